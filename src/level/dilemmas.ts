/**
 * Dilemmas in level files: which of the catalogue can come, with a condition of the level's own if it wants one,
 * and dilemmas only this company knows. Reads what an author wrote into what the kernel asks; writes no words.
 */
import * as z from 'zod/mini';
import {
  DILEMMAS,
  FUNCTIONS,
  LESSONS,
  OWN_DILEMMAS_FROM,
  PURPOSES,
  type DilemmaSpec,
  type Effect,
  type PlayableLevel,
} from '../kernel/index.ts';
import { readCondition, type Condition } from './conditions.ts';
import { suggest, tellPath, type Problem } from './problem.ts';

z.config({ jitless: true });

/** What an answer may change and by how much at most, in either direction. Units as in docs/levels.md. */
const MOST: Readonly<Record<Exclude<Effect['kind'], 'purpose' | 'consulted' | 'lesson'>, number>> = {
  trust: 0.3,
  fear: 0.3,
  patience: 30,
  clarity: 1,
  attention: 4,
  context: 0.3,
  reputation: 0.2,
  learning: 1,
  dialogue: 1,
  codified: 0.5,
  insight: 0.5,
  promised: 1,
  push: 0.2,
  cost: 500,
  plan: 100,
  tools: 0.3,
  known: 1,
  skill: 0.2,
  'tool-busiest': 0.5,
  'redesign-busiest': 0.5,
  'flaw-busiest': 1,
  offer: 20,
  sales: 10,
  cut: 0.1,
};

const EFFECTS = [...Object.keys(MOST), ...LESSONS.map((kind) => `lesson.${kind}`), 'purpose', 'consulted'];

const condition = z
  .string()
  .check(
    z.minLength(1),
    z.maxLength(300),
    z.describe('When it can come, as a condition in CEL: "quarter >= 4 && trust < 0.4".'),
  );
const id = z.string().check(z.describe('Its name, also in the word keys "dilemma.<id>.text".'));

/** What stands in a level's list of dilemmas. */
export const dilemmaSchema = z.union([
  z.string(),
  z.strictObject({
    id,
    when: condition,
    speaker: z.optional(
      z
        .enum([...FUNCTIONS, 'room'])
        .check(z.describe('Who says it: a function, or the person of the busiest room.')),
    ),
    answers: z.optional(
      z
        .array(z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])))
        .check(
          z.minLength(3),
          z.maxLength(3),
          z.describe('Three answers, each with what it changes: { "trust": 0.04, "attention": -1 }.'),
        ),
    ),
  }),
]);
export type WrittenDilemma = z.infer<typeof dilemmaSchema>;

const isOwn = (
  written: WrittenDilemma,
): written is Exclude<WrittenDilemma, string> & {
  answers: NonNullable<Exclude<WrittenDilemma, string>['answers']>;
} => typeof written === 'object' && written.answers !== undefined;

/** Ids of the dilemmas a level brings itself: those need words. */
export const ownDilemmas = (written: readonly WrittenDilemma[] | undefined): string[] =>
  (written ?? []).filter(isOwn).map((each) => each.id);

/** One effect of an author's answer, or what is wrong with it. */
function effectOf(name: string, value: number | string | boolean): Effect | { says: string; remedy: string } {
  if (name === 'consulted')
    return value === true
      ? { kind: 'consulted' }
      : { says: `${value} stands where true belongs`, remedy: 'write true' };
  if (name === 'purpose') {
    const to = PURPOSES.find((purpose) => purpose === value);
    return to
      ? { kind: 'purpose', to }
      : { says: `no purpose "${value}"`, remedy: suggest(String(value), PURPOSES) };
  }
  const of = LESSONS.find((kind) => name === `lesson.${kind}`);
  const kind = Object.keys(MOST).find((each) => each === name) as keyof typeof MOST | undefined;
  if (!of && !kind) return { says: `no effect "${name}"`, remedy: suggest(name, EFFECTS) };
  const most = kind ? MOST[kind] : 1;
  if (typeof value !== 'number')
    return { says: `${JSON.stringify(value)} stands where a number belongs`, remedy: 'write a number' };
  if (Math.abs(value) > most) return { says: `${value} is too much`, remedy: `use ${-most} to ${most}` };
  if (kind === 'cut' && value < 0) return { says: `${value} is no cut`, remedy: 'use a share above 0' };
  return of ? { kind: 'lesson', of, by: value } : { kind: kind!, by: value };
}

/** Everything wrong with a level's dilemmas that no single field shows. */
export function checkDilemmas(
  written: readonly WrittenDilemma[],
  functions: readonly string[],
  file: string,
): Problem[] {
  const problems: Problem[] = [];
  const catalogue = DILEMMAS.map((dilemma) => dilemma.id);
  const seen = new Set<string>();
  written.forEach((each, index) => {
    const say = (path: (string | number)[], says: string, remedy: string): void => {
      problems.push({ file, path: tellPath(['dilemmas', index, ...path]), says, remedy });
    };
    const name = typeof each === 'string' ? each : each.id;
    const at = typeof each === 'string' ? [] : ['id'];
    if (seen.has(name)) say(at, `"${name}" stands here twice`, 'keep one');
    seen.add(name);
    if (isOwn(each)) {
      if (catalogue.includes(name)) say(at, `"${name}" is in the catalogue`, 'call your own something else');
      if (!/^[a-z][a-z0-9-]{0,39}$/.test(name))
        say(at, `"${name}" will not do`, 'start with a letter and go on with small letters, digits and "-"');
      if (each.speaker === undefined) say(['speaker'], 'is missing', 'say who speaks: a function, or "room"');
      each.answers.forEach((answer, k) => {
        for (const [effect, value] of Object.entries(answer)) {
          const read = effectOf(effect, value);
          if ('says' in read) say(['answers', k, effect], read.says, read.remedy);
        }
      });
    } else if (!catalogue.includes(name)) say(at, `no dilemma "${name}"`, suggest(name, catalogue));
    if (typeof each === 'string') return;
    if (each.speaker !== undefined && !isOwn(each))
      say(['speaker'], 'belongs to the catalogue', 'remove it, or write answers of your own');
    if (each.speaker !== undefined && each.speaker !== 'room' && !functions.includes(each.speaker))
      say(['speaker'], `this company has no ${each.speaker}`, 'let somebody else say it');
    const reading = readCondition(each.when);
    if (!reading.ok) say(['when'], reading.says, reading.remedy);
  });
  return problems;
}

/** Conditions, compiled once each. */
const compiled = new Map<string, Condition>();
function conditionOf(text: string): Condition {
  const known = compiled.get(text);
  if (known) return known;
  const reading = readCondition(text);
  if (!reading.ok) throw new Error(`the condition "${text}" ${reading.says}; ${reading.remedy}`);
  compiled.set(text, reading.condition);
  return reading.condition;
}

/**
 * The dilemmas of a level, ready to be asked: those of the catalogue in its order, then the level's own.
 * @param written the list as checked; undefined: all of the catalogue
 * @param functions those this company has: others cannot come to the door
 * @throws Error for a list that has problems
 */
export function visitors(
  written: readonly WrittenDilemma[] | undefined,
  functions: readonly string[] = FUNCTIONS,
): PlayableLevel['dilemmas'] {
  const wanted = written ?? DILEMMAS.map((dilemma) => dilemma.id);
  const plain = DILEMMAS.flatMap((spec, number) => {
    const found = wanted.find((each) => (typeof each === 'string' ? each : each.id) === spec.id);
    if (found === undefined) return [];
    // Nobody speaks for a function this company does not have.
    if (spec.speaker !== 'room' && !functions.includes(spec.speaker)) return [];
    const text = typeof found === 'string' ? spec.when : found.when;
    return [{ spec: text === spec.when ? spec : { ...spec, when: text }, number, when: conditionOf(text) }];
  });
  const own = wanted.filter(isOwn).map((each, index) => {
    const answers = each.answers.map((answer) => ({
      effects: Object.entries(answer).map(([name, value]) => effectOf(name, value) as Effect),
    })) as unknown as DilemmaSpec['answers'];
    const spec: DilemmaSpec = { id: each.id, speaker: each.speaker ?? 'room', when: each.when, answers };
    return { spec, number: OWN_DILEMMAS_FROM + index, when: conditionOf(each.when) };
  });
  return [...plain, ...own];
}

/** What of a list of dilemmas is played, for a level's identity: names, conditions of its own, own answers. */
export const playedDilemmas = (dilemmas: PlayableLevel['dilemmas']): unknown[] =>
  dilemmas.map(({ spec, number }) => (spec === DILEMMAS[number] ? spec.id : spec));

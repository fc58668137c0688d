/**
 * The chain as one picture: a table a stage, who led and who stayed, and what was carried over or dropped
 * between two tables. Its sentences and its table say the same.
 */
import type { FunctionId } from '../../../kernel/index.ts';
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Words } from '../../../text/index.ts';
import { joinNames, personName, stageName } from '../deeds.ts';
import { handedOn, STAYED, whyModel } from './reasons.ts';

export interface ChainPerson {
  who: FunctionId;
  name: string;
  lead: boolean;
  /** Seat at the next table, from 0; null for those who left, and at the last table. */
  next: number | null;
  leaves: boolean;
}

/** What went over from the table before, in papers of the picture: a tenth of the context each. */
export interface HandedModel {
  carried: number;
  dropped: number;
  context: string;
  lessons: string;
  lost: boolean;
  sentence: string;
}

export interface ChainTable {
  stage: number;
  name: string;
  when: string;
  people: ChainPerson[];
  /** Null at the first table. */
  handed: HandedModel | null;
}

export interface ChainModel {
  tables: ChainTable[];
  seats: number;
  sentence: string;
  guess: { ask: string; options: { id: string; label: string }[]; said: string; answer: string };
  show: string;
  /** What this chain came to, in two or three sentences. */
  told: string[];
  key: { stays: string; leaves: string; carried: string; dropped: string };
  table: { summary: string; heads: string[]; rows: string[][] };
}

/** Bounds of the guesses: how much of what the first tables learned was still known at the last. */
const BANDS = ['little', 'half', 'most'] as const;
const bandOf = (share: number): (typeof BANDS)[number] =>
  share < 0.34 ? 'little' : share < 0.67 ? 'half' : 'most';

const papers = (share: number): number => Math.max(0, Math.round(share * 10));

/** Context that was kept over all hand-overs: the product of what each kept of what it found. */
function kept(chain: Snapshot['chain']): number {
  return chain
    .slice(1)
    .reduce((share, { context: [before, after] }) => share * (before > 0 ? after / before : 1), 1);
}

export function chainModel(snapshot: Snapshot, words: Words): ChainModel {
  const { chain, notes } = snapshot;
  const world = snapshot.world!;
  const names = (who: readonly FunctionId[]): string =>
    who.length === 0
      ? words.t('debrief.chain.nobody')
      : joinNames(
          words,
          who.map((each) => personName(words, each)),
        );
  const tables = chain.map((link, at): ChainTable => {
    const next = chain[at + 1];
    const [before, after] = link.context;
    const [learned, left] = link.lessons;
    return {
      stage: link.stage,
      name: stageName(words, link.stage),
      when: words.t('debrief.chain.from', { quarter: link.quarter }),
      people: link.table.map((who, seat) => {
        const place = next ? next.table.indexOf(who) : -1;
        return {
          who,
          name: personName(words, who),
          lead: seat === 0,
          next: place < 0 ? null : place,
          leaves: next !== undefined && place < 0,
        };
      }),
      handed:
        at === 0
          ? null
          : {
              carried: papers(after),
              dropped: Math.max(0, papers(before) - papers(after)),
              context: words.t('debrief.chain.fromto', {
                from: words.percent(before),
                to: words.percent(after),
              }),
              lessons: words.t('debrief.chain.fromto', {
                from: words.number(learned, 1),
                to: words.number(left, 1),
              }),
              lost: before - after > 0.05,
              sentence: words.t('debrief.chain.handed', {
                stage: stageName(words, link.stage),
                quarter: link.quarter,
                stays: names(link.stays),
                leaves: names(link.leaves),
                before: words.percent(before),
                after: words.percent(after),
                learned: words.number(learned, 1),
                kept: words.number(left, 1),
              }),
            },
    };
  });
  const share = kept(chain);
  const handed = chain.length > 1;
  const said = notes.chain;
  const doubled = snapshot.decisions.filter((each) => each.kind === 'start' && each.double).length;
  const { stayed, seats, overs } = handedOn(world);
  const whole = overs > 0 && stayed * STAYED >= seats;
  return {
    tables,
    seats: Math.max(1, ...chain.map((link) => link.table.length)),
    sentence: words.t('debrief.chain.sentence', { n: tables.length }),
    guess: {
      ask: words.t('debrief.chain.guess'),
      options: BANDS.map((id) => ({ id, label: words.t(`debrief.chain.guess.${id}`) })),
      // A run that never handed over has nothing to guess.
      said: handed ? said : 'shown',
      answer: !handed
        ? ''
        : words.t(said === bandOf(share) ? 'debrief.chain.right' : 'debrief.chain.kept', {
            share: words.percent(share),
          }),
    },
    show: words.t('debrief.show'),
    told: [
      whyModel(snapshot, words).reasons.find((each) => each.id === 'chain')?.text ?? '',
      ...(handed ? [words.t(whole ? 'debrief.say.chain' : 'debrief.say.broken')] : []),
      ...(doubled > 0
        ? [words.t('debrief.say.money', { n: doubled })]
        : handed
          ? [words.t('debrief.say.continuity')]
          : []),
    ].filter(Boolean),
    key: {
      stays: words.t('debrief.chain.key.stays'),
      leaves: words.t('debrief.chain.key.leaves'),
      carried: words.t('debrief.chain.key.carried'),
      dropped: words.t('debrief.chain.key.dropped'),
    },
    table: {
      summary: words.t('debrief.ui.table'),
      heads: ['stage', 'lead', 'seats', 'context', 'lessons'].map((head) =>
        words.t(`debrief.chain.${head}` as 'debrief.chain.stage'),
      ),
      rows: tables.map((table) => [
        `${table.name}, ${table.when}`,
        table.people[0]?.name ?? '',
        table.people
          .slice(1)
          .map((each) => each.name)
          .join(', '),
        table.handed?.context ?? '–',
        table.handed?.lessons ?? '–',
      ]),
    },
  };
}

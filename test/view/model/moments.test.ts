/** Moments in words: every kind can be told in both languages, by people one knows, and no sheet is lifted on the way. */
import { describe, expect, it } from 'vitest';
import type { Ending } from '../../../src/kernel/index.ts';
import type { Moment } from '../../../src/session/moments.ts';
import type { Snapshot } from '../../../src/session/snapshot.ts';
import { wayOf } from '../../../src/session/ways.ts';
import { loadWords, type Words } from '../../../src/text/index.ts';
import { endingModel } from '../../../src/view/model/ending.ts';
import { floorModel } from '../../../src/view/model/floor-model.ts';
import { momentModel } from '../../../src/view/model/moments.ts';
import { BLIND, playThrough, RIGHT } from '../../kit/through.ts';

/** A whole run's last snapshot, and one at its first plan. */
let early: Snapshot | null = null;
const last = playThrough(RIGHT, (snapshot) => {
  if (!early && snapshot.step === 'planning') early = snapshot;
});
const blind = playThrough(BLIND, () => undefined);

const wordsOf = async (locale: 'en' | 'fr', snapshot: Snapshot): Promise<Words> =>
  (await loadWords(locale)).withLevel(snapshot.level!.words[locale]);

const moment = (own: Partial<Moment>): Moment => ({
  id: 'here',
  kind: 'ambition',
  variant: null,
  room: null,
  people: 0,
  stays: [],
  goes: [],
  move: null,
  brief: false,
  length: 5000,
  ...own,
});

/** Every kind there is, in each of its colours. */
const ALL: Partial<Moment>[] = [
  ...['growth', 'efficiency', 'undecided'].map((variant) => ({ kind: 'ambition', variant }) as const),
  { kind: 'seated', room: 'table', stays: ['hr', 'operations'] },
  { kind: 'seated', room: 'table', stays: ['it'] },
  { kind: 'hand-over', variant: 'all-stay', room: 'table', stays: ['hr'] },
  { kind: 'hand-over', variant: 'some-go', room: 'table', stays: ['hr'], goes: ['it', 'finance'] },
  { kind: 'hand-over', variant: 'all-go', room: 'table', goes: ['it', 'finance'] },
  { kind: 'deployed', room: 'quote', move: 'it.deploy' },
  { kind: 'deployed', move: 'it.rollout' },
  { kind: 'pilot-failed', room: 'design', move: 'innovation.pilot' },
  { kind: 'pilot-failed', move: 'it.rollout' },
  ...['literacy', 'tool', 'flow', 'market', 'governance'].flatMap((variant) => [
    { kind: 'cause-found', variant, room: 'validate', move: 'it.deploy' } as const,
    { kind: 'cause-found', variant, room: 'table', move: 'it.rollout' } as const,
  ]),
  { kind: 'redesigned', room: 'validate', move: 'operations.redesign' },
  { kind: 'redesigned', variant: 'step-gone', room: 'validate', move: 'operations.redesign' },
  { kind: 'to-sales', room: 'sales', people: 1 },
  { kind: 'to-offers', room: 'offers', people: 4 },
  { kind: 'to-service', room: 'value', people: 2 },
  { kind: 'suspended' },
  ...['restless', 'angry', 'imposed', 'review'].map(
    (variant) => ({ kind: 'board', variant, room: 'table', people: 8 }) as const,
  ),
  ...['chosen', 'imposed'].map((variant) => ({ kind: 'cuts', variant, room: 'lobby', people: 1 }) as const),
];

const ENDINGS: [Ending['kind'], Ending['variant'], Ending['nearer']][] = [
  ['growth', 'growth', 'growth'],
  ['layoffs', 'contraction', 'layoffs'],
  ['layoffs', 'imposed', 'layoffs'],
  ['layoffs', 'decline', 'layoffs'],
  ['reprieve', 'reprieve', 'growth'],
  ['reprieve', 'reprieve', 'layoffs'],
];

/** The run's end as if it had come about so. */
function ended(
  kind: Ending['kind'],
  variant: Ending['variant'],
  nearer: Ending['nearer'],
  cuts = 0,
): Snapshot {
  const world = {
    ...last.world!,
    chosenCuts: cuts,
    imposedCuts: 0,
    ending: { kind, variant, nearer, value: 0, finalCut: 0 },
  };
  return { ...last, step: 'ending', world, way: wayOf(world) };
}

describe.each(['en', 'fr'] as const)('moments in %s', (locale) => {
  it('have a title and a line in every kind and colour', async () => {
    const words = await wordsOf(locale, early!);
    for (const own of ALL) {
      const model = momentModel({ ...early!, moment: moment(own) }, words)!;
      const told = `${model.moment.title} | ${model.moment.text}`;
      expect(model.moment.title.length, told).toBeGreaterThan(5);
      expect(model.line.length, told).toBeGreaterThan(10);
      expect(told, JSON.stringify(own)).not.toMatch(/[[\]{}]|undefined|NaN/);
      // One line on a card, read in the time it stands there.
      expect(model.line.length, told).toBeLessThan(125);
    }
  });

  it('end each run in its own words, cuts on the way told', async () => {
    const words = await wordsOf(locale, last);
    const texts = new Set<string>();
    for (const end of ENDINGS) {
      const snapshot = ended(...end, end[0] === 'layoffs' ? 20 : 0);
      const variant = wayOf(snapshot.world);
      const model = momentModel(
        { ...snapshot, moment: moment({ kind: `ending-${end[0]}`, variant, people: 20 }) },
        words,
      )!;
      expect(`${model.moment.title}${model.line}`).not.toMatch(/[[\]{}]/);
      expect(model.moment.cast.fates).toHaveLength(model.moment.cast.looks.length);
      texts.add(endingModel(snapshot, words)!.text);
    }
    expect(texts.size).toBe(ENDINGS.length);
    // A reprieve for which some paid doesn't say that nobody left.
    const paid = endingModel(ended('reprieve', 'reprieve', 'growth', 6), words)!;
    expect(texts.has(paid.text)).toBe(false);
    expect(paid.text).toContain('6');
    const [clean, cut] = [0, 6].map(
      (cuts) => endingModel(ended('growth', 'growth', 'growth', cuts), words)!.how!,
    );
    expect(cut!.startsWith(clean!)).toBe(true);
    expect(cut).toContain('6');
  });
});

describe('who is seen and heard', () => {
  it('is the named person of the room, or whoever at the table understands it', async () => {
    const words = await wordsOf('en', early!);
    const speaks = (own: Partial<Moment>, table: Snapshot['world'] = early!.world) =>
      momentModel({ ...early!, world: table, moment: moment(own) }, words)!.speaker;
    expect(speaks({ kind: 'deployed', room: 'design', move: 'it.deploy' })).toMatchObject({
      who: null,
      name: 'Mei',
    });
    expect(speaks({ kind: 'cause-found', variant: 'tool', room: 'design' })?.who).toBe('operations');
    const unseated = { ...early!.world!, table: ['it', 'finance'] as const } as unknown as Snapshot['world'];
    expect(speaks({ kind: 'cause-found', variant: 'tool', room: 'design' }, unseated)?.name).toBe('Mei');
    expect(speaks({ kind: 'board', variant: 'angry', room: 'table' })).toBeNull();
  });

  it('names those who leave at an ending of layoffs, and only those', async () => {
    const words = await wordsOf('en', last);
    const snapshot = ended('layoffs', 'contraction', 'layoffs', 30);
    const model = momentModel(
      { ...snapshot, moment: moment({ kind: 'ending-layoffs', variant: 'contraction', people: 30 }) },
      words,
    )!;
    const fates = endingModel(snapshot, words)!.fates;
    const gone = fates.filter((each) => each.fate === 'left');
    expect(gone.length).toBeGreaterThan(0);
    for (const each of fates) {
      const named = model.line.includes(each.name.split(' ')[0]!);
      if (each.fate !== 'left') expect(named, each.name).toBe(false);
    }
    expect(model.line).toContain(gone[0]!.name.split(' ')[0]);
    expect(model.line).toContain('30');
  });
});

describe('what nobody watches', () => {
  it('is not told by a moment: no figure but of people who are counted anyway', async () => {
    const words = await wordsOf('en', blind);
    const world = { ...blind.world!, ending: null };
    for (const own of ALL.filter((each) => !each.people)) {
      const model = momentModel({ ...blind, step: 'planning', world, moment: moment(own) }, words)!;
      expect(`${model.moment.title} ${model.moment.text}`).not.toMatch(/\d/);
    }
  });

  it('nor is the ending, before the last accounts have been read', async () => {
    const words = await wordsOf('en', last);
    const open = ended('growth', 'growth', 'growth');
    expect(floorModel(open, words)!.wing).toBe(1);
    const accounts = floorModel({ ...open, step: 'accounts' }, words)!;
    expect(accounts).toMatchObject({ wing: 0, daylight: 'dusk' });
  });
});

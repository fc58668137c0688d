/** Claims that live on screens, held against whole runs of the real session: S3, S9, S14, S16, S20, S21, S22, S24, S25. */
import { beforeAll, describe, expect, it } from 'vitest';
import { MEASURES } from '../../src/kernel/world/names.ts';
import type { Snapshot } from '../../src/session/snapshot.ts';
import { loadWords, type WordKey, type Words } from '../../src/text/index.ts';
import { accountsModel } from '../../src/view/model/accounts.ts';
import { ambitionModel } from '../../src/view/model/ambition.ts';
import { barModel } from '../../src/view/model/bar.ts';
import { chainModel } from '../../src/view/model/debrief/chain.ts';
import { happenedModel } from '../../src/view/model/debrief/happened.ts';
import { maturityModel, questionsModel } from '../../src/view/model/debrief/questions.ts';
import { reasonsModel } from '../../src/view/model/debrief/reasons.ts';
import { floorScreenModel } from '../../src/view/model/floor-screen.ts';
import { freedModel } from '../../src/view/model/plan-freed.ts';
import { BLIND, playThrough, RIGHT } from '../kit/through.ts';

const LOCALES = ['en', 'fr'] as const;

interface Run {
  all: Snapshot[];
  last: Snapshot;
}

const runs: Record<'right' | 'blind', Run> = { right: null as never, blind: null as never };
let words: Record<'en' | 'fr', Words>;

beforeAll(async () => {
  for (const [name, along] of [
    ['right', RIGHT],
    ['blind', BLIND],
  ] as const) {
    const all: Snapshot[] = [];
    const last = playThrough(along, (now) => all.push(now));
    runs[name] = { all, last };
  }
  const level = runs.right.last.level!;
  words = {
    en: (await loadWords('en')).withLevel(level.words.en),
    fr: (await loadWords('fr')).withLevel(level.words.fr),
  };
}, 120_000);

const first = (run: Run, step: Snapshot['step']): Snapshot => run.all.find((each) => each.step === step)!;
/** The same moment, with every measure watched: the fog switched off. */
const clear = (snapshot: Snapshot): Snapshot => ({ ...snapshot, watched: [...MEASURES] });

describe('S3 on screen', () => {
  it.each(LOCALES)(
    'use and purpose stand side by side in every book, each with a verdict of its own (%s)',
    (locale) => {
      for (const run of Object.values(runs))
        for (const book of run.all.filter((each) => each.step === 'accounts')) {
          const { use, purpose } = accountsModel(book, words[locale])!;
          expect(use.lines.map((line) => line.id)).toEqual(
            expect.arrayContaining(['tools', 'saving', 'seats']),
          );
          expect(purpose.lines.map((line) => line.id)).toEqual(expect.arrayContaining(['orders']));
          expect(use.verdict).not.toBe('');
          expect(purpose.verdict).not.toBe(use.verdict);
          const shared = use.lines.filter((line) => purpose.lines.some((other) => other.id === line.id));
          expect(shared).toEqual([]);
        }
    },
  );
});

describe('S9 on screen', () => {
  const fogged = (snapshot: Snapshot): number =>
    floorScreenModel(snapshot, words.en)!.floor.rooms.filter((room) => room.fogged).length;

  it('a blind table finds fog over every room of the floor, one that hears people and knows the flow over none', () => {
    expect(fogged(first(runs.blind, 'planning'))).toBe(6);
    expect(fogged(first(runs.right, 'planning'))).toBe(0);
  });

  it('the same floor lies open once the fog is switched off', () => {
    expect(fogged(clear(first(runs.blind, 'planning')))).toBe(0);
  });
});

describe('S14 on screen', () => {
  const counts = (run: Run): string[] =>
    [maturityModel(run.last, words.en)].flatMap(({ pilots, lessons }) => [pilots.value, lessons.value]);

  it('the debrief sets what failures taught beside the count of AI that worked', () => {
    const [right, blind] = [counts(runs.right), counts(runs.blind)];
    expect(right).toHaveLength(2);
    // The blind install more and learn less.
    expect(Number(blind[0])).toBeGreaterThan(0);
    expect(Number(right[1])).toBeGreaterThan(Number(blind[1]));
  });

  it('nothing learned is told as nothing', () => {
    const { last } = runs.right;
    const lessons = { literacy: 0, tool: 0, flow: 0, market: 0, governance: 0 };
    expect(counts({ all: [], last: { ...last, world: { ...last.world!, lessons } } })[1]).toBe('0.0');
  });
});

describe('S16 on screen', () => {
  it.each(LOCALES)('freed time has four places to go, each with what it means (%s)', (locale) => {
    const { destinations } = freedModel(first(runs.right, 'planning'), words[locale]);
    expect(destinations.map((each) => each.id)).toEqual(['sales', 'offers', 'value', 'cuts']);
    for (const { label, what } of destinations) expect(what.length).toBeGreaterThan(label.length);
    expect(new Set(destinations.map((each) => each.what)).size).toBe(4);
  });
});

describe('S20 on screen', () => {
  it('the first thing one decides is what to tell the employees, before any table', () => {
    const steps = runs.right.all.map((each) => each.step).filter((step, at, all) => step !== all[at - 1]);
    const [ambition, seating] = [steps.indexOf('ambition'), steps.indexOf('seating')];
    expect(ambition).toBeGreaterThanOrEqual(0);
    expect(seating).toBe(ambition + 1);
    expect(runs.right.last.decisions[0]!.kind).toBe('ambition');
  });

  it.each(LOCALES)('each answer says how the room takes it, and no two are taken alike (%s)', (locale) => {
    const { choices } = ambitionModel(first(runs.right, 'ambition'), words[locale])!;
    expect(new Set(choices.map((choice) => choice.hears)).size).toBe(3);
    expect(new Set(choices.map((choice) => choice.faces.join())).size).toBe(3);
  });
});

describe('S21 on screen: the road', () => {
  it('stands over every step of a run, with its two exits', () => {
    for (const snapshot of runs.right.all) {
      if (!snapshot.world) continue;
      const { road } = barModel(snapshot, words.en)!;
      expect(road.sentence, snapshot.step).not.toBe('');
      expect(road.growth).not.toBe(road.layoffs);
      expect(road.at).toBeGreaterThanOrEqual(0);
      expect(road.at).toBeLessThanOrEqual(1);
    }
  });

  it('leans to the exit the run takes: blind hands down, right hands never as far', () => {
    const lean = (run: Run): number => barModel(run.last, words.en)!.road.lean;
    expect(lean(runs.blind)).toBeLessThan(-0.3);
    expect(lean(runs.right)).toBeGreaterThan(lean(runs.blind));
  });
});

describe('S22 on screen', () => {
  it('the debrief tells who handed what to whom, stage by stage, and whether anybody stayed', () => {
    const model = happenedModel(runs.right.last, words.en);
    expect(model.stages).toHaveLength(4);
    const leads = model.stages.map((stage) => model.quarters[stage.from]!.table[0]!.who);
    expect(leads).toEqual(['hr', 'operations', 'knowledge', 'marketing']);
    const reasons = reasonsModel(runs.right.last, words.en).reasons;
    expect(reasons.find((reason) => reason.id === 'chain')!.tone).toBe('good');
    // The same as one picture: a table a stage, a thread for each who stays, papers for what they carry.
    const { tables } = chainModel(runs.right.last, words.en);
    expect(tables.map((table) => table.people[0]!.who)).toEqual(leads);
    const threads = tables.flatMap((table) => table.people.filter((each) => each.next !== null));
    expect(threads.length).toBeGreaterThan(3);
    expect(tables.slice(1).every((table) => table.handed !== null && table.handed.carried > 0)).toBe(true);
  });

  it('a run in which nobody stays gets another answer', () => {
    const { last } = runs.right;
    const broken = strangers(last);
    const { reasons } = reasonsModel(broken, words.en);
    expect(reasons.find((reason) => reason.id === 'chain')!.tone).toBe('bad');
  });
});

describe('S24 on screen', () => {
  it.each(LOCALES)(
    'the debrief answers five questions from the run at hand: other runs, other answers (%s)',
    (locale) => {
      const answers = (run: Run): string[] =>
        questionsModel(run.last, words[locale]).map((each) => each.answer);
      const [right, blind] = [answers(runs.right), answers(runs.blind)];
      expect(right).toHaveLength(5);
      expect(right.filter((answer, at) => answer !== blind[at]).length).toBeGreaterThanOrEqual(3);
      expect(answers(runs.right)).toEqual(right);
    },
  );
});

/** What the five answers say of a run, sentence by sentence, and the chain beside them. */
const saidOf = (snapshot: Snapshot, locale: 'en' | 'fr'): string[] => [
  ...questionsModel(snapshot, words[locale]).flatMap((each) => [each.answer, ...each.says]),
  ...chainModel(snapshot, words[locale]).told,
];
/** A run whose world differs in some facts. */
const withFacts = (snapshot: Snapshot, facts: Partial<NonNullable<Snapshot['world']>>): Snapshot => ({
  ...snapshot,
  world: { ...snapshot.world!, ...facts },
});
type Named = [
  name: string,
  key: WordKey,
  touched: (run: Snapshot) => Snapshot,
  untouched: (run: Snapshot) => Snapshot,
];

const last = (run: Snapshot) => run.world!.history.at(-1)!;
const reworked = (run: Snapshot, share: number): Snapshot =>
  withFacts(run, {
    stations: run.world!.stations.map((each) => ({ ...each, tool: 0.6 })),
    history: [...run.world!.history.slice(0, -1), { ...last(run), reworkShare: share }],
  });
const planned = (run: Snapshot, plans: number, planCredit: number): Snapshot =>
  withFacts(run, { planCredit, done: { ...run.world!.done, 'management.plan': plans } });
const without = (run: Snapshot, kinds: readonly string[]): Snapshot => ({
  ...run,
  decisions: run.decisions.filter((each) => !kinds.includes(each.kind)),
});
const doubled = (run: Snapshot, double: boolean): Snapshot => ({
  ...run,
  decisions: run.decisions.map((each) => (each.kind === 'start' ? { ...each, double } : each)),
});
/** Each stage led and seated by one function alone: at every hand-over everybody leaves. */
const strangers = (run: Snapshot): Snapshot =>
  withFacts(run, {
    history: run.world!.history.map((report) => ({
      ...report,
      table: [(['hr', 'operations', 'knowledge', 'marketing'] as const)[report.stage]!],
    })),
  });

/** Where a run's facts touch a claim, its debrief says so in so many words; where they don't, it is silent. */
const NAMED: Named[] = [
  [
    'S4: whoever leads sets how many are reached',
    'debrief.say.reach',
    (run) => withFacts(run, { reach: 0.58 }),
    (run) => withFacts(run, { reach: 0 }),
  ],
  [
    'S6: listening refines the course',
    'debrief.say.heard',
    (run) => withFacts(run, { listened: true }),
    (run) => withFacts(run, { listened: false }),
  ],
  [
    'S6: nobody trusts an AI whose masters they do not trust',
    'debrief.say.unheard',
    (run) => withFacts(run, { listened: false }),
    (run) => withFacts(run, { listened: true }),
  ],
  [
    'S10: AI makes a flawed process wrong faster',
    'debrief.say.faster-wrong',
    (run) => reworked(run, 0.9),
    (run) => reworked(run, 0),
  ],
  [
    'S16: management makes it one plan',
    'debrief.say.plan',
    (run) => planned(run, 1, 0.4),
    (run) => planned(run, 0, 0),
  ],
  [
    'S16: a plan made unheard is half believed',
    'debrief.say.plan.unheard',
    (run) => planned(run, 1, 0.15),
    (run) => planned(run, 1, 0.4),
  ],
  [
    'S19: cutting is always ready',
    'debrief.say.never',
    (run) =>
      without(withFacts(run, { history: run.world!.history.map((each) => ({ ...each, evaporated: 1 })) }), [
        'direct',
      ]),
    (run) => run,
  ],
  [
    'S22: learning, producing and selling are one chain',
    'debrief.say.chain',
    (run) => run,
    (run) => strangers(run),
  ],
  ['S22: a chain that broke', 'debrief.say.broken', (run) => strangers(run), (run) => run],
  [
    'S23: money was not what was missing',
    'debrief.say.money',
    (run) => doubled(run, true),
    (run) => doubled(run, false),
  ],
  [
    'S23: a few people who stay',
    'debrief.say.continuity',
    (run) => doubled(run, false),
    (run) => doubled(run, true),
  ],
];

describe.each(LOCALES)('claims named in the debrief (%s)', (locale) => {
  /** The sentence up to its first figure or name: what stands whatever the run. */
  const opening = (key: WordKey): string =>
    words[locale].t(key, { reach: '#', who: '#', n: 2, quarter: '#' }).split(/[#\d]/)[0]!;

  it.each(NAMED)('%s', (_, key, touched, untouched) => {
    const run = runs.right.last;
    const names = (snapshot: Snapshot): boolean =>
      chainOr(snapshot, key).some((sentence) => sentence.startsWith(opening(key)));
    expect(names(touched(run))).toBe(true);
    expect(names(untouched(run))).toBe(false);
  });

  /** The answers and the chain each tell the chain's own sentences: the picture alone is asked for those. */
  function chainOr(snapshot: Snapshot, key: WordKey): string[] {
    return /chain|broken/.test(key) ? chainModel(snapshot, words[locale]).told : saidOf(snapshot, locale);
  }
});

describe('S24 in figures', () => {
  it.each(LOCALES)(
    'each answer rests on figures and decisions of the run, and others on others (%s)',
    (locale) => {
      const figures = (run: Run): string[] =>
        questionsModel(run.last, words[locale]).map((each) =>
          each.facts.map((fact) => fact.value).join(' · '),
        );
      const [right, blind] = [figures(runs.right), figures(runs.blind)];
      expect(right.filter((text, at) => text !== blind[at])).toHaveLength(5);
      for (const each of questionsModel(runs.right.last, words[locale]))
        for (const deed of each.deeds) {
          expect(deed.quarter).toBeGreaterThanOrEqual(1);
          expect(deed.quarter).toBeLessThanOrEqual(runs.right.last.world!.history.length);
        }
    },
  );
});

describe('S25 on screen', () => {
  /** What a run says on its way, sentence by sentence. */
  function said(locale: 'en' | 'fr'): string[] {
    const book = accountsModel(first(runs.right, 'accounts'), words[locale])!;
    return [
      book.use.verdict,
      book.purpose.verdict,
      ...ambitionModel(first(runs.right, 'ambition'), words[locale])!.choices.map((choice) => choice.say),
      ...freedModel(first(runs.right, 'planning'), words[locale]).destinations.map((each) => each.what),
      ...questionsModel(runs.right.last, words[locale]).flatMap((each) => [each.question, each.answer]),
    ];
  }
  /** Sentences that are the same in two languages. */
  const alike = (one: string[], other: string[]): string[] =>
    one.filter((sentence, at) => sentence === other[at]);

  it('a whole run says nothing in French that it says in English', () => {
    expect(alike(said('fr'), said('en'))).toEqual([]);
  });

  it('a language left out would be noticed', () => {
    expect(alike(said('en'), said('en')).length).toBe(said('en').length);
  });
});

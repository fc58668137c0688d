/** The computed steps of the debrief, as the page says them: whole runs of the real session, both languages. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Doubts, ParameterDoubt } from '../../../src/debrief/index.ts';
import { PARAMETERS, type ParameterId } from '../../../src/kernel/index.ts';
import { builtIn, playerOf, playOut } from '../../../src/run/index.ts';
import { clearDesk } from '../../../src/session/desk.ts';
import type { Snapshot } from '../../../src/session/snapshot.ts';
import { loadWords, type Words } from '../../../src/text/index.ts';
import { EVERYTHING, openBookModel } from '../../../src/view/model/debrief/open-book.ts';
import { linesModel } from '../../../src/view/model/debrief/what-if-lines.ts';
import { whatIfModel } from '../../../src/view/model/debrief/what-if.ts';
import type { BarsModel } from '../../../src/view/model/debrief/why-bars.ts';
import { answerTo, weightiestAxes, whyStepModel } from '../../../src/view/model/debrief/why.ts';
import { sessionOn, type SessionAtHand } from '../../kit/session.ts';
import { levelAt } from '../../kit/shelf.ts';

const MISSING = /\[[a-z][\w-]*(\.[\w-]+)+\]/g;
const LOCALES = ['en', 'fr'] as const;
const level = levelAt('training');

interface LookingBack {
  session: SessionAtHand;
  shown: Snapshot;
}

/** A run in a style, looked back at, with everything worked out. */
async function lookingBack(style: string, seed = 11): Promise<LookingBack> {
  const { decisions } = playOut(level.playable, seed, playerOf(builtIn(style)!));
  const session = sessionOn([level], {
    level: 'training',
    quarter: 12,
    step: 'ending',
    lead: null,
    seed,
    decisions,
    desk: clearDesk(),
    wondered: null,
  });
  session.wish({ kind: 'continue' });
  session.wish({ kind: 'understand' });
  while (session.shown().effects.state !== 'done') await new Promise((go) => setTimeout(go, 20));
  return { session, shown: session.shown() };
}

let words: Record<'en' | 'fr', Words>;
let runs: Record<'right-hands' | 'technical', LookingBack>;

beforeAll(async () => {
  words = {
    en: (await loadWords('en')).withLevel(level.words.en),
    fr: (await loadWords('fr')).withLevel(level.words.fr),
  };
  runs = {
    'right-hands': await lookingBack('right-hands'),
    technical: await lookingBack('technical'),
  };
}, 120_000);

const whole = (told: unknown): void => {
  const text = JSON.stringify(told);
  expect([...new Set(text.match(MISSING) ?? [])]).toEqual([]);
  expect(text).not.toMatch(/undefined|NaN/);
};

/** Where a waterfall's bars end is where the next ones begin. */
function hangs({ bars }: BarsModel): void {
  const inner = bars.filter(({ tone }) => tone !== 'ghost' && tone !== 'outcome');
  let at = bars.find(({ tone }) => tone === 'ghost')!.to;
  for (const each of inner) {
    expect(each.from).toBeCloseTo(at, 6);
    at = each.to;
  }
  // Parts too small to be seen are left out: nobody sees the gap either.
  expect(Math.abs(at - bars.at(-1)!.to)).toBeLessThan(3);
}

describe('why it ended like this', () => {
  it.each(LOCALES)('says in %s what every bar is and what is behind it', (locale) => {
    let stories = 0;
    for (const { shown } of Object.values(runs)) {
      const model = whyStepModel(shown, words[locale])!;
      whole(model);
      for (const reading of [model.luck!, model.lucks!])
        for (const chart of reading.charts)
          for (const bar of chart.bars) {
            expect(bar.sentence).toContain(bar.show);
            if (bar.part === null) continue;
            const part = reading.part(bar.part, chart.id)!;
            whole(part);
            expect(part.instead.length).toBeGreaterThan(3);
            expect(part.path.stations).toHaveLength(4);
            stories += 1;
          }
    }
    expect(stories).toBeGreaterThan(40);
  });

  it('hangs the bars of a waterfall on each other, from the company without AI to the outcome', () => {
    for (const { shown } of Object.values(runs)) {
      const { luck, lucks } = whyStepModel(shown, words.en)!;
      for (const chart of [...luck!.charts, ...lucks!.charts]) if (chart.chained) hangs(chart);
      expect(luck!.charts.find(({ id }) => id === 'value')!.bars.at(-1)!.to).toBeCloseTo(
        shown.world!.ending!.value,
        6,
      );
    }
  });

  it('shows what is uncertain over other lucks, and nothing uncertain on one’s own', () => {
    const { luck, lucks } = whyStepModel(runs['right-hands'].shown, words.en)!;
    for (const chart of luck!.charts) for (const bar of chart.bars) expect(bar.low).toBeNull();
    const axes = lucks!.charts[0]!.bars.filter(({ part }) => part !== null);
    expect(axes.length).toBeGreaterThan(2);
    for (const bar of axes) {
      expect(bar.low).toBeLessThan(bar.to);
      expect(bar.high).toBeGreaterThan(bar.to);
      expect(bar.give).toContain('±');
    }
    expect(luck!.says).not.toBe(lucks!.says);
  });

  it('lights the way of a decision where the run shows its traces', () => {
    const { shown } = runs['right-hands'];
    const { luck } = whyStepModel(shown, words.en)!;
    const parts = luck!.charts
      .find(({ id }) => id === 'value')!
      .bars.flatMap((bar) => (bar.part ? [luck!.part(bar.part, 'value')!] : []));
    const lit = parts.flatMap((part) => part.path.stations.filter((station) => station.moved));
    expect(lit.length).toBeGreaterThan(parts.length);
  });

  it('answers a guess by the numbers: who named the weightiest is told so, who did not is told its size', () => {
    for (const { shown } of Object.values(runs)) {
      const first = weightiestAxes(shown.effects.lucks!).map(({ axis }) => axis);
      for (const { axis, played } of shown.effects.lucks!.axes) {
        const told = answerTo(axis, shown, words.en)!;
        const named = first.includes(axis);
        expect(/You said so|You named one/.test(told)).toBe(named);
        if (!named) expect(told).toContain(played ? '±' : 'never had');
      }
      expect(answerTo(null, shown, words.en)).not.toMatch(/You said|You named/);
    }
  });

  it('calls two ways of working level when their sizes are within their errors', () => {
    const { shown } = runs['right-hands'];
    const { axes } = shown.effects.lucks!;
    const lucks = {
      ...shown.effects.lucks!,
      axes: axes.map((each, at) => ({ ...each, effect: at < 2 ? 1000 + at : 10, error: 50 })),
      ties: [[axes[0]!.axis, axes[1]!.axis]],
    };
    const even = { ...shown, effects: { ...shown.effects, lucks } };
    expect(weightiestAxes(lucks)).toHaveLength(2);
    expect(answerTo(null, even, words.en)).toMatch(/too close to call/);
    expect(whyStepModel(even, words.en)!.lucks!.notes.join()).toMatch(/don’t settle/);
  });

  it('tells how far the work has come while it goes on', () => {
    const { shown } = runs.technical;
    const busy: Snapshot = {
      ...shown,
      effects: { ...shown.effects, state: 'working', progress: 0.25, lucks: null },
    };
    const model = whyStepModel(busy, words.en)!;
    expect(model.lucks).toBeNull();
    expect(model.luck).not.toBeNull();
    expect(model.work).toMatchObject({ state: 'working', progress: 0.25 });
    expect(answerTo('process', busy, words.en)).toBeNull();
  });

  it('says what a single decision does over other lucks, once it has been weighed', () => {
    const { shown } = runs['right-hands'];
    const { decision, instead } = shown.effects.luck!.effects.find(({ was }) => was.kind === 'direct')!;
    const weighed = (effect: number, error: number) => {
      const single = { [decision]: { decision, instead, effect, error, lucks: 64 } };
      const told = whyStepModel({ ...shown, effects: { ...shown.effects, single } }, words.en)!;
      return told.luck!.part(`d${decision}`, 'value')!.over!;
    };
    expect(weighed(900, 100).told).toMatch(/It holds/);
    expect(weighed(-900, 100).told).toMatch(/costs 900/);
    expect(weighed(100, 90).told).toMatch(/could be nothing/);
  });
});

describe('what if', () => {
  it.each(LOCALES)('puts every decision with a choice on the line, its alternatives in %s', (locale) => {
    for (const { shown } of Object.values(runs)) {
      const model = whatIfModel(shown, words[locale], null)!;
      const all = model.quarters.flatMap(({ picks }) => picks);
      expect(all.map(({ decision }) => decision)).toEqual(shown.alternatives.map(({ decision }) => decision));
      for (const { decision } of all) {
        const { picked } = whatIfModel(shown, words[locale], decision)!;
        whole(picked);
        const texts = picked!.options.map(({ text }) => text);
        expect(new Set(texts).size).toBe(texts.length);
        expect(texts).not.toContain('');
      }
    }
  });

  it('keeps what is tried as lines beside the run, and says what came of it', () => {
    const { session, shown } = runs['right-hands'];
    const [first, second] = [shown.alternatives[1]!, shown.alternatives[8]!];
    session.wish({ kind: 'try-otherwise', decision: first.decision, instead: first.options[0]! });
    session.wish({ kind: 'try-otherwise', decision: second.decision, instead: second.options[0]! });
    const now = session.wish({ kind: 'name-branch', index: 1, name: 'Second thoughts' });
    for (const locale of LOCALES) {
      const model = whatIfModel(now, words[locale], first.decision)!;
      whole(model);
      expect(model.branches.map(({ letter }) => letter)).toEqual(['A', 'B']);
      expect(model.branches[1]!.name).toBe('Second thoughts');
      expect(model.picked!.options[0]!.branch).toBe(0);
      // Own run, two lines and the company without AI.
      expect(model.compare.rows).toHaveLength(4);
      for (const measure of ['result', 'orders', 'jobs', 'trust'] as const) {
        const lines = linesModel(measure, model.branches, 0, now, words[locale]);
        whole(lines);
        expect(lines.lines.map(({ kind }) => kind)).toEqual(['ghost', 'other', 'other', 'own']);
        expect(lines.table.rows).toHaveLength(4);
      }
    }
    // Until the decision made otherwise, both lines are one.
    const { branches, own } = now;
    const quarter = second.quarter - 1;
    expect(branches[1]!.result.slice(0, quarter)).toEqual(own!.result.slice(0, quarter));
    expect(session.wish({ kind: 'drop-branch', index: 0 }).branches).toHaveLength(1);
  });

  it('says which later decisions fell away, and why, in words', () => {
    const { session, shown } = runs['right-hands'];
    let told = 0;
    for (const { decision, options } of shown.alternatives)
      for (const instead of options) {
        const now = session.wish({ kind: 'try-otherwise', decision, instead });
        const line = now.branches.at(-1)!;
        if (line.dropped.length === 0) continue;
        const branch = whatIfModel(now, words.en, decision)!.branches.at(-1)!;
        expect(branch.dropped).toHaveLength(line.dropped.length);
        for (const each of branch.dropped) {
          expect(each.text).toMatch(/^Q\d+ · .{3}/);
          expect(each.why).toMatch(/[.!?]$/);
        }
        expect(branch.droppedTitle).not.toBeNull();
        told += 1;
      }
    expect(told).toBeGreaterThan(5);
  }, 120_000);

  it('writes a line at once', () => {
    const { session, shown } = runs.technical;
    // Time on the processor: what else the machine does must not count.
    const times = shown.alternatives.slice(0, 12).map(({ decision, options }) => {
      const since = process.cpuUsage();
      const now = session.wish({ kind: 'try-otherwise', decision, instead: options[0]! });
      const model = whatIfModel(now, words.en, decision)!;
      linesModel('result', model.branches, model.branches.length - 1, now, words.en);
      const { user, system } = process.cpuUsage(since);
      return (user + system) / 1000;
    });
    times.sort((a, b) => a - b);
    expect(times[6]).toBeLessThan(50);
  });
});

describe('the open book', () => {
  /** Every number in doubt; those named overturn the ending, the first two of them the first axis too. */
  const doubted = (overturn: readonly ParameterId[]): Doubts => ({
    state: 'done',
    progress: 1,
    rows: (Object.keys(PARAMETERS) as ParameterId[]).map((parameter): ParameterDoubt => {
      const at = overturn.indexOf(parameter);
      return {
        parameter,
        low: 0.1,
        high: 0.9,
        value: 0.5,
        ends: [],
        survives: {
          ending: at < 0,
          first: at < 0 || at > 1,
          signs: { 'who-led': true, process: true, failures: true, reinvestment: true },
        },
      };
    }),
  });

  it.each(LOCALES)(
    'tells every number in %s: a name of its own, its range, how it is known, where from',
    (locale) => {
      const model = openBookModel(runs.technical.shown, words[locale], EVERYTHING)!;
      whole(model);
      expect(model.rows.map(({ id }) => id)).toEqual(Object.keys(PARAMETERS));
      expect(new Set(model.rows.map(({ name }) => name)).size).toBe(model.rows.length);
      for (const { id, source, label } of model.rows) {
        const own = source === words[locale].t('book.source.own');
        expect([id, own]).toEqual([id, PARAMETERS[id as ParameterId].source === 'own estimate']);
        expect(label).toBe(PARAMETERS[id as ParameterId].label);
      }
    },
  );

  it('keeps every number inside the range in which it is doubted', () => {
    for (const { id, low, high, value } of runs.technical.shown.book) {
      expect([id, low < value || value === 0, value < high || value === 1]).toEqual([id, true, true]);
    }
  });

  it('is searched without regard to accents or case, and filtered', () => {
    const { shown } = runs.technical;
    const found = (filter: Partial<typeof EVERYTHING>, locale: 'en' | 'fr' = 'en') =>
      openBookModel(shown, words[locale], { ...EVERYTHING, ...filter })!.rows;
    expect(found({ search: 'HEINZ' }).length).toBeGreaterThan(3);
    expect(found({ search: 'equite', label: 'measured' }, 'fr').map(({ id }) => id)).toContain('moraleShock');
    expect(found({ label: 'surveyed' }).every(({ label }) => label === 'surveyed')).toBe(true);
    expect(found({ chapter: 'board' })).not.toHaveLength(0);
    expect(found({ search: 'no such thing at all' })).toEqual([]);
  });

  it.each(LOCALES)(
    'says in %s which conclusions survive, and which number overturns the others',
    (locale) => {
      const { shown } = runs.technical;
      const overturn: ParameterId[] = ['willTrust', 'scatter', 'salesMost', 'offerSize', 'hire', 'severance'];
      const model = openBookModel({ ...shown, doubts: doubted(overturn) }, words[locale], EVERYTHING)!;
      whole(model);
      const [ending, first, ...axes] = model.doubt.claims;
      expect(ending).toMatchObject({ key: 'ending', holds: false });
      expect(ending!.told).toContain(words[locale].t('book.claim.more', { n: 2 }));
      expect(first).toMatchObject({ key: 'first', holds: false });
      for (const each of axes) expect(each.holds).toBe(true);
      expect(
        model.rows
          .filter(({ verdict }) => !verdict!.holds)
          .map(({ id }) => id)
          .sort(),
      ).toEqual([...overturn].sort());
      const flips = openBookModel({ ...shown, doubts: doubted(overturn) }, words[locale], {
        ...EVERYTHING,
        verdict: 'flips',
      })!;
      expect(flips.rows).toHaveLength(overturn.length);
    },
  );

  it('says how far the doubting has come', () => {
    const { shown } = runs.technical;
    const some = doubted([]).rows.slice(0, 9);
    const told = (doubts: Doubts) => openBookModel({ ...shown, doubts }, words.en, EVERYTHING)!.doubt.told;
    expect(told({ state: 'working', progress: 0.1, rows: some })).toMatch(/Number 10 of 137/);
    expect(told({ state: 'stopped', progress: 0.1, rows: some })).toMatch(/after 9 of 137/);
    expect(told({ state: 'idle', progress: 0, rows: [] })).toBeNull();
  });
});

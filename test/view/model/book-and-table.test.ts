/** The table room, the book, the ending and the debrief, along whole runs of the real session. */
import { beforeAll, describe, expect, it } from 'vitest';
import { weigh } from '../../../src/debrief/index.ts';
import { MEASURES } from '../../../src/kernel/world/names.ts';
import type { Snapshot } from '../../../src/session/snapshot.ts';
import { loadWords, type Words } from '../../../src/text/index.ts';
import { accountsModel } from '../../../src/view/model/accounts.ts';
import { betsModel } from '../../../src/view/model/debrief/bets.ts';
import { chainModel } from '../../../src/view/model/debrief/chain.ts';
import { feltModel } from '../../../src/view/model/debrief/felt.ts';
import { happenedModel, placeOf } from '../../../src/view/model/debrief/happened.ts';
import { ourFirmModel } from '../../../src/view/model/debrief/our-firm.ts';
import { maturityModel, questionsModel } from '../../../src/view/model/debrief/questions.ts';
import { reasonsModel } from '../../../src/view/model/debrief/reasons.ts';
import { unseenModel } from '../../../src/view/model/debrief/unseen.ts';
import { failuresAt, quartersOf } from '../../../src/view/model/deeds.ts';
import { endingModel } from '../../../src/view/model/ending.ts';
import { FRAMES, tableModel } from '../../../src/view/model/table.ts';
import { BLIND, playThrough, RIGHT, type Along } from '../../kit/through.ts';

/** A message that is missing shows its key in brackets. */
const MISSING = /\[[a-z][\w-]*(\.[\w-]+)+\]/g;

interface Run {
  seating: Snapshot[];
  accounts: Snapshot[];
  last: Snapshot;
}

function collect(along: Along): Run {
  const run: Run = { seating: [], accounts: [], last: null as never };
  let step = '';
  const last = playThrough(along, (now) => {
    if (now.step === 'seating') run.seating.push(now);
    if (now.step === 'accounts' && step !== 'accounts') run.accounts.push(now);
    step = now.step;
  });
  return { ...run, last };
}

let words: Record<'en' | 'fr', Words>;
const runs: Record<'right' | 'blind', Run> = { right: null as never, blind: null as never };

beforeAll(async () => {
  runs.right = collect(RIGHT);
  runs.blind = collect(BLIND);
  const level = runs.right.last.level!;
  words = {
    en: (await loadWords('en')).withLevel(level.words.en),
    fr: (await loadWords('fr')).withLevel(level.words.fr),
  };
  for (const run of Object.values(runs))
    run.last = { ...run.last, weight: await weigh(level.playable, run.last.seed, run.last.decisions) };
}, 120_000);

describe('a run through the session', () => {
  it('comes to twelve books and an ending', () => {
    expect(runs.right.accounts).toHaveLength(12);
    expect(runs.right.last.step).toBe('ending');
    expect(runs.right.seating.length).toBeGreaterThan(12);
  });
});

describe.each(['en', 'fr'] as const)('words in %s', (locale) => {
  it.each(['right', 'blind'] as const)('are all there along the %s run', (which) => {
    const run = runs[which];
    const all = [
      ...run.seating.map((each) => tableModel(each, words[locale])),
      ...run.accounts.map((each) => accountsModel(each, words[locale])),
      endingModel(run.last, words[locale]),
      betsModel(run.last, words[locale]),
      chainModel(run.last, words[locale]),
      feltModel(run.last, words[locale]),
      happenedModel(run.last, words[locale]),
      ourFirmModel(run.last, words[locale]),
      questionsModel(run.last, words[locale]),
      maturityModel(run.last, words[locale]),
      reasonsModel(run.last, words[locale]),
      unseenModel(run.last, words[locale]),
    ];
    expect(all).not.toContain(null);
    const text = JSON.stringify(all);
    expect([...new Set(text.match(MISSING) ?? [])]).toEqual([]);
    expect(text).not.toMatch(/undefined|NaN|\bnull k€/);
  });
});

describe('the table room', () => {
  it('hangs every measure on the wall, each once', () => {
    expect(FRAMES.flatMap((frame) => frame.measures).toSorted()).toEqual([...MEASURES].toSorted());
  });

  it('shows the first faces at the first seating and the others behind', () => {
    const first = tableModel(runs.right.seating[0]!, words.en);
    expect(first.first).toBe(true);
    expect(first.faces.filter((face) => !face.behind).map((face) => face.who)).toEqual([
      'it',
      'hr',
      'operations',
      'marketing',
      'management',
    ]);
    expect(first.others).toContain('6');
    expect(first.blocked).not.toBeNull();
    expect(first.carry).toBeNull();
    expect(first.stay).toBeNull();
  });

  it('lifts a sheet only for those who watch', () => {
    const first = tableModel(runs.right.seating[0]!, words.en);
    const marketing = first.faces.find((face) => face.who === 'marketing')!;
    expect(marketing.lifts).toEqual(['customers']);
    const full = tableModel(
      runs.right.seating.findLast((each) => each.handOver?.from === null)!,
      words.en,
    );
    expect(full.frames.find((frame) => frame.id === 'queues')!.seen).toBe(true);
    expect(full.frames.find((frame) => frame.id === 'customers')!.seen).toBe(false);
    expect(full.free).toBe(0);
  });

  it('counts who stays, and keeps the size of the thread under its sheet', () => {
    const hand = runs.right.seating.find((each) => each.handOver?.from === 0)!;
    const model = tableModel(hand, words.en);
    expect(model.carry!.threads.some((thread) => thread.fate === 'stays')).toBe(true);
    expect(model.carry!.share).toBeNull();
    expect(model.stay).not.toBeNull();
    const watched = tableModel({ ...hand, watched: ['context'] }, words.en);
    expect(watched.carry!.share!.text).toMatch(/%/);
  });

  it('says the purpose may be told anew, and what breaking a promise costs', () => {
    const hand = runs.right.seating.find((each) => each.handOver?.from === 0)!;
    const promised = { ...hand, world: { ...hand.world!, promise: true } };
    const model = tableModel(promised, words.en);
    expect(model.purposes.filter((each) => each.chosen).map((each) => each.id)).toEqual(['growth']);
    expect(model.purposes.find((each) => each.id === 'efficiency')!.cost).toMatch(/promised/i);
  });
});

describe('the book', () => {
  it('hides what nobody at the table watches, and says who would', () => {
    for (const each of runs.blind.accounts) {
      const book = accountsModel(each, words.en)!;
      for (const line of book.purpose.leads) {
        expect(line.value).toBeNull();
        expect(line.change).toBeNull();
        expect(line.veil!.who.length).toBeGreaterThan(0);
      }
      expect(book.pool.people).toBeNull();
      expect(book.purpose.lines.every((line) => line.value !== null)).toBe(true);
      expect(JSON.stringify(book.purpose.lines)).not.toMatch(/went elsewhere/);
    }
  });

  it('stands the same sheet over every room nobody watches, and tells them apart where somebody does', () => {
    for (const each of runs.blind.accounts) {
      const rooms = accountsModel(each, words.en)!.rooms.list;
      expect(rooms).toHaveLength(6);
      // A failure taken apart may have shown a room for good; the others stay as they are.
      expect(rooms.some((room) => room.holds && !room.seen)).toBe(false);
      expect(
        new Set(rooms.filter((room) => !room.seen).map((room) => `${room.pile} ${room.waiting}`)).size,
      ).toBe(1);
    }
    const seen = accountsModel(runs.right.accounts[3]!, words.en)!.rooms.list;
    expect(seen.filter((room) => room.holds)).toHaveLength(1);
    expect(seen.every((room) => room.waiting !== '')).toBe(true);
  });

  it('tells no room apart by its queue when nobody sees queues', () => {
    for (const each of runs.blind.accounts) {
      const book = accountsModel(each, words.en)!;
      expect(book.news.items.map((item) => item.text).join(' ')).not.toMatch(/piles up|runs clear/);
    }
  });

  it('shows a wait that got shorter as an arrow down that is good', () => {
    const seen = runs.right.accounts.map((each) => accountsModel(each, words.en)!);
    const waits = seen.map((book) => book.purpose.leads.find((line) => line.id === 'lead-time')!);
    const down = waits.filter((line) => line.change?.dir === 'down');
    expect(down.length).toBeGreaterThan(0);
    expect(down.every((line) => line.change!.good === true)).toBe(true);
  });

  it('draws the dip in advance only when finance sits', () => {
    const withFinance = runs.right.accounts.filter((each) =>
      each.world!.history.at(-1)!.table.includes('finance'),
    );
    expect(withFinance.length).toBeGreaterThan(0);
    expect(withFinance.some((each) => accountsModel(each, words.en)!.chart.dip !== null)).toBe(true);
    expect(runs.blind.accounts.every((each) => accountsModel(each, words.en)!.chart.dip === null)).toBe(true);
  });

  it('keeps the ghost beside the result, quarter by quarter', () => {
    const book = accountsModel(runs.right.accounts[5]!, words.en)!;
    expect(book.chart.you).toHaveLength(7);
    expect(book.chart.ghost).toHaveLength(7);
    expect(book.chart.rows).toHaveLength(7);
  });
});

describe('the ending', () => {
  it.each(['right', 'blind'] as const)(
    'of the %s run tells of everybody and weighs one decision',
    (which) => {
      const model = endingModel(runs[which].last, words.en)!;
      expect(model.fates).toHaveLength(6);
      expect(new Set(model.fates.map((fate) => fate.name)).size).toBe(6);
      expect(model.weight).not.toBeNull();
      expect(model.weight!.was).not.toBe(model.weight!.instead);
      expect(model.weight!.was.length).toBeGreaterThan(3);
      expect(model.weight!.chart.you).toHaveLength(13);
      expect(model.weight!.chart.other).toHaveLength(13);
      expect(model.closing.length).toBeGreaterThan(20);
    },
  );

  it('puts boxes in hands only when jobs went', () => {
    for (const run of Object.values(runs)) {
      const world = run.last.world!;
      const jobs = world.chosenCuts + world.imposedCuts + world.ending!.finalCut;
      const left = endingModel(run.last, words.en)!.fates.filter((fate) => fate.fate === 'left').length;
      expect(left > 0).toBe(jobs / world.heads0 >= 0.02);
    }
  });
});

describe('the debrief', () => {
  it('files every decision under the quarter in which it was made', () => {
    const { last } = runs.right;
    const model = happenedModel(last, words.en);
    const told = last.decisions.filter((each) => each.kind !== 'play').length;
    expect(model.quarters.reduce((sum, each) => sum + each.decided.length, 0)).toBe(told);
    const at = quartersOf(last.decisions);
    expect(at[0]).toBe(1);
    expect(at.at(-1)).toBe(12);
  });

  it('has a place for every week of the run on one scale, and comes back to it', () => {
    const { look } = happenedModel(runs.right.last, words.en);
    expect(look.total).toBe(12 * 13);
    for (const [value, place] of [
      [0, { quarter: 1, week: 0 }],
      [12, { quarter: 1, week: 12 }],
      [13, { quarter: 2, week: 0 }],
      [155, { quarter: 12, week: 12 }],
      [156, { quarter: 12, week: 13 }],
      [999, { quarter: 12, week: 13 }],
      [-5, { quarter: 1, week: 0 }],
    ] as const)
      expect(placeOf(value, look.total)).toEqual(place);
  });

  it('hides where the weightiest decision lay until one has said where it turned', () => {
    const { last } = runs.right;
    expect(happenedModel(last, words.en).quarters.some((each) => each.heaviest)).toBe(false);
    const said = happenedModel({ ...last, notes: { ...last.notes, turn: 3 } }, words.en);
    expect(said.quarters.filter((each) => each.heaviest)).toHaveLength(1);
    expect(said.quarters.find((each) => each.flagged)!.quarter).toBe(3);
    expect(said.turn.told).toContain(String(last.weight!.quarter));
  });

  it('asks before it tells: no sheet is lifted and no bet is counted unasked', () => {
    const { last } = runs.blind;
    expect(unseenModel(last, words.en).items.every((item) => !item.lifted && item.verdict === null)).toBe(
      true,
    );
    expect(betsModel(last, words.en).answer).toBe('');
    const notes = { ...last.notes, bets: 0, unseen: { trust: 'rose' as const } };
    const told = unseenModel({ ...last, notes }, words.en);
    expect(told.items.find((item) => item.id === 'trust')!.verdict!.right).toBe(false);
    expect(betsModel({ ...last, notes }, words.en).answer).not.toBe('');
  });

  it('names the failure that each answer answered', () => {
    const { last } = runs.right;
    const failed = failuresAt(last.decisions, last.world);
    const answers = last.decisions
      .map((each, index) => [each, failed[index]] as const)
      .filter(([each]) => each.kind === 'failure');
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.every(([, failure]) => failure !== undefined)).toBe(true);
  });

  it('unveils what the blind run never saw, and knows what the other did', () => {
    const sheets = (run: Run): string[] => unseenModel(run.last, words.en).items.map((item) => item.id);
    expect(sheets(runs.blind)).toEqual(expect.arrayContaining(['queues', 'trust', 'fear', 'rework']));
    expect(sheets(runs.right)).not.toContain('queues');
    const blind = happenedModel(runs.blind.last, words.en);
    const lane = blind.lanes.find((each) => each.id === 'trust')!;
    expect(lane.veiled.every(Boolean)).toBe(true);
    expect(blind.lanes.find((each) => each.id === 'result')!.veiled.some(Boolean)).toBe(false);
  });

  it('says the same as a table', () => {
    const model = happenedModel(runs.right.last, words.en);
    expect(model.table.heads).toHaveLength(13);
    expect(model.table.rows.every((row) => row.length === 13)).toBe(true);
    // Seven lanes with the company left alone beside them, and what AI cost, which has none.
    expect(model.table.rows.length).toBe(15);
  });

  it('answers the five questions with this run', () => {
    const tone = (run: Run): string =>
      reasonsModel(run.last, words.en).reasons.find((reason) => reason.id === 'lead')!.tone;
    const answers = questionsModel(runs.blind.last, words.en);
    expect(answers).toHaveLength(5);
    for (const each of answers) expect(each.facts.length, each.question).toBeGreaterThan(2);
    // Answers rest on decisions, with their quarters; but who met no failure and freed nobody decided nothing about either.
    for (const at of [0, 1, 4]) expect(answers[at]!.deeds, answers[at]!.question).not.toEqual([]);
    for (const each of questionsModel(runs.right.last, words.en).filter((_, at) => at !== 2))
      expect(each.deeds, each.question).not.toEqual([]);
    expect(tone(runs.blind)).toBe('bad');
    // The right table sees; whether it is praised depends on what it rebuilt.
    expect(tone(runs.right)).not.toBe('bad');
  });
});

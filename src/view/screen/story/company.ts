/**
 * A company by hand, for story pages and tests of view models: one world, one level, one snapshot,
 * each with everything in it and easy to bend. Nobody plays this; the figures are only plausible.
 */
import type { Measure, FunctionId, QuarterReport, Station, WeekFrame, World } from '../../../kernel/index.ts';
import type { Level } from '../../../level/index.ts';
import type { MoveOffer, Snapshot } from '../../../session/snapshot.ts';
import { ADVICE } from './advised.ts';
import { atRest, emptyDesk, PEOPLE, ROOMS, STAFF } from './at-rest.ts';

const CAPACITY = [130, 120, 116, 100, 117, 124];
const QUEUE = [24, 41, 88, 318, 36, 22];
const LOAD = [0.74, 0.8, 0.86, 0.99, 0.81, 0.77];

export function exampleStation(index: number, over: Partial<Station> = {}): Station {
  return {
    id: ROOMS[index]!,
    staff: STAFF[index]!,
    queue: QUEUE[index]!,
    defects: QUEUE[index]! * (index === 3 ? 0.24 : 0.06),
    touch: 4.2,
    capacity: CAPACITY[index]!,
    tool: 0.3,
    literacy: 0.42,
    redesign: index === 2 ? 0.5 : 0.1,
    flaw: index === 3 ? 0.5 : 0.2,
    saving: 0.45,
    needless: 0.38,
    defectRate: 0.04,
    known: 0,
    slack: 1.4,
    absorbed: 0.6,
    utilisation: LOAD[index]!,
    loss: 0,
    skill: 1,
    ...over,
  };
}

export function exampleReport(quarter: number, over: Partial<QuarterReport> = {}): QuarterReport {
  return {
    quarter,
    stage: 1,
    table: ['operations', 'hr', 'it', 'management'],
    orders: 88 + quarter,
    demand: 108,
    lost: 18,
    leadTime: 6.6 - quarter * 0.1,
    reworkShare: 0.08,
    revenue: 3140 + 30 * quarter,
    spend: 120,
    seats: 12,
    side: 0,
    result: 260 - 40 * quarter,
    heads: 120,
    pool: 3.2,
    evaporated: 1.1,
    patience: 48,
    ledger: -180,
    trust: 0.52,
    fear: 0.3,
    literacy: 0.42,
    context: 0.4,
    lessons: 0.6,
    taskSaving: 0.12,
    purpose: 'growth',
    bet: 'hold',
    went: 'rise',
    queues: [...QUEUE],
    utilisations: [...LOAD],
    staff: [...STAFF],
    happenings: [],
    fingerprint: '0000000000000000',
    ...over,
  };
}

export function exampleWorld(over: Partial<World> = {}): World {
  return {
    level: 'training',
    seed: 7,
    quarter: 2,
    ambition: 'growth',
    purpose: 'growth',
    stage: 1,
    table: ['operations', 'hr', 'it', 'management'],
    seatsHeld: {
      it: 1,
      innovation: 0,
      communications: 0,
      training: 0,
      hr: 2,
      operations: 2,
      knowledge: 0,
      marketing: 0,
      management: 2,
      finance: 0,
      representatives: 1,
    },
    trust: 0.55,
    fear: 0.3,
    morale: 1,
    context: 0.4,
    reach: 0.7,
    learning: 0.2,
    dialogue: 0.2,
    clarity: 0.4,
    promise: true,
    shock: 0,
    shock2: 0,
    shock3: 0,
    reputation: 0.8,
    stations: ROOMS.map((_, index) => exampleStation(index)),
    inSales: 0,
    inOffers: 0,
    inValue: 0,
    extraDemand: 0,
    push: 0,
    premium: 0,
    promised: 0,
    offers: [],
    insight: 0.1,
    mobility: 0.5,
    limits: false,
    leadTime: 6.4,
    throughput: 90,
    tolerance: 6,
    marketLuck: 1,
    marketShare: 1,
    priceIndex: 1,
    running: [{ move: 'operations.redesign', target: 2, left: 1, attempt: 0, cost: 58, double: false }],
    failures: [],
    causes: {},
    attempts: {},
    done: { 'hr.literacy': 1 },
    findings: [],
    lessons: { literacy: 0, tool: 0.4, flow: 0.2, market: 0, governance: 0 },
    codified: 0.1,
    attention: 6,
    attentionAtOpening: 6,
    nextAttention: 0,
    budget: 150,
    starts: 3,
    tracked: false,
    planCredit: 0,
    listened: true,
    suspended: 0,
    wasSuspended: false,
    consulted: true,
    spendThisQuarter: 0,
    sideThisQuarter: 0,
    cumulative: 400,
    cumulativeSpend: 240,
    plan: 300,
    referenceResult: 300,
    ledger: -180,
    patience: 48,
    heads0: 120,
    revenue0: 3170,
    throughput0: 89,
    chosenCuts: 0,
    imposedCuts: 0,
    dilemma: null,
    dilemmasMet: [],
    bet: null,
    directed: false,
    decided: 0,
    handedOver: false,
    retold: false,
    hired: 0,
    exits: 0,
    gain: 0,
    happenings: [],
    failuresMet: 1,
    successes: 3,
    answers: { review: 1, shelve: 0, 'push-on': 0, blame: 0 },
    history: [exampleReport(1), exampleReport(2)],
    ending: null,
    ...over,
  };
}

/** Thirteen weeks in which the pile before validation grows and orders creep up. */
export function exampleWeeks(): WeekFrame[] {
  return Array.from({ length: 13 }, (_, index) => ({
    week: index + 1,
    delivered: 88 + index * 0.4,
    demand: 108,
    lost: 18,
    leadTime: 6.4,
    orders: 90 + index * 0.5,
    trust: 0.55,
    fear: 0.3,
    stations: ROOMS.map((_each, at) => ({
      queue: QUEUE[at]! + (at === 3 ? index * 9 : 0),
      defects: 10,
      flow: 90,
      back: at === 3 ? 8 : 2,
      staff: STAFF[at]!,
      utilisation: LOAD[at]!,
      ai: 0.12,
    })),
  }));
}

const WATCHERS: Partial<Record<Measure, FunctionId[]>> = {
  queues: ['operations', 'finance'],
  utilisation: ['operations', 'finance'],
  rework: ['operations', 'finance'],
  'freed-capacity': ['operations', 'finance'],
  trust: ['hr', 'representatives'],
  fear: ['hr', 'representatives'],
  literacy: ['hr', 'representatives'],
  ledger: ['finance'],
  insight: ['marketing'],
  'lost-demand': ['marketing'],
  premium: ['marketing'],
  context: ['knowledge'],
  lessons: ['knowledge'],
  codified: ['knowledge'],
  'tool-depth': ['it', 'innovation'],
  seats: ['it', 'innovation'],
  'task-saving': ['it', 'innovation'],
};

/** What a table watches, by the functions at it. */
export function watchedBy(table: readonly FunctionId[]): Measure[] {
  return (Object.keys(WATCHERS) as Measure[]).filter((measure) =>
    WATCHERS[measure]!.some((who) => table.includes(who)),
  );
}

export function exampleLevel(): Level {
  const document = {
    start: { tool: 0.03, consulted: false },
    id: 'training',
    theme: 'paper',
    item: 'box',
    quarters: 12,
    startsPerQuarter: 3,
    budget: 150,
    seats: 4,
    cast: {},
    people: PEOPLE,
    stations: ROOMS.map((id, index) => ({
      id,
      kind: id,
      staff: STAFF[index]!,
      capacity: CAPACITY[index]!,
      person: Object.keys(PEOPLE)[index]!,
    })),
  };
  const playable = {
    id: 'training',
    quarters: 12,
    startsPerQuarter: 3,
    budget: 150,
    seats: 4,
    growthAt: 0.12,
    layoffsAt: 0.04,
    wage: 15,
  };
  return { document, playable } as unknown as Level;
}

type Spec = [
  move: string,
  cost: number,
  attention: number,
  quarters: number,
  scope: 'company' | 'station',
  odds: number,
  stage: number,
];
const SPECS: Spec[] = [
  ['operations.map', 22, 1.5, 1, 'company', 1, 1],
  ['operations.clean', 22, 1, 1, 'station', 0.72, 1],
  ['operations.redesign', 48, 1.5, 2, 'station', 0.52, 1],
  ['operations.kanban', 18, 1, 1, 'company', 0.81, 1],
  ['hr.literacy', 66, 3, 2, 'company', 1, 0],
  ['hr.dialogue', 11, 2, 1, 'company', 1, 0],
  ['hr.mobility', 50, 2.5, 2, 'company', 1, 2],
  ['hr.hire', 16, 2, 1, 'station', 1, 3],
  ['it.rollout', 88, 2.5, 1, 'company', 1, 0],
  ['it.deploy', 50, 1.5, 1, 'station', 0.34, 1],
  ['it.connect', 88, 2, 2, 'station', 0.26, 1],
  ['management.purpose', 5, 1.5, 1, 'company', 1, 0],
  ['management.plan', 11, 2.5, 1, 'company', 1, 0],
  ['management.focus', 5, 1, 1, 'company', 1, 1],
];

/** The hand of the example's table. */
export function exampleDeck(under: Record<string, number[]> = {}): MoveOffer[] {
  const laid = new Map<string, number>();
  return SPECS.map(([move, cost, attention, quarters, scope, odds, stage]) => {
    const who = move.split('.')[0] as FunctionId;
    const count = laid.get(who) ?? 0;
    laid.set(who, count + 1);
    const done = move === 'it.rollout';
    const verdict = done ? ({ ok: false, why: 'done-often-enough' } as const) : ({ ok: true } as const);
    return {
      move,
      function: who,
      stage,
      cost,
      attention,
      routine: odds === 1,
      ai: move.startsWith('it.'),
      quarters,
      scope,
      lesson: 'flow',
      targets:
        scope === 'company'
          ? [{ target: -1, odds, verdict }]
          : ROOMS.map((_, target) => ({
              target,
              odds: Math.max(0.08, odds - Math.abs(target - 2) * 0.12),
              verdict: (under[move] ?? []).includes(target)
                ? ({ ok: false, why: 'already-running' } as const)
                : verdict,
            })),
      verdict,
      laid: count < 2,
      done: done ? 2 : 0,
      under: under[move] ?? [],
    };
  });
}

export function exampleSnapshot(over: Partial<Snapshot> = {}): Snapshot {
  const world = over.world === undefined ? exampleWorld() : over.world;
  return {
    ...atRest(),
    step: 'planning',
    level: exampleLevel(),
    world,
    planned: world,
    desk: emptyDesk(world?.table ?? []),
    deck: exampleDeck(),
    advice: ADVICE,
    pool: 3.2,
    constraint: 3,
    watched: watchedBy(world?.table ?? []),
    watchers: WATCHERS,
    week: 0,
    ghost: {
      result: [300, 290, 280, 270],
      orders: [89, 89, 88, 88],
      measures: {},
      fullest: { queue: [], utilisation: [] },
    },
    ...over,
  };
}

/** Two failures at the door: a first try and a second. */
export function exampleFailures(): Snapshot['failures'] {
  const ok = { ok: true } as const;
  return [
    {
      index: 0,
      move: 'it.deploy',
      target: 2,
      attempt: 0,
      answers: [
        { answer: 'review', attention: 1, cost: 6, verdict: ok },
        { answer: 'shelve', attention: 0, cost: 0, verdict: ok },
        { answer: 'push-on', attention: 1.5, cost: 50, verdict: ok },
        { answer: 'blame', attention: 0, cost: 0, verdict: ok },
      ],
    },
    {
      index: 1,
      move: 'operations.redesign',
      target: 3,
      attempt: 1,
      answers: [
        { answer: 'review', attention: 1, cost: 6, verdict: ok },
        { answer: 'shelve', attention: 0, cost: 0, verdict: ok },
        {
          answer: 'push-on',
          attention: 2,
          cost: 55,
          verdict: { ok: false, why: 'no-budget-left', needs: 55, has: 20 },
        },
        { answer: 'blame', attention: 0, cost: 0, verdict: ok },
      ],
    },
  ];
}

/** The employees' representatives, with a folder. */
export function exampleDilemma(over: Partial<NonNullable<Snapshot['dilemma']>> = {}): Snapshot['dilemma'] {
  const ok = { ok: true } as const;
  const effect = (
    key: string,
    up: boolean,
    good: boolean | null,
    amount: number | null = null,
    slight = false,
  ) => ({
    key,
    up,
    slight,
    good,
    amount,
  });
  return {
    id: 'reps-ask',
    own: false,
    speaker: { function: 'representatives' },
    quotes: ['promise'],
    answers: [
      {
        answer: 0,
        effects: [
          effect('attention', false, false, 2),
          effect('cost', true, false, 15),
          effect('trust', true, true),
        ],
        verdict: ok,
      },
      { answer: 1, effects: [effect('trust', false, false, null, true)], verdict: ok },
      {
        answer: 2,
        effects: [
          effect('trust', false, false),
          effect('fear', true, false),
          effect('attention', true, true, 0.5),
        ],
        verdict: ok,
      },
    ],
    ...over,
  };
}

/**
 * A hand-written company for stories and for tests of view models: one training run at its sixth
 * quarter, with believable figures that add up. No rule made it; it only has to look true.
 */
import type { FunctionId, Measure, QuarterReport, Station, World } from '../../../kernel/index.ts';
import type { Level } from '../../../level/index.ts';
import type { SeatOffer, Snapshot } from '../../../session/snapshot.ts';
import type { Words } from '../../../text/index.ts';
import { atRest, emptyDesk, PEOPLE, ROOMS, STAFF } from './at-rest.ts';

export const ALL: readonly FunctionId[] = [
  'it',
  'innovation',
  'communications',
  'training',
  'hr',
  'operations',
  'knowledge',
  'marketing',
  'management',
  'finance',
  'representatives',
];

export const WATCHED: Record<FunctionId, Measure[]> = {
  it: ['tool-depth', 'seats', 'task-saving'],
  innovation: ['tool-depth', 'seats', 'task-saving'],
  communications: [],
  training: [],
  hr: ['trust', 'fear', 'literacy'],
  operations: ['queues', 'utilisation', 'rework', 'freed-capacity'],
  knowledge: ['context', 'lessons', 'codified'],
  marketing: ['insight', 'lost-demand', 'premium'],
  management: [],
  finance: ['queues', 'utilisation', 'rework', 'freed-capacity', 'ledger'],
  representatives: ['trust', 'fear', 'literacy'],
};

const MOVES: [string, number, number][] = [
  ['it.rollout', 0, 2],
  ['it.deploy', 1, 1.5],
  ['it.connect', 1, 2],
  ['innovation.pilot', 0, 1.5],
  ['innovation.sandbox', 0, 1.5],
  ['communications.campaign', 0, 1],
  ['training.courses', 0, 1.5],
  ['hr.literacy', 0, 2.5],
  ['hr.dialogue', 0, 1.5],
  ['hr.mobility', 2, 2],
  ['hr.hire', 3, 1],
  ['representatives.consult', 0, 1.5],
  ['representatives.charter', 1, 1.5],
  ['operations.map', 1, 2],
  ['operations.clean', 1, 1.5],
  ['operations.redesign', 1, 2],
  ['operations.kanban', 1, 1.5],
  ['knowledge.library', 2, 1.5],
  ['knowledge.community', 2, 1],
  ['marketing.study', 3, 1.5],
  ['marketing.offer', 3, 2],
  ['marketing.push', 3, 1.5],
  ['marketing.promise', 3, 1.5],
  ['management.purpose', 0, 1],
  ['management.plan', 0, 2],
  ['management.focus', 1, 1],
  ['finance.track', 1, 1],
];

/** Offers of the table room, for a table in hand and the one before. */
export function seatOffers(
  table: readonly FunctionId[],
  before: readonly FunctionId[],
  shown = ALL,
): SeatOffer[] {
  return ALL.map((who) => ({
    function: who,
    seat: table.indexOf(who),
    shown: shown.includes(who),
    sat: before.includes(who),
    moves: MOVES.filter(([id]) => id.startsWith(`${who}.`)).map(([move, stage, attention]) => ({
      move,
      stage,
      attention,
    })),
    watches: WATCHED[who],
  }));
}

function station(id: string, at: number): Station {
  return {
    id,
    staff: STAFF[at]!,
    queue: at === 3 ? 118 : 22 + at * 3,
    defects: 4,
    touch: 4,
    capacity: 115,
    tool: 0.35,
    literacy: 0.5 + at * 0.04,
    redesign: at === 3 ? 0.4 : 0.1,
    flaw: 0.2,
    saving: 0.4,
    needless: 0.3,
    defectRate: 0.04,
    known: 1,
    slack: 2,
    absorbed: 1,
    utilisation: at === 3 ? 0.97 : 0.85,
    loss: 0,
    skill: at === 4 ? 0.92 : 0.98,
  };
}

const ORDERS = [89, 88, 84, 82, 90, 97, 102, 106, 109, 112, 113, 114];
const RESULT = [212, 150, 38, -32, 145, 237, 342, 356, 401, 470, 560, 641];
const LEAD = [6.6, 6.9, 7.4, 7.8, 6.6, 5.6, 5.1, 4.8, 4.7, 4.4, 4.3, 4.2];

/** Quarter reports as a run in the right hands would have them. */
export function history(quarters: number): QuarterReport[] {
  return Array.from({ length: quarters }, (_, at) => {
    const q = at + 1;
    const stage = at < 2 ? 0 : at < 5 ? 1 : at < 7 ? 2 : 3;
    const tables: FunctionId[][] = [
      ['hr', 'representatives', 'operations', 'management'],
      ['operations', 'it', 'hr', 'finance'],
      ['knowledge', 'operations', 'it', 'marketing'],
      ['marketing', 'management', 'operations', 'it'],
    ];
    const spend = [110, 135, 180, 210, 160, 150, 140, 130, 120, 118, 96, 90][at]!;
    return {
      quarter: q,
      stage,
      table: tables[stage]!,
      orders: ORDERS[at]!,
      demand: 108 + at,
      lost: Math.max(0, 19 - at * 1.4),
      leadTime: LEAD[at]!,
      reworkShare: [0.11, 0.12, 0.15, 0.16, 0.13, 0.11, 0.1, 0.09, 0.09, 0.08, 0.08, 0.07][at]!,
      revenue: ORDERS[at]! * 35.75,
      spend,
      seats: 8 + at * 2,
      side: at === 3 ? 30 : 0,
      result: RESULT[at]!,
      heads: at < 9 ? 120 : 122,
      pool: [0, 0, 0.4, 2, 4.5, 6.2, 7, 6.5, 5, 4, 3, 2][at]!,
      evaporated: [0, 0, 0, 0.2, 0.8, 1.4, 1.1, 0.6, 0.4, 0.2, 0.1, 0][at]!,
      patience: [60, 55, 46, 36, 30, 32, 38, 44, 50, 57, 63, 70][at]!,
      ledger: -200 + at * 20,
      trust: 0.5 + at * 0.022,
      fear: 0.15 + (at === 3 ? 0.12 : 0.02),
      literacy: 0.12 + Math.min(0.7, at * 0.09),
      context: 0.2 + at * 0.05,
      lessons: at * 0.18,
      taskSaving: 0.02 + at * 0.017,
      purpose: 'growth',
      bet: at % 3 === 0 ? null : at === 3 ? 'hold' : 'rise',
      went:
        at === 0
          ? 'hold'
          : ORDERS[at]! < ORDERS[at - 1]! * 0.98
            ? 'fall'
            : ORDERS[at]! > ORDERS[at - 1]! * 1.02
              ? 'rise'
              : 'hold',
      queues: ROOMS.map((_id, room) => (room === 3 ? 140 - at * 8 : 24)),
      utilisations: ROOMS.map((_id, room) => (room === 3 ? 0.98 : 0.86)),
      staff: [...STAFF],
      happenings:
        at === 5
          ? [
              { kind: 'success', quarter: q, week: 13, what: 'operations.redesign', target: 3 },
              { kind: 'failure', quarter: q, week: 13, what: 'it.deploy', target: 4 },
              { kind: 'finding', quarter: q, week: 13, target: 1 },
              { kind: 'freed-moved', quarter: q, week: 0, amount: 3 },
            ]
          : at === 3
            ? [{ kind: 'failure', quarter: q, week: 13, what: 'operations.redesign', target: 3 }]
            : at === 1
              ? [{ kind: 'success', quarter: q, week: 13, what: 'hr.literacy', target: -1 }]
              : [],
      fingerprint: '0000000000000000',
    };
  });
}

export function fixtureWorld(over: Partial<World> = {}): World {
  const quarters = over.quarter ?? 6;
  const told = over.history ?? history(quarters);
  const last = told.at(-1);
  const base = {
    level: 'training',
    seed: 7,
    quarter: quarters,
    ambition: 'growth',
    purpose: 'growth',
    stage: last?.stage ?? 0,
    table: last?.table ?? [],
    seatsHeld: {},
    trust: last?.trust ?? 0.5,
    fear: last?.fear ?? 0.15,
    morale: 1,
    context: last?.context ?? 0.15,
    reach: 0.8,
    learning: 0,
    dialogue: 0,
    clarity: 0.5,
    promise: true,
    shock: 0,
    shock2: 0,
    shock3: 0,
    reputation: 0.8,
    stations: ROOMS.map(station),
    inSales: 2,
    inOffers: 1,
    inValue: 0,
    extraDemand: 0.05,
    push: 0,
    premium: 0,
    promised: 0,
    offers: [],
    insight: 0.4,
    mobility: 0.5,
    limits: false,
    leadTime: last?.leadTime ?? 6.5,
    throughput: last?.orders ?? 89,
    tolerance: 5.5,
    marketLuck: 1,
    marketShare: 0.95,
    priceIndex: 0.98,
    running: [{ move: 'hr.mobility', target: -1, left: 1, attempt: 0, cost: 45, double: false }],
    failures: [],
    causes: {},
    attempts: {},
    done: {},
    findings: [],
    lessons: { literacy: 0, tool: 0.4, flow: 0.6, market: 0, governance: 0 },
    codified: 0.3,
    attention: 6,
    attentionAtOpening: 6,
    nextAttention: 0,
    budget: 150,
    starts: 3,
    tracked: true,
    planCredit: 0.4,
    listened: true,
    suspended: 0,
    wasSuspended: false,
    consulted: true,
    spendThisQuarter: 0,
    sideThisQuarter: 0,
    cumulative: told.reduce((sum, each) => sum + each.result, 0),
    cumulativeSpend: told.reduce((sum, each) => sum + each.spend, 0),
    plan: 305,
    referenceResult: 305,
    ledger: -120,
    patience: last?.patience ?? 60,
    heads0: 120,
    revenue0: 3190,
    throughput0: 89,
    chosenCuts: 0,
    imposedCuts: 0,
    dilemma: null,
    dilemmasMet: [],
    bet: null,
    directed: false,
    failuresMet: 4,
    successes: 9,
    answers: { review: 3, shelve: 1, 'push-on': 0, blame: 0 },
    happenings: [],
    history: told,
    ending: null,
  };
  return { ...base, ...over } as unknown as World;
}

const STATION_NAMES: Record<'en' | 'fr', Record<string, string>> = {
  en: {
    company: 'Vellum & Roux',
    makes: 'Boxes, bags and sleeves in paper.',
    'item.one': 'order',
    'item.many': 'orders',
    'station.quote': 'Quotes',
    'station.specify': 'Specification',
    'station.design': 'Design',
    'station.validate': 'Validation',
    'station.produce': 'Workshop',
    'station.deliver': 'Dispatch',
    'ending.growth':
      'Vellum & Roux has a new wing. The bakery chain has doubled its order, and in the old canteen somebody is teaching somebody else how it is done.',
    'ending.reprieve':
      'The lights are still on in the board room at Vellum & Roux. Nobody has left, nothing is settled, and the next competitor has already called on the perfume house.',
    'ending.layoffs':
      'At Vellum & Roux there are empty desks in every room. The machines are still there, and so are the licences.',
  },
  fr: {
    company: 'Vellum & Roux',
    makes: 'Boîtes, sacs et étuis en papier.',
    'item.one': 'commande',
    'item.many': 'commandes',
    'station.quote': 'Devis',
    'station.specify': 'Cahier des charges',
    'station.design': 'Conception',
    'station.validate': 'Validation',
    'station.produce': 'Atelier',
    'station.deliver': 'Expédition',
    'ending.growth':
      'Vellum & Roux a une aile neuve. La chaîne de boulangeries a doublé sa commande, et dans l’ancienne cantine quelqu’un apprend à quelqu’un d’autre comment on fait.',
    'ending.reprieve':
      'Les lumières sont encore allumées dans la salle du conseil de Vellum & Roux. Personne n’est parti, rien n’est réglé.',
    'ending.layoffs':
      'Chez Vellum & Roux, il y a des bureaux vides dans chaque pièce. Les machines sont encore là, les licences aussi.',
  },
};

/** The words of the story, with the level's own on top. */
export const withStoryLevel = (words: Words): Words => words.withLevel(STATION_NAMES[words.locale]);

export const fixtureLevel = {
  document: {
    id: 'training',
    // Hardly any AI, nobody consulted: as the training company begins.
    start: { tool: 0.03, consulted: false },
    quarters: 12,
    seats: 4,
    people: PEOPLE,
    stations: ROOMS.map((id, at) => ({
      id,
      kind: id,
      staff: STAFF[at],
      person: Object.keys(PEOPLE)[at],
    })),
  },
  playable: {
    id: 'training',
    quarters: 12,
    seats: 4,
    budget: 150,
    functions: ALL,
    stations: ROOMS.map((id, at) => ({ id, staff: STAFF[at] })),
    growthAt: 0.12,
    layoffsAt: 0.04,
    price: 2.75,
    wage: 15,
  },
  words: STATION_NAMES,
} as unknown as Level;

const watchers = (): Snapshot['watchers'] => {
  const by: Partial<Record<Measure, FunctionId[]>> = {};
  for (const who of ALL) for (const measure of WATCHED[who]) (by[measure] ??= []).push(who);
  return by;
};

const ghostOrders = [89, 88, 88, 87, 86, 86, 85, 84, 84, 83, 82, 81];
const ghostResult = [300, 290, 276, 260, 248, 236, 222, 210, 198, 187, 175, 160];

const still = (value: number, by = 0): number[] => ghostOrders.map((_, at) => value + by * at);
const ghostMeasures: Snapshot['ghost']['measures'] = {
  orders: ghostOrders,
  result: ghostResult,
  'lead-time': still(6.2, 0.12),
  heads: still(120),
  trust: still(0.5, -0.006),
  fear: still(0.15, 0.01),
  literacy: still(0.12),
  pool: still(0),
  spend: still(8),
  rework: still(0.1),
};

/** A snapshot of that company; every field may be given. */
export function fixtureSnapshot(over: Partial<Snapshot> = {}): Snapshot {
  const world = over.world === undefined ? fixtureWorld() : over.world;
  const table = world?.table ?? [];
  let sum = 0;
  return {
    ...atRest(),
    step: 'accounts',
    level: fixtureLevel,
    world,
    planned: world,
    desk: emptyDesk(table),
    deck: [],
    advice: [],
    pool: 6.2,
    constraint: 3,
    watched: [...new Set(table.flatMap((who) => WATCHED[who]))],
    watchers: watchers(),
    week: 13,
    ghost: {
      result: ghostResult.map((each) => (sum += each)),
      orders: ghostOrders,
      measures: ghostMeasures,
      fullest: { queue: still(60, 2), utilisation: still(0.97) },
    },
    ...over,
  };
}

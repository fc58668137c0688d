/** Effects, lines tried otherwise and doubts by hand, for story pages: sizes as a real run has them. */
import type {
  Axis,
  AxisInstead,
  Branch,
  Choice,
  OnYourLuck,
  OverLucks,
  ParameterDoubt,
  SingleEffect,
  WaterfallPart,
} from '../../../debrief/index.ts';
import type { Decision, World } from '../../../kernel/index.ts';
import type { Snapshot } from '../../../session/snapshot.ts';

const PLAY: Decision = { kind: 'play' };
const UNDONE: Decision = { kind: 'cut', jobs: 0 };

/** A run's decisions, and for some of them an alternative with what it would have changed. */
const RUN: readonly [was: Decision, instead?: Decision, value?: number, jobs?: number, trust?: number][] = [
  [{ kind: 'ambition', purpose: 'growth' }, { kind: 'ambition', purpose: 'efficiency' }, 640, 2, 0.118],
  [
    { kind: 'seat', stage: 0, table: ['hr', 'representatives', 'operations', 'management'] },
    { kind: 'seat', stage: 0, table: ['it', 'representatives', 'operations', 'management'] },
    280,
    0,
    0.021,
  ],
  [{ kind: 'start', move: 'hr.literacy', target: -1 }, UNDONE, 910, 0, 0.034],
  [PLAY],
  [{ kind: 'start', move: 'hr.dialogue', target: -1 }, UNDONE, -60, 0, 0.052],
  [PLAY],
  [
    { kind: 'seat', stage: 1, table: ['operations', 'it', 'hr', 'finance'] },
    { kind: 'seat', stage: 1, table: ['it', 'operations', 'hr', 'finance'] },
    1720,
    4,
    0.012,
  ],
  [{ kind: 'start', move: 'operations.map', target: -1 }, UNDONE, 210, 0, 0],
  [PLAY],
  [{ kind: 'start', move: 'operations.redesign', target: 3 }, UNDONE, 3240, 6, 0.008],
  [{ kind: 'start', move: 'it.deploy', target: 4 }, UNDONE, -390, 0, -0.006],
  [PLAY],
  [
    { kind: 'failure', index: 0, answer: 'review' },
    { kind: 'failure', index: 0, answer: 'shelve' },
    1180,
    0,
    0.015,
  ],
  [
    { kind: 'direct', sales: 0.5, offers: 0.3, value: 0.2, cuts: 0 },
    { kind: 'direct', sales: 0, offers: 0, value: 0, cuts: 1 },
    2100,
    9,
    0.081,
  ],
  [PLAY],
  [PLAY],
  [PLAY],
  [PLAY],
  [PLAY],
  [PLAY],
  [PLAY],
  [PLAY],
];

const quarterAt = (at: number): number => 1 + RUN.slice(0, at).filter(([was]) => was.kind === 'play').length;

const EFFECTS: SingleEffect[] = RUN.flatMap(([was, instead, value, jobs, trust], decision) =>
  instead
    ? [
        {
          decision,
          quarter: quarterAt(decision),
          was,
          instead,
          value: value!,
          jobs: jobs!,
          trust: trust!,
          other: {
            value: 9000 - value!,
            jobs: 2 - jobs!,
            trust: 0.74 - trust!,
            ending: value! > 2000 ? 'reprieve' : 'growth',
          },
          dropped: value! > 3000 ? [10, 12] : [],
        },
      ]
    : [],
);

const INSTEAD: Record<Axis, AxisInstead> = {
  'who-led': {
    axis: 'who-led',
    to: 'technical',
    tables: [['it', 'innovation'], ['it', 'innovation'], null, null],
  },
  process: { axis: 'process', to: 'bolt-on' },
  failures: { axis: 'failures', to: 'shelve' },
  reinvestment: { axis: 'reinvestment', to: 'nowhere' },
};

/** A waterfall that adds up: shares between a beginning and an end. */
function waterfall(from: number, to: number, shares: readonly [Axis, number, number][]): WaterfallPart[] {
  const sum = shares.reduce((all, [, by]) => all + by, 0);
  const error = shares.some(([, , each]) => each > 0) ? 110 : 0;
  return [
    { kind: 'ghost', by: from, error },
    { kind: 'rest', by: to - from - sum, error },
    ...shares.map(([axis, by, each]): WaterfallPart => ({ kind: 'axis', axis, by, error: each })),
    { kind: 'outcome', by: to, error: error * 3 },
  ];
}

const LUCK: OnYourLuck = {
  own: { value: 9000, jobs: 2, trust: 0.74, ending: 'growth' },
  ghost: { value: 3700, jobs: 0, trust: 0.44, ending: 'layoffs' },
  effects: EFFECTS,
  axes: (['who-led', 'process', 'failures', 'reinvestment'] as const).map((axis, at) => ({
    axis,
    effect: [3100, 4400, 900, 1600][at]!,
    instead: INSTEAD[axis],
  })),
  waterfall: waterfall(3700, 9000, [
    ['who-led', 2600, 0],
    ['process', 3500, 0],
    ['failures', 1100, 0],
    ['reinvestment', 1400, 0],
  ]),
  steps: [
    { kind: 'ghost', by: 3700, error: 0 },
    { kind: 'decision', decision: 2, by: 700, error: 0 },
    { kind: 'decision', decision: 6, by: 310, error: 0 },
    { kind: 'decision', decision: 9, by: 2900, error: 0 },
    { kind: 'decision', decision: 10, by: -420, error: 0 },
    { kind: 'decision', decision: 13, by: 1500, error: 0 },
    { kind: 'rest', by: 310, error: 0 },
    { kind: 'outcome', by: 9000, error: 0 },
  ],
};

const axis = (id: Axis, effect: number, error: number, jobs: number, trust: number, growth: number) => ({
  axis: id,
  effect,
  error,
  jobs,
  jobsError: 0.6,
  trust,
  trustError: 0.006,
  growth,
  instead: INSTEAD[id],
  played: true,
});

const LUCKS: OverLucks = {
  lucks: 64,
  axes: [
    axis('process', 3980, 210, 6.2, 0.012, 58),
    axis('who-led', 3760, 230, 4.1, 0.031, 52),
    axis('reinvestment', 1520, 130, 2.4, 0.044, 21),
    axis('failures', 140, 120, 0.2, 0.009, 2),
  ],
  ties: [['process', 'who-led']],
  interactions: [{ a: 'who-led', b: 'process', by: 5400, error: 420 }],
  waterfall: waterfall(3770, 8600, [
    ['who-led', 2400, 210],
    ['process', 2900, 200],
    ['failures', 90, 120],
    ['reinvestment', 1300, 130],
  ]),
  own: { value: 8600, error: 280, growth: 0.72, layoffs: 0.05 },
  ghost: { value: 3770, error: 110, growth: 0, layoffs: 0.41 },
};

function branch(world: World, decision: number, instead: Decision, fall: number): Branch {
  let sum = 0;
  const from = quarterAt(decision);
  return {
    name: null,
    decision,
    instead,
    decisions: RUN.map(([was]) => was),
    result: world.history.map(
      (each, at) => (sum += each.result - (at + 1 >= from ? fall * (at + 2 - from) : 0)),
    ),
    orders: world.history.map((each, at) => each.orders - (at + 1 >= from ? fall / 8 : 0)),
    trust: world.history.map((each) => each.trust - 0.02),
    jobs: world.history.map((each) => each.heads),
    outcome: { value: 9000 - fall * 90, jobs: -4, trust: 0.72, ending: fall > 20 ? 'reprieve' : 'growth' },
    dropped: fall > 20 ? [{ decision: 13, verdict: { ok: false, why: 'nobody-freed' } }] : [],
    code: 'igh1-',
  };
}

const doubt = (
  parameter: ParameterDoubt['parameter'],
  low: number,
  high: number,
  ending: boolean,
): ParameterDoubt => ({
  parameter,
  low,
  high,
  value: (low + high) / 2,
  ends: [],
  survives: {
    ending,
    first: true,
    signs: { 'who-led': true, process: true, failures: true, reinvestment: true },
  },
});

/** The debrief of this world with everything worked out. */
export function workedOut(world: World): Partial<Snapshot> {
  let sum = 0;
  return {
    step: 'debrief',
    decisions: RUN.map(([was]) => was),
    effects: { state: 'done', progress: 1, luck: LUCK, lucks: LUCKS, single: {}, weighing: null },
    own: {
      result: world.history.map((each) => (sum += each.result)),
      orders: world.history.map((each) => each.orders),
      trust: world.history.map((each) => each.trust),
      jobs: world.history.map((each) => each.heads),
    },
    alternatives: EFFECTS.map(({ decision, quarter, instead }): Choice => ({
      decision,
      quarter,
      options: [instead],
    })),
    branches: [branch(world, 9, UNDONE, 46), branch(world, 2, UNDONE, 12)],
    book: [
      { id: 'scatter', chapter: 'flow', value: 0.3, unit: 'share', label: 'measured', low: 0.1, high: 0.45 },
      {
        id: 'marketLuck',
        chapter: 'flow',
        value: 0.07,
        unit: 'share',
        label: 'assumed',
        low: 0.035,
        high: 0.105,
      },
      {
        id: 'willTrust',
        chapter: 'people',
        value: 0.7,
        unit: 'share',
        label: 'surveyed',
        low: 0.455,
        high: 0.945,
      },
      {
        id: 'exitsRate',
        chapter: 'people',
        value: 0.008,
        unit: '1/week',
        label: 'measured',
        low: 0.006,
        high: 0.01,
      },
      {
        id: 'toolSeat',
        chapter: 'board',
        value: 0.36,
        unit: 'k€/FTE/quarter',
        label: 'assumed',
        low: 0.18,
        high: 0.54,
      },
      { id: 'severance', chapter: 'board', value: 10, unit: 'k€', label: 'assumed', low: 5, high: 15 },
    ],
    doubts: {
      state: 'done',
      progress: 1,
      rows: [
        doubt('scatter', 0.1, 0.45, true),
        doubt('marketLuck', 0.035, 0.105, true),
        doubt('willTrust', 0.455, 0.945, false),
        doubt('exitsRate', 0.006, 0.01, true),
        doubt('toolSeat', 0.18, 0.54, true),
        doubt('severance', 5, 15, true),
      ],
    },
  };
}

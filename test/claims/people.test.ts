/** Claims about what people can do, what they are told and whom they trust: S4, S5, S6, S7, S20. */
import { claim } from './claim.ts';
import {
  type Company,
  ending,
  lately,
  leftAlone,
  mean,
  orders,
  ordersWith,
  type Played,
  value,
} from './company.ts';

const LITERACY_ONLY = [
  'hr.literacy',
  'hr.dialogue',
  'training.courses',
  'innovation.sandbox',
  'communications.campaign',
  'knowledge.community',
];

claim(
  'S4: how far people come with AI is set by who leads: a programme of HR reaches nearly all, courses half',
  (here) => {
    const literacy = ({ report }: Played): number => report.literacy;
    const fear = ({ report }: Played): number => report.fear;
    const led = here.played('right-hands');
    const taught = here.played('no-hr');
    return [
      { says: 'literacy led by HR', is: mean(led, literacy), atLeast: 0.75 },
      { says: 'literacy led by training', is: mean(taught, literacy), atMost: 0.65 },
      { says: 'more fear where nobody listens', is: mean(taught, fear) - mean(led, fear), atLeast: 0.1 },
      { says: 'growth endings lost', is: ending(led, 'growth') - ending(taught, 'growth'), atLeast: 0.07 },
    ];
  },
  { 'the reach of whoever leads': { alikeLiteracy: true } },
);

claim(
  'S5: where the law asks for consultation, courts stop those who skip it, and nobody else',
  (here) => {
    const stopped = ({ report }: Played): number => Number(report.suspended);
    const skipped = here.played('no-consult');
    const consulted = here.played('right-hands');
    const lawless = here.played('no-consult', { law: { consultation: false, risk: 0.07 } });
    return [
      { says: 'suspended without consulting', is: mean(skipped, stopped), atLeast: 0.3, atMost: 0.75 },
      { says: 'suspended after consulting', is: mean(consulted, stopped), atMost: 0 },
      { says: 'suspended where no law asks', is: mean(lawless, stopped), atMost: 0 },
      {
        says: 'value the suspended lose against those the courts missed, share',
        is:
          1 -
          value(skipped.filter(({ report }) => report.suspended)) /
            value(skipped.filter(({ report }) => !report.suspended)),
        atLeast: 0.1,
      },
    ];
  },
  { courts: { level: () => ({ law: { consultation: true, risk: 0 } }) } },
);

/** Orders of a company with AI everywhere and good processes, in which people trust their leaders so much. */
function trusting(here: Company, trust: number): number {
  const world = leftAlone(
    here,
    (start) => {
      start.trust = trust;
      for (const s of start.stations)
        Object.assign(s, { tool: 0.8, literacy: 0.8, redesign: 0.4, flaw: 0.1 });
      start.reach = 0.9;
    },
    { quarters: 1 },
  );
  return lately(world).orders;
}

/** Credit of a value plan, made after listening or before. */
function credit(here: Company, listened: boolean): number {
  return leftAlone(
    here,
    (world) => {
      world.listened = listened;
      world.table = ['management', 'hr'];
      here.kernel.apply(here.level, world, { kind: 'start', move: 'management.plan', target: -1 });
    },
    { quarters: 1 },
  ).planCredit;
}

claim(
  'S6: people who do not trust their leaders do not use their AI, and a plan made before listening is not believed',
  (here) => [
    {
      says: 'orders with trusted leaders against distrusted',
      is: trusting(here, 0.8) / trusting(here, 0.4),
      atLeast: 1.04,
    },
    {
      says: 'credit of a plan after listening against before',
      is: credit(here, true) / credit(here, false),
      atLeast: 2,
    },
  ],
  {
    'trust in the willingness to use AI': { numbers: { willTrust: 0, willBase: 0.7 } },
    'listening in the plan': { deafPlan: true },
  },
);

claim(
  'S7: people who master AI are the base and produce nothing alone',
  (here) => {
    const never = here.played('never');
    const alone = here.played({
      moves: [...LITERACY_ONLY, 'it.rollout', 'representatives.consult', 'management.purpose'],
      tables: { production: ['it', 'hr', 'operations', 'management'] },
    });
    const freed = ({ world }: Played): number => Math.max(...world.history.map((each) => each.pool));
    const right = here.played('right-hands');
    const baseless = here.played({
      moves: here.kernel.MOVES.map((move) => move.id).filter((id) => !LITERACY_ONLY.includes(id)),
    });
    return [
      {
        says: 'literacy of those who only learn',
        is: mean(alone, ({ report }) => report.literacy),
        atLeast: 0.6,
      },
      { says: 'orders they win over a company without AI', is: orders(alone) - orders(never), atMost: 0.03 },
      {
        says: 'orders from people who master the tools they have, all else equal, share',
        is: ordersWith(here, { tool: 0.4, literacy: 0.85 }),
        atMost: 0.015,
      },
      { says: 'freed people anybody could direct', is: mean(alone, freed), atMost: 0.3 },
      {
        says: 'value the right hands lose without the base, share',
        is: 1 - value(baseless) / value(right),
        atLeast: 0.3,
      },
    ];
  },
  { 'minutes being scattered and flaws being fed': { numbers: { scatter: 1, defectsByAi: 0 } } },
);

claim(
  'S20: what people are told on the first day decides how far they come along',
  (here) => {
    const told = (ambition: string): Played[] => here.played({ ambition });
    const trust = ({ report }: Played): number => report.trust;
    const fear = ({ report }: Played): number => report.fear;
    const before = here.kernel.found(here.level, 1);
    const seat = { kind: 'seat', stage: 0, table: ['hr'] } as const;
    const verdict = here.kernel.check(here.level, before, { ...seat, table: [...seat.table] });
    return [
      {
        says: 'trust won by growth over silence',
        is: mean(told('growth'), trust) - mean(told('undecided'), trust),
        atLeast: 0.1,
      },
      {
        says: 'trust lost by efficiency',
        is: mean(told('growth'), trust) - mean(told('efficiency'), trust),
        atLeast: 0.1,
      },
      {
        says: 'fear added by efficiency',
        is: mean(told('efficiency'), fear) - mean(told('growth'), fear),
        atLeast: 0.1,
      },
      {
        says: 'value lost by efficiency, share',
        is: 1 - value(told('efficiency')) / value(told('growth')),
        atLeast: 0.08,
      },
      { says: 'seating a table before anything is told', is: Number(verdict.ok), atMost: 0 },
    ];
  },
  {
    'trust and fear answering to the purpose': {
      numbers: {
        trustUndecided: 0,
        trustEfficiency: 0,
        trustClarity: 0,
        trustKept: 0,
        fearGrowth: 0.9,
        fearGrowthClarity: 0,
        fearEfficiency: 0.9,
        fearUndecided: 0.9,
      },
    },
  },
);

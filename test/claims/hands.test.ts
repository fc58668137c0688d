/** Claims about who leads and who stays: S1, S2, S3, S9, S22, S23. */
import { claim } from './claim.ts';
import { type Company, ending, mean, orders, ordersWith, type Played, SEEDS, value } from './company.ts';

/** Index of the step that holds the house back: validation. */
const BOTTLENECK = 3;

const TECHNICAL = ['it', 'innovation', 'communications', 'training'];
const TECHNICAL_TABLES = {
  literacy: TECHNICAL,
  production: TECHNICAL,
  learning: TECHNICAL,
  value: TECHNICAL,
};

/** The right leads, each alone at the table. */
const ALONE = {
  tables: { literacy: ['hr'], production: ['operations'], learning: ['knowledge'], value: ['marketing'] },
};

claim(
  'S1: the same will fails in the wrong hands, and in the right ones alone',
  (here) => {
    const right = here.played('right-hands');
    const wrong = here.played({ tables: TECHNICAL_TABLES });
    const alone = here.played(ALONE);
    return [
      {
        says: 'growth endings the technical table loses with the same will',
        is: ending(right, 'growth') - ending(wrong, 'growth'),
        atLeast: 0.55,
      },
      {
        says: 'value of the technical table with the same will against the right hands',
        is: value(wrong) / value(right),
        atMost: 0.3,
      },
      {
        says: 'value the right leads lose when each sits alone, share',
        is: 1 - value(alone) / value(right),
        atLeast: 0.3,
      },
    ];
  },
  { 'seats deciding over cards and eyes': { openDeck: true } },
);

claim(
  'S2: tools and experiments first: everybody saves time, the orders and the accounts stay flat',
  (here) => {
    const runs = here.played('technical');
    return [
      { says: 'time saved on tasks', is: mean(runs, ({ report }) => report.taskSaving), atLeast: 0.12 },
      { says: 'change of orders delivered', is: orders(runs), atMost: 0.03 },
      {
        says: 'orders from tools everywhere and half-trained people, all else equal, share',
        is: ordersWith(here, { tool: 0.7, literacy: 0.5 }),
        atMost: 0.015,
      },
      {
        says: 'result of the last quarter against the plan',
        is: mean(runs, ({ world, report }) => report.result.byQuarter.at(-1)! / world.referenceResult),
        atMost: 0.8,
      },
      { says: 'growth endings', is: ending(runs, 'growth'), atMost: 0.05 },
    ];
  },
  { 'minutes being scattered and flaws being fed': { numbers: { scatter: 1, defectsByAi: 0 } } },
);

claim(
  'S3: use is not purpose: who uses AI as much does not deliver as much',
  (here) => {
    const use = ({ report }: Played): number => report.taskSaving;
    const bolted = here.played('bolt-on');
    const right = here.played('right-hands');
    const never = here.played('never');
    return [
      { says: 'use, bolted on against redesigned', is: mean(bolted, use) / mean(right, use), atLeast: 0.9 },
      { says: 'orders the same use does not bring', is: orders(right) - orders(bolted), atLeast: 0.15 },
      { says: 'orders use wins over a company without AI', is: orders(bolted) - orders(never), atMost: 0.02 },
    ];
  },
  { 'minutes being scattered and flaws being fed': { numbers: { scatter: 1, defectsByAi: 0 } } },
);

/** Share of runs in which the first place AI is installed is the step that holds the house back. */
function onTheConstraint(here: Company, who: string[]): number {
  const tables = { literacy: who, production: who, learning: who, value: who };
  let there = 0;
  for (let seed = 1; seed <= SEEDS; seed++) {
    const decisions = here.decisions({ tables, process: 'bolt-on' }, seed);
    const first = decisions.find((each) => each.kind === 'start' && each.move === 'it.deploy');
    if (first?.kind === 'start' && first.target === BOTTLENECK) there += 1;
  }
  return there / SEEDS;
}

claim(
  'S9: a table that watches no queue installs AI where it shows best, not where the work is stuck',
  (here) => {
    const world = here.kernel.found(here.level, 1);
    world.table = ['it', 'hr', 'marketing', 'management'];
    const before = here.kernel.odds(here.level, world, 'operations.redesign', BOTTLENECK);
    for (const s of world.stations) s.known = 1;
    const mapped = here.kernel.odds(here.level, world, 'operations.redesign', BOTTLENECK);
    return [
      {
        says: 'runs in which the blind start at the bottleneck',
        is: onTheConstraint(here, ['it', 'hr', 'communications', 'training']),
        atMost: 0.5,
      },
      {
        says: 'runs in which those with operations beside them start there',
        is: onTheConstraint(here, ['it', 'operations', 'communications', 'training']),
        atLeast: 0.6,
      },
      {
        says: 'queues watched without operations or finance',
        is: Number(here.kernel.watched(world).includes('queues')),
        atMost: 0,
      },
      { says: 'odds of a redesign in the fog against on the map', is: before / mapped, atMost: 0.6 },
    ];
  },
  { fog: { openEyes: true } },
);

claim(
  'S22: learning, producing and selling are one chain: each link missing costs most of it',
  (here) => {
    const right = here.played('right-hands');
    const without = (gone: string): number => {
      const tables = {
        literacy: ['hr', 'representatives', 'operations', 'management'],
        production: ['operations', 'it', 'hr', 'management'],
        learning: ['knowledge', 'operations', 'it', 'marketing'],
        value: ['marketing', 'management', 'operations', 'it'],
      };
      const changed = Object.fromEntries(
        Object.entries(tables).map(([stage, table]) => [
          stage,
          table.map((who) => (who === gone ? 'innovation' : who)),
        ]),
      );
      return 1 - value(here.played({ tables: changed })) / value(right);
    };
    return [
      { says: 'value lost without those who produce', is: without('operations'), atLeast: 0.55 },
      { says: 'value lost without those who sell', is: without('marketing'), atLeast: 0.35 },
      { says: 'value lost without those who listen', is: without('hr'), atLeast: 0.15 },
    ];
  },
  { 'seats deciding over cards and eyes': { openDeck: true } },
);

claim(
  'S23: continuity, not money: where nobody stays the thread breaks, and twice the budget does not mend it',
  (here) => {
    const right = here.played('right-hands');
    const strangers = here.withStrangers('right-hands');
    const broken = here.played('no-continuity');
    const rich = here.played('no-continuity', { budget: 2 * here.level.budget });
    const technical = here.played('technical', { budget: 2 * here.level.budget });
    // The third hand-over opens quarter eight.
    const context = ({ world }: Played): number => world.history[7]!.context;
    return [
      {
        says: 'context after the last hand-over, same seats held by other people, against those who stay',
        is: mean(strangers, context) / mean(right, context),
        atMost: 0.75,
      },
      {
        says: 'value lost by other people in the same seats, share',
        is: 1 - value(strangers) / value(right),
        atLeast: 0.05,
      },
      {
        says: 'value lost where no function stays, share',
        is: 1 - value(broken) / value(right),
        atLeast: 0.3,
      },
      {
        says: 'value still missing with twice the budget, share',
        is: 1 - value(rich) / value(right),
        atLeast: 0.3,
      },
      {
        says: 'growth endings of the technical table with twice the budget',
        is: ending(technical, 'growth'),
        atMost: 0.05,
      },
    ];
  },
  { 'hand-overs losing context and lessons': { numbers: { contextStranger: 1, lessonsStranger: 1 } } },
);

/** Claims about where the gain goes and who asks for it: S15 to S19, S21. */
import type { World } from '../../src/kernel/index.ts';
import { claim } from './claim.ts';
import { type Company, ending, lately, leftAlone, mean, type Played, value } from './company.ts';

claim(
  'S15: productivity is not money: freed time that nobody directs evaporates',
  (here) => {
    const gone = ({ world }: Played): number => world.history.reduce((sum, each) => sum + each.evaporated, 0);
    const idle = here.played('idle');
    const right = here.played('right-hands');
    return [
      {
        says: 'people freed and swallowed by routine where nobody directs them',
        is: mean(idle, gone),
        atLeast: 15,
      },
      {
        says: 'of which somebody who directs saves',
        is: 1 - mean(right, gone) / mean(idle, gone),
        atLeast: 0.25,
      },
      { says: 'value lost by directing nobody, share', is: 1 - value(idle) / value(right), atLeast: 0.3 },
      { says: 'growth endings of those who direct nobody', is: ending(idle, 'growth'), atMost: 0.15 },
    ];
  },
  { 'routine swallowing freed time': { numbers: { absorption: 1e9 } } },
);

/** A company with twenty freed people in sales, offers or service for a year. */
function growing(here: Company, change: (world: World) => void): World {
  return leftAlone(
    here,
    (world) => {
      for (const s of world.stations)
        Object.assign(s, { tool: 0.6, literacy: 0.8, redesign: 0.7, flaw: 0.1 });
      world.reach = 0.9;
      change(world);
    },
    { quarters: 4 },
  );
}

claim(
  'S16: freed people become sales, offers or value as far as marketing knows the market and management has a plan',
  (here) => {
    const sales = (insight: number, planCredit: number): number =>
      growing(here, (world) => Object.assign(world, { inSales: 8, insight, planCredit })).extraDemand;
    const premium = (insight: number, planCredit: number): number =>
      growing(here, (world) => Object.assign(world, { inValue: 8, insight, planCredit })).premium;
    const marketed = here.played('right-hands');
    const unmarketed = here.played({
      tables: {
        learning: ['knowledge', 'operations', 'it', 'hr'],
        value: ['management', 'operations', 'it', 'hr'],
      },
    });
    return [
      { says: 'sales with insight against without', is: sales(0.8, 0) / sales(0.1, 0), atLeast: 1.8 },
      { says: 'premium with insight against without', is: premium(0.8, 0) / premium(0.1, 0), atLeast: 1.8 },
      { says: 'sales with a plan against without', is: sales(0.5, 0.4) / sales(0.5, 0), atLeast: 1.04 },
      {
        says: 'growth endings lost without marketing',
        is: ending(marketed, 'growth') - ending(unmarketed, 'growth'),
        atLeast: 0.3,
      },
    ];
  },
  {
    'insight in what growth yields': { numbers: { insightBase: 1 } },
    'the plan in what growth yields': { numbers: { managementInValue: 0 } },
  },
);

claim(
  'S17: AI money stands in the accounts, and the board wants it back there',
  (here) => {
    const tools = (tool: number): World =>
      leftAlone(here, (world) => world.stations.forEach((s) => (s.tool = tool)), { quarters: 4 });
    const paying = tools(0.8);
    const sparing = tools(0);
    const report = lately(paying);
    return [
      { says: 'AI line of the accounts, k€ a quarter', is: report.seats, atLeast: 20 },
      { says: 'the AI line among what is spent', is: report.seats / report.spend, atLeast: 0.99 },
      {
        says: 'patience lost by paying and gaining nothing',
        is: sparing.patience - paying.patience,
        atLeast: 3,
      },
      {
        says: 'patience of sixty that is left after a year of the technical table',
        is: mean(here.played('technical'), ({ world }) => world.history[3]!.patience),
        atMost: 54,
      },
    ];
  },
  {
    'an AI line': { numbers: { toolSeat: 0 } },
    'the ledger of the board': { numbers: { boardScale: 0 } },
  },
);

claim(
  'S18: gains that are not turned into growth are turned into layoffs',
  (here) => {
    const idle = here.played('idle');
    const right = here.played('right-hands');
    return [
      { says: 'layoffs where the gain goes nowhere', is: ending(idle, 'layoffs'), atLeast: 0.6 },
      {
        says: 'layoffs the gain put to growth avoids',
        is: ending(idle, 'layoffs') - ending(right, 'layoffs'),
        atLeast: 0.4,
      },
      {
        says: 'jobs the board cuts by itself, share of runs',
        is: mean(idle, ({ world }) => Number(world.imposedCuts + world.ending!.finalCut > 0)),
        atLeast: 0.6,
      },
    ];
  },
  { 'a board that wants the gain': { numbers: { boardScale: 0, finalLeast: 9 } } },
);

/** Extra demand eight people in sales have brought after some quarters. */
function selling(here: Company, quarters: number): number {
  const start = (world: World): void => void Object.assign(world, { inSales: 8, insight: 0.7 });
  return leftAlone(here, start, { quarters }).extraDemand;
}

/** Sum of the results of quarters two to five: after the severance is paid. */
const early = ({ report }: Played): number =>
  report.result.byQuarter.slice(1, 5).reduce((sum, x) => sum + x, 0);

claim(
  'S19: value cannot wait for the last minute, and cutting is always easier: it pays at once and costs later',
  (here) => {
    const right = here.played('right-hands');
    const late = here.played('late');
    const cut = here.played({ cutAt: [{ quarter: 1, share: 0.15 }] });
    return [
      {
        says: 'growth endings lost by asking late',
        is: ending(right, 'growth') - ending(late, 'growth'),
        atLeast: 0.25,
      },
      {
        says: 'sales of a team after its first quarter against after a year',
        is: selling(here, 1) / selling(here, 4),
        atMost: 0.8,
      },
      {
        says: 'results of quarters two to five won by cutting, k€',
        is: mean(cut, early) - mean(right, early),
        atLeast: 100,
      },
      { says: 'value lost by cutting, share', is: 1 - value(cut) / value(right), atLeast: 0.15 },
    ];
  },
  {
    'what cutting costs later': {
      numbers: {
        ratchet: 0,
        cutTrust: 0,
        cutShock: 0,
        cutLiteracy: 0,
        cutContext: 0,
        cutReputation: 0,
        cutLessons: 0,
      },
    },
    'growth taking its time': { numbers: { offerWeeks: 1, salesWeeks: 1, premiumWeeks: 1 } },
  },
);

const STYLES = ['technical', 'right-hands', 'idle', 'bolt-on', 'late', 'cut-early', 'never'];

claim(
  'S21: there are two ways out, growth or contraction, and a run still inside knows which is nearer',
  (here) => {
    const runs = STYLES.flatMap((style) => here.played(style));
    const inside = runs.filter(({ report }) => report.ending === 'reprieve');
    return [
      { says: 'runs that find a way out', is: 1 - inside.length / runs.length, atLeast: 0.8 },
      { says: 'of them by growth', is: ending(runs, 'growth'), atLeast: 0.08 },
      { says: 'of them by layoffs', is: ending(runs, 'layoffs'), atLeast: 0.3 },
      {
        says: 'runs inside that name no exit',
        is: inside.filter(({ world }) => !world.ending!.nearer).length,
        atMost: 0,
      },
    ];
  },
  { 'a board that wants the gain': { numbers: { boardScale: 0, finalLeast: 9 } } },
);

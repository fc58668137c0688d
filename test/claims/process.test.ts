/** Claims about work and what is learned from it: S8, S10, S11, S12, S13, S14. */
import type { QuarterReport } from '../../src/kernel/index.ts';
import { claim } from './claim.ts';
import { after, average, ending, mean, ordersWith, type Played, type Style, value } from './company.ts';

const delivered = (reports: QuarterReport[]): number => average(reports, (report) => report.orders);
const rework = (reports: QuarterReport[]): number => average(reports, (report) => report.reworkShare);
const waiting = (reports: QuarterReport[]): number => average(reports, (report) => report.leadTime);
const freed = (reports: QuarterReport[]): number => average(reports, (report) => report.pool);

const AI = { tool: 0.8, literacy: 0.7 };

claim(
  'S8: the local optimum is not the global one: time saved beside the bottleneck brings nothing, and AI pays where the process is redesigned',
  (here) => {
    const plain = delivered(after(here, () => undefined));
    const beside = delivered(after(here, (s, at) => at === 0 && Object.assign(s, AI)));
    const everywhere = delivered(after(here, (s) => void Object.assign(s, AI)));
    const redesigned = delivered(after(here, (s) => void Object.assign(s, AI, { redesign: 0.7 })));
    return [
      { says: 'orders from AI where it saves most, share', is: beside / plain - 1, atMost: 0.005 },
      {
        says: 'orders from AI everywhere, nothing redesigned, share',
        is: everywhere / plain - 1,
        atMost: 0.03,
      },
      {
        says: 'orders from the same AI in redesigned steps, share',
        is: redesigned / plain - 1,
        atLeast: 0.1,
      },
    ];
  },
  { 'minutes being scattered and flaws being fed': { numbers: { scatter: 1, defectsByAi: 0 } } },
);

claim(
  'S10: AI injected in a flawed process accelerates the dysfunction: same AI, more flaw, more rework and fewer orders',
  (here) => {
    const flawed = (flaw: number, ai: boolean): QuarterReport[] =>
      after(here, (s) => void Object.assign(s, { flaw }, ai ? AI : {}));
    return [
      {
        says: 'rework, flawed against sound, same AI',
        is: rework(flawed(0.5, true)) / rework(flawed(0.05, true)),
        atLeast: 1.4,
      },
      {
        says: 'orders lost to the flaw with AI, share',
        is: 1 - delivered(flawed(0.5, true)) / delivered(flawed(0.05, true)),
        atLeast: 0.05,
      },
      {
        says: 'orders AI itself costs in the flawed company, share',
        is: 1 - delivered(flawed(0.5, true)) / delivered(flawed(0.5, false)),
        atLeast: 0.01,
      },
    ];
  },
  { 'flaws being fed by AI': { numbers: { defectsByAi: 0 } } },
);

claim(
  'S11: AI that produces streamlines the flow: with the steps redesigned, waiting shrinks and people are freed, more than either does alone',
  (here) => {
    const plain = after(here, () => undefined);
    const ai = after(here, (s) => void Object.assign(s, AI));
    const lean = after(here, (s) => void Object.assign(s, { redesign: 0.7 }));
    const both = after(here, (s) => void Object.assign(s, AI, { redesign: 0.7 }));
    return [
      { says: 'weeks of waiting, both against plain', is: waiting(both) / waiting(plain), atMost: 0.8 },
      { says: 'people freed by both', is: freed(both), atLeast: 3 },
      { says: 'people freed by AI alone', is: freed(ai), atMost: 0.3 },
      {
        says: 'people freed by both over AI alone and redesign alone together',
        is: freed(both) - freed(ai) - freed(lean),
        atLeast: 2,
      },
      {
        says: 'orders by both over the sum of either, share',
        is: (delivered(both) - delivered(ai) - delivered(lean) + delivered(plain)) / delivered(plain),
        atLeast: 0.02,
      },
    ];
  },
  {
    'needless work that only AI and redesign together remove': {
      numbers: { needlessWithoutAi: 1, scatter: 1 },
    },
    'steps whose reason to exist can go': {
      level: ({ stations }) => ({ stations: stations.map((s) => ({ ...s, needless: 0 })) }),
    },
  },
);

claim(
  'S12: mapping and failing bring inconsistencies to light; those resolved pay, those ignored fester',
  (here) => {
    const moves = here.kernel.MOVES.map((move) => move.id).filter(
      (id) => id !== 'operations.redesign' && id !== 'it.connect',
    );
    const resolving = here.played({ moves });
    const ignoring = here.played({ moves: moves.filter((id) => id !== 'operations.clean') });
    const blind = here.played({
      moves: moves.filter((id) => id !== 'operations.clean' && id !== 'operations.map'),
    });
    const found = ({ world }: Played): number => world.findings.length;
    const wrong = ({ report }: Played): number => report.reworkShare;
    return [
      { says: 'findings where somebody mapped', is: mean(ignoring, found), atLeast: 2 },
      { says: 'findings that failing AI brings where nobody maps', is: mean(blind, found), atLeast: 1 },
      {
        says: 'rework where findings are ignored against resolved',
        is: mean(ignoring, wrong) / mean(resolving, wrong),
        atLeast: 1.1,
      },
      {
        says: 'orders won by cleaning the flaws that AI feeds, share',
        is: ordersWith(here, { ...AI, flaw: 0.1 }) - ordersWith(here, { ...AI, flaw: 0.3 }),
        atLeast: 0.02,
      },
    ];
  },
  {
    findings: { numbers: { findingFlaw: 9, findingNeedless: 9 } },
    'flaws festering': { numbers: { defectsByAi: 0 } },
  },
);

claim(
  'S13: burying what failed is the great mistake: understanding it makes the next attempts succeed',
  (here) => {
    const review = here.played('right-hands');
    const shelve = here.played('shelve');
    const push = here.played({ failure: 'push-on' });
    const failed = ({ world }: Played): number => world.failuresMet / (world.failuresMet + world.successes);
    return [
      {
        says: 'growth endings lost by shelving',
        is: ending(review, 'growth') - ending(shelve, 'growth'),
        atLeast: 0.15,
      },
      { says: 'value lost by shelving, share', is: 1 - value(shelve) / value(review), atLeast: 0.2 },
      { says: 'value lost by pushing on, share', is: 1 - value(push) / value(review), atLeast: 0.05 },
      {
        says: 'share of moves that fail, shelved against reviewed',
        is: mean(shelve, failed) / mean(review, failed),
        atLeast: 1.2,
      },
    ];
  },
  { 'hidden causes and lessons': { numbers: { cause: 1, lesson: 0, lessonOther: 0 } } },
);

function correlation(xs: number[], ys: number[]): number {
  const n = xs.length;
  const [mx, my] = [xs.reduce((a, b) => a + b) / n, ys.reduce((a, b) => a + b) / n];
  let [xy, xx, yy] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    xy += (xs[i]! - mx) * (ys[i]! - my);
    xx += (xs[i]! - mx) ** 2;
    yy += (ys[i]! - my) ** 2;
  }
  return xy / Math.sqrt(xx * yy || 1);
}

claim(
  'S14: what was learned for each failure tells how a run ends; the count of successful pilots does not',
  (here) => {
    const correlated = (styles: Style[], of: (run: Played) => number): number => {
      const runs = styles.flatMap((style) => here.played(style));
      return correlation(
        runs.map(of),
        runs.map(({ report }) => report.value),
      );
    };
    const maturity = ({ world }: Played): number => here.kernel.maturity(world);
    const pilots = ({ world }: Played): number =>
      (world.done['it.deploy'] ?? 0) + (world.done['innovation.pilot'] ?? 0);
    const answers: Style[] = ['right-hands', 'shelve', { failure: 'push-on' }, { failure: 'blame' }];
    const styles: Style[] = [...answers, 'bolt-on', 'technical', 'no-hr', 'no-continuity'];
    return [
      {
        says: 'maturity and value, one table that answers failures in four ways',
        is: correlated(answers, maturity),
        atLeast: 0.3,
      },
      { says: 'maturity and value, eight ways to play', is: correlated(styles, maturity), atLeast: 0.2 },
      {
        says: 'successful pilots and value, eight ways to play',
        is: correlated(styles, pilots),
        atMost: 0.1,
      },
    ];
  },
  { 'hidden causes and lessons': { numbers: { cause: 1, lesson: 0, lessonOther: 0 } } },
);

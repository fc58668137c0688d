/**
 * Runs pinned to small rounded tables: when a number of the model changes, the difference here is
 * the review of the balance. Update on purpose (`vitest -u`), never by habit.
 */
import { describe, expect, it } from 'vitest';
import { sprint, type World } from '../../src/kernel/index.ts';
import { onboardingLevel, trainingLevel } from '../kit/levels.ts';
import { playerFor } from '../kit/runs.ts';

/** A run as a table: one row a quarter. */
function table(world: World): string {
  const rows = world.history.map((q) =>
    [
      String(q.quarter).padStart(2),
      q.orders.toFixed(0).padStart(4),
      q.leadTime.toFixed(1).padStart(5),
      q.result.toFixed(0).padStart(5),
      q.heads.toFixed(0).padStart(4),
      q.patience.toFixed(0).padStart(4),
      q.trust.toFixed(2),
      q.literacy.toFixed(2),
      q.pool.toFixed(1).padStart(4),
    ].join(' '),
  );
  const { ending } = world;
  return [
    ' Q  ord  lead   res hds  pat  trust lit pool',
    ...rows,
    `${ending!.kind}, value ${ending!.value.toFixed(0)}`,
  ].join('\n');
}

describe('golden runs', () => {
  it('right hands, training, seed 3', () => {
    expect(`\n${table(sprint(trainingLevel(), 3, playerFor('right-hands')))}\n`).toMatchInlineSnapshot(`
      "
       Q  ord  lead   res hds  pat  trust lit pool
       1   88   6.2   188  120   57 0.60 0.10  0.0
       2   88   6.6   179  120   53 0.69 0.15  0.0
       3   85   6.5    30  120   45 0.69 0.65  0.0
       4   87   6.2    64  120   38 0.70 0.83  0.0
       5  100   4.9   362  120   39 0.70 0.85  0.0
       6   97   4.1   269  120   37 0.69 0.86  4.9
       7  109   1.7   541  120   38 0.69 0.87 15.4
       8   91   1.7   100  120   25 0.70 0.87 13.7
       9  100   1.7   303  120   24 0.72 0.87  3.9
      10  108   1.7   538  120   32 0.72 0.87  0.1
      11  118   1.8   812  120   41 0.74 0.87  0.0
      12  118   4.0   818  120   50 0.74 0.87  0.0
      growth, value 13885
      "
    `);
  });
  it('technical, training, seed 3', () => {
    expect(`\n${table(sprint(trainingLevel(), 3, playerFor('technical')))}\n`).toMatchInlineSnapshot(`
      "
       Q  ord  lead   res hds  pat  trust lit pool
       1   90   6.2   168  120   56 0.49 0.10  0.0
       2   89   6.5   159  120   58 0.45 0.13  0.0
       3   89   6.3    52  120   50 0.42 0.18  0.0
       4   89   6.1   115  120   45 0.39 0.21  0.0
       5   90   5.8   114  120   44 0.37 0.23  0.0
       6   90   5.6    67  120   37 0.35 0.25  0.0
       7   90   5.5    91  120   31 0.32 0.26  0.0
       8   90   5.0   104  120   30 0.29 0.27  0.0
       9   89   5.0    80  120   23 0.28 0.27  0.0
      10   89   5.3    -1  120   14 0.27 0.28  0.0
      11   89   5.2    36  120   14 0.26 0.28  0.0
      12   88   5.2    17  120    4 0.25 0.28  0.0
      layoffs, value 1531
      "
    `);
  });
  it('cut early, training, seed 3', () => {
    expect(`\n${table(sprint(trainingLevel(), 3, playerFor('cut-early')))}\n`).toMatchInlineSnapshot(`
      "
       Q  ord  lead   res hds  pat  trust lit pool
       1   87   6.3   189  102   79 0.35 0.09  0.0
       2   86   6.6   457  102   79 0.32 0.09  0.0
       3   87   6.4   392  102   78 0.30 0.09  0.0
       4   85   6.3   378  102   79 0.24 0.09  0.0
       5   83   6.1   312  102   77 0.23 0.09  0.0
       6   82   5.9   121  102   70 0.23 0.09  0.0
       7   81   5.8   118  102   63 0.22 0.16  0.0
       8   80   5.6   151  102   57 0.22 0.26  0.0
       9   79   5.7   158  102   51 0.22 0.31  0.0
      10   79   5.7    79  102   44 0.22 0.34  0.0
      11   79   5.5   133  102   38 0.22 0.35  0.0
      12   80   5.4   134  102   31 0.22 0.36  0.0
      layoffs, value 2108
      "
    `);
  });
  it('right hands, onboarding, seed 3', () => {
    expect(`\n${table(sprint(onboardingLevel(), 3, playerFor('right-hands')))}\n`).toMatchInlineSnapshot(`
      "
       Q  ord  lead   res hds  pat  trust lit pool
       1   87   4.7   187  120   56 0.62 0.80  0.0
       2   83   5.3    27  120   43 0.60 0.80  0.0
       3   82   5.9   -85  120   33 0.58 0.80  0.0
       4  107   2.1   612  120   42 0.56 0.81  5.3
       5   83   2.2    21  120   32 0.57 0.82  5.7
       6   85   2.0    95  120   25 0.56 0.82  5.8
       7   88   2.0   157  120   23 0.55 0.82  1.7
      reprieve, value 3592
      "
    `);
  });
});

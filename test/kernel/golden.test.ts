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
       1   88   6.2   190  120   57 0.60 0.10  0.0
       2   88   6.6   180  120   53 0.69 0.15  0.0
       3   86   6.4    35  120   45 0.69 0.66  0.0
       4   86   6.2    41  120   39 0.68 0.84  0.0
       5  104   4.2   433  120   43 0.67 0.87  0.8
       6  108   2.0   560  120   43 0.69 0.88  8.8
       7   93   1.8   166  120   35 0.69 0.88 11.3
       8   92   1.7   128  120   24 0.71 0.88 10.9
       9  100   1.7   321  120   23 0.72 0.88  4.7
      10  109   1.7   533  120   30 0.73 0.88  0.9
      11  108   3.0   550  120   37 0.74 0.88  0.2
      12  114   5.6   686  120   46 0.74 0.88  1.8
      growth, value 13499
      "
    `);
  });
  it('technical, training, seed 3', () => {
    expect(`\n${table(sprint(trainingLevel(), 3, playerFor('technical')))}\n`).toMatchInlineSnapshot(`
      "
       Q  ord  lead   res hds  pat  trust lit pool
       1   90   6.2   173  120   56 0.49 0.10  0.0
       2   88   6.5   133  120   57 0.45 0.13  0.0
       3   89   6.3    55  120   50 0.42 0.27  0.0
       4   89   6.1   112  120   44 0.39 0.34  0.0
       5   89   5.8   107  120   43 0.37 0.37  0.0
       6   90   5.6    63  120   36 0.35 0.39  0.0
       7   90   5.5    86  120   30 0.32 0.40  0.0
       8   89   5.0    99  120   29 0.30 0.41  0.0
       9   89   4.9    77  120   22 0.29 0.42  0.0
      10   89   5.3    -4  120   13 0.28 0.42  0.0
      11   89   5.2    27  120   12 0.26 0.42  0.0
      12   88   5.2     6  120    2 0.27 0.42  0.0
      layoffs, value 1781
      "
    `);
  });
  it('cut early, training, seed 3', () => {
    expect(`\n${table(sprint(trainingLevel(), 3, playerFor('cut-early')))}\n`).toMatchInlineSnapshot(`
      "
       Q  ord  lead   res hds  pat  trust lit pool
       1   87   6.3   298  102   81 0.35 0.09  0.0
       2   86   6.6   457  102   82 0.32 0.09  0.0
       3   86   6.4   273  102   78 0.30 0.09  0.0
       4   84   6.3   257  102   84 0.28 0.16  0.0
       5   83   6.1   276  102   80 0.27 0.26  0.0
       6   81   6.0   189  102   75 0.26 0.31  0.0
       7   80   5.8   181  102   70 0.25 0.34  0.0
       8   79   5.6   112  102   63 0.25 0.35  0.0
       9   79   5.7   135  102   57 0.25 0.36  0.0
      10   79   5.6    69  102   50 0.24 0.37  0.0
      11   79   5.5    68  102   43 0.24 0.37  0.0
      12   79   5.4   130  102   36 0.24 0.38  0.0
      layoffs, value 2212
      "
    `);
  });
  it('right hands, onboarding, seed 3', () => {
    expect(`\n${table(sprint(onboardingLevel(), 3, playerFor('right-hands')))}\n`).toMatchInlineSnapshot(`
      "
       Q  ord  lead   res hds  pat  trust lit pool
       1   86   4.8   105  120   52 0.62 0.80  0.0
       2   83   5.5    23  120   40 0.60 0.81  0.0
       3   83   5.9   -14  120   30 0.58 0.81  0.0
       4  108   2.1   593  120   39 0.56 0.82  5.0
       5   83   2.0    69  120   29 0.58 0.81  9.4
       6   86   2.0   108  120   24 0.57 0.81  3.1
       7   89   2.0   187  120   25 0.56 0.81  0.1
      reprieve, value 3784
      "
    `);
  });
});

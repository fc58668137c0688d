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
       3   86   6.4    43  120   45 0.69 0.66  0.0
       4   87   6.2    64  120   40 0.68 0.84  0.0
       5  104   4.2   459  120   45 0.67 0.87  0.9
       6  108   2.0   564  120   45 0.69 0.87  8.7
       7   93   1.8   164  120   37 0.69 0.87 11.1
       8   92   1.7    84  120   27 0.71 0.88 10.7
       9  100   1.7   311  120   26 0.72 0.88  4.7
      10  108   1.7   508  120   32 0.73 0.88  0.9
      11  109   2.8   600  120   37 0.77 0.88  0.0
      12  114   5.6   687  120   46 0.77 0.88  1.9
      growth, value 13469
      "
    `);
  });
  it('technical, training, seed 3', () => {
    expect(`\n${table(sprint(trainingLevel(), 3, playerFor('technical')))}\n`).toMatchInlineSnapshot(`
      "
       Q  ord  lead   res hds  pat  trust lit pool
       1   90   6.2   173  120   56 0.49 0.10  0.0
       2   88   6.6   133  120   55 0.44 0.13  0.0
       3   89   6.3    72  120   48 0.41 0.27  0.0
       4   89   6.1   118  120   48 0.36 0.34  0.0
       5   89   5.9   100  120   42 0.30 0.38  0.0
       6   89   5.7    86  120   39 0.26 0.40  0.0
       7   89   5.5    53  120   32 0.22 0.41  0.0
       8   87   5.3    63  115   35 0.15 0.41  0.0
       9   86   5.4    61  115   26 0.13 0.42  0.0
      10   87   5.3    31  115   17 0.11 0.42  0.0
      11   86   5.3    19  115   16 0.10 0.42  0.0
      12   85   5.3   -25  115    6 0.10 0.43  0.0
      layoffs, value 967
      "
    `);
  });
  it('cut early, training, seed 3', () => {
    expect(`\n${table(sprint(trainingLevel(), 3, playerFor('cut-early')))}\n`).toMatchInlineSnapshot(`
      "
       Q  ord  lead   res hds  pat  trust lit pool
       1   87   6.3   298  102   80 0.35 0.09  0.0
       2   86   6.6   440  102   80 0.32 0.09  0.0
       3   84   6.5   289  102   76 0.30 0.12  0.0
       4   83   6.4   226  102   74 0.28 0.20  0.0
       5   84   6.1   279  102   70 0.27 0.30  0.0
       6   82   5.9   192  102   62 0.26 0.34  0.0
       7   80   5.8   203  102   54 0.25 0.36  0.0
       8   80   5.6   131  102   45 0.25 0.37  0.0
       9   79   5.6   153  102   36 0.25 0.38  0.0
      10   79   5.7    84  102   26 0.24 0.38  0.0
      11   79   5.5   141  102   17 0.24 0.38  0.0
      12   80   5.4   142  102    7 0.24 0.38  0.0
      layoffs, value 2269
      "
    `);
  });
  it('right hands, onboarding, seed 3', () => {
    expect(`\n${table(sprint(onboardingLevel(), 3, playerFor('right-hands')))}\n`).toMatchInlineSnapshot(`
      "
       Q  ord  lead   res hds  pat  trust lit pool
       1   88   6.1   141  120   51 0.53 0.60  0.0
       2   83   6.6    35  120   43 0.56 0.63  0.0
       3   84   6.3     5  120   35 0.55 0.64  0.0
       4   84   6.2     5  120   25 0.55 0.64  2.5
       5   84   5.9    -2  120   15 0.56 0.65  3.6
       6  113   2.3   733  120   24 0.56 0.65  0.6
       7   93   2.0   233  120   21 0.56 0.65  4.3
      growth, value 3541
      "
    `);
  });
});

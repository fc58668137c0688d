/** Labels at the ends of lines never touch, whatever the lines do. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../../src/view/screen/chart.tsx';
import { spots } from '../../../src/view/screen/table-room.tsx';

describe('labels', () => {
  it('stay apart, in order, and inside, wherever their lines end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -50, max: 300, noNaN: true }), { minLength: 1, maxLength: 5 }),
        (wanted) => {
          const placed = spread(wanted, 16, 10, 200);
          const inOrder = placed.toSorted((a, b) => a - b);
          for (let at = 1; at < inOrder.length; at++)
            expect(inOrder[at]! - inOrder[at - 1]!).toBeGreaterThan(15.999);
          expect(Math.min(...placed)).toBeGreaterThan(9.999);
          expect(Math.max(...placed)).toBeLessThan(200.001);
          wanted.forEach((one, at) =>
            wanted.forEach((other, to) => {
              if (one < other) expect(placed[at]!).toBeLessThan(placed[to]!);
            }),
          );
        },
      ),
    );
  });

  it('stay where they want to be when there is room', () => {
    expect(spread([30, 100], 16, 10, 200)).toEqual([30, 100]);
  });
});

describe('the table', () => {
  it('has room for two to six people, nobody in anybody else', () => {
    for (let count = 2; count <= 6; count++) {
      const places = spots(count);
      expect(places).toHaveLength(count);
      const lefts = places.slice(1).map((each) => each.x);
      for (let at = 1; at < lefts.length; at++)
        expect(lefts[at]! - lefts[at - 1]!).toBeGreaterThanOrEqual(places[at + 1]!.width * 0.85);
      expect(Math.max(...lefts) + 112).toBeLessThan(860);
      expect(Math.min(...lefts)).toBeGreaterThan(86 + 110);
    }
  });
});

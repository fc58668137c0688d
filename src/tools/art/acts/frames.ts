/** The acts sheet: what only moments need, such as what is carried in, unrolled or handed over. */
import { sheetOf, type Frame } from '../frame.ts';
import { P } from '../palette.ts';
import { R } from '../pen.ts';

/** All frames of the acts sheet, in a fixed order. */
export function actFrames(): Frame[] {
  const { list, add } = sheetOf('acts');
  // A scrap of paper, as it is thrown when a wing opens.
  [P.coral, P.sun, P.teal, P.plum].forEach((c, i) =>
    add(`scrap${i}`, R(-2, -1.2, 4, 2.4, 0.5, c), 3, 3, 3, 3),
  );
  return list;
}

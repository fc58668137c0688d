/** The acts sheet: what only moments need, such as what is carried in, unrolled or handed over. */
import { sheetOf, type Frame } from '../frame.ts';
import { P } from '../palette.ts';
import { R } from '../pen.ts';
import * as A from './announce.ts';
import * as H from './goods.ts';
import { walkers } from './people.ts';

/** All frames of the acts sheet, in a fixed order. */
export function actFrames(): Frame[] {
  const { list, add } = sheetOf('acts');
  for (const [name, body] of walkers()) add(name, body, 15, 43, 17, 2);
  add('balcony', A.balcony(), 68, 25, 68, 17);
  add('cloth', A.cloth(), 53, 1, 53, 97);
  add('rod', A.rod(), 65, 6, 65, 6);
  (['growth', 'efficiency', 'undecided'] as const).forEach((k) =>
    add(`for_${k}`, A.purpose(k), 32, 33, 32, 32),
  );
  add('megaphone', A.megaphone(), 8, 14, 22, 12);
  add('call', A.call(), 2, 19, 30, 19);
  add('letter', A.letter(), 18, 15, 19, 15);
  add('seal', A.seal(), 41, 41, 41, 41);
  add('halt', A.halt(), 41, 24, 41, 23);
  add('bigCrate', H.bigCrate(false), 30, 60, 32, 8);
  add('bigCrateOpen', H.bigCrate(true), 32, 60, 33, 8);
  add('cart', H.cart(), 30, 38, 36, 3);
  add('puff', H.puff(), 17, 17, 16, 11);
  add('spark', H.spark(), 8, 11, 8, 11);
  add('car', H.car(), 60, 44, 64, 7);
  add('packed', H.packed(), 20, 28, 21, 2);
  add('deskLamp', H.deskLamp(), 9, 29, 13, 2);
  add('folder', H.folder(), 10, 10, 10, 8);
  add('knot', H.knot(), 14, 13, 14, 13);
  add('pin', H.pin(), 5, 5, 6, 6);
  add('chart', H.chart(), 106, 7, 108, 92);
  add('bulb', H.bulb(), 28, 40, 28, 10);
  add('curtain', H.curtain(), 0, 0, 96, 152);
  add('shroud', H.shroud(), 1, 2, 131, 104);
  add('scissorsOpen', H.scissors(true), 18, 27, 18, 18);
  add('scissorsShut', H.scissors(false), 12, 27, 12, 18);
  add('ribbonHalf', H.ribbonHalf(), 1, 6, 72, 15);
  add('bunting', H.bunting(), 1, 1, 129, 20);
  (['deal', 'new', 'care'] as const).forEach((k) => add(`wish_${k}`, H.wish(k), 17, 16, 18, 21));
  add('handOff', H.handOff(), 30, 46, 32, 6);
  // A scrap of paper, as it is thrown when a wing opens.
  [P.coral, P.sun, P.teal, P.plum].forEach((c, i) =>
    add(`scrap${i}`, R(-2, -1.2, 4, 2.4, 0.5, c), 3, 3, 3, 3),
  );
  return list;
}

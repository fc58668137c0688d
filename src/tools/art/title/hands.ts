/** Two hands that carry the house: different people, one gesture. Drawn for the left one; the right is its mirror. */
import { P, li, sh } from '../palette.ts';
import { D, E, L } from '../pen.ts';

export interface Hand {
  skin: string;
  /** Sleeve and cuff. */
  sleeve: string;
  cuff: string;
  /** A ring, a watch: one small thing of one's own. */
  own: 'watch' | 'ring';
}

/** A hand from the lower left, palm up, fingers pointing right; its highest edge at y = 550. */
export function hand({ skin, sleeve, cuff, own }: Hand): string {
  const shade = sh(skin, 0.24);
  const light = li(skin, 0.5);
  const finger = (y: number, from: number, to: number, w: number, c: string): string =>
    L(`M${from} ${y}L${to} ${y + 1.5}`, c, w) +
    L(`M${to - 26} ${y - w * 0.22}h18`, li(c, 0.3), 2.2, 'opacity=".55"');
  return (
    // sleeve and cuff
    D('M-52 760c40-64 88-128 140-154l56 98c-32 20-64 48-82 76z', sleeve) +
    D('M-20 748c34-56 70-98 112-128l14 25c-42 22-78 62-98 103z', li(sleeve, 0.14), 'opacity=".7"') +
    D('M118 690l26 14c-32 20-64 48-82 76l-34-12c26-34 56-58 90-78z', sh(sleeve, 0.3), 'opacity=".8"') +
    D('M76 613l34-18 58 102-37 19z', cuff) +
    D('M128 665l40 32-37 19-22-39z', sh(cuff, 0.16)) +
    E(112, 640, 4, 4, sh(cuff, 0.3)) +
    // the far fingers, in shade under the lawn
    finger(586, 250, 346, 25, sh(skin, 0.3)) +
    finger(577, 250, 364, 25, sh(skin, 0.16)) +
    // palm
    D(
      'M94 608c12-28 30-52 62-58 30-5 140-2 190-1 24 1 28 24 8 30-44 7-80 24-106 50-26 27-54 48-92 64z',
      skin,
    ) +
    D(
      'M354 579c-44 7-80 24-106 50-26 27-54 48-92 64l-12-20c46-20 76-42 102-72 22-25 64-33 108-36z',
      shade,
      'opacity=".5"',
    ) +
    // near finger
    finger(563, 240, 358, 27, skin) +
    L('M284 574c24 2 44 3 66 2', shade, 2.4, 'opacity=".6"') +
    D('M360 556c6 0 11 3 11 8s-5 8-11 8c4-4 4-12 0-16z', li(skin, 0.4), 'opacity=".9"') +
    // thumb, laid along the lawn's edge
    L('M154 606c18-18 42-44 64-64', shade, 29, 'opacity=".42"') +
    L('M150 602c18-20 44-44 66-62', skin, 27) +
    D('M206 533c7-8 17-9 21-4 3 4-1 11-8 16-3-6-7-10-13-12z', li(skin, 0.4), 'opacity=".85"') +
    L('M176 571c5 2 9 6 11 11', shade, 2.4, 'opacity=".7"') +
    L('M112 612c10-22 24-38 44-46', light, 4, 'opacity=".75"') +
    (own === 'watch'
      ? `<g transform="rotate(-32 112 628)">${D('M94 606h14v60H94z', P.bark)}${E(101, 632, 13, 14, P.sun)}${E(101, 632, 9.5, 10.5, P.paper)}${L('M101 632v-6M101 632l5 3', P.ink, 1.8)}</g>`
      : L('M306 550c3 8 3 17 0 25', P.sun, 6) + L('M307 552c1.5 3 2 6 2 9', li(P.sun, 0.6), 2))
  );
}

/** A wing opens: sheets fall from new walls, floors light up one after another, a ribbon is cut, some paper flies. */
import type { Rect } from '../layout.ts';
import { luck } from '../luck.ts';
import { figureOf } from '../figure.ts';
import { beat, clamp, mix, pace, visit } from './beats.ts';
import { outTint, shine } from './figures.ts';
import { around, join, step, walkFrame, type Act, type Instant, type Setting } from './setting.ts';

const SCRAPS = 34;

/** How far the wing stands while its sheets fall and its lights go on between two shares. */
export const opening = (share: number, from: number, to: number): number =>
  mix(0.701, 1, beat(share, from, to));

/** The sheets over each floor, falling from the top down between two shares. */
export function unveil(now: Instant, s: Setting, from: number, to: number): void {
  const { wing } = s.plan;
  const part = (to - from) / (wing.length + 1);
  wing.forEach((r, i) => {
    const at = from + (wing.length - 1 - i) * part;
    const fall = clamp((now.share - at) / (part * 1.9));
    if (fall >= 1) return;
    now.props.put(`sheet${i}`, 'shroud', r.x - 4, r.y - 4 + fall * fall * r.height * 0.86, {
      layer: 'street',
      sx: (r.width + 8) / 128,
      sy: ((r.height + 8) / 100) * (1 - fall * 0.62),
      alpha: now.calm ? 1 - fall : 1 - beat(fall, 0.72, 1),
      tint: outTint(s, 0.5),
      depth: 2000 + i,
    });
  });
}

/** People at the windows of the new floors, waving once there is light. */
export function atWindows(now: Instant, s: Setting, from: number, gone: number, looks: number[]): void {
  s.plan.wing.forEach((r, i) => {
    for (let j = 0; j < 3; j++) {
      const at = from + i * 0.06 + j * 0.02;
      const here = visit(now.share, at, at + 0.05, gone, gone + 0.06);
      if (here <= 0) continue;
      const look = looks[i * 3 + j] ?? Math.floor(luck('window', i * 3 + j) * 24);
      const x = r.x + 44 + j * 74 + luck('window', i + j * 7) * 16;
      const hop = now.calm ? 0 : Math.abs(Math.sin(now.ms * 0.005 + j * 2 + i)) * 3;
      now.props.person(
        `window${i}-${j}`,
        figureOf(look, (j + i) % 3 === 2 ? 'stand' : 'wave', 'happy'),
        x,
        r.y + r.height - 4,
        { alpha: here, bob: hop, k: 1.08, depth: r.y + r.height + 20 },
      );
    }
  });
}

/** Scraps of paper over a box; a few, and they come to rest. */
export function confetti(now: Instant, over: Rect, from: number, gone: number): void {
  if (now.calm) return;
  for (let i = 0; i < SCRAPS; i++) {
    const at = from + luck('scrap', i) * 0.12;
    const fall = pace(now.share, at, at + 0.26 + luck('scrap', i + 50) * 0.1);
    if (fall <= 0) continue;
    const sway = Math.sin(fall * 11 + i) * 9 * (1 - fall);
    now.props.put(
      `scrap${i}`,
      `scrap${i % 4}`,
      over.x + luck('scrap', i + 100) * over.width + sway,
      mix(over.y, over.y + over.height + luck('scrap', i + 9) * 16, fall),
      {
        layer: 'signs',
        k: 1.5,
        angle: fall * 700 + i * 33,
        alpha: Math.min(1, fall * 10) * (1 - beat(now.share, gone, gone + 0.06)),
      },
    );
  }
}

/** Two with names cut the ribbon before the new door; the others stand round. */
export function cutRibbon(now: Instant, s: Setting, looks: number[], cut: number, gone: number): void {
  const { share, props, ms, calm } = now;
  const { lot } = s.plan;
  const base = lot.y + lot.height;
  const mid = lot.x + lot.width / 2;
  const tint = outTint(s);
  const here = visit(share, cut - 0.4, cut - 0.34, gone, gone + 0.06);
  const dropped = beat(share, cut, cut + 0.09);
  for (const side of [-1, 1]) {
    props.put(`post${side}`, 'rod', mid + side * 84, base + 4, {
      layer: 'street',
      k: 0.3,
      angle: 90,
      alpha: here,
      tint,
      depth: base + 6,
    });
    props.put(`ribbon${side}`, 'ribbonHalf', mid + side * 82, base - 9, {
      layer: 'street',
      k: 1.17,
      flip: side === 1,
      angle: side * dropped * -62,
      alpha: here * (1 - dropped * 0.15),
      tint,
      depth: base + 40,
    });
  }
  const crowd = [
    ...looks.slice(0, 2),
    ...Array.from({ length: 8 }, (_, i) => looks[i + 2] ?? Math.floor(luck('guest', i) * 24)),
  ];
  crowd.forEach((look, i) => {
    const side = i % 2 ? 1 : -1;
    const rank = Math.floor(i / 2);
    const x = mid + side * (i < 2 ? 24 : 62 + rank * 27 + luck('guest', i + 30) * 8);
    const y = base + 20 + (i < 2 ? 0 : (rank % 2) * 8 + 2);
    const come = pace(share, cut - 0.42 + rank * 0.02, cut - 0.22 + rank * 0.02);
    const walking = come < 1 && !calm;
    const glad = share > cut + 0.02;
    const wave = glad && (i < 2 || luck('guest', i + 60) < 0.6);
    const px = mix(x - 210, x, come);
    props.person(
      `guest${i}`,
      walking ? walkFrame(look, 'happy', ms + i * 70) : figureOf(look, wave ? 'wave' : 'stand', 'happy'),
      px,
      y,
      {
        layer: 'street',
        flip: walking ? false : x > mid,
        k: i < 2 ? 1.24 : 1.1,
        bob: walking ? step(ms, i) : wave && !calm ? Math.abs(Math.sin(ms * 0.006 + i)) * 4 : 0,
        tint,
        alpha: here,
        depth: y + 30,
      },
    );
  });
  const shut = share > cut - 0.01;
  const ready = visit(share, cut - 0.14, cut - 0.1, cut + 0.06, cut + 0.1);
  props.put('scissors', shut ? 'scissorsShut' : 'scissorsOpen', mid, base - 2, {
    layer: 'signs',
    k: 1.15,
    alpha: ready,
    angle: 0,
  });
}

export function wing(s: Setting): Act {
  const { lot, body } = s.plan;
  const tall = s.plan.shape === 'tall';
  // The wing with the end of the house it grows from.
  const beside: Rect = tall
    ? lot
    : { x: body.x + body.width - 330, y: body.y - 20, width: 330, height: body.height + 20 };
  const view = around(
    join(lot, beside, { x: lot.x, y: lot.y + lot.height, width: lot.width, height: 56 }),
    10,
  );
  return {
    view: (share) => (share < 0.95 ? view : null),
    wing: (share) => (share < 0.97 ? opening(share, 0.34, 0.74) : s.floor.wing),
    draw(now) {
      const { share } = now;
      unveil(now, s, 0.12, 0.42);
      s.plan.wing.forEach((r, i) =>
        shine(
          now,
          `glow${i}`,
          r.x + r.width / 2,
          r.y + r.height * 0.5,
          5.4,
          visit(share, 0.42 + i * 0.07, 0.5 + i * 0.07, 0.9, 1) * 0.3,
        ),
      );
      atWindows(now, s, 0.6, 0.94, s.moment.cast.looks.slice(2));
      cutRibbon(now, s, s.moment.cast.looks, 0.66, 0.94);
      confetti(now, { ...lot, height: lot.height + 10 }, 0.66, 0.94);
    },
  };
}

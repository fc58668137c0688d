/** What walls are papered or built with, and what floors are laid with: patterns over a plain colour, around the windows. */
import { P, li, mix, sh } from '../palette.ts';
import { C, D, L, R } from '../pen.ts';
import type { Shell, Window } from './shell.ts';

const overlaps = (windows: Window[], x: number, y: number, mx: number, my: number): boolean =>
  windows.some(([a, b, w, h]) => x > a - mx && x < a + w + 8 && y > b - my && y < b + h + 8);
/** A number 0..6 that looks thrown, for tone and gaps. */
const grain = (x: number, y: number): number => ((x * 928371 + y * 68917) >>> 3) % 7;
const low = (o: Shell): number => (o.wainscot ? o.floorY - 32 : o.floorY - 5);

type Pattern = (o: Shell) => string;

/** Wall patterns by name. */
export const PATTERNS = {
  /** Plaster with bricks showing through. */
  brick: (o) => {
    let out = '';
    for (let y = 4, k = 0; y < low(o) - 3; y += 9, k++)
      for (let x = (k % 2) * 11 - 4; x < o.width; x += 22)
        if (grain(x, k) < 2 && !overlaps(o.windows ?? [], x, y, 30, 16))
          out += R(x, y, 20, 7, 1, sh(o.wall, 0.07 + ((x + k) % 3) * 0.03));
    return out;
  },
  /** Brick from floor to ceiling. */
  bricks: (o) => {
    let out = '';
    for (let y = 0, k = 0; y < low(o); y += 8, k++)
      for (let x = (k % 2) * 10 - 10; x < o.width; x += 20) {
        const n = grain(x, k);
        out += R(
          x + 0.5,
          y + 0.5,
          19,
          7,
          0.8,
          n < 2 ? sh(o.wall, 0.1) : n > 4 ? li(o.wall, 0.16) : sh(o.wall, 0.03),
        );
      }
    return out;
  },
  stripe: (o) => {
    let out = '';
    for (let x = 8; x < o.width; x += 24)
      if (!(o.windows ?? []).some(([a, , w]) => x > a - 20 && x < a + w + 8))
        out += R(x, 0, 10, low(o), 0, li(o.wall, 0.3), 'opacity=".5"');
    return out;
  },
  board: (o) => {
    let out = '';
    for (let y = 14; y < low(o); y += 13) out += R(0, y, o.width, 0.9, 0, sh(o.wall, 0.18), 'opacity=".4"');
    return out;
  },
  /** Timber planks, upright. */
  planks: (o) => {
    let out = '';
    for (let x = 0, k = 0; x < o.width; x += 13, k++) {
      const n = grain(k, 3);
      out += R(x, 0, 12.4, low(o), 0, n < 2 ? sh(o.wall, 0.05) : n > 4 ? li(o.wall, 0.14) : o.wall);
      out += R(x + 12, 0, 1, low(o), 0, sh(o.wall, 0.22), 'opacity=".7"');
      if (n % 3 === 0) out += C(x + 6, 18 + ((k * 37) % 60), 1.1, sh(o.wall, 0.2), 'opacity=".6"');
    }
    return out;
  },
  /** Logs lying on each other. */
  logs: (o) => {
    let out = '';
    for (let y = -2, k = 0; y < low(o); y += 12, k++)
      out +=
        R(0, y, o.width, 11.4, 5, k % 2 ? o.wall : sh(o.wall, 0.04)) +
        R(0, y + 1.6, o.width, 2, 1, li(o.wall, 0.3), 'opacity=".6"') +
        R(0, y + 9.4, o.width, 2.6, 1, sh(o.wall, 0.3), 'opacity=".55"');
    return out;
  },
  /** Mouldings: tall panels framed in relief, and a cornice. */
  panels: (o) => {
    const windows = o.windows ?? [];
    let out = R(0, 0, o.width, 7, 0, li(o.wall, 0.55)) + R(0, 6.2, o.width, 1.3, 0, sh(o.wall, 0.2));
    const [light, dark] = [li(o.wall, 0.65), sh(o.wall, 0.16)];
    for (let x = 10; x + 46 < o.width; x += 58) {
      if (windows.some(([a, , w]) => x + 46 > a - 16 && x < a + w + 16)) continue;
      const h = low(o) - 28;
      out +=
        R(x, 16, 46, h, 1, 'none', `stroke="${dark}" stroke-width="1"`) +
        R(x + 1, 17, 46, h, 1, 'none', `stroke="${light}" stroke-width="1"`) +
        R(x + 4, 20, 38, h - 8, 1, 'none', `stroke="${dark}" stroke-width=".600" opacity=".7"`);
    }
    return out;
  },
  /** Dressed stone in courses. */
  stone: (o) => {
    let out = '';
    for (let y = 0, k = 0; y < low(o); y += 15, k++)
      for (let x = (k % 2) * 19 - 19; x < o.width; x += 38) {
        const n = grain(x, k + 5);
        out +=
          R(
            x + 0.5,
            y + 0.5,
            37,
            14,
            1.2,
            n < 2 ? sh(o.wall, 0.06) : n > 4 ? li(o.wall, 0.3) : li(o.wall, 0.1),
          ) + R(x + 0.5, y + 13, 37, 1.2, 0.6, sh(o.wall, 0.16), 'opacity=".6"');
      }
    return out;
  },
  /** Wallpaper with a flower in each diamond. */
  damask: (o) => {
    let out = '';
    const c = li(o.wall, 0.16);
    for (let y = 10, k = 0; y < low(o); y += 17, k++)
      for (let x = (k % 2) * 12 + 8; x < o.width; x += 24)
        if (!overlaps(o.windows ?? [], x, y, 8, 8))
          out += D(
            `M${x} ${y - 6}c4 3 4 6 0 9c-4-3-4-6 0-9zM${x - 5} ${y + 1}c3-1 5 1 5 4c-3 1-5-1-5-4zM${x + 5} ${y + 1}c-3-1-5 1-5 4c3 1 5-1 5-4z`,
            c,
            'opacity=".65"',
          );
    return out;
  },
  /** Cast panels with the marks of their mould. */
  concrete: (o) => {
    let out = '';
    for (let x = 0; x < o.width; x += 64)
      for (const y of [0, 58])
        out +=
          R(x, y, 64, 0.9, 0, sh(o.wall, 0.12)) +
          R(x, y, 0.9, 58, 0, sh(o.wall, 0.12)) +
          [7, 57]
            .map((dx) => [8, 50].map((dy) => C(x + dx, y + dy, 1.3, sh(o.wall, 0.16))).join(''))
            .join('');
    return out;
  },
  /** Glazed tiles to shoulder height. */
  glazed: (o) => {
    let out = '';
    const top = o.floorY - 62;
    const c = mix(o.wall, P.teal, 0.16);
    for (let y = top, k = 0; y < low(o); y += 7.6, k++)
      for (let x = (k % 2) * 7 - 7; x < o.width; x += 14)
        out +=
          R(x + 0.4, y + 0.4, 13.2, 6.8, 0.8, grain(x, k) < 2 ? sh(c, 0.06) : li(c, 0.2)) +
          R(x + 1.5, y + 1.2, 7, 1, 0.5, P.paper, 'opacity=".5"');
    return out + R(0, top - 3, o.width, 3.4, 0, sh(c, 0.24));
  },
} satisfies Record<string, Pattern>;

type Laid = (f: string, w: number, h: number, top: number) => string;

/** Floors by name. */
export const FLOORS = {
  boards: (f, w, h, top) => {
    let out = '';
    let y = top;
    let s = 6;
    for (let k = 0; y < h; k++, y += s, s *= 1.17) {
      out += R(0, y, w, s, 0, k % 2 ? sh(f, 0.05) : li(f, 0.07));
      for (let x = (k * 67) % 90; x < w; x += 86 + k * 6)
        out += R(x, y, 0.9, s, 0, sh(f, 0.24), 'opacity=".5"');
      out += R(0, y, w, 0.6, 0, sh(f, 0.25), 'opacity=".5"');
    }
    return out;
  },
  tile: (f, w, h, top) => tiles(w, h, top, sh(f, 0.07)),
  /** Light and dark squares. */
  chequer: (f, w, h, top) => tiles(w, h, top, sh(f, 0.3)),
  carpet: (f, w, h, top) =>
    Array.from({ length: 130 }, (_, i) =>
      R(
        (i * 61) % w,
        top + ((i * 37) % (h - top)),
        3,
        0.8,
        0.4,
        i % 2 ? sh(f, 0.1) : li(f, 0.16),
        'opacity=".6"',
      ),
    ).join(''),
  /** Parquet laid in herringbone. */
  herringbone: (f, w, h, top) => {
    let out = '';
    let y = top;
    for (let k = 0, s = 7; y < h; k++, y += s, s *= 1.16)
      for (let x = -20, i = 0; x < w; x += 15 + k, i++)
        out += D(
          `M${x} ${y}l${15 + k} ${s}h${-(15 + k) * 0.7}l${-(15 + k)} ${-s}z`,
          (i + k) % 2 ? sh(f, 0.07) : li(f, 0.12),
          k % 2 ? `transform="translate(${2 * x + 15 + k} 0) scale(-1 1)"` : '',
        );
    return out;
  },
  /** Poured and smooth, with a seam and a sheen. */
  poured: (f, w, h, top) =>
    D(`M0 ${top + 40}Q${w * 0.4} ${top + 22} ${w} ${top + 34}V${h}H0z`, li(f, 0.1), 'opacity=".6"') +
    [0.18, 0.5, 0.82]
      .map((x) => L(`M${w * x} ${top}L${w * (x + (x - 0.5) * 0.5)} ${h}`, sh(f, 0.16), 0.8))
      .join('') +
    R(0, top + 30, w, 0.8, 0, sh(f, 0.13)),
} satisfies Record<string, Laid>;

function tiles(w: number, h: number, top: number, dark: string): string {
  let out = '';
  const vy = top - 150;
  const ys = [top];
  for (let s = 8; (ys.at(-1) ?? h) < h; s *= 1.22) ys.push(Math.min(h, (ys.at(-1) ?? h) + s));
  const at = (i: number, y: number): string => (w / 2 + (i * 30 * (y - vy)) / (top - vy)).toFixed(1);
  for (let k = 0; k < ys.length - 1; k++) {
    const [y1, y2] = [ys[k] ?? 0, ys[k + 1] ?? 0];
    for (let i = -8; i < 8; i++)
      if ((i + k) % 2)
        out += D(
          `M${at(i, y1)} ${y1.toFixed(1)}L${at(i + 1, y1)} ${y1.toFixed(1)}L${at(i + 1, y2)} ${y2.toFixed(1)}L${at(i, y2)} ${y2.toFixed(1)}z`,
          dark,
        );
  }
  return out;
}

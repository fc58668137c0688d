/**
 * Room shells: wall, windows as real holes, wall things and floor, one picture a room. What stands in a
 * room is drawn apart, so that a shell stays the same when the company changes.
 */
import { P, li, sh } from '../palette.ts';
import { C, D, L, R, fade, svg } from '../pen.ts';
import { WALL } from './walls.ts';

/** Window: x, y, width, height, curtain colour. */
export type Window = [number, number, number, number, string?];

/** How one room's shell is made. Sizes in units; `floorY` is where wall meets floor. */
export interface Shell {
  id: string;
  width: number;
  height: number;
  floorY: number;
  wall: string;
  /** Wainscot colour, none when absent. */
  wainscot?: string;
  floor?: string;
  floorStyle?: 'boards' | 'tile' | 'carpet';
  wallStyle?: 'brick' | 'stripe' | 'board';
  windows?: Window[];
  hangs?: [string, number, number][];
  rug?: string;
  /** More drawing between wall and floor. */
  extra?: string;
}

const overlaps = (windows: Window[], x: number, y: number, mx: number, my: number): boolean =>
  windows.some(([a, b, w, h]) => x > a - mx && x < a + w + 8 && y > b - my && y < b + h + 8);

function curtains(x: number, y: number, w: number, h: number, c: string): string {
  const one = (cx: number, f: number): string =>
    `<g transform="translate(${cx} ${y - 9}) scale(${f} ${(h + 16) / 86})">${D('M-2 0h20c1 26-3 58-11 84-4 2-8 2-10 1z', c)}${D('M7 0h5c1 24-3 56-8 84l-3 .8c4-26 6-58 6-84.800z', sh(c, 0.14))}${D('M14 0h4c.6 18-1.400 40-5.500 60 .6-20 1.500-40 1.500-60z', sh(c, 0.2))}${L('M2 2c1 26 0 56-1.500 80', li(c, 0.5), 1.2)}</g>`;
  return (
    one(x - 9, 1) +
    one(x + w + 9, -1) +
    R(x - 14, y - 10.6, w + 28, 2.2, 1.1, sh(P.bark, 0.2)) +
    C(x - 14, y - 9.5, 2.1, P.bark) +
    C(x + w + 14, y - 9.5, 2.1, P.bark)
  );
}

function windowFrame([x, y, w, h, curtain]: Window, wall: string): string {
  const panes = Math.max(2, Math.round(w / 34));
  let out =
    `<path fill-rule="evenodd" d="M${x - 5} ${y - 5}h${w + 10}v${h + 9}h${-w - 10}zM${x} ${y}v${h}h${w}v${-h}z" fill="${P.paper}"/>` +
    R(x - 5, y - 6.5, w + 10, 1.8, 0.8, sh(wall, 0.2), 'opacity=".5"');
  for (let i = 1; i < panes; i++) out += R(x + (w * i) / panes - 1.2, y, 2.4, h, 0, P.paper);
  out +=
    R(x, y + h * 0.3, w, 2.2, 0, P.paper) +
    R(x, y, w, 3, 0, P.ink, 'opacity=".16"') +
    R(x, y, 2.4, h, 0, P.ink, 'opacity=".13"') +
    R(x - 8, y + h + 2, w + 16, 4.4, 1.4, P.paper) +
    R(x - 8, y + h + 5.2, w + 16, 2.2, 1, sh(P.cream, 0.26));
  out += `<g opacity=".22">${D(`M${x + w * 0.12} ${y + h}L${x + w * 0.34} ${y}h${w * 0.1}L${x + w * 0.22} ${y + h}z`, P.paper)}</g>`;
  return out + (curtain ? curtains(x, y, w, h, curtain) : '');
}

function wallPattern(o: Shell): string {
  const windows = o.windows ?? [];
  const low = o.wainscot ? o.floorY - 32 : o.floorY - 8;
  let out = '';
  if (o.wallStyle === 'brick')
    for (let y = 4, k = 0; y < low; y += 9, k++)
      for (let x = (k % 2) * 11 - 4; x < o.width; x += 22)
        if (((x * 928371 + k * 68917) >>> 3) % 7 < 2 && !overlaps(windows, x, y, 30, 16))
          out += R(x, y, 20, 7, 1, sh(o.wall, 0.07 + ((x + k) % 3) * 0.03));
  if (o.wallStyle === 'stripe')
    for (let x = 8; x < o.width; x += 24)
      if (!windows.some(([a, , w]) => x > a - 20 && x < a + w + 8))
        out += R(x, 0, 10, low, 0, li(o.wall, 0.3), 'opacity=".5"');
  if (o.wallStyle === 'board')
    for (let y = 14; y < low; y += 13)
      if (!overlaps(windows, o.width, y, 0, 0))
        out += R(0, y, o.width, 0.9, 0, sh(o.wall, 0.18), 'opacity=".4"');
  return out;
}

function wainscot(o: Shell): string {
  const c = o.wainscot;
  if (!c) return '';
  const top = o.floorY - 32;
  let out =
    R(0, top, o.width, 32, 0, c) +
    R(0, top - 2, o.width, 3, 0, li(c, 0.6)) +
    R(0, top + 1, o.width, 1.3, 0, sh(c, 0.22), 'opacity=".6"');
  for (let x = 10; x < o.width - 30; x += 36)
    out +=
      R(x, top + 6.5, 28, 19, 1.5, 'none', `stroke="${sh(c, 0.14)}" stroke-width=".9"`) +
      L(`M${x} ${top + 26}h28.500v-19.500`, li(c, 0.5), 0.8);
  return out;
}

function floorBoards(o: Shell): string {
  const f = o.floor ?? P.clay;
  const { width: w, height: h, floorY: top } = o;
  let out = R(0, top, w, h - top, 0, f);
  if (o.floorStyle === 'tile') {
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
            sh(f, 0.07),
          );
    }
  } else if (o.floorStyle === 'carpet') {
    for (let i = 0; i < 130; i++)
      out += R(
        (i * 61) % w,
        top + ((i * 37) % (h - top)),
        3,
        0.8,
        0.4,
        i % 2 ? sh(f, 0.1) : li(f, 0.16),
        'opacity=".6"',
      );
  } else {
    let y = top;
    let s = 6;
    for (let k = 0; y < h; k++, y += s, s *= 1.17) {
      out += R(0, y, w, s, 0, k % 2 ? sh(f, 0.05) : li(f, 0.07));
      for (let x = (k * 67) % 90; x < w; x += 86 + k * 6)
        out += R(x, y, 0.9, s, 0, sh(f, 0.24), 'opacity=".5"');
      out += R(0, y, w, 0.6, 0, sh(f, 0.25), 'opacity=".5"');
    }
  }
  if (o.rug) {
    const [l, r, t, b] = [w * 0.25, w * 0.76, top + 19, h - 12];
    const mat = (inset: number): string =>
      `M${l + inset * 0.6} ${t + inset}H${r - inset * 0.6}L${r + 22 - inset * 1.4} ${b - inset}H${l - 22 + inset * 1.4}z`;
    out +=
      D(mat(0), o.rug, `stroke="${o.rug}" stroke-width="5" stroke-linejoin="round"`) +
      L(mat(3), li(o.rug, 0.5), 1.3);
  }
  return out + R(0, top, w, 22, 0, 'url(#foot)');
}

/** The shell as a whole SVG document. */
export function shell(o: Shell): string {
  const { width: w, height: h, floorY: f } = o;
  const holes = (o.windows ?? []).map(([x, y, ww, hh]) => `M${x} ${y}h${ww}v${hh}h${-ww}z`).join('');
  const wall = `M0 0H${w}V${f}H0z${holes}`;
  const gradients =
    `<defs><linearGradient id="wallLight" x1="0" x2="1"><stop offset="0" stop-color="${P.cream}" stop-opacity=".75"/><stop offset=".5" stop-color="${P.cream}" stop-opacity="0"/><stop offset="1" stop-color="${P.plum}" stop-opacity=".2"/></linearGradient>` +
    fade('ceiling', P.ink, 0.3, P.ink, 0) +
    fade('foot', P.ink, 0.3, P.ink, 0) +
    fade('left', P.ink, 0.25, P.ink, 0, 1, 0) +
    fade('right', P.ink, 0, P.ink, 0.16, 1, 0) +
    '</defs>';
  return svg(
    0,
    0,
    w,
    h,
    gradients +
      D(wall, o.wall, 'fill-rule="evenodd"') +
      `<clipPath id="holes"><path d="${wall}" clip-rule="evenodd"/></clipPath><g clip-path="url(#holes)">${wallPattern(o)}</g>` +
      D(wall, 'url(#wallLight)', 'fill-rule="evenodd"') +
      wainscot(o) +
      R(0, f - 5, w, 5, 0, P.cream) +
      R(0, f - 1.4, w, 1.4, 0, sh(P.cream, 0.32)) +
      (o.windows ?? []).map((win) => windowFrame(win, o.wall)).join('') +
      D(`M0 0H${w}V24H0z`, 'url(#ceiling)') +
      floorBoards(o) +
      (o.hangs ?? []).map(([name, x, y]) => WALL[name]?.(x, y) ?? '').join('') +
      (o.extra ?? '') +
      R(0, 0, 5, h, 0, 'url(#left)') +
      R(w - 26, 0, 26, h, 0, 'url(#right)'),
  );
}

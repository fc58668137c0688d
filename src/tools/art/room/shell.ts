/**
 * Room shells: wall, windows as real holes, wall things and floor, one picture a room. What stands in a
 * room is drawn apart, so that a shell stays the same when the company changes.
 */
import { P, li, sh } from '../palette.ts';
import { C, D, L, R, fade, svg } from '../pen.ts';
import { FLOORS, PATTERNS } from './patterns.ts';
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
  floorStyle?: keyof typeof FLOORS;
  wallStyle?: keyof typeof PATTERNS;
  /** How windows are built: sash bars, a round arch, tall French panes, black steel bars, small crossed panes. */
  panes?: 'sash' | 'arch' | 'french' | 'steel' | 'cross';
  /** Colour of skirting and window frames; paper when absent. */
  trim?: string;
  /** Colour of the beams under the ceiling; none when absent. */
  beams?: string;
  windows?: Window[];
  hangs?: [string, number, number][];
  rug?: string;
  /** More drawing between wall and floor. */
  extra?: string;
}

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

/** The hole a window leaves in the wall. */
function hole([x, y, w, h]: Window, panes: Shell['panes']): string {
  if (panes !== 'arch') return `M${x} ${y}h${w}v${h}h${-w}z`;
  const rise = Math.min(w / 2, h * 0.62);
  return `M${x} ${y + rise}A${w / 2} ${rise} 0 0 1 ${x + w} ${y + rise}V${y + h}H${x}z`;
}

function bars([x, y, w, h]: Window, panes: Shell['panes'], trim: string): string {
  if (panes === 'steel') {
    const [across, down] = [Math.round(w / 19), 3];
    let out = '';
    for (let i = 1; i < across; i++) out += R(x + (w * i) / across - 0.8, y, 1.6, h, 0, trim);
    for (let i = 1; i < down; i++) out += R(x, y + (h * i) / down - 0.8, w, 1.6, 0, trim);
    return out;
  }
  const count = panes === 'french' ? 3 : Math.max(2, Math.round(w / 34));
  let out = '';
  for (let i = 1; i < count; i++) out += R(x + (w * i) / count - 1.2, y, 2.4, h, 0, trim);
  const rails =
    panes === 'cross' ? [0.5] : panes === 'french' ? [0.3, 0.66] : panes === 'arch' ? [0.46] : [0.3];
  return out + rails.map((at) => R(x, y + h * at, w, 2, 0, trim)).join('');
}

function windowFrame(win: Window, o: Shell): string {
  const [x, y, w, h, curtain] = win;
  const trim = o.trim ?? P.paper;
  const wide = o.panes === 'steel' ? 3 : 5;
  const outer: Window = [x - wide, y - wide, w + wide * 2, h + wide * 2 - 1];
  return (
    D(hole(outer, o.panes) + hole(win, o.panes), trim, 'fill-rule="evenodd"') +
    `<clipPath id="w${x}"><path d="${hole(win, o.panes)}"/></clipPath><g clip-path="url(#w${x})">` +
    bars(win, o.panes, trim) +
    R(x, y, w, 3, 0, P.ink, 'opacity=".16"') +
    R(x, y, 2.4, h, 0, P.ink, 'opacity=".13"') +
    D(
      `M${x + w * 0.12} ${y + h}L${x + w * 0.34} ${y}h${w * 0.1}L${x + w * 0.22} ${y + h}z`,
      P.paper,
      'opacity=".22"',
    ) +
    '</g>' +
    (o.panes === 'arch'
      ? D(`M${x + w / 2 - 4} ${y - 7}h8l-1.500 9h-5z`, li(trim, 0.4))
      : R(x - 5, y - 6.5, w + 10, 1.8, 0.8, sh(o.wall, 0.2), 'opacity=".5"')) +
    R(x - 8, y + h + 2, w + 16, 4.4, 1.4, trim) +
    R(x - 8, y + h + 5.2, w + 16, 2.2, 1, sh(trim, 0.26)) +
    (curtain ? curtains(x, y, w, h, curtain) : '')
  );
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

function floor(o: Shell): string {
  const { width: w, height: h, floorY: top } = o;
  const f = o.floor ?? P.clay;
  let out = R(0, top, w, h - top, 0, f) + FLOORS[o.floorStyle ?? 'boards'](f, w, h, top);
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

function beams(o: Shell): string {
  const c = o.beams;
  if (!c) return '';
  let out = R(0, 0, o.width, 6, 0, c) + R(0, 5, o.width, 1.4, 0, sh(c, 0.3));
  for (let x = 30; x < o.width; x += 108)
    out += R(x, 0, 11, 13, 1, c) + R(x + 7, 0, 4, 13, 1, sh(c, 0.25)) + R(x, 0, 2, 12, 0.6, li(c, 0.3));
  return out;
}

/** The shell as a whole SVG document. */
export function shell(o: Shell): string {
  const { width: w, height: h, floorY: f } = o;
  const holes = (o.windows ?? []).map((win) => hole(win, o.panes)).join('');
  const trim = o.trim ?? P.cream;
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
      `<clipPath id="holes"><path d="${wall}" clip-rule="evenodd"/></clipPath><g clip-path="url(#holes)">${o.wallStyle ? PATTERNS[o.wallStyle](o) : ''}</g>` +
      D(wall, 'url(#wallLight)', 'fill-rule="evenodd"') +
      wainscot(o) +
      R(0, f - 5, w, 5, 0, trim) +
      R(0, f - 1.4, w, 1.4, 0, sh(trim, 0.32)) +
      (o.windows ?? []).map((win) => windowFrame(win, o)).join('') +
      beams(o) +
      D(`M0 0H${w}V24H0z`, 'url(#ceiling)') +
      floor(o) +
      (o.hangs ?? []).map(([name, x, y]) => WALL[name]?.(x, y) ?? '').join('') +
      (o.extra ?? '') +
      R(0, 0, 5, h, 0, 'url(#left)') +
      R(w - 26, 0, 26, h, 0, 'url(#right)'),
  );
}

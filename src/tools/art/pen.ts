/**
 * The pen: the few strokes every drawing is made of, as SVG text. Units are scene units (1 u = 1 pixel
 * at zoom 1). No outlines: silhouettes stand by value contrast.
 */
import { LAMP, P } from './palette.ts';

type N = number | string;

/** Rectangle with corner radius `rx`. */
export const R = (x: N, y: N, w: N, h: N, rx: N, fill: string, more = ''): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${rx}" fill="${fill}" ${more}/>`;

/** Circle. */
export const C = (x: N, y: N, r: N, fill: string, more = ''): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" ${more}/>`;

/** Ellipse. */
export const E = (x: N, y: N, rx: N, ry: N, fill: string, more = ''): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}" ${more}/>`;

/** Filled path. */
export const D = (d: string, fill: string, more = ''): string => `<path d="${d}" fill="${fill}" ${more}/>`;

/** Stroked path with round ends. */
export const L = (d: string, stroke: string, w = 1, more = ''): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${w}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;

/** Group moved to (x, y) and scaled by `s`. */
export const G = (x: N, y: N, content: string, s = 1, more = ''): string =>
  `<g transform="translate(${x} ${y})${s !== 1 ? ` scale(${s})` : ''}" ${more}>${content}</g>`;

/** A group turned by `deg` degrees about (x, y). */
export const turn = (deg: number, content: string, x = 0, y = 0): string =>
  `<g transform="rotate(${deg} ${x} ${y})">${content}</g>`;

/** Contact shadow: indigo, falling a little to the right. */
export const shadow = (x: number, y: number, rx: number, ry = rx * 0.26, o = 0.3): string =>
  E(x + rx * 0.12, y, rx, ry, P.ink, `opacity="${o}" filter="url(#soft)"`);

/** The shadow a flat thing throws on the wall behind it. */
export const drop = (w: number, h: number, r = 2): string =>
  R(1.5, 2.5, w, h, r, P.ink, 'opacity=".2" filter="url(#soft1)"');

const blur = (id: string, deviation: number, room: number): string =>
  `<filter id="${id}" x="-${room}%" y="-${room * 2}%" width="${100 + room * 2}%" height="${100 + room * 4}%"><feGaussianBlur stdDeviation="${deviation}"/></filter>`;

const glow = (id: string, colour: string, inner: number, middle: number): string =>
  `<radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${inner}"/><stop offset=".36" stop-color="${colour}" stop-opacity="${middle}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>`;

/** Filters and gradients any drawing may refer to. */
export const DEFS =
  '<defs>' +
  blur('soft', 2.2, 80) +
  blur('soft1', 1.1, 40) +
  blur('soft6', 6, 60) +
  glow('glowAI', P.ai, 0.85, 0.32) +
  glow('glowSun', LAMP, 0.9, 0.34) +
  '</defs>';

/** A straight two-stop gradient `id` from (0,0) to (x2,y2) in box shares. */
export const fade = (id: string, from: string, o1: number, to: string, o2: number, x2 = 0, y2 = 1): string =>
  `<linearGradient id="${id}" x1="0" y1="0" x2="${x2}" y2="${y2}"><stop offset="0" stop-color="${from}" stop-opacity="${o1}"/><stop offset="1" stop-color="${to}" stop-opacity="${o2}"/></linearGradient>`;

/** A whole SVG document showing the box (x, y, w, h). */
export const svg = (x: number, y: number, w: number, h: number, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${w} ${h}" width="${w}" height="${h}">${/url\(#/.test(body) ? DEFS : ''}${body}</svg>`;

/**
 * Time inside a moment: where a share of it stands, what its short form leaves out, which stills stand for
 * it when nothing may move. Pure arithmetic; knows no pictures and no clock of its own.
 */

/** A short form begins here: what leads up to it has been seen before, what it comes to has not. */
export const BRIEF_FROM = 0.4;
/** The three stills that stand for a moment when nothing may move, as shares of it. */
export const STILLS = [0.2, 0.58, 1] as const;
/** Share of the time that a fade from one still to the next takes. */
const FADE = 0.1;

export const clamp = (x: number): number => Math.min(1, Math.max(0, x));

/** How far a part of the act from `from` to `to` (shares) has come, 0..1, slow at both ends. */
export function beat(share: number, from: number, to: number): number {
  const x = clamp((share - from) / (to - from));
  return x * x * (3 - 2 * x);
}

/** The same at an even pace: for walking. */
export const pace = (share: number, from: number, to: number): number => clamp((share - from) / (to - from));

/** Comes with `from..to` and goes with `back..gone`. */
export const visit = (share: number, from: number, to: number, back: number, gone: number): number =>
  beat(share, from, to) - beat(share, back, gone);

/** Something that lands: past its place and back again. */
export function pop(share: number, from: number, to: number): number {
  const x = clamp((share - from) / (to - from));
  return x === 0 ? 0 : x + Math.sin(x * Math.PI) * 0.22;
}

export const mix = (a: number, b: number, k: number): number => a + (b - a) * k;

/** Which share of the whole act stands after `ms` milliseconds of a showing `length` long. */
export function shareAt(length: number, brief: boolean, ms: number): number {
  const x = length > 0 ? clamp(ms / length) : 1;
  return brief ? BRIEF_FROM + (1 - BRIEF_FROM) * x : x;
}

/** The stills to be seen at a share of the time, each with its opacity: one, or two while they change. */
export function stillsAt(time: number): { share: number; opacity: number }[] {
  const x = clamp(time) * STILLS.length;
  const i = Math.min(STILLS.length - 1, Math.floor(x));
  const k = i === 0 ? 1 : clamp((x - i) / (FADE * STILLS.length));
  const here = { share: STILLS[i] ?? 1, opacity: k };
  return k < 1 ? [{ share: STILLS[i - 1] ?? 0, opacity: 1 - k }, here] : [here];
}

/**
 * A person's portrait sheet: five busts and five discs in one SVG, each with a <view> named after its
 * mood ("worried", "worried-disc"), so that <img src="hr.svg#worried"> shows one of them. Parts that
 * moods share are drawn once.
 */
import { P, mix } from '../palette.ts';
import { C, E, L } from '../pen.ts';
import { neck } from './dress.ts';
import { CARRIAGE, HEAD, MOODS, air, brow, headOf, type Mood } from './face.ts';

/** What makes one person: SVG in the bust's box of 32 x 40.5 units, top at -4. */
export interface Parts {
  skin: string;
  /** Colour of the disc they are shown on in lists. */
  disc: string;
  /** Colour of the brows. */
  brow: string;
  ears: boolean;
  /** Hair behind the head, clothes, hair before the face, what lies over the face, what they hold. */
  back: string;
  dress: string;
  front: string;
  over: string;
  prop: string;
  /** Mouth, with what surrounds it. */
  mouth: (mood: Mood) => string;
}

const PITCH = 48;
const DISC_TOP = 44;

function bust(parts: Parts, mood: Mood): string {
  const { tilt, head, shoulders } = CARRIAGE[mood];
  const lift =
    shoulders === 1 ? '' : ` transform="translate(0 ${36.5 * (1 - shoulders)}) scale(1 ${shoulders})"`;
  const flush =
    mood === 'angry' ? `<path d="${HEAD}" fill="${mix(P.coral, parts.skin, 0.2)}" opacity=".3"/>` : '';
  const at = `translate(0 ${head})${tilt ? ` rotate(${tilt} 16 22)` : ''}`;
  return (
    `<g transform="${at}"><use href="#back"/></g>` +
    `<g${lift}><use href="#dress"/></g>` +
    E(16.2, 22.4, 3.4, 1, P.ink, 'opacity=".16"') +
    `<g transform="${at}"><use href="#head"/>${flush}${brow(mood, parts.skin, parts.brow)}${parts.mouth(mood)}<use href="#front"/>${air(mood)}</g>` +
    `<g${lift}><use href="#prop"/></g>`
  );
}

const DISC_CLIP = 'M0-8h44v35a22 20 0 0 1-2 0a20 20 0 0 1-40 0h-2z';

/** Numbers to two places, without trailing zeros; nothing said twice. */
export function tidy(svg: string): string {
  return (
    svg
      .replace(/\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(2))))
      .replace(/([ "(MmLlHhVvCcSsAaZz,-])0(\.\d)/g, '$1$2')
      // Every line of the hand has round ends: said once, on the root.
      .replace(/ stroke-linecap="round" stroke-linejoin="round"/g, '')
      .replace('<svg ', '<svg stroke-linecap="round" stroke-linejoin="round" ')
      .replace(/ stroke-width="1"/g, '')
      .replace(/ +\/>/g, '/>')
      .replace(/ "/g, '"')
  );
}

export function portraitSheet(parts: Parts): string {
  const views = MOODS.map(
    (mood, at) =>
      `<view id="${mood}" viewBox="${at * PITCH} -4 32 40.5"/><view id="${mood}-disc" viewBox="${at * PITCH} ${DISC_TOP} 44 48"/>`,
  ).join('');
  const defs =
    `<clipPath id="face"><path d="${HEAD}"/></clipPath><clipPath id="disc"><path d="${DISC_CLIP}"/></clipPath><clipPath id="frame"><path d="M-6-6h44v42.5H-6z"/></clipPath>` +
    `<g id="back">${parts.back}</g><g id="dress">${neck(parts.skin)}${parts.dress}</g>` +
    `<g id="head">${headOf(parts.skin, parts.ears)}</g>` +
    `<g id="front">${parts.front}${parts.over}</g><g id="prop">${parts.prop}</g>` +
    MOODS.map((mood) => `<g id="b-${mood}">${bust(parts, mood)}</g>`).join('');
  const busts = MOODS.map(
    (mood, at) =>
      `<g transform="translate(${at * PITCH} 0)"><g clip-path="url(#frame)"><use href="#b-${mood}"/></g></g>`,
  ).join('');
  const discs = MOODS.map(
    (mood, at) =>
      `<g transform="translate(${at * PITCH} ${DISC_TOP})">${C(22, 27, 20, parts.disc)}${L('M5 22a18 18 0 0 1 10-12', P.paper, 1, 'opacity=".7"')}<g clip-path="url(#disc)"><use href="#b-${mood}" transform="translate(3.2 5.2) scale(1.175)"/></g></g>`,
  ).join('');
  return tidy(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -4 ${4 * PITCH + 44} 96">${views}<defs>${defs}</defs>${busts}${discs}</svg>`,
  );
}

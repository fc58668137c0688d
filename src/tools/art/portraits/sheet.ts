/**
 * A person's portrait sheet: five busts and five discs in one SVG, each with a <view> named after its
 * mood ("worried", "worried-disc"), so that <img src="hr.svg#worried"> shows one of them. What moods
 * share is drawn once and used again; a bust ("b-worried") can also be lifted out and brought to life.
 */
import { P, mix } from '../palette.ts';
import { E, L } from '../pen.ts';
import { neck } from './dress.ts';
import { CARRIAGE, CHEEKS, EYES, HEAD, MOODS, air, face, headOf, type Mood } from './face.ts';

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
  /** What grows under the mouth and over it. */
  beard: string;
  lip: string;
  mouth: (mood: Mood) => string;
}

/** Units from one mood's bust to the next; discs are drawn this much larger, in the row below. */
const PITCH = 40;
const LARGER = 1.175;
const DISC_TOP = 44;

/** Attributes that put the head, and the shoulders, where a mood carries them. */
function carried(mood: Mood): { head: string; shoulders: string } {
  const { tilt, head, shoulders } = CARRIAGE[mood];
  const moves = [head ? `translate(0 ${head})` : '', tilt ? `rotate(${tilt} 16 22)` : ''].filter(Boolean);
  return {
    head: moves.length > 0 ? ` transform="${moves.join(' ')}"` : '',
    shoulders:
      shoulders === 1 ? '' : ` transform="translate(0 ${36.5 * (1 - shoulders)}) scale(1 ${shoulders})"`,
  };
}

const use = (id: string, more = ''): string => `<use href="#${id}"${more}/>`;

/** The parts that moods share, each under a letter. */
const shared = (parts: Parts): string =>
  `<clipPath id="f"><path id="o" d="${HEAD}"/></clipPath>` +
  `<g id="k">${parts.back}</g>` +
  `<g id="s">${neck(parts.skin)}${parts.dress}${E(16.2, 22.4, 3.4, 1, P.ink, 'opacity=".16"')}</g>` +
  `<g id="h">${headOf(parts.skin, parts.ears)}</g>` +
  `<g id="c">${CHEEKS}</g><g id="e">${EYES}</g>` +
  (parts.beard ? `<g id="m">${parts.beard}</g>` : '') +
  `<g id="v">${parts.lip}${parts.front}${parts.over}</g>` +
  (parts.prop ? `<g id="p">${parts.prop}</g>` : '');

/** The head of a mood: hair behind it apart, for it lies under the clothes. */
function headIn(parts: Parts, mood: Mood, how: string): string {
  const flush = mood === 'angry' ? use('o', ` fill="${mix(P.coral, parts.skin, 0.2)}" opacity=".3"`) : '';
  return `<g${how}>${use('h')}${flush}${face(mood, parts.skin, parts.brow)}${parts.beard ? use('m') : ''}${parts.mouth(mood)}${use('v')}${air(mood)}</g>`;
}

function bust(parts: Parts, mood: Mood, at = carried(mood)): string {
  return (
    use('k', at.head) +
    use('s', at.shoulders) +
    headIn(parts, mood, at.head) +
    (parts.prop ? use('p', at.shoulders) : '')
  );
}

/** A subpath of the disc's row, drawn once for each mood. */
const row = (path: string): string =>
  MOODS.map((_, at) => (at ? `m${PITCH * LARGER} 0` : '') + path).join('');

/** Numbers to two places at most, without trailing zeros; nothing said twice. */
export function tidy(svg: string): string {
  return (
    svg
      .replace(/\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(2))))
      .replace(/([ "(MmLlHhVvCcSsAaZz,-])0(\.\d)/g, '$1$2')
      // Every line of the hand has round ends, and no line is filled: said once, on the root.
      .replace(/ stroke-linecap="round"( stroke-linejoin="round")?/g, '')
      .replace(/ fill="none"/g, '')
      .replace('<svg ', '<svg fill="none" stroke-linecap="round" stroke-linejoin="round" stroke-width=".9" ')
      // Brows and mouths are .9 wide, and so is everything that does not say otherwise.
      .replace(/(?<!<svg [^>]*) stroke-width="\.9"/g, '')
      .replace(/ +\/>/g, '/>')
      .replace(/ "/g, '"')
      .replace(/<g>(<path[^>]*\/>)<\/g>/g, '$1')
  );
}

export function portraitSheet(parts: Parts): string {
  const wide = PITCH * LARGER;
  const views = MOODS.map(
    (mood, at) =>
      `<view id="${mood}" viewBox="${at * PITCH} -4 32 40.5"/><view id="${mood}-disc" viewBox="${at * wide} ${DISC_TOP} 44 48"/>`,
  ).join('');
  // Heads may break the rim, shoulders keep within the lower half of their disc.
  const clip = `<clipPath id="d"><path d="M0 36h${4 * wide + 44}v35H0zM2 71${row('a20 20 0 0 0 40 0z')}"/></clipPath>`;
  const busts = MOODS.map(
    (mood, at) =>
      `<g id="b-${mood}"${at ? ` transform="translate(${at * PITCH})"` : ''}>${bust(parts, mood)}</g>`,
  ).join('');
  // A disc is a dot of the pen, forty wide.
  const discs =
    L(`M22 71${row('h.01m-.01 0')}`, parts.disc, 40) +
    L(`M5 66${row('a18 18 0 0 1 10-12m-10 12')}`, P.paper, 1, 'opacity=".7"');
  return tidy(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -4 ${4 * wide + 44} 96">${views}<defs>${shared(parts)}${clip}</defs><g id="a">${busts}</g>${discs}<g clip-path="url(#d)">${use('a', ` transform="translate(3.2 49.2) scale(${LARGER})"`)}</g></svg>`,
  );
}

/** Attributes of somebody who holds themselves straight, whatever the mood. */
const STRAIGHT = { head: '', shoulders: '' };

/** A drawing among others: its lettered parts get a name, and lines their round ends. */
const among = (name: string, body: string): string =>
  `<g fill="none" stroke-linecap="round" stroke-linejoin="round">${body}</g>`.replace(
    /(id="|#)([a-z])(["')])/g,
    `$1${name}-$2$3`,
  );

/**
 * One bust alone, for figures drawn elsewhere; `name` keeps its parts apart from others'. It holds itself
 * straight in every mood: where it sits, whoever seats it leans it (and equal bodies pack to nothing).
 */
export const bustAlone = (parts: Parts, mood: Mood, name: string): string =>
  among(name, `<defs>${shared(parts)}</defs>${bust(parts, mood, STRAIGHT)}`);

/** A head alone with its hair, as `[behind, before]` the body, in the bust's box. */
export const headAlone = (parts: Parts, mood: Mood, name: string): [string, string] => [
  among(name, `<defs>${shared(parts)}</defs>${use('k')}`),
  among(name, headIn(parts, mood, '')),
];

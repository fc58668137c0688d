/**
 * The named people of the rooms, head and shoulders: the floor's own looks (hair, skin, shirt, what
 * they wear) drawn as large as the executives, so that a face at the door is one seen at work.
 */
import { HAIR, P, SKIN, li, sh } from '../palette.ts';
import { C, D, L, R } from '../pen.ts';
import { hairBack, hairFront } from '../people/hair.ts';
import type { Look } from '../people/looks.ts';
import { torso } from './dress.ts';
import { beardMouth, mouth } from './face.ts';
import type { Parts } from './sheet.ts';

type Worn = NonNullable<Look['wear']>[number];

/** What lies on the chest, in the order in which it is put on. */
const ON_CHEST: Partial<Record<Worn, (shirt: string) => string>> = {
  stripes: (s) => L('M6.4 28.5c6 1.4 13 1.4 19.2 0M5 32c7.3 1.5 14.7 1.5 22 0', li(s, 0.62), 1.3),
  vest: () =>
    D(
      'M9 24.6c1.2-.5 2.6-.9 3.5-1.4l2.7 13.3H6.8c-.2-5.6.5-9.9 2.2-11.9zM23 24.6c-1.2-.5-2.6-.9-3.5-1.4l-2.7 13.3h8.4c.2-5.6-.5-9.9-2.2-11.9z',
      P.pine,
    ),
  apron: () =>
    D('M10.6 28h10.8l1.4 8.5H9.2z', P.cream) +
    L('M10.8 28.2l1.6-4.8M21.2 28.2l-1.6-4.8', P.cream, 1) +
    R(13.2, 31.6, 5.6, 3.4, 0.7, sh(P.cream, 0.14)),
  jacket: (s) =>
    D('M12.8 22.5l3.2 6.5 3.2-6.5 1 .5-2.6 13.5h-3.2L11.8 23z', P.cream) +
    L('M11.8 22.9l-2.5 3.7 2.3.9-.7 1.5 4 7.5M20.2 22.9l2.5 3.7-2.3.9.7 1.5-4 7.5', sh(s, 0.32), 0.7),
  tie: (s) =>
    D('M12.8 22.5l3.2 4 3.2-4 1 .6-2.4 3.9h-3.6l-2.4-3.9z', P.paper) +
    D('M15 25.2h2l.9 7.3-1.9 2.2-1.9-2.2z', P.coral) +
    L('M12.4 23l1.6 3.2M19.6 23l-1.6 3.2', sh(s, 0.16), 0.5),
  bow: () => D('M12.8 23l3.2 1.9 3.2-1.9v3.9l-3.2-1.8-3.2 1.8z', P.coral),
  lanyard: () =>
    L('M12.4 23c1 3.6 2.3 6 3.6 7.4 1.3-1.4 2.6-3.8 3.6-7.4', P.teal, 0.7) +
    R(13.9, 30.2, 4.2, 5, 0.7, P.paper) +
    C(16, 32, 0.9, P.clay) +
    L('M14.9 33.9h2.2', P.steel, 0.5),
  pearls: () =>
    [12.4, 13.7, 15.2, 16.8, 18.3, 19.6]
      .map((x, i) => C(x, [23.4, 24.5, 25.1, 25.1, 24.5, 23.4][i] ?? 24, 0.85, P.paper))
      .join(''),
};

const ON_FACE: Partial<Record<Worn, string>> = {
  glasses: `<g fill="${P.paper}" fill-opacity=".22" stroke="${P.ink}" stroke-width=".75"><circle cx="12.8" cy="14.3" r="2.6"/><circle cx="19.2" cy="14.3" r="2.6"/><path d="M15.4 14.1h1.2"/></g>`,
  headset:
    L('M8 14.6C7.6 8 10.8 3.4 16 3.4s8.4 4.6 8 11.2', P.ink, 1.3) +
    R(6.8, 12.8, 2.8, 4.4, 1.3, P.teal) +
    R(22.4, 12.8, 2.8, 4.4, 1.3, sh(P.teal, 0.2)) +
    L('M8.2 17c.3 2.2 2 3 4 3', P.ink, 0.8) +
    C(12.4, 20, 0.8, P.ink),
};

/** One of the floor's looks as the parts of a portrait sheet. */
export function roomPerson(look: Look): Parts {
  const skin = SKIN[look.skin];
  const tone = HAIR[look.tone];
  const worn = look.wear ?? [];
  const collar = worn.some((w) => w === 'jacket' || w === 'tie' || w === 'bow');
  const beard = worn.includes('beard');
  const covered = look.hair === 'scarf' || look.hair === 'turban' || look.hair === 'helmet';
  const shoulders =
    torso(look.shirt) +
    (collar
      ? ''
      : D('M12.2 22.8c1 2.2 2.3 3.3 3.8 3.3s2.8-1.1 3.8-3.3l-1.3-.5h-5z', skin) +
        L('M12 22.9c1 2.4 2.4 3.6 4 3.6s3-1.2 4-3.6', li(look.shirt, 0.5), 0.8));
  const drape =
    look.hair === 'scarf'
      ? D(
          'M7.6 21.5c3 3.5 5.6 4.3 8.4 4.3s5.4-.8 8.4-4.3c.9 2.2.7 4.2-.4 5.6-4 2.6-12 2.6-16 0-1.1-1.4-1.3-3.4-.4-5.6z',
          look.cloth ?? P.teal,
        ) + L('M11 24.5c3 2 7 2 10 0', sh(look.cloth ?? P.teal, 0.28), 0.6)
      : '';
  const stubble = beard
    ? D(
        'M8.9 16c.3 4.6 3.2 7.2 7.1 7.2s6.8-2.6 7.1-7.2c-1 1.2-2.6 1.3-3.7.9-1.9-.8-4.9-.8-6.8 0-1.1.4-2.7.3-3.7-.9z',
        tone,
      ) + L('M10.6 19.4c.9 1.5 2.1 2.3 3.5 2.7', li(tone, 0.3), 0.6)
    : '';
  const lip = worn.includes('moustache')
    ? D('M11.7 17.9c1-1.4 3-1.7 4.3-.7 1.3-1 3.3-.7 4.3.7-.8 1.3-2.7 1.5-4.3.6-1.6.9-3.5.7-4.3-.6z', tone)
    : '';
  return {
    skin,
    disc: li(look.shirt, look.shirt === P.cream || look.shirt === P.paper ? 0.2 : 0.58),
    brow: covered || look.tone === 0 ? HAIR[0] : sh(tone, 0.28),
    ears: look.hair !== 'scarf',
    back: hairBack(look, tone),
    dress: shoulders + worn.map((w) => ON_CHEST[w]?.(look.shirt) ?? '').join(''),
    front: hairFront(look, tone) + drape,
    over: worn.map((w) => ON_FACE[w] ?? '').join(''),
    prop: '',
    beard: stubble,
    lip,
    mouth: beard ? (mood) => beardMouth(mood, look.tone === 0 ? P.rose : P.ink) : mouth,
  };
}

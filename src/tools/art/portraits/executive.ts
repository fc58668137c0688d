/** One executive as the parts of a portrait sheet. */
import type { FunctionId } from '../../../kernel/world/names.ts';
import { HAIR, P, SKIN, mix, sh } from '../palette.ts';
import { D } from '../pen.ts';
import { DRESS } from './dress.ts';
import { beardMouth, mouth, type Mood } from './face.ts';
import { EXECUTIVE_HAIR, OVER_FACE } from './hair.ts';
import { PROPS } from './props.ts';
import type { Parts } from './sheet.ts';
import { EXECUTIVES } from './who.ts';

/** Malik's beard is drawn here: it lies under his glasses and around the mouth. */
const DARK_BEARD = D(
  'M8.9 15.5c.2 4.8 3.2 7.3 7.1 7.3s6.9-2.5 7.1-7.3c-.8 1.6-1.7 2.5-2.5 2.3-1.9-1.3-7.3-1.3-9.2 0-.8.2-1.7-.7-2.5-2.3z',
  mix(HAIR[0], SKIN[3], 0.25),
);

export function executive(id: FunctionId): Parts {
  const who = EXECUTIVES[id];
  const [back, front] = EXECUTIVE_HAIR[id](who.hair);
  const speak: (mood: Mood) => string =
    id === 'it'
      ? (mood) => DARK_BEARD + beardMouth(mood, P.rose)
      : id === 'finance'
        ? // His beard comes with the hair, so the mouth must lie over it.
          (mood) => front + beardMouth(mood, P.ink)
        : id === 'training'
          ? (mood) => mouth(mood) + front
          : mouth;
  return {
    skin: who.skin,
    disc: who.disc,
    brow: who.brow ?? sh(who.hair, 0.26),
    ears: id !== 'hr',
    back,
    dress: DRESS[id](who),
    front: id === 'finance' || id === 'training' ? '' : front,
    over: OVER_FACE[id] ?? '',
    prop: PROPS[id](who),
    mouth: speak,
  };
}

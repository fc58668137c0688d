/** One executive as the parts of a portrait sheet. */
import type { FunctionId } from '../../../kernel/world/names.ts';
import { HAIR, P, SKIN, mix, sh } from '../palette.ts';
import { D } from '../pen.ts';
import { DRESS } from './dress.ts';
import { beardMouth, mouth } from './face.ts';
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
    // Two beards and a moustache: they come with the hair, and the mouth lies on them or under them.
    beard: id === 'it' ? DARK_BEARD : id === 'finance' ? front : '',
    lip: id === 'training' ? front : '',
    mouth:
      id === 'it'
        ? (mood) => beardMouth(mood, P.rose)
        : id === 'finance'
          ? (mood) => beardMouth(mood, P.ink)
          : mouth,
  };
}

/**
 * The eleven executives by sight: each is known by silhouette, hair, colour and one prop. Ids are the
 * functions'. The one description of them: portraits and the figures of the table room are drawn from it.
 */
import type { FunctionId } from '../../../kernel/world/names.ts';
import { HAIR, P, SKIN, li, mix } from '../palette.ts';

export interface Executive {
  skin: string;
  /** Hair, and the colour of brows where it differs. */
  hair: string;
  brow?: string;
  /** What they wear above and below, and the disc they are shown on in lists. */
  top: string;
  legs: string;
  disc: string;
}

export const EXECUTIVES: Record<FunctionId, Executive> = {
  it: { skin: SKIN[3], hair: HAIR[0], top: P.night, legs: P.ink, disc: li(P.blue, 0.45) },
  innovation: { skin: SKIN[0], hair: HAIR[5], top: P.ink, legs: P.plum, disc: li(P.sun, 0.5) },
  communications: {
    skin: SKIN[0],
    hair: HAIR[3],
    brow: mix(HAIR[3], P.bark, 0.5),
    top: P.coral,
    legs: P.night,
    disc: li(P.rose, 0.5),
  },
  training: { skin: SKIN[1], hair: HAIR[4], top: P.leaf, legs: P.night, disc: li(P.sage, 0.45) },
  hr: { skin: SKIN[2], hair: P.teal, brow: HAIR[0], top: P.rose, legs: P.plum, disc: li(P.teal, 0.62) },
  operations: { skin: SKIN[1], hair: HAIR[2], top: P.blue, legs: P.night, disc: li(P.clay, 0.4) },
  knowledge: { skin: SKIN[1], hair: HAIR[0], top: P.plum, legs: P.ink, disc: li(P.plum, 0.62) },
  marketing: { skin: SKIN[3], hair: HAIR[1], top: P.sun, legs: P.night, disc: li(P.coral, 0.6) },
  management: { skin: SKIN[0], hair: HAIR[4], top: P.ink, legs: P.ink, disc: li(P.steel, 0.4) },
  finance: { skin: SKIN[1], hair: HAIR[2], top: P.pine, legs: P.bark, disc: li(P.leaf, 0.6) },
  representatives: { skin: SKIN[4], hair: HAIR[0], top: P.blue, legs: P.night, disc: li(P.sky, 0.3) },
};

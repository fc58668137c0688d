/** Who walks only in moments: the board on its feet, and the bailiff who brings a court's letter. */
import { P } from '../palette.ts';
import { G, R } from '../pen.ts';
import { BOARD, type Look } from '../people/looks.ts';
import { person, type Pose } from '../people/person.ts';
import type { Mood } from '../people/face.ts';

/** The bailiff: robe, white bands, a case of papers. */
const BAILIFF: Look = { skin: 1, hair: 'short', tone: 4, shirt: P.ink, legs: P.ink, wear: ['glasses'] };

/** Frame name, drawing in the box of a person. */
export function walkers(): [string, string][] {
  const human = (look: Look, pose: Pose, mood: Mood): string => G(-16, -40, person(look, pose, mood));
  const out: [string, string][] = [];
  BOARD.forEach((look, i) =>
    out.push(
      [`board${i}_walkA`, human(look, 'walkA', 'ok')],
      [`board${i}_walkB`, human(look, 'walkB', 'ok')],
    ),
  );
  const bands = R(-2.2, -17, 2, 5, 0.4, P.paper) + R(0.4, -17, 2, 5, 0.4, P.paper);
  const robe = `<path d="M-7.500 -12h15l2 9.500h-19z" fill="${P.ink}"/>`;
  const case_ = R(6, -10, 10, 8, 1.2, P.bark) + R(9.5, -11.6, 3, 2, 0.8, P.wood);
  for (const pose of ['walkA', 'walkB'] as const)
    out.push([`bailiff_${pose}`, human(BAILIFF, pose, 'ok') + robe + bands + case_]);
  return out;
}

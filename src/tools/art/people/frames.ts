/** The people sheet: every look's body in every pose, and every look's head in every mood and glance the floor needs. */
import { sheetOf, type Frame } from '../frame.ts';
import { G } from '../pen.ts';
import { MOODS } from './face.ts';
import { LOOKS } from './looks.ts';
import { NECK, POSES, body, head, type Glance } from './person.ts';
import { askBubble, waitSign } from './signs.ts';

/** Glances drawn besides the one ahead; eyes that are shut already cannot blink. */
const GLANCES: Record<(typeof MOODS)[number], Glance[]> = {
  happy: ['aside', 'down'],
  ok: ['aside', 'down', 'blink'],
  worried: ['aside', 'down', 'blink'],
  tired: ['aside', 'down'],
  angry: ['aside', 'down', 'blink'],
};

/** All frames of the people sheet, in a fixed order. Bodies stand on their feet, heads on their necks. */
export function peopleFrames(): Frame[] {
  const { list, add } = sheetOf('people');
  // The same pose of everybody side by side, then everybody's own faces: so the packed picture repeats itself most.
  for (const pose of POSES)
    LOOKS.forEach((look, i) => add(`b${i}_${pose}`, G(-16, -40, body(look, pose)), 15, 43, 19, 2));
  LOOKS.forEach((look, i) => {
    for (const mood of MOODS)
      for (const glance of ['front', ...GLANCES[mood]] as const)
        add(`h${i}_${mood}_${glance}`, G(-NECK.x, -NECK.y, head(look, mood, glance)), 13, 23, 13, 15);
  });
  add('i_ask', askBubble(), 10, 9, 11, 12);
  add('waitsign', waitSign(), 12, 47, 14, 3);
  return list;
}

/** The people sheet: every look in every pose and mood the floor needs. */
import { sheetOf, type Frame } from '../frame.ts';
import { G } from '../pen.ts';
import { MOODS } from './face.ts';
import { LOOKS } from './looks.ts';
import { person, type Pose } from './person.ts';

/** Poses drawn in every mood; the others come in the moods listed. */
const EVERY_MOOD: Pose[] = ['stand', 'walkA', 'walkB', 'sit'];
const SOME_MOODS: [Pose, (typeof MOODS)[number][]][] = [
  ['carry', ['ok', 'tired']],
  ['coffee', ['ok']],
  ['point', ['ok']],
  ['wave', ['happy']],
  ['leaveA', ['tired']],
  ['leaveB', ['tired']],
];

/** All frames of the people sheet, in a fixed order. */
export function peopleFrames(): Frame[] {
  const { list, add } = sheetOf('people');
  LOOKS.forEach((look, i) => {
    const human = (pose: Pose, mood: (typeof MOODS)[number]): void =>
      add(`p${i}_${pose}_${mood}`, G(-16, -40, person(look, pose, mood)), 15, 43, 15, 2);
    for (const pose of EVERY_MOOD) for (const mood of MOODS) human(pose, mood);
    for (const [pose, moods] of SOME_MOODS) for (const mood of moods) human(pose, mood);
  });
  return list;
}

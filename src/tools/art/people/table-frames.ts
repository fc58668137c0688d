/**
 * The table sheet: executives and the board as they sit upstairs, and what the table room is furnished with.
 * `x_<id>_<mood>` sits behind a table (origin: the middle of its edge), `x_<id>_stand`, `x_<id>_walkA` and
 * `x_<id>_walkB` are on their feet with a roll of papers (origin: between the feet), `board<n>_<mood>` sits on the bench.
 */
import { FUNCTIONS } from '../../../kernel/world/names.ts';
import { sheetOf, type Frame } from '../frame.ts';
import { executive } from '../portraits/executive.ts';
import { onFeet, seated, type Gait } from '../portraits/figure.ts';
import { roomPerson } from '../portraits/room.ts';
import * as T from '../room/table.ts';
import { MOODS } from './face.ts';
import { BOARD } from './looks.ts';

const GAITS: readonly Gait[] = ['stand', 'walkA', 'walkB'];

/** All frames of the table sheet, in a fixed order. */
export function tableFrames(): Frame[] {
  const { list, add } = sheetOf('table');
  const bust = (name: string, body: string): void => add(name, body, 17, 42, 17, 0);
  for (const id of FUNCTIONS) {
    for (const mood of MOODS) bust(`x_${id}_${mood}`, seated(executive(id), mood, id));
    // The head lies in the same pixels as a bust's, so that it costs nothing again.
    for (const gait of GAITS) add(`x_${id}_${gait}`, onFeet(id, gait), 17, 44.5, 17, 2);
  }
  BOARD.forEach((look, i) =>
    (['ok', 'worried', 'angry'] as const).forEach((mood) =>
      bust(`board${i}_${mood}`, seated(roomPerson(look), mood, `board${i}`)),
    ),
  );
  add('meeting', T.meetingTable(), 102, 42, 104, 7);
  ([0, 1] as const).forEach((lead) => {
    add(`high${lead}`, T.highChair(lead === 1), 16, 62, 16, 0);
    add(`plate${lead}`, T.namePlate(lead === 1), 9, 8, 9, 1);
  });
  add('door_table', T.sideDoor(), 1, 82, 23, 8);
  add('wall_board', T.wallBoard(), 1, 1, 109, 62);
  for (const id of T.INSTRUMENTS) add(`wall_${id}`, T.instrument(id), 9, 1, 9, 21);
  add('wall_sheet', T.instrumentSheet(), 12, 3, 12, 23);
  add('bench_board', T.boardBench(), 64, 38, 66, 6);
  ([0, 1, 2] as const).forEach((n) => add(`glass${n}`, T.hourglass(n), 9, 27, 9, 3));
  return list;
}

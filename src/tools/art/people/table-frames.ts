/** The table sheet: executives and the board as they sit upstairs, and what the table room is furnished with. */
import { sheetOf, type Frame } from '../frame.ts';
import { G } from '../pen.ts';
import * as T from '../room/table.ts';
import { BOARD, EXECUTIVES, type Look } from './looks.ts';
import type { Mood } from './face.ts';
import { person } from './person.ts';

/** All frames of the table sheet, in a fixed order. */
export function tableFrames(): Frame[] {
  const { list, add } = sheetOf('table');
  const human = (name: string, look: Look, mood: Mood): void =>
    add(name, G(-16, -40, person(look, 'sit', mood)), 15, 43, 15, 2);
  for (const [id, look] of Object.entries(EXECUTIVES)) human(`x_${id}`, look, 'ok');
  BOARD.forEach((look, i) =>
    (['ok', 'worried', 'angry'] as const).forEach((mood) => human(`board${i}_${mood}`, look, mood)),
  );
  add('meeting', T.meetingTable(), 102, 42, 104, 7);
  add('high0', T.highChair(false), 13, 50, 13, 0);
  add('high1', T.highChair(true), 13, 52, 13, 0);
  add('bench_board', T.boardBench(), 64, 38, 66, 6);
  ([0, 1, 2] as const).forEach((n) => add(`glass${n}`, T.hourglass(n), 9, 27, 9, 3));
  return list;
}

/** The open book as screens are told of it: every number of the model with its range, as plain data. */
import { rangeOf } from '../debrief/index.ts';
import { CHAPTERS, PARAMETERS, type Certainty, type Parameter, type ParameterId } from '../kernel/index.ts';

export interface BookEntry {
  id: ParameterId;
  chapter: keyof typeof CHAPTERS;
  value: number;
  unit: Parameter['unit'];
  label: Certainty;
  low: number;
  high: number;
}

/** Every number, chapter by chapter, in reading order. */
export const BOOK: readonly BookEntry[] = Object.entries(CHAPTERS).flatMap(([chapter, ids]) =>
  ids.map((id): BookEntry => {
    const { value, unit, label } = PARAMETERS[id];
    const [low, high] = rangeOf(id);
    return {
      id,
      chapter: chapter as BookEntry['chapter'],
      value,
      unit,
      label,
      low,
      high,
    };
  }),
);

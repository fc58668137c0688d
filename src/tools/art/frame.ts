/**
 * What a picture of the scene is before it is painted: its drawing, the box it is drawn in, the sheet it is packed
 * in. The origin (0,0) of a drawing becomes its anchor, so that feet land on the floor line.
 */
import { svg } from './pen.ts';

/** The sheets, one atlas each. `fx` is never quantised, `rooms` never trimmed. */
export const SHEETS = ['people', 'table', 'things', 'acts', 'rooms', 'fx'] as const;
export type Sheet = (typeof SHEETS)[number];

/** One frame: its drawing, its size in units, its anchor as shares of that size. */
export interface Frame {
  name: string;
  sheet: Sheet;
  width: number;
  height: number;
  anchor: { x: number; y: number };
  svg: string;
}

/** Adds one drawing with its origin this far from the edges of its box. */
export type Add = (
  name: string,
  body: string,
  left: number,
  top: number,
  right: number,
  bottom: number,
) => void;

/** A list of frames for one sheet and the pen that fills it. */
export function sheetOf(sheet: Sheet): { list: Frame[]; add: Add } {
  const list: Frame[] = [];
  const add: Add = (name, body, left, top, right, bottom) => {
    const [width, height] = [left + right, top + bottom];
    list.push({
      name,
      sheet,
      width,
      height,
      anchor: { x: left / width, y: top / height },
      svg: svg(-left, -top, width, height, body),
    });
  };
  return { list, add };
}

/**
 * What a picture of the scene is before it is painted: its drawing, the box it is drawn in, the sheet it is packed
 * in. The origin (0,0) of a drawing becomes its anchor, so that feet land on the floor line.
 */
import { svg } from './pen.ts';

/** Sheets every company needs, one atlas each. `fx` is never quantised. */
export type Shared = 'people' | 'table' | 'things' | 'acts' | 'fx';
/** Sheets of one theme (its rooms, never trimmed; its roof, street and sector things) and of one kind of item. */
export type Sheet = Shared | `rooms-${string}` | `props-${string}` | `goods-${string}`;

/** What kind of sheet one is: the part of its name before the dash. */
export const familyOf = (sheet: Sheet): Shared | 'rooms' | 'props' | 'goods' =>
  sheet.split('-')[0] as Shared | 'rooms' | 'props' | 'goods';

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

/**
 * What steps on the floor may ask of it: where rooms stand, which page areas they cover, and that a
 * room be picked. The floor screen provides it; steps never touch the scene.
 */
import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import type { RefObject } from 'preact';

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Rooms a person is asked to pick from, shown over the floor. */
export interface Picking {
  label: string;
  rooms: {
    room: string;
    label: string;
    note: string;
    /** Why not; null when it may be picked. */
    why: string | null;
    chosen: boolean;
    sentence: string;
  }[];
  onPick: (room: string) => void;
  onBack: () => void;
}

export type Side = 'top' | 'right' | 'bottom' | 'left';

export interface FloorDesk {
  /** Asks for a room (null: no more). */
  pick(picking: Picking | null): void;
  /** Says that an element covers the floor from one side; the camera makes room. Returns how to take it back. */
  cover(element: HTMLElement, side: Side): () => void;
  /** Brings a room, or the whole house, into view. */
  focus(room: string | null): void;
  rect(room: string): Rect | null;
  /** Takes tags, buttons and tools off the floor while something lies over all of it. Returns how to bring them back. */
  hush(): () => void;
}

export const FloorContext = createContext<FloorDesk>({
  pick: () => undefined,
  cover: () => () => undefined,
  focus: () => undefined,
  rect: () => null,
  hush: () => () => undefined,
});

/** Keeps the floor's constraint out from under an element while it is there. */
export function useCover(box: RefObject<HTMLElement | null>, side: Side, on = true): void {
  const floor = useContext(FloorContext);
  useEffect(() => (on && box.current ? floor.cover(box.current, side) : undefined), [floor, side, on]);
}

/**
 * Fingers and mice on the scene: a tap is a wish, a drag moves the picture, two fingers or a wheel bring it
 * nearer. Plain DOM events, no Phaser input; it never scrolls or zooms the page itself.
 */
import type { SceneWish } from '../model/floor.ts';
import type { Stage } from './stage.ts';

/** A pointer that moves less than this many CSS pixels taps. */
const TAP = 8;
/** Pixels of a wheel that bring the picture twice as near. */
const WHEEL = 420;
/** Pixels a wheel that counts lines or pages moves. */
const LINES = [1, 20, 400] as const;

interface Finger {
  x: number;
  y: number;
}

/** Watches the canvas; returns how to stop. */
export function watchPointer(
  canvas: HTMLCanvasElement,
  stage: Stage,
  onWish: (wish: SceneWish) => void,
): () => void {
  const fingers = new Map<number, Finger>();
  let start: Finger | null = null;
  let moved = false;
  const local = (e: PointerEvent | WheelEvent): Finger => {
    const box = canvas.getBoundingClientRect();
    return { x: e.clientX - box.left, y: e.clientY - box.top };
  };
  const spread = (): { x: number; y: number; wide: number } | null => {
    const [a, b] = [...fingers.values()];
    return a && b ? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, wide: Math.hypot(a.x - b.x, a.y - b.y) } : null;
  };
  const down = (e: PointerEvent): void => {
    if (e.button !== 0) return;
    fingers.set(e.pointerId, local(e));
    if (fingers.size === 1) {
      start = local(e);
      moved = false;
    } else moved = true;
  };
  const move = (e: PointerEvent): void => {
    const finger = fingers.get(e.pointerId);
    const at = local(e);
    if (!finger) {
      if (e.pointerType === 'mouse')
        canvas.style.cursor = stage.pick(at.x, at.y).room ? 'pointer' : 'default';
      return;
    }
    if (!moved && start && Math.hypot(at.x - start.x, at.y - start.y) < TAP) return;
    if (!moved || fingers.size > 1) canvas.setPointerCapture(e.pointerId);
    // A drag that has just begun takes its first pixels along.
    const from = moved ? finger : (start ?? finger);
    moved = true;
    const before = spread();
    fingers.set(e.pointerId, at);
    const after = spread();
    if (!before || !after) stage.eye.pan(at.x - from.x, at.y - from.y);
    else {
      stage.eye.pan(after.x - before.x, after.y - before.y);
      if (before.wide > 10) stage.eye.nearer(after.wide / before.wide, after.x, after.y);
    }
  };
  const up = (e: PointerEvent): void => {
    if (!fingers.delete(e.pointerId) || moved || e.type !== 'pointerup') return;
    const { x, y } = local(e);
    const { room, person } = stage.pick(x, y);
    if (person && room) onWish({ kind: 'person', room, index: person.index });
    else if (room) onWish({ kind: 'room', room });
  };
  const wheel = (e: WheelEvent): void => {
    e.preventDefault();
    const { x, y } = local(e);
    const by = e.deltaY * LINES[e.deltaMode as 0 | 1 | 2];
    // A house of one column is scrolled; a wide one is looked at more closely, as by a pinch.
    if (stage.eye.tall && !e.ctrlKey) stage.eye.pan(0, -by);
    else stage.eye.nearer(2 ** (-Math.max(-240, Math.min(240, e.ctrlKey ? by * 4 : by)) / WHEEL), x, y);
  };
  canvas.style.touchAction = 'none';
  const on: [string, (e: PointerEvent) => void][] = [
    ['pointerdown', down],
    ['pointermove', move],
    ['pointerup', up],
    ['pointercancel', up],
  ];
  for (const [name, handler] of on) canvas.addEventListener(name, handler as EventListener);
  canvas.addEventListener('wheel', wheel, { passive: false });
  return () => {
    for (const [name, handler] of on) canvas.removeEventListener(name, handler as EventListener);
    canvas.removeEventListener('wheel', wheel);
  };
}

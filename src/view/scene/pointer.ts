/** Fingers and mice on the scene: a tap is a wish, a drag moves the picture. Plain DOM events, no Phaser input. */
import type { SceneWish } from '../model/floor.ts';
import type { Stage } from './stage.ts';

/** A pointer that moves less than this many CSS pixels taps. */
const TAP = 8;

/** Watches the canvas; returns how to stop. */
export function watchPointer(
  canvas: HTMLCanvasElement,
  stage: Stage,
  onWish: (wish: SceneWish) => void,
): () => void {
  let down: { id: number; x: number; y: number; dragX: number; dragY: number; moved: boolean } | null = null;
  const local = (e: PointerEvent): { x: number; y: number } => {
    const box = canvas.getBoundingClientRect();
    return { x: e.clientX - box.left, y: e.clientY - box.top };
  };
  const start = (e: PointerEvent): void => {
    if (e.button !== 0) return;
    down = { id: e.pointerId, ...local(e), dragX: stage.drag.x, dragY: stage.drag.y, moved: false };
  };
  const move = (e: PointerEvent): void => {
    if (!down || e.pointerId !== down.id) {
      if (e.pointerType === 'mouse')
        canvas.style.cursor = stage.pick(local(e).x, local(e).y).room ? 'pointer' : 'default';
      return;
    }
    const { x, y } = local(e);
    if (!down.moved && Math.hypot(x - down.x, y - down.y) < TAP) return;
    if (!down.moved) canvas.setPointerCapture(e.pointerId);
    down.moved = true;
    stage.drag = { x: down.dragX - (x - down.x) / stage.zoom, y: down.dragY - (y - down.y) / stage.zoom };
  };
  const end = (e: PointerEvent): void => {
    if (!down || e.pointerId !== down.id) return;
    const tapped = !down.moved && e.type === 'pointerup';
    down = null;
    if (!tapped) {
      stage.holdDrag();
      return;
    }
    const { x, y } = local(e);
    const { room, person } = stage.pick(x, y);
    if (person && room) onWish({ kind: 'person', room, index: person.index });
    else if (room) onWish({ kind: 'room', room });
  };
  canvas.style.touchAction = 'none';
  const on: [string, (e: PointerEvent) => void][] = [
    ['pointerdown', start],
    ['pointermove', move],
    ['pointerup', end],
    ['pointercancel', end],
  ];
  for (const [name, handler] of on) canvas.addEventListener(name, handler as EventListener);
  return () => {
    for (const [name, handler] of on) canvas.removeEventListener(name, handler as EventListener);
  };
}

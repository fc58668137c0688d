/**
 * Plays the film of the quarter smoothly: the session counts whole weeks, the picture moves between
 * them. How long a week takes is learned from the weeks before; nothing here decides when it ends.
 */
import { useEffect, useRef } from 'preact/hooks';
import type { FloorScreenModel } from '../model/floor-screen.ts';
import type { SceneHandle } from '../model/floor.ts';

/** Milliseconds of the first week at normal speed, before any has been seen. */
const FIRST_WEEK = 700;

export function useFilm(scene: SceneHandle | null, model: FloorScreenModel, calm: boolean): void {
  const clock = useRef({ week: 0, since: 0, length: FIRST_WEEK });
  const { film, week, paused, speed } = model;
  useEffect(() => {
    if (!scene) return undefined;
    if (!film || week === null) {
      scene.play(null, 0);
      return undefined;
    }
    const now = performance.now();
    const last = clock.current;
    const usual = FIRST_WEEK / speed;
    const length = week === last.week + 1 ? Math.min(1500, Math.max(60, now - last.since)) : usual;
    clock.current = { week, since: now, length: Math.min(length, usual * 1.4) };
    if (paused || calm || week >= 13) {
      scene.play(film, week);
      return undefined;
    }
    let frame = 0;
    const step = (): void => {
      const part = Math.min(0.999, (performance.now() - clock.current.since) / clock.current.length);
      scene.play(film, week + part);
      frame = requestAnimationFrame(step);
    };
    step();
    return () => cancelAnimationFrame(frame);
  }, [scene, film, week, paused, speed, calm]);
}

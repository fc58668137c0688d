/**
 * The scene's door: mounts the living company into a page element. It is shown models and sends wishes; it
 * never acts, and knows nothing of sessions, kernels or drawers. Loaded on demand, with Phaser.
 */
import * as Phaser from 'phaser';
import type { FilmModel, FloorModel, SceneHandle, SceneWish } from '../model/floor.ts';
import { SKY, css } from './paint.ts';
import { watchPointer } from './pointer.ts';
import { REST_FPS, Stage } from './stage.ts';
import { attireOf } from './theme.ts';
import { noteListeners } from './tidy.ts';

/** How to mount the scene. */
export interface SceneOptions {
  onWish(wish: SceneWish): void;
  /** The device took its drawing surface away and did not give it back: nothing will be drawn any more. */
  onGone?(): void;
  /** Reduced motion from the start. */
  calm: boolean;
  /** The loop sleeps and `step` drives it: for tests and pictures. */
  manual?: boolean;
  /** Whose company comes first: its pictures are fetched with those that all need. */
  first: { theme: string; item: string };
  /** Address of the folder with the atlases, with or without a slash at its end. */
  artBase: string;
}

/** A mounted scene; `step` and `summary` only when it was mounted by hand (`manual`). */
export type MountedScene = SceneHandle & {
  /** Moves the clock on by `ms` milliseconds in steps of `dt` and draws once. */
  step?(ms: number, dt?: number): void;
  /** Facts of what is drawn now. */
  summary?(): Record<string, unknown>;
};

/** Sharper than this buys nothing the eye can see. */
const MAX_DPR = 2;
/** Milliseconds a lost drawing surface is waited for. */
const RESTORES = 3500;
/** Milliseconds until a scene that has not come up is given up. */
const PATIENCE = 30_000;

/** Mounts the scene into `host`, which must have a size. Rejects when no picture can be drawn at all. */
export async function mountScene(host: HTMLElement, options: SceneOptions): Promise<MountedScene> {
  const dprNow = (): number => Math.min(MAX_DPR, Math.max(1, window.devicePixelRatio || 1));
  let dpr = dprNow();
  const measure = (): { width: number; height: number; dpr: number } => ({
    width: Math.max(1, host.clientWidth),
    height: Math.max(1, host.clientHeight),
    dpr,
  });
  // Asked for several times a frame: asking the page each time would lay it out again each time.
  let measured = measure();
  const size = (): { width: number; height: number; dpr: number } => measured;
  const artBase = options.artBase.endsWith('/') ? options.artBase : `${options.artBase}/`;
  // Small windows at plain density are served by the small atlases; a room in focus must still be sharp.
  const art = Math.max(size().width / 1560, size().height / 900) * dpr * 1.4 <= 1 ? 1 : 2;
  if ('fonts' in document) await document.fonts.ready;

  let letGo = (): void => {};
  const { game, stage } = await new Promise<{ game: Phaser.Game; stage: Stage }>((resolve, reject) => {
    let made: Phaser.Game | null = null;
    let timer = 0;
    const fail = (why: Error): void => {
      window.clearTimeout(timer);
      letGo();
      made?.destroy(true);
      reject(why);
    };
    timer = window.setTimeout(() => fail(new Error('The floor did not come up in time')), PATIENCE);
    const scene = new Stage({
      artBase,
      attire: attireOf(options.first),
      art,
      calm: options.calm,
      size,
      failed: fail,
      ready: () => {
        window.clearTimeout(timer);
        if (made) resolve({ game: made, stage: scene });
      },
    });
    try {
      made = new Phaser.Game({
        type: Phaser.AUTO,
        parent: host,
        width: Math.round(size().width * dpr),
        height: Math.round(size().height * dpr),
        scale: { mode: Phaser.Scale.NONE, zoom: 1 / dpr },
        backgroundColor: css(SKY),
        banner: false,
        audio: { noAudio: true },
        input: false,
        render: {
          antialias: true,
          antialiasGL: false,
          mipmapFilter: 'LINEAR_MIPMAP_LINEAR',
          stencil: false,
          powerPreference: 'low-power',
        },
        fps: options.manual ? {} : { limit: REST_FPS },
        callbacks: {
          postBoot() {
            letGo = noteListeners();
          },
        },
        scene,
      });
    } catch (error) {
      fail(error instanceof Error ? error : new Error(String(error)));
    }
  });

  game.canvas.setAttribute('aria-hidden', 'true');
  game.canvas.style.display = 'block';

  const resize = (): void => {
    const now = dprNow();
    const same = now === dpr;
    dpr = now;
    measured = measure();
    const { width, height } = measured;
    const [wide, high] = [Math.round(width * now), Math.round(height * now)];
    if (same && wide === game.scale.width && high === game.scale.height) return;
    game.scale.setZoom(1 / dpr);
    game.scale.resize(wide, high);
    // The engine leaves the element's size alone at plain density, also when it was another before.
    game.canvas.style.width = `${width}px`;
    game.canvas.style.height = `${height}px`;
    stage.resized();
  };
  const observer = new ResizeObserver(resize);
  observer.observe(host);
  // A query holds for one density only: each change asks anew for the next.
  let density: MediaQueryList | null = null;
  const watchDensity = (): void => {
    density?.removeEventListener('change', screenChanged);
    density = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    density.addEventListener('change', screenChanged);
  };
  const screenChanged = (): void => {
    watchDensity();
    resize();
  };
  watchDensity();
  // Some browsers tell of another density only as of another size.
  window.addEventListener('resize', resize);
  let patience = 0;
  const lost = (): void => {
    window.clearTimeout(patience);
    patience = window.setTimeout(() => options.onGone?.(), RESTORES);
  };
  const restored = (): void => window.clearTimeout(patience);
  game.canvas.addEventListener('webglcontextlost', lost);
  game.canvas.addEventListener('webglcontextrestored', restored);
  const unwatch = watchPointer(game.canvas, stage, options.onWish);

  let clock = game.loop.time || 0;
  if (options.manual) game.loop.sleep();

  const handle: MountedScene = {
    show: (now: FloorModel) => stage.show(now),
    play: (film: FilmModel | null, at: number) => stage.play(film, at),
    rect(room) {
      const box = stage.rect(room);
      if (!box) return null;
      const page = game.canvas.getBoundingClientRect();
      return { x: box.x + page.left, y: box.y + page.top, width: box.width, height: box.height };
    },
    reserve: (insets) => stage.reserve(insets),
    focus: (room) => stage.focus(room),
    overlay: (look) => stage.overlay(look),
    perform: (moment) => stage.perform(moment),
    calm(on) {
      stage.calmed = on;
    },
    rest(on) {
      if (options.manual) return;
      if (on) game.loop.sleep();
      else game.loop.wake();
    },
    destroy() {
      observer.disconnect();
      density?.removeEventListener('change', screenChanged);
      window.removeEventListener('resize', resize);
      window.clearTimeout(patience);
      game.canvas.removeEventListener('webglcontextlost', lost);
      game.canvas.removeEventListener('webglcontextrestored', restored);
      unwatch();
      letGo();
      game.destroy(true);
      // The engine ends itself in its next step, which a sleeping loop never takes.
      game.loop.wake();
    },
  };
  if (options.manual) {
    handle.step = (ms, dt = 1000 / 60) => {
      const n = Math.max(1, Math.round(ms / dt));
      for (let i = 1; i < n; i++) stage.tick(dt);
      clock += dt;
      game.step(clock, dt);
    };
    handle.summary = () => stage.summary();
  }
  return handle;
}

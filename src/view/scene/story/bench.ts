/**
 * The measuring page: `?case=real&people=300&stations=8` is the living scene with a film running, `static` as many images that
 * never move, `naive` a Graphics and a Text per person. `window.__bench` times every frame. Measures; never judges.
 */
import * as Phaser from 'phaser';
import { mountScene, type MountedScene } from '../index.ts';
import { still, naive } from './bench-cases.ts';
import { busy, busyFilm } from './busy.ts';

/** What the measuring page found between two looks at it. */
interface Measured {
  /** Script per frame from the scene's first move to the last call to the driver, milliseconds. */
  steps: number[];
  /** Draw calls per frame, as Phaser asked for them. */
  calls: number[];
  /** Pictures (quads) per frame that these calls would have drawn. */
  quads: number[];
}

declare global {
  interface Window {
    __bench?: {
      /** From now on nothing is rasterised: Phaser's whole script runs, the driver is asked for nothing. */
      noDraw(): void;
      /** Forgets what was measured so far. */
      begin(): void;
      measured(): Measured;
      /** Bytes of all textures, their mipmaps among them. */
      textureBytes(): number;
      facts(): Record<string, unknown>;
    };
  }
}

/** Milliseconds a quarter takes in the film, at the game's own pace. */
const QUARTER = 10_000;

const asked = new URLSearchParams(location.search);
const people = Number(asked.get('people') ?? 300);
const stations = Number(asked.get('stations') ?? 8);
const host = document.getElementById('floor');

/** The game that runs on this page, whoever made it: known from its first step. */
let found = (_game: Phaser.Game): void => {};
const running = new Promise<Phaser.Game>((resolve) => (found = resolve));
const step = Phaser.Game.prototype.step;
Phaser.Game.prototype.step = function (this: Phaser.Game, time: number, delta: number): void {
  found(this);
  step.call(this, time, delta);
};

/** Mounts the real scene with everything going on that can. */
async function real(into: HTMLElement): Promise<MountedScene> {
  const scene = await mountScene(into, {
    first: busy(people, stations),
    artBase: new URL('../../../../art', location.href).href,
    calm: false,
    manual: true,
    onWish() {},
  });
  scene.show(busy(people, stations));
  return scene;
}

async function open(): Promise<void> {
  if (!host) return;
  const kind = asked.get('case') ?? 'real';
  const art = new URL('../../../../art/', location.href).href;
  const scene = kind === 'real' ? await real(host) : null;
  if (!scene) await (kind === 'static' ? still : naive)(host, people, art);
  // A scene that is driven by hand waits for the first step.
  scene?.step?.(3000, 50);
  const game = await running;
  const seen: Measured = { steps: [], calls: [], quads: [] };
  let [from, calls, quads] = [0, 0, 0];
  const reel = busyFilm(people, stations);
  const begun = performance.now();
  game.events.on(Phaser.Core.Events.PRE_STEP, () => {
    [from, calls, quads] = [performance.now(), 0, 0];
    // The page winds the film each frame, as the game's own page does.
    scene?.play(reel, (((performance.now() - begun) / QUARTER) * 13) % 13);
  });
  game.events.on(Phaser.Core.Events.POST_RENDER, () => {
    seen.steps.push(performance.now() - from);
    seen.calls.push(calls);
    seen.quads.push(quads);
  });
  const renderer = game.renderer as Phaser.Renderer.WebGL.WebGLRenderer;
  window.__bench = {
    noDraw() {
      const { gl } = renderer;
      gl.drawElements = (_mode, count) => {
        calls += 1;
        quads += count / 6;
      };
      gl.drawArrays = () => (calls += 1);
      gl.clear = () => {};
      // Only now: pictures drawn before would keep the software that draws them busy for seconds.
      if (scene) game.loop.wake();
    },
    begin() {
      for (const list of [seen.steps, seen.calls, seen.quads]) list.length = 0;
    },
    measured: () => seen,
    textureBytes: () =>
      renderer.glTextureWrappers.reduce((sum, { width, height, minFilter }) => {
        const mipmaps = minFilter !== renderer.gl.LINEAR && minFilter !== renderer.gl.NEAREST;
        return sum + width * height * 4 * (mipmaps ? 4 / 3 : 1);
      }, 0),
    facts: () => scene?.summary?.() ?? {},
  };
  document.documentElement.dataset.state = 'ready';
}

open().catch((error: unknown) => {
  document.documentElement.dataset.state = 'failed';
  const said = document.getElementById('said');
  if (said) said.textContent = error instanceof Error ? error.message : String(error);
});

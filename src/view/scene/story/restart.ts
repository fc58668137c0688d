/**
 * The page on which the scene is mounted and taken down, or painted afresh, over and over. `window.__again` does each
 * of them once; who calls it counts what stays behind.
 */
import * as Phaser from 'phaser';
import { mountScene, type MountedScene } from '../index.ts';
import { busy, busyFilm } from './busy.ts';
import { ordinary } from './samples.ts';

declare global {
  interface Window {
    __again?: {
      /** Mounts a scene, lets it live, and takes it down again. */
      restart(): Promise<void>;
      /** Shows one scene that stays another hour, house and crowd: everything is painted afresh. */
      repaint(): Promise<void>;
      /** Pictures on the graphics card, games alive, and canvases in the page. */
      alive(): { textures: number; games: number; canvases: number };
    };
  }
}

/** Games that have begun and not ended. */
const games = new Set<Phaser.Game>();
const step = Phaser.Game.prototype.step;
Phaser.Game.prototype.step = function (this: Phaser.Game, time: number, delta: number): void {
  if (!games.has(this)) {
    games.add(this);
    this.events.once(Phaser.Core.Events.DESTROY, () => games.delete(this));
  }
  step.call(this, time, delta);
};

const host = document.getElementById('floor');
const frame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => done()));
const mount = (into: HTMLElement): Promise<MountedScene> =>
  mountScene(into, {
    first: ordinary(),
    artBase: new URL('../../../../art', location.href).href,
    calm: false,
    manual: true,
    onWish() {},
  });

/** A while in the life of a scene: two hours of the day, a film, a look over it, people coming and going. */
function live(scene: MountedScene): void {
  scene.show(ordinary(120, { daylight: 'dusk', season: 'autumn', weather: 'rain' }));
  scene.step?.(500, 50);
  scene.show(busy(150));
  scene.step?.(500, 50);
  scene.play(busyFilm(150), 4.5);
  scene.step?.(500, 50);
  scene.play(null, 0);
  scene.overlay({ id: 'trust', rooms: [{ room: 'design', tone: 'bad', level: 0.5 }] });
  scene.step?.(500, 50);
  scene.overlay(null);
  scene.focus('design');
  scene.rest(true);
}

let standing: MountedScene | null = null;
let turn = 0;

window.__again = {
  async restart() {
    if (!host) return;
    const scene = await mount(host);
    live(scene);
    scene.destroy();
    await frame();
    await frame();
  },
  async repaint() {
    if (!host) return;
    standing ??= await mount(host);
    turn += 1;
    live(standing);
    standing.show(
      ordinary(90 + (turn % 3) * 20, {
        daylight: (['day', 'dusk', 'night'] as const)[turn % 3] ?? 'day',
        season: turn % 2 ? 'winter' : 'summer',
        weather: turn % 2 ? 'snow' : 'clear',
      }),
    );
    standing.step?.(500, 50);
  },
  alive: () => ({
    textures: [...games].reduce(
      (sum, { renderer }) => sum + ('glTextureWrappers' in renderer ? renderer.glTextureWrappers.length : 0),
      0,
    ),
    games: games.size,
    canvases: document.querySelectorAll('canvas').length,
  }),
};
document.documentElement.dataset.state = 'ready';

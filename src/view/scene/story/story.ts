/**
 * The story page: the scene alone with a hand-written state. `?story=day|dusk|...`, `&film=3.5` winds a
 * film, `&look=<look>` lays one over it, `&manual` stops the clock, `&calm` asks for reduced motion, `&focus=<room>`,
 * `&moment=<kind>&variant=<variant>&at=<room>&brief` plays a moment, `&theme=`, `&item=`, `&kinds=` (of its rooms, in order), `&reserve=t,r,b,l`.
 */
import { mountScene, type MountedScene } from '../index.ts';
import { sampleLook } from './looks.ts';
import { STORIES, film, moment, ordinary } from './samples.ts';

declare global {
  interface Window {
    /** For tests: the mounted scene and what it wished for; only on this page, and only by hand. */
    __scene?: MountedScene & { wishes: unknown[]; stories: typeof STORIES; film: typeof film };
  }
}

const asked = new URLSearchParams(location.search);
const host = document.getElementById('floor');
const said = document.getElementById('said');
const wishes: unknown[] = [];

async function open(): Promise<void> {
  if (!host) return;
  const manual = asked.has('manual');
  const told = (STORIES[asked.get('story') ?? 'day'] ?? (() => ordinary()))();
  const kinds = asked.get('kinds')?.split(',');
  const floor = {
    ...told,
    theme: asked.get('theme') ?? told.theme,
    item: asked.get('item') ?? told.item,
    rooms: told.rooms.map((r, i) => ({ ...r, kind: kinds?.[i] ?? r.kind })),
  };
  const scene = await mountScene(host, {
    first: floor,
    artBase: new URL('../../../../art', location.href).href,
    calm: asked.has('calm'),
    manual,
    onGone() {
      document.documentElement.dataset.state = 'gone';
    },
    onWish(wish) {
      wishes.push(wish);
      if (said) said.textContent = JSON.stringify(wish);
    },
  });
  scene.show(floor);
  if (asked.has('look')) scene.overlay(sampleLook(asked.get('look') ?? '', floor));
  const reserve = asked.get('reserve')?.split(',').map(Number);
  if (reserve)
    scene.reserve({
      top: reserve[0] ?? 0,
      right: reserve[1] ?? 0,
      bottom: reserve[2] ?? 0,
      left: reserve[3] ?? 0,
    });
  if (asked.has('focus')) scene.focus(asked.get('focus'));
  if (asked.has('film'))
    scene.play(
      film(Number(asked.get('leave') ?? 0), Number(asked.get('wait') ?? 0)),
      Number(asked.get('film')),
    );
  if (asked.has('moment')) scene.perform(moment(asked));
  if (manual) window.__scene = Object.assign(scene, { wishes, stories: STORIES, film });
  else if (asked.has('run')) run(scene);
  document.documentElement.dataset.state = 'ready';
}

/** Plays a film over and over, ten seconds a quarter. */
function run(scene: MountedScene): void {
  const reel = film(3);
  const start = performance.now();
  const turn = (now: number): void => {
    scene.play(reel, ((now - start) / 770) % 13);
    requestAnimationFrame(turn);
  };
  requestAnimationFrame(turn);
}

open().catch((error: unknown) => {
  document.documentElement.dataset.state = 'failed';
  if (said) said.textContent = error instanceof Error ? error.message : String(error);
});

/**
 * Sound, wired once: fetched after the title has been left, told what the session shows and what the person has
 * set. The game never waits for it; what fails leaves silence.
 */
import { effect, type Signal } from '@preact/signals';
import type { Snapshot } from '../session/snapshot.ts';
import type * as Heard from '../view/model/sound.ts';
import { VOLUMES } from '../view/model/volumes.ts';
import type { Sound } from '../view/sound/index.ts';
import type { Game } from './game.ts';
import { settings } from './settings.ts';

/** Milliseconds after a press within which something weightier than a tick may answer it. */
const ANSWER = 60;

/** Starts listening to a game. @param told shows the player to tests, once there is one */
export function listen(game: Signal<Game | null>, told: ((sound: Sound) => void) | null): void {
  let sound: Sound | null = null;
  let heard: typeof Heard | null = null;
  let asked = false;
  let before: Snapshot | null = null;
  let answered = 0;

  const quiet = (): boolean => document.hidden || settings.value.silent === true;
  const volumes = () => ({
    bed: settings.value.bed ?? VOLUMES.bed,
    effects: settings.value.effects ?? VOLUMES.effects,
  });

  async function open(): Promise<void> {
    asked = true;
    try {
      const [{ openSound }, model] = await Promise.all([
        import('../view/sound/index.ts'),
        import('../view/model/sound.ts'),
      ]);
      heard = model;
      sound = await openSound({ base: new URL('sound/', document.baseURI).href, volumes: volumes() });
      sound.volumes(volumes());
      sound.hidden(quiet());
      if (before) sound.hear(heard.soundModel(before));
      told?.(sound);
    } catch (error) {
      console.info('The game is silent:', error);
    }
  }

  effect(() => {
    const now = game.value?.snapshot.value;
    if (!now) return;
    // Who wants silence is not made to fetch what they will not hear.
    if (!asked && now.step !== 'title' && settings.value.silent !== true) void open();
    if (sound && heard) {
      const cues = heard.cuesOf(before, now);
      if (cues.length > 0) answered = performance.now();
      sound.cue(cues);
      sound.hear(heard.soundModel(now));
    }
    before = now;
  });

  let last = volumes();
  effect(() => {
    const next = volumes();
    sound?.hidden(quiet());
    sound?.volumes(next);
    // A small sound says how loud small sounds are now.
    if (next.effects !== last.effects) sound?.cue(['card']);
    last = next;
  });

  document.addEventListener('visibilitychange', () => sound?.hidden(quiet()));

  document.addEventListener('click', (event) => {
    if (!sound || !(event.target instanceof Element) || !event.target.closest('button, [role=tab]')) return;
    const pressed = performance.now();
    setTimeout(() => {
      if (answered < pressed - 1) sound?.cue(['tick']);
    }, ANSWER);
  });
}

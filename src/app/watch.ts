/** The watch mode: a built-in playbook plays a run by itself, at a pace one can follow. */
import type { Game } from './game.ts';
import type { Address } from './address.ts';
import { BUILT_IN_NAMES, builtIn, playerOf } from '../run/playbook/index.ts';
import { nextWish } from '../session/watching.ts';

/** Milliseconds between two wishes of a watched player at speed 1: time to read what it does. */
const PACE = 900;
/** Milliseconds that a debrief stays before the next of several runs begins. */
const REST = 20_000;

/** Whether a name is a playbook that can be watched; `names` lists those that are. */
export function watchable(name: string): boolean {
  return BUILT_IN_NAMES.includes(name);
}
watchable.names = BUILT_IN_NAMES;

/**
 * Plays a run to its debrief, or as many runs as the address asks for, each on new luck.
 * @returns stops watching: the run stays where it is, and a person may take over.
 */
export function watch(game: Game, address: Address, level: string): () => void {
  const player = playerOf(builtIn(address.watch!)!);
  let timer: ReturnType<typeof setTimeout> | null = null;
  const wait = address.speed === 'max' ? 0 : PACE / address.speed;
  let left = address.runs - 1;
  const next = (): void => {
    // Whoever went on from the debrief by hand plays on undisturbed.
    if (game.snapshot.value.step !== 'debrief') return;
    game.wish({ kind: 'again', sameLuck: false });
    timer = setTimeout(step, wait);
  };
  const step = (): void => {
    const state = game.state();
    const wish = nextWish(state, player);
    const { step: at, moment, speed } = game.snapshot.value;
    const weeks = at === 'playing' && moment === null;
    if (wish) game.wish(wish);
    else if (weeks && address.speed === 'max') game.wish({ kind: 'skip' });
    else if (weeks && speed !== 4 && address.speed === 4) game.wish({ kind: 'speed', speed: 4 });
    if (game.snapshot.value.step !== 'debrief') timer = setTimeout(step, wait);
    else timer = left-- > 0 ? setTimeout(next, address.speed === 'max' ? REST / 5 : REST) : null;
  };
  game.wish({ kind: 'open-level', level, ...(address.seed === null ? {} : { seed: address.seed }) });
  timer = setTimeout(step, wait);
  return () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
}

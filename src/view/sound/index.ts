/**
 * The player: hears models and makes them sound, with howler. Fetches its files when it is opened, says nothing
 * while the browser forbids it, keeps nothing waiting for later, and never stands in the way of the game: whatever
 * fails leaves silence.
 */
import { Howl, Howler } from 'howler';
import { LAYERS, type Effect, type Format, type SoundMap } from '../model/sound-names.ts';
import type { SoundModel } from '../model/sound.ts';
import { Bed, PLACE } from './bed.ts';

export interface SoundOptions {
  /** Where the files lie, with a slash at the end. */
  base: string;
  volumes: Volumes;
}

/** Shares of full volume, 0..1. */
export interface Volumes {
  bed: number;
  effects: number;
}

/** What a player says of itself, for tests. */
export interface SoundState {
  /** Everything has arrived. */
  loaded: boolean;
  /** What the browser says: `running` once somebody has touched the page. */
  context: string;
  /** Strength of each layer as it is heard, 0..1. */
  bed: Record<string, number>;
  /** The small sounds and tunes so far, oldest first. */
  played: string[];
  hidden: boolean;
}

export interface Sound {
  /** Lets the bed, the stings and the themes follow a model. */
  hear(model: SoundModel): void;
  /** Plays small sounds now, or never. */
  cue(effects: readonly Effect[]): void;
  volumes(volumes: Volumes): void;
  /** Nobody can see the page, or wants to hear it: it falls silent, and comes back softly. */
  hidden(on: boolean): void;
  state(): SoundState;
  close(): void;
}

/** How slightly the same thing differs each time: speeds in turn. */
const TURNS = [1, 0.97, 1.02, 0.985, 1.03];
/** Milliseconds within which the same small sound is not heard twice. */
const AGAIN = 70;
/** Milliseconds between two small sounds that were asked for at once. */
const APART = 110;

const running = (): boolean =>
  Howler.usingWebAudio && (Howler.ctx as AudioContext | null)?.state === 'running';

/** A file that has arrived, or the error that it has not. */
function fetched(
  base: string,
  file: string,
  format: Format,
  sprite: Record<string, Sprite>,
  pan?: number,
): Promise<Howl> {
  return new Promise((done, fail) => {
    const howl: Howl = new Howl({
      src: [`${base}${file}.${format}`],
      format: [format],
      sprite,
      ...(pan === undefined ? {} : { stereo: pan }),
      onload: () => done(howl),
      onloaderror: (_, error) => fail(new Error(`${file}.${format}: ${String(error)}`)),
    });
  });
}

type Sprite = [number, number] | [number, number, boolean];
const sprites = (stretches: SoundMap['effects']): Record<string, Sprite> =>
  Object.fromEntries(Object.entries(stretches).map(([name, [from, length]]) => [name, [from, length]]));

/**
 * Opens the player.
 * @throws (rejects) when the files cannot be had or the browser has no Web Audio
 */
export async function openSound(options: SoundOptions): Promise<Sound> {
  const { base } = options;
  const answer = await fetch(`${base}sounds.json`);
  if (!answer.ok) throw new Error(`sounds.json: ${answer.status}`);
  const map = (await answer.json()) as SoundMap;
  Howler.autoSuspend = false;
  const format: Format = Howler.codecs('webm') ? 'webm' : 'm4a';
  if (!Howler.usingWebAudio) throw new Error('no Web Audio');
  const loops = await Promise.all(
    LAYERS.map((layer) => {
      const [from, length] = map.loops[format][layer];
      return fetched(base, layer, format, { loop: [from, length, true] }, PLACE[layer]);
    }),
  );
  const small = await fetched(base, 'effects', format, sprites(map.effects));
  // The endings are far away: nobody waits for their file.
  let endings: Howl | null = null;
  void fetched(base, 'themes', format, sprites(map.themes)).then(
    (howl) => (endings = howl),
    () => undefined,
  );

  const bed = new Bed(loops, running);
  let volumes = options.volumes;
  bed.volume = volumes.bed;
  let hiddenNow = false;
  let falling: ReturnType<typeof setTimeout> | null = null;
  let turn = 0;
  let shown: string | null = null;
  let theme: { name: string; id: number } | null = null;
  const last = new Map<string, number>();
  const later = new Set<ReturnType<typeof setTimeout>>();
  const played: string[] = [];

  const strike = (name: string): number | null => {
    if (!running() || hiddenNow || volumes.effects <= 0) return null;
    const id = small.play(name);
    small.volume(volumes.effects, id);
    played.push(name);
    return id;
  };

  const sing = (name: string): void => {
    if (theme || !endings || !running() || hiddenNow) return;
    const id = endings.play(name);
    endings.volume(volumes.effects, id);
    theme = { name, id };
    played.push(`theme ${name}`);
  };

  const hush = (): void => {
    if (!theme || !endings) return;
    const { id } = theme;
    endings.fade(endings.volume(id) as number, 0, 1200, id);
    setTimeout(() => endings?.stop(id), 1300);
    theme = null;
  };

  const master = (to: number, seconds: number): void => {
    const { gain } = Howler.masterGain;
    const now = Howler.ctx.currentTime;
    gain.cancelScheduledValues(now);
    gain.setValueAtTime(gain.value, now);
    gain.linearRampToValueAtTime(to, now + seconds);
  };

  let latest: SoundModel | null = null;

  const hear = (model: SoundModel): void => {
    latest = model;
    bed.follow(model.bed);
    if (model.theme === null) hush();
    else if (theme?.name !== model.theme) {
      hush();
      sing(model.theme);
    }
    if (model.sting && model.sting.id !== shown) {
      shown = model.sting.id;
      const { tune } = model.sting;
      if (strike(tune) !== null) bed.duck((map.effects[tune]?.[1] ?? 0) - 400);
    } else if (!model.sting) shown = null;
  };

  return {
    hear,
    cue(effects) {
      effects.forEach((name, index) => {
        const now = performance.now();
        if (now - (last.get(name) ?? -AGAIN) < AGAIN) return;
        last.set(name, now);
        const sound = (): void => {
          const id = strike(name);
          if (id !== null) small.rate(TURNS[turn++ % TURNS.length]!, id);
        };
        if (index === 0) return sound();
        const timer = setTimeout(() => {
          later.delete(timer);
          sound();
        }, index * APART);
        later.add(timer);
      });
    },
    volumes(next) {
      volumes = next;
      bed.volume = next.bed;
      if (theme) endings?.volume(next.effects, theme.id);
    },
    hidden(on) {
      if (on === hiddenNow) return;
      hiddenNow = on;
      if (falling !== null) clearTimeout(falling);
      falling = null;
      if (on) {
        master(0, 0.4);
        falling = setTimeout(() => void Howler.ctx.suspend(), 600);
      } else
        void Howler.ctx.resume().then(() => {
          if (hiddenNow) return;
          master(1, 1.5);
          if (latest) hear(latest);
        });
    },
    state: () => ({
      loaded: true,
      context: Howler.ctx.state,
      bed: bed.levels(),
      played: played.slice(-40),
      hidden: hiddenNow,
    }),
    close() {
      for (const timer of later) clearTimeout(timer);
      if (falling !== null) clearTimeout(falling);
      bed.close();
      Howler.unload();
    },
  };
}

/**
 * Listens by measuring: decodes the committed files and says of each sound how loud it is, how high it peaks, how
 * its loop closes, and what everything weighs. Changes nothing.
 */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { EFFECTS, FORMATS, LAYERS, STINGS, THEMES, type Stretch } from '../../view/model/sound-names.ts';
import { VOLUMES } from '../../view/model/volumes.ts';
import { BUDGET, cut, decode, FILES, FOLDER, readMap, secondEar } from './files.ts';
import { integrated, momentary, seam, truePeak } from './loudness.ts';
import { effectLufs, LAYER_LUFS, STING_LUFS, THEME_LUFS } from './master.ts';
import { both, over, samples, scaled, type Mono, type Track } from './signal.ts';

export interface Finding {
  name: string;
  value: number;
  unit: 'LUFS' | 'dBTP' | 'steps' | 'bytes' | 'LU';
  /** In words: what it should be. */
  target: string;
  ok: boolean;
}

const round = (value: number, digits = 1): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** Highest peak that may leave a decoder, dB of full scale. */
const PEAK = -1;

const near = (name: string, value: number, target: number, within: number): Finding => ({
  name,
  value: round(value),
  unit: 'LUFS',
  target: `${target} ± ${within}`,
  ok: Math.abs(value - target) <= within,
});
const below = (name: string, value: number, unit: Finding['unit'], most: number): Finding => ({
  name,
  value: round(value, unit === 'bytes' ? 0 : 1),
  unit,
  target: `at most ${most}`,
  ok: value <= most,
});

/** How far the place where a loop closes jumps, against its neighbourhood. */
function closes(name: string, decoded: Mono, stretch: Stretch): Finding {
  const [from, to] = [samples(stretch[0] / 1000), samples((stretch[0] + stretch[1]) / 1000)];
  return below(name, seam(decoded, from, to), 'steps', 2);
}

/** What a place between two loudspeakers leaves of one channel, in the middle. */
const PLACED = Math.SQRT1_2;

/** Layers laid over each other. */
const mixed = (loops: Mono[], gain: number): Track => both(scaled(over(...loops), gain));

function* findings(): Generator<Finding> {
  const map = readMap();
  for (const format of FORMATS) {
    const loops: Mono[] = [];
    for (const name of LAYERS) {
      const decoded = decode(name, format);
      const loop = cut(decoded, map.loops[format][name]);
      loops.push(loop);
      yield near(`${format} ${name} loudness`, integrated(both(loop)), LAYER_LUFS[name], 1);
      yield below(`${format} ${name} peak`, truePeak(both(loop)), 'dBTP', PEAK);
      yield closes(`${format} ${name} seam`, decoded, map.loops[format][name]);
    }
    yield near(
      `${format} bed as heard, all layers`,
      integrated(mixed(loops, PLACED * VOLUMES.bed)),
      -25,
      1.5,
    );
    yield below(`${format} bed at full volume peak`, truePeak(mixed(loops, PLACED)), 'dBTP', PEAK);
    const small = decode('effects', format);
    for (const name of EFFECTS) {
      const sound = both(cut(small, map.effects[name]!));
      yield near(`${format} ${name} loudness`, momentary(sound), effectLufs(name), 2.5);
      yield below(`${format} ${name} peak`, truePeak(sound), 'dBTP', PEAK);
    }
    for (const name of STINGS) {
      const sound = both(cut(small, map.effects[name]!));
      yield near(`${format} sting ${name} loudness`, momentary(sound), STING_LUFS, 1.5);
      yield below(`${format} sting ${name} peak`, truePeak(sound), 'dBTP', PEAK);
    }
    const endings = decode('themes', format);
    for (const name of THEMES) {
      const sound = both(cut(endings, map.themes[name]!));
      yield near(`${format} theme ${name} loudness`, integrated(sound), THEME_LUFS, 1.5);
      yield below(`${format} theme ${name} peak`, truePeak(sound), 'dBTP', PEAK);
    }
  }
  for (const name of [...LAYERS, 'themes'] as const) {
    const apart = Math.abs(secondEar(name) - integrated(both(decode(name, 'webm'))));
    yield below(`${name}: our meter against ffmpeg's`, apart, 'LU', 0.3);
  }
  let bytes = statSync(resolve(FOLDER, 'sounds.json')).size;
  for (const format of FORMATS) {
    const all = FILES.reduce((total, file) => total + statSync(resolve(FOLDER, `${file}.${format}`)).size, 0);
    yield below(`${format} files`, all, 'bytes', BUDGET * 0.6);
    bytes += all;
  }
  yield below('all files', bytes, 'bytes', BUDGET);
}

/** Prints every finding. @returns whether all are as they should be */
export function check(json: boolean): boolean {
  let [ok, count] = [true, 0];
  for (const finding of findings()) {
    ok &&= finding.ok;
    count += 1;
    const { name, value, unit, target } = finding;
    if (json) console.log(JSON.stringify(finding));
    else
      console.log(
        `${finding.ok ? '  ' : '! '}${name.padEnd(44)} ${String(value).padStart(8)} ${unit}  (${target})`,
      );
  }
  if (!json)
    console.log(
      ok ? `All ${count} findings are as they should be.` : 'Some findings are not as they should be.',
    );
  return ok;
}

/**
 * Makes all sound of the game: synthesis -> samples -> Opus in WebM and AAC in M4A, into assets/sound, with the map
 * of where each sound stands. The samples are the same each time; only coders differ between their versions.
 * Run with `npm run sound`; `-- --check` measures what lies there instead (`--json`: a line of JSON a finding).
 */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { EFFECTS, FORMATS, LAYERS, STINGS, THEMES, type SoundMap } from '../../view/model/sound-names.ts';
import { check } from './check.ts';
import { bestSeam, decode, encode, FOLDER, inRow, withLead, type File } from './files.ts';
import { MASTERED } from './master.ts';
import { RATE, type Mono } from './signal.ts';

function write(file: File, sound: Mono): void {
  for (const format of FORMATS) encode(file, format, sound);
  const size = (format: string): number => statSync(resolve(FOLDER, `${file}.${format}`)).size;
  const [webm, m4a] = [size('webm'), size('m4a')].map((bytes) => Math.round(bytes / 1000));
  console.log(`${file}: ${(sound.length / RATE).toFixed(1)} s, ${webm} kB webm, ${m4a} kB m4a`);
}

const inMs = (count: number): number => Math.round((count / RATE) * 1e6) / 1000;

function build(): void {
  mkdirSync(FOLDER, { recursive: true });
  const loops = { webm: {}, m4a: {} } as SoundMap['loops'];
  for (const name of LAYERS) {
    const loop = MASTERED.layer(name);
    write(name, withLead(loop));
    for (const format of FORMATS)
      loops[format][name] = [inMs(bestSeam(decode(name, format), loop.length)), inMs(loop.length)];
  }
  const small = inRow([
    ...EFFECTS.map((name): [string, Mono] => [name, MASTERED.effect(name)]),
    ...STINGS.map((name): [string, Mono] => [name, MASTERED.sting(name)]),
  ]);
  write('effects', small.row);
  const endings = inRow(THEMES.map((name): [string, Mono] => [name, MASTERED.theme(name)]));
  write('themes', endings.row);
  const map: SoundMap = { loops, effects: small.map, themes: endings.map };
  writeFileSync(resolve(FOLDER, 'sounds.json'), `${JSON.stringify(map)}\n`);
}

try {
  if (process.argv.includes('--check')) {
    const ok = check(process.argv.includes('--json'));
    if (!ok) process.exitCode = 1;
  } else build();
} catch (error) {
  console.error(`Can't make the sounds: ${(error as Error).message}`);
  process.exitCode = 2;
}

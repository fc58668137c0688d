/**
 * The sounds as they are committed and as the workshop makes them: everything named is there in both formats and
 * light enough; what is rendered is level, unclipped, whole and closes without a click. Needs no decoder.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layer } from '../../src/tools/sound/bed.ts';
import { bestSeam, BUDGET, FILES, FOLDER, readMap, withLead } from '../../src/tools/sound/files.ts';
import { integrated, momentary, seam, truePeak } from '../../src/tools/sound/loudness.ts';
import { CEILING, effectLufs, LAYER_LUFS, MASTERED, STING_LUFS } from '../../src/tools/sound/master.ts';
import { both, mono, RATE, samples } from '../../src/tools/sound/signal.ts';
import { EFFECTS, FORMATS, LAYERS, STINGS, THEMES } from '../../src/view/model/sound-names.ts';

/** A sine of a level, dB of full scale. */
const tone = (hz: number, dB: number, seconds: number) =>
  both(mono(seconds).map((_, i) => 10 ** (dB / 20) * Math.sin((2 * Math.PI * hz * i) / RATE)));

describe('the meter', () => {
  it('reads the broadcasters’ test tone right', () => {
    // A 1 kHz sine of -23 dBFS on both sides is -23 LUFS.
    expect(integrated(tone(997, -23, 3))).toBeCloseTo(-23, 1);
    expect(momentary(tone(997, -23, 1))).toBeCloseTo(-23, 1);
    expect(truePeak(tone(997, -6, 0.5))).toBeCloseTo(-6, 1);
  });

  it('hears a peak between the samples', () => {
    const hidden = both(mono(0.1).map((_, i) => Math.sin((Math.PI / 2) * i + Math.PI / 4)));
    expect(Math.max(...hidden.left)).toBeLessThan(0.71);
    expect(truePeak(hidden)).toBeGreaterThan(-0.6);
  });
});

describe('the files', () => {
  const map = readMap();
  it('are there in both formats and weigh less than the budget', () => {
    const files = FILES.flatMap((file) => FORMATS.map((format) => resolve(FOLDER, `${file}.${format}`)));
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
    expect(bytes).toBeGreaterThan(200_000);
    expect(bytes).toBeLessThanOrEqual(BUDGET);
  });

  it('are what their endings say', () => {
    for (const file of FILES) {
      expect(
        readFileSync(resolve(FOLDER, `${file}.webm`))
          .subarray(0, 4)
          .toString('hex'),
      ).toBe('1a45dfa3');
      expect(
        readFileSync(resolve(FOLDER, `${file}.m4a`))
          .subarray(4, 8)
          .toString(),
      ).toBe('ftyp');
    }
  });

  it('hold every sound that has a name, none over another', () => {
    expect(Object.keys(map.effects).sort()).toEqual([...EFFECTS, ...STINGS].sort());
    expect(Object.keys(map.themes).sort()).toEqual([...THEMES].sort());
    for (const stretches of [map.effects, map.themes]) {
      const rows = Object.values(stretches).sort((a, b) => a[0] - b[0]);
      for (const [index, [from, length]] of rows.entries()) {
        expect(length).toBeGreaterThan(60);
        expect(from + length).toBeLessThan(rows[index + 1]?.[0] ?? Infinity);
      }
    }
  });

  it('have layers of one length, so that they stay in step', () => {
    const lengths = FORMATS.flatMap((format) => LAYERS.map((name) => map.loops[format][name][1]));
    expect(new Set(lengths).size).toBe(1);
    expect(lengths[0]).toBeGreaterThan(16_000);
    expect(lengths[0]).toBeLessThan(24_000);
  });
});

describe('the workshop', () => {
  it.each(['card', 'stamp', 'parcel', 'success', 'tick'] as const)('makes %s level and unclipped', (name) => {
    const sound = MASTERED.effect(name);
    expect(sound.every(Number.isFinite)).toBe(true);
    expect(truePeak(both(sound))).toBeLessThan(CEILING + 0.5);
    expect(Math.abs(momentary(both(sound)) - effectLufs(name))).toBeLessThan(2.5);
    // From silence to silence.
    expect(Math.abs(sound[0]!) + Math.abs(sound.at(-1)!)).toBeLessThan(1e-4);
    expect(MASTERED.effect(name)).toEqual(sound);
  });

  it('makes a sting level and unclipped', () => {
    const sound = both(MASTERED.sting('cause-found'));
    expect(Math.abs(momentary(sound) - STING_LUFS)).toBeLessThan(1);
    expect(truePeak(sound)).toBeLessThan(CEILING + 0.5);
  });

  it('makes a layer that is level and closes without a click', () => {
    const loop = MASTERED.layer('flow');
    expect(loop.every(Number.isFinite)).toBe(true);
    expect(integrated(both(loop))).toBeCloseTo(LAYER_LUFS.flow, 0);
    expect(truePeak(both(loop))).toBeLessThan(CEILING + 0.5);
    const written = withLead(loop);
    const from = bestSeam(written, loop.length);
    expect(Math.abs(from - samples(0.3))).toBeLessThanOrEqual(samples(0.008));
    expect(seam(written, from, from + loop.length)).toBeLessThan(1.5);
    // A loop that begins elsewhere than it ended clicks, and is heard to.
    const spoilt = written.map((x, i) => (i >= from && i < from + samples(0.05) ? x + 0.2 : x));
    expect(seam(spoilt, from, from + loop.length)).toBeGreaterThan(1.5);
    expect(layer('flow').left.length).toBe(loop.length);
  });
});

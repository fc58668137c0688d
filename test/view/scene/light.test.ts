/** The light passes: a quarter is a day from a rosy morning to a golden evening, without a jump anywhere. */
import { describe, expect, it } from 'vitest';
import { lightOf, lightThrough, mixLight, type Light } from '../../../src/view/scene/light.ts';

/** The farthest apart two lights are in any colour channel or strength, 0..1. */
function apart(a: Light, b: Light): number {
  let most = 0;
  const colours = ['cut', 'outside', 'sky', 'grass', 'path', 'haze', 'hills', 'cloudTint'] as const;
  for (const key of colours)
    for (const shift of [16, 8, 0])
      most = Math.max(most, Math.abs(((a[key] >> shift) & 255) - ((b[key] >> shift) & 255)) / 255);
  const amounts = ['roomStrength', 'beam', 'lamp', 'pool', 'dusk', 'night', 'sunlight', 'sun'] as const;
  for (const key of amounts) most = Math.max(most, Math.abs(a[key] - b[key]));
  return most;
}

describe('a day in thirteen weeks', () => {
  it('passes without a jump, in every season and weather', () => {
    for (const season of ['spring', 'summer', 'autumn', 'winter'] as const)
      for (const weather of ['clear', 'clouds', 'rain', 'snow'] as const)
        for (let week = 0; week < 13; week += 0.25) {
          const step = apart(
            lightThrough(week / 13, season, weather),
            lightThrough((week + 0.25) / 13, season, weather),
          );
          expect(step, `${season} ${weather} ${week}`).toBeLessThan(0.06);
        }
  });

  it('begins with the sun on the right, ends golden with the sun on the left, on the brink of dusk', () => {
    const [morning, noon, evening] = [0, 0.45, 1].map((at) => lightThrough(at, 'summer', 'clear'));
    const dusk = lightOf('dusk', 'summer', 'clear');
    expect(morning!.sun).toBeLessThan(0.2);
    expect(evening!.sun).toBeGreaterThan(0.85);
    expect(noon!.dusk).toBe(0);
    expect(morning!.dusk).toBeGreaterThan(0.1);
    expect(evening!.dusk).toBeGreaterThan(0.5);
    expect(apart(evening!, dusk)).toBeLessThan(apart(noon!, dusk));
  });

  it('mixes any two lights, and is each of them at either end', () => {
    const [a, b] = [lightOf('night', 'winter', 'snow'), lightOf('day', 'summer', 'clear')];
    expect(apart(mixLight(a, b, 0), a)).toBeCloseTo(0, 9);
    expect(apart(mixLight(a, b, 1), b)).toBeCloseTo(0, 9);
    const half = mixLight(a, b, 0.5);
    expect(half.lamp).toBeCloseTo((a.lamp + b.lamp) / 2, 6);
    expect(half.snow).toBe(0.5);
  });

  it('keeps dusk from being one colour: sky and land answer each other', () => {
    const { grass, outside, cut } = lightOf('dusk', 'autumn', 'clear');
    const warm = (c: number): number => ((c >> 16) & 255) - (c & 255);
    expect(warm(cut)).toBeGreaterThan(10);
    expect(warm(grass)).not.toBe(warm(outside));
    expect(new Set(lightOf('dusk', 'autumn', 'clear').rooms.map((c) => Math.sign(warm(c) - 40))).size).toBe(
      2,
    );
  });
});

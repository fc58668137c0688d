/** Saves: what is written opens again at the same step; anything else is refused with a reason. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/kernel/index.ts';
import { decodeRun, openSave, replay, writeSave } from '../../src/run/index.ts';
import { migrate } from '../../src/run/migrations.ts';
import { knownLevels, levelById } from '../../src/cli/levels.ts';
import { onboardingLevel, trainingLevel } from '../kit/levels.ts';
import { randomRun } from '../kit/random-runs.ts';

const training = trainingLevel();
const plan = {
  table: training.functions.slice(0, 3),
  purpose: null,
  starts: [{ move: 'operations.map', target: -1, double: false }],
  direct: { sales: 0.45, offers: 0, value: 0, cuts: 0 },
  cut: 0,
  recall: 0,
};
const run = randomRun(training, 5, 40);
const standing = {
  seed: 5,
  decisions: run.decisions,
  step: 'planning' as const,
  desk: { plan },
  wondered: 'trust' as const,
};

describe('a save', () => {
  it('opens where it was written, through JSON', () => {
    const kept = JSON.parse(JSON.stringify(writeSave(standing, training)));
    const opened = openSave(kept, [onboardingLevel(), training]);
    expect(opened).toEqual({
      ok: true,
      saved: {
        level: 'training',
        quarter: run.world.quarter,
        step: 'planning',
        lead: run.world.table[0],
        seed: 5,
        decisions: run.decisions,
        desk: { plan, past: [], future: [] },
        wondered: 'trust',
      },
    });
    expect(openSave(JSON.stringify(kept), [training])).toEqual(opened);
  });

  it('is refused with the reason when it cannot be played on', () => {
    const save = () => JSON.parse(JSON.stringify(writeSave(standing, training)));
    const why = (kept: unknown, levels = [training]) => openSave(kept, levels);
    expect(why(save(), [onboardingLevel()])).toEqual({ ok: false, why: 'unknown-level' });
    expect(why(save(), [trainingLevel({ identity: 'changed' })])).toEqual({ ok: false, why: 'other-level' });
    expect(why({ ...save(), format: 99 })).toEqual({ ok: false, why: 'newer-save' });
    const rules = save();
    rules.run.rules = 99;
    expect(why(rules)).toEqual({ ok: false, why: 'other-rules' });
    const illegal = save();
    illegal.run.decisions.unshift({ kind: 'play' });
    expect(why(illegal)).toEqual({ ok: false, why: 'illegal' });
    const extra = save();
    extra.plan.more = 1;
    for (const junk of [extra, null, 3, 'x', '{', [], {}, { format: 1 }, { format: 'a' }]) {
      expect(why(junk)).toEqual({ ok: false, why: 'not-a-save' });
    }
  });
});

/** A run whose code was kept, and how its last quarter came out. */
interface Kept {
  code: string;
  fingerprint: string;
}

/** The rules under which the codes of a file were made. */
const rulesOf = (file: string): number => Number(/\d+/.exec(file)![0]);

describe('old files', () => {
  const folder = new URL('../old-files/', import.meta.url);
  const saves = readdirSync(folder).filter((name) => name.startsWith('save-'));

  it('are there', () => expect(saves.length).toBeGreaterThan(0));
  for (const name of saves) {
    it(`${name} is still understood`, () => {
      const opened = openSave(readFileSync(new URL(name, folder), 'utf8'), [levelById('training')!.playable]);
      // A run under older rules can't be played on; the file itself must never become unreadable.
      expect([undefined, 'other-rules', 'other-level']).toContain(opened.ok ? undefined : opened.why);
    });
  }

  // A code that still opens must mean what it meant. When the rules change on purpose, raise RULES:
  // old codes are then refused in words instead of telling another run.
  for (const name of readdirSync(folder).filter((file) => file.startsWith('codes-'))) {
    it(`${name} tell the same runs, or say that the rules are others now`, () => {
      const kept = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Kept[];
      for (const { code, fingerprint } of kept) {
        const decoding = decodeRun(code);
        if (!decoding.ok) {
          // Said plainly: those rules, not these.
          expect(decoding).toMatchObject({ why: 'other-rules', rules: rulesOf(name) });
          expect(rulesOf(name)).not.toBe(RULES);
          continue;
        }
        const again = replay(levelById(decoding.record.level)!.playable, decoding.record);
        expect(again.ok ? again.fingerprints.at(-1) : again.why).toBe(fingerprint);
      }
    });
  }

  it('of the present rules are among them, one or more of each company', () => {
    const kept = JSON.parse(readFileSync(new URL(`codes-${RULES}.json`, folder), 'utf8')) as Kept[];
    const decoded = kept.map(({ code }) => decodeRun(code));
    expect(new Set(decoded.map((each) => (each.ok ? each.record.level : each.why)))).toEqual(
      new Set(knownLevels()),
    );
  });

  it('climb one named step a version, and the file itself stays as it was', () => {
    const steps = { 1: (old: object) => ({ ...old, b: 2 }), 2: (old: object) => ({ ...old, c: 3 }) };
    const old = Object.freeze({ format: 1, a: 1 });
    expect(migrate(old, steps, 3)).toEqual({ ok: true, save: { format: 3, a: 1, b: 2, c: 3 } });
    expect(migrate(old, {}, 2)).toEqual({ ok: false, why: 'not-a-save' });
  });
});

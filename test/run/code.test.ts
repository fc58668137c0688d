/** Run codes: any legal run comes back whole, any changed character is found, nothing throws or hangs. */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint, RULES, type Decision } from '../../src/kernel/index.ts';
import { decodeRun, encodeRun, recordOf, replay } from '../../src/run/index.ts';
import { onboardingLevel, trainingLevel } from '../kit/levels.ts';
import { randomRun } from '../kit/random-runs.ts';

const training = trainingLevel();
const levels = [training, onboardingLevel()];
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const seeds = fc.integer({ min: 0, max: 4294967295 });

describe('a run code', () => {
  it('brings back any legal run, whole or under way, with its fingerprint', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...levels), fc.option(fc.nat(90)), (seed, level, upTo) => {
        const { decisions, world } = randomRun(level, seed, upTo ?? Infinity);
        const decoding = decodeRun(encodeRun(level, { seed, decisions }));
        if (!decoding.ok) throw new Error(decoding.why);
        expect(decoding.record.decisions).toEqual(decisions);
        const again = replay(level, decoding.record);
        if (!again.ok) throw new Error(again.why);
        expect(fingerprint(again.world)).toBe(fingerprint(world));
        expect(again.fingerprints).toEqual(world.history.map((quarter) => quarter.fingerprint));
      }),
      { numRuns: 120 },
    );
  });

  it('finds every single changed, lost, doubled or swapped character', () => {
    const { decisions } = randomRun(training, 7);
    const code = encodeRun(training, { seed: 7, decisions });
    for (let at = 0; at < code.length; at++) {
      for (const digit of DIGITS) {
        if (digit === code[at]) continue;
        expect(decodeRun(code.slice(0, at) + digit + code.slice(at + 1)).ok, `${digit} at ${at}`).toBe(false);
      }
      expect(decodeRun(code.slice(0, at) + code.slice(at + 1)).ok).toBe(false);
      expect(decodeRun(code.slice(0, at) + code[at] + code.slice(at)).ok).toBe(false);
      const swapped = code.slice(0, at) + (code[at + 1] ?? '') + code[at] + code.slice(at + 2);
      if (swapped !== code) expect(decodeRun(swapped).ok).toBe(false);
    }
  });

  it('survives what a mail does to it', () => {
    const { decisions } = randomRun(training, 9);
    const code = encodeRun(training, { seed: 9, decisions });
    const wrapped = ` ${code.slice(0, 40)}\r\n${code.slice(40)}\n`;
    expect(decodeRun(wrapped)).toEqual(decodeRun(code));
    expect(code).toMatch(/^G[\w-]+$/);
  });

  it('says plainly what is wrong with anything else', () => {
    expect(decodeRun('  ')).toEqual({ ok: false, why: 'empty' });
    expect(decodeRun('hello')).toEqual({ ok: false, why: 'not-a-code' });
    expect(decodeRun('é'.repeat(50))).toEqual({ ok: false, why: 'not-a-code' });
    expect(decodeRun('A'.repeat(5000))).toEqual({ ok: false, why: 'too-long' });
    expect(decodeRun(' '.repeat(100_000))).toEqual({ ok: false, why: 'too-long' });
    expect(decodeRun('A'.repeat(100))).toEqual({ ok: false, why: 'changed' });
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => !decodeRun(text).ok));
  });

  it('carries the name of the playbook that played, whatever it is', () => {
    for (const playbook of ['right-hands', '', 'Ma façon de faire 🙂', 'x'.repeat(80)]) {
      const decoding = decodeRun(encodeRun(training, { seed: 1, decisions: [], playbook }));
      expect(decoding).toMatchObject({ ok: true, record: { playbook } });
    }
    expect(decodeRun(encodeRun(training, { seed: 1, decisions: [] }))).not.toHaveProperty('record.playbook');
  });

  it('refuses to pack what was never legal', () => {
    const pack =
      (...decisions: Decision[]) =>
      () =>
        encodeRun(training, { seed: 1, decisions });
    expect(pack({ kind: 'start', move: 'it.deploy', target: 0 })).toThrow('nobody at the table');
    expect(pack({ kind: 'cut', jobs: 1.5 })).toThrow('cannot be packed');
    for (const id of ['', 'Nothing', 'two words', '-x', 'x'.repeat(41)])
      expect(pack({ kind: 'dilemma', id, answer: 0 }), id).toThrow('cannot be packed');
    const twice: Decision = { kind: 'dilemma', id: 'where-to', answer: 0 };
    expect(pack(twice, twice)).toThrow('cannot be packed');
  });

  it("carries the answer to a level's own dilemma by its name", () => {
    const own: Decision = { kind: 'dilemma', id: 'the-old-kiln', answer: 2 };
    const decoding = decodeRun(encodeRun(training, { seed: 1, decisions: [own] }));
    expect(decoding).toMatchObject({ ok: true, record: { decisions: [own] } });
  });

  it('is read in no time, or refused in no time, whoever made it', { timeout: 60_000 }, () => {
    const longest = 'G' + 'x'.repeat(3993);
    const check = Array.from(sha256(utf8ToBytes(longest)).subarray(0, 6), (byte) => DIGITS[byte % 64]).join(
      '',
    );
    const before = performance.now();
    expect(decodeRun(longest + check).ok).toBe(false);
    expect(performance.now() - before).toBeLessThan(2000);
  });

  it('names its level, the identity of the level and the rules', () => {
    const decoding = decodeRun(encodeRun(training, { seed: 3, decisions: [] }));
    if (!decoding.ok) throw new Error(decoding.why);
    expect(decoding.record).toMatchObject({ level: 'training', rules: RULES, seed: 3, decisions: [] });
    const other = trainingLevel({ identity: 'another' });
    expect(replay(other, decoding.record)).toEqual({ ok: false, why: 'other-level' });
    expect(replay(training, { ...decoding.record, rules: RULES + 1 })).toEqual({
      ok: false,
      why: 'other-rules',
    });
  });
});

describe('replaying', () => {
  it('names the first decision the rules refuse, with its quarter and the reason', () => {
    const { decisions } = randomRun(training, 11);
    const record = recordOf(training, { seed: 11, decisions });
    const late = decisions.findIndex((decision, index) => index > 20 && decision.kind === 'play');
    record.decisions.splice(late, 0, { kind: 'ambition', purpose: 'growth' });
    const quarter = 1 + decisions.slice(0, late).filter((decision) => decision.kind === 'play').length;
    expect(replay(training, record)).toEqual({
      ok: false,
      why: 'illegal',
      decision: late + 1,
      quarter,
      verdict: { ok: false, why: 'ambition-settled' },
    });
    record.decisions.splice(0, Infinity, ...decisions, { kind: 'play' });
    expect(replay(training, record)).toMatchObject({
      ok: false,
      decision: decisions.length + 1,
      verdict: { why: 'run-over' },
    });
  });
});

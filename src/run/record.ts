/**
 * A run as a document: which level, which luck, which decisions. Everything else can be computed
 * from it. Holds no rules: whether decisions are legal is found by replaying them.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { RULES, type Decision, type PlayableLevel } from '../kernel/index.ts';

/** The version of run records this game writes. */
export const RECORD_FORMAT = 1;

export interface RunRecord {
  format: number;
  /** Version of the rules it was played by. */
  rules: number;
  /** Id of its level. */
  level: string;
  /** Identity of that level, or the short form that codes carry. */
  identity: string;
  /** Unsigned 32-bit. */
  seed: number;
  decisions: Decision[];
  /** Name of the playbook that played it; absent where a person did. */
  playbook?: string;
}

/** What was decided, and on which luck. */
export interface Played {
  seed: number;
  decisions: readonly Decision[];
  /** Name of the playbook that played; of a longer one the first 80 characters count. */
  playbook?: string;
}

/** The record of a run of this level under the present rules. */
export function recordOf(level: PlayableLevel, { seed, decisions, playbook }: Played): RunRecord {
  return {
    format: RECORD_FORMAT,
    rules: RULES,
    level: level.id,
    identity: level.identity,
    seed: seed >>> 0,
    decisions: decisions.map(onGrid),
    ...(playbook === undefined ? {} : { playbook: playbook.slice(0, 80) }),
  };
}

/** Hex digits of a level's identity that a run code carries. */
export const IDENTITY_DIGITS = 6;

/** The identity as codes carry it. */
export function shortIdentity(identity: string): string {
  const digits = /^[0-9a-f]{6,}$/.test(identity) ? identity : bytesToHex(sha256(utf8ToBytes(identity)));
  return digits.slice(0, IDENTITY_DIGITS);
}

/** Whether a record was played in exactly this level. */
export function belongsTo(record: Pick<RunRecord, 'level' | 'identity'>, level: PlayableLevel): boolean {
  if (record.level !== level.id) return false;
  const whole = record.identity.length > IDENTITY_DIGITS;
  return whole ? record.identity === level.identity : record.identity === shortIdentity(level.identity);
}

/** Steps of freed capacity in the whole: shares move by a twentieth. */
export const STEPS = 20;

/** The decision with its shares on the grid, so that a save, a code and the run itself agree to the last bit. */
export function onGrid(decision: Decision): Decision {
  if (decision.kind !== 'direct') return decision;
  const step = (share: number): number => Math.round(share * STEPS) / STEPS;
  const { sales, offers, value, cuts } = decision;
  return { kind: 'direct', sales: step(sales), offers: step(offers), value: step(value), cuts: step(cuts) };
}

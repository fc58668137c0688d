/**
 * A code is opened: found in what was pasted, unpacked, its level looked up, its run replayed. Every
 * way in which that can fail is a reason, with what the code holds as far as it can be read.
 */
import type { PlayableLevel, World } from '../kernel/index.ts';
import { decodeRun, encodeRun, type Decoding } from './code.ts';
import type { RunRecord } from './record.ts';
import { replay, type Replay } from './replay.ts';
import { codeIn } from './spot.ts';

/** What a code says of itself, whether or not its run can be replayed. */
export interface Held {
  /** Id of its level, and that level's identity as codes carry it. */
  level: string;
  identity: string;
  seed: number;
  rules: number;
  /** Name of the playbook that played; null where a person did. */
  playbook: string | null;
}

export type TroubleKind =
  | Exclude<Decoding, { ok: true }>['why']
  | 'unknown-level'
  | Exclude<Replay, { ok: true }>['why'];

/** Why a code could not be opened. */
export interface CodeTrouble {
  why: TroubleKind;
  /** Null where nothing in it can be trusted. */
  held: Held | null;
  /** Of an illegal run: which decision, in which quarter, both from 1, and the kernel's own no. */
  illegal: Pick<Extract<Replay, { why: 'illegal' }>, 'decision' | 'quarter' | 'verdict'> | null;
}

export type CodeReading =
  | { ok: true; code: string; level: PlayableLevel; record: RunRecord; world: World; fingerprints: string[] }
  | ({ ok: false } & CodeTrouble);

const held = ({ level, identity, seed, rules, playbook }: RunRecord): Held => ({
  level,
  identity,
  seed,
  rules,
  playbook: playbook ?? null,
});

/**
 * Reads and replays the code in a text. Never throws.
 * @param levels those at hand, of which the code must name one.
 */
export function readCode(text: string, levels: readonly PlayableLevel[]): CodeReading {
  const code = codeIn(text);
  const decoding = decodeRun(code);
  if (!decoding.ok) {
    const { why } = decoding;
    if (why !== 'other-rules') return { ok: false, why, held: null, illegal: null };
    const { level, identity, seed, rules, playbook } = decoding;
    return { ok: false, why, held: { level, identity, seed, rules, playbook }, illegal: null };
  }
  const { record } = decoding;
  const level = levels.find((each) => each.id === record.level);
  if (!level) return { ok: false, why: 'unknown-level', held: held(record), illegal: null };
  const played = replay(level, record);
  // One run, one code: a second way of writing it down is nobody's but a forger's.
  if (played.ok && encodeRun(level, record) !== code)
    return { ok: false, why: 'not-a-code', held: null, illegal: null };
  if (played.ok)
    return { ok: true, code, level, record, world: played.world, fingerprints: played.fingerprints };
  const { why } = played;
  if (why !== 'illegal') return { ok: false, why, held: held(record), illegal: null };
  const { decision, quarter, verdict } = played;
  return { ok: false, why, held: held(record), illegal: { decision, quarter, verdict } };
}

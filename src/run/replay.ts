/**
 * A record becomes a world again, decision by decision, each checked by the kernel as it would be
 * for a player. Refuses at the first decision the rules don't allow, and says where and why.
 */
import { apply, check, found, RULES, type PlayableLevel, type Verdict, type World } from '../kernel/index.ts';
import { belongsTo, type RunRecord } from './record.ts';

export type Replay =
  | { ok: true; world: World; /** One for each quarter played. */ fingerprints: string[] }
  | { ok: false; why: 'other-level' }
  | { ok: false; why: 'other-rules' }
  | {
      ok: false;
      why: 'illegal';
      /** Which decision, counting from 1. */
      decision: number;
      /** In which quarter, counting from 1. */
      quarter: number;
      /** The kernel's own no. */
      verdict: Exclude<Verdict, { ok: true }>;
    };

/** Replays a run. The world is the caller's own. */
export function replay(level: PlayableLevel, record: RunRecord): Replay {
  if (!belongsTo(record, level)) return { ok: false, why: 'other-level' };
  if (record.rules !== RULES) return { ok: false, why: 'other-rules' };
  const world = found(level, record.seed);
  for (const [index, decision] of record.decisions.entries()) {
    const verdict = check(level, world, decision);
    if (!verdict.ok) {
      return {
        ok: false,
        why: 'illegal',
        decision: index + 1,
        quarter: world.quarter + 1,
        verdict,
      };
    }
    apply(level, world, decision);
  }
  return { ok: true, world, fingerprints: world.history.map((quarter) => quarter.fingerprint) };
}

/** Run codes for tests: sealed by hand, and those of a class that plays in many ways. */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { type Decider, type PlayableLevel } from '../../src/kernel/index.ts';
import { BUILT_IN_NAMES, builtIn, encodeRun, playerOf, playOut } from '../../src/run/index.ts';

export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A body with the checksum that the game itself would give it: what somebody who knows how could make. */
export function sealed(body: string): string {
  return body + Array.from(sha256(utf8ToBytes(body)).subarray(0, 6), (byte) => DIGITS[byte % 64]).join('');
}

/** Plays like a style, and bets by turns. */
function betting(style: Decider, turn: number): Decider {
  const bets = ['rise', 'hold', 'fall'] as const;
  return (level, world) => {
    const next = style(level, world);
    return next.kind === 'play' && world.bet === null && (world.quarter + turn) % 3 !== 0
      ? { kind: 'bet', bet: bets[(world.quarter * 7 + turn) % 3]! }
      : next;
  };
}

/** As many codes of a level as asked for, every one of another run: every built-in style by turns. */
export function classCodes(level: PlayableLevel, count: number, lucks = count): string[] {
  return Array.from({ length: count }, (_, turn) => {
    const style = playerOf(builtIn(BUILT_IN_NAMES[turn % BUILT_IN_NAMES.length]!)!);
    const seed = 1 + (turn % lucks);
    const { decisions } = playOut(level, seed, betting(style, turn));
    return encodeRun(level, { seed, decisions });
  });
}

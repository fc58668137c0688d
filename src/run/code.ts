/**
 * The run code: a whole run as a short line of letters that survives a chat, a mail or a form. A
 * changed character is always found, and nothing in a code can make reading it throw or hang.
 *
 * A code is the letter of its format, the run packed into base-64 digits, and six digits of a
 * checksum over everything before.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { RULES, type PlayableLevel } from '../kernel/index.ts';
import { Packer, Unpacker, Unreadable } from './packing.ts';
import { RECORD_FORMAT, recordOf, type Played, type RunRecord } from './record.ts';
import { walkHead, walkRun } from './walk.ts';

/** First letter of every code: the format of what follows. */
const FORMAT = 'G';
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const CHECK_DIGITS = 6;
/** Longer than any run people play; anything beyond is not read at all. */
export const LONGEST_CODE = 4000;

export type Decoding =
  | { ok: true; record: RunRecord }
  | { ok: false; why: 'empty' | 'too-long' | 'not-a-code' | 'changed' | 'newer-code' }
  | ({ ok: false; why: 'other-rules' } & OtherRules);

/** What a code of other rules still says of itself. */
interface OtherRules {
  rules: number;
  level: string;
  /** The level's identity as codes carry it. */
  identity: string;
  seed: number;
  /** Name of the playbook that played; null where a person did. */
  playbook: string | null;
}

/** The code of a run of this level, at any point of it. Throws on decisions that were never legal. */
export function encodeRun(level: PlayableLevel, played: Played): string {
  const record = recordOf(level, played);
  const packer = new Packer();
  walkRun(packer, walkHead(packer, { ...record, stations: level.stations.length }), record.decisions);
  let digits = '';
  for (let rest = packer.pack(); rest > 0n; rest /= 64n) digits = DIGITS[Number(rest % 64n)]! + digits;
  return FORMAT + digits + checkOf(FORMAT + digits);
}

/** Whether a text is whole as it left the game: letters of codes, and its checksum right. Reads nothing. */
export function isSealed(code: string): boolean {
  if (code.length < CHECK_DIGITS + 10 || code.length > LONGEST_CODE || !code.startsWith(FORMAT)) return false;
  return /^[\w-]+$/.test(code) && checkOf(code.slice(0, -CHECK_DIGITS)) === code.slice(-CHECK_DIGITS);
}

/** Reads a code. Never throws; spaces and line breaks that a mail may have put in don't matter. */
export function decodeRun(text: string): Decoding {
  if (text.length > LONGEST_CODE * 2) return { ok: false, why: 'too-long' };
  const code = text.replace(/\s+/g, '');
  if (code === '') return { ok: false, why: 'empty' };
  if (code.length > LONGEST_CODE) return { ok: false, why: 'too-long' };
  if (!/^[\w-]+$/.test(code) || code.length < CHECK_DIGITS + 10) return { ok: false, why: 'not-a-code' };
  const body = code.slice(0, -CHECK_DIGITS);
  if (checkOf(body) !== code.slice(-CHECK_DIGITS)) return { ok: false, why: 'changed' };
  if (!body.startsWith(FORMAT)) return { ok: false, why: 'newer-code' };
  // A number is written without zeros before it: one run, one code.
  if (body[FORMAT.length] === DIGITS[0]) return { ok: false, why: 'not-a-code' };
  try {
    return unpack(new Unpacker(numberOf(body.slice(1))));
  } catch (slip) {
    if (slip instanceof Unreadable) return { ok: false, why: 'not-a-code' };
    throw slip;
  }
}

function unpack(unpacker: Unpacker): Decoding {
  const head = walkHead(unpacker);
  const { rules, level, identity, seed, playbook } = head;
  // What follows is written in the words of its rules: other moves, other dilemmas.
  if (rules !== RULES)
    return { ok: false, why: 'other-rules', rules, level, identity, seed, playbook: playbook ?? null };
  const decisions = walkRun(unpacker, head);
  if (!unpacker.empty) return { ok: false, why: 'not-a-code' };
  const by = playbook === undefined ? {} : { playbook };
  return { ok: true, record: { format: RECORD_FORMAT, rules, level, identity, seed, decisions, ...by } };
}

/** Digits to one number, eight at a time: one by one a long code would take as long as a run. */
function numberOf(digits: string): bigint {
  let all = 0n;
  for (let at = 0; at < digits.length; at += 8) {
    const some = digits.slice(at, at + 8);
    let part = 0;
    for (const digit of some) part = part * 64 + DIGITS.indexOf(digit);
    all = (all << BigInt(6 * some.length)) | BigInt(part);
  }
  return all;
}

/** Finds any change but one in 2^36. */
function checkOf(text: string): string {
  return Array.from(sha256(utf8ToBytes(text)).subarray(0, CHECK_DIGITS), (byte) => DIGITS[byte % 64]).join(
    '',
  );
}

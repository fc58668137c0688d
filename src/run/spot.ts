/**
 * A run code in a piece of text: an address, a message, a cell, a line of a mail. Finds what is a code
 * or was meant to be one; whether it holds a legal run is for others to say.
 */
import { isSealed } from './code.ts';

const TOKEN = /[\w-]+/g;
/** The shortest code of a run of which nothing has been decided. */
export const SHORTEST = 17;
/** From here on a word is long enough to have been meant as a code. */
const LONG = 30;
/** What long words of an export are that no code is: identifiers, digests, numbers. */
const OTHER = /^(?:[0-9a-f-]+|[\d_-]+|[A-Za-z]+|[a-z0-9]+(?:[_-][a-z0-9]+)+)$/;

/** The same with everything taken out that formats put around words: percent and backslash escapes. */
export const bare = (text: string): string =>
  text.replace(/%[0-9a-f]{2}|\\u[0-9a-f]{4}|\\[nrtbf"/\\]/gi, (found) => ' '.repeat(found.length));

/** Whole codes in a piece of text, in their order. */
export function wholeCodes(text: string): string[] {
  return (bare(text).match(TOKEN) ?? []).filter((token) => token.length >= SHORTEST && isSealed(token));
}

/** What was most probably meant as a code in a piece of text without a whole one; null for nothing. */
export function meantCode(text: string): string | null {
  const asked = /[?&#;]run=([^&\s"'<>]*)/.exec(bare(text))?.[1];
  if (asked !== undefined && asked !== '') return asked;
  const words = bare(text)
    .split(/[\s"'<>,;=:]+/)
    .filter((word) => word.length >= LONG && !word.includes('/') && !OTHER.test(word));
  const like = words.filter((word) => word.startsWith('G'));
  return [...like, ...words][0] ?? null;
}

/** The one code of a text that was pasted to be opened; the text itself where it holds nothing like one. */
export function codeIn(text: string): string {
  const joined = text.replace(/[\s>]+/g, '');
  if (isSealed(joined)) return joined;
  return wholeCodes(text)[0] ?? wholeCodes(joined)[0] ?? meantCode(text) ?? joined;
}

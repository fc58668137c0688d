/** Run codes in JSON: a saved run, an export of statements, one object or one a line. Whose a code is, its surroundings say. */
import { MOST_FINDS, type Find } from './find.ts';
import { meantCode, wholeCodes } from './spot.ts';

const NAMES = ['pseudonym', 'nickname', 'team', 'name', 'learner', 'student', 'user', 'mbox', 'email'];
/** Keys under which a code is expected, so that a broken one is told and not passed over. */
const CODES = /code|run|suspend/i;
/** Names of things that are no people's: an xAPI verb, an object, the context. */
const THINGS = new Set(['object', 'verb', 'context', 'definition', 'result', 'attachments']);

/** The values of a text that is JSON, whole or one a line; null where it is none. */
function parsed(text: string): unknown {
  const start = text.trimStart();
  if (!/^[{[]/.test(start)) return undefined;
  try {
    return JSON.parse(start);
  } catch {
    const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
    try {
      return JSON.parse(`[${lines.join(',')}]`);
    } catch {
      return undefined;
    }
  }
}

interface Visit {
  value: unknown;
  key: string;
  name: string | null;
}

/** Whose an object is: its own name, or that of the person it names. */
function nameOf(value: Record<string, unknown>, key: string): string | null {
  if (THINGS.has(key)) return null;
  for (const inner of ['actor', 'learner', 'student', 'user', 'account']) {
    const person = value[inner];
    if (typeof person === 'object' && person !== null && !Array.isArray(person)) {
      const name = nameOf(person as Record<string, unknown>, inner);
      if (name !== null) return name;
    }
  }
  for (const each of NAMES) {
    const name = value[each];
    if (typeof name === 'string' && name.trim() !== '')
      return name.replace(/^mailto:/, '').trim().slice(0, 80); // prettier-ignore
  }
  return null;
}

/** Every code in a JSON text; null where the text is no JSON or holds none. */
export function codesInJson(text: string): Find[] | null {
  const value = parsed(text);
  if (value === undefined) return null;
  const found: Find[] = [];
  let [read, line] = [0, 1];
  /** The line on which a piece of text stands, looked for from where the last one stood. */
  const lineAt = (piece: string): number => {
    const at = text.indexOf(piece, read);
    if (at < 0) return line;
    for (let end = text.indexOf('\n', read); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) {
      line += 1;
      read = end + 1;
    }
    read = Math.max(read, at);
    return line;
  };
  // Depth first in reading order, without recursion: brackets may be nested deeper than any stack.
  const waiting: Visit[] = [{ value, key: '', name: null }];
  while (waiting.length > 0 && found.length < MOST_FINDS) {
    const visit = waiting.pop()!;
    if (typeof visit.value === 'string') {
      const whole = wholeCodes(visit.value);
      const meant = whole.length === 0 && CODES.test(visit.key) ? meantCode(visit.value) : null;
      for (const code of meant === null ? whole : [meant])
        found.push({ line: lineAt(code), name: visit.name, text: code });
    } else if (typeof visit.value === 'object' && visit.value !== null) {
      const own = Array.isArray(visit.value)
        ? null
        : nameOf(visit.value as Record<string, unknown>, visit.key);
      const inner = Object.entries(visit.value).reverse();
      for (const [key, each] of inner)
        waiting.push({
          value: each,
          key: Array.isArray(visit.value) ? visit.key : key,
          name: own ?? visit.name,
        });
    }
  }
  return found.length > 0 ? found : null;
}

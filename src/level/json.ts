/**
 * JSON read strictly, with the place of the first mistake as line and column in every browser and
 * Node alike, and repeated keys refused (JSON.parse takes the last and says nothing).
 */

export type JsonReading =
  | { ok: true; value: unknown }
  | { ok: false; line: number; column: number; what: string; remedy: string };

/** Deeper than any file of the game, shallow enough for the stack. */
const DEEPEST = 60;

class Slip {
  constructor(
    readonly at: number,
    readonly what: string,
    readonly remedy: string,
  ) {}
}

/** Reads JSON text. Never throws; a byte-order mark at the beginning is let pass. */
export function readJson(source: string): JsonReading {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  try {
    scan(text);
    return { ok: true, value: JSON.parse(text) };
  } catch (slip) {
    if (!(slip instanceof Slip)) return { ok: false, line: 1, column: 1, what: 'not JSON', remedy: '' };
    const before = text.slice(0, slip.at).split('\n');
    const column = (before[before.length - 1]?.length ?? 0) + 1;
    return { ok: false, line: before.length, column, what: slip.what, remedy: slip.remedy };
  }
}

function scan(text: string): void {
  let at = 0;

  const space = (): void => {
    while (at < text.length && ' \t\r\n'.includes(text[at]!)) at++;
    if (text.startsWith('//', at) || text.startsWith('/*', at)) {
      throw new Slip(at, 'JSON has no comments', 'remove it');
    }
  };
  const seen = (): string => {
    const code = text.codePointAt(at);
    return code === undefined ? 'the end of the file' : `"${String.fromCodePoint(code)}"`;
  };

  const string = (): string => {
    const from = at;
    at++;
    while (at < text.length && text[at] !== '"') {
      if (text[at] === '\n') throw new Slip(from, 'a text without its closing quote', 'add " at its end');
      if (text.charCodeAt(at) < 32) throw new Slip(at, 'a control character in a text', 'write a tab as \\t');
      at += text[at] === '\\' ? 2 : 1;
    }
    if (at >= text.length) throw new Slip(from, 'a text without its closing quote', 'add " at its end');
    at++;
    try {
      return JSON.parse(text.slice(from, at)) as string;
    } catch {
      throw new Slip(from, 'a text with a wrong backslash', 'write a backslash as \\\\');
    }
  };

  const value = (depth: number): void => {
    if (depth > DEEPEST) throw new Slip(at, 'nested too deeply', '');
    space();
    const first = text[at];
    if (first === '{') object(depth);
    else if (first === '[') list(depth);
    else if (first === '"') string();
    else {
      const word = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/.exec(
        text.slice(at, at + 400),
      );
      if (!word) throw wrong();
      at += word[0].length;
    }
  };
  const wrong = (): Slip => {
    if (first("'")) return new Slip(at, "' does not begin a text", 'use double quotes');
    if (first('}') || first(']'))
      return new Slip(at, `a value is missing before ${seen()}`, 'add it, or remove the comma before');
    const word = /^[\w.+-]+/.exec(text.slice(at, at + 60))?.[0];
    if (word && /^[.+\d-]/.test(word))
      return new Slip(at, `"${word}" is not a number`, 'write 0.5, 12 or -3');
    if (word) return new Slip(at, `"${word}" is not a value`, 'put texts between double quotes');
    return new Slip(at, `a value was expected, not ${seen()}`, 'add it');
  };
  const first = (sign: string): boolean => text[at] === sign;

  /** After an entry: true when another follows. */
  const more = (close: string): boolean => {
    space();
    if (first(close)) {
      at++;
      return false;
    }
    if (!first(','))
      throw new Slip(at, `"," or "${close}" was expected, not ${seen()}`, 'a comma stands between entries');
    at++;
    space();
    if (first(close)) throw new Slip(at, `a comma before "${close}"`, 'remove the comma');
    return true;
  };

  const object = (depth: number): void => {
    at++;
    space();
    if (first('}')) {
      at++;
      return;
    }
    const keys = new Set<string>();
    do {
      space();
      if (!first('"')) {
        const decimal = /\d,\s*$/.test(text.slice(Math.max(0, at - 9), at)) && /\d/.test(text[at] ?? '');
        const remedy = decimal ? 'use a point for decimals' : 'write "key": value';
        throw new Slip(at, `a key in double quotes was expected, not ${seen()}`, remedy);
      }
      const from = at;
      const key = string();
      if (keys.has(key)) throw new Slip(from, `"${key}" stands here twice`, 'keep one');
      keys.add(key);
      space();
      if (!first(':'))
        throw new Slip(at, `":" was expected after "${key}", not ${seen()}`, 'write "key": value');
      at++;
      value(depth + 1);
    } while (more('}'));
  };

  const list = (depth: number): void => {
    at++;
    space();
    if (first(']')) {
      at++;
      return;
    }
    do value(depth + 1);
    while (more(']'));
  };

  value(0);
  space();
  if (at < text.length) throw new Slip(at, `nothing was expected after the end, not ${seen()}`, 'remove it');
}

/**
 * Run codes in whatever people paste or drop: one a line, a column of a spreadsheet, a CSV, the export
 * of a learning platform, a mail. Finds what is a code or was meant to be one, and whose it is; whether
 * it holds a legal run is for others to say. Never throws, whatever the text.
 */
import Papa from 'papaparse';
import { isSealed, LONGEST_CODE } from './code.ts';
import { codesInJson } from './find-json.ts';
import { bare, meantCode, SHORTEST, wholeCodes } from './spot.ts';

/** Something that is a run code or was meant to be one. */
export interface Find {
  /** Where it stands, counting lines from 1. */
  line: number;
  /** Whose it is, as far as the text says. */
  name: string | null;
  /** The code as it stands there; empty where somebody has none. */
  text: string;
}

/** More than any class hands in; what comes after is not read. */
export const MOST_TEXT = 8_000_000;
export const MOST_FINDS = 5000;

const NAME = /\b(?:pseudo\w*|nick\w*|alias|team|group\w*|équipe|equipe|groupe)\b/i;
const PERSON =
  /\b(?:name|full[ _]?name|nom|prénom|prenom|learner|student|participant\w*|apprenant\w*|stagiaire|user\w*|utilisat\w*|login|e-?mail)\b/i;
const HEADING = /\b(?:run[ _-]?codes?|codes?|suspend[ _-]?data|parties?|runs?)\b/i;

/** Every code in a text. */
export function findCodes(text: string): Find[] {
  const read = text.slice(0, MOST_TEXT).replace(/^\uFEFF/, '');
  const found = codesInJson(read) ?? inTable(read) ?? inLines(read);
  return found.slice(0, MOST_FINDS);
}

interface Row {
  line: number;
  cells: string[];
}

/** What tables put between their cells, the least likely in a text first. */
const BETWEEN = ['\t', ';', '|', ','];

/** The rows of a table with the lines on which they begin; null where the text is no table. */
function rowsOf(text: string): Row[] | null {
  let best: { rows: Row[]; alike: number } | null = null;
  for (const delimiter of BETWEEN) {
    if (!text.includes(delimiter)) continue;
    const rows = parsed(text, delimiter).filter(({ cells }) => cells.some(Boolean));
    const widths = new Map<number, number>();
    for (const { cells } of rows) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
    widths.delete(1);
    const alike = Math.max(0, ...widths.values()) / rows.length;
    if (rows.length > 1 && alike >= 0.6 && alike > (best?.alike ?? 0)) best = { rows, alike };
  }
  return best?.rows ?? null;
}

function parsed(text: string, delimiter: string): Row[] {
  const rows: Row[] = [];
  let [end, line] = [text.indexOf('\n'), 1];
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, meta }) => {
      rows.push({ line, cells: data.map((cell) => cell.trim()) });
      for (; end >= 0 && end < meta.cursor; end = text.indexOf('\n', end + 1)) line += 1;
    },
  });
  return rows;
}

/** A table has a column of codes; each of its rows is somebody's. */
function inTable(text: string): Find[] | null {
  const rows = rowsOf(text);
  if (!rows) return null;
  const width = Math.max(...rows.slice(0, MOST_FINDS).map(({ cells }) => cells.length));
  const head = rows[0]!.cells;
  const counts = Array.from(
    { length: Math.min(width, 200) },
    (_, at) => rows.filter(({ cells }) => wholeCodes(cells[at] ?? '').length > 0).length,
  );
  const most = Math.max(...counts);
  const told = head.some((cell) => HEADING.test(cell) || NAME.test(cell) || PERSON.test(cell));
  // A mail with commas in it is no table, though its code stands in some column.
  if (!told && most < rows.length * 0.3) return null;
  const column = most > 0 ? counts.indexOf(most) : head.findIndex((cell) => HEADING.test(cell));
  if (column < 0) return null;
  const headed = wholeCodes(head.join(' ')).length === 0 && meantCode(head[column] ?? '') === null;
  const whose = headed ? namesIn(head, column) : [column === 0 ? 1 : 0];
  return rows.slice(headed ? 1 : 0).flatMap(({ line, cells }): Find[] => {
    const name = whose.map((at) => cells[at] ?? '').filter(Boolean).join(' ').slice(0, 80) || null; // prettier-ignore
    const whole = [cells[column] ?? '', ...cells].map(wholeCodes).find((codes) => codes.length > 0);
    if (whole) return whole.map((code) => ({ line, name, text: code }));
    const cell = cells[column] ?? '';
    const joined = cell.replace(/\s+/g, '');
    return [{ line, name, text: isSealed(joined) ? joined : (meantCode(cell) ?? cell) }];
  });
}

/** Columns that say whose a row is: a chosen name before a person's own. */
function namesIn(head: readonly string[], column: number): number[] {
  const places = (pattern: RegExp): number[] =>
    head.flatMap((cell, at) => (at !== column && pattern.test(cell) ? [at] : []));
  const chosen = places(NAME);
  return (chosen.length > 0 ? chosen : places(PERSON)).slice(0, chosen.length > 0 ? 1 : 2);
}

/** What stands before a code on its line: a name, unless it is an address or a sentence. */
function nameBefore(line: string, code: string): string | null {
  const before = line.slice(0, Math.max(0, line.indexOf(code)));
  if (/:\/\/|[=%]/.test(before)) return null;
  const name = before.replace(/^[\s\d.)*•>-]+/, '').replace(/[\s:;,|–—>"“«(-]+$/, '');
  return /\p{L}/u.test(name) && name.length <= 40 ? name : null;
}

/** A text of lines: one code a line, or a mail with codes in it, perhaps broken over several lines. */
function inLines(text: string): Find[] {
  const lines = text.split(/\r\n|\r|\n/);
  const found: (Find & { word?: boolean })[] = [];
  let prose = false;
  for (let at = 0; at < lines.length && found.length < MOST_FINDS; at++) {
    const content = lines[at]!.trim();
    if (content === '') continue;
    const line = at + 1;
    const whole = wholeCodes(content);
    if (whole.length > 0) {
      for (const code of whole) found.push({ line, name: nameBefore(content, code), text: code });
      continue;
    }
    const joined = overLines(lines, at);
    if (joined) {
      found.push({ line, name: nameBefore(content, joined.first), text: joined.code });
      at = joined.last;
      continue;
    }
    const alone = !/\s/.test(content);
    const heading = found.length === 0 && alone && content.length < SHORTEST && HEADING.test(content);
    const meant = meantCode(content);
    if (meant !== null) found.push({ line, name: nameBefore(content, meant), text: meant });
    else if (alone && !heading) found.push({ line, name: null, text: content, word: true });
    else if (!alone) prose = true;
  }
  // A word alone on its line is somebody's bad code in a list of codes, and a greeting in a mail.
  return found.filter(({ word }) => !(word && prose)).map(({ line, name, text: code }) => ({ line, name, text: code })); // prettier-ignore
}

/** A code that a mail or a form has broken into several lines, or into pieces on one. */
function overLines(
  lines: readonly string[],
  from: number,
): { code: string; first: string; last: number } | null {
  const pieces = bare(lines[from]!).trim().split(/\s+/);
  const starts = pieces.findIndex((piece) => /(?:^|[=:;,"])G[\w-]*$/.test(piece));
  if (starts < 0) return null;
  const first = /G[\w-]*$/.exec(pieces[starts]!)![0];
  let code = first + pieces.slice(starts + 1).join('');
  if (isSealed(code)) return { code, first, last: from };
  for (let last = from + 1; last < lines.length && code.length < LONGEST_CODE; last++) {
    const next = lines[last]!.replace(/^[\s>]+|\s+$/g, '');
    if (!/^[\w-]+$/.test(next) || isSealed(next)) return null;
    code += next;
    if (isSealed(code)) return { code, first, last };
  }
  return null;
}

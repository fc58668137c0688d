/**
 * Tables as files that a spreadsheet opens well, in the reader's language: French spreadsheets want
 * semicolons between cells and commas in numbers. What a name begins with never becomes a formula.
 */
import Papa from 'papaparse';
import type { Locale } from '../../../text/index.ts';

export type Cell = string | number | null;

/** What spreadsheets take for the beginning of a formula; a plain number is none. */
const FORMULA = /^(?:[=+@\t\r]|-(?!\d+(?:[.,]\d+)?$)).*$/s;

/** A CSV with its byte order mark, so that accents survive. Numbers at most six decimals. */
export function csvOf(heads: readonly string[], rows: readonly (readonly Cell[])[], locale: Locale): string {
  const number = (value: number): string => {
    const text = String(Math.round(value * 1e6) / 1e6);
    return locale === 'fr' ? text.replace('.', ',') : text;
  };
  const cells = rows.map((row) =>
    row.map((cell) => (cell === null ? '' : typeof cell === 'number' ? number(cell) : cell)),
  );
  return `\uFEFF${Papa.unparse([[...heads], ...cells], {
    delimiter: locale === 'fr' ? ';' : ',',
    newline: '\r\n',
    escapeFormulae: FORMULA,
  })}\r\n`;
}

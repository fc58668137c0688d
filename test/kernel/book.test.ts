/**
 * The open book is complete and told as it is: docs/model.md lists every parameter and every move
 * with the numbers the rules use.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { MOVES, PARAMETERS, STAGES } from '../../src/kernel/index.ts';

const book = readFileSync(fileURLToPath(new URL('../../docs/model.md', import.meta.url)), 'utf8');

describe('docs/model.md', () => {
  it.each(Object.entries(PARAMETERS))('tells %s', (id, { value, unit, label, about, source }) => {
    expect(book).toContain(`| \`${id}\` | ${value} | ${unit} | ${label} | ${about} | ${source} |`);
  });
  it.each(MOVES.map((move) => [move.id, move] as const))('tells %s', (id, move) => {
    const odds = move.routine ? 'routine' : String(move.odds);
    const row = [
      `\`${id}\``,
      STAGES[move.stage],
      move.cost,
      move.quarters,
      move.attention,
      odds,
      move.max ?? '–',
    ];
    expect(book).toContain(`| ${row.join(' | ')} | ${move.kind}${move.ai ? ', AI' : ''} | ${move.scope} |`);
  });
});

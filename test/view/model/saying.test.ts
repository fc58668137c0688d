/** A message with several ways of being told takes them in turn; one with a single way keeps it. */
import { describe, expect, it } from 'vitest';
import { loadWords } from '../../../src/text/index.ts';
import { saying } from '../../../src/view/model/saying.ts';

describe('saying', () => {
  it('takes the ways in turn and starts again', async () => {
    const words = await loadWords('en');
    const told = [0, 1, 2, 3, 4].map((turn) => saying(words, 'move.it.deploy.failed', turn));
    expect(told).toEqual([
      'move.it.deploy.failed',
      'move.it.deploy.failed.2',
      'move.it.deploy.failed.3',
      'move.it.deploy.failed.4',
      'move.it.deploy.failed',
    ]);
  });

  it('keeps the only way, whatever the turn', async () => {
    const words = await loadWords('fr');
    expect(saying(words, 'move.operations.map.done', 7)).toBe('move.operations.map.done');
    expect(saying(words, 'move.operations.map.done', -1)).toBe('move.operations.map.done');
  });
});

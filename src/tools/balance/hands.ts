/** The hands a search found, one a line, as a test keeps them: each temptation's best, and the best that do without. */
import { type Playbook, readPlaybook } from '../../run/index.ts';
import type { Balance } from './balance.ts';

/** What of a playbook is not what one says by saying nothing. */
function said(playbook: Playbook): Record<string, unknown> {
  const silent = readPlaybook({ name: 'x' });
  const usual: Record<string, unknown> = silent.ok ? silent.playbook : {};
  return Object.fromEntries(
    Object.entries(playbook).filter(
      ([field, value]) => field !== 'name' && JSON.stringify(value) !== JSON.stringify(usual[field]),
    ),
  );
}

/** Lines of JSON; a temptation that is no vice in this company is left out. */
export function handsOf({ level, searches }: Balance): string {
  const names = [...new Set(searches.tempted.map(({ name }) => name))];
  const tempted = names.flatMap((name) => {
    const best = searches.tempted
      .filter((hand) => hand.name === name && hand.fair === null)
      .sort((a, b) => b.value - a.value)[0];
    return best ? [{ level, tempted: name, playbook: said(best.playbook) }] : [];
  });
  const without = searches.without.map((hand) => ({
    level,
    without: hand.function,
    playbook: said(hand.playbook),
  }));
  return [...tempted, ...without].map((hand) => JSON.stringify(hand)).join('\n');
}

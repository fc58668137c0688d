/** A level's balance as a page for people. Rounds and lines up; computes nothing. */
import { STAGES } from '../../kernel/index.ts';
import type { Balance } from './balance.ts';
import { type Judged, needed } from './searches.ts';

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const thousands = (value: number): string => Math.round(value).toLocaleString('en');

/** Columns, the first to the left, the others to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...all.map((row) => (row[i] ?? '').length)));
  return all
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '),
    )
    .join('\n');
}

/** The whole page. */
export function page(b: Balance): string {
  const part = (title: string, body: string): string => `${title}\n${'-'.repeat(title.length)}\n${body}\n`;
  return [
    `# ${b.level}, ${b.seeds} seeds; best hand: ${b.best}\n`,
    part(
      'Styles',
      table(
        ['style', 'growth', 'reprieve', 'layoffs', 'value k€', '±', 'trust', 'orders'],
        b.styles.map((s) => [
          s.style,
          percent(s.growth),
          percent(s.reprieve),
          percent(s.layoffs),
          thousands(s.value),
          thousands(s.error),
          s.trust.toFixed(2),
          percent(s.orders),
        ]),
      ),
    ),
    part(
      'Turning one axis of the best hand: what is lost',
      table(
        ['axis', 'turned', 'value k€', '±', 'growth'],
        b.axes.map((a) => [a.axis, a.turned, thousands(a.effect), thousands(a.error), percent(a.growth)]),
      ),
    ),
    part(
      'Quarters: best less worst first move, and best less what was done',
      table(
        ['quarter', 'spread k€', 'regret k€', 'often best', 'often worst'],
        b.quarters.map((q) => [String(q.quarter), thousands(q.spread), thousands(q.regret), q.best, q.worst]),
      ),
    ),
    part(
      'Dilemmas: share of states in which each answer is best, and its worth against the mean',
      table(
        ['dilemma', 'times', 'ties', 'a', 'b', 'c', 'a k€', 'b k€', 'c k€', ''],
        b.dilemmas
          .filter((d) => d.times > 0)
          .map((d) => [
            d.id,
            String(d.times),
            String(d.ties),
            ...d.best.map(percent),
            ...d.worth.map(thousands),
            Math.max(...d.best) > 0.7
              ? 'one answer rules'
              : Math.min(...d.best) < 0.03
                ? 'one is never best'
                : '',
          ]),
      ),
    ),
    part(
      'Failures',
      `${b.failures.times} met; best: review ${percent(b.failures.best[0]!)}, shelve ${percent(b.failures.best[1]!)}, push on ${percent(b.failures.best[2]!)}, blame ${percent(b.failures.best[3]!)}, ties ${b.failures.ties}. Review is best in ${percent(b.failures.reviewKnown)} where the step is known, in ${percent(b.failures.reviewUnknown)} where it is not.`,
    ),
    part(
      'Seats at the best tables found (leads)',
      table(
        ['function', ...STAGES],
        b.seats.map((s) => [
          s.function,
          ...STAGES.map((stage) => `${percent(s.sits[stage])} (${percent(s.leads[stage])})`),
        ]),
      ),
    ),
    part('Searches, all on the same fresh seeds', searched(b)),
  ].join('\n');
}

/** What searches found: sound hands first, then temptations, then doing without. */
function searched({ searches, random }: Balance): string {
  const { best, climbed, tempted, without, unmoved } = searches;
  const row = (hand: Judged, ...more: string[]): string[] => [
    hand.name,
    thousands(hand.value),
    percent(hand.growth),
    percent(hand.value / best.value - 1),
    thousands(hand.error),
    ...more,
  ];
  const head = ['value k€', 'growth', 'against the best style', '± k€'];
  const says = { below: '', fair: '', pays: 'pays, but does not end in growth', exploit: 'AN EXPLOIT' };
  return [
    `random runs: best of a seed ${thousands(random.best)} k€, growth ${(random.growth * 100).toFixed(1)} %, beats the styles on ${percent(random.beaten)} of the seeds\n`,
    table(
      ['sound hand', ...head],
      [best, ...climbed].map((hand) => row(hand)),
    ),
    '',
    table(
      ['giving in to', ...head, 'climbed for', ''],
      tempted.map((hand) =>
        row(hand, hand.aim, hand.fair === null ? says[hand.verdict] : `no vice here: ${hand.fair}`),
      ),
    ),
    '',
    table(
      ['sound, but', ...head],
      without.map((hand) => row(hand)),
    ),
    '',
    `growth when a move is never made: ${unmoved.map((each) => `${each.move} ${percent(each.growth)}`).join(', ')}`,
    `in every good run: ${needed(searches).join(', ') || 'nobody and nothing'}`,
    '',
    ...[...climbed, ...tempted.filter((hand) => hand.verdict !== 'below')].map(told),
  ].join('\n');
}

/** A hand in a line. */
function told({ name, value, playbook }: Judged): string {
  const { tables, pace, failure, process, reinvest, ambition, retell, cutAt, dilemmas } = playbook;
  const seats = STAGES.map((stage) => tables[stage].join('+')).join(' | ');
  const then = retell ? `, then ${retell.purpose} at ${retell.stage}` : '';
  const cut = cutAt.map((one) => `, cut ${percent(one.share)} in quarter ${one.quarter}`).join('');
  return `  ${thousands(value)} k€ ${name}: ${ambition}${then}, ${process}, ${failure}, ${dilemmas}, pace ${pace?.join(',') ?? 'usual'}, ${Object.values(reinvest).join('/')}${cut}: ${seats}`;
}

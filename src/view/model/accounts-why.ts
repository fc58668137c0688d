/**
 * Why a number of the book moved: the result by the lines of its own account, which add up; orders
 * by what happened, without sizes, since effects of several causes do not add up.
 */
import type { QuarterReport } from '../../kernel/index.ts';
import type { Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';
import { happeningText, roomName } from './deeds.ts';
import { sees } from './fog.ts';

export interface WhyModel {
  title: string;
  intro: string;
  /** Causes with a size, k€: they add up to the change. */
  causes: { words: string; by: number; show: string }[];
  /** Causes without a size: what happened. */
  sentences: string[];
  ghost: string;
  close: string;
  open: string;
}

const signed = (words: Words, value: number): string =>
  `${value > 0 ? '+' : ''}${words.number(Math.round(value))}`;

/** The result's change taken apart by the lines of the account; it adds up, to the rounding. */
export function resultWhy(
  snapshot: Snapshot,
  words: Words,
  now: QuarterReport,
  before: QuarterReport | null,
): WhyModel {
  const world = snapshot.world!;
  const playable = snapshot.level?.playable;
  const was = before ?? {
    result: world.referenceResult,
    revenue: world.revenue0,
    spend: 0,
    side: 0,
    heads: world.heads0,
  };
  const keeps = 1 - (playable?.variable ?? 0.3);
  const parts: [string, number][] = [
    ['sales', keeps * (now.revenue - was.revenue)],
    ['spend', was.spend - now.spend],
    ['side', was.side - now.side],
    ['wages', (playable?.wage ?? 15) * (was.heads - now.heads)],
  ];
  const difference = now.result - was.result;
  const rest = difference - parts.reduce((sum, [, by]) => sum + by, 0);
  if (Math.abs(rest) >= 1) parts.push(['rest', rest]);
  const at = world.history.length - 1;
  const ghost = (snapshot.ghost.result[at] ?? 0) - (snapshot.ghost.result[at - 1] ?? 0);
  return {
    title: words.t('accounts.why.result', { value: words.money(now.result) }),
    intro: words.t('accounts.why.since', { difference: words.money(difference, true) }),
    causes: parts
      .filter(([, by]) => Math.abs(by) >= 1)
      .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
      .map(([key, by]) => ({
        words: words.t(`accounts.why.${key}` as 'accounts.why.sales'),
        by,
        show: words.money(by, true),
      })),
    sentences: [],
    ghost: words.t('accounts.why.ghost', { value: words.money(ghost) }),
    close: words.t('accounts.why.close'),
    open: words.t('accounts.why.open'),
  };
}

/** What moved orders delivered: what happened, what is under way, and who went elsewhere if somebody watches that. */
export function ordersWhy(snapshot: Snapshot, words: Words, now: QuarterReport, was: number): WhyModel {
  const world = snapshot.world!;
  const happened = now.happenings
    .filter((each) => each.kind !== 'seated' && each.kind !== 'dilemma')
    .map((each) => happeningText(each, snapshot, words));
  const under = world.running.map((each) =>
    words.t('accounts.why.running', {
      move: words.t(`move.${each.move}`),
      room: roomName(words, world, each.target),
      left: each.left,
    }),
  );
  const lost = sees(world, snapshot.watched, 'lost-demand')
    ? [words.t('accounts.why.lost', { lost: words.number(now.lost), demand: words.number(now.demand) })]
    : [];
  const at = world.history.length - 1;
  return {
    title: words.t('accounts.why.orders', { value: words.number(now.orders) }),
    intro: words.t('accounts.why.since', { difference: signed(words, now.orders - was) }),
    causes: [],
    sentences: [...happened, ...under, ...lost],
    ghost: words.t('accounts.why.ghost', {
      value: words.number(snapshot.ghost.orders[at] ?? world.throughput0),
    }),
    close: words.t('accounts.why.close'),
    open: words.t('accounts.why.open'),
  };
}

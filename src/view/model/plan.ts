/**
 * The plan as words and shapes: who lays which cards, what is in hand, what is left to spend, where
 * the freed time could go. Rounds and words what the kernel said; decides nothing.
 */
import type { FunctionId } from '../../kernel/index.ts';
import type { Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';
import { cutModel, recallModel, type CutModel, type RecallModel } from './plan-cut.ts';
import { freedModel, type FreedModel } from './plan-freed.ts';
import { placeOf, type CardModel } from './plan-card.ts';
import { peopleModel, type PersonModel } from './plan-people.ts';
import { halfPegs, halvesText } from './pegs.ts';
import { refusalText } from './refusal.ts';

export interface ChosenModel {
  index: number;
  order: number;
  name: string;
  who: FunctionId;
  pegs: number;
  pegsLabel: string;
  drop: string;
}

export interface PlanModel {
  title: string;
  people: PersonModel[];
  hand: string;
  attention: { title: string; left: number; total: number; show: string; label: string };
  budget: string;
  starts: string;
  chosen: ChosenModel[];
  /** What an empty place says; null when nothing more may start. */
  open: string | null;
  underWay: string[];
  underWayTitle: string;
  freed: FreedModel;
  cut: CutModel;
  recall: RecallModel | null;
  undo: { label: string; can: boolean; why: string };
  redo: { label: string; can: boolean; why: string };
  done: string;
  all: { label: string; title: string; note: string; close: string };
  pick: { back: string; keys: string; title: string };
  refusal: string | null;
}

/** The plan of this quarter; null outside planning. */
export function planModel(snapshot: Snapshot, words: Words): PlanModel | null {
  const { world, planned, desk, level } = snapshot;
  if (!world || !planned || !desk || !level) return null;
  const people = peopleModel(snapshot, words);
  const cardOf = (move: string): CardModel | undefined =>
    people.flatMap((each) => each.cards).find((card) => card.move === move);
  const left = halfPegs(planned.attention);
  const total = Math.max(left, halfPegs(world.attentionAtOpening));
  return {
    title: words.t('plan.title', { quarter: world.quarter + 1 }),
    people,
    hand: words.t('plan.hand'),
    attention: {
      title: words.t('plan.attention'),
      left,
      total,
      show: words.t('plan.attention.left', {
        left: halvesText(left, words),
        total: halvesText(total, words),
      }),
      label: words.t('plan.attention.label', {
        left: halvesText(left, words),
        total: halvesText(total, words),
      }),
    },
    budget: words.t('plan.budget', { money: words.money(planned.budget) }),
    starts: words.t('plan.starts', { count: planned.starts }),
    chosen: desk.starts.map((start, index): ChosenModel => {
      const card = cardOf(start.move);
      const name = words.t(start.target < 0 ? 'plan.chosen' : 'plan.chosen.in', {
        move: words.t(`move.${start.move}`),
        room: placeOf(snapshot, start.target, words),
      });
      return {
        index,
        order: index + 1,
        name,
        who: start.move.split('.')[0] as FunctionId,
        pegs: card?.pegs ?? 0,
        pegsLabel: card?.pegsLabel ?? '',
        drop: words.t('plan.drop', { move: name }),
      };
    }),
    open:
      planned.starts > 0
        ? words.t(desk.starts.length === 0 ? 'plan.open.first' : 'plan.open', { count: planned.starts })
        : null,
    underWay: world.running.map((each) =>
      words.t('plan.running', {
        move: words.t(`move.${each.move}`),
        room: placeOf(snapshot, each.target, words),
        quarters: each.left,
      }),
    ),
    underWayTitle: words.t('plan.running.title'),
    freed: freedModel(snapshot, words),
    cut: cutModel(snapshot, words),
    recall: recallModel(snapshot, words),
    undo: { label: words.t('plan.undo'), can: desk.canUndo, why: words.t('plan.undo.none') },
    redo: { label: words.t('plan.redo'), can: desk.canRedo, why: words.t('plan.redo.none') },
    done: words.t('plan.done'),
    all: {
      label: words.t('plan.all'),
      title: words.t('plan.all.title'),
      note: words.t('plan.all.note'),
      close: words.t('floor.close'),
    },
    pick: {
      back: words.t('plan.pick.back'),
      keys: words.t('plan.pick.keys'),
      title: words.t('plan.pick.title'),
    },
    refusal: refusalText(snapshot.refusal, words),
  };
}

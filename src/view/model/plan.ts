/**
 * The plan as words and shapes: who lays which cards, what is in hand, what is left to spend, where
 * the freed time could go. Rounds and words what the kernel said; decides nothing.
 */
import type { FunctionId } from '../../kernel/index.ts';
import type { MoveOffer, Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';
import { cutModel, recallModel, type CutModel, type RecallModel } from './plan-cut.ts';
import { freedModel, type FreedModel } from './plan-freed.ts';
import { oddsOfTargets, oddsWord, type OddsWord } from './odds.ts';
import { halfPegs, halvesText } from './pegs.ts';
import { refusalText, shortWhy } from './refusal.ts';

export interface TargetModel {
  target: number;
  /** Id of the room, for the floor. */
  room: string;
  label: string;
  odds: OddsWord;
  oddsLabel: string;
  /** Why not here, in words; null when it may be. */
  why: string | null;
  /** In hand here already: its place in the plan. */
  chosen: number | null;
  /** What a screen reader hears: room, odds, or why not. */
  sentence: string;
}

export interface CardModel {
  move: string;
  name: string;
  what: string;
  more: string;
  pegs: number;
  pegsLabel: string;
  cost: string;
  time: string;
  odds: OddsWord;
  oddsLabel: string;
  ai: boolean;
  /** One of the cards its person lays unasked, or one already in hand. */
  laid: boolean;
  state: 'rest' | 'chosen' | 'off';
  /** Place in the plan, 1-based; 0 when not chosen. */
  order: number;
  /** Where it goes, once chosen. */
  place: string;
  why: string | null;
  /** Aimed at one room: picking it asks which. */
  aims: boolean;
  /** For a company-wide card, -1. */
  targets: TargetModel[];
  /** Index in the plan in hand, to take it back. */
  inHand: number[];
  ask: { title: string; note: string };
  /** Paying twice for better odds; null where nothing can fail. */
  double: { label: string; cost: string } | null;
}

export interface PersonModel {
  who: FunctionId;
  name: string;
  role: string;
  mood: 'happy' | 'ok';
  /** What they say over the edge; at most two people of a table speak. */
  says: string | null;
  cards: CardModel[];
}

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

export const roomLabel = (snapshot: Snapshot, index: number, words: Words): string =>
  words.t(`level.station.${snapshot.world?.stations[index]?.id ?? ''}`);

function cardModel(snapshot: Snapshot, offer: MoveOffer, words: Words): CardModel {
  const { desk, world } = snapshot;
  const starts = desk?.starts ?? [];
  const inHand = starts.flatMap((each, index) => (each.move === offer.move ? [index] : []));
  const order = inHand.length > 0 ? inHand[0]! + 1 : 0;
  const odds = oddsOfTargets(snapshot, offer);
  const running = world?.running.find((each) => each.move === offer.move);
  const may = offer.targets.filter((each) => each.verdict.ok);
  const best = Math.max(0, ...(may.length > 0 ? may : offer.targets).map((each) => each.odds));
  // Over several rooms the card says the middle of what it could be; the rooms say their own.
  const mean = offer.targets.reduce((sum, each) => sum + each.odds, 0) / Math.max(1, offer.targets.length);
  const card = oddsWord(offer.scope === 'company' ? best : mean, offer.routine);
  const name = words.t(`move.${offer.move}`);
  const targets = offer.targets.map((each, index): TargetModel => {
    const chosen = starts.findIndex((start) => start.move === offer.move && start.target === each.target);
    const why = chosen >= 0 ? null : shortWhy(each.verdict, words);
    const label = each.target < 0 ? words.t('plan.everyone') : roomLabel(snapshot, each.target, words);
    const oddsLabel = words.t(`odds.${odds[index]!}`);
    return {
      target: each.target,
      room: world?.stations[each.target]?.id ?? '',
      label,
      odds: odds[index]!,
      oddsLabel,
      why,
      chosen: chosen >= 0 ? chosen : null,
      sentence: words.t('plan.target', {
        room: label,
        note: chosen >= 0 ? words.t('plan.target.chosen') : (why ?? oddsLabel),
      }),
    };
  });
  const state = inHand.length > 0 ? 'chosen' : offer.verdict.ok ? 'rest' : 'off';
  const left = running ? words.t('plan.left', { quarters: running.left }) : null;
  return {
    move: offer.move,
    name,
    what: words.t(`move.${offer.move}.what`),
    more: words.t(`move.${offer.move}.more`),
    pegs: halfPegs(offer.attention),
    pegsLabel: words.t('plan.pegs', { count: halvesText(offer.attention, words) }),
    cost: words.money(offer.cost),
    time: words.t('plan.quarters', { count: offer.quarters }),
    odds: card,
    oddsLabel: words.t(`odds.${card}`),
    ai: offer.ai,
    laid: offer.laid || inHand.length > 0,
    state,
    order,
    place: inHand.map((each) => placeOf(snapshot, starts[each]!.target, words)).join(', '),
    why: state === 'off' ? (left ?? shortWhy(offer.verdict, words)) : null,
    aims: offer.scope === 'station',
    targets,
    inHand,
    ask: {
      title: words.t('plan.ask', { move: name }),
      note: words.t(offer.quarters > 1 ? 'plan.ask.long' : 'plan.ask.note', {
        what: words.t(`move.${offer.move}.what`),
        quarters: offer.quarters,
      }),
    },
    double: offer.routine ? null : { label: words.t('plan.double'), cost: words.money(offer.cost * 2) },
  };
}

const placeOf = (snapshot: Snapshot, target: number, words: Words): string =>
  target < 0 ? words.t('plan.everyone') : roomLabel(snapshot, target, words);

/** A fragment as somebody says it: with a capital. */
const spoken = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** At most two people speak: those who neither lead nor have a card in hand first, for they would say something else. */
function speakers(people: readonly PersonModel[]): FunctionId[] {
  const order = people.map((each, index) => ({ each, index }));
  order.sort(
    (a, b) =>
      Number(a.each.cards.some((card) => card.order > 0)) -
        Number(b.each.cards.some((card) => card.order > 0)) || b.index - a.index,
  );
  return order.slice(0, 2).map(({ each }) => each.who);
}

/** The plan of this quarter; null outside planning. */
export function planModel(snapshot: Snapshot, words: Words): PlanModel | null {
  const { world, planned, desk, level, deck } = snapshot;
  if (!world || !planned || !desk || !level) return null;
  const silent = world.table.map((who, seat): PersonModel => {
    const cards = deck
      .filter((each) => each.function === who)
      .map((each) => cardModel(snapshot, each, words));
    return {
      who,
      name: words.t(`function.${who}.person`),
      role: seat === 0 ? words.t('plan.leads') : words.t(`function.${who}`),
      mood: cards.some((card) => card.order > 0) ? 'happy' : 'ok',
      says: null,
      cards,
    };
  });
  const speak = speakers(silent);
  const people = silent.map((person) => {
    const first = person.cards.find((card) => card.laid && card.state === 'rest');
    return speak.includes(person.who) && first
      ? { ...person, says: spoken(words.t(`move.${first.move}.pitch`)) }
      : person;
  });
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

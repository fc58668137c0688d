/**
 * A card as words: price, odds, where it could go, and whether its person would play it now. Says what the kernel
 * and its person said; decides nothing.
 */
import type { FunctionId } from '../../kernel/index.ts';
import type { MoveOffer, Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';
import { oddsOfTargets, oddsWord, type OddsWord } from './odds.ts';
import { halfPegs, halvesText } from './pegs.ts';
import { shortWhy } from './refusal.ts';

export interface TargetModel {
  target: number;
  /** Id of the room, for the floor. */
  room: string;
  label: string;
  odds: OddsWord;
  oddsLabel: string;
  /** Why not here, in words; null when it may be. */
  why: string | null;
  /** Its person would do it here. */
  advised: boolean;
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
  /** "Joan would: Validation": the card its person would play this quarter; null for the others. */
  advised: string | null;
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

export const roomLabel = (snapshot: Snapshot, index: number, words: Words): string =>
  words.t(`level.station.${snapshot.world?.stations[index]?.id ?? ''}`);

export function cardModel(snapshot: Snapshot, offer: MoveOffer, words: Words): CardModel {
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
  const advice = snapshot.advice.find((each) => each.who === offer.function)?.act;
  const advised = advice?.kind === 'start' && advice.move === offer.move ? advice : null;
  const targets = offer.targets.map((each, index): TargetModel => {
    const chosen = starts.findIndex((start) => start.move === offer.move && start.target === each.target);
    const why = chosen >= 0 ? null : shortWhy(each.verdict, words);
    const label = each.target < 0 ? words.t('plan.everyone') : roomLabel(snapshot, each.target, words);
    const word = words.t(`odds.${odds[index]!}`);
    const here = each.target >= 0 && advised?.target === each.target;
    const oddsLabel = here
      ? words.t('advice.target', { name: words.t(`function.${offer.function}.person`), odds: word })
      : word;
    return {
      target: each.target,
      room: world?.stations[each.target]?.id ?? '',
      label,
      odds: odds[index]!,
      oddsLabel,
      why,
      advised: here,
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
    advised:
      advised && inHand.length === 0 ? adviceOnCard(snapshot, offer.function, advised.target, words) : null,
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

export const placeOf = (snapshot: Snapshot, target: number, words: Words): string =>
  target < 0 ? words.t('plan.everyone') : roomLabel(snapshot, target, words);

function adviceOnCard(snapshot: Snapshot, who: FunctionId, target: number, words: Words): string {
  const name = words.t(`function.${who}.person`);
  return target < 0
    ? words.t('advice.card.house', { name })
    : words.t('advice.card', { name, room: roomLabel(snapshot, target, words) });
}

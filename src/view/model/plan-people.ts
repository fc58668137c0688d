/**
 * The people over the plan: the cards of each, what they would do and why, and how often they were right. They
 * speak for themselves, at most two at once, and never for the game.
 */
import type { FunctionId } from '../../kernel/index.ts';
import type { Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';
import { adviceText, standingModel, type StandingModel } from './advice.ts';
import { cardModel, type CardModel } from './plan-card.ts';

export interface PersonModel {
  who: FunctionId;
  name: string;
  role: string;
  mood: 'happy' | 'ok';
  /** What they would do, in their own words. */
  says: string;
  /** They say it unasked; at most two of a table do. */
  speaks: boolean;
  /** Label of the button that lets them speak. */
  ask: string;
  standing: StandingModel;
  cards: CardModel[];
}

/** A fragment as somebody says it: with a capital. */
const spoken = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * At most two speak unasked: those whose advice isn't in hand first, and by turns from quarter to quarter, so that
 * nobody is always heard.
 */
function speakers(
  people: readonly PersonModel[],
  heeded: ReadonlySet<FunctionId>,
  quarter: number,
): FunctionId[] {
  const turn = (index: number): number => (index + quarter) % people.length;
  return people
    .map((each, index) => ({ each, at: turn(people.length - 1 - index) }))
    .sort((a, b) => Number(heeded.has(a.each.who)) - Number(heeded.has(b.each.who)) || a.at - b.at)
    .slice(0, 2)
    .map(({ each }) => each.who);
}

/** Everybody at the table, in its order. */
export function peopleModel(snapshot: Snapshot, words: Words): PersonModel[] {
  const { world, deck, advice, desk } = snapshot;
  if (!world) return [];
  const content = new Set<FunctionId>();
  const people = world.table.map((who, seat): PersonModel => {
    const cards = deck
      .filter((each) => each.function === who)
      .map((each) => cardModel(snapshot, each, words));
    const name = words.t(`function.${who}.person`);
    const own = advice.find((each) => each.who === who);
    const act = own?.act;
    const heeded =
      act?.kind === 'start' &&
      (desk?.starts ?? []).some((each) => each.move === act.move && each.target === act.target);
    if (heeded) content.add(who);
    // Whoever got their way speaks of what else they could do.
    const next = cards.find((card) => card.laid && card.state === 'rest');
    const says =
      own && !(heeded && next)
        ? adviceText(snapshot, own, words)
        : spoken(next ? words.t(`move.${next.move}.pitch`) : words.t(`advice.${who}.wait`));
    return {
      who,
      name,
      role: seat === 0 ? words.t('plan.leads') : words.t(`function.${who}`),
      mood: cards.some((card) => card.order > 0) ? 'happy' : 'ok',
      says,
      speaks: false,
      ask: words.t('advice.ask', { name }),
      standing: standingModel(snapshot, who, words),
      cards,
    };
  });
  const speak = speakers(people, content, world.quarter);
  return people.map((person) => ({ ...person, speaks: speak.includes(person.who) }));
}

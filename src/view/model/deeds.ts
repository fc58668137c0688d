/**
 * Decisions and happenings as sentences: the one place that says what was done and what came of
 * it, for the accounts, the ending and the debrief.
 */
import type { Decision, FunctionId, Happening, World } from '../../kernel/index.ts';
import type { Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';
import { saying } from './saying.ts';

type Told = Pick<Snapshot, 'world' | 'level'>;

export const STAGE_IDS = ['literacy', 'production', 'learning', 'value'] as const;

/** A stage by index. */
export const stageName = (words: Words, stage: number): string =>
  words.t(`stage.${STAGE_IDS[stage] ?? 'value'}`);

/** Made once each: making one takes longer than using it. */
const lists = new Map<string, Intl.ListFormat>();

/** Names joined as the language joins them: "Joan, Nadia and Malik". */
export function joinNames(words: Words, names: readonly string[], join: 'and' | 'or' = 'and'): string {
  const key = `${words.locale} ${join}`;
  let list = lists.get(key);
  if (!list) {
    list = new Intl.ListFormat(words.locale, { type: join === 'or' ? 'disjunction' : 'conjunction' });
    lists.set(key, list);
  }
  return list.format(names);
}

/** A room by index; "the whole company" for none. */
export function roomName(words: Words, world: World | null, target: number | undefined): string {
  const id = target === undefined || target < 0 ? undefined : world?.stations[target]?.id;
  return id === undefined ? words.t('accounts.company') : words.t(`level.station.${id}`);
}

/** An executive by first name. */
export const personName = (words: Words, who: FunctionId | undefined): string =>
  who === undefined ? '' : words.t(`function.${who}.person`);

/**
 * How often the same move had worked before, as far as the run tells: some second ways of saying it speak of a first
 * ("the board read the page again").
 */
function timesBefore({ what, quarter }: Happening, { world }: Told): number {
  return (world?.history ?? [])
    .slice(0, quarter - 1)
    .flatMap((report) => report.happenings)
    .filter((each) => each.kind === 'success' && each.what === what).length;
}

/** What happened, in a sentence. */
export function happeningText(happening: Happening, told: Told, words: Words): string {
  const { kind, what, target } = happening;
  const company = target === undefined || target < 0;
  const room = roomName(words, told.world, target);
  const move = what && words.has(`move.${what}`) ? words.t(`move.${what}`) : '';
  // A move has its own sentences for having worked and having failed.
  const own = kind === 'success' ? `move.${what}.done` : kind === 'failure' ? `move.${what}.failed` : '';
  if (own && words.has(own)) {
    // Moves in a room differ by their room as well; those of the whole house by what came before alone.
    const turn =
      kind === 'success'
        ? timesBefore(happening, told) + (company ? 0 : target)
        : happening.quarter + (target ?? -1);
    return words.t(saying(words, own, turn), { room });
  }
  // Some kinds tell more of themselves: a company's failure, a finding about a rule or a needless step.
  const finer = `happening.${kind}.${company ? 'company' : (what ?? '')}`;
  const key = words.has(finer) ? finer : `happening.${kind}`;
  return words.t(key as `happening.${string}`, {
    room,
    move,
    amount: Math.max(1, Math.round(happening.amount ?? 1)),
  });
}

/** The quarter (1-based) in which each decision was made. */
export function quartersOf(decisions: readonly Decision[]): number[] {
  let quarter = 1;
  return decisions.map((each) => (each.kind === 'play' ? quarter++ : quarter));
}

/** Which way most of the freed time went. */
export function mainDestination(
  decision: Extract<Decision, { kind: 'direct' }>,
): 'sales' | 'offers' | 'value' | 'cuts' {
  const { sales, offers, value, cuts } = decision;
  const most = Math.max(sales, offers, value, cuts);
  return most === sales ? 'sales' : most === offers ? 'offers' : most === value ? 'value' : 'cuts';
}

/**
 * A decision as a short mark, or null where it leaves none. `failures` are those that stood at the
 * door when it was made, for decisions that only know an index.
 */
export function deedText(
  decision: Decision,
  told: Told,
  words: Words,
  failed?: { move: string },
): string | null {
  switch (decision.kind) {
    case 'ambition':
      return words.t('debrief.mark.ambition', { purpose: words.t(`purpose.${decision.purpose}`) });
    case 'seat':
      return words.t(decision.stage === 0 ? 'debrief.mark.seat' : 'debrief.mark.hand-over', {
        who: personName(words, decision.table[0]),
      });
    case 'failure': {
      const answer = words.t(`answer.${decision.answer}`);
      return failed
        ? words.t('debrief.mark.failure', { move: words.t(`move.${failed.move}`), answer })
        : answer;
    }
    case 'dilemma':
      return words.t('debrief.mark.dilemma', {
        answer: words.t(`dilemma.${decision.id}.${'abc'[decision.answer] ?? 'a'}`),
      });
    case 'start':
      return decision.target < 0
        ? words.t('debrief.mark.start', { move: words.t(`move.${decision.move}`) })
        : words.t('debrief.mark.start.room', {
            move: words.t(`move.${decision.move}`),
            room: roomName(words, told.world, decision.target),
          });
    case 'direct':
      return words.t('debrief.mark.direct', {
        destination: words.t(`destination.${mainDestination(decision)}`),
      });
    case 'cut':
      return decision.jobs > 0
        ? words.t('debrief.mark.cut', { jobs: decision.jobs })
        : words.t('accounts.undone');
    case 'recall':
      return words.t('debrief.mark.recall', { people: decision.people });
    case 'bet':
      return words.t('debrief.mark.bet', { bet: words.t(`bet.${decision.bet}`) });
    case 'play':
      return null;
  }
}

/** Whose decision it looks like: the face on its mark. */
export function deedFace(decision: Decision): FunctionId | null {
  switch (decision.kind) {
    case 'start':
      return decision.move.split('.')[0] as FunctionId;
    case 'seat':
      return decision.table[0] ?? null;
    case 'cut':
      return decision.jobs > 0 ? 'hr' : null;
    case 'direct':
      return mainDestination(decision) === 'cuts' ? 'hr' : 'marketing';
    default:
      return null;
  }
}

/**
 * For each answer to a failure, the failure it answered; null for every other decision. Failures
 * come to the door in the order in which the quarter before told them, and leave it as answered.
 */
export function failuresAt(
  decisions: readonly Decision[],
  world: World | null,
): ({ move: string; target: number } | undefined)[] {
  const told = (quarter: number) =>
    (world?.history[quarter - 1]?.happenings ?? [])
      .filter((each) => each.kind === 'failure' && each.what)
      .map((each) => ({ move: each.what!, target: each.target ?? -1 }));
  let quarter = 1;
  let door = told(0);
  return decisions.map((each) => {
    if (each.kind === 'play') {
      door = told(quarter);
      quarter += 1;
      return undefined;
    }
    return each.kind === 'failure' ? door.splice(each.index, 1)[0] : undefined;
  });
}

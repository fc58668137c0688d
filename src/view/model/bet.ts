/** The bet as three tickets: what orders delivered will do, with the bounds in orders a week, and who would say so. */
import type { Bet, FunctionId } from '../../kernel/index.ts';
import type { Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';
import { leanOfPerson } from './bet-voices.ts';
import { refusalText } from './refusal.ts';

/** Orders within this share of the last quarter's count as holding. */
export const HOLD = 0.02;

export interface TicketModel {
  bet: Bet;
  label: string;
  range: string;
  /** How many parcels lie on it: 1, 3, 6. */
  parcels: 1 | 3 | 6;
  voice: { who: FunctionId; name: string; text: string } | null;
}

export interface BetModel {
  title: string;
  lead: string;
  label: string;
  tickets: TicketModel[];
  note: string;
  skip: string;
  back: string;
  refusal: string | null;
}

/** Orders a week with one decimal: the bounds lie two per cent apart. */
export const ordersText = (orders: number, words: Words): string =>
  words.number(orders, orders < 1000 ? 1 : 0);

/** Orders of the last quarter, items a week: what the bet is measured against. */
export function lastOrders(snapshot: Snapshot): number {
  const world = snapshot.step === 'playing' && snapshot.opening ? snapshot.opening : snapshot.world;
  return world?.history.at(-1)?.orders ?? world?.throughput0 ?? 0;
}

export function betModel(snapshot: Snapshot, words: Words): BetModel | null {
  const { world } = snapshot;
  if (!world) return null;
  const last = lastOrders(snapshot);
  const low = ordersText(last * (1 - HOLD), words);
  const high = ordersText(last * (1 + HOLD), words);
  // At most two people speak, each beside their own ticket: the lead, and the first who would bet otherwise.
  // They know what is about to begin.
  const planned = snapshot.planned ?? world;
  const lead = world.table[0];
  const leans = new Map(world.table.map((each) => [each, leanOfPerson(each, planned)] as const));
  const other = world.table.find((each) => lead !== undefined && leans.get(each) !== leans.get(lead));
  const voiceOf = (bet: Bet): TicketModel['voice'] => {
    const who = [lead, other].find((each) => each !== undefined && leans.get(each) === bet);
    return who
      ? {
          who,
          name: words.t(`function.${who}.person`),
          text: words.t(`plan.bet.voice.${who}.${bet}` as 'plan.bet.voice.it.rise'),
        }
      : null;
  };
  return {
    title: words.t('plan.bet.title'),
    lead: words.t('plan.bet.lead', { orders: ordersText(last, words) }),
    label: words.t('plan.bet.label'),
    tickets: [
      {
        bet: 'fall',
        label: words.t('bet.fall'),
        range: words.t('plan.bet.under', { low }),
        parcels: 1,
        voice: voiceOf('fall'),
      },
      {
        bet: 'hold',
        label: words.t('bet.hold'),
        range: words.t('plan.bet.between', { low, high }),
        parcels: 3,
        voice: voiceOf('hold'),
      },
      {
        bet: 'rise',
        label: words.t('bet.rise'),
        range: words.t('plan.bet.over', { high }),
        parcels: 6,
        voice: voiceOf('rise'),
      },
    ],
    note: words.t('plan.bet.note'),
    skip: words.t('plan.bet.skip'),
    back: words.t('plan.bet.back'),
    refusal: refusalText(snapshot.refusal, words),
  };
}

/**
 * Questions about a company: plain sums over what is true, asked by the rules, by bots and by
 * those who show. Never changes anything.
 */
import { clamp } from '../maths/bounds.ts';
import type { PlayableLevel } from './level.ts';
import type { FunctionId, Measure } from './names.ts';
import { P, reading } from './parameters.ts';
import type { Station, World } from './world.ts';

let willBase: number,
  willTrust: number,
  willFear: number,
  freedByRedesign: number,
  needlessWithoutAi: number,
  needlessAiAt: number,
  scatter: number,
  insightBase: number,
  managementInValue: number,
  deployedAt: number,
  seatLead: number,
  seatMember: number,
  seatFatigue: number;
reading(() => {
  ({ willBase, willTrust, willFear, freedByRedesign, needlessWithoutAi, needlessAiAt, scatter } = P);
  ({ insightBase, managementInValue, deployedAt, seatLead, seatMember, seatFatigue } = P);
});

/** Who watches what. Functions without an entry of their own see what is in the open. */
export const WATCHES: Record<FunctionId, readonly Measure[]> = {
  it: ['tool-depth', 'seats', 'task-saving'],
  innovation: ['tool-depth', 'seats', 'task-saving'],
  communications: [],
  training: [],
  hr: ['trust', 'fear', 'literacy'],
  operations: ['queues', 'utilisation', 'rework', 'freed-capacity'],
  knowledge: ['context', 'lessons', 'codified'],
  marketing: ['insight', 'lost-demand', 'premium'],
  management: [],
  finance: ['queues', 'utilisation', 'rework', 'freed-capacity', 'ledger'],
  representatives: ['trust', 'fear', 'literacy'],
};

/** Everything somebody at the present table watches, without repeats. */
export function watched(world: World): Measure[] {
  const seen: Measure[] = [];
  for (const seat of world.table)
    for (const measure of WATCHES[seat]) if (!seen.includes(measure)) seen.push(measure);
  return seen;
}

/** Whether a function sits at the table. */
export function seated(world: World, who: FunctionId): boolean {
  return world.table.includes(who);
}

/** People of the company, FTE: at the stations and in growth. */
export function heads(world: World): number {
  let sum = world.inSales + world.inOffers + world.inValue;
  for (const s of world.stations) sum += s.staff;
  return sum;
}

/** People at the stations, FTE. */
export function stationStaff(world: World): number {
  let sum = 0;
  for (const s of world.stations) sum += s.staff;
  return sum;
}

/** Mean of a number over the stations. */
export function mean(world: World, what: keyof Omit<Station, 'id'>): number {
  const { stations } = world;
  let sum = 0;
  // Spelt out for the two that are asked every quarter: a field by its name is found at once, by a variable not.
  if (what === 'tool') for (const s of stations) sum += s.tool;
  else if (what === 'literacy') for (const s of stations) sum += s.literacy;
  else for (const s of stations) sum += s[what];
  return sum / stations.length;
}

/** Willingness to use AI, 0..1. */
export function willingness(world: World): number {
  return (willBase + willTrust * world.trust) * (1 - willFear * world.fear);
}

/** Idle people of one station who could be given another purpose, FTE. */
export function freedAt(s: Station): number {
  const share = freedByRedesign * s.redesign;
  const idle = s.slack - s.absorbed;
  return idle <= 0 ? 0 : (share < 1 ? share : 1) * idle;
}

/** Freed people now, FTE: idle, in redesigned steps, not yet swallowed by routine. */
export function pool(_level: PlayableLevel, world: World): number {
  let sum = 0;
  for (const s of world.stations) sum += freedAt(s);
  return sum;
}

/** The busiest step: highest utilisation, and of equals the longest queue. Station index. */
export function busiest(world: World): number {
  let best = 0;
  for (let i = 1; i < world.stations.length; i++) {
    const s = world.stations[i]!;
    const b = world.stations[best]!;
    if (s.utilisation > b.utilisation || (s.utilisation === b.utilisation && s.queue > b.queue)) best = i;
  }
  return best;
}

/** Hours an item needs at a step now, congestion aside. */
export function touchNow(world: World, s: Station): number {
  const ai = world.suspended > 0 ? 0 : s.tool * s.literacy * willingness(world);
  const synergy = ai < needlessAiAt ? ai / needlessAiAt : 1;
  return (
    s.touch *
    (1 - ai * s.saving * (scatter + (1 - scatter) * s.redesign)) *
    (1 - s.needless * s.redesign * (needlessWithoutAi + (1 - needlessWithoutAi) * synergy))
  );
}

/** The constraint: the step that can do the fewest items a week with the people it has. Station index. */
export function constraint(world: World): number {
  let best = 0;
  let least = Infinity;
  world.stations.forEach((s, i) => {
    const can = (s.staff * P.hours * s.skill * (1 - s.loss)) / touchNow(world, s);
    if (can < least) {
      least = can;
      best = i;
    }
  });
  return best;
}

/** Share of their task time users save, 0..1; never the company-wide figure. */
export function taskSaving(world: World): number {
  const will = willingness(world);
  let saved = 0;
  let people = 0;
  for (const s of world.stations) {
    saved += s.staff * s.tool * s.saving * (0.5 + 0.5 * will);
    people += s.staff;
  }
  return people > 0 ? saved / people : 0;
}

/** Lessons learned, all kinds together. */
export function lessonsLearned(world: World): number {
  const { literacy, tool, flow, market, governance } = world.lessons;
  return literacy + tool + flow + market + governance;
}

/** Maturity index: lessons learned for each failure met (plus one). */
export function maturity(world: World): number {
  return lessonsLearned(world) / (world.failuresMet + 1);
}

/** What growth people yield, 0..1: market insight, and management's reasoned plan. */
export function knowing(world: World): number {
  const planned = world.planCredit < 0.4 ? world.planCredit / 0.4 : 1;
  return (
    (insightBase + (1 - insightBase) * world.insight) * (1 - managementInValue + managementInValue * planned)
  );
}

/** Jobs cut so far, by choice, imposed and at the final review. */
export function jobsCut(world: World): number {
  return world.chosenCuts + world.imposedCuts + (world.ending ? world.ending.finalCut : 0);
}

/** Whether AI is in use to an extent the law asks consultation for. */
export function deployed(world: World): boolean {
  return mean(world, 'tool') > deployedAt;
}

/** How far revenue of the last two quarters rose over the start, as a share. */
export function revenueRise(world: World): number {
  const { history } = world;
  const last = history[history.length - 1];
  if (!last) return 0;
  const before = history[history.length - 2] ?? last;
  return (last.revenue + before.revenue) / 2 / world.revenue0 - 1;
}

/** Work in progress, items. */
export function itemsInside(world: World): number {
  let sum = 0;
  for (const s of world.stations) sum += s.queue;
  return sum;
}

/** Attention a table brings in its present stage, before fear and bonuses. */
export function tableAttention(world: World): number {
  let sum = 0;
  for (let i = 0; i < world.table.length; i++) {
    const held = world.seatsHeld[world.table[i]!];
    sum += (i === 0 ? seatLead : seatMember) / (1 + seatFatigue * clamp(held - 1, 0, 9));
  }
  return sum;
}

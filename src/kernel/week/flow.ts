/**
 * First beat of a week: items move. Demand comes in, each step works what it can, defects turn up
 * one step later and go back, orders go out. Touches queues and the week's sums only; people and
 * market are settled after.
 */
import { clamp } from '../maths/bounds.ts';
import type { PlayableLevel } from '../world/level.ts';
import { P, reading } from '../world/parameters.ts';
import { willingness } from '../world/questions.ts';
import type { World } from '../world/world.ts';
import { bench, sums } from './bench.ts';

let AI_AT: number,
  CONGESTION_MOST: number,
  LEAD_TOUCH: number,
  LEAD_REDESIGN: number,
  OFFER_WEEKS: number,
  OFFER_PEOPLE: number,
  OFFER_STARVED: number,
  OFFER_PRICE: number,
  REPUTATION: number,
  SMOOTH: number;
reading(() => {
  AI_AT = P.needlessAiAt;
  CONGESTION_MOST = P.congestionMost;
  LEAD_TOUCH = P.leadTimeTouch;
  LEAD_REDESIGN = P.leadTimeRedesign;
  OFFER_WEEKS = P.offerWeeks;
  OFFER_PEOPLE = P.offerPeople;
  OFFER_STARVED = P.offerStarved;
  OFFER_PRICE = P.offerPrice;
  REPUTATION = P.reputationDemand;
  SMOOTH = P.throughputSmoothing;
});

/** Demand of new offerings this week, items; lets them grow first. */
function offerDemand(world: World): number {
  const { offers } = world;
  if (offers.length === 0) return 0;
  let asked = 0;
  for (let i = 0; i < offers.length; i++) {
    const offer = offers[i]!;
    const ramp = offer.ramp + 1 / OFFER_WEEKS;
    offer.ramp = ramp < 1 ? ramp : 1;
    asked += offer.size * offer.ramp;
  }
  const need = OFFER_PEOPLE * offers.length;
  if (world.inOffers < need) asked *= OFFER_STARVED + ((1 - OFFER_STARVED) * world.inOffers) / need;
  return asked;
}

/** Moves the items of one week over the bench. */
export function flow(level: PlayableLevel, world: World): void {
  const n = world.stations.length;
  const {
    queue,
    defects,
    tool,
    literacy,
    skill,
    power,
    saves,
    removes,
    removesByAi,
    spoils,
    spoilsByAi,
    jams,
  } = bench;
  const { flow: passed, back: sent, ai: atWork, load } = bench;

  let inside = 0;
  for (let i = 0; i < n; i++) inside += queue[i]!;
  const pace = world.throughput > 5 ? world.throughput : 5;
  const leadTime = LEAD_TOUCH * (1 - LEAD_REDESIGN * sums.redesigned) + inside / pace;
  world.leadTime = leadTime;

  const fresh = offerDemand(world);
  const usual = level.demand * world.marketShare * (1 + world.extraDemand + world.push);
  const demand = (usual + fresh) * world.marketLuck * (1 - REPUTATION + REPUTATION * world.reputation);
  const ratio = world.tolerance / leadTime;
  const accepted = ratio < 1 ? demand * ratio * ratio : demand;

  const will = willingness(world);
  const aiOn = world.suspended > 0 ? 0 : will;
  const morale = world.morale;
  const free = sums.jamFree;
  let inflow = accepted;
  let flawed = 0;
  let defective = 0;
  let finished = 0;
  for (let i = 0; i < n; i++) {
    const ai = aiOn * tool[i]! * literacy[i]!;
    const waiting = queue[i]!;
    const q = waiting + inflow;
    const b = defects[i]! + flawed;
    const jam = clamp(jams[i]! * waiting - free, 0, CONGESTION_MOST);
    const joint = ai < AI_AT ? ai : AI_AT;
    const time = (1 - ai * saves[i]!) * (1 - removes[i]! - removesByAi[i]! * joint) * (1 + jam);
    const can = (power[i]! * morale * skill[i]!) / time;
    const x = q < can ? q : can;
    const bad = q > 0 ? (x * b) / q : 0;
    const ok = x - bad;
    queue[i] = q - x;
    defects[i] = b - bad;
    if (i === 0) queue[0] = queue[0]! + bad;
    else queue[i - 1] = queue[i - 1]! + bad;
    inflow = ok;
    flawed = ok * (spoils[i]! + spoilsByAi[i]! * ai);
    defective += flawed;
    finished += ok;
    load[i] = can > 0 ? x / can : 1;
    passed[i] = ok;
    sent[i] = bad;
    atWork[i] = ai;
  }
  const good = inflow - flawed;
  queue[n - 1] = queue[n - 1]! + flawed;
  world.throughput += SMOOTH * (good - world.throughput);

  const base = usual + fresh;
  const offerShare = base > 0 ? fresh / base : 0;
  sums.weekGood = good;
  sums.weekDemand = demand;
  sums.weekLost = demand - accepted;
  sums.weekEscape = inflow > 0 ? flawed / inflow : 0;
  sums.good += good;
  sums.demand += demand;
  sums.lost += demand - accepted;
  sums.defective += defective;
  sums.finished += finished;
  sums.revenue +=
    good * level.price * world.priceIndex * (1 + world.premium) * (1 + OFFER_PRICE * offerShare);
}

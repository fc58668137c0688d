/**
 * Second beat of a week: people and market answer what the floor did. Slack, skill and literacy
 * move, reputation and sales follow, trust and fear follow what people see, and those who have had
 * enough leave. Never moves an item.
 */
import { clamp } from '../maths/bounds.ts';
import { P, reading } from '../world/parameters.ts';
import { knowing } from '../world/questions.ts';
import type { World } from '../world/world.ts';
import { bench, sums } from './bench.ts';

let SMOOTH: number,
  ABSORPTION: number,
  BY_USE: number,
  WAVE: number,
  FORGETTING: number,
  SKILL_GAIN: number,
  REPUTATION_PACE: number,
  salesMost: number,
  salesHalf: number,
  salesWeeks: number,
  pushFade: number,
  premiumMost: number,
  premiumHalf: number,
  premiumWeeks: number,
  dreadBase: number,
  dreadLiteracy: number,
  keptPeople: number,
  clarityFade: number,
  trustPace: number,
  trustRest: number,
  trustDialogue: number,
  trustClarity: number,
  trustKept: number,
  trustShock: number,
  trustUndecided: number,
  trustEfficiency: number,
  fearRest: number,
  fearDread: number,
  fearShock: number,
  fearDialogue: number,
  fearPace: number,
  fearGrowth: number,
  fearGrowthClarity: number,
  fearEfficiency: number,
  fearUndecided: number,
  dialogueFade: number,
  learningFade: number,
  moralePace: number,
  moraleLoad: number,
  moraleShock: number,
  exitsRate: number,
  exitsTrust: number,
  exitsDelay: number,
  exitsSkill: number,
  shockFade: number,
  hire: number,
  contextGain: number,
  contextMost: number;
reading(() => {
  SMOOTH = P.smoothing;
  ABSORPTION = 1 / P.absorption;
  BY_USE = P.learningByUse;
  WAVE = P.learningWave;
  FORGETTING = P.forgetting;
  SKILL_GAIN = P.skillGain;
  REPUTATION_PACE = P.reputationPace;
  ({ salesMost, salesHalf, salesWeeks, pushFade, premiumMost, premiumHalf, premiumWeeks } = P);
  ({ dreadBase, dreadLiteracy, keptPeople, clarityFade, trustPace, trustRest, trustDialogue, trustClarity } =
    P);
  ({ trustKept, trustShock, trustUndecided, trustEfficiency } = P);
  ({ fearRest, fearDread, fearShock, fearDialogue, fearPace, fearGrowth, fearGrowthClarity } = P);
  ({ fearEfficiency, fearUndecided, dialogueFade, learningFade, moralePace, moraleLoad, moraleShock } = P);
  ({ exitsRate, exitsTrust, exitsDelay, exitsSkill, shockFade, hire, contextGain, contextMost } = P);
});

/** What the warm-up keeps as the level states it. */
export type Held = 'nothing' | 'company' | 'mood';

/** Settles one week: stations, market, mood, exits. */
export function settle(world: World, held: Held): void {
  const free = held === 'nothing';
  const seen = settleStations(world, free);
  settleMarket(world);
  if (free) settleTrust(world, seen.visible);
  if (held !== 'mood') settleFear(world, seen.dread);
  world.dialogue *= dialogueFade;
  world.learning *= learningFade;
  settleExits(world, free);
}

const seen = { visible: 0.5, dread: 0.5 };

function settleStations(world: World, free: boolean): typeof seen {
  const n = world.stations.length;
  const { staff, slack, absorbed, utilisation, load, tool, literacy, skill } = bench;
  const reach = world.reach;
  const wave = WAVE * world.learning;
  const keep = FORGETTING * (1 - 0.6 * world.codified);
  const toReach = 1 / reach;
  let visible = 0;
  let dread = 0;
  for (let i = 0; i < n; i++) {
    const share = load[i]!;
    const idle = slack[i]! + SMOOTH * (staff[i]! * (1 - share) - slack[i]!);
    slack[i] = idle;
    utilisation[i] = utilisation[i]! + SMOOTH * (share - utilisation[i]!);
    const gone = absorbed[i]!;
    absorbed[i] = idle < gone ? idle : gone + (idle - gone) * ABSORPTION;
    const depth = tool[i]!;
    let l = literacy[i]!;
    if (free) {
      if (l < reach) l += (BY_USE * depth + wave) * (0.2 + l) * (1 - l * toReach);
      l -= keep * l * (1 - depth);
      literacy[i] = l;
    }
    if (skill[i]! < 1) skill[i] = skill[i]! + SKILL_GAIN * (1 - skill[i]!);
    visible += depth * l;
    dread += depth * (dreadBase - dreadLiteracy * l);
  }
  const dimmed = world.suspended > 0 ? 0.3 : 1;
  seen.visible = (visible / n) * dimmed;
  seen.dread = (dread / n) * dimmed;
  return seen;
}

function settleMarket(world: World): void {
  const wait = world.leadTime / world.tolerance;
  const escape = sums.weekEscape;
  world.reputation +=
    REPUTATION_PACE * (clamp(1.15 - 0.25 * wait - 2.5 * escape, 0.4, 1.15) - world.reputation);
  const know = knowing(world);
  world.extraDemand +=
    ((salesMost * know * world.inSales) / (world.inSales + salesHalf) - world.extraDemand) / salesWeeks;
  world.push *= pushFade;
  const service =
    premiumMost * (0.3 + 0.7 * world.promised) * know * clamp(1.4 - 0.4 * wait - 4 * escape, 0, 1.1);
  world.premium += ((service * world.inValue) / (world.inValue + premiumHalf) - world.premium) / premiumWeeks;
}

function settleTrust(world: World, visible: number): void {
  const team = world.inSales + world.inOffers + world.inValue;
  const unbroken = world.promise && world.chosenCuts + world.imposedCuts <= 0;
  const kept = unbroken ? (team < keptPeople ? team / keptPeople : 1) : 0;
  const talked = world.dialogue < 1 ? world.dialogue : 1;
  const heard = 2 * world.dialogue < 1 ? 1 - 2 * world.dialogue : 0;
  world.clarity *= 1 - clarityFade * heard * (1 - kept);
  let target = trustRest + trustDialogue * talked + trustKept * kept - trustShock * world.shock;
  if (world.purpose === 'growth') target += trustClarity * world.clarity;
  else if (world.purpose === 'undecided') target -= trustUndecided * visible;
  else target -= trustEfficiency;
  world.trust = clamp(world.trust + trustPace * (target - world.trust), 0, 1);
}

function settleFear(world: World, dread: number): void {
  const felt =
    world.purpose === 'growth'
      ? fearGrowth - fearGrowthClarity * world.clarity
      : world.purpose === 'efficiency'
        ? fearEfficiency
        : fearUndecided;
  const target = clamp(
    fearRest + fearDread * dread * felt + fearShock * world.shock - fearDialogue * world.dialogue,
    0,
    1,
  );
  world.fear += fearPace * (target - world.fear);
  const busy = world.running.length > 4 ? world.running.length - 4 : 0;
  const afraid = world.fear > 0.5 ? world.fear - 0.5 : 0;
  const morale =
    1 - moraleLoad * busy - moraleShock * world.shock - 0.08 * afraid + 0.04 * (world.trust - 0.5);
  world.morale += moralePace * (morale - world.morale);
}

function settleExits(world: World, free: boolean): void {
  world.shock3 += exitsDelay * (world.shock2 - world.shock3);
  world.shock2 += exitsDelay * (world.shock - world.shock2);
  world.shock *= shockFade;
  const distrust = world.trust < 0.35 ? 0.35 - world.trust : 0;
  const leaving = exitsRate * world.shock3 + exitsTrust * distrust;
  if (leaving > 0) {
    const n = world.stations.length;
    const { skill, staff } = bench;
    let people = 0;
    for (let i = 0; i < n; i++) {
      skill[i] = skill[i]! * (1 - exitsSkill * leaving);
      people += staff[i]!;
    }
    world.sideThisQuarter += leaving * people * hire;
    world.exits += leaving * people;
    if (free) world.context *= 1 - 1.5 * leaving;
  }
  if (free) world.context += contextGain * (contextMost - world.context);
}

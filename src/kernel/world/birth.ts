/**
 * How worlds come into being. Every number field is born a double (a
 * fraction first, its value after), so that the engine keeps one object shape for all worlds;
 * without that a run takes ten times as long. Holds no rules.
 */
import type { PlayableLevel } from './level.ts';
import type { FunctionId } from './names.ts';
import { newTally } from './tally.ts';
import type { Station, World } from './world.ts';

const D = 0.123;

/** A world before its first week: the level's company with a hundred items at each step. */
export function blankWorld(level: PlayableLevel): World {
  const { start } = level;
  const world: World = {
    level: level.id,
    seed: D,
    quarter: D,
    ambition: null,
    purpose: start.purpose,
    stage: D,
    table: [],
    seatsHeld: noSeats(),
    trust: D,
    fear: D,
    morale: D,
    context: D,
    reach: D,
    learning: D,
    dialogue: D,
    clarity: D,
    promise: false,
    shock: D,
    shock2: D,
    shock3: D,
    reputation: D,
    stations: level.stations.map((spec) => blankStation(spec.id)),
    inSales: D,
    inOffers: D,
    inValue: D,
    extraDemand: D,
    push: D,
    premium: D,
    promised: D,
    offers: [],
    insight: D,
    mobility: D,
    limits: false,
    leadTime: D,
    throughput: D,
    tolerance: D,
    marketLuck: D,
    marketShare: D,
    priceIndex: D,
    running: [],
    failures: [],
    causes: newTally(),
    attempts: newTally(),
    done: newTally(),
    findings: [],
    lessons: { literacy: D, tool: D, flow: D, market: D, governance: D },
    codified: D,
    attention: D,
    attentionAtOpening: D,
    nextAttention: D,
    budget: D,
    starts: D,
    tracked: false,
    planCredit: D,
    listened: start.consulted,
    suspended: D,
    wasSuspended: false,
    consulted: start.consulted,
    spendThisQuarter: D,
    sideThisQuarter: D,
    cumulative: D,
    cumulativeSpend: D,
    plan: D,
    referenceResult: D,
    ledger: D,
    patience: D,
    heads0: D,
    revenue0: D,
    throughput0: D,
    chosenCuts: D,
    imposedCuts: D,
    dilemma: null,
    dilemmasMet: [],
    bet: null,
    directed: false,
    decided: D,
    handedOver: false,
    retold: false,
    hired: D,
    exits: D,
    gain: D,
    happenings: [],
    failuresMet: D,
    successes: D,
    answers: { review: D, shelve: D, 'push-on': D, blame: D },
    history: [],
    ending: null,
  };
  fill(world, level);
  return world;
}

function fill(world: World, level: PlayableLevel): void {
  const { start } = level;
  world.seed = 0;
  world.quarter = 0;
  world.stage = start.stage;
  world.trust = start.trust;
  world.fear = start.fear;
  world.morale = 1;
  world.context = start.context;
  world.reach = start.reach;
  world.learning = 0;
  world.dialogue = 0;
  world.clarity = 0;
  world.shock = 0;
  world.shock2 = 0;
  world.shock3 = 0;
  world.reputation = 0.8;
  world.inSales = 0;
  world.inOffers = 0;
  world.inValue = 0;
  world.extraDemand = 0;
  world.push = 0;
  world.premium = 0;
  world.promised = 0;
  world.insight = 0.1;
  world.mobility = 0.5;
  world.leadTime = 6;
  world.throughput = level.demand * 0.83;
  world.tolerance = level.tolerance.start;
  world.marketLuck = 1;
  world.marketShare = 1;
  world.priceIndex = 1;
  world.lessons.literacy = 0;
  world.lessons.tool = 0;
  world.lessons.flow = 0;
  world.lessons.market = 0;
  world.lessons.governance = 0;
  world.codified = 0;
  world.attention = 0;
  world.attentionAtOpening = 0;
  world.nextAttention = 0;
  world.budget = 0;
  world.starts = 0;
  world.planCredit = 0;
  world.suspended = 0;
  world.spendThisQuarter = 0;
  world.sideThisQuarter = 0;
  world.cumulative = 0;
  world.cumulativeSpend = 0;
  world.plan = 0;
  world.referenceResult = 0;
  world.ledger = 0;
  world.patience = start.patience;
  world.heads0 = 0;
  world.revenue0 = 0;
  world.throughput0 = 0;
  world.chosenCuts = 0;
  world.imposedCuts = 0;
  world.decided = 0;
  world.hired = 0;
  world.exits = 0;
  world.gain = 0;
  world.failuresMet = 0;
  world.successes = 0;
  world.answers.review = 0;
  world.answers.shelve = 0;
  world.answers['push-on'] = 0;
  world.answers.blame = 0;
  level.stations.forEach((spec, i) => {
    const s = world.stations[i]!;
    s.staff = spec.staff;
    s.queue = 100;
    s.defects = i === 0 ? 0 : 4;
    s.touch = 0;
    s.capacity = spec.capacity;
    s.tool = start.tool;
    s.literacy = start.literacy;
    s.redesign = 0;
    s.flaw = spec.flaw;
    s.saving = spec.saving;
    s.needless = spec.needless;
    s.defectRate = spec.defectRate;
    s.known = 0;
    s.slack = 0;
    s.absorbed = 0;
    s.utilisation = 0.8;
    s.loss = 0;
    s.skill = 1;
  });
}

function blankStation(id: string): Station {
  return {
    id,
    staff: D,
    queue: D,
    defects: D,
    touch: D,
    capacity: D,
    tool: D,
    literacy: D,
    redesign: D,
    flaw: D,
    saving: D,
    needless: D,
    defectRate: D,
    known: D,
    slack: D,
    absorbed: D,
    utilisation: D,
    loss: D,
    skill: D,
  };
}

function noSeats(): Record<FunctionId, number> {
  return {
    it: 0,
    innovation: 0,
    communications: 0,
    training: 0,
    hr: 0,
    operations: 0,
    knowledge: 0,
    marketing: 0,
    management: 0,
    finance: 0,
    representatives: 0,
  };
}

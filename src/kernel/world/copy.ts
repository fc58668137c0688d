/**
 * A world of its own, equal to another. Spelt out field by field in the order of birth: a spread would
 * lose the doubles' shape and make every later week slower.
 */
import type { FailureAnswer, FunctionId, LessonKind } from './names.ts';
import { copyTally } from './tally.ts';
import type { Failure, Finding, Offer, Running, Station, World } from './world.ts';

/** Copies a world; what is past (history, its reports) is shared, never edited. */
export function copyWorld(w: World): World {
  return copy(w, copyTally(w.attempts));
}

/** Copies a world in which no move is started any more: it shares its attempts with the other. */
export function copyEpilogue(w: World): World {
  return copy(w, w.attempts);
}

function copy(w: World, attempts: World['attempts']): World {
  return {
    level: w.level,
    seed: w.seed,
    quarter: w.quarter,
    ambition: w.ambition,
    purpose: w.purpose,
    stage: w.stage,
    table: w.table.slice(),
    seatsHeld: copySeats(w.seatsHeld),
    trust: w.trust,
    fear: w.fear,
    morale: w.morale,
    context: w.context,
    reach: w.reach,
    learning: w.learning,
    dialogue: w.dialogue,
    clarity: w.clarity,
    promise: w.promise,
    shock: w.shock,
    shock2: w.shock2,
    shock3: w.shock3,
    reputation: w.reputation,
    stations: w.stations.map(copyStation),
    inSales: w.inSales,
    inOffers: w.inOffers,
    inValue: w.inValue,
    extraDemand: w.extraDemand,
    push: w.push,
    premium: w.premium,
    promised: w.promised,
    offers: w.offers.map(copyOffer),
    insight: w.insight,
    mobility: w.mobility,
    limits: w.limits,
    leadTime: w.leadTime,
    throughput: w.throughput,
    tolerance: w.tolerance,
    marketLuck: w.marketLuck,
    marketShare: w.marketShare,
    priceIndex: w.priceIndex,
    running: w.running.map(copyRunning),
    failures: w.failures.map(copyFailure),
    causes: copyTally(w.causes),
    attempts,
    done: copyTally(w.done),
    findings: w.findings.map(copyFinding),
    lessons: copyLessons(w.lessons),
    codified: w.codified,
    attention: w.attention,
    attentionAtOpening: w.attentionAtOpening,
    nextAttention: w.nextAttention,
    budget: w.budget,
    starts: w.starts,
    tracked: w.tracked,
    planCredit: w.planCredit,
    listened: w.listened,
    suspended: w.suspended,
    wasSuspended: w.wasSuspended,
    consulted: w.consulted,
    spendThisQuarter: w.spendThisQuarter,
    sideThisQuarter: w.sideThisQuarter,
    cumulative: w.cumulative,
    cumulativeSpend: w.cumulativeSpend,
    plan: w.plan,
    referenceResult: w.referenceResult,
    ledger: w.ledger,
    patience: w.patience,
    heads0: w.heads0,
    revenue0: w.revenue0,
    throughput0: w.throughput0,
    chosenCuts: w.chosenCuts,
    imposedCuts: w.imposedCuts,
    dilemma: w.dilemma,
    dilemmasMet: w.dilemmasMet.slice(),
    bet: w.bet,
    directed: w.directed,
    decided: w.decided,
    handedOver: w.handedOver,
    retold: w.retold,
    hired: w.hired,
    exits: w.exits,
    gain: w.gain,
    happenings: w.happenings.slice(),
    failuresMet: w.failuresMet,
    successes: w.successes,
    answers: copyAnswers(w.answers),
    history: w.history.slice(),
    ending: w.ending,
  };
}

function copyStation(s: Station): Station {
  return {
    id: s.id,
    staff: s.staff,
    queue: s.queue,
    defects: s.defects,
    touch: s.touch,
    capacity: s.capacity,
    tool: s.tool,
    literacy: s.literacy,
    redesign: s.redesign,
    flaw: s.flaw,
    saving: s.saving,
    needless: s.needless,
    defectRate: s.defectRate,
    known: s.known,
    slack: s.slack,
    absorbed: s.absorbed,
    utilisation: s.utilisation,
    loss: s.loss,
    skill: s.skill,
  };
}

function copyOffer(offer: Offer): Offer {
  return { ramp: offer.ramp, size: offer.size };
}

function copyRunning(work: Running): Running {
  const { move, target, left, attempt, cost, double } = work;
  return { move, target, left, attempt, cost, double };
}

function copyFailure(failure: Failure): Failure {
  const { move, target, attempt, double } = failure;
  return { move, target, attempt, double };
}

function copyFinding(finding: Finding): Finding {
  const { station, kind, quarter, resolved } = finding;
  return { station, kind, quarter, resolved };
}

function copySeats(s: Record<FunctionId, number>): Record<FunctionId, number> {
  return {
    it: s.it,
    innovation: s.innovation,
    communications: s.communications,
    training: s.training,
    hr: s.hr,
    operations: s.operations,
    knowledge: s.knowledge,
    marketing: s.marketing,
    management: s.management,
    finance: s.finance,
    representatives: s.representatives,
  };
}

function copyLessons(l: Record<LessonKind, number>): Record<LessonKind, number> {
  return { literacy: l.literacy, tool: l.tool, flow: l.flow, market: l.market, governance: l.governance };
}

function copyAnswers(a: Record<FailureAnswer, number>): Record<FailureAnswer, number> {
  return { review: a.review, shelve: a.shelve, 'push-on': a['push-on'], blame: a.blame };
}

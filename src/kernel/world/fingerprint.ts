/**
 * Sixteen hex digits over every number of a world, bit by bit, in a fixed order: equal worlds have
 * equal fingerprints in every engine. Quarter fingerprints in the history are left out, and so is
 * -0, which JSON does not keep apart from 0. Not meant against forgery.
 */
import { FAILURE_ANSWERS, FUNCTIONS, LESSONS, PURPOSES } from './names.ts';
import type { QuarterReport, World } from './world.ts';

/** Numbers are laid down here and hashed in one go; longer worlds are hashed in several. */
const ROOM = 1024;
const numbers = new Float64Array(ROOM);
const words = new Uint32Array(numbers.buffer);
/** Which half of a double is the low one on this machine. */
const LOW = ((): 0 | 1 => {
  numbers[0] = 1;
  return words[0] === 0 ? 0 : 1;
})();
const HIGH = 1 - LOW;

let a = 0;
let b = 0;
let laid = 0;

function put(x: number): void {
  if (laid === ROOM) mix();
  numbers[laid++] = x + 0;
}

/** Two lanes of thirty-two bits over all that was laid down. */
function mix(): void {
  let x = a;
  let y = b;
  const end = 2 * laid;
  for (let i = 0; i < end; i += 2) {
    const low = words[i + LOW]!;
    const high = words[i + HIGH]!;
    x = Math.imul(x ^ low, 0x85ebca6b);
    y = Math.imul(y ^ high, 0x9e3779b1);
    x = Math.imul((x ^ (x >>> 15)) + high, 0xc2b2ae35);
    y = Math.imul((y ^ (y >>> 13)) + low, 0x27d4eb2f);
    x ^= x >>> 13;
    y ^= y >>> 16;
  }
  a = x;
  b = y;
  laid = 0;
}

/** Strings that were met before, as numbers: ids are few and come back all the time. */
const known = new Map<string, number>();

function spell(s: string): number {
  let h = 0x811c9dc5 ^ s.length;
  for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193);
  if (known.size > 5000) known.clear();
  known.set(s, h >>> 0);
  return h >>> 0;
}

function text(s: string): void {
  put(known.get(s) ?? spell(s));
}

function flag(x: boolean): void {
  put(x ? 1 : 0);
}

/** Entries in the order in which they were added, which a run and its replay share. */
function book(record: Record<string, number>): void {
  let count = 0;
  for (const key in record) {
    put(record[key]! + key.length * 1024 + key.charCodeAt(key.length - 1));
    count++;
  }
  put(count);
}

const BYTES = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'));

function hex(x: number): string {
  const u = x >>> 0;
  return BYTES[u >>> 24]! + BYTES[(u >>> 16) & 255]! + BYTES[(u >>> 8) & 255]! + BYTES[u & 255]!;
}

/** The fingerprint of a world: 16 hex digits. */
export function fingerprint(world: World): string {
  readPast(world.history);
  a = 0x2f0b4c47;
  b = 0x62a9d9ed;
  put(past.count);
  put(past.a);
  put(past.b);
  people(world);
  floor(world);
  works(world);
  money(world);
  mix();
  return hex(a) + hex(b);
}

/**
 * Reports of past quarters never change, so of the history read last only what is new is read again.
 * A sprint thus reads each report once.
 */
const past = { of: null as QuarterReport[] | null, count: 0, last: null as QuarterReport | null, a: 0, b: 0 };

function readPast(history: QuarterReport[]): void {
  const n = history.length;
  const goesOn =
    past.of === history && past.count <= n && (past.count === 0 || history[past.count - 1] === past.last);
  if (!goesOn) {
    past.of = history;
    past.count = 0;
    past.a = 0;
    past.b = 0;
  }
  for (let i = past.count; i < n; i++) {
    a = past.a ^ 0x3c6ef372;
    b = past.b ^ 0x510e527f;
    quarter(history[i]!);
    mix();
    past.a = a;
    past.b = b;
  }
  past.count = n;
  past.last = n > 0 ? history[n - 1]! : null;
}

function people(w: World): void {
  put(w.seed);
  put(w.quarter);
  put(w.ambition === null ? -1 : PURPOSES.indexOf(w.ambition));
  put(PURPOSES.indexOf(w.purpose));
  put(w.stage);
  put(w.table.length);
  for (const who of w.table) put(FUNCTIONS.indexOf(who));
  for (const who of FUNCTIONS) put(w.seatsHeld[who]);
  put(w.trust);
  put(w.fear);
  put(w.morale);
  put(w.context);
  put(w.reach);
  put(w.learning);
  put(w.dialogue);
  put(w.clarity);
  flag(w.promise);
  put(w.shock);
  put(w.shock2);
  put(w.shock3);
  put(w.reputation);
  for (const kind of LESSONS) put(w.lessons[kind]);
  put(w.codified);
  put(w.attention);
  put(w.attentionAtOpening);
  put(w.nextAttention);
  put(w.hired);
  put(w.exits);
}

function floor(w: World): void {
  put(w.stations.length);
  for (const s of w.stations) {
    put(s.staff);
    put(s.queue);
    put(s.defects);
    put(s.touch);
    put(s.capacity);
    put(s.tool);
    put(s.literacy);
    put(s.redesign);
    put(s.flaw);
    put(s.saving);
    put(s.needless);
    put(s.defectRate);
    put(s.known);
    put(s.slack);
    put(s.absorbed);
    put(s.utilisation);
    put(s.loss);
    put(s.skill);
  }
  put(w.inSales);
  put(w.inOffers);
  put(w.inValue);
  put(w.extraDemand);
  put(w.push);
  put(w.premium);
  put(w.promised);
  put(w.offers.length);
  for (const offer of w.offers) {
    put(offer.ramp);
    put(offer.size);
  }
  put(w.insight);
  put(w.mobility);
  flag(w.limits);
  put(w.leadTime);
  put(w.throughput);
  put(w.tolerance);
  put(w.marketLuck);
  put(w.marketShare);
  put(w.priceIndex);
}

function works(w: World): void {
  put(w.running.length);
  for (const work of w.running) {
    text(work.move);
    put(work.target);
    put(work.left);
    put(work.attempt);
    put(work.cost);
    flag(work.double);
  }
  put(w.failures.length);
  for (const failure of w.failures) {
    text(failure.move);
    put(failure.target);
    put(failure.attempt);
    flag(failure.double);
  }
  book(w.causes);
  book(w.attempts);
  book(w.done);
  put(w.findings.length);
  for (const finding of w.findings) {
    put(finding.station);
    flag(finding.kind === 'flaw');
    put(finding.quarter);
    flag(finding.resolved);
  }
  happenings(w.happenings);
}

function happenings(list: World['happenings']): void {
  put(list.length);
  for (const happening of list) {
    put(happening.kind.length);
    put(happening.quarter);
    put(happening.week);
    put(happening.target ?? -2);
    put(happening.amount ?? -1);
  }
}

function money(w: World): void {
  put(w.budget);
  put(w.starts);
  flag(w.tracked);
  put(w.planCredit);
  flag(w.listened);
  put(w.suspended);
  flag(w.wasSuspended);
  flag(w.consulted);
  put(w.spendThisQuarter);
  put(w.sideThisQuarter);
  put(w.cumulative);
  put(w.cumulativeSpend);
  put(w.plan);
  put(w.referenceResult);
  put(w.ledger);
  put(w.patience);
  put(w.heads0);
  put(w.revenue0);
  put(w.throughput0);
  put(w.chosenCuts);
  put(w.imposedCuts);
  text(w.dilemma ?? '');
  put(w.dilemmasMet.length);
  for (const id of w.dilemmasMet) text(id);
  put(w.bet === null ? 0 : w.bet.length);
  flag(w.directed);
  put(w.decided);
  flag(w.handedOver);
  flag(w.retold);
  put(w.gain);
  put(w.failuresMet);
  put(w.successes);
  for (const answer of FAILURE_ANSWERS) put(w.answers[answer]);
  if (w.ending) {
    text(w.ending.kind);
    text(w.ending.variant);
    text(w.ending.nearer);
    put(w.ending.value);
    put(w.ending.finalCut);
  }
}

function quarter(r: QuarterReport): void {
  put(r.quarter);
  put(r.stage);
  put(r.orders);
  put(r.demand);
  put(r.lost);
  put(r.leadTime);
  put(r.reworkShare);
  put(r.revenue);
  put(r.spend);
  put(r.seats);
  put(r.side);
  put(r.result);
  put(r.heads);
  put(r.pool);
  put(r.evaporated);
  put(r.patience);
  put(r.ledger);
  put(r.trust);
  put(r.fear);
  put(r.literacy);
  put(r.context);
  put(r.lessons);
  put(r.taskSaving);
  put(r.bet === null ? 0 : r.bet.length);
  put(r.went.length);
  for (const x of r.queues) put(x);
  for (const x of r.utilisations) put(x);
  for (const x of r.staff) put(x);
  happenings(r.happenings);
}

/**
 * Makes the picture of the company out of a snapshot: whole people, moods, piles, light and weather,
 * already fogged and put into words. The scene and the still picture draw this and nothing else.
 */
import type { Measure, Station, World } from '../../kernel/index.ts';
import type { Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';
import { boardMood } from './board.ts';
import { roomSentence, streetSentence } from './floor-sentences.ts';
import type { Daylight, FloorModel, Mood, RoomModel, Season, StreetRoomModel, Weather } from './floor.ts';
import { sees } from './fog.ts';
import { headsOf, wholeParts } from './heads.ts';
import { lookOf } from './looks.ts';
import { tableLook } from './table-look.ts';

/** The one height of a pile under its dust sheet. */
export const SHEETED_PILE = 4;

/** Weeks of work in a pile from which it has the next height; ten steps, eleven heights. */
const PILE_WEEKS = [0.08, 0.3, 0.55, 0.85, 1.2, 1.6, 2.1, 2.7, 3.4, 4.3];

/** Work put into a room's own people: redesign-like moves and AI-like moves. */
const REDESIGN = ['operations.redesign', 'representatives.circles', 'operations.clean'];
const DEPLOY = ['it.deploy', 'it.connect', 'innovation.pilot'];

/** Tools of at least this depth among people of less than this literacy stand unused, one sees it. */
const IDLE_TOOLS = 0.25;
const IDLE_LITERACY = 0.12;

const held = (value: number, from: number, to: number): number => Math.min(to, Math.max(from, value));

/** Height of a pile, 0..10, from the items waiting and what the room can do in a week. */
export function pileOf(queue: number, capacity: number): number {
  const weeks = queue / Math.max(1, capacity);
  return PILE_WEEKS.filter((step) => weeks >= step).length;
}

/** How a room feels: shares of its people. Each part of it only as far as somebody watches that part. */
export function moodsOf(world: World, watched: readonly Measure[], station: Station): Record<Mood, number> {
  const load = watched.includes('utilisation') ? held((station.utilisation - 0.86) / 0.14, 0, 1) : 0;
  const fear = watched.includes('fear') ? held((world.fear - 0.15) / 0.55, 0, 1) : 0;
  const distrust = watched.includes('trust') ? held((0.42 - world.trust) / 0.32, 0, 1) : 0;
  const ease = watched.includes('literacy') ? held((station.literacy - 0.35) / 0.5, 0, 1) * station.skill : 0;
  const trust = watched.includes('trust') ? held((world.trust - 0.45) / 0.35, 0, 1) : 0;
  const tired = 0.45 * load;
  const worried = 0.5 * fear;
  const angry = 0.4 * distrust;
  const bad = tired + worried + angry;
  const scale = bad > 0.9 ? 0.9 / bad : 1;
  const happy = Math.max(0, 0.35 * ease + 0.3 * trust) * (1 - Math.min(0.9, bad));
  const share = (value: number): number => Math.round(value * 100) / 100;
  const moods = {
    happy: share(happy),
    worried: share(worried * scale),
    tired: share(tired * scale),
    angry: share(angry * scale),
  };
  return { ...moods, ok: share(Math.max(0, 1 - moods.happy - moods.worried - moods.tired - moods.angry)) };
}

/** The freed people of each room, out of the pool the kernel names: idle people not yet swallowed by the routine. */
export function freedByRoom(world: World, pool: number): number[] {
  const idle = world.stations.map(
    (each) => Math.max(0, each.slack - each.absorbed) * Math.min(1, 1.5 * each.redesign),
  );
  const sum = idle.reduce((all, each) => all + each, 0);
  return idle.map((each) => (sum > 0 ? (each * pool) / sum : 0));
}

/** Freed people one can see waiting, FTE: none where nobody watches freed time, none once the run is over. */
export function seenPool(snapshot: Snapshot, world: World): number {
  return sees(world, snapshot.watched, 'freed-capacity') && !world.ending ? snapshot.pool : 0;
}

const SEASONS: readonly Season[] = ['spring', 'summer', 'autumn', 'winter'];

function lightOf(snapshot: Snapshot, world: World): Daylight {
  if (world.ending)
    return { growth: 'day', layoffs: 'dusk', reprieve: 'night' }[world.ending.kind] as Daylight;
  if (snapshot.step === 'answering' && world.failures.length > 0) return 'night';
  if (snapshot.step === 'accounts') return 'dusk';
  return 'day';
}

/** The sky follows what is in the open anyway: the last result and the board's mood. */
function weatherOf(world: World, season: Season): Weather {
  const last = world.history.at(-1);
  const before = world.history.at(-2);
  const result = last?.result ?? world.referenceResult;
  const wet: Weather = season === 'winter' ? 'snow' : 'rain';
  if (result < 0 || boardMood(world.patience) === 'angry') return wet;
  if (boardMood(world.patience) === 'restless') return 'clouds';
  if (last && result < (before?.result ?? world.referenceResult) * 0.9) return 'clouds';
  return 'clear';
}

function leavingOf(snapshot: Snapshot, world: World): number {
  if (world.ending) {
    const jobs =
      world.ending.kind === 'layoffs' ? world.chosenCuts + world.imposedCuts + world.ending.finalCut : 0;
    return Math.round(jobs);
  }
  if (snapshot.step !== 'accounts' && snapshot.step !== 'answering') return 0;
  const told = snapshot.step === 'accounts' ? (world.history.at(-1)?.happenings ?? []) : world.happenings;
  const cuts = told.filter(
    (each) => each.kind === 'imposed-cut' || (snapshot.step === 'answering' && each.kind === 'cut'),
  );
  return Math.round(cuts.reduce((sum, each) => sum + (each.amount ?? 0), 0));
}

/**
 * The world a picture shows: while a quarter plays, the one at its opening, and at the last accounts
 * one without its ending, so that nothing is given away.
 */
export function shownWorld(snapshot: Snapshot): World | null {
  if (snapshot.step === 'accounts' && snapshot.world?.ending) return { ...snapshot.world, ending: null };
  return snapshot.step === 'playing' && snapshot.opening ? snapshot.opening : snapshot.world;
}

/** The picture of the company now; null before a level is open. */
export function floorModel(snapshot: Snapshot, words: Words): FloorModel | null {
  const world = shownWorld(snapshot);
  const level = snapshot.level;
  if (!world || !level) return null;
  const { watched } = snapshot;
  const heads = Math.round(headsOf(world));
  const pool = seenPool(snapshot, world);
  const freed = freedByRoom(world, pool);
  const freedSum = freed.reduce((all, each) => all + each, 0);
  const people = wholeParts(
    [
      ...world.stations.map((each, index) => each.staff - freed[index]!),
      world.inSales,
      world.inOffers,
      world.inValue,
      freedSum,
    ],
    heads,
  );
  const count = world.stations.length;
  const running =
    snapshot.step === 'planning' || snapshot.step === 'betting'
      ? (snapshot.planned ?? world).running
      : world.running;
  const allQueuesSeen =
    sees(world, watched, 'queues') ||
    world.stations.every((_, index) => sees(world, watched, 'queues', index));

  const rooms = world.stations.map((station, index): RoomModel => {
    const spec = level.document.stations[index];
    const seesQueue = sees(world, watched, 'queues', index);
    const seesRework = sees(world, watched, 'rework', index);
    const moods = moodsOf(world, watched, station);
    const here = running.filter((each) => each.target === index).map((each) => each.move);
    const pile = seesQueue ? pileOf(station.queue, station.capacity) : SHEETED_PILE;
    // Which room holds the flow back is an order of size: it takes a look at every queue.
    const constraint = allQueuesSeen && snapshot.constraint === index;
    const room: Omit<RoomModel, 'sentence'> = {
      id: station.id,
      kind: spec?.kind ?? station.id,
      label: words.t(`level.station.${station.id}`),
      people: people[index]!,
      ...(spec?.person ? { look: lookOf(spec.person) } : {}),
      moods,
      idle: sees(world, watched, 'freed-capacity')
        ? share05(held((station.slack - station.absorbed) / Math.max(1, station.staff), 0, 1))
        : 0,
      pile,
      rework: seesRework && station.queue > 0 ? share05(station.defects / station.queue) : 0,
      fogged: !seesQueue,
      constraint,
      robots: robotsOf(station, watched),
      unused:
        watched.includes('tool-depth') &&
        watched.includes('literacy') &&
        station.tool >= IDLE_TOOLS &&
        station.literacy < IDLE_LITERACY,
      hurry:
        seesRework &&
        station.tool * station.literacy > 0.15 &&
        station.flaw * (1 - 0.85 * station.redesign) > 0.18,
      dark: world.suspended > 0,
      works: here.some((each) => REDESIGN.includes(each))
        ? 'redesign'
        : here.some((each) => DEPLOY.includes(each))
          ? 'deploy'
          : 'none',
      redesigned: share05(station.redesign),
      tag:
        seesQueue && (constraint || pile >= 5)
          ? words.t('floor.tag.waiting', { count: Math.round(station.queue) })
          : null,
    };
    return { ...room, sentence: roomSentence(room, Math.round(station.queue), words) };
  });

  const street = (['sales', 'offers', 'value'] as const).map((id, index): StreetRoomModel => {
    const label = words.t(`floor.street.${id}`);
    return {
      id,
      label,
      people: people[count + index]!,
      sentence: streetSentence(label, people[count + index]!, words),
    };
  });
  const season = SEASONS[(world.ending ? world.quarter + 3 : world.quarter) % 4]!;
  return {
    company: words.t('level.company'),
    theme: level.document.theme,
    item: level.document.item,
    season,
    daylight: lightOf(snapshot, world),
    weather: weatherOf(world, season),
    rooms,
    street,
    table: [...world.table],
    board: boardMood(world.patience),
    tableLook: tableLook(world, watched),
    waiting: people[count + 3]!,
    wing: world.ending?.kind === 'growth' ? 1 : 0,
    leaving: leavingOf(snapshot, world),
  };
}

/** Robots one can see: how many follows the tools if somebody watches them; else only whether there are any. */
function robotsOf(station: Station, watched: readonly Measure[]): number {
  if (watched.includes('tool-depth')) return held(Math.round(station.tool * 4.4), 0, 4);
  return station.tool >= 0.12 ? 1 : 0;
}

/** A share in steps of .05: finer would be told by nobody's eye. */
function share05(value: number): number {
  return Math.round(held(value, 0, 1) * 20) / 20;
}

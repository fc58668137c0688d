/**
 * The table room as words and shapes: who could sit, what each would bring and lift, what the
 * hand-over would carry. Reads snapshots, computes no rule, shows no number nobody watches.
 */
import type { FunctionId, Measure } from '../../kernel/index.ts';
import type { SeatOffer, Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';
import { standingModel, type StandingModel } from './advice.ts';
import { carry, purposes, type CarryModel, type PurposeModel } from './table-hand.ts';
import { joinNames, personName, STAGE_IDS, stageName } from './deeds.ts';
import { whyOfWatched, type WhyMeasure } from './why.ts';

/** Pictures on the wall: measures that hang together share a frame. */
export const FRAMES = [
  { id: 'queues', measures: ['queues', 'utilisation'] },
  { id: 'rework', measures: ['rework'] },
  { id: 'freed', measures: ['freed-capacity'] },
  { id: 'trust', measures: ['trust'] },
  { id: 'fear', measures: ['fear'] },
  { id: 'skill', measures: ['literacy'] },
  { id: 'ledger', measures: ['ledger'] },
  { id: 'customers', measures: ['insight', 'premium', 'lost-demand'] },
  { id: 'memory', measures: ['lessons', 'codified', 'context'] },
  { id: 'tools', measures: ['tool-depth', 'seats', 'task-saving'] },
] as const satisfies readonly { id: string; measures: readonly Measure[] }[];
export type FrameId = (typeof FRAMES)[number]['id'];

export interface FrameModel {
  id: FrameId;
  label: string;
  /** Somebody at the table in hand watches it: the sheet is off. */
  seen: boolean;
  /** Those who would lift it, seated or not. */
  lifters: FunctionId[];
  /** One sentence for screen readers and for a tap. */
  sentence: string;
}

export interface ChairModel {
  /** 0 is the head of the table. */
  place: number;
  who: FunctionId | null;
  name: string;
  /** Small line on the name plate. */
  plate: string;
}

export interface BringModel {
  name: string;
  what: string;
  /** Units of attention at this table. */
  attention: number;
  /** "stage 4, Value" when it belongs elsewhere and takes more attention now; empty when not. */
  elsewhere: string;
}

export interface FaceModel {
  who: FunctionId;
  name: string;
  role: string;
  /** The function in one short word, for the bench. */
  short: string;
  does: string;
  quote: string;
  seat: number;
  /** Behind "who else?" until asked for. */
  behind: boolean;
  /** Sat in the stage before. */
  sat: boolean;
  brings: BringModel[];
  /** With what to ask why it moved, where the table that still sits sees it. */
  watches: { id: Measure; label: string; what: string; why: WhyMeasure | null }[];
  /** Frames that only this person would lift, given the table in hand. */
  lifts: FrameId[];
  /** What their advice came to so far. */
  standing: StandingModel;
  /** What would stay hidden even with this person. */
  unseen: string;
  seatLabel: string;
  leadLabel: string;
  riseLabel: string;
  /** "Marketing, leads", "HR, standing": what a screen reader hears. */
  sentence: string;
}

export interface TableModel {
  title: string;
  stage: string;
  question: string;
  first: boolean;
  chairs: ChairModel[];
  free: number;
  faces: FaceModel[];
  /** Label of the button behind which the rest stands; null when all are in view. */
  others: string | null;
  benchTitle: string;
  benchNote: string;
  frames: FrameModel[];
  /** The frame one wondered about in the accounts; null when there is none, or it hangs open. */
  asked: FrameId | null;
  carry: CarryModel | null;
  /** Only at a hand-over: the purpose may be told anew. */
  purposes: PurposeModel[];
  purposeNote: string;
  convene: string;
  /** Why the table cannot be convened yet; null when it can. */
  blocked: string | null;
  /** Label of the way back; null at the first seating. */
  stay: string | null;
  refusal: string | null;
}

/** The refusal in words, or null. */
export function refusalText(words: Words, refusal: Snapshot['refusal']): string | null {
  if (!refusal) return null;
  const { why, needs, has, what } = refusal;
  return words.t(`refusal.${why}`, { needs: needs ?? 0, has: has ?? 0, what: what ?? '' });
}

function frames(words: Words, seats: readonly SeatOffer[]): FrameModel[] {
  return FRAMES.map(({ id, measures }) => {
    const lifters = seats.filter((seat) => measures.some((each) => seat.watches.includes(each)));
    const seated = lifters.filter((seat) => seat.seat >= 0);
    const label = words.t(`table.frame.${id}`);
    const names = joinNames(
      words,
      (seated.length > 0 ? seated : lifters).map((seat) => personName(words, seat.function)),
      seated.length > 0 ? 'and' : 'or',
    );
    return {
      id,
      label,
      seen: seated.length > 0,
      lifters: lifters.map((seat) => seat.function),
      sentence: words.t(
        seated.length > 0
          ? 'table.frame.seen'
          : lifters.length > 0
            ? 'table.frame.veiled'
            : 'table.frame.nobody',
        { label, names },
      ),
    };
  });
}

function face(
  snapshot: Snapshot,
  words: Words,
  offer: SeatOffer,
  wall: readonly FrameModel[],
  stage: number,
): FaceModel {
  const who = offer.function;
  const name = personName(words, who);
  const lifts = wall.filter((frame) => !frame.seen && frame.lifters.includes(who)).map((frame) => frame.id);
  const dark = wall
    .filter((frame) => !frame.seen && !frame.lifters.includes(who))
    .map((frame) => frame.label);
  const place = offer.seat === 0 ? 'lead' : offer.seat > 0 ? 'seated' : 'standing';
  return {
    who,
    name,
    role: words.t(`function.${who}`),
    short: words.t(`table.short.${who}`),
    does: words.t(`function.${who}.does`),
    quote: words.t('table.quote', { quote: words.t(`function.${who}.quote`) }),
    seat: offer.seat,
    behind: !offer.shown && offer.seat < 0,
    sat: offer.sat,
    brings: offer.moves.map((move) => ({
      name: words.t(`move.${move.move}`),
      what: words.t(`move.${move.move}.what`),
      attention: move.attention,
      elsewhere: move.stage === stage ? '' : words.t('table.elsewhere', { n: move.stage + 1 }),
    })),
    watches: offer.watches.map((id) => ({
      id,
      label: words.t(`measure.${id}`),
      what: words.t(`measure.${id}.what`),
      why: snapshot.watched.includes(id) ? whyOfWatched(id) : null,
    })),
    lifts,
    standing: standingModel(snapshot, who, words),
    unseen:
      dark.length === 0
        ? words.t('table.unseen.none')
        : words.t('table.unseen', { frames: joinNames(words, dark), count: dark.length }),
    seatLabel: words.t('table.seat', { name }),
    leadLabel: words.t('table.lead', { name }),
    riseLabel: words.t('table.rise', { name }),
    sentence: words.t(`table.face.${place}`, { name, role: words.t(`table.short.${who}`) }),
  };
}

function askedOf({ wondered }: Snapshot, wall: readonly FrameModel[]): FrameId | null {
  const measures = (id: FrameId): readonly Measure[] => FRAMES.find((each) => each.id === id)!.measures;
  return (
    wall.find((each) => wondered !== null && !each.seen && measures(each.id).includes(wondered))?.id ?? null
  );
}

/** The table room of this snapshot. */
export function tableModel(snapshot: Snapshot, words: Words): TableModel {
  const hand = snapshot.handOver;
  const stage = hand?.stage ?? snapshot.world?.stage ?? 0;
  const first = hand === null || hand.from === null;
  const table = snapshot.desk?.table ?? [];
  const places = snapshot.level?.playable.seats ?? 4;
  const wall = frames(words, snapshot.seats);
  const faces = snapshot.seats.map((offer) => face(snapshot, words, offer, wall, stage));
  const behind = faces.filter((each) => each.behind).length;
  const name = stageName(words, stage);
  const verdict = hand?.verdict ?? { ok: true };
  const free = Math.max(0, places - table.length);
  return {
    title: words.t(first ? 'table.title.first' : 'table.title.hand', { stage: name }),
    stage: name,
    question: words.t(`stage.${STAGE_IDS[stage] ?? 'value'}.question`),
    first,
    chairs: Array.from({ length: places }, (_, place) => {
      const who = table[place] ?? null;
      const offer = snapshot.seats.find((each) => each.function === who);
      if (!who || !offer)
        return {
          place,
          who: null,
          name: words.t(place === 0 ? 'table.chair.head' : 'table.chair.free'),
          plate: '',
        };
      const key = place === 0 ? 'lead' : first ? 'role' : offer.sat ? 'stays' : 'new';
      return {
        place,
        who,
        name: personName(words, who),
        plate: words.t(`table.plate.${key}`, { stage: name, role: words.t(`function.${who}`) }),
      };
    }),
    free,
    faces,
    others: behind > 0 ? words.t('table.others', { n: behind }) : null,
    benchTitle: words.t(
      free === 0 ? 'table.bench.full' : table.length === 0 ? 'table.bench.first' : 'table.bench.more',
    ),
    benchNote: words.t('table.bench.note', { seats: places, people: faces.length }),
    frames: wall,
    asked: askedOf(snapshot, wall),
    carry: hand ? carry(words, hand, snapshot) : null,
    purposes: first ? [] : purposes(words, snapshot),
    purposeNote: words.t('table.purpose.note'),
    convene: words.t(first ? 'table.convene.first' : 'table.convene.hand', { stage: name }),
    blocked: verdict.ok ? null : refusalText(words, verdict),
    stay: first ? null : words.t('table.stay', { stage: stageName(words, hand?.from ?? stage) }),
    refusal: refusalText(words, snapshot.refusal),
  };
}

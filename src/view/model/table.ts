/**
 * The table room as words and shapes: who could sit, what each would bring and lift, what the
 * hand-over would carry. Reads snapshots, computes no rule, shows no number nobody watches.
 */
import type { FunctionId, Measure, Purpose } from '../../kernel/index.ts';
import type { HandOver, SeatOffer, Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';

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
  watches: { id: Measure; label: string; what: string }[];
  /** Frames that only this person would lift, given the table in hand. */
  lifts: FrameId[];
  /** What would stay hidden even with this person. */
  unseen: string;
  seatLabel: string;
  leadLabel: string;
  riseLabel: string;
  /** "Marketing, leads", "HR, standing": what a screen reader hears. */
  sentence: string;
}

export interface ThreadModel {
  who: FunctionId;
  name: string;
  /** Stays: the thread goes on; leaves: it is cut; joins: it starts here. */
  fate: 'stays' | 'leaves' | 'joins';
  note: string;
}

export interface CarryModel {
  title: string;
  from: string;
  to: string;
  threads: ThreadModel[];
  /** In a sentence: how much of what the table knows goes on. */
  verdict: string;
  /** Shares 0..1, and as words; null when nobody watches the thread. */
  share: { before: number; after: number; text: string } | null;
}

export interface PurposeModel {
  id: Purpose;
  name: string;
  say: string;
  cost: string;
  chosen: boolean;
  standing: boolean;
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

const STAGE_IDS = ['literacy', 'production', 'learning', 'value'] as const;

/** Names joined as the language joins them: "Joan, Nadia and Malik". */
export function joinNames(words: Words, names: readonly string[], join: 'and' | 'or' = 'and'): string {
  return new Intl.ListFormat(words.locale, { type: join === 'or' ? 'disjunction' : 'conjunction' }).format(
    names,
  );
}

const stageName = (words: Words, stage: number): string => words.t(`stage.${STAGE_IDS[stage] ?? 'value'}`);
const person = (words: Words, who: FunctionId): string => words.t(`function.${who}.person`);

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
      (seated.length > 0 ? seated : lifters).map((seat) => person(words, seat.function)),
    );
    return {
      id,
      label,
      seen: seated.length > 0,
      lifters: lifters.map((seat) => seat.function),
      sentence: words.t(seated.length > 0 ? 'table.frame.seen' : 'table.frame.veiled', { label, names }),
    };
  });
}

function face(words: Words, offer: SeatOffer, wall: readonly FrameModel[], stage: number): FaceModel {
  const who = offer.function;
  const name = person(words, who);
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
    })),
    lifts,
    unseen:
      dark.length === 0
        ? words.t('table.unseen.none')
        : words.t('table.unseen', { frames: joinNames(words, dark), count: dark.length }),
    seatLabel: words.t('table.seat', { name }),
    leadLabel: words.t('table.lead', { name }),
    riseLabel: words.t('table.rise', { name }),
    sentence: words.t(`table.face.${place}`, { name, role: words.t(`function.${who}`) }),
  };
}

function carry(words: Words, hand: HandOver, snapshot: Snapshot): CarryModel | null {
  if (hand.from === null) return null;
  const table = snapshot.desk?.table ?? [];
  const joins = table.filter((who) => !hand.stays.includes(who));
  const thread = (who: FunctionId, fate: ThreadModel['fate']): ThreadModel => ({
    who,
    name: person(words, who),
    fate,
    note: words.t(`table.thread.${fate}`, { role: words.t(`function.${who}`) }),
  });
  const kept = hand.contextBefore > 0 ? hand.contextAfter / hand.contextBefore : 1;
  const verdict =
    table.length === 0
      ? 'empty'
      : kept >= 0.85
        ? 'whole'
        : kept >= 0.55
          ? 'most'
          : kept >= 0.3
            ? 'little'
            : 'cut';
  // How much a table knows is a number like any other: somebody has to watch it.
  const watched = snapshot.watched.includes('context');
  return {
    title: words.t('table.carry.title'),
    from: stageName(words, hand.from),
    to: stageName(words, hand.stage),
    threads: [
      ...hand.stays.map((who) => thread(who, 'stays')),
      ...hand.leaves.map((who) => thread(who, 'leaves')),
      ...joins.map((who) => thread(who, 'joins')),
    ],
    verdict: words.t(`table.carry.${watched ? verdict : byPeople(hand, table.length)}`),
    share: watched
      ? {
          before: hand.contextBefore,
          after: hand.contextAfter,
          text: words.t('table.carry.share', {
            before: words.percent(hand.contextBefore),
            after: words.percent(hand.contextAfter),
          }),
        }
      : null,
  };
}

/** Without anyone who watches the thread, one can still count who stays. */
function byPeople(hand: HandOver, seated: number): 'empty' | 'whole' | 'most' | 'little' | 'cut' {
  if (seated === 0) return 'empty';
  if (hand.stays.length === 0) return 'cut';
  const share = hand.stays.length / seated;
  return share >= 1 ? 'whole' : share >= 0.5 ? 'most' : 'little';
}

function purposes(words: Words, snapshot: Snapshot): PurposeModel[] {
  const standing = snapshot.world?.purpose ?? 'undecided';
  const chosen = snapshot.desk?.purpose ?? standing;
  return (['growth', 'efficiency', 'undecided'] as const).map((id) => ({
    id,
    name: words.t(`purpose.${id}`),
    say: words.t(`purpose.${id}.say`),
    cost:
      id === standing
        ? words.t('table.purpose.standing')
        : words.t(snapshot.world?.promise ? 'table.purpose.breaks' : 'table.purpose.anew', {
            cost: words.t(`purpose.${id}.cost`),
          }),
    chosen: id === chosen,
    standing: id === standing,
  }));
}

/** The table room of this snapshot. */
export function tableModel(snapshot: Snapshot, words: Words): TableModel {
  const hand = snapshot.handOver;
  const stage = hand?.stage ?? snapshot.world?.stage ?? 0;
  const first = hand === null || hand.from === null;
  const table = snapshot.desk?.table ?? [];
  const places = snapshot.level?.playable.seats ?? 4;
  const wall = frames(words, snapshot.seats);
  const faces = snapshot.seats.map((offer) => face(words, offer, wall, stage));
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
        name: person(words, who),
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
    carry: hand ? carry(words, hand, snapshot) : null,
    purposes: first ? [] : purposes(words, snapshot),
    purposeNote: words.t('table.purpose.note'),
    convene: words.t(first ? 'table.convene.first' : 'table.convene.hand', { stage: name }),
    blocked: verdict.ok ? null : refusalText(words, verdict),
    stay: first ? null : words.t('table.stay', { stage: stageName(words, hand?.from ?? stage) }),
    refusal: refusalText(words, snapshot.refusal),
  };
}

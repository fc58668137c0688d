/**
 * A moment put into words: what the scene performs, and the card under it with who speaks. Names the
 * people one knows; says nothing that the table's own screens would keep under their sheets.
 */
import type { FunctionId } from '../../kernel/index.ts';
import type { Moment } from '../../session/moments.ts';
import type { Snapshot } from '../../session/snapshot.ts';
import type { Values, WordKey, Words } from '../../text/index.ts';
import { joinNames, personName, roomName, stageName } from './deeds.ts';
import { fatesModel, type FateModel } from './ending-fates.ts';
import type { MomentModel, Mood } from './floor.ts';
import { lookOf } from './looks.ts';
import { saying } from './saying.ts';

/** Who says the line: somebody at the table, or the named person of a room. */
export interface SpeakerModel {
  who: FunctionId | null;
  look: number;
  name: string;
  /** "Joan, Operations". */
  label: string;
  mood: Mood;
}

export interface MomentScreenModel {
  moment: MomentModel;
  speaker: SpeakerModel | null;
  /** The line itself, without the name of who says it. */
  line: string;
  skip: string;
  /** Past this one and those that follow; null where none follows. */
  skipAll: string | null;
  /** How grave it is: colours the card's edge. */
  tone: 'plain' | 'good' | 'grave' | 'ai';
}

const TONES: Partial<Record<Moment['kind'], MomentScreenModel['tone']>> = {
  deployed: 'ai',
  'cause-found': 'good',
  redesigned: 'good',
  'to-sales': 'good',
  'to-offers': 'good',
  'to-service': 'good',
  'ending-growth': 'good',
  'pilot-failed': 'grave',
  suspended: 'grave',
  board: 'grave',
  cuts: 'grave',
  'ending-layoffs': 'grave',
};

/** Who understands a cause, the first of them who sits at the table. */
const FINDERS: readonly FunctionId[] = ['operations', 'hr', 'knowledge'];

const firstName = (name: string): string => name.split(' ')[0] ?? name;

/** The named person of a station by index, as a speaker. */
function ofRoom(snapshot: Snapshot, index: number, mood: Mood, words: Words): SpeakerModel | null {
  const spec = snapshot.level?.document.stations[index];
  if (!spec) return null;
  const name = firstName(snapshot.level?.document.people[spec.person] ?? spec.person);
  const role = words.t(`level.station.${spec.id}`);
  return { who: null, look: lookOf(spec.person), name, label: words.t('moment.by', { name, role }), mood };
}

function ofTable(who: FunctionId, mood: Mood, words: Words): SpeakerModel {
  const name = personName(words, who);
  const label = words.t('moment.by', { name, role: words.t(`function.${who}`) });
  return { who, look: 0, name, label, mood };
}

function speakerOf(snapshot: Snapshot, moment: Moment, index: number, words: Words): SpeakerModel | null {
  const world = snapshot.world!;
  switch (moment.kind) {
    case 'ambition': {
      // Whoever it is this time: everybody heard it.
      const anybody = (world.seed + world.quarter) % world.stations.length;
      const mood = ({ growth: 'happy', efficiency: 'worried' } as const)[moment.variant ?? ''] ?? 'ok';
      return ofRoom(snapshot, anybody, mood, words);
    }
    case 'cause-found': {
      const finder = FINDERS.find((who) => world.table.includes(who));
      if (finder) return ofTable(finder, 'ok', words);
      return index >= 0 ? ofRoom(snapshot, index, 'ok', words) : ofTable(world.table[0]!, 'ok', words);
    }
    case 'suspended':
      return ofTable('representatives', 'worried', words);
    case 'deployed':
    case 'redesigned':
      return index >= 0 ? ofRoom(snapshot, index, 'ok', words) : null;
    default:
      return null;
  }
}

/** People one knows whom an ending names: those who go into the wing, or out with a box. */
function namedIn(moment: Moment, fates: readonly FateModel[]): FateModel[] {
  if (moment.kind === 'ending-growth')
    return fates.filter((each) => each.fate === 'promoted' || each.fate === 'offering');
  return moment.kind === 'ending-layoffs' ? fates.filter((each) => each.fate === 'left') : [];
}

/** Title and line by their own keys: the variant's before the plain one. */
function pick(words: Words, keys: readonly string[]): WordKey | null {
  return (keys.find((key) => words.has(key)) as WordKey | undefined) ?? null;
}

/** The moment under way; null where there is none. */
export function momentModel(snapshot: Snapshot, words: Words): MomentScreenModel | null {
  const { moment, world, level } = snapshot;
  if (!moment || !world || !level) return null;
  const { kind, variant } = moment;
  const index = world.stations.findIndex((each) => each.id === moment.room);
  const house = index < 0 && (kind === 'deployed' || kind === 'pilot-failed' || kind === 'cause-found');
  const ends = kind.startsWith('ending-');
  // An ending shows everybody one knows going their way, and names those it is about.
  const fates = ends ? fatesModel(world, level, words) : [];
  const going = namedIn(moment, fates);
  const named = going.length > 0;
  const values: Values = {
    room: roomName(words, world, index),
    people: moment.people,
    stage: stageName(words, world.stage),
    names: joinNames(
      words,
      named
        ? going.slice(0, 3).map((each) => firstName(each.name))
        : moment.stays.map((who) => personName(words, who)),
    ),
    count: Math.min(3, going.length),
    stays: joinNames(
      words,
      moment.stays.map((who) => personName(words, who)),
    ),
    goes: joinNames(
      words,
      moment.goes.map((who) => personName(words, who)),
    ),
    kept: moment.stays.length,
    gone: moment.goes.length,
  };
  const own = [
    ...(named ? [`moment.${kind}.named`] : []),
    ...(kind === 'seated' && moment.stays.length === 1 ? ['moment.seated.one'] : []),
    ...(variant ? [`moment.${kind}.${variant}`] : []),
    ...(house ? [`moment.${kind}.house`] : []),
    `moment.${kind}`,
  ];
  const title = pick(words, [
    ...own.map((key) => `${key}.title`),
    ...(ends ? [`ending.${endingWords(snapshot)}.title`] : []),
  ]);
  // What a person says comes first; else what is told; else what the accounts will say of the move.
  const turn = world.quarter + index;
  const speaker = speakerOf(snapshot, moment, index, words);
  const said = speaker
    ? pick(
        words,
        own.map((key) => `${key}.say`),
      )
    : null;
  const outcome = kind === 'pilot-failed' ? 'failed' : 'done';
  const text =
    said ?? pick(words, [...own.map((key) => `${key}.text`), `move.${moment.move ?? ''}.${outcome}`]);
  const line = text ? words.t(saying(words, text, turn), values) : '';
  const looks = [
    ...(speaker && speaker.who === null ? [speaker.look] : []),
    ...(speaker || index < 0 ? [] : [lookOf(level.document.stations[index]!.person)]),
    ...fates.map((each) => each.look),
  ];
  return {
    moment: {
      id: moment.id,
      kind,
      variant,
      room: moment.room,
      people: moment.people,
      cast: {
        stays: moment.stays,
        goes: moment.goes,
        looks,
        ...(ends ? { fates: fates.map((each) => each.fate) } : {}),
      },
      brief: moment.brief,
      length: moment.length,
      title: title ? words.t(title, values) : '',
      text: said && speaker ? `${speaker.name}: ${line}` : line,
    },
    speaker: said ? speaker : null,
    line,
    skip: words.t('moment.skip'),
    skipAll: snapshot.momentsLeft > 0 ? words.t('moment.skip.all') : null,
    tone: TONES[kind] ?? 'plain',
  };
}

/** The words of an ending: its kind and, where it has more than one, how it came about. */
function endingWords({ world, way }: Snapshot): string {
  const kind = world?.ending?.kind ?? 'reprieve';
  if (kind === 'growth') return 'growth';
  return kind === 'reprieve' ? `reprieve.${world?.ending?.nearer}` : `layoffs.${way}`;
}

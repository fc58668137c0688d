/**
 * Somebody at the door, in words and tags: first what failed, one torn card at a time, then a person
 * with a dilemma. Sizes only where they are plain prices; the rest is up or down.
 */
import type { FailureAnswer, FunctionId } from '../../kernel/index.ts';
import type { EffectView, Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';
import { halfPegs, halvesText } from './pegs.ts';
import { roomLabel } from './plan-card.ts';
import { refusalText, shortWhy } from './refusal.ts';
import { saying } from './saying.ts';

export interface TagModel {
  kind: 'price' | 'gain' | 'loss';
  text: string;
  arrow: 'up' | 'down' | null;
  /** A price in attention: drawn as pegs, `text` is what is spoken. */
  pegs: number;
}

export interface FailureAnswerModel {
  answer: FailureAnswer;
  label: string;
  what: string;
  tags: TagModel[];
  why: string | null;
  /** The answer given last time. */
  last: boolean;
}

export interface FailureModel {
  kind: 'failure';
  index: number;
  /** Changes with every failure, so that the focus moves. */
  step: string;
  title: string;
  story: string;
  note: string;
  progress: string | null;
  card: {
    name: string;
    room: string;
    roomId: string;
    ai: boolean;
    label: string;
  };
  answersLabel: string;
  answers: FailureAnswerModel[];
  /** Three things a review understands, and who at the table can. */
  three: { title: string; seats: { id: string; label: string; who: FunctionId | null; name: string }[] };
  again: { answer: FailureAnswer; label: string } | null;
  voice: { who: FunctionId; name: string; role: string; text: string } | null;
  refusal: string | null;
}

export interface DilemmaModel {
  kind: 'dilemma';
  id: string;
  step: string;
  who: FunctionId | null;
  /** Id of the named person, when it is one of the rooms. */
  person: string | null;
  name: string;
  role: string;
  mood: 'happy' | 'ok' | 'worried' | 'angry';
  where: string;
  room: string | null;
  text: string;
  quote: string | null;
  answersLabel: string;
  answers: { answer: number; label: string; what: string; tags: TagModel[]; why: string | null }[];
  foot: string;
  refusal: string | null;
}

export type DoorModel = FailureModel | DilemmaModel;

const price = (text: string): TagModel => ({ kind: 'price', text, arrow: null, pegs: 0 });

function attentionTag(units: number, words: Words): TagModel {
  return {
    kind: 'price',
    text: words.t('plan.pegs', { count: halvesText(units, words) }),
    arrow: null,
    pegs: halfPegs(units),
  };
}

const EXTRA: Record<
  FailureAnswer,
  { key: 'review' | 'push' | 'blame' | 'shelve'; kind: 'gain' | 'loss'; arrow: 'up' | 'down' | null }
> = {
  review: { key: 'review', kind: 'gain', arrow: 'up' },
  'push-on': { key: 'push', kind: 'loss', arrow: null },
  blame: { key: 'blame', kind: 'loss', arrow: 'down' },
  shelve: { key: 'shelve', kind: 'loss', arrow: 'down' },
};

/** Who makes a review worth something: the process, the people, the memory. */
const THREE: readonly { id: 'process' | 'people' | 'memory'; who: FunctionId }[] = [
  { id: 'process', who: 'operations' },
  { id: 'people', who: 'hr' },
  { id: 'memory', who: 'knowledge' },
];

const VOICES: readonly FunctionId[] = [
  'finance',
  'operations',
  'hr',
  'knowledge',
  'management',
  'it',
  'innovation',
];

function failureModel(snapshot: Snapshot, words: Words): FailureModel | null {
  const { world, failures, decisions } = snapshot;
  const offer = failures[0];
  if (!world || !offer) return null;
  const room = offer.target >= 0 ? roomLabel(snapshot, offer.target, words) : words.t('plan.everyone');
  const again = decisions.filter((each) => each.kind === 'failure').at(-1)?.answer ?? null;
  const move = words.t(`move.${offer.move}`);
  // Those at the table take turns, so that not every failure sounds the same.
  const voices = VOICES.filter((each) => world.table.includes(each));
  const turn = world.failuresMet - failures.length;
  const speaker = voices[turn % Math.max(1, voices.length)] ?? null;
  const answers = offer.answers.map((each): FailureAnswerModel => {
    const extra = EXTRA[each.answer];
    const tags: TagModel[] = [];
    if (each.attention > 0) tags.push(attentionTag(each.attention, words));
    if (each.cost >= 0.5) tags.push(price(words.money(each.cost)));
    if (tags.length === 0) tags.push(price(words.t('door.free')));
    tags.push({ kind: extra.kind, text: words.t(`door.tag.${extra.key}`), arrow: extra.arrow, pegs: 0 });
    return {
      answer: each.answer,
      label: words.t(`answer.${each.answer}`),
      what: words.t(`answer.${each.answer}.what`),
      tags,
      why: shortWhy(each.verdict, words),
      last: each.answer === again,
    };
  });
  const same = answers.find((each) => each.last && each.why === null);
  return {
    kind: 'failure',
    index: offer.index,
    step: `${world.quarter}-${offer.move}-${offer.target}-${failures.length}`,
    title: words.t('door.failed'),
    story: words.t(saying(words, `move.${offer.move}.failed`, world.quarter + offer.target), { room }),
    note: words.t(offer.attempt > 0 ? 'door.failed.again' : 'door.failed.note'),
    progress: failures.length > 1 ? words.t('door.more', { count: failures.length - 1 }) : null,
    card: {
      name: move,
      room,
      roomId: world.stations[offer.target]?.id ?? '',
      ai: offer.move.startsWith('it.') || offer.move.startsWith('innovation.'),
      label: words.t('door.card', { move, room }),
    },
    answersLabel: words.t('door.answers'),
    answers,
    three: {
      title: words.t('door.three'),
      seats: THREE.map(({ id, who }) => {
        const seated = world.table.includes(who);
        return {
          id,
          label: words.t(`door.three.${id}`),
          who: seated ? who : null,
          name: seated
            ? words.t(`function.${who}.person`)
            : words.t('door.three.nobody', { name: words.t(`function.${who}.person`) }),
        };
      }),
    },
    again: same ? { answer: same.answer, label: words.t('door.same', { answer: same.label }) } : null,
    voice: speaker
      ? {
          who: speaker,
          name: words.t(`function.${speaker}.person`),
          role: words.t(`function.${speaker}`),
          text: words.t(saying(words, `door.voice.${speaker}`, Math.floor(turn / voices.length)), {
            count: world.failuresMet,
          }),
        }
      : null,
    refusal: refusalText(snapshot.refusal, words),
  };
}

/** An effect as a tag: prices as prices, the rest as up or down with a word. */
export function effectTag(effect: EffectView, words: Words): TagModel {
  const costs = (effect.key === 'cost' && effect.up) || (effect.key === 'attention' && !effect.up);
  if (costs && effect.amount !== null)
    return effect.key === 'cost'
      ? price(words.money(Math.abs(effect.amount)))
      : attentionTag(Math.abs(effect.amount), words);
  const text =
    effect.key === 'jobs' && effect.amount !== null
      ? words.t(effect.up ? 'door.jobs.up' : 'door.jobs.down', { count: Math.round(Math.abs(effect.amount)) })
      : words.t(`effect.${effect.key}.${effect.up ? 'up' : 'down'}${effect.slight ? '.slightly' : ''}`);
  return {
    kind: effect.good === null ? 'price' : effect.good ? 'gain' : 'loss',
    text,
    arrow: effect.up ? 'up' : 'down',
    pegs: effect.key === 'attention' && effect.amount !== null ? halfPegs(Math.abs(effect.amount)) : 0,
  };
}

const HAPPY = [
  'success-story',
  'customer-asks',
  'old-offer-or-new',
  'double-budget',
  'local-triumph',
  'pilot-envy',
  'vendor-suite',
  'board-visit',
  'joint-review',
  'the-one-who-helps',
];
const ANGRY = [
  'rival-cuts',
  'board-why-no-cash',
  'hr-hard-question',
  'process-owner-leaves',
  'broken-promise',
  'licence-price',
  'only-the-hard-ones',
];
const LETTERS = ['a', 'b', 'c', 'd'] as const;

function dilemmaModel(snapshot: Snapshot, words: Words): DilemmaModel | null {
  const { world, dilemma, level } = snapshot;
  if (!world || !dilemma || !level) return null;
  const { speaker } = dilemma;
  const said = `${dilemma.own ? 'level.' : ''}dilemma.${dilemma.id}` as 'dilemma.where-to';
  const quoted = dilemma.quotes.find((each) => words.has(`${said}.quote.${each}`));
  const own = 'station' in speaker ? level.document.stations[speaker.station] : undefined;
  const who = 'function' in speaker ? speaker.function : null;
  const name = who ? words.t(`function.${who}.person`) : ((own && level.document.people[own.person]) ?? '');
  return {
    kind: 'dilemma',
    id: dilemma.id,
    step: `${world.quarter}-${dilemma.id}`,
    who,
    person: own?.person ?? null,
    name,
    role: who ? words.t(`function.${who}`) : own ? words.t(`level.station.${own.id}`) : '',
    mood: HAPPY.includes(dilemma.id) ? 'happy' : ANGRY.includes(dilemma.id) ? 'angry' : 'worried',
    where: words.t('door.where', { quarter: world.quarter + 1 }),
    room: own?.id ?? null,
    text: words.t(`${said}.text`),
    quote: quoted ? words.t(`${said}.quote.${quoted}` as 'dilemma.where-to.quote.promise') : null,
    answersLabel: words.t('door.dilemma.answers'),
    answers: dilemma.answers.map(({ answer, effects, verdict }) => {
      const letter = LETTERS[answer] ?? 'a';
      const tags = effects.map((each) => effectTag(each, words));
      // Prices first: what it costs before what it gives.
      tags.sort((a, b) => order(a) - order(b));
      const costs = tags.some((tag) => tag.kind === 'price' && tag.arrow === null);
      return {
        answer,
        label: words.t(`${said}.${letter}` as 'dilemma.where-to.a'),
        what: words.t(`${said}.${letter}.what` as 'dilemma.where-to.a.what'),
        tags: costs ? tags : [price(words.t('door.today')), ...tags],
        why: shortWhy(verdict, words),
      };
    }),
    foot: words.t('door.foot'),
    refusal: refusalText(snapshot.refusal, words),
  };
}

const order = (tag: TagModel): number =>
  tag.kind === 'price' && tag.pegs > 0 ? 0 : tag.kind === 'price' ? 1 : tag.kind === 'gain' ? 2 : 3;

/** Who or what stands at the door; null when nobody does. */
export function doorModel(snapshot: Snapshot, words: Words): DoorModel | null {
  return failureModel(snapshot, words) ?? dilemmaModel(snapshot, words);
}

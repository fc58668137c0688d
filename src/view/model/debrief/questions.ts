/**
 * Five questions people ask, each with the run's own answer: a sentence, the figures it rests on, what
 * they stand for, and the decisions that carried it, each with its place on the line of time.
 */
import type { Decision, World } from '../../../kernel/index.ts';
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Words } from '../../../text/index.ts';
import { deedText, failuresAt, joinNames, personName, quartersOf } from '../deeds.ts';
import { handedOn, STAYED, whyModel } from './reasons.ts';

export interface FactModel {
  label: string;
  value: string;
}

export interface QuestionModel {
  question: string;
  answer: string;
  facts: FactModel[];
  /** Sentences that say what the figures stand for. */
  says: string[];
  /** Decisions that carry the answer, each with its quarter. */
  deeds: { quarter: number; short: string; text: string }[];
}

export interface MaturityModel {
  title: string;
  pilots: FactModel;
  lessons: FactModel;
  text: string;
}

/** As many decisions as carry one answer. */
const MOST_DEEDS = 4;
/** Rework has risen once it passes the start by this factor, and this many points. */
const MORE_REWORK = 1.15;
const REWORK_POINTS = 0.01;
/** Steps with AI on more of their work than this have tools. */
const TOOLED = 0.1;
/** Steps redesigned by at least this share were rebuilt. */
const REBUILT = 0.35;
/** A plan that came after listening is worth more than this each time, one that did not, less. */
const HEARD_PLAN = 0.3;

type Wanted = (decision: Decision) => boolean;
const startOf =
  (...moves: string[]): Wanted =>
  (each) =>
    each.kind === 'start' && moves.includes(each.move);

/** Which decisions bear on which question. */
const BEARS: readonly Wanted[] = [
  (each) => each.kind === 'seat' || startOf('hr.literacy', 'training.courses', 'innovation.sandbox')(each),
  startOf(
    'it.deploy',
    'it.rollout',
    'innovation.pilot',
    'operations.redesign',
    'representatives.circles',
    'operations.clean',
  ),
  (each) => each.kind === 'failure',
  (each) =>
    each.kind === 'direct' ||
    each.kind === 'cut' ||
    startOf('marketing.study', 'marketing.offer', 'management.plan')(each),
  (each) => each.kind === 'seat' || (each.kind === 'start' && each.double === true),
];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const lessonsOf = (world: World): number => sum(Object.values(world.lessons));
const pilotsOf = (world: World): number =>
  (world.done['it.deploy'] ?? 0) + (world.done['innovation.pilot'] ?? 0);

type Told = Pick<QuestionModel, 'facts' | 'says'>;

function told(snapshot: Snapshot, words: Words): Told[] {
  const world = snapshot.world!;
  const history = world.history;
  const [first, last] = [history[0]!, history.at(-1)!];
  const quarters = quartersOf(snapshot.decisions);
  const fact = (id: string, value: string): FactModel => ({
    label: words.t(`debrief.fact.${id}` as 'debrief.fact.saving'),
    value,
  });
  const say = (id: string, when: boolean, values: Record<string, string | number> = {}): string[] =>
    when ? [words.t(`debrief.say.${id}` as 'debrief.say.reach', values)] : [];
  const fromTo = (from: string, to: string): string => words.t('debrief.chain.fromto', { from, to });
  const quarterOf = (wanted: Wanted): number | undefined => quarters[snapshot.decisions.findIndex(wanted)];

  const asked =
    snapshot.level?.document.start?.consulted !== true ||
    ['hr.dialogue', 'hr.literacy', 'representatives.consult'].some((each) => (world.done[each] ?? 0) > 0);
  const producers = history.find((each) => each.stage === 1)?.table ?? last.table;
  const tool = sum(world.stations.map((each) => each.tool)) / world.stations.length;
  const rebuilt = world.stations.filter((each) => each.redesign >= REBUILT).length;
  const moved = sum(
    history.flatMap((each) =>
      each.happenings.filter((it) => it.kind === 'freed-moved').map((it) => it.amount ?? 0),
    ),
  );
  const gone = sum(history.map((each) => each.evaporated));
  const plans = world.done['management.plan'] ?? 0;
  const directed = quarterOf((each) => each.kind === 'direct' && each.sales + each.offers + each.value > 0);
  const cut = quarterOf((each) => each.kind === 'cut' && each.jobs > 0);
  const { stayed, seats, overs } = handedOn(world);
  const lost = (of: 'context' | 'lessons'): number =>
    sum(snapshot.chain.map((link) => Math.max(0, link[of][0] - link[of][1])));
  const doubled = snapshot.decisions.filter((each) => each.kind === 'start' && each.double).length;
  const names = joinNames(
    words,
    producers.map((who) => personName(words, who)),
  );
  return [
    {
      facts: [
        fact('producers', names),
        fact('literacy', fromTo(words.percent(first.literacy), words.percent(last.literacy))),
        fact('trust', fromTo(words.percent(first.trust), words.percent(last.trust))),
      ],
      says: [
        ...say('reach', world.reach > 0.3, {
          reach: words.percent(world.reach),
          who: personName(words, first.table[0]),
        }),
        // Some companies had heard their people before anybody decided anything: then there is nothing to say.
        ...say('heard', world.listened && asked),
        ...say('unheard', !world.listened),
      ],
    },
    {
      facts: [
        fact('saving', words.percent(last.taskSaving)),
        fact('orders', words.percent(last.orders / world.throughput0 - 1, 0, true)),
        fact('rebuilt', words.t('debrief.place', { n: rebuilt, of: world.stations.length })),
        fact('rework', fromTo(words.percent(first.reworkShare), words.percent(last.reworkShare))),
        fact('spend', words.money(sum(history.map((each) => each.spend)))),
      ],
      says: say(
        'faster-wrong',
        tool > TOOLED &&
          last.reworkShare > first.reworkShare * MORE_REWORK &&
          last.reworkShare - first.reworkShare > REWORK_POINTS,
      ),
    },
    {
      facts: [
        fact('failures', words.number(world.failuresMet)),
        fact('reviewed', words.number(world.answers.review)),
        fact('lessons', words.number(lessonsOf(world), 1)),
      ],
      says: [],
    },
    {
      facts: [
        fact('moved', words.number(Math.round(moved))),
        fact('gone', words.number(Math.round(gone))),
        fact('insight', words.percent(world.insight)),
        fact('result', fromTo(words.money(first.result), words.money(last.result))),
      ],
      says: [
        ...say('plan', plans > 0 && world.planCredit / plans >= HEARD_PLAN),
        ...say('plan.unheard', plans > 0 && world.planCredit / plans < HEARD_PLAN),
        ...say('no-plan', plans === 0 && moved >= 1),
        ...say('late', directed !== undefined && directed > history.length / 2, { quarter: directed ?? 0 }),
        ...say('never', directed === undefined && gone >= 1),
        ...say('cut-first', cut !== undefined && (directed === undefined || cut < directed), {
          quarter: cut ?? 0,
        }),
      ],
    },
    {
      facts: [
        fact('handed', overs === 0 ? '–' : words.t('debrief.place', { n: stayed, of: seats })),
        fact('context', words.percent(last.context)),
        fact('lost-context', words.percent(lost('context'))),
        fact('lost-lessons', words.number(lost('lessons'), 1)),
      ],
      says: [
        ...say('chain', overs > 0 && stayed * STAYED >= seats),
        ...say('broken', overs > 0 && stayed * STAYED < seats),
        ...say('money', doubled > 0, { n: doubled }),
      ],
    },
  ];
}

function deeds(snapshot: Snapshot, words: Words, wanted: Wanted): QuestionModel['deeds'] {
  const quarters = quartersOf(snapshot.decisions);
  const failed = failuresAt(snapshot.decisions, snapshot.world);
  const found = snapshot.decisions.flatMap((decision, at) => {
    const text = wanted(decision) ? deedText(decision, snapshot, words, failed[at]) : null;
    const quarter = quarters[at]!;
    return text === null ? [] : [{ quarter, short: words.t('accounts.q', { n: quarter }), text }];
  });
  // The first say how it began, the last how it was done in the end.
  return found.length <= MOST_DEEDS
    ? found
    : [...found.slice(0, MOST_DEEDS / 2), ...found.slice(-MOST_DEEDS / 2)];
}

/** The five questions, answered from this run. */
export function questionsModel(snapshot: Snapshot, words: Words): QuestionModel[] {
  const { answers } = whyModel(snapshot, words);
  return told(snapshot, words).map(({ facts, says }, at) => ({
    question: words.t(`debrief.question.${at + 1}` as 'debrief.question.1'),
    answer: answers[at] ?? '',
    facts,
    says,
    deeds: deeds(snapshot, words, BEARS[at]!),
  }));
}

/** Successes against lessons: two counts side by side, and which of them goes with a good ending. */
export function maturityModel(snapshot: Snapshot, words: Words): MaturityModel {
  const world = snapshot.world!;
  return {
    title: words.t('debrief.maturity.title'),
    pilots: { label: words.t('debrief.fact.pilots'), value: words.number(pilotsOf(world)) },
    lessons: {
      label: words.t('debrief.maturity.lessons'),
      value: words.number(lessonsOf(world) / (world.failuresMet + 1), 1),
    },
    text: words.t('debrief.maturity.text'),
  };
}

/**
 * The end of a run: the exit taken, the level's closing words, what became of everybody with a
 * name, and the one decision that weighed most with its other line. Nothing is hidden any more.
 */
import type { Ending, EndingKind, FunctionId, World } from '../../kernel/index.ts';
import type { Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';
import { pairText } from './debrief/otherwise.ts';
import { fatesModel, jobsCut, type FateModel } from './ending-fates.ts';
import { headsOf } from './heads.ts';
import { markKey, movedBy, type WhyMeasure } from './why.ts';
import { parWords } from './levels.ts';

export interface WeightModel {
  title: string;
  quarter: string;
  /** What was done, and what it is weighed against. */
  was: string;
  instead: string;
  /** "On the same luck: growth, 3,200 k€ more." */
  verdict: string;
  note: string;
  chart: {
    labels: string[];
    /** Results added up, k€, the start (0) first. */
    you: number[];
    other: number[];
    /** Index into labels where the two lines part. */
    parts: number;
    youEnd: [string, string];
    otherEnd: [string, string];
    /** The same company without AI, results added up like the others. */
    ghost: number[];
    ghostEnd: [string, string];
    sentence: string;
    heads: string[];
    rows: { quarter: string; you: string; other: string; ghost: string }[];
  };
  decision: number;
  change: string;
}

export interface EndingModel {
  /** Stays the same for one run: which of the two screens stands is kept by it. */
  key: string;
  kind: EndingKind;
  label: string;
  /** The exit in one word: "Growth". */
  exit: string;
  title: string;
  text: string;
  /** What carried a growth, and what it cost on the way; null where the text says it all. */
  how: string | null;
  closing: string;
  say: { who: FunctionId; name: string; text: string };
  figures: {
    value: string;
    label: string;
    /** Over the whole run; null where nothing moved or nothing moves. */
    moved: { dir: 'up' | 'down'; good: boolean | null; words: string } | null;
    why: WhyMeasure | null;
  }[];
  fates: FateModel[];
  fatesTitle: string;
  /** This run beside what careful hands reach here; null until that has been worked out. */
  par: string | null;
  weight: WeightModel | null;
  weighing: string;
  next: string;
  back: string;
  again: string;
  understand: string;
}

/** Mean revenue of the last two quarters against the start, as a share. */
export function revenueRise(world: World): number {
  const last = world.history.slice(-2);
  if (last.length === 0 || world.revenue0 <= 0) return 0;
  return last.reduce((sum, each) => sum + each.revenue, 0) / last.length / world.revenue0 - 1;
}

/** Who has the last word. */
function speaker(ending: Ending): FunctionId {
  if (ending.kind === 'growth') return 'marketing';
  if (ending.kind === 'reprieve') return ending.nearer === 'growth' ? 'finance' : 'management';
  return ending.variant === 'decline' ? 'management' : 'hr';
}

/** Key of the words that fit this ending: its kind and why. */
export function endingKey(ending: Ending): string {
  if (ending.kind === 'growth') return 'ending.growth';
  if (ending.kind === 'reprieve') return `ending.reprieve.${ending.nearer}`;
  return `ending.layoffs.${ending.variant === 'decline' || ending.variant === 'contraction' ? ending.variant : 'imposed'}`;
}

/** The key of the text: a reprieve that some have paid for with their job says so. */
function textKey(key: string, ending: Ending, cut: number): string {
  return ending.kind === 'reprieve' && cut > 0 ? `${key}.cut.text` : `${key}.text`;
}

/** What carried a growth, and who is missing from it. */
function howItCame({ way, world }: Snapshot, cut: number, words: Words): string | null {
  if (world?.ending?.kind !== 'growth' || !way) return null;
  const carried = words.t(`ending.how.${way}`);
  return cut > 0 ? `${carried} ${words.t('ending.how.cuts', { cut })}` : carried;
}

/** Results added up by quarter, the start first. */
export function addedUp(results: readonly number[]): number[] {
  let sum = 0;
  return [0, ...results.map((each) => (sum += each))];
}

/** The ways out, from worst to best. */
const WAYS: readonly EndingKind[] = ['layoffs', 'reprieve', 'growth'];

function weightModel(snapshot: Snapshot, words: Words): WeightModel | null {
  const { weight, world } = snapshot;
  if (!weight || !world?.ending) return null;
  const [was, instead] = pairText(weight.was, weight.instead, weight.decision, snapshot, words);
  const you = addedUp(world.history.map((each) => each.result));
  const other = [0, ...weight.otherLine];
  const ghost = [0, ...snapshot.ghost.result.slice(0, world.history.length)];
  const labels = [
    words.t('accounts.start'),
    ...world.history.map((each) => words.t('accounts.q', { n: each.quarter })),
  ];
  const exit = (kind: EndingKind): string => words.t(`ending.${kind}`);
  const apart = Math.abs(weight.effect);
  const key = apart < 50 ? 'same' : weight.effect > 0 ? 'less' : 'more';
  const mine = world.ending.kind;
  const still = mine === weight.otherEnding;
  // Only what would have led to another way out changed it, or carried it.
  const better = WAYS.indexOf(weight.otherEnding) > WAYS.indexOf(mine);
  const turned = still ? 'most' : better ? 'bad' : 'good';
  const yours = exit(mine);
  const theirs = exit(weight.otherEnding);
  return {
    title: words.t(`ending.ui.weight.${turned}`),
    quarter: words.t('ending.ui.quarter', { quarter: weight.quarter }),
    was,
    instead,
    verdict: words.t(`ending.ui.verdict.${key}`, {
      ending: theirs,
      still: still ? 'yes' : 'no',
      value: words.money(apart),
    }),
    note: words.t('ending.ui.note'),
    chart: {
      labels,
      you,
      other,
      parts: Math.max(0, Math.min(weight.quarter - 1, labels.length - 2)),
      youEnd: [words.t('ending.ui.you', { value: words.money(you.at(-1) ?? 0) }), yours],
      otherEnd: [words.t('ending.ui.other', { value: words.money(other.at(-1) ?? 0) }), theirs],
      sentence: words.t('ending.ui.chart', {
        you: words.money(you.at(-1) ?? 0),
        yours,
        other: words.money(other.at(-1) ?? 0),
        theirs,
      }),
      heads: [
        words.t('accounts.quarter'),
        words.t('accounts.you'),
        words.t('ending.ui.otherwise'),
        words.t('accounts.ghost'),
      ],
      ghost,
      ghostEnd: [words.money(ghost.at(-1) ?? 0), words.t('accounts.ghost')],
      rows: labels.map((quarter, at) => ({
        quarter,
        you: words.money(you[at] ?? 0),
        other: other[at] === undefined ? '–' : words.money(other[at]),
        ghost: ghost[at] === undefined ? '–' : words.money(ghost[at]),
      })),
    },
    decision: weight.decision,
    change: words.t('ending.ui.change'),
  };
}

/** What this run brought in, beside what careful hands usually do; of a day's company it says so. */
function parLine({ world, level, levels, today }: Snapshot, words: Words): string | null {
  const card = levels.find((each) => each.id === level?.document.id);
  const par = parWords(card?.par ?? null, words);
  if (!world?.ending || !card || par === null) return null;
  const daily = today?.level === card.id && today.seed === world.seed;
  const mine = words.t(daily ? 'ending.ui.par.daily' : 'ending.ui.par', {
    value: words.money(world.ending.value),
  });
  return `${mine} ${par}`;
}

/** The two channels of a figure over the whole run, and their words. */
function movedOver(measure: WhyMeasure, by: number, words: Words): EndingModel['figures'][number]['moved'] {
  if (by === 0) return null;
  const moved = movedBy(measure, by);
  return { ...moved, words: words.t(markKey(moved)) };
}

/** The ending of this run; null while it has none. */
export function endingModel(snapshot: Snapshot, words: Words): EndingModel | null {
  const { world, level } = snapshot;
  const ending = world?.ending;
  if (!world || !ending || !level) return null;
  const key = endingKey(ending);
  const cut = jobsCut(world);
  const heads = Math.round(headsOf(world));
  const values = { revenue: words.percent(revenueRise(world), 0, true), people: words.number(heads), cut };
  const who = speaker(ending);
  const last = world.history.at(-1);
  const first = world.history[0];
  return {
    key: `${world.level}:${world.seed}:${snapshot.decisions.length}:${last?.fingerprint ?? ''}`,
    kind: ending.kind,
    label: words.t('ending.ui.label', { quarters: world.quarter, company: words.t('level.company') }),
    exit: words.t(`ending.${ending.kind}`),
    title: words.t(`${key}.title` as `ending.${string}`, values),
    text: words.t(textKey(key, ending, cut) as `ending.${string}`, values),
    how: howItCame(snapshot, cut, words),
    closing: words.has(`level.ending.${ending.kind}`) ? words.t(`level.ending.${ending.kind}`) : '',
    say: { who, name: words.t(`function.${who}.person`), text: words.t(`${key}.say` as `ending.${string}`) },
    figures: [
      {
        value: values.revenue,
        label: words.t('ending.ui.revenue'),
        moved: movedOver('revenue', Math.round(100 * revenueRise(world)), words),
        why: 'revenue',
      },
      {
        value: `${words.number(Math.round(world.heads0))} → ${values.people}`,
        label: words.t('ending.ui.people'),
        moved: movedOver('heads', heads - Math.round(world.heads0), words),
        why: 'heads',
      },
      {
        value: words.t('ending.ui.of', { n: world.answers.review, all: world.failuresMet }),
        label: words.t('ending.ui.understood'),
        moved: null,
        why: null,
      },
      ...(last && first
        ? [
            {
              value: words.t('accounts.days', { n: Math.round(last.leadTime * 7) }),
              label: words.t('ending.ui.wait'),
              moved: movedOver('lead-time', Math.round((last.leadTime - first.leadTime) * 7), words),
              why: 'lead-time' as const,
            },
          ]
        : []),
    ],
    fates: fatesModel(world, level, words),
    fatesTitle: words.t('ending.ui.fates'),
    par: parLine(snapshot, words),
    weight: weightModel(snapshot, words),
    weighing: words.t('ending.ui.weighing'),
    next: words.t('ending.ui.next'),
    back: words.t('ending.ui.back'),
    again: words.t('ending.ui.again'),
    understand: words.t('ending.ui.understand'),
  };
}

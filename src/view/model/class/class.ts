/**
 * The class on a screen: what was handed in, what could not be replayed and why, and what the runs of a
 * level come to together. Counts and medians from the debrief; this file only finds the words.
 */
import type { ClassEntry, ClassOfLevel } from '../../../debrief/index.ts';
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Words } from '../../../text/index.ts';
import type { EndingKind } from '../names.ts';
import { namesOf, placeOf } from './names.ts';
import { promptText } from './prompts.ts';
import { ENDINGS, questionModel, type QuestionModel } from './questions.ts';
import { troubleModel } from './trouble.ts';
import { wordsOf as toldIn } from '../level-words.ts';

export interface ClassLevelModel {
  id: string;
  title: string;
  luck: string;
  endings: { kind: EndingKind; label: string; runs: number; share: number }[];
  figures: { value: string; label: string }[];
  lines: {
    title: string;
    text: string;
    summary: string;
    median: number[];
    lower: number[];
    upper: number[];
    best: number[];
    medianLabel: string;
    bestLabel: string;
    bandLabel: string;
    quarters: string[];
    table: { summary: string; heads: string[]; rows: string[][] };
  };
  split: QuestionModel | null;
  splitNone: string;
  /** What every run answers, then what came to many doors, then the rest. */
  questions: QuestionModel[];
  more: { label: string; questions: QuestionModel[] } | null;
  bets: {
    title: string;
    text: string;
    chart: string;
    quarters: { quarter: number; right: number; wrong: number; tell: string }[];
    right: string;
    wrong: string;
    spreadTitle: string;
    /** People by the share of their bets that came true, in fifths. */
    spread: { label: string; people: number; tell: string }[];
  };
  prompts: string[];
  runs: {
    place: number;
    who: string;
    ending: EndingKind;
    endingLabel: string;
    value: string;
    seed: string;
    code: string;
    open: string;
  }[];
  going: string[];
}

export interface ClassModel {
  reading: { text: string; share: number } | null;
  /** Said where the last text held nothing like a code. */
  nothing: string | null;
  counts: string[];
  bad: { where: string; who: string | null; text: string; title: string; remedy: string }[];
  repeats: string[];
  hasNames: boolean;
  levels: { id: string; label: string }[];
  shown: ClassLevelModel | null;
}

/** Words in which a level speaks. */
export function wordsOf(snapshot: Snapshot, level: string, words: Words): Words {
  const card = snapshot.levels.find((each) => each.id === level);
  return card ? toldIn(card.level, words) : words;
}

/** Dilemmas that fewer than this share of a class met are told on demand. */
const OFTEN = 0.4;

/**
 * @param wanted id of the level to be shown; the fullest where there is none of that id.
 * @param real whether the names that came with the codes are shown.
 */
export function classModel(
  snapshot: Snapshot,
  wanted: string | null,
  real: boolean,
  words: Words,
): ClassModel {
  const { entries, sources, reading, nothing, report } = snapshot.class;
  const { t } = words;
  const names = namesOf(entries, real, words);
  const shown = report?.levels.find((each) => each.level === wanted) ?? report?.levels[0] ?? null;
  const repeats = report?.repeats ?? [];
  const repeated = repeats.filter((each) => each !== null).length;
  const going = report?.levels.reduce((sum, each) => sum + each.going.length, 0) ?? 0;
  const runs = report?.levels.reduce((sum, each) => sum + each.runs.length, 0) ?? 0;
  return {
    reading: reading && {
      text: reading.of === 0 ? t('class.reading.first') : t('class.reading', reading),
      share: reading.of === 0 ? 0 : reading.done / reading.of,
    },
    nothing: nothing ? t('class.nothing') : null,
    counts: [
      t('class.count', { n: runs }),
      ...(going > 0 ? [t('class.count.going', { n: going })] : []),
      ...(repeated > 0 ? [t('class.count.repeats', { n: repeated })] : []),
      ...(report && report.bad > 0 ? [t('class.count.bad', { n: report.bad })] : []),
    ],
    bad: entries.flatMap((entry, place) => {
      if (!entry.trouble) return [];
      const { title, remedy } = troubleModel(entry.trouble, snapshot.levels, words);
      const who = entry.name === null ? null : names[place]!;
      return [{ where: placeOf(entry, sources, words), who, text: entry.text, title, remedy }];
    }),
    repeats: repeats.flatMap((first, place) =>
      first === null
        ? []
        : [
            t('class.repeats.line', {
              who: names[place]!,
              where: placeOf(entries[place]!, sources, words),
              first: names[first]!,
              firstWhere: placeOf(entries[first]!, sources, words),
            }),
          ],
    ),
    hasNames: entries.some((each) => each.name !== null),
    levels: (report?.levels ?? []).map(({ level, runs: own }) => ({
      id: level,
      label: t('class.of', { company: wordsOf(snapshot, level, words).t('level.company'), n: own.length }),
    })),
    shown: shown && levelModel(shown, entries, names, wordsOf(snapshot, shown.level, words)),
  };
}

function levelModel(
  of: ClassOfLevel,
  entries: readonly ClassEntry[],
  names: readonly string[],
  words: Words,
): ClassLevelModel {
  const { t, money } = words;
  const n = of.runs.length;
  const runOf = (place: number) => entries[place]!.run!;
  const questions = of.questions.map((each) => questionModel(each, n, words));
  const often = of.questions.map(({ id, asked }) => !id.startsWith('dilemma.') || asked >= n * OFTEN);
  const rest = questions.filter((_, at) => !often[at]);
  return {
    id: of.level,
    title: t('class.of', { company: t('level.company'), n }),
    luck: of.lucks === 1 ? t('class.lucks.one') : t('class.lucks.many', { n: of.lucks }),
    endings: ENDINGS.map((kind) => ({
      kind,
      label: t(`ending.${kind}`),
      runs: of.endings[kind],
      share: n === 0 ? 0 : of.endings[kind] / n,
    })),
    figures: [
      { value: words.number(of.value.median), label: t('class.figure.value') },
      { value: words.number(of.value.most), label: t('class.figure.best') },
      { value: words.percent(of.jobs, 0, true), label: t('class.figure.jobs') },
      { value: words.percent(of.trust), label: t('class.figure.trust') },
    ],
    lines: linesModel(of, names, words),
    split: of.split === null ? null : (questions[0] ?? null),
    splitNone: t('class.split.none'),
    questions: questions.filter((each, at) => often[at] && each.id !== of.split),
    more: rest.length === 0 ? null : { label: t('class.choices.more', { n: rest.length }), questions: rest },
    bets: betsModel(of, words),
    prompts: of.prompts.map((prompt) => promptText(prompt, names, words)),
    runs: of.runs
      .map((place) => ({ place, run: runOf(place) }))
      .sort((a, b) => b.run.report.value - a.run.report.value)
      .map(({ place, run }) => ({
        place,
        who: names[place]!,
        ending: run.report.ending!,
        endingLabel: t(`ending.${run.report.ending!}`),
        value: money(run.report.value),
        seed: String(run.seed),
        code: run.code,
        open: t('class.runs.open', { who: names[place]! }),
      })),
    going: of.going.map((place) =>
      t('class.going.line', { who: names[place]!, n: runOf(place).report.result.byQuarter.length }),
    ),
  };
}

function linesModel(of: ClassOfLevel, names: readonly string[], words: Words): ClassLevelModel['lines'] {
  const { t, money } = words;
  const { median, lower, upper, best, bestWho } = of.lines;
  const [middle, most] = [money(median.at(-1) ?? 0), money(best.at(-1) ?? 0)];
  return {
    title: t('class.lines'),
    text: t('class.lines.text'),
    summary: t('class.lines.chart', { median: middle, best: most }),
    median,
    lower,
    upper,
    best,
    medianLabel: t('class.lines.median', { value: middle }),
    bestLabel: t('class.lines.best', { who: names[bestWho] ?? '', value: most }),
    bandLabel: t('class.lines.band'),
    quarters: median.map((_, at) => String(at + 1)),
    table: {
      summary: t('class.table'),
      heads: [
        t('class.table.quarter'),
        t('class.table.lower'),
        t('class.table.median'),
        t('class.table.upper'),
        t('class.table.best'),
      ],
      rows: median.map((value, at) => [
        String(at + 1),
        money(lower[at]!),
        money(value),
        money(upper[at]!),
        best[at] === undefined ? '' : money(best[at]),
      ]),
    },
  };
}

function betsModel({ bets }: ClassOfLevel, words: Words): ClassLevelModel['bets'] {
  const { t, percent } = words;
  const fifths = [0, 1, 2, 3, 4].map((fifth) => {
    const people = bets.shares.filter(
      ({ made, right }) => Math.min(4, Math.floor((right / made) * 5)) === fifth,
    ).length;
    const [from, to] = [percent(fifth / 5), percent((fifth + 1) / 5)];
    return {
      label: `${from}\u2013${to}`,
      people,
      tell: t('class.bets.spread.tell', { from, to, n: people }),
    };
  });
  return {
    title: t('class.bets'),
    text:
      bets.made === 0 ? t('class.bets.none') : t('class.bets.text', { right: bets.right, made: bets.made }),
    chart: t('class.bets.chart'),
    quarters:
      bets.made === 0
        ? []
        : bets.quarters.map(({ quarter, bet, right }) => {
            const made = bet.fall + bet.hold + bet.rise;
            return { quarter, right, wrong: made - right, tell: t('class.bets.tell', { quarter, ...bet, right, made }) }; // prettier-ignore
          }),
    right: t('class.bets.right'),
    wrong: t('class.bets.wrong'),
    spreadTitle: t('class.bets.spread'),
    spread: bets.made === 0 ? [] : fifths,
  };
}

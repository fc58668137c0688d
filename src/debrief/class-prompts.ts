/**
 * Three things for a class to talk about, found in its own runs: where it was divided, where two that
 * decided alike ended apart, where nearly everybody was surprised. Facts for a question; the answer is
 * the room's.
 */
import type { Bet, EndingKind } from '../kernel/index.ts';
import type { ClassRun, QuestionId } from './class-run.ts';
import type { ClassOfLevel, ClassOption, ClassQuestion } from './class.ts';

/** One side of a question: who, and how many of them ended in growth. */
export interface Side {
  option: string;
  runs: number;
  growth: number;
  /** Median value, k€. */
  value: number;
}

export type Prompt =
  /** The question that split the room, its two biggest camps. */
  | { kind: 'split'; question: QuestionId; a: Side; b: Side }
  /** The question whose answers ended furthest apart. */
  | { kind: 'apart'; question: QuestionId; high: Side; low: Side; gap: number }
  /** Two runs (places in the list of entries) that answered nearly everything alike and ended otherwise. */
  | {
      kind: 'twins';
      a: number;
      b: number;
      endA: EndingKind;
      endB: EndingKind;
      same: number;
      of: number;
      differ: QuestionId[];
      /** Whether they had the same luck. */
      luck: boolean;
    }
  /** A quarter in which most who bet were wrong together. */
  | { kind: 'surprise'; quarter: number; bet: Bet; bets: number; wrong: number; went: Bet }
  /** The best run stood behind the middle of the class for a while. k€, at the close of a quarter. */
  | { kind: 'patience'; quarter: number; behind: number; ahead: number }
  /** Something everybody answered alike. */
  | { kind: 'alike'; question: QuestionId; option: string; runs: number; growth: number }
  /** The quarter in which the middle line was lowest. */
  | { kind: 'lowest'; quarter: number; result: number; end: number };

type Facts = Omit<ClassOfLevel, 'prompts'>;
type Weighed = { prompt: Prompt; weight: number };

const sideOf = ({ option, who, endings, value }: ClassOption): Side => ({
  option,
  runs: who.length,
  growth: endings.growth,
  value,
});

/** The three weightiest, each of another kind; fewer only where there are fewer than two runs. */
export function promptsOf(facts: Facts, runOf: (place: number) => ClassRun): Prompt[] {
  if (facts.runs.length === 0) return [];
  const found: Weighed[] = [
    ...split(facts),
    ...apart(facts),
    ...twins(facts, runOf),
    ...surprise(facts),
    ...patience(facts),
    ...alike(facts),
    ...lowest(facts),
  ];
  found.sort((a, b) => b.weight - a.weight);
  const kept: Prompt[] = [];
  const spoken = new Set<QuestionId>();
  for (const { prompt } of found) {
    if (kept.length === 3) break;
    if (kept.some((each) => each.kind === prompt.kind)) continue;
    // One question is one conversation, whatever is said about it.
    if ('question' in prompt && spoken.has(prompt.question)) continue;
    if ('question' in prompt) spoken.add(prompt.question);
    kept.push(prompt);
  }
  return kept;
}

/** 1, if the room was halved. */
function split({ questions, split: id }: Facts): Weighed[] {
  const question = questions.find((each) => each.id === id);
  const [a, b] = question?.options ?? [];
  if (!question || !a || !b) return [];
  return [
    {
      prompt: { kind: 'split', question: question.id, a: sideOf(a), b: sideOf(b) },
      weight: 0.5 + question.split / 2,
    },
  ];
}

/** 1, if the medians of two camps lie as far apart as the whole class. */
function apart({ questions, value, split: id }: Facts): Weighed[] {
  const spread = value.most - value.least;
  if (spread <= 0) return [];
  const [question] = questions
    .filter((each) => each.gap > 0 && each.id !== id)
    .sort((a: ClassQuestion, b: ClassQuestion) => b.gap - a.gap);
  if (!question) return [];
  const counted = question.options
    .filter(({ who }) => who.length >= Math.max(2, question.asked / 10))
    .sort((a, b) => b.value - a.value);
  const [high, low] = [counted[0]!, counted.at(-1)!];
  return [
    {
      prompt: {
        kind: 'apart',
        question: question.id,
        high: sideOf(high),
        low: sideOf(low),
        gap: question.gap,
      },
      weight: Math.min(1, question.gap / spread + 0.25),
    },
  ];
}

/** 1, if two runs with different endings answered everything alike. */
function twins({ runs }: Facts, runOf: (place: number) => ClassRun): Weighed[] {
  let best: { a: number; b: number; same: number; of: number; share: number } | null = null;
  // A few hundred runs are as many pairs as a quarter of a second can compare.
  const some = runs.slice(0, 300).map((place) => ({ place, run: runOf(place) }));
  for (const [at, one] of some.entries()) {
    const ids = Object.keys(one.run.answers) as QuestionId[];
    for (let other = at + 1; other < some.length; other++) {
      const { place, run } = some[other]!;
      if (run.report.ending === one.run.report.ending) continue;
      let [same, of] = [0, 0];
      for (const id of ids) {
        if (run.answers[id] === undefined) continue;
        of += 1;
        if (run.answers[id] === one.run.answers[id]) same += 1;
      }
      const share = of < 6 ? 0 : same / of;
      if (share > (best?.share ?? 0)) best = { a: one.place, b: place, same, of, share };
    }
  }
  if (!best || best.share < 0.6) return [];
  const { a, b, same, of, share } = best;
  const [one, other] = [runOf(a), runOf(b)];
  const differ = (Object.keys(one.answers) as QuestionId[]).filter(
    (id) => other.answers[id] !== undefined && other.answers[id] !== one.answers[id],
  );
  const [endA, endB] = [one.report.ending!, other.report.ending!];
  const luck = one.seed === other.seed;
  return [
    {
      prompt: { kind: 'twins', a, b, endA, endB, same, of, differ: differ.slice(0, 3), luck },
      weight: share,
    },
  ];
}

/** 1, if everybody bet and everybody was wrong. */
function surprise({ runs, bets }: Facts): Weighed[] {
  const ways: readonly Bet[] = ['rise', 'hold', 'fall'];
  const found = bets.quarters.map(({ quarter, bet, went, right }): Weighed => {
    const made = bet.fall + bet.hold + bet.rise;
    const most = (of: Record<Bet, number>): Bet => ways.reduce((a, b) => (of[b] > of[a] ? b : a));
    const weight = made < Math.max(2, runs.length / 3) ? 0 : (made - right) / made;
    return {
      prompt: {
        kind: 'surprise',
        quarter,
        bet: most(bet),
        bets: made,
        wrong: made - right,
        went: most(went),
      },
      weight: most(bet) === most(went) ? 0 : weight * 0.95,
    };
  });
  return found.filter(({ weight }) => weight > 0.5).sort((a, b) => b.weight - a.weight).slice(0, 1); // prettier-ignore
}

/** 1, if the best run was once further behind the middle than it ended ahead of it. */
function patience({ runs, lines }: Facts): Weighed[] {
  const last = lines.best.length - 1;
  if (runs.length < 3 || last < 1) return [];
  const behind = lines.best.map((result, quarter) => (lines.median[quarter] ?? result) - result);
  const worst = behind.indexOf(Math.max(...behind));
  const ahead = -behind[last]!;
  if (behind[worst]! <= 1 || ahead <= 0) return [];
  return [
    {
      prompt: { kind: 'patience', quarter: worst + 1, behind: behind[worst]!, ahead },
      weight: Math.min(1, 0.6 + behind[worst]! / ahead),
    },
  ];
}

/** What nobody did otherwise: worth a word above all where it did not help. */
function alike({ runs, questions, endings }: Facts): Weighed[] {
  if (runs.length < 2) return [];
  const found = questions
    .filter(({ asked, options }) => options.length === 1 && asked === runs.length)
    .map(({ id, options }): Weighed => ({
      prompt: {
        kind: 'alike',
        question: id,
        option: options[0]!.option,
        runs: runs.length,
        growth: endings.growth,
      },
      weight: 0.4 + 0.4 * (1 - endings.growth / runs.length),
    }));
  return found.slice(0, 1);
}

/** The dip before the result, where there was one; always there to talk about. */
function lowest({ lines }: Facts): Weighed[] {
  const { median } = lines;
  if (median.length < 2) return [];
  const change = median.map((result, quarter) => result - (median[quarter - 1] ?? 0));
  const quarter = change.indexOf(Math.min(...change)) + 1;
  return [
    { prompt: { kind: 'lowest', quarter, result: change[quarter - 1]!, end: median.at(-1)! }, weight: 0.2 },
  ];
}

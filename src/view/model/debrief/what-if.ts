/**
 * What if: the run's decisions by quarter, what could have been decided instead of one of them, and the
 * lines that have been tried, held side by side. Everything on the same luck; computes no line itself.
 */
import type { Branch, Outcome } from '../../../debrief/index.ts';
import type { Decision, EndingKind, FunctionId } from '../../../kernel/index.ts';
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Words } from '../../../text/index.ts';
import { deedFace, joinNames, personName, quartersOf, stageName } from '../deeds.ts';
import { headsOf } from '../heads.ts';
import { refusalText } from '../refusal.ts';
import { decisionText, failedIn, pairText, undone } from './otherwise.ts';
import { amount } from './why-bars.ts';

export type PickKind = 'ambition' | 'seat' | 'failure' | 'dilemma' | 'start' | 'direct' | 'cut';

/** A decision on the line of time. */
export interface PickModel {
  decision: number;
  kind: PickKind;
  face: FunctionId | null;
  text: string;
  /** "Quarter 4: Redesign, Validation", with what else is known of it. */
  spoken: string;
  tried: boolean;
  /** The one that weighed most, as the ending told. */
  heavy: boolean;
}

export interface OptionModel {
  key: string;
  instead: Decision;
  text: string;
  /** What it is, in a few words more; empty where its words say it all. */
  more: string;
  face: FunctionId | null;
  /** Place among the branches, if it has been tried. */
  branch: number | null;
}

export interface PickedModel {
  decision: number;
  when: string;
  was: string;
  more: string;
  face: FunctionId | null;
  options: OptionModel[];
}

export interface BranchModel {
  index: number;
  /** A letter, by which the chart and the table know it. */
  letter: string;
  /** The player's own name, or the alternative's words. */
  name: string;
  named: string | null;
  decision: number;
  /** "Quarter 4: X instead of Y". */
  what: string;
  ending: EndingKind;
  /** What came of it, against the run as played, in one sentence. */
  told: string;
  cells: { label: string; show: string; by: string; good: boolean | null }[];
  dropped: { text: string; why: string }[];
  droppedTitle: string | null;
  takeOver: { title: string; text: string };
}

export interface WhatIfModel {
  hint: string;
  quarters: { quarter: number; short: string; label: string; stage: number; picks: PickModel[] }[];
  picked: PickedModel | null;
  /** Where to begin, for whoever has no idea. */
  start: { decision: number; text: string } | null;
  branches: BranchModel[];
  /** Own run, company without AI, and every branch. */
  compare: { summary: string; heads: string[]; rows: string[][] };
}

const letterOf = (index: number): string => String.fromCharCode(65 + (index % 26));
const same = (a: Decision, b: Decision): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What the run itself came to. */
function ownOutcome(snapshot: Snapshot): Outcome {
  const world = snapshot.world!;
  const ending = world.ending!;
  return {
    value: ending.value,
    jobs: headsOf(world) - world.heads0,
    trust: world.trust,
    ending: ending.kind,
  };
}

/** What more there is to say of a decision: who sits, what an answer is, what a move does. */
function moreOf(decision: Decision, words: Words): string {
  switch (decision.kind) {
    case 'seat':
      return joinNames(
        words,
        decision.table.map((who) => personName(words, who)),
      );
    case 'ambition':
      return words.t(`purpose.${decision.purpose}.say`);
    case 'failure':
      return words.t(`answer.${decision.answer}.what`);
    case 'start':
      return words.t(`move.${decision.move}.what`);
    case 'direct': {
      const one = (['sales', 'offers', 'value', 'cuts'] as const).find((to) => decision[to] === 1);
      return one ? words.t(`destination.${one}.what`) : '';
    }
    default:
      return '';
  }
}

/** An alternative in a card's few words: what stands beside the decision already is left out. */
function optionText(was: Decision, instead: Decision, at: number, snapshot: Snapshot, words: Words): string {
  if (instead.kind === 'failure') return words.t(`answer.${instead.answer}`);
  if (instead.kind === 'dilemma') return words.t(`dilemma.${instead.id}.${'abc'[instead.answer] ?? 'a'}`);
  if (instead.kind === 'ambition') return words.t(`purpose.${instead.purpose}`);
  return pairText(was, instead, at, snapshot, words)[1];
}

function pickedModel(at: number, snapshot: Snapshot, words: Words): PickedModel | null {
  const was = snapshot.decisions[at];
  const choice = snapshot.alternatives.find((each) => each.decision === at);
  if (!was || !choice) return null;
  return {
    decision: at,
    when: words.t('debrief.ui.quarter', { quarter: choice.quarter }),
    was: decisionText(at, snapshot, words),
    more: moreOf(was, words),
    face: deedFace(was),
    options: choice.options.map((instead) => {
      const branch = snapshot.branches.findIndex(
        (each) => each.decision === at && same(each.instead, instead),
      );
      return {
        key: JSON.stringify(instead),
        instead,
        text: optionText(was, instead, at, snapshot, words),
        more: moreOf(instead, words),
        face: deedFace(instead),
        branch: branch < 0 ? null : branch,
      };
    }),
  };
}

/** How many jobs there are at the end: "0" for a change of none would read as if there were none. */
const jobsLeft = (change: number, { world }: Snapshot, words: Words): string =>
  words.number(world!.heads0 + change);

/** A difference as the sentence tells it: more, less, or the same. */
function apart(measure: 'value' | 'jobs' | 'trust', by: number, words: Words): string {
  const show = amount(measure, Math.abs(by), words, false);
  const none = amount(measure, 0, words, false) === show;
  return words.t(
    none ? `whatif.same.${measure}` : by > 0 ? `whatif.more.${measure}` : `whatif.less.${measure}`,
    {
      by: show,
    },
  );
}

function branchModel(
  branch: Branch,
  index: number,
  own: Outcome,
  snapshot: Snapshot,
  words: Words,
): BranchModel {
  const was = snapshot.decisions[branch.decision]!;
  const [first, other] = pairText(was, branch.instead, branch.decision, snapshot, words);
  const quarters = quartersOf(snapshot.decisions);
  const quarter = quarters[branch.decision] ?? 1;
  const failed = failedIn(snapshot);
  const { outcome } = branch;
  const cell = (measure: 'value' | 'jobs' | 'trust', value: number, before: number) => {
    const by = value - before;
    const shown = amount(measure, by, words);
    return {
      label: words.t(`weigh.measure.${measure}`),
      show:
        measure === 'value'
          ? words.money(value)
          : measure === 'jobs'
            ? jobsLeft(value, snapshot, words)
            : words.percent(value),
      by: shown,
      good: shown === amount(measure, 0, words) ? null : by > 0,
    };
  };
  return {
    index,
    letter: letterOf(index),
    // Of things left undone one can only tell which they were.
    name: branch.name ?? (undone(branch.instead) ? words.t('whatif.without', { was: first }) : other),
    named: branch.name,
    decision: branch.decision,
    what: words.t('whatif.what', { quarter, was: first, instead: other }),
    ending: outcome.ending,
    told: words.t(outcome.ending === own.ending ? 'whatif.told.same' : 'whatif.told.other', {
      ending: words.t(`ending.${outcome.ending}`),
      value: apart('value', outcome.value - own.value, words),
      jobs: apart('jobs', outcome.jobs - own.jobs, words),
      trust: apart('trust', outcome.trust - own.trust, words),
    }),
    cells: [
      cell('value', outcome.value, own.value),
      cell('jobs', outcome.jobs, own.jobs),
      cell('trust', outcome.trust, own.trust),
    ],
    dropped: branch.dropped.map(({ decision, verdict }) => {
      const text = decisionText(decision, snapshot, words) || (failed[decision]?.move ?? '');
      return {
        text: words.t('whatif.dropped.when', { quarter: quarters[decision] ?? 1, text }),
        why: refusalText(verdict, words) ?? '',
      };
    }),
    droppedTitle:
      branch.dropped.length === 0 ? null : words.t('whatif.dropped', { n: branch.dropped.length }),
    takeOver: {
      title: words.t('whatif.take.title', { quarter }),
      text: words.t('whatif.take.text', { instead: other }),
    },
  };
}

function compareTable(own: Outcome, branches: BranchModel[], snapshot: Snapshot, words: Words) {
  const row = (name: string, { value, jobs, trust, ending }: Outcome): string[] => [
    name,
    words.money(value),
    jobsLeft(jobs, snapshot, words),
    words.percent(trust),
    words.t(`ending.${ending}`),
  ];
  const ghost = snapshot.effects.luck?.ghost;
  return {
    summary: words.t('whatif.compare'),
    heads: [
      words.t('whatif.head.line'),
      words.t('weigh.measure.value'),
      words.t('weigh.measure.jobs'),
      words.t('weigh.measure.trust'),
      words.t('weigh.head.ending'),
    ],
    rows: [
      row(words.t('weigh.part.outcome'), own),
      ...branches.map((each) => row(`${each.letter} · ${each.name}`, snapshot.branches[each.index]!.outcome)),
      ...(ghost ? [row(words.t('weigh.part.ghost'), ghost)] : []),
    ],
  };
}

/** The decision the ending named, or the first table seated. */
function startOf(snapshot: Snapshot, words: Words): WhatIfModel['start'] {
  const { weight, alternatives } = snapshot;
  const named = alternatives.find((each) => each.decision === weight?.decision);
  if (named)
    return {
      decision: named.decision,
      text: words.t('whatif.start', { text: decisionText(named.decision, snapshot, words) }),
    };
  const table = alternatives.find((each) => snapshot.decisions[each.decision]?.kind === 'seat');
  return table ? { decision: table.decision, text: words.t('whatif.start.any') } : null;
}

/**
 * The step's model; null while the run goes on.
 * @param picked the decision being looked at
 */
export function whatIfModel(snapshot: Snapshot, words: Words, picked: number | null): WhatIfModel | null {
  const { world, alternatives, branches, weight } = snapshot;
  if (!world?.ending || !snapshot.own) return null;
  const own = ownOutcome(snapshot);
  const tried = new Set(branches.map((each) => each.decision));
  const lines = branches.map((each, at) => branchModel(each, at, own, snapshot, words));
  return {
    hint: words.t('whatif.hint'),
    quarters: world.history.map((report) => ({
      quarter: report.quarter,
      short: words.t('accounts.q', { n: report.quarter }),
      label: words.t('debrief.ui.stage', {
        stage: stageName(words, report.stage),
        who: personName(words, report.table[0]),
      }),
      stage: report.stage,
      picks: alternatives
        .filter((each) => each.quarter === report.quarter)
        .map(({ decision }): PickModel => {
          const was = snapshot.decisions[decision]!;
          const text = decisionText(decision, snapshot, words);
          return {
            decision,
            kind: was.kind as PickKind,
            face: deedFace(was),
            text,
            spoken: words.t(tried.has(decision) ? 'whatif.pick.tried' : 'whatif.pick', {
              quarter: report.quarter,
              text,
            }),
            tried: tried.has(decision),
            heavy: weight?.decision === decision,
          };
        }),
    })),
    picked: picked === null ? null : pickedModel(picked, snapshot, words),
    start: startOf(snapshot, words),
    branches: lines,
    compare: compareTable(own, lines, snapshot, words),
  };
}

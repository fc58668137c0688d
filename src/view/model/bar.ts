/**
 * What the top bar shows: where the run stands, and the road with its two exits. Reads only what is
 * always in the open: revenue, orders delivered, result, heads, cuts and the board's three words. Decides nothing.
 */
import type { World } from '../../kernel/index.ts';
import type { Snapshot, Step } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';
import { boardMood, type BoardMood } from './board.ts';
import { revenueRise } from './ending.ts';
import { headsOf } from './heads.ts';
import { saying } from './saying.ts';
import { markKey, movedBy, type WhyMeasure } from './why.ts';

const STAGE_IDS = ['literacy', 'production', 'learning', 'value'] as const;

/** Since the quarter before: up or down, good or bad for us, and both in words. */
interface Moved {
  dir: 'up' | 'down';
  good: boolean | null;
  words: string;
}

export interface BarModel {
  quarter: string;
  moment: string;
  stagesLabel: string;
  stages: { id: string; label: string; state: 'done' | 'now' | 'ahead' }[];
  road: { at: number; lean: number; growth: string; layoffs: string; sentence: string };
  /** The board's mood in a word, and in a line. */
  board: { mood: BoardMood; show: string; short: string; phone: string; sentence: string };
  /** `short` stands under the figure, `label` is spoken before it. */
  money: { show: string; short: string; label: string; moved: Moved | null };
  people: { show: string; short: string; label: string; moved: Moved | null };
  menu: string;
}

/**
 * Which exit the company leans to, from -1 (layoffs) to 1 (growth): revenue against the start
 * measured by what the level calls growth, jobs already cut, and the board's mood.
 */
export function leanOf(world: World, growthAt: number): number {
  const grown = Math.max(-1, Math.min(1, revenueRise(world) / Math.max(0.01, growthAt)));
  const cut = (world.chosenCuts + world.imposedCuts) / Math.max(1, world.heads0);
  const mood = { patient: 0, restless: 0.25, angry: 0.7 }[boardMood(world.patience)];
  return Math.max(-1, Math.min(1, 0.8 * grown - 4 * cut - mood));
}

/** The lean in a word, as the word files choose by it. */
export function leanWord(lean: number): 'up' | 'upSlightly' | 'open' | 'downSlightly' | 'down' {
  if (lean > 0.12) return lean > 0.45 ? 'up' : 'upSlightly';
  if (lean < -0.12) return lean < -0.45 ? 'down' : 'downSlightly';
  return 'open';
}

function momentOf(step: Step, snapshot: Snapshot, words: Words): string {
  if (step === 'seating') return words.t('bar.seating');
  if (step === 'answering') return words.t('bar.door');
  if (step === 'planning') return words.t('bar.plan');
  if (step === 'betting') return words.t('bar.bet');
  if (step === 'playing')
    return words.t('bar.week', { week: Math.max(1, Math.min(13, Math.ceil(snapshot.week))) });
  if (step === 'accounts') return words.t('bar.accounts');
  if (step === 'ending' || step === 'debrief') return words.t('bar.ending');
  return words.t('bar.before');
}

/** How a figure moved, as far as it shows: null where it stands as it stood, or where no quarter was told. */
function movedSince(measure: WhyMeasure, from: number, to: number, words: Words): Moved | null {
  const by = Math.round(to) - Math.round(from);
  if (by === 0) return null;
  const moved = movedBy(measure, by);
  return { ...moved, words: words.t(markKey(moved)) };
}

/** The bar of a run under way; null before a level is open. */
export function barModel(snapshot: Snapshot, words: Words): BarModel | null {
  const { world, level, step } = snapshot;
  if (!world || !level) return null;
  const playable = level.playable;
  // While a quarter is shown and in its accounts, the bar still speaks of that quarter.
  const shown = step === 'playing' || step === 'accounts' || step === 'ending' || step === 'debrief';
  const quarter = Math.max(1, shown ? world.quarter : Math.min(world.quarter + 1, playable.quarters));
  // The film must not give its end away: until the accounts, figures are those of the opening.
  const told = step === 'playing' && snapshot.opening ? snapshot.opening : world;
  const last = told.history.at(-1);
  const result = last ? last.result : told.referenceResult;
  const heads = headsOf(told);
  const before = told.history.at(-2);
  const lean = leanOf(told, playable.growthAt);
  const mood = boardMood(told.patience);
  return {
    quarter: words.t('bar.quarter', { quarter }),
    moment: momentOf(step, snapshot, words),
    stagesLabel: words.t('bar.stages'),
    stages: STAGE_IDS.map((id, index) => ({
      id,
      label: words.t(`stage.${id}`),
      state: index < world.stage ? 'done' : index === world.stage ? 'now' : 'ahead',
    })),
    road: {
      at: told.quarter / playable.quarters,
      lean,
      growth: words.t('bar.growth'),
      layoffs: words.t('bar.layoffs'),
      sentence: words.t('bar.road', {
        at: quarter,
        of: playable.quarters,
        lean: leanWord(lean),
        mood,
      }),
    },
    board: {
      mood,
      show: words.t(`board.${mood}`),
      short: words.t('bar.board.short'),
      phone: words.t('bar.board', { mood }),
      sentence: words.t(saying(words, `board.${mood}.line`, told.quarter)),
    },
    money: {
      show: words.money(result),
      short: words.t('bar.money.short'),
      label: words.t(last ? 'bar.money' : 'bar.moneyStart'),
      moved: last ? movedSince('result', before?.result ?? told.referenceResult, result, words) : null,
    },
    people: {
      show: words.number(Math.round(heads)),
      short: words.t('bar.people.short'),
      label: words.t('bar.people'),
      moved: last ? movedSince('heads', before?.heads ?? told.heads0, heads, words) : null,
    },
    menu: words.t('bar.menu'),
  };
}

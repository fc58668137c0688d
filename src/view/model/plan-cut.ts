/**
 * Cutting jobs and calling people back, in words: what it does, to whom, and when the run counts as
 * layoffs. Always one click away, never without this being said first.
 */
import type { Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';
import { leanOf, leanWord } from './bar.ts';
import { boardMood } from './board.ts';
import { sees } from './fog.ts';
import { headsOf, wholeParts } from './heads.ts';

/** Most that can be cut at once, share of those here. */
export const CUT_MOST = 0.3;

export interface CutModel {
  label: string;
  title: string;
  intro: string;
  count: { label: string; value: number; show: string; max: number; less: string; more: string };
  /** What it does and to whom, line by line; empty before a number is chosen. */
  effects: { text: string; tone: 'plain' | 'bad' }[];
  /** The threshold that decides the ending. */
  threshold: { text: string; crossed: boolean };
  confirm: string;
  cancel: string;
  /** In the plan already: "5 jobs cut"; null when none. */
  inHand: string | null;
  drop: string;
  close: string;
}

export interface RecallModel {
  label: string;
  note: string;
  value: number;
  max: number;
  show: string;
  less: string;
  more: string;
}

/** "Gérard and two others": those whose room empties. */
function whom(snapshot: Snapshot, rooms: readonly number[], words: Words): string[] {
  const document = snapshot.level?.document;
  return rooms.flatMap((jobs, index) => {
    const station = document?.stations[index];
    if (jobs < 1 || !station) return [];
    const name = (document.people[station.person] ?? '').split(' ')[0] ?? '';
    return [words.t('plan.cut.room', { room: words.t(`level.station.${station.id}`), jobs, name })];
  });
}

/**
 * How fair a cut would be, and why: who was asked, who was heard, whether the reasons are clear. What nobody here
 * watches isn't guessed; after growth was told there is nothing fair to say.
 */
function fairText(snapshot: Snapshot, fair: number, words: Words): string | null {
  const { world, watched } = snapshot;
  if (!world || world.purpose === 'growth') return null;
  const told = (measure: 'fear' | 'trust', is: boolean): string =>
    sees(world, watched, measure) ? (is ? 'yes' : 'no') : 'veiled';
  const heard = told('fear', world.dialogue >= 0.3);
  const clear = told('trust', world.clarity >= 0.5);
  const known = heard !== 'veiled' && clear !== 'veiled';
  return words.t('plan.cut.fair', {
    consulted: world.consulted ? 'yes' : 'no',
    heard,
    clear,
    fair: known ? (fair >= 0.65 ? 'much' : fair >= 0.3 ? 'some' : 'none') : 'veiled',
  });
}

export function cutModel(snapshot: Snapshot, words: Words): CutModel {
  const { world, desk, cutPreview, watched, level } = snapshot;
  const jobs = desk?.cut ?? 0;
  const effects: CutModel['effects'] = [];
  const before = world ? (world.chosenCuts + world.imposedCuts) / Math.max(1, world.heads0) : 0;
  // All cuts together, from which a run ends in layoffs: announced before every cut.
  const layoffsAt = level?.playable.layoffsAt ?? 0;
  const crossed = before + (cutPreview?.share ?? 0) >= layoffsAt - 1e-9;
  if (world && cutPreview && jobs > 0) {
    const wage = level?.playable.wage ?? 0;
    const rooms = wholeParts(
      cutPreview.rooms,
      Math.min(jobs, Math.round(cutPreview.rooms.reduce((sum, each) => sum + each, 0))),
    );
    effects.push({
      text: words.t('plan.cut.money', {
        saved: words.money(jobs * wage),
        paid: words.money(cutPreview.severance),
      }),
      tone: 'plain',
    });
    const list = new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(
      whom(snapshot, rooms, words),
    );
    if (list) effects.push({ text: words.t('plan.cut.whom', { rooms: list }), tone: 'plain' });
    effects.push({
      text: words.t('plan.cut.board', { mood: boardMood(cutPreview.patience) }),
      tone: 'plain',
    });
    effects.push({ text: words.t('plan.cut.norm', { money: words.money(cutPreview.norm) }), tone: 'bad' });
    if (world.promise) effects.push({ text: words.t('plan.cut.promise'), tone: 'bad' });
    effects.push({
      text:
        sees(world, watched, 'trust') && cutPreview.trust <= -0.05
          ? words.t('plan.cut.trust.much')
          : words.t('plan.cut.trust'),
      tone: 'bad',
    });
    const fair = fairText(snapshot, cutPreview.fair, words);
    if (fair) effects.push({ text: fair, tone: 'plain' });
    effects.push({ text: words.t('plan.cut.later'), tone: 'bad' });
    const after = { ...world, chosenCuts: world.chosenCuts + jobs, patience: cutPreview.patience };
    const lean = leanWord(leanOf(after, level?.playable.growthAt ?? 0.1));
    effects.push({
      text: words.t('plan.cut.road', { lean }),
      tone: lean.startsWith('down') ? 'bad' : 'plain',
    });
  }
  return {
    label: words.t('plan.cut'),
    title: words.t('plan.cut.title'),
    intro: words.t('plan.cut.intro'),
    count: {
      label: words.t('plan.cut.count'),
      value: jobs,
      show: words.number(jobs),
      max: world ? Math.floor(headsOf(world) * CUT_MOST) : 0,
      less: words.t('plan.cut.fewer'),
      more: words.t('plan.cut.more'),
    },
    effects,
    threshold: {
      text: words.t(crossed ? 'plan.cut.crossed' : 'plan.cut.threshold', {
        share: words.percent(layoffsAt),
      }),
      crossed,
    },
    confirm: words.t('plan.cut.confirm', { jobs }),
    cancel: words.t('plan.cut.cancel'),
    inHand: jobs > 0 ? words.t('plan.cut.inhand', { jobs }) : null,
    drop: words.t('plan.cut.drop'),
    close: words.t('floor.close'),
  };
}

export function recallModel(snapshot: Snapshot, words: Words): RecallModel | null {
  const { world, desk } = snapshot;
  if (!world) return null;
  const max = Math.floor(world.inSales + world.inOffers + world.inValue);
  if (max < 1) return null;
  const value = desk?.recall ?? 0;
  return {
    label: words.t('plan.recall'),
    note: words.t('plan.recall.note'),
    value,
    max,
    show: words.number(value),
    less: words.t('plan.recall.less'),
    more: words.t('plan.recall.more'),
  };
}

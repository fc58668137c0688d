/** What was under the sheets all along: measures nobody watched, causes nobody looked for. */
import type { FunctionId, Measure, QuarterReport, World } from '../../../kernel/index.ts';
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Words } from '../../../text/index.ts';
import { watchedIn } from './lanes.ts';
import type { WhyMeasure } from '../why.ts';
import { joinNames, personName, roomName } from '../deeds.ts';

export interface HiddenModel {
  id: string;
  label: string;
  text: string;
  who: FunctionId[];
  /** Where it stood at the end. */
  end: string;
  /** The measure as a line, when it has one. */
  values: number[] | null;
  /** The same of the company without AI, where it is kept. */
  ghost: number[] | null;
}

const GHOST: Partial<Record<Measure, WhyMeasure>> = {
  rework: 'rework',
  'freed-capacity': 'pool',
  trust: 'trust',
  fear: 'fear',
  literacy: 'literacy',
  'lost-demand': 'lost',
  ledger: 'ledger',
  context: 'context',
  lessons: 'lessons',
  seats: 'seats',
  'task-saving': 'saving',
};

function ghostLine({ ghost, world }: Snapshot, measure: Measure): number[] | null {
  const name = GHOST[measure];
  const line =
    measure === 'queues'
      ? ghost.fullest.queue
      : measure === 'utilisation'
        ? ghost.fullest.utilisation
        : name && ghost.measures[name];
  return line && line.length > 0 ? line.slice(0, world!.history.length) : null;
}

/** Measures that were under a sheet for at least a third of the run, with what they did meanwhile. */
export function hidden(snapshot: Snapshot, words: Words): HiddenModel[] {
  const world = snapshot.world!;
  const told = world.history;
  const of = told.length;
  const read: [Measure, (each: QuarterReport) => number, (value: number) => string][] = [
    ['queues', (each) => Math.max(...each.queues), (value) => words.number(Math.round(value))],
    ['utilisation', (each) => Math.max(...each.utilisations), (value) => words.percent(value)],
    ['rework', (each) => each.reworkShare, (value) => words.percent(value)],
    ['freed-capacity', (each) => each.pool, (value) => words.number(Math.round(value))],
    ['trust', (each) => each.trust, (value) => words.percent(value)],
    ['fear', (each) => each.fear, (value) => words.percent(value)],
    ['literacy', (each) => each.literacy, (value) => words.percent(value)],
    ['lost-demand', (each) => each.lost, (value) => words.number(Math.round(value))],
    ['ledger', (each) => each.ledger, (value) => words.money(value)],
    ['context', (each) => each.context, (value) => words.percent(value)],
    ['lessons', (each) => each.lessons, (value) => words.number(value, 1)],
    ['seats', (each) => each.seats, (value) => words.money(value)],
    ['task-saving', (each) => each.taskSaving, (value) => words.percent(value)],
  ];
  // No quarter's report keeps these: only where they stood at the end can be told.
  const ended: [Measure, string][] = [
    ['insight', words.percent(world.insight)],
    ['premium', words.percent(world.premium)],
    ['codified', words.percent(world.codified)],
    ['tool-depth', words.percent(mean(world.stations.map((each) => each.tool)))],
  ];
  const blindIn = (measure: Measure): number =>
    told.filter((_, at) => !watchedIn(snapshot, measure, at)).length;
  const item = (
    measure: Measure,
    blind: number,
    tell: { from: string; to: string },
    values: number[] | null,
  ): HiddenModel => {
    const who = snapshot.watchers[measure] ?? [];
    const names = joinNames(
      words,
      who.slice(0, 3).map((each) => personName(words, each)),
      'or',
    );
    const would = who.length > 0 ? ` ${words.t('debrief.ui.hidden.who', { names })}` : '';
    const key = `debrief.ui.hidden.${values ? '' : 'end.'}${blind === of ? 'all' : 'some'}` as const;
    const label = words.t(`measure.${measure}`);
    const text = words.t(key, { label, ...tell, n: blind, of });
    const ghost = values && ghostLine(snapshot, measure);
    return { id: measure, label, who, end: tell.to, text: `${text}${would}`, values, ghost };
  };
  const veiled = (blind: number): boolean => blind > 0 && blind * 3 >= of;
  return [
    ...read.flatMap(([measure, value, say]) => {
      const blind = blindIn(measure);
      const values = told.map(value);
      return veiled(blind)
        ? [item(measure, blind, { from: say(values[0]!), to: say(values.at(-1)!) }, values)]
        : [];
    }),
    ...ended.flatMap(([measure, to]) => {
      const blind = blindIn(measure);
      return veiled(blind) ? [item(measure, blind, { from: '', to }, null)] : [];
    }),
  ];
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length);

/** Causes of failures that no review removed, and findings left as they were. */
export function causes(world: World, words: Words): string[] {
  const left = Object.entries(world.causes)
    .filter(([, weight]) => weight > 0)
    .map(([key]) => {
      const [move = '', target = '-1'] = key.split('@');
      return words.t('debrief.ui.hidden.cause', {
        room: roomName(words, world, Number(target)),
        move: words.t(`move.${move}`),
      });
    });
  const open = world.findings
    .filter((each) => !each.resolved)
    .map((each) => words.t('debrief.ui.hidden.finding', { room: roomName(words, world, each.station) }));
  return [...new Set([...left, ...open])];
}

/** Before which room most work waited over the run, and in how many quarters the longest queue was there. */
export function busiestRoom(world: World): { room: number; quarters: number; of: number } | null {
  const counts = world.stations.map(() => 0);
  const waited = world.stations.map(() => 0);
  for (const { queues } of world.history) {
    counts[queues.indexOf(Math.max(...queues))]! += 1;
    queues.forEach((queue, at) => (waited[at] = (waited[at] ?? 0) + queue));
  }
  const room = waited.indexOf(Math.max(...waited));
  return world.history.length > 0 ? { room, quarters: counts[room]!, of: world.history.length } : null;
}

/** One thing under a sheet, with the question on it and, once answered, what was there. */
export interface SheetModel extends HiddenModel {
  lifted: boolean;
  ask: { rose: string; held: string; fell: string; lift: string };
  verdict: { right: boolean; text: string } | null;
}

export interface UnseenModel {
  items: SheetModel[];
  /** Sheets that still hang. */
  left: number;
  /** What takes them all off. */
  all: Record<string, 'shown'>;
  lift: string;
  none: string;
  causes: { title: string; items: string[] } | null;
}

/** Sheets in one view: those that hung longest. */
const MOST_SHEETS = 8;
/** A measure held when it moved by less than this share of its largest value. */
const HELD = 0.04;

function went(values: readonly number[]): 'rose' | 'fell' | 'held' {
  const [from, to] = [values[0]!, values.at(-1)!];
  const size = Math.max(...values.map(Math.abs), 1e-9);
  return Math.abs(to - from) < HELD * size ? 'held' : to > from ? 'rose' : 'fell';
}

export function unseenModel(snapshot: Snapshot, words: Words): UnseenModel {
  const { notes } = snapshot;
  const left = causes(snapshot.world!, words);
  const items = hidden(snapshot, words)
    .slice(0, MOST_SHEETS)
    .map((item): SheetModel => {
      const guess = notes.unseen[item.id];
      const was = item.values && went(item.values);
      const told = guess !== undefined && guess !== 'shown' && was !== null;
      const ask = (key: 'rose' | 'held' | 'fell' | 'lift'): string =>
        words.t(`debrief.unseen.${key}`, { measure: item.label });
      return {
        ...item,
        lifted: guess !== undefined,
        ask: { rose: ask('rose'), held: ask('held'), fell: ask('fell'), lift: ask('lift') },
        verdict: told
          ? {
              right: guess === was,
              text: words.t(guess === was ? 'debrief.unseen.right' : `debrief.unseen.was.${was}`),
            }
          : null,
      };
    });
  const hanging = items.filter((item) => !item.lifted);
  return {
    items,
    left: hanging.length,
    all: Object.fromEntries(hanging.map((item) => [item.id, 'shown'] as const)),
    lift: words.t('debrief.unseen.all'),
    none: words.t('debrief.hidden.none'),
    causes: left.length > 0 ? { title: words.t('debrief.ui.hidden.causes'), items: left } : null,
  };
}

/** What was under the sheets all along: measures nobody watched, causes nobody looked for. */
import type { FunctionId, Measure, QuarterReport, World } from '../../kernel/index.ts';
import type { Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';
import { watchedIn } from './debrief-lanes.ts';
import { joinNames, personName, roomName } from './deeds.ts';

export interface HiddenModel {
  id: string;
  label: string;
  text: string;
  who: FunctionId[];
  /** The measure as a line, when it has one. */
  values: number[] | null;
}

/** Measures that were under a sheet for at least a third of the run, with what they did meanwhile. */
export function hidden(snapshot: Snapshot, words: Words): HiddenModel[] {
  const world = snapshot.world!;
  const told = world.history;
  const of = told.length;
  const read: [Measure, (each: QuarterReport) => number, (value: number) => string][] = [
    ['queues', (each) => Math.max(...each.queues), (value) => words.number(Math.round(value))],
    ['rework', (each) => each.reworkShare, (value) => words.percent(value)],
    ['freed-capacity', (each) => each.pool, (value) => words.number(Math.round(value))],
    ['trust', (each) => each.trust, (value) => words.percent(value)],
    ['fear', (each) => each.fear, (value) => words.percent(value)],
    ['literacy', (each) => each.literacy, (value) => words.percent(value)],
    ['lost-demand', (each) => each.lost, (value) => words.number(Math.round(value))],
    ['ledger', (each) => each.ledger, (value) => words.money(value)],
    ['context', (each) => each.context, (value) => words.percent(value)],
    ['task-saving', (each) => each.taskSaving, (value) => words.percent(value)],
  ];
  return read.flatMap(([measure, value, say]) => {
    const blind = told.filter((_, at) => !watchedIn(snapshot, measure, at)).length;
    if (blind === 0 || blind * 3 < of) return [];
    const values = told.map(value);
    const label = words.t(`measure.${measure}`);
    const who = snapshot.watchers[measure] ?? [];
    const text = words.t(blind === of ? 'debrief.ui.hidden.all' : 'debrief.ui.hidden.some', {
      label,
      from: say(values[0]!),
      to: say(values.at(-1)!),
      n: blind,
      of,
    });
    const names = joinNames(
      words,
      who.slice(0, 3).map((each) => personName(words, each)),
      'or',
    );
    const would = who.length > 0 ? ` ${words.t('debrief.ui.hidden.who', { names })}` : '';
    return [{ id: measure, label, who, text: `${text}${would}`, values }];
  });
}

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

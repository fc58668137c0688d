/**
 * The way from a decision to the outcome: which measures it moved most on its way, read from the
 * causes of every quarter. A station of the way is lit where the run shows the decision at work there.
 */
import type { WhyMeasure } from '../../../debrief/index.ts';
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Words } from '../../../text/index.ts';
import { changeShown, markKey, measureName, movedBy } from '../why.ts';

export interface StationModel {
  id: 'people' | 'work' | 'orders' | 'money';
  label: string;
  /** What moved there, where it showed most; null where nothing did. */
  moved: {
    name: string;
    show: string;
    when: string;
    dir: 'up' | 'down';
    good: boolean | null;
    /** Direction and judgement, for those who listen. */
    spoken: string;
  } | null;
}

const GROUPS: readonly [StationModel['id'], (measure: WhyMeasure) => boolean][] = [
  [
    'people',
    (measure) =>
      measure.startsWith('room-skill-') ||
      ['trust', 'fear', 'literacy', 'context', 'lessons'].includes(measure),
  ],
  [
    'work',
    (measure) => measure.startsWith('room-') || ['rework', 'pool', 'saving', 'tools'].includes(measure),
  ],
  ['orders', (measure) => ['orders', 'lead-time', 'lost', 'insight', 'premium'].includes(measure)],
  ['money', (measure) => ['result', 'revenue', 'patience'].includes(measure)],
];

/** Below this share of the measure's largest change in a quarter, a trace is no trace. */
const TRACE = 0.08;

/** The largest change of each measure in any quarter of the run. */
function largest(snapshot: Snapshot): Map<WhyMeasure, number> {
  const found = new Map<WhyMeasure, number>();
  for (const { measures } of snapshot.why)
    for (const [measure, told] of Object.entries(measures) as [WhyMeasure, (typeof measures)[WhyMeasure]][])
      if (told) found.set(measure, Math.max(found.get(measure) ?? 0, Math.abs(told.after - told.before)));
  return found;
}

/**
 * The stations between a decision, or several, and the outcome.
 * @param decisions places in the run
 */
export function pathModel(decisions: ReadonlySet<number>, snapshot: Snapshot, words: Words): StationModel[] {
  const most = largest(snapshot);
  const best = new Map<
    StationModel['id'],
    { measure: WhyMeasure; by: number; quarter: number; size: number }
  >();
  for (const { quarter, measures } of snapshot.why)
    for (const [measure, told] of Object.entries(measures) as [WhyMeasure, (typeof measures)[WhyMeasure]][]) {
      const group = GROUPS.find(([, holds]) => holds(measure))?.[0];
      if (!told || !group) continue;
      const by = told.causes
        .filter((cause) => cause.decision !== null && decisions.has(cause.decision))
        .reduce((sum, cause) => sum + cause.by, 0);
      const size = Math.abs(by) / Math.max(most.get(measure) ?? 0, 1e-9);
      if (size < TRACE || changeShown(measure, by, words) === null) continue;
      if (size > (best.get(group)?.size ?? 0)) best.set(group, { measure, by, quarter, size });
    }
  return GROUPS.map(([id]) => {
    const found = best.get(id);
    const label = words.t(`weigh.path.${id}`);
    if (!found) return { id, label, moved: null };
    const { measure, by, quarter } = found;
    const marks = movedBy(measure, by);
    return {
      id,
      label,
      moved: {
        name: measureName(measure, snapshot.world, words),
        show: changeShown(measure, by, words)!,
        when: words.t('weigh.path.when', { quarter }),
        ...marks,
        spoken: words.t(markKey(marks)),
      },
    };
  });
}

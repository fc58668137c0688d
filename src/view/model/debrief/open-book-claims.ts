/** Today's conclusions as sentences, and which numbers would overturn them. */
import type { Axis, ParameterDoubt } from '../../../debrief/index.ts';
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Words } from '../../../text/index.ts';
import { joinNames } from '../deeds.ts';
import { AXIS_ORDER, axisName } from './why-axes.ts';
import { WHISKER } from './why-bars.ts';

export interface ClaimModel {
  key: string;
  text: string;
  holds: boolean;
  /** In a few words, for its mark. */
  short: string;
  /** What could overturn it. */
  told: string;
}

/** Numbers named one by one. */
const NAMED = 4;

/** A way of working whose effect is surely not nothing: only of those something is claimed. */
function claimed(axis: Axis, { effects }: Snapshot): 'cost' | 'brought' | null {
  const found = effects.lucks?.axes.find((each) => each.axis === axis);
  if (!found?.played || Math.abs(found.effect) < WHISKER * found.error) return null;
  return found.effect < 0 ? 'cost' : 'brought';
}

/** What a doubted number overturns, each in a few words; empty where all survives. */
export function overturns({ survives }: ParameterDoubt, snapshot: Snapshot, words: Words): string[] {
  return [
    ...(survives.ending ? [] : [words.t('book.row.ending')]),
    ...(survives.first ? [] : [words.t('book.row.first')]),
    ...AXIS_ORDER.filter((axis) => claimed(axis, snapshot) && !survives.signs[axis]).map((axis) =>
      axisName(axis, words),
    ),
  ];
}

/** Every conclusion of the debrief, and what the doubts say of it. */
export function claimsOf(snapshot: Snapshot, words: Words): ClaimModel[] {
  const { doubts, effects, world } = snapshot;
  const claim = (key: string, text: string, survives: (doubt: ParameterDoubt) => boolean): ClaimModel => {
    const against = doubts.rows.filter((each) => !survives(each));
    const names = against.slice(0, NAMED).map((each) => words.t(`book.name.${each.parameter}`));
    const more = against.length - names.length;
    if (more > 0) names.push(words.t('book.claim.more', { n: more }));
    return {
      key,
      text,
      holds: against.length === 0,
      short:
        against.length === 0
          ? words.t('book.claim.holds.short')
          : words.t('book.claim.flips.short', { n: against.length }),
      told:
        against.length === 0
          ? words.t('book.claim.holds')
          : words.t('book.claim.flips', {
              n: against.length,
              names: more > 0 ? names.join('; ') : joinNames(words, names, 'or'),
            }),
    };
  };
  const first = effects.lucks?.axes.find((each) => each.played);
  return [
    claim(
      'ending',
      words.t('book.claim.ending', { ending: words.t(`ending.${world!.ending!.kind}`) }),
      (doubt) => doubt.survives.ending,
    ),
    ...(first
      ? [
          claim(
            'first',
            words.t('book.claim.first', { axis: axisName(first.axis, words) }),
            (doubt) => doubt.survives.first,
          ),
        ]
      : []),
    ...AXIS_ORDER.flatMap((axis) => {
      const way = claimed(axis, snapshot);
      return way
        ? [
            claim(
              axis,
              words.t(`book.claim.${way}`, { axis: axisName(axis, words) }),
              (doubt) => doubt.survives.signs[axis],
            ),
          ]
        : [];
    }),
  ];
}

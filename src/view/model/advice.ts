/**
 * Advice as words: the half-sentence in its person's voice, and what their earlier advice came to. Opinions of
 * characters with their bias on show; no line here ever says what is best.
 */
import type { FunctionId } from '../../kernel/index.ts';
import type { Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';

type Advice = Snapshot['advice'][number];

/** How many marks stand beside a name. */
const SHOWN = 5;
/** How many earlier pieces of advice a panel tells. */
const TOLD = 3;

export interface MarkModel {
  kind: 'true' | 'false' | 'unheeded';
  label: string;
}

export interface StandingModel {
  title: string;
  /** Oldest first, the last few, also of what was not done. */
  marks: MarkModel[];
  /** "3 of 5"; empty before anything was tried. */
  short: string;
  sentence: string;
  /** The sentence, and how much was not done: what the marks say, in words. */
  spoken: string;
  /** What the marks are read against; null where nothing was tried. */
  how: string | null;
  /** The last few pieces of advice that were followed, newest first. */
  items: { text: string; mark: MarkModel }[];
}

/** What somebody would do, as they say it. */
export function adviceText(snapshot: Snapshot, { who, act, why }: Advice, words: Words): string {
  const target = act.kind === 'start' ? act.target : -1;
  const room = target < 0 ? '' : words.t(`level.station.${snapshot.world?.stations[target]?.id ?? ''}`);
  return words.t(`advice.${who}.${why}` as 'advice.it.deploy', { room });
}

function deedOf(snapshot: Snapshot, { act }: Advice, words: Words): string {
  if (act.kind === 'start') {
    const move = words.t(`move.${act.move}`);
    const id = snapshot.world?.stations[act.target]?.id;
    return id === undefined
      ? words.t('plan.chosen', { move })
      : words.t('plan.chosen.in', { move, room: words.t(`level.station.${id}`) });
  }
  return act.kind === 'direct'
    ? words.t('advice.act.direct', { where: words.t(`destination.${act.to}`) })
    : words.t(`advice.act.${act.kind}`);
}

const markModel = (kind: MarkModel['kind'], words: Words): MarkModel => ({
  kind,
  label: words.t(`advice.mark.${kind}`),
});

/** How often somebody was right, of what was tried, and how often orders rose with it. */
export function standingModel(snapshot: Snapshot, who: FunctionId, words: Words): StandingModel {
  const standing = snapshot.standings.find((each) => each.who === who);
  const { told = 0, came = 0, rose = 0, marks = [] } = standing ?? {};
  const tried = snapshot.heard.filter((each) => each.who === who && each.came !== null);
  const open = snapshot.heard.filter((each) => each.who === who && each.heeded && each.came === null).length;
  const sentence =
    told > 0
      ? words.t('advice.track.some', { came, told, rose })
      : words.t(open > 0 ? 'advice.track.open' : 'advice.track.none', { n: open });
  const unheeded = marks.filter((each) => each === 'unheeded').length;
  return {
    title: words.t('advice.track'),
    marks: marks.slice(-SHOWN).map((kind) => markModel(kind, words)),
    short: told === 0 ? '' : words.t('advice.track.short', { came, told }),
    sentence,
    // Who was never heeded has that said once.
    spoken: [
      ...(told > 0 || unheeded === 0 ? [sentence] : []),
      ...(unheeded > 0 ? [words.t('advice.track.unheeded', { n: unheeded })] : []),
    ].join(' '),
    how: told === 0 ? null : words.t('advice.track.how'),
    items: tried
      .slice(-TOLD)
      .reverse()
      .map((each) => ({
        text: words.t('advice.track.item', {
          quarter: each.quarter,
          deed: deedOf(snapshot, each, words),
          claim: words.t(`advice.claim.${each.claim}`),
        }),
        mark: markModel(each.came ? 'true' : 'false', words),
      })),
  };
}

export interface AdviserModel {
  who: FunctionId;
  name: string;
  standing: StandingModel;
  /** Oldest first: as many as the sentence counts, each filled by what came of it. */
  tried: MarkModel[];
  /** The same in words: "came true, did not". */
  spoken: string;
}

/** Everybody whose advice was ever followed, the most heeded first. */
export function advisersModel(snapshot: Snapshot, words: Words): AdviserModel[] {
  return snapshot.standings
    .filter((each) => each.told > 0)
    .sort((a, b) => b.told - a.told)
    .map(({ who, marks }) => {
      const tried = marks.filter((each) => each !== 'unheeded').map((kind) => markModel(kind, words));
      return {
        who,
        name: words.t(`function.${who}.person`),
        standing: standingModel(snapshot, who, words),
        tried,
        spoken: tried.map((each) => each.label).join(', '),
      };
    });
}

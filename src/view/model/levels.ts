/** What the choice of a level shows: a card each, easiest first, with the best ending kept on this device. */
import type { LevelCard, Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';
import type { EndingKind } from './names.ts';

export interface LevelCardModel {
  id: string;
  title: string;
  company: string;
  makes: string;
  teaches: string;
  /** What the picture shows: the goods of the house. */
  theme: string;
  facts: string[];
  difficulty: { level: number; word: string; label: string };
  best: { kind: EndingKind | null; words: string };
  /** The one to begin with. */
  first: string | null;
  open: string;
  openLabel: string;
}

export interface LevelsModel {
  title: string;
  lead: string;
  back: string;
  /** Said instead of cards when there are none. */
  none: string;
  cards: LevelCardModel[];
}

function card({ id, level, best }: LevelCard, words: Words, first: boolean): LevelCardModel {
  const own = words.withLevel(level.words[words.locale]);
  const { document } = level;
  const people = document.stations.reduce((sum, station) => sum + station.staff, 0);
  const title = own.t('level.title');
  const company = own.t('level.company');
  return {
    id,
    title,
    company,
    makes: own.t('level.makes'),
    teaches: own.t('level.teaches'),
    theme: document.theme,
    facts: [
      words.t('levels.minutes', { minutes: document.minutes }),
      words.t('levels.quarters', { quarters: document.quarters }),
      words.t('levels.people', { people: words.number(people) }),
    ],
    difficulty: {
      level: document.difficulty,
      word: words.t('levels.difficulty', { level: String(document.difficulty) }),
      label: words.t('levels.difficulty.label', { level: document.difficulty }),
    },
    best: {
      kind: best,
      words: best ? words.t('levels.best', { ending: best }) : words.t('levels.best.none'),
    },
    first: first ? words.t('levels.first') : null,
    open: words.t('levels.open'),
    openLabel: words.t('levels.open.label', { company, title }),
  };
}

export function levelsModel(snapshot: Snapshot, words: Words): LevelsModel {
  const sorted = [...snapshot.levels].sort(
    (a, b) =>
      a.level.document.difficulty - b.level.document.difficulty ||
      a.level.document.minutes - b.level.document.minutes,
  );
  const played = sorted.some((each) => each.best !== null);
  return {
    title: words.t('levels.title'),
    lead: words.t('levels.lead'),
    back: words.t('levels.back'),
    none: words.t('levels.none'),
    cards: sorted.map((each, index) => card(each, words, index === 0 && !played && sorted.length > 1)),
  };
}

/** What the choice of a level shows: a card each, easiest first, with the best ending kept on this device. */
import type { LevelCard, Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';
import type { EndingKind } from './names.ts';
import { wordsOf } from './level-words.ts';

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
  best: { kind: EndingKind | null; words: string; runs: string | null };
  /** What careful hands reach; null until it has been worked out. */
  par: string | null;
  /** The one to begin with. */
  first: string | null;
  open: string;
  openLabel: string;
}

/** The company of the day: the same for everybody who opens it on this date. */
export interface TodayModel {
  title: string;
  what: string;
  /** How it went already; null before. */
  done: { kind: EndingKind; words: string } | null;
  level: string;
  seed: number;
  open: string;
  openLabel: string;
  /** What to put behind the page's own address. */
  query: string;
  copy: string;
  copied: string;
}

export interface LevelsModel {
  title: string;
  lead: string;
  back: string;
  /** Said instead of cards when there are none. */
  none: string;
  cards: LevelCardModel[];
  today: TodayModel | null;
}

/** What careful hands reach, in a sentence. @param par as the session worked it out */
export function parWords(par: LevelCard['par'], words: Words): string | null {
  if (!par) return null;
  return words.t('levels.par', {
    grew: par.grew,
    of: par.of,
    value: words.money(Math.round(par.value / 100) * 100),
  });
}

function bestWords(best: NonNullable<LevelCard['best']>, words: Words): string {
  const { ending, value } = best;
  return value === null
    ? words.t('levels.best', { ending })
    : words.t('levels.best.value', { ending, value: words.money(value) });
}

function today(snapshot: Snapshot, words: Words): TodayModel | null {
  const { today: day, levels } = snapshot;
  const found = day && levels.find((each) => each.id === day.level);
  if (!day || !found) return null;
  const own = wordsOf(found.level, words);
  const company = own.t('level.company');
  const date = words.date(day.date);
  const open = words.t(found.best?.daily?.date === day.date ? 'levels.today.again' : 'levels.today.open');
  const done = found.best?.daily?.date === day.date ? found.best.daily : null;
  return {
    title: words.t('levels.today', { company }),
    what: words.t('levels.today.what', { date, title: own.t('level.title') }),
    done: done && {
      kind: done.ending,
      words: own.t('levels.today.done', {
        ending: done.ending,
        value: done.value === null ? '' : words.money(done.value),
      }),
    },
    level: day.level,
    seed: day.seed,
    open,
    // What is heard begins with what is read.
    openLabel: words.t('levels.today.label', { open, company, date }),
    query: `?daily=${day.date}`,
    copy: words.t('levels.today.copy'),
    copied: words.t('levels.today.copied'),
  };
}

function card({ id, level, best, par }: LevelCard, words: Words, first: boolean): LevelCardModel {
  const own = wordsOf(level, words);
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
      kind: best?.ending ?? null,
      words: best ? bestWords(best, own) : words.t('levels.best.none'),
      runs: best ? words.t('levels.runs', { runs: best.runs }) : null,
    },
    par: parWords(par, own),
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
    today: today(snapshot, words),
  };
}

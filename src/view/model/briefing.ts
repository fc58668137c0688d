/** What the briefing shows: the company, the way of an order through its rooms, what the board wants, what the law asks. */
import type { Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';
import { boardMood } from './board.ts';
import { lookOf } from './looks.ts';
import { wordsOf } from './level-words.ts';

/** Share of the heads from which a board that wants them kept wants nearly everybody. */
const NEARLY_ALL = 0.95;

export interface BriefingRoom {
  id: string;
  kind: string;
  name: string;
  does: string;
  staff: string;
  person: { name: string; who: string; look: number };
}

export interface BriefingModel {
  kicker: string;
  company: string;
  makes: string;
  /** The story in two or three paragraphs. */
  story: string[];
  process: { title: string; what: string; rooms: BriefingRoom[] };
  /** Board, law, means: a heading and a sentence each. */
  terms: { id: 'board' | 'law' | 'means'; title: string; text: string }[];
  begin: string;
  back: string;
}

export function briefingModel(snapshot: Snapshot, words: Words): BriefingModel | null {
  const { level } = snapshot;
  if (!level) return null;
  const own = wordsOf(level, words);
  const { document } = level;
  const people = document.stations.reduce((sum, station) => sum + station.staff, 0);
  const kept = document.headsKept ?? 1;
  const holes = {
    company: own.t('level.company'),
    people: words.number(people),
    quarters: document.quarters,
    stations: document.stations.length,
  };
  const law = !document.law.consultation ? 'none' : document.start.consulted ? 'done' : 'due';
  return {
    kicker: words.t('briefing.kicker'),
    company: holes.company,
    makes: own.t('level.makes'),
    story: ['company', 'trouble', 'task'].map((part) => own.t(`level.briefing.${part}`, holes)),
    process: {
      title: words.t('briefing.process'),
      what: words.t('briefing.process.what', { stations: document.stations.length }),
      rooms: document.stations.map((station) => ({
        id: station.id,
        kind: station.kind,
        name: own.t(`level.station.${station.id}`),
        does: own.t(`level.station.${station.id}.does`),
        staff: words.t('briefing.staff', { staff: station.staff }),
        person: {
          name: document.people[station.person] ?? station.person,
          who: own.t(`level.person.${station.person}`),
          look: lookOf(station.person),
        },
      })),
    },
    terms: [
      {
        id: 'board',
        title: words.t('briefing.board'),
        text: words.t('briefing.board.text', {
          growth: words.percent(document.growthAt),
          quarters: document.quarters,
          mood: boardMood(document.start.patience),
          // Where some will have to go, the board says how many may.
          kept: kept >= NEARLY_ALL ? 'most' : 'some',
          keep: Math.ceil(kept * people),
          people,
        }),
      },
      { id: 'law', title: words.t('briefing.law'), text: words.t(`briefing.law.${law}`) },
      {
        id: 'means',
        title: words.t('briefing.means'),
        text: words.t('briefing.means.text', {
          budget: words.money(document.budget),
          starts: document.startsPerQuarter,
          seats: document.seats,
        }),
      },
    ],
    begin: words.t('briefing.begin'),
    back: words.t('briefing.back'),
  };
}

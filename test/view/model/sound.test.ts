/** What the company sounds like, and that fog holds for ears too. */
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../src/session/snapshot.ts';
import type { MomentKind } from '../../../src/view/model/floor.ts';
import { STINGS } from '../../../src/view/model/sound-names.ts';
import { cuesOf, NEUTRAL, soundModel, stingOf } from '../../../src/view/model/sound.ts';
import {
  exampleDeck,
  exampleDilemma,
  exampleSnapshot,
  exampleStation,
  exampleWeeks,
  exampleWorld,
} from '../../../src/view/screen/story/company.ts';

const planning = (over: Partial<Snapshot> = {}): Snapshot => exampleSnapshot({ step: 'planning', ...over });
const desk = (over: object) => ({ ...exampleSnapshot().desk!, starts: [], ...over });
const swamped = exampleWorld({
  stations: [0, 1, 2, 3].map((index) => exampleStation(index, { queue: 900, capacity: 60 })),
});

describe('the bed', () => {
  it('grows uneasy with the queues, and only where somebody watches them', () => {
    const calm = exampleWorld({
      stations: swamped.stations.map((each) => ({ ...each, queue: 5, known: 0 })),
    });
    const full = { ...swamped, stations: swamped.stations.map((each) => ({ ...each, known: 0 })) };
    const level = (world: typeof calm, watched: Snapshot['watched']): number =>
      soundModel(planning({ world, watched })).bed.queue;
    expect(level(full, ['queues'])).toBeGreaterThan(level(calm, ['queues']) + 0.3);
    expect(level(full, [])).toBe(level(calm, []));
  });

  it('grows warm with trust, and only where somebody watches it', () => {
    const level = (trust: number, watched: Snapshot['watched']): number =>
      soundModel(planning({ world: exampleWorld({ trust }), watched })).bed.trust;
    expect(level(0.8, ['trust'])).toBeGreaterThan(level(0.2, ['trust']) + 0.5);
    expect(level(0.8, [])).toBe(level(0.2, []));
    expect(level(0.5, [])).toBeLessThanOrEqual(NEUTRAL.trust);
  });

  it('dances with the orders delivered, which are in the open', () => {
    const weeks = exampleWeeks();
    const start = exampleWorld().throughput0;
    const dance = (share: number, paused = false): number =>
      soundModel(
        exampleSnapshot({
          step: 'playing',
          opening: exampleWorld(),
          weeks: weeks.map((each) => ({ ...each, delivered: share * start })),
          week: 6,
          paused,
          watched: [],
        }),
      ).bed.flow;
    expect(dance(0.6)).toBe(0);
    expect(dance(1.3)).toBeGreaterThan(dance(1));
    expect(dance(1.3, true)).toBeLessThan(dance(1.3) / 2);
  });

  it('falls silent on the title and under the tune of an ending', () => {
    const sum = (snapshot: Snapshot): number =>
      Object.values(soundModel(snapshot).bed).reduce((all, each) => all + each, 0);
    expect(sum(exampleSnapshot({ step: 'title' }))).toBe(0);
    const ended = exampleWorld({
      ending: { kind: 'layoffs', variant: 'decline', nearer: 'layoffs', value: 0, finalCut: 3 },
    });
    const over = exampleSnapshot({ step: 'ending', world: ended });
    expect(soundModel(over).theme).toBe('layoffs');
    expect(sum(over)).toBe(0);
  });
});

describe('moments', () => {
  const KINDS: MomentKind[] = [
    ...([
      'ambition',
      'seated',
      'hand-over',
      'deployed',
      'pilot-failed',
      'cause-found',
      'redesigned',
    ] as const),
    ...(['to-sales', 'to-offers', 'to-service', 'suspended', 'board', 'cuts', 'wing'] as const),
  ];
  it('have a tune each, and ambitions their own colours', () => {
    expect(KINDS.filter((kind) => stingOf({ kind, variant: null }) !== kind)).toEqual([]);
    expect(stingOf({ kind: 'ambition', variant: 'growth' })).toBe('ambition.growth');
    expect(stingOf({ kind: 'ambition', variant: 'efficiency' })).toBe('ambition.efficiency');
    expect(STINGS.filter((tune) => !KINDS.includes(tune.split('.')[0] as MomentKind))).toEqual([]);
  });

  it('of an ending begin its theme', () => {
    const moment = { id: '1', kind: 'ending-growth', variant: null } as unknown as Snapshot['moment'];
    const heard = soundModel(exampleSnapshot({ step: 'accounts', moment }));
    expect(heard.theme).toBe('growth');
    expect(heard.sting).toBeNull();
  });
});

describe('small sounds', () => {
  it('are not asked for by the first thing shown', () => {
    expect(cuesOf(null, planning())).toEqual([]);
  });

  it('follow the hands over the plan', () => {
    const none = planning({ desk: desk({}), deck: exampleDeck() });
    const card = { move: 'operations.map', target: 1, double: false };
    const one = { ...none, desk: desk({ starts: [card] }) };
    expect(cuesOf(none, one)).toEqual(['card']);
    expect(cuesOf(one, none)).toEqual(['card-back']);
    expect(cuesOf(one, { ...none, desk: desk({ canRedo: true }) })).toEqual(['undo']);
    expect(cuesOf(one, { ...none, desk: desk({ starts: [{ ...card, double: true }] }) })).toEqual(['coin']);
    expect(cuesOf(none, { ...none, desk: desk({ cut: 4 }) })).toEqual(['torn']);
    const ai = exampleDeck().find((offer) => offer.ai)!;
    const robot = { ...none, desk: desk({ starts: [{ move: ai.move, target: 0, double: false }] }) };
    expect(cuesOf(none, robot)).toEqual(['card', 'robot']);
  });

  it('say no once for each refusal', () => {
    const refused = planning({ refusal: { ok: false, why: 'no-budget-left' } });
    expect(cuesOf(planning({ refusal: null }), refused)).toEqual(['refuse']);
    expect(cuesOf(refused, { ...refused })).toEqual([]);
  });

  it('seat people, let them stand up, and knock', () => {
    const at = (...table: string[]) => exampleSnapshot({ step: 'seating', desk: desk({ table }) });
    expect(cuesOf(at('hr'), at('hr', 'it'))).toEqual(['chair']);
    expect(cuesOf(at('hr', 'it'), at('hr'))).toEqual(['chair-back']);
    expect(cuesOf(at('hr'), exampleSnapshot({ step: 'answering' }))).toContain('knock');
    const asked = exampleSnapshot({ step: 'answering', dilemma: exampleDilemma() });
    expect(cuesOf(asked, { ...asked, dilemma: null })).toEqual(['pen', 'door']);
  });

  it('leave the word to a moment, and arrive when it is over', () => {
    const moment = { id: '1', kind: 'seated', variant: null } as unknown as Snapshot['moment'];
    const under = exampleSnapshot({ step: 'answering', moment });
    expect(cuesOf(exampleSnapshot({ step: 'seating', moment: null }), under)).toEqual(['stamp']);
    expect(cuesOf(under, { ...under, moment: null })).toEqual(['knock']);
  });

  it('count the weeks one by one, and not thirteen at once', () => {
    const opening = exampleWorld();
    const film = (week: number): Snapshot =>
      exampleSnapshot({ step: 'playing', opening, weeks: exampleWeeks(), week, watched: ['queues'] });
    expect(cuesOf(film(3), film(4))).toContain('week');
    expect(cuesOf(film(3), film(13))).not.toContain('week');
    const told = Array.from({ length: 13 }, (_, week) => cuesOf(film(week), film(week + 1)));
    expect(Math.max(...told.map((each) => each.length))).toBeLessThanOrEqual(3);
    expect(told.flat()).toContain('parcel');
  });

  it('keep quiet about piles that nobody watches', () => {
    const opening = exampleWorld();
    for (const station of opening.stations) station.known = 0;
    const weeks = exampleWeeks().map((frame) => ({
      ...frame,
      stations: frame.stations.map((each) => ({ ...each, queue: frame.week * 60 })),
    }));
    const heard = (watched: Snapshot['watched']) =>
      Array.from({ length: 12 }, (_, index) => {
        const film = (week: number) => exampleSnapshot({ step: 'playing', opening, weeks, week, watched });
        return cuesOf(film(index + 1), film(index + 2));
      }).flat();
    expect(heard(['queues'])).toContain('pile');
    expect(heard([])).not.toContain('pile');
  });
});

/** The plan, the door, the bet and the film's clock as words: what a person reads before deciding. */
import { describe, expect, it } from 'vitest';
import { betModel } from '../../../src/view/model/bet.ts';
import { doorModel, effectTag } from '../../../src/view/model/door.ts';
import { floorModel } from '../../../src/view/model/floor-model.ts';
import { oddsOfTargets, oddsWord } from '../../../src/view/model/odds.ts';
import { halvesText } from '../../../src/view/model/pegs.ts';
import { planModel } from '../../../src/view/model/plan.ts';
import { counterModel, halfSentence, ordersSoFar, playingModel } from '../../../src/view/model/playing.ts';
import { fairness } from '../../../src/kernel/index.ts';
import type { Snapshot } from '../../../src/session/snapshot.ts';
import { loadWords, type Words } from '../../../src/text/index.ts';
import {
  exampleDeck,
  exampleFailures,
  exampleDilemma,
  exampleReport,
  exampleSnapshot,
  exampleStation,
  exampleWeeks,
  exampleWorld,
} from '../../../src/view/screen/story/company.ts';
import levelEn from '../../../levels/training/words.en.json' with { type: 'json' };
import levelFr from '../../../levels/training/words.fr.json' with { type: 'json' };

const en = (await loadWords('en')).withLevel(levelEn);
const fr = (await loadWords('fr')).withLevel(levelFr);

/** No missing word (shown in brackets) and no hole left unfilled. */
function complete(model: unknown): void {
  expect(JSON.stringify(model)).not.toMatch(/"\[[a-z]|\{[a-z]+\}|undefined|NaN/);
}

const desk = (over: object) => ({ ...exampleSnapshot().desk!, ...over });

describe('odds', () => {
  it('are a word, and only routine is safe', () => {
    expect(oddsWord(1, true)).toBe('safe');
    expect([0.96, 0.7, 0.5, 0.3, 0.1].map((each) => oddsWord(each, false))).toEqual([
      'good',
      'good',
      'even',
      'poor',
      'long',
    ]);
  });

  it('do not tell rooms apart that nobody can see', () => {
    const deck = exampleDeck();
    const redesign = deck.find((each) => each.move === 'operations.redesign')!;
    const seen = exampleSnapshot();
    expect(new Set(oddsOfTargets(seen, redesign)).size).toBeGreaterThan(1);
    const blind = exampleSnapshot({ watched: [] });
    expect(new Set(oddsOfTargets(blind, redesign)).size).toBe(1);
    blind.world!.stations[2] = exampleStation(2, { known: 1 });
    expect(oddsOfTargets(blind, redesign)[2]).toBe(oddsOfTargets(seen, redesign)[2]);
  });
});

describe('the plan', () => {
  it('has every word in both languages', () => {
    for (const words of [en, fr])
      complete(
        planModel(
          exampleSnapshot({
            world: exampleWorld({ inSales: 3 }),
            desk: desk({ cut: 5, starts: [{ move: 'operations.redesign', target: 3, double: false }] }),
            cutPreview: {
              jobs: 5,
              share: 5 / 120,
              severance: 50,
              trust: -0.08,
              norm: 37.5,
              patience: 30,
              fair: 0.1,
              rooms: [1, 1, 1, 0.4, 1, 0.6],
            },
            refusal: { ok: false, why: 'no-attention-left', needs: 2.1, has: 1.25 },
          }),
          words,
        ),
      );
  });

  it('marks what is in hand, in order, with its room', () => {
    const starts = [
      { move: 'operations.redesign', target: 3, double: false },
      { move: 'hr.dialogue', target: -1, double: false },
    ];
    const model = planModel(
      exampleSnapshot({ desk: desk({ starts }), deck: exampleDeck({ 'operations.redesign': [3] }) }),
      en,
    )!;
    expect(model.chosen.map((each) => each.name)).toEqual(['Redesign a step, Validation', 'Listening hours']);
    const card = model.people[0]!.cards.find((each) => each.move === 'operations.redesign')!;
    expect(card).toMatchObject({ state: 'chosen', order: 1, place: 'Validation', laid: true, inHand: [0] });
    expect(card.targets[3]).toMatchObject({ chosen: 0, why: null });
  });

  it('lets at most two people speak, and none of them twice', () => {
    const model = planModel(exampleSnapshot(), en)!;
    expect(model.people.filter((each) => each.speaks).length).toBe(2);
    expect(new Set(model.people.map((each) => each.says)).size).toBe(4);
  });

  it('lets each person say what they would do, on their card and in their words', () => {
    const model = planModel(exampleSnapshot(), en)!;
    const [operations, , it] = model.people;
    expect(operations!.says).toBe('Validation makes mistakes all day. I’d clean it up.');
    const advised = model.people.flatMap((each) => each.cards.flatMap((card) => card.advised ?? []));
    expect(advised).toEqual(['Joan would: Validation', 'Nadia would', 'Malik would: Workshop']);
    const deploy = it!.cards.find((each) => each.move === 'it.deploy')!;
    expect(deploy.targets.map((each) => each.advised)).toEqual([false, false, false, false, true, false]);
    expect(deploy.targets[4]!.oddsLabel).toMatch(/^Malik would, /);
  });

  it('shows what their advice came to before, and turns to something else once they got their way', () => {
    const model = planModel(exampleSnapshot(), en)!;
    expect(model.people[0]!.standing).toMatchObject({
      short: '2 of 2',
      sentence: '2 of 2 things tried brought what was said. Orders gained ground 2 times.',
    });
    expect(model.people[2]!.standing.marks.map((each) => each.kind)).toEqual(['false', 'unheeded']);
    expect(model.people[2]!.standing.items[0]!.text).toBe(
      'Q1, Install an assistant, Workshop: said more minutes saved.',
    );
    const starts = [{ move: 'operations.clean', target: 3, double: false }];
    const heeded = planModel(
      exampleSnapshot({ desk: desk({ starts }), deck: exampleDeck({ 'operations.clean': [3] }) }),
      en,
    )!;
    expect(heeded.people[0]!.says).not.toBe(model.people[0]!.says);
    expect(heeded.people[0]!.speaks).toBe(false);
  });

  it('says attention in halves', () => {
    expect([0, 0.5, 2.4, 2.6, 3].map((each) => halvesText(each, en))).toEqual(['0', '½', '2½', '2½', '3']);
  });

  it('hides the freed time nobody watches, and lets it be directed all the same', () => {
    const model = planModel(
      exampleSnapshot({ watched: [], desk: desk({ direct: { sales: 0.25, offers: 0, value: 0, cuts: 0 } }) }),
      en,
    )!;
    expect(model.freed.seen).toBe(false);
    expect(JSON.stringify(model.freed)).not.toMatch(/3\.2|about \d/);
    expect(model.freed.destinations[0]).toMatchObject({ share: 25, max: 100, show: '25%' });
    expect(model.freed.destinations[1]!.max).toBe(75);
  });

  it('announces what a cut does, to whom, and the threshold of the ending', () => {
    const model = planModel(
      exampleSnapshot({
        desk: desk({ cut: 5 }),
        cutPreview: {
          jobs: 5,
          share: 5 / 120,
          severance: 50,
          trust: -0.08,
          norm: 37.5,
          patience: 30,
          fair: 0.1,
          rooms: [1, 1, 1, 0.4, 1, 0.6],
        },
      }),
      en,
    )!;
    const text = model.cut.effects.map((each) => each.text).join(' ');
    expect(text).toContain('75\u00a0k€');
    expect(text).toContain('Inès');
    expect(text).toContain('promise');
    // The board's new norm, its mood and the road, all in words but the money.
    expect(text).toContain('38\u00a0k€ of that a quarter');
    expect(text).toContain('The board will still be restless.');
    expect(text).toMatch(/The road would lean (a little )?towards layoffs\./);
    expect(model.cut.threshold.crossed).toBe(true);
    expect(model.cut.threshold.text).toContain('4%');
  });

  it('says how fair a cut would be, as far as somebody here watches people', () => {
    const cut = (over: Parameters<typeof exampleWorld>[0], watched?: Snapshot['watched']): string => {
      const world = exampleWorld({ promise: false, purpose: 'efficiency', ...over });
      const snapshot = exampleSnapshot({
        world,
        desk: desk({ cut: 2 }),
        cutPreview: {
          jobs: 2,
          share: 2 / 120,
          severance: 20,
          trust: -0.03,
          norm: 15,
          patience: 50,
          fair: fairness(world),
          rooms: [0, 0, 1, 0, 1, 0],
        },
        ...(watched ? { watched } : {}),
      });
      return planModel(snapshot, en)!
        .cut.effects.map((each) => each.text)
        .join(' ');
    };
    expect(cut({ consulted: true, dialogue: 0.6, clarity: 0.7 })).toContain(
      'They were consulted, people feel heard, the reasons are clear. Done like this it hurts less.',
    );
    expect(cut({ consulted: false, dialogue: 0, clarity: 0 })).toContain('It will feel unfair');
    const blind = [0, 0.9].map((bend) => cut({ consulted: true, dialogue: bend, clarity: bend }, []));
    expect(blind[0]).toBe(blind[1]);
    expect(cut({ promise: true, purpose: 'growth' })).not.toContain('hurts');
  });
});

describe('the door', () => {
  it('takes failures one at a time, then the dilemma', () => {
    const failing = exampleSnapshot({
      step: 'answering',
      failures: exampleFailures(),
      dilemma: exampleDilemma(),
    });
    expect(doorModel(failing, en)!.kind).toBe('failure');
    expect(doorModel({ ...failing, failures: [] }, en)!.kind).toBe('dilemma');
    expect(doorModel({ ...failing, failures: [], dilemma: null }, en)).toBeNull();
  });

  it('offers the same as last time, if it may be', () => {
    const model = doorModel(
      exampleSnapshot({
        step: 'answering',
        failures: exampleFailures(),
        decisions: [{ kind: 'failure', index: 0, answer: 'shelve' }],
      }),
      en,
    );
    expect(model).toMatchObject({ again: { answer: 'shelve' } });
  });

  it('has every word in both languages', () => {
    for (const words of [en, fr]) {
      complete(doorModel(exampleSnapshot({ failures: exampleFailures() }), words));
      complete(doorModel(exampleSnapshot({ dilemma: exampleDilemma() }), words));
    }
  });

  it('writes prices as prices and everything else as up or down', () => {
    const tag = (key: string, up: boolean, amount: number | null, words: Words = en) =>
      effectTag({ key, up, slight: false, good: key === 'trust' ? up : null, amount }, words);
    expect(tag('attention', false, -2)).toMatchObject({ kind: 'price', pegs: 2, arrow: null });
    expect(tag('cost', true, 15)).toMatchObject({ kind: 'price', text: '15\u00a0k€' });
    expect(tag('trust', true, null)).toMatchObject({ kind: 'gain', arrow: 'up' });
    expect(tag('jobs', false, -5)).toMatchObject({ text: '5 jobs cut', arrow: 'down' });
  });
});

describe('the bet and the quarter', () => {
  const playing = (over: object = {}) =>
    exampleSnapshot({
      step: 'playing',
      opening: exampleWorld({ bet: 'rise' }),
      world: exampleWorld({ quarter: 3, history: [exampleReport(1), exampleReport(2), exampleReport(3)] }),
      weeks: exampleWeeks(),
      week: 6,
      ...over,
    });

  it('measures three tickets against last quarter', () => {
    const model = betModel(exampleSnapshot({ step: 'betting' }), en)!;
    expect(model.tickets.map((each) => each.range)).toEqual([
      'under 88.2 a week',
      '88.2 to 91.8',
      'over 91.8 a week',
    ]);
    expect(model.tickets.filter((each) => each.voice).length).toBeLessThanOrEqual(2);
    for (const words of [en, fr]) complete(betModel(exampleSnapshot(), words));
  });

  it('shows the mean of the weeks so far, never those to come', () => {
    expect(ordersSoFar(playing({ week: 0 }))).toBe(90);
    expect(ordersSoFar(playing({ week: 1 }))).toBe(88);
    expect(ordersSoFar(playing({ week: 13 }))).toBeCloseTo(90.4, 6);
    const model = counterModel(playing({ week: 13 }), en);
    expect(model.right).toBe(false);
    expect(model.bet).toMatchObject({ to: 1 });
    for (const words of [en, fr]) complete(playingModel(playing(), words));
  });

  it('lets the named person of a room speak, every time otherwise', () => {
    for (const words of [en, fr]) {
      const snapshot = playing();
      const floor = floorModel(snapshot, words)!;
      const said = [0, 1, 2, 3].map((taps) => halfSentence(snapshot, floor, 'validate', taps, words)!);
      expect(said[0]!.name).toBe('Gérard');
      expect(new Set(said.map((each) => each.text)).size).toBe(4);
      complete(said);
    }
  });
});

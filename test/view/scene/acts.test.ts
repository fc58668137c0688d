/** Moments set in scene: their timing, who takes part, and that everybody is back where the floor has them. */
import { describe, expect, test, vi } from 'vitest';
import type { MomentKind, MomentModel } from '../../../src/view/model/floor.ts';
import type { Person } from '../../../src/view/scene/crowd.ts';
import type { Props } from '../../../src/view/scene/acts/props.ts';
import type { Act, Setting } from '../../../src/view/scene/acts/setting.ts';
import type { Shape } from '../../../src/view/scene/layout.ts';

// The scripts never touch the canvas themselves; the drawing library cannot be loaded without a page.
vi.mock('phaser', () => ({
  BlendModes: { SCREEN: 3, MULTIPLY: 2, ADD: 1, NORMAL: 0 },
  WEBGL: 2,
  GameObjects: { Image: Object, Layer: Object },
  Renderer: { WebGL: { RenderNodes: { BatchHandlerQuad: Object } } },
  Scene: Object,
}));

const { BRIEF_FROM, shareAt, stillsAt } = await import('../../../src/view/scene/acts/beats.ts');
const { SCRIPTS } = await import('../../../src/view/scene/acts/scripts.ts');
const { leaversOf } = await import('../../../src/view/scene/acts/cuts.ts');
const { fatesOf } = await import('../../../src/view/scene/acts/fates.ts');
const { answer } = await import('../../../src/view/scene/acts/ambition.ts');
const { homeOf } = await import('../../../src/view/scene/acts/setting.ts');
const { cast } = await import('../../../src/view/scene/crowd.ts');
const { planHouse } = await import('../../../src/view/scene/layout.ts');
const { lightOf } = await import('../../../src/view/scene/light.ts');
const { STORIES } = await import('../../../src/view/scene/story/samples.ts');

const KINDS = Object.keys(SCRIPTS) as MomentKind[];

function moment(kind: MomentKind, more: Partial<MomentModel> = {}): MomentModel {
  return {
    id: 'm',
    kind,
    variant: null,
    room: null,
    people: 6,
    cast: { stays: ['hr'], goes: ['finance'], looks: [12, 4, 2] },
    brief: false,
    length: 4500,
    title: '',
    text: '',
    ...more,
  };
}

function setting(kind: MomentKind, shape: Shape = 'wide', more: Partial<MomentModel> = {}): Setting {
  const floor = (STORIES.freed ?? STORIES.day)!();
  const plan = planHouse(floor.rooms, floor.street, shape);
  return {
    plan,
    floor,
    moment: moment(kind, more),
    light: lightOf('day', 'summer', 'clear'),
    people: cast(floor),
    begun: 4000,
  };
}

/** A canvas that only notes what is put where. */
function notes(): {
  props: Props;
  drawn: Map<string, { x: number; y: number; alpha: number }>;
  people: string[];
} {
  const drawn = new Map<string, { x: number; y: number; alpha: number }>();
  const people: string[] = [];
  const put = (key: string, _frame: string, x: number, y: number, look: { alpha?: number } = {}): void => {
    drawn.set(key, { x, y, alpha: look.alpha ?? 1 });
  };
  const props = {
    opacity: 1,
    has: () => true,
    put,
    person(key: string, frame: string, x: number, y: number, look: { alpha?: number } = {}) {
      people.push(frame);
      put(key, frame, x, y, look);
    },
    box(key: string, _layer: string, r: { x: number; y: number }) {
      drawn.set(key, { x: r.x, y: r.y, alpha: 1 });
    },
    line(key: string, _layer: string, a: { x: number; y: number }) {
      drawn.set(key, { x: a.x, y: a.y, alpha: 1 });
    },
  };
  return { props: props as unknown as Props, drawn, people };
}

function drawAt(act: Act, share: number, clock: number, calm = false): ReturnType<typeof notes> {
  const page = notes();
  act.draw({ share, ms: calm ? 0 : share * 4500, clock, props: page.props, calm, warmth: 1 });
  return page;
}

const lent = (s: Setting, act: Act): Person[] => s.people.filter((p) => act.lends?.(p));

describe('the time of a moment', () => {
  test('a short form leaves out what leads up to it and ends where the long one ends', () => {
    expect(shareAt(4500, false, 0)).toBe(0);
    expect(shareAt(1600, true, 0)).toBe(BRIEF_FROM);
    expect(shareAt(4500, false, 4500)).toBe(1);
    expect(shareAt(1600, true, 1600)).toBe(1);
    expect(shareAt(1600, true, 99_999)).toBe(1);
  });

  test('when nothing may move, three stills follow each other in fades', () => {
    const seen = new Set<number>();
    for (let i = 0; i <= 100; i++) {
      const now = stillsAt(i / 100);
      expect(now.length).toBeLessThanOrEqual(2);
      expect(now.reduce((sum, still) => sum + still.opacity, 0)).toBeCloseTo(1);
      for (const still of now) seen.add(still.share);
    }
    expect([...seen]).toHaveLength(3);
    expect(stillsAt(1)).toEqual([{ share: 1, opacity: 1 }]);
  });
});

describe('every moment', () => {
  test.each(KINDS)('%s can be drawn at any instant, in both shapes of the house', (kind) => {
    for (const shape of ['wide', 'tall'] as const) {
      const act = SCRIPTS[kind](setting(kind, shape));
      for (const share of [1, 0, 0.37, 0.62, 0.88]) {
        for (const at of drawAt(act, share, 6000).drawn.values()) {
          expect(Number.isFinite(at.x) && Number.isFinite(at.y)).toBe(true);
          expect(at.alpha).toBeGreaterThanOrEqual(-1e-9);
        }
        const view = act.view(share);
        if (view) expect(Math.min(view.width, view.height)).toBeGreaterThan(50);
      }
    }
  });

  test.each(KINDS)('%s stands still when nothing may move', (kind) => {
    const act = SCRIPTS[kind](setting(kind));
    const [one, other] = [drawAt(act, 0.5, 4000, true), drawAt(act, 0.5, 4730, true)];
    expect([...one.drawn]).toEqual([...other.drawn]);
  });

  test.each(KINDS)('%s leaves the house as the floor says', (kind) => {
    const s = setting(kind);
    const act = SCRIPTS[kind](s);
    if (kind === 'ending-layoffs') return;
    const last = act.sets?.at(-1);
    if (last) expect(last.floor).toEqual(s.floor);
    expect(act.sets?.every((set, i, all) => i === 0 || set.from >= all[i - 1]!.from) ?? true).toBe(true);
  });

  test.each(['ambition', 'deployed', 'pilot-failed', 'cause-found', 'redesigned', 'suspended'] as const)(
    '%s gives everybody back where they belong',
    (kind) => {
      const s = setting(kind);
      const act = SCRIPTS[kind](s);
      const { drawn } = drawAt(act, 1, 9500);
      const people = lent(s, act);
      expect(people.length).toBeGreaterThan(5);
      for (const p of people) {
        const home = homeOf(s, p, 9500);
        expect(drawn.get(p.id)?.x).toBeCloseTo(home.x, 1);
        expect(drawn.get(p.id)?.y).toBeCloseTo(home.y, 1);
      }
    },
  );
});

describe('who is seen', () => {
  test('as many leave as the quarter says, those with names among them, up to what a street can show', () => {
    const few = leaversOf(setting('cuts', 'wide', { people: 7 }));
    expect(few).toHaveLength(7);
    expect(few.filter((w) => w.known).map((w) => w.look)).toEqual([12, 4, 2]);
    expect(leaversOf(setting('cuts', 'wide', { people: 90 }))).toHaveLength(16);
  });

  test('everybody who leaves is on the street once the room has been left', () => {
    const s = setting('cuts', 'wide', { people: 7 });
    const { drawn } = drawAt(SCRIPTS.cuts(s), 0.6, 6000);
    const walking = [...drawn].filter(([key]) => /^leaver\d+$/.test(key));
    expect(walking).toHaveLength(7);
    for (const [, at] of walking) expect(at.y).toBeGreaterThan(s.plan.ground);
  });

  test('as many people walk into a street room as were freed for it', () => {
    const s = setting('to-offers', 'wide', { people: 6 });
    const { drawn } = drawAt(SCRIPTS['to-offers'](s), 0.8, 7000);
    const room = s.plan.places.find((p) => p.id === 'offers')!;
    const inside = [...drawn].filter(
      ([key, at]) => /^(new|offers:)\d+$/.test(key) && at.x > room.x && at.x < room.x + room.width,
    );
    expect(inside).toHaveLength(6);
  });

  test('a purpose is not answered by one face: growth gladdens most, efficiency worries, doubt stays doubt', () => {
    const { people } = setting('ambition');
    const share = (purpose: 'growth' | 'efficiency' | 'undecided', mood: string): number =>
      people.filter((p) => answer(purpose, p) === mood).length / people.length;
    expect(share('growth', 'happy')).toBeGreaterThan(0.5);
    expect(share('growth', 'worried')).toBeGreaterThan(0);
    expect(share('efficiency', 'worried')).toBeGreaterThan(0.4);
    expect(share('efficiency', 'happy')).toBe(0);
    expect(share('undecided', 'ok')).toBeGreaterThan(0.5);
  });

  test('an ending shows what became of each as it is told, and guesses only where nothing is', () => {
    const told = setting('ending-growth', 'wide', {
      cast: { stays: [], goes: [], looks: [12, 4], fates: ['worn', 'promoted'] },
    });
    expect(fatesOf(told, ['left'])).toEqual([
      { look: 12, fate: 'worn' },
      { look: 4, fate: 'promoted' },
    ]);
    expect(fatesOf(setting('ending-growth'), ['stayed']).every((each) => each.fate === 'stayed')).toBe(true);
  });
});

test('where nobody watches, faces tell nothing of what was heard', () => {
  const s = setting('ambition', 'wide', { variant: 'efficiency' });
  const floor = { ...s.floor, rooms: s.floor.rooms.map((r) => ({ ...r, fogged: true })) };
  const calmFaces = s.people
    .filter((p) => s.floor.rooms.some((r) => r.id === p.place))
    .map((p) => ({ ...p, mood: 'ok' as const }));
  const { people } = drawAt(SCRIPTS.ambition({ ...s, floor, people: calmFaces }), 0.7, 7000);
  expect(people.filter((frame) => /^p\d+_/.test(frame)).every((frame) => frame.endsWith('_ok'))).toBe(true);
  const seen = drawAt(SCRIPTS.ambition({ ...s, people: calmFaces }), 0.7, 7000).people;
  expect(seen.some((frame) => frame.endsWith('_worried'))).toBe(true);
});

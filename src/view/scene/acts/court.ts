/** A court orders AI to stand still: a bailiff with a letter, a seal on the house, and the mint lights go out room by room. */
import { placeOf } from '../layout.ts';
import { beat, mix, pace, visit } from './beats.ts';
import { GLOOM, eveningTint, strideFrame } from './figures.ts';
import { crowdIn, doorOf, play, step, type Act, type Set, type Setting } from './setting.ts';

export function suspended(s: Setting): Act {
  const { plan, floor } = s;
  const rooms = floor.rooms.filter((r) => r.robots > 0 || r.dark);
  const named = placeOf(plan, s.moment.room ?? rooms[0]?.id ?? '') ?? plan.body;
  const tall = plan.shape === 'tall';
  const door = doorOf(plan);
  const centre = tall
    ? { x: named.x + 190, y: named.y + 76 }
    : { x: plan.body.x + plan.body.width / 2, y: plan.body.y + plan.body.height * 0.42 };
  const big = tall ? 1 : 2.5;
  const out = (i: number): number => 0.52 + (i * 0.3) / Math.max(1, rooms.length);
  // Lit before the seal falls; then one room after another stands still.
  const sets: Set[] = [-1, ...rooms.keys()].map((n) => ({
    from: n < 0 ? 0 : out(n),
    floor: {
      ...floor,
      rooms: floor.rooms.map((r) => {
        const i = rooms.indexOf(r);
        return i < 0 ? r : { ...r, dark: i <= n, robots: Math.max(1, r.robots) };
      }),
    },
  }));
  return {
    lends: (p) => rooms.some((r) => r.id === p.place),
    view: (share) => (tall ? (share < 0.94 ? named : null) : null),
    sets: [...sets, { from: 0.97, floor }],
    draw(now) {
      const { share, props, ms, calm } = now;
      const tint = eveningTint(s, 0.3);
      // Up the street, or along the front of the one room a narrow screen shows.
      const from = tall ? { x: named.x - 20, y: named.y + 194 } : { x: door.x - 96, y: door.y + 12 };
      const to = tall ? { x: named.x + 176, y: named.y + 194 } : { x: door.x + 190, y: door.y + 12 };
      const k = pace(share, 0, 0.34);
      const x = mix(from.x, to.x, k);
      const y = mix(from.y, to.y, k);
      const moving = k < 1 && !calm;
      const here = beat(share, 0, 0.04) * (1 - (tall ? beat(share, 0.9, 0.96) : beat(share, 0.4, 0.46)));
      const layer = tall ? ('world' as const) : ('street' as const);
      props.person('bailiff', strideFrame(props, 'bailiff', ms, moving), x, y, {
        layer,
        k: tall ? 1.15 : 2,
        bob: moving ? step(ms) : 0,
        alpha: here,
        ...(tall ? {} : { tint }),
        depth: y + 20,
      });
      const lift = beat(share, 0.3, 0.38);
      props.put('letter', 'letter', x - (tall ? 12 : 16), y - (tall ? 18 : 40) - lift * (tall ? 24 : 60), {
        layer: 'signs',
        k: tall ? 0.8 : 1.5,
        alpha: here,
      });
      // The seal: it falls, the house holds its breath.
      const land = beat(share, 0.38, 0.46);
      const size = mix(2, 1, land * land);
      const hit = calm
        ? 0
        : Math.sin(pace(share, 0.45, 0.52) * Math.PI * 3) * (1 - pace(share, 0.45, 0.52)) * 3;
      const seal = land * (1 - beat(share, 0.93, 0.99));
      props.put('sealShade', 'shadow', centre.x + 6, centre.y + 36 * big, {
        layer: 'signs',
        k: 3.2 * big,
        alpha: seal * 0.7,
        depth: 1,
      });
      props.put('seal', 'seal', centre.x, centre.y + hit, {
        layer: 'signs',
        k: big * size * 0.92,
        alpha: seal,
        angle: mix(-26, -8, land),
        depth: 2,
      });
      props.put('halt', 'halt', centre.x + 4, centre.y + 47 * big + hit, {
        layer: 'signs',
        k: big * 0.72,
        alpha: beat(share, 0.46, 0.52) * seal,
        depth: 3,
      });
      rooms.forEach((r, i) => {
        const place = placeOf(plan, r.id);
        if (!place) return;
        const off = out(i);
        // A breath of mint, then nothing.
        props.put(`breath${i}`, 'glowAI', place.x + 276, place.y + 150, {
          layer: 'lamps',
          k: 2.6,
          alpha: beat(share, 0.02, 0.12) * (1 - beat(share, off - 0.03, off + 0.03)) * 0.4,
        });
        props.box(`off${i}`, 'dark', place, GLOOM, visit(share, off, off + 0.06, 0.94, 1) * 0.34, 1e5);
        for (const p of crowdIn(s, r.id))
          play(now, s, p, {
            eyes: { x: place.x + 276, y: place.y + 150 },
            holds: [off, 0.96],
            mood: p.index % 3 === 0 ? 'tired' : 'worried',
          });
      });
    },
  };
}

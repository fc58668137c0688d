/** People are let go: things into a box, a walk along the street in the evening, one look back, a lamp over an empty desk. Never comic. */
import { DESKS } from '../spots.ts';
import { stations, type Rect } from '../layout.ts';
import { luck } from '../luck.ts';
import { TRUDGE } from '../motion.ts';
import { beat, mix, visit } from './beats.ts';
import { GLOOM, evening, eveningTint, shine } from './figures.ts';
import {
  boxFrame,
  crowdIn,
  doorOf,
  hush,
  join,
  play,
  roomOf,
  streetBox,
  type Act,
  type Instant,
  type Setting,
  standing,
} from './setting.ts';

/** More than these are around the corner. */
const MOST_SEEN = 16;

/** How many figures leave: as many as leave, up to what a street can show; those with a name go among them. */
export function leaversOf(s: Setting): { look: number; known: boolean }[] {
  const known = s.moment.cast.looks;
  const count = Math.min(MOST_SEEN, Math.max(known.length, s.moment.people, 1));
  return Array.from({ length: count }, (_, i) => {
    // Those one knows come second, fourth and so on: among the others, not before them.
    const named = i % 2 === 1 ? known[(i - 1) / 2] : undefined;
    return named === undefined ? { look: (5 + i * 7) % 24, known: false } : { look: named, known: true };
  });
}

/** A line of people with boxes, leftwards at half a walker's pace; the last one known stops and looks back. */
export function procession(
  now: Instant,
  s: Setting,
  who: { look: number; known: boolean }[],
  head: number,
  alpha: number,
  back: [number, number],
  tint: number,
): void {
  const { share, props, ms, calm } = now;
  const last = who.findLastIndex((w) => w.known);
  who.forEach((w, i) => {
    const gap = i * 46 + luck('gap', i) * 16;
    const feet = s.plan.ground + 20 + luck('lane', i) * 13;
    const turns = i === last && share > back[0] && share < back[1];
    // Who stops to look back has less of a way behind them.
    const lost =
      i === last
        ? (Math.min(ms, ms * (share > back[0] ? back[0] / share : 1)) / 1000) * TRUDGE
        : (ms / 1000) * TRUDGE;
    const x = head + gap - (calm ? 40 : lost);
    const still = calm || turns;
    const frame = turns ? `p${w.look}_leaveB_tired` : boxFrame(w.look, still ? 0 : ms, i);
    props.person(`leaver${i}`, frame, x, feet, {
      layer: 'street',
      flip: !turns,
      ...(turns ? {} : { glance: 'down' as const, tilt: 8 }),
      k: w.known ? 1.24 : 1.1,
      tint,
      alpha,
      bob: still ? 0 : Math.abs(Math.sin(ms * 0.0055 + i)) * 0.9,
    });
  });
}

export function cuts(s: Setting): Act {
  // The room over the street, nearest to the door: the house is left from there.
  const street0 = stations(s.plan).toSorted((a, b) => b.y - a.y || a.x - b.x)[0];
  const room = roomOf(s, (r) => r.id === street0?.id);
  const tall = s.plan.shape === 'tall';
  const crowd = crowdIn(s, room.id);
  const [packer, ...others] = crowd;
  const who = leaversOf(s);
  const door = doorOf(s.plan);
  const desk = { x: room.x + (DESKS[5]?.x ?? 148), y: room.y + (DESKS[5]?.y ?? 187) };
  const street: Rect = streetBox(
    s.plan,
    tall ? 0 : Math.min(-40, room.x - 30),
    tall ? 400 : Math.max(560, room.x + room.width + 20),
    tall ? 180 : 120,
  );
  const both = join({ ...room, x: street.x, width: street.width }, street);
  const head = (tall ? 40 : Math.max(door.x, street.x + 60)) + 20;
  return {
    lends: (p) => p.place === room.id,
    view: (share) =>
      tall
        ? share < 0.4 || share > 0.82
          ? room
          : street
        : share < 0.97
          ? share < 0.26
            ? room
            : both
          : null,
    // Those who leave for good in these weeks are played here, not twice.
    sun: (share) => 1 - visit(share, 0, 0.2, 0.95, 1),
    sets: [
      { from: 0, floor: { ...s.floor, leaving: 0 } },
      { from: 0.985, floor: s.floor },
    ],
    draw(now) {
      const { share, props } = now;
      const dark = { ...now, warmth: 1 };
      const dusk = visit(share, 0, 0.22, 0.95, 1);
      evening(now, s, dusk);
      hush(now, s, [room.id], visit(share, 0.05, 0.3, 0.93, 1), GLOOM);
      // Desk by desk the lamps of the room go out, but for one.
      props.box('dim', 'dark', room, GLOOM, visit(share, 0.28, 0.62, 0.94, 1) * 0.62, 1e5);
      const stays = visit(share, 0.3, 0.5, 0.95, 1);
      shine(dark, 'lamp', desk.x - 6, desk.y - 30, 2.5, stays * 0.62);
      shine(dark, 'lampPool', desk.x - 2, desk.y - 20, 4.4, stays * 0.26);
      props.put('deskLamp', 'deskLamp', desk.x - 16, desk.y - 24, {
        alpha: visit(share, 0.02, 0.1, 0.95, 1),
        depth: desk.y + 0.5,
        k: 1.05,
      });
      const box = visit(share, 0.03, 0.1, 0.3, 0.34);
      props.put('box', 'packed', desk.x + 9, desk.y - 22, { alpha: box, depth: desk.y + 0.6, k: 0.95 });
      if (packer) {
        const gone = beat(share, 0.3, 0.42);
        const x = mix(desk.x + 44, desk.x - 10, gone);
        const stands = share < 0.3;
        props.person(
          packer.id,
          stands ? `p${packer.look}_stand_tired` : boxFrame(packer.look, now.calm ? 0 : now.ms, 0),
          stands ? desk.x + 42 : x,
          room.y + 195,
          {
            k: 1.14,
            flip: true,
            alpha: share < 0.9 ? 1 - beat(share, 0.36, 0.44) : beat(share, 0.95, 1),
          },
        );
      }
      for (const p of others) {
        // Whose desk it was is not there any more; the others stand still and look.
        const atDesk = Math.abs(p.x + room.x - desk.x) < 6 && !standing(p) && p.y > 160;
        if (atDesk && share < 0.97) continue;
        play(now, s, p, {
          eyes: share < 0.34 ? desk : { x: room.x - 200, y: 0 },
          mood: luck(p.id, 31) < 0.3 ? 'tired' : 'worried',
          holds: [0.02 + luck(p.id, 32) * 0.12, 0.97],
        });
      }
      procession(now, s, who, head, visit(share, 0.18, 0.32, 0.95, 1), [0.62, 0.86], eveningTint(s, dusk));
    },
  };
}

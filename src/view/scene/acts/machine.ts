/** AI comes into a room, and AI that fails there: a crate that opens in mint light, a robot that sputters and goes out. */
import type { Mood } from '../../model/floor.ts';
import { luck } from '../luck.ts';
import { beat, mix, pace, pop, visit } from './beats.ts';
import { GLOOM } from './figures.ts';
import { FOCUS, RING, gather, robot, robotOf } from './room.ts';
import { closeUp, crowdIn, hush, play, roomOf, step, walkFrame, type Act, type Setting } from './setting.ts';

export function deployed(s: Setting): Act {
  const room = roomOf(s, (r) => r.works === 'deploy' || r.robots > 0);
  const { sets, home } = robotOf(s, room, 0.93);
  const crowd = crowdIn(s, room.id);
  const [porter, ...others] = crowd;
  const f = { x: room.x + FOCUS.x, y: room.y + FOCUS.y };
  return {
    lends: (p) => p.place === room.id,
    view: closeUp(room),
    sets,
    draw(now) {
      const { share, props, ms, calm } = now;
      hush(now, s, [room.id], visit(share, 0, 0.15, 0.88, 1), GLOOM);
      // Wheeled in from the left by the one everybody knows.
      const roll = pace(share, 0.02, 0.3);
      const eased = 1 - (1 - roll) * (1 - roll);
      const x = mix(room.x + 26, f.x, eased);
      const gone = 1 - beat(share, 0.8, 0.9);
      const down = beat(share, 0.3, 0.36);
      const open = share > 0.42;
      const rattle = calm || roll >= 1 ? 0 : Math.sin(ms * 0.05) * 0.7;
      const shake = calm ? 0 : Math.sin(ms * 0.06) * 2.4 * visit(share, 0.34, 0.38, 0.41, 0.43);
      props.put('cart', 'cart', x, f.y + 2, {
        alpha: (1 - down) * beat(share, 0, 0.04),
        depth: f.y - 1,
        flip: true,
      });
      props.put('crate', open ? 'bigCrateOpen' : 'bigCrate', x + shake, f.y - 5 * (1 - down) + rattle, {
        k: 0.84,
        alpha: beat(share, 0, 0.04) * gone,
        depth: f.y,
      });
      const light = visit(share, 0.4, 0.5, 0.78, 0.9);
      props.put('burst', 'glowAI', x, f.y - 26, { layer: 'lamps', k: 1 + light * 2.2, alpha: light * 0.26 });
      props.put('burst2', 'glowAI', x, f.y - 24, {
        k: 1.2 + light * 1.4,
        alpha: light * 0.28,
        depth: f.y + 1,
      });
      // Up out of the crate, a look round, then to its own place.
      const rise = beat(share, 0.46, 0.6);
      const away = beat(share, 0.66, 0.82);
      const hover = calm ? 0 : Math.sin(ms * 0.004) * 4;
      if (rise > 0)
        robot(
          now,
          s,
          'robot',
          share > 0.56 ? 'robot_glad' : 'robot_help',
          mix(x, home.x, away),
          mix(f.y - 2 - rise * 24, home.y, away) - hover * (1 - away * 0.4),
          rise,
          {
            k: 0.55 + rise * 0.45,
            alpha: 1 - beat(share, 0.93, 0.98),
            // Out of the crate: before it until it is on its way.
            ...(away < 0.6 ? { depth: f.y + 2 } : {}),
          },
        );
      if (porter) {
        const push = pace(share, 0.02, 0.3) > 0 && share < 0.3;
        if (push)
          props.person(
            porter.id,
            calm ? walkFrame(porter.look, 'ok', 280) : walkFrame(porter.look, 'ok', ms),
            x - 46,
            f.y + 1,
            {
              k: porter.scale,
              bob: calm ? 0 : step(ms),
            },
          );
        else
          play({ ...now, share: Math.max(share, 0.31) }, s, porter, {
            mark: { x: f.x - 46, y: f.y + 1 },
            go: [0, 0.1],
            eyes: f,
            ...(share > 0.5 ? { mood: 'happy' as const } : {}),
          });
      }
      gather(
        now,
        s,
        others,
        f,
        RING,
        (p, near) => {
          if (share < 0.46) return {};
          const roll = luck(p.id, 41);
          const mood: Mood = roll < 0.55 ? 'happy' : roll < 0.8 ? 'ok' : 'worried';
          return { mood, ...(near && mood === 'happy' && roll < 0.4 ? { pose: 'wave' as const } : {}) };
        },
        [0.2, 0.42],
      );
    },
  };
}

export function pilotFailed(s: Setting): Act {
  const room = roomOf(s, (r) => r.robots > 0);
  const { sets } = robotOf(s, room, 0.95);
  const crowd = crowdIn(s, room.id);
  const [host, ...others] = crowd;
  const f = { x: room.x + FOCUS.x + 8, y: room.y + FOCUS.y + 3 };
  const lift = { x: 26, y: -26 };
  return {
    lends: (p) => p.place === room.id,
    view: closeUp(room),
    sets,
    draw(now) {
      const { share, props, ms, calm } = now;
      const dead = share >= 0.52;
      const hurt = beat(share, 0.2, 0.5);
      hush(now, s, [room.id], visit(share, 0, 0.15, 0.9, 1), GLOOM);
      props.box('gloom', 'dark', room, GLOOM, visit(share, 0.5, 0.6, 0.9, 1) * 0.22, 1e5);
      const shake = calm || dead ? 0 : Math.sin(ms * 0.09) * 3.4 * hurt;
      // The light stutters before it goes: three times, each darker than the last.
      const stutter = share < 0.3 ? 1 : dead ? 0 : Math.floor(share * 70) % 3 === 0 ? 0.25 : 1 - hurt * 0.5;
      const sink = beat(share, 0.5, 0.6);
      robot(
        now,
        s,
        'robot',
        dead ? 'robot_off' : hurt > 0.1 ? 'robot_hurry' : 'robot_glad',
        f.x + shake,
        f.y + sink * 4 - (dead ? 0 : 3 + (calm ? 0 : Math.sin(ms * 0.005) * 3)),
        stutter,
        {
          angle: dead ? sink * 13 : 0,
          alpha: 1 - beat(share, 0.94, 0.99),
          k: 1.35,
        },
      );
      for (let i = 0; i < 9; i++) {
        // Flung in arcs, and there they lie: crossed, every one of them wrong.
        const fly = pace(share, 0.2 + i * 0.033, 0.34 + i * 0.033);
        if (fly <= 0) continue;
        const to = {
          x: f.x - 34 - luck('flung', i) * 120 + (i % 3 === 0 ? 150 : 0),
          y: f.y - 12 + luck('flung', i + 40) * 18,
        };
        props.put(
          `flung${i}`,
          'sheetBack',
          mix(f.x, to.x, fly),
          mix(f.y - 26, to.y, fly) - Math.sin(fly * Math.PI) * 44,
          {
            angle: fly * 300 + i * 40,
            k: 1.1,
            alpha: 1 - beat(share, 0.92, 1),
            depth: fly < 1 ? f.y + 8 : to.y - 6,
          },
        );
      }
      for (let i = 0; i < 3; i++) {
        const on = visit(share, 0.3 + i * 0.07, 0.32 + i * 0.07, 0.36 + i * 0.07, 0.39 + i * 0.07);
        props.put(`spark${i}`, 'spark', f.x + lift.x * (i - 1), f.y + lift.y - (i === 1 ? 26 : 8), {
          layer: 'signs',
          k: on * 1.5,
          alpha: on,
          angle: (i - 1) * 24,
        });
      }
      for (let i = 0; i < 5; i++) {
        const up = pace(share, 0.5 + i * 0.028, 0.84 + i * 0.028);
        if (up <= 0) continue;
        props.put(`puff${i}`, 'puff', f.x + Math.sin(i * 2.1 + up * 4) * 9, f.y - 30 - up * 74, {
          layer: 'front',
          k: 0.7 + up * 1.5,
          alpha: Math.min(1, up * 8) * (1 - up) * 0.85,
          angle: i * 50,
        });
      }
      if (host)
        play(now, s, host, {
          mark: { x: f.x - 44, y: f.y + 5 },
          go: [0.6, 0.76],
          eyes: f,
          mood: dead ? 'worried' : 'happy',
          holds: [0.08, 0.93],
        });
      gather(
        now,
        s,
        others,
        f,
        RING.slice(0, 4).map((r) => ({ x: r.x * 1.25, y: Math.min(2, r.y) - 4 })),
        (p) => ({
          mood: dead ? (luck(p.id, 17) < 0.6 ? 'tired' : 'worried') : share < 0.24 ? 'happy' : 'worried',
        }),
        [0.02, 0.18],
      );
      props.put('alas', 'm_bad', f.x + 4, f.y - 78, {
        layer: 'signs',
        k: pop(share, 0.62, 0.7) * 0.9,
        alpha: 1 - beat(share, 0.86, 0.92),
      });
    },
  };
}

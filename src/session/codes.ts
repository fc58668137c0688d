/**
 * A run code comes into the session: somebody's run, replayed, shown as it was. It is not kept as one's
 * own, and no best ending is claimed with it, until something is decided otherwise.
 */
import { ghostOf } from '../debrief/index.ts';
import { readCode, type CodeTrouble } from '../run/index.ts';
import { nothingWeighed, type Context } from './context.ts';
import { clearDesk } from './desk.ts';
import { takeUp } from './ruling.ts';

type Coming = { ok: true; over: boolean; change: Partial<Context> } | { ok: false; trouble: CodeTrouble };

let last: { shelf: Context['shelf']; text: string; coming: Coming } | null = null;

/** What opening the code in a text would come to. The last answer is kept: one wish asks several times. */
export function opening(context: Pick<Context, 'shelf'>, text: string): Coming {
  const { shelf } = context;
  if (last?.shelf === shelf && last.text === text) return last.coming;
  const coming = open(shelf, text);
  last = { shelf, text, coming };
  return coming;
}

function open(shelf: Context['shelf'], text: string): Coming {
  const reading = readCode(
    text,
    shelf.map((each) => each.playable),
  );
  if (!reading.ok) {
    const { why, held, illegal } = reading;
    return { ok: false, trouble: { why, held, illegal } };
  }
  const level = shelf.find((each) => each.playable === reading.level)!;
  const { seed, decisions } = reading.record;
  const run = takeUp(level.playable, seed, decisions);
  if (!run.ok) throw new Error('a run replays in one way only');
  return {
    ok: true,
    over: run.world.ending !== null,
    change: {
      level,
      seed,
      nextSeed: (seed + 1) >>> 0,
      decisions,
      opened: decisions,
      trouble: null,
      world: run.world,
      desk: clearDesk(run.world.table),
      wondered: null,
      opening: run.opening,
      weeks: run.weeks,
      week: 0,
      weight: null,
      ...nothingWeighed(),
      ghost: ghostOf(level.playable, seed),
      refusal: null,
      moments: [],
    },
  };
}

/** What becomes visible while a film runs: a bubble over the room it concerns, for about a week. */
import type { FilmModel } from '../model/floor.ts';
import type { Brush, Image } from './brush.ts';
import { placeOf, stations, type HousePlan } from './layout.ts';

/** Bubble for each kind of happening; kinds without one pass unseen. */
const MARK: Record<string, string> = {
  success: 'm_good',
  failure: 'm_bad',
  finding: 'm_find',
  'finding-resolved': 'm_good',
  suspension: 'm_law',
  'suspension-lifted': 'm_law',
  cut: 'm_leave',
  'imposed-cut': 'm_leave',
  'freed-moved': 'm_move',
};
/** Weeks a bubble stays, and how many of them it takes to pop up. */
const STAYS = 1.3;
const POPS = 0.25;
const MOST = 8;

/** The bubbles of one picture. */
export class Moments {
  private readonly bubbles: Image[];
  private seen = 0;

  constructor(
    private readonly brush: Brush,
    private readonly plan: HousePlan,
  ) {
    this.bubbles = Array.from({ length: MOST }, () => brush.image('signs', 'm_good', 0, 0).setVisible(false));
  }

  /** One frame at `at` weeks of the film, or none. */
  tick(film: FilmModel | null, at: number, calm: boolean): void {
    const rooms = stations(this.plan);
    const now = (film?.moments ?? [])
      .filter((m) => MARK[m.kind] && at >= m.week - 1 && at < m.week - 1 + STAYS)
      .slice(0, MOST);
    const crowd: Record<number, number> = {};
    this.seen = now.length;
    this.bubbles.forEach((bubble, i) => {
      const m = now[i];
      bubble.setVisible(m !== undefined);
      if (!m) return;
      this.brush.dress(bubble, MARK[m.kind] ?? 'm_good');
      const place = rooms[m.room] ?? placeOf(this.plan, 'lobby');
      const beside = (crowd[m.room] = (crowd[m.room] ?? -1) + 1);
      const age = at - (m.week - 1);
      const pop = calm ? 1 : Math.min(1, age / POPS);
      // Past full size and back again, then a plain fade.
      const size = 1.5 * (pop + Math.sin(pop * Math.PI) * 0.18) * this.brush.natural('m_good');
      const x = (place?.x ?? 0) + Math.min(190, (place?.width ?? 0) / 2) + beside * 40 - 20;
      bubble.setPosition(x, (place?.y ?? 0) + 74 - (calm ? 0 : age * 5)).setScale(Math.max(0.001, size));
      bubble.setAlpha(Math.min(1, (STAYS - age) / 0.3));
    });
  }

  /** Bubbles in the picture. */
  get count(): number {
    return this.seen;
  }
}

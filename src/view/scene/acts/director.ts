/**
 * The director: plays one moment at a time on the living floor. Borrows people and gives them back, turns the
 * house's own parts back to what the floor says when it ends, early or not; never changes the floor itself.
 */
import type { FloorModel, MomentModel } from '../../model/floor.ts';
import type { Brush } from '../brush.ts';
import { cast } from '../crowd.ts';
import { placeOf, type Rect } from '../layout.ts';
import type { Picture } from '../picture.ts';
import { shareAt, stillsAt } from './beats.ts';
import { Props } from './props.ts';
import { SCRIPTS } from './scripts.ts';
import type { Act } from './setting.ts';

/** A moment being played. */
interface Showing {
  moment: MomentModel;
  begun: number;
  /** Null until the picture is there to play it in. */
  act: Act | null;
  picture: Picture | null;
  /** Which of its sets stands; -1: none yet. */
  set: number;
}

/** How strongly added light shows at an hour: by day it would only bleach. */
const WARMTH = { day: 0.42, dusk: 0.62, night: 0.95 } as const;

/** Plays moments. */
export class Director {
  private showing: Showing | null = null;
  private stills: Props[] = [];
  private share = 0;

  constructor(private readonly brush: Brush) {}

  /** Begins a moment at this clock, or ends the one under way at once. */
  perform(moment: MomentModel | null, clock: number, floor: FloorModel | null): void {
    const old = this.showing;
    if (old?.picture && floor) this.release(old, old.picture, floor);
    this.clear(false);
    this.showing = moment ? { moment, begun: clock, act: null, picture: null, set: -1 } : null;
  }

  /** The floor has been shown anew: what the act had changed in the house must be changed again. */
  shown(): void {
    if (this.showing) this.showing.set = -1;
  }

  private clear(gone: boolean): void {
    for (const props of this.stills) props.clear(gone);
    this.stills = [];
  }

  /** Everybody and everything is as the floor says. */
  private release(showing: Showing, picture: Picture, floor: FloorModel): void {
    picture.people.lend(null);
    if (showing.act?.sets) dressHouse(picture, floor, false);
    if (showing.act?.wing) picture.wing.show(floor.wing, true);
    this.brush.layers.shafts.setAlpha(1);
  }

  /** One frame. Call after everything else has moved. */
  tick(picture: Picture, floor: FloorModel, clock: number, calm: boolean): void {
    const now = this.showing;
    if (!now) return;
    if (now.picture !== picture) this.open(now, picture, floor);
    const { act, moment } = now;
    if (!act) return;
    const ms = clock - now.begun;
    this.share = shareAt(moment.length, moment.brief, ms);
    const stills = calm ? stillsAt(ms / Math.max(1, moment.length)) : [{ share: this.share, opacity: 1 }];
    const last = stills.at(-1)?.share ?? this.share;
    this.dress(now, picture, last);
    if (act.wing) picture.wing.show(act.wing(last), true);
    this.brush.layers.shafts.setAlpha(act.sun?.(last) ?? 1);
    stills.forEach((still, i) => {
      const props = (this.stills[i] ??= new Props(this.brush));
      props.begin(still.opacity);
      const time = calm ? 0 : still.share * moment.length * (moment.brief ? 1.7 : 1);
      act.draw({
        share: still.share,
        ms: time,
        clock: calm ? now.begun : clock,
        props,
        calm,
        warmth: WARMTH[floor.daylight],
      });
      props.end();
    });
    for (const spare of this.stills.splice(stills.length)) spare.clear(false);
  }

  private open(now: Showing, picture: Picture, floor: FloorModel): void {
    this.clear(now.picture !== null);
    now.picture = picture;
    now.set = -1;
    const people = cast(floor, undefined, placeOf(picture.plan, floor.street[0]?.id ?? '')?.width ?? 256);
    const act = SCRIPTS[now.moment.kind]({
      plan: picture.plan,
      floor,
      moment: now.moment,
      light: picture.light,
      people,
      begun: now.begun,
    });
    now.act = act;
    const { lends } = act;
    picture.people.lend(lends ? new Set(people.filter(lends).map((p) => p.id)) : null);
  }

  /** Puts up the set of this share. */
  private dress(now: Showing, picture: Picture, share: number): void {
    const sets = now.act?.sets ?? [];
    const index = sets.findLastIndex((s) => share >= s.from);
    const set = sets[index];
    if (!set || index === now.set) return;
    dressHouse(picture, set.floor, now.set < 0);
    now.set = index;
  }

  /** What the camera looks at: a box, null for the whole house, undefined when no moment is played. */
  view(): Rect | null | undefined {
    return this.showing?.act ? this.showing.act.view(this.share) : undefined;
  }

  /** The moment's kind and how many people it plays, for the summary. */
  facts(): { act: string | null; actors: number } {
    return {
      act: this.showing?.moment.kind ?? null,
      actors: this.stills.reduce((most, p) => Math.max(most, p.count), 0),
    };
  }
}

/** The house's own parts show a floor. */
function dressHouse(picture: Picture, floor: FloorModel, atOnce: boolean): void {
  picture.rooms.forEach((view, i) => {
    const room = floor.rooms[i];
    if (room) view.show(room);
  });
  picture.street.show(floor, atOnce);
  picture.table.show(floor.table, floor.board, floor.tableLook);
}

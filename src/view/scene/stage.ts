/**
 * The Phaser scene: owns the layers, the clock and the camera, and passes what it is shown on to the parts
 * that draw it. All motion follows its own clock, so that any moment can be drawn again to the pixel.
 */
import * as Phaser from 'phaser';
import type { FilmModel, FloorModel, MomentModel, OverlayModel } from '../model/floor.ts';
import { Director } from './acts/director.ts';
import { Brush } from './brush.ts';
import type { Insets } from './camera.ts';
import { cast, cueKey, type Person } from './crowd.ts';
import { Eye, type Size } from './eye.ts';
import { cueAt, roomAt } from './film.ts';
import { lightOf, lightThrough } from './light.ts';
import { placeAt, placeOf, shapeFor, type Rect } from './layout.ts';
import { paintPicture, pictureKey, type Picture } from './picture.ts';
import { attireOf, dresses, ownSheets, sheetsFor, strangers, type Attire } from './theme.ts';

/** Longest step of the clock, milliseconds: a page that slept does not leap. */
const LONGEST = 50;
/** Frames a second while nothing but breathing moves, and while a film runs: a limit of just what a screen shows skips some. */
export const REST_FPS = 30;
const FILM_FPS = 70;
/** Weeks of a film in which the light of its day moves on by a step. */
const DAYLIGHT_STEP = 0.1;
/** How long one light takes to go over to the next, milliseconds. */
const DAWN = 2500;

/** What the stage needs from whoever mounts it. */
export interface StageOptions {
  artBase: string;
  /** What the first company wears, so that its sheets come with the others; later ones are fetched when shown. */
  attire: Attire;
  /** Atlas scale, 1 or 2. */
  art: number;
  calm: boolean;
  size: Size;
  ready: () => void;
  failed: (why: Error) => void;
}

/** The one scene of the game. */
export class Stage extends Phaser.Scene {
  private brush: Brush | null = null;
  private picture: Picture | null = null;
  /** A company whose sheets are on their way: the last one stays until they are here. */
  private coming: FloorModel | null = null;
  private floor: FloorModel | null = null;
  private film: FilmModel | null = null;
  private at = 0;
  private countsKey = '';
  private lightKey = '';
  private lightAt = 0;
  /** What the camera looks at. */
  readonly eye: Eye;
  private look: OverlayModel | null = null;
  private focused: string | null = null;
  private director: Director | null = null;
  private performed: MomentModel | null = null;
  /** How much of the canvas the page shows, as it was last told. */
  private seen = 1;
  /** Milliseconds the scene has lived. */
  clock = 0;
  calmed: boolean;

  constructor(private readonly options: StageOptions) {
    super('floor');
    this.calmed = options.calm;
    this.eye = new Eye(options.size);
  }

  preload(): void {
    const { attire } = this.options;
    this.load.on('loaderror', (file: { key: string }) =>
      this.options.failed(new Error(`The picture ${file.key} did not arrive`)),
    );
    this.fetch(sheetsFor(attire));
  }

  private fetch(sheets: string[]): void {
    const { artBase, art } = this.options;
    for (const sheet of sheets)
      if (!this.textures.exists(sheet))
        this.load.atlas(sheet, `${artBase}${sheet}@${art}.webp`, `${artBase}${sheet}@${art}.json`);
  }

  /** Whether a company's own sheets are here; if not they are fetched, and the company shown when they are. */
  private dressed(floor: FloorModel): boolean {
    const own = ownSheets(attireOf(floor));
    if (own.every((sheet) => this.textures.exists(sheet))) return true;
    const first = !this.coming;
    this.coming = floor;
    this.fetch(own);
    if (first)
      this.load
        .once('complete', () => {
          const { coming } = this;
          this.coming = null;
          // What did not arrive is asked for again with the next state; the last picture stays.
          if (coming && ownSheets(attireOf(coming)).every((sheet) => this.textures.exists(sheet)))
            this.show(coming);
        })
        .start();
    return false;
  }

  create(): void {
    this.load.off('loaderror');
    this.brush = new Brush(this, this.options.art);
    this.director = new Director(this.brush);
    if (this.floor) this.show(this.floor);
    if (this.performed) this.perform(this.performed);
    this.options.ready();
  }

  /** Shows a state; the first one, and one that needs another plan or light, at once. */
  show(floor: FloorModel): void {
    if (!this.brush || !this.dressed(floor)) {
      if (!this.brush) this.floor = floor;
      return;
    }
    this.coming = null;
    this.floor = floor;
    const { width, height } = this.options.size();
    const shape = shapeFor(width, height);
    const key = pictureKey(floor, shape, this.tinted);
    const fresh = this.picture?.key !== key;
    if (fresh) {
      const attire = attireOf(floor);
      this.brush.wear(attire);
      this.picture = paintPicture(this.brush, floor, shape, key);
      // Nothing hangs any more that was painted with another company's sheets: off the graphics card with them.
      for (const sheet of strangers(this.textures.getTextureKeys(), attire)) this.textures.remove(sheet);
    }
    const p = this.picture;
    if (!p) return;
    p.rooms.forEach((view, i) => {
      const room = floor.rooms[i];
      if (room) view.show(room);
    });
    p.traffic.show(floor.rooms);
    p.street.show(floor, fresh);
    p.wing.show(floor.wing, fresh);
    p.table.show(floor.table, floor.board, floor.tableLook);
    p.fog.show(floor.rooms, fresh);
    p.outdoors.show(floor, fresh);
    this.turn(fresh);
    if (fresh) p.overlay.show(this.look, true);
    this.countsKey = '';
    this.crowd(fresh);
    this.director?.shown();
    if (fresh) {
      this.brush.sort(true);
      this.eye.enter(p.plan);
      this.focus(this.focused);
    }
    this.attend();
  }

  /** Puts a film at a moment, or takes it off. */
  play(film: FilmModel | null, at: number): void {
    if ((film !== null) !== (this.film !== null)) this.game.loop.setFPSLimit(film ? FILM_FPS : REST_FPS);
    this.film = film;
    this.at = at;
    this.attend();
    if (!this.picture || !this.floor) return;
    this.crowd(false);
    this.turn(false);
  }

  /** Whether pictures can be tinted: not without WebGL. */
  private get tinted(): boolean {
    return this.game.renderer.type === Phaser.WEBGL;
  }

  /** The light goes over to this hour, season and weather; through the weeks of a film a day passes. */
  private turn(atOnce: boolean): void {
    const { floor, film, brush, at } = this;
    if (!floor || !brush) return;
    const { daylight, season, weather } = floor;
    const passing = this.tinted && film !== null && daylight === 'day';
    const key = [daylight, season, weather, passing].join();
    if (!atOnce && key === this.lightKey && (!passing || Math.abs(at - this.lightAt) < DAYLIGHT_STEP)) return;
    const light = passing ? lightThrough(at / 13, season, weather) : lightOf(daylight, season, weather);
    if (atOnce) brush.lighting.turn(light, 0);
    else if (key !== this.lightKey) brush.lighting.turn(light, this.calmed ? 600 : DAWN);
    else brush.lighting.follow(light);
    this.lightAt = at;
    this.lightKey = key;
  }

  private attend(): void {
    const busy = this.floor?.rooms.find((r) => r.constraint);
    this.eye.attend(busy ? this.box(busy.id) : null, this.film, this.at);
  }

  /** Gathers the people of this moment; only when somebody's number has changed. */
  private crowd(atOnce: boolean): void {
    const { floor, picture, film, at } = this;
    if (!floor || !picture) return;
    const cue = film ? cueAt(film, floor, at) : undefined;
    const key = cue ? cueKey(floor, cue) : 'model';
    if (key === this.countsKey) return;
    this.countsKey = key;
    const { plan, wing } = picture;
    const width = placeOf(plan, floor.street[0]?.id ?? '')?.width ?? 256;
    picture.people.show(cast(floor, cue, width, wing.open ? plan.wing.length : 0), atOnce);
  }

  /** Recolours the floor; null: as it is. */
  overlay(look: OverlayModel | null): void {
    this.look = look;
    this.picture?.overlay.show(look, false);
  }

  /** Begins a moment at this clock, or ends the one under way. */
  perform(moment: MomentModel | null): void {
    this.performed = moment;
    this.director?.perform(moment, this.clock, this.floor);
    if (!moment) this.spotlight(null);
  }

  reserve(insets: Insets): void {
    this.eye.insets = { ...insets };
  }

  focus(room: string | null): void {
    this.focused = room;
    this.eye.focus(room === null ? null : this.box(room));
  }

  /** For directed moments: the camera shows this box, scene units, before anything else; null: it is free again. */
  spotlight(box: Rect | null): void {
    this.eye.spotlight(box);
  }

  /** The screen has another size: the house may need another shape. */
  resized(): void {
    if (this.floor) this.show(this.floor);
    if (!this.picture) return;
    this.eye.enter(this.picture.plan);
    this.focus(this.focused);
  }

  override update(_time: number, delta: number): void {
    if (document.hidden) return;
    this.tick(Math.min(LONGEST, delta));
  }

  /** Moves everything on by `dt` milliseconds. */
  tick(dt: number): void {
    this.clock += dt;
    const { picture: p, clock: t, film, at, calmed } = this;
    if (!p || !this.floor) return;
    p.rooms.forEach((view, i) => {
      const room = this.floor?.rooms[i];
      if (!room) return;
      view.height = film ? roomAt(film, i, at, { pile: room.pile, people: room.people }).pile : room.pile;
      view.tick(t, dt, calmed);
    });
    p.people.tick(t, dt, calmed);
    p.traffic.tick(film, at, t, calmed, (room) => p.rooms[room]?.pileTop ?? 30);
    p.street.tick(film, at, t, dt, calmed);
    this.brush?.lighting.tick(dt);
    const { open } = p.wing;
    p.wing.tick(t, dt, p.light, calmed);
    if (p.wing.open !== open) {
      this.countsKey = '';
      this.crowd(false);
    }
    p.table.tick(t, calmed);
    p.moments.tick(film, at, calmed);
    p.outdoors.tick(t, dt, calmed);
    p.fog.tick(t, dt, calmed);
    p.overlay.tick(t, dt, calmed);
    this.director?.tick(p, this.floor, t, calmed);
    const staged = this.director?.view();
    if (staged !== undefined) this.spotlight(staged);
    this.eye.tick(this.cameras.main, dt, calmed);
    if (this.seen === this.eye.shown) return;
    this.seen = this.eye.shown;
    this.game.canvas.style.opacity = String(this.seen);
  }

  private box(id: string): Rect | null {
    const p = this.picture;
    if (!p) return null;
    return id === 'lot' ? p.plan.lot : (placeOf(p.plan, id) ?? null);
  }

  /** A place (or `lot`) in CSS pixels of the stage; null before the first frame or when there is none. */
  rect(id: string): Rect | null {
    const box = this.box(id);
    return box && this.eye.rect(box);
  }

  /** What stands under a point of the stage, CSS pixels. */
  pick(px: number, py: number): { room: string | null; person: Person | null } {
    const p = this.picture;
    const at = this.eye.point(px, py);
    if (!p || !at) return { room: null, person: null };
    const { x, y } = at;
    const place = placeAt(p.plan, x, y);
    const known = place && ['station', 'street', 'table', 'lobby'].includes(place.kind) ? place.id : null;
    const person = known ? p.people.at(x, y) : null;
    return { room: known, person: person && person.place === known ? person : null };
  }

  /** Facts of the picture, from what is drawn rather than from the model. */
  summary(): Record<string, unknown> {
    const p = this.picture;
    if (!p || !this.brush) return {};
    return {
      clock: Math.round(this.clock),
      shape: p.plan.shape,
      zoom: Math.round(this.eye.zoom * 1000) / 1000,
      people: p.people.counts(),
      figures: p.people.drawn,
      moods: p.people.moods(),
      acts: p.people.acts(),
      piles: Object.fromEntries(p.rooms.map((r) => [r.place.id, Math.round(r.height * 100) / 100])),
      stacks: Object.fromEntries(p.rooms.map((r) => [r.place.id, r.drawnStacks()])),
      covered: p.rooms.filter((r) => r.covered).map((r) => r.place.id),
      robots: Object.fromEntries(p.rooms.map((r) => [r.place.id, r.drawnRobots()])),
      leaving: p.street.leaversDrawn,
      lit: p.street.litRooms(),
      wing: Math.round(p.wing.grown * 100) / 100,
      table: p.table.count,
      ...this.brush.worn,
      sheets: dresses(this.textures.getTextureKeys()),
      traffic: p.traffic.counts,
      moments: p.moments.count,
      fog: p.fog.density,
      overlay: p.overlay.facts.id,
      look: p.overlay.facts,
      ...this.director?.facts(),
      objects: Object.fromEntries(Object.entries(this.brush.layers).map(([k, l]) => [k, l.length])),
      renderer: this.game.renderer.type === Phaser.WEBGL ? 'webgl' : 'canvas',
    };
  }
}

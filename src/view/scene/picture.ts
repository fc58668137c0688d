/** One picture of the company: all parts for one plan, painted afresh when it changes. The light passes over it. */
import type { FloorModel } from '../model/floor.ts';
import type { Brush } from './brush.ts';
import { Fog } from './fog.ts';
import { paintCuts, paintRoof, paintShells, paintTube } from './house.ts';
import { WALL, planHouse, stations, type HousePlan, type Place, type Shape } from './layout.ts';
import { lightOf, type Light } from './light.ts';
import { Moments } from './moments.ts';
import { Outdoors } from './outdoors.ts';
import { Overlay } from './overlay.ts';
import { People } from './people.ts';
import { RoomView } from './roomview.ts';
import { Street } from './street.ts';
import { TableRoom } from './tableroom.ts';
import { Traffic } from './traffic.ts';
import { themeOf } from './theme.ts';
import { Wing } from './wing.ts';

/** Everything that is drawn for one plan. */
export interface Picture {
  plan: HousePlan;
  light: Light;
  key: string;
  rooms: RoomView[];
  people: People;
  traffic: Traffic;
  street: Street;
  wing: Wing;
  table: TableRoom;
  outdoors: Outdoors;
  moments: Moments;
  fog: Fog;
  overlay: Overlay;
}

/** What a picture depends on: another key needs another picture. */
export const pictureKey = (floor: FloorModel, shape: Shape, tinted: boolean): string =>
  JSON.stringify([
    shape,
    floor.rooms.map((r) => [r.id, r.kind]),
    floor.street.map((s) => s.id),
    floor.company,
    floor.theme,
    floor.item,
    // Without tints another light is another picture.
    tinted ? null : [floor.daylight, floor.season, floor.weather],
  ]);

/** Clears the canvas and paints everything that stands; people, piles and films come with what is shown. */
export function paintPicture(brush: Brush, floor: FloorModel, shape: Shape, key: string): Picture {
  brush.clear();
  const plan = planHouse(floor.rooms, floor.street, shape, themeOf(floor.theme).peak);
  brush.lighting.turn(lightOf(floor.daylight, floor.season, floor.weather), 0);
  const { light } = brush.lighting;
  const theme = themeOf(floor.theme);
  const outdoors = new Outdoors(brush, plan, floor.theme);
  paintShells(brush, plan);
  paintRoof(brush, plan, floor.company, theme);
  paintCuts(brush, plan, theme);
  const list = stations(plan);
  const nextTo = (p: Place): Place | null =>
    list.find((q) => q.y === p.y && Math.abs(q.x - p.x - p.width - WALL) < 1) ?? null;
  const rooms = list.map((p) => new RoomView(brush, p, light, nextTo(p)));
  const traffic = new Traffic(brush, plan);
  paintTube(brush, plan, traffic.legs, light);
  const people = new People(brush, plan);
  return {
    plan,
    light,
    key,
    rooms,
    traffic,
    outdoors,
    people,
    street: new Street(brush, plan, light),
    wing: new Wing(brush, plan, theme),
    table: new TableRoom(brush, plan),
    moments: new Moments(brush, plan),
    fog: new Fog(brush, plan),
    overlay: new Overlay(brush, plan, people, traffic.legs),
  };
}

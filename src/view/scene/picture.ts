/** One picture of the company: all parts for one plan and one light, painted afresh when either changes. */
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

/** Everything that is drawn for one plan and one light. */
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
export const pictureKey = (floor: FloorModel, shape: Shape): string =>
  JSON.stringify([
    shape,
    floor.rooms.map((r) => [r.id, r.kind]),
    floor.street.map((s) => s.id),
    floor.daylight,
    floor.season,
    floor.weather,
    floor.company,
    floor.theme,
    floor.item,
  ]);

/** Clears the canvas and paints everything that stands; people, piles and films come with what is shown. */
export function paintPicture(brush: Brush, floor: FloorModel, shape: Shape, key: string): Picture {
  brush.clear();
  const plan = planHouse(floor.rooms, floor.street, shape);
  const light = lightOf(floor.daylight, floor.season, floor.weather);
  const theme = themeOf(floor.theme);
  const outdoors = new Outdoors(brush, plan, light, floor);
  paintShells(brush, plan, light, floor.daylight);
  paintRoof(brush, plan, light, floor.company, theme);
  paintCuts(brush, plan, light, theme);
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
    wing: new Wing(brush, plan, light, floor.daylight),
    table: new TableRoom(brush, plan, light),
    moments: new Moments(brush, plan),
    fog: new Fog(brush, plan),
    overlay: new Overlay(brush, plan, people, traffic.legs),
  };
}

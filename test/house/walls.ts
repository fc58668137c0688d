/**
 * The walls of the house as a table: which room may know which. Everything not named is forbidden. There is no
 * list of exceptions, and there must never be one: move the code instead.
 */
import type { Import } from './source.ts';
import { roomOf } from './source.ts';

interface Room {
  /** Rooms whose values and types may be imported. */
  rooms?: readonly string[];
  /** Rooms of which only types may be imported. */
  types?: readonly string[];
  /** Packages; a closing star stands for any ending. */
  packages?: readonly string[];
  /** Whether files outside src (levels, assets) may be taken in. */
  outside?: readonly string[];
}

const TRUTH = ['kernel', 'level', 'run', 'debrief'] as const;

export const ROOMS: Readonly<Record<string, Room>> = {
  kernel: {},
  level: { rooms: ['kernel'], packages: ['zod', '@noble/hashes', '@marcbachmann/cel-js'] },
  run: { rooms: ['kernel', 'level'], packages: ['zod', '@noble/hashes', 'papaparse'] },
  debrief: { rooms: ['kernel', 'level', 'run'] },
  lms: { types: ['debrief'] },
  session: { rooms: TRUTH, packages: ['xstate', 'immer'] },
  text: { packages: ['intl-messageformat'] },
  'view/model': {
    rooms: ['text'],
    types: [...TRUTH, 'session'],
    packages: ['d3-array', 'd3-scale', 'd3-shape', 'papaparse', 'ical-generator'],
  },
  'view/screen': {
    rooms: ['view/model', 'text'],
    types: ['session'],
    packages: [
      'preact',
      '@preact/signals',
      'd3-array',
      'd3-scale',
      'd3-shape',
      'lucide-static',
      'qr',
      '@fontsource-variable/*',
    ],
    outside: ['assets'],
  },
  'view/scene': { rooms: ['view/model', 'text'], packages: ['phaser'], outside: ['assets'] },
  'view/sound': { rooms: ['view/model'], packages: ['howler'], outside: ['assets'] },
  app: {
    rooms: [...TRUTH, 'lms', 'session', 'text', 'view/model', 'view/screen', 'view/scene', 'view/sound'],
    packages: ['preact', '@preact/signals', 'xstate', 'idb', '@fontsource-variable/*'],
    outside: ['assets', 'levels'],
  },
  cli: {
    rooms: [...TRUTH, 'lms', 'session', 'text', 'view/model'],
    packages: ['node:*', 'xstate'],
    outside: ['levels'],
  },
  tools: { rooms: ['*'], packages: ['*'], outside: ['*'] },
};

/** Packages that may be imported in one place alone, whatever the room allows. */
const ONE_PLACE: readonly [name: string, place: RegExp, why: string][] = [
  ['immer', /^src\/(session\/desk\.ts|tools\/)/, 'only session/desk.ts edits a plan with immer'],
  ['phaser', /^src\/(view\/scene|tools)\//, 'only the scene knows the engine'],
  ['preact', /^src\/(view\/screen|app|tools)\//, 'only screens and the front door draw DOM'],
  ['howler', /^src\/(view\/sound|tools)\//, 'only view/sound plays'],
];

const matches = (pattern: string, name: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
const allows = (list: readonly string[] | undefined, name: string): boolean =>
  (list ?? []).some((pattern) => matches(pattern, name));

/** Why an import is not allowed, or null. */
export function refusal(entry: Import): string | null {
  const room = roomOf(entry.from);
  if (room === null) return null;
  const rules = ROOMS[room];
  if (!rules) return `there is no room "${room}" in the plan of the house`;
  if (entry.specifier === '')
    return 'the address of this import is computed, so nobody can see where it leads';
  if (!entry.relative) {
    const place = ONE_PLACE.find(([name]) => name === entry.target);
    if (place && !entry.typeOnly && !place[1].test(entry.from)) return place[2];
    return allows(rules.packages, entry.target) ? null : `${room} may not use the package ${entry.target}`;
  }
  const to = roomOf(entry.target);
  if (to === null) {
    const folder = entry.target.split('/')[0]!;
    return allows(rules.outside, folder) ? null : `${room} may not reach out of src into ${entry.target}`;
  }
  if (to === room || allows(rules.rooms, to)) return null;
  if (allows(rules.types, to)) return entry.typeOnly ? null : `${room} may know types of ${to}, not its code`;
  return `${room} may not know ${to}`;
}

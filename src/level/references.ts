/**
 * Cross-references: whatever in a level must agree with something else, in the same file or in the
 * catalogue. Reads the raw document, so that it finds its problems beside those of the shape.
 */
import { FUNCTIONS } from '../kernel/index.ts';
import { suggest, tellPath, type Problem } from './problem.ts';

type Raw = Record<string, unknown>;
const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const texts = (value: unknown): string[] => list(value).filter((one) => typeof one === 'string');

/** Ids the word files need, as far as the document gives them. */
export function idsOf(document: unknown): { stations: string[]; people: string[] } {
  const raw = isRaw(document) ? document : {};
  const stations = list(raw.stations).flatMap((station) =>
    isRaw(station) && typeof station.id === 'string' ? [station.id] : [],
  );
  return { stations: [...new Set(stations)], people: isRaw(raw.people) ? Object.keys(raw.people) : [] };
}

/** Problems of a level document that no single field shows. */
export function checkReferences(document: unknown, file: string): Problem[] {
  if (!isRaw(document)) return [];
  const problems: Problem[] = [];
  const say = (path: (string | number)[], what: string, remedy: string): void => {
    problems.push({ file, path: tellPath(path), says: what, remedy });
  };
  const functions = document.functions === undefined ? [...FUNCTIONS] : texts(document.functions);
  const known = new Set<string>(FUNCTIONS);

  for (const field of ['functions', 'firstFaces']) repeated(document[field], field, say);

  for (const [index, face] of list(document.firstFaces).entries()) {
    if (typeof face === 'string' && known.has(face) && !functions.includes(face)) {
      say(['firstFaces', index], `this company has no ${face}`, 'add it to "functions", or remove it here');
    }
  }
  if (isRaw(document.cast)) {
    for (const id of functions) {
      if (known.has(id) && !Object.hasOwn(document.cast, id))
        say(['cast', id], 'is missing', `name this company's ${id}`);
    }
    for (const id of Object.keys(document.cast)) {
      if (known.has(id) && !functions.includes(id))
        say(['cast', id], `this company has no ${id}`, 'remove the name');
    }
  }
  if (typeof document.seats === 'number' && functions.length > 0 && document.seats > functions.length) {
    say(
      ['seats'],
      `${document.seats} seats for ${functions.length} functions`,
      `use at most ${functions.length}`,
    );
  }

  rooms(document, say);

  const company = isRaw(document.company) ? document.company : {};
  const tolerance = isRaw(company.tolerance) ? company.tolerance : {};
  if (
    typeof tolerance.start === 'number' &&
    typeof tolerance.floor === 'number' &&
    tolerance.floor > tolerance.start
  ) {
    say(
      ['company', 'tolerance', 'floor'],
      `${tolerance.floor} is above the start (${tolerance.start})`,
      `use at most ${tolerance.start}`,
    );
  }
  const start = isRaw(document.start) ? document.start : {};
  if (typeof start.literacy === 'number' && typeof start.reach === 'number' && start.literacy > start.reach) {
    say(
      ['start', 'literacy'],
      `${start.literacy} is above what learning reaches (${start.reach})`,
      'raise "reach" or lower it',
    );
  }
  return problems;
}

/** Stations and those who live in them. */
function rooms(document: Raw, say: (path: (string | number)[], what: string, remedy: string) => void): void {
  const people = isRaw(document.people) ? Object.keys(document.people) : [];
  const housed = new Map<string, number>();
  const ids = new Map<string, number>();
  for (const [index, station] of list(document.stations).entries()) {
    if (!isRaw(station)) continue;
    if (typeof station.id === 'string') {
      const first = ids.get(station.id);
      if (first === undefined) ids.set(station.id, index);
      else say(['stations', index, 'id'], `"${station.id}" is taken by stations[${first}]`, 'use another id');
    }
    if (typeof station.person !== 'string') continue;
    if (!people.includes(station.person)) {
      const adding = `add "${station.person}" to "people"`;
      say(
        ['stations', index, 'person'],
        `nobody called "${station.person}"`,
        suggest(station.person, people, adding),
      );
    } else if (housed.has(station.person)) {
      say(
        ['stations', index, 'person'],
        `"${station.person}" lives in stations[${housed.get(station.person)}]`,
        'name another person',
      );
    } else housed.set(station.person, index);
  }
  for (const id of people) {
    if (!housed.has(id))
      say(['people', id], 'lives in no room', 'name the person in a station, or remove them');
  }
}

function repeated(
  value: unknown,
  field: string,
  say: (path: (string | number)[], what: string, remedy: string) => void,
): void {
  const seen = new Set<unknown>();
  for (const [index, entry] of list(value).entries()) {
    if (seen.has(entry)) say([field, index], `${JSON.stringify(entry)} stands here twice`, 'keep one');
    seen.add(entry);
  }
}

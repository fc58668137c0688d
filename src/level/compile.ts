/**
 * A checked document becomes the level the kernel plays: numbers only, frozen, with an identity.
 * Names, looks and words stay behind, so that renaming a person breaks no run.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { FUNCTIONS, P, STAGES, type FunctionId, type PlayableLevel } from '../kernel/index.ts';
import { playedDilemmas, visitors } from './dilemmas.ts';
import type { LevelDocument } from './document.ts';

/** Hex digits of a level's identity. */
const IDENTITY_DIGITS = 12;

/** Makes the playable level of a document that has no problems. */
export function compile(document: LevelDocument): PlayableLevel {
  const { start, company, law } = document;
  const numbers: Omit<PlayableLevel, 'identity'> = {
    id: document.id,
    quarters: document.quarters,
    startsPerQuarter: document.startsPerQuarter,
    budget: document.budget,
    seats: document.seats,
    stations: document.stations.map(({ id, staff, capacity, saving, needless, flaw, defects }) => ({
      id,
      staff,
      capacity,
      saving,
      needless,
      flaw,
      defectRate: defects,
    })),
    functions: FUNCTIONS.filter((id: FunctionId) => document.functions?.includes(id) ?? true),
    start: { ...start, stage: STAGES.indexOf(start.stage) },
    demand: company.demand,
    price: company.price,
    wage: company.wage,
    fixed: company.fixed,
    variable: company.variable,
    tolerance: { ...company.tolerance },
    erosion: company.erosion,
    law: { ...law },
    growthAt: document.growthAt,
    headsKept: document.headsKept ?? P.headsKept,
    layoffsAt: document.layoffsAt ?? P.layoffsAt,
    dilemmas: visitors(document.dilemmas, document.functions),
  };
  return freeze({ ...numbers, identity: identityOf(numbers) });
}

/** The same for the same rules of play, whatever the order of keys in the file. */
function identityOf(numbers: Omit<PlayableLevel, 'identity'>): string {
  const played = { ...numbers, dilemmas: playedDilemmas(numbers.dilemmas) };
  return bytesToHex(sha256(utf8ToBytes(canonical(played)))).slice(0, IDENTITY_DIGITS);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`;
}

/** Nobody edits a level, not even by mistake. */
export function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const one of Object.values(value)) freeze(one);
  }
  return value;
}

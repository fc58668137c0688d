/**
 * What comes to light when a step is known: a record of its flaw and of work that need not exist.
 * A finding changes no number by itself; ignored, it festers through the defects already there.
 */
import { P } from '../world/parameters.ts';
import type { World } from '../world/world.ts';
import { tell } from '../world/tell.ts';

const SHOWS_AT = 0.3;
const REDESIGNED = 0.5;

/** Makes a step known at least to `depth`; on first sight, what is wrong with it comes to light. */
export function know(world: World, station: number, depth: number): void {
  const s = world.stations[station]!;
  const before = s.known;
  if (depth > before) s.known = depth;
  if (before >= SHOWS_AT || s.known < SHOWS_AT) return;
  if (s.flaw >= P.findingFlaw) find(world, station, 'flaw');
  if (s.needless >= P.findingNeedless) find(world, station, 'needless');
}

function find(world: World, station: number, kind: 'flaw' | 'needless'): void {
  world.findings.push({ station, kind, quarter: world.quarter + 1, resolved: false });
  tell(world, 'finding', 13, kind, station, null);
}

/** Ticks off findings whose cause is gone: a flaw cleaned, needless work redesigned away. */
export function resolveFindings(world: World): void {
  for (const finding of world.findings) {
    if (finding.resolved) continue;
    const s = world.stations[finding.station]!;
    const gone = finding.kind === 'flaw' ? s.flaw < P.findingFlaw : s.redesign >= REDESIGNED;
    if (!gone) continue;
    finding.resolved = true;
    tell(world, 'finding-resolved', 13, finding.kind, finding.station, null);
  }
}

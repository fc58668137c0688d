/**
 * The two companies of the game as the kernel takes them, by hand: fixtures for tests that need a
 * playable level without reading level files. Numbers of the training and the onboarding level;
 * a test in test/level keeps the level files equal to these.
 */
import type { PlayableLevel, StationSpec } from '../../src/kernel/world/level.ts';
import { FUNCTIONS } from '../../src/kernel/world/names.ts';
import { visitors } from '../../src/level/dilemmas.ts';

/** Every dilemma of the catalogue, in its order. */
export const ALL_DILEMMAS: readonly string[] = [
  'where-to',
  'vendor-suite',
  'consumer-hype',
  'shadow-ai',
  'fears-voiced',
  'reps-ask',
  'manager-overload',
  'local-triumph',
  'ai-reveals',
  'why-this-step',
  'process-owner-leaves',
  'pilot-envy',
  'kill-the-pilot',
  'lessons-lost',
  'sponsor-moves',
  'double-budget',
  'freed-time-fades',
  'board-why-no-cash',
  'rival-cuts',
  'rival-price',
  'customer-asks',
  'old-offer-or-new',
  'marketing-late',
  'hr-hard-question',
  'talent-offer',
  'success-story',
  'broken-promise',
  'licence-price',
  'joint-review',
  'only-the-hard-ones',
  'adjustments',
  'the-one-who-helps',
  'whose-data',
  'silent-managers',
  'two-quarters-ahead',
  'same-mistake',
  'done-at-three',
  'a-human-please',
  'cold-calls',
  'board-visit',
];

const STATIONS: readonly StationSpec[] = [
  { id: 'quote', staff: 18, capacity: 130, saving: 0.5, needless: 0.32, flaw: 0.1, defectRate: 0.03 },
  { id: 'specify', staff: 18, capacity: 120, saving: 0.5, needless: 0.38, flaw: 0.25, defectRate: 0.05 },
  { id: 'design', staff: 26, capacity: 116, saving: 0.45, needless: 0.38, flaw: 0.2, defectRate: 0.04 },
  { id: 'validate', staff: 14, capacity: 100, saving: 0.3, needless: 0.5, flaw: 0.5, defectRate: 0.05 },
  { id: 'produce', staff: 28, capacity: 117, saving: 0.35, needless: 0.38, flaw: 0.2, defectRate: 0.04 },
  { id: 'deliver', staff: 16, capacity: 124, saving: 0.42, needless: 0.38, flaw: 0.25, defectRate: 0.02 },
];

/** The training level: base company, 12 quarters, 120 people, from scratch. */
export function trainingLevel(over: Partial<PlayableLevel> = {}): PlayableLevel {
  return {
    id: 'training',
    identity: 'fixture-training',
    quarters: 12,
    startsPerQuarter: 3,
    budget: 150,
    seats: 4,
    stations: STATIONS,
    functions: FUNCTIONS,
    start: {
      stage: 0,
      trust: 0.5,
      fear: 0.15,
      literacy: 0.1,
      tool: 0.03,
      reach: 0.25,
      context: 0.15,
      consulted: false,
      patience: 60,
      purpose: 'undecided',
    },
    demand: 108,
    price: 2.75,
    wage: 15,
    fixed: 130,
    variable: 0.3,
    tolerance: { start: 6, floor: 4.6 },
    erosion: 1,
    law: { consultation: true, risk: 0.07 },
    growthAt: 0.12,
    headsKept: 0.98,
    layoffsAt: 0.04,
    dilemmas: visitors(ALL_DILEMMAS),
    ...over,
  };
}

/** Two years of AI on unchanged steps have left more flaws than the training company starts with. */
const ONBOARDING_FLAWS: Readonly<Record<string, number>> = {
  quote: 0.12,
  specify: 0.3,
  design: 0.25,
  validate: 0.6,
  produce: 0.25,
  deliver: 0.3,
};

/** The onboarding level: 7 quarters from the middle of the story, two starts a quarter. */
export function onboardingLevel(over: Partial<PlayableLevel> = {}): PlayableLevel {
  return {
    ...trainingLevel(),
    id: 'onboarding',
    identity: 'fixture-onboarding',
    quarters: 7,
    startsPerQuarter: 2,
    stations: STATIONS.map((station) => ({ ...station, flaw: ONBOARDING_FLAWS[station.id]! })),
    start: {
      stage: 1,
      trust: 0.65,
      fear: 0.15,
      literacy: 0.8,
      tool: 0.55,
      reach: 0.85,
      context: 0.85,
      consulted: true,
      patience: 55,
      purpose: 'undecided',
    },
    demand: 91,
    erosion: 0.45,
    growthAt: 0.055,
    dilemmas: visitors(['where-to', 'vendor-suite', 'fears-voiced', 'freed-time-fades', 'customer-asks']),
    ...over,
  };
}

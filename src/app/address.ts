/** What the page's address asks for, checked before anything starts. */
import { seedOfDay } from '../session/daily.ts';
import { DEBRIEF_STEPS, type DebriefStep } from '../session/looking-back.ts';

export interface Address {
  /** A run code to be opened, as it stands there. */
  run: string | null;
  level: string | null;
  seed: number | null;
  /** The day whose company is asked for, YYYY-MM-DD; with a level of its own, that level with the day's luck. */
  daily: string | null;
  watch: string | null;
  /** How many runs are watched, one after another in the same page, 1..99. */
  runs: number;
  /** The step of the debrief that is asked for. */
  step: DebriefStep | null;
  /** Playback speed of the watch mode. */
  speed: 1 | 4 | 'max';
  /** The scene is stepped by hand and says what it draws (`window.__scene`): for tests and pictures. */
  byHand: boolean;
  /** Moments are shown although the scene is stepped by hand, or a run watched at full speed. */
  moments: boolean;
  /** Parameters that could not be read, as message keys' values. */
  problems: { name: string; value: string }[];
}

/** Whether a text is a day of the calendar, written as YYYY-MM-DD. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Reads `?run=&step=&level=&seed=&daily=&watch=&runs=&speed=`; what cannot be read is named, never guessed. */
export function addressOf(search: string): Address {
  const query = new URLSearchParams(search);
  const problems: Address['problems'] = [];
  const seedText = query.get('seed');
  let seed: number | null = null;
  if (seedText !== null) {
    if (/^\d{1,10}$/.test(seedText) && Number(seedText) <= 0xffffffff) seed = Number(seedText);
    else problems.push({ name: 'seed', value: seedText });
  }
  const dayText = query.get('daily');
  let daily: string | null = null;
  if (dayText !== null) {
    // A seed of one's own leaves no room for the day's.
    if (isDay(dayText) && seedText === null) daily = dayText;
    else problems.push({ name: 'daily', value: dayText });
  }
  if (daily !== null) seed = seedOfDay(daily);
  const stepText = query.get('step');
  const step = DEBRIEF_STEPS.find((each) => each === stepText) ?? null;
  if (stepText !== null && step === null) problems.push({ name: 'step', value: stepText });
  const speedText = query.get('speed') ?? '1';
  const speeds = { '1': 1, '4': 4, max: 'max' } as const;
  const speed = speeds[speedText as keyof typeof speeds];
  if (speed === undefined) problems.push({ name: 'speed', value: speedText });
  const runsText = query.get('runs') ?? '1';
  const runs = /^[1-9]\d?$/.test(runsText) ? Number(runsText) : 1;
  if (String(runs) !== runsText) problems.push({ name: 'runs', value: runsText });
  return {
    run: query.get('run'),
    level: query.get('level'),
    seed,
    daily,
    watch: query.get('watch'),
    runs,
    step,
    speed: speed ?? 1,
    byHand: query.has('e2e'),
    moments: query.has('moments'),
    problems,
  };
}

/** The address with the step of the debrief one is on, so that a link or a reload leads back there; null takes it out. */
export function withStep(href: string, step: DebriefStep | null): string {
  const url = new URL(href);
  if (step === null) url.searchParams.delete('step');
  else url.searchParams.set('step', step);
  return url.href;
}

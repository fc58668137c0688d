/** Which built-in style plays each company best; held by test/kernel/balance.test.ts, used wherever good play is meant. */
export const BEST_STYLE = {
  onboarding: 'operations-first',
  training: 'tools-later',
  claims: 'listen-first',
  'false-start': 'flow-first',
  public: 'offers-first',
  winter: 'fair-cuts',
} as const;

/** The companies, in the order of the shelf. */
export const COMPANIES = Object.keys(BEST_STYLE) as (keyof typeof BEST_STYLE)[];

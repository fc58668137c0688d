/** The functions, for stories that show them all. */
export const FACES = [
  'it',
  'innovation',
  'communications',
  'training',
  'hr',
  'operations',
  'knowledge',
  'marketing',
  'management',
  'finance',
  'representatives',
] as const;

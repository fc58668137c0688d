/**
 * What can be heard, by name: the layers of the bed, the small sounds of things, the short tunes of moments and
 * the tunes of endings. Names only; what they sound like is the workshop's business, when they sound the model's.
 */

/** Layers of the bed, all of one length, heard together: the house itself and what lies over it. */
export const LAYERS = ['house', 'flow', 'queue', 'trust'] as const;
export type Layer = (typeof LAYERS)[number];

/** Small sounds of things. */
export const EFFECTS = [
  'tick',
  'page',
  'folder',
  'pen',
  'chair',
  'chair-back',
  'card',
  'card-back',
  'coin',
  'steps',
  'torn',
  'stamp',
  'undo',
  'refuse',
  'knock',
  'door',
  'bet',
  'hourglass',
  'week',
  'parcel',
  'pile',
  'success',
  'failure',
  'finding',
  'gavel',
  'lifted',
  'box',
  'bell',
  'robot',
  'sheet',
  'switch',
  'pause',
  'resume',
  'type',
] as const;
export type Effect = (typeof EFFECTS)[number];

/** Short tunes of directed moments; after the point the colour of it. */
export const STINGS = [
  'ambition',
  'ambition.growth',
  'ambition.efficiency',
  'seated',
  'hand-over',
  'deployed',
  'pilot-failed',
  'cause-found',
  'redesigned',
  'to-sales',
  'to-offers',
  'to-service',
  'suspended',
  'board',
  'cuts',
  'wing',
] as const;
export type Sting = (typeof STINGS)[number];

/** Tunes of endings. */
export const THEMES = ['growth', 'layoffs', 'reprieve'] as const;
export type Theme = (typeof THEMES)[number];

/** Endings of files: Opus for all who can, AAC for older Apple devices. */
export const FORMATS = ['webm', 'm4a'] as const;
export type Format = (typeof FORMATS)[number];

/** A stretch of a file: from and length, milliseconds. */
export type Stretch = readonly [from: number, length: number];

/** What lies in assets/sound/sounds.json: where each sound stands in its file. */
export interface SoundMap {
  /** The loop in each layer's own file; coders shift it a little, each its own way. */
  loops: Record<Format, Record<Layer, Stretch>>;
  /** Small sounds and stings in `effects`, tunes of endings in `themes`. */
  effects: Record<string, Stretch>;
  themes: Record<string, Stretch>;
}

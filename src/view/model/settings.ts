/** What a person has set for themselves. Kept on the device, never part of a run. */
import type { Locale } from '../../text/index.ts';

export interface Settings {
  locale: Locale;
  /** Share of the normal text size: 1, 1.15, 1.3 or 1.5. */
  textSize: number;
  /** Fades instead of movement. */
  calm: boolean;
  contrast: boolean;
  /** Single keys act as short cuts (numbers, Space, S, M, ?). Absent means yes. */
  keys?: boolean;
  /** How loud the bed and the small sounds are, 0..1. Absent means as the house has it. */
  bed?: number;
  effects?: number;
  /** Nothing is heard, whatever the two say. Absent means no. */
  silent?: boolean;
  /** Moments of the run: at length the first time, always in short, not at all. Absent means at length. */
  moments?: 'full' | 'short' | 'none';
  /** People introduce ideas in a first run. Absent means yes. */
  guide?: boolean;
}

/**
 * What a dilemma is: who stands at the door and when, and three answers whose effects are data.
 * Words live in the word files; effects touch state variables only.
 */
import type { FunctionId, LessonKind, Purpose } from '../world/names.ts';

/** One thing an answer changes. */
export type Effect =
  | {
      kind:
        | 'trust'
        | 'fear'
        | 'patience'
        | 'clarity'
        | 'attention'
        | 'context'
        | 'reputation'
        | 'learning'
        | 'dialogue'
        | 'codified'
        | 'insight'
        | 'promised'
        | 'push';
      by: number;
    }
  /** k€, a one-off of this quarter. */
  | { kind: 'cost'; by: number }
  /** Raises what the board expects, k€ a quarter. */
  | { kind: 'plan'; by: number }
  | { kind: 'lesson'; of: LessonKind; by: number }
  /** Tool depth everywhere, and how well steps are known, and skill. */
  | { kind: 'tools' | 'known' | 'skill'; by: number }
  /** At the busiest step; a flaw is changed relative to itself. */
  | { kind: 'tool-busiest' | 'redesign-busiest' | 'flaw-busiest'; by: number }
  /** A small offering, items a week. */
  | { kind: 'offer'; by: number }
  /** People hired into sales, FTE. */
  | { kind: 'sales'; by: number }
  /** Jobs cut, share of heads. */
  | { kind: 'cut'; by: number }
  /** Says what it is for, if nobody has. */
  | { kind: 'purpose'; to: Purpose }
  | { kind: 'consulted' };

export interface DilemmaAnswer {
  effects: readonly Effect[];
}

export interface DilemmaSpec {
  id: string;
  /** Who says it: a function, or the person of the busiest room. */
  speaker: FunctionId | 'room';
  /** When it can come: a condition in the language of level files (docs/levels.md), compiled by `level/`. */
  when: string;
  answers: readonly [DilemmaAnswer, DilemmaAnswer, DilemmaAnswer];
}

/** Writes an answer as a list of effects. */
export function answer(...effects: Effect[]): DilemmaAnswer {
  return { effects };
}

/** Writes an effect that is a kind and a number. */
export function by(
  kind: Exclude<Effect['kind'], 'lesson' | 'purpose' | 'consulted'>,
  amount: number,
): Effect {
  return { kind, by: amount };
}

/** Writes an effect on lessons. */
export function lesson(of: LessonKind, amount: number): Effect {
  return { kind: 'lesson', of, by: amount };
}

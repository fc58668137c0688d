/**
 * Dilemmas about people and AI: purpose, use, fear, consultation, load. Data.
 */
import { answer, by, type DilemmaSpec, lesson } from './spec.ts';

export const PEOPLE_DILEMMAS: readonly DilemmaSpec[] = [
  {
    id: 'where-to',
    speaker: 'room',
    when: 'clarity < 0.5 && tools > 0.2',
    answers: [
      answer(by('clarity', 0.12), by('attention', -2), by('patience', -4), { kind: 'purpose', to: 'growth' }),
      answer(by('patience', 9), by('fear', 0.05), { kind: 'purpose', to: 'efficiency' }),
      answer(by('trust', -0.005), by('attention', 1)),
    ],
  },
  {
    id: 'vendor-suite',
    speaker: 'innovation',
    when: 'quarter <= 4 && (seated("it") || seated("innovation"))',
    answers: [
      answer(by('known', 0.5), by('attention', -0.5)),
      answer(by('tools', 0.06), by('cost', 90), by('context', -0.03)),
      answer(lesson('tool', 0.25), by('cost', 15)),
    ],
  },
  {
    id: 'consumer-hype',
    speaker: 'room',
    when: 'literacy < 0.3',
    answers: [
      answer(by('learning', 0.2), by('cost', 25)),
      answer(by('learning', 0.1), by('fear', 0.04), by('clarity', -0.1)),
      answer(by('fear', -0.03), by('learning', -0.1), by('trust', -0.02)),
    ],
  },
  {
    id: 'shadow-ai',
    speaker: 'it',
    when: 'tools < 0.25 && quarter >= 3',
    answers: [
      answer(by('learning', 0.2), by('trust', 0.02), by('cost', 15)),
      answer(by('trust', -0.05), by('fear', 0.05), by('patience', 2)),
      answer(by('tools', 0.04), lesson('governance', -0.1), by('reputation', -0.01)),
    ],
  },
  {
    id: 'fears-voiced',
    speaker: 'hr',
    when: 'fear > 0.3',
    answers: [
      answer(by('dialogue', 0.35), by('attention', -1.5), by('cost', 30)),
      answer(by('dialogue', 0.15), by('clarity', 0.08)),
      answer(by('trust', -0.02), by('patience', 4)),
    ],
  },
  {
    id: 'reps-ask',
    speaker: 'representatives',
    when: '!consulted && tools > 0.1',
    answers: [
      answer({ kind: 'consulted' }, by('attention', -2.5), by('cost', 50), by('patience', -5)),
      answer(by('dialogue', 0.05), by('patience', 5)),
      answer(by('trust', -0.01), by('fear', 0.02), by('attention', 1.5), by('patience', 6)),
    ],
  },
  {
    id: 'manager-overload',
    speaker: 'room',
    // Moves of one quarter are through when a quarter opens: two that go on are two long ones at once.
    when: 'underway >= 2',
    answers: [
      answer(by('attention', 1), by('patience', -3), by('context', 0.03)),
      answer(by('trust', -0.03), by('context', 0.02)),
      answer(by('cost', 50), by('attention', 1.5), by('context', -0.06)),
    ],
  },
];

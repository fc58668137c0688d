/**
 * Dilemmas about the process and about what failures teach. Data.
 */
import { answer, by, type DilemmaSpec, lesson } from './spec.ts';

export const PROCESS_DILEMMAS: readonly DilemmaSpec[] = [
  {
    id: 'local-triumph',
    speaker: 'communications',
    when: 'tools > 0.3 && redesign < 0.2',
    answers: [
      answer(by('known', 1), lesson('flow', 0.2), by('attention', -0.5), by('patience', -1)),
      answer(by('patience', 3), by('clarity', -0.15)),
      answer(lesson('governance', 0.35), by('patience', 1)),
    ],
  },
  {
    id: 'ai-reveals',
    speaker: 'room',
    when: 'busiest.flaw > 0.25 && busiest.tool > 0.3',
    answers: [
      answer(by('flaw-busiest', -0.3), by('cost', 30), by('attention', -1), by('skill', -0.03)),
      answer(by('cost', 40), by('flaw-busiest', -0.1)),
      answer(by('reputation', -0.03), by('trust', -0.02)),
    ],
  },
  {
    id: 'why-this-step',
    speaker: 'operations',
    when: 'busiest.known >= 1 && busiest.redesign < 0.4',
    answers: [
      answer(by('redesign-busiest', 0.12), by('fear', 0.05), by('attention', -1)),
      answer(by('tool-busiest', 0.25), by('cost', 15)),
      answer(by('trust', 0.01)),
    ],
  },
  {
    id: 'process-owner-leaves',
    speaker: 'knowledge',
    when: 'redesign > 0.15',
    answers: [
      answer(by('cost', 30), by('codified', 0.1), by('context', 0.02)),
      answer(by('codified', 0.12), by('attention', -1.5), by('context', -0.04)),
      answer(by('context', -0.05), lesson('flow', -0.1), by('attention', 0.5)),
    ],
  },
  {
    id: 'pilot-envy',
    speaker: 'innovation',
    when: 'failures >= 2',
    answers: [
      answer(lesson('tool', 0.15), by('trust', 0.02), by('patience', -3)),
      answer(by('patience', 6), by('trust', -0.01)),
      answer(by('context', -0.02), by('attention', 0.5)),
    ],
  },
  {
    id: 'kill-the-pilot',
    speaker: 'finance',
    when: 'failures >= 3 && failures > 0.24 * (failures + successes)',
    answers: [
      answer(by('patience', -4), lesson('tool', 0.2)),
      answer(by('patience', 4), by('context', -0.05)),
      answer(by('patience', 2), by('context', -0.12), by('trust', -0.03)),
    ],
  },
  {
    id: 'lessons-lost',
    speaker: 'knowledge',
    when: 'lessons > 0.5 && codified < 0.3',
    answers: [
      answer(by('codified', 0.1), by('attention', -1.5), by('cost', 25)),
      answer(by('codified', 0.12)),
      answer(lesson('flow', -0.1), by('patience', 5)),
    ],
  },
  {
    id: 'sponsor-moves',
    speaker: 'management',
    when: 'quarter >= 5 && seated("management")',
    answers: [
      answer(by('patience', -3), by('context', 0.04)),
      answer(by('attention', -1), by('context', -0.02), by('codified', 0.05)),
      answer(by('context', -0.12), by('patience', 3)),
    ],
  },
];

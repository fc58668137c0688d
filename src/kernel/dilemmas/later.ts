/**
 * Dilemmas that came to the catalogue after the first ones: promises, suppliers, quality, those who help, and
 * what the quieter seats see coming. At its end, so that the luck of the others stays what it was. Data.
 */
import { answer, by, type DilemmaSpec, lesson } from './spec.ts';

export const LATER_DILEMMAS: readonly DilemmaSpec[] = [
  {
    id: 'broken-promise',
    speaker: 'representatives',
    when: 'told == "growth" && cuts > 0',
    answers: [
      answer(by('trust', 0.02), by('clarity', 0.1), by('attention', -1.5), by('patience', -6)),
      answer(by('patience', 8), by('trust', -0.03), by('fear', 0.03)),
      answer(by('reputation', -0.01), by('trust', -0.01), by('attention', 1)),
    ],
  },
  {
    id: 'licence-price',
    speaker: 'it',
    when: 'tools > 0.3 && quarter >= 4',
    answers: [
      answer(by('tools', -0.06), lesson('governance', 0.2), by('attention', -1)),
      answer(by('cost', 60)),
      answer(by('cost', 20), by('plan', 10), by('context', -0.03)),
    ],
  },
  {
    id: 'joint-review',
    speaker: 'representatives',
    when: 'consulted && failures >= 1 && trust > 0.4',
    answers: [
      answer(lesson('governance', 0.25), by('trust', 0.03), by('attention', -1.5), by('cost', 10)),
      answer(by('dialogue', 0.25), lesson('literacy', 0.1)),
      answer(by('patience', 3), by('trust', -0.03)),
    ],
  },
  {
    id: 'only-the-hard-ones',
    speaker: 'room',
    when: 'busiest.tool > 0.35 && busiest.literacy > 0.4',
    answers: [
      answer(by('skill', 0.015), by('cost', 45), by('attention', -1)),
      answer(by('patience', 7), by('fear', 0.04), by('skill', -0.01)),
      answer(by('learning', 0.3), by('skill', 0.005), by('cost', 10)),
    ],
  },
  {
    id: 'adjustments',
    speaker: 'operations',
    when: 'busiest.flaw > 0.3 && tools > 0.25',
    answers: [
      answer(by('known', 0.3), lesson('flow', 0.1), by('patience', -5)),
      answer(by('flaw-busiest', -0.2), by('cost', 40)),
      answer(by('patience', 4), by('reputation', -0.02)),
    ],
  },
  {
    id: 'the-one-who-helps',
    speaker: 'training',
    when: 'literacy > 0.4 && redesign < 0.6',
    answers: [
      answer(by('learning', 0.5), by('cost', 25)),
      answer(by('learning', 0.15), by('codified', 0.05), by('attention', -1.5)),
      answer(by('trust', -0.01), by('attention', 0.5)),
    ],
  },
  {
    id: 'whose-data',
    speaker: 'it',
    when: 'done("it.connect") >= 1 || redesign > 0.3',
    answers: [
      answer(lesson('tool', 0.25), by('attention', -1)),
      answer(by('cost', 50), by('skill', 0.015)),
      answer(by('tools', 0.05), by('reputation', -0.015)),
    ],
  },
  {
    id: 'silent-managers',
    speaker: 'hr',
    when: 'trust < 0.45',
    answers: [
      answer(by('dialogue', 0.12), by('attention', -1.5), by('cost', 35)),
      answer(by('clarity', 0.2), by('cost', 10)),
      answer(by('clarity', 0.2), by('patience', 2), by('trust', -0.01)),
    ],
  },
  {
    id: 'two-quarters-ahead',
    speaker: 'finance',
    when: 'seated("finance") && patience < 60',
    answers: [
      answer(by('patience', 8), by('plan', 3), by('attention', -1)),
      answer(by('patience', 10), by('plan', 10)),
      answer(by('patience', -3)),
    ],
  },
  {
    id: 'same-mistake',
    speaker: 'knowledge',
    when: 'seated("knowledge") && failures >= 1',
    answers: [
      answer(lesson('flow', 0.3), by('attention', -0.5)),
      answer(by('codified', 0.2), by('cost', 15)),
      answer(by('attention', 0.5), by('context', -0.02)),
    ],
  },
  {
    id: 'done-at-three',
    speaker: 'room',
    when: 'freed > 2',
    answers: [
      answer(by('insight', 0.1), by('trust', 0.02), by('attention', -0.75)),
      answer(by('patience', 4), by('fear', 0.05)),
      answer(by('trust', 0.01), by('skill', 0.006)),
    ],
  },
  {
    id: 'a-human-please',
    speaker: 'marketing',
    when: 'tools > 0.4 && quarter >= 3',
    answers: [
      answer(by('promised', 0.25), by('cost', 35)),
      answer(by('tools', 0.05), by('cost', 25)),
      answer(by('patience', 2), by('reputation', -0.02)),
    ],
  },
  {
    id: 'cold-calls',
    speaker: 'marketing',
    when: 'sales > 0.5 && insight < 0.9',
    answers: [
      answer(by('insight', 0.2), by('attention', -0.25)),
      answer(by('push', 0.045), by('trust', -0.005)),
      answer(by('push', 0.06), by('reputation', -0.03)),
    ],
  },
  {
    id: 'board-visit',
    speaker: 'management',
    when: 'quarter >= 4 && patience < 60',
    answers: [
      answer(by('patience', -3), by('plan', -10), by('attention', -0.5)),
      answer(by('patience', 6), by('plan', 14)),
      answer(by('patience', -5), by('attention', 0.5)),
    ],
  },
];

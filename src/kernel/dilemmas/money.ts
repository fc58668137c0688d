/**
 * Dilemmas about money, the board, the market and jobs. Data.
 */
import { answer, by, type DilemmaSpec } from './spec.ts';

export const MONEY_DILEMMAS: readonly DilemmaSpec[] = [
  {
    id: 'double-budget',
    speaker: 'management',
    when: 'patience > 45 && quarter >= 4',
    answers: [
      answer(by('context', 0.04), by('patience', 2)),
      answer(by('cost', 60), by('attention', 2), by('plan', 15), by('context', -0.04)),
      answer(by('cost', 50), by('tools', 0.1), by('plan', 15)),
    ],
  },
  {
    id: 'freed-time-fades',
    speaker: 'operations',
    when: 'freed > 3',
    answers: [
      answer(by('insight', 0.1), by('attention', -1), by('clarity', 0.1)),
      answer(by('trust', 0.04), by('fear', -0.03), by('patience', -4)),
      answer(by('patience', 4), by('fear', 0.05)),
    ],
  },
  {
    id: 'board-why-no-cash',
    speaker: 'finance',
    when: 'spent > 600 && gain < 100',
    answers: [
      answer(by('patience', 6), by('attention', -1.5), by('plan', 8)),
      answer(by('patience', 9), by('plan', 25), by('fear', 0.06)),
      answer(by('patience', -4), by('trust', 0.01)),
    ],
  },
  {
    id: 'rival-cuts',
    speaker: 'room',
    when: 'quarter >= 6',
    answers: [
      answer(by('trust', 0.04), by('patience', -4)),
      answer(by('cut', 0.04)),
      answer(by('fear', 0.05)),
    ],
  },
  {
    id: 'rival-price',
    speaker: 'marketing',
    when: 'quarter >= 5',
    answers: [
      answer(by('promised', 0.35), by('cost', 20)),
      answer(by('push', 0.03), by('reputation', -0.01), by('cost', 60)),
      answer(by('push', -0.02)),
    ],
  },
  {
    id: 'customer-asks',
    speaker: 'room',
    when: 'insight > 0.3',
    answers: [
      answer(by('insight', 0.3), by('attention', -0.5)),
      answer(by('push', 0.006), by('reputation', -0.006)),
      answer(by('reputation', -0.01), by('attention', 0.5)),
    ],
  },
  {
    id: 'old-offer-or-new',
    speaker: 'marketing',
    when: 'seated("marketing") && quarter >= 6',
    answers: [
      answer(by('offer', 5), by('cost', 50)),
      answer(by('push', 0.05), by('cost', 25)),
      answer(by('offer', 2), by('push', 0.02), by('cost', 50), by('attention', -1)),
    ],
  },
  {
    id: 'marketing-late',
    speaker: 'marketing',
    when: 'quarter >= 7 && insight < 0.3',
    answers: [
      answer(by('insight', 0.15), by('cost', 40), by('attention', -1)),
      answer(by('patience', 5), by('fear', 0.05)),
      answer(by('attention', 0.5)),
    ],
  },
  {
    id: 'hr-hard-question',
    speaker: 'hr',
    when: 'patience < 25',
    answers: [
      answer(by('trust', 0.03), by('attention', -1), by('cost', 20)),
      answer(by('patience', 6), by('fear', 0.08), by('trust', -0.04)),
      answer(by('cut', 0.03), by('trust', 0.02)),
    ],
  },
  {
    id: 'talent-offer',
    speaker: 'room',
    when: 'exits > 1',
    answers: [
      answer(by('skill', 0.02), by('cost', 35), by('attention', -1)),
      answer(by('cost', 60), by('skill', 0.022)),
      answer(by('skill', -0.008), by('attention', 0.5)),
    ],
  },
  {
    id: 'success-story',
    speaker: 'representatives',
    when: 'gain > 100',
    answers: [
      answer(by('trust', 0.08), by('cost', 30)),
      answer(by('patience', 8), by('plan', 15)),
      answer(by('sales', 1), by('cost', 70)),
    ],
  },
];

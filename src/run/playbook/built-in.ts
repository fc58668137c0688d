/**
 * The playbooks that come with the game: styles one meets in companies, each a small document like
 * any other. Data.
 */
import { type Playbook, readPlaybook } from './playbook.ts';

const TECHNICAL = ['it', 'innovation', 'communications', 'training'];
const NOWHERE = { sales: 0, offers: 0, value: 0, cuts: 0 };

const WRITTEN: readonly (Record<string, unknown> & { name: string })[] = [
  {
    name: 'technical',
    ambition: 'undecided',
    tables: { literacy: TECHNICAL, production: TECHNICAL, learning: TECHNICAL, value: TECHNICAL },
    process: 'bolt-on',
    failure: 'shelve',
    reinvest: NOWHERE,
    dilemmas: 'b',
  },
  { name: 'right-hands' },
  {
    name: 'operations-first',
    tables: {
      literacy: ['operations', 'representatives', 'hr', 'finance'],
      production: ['operations', 'finance', 'hr', 'marketing'],
      learning: ['operations', 'finance', 'management', 'marketing'],
      value: ['marketing', 'representatives', 'operations', 'finance'],
    },
    pace: [2, 6, 8],
    reinvest: { sales: 0.8, offers: 0.1, value: 0.1, cuts: 0 },
    dilemmas: 'b',
  },
  {
    name: 'value-early',
    tables: {
      literacy: ['hr', 'knowledge', 'management', 'representatives'],
      production: ['operations', 'it', 'hr', 'marketing'],
      learning: ['operations', 'finance', 'hr', 'marketing'],
      value: ['marketing', 'hr', 'management', 'finance'],
    },
    reinvest: { sales: 0.6, offers: 0, value: 0.4, cuts: 0 },
  },
  {
    name: 'sales-first',
    tables: {
      literacy: ['hr', 'knowledge', 'representatives', 'it'],
      production: ['operations', 'marketing', 'knowledge', 'hr'],
      learning: ['operations', 'representatives', 'management', 'marketing'],
      value: ['marketing', 'operations', 'it', 'representatives'],
    },
    pace: [1, 5, 8],
    reinvest: { sales: 0.5, offers: 0.5, value: 0, cuts: 0 },
  },
  {
    name: 'memory',
    tables: {
      literacy: ['hr', 'representatives', 'operations', 'knowledge'],
      production: ['operations', 'knowledge', 'hr', 'marketing'],
      learning: ['operations', 'knowledge', 'hr', 'marketing'],
      value: ['marketing', 'representatives', 'operations', 'knowledge'],
    },
    reinvest: { sales: 0.8, offers: 0.2, value: 0, cuts: 0 },
  },
  {
    name: 'listen-first',
    ambition: 'undecided',
    retell: { stage: 'production', purpose: 'growth' },
    tables: {
      literacy: ['hr', 'representatives', 'operations', 'knowledge'],
      production: ['operations', 'knowledge', 'hr', 'representatives'],
      learning: ['operations', 'it', 'knowledge', 'marketing'],
      value: ['marketing', 'hr', 'operations', 'it'],
    },
    reinvest: { sales: 0.6, offers: 0.2, value: 0.2, cuts: 0 },
  },
  {
    name: 'fair-cuts',
    ambition: 'efficiency',
    retell: { stage: 'learning', purpose: 'growth' },
    cutAt: [{ quarter: 3, share: 0.06 }],
    tables: {
      literacy: ['hr', 'representatives', 'knowledge', 'management'],
      production: ['operations', 'it', 'marketing', 'knowledge'],
      learning: ['operations', 'hr', 'management', 'marketing'],
      value: ['marketing', 'operations', 'hr', 'representatives'],
    },
    pace: [2, 5, 7],
    reinvest: { sales: 0.9, offers: 0.1, value: 0, cuts: 0 },
    dilemmas: 'b',
  },
  { name: 'small-cuts', dilemmas: 'b', reinvest: { sales: 0.35, offers: 0.25, value: 0.15, cuts: 0.25 } },
  { name: 'idle', reinvest: NOWHERE },
  { name: 'bolt-on', process: 'bolt-on' },
  { name: 'shelve', failure: 'shelve' },
  {
    name: 'no-hr',
    tables: {
      literacy: ['training', 'representatives', 'operations', 'management'],
    },
  },
  { name: 'late', valueFrom: 10 },
  {
    name: 'cut-early',
    ambition: 'efficiency',
    reinvest: { sales: 0, offers: 0, value: 0, cuts: 1 },
    dilemmas: 'b',
    cutAt: [{ quarter: 1, share: 0.15 }],
    moves: ['it.rollout', 'it.deploy', 'operations.map', 'finance.track', 'representatives.consult'],
  },
  {
    name: 'double-money',
    ambition: 'undecided',
    tables: { literacy: TECHNICAL, production: TECHNICAL, learning: TECHNICAL, value: TECHNICAL },
    process: 'bolt-on',
    failure: 'shelve',
    reinvest: NOWHERE,
    dilemmas: 'b',
    doubleSpending: true,
  },
  {
    name: 'no-continuity',
    tables: {
      literacy: ['hr', 'representatives', 'training', 'communications'],
      production: ['operations', 'it', 'finance', 'innovation'],
      learning: ['knowledge', 'hr', 'training', 'communications'],
      value: ['marketing', 'management', 'operations', 'finance'],
    },
  },
  {
    name: 'no-consult',
    tables: { literacy: ['hr', 'it', 'training', 'management'] },
    consult: false,
  },
  { name: 'lean', ai: false },
  { name: 'never', ambition: 'undecided', reinvest: NOWHERE, moves: [] },
];

const PLAYBOOKS: ReadonlyMap<string, Playbook> = new Map(
  WRITTEN.map((written) => {
    const reading = readPlaybook(written);
    if (!reading.ok) throw new Error(`built-in playbook ${written.name}: ${reading.problems.join('; ')}`);
    return [written.name, reading.playbook];
  }),
);

/** Names of the built-in playbooks, in the order in which they are told. */
export const BUILT_IN_NAMES: readonly string[] = [...PLAYBOOKS.keys()];

/** A built-in playbook; null when there is none of that name. */
export function builtIn(name: string): Playbook | null {
  return PLAYBOOKS.get(name) ?? null;
}

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
    // Those who know the work, the people and the customers, from first to last, at a quick pace.
    name: 'operations-first',
    tables: {
      literacy: ['operations', 'representatives', 'it', 'marketing'],
      production: ['operations', 'hr', 'representatives', 'marketing'],
      learning: ['operations', 'hr', 'representatives', 'marketing'],
      value: ['marketing', 'operations', 'hr', 'representatives'],
    },
    pace: [2, 3, 5],
    reinvest: { sales: 0.9, offers: 0.1, value: 0, cuts: 0 },
  },
  {
    name: 'value-early',
    tables: {
      literacy: ['hr', 'knowledge', 'management', 'representatives'],
      production: ['operations', 'it', 'hr', 'marketing'],
      learning: ['operations', 'finance', 'training', 'marketing'],
      value: ['marketing', 'management', 'training', 'finance'],
    },
    reinvest: { sales: 0.55, offers: 0, value: 0.45, cuts: 0 },
  },
  {
    // Whoever knows the customers sits down while the process changes; all that is freed goes to them.
    name: 'sales-first',
    tables: {
      literacy: ['operations', 'hr', 'representatives', 'it'],
      production: ['operations', 'marketing', 'knowledge', 'management'],
      learning: ['operations', 'marketing', 'hr', 'knowledge'],
      value: ['marketing', 'it', 'operations', 'hr'],
    },
    reinvest: { sales: 0.9, offers: 0, value: 0, cuts: 0 },
  },
  {
    name: 'memory',
    tables: {
      literacy: ['hr', 'representatives', 'operations', 'knowledge'],
      production: ['operations', 'it', 'knowledge', 'management'],
      learning: ['knowledge', 'operations', 'hr', 'marketing'],
      value: ['marketing', 'management', 'operations', 'knowledge'],
    },
    reinvest: { sales: 0.8, offers: 0.1, value: 0.1, cuts: 0 },
  },
  {
    name: 'listen-first',
    ambition: 'undecided',
    retell: { stage: 'production', purpose: 'growth' },
    tables: {
      literacy: ['hr', 'representatives', 'operations', 'knowledge'],
      production: ['operations', 'knowledge', 'hr', 'management'],
      learning: ['management', 'operations', 'it', 'marketing'],
      value: ['marketing', 'knowledge', 'operations', 'it'],
    },
    reinvest: { sales: 0.45, offers: 0.25, value: 0.3, cuts: 0 },
  },
  {
    // The process is rebuilt before IT sits down; then IT leads, beside those who know the process.
    name: 'tools-later',
    tables: {
      literacy: ['hr', 'representatives', 'operations', 'management'],
      production: ['operations', 'knowledge', 'hr', 'management'],
      learning: ['it', 'operations', 'knowledge', 'marketing'],
      value: ['marketing', 'hr', 'operations', 'it'],
    },
  },
  {
    // The tools are there: those who do the work take their time over it, and finance keeps the board patient.
    name: 'flow-first',
    tables: {
      literacy: ['operations', 'hr', 'representatives', 'management'],
      production: ['operations', 'hr', 'knowledge', 'finance'],
      learning: ['operations', 'marketing', 'hr', 'finance'],
      value: ['marketing', 'management', 'hr', 'operations'],
    },
    pace: [2, 5, 8],
    reinvest: { sales: 0.7, offers: 0.3, value: 0, cuts: 0 },
  },
  {
    // Whoever is not served yet: most of what is freed goes into what the house does not offer so far, and early.
    name: 'offers-first',
    tables: {
      literacy: ['hr', 'operations', 'management', 'knowledge'],
      production: ['operations', 'knowledge', 'representatives', 'hr'],
      learning: ['operations', 'management', 'marketing', 'it'],
      value: ['marketing', 'it', 'representatives', 'operations'],
    },
    pace: [2, 4, 6],
    reinvest: { sales: 0.4, offers: 0.6, value: 0, cuts: 0 },
  },
  {
    name: 'fair-cuts',
    ambition: 'efficiency',
    retell: { stage: 'learning', purpose: 'growth' },
    cutAt: [{ quarter: 3, share: 0.08 }],
    tables: {
      literacy: ['hr', 'representatives', 'operations', 'knowledge'],
      production: ['operations', 'knowledge', 'it', 'hr'],
      learning: ['operations', 'representatives', 'knowledge', 'marketing'],
      value: ['marketing', 'representatives', 'operations', 'hr'],
    },
    pace: [2, 3, 4],
    reinvest: { sales: 0.8, offers: 0.2, value: 0, cuts: 0 },
  },
  { name: 'small-cuts', dilemmas: 'b', reinvest: { sales: 0.35, offers: 0.25, value: 0.15, cuts: 0.25 } },
  { name: 'idle', reinvest: NOWHERE },
  { name: 'bolt-on', process: 'bolt-on' },
  { name: 'shelve', failure: 'shelve' },
  {
    name: 'no-hr',
    tables: {
      literacy: ['training', 'representatives', 'operations', 'management'],
      production: ['operations', 'it', 'training', 'management'],
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

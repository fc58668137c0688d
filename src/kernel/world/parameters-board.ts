/**
 * The open book, third part: the accounts, the board and its patience, cuts, law and endings.
 * Data only.
 */

const OWN = 'own estimate';

export const BOARD_PARAMETERS = {
  toolSeat: { value: 0.36, unit: 'k€/FTE/quarter', label: 'assumed', source: 'list prices of assistants, about 30 € a month with administration', about: 'Cost of AI tools for one person at full depth' },
  idlePeople: { value: 0.8, unit: 'factor', label: 'assumed', source: OWN, about: 'Share of its wage an idle freed person costs in the board ledger' },
  boardScale: { value: 9, unit: 'points', label: 'assumed', source: OWN, about: 'Patience for a balance as large as the reference result' },
  boardWorst: { value: 10, unit: 'points', label: 'assumed', source: OWN, about: 'Most patience lost in a quarter' },
  boardBest: { value: 9, unit: 'points', label: 'assumed', source: OWN, about: 'Most patience won in a quarter' },
  trackedLoss: { value: 0.85, unit: 'factor', label: 'surveyed', source: 'McKinsey 2025: under 20 % track figures of AI, tracking goes with effect on earnings', about: 'Patience lost when benefits are tracked' },
  planLoss: { value: 0.25, unit: 'share', label: 'assumed', source: OWN, about: 'Patience a credible plan saves' },
  patienceMost: { value: 100, unit: 'points', label: 'assumed', source: OWN, about: 'Most patience' },
  patienceLeast: { value: -20, unit: 'points', label: 'assumed', source: OWN, about: 'Least patience' },
  imposedLeast: { value: 0.05, unit: 'share', label: 'assumed', source: OWN, about: 'Smallest cut a board imposes' },
  imposedMost: { value: 0.15, unit: 'share', label: 'assumed', source: OWN, about: 'Largest cut a board imposes at once' },
  imposedQuarters: { value: 8, unit: 'quarters', label: 'assumed', source: OWN, about: 'Quarters in which an imposed cut shall pay the ledger back' },
  severance: { value: 10, unit: 'k€', label: 'assumed', source: OWN, about: 'Cost of cutting one job' },
  cutMost: { value: 0.3, unit: 'share', label: 'assumed', source: OWN, about: 'Largest cut at once' },
  cutTrust: { value: 0.1, unit: 'share', label: 'measured', source: 'Heinz et al. 2020: direction', about: 'Trust lost by a cut of a tenth of the jobs; twice that if growth was promised' },
  cutShock: { value: 8, unit: 'factor', label: 'assumed', source: OWN, about: 'Shock for each share of jobs cut' },
  shockMost: { value: 1.6, unit: 'factor', label: 'assumed', source: OWN, about: 'Largest shock' },
  cutLiteracy: { value: 0.5, unit: 'factor', label: 'assumed', source: OWN, about: 'Literacy lost for each share of jobs cut' },
  cutContext: { value: 2, unit: 'factor', label: 'assumed', source: OWN, about: 'Context lost for each share of jobs cut' },
  cutReputation: { value: 0.25, unit: 'factor', label: 'assumed', source: OWN, about: 'Reputation lost for each share of jobs cut' },
  cutLessons: { value: 3, unit: 'factor', label: 'assumed', source: OWN, about: 'Lessons lost for each share of jobs cut' },
  ratchet: { value: 0.5, unit: 'share', label: 'assumed', source: OWN, about: 'Share of a saving the board takes as its new norm' },
  cutPatience: { value: 6, unit: 'points', label: 'assumed', source: OWN, about: 'Patience any cut buys' },
  cutPatienceShare: { value: 120, unit: 'points', label: 'assumed', source: OWN, about: 'Patience for each share of jobs cut' },
  lawPause: { value: 2, unit: 'quarters', label: 'assumed', source: 'French case law of 2025: deployments suspended until consultation', about: 'How long courts suspend AI' },
  lawCost: { value: 40, unit: 'k€', label: 'assumed', source: OWN, about: 'Cost of a suspension' },
  deployedAt: { value: 0.05, unit: 'share', label: 'assumed', source: OWN, about: 'Mean tool depth from which AI counts as deployed' },
  dilemmaChance: { value: 0.8, unit: 'share', label: 'assumed', source: OWN, about: 'Chance that somebody stands at the door in a quarter' },
  reviewNeedsSpend: { value: 0.3, unit: 'share', label: 'assumed', source: OWN, about: 'Share of AI spending the final review wants back' },
  finalLeast: { value: 0.03, unit: 'share', label: 'assumed', source: OWN, about: 'A final cut below this is dropped' },
  finalMost: { value: 0.2, unit: 'share', label: 'assumed', source: OWN, about: 'Largest final cut' },
  layoffsAt: { value: 0.04, unit: 'share', label: 'assumed', source: OWN, about: 'All cuts together from which a run ends in layoffs' },
  headsKept: { value: 0.98, unit: 'share', label: 'assumed', source: OWN, about: 'Heads that must remain for growth' },
  betHold: { value: 0.02, unit: 'share', label: 'assumed', source: OWN, about: 'Change of orders delivered that counts as hold' },
} as const;

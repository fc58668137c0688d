/**
 * The open book, first part: how work flows, what AI and redesign do to it, and how the market
 * answers. Data only.
 */

const OWN = 'own estimate';

export const FLOW_PARAMETERS = {
  hours: { value: 30, unit: 'hours/week', label: 'assumed', source: OWN, about: 'Productive hours of a person in a week' },
  scatter: {
    value: 0.3,
    unit: 'share',
    label: 'measured',
    source: 'Humlum & Vestergaard 2025: 2.8 % of hours economy-wide against task gains near 15 %; Dillon et al. 2025: no shift in task quantity (our inference: .1-.3)',
    about: 'Share of the minutes saved that reaches the flow where a step is not redesigned',
  },
  defectsByAi: {
    value: 0.4,
    unit: 'share',
    label: 'surveyed',
    source: 'Faros 2025 (bugs +9 %, review time +91 %), DORA 2024 (stability -7.2 %): direction; size is our estimate',
    about: 'Extra defects when AI works at full strength in a wholly flawed step',
  },
  needlessWithoutAi: { value: 0.14, unit: 'share', label: 'assumed', source: OWN, about: 'Share of needless work a redesign removes without AI' },
  needlessAiAt: { value: 0.42, unit: 'share', label: 'assumed', source: OWN, about: 'AI at work from which a redesign removes all the needless work it can' },
  redesignFlaw: { value: 0.85, unit: 'share', label: 'assumed', source: OWN, about: 'Share of the flaw a full redesign takes away' },
  redesignDefects: { value: 0.5, unit: 'share', label: 'assumed', source: OWN, about: 'Share of base defects a full redesign takes away' },
  congestion: { value: 0.03, unit: 'share/week', label: 'assumed', source: OWN, about: 'Extra touch time for each week of queue above the free weeks' },
  congestionFree: { value: 3, unit: 'weeks', label: 'assumed', source: OWN, about: 'Weeks of queue a step carries without losing time' },
  congestionMost: { value: 0.15, unit: 'share', label: 'assumed', source: OWN, about: 'Most touch time lost to searching and switching' },
  limitsRelief: { value: 0.7, unit: 'share', label: 'assumed', source: OWN, about: 'Share of congestion that limits on work in progress remove' },
  leadTimeTouch: { value: 2, unit: 'weeks', label: 'assumed', source: OWN, about: 'Lead time without any queue' },
  leadTimeRedesign: { value: 0.4, unit: 'share', label: 'assumed', source: OWN, about: 'Share of that lead time full redesign removes' },
  smoothing: { value: 0.15, unit: '1/week', label: 'assumed', source: OWN, about: 'How fast measures of slack and utilisation follow the facts' },
  throughputSmoothing: { value: 0.2, unit: '1/week', label: 'assumed', source: OWN, about: 'How fast the measure of throughput follows the facts' },
  absorption: { value: 30, unit: 'weeks', label: 'measured', source: 'Dillon et al. 2025 (time saved on e-mail goes unnoticed into other work): direction; pace is our estimate', about: 'Time in which routine swallows freed people nobody directs' },
  freedByRedesign: { value: 1.5, unit: 'factor', label: 'assumed', source: OWN, about: 'Share of idle time that can be pooled, for each unit of redesign (at most 1)' },

  reputationPace: { value: 0.02, unit: '1/week', label: 'assumed', source: OWN, about: 'How fast reputation follows waiting time and defects' },
  reputationDemand: { value: 0.3, unit: 'share', label: 'assumed', source: OWN, about: 'Share of demand that hangs on reputation' },
  salesMost: { value: 0.6, unit: 'share', label: 'measured', source: 'Babina et al. 2024 (sales +19.5 % for one sd of AI investment over eight years): direction; size is our estimate', about: 'Most extra demand freed people can bring by selling' },
  salesHalf: { value: 9, unit: 'FTE', label: 'assumed', source: OWN, about: 'People in sales that bring half of that' },
  salesWeeks: { value: 13, unit: 'weeks', label: 'assumed', source: OWN, about: 'Time it takes selling to show' },
  pushFade: { value: 0.98, unit: 'factor/week', label: 'assumed', source: OWN, about: 'What remains of a commercial push after a week' },
  premiumMost: { value: 0.11, unit: 'share', label: 'assumed', source: OWN, about: 'Most price premium for better service' },
  premiumHalf: { value: 6, unit: 'FTE', label: 'assumed', source: OWN, about: 'People in service that earn half of that' },
  premiumWeeks: { value: 20, unit: 'weeks', label: 'assumed', source: OWN, about: 'Time it takes customers to pay for better service' },
  offerWeeks: { value: 20, unit: 'weeks', label: 'assumed', source: OWN, about: 'Time a new offering takes to its full size' },
  offerPeople: { value: 2.5, unit: 'FTE', label: 'assumed', source: OWN, about: 'People a new offering needs' },
  offerStarved: { value: 0.15, unit: 'share', label: 'assumed', source: OWN, about: 'What an offering yields with nobody behind it' },
  offerPrice: { value: 0.12, unit: 'share', label: 'assumed', source: OWN, about: 'What an offering earns above the usual price' },
  offerSize: { value: 20, unit: 'items/week', label: 'measured', source: 'Babina et al. 2024 (product patents +24 %, process +1.4 %): direction; size is our estimate', about: 'Usual size of a new offering' },
  insightBase: { value: 0.25, unit: 'share', label: 'assumed', source: OWN, about: 'What growth people yield without market insight' },
  managementInValue: { value: 0.1, unit: 'share', label: 'assumed', source: OWN, about: 'Share of that yield which hangs on a reasoned value plan' },
  insightDrift: { value: 0.25, unit: '1/quarter', label: 'assumed', source: OWN, about: 'How fast marketing at the table learns by listening' },
  insightListening: { value: 0.35, unit: 'share', label: 'assumed', source: OWN, about: 'Insight that listening alone reaches' },
  marketLuck: { value: 0.07, unit: 'share', label: 'assumed', source: OWN, about: 'Size of the quarterly luck of the market' },
  marketMemory: { value: 0.6, unit: 'factor/quarter', label: 'assumed', source: OWN, about: 'What remains of the market luck of the quarter before' },
  rivalDemand: { value: 0.016, unit: 'share/quarter', label: 'assumed', source: OWN, about: 'Demand competitors take each quarter from the third on' },
  rivalPrice: { value: 0.008, unit: 'share/quarter', label: 'assumed', source: OWN, about: 'Price competitors take each quarter' },
  rivalPatience: { value: 0.09, unit: '1/quarter', label: 'assumed', source: OWN, about: 'How fast customers get used to shorter waiting' },
} as const;

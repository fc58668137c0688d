/** A run becomes insight: what it would have been without AI, and which decision weighed most. */
export type * from './shapes.ts';
export { AXES } from './shapes.ts';
export { chainOf, type Link } from './chain.ts';
export { ghostOf, type Ghost } from './ghost.ts';
export { alternatives, choicesOf, isUndone, UNDONE, type Choice } from './choices.ts';
export { lineOf, outcomeOf } from './line.ts';
export { branchOf } from './branch.ts';
export { doubts } from './doubts.ts';
export { onYourLuck, weightiest } from './own-luck.ts';
export { LUCKS, overLucks } from './over-lucks.ts';
export { weighDecision } from './single.ts';
export { atOnce, work, type News, type Task } from './work.ts';
export { otherwise, weigh, type Weighed } from './weigh.ts';
export { follow, habit, place, type Placed } from './tolerant.ts';
export { measuresOf, WHY_MEASURES, type WhyMeasure } from './measures.ts';
export { whyOf, type Cause, type Explained, type QuarterWhy } from './why.ts';
export { rangeOf } from './ranges.ts';

/** What the example company's table advises, and what came of it before, by hand: some done, some right, some not. */
import type { Snapshot } from '../../../session/snapshot.ts';

export const ADVICE: Snapshot['advice'] = [
  {
    who: 'operations',
    act: { kind: 'start', move: 'operations.clean', target: 3 },
    why: 'clean',
    claim: 'waiting',
  },
  { who: 'hr', act: { kind: 'start', move: 'hr.dialogue', target: -1 }, why: 'dialogue', claim: 'trust' },
  { who: 'it', act: { kind: 'start', move: 'it.deploy', target: 4 }, why: 'deploy', claim: 'minutes' },
  { who: 'management', act: { kind: 'wait' }, why: 'wait', claim: 'mood' },
];
export const HEARD: Snapshot['heard'] = ADVICE.flatMap((each, at) =>
  [1, 2].map((quarter) => {
    const heeded = (at + quarter) % 4 !== 0;
    return {
      ...each,
      quarter,
      heeded,
      came: heeded ? (at + quarter) % 3 !== 0 : null,
      orders: heeded ? at === 0 : null,
    };
  }),
);
export const STANDINGS: Snapshot['standings'] = ADVICE.map(({ who }) => {
  const own = HEARD.filter((each) => each.who === who);
  const told = own.filter((each) => each.came !== null);
  return {
    who,
    marks: own.map((each) => (each.came === null ? 'unheeded' : each.came ? 'true' : 'false')),
    told: told.length,
    came: told.filter((each) => each.came).length,
    rose: told.filter((each) => each.orders).length,
  };
});

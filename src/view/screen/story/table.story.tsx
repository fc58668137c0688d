/** The table room: first seating empty and half full, the first people shown, a hand-over seen and unseen. */
import { useState } from 'preact/hooks';
import type { FunctionId, Purpose } from '../../../kernel/index.ts';
import type { Snapshot } from '../../../session/snapshot.ts';
import { tableModel } from '../../model/table.ts';
import { Bar } from '../parts/Bar.tsx';
import { TableScreen } from '../table.tsx';
import { fixtureSnapshot, fixtureWorld, seatOffers, withStoryLevel } from './fixture.ts';
import { BAR } from './parts.story.tsx';
import type { Story, StoryProps } from './story.ts';

const FIRST: readonly FunctionId[] = ['it', 'hr', 'operations', 'marketing', 'management'];

function room(
  start: readonly FunctionId[],
  before: readonly FunctionId[],
  stage: number,
  watched: Snapshot['watched'] = [],
) {
  return function TableCase({ words, wish }: StoryProps) {
    const [table, setTable] = useState<readonly FunctionId[]>(start);
    const [purpose, setPurpose] = useState<Purpose | null>(null);
    const first = before.length === 0;
    const snapshot = fixtureSnapshot({
      step: 'seating',
      world: fixtureWorld(
        first ? { quarter: 0, history: [], table: [], stage: 0 } : { table: [...before], stage: stage - 1 },
      ),
      seats: seatOffers(table, before, first ? [...FIRST] : undefined),
      desk: { ...fixtureSnapshot().desk!, table: [...table], purpose },
      handOver: {
        stage,
        from: first ? null : stage - 1,
        contextBefore: 0.46,
        contextAfter:
          0.46 *
          (0.15 + 0.85 * (table.filter((who) => before.includes(who)).length / Math.max(1, table.length))),
        stays: table.filter((who) => before.includes(who)),
        leaves: before.filter((who) => !table.includes(who)),
        verdict: table.length === 0 ? { ok: false, why: 'seats-range' } : { ok: true },
      },
      watched,
    });
    return (
      <>
        <Bar model={BAR} onMenu={() => undefined} />
        <TableScreen
          model={tableModel(snapshot, withStoryLevel(words))}
          words={words}
          wish={(asked) => {
            wish(asked);
            if (asked.kind === 'seat' && table.length < 4) setTable([...table, asked.who]);
            if (asked.kind === 'unseat') setTable(table.filter((who) => who !== asked.who));
            if (asked.kind === 'lead') setTable([asked.who, ...table.filter((who) => who !== asked.who)]);
            if (asked.kind === 'rethink') setPurpose(asked.purpose);
          }}
        />
      </>
    );
  };
}

const LITERACY: FunctionId[] = ['hr', 'representatives', 'operations', 'management'];

export const cases: Story['cases'] = {
  empty: room([], [], 0),
  half: room(['operations', 'hr', 'it'], [], 0),
  full: room(['hr', 'operations', 'it', 'management'], [], 0),
  handover: room(['operations', 'hr', 'it'], LITERACY, 1),
  watched: room(['operations', 'hr', 'it', 'finance'], ['knowledge', 'hr', 'operations', 'management'], 1, [
    'context',
    'lessons',
  ]),
};

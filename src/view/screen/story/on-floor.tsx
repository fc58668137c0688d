/** A step on the floor, for stories: the still picture behind, the bar above, a desk that can be turned over. */
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Wish } from '../../../session/wish.ts';
import type { Words } from '../../../text/index.ts';
import { barModel } from '../../model/bar.ts';
import { floorScreenModel } from '../../model/floor-screen.ts';
import { FloorScreen } from '../floor.tsx';
import { Bar } from '../parts/Bar.tsx';
import { exampleDeck, exampleSnapshot } from './company.ts';
import { withStoryLevel } from './fixture.ts';
import { BAR } from './parts.story.tsx';

interface Props {
  snapshot: Snapshot;
  words: Words;
  bare?: boolean;
  children: ComponentChildren;
}

export function OnFloor({ snapshot, words, bare, children }: Props) {
  const own = useMemo(() => withStoryLevel(words), [words]);
  const model = useMemo(() => floorScreenModel(snapshot, own), [snapshot, own]);
  if (!model) return null;
  return (
    <>
      {!bare && <Bar model={barModel(snapshot, own) ?? BAR} onMenu={() => undefined} />}
      <FloorScreen model={model} words={own} boot={null} calm={false} bare={bare}>
        {children}
      </FloorScreen>
    </>
  );
}

/** A snapshot whose desk answers to wishes, roughly as a session would. */
export function useDesk(first: Snapshot, log: (wish: Wish) => void): [Snapshot, (wish: Wish) => void] {
  const [snapshot, set] = useState(first);
  const wish = (asked: Wish): void => {
    log(asked);
    set((before) => {
      const desk = { ...before.desk!, canUndo: true };
      if (asked.kind === 'pick')
        desk.starts = [...desk.starts, { move: asked.move, target: asked.target, double: !!asked.double }];
      if (asked.kind === 'drop') desk.starts = desk.starts.filter((_, index) => index !== asked.index);
      if (asked.kind === 'direct')
        desk.direct = { sales: asked.sales, offers: asked.offers, value: asked.value, cuts: asked.cuts };
      if (asked.kind === 'cut') desk.cut = asked.jobs;
      if (asked.kind === 'recall') desk.recall = asked.people;
      const under: Record<string, number[]> = {};
      for (const each of desk.starts) (under[each.move] ??= []).push(each.target);
      const deck = exampleDeck(under);
      const spent = desk.starts.reduce(
        (sum, each) => sum + (deck.find((card) => card.move === each.move)?.attention ?? 0),
        0,
      );
      const cost = desk.starts.reduce(
        (sum, each) => sum + (deck.find((card) => card.move === each.move)?.cost ?? 0),
        0,
      );
      const world = before.world!;
      return {
        ...before,
        desk,
        deck,
        planned: {
          ...world,
          attention: world.attention - spent,
          budget: world.budget - cost,
          starts: world.starts - desk.starts.length,
        },
        cutPreview:
          desk.cut > 0
            ? {
                jobs: desk.cut,
                share: desk.cut / 120,
                severance: desk.cut * 10,
                trust: -0.02 * desk.cut,
                norm: 7.5 * desk.cut,
                patience: 40 + 2 * desk.cut,
                fair: 0.5,
                rooms: [0.4, 0.6, 1, 0, 1.2, 0.8].map((each) => (each * desk.cut) / 4),
              }
            : null,
        refusal: desk.starts.length > 3 ? { ok: false, why: 'no-starts-left', needs: 1, has: 0 } : null,
      };
    });
  };
  return [snapshot, wish];
}

export { exampleSnapshot };

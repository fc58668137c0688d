/** A screen that is fetched when it is first wanted: few people want it, and nobody waits for it at the start. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Snapshot } from '../../session/snapshot.ts';
import type { Wish } from '../../session/wish.ts';
import type { Words } from '../../text/index.ts';

export interface LaterProps {
  snapshot: Snapshot;
  words: Words;
  wish: (wish: Wish) => void;
}

type Load = () => Promise<ComponentType<LaterProps>>;
const fetched = new Map<Load, ComponentType<LaterProps>>();

export function Later({ load, ...props }: LaterProps & { load: Load }) {
  const [, arrived] = useState(0);
  const Screen = fetched.get(load);
  useEffect(() => {
    let gone = false;
    if (!fetched.has(load))
      void load().then((screen) => {
        fetched.set(load, screen);
        if (!gone) arrived((times) => times + 1);
      });
    return () => {
      gone = true;
    };
  }, [load]);
  return Screen ? <Screen {...props} /> : null;
}

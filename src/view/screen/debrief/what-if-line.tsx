/** The run's decisions on a line of time, each a knob to be picked; arrow keys walk along it. */
import { useRef, useState } from 'preact/hooks';
import type { Words } from '../../../text/index.ts';
import type { PickModel, WhatIfModel } from '../../model/debrief/what-if.ts';
import { Icon } from '../parts/Icon.tsx';
import { Portrait } from '../parts/Portrait.tsx';

const ICON = {
  ambition: 'flag',
  seat: 'users-round',
  failure: 'triangle-alert',
  dilemma: 'door-open',
  start: 'play',
  direct: 'clock',
  cut: 'minus',
} as const;

function Knob({
  pick,
  open,
  first,
  onPick,
  onLook,
  words,
}: {
  pick: PickModel;
  open: boolean;
  first: boolean;
  onPick: () => void;
  onLook: (spoken: string) => void;
  words: Words;
}) {
  return (
    <button
      type="button"
      class={`knob ${pick.tried ? 'tried' : ''} ${pick.heavy ? 'heavy' : ''}`}
      aria-pressed={open}
      aria-label={pick.heavy ? `${pick.spoken} (${words.t('whatif.heavy')})` : pick.spoken}
      data-decision={pick.decision}
      tabIndex={open || first ? 0 : -1}
      onMouseEnter={() => onLook(pick.spoken)}
      onFocus={() => onLook(pick.spoken)}
      onClick={onPick}
    >
      {pick.face && pick.kind !== 'seat' ? (
        <Portrait who={pick.face} shape="disc" size="84%" />
      ) : (
        <Icon name={ICON[pick.kind]} />
      )}
    </button>
  );
}

export interface DecisionLineProps {
  quarters: WhatIfModel['quarters'];
  picked: number | null;
  onPick: (decision: number) => void;
  words: Words;
}

export function DecisionLine({ quarters, picked, onPick, words }: DecisionLineProps) {
  const box = useRef<HTMLDivElement>(null);
  const [looked, setLooked] = useState('');
  const walk = (event: KeyboardEvent) => {
    const all = [...(box.current?.querySelectorAll<HTMLElement>('.knob') ?? [])];
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: all.length - 1,
    }[event.key];
    if (next === undefined || at < 0) return;
    event.preventDefault();
    all[Math.max(0, Math.min(all.length - 1, next))]?.focus();
  };
  const firstOf = quarters.flatMap((each) => each.picks)[0]?.decision;
  const onLine = quarters.some((each) => each.picks.some(({ decision }) => decision === picked));
  return (
    <div
      ref={box}
      class="decisions"
      role="toolbar"
      aria-label={words.t('whatif.timeline')}
      style={{ '--count': quarters.length }}
      onKeyDown={walk}
    >
      {quarters.map((each) => (
        <div key={each.quarter} class="decisions-quarter" role="group" aria-label={each.label}>
          <span class={`decisions-name span-${each.stage}`} title={each.label}>
            {each.short}
          </span>
          <div class="decisions-knobs">
            {each.picks.map((pick) => (
              <Knob
                key={pick.decision}
                pick={pick}
                open={pick.decision === picked}
                first={!onLine && pick.decision === firstOf}
                words={words}
                onPick={() => onPick(pick.decision)}
                onLook={setLooked}
              />
            ))}
            {each.picks.length === 0 && <small>{words.t('whatif.none')}</small>}
          </div>
        </div>
      ))}
      <p class="decisions-caption" aria-hidden="true">
        {looked}
      </p>
    </div>
  );
}

/** Which room? On a wide page a strip over the floor, whose rooms are the buttons; on a narrow one a list. */
import { useEffect, useRef } from 'preact/hooks';
import type { CardModel } from '../model/plan-card.ts';
import type { PersonModel } from '../model/plan-people.ts';
import type { PlanModel } from '../model/plan.ts';
import { Button } from './parts/Button.tsx';
import { Heading } from './parts/Heading.tsx';
import { Pegs } from './parts/Pegs.tsx';
import { Portrait } from './parts/Portrait.tsx';
import { Sheet } from './parts/Sheet.tsx';
import { Tag, Tags } from './parts/Tag.tsx';

interface Props {
  card: CardModel;
  model: PlanModel;
  double: boolean;
  onDouble: (double: boolean) => void;
  onBack: () => void;
}

function Price({ card, double }: { card: CardModel; double: boolean }) {
  return (
    <Tags>
      <Tag>
        <Pegs units={card.pegs} state="asked" label={card.pegsLabel} />
      </Tag>
      <Tag>{double && card.double ? card.double.cost : card.cost}</Tag>
      <Tag>{card.time}</Tag>
    </Tags>
  );
}

function Double({ card, double, onDouble }: Pick<Props, 'card' | 'double' | 'onDouble'>) {
  if (!card.double) return null;
  return (
    <label class="plan-double">
      <input type="checkbox" checked={double} onChange={(event) => onDouble(event.currentTarget.checked)} />
      {card.double.label}
    </label>
  );
}

/** The cards step aside so that the whole house can be seen; only the one who asks stays at the edge. */
export function PlanAsk({ card, person, model, double, onDouble, onBack }: Props & { person: PersonModel }) {
  return (
    <div class="plan-hand">
      <div class="plan-bust plan-asker">
        <Portrait who={person.who} mood="happy" size={92} />
      </div>
      <Sheet as="div" class="plan-sheet plan-ask">
        <div class="plan-ask-head">
          <Heading id="plan-title" class="plan-asked-title" quiet>
            {card.ask.title}
          </Heading>
          <Price card={card} double={double} />
        </div>
        <p class="small">{card.ask.note}</p>
        <div class="plan-ask-foot">
          <Double card={card} double={double} onDouble={onDouble} />
          <Button icon="arrow-left" onClick={onBack}>
            {model.pick.back}
          </Button>
        </div>
        <p class="vh">{model.pick.keys}</p>
      </Sheet>
    </div>
  );
}

export function PlanAskList({
  card,
  model,
  double,
  onDouble,
  onBack,
  onPick,
}: Props & { onPick: (target: number) => void }) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current
      ?.querySelector<HTMLElement>('button:not([aria-disabled="true"])')
      ?.focus({ preventScroll: true });
  }, []);
  const keys = (event: KeyboardEvent): void => {
    const all = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = all.indexOf(document.activeElement as HTMLElement);
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (step && at >= 0) {
      event.preventDefault();
      all[(at + step + all.length) % all.length]?.focus();
    } else if (/^[1-9]$/.test(event.key)) {
      const target = card.targets[Number(event.key) - 1];
      if (target && target.why === null) {
        event.preventDefault();
        onPick(target.target);
      }
    }
  };
  return (
    <div class="plan-asked" onKeyDown={keys}>
      <Heading id="plan-title" class="plan-asked-title" quiet>
        {card.ask.title}
      </Heading>
      <p class="small soft">{card.ask.note}</p>
      <Price card={card} double={double} />
      <Double card={card} double={double} onDouble={onDouble} />
      <ol class="plan-rooms" ref={list} aria-label={model.pick.title}>
        {card.targets.map((each, index) => (
          <li key={each.target}>
            <button
              type="button"
              class={`slip plan-room ${each.chosen !== null ? 'on' : ''} ${each.why ? 'off' : ''}`}
              aria-pressed={each.chosen !== null}
              aria-disabled={each.why ? 'true' : undefined}
              onClick={() => each.why === null && onPick(each.target)}
            >
              <b class="floor-key" aria-hidden="true">
                {index + 1}
              </b>
              <span>{each.label}</span>
              <small>{each.why ?? each.oddsLabel}</small>
            </button>
          </li>
        ))}
      </ol>
      <Button icon="arrow-left" onClick={onBack}>
        {model.pick.back}
      </Button>
    </div>
  );
}

/**
 * The hand: each person stands behind the sheet's edge with their cards under them. On a narrow page
 * the people are the tabs, and one person's cards lie there at a time.
 */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Words } from '../../text/index.ts';
import type { CardModel } from '../model/plan-card.ts';
import type { PersonModel } from '../model/plan-people.ts';
import type { PlanModel } from '../model/plan.ts';
import { Bubble } from './parts/Bubble.tsx';
import { Glossed } from './glossed.tsx';
import { Button } from './parts/Button.tsx';
import { Marks } from './parts/Marks.tsx';
import { Portrait } from './parts/Portrait.tsx';
import { Sheet } from './parts/Sheet.tsx';
import { PlanCard } from './plan-card.tsx';

interface Props {
  model: PlanModel;
  words: Words;
  narrow: boolean;
  asked: string | null;
  heading: ComponentChildren;
  mine: ComponentChildren;
  /** The jar, where it has no place on the floor. */
  freed: ComponentChildren;
  /** What is in hand, where it has no column of its own. */
  chosen: ComponentChildren;
  onPress: (card: CardModel) => void;
  onAll: () => void;
  onCut: () => void;
}

/** Arrow keys walk through the cards: up and down in a column, left and right between people. */
function walk(event: KeyboardEvent, box: HTMLElement | null): void {
  const sideways = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const along = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const here = document.activeElement as HTMLElement | null;
  if (!box || !here?.classList.contains('plan-card') || (!sideways && !along)) return;
  const columns = [...box.querySelectorAll<HTMLElement>('.plan-col')];
  const column = here.closest<HTMLElement>('.plan-col');
  if (!column) return;
  const cards = (of: HTMLElement): HTMLElement[] => [...of.querySelectorAll<HTMLElement>('.plan-card')];
  const at = cards(column).indexOf(here);
  let next: HTMLElement | undefined;
  if (along) next = cards(column)[at + along];
  else {
    // A column without cards is stepped over.
    let to = columns.indexOf(column) + sideways!;
    while (columns[to] && cards(columns[to]!).length === 0) to += sideways!;
    const there = columns[to] ? cards(columns[to]!) : [];
    next = there[Math.min(at, there.length - 1)];
  }
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function Column({
  person,
  quote = null,
  asked,
  onPress,
}: {
  person: PersonModel;
  /** What they say, where no bubble says it. */
  quote?: string | null;
  asked: string | null;
  onPress: Props['onPress'];
}) {
  return (
    <section class="plan-col" aria-label={`${person.name}, ${person.role}`}>
      <h2 class="plan-who">
        {person.name} <span>{person.role}</span>
        <Marks marks={person.standing.marks} label={person.standing.spoken} />
      </h2>
      {quote && <p class="plan-quote">{quote}</p>}
      <div class="plan-cards">
        {person.cards
          .filter((card) => card.laid)
          .map((card) => (
            <PlanCard
              key={card.move}
              card={card}
              id={`card-${card.move}`}
              asked={asked === card.move}
              onPress={() => onPress(card)}
            />
          ))}
      </div>
    </section>
  );
}

export function PlanHand({
  model,
  words,
  narrow,
  asked,
  heading,
  mine,
  freed,
  chosen,
  onPress,
  onAll,
  onCut,
}: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  // Whoever was asked speaks, in the place of those who spoke up.
  const [heard, setHeard] = useState<string | null>(null);
  const person = model.people[Math.min(current, model.people.length - 1)];
  const more = (
    <div class="plan-more">
      <Button kind="bare" icon="layers" id="plan-all" onClick={onAll}>
        {model.all.label}
      </Button>
      {/* On a narrow page it stands beside the way on, always in reach. */}
      {!narrow && (
        <Button kind="bare" icon="log-out" class="plan-cut-open" onClick={onCut}>
          {model.cut.label}
        </Button>
      )}
    </div>
  );

  if (narrow) {
    const step = (event: KeyboardEvent): void => {
      const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!by) return;
      event.preventDefault();
      const to = (current + by + model.people.length) % model.people.length;
      setCurrent(to);
      box.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
    };
    return (
      <div ref={box} class="plan-hand" onKeyDown={(event) => walk(event, box.current)}>
        <div class="plan-tabs" role="tablist" aria-label={words.t('plan.tabs')} onKeyDown={step}>
          {model.people.map((each, index) => (
            <button
              key={each.who}
              type="button"
              role="tab"
              id={`plan-tab-${each.who}`}
              aria-selected={index === current}
              aria-controls="plan-panel"
              tabIndex={index === current ? 0 : -1}
              class="plan-tab"
              onClick={() => setCurrent(index)}
            >
              <Portrait who={each.who} mood={each.mood} size={74} />
              <span>{each.name}</span>
              {each.cards.some((card) => card.order > 0) && <i class="plan-tab-mark" aria-hidden="true" />}
            </button>
          ))}
        </div>
        <Sheet as="div" class="plan-sheet">
          {heading}
          <div class="plan-scroll">
            {freed}
            {person && (
              <div id="plan-panel" role="tabpanel" aria-labelledby={`plan-tab-${person.who}`}>
                <Column
                  person={person}
                  quote={words.t('table.quote', { quote: person.says })}
                  asked={asked}
                  onPress={onPress}
                />
              </div>
            )}
            {chosen}
            {more}
          </div>
          {mine}
        </Sheet>
      </div>
    );
  }

  return (
    <div
      ref={box}
      class={`plan-hand plan-seats-${model.people.length}`}
      onKeyDown={(event) => walk(event, box.current)}
    >
      <div class="plan-edge">
        {model.people.map((each) => (
          <div key={each.who} class="plan-bust">
            <button
              type="button"
              class="plan-asks"
              aria-label={each.ask}
              aria-expanded={heard === null ? each.speaks : heard === each.who}
              onClick={() => setHeard(heard === each.who ? null : each.who)}
            >
              <Portrait who={each.who} mood={each.mood} size={92} />
            </button>
            {(heard === null ? each.speaks : heard === each.who) && (
              <Bubble tail="left" who={each.name} class="plan-says">
                <Glossed text={each.says} />
              </Bubble>
            )}
          </div>
        ))}
        <span />
      </div>
      <Sheet as="div" class="plan-sheet">
        {heading}
        <div class="plan-columns">
          {model.people.map((each) => (
            <Column key={each.who} person={each} asked={asked} onPress={onPress} />
          ))}
          {more}
          {mine}
        </div>
      </Sheet>
    </div>
  );
}

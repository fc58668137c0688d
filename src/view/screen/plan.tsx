/**
 * The plan of a quarter: people behind the edge of the sheet lay their cards, attention goes from the
 * board into the cards' holes, a room is picked on the floor. One primary action: make a bet.
 */
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Wish } from '../../session/wish.ts';
import type { Words } from '../../text/index.ts';
import type { CardModel } from '../model/plan-card.ts';
import type { PlanModel } from '../model/plan.ts';
import { FloorContext, useCover } from './floor-context.ts';
import { Heading } from './parts/Heading.tsx';
import { Sheet } from './parts/Sheet.tsx';
import { PlanAll } from './plan-all.tsx';
import { PlanAsk, PlanAskList } from './plan-ask.tsx';
import { PlanCut } from './plan-cut.tsx';
import { PlanFreed } from './plan-freed.tsx';
import { PlanHand } from './plan-hand.tsx';
import { PlanChosen, PlanMine } from './plan-mine.tsx';
import { useNarrow } from './use-narrow.ts';
import './plan.css';

export interface PlanProps {
  model: PlanModel;
  words: Words;
  wish: (wish: Wish) => void;
}

/** A card waiting for its room. */
interface Asked {
  move: string;
  double: boolean;
}

export function PlanScreen({ model, words, wish }: PlanProps) {
  const floor = useContext(FloorContext);
  const narrow = useNarrow();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [all, setAll] = useState(false);
  const [cutting, setCutting] = useState(false);
  const [said, setSaid] = useState('');
  const sheet = useRef<HTMLDivElement>(null);
  // Coming back from picking a room, the focus belongs to the card, not to the heading.
  const arrived = useRef(false);
  useEffect(() => {
    arrived.current = true;
  }, []);
  useCover(sheet, 'bottom');

  const cards = model.people.flatMap((each) => each.cards);
  const card = asked ? (cards.find((each) => each.move === asked.move) ?? null) : null;
  // Without rectangles over the floor the rooms are asked for on paper.
  const onFloor = !narrow && card !== null && floor.rect(card.targets[0]?.room ?? '') !== null;

  const back = useCallback(
    (move: string) => {
      setAsked(null);
      // The card stands under its person or, if it isn't laid, behind "everything".
      requestAnimationFrame(() =>
        (document.getElementById(`card-${move}`) ?? document.getElementById('plan-all'))?.focus(),
      );
    },
    [setAsked],
  );

  const toggle = (chosen: CardModel, target: number, double: boolean): void => {
    const at = chosen.targets.find((each) => each.target === target);
    if (!at) return;
    if (at.chosen !== null) wish({ kind: 'drop', index: at.chosen });
    else {
      wish({ kind: 'pick', move: chosen.move, target, double });
      setSaid(words.t('plan.done.start', { move: chosen.name }));
    }
  };

  const press = (chosen: CardModel): void => {
    setAll(false);
    if (chosen.aims) setAsked({ move: chosen.move, double: false });
    else toggle(chosen, -1, false);
  };

  // The rooms of the picture ask for the target; the answer comes back here.
  useEffect(() => {
    if (!card || !asked || !onFloor) {
      floor.pick(null);
      return undefined;
    }
    floor.pick({
      label: card.ask.title,
      rooms: card.targets.map((each) => ({
        room: each.room,
        label: each.label,
        note: each.chosen !== null ? words.t('plan.target.chosen') : (each.why ?? each.oddsLabel),
        why: each.why,
        chosen: each.chosen !== null,
        sentence: each.sentence,
      })),
      onPick: (room) => {
        const target = card.targets.find((each) => each.room === room);
        if (!target) return;
        toggle(card, target.target, asked.double);
        back(card.move);
      },
      onBack: () => back(card.move),
    });
    return () => floor.pick(null);
  }, [card, asked, onFloor, floor]);

  const keys = (event: KeyboardEvent): void => {
    if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      wish({ kind: event.shiftKey ? 'redo' : 'undo' });
      setSaid('');
    } else if (event.key === 'Escape' && card) {
      event.preventDefault();
      back(card.move);
    } else if (card && asked && onFloor && /^[1-9]$/.test(event.key)) {
      // The numbers of the rooms hold from the strip as well, where one has just chosen to pay double.
      const target = card.targets[Number(event.key) - 1];
      if (!target || target.why !== null) return;
      event.preventDefault();
      toggle(card, target.target, asked.double);
      back(card.move);
    }
  };
  // What was said of a card taken no longer holds once something is taken back.
  const wishAnew = (asking: Wish): void => {
    setSaid('');
    wish(asking);
  };

  const mine = (
    <PlanMine model={model} words={words} wish={wishAnew} narrow={narrow} onCut={() => setCutting(true)} />
  );
  return (
    <main class={`plan ${narrow ? 'narrow' : 'wide'}`} aria-labelledby="plan-title" onKeyDown={keys}>
      {!card && !narrow && <PlanFreed model={model} wish={wish} narrow={false} />}
      <div class="plan-dock" ref={sheet}>
        {card && asked && onFloor ? (
          <PlanAsk
            card={card}
            person={model.people.find((each) => each.cards.includes(card))!}
            model={model}
            double={asked.double}
            onDouble={(double) => setAsked({ ...asked, double })}
            onBack={() => back(card.move)}
          />
        ) : card && asked ? (
          <Sheet as="div" class="plan-sheet">
            <PlanAskList
              card={card}
              model={model}
              double={asked.double}
              onDouble={(double) => setAsked({ ...asked, double })}
              onPick={(target) => {
                toggle(card, target, asked.double);
                back(card.move);
              }}
              onBack={() => back(card.move)}
            />
          </Sheet>
        ) : (
          <PlanHand
            model={model}
            words={words}
            narrow={narrow}
            asked={asked?.move ?? null}
            onPress={press}
            onAll={() => setAll(true)}
            onCut={() => setCutting(true)}
            heading={
              <Heading id="plan-title" class="vh" step={model.title} quiet={arrived.current}>
                {model.title}
              </Heading>
            }
            mine={mine}
            freed={narrow ? <PlanFreed model={model} wish={wish} narrow /> : null}
            chosen={narrow ? <PlanChosen model={model} words={words} wish={wish} /> : null}
          />
        )}
      </div>
      <p class="vh" aria-live="polite">
        {said} {model.attention.label}
      </p>
      <p class={`plan-refusal ${model.refusal ? '' : 'vh'}`} role="alert">
        {model.refusal}
      </p>
      <PlanAll open={all} model={model} onPress={press} onClose={() => setAll(false)} />
      <PlanCut open={cutting} model={model.cut} words={words} wish={wish} onClose={() => setCutting(false)} />
    </main>
  );
}

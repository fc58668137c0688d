/** What is yours to give: the peg board, what is in hand, and the way on. */
import { useRef } from 'preact/hooks';
import type { Wish } from '../../session/wish.ts';
import type { Words } from '../../text/index.ts';
import type { PlanModel } from '../model/plan.ts';
import { Button } from './parts/Button.tsx';
import { PegBoard, Pegs } from './parts/Pegs.tsx';

interface Props {
  model: PlanModel;
  words: Words;
  wish: (wish: Wish) => void;
}

/** The board and what is left to spend. */
function Board({ model }: { model: PlanModel }) {
  const { attention } = model;
  return (
    <>
      <h2 id="plan-mine">
        {attention.title} <span>{attention.show}</span>
      </h2>
      <PegBoard left={attention.left} total={attention.total} label={attention.label} />
      <p class="plan-purse">
        <span>{model.budget}</span>
        <span>{model.starts}</span>
      </p>
    </>
  );
}

/** What is in hand, each with a way to take it back, and what is under way already. */
export function PlanChosen({ model, words, wish }: Props) {
  const { chosen, cut, recall } = model;
  const list = useRef<HTMLOListElement>(null);
  // What is taken back takes its button along: the focus goes to the next one, or to the way on.
  const takeBack = (asked: Wish): void => {
    const at = [...(list.current?.querySelectorAll('button') ?? [])].indexOf(
      document.activeElement as HTMLButtonElement,
    );
    wish(asked);
    requestAnimationFrame(() => {
      const left = list.current?.querySelectorAll('button');
      (left?.[Math.min(at, left.length - 1)] ?? document.querySelector<HTMLElement>('.plan-go'))?.focus();
    });
  };
  return (
    <>
      <ol class="plan-chosen" aria-label={words.t('plan.mine')} ref={list}>
        {chosen.map((each) => (
          <li key={`${each.index}-${each.name}`}>
            <b class="slip-badge">{each.order}</b>
            <span class="plan-chosen-name">{each.name}</span>
            <Pegs units={each.pegs} label={each.pegsLabel} />
            <Button
              kind="bare"
              round
              icon="x"
              label={each.drop}
              onClick={() => takeBack({ kind: 'drop', index: each.index })}
            />
          </li>
        ))}
        {cut.inHand && (
          <li>
            <span class="plan-chosen-name bad">{cut.inHand}</span>
            <Button
              kind="bare"
              round
              icon="x"
              label={cut.drop}
              onClick={() => takeBack({ kind: 'cut', jobs: 0 })}
            />
          </li>
        )}
        {recall && recall.value > 0 && (
          <li>
            <span class="plan-chosen-name">
              {recall.label}: {recall.show}
            </span>
            <Button
              kind="bare"
              round
              icon="x"
              label={recall.less}
              onClick={() => takeBack({ kind: 'recall', people: 0 })}
            />
          </li>
        )}
      </ol>
      {model.open && <p class="plan-empty">{model.open}</p>}
      {model.underWay.length > 0 && (
        <details class="plan-running">
          <summary>
            {model.underWayTitle} ({model.underWay.length})
          </summary>
          <ul>
            {model.underWay.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Act({ model, wish, onCut }: Pick<Props, 'model' | 'wish'> & { onCut: (() => void) | null }) {
  return (
    <div class="plan-act">
      <Button
        round
        icon="undo-2"
        label={model.undo.label}
        why={model.undo.can ? null : model.undo.why}
        onClick={() => wish({ kind: 'undo' })}
      />
      <Button
        round
        icon="redo-2"
        label={model.redo.label}
        why={model.redo.can ? null : model.redo.why}
        onClick={() => wish({ kind: 'redo' })}
      />
      {onCut && <Button round icon="log-out" class="plan-cut-open" label={model.cut.label} onClick={onCut} />}
      <Button kind="go" iconAfter="arrow-right" class="plan-go" onClick={() => wish({ kind: 'plan-done' })}>
        {model.done}
      </Button>
    </div>
  );
}

/** On a wide page all of it in one column; on a narrow one the board and the way on, always in reach. */
export function PlanMine({
  model,
  words,
  wish,
  narrow,
  onCut,
}: Props & { narrow: boolean; onCut: () => void }) {
  return (
    <section class="plan-mine" aria-labelledby="plan-mine">
      <Board model={model} />
      {!narrow && <PlanChosen model={model} words={words} wish={wish} />}
      <Act model={model} wish={wish} onCut={narrow ? onCut : null} />
    </section>
  );
}

/** What is yours to give: the peg board, what is in hand, and the way on. */
import type { Wish } from '../../session/wish.ts';
import type { Words } from '../../text/index.ts';
import type { PlanModel } from '../model/plan.ts';
import { Button } from './parts/Button.tsx';
import { PegBoard, Pegs } from './parts/Pegs.tsx';

export function PlanMine({ model, words, wish }: { model: PlanModel; words: Words; wish: (wish: Wish) => void }) {
  const { attention, chosen, cut, recall } = model;
  return (
    <section class="plan-mine" aria-labelledby="plan-mine">
      <h2 id="plan-mine">
        {attention.title} <span>{attention.show}</span>
      </h2>
      <PegBoard left={attention.left} total={attention.total} label={attention.label} />
      <p class="plan-purse">
        <span>{model.budget}</span>
        <span>{model.starts}</span>
      </p>
      <ol class="plan-chosen" aria-label={words.t('plan.mine')}>
        {chosen.map((each) => (
          <li key={`${each.index}-${each.name}`}>
            <b class="slip-badge">{each.order}</b>
            <span class="plan-chosen-name">{each.name}</span>
            <Pegs units={each.pegs} label={each.pegsLabel} />
            <Button kind="bare" round icon="x" label={each.drop} onClick={() => wish({ kind: 'drop', index: each.index })} />
          </li>
        ))}
        {cut.inHand && (
          <li>
            <span class="plan-chosen-name bad">{cut.inHand}</span>
            <Button kind="bare" round icon="x" label={cut.drop} onClick={() => wish({ kind: 'cut', jobs: 0 })} />
          </li>
        )}
        {recall && recall.value > 0 && (
          <li>
            <span class="plan-chosen-name">
              {recall.label}: {recall.show}
            </span>
            <Button kind="bare" round icon="x" label={recall.less} onClick={() => wish({ kind: 'recall', people: 0 })} />
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
      <div class="plan-act">
        <Button round icon="undo-2" label={model.undo.label} why={model.undo.can ? null : model.undo.why} onClick={() => wish({ kind: 'undo' })} />
        <Button round icon="redo-2" label={model.redo.label} why={model.redo.can ? null : model.redo.why} onClick={() => wish({ kind: 'redo' })} />
        <Button kind="go" iconAfter="arrow-right" class="plan-go" onClick={() => wish({ kind: 'plan-done' })}>
          {model.done}
        </Button>
      </div>
    </section>
  );
}

/** Cutting jobs: what it does and to whom is said before it can be put into the plan. */
import { useEffect, useState } from 'preact/hooks';
import type { Wish } from '../../session/wish.ts';
import type { Words } from '../../text/index.ts';
import type { CutModel } from '../model/plan-cut.ts';
import { Button } from './parts/Button.tsx';
import { Dialog } from './parts/Dialog.tsx';
import { Stepper } from './parts/Stepper.tsx';

interface Props {
  open: boolean;
  model: CutModel;
  words: Words;
  wish: (wish: Wish) => void;
  onClose: () => void;
}

export function PlanCut({ open, model, wish, onClose }: Props) {
  const [before, setBefore] = useState(0);
  useEffect(() => {
    if (open) setBefore(model.count.value);
  }, [open]);
  const leave = (): void => {
    if (model.count.value !== before) wish({ kind: 'cut', jobs: before });
    onClose();
  };
  return (
    <Dialog open={open} title={model.title} closeLabel={model.close} onClose={leave} class="plan-cut">
      <p>{model.intro}</p>
      <div class="plan-cut-count">
        <span id="plan-cut-count">{model.count.label}</span>
        <Stepper
          value={model.count.value}
          min={0}
          max={model.count.max}
          show={model.count.show}
          label={model.count.label}
          lessLabel={model.count.less}
          moreLabel={model.count.more}
          onChange={(jobs) => wish({ kind: 'cut', jobs })}
        />
      </div>
      <ul class="plan-cut-effects" aria-live="polite">
        {model.effects.map((each) => (
          <li key={each.text} class={each.tone === 'bad' ? 'bad' : ''}>
            {each.text}
          </li>
        ))}
      </ul>
      <p class={`plan-cut-threshold ${model.threshold.crossed ? 'crossed' : ''}`}>{model.threshold.text}</p>
      <div class="plan-cut-act">
        <Button onClick={leave}>{model.cancel}</Button>
        <Button kind="go" icon="log-out" onClick={onClose}>
          {model.confirm}
        </Button>
      </div>
    </Dialog>
  );
}

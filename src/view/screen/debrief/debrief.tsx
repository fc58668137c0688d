/**
 * The debrief: ten steps on a stage after the curtain, one at a time. This is the frame around them:
 * the rail, the step's heading and question, the way on and back, and the large view for a room. Each
 * step draws itself (`steps.ts`); nothing here changes the run.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { shellModel, showsFloor, type ShellModel } from '../../model/debrief/shell.ts';
import { useCover } from '../floor-context.ts';
import { Button } from '../parts/Button.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useWhyTimeline } from '../parts/Why.tsx';
import { useShell } from '../shell.tsx';
import { STEPS, type StepProps } from './steps.ts';
import '../chart.css';
import './debrief.css';
import './print.css';

const FOLDS = Array.from({ length: 16 }, (_, at) => at * 80);
const ORDER = STEPS.map((each) => each.id);

/** Where arrow keys have a meaning of their own. */
const TAKEN =
  'input, textarea, select, summary, dialog, table, [role=slider], [role=tablist], [role=radiogroup], [role=toolbar], [role=group], .figures-scroll';

/** The edge of the stage's curtain, with its sun cord. */
function Valance() {
  return (
    <svg class="valance" viewBox="0 0 1280 46" preserveAspectRatio="none" aria-hidden="true">
      <path class="valance-stuff" d={`M0 0h1280v18${'c-20 30-60 30-80 0'.repeat(16)}z`} />
      {FOLDS.map((x) => (
        <g key={x}>
          <path class="valance-fold" d={`M${x + 26} 2v24M${x + 52} 2v25`} />
          <circle class="valance-knot" cx={x} cy="19" r="4" />
        </g>
      ))}
      <path class="valance-cord" d="M0 0h1280v6H0z" />
    </svg>
  );
}

/** The steps as knots on a cord. */
function Rail({ model, words, wish }: { model: ShellModel } & Omit<StepProps, 'snapshot'>) {
  return (
    <nav class="rail" aria-label={words.t('debrief.ui.sections')}>
      <ol>
        {model.rail.map((stop) => (
          <li key={stop.id} class={`stop stop-${stop.state}`}>
            <button
              type="button"
              aria-current={stop.state === 'now' ? 'step' : undefined}
              aria-label={stop.spoken}
              onClick={() => wish({ kind: 'debrief-step', step: stop.id })}
            >
              <span class="stop-knot">{stop.state === 'seen' && <Icon name="check" />}</span>
              <span class="stop-label">{stop.label}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The large view for a room: larger type, a question for everybody, and no more. */
function useProjector(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(false);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (on) dataset.projector = '';
    return () => void delete dataset.projector;
  }, [on]);
  return [on, setOn];
}

export function DebriefScreen({ snapshot, words, wish }: StepProps) {
  const shell = useShell();
  const [large, setLarge] = useProjector();
  const body = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLElement>(null);
  const foot = useRef<HTMLElement>(null);
  const onFloor = showsFloor(snapshot);
  useCover(bar, 'top', onFloor);
  useCover(foot, 'bottom', onFloor);
  const model = shellModel(snapshot, ORDER, words);
  const id = model?.id ?? 'felt';
  // Whoever asks why a number moved is led to the quarter of a cause.
  const asked = useRef<number | null>(null);
  useWhyTimeline((quarter) => {
    asked.current = quarter;
    wish({ kind: 'debrief-step', step: 'happened', look: { quarter, week: 0, veiled: false } });
  });
  useEffect(() => {
    const tab = asked.current === null ? null : document.getElementById(`quarter-${asked.current}`);
    if (!tab) return;
    asked.current = null;
    tab.focus();
  });
  const { seen, step } = snapshot.debriefing;
  useEffect(() => {
    if (!seen.includes(id) || step !== id) wish({ kind: 'debrief-step', step: id });
  }, [id]);
  useEffect(() => {
    body.current?.scrollTo(0, 0);
  }, [id]);
  const go = (way: ShellModel['next']): void => {
    if (way) wish({ kind: 'debrief-step', step: way.id });
  };
  // Arrows turn the steps, and so do the page keys of a presenter's remote, once a page has been read to its end.
  // Wherever the focus is: somebody who came by a link has not put it anywhere yet.
  const press = useRef<(event: KeyboardEvent) => void>(() => {});
  press.current = (event) => {
    if (!model || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const target = event.target as HTMLElement;
    if (target.closest(TAKEN) || document.querySelector('dialog[open]')) return;
    const page = body.current;
    const end = !page || page.scrollTop + page.clientHeight >= page.scrollHeight - 4;
    const start = !page || page.scrollTop <= 4;
    if (event.key === 'ArrowRight' || (event.key === 'PageDown' && end)) go(model.next);
    else if (event.key === 'ArrowLeft' || (event.key === 'PageUp' && start)) go(model.before);
    else return;
    event.preventDefault();
  };
  useEffect(() => {
    const heard = (event: KeyboardEvent): void => press.current(event);
    addEventListener('keydown', heard);
    return () => removeEventListener('keydown', heard);
  }, []);
  if (!model) return null;
  const { Screen } = STEPS.find((each) => each.id === id)!;
  return (
    <div class={`debrief debrief-${id} ${onFloor ? 'debrief-on-floor' : 'night'}`}>
      <Valance />
      <header class="debrief-bar" ref={bar}>
        <span class={`debrief-exit debrief-exit-${model.exit.kind}`}>{model.exit.name}</span>
        <Rail model={model} words={words} wish={wish} />
        <Button
          kind="bare"
          round
          class="debrief-large"
          icon="presentation"
          pressed={large}
          label={words.t('debrief.large')}
          onClick={() => setLarge(!large)}
        />
        <Button
          kind="bare"
          round
          icon="log-out"
          class="debrief-leave"
          label={words.t('debrief.ui.back')}
          onClick={() => wish({ kind: 'back-to-ending' })}
        />
        <Button
          kind="bare"
          round
          icon="menu"
          label={words.t('bar.menu')}
          onClick={() => shell.open('menu')}
        />
      </header>
      <main class="debrief-main" ref={body} aria-labelledby="debrief-title">
        <header class="step-head">
          <Heading id="debrief-title" step={id}>
            {model.title}
          </Heading>
          <p class="step-place">{model.place}</p>
          {model.ask && <p class="step-ask">{model.ask}</p>}
        </header>
        <Screen key={`${id}${large}`} snapshot={snapshot} words={words} wish={wish} />
      </main>
      <footer class="debrief-foot" ref={foot}>
        {model.before && (
          <Button icon="arrow-left" class="foot-before" onClick={() => go(model.before)}>
            {model.before.label}
          </Button>
        )}
        {large && (
          <p class="foot-room">
            <Icon name="users-round" />
            {model.room}
          </p>
        )}
        {model.next && (
          <Button kind="go" iconAfter="arrow-right" class="foot-next" onClick={() => go(model.next)}>
            {model.next.label}
          </Button>
        )}
      </footer>
      <div class="curtain" aria-hidden="true" />
    </div>
  );
}

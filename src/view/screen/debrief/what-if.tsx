/**
 * The step What if: pick a decision on the line of time, choose otherwise, see both lines at once; or
 * take over from there. What has been tried is kept, named, compared, dropped. Plays nothing itself.
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Wish } from '../../../session/wish.ts';
import type { Words } from '../../../text/index.ts';
import { linesModel, type LineMeasure } from '../../model/debrief/what-if-lines.ts';
import { whatIfModel, type BranchModel, type PickedModel } from '../../model/debrief/what-if.ts';
import { Figures } from '../chart.tsx';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { MoveMark } from '../parts/Figure.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import { Slip, Slips } from '../parts/Slip.tsx';
import type { StepProps } from './steps.ts';
import { Branches } from './what-if-branches.tsx';
import { LinesPanel } from './what-if-chart.tsx';
import { DecisionLine } from './what-if-line.tsx';
import '../chart.css';
import './what-if.css';

/** The decision picked in each run, as long as the page lives; Why leads here with one in hand. */
const picks = new WeakMap<object, number>();
export function pickFor(snapshot: Snapshot, decision: number): void {
  if (snapshot.world) picks.set(snapshot.world, decision);
}

function Options({
  picked,
  shown,
  words,
  onTry,
}: {
  picked: PickedModel;
  shown: number | null;
  words: Words;
  onTry: (option: PickedModel['options'][number]) => void;
}) {
  return (
    <div class="options">
      <header>
        {picked.face && <Portrait who={picked.face} shape="disc" size="2.75rem" />}
        <div>
          <p class="label">{picked.when}</p>
          <h2 id="options-title">{words.t('whatif.you', { text: picked.was })}</h2>
        </div>
      </header>
      <p class="small soft" id="options-ask">
        {words.t('whatif.instead')}
      </p>
      <Slips label={words.t('whatif.options')} class="options-slips">
        {picked.options.map((option) => (
          <Slip
            key={option.key}
            class="option"
            title={
              <>
                {option.face && <Portrait who={option.face} shape="disc" size="1.75rem" />}
                <span>{option.text}</span>
              </>
            }
            state={option.branch !== null && option.branch === shown ? 'chosen' : 'rest'}
            onClick={() => onTry(option)}
          >
            {option.more && <span class="small option-more">{option.more}</span>}
          </Slip>
        ))}
      </Slips>
    </div>
  );
}

function Outcome({
  branch,
  code,
  words,
  wish,
}: {
  branch: BranchModel;
  code: string | null;
  words: Words;
  wish: (wish: Wish) => void;
}) {
  const [asking, setAsking] = useState(false);
  const [copied, setCopied] = useState(false);
  return (
    <section class="outcome" aria-labelledby="outcome-title">
      <h2 id="outcome-title">
        <span class="letter">{branch.letter}</span> {branch.what}
      </h2>
      <dl class="outcome-cells">
        {branch.cells.map((cell) => (
          <div key={cell.label}>
            <dt class="label">{cell.label}</dt>
            <dd>
              <b>{cell.show}</b>
              {cell.good !== null && (
                <small class={cell.good ? 'good' : 'bad'}>
                  <MoveMark
                    dir={cell.good ? 'up' : 'down'}
                    good={cell.good}
                    words={words.t(cell.good ? 'why.mark.up.good' : 'why.mark.down.bad')}
                  />
                  {cell.by}
                </small>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <div class="outcome-act">
        <Button icon="play" onClick={() => setAsking(true)}>
          {words.t('whatif.take')}
        </Button>
        <span class="small soft">{words.t('whatif.note')}</span>
      </div>
      {branch.droppedTitle && (
        <details class="dropped">
          <summary>
            <Icon name="lock" /> {branch.droppedTitle}
          </summary>
          <ul>
            {branch.dropped.map((each, at) => (
              <li key={at}>
                <b>{each.text}</b>
                <span>{each.why}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Dialog
        open={asking}
        title={branch.takeOver.title}
        closeLabel={words.t('whatif.take.stay')}
        onClose={() => setAsking(false)}
      >
        <p>{branch.takeOver.text}</p>
        <div class="take-act">
          {code !== null && (
            <Button
              icon={copied ? 'check' : 'copy'}
              onClick={() =>
                void navigator.clipboard.writeText(code).then(
                  () => setCopied(true),
                  () => setCopied(false),
                )
              }
            >
              {words.t(copied ? 'whatif.take.copied' : 'whatif.take.copy')}
            </Button>
          )}
          <Button onClick={() => setAsking(false)}>{words.t('whatif.take.stay')}</Button>
          <Button kind="go" icon="play" onClick={() => wish({ kind: 'take-over', branch: branch.index })}>
            {words.t('whatif.take.go')}
          </Button>
        </div>
      </Dialog>
    </section>
  );
}

export function WhatIfStep({ snapshot, words, wish }: StepProps) {
  const { world, branches } = snapshot;
  const [picked, setPicked] = useState<number | null>(() => (world && picks.get(world)) ?? null);
  const [shown, setShown] = useState<number | null>(null);
  const [measure, setMeasure] = useState<LineMeasure>('result');
  const before = useRef(branches);
  // What has just been tried steps to the front; what has been dropped leaves it.
  useEffect(() => {
    const old = before.current;
    before.current = branches;
    if (branches.length > old.length) setShown(branches.length - 1);
    else if (branches.length < old.length) setShown(branches.length > 0 ? branches.length - 1 : null);
  }, [branches]);
  const model = useMemo(
    () => whatIfModel(snapshot, words, picked),
    [world, branches, snapshot.alternatives, snapshot.effects.luck, picked, words],
  );
  const front = shown !== null && shown < branches.length ? shown : null;
  const lines = useMemo(
    () => model && linesModel(measure, model.branches, front, snapshot, words),
    [model, measure, front],
  );
  if (!model || !lines || !world) return null;
  const pick = (decision: number) => {
    picks.set(world, decision);
    setPicked(decision);
    const own = branches.findIndex((each) => each.decision === decision);
    if (own >= 0) setShown(own);
  };
  const branch = front === null ? null : model.branches[front];
  return (
    <div class="what-if">
      <DecisionLine quarters={model.quarters} picked={picked} onPick={pick} words={words} />
      <div class="what-if-both">
        <LinesPanel model={lines} measure={measure} onMeasure={setMeasure} words={words} />
        <div class="what-if-beside">
          <aside class="sheet what-if-side">
            {model.picked ? (
              <Options
                picked={model.picked}
                shown={front}
                words={words}
                onTry={(option) =>
                  option.branch === null
                    ? wish({
                        kind: 'try-otherwise',
                        decision: model.picked!.decision,
                        instead: option.instead,
                      })
                    : setShown(option.branch)
                }
              />
            ) : (
              <div class="what-if-empty">
                <p>{model.hint}</p>
                {model.start && (
                  <Button icon="repeat" onClick={() => pick(model.start!.decision)}>
                    {model.start.text}
                  </Button>
                )}
              </div>
            )}
          </aside>
          <p class="outcome-told" aria-live="polite">
            {branch && (
              <>
                <span class={`debrief-exit debrief-exit-${branch.ending}`}>
                  {words.t(`ending.${branch.ending}`)}
                </span>
                {branch.told}
              </>
            )}
          </p>
        </div>
        {branch && (
          <Outcome key={branch.letter} branch={branch} code={snapshot.code} words={words} wish={wish} />
        )}
      </div>
      <section class="what-if-kept" aria-labelledby="kept-title">
        <h2 id="kept-title">{words.t('whatif.lines')}</h2>
        {model.branches.length === 0 ? (
          <p class="small soft">{words.t('whatif.lines.none')}</p>
        ) : (
          <>
            <Branches branches={model.branches} shown={front} words={words} wish={wish} onShow={setShown} />
            <Figures summary={model.compare.summary} heads={model.compare.heads} rows={model.compare.rows} />
          </>
        )}
      </section>
    </div>
  );
}

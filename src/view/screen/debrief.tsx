/**
 * The first debrief: the curtain lifts on the run as it was. Timeline, what was hidden, why, five
 * questions, run again. Asks for another run; changes nothing of this one.
 */
import { line } from 'd3-shape';
import { max, min } from 'd3-array';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Wish } from '../../session/wish.ts';
import type { Words } from '../../text/index.ts';
import type { HiddenModel } from '../model/debrief-hidden.ts';
import type { DebriefModel } from '../model/debrief.ts';
import { Figures } from './chart.tsx';
import { Cloth } from './cloth.tsx';
import { QuarterPanel, Timeline } from './debrief-timeline.tsx';
import { Button } from './parts/Button.tsx';
import { Heading } from './parts/Heading.tsx';
import { Marks } from './parts/Marks.tsx';
import { Icon } from './parts/Icon.tsx';
import { Portrait } from './parts/Portrait.tsx';
import { useWhyTimeline } from './parts/Why.tsx';
import './chart.css';
import './debrief.css';

export interface ScreenProps {
  model: DebriefModel;
  words: Words;
  wish: (wish: Wish) => void;
}

const FOLDS = Array.from({ length: 16 }, (_, at) => at * 80);

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

/** One thing that was under a sheet: the sheet falls when it comes into view. */
function Unveiled({ item }: { item: HiddenModel }) {
  const box = useRef<HTMLLIElement>(null);
  const [lifted, setLifted] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new IntersectionObserver(
      (seen) => {
        if (!seen.some((each) => each.isIntersecting)) return;
        setLifted(true);
        watch.disconnect();
      },
      { threshold: 0.6 },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  const values = item.values ?? [];
  const all = [...values, ...(item.ghost ?? [])];
  const low = min(all) ?? 0;
  const span = Math.max(1e-6, (max(all) ?? 1) - low);
  const path = line<number>(
    (_, at) => 4 + (at / Math.max(1, values.length - 1)) * 132,
    (value) => 38 - ((value - low) / span) * 32,
  );
  return (
    <li ref={box} class={`unveiled ${lifted ? 'lifted' : ''}`}>
      <div class="unveiled-top">
        <h3>{item.label}</h3>
        <span class="unveiled-who" aria-hidden="true">
          {item.who.slice(0, 3).map((who) => (
            <Portrait key={who} who={who} shape="disc" size={34} />
          ))}
        </span>
      </div>
      <span class="unveiled-pic" aria-hidden="true">
        {item.values && (
          <svg viewBox="0 0 140 44" preserveAspectRatio="none">
            {item.ghost && <path class="unveiled-ghost" d={path(item.ghost) ?? ''} />}
            <path class="unveiled-line" d={path(item.values) ?? ''} />
          </svg>
        )}
        <Cloth />
      </span>
      <p>{item.text}</p>
    </li>
  );
}

/** What one bet against what happened: a mark a bet, the right ones filled. */
function Bets({ bets }: { bets: NonNullable<DebriefModel['bets']> }) {
  return (
    <section class="record" aria-labelledby="debrief-bets">
      <h3 id="debrief-bets">{bets.title}</h3>
      <p class="record-figure">{bets.text}</p>
      <ul>
        {bets.kinds.map((each) => (
          <li key={each.bet}>
            <b>{each.label}</b>
            <span class="small">{each.text}</span>
            <span class="record-marks" aria-hidden="true">
              {each.marks.map((right, index) => (
                <span key={index} class={`record-mark record-mark-${right ? 'true' : 'false'}`}>
                  <Icon name={right ? 'check' : 'x'} />
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The run's code, to be copied; without a clipboard it is selected, ready for the person's own keys. */
function RunCode({ code }: { code: DebriefModel['code'] }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState(false);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(code.code ?? '');
      setDone(true);
    } catch {
      setDone(document.execCommand('copy'));
    }
  };
  if (code.code === null) return <p class="small soft">{code.none}</p>;
  return (
    <div class="code">
      <label for="run-code">
        <b>{code.title}</b>
        <span class="small soft">{code.what}</span>
      </label>
      <textarea
        ref={field}
        id="run-code"
        readOnly
        rows={4}
        value={code.code}
        onFocus={() => field.current?.select()}
      />
      <Button icon={done ? 'check' : 'copy'} onClick={() => void copy()}>
        {code.copy}
      </Button>
      <span class="small" aria-live="polite">
        {done ? code.copied : ''}
      </span>
    </div>
  );
}

export function DebriefScreen({ model, words, wish }: ScreenProps) {
  const [at, setAt] = useState(model.open);
  const scroll = useRef<HTMLDivElement>(null);
  // Whoever asks why a number moved is led to the quarter of a cause.
  useWhyTimeline((wanted) => {
    setAt(Math.max(0, Math.min(model.quarters.length - 1, wanted - 1)));
    const tab = scroll.current?.querySelector<HTMLElement>(`#quarter-${wanted}`);
    tab?.scrollIntoView({ block: 'center' });
    tab?.focus({ preventScroll: true });
  });
  const quarter = model.quarters[at] ?? model.quarters[0];
  const parts = [
    ['happened', model.happened.title],
    ['hidden', model.hidden.title],
    ['why', model.why.title],
    ['questions', model.questions.title],
    ['again', model.again.title],
  ] as const;
  const go = (id: string) => {
    const head = scroll.current?.querySelector<HTMLElement>(`#debrief-${id}`);
    head?.scrollIntoView({ block: 'start' });
    head?.focus({ preventScroll: true });
  };
  return (
    <div class="debrief night" ref={scroll}>
      <Valance />
      <header class="debrief-bar">
        <Heading>{model.title}</Heading>
        <span class={`debrief-exit debrief-exit-${model.exit.kind}`}>{model.exit.name}</span>
        <nav class="debrief-nav" aria-label={words.t('debrief.ui.sections')}>
          {parts.map(([id, label]) => (
            <button key={id} type="button" onClick={() => go(id)}>
              {label}
            </button>
          ))}
        </nav>
        <Button kind="bare" icon="arrow-left" onClick={() => wish({ kind: 'back-to-ending' })}>
          {model.again.back}
        </Button>
      </header>
      <main class="debrief-main">
        <section aria-labelledby="debrief-happened">
          <h2 id="debrief-happened" tabIndex={-1}>
            {model.happened.title}
          </h2>
          <p class="soft">{model.happened.intro}</p>
          <div class="debrief-time">
            <Timeline model={model} words={words} at={at} onOpen={setAt} />
            {quarter && <QuarterPanel quarter={quarter} words={words} />}
          </div>
          <p class="debrief-key">
            <span class="key key-ghost">{model.ghost}</span>
            {model.lanes.some((lane) => lane.veiled.some(Boolean)) && (
              <span class="key key-cloth">{model.veiled}</span>
            )}
          </p>
          <Figures summary={model.table.summary} heads={model.table.heads} rows={model.table.rows} />
          <div class="debrief-records">
            {model.bets && <Bets bets={model.bets} />}
            {model.advisers.items.length > 0 && (
              <section class="record" aria-labelledby="debrief-advisers">
                <h3 id="debrief-advisers">{model.advisers.title}</h3>
                <ul>
                  {model.advisers.items.map((each) => (
                    <li key={each.who}>
                      <Portrait who={each.who} shape="disc" size={34} />
                      <b>{each.name}</b>
                      <span class="small">{each.standing.sentence}</span>
                      <Marks standing={each.standing} />
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </div>
        </section>
        <section aria-labelledby="debrief-hidden">
          <h2 id="debrief-hidden" tabIndex={-1}>
            {model.hidden.title}
          </h2>
          <p class="soft">{model.hidden.intro}</p>
          {model.hidden.items.length > 0 && (
            <ul class="unveiling">
              {model.hidden.items.map((item) => (
                <Unveiled key={item.id} item={item} />
              ))}
            </ul>
          )}
          {model.hidden.causes && (
            <div class="causes-left">
              <h3>{model.hidden.causes.title}</h3>
              <ul>
                {model.hidden.causes.items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            </div>
          )}
        </section>
        <section aria-labelledby="debrief-why">
          <h2 id="debrief-why" tabIndex={-1}>
            {model.why.title}
          </h2>
          <p class="lead">{model.why.ending}</p>
          <ul class="reasons">
            {model.why.reasons.map((reason) => (
              <li key={reason.id} class={`reason reason-${reason.tone}`}>
                <span class="reason-mark">
                  <Icon
                    name={reason.tone === 'good' ? 'check' : reason.tone === 'bad' ? 'x' : 'minus'}
                    label={words.t(`debrief.ui.${reason.tone}`)}
                  />
                </span>
                <div>
                  <h3>{reason.label}</h3>
                  <p>{reason.text}</p>
                </div>
              </li>
            ))}
          </ul>
          <p class="soft">
            {model.why.maturity} {model.why.intro}
          </p>
        </section>
        <section aria-labelledby="debrief-questions">
          <h2 id="debrief-questions" tabIndex={-1}>
            {model.questions.title}
          </h2>
          <div class="questions">
            {model.questions.items.map((item) => (
              <details key={item.question}>
                <summary>
                  <span>{item.question}</span>
                  <Icon name="chevron-down" />
                </summary>
                <p>{item.answer}</p>
              </details>
            ))}
          </div>
        </section>
        <section aria-labelledby="debrief-again" class="debrief-again">
          <h2 id="debrief-again" tabIndex={-1}>
            {model.again.title}
          </h2>
          <p class="soft">{model.again.intro}</p>
          <div class="again-act">
            <Button kind="go" icon="repeat" onClick={() => wish({ kind: 'again', sameLuck: true })}>
              {model.again.same}
            </Button>
            <Button icon="repeat" onClick={() => wish({ kind: 'again', sameLuck: false })}>
              {model.again.fresh}
            </Button>
          </div>
          <RunCode code={model.code} />
        </section>
      </main>
      <div class="curtain" aria-hidden="true" />
    </div>
  );
}

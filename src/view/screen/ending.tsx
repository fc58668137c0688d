/**
 * The end of a run over the living scene: first the exit, the level's closing words and what became
 * of everybody; then one sheet with the decision that weighed most and three ways on.
 */
import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { useRef, useState } from 'preact/hooks';
import type { Wish } from '../../session/wish.ts';
import type { Words } from '../../text/index.ts';
import type { EndingModel, WeightModel } from '../model/ending.ts';
import { Drawing, Figures, spread, useBox, useRem } from './chart.tsx';
import { useCover } from './floor-context.ts';
import { Bubble } from './parts/Bubble.tsx';
import { Button } from './parts/Button.tsx';
import { MoveMark } from './parts/Figure.tsx';
import { Heading } from './parts/Heading.tsx';
import { Icon } from './parts/Icon.tsx';
import { Portrait, RoomPerson } from './parts/Portrait.tsx';
import { Why } from './parts/Why.tsx';
import { useNarrow } from './use-narrow.ts';
import './chart.css';
import './ending.css';

export interface ScreenProps {
  model: EndingModel;
  words: Words;
  wish: (wish: Wish) => void;
}

/** The run whose closing words have been read: coming back from the debrief opens on the second screen. */
let read = '';

/** Two lines that part at one decision. */
function OtherLine({ chart }: { chart: WeightModel['chart'] }) {
  const [box, { width, height: room }] = useBox<HTMLDivElement>({ width: 480, height: 240 });
  const rem = useRem();
  const height = Math.max(Math.round(11 * rem), room);
  const label = 0.9375 * rem;
  const longest = Math.max(
    ...[...chart.youEnd, ...chart.otherEnd, ...chart.ghostEnd].map((each) => each.length),
  );
  const right = Math.min(width * 0.4, longest * label * 0.56 + 14);
  const all = [...chart.you, ...chart.other, ...chart.ghost, 0];
  const x = scaleLinear([0, Math.max(1, chart.labels.length - 1)], [6, width - right]);
  const y = scaleLinear([min(all) ?? 0, max(all) ?? 1], [height - 2 * rem, 14]).nice(3);
  const path = line<number>(
    (_, at) => x(at),
    (value) => y(value),
  );
  const from = chart.parts;
  const between = area<number>(
    (_, at) => x(at + from),
    (_, at) => y(chart.you[at + from] ?? 0),
    (_, at) => y(chart.other[at + from] ?? 0),
  );
  const last = chart.you.length - 1;
  const ends = spread(
    [y(chart.you[last] ?? 0), y(chart.other[last] ?? 0), y(chart.ghost[last] ?? 0)],
    2.3 * label,
    label,
    height - 2.6 * rem,
  );
  const every = Math.ceil(chart.labels.length / Math.max(2, (width - right) / (2.8 * rem)));
  return (
    <div ref={box} class="other-chart">
      <Drawing width={width} height={height} sentence={chart.sentence}>
        {y.ticks(3).map((tick) => (
          <path key={tick} class="grid" d={`M6 ${y(tick)}H${width - right}`} />
        ))}
        <path class="line-ghost" d={path(chart.ghost) ?? ''} />
        <path class="other-between" d={between(chart.you.slice(from)) ?? ''} />
        <path class="other-line" d={path(chart.other) ?? ''} />
        <path class="line-you" d={path(chart.you) ?? ''} />
        <circle class="other-part" cx={x(from)} cy={y(chart.you[from] ?? 0)} r="9" />
        <circle class="other-part-in" cx={x(from)} cy={y(chart.you[from] ?? 0)} r="3.5" />
        <circle class="dot-now" cx={x(last)} cy={y(chart.you[last] ?? 0)} r="6.5" />
        <circle class="other-dot" cx={x(last)} cy={y(chart.other[last] ?? 0)} r="6.5" />
        {[chart.youEnd, chart.otherEnd, chart.ghostEnd].map((end, at) => (
          <text
            key={at}
            class={['other-you', 'other-not', 'other-ghost'][at]}
            x={width - right + 14}
            y={ends[at]}
          >
            <tspan class="other-value">{end[0]}</tspan>
            <tspan x={width - right + 14} dy="1.25em">
              {end[1]}
            </tspan>
          </text>
        ))}
        {chart.labels.map((text, at) =>
          at % every === 0 ? (
            <text
              key={text}
              class="tick"
              x={x(at)}
              y={height - 6}
              text-anchor={at === 0 ? 'start' : 'middle'}
            >
              {text}
            </text>
          ) : null,
        )}
      </Drawing>
    </div>
  );
}

function Closing({ model, onNext }: { model: EndingModel; onNext: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  const narrow = useNarrow();
  useCover(box, narrow ? 'bottom' : model.kind === 'layoffs' ? 'right' : 'left');
  return (
    <div class={`end end-${model.kind}`} ref={box}>
      <main class={`sheet end-sheet ${model.kind === 'growth' ? '' : 'night'}`} aria-labelledby="end-title">
        <div class="end-in" role="group" aria-labelledby="end-title" tabIndex={0}>
          <p class="end-label label">{model.label}</p>
          <Heading id="end-title">{model.title}</Heading>
          <p class="end-text">{model.text}</p>
          {model.how && <p class="end-text">{model.how}</p>}
          {model.closing && <p class="end-closing soft">{model.closing}</p>}
          <dl class="end-figures">
            {model.figures.map((figure) => (
              <div key={figure.label}>
                <dt class="label">{figure.label}</dt>
                <dd>
                  {figure.why ? <Why of={figure.why}>{figure.value}</Why> : figure.value}
                  {figure.moved && <MoveMark {...figure.moved} />}
                </dd>
              </div>
            ))}
          </dl>
          <section class="end-fates" aria-labelledby="end-fates">
            <h2 id="end-fates">{model.fatesTitle}</h2>
            <ul>
              {model.fates.map((fate, at) => (
                <li key={fate.person} class={`fate fate-${fate.fate}`} style={{ '--at': at }}>
                  <RoomPerson look={fate.look} mood={fate.mood} shape="disc" size={44} />
                  <span class="fate-words">
                    <b>{fate.label}</b>
                    <span>{fate.text}</span>
                    <small class="fate-room">{fate.room}</small>
                  </span>
                </li>
              ))}
            </ul>
          </section>
          <div class="end-say">
            <Portrait
              who={model.say.who}
              mood={model.kind === 'growth' ? 'happy' : 'tired'}
              shape="disc"
              size={58}
            />
            <Bubble tail="left" who={model.say.name}>
              {model.say.text}
            </Bubble>
          </div>
        </div>
        <div class="end-act">
          <Button kind="go" class="end-next" iconAfter="arrow-right" onClick={onNext}>
            {model.next}
          </Button>
        </div>
      </main>
    </div>
  );
}

function Reckoning({ model, words, wish, onBack }: ScreenProps & { onBack: () => void }) {
  const { weight } = model;
  return (
    <main class={`reckon reckon-${model.kind}`} aria-labelledby="reckon-title">
      <div class="sheet reckon-sheet">
        <header class="reckon-head">
          <span class={`exit exit-${model.kind}`}>
            <Icon
              name={
                model.kind === 'growth'
                  ? 'trending-up'
                  : model.kind === 'layoffs'
                    ? 'trending-down'
                    : 'hourglass'
              }
            />
            <span>
              <small>{words.t('ending.ui.exit')}</small>
              {model.exit}
            </span>
          </span>
          <Heading id="reckon-title">{weight ? weight.title : model.title}</Heading>
          <Button kind="bare" icon="arrow-left" class="reckon-back" onClick={onBack}>
            {model.back}
          </Button>
        </header>
        {weight ? (
          <div class="reckon-in">
            <div class="reckon-words">
              <p class="label">{weight.quarter}</p>
              <dl class="reckon-two">
                <div class="reckon-was">
                  <dt>{words.t('ending.ui.was')}</dt>
                  <dd>{weight.was}</dd>
                </div>
                <div class="reckon-other">
                  <dt>{words.t('ending.ui.instead')}</dt>
                  <dd>{weight.instead}</dd>
                </div>
              </dl>
              <p class="reckon-verdict">{weight.verdict}</p>
              <p class="small soft">{weight.note}</p>
            </div>
            <section class="reckon-chart" aria-labelledby="reckon-chart">
              <h2 id="reckon-chart">{words.t('ending.ui.chart.title')}</h2>
              <OtherLine chart={weight.chart} />
              <Figures
                summary={words.t('accounts.chart.table')}
                heads={weight.chart.heads}
                rows={weight.chart.rows.map((row) => [row.quarter, row.you, row.other, row.ghost])}
              />
            </section>
          </div>
        ) : (
          <p class="reckon-wait" aria-live="polite">
            {model.weighing}
          </p>
        )}
        {model.par && <p class="reckon-par small soft">{model.par}</p>}
        <footer class="reckon-act">
          {weight && (
            <Button
              kind="go"
              icon="undo-2"
              onClick={() => wish({ kind: 'change', decision: weight.decision })}
            >
              {weight.change}
            </Button>
          )}
          <Button icon="repeat" onClick={() => wish({ kind: 'again', sameLuck: true })}>
            {model.again}
          </Button>
          <Button icon="eye" onClick={() => wish({ kind: 'understand' })}>
            {model.understand}
          </Button>
        </footer>
      </div>
    </main>
  );
}

export function EndingScreen({ model, words, wish }: ScreenProps) {
  const [far, setFar] = useState(read === model.key);
  const next = () => {
    read = model.key;
    setFar(true);
  };
  return (
    <div class="end-page">
      {far ? (
        <Reckoning model={model} words={words} wish={wish} onBack={() => setFar(false)} />
      ) : (
        <Closing model={model} onNext={next} />
      )}
    </div>
  );
}

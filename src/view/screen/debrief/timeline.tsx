/**
 * The run on one line of time: a lane a measure, sheets over what nobody watched, the same company
 * without AI as a ghost, and a quarter at a time to open. Draws what the model says.
 */
import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { useRef } from 'preact/hooks';
import type { Words } from '../../../text/index.ts';
import type { LaneModel } from '../../model/debrief/lanes.ts';
import type { DebriefModel, MarkModel, QuarterModel } from '../../model/debrief/debrief.ts';
import { useBox, useRem } from '../chart.tsx';
import { MoveMark } from '../parts/Figure.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import { Why } from '../parts/Why.tsx';

/** Stretches of true in a row: [from, to] each. */
function runs(flags: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  flags.forEach((flag, at) => {
    const last = found.at(-1);
    if (!flag) return;
    if (last && last[1] === at - 1) last[1] = at;
    else found.push([at, at]);
  });
  return found;
}

/** A sheet hung over a stretch of a lane: straight at the top, in waves at the hem. */
function cloth(x: number, width: number, height: number): string {
  const waves = Math.max(2, Math.round(width / 26));
  const step = width / waves;
  const hem = Array.from({ length: waves }, () => `q${-step / 2} 7 ${-step} 0`).join('');
  return `M${x} 2h${width}v${height - 9}${hem}z`;
}

function Lane({ lane, width, at }: { lane: LaneModel; width: number; at: number }) {
  const rem = useRem();
  const height = Math.round(3.5 * rem);
  const count = lane.values.length;
  const step = width / count;
  const x = (index: number): number => (index + 0.5) * step;
  const all = [...lane.values, ...(lane.ghost ?? [])];
  const low = min(all) ?? 0;
  const high = max(all) ?? 1;
  const air = Math.max((high - low) * 0.12, Math.abs(high) * 0.02, 0.001);
  const y = scaleLinear([low - air, high + air], [height - 7, 7]);
  const path = line<number>(
    (_, index) => x(index),
    (value) => y(value),
  );
  const value = lane.values[at];
  const above = value !== undefined && y(value) > height / 2;
  return (
    <div class="lane">
      <h3 class="lane-name">
        <Why of={lane.why} quarter={at + 1}>
          {lane.label}
        </Why>
      </h3>
      <svg
        class="lane-plot"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={lane.sentence}
      >
        {runs(lane.veiled).map(([from, to]) => (
          <path key={from} class="lane-cloth" d={cloth(from * step, (to - from + 1) * step, height)} />
        ))}
        {low < 0 && <path class="lane-zero" d={`M0 ${y(0)}H${width}`} />}
        {lane.ghost && <path class="lane-ghost" d={path(lane.ghost) ?? ''} />}
        <path class="lane-line" d={path(lane.values) ?? ''} />
        {value !== undefined && (
          <>
            <circle class="lane-dot" cx={x(at)} cy={y(value)} r="5.5" />
            <text
              class="lane-value"
              x={Math.min(width - 4, Math.max(4, x(at)))}
              y={above ? y(value) - 11 : y(value) + 0.75 * rem + 9}
              text-anchor={at === 0 ? 'start' : at === count - 1 ? 'end' : 'middle'}
            >
              {lane.shown[at]}
            </text>
          </>
        )}
      </svg>
      <p class="lane-end">
        <b>
          {lane.last} {lane.moved && <MoveMark {...lane.moved} />}
        </b>
        {lane.ghostEnd && <small>{lane.ghostEnd}</small>}
      </p>
    </div>
  );
}

function Marks({ title, marks, none }: { title: string; marks: MarkModel[]; none: string }) {
  return (
    <section>
      <h4>{title}</h4>
      {marks.length === 0 ? (
        <p class="small soft">{none}</p>
      ) : (
        <ul class="marks">
          {marks.map((mark, at) => (
            <li key={at} class={`mark-${mark.tone}`}>
              {mark.face ? (
                <Portrait who={mark.face} shape="disc" size={30} />
              ) : (
                <span class="mark-dot" aria-hidden="true">
                  <Icon name={mark.tone === 'good' ? 'check' : mark.tone === 'bad' ? 'x' : 'flag'} />
                </span>
              )}
              <span>{mark.text}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

export function QuarterPanel({ quarter, words }: { quarter: QuarterModel; words: Words }) {
  return (
    <div
      class="sheet quarter-sheet"
      role="tabpanel"
      id="quarter-panel"
      aria-labelledby={`quarter-${quarter.quarter}`}
      tabIndex={0}
    >
      <h3>{quarter.label}</h3>
      <p class="small soft">{quarter.stage}</p>
      <ul class="quarter-table" aria-label={words.t('table.table')}>
        {quarter.table.map(({ who, name }) => (
          <li key={who}>
            <Portrait who={who} shape="disc" size={40} label={name} />
          </li>
        ))}
      </ul>
      <Marks
        title={words.t('debrief.ui.decided')}
        marks={quarter.decided}
        none={words.t('debrief.ui.nothing')}
      />
      <Marks
        title={words.t('debrief.ui.happened')}
        marks={quarter.happened}
        none={words.t('debrief.ui.quiet')}
      />
    </div>
  );
}

export function Timeline(props: {
  model: DebriefModel;
  words: Words;
  at: number;
  onOpen: (at: number) => void;
}) {
  const { model, words, at, onOpen } = props;
  const [box, { width }] = useBox<HTMLDivElement>({ width: 600, height: 50 });
  const list = useRef<HTMLDivElement>(null);
  const count = model.quarters.length;
  const rem = useRem();
  // A stage that lasted too short for its name goes by its number.
  const fits = (stage: DebriefModel['stages'][number]): boolean =>
    ((stage.to - stage.from + 1) * width) / count > stage.name.length * 0.4 * rem + 14;
  const walk = (event: KeyboardEvent) => {
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: count - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const held = Math.max(0, Math.min(count - 1, next));
    onOpen(held);
    list.current?.querySelectorAll<HTMLElement>('.quarter-tab')[held]?.focus();
  };
  return (
    <div class="timeline" style={{ '--count': count }}>
      <div class="timeline-in">
        <div class="timeline-head">
          <div ref={box} class="timeline-plot">
            <ol class="spans">
              {model.stages.map((stage) => (
                <li
                  key={stage.from}
                  class={`span span-${stage.index}`}
                  style={{ gridColumn: `${stage.from + 1} / ${stage.to + 2}` }}
                >
                  {fits(stage) ? (
                    stage.name
                  ) : (
                    <>
                      <span class="vh">{stage.name}</span>
                      <span aria-hidden="true">{stage.index + 1}</span>
                    </>
                  )}
                </li>
              ))}
            </ol>
            <div
              ref={list}
              class="quarter-tabs"
              role="tablist"
              aria-label={words.t('debrief.ui.quarters')}
              onKeyDown={walk}
            >
              {model.quarters.map((quarter, index) => (
                <button
                  key={quarter.quarter}
                  type="button"
                  role="tab"
                  id={`quarter-${quarter.quarter}`}
                  class={`quarter-tab ${quarter.heaviest ? 'heaviest' : ''}`}
                  aria-selected={index === at}
                  aria-controls="quarter-panel"
                  tabIndex={index === at ? 0 : -1}
                  onClick={() => onOpen(index)}
                >
                  <span aria-hidden="true">{quarter.short}</span>
                  <span class="vh">
                    {quarter.label}: {quarter.count}
                  </span>
                  <span class="dots" aria-hidden="true">
                    {quarter.decided.slice(0, 6).map((_, dot) => (
                      <i key={dot} class="dot" />
                    ))}
                    {quarter.happened.slice(0, 4).map((mark, dot) => (
                      <i key={`e${dot}`} class={`dot dot-${mark.tone}`} />
                    ))}
                  </span>
                </button>
              ))}
            </div>
          </div>
        </div>
        <div class="lanes">
          <span class="lanes-now" aria-hidden="true">
            <i style={{ left: `${(at / count) * 100}%`, width: `${100 / count}%` }} />
          </span>
          {model.lanes.map((lane) => (
            <Lane key={lane.id} lane={lane} width={width} at={at} />
          ))}
        </div>
      </div>
    </div>
  );
}

/**
 * The run on one line of time: a lane a measure, sheets over what nobody watched, the same company
 * without AI as a ghost, and any week to look at again, by slider, keys or dragging. Draws what the
 * model says.
 */
import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../../text/index.ts';
import { placeOf, type HappenedModel } from '../../model/debrief/happened.ts';
import type { LaneModel } from '../../model/debrief/lanes.ts';
import { useBox, useRem } from '../chart.tsx';
import { Button } from '../parts/Button.tsx';
import { MoveMark } from '../parts/Figure.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Why } from '../parts/Why.tsx';

/** Milliseconds a week takes when the run is shown by itself. */
const WEEK_SHOWN = 150;

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

function Lane({ lane, width, height, at }: { lane: LaneModel; width: number; height: number; at: number }) {
  const rem = useRem();
  const count = lane.values.length;
  const step = width / count;
  const x = (index: number): number => (index + 0.5) * step;
  const all = [...lane.values, ...(lane.ghost ?? [])];
  const low = min(all) ?? 0;
  const high = max(all) ?? 1;
  const air = Math.max((high - low) * 0.12, Math.abs(high) * 0.02, 0.001);
  const y = scaleLinear([low - air, high + air], [height - 6, 6]);
  const path = line<number>(
    (_, index) => x(index),
    (value) => y(value),
  );
  const value = lane.values[at];
  const above = value !== undefined && y(value) > height / 2;
  return (
    <div class="lane">
      <h2 class="lane-name">
        <Why of={lane.why} quarter={at + 1}>
          {lane.label}
        </Why>
      </h2>
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
            <circle class="lane-dot" cx={x(at)} cy={y(value)} r={0.34 * rem} />
            <text
              class="lane-value"
              x={at === 0 ? 4 : at === count - 1 ? width - 4 : x(at)}
              y={above ? y(value) - 0.66 * rem : y(value) + 1.3 * rem}
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

interface TimelineProps {
  model: HappenedModel;
  words: Words;
  /** A narrow page: a lane's name and end stand over its line, and what else one does here stands by the slider. */
  narrow: boolean;
  also?: ComponentChildren;
  /** A quarter and the weeks passed in it. */
  onLook: (place: { quarter: number; week: number }) => void;
}

/** Stages, quarters and their marks, over the same axis as the lanes. */
function Quarters({ model, words, width, onLook }: Omit<TimelineProps, 'narrow'> & { width: number }) {
  const list = useRef<HTMLDivElement>(null);
  const { at } = model;
  const count = model.quarters.length;
  const rem = useRem();
  // A stage that lasted too short for its name goes by its number.
  const fits = (stage: HappenedModel['stages'][number]): boolean =>
    ((stage.to - stage.from + 1) * width) / count > stage.name.length * 0.4 * rem + 14;
  const open = (index: number): void => onLook({ quarter: index + 1, week: 0 });
  const walk = (event: KeyboardEvent) => {
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: count - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const held = Math.max(0, Math.min(count - 1, next));
    open(held);
    list.current?.querySelectorAll<HTMLElement>('.quarter-tab')[held]?.focus();
  };
  return (
    <>
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
            onClick={() => open(index)}
          >
            <span aria-hidden="true">
              {quarter.flagged && <Icon name="flag" />}
              {quarter.short}
            </span>
            <span class="vh">
              {quarter.label}: {quarter.count}
            </span>
            <span class="dots" aria-hidden="true">
              {quarter.decided.slice(0, 6).map((mark) => (
                <i key={mark.id} class="dot" />
              ))}
              {quarter.happened.slice(0, 4).map((mark) => (
                <i key={mark.id} class={`dot dot-${mark.tone}`} />
              ))}
            </span>
          </button>
        ))}
      </div>
    </>
  );
}

/** The slider under the run: the whole of it week by week, and by itself. */
function Scrub({ model, words, also, onLook }: Omit<TimelineProps, 'narrow'>) {
  const [going, setGoing] = useState(false);
  const { look } = model;
  const to = (value: number): void => onLook(placeOf(value, look.total));
  useEffect(() => {
    if (!going) return undefined;
    if (look.value >= look.total) {
      setGoing(false);
      return undefined;
    }
    const timer = setTimeout(() => to(look.value + 1), WEEK_SHOWN);
    return () => clearTimeout(timer);
  }, [going, look.value]);
  return (
    <div class="scrub">
      <Button
        round
        kind="bare"
        icon={going ? 'pause' : 'play'}
        label={words.t(going ? 'debrief.look.stop' : 'debrief.look.go')}
        onClick={() => {
          if (!going && look.value >= look.total) to(0);
          setGoing(!going);
        }}
      />
      <input
        type="range"
        class="scrub-range"
        min={0}
        max={look.total}
        step={1}
        value={look.value}
        style={{ '--part': look.value / look.total }}
        aria-label={words.t('debrief.look.slider')}
        aria-valuetext={look.label}
        onInput={(event) => {
          setGoing(false);
          to(Number((event.target as HTMLInputElement).value));
        }}
      />
      <output class="scrub-where">{look.short}</output>
      {also}
    </div>
  );
}

export function Timeline({ model, words, narrow, also, onLook }: TimelineProps) {
  const [box, { width }] = useBox<HTMLDivElement>({ width: 600, height: 50 });
  const [field, { height: room }] = useBox<HTMLDivElement>({ width: 600, height: 400 });
  const rem = useRem();
  const least = Math.round(2.5 * rem);
  const height = narrow ? least : Math.max(least, Math.floor(room / model.lanes.length) - 1);
  const drawn = model.lanes.length;
  // The lanes themselves can be dragged: the week under the finger is the week on the floor.
  const drag = (event: PointerEvent): void => {
    const plot = box.current?.getBoundingClientRect();
    if (!plot || (event.type === 'pointermove' && event.buttons === 0)) return;
    if (event.clientX < plot.left || event.clientX > plot.right) return;
    onLook(placeOf(((event.clientX - plot.left) / plot.width) * model.look.total, model.look.total));
  };
  return (
    <div class="timeline" style={{ '--count': model.quarters.length }}>
      <div class="timeline-head">
        <Scrub model={model} words={words} also={also} onLook={onLook} />
        <div ref={box} class="timeline-plot">
          <Quarters model={model} words={words} width={width} onLook={onLook} />
        </div>
      </div>
      <div ref={field} class="lanes" style={{ '--lanes': drawn }} onPointerDown={drag} onPointerMove={drag}>
        <span class="lanes-now" aria-hidden="true">
          <i
            class="lanes-quarter"
            style={{
              left: `${(model.at / model.quarters.length) * 100}%`,
              width: `${100 / model.quarters.length}%`,
            }}
          />
          <i class="lanes-week" style={{ left: `${(model.look.value / model.look.total) * 100}%` }} />
        </span>
        {model.lanes.map((lane) => (
          <Lane key={lane.id} lane={lane} width={width} height={height} at={model.at} />
        ))}
      </div>
      <p class="lanes-key">
        <span class="key key-ghost">{model.ghost}</span>
        {model.lanes.some((lane) => lane.veiled.some(Boolean)) && (
          <span class="key key-cloth">{model.veiled}</span>
        )}
      </p>
    </div>
  );
}

/** The run and what has been tried otherwise as lines on one axis: own solid, others dashed, the ghost grey. */
import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { Words } from '../../../text/index.ts';
import {
  lineName,
  LINE_MEASURES,
  type LineMeasure,
  type LineModel,
  type LinesModel,
} from '../../model/debrief/what-if-lines.ts';
import { Drawing, Figures, spread, useBox, useRem } from '../chart.tsx';
import { Tabs } from '../parts/Tabs.tsx';

/** Those in front are drawn last and named in full. */
const depth = (each: LineModel): number =>
  each.kind === 'ghost' ? 0 : each.kind === 'own' ? 2 : each.front ? 3 : 1;

function Lines({ model }: { model: LinesModel }) {
  const [box, { width, height: room }] = useBox<HTMLDivElement>({ width: 640, height: 300 });
  const rem = useRem();
  const height = Math.round(Math.min(width * 0.62, room));
  const right = Math.min(width * 0.34, 9.5 * rem);
  // As many letters as there is room for beside the lines.
  const letters = Math.floor((right - 14) / (0.44 * rem));
  const count = model.labels.length;
  const x = scaleLinear([0, Math.max(1, count - 1)], [14, width - right]);
  const all = model.lines.flatMap((each) => each.values);
  const low = min(all) ?? 0;
  const high = max(all) ?? 1;
  const air = Math.max((high - low) * 0.08, 1e-6);
  const y = scaleLinear([low - air, high + air], [height - 2 * rem, 0.75 * rem]);
  const path = line<number>(
    (_, at) => x(at),
    (value) => y(value),
  );
  const order = [...model.lines].sort((a, b) => depth(a) - depth(b));
  const ends = spread(
    order.map((each) => y(each.values.at(-1) ?? 0)),
    2.2 * rem,
    rem,
    height - 2.4 * rem,
  );
  const front = model.lines.find((each) => each.kind === 'other' && each.front);
  const own = model.lines.find((each) => each.kind === 'own')!;
  const between = area<number>(
    (_, at) => x(at + (front?.parts ?? 0)),
    (_, at) => y(front?.values[at + front.parts] ?? 0),
    (value) => y(value),
  );
  const every = Math.ceil(count / Math.max(2, (width - right) / (2.6 * rem)));
  return (
    <div ref={box} class="lines">
      <Drawing width={width} height={height} sentence={model.sentence}>
        {y.ticks(3).map((tick) => (
          <path key={tick} class="grid" d={`M8 ${y(tick)}H${width - right}`} />
        ))}
        {low < 0 && high > 0 && <path class="lines-zero" d={`M8 ${y(0)}H${width - right}`} />}
        {front && front.values.length === own.values.length && (
          <path class="lines-between" d={between(own.values.slice(front.parts)) ?? ''} />
        )}
        {order.map((each) => (
          <path
            key={each.key}
            class={`lines-${each.kind} ${each.front ? 'front' : ''} look-${each.look}`}
            d={path(each.values) ?? ''}
          />
        ))}
        {front && (
          <g>
            <circle class="lines-part" cx={x(front.parts)} cy={y(own.values[front.parts] ?? 0)} r="9" />
            <circle class="lines-part-in" cx={x(front.parts)} cy={y(own.values[front.parts] ?? 0)} r="3.5" />
          </g>
        )}
        {order.map((each, at) => (
          <g key={each.key} class={`lines-end lines-end-${each.kind} ${each.front ? 'front' : ''}`}>
            <circle
              cx={x(each.values.length - 1)}
              cy={y(each.values.at(-1) ?? 0)}
              r={each.front ? 5.5 : 3.5}
            />
            <text x={width - right + 14} y={ends[at]! + 4}>
              <tspan class="lines-value">{each.end}</tspan>
              {(each.front || each.kind !== 'other') && (
                <tspan x={width - right + 14} dy="1.2em">
                  {each.label.length > letters ? `${each.label.slice(0, letters - 1)}…` : each.label}
                </tspan>
              )}
              {!each.front && each.kind === 'other' && <tspan dx="6">{each.label}</tspan>}
            </text>
          </g>
        ))}
        {model.labels.map((text, at) =>
          at % every === 0 ? (
            <text key={text} class="tick" x={x(at)} y={height - 4} text-anchor="middle">
              {text}
            </text>
          ) : null,
        )}
      </Drawing>
    </div>
  );
}

export function LinesPanel({
  model,
  measure,
  onMeasure,
  words,
}: {
  model: LinesModel;
  measure: LineMeasure;
  onMeasure: (measure: LineMeasure) => void;
  words: Words;
}) {
  return (
    <section class="lines-panel" aria-label={model.title}>
      <header>
        <h2>{model.title}</h2>
        <Tabs
          name="lines"
          label={words.t('whatif.chart')}
          tabs={LINE_MEASURES.map((id) => ({ id, label: lineName(id, words) }))}
          current={measure}
          onChange={(id) => onMeasure(id as LineMeasure)}
        />
      </header>
      <div role="tabpanel" id="lines-panel" aria-labelledby={`lines-${measure}`}>
        <Lines model={model} />
        <Figures summary={model.table.summary} heads={model.table.heads} rows={model.table.rows} />
      </div>
    </section>
  );
}

/**
 * Effects as bars, one a line: hanging on each other (a waterfall) or all from nothing. A bar with a
 * story behind it can be pressed. Draws what the model says; the sentences are what is read out.
 */
import { scaleLinear } from 'd3-scale';
import type { Words } from '../../../text/index.ts';
import type { BarModel, BarsModel } from '../../model/debrief/why-bars.ts';
import { useBox, useRem } from '../chart.tsx';

/** Room at both ends of the scale, px. */
const AIR = 10;

function Bar({
  bar,
  before,
  next,
  x,
  width,
  height,
}: {
  bar: BarModel;
  /** The bars it hangs between, in a waterfall. */
  before: BarModel | null;
  next: BarModel | null;
  x: (value: number) => number;
  width: number;
  height: number;
}) {
  const inset = Math.round(height * 0.22);
  const [left, right] = [Math.min(x(bar.from), x(bar.to)), Math.max(x(bar.from), x(bar.to))];
  const middle = height / 2;
  const square = bar.tone === 'bad' || bar.tone === 'ghost' || bar.tone === 'outcome';
  return (
    <svg
      class="fall-plot"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <path class="fall-zero" d={`M${x(0)} 0V${height}`} />
      <rect
        class={`fall-bar fall-${bar.tone}`}
        x={left}
        y={inset}
        width={Math.max(3, right - left)}
        height={height - 2 * inset}
        rx={square ? 2 : Math.min(8, Math.max(3, right - left) / 2)}
      />
      {before && <path class="fall-link" d={`M${x(before.to)} 0V${inset}`} />}
      {next && <path class="fall-link" d={`M${x(bar.to)} ${height - inset}V${height}`} />}
      {bar.low !== null && bar.high !== null && (
        <path
          class="fall-whisker"
          d={`M${x(bar.low)} ${middle}H${x(bar.high)}M${x(bar.low)} ${middle - 5}v10M${x(bar.high)} ${middle - 5}v10`}
        />
      )}
    </svg>
  );
}

export interface FallProps {
  model: BarsModel;
  words: Words;
  /** The bar whose story is open. */
  open: string | null;
  onOpen: (part: string) => void;
}

export function Fall({ model, words, open, onOpen }: FallProps) {
  const [box, { width }] = useBox<HTMLDivElement>({ width: 480, height: 40 });
  const height = Math.round(2.5 * useRem());
  const x = scaleLinear([model.low, model.high], [AIR, Math.max(AIR + 1, width - AIR)]);
  if (model.bars.length === 0) return <p class="fall-none">{words.t('weigh.chart.none')}</p>;
  return (
    <ol class="fall" aria-label={model.title}>
      {model.bars.map((bar, at) => {
        const inside = (
          <>
            <span class="fall-label" aria-hidden="true">
              {bar.when && <small>{bar.when}</small>}
              <span>{bar.label}</span>
            </span>
            <span class="fall-plot-box" ref={at === 0 ? box : undefined}>
              <Bar
                bar={bar}
                before={model.chained ? (model.bars[at - 1] ?? null) : null}
                next={model.chained ? (model.bars[at + 1] ?? null) : null}
                x={x}
                width={width}
                height={height}
              />
            </span>
            <span class={`fall-show fall-show-${bar.tone}`} aria-hidden="true">
              <b>{bar.show}</b>
              {bar.give && <small>{bar.give}</small>}
            </span>
            <span class="vh">{bar.sentence}</span>
          </>
        );
        return (
          <li key={bar.key} class={`fall-line fall-line-${bar.tone}`} style={{ '--at': at }}>
            {bar.part === null ? (
              <div class="fall-row">{inside}</div>
            ) : (
              <button
                type="button"
                class="fall-row"
                aria-pressed={open === bar.part}
                onClick={() => onOpen(bar.part!)}
              >
                {inside}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

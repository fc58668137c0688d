/** The things that stand in the book: the result's chart, the jar of freed time, the board's candle. */
import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';
import type { ResultChart } from '../model/accounts-chart.ts';
import type { AccountsModel } from '../model/accounts.ts';
import type { BoardMood } from '../model/board.ts';
import { Drawing, spread, useBox, useRem } from './chart.tsx';
import { Cloth } from './cloth.tsx';

export function ResultLines({ chart }: { chart: ResultChart }) {
  const [box, { width, height: room }] = useBox<HTMLDivElement>({ width: 360, height: 176 });
  const rem = useRem();
  const height = Math.max(Math.round(8.5 * rem), room);
  const label = 0.75 * rem;
  const right = Math.max(...Object.values(chart.ends).map((each) => each.length)) * label * 0.56 + 14;
  const last = chart.you.length - 1;
  const all = [...chart.you, ...chart.ghost, chart.plan, 0];
  const x = scaleLinear([0, Math.max(last, 2) + (chart.dip ? 1 : 0)], [8, Math.max(60, width - right)]);
  const y = scaleLinear([min(all) ?? 0, max(all) ?? 1], [height - 1.9 * rem, 12]).nice(3);
  const path = line<number>(
    (_, at) => x(at),
    (value) => y(value),
  ).curve(curveMonotoneX);
  const ends = [
    { key: 'you', y: y(chart.you[last] ?? 0), text: chart.ends.you },
    { key: 'ghost', y: y(chart.ghost.at(-1) ?? 0), text: chart.ends.ghost },
    { key: 'plan', y: y(chart.plan), text: chart.ends.plan },
  ];
  const places = spread(
    ends.map((end) => end.y + label * 0.36),
    label * 1.25,
    label,
    height - 1.6 * rem,
  );
  // Quarter names are thinned until they fit.
  const every = Math.ceil(chart.labels.length / Math.max(2, (x.range()[1]! - 8) / (2.6 * rem)));
  const floor = y.range()[0]!;
  const dipEnd = Math.min(chart.dip?.to ?? 0, x.domain()[1]!);
  return (
    <div ref={box} class="result-chart">
      <Drawing width={width} height={height} sentence={chart.sentence}>
        {y.ticks(3).map((tick) => (
          <g key={tick}>
            <path class="grid" d={`M8 ${y(tick)}H${x.range()[1]}`} />
          </g>
        ))}
        {chart.dip && (
          <g class="dip">
            <rect
              x={x(chart.dip.from)}
              y={y(chart.plan)}
              width={x(dipEnd) - x(chart.dip.from)}
              height={Math.max(8, floor - y(chart.plan))}
              rx="6"
            />
            <text x={x(dipEnd) - 6} y={floor - 6} text-anchor="end">
              {chart.dip.label}
            </text>
          </g>
        )}
        {y.domain()[0]! < 0 && <path class="zero" d={`M8 ${y(0)}H${x.range()[1]}`} />}
        <path class="line-plan" d={`M8 ${y(chart.plan)}H${x.range()[1]}`} />
        <path class="line-ghost" d={path(chart.ghost) ?? ''} />
        <path class="line-you" d={path(chart.you) ?? ''} />
        {chart.you.slice(0, -1).map((value, at) => (
          <circle key={at} class="dot-you" cx={x(at)} cy={y(value)} r="4" />
        ))}
        <circle class="dot-now" cx={x(last)} cy={y(chart.you[last] ?? 0)} r="7" />
        {ends.map((end, at) => (
          <text key={end.key} class={`end end-${end.key}`} x={x.range()[1]! + 12} y={places[at]}>
            {end.text}
          </text>
        ))}
        {chart.labels.map((text, at) =>
          at % every === 0 || at === last ? (
            at !== last && last - at < every ? null : (
              <text
                key={text}
                class="tick"
                x={x(at)}
                y={height - 6}
                text-anchor={at === 0 ? 'start' : 'middle'}
              >
                {text}
              </text>
            )
          ) : null,
        )}
      </Drawing>
    </div>
  );
}

/** Freed time: fills, steams while some of it evaporates, hangs under a sheet when nobody looks. */
export function Jar({ pool, unit }: { pool: AccountsModel['pool']; unit: string }) {
  const top = 168 - pool.level * 106;
  return (
    <span class="book-jar">
      <svg viewBox="0 0 128 200" role="img" aria-label={pool.text}>
        <ellipse class="book-jar-shadow" cx="66" cy="188" rx="50" ry="7" />
        <path
          class="book-jar-glass"
          d="M26 40h76c12 10 16 20 16 34v92c0 14-8 20-20 20H30c-12 0-20-6-20-20V74c0-14 4-24 16-34z"
        />
        <clipPath id="book-jar-in">
          <path d="M14 60h100v108c0 11-6 16-16 16H30c-10 0-16-5-16-16z" />
        </clipPath>
        <g clip-path="url(#book-jar-in)">
          <g class="book-jar-level" style={{ transform: `translateY(${top}px)` }}>
            <path class="book-jar-water" d="M-36 0c18-7 32 7 50 0s34-6 50 0 32 7 50 0 34-6 50 0v200H-36z" />
            <path
              class="book-jar-wave"
              d="M-36 0c18-7 32 7 50 0s34-6 50 0 32 7 50 0 34-6 50 0v6c-16-6-32-7-50 0s-32 7-50 0-32-7-50 0-32 7-50 0z"
            />
          </g>
        </g>
        <path class="book-jar-gleam" d="M20 78c0-12 4-20 10-26M20 92v50" />
        <rect class="book-jar-lid" x="22" y="31" width="84" height="12" rx="6" />
        <rect class="book-jar-lid-light" x="26" y="33" width="60" height="4" rx="2" />
        {pool.people !== null && (
          <>
            <text class="book-jar-figure" x="64" y="140" text-anchor="middle">
              {pool.people}
            </text>
            <text class="book-jar-unit" x="64" y="160" text-anchor="middle">
              {unit}
            </text>
          </>
        )}
        {pool.evaporated && (
          <g class="book-jar-steam">
            <path d="M44 22c-5-6 5-9 0-16" />
            <path d="M64 20c-5-6 5-9 0-16" />
            <path d="M84 22c-5-6 5-9 0-16" />
          </g>
        )}
      </svg>
      {pool.veil && <Cloth class="book-jar-cloth" />}
    </span>
  );
}

/** The board's patience burns down. Three heights, for its three words. */
export function Candle({ share, mood, sentence }: { share: number; mood: BoardMood; sentence: string }) {
  const top = 90 - 68 * share;
  return (
    <svg class={`candle candle-${mood}`} viewBox="0 -18 96 124" role="img" aria-label={sentence}>
      <ellipse class="candle-shadow" cx="48" cy="97" rx="40" ry="6" />
      <path class="candle-mark" d="M30 14v72" />
      <g class="candle-body" style={{ transform: `translateY(${top}px)` }}>
        <circle class="candle-glow" cx="48" cy="-14" r="30" />
      </g>
      <path class="candle-wax" d={`M37 ${top + 3}c3-4 18-4 22 0V91H37z`} />
      <path class="candle-shade" d={`M52 ${top}c3 0 6 1 7 3V91h-7z`} />
      <path class="candle-drip" d={`M37 ${top + 3}c4 3 3 9 6 9s2-6 6-6 4 5 10 1v-5c-4-4-19-3-22 1z`} />
      <g class="candle-body" style={{ transform: `translateY(${top}px)` }}>
        <path class="candle-wick" d="M48 1v-6" />
        <g class="candle-flame">
          <path class="candle-fire" d="M48-4c-8-2-8-10-4-15 2-3 4-5 4-10 5 5 9 10 8 16-.6 5-4 8.500-8 9z" />
          <path
            class="candle-heart"
            d="M48-5c-4-1-4.500-6-2-9 1-1.500 2-2.500 2-5 3 3 5 6 4.500 9-.4 3-2.300 4.700-4.500 5z"
          />
        </g>
      </g>
      <path class="candle-dish" d="M22 90h52c0 6-6 8-12 8H34c-6 0-12-2-12-8z" />
    </svg>
  );
}

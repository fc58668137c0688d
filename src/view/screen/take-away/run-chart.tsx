/** A run's results added up against the same company without AI: one picture for the report. */
import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Words } from '../../../text/index.ts';
import type { SummaryModel } from '../../model/take-away/report.ts';

const WIDE = 640;
const HIGH = 230;

export function RunChart({ run, words }: { run: SummaryModel; words: Words }) {
  const all = [...run.own, ...run.ghost, 0];
  const x = scaleLinear([0, Math.max(1, run.own.length - 1)], [60, WIDE - 12]);
  const y = scaleLinear([min(all) ?? 0, max(all) ?? 1], [HIGH - 26, 24]).nice(4);
  const path = line<number>(
    (_, at) => x(at),
    (value) => y(value),
  );
  return (
    <figure class="run-chart">
      <ul class="run-key">
        <li>
          <i class="key-own" /> {run.ownLabel}
        </li>
        <li>
          <i class="key-without" /> {run.ghostLabel}
        </li>
      </ul>
      <svg class="chart" viewBox={`0 0 ${WIDE} ${HIGH}`} role="img" aria-label={run.chart}>
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <path class="grid" d={`M60 ${y(tick)}H${WIDE - 12}`} />
            <text class="tick" x={52} y={y(tick) + 4} text-anchor="end">
              {words.number(tick)}
            </text>
          </g>
        ))}
        <text class="tick" x={52} y={12} text-anchor="end">
          {words.t('away.unit.money')}
        </text>
        {run.own.map((_, at) => (
          <text key={at} class="tick" x={x(at)} y={HIGH - 6} text-anchor="middle">
            {at + 1}
          </text>
        ))}
        <path class="line-ghost" d={path(run.ghost) ?? ''} />
        <path class="run-own" d={path(run.own) ?? ''} />
      </svg>
    </figure>
  );
}

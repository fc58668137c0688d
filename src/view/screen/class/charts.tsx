/** The pictures of a class: endings as one bar, results as a line in a band, answers as bars of endings, bets by quarter. */
import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { Words } from '../../../text/index.ts';
import type { ClassLevelModel } from '../../model/class/class.ts';
import type { OptionModel, QuestionModel } from '../../model/class/questions.ts';
import type { EndingKind } from '../../model/names.ts';
import { Figures } from '../chart.tsx';
import { Icon } from '../parts/Icon.tsx';

export const ENDING_ICON = { growth: 'trending-up', reprieve: 'hourglass', layoffs: 'log-out' } as const;

/** How it ended, one bar for everybody. */
export function EndingsBar({ endings }: { endings: ClassLevelModel['endings'] }) {
  return (
    <div class="class-ends">
      <div class="class-ends-bar" aria-hidden="true">
        {endings.map(({ kind, share }) =>
          share === 0 ? null : <i key={kind} class={`end-${kind}`} style={{ flexGrow: share }} />,
        )}
      </div>
      <ul>
        {endings.map(({ kind, label, runs }) => (
          <li key={kind}>
            <span class={`class-mark end-${kind}`}>
              <Icon name={ENDING_ICON[kind]} />
            </span>
            <b>{runs}</b> {label}
          </li>
        ))}
      </ul>
    </div>
  );
}

const WIDE = 640;
const HIGH = 300;
const LEFT = 64;
const RIGHT = 16;
const TOP = 34;
const LOW = 28;

/** Results added up: the middle, the middle half, the best. */
export function Lines({ lines, words }: { lines: ClassLevelModel['lines']; words: Words }) {
  const { median, lower, upper, best } = lines;
  const all = [...median, ...lower, ...upper, ...best, 0];
  const x = scaleLinear([0, Math.max(1, median.length - 1)], [LEFT, WIDE - RIGHT]);
  const y = scaleLinear([min(all) ?? 0, max(all) ?? 1], [HIGH - LOW, TOP]).nice(4);
  const path = line<number>((_, at) => x(at), (value) => y(value)); // prettier-ignore
  const band = area<number>((_, at) => x(at), (_, at) => y(lower[at] ?? 0), (value) => y(value)); // prettier-ignore
  return (
    <figure class="class-lines">
      <ul class="class-key small">
        <li>
          <i class="key-best" /> {lines.bestLabel}
        </li>
        <li>
          <i class="key-median" /> {lines.medianLabel}
        </li>
        <li>
          <i class="key-band" /> {lines.bandLabel}
        </li>
      </ul>
      <svg class="chart" viewBox={`0 0 ${WIDE} ${HIGH}`} role="img" aria-label={lines.summary}>
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <path class={tick === 0 ? 'class-zero' : 'grid'} d={`M${LEFT} ${y(tick)}H${WIDE - RIGHT}`} />
            <text class="tick" x={LEFT - 8} y={y(tick) + 4} text-anchor="end">
              {words.number(tick)}
            </text>
          </g>
        ))}
        <text class="tick" x={LEFT - 8} y={16} text-anchor="end">
          {words.t('class.lines.unit')}
        </text>
        {lines.quarters.map((quarter, at) => (
          <text key={quarter} class="tick" x={x(at)} y={HIGH - 6} text-anchor="middle">
            {quarter}
          </text>
        ))}
        <path class="class-band" d={band(upper) ?? ''} />
        <path class="class-best" d={path(best) ?? ''} />
        <path class="class-median" d={path(median) ?? ''} />
      </svg>
      <Figures summary={lines.table.summary} heads={lines.table.heads} rows={lines.table.rows} />
    </figure>
  );
}

function Option({ option, most }: { option: OptionModel; most: number }) {
  return (
    <li class="class-option">
      <span class="class-option-name">{option.label}</span>
      <span class="class-option-bar" aria-hidden="true">
        {option.endings.map(({ kind, runs }) =>
          runs === 0 ? null : (
            <i key={kind} class={`end-${kind}`} style={{ width: `${(runs / most) * 100}%` }}>
              {runs}
            </i>
          ),
        )}
      </span>
      <span class="class-option-value" aria-hidden="true">
        {option.value}
      </span>
      <span class="vh">{option.tell}</span>
    </li>
  );
}

/** A question with its answers: how many gave each, and how it ended for them. */
export function Question({
  question,
  title,
  level = 3,
}: {
  question: QuestionModel;
  title?: string;
  level?: 3 | 4;
}) {
  // prettier-ignore
  const most = max(question.options, ({ runs }) => runs) ?? 1;
  const Title = `h${level}` as 'h3';
  return (
    <section class="class-question">
      <Title>
        {title ?? question.label}
        {question.asked && <small> {question.asked}</small>}
      </Title>
      {question.quote && <blockquote>{question.quote}</blockquote>}
      <ul>
        {question.options.map((option) => (
          <Option key={option.id} option={option} most={most} />
        ))}
      </ul>
    </section>
  );
}

/** What the bars' colours mean. */
export function EndingsKey({ endings }: { endings: ClassLevelModel['endings'] }) {
  return (
    <ul class="class-key small">
      {endings.map(({ kind, label }: { kind: EndingKind; label: string }) => (
        <li key={kind}>
          <span class={`class-mark end-${kind}`}>
            <Icon name={ENDING_ICON[kind]} />
          </span>
          {label}
        </li>
      ))}
    </ul>
  );
}

/** Bets by quarter, those that came true below; and how the class is spread. */
export function Bets({ bets }: { bets: ClassLevelModel['bets'] }) {
  const most = Math.max(1, ...bets.quarters.map(({ right, wrong }) => right + wrong));
  const people = Math.max(1, ...bets.spread.map((each) => each.people));
  if (bets.quarters.length === 0) return null;
  return (
    <div class="class-bets">
      <div>
        <h3>{bets.chart}</h3>
        <ul class="class-columns">
          {bets.quarters.map(({ quarter, right, wrong, tell }) => (
            <li key={quarter}>
              <span class="class-column" aria-hidden="true">
                <i class="bet-wrong" style={{ height: `${(wrong / most) * 100}%` }} />
                <i class="bet-right" style={{ height: `${(right / most) * 100}%` }} />
              </span>
              <span aria-hidden="true">{quarter}</span>
              <span class="vh">{tell}</span>
            </li>
          ))}
        </ul>
        <ul class="class-key small">
          <li>
            <i class="bet-right" /> {bets.right}
          </li>
          <li>
            <i class="bet-wrong" /> {bets.wrong}
          </li>
        </ul>
      </div>
      <div>
        <h3>{bets.spreadTitle}</h3>
        <ul class="class-spread">
          {bets.spread.map(({ label, people: n, tell }) => (
            <li key={label}>
              <span aria-hidden="true">{label}</span>
              <span class="class-option-bar" aria-hidden="true">
                <i class="bet-right" style={{ width: `${(n / people) * 100}%` }}>
                  {n > 0 ? n : ''}
                </i>
              </span>
              <span class="vh">{tell}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

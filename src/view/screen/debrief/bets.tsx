/**
 * Bets against reality: how many came true is guessed first; then every ticket lies over the line of
 * orders, stamped. Below, by ticket, and whose advice one followed.
 */
import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Bet } from '../../model/names.ts';
import { betsModel, type BetsModel } from '../../model/debrief/bets.ts';
import { Drawing, Figures, useBox, useRem } from '../chart.tsx';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Marks } from '../parts/Marks.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import type { StepProps } from './steps.ts';
import './bets.css';

/** An arrow inside a box of one: up, down, or along. */
const ARROW: Record<Bet, string> = {
  rise: 'M.28 .72L.7 .3M.4 .28h.32v.32',
  hold: 'M.22 .5h.52M.56 .3l.2 .2-.2 .2',
  fall: 'M.28 .28L.7 .7M.72 .4v.32h-.32',
};

/** The orders of each quarter, and over them what was bet. */
function Tickets({ model, open }: { model: BetsModel; open: boolean }) {
  const [box, { width, height: room }] = useBox<HTMLDivElement>({ width: 800, height: 260 });
  const rem = useRem();
  const height = Math.max(14 * rem, room);
  const { quarters } = model;
  const step = width / quarters.length;
  const size = Math.min(2.25 * rem, step * 0.78);
  const x = (at: number): number => (at + 0.5) * step;
  const all = quarters.map((each) => each.orders);
  const [low, high] = [min(all) ?? 0, max(all) ?? 1];
  const air = Math.max((high - low) * 0.1, 1);
  const y = scaleLinear([low - air, high + air], [height - 2.2 * rem, size + 2.4 * rem]);
  const path = line<number>(
    (_, at) => x(at),
    (value) => y(value),
  );
  const sentence = quarters.map((each) => each.sentence).join(' ');
  return (
    <div ref={box} class="tickets">
      <Drawing width={width} height={height} sentence={open ? sentence : model.ask}>
        {open && <path class="tickets-line" d={path(all) ?? ''} pathLength={1} />}
        {quarters.map((each, at) => {
          const top = open ? y(each.orders) - size - 1.1 * rem : height / 2 - size;
          return (
            <g key={each.quarter}>
              <path
                class="tickets-post"
                d={`M${x(at)} ${height - 1.6 * rem}V${open ? y(each.orders) : top + size}`}
              />
              {each.bet !== null && (
                <g class={`ticket ${open ? (each.right ? 'right' : 'wrong') : ''}`}>
                  <rect x={x(at) - size / 2} y={top} width={size} height={size} rx="6" />
                  <path
                    d={ARROW[each.bet]}
                    transform={`translate(${x(at) - size / 2} ${top}) scale(${size})`}
                    vector-effect="non-scaling-stroke"
                  />
                  {open && (
                    <g transform={`translate(${x(at) + size * 0.5} ${top + size * 0.06})`}>
                      <circle class="ticket-stamp" r={size * 0.27} />
                      <path
                        class="ticket-sign"
                        d={each.right ? 'M-.5 0l.35.35L.5-.4' : 'M-.4-.4l.8.8M.4-.4l-.8.8'}
                        transform={`scale(${size * 0.25})`}
                        vector-effect="non-scaling-stroke"
                      />
                    </g>
                  )}
                </g>
              )}
              {open && <circle class="tickets-dot" cx={x(at)} cy={y(each.orders)} r={0.32 * rem} />}
              {open && (
                <text class="tickets-value" x={x(at)} y={y(each.orders) + 1.3 * rem} text-anchor="middle">
                  {each.shown}
                </text>
              )}
              <text class="tickets-tick" x={x(at)} y={height - 0.4 * rem} text-anchor="middle">
                {each.short}
              </text>
            </g>
          );
        })}
      </Drawing>
    </div>
  );
}

export function BetsStep({ snapshot, words, wish }: StepProps) {
  const model = betsModel(snapshot, words);
  const open = model.guess !== null || model.made === 0;
  const say = (bets: number): void => wish({ kind: 'note', note: { bets } });
  return (
    <div class="bets">
      {model.made === 0 ? (
        <p class="lead">{model.answer}</p>
      ) : (
        <div class="guess" role="group" aria-label={model.ask}>
          {model.options.map((option) => (
            <Button key={option} pressed={model.guess === option} onClick={() => say(option)}>
              {words.number(option)}
            </Button>
          ))}
          {!open && (
            <Button kind="bare" icon="eye" onClick={() => say(-1)}>
              {model.show}
            </Button>
          )}
          <p class="guess-answer" role="status">
            {model.answer}
          </p>
        </div>
      )}
      <Tickets model={model} open={open} />
      {open && (
        <div class="records">
          {model.kinds && (
            <section class="record" aria-labelledby="record-kinds">
              <h2 id="record-kinds">{model.kinds.title}</h2>
              <ul>
                {model.kinds.kinds.map((each) => (
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
          )}
          {model.advisers.items.length > 0 && (
            <section class="record" aria-labelledby="record-advisers">
              <h2 id="record-advisers">{model.advisers.title}</h2>
              <ul>
                {model.advisers.items.slice(0, 4).map((each) => (
                  <li key={each.who}>
                    <Portrait who={each.who} shape="disc" size={30} />
                    <b>{each.name}</b>
                    <span class="small">{each.standing.sentence}</span>
                    <Marks marks={each.tried} label={each.spoken} />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      )}
      {open && <Figures summary={model.table.summary} heads={model.table.heads} rows={model.table.rows} />}
    </div>
  );
}

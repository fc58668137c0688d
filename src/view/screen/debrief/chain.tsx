/**
 * The chain, one picture: a table a stage (in a row, or one under the other on a narrow page), a thread
 * for everybody who stays, a broken end for everybody who leaves, and the papers that were carried over
 * or dropped between two tables. The same as sentences and as a table.
 */
import type { Words } from '../../../text/index.ts';
import { chainModel, type ChainModel, type ChainTable } from '../../model/debrief/chain.ts';
import { Figures, useBox, useRem } from '../chart.tsx';
import { asset } from '../parts/assets.ts';
import { Button } from '../parts/Button.tsx';
import type { StepProps } from './steps.ts';
import './chain.css';

/** Where things stand, in pixels. */
interface Plan {
  width: number;
  height: number;
  rem: number;
  wide: boolean;
  /** A table's top. */
  table(at: number): { x: number; y: number; width: number; height: number };
  /** A face's middle. */
  seat(at: number, seat: number): { x: number; y: number };
  /** The middle of what lies between a table and the one before. */
  between(at: number): { x: number; y: number };
  face: number;
}

function planOf(model: ChainModel, width: number, room: number, rem: number): Plan {
  const wide = width >= 44 * rem;
  const count = model.tables.length;
  const { seats } = model;
  if (wide) {
    const column = width / count;
    const own = Math.min(10.5 * rem, column * 0.58);
    const head = 3 * rem;
    const floor = 3.75 * rem;
    const step = Math.max(3.25 * rem, Math.min(6.25 * rem, (room - head - floor - 0.75 * rem) / seats));
    const tall = seats * step + 0.75 * rem;
    return {
      width,
      height: head + tall + floor,
      rem,
      wide,
      face: Math.min(3.75 * rem, step * 0.86),
      table: (at) => ({ x: (at + 0.5) * column - own / 2, y: head, width: own, height: tall }),
      seat: (at, seat) => ({
        x: (at + 0.5) * column - own / 2 + 2 * rem,
        y: head + 0.375 * rem + (seat + 0.5) * step,
      }),
      between: (at) => ({ x: at * column, y: head + tall / 2 }),
    };
  }
  const tall = 6.75 * rem;
  const gap = 6.5 * rem;
  const head = 1.75 * rem;
  return {
    width,
    height: count * (tall + head) + (count - 1) * gap,
    rem,
    wide,
    face: 2.75 * rem,
    table: (at) => ({ x: 2, y: at * (tall + head + gap) + head, width: width - 4, height: tall }),
    seat: (at, seat) => ({
      x: ((seat + 0.5) * width) / seats,
      y: at * (tall + head + gap) + head + 2.5 * rem,
    }),
    between: (at) => ({ x: width / 2, y: at * (tall + head + gap) - gap / 2 }),
  };
}

/** A pile of papers that was carried, and those that fell. */
function Papers({ table, at, plan, words }: { table: ChainTable; at: number; plan: Plan; words: Words }) {
  const { handed } = table;
  if (!handed) return null;
  const { rem, wide } = plan;
  const { x, y } = plan.between(at);
  const [w, h] = [1.9 * rem, 1.35 * rem];
  const lift = 0.2 * rem;
  const foot = wide ? plan.height - 1.1 * rem : y + 0.6 * rem;
  const pile = wide ? { x, y: y - 0.6 * rem } : { x: x - 5 * rem, y: y + 0.9 * rem };
  return (
    <g class="chain-papers">
      <rect
        class="chain-parcel"
        x={x - 3.9 * rem}
        y={wide ? pile.y - h - 8 * lift : y - 2.1 * rem}
        width={7.8 * rem}
        height={wide ? h + 8 * lift + 3.9 * rem : 4 * rem}
        rx={0.75 * rem}
      />
      {Array.from({ length: handed.carried }, (_, index) => (
        <rect
          key={index}
          class="chain-paper"
          x={pile.x - w / 2 + ((index * 7) % 3) - 1}
          y={pile.y - index * lift - h}
          width={w}
          height={h}
          rx="2"
          style={{ '--at': index }}
        />
      ))}
      {handed.carried === 0 && (
        <rect class="chain-nothing" x={pile.x - w / 2} y={pile.y - h} width={w} height={h} rx="2" />
      )}
      {Array.from({ length: handed.dropped }, (_, index) => {
        const side = (index - (handed.dropped - 1) / 2) * 1.05 * rem;
        const to = {
          x: (wide ? x : x + 5 * rem) + side * (wide ? 1 : 0.7),
          y: foot - (index % 2) * 0.35 * rem,
        };
        return (
          <rect
            key={`d${index}`}
            class="chain-paper chain-dropped"
            x={to.x - w * 0.36}
            y={to.y - h * 0.36}
            width={w * 0.72}
            height={h * 0.72}
            rx="2"
            style={{ '--at': index, rotate: `${((index * 47) % 60) - 30}deg` }}
          />
        );
      })}
      <text
        class={`chain-context ${handed.lost ? 'lost' : ''}`}
        x={x}
        y={wide ? pile.y + 1.2 * rem : y - 0.9 * rem}
        text-anchor="middle"
      >
        <tspan class="chain-of">{words.t('debrief.chain.context')}</tspan>
        <tspan x={x} dy="1.15em">
          {handed.context}
        </tspan>
        <tspan class="chain-of" x={x} dy="1.5em">
          {words.t('debrief.chain.lessons')} {handed.lessons}
        </tspan>
      </text>
    </g>
  );
}

function Threads({ model, plan }: { model: ChainModel; plan: Plan }) {
  const { wide, rem } = plan;
  return (
    <g class="chain-threads">
      {model.tables.flatMap((table, at) =>
        table.people.map((each, seat) => {
          const own = plan.table(at);
          const from = plan.seat(at, seat);
          const start = wide ? { x: own.x + own.width, y: from.y } : { x: from.x, y: own.y + own.height };
          if (each.next !== null) {
            const other = plan.table(at + 1);
            const seated = plan.seat(at + 1, each.next);
            const end = wide ? { x: other.x, y: seated.y } : { x: seated.x, y: other.y };
            const d = wide
              ? `M${start.x} ${start.y}C${(start.x + end.x) / 2} ${start.y} ${(start.x + end.x) / 2} ${end.y} ${end.x} ${end.y}`
              : `M${start.x} ${start.y}C${start.x} ${(start.y + end.y) / 2} ${end.x} ${(start.y + end.y) / 2} ${end.x} ${end.y}`;
            return (
              <g key={`${at}-${seat}`}>
                <path class="chain-thread" d={d} pathLength={1} />
                <circle class="chain-knot" cx={start.x} cy={start.y} r={0.28 * rem} />
                <circle class="chain-knot" cx={end.x} cy={end.y} r={0.28 * rem} />
              </g>
            );
          }
          if (!each.leaves) return null;
          const tail = wide
            ? `q${1.1 * rem} 0 ${1.3 * rem} ${0.8 * rem}`
            : `q0 ${0.9 * rem} ${0.6 * rem} ${1.1 * rem}`;
          return <path key={`${at}-${seat}`} class="chain-broken" d={`M${start.x} ${start.y}${tail}`} />;
        }),
      )}
    </g>
  );
}

function Table({ table, at, plan }: { table: ChainTable; at: number; plan: Plan }) {
  const { rem, face, wide } = plan;
  const box = plan.table(at);
  return (
    <g>
      <text
        class="chain-stage"
        x={wide ? box.x + box.width / 2 : box.x + 4}
        y={box.y - (wide ? 1.5 : 0.6) * rem}
        text-anchor={wide ? 'middle' : 'start'}
      >
        {table.name}
        <tspan class="chain-when" {...(wide ? { x: box.x + box.width / 2, dy: '1.2em' } : { dx: '0.6em' })}>
          {table.when}
        </tspan>
      </text>
      <rect class={`chain-table chain-table-${table.stage}`} {...box} rx={rem} />
      {table.people.map((each, seat) => {
        const { x, y } = plan.seat(at, seat);
        return (
          <g key={each.who} class={each.leaves ? 'chain-leaves' : ''}>
            {each.lead && <circle class="chain-lead" cx={x} cy={y} r={face * 0.56} />}
            <image
              href={asset(`portraits/${each.who}.svg#${each.leaves ? 'worried' : 'ok'}-disc`)}
              x={x - face / 2}
              y={y - face * 0.58}
              width={face}
              height={face * 1.09}
            />
            <text
              class={`chain-name ${each.lead ? 'lead' : ''}`}
              x={wide ? x + face * 0.66 : x}
              y={wide ? y + 0.3 * rem : y + face * 0.5 + 1.15 * rem}
              text-anchor={wide ? 'start' : 'middle'}
            >
              {each.name}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function Picture({ model, open, words }: { model: ChainModel; open: boolean; words: Words }) {
  const [box, { width, height }] = useBox<HTMLDivElement>({ width: 900, height: 380 });
  const rem = useRem();
  const plan = planOf(model, width, Math.min(height, 30 * rem), rem);
  return (
    <div ref={box} class={`chain-picture ${plan.wide ? '' : 'tall'}`}>
      <svg
        class={open ? 'chain-open' : ''}
        width={plan.width}
        height={plan.height}
        viewBox={`0 0 ${plan.width} ${plan.height}`}
        role="img"
        aria-label={model.sentence}
        lang={words.locale}
      >
        {open && <Threads model={model} plan={plan} />}
        {model.tables.map((table, at) => (
          <Table key={at} table={table} at={at} plan={plan} />
        ))}
        {open &&
          model.tables.map((table, at) => (
            <Papers key={at} table={table} at={at} plan={plan} words={words} />
          ))}
      </svg>
    </div>
  );
}

export function ChainStep({ snapshot, words, wish }: StepProps) {
  const model = chainModel(snapshot, words);
  const { guess } = model;
  const open = guess.said !== '';
  const say = (chain: string): void => wish({ kind: 'note', note: { chain } });
  return (
    <div class="chain">
      {guess.answer !== '' && (
        <div class="guess" role="group" aria-label={guess.ask}>
          {guess.options.map((option) => (
            <Button key={option.id} pressed={guess.said === option.id} onClick={() => say(option.id)}>
              {option.label}
            </Button>
          ))}
          {!open && (
            <Button kind="bare" icon="eye" onClick={() => say('shown')}>
              {model.show}
            </Button>
          )}
          <p class="guess-answer" role="status">
            {open && guess.answer}
          </p>
        </div>
      )}
      <Picture model={model} open={open} words={words} />
      {open && (
        <>
          <ul class="chain-key">
            <li class="key-thread">{model.key.stays}</li>
            <li class="key-broken">{model.key.leaves}</li>
            <li class="key-paper">{model.key.carried}</li>
            <li class="key-dropped">{model.key.dropped}</li>
          </ul>
          <ul class="chain-told">
            {model.told.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <ul class="vh">
            {model.tables.map((table, at) => table.handed && <li key={at}>{table.handed.sentence}</li>)}
          </ul>
          <Figures summary={model.table.summary} heads={model.table.heads} rows={model.table.rows} />
        </>
      )}
    </div>
  );
}

/**
 * The table room as a picture: panelled wall, chairs, the round table, who sits where. Drawing
 * only: it says nothing that the screen around it does not also say in words.
 */
import type { ComponentChildren } from 'preact';
import type { FunctionId } from '../model/names.ts';
import type { ChairModel, FrameModel } from '../model/table.ts';
import { Cloth } from './cloth.tsx';
import { Icon, type IconName } from './parts/Icon.tsx';
import { Portrait } from './parts/Portrait.tsx';

/** The drawing's own units: 892 wide, 330 high, the table's centre at 454. */
const WIDE = 892;
const HIGH = 330;

/** Who of the table before stays, and who leaves. */
interface Fates {
  stays: readonly FunctionId[];
  leaves: readonly FunctionId[];
}

export interface Spot {
  /** Where the chair's left edge stands, and how wide the person in it is drawn. */
  x: number;
  top: number;
  width: number;
  plate: { x: number; top: number };
}

/** Where the door is, in the wall at the right, and where those who leave through it stand, last one nearest. */
const DOOR = { x: 752, width: 104 };
const GOING = { x: 708, step: 40, top: 50, width: 96 };

/** Places round the table for `count` people; the first is the head. */
export function spots(count: number): Spot[] {
  const others = Math.max(1, count - 1);
  const step = Math.min(162, 500 / others);
  const from = 430 - (step * (others - 1)) / 2;
  return Array.from({ length: count }, (_, place) => {
    if (place === 0) return { x: 86, top: 22, width: 132, plate: { x: 152, top: 210 } };
    const x = from + (place - 1) * step;
    return { x, top: 40, width: Math.min(132, step * 0.86), plate: { x: x + 56, top: 178 } };
  });
}

/** Seen pictures on the wall, by frame. */
export const FRAME_ICONS: Record<FrameModel['id'], IconName> = {
  queues: 'layers',
  rework: 'rotate-ccw',
  freed: 'hourglass',
  trust: 'handshake',
  fear: 'cloud-lightning',
  skill: 'graduation-cap',
  ledger: 'scale',
  customers: 'search',
  memory: 'book-open',
  tools: 'wrench',
};

/** One picture on the wall, under its sheet or in the open. */
export function Frame(props: {
  frame: FrameModel;
  lifting: boolean;
  asked: boolean;
  label: string;
  onAsk: () => void;
}) {
  const { frame, lifting, asked, label, onAsk } = props;
  const state = frame.seen ? 'seen' : lifting ? 'lifting' : 'veiled';
  return (
    <li class={`frame frame-${state}`}>
      <button
        type="button"
        class="frame-hit"
        aria-pressed={asked}
        aria-label={lifting ? `${label}. ${frame.sentence}` : frame.sentence}
        title={frame.sentence}
        onClick={onAsk}
      >
        <span class="frame-pic" aria-hidden="true">
          <Icon name={FRAME_ICONS[frame.id]} />
          <Cloth />
        </span>
        <span class="frame-name" aria-hidden="true">
          {label}
        </span>
      </button>
    </li>
  );
}

const PANELS = Array.from({ length: 48 }, (_, at) => -1600 + at * 100);

function Back({
  places,
  chairs,
  door,
}: {
  places: readonly Spot[];
  chairs: readonly ChairModel[];
  door: boolean;
}) {
  const taken = (place: number): string => (chairs[place]?.who ? 'taken' : '');
  return (
    <svg class="set-art" viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden="true">
      <defs>
        <linearGradient id="set-floor" x1="0" y1="0" x2="0" y2="1">
          <stop class="stop-floor-far" offset="0" />
          <stop class="stop-floor" offset=".12" />
          <stop class="stop-floor-near" offset="1" />
        </linearGradient>
      </defs>
      <rect class="set-dado" x="-1600" y="38" width="4800" height="136" />
      <rect class="set-rail" x="-1600" y="32" width="4800" height="9" rx="2" />
      {PANELS.map((x) => (
        <g key={x}>
          <rect class="set-panel" x={x + 14} y="56" width="82" height="98" rx="5" />
          <path class="set-panel-light" d={`M${x + 16} 154v-96h78`} />
        </g>
      ))}
      <rect class="set-floor" x="-1600" y="168" width="4800" height="1400" />
      <rect class="set-rail" x="-1600" y="168" width="4800" height="12" />
      <rect class="set-shade" x="-1600" y="180" width="4800" height="26" />
      {[240, 292, 352, 424, 510].map((y) => (
        <path key={y} class="set-board" d={`M-1600 ${y}H3200`} />
      ))}
      {door && (
        <g transform={`translate(${DOOR.x} 0)`}>
          <rect class="door-frame" x="-8" y="-26" width={DOOR.width + 16} height="198" rx="4" />
          <rect class="door-light" width={DOOR.width} y="-18" height="190" />
          <path class="door-leaf" d={`M${DOOR.width}-18l34 -12v214l-34 -12z`} />
          <path
            class="door-panel"
            d={`M${DOOR.width + 7}-8l20-8v50l-20 4zM${DOOR.width + 7} 54l20-3v104l-20-6z`}
          />
          <circle class="chair-knob" cx={DOOR.width + 28} cy="58" r="4" />
        </g>
      )}
      <path class="set-shaft" d="M120-300L560-300 860 330 330 330z" />
      <ellipse class="set-shadow" cx="454" cy="313" rx="402" ry="30" />
      {places.map((spot, place) =>
        place === 0 ? (
          <g key={place} class={`chair-seat ${taken(place)}`}>
            <path class="chair-head" d="M86 70c0-44 18-60 66-60s66 16 66 60v150H86z" />
            <path class="chair-shade" d="M186 16c24 8 32 24 32 54v150h-26z" />
            <path class="chair-light" d="M96 74c0-34 12-50 40-54" />
            <circle class="chair-knob" cx="152" cy="14" r="9" />
          </g>
        ) : (
          <g key={place} transform={`translate(${spot.x} 70) scale(${spot.width / 132} 1)`}>
            <g class={`chair-seat ${taken(place)}`}>
              <path class="chair" d="M0 30C0 4 12-8 56-8s56 12 56 38v130H0z" />
              <path class="chair-shade" d="M84-6c20 4 28 14 28 36v130H88z" />
              <path class="chair-light" d="M9 34C9 12 18 3 36-1" />
            </g>
          </g>
        ),
      )}
    </svg>
  );
}

/** The thread between those who stay, along the table, and its frayed end towards the door. */
function SetThread({
  chairs,
  places,
  fates,
}: {
  chairs: readonly ChairModel[];
  places: readonly Spot[];
  fates: Fates;
}) {
  const knots = chairs.flatMap((chair) => {
    const spot = places[chair.place];
    return chair.who && spot && fates.stays.includes(chair.who)
      ? [{ x: spot.plate.x, y: spot.plate.top - 9 }]
      : [];
  });
  const last = knots.at(-1);
  const sag = (a: { x: number; y: number }, b: { x: number; y: number }): string =>
    `M${a.x} ${a.y}Q${(a.x + b.x) / 2} ${(a.y + b.y) / 2 + 12} ${b.x} ${b.y}`;
  return (
    <g>
      {last && fates.leaves.length > 0 && <path class="set-fray" d={sag(last, { x: DOOR.x + 20, y: 190 })} />}
      {knots.slice(1).map((knot, at) => (
        <path key={knot.x} class="set-thread" d={sag(knots[at]!, knot)} pathLength={1} />
      ))}
      {knots.map((knot) => (
        <circle key={knot.x} class="chair-knob" cx={knot.x} cy={knot.y} r="7" />
      ))}
    </g>
  );
}

function Front({ children }: { children?: ComponentChildren }) {
  return (
    <svg class="set-art set-front" viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden="true">
      <defs>
        <linearGradient id="set-top" x1="0" y1="0" x2="1" y2="1">
          <stop class="stop-top-light" offset="0" />
          <stop class="stop-top" offset="1" />
        </linearGradient>
      </defs>
      <path class="set-top" d="M60 222c0-34 130-62 384-62s404 28 404 62-150 76-404 76S60 256 60 222z" />
      <path
        class="set-rim"
        d="M60 222c0 34 130 76 384 76s404-42 404-76v30c0 34-150 78-404 78S60 286 60 252z"
      />
      <path class="set-gleam" d="M86 210c20-24 130-42 300-44" />
      {children}
      <g class="set-papers">
        <path class="set-paper" d="M300 236l60-8 14 22-62 9z" />
        <path class="set-ink" d="M312 239l36-5M316 245l40-6" />
        <path class="set-paper" d="M620 228l58 4-6 24-60-5z" />
        <path class="set-ink" d="M630 235l38 3M628 242l30 3" />
        <ellipse class="set-shade" cx="506" cy="262" rx="26" ry="9" />
        <path class="set-pot" d="M488 232h34l-4 28c-6 4-20 4-26 0z" />
        <ellipse class="set-soil" cx="505" cy="232" rx="17" ry="5" />
        <path
          class="set-leaf"
          d="M498 231c-8-22-2-34 4-40 6 12 4 26 2 40zM508 231c0-20 8-30 16-32 0 14-8 24-12 32z"
        />
      </g>
    </svg>
  );
}

/** The papers somebody takes along: a roll with a ribbon. */
function Roll() {
  return (
    <svg class="set-roll" viewBox="0 0 60 30" aria-hidden="true">
      <path class="set-roll-paper" d="M6 16L50 3c5-1 7 8 2 10L9 26c-5 1-8-8-3-10z" />
      <path class="set-roll-shade" d="M8 22l46-13c0 2-1 3.5-2 4L9 26c-2 .5-3.5-.5-4.5-2z" />
      <path class="set-roll-band" d="M25 10.4l5-1.5 3 10-5 1.5z" />
    </svg>
  );
}

const pc = (value: number, of: number): string => `${((value / of) * 100).toFixed(3)}%`;

/** The set: back wall, people in their chairs, the table before them, name plates on top. */
export function TableSet(props: {
  chairs: readonly ChairModel[];
  focus: FunctionId | null;
  /** At a hand-over; null at the first seating, when there is nothing yet to take along. */
  fates: Fates | null;
  label: string;
  onPick: (who: FunctionId) => void;
}) {
  const { chairs, focus, fates, label, onPick } = props;
  const places = spots(chairs.length);
  const going = fates?.leaves ?? [];
  return (
    <div class="table-set">
      <Back places={places} chairs={chairs} door={fates !== null} />
      <div aria-hidden="true">
        {going.map((who, at) => (
          <span
            key={who}
            class="set-going"
            style={{
              left: pc(GOING.x + (at + (3 - Math.min(3, going.length)) / 2) * GOING.step, WIDE),
              top: pc(GOING.top + (at % 2) * 9, HIGH),
              width: pc(GOING.width, WIDE),
            }}
          >
            <svg class="set-legs" viewBox="0 0 60 40" aria-hidden="true">
              <path d="M16 0h12v34H16zM32 0h12v34H32z" />
              <path class="set-shoes" d="M14 34h14v6H10c0-3 2-6 4-6zM32 34h14c2 0 4 3 4 6H32z" />
            </svg>
            <Portrait who={who} mood="worried" shape="bust" size="100%" />
            <Roll />
          </span>
        ))}
        {chairs.map((chair) => {
          const spot = places[chair.place];
          if (!chair.who || !spot) return null;
          const head = chair.place === 0;
          return (
            <span
              key={chair.who}
              class={`set-seat ${head ? 'head' : ''}`}
              style={{
                left: pc(head ? spot.x : spot.x + 56 * (spot.width / 132) - spot.width / 2, WIDE),
                top: pc(spot.top, HIGH),
                width: pc(spot.width, WIDE),
              }}
            >
              <Portrait
                who={chair.who}
                mood={head || focus === chair.who ? 'happy' : 'ok'}
                shape="bust"
                size="100%"
                alive
              />
            </span>
          );
        })}
      </div>
      <Front>{fates && <SetThread chairs={chairs} places={places} fates={fates} />}</Front>
      <ul class="set-plates" aria-label={label}>
        {chairs.map((chair) => {
          const spot = places[chair.place];
          if (!spot) return null;
          const at = { left: pc(spot.plate.x, WIDE), top: pc(spot.plate.top, HIGH) };
          return (
            <li key={chair.place} class="set-spot" style={at}>
              {chair.who ? (
                <button
                  type="button"
                  class={`plate ${chair.place === 0 ? 'plate-lead' : ''} ${focus === chair.who ? 'plate-on' : ''}`}
                  onClick={() => chair.who && onPick(chair.who)}
                >
                  {chair.name}
                  <small>{chair.plate}</small>
                </button>
              ) : (
                <span class="plate plate-free">{chair.name}</span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

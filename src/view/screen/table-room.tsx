/**
 * The table room as a picture: panelled wall, chairs, the round table, who sits where. Drawing
 * only: it says nothing that the screen around it does not also say in words.
 */
import type { FunctionId } from '../model/names.ts';
import type { ChairModel, FrameModel } from '../model/table.ts';
import { Cloth } from './cloth.tsx';
import { Icon, type IconName } from './parts/Icon.tsx';
import { Portrait } from './parts/Portrait.tsx';

/** The drawing's own units: 892 wide, 330 high, the table's centre at 454. */
const WIDE = 892;
const HIGH = 330;

export interface Spot {
  /** Where the chair's left edge stands, and how wide the person in it is drawn. */
  x: number;
  top: number;
  width: number;
  plate: { x: number; top: number };
}

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

function Back({ places }: { places: readonly Spot[] }) {
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
      <path class="set-shaft" d="M120-300L560-300 860 330 330 330z" />
      <ellipse class="set-shadow" cx="454" cy="313" rx="402" ry="30" />
      {places.map((spot, place) =>
        place === 0 ? (
          <g key={place}>
            <path class="chair-head" d="M86 70c0-44 18-60 66-60s66 16 66 60v150H86z" />
            <path class="chair-shade" d="M186 16c24 8 32 24 32 54v150h-26z" />
            <path class="chair-light" d="M96 74c0-34 12-50 40-54" />
            <circle class="chair-knob" cx="152" cy="14" r="9" />
          </g>
        ) : (
          <g key={place} transform={`translate(${spot.x} 70) scale(${spot.width / 132} 1)`}>
            <path class="chair" d="M0 30C0 4 12-8 56-8s56 12 56 38v130H0z" />
            <path class="chair-shade" d="M84-6c20 4 28 14 28 36v130H88z" />
            <path class="chair-light" d="M9 34C9 12 18 3 36-1" />
          </g>
        ),
      )}
    </svg>
  );
}

function Front() {
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

const pc = (value: number, of: number): string => `${((value / of) * 100).toFixed(3)}%`;

/** The set: back wall, people in their chairs, the table before them, name plates on top. */
export function TableSet(props: {
  chairs: readonly ChairModel[];
  focus: FunctionId | null;
  label: string;
  onPick: (who: FunctionId) => void;
}) {
  const { chairs, focus, label, onPick } = props;
  const places = spots(chairs.length);
  return (
    <div class="table-set">
      <Back places={places} />
      <div aria-hidden="true">
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
              />
            </span>
          );
        })}
      </div>
      <Front />
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

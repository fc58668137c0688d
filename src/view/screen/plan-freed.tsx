/** The jar of freed time, first line of every plan: folded to a line, opened to four places it could go. */
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Wish } from '../../session/wish.ts';
import { SHARE_STEP, SHARE_TAP, type FreedModel } from '../model/plan-freed.ts';
import type { PlanModel } from '../model/plan.ts';
import { FloorContext } from './floor-context.ts';
import { Button } from './parts/Button.tsx';
import { Icon, type IconName } from './parts/Icon.tsx';
import { Sheet } from './parts/Sheet.tsx';
import { Stepper } from './parts/Stepper.tsx';
import { Why } from './parts/Why.tsx';

const ICON: Record<string, IconName> = {
  sales: 'shopping-bag',
  offers: 'lightbulb',
  value: 'heart-handshake',
  cuts: 'log-out',
};

/** A glass jar: its level is the time that waits; steam only while something evaporates; a cloth when nobody watches. */
export function Jar({ model }: { model: FreedModel }) {
  const top = 152 - 88 * model.level;
  return (
    <svg class="jar" viewBox="0 0 128 196" role="img" aria-label={model.jarLabel}>
      <ellipse class="jar-shadow" cx="66" cy="186" rx="50" ry="7" />
      <path
        class="jar-glass"
        d="M26 40h76c12 10 16 20 16 34v92c0 14-8 20-20 20H30c-12 0-20-6-20-20V74c0-14 4-24 16-34z"
      />
      {model.seen && model.level > 0 && (
        <path
          class="jar-time"
          d={`M14 ${top}c18-7 32 7 50 0s34-6 50 0V166c0 11-6 16-16 16H30c-10 0-16-5-16-16z`}
        />
      )}
      <path class="jar-shine" d="M20 78c0-12 4-20 10-26M20 94v46" />
      <rect class="jar-rim" x="22" y="30" width="84" height="13" rx="6.500" />
      {model.evaporated && (
        <path class="jar-steam" d="M44 22c-5-6 5-9 0-16M64 20c-5-6 5-9 0-16M84 22c-5-6 5-9 0-16" />
      )}
      {model.seen ? (
        <text x="64" y="140">
          {model.figure}
        </text>
      ) : (
        <path
          class="jar-cloth"
          d="M18 26c20-8 72-8 92 0 4 40 6 90 10 132-10 8-16-6-26 4-10-10-18 6-30-2-12 8-20-6-30 2-10-8-16 4-26-4 4-42 6-92 10-132z"
        />
      )}
    </svg>
  );
}

export function PlanFreed({
  model,
  wish,
  narrow,
}: {
  model: PlanModel;
  wish: (wish: Wish) => void;
  narrow: boolean;
}) {
  const { freed, recall } = model;
  const given = freed.destinations.some((each) => each.share > 0);
  // It asks by itself when there is something to direct and the page has room for it.
  const [open, setOpen] = useState(freed.asks && !given && !narrow);
  const box = useRef<HTMLDivElement>(null);
  const floor = useContext(FloorContext);
  useEffect(
    () => (open && !narrow && box.current ? floor.cover(box.current, 'left') : undefined),
    [open, narrow, floor],
  );

  const share = (id: string): number => freed.destinations.find((each) => each.id === id)!.share;
  const set = (id: string, per: number): void => {
    const now = {
      sales: share('sales'),
      offers: share('offers'),
      value: share('value'),
      cuts: share('cuts'),
      [id]: per,
    };
    wish({
      kind: 'direct',
      sales: now.sales / 100,
      offers: now.offers / 100,
      value: now.value / 100,
      cuts: now.cuts / 100,
    });
  };
  return (
    <div class={`plan-freed ${open ? 'open' : ''} ${narrow ? 'inline' : ''}`} ref={box}>
      <Sheet labelledBy="plan-freed">
        <div class="plan-freed-head">
          {!open && <Jar model={freed} />}
          <div>
            <h2 id="plan-freed">{freed.title}</h2>
            <p class="small">{freed.seen ? <Why of="pool">{freed.line}</Why> : freed.line}</p>
          </div>
          <Button
            kind={open ? 'bare' : 'plain'}
            round
            icon={open ? 'chevron-up' : 'chevron-down'}
            label={open ? freed.close : freed.open}
            expanded={open}
            controls="plan-freed-body"
            onClick={() => setOpen(!open)}
          />
        </div>
        {open && (
          <div id="plan-freed-body" class="plan-freed-body">
            <div class="plan-freed-jar">
              <Jar model={freed} />
            </div>
            <ul class="plan-places">
              {freed.destinations.map((each) => (
                <li key={each.id} class={each.trouble ? 'trouble' : ''}>
                  <Icon name={ICON[each.id]!} />
                  <span>
                    <b>{each.label}</b>
                    <small>
                      {each.what}
                      {each.people && `, ${each.people}`}
                    </small>
                  </span>
                  <Stepper
                    value={each.share}
                    min={0}
                    max={each.max}
                    step={SHARE_STEP}
                    stride={SHARE_TAP}
                    show={each.show}
                    label={each.label}
                    lessLabel={each.less}
                    moreLabel={each.more}
                    onChange={(next) => set(each.id, next)}
                  />
                </li>
              ))}
            </ul>
            <p class="plan-rest">
              {freed.rest} {freed.evaporated && <span class="soft">{freed.evaporated}</span>}
            </p>
            {recall && (
              <div class="plan-recall">
                <span>
                  <b>{recall.label}</b>
                  <small>{recall.note}</small>
                </span>
                <Stepper
                  value={recall.value}
                  min={0}
                  max={recall.max}
                  show={recall.show}
                  label={recall.label}
                  lessLabel={recall.less}
                  moreLabel={recall.more}
                  onChange={(people) => wish({ kind: 'recall', people })}
                />
              </div>
            )}
          </div>
        )}
      </Sheet>
    </div>
  );
}

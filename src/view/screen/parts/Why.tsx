/**
 * Opens a number: `WhyRoom` stands once around the screens and holds the dialog with the causes;
 * `Why` makes any number inside it a button. Outside a room, or where nothing can be asked, the
 * number stays plain. Draws what the model says and works out nothing.
 */
import { createContext, type ComponentChildren } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Words } from '../../../text/index.ts';
import { canAsk, whyModel, type CauseModel, type WhyMeasure, type WhyModel } from '../../model/why.ts';
import { Figures } from '../chart.tsx';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { Move } from './Figure.tsx';
import { Icon } from './Icon.tsx';
import { Portrait } from './Portrait.tsx';
import './why.css';

interface Asked {
  measure: WhyMeasure;
  quarter?: number | undefined;
}

interface Room {
  label: string;
  can: (asked: Asked) => boolean;
  ask: (asked: Asked) => void;
  /** The screen that can show a quarter of the run, while it stands. */
  timeline: { current: ((quarter: number) => void) | null };
}

const Context = createContext<Room | null>(null);

/** Lets the screen with the run's line of time show the quarter of a cause. */
export function useWhyTimeline(show: (quarter: number) => void): void {
  const room = useContext(Context);
  if (room) room.timeline.current = show;
}

export interface WhyProps {
  of: WhyMeasure;
  /** From 1; the last told if absent. */
  quarter?: number;
  class?: string;
  children: ComponentChildren;
}

/** A number that can be asked why. */
export function Why({ of, quarter, class: extra, children }: WhyProps) {
  const room = useContext(Context);
  const asked = { measure: of, quarter };
  if (!room?.can(asked)) return <span class={extra}>{children}</span>;
  return (
    <button
      type="button"
      class={`why ${extra ?? ''}`}
      aria-haspopup="dialog"
      title={room.label}
      onClick={() => room.ask(asked)}
    >
      {children}
      <span class="vh"> {room.label}</span>
    </button>
  );
}

/** A share as a bar on both sides of nothing: round at its end where good for us, square where bad. */
function Share({ cause, most }: { cause: CauseModel; most: number }) {
  const length = Math.max(2, (Math.abs(cause.by) / most) * 48);
  const tone = cause.good === null ? 'even' : cause.good ? 'good' : 'bad';
  return (
    <svg class="why-bar" viewBox="-50 0 100 18" preserveAspectRatio="none" aria-hidden="true">
      <path class="why-axis" d="M0 0v18" />
      <rect
        class={`why-share ${tone}`}
        x={cause.by > 0 ? 0 : -length}
        y="3"
        width={length}
        height="12"
        rx={cause.good ? 6 : 1}
      />
    </svg>
  );
}

function CauseLine({
  cause,
  most,
  words,
  onSee,
}: {
  cause: CauseModel;
  most: number;
  words: Words;
  onSee: ((quarter: number) => void) | null;
}) {
  const tone = cause.good === null ? 'even' : cause.good ? 'good' : 'bad';
  const line = (
    <>
      <span class="why-words">
        {cause.words}
        {cause.when && <small>{cause.when}</small>}
      </span>
      <Share cause={cause} most={most} />
      <span class={`move ${tone} why-by`}>
        <span class="move-mark">
          <Icon name={cause.dir === 'up' ? 'arrow-up' : 'arrow-down'} />
        </span>
        {cause.show}
        {cause.good !== null && <span class="vh"> ({words.t(cause.good ? 'why.good' : 'why.bad')})</span>}
      </span>
    </>
  );
  const see = cause.quarter !== null && onSee !== null;
  if (!cause.what && !see) return <li class="why-cause">{line}</li>;
  return (
    <li>
      <details class="why-more">
        <summary class="why-cause">{line}</summary>
        <div class="why-what">
          {cause.what && <p>{cause.what}</p>}
          {see && (
            <Button kind="bare" icon="eye" onClick={() => onSee(cause.quarter!)}>
              {words.t('why.see', { quarter: cause.quarter! })}
            </Button>
          )}
        </div>
      </details>
    </li>
  );
}

function Causes({
  model,
  words,
  onSee,
}: {
  model: WhyModel;
  words: Words;
  onSee: ((quarter: number) => void) | null;
}) {
  if (model.veil)
    return (
      <div class="why-veil dust">
        <span aria-hidden="true">
          {model.veil.who.map((who) => (
            <Portrait key={who} who={who} shape="disc" size={44} />
          ))}
        </span>
        <p>{model.veil.sentence}</p>
      </div>
    );
  const most = Math.max(1e-9, ...model.causes.map((cause) => Math.abs(cause.by)));
  return (
    <div class="why-in">
      {model.change && (
        <p class="why-change">
          <Move {...model.change} />
          {model.ghost && <span class="why-ghost">{model.ghost}</span>}
        </p>
      )}
      {model.causes.length > 0 && (
        <>
          <ul class="why-causes">
            {model.causes.map((cause, at) => (
              <CauseLine key={at} cause={cause} most={most} words={words} onSee={onSee} />
            ))}
          </ul>
          {model.total && (
            <p class="why-total">
              <span>{model.total.label}</span>
              <b>{model.total.show}</b>
            </p>
          )}
        </>
      )}
      {model.books && model.books.lines.length > 0 && (
        <section class="why-books">
          <h3>{model.books.title}</h3>
          <ul>
            {model.books.lines.map((line) => (
              <li key={line.label}>
                <span>{line.label}</span>
                <Move dir={line.by > 0 ? 'up' : 'down'} good={line.by > 0} words={line.show} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="small soft">{model.how}</p>
      {model.causes.length > 0 && (
        <Figures summary={model.table.summary} heads={model.table.heads} rows={model.table.rows} />
      )}
    </div>
  );
}

export interface WhyRoomProps {
  snapshot: Snapshot;
  words: Words;
  /** Called as a dialog opens over the screens, and as it closes. */
  onOpen?: () => void;
  onClose?: () => void;
  /** Opens at once: for story pages. */
  first?: Asked;
  children: ComponentChildren;
}

export function WhyRoom({ snapshot, words, onOpen, onClose, first, children }: WhyRoomProps) {
  const [asked, setAsked] = useState<Asked | null>(first ?? null);
  const now = useRef({ snapshot, onOpen, onClose });
  now.current = { snapshot, onOpen, onClose };
  const timeline = useRef<((quarter: number) => void) | null>(null);
  const wanted = useRef<number | null>(null);
  const ask = useCallback((what: Asked) => {
    now.current.onOpen?.();
    setAsked(what);
  }, []);
  const close = useCallback(() => {
    setAsked(null);
    now.current.onClose?.();
  }, []);
  const room = useMemo(
    (): Room => ({
      label: words.t('why.open'),
      can: ({ measure, quarter }) => canAsk(now.current.snapshot, measure, quarter),
      ask,
      timeline,
    }),
    [words, ask],
  );
  const model = asked && whyModel(snapshot, words, asked.measure, asked.quarter);
  const onSee =
    snapshot.step === 'debrief'
      ? (quarter: number) => {
          wanted.current = quarter;
          close();
        }
      : null;
  // The dialog gives the focus back as it closes: only then is the quarter shown.
  useEffect(() => {
    const quarter = wanted.current;
    if (asked !== null || quarter === null) return;
    wanted.current = null;
    const later = setTimeout(() => timeline.current?.(quarter));
    return () => clearTimeout(later);
  }, [asked]);
  return (
    <Context.Provider value={room}>
      {children}
      <Dialog
        open={model !== null}
        title={model?.title ?? ''}
        closeLabel={words.t('why.close')}
        onClose={close}
        class="why-dialog"
        wide
      >
        {model && <Causes model={model} words={words} onSee={onSee} />}
      </Dialog>
    </Context.Provider>
  );
}

/**
 * The table room's right-hand sheet: one person with what they bring and watch, or, at a
 * hand-over, the thread: who stays, who leaves, and what they were told it is for.
 */
import type { Purpose } from '../model/names.ts';
import type { Words } from '../../text/index.ts';
import type { CarryModel, ThreadModel } from '../model/table-hand.ts';
import type { FaceModel, TableModel } from '../model/table.ts';
import { Button } from './parts/Button.tsx';
import { Icon } from './parts/Icon.tsx';
import { Marks } from './parts/Marks.tsx';
import { Pegs } from './parts/Pegs.tsx';
import { Portrait } from './parts/Portrait.tsx';
import { Slip, Slips } from './parts/Slip.tsx';
import { Why } from './parts/Why.tsx';

export function FacePanel(props: {
  face: FaceModel;
  full: boolean;
  empty: boolean;
  words: Words;
  back: boolean;
  onSeat: () => void;
  onLead: () => void;
  onBack: () => void;
}) {
  const { face, words } = props;
  const why = face.seat < 0 && props.full ? words.t('table.full') : null;
  return (
    <div class="sheet face-sheet">
      <header class={`face-top face-${face.who}`}>
        <Portrait who={face.who} mood="happy" shape="bust" size="var(--face)" alive />
        <div class="face-id">
          <h2 tabIndex={-1}>{face.name}</h2>
          <p class="soft">{face.role}</p>
          <Marks marks={face.standing.marks} label={face.standing.spoken} />
        </div>
        <Button
          kind="bare"
          round
          icon="x"
          class={`face-back ${props.back ? '' : 'phone-only'}`}
          label={words.t('table.focus.close')}
          onClick={props.onBack}
        />
      </header>
      <div class="face-in">
        <p class="face-quote">{face.quote}</p>
        <section>
          <h3 class="label">{words.t('table.brings')}</h3>
          <ul class="face-list">
            {face.brings.map((bring) => (
              <li key={bring.name} title={bring.what}>
                <span>{bring.name}</span>
                <span class="face-note">
                  {bring.elsewhere && <span>{bring.elsewhere}</span>}
                  <Pegs
                    units={bring.attention}
                    state="asked"
                    label={words.t('table.attention', { n: bring.attention })}
                  />
                </span>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3 class="label">{words.t('table.watches')}</h3>
          {face.watches.length === 0 ? (
            <p class="small soft">{words.t('table.watches.none')}</p>
          ) : (
            <ul class="face-list">
              {face.watches.map((watch) => (
                <li key={watch.id}>
                  <span>
                    <Icon name="eye" /> {watch.why ? <Why of={watch.why}>{watch.label}</Why> : watch.label}
                  </span>
                  <span class="face-note">{watch.what}</span>
                </li>
              ))}
            </ul>
          )}
        </section>
        <p class="small soft">{face.unseen}</p>
        {face.standing.marks.length > 0 && (
          <section class="face-track">
            <h3 class="label">{face.standing.title}</h3>
            <p class="small">{face.standing.sentence}</p>
            <ul class="face-list small">
              {face.standing.items.map((each) => (
                <li key={each.text}>
                  <span>{each.text}</span>
                  <span class="face-note">{each.mark.label}</span>
                </li>
              ))}
            </ul>
            {face.standing.how && <p class="small soft">{face.standing.how}</p>}
          </section>
        )}
      </div>
      <footer class="face-act">
        {face.seat !== 0 && !props.empty && (
          <Button why={why} onClick={props.onLead}>
            {face.leadLabel}
          </Button>
        )}
        <Button class="sit" why={why} onClick={props.onSeat}>
          {face.seat >= 0 ? face.riseLabel : props.empty ? face.leadLabel : face.seatLabel}
        </Button>
      </footer>
    </div>
  );
}

/** One person of the thread: a sun thread that goes on, a rose one that frays, or a new one. */
function Thread({ thread }: { thread: ThreadModel }) {
  return (
    <li class={`thread thread-${thread.fate}`}>
      <Portrait
        who={thread.who}
        mood={thread.fate === 'leaves' ? 'worried' : thread.fate === 'stays' ? 'happy' : 'ok'}
        shape="disc"
        size="var(--face)"
      />
      <span class="thread-words">
        <b>{thread.name}</b>
        <small>{thread.note}</small>
      </span>
      <svg class="thread-line" viewBox="0 0 120 24" aria-hidden="true">
        {thread.fate === 'stays' && (
          <>
            <path class="thread-sun" d="M4 12C34 4 84 20 116 12" />
            <circle class="thread-knot" cx="112" cy="12.500" r="5" />
          </>
        )}
        {thread.fate === 'leaves' && (
          <>
            <path class="thread-rose" d="M4 12c18-5 34-3 54 1" />
            <path class="thread-fray" d="M58 13c6-4 10-5 15-5M58 13c6 1 11 2 15 5M58 13c7-1 11-1 17 0" />
          </>
        )}
        {thread.fate === 'joins' && (
          <>
            <path class="thread-new" d="M74 12h38" />
            <circle class="thread-knot" cx="112" cy="12" r="5" />
          </>
        )}
      </svg>
    </li>
  );
}

function Share({ share, words }: { share: NonNullable<CarryModel['share']>; words: Words }) {
  const bar = (key: 'before' | 'after') => (
    <div class="spool">
      <span class="label" aria-hidden="true">
        {words.t(`table.carry.${key}`)}
      </span>
      <span class="spool-track" aria-hidden="true">
        <span class={`spool-wound spool-${key}`} style={{ width: `${Math.round(share[key] * 100)}%` }} />
      </span>
      <b aria-hidden={key === 'after'}>
        {key === 'before' ? (
          <Why of="context">{words.percent(share.before)}</Why>
        ) : (
          words.percent(share.after)
        )}
      </b>
    </div>
  );
  return (
    <div class="spools">
      <p class="vh">{share.text}</p>
      {bar('before')}
      {bar('after')}
    </div>
  );
}

export function CarryPanel(props: {
  model: TableModel;
  words: Words;
  onRethink: (purpose: Purpose) => void;
  onClose: () => void;
}) {
  const { model, words, onRethink } = props;
  const { carry } = model;
  if (!carry) return <p class="sheet small">{words.t('table.focus.none')}</p>;
  return (
    <div class="sheet carry-sheet">
      <Button
        kind="bare"
        round
        icon="x"
        class="carry-close"
        label={words.t('table.focus.close')}
        onClick={props.onClose}
      />
      <h2 tabIndex={-1}>{carry.title}</h2>
      <p class="carry-way soft">
        {carry.from} <Icon name="arrow-right" /> {carry.to}
      </p>
      <ul class="threads">
        {carry.threads.map((thread) => (
          <Thread key={thread.who} thread={thread} />
        ))}
      </ul>
      <p class="carry-verdict" aria-live="polite">
        {carry.verdict}
      </p>
      {carry.share ? (
        <Share share={carry.share} words={words} />
      ) : (
        <p class="small soft">{carry.unwatched}</p>
      )}
      <details class="rethink">
        <summary>
          <span>{words.t('table.purpose.title')}</span>
          <span class="small soft">{model.purposes.find((each) => each.chosen)?.name}</span>
          <Icon name="chevron-down" />
        </summary>
        <p class="small soft">{words.t('table.purpose.note')}</p>
        <Slips radio label={words.t('table.purpose.title')}>
          {model.purposes.map((purpose) => (
            <Slip
              key={purpose.id}
              radio
              title={purpose.name}
              state={purpose.chosen ? 'chosen' : 'rest'}
              tabIndex={purpose.chosen ? 0 : -1}
              onClick={() => onRethink(purpose.id)}
            >
              <span class="rethink-say">{purpose.say}</span>
              <span class="rethink-cost">{purpose.cost}</span>
            </Slip>
          ))}
        </Slips>
      </details>
    </div>
  );
}

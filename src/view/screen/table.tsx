/**
 * The seating and the hand-over: a room with a table, faces to choose from, what each would lift
 * off the wall, and what goes with those who stay. Asks for seats; decides nothing.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FunctionId } from '../model/names.ts';
import type { Wish } from '../../session/wish.ts';
import type { Words } from '../../text/index.ts';
import type { ThreadModel } from '../model/table-hand.ts';
import type { FaceModel, FrameId, TableModel } from '../model/table.ts';
import { Button } from './parts/Button.tsx';
import { Heading } from './parts/Heading.tsx';
import { Icon } from './parts/Icon.tsx';
import { Portrait } from './parts/Portrait.tsx';
import { Sheet } from './parts/Sheet.tsx';
import { Frame, TableSet } from './table-room.tsx';
import { CarryPanel, FacePanel } from './table-panels.tsx';
import './table.css';

export interface ScreenProps {
  model: TableModel;
  words: Words;
  wish: (wish: Wish) => void;
}

/** Who stays and who leaves, out of the threads. */
function fatesOf(threads: readonly ThreadModel[]): { stays: FunctionId[]; leaves: FunctionId[] } {
  const of = (fate: ThreadModel['fate']): FunctionId[] =>
    threads.filter((each) => each.fate === fate).map((each) => each.who);
  return { stays: of('stays'), leaves: of('leaves') };
}

export function TableScreen({ model, words, wish }: ScreenProps) {
  const shownAtFirst = model.faces.find((face) => !face.behind)?.who ?? null;
  const [focus, setFocus] = useState<FunctionId | null>(null);
  const [asked, setAsked] = useState<FrameId | null>(model.asked);
  const [all, setAll] = useState(false);
  const [said, setSaid] = useState('');
  const [open, setOpen] = useState(false);
  const bench = useRef<HTMLUListElement>(null);
  const panel = useRef<HTMLElement>(null);

  // The first seating opens on a person, so that the room explains itself; a hand-over on the thread.
  const current = focus ?? (model.first ? shownAtFirst : null);
  const person = model.faces.find((face) => face.who === current) ?? null;
  const faces = model.faces.filter((face) => all || !face.behind || face.who === focus);
  const askedFrame = model.frames.find((frame) => frame.id === asked) ?? null;

  useEffect(() => {
    if (open) panel.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [open, current]);

  const look = (who: FunctionId | null, byHand = false) => {
    setFocus(who);
    setAsked(null);
    if (byHand) setOpen(who !== null);
  };
  // Where the sheet lies over the people, it goes once it has been used.
  const done = () => {
    if (!open) return;
    setOpen(false);
    const back = bench.current?.querySelector<HTMLElement>(`[data-who="${current}"]`);
    (back ?? bench.current?.querySelector<HTMLElement>('.bench-face'))?.focus();
  };
  // Whoever asked for the others goes on among them: the button that let them in is gone.
  const letIn = () => {
    const first = model.faces.find((face) => !faces.includes(face))?.who;
    setAll(true);
    requestAnimationFrame(() => bench.current?.querySelector<HTMLElement>(`[data-who="${first}"]`)?.focus());
  };
  const seat = (face: FaceModel) => {
    done();
    wish({ kind: face.seat >= 0 ? 'unseat' : 'seat', who: face.who });
    setSaid(words.t(face.seat >= 0 ? 'table.done.rise' : 'table.done.seat', { name: face.name }));
  };
  const lead = (face: FaceModel) => {
    done();
    wish({ kind: 'lead', who: face.who });
    setSaid(words.t('table.done.lead', { name: face.name }));
  };
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const hits = [...(bench.current?.querySelectorAll<HTMLElement>('.bench-face') ?? [])];
    const at = hits.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    event.preventDefault();
    const next = hits[(at + step + hits.length) % hits.length];
    // Walking keeps the focus among the people; a press moves it to the sheet.
    setOpen(false);
    look((next?.dataset.who as FunctionId | undefined) ?? null);
    next?.focus();
  };

  return (
    <div class="table-page">
      <div class="table-screen" onKeyDown={(event) => event.key === 'Escape' && done()}>
        <main class="table-main" aria-labelledby="table-title">
          <section class="room-view" aria-label={words.t('table.room')}>
            <ul class="wall">
              {model.frames.map((frame) => (
                <Frame
                  key={frame.id}
                  frame={frame}
                  lifting={person !== null && person.seat < 0 && person.lifts.includes(frame.id)}
                  asked={frame.id === asked}
                  label={
                    person !== null && person.seat < 0 && person.lifts.includes(frame.id)
                      ? words.t('table.frame.would', { name: person.name })
                      : frame.label
                  }
                  onAsk={() => {
                    setAsked(frame.id === asked ? null : frame.id);
                    if (!frame.seen) setAll(true);
                  }}
                />
              ))}
            </ul>
            <p class="wall-say" aria-live="polite">
              {askedFrame?.sentence ?? ''}
            </p>
            <TableSet
              chairs={model.chairs}
              focus={focus}
              fates={model.carry && fatesOf(model.carry.threads)}
              label={words.t('table.table')}
              onPick={(who) => look(who, true)}
            />
          </section>
          <Sheet class="bench">
            <header class="bench-head">
              <div>
                <Heading id="table-title" step={model.title}>
                  {model.title}
                </Heading>
                <p class="soft small">{model.question}</p>
              </div>
              <div class="bench-act">
                {model.stay && <Button onClick={() => wish({ kind: 'stay' })}>{model.stay}</Button>}
                <Button
                  kind="go"
                  iconAfter="arrow-right"
                  why={model.blocked}
                  onClick={() => wish({ kind: 'convene' })}
                >
                  {model.convene}
                </Button>
              </div>
            </header>
            {(model.blocked ?? model.refusal) && (
              <p class="bench-why small">
                <Icon name="lock" /> {model.blocked ?? model.refusal}
              </p>
            )}
            {model.carry && (
              <Button
                class="bench-thread"
                icon="flag"
                onClick={() => {
                  look(null);
                  setOpen(true);
                }}
              >
                {model.carry.title}
              </Button>
            )}
            <h2 class="bench-title" id="bench-title">
              {model.benchTitle} <span class="soft small wide-only">{model.benchNote}</span>
            </h2>
            <ul
              ref={bench}
              class="bench-faces"
              aria-labelledby="bench-title"
              aria-describedby="bench-keys"
              onKeyDown={walk}
            >
              {faces.map((face, at) => {
                const on = face.who === current;
                const lifts = askedFrame !== null && askedFrame.lifters.includes(face.who);
                return (
                  <li key={face.who}>
                    <button
                      type="button"
                      class={`bench-face ${on ? 'on' : ''} ${face.seat >= 0 ? 'seated' : ''} ${lifts ? 'lifts' : ''}`}
                      data-who={face.who}
                      tabIndex={
                        on || (current === null && at === 0) || !faces.some((each) => each.who === current)
                          ? 0
                          : -1
                      }
                      aria-current={on ? 'true' : undefined}
                      aria-label={face.sentence}
                      onClick={() => look(face.who, true)}
                      onDblClick={() => (face.seat >= 0 || model.free > 0) && seat(face)}
                    >
                      <Portrait
                        who={face.who}
                        mood={on || face.seat === 0 ? 'happy' : 'ok'}
                        shape="disc"
                        size="var(--face)"
                      />
                      {face.seat >= 0 && (
                        <span class={`bench-mark ${face.seat === 0 ? 'lead' : ''}`}>
                          <Icon name={face.seat === 0 ? 'flag' : 'check'} />
                        </span>
                      )}
                      <span class="bench-name">{face.short}</span>
                    </button>
                  </li>
                );
              })}
              {model.others && !all && (
                <li>
                  <button type="button" class="bench-face bench-others" onClick={letIn}>
                    <span class="bench-door" aria-hidden="true">
                      <Icon name="door-open" />
                    </span>
                    <span class="bench-name">{model.others}</span>
                  </button>
                </li>
              )}
            </ul>
            <p class="vh" id="bench-keys">
              {words.t('table.bench.keys')}
            </p>
          </Sheet>
        </main>
        <aside
          ref={panel}
          class={`table-aside ${open ? 'open' : ''}`}
          aria-label={person ? person.name : (model.carry?.title ?? words.t('table.wall'))}
        >
          {person ? (
            <FacePanel
              key={person.who}
              face={person}
              full={model.free === 0}
              empty={model.free === model.chairs.length}
              words={words}
              onSeat={() => seat(person)}
              onLead={() => lead(person)}
              onBack={() => {
                look(null);
                setOpen(false);
                bench.current?.querySelector<HTMLElement>(`[data-who="${person.who}"]`)?.focus();
              }}
              back={model.carry !== null}
            />
          ) : (
            <CarryPanel
              model={model}
              words={words}
              onRethink={(purpose) => wish({ kind: 'rethink', purpose })}
              onClose={() => setOpen(false)}
            />
          )}
        </aside>
        <p class="vh" aria-live="polite">
          {said}
        </p>
      </div>
    </div>
  );
}

/**
 * Somebody at the door: what failed last quarter, one torn card at a time, then a person with a
 * dilemma. Every answer is one press, every price stands on a tag before it.
 */
import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Wish } from '../../session/wish.ts';
import type { Words } from '../../text/index.ts';
import type { DilemmaModel, DoorModel, FailureModel, TagModel } from '../model/door.ts';
import { lookOf } from '../model/looks.ts';
import { FloorContext, useCover } from './floor-context.ts';
import { Glossed } from './glossed.tsx';
import { Button } from './parts/Button.tsx';
import { Heading } from './parts/Heading.tsx';
import { Pegs } from './parts/Pegs.tsx';
import { Portrait, RoomPerson } from './parts/Portrait.tsx';
import { Sheet } from './parts/Sheet.tsx';
import { Slips } from './parts/Slip.tsx';
import { Tag, Tags } from './parts/Tag.tsx';
import { TornCard } from './door-torn.tsx';
import { useNarrow } from './use-narrow.ts';
import './door.css';

export interface DoorProps {
  model: DoorModel;
  words: Words;
  wish: (wish: Wish) => void;
}

function DoorTags({ tags }: { tags: readonly TagModel[] }) {
  return (
    <Tags class="door-tags">
      {tags.map((tag) => (
        <Tag key={tag.text} kind={tag.kind} arrow={tag.arrow ?? undefined}>
          {tag.pegs > 0 ? <Pegs units={tag.pegs} label={tag.text} /> : tag.text}
        </Tag>
      ))}
    </Tags>
  );
}

/** Digits choose an answer while the focus is at the door (and not anywhere else on the page). */
function digitKeys(
  answers: readonly { why: string | null }[],
  choose: (index: number) => void,
): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return;
    const index = Number(event.key) - 1;
    const answer = answers[index];
    if (!answer || answer.why !== null) return;
    event.preventDefault();
    choose(index);
  };
}

interface AnswerProps {
  index: number;
  label: string;
  what: string;
  tags: readonly TagModel[];
  why: string | null;
  children?: ComponentChildren;
  onClick: () => void;
}

function Answer({ index, label, what, tags, why, children, onClick }: AnswerProps) {
  return (
    <button
      type="button"
      class={`slip door-answer ${why ? 'off' : ''}`}
      data-at={index}
      aria-disabled={why ? 'true' : undefined}
      onClick={() => why === null && onClick()}
    >
      <span class="door-answer-text">
        <b class="slip-title">{label}</b>
        <span class="door-what">{what}</span>
        {why && <span class="door-why">{why}</span>}
      </span>
      <DoorTags tags={tags} />
      {children}
      <span class="vh">({index + 1})</span>
    </button>
  );
}

function Failure({ model, words, wish }: { model: FailureModel; words: Words; wish: DoorProps['wish'] }) {
  const narrow = useNarrow();
  const floor = useContext(FloorContext);
  const sheet = useRef<HTMLDivElement>(null);
  useCover(sheet, narrow ? 'bottom' : 'right');
  useEffect(() => {
    floor.focus(model.card.roomId || null);
    return () => floor.focus(null);
  }, [floor, model.card.roomId]);
  const answer = (index: number): void => {
    const chosen = model.answers[index];
    if (chosen) wish({ kind: 'answer-failure', index: model.index, answer: chosen.answer });
  };
  const keys = digitKeys(model.answers, answer);
  return (
    <>
      {!narrow && <TornCard card={model.card} key={model.step} />}
      <div ref={sheet} class={`door-side ${narrow ? 'narrow' : ''}`} onKeyDown={keys}>
        {narrow && <TornCard card={model.card} key={model.step} />}
        <Sheet as="div" class="door-sheet">
          <Heading id="door-title" class="door-title" step={model.step}>
            {model.title}
          </Heading>
          <p class="lead">
            <Glossed text={model.story} />
          </p>
          <p class="soft">{model.note}</p>
          {model.progress && <p class="label">{model.progress}</p>}
          {model.again && (
            <Button
              icon="repeat"
              class="door-same"
              onClick={() =>
                wish({ kind: 'answer-failure', index: model.index, answer: model.again!.answer })
              }
            >
              {model.again.label}
            </Button>
          )}
          <Slips label={model.answersLabel} class="door-answers">
            {model.answers.map((each, index) => (
              <Answer
                key={each.answer}
                index={index}
                label={each.label}
                what={each.what}
                tags={each.tags}
                why={each.why}
                onClick={() => answer(index)}
              >
                {each.answer === 'review' && (
                  <span class="door-three">
                    <span class="vh">{model.three.title}: </span>
                    {model.three.seats.map((seat) => (
                      <span key={seat.id} class="door-seat">
                        {seat.who ? (
                          <Portrait who={seat.who} shape="disc" size={38} />
                        ) : (
                          <i class="door-nobody" />
                        )}
                        <span>
                          <b>{seat.label}</b>
                          <small>{seat.name}</small>
                        </span>
                      </span>
                    ))}
                  </span>
                )}
              </Answer>
            ))}
          </Slips>
          {model.refusal && (
            <p class="door-refusal" role="alert">
              {model.refusal}
            </p>
          )}
          {model.voice && (
            <div class="door-voice">
              <Portrait who={model.voice.who} mood="worried" shape="disc" size={48} />
              <p>
                {words.t('table.quote', { quote: model.voice.text })}{' '}
                <span class="soft">
                  {model.voice.name}, {model.voice.role}
                </span>
              </p>
            </div>
          )}
        </Sheet>
      </div>
    </>
  );
}

/** Which answer an event is about; -1: none. */
function answerAt(target: EventTarget | null): number {
  const answer = target instanceof Element ? target.closest<HTMLElement>('.door-answer') : null;
  return Number(answer?.dataset.at ?? -1);
}

/** How a guest leans, and where they look: to the reader, or to the answer that is being weighed. */
function heeding(answer: number, count: number, below: boolean): Record<string, number> {
  if (answer < 0) return { '--lean': 0, '--gaze-x': 0, '--gaze-y': 0 };
  const along = count > 1 ? answer / (count - 1) : 0.5;
  return below
    ? { '--lean': 0, '--gaze-x': 0, '--gaze-y': 0.7 + 0.3 * along }
    : { '--lean': 0.5 + 0.5 * along, '--gaze-x': 0.6 + 0.4 * along, '--gaze-y': 0.7 - 0.3 * along };
}

function Dilemma({ model, wish }: { model: DilemmaModel; wish: DoorProps['wish'] }) {
  const floor = useContext(FloorContext);
  const narrow = useNarrow();
  const sheet = useRef<HTMLDivElement>(null);
  useCover(sheet, 'bottom');
  useEffect(() => {
    floor.focus(model.room);
    return () => floor.focus(null);
  }, [floor, model.room]);
  const answer = (index: number): void => {
    const chosen = model.answers[index];
    if (chosen) wish({ kind: 'answer-dilemma', id: model.id, answer: chosen.answer });
  };
  const keys = digitKeys(model.answers, answer);
  const [heeded, setHeeded] = useState(-1);
  const heed = (event: Event): void => setHeeded(answerAt(event.target));
  const face = { mood: model.mood, shape: 'bust', size: '100%', alive: true } as const;
  return (
    <>
      <div class="door-veil" aria-hidden="true" />
      <div
        ref={sheet}
        class={`door-talk ${narrow ? 'narrow' : ''}`}
        onKeyDown={keys}
        onPointerOver={heed}
        onPointerLeave={() => setHeeded(-1)}
        onFocusIn={heed}
        onFocusOut={() => setHeeded(-1)}
      >
        <div
          class="door-guest"
          key={model.step}
          style={heeding(heeded, model.answers.length, narrow)}
          aria-hidden="true"
        >
          {model.who ? (
            <Portrait who={model.who} {...face} />
          ) : (
            <RoomPerson look={lookOf(model.person ?? model.name)} {...face} />
          )}
        </div>
        <Sheet as="div" class="door-sheet">
          <div class="door-tint" aria-hidden="true" />
          <div class="door-name">
            <Heading id="door-title" class="title" step={model.step}>
              {model.name}
            </Heading>
            <span class="soft">{model.role}</span>
            <span class="small soft door-where">{model.where}</span>
          </div>
          <p class="door-says">
            <Glossed text={model.text} /> {model.quote && <em class="quoted">{model.quote}</em>}
          </p>
          <Slips label={model.answersLabel} class="door-three-answers">
            {model.answers.map((each, index) => (
              <Answer
                key={each.answer}
                index={index}
                label={each.label}
                what={each.what}
                tags={each.tags}
                why={each.why}
                onClick={() => answer(index)}
              />
            ))}
          </Slips>
          {model.refusal && (
            <p class="door-refusal" role="alert">
              {model.refusal}
            </p>
          )}
          <p class="small soft door-foot">{model.foot}</p>
        </Sheet>
      </div>
    </>
  );
}

export function DoorScreen({ model, words, wish }: DoorProps) {
  return (
    <main aria-labelledby="door-title">
      {model.kind === 'failure' ? (
        <Failure model={model} words={words} wish={wish} />
      ) : (
        <Dilemma model={model} wish={wish} />
      )}
    </main>
  );
}

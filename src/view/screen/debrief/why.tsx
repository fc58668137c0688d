/**
 * The step Why: a question first, then the sheet falls off the answer. Two readings with a switch,
 * never mixed; a bar pressed tells its story beside the chart. Asks for work, works out nothing.
 */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Wish } from '../../../session/wish.ts';
import type { Words } from '../../../text/index.ts';
import type { ChartId } from '../../model/debrief/why-bars.ts';
import {
  answerTo,
  whyStepModel,
  type ReadingId,
  type ReadingModel,
  type WhyStepModel,
} from '../../model/debrief/why.ts';
import { Figures } from '../chart.tsx';
import { Cloth } from '../cloth.tsx';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Tabs } from '../parts/Tabs.tsx';
import { Fall } from './fall.tsx';
import { OpenBook } from './open-book.tsx';
import { Reasons } from './reasons.tsx';
import type { StepProps } from './steps.ts';
import { pickFor } from './what-if.tsx';
import { Part } from './why-part.tsx';
import '../chart.css';
import './why.css';

type Card = WhyStepModel['question']['cards'][number];
type Guess = Card['axis'] | 'none';

/** What was guessed of a run, as long as the page lives: whoever comes back is not asked twice. */
const guesses = new WeakMap<object, Guess>();

const ICON = {
  'who-led': 'users-round',
  process: 'layers',
  failures: 'lightbulb',
  reinvestment: 'clock',
} as const;

function Question({ model, onGuess }: { model: WhyStepModel['question']; onGuess: (guess: Guess) => void }) {
  return (
    <div class="ask">
      <ul class="ask-cards" aria-label={model.title}>
        {model.cards.map((card) => (
          <li key={card.axis}>
            <button type="button" class="slip ask-card" onClick={() => onGuess(card.axis)}>
              <span class="ask-icon" aria-hidden="true">
                <Icon name={ICON[card.axis]} />
              </span>
              <span class="slip-title">{card.name}</span>
              <span class="small">{card.did}</span>
            </button>
          </li>
        ))}
      </ul>
      <Button kind="bare" onClick={() => onGuess('none')}>
        {model.skip}
      </Button>
    </div>
  );
}

/** How far the weighing has come; says so, and can be stopped or begun again. */
function Work({
  work,
  words,
  wish,
}: {
  work: WhyStepModel['work'];
  words: Words;
  wish: (wish: Wish) => void;
}) {
  const busy = work.state === 'working';
  const share = Math.round(work.progress * 100);
  return (
    <div class="work" role="status">
      <Icon name={work.state === 'failed' ? 'triangle-alert' : 'hourglass'} />
      <span class="work-words">{work.text}</span>
      {busy ? (
        <>
          <progress max={100} value={share} aria-label={work.text} />
          <b>{words.percent(work.progress)}</b>
          <Button kind="bare" icon="x" onClick={() => wish({ kind: 'stop-weighing' })}>
            {words.t('weigh.stop')}
          </Button>
        </>
      ) : (
        work.state !== 'idle' && (
          <Button icon="scale" onClick={() => wish({ kind: 'weigh-run' })}>
            {words.t('weigh.start')}
          </Button>
        )
      )}
    </div>
  );
}

interface ReadingProps {
  reading: ReadingModel;
  words: Words;
  wish: (wish: Wish) => void;
  onTry: (decision: number) => void;
}

function Reading({ reading, words, wish, onTry }: ReadingProps) {
  const [shown, setShown] = useState<ChartId>('ways');
  const [open, setOpen] = useState<string | null>(null);
  const aside = useRef<HTMLElement>(null);
  const chart = reading.charts.find((each) => each.id === shown) ?? reading.charts[0]!;
  const part = open === null ? null : reading.part(open, chart.id);
  const show = (key: string) => {
    setOpen(key);
    requestAnimationFrame(() => {
      const box = aside.current;
      if (box && box.getBoundingClientRect().top > innerHeight * 0.7) box.scrollIntoView({ block: 'start' });
    });
  };
  return (
    <div class="reading">
      <section class="reading-chart" aria-label={chart.title}>
        <header>
          <h2>{chart.title}</h2>
          <Tabs
            name={`chart-${reading.id}`}
            label={words.t('weigh.measure')}
            tabs={reading.charts.map(({ id, name }) => ({ id, label: name }))}
            current={chart.id}
            onChange={(id) => {
              setShown(id as ChartId);
              setOpen(null);
            }}
          />
        </header>
        <div
          role="tabpanel"
          id={`chart-${reading.id}-panel`}
          aria-labelledby={`chart-${reading.id}-${chart.id}`}
        >
          <Fall model={chart} words={words} open={open} onOpen={show} />
        </div>
        <p class="small soft">{chart.note}</p>
      </section>
      <aside class="sheet reading-side" ref={aside} aria-label={words.t('weigh.details')} aria-live="polite">
        {part ? (
          <Part part={part} words={words} wish={wish} onTry={onTry} onClose={() => setOpen(null)} />
        ) : (
          <>
            <p class="reading-pick">
              <Icon name="search" /> {words.t('weigh.pick')}
            </p>
            <ul class="reading-notes">
              {reading.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </>
        )}
      </aside>
      <Figures
        class="reading-table"
        summary={reading.table.summary}
        heads={reading.table.heads}
        rows={reading.table.rows}
      />
    </div>
  );
}

export function WhyStep({ snapshot, words, wish }: StepProps) {
  const { world, effects } = snapshot;
  const [guess, setGuess] = useState<Guess | null>(() => (world && guesses.get(world)) ?? null);
  const [reading, setReading] = useState<ReadingId>('lucks');
  const [book, setBook] = useState(false);
  const model = useMemo(() => whyStepModel(snapshot, words), [world, effects, snapshot.why, words]);
  const title = useRef<HTMLParagraphElement>(null);
  if (!model || !world) return null;
  const tryOtherwise = (decision: number) => {
    pickFor(snapshot, decision);
    wish({ kind: 'debrief-step', step: 'what-if' });
  };
  const choose = (what: Guess | null) => {
    if (what) guesses.set(world, what);
    else guesses.delete(world);
    setGuess(what);
    if (what) requestAnimationFrame(() => title.current?.focus());
  };
  if (guess === null)
    return (
      <div class="why-step">
        <Question model={model.question} onGuess={choose} />
      </div>
    );
  if (book) return <OpenBook snapshot={snapshot} words={words} wish={wish} onBack={() => setBook(false)} />;
  const shown = model[reading];
  const waiting = model.work.state !== 'done';
  return (
    <div class="why-step">
      <p class="why-answer" ref={title} tabIndex={-1} aria-live="polite">
        {answerTo(guess === 'none' ? null : guess, snapshot, words) ?? model.work.text}{' '}
        <button type="button" class="why-again" onClick={() => choose(null)}>
          {words.t('weigh.guess.again')}
        </button>
      </p>
      {waiting && <Work work={model.work} words={words} wish={wish} />}
      <div class="readings-bar">
        <Tabs
          name="reading"
          class="readings"
          label={words.t('weigh.reading')}
          tabs={model.readings.map(({ id, name, short }) => ({
            id,
            label: (
              <>
                <b>{name}</b>
                <small>{short}</small>
              </>
            ),
          }))}
          current={reading}
          onChange={(id) => setReading(id as ReadingId)}
        />
        <p class="reading-says">
          {shown ? (
            <>
              <Icon name={reading === 'luck' ? 'target' : 'repeat'} /> {shown.says}
            </>
          ) : (
            model.work.text
          )}
        </p>
      </div>
      <div class="reading-box" role="tabpanel" id="reading-panel" aria-labelledby={`reading-${reading}`}>
        {shown && <Reading key={reading} reading={shown} words={words} wish={wish} onTry={tryOtherwise} />}
        <span class="why-veil-cloth" aria-hidden="true">
          <Cloth />
        </span>
      </div>
      <details class="why-reasons">
        <summary>{words.t('weigh.reasons')}</summary>
        <Reasons snapshot={snapshot} words={words} />
      </details>
      <section class="why-book" aria-labelledby="why-book">
        <Icon name="book-open" />
        <div>
          <h2 id="why-book">{words.t('weigh.book')}</h2>
          <p class="small soft">{words.t('weigh.book.what')}</p>
        </div>
        <Button icon="book-open" onClick={() => setBook(true)}>
          {words.t('weigh.book.open')}
        </Button>
      </section>
    </div>
  );
}

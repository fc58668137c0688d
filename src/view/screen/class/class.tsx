/**
 * The class debrief: codes come in, each is replayed, and the class sees itself. At the desk everything
 * stands on one page; on the wall one idea fills the screen. Names are birds until somebody shows them.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Wish } from '../../../session/wish.ts';
import type { Words } from '../../../text/index.ts';
import { classModel, type ClassLevelModel, type ClassModel } from '../../model/class/class.ts';
import { asset } from '../parts/assets.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Tabs } from '../parts/Tabs.tsx';
import { Paper } from '../paper/paper.tsx';
import { useShell } from '../shell.tsx';
import { Bets, ENDING_ICON, EndingsBar, EndingsKey, Lines, Question } from './charts.tsx';
import { save } from './files.ts';
import { Intake } from './intake.tsx';
import '../chart.css';
import '../opening.css';
import './class.css';

export interface ClassScreenProps {
  snapshot: Snapshot;
  words: Words;
  wish: (wish: Wish) => void;
}

interface Part {
  id: string;
  title: string;
  text?: string;
  body: preact.ComponentChild;
}

/** What there is to show of a level, one idea each: the same on the page, on the wall and on paper. */
function partsOf(of: ClassLevelModel, words: Words): Part[] {
  const { t } = words;
  const parts: Part[] = [
    {
      id: 'endings',
      title: t('class.endings'),
      text: of.luck,
      body: (
        <>
          <EndingsBar endings={of.endings} />
          <dl class="class-figures">
            {of.figures.map(({ value, label }) => (
              <div key={label}>
                <dd>{value}</dd>
                <dt>{label}</dt>
              </div>
            ))}
          </dl>
        </>
      ),
    },
    {
      id: 'lines',
      title: of.lines.title,
      text: of.lines.text,
      body: <Lines lines={of.lines} words={words} />,
    },
    {
      id: 'split',
      title: t('class.split'),
      body: of.split ? (
        <>
          <Question question={of.split} />
          <EndingsKey endings={of.endings} />
        </>
      ) : (
        <p class="lead">{of.splitNone}</p>
      ),
    },
    { id: 'bets', title: of.bets.title, text: of.bets.text, body: <Bets bets={of.bets} /> },
    {
      id: 'choices',
      title: t('class.choices'),
      text: t('class.choices.text'),
      body: (
        <>
          <EndingsKey endings={of.endings} />
          <div class="class-questions">
            {of.questions.map((question) => (
              <Question key={question.id} question={question} />
            ))}
          </div>
          {of.more && (
            <details class="class-more">
              <summary>{of.more.label}</summary>
              <div class="class-questions">
                {of.more.questions.map((question) => (
                  <Question key={question.id} question={question} />
                ))}
              </div>
            </details>
          )}
        </>
      ),
    },
    {
      id: 'prompts',
      title: t('class.prompts'),
      text: t('class.prompts.text'),
      body: (
        <ol class="class-prompts">
          {of.prompts.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ol>
      ),
    },
  ];
  return parts;
}

/** On the wall: one part at a time, arrow keys turn, Escape goes back to the desk. */
function Wall({ of, words, onClose }: { of: ClassLevelModel; words: Words; onClose: () => void }) {
  const [at, setAt] = useState(0);
  const parts = partsOf(of, words);
  const part = parts[Math.min(at, parts.length - 1)]!;
  const turn = useRef<(by: number) => void>(() => {});
  turn.current = (by) => setAt((now) => Math.max(0, Math.min(parts.length - 1, now + by)));
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]')) return;
      if (event.key === 'Escape') onClose();
      else if (event.key === 'ArrowRight' || event.key === 'PageDown') turn.current(1);
      else if (event.key === 'ArrowLeft' || event.key === 'PageUp') turn.current(-1);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', key);
    return () => removeEventListener('keydown', key);
  }, [onClose]);
  return (
    <div class="class-wall">
      <main class={`class-wall-part part-${part.id}`} tabIndex={0} aria-label={part.title}>
        <Heading step={at}>{part.title}</Heading>
        {part.text && <p class="lead">{part.text}</p>}
        {part.body}
      </main>
      <footer class="class-wall-foot">
        <span>{of.title}</span>
        <Button
          kind="bare"
          round
          icon="arrow-left"
          label={words.t('class.present.before')}
          onClick={() => turn.current(-1)}
        />
        <span aria-live="polite">{words.t('class.present.at', { at: at + 1, of: parts.length })}</span>
        <Button
          kind="bare"
          round
          icon="arrow-right"
          label={words.t('class.present.next')}
          onClick={() => turn.current(1)}
        />
        <Button icon="x" onClick={onClose}>
          {words.t('class.present.close')}
        </Button>
      </footer>
    </div>
  );
}

function Runs({ of, words, wish }: { of: ClassLevelModel; words: Words; wish: (wish: Wish) => void }) {
  const { t } = words;
  return (
    <section class="class-part">
      <h2>{t('class.runs')}</h2>
      <div class="class-table" tabIndex={0} role="region" aria-label={t('class.runs')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('class.runs.who')}</th>
              <th scope="col">{t('class.runs.ending')}</th>
              <th scope="col" class="number">
                {t('class.runs.value')}
              </th>
              <th scope="col" class="number">
                {t('class.runs.luck')}
              </th>
              <td aria-hidden="true" />
            </tr>
          </thead>
          <tbody>
            {of.runs.map((run) => (
              <tr key={run.place}>
                <th scope="row">{run.who}</th>
                <td>
                  <span class={`class-mark end-${run.ending}`}>
                    <Icon name={ENDING_ICON[run.ending]} />
                  </span>
                  {run.endingLabel}
                </td>
                <td class="number">{run.value}</td>
                <td class="number">{run.seed}</td>
                <td>
                  <Button
                    kind="bare"
                    round
                    icon="arrow-right"
                    label={run.open}
                    onClick={() => wish({ kind: 'open-code', code: run.code })}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {of.going.length > 0 && (
        <>
          <h3>{t('class.going')}</h3>
          <ul class="class-list">
            {of.going.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** What is wrong with what was handed in, line by line. */
function Bad({ model, words }: { model: ClassModel; words: Words }) {
  const { t } = words;
  return (
    <>
      {model.bad.length > 0 && (
        <section class="class-part class-bad">
          <h2>{t('class.bad')}</h2>
          <ul>
            {model.bad.map((each, at) => (
              <li key={at}>
                <b>
                  {each.where}
                  {each.who !== null && ` · ${each.who}`}
                </b>
                <span>
                  {each.title}. {each.remedy}
                </span>
                {each.text !== '' && <code>{each.text}</code>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {model.repeats.length > 0 && (
        <section class="class-part">
          <h2>{t('class.repeats')}</h2>
          <ul class="class-list">
            {model.repeats.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

export function ClassScreen({ snapshot, words, wish }: ClassScreenProps) {
  const shell = useShell();
  const { t } = words;
  const [wanted, setWanted] = useState<string | null>(null);
  const [real, setReal] = useState(false);
  const [wall, setWall] = useState(false);
  const [paper, setPaper] = useState(false);
  const [sure, setSure] = useState(false);
  const model = classModel(snapshot, wanted, real, words);
  const { shown } = model;
  const level = shown && snapshot.levels.find((each) => each.id === shown.id)?.level;
  const own = level ? words.withLevel(level.words[words.locale], level.document.vocabulary) : words;
  const give = async (what: 'csv' | 'json'): Promise<void> => {
    const { classCsv, classJson } = await import('../../model/class/export.ts');
    if (what === 'csv') save('class.csv', 'text/csv;charset=utf-8', classCsv(snapshot, real, words));
    else save('class.json', 'application/json', classJson(snapshot, real, words));
  };
  if (wall && shown) return <Wall of={shown} words={own} onClose={() => setWall(false)} />;
  const any = snapshot.class.sources.length > 0;
  const intake = (
    <Intake
      words={words}
      many
      rows={any ? 3 : 7}
      labels={{
        field: t('class.field'),
        go: t('class.read'),
        empty: t('class.empty'),
        file: t('class.file'),
        drop: t('class.drop'),
      }}
      onText={(text, from) => wish({ kind: 'hand-in', text, from })}
    />
  );
  return (
    <div class="opening opening-evening class-page">
      <img class="opening-hills" src={asset('title/hills.svg')} alt="" />
      <header class="opening-bar">
        <Button icon="arrow-left" onClick={() => wish({ kind: 'home' })}>
          {t('class.back')}
        </Button>
        <Button round icon="menu" label={t('bar.menu')} onClick={() => shell.open('menu')} />
      </header>
      <main class="class">
        <Heading class="class-title">{t('class.title')}</Heading>
        <p class="lead">{t('class.lead')}</p>
        <div class="class-part class-in">
          {any && shown ? (
            <details>
              <summary>
                <Icon name="plus" /> {t('class.more')}
              </summary>
              {intake}
            </details>
          ) : (
            intake
          )}
          <div role="status" class="class-state">
            {model.reading ? (
              <>
                <p>{model.reading.text}</p>
                <progress value={model.reading.share} max={1} aria-label={model.reading.text} />
              </>
            ) : (
              <>
                {model.nothing && <p class="class-nothing">{model.nothing}</p>}
                {any && <p class="class-counts">{model.counts.join(' · ')}</p>}
              </>
            )}
          </div>
          {shown && !model.reading && (
            <div class="class-act">
              <Button kind="go" icon="presentation" onClick={() => setWall(true)}>
                {t('class.present')}
              </Button>
              <Button icon="printer" onClick={() => setPaper(true)}>
                {t('class.export.print')}
              </Button>
              <Button icon="file-spreadsheet" onClick={() => void give('csv')}>
                {t('class.export.csv')}
              </Button>
              <Button icon="braces" onClick={() => void give('json')}>
                {t('class.export.json')}
              </Button>
              {model.hasNames && (
                <Button icon={real ? 'eye-off' : 'eye'} pressed={real} onClick={() => setReal(!real)}>
                  {t(real ? 'class.names.hide' : 'class.names.show')}
                </Button>
              )}
              <Button kind="bare" icon="rotate-ccw" onClick={() => setSure(true)}>
                {t('class.clear')}
              </Button>
            </div>
          )}
        </div>
        {model.levels.length > 1 && shown && (
          <Tabs
            name="class-levels"
            label={t('class.levels')}
            tabs={model.levels}
            current={shown.id}
            onChange={setWanted}
          />
        )}
        {shown && (
          <div
            class="class-parts"
            {...(model.levels.length > 1 ? { id: 'class-levels-panel', role: 'tabpanel', 'aria-label': shown.title } : {})} // prettier-ignore
          >
            <p class="class-of">{shown.title}</p>
            {partsOf(shown, own).map((part) => (
              <section
                key={part.id}
                class={`class-part part-${part.id}`}
                aria-labelledby={`class-${part.id}`}
              >
                <h2 id={`class-${part.id}`}>{part.title}</h2>
                {part.text && <p class="soft">{part.text}</p>}
                {part.body}
              </section>
            ))}
            <Runs of={shown} words={words} wish={wish} />
          </div>
        )}
        {!model.reading && <Bad model={model} words={words} />}
      </main>
      <Dialog
        open={sure}
        title={t('class.clear')}
        closeLabel={t('settings.close')}
        onClose={() => setSure(false)}
      >
        <p>{t('class.clear.sure')}</p>
        <div class="class-act">
          <Button
            kind="go"
            onClick={() => {
              setSure(false);
              setReal(false);
              wish({ kind: 'clear-class' });
            }}
          >
            {t('class.clear.yes')}
          </Button>
          <Button onClick={() => setSure(false)}>{t('class.clear.no')}</Button>
        </div>
      </Dialog>
      {paper && shown && (
        <Paper
          words={words}
          title={own.t('class.paper.title', { company: own.t('level.company') })}
          onClose={() => setPaper(false)}
        >
          <div class="paper-class">
            <h1>{own.t('class.paper.title', { company: own.t('level.company') })}</h1>
            <p>
              {shown.title}. {shown.luck}
            </p>
            {partsOf(shown, own).map((part) => (
              <section key={part.id} class={`paper-part part-${part.id}`}>
                <h2>{part.title}</h2>
                {part.text && part.id !== 'endings' && <p>{part.text}</p>}
                {part.body}
              </section>
            ))}
          </div>
        </Paper>
      )}
    </div>
  );
}

/**
 * The class debrief at the desk: codes come in, each is replayed, and everything the class came to stands on
 * one page. From here it goes on the wall and on paper. Names are birds until somebody shows them.
 */
import { useState } from 'preact/hooks';
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Wish } from '../../../session/wish.ts';
import type { Words } from '../../../text/index.ts';
import { classModel } from '../../model/class/class.ts';
import { asset } from '../parts/assets.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Tabs } from '../parts/Tabs.tsx';
import { Paper } from '../paper/paper.tsx';
import { useShell } from '../shell.tsx';
import { save } from './files.ts';
import { partsOf } from './ideas.tsx';
import { Intake } from './intake.tsx';
import { Bad, Runs } from './list.tsx';
import { Wall } from './wall.tsx';
import '../chart.css';
import '../opening.css';
import './class.css';
import { wordsOf } from '../../model/level-words.ts';

export interface ClassScreenProps {
  snapshot: Snapshot;
  words: Words;
  wish: (wish: Wish) => void;
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
  const own = level ? wordsOf(level, words) : words;
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

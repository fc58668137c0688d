/** Opening one run code: pasted, dropped, chosen or scanned; and what is wrong with it, said plainly. */
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Wish } from '../../../session/wish.ts';
import type { Words } from '../../../text/index.ts';
import { troubleModel, type TroubleModel } from '../../model/class/trouble.ts';
import { asset } from '../parts/assets.ts';
import { Button } from '../parts/Button.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useShell } from '../shell.tsx';
import { Intake } from './intake.tsx';
import '../opening.css';
import './codes.css';

export interface CodesScreenProps {
  snapshot: Snapshot;
  words: Words;
  wish: (wish: Wish) => void;
}

function Trouble({ model, words, wish }: { model: TroubleModel; words: Words; wish: (wish: Wish) => void }) {
  const { play } = model;
  return (
    <section class="codes-trouble" role="alert" aria-labelledby="codes-trouble">
      <h2 id="codes-trouble">
        <Icon name="triangle-alert" /> {model.title}
      </h2>
      <p>{model.text}</p>
      {model.held.length > 0 && (
        <>
          <h3>{words.t('codes.held')}</h3>
          <dl>
            {model.held.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p class="codes-remedy">{model.remedy}</p>
      {play && (
        <Button icon="play" onClick={() => wish({ kind: 'open-level', level: play.level, seed: play.seed })}>
          {play.label}
        </Button>
      )}
    </section>
  );
}

export function CodesScreen({ snapshot, words, wish }: CodesScreenProps) {
  const shell = useShell();
  const { t } = words;
  return (
    <div class="opening opening-evening">
      <img class="opening-hills" src={asset('title/hills.svg')} alt="" />
      <header class="opening-bar">
        <Button icon="arrow-left" onClick={() => wish({ kind: 'home' })}>
          {t('codes.back')}
        </Button>
        <Button round icon="menu" label={t('bar.menu')} onClick={() => shell.open('menu')} />
      </header>
      <main class="codes">
        <Heading class="codes-title">{t('codes.title')}</Heading>
        <p class="lead">{t('codes.lead')}</p>
        <div class="codes-sheet">
          {snapshot.trouble && (
            <Trouble
              model={troubleModel(snapshot.trouble, snapshot.levels, words)}
              words={words}
              wish={wish}
            />
          )}
          <Intake
            words={words}
            labels={{
              field: t('codes.field'),
              go: t('codes.open'),
              empty: t('codes.empty'),
              file: t('codes.file'),
              drop: t('codes.drop'),
            }}
            onText={(code) => wish({ kind: 'open-code', code })}
          />
        </div>
      </main>
    </div>
  );
}

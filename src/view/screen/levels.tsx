/** The choice of a company: a card each, with its picture, what it teaches and the best ending so far. */
import { useState } from 'preact/hooks';
import type { Wish } from '../../session/wish.ts';
import type { Words } from '../../text/index.ts';
import type { LevelCardModel, LevelsModel, TodayModel } from '../model/levels.ts';
import { asset } from './parts/assets.ts';
import { Button } from './parts/Button.tsx';
import { Heading } from './parts/Heading.tsx';
import { Icon } from './parts/Icon.tsx';
import { Tag, Tags } from './parts/Tag.tsx';
import { useShell } from './shell.tsx';
import './opening.css';
import './levels.css';

/** Companies whose house has been painted; another theme gets the first one's. */
const PAINTED = ['paper', 'light', 'claims', 'public', 'winter'];

export interface LevelsScreenProps {
  model: LevelsModel;
  words: Words;
  wish: (wish: Wish) => void;
}

function Difficulty({ level, word, label }: LevelCardModel['difficulty']) {
  return (
    <span class="levels-hard" title={label}>
      <span class="vh">{label}, </span>
      <span class="levels-steps" aria-hidden="true">
        {[1, 2, 3, 4, 5].map((step) => (
          <i key={step} class={step <= level ? 'on' : ''} />
        ))}
      </span>
      {word}
    </span>
  );
}

const ICON = { growth: 'trending-up', layoffs: 'log-out', reprieve: 'hourglass' } as const;

function Best({ kind, words, runs }: LevelCardModel['best']) {
  if (!kind) return <p class="levels-best soft">{words}</p>;
  return (
    <p class={`levels-best levels-${kind}`}>
      <Icon name={ICON[kind]} />
      <span>
        <b>{words}</b>
        <small>{runs}</small>
      </span>
    </p>
  );
}

/** The company of the day, with its link. */
function Today({ today, wish }: { today: TodayModel; wish: (wish: Wish) => void }) {
  const [done, setDone] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(new URL(today.query, location.href).href);
      setDone(true);
    } catch {
      // No clipboard here: the link is opened instead, so that the address bar holds it.
      location.assign(today.query);
    }
  };
  return (
    <section class="levels-today" aria-labelledby="levels-today">
      <div>
        <h2 id="levels-today">{today.title}</h2>
        <p class="small">{today.what}</p>
        {today.done && (
          <p class={`levels-best levels-${today.done.kind}`}>
            <Icon name={ICON[today.done.kind]} />
            <b>{today.done.words}</b>
          </p>
        )}
      </div>
      <div class="levels-today-act">
        <Button kind="bare" icon={done ? 'check' : 'copy'} onClick={() => void copy()}>
          {today.copy}
        </Button>
        <span class="vh" aria-live="polite">
          {done ? today.copied : ''}
        </span>
        <Button
          iconAfter="arrow-right"
          label={today.openLabel}
          onClick={() => wish({ kind: 'open-level', level: today.level, seed: today.seed })}
        >
          {today.open}
        </Button>
      </div>
    </section>
  );
}

function Card({ card, wish }: { card: LevelCardModel; wish: (wish: Wish) => void }) {
  const picture = PAINTED.includes(card.theme) ? card.theme : PAINTED[0];
  return (
    <li class="levels-card">
      <div class="levels-picture">
        <img src={asset(`title/level-${picture}.webp`)} width="776" height="196" alt="" />
        {card.first && <span class="levels-first">{card.first}</span>}
      </div>
      <div class="levels-words">
        <p class="label">{card.company}</p>
        <h2>{card.title}</h2>
        <p>{card.teaches}</p>
        <Tags>
          {card.facts.map((fact) => (
            <Tag key={fact}>{fact}</Tag>
          ))}
        </Tags>
        <Difficulty {...card.difficulty} />
        <p class="levels-par small soft">{card.par ?? '\u00a0'}</p>
      </div>
      <div class="levels-end">
        <Best {...card.best} />
        <Button
          kind="go"
          iconAfter="arrow-right"
          label={card.openLabel}
          onClick={() => wish({ kind: 'open-level', level: card.id })}
        >
          {card.open}
        </Button>
      </div>
    </li>
  );
}

export function LevelsScreen({ model, words, wish }: LevelsScreenProps) {
  const shell = useShell();
  // A newcomer is shown where to begin before anything else.
  const first = model.cards.some((card) => card.first !== null);
  const today = model.today && <Today today={model.today} wish={wish} />;
  return (
    <div class="opening opening-evening">
      <img class="opening-hills" src={asset('title/hills.svg')} alt="" />
      <header class="opening-bar">
        <Button icon="arrow-left" onClick={() => wish({ kind: 'home' })}>
          {model.back}
        </Button>
        <Button round icon="menu" label={words.t('bar.menu')} onClick={() => shell.open('menu')} />
      </header>
      <main class="levels">
        <Heading class="levels-title">{model.title}</Heading>
        <p class="lead levels-lead">{model.cards.length > 0 ? model.lead : model.none}</p>
        {!first && today}
        <ul class="levels-cards">
          {model.cards.map((card) => (
            <Card key={card.id} card={card} wish={wish} />
          ))}
        </ul>
        {first && today}
      </main>
    </div>
  );
}

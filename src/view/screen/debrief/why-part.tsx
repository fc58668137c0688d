/** The story behind a bar, on paper: what was done, against what, what it changed, and its way to the outcome. */
import type { Wish } from '../../../session/wish.ts';
import type { Words } from '../../../text/index.ts';
import type { OverModel, PartModel } from '../../model/debrief/why-parts.ts';
import { Button } from '../parts/Button.tsx';
import { MoveMark } from '../parts/Figure.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Portrait } from '../parts/Portrait.tsx';

const ICON = {
  people: 'heart-handshake',
  work: 'layers',
  orders: 'shopping-bag',
  money: 'banknote',
} as const;

function Path({ path, words }: { path: PartModel['path']; words: Words }) {
  return (
    <section class="way" aria-label={path.title}>
      <h3>{path.title}</h3>
      <ol>
        <li class="way-stop lit">
          <span class="way-lamp" aria-hidden="true">
            <Icon name="flag" />
          </span>
          <span class="way-words">
            <b>{words.t('weigh.path.start')}</b>
          </span>
        </li>
        {path.stations.map((each, at) => (
          <li key={each.id} class={`way-stop ${each.moved ? 'lit' : ''}`} style={{ '--at': at + 1 }}>
            <span class="way-lamp" aria-hidden="true">
              <Icon name={ICON[each.id]} />
            </span>
            <span class="way-words">
              <b>{each.label}</b>
              {each.moved ? (
                <span>
                  {each.moved.name} <b class="way-by">{each.moved.show}</b>{' '}
                  <MoveMark dir={each.moved.dir} good={each.moved.good} words={each.moved.spoken} />
                  <small>{each.moved.when}</small>
                </span>
              ) : (
                <small>{words.t('weigh.path.none')}</small>
              )}
            </span>
          </li>
        ))}
        <li class="way-stop lit way-end" style={{ '--at': path.stations.length + 1 }}>
          <span class="way-lamp" aria-hidden="true">
            <Icon name="target" />
          </span>
          <span class="way-words">
            <b>{path.outcome.label}</b>
            <span>
              <b class="way-by">{path.outcome.show}</b>
            </span>
          </span>
        </li>
      </ol>
    </section>
  );
}

function Over({
  over,
  onAsk,
  onStop,
  words,
}: {
  over: OverModel;
  onAsk: () => void;
  onStop: () => void;
  words: Words;
}) {
  return (
    <div class="part-over" aria-live="polite">
      {over.state === 'known' && <p>{over.told}</p>}
      {over.state === 'ask' && (
        <Button icon="repeat" onClick={onAsk}>
          {over.ask}
        </Button>
      )}
      {over.state === 'working' && (
        <p class="part-wait">
          <Icon name="hourglass" /> {over.wait}
          <Button kind="bare" onClick={onStop}>
            {words.t('weigh.stop')}
          </Button>
        </p>
      )}
    </div>
  );
}

export interface PartProps {
  part: PartModel;
  words: Words;
  wish: (wish: Wish) => void;
  /** Leads to the step where it can be tried otherwise. */
  onTry: (decision: number) => void;
  onClose: () => void;
}

export function Part({ part, words, wish, onTry, onClose }: PartProps) {
  return (
    <div class="part">
      <header class="part-head">
        {part.face && <Portrait who={part.face} shape="disc" size={48} />}
        <div>
          <h2 tabIndex={-1}>{part.title}</h2>
          {part.when && <p class="label">{part.when}</p>}
        </div>
        <Button kind="bare" round icon="x" label={words.t('weigh.close')} onClick={onClose} />
      </header>
      <dl class="part-pair">
        {part.was !== part.title && (
          <div>
            <dt class="label">{words.t('weigh.was')}</dt>
            <dd>{part.was}</dd>
          </div>
        )}
        <div>
          <dt class="label">{words.t('weigh.instead')}</dt>
          <dd>{part.instead}</dd>
        </div>
      </dl>
      <dl class="part-lines">
        {part.lines.map((line) => (
          <div key={line.label} class={line.good === null ? 'even' : line.good ? 'good' : 'bad'}>
            <dt class="label">{line.label}</dt>
            <dd>
              <b>{line.show}</b>
              {line.give && <small>{line.give}</small>}
            </dd>
          </div>
        ))}
      </dl>
      {part.remarks.map((each) => (
        <p key={each} class="small">
          {each}
        </p>
      ))}
      <Path path={part.path} words={words} />
      <div class="part-act">
        {part.over && (
          <Over
            over={part.over}
            words={words}
            onAsk={() => wish({ kind: 'weigh-decision', decision: part.decision! })}
            onStop={() => wish({ kind: 'stop-weighing' })}
          />
        )}
        {part.decision !== null && (
          <Button icon="repeat" onClick={() => onTry(part.decision!)}>
            {words.t('weigh.try')}
          </Button>
        )}
      </div>
    </div>
  );
}

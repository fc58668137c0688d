/**
 * What hung under a sheet: each picture asks first whether its measure rose or fell; the answer takes
 * the sheet off. One button takes off all that are left.
 */
import { line } from 'd3-shape';
import { max, min } from 'd3-array';
import { unseenModel, type SheetModel } from '../../model/debrief/unseen.ts';
import { Cloth } from '../cloth.tsx';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import type { StepProps } from './steps.ts';
import './unseen.css';

function Picture({ item }: { item: SheetModel }) {
  const values = item.values ?? [];
  const all = [...values, ...(item.ghost ?? [])];
  const low = min(all) ?? 0;
  const span = Math.max(1e-6, (max(all) ?? 1) - low);
  const path = line<number>(
    (_, at) => 4 + (at / Math.max(1, values.length - 1)) * 132,
    (value) => 38 - ((value - low) / span) * 32,
  );
  return (
    <svg class="unveiled-chart" viewBox="0 0 140 44" preserveAspectRatio="none" aria-hidden="true">
      {item.ghost && <path class="unveiled-ghost" d={path(item.ghost) ?? ''} />}
      <path class="unveiled-line" d={path(values) ?? ''} />
    </svg>
  );
}

function Sheeted({ item, onSay }: { item: SheetModel; onSay: (guess: 'rose' | 'fell' | 'held') => void }) {
  return (
    <li class={`unveiled ${item.lifted ? 'lifted' : ''}`}>
      <div class="unveiled-top">
        <h2>{item.label}</h2>
        <span class="unveiled-who" aria-hidden="true">
          {item.who.slice(0, 3).map((who) => (
            <Portrait key={who} who={who} shape="disc" size={30} />
          ))}
        </span>
      </div>
      <div class="unveiled-pic">
        {item.values && item.lifted && <Picture item={item} />}
        {!item.values && item.lifted && <b class="unveiled-end">{item.end}</b>}
        <Cloth />
        {!item.lifted && (
          <div class="unveiled-ask" role="group" aria-label={item.label}>
            {item.values ? (
              (['rose', 'held', 'fell'] as const).map((guess) => (
                <Button
                  key={guess}
                  label={item.ask[guess]}
                  round
                  icon={GUESS[guess]}
                  onClick={() => onSay(guess)}
                />
              ))
            ) : (
              <Button label={item.ask.lift} round icon="eye" onClick={() => onSay('held')} />
            )}
          </div>
        )}
      </div>
      <p role="status">
        {item.lifted && item.verdict !== null && (
          <b class={item.verdict.right ? 'right' : 'wrong'}>
            <Icon name={item.verdict.right ? 'check' : 'x'} /> {item.verdict.text}
          </b>
        )}{' '}
        {item.lifted && item.text}
      </p>
    </li>
  );
}

const GUESS = { rose: 'arrow-up', held: 'equal', fell: 'arrow-down' } as const;

export function UnseenStep({ snapshot, words, wish }: StepProps) {
  const model = unseenModel(snapshot, words);
  const say = (guesses: Record<string, 'rose' | 'fell' | 'held' | 'shown'>): void =>
    wish({ kind: 'note', note: { unseen: { ...snapshot.notes.unseen, ...guesses } } });
  return (
    <div class="unseen">
      {model.items.length === 0 && <p class="lead">{model.none}</p>}
      {model.left > 0 && (
        <div class="guess">
          <Button kind="bare" icon="eye" onClick={() => say(model.all)}>
            {model.lift}
          </Button>
        </div>
      )}
      {model.items.some((item) => item.lifted && item.ghost) && (
        <p class="unveiled-key">
          <span class="key">{words.t('debrief.ghost')}</span>
        </p>
      )}
      <ul class="unveiling">
        {model.items.map((item) => (
          <Sheeted key={item.id} item={item} onSay={(guess) => say({ [item.id]: guess })} />
        ))}
      </ul>
      {model.left === 0 && model.causes && (
        <section class="causes-left" aria-labelledby="causes-left">
          <h2 id="causes-left">{model.causes.title}</h2>
          <ul>
            {model.causes.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

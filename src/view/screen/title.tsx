/**
 * The title: the house in two hands, the way back into a run and the way into a new one. Paints at
 * once (index.html carries the same sky and name in markup) and needs nothing of the game's engine.
 */
import type { Wish } from '../../session/wish.ts';
import type { Words } from '../../text/index.ts';
import type { TitleModel } from '../model/title.ts';
import { asset } from './parts/assets.ts';
import { Button } from './parts/Button.tsx';
import { Icon } from './parts/Icon.tsx';
import { Portrait } from './parts/Portrait.tsx';
import { LANGUAGES } from './settings.tsx';
import { useShell } from './shell.tsx';
import './title.css';

export interface TitleScreenProps {
  model: TitleModel;
  words: Words;
  wish: (wish: Wish) => void;
}

export function TitleScreen({ model, words, wish }: TitleScreenProps) {
  const shell = useShell();
  return (
    <div class="title-page">
      <div class="title-sky" aria-hidden="true">
        <img class="title-hills" src={asset('title/hills.svg')} alt="" />
        <div class="title-art">
          <span class="title-halo" />
          <span class="title-smoke">
            <i />
            <i />
            <i />
          </span>
          <img
            src={asset('title/house.webp')}
            srcset={`${asset('title/house-small.webp')} 860w, ${asset('title/house.webp')} 1548w, ${asset('title/house-large.webp')} 2580w`}
            sizes="(max-width: 640px) 430px, min(119vh, 70vw)"
            width="860"
            height="720"
            alt=""
          />
        </div>
      </div>
      <main class="title-menu">
        <h1 class="title-name">{model.name}</h1>
        <p class="title-line">{model.line}</p>
        <div class="title-ways">
          {model.resume && (
            <button type="button" class="title-way title-resume" onClick={() => wish({ kind: 'continue' })}>
              {model.resume.who ? (
                <Portrait who={model.resume.who} mood="happy" shape="disc" size={56} />
              ) : (
                <span class="title-way-mark">
                  <Icon name="play" />
                </span>
              )}
              <span class="title-way-words">
                <b>{model.resume.label}</b>
                <small>{model.resume.line}</small>
              </span>
              <Icon name="arrow-right" class="title-way-go" />
            </button>
          )}
          <button
            type="button"
            class={`title-way ${model.resume ? 'title-second' : 'title-resume'}`}
            onClick={() => wish({ kind: 'choose' })}
          >
            <span class="title-way-mark">
              <Icon name="door-open" />
            </span>
            <span class="title-way-words">
              <b>{model.fresh.label}</b>
              {model.fresh.line && <small>{model.fresh.line}</small>}
            </span>
            <Icon name="arrow-right" class="title-way-go" />
          </button>
        </div>
        <div class="title-more">
          <button type="button" onClick={() => wish({ kind: 'codes' })}>
            <Icon name="qr-code" /> {model.codes}
          </button>
          <button type="button" onClick={() => wish({ kind: 'class' })}>
            <Icon name="users-round" /> {model.class}
          </button>
        </div>
      </main>
      <footer class="title-foot">
        <div class="title-languages" role="group" aria-label={words.t('title.language')}>
          {LANGUAGES.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              lang={id}
              aria-pressed={words.locale === id}
              onClick={() => shell.change({ locale: id })}
            >
              {name}
            </button>
          ))}
        </div>
        <Button
          round
          icon={shell.settings.silent ? 'volume-x' : 'volume-2'}
          label={words.t(shell.settings.silent ? 'menu.sound.on' : 'menu.sound.off')}
          onClick={() => shell.change({ silent: shell.settings.silent !== true })}
        />
        <Button
          round
          icon="accessibility"
          label={words.t('title.settings')}
          onClick={() => shell.open('settings')}
        />
        <Button round icon="info" label={words.t('title.about')} onClick={() => shell.open('about')} />
        <p class="title-privacy">{words.t('title.privacy')}</p>
      </footer>
    </div>
  );
}

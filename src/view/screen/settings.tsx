/** The settings dialog: language, text size, motion, contrast. Each change holds at once and is kept by the caller. */
import type { Locale, Words } from '../../text/index.ts';
import type { Settings } from '../model/settings.ts';
import { VOLUMES } from '../model/volumes.ts';
import { Button } from './parts/Button.tsx';
import { Dialog } from './parts/Dialog.tsx';
import './dialogs.css';

/** Languages call themselves by their own names. */
export const LANGUAGES: { id: Locale; name: string }[] = [
  { id: 'en', name: 'English' },
  { id: 'fr', name: 'Français' },
];

const SIZES = [
  { size: 1, key: 'settings.text.100' },
  { size: 1.15, key: 'settings.text.115' },
  { size: 1.3, key: 'settings.text.130' },
  { size: 1.5, key: 'settings.text.150' },
] as const;

const MOMENTS = ['full', 'short', 'none'] as const;

export interface SettingsDialogProps {
  open: boolean;
  words: Words;
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
  onClose: () => void;
}

export function SettingsDialog({ open, words, settings, onChange, onClose }: SettingsDialogProps) {
  const { t } = words;
  return (
    <Dialog open={open} title={t('settings.title')} closeLabel={t('settings.close')} onClose={onClose}>
      <div class="set">
        <fieldset>
          <legend>{t('settings.language')}</legend>
          <div class="set-row">
            {LANGUAGES.map(({ id, name }) => (
              <label key={id} class="set-choice" lang={id}>
                <input
                  type="radio"
                  name="set-language"
                  checked={settings.locale === id}
                  onChange={() => onChange({ locale: id })}
                />
                <span>{name}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend>{t('settings.text')}</legend>
          <div class="set-row set-sizes">
            {SIZES.map(({ size, key }) => (
              <label key={key} class={`set-choice set-size-${key.slice(-3)}`}>
                <input
                  type="radio"
                  name="set-text"
                  checked={settings.textSize === size}
                  onChange={() => onChange({ textSize: size })}
                />
                <span>{t(key)}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend>{t('settings.moments')}</legend>
          <div class="set-row">
            {MOMENTS.map((each) => (
              <label key={each} class="set-choice">
                <input
                  type="radio"
                  name="set-moments"
                  checked={(settings.moments ?? 'full') === each}
                  onChange={() => onChange({ moments: each })}
                />
                <span>{t(`settings.moments.${each}`)}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <label class="set-switch">
          <input
            type="checkbox"
            checked={settings.guide !== false}
            onChange={(event) => onChange({ guide: event.currentTarget.checked })}
          />
          <span>
            <b>{t('settings.guide')}</b>
            <small>{t('settings.guide.what')}</small>
          </span>
        </label>
        <fieldset>
          <legend>{t('settings.sound')}</legend>
          {(['bed', 'effects'] as const).map((part) => (
            <label key={part} class="set-volume">
              <span>{t(`settings.sound.${part}`)}</span>
              <input
                type="range"
                min="0"
                max="100"
                step="5"
                value={Math.round(100 * (settings[part] ?? VOLUMES[part]))}
                onInput={(event) =>
                  onChange({ [part]: Number(event.currentTarget.value) / 100, silent: false })
                }
              />
            </label>
          ))}
          <label class="set-switch">
            <input
              type="checkbox"
              checked={settings.silent === true}
              onChange={(event) => onChange({ silent: event.currentTarget.checked })}
            />
            <span>
              <b>{t('settings.silent')}</b>
              <small>{t('settings.silent.what')}</small>
            </span>
          </label>
        </fieldset>
        <label class="set-switch">
          <input
            type="checkbox"
            checked={settings.calm}
            onChange={(event) => onChange({ calm: event.currentTarget.checked })}
          />
          <span>
            <b>{t('settings.calm')}</b>
            <small>{t('settings.calm.what')}</small>
          </span>
        </label>
        <label class="set-switch">
          <input
            type="checkbox"
            checked={settings.contrast}
            onChange={(event) => onChange({ contrast: event.currentTarget.checked })}
          />
          <span>
            <b>{t('settings.contrast')}</b>
            <small>{t('settings.contrast.what')}</small>
          </span>
        </label>
        <label class="set-switch">
          <input
            type="checkbox"
            checked={settings.keys !== false}
            onChange={(event) => onChange({ keys: event.currentTarget.checked })}
          />
          <span>
            <b>{t('settings.keys')}</b>
            <small>{t('settings.keys.what')}</small>
          </span>
        </label>
        <Button kind="go" onClick={onClose}>
          {t('settings.done')}
        </Button>
      </div>
    </Dialog>
  );
}

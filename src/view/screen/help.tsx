/** Help over any step: what one decides there, what its signs mean, the keys; the game and its words on demand. */
import type { Step } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';
import { termsOf } from '../model/glossary.ts';
import { helpModel } from '../model/help.ts';
import { Button } from './parts/Button.tsx';
import { Dialog } from './parts/Dialog.tsx';
import './dialogs.css';

const KEYS = [
  'tab',
  'arrows',
  'enter',
  'numbers',
  'space',
  'skip',
  'undo',
  'mute',
  'escape',
  'question',
] as const;

export interface HelpProps {
  open: boolean;
  step: Step;
  words: Words;
  onClose: () => void;
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section>
      <h3 class="help-head">{title}</h3>
      <ul class="help-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

export function HelpDialog({ open, step, words, onClose }: HelpProps) {
  const { t } = words;
  const { decide, signs } = helpModel(step, words);
  return (
    <Dialog open={open} title={t('help.title')} closeLabel={t('settings.close')} onClose={onClose} wide>
      <div class="help-here">
        <Lines title={t('help.on')} lines={decide} />
        <Lines title={t('help.signs')} lines={signs} />
      </div>
      <details class="help-more">
        <summary>{t('help.game')}</summary>
        <ol class="help-steps">
          {(['help.1', 'help.2', 'help.3', 'help.4'] as const).map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ol>
      </details>
      <details class="help-more">
        <summary>{t('help.terms')}</summary>
        <dl class="help-terms">
          {termsOf(words).map((term) => (
            <div key={term.id}>
              <dt>{term.name}</dt>
              <dd>{term.is}</dd>
            </div>
          ))}
        </dl>
      </details>
      <details class="help-more" open>
        <summary>{t('help.keys')}</summary>
        <dl class="help-keys">
          {KEYS.map((key) => (
            <div key={key}>
              <dt>
                <kbd>{t(`key.${key}`)}</kbd>
              </dt>
              <dd>{t(`help.key.${key}`)}</dd>
            </div>
          ))}
        </dl>
      </details>
      <div class="dialog-foot">
        <Button kind="go" onClick={onClose}>
          {t('settings.done')}
        </Button>
      </div>
    </Dialog>
  );
}

/** How to play in four sentences, and the map of keys. */
import type { Words } from '../../text/index.ts';
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

export function HelpDialog({ open, words, onClose }: { open: boolean; words: Words; onClose: () => void }) {
  const { t } = words;
  return (
    <Dialog open={open} title={t('help.title')} closeLabel={t('settings.close')} onClose={onClose} wide>
      <ol class="help-steps">
        {(['help.1', 'help.2', 'help.3', 'help.4'] as const).map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ol>
      <h3 class="help-head">{t('help.keys')}</h3>
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
      <div class="dialog-foot">
        <Button kind="go" onClick={onClose}>
          {t('settings.done')}
        </Button>
      </div>
    </Dialog>
  );
}

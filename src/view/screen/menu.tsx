/** The menu over any screen: back to the game, settings, help, about, home. */
import type { Words } from '../../text/index.ts';
import { Button } from './parts/Button.tsx';
import { Dialog } from './parts/Dialog.tsx';
import './dialogs.css';

export interface MenuDialogProps {
  open: boolean;
  words: Words;
  onClose: () => void;
  onOpen: (dialog: 'settings' | 'help' | 'about') => void;
  silent: boolean;
  onSilent: () => void;
  /** Null where there is nowhere to go back to. */
  onHome: (() => void) | null;
}

export function MenuDialog({ open, words, onClose, onOpen, silent, onSilent, onHome }: MenuDialogProps) {
  return (
    <Dialog
      open={open}
      title={words.t('menu.title')}
      closeLabel={words.t('settings.close')}
      onClose={onClose}
    >
      <div class="menu-list">
        <Button kind="go" icon="play" onClick={onClose}>
          {words.t('menu.resume')}
        </Button>
        <Button icon="settings" onClick={() => onOpen('settings')}>
          {words.t('menu.settings')}
        </Button>
        <Button icon={silent ? 'volume-x' : 'volume-2'} onClick={onSilent}>
          {words.t(silent ? 'menu.sound.on' : 'menu.sound.off')}
        </Button>
        <Button icon="circle-question-mark" onClick={() => onOpen('help')}>
          {words.t('menu.help')}
        </Button>
        <Button icon="info" onClick={() => onOpen('about')}>
          {words.t('menu.about')}
        </Button>
        {onHome && (
          <>
            <Button icon="house" describedBy="menu-home-what" onClick={onHome}>
              {words.t('menu.home')}
            </Button>
            <p id="menu-home-what" class="small soft">
              {words.t('menu.home.what')}
            </p>
          </>
        )}
      </div>
    </Dialog>
  );
}

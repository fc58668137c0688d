/**
 * What every screen can reach: the person's settings, and the dialogs that lie over any screen (menu,
 * settings, help, about). Mounted once around the screens:
 *   <Shell words settings onSettings={(change) => ...} wish step playing={step === 'playing' && !paused}>
 *     <SomeScreen .../>
 *   </Shell>
 * A screen opens a dialog with `useShell().open('menu')`. While a dialog is open over a playing
 * quarter, the quarter waits. Never decides anything of the game.
 */
import { createContext, type ComponentChildren } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Step } from '../../session/snapshot.ts';
import type { Wish } from '../../session/wish.ts';
import type { Words } from '../../text/index.ts';
import type { Settings } from '../model/settings.ts';
import { AboutDialog } from './about.tsx';
import { HelpDialog } from './help.tsx';
import { MenuDialog } from './menu.tsx';
import { SettingsDialog } from './settings.tsx';

export type DialogName = 'menu' | 'settings' | 'help' | 'about';

export interface ShellApi {
  settings: Settings;
  change: (change: Partial<Settings>) => void;
  open: (dialog: DialogName) => void;
}

const Context = createContext<ShellApi | null>(null);

/** The shell around this screen. Outside of one (a story page) its buttons do nothing. */
export function useShell(): ShellApi {
  const shell = useContext(Context);
  return (
    shell ?? {
      settings: { locale: 'en', textSize: 1, calm: false, contrast: false },
      change: () => {},
      open: () => {},
    }
  );
}

export interface ShellProps {
  words: Words;
  settings: Settings;
  onSettings: (change: Partial<Settings>) => void;
  wish: (wish: Wish) => void;
  step: Step;
  /** The thirteen weeks are running just now. */
  playing?: boolean;
  children: ComponentChildren;
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

export function Shell({ words, settings, onSettings, wish, step, playing = false, children }: ShellProps) {
  const [shown, setShown] = useState<DialogName | null>(null);
  const halted = useRef(false);
  const wishes = useRef(wish);
  wishes.current = wish;
  const runs = useRef(playing);
  runs.current = playing;

  const open = useCallback((dialog: DialogName) => {
    if (runs.current && !halted.current) {
      halted.current = true;
      wishes.current({ kind: 'pause' });
    }
    setShown(dialog);
  }, []);
  const close = useCallback(() => {
    setShown(null);
    if (halted.current) {
      halted.current = false;
      wishes.current({ kind: 'resume' });
    }
  }, []);

  useEffect(() => {
    const help = (event: KeyboardEvent) => {
      if (event.key !== '?' || typing(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      open('help');
    };
    addEventListener('keydown', help);
    return () => removeEventListener('keydown', help);
  }, [open]);

  const silence = useRef(() => {});
  silence.current = () => onSettings({ silent: settings.silent !== true });
  useEffect(() => {
    const mute = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'm' || event.repeat || typing(event.target)) return;
      if (!event.ctrlKey && !event.metaKey && !event.altKey) silence.current();
    };
    addEventListener('keydown', mute);
    return () => removeEventListener('keydown', mute);
  }, []);

  // Who speaks to their computer, or types by accident, can switch short cuts of a single key off.
  const keys = settings.keys !== false;
  useEffect(() => {
    if (keys) return;
    const hold = (event: KeyboardEvent) => {
      if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !typing(event.target))
        event.stopImmediatePropagation();
    };
    addEventListener('keydown', hold, true);
    return () => removeEventListener('keydown', hold, true);
  }, [keys]);

  const api = useMemo(() => ({ settings, change: onSettings, open }), [settings, onSettings, open]);
  return (
    <Context.Provider value={api}>
      {children}
      <MenuDialog
        open={shown === 'menu'}
        words={words}
        onClose={close}
        onOpen={setShown}
        silent={settings.silent === true}
        onSilent={() => onSettings({ silent: settings.silent !== true })}
        onHome={
          step === 'title'
            ? null
            : () => {
                halted.current = false;
                setShown(null);
                wishes.current({ kind: 'home' });
              }
        }
      />
      <SettingsDialog
        open={shown === 'settings'}
        words={words}
        settings={settings}
        onChange={onSettings}
        onClose={close}
      />
      <HelpDialog open={shown === 'help'} step={step} words={words} onClose={close} />
      <AboutDialog open={shown === 'about'} words={words} onClose={close} />
    </Context.Provider>
  );
}

/**
 * A page that goes on paper: shown on the screen as it will be printed, then printed or saved as PDF by
 * the browser's own dialog. Nothing but the page is printed; what lies below it stays off the paper.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Words } from '../../../text/index.ts';
import { Button } from '../parts/Button.tsx';
import './paper.css';

export interface PaperProps {
  words: Words;
  /** What the page is called: the heading of the bar, and the name a PDF is saved under. */
  title: string;
  /** The wider than high of the two ways to hold a sheet. */
  landscape?: boolean;
  onClose: () => void;
  children: ComponentChildren;
}

export function Paper({ words, title, landscape = false, onClose, children }: PaperProps) {
  const box = useRef<HTMLDialogElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.title;
    document.title = title;
    document.documentElement.dataset.paper = landscape ? 'landscape' : 'portrait';
    box.current?.showModal();
    head.current?.focus();
    return () => {
      document.title = before;
      delete document.documentElement.dataset.paper;
    };
  }, [title, landscape]);
  return (
    <dialog
      ref={box}
      class="paper-room"
      aria-labelledby="paper-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header class="paper-bar">
        <h2 id="paper-title" ref={head} tabIndex={-1}>
          {title}
        </h2>
        <Button kind="go" icon="printer" onClick={() => print()}>
          {words.t('paper.print')}
        </Button>
        <Button icon="x" onClick={onClose}>
          {words.t('paper.close')}
        </Button>
      </header>
      <p class="paper-hint small">{words.t('paper.hint')}</p>
      <div class={`paper ${landscape ? 'paper-landscape' : ''}`}>{children}</div>
    </dialog>
  );
}

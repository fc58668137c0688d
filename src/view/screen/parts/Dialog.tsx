/**
 * A native modal dialog on paper: Escape, the backdrop and its close button all call `onClose`;
 * focus goes to its heading and returns to where it was. Props: open, title, closeLabel, onClose,
 * children, wide (up to 720 px), class. Never nest two.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from './Button.tsx';

export interface DialogProps {
  open: boolean;
  title: string;
  closeLabel: string;
  onClose: () => void;
  children: ComponentChildren;
  wide?: boolean;
  class?: string;
}

export function Dialog({ open, title, closeLabel, onClose, children, wide, class: extra }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = box.current;
    if (!dialog) return;
    if (open && !dialog.open) {
      dialog.showModal();
      head.current?.focus();
    } else if (!open && dialog.open) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={box}
      class={`dialog ${wide ? 'dialog-wide' : ''} ${extra ?? ''}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={() => open && onClose()}
      onClick={(event) => event.target === box.current && onClose()}
    >
      {open && (
        <div class="dialog-in">
          <header class="dialog-head">
            <h2 id={id} ref={head} tabIndex={-1}>
              {title}
            </h2>
            <Button kind="bare" round icon="x" label={closeLabel} onClick={onClose} />
          </header>
          {children}
        </div>
      )}
    </dialog>
  );
}

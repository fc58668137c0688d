/**
 * A text whose words of the trade can be asked about: underlined where one first meets them, explained in a small slip
 * by pointer, finger or key. Outside of a run it is the text alone. Covers nothing one has to press next.
 */
import { createContext } from 'preact';
import { useContext, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { pieces, type Reading, type Term } from '../model/glossary.ts';
import './glossed.css';

export const GlossContext = createContext<{ terms: readonly Term[]; reading: Reading } | null>(null);

/** Pixels between the slip and the word, and between the slip and the page's edge. */
const GAP = 6;
const EDGE = 8;

function Gloss({ term, text }: { term: Term; text: string }) {
  const id = useId();
  const word = useRef<HTMLButtonElement>(null);
  const slip = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState(false);
  useLayoutEffect(() => {
    const [box, at] = [slip.current, word.current?.getBoundingClientRect()];
    if (!open || !box || !at) return;
    box.showPopover?.();
    const { offsetWidth: width, offsetHeight: height } = box;
    const left = Math.min(Math.max(EDGE, at.left), innerWidth - width - EDGE);
    const below = at.bottom + GAP + height + EDGE <= innerHeight;
    box.style.left = `${left}px`;
    box.style.top = `${below ? at.bottom + GAP : Math.max(EDGE, at.top - GAP - height)}px`;
  }, [open]);
  const shut = (): void => {
    if (open) slip.current?.hidePopover?.();
    setOpen(false);
  };
  return (
    <>
      <button
        ref={word}
        type="button"
        class="gloss"
        aria-describedby={id}
        onClick={() => setOpen(true)}
        onPointerEnter={(event) => event.pointerType === 'mouse' && setOpen(true)}
        onPointerLeave={(event) => event.pointerType === 'mouse' && shut()}
        onFocus={() => setOpen(true)}
        onBlur={shut}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return;
          event.stopPropagation();
          shut();
        }}
      >
        {text}
      </button>
      <span ref={slip} id={id} class="gloss-slip" role="tooltip" popover="manual">
        <b>{term.name}</b> {term.is}
      </span>
    </>
  );
}

export function Glossed({ text }: { text: string }) {
  const gloss = useContext(GlossContext);
  if (!gloss) return <>{text}</>;
  return (
    <>
      {pieces(text, gloss.terms, gloss.reading).map((piece, at) =>
        piece.term ? <Gloss key={at} term={piece.term} text={piece.text} /> : piece.text,
      )}
    </>
  );
}

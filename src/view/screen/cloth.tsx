/**
 * The dust sheet: what nobody at the table watches hangs under it, on the wall, over the jar and in
 * the debrief. A drawing; the words beside it say the same.
 */
import './cloth.css';

/** The dust sheet: the same cloth as over unwatched rooms of the floor. */
export function Cloth({ class: extra = '' }: { class?: string }) {
  return (
    <svg viewBox="0 0 84 76" class={`cloth ${extra}`} preserveAspectRatio="none" aria-hidden="true">
      <path
        class="cloth-stuff"
        d="M3 6c14-5 60-6 78 0 2 18 1 40 2 58-6 5-10-2-15 3-6 5-10-3-16 2-6 5-12-3-18 2-6 4-10-3-15 1-6 4-12 1-17-2 1-20-1-46 1-64z"
      />
      <path
        class="cloth-fold"
        d="M14 8c3 18-2 36 1 56M34 5c-2 20 3 40-1 62M55 6c4 18-1 40 2 58M70 8c-2 14 3 34 0 52"
      />
      <path class="cloth-edge" d="M6 7c14-4 58-4 72 0" />
    </svg>
  );
}

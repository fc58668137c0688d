/** A bet that failed: its card, torn in two. On the second half a machine that has given up, or a broken wheel. */
import type { FailureModel } from '../model/door.ts';

export function TornCard({ card }: { card: FailureModel['card'] }) {
  return (
    <div class="torn" role="img" aria-label={card.label}>
      <div class="torn-half torn-left">
        <b>{card.name}</b>
        <span>{card.room}</span>
      </div>
      <div class="torn-half torn-right">
        <svg viewBox="0 0 120 120" aria-hidden="true">
          <circle class="torn-disc" cx="60" cy="60" r="50" />
          {card.ai ? (
            <g>
              <path class="torn-stalk" d="M60 24v-10" />
              <circle class="torn-bulb" cx="60" cy="12" r="5" />
              <rect class="torn-shell" x="32" y="26" width="56" height="60" rx="24" />
              <rect class="torn-visor" x="37" y="40" width="46" height="28" rx="13" />
              <path class="torn-eyes" d="M45 49l7 7m0-7l-7 7M68 49l7 7m0-7l-7 7M55 63h10" />
            </g>
          ) : (
            <g>
              <circle class="torn-wheel" cx="60" cy="60" r="28" />
              <path class="torn-wheel" d="M60 32v18M60 70v18M32 60h18M70 60h18" />
              <circle class="torn-hub" cx="60" cy="60" r="9" />
              <path class="torn-crack" d="M78 30l-9 15 7 6-12 14 6 7-10 18" />
            </g>
          )}
        </svg>
      </div>
    </div>
  );
}

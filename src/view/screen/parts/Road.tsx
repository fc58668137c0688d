/**
 * The road out of the tunnel and its two exits, where the company stands on it and where it leans.
 * Props: at (0..1 along the road), lean (-1 layoffs .. 1 growth), growth / layoffs: the exits' names,
 * sentence: the whole picture in words. Draws nothing that the sentence doesn't say.
 */

export interface RoadProps {
  at: number;
  lean: number;
  growth: string;
  layoffs: string;
  sentence: string;
}

const FORK = 112;

/** Points of the dotted guess ahead of the traveller: along the road, then towards the nearer exit. */
function ahead(x: number, lean: number): string {
  const bend = -lean * 12;
  return `M${x} 20H${FORK}c20 0 24 ${bend} 46 ${bend}`;
}

export function Road({ at, lean, growth, layoffs, sentence }: RoadProps) {
  const x = 10 + Math.min(1, Math.max(0, at)) * (FORK - 22);
  return (
    <div class="road" role="img" aria-label={sentence} title={sentence}>
      <svg viewBox="0 0 176 40" width="176" height="40" aria-hidden="true">
        <path class="road-way" d={`M4 20H${FORK}`} />
        <path class="road-up" d={`M${FORK} 20c24 0 26-12 48-12h12`} />
        <path class="road-down" d={`M${FORK} 20c24 0 26 12 48 12h12`} />
        {[28, 49, 70, 91].map((mark) => (
          <circle key={mark} class="road-mile" cx={mark} cy="20" r="2" />
        ))}
        <path class="road-ahead" d={ahead(x, lean)} />
        <g class="road-you" style={{ transform: `translateX(${x}px)` }}>
          <circle class="road-you-out" cx="0" cy="20" r="8.5" />
          <circle class="road-you-in" cx="0" cy="20" r="3.5" />
        </g>
      </svg>
      <span class="road-exits" aria-hidden="true">
        <span>{growth}</span>
        <span>{layoffs}</span>
      </span>
    </div>
  );
}

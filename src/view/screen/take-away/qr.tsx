/** A QR code as a drawing: dark squares on paper, with the quiet edge that scanners ask for. */
import drawQr from 'qr';
import { useMemo } from 'preact/hooks';

/** More letters than this make squares too small for a phone before a wall. */
const MOST = 1200;

/** Rows of dark squares, its quiet edge included; null where the text is too long for one. */
export function squaresOf(text: string): boolean[][] | null {
  return text.length > MOST ? null : drawQr(text, 'raw', { ecc: 'low', border: 4 });
}

export function Qr({ text, label }: { text: string; label: string }) {
  const squares = useMemo(() => squaresOf(text), [text]);
  if (!squares) return null;
  const path = squares.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${squares.length} ${squares.length}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect class="qr-ground" width={squares.length} height={squares.length} />
      <path class="qr-squares" d={path} />
    </svg>
  );
}

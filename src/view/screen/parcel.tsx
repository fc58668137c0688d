/** A parcel: an order that is done. 44 by 34 units, drawn inside somebody else's SVG. */
import './parcel.css';

export function Parcel({ x = 0, y = 0, scale = 1 }: { x?: number; y?: number; scale?: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <path class="parcel" d="M0 0h44v34H0z" />
      <path class="parcel-side" d="M30 0h14v34H30z" />
      <path class="parcel-top" d="M0 0h44v7H0z" />
      <path class="parcel-tape" d="M17 0h9v34h-9z" />
      <path class="parcel-label" d="M31 18h9v9h-9z" />
    </g>
  );
}

/**
 * What all charts share: their width from the page, labels at the ends of lines that never touch,
 * and a figure's twin as a table. Draws no chart of its own and knows no colours.
 */
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** A box's size on the page, kept true as it changes; `start` before the first look. */
export function useBox<T extends HTMLElement>(start: {
  width: number;
  height: number;
}): [RefObject<T | null>, { width: number; height: number }] {
  const box = useRef<T>(null);
  const [size, setSize] = useState(start);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => {
      const width = Math.round(element.clientWidth);
      const height = Math.round(element.clientHeight);
      if (width > 0)
        setSize((before) =>
          before.width === width && before.height === height ? before : { width, height },
        );
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [box, size];
}

/** How many CSS pixels a rem is now: charts grow with the person's text size. */
export function useRem(): number {
  const [rem, setRem] = useState(16);
  useEffect(() => {
    setRem(parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);
  }, []);
  return rem;
}

/** Moves labels apart, in order, so that none is nearer than `gap` to the next; keeps them in from..to. */
export function spread(wanted: readonly number[], gap: number, from: number, to: number): number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  for (let at = 0; at < order.length; at++) {
    const least = at === 0 ? from : order[at - 1]!.y + gap;
    order[at]!.y = Math.max(order[at]!.y, least);
  }
  for (let at = order.length - 1; at >= 0; at--) {
    const most = at === order.length - 1 ? to : order[at + 1]!.y - gap;
    order[at]!.y = Math.min(order[at]!.y, most);
  }
  const out = [...wanted];
  for (const { y, index } of order) out[index] = y;
  return out;
}

/** A chart's figures as a table, behind a line one can open. */
export function Figures(props: {
  summary: string;
  heads: readonly string[];
  rows: readonly (readonly string[])[];
  class?: string;
}) {
  return (
    <details class={`figures ${props.class ?? ''}`}>
      <summary>{props.summary}</summary>
      <div class="figures-scroll" tabIndex={0} role="region" aria-label={props.summary}>
        <table>
          <thead>
            <tr>
              {props.heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {props.rows.map(([first, ...rest]) => (
              <tr key={first}>
                <th scope="row">{first}</th>
                {rest.map((cell, at) => (
                  <td key={at}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** A drawing with a sentence: the sentence is what a screen reader gets. */
export function Drawing(props: {
  width: number;
  height: number;
  sentence: string;
  class?: string;
  children: ComponentChildren;
}) {
  return (
    <svg
      class={`chart ${props.class ?? ''}`}
      width={props.width}
      height={props.height}
      viewBox={`0 0 ${props.width} ${props.height}`}
      role="img"
      aria-label={props.sentence}
    >
      {props.children}
    </svg>
  );
}

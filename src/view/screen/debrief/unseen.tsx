/** What hung under a sheet all along; each sheet falls as it comes into view. */
import { line } from 'd3-shape';
import { max, min } from 'd3-array';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { HiddenModel } from '../../model/debrief/unseen.ts';
import { debriefModel } from '../../model/debrief/debrief.ts';
import { Cloth } from '../cloth.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import type { StepProps } from './steps.ts';
import './unseen.css';

/** One thing that was under a sheet: the sheet falls when it comes into view. */
function Unveiled({ item }: { item: HiddenModel }) {
  const box = useRef<HTMLLIElement>(null);
  const [lifted, setLifted] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new IntersectionObserver(
      (seen) => {
        if (!seen.some((each) => each.isIntersecting)) return;
        setLifted(true);
        watch.disconnect();
      },
      { threshold: 0.6 },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  const values = item.values ?? [];
  const all = [...values, ...(item.ghost ?? [])];
  const low = min(all) ?? 0;
  const span = Math.max(1e-6, (max(all) ?? 1) - low);
  const path = line<number>(
    (_, at) => 4 + (at / Math.max(1, values.length - 1)) * 132,
    (value) => 38 - ((value - low) / span) * 32,
  );
  return (
    <li ref={box} class={`unveiled ${lifted ? 'lifted' : ''}`}>
      <div class="unveiled-top">
        <h3>{item.label}</h3>
        <span class="unveiled-who" aria-hidden="true">
          {item.who.slice(0, 3).map((who) => (
            <Portrait key={who} who={who} shape="disc" size={34} />
          ))}
        </span>
      </div>
      <span class="unveiled-pic" aria-hidden="true">
        {item.values && (
          <svg viewBox="0 0 140 44" preserveAspectRatio="none">
            {item.ghost && <path class="unveiled-ghost" d={path(item.ghost) ?? ''} />}
            <path class="unveiled-line" d={path(item.values) ?? ''} />
          </svg>
        )}
        <Cloth />
      </span>
      <p>{item.text}</p>
    </li>
  );
}

export function UnseenStep({ snapshot, words }: StepProps) {
  const { hidden } = debriefModel(snapshot, words)!;
  return (
    <>
      <p class="soft">{hidden.intro}</p>
      <ul class="unveiling">
        {hidden.items.map((item) => (
          <Unveiled key={item.id} item={item} />
        ))}
      </ul>
      {hidden.causes && (
        <section class="causes-left" aria-labelledby="causes-left">
          <h2 id="causes-left">{hidden.causes.title}</h2>
          <ul>
            {hidden.causes.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Whether a screen has to be laid out for a narrow page, large text counted in: 1000 px of text-sized room or less. */
import { useEffect, useState } from 'preact/hooks';

const NARROW = 1000;

function isNarrow(): boolean {
  const size = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return innerWidth / (size / 16) <= NARROW;
}

export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(isNarrow);
  useEffect(() => {
    const look = (): void => setNarrow(isNarrow());
    look();
    addEventListener('resize', look);
    // Text size is laid on the root element.
    const watch = new MutationObserver(look);
    watch.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
    return () => {
      removeEventListener('resize', look);
      watch.disconnect();
    };
  }, []);
  return narrow;
}

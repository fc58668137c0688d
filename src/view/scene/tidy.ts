/**
 * What the engine hangs on the page and never takes off again: it hears when the tab is hidden or the window loses
 * focus, also long after its game has ended. Notes who listens while it starts, and sends them away at the end.
 */

/**
 * Call from the engine's `postBoot`, right before it begins to listen.
 * @returns takes off what was hung on
 */
export function noteListeners(): () => void {
  const heard: EventListenerOrEventListenerObject[] = [];
  const page = document as { addEventListener?: Document['addEventListener'] };
  const add = Document.prototype.addEventListener;
  page.addEventListener = (
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void => {
    if (type === 'visibilitychange') heard.push(listener);
    add.call(document, type, listener, options);
  };
  // The engine hangs on within this very call; from the next on the page's own way is the only one again.
  queueMicrotask(() => delete page.addEventListener);
  return () => {
    for (const listener of heard) document.removeEventListener('visibilitychange', listener);
    Object.assign(window, { onblur: null, onfocus: null });
  };
}

/**
 * A portrait brought to life: one bust lifted out of its sheet into the page, where its eyes can blink and
 * turn (class "e", see parts.css). Asks only for the game's own sheets, each once; gives null where one does
 * not come, and the still picture stays.
 */
import { asset } from './assets.ts';

const sheets = new Map<string, Promise<Document | null>>();

function sheetOf(name: string): Promise<Document | null> {
  const known = sheets.get(name);
  if (known) return known;
  const asked = fetch(asset(`portraits/${name}.svg`))
    .then(async (answer) =>
      answer.ok ? new DOMParser().parseFromString(await answer.text(), 'image/svg+xml') : null,
    )
    .catch(() => null);
  sheets.set(name, asked);
  return asked;
}

let lifted = 0;

/** The bust of a mood as an SVG element of its own; its parts are named anew, so that several live on one page. */
export async function liftBust(name: string, mood: string): Promise<SVGSVGElement | null> {
  const sheet = await sheetOf(name);
  const root = sheet?.querySelector('svg');
  const bust = sheet?.getElementById(`b-${mood}`);
  if (!root || !bust) return null;
  const own = document.importNode(root, false);
  own.setAttribute('viewBox', '0 -4 32 40.5');
  own.setAttribute('aria-hidden', 'true');
  for (const part of [sheet?.querySelector('defs'), ...bust.children])
    if (part) own.append(document.importNode(part, true));
  const tag = `a${++lifted}`;
  for (const each of own.querySelectorAll('[id],[href],[clip-path]')) {
    if (each.id) each.id = `${tag}${each.id}`;
    for (const key of ['href', 'clip-path']) {
      const value = each.getAttribute(key);
      if (value) each.setAttribute(key, value.replace('#', `#${tag}`));
    }
  }
  return own;
}

/**
 * Opens one screen alone, from a hand-written model: story.html?screen=<name>&case=<n or name>
 * &lang=fr&text=150&calm&contrast. Without a screen it lists what there is. For looks and
 * screenshots only; never part of the game's page.
 */
import { render } from 'preact';
import { loadWords } from '../../../text/index.ts';
import { assetsAt } from '../parts/assets.ts';
import type { Story } from './story.ts';
import './story.css';

// Four folders up from here is where index.html and its pictures stand, served and built alike.
assetsAt(new URL('../../../../', location.href).href);

const found = import.meta.glob<Story>('./*.story.tsx');
const asked = new URLSearchParams(location.search);
const page = document.getElementById('page')!;
const root = document.documentElement;
const nameOf = (path: string): string => path.slice(2, -'.story.tsx'.length);

async function open(): Promise<void> {
  const words = await loadWords(asked.get('lang') === 'fr' ? 'fr' : 'en');
  root.lang = words.locale;
  if (asked.get('text')) root.style.fontSize = `${asked.get('text')}%`;
  if (asked.has('calm')) root.dataset.calm = '';
  if (asked.has('contrast')) root.dataset.contrast = '';
  const load = found[`./${asked.get('screen')}.story.tsx`];
  if (!load) {
    const stories = await Promise.all(
      Object.entries(found).map(async ([path, get]) => [nameOf(path), await get()] as const),
    );
    render(
      <main class="story-list">
        {stories.map(([name, story]) => (
          <section key={name}>
            <h2>{name}</h2>
            <ul>
              {Object.keys(story.cases).map((key) => (
                <li key={key}>
                  <a href={`?screen=${name}&case=${key}`}>{key}</a> ·{' '}
                  <a href={`?screen=${name}&case=${key}&lang=fr`}>fr</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </main>,
      page,
    );
    return;
  }
  const { cases } = await load();
  const wanted = asked.get('case') ?? '0';
  const Case = cases[wanted] ?? Object.values(cases)[Number(wanted)] ?? Object.values(cases)[0];
  if (!Case) return;
  const draw = () =>
    render(
      <Case
        words={words}
        again={draw}
        wish={(wish) => {
          (root.dataset as Record<string, string>).wish = JSON.stringify(wish);
          console.info('wish', wish);
        }}
      />,
      page,
    );
  draw();
  await document.fonts.ready;
  root.dataset.ready = '';
}

void open();

/**
 * The browser's front door. Paints the title first, then fetches the game, then the scene; wires
 * them once and decides nothing.
 */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Showing } from '../session/moments.ts';
import type { Snapshot } from '../session/snapshot.ts';
import type { Wish } from '../session/wish.ts';
import { loadFirstWords, loadWords, type Words } from '../text/index.ts';
import { titleModel } from '../view/model/title.ts';
import type { Boot } from '../view/screen/floor.tsx';
import type { GameScreenProps } from '../view/screen/game.tsx';
import { Notices } from '../view/screen/notices.tsx';
import { Shell } from '../view/screen/shell.tsx';
import { TitleScreen } from '../view/screen/title.tsx';
import '../view/screen/tokens.css';
import '../view/screen/base.css';
import '../view/screen/parts.css';
import { addressOf, withStep } from './address.ts';
import type { Game } from './game.ts';
import { dismiss, notices, notify } from './notices.ts';
import { set, settings } from './settings.ts';
import { listen } from './sound.ts';

const address = addressOf(location.search);
const words = signal<Words | null>(null);
const game = signal<Game | null>(null);
const screens = signal<((props: GameScreenProps) => preact.JSX.Element | null) | null>(null);
const boot = signal<Boot | null>(null);

/** What the title knows before the game has arrived. */
const NOTHING_YET = { step: 'title', levels: [], saved: null, moment: null } as unknown as Snapshot;

let coming: Promise<Game> | null = null;
/** Whether the game is on its way: then all words are wanted, else the title's few. */
let whole = false;

/** All words, in the language that is wanted by the time they are there. */
async function allWords(): Promise<void> {
  whole = true;
  let loaded = await loadWords(settings.value.locale);
  while (loaded.locale !== settings.value.locale) loaded = await loadWords(settings.value.locale);
  words.value = loaded;
}

/** Fetches the game once; a failed fetch is told and may be tried again. */
function fetchGame(): Promise<Game> {
  coming ??= Promise.all([import('./game.ts'), import('../view/screen/game.tsx')]).then(
    async ([{ openGame }, { GameScreen }]) => {
      await allWords();
      const opened = await openGame(showing(), guiding());
      screens.value = GameScreen;
      game.value = opened;
      return opened;
    },
  );
  coming.catch(() => {
    coming = null;
    notify('title.notice.offline');
  });
  return coming;
}

/** The scene in its own chunk, with the engine: fetched while the briefing is read. */
function fetchScene(): void {
  boot.value ??= async (box, first, onWish, onGone) => {
    const { mountScene } = await import('../view/scene/index.ts');
    const scene = await mountScene(box, {
      first,
      onWish,
      onGone,
      calm: settings.value.calm,
      manual: address.byHand,
      artBase: new URL('art/', document.baseURI).href,
    });
    if (address.byHand) Object.assign(window, { __scene: scene });
    return scene;
  };
}

/** How much of the moments is shown: nothing where nobody watches, else as the person likes it. */
function showing(): Showing {
  const unwatched = address.byHand || (address.watch !== null && address.speed === 'max');
  if (unwatched && !address.moments) return 'none';
  const wanted = settings.value.moments ?? 'full';
  return address.watch !== null && address.speed === 4 && wanted === 'full' ? 'short' : wanted;
}

/** Whether ideas are introduced: as the person likes it, and not where nobody watches. */
const guiding = (): boolean =>
  settings.value.guide !== false &&
  (address.moments || !(address.byHand || (address.watch !== null && address.speed === 'max')));

const wish = (asked: Wish): void => {
  if (game.value) game.value.wish(asked);
  else void fetchGame().then((opened) => opened.wish(asked));
};

function Page() {
  const spoken = words.value;
  const snapshot = game.value?.snapshot.value ?? NOTHING_YET;
  const { step } = snapshot;
  const Screen = screens.value;
  useEffect(() => {
    if (step !== 'title' && step !== 'codes' && step !== 'class') fetchScene();
  }, [step]);
  // A link to this page, or a reload, leads back to the step of the debrief one is on.
  const turned = step === 'debrief' ? snapshot.debriefing.step : null;
  useEffect(() => {
    if (game.value) history.replaceState(history.state, '', withStep(location.href, turned));
  }, [turned]);
  if (!spoken) return null;
  return (
    <Shell
      words={spoken}
      settings={settings.value}
      onSettings={set}
      wish={wish}
      step={step}
      playing={(step === 'playing' && !snapshot.paused) || snapshot.moment !== null}
    >
      {step === 'title' || !Screen ? (
        <TitleScreen model={titleModel(snapshot, spoken)} words={spoken} wish={wish} />
      ) : (
        <Screen snapshot={snapshot} words={spoken} wish={wish} boot={boot.value} />
      )}
      <Notices
        texts={notices.value.map(({ key, values }) => spoken.t(key, values))}
        closeLabel={spoken.t('title.notice.close')}
        onClose={dismiss}
      />
    </Shell>
  );
}

/** Opens a step of the debrief: of the run that stands there, or of the one this device kept, if it is over. */
function turnTo(opened: Game, step: NonNullable<typeof address.step>): void {
  const at = (): Snapshot['step'] => opened.snapshot.value.step;
  const kept = opened.snapshot.value.saved?.step;
  if (at() === 'title' && (kept === 'ending' || kept === 'debrief')) opened.wish({ kind: 'continue' });
  if (at() === 'ending') opened.wish({ kind: 'understand' });
  if (at() === 'debrief') opened.wish({ kind: 'debrief-step', step });
}

/** What the address asks for, once the game is there. */
async function obey(): Promise<void> {
  for (const problem of address.problems) notify('title.notice.address', problem);
  const { daily, run } = address;
  if (run !== null) {
    (await fetchGame()).openRun(run, address.step);
    return;
  }
  if (address.level === null && address.watch === null && daily === null) {
    if (address.step !== null) turnTo(await fetchGame(), address.step);
    return;
  }
  const opened = await fetchGame();
  const known = opened.snapshot.value.levels.map((each) => each.id);
  const ofDay = daily === null ? null : (opened.ofDay(daily)?.level ?? null);
  const asked = address.level ?? ofDay ?? 'training';
  if (!known.includes(asked)) {
    notify('title.notice.unknown-level', { level: asked, known: known.join(', ') });
    return;
  }
  if (address.watch === null) {
    opened.wish({
      kind: 'open-level',
      level: asked,
      ...(address.seed === null ? {} : { seed: address.seed }),
    });
    return;
  }
  const { watch, watchable } = await import('./watch.ts');
  if (!watchable(address.watch)) {
    notify('title.notice.unknown-playbook', { playbook: address.watch, known: watchable.names.join(', ') });
    return;
  }
  watch(opened, address, asked);
}

/** The title painted by the page itself gives way to the living one, in the same frame. */
function takeOver(): void {
  const root = document.getElementById('app')!;
  root.replaceChildren();
  render(<Page />, root);
}

let taken = false;
settings.subscribe(({ locale }) => {
  void (whole ? loadWords : loadFirstWords)(locale).then((loaded) => {
    // A slow file must not overtake a later choice.
    if (settings.value.locale !== locale) return;
    // Nor the title's few words all of them.
    if (words.value?.locale !== locale) words.value = loaded;
    if (!taken) takeOver();
    taken = true;
    document.title = loaded.t('title.name');
  });
});

settings.subscribe(() => {
  if (game.value && game.value.state().context.showing !== showing())
    game.value.wish({ kind: 'show-moments', how: showing() });
  if (game.value && game.value.state().context.guiding !== guiding())
    game.value.wish({ kind: 'guide', on: guiding() });
});

// Nobody watches a hidden tab: the quarter and the moments wait for their audience.
let waited = false;
document.addEventListener('visibilitychange', () => {
  const shown = game.value?.snapshot.value;
  const under = (shown?.step === 'playing' && !shown.paused) || shown?.moment != null;
  if (document.hidden && under && address.watch === null) {
    waited = true;
    wish({ kind: 'pause' });
  } else if (!document.hidden && waited) {
    waited = false;
    wish({ kind: 'resume' });
  }
});

listen(game, address.byHand ? (sound) => Object.assign(window, { __sound: sound }) : null);

document.documentElement.dataset.state = 'title';
void obey();
const idle = window.requestIdleCallback ?? ((task: () => void) => setTimeout(task, 300));
idle(() => void fetchGame().catch(() => undefined));

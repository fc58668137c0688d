/**
 * The game behind the title: levels, session and what the device keeps, wired once. Loaded on
 * demand, so that the title paints before any of it has arrived.
 */
import { signal, type Signal } from '@preact/signals';
import { createActor } from 'xstate';
import { fingerprint } from '../kernel/index.ts';
import { tellProblem } from '../level/index.ts';
import { openSave, writeSave } from '../run/index.ts';
import { readBest } from '../session/best.ts';
import { dailyOf, type Daily } from '../session/daily.ts';
import type { DebriefStep } from '../session/looking-back.ts';
import { savedOf } from '../session/saving.ts';
import { sessionMachine, type SessionState, type WishEvent } from '../session/machine.ts';
import { snapshotOf } from '../session/snapshot-of.ts';
import type { Context } from '../session/context.ts';
import { readNotebook } from '../session/looking-back.ts';
import { IDEAS, type IdeaId } from '../session/guide.ts';
import type { MomentKind, Showing } from '../session/moments.ts';
import type { Snapshot } from '../session/snapshot.ts';
import type { Wish } from '../session/wish.ts';
import { debriefer } from './debriefer.ts';
import { readClassInWorker } from './class-reader.ts';
import { notify } from './notices.ts';
import { readShelf } from './shelf.ts';
import { keep, read } from './storage.ts';

export interface Game {
  snapshot: Signal<Snapshot>;
  state(): SessionState;
  wish(wish: Wish): void;
  /** Opens the run of a code, on a step of its debrief if one is named; a name of no step is told. */
  openRun(code: string, step: DebriefStep | null): void;
  /** The company of a day; null when there is no level at all. */
  ofDay(date: string): Daily | null;
}

const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]! % 1_000_000;

/** Kinds of moments this device has shown; whatever else is kept there is nobody's kind and never asked for. */
const kinds = (value: unknown): MomentKind[] =>
  Array.isArray(value) ? value.filter((each): each is MomentKind => typeof each === 'string') : [];

/** Ideas this device has been introduced to. */
const ideas = (value: unknown): IdeaId[] =>
  Array.isArray(value) ? IDEAS.filter((each) => value.includes(each)) : [];

/** The root element says where the game stands, for tests, trainers' scripts and assistive tools. */
function mark(state: SessionState, snapshot: Snapshot): void {
  const { dataset } = document.documentElement;
  const { world } = state.context;
  dataset.state = snapshot.step;
  if (snapshot.moment) dataset.moment = snapshot.moment.kind;
  else delete dataset.moment;
  if (!world) {
    delete dataset.quarter;
    delete dataset.fingerprint;
    return;
  }
  const played = snapshot.step === 'playing' || snapshot.step === 'accounts' || world.ending !== null;
  dataset.quarter = String(played ? world.quarter : world.quarter + 1);
  dataset.fingerprint = fingerprint(world);
}

/**
 * Opens the game: reads the shelf and what the device kept, and starts the session.
 * @param showing how much of the moments between steps is shown
 * @param guiding whether ideas are introduced in a first run
 */
export async function openGame(showing: Showing, guiding: boolean): Promise<Game> {
  const shelf = readShelf();
  for (const problem of shelf.problems) notify('title.notice.level', { detail: tellProblem(problem) });
  const kept = await read('save');
  const opened =
    kept === null
      ? null
      : openSave(
          kept,
          shelf.levels.map((each) => each.playable),
        );
  if (opened && !opened.ok) {
    // A save that cannot be read is set aside whole, so that a later version may still read it.
    await keep('set-aside', kept);
    await keep('save', null);
    notify(`title.notice.save.${opened.why}`);
  }
  const helpers = { debriefer, readClass: readClassInWorker };
  const actor = createActor(sessionMachine.provide({ actors: helpers }), {
    input: {
      shelf: shelf.levels,
      best: readBest(await read('best')),
      date: new Date().toISOString().slice(0, 10),
      saved: opened?.ok ? opened.saved : null,
      notebook: readNotebook(await read('notes')),
      seed: newSeed(),
      showing,
      seen: kinds(await read('seen')),
      guiding,
      told: ideas(await read('told')),
    },
  });
  const snapshot = signal(snapshotOf(actor.getSnapshot()));
  let last: Context | null = null;
  let shownStep: Snapshot['step'] = 'title';
  let warned = false;
  actor.subscribe((state) => {
    const shown = snapshotOf(state);
    mark(state, shown);
    snapshot.value = shown;
    const now = state.context;
    if (last && last.seen !== now.seen) void keep('seen', now.seen);
    if (last && last.told !== now.told) void keep('told', now.told);
    if (last && last.notebook !== now.notebook) void keep('notes', now.notebook);
    const settled =
      last &&
      last.decisions === now.decisions &&
      last.desk === now.desk &&
      last.wondered === now.wondered &&
      last.branches === now.branches &&
      shownStep === shown.step;
    if (!settled) {
      const saved = savedOf(state.context);
      if (saved)
        void keep('save', writeSave(saved, now.level!.playable)).then((done) => {
          if (done || warned) return;
          warned = true;
          notify('title.notice.nothing-kept');
        });
      if (last?.best !== now.best) void keep('best', now.best);
    }
    last = now;
    shownStep = shown.step;
  });
  actor.start();
  const wish = (wish: Wish): void => actor.send({ type: wish.kind, wish } as WishEvent);
  return {
    snapshot,
    state: () => actor.getSnapshot(),
    ofDay: (date) =>
      dailyOf(
        date,
        shelf.levels.map((each) => each.document.id),
      ),
    openRun(code, step) {
      wish({ kind: 'open-code', code });
      if (step !== null) wish({ kind: 'debrief-step', step });
    },
    wish,
  };
}

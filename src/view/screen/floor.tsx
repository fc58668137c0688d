/**
 * The floor: the company's picture fills the screen, and everything else lies on top of it. Hosts the
 * living scene when it can start, a still picture until then or instead; lays buttons over the rooms;
 * tells the same in words. Steps of the quarter are its children. Decides nothing.
 */
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Words } from '../../text/index.ts';
import type { FloorScreenModel } from '../model/floor-screen.ts';
import type { MomentModel, SceneHandle, SceneWish } from '../model/floor.ts';
import { FloorContext, type FloorDesk, type Picking, type Rect, type Side } from './floor-context.ts';
import { FloorLooks } from './floor-looks.tsx';
import { FloorRooms } from './floor-rooms.tsx';
import { FloorSaying } from './floor-saying.tsx';
import { FloorStill } from './floor-still.tsx';
import { FloorTable, FloorWordsDialog } from './floor-words.tsx';
import { useFilm } from './use-film.ts';
import './floor.css';

/** Starts the living scene in a box; the page brings it, the floor only hosts it. */
export type Boot = (
  box: HTMLElement,
  /** Whose company is shown first: its pictures come at once, and no other's. */
  first: { theme: string; item: string },
  onWish: (wish: SceneWish) => void,
  /** It was alive and can draw no more. */
  onGone: () => void,
) => Promise<SceneHandle>;

/** How long after a scene was lost the next is begun, milliseconds; after the last the still picture stays. */
const AGAIN = [800, 3000, 8000, 20_000];

export interface FloorProps {
  model: FloorScreenModel;
  words: Words;
  /** Null: this device can't, or hasn't been asked yet. */
  boot: Boot | null;
  /** Fades instead of movement. */
  calm: boolean;
  /** Hides tools and tags: the ending wants the picture alone. */
  bare?: boolean;
  /** Another screen covers it whole: nothing of it can be reached meanwhile. */
  covered?: boolean;
  /** What the scene performs just now, on a floor that nothing covers. */
  moment?: MomentModel | null;
  children?: ComponentChildren;
}

const SIDES: readonly Side[] = ['top', 'right', 'bottom', 'left'];

export function FloorScreen({
  model,
  words,
  boot,
  calm,
  bare = false,
  covered = false,
  moment = null,
  children,
}: FloorProps) {
  const canvas = useRef<HTMLDivElement>(null);
  const still = useRef<HTMLDivElement>(null);
  const [scene, setScene] = useState<SceneHandle | null>(null);
  const [failed, setFailed] = useState(false);
  const [losses, setLosses] = useState(0);
  const [picking, setPicking] = useState<Picking | null>(null);
  const [tapped, setTapped] = useState<{ room: string; taps: number } | null>(null);
  const [look, setLook] = useState<string | null>(null);
  const [reading, setReading] = useState(false);
  const [hushed, setHushed] = useState(0);
  const covers = useRef(new Map<HTMLElement, Side>());

  const tap = useCallback((room: string) => {
    setTapped((before) => ({
      room,
      taps: before?.room === room ? before.taps + 1 : (before?.taps ?? -1) + 1,
    }));
  }, []);

  // The scene starts once and lives as long as the floor does. A device that takes it away gets the still picture
  // at once, and is asked again a little later; the run goes on all the while.
  useEffect(() => {
    if (!boot || !canvas.current) return;
    let handle: SceneHandle | null = null;
    let gone = false;
    let timer = 0;
    const lose = (): void => {
      if (gone) return;
      gone = true;
      handle?.destroy();
      handle = null;
      setScene(null);
      const wait = AGAIN[losses];
      if (wait === undefined) setFailed(true);
      else timer = window.setTimeout(() => setLosses(losses + 1), wait);
    };
    boot(canvas.current, model.floor, (wish) => tap(wish.room), lose).then(
      (started) => {
        if (gone) started.destroy();
        else setScene((handle = started));
      },
      () => {
        if (losses > 0) lose();
        else if (!gone) setFailed(true);
      },
    );
    return () => {
      gone = true;
      clearTimeout(timer);
      handle?.destroy();
      setScene(null);
    };
  }, [boot, losses]);

  useEffect(() => scene?.show(model.floor), [scene, model.floor]);
  useEffect(() => scene?.calm(calm), [scene, calm]);
  useEffect(() => scene?.rest(covered), [scene, covered]);
  useFilm(scene, model, calm);
  // Once a showing: words may change under it (another language), the performance goes on.
  useEffect(() => scene?.perform(moment), [scene, moment?.id]);

  // What lies on the floor from which side, told to the camera whenever it changes.
  const reserve = useCallback(() => {
    const insets = { top: 0, right: 0, bottom: 0, left: 0 };
    for (const [element, side] of covers.current) {
      // People who stand behind a sheet's edge cover nothing.
      const box = (element.querySelector('.sheet') ?? element).getBoundingClientRect();
      if (box.width === 0) continue;
      const reach = {
        top: box.bottom,
        right: innerWidth - box.left,
        bottom: innerHeight - box.top,
        left: box.right,
      }[side];
      insets[side] = Math.max(insets[side], Math.round(reach));
    }
    insets.top = Math.max(insets.top, document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0);
    scene?.reserve(insets);
    // The still picture and other sheets make room by the same measure.
    for (const side of SIDES)
      document.documentElement.style.setProperty(`--covered-${side}`, `${insets[side]}px`);
  }, [scene]);
  useEffect(() => {
    reserve();
    addEventListener('resize', reserve);
    return () => removeEventListener('resize', reserve);
  }, [reserve]);

  const rect = useCallback(
    (room: string): Rect | null => {
      const own = scene?.rect(room);
      if (own) return own;
      const box = still.current?.querySelector(`[data-room="${room}"]`)?.getBoundingClientRect();
      return box && box.width > 0 ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
    },
    [scene],
  );

  const desk = useMemo<FloorDesk>(
    () => ({
      rect,
      pick: setPicking,
      focus: (room) => scene?.focus(room),
      hush: () => {
        setHushed((count) => count + 1);
        return () => setHushed((count) => count - 1);
      },
      cover: (element, side) => {
        covers.current.set(element, side);
        const watch = new ResizeObserver(reserve);
        watch.observe(element);
        reserve();
        return () => {
          watch.disconnect();
          covers.current.delete(element);
          reserve();
        };
      },
    }),
    [scene, reserve, rect],
  );

  const shownLook = model.looks.find((each) => each.id === look) ?? null;
  const silent = bare || hushed > 0;
  useEffect(() => scene?.overlay(silent ? null : (shownLook?.overlay ?? null)), [scene, shownLook, silent]);
  const saying = tapped && !picking ? model.say(tapped.room, tapped.taps) : null;
  return (
    <FloorContext.Provider value={desk}>
      <section
        aria-label={model.floor.company}
        class={`floor ${scene ? 'floor-alive' : ''} floor-${model.floor.daylight}`}
        data-scene={scene ? 'alive' : failed ? 'still' : 'waking'}
        inert={covered}
      >
        <div ref={canvas} class="floor-canvas" aria-hidden="true" />
        {!scene && <FloorStill box={still} floor={model.floor} />}
        {!silent && (
          <>
            <FloorRooms
              tags={model.tags}
              label={model.label}
              picking={picking}
              look={shownLook}
              rect={rect}
              onTap={tap}
              onSeek={desk.focus}
            />
            {saying && tapped && (
              <FloorSaying said={saying} words={words} rect={rect} onClose={() => setTapped(null)} />
            )}
            {!picking && (
              <FloorLooks
                looks={model.looks}
                current={shownLook}
                words={words}
                onLook={setLook}
                onRead={() => setReading(true)}
              />
            )}
          </>
        )}
        <FloorTable table={model.words} look={shownLook} class="vh" />
        <p class="vh" role="status">
          {model.event}
        </p>
        {failed && (
          <p class="vh" role="status">
            {words.t('floor.still')}
          </p>
        )}
      </section>
      {children}
      <FloorWordsDialog open={reading} table={model.words} words={words} onClose={() => setReading(false)} />
    </FloorContext.Provider>
  );
}

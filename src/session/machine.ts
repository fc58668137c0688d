/**
 * What a person may do next. Screens in order, the quarter's clock, pause and speed, help: all
 * of it flow, none of it arithmetic. Whether a decision is legal is the kernel's word, asked
 * through `rulings.ts`.
 */
import { and, assign, raise, sendTo, setup, stateIn, type SnapshotFrom } from 'xstate';
import type { ReadEvent } from '../debrief/index.ts';
import { actors, type ParEvent } from './actors.ts';
import { bestOf, lateBest } from './best.ts';
import { emptyContext, nothingWeighed, type Context, type Opening } from './context.ts';
import type { Order, Report } from './debriefer.ts';
import { failed, informed, ordered, TRYING, WEIGHING } from './debriefing.ts';
import { guideAt, guiding } from './guide.ts';
import { debriefed, TURNING } from './looking-back.ts';
import { momentsAt, type Boundary } from './moments.ts';
import { emptyClass, handIn, noteRead } from './class.ts';
import { opening } from './codes.ts';
import { rule } from './rulings.ts';
import { momentsRegion, noted, showing } from './showing.ts';
import { savedOf } from './saving.ts';
import type { Step } from './snapshot.ts';
import type { Wish } from './wish.ts';

/** A wish as an event: its kind is the event's type. */
export type WishEvent = { [K in Wish['kind']]: { type: K; wish: Extract<Wish, { kind: K }> } }[Wish['kind']];
type SessionEvent = WishEvent | ParEvent | ReadEvent | Report | { type: 'help' } | { type: 'moments-over' };

/** Milliseconds a week takes on screen at speed 1: ten seconds a quarter, six once one knows it. */
export function weekLength(quarter: number, speed: number): number {
  return (quarter < 2 ? 770 : 460) / speed;
}

/** On entering a step's state. */
const at = (step: Step) => ({ type: 'at' as const, params: { step } });

/** What a boundary between two steps brings to be shown. */
const show = (boundary: Boundary) => ({ type: 'show' as const, params: { boundary } });

/** From the end and from the debrief: the level again, or one decision made otherwise. */
const ANEW = {
  again: [{ guard: 'granted', target: 'run.ambition', actions: 'carry' }, { actions: 'refuse' }],
  change: [
    { guard: 'ofTable', target: 'run.seating', actions: 'carry' },
    { guard: 'granted', target: 'run.opening', actions: 'carry' },
    { actions: 'refuse' },
  ],
  'take-over': [{ guard: 'granted', target: 'run.opening', actions: 'carry' }, { actions: 'refuse' }],
} as const;

/** What a code comes to: the run it brings, or the trouble with it. */
const codeOf = (context: Context, event: { type: string }) => {
  const wish = wishOf(event);
  const coming = opening(context, wish.kind === 'open-code' ? wish.code : '');
  return coming.ok ? coming : { ok: false, over: false, change: { trouble: coming.trouble } };
};

const wishOf = (event: { type: string }): Wish => (event as WishEvent).wish;

export const sessionMachine = setup({
  types: {
    context: {} as Context,
    events: {} as SessionEvent,
    input: {} as Opening,
  },
  actors,
  delays: {
    week: ({ context }) => weekLength(context.opening?.quarter ?? 0, context.speed),
    moment: ({ context }) => context.moments[0]?.length ?? 0,
  },
  guards: {
    granted: ({ context, event }) => rule(context, wishOf(event)).ok,
    /** The decision to be made otherwise is a hand-over: it is made in the table room, if it may be. */
    ofTable: ({ context, event }) => {
      const wish = wishOf(event);
      const decision = wish.kind === 'change' ? context.decisions[wish.decision] : undefined;
      const again = decision?.kind === 'ambition' && context.decisions.indexOf(decision) > 0;
      return (decision?.kind === 'seat' || again) && rule(context, wish).ok;
    },
    filmOver: ({ context }) => context.week >= 13,
    running: and([stateIn({ tempo: 'running' }), stateIn({ moments: 'none' })]),
    staged: ({ context }) => context.moments.length > 0,
    unstaged: ({ context }) => context.moments.length === 0,
    another: ({ context }) => context.moments[0]?.id !== context.shown,
    nobodyAtDoor: ({ context }) => context.world?.failures.length === 0 && context.world.dilemma === null,
    over: ({ context }) => context.world?.ending != null,
    mayHandOver: ({ context }) =>
      context.world !== null && context.world.ending === null && context.world.stage < 3,
    codeOver: ({ context, event }) => codeOf(context, event).over,
    codeOpens: ({ context, event }) => codeOf(context, event).ok,
    hasTable: ({ context }) => (context.world?.table.length ?? 0) > 0,
    noAmbition: ({ context }) => context.world?.ambition === null,
    savedIn: ({ context }, params: { step: string }) => context.saved?.step === params.step,
  },
  actions: {
    carry: assign(({ context, event }) => {
      const ruling = rule(context, wishOf(event));
      return ruling.ok ? { moments: [], ...ruling.change } : { refusal: ruling };
    }),
    /** Carries, and raises what that brings to be shown: it needs to know what was true before. */
    show: assign(({ context, event }, { boundary }: { boundary: Boundary }) => {
      // The quarter's own end and the run's are no wishes of anybody.
      if (boundary === 'played' || boundary === 'over')
        return { moments: momentsAt(boundary, context, context.world) };
      const ruling = rule(context, wishOf(event));
      if (!ruling.ok) return { refusal: ruling };
      const moments = momentsAt(boundary, { ...context, ...ruling.change }, context.world);
      return { ...ruling.change, moments };
    }),
    noteMoment: assign(({ context }) => noted(context)),
    nextMoment: assign({ moments: ({ context }) => context.moments.slice(1) }),
    noMoments: assign({ moments: [] }),
    tellOver: raise({ type: 'moments-over' }),
    tellShowing: assign(({ context, event }) => {
      const wish = wishOf(event);
      return wish.kind === 'show-moments' ? showing(context, wish.how) : {};
    }),
    refuse: assign(({ context, event }) => {
      const ruling = rule(context, wishOf(event));
      return { refusal: ruling.ok ? null : ruling };
    }),
    forgive: assign({ refusal: null }),
    openCode: assign(({ context, event }) => codeOf(context, event).change),
    noteHandIn: assign(({ context, event }) => {
      const wish = wishOf(event);
      return wish.kind === 'hand-in' ? { class: handIn(context.class, wish.from) } : {};
    }),
    /** The text is read beside the screens. */
    passOn: sendTo('reader', ({ context, event }) => {
      const wish = wishOf(event);
      const text = wish.kind === 'hand-in' ? wish.text : '';
      return { type: 'read' as const, text, source: context.class.sources.length - 1 };
    }),
    noteRead: assign(({ context, event }) =>
      event.type === 'class-read' ? { class: noteRead(context.class, event) } : {},
    ),
    clearClass: assign({ class: emptyClass() }),
    forgetTrouble: assign({ trouble: null }),
    tick: assign({ week: ({ context }) => context.week + 1 }),
    toLastWeek: assign({ week: 13 }),
    keepBest: assign({ best: ({ context }) => bestOf(context) }),
    keepBestLate: assign({ best: ({ context }) => lateBest(context) }),
    notePar: assign({
      par: ({ context, event }) =>
        event.type === 'par' ? { ...context.par, [event.level]: event.par } : context.par,
    }),
    order: sendTo('debriefer', ({ event }) => {
      const wish = wishOf(event);
      const order = wish.kind === 'weigh-decision' ? { decision: wish.decision } : {};
      return { type: wish.kind, ...order } as Order;
    }),
    noteOrder: assign(({ context, event }) => ordered(context, wishOf(event))),
    noteNews: assign(({ context, event }) => (event.type === 'news' ? informed(context, event.news) : {})),
    noteFailure: assign(({ context, event }) =>
      event.type === 'work-failed' ? failed(context, event.task) : {},
    ),
    /** Remembers the screen, so that a run left here is found again here. */
    at: assign(({ context }, { step }: { step: Step }) => ({ at: step, ...guideAt(context, step) })),
    hear: assign({ guide: null }),
    debriefed: assign(({ context, event }) => debriefed(context, wishOf(event))),
    tellGuiding: assign(({ context, event }) => {
      const wish = wishOf(event);
      return wish.kind === 'guide' ? guiding(context, wish.on) : {};
    }),
    /** Back to the title: the run stays within reach, as the device keeps it. */
    leave: assign(({ context }) => ({
      saved: savedOf(context) ?? context.saved,
      level: null,
      world: null,
      decisions: [],
      opened: null,
      class: { ...context.class, reading: null },
      opening: null,
      weeks: null,
      weight: null,
      ...nothingWeighed(),
      refusal: null,
      moments: [],
    })),
  },
}).createMachine({
  id: 'session',
  type: 'parallel',
  context: ({ input }) => emptyContext(input),
  states: {
    flow: {
      initial: 'title',
      on: {
        par: { actions: 'notePar' },
        heard: { actions: 'hear' },
        guide: { actions: 'tellGuiding' },
        home: { target: '.title', actions: 'leave' },
        wonder: [{ guard: 'granted', actions: 'carry' }],
        'open-code': [
          { guard: 'codeOver', target: '.debrief', actions: ['leave', 'openCode'] },
          { guard: 'codeOpens', target: '.run.opening', actions: ['leave', 'openCode'] },
          { target: '.codes', actions: ['leave', 'openCode'] },
        ],
        class: { target: '.class', actions: 'leave' },
        'open-level': [{ guard: 'granted', target: '.briefing', actions: 'carry' }, { actions: 'refuse' }],
      },
      states: {
        title: {
          entry: at('title'),
          on: {
            choose: 'levels',
            codes: { target: 'codes', actions: 'forgetTrouble' },
            continue: [
              { guard: { type: 'granted' }, target: 'resuming', actions: 'carry' },
              { actions: 'refuse' },
            ],
          },
        },
        resuming: {
          always: [
            { guard: { type: 'savedIn', params: { step: 'briefing' } }, target: 'briefing' },
            { guard: 'over', target: 'ending', actions: 'keepBestLate' },
            { guard: 'noAmbition', target: 'run.ambition' },
            { guard: { type: 'savedIn', params: { step: 'seating' } }, target: 'run.seating' },
            { guard: { type: 'savedIn', params: { step: 'playing' } }, target: 'run.playing' },
            { guard: { type: 'savedIn', params: { step: 'accounts' } }, target: 'run.accounts' },
            { guard: { type: 'savedIn', params: { step: 'betting' } }, target: 'run.betting' },
            { target: 'run.opening' },
          ],
        },
        /** One code is pasted, dropped or opened, and its trouble told. */
        codes: { entry: at('codes') },
        class: {
          entry: at('class'),
          invoke: { id: 'reader', src: 'readClass', input: ({ context }) => context.shelf },
          on: {
            'hand-in': { actions: ['noteHandIn', 'passOn'] },
            'class-read': { actions: 'noteRead' },
            'clear-class': { target: 'class', reenter: true, actions: 'clearClass' },
          },
        },
        levels: { entry: at('levels'), invoke: { src: 'pars', input: ({ context }) => context } },
        briefing: { entry: at('briefing'), on: { begin: 'run.ambition', choose: 'levels' } },
        run: {
          initial: 'ambition',
          states: {
            /** Where a run stands when nothing but its world says so. */
            opening: {
              always: [
                { guard: 'noAmbition', target: 'ambition' },
                { guard: ({ context }) => context.world?.table.length === 0, target: 'seating' },
                { target: 'answering' },
              ],
            },
            ambition: {
              entry: at('ambition'),
              on: {
                say: [{ guard: 'granted', target: 'opening', actions: show('told') }, { actions: 'refuse' }],
              },
            },
            seating: {
              entry: at('seating'),
              on: {
                seat: [{ guard: 'granted', actions: 'carry' }, { actions: 'refuse' }],
                unseat: [{ guard: 'granted', actions: 'carry' }, { actions: 'refuse' }],
                lead: [{ guard: 'granted', actions: 'carry' }, { actions: 'refuse' }],
                rethink: [{ guard: 'granted', actions: 'carry' }, { actions: 'refuse' }],
                undo: { actions: 'carry' },
                redo: { actions: 'carry' },
                convene: [
                  { guard: 'granted', target: 'answering', actions: show('seated') },
                  { actions: 'refuse' },
                ],
                stay: { guard: 'hasTable', target: 'answering', actions: 'carry' },
              },
            },
            answering: {
              entry: at('answering'),
              always: { guard: 'nobodyAtDoor', target: 'planning' },
              on: {
                'answer-failure': [{ guard: 'granted', actions: show('answered') }, { actions: 'refuse' }],
                'answer-dilemma': [{ guard: 'granted', actions: show('answered') }, { actions: 'refuse' }],
              },
            },
            planning: {
              entry: at('planning'),
              on: {
                pick: [{ guard: 'granted', actions: 'carry' }, { actions: 'refuse' }],
                drop: [{ guard: 'granted', actions: 'carry' }, { actions: 'refuse' }],
                direct: [{ guard: 'granted', actions: 'carry' }, { actions: 'refuse' }],
                cut: [{ guard: 'granted', actions: 'carry' }, { actions: 'refuse' }],
                recall: [{ guard: 'granted', actions: 'carry' }, { actions: 'refuse' }],
                undo: { actions: 'carry' },
                redo: { actions: 'carry' },
                'plan-done': { target: 'betting', actions: 'forgive' },
              },
            },
            betting: {
              entry: at('betting'),
              on: {
                bet: [
                  { guard: 'granted', target: 'playing', actions: show('playing') },
                  { actions: 'refuse' },
                ],
                'plan-again': 'planning',
              },
            },
            playing: {
              entry: at('playing'),
              always: { guard: 'filmOver', target: 'accounts', actions: show('played') },
              after: { week: { guard: 'running', target: 'playing', reenter: true, actions: 'tick' } },
              on: {
                resume: { target: 'playing', reenter: true },
                speed: { target: 'playing', reenter: true, actions: 'carry' },
                skip: { target: 'accounts', actions: ['toLastWeek', show('played')] },
                'moments-over': { target: 'playing', reenter: true },
              },
            },
            accounts: {
              entry: at('accounts'),
              on: {
                'next-quarter': [
                  { guard: 'over', target: '#session.flow.ending', actions: ['keepBest', show('over')] },
                  { target: 'answering' },
                ],
                'hand-over': { guard: 'mayHandOver', target: 'seating', actions: 'carry' },
              },
            },
          },
        },
        ending: {
          entry: at('ending'),
          initial: 'seen',
          states: {
            /** The end is seen first: weighing takes the machine's whole attention. */
            seen: { always: { guard: 'unstaged', target: 'weighed' } },
            weighed: {
              invoke: [
                {
                  src: 'weigh',
                  input: ({ context }) => context,
                  onDone: { actions: assign({ weight: ({ event }) => event.output }) },
                  onError: {},
                },
                { src: 'pars', input: ({ context }) => context },
              ],
            },
          },
          on: {
            understand: 'debrief',
            ...TRYING,
            ...ANEW,
          },
        },
        debrief: {
          entry: at('debrief'),
          invoke: { id: 'debriefer', src: 'debriefer', input: ({ context }) => context },
          on: {
            'back-to-ending': 'ending',
            ...TRYING,
            ...WEIGHING,
            ...TURNING,
            ...ANEW,
          },
        },
      },
    },
    /** The quarter's clock: runs or stands; only the playing screen looks at it. */
    tempo: {
      initial: 'running',
      states: {
        running: { on: { pause: 'paused' } },
        paused: { on: { resume: 'running', skip: 'running', 'next-quarter': 'running', home: 'running' } },
      },
    },
    moments: momentsRegion,
    /** Help lies over any screen and leaves it as it was. */
    help: {
      initial: 'shut',
      states: {
        shut: { on: { help: 'open' } },
        open: { on: { help: 'shut' } },
      },
    },
  },
});

export type SessionState = SnapshotFrom<typeof sessionMachine>;

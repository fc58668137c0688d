/** The way through a run: which screen follows which, and what is refused on the way. */
import { describe, expect, it } from 'vitest';
import { openSave, writeSave } from '../../src/run/index.ts';
import { savedOf } from '../../src/session/saving.ts';
import { levelAt } from '../kit/shelf.ts';
import { sessionOn, type SessionAtHand } from '../kit/session.ts';

const shelf = [levelAt('onboarding'), levelAt('training')];

/** To the first plan of the training level, with a plain table. */
function toFirstPlan(): SessionAtHand {
  const session = sessionOn(shelf);
  session.wish({ kind: 'choose' });
  session.wish({ kind: 'open-level', level: 'training', seed: 11 });
  session.wish({ kind: 'begin' });
  session.wish({ kind: 'say', purpose: 'growth' });
  for (const who of ['hr', 'representatives', 'operations', 'management'] as const)
    session.wish({ kind: 'seat', who });
  session.wish({ kind: 'convene' });
  return session;
}

/** A simulated clock fires one timer at a time: each week sets the next. */
function passWeeks(session: SessionAtHand, weeks: number, each = 770): void {
  for (let week = 0; week < weeks; week++) session.clock.increment(each);
}

describe('a run from title to the first accounts', () => {
  it('goes title, levels, briefing, ambition, seating, planning: nobody is at the door on the first day', () => {
    const session = sessionOn(shelf);
    expect(session.shown().step).toBe('title');
    expect(session.wish({ kind: 'choose' }).step).toBe('levels');
    expect(session.wish({ kind: 'open-level', level: 'training' }).step).toBe('briefing');
    expect(session.wish({ kind: 'begin' }).step).toBe('ambition');
    expect(session.wish({ kind: 'say', purpose: 'growth' }).step).toBe('seating');
    expect(session.wish({ kind: 'seat', who: 'hr' }).step).toBe('seating');
    expect(session.wish({ kind: 'convene' }).step).toBe('planning');
  });

  it('plays thirteen weeks by the clock, ten seconds in the first quarter', () => {
    const session = toFirstPlan();
    expect(session.wish({ kind: 'plan-done' }).step).toBe('betting');
    expect(session.wish({ kind: 'bet', bet: 'hold' }).step).toBe('playing');
    passWeeks(session, 12);
    expect(session.shown()).toMatchObject({ step: 'playing', week: 12 });
    session.clock.increment(770);
    expect(session.shown()).toMatchObject({ step: 'accounts', bet: 'hold' });
  });

  it('stands still while paused and goes on where it stood', () => {
    const session = toFirstPlan();
    session.wish({ kind: 'plan-done' });
    session.wish({ kind: 'bet', bet: null });
    passWeeks(session, 3);
    session.wish({ kind: 'pause' });
    session.clock.increment(60_000);
    expect(session.shown()).toMatchObject({ step: 'playing', week: 3, paused: true });
    session.wish({ kind: 'resume' });
    session.clock.increment(770);
    expect(session.shown()).toMatchObject({ week: 4, paused: false });
  });

  it('runs four times as fast at speed 4, and skipping changes nothing that is true', () => {
    const slow = toFirstPlan();
    slow.wish({ kind: 'plan-done' });
    slow.wish({ kind: 'bet', bet: null });
    slow.wish({ kind: 'speed', speed: 4 });
    passWeeks(slow, 13, 770 / 4);
    const skipped = toFirstPlan();
    skipped.wish({ kind: 'plan-done' });
    skipped.wish({ kind: 'bet', bet: null });
    skipped.wish({ kind: 'skip' });
    expect(slow.shown().step).toBe('accounts');
    expect(skipped.shown().world).toEqual(slow.shown().world);
  });
});

describe('what is refused', () => {
  it('a fifth seat: the table keeps its four and the reason is told', () => {
    const session = sessionOn(shelf);
    session.wish({ kind: 'open-level', level: 'training' });
    session.wish({ kind: 'begin' });
    session.wish({ kind: 'say', purpose: 'undecided' });
    for (const who of ['hr', 'it', 'operations', 'finance'] as const) session.wish({ kind: 'seat', who });
    const refused = session.wish({ kind: 'seat', who: 'marketing' });
    expect(refused.refusal).toMatchObject({ why: 'seats-range' });
    expect(refused.desk?.table).toEqual(['hr', 'it', 'operations', 'finance']);
  });

  it('a move of somebody who does not sit here: nothing is planned, and the next granted wish forgives', () => {
    const session = toFirstPlan();
    const refused = session.wish({ kind: 'pick', move: 'marketing.study', target: -1 });
    expect(refused).toMatchObject({ step: 'planning', refusal: { why: 'function-not-seated' } });
    expect(refused.desk?.starts).toEqual([]);
    expect(session.wish({ kind: 'pick', move: 'hr.dialogue', target: -1 }).refusal).toBeNull();
  });

  it('an unknown level, by its name', () => {
    const session = sessionOn(shelf);
    expect(session.wish({ kind: 'open-level', level: 'atlantis' })).toMatchObject({
      step: 'title',
      refusal: { what: 'atlantis' },
    });
  });

  it('playing before the plan is shown: wishes of another step are not heard', () => {
    const session = toFirstPlan();
    expect(session.wish({ kind: 'bet', bet: 'rise' }).step).toBe('planning');
    expect(session.wish({ kind: 'hand-over' }).step).toBe('planning');
  });
});

describe('the plan in hand', () => {
  it('takes attention and money at once, gives them back with undo, takes them again with redo', () => {
    const session = toFirstPlan();
    const before = session.shown().planned!;
    const after = session.wish({ kind: 'pick', move: 'hr.literacy', target: -1 }).planned!;
    expect(after.attention).toBeLessThan(before.attention);
    expect(after.budget).toBeLessThan(before.budget);
    expect(session.wish({ kind: 'undo' }).planned).toEqual(before);
    expect(session.wish({ kind: 'redo' }).planned).toEqual(after);
  });

  it('is not decided until the bet: one may still go back', () => {
    const session = toFirstPlan();
    session.wish({ kind: 'pick', move: 'hr.literacy', target: -1 });
    const decided = session.shown().decisions.length;
    session.wish({ kind: 'plan-done' });
    expect(session.shown().decisions.length).toBe(decided);
    expect(session.wish({ kind: 'plan-again' })).toMatchObject({ step: 'planning' });
    expect(session.shown().desk?.starts).toHaveLength(1);
    session.wish({ kind: 'plan-done' });
    expect(session.wish({ kind: 'bet', bet: null }).decisions.length).toBe(decided + 2);
  });
});

describe('coming back', () => {
  it('a reload resumes at the same step with the same plan in hand', () => {
    const session = toFirstPlan();
    session.wish({ kind: 'pick', move: 'hr.literacy', target: -1 });
    const state = session.state();
    const saved = savedOf(state.context);
    const again = sessionOn(shelf, saved);
    const resumed = again.wish({ kind: 'continue' });
    expect(resumed.step).toBe('planning');
    expect(resumed.world).toEqual(session.shown().world);
    expect(resumed.desk?.starts).toEqual(session.shown().desk?.starts);
  });

  it('what one noted to see is still noted after a reload, until the next table is seated', () => {
    const session = toFirstPlan();
    session.wish({ kind: 'plan-done' });
    session.wish({ kind: 'bet', bet: null });
    session.wish({ kind: 'skip' });
    expect(session.wish({ kind: 'wonder', measure: 'trust' }).wondered).toBe('trust');
    const { playable } = session.shown().level!;
    const saved = openSave(writeSave(savedOf(session.state().context)!, playable), [playable]);
    expect(saved).toMatchObject({ ok: true, saved: { wondered: 'trust' } });
    const again = sessionOn(shelf, saved.ok ? saved.saved : null);
    expect(again.wish({ kind: 'continue' })).toMatchObject({ step: 'accounts', wondered: 'trust' });
    // Of another run nothing is noted yet.
    expect(again.wish({ kind: 'open-level', level: 'training', seed: 4 }).wondered).toBeNull();
  });

  it('each step of a quarter is found again', () => {
    const session = toFirstPlan();
    const steps: string[] = [];
    const check = (): void => {
      const state = session.state();
      const step = state.context.at;
      const again = sessionOn(shelf, savedOf(state.context));
      expect(again.wish({ kind: 'continue' }).step).toBe(step);
      steps.push(step);
    };
    check();
    session.wish({ kind: 'plan-done' });
    check();
    session.wish({ kind: 'bet', bet: null });
    check();
    session.wish({ kind: 'skip' });
    check();
    session.wish({ kind: 'hand-over' });
    check();
    expect(steps).toEqual(['planning', 'betting', 'playing', 'accounts', 'seating']);
  });

  it('the title offers the run one has just left', () => {
    const session = toFirstPlan();
    const home = session.wish({ kind: 'home' });
    expect(home).toMatchObject({
      step: 'title',
      world: null,
      saved: { level: 'training', step: 'planning', lead: 'hr' },
    });
    expect(session.wish({ kind: 'continue' }).step).toBe('planning');
  });
});

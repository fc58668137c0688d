/**
 * `npm run -s words -- [level] [--seeds 1..5] [--json]`: how many words a run must be read for, by level and language.
 * Plays through the real session and counts what each screen says that one needs in order to decide: no labels for
 * screen readers, nothing behind "everything we could do", no details on demand. Exit 1 above the budget.
 */
import { parseArgs } from 'node:util';
import { createActor, SimulatedClock } from 'xstate';
import { knownLevels, loadLevel } from '../cli/levels.ts';
import { readSeeds } from '../cli/seeds.ts';
import type { Level } from '../level/index.ts';
import { builtIn, playerOf } from '../run/index.ts';
import { sessionMachine, type WishEvent } from '../session/machine.ts';
import { snapshotOf } from '../session/snapshot-of.ts';
import type { Snapshot } from '../session/snapshot.ts';
import { nextWish } from '../session/watching.ts';
import { loadWords, LOCALES, type Words } from '../text/index.ts';
import { accountsModel } from '../view/model/accounts.ts';
import { ambitionModel } from '../view/model/ambition.ts';
import { betModel } from '../view/model/bet.ts';
import { briefingModel } from '../view/model/briefing.ts';
import { doorModel } from '../view/model/door.ts';
import { endingModel } from '../view/model/ending.ts';
import { guideModel } from '../view/model/guide.ts';
import { planModel } from '../view/model/plan.ts';
import { tableModel } from '../view/model/table.ts';
import { wordsOf } from '../view/model/level-words.ts';

/** Words a run may ask for. */
export const BUDGET = 4000;

/** What a screen says that one has to read, once. */
function mustRead(now: Snapshot, words: Words): (string | null)[] {
  switch (now.step) {
    case 'briefing': {
      const b = briefingModel(now, words)!;
      return [
        b.company,
        b.makes,
        ...b.story,
        b.process.what,
        ...b.process.rooms.flatMap((room) => [room.name, room.does]),
        ...b.terms.flatMap((term) => [term.title, term.text]),
      ];
    }
    case 'ambition': {
      const a = ambitionModel(now, words)!;
      return [
        a.title,
        a.asker.line,
        ...a.choices.flatMap((each) => [each.name, each.say, each.cost, each.gain, each.loss]),
      ];
    }
    case 'seating': {
      const t = tableModel(now, words);
      const seated = t.faces.filter((face) => face.seat >= 0);
      return [
        t.question,
        t.benchTitle,
        ...t.faces.filter((face) => !face.behind).map((face) => face.short),
        // Whoever is considered is read about once: those who sit down in the end.
        ...seated.flatMap((face) => [face.name, face.quote, ...face.brings.map((bring) => bring.name)]),
      ];
    }
    case 'answering': {
      const d = doorModel(now, words);
      if (!d) return [];
      const answers = d.answers.flatMap((each) => [
        each.label,
        each.what,
        ...each.tags.map((tag) => tag.text),
      ]);
      return d.kind === 'failure'
        ? [d.story, d.card.name, ...answers]
        : [d.name, d.text, d.quote, ...answers];
    }
    case 'planning': {
      const p = planModel(now, words)!;
      const laid = p.people.flatMap((person) => [
        person.name,
        person.says,
        ...person.cards.filter((card) => card.laid).flatMap((card) => [card.name, card.what, card.oddsLabel]),
      ]);
      return [...laid, p.budget, p.starts];
    }
    case 'betting': {
      const b = betModel(now, words)!;
      return [b.title, b.lead, ...b.tickets.map((ticket) => ticket.label)];
    }
    case 'accounts': {
      const a = accountsModel(now, words)!;
      const lines = [...a.use.lines, ...a.purpose.leads, ...a.purpose.lines].map((line) => line.label);
      return [
        ...lines,
        a.use.verdict,
        a.purpose.verdict,
        a.pool.text,
        ...a.news.items.map((item) => item.text),
        a.board.line,
      ];
    }
    case 'ending': {
      const e = endingModel(now, words)!;
      return [e.title, e.text, e.closing, e.say.text, ...e.fates.map((fate) => fate.text)];
    }
    default:
      return [];
  }
}

const count = (text: string | null): number =>
  (text ?? '').split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

/** Words of one run. A text that stands unchanged where it stood the time before is read once. */
function ofRun(level: Level, words: Words, seed: number): number {
  const told = wordsOf(level, words);
  const actor = createActor(sessionMachine, {
    clock: new SimulatedClock(),
    input: { shelf: [level], saved: null, seed, guiding: true },
  });
  actor.start();
  const player = playerOf(builtIn('right-hands')!);
  const wish = (asked: WishEvent['wish']): void => actor.send({ type: asked.kind, wish: asked } as WishEvent);
  wish({ kind: 'choose' });
  wish({ kind: 'open-level', level: level.document.id, seed });
  const last: Partial<Record<Snapshot['step'], Set<string | null>>> = {};
  let sum = 0;
  let shown = '';
  let heard = '';
  for (let i = 0; i < 5000; i++) {
    const now = snapshotOf(actor.getSnapshot());
    if (now.step === 'debrief') break;
    const at = `${now.step}:${now.world?.quarter ?? 0}:${now.failures.length}:${now.dilemma?.id ?? ''}`;
    // Somebody introducing an idea is read when they begin to speak.
    const idea = guideModel(now, told);
    if (idea && idea.text !== heard) sum += count(`${idea.name} ${idea.role} ${idea.text}`);
    heard = idea?.text ?? '';
    // A plan or a table in hand is one screen however often it is turned over; read when it is left.
    const next = now.step === 'playing' ? ({ kind: 'skip' } as const) : nextWish(actor.getSnapshot(), player);
    if (next) wish(next);
    else break;
    const after = snapshotOf(actor.getSnapshot());
    const gone =
      `${after.step}:${after.world?.quarter ?? 0}:${after.failures.length}:${after.dilemma?.id ?? ''}` !== at;
    if (!gone || at === shown) continue;
    shown = at;
    const texts = mustRead(now, told);
    const before = last[now.step] ?? new Set();
    for (const text of texts) if (!before.has(text)) sum += count(text);
    last[now.step] = new Set(texts);
  }
  actor.stop();
  return sum;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seeds: { type: 'string', default: '1..5' }, json: { type: 'boolean', default: false } },
});
let over = false;
for (const id of positionals.length > 0 ? positionals : knownLevels()) {
  const loading = loadLevel(id);
  if (!loading.ok) {
    console.error(loading.kind === 'unknown' ? loading.message : `${id}: its files are not in order`);
    process.exit(2);
  }
  for (const locale of LOCALES) {
    const words = await loadWords(locale);
    const runs = readSeeds(values.seeds).map((seed) => ofRun(loading.level, words, seed));
    const mean = Math.round(runs.reduce((sum, run) => sum + run, 0) / runs.length);
    const most = Math.max(...runs);
    over ||= most > BUDGET;
    const line = {
      name: `words ${id} ${locale}`,
      value: most,
      unit: 'words',
      target: BUDGET,
      ok: most <= BUDGET,
    };
    console.log(
      values.json
        ? JSON.stringify(line)
        : `${id.padEnd(14)} ${locale}  ${mean} words a run, ${most} at most; budget ${BUDGET}`,
    );
  }
}
process.exitCode = over ? 1 : 0;

/**
 * Why a run ended as it did, in sentences made from its own facts, and the five questions answered
 * with the same sentences. Says what was done and what it did; hands out no grades.
 */
import type { FunctionId, World } from '../../../kernel/index.ts';
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Words } from '../../../text/index.ts';
import { jobsCut } from '../ending-fates.ts';
import { personName } from '../deeds.ts';
import { endingKey, revenueRise } from '../ending.ts';
import { headsOf } from '../heads.ts';

export interface ReasonModel {
  id: string;
  label: string;
  text: string;
  tone: 'good' | 'bad' | 'even';
}

/** Steps that were rebuilt: redesigned by at least this share. */
const REBUILT = 0.35;

/** Orders delivered have moved once they pass the start by this factor. */
const MOVED = 1.05;

/** Below this share of task time saved, tools were hardly in use. */
const HARDLY = 0.05;

/** A chain held where at least one seat in so many was handed to somebody of the table before. */
export const STAYED = 3;

function leads(world: World): (FunctionId | undefined)[] {
  return [0, 1, 2, 3].map((stage) => world.history.find((each) => each.stage === stage)?.table[0]);
}

/** Seats of later tables held by somebody of the table before, and hand-overs made. */
export function handedOn(world: World): { stayed: number; seats: number; overs: number } {
  let stayed = 0;
  let seats = 0;
  let overs = 0;
  world.history.forEach((report, at) => {
    const before = world.history[at - 1];
    if (!before || before.stage === report.stage) return;
    overs += 1;
    seats += report.table.length;
    stayed += report.table.filter((who) => before.table.includes(who)).length;
  });
  return { stayed, seats, overs };
}

/** The reasons of this run, in the order of the story, and the answers to the five questions. */
export function whyModel(snapshot: Snapshot, words: Words): { reasons: ReasonModel[]; answers: string[] } {
  const world = snapshot.world!;
  const told = world.history;
  const last = told.at(-1)!;
  const [, production] = leads(world);
  const producers = told.find((each) => each.stage === 1)?.table ?? last.table;
  const saw = (snapshot.watchers.queues ?? []).some((who) => producers.includes(who));
  const rebuilt = world.stations.filter((each) => each.redesign >= REBUILT).length;
  const moved = last.orders > world.throughput0 * MOVED;
  const evaporated = Math.round(told.reduce((sum, each) => sum + each.evaporated, 0));
  const team = Math.round(world.inSales + world.inOffers + world.inValue);
  const cut = jobsCut(world);
  const unreviewed = world.failuresMet - world.answers.review;
  const reason = (
    id: string,
    side: string,
    tone: ReasonModel['tone'],
    values: Record<string, string | number> = {},
  ): ReasonModel => ({
    id,
    label: words.t(`debrief.why.${id}` as 'debrief.why.lead'),
    text: words.t(`debrief.why.${id}.${side}` as 'debrief.why.lead.good', values),
    tone,
  });

  const who = personName(words, production ?? last.table[0]);
  // Seeing the queues is half of it; somebody must also rebuild what makes them.
  const lead = saw
    ? reason('lead', rebuilt > 0 ? 'good' : 'idle', rebuilt > 0 ? 'good' : 'even', { who })
    : reason('lead', 'bad', 'bad', { who });
  const process =
    rebuilt > 0
      ? moved
        ? reason('process', 'good', 'good', { value: rebuilt })
        : reason('process', 'partly', 'even', { value: rebuilt })
      : last.taskSaving < HARDLY
        ? reason('process', 'none', 'even')
        : reason('process', 'bad', 'bad', { value: words.percent(last.taskSaving) });
  const failures =
    world.failuresMet === 0
      ? reason('failures', 'none', 'even')
      : world.answers.review >= unreviewed
        ? reason('failures', 'good', 'good', { value: world.answers.review })
        : reason('failures', 'bad', 'bad', { value: unreviewed });
  const reinvest =
    team >= 1 && team >= evaporated
      ? reason('reinvest', 'good', 'good', { value: team })
      : evaporated >= 1
        ? reason('reinvest', 'bad', 'bad', { value: evaporated })
        : reason('reinvest', 'none', 'even');
  const spoke = told.some((each) => each.purpose === 'growth');
  const promise = spoke
    ? reason('promise', cut > 0 ? 'bad' : 'good', cut > 0 ? 'bad' : 'good')
    : world.purpose === 'efficiency'
      ? reason('promise', 'efficiency', 'bad')
      : reason('promise', 'undecided', 'even');
  const reasons = [lead, process, failures];
  if (team >= 1 || evaporated >= 1) reasons.push(reinvest);
  reasons.push(promise);

  const stopped = told.find((each) => each.happenings.some((it) => it.kind === 'suspension'));
  const usesAi = world.stations.some((each) => each.tool > 0.08);
  const asks = snapshot.level?.playable.law?.consultation ?? false;
  if (stopped) reasons.push(reason('consultation', 'bad', 'bad', { value: stopped.quarter }));
  else if (asks && usesAi)
    reasons.push(
      reason('consultation', world.consulted ? 'good' : 'lucky', world.consulted ? 'good' : 'even'),
    );
  // What only the final review cut has its aftermath still to come.
  const early = world.chosenCuts + world.imposedCuts >= 0.5;
  reasons.push(
    cut > 0 ? reason('cuts', early ? 'bad' : 'final', 'bad', { value: cut }) : reason('cuts', 'good', 'good'),
  );

  const { stayed, seats, overs } = handedOn(world);
  const blind = stayed === seats && !saw;
  const key = overs === 0 ? 'none' : blind ? 'same' : stayed * STAYED >= seats ? 'good' : 'bad';
  const chain: ReasonModel = {
    id: 'chain',
    label: words.t('debrief.ui.chain'),
    text: words.t(`debrief.ui.chain.${key}` as 'debrief.ui.chain.good', { n: stayed }),
    tone: key === 'good' ? 'good' : 'bad',
  };
  reasons.splice(1, 0, chain);
  return { reasons, answers: [lead.text, process.text, failures.text, reinvest.text, chain.text] };
}

/** Why the run ended as it did: how it ended in a sentence, and the reasons in the order of the story. */
export function reasonsModel(
  snapshot: Snapshot,
  words: Words,
): { ending: string; reasons: ReasonModel[]; intro: string } {
  const world = snapshot.world!;
  return {
    ending: words.t(`${endingKey(world.ending!)}.text` as `ending.${string}`, {
      revenue: words.percent(revenueRise(world), 0, true),
      people: words.number(Math.round(headsOf(world))),
      cut: jobsCut(world),
    }),
    reasons: whyModel(snapshot, words).reasons,
    intro: words.t('debrief.why.intro'),
  };
}

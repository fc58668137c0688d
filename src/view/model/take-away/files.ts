/** A run as files: its quarters and its decisions for a spreadsheet, everything for a program, its code as a text. */
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Words } from '../../../text/index.ts';
import { deedFace, deedText, failuresAt, personName, quartersOf, stageName } from '../deeds.ts';
import { csvOf, type Cell } from '../files/csv.ts';

/** A row a quarter: what was true at its close, and what would have been without AI. */
export function timelineCsv(snapshot: Snapshot, words: Words): string {
  const { t } = words;
  const { ghost, world } = snapshot;
  const without = (label: string): string => t('away.csv.without', { label });
  const [result, orders, jobs] = [t('debrief.lane.result'), t('debrief.lane.orders'), t('debrief.lane.jobs')];
  const heads = [
    t('away.csv.quarter'),
    t('away.csv.stage'),
    t('away.csv.lead'),
    t('away.csv.table'),
    `${result} (${t('away.unit.money')})`,
    `${without(result)} (${t('away.unit.money')})`,
    orders,
    without(orders),
    `${t('debrief.lane.lead-time')} (${t('away.unit.weeks')})`,
    jobs,
    without(jobs),
    t('debrief.lane.trust'),
    t('debrief.lane.literacy'),
    t('debrief.lane.freed'),
    `${t('debrief.lane.spend')} (${t('away.unit.money')})`,
    t('away.csv.bet'),
    t('away.csv.went'),
  ];
  const rows = (world?.history ?? []).map((quarter, at): Cell[] => [
    quarter.quarter,
    stageName(words, quarter.stage),
    personName(words, quarter.table[0]),
    quarter.table.map((who) => personName(words, who)).join(', '),
    quarter.result,
    ghost.measures.result?.[at] ?? null,
    quarter.orders,
    ghost.measures.orders?.[at] ?? null,
    quarter.leadTime,
    quarter.heads,
    ghost.measures.heads?.[at] ?? null,
    quarter.trust,
    quarter.literacy,
    quarter.pool,
    quarter.spend,
    quarter.bet === null ? null : t(`bet.${quarter.bet}`),
    t(`bet.${quarter.went}`),
  ]);
  return csvOf(heads, rows, words.locale);
}

/** A row a decision; with what it brought on this luck, where that has been worked out. */
export function decisionsCsv(snapshot: Snapshot, words: Words): string {
  const { t } = words;
  const { decisions, world, effects } = snapshot;
  const quarters = quartersOf(decisions);
  const failed = failuresAt(decisions, world);
  /** The alternative that would have moved value most, decision by decision. */
  const weightiest = new Map<number, { value: number; jobs: number; trust: number }>();
  for (const each of effects.luck?.effects ?? [])
    if (Math.abs(each.value) > Math.abs(weightiest.get(each.decision)?.value ?? 0))
      weightiest.set(each.decision, each);
  const heads = [
    t('away.csv.number'),
    t('away.csv.quarter'),
    t('away.csv.decision'),
    t('away.csv.who'),
    t('away.csv.effect.value'),
    t('away.csv.effect.jobs'),
    t('away.csv.effect.trust'),
  ];
  const rows = decisions.flatMap((decision, at): Cell[][] => {
    const text = deedText(decision, snapshot, words, failed[at]);
    if (text === null) return [];
    const face = deedFace(decision);
    const effect = weightiest.get(at);
    return [
      [
        at + 1,
        quarters[at]!,
        text,
        face === null ? null : personName(words, face),
        effect?.value ?? null,
        effect?.jobs ?? null,
        effect?.trust ?? null,
      ],
    ];
  });
  return csvOf(heads, rows, words.locale);
}

/** Everything there is to know of the run, with what was noted in the debrief. */
export function runJson(snapshot: Snapshot, link: string, words: Words): string {
  const { world, level, seed, decisions, ghost, effects, branches, notes, code, way } = snapshot;
  return `${JSON.stringify(
    {
      game: words.t('title.name'),
      kind: 'run',
      run: code,
      link,
      level: level && {
        id: level.document.id,
        identity: level.playable.identity,
        title: words.t('level.title'),
      },
      seed,
      ending: world?.ending ?? null,
      way,
      quarters: world?.history ?? [],
      decisions,
      ghost,
      effects: { luck: effects.luck, lucks: effects.lucks },
      branches,
      notes,
    },
    null,
    2,
  )}\n`;
}

/** The code as a file that a person can read and the game can open. */
export function codeFile(snapshot: Snapshot, link: string, words: Words): string {
  return [
    words.t('title.name'),
    words.t('away.code.file', { company: words.t('level.company'), seed: snapshot.seed }),
    '',
    snapshot.code ?? '',
    '',
    link,
    '',
  ].join('\r\n');
}

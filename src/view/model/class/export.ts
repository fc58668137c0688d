/** The class as files: a row a run for a spreadsheet, everything for a program. Only what the page shows, names included. */
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Words } from '../../../text/index.ts';
import { csvOf, type Cell } from '../files/csv.ts';
import { wordsOf } from './class.ts';
import { namesOf } from './names.ts';
import { optionLabel, questionLabel } from './questions.ts';
import { troubleModel } from './trouble.ts';

const rise = ({ start, end }: { start: number; end: number }): number => end / start - 1;

/** One row an entry: who, what came of it, what was answered to the questions every run answers, the code. */
export function classCsv(snapshot: Snapshot, real: boolean, words: Words): string {
  const { entries } = snapshot.class;
  const { t } = words;
  const names = namesOf(entries, real, words);
  const questions = ['ambition', 'lead-0', 'lead-1', 'lead-2', 'lead-3', 'failures', 'process', 'freed', 'cuts'] as const; // prettier-ignore
  const heads = [
    t('class.csv.line'),
    t('class.csv.who'),
    t('class.csv.level'),
    t('class.csv.seed'),
    t('class.csv.ending'),
    t('class.csv.value'),
    t('class.csv.result'),
    t('class.csv.jobs'),
    t('class.csv.orders'),
    t('class.csv.trust'),
    t('class.csv.literacy'),
    t('class.csv.lessons'),
    t('class.csv.failures'),
    t('class.csv.bets'),
    t('class.csv.right'),
    ...questions.map((id) => questionLabel(id, words)),
    t('class.csv.code'),
    t('class.csv.trouble'),
  ];
  const rows = entries.map((entry, place): Cell[] => {
    const { run, line, trouble } = entry;
    if (!run) {
      const blank = heads.slice(4).map(() => null);
      const { title } = troubleModel(trouble!, snapshot.levels, words);
      return [line, names[place]!, null, null, ...blank.slice(1), title];
    }
    const own = wordsOf(snapshot, run.level, words);
    const { report } = run;
    return [
      line,
      names[place]!,
      own.t('level.title'),
      run.seed,
      report.ending ? own.t(`ending.${report.ending}`) : null,
      report.value,
      report.result.cumulative,
      rise(report.heads),
      rise(report.throughput),
      report.trust,
      report.literacy,
      report.lessons,
      report.failures,
      run.bets.length,
      run.bets.filter(({ bet, went }) => bet === went).length,
      ...questions.map((id) => {
        const answer = run.answers[id];
        return answer === undefined ? null : optionLabel(id, answer, own);
      }),
      run.code,
      null,
    ];
  });
  return csvOf(heads, rows, words.locale);
}

/** Everything: entries as read and replayed, and the class they make. Names only where they are shown. */
export function classJson(snapshot: Snapshot, real: boolean, words: Words): string {
  const { entries, report } = snapshot.class;
  const names = namesOf(entries, real, words);
  return `${JSON.stringify(
    {
      game: words.t('title.name'),
      kind: 'class',
      entries: entries.map((entry, place) => ({ ...entry, name: names[place] })),
      class: report,
    },
    null,
    2,
  )}\n`;
}

/** What the title shows: the way back into a kept run, if there is one, and the way into a new one. Says who waits. */
import type { Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';
import type { FunctionId } from './names.ts';

export interface TitleModel {
  name: string;
  line: string;
  /** Only when there is a run to go back to. */
  resume: { label: string; line: string; who: FunctionId | null } | null;
  fresh: { label: string; line: string };
  codes: string;
  class: string;
}

/** A person's first name: what the board of names says before the first space. */
const first = (name: string): string => name.split(' ')[0] ?? name;

function resume(snapshot: Snapshot, words: Words): TitleModel['resume'] {
  const { saved, levels } = snapshot;
  const card = saved && levels.find((each) => each.id === saved.level);
  if (!saved || !card) return null;
  const own = words.withLevel(card.level.words[words.locale]);
  const company = own.t('level.company');
  const name = saved.lead ? card.level.document.cast[saved.lead] : undefined;
  const ended = saved.step === 'ending' || saved.step === 'debrief';
  const before = saved.step === 'briefing' || saved.step === 'ambition';
  // Quarters are kept as played; the accounts still speak of the one just played.
  const quarter =
    saved.step === 'playing' || saved.step === 'accounts' ? Math.max(1, saved.quarter) : saved.quarter + 1;
  const line = ended
    ? words.t('title.continue.ended', { company })
    : before
      ? words.t('title.continue.start', { company })
      : name
        ? words.t('title.continue.line', { company, quarter, person: first(name) })
        : words.t('title.continue.nobody', { company, quarter });
  return { label: words.t('title.continue'), line, who: ended || before ? null : saved.lead };
}

export function titleModel(snapshot: Snapshot, words: Words): TitleModel {
  const minutes = Math.min(...snapshot.levels.map((card) => card.level.document.minutes));
  return {
    name: words.t('title.name'),
    line: words.t('title.line'),
    resume: resume(snapshot, words),
    codes: words.t('title.codes'),
    class: words.t('title.class'),
    fresh: {
      label: words.t('title.new'),
      line: Number.isFinite(minutes) ? words.t('title.new.line', { minutes }) : '',
    },
  };
}

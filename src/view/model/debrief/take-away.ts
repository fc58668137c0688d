/** The end of a debrief: the run's code, and the run again. */
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Words } from '../../../text/index.ts';

export interface CodeModel {
  title: string;
  what: string;
  code: string | null;
  copy: string;
  copied: string;
  none: string;
}

export interface TakeAwayModel {
  again: { intro: string; same: string; fresh: string };
  code: CodeModel;
}

export function takeAwayModel({ code }: Snapshot, words: Words): TakeAwayModel {
  return {
    again: {
      intro: words.t('debrief.again.intro'),
      same: words.t('debrief.ui.again.same'),
      fresh: words.t('debrief.ui.again.new'),
    },
    code: {
      title: words.t('debrief.ui.code'),
      what: words.t('debrief.ui.code.what'),
      code,
      copy: words.t('debrief.ui.copy'),
      copied: words.t('debrief.ui.copied'),
      none: words.t('debrief.ui.nocode'),
    },
  };
}

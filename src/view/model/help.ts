/** Help for the step one is on: what is decided there and what its signs mean, three lines each. */
import type { Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';

/** Steps that share their help. */
const TOPIC: Record<Snapshot['step'], string> = {
  title: 'start',
  codes: 'codes',
  class: 'class',
  levels: 'start',
  briefing: 'start',
  ambition: 'ambition',
  seating: 'seating',
  answering: 'answering',
  planning: 'planning',
  betting: 'betting',
  playing: 'playing',
  accounts: 'accounts',
  ending: 'end',
  debrief: 'end',
};

export interface HelpModel {
  decide: string[];
  signs: string[];
}

export function helpModel(step: Snapshot['step'], words: Words): HelpModel {
  const lines = (kind: 'on' | 'sign'): string[] =>
    [1, 2, 3].map((line) => words.t(`help.${kind}.${TOPIC[step]}.${line}`));
  return { decide: lines('on'), signs: lines('sign') };
}

/** The way from the run to the player's own company: one process, its owner, its pile; two promises. */
import type { Notes } from '../../../session/looking-back.ts';
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Words } from '../../../text/index.ts';
import { busiestRoom } from './unseen.ts';
import { roomName } from '../deeds.ts';

export type FirmField = keyof Notes['firm'];
const FIELDS: readonly FirmField[] = ['process', 'bottleneck', 'person', 'owner'];

export interface OurFirmModel {
  map: string;
  fields: { id: FirmField; label: string; hint: string; value: string }[];
  /** Where work waited in the run, as the thing to look for. */
  there: string;
  plans: {
    title: string;
    what: string;
    when: string;
    act: string;
    items: { label: string; when: string; whenHint: string; act: string; actHint: string }[];
  };
  private: string;
}

export function ourFirmModel(snapshot: Snapshot, words: Words): OurFirmModel {
  const { notes, world } = snapshot;
  const pile = world ? busiestRoom(world) : null;
  return {
    map: words.t('debrief.firm.map'),
    fields: FIELDS.map((id) => ({
      id,
      label: words.t(`debrief.firm.${id}`),
      hint: words.t(`debrief.firm.${id}.hint`),
      value: notes.firm[id],
    })),
    there:
      pile === null
        ? ''
        : words.t('debrief.firm.there', {
            room: roomName(words, world, pile.room),
            n: pile.quarters,
            of: pile.of,
          }),
    plans: {
      title: words.t('debrief.firm.plans'),
      what: words.t('debrief.firm.plans.what'),
      when: words.t('debrief.firm.when'),
      act: words.t('debrief.firm.act'),
      items: notes.plans.map((plan, at) => ({
        label: words.t('debrief.firm.plan', { n: at + 1 }),
        when: plan.when,
        whenHint: words.t(`debrief.firm.when.${at === 0 ? 1 : 2}.hint`),
        act: plan.act,
        actHint: words.t(`debrief.firm.act.${at === 0 ? 1 : 2}.hint`),
      })),
    },
    private: words.t('debrief.firm.private'),
  };
}

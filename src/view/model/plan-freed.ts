/**
 * The jar of freed time: how many people's hours wait, and the four places they could go. Numbers
 * only where somebody watches freed time; shares can be given all the same.
 */
import type { Destination } from '../../kernel/index.ts';
import type { Snapshot } from '../../session/snapshot.ts';
import type { Words } from '../../text/index.ts';
import { sees, unwatched } from './fog.ts';

/** Shares move in steps of five per cent. */
export const SHARE_STEP = 5;
/** How far a tap moves a share, per cent: a finger gives a whole team its place in ten. Arrow keys go by steps. */
export const SHARE_TAP = 10;

export interface DestinationModel {
  id: Destination;
  label: string;
  what: string;
  /** Per cent, a multiple of five. */
  share: number;
  show: string;
  /** "about 2 people", or nothing where nobody watches. */
  people: string;
  max: number;
  less: string;
  more: string;
  trouble: boolean;
}

export interface FreedModel {
  title: string;
  /** The first line of the plan. */
  line: string;
  seen: boolean;
  /** The jar's level, 0..1; under its sheet it always stands at the same height. */
  level: number;
  figure: string;
  jarLabel: string;
  /** What evaporated last quarter; null when nothing did or nobody watches. */
  evaporated: string | null;
  destinations: DestinationModel[];
  /** What is left without a place. */
  rest: string;
  /** There is something to direct: the drawer opens by itself. */
  asks: boolean;
  open: string;
  close: string;
}

const IDS: readonly Destination[] = ['sales', 'offers', 'value', 'cuts'];

/** Fewer freed people than this are nobody, FTE. */
const LEAST = 0.3;

/** A full jar. */
const FULL = 12;

export function freedModel(snapshot: Snapshot, words: Words): FreedModel {
  const { world, watched, desk, pool } = snapshot;
  const seen = sees(world, watched, 'freed-capacity');
  const direct = desk?.direct ?? { sales: 0, offers: 0, value: 0, cuts: 0 };
  const share = (id: Destination): number => Math.round((direct[id] * 100) / SHARE_STEP) * SHARE_STEP;
  const given = IDS.reduce((sum, id) => sum + share(id), 0);
  // Where one can see that nobody is free there is nothing to give a place to.
  const empty = seen && pool <= LEAST;
  const whole = Math.round(pool);
  const evaporated = world?.history.at(-1)?.evaporated ?? 0;
  return {
    title: words.t('plan.freed.title'),
    line: seen ? words.t('plan.freed.line', { people: whole }) : unwatched(snapshot, 'freed-capacity', words),
    seen,
    level: seen ? Math.min(1, pool / FULL) : 0.5,
    figure: seen ? words.number(whole) : '',
    jarLabel: seen ? words.t('plan.freed.jar', { people: whole }) : words.t('plan.freed.veiled'),
    evaporated:
      seen && evaporated >= 0.5 ? words.t('plan.freed.evaporated', { people: Math.round(evaporated) }) : null,
    destinations: IDS.map((id): DestinationModel => {
      const label = words.t(`destination.${id}`);
      return {
        id,
        label,
        what: words.t(`destination.${id}.what`),
        share: share(id),
        show: words.percent(share(id) / 100),
        people:
          seen && share(id) > 0
            ? words.t('plan.freed.people', { people: words.number((pool * share(id)) / 100, 1) })
            : '',
        max: empty ? share(id) : 100 - given + share(id),
        less: words.t('plan.freed.less', { where: label }),
        more: words.t('plan.freed.more', { where: label }),
        trouble: id === 'cuts',
      };
    }),
    rest:
      given >= 100
        ? words.t('plan.freed.all')
        : words.t('plan.freed.rest', { share: words.percent(1 - given / 100) }),
    asks: seen ? pool >= 0.5 : false,
    open: words.t('plan.freed.open'),
    close: words.t('plan.freed.close'),
  };
}

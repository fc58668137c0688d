/**
 * Two promises come back: a calendar file with one appointment in 3 and one in 14 days, at nine in the
 * morning wherever one then is. Knows no clock: it is told today's date.
 */
import ical, { ICalAlarmType } from 'ical-generator';
import type { Plan } from '../../../session/looking-back.ts';
import type { Words } from '../../../text/index.ts';

/** Days after today on which the promises come back. */
export const COME_BACK = [3, 14] as const;

/** Promises of which both halves are written. */
export const kept = (plans: readonly Plan[]): Plan[] =>
  plans.filter(({ when, act }) => when.trim() !== '' && act.trim() !== '');

/** @param today its midnight in UTC, ms; @param key what makes this run's appointments its own */
export function calendarFile(
  plans: readonly Plan[],
  today: number,
  key: string,
  link: string,
  words: Words,
): string {
  const { t } = words;
  const promises = kept(plans).map(({ when, act }) => t('away.plan', { when: when.trim(), act: act.trim() }));
  const calendar = ical({ name: t('title.name'), prodId: { company: 'In Good Hands', product: 'Debrief', language: words.locale.toUpperCase() } }); // prettier-ignore
  for (const days of COME_BACK) {
    const start = new Date(today + (days * 24 + 9) * 3_600_000);
    calendar
      .createEvent({
        id: `${key}-${days}@in-good-hands`,
        stamp: new Date(today),
        start,
        end: new Date(start.getTime() + 15 * 60_000),
        floating: true,
        summary: t('away.ics.title', { days }),
        description: [t(days === 3 ? 'away.ics.first' : 'away.ics.second'), '', ...promises, '', link].join(
          '\n',
        ),
      })
      .createAlarm({ type: ICalAlarmType.display, trigger: 0, description: promises[0] ?? '' });
  }
  return calendar.toString();
}

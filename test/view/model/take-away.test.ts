/** What one takes along: every file opens where it should, says the same as the run, and holds no surprise. */
import ICAL from 'ical.js';
import jsQR from 'jsqr';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { levelById } from '../../../src/cli/levels.ts';
import { readCode } from '../../../src/run/index.ts';
import type { Snapshot } from '../../../src/session/snapshot.ts';
import { loadWords, type Words } from '../../../src/text/index.ts';
import { calendarFile, kept } from '../../../src/view/model/take-away/calendar.ts';
import { codeFile, decisionsCsv, runJson, timelineCsv } from '../../../src/view/model/take-away/files.ts';
import { fileName } from '../../../src/view/model/take-away/names.ts';
import { reportModel, summaryModel } from '../../../src/view/model/take-away/report.ts';
import { squaresOf } from '../../../src/view/screen/take-away/qr.tsx';
import { classCodes } from '../../kit/codes.ts';
import { sessionOn } from '../../kit/session.ts';

const training = levelById('training')!;
const [code] = classCodes(training.playable, 3) as [string];
const LINK = `https://example.com/game/?run=${code}`;
const PLANS = [
  { when: 'a pilot fails; again, or “nearly”', act: 'take an hour\nwith those who saw it' },
  { when: '', act: 'never' },
];

function open(): Snapshot {
  const session = sessionOn([training]);
  session.wish({ kind: 'open-code', code });
  return session.wish({ kind: 'note', note: { plans: [PLANS[0]!, PLANS[1]!] } });
}
const snapshot = open();
const inWords = async (locale: 'en' | 'fr'): Promise<Words> =>
  (await loadWords(locale)).withLevel(training.words[locale], training.document.vocabulary);
const rowsOf = (csv: string): string[][] => Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true }).data;

describe.each(['en', 'fr'] as const)('files of a run (%s)', (locale) => {
  it('tell each quarter and each decision, and open in a spreadsheet of that language', async () => {
    const words = await inWords(locale);
    const history = snapshot.world!.history;
    const timeline = rowsOf(timelineCsv(snapshot, words));
    expect(timeline).toHaveLength(1 + history.length);
    const decimal = (text: string): number => Number(text.replace(',', '.'));
    timeline.slice(1).forEach((row, at) => {
      expect(row).toHaveLength(timeline[0]!.length);
      expect(decimal(row[4]!)).toBeCloseTo(history[at]!.result, 5);
      expect(decimal(row[6]!)).toBeCloseTo(history[at]!.orders, 5);
    });
    const decisions = rowsOf(decisionsCsv(snapshot, words));
    expect(decisions).toHaveLength(1 + snapshot.decisions.filter(({ kind }) => kind !== 'play').length);
    expect(new Set(decisions.map((row) => row.length)).size).toBe(1);
    expect(JSON.stringify([timeline, decisions])).not.toMatch(/\[[a-z]+[.\w-]*\]|NaN|undefined/);
  });

  it('tell everything as JSON, and any of them opens the run again', async () => {
    const words = await inWords(locale);
    const json = runJson(snapshot, LINK, words);
    expect(JSON.parse(json)).toMatchObject({ kind: 'run', run: code, seed: snapshot.seed, link: LINK });
    for (const text of [json, codeFile(snapshot, LINK, words), LINK]) {
      const reading = readCode(text, [training.playable]);
      expect(reading).toMatchObject({ ok: true, code });
    }
  });

  it('bring the promises back in 3 and in 14 days, in a calendar that any program reads', async () => {
    const words = await inWords(locale);
    const today = Date.UTC(2026, 11, 30);
    const file = calendarFile(PLANS, today, 'key', LINK, words);
    // RFC 5545: lines end in CRLF and hold at most 75 octets.
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(['2027-01-02T09:00:00', '2027-01-13T09:00:00']); // prettier-ignore
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
    for (const event of events) {
      expect(event.startDate.zone).toBe(ICAL.Timezone.localTimezone);
      expect(event.duration.toSeconds()).toBe(900);
      expect(event.description).toContain('a pilot fails; again, or “nearly”');
      expect(event.description).toContain(LINK);
      expect(event.component.getFirstSubcomponent('valarm')).not.toBeNull();
    }
    expect(kept(PLANS)).toHaveLength(1);
  });

  it('say in the report what the debrief says', async () => {
    const words = await inWords(locale);
    const report = reportModel(snapshot, words)!;
    expect(JSON.stringify(report)).not.toMatch(/\[[a-z]+[.\w-]*\]|NaN|undefined/);
    expect(report.happened.quarters).toHaveLength(snapshot.world!.history.length);
    expect(report.own.at(-1)).toBeCloseTo(snapshot.world!.cumulative, 6);
    expect(report.firm!.plans).toHaveLength(1);
    expect(summaryModel(sessionOn([training]).shown(), words)).toBeNull();
    expect(fileName(snapshot, 'timeline', 'csv')).toBe(
      `in-good-hands-training-${snapshot.seed}-timeline.csv`,
    );
  });
});

describe('a QR code', () => {
  /** Squares as a picture with so many pixels each. */
  const decoded = (text: string): string | undefined => {
    const squares = squaresOf(text)!;
    const [scale, side] = [4, squares.length * 4];
    const pixels = new Uint8ClampedArray(side * side * 4);
    for (let y = 0; y < side; y++)
      for (let x = 0; x < side; x++) {
        const dark = squares[Math.floor(y / scale)]![Math.floor(x / scale)]!;
        pixels.set(dark ? [43, 42, 76, 255] : [255, 250, 240, 255], (y * side + x) * 4);
      }
    return jsQR(pixels, side, side)?.data;
  };

  it('is read by a scanner that has never heard of us, short or long', () => {
    expect(decoded(LINK)).toBe(LINK);
    const long = `https://example.com/?run=G${'aZ09_-'.repeat(150)}`;
    expect(decoded(long)).toBe(long);
  });

  it('is left out where its squares would be too small to scan', () => {
    expect(squaresOf(`G${'x'.repeat(3999)}`)).toBeNull();
  });
});

/**
 * What one takes along: the run as a code, a link, a QR code or a file; a report, a picture, a
 * certificate; tables and everything; the two promises as appointments. All made here, sent nowhere.
 */
import { useState } from 'preact/hooks';
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Wish } from '../../../session/wish.ts';
import type { Words } from '../../../text/index.ts';
import { calendarFile, kept } from '../../model/take-away/calendar.ts';
import { codeFile, decisionsCsv, runJson, timelineCsv } from '../../model/take-away/files.ts';
import { fileName } from '../../model/take-away/names.ts';
import { reportModel, summaryModel } from '../../model/take-away/report.ts';
import { save } from '../class/files.ts';
import { Paper } from '../paper/paper.tsx';
import { Button } from '../parts/Button.tsx';
import { drawCard } from './card.ts';
import { Certificate } from './certificate.tsx';
import { Qr } from './qr.tsx';
import { Report } from './report.tsx';
import '../chart.css';
import './take-away.css';

export interface TakeAwayProps {
  snapshot: Snapshot;
  words: Words;
  wish: (wish: Wish) => void;
}

/** The address at which this run opens again. */
function linkOf(code: string): string {
  const address = new URL(location.href);
  address.search = `?run=${code}`;
  address.hash = '';
  return address.href;
}

/** Today at midnight in UTC, by this device's calendar. */
function today(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
}

/** Puts a text on the clipboard; says whether it could. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

export function TakeAway({ snapshot, words, wish }: TakeAwayProps) {
  const { t } = words;
  const [said, setSaid] = useState('');
  const [name, setName] = useState('');
  const [paper, setPaper] = useState<'report' | 'certificate' | null>(null);
  const run = summaryModel(snapshot, words);
  const { code } = snapshot;
  if (!run || code === null) return <p class="small soft">{t('debrief.ui.nocode')}</p>;
  const link = linkOf(code);
  const csv = 'text/csv;charset=utf-8';
  const file = (what: string, ending: string): string => fileName(snapshot, what, ending);
  const copy = (text: string): void =>
    void copied(text).then((done) => setSaid(t(done ? 'away.copied' : 'away.not-copied')));
  const picture = (): void =>
    void drawCard(run, link, words).then(
      (png) => save(file('', 'png'), 'image/png', png),
      () => setSaid(t('away.picture.none')),
    );
  const plans = kept(snapshot.notes.plans);
  const date = words.date(new Date(today()).toISOString().slice(0, 10), true);
  const report = paper === 'report' ? reportModel(snapshot, words) : null;
  return (
    <div class="away">
      <section class="sheet away-code" aria-labelledby="away-code">
        <h2 id="away-code">{t('debrief.ui.code')}</h2>
        <p class="small soft">{t('debrief.ui.code.what')}</p>
        <div class="away-code-in">
          <Qr text={link} label={t('away.qr.label')} />
          <div>
            <label class="vh" for="run-code">
              {t('debrief.ui.code')}
            </label>
            <textarea
              id="run-code"
              readOnly
              rows={4}
              value={code}
              onFocus={(event) => event.currentTarget.select()}
            />
            <div class="away-act">
              <Button icon="copy" onClick={() => copy(code)}>
                {t('debrief.ui.copy')}
              </Button>
              <Button icon="link" onClick={() => copy(link)}>
                {t('away.link')}
              </Button>
              <Button
                icon="download"
                onClick={() =>
                  save(file('', 'txt'), 'text/plain;charset=utf-8', codeFile(snapshot, link, words))
                }
              >
                {t('away.code.save')}
              </Button>
            </div>
            <p class="small" role="status">
              {said}
            </p>
          </div>
        </div>
      </section>
      <section class="sheet" aria-labelledby="away-keep">
        <h2 id="away-keep">{t('away.keep')}</h2>
        <p class="small soft">{t('away.keep.what')}</p>
        <div class="away-act">
          <Button kind="go" icon="printer" onClick={() => setPaper('report')}>
            {t('away.report')}
          </Button>
          <Button icon="image-down" onClick={picture}>
            {t('away.picture')}
          </Button>
          <Button
            icon="file-spreadsheet"
            onClick={() => save(file('timeline', 'csv'), csv, timelineCsv(snapshot, words))}
          >
            {t('away.timeline')}
          </Button>
          <Button
            icon="file-spreadsheet"
            onClick={() => save(file('decisions', 'csv'), csv, decisionsCsv(snapshot, words))}
          >
            {t('away.decisions')}
          </Button>
          <Button
            icon="braces"
            onClick={() => save(file('', 'json'), 'application/json', runJson(snapshot, link, words))}
          >
            {t('away.json')}
          </Button>
        </div>
      </section>
      <section class="sheet" aria-labelledby="away-certificate">
        <h2 id="away-certificate">{t('away.certificate')}</h2>
        <form
          class="away-name"
          onSubmit={(event) => {
            event.preventDefault();
            setPaper('certificate');
          }}
        >
          <label for="away-name">{t('away.name')}</label>
          <input
            id="away-name"
            type="text"
            maxLength={80}
            autoComplete="name"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" icon="award" why={name.trim() === '' ? t('away.name.first') : null}>
            {t('away.certificate.make')}
          </Button>
        </form>
        <p class="small soft">{t('away.name.private')}</p>
      </section>
      <section class="sheet" aria-labelledby="away-plans">
        <h2 id="away-plans">{t('debrief.firm.plans')}</h2>
        {plans.length === 0 ? (
          <p>{t('away.plans.none')}</p>
        ) : (
          <ol class="away-plans">
            {plans.map(({ when, act }) => (
              <li key={when + act}>{t('away.plan', { when, act })}</li>
            ))}
          </ol>
        )}
        <div class="away-act">
          {plans.length > 0 && (
            <Button
              icon="calendar-plus"
              onClick={() =>
                save(
                  file('', 'ics'),
                  'text/calendar;charset=utf-8',
                  calendarFile(plans, today(), file('', 'run'), link, words),
                )
              }
            >
              {t('away.ics')}
            </Button>
          )}
          <Button icon="arrow-left" onClick={() => wish({ kind: 'debrief-step', step: 'our-firm' })}>
            {t(plans.length === 0 ? 'away.plans.write' : 'away.plans.change')}
          </Button>
        </div>
      </section>
      {report && (
        <Paper
          words={words}
          title={t('away.report.title', { company: run.company })}
          onClose={() => setPaper(null)}
        >
          <Report model={report} words={words} link={link} code={code} />
        </Paper>
      )}
      {paper === 'certificate' && (
        <Paper words={words} landscape title={t('away.certificate.title')} onClose={() => setPaper(null)}>
          <Certificate run={run} name={name.trim()} date={date} link={link} words={words} />
        </Paper>
      )}
    </div>
  );
}

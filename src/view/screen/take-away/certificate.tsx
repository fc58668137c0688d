/** A certificate of completion: the name somebody chose, the company they steered, and the code anybody can replay. Grades nobody. */
import type { Words } from '../../../text/index.ts';
import type { SummaryModel } from '../../model/take-away/report.ts';
import { Qr } from './qr.tsx';

export function Certificate({
  run,
  name,
  date,
  link,
  words,
}: {
  run: SummaryModel;
  name: string;
  date: string;
  link: string;
  words: Words;
}) {
  // prettier-ignore
  const { t } = words;
  return (
    <article class="certificate">
      <div class="certificate-in">
        <p class="certificate-game">{t('title.name')}</p>
        <h1>{t('away.certificate.title')}</h1>
        <p class="certificate-to">{t('away.certificate.to')}</p>
        <p class="certificate-name">{name}</p>
        <p class="certificate-text">
          {t('away.certificate.text', { company: run.company, title: run.title, quarters: run.own.length })}
        </p>
        <p class="certificate-text">{t('away.certificate.debrief')}</p>
        <footer>
          <p>{date}</p>
          <div>
            <Qr text={link} label={t('away.qr.label')} />
            <small>{t('away.certificate.proof')}</small>
          </div>
        </footer>
      </div>
    </article>
  );
}

/** The report of a run on paper: a glance, the line, the lanes, why, what was decided when, five answers, one's own promises, proof. */
import { line } from 'd3-shape';
import { max, min } from 'd3-array';
import type { Words } from '../../../text/index.ts';
import type { LaneModel } from '../../model/debrief/lanes.ts';
import type { ReportModel } from '../../model/take-away/report.ts';
import { Qr } from './qr.tsx';
import { RunChart } from './run-chart.tsx';

function Lane({ lane }: { lane: LaneModel }) {
  const all = [...lane.values, ...(lane.ghost ?? [])];
  const low = min(all) ?? 0;
  const span = Math.max(1e-6, (max(all) ?? 1) - low);
  const path = line<number>(
    (_, at) => 2 + (at / Math.max(1, lane.values.length - 1)) * 196,
    (value) => 38 - ((value - low) / span) * 34,
  );
  return (
    <li class="report-lane">
      <b>{lane.label}</b>
      <svg viewBox="0 0 200 42" role="img" aria-label={lane.sentence}>
        {lane.ghost && <path class="lane-ghost" d={path(lane.ghost) ?? ''} />}
        <path class="lane-own" d={path(lane.values) ?? ''} />
      </svg>
      <span>
        {lane.first} → {lane.last}
      </span>
      {lane.ghostEnd && <small>{lane.ghostEnd}</small>}
    </li>
  );
}

export function Report({
  model,
  words,
  link,
  code,
}: {
  model: ReportModel;
  words: Words;
  link: string;
  code: string;
}) {
  const { t } = words;
  return (
    <article class="report">
      <header>
        <p class="report-kicker">{model.kicker}</p>
        <h1>{model.company}</h1>
        <p class={`report-exit exit-${model.ending.kind}`}>
          {model.ending.name} · {model.ending.title}
        </p>
        <p class="report-line">{model.line}</p>
      </header>
      <dl class="report-figures">
        {model.figures.map(({ value, label }) => (
          <div key={label}>
            <dd>{value}</dd>
            <dt>{label}</dt>
          </div>
        ))}
      </dl>
      <section>
        <h2>{t('away.card.chart')}</h2>
        <RunChart run={model} words={words} />
      </section>
      <section>
        <h2>{model.happened.title}</h2>
        <ul class="report-lanes">
          {model.happened.lanes.map((lane) => (
            <Lane key={lane.id} lane={lane} />
          ))}
        </ul>
        <p class="report-small">
          <i class="key-without" /> {model.ghostKey}
        </p>
      </section>
      <div class="report-proof">
        <Qr text={link} label={t('away.qr.label')} />
        <div>
          <p>{model.proof}</p>
          <code>{code}</code>
        </div>
      </div>
      <section>
        <h2>{model.why.title}</h2>
        <p>{model.why.ending}</p>
        <ul class="report-reasons">
          {model.why.reasons.map((reason) => (
            <li key={reason.id}>
              <b>{reason.label}</b> {reason.text}
            </li>
          ))}
        </ul>
        {model.axes && (
          <div class="report-axes">
            <h3>{model.axes.title}</h3>
            <p class="report-small">{model.axes.text}</p>
            <table>
              <tbody>
                {model.axes.rows.map(({ label, effect, error }) => (
                  <tr key={label}>
                    <th scope="row">{label}</th>
                    <td>{effect}</td>
                    <td>{error}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        {model.bets && (
          <p>
            <b>{model.bets.title}</b> {model.bets.text}
          </p>
        )}
      </section>
      <section>
        <h2>{t('away.report.quarters')}</h2>
        <table class="report-quarters">
          <thead>
            <tr>
              <th scope="col">{model.heads.quarter}</th>
              <th scope="col">{model.heads.decided}</th>
              <th scope="col">{model.heads.happened}</th>
            </tr>
          </thead>
          <tbody>
            {model.happened.quarters.map((quarter) => (
              <tr key={quarter.quarter}>
                <th scope="row">
                  {quarter.short}
                  <small>{quarter.stage}</small>
                </th>
                <td>
                  <ul>
                    {quarter.decided.map(({ text }, at) => (
                      <li key={at}>{text}</li>
                    ))}
                  </ul>
                </td>
                <td>
                  <ul>
                    {quarter.happened.map(({ text }, at) => (
                      <li key={at}>{text}</li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <h2>{model.questions.title}</h2>
        <dl class="report-questions">
          {model.questions.items.map(({ question, answer }) => (
            <div key={question}>
              <dt>{question}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
      </section>
      {model.firm && (
        <section class="report-firm">
          <h2>{model.firm.title}</h2>
          <dl class="report-questions">
            {model.firm.rows.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <ol>
            {model.firm.plans.map((plan) => (
              <li key={plan}>{plan}</li>
            ))}
          </ol>
        </section>
      )}
    </article>
  );
}

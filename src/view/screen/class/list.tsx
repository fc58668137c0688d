/**
 * Who is in the class, line by line: each run with the way into it, and what could not be read and why.
 */
import type { Wish } from '../../../session/wish.ts';
import type { Words } from '../../../text/index.ts';
import type { ClassLevelModel, ClassModel } from '../../model/class/class.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { ENDING_ICON } from './charts.tsx';

interface RunsProps {
  of: ClassLevelModel;
  words: Words;
  wish: (wish: Wish) => void;
}

/** The runs of one level, the best first. */
export function Runs({ of, words, wish }: RunsProps) {
  const { t } = words;
  return (
    <section class="class-part">
      <h2>{t('class.runs')}</h2>
      <div class="class-table" tabIndex={0} role="region" aria-label={t('class.runs')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('class.runs.who')}</th>
              <th scope="col">{t('class.runs.ending')}</th>
              <th scope="col" class="number">
                {t('class.runs.value')}
              </th>
              <th scope="col" class="number">
                {t('class.runs.luck')}
              </th>
              <td aria-hidden="true" />
            </tr>
          </thead>
          <tbody>
            {of.runs.map((run) => (
              <tr key={run.place}>
                <th scope="row">{run.who}</th>
                <td>
                  <span class={`class-mark end-${run.ending}`}>
                    <Icon name={ENDING_ICON[run.ending]} />
                  </span>
                  {run.endingLabel}
                </td>
                <td class="number">{run.value}</td>
                <td class="number">{run.seed}</td>
                <td>
                  <Button
                    kind="bare"
                    round
                    icon="arrow-right"
                    label={run.open}
                    onClick={() => wish({ kind: 'open-code', code: run.code })}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {of.going.length > 0 && (
        <>
          <h3>{t('class.going')}</h3>
          <ul class="class-list">
            {of.going.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** What is wrong with what was handed in, line by line. */
export function Bad({ model, words }: { model: ClassModel; words: Words }) {
  const { t } = words;
  return (
    <>
      {model.bad.length > 0 && (
        <section class="class-part class-bad">
          <h2>{t('class.bad')}</h2>
          <ul>
            {model.bad.map((each, at) => (
              <li key={at}>
                <b>
                  {each.where}
                  {each.who !== null && ` · ${each.who}`}
                </b>
                <span>
                  {each.title}. {each.remedy}
                </span>
                {each.text !== '' && <code>{each.text}</code>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {model.repeats.length > 0 && (
        <section class="class-part">
          <h2>{t('class.repeats')}</h2>
          <ul class="class-list">
            {model.repeats.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

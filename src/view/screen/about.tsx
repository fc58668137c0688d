/** About: the game in a few words, whose idea it is and under which licences, and the data sheet. */
import { useState } from 'preact/hooks';
import type { Words } from '../../text/index.ts';
import { Button } from './parts/Button.tsx';
import { Dialog } from './parts/Dialog.tsx';
import { Tabs } from './parts/Tabs.tsx';
import './dialogs.css';

const PAGES = ['game', 'credits', 'privacy'] as const;
type Page = (typeof PAGES)[number];

function Game({ t }: Pick<Words, 't'>) {
  return (
    <>
      <p>{t('about.game.1')}</p>
      <p>{t('about.game.2')}</p>
      <p>{t('about.game.3')}</p>
    </>
  );
}

function Credits({ t }: Pick<Words, 't'>) {
  return (
    <>
      <h3>{t('about.source')}</h3>
      <p>{t('about.source.text')}</p>
      <p>
        <a class="about-link" href="https://www.duperrin.com" target="_blank" rel="noopener noreferrer">
          {t('about.source.link')}
        </a>
      </p>
      <h3>{t('about.licences')}</h3>
      <ul class="about-list">
        {(['game', 'type', 'icons', 'code'] as const).map((part) => (
          <li key={part}>{t(`about.licences.${part}`)}</li>
        ))}
      </ul>
    </>
  );
}

function Privacy({ t }: Pick<Words, 't'>) {
  return (
    <>
      <p>{t('about.privacy.1')}</p>
      <table class="about-data">
        <caption>{t('about.privacy.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('about.privacy.what')}</th>
            <th scope="col">{t('about.privacy.where')}</th>
            <th scope="col">{t('about.privacy.until')}</th>
          </tr>
        </thead>
        <tbody>
          {(['run', 'best', 'settings'] as const).map((row) => (
            <tr key={row}>
              <th scope="row">{t(`about.privacy.${row}`)}</th>
              <td>{t('about.privacy.device')}</td>
              <td>{t(`about.privacy.${row}.until`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('about.privacy.2')}</p>
    </>
  );
}

export function AboutDialog({ open, words, onClose }: { open: boolean; words: Words; onClose: () => void }) {
  const [page, setPage] = useState<Page>('game');
  const { t } = words;
  return (
    <Dialog open={open} title={t('about.title')} closeLabel={t('settings.close')} onClose={onClose} wide>
      <Tabs
        name="about"
        label={t('about.tabs')}
        current={page}
        onChange={(next) => setPage(next as Page)}
        tabs={PAGES.map((id) => ({ id, label: t(`about.tab.${id}`) }))}
      />
      <div class="about-page" role="tabpanel" id="about-panel" aria-labelledby={`about-${page}`} tabIndex={0}>
        {page === 'game' && <Game t={t} />}
        {page === 'credits' && <Credits t={t} />}
        {page === 'privacy' && <Privacy t={t} />}
      </div>
      <div class="dialog-foot">
        <Button kind="go" onClick={onClose}>
          {t('settings.done')}
        </Button>
      </div>
    </Dialog>
  );
}

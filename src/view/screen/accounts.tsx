/**
 * The quarter's accounts as an open book over the floor: Use on the left, Purpose on the right.
 * Shows what the model lets it see; asks for the next quarter or a hand-over.
 */
import { useEffect, useState } from 'preact/hooks';
import type { Wish } from '../../session/wish.ts';
import type { Words } from '../../text/index.ts';
import type { LineModel, VeilModel } from '../model/accounts-lines.ts';
import type { AccountsModel } from '../model/accounts.ts';
import { BookRooms } from './accounts-rooms.tsx';
import { Candle, Jar, ResultLines } from './accounts-things.tsx';
import { Figures } from './chart.tsx';
import { Glossed } from './glossed.tsx';
import { Button } from './parts/Button.tsx';
import { Figure, Move } from './parts/Figure.tsx';
import { Heading } from './parts/Heading.tsx';
import { Icon } from './parts/Icon.tsx';
import { Portrait } from './parts/Portrait.tsx';
import { Why } from './parts/Why.tsx';
import './chart.css';
import './accounts.css';

export interface ScreenProps {
  model: AccountsModel;
  words: Words;
  wish: (wish: Wish) => void;
}

/** The sheet over a figure: pressed, it has whoever would lift it looked at first at the next seating. */
function Veil({ veil, wish }: { veil: VeilModel; wish: ScreenProps['wish'] }) {
  const { ask } = veil;
  const inner = (
    <>
      <span class="line-faces" aria-hidden="true">
        {veil.who.slice(0, 2).map((who) => (
          <Portrait key={who} who={who} shape="disc" size={28} />
        ))}
      </span>
      <span>{veil.sentence}</span>
    </>
  );
  if (!ask) return <span class="line-cloth dust">{inner}</span>;
  return (
    <button
      type="button"
      class="line-cloth line-ask dust"
      aria-pressed={ask.on}
      onClick={() => wish({ kind: 'wonder', measure: ask.measure })}
    >
      {inner}
      <Icon name={ask.on ? 'check' : 'eye'} />
    </button>
  );
}

function Line({ line, big, wish }: { line: LineModel; big?: boolean; wish: ScreenProps['wish'] }) {
  return (
    <li class={`line ${big ? 'line-big' : ''} ${line.veil ? 'line-veiled' : ''}`}>
      <span class="line-name">
        {line.aside ? <Why of={line.aside}>{line.label}</Why> : <Glossed text={line.label} />}
      </span>
      {line.veil ? (
        <Veil veil={line.veil} wish={wish} />
      ) : (
        <>
          <span class="line-value">
            {line.why ? (
              <Why of={line.why}>
                <Figure value={line.value ?? ''} unit={line.unit} />
              </Why>
            ) : (
              <Figure value={line.value ?? ''} unit={line.unit} />
            )}
          </span>
          <span class="line-change">{line.change && <Move {...line.change} />}</span>
        </>
      )}
    </li>
  );
}

export function AccountsScreen({ model, words, wish }: ScreenProps) {
  // On a phone the book shows one page at a time, Purpose first.
  const [page, setPage] = useState<'purpose' | 'use'>('purpose');
  const [said, setSaid] = useState('');
  useEffect(() => {
    // A live region speaks only of what changes after it stands.
    const later = setTimeout(() => setSaid(model.narration), 400);
    return () => clearTimeout(later);
  }, [model.narration]);

  const row = (line: LineModel, big = false) => <Line key={line.id} line={line} big={big} wish={wish} />;

  return (
    <div class="book-page">
      <main class={`book-screen show-${page}`} aria-labelledby="book-title">
        <Heading id="book-title" class="vh" step={model.quarter}>
          {model.title}
        </Heading>
        <div class="book-turn" role="group" aria-label={words.t('accounts.pages')}>
          {(['purpose', 'use'] as const).map((id) => (
            <button
              key={id}
              type="button"
              class="book-tab"
              aria-pressed={page === id}
              onClick={() => setPage(id)}
            >
              {model[id].title}
            </button>
          ))}
        </div>
        <div class="book">
          <section class="page page-use" aria-labelledby="book-use">
            <div class="page-in" tabIndex={0}>
              <h2 id="book-use">
                {model.use.title} <span>{model.use.what}</span>
              </h2>
              <ul class="lines">{model.use.lines.map((line) => row(line))}</ul>
              <p class="verdict">
                <Glossed text={model.use.verdict} />
              </p>
              <div class="page-foot">
                <section class="pool" aria-labelledby="book-pool">
                  <h3 id="book-pool">{model.pool.title}</h3>
                  <Jar
                    pool={model.pool}
                    unit={words.t('accounts.pool.unit', { people: model.pool.people ?? 0 })}
                  />
                </section>
                <div class="pool-words">
                  <p>
                    <Why of="pool">{model.pool.text}</Why>{' '}
                    {model.pool.evaporated && (
                      <b class="bad">
                        <Icon name="x" /> {model.pool.evaporated}
                      </b>
                    )}
                  </p>
                  <p class="small soft">{model.pool.veil ? model.pool.veil.sentence : model.pool.next}</p>
                  <h3>{model.news.title}</h3>
                  {model.news.items.length === 0 ? (
                    <p class="small soft">{model.news.none}</p>
                  ) : (
                    <ul class="news">
                      {model.news.items.map((item) => (
                        <li key={item.text} class={`news-${item.tone}`}>
                          <span class="news-mark" aria-hidden="true">
                            <Icon
                              name={item.tone === 'good' ? 'check' : item.tone === 'bad' ? 'x' : 'info'}
                            />
                          </span>
                          {item.text}
                        </li>
                      ))}
                    </ul>
                  )}
                </div>
              </div>
              <BookRooms rooms={model.rooms.list} title={model.rooms.title} />
            </div>
          </section>
          <section class="page page-purpose" aria-labelledby="book-purpose">
            <div class="page-in" tabIndex={0}>
              <h2 id="book-purpose">
                {model.purpose.title} <span>{model.purpose.what}</span>
              </h2>
              <ul class="lines lines-lead">{model.purpose.leads.map((line) => row(line))}</ul>
              <ul class="lines lines-lag">{model.purpose.lines.map((line) => row(line, true))}</ul>
              <div class="verdict-row">
                <p class="verdict">
                  <Glossed text={model.purpose.verdict} />
                </p>
                {model.bet && (
                  <p
                    class={`stub ${model.bet.right === null ? '' : model.bet.right ? 'stub-right' : 'stub-wrong'}`}
                  >
                    {model.bet.right !== null && <Icon name={model.bet.right ? 'check' : 'x'} />}
                    {model.bet.text}
                    {model.bet.soFar && <small> {model.bet.soFar}</small>}
                  </p>
                )}
              </div>
              <div class="page-foot page-foot-purpose">
                <section class="chart-part" aria-labelledby="book-chart">
                  <h3 id="book-chart">{model.chart.title}</h3>
                  <ResultLines chart={model.chart} />
                  <Figures
                    summary={words.t('accounts.chart.table')}
                    heads={model.chart.heads}
                    rows={model.chart.rows.map((each) => [each.quarter, each.you, each.ghost])}
                  />
                </section>
                <section class="board" aria-labelledby="book-board">
                  <h3 id="book-board">{model.board.title}</h3>
                  <Candle share={model.board.share} mood={model.board.mood} sentence={model.board.sentence} />
                  <p>
                    <Why of="patience">
                      <b>{model.board.name}</b>
                    </Why>
                  </p>
                  <p class="small soft">{model.board.line}</p>
                </section>
              </div>
              <Button kind="bare" class="book-over" iconAfter="book-open" onClick={() => setPage('use')}>
                {words.t('accounts.turn')}
              </Button>
            </div>
          </section>
        </div>
        <div class="book-act">
          {model.handOver && <Button onClick={() => wish({ kind: 'hand-over' })}>{model.handOver}</Button>}
          <Button kind="go" iconAfter="arrow-right" onClick={() => wish({ kind: 'next-quarter' })}>
            {model.next}
          </Button>
        </div>
        <p class="vh" aria-live="polite">
          {said}
        </p>
      </main>
    </div>
  );
}

/**
 * The open book: every number of the model, searched and filtered; and what becomes of today's
 * conclusions if one of them is wrong. Asks for the doubting, doubts nothing itself.
 */
import { useMemo, useState } from 'preact/hooks';
import type { Snapshot } from '../../../session/snapshot.ts';
import type { Wish } from '../../../session/wish.ts';
import type { Words } from '../../../text/index.ts';
import type { ClaimModel } from '../../model/debrief/open-book-claims.ts';
import {
  EVERYTHING,
  openBookModel,
  type BookFilter,
  type OpenBookModel,
  type RowModel,
} from '../../model/debrief/open-book.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import './open-book.css';

function Choice<T extends string>(props: {
  label: string;
  options: { id: T; name: string }[];
  value: T;
  onChange: (value: T) => void;
}) {
  return (
    <label class="book-choice">
      <span class="label">{props.label}</span>
      <select value={props.value} onChange={(event) => props.onChange(event.currentTarget.value as T)}>
        {props.options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Claim({ claim }: { claim: ClaimModel }) {
  return (
    <li class={`claim ${claim.holds ? 'claim-holds' : 'claim-flips'}`}>
      <span class="claim-mark">
        <Icon name={claim.holds ? 'check' : 'repeat'} />
        <b>{claim.short}</b>
      </span>
      <span class="claim-words">
        <b>{claim.text}</b>
        <span class="small">{claim.told}</span>
      </span>
    </li>
  );
}

function Doubt({
  doubt,
  words,
  wish,
}: {
  doubt: OpenBookModel['doubt'];
  words: Words;
  wish: (wish: Wish) => void;
}) {
  const busy = doubt.state === 'working';
  return (
    <section class="doubt" aria-labelledby="doubt-title">
      <div class="doubt-ask">
        <h2 id="doubt-title">{doubt.title}</h2>
        {doubt.claims.length === 0 && <p class="small soft">{doubt.what}</p>}
        {doubt.told && (
          <p class="doubt-told" role="status">
            {doubt.told}
          </p>
        )}
        {busy && (
          <div class="doubt-busy">
            <progress max={100} value={Math.round(doubt.progress * 100)} aria-label={doubt.title} />
            <b>{words.percent(doubt.progress)}</b>
            <Button kind="bare" icon="x" onClick={() => wish({ kind: 'stop-doubting' })}>
              {words.t('weigh.stop')}
            </Button>
          </div>
        )}
        {(doubt.state === 'idle' || doubt.state === 'stopped' || doubt.state === 'failed') && (
          <Button icon="scale" onClick={() => wish({ kind: 'doubt' })}>
            {doubt.go}
          </Button>
        )}
      </div>
      {doubt.claims.length > 0 && (
        <ul class="claims">
          {doubt.claims.map((each) => (
            <Claim key={each.key} claim={each} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({ row, heads, doubted }: { row: RowModel; heads: string[]; doubted: boolean }) {
  return (
    <tr>
      <th scope="row">
        {row.name}
        <small>{row.chapter}</small>
      </th>
      <td data-head={heads[1]} class="book-number">
        {row.value}
      </td>
      <td data-head={heads[2]} class="book-range">
        {row.range}
      </td>
      <td data-head={heads[3]}>
        <span class={`known known-${row.label}`}>{row.labelled}</span>
      </td>
      <td data-head={heads[4]} class="book-source">
        {row.source}
      </td>
      {doubted && (
        <td data-head={heads[5]}>
          {row.verdict && (
            <span class={`verdict ${row.verdict.holds ? 'verdict-holds' : 'verdict-flips'}`}>
              <Icon name={row.verdict.holds ? 'check' : 'repeat'} />
              {row.verdict.text}
            </span>
          )}
        </td>
      )}
    </tr>
  );
}

export interface OpenBookProps {
  snapshot: Snapshot;
  words: Words;
  wish: (wish: Wish) => void;
  /** The way back; absent where the book stands by itself. */
  onBack?: () => void;
}

export function OpenBook({ snapshot, words, wish, onBack }: OpenBookProps) {
  const [filter, setFilter] = useState<BookFilter>(EVERYTHING);
  const model = useMemo(
    () => openBookModel(snapshot, words, filter),
    [snapshot.book, snapshot.doubts, snapshot.effects.lucks, words, filter],
  );
  if (!model) return null;
  const doubted = model.heads.length > 5;
  return (
    <div class="open-book">
      <header class="book-head">
        {onBack && (
          <Button kind="bare" icon="arrow-left" onClick={onBack}>
            {words.t('book.back')}
          </Button>
        )}
        <h2>{model.title}</h2>
        <p class="soft">{model.intro}</p>
      </header>
      <Doubt doubt={model.doubt} words={words} wish={wish} />
      <section class="sheet book-sheet" aria-label={model.title}>
        <form class="book-filters" role="search" onSubmit={(event) => event.preventDefault()}>
          <label class="book-search">
            <span class="label">{words.t('book.search')}</span>
            <span class="book-field">
              <Icon name="search" />
              <input
                type="search"
                value={filter.search}
                placeholder={words.t('book.search.hint')}
                onInput={(event) => setFilter({ ...filter, search: event.currentTarget.value })}
              />
            </span>
          </label>
          <Choice
            label={words.t('book.filter.label')}
            options={model.filters.label}
            value={filter.label}
            onChange={(label) => setFilter({ ...filter, label })}
          />
          <Choice
            label={words.t('book.filter.chapter')}
            options={model.filters.chapter}
            value={filter.chapter}
            onChange={(chapter) => setFilter({ ...filter, chapter })}
          />
          {model.filters.verdict.length > 0 && (
            <Choice
              label={words.t('book.filter.verdict')}
              options={model.filters.verdict}
              value={filter.verdict}
              onChange={(verdict) => setFilter({ ...filter, verdict })}
            />
          )}
          <p class="small soft book-found" role="status">
            {model.found}
          </p>
        </form>
        {model.rows.length > 0 && (
          <div class="book-scroll" tabIndex={0} role="region" aria-label={model.title}>
            <table>
              <thead>
                <tr>
                  {model.heads.map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {model.rows.map((row) => (
                  <Row key={row.id} row={row} heads={model.heads} doubted={doubted} />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
    </div>
  );
}

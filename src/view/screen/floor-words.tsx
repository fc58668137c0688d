/** The floor in words: a table for screen readers, and the same on paper for whoever prefers it. */
import type { Words } from '../../text/index.ts';
import type { LookModel } from '../model/floor-looks.ts';
import type { FloorWords } from '../model/floor-sentences.ts';
import { Dialog } from './parts/Dialog.tsx';
import { Why } from './parts/Why.tsx';

export function FloorTable({
  table,
  look = null,
  class: extra = '',
  bare = false,
}: {
  table: FloorWords;
  /** What is laid over the picture now, told like the rest. */
  look?: LookModel | null;
  class?: string;
  bare?: boolean;
}) {
  return (
    <section class={extra} aria-label={bare ? undefined : table.title}>
      <p class="lead">{bare ? <Why of="heads">{table.summary}</Why> : table.summary}</p>
      <div
        class={bare ? 'floor-table-box' : undefined}
        {...(bare ? { tabIndex: 0, role: 'group', 'aria-label': table.title } : {})}
      >
        <table class="floor-table">
          <caption class="vh">{table.title}</caption>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.room}</th>
                <td>{row.people}</td>
                <td>{bare && row.why ? <Why of={row.why}>{row.waiting}</Why> : row.waiting}</td>
                <td>{row.note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {table.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {look && (
        <>
          <p>
            {look.title}. {look.text}
          </p>
          <ul>
            {look.rooms.map((room) => (
              <li key={room.room}>
                {room.label}: {room.figure} {room.unit}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

export function FloorWordsDialog(props: {
  open: boolean;
  table: FloorWords;
  words: Words;
  onClose: () => void;
}) {
  return (
    <Dialog
      open={props.open}
      title={props.table.title}
      closeLabel={props.words.t('floor.close')}
      onClose={props.onClose}
      wide
    >
      <FloorTable table={props.table} bare />
    </Dialog>
  );
}

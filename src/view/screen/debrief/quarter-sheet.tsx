/** A quarter of the run, opened: who sat, what was decided, what came of it; each mark can be opened, and flagged. */
import { useState } from 'preact/hooks';
import type { Words } from '../../../text/index.ts';
import type { HappenedModel, MarkModel } from '../../model/debrief/happened.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Portrait } from '../parts/Portrait.tsx';

interface SheetProps {
  model: HappenedModel;
  words: Words;
  onLook: (place: { quarter: number; week: number }) => void;
  onTurn: (quarter: number | null) => void;
  /** Leads to what could have been decided instead. */
  onOtherwise: (decision: number) => void;
}

function Mark({
  mark,
  words,
  open,
  onOpen,
  onOtherwise,
}: {
  mark: MarkModel;
  words: Words;
  open: boolean;
  onOpen: () => void;
  onOtherwise: SheetProps['onOtherwise'];
}) {
  const { decision } = mark;
  return (
    <li class={`mark mark-${mark.tone} ${open ? 'mark-open' : ''}`}>
      <button type="button" aria-expanded={open} onClick={onOpen}>
        {mark.face ? (
          <Portrait who={mark.face} shape="disc" size={26} />
        ) : (
          <span class="mark-dot" aria-hidden="true">
            <Icon name={mark.tone === 'good' ? 'check' : mark.tone === 'bad' ? 'x' : 'flag'} />
          </span>
        )}
        <span>{mark.text}</span>
      </button>
      {open && (
        <div class="mark-more">
          <p class="soft">{mark.when}</p>
          {mark.more.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {decision !== null && (
            <Button icon="undo-2" onClick={() => onOtherwise(decision)}>
              {words.t('debrief.more.otherwise')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

export function QuarterSheet({ model, words, onLook, onTurn, onOtherwise }: SheetProps) {
  const [opened, setOpened] = useState<string | null>(null);
  const quarter = model.quarters[model.at]!;
  const part = (title: string, marks: MarkModel[], none: string) => (
    <section>
      <h3>{title}</h3>
      {marks.length === 0 ? (
        <p class="small soft">{none}</p>
      ) : (
        <ul class="marks">
          {marks.map((mark) => (
            <Mark
              key={mark.id}
              mark={mark}
              words={words}
              open={opened === mark.id}
              onOpen={() => {
                setOpened(opened === mark.id ? null : mark.id);
                if (opened !== mark.id) onLook({ quarter: quarter.quarter, week: mark.week });
              }}
              onOtherwise={onOtherwise}
            />
          ))}
        </ul>
      )}
    </section>
  );
  return (
    <div
      class="sheet quarter-sheet"
      role="tabpanel"
      id="quarter-panel"
      aria-labelledby={`quarter-${quarter.quarter}`}
      tabIndex={0}
    >
      <header class="quarter-head">
        <div>
          <h2>{quarter.label}</h2>
          <p class="small soft">{quarter.stage}</p>
        </div>
        <ul class="quarter-table" aria-label={words.t('table.table')}>
          {quarter.table.map(({ who, name }) => (
            <li key={who}>
              <Portrait who={who} shape="disc" size={34} label={name} />
            </li>
          ))}
        </ul>
        <Button
          icon={model.turn.said ? 'check' : 'flag'}
          class="quarter-turn"
          pressed={model.turn.said}
          onClick={() => onTurn(model.turn.said ? null : quarter.quarter)}
        >
          {model.turn.say}
        </Button>
      </header>
      {model.turn.told && (
        <p class="quarter-told" role="status">
          {model.turn.told}
        </p>
      )}
      <div class="quarter-parts">
        {part(words.t('debrief.ui.decided'), quarter.decided, words.t('debrief.ui.nothing'))}
        {part(words.t('debrief.ui.happened'), quarter.happened, words.t('debrief.ui.quiet'))}
      </div>
    </div>
  );
}

/** What has been tried, a line each: shown in front, named, dropped. */
import type { Wish } from '../../../session/wish.ts';
import type { Words } from '../../../text/index.ts';
import type { BranchModel } from '../../model/debrief/what-if.ts';
import { Button } from '../parts/Button.tsx';

export function Branches({
  branches,
  shown,
  words,
  wish,
  onShow,
}: {
  branches: BranchModel[];
  shown: number | null;
  words: Words;
  wish: (wish: Wish) => void;
  onShow: (index: number) => void;
}) {
  return (
    <ul class="branches">
      {branches.map((each) => (
        <li key={each.letter + each.what} class={each.index === shown ? 'on' : ''}>
          <button
            type="button"
            class="letter"
            aria-pressed={each.index === shown}
            aria-label={words.t('whatif.show', { letter: each.letter })}
            onClick={() => onShow(each.index)}
          >
            {each.letter}
          </button>
          <div class="branch-words">
            <input
              value={each.named ?? ''}
              placeholder={each.name}
              maxLength={60}
              aria-label={words.t('whatif.name', { letter: each.letter })}
              onChange={(event) =>
                wish({ kind: 'name-branch', index: each.index, name: event.currentTarget.value })
              }
            />
            <span class="small">{each.what}</span>
          </div>
          <span class={`debrief-exit debrief-exit-${each.ending}`}>{words.t(`ending.${each.ending}`)}</span>
          <span class="branch-by">{each.cells[0]?.by}</span>
          <Button
            kind="bare"
            round
            icon="x"
            label={words.t('whatif.drop', { letter: each.letter })}
            onClick={() => wish({ kind: 'drop-branch', index: each.index })}
          />
        </li>
      ))}
    </ul>
  );
}

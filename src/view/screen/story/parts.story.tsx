/** Every part in every state, to be looked at. */
import { useState } from 'preact/hooks';
import type { BarModel } from '../../model/bar.ts';
import { Bar } from '../parts/Bar.tsx';
import { Bubble } from '../parts/Bubble.tsx';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Figure, Move } from '../parts/Figure.tsx';
import { PegBoard, Pegs } from '../parts/Pegs.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { Slip, Slips } from '../parts/Slip.tsx';
import { Stepper } from '../parts/Stepper.tsx';
import { Tabs } from '../parts/Tabs.tsx';
import { Tag, Tags } from '../parts/Tag.tsx';
import type { Story } from './story.ts';

/** A bar for other stories to stand under. */
export const BAR: BarModel = {
  quarter: 'Quarter 3',
  moment: 'the plan',
  stagesLabel: 'The four stages',
  stages: [
    { id: 'literacy', label: 'Literacy', state: 'done' },
    { id: 'production', label: 'Production', state: 'now' },
    { id: 'learning', label: 'Learning', state: 'ahead' },
    { id: 'value', label: 'Value', state: 'ahead' },
  ],
  road: {
    at: 0.25,
    lean: -0.4,
    growth: 'Growth',
    layoffs: 'Layoffs',
    sentence: 'Quarter 3 of 12, leaning a little towards layoffs.',
  },
  board: {
    mood: 'restless',
    show: 'Restless',
    short: 'board',
    phone: 'board restless',
    sentence: 'The board asked “when?” twice.',
  },
  money: {
    show: '412 k€',
    short: 'result',
    label: 'Result last quarter:',
    moved: { dir: 'up', good: true, words: 'up, good for us' },
  },
  people: {
    show: '120',
    short: 'people',
    label: 'People:',
    moved: { dir: 'down', good: false, words: 'down, bad for us' },
  },
  menu: 'Menu',
};

function Parts() {
  const [open, setOpen] = useState(false);
  const [tab, setTab] = useState('a');
  const [value, setValue] = useState(15);
  return (
    <main class="story-board">
      <Bar model={BAR} onMenu={() => setOpen(true)} />
      <h1>Parts</h1>
      <div class="story-row">
        <Button kind="go" iconAfter="arrow-right" onClick={() => setOpen(true)}>
          Make a bet
        </Button>
        <Button icon="undo-2">Undo</Button>
        <Button kind="bare">Not now</Button>
        <Button kind="ai">Ask the machine</Button>
        <Button why="You have no attention left.">Redesign</Button>
        <Button round icon="menu" label="Menu" />
        <Button pressed>Twice as fast</Button>
      </div>
      <Sheet>
        <h2>A sheet</h2>
        <Slips label="Answers" radio>
          <Slip radio title="At rest" tabIndex={0}>
            <Tags>
              <Tag>
                <Pegs units={1.5} state="asked" label="1½ attention" />
              </Tag>
              <Tag>15 k€</Tag>
              <Tag kind="gain" arrow="up">
                trust up
              </Tag>
              <Tag kind="loss" arrow="down">
                trust down a little
              </Tag>
            </Tags>
          </Slip>
          <Slip radio title="Chosen" state="chosen" order={1} tabIndex={-1}>
            <Pegs units={2} label="2 attention" /> 55 k€
          </Slip>
          <Slip radio title="Off" state="off" why="from stage 3" tabIndex={-1} />
        </Slips>
      </Sheet>
      <PegBoard left={2.5} total={6} label="2½ of 6 left" />
      <div class="story-row">
        <Figure value="1,204" /> <Move dir="up" good words="up 2 %" />
        <Figure value="31" unit="days" /> <Move dir="up" good={false} words="up 4 days" />
        <Move dir="flat" good={null} words="unchanged" />
        <Stepper
          value={value}
          min={0}
          max={100}
          step={5}
          show={`${value} %`}
          label="Sales"
          lessLabel="Less"
          moreLabel="More"
          onChange={setValue}
        />
        <Bubble who="Malik">Redesign? My assistant is live by Thursday.</Bubble>
        <Bubble tail="left">The board reads one page.</Bubble>
        <span class="dust story-cloth">nobody here watches this</span>
      </div>
      <Sheet night>
        <h2>On dark</h2>
        <p class="soft">soft words</p>
        <Button kind="go">Go</Button> <Button kind="bare">Back</Button>
      </Sheet>
      <Tabs
        name="t"
        label="Pages"
        current={tab}
        onChange={setTab}
        tabs={[
          { id: 'a', label: 'Use' },
          { id: 'b', label: 'Purpose' },
        ]}
      />
      <div role="tabpanel" id="t-panel" aria-labelledby={`t-${tab}`}>
        {tab}
      </div>
      <Dialog open={open} title="A dialog" closeLabel="Close" onClose={() => setOpen(false)}>
        <p>Escape closes.</p>
      </Dialog>
    </main>
  );
}

export const cases: Story['cases'] = { all: Parts };

/** The title: first visit, a run to go back to, and each dialog over it. */
import { useState } from 'preact/hooks';
import type { TitleModel } from '../../model/title.ts';
import { Shell, useShell, type DialogName } from '../shell.tsx';
import { TitleScreen } from '../title.tsx';
import type { Story, StoryProps } from './story.ts';

function modelOf({ words }: StoryProps, resume: boolean): TitleModel {
  return {
    name: words.t('title.name'),
    line: words.t('title.line'),
    resume: resume
      ? {
          label: words.t('title.continue'),
          line: words.t('title.continue.line', { company: 'Vellum & Roux', quarter: 3, person: 'Joan' }),
          who: 'operations',
        }
      : null,
    fresh: { label: words.t('title.new'), line: words.t('title.new.line', { minutes: 15 }) },
    codes: words.t('title.codes'),
    class: words.t('title.class'),
  };
}

function Opener({ dialog }: { dialog: DialogName }) {
  const shell = useShell();
  const [done, setDone] = useState(false);
  if (!done) {
    setDone(true);
    setTimeout(() => shell.open(dialog));
  }
  return null;
}

const over = (dialog: DialogName | null, resume = true) =>
  function Over(props: StoryProps) {
    return (
      <Shell
        words={props.words}
        settings={{ locale: props.words.locale, textSize: 1, calm: false, contrast: false }}
        onSettings={(change) => console.info('settings', change)}
        wish={props.wish}
        step={dialog === 'menu' ? 'planning' : 'title'}
      >
        <TitleScreen model={modelOf(props, resume)} words={props.words} wish={props.wish} />
        {dialog && <Opener dialog={dialog} />}
      </Shell>
    );
  };

export const cases: Story['cases'] = {
  resume: over(null),
  first: over(null, false),
  menu: over('menu'),
  settings: over('settings'),
  help: over('help'),
  about: over('about'),
};

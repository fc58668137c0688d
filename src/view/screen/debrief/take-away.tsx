/** What one takes along: the word said at the beginning, the run as a code, and the run again. */
import { useRef, useState } from 'preact/hooks';
import { takeAwayModel, type CodeModel } from '../../model/debrief/take-away.ts';
import { feltAgain } from '../../model/debrief/felt.ts';
import { Button } from '../parts/Button.tsx';
import type { StepProps } from './steps.ts';
import './take-away.css';

/** The run's code, to be copied; without a clipboard it is selected, ready for the person's own keys. */
function RunCode({ code }: { code: CodeModel }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState(false);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(code.code ?? '');
      setDone(true);
    } catch {
      setDone(document.execCommand('copy'));
    }
  };
  if (code.code === null) return <p class="small soft">{code.none}</p>;
  return (
    <div class="code">
      <label for="run-code">
        <b>{code.title}</b>
        <span class="small soft">{code.what}</span>
      </label>
      <textarea
        ref={field}
        id="run-code"
        readOnly
        rows={4}
        value={code.code}
        onFocus={() => field.current?.select()}
      />
      <Button icon={done ? 'check' : 'copy'} onClick={() => void copy()}>
        {code.copy}
      </Button>
      <span class="small" aria-live="polite">
        {done ? code.copied : ''}
      </span>
    </div>
  );
}

export function TakeAwayStep({ snapshot, words, wish }: StepProps) {
  const model = takeAwayModel(snapshot, words);
  const felt = feltAgain(snapshot, words);
  return (
    <>
      {felt && <p class="felt-again">{felt}</p>}
      <p class="soft">{model.again.intro}</p>
      <div class="again-act">
        <Button kind="go" icon="repeat" onClick={() => wish({ kind: 'again', sameLuck: true })}>
          {model.again.same}
        </Button>
        <Button icon="repeat" onClick={() => wish({ kind: 'again', sameLuck: false })}>
          {model.again.fresh}
        </Button>
      </div>
      <RunCode code={model.code} />
    </>
  );
}

/**
 * Where run codes come in: a field to paste into, files to choose or drop, the camera. Hands on texts;
 * what is in them is for the session to find.
 */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Words } from '../../../text/index.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { qrOf, readFile } from './files.ts';
import './intake.css';

export interface IntakeProps {
  words: Words;
  labels: { field: string; go: string; empty: string; file: string; drop: string };
  /** Many at once: files, and codes one after the other before the camera. */
  many?: boolean;
  rows?: number;
  onText: (text: string, from: string | null) => void;
}

/** Milliseconds between two looks through the camera. */
const LOOK = 180;

/** The camera, while it looks for codes; every code is handed on once. */
function Camera({
  words,
  many,
  onText,
  onStop,
}: Pick<IntakeProps, 'words' | 'many' | 'onText'> & { onStop: (refused: boolean) => void }) {
  // prettier-ignore
  const video = useRef<HTMLVideoElement>(null);
  const [seen, setSeen] = useState(0);
  const told = useRef({ onText, onStop });
  told.current = { onText, onStop };
  useEffect(() => {
    const codes = new Set<string>();
    let stream: MediaStream | null = null;
    let timer: ReturnType<typeof setTimeout> | null = null;
    let over = false;
    const look = async (): Promise<void> => {
      const picture = video.current;
      if (picture && picture.readyState >= 2) {
        const text = await qrOf(picture, picture.videoWidth, picture.videoHeight);
        if (over) return;
        if (text !== null && !codes.has(text)) {
          codes.add(text);
          setSeen(codes.size);
          told.current.onText(text, null);
          if (!many) return told.current.onStop(false);
        }
      }
      timer = setTimeout(() => void look(), LOOK);
    };
    void (async () => {
      try {
        stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
        if (over) return stream.getTracks().forEach((track) => track.stop());
        const picture = video.current!;
        picture.srcObject = stream;
        await picture.play();
        await look();
      } catch {
        if (!over) told.current.onStop(true);
      }
    })();
    return () => {
      over = true;
      if (timer !== null) clearTimeout(timer);
      stream?.getTracks().forEach((track) => track.stop());
    };
  }, [many]);
  return (
    <div class="intake-camera">
      <video ref={video} muted playsInline aria-label={words.t('codes.scan.hint')} />
      <p class="small" aria-live="polite">
        {seen > 0 ? words.t('codes.scan.seen', { n: seen }) : words.t('codes.scan.hint')}
      </p>
      <Button icon="x" onClick={() => onStop(false)}>
        {words.t('codes.scan.stop')}
      </Button>
    </div>
  );
}

export function Intake({ words, labels, many = false, rows = 4, onText }: IntakeProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [camera, setCamera] = useState(false);
  const [notices, setNotices] = useState<string[]>([]);
  const go = (): void => {
    const text = field.current?.value ?? '';
    if (text.trim() === '') {
      setNotices([labels.empty]);
      field.current?.focus();
      return;
    }
    setNotices([]);
    onText(text, null);
    if (field.current) field.current.value = '';
  };
  const take = async (files: readonly File[]): Promise<void> => {
    const said: string[] = [];
    for (const file of many ? files : files.slice(0, 1)) {
      const reading = await readFile(file);
      if (reading.ok) onText(reading.text, file.name);
      else said.push(words.t(reading.key, reading.values));
    }
    setNotices(said);
  };
  return (
    <form
      class={`intake ${over ? 'intake-over' : ''}`}
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const files = [...(event.dataTransfer?.files ?? [])];
        const text = event.dataTransfer?.getData('text/plain') ?? '';
        if (files.length > 0) void take(files);
        else if (text !== '') onText(text, null);
      }}
    >
      <label for={id}>{labels.field}</label>
      <textarea
        ref={field}
        id={id}
        rows={rows}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey || !many)) return;
          event.preventDefault();
          go();
        }}
      />
      <div class="intake-act">
        <Button kind="go" type="submit" iconAfter="arrow-right">
          {labels.go}
        </Button>
        <Button icon="file-text" onClick={() => chooser.current?.click()}>
          {labels.file}
        </Button>
        {!camera && (
          <Button icon="scan-line" onClick={() => setCamera(true)}>
            {words.t('codes.scan')}
          </Button>
        )}
        <input
          ref={chooser}
          class="vh"
          type="file"
          tabIndex={-1}
          aria-hidden="true"
          multiple={many}
          accept=".txt,.csv,.tsv,.json,.jsonl,.md,.eml,.xml,text/*,image/*"
          onChange={(event) => {
            const input = event.currentTarget;
            void take([...(input.files ?? [])]).then(() => (input.value = ''));
          }}
        />
      </div>
      {camera && (
        <Camera
          words={words}
          many={many}
          onText={onText}
          onStop={(refused) => {
            setCamera(false);
            if (refused) setNotices([words.t('codes.scan.none')]);
          }}
        />
      )}
      <p class="intake-drop small soft">
        <Icon name="archive" /> {labels.drop}
      </p>
      <div class="intake-notices" role="status">
        {notices.map((notice) => (
          <p key={notice}>
            <Icon name="triangle-alert" /> {notice}
          </p>
        ))}
      </div>
    </form>
  );
}

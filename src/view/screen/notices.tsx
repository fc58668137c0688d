/** Slips pinned over any screen: what could not be read or kept, where, and what to do about it. */
import { Button } from './parts/Button.tsx';
import { Icon } from './parts/Icon.tsx';
import './notices.css';

export interface NoticesProps {
  texts: readonly string[];
  closeLabel: string;
  onClose: (index: number) => void;
}

export function Notices({ texts, closeLabel, onClose }: NoticesProps) {
  return (
    <div class="notices" role="status">
      {texts.map((text, index) => (
        <div key={text} class="notice">
          <Icon name="info" />
          <p>{text}</p>
          <Button kind="bare" round icon="x" label={closeLabel} onClick={() => onClose(index)} />
        </div>
      ))}
    </div>
  );
}

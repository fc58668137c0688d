/**
 * The briefing: a folder on the desk. Left the story, right the way of an order through the rooms with
 * the person to know in each, below what board and law want. One way on, one way back.
 */
import type { Wish } from '../../session/wish.ts';
import type { Words } from '../../text/index.ts';
import type { BriefingModel, BriefingRoom } from '../model/briefing.ts';
import { asset } from './parts/assets.ts';
import { Button } from './parts/Button.tsx';
import { Heading } from './parts/Heading.tsx';
import { Icon, type IconName } from './parts/Icon.tsx';
import { RoomPerson } from './parts/Portrait.tsx';
import { useShell } from './shell.tsx';
import './opening.css';
import './briefing.css';

export interface BriefingScreenProps {
  model: BriefingModel;
  words: Words;
  wish: (wish: Wish) => void;
}

const TERM_ICON: Record<BriefingModel['terms'][number]['id'], IconName> = {
  board: 'target',
  law: 'gavel',
  means: 'banknote',
};

function Room({ room, place }: { room: BriefingRoom; place: number }) {
  return (
    <li class="briefing-room">
      <div class="briefing-picture" aria-hidden="true">
        <img src={asset(`title/room-${room.kind}.webp`)} width="384" height="196" alt="" />
        <RoomPerson look={room.person.look} size={74} />
        <span class="briefing-place">{place}</span>
      </div>
      <div class="briefing-words">
        <h3>
          {room.name} <small>{room.staff}</small>
        </h3>
        <p class="small soft">{room.does}</p>
        <p class="briefing-person">
          <b>{room.person.name}</b> {room.person.who}.
        </p>
      </div>
    </li>
  );
}

export function BriefingScreen({ model, words, wish }: BriefingScreenProps) {
  const shell = useShell();
  return (
    <div class="opening briefing-desk">
      <header class="opening-bar">
        <Button icon="arrow-left" onClick={() => wish({ kind: 'choose' })}>
          {model.back}
        </Button>
        <Button round icon="menu" label={words.t('bar.menu')} onClick={() => shell.open('menu')} />
      </header>
      <main class="briefing">
        <section class="briefing-folder">
          <div class="briefing-story">
            <p class="briefing-kicker">{model.kicker}</p>
            <Heading class="briefing-company">{model.company}</Heading>
            <p class="briefing-makes">{model.makes}</p>
            {model.story.map((paragraph, index) => (
              <p key={index}>{paragraph}</p>
            ))}
            <Button
              kind="go"
              iconAfter="arrow-right"
              class="briefing-go"
              onClick={() => wish({ kind: 'begin' })}
            >
              {model.begin}
            </Button>
          </div>
          <div class="briefing-process">
            <h2>{model.process.title}</h2>
            <p class="small soft">{model.process.what}</p>
            <ol class="briefing-rooms">
              {model.process.rooms.map((room, index) => (
                <Room key={room.id} room={room} place={index + 1} />
              ))}
            </ol>
          </div>
          <div class="briefing-terms">
            {model.terms.map((term) => (
              <section key={term.id} class={`briefing-term briefing-${term.id}`}>
                <h2>
                  <Icon name={TERM_ICON[term.id]} />
                  {term.title}
                </h2>
                <p class="small">{term.text}</p>
              </section>
            ))}
          </div>
        </section>
      </main>
    </div>
  );
}

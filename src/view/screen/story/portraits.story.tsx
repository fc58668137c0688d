/** Every face in every mood and shape, large and at list size. */
import { FACES } from './faces.ts';
import { LOOKS, Portrait, RoomPerson, type Mood } from '../parts/Portrait.tsx';
import type { Story } from './story.ts';

const MOODS: Mood[] = ['ok', 'happy', 'worried', 'tired', 'angry'];

export const cases: Story['cases'] = {
  executives: () => (
    <main class="story-board">
      {MOODS.map((mood) => (
        <div class="story-row" key={mood}>
          {FACES.map((who) => (
            <Portrait key={who} who={who} mood={mood} size={96} />
          ))}
        </div>
      ))}
      {MOODS.map((mood) => (
        <div class="story-row" key={mood}>
          {FACES.map((who) => (
            <Portrait key={who} who={who} mood={mood} shape="disc" size={mood === 'ok' ? 40 : 64} />
          ))}
        </div>
      ))}
    </main>
  ),
  rooms: () => (
    <main class="story-board">
      {MOODS.map((mood) => (
        <div class="story-row" key={mood}>
          {Array.from({ length: LOOKS }, (_, look) => (
            <RoomPerson key={look} look={look} mood={mood} size={80} />
          ))}
        </div>
      ))}
      <div class="story-row">
        {Array.from({ length: LOOKS }, (_, look) => (
          <RoomPerson key={look} look={look} shape="disc" size={56} />
        ))}
      </div>
    </main>
  ),
  big: () => (
    <main class="story-board">
      <div class="story-row">
        <Portrait who="representatives" mood="worried" size={388} />
        <Portrait who="it" mood="angry" size={300} />
        <RoomPerson look={2} mood="happy" size={300} />
      </div>
    </main>
  ),
};

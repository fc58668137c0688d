/** Draws every portrait sheet into assets/portraits: eleven executives and the floor's looks. `npx tsx src/tools/art/portraits/make.ts` */
import { mkdirSync, writeFileSync } from 'node:fs';
import { FUNCTIONS } from '../../../kernel/world/names.ts';
import { LOOKS } from '../people/looks.ts';
import { executive } from './executive.ts';
import { roomPerson } from './room.ts';
import { portraitSheet } from './sheet.ts';

const folder = new URL('../../../../assets/portraits/', import.meta.url);
mkdirSync(folder, { recursive: true });

let size = 0;
for (const id of FUNCTIONS) {
  const svg = portraitSheet(executive(id));
  size += svg.length;
  writeFileSync(new URL(`${id}.svg`, folder), svg);
}
console.log(`executives: ${FUNCTIONS.length} sheets, ${Math.round(size / 1024)} kB`);

size = 0;
LOOKS.forEach((look, index) => {
  const svg = portraitSheet(roomPerson(look));
  size += svg.length;
  writeFileSync(new URL(`person-${String(index).padStart(2, '0')}.svg`, folder), svg);
});
console.log(`people of the rooms: ${LOOKS.length} sheets, ${Math.round(size / 1024)} kB`);

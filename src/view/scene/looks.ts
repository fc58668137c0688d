/** What keeps its colours under each look: the work, the people, the rooms it is about. Pure choice, nothing drawn. */
import type { OverlayModel } from '../model/floor.ts';
import type { Image } from './brush.ts';
import type { HousePlan } from './layout.ts';
import { PLAIN, PLUM, SUN, TEAL, blend } from './paint.ts';
import type { Rule } from './quiet.ts';

/** The rule of a look over a house. */
export function ruleOf(look: OverlayModel, plan: HousePlan): Rule {
  const veiled = new Set(look.rooms.filter((r) => r.tone === 'veiled').map((r) => r.room));
  const lit = new Set(
    look.rooms.filter((r) => r.tone === 'good' && (r.level > 0 || r.room === 'table')).map((r) => r.room),
  );
  const boxes = plan.places.filter((p) => lit.has(p.id));
  const inside = (image: Image): boolean =>
    boxes.some(
      (p) => image.x >= p.x && image.x < p.x + p.width && image.y >= p.y && image.y < p.y + p.height + 1,
    );
  const work = /^(pile|back|sheet|inbox|dust)/;
  const undone = /^(back|sheetBack)\d*$/;
  return {
    thing: (image) =>
      look.id === 'queues'
        ? work.test(image.frame.name)
        : look.id === 'rework'
          ? undone.test(image.frame.name)
          : look.id === 'eyes'
            ? inside(image)
            : look.id === 'freed' && inside(image),
    person: (person) => {
      if (veiled.has(person.place)) return null;
      if (look.id === 'skill') return blend(PLAIN, SUN, 0.12);
      if (look.id === 'trust')
        return person.mood === 'happy'
          ? blend(PLAIN, TEAL, 0.3)
          : person.mood === 'worried' || person.mood === 'angry'
            ? blend(PLAIN, PLUM, 0.42)
            : null;
      if (look.id === 'freed')
        return person.act === 'coffee' || person.act === 'wait' || lit.has(person.place) ? PLAIN : null;
      return look.id === 'eyes' && lit.has(person.place) ? PLAIN : null;
    },
    sign: (person) =>
      look.id !== 'trust' || veiled.has(person.place) || person.index % 2 === 1
        ? null
        : person.mood === 'happy'
          ? 's_heart'
          : person.mood === 'worried' || person.mood === 'angry'
            ? 's_fear'
            : null,
  };
}

/** Hand-written looks over a hand-written floor: what the scene's overlays are looked at and tested with. */
import type { FloorModel, OverlayModel } from '../../model/floor.ts';

type Told = OverlayModel['rooms'][number];

const TONES: readonly Told['tone'][] = ['good', 'mid', 'bad', 'good', 'mid', 'good'];
const ALL: readonly OverlayModel['id'][] = ['queues', 'skill', 'trust', 'rework', 'freed', 'eyes'];

/** A look over a floor; its fogged rooms are veiled. Null for a name that is none. */
export function sampleLook(name: string, floor: FloorModel): OverlayModel | null {
  const id = ALL.find((each) => each === name);
  if (!id) return null;
  const rooms = floor.rooms.map((room, i): Told => {
    if (room.fogged) return { room: room.id, tone: 'veiled', level: 0 };
    if (id === 'queues')
      return {
        room: room.id,
        tone: room.pile > 7 ? 'bad' : room.pile > 3 ? 'mid' : 'good',
        level: room.pile / 10,
      };
    if (id === 'rework')
      return {
        room: room.id,
        tone: room.rework > 0.15 ? 'bad' : room.rework > 0.05 ? 'mid' : 'good',
        level: Math.min(1, room.rework * 2.5),
      };
    if (id === 'freed')
      return {
        room: room.id,
        tone: room.idle >= 0.15 ? 'bad' : room.idle > 0 ? 'mid' : 'good',
        level: room.idle * 2,
      };
    if (id === 'eyes')
      return { room: room.id, tone: i % 3 === 2 ? 'mid' : 'good', level: i % 3 === 2 ? 0.5 : 1 };
    return {
      room: room.id,
      tone: TONES[i % TONES.length] ?? 'mid',
      level: [0.8, 0.5, 0.25, 0.7, 0.4, 0.9][i % 6] ?? 0.5,
    };
  });
  if (id === 'freed') {
    rooms.push({
      room: 'lobby',
      tone: floor.waiting > 0 ? 'mid' : 'good',
      level: Math.min(1, floor.waiting / 12),
    });
    for (const s of floor.street) rooms.push({ room: s.id, tone: 'good', level: Math.min(1, s.people / 12) });
  }
  if (id === 'eyes') rooms.push({ room: 'table', tone: 'good', level: 1 });
  return { id, rooms };
}

/**
 * How old saves become new ones: one named function a step, from each version to the next. Never
 * removed, so that a save from the first day still opens.
 */

/** The version of saves this game writes. */
export const SAVE_FORMAT = 2;

/** A save as it was parsed: any version, nothing checked but that it is an object. */
export type OldSave = Record<string, unknown>;
/** Makes a save of version n one of version n + 1. */
export type Migration = (save: OldSave) => OldSave;

/** Version 2 keeps what one noted to see at the next seating; the first kept nothing of it. */
const noteNothing: Migration = (save) => ({ ...save, wondered: null });

/** Steps by the version they start from. Version 1 is the first. */
export const MIGRATIONS: Readonly<Record<number, Migration>> = { 1: noteNothing };

export type Migrated = { ok: true; save: OldSave } | { ok: false; why: 'newer-save' | 'not-a-save' };

/** Brings a save to the present version; never edits the one it was given. */
export function migrate(save: OldSave, steps = MIGRATIONS, present = SAVE_FORMAT): Migrated {
  const { format } = save;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1)
    return { ok: false, why: 'not-a-save' };
  if (format > present) return { ok: false, why: 'newer-save' };
  let now = save;
  for (let from = format; from < present; from++) {
    const step = steps[from];
    if (!step) return { ok: false, why: 'not-a-save' };
    now = { ...step(now), format: from + 1 };
  }
  return { ok: true, save: now };
}

/** How loud things are until somebody says otherwise. Apart from the rest of sound: settings need it before the title. */

/** Shares of full volume, 0..1: a bed one forgets, small sounds one notices. */
export const VOLUMES = { bed: 0.7, effects: 0.7 } as const;

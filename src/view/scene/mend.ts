/**
 * Mends one thing in the engine: its shader picks a picture's sheet by comparing a number that was blended across the
 * picture with a whole number. On a picture that is turned the two differ by a hair, and holes show. Here the nearest
 * whole number counts.
 */
interface Addition {
  name: string;
  additions: { fragmentHeader?: string };
}
interface Programs {
  getAdditionsByTag(tag: string): Addition[];
  replaceAddition(name: string, addition: Addition): void;
}
/** The engine's batch of quads, as far as it is touched here. */
export interface Mendable {
  programManager?: Programs;
  /** Chooses the shader for this many sheets; called each time the batch is drawn. */
  finalizeTextureCount?: (count: number) => void;
}

const MARK = 'Near';

/** Lets the batch choose sheets by the nearest number whenever it chooses its shader. */
export function mend(batch: Mendable): void {
  const { finalizeTextureCount, programManager } = batch;
  if (!finalizeTextureCount || !programManager) return;
  const made = new Map<string, Addition>();
  batch.finalizeTextureCount = function finalize(this: Mendable, count: number): void {
    finalizeTextureCount.call(this, count);
    const addition = programManager.getAdditionsByTag('TEXTURE')[0];
    if (!addition) return;
    let better = made.get(addition.name);
    if (!better) {
      const fragmentHeader = near(addition.additions.fragmentHeader ?? '');
      better = {
        ...addition,
        name: `${addition.name}${MARK}`,
        additions: { ...addition.additions, fragmentHeader },
      };
      made.set(addition.name, better);
    }
    programManager.replaceAddition(addition.name, better);
  };
}

/** The same text with every comparison of the sheet's number made to the nearest. */
export const near = (shader: string): string =>
  shader.replace(/outTexDatum == (float\(\w+\)|[\d.]+)/g, 'abs(outTexDatum - $1) < 0.5');

/**
 * Many sheets in one draw: each corner of a picture carries the number of its sheet, and between the corners the
 * graphics card blends it. The engine's shader then asks for exactly 3.0, gets 2.9999998 on a tilted picture, and
 * leaves a hole. Here the number is made whole again before it is asked for. Needs to be done once a game.
 */
import * as Phaser from 'phaser';

interface Programs {
  getAddition(name: string): unknown;
  addAddition(addition: { name: string; additions: Record<string, string> }, index: number): void;
}

const NAME = 'WholeSheetNumber';

/** Teaches the engine's batch to round; without WebGL there is nothing to teach. */
export function wholeSheetNumbers(game: Phaser.Game): void {
  const { renderer } = game;
  if (!(renderer instanceof Phaser.Renderer.WebGL.WebGLRenderer)) return;
  const batch = renderer.renderNodes.getNode('BatchHandlerQuad') as unknown as { programManager: Programs };
  const { programManager } = batch;
  if (programManager.getAddition(NAME)) return;
  // A name that stands in its own meaning is not replaced again: the inner one is the varying itself.
  const header = '#define outTexDatum floor(outTexDatum + 0.5)';
  programManager.addAddition({ name: NAME, additions: { fragmentHeader: header } }, 0);
}

/**
 * The one kind of picture the scene is made of: the engine's image, with every property its own from birth and always
 * in the same order. The engine keeps defaults on a shared prototype, so that images set in different ways end as
 * dozens of shapes, and every loop over them runs several times slower. It draws and behaves as any image does.
 */
import * as Phaser from 'phaser';

/** What the engine leaves to the prototype until it is first set. */
const LATE = [
  '_alpha',
  '_alphaTL',
  '_alphaTR',
  '_alphaBL',
  '_alphaBR',
  '_blendMode',
  '_depth',
  'flipX',
  'flipY',
  '_scaleX',
  '_scaleY',
  '_rotation',
  '_visible',
  'isCropped',
  'tintTopLeft',
  'tintTopRight',
  'tintBottomLeft',
  'tintBottomRight',
  'tintMode',
] as const;

export class Plain extends Phaser.GameObjects.Image {
  constructor(scene: Phaser.Scene, x: number, y: number, texture: string, frame?: string) {
    super(scene, x, y, texture, frame);
    const own = this as unknown as Record<string, unknown>;
    for (const name of LATE) {
      const inherited = own[name];
      own[name] = inherited;
    }
  }
}

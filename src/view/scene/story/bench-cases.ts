/**
 * What the living scene is measured against: as many pictures that never move, and the scene as one would write it
 * at first, with a drawing and a name of text per person. For the measuring page alone; the game has none of it.
 */
import * as Phaser from 'phaser';
import { CORAL, CREAM, INK, PLUM, TEAL, css } from '../paint.ts';
import { luck } from '../luck.ts';

/** A bare game with the scene's own way of drawing. */
function bare(host: HTMLElement, scene: Phaser.Types.Scenes.SettingsConfig): Promise<void> {
  return new Promise((resolve) => {
    const game = new Phaser.Game({
      type: Phaser.WEBGL,
      parent: host,
      width: host.clientWidth,
      height: host.clientHeight,
      scale: { mode: Phaser.Scale.NONE, zoom: 1 },
      banner: false,
      audio: { noAudio: true },
      input: false,
      render: {
        antialias: true,
        antialiasGL: false,
        mipmapFilter: 'LINEAR_MIPMAP_LINEAR',
        stencil: false,
        powerPreference: 'low-power',
      },
      scene: scene as Phaser.Types.Scenes.SceneType,
    });
    game.events.once(Phaser.Core.Events.POST_RENDER, () => resolve());
  });
}

/** Where the n-th of the people stands, and how fast they go to and fro. */
function spot(host: HTMLElement, n: number): { x: number; y: number; pace: number } {
  return {
    x: 20 + luck('bench', n * 3) * (host.clientWidth - 40),
    y: 40 + luck('bench', n * 3 + 1) * (host.clientHeight - 60),
    pace: 0.4 + luck('bench', n * 3 + 2),
  };
}

/** Images from the sheet of people that stand still. */
export function still(host: HTMLElement, people: number, art: string): Promise<void> {
  return new Promise((resolve) => {
    void bare(host, {
      preload(this: Phaser.Scene) {
        this.load.atlas('people', `${art}people@2.webp`, `${art}people@2.json`);
      },
      create(this: Phaser.Scene) {
        const frames = this.textures.get('people').getFrameNames();
        for (let n = 0; n < people; n++) {
          const { x, y } = spot(host, n);
          this.add.image(x, y, 'people', frames[(n * 7) % frames.length]).setScale(0.6);
        }
        resolve();
      },
    } as Phaser.Types.Scenes.SettingsConfig);
  });
}

/** A drawing and a name of text per person, drawn afresh each frame at where they are now. */
export function naive(host: HTMLElement, people: number): Promise<void> {
  const crowd: { drawing: Phaser.GameObjects.Graphics; name: Phaser.GameObjects.Text; n: number }[] = [];
  return bare(host, {
    create(this: Phaser.Scene) {
      for (let n = 0; n < people; n++)
        crowd.push({
          n,
          drawing: this.add.graphics(),
          name: this.add.text(0, 0, `Person ${n}`, { fontSize: '9px', color: css(INK) }).setOrigin(0.5, 1),
        });
    },
    update(this: Phaser.Scene, time: number) {
      for (const { drawing, name, n } of crowd) {
        const { x, y, pace } = spot(host, n);
        const at = x + Math.sin(time * 0.001 * pace) * 20;
        const lift = Math.abs(Math.sin(time * 0.006 * pace)) * 1.6;
        drawing.clear();
        drawing.fillStyle(INK, 0.3).fillEllipse(0, 0, 20, 6);
        drawing.fillStyle(INK).fillRoundedRect(-6, -12, 5, 12, 2).fillRoundedRect(1, -12, 5, 12, 2);
        drawing.fillStyle(n % 2 ? TEAL : PLUM).fillRoundedRect(-8, -26, 16, 16, 4);
        drawing.fillStyle(CREAM).fillCircle(0, -32, 8);
        drawing.fillStyle(CORAL).fillCircle(0, -37, 6);
        drawing.fillStyle(INK).fillCircle(-3, -32, 1).fillCircle(3, -32, 1);
        drawing.setPosition(at, y - lift).setDepth(y);
        name.setPosition(at, y - 46).setDepth(y);
      }
    },
  } as Phaser.Types.Scenes.SettingsConfig);
}

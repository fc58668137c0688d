/**
 * All pictures of the scene as one batch: layers hand over what they show in the scene's own units, the camera is part of
 * the matrix the graphics card applies, and everything goes to the card at once, with one draw for each change of the
 * blend mode. Every sheet keeps its texture unit, so that what was written once stays right.
 */
import * as Phaser from 'phaser';
import { mend, type Mendable } from './mend.ts';

type Context = Phaser.Renderer.WebGL.DrawingContext;
type Sheet = Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper;
type Programs = Phaser.Renderer.WebGL.ProgramManager;

/** Numbers of a picture: four corners of x, y, u, v, unit, tint mode, tint. */
export const WORDS = 28;
/** Pictures that are drawn at once; the fullest floor shows half of them. */
const MOST = 4096;
/** Indices of a picture, and their bytes. */
const [INDICES, BYTES] = [6, 2];
const NAME = 'SceneBatch';

/** What the engine keeps of its batch, and does not declare. */
interface Inner extends Mendable {
  instanceCount: number;
  updateRenderOptions(options: object): void;
  updateShaderConfig(): void;
  programManager: Programs & NonNullable<Mendable['programManager']>;
  vertexBufferLayout: { buffer: { viewU32: Uint32Array; update(bytes: number): void } };
}
interface Suite {
  program: Phaser.Renderer.WebGL.Wrappers.WebGLProgramWrapper;
  vao: Phaser.Renderer.WebGL.Wrappers.WebGLVAOWrapper;
}
/** How every picture here is drawn: many textures at once, no lamp of the engine's, no pixel art. */
const PLAIN = { multiTexturing: true, lighting: null, smoothPixelArt: false, alphaStrategy: 'keep' };

/** Pictures one after another that blend alike. */
interface Run {
  mode: number;
  start: number;
  count: number;
}

export class SceneBatch extends Phaser.Renderer.WebGL.RenderNodes.BatchHandlerQuad {
  private readonly sheets: Sheet[] = [];
  private readonly runs: Run[] = [];
  private readonly words: Int32Array;
  private readonly matrix = new Float32Array(16);
  /** The shader for as many sheets as there are, and for how many that is. */
  private suite: Suite | null = null;
  private known = -1;

  /** The batch of a game: made when it is first asked for. */
  static of(renderer: Phaser.Renderer.WebGL.WebGLRenderer): SceneBatch {
    const { renderNodes } = renderer;
    if (!renderNodes.hasNode(NAME)) renderNodes.addNode(NAME, new SceneBatch(renderNodes));
    return renderNodes.getNode(NAME) as unknown as SceneBatch;
  }

  private constructor(manager: Phaser.Renderer.WebGL.RenderNodes.RenderNodeManager) {
    super(manager, { name: NAME, instancesPerBatch: MOST });
    const inner = this.inner;
    this.words = new Int32Array(inner.vertexBufferLayout.buffer.viewU32.buffer);
    mend(inner);
    inner.updateRenderOptions(PLAIN);
    inner.updateShaderConfig();
  }

  private get inner(): Inner {
    return this as unknown as Inner;
  }

  /** The texture unit of a sheet, the same until `forget`; -1 when all are taken. */
  unitOf(sheet: Sheet): number {
    const at = this.sheets.indexOf(sheet);
    if (at >= 0) return at;
    if (this.sheets.length >= this.manager.renderer.maxTextures) return -1;
    return this.sheets.push(sheet) - 1;
  }

  /** Nothing written with the units of today will be drawn again. */
  forget(): void {
    this.sheets.length = 0;
  }

  /** Takes `count` pictures of a layer's from its `first` on, as words of the vertex buffer. */
  take(context: Context, mode: number, words: Int32Array, first: number, count: number): void {
    const { inner } = this;
    for (let done = 0; done < count;) {
      if (inner.instanceCount === 0) this.manager.setCurrentBatchNode(this, context);
      const part = Math.min(count - done, MOST - inner.instanceCount);
      const from = (first + done) * WORDS;
      this.words.set(words.subarray(from, from + part * WORDS), inner.instanceCount * WORDS);
      const last = this.runs.at(-1);
      if (last?.mode === mode) last.count += part;
      else this.runs.push({ mode, start: inner.instanceCount, count: part });
      inner.instanceCount += part;
      done += part;
      if (inner.instanceCount === MOST) this.run(context);
    }
  }

  /** Draws what was taken. */
  override run(context: Context): void {
    const { inner, runs, sheets } = this;
    const count = inner.instanceCount;
    if (count === 0) return;
    // Emptied before anything else: the engine may ask for it again meanwhile.
    inner.instanceCount = 0;
    const { programManager: programs } = inner;
    inner.vertexBufferLayout.buffer.update(count * WORDS * 4);
    if (this.known !== sheets.length) {
      this.known = sheets.length;
      this.suite = null;
      inner.finalizeTextureCount?.(sheets.length);
    }
    this.suite ??= programs.getCurrentProgramSuite() as unknown as Suite | null;
    if (this.suite) {
      const { program, vao } = this.suite;
      programs.setUniform('uProjectionMatrix', this.look(context));
      programs.applyUniforms(program);
      const blend = context.blendMode;
      for (const { mode, start, count: pictures } of runs) {
        context.setBlendMode(mode);
        this.manager.renderer.drawElements(
          context,
          sheets,
          program,
          vao,
          pictures * INDICES,
          start * INDICES * BYTES,
          this.topology,
        );
      }
      context.setBlendMode(blend);
    }
    runs.length = 0;
  }

  /** From scene units to what the card wants: the camera's view, then the canvas. */
  private look(context: Context): Float32Array {
    const { width, height } = context;
    const camera = context.camera as unknown as {
      getViewMatrix(whole: boolean): Phaser.GameObjects.Components.TransformMatrix;
    };
    const { a, b, c, d, e, f } = camera.getViewMatrix(!context.useCanvas);
    const [x, y] = [2 / width, -2 / height];
    const { matrix } = this;
    matrix[0] = a * x;
    matrix[1] = b * y;
    matrix[4] = c * x;
    matrix[5] = d * y;
    matrix[10] = -0.001;
    matrix[12] = e * x - 1;
    matrix[13] = f * y + 1;
    matrix[15] = 1;
    return matrix;
  }
}

/**
 * What a page keeps: heap after everything loose has been collected, listeners, nodes, pictures on the graphics card.
 * By the debugging protocol, so that nothing is added to the page that is looked at.
 */
import type { CDPSession, Page } from 'playwright-core';

/** What a page keeps at one moment. */
export interface Kept {
  /** Bytes of the script heap in use, after a collection. */
  heap: number;
  listeners: number;
  nodes: number;
  /** Documents alive: one, and those of frames or of what was never let go. */
  documents: number;
}

/** Looks at one page, as often as asked. */
export class Memory {
  private constructor(private readonly session: CDPSession) {}

  static async of(page: Page): Promise<Memory> {
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.enable');
    await session.send('Performance.enable');
    return new Memory(session);
  }

  async look(): Promise<Kept> {
    // Twice: what the first finds finalised is free only after the second.
    for (let i = 0; i < 2; i++) await this.session.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.session.send('Performance.getMetrics');
    const read = (name: string): number => metrics.find((each) => each.name === name)?.value ?? NaN;
    return {
      heap: read('JSHeapUsedSize'),
      listeners: read('JSEventListeners'),
      nodes: read('Nodes'),
      documents: read('Documents'),
    };
  }
}

/** The engine's choice of sheet is made by the nearest number, once, and again whenever the engine makes its shader anew. */
import { describe, expect, it } from 'vitest';
import { mend, near } from '../../../src/view/scene/mend.ts';

const SHADER = 'if (outTexDatum == 0.0) a; #define C(INDEX) else if (outTexDatum == float(INDEX)) b;';

describe('the mended batch', () => {
  it('chooses a sheet by the nearest number', () => {
    expect(near(SHADER)).toBe(
      'if (abs(outTexDatum - 0.0) < 0.5) a; #define C(INDEX) else if (abs(outTexDatum - float(INDEX)) < 0.5) b;',
    );
  });

  it('stays mended when the engine makes its shader anew', () => {
    const plain = (count: number) => ({ name: `GetTexture${count}`, additions: { fragmentHeader: SHADER } });
    let now = plain(1);
    const batch = {
      programManager: {
        getAdditionsByTag: () => [now],
        replaceAddition(name: string, addition: typeof now) {
          expect(name).toBe(now.name);
          now = addition;
        },
      },
      finalizeTextureCount(count: number) {
        now = plain(count);
      },
    };
    mend(batch);
    for (const count of [9, 3, 9]) {
      batch.finalizeTextureCount(count);
      expect(now.name).toBe(`GetTexture${count}Near`);
      expect(now.additions.fragmentHeader).toBe(near(SHADER));
    }
  });
});

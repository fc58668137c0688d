/**
 * How a claim is tried: its sentences must hold in the company as it is, and must not all hold once
 * its mechanism is switched off.
 */
import { describe, expect, it } from 'vitest';
import { type Company, company, type Switch } from './company.ts';

/** One sentence of a claim with the figure it stands on; true while the figure is within its bounds. */
export interface Sentence {
  says: string;
  is: number;
  atLeast?: number;
  atMost?: number;
}

function holds({ is, atLeast = -Infinity, atMost = Infinity }: Sentence): boolean {
  return is >= atLeast && is <= atMost;
}

/** The number of a claim, and what it says. */
type Name = `S${number}: ${string}`;

let asItIs: Promise<Company> | undefined;

/**
 * States a claim.
 * @param check the claim on a company, as sentences
 * @param switches the mechanism, switched off in one or several ways: each has to break the claim
 */
export function claim(
  name: Name,
  check: (here: Company) => Sentence[],
  switches: Record<string, Switch>,
): void {
  describe.each([name])('%s', () => {
    it('holds', async () => {
      asItIs ??= company();
      const sentences = check(await asItIs);
      if (process.env.FIGURES) console.log(name, figures(sentences));
      for (const sentence of sentences) expect(holds(sentence), figures([sentence])).toBe(true);
    });
    it.each(Object.entries(switches))('falls without %s', async (what, off) => {
      const sentences = check(await company(off));
      if (process.env.FIGURES) console.log(name, 'WITHOUT', what, figures(sentences));
      const fallen = sentences.filter((sentence) => Number.isFinite(sentence.is) && !holds(sentence));
      expect(fallen, `still holds without ${what}: ${figures(sentences)}`).not.toEqual([]);
    });
  });
}

function figures(sentences: readonly Sentence[]): string {
  return sentences
    .map(({ says, is, atLeast, atMost }) => {
      const bounds = [
        atLeast === undefined ? '' : `>= ${atLeast}`,
        atMost === undefined ? '' : `<= ${atMost}`,
      ];
      return `\n  ${says}: ${is.toFixed(3)} (${bounds.filter(Boolean).join(', ')})`;
    })
    .join('');
}

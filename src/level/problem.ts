/**
 * What is wrong with a level's files, told so that its author can put it right: which file, where in
 * it, what, and what to do. Never throws and never stops at the first one.
 */

export interface Problem {
  /** The file as the author knows it, e.g. "levels/training/level.json". */
  file: string;
  /** Where in it: a JSON path ("stations[2].staff"), "line 4, column 7", or "" for the whole file. */
  path: string;
  /** What is wrong. */
  says: string;
  /** What to do about it; "" where `says` says it all. */
  remedy: string;
}

/** One line: `levels/x/level.json: stations[2].staff: 12.5 is not a whole number; use 12 or 13`. */
export function tellProblem({ file, path, says, remedy }: Problem): string {
  return [file, path, remedy ? `${says}; ${remedy}` : says].filter(Boolean).join(': ');
}

/** A JSON path in the usual notation: `stations[2].staff`, `words["a b"]`. */
export function tellPath(path: readonly PropertyKey[]): string {
  let told = '';
  for (const part of path) {
    if (typeof part === 'number') told += `[${part}]`;
    else if (/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(String(part))) told += (told ? '.' : '') + String(part);
    else told += `[${JSON.stringify(String(part))}]`;
  }
  return told;
}

/** Edits between two words (insert, delete, replace, swap neighbours); small words only. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, before[j - 2]! + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}

/** The known word that was probably meant, or null when none is near. Case and separators don't count. */
export function nearest(word: string, known: readonly string[]): string | null {
  const plain = (text: string): string => text.toLowerCase().replace(/[\s_-]/g, '');
  const said = plain(word.slice(0, 80));
  let best: string | null = null;
  let least = Infinity;
  for (const candidate of known) {
    const meant = plain(candidate);
    const beginning =
      said.length >= 3 && (meant.startsWith(said) || said.startsWith(meant)) && meant.length >= 2;
    const edits = beginning ? 0.5 : distance(said, meant);
    if (edits <= Math.max(1, Math.floor(Math.max(said.length, meant.length) / 3)) && edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best;
}

/** "did you mean "x"?", or what is known, or the fallback when the list is too long to read. */
export function suggest(word: string, known: readonly string[], otherwise = ''): string {
  const near = nearest(word, known);
  if (near !== null) return `did you mean "${near}"?`;
  if (otherwise) return otherwise;
  return known.length > 0 ? `known: ${known.join(', ')}` : '';
}

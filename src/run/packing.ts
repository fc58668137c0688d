/**
 * The narrow suitcase of run codes: symbols packed into one big number, each taking as little room
 * as it was likely, with likelihoods learned on the way. The same walk writes and reads, so that
 * both sides always expect the same. Knows nothing of runs.
 */

/** Weight a symbol gains each time it occurs. */
const GAIN = 24;
/** Weight of a symbol nothing is known about. */
const PRIOR = 8;

/** Thrown where a text cannot have been written by this packing. */
export class Unreadable extends Error {}

/**
 * One walk over a document. Writing, every call gets the value to write and returns it; reading,
 * `undefined` goes in and what was written comes out.
 */
export abstract class Walk {
  private readonly learned = new Map<string, number[]>();
  abstract readonly reading: boolean;

  /** One of `count` symbols 0..count-1, of which only the `allowed` can occur. */
  symbol(
    context: string,
    count: number,
    value: number | undefined,
    options: { allowed?: readonly number[]; prior?: readonly number[] } = {},
  ): number {
    let weights = this.learned.get(context);
    if (!weights) {
      weights = Array.from({ length: count }, (_, index) => options.prior?.[index] ?? PRIOR);
      this.learned.set(context, weights);
    }
    const allowed = options.allowed ?? [...weights.keys()];
    const found = this.pass(
      allowed,
      allowed.map((symbol) => weights[symbol]!),
      value,
    );
    weights[found] = weights[found]! + GAIN;
    return found;
  }

  /** A symbol of which nothing is ever learned: 0..count-1, all as likely. */
  even(count: number, value: number | undefined): number {
    return this.range(count, value);
  }

  flag(
    context: string,
    value: boolean | undefined,
    prior: readonly [number, number] = [PRIOR, PRIOR],
  ): boolean {
    return this.symbol(context, 2, value === undefined ? undefined : Number(value), { prior }) === 1;
  }

  /** A whole number 0..2^32-1; small ones are short. `prior` weighs its length in bits. */
  number(context: string, value: number | undefined, prior?: readonly number[]): number {
    if (value !== undefined && value !== value >>> 0) throw new Error(`${value} cannot be packed here`);
    const bits = value === undefined ? undefined : 32 - Math.clz32(value);
    const length = this.symbol(`${context}#`, 33, bits, prior ? { prior } : {});
    if (length < 2) return length;
    const low = this.range(2 ** (length - 1), value === undefined ? undefined : value - 2 ** (length - 1));
    return 2 ** (length - 1) + low;
  }

  protected abstract pass(
    allowed: readonly number[],
    weights: readonly number[],
    value: number | undefined,
  ): number;
  protected abstract range(count: number, value: number | undefined): number;
}

/** Writes: takes everything down, then packs it from the end, so that it unpacks from the beginning. */
export class Packer extends Walk {
  readonly reading = false;
  private readonly taken: [size: number, from: number, total: number][] = [];

  protected pass(allowed: readonly number[], weights: readonly number[], value: number | undefined): number {
    let from = 0;
    let total = 0;
    let size = 0;
    for (const [index, symbol] of allowed.entries()) {
      if (symbol === value) [from, size] = [total, weights[index]!];
      total += weights[index]!;
    }
    if (size === 0) throw new Error(`${value} cannot be packed here`);
    this.taken.push([size, from, total]);
    return value!;
  }

  protected range(count: number, value: number | undefined): number {
    if (value === undefined || !Number.isInteger(value) || value < 0 || value >= count) {
      throw new Error(`${value} cannot be packed here`);
    }
    this.taken.push([1, value, count]);
    return value;
  }

  pack(): bigint {
    let all = 1n;
    for (const [size, from, total] of this.taken.reverse()) {
      const s = BigInt(size);
      all = (all / s) * BigInt(total) + BigInt(from) + (all % s);
    }
    return all;
  }
}

/** Reads what a packer wrote. */
export class Unpacker extends Walk {
  readonly reading = true;

  constructor(private all: bigint) {
    super();
  }

  protected pass(allowed: readonly number[], weights: readonly number[]): number {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const place = this.take(total);
    let from = 0;
    for (const [index, symbol] of allowed.entries()) {
      const size = weights[index]!;
      if (place < from + size) {
        this.all = BigInt(size) * this.all + BigInt(place - from);
        return symbol;
      }
      from += size;
    }
    throw new Unreadable();
  }

  protected range(count: number): number {
    return this.take(count);
  }

  private take(total: number): number {
    if (total <= 0) throw new Unreadable();
    const place = Number(this.all % BigInt(total));
    this.all /= BigInt(total);
    return place;
  }

  /** Whether everything has been read and nothing is left over. */
  get empty(): boolean {
    return this.all === 1n;
  }
}

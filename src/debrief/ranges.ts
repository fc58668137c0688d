/**
 * How wrong each number of the model could be: the range in which it is put in doubt. The less is known
 * of it, the wider; our judgement, and open to be argued with. Computes ends, plays nothing.
 */
import { PARAMETERS, type Certainty, type Parameter, type ParameterId } from '../kernel/index.ts';

/** How far a number may be off, as a share of itself. */
const OFF: Readonly<Record<Certainty, number>> = { measured: 0.25, surveyed: 0.35, assumed: 0.5 };

/** Where a source gives the range itself. */
const GIVEN: Partial<Record<ParameterId, readonly [number, number]>> = {
  // Humlum & Vestergaard 2025 against task gains, our inference; doubted beyond it, too.
  scatter: [0.1, 0.45],
};

/** What remains after a while is doubted by what is lost of it: .98 left could be .97 or .99. */
const remains = ({ unit, value }: Parameter): boolean =>
  unit.startsWith('factor/') || (unit === 'share' && value >= 0.9 && value < 1);

/** The range of a number: its low and its high end, the value between them. */
export function rangeOf(id: ParameterId): readonly [low: number, high: number] {
  const given = GIVEN[id];
  if (given) return given;
  const parameter: Parameter = PARAMETERS[id];
  const { value, unit, label } = parameter;
  const by = OFF[label];
  if (remains(parameter)) return [1 - (1 - value) * (1 + by), 1 - (1 - value) * (1 - by)];
  const [a, b] = [value * (1 - by), value * (1 + by)];
  const low = Math.min(a, b);
  const high = Math.max(a, b);
  // A share of something is never more than all of it.
  return unit === 'share' ? [low, Math.min(high, 1)] : [low, high];
}

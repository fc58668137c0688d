/**
 * From what zod finds to what an author can use: one problem a mistake, with its path, what stands
 * there, and a remedy. The only file that knows how zod words its issues.
 */
import * as z from 'zod/mini';
import { suggest, tellPath, type Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;
type Schema = z.core.$ZodType;
type Path = readonly PropertyKey[];

/** Reads a value by a schema; every mistake becomes a problem of `file`. */
export function readShape<T>(
  schema: z.ZodMiniType<T>,
  value: unknown,
  file: string,
): { ok: true; value: T } | { ok: false; problems: Problem[] } {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  const problems = result.error.issues.flatMap((issue) => tell(issue, [], schema, value, file));
  return { ok: false, problems };
}

function tell(issue: Issue, base: Path, root: Schema, value: unknown, file: string): Problem[] {
  const path = [...base, ...issue.path];
  const here = lookUp(value, path);
  const problem = (what: string, remedy = '', at: Path = path): Problem[] => [
    { file, path: tellPath(at), says: what, remedy },
  ];
  const own = issue.message === 'Invalid input' ? '' : issue.message;

  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.flatMap((key) => {
        const known = keysAt(root, path);
        const missing = known.filter((other) => lookUp(value, [...path, other]) === undefined);
        const remedy = suggest(
          key,
          missing,
          suggest(key, known, known.length > 0 ? `known here: ${known.join(', ')}` : 'remove it'),
        );
        return problem(`unknown key "${key}"`, remedy, [...path, key]);
      });
    case 'invalid_type':
      if (here === undefined)
        return problem('is missing', `add it: ${describe(root, path) ?? expected(issue)}`);
      return problem(...wrongType(issue, here));
    case 'invalid_value': {
      const known = issue.values.map(String);
      if (here === undefined)
        return problem(
          'is missing',
          `add it: ${known.length === 1 ? known[0] : `one of ${known.join(', ')}`}`,
        );
      const noun = nounOf(path);
      if (known.length === 1) return problem(`${show(here)} is not understood here`, `write ${known[0]}`);
      if (typeof here !== 'string')
        return problem(`${show(here)} is not a ${noun}`, `use one of ${known.join(', ')}`);
      return problem(`no ${noun} "${here}"`, suggest(here, known, `known: ${known.join(', ')}`));
    }
    case 'too_small':
      return problem(...tooFar(issue.origin, here, 'small', Number(issue.minimum), own));
    case 'too_big':
      return problem(...tooFar(issue.origin, here, 'big', Number(issue.maximum), own));
    case 'invalid_format':
      return problem(`${show(here)} will not do`, own || 'look at the examples in levels/');
    case 'invalid_key':
      return problem(`"${String(issue.path.at(-1))}" will not do as a key`, issue.issues[0]?.message ?? '');
    case 'invalid_union':
      return (
        union(issue, path, root, value, file) ??
        problem(`${show(here)} will not do`, 'look at the examples in levels/')
      );
    case 'custom': {
      const [what, remedy = ''] = own.split('; ');
      return problem(what || 'will not do', remedy);
    }
    default:
      return problem(own || 'will not do', '');
  }
}

/** The branch of a union its author was most likely writing: the right type first, then the fewest mistakes. */
function union(
  issue: Issue & { code: 'invalid_union' },
  path: Path,
  root: Schema,
  value: unknown,
  file: string,
): Problem[] | null {
  const here = lookUp(value, path);
  if (here === undefined) return [{ file, path: tellPath(path), says: 'is missing', remedy: 'add it' }];
  const branches = issue.errors.filter(
    (issues) => !issues.some((one) => one.code === 'invalid_type' && one.path.length === 0),
  );
  const best = branches.sort((a, b) => a.length - b.length)[0];
  return best ? best.flatMap((one) => tell(one, path, root, value, file)) : null;
}

function expected(issue: Issue & { code: 'invalid_type' }): string {
  if (issue.expected === 'int' || 'format' in issue) return 'a whole number';
  return (
    {
      string: 'a text',
      number: 'a number',
      boolean: 'true or false',
      array: 'a list [...]',
      record: 'an object {...}',
      object: 'an object {...}',
    }[issue.expected as string] ?? String(issue.expected)
  );
}

function wrongType(issue: Issue & { code: 'invalid_type' }, here: unknown): [string, string] {
  const needed = expected(issue);
  if (typeof here === 'number' && needed === 'a whole number') {
    // Nothing that must be whole may be 0, so a share of one is meant as one.
    if (here > 0 && here < 1) return [`${here} is not a whole number`, 'use 1'];
    return [`${here} is not a whole number`, `use ${Math.floor(here)} or ${Math.ceil(here)}`];
  }
  if (
    typeof here === 'string' &&
    here.trim() !== '' &&
    needed.includes('number') &&
    !Number.isNaN(Number(here))
  ) {
    return [`${show(here)} is a text`, 'remove the quotes'];
  }
  if (typeof here === 'string' && needed === 'true or false' && /^(true|false)$/.test(here)) {
    return [`${show(here)} is a text`, 'remove the quotes'];
  }
  return [`${show(here)} stands where ${needed} belongs`, `write ${needed}`];
}

function tooFar(
  origin: string,
  here: unknown,
  how: 'small' | 'big',
  limit: number,
  own: string,
): [string, string] {
  const edge = how === 'small' ? 'at least' : 'at most';
  if (origin === 'string') {
    return limit === 1 && how === 'small'
      ? ['is empty', 'write something']
      : [`is too ${how === 'small' ? 'short' : 'long'}`, `use ${edge} ${limit} characters`];
  }
  if (origin === 'array') {
    const count = Array.isArray(here) ? here.length : 0;
    return [`${count} entries are too ${how === 'small' ? 'few' : 'many'}`, `use ${edge} ${limit}`];
  }
  return [`${show(here)} is ${how === 'small' ? 'below' : 'above'} ${limit}`, own || `use ${edge} ${limit}`];
}

/** What a wrong word was meant to be, from where it stands. */
function nounOf(path: Path): string {
  const names: Record<string, string> = {
    functions: 'function',
    firstFaces: 'function',
    cast: 'function',
    stage: 'stage',
    purpose: 'purpose',
    kind: 'kind of room',
    theme: 'theme',
    item: 'item',
    vocabulary: 'vocabulary',
  };
  const last = path.filter((part) => typeof part === 'string').at(-1);
  return names[String(last)] ?? 'such value';
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function lookUp(value: unknown, path: Path): unknown {
  let here = value;
  for (const part of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, part)) return undefined;
    here = (here as Record<PropertyKey, unknown>)[part];
  }
  return here;
}

/** Which keys a schema knows at a path; none where it takes any. */
function keysAt(schema: Schema, path: Path): string[] {
  let nodes: Schema[] = [schema];
  for (const part of [...path, null]) {
    nodes = nodes.flatMap(unwrap);
    if (part === null) break;
    nodes = nodes.flatMap((node) => step(node, part));
  }
  const keys = nodes.flatMap((node) => {
    const { def } = node._zod as unknown as { def: Inner };
    if (def.type === 'object') return Object.keys(def.shape ?? {});
    const key =
      def.type === 'record' ? (def.keyType?._zod as unknown as { def: Inner } | undefined) : undefined;
    const entries = key?.def.entries;
    return entries ? Object.values(entries).map(String) : [];
  });
  return [...new Set(keys)].filter((key) => key !== '$schema');
}

/** What this file needs of a schema's inside; zod types it per class. */
interface Inner {
  type: string;
  innerType?: Schema;
  options?: readonly Schema[];
  shape?: Record<string, Schema>;
  element?: Schema;
  keyType?: Schema;
  valueType?: Schema;
  entries?: Record<string, string>;
}

/** What the schema says a field is for, as its first sentence. */
function describe(schema: Schema, path: Path): string | null {
  let nodes: Schema[] = [schema];
  for (const part of path) nodes = nodes.flatMap(unwrap).flatMap((node) => step(node, part));
  const told = nodes.map((node) => z.globalRegistry.get(node)?.description).find(Boolean);
  return told ? told.replace(/\.$/, '') : null;
}

function unwrap(node: Schema): Schema[] {
  const { def } = node._zod as unknown as { def: Inner };
  if (def.innerType) return unwrap(def.innerType);
  if (def.options) return def.options.flatMap(unwrap);
  return [node];
}

function step(node: Schema, part: PropertyKey): Schema[] {
  const { def } = node._zod as unknown as { def: Inner };
  const next =
    def.type === 'object' ? def.shape?.[String(part)] : def.type === 'array' ? def.element : def.valueType;
  return next ? [next] : [];
}

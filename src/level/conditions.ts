/**
 * Conditions in level files: a line of CEL over what is true of the company, checked when the level is read
 * and compiled to a predicate of its own. Only comparisons, logic and + - * / are understood, so that every
 * engine answers alike; a word that means nothing is told with the one that was probably meant.
 */
import { Environment, type ASTNode } from '@marcbachmann/cel-js';
import { FUNCTIONS, MOVES, PURPOSES, STAGES, type PlayableLevel, type World } from '../kernel/index.ts';
import { NUMBERS, STEP, TEXTS, TRUTHS, type About } from './condition-names.ts';
import { suggest } from './problem.ts';

/** Whether something holds of a company now. */
export type Condition = (level: PlayableLevel, world: World) => boolean;

export type ConditionReading =
  | { ok: true; condition: Condition }
  | { ok: false; says: string; remedy: string };

type Value = number | boolean | string;
type Read = (about: About) => Value;

/** Lists of the texts a name can be compared with, or a function called with. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  purpose: PURPOSES,
  told: PURPOSES,
  stage: STAGES,
  seated: FUNCTIONS,
  leads: FUNCTIONS,
  employs: FUNCTIONS,
  done: MOVES.map((move) => move.id),
};

const never = (): never => {
  throw new Error('conditions are compiled, never evaluated by the library');
};

const language = (() => {
  const env = new Environment({ limits: { maxAstNodes: 200, maxDepth: 30 } });
  env.registerType('Step', { fields: Object.fromEntries(Object.keys(STEP).map((name) => [name, 'double'])) });
  for (const name of Object.keys(NUMBERS)) env.registerVariable(name, 'double');
  for (const name of Object.keys(TRUTHS)) env.registerVariable(name, 'bool');
  for (const name of Object.keys(TEXTS)) env.registerVariable(name, 'string');
  env.registerVariable('busiest', 'Step');
  for (const name of ['seated', 'leads', 'employs']) env.registerFunction(`${name}(string): bool`, never);
  env.registerFunction('done(string): double', never);
  // Numbers of the game are doubles; a condition may write them without a point.
  for (const sign of ['+', '-', '*', '/'])
    for (const [a, b] of [
      ['double', 'int'],
      ['int', 'double'],
    ])
      env.registerOperator(`${a} ${sign} ${b}`, never);
  env.registerOperator('double == int', never);
  return env;
})();

const ALL = [...Object.keys(NUMBERS), ...Object.keys(TRUTHS), ...Object.keys(TEXTS), 'busiest'];

/** Reads a condition. Never throws. */
export function readCondition(text: string): ConditionReading {
  const checked = language.check(text);
  if (!checked.valid) return { ok: false, ...told(checked.error?.message ?? '') };
  if (checked.type !== 'bool')
    return {
      ok: false,
      says: `is a ${checked.type === 'string' ? 'text' : 'number'}, not a condition`,
      remedy: 'compare it, as in "trust < 0.4"',
    };
  try {
    const read = compile(language.parse(text).ast);
    return { ok: true, condition: (level, world) => read({ level, world }) === true };
  } catch (slip) {
    if (slip instanceof Strange) return { ok: false, says: slip.message, remedy: slip.remedy };
    throw slip;
  }
}

/** Something the language knows and the game does not. */
class Strange extends Error {
  constructor(
    says: string,
    readonly remedy: string,
  ) {
    super(says);
  }
}

/** The library's first line in an author's words. */
function told(message: string): { says: string; remedy: string } {
  const line = message.split('\n')[0] ?? '';
  const unknown = /^Unknown variable: (.*)$/.exec(line)?.[1];
  if (unknown !== undefined) return { says: `no "${unknown}" in conditions`, remedy: suggest(unknown, ALL) };
  const field = /^No such key: (.*)$/.exec(line)?.[1];
  if (field !== undefined)
    return { says: `the busiest step has no "${field}"`, remedy: suggest(field, Object.keys(STEP)) };
  const called = /'([\w.]+)\(/.exec(line)?.[1];
  if (/overload for/.test(line) && called !== undefined)
    return {
      says: `no "${called}(...)" in conditions`,
      remedy: suggest(
        called,
        ['seated', 'leads', 'employs', 'done'],
        'write seated("hr"), leads("hr"), employs("hr") or done("it.rollout")',
      ),
    };
  const types = /no such overload: (.*)$/.exec(line)?.[1];
  if (types !== undefined)
    return {
      says: `"${types.replaceAll('double', 'number').replaceAll('int', 'number').replaceAll('bool', 'yes or no').replaceAll('string', 'text')}" makes no sense`,
      remedy: 'compare like with like',
    };
  return { says: `can't be read: ${line}`, remedy: 'write it like "quarter >= 4 && trust < 0.4"' };
}

function compile(node: ASTNode): Read {
  const { op, args } = node as unknown as { op: string; args: unknown };
  const pair = (): [Read, Read] => (args as [ASTNode, ASTNode]).map((each) => compile(each)) as [Read, Read];
  switch (op) {
    case 'value': {
      const value = typeof args === 'bigint' ? Number(args) : (args as Value);
      return () => value;
    }
    case 'id':
      return named(args as string);
    case '.': {
      const [, field] = args as [ASTNode, string];
      const read = STEP[field]!;
      return ({ world }) => read(world);
    }
    case 'call':
      return call(...(args as [string, ASTNode[]]));
    case '!_': {
      const read = compile(args as ASTNode);
      return (about) => read(about) !== true;
    }
    case '-_': {
      const read = compile(args as ASTNode);
      return (about) => -(read(about) as number);
    }
    case '?:': {
      const [test, yes, no] = (args as ASTNode[]).map((each) => compile(each)) as [Read, Read, Read];
      return (about) => (test(about) === true ? yes(about) : no(about));
    }
    case '&&': {
      const [a, b] = pair();
      return (about) => a(about) === true && b(about) === true;
    }
    case '||': {
      const [a, b] = pair();
      return (about) => a(about) === true || b(about) === true;
    }
    case '==':
    case '!=':
      return equal(op, args as [ASTNode, ASTNode]);
    default:
      return arithmetic(op, pair);
  }
}

function arithmetic(op: string, pair: () => [Read, Read]): Read {
  const make = (of: (a: number, b: number) => Value): Read => {
    const [a, b] = pair();
    return (about) => of(a(about) as number, b(about) as number);
  };
  switch (op) {
    case '<':
      return make((a, b) => a < b);
    case '<=':
      return make((a, b) => a <= b);
    case '>':
      return make((a, b) => a > b);
    case '>=':
      return make((a, b) => a >= b);
    case '+':
      return make((a, b) => a + b);
    case '-':
      return make((a, b) => a - b);
    case '*':
      return make((a, b) => a * b);
    case '/':
      return make((a, b) => a / b);
    default:
      throw new Strange(`"${op}" is not for conditions here`, 'use comparisons, && || ! and + - * /');
  }
}

function named(name: string): Read {
  const number = NUMBERS[name];
  if (number) return ({ level, world }) => number.of(level, world);
  const truth = TRUTHS[name];
  if (truth) return ({ level, world }) => truth.of(level, world);
  const text = TEXTS[name];
  if (text) return ({ level, world }) => text.of(level, world);
  throw new Strange(
    `"${name}" alone says nothing`,
    `ask for one of its numbers: ${Object.keys(STEP)
      .map((field) => `busiest.${field}`)
      .join(', ')}`,
  );
}

/** A text written out, or null. */
const written = (node: ASTNode | undefined): string | null => {
  const { op, args } = (node ?? {}) as unknown as { op?: string; args?: unknown };
  return op === 'value' && typeof args === 'string' ? args : null;
};

function known(name: string, text: string): void {
  const list = KNOWN[name]!;
  if (!list.includes(text))
    throw new Strange(`no "${text}" for ${name}`, suggest(text, list, `known: ${list.join(', ')}`));
}

function equal(op: '==' | '!=', [left, right]: [ASTNode, ASTNode]): Read {
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const { op: kind, args: name } = one as unknown as { op: string; args: unknown };
    const text = written(other);
    if (kind === 'id' && typeof name === 'string' && text !== null && name in KNOWN) known(name, text);
  }
  const [a, b] = [compile(left), compile(right)];
  return op === '==' ? (about) => a(about) === b(about) : (about) => a(about) !== b(about);
}

function call(name: string, args: ASTNode[]): Read {
  const text = written(args[0]);
  if (text === null || !(name in KNOWN))
    throw new Strange(`"${name}(...)" wants a name between quotes`, 'write, for instance, seated("hr")');
  known(name, text);
  if (name === 'done') return ({ world }) => world.done[text] ?? 0;
  if (name === 'leads') return ({ world }) => world.table[0] === text;
  if (name === 'employs') return ({ level }) => (level.functions as readonly string[]).includes(text);
  return ({ world }) => (world.table as readonly string[]).includes(text);
}

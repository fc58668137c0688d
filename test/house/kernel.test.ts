/** The kernel computes the same bits in every engine: no built-in that differs, no chance, no clock, no page. */
import { describe, expect, it } from 'vitest';
import { filesIn, isCode, lineAt, read, visit, type SyntaxNode } from './source.ts';

/** Of Math, what IEEE 754 settles to the last bit, and what only compares or cuts. */
const EXACT = new Set([
  'abs',
  'ceil',
  'floor',
  'fround',
  'imul',
  'clz32',
  'max',
  'min',
  'round',
  'sign',
  'sqrt',
  'trunc',
]);
/** Names that bring chance, clocks, other languages' order, or a state that is not plain JSON. */
const BANNED = new Set(['Date', 'performance', 'crypto', 'Intl', 'Symbol', 'Proxy', 'eval', 'Function']);
const METHODS = new Set(['localeCompare', 'toLocaleString', 'toFixed', 'toPrecision', 'toExponential']);

/** Every breach in a source text, as `line: what`. */
function breaches(file: string, text: string): string[] {
  const found: string[] = [];
  const note = (node: SyntaxNode, what: string): void =>
    void found.push(`${file}:${lineAt(text, node.start)} ${what}`);
  visit(file, text, (node) => {
    if (node.type === 'BinaryExpression' && node['operator'] === '**') note(node, '**');
    if (node.type === 'AssignmentExpression' && node['operator'] === '**=') note(node, '**=');
    if (node.type === 'MemberExpression') {
      const object = node['object'] as { type: string; name?: string };
      const property = node['property'] as { name?: string; value?: unknown };
      const name = String(property.name ?? property.value);
      if (object.type === 'Identifier' && object.name === 'Math' && (node['computed'] || !EXACT.has(name)))
        note(node, `Math.${name}`);
      if (METHODS.has(name)) note(node, `.${name}`);
    }
    // Taking Math apart, or under another name, would get round the line above.
    if (node.type === 'VariableDeclarator') {
      const value = node['init'] as { type?: string; name?: string } | null;
      if (value?.type === 'Identifier' && value.name === 'Math') note(node, 'Math under another name');
    }
    if (node.type === 'Identifier' && (BANNED.has(String(node['name'])) || node['name'] === 'globalThis'))
      note(node, String(node['name']));
  });
  return found;
}

describe('kernel', () => {
  const files = filesIn('src/kernel').filter(isCode);

  it('uses only arithmetic that every engine does alike', () => {
    console.log(`exactness: looked at ${files.length} kernel files`);
    expect(files.length).toBeGreaterThan(15);
    expect(files.flatMap((file) => breaches(file, read(file)))).toEqual([]);
  });

  it.each([
    'Math.exp(1)',
    'Math.log(2)',
    'Math.pow(2, 3)',
    'Math.sin(1)',
    'Math.tanh(1)',
    'Math.hypot(3, 4)',
    'Math.random()',
    "Math['exp'](1)",
    '2 ** 3',
    'let a = 2; a **= 2',
    'const { exp } = Math',
    'const M = Math',
    'Date.now()',
    'new Date()',
    "'a'.localeCompare('b')",
    'globalThis.fetch',
  ])('catches %s', (code) => {
    expect(breaches('planted.ts', code)).not.toEqual([]);
  });

  it('lets + - * / and sqrt pass', () => {
    expect(breaches('planted.ts', 'const a = Math.sqrt(2) * Math.max(1, 2) / 3 + Math.floor(1.5)')).toEqual(
      [],
    );
  });
});

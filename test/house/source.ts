/**
 * Reads our own source as text and syntax, for the tests of the house: which files there are, what each imports,
 * what stands in it. Must never judge; the tests beside it do.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { parseSync } from 'oxc-parser';

export const ROOT = resolve(import.meta.dirname, '../..');

/** What is made by tools and never read as source. */
const MADE = new Set(['node_modules', 'dist', '.cache', '.git']);

/** All files below a folder of the project, as paths from its root with forward slashes, sorted. */
export function filesIn(folder: string): string[] {
  const start = join(ROOT, folder);
  if (!existsSync(start)) return [];
  const found: string[] = [];
  const walk = (path: string): void => {
    for (const name of readdirSync(path)) {
      if (MADE.has(name)) continue;
      const full = join(path, name);
      if (statSync(full).isDirectory()) walk(full);
      else found.push(relative(ROOT, full).split(sep).join('/'));
    }
  };
  walk(start);
  return found.sort();
}

export const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

export const isCode = (file: string): boolean => /\.(ts|tsx|mts|mjs|js|cjs)$/.test(file);

/** A node of a syntax tree, as far as the tests look at it. */
export interface SyntaxNode {
  type: string;
  start: number;
  [field: string]: unknown;
}

/** Visits every node of a source text. @throws when it does not parse */
export function visit(file: string, text: string, see: (node: SyntaxNode) => void): void {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]!.message}`);
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (node && typeof node === 'object' && typeof (node as SyntaxNode).type === 'string') {
      see(node as SyntaxNode);
      Object.values(node).forEach(walk);
    }
  };
  walk(program);
}

/** The line of an offset, from 1. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

export interface Import {
  /** The importing file. */
  from: string;
  line: number;
  /** As written. */
  specifier: string;
  /** File from the root for relative imports, package name for others. */
  target: string;
  relative: boolean;
  /** Gone after compiling. */
  typeOnly: boolean;
}

/** `@scope/name` or `name` of a package import; `node:fs` stays `node:fs`. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** A string written out: a literal, or a template without holes. */
function literal(node: unknown): string | null {
  const { type, value, quasis } = (node ?? {}) as {
    type?: string;
    value?: unknown;
    quasis?: { value: { cooked: string } }[];
  };
  if (type === 'Literal' && typeof value === 'string') return value;
  if (type === 'TSLiteralType') return literal((node as { literal: unknown }).literal);
  if (type === 'TemplateLiteral' && quasis?.length === 1) return quasis[0]!.value.cooked;
  return null;
}

/**
 * Every way in which a file reaches another: import, re-export, import(), import types, and the addresses handed
 * to import.meta.glob and new URL(…, import.meta.url). An import() of a computed address has an empty specifier.
 */
export function importsOf(file: string, text: string): Import[] {
  const found: Import[] = [];
  const add = (node: SyntaxNode, specifier: string, typeOnly: boolean): void => {
    const clean = specifier.replace(/[?#].*$/, '');
    const isRelative = clean.startsWith('.');
    const target = isRelative ? posix.normalize(posix.join(dirname(file), clean)) : packageOf(clean);
    found.push({
      from: file,
      line: lineAt(text, node.start),
      specifier,
      target,
      relative: isRelative,
      typeOnly,
    });
  };
  visit(file, text, (node) => {
    if (node.type === 'ImportDeclaration') {
      const parts = node['specifiers'] as { importKind?: string }[];
      const typeOnly =
        node['importKind'] === 'type' ||
        (parts.length > 0 && parts.every((part) => part.importKind === 'type'));
      add(node, literal(node['source'])!, typeOnly);
    } else if (
      node.type === 'ExportAllDeclaration' ||
      (node.type === 'ExportNamedDeclaration' && node['source'])
    ) {
      const parts = (node['specifiers'] as { exportKind?: string }[] | undefined) ?? [];
      const typeOnly =
        node['exportKind'] === 'type' ||
        (parts.length > 0 && parts.every((part) => part.exportKind === 'type'));
      add(node, literal(node['source'])!, typeOnly);
    } else if (node.type === 'ImportExpression') add(node, literal(node['source']) ?? '', false);
    else if (node.type === 'TSImportType') add(node, literal(node['source'] ?? node['argument']) ?? '', true);
    else if (node.type === 'CallExpression' || node.type === 'NewExpression') {
      const callee = node['callee'] as SyntaxNode;
      const written = text.slice(callee.start, (callee as unknown as { end: number }).end);
      const args = node['arguments'] as SyntaxNode[];
      if (written === 'require') add(node, literal(args[0]) ?? '', false);
      if (written === 'import.meta.glob') {
        const patterns =
          args[0]?.type === 'ArrayExpression' ? (args[0]['elements'] as SyntaxNode[]) : args.slice(0, 1);
        for (const pattern of patterns) add(node, literal(pattern) ?? '', false);
      }
      if (
        node.type === 'NewExpression' &&
        written === 'URL' &&
        text.slice(node.start).match(/^new URL\([^)]*import\.meta\.url/)
      ) {
        const address = literal(args[0]);
        if (address?.startsWith('.')) add(node, address, false);
      }
    }
  });
  return found;
}

/**
 * The room a file under src lies in: `kernel`, `view/model`, ...; null elsewhere. Story pages show one part alone,
 * to people who build it: tools, wherever they lie, and like all tools nobody may import them.
 */
export function roomOf(file: string): string | null {
  const parts = file.split('/');
  if (parts[0] !== 'src' || parts.length < 3) return null;
  if (parts.includes('story')) return 'tools';
  return parts[1] === 'view' ? `view/${parts[2]}` : parts[1]!;
}

/** The JSON Schemas that levels name are the ones the reader uses, and explain every field. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { schemaFiles, ROOT } from '../../src/tools/schema.ts';

interface Node {
  description?: string;
  properties?: Record<string, Node>;
  items?: Node;
}

it('lie beside the reader, up to date (npm run schema)', () => {
  for (const [name, text] of Object.entries(schemaFiles())) {
    expect(readFileSync(new URL(name, ROOT), 'utf8'), name).toBe(text);
  }
});

it('are found where the levels say', () => {
  for (const level of ['training', 'onboarding']) {
    for (const file of ['level.json', 'checks.json']) {
      const url = new URL(`../../levels/${level}/${file}`, import.meta.url);
      const { $schema } = JSON.parse(readFileSync(url, 'utf8'));
      expect(existsSync(new URL($schema, url)), `${level}/${file}`).toBe(true);
    }
  }
});

it('describe every field of a level', () => {
  const bare: string[] = [];
  const walk = (node: Node, path: string): void => {
    for (const [key, field] of Object.entries(node.properties ?? {})) {
      if (!field.description) bare.push(`${path}.${key}`);
      walk(field, `${path}.${key}`);
      if (field.items) walk(field.items, `${path}.${key}[]`);
    }
  };
  walk(JSON.parse(schemaFiles()['src/level/level.schema.json']!), 'level');
  expect(bare).toEqual([]);
});

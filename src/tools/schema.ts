/**
 * Writes the JSON Schemas of level files and playbooks beside the code that reads them, so that
 * editors complete and check a file while it is written. `npm run schema`; a test says whether they
 * are up to date.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { checksSchema, levelSchema } from '../level/index.ts';
import { BUILT_IN_NAMES, playbookSchema } from '../run/index.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A schema as JSON, without the dialect line: it may stand inside another. */
function inner(schema: z.ZodMiniType): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return rest as Json;
}

/**
 * `checks.json` names playbooks or holds them. Its reader must not know playbooks, an editor should:
 * wherever one can stand, the built-in names and the whole shape are put in.
 */
function withPlaybooks(node: Json): Json {
  if (Array.isArray(node)) return node.map(withPlaybooks);
  if (typeof node !== 'object' || node === null) return node;
  const filled = Object.fromEntries(
    Object.entries(node).map(([key, value]): [string, Json] => {
      const isPlaybook =
        key === 'playbook' && typeof value === 'object' && value !== null && 'anyOf' in value;
      return [
        key,
        isPlaybook
          ? { ...value, anyOf: [{ enum: [...BUILT_IN_NAMES] }, { $ref: '#/$defs/playbook' }] }
          : withPlaybooks(value),
      ];
    }),
  );
  return filled;
}

/** The files, from the package's root, and the text each must hold. */
export function schemaFiles(): Record<string, string> {
  const write = (title: string, body: Json): string => {
    const $schema = 'https://json-schema.org/draft/2020-12/schema';
    return `${JSON.stringify({ $schema, title, ...(body as object) }, null, 2)}\n`;
  };
  const checks = {
    ...(withPlaybooks(inner(checksSchema)) as object),
    $defs: { playbook: inner(playbookSchema) },
  };
  return {
    'src/level/level.schema.json': write('A level of In Good Hands', inner(levelSchema)),
    'src/level/checks.schema.json': write('What must come out in a level of In Good Hands', checks),
    'src/run/playbook/playbook.schema.json': write('A playbook of In Good Hands', inner(playbookSchema)),
  };
}

/** What the files' names start from. */
export const ROOT = new URL('../../', import.meta.url);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of Object.entries(schemaFiles())) writeFileSync(new URL(name, ROOT), text);
}

/**
 * Writes the JSON Schemas of level files beside the code that reads them, so that editors complete
 * and check a level while it is written. `npm run schema`; a test says whether they are up to date.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { checksSchema, levelSchema } from '../level/index.ts';

/** File names in src/level/, and the text each must hold. */
export function schemaFiles(): Record<string, string> {
  const write = (schema: z.ZodMiniType, title: string): string =>
    `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: 'input' }) }, null, 2)}\n`;
  return {
    'level.schema.json': write(levelSchema, 'A level of In Good Hands'),
    'checks.schema.json': write(checksSchema, 'What must come out in a level of In Good Hands'),
  };
}

/** Where the schemas lie. */
export const SCHEMA_FOLDER = new URL('../level/', import.meta.url);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of Object.entries(schemaFiles())) writeFileSync(new URL(name, SCHEMA_FOLDER), text);
}

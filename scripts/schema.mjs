/** Writes schema/NAME.schema.json for each schema that the built command prints. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const names = [
  ...[
    'policy',
    'exceptions',
    'catalog',
    'people',
    'evidence',
    'record',
    'decision',
    'error',
    'measure',
    'access',
  ],
];

mkdirSync(join(root, 'schema'), { recursive: true });
for (const name of names) {
  const text = execFileSync(process.execPath, [join(root, 'dist', 'index.js'), 'schema', name]);
  writeFileSync(join(root, 'schema', `${name}.schema.json`), text);
}
console.log(`schema: ${names.join(', ')}`);

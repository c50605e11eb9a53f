/**
 * Writes the component's project: `node scripts/publish-gitlab.mjs OUT [GROUP/PROJECT [SERVER]]`. OUT is made;
 * if it is there already it has to be empty, but for `.git`. SERVER is the GitLab that it is published on,
 * https://gitlab.com if it is not said. Nothing is sent anywhere: commit and push it.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toComponentProject } from './gitlab-project.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [out, project = 'promotion-gate/promotion-gate', server = 'https://gitlab.com'] =
  process.argv.slice(2);

try {
  if (out === undefined)
    throw new Error('say where: npm run publish:gitlab -- OUT [GROUP/PROJECT [SERVER]]');
  if (existsSync(out) && readdirSync(out).some((name) => name !== '.git')) {
    throw new Error(`${out} is not empty: old files would stay in the release`);
  }
  const tree = toComponentProject({ root, project, server });
  for (const [path, bytes] of tree) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), bytes);
  }
  console.log(`${out}: ${tree.size} files of ${project} on ${server}`);
} catch (error) {
  console.error(`publish:gitlab: ${error instanceof Error ? error.message : 'unknown error'}`);
  process.exitCode = 1;
}

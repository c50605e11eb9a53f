/** Shows the gate at work: the built command over examples/quickstart, allowed once and blocked once. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const example = 'examples/quickstart';

const scenes = [
  { title: 'A Tuesday in office hours, the tests are green', evidence: 'allowed.json' },
  { title: 'Thursday, the peak season has begun and a test fails', evidence: 'blocked.json' },
];

/**
 * Runs as anybody would run it. The evidence is saved, so the outcome is the same on every day.
 * @param {string} evidence
 */
function explain(evidence) {
  const command = [
    ...['dist/index.js', 'explain', '--environment', 'production'],
    ...['--policy', `${example}/.promotion-gate.yml`, '--evidence', `${example}/${evidence}`],
  ];
  const shown = command.join(' ').replaceAll(' --', ' \\\n    --');
  console.log(`$ node ${shown}\n`);
  const { status, error } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  if (error !== undefined) console.error(`start: ${error.message}`);
  return status ?? 1;
}

for (const { title, evidence } of scenes) {
  console.log(`── ${title}\n`);
  const status = explain(evidence);
  if (status !== 0) process.exit(status);
  console.log('');
}

console.log(`Its policy is ${example}/.promotion-gate.yml. To decide in a repository of your own, put a
policy there and run: node ${join(root, 'dist', 'index.js')} check --environment production`);

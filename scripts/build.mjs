/** Builds the project: src/ to lib/ with tsc, lib/ to dist/ with ncc, and dist/manifest.json. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { findCopies, findUnresolved, listPackages } from './bundle-inventory.mjs';
import { toManifest } from './manifest.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
compile();
await writeBundle();

function compile() {
  rmSync('lib', { recursive: true, force: true });
  const tsc = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'];
  const { status } = spawnSync(process.execPath, tsc, { stdio: 'inherit' });
  if (status !== 0) stopOn(['the sources do not compile']);
}

async function writeBundle() {
  const { files: bundled, modules } = await bundle(join(root, 'lib', 'main.js'));
  const files = withHolidays(bundled);
  stopOn([...findUnresolved(modules), ...findCopies(modules), ...findMachinePaths(files)]);
  const packages = listPackages(modules).flatMap(({ directories }) => directories.map(readPackage));
  const manifest = toManifest({ project: readPackage('.'), packages, files });
  rmSync('dist', { recursive: true, force: true });
  mkdirSync('dist');
  for (const [path, bytes] of files) writeFileSync(join('dist', path), bytes);
  writeFileSync('dist/manifest.json', `${JSON.stringify(manifest, undefined, 2)}\n`);
  const bytes = [...files.values()].reduce((sum, file) => sum + file.length, 0);
  console.log(`dist: ${files.size} files, ${Math.round(bytes / 1024)} KiB`);
}

/**
 * The table of holidays is read beside the bundle; what its licence asks for is told with the others.
 * @param {ReadonlyMap<string, Buffer>} files
 * @returns {ReadonlyMap<string, Buffer>}
 */
function withHolidays(files) {
  const table = readFileSync('data/holidays.jsonl');
  /** @type {{ source: string, licence: string }} */
  const { source, licence } = JSON.parse(table.toString('utf8').split('\n', 1)[0] ?? '');
  const text = readFileSync(join('node_modules', source, 'LICENSE'), 'utf8');
  const others = files.get('licenses.txt')?.toString('utf8') ?? '';
  const licences = `${others}\n\nholidays.jsonl\n${licence}\n\n${text}`;
  return new Map([...files, ['holidays.jsonl', table], ['licenses.txt', Buffer.from(licences)]]);
}

/**
 * A build that names the directory it was made in cannot be repeated elsewhere.
 * @param {ReadonlyMap<string, Buffer>} files
 */
function findMachinePaths(files) {
  return [...files]
    .filter(([, bytes]) => bytes.includes(root))
    .map(([path]) => `dist/${path} names the directory of the build`);
}

/**
 * @param {string} directory
 * @returns {import('./manifest.mjs').Package}
 */
function readPackage(directory) {
  const { name, version } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  return { name, version };
}

/** @param {readonly string[]} problems */
function stopOn(problems) {
  if (problems.length === 0) return;
  for (const problem of problems) console.error(`build: ${problem}`);
  process.exit(1);
}

/**
 * What a standard decision on GitHub costs, beside the same program with the packages of a usual
 * action bundled in and loaded at its start: CPU (user + system, by the shell's `time`) of whole
 * processes against the tests' fake of GitHub, in pairs A B A B, and the time that people wait where
 * each answer takes 80 ms; and how long they wait for the people behind a pull request, beside a gate
 * that sends 24 requests one after the other (as github/branch-deploy does). Usage: node bench/github.mjs [--pairs N] [--node BINARY]. Build first.
 */
import { execFileSync, fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from '../scripts/bundle.mjs';
import { installNode24 } from '../scripts/node24.mjs';
import { transpileHarness } from './github/harness.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
if (!existsSync('lib/main.js'))
  throw new Error('there is no lib/main.js: run `npm run build` first');

const { values: options } = parseArgs({
  options: { pairs: { type: 'string', default: '15' }, node: { type: 'string' } },
});

/** Loaded by the peer before anything else; `core` and `github` are what actions are made of. */
const eager = [
  ...['@actions/core', '@actions/github', '@octokit/rest', 'undici', 'zod', 'yaml', 'date-fns-tz'],
];
/** The ratio of CPU that is aimed at, by the major version of Node. */
const aims = new Map([
  ['20', 0.9],
  ['24', 0.65],
]);
const latency = 80;
const serialRequests = '24';
/** Of the time that the requests take one after the other. */
const waitAim = 0.25;

/** @typedef {Readonly<Record<string, string | undefined>>} Variables */
/** @typedef {{ readonly standard: Variables, readonly duties: Variables }} Steps */

// Below lib/, where packages are found and git does not look.
const workspace = mkdtempSync(join(root, 'lib', 'bench-'));
/** @type {import('node:child_process').ChildProcess | undefined} */
let fake;
try {
  const peer = await bundlePeer();
  const harness = transpileHarness(join(workspace, 'harness'));
  fake = fork(join('bench', 'github', 'serve.mjs'), [harness, workspace]);
  const [steps] = /** @type {[Steps]} */ (await once(fake, 'message'));
  const versions =
    options.node === undefined ? [process.execPath, installNode24()] : [options.node];
  console.log('| Node | cpu ms | eager ms | ratio | aim | wait ms | eager ms |');
  console.log('|---|---|---|---|---|---|---|');
  for (const node of versions) await report({ node, peer, variables: steps.standard });
  console.log('\n| Node | one pull request, ms | 24 serial requests, ms | ratio | aim |');
  console.log('|---|---|---|---|---|');
  for (const node of versions) await reportDuties(node, steps.duties);
} finally {
  fake?.kill();
  rmSync(workspace, { recursive: true });
}

/** @returns {Promise<string>} the peer's script */
async function bundlePeer() {
  const entry = join(workspace, 'eager.mjs');
  const names = eager.map((_, index) => `package${index}`);
  const imports = eager.map((name, index) => `import * as package${index} from '${name}';`);
  // What nobody refers to would be left out of the bundle.
  const kept = `Reflect.set(globalThis, 'eager', [${names.join()}]);`;
  writeFileSync(join(workspace, 'packages.mjs'), [...imports, kept, ''].join('\n'));
  writeFileSync(entry, "import './packages.mjs';\nimport '../main.js';\n");
  const { files } = await bundle(entry);
  const peer = join(workspace, 'peer');
  mkdirSync(peer);
  for (const [path, bytes] of files) writeFileSync(join(peer, path), bytes);
  for (const name of ['package.json', 'manifest.json'])
    copyFileSync(join('dist', name), join(peer, name));
  return join(peer, 'index.js');
}

/** @param {{ node: string, peer: string, variables: Variables }} part */
async function report({ node, peer, variables }) {
  const version = versionOf(node);
  const env = environment(variables);
  const scripts = [join('dist', 'index.js'), peer];
  await setLatency(0);
  for (const script of [...scripts, ...scripts]) checkAnswer([node, script], env);
  const commands = scripts.map((script) => [node, script]);
  const cpu = pairs(Number(options.pairs), commands, (command) => measure(command, env).cpu);
  await setLatency(latency);
  const wait = pairs(7, commands, (command) => measure(command, env).wall);
  const aim = aims.get(version.slice(1, 3));
  const goal = aim === undefined ? '' : `≤ ${aim} ${cpu.ratio <= aim ? 'met' : 'MISSED'}`;
  const numbers = [fixed(cpu.of), fixed(cpu.to), `${cpu.ratio.toFixed(2)}×`, goal];
  console.log(`| ${[version, ...numbers, fixed(wait.of), fixed(wait.to)].join(' | ')} |`);
}

/**
 * @param {string} node
 * @param {Variables} variables
 */
async function reportDuties(node, variables) {
  const env = environment(variables);
  const decision = [node, join('dist', 'index.js')];
  const serial = [node, join('bench', 'github', 'serial.mjs'), serialRequests];
  await setLatency(0);
  checkAnswer(decision, env);
  await setLatency(latency);
  const wait = pairs(7, [decision, serial], (command) => measure(command, env).wall);
  const goal = `≤ ${waitAim} ${wait.ratio <= waitAim ? 'met' : 'MISSED'}`;
  const numbers = [fixed(wait.of), fixed(wait.to), `${wait.ratio.toFixed(2)}×`, goal];
  console.log(`| ${[versionOf(node), ...numbers].join(' | ')} |`);
}

/** @param {string} node */
function versionOf(node) {
  return execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
}

/**
 * A company's certificates cost Node 20 more than its whole start, so they are left out.
 * @param {Variables} variables
 */
function environment(variables) {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, LC_ALL: 'C', ...variables };
}

/**
 * Medians of both, and of the ratios of the pairs.
 * @param {number} count
 * @param {readonly (readonly string[])[]} commands
 * @param {(command: readonly string[]) => number} measureOne
 */
function pairs(count, commands, measureOne) {
  const measured = Array.from({ length: count }, () => commands.map(measureOne));
  return {
    of: median(measured.map(([a = NaN]) => a)),
    to: median(measured.map(([, b = NaN]) => b)),
    ratio: median(measured.map(([a = NaN, b = NaN]) => a / b)),
  };
}

/**
 * Milliseconds of one process: user and system time, its end included, and on the clock.
 * @param {readonly string[]} command
 * @param {Variables} env
 */
function measure(command, env) {
  const script = 'TIMEFORMAT="%3U %3S %3R"; time "$0" "$@" >/dev/null 2>&1';
  const { stderr } = spawnSync('bash', ['-c', script, ...command], { env, encoding: 'utf8' });
  const [user = NaN, system = NaN, wall = NaN] = stderr.trim().split(' ').map(Number);
  return { cpu: (user + system) * 1000, wall: wall * 1000 };
}

/**
 * A process that fails early would look fast. The call also warms the disk.
 * @param {readonly string[]} command
 * @param {Variables} env
 */
function checkAnswer([node = '', ...args], env) {
  writeFileSync(env['GITHUB_OUTPUT'] ?? '', '');
  const { status, stdout, stderr } = spawnSync(node, args, { env, encoding: 'utf8' });
  const isAllowed = readFileSync(env['GITHUB_OUTPUT'] ?? '', 'utf8').includes('allow');
  if (status !== 0 || !isAllowed)
    throw new Error(`${args.join(' ')}: exit ${status}\n${stdout}${stderr}`);
}

/** @param {number} milliseconds */
async function setLatency(milliseconds) {
  if (fake === undefined) return;
  const set = once(fake, 'message');
  fake.send(milliseconds);
  await set;
}

/** @param {readonly number[]} numbers an odd count */
function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}

/** @param {number} value */
function fixed(value) {
  return value.toFixed(0);
}

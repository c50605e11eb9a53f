/**
 * What starting the gate costs: whole processes, CPU (user + system, by the shell's `time`) and peak
 * memory, each paired with its peer, A B A B; medians of the paired ratios.
 * Usage: node bench/startup.mjs [--node BINARY] [--pairs N]. Build first.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from '../scripts/bundle.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

const inputs = 'bench/startup';
const policy = `${inputs}/policy-300.yml`;
const workspace = mkdtempSync(join(tmpdir(), 'startup-'));
const peer = join(workspace, 'peer');

/** Each process: its arguments to node and the exit code it must end with. */
const processes = {
  floor: { args: ['-e', '0'], exit: 0 },
  'input missing': { args: ['dist/index.js', 'check', '--environment'], exit: 2 },
  'parse and validate': { args: [join(peer, 'index.js'), policy], exit: 0 },
  'offline decision': {
    args: [
      ...['dist/index.js', 'explain', '--environment', 'production', '--policy', policy],
      ...['--evidence', `${inputs}/evidence.json`, '--at', '2026-11-20T10:00:00Z'],
    ],
    exit: 0,
  },
};

/** @typedef {keyof typeof processes} Name */

/**
 * What is compared, and the ratio that is aimed at.
 * @type {readonly { readonly of: Name, readonly to: Name, readonly aim?: number }[]}
 */
const comparisons = [
  { of: 'input missing', to: 'floor', aim: 2 },
  { of: 'parse and validate', to: 'floor' },
  { of: 'offline decision', to: 'floor' },
  { of: 'offline decision', to: 'parse and validate', aim: 1.25 },
];

/** The shell's clock has a resolution of 1 ms, so several processes are timed as one. */
const batch = 4;

const { values: options } = parseArgs({
  options: {
    node: { type: 'string', default: process.execPath },
    pairs: { type: 'string', default: '11' },
  },
});

// A company's certificates cost Node 20 more than its whole start.
const environment = { ...process.env, NODE_EXTRA_CA_CERTS: undefined, NODE_OPTIONS: undefined };

try {
  await bundlePeer();
  report();
} finally {
  rmSync(workspace, { recursive: true });
}

async function bundlePeer() {
  const { files } = await bundle(join(root, inputs, 'parse-and-validate.mjs'));
  mkdirSync(peer);
  for (const [path, bytes] of files) writeFileSync(join(peer, path), bytes);
}

function report() {
  const version = execFileSync(options.node, ['--version'], { encoding: 'utf8' }).trim();
  console.log(`Node ${version}, ${options.pairs} pairs of ${batch} processes\n`);
  console.log('| process | peer | cpu ms | peer ms | ratio | aim | peak MiB | peer MiB |');
  console.log('|---|---|---|---|---|---|---|---|');
  for (const { of, to, aim } of comparisons) {
    const { cpu, peerCpu, ratio } = compare(of, to);
    const memory = [of, to].map((name) => fixed(peakMemory(/** @type {Name} */ (name))));
    const goal = aim === undefined ? '' : `≤ ${aim} ${ratio <= aim ? 'met' : 'MISSED'}`;
    const cells = [of, to, fixed(cpu), fixed(peerCpu), `${ratio.toFixed(2)}×`, goal, ...memory];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

/**
 * @param {Name} of
 * @param {Name} to
 */
function compare(of, to) {
  [of, to].forEach(checkExit);
  const pairs = Array.from({ length: Number(options.pairs) }, () => [cpuTime(of), cpuTime(to)]);
  return {
    cpu: median(pairs.map(([a = NaN]) => a)),
    peerCpu: median(pairs.map(([, b = NaN]) => b)),
    ratio: median(pairs.map(([a = NaN, b = NaN]) => a / b)),
  };
}

/**
 * A process that fails early would look fast. The call also warms the disk.
 * @param {Name} name
 */
function checkExit(name) {
  const { args, exit } = processes[name];
  const { status, stderr } = spawnSync(options.node, args, { env: environment, encoding: 'utf8' });
  if (status !== exit) throw new Error(`${name}: exit ${status}, not ${exit}\n${stderr}`);
}

/**
 * User and system time of one process in milliseconds, its children and its end included.
 * @param {Name} name
 */
function cpuTime(name) {
  const script = `TIMEFORMAT='%3U %3S'; time for i in {1..${batch}}; do "$0" "$@" >/dev/null 2>&1; done`;
  const { stderr } = spawnSync('bash', ['-c', script, options.node, ...processes[name].args], {
    env: { ...environment, LC_ALL: 'C' },
    encoding: 'utf8',
  });
  const [user = NaN, system = NaN] = stderr.trim().split(' ').map(Number);
  return ((user + system) * 1000) / batch;
}

/**
 * Peak resident memory in MiB, median of three runs.
 * @param {Name} name
 */
function peakMemory(name) {
  const args = ['--require', `./${inputs}/peak-memory.cjs`, ...processes[name].args];
  return median(
    [1, 2, 3].map(() => {
      const { stderr } = spawnSync(options.node, args, { env: environment, encoding: 'utf8' });
      return Number(/\npeak (\d+)\n$/.exec(stderr)?.[1] ?? NaN) / 1024;
    }),
  );
}

/** @param {readonly number[]} numbers an odd count */
function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}

/** @param {number} value */
function fixed(value) {
  return value.toFixed(1);
}

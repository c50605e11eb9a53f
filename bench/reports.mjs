/**
 * What reading reports of 1, 50 and 500 MB costs: CPU (user + system, by the shell's `time`) and peak memory of whole
 * processes, beside a plain scan of the bytes, the bare parser underneath (of LCOV, where none is, a streaming one of
 * npm), and two known actions, in pairs A B A B.
 * Usage: node bench/reports.mjs [--quick] [--actions FOLDER] [--node BINARY] [--pairs N]. Build first.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from '../scripts/bundle.mjs';
import { installNode24 } from '../scripts/node24.mjs';
import { findActions } from './reports/actions.mjs';
import { generate } from './reports/generate.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
if (!existsSync('lib/main.js'))
  throw new Error('there is no lib/main.js: run `npm run build` first');

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    actions: { type: 'string', default: process.env['PROMOTION_GATE_ACTIONS'] },
    node: { type: 'string', default: process.execPath },
    pairs: { type: 'string', default: '7' },
  },
});

/** The driver of each format. */
const kinds = /** @type {const} */ ({
  junit: 'xml',
  cobertura: 'xml',
  lcov: 'lcov',
  sarif: 'json',
});
/** @typedef {keyof typeof kinds} Kind */
/** Beyond the longest string of V8 a document cannot be held as one. */
const beyond = /** @type {const} */ ({ kind: 'junit', megabytes: 600 });
/** Ratios of CPU, and MiB. */
const aims = { bare: 1.3, action: 0.2, memory: 120 };
/** Who has not read a file in this time does not read it: milliseconds. */
const longest = 300_000;

/** @typedef {{ readonly script: string, readonly args: readonly string[], readonly node?: string, readonly env?: Readonly<Record<string, string>> }} Program */
/** @typedef {{ readonly cpu: number, readonly peak: number }} Cost CPU in milliseconds, memory in MiB. */

// Below lib/, where packages are found and git does not look; the reports are too large for it.
const programs = mkdtempSync(join(root, 'lib', 'bench-'));
const workspace = mkdtempSync(join(tmpdir(), 'reports-'));
try {
  for (const name of ['ours', 'bare', 'scan']) await bundleProgram(name);
  console.log('| report | MB | MB/s | byte scan | bare parser | aim | peak MiB | bare MiB | aim |');
  console.log('|---|---|---|---|---|---|---|---|---|');
  const sizes = options.quick ? [1, 50] : [1, 50, 500];
  /** @type {string[]} */
  const actions = [];
  for (const kind of /** @type {Kind[]} */ (Object.keys(kinds))) {
    for (const megabytes of sizes) actions.push(...(await report({ kind, megabytes })));
  }
  if (!options.quick) actions.push(...(await report(beyond)));
  console.log('\n| JUnit, MB | action | cpu s | ratio | aim | its peak MiB |');
  console.log('|---|---|---|---|---|---|');
  console.log(actions.length > 0 ? actions.join('\n') : '| – | none: see --actions |||||');
} finally {
  for (const folder of [programs, workspace]) rmSync(folder, { recursive: true, force: true });
}

/** @param {string} name */
async function bundleProgram(name) {
  // The source refers to `src/`, for types; here it stands beside what was compiled from it.
  const text = readFileSync(join('bench', 'reports', `${name}.mjs`), 'utf8');
  const entry = join(programs, `${name}.mjs`);
  writeFileSync(entry, text.replaceAll("'../../src/", "'../"));
  const { files } = await bundle(entry);
  mkdirSync(join(programs, name));
  for (const [path, bytes] of files) writeFileSync(join(programs, name, path), bytes);
  writeFileSync(join(programs, name, 'package.json'), '{"type":"module"}');
}

/**
 * Prints a row, and returns those of the actions.
 * @param {{ readonly kind: Kind, readonly megabytes: number }} wanted
 */
async function report({ kind, megabytes }) {
  const file = join(workspace, 'report.xml');
  await generate(file, { kind, megabytes });
  const ours = programOf('ours', [file]);
  const count = megabytes === 1 ? Number(options.pairs) : megabytes === 50 ? 3 : 1;
  const scan = compare({ count, of: ours, to: programOf('scan', [file]) });
  const parser = programOf('bare', [kinds[kind], file]);
  const first = measure(parser);
  const bare = typeof first === 'string' ? first : compare({ count, of: ours, to: parser });
  const isRead = typeof bare !== 'string';
  const speed = (megabytes / scan.of.cpu) * 1000;
  const costs = [
    speed.toFixed(0),
    times(scan.ratio),
    isRead ? times(bare.ratio) : bare,
    isRead ? goal(bare.ratio, aims.bare) : '',
  ];
  const memory = [
    scan.of.peak.toFixed(0),
    isRead ? bare.to.peak.toFixed(0) : '',
    goal(scan.of.peak, aims.memory),
  ];
  console.log(`| ${[kind, megabytes, ...costs, ...memory].join(' | ')} |`);
  const rows =
    kind === 'junit' && megabytes !== beyond.megabytes
      ? findActions({ folder: options.actions, report: file, workspace })
      : [];
  return rows.map(({ name, script, env }) => {
    // Their own Node, for both.
    const node = installNode24();
    const cells = compareAction({ ...ours, node }, { script, args: [], env, node });
    return `| ${[megabytes, name, ...cells].join(' | ')} |`;
  });
}

/**
 * @param {Program} ours
 * @param {Program} action
 */
function compareAction(ours, action) {
  const first = measure(action);
  if (typeof first === 'string') return [first, '', '', ''];
  const { to, ratio } = compare({ count: 3, of: ours, to: action });
  return [(to.cpu / 1000).toFixed(1), times(ratio), goal(ratio, aims.action), to.peak.toFixed(0)];
}

/**
 * Medians of both, and of the ratios of the pairs.
 * @param {{ readonly count: number, readonly of: Program, readonly to: Program }} part
 */
function compare({ count, of, to }) {
  const measured = Array.from({ length: count }, () => [mustMeasure(of), mustMeasure(to)]);
  const costs = [0, 1].map((place) => ({
    cpu: median(measured.map((pair) => pair[place]?.cpu ?? NaN)),
    peak: Math.max(...measured.map((pair) => pair[place]?.peak ?? NaN)),
  }));
  const [own = { cpu: NaN, peak: NaN }, other = own] = costs;
  const ratio = median(measured.map(([a, b]) => (a?.cpu ?? NaN) / (b?.cpu ?? NaN)));
  return { of: own, to: other, ratio };
}

/**
 * A process that fails early would look fast.
 * @param {Program} program
 */
function mustMeasure(program) {
  const cost = measure(program);
  if (typeof cost === 'string') throw new Error(`${program.script}: ${cost}`);
  return cost;
}

/**
 * The cost of one process, or how it failed.
 * @param {Program} program
 * @returns {Cost | string}
 */
function measure({ script, args, env, node = options.node }) {
  const command = 'TIMEFORMAT="%3U %3S"; time "$0" "$@" >/dev/null';
  const peak = join(root, 'bench', 'startup', 'peak-memory.cjs');
  const { status, stderr, signal } = spawnSync(
    'timeout',
    [`${longest / 1000}`, 'bash', '-c', command, node, '--require', peak, script, ...args],
    // A company's certificates cost Node 20 more than its whole start.
    { env: { PATH: process.env['PATH'], LC_ALL: 'C', ...env }, encoding: 'utf8', cwd: workspace },
  );
  if (status === 124) return `no end within ${longest / 1000} s`;
  if (stderr.includes('heap out of memory')) return 'dies: heap out of memory';
  if (status !== 0 || signal !== null) return `dies: exit ${status ?? signal}`;
  const kibibytes = Number(/\npeak (\d+)\n/.exec(stderr)?.[1] ?? NaN);
  const [user = NaN, system = NaN] = (stderr.trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number);
  return { cpu: (user + system) * 1000, peak: kibibytes / 1024 };
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {Program}
 */
function programOf(name, args) {
  return { script: join(programs, name, 'index.js'), args };
}

/**
 * @param {number} value
 * @param {number} aim
 */
function goal(value, aim) {
  return `≤ ${aim} ${value <= aim ? 'met' : 'MISSED'}`;
}

/** @param {number} ratio */
function times(ratio) {
  return `${ratio.toFixed(2)}×`;
}

/** @param {readonly number[]} numbers an odd count */
function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}

/**
 * What recurring windows cost. A thousand of them, and twenty, answered by whole processes: CPU (user +
 * system, by the shell's `time`), each paired with its peer, A B A B, medians of the paired ratios.
 * A year's calendar and a query of it, in one process. All must give the same answers first.
 * Usage: node bench/windows.mjs [--node BINARY] [--pairs N]. Build first.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from '../scripts/bundle.mjs';
import { makeWindows } from './windows/workload.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
if (!existsSync('lib/main.js'))
  throw new Error('there is no lib/main.js: run `npm run build` first');

const { values: options } = parseArgs({
  options: {
    node: { type: 'string', default: process.execPath },
    pairs: { type: 'string', default: '11' },
  },
});

const inputs = join('bench', 'windows');
// Below lib/, where packages are found and git does not look.
const workspace = mkdtempSync(join(root, 'lib', 'bench-'));

/** The processes, each bundled from the file of its name. */
const programs = /** @type {const} */ (['floor', 'ours', 'rrule-temporal', 'croner', 'year']);
/** @typedef {typeof programs[number]} Program */

/** What they answer: windows in all writings, the first of them, and all as RRULEs of two ages. */
const workloads = /** @type {const} */ ({
  thousand: { count: 1000, year: 2025, writing: 'mixed' },
  twenty: { count: 20, year: 2025, writing: 'mixed' },
  'since 2015': { count: 1000, year: 2015, writing: 'rrule' },
  'since 2025': { count: 1000, year: 2025, writing: 'rrule' },
});
/** @typedef {keyof typeof workloads} Workload */
/** @typedef {readonly [program: Program, workload: Workload]} Run */

/** What is compared, and the ratio that is aimed at. */
const comparisons =
  /** @type {readonly { readonly of: Run, readonly to: Run, readonly aim: number }[]} */ ([
    { of: ['ours', 'thousand'], to: ['floor', 'thousand'], aim: 3.5 },
    { of: ['ours', 'thousand'], to: ['rrule-temporal', 'thousand'], aim: 0.4 },
    { of: ['ours', 'thousand'], to: ['croner', 'thousand'], aim: 0.4 },
    { of: ['ours', 'since 2015'], to: ['ours', 'since 2025'], aim: 1.05 },
    { of: ['ours', 'twenty'], to: ['floor', 'twenty'], aim: 2 },
  ]);

/** A year's calendar: the ratio to rrule-temporal for one occurrence, and nanoseconds of a query. */
const calendarAims = { occurrence: 0.25, query: 100 };

const measuredAt = '2026-11-20T10:00:00Z';
/** An ordinary moment, and some around changes of the clock. */
const instants = [
  ...[measuredAt, '2026-03-29T00:30:00Z', '2026-04-05T15:00:00Z', '2026-10-25T01:30:00Z'],
  ...['2026-11-01T06:30:00Z', '2026-11-02T12:00:00Z', '2027-02-28T23:59:00Z'],
];

/** The shell's clock has a resolution of 1 ms, so several processes are timed as one. */
const batch = 3;

// A company's certificates cost Node 20 more than its whole start.
const environment = { ...process.env, NODE_EXTRA_CA_CERTS: undefined, NODE_OPTIONS: undefined };

try {
  for (const program of programs) await bundleProgram(program);
  for (const [name, wanted] of Object.entries(workloads))
    writeFileSync(join(workspace, `${name}.json`), JSON.stringify(makeWindows(wanted)));
  checkAnswers();
  reportProcesses();
  reportCalendar();
} finally {
  rmSync(workspace, { recursive: true, force: true });
}

/**
 * The sources refer to `src/`, for types; here they stand beside what was compiled from it.
 * @param {Program} program
 */
async function bundleProgram(program) {
  const sources = join(workspace, 'sources');
  mkdirSync(sources, { recursive: true });
  for (const file of readdirSync(inputs)) {
    const text = readFileSync(join(inputs, file), 'utf8');
    writeFileSync(join(sources, file), text.replaceAll("from '../../src/", "from '../../"));
  }
  const { files } = await bundle(join(sources, `${program}.mjs`));
  mkdirSync(join(workspace, program));
  for (const [path, bytes] of files) writeFileSync(join(workspace, program, path), bytes);
}

/** Fails unless all libraries give the same answer for every window at every instant. */
function checkAnswers() {
  for (const at of instants) {
    checkSame(['ours', 'thousand'], ['rrule-temporal', 'thousand'], at);
    checkSame(['ours', 'thousand'], ['croner', 'thousand'], at);
    // Not the same as those: what is written as an RRULE lasts an elapsed time.
    checkSame(['ours', 'since 2015'], ['ours', 'since 2025'], at);
  }
  console.log(`1,000 windows: the same answers at ${instants.length} instants`);
}

/**
 * @param {Run} of
 * @param {Run} to
 * @param {string} at
 */
function checkSame(of, to, at) {
  const [own, other] = [answersOf(of, at), answersOf(to, at)];
  const windows = makeWindows(workloads[of[1]]);
  windows.forEach((window, index) => {
    // An answer that is missing is none, on either side.
    const [ours, theirs] = [own, other].map((answers) => JSON.stringify(answers[index] ?? index));
    if (own.length === windows.length && ours === theirs) return;
    const what = `${of.join(', ')} ${ours ?? ''}, ${to.join(', ')} ${theirs ?? ''}`;
    throw new Error(`the answers differ at ${at}: ${what}: ${JSON.stringify(window)}`);
  });
}

/**
 * @param {Run} run
 * @param {string} at
 * @returns {readonly unknown[]}
 */
function answersOf(run, at) {
  const args = argumentsOf(run, at);
  const text = execFileSync(options.node, args, { env: environment, encoding: 'utf8' });
  return /** @type {readonly unknown[]} */ (JSON.parse(text));
}

function reportProcesses() {
  const version = execFileSync(options.node, ['--version'], { encoding: 'utf8' }).trim();
  console.log(`Node ${version}, ${options.pairs} pairs of ${batch} processes\n`);
  console.log('| process | peer | cpu ms | peer ms | ratio | aim |');
  console.log('|---|---|---|---|---|---|');
  for (const { of, to, aim } of comparisons) {
    const pairs = Array.from({ length: Number(options.pairs) }, () => [cpuTime(of), cpuTime(to)]);
    const ratio = median(pairs.map(([a = NaN, b = NaN]) => a / b));
    const times = [0, 1].map((place) => median(pairs.map((pair) => pair[place] ?? NaN)).toFixed(1));
    const cells = [of.join(', '), to.join(', '), ...times, `${ratio.toFixed(2)}×`];
    console.log(`| ${[...cells, goal(ratio, aim)].join(' | ')} |`);
  }
}

/** The parts of what `year.mjs` prints. */
function reportCalendar() {
  const text = execFileSync(options.node, [join(workspace, 'year', 'index.js')], {
    env: environment,
    encoding: 'utf8',
  });
  const { occurrences, pairs, queries } = /** @type {import('./windows/year.mjs').Measured} */ (
    JSON.parse(text)
  );
  const ratio = median(pairs.map(([own, peer]) => own / peer));
  const [own, peer] = [0, 1].map((place) => median(pairs.map((pair) => pair[place] ?? NaN)));
  console.log('\n| in one process | ns | rrule-temporal ns | ratio | aim |');
  console.log('|---|---|---|---|---|');
  const numbers = [own, peer].map((value = NaN) => value.toFixed(0));
  const aim = goal(ratio, calendarAims.occurrence);
  const what = `a year, ${occurrences} occurrences: each`;
  console.log(`| ${[what, ...numbers, `${ratio.toFixed(2)}×`, aim].join(' | ')} |`);
  for (const { intervals, nanoseconds } of queries) {
    const time = median(nanoseconds);
    const query = `a query of a calendar, ${intervals} intervals`;
    console.log(`| ${query} | ${time.toFixed(0)} |  |  | ${goal(time, calendarAims.query)} |`);
  }
}

/**
 * @param {number} value
 * @param {number} aim
 */
function goal(value, aim) {
  return `≤ ${aim} ${value <= aim ? 'met' : 'MISSED'}`;
}

/**
 * User and system time of one process in milliseconds, its children and its end included.
 * @param {Run} run
 */
function cpuTime(run) {
  const script = `TIMEFORMAT='%3U %3S'; time for i in {1..${batch}}; do "$0" "$@" >/dev/null || exit; done`;
  const args = ['-c', script, options.node, ...argumentsOf(run, measuredAt)];
  const { status, stderr } = spawnSync('bash', args, {
    env: { ...environment, LC_ALL: 'C' },
    encoding: 'utf8',
    // With a socket as its input, bash reads the start files of the user.
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // A process that fails early would look fast.
  if (status !== 0) throw new Error(`${run.join(', ')}: exit ${status}\n${stderr}`);
  const [user = NaN, system = NaN] = stderr.trim().split(' ').map(Number);
  return ((user + system) * 1000) / batch;
}

/**
 * @param {Run} run
 * @param {string} at
 */
function argumentsOf([program, workload], at) {
  return [join(workspace, program, 'index.js'), join(workspace, `${workload}.json`), at];
}

/** @param {readonly number[]} numbers an odd count */
function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}

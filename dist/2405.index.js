export const id = 2405;
export const ids = [2405];
export const modules = {

/***/ 28042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ limitsOf),
/* harmony export */   d: () => (/* binding */ reportSizeOf)
/* harmony export */ });
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75921);
/** What a policy says of how the gate works: its budgets, and how large a report may be. */

const budgets = ['attempt', 'total', 'settle'];
/** Budgets in milliseconds: the tightest of all layers; absent where no layer says anything. */
function limitsOf({ layers }) {
    const stated = budgets.flatMap((budget) => {
        const texts = layers.flatMap(({ config }) => config.limits?.[budget] ?? []);
        const times = texts.flatMap((text) => (0,_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseElapsed */ .Er)(text) ?? []);
        return times.length === 0 ? [] : [[budget, Math.min(...times)]];
    });
    return Object.fromEntries(stated);
}
const sizes = { KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 };
/** The most bytes that a report may have: the least of all layers; undefined where no layer says anything. */
function reportSizeOf({ layers }) {
    const stated = layers.flatMap(({ config }) => {
        const [, number, unit] = /^(\d+) ?(\w+)$/.exec(config.limits?.['report-size'] ?? '') ?? [];
        return unit === undefined ? [] : [Number(number) * (sizes[unit] ?? 0)];
    });
    return stated.length === 0 ? undefined : Math.min(...stated);
}


/***/ }),

/***/ 2405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherReport: () => (/* binding */ gatherReport),
  f: () => (/* binding */ keptElsewhere),
  S: () => (/* binding */ slotOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/policy/host-settings.js
var host_settings = __webpack_require__(28042);
// EXTERNAL MODULE: ./lib/time/instant.js
var instant = __webpack_require__(96216);
// EXTERNAL MODULE: ./lib/sources/digest.js
var digest = __webpack_require__(476);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/evidence/glob.js
var glob = __webpack_require__(32027);
;// CONCATENATED MODULE: ./lib/sources/report-files/find-files.js



const mostEntries = 200_000;
const mostFiles = 1000;
const deepest = 64;
/** Folders that are looked into only if the glob names them. */
const skipped = ['.git', 'node_modules'];
/** Ends the search; `findFiles` makes an answer of it, nobody else sees it. */
class SearchFault extends Error {
}
/**
 * The paths of all files and links that match one of the globs, sorted, with `/` between segments.
 * Links to folders are followed while they stay in the folder. Does not throw.
 */
async function findFiles(folder, globs) {
    const found = new Set();
    const budget = { entries: mostEntries };
    try {
        const root = await (0,promises_.realpath)(folder);
        for (const glob of globs) {
            for (const path of await matchesOf({ root, glob: plainGlob(glob), budget }))
                found.add(path);
            if (found.size > mostFiles)
                fail(`more than ${String(mostFiles)} files match`);
        }
        return { status: 'known', paths: [...found].sort() };
    }
    catch (error) {
        const reason = error instanceof SearchFault ? error.message : `cannot be read: ${told(error)}`;
        return { status: 'failed', reason: `${globs.join(', ')}: ${reason}` };
    }
}
/** True if `target`, a real path, lies in `root`. */
function isInside(root, target) {
    const way = (0,external_node_path_.relative)(root, target);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
/** `./a//b` is `a/b`. What leads out of the folder is refused. */
function plainGlob(glob) {
    const segments = glob.split('/').filter((segment) => segment !== '' && segment !== '.');
    const leaves = glob.startsWith('/') || /[\\\0]/.test(glob) || segments.includes('..');
    if (leaves || segments.length === 0)
        fail('is no path below the folder of the run');
    return segments.join('/');
}
async function matchesOf(search) {
    const segments = search.glob.split('/');
    const wild = segments.findIndex((segment) => /[*?]/.test(segment));
    const fixed = segments.slice(0, wild < 0 ? -1 : wild);
    const start = await (0,promises_.realpath)((0,external_node_path_.join)(search.root, ...fixed)).catch(missing);
    if (start === undefined)
        return [];
    if (!isInside(search.root, start))
        fail(`${fixed.join('/')} is a link that leads out`);
    const levels = segments.includes('**') ? deepest : segments.length - fixed.length;
    return walk(search, { path: fixed, real: start, ancestors: [], levels });
}
async function walk(search, folder) {
    const found = [];
    for (const entry of await entriesOf(folder.real)) {
        search.budget.entries -= 1;
        if (search.budget.entries < 0)
            fail(`the folder has more than ${String(mostEntries)} entries`);
        const path = [...folder.path, entry.name];
        const below = await folderBehind(search, folder, entry);
        if (below !== undefined) {
            if (folder.levels <= 1) {
                if (search.glob.includes('**'))
                    fail(`${path.join('/')} lies too deep`);
                continue;
            }
            const next = { ...below, path, levels: folder.levels - 1 };
            found.push(...(await walk(search, next)));
        }
        else if (isFileOrLink(entry) && (0,glob/* matchesGlob */.k)(path.join('/'), search.glob)) {
            found.push(path.join('/'));
        }
    }
    return found;
}
/** A path through a file, or a folder that is not there, holds nothing. */
async function entriesOf(folder) {
    return (await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(missing)) ?? [];
}
/** The folder that an entry is or links to; undefined if it is none, or is not looked into. */
async function folderBehind(search, folder, entry) {
    if (skipped.includes(entry.name) && !search.glob.split('/').includes(entry.name)) {
        return undefined;
    }
    const ancestors = [...folder.ancestors, folder.real];
    if (entry.isDirectory())
        return { real: (0,external_node_path_.join)(folder.real, entry.name), ancestors };
    if (!entry.isSymbolicLink())
        return undefined;
    const real = await (0,promises_.realpath)((0,external_node_path_.join)(folder.real, entry.name)).catch(missing);
    if (real === undefined || !isInside(search.root, real))
        return undefined;
    if (ancestors.includes(real) || isInside(real, folder.real))
        return undefined;
    const isFolder = await (0,promises_.readdir)(real).then(() => true, () => false);
    return isFolder ? { real, ancestors } : undefined;
}
function isFileOrLink(entry) {
    return !entry.isDirectory();
}
function missing(error) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(told(error)))
        return undefined;
    throw error;
}
function told(error) {
    const hasCode = typeof error === 'object' && error !== null && 'code' in error;
    return String(hasCode ? error.code : error);
}
function fail(reason) {
    throw new SearchFault(reason);
}

// EXTERNAL MODULE: ./lib/sources/report-files/merge.js + 1 modules
var report_files_merge = __webpack_require__(52393);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/sources/reports/read-report.js + 81 modules
var read_report = __webpack_require__(72660);
;// CONCATENATED MODULE: ./lib/sources/report-files/read-file.js
/** Reads one file of a report as a stream, if it lies in the folder and is a file (T43). */





/** `root` is a real path. Never throws: what cannot be read is a file that is no evidence. */
async function readReportFile(part) {
    const { root, path } = part;
    try {
        const target = await (0,promises_.realpath)((0,external_node_path_.join)(root, path));
        if (!isInside(root, target))
            return refuse(path, 'a link that leads out of the folder');
        // A named pipe would keep a blocking open waiting for ever.
        const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOFOLLOW;
        const handle = await (0,promises_.open)(target, flags);
        try {
            return await readFrom(handle, part);
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        return refuse(path, `cannot be read: ${error instanceof Error ? error.message : 'it failed'}`);
    }
}
async function readFrom(handle, part) {
    const { path, mostBytes } = part;
    const stat = await handle.stat();
    if (!stat.isFile())
        return refuse(path, 'not a file');
    const bytes = handle.createReadStream({ autoClose: false, highWaterMark: 1 << 18 });
    const read = await (0,read_report/* readReport */.t)({ bytes, mostBytes });
    bytes.destroy();
    return { path, read, modifiedAt: Math.floor(stat.mtimeMs) };
}
function refuse(path, message) {
    const problems = [{ code: 'not-readable', message }];
    return { path, read: { problems, usable: false, bytes: 0 } };
}

;// CONCATENATED MODULE: ./lib/sources/report-files/told-file.js

const mostProblems = 5;
const longestMessage = 300;
/** Without the numbers, which are in the totals. */
function toFile({ path, read, modifiedAt }) {
    const { format, kind, usable, digest, bytes, report } = read;
    const told = report?.told;
    const problems = read.problems
        .slice(0, mostProblems)
        .map(({ code, message }) => ({ code, message: message.slice(0, longestMessage) }));
    return {
        path,
        ...(format !== undefined && { format }),
        ...(kind !== undefined && { kind }),
        usable,
        ...(digest !== undefined && { digest }),
        bytes,
        ...(modifiedAt !== undefined && { modifiedAt: (0,instant/* formatInstant */.r4)(modifiedAt) }),
        ...(told !== undefined && told.commits.length > 0 && { commits: [...told.commits] }),
        ...(told?.first && { first: toTime(told.first) }),
        ...(told?.last && { last: toTime(told.last) }),
        ...(problems.length > 0 && { problems }),
    };
}
function toTime({ at, zoned }) {
    return { at: (0,instant/* formatInstant */.r4)(at), zoned };
}
const mostListed = 100;
/**
 * Those first that are no evidence, or may be none: then those of another commit, then the oldest. What
 * stands in the way is all listed; of the rest as many as there is room for.
 */
function toListed(files, expected) {
    const rank = (file) => {
        if (!file.usable)
            return 0;
        if (file.commits !== undefined && !file.commits.includes(expected.sha))
            return 1;
        return isOld(file, expected.since) ? 2 : 3;
    };
    const ranked = files.map((file) => ({ file, rank: rank(file) }));
    // Sorting is stable: the rest stays in the order of the paths.
    const sorted = ranked.sort((one, other) => one.rank - other.rank);
    const doubtful = sorted.filter((each) => each.rank < 3).length;
    return sorted.slice(0, Math.max(mostListed, doubtful)).map(({ file }) => file);
}
/** Wide: whatever may be told to be too old. */
function isOld({ modifiedAt, last }, since) {
    if (since === undefined)
        return false;
    const times = [modifiedAt, last?.at].flatMap((time) => (0,instant/* parseInstant */.nV)(time ?? '') ?? []);
    return times.some((time) => time < since);
}

// EXTERNAL MODULE: ./lib/sources/reports/measured.js
var measured = __webpack_require__(23748);
;// CONCATENATED MODULE: ./lib/sources/gather-report.js
/** Gathers a named report: where the policy says its files are, all of them read, and put together. */









/** So many files are read at once: each may hold the lines of a whole code base. */
const atOnce = 4;
/** Rejects if the folder of the run cannot be found. */
async function gatherReport(id, asked) {
    const { policy, request, world } = asked;
    const fetchedAt = (0,instant/* formatInstant */.r4)(world.now);
    const slot = slotOf(policy, id);
    if (slot === undefined) {
        const source = { level: 'workspace', fetchedAt };
        return { status: 'known', value: { patterns: [], fileCount: 0, files: [] }, source };
    }
    const elsewhere = keptElsewhere(slot);
    if (elsewhere !== undefined)
        return elsewhere;
    const workspace = await world.workspace?.(request);
    if (workspace === undefined) {
        return { status: 'unsupported', reason: 'there are no files here', needs: 'a workspace' };
    }
    const patterns = [slot.files].flat();
    const found = await findFiles(workspace.folder, patterns);
    if (found.status === 'failed')
        return { ...found, retryable: false };
    const mostBytes = (0,host_settings/* reportSizeOf */.d)(policy) ?? measured/* defaultMostBytes */.k;
    const { files, merged } = await readAll(found.paths, { workspace, mostBytes });
    const value = {
        patterns,
        ...sinceOf(workspace.since),
        fileCount: files.length,
        files: toListed(files, { sha: request.candidate.sha, since: workspace.since }),
        ...merged,
    };
    const digest = digestOf(files);
    const source = { level: 'workspace', system: 'files', fetchedAt };
    return { status: 'known', value, source: { ...source, ...(digest !== undefined && { digest }) } };
}
/** Words are sealed, so that one layer fills a report. */
function slotOf({ layers }, id) {
    const filled = layers.filter(({ config }) => Object.hasOwn(config.reports ?? {}, id));
    return filled.at(-1)?.config.reports?.[id];
}
/** Files of another run lie at the forge: what happens to be in the folder is not meant. */
function keptElsewhere({ workflow, artifact, job }) {
    const of = [
        ...(workflow === undefined ? [] : [`workflow ${workflow}`]),
        ...(artifact === undefined ? [] : [`artifact ${artifact}`]),
        ...(job === undefined ? [] : [`job ${job}`]),
    ];
    if (of.length === 0)
        return undefined;
    return {
        status: 'unsupported',
        reason: `this version does not fetch reports from the forge (${of.join(', ')})`,
        needs: 'a report that names only `files`, and its files in the folder of the run',
    };
}
async function readAll(paths, { workspace, mostBytes }) {
    const root = await (0,promises_.realpath)(workspace.folder);
    const merge = (0,report_files_merge/* openMerge */.T)();
    const counted = new Map();
    const files = [];
    const take = (each) => {
        const { path, read } = each;
        const copyOf = read.digest === undefined ? undefined : counted.get(read.digest);
        files.push({ ...toFile(each), ...(copyOf !== undefined && { copyOf }) });
        if (!read.usable || read.report === undefined || copyOf !== undefined)
            return;
        if (read.digest !== undefined)
            counted.set(read.digest, path);
        merge.add(read.report);
    };
    for (let start = 0; start < paths.length; start += atOnce) {
        const batch = paths.slice(start, start + atOnce);
        const reads = batch.map((path) => readReportFile({ root, path, mostBytes }));
        (await Promise.all(reads)).forEach(take);
    }
    return { files, merged: merge.merged() };
}
function sinceOf(since) {
    return since === undefined ? {} : { since: (0,instant/* formatInstant */.r4)(since) };
}
/** Of the one file, or of the list of digests and paths; undefined if a file could not be read to its end. */
function digestOf(files) {
    const [only, ...others] = files;
    if (files.some(({ digest }) => digest === undefined))
        return undefined;
    if (only === undefined || others.length === 0)
        return only?.digest;
    const lines = files.map(({ digest, path }) => `${digest ?? ''}  ${path}\n`);
    return `sha256:${(0,digest.sha256)(lines.join(''))}`;
}


/***/ }),

/***/ 52393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ openMerge)
});

// EXTERNAL MODULE: ./lib/sources/reports/report.js
var reports_report = __webpack_require__(24798);
// EXTERNAL MODULE: ./lib/sources/reports/line-book.js + 2 modules
var line_book = __webpack_require__(52417);
// EXTERNAL MODULE: ./lib/sources/reports/problem.js
var problem = __webpack_require__(78469);
;// CONCATENATED MODULE: ./lib/sources/report-files/merge-coverage.js
/** Coverage of several files as one: line by line, since percentages and sums cannot be added. */



/** Nothing yet. */
function openCoverageMerge() {
    const worse = [];
    let first;
    let book = (0,line_book/* openLineBook */.S)();
    let fault;
    let files = 0;
    /** Measures that some file tells and no line does. */
    const sums = new Set();
    const tell = (report) => {
        if (report.book === undefined || book === undefined) {
            throw new problem/* ReportFault */.pC('wrong-shape', 'one of several files tells sums and no lines');
        }
        const lines = report.book.totals();
        for (const measure of reports_report/* measures */.qY) {
            if (report.totals[measure] !== undefined && lines[measure] === undefined)
                sums.add(measure);
        }
        worse.push(worseThan(report.totals, lines));
        book.merge(report.book);
    };
    return {
        add(report) {
            files += 1;
            if (fault !== undefined)
                return;
            try {
                if (first === undefined)
                    first = report;
                else {
                    if (files === 2)
                        tell(first);
                    tell(report);
                }
            }
            catch (error) {
                fault = error instanceof Error ? error.message : 'it failed';
                book = undefined;
            }
        },
        totals() {
            if (files < 2)
                return first?.totals;
            return book === undefined ? undefined : sumOf(book.totals(), { worse, sums });
        },
        refused() {
            if (files < 2)
                return [];
            const kind = 'coverage';
            if (fault !== undefined)
                return [{ kind, reason: fault }];
            const reason = 'several files tell its sum, and no lines that could be put together';
            return [...sums].map((measure) => ({ kind, measure, reason }));
        },
    };
}
function worseThan(totals, lines) {
    const found = reports_report/* measures */.qY.flatMap((measure) => {
        const [told, counted] = [totals[measure], lines[measure]];
        if (told === undefined || counted === undefined)
            return [];
        const covered = Math.max(0, counted.covered - told.covered);
        return [[measure, { covered, total: Math.max(0, told.total - counted.total) }]];
    });
    return Object.fromEntries(found);
}
function sumOf(lines, { worse, sums }) {
    const found = reports_report/* measures */.qY.flatMap((measure) => {
        const share = lines[measure];
        if (share === undefined || sums.has(measure))
            return [];
        let { covered, total } = share;
        for (const each of worse) {
            covered -= each[measure]?.covered ?? 0;
            total += each[measure]?.total ?? 0;
        }
        return [[measure, { covered: Math.max(0, covered), total }]];
    });
    return Object.fromEntries(found);
}

;// CONCATENATED MODULE: ./lib/sources/report-files/merge.js


const mostFailures = 20;
const mostFindings = 50;
const mostMetrics = 200;
const longestMessage = 200;
/** Nothing yet. */
function openMerge() {
    const tests = [];
    const scans = [];
    const mutations = [];
    const metrics = [];
    const coverage = openCoverageMerge();
    let measured = false;
    return {
        add(report) {
            switch (report.kind) {
                case 'tests':
                    tests.push({ ...report, failures: report.failures.slice(0, mostFailures) });
                    break;
                case 'coverage':
                    coverage.add(report);
                    break;
                case 'scan':
                    scans.push(report);
                    break;
                case 'mutation':
                    mutations.push(report);
                    break;
                case 'performance':
                    measured = true;
                    // One more than may be kept shows that there are too many.
                    metrics.push(...report.metrics.slice(0, mostMetrics + 1 - metrics.length));
            }
        },
        merged() {
            const lines = coverage.totals();
            const tooMany = metrics.length > mostMetrics;
            const refused = [...coverage.refused(), ...(tooMany ? [tooManyMetrics] : [])];
            return {
                ...(tests.length > 0 && { tests: sumTests(tests) }),
                ...(lines && { coverage: lines }),
                ...(scans.length > 0 && { scan: sumScans(scans) }),
                ...(measured && !tooMany && { performance: metrics }),
                ...(mutations.length > 0 && { mutation: sumMutations(mutations) }),
                ...(refused.length > 0 && { refused }),
            };
        },
    };
}
const tooManyMetrics = {
    kind: 'performance',
    reason: `more than ${String(mostMetrics)} metrics`,
};
function sumTests(reports) {
    const sum = (pick) => reports.reduce((total, report) => total + pick(report), 0);
    // The time of all together is known only if each tells its own.
    const timed = reports.every(({ totals }) => totals.duration !== undefined);
    const duration = Math.round(sum(({ totals }) => totals.duration ?? 0) * 1000) / 1000;
    return {
        total: sum(({ totals }) => totals.total),
        passed: sum(({ totals }) => totals.passed),
        failed: sum(({ totals }) => totals.failed),
        errors: sum(({ totals }) => totals.errors),
        skipped: sum(({ totals }) => totals.skipped),
        ...(timed && { duration }),
        flaky: sum(({ flaky }) => flaky),
        failures: reports
            .flatMap(({ failures }) => failures)
            .slice(0, mostFailures)
            .map(brief),
    };
}
function sumScans(reports) {
    const sum = (key) => reports.reduce((total, { totals }) => total + totals[key], 0);
    const findings = reports.flatMap((report) => report.findings);
    return {
        total: sum('total'),
        critical: sum('critical'),
        high: sum('high'),
        medium: sum('medium'),
        low: sum('low'),
        info: sum('info'),
        suppressed: sum('suppressed'),
        findings: reports_report/* severities */.gO
            .flatMap((severity) => findings.filter((finding) => finding.severity === severity))
            .slice(0, mostFindings)
            .map(brief),
    };
}
function sumMutations(reports) {
    const sum = (key) => reports.reduce((total, { totals }) => total + totals[key], 0);
    return {
        detected: sum('detected'),
        total: sum('total'),
        survived: sum('survived'),
        uncovered: sum('uncovered'),
    };
}
/** Messages are the longest part; a record keeps their beginning. */
function brief(each) {
    const { message } = each;
    return message === undefined || message.length <= longestMessage
        ? { ...each }
        : { ...each, message: `${message.slice(0, longestMessage - 1)}…` };
}


/***/ })

};

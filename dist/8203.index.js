export const id = 8203;
export const ids = [8203,2233];
export const modules = {

/***/ 22749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ formatsOf),
/* harmony export */   c: () => (/* binding */ numbersOf)
/* harmony export */ });
/* harmony import */ var _report_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33685);

/** What a comparison needs, as of when it was decided: no names of failed tests, no messages of findings, nothing that those said of a run before. */
function numbersOf(fact, of) {
    const { sha, metric, now } = of;
    const { tests, coverage, scan, performance, mutation } = fact;
    if (metric !== undefined) {
        const told = (performance ?? []).filter((each) => each.metric === metric);
        const isTold = told.length > 0 && (0,_report_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .isEvidence */ .e)(fact, { kind: 'performance', sha, now });
        return isTold ? { performance: told } : {};
    }
    return {
        ...(tests &&
            (0,_report_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .isEvidence */ .e)(fact, { kind: 'tests', sha, now }) && { tests: { ...tests, failures: [] } }),
        ...(coverage && (0,_report_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .isEvidence */ .e)(fact, { kind: 'coverage', sha, now }) && { coverage }),
        ...(mutation && (0,_report_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .isEvidence */ .e)(fact, { kind: 'mutation', sha, now }) && { mutation }),
        ...(scan &&
            (0,_report_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .isEvidence */ .e)(fact, { kind: 'scan', sha, now }) && {
            scan: {
                ...withoutStates(scan),
                findings: scan.findings.map(({ message: _, line: __, ...rest }) => rest),
            },
        }),
    };
}
function withoutStates({ states: _, ...scan }) {
    return scan;
}
/** Of its files, each once, sorted. */
function formatsOf({ files }) {
    return [...new Set(files.flatMap(({ format }) => format ?? []))].sort();
}


/***/ }),

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

/***/ 78203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatherBaseline: () => (/* binding */ gatherBaseline)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _evidence_baseline_fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46357);
/* harmony import */ var _evidence_baseline_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22749);
/* harmony import */ var _policy_host_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28042);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96216);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(476);
/* harmony import */ var _gather_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42233);
/* harmony import */ var _report_files_merge_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33128);
/* harmony import */ var _reports_measured_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23748);
/* harmony import */ var _reports_problem_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78469);
/* harmony import */ var _reports_ran_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9023);
/* harmony import */ var _reports_read_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(52605);
/** Gathers what numbers are held against: records of the host, the default branch, or files beside the policy (T40). */












/** Never of the workspace, which the change itself can write. Rejects if the spec is none. */
async function gatherBaseline(ref, asked) {
    const spec = _evidence_baseline_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineSpecSchema */ .Ug.parse(ref.spec);
    const reading = await readOrigin(spec, { ref, asked });
    if (reading.status !== 'known')
        return reading;
    const own = asked.policy.layers[0];
    const policy = own === undefined ? {} : { policy: (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__.sha256)(own.file.text) };
    return { ...reading, value: { ...reading.value, ...policy } };
}
function readOrigin(spec, { ref, asked }) {
    const { from, metric } = spec;
    if (from === undefined)
        return asked.readHost(ref);
    return from === _evidence_baseline_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultBranch */ .OR ? readBranch(spec, asked) : readSlot({ from, metric }, asked);
}
/** What the jobs of the default branch left at the forge last; those of the workspace are of one commit alone. */
async function readBranch({ report, metric }, { policy, request, world }) {
    const slot = (0,_gather_report_js__WEBPACK_IMPORTED_MODULE_6__/* .slotOf */ .S)(policy, report);
    const from = slot && (0,_gather_report_js__WEBPACK_IMPORTED_MODULE_6__/* .archivesOf */ .b)(slot);
    if (slot === undefined || from === undefined) {
        const reason = `the report ${report} of the default branch lies nowhere where it could be read`;
        const needs = `\`workflow\` and \`artifact\`, or \`job\`, in \`reports: { ${report}: … }\``;
        return { status: 'unsupported', reason, needs };
    }
    const patterns = [slot.files].flat();
    const mostBytes = (0,_policy_host_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .reportSizeOf */ .d)(policy) ?? _reports_measured_js__WEBPACK_IMPORTED_MODULE_8__/* .defaultMostBytes */ .k;
    const { gatherArchived } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(1139)]).then(__webpack_require__.bind(__webpack_require__, 41139));
    const parts = { parts: [], ...metricsOf(metric) };
    const asked = { from, patterns, mostBytes, request, world, parts };
    const reading = await gatherArchived({ ...asked, of: 'default-branch' });
    if (reading.status !== 'known')
        return reading;
    const { value: fact, source } = reading;
    const [archive] = fact.archives ?? [];
    if (archive === undefined)
        return { status: 'none', source };
    const { sha, since: at } = archive;
    const numbers = (0,_evidence_baseline_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersOf */ .c)(fact, { sha, metric, now: world.now });
    if (Object.keys(numbers).length === 0) {
        const what = metric === undefined ? report : `${metric} in ${report}`;
        const reason = `what ${archive.name} says of ${what} is no evidence`;
        return { status: 'failed', reason, retryable: false };
    }
    const run = { at, sha, patterns: patterns.slice(0, 20), formats: (0,_evidence_baseline_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatsOf */ .I)(fact), numbers };
    return { status: 'known', value: { origin: _evidence_baseline_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultBranch */ .OR, runs: [run] }, source };
}
function metricsOf(metric) {
    return metric === undefined ? {} : { metrics: [metric] };
}
/** The files of a slot, at the commit of the policy: who can change them can change the policy. */
async function readSlot({ from, metric }, { policy, world }) {
    const fetchedAt = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .formatInstant */ .r4)(world.now);
    const slot = (0,_gather_report_js__WEBPACK_IMPORTED_MODULE_6__/* .slotOf */ .S)(policy, from);
    const own = policy.layers[0];
    if (slot === undefined || own === undefined) {
        const reason = `no layer of the policy says where the report ${from} is`;
        return { status: 'unsupported', reason, needs: `\`${from}\` under \`reports\`` };
    }
    if ((0,_gather_report_js__WEBPACK_IMPORTED_MODULE_6__/* .archivesOf */ .b)(slot) !== undefined) {
        const reason = `a baseline is read from a file beside the policy, and ${from} lies at the forge`;
        return { status: 'unsupported', reason, needs: 'a report that names only `files`' };
    }
    const paths = [slot.files].flat();
    if (paths.some((path) => /[*?[\]{}]/.test(path))) {
        const reason = `the files of the baseline ${from} are a pattern (${paths.join(', ')})`;
        return { status: 'unsupported', reason, needs: 'paths of files, which are read at one commit' };
    }
    const files = [];
    for (const path of paths) {
        const read = await (world.files ?? world.policies).sibling(path, own.file);
        if (read.status === 'failed')
            return { ...read, retryable: read.unavailable === true };
        if (read.status === 'known')
            files.push(read.file);
    }
    const source = sourceOf(files, fetchedAt);
    // A part of it would be another baseline.
    if (files.length < paths.length)
        return { status: 'none', source };
    const value = await readFiles(files, {
        metric,
        mostBytes: (0,_policy_host_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .reportSizeOf */ .d)(policy) ?? _reports_measured_js__WEBPACK_IMPORTED_MODULE_8__/* .defaultMostBytes */ .k,
    });
    return typeof value === 'string'
        ? { status: 'failed', reason: `the baseline ${from} is no report: ${value}`, retryable: false }
        : { status: 'known', value, source };
}
/** The numbers of all files together, or what is wrong with one. */
async function readFiles(files, { metric, mostBytes }) {
    const merge = (0,_report_files_merge_js__WEBPACK_IMPORTED_MODULE_7__/* .openMerge */ .T)(metricsOf(metric));
    const formats = new Set();
    const reads = [];
    for (const { text, path } of files) {
        const bytes = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([Buffer.from(text, 'utf8')]);
        reads.push({ path, read: await (0,_reports_read_report_js__WEBPACK_IMPORTED_MODULE_10__/* .readReport */ .t)({ bytes, mostBytes }) });
    }
    const someRan = reads.some(({ read }) => (0,_reports_ran_js__WEBPACK_IMPORTED_MODULE_11__/* .ranIn */ .V)(read) === 'some');
    for (const { path, read } of reads) {
        const { report, format, problems } = read;
        const isEvidence = read.usable || (someRan && (0,_reports_ran_js__WEBPACK_IMPORTED_MODULE_11__/* .ranIn */ .V)(read) === 'none');
        if (!isEvidence || report === undefined)
            return `${path}: ${(0,_reports_problem_js__WEBPACK_IMPORTED_MODULE_9__/* .bySeverity */ .Np)(problems)[0]?.message ?? 'it cannot be used'}`;
        if (format !== undefined)
            formats.add(format);
        merge.add(report, { path });
    }
    const { tests, coverage, scan, performance, mutation, refused } = merge.merged();
    if (refused?.[0] !== undefined)
        return refused[0].reason;
    // A worse number is no safe baseline: everything is better than it.
    const [doubt] = merge.doubts();
    if (doubt !== undefined)
        return `${doubt[0].path} ${doubt[1]}`;
    const told = performance?.filter((each) => each.metric === metric);
    const numbers = {
        ...(tests && { tests: { ...tests, failures: [] } }),
        ...(coverage && { coverage }),
        ...(scan && { scan }),
        ...(mutation && { mutation }),
        ...(told && told.length > 0 && { performance: told }),
    };
    const [first] = files;
    const sha = first?.commit === undefined ? {} : { sha: first.commit };
    const patterns = files.map(({ path }) => path);
    return { origin: 'file', runs: [{ ...sha, patterns, formats: [...formats].sort(), numbers }] };
}
/** As weak as the weakest of the files. */
function sourceOf(files, fetchedAt) {
    const [first] = files;
    const isForge = first !== undefined && files.every(({ level }) => level === first.level);
    const level = isForge ? first.level : 'workspace';
    const digests = files.map(({ text }) => `sha256:${(0,_digest_js__WEBPACK_IMPORTED_MODULE_5__.sha256)(text)}`);
    const [digest] = digests;
    return {
        ...{ level, system: 'files', fetchedAt },
        ...(first?.commit !== undefined && { sha: first.commit }),
        ...(digest !== undefined && digests.length === 1 && { digest }),
    };
}


/***/ }),

/***/ 42233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ archivesOf),
  gatherReport: () => (/* binding */ gatherReport),
  S: () => (/* binding */ slotOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/evidence/report-fact.js
var report_fact = __webpack_require__(49470);
// EXTERNAL MODULE: ./lib/evidence/glob.js
var glob = __webpack_require__(32027);
// EXTERNAL MODULE: ./lib/evidence/report-parts.js
var report_parts = __webpack_require__(42836);
// EXTERNAL MODULE: ./lib/policy/host-settings.js
var host_settings = __webpack_require__(28042);
// EXTERNAL MODULE: ./lib/time/instant.js
var instant = __webpack_require__(96216);
// EXTERNAL MODULE: ./lib/sources/report-files/collect.js
var collect = __webpack_require__(90489);
// EXTERNAL MODULE: ./lib/sources/report-files/committed.js
var report_files_committed = __webpack_require__(28945);
// EXTERNAL MODULE: ./lib/sources/report-files/find-files.js
var find_files = __webpack_require__(49946);
// EXTERNAL MODULE: ./lib/sources/report-files/merge-parts.js + 1 modules
var merge_parts = __webpack_require__(60258);
// EXTERNAL MODULE: ./lib/sources/report-files/part-files.js
var part_files = __webpack_require__(89848);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/sources/reports/read-report.js + 86 modules
var read_report = __webpack_require__(52605);
// EXTERNAL MODULE: ./lib/sources/report-files/source-places.js
var source_places = __webpack_require__(13931);
;// CONCATENATED MODULE: ./lib/sources/report-files/read-file.js
/** Reads one file of a report as a stream, if it lies in the folder and is a file (T43). */








/** Bytes. Longer texts are set apart by V8, and memory that is new for each piece costs more than to ask the disk again. */
const readAtOnce = 64 * 1024;
/** `root` is a real path. Never throws: what cannot be read is a file that is no evidence. */
async function readReportFile(part) {
    const { root, path } = part;
    try {
        const target = await (0,promises_.realpath)((0,external_node_path_.join)(root, path));
        if (!(0,find_files/* isInside */.FK)(root, target))
            return refuse(path, 'a link that leads out of the folder');
        // A named pipe would keep a blocking open waiting for ever.
        const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOFOLLOW;
        const handle = await (0,promises_.open)(target, flags);
        try {
            return { ...(await readFrom(handle, part)), target };
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
    const { root, path, mostBytes } = part;
    const stat = await handle.stat();
    if (!stat.isFile())
        return refuse(path, 'not a file');
    const stream = handle.createReadStream({ autoClose: false, highWaterMark: readAtOnce });
    const check = (0,report_files_committed/* openCommittedCheck */.J)(part.committed ?? [], stat.size);
    const bytes = check?.watch(stream) ?? stream;
    const parts = (0,merge_parts/* partBookOf */.WM)(part.parts, { path });
    const read = await (0,read_report/* readReport */.t)({ bytes, mostBytes, parts });
    stream.destroy();
    const committed = read.digest === undefined ? undefined : check?.found();
    const { report } = read;
    const placed = report && { report: (0,source_places/* withSourcePlaces */._)(report, { folder: root, path }) };
    return {
        path,
        read: { ...read, ...placed },
        modifiedAt: Math.floor(stat.mtimeMs),
        ...(committed !== undefined && { committed }),
    };
}
function refuse(path, message) {
    const problems = [{ code: 'not-readable', message }];
    return { path, read: { problems, usable: false, bytes: 0 } };
}

// EXTERNAL MODULE: ./lib/sources/report-files/told-file.js
var told_file = __webpack_require__(61609);
// EXTERNAL MODULE: ./lib/sources/reports/measured.js
var measured = __webpack_require__(23748);
;// CONCATENATED MODULE: ./lib/sources/gather-report.js
/** Gathers a named report: where the policy says its files are, all of them read, and put together. */














/**
 * What could not be read again out of a record is not told. Rejects if the folder of the run, or the time since which its
 * files count, cannot be found.
 */
async function gatherReport(ref, asked) {
    const reading = await readReport(ref, asked);
    const fault = reading.status === 'known' ? report_fact/* reportSchema */.Q.safeParse(reading.value).error : undefined;
    if (fault === undefined)
        return reading;
    const [issue] = fault.issues;
    const reason = `a fault of the gate: ${issue?.path.join('.') ?? ''} of the report: ${issue?.message ?? ''}`;
    return { status: 'failed', reason, retryable: false };
}
async function readReport({ key: id, spec }, asked) {
    const { policy, request, world } = asked;
    const slot = slotOf(policy, id);
    if (slot === undefined) {
        const source = { level: 'workspace', fetchedAt: (0,instant/* formatInstant */.r4)(world.now) };
        return { status: 'known', value: { patterns: [], fileCount: 0, files: [] }, source };
    }
    const patterns = [slot.files].flat();
    const mostBytes = (0,host_settings/* reportSizeOf */.d)(policy) ?? measured/* defaultMostBytes */.k;
    const from = archivesOf(slot);
    const parts = report_parts/* partsSpecSchema */.$H.parse(spec ?? { parts: [] });
    if (from !== undefined) {
        const { gatherArchived } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(1139)]).then(__webpack_require__.bind(__webpack_require__, 41139));
        return gatherArchived({ from, of: 'candidate', patterns, mostBytes, request, world, parts });
    }
    return gatherWorkspace({ patterns, mostBytes, request, world, parts });
}
async function gatherWorkspace(asked) {
    const { patterns, mostBytes, request, world } = asked;
    const workspace = await world.workspace?.(request);
    if (workspace === undefined) {
        return { status: 'unsupported', reason: 'there are no files here', needs: 'a workspace' };
    }
    const found = await (0,find_files/* findFiles */.lY)(workspace.folder, patterns);
    if (found.status === 'failed')
        return { ...found, retryable: false };
    const root = await (0,promises_.realpath)(workspace.folder);
    const sources = { folder: workspace.folder, root };
    const parts = (0,merge_parts/* toAsked */.YF)(asked.parts, sources);
    const { metrics } = asked.parts;
    const collection = (0,collect/* openCollection */.ls)({ patterns, parts, sources, metrics });
    const committedAt = await (0,report_files_committed/* openPlaces */.j)(root, { paths: found.paths, find: workspace.committed });
    await collection.take(found.paths.map((path) => () => readReportFile({ root, path, mostBytes, parts, committed: committedAt(path) })));
    const files = collection.files();
    const began = await workspace.since?.();
    const since = began === undefined ? {} : { since: (0,instant/* formatInstant */.r4)(began) };
    const unmatched = (0,glob/* unmatchedOf */.dL)(patterns, found.paths);
    const value = {
        patterns,
        ...(unmatched.length > 0 && { unmatched }),
        ...since,
        fileCount: files.length,
        files: (0,told_file/* toListed */.N)(files, { sha: request.candidate.sha, ...since }),
        ...(await (0,part_files/* withFilesThere */.c)(collection.merged(), workspace.folder)),
    };
    const digest = (0,collect/* digestOfAll */.JP)(files.map((file) => ({ name: file.path, digest: file.digest })));
    const fetchedAt = (0,instant/* formatInstant */.r4)(world.now);
    const source = { level: 'workspace', system: 'files', fetchedAt };
    return { status: 'known', value, source: { ...source, ...(digest !== undefined && { digest }) } };
}
/** Words are sealed, so that one layer fills a report. */
function slotOf({ layers }, id) {
    const filled = layers.filter(({ config }) => Object.hasOwn(config.reports ?? {}, id));
    return filled.at(-1)?.config.reports?.[id];
}
/** Who left the files at the forge; undefined if they are in the folder of the run. */
function archivesOf({ workflow, artifact, job }) {
    if ([workflow, artifact, job].every((name) => name === undefined))
        return undefined;
    return {
        ...(workflow !== undefined && { workflow }),
        ...(artifact !== undefined && { artifact }),
        ...(job !== undefined && { job }),
    };
}


/***/ }),

/***/ 90489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ digestOfAll),
/* harmony export */   ls: () => (/* binding */ openCollection),
/* harmony export */   zd: () => (/* binding */ atOnce)
/* harmony export */ });
/* harmony import */ var _evidence_glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32027);
/* harmony import */ var _evidence_report_validity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45482);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(476);
/* harmony import */ var _reports_ran_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9023);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33128);
/* harmony import */ var _told_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61609);
/** The files of a report as one: each is read once, listed, and added if it is evidence. */






/** So many files are read at once: each may hold the lines of a whole code base. */
const atOnce = 4;
/** Nothing yet. `patterns` are the globs of the report. */
function openCollection({ patterns, ...parts }) {
    const merge = (0,_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .openMerge */ .T)(parts);
    const counted = new Map();
    const copies = new Map();
    const files = [];
    const add = (each) => {
        const { path, archive, read, target } = each;
        const { report } = read;
        const before = read.digest === undefined ? undefined : counted.get(read.digest);
        // Two packages may have the same lines: they are put together by where they are.
        const copied = hasLines(report) ? undefined : before;
        const origin = { path, archive };
        const ran = (0,_reports_ran_js__WEBPACK_IMPORTED_MODULE_4__/* .ranIn */ .V)(read);
        const file = { ...(0,_told_file_js__WEBPACK_IMPORTED_MODULE_3__/* .toFile */ .e)(each), ...(copied && { copyOf: copied.path }) };
        const taken = { origin, file, ran };
        if ((!read.usable && ran !== 'none') || report === undefined)
            return taken;
        if (read.digest !== undefined && before === undefined)
            counted.set(read.digest, { path, target });
        if (copied === undefined) {
            merge.add(report, origin);
        }
        else if (!isOneRun(copied, { target, report })) {
            merge.addAgain(report, origin);
            const counts = countedAgain(report);
            if (counts !== undefined)
                copies.set(origin, toldAgain(copied, counts));
        }
        return taken;
    };
    return {
        take: async (reads) => {
            const taken = [];
            for (let start = 0; start < reads.length; start += atOnce) {
                const batch = reads.slice(start, start + atOnce).map((read) => read());
                taken.push(...(await Promise.all(batch)).map(add));
            }
            files.push(...withIdle(taken, patterns));
        },
        files() {
            const doubts = new Map([...merge.doubts(), ...copies]);
            return files.map(({ origin, file }) => withDoubt(file, doubts.get(origin)));
        },
        merged: () => merge.merged(),
    };
}
/** A file of which no test ran, as of one class, is evidence beside another that the same glob matches, and of which some did. */
function withIdle(taken, patterns) {
    const matches = ({ file }, glob) => (0,_evidence_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesGlob */ .kt)(file.path, glob);
    const globs = patterns
        .flatMap((each) => (0,_evidence_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .plainGlob */ .Bq)(each) ?? [])
        .filter((glob) => taken.some((each) => each.ran === 'some' && matches(each, glob)));
    return taken.map((each) => {
        const isBeside = each.ran === 'none' && globs.some((glob) => matches(each, glob));
        return isBeside ? { ...each, file: { ...each.file, usable: true } } : each;
    });
}
function hasLines(report) {
    return report?.kind === 'coverage' && report.book !== undefined;
}
/** Two runs that find the same write the same bytes, unless they tell when they ran. */
function isOneRun(before, { target, report }) {
    const isOneFile = target !== undefined && target === before.target;
    return isOneFile || report.told.first !== undefined;
}
/** What of it counts again, in words; tests tell of their own. */
function countedAgain(report) {
    if (report.kind !== 'scan' && report.kind !== 'mutation')
        return undefined;
    if (report.totals.total === 0)
        return undefined;
    return report.kind === 'scan'
        ? 'its findings count again'
        : 'its survivors count again, and its score where that is lower';
}
function toldAgain({ path }, counts) {
    return `has the same bytes as ${path}, and does not tell when it was made: ${counts} (let the report name only one of both)`;
}
function withDoubt(file, message) {
    if (message === undefined)
        return file;
    return { ...file, problems: [...(file.problems ?? []), { code: _evidence_report_validity_js__WEBPACK_IMPORTED_MODULE_0__/* .severalFiles */ .QS, message }] };
}
/** Of the only one, or of the list of digests and names; undefined if one was not read to its end. */
function digestOfAll(parts) {
    const [only, ...others] = parts;
    if (parts.some(({ digest }) => digest === undefined))
        return undefined;
    if (only === undefined || others.length === 0)
        return only?.digest;
    const lines = parts.map(({ digest, name }) => `${digest ?? ''}  ${name}\n`);
    return `sha256:${(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__.sha256)(lines.join(''))}`;
}


/***/ }),

/***/ 28945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openCommittedCheck),
/* harmony export */   j: () => (/* binding */ openPlaces)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _find_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49946);
/** Whether a file has the bytes that a commit has at its place (T41). */




/** What commits have at each of the paths below `root`, a real path: of a link, where it leads. Never rejects. */
async function openPlaces(root, part) {
    const { paths, find } = part;
    if (find === undefined || paths.length === 0)
        return () => undefined;
    const places = new Map();
    for (const path of paths) {
        const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path)).catch(() => undefined);
        if (target === undefined || !(0,_find_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(root, target))
            continue;
        places.set(path, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, target).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/'));
    }
    const committed = await find([...new Set(places.values())]);
    return (path) => committed.get(places.get(path) ?? path);
}
/** Of files at the end of whose paths it may stand, the nearest in size: each costs a hash. */
const mostCompared = 16;
/**
 * Undefined if the size alone says that the file is another one: `size` is that of the file. What git writes with
 * other bytes than it has cannot be told from one of the run, and is found.
 */
function openCommittedCheck(committed, size) {
    const rewritten = committed.find(({ isRewritten }) => isRewritten);
    if (rewritten !== undefined)
        return { watch: (bytes) => bytes, found: () => rewritten.name };
    const likely = committed
        .filter((each) => each.size <= size)
        .sort((one, other) => other.size - one.size)
        .slice(0, mostCompared);
    const compared = likely.map((each) => compare(each, size));
    if (compared.length === 0)
        return undefined;
    return {
        async *watch(bytes) {
            for await (const chunk of bytes) {
                for (const { update } of compared)
                    update(chunk);
                yield chunk;
            }
        },
        found: () => compared.find(({ name, hash }) => hash.digest('hex') === name)?.name,
    };
}
/** Of a file that is longer than the committed one git may have made each line end with CRLF. */
function compare(committed, size) {
    const { name, size: bytes } = committed;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(name.length === 40 ? 'sha1' : 'sha256').update(`blob ${String(bytes)}\0`);
    const update = (chunk) => void hash.update(chunk);
    return { name, hash, update: bytes === size ? update : withoutReturns(update) };
}
const carriageReturn = 0x0d;
const lineFeed = 0x0a;
/** Passes on bytes without each carriage return before a line feed. One at the end of the file is lost. */
function withoutReturns(pass) {
    let isWaiting = false;
    return (chunk) => {
        if (chunk.length === 0)
            return;
        if (isWaiting && chunk[0] !== lineFeed)
            pass(Uint8Array.of(carriageReturn));
        isWaiting = chunk.at(-1) === carriageReturn;
        let from = 0;
        for (let at = chunk.indexOf(carriageReturn); at !== -1; at = chunk.indexOf(carriageReturn, at + 1)) {
            if (at + 1 < chunk.length && chunk[at + 1] !== lineFeed)
                continue;
            pass(chunk.subarray(from, at));
            from = at + 1;
        }
        pass(chunk.subarray(from));
    };
}


/***/ }),

/***/ 13931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ withSourcePlaces)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _reports_told_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51741);
/* harmony import */ var _part_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54490);
/** Where in the repository a report's failures and findings are: paths as tools write them, made the workspace's own. */



/** More are never shown. */
const mostPlaces = 100;
const deepest = 12;
/**
 * The report, with the path of each place from the top of the workspace where such a file is there;
 * others stay as they are told.
 */
function withSourcePlaces(report, around) {
    if (report.kind === 'tests')
        return { ...report, failures: settle(report.failures, around) };
    if (report.kind === 'scan')
        return { ...report, findings: settle(report.findings, around) };
    return report;
}
function settle(places, around) {
    const known = new Map();
    const find = (file) => {
        if (!known.has(file))
            known.set(file, findSource(file, around));
        return known.get(file);
    };
    return places.map((place, index) => {
        if (place.file === undefined || index >= mostPlaces)
            return place;
        const file = find(place.file);
        return file === undefined ? place : { ...place, file };
    });
}
/** The first of the candidates that is a file. */
function findSource(told, around) {
    return candidatesOf(told, around).find((candidate) => (0,_part_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isFile */ .fo)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(around.folder, candidate)));
}
/**
 * A path below the workspace is that. Any other absolute one may be of a container, which has the same
 * folders further down. A relative one begins where the tool ran: at the report's folder or above it.
 */
function candidatesOf(told, { folder, path }) {
    const tops = [...(0,_part_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .topsOf */ .SU)(path).toReversed(), '.'];
    const found = (0,_reports_told_path_js__WEBPACK_IMPORTED_MODULE_1__/* .toldPath */ .TQ)(told, { folders: [folder], tops });
    if (found === undefined)
        return [];
    if (found.kind === 'within')
        return found.paths;
    const { segments } = found;
    // A name alone says too little.
    return segments.slice(0, Math.min(deepest, segments.length - 1)).map((_, index) => {
        return segments.slice(index).join('/');
    });
}


/***/ }),

/***/ 61609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ toListed),
/* harmony export */   e: () => (/* binding */ toFile)
/* harmony export */ });
/* harmony import */ var _evidence_report_validity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45482);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96216);
/* harmony import */ var _reports_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78469);



const mostProblems = 5;
const longestMessage = 300;
/** Without the numbers, which are in the totals. */
function toFile({ path, archive, read, modifiedAt, committed }) {
    const { format, kind, usable, digest, bytes, report } = read;
    const told = report?.told;
    const problems = firstOf(read.problems);
    return {
        path,
        ...(archive !== undefined && { archive }),
        ...(format !== undefined && { format }),
        ...(kind !== undefined && { kind }),
        usable,
        ...(digest !== undefined && { digest }),
        bytes,
        ...(modifiedAt !== undefined && { modifiedAt: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r4)(modifiedAt) }),
        ...(committed !== undefined && { committed }),
        ...(told !== undefined && told.commits.length > 0 && { commits: [...told.commits] }),
        ...(told?.first && { first: toTime(told.first) }),
        ...(told?.last && { last: toTime(told.last) }),
        ...(problems.length > 0 && { problems }),
    };
}
/** The most severe ones, and how many more there are. */
function firstOf(problems) {
    const sorted = (0,_reports_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .bySeverity */ .Np)(problems);
    const rest = sorted.slice(mostProblems).reduce((sum, { count = 1 }) => sum + count, 0);
    return [
        ...sorted
            .slice(0, mostProblems)
            .map(({ code, message }) => ({ code, message: message.slice(0, longestMessage) })),
        ...(rest > 0 ? [{ code: 'more', message: `and ${String(rest)} more` }] : []),
    ];
}
function toTime({ at, zoned }) {
    return { at: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r4)(at), zoned };
}
const mostListed = 100;
/**
 * Those first that are no evidence, or may be none: then those that are committed or of another commit, then the oldest and the latest. What
 * stands in the way is all listed, and one of each kind that may be told by another file too or contradicts itself; of the rest as many as there is room for.
 */
function toListed(files, expected) {
    const latest = latestOf(files);
    const doubted = doubtedOf(files);
    const rank = (file) => {
        if (!file.usable)
            return 0;
        if (file.committed !== undefined || (0,_evidence_report_validity_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfAnother */ .TE)(file, expected.sha))
            return 1;
        if (isOld(file, (0,_evidence_report_validity_js__WEBPACK_IMPORTED_MODULE_0__/* .sinceOf */ .ek)(expected, file)))
            return 2;
        return file === latest || doubted.includes(file) ? 3 : 4;
    };
    const ranked = files.map((file) => ({ file, rank: rank(file) }));
    // Sorting is stable: the rest stays in the order of the paths.
    const sorted = ranked.sort((one, other) => one.rank - other.rank);
    const doubtful = sorted.filter((each) => each.rank < 4).length;
    return sorted.slice(0, Math.max(mostListed, doubtful)).map(({ file }) => file);
}
/** Of each kind the first that others may tell too, and the first that contradicts itself. */
function doubtedOf(files) {
    return [_evidence_report_validity_js__WEBPACK_IMPORTED_MODULE_0__/* .severalFiles */ .QS, _evidence_report_validity_js__WEBPACK_IMPORTED_MODULE_0__/* .disagreement */ .fn].flatMap((code) => {
        const all = files.filter(({ problems }) => problems?.some((each) => each.code === code));
        return all.filter(({ kind }, index) => all.findIndex((each) => each.kind === kind) === index);
    });
}
/** Wide: whatever may be told to be too old. */
function isOld({ modifiedAt, first, last }, since) {
    if (since === undefined)
        return false;
    const times = [modifiedAt, first?.at, last?.at].flatMap((time) => (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(time ?? '') ?? []);
    return times.some((time) => time < since);
}
/** The one that may be of a time to come. */
function latestOf(files) {
    const timeOf = ({ last }) => (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(last?.at ?? '') ?? 0;
    return files.reduce((latest, each) => (latest === undefined || timeOf(each) > timeOf(latest) ? each : latest), undefined);
}


/***/ })

};

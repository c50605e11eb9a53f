export const id = 8132;
export const ids = [8132];
export const modules = {

/***/ 42449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measure: () => (/* binding */ measure)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/sources/reports/problem.js
var problem = __webpack_require__(78469);
// EXTERNAL MODULE: ./lib/sources/reports/ran.js
var ran = __webpack_require__(9023);
// EXTERNAL MODULE: ./lib/sources/reports/read-report.js + 86 modules
var read_report = __webpack_require__(52605);
// EXTERNAL MODULE: ./lib/cli/console.js
var cli_console = __webpack_require__(11515);
// EXTERNAL MODULE: ./lib/cli/exit-codes.js
var exit_codes = __webpack_require__(20535);
// EXTERNAL MODULE: ./lib/cli/inputs.js
var inputs = __webpack_require__(88805);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/sources/report-files/merge.js + 8 modules
var report_files_merge = __webpack_require__(33128);
// EXTERNAL MODULE: ./lib/sources/report-files/merge-parts.js + 1 modules
var merge_parts = __webpack_require__(60258);
// EXTERNAL MODULE: ./lib/sources/report-files/part-files.js
var part_files = __webpack_require__(89848);
;// CONCATENATED MODULE: ./lib/cli/measure-part.js
/** The part of reports that `measure` is asked for besides, as a rule of the policy would ask for it. */





/** The folder in which the command runs stands for the top of the repository. */
async function openPart(selection, path) {
    const folder = process.cwd();
    const root = await (0,promises_.realpath)(folder);
    const below = (0,external_node_path_.relative)(root, await (0,promises_.realpath)(path).catch(() => path))
        .split(external_node_path_.sep)
        .join('/');
    const isBelow = below !== '..' && !below.startsWith('../');
    const origin = isBelow ? { path: below } : { path, archive: '' };
    const asked = { selections: [selection], workspace: { folder, root } };
    return {
        book: (0,merge_parts/* partBookOf */.WM)(asked, origin),
        async of(report) {
            const merge = (0,report_files_merge/* openMerge */.T)({ parts: asked, sources: asked.workspace });
            merge.add(report, origin);
            const { parts } = await (0,part_files/* withFilesThere */.c)(merge.merged(), root);
            return parts?.[0];
        },
    };
}

// EXTERNAL MODULE: ./lib/report/columns.js
var columns = __webpack_require__(72269);
// EXTERNAL MODULE: ./lib/report/untrusted.js
var untrusted = __webpack_require__(55536);
// EXTERNAL MODULE: ./lib/evidence/finding-ages.js
var finding_ages = __webpack_require__(3417);
;// CONCATENATED MODULE: ./lib/cli/measure-part-view.js
/** What `measure` says of a part, for people. */

/** One line: `of the part: lines 66.66 % (2 of 3); 4 more may be of it or not: …` */
function tellPart(part) {
    const { tests, coverage, scan, unclear } = part;
    const told = [
        ...(tests ? [cases(tests)] : []),
        ...Object.entries(coverage ?? {}).flatMap(([measure, share]) => share === undefined || share.total === 0 ? [] : [`${measure} ${percent(share)}`]),
        ...(scan ? [findings(scan)] : []),
    ];
    const open = [
        ...(tests?.open ? [cases(tests.open)] : []),
        ...Object.entries(coverage ?? {}).flatMap(([measure, share]) => share?.open ? [amountOf(share.open.total, measure)] : []),
        ...(scan?.open ? [findings(scan.open)] : []),
    ];
    const why = unclear === undefined ? '' : ` (${unclear})`;
    const isEmpty = tests?.total === 0 || (scan !== undefined && part.there !== true);
    const own = told.length === 0 || isEmpty ? 'nothing' : told.join(', ');
    return `of the part: ${own}${open.length === 0 ? '' : `; ${open.join(', ')} may be of it or not${why}`}`;
}
function cases(of) {
    const { total, failed, skipped } = of;
    return `${amountOf(total, 'cases')}: ${String(total - failed - skipped)} passed, ${String(failed)} failed, ${String(skipped)} skipped`;
}
function findings(of) {
    const counts = finding_ages/* findingSeverities */.Z_.map((severity) => `${String(of[severity])} ${severity}`);
    const total = finding_ages/* findingSeverities */.Z_.reduce((sum, severity) => sum + of[severity], 0);
    return `${amountOf(total, 'findings')}: ${counts.join(', ')}`;
}
const singular = {
    ...{ cases: 'case', errors: 'error', findings: 'finding' },
    ...{ lines: 'line', branches: 'branch', functions: 'function', statements: 'statement' },
};
/** `1 case`, `2 cases`. */
function amountOf(number, things) {
    return `${String(number)} ${number === 1 ? (singular[things] ?? things) : things}`;
}
/** `87.31 % (262 of 300)`, cut and not rounded: 99.999 % is not 100 %. */
function percent({ covered, total, }) {
    const hundredths = total === 0 ? 0 : Math.floor((covered * 10_000) / total);
    return `${(hundredths / 100).toFixed(2)} % (${String(covered)} of ${String(total)})`;
}

;// CONCATENATED MODULE: ./lib/cli/measure-view.js
/** The table of `measure` for people. */



const measure_view_columns = 100;
/** Of one file. */
const mostMetrics = 5;
/** A line a file, and its problems below it. */
function renderMeasured({ files }, { unicode }) {
    const rows = files.map((file) => ({
        file,
        cells: [nameOf(file), formatOf(file), totalsOf(file)],
    }));
    const widths = [0, 1].map((index) => Math.max(...rows.map(({ cells }) => (0,columns/* columnsOf */.PL)(cells[index] ?? ''))));
    const lines = rows.flatMap(({ file, cells }) => {
        const padded = cells.map((cell, index) => pad(cell, widths[index] ?? 0));
        return [
            `${markOf(file, unicode)} ${padded.join('  ').trimEnd()}`,
            ...linesOfPart(file),
            ...problemsOf(file),
        ];
    });
    return lines.join('\n');
}
function markOf({ problems }, unicode) {
    if (problems.some(({ severity }) => severity === 'unusable'))
        return unicode ? '✗' : 'x';
    return problems.length > 0 ? '!' : unicode ? '✓' : '+';
}
function nameOf({ path }) {
    return (0,untrusted/* escapeTerminal */.en)(path);
}
function formatOf({ kind, format }) {
    return kind === null ? '-' : `${kind} (${format})`;
}
function linesOfPart(file) {
    return file.kind === null || file.part === undefined ? [] : indent(tellPart(file.part));
}
function problemsOf({ problems }) {
    return problems.flatMap(({ message }) => indent(message));
}
function indent(text) {
    return (0,columns/* wrap */.LV)((0,untrusted/* escapeTerminal */.en)(text), measure_view_columns - 4).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`);
}
function totalsOf(file) {
    if (file.totals === null)
        return 'not read';
    switch (file.kind) {
        case 'tests': {
            const { total, passed, failed, errors, skipped, duration } = file.totals;
            const ofErrors = errors > 0 ? ` (${amountOf(errors, 'errors')})` : '';
            const took = duration === undefined ? '' : `, ${(duration / 1000).toFixed(2)} s`;
            return `${amountOf(total, 'cases')}: ${String(passed)} passed, ${String(failed)} failed${ofErrors}, ${String(skipped)} skipped${took}`;
        }
        case 'coverage':
            return Object.entries(file.totals)
                .flatMap(([measure, share]) => (share === undefined ? [] : `${measure} ${percent(share)}`))
                .join(', ');
        case 'scan': {
            const { total, suppressed, ...counts } = file.totals;
            const told = Object.entries(counts).map(([severity, count]) => `${String(count)} ${severity}`);
            const aside = suppressed > 0 ? `; ${String(suppressed)} suppressed` : '';
            return `${amountOf(total, 'findings')}: ${told.join(', ')}${aside}`;
        }
        case 'performance': {
            const more = file.totals.length - mostMetrics;
            const shown = file.totals
                .slice(0, mostMetrics)
                .map(({ metric, value, unit }) => `${(0,untrusted/* escapeTerminal */.en)(metric)} ${String(value)} ${(0,untrusted/* escapeTerminal */.en)(unit)}`.trim());
            return [...shown, ...(more > 0 ? [`and ${String(more)} more`] : [])].join(', ');
        }
        case 'mutation': {
            const { detected, total } = file.totals;
            return `mutants ${percent({ covered: detected, total })}`;
        }
    }
}
function pad(text, width) {
    return text + ' '.repeat(Math.max(0, width - (0,columns/* columnsOf */.PL)(text)));
}

// EXTERNAL MODULE: ./lib/cli/part-selection.js
var part_selection = __webpack_require__(8830);
;// CONCATENATED MODULE: ./lib/cli/measure.js
/** measure: what the gate reads in report files, for people who wonder where a number comes from. */











/** One after the other, so that memory is that of one. 1 if any file has a problem. */
async function measure(given, console) {
    const format = (0,inputs/* toPlainFormat */.XS)(given);
    const selection = (0,part_selection/* toPart */.t)(given);
    const measured = [];
    for (const path of given.operands) {
        const part = selection && (await openPart(selection, path));
        const read = await readFile(path, part?.book);
        const own = read.report && (await part?.of(read.report));
        measured.push({ file: toFile(path, read), ran: (0,ran/* ranIn */.V)(read), part: own });
    }
    const someRan = measured.some(({ ran }) => ran === 'some');
    const files = measured.map((each) => withPart(someRan ? besideOthers(each) : each));
    const document = { schema: 1, files };
    console.out(format === 'json' ? (0,cli_console/* toJson */.aB)(document) : renderMeasured(document, console));
    return files.some(({ problems }) => problems.length > 0) ? exit_codes/* exitCodes */.h.blocked : exit_codes/* exitCodes */.h.done;
}
/** Where tests of another file ran, one of which none did is evidence, as it is for the checks. */
function besideOthers(measured) {
    const { file, ran } = measured;
    if (ran !== 'none')
        return measured;
    const problems = file.problems.map((each) => ({ ...each, severity: 'shown' }));
    return { ...measured, file: { ...file, problems } };
}
/** No evidence has no part. */
function withPart({ file, part }) {
    const isUsable = file.problems.every(({ severity }) => severity === 'shown');
    return file.kind !== null && isUsable && part !== undefined ? { ...file, part } : file;
}
async function readFile(path, parts) {
    const problem = await refuse(path);
    if (problem === undefined)
        return (0,read_report/* readReport */.t)({ bytes: (0,external_node_fs_.createReadStream)(path), parts });
    const message = `could not be read: ${problem}`;
    return { problems: [{ code: 'not-readable', message }], usable: false, bytes: 0 };
}
/** A pipe or a device would never end. */
async function refuse(path) {
    try {
        const found = await (0,promises_.stat)(path);
        if (found.isDirectory())
            return 'it is a folder; name the files in it';
        return found.isFile() ? undefined : 'it is not a file';
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return 'there is no such file (a pattern is for the shell to expand)';
        return error instanceof Error ? error.message : String(error);
    }
}
function toFile(path, read) {
    const problems = read.problems.map(({ code, message }) => ({
        ...{ code, message, severity: problem/* problemCodes */.GF[code] },
    }));
    const { format, kind, report } = read;
    if (format === undefined || kind === undefined) {
        return { path, kind: null, format: null, totals: null, problems };
    }
    if (report === undefined)
        return { path, kind, format, totals: null, problems };
    switch (report.kind) {
        case 'tests':
            return { path, kind: report.kind, format, totals: report.totals, problems };
        case 'coverage':
            return { path, kind: report.kind, format, totals: report.totals, problems };
        case 'scan':
            return { path, kind: report.kind, format, totals: report.totals, problems };
        case 'performance':
            return { path, kind: report.kind, format, totals: [...report.metrics], problems };
        case 'mutation':
            return { path, kind: report.kind, format, totals: report.totals, problems };
    }
}


/***/ }),

/***/ 3417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ statesSchema),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   Z_: () => (/* binding */ findingSeverities),
/* harmony export */   qT: () => (/* binding */ marksSchema),
/* harmony export */   qp: () => (/* binding */ agesSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96216);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92652);
/** How old the findings of a scan are, and how they are known beside an earlier run, by severity. */



const count = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0);
/**
 * Findings first seen from `from` to `to`, both included, and one of them at least at either end; without `to` all
 * at the same time.
 */
const span = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ from: _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instantSchema */ .p, to: _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instantSchema */ .p.optional(), count: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1) })
    .refine(isSpan, { error: 'expected two findings or more, and `to` after `from`' });
const spans = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(span);
/** Those that are in no span tell no time: their age is not known. */
const agesSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    critical: spans.optional(),
    high: spans.optional(),
    medium: spans.optional(),
    low: spans.optional(),
    info: spans.optional(),
});
const states = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ new: count, unchanged: count, updated: count });
/** Those that are in none do not say it. */
const statesSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    critical: states.optional(),
    high: states.optional(),
    medium: states.optional(),
    low: states.optional(),
    info: states.optional(),
});
const marks = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[\w-]{12}$/), zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1));
/**
 * How many findings of a severity have a mark of their rule, component and file, by which those of another scan
 * are held against them. Those that say their state, or are beyond the first 2,000, are in none.
 */
const marksSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    critical: marks.optional(),
    high: marks.optional(),
    medium: marks.optional(),
    low: marks.optional(),
    info: marks.optional(),
});
const findingSeverities = ['critical', 'high', 'medium', 'low', 'info'];
/** False if more is told of findings than there are, so that none of unknown age or news would be left. */
function isWithin(scan) {
    return findingSeverities.every((severity) => {
        const dated = sum((scan.ages?.[severity] ?? []).map((each) => each.count));
        const stated = sum(Object.values(scan.states?.[severity] ?? {}));
        const marked = sum(Object.values(scan.marks?.[severity] ?? {}));
        return dated <= scan[severity] && stated + marked <= scan[severity];
    });
}
function isSpan({ from, to, count: findings, }) {
    if (to === undefined)
        return true;
    const [first, last] = [(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(from), (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(to)];
    return findings > 1 && first !== undefined && last !== undefined && first < last;
}
function sum(counts) {
    return counts.reduce((total, each) => total + each, 0);
}


/***/ }),

/***/ 92652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ instantSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96216);
/** The schema of instants in documents: RFC 3339 with seconds, exactly what the time room reads. */


/** Text such as `2026-11-20T16:55:00Z`. */
const instantSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .refine((text) => (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(text) !== undefined, {
    error: 'expected an instant such as 2026-11-20T16:55:00Z',
})
    .meta({ format: 'date-time' });


/***/ }),

/***/ 42836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ partsSpecSchema),
/* harmony export */   DP: () => (/* binding */ reportPartSchema),
/* harmony export */   _I: () => (/* binding */ noFindings),
/* harmony export */   be: () => (/* binding */ partKey),
/* harmony export */   jK: () => (/* binding */ joinSpecs)
/* harmony export */ });
/* unused harmony export partSelectionSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _finding_ages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3417);
/** Parts of what a report tells: which paths and components belong to one, and its own totals. */


const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
/** What belongs to a part: what has one of the paths, or is of one of the components. */
const partSelectionSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Globs from the top of the repository. */
    paths: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).min(1).optional(),
    /** Names as reports tell them, each with all that is below it. */
    components: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).min(1).optional(),
});
/** How a reader of a report is told which parts are asked for, and which metrics: a report may tell thousands. */
const partsSpecSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    parts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(partSelectionSchema),
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).optional(),
});
/** `failed` includes `errors`. */
const cases = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ total: count, failed: count, errors: count, skipped: count });
const share = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ covered: count, total: count });
const findings = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    critical: count,
    high: count,
    medium: count,
    low: count,
    info: count,
    ages: _finding_ages_js__WEBPACK_IMPORTED_MODULE_0__/* .agesSchema */ .qp.optional(),
});
const wrongAges = { error: 'ages are of more findings than there are' };
const shares = share.extend({ open: share.optional() });
/** What surely belongs to the part, and as `open` what may belong to it or not. */
const reportPartSchema = partSelectionSchema.extend({
    tests: cases.extend({ open: cases.optional() }).optional(),
    coverage: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        lines: shares.optional(),
        branches: shares.optional(),
        functions: shares.optional(),
        statements: shares.optional(),
    })
        .optional(),
    scan: findings
        .extend({ open: findings.refine(_finding_ages_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO, wrongAges).optional() })
        .refine(_finding_ages_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO, wrongAges)
        .optional(),
    /** Something of it is told, or a file of it is in the workspace: that nothing was found there is an answer. */
    there: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional(),
    /** Why something may belong to it or not: of the first one. */
    unclear: text.optional(),
});
const noFindings = Object.fromEntries(_finding_ages_js__WEBPACK_IMPORTED_MODULE_0__/* .findingSeverities */ .Z_.map((severity) => [severity, 0]));
/** The same for the same paths and components, in whichever order. */
function partKey({ paths = [], components = [] }) {
    return JSON.stringify([[...paths].sort(), [...components].sort()]);
}
/** All that is asked for, each once; undefined if it is nothing. */
function joinSpecs(specs) {
    const parts = joinParts(specs.flatMap((each) => each.parts));
    const metrics = [...new Set(specs.flatMap((each) => each.metrics ?? []))];
    if (parts.length === 0 && metrics.length === 0)
        return undefined;
    return { parts, ...(metrics.length > 0 && { metrics }) };
}
/** Each part once. */
function joinParts(all) {
    return [...new Map(all.map((part) => [partKey(part), part])).values()];
}


/***/ }),

/***/ 72269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   PL: () => (/* binding */ columnsOf)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55536);
/** Text in the columns of a terminal: how wide it is, and where it is broken. */

const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** How many columns a text takes: wide characters take two, combining marks none. */
function columnsOf(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let columns = 0;
    for (const character of text) {
        columns += /\p{M}/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
    }
    return columns;
}
/** Lines of whole words; a word that is longer than a line is broken. No line is a command. */
function wrap(text, columns) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ').flatMap((one) => breakWord(one, columns))) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (columnsOf(longer) <= columns) {
            line = longer;
        }
        else {
            lines.push(line);
            line = word;
        }
    }
    return [...lines, line].map(_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .defuseLine */ .BM);
}
/** As much of a text as fits. */
function clip(text, columns) {
    return breakWord(text, columns)[0] ?? '';
}
function breakWord(word, columns) {
    if (columnsOf(word) <= columns)
        return [word];
    const pieces = [];
    let piece = '';
    let used = 0;
    for (const character of word) {
        const more = columnsOf(character);
        if (used + more > columns) {
            pieces.push(piece);
            piece = '';
            used = 0;
        }
        piece += character;
        used += more;
    }
    return [...pieces, piece];
}


/***/ }),

/***/ 96216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ minute),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   nW: () => (/* binding */ hour),
/* harmony export */   r4: () => (/* binding */ formatInstant),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/** Instants as epoch milliseconds, and their RFC 3339 text. */
/** One minute in milliseconds. */
const minute = 60_000;
/** One hour in milliseconds. */
const hour = 60 * minute;
/** Twenty-four hours in milliseconds; a local day may be shorter or longer. */
const day = 24 * hour;
const rfc3339 = /^(?<date>\d{4}-\d{2}-\d{2})T(?<clock>\d{2}:\d{2}:\d{2})(?:\.(?<fraction>\d+))?(?:Z|(?<sign>[+-])(?<hours>\d{2}):(?<minutes>\d{2}))$/i;
/**
 * The instant of an RFC 3339 date-time with `Z` or an offset; digits below the millisecond are cut.
 * Undefined for everything else: no offset, no seconds, an impossible date, a leap second.
 */
function parseInstant(text) {
    const plain = parsePlain(text);
    if (plain !== undefined)
        return plain;
    const parts = rfc3339.exec(text)?.groups;
    if (parts === undefined)
        return undefined;
    const wallText = `${parts['date'] ?? ''}T${parts['clock'] ?? ''}`;
    const wall = Date.parse(`${wallText}Z`);
    // Date.parse turns 30 February into March and 24:00:00 into the next day; the text then differs.
    if (Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(wallText))
        return undefined;
    const offsetHours = Number(parts['hours'] ?? 0);
    const offsetMinutes = Number(parts['minutes'] ?? 0);
    if (offsetHours > 23 || offsetMinutes > 59)
        return undefined;
    const offset = (offsetHours * hour + offsetMinutes * minute) * (parts['sign'] === '-' ? -1 : 1);
    return wall + Number((parts['fraction'] ?? '').padEnd(3, '0').slice(0, 3)) - offset;
}
/** The form in which this program writes whole seconds, which is most of what it reads: no expression is needed. */
function parsePlain(text) {
    if (text.length !== '2026-11-20T16:55:00Z'.length)
        return undefined;
    const instant = Date.parse(text);
    return !Number.isNaN(instant) && formatInstant(instant) === text ? instant : undefined;
}
/** UTC text such as `2026-11-20T16:55:00Z`, milliseconds only when not zero. Throws a RangeError if not finite. */
function formatInstant(instant) {
    return new Date(instant).toISOString().replace('.000Z', 'Z');
}


/***/ })

};

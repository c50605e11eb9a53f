export const id = 2017;
export const ids = [2017];
export const modules = {

/***/ 1595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ toAges)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96216);
/* harmony import */ var _reports_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24798);


function toAges(tallies) {
    const told = _reports_report_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.filter((severity) => tallies[severity].spans.length > 0);
    const entries = told.map((severity) => {
        const spans = tallies[severity].spans.map(({ from, to, count }) => ({
            from: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(from),
            ...(to !== from && { to: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(to) }),
            count,
        }));
        return [severity, spans];
    });
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 52100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ openEndings)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _find_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49946);
/** Which files of a workspace end with a path: each folder is read once, when it is first asked. */



const mostEntries = 200_000;
/** Folders that are compared for all paths together: a report may tell any number of them (T43). */
const mostCompared = 20_000_000;
/** Below `root`: the folders, without the top, in which a file of this path lies; undefined if there are too many to look at. */
function openEndings(root) {
    let left = mostCompared;
    let folders;
    return (path) => {
        folders ??= namesBelow(root);
        if (folders === 'too-many')
            return undefined;
        const name = nameOf(path);
        const end = path.slice(0, path.length - name.length);
        const all = folders.get(name) ?? [];
        left -= all.length;
        if (left < 0)
            return undefined;
        return all.flatMap((folder) => {
            const isBelow = folder.endsWith(`/${end}`) && folder.length > end.length + 1;
            return isBelow ? [folder.slice(1, folder.length - end.length - 1)] : [];
        });
    };
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Folders by the name of a file in them, as `/`, `/src/`. */
function namesBelow(root) {
    const names = new Map();
    const open = ['/'];
    let left = mostEntries;
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
        for (const entry of entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder))) {
            left -= 1;
            if (left < 0)
                return 'too-many';
            if (entry.isDirectory()) {
                if (!_find_files_js__WEBPACK_IMPORTED_MODULE_2__/* .skipped */ .hT.includes(entry.name))
                    open.push(`${folder}${entry.name}/`);
                continue;
            }
            const known = names.get(entry.name);
            if (known === undefined)
                names.set(entry.name, [folder]);
            else
                known.push(folder);
        }
    }
    return names;
}
/** Empty where it cannot be read. */
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 49946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   jv: () => (/* binding */ hasFile),
/* harmony export */   lY: () => (/* binding */ findFiles),
/* harmony export */   p: () => (/* binding */ mostFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evidence_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32027);



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
        const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
        for (const glob of globs) {
            for (const path of await matchesOf({ root, glob: below(glob), budget }))
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
/** True if at least one file matches one of the globs; false also where that cannot be found out. */
async function hasFile(folder, globs) {
    const budget = { entries: mostEntries };
    try {
        const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
        for (const glob of globs) {
            const found = await matchesOf({ root, glob: below(glob), budget, most: 1 });
            if (found.length > 0)
                return true;
        }
    }
    catch {
        return false;
    }
    return false;
}
/** True if `target`, a real path, lies in `root`. */
function isInside(root, target) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, target);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
/** What leads out of the folder is refused. */
function below(glob) {
    return (0,_evidence_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .plainGlob */ .Bq)(glob) ?? fail('is no path below the folder of the run');
}
async function matchesOf(search) {
    const segments = search.glob.split('/');
    const wild = segments.findIndex((segment) => /[*?]/.test(segment));
    const fixed = segments.slice(0, wild < 0 ? -1 : wild);
    const start = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(search.root, ...fixed)).catch(missing);
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
        if (found.length >= (search.most ?? Infinity))
            break;
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
        else if (isFileOrLink(entry) && (0,_evidence_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .kt)(path.join('/'), search.glob)) {
            found.push(path.join('/'));
        }
    }
    return found;
}
/** A path through a file, or a folder that is not there, holds nothing. */
async function entriesOf(folder) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch(missing)) ?? [];
}
/** The folder that an entry is or links to; undefined if it is none, or is not looked into. */
async function folderBehind(search, folder, entry) {
    if (skipped.includes(entry.name) && !search.glob.split('/').includes(entry.name)) {
        return undefined;
    }
    const ancestors = [...folder.ancestors, folder.real];
    if (entry.isDirectory())
        return { real: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.real, entry.name), ancestors };
    if (!entry.isSymbolicLink())
        return undefined;
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.real, entry.name)).catch(missing);
    if (real === undefined || !isInside(search.root, real))
        return undefined;
    if (ancestors.includes(real) || isInside(real, folder.real))
        return undefined;
    const isFolder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(real).then(() => true, () => false);
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


/***/ }),

/***/ 60258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N3: () => (/* binding */ mergeParts),
  WM: () => (/* binding */ partBookOf),
  YF: () => (/* binding */ toAsked)
});

// EXTERNAL MODULE: ./lib/evidence/report-parts.js
var report_parts = __webpack_require__(42836);
// EXTERNAL MODULE: ./lib/sources/reports/finding-tally.js
var finding_tally = __webpack_require__(93520);
// EXTERNAL MODULE: ./lib/sources/reports/part-book.js
var part_book = __webpack_require__(42627);
// EXTERNAL MODULE: ./lib/sources/reports/problem.js
var problem = __webpack_require__(78469);
// EXTERNAL MODULE: ./lib/sources/reports/report.js
var report = __webpack_require__(24798);
// EXTERNAL MODULE: ./lib/sources/reports/tests-totals.js
var tests_totals = __webpack_require__(81031);
// EXTERNAL MODULE: ./lib/sources/report-files/ages.js
var ages = __webpack_require__(1595);
// EXTERNAL MODULE: ./lib/sources/report-files/file-endings.js
var file_endings = __webpack_require__(52100);
// EXTERNAL MODULE: ./lib/sources/reports/coverage-counts.js
var coverage_counts = __webpack_require__(26147);
// EXTERNAL MODULE: ./lib/sources/reports/part-membership.js + 1 modules
var part_membership = __webpack_require__(63919);
;// CONCATENATED MODULE: ./lib/sources/report-files/part-coverage.js




/** `totals` are those of the whole report, which may be worse than its files: then each part is as much worse. */
function coverageOfParts(files, totals, asked) {
    const { selections, reading, named } = asked;
    const byPath = (0,part_membership/* openMemberships */.S)(selections.map(({ paths = [] }) => ({ paths })), reading);
    const parts = selections.map(() => ({
        ...{ in: (0,coverage_counts/* noSums */.YE)(), rooted: (0,coverage_counts/* noSums */.YE)(), found: (0,coverage_counts/* noSums */.YE)() },
        ...{ beside: (0,coverage_counts/* noSums */.YE)(), open: (0,coverage_counts/* noSums */.YE)() },
    }));
    const all = (0,coverage_counts/* noSums */.YE)();
    const unnamed = new Set();
    for (const file of files) {
        add(all, file);
        const told = named.flatMap((each) => each.get(file.path) ?? []);
        const names = told.length === 0 ? undefined : (0,part_book/* joinNamed */.CN)(told);
        const { of } = byPath.of({ files: [file.path], components: [] });
        selections.forEach(({ paths, components }, part) => {
            const own = of.find((each) => each.part === part)?.how;
            const how = howOf({ part, names, own: paths && (own ?? 'out') });
            if (how === 'out')
                return;
            if (names === undefined && paths === undefined && components !== undefined)
                unnamed.add(part);
            const sums = parts[part]?.[how];
            if (sums !== undefined)
                add(sums, file);
        });
    }
    return parts.map((part, index) => {
        const { in: sure, open } = part;
        add(byPath.isMixed() ? open : sure, part.rooted);
        add(byPath.isBeside() ? open : sure, part.found);
        if (byPath.isBeside())
            add(open, part.beside);
        const coverage = toCoverage({ sure, open }, { all, totals });
        const why = unnamed.has(index)
            ? 'it does not name the components of each source file'
            : (byPath.unclear(index) ??
                (byPath.isMixed() ? 'its absolute paths begin elsewhere than others' : other));
        return { coverage, ...(hasOpen(coverage) && { unclear: why }) };
    });
}
/** `own` is the answer by its path; undefined if no path is asked for. What fits either is of the part. */
function howOf(of) {
    const { part, names, own } = of;
    if (names?.in.includes(part) === true || own === 'in')
        return 'in';
    if (own === 'rooted' || own === 'found' || own === 'open')
        return own;
    // By its components: some of them, none of them, or not told.
    if (names?.open.includes(part) === true || (names === undefined && own === undefined))
        return 'open';
    return own ?? 'out';
}
const other = 'its totals are worse than its source files, or one of these is of several components';
/** What of a measure no file tells is not told of the part. */
function toCoverage({ sure, open }, of) {
    const told = report/* measures */.qY.flatMap((measure) => {
        const whole = of.totals[measure];
        const counted = of.all[measure];
        if (whole === undefined || counted.total === 0)
            return [];
        const fewer = Math.max(0, counted.covered - whole.covered);
        const uncovered = whole.total - whole.covered - (counted.total - counted.covered);
        const { covered, total } = sure[measure];
        const other = { ...open[measure] };
        other.total += Math.max(0, uncovered - fewer);
        const share = { covered: Math.max(0, covered - fewer), total };
        return [[measure, { ...share, ...(other.total > 0 && { open: other }) }]];
    });
    return Object.fromEntries(told);
}
function hasOpen(coverage) {
    return report/* measures */.qY.some((measure) => coverage[measure]?.open !== undefined);
}
function add(to, shares) {
    for (const measure of report/* measures */.qY)
        (0,coverage_counts/* addCounts */.c5)(to[measure], shares[measure] ?? (0,coverage_counts/* noCounts */.Yi)());
}

// EXTERNAL MODULE: ./lib/sources/report-files/part-paths.js + 1 modules
var part_paths = __webpack_require__(54490);
;// CONCATENATED MODULE: ./lib/sources/report-files/merge-parts.js
/** Parts of several files of a report as one: cases and findings are added, lines are put together before. */










/** What is asked for; undefined if nothing is. */
function toAsked({ parts }, workspace) {
    if (parts.length === 0)
        return undefined;
    return { selections: parts, workspace, foldersOf: workspace && (0,file_endings/* openEndings */.R)(workspace.root) };
}
/** Counts the parts of one file while it is read. */
function partBookOf(asked, origin) {
    if (asked === undefined)
        return undefined;
    return (0,part_book/* openPartBook */.TJ)(asked.selections, readingOf(asked, [origin]));
}
function readingOf({ workspace, foldersOf }, origins) {
    const own = origins.filter(({ archive }) => archive === undefined).map(({ path }) => path);
    return workspace === undefined || own.length === 0
        ? part_paths/* pathsAsTold */._z
        : (0,part_paths/* pathsAround */.K$)(workspace, own, foldersOf);
}
function mergeParts(asked, reports) {
    const { tests, scans, coverage } = reports;
    const ofFiles = coverage &&
        coverageOfParts(coverage.files, coverage.totals, {
            ...{ selections: asked.selections, named: coverage.named },
            reading: readingOf(asked, coverage.origins),
        });
    return asked.selections.map((selection, part) => {
        const ofTests = tests.flatMap((each) => each.parts?.[part] ?? []);
        const ofScans = scans.flatMap((each) => each.parts?.[part] ?? []);
        const lines = ofFiles?.[part];
        const unclear = unclearOf({ ofTests, ofScans, lines });
        return {
            ...selection,
            ...(ofTests.length > 0 && { tests: toCases(ofTests) }),
            ...(lines?.coverage && { coverage: lines.coverage }),
            ...(ofScans.length > 0 && { scan: toFindings(ofScans) }),
            ...(ofScans.some(({ there }) => there) && { there: true }),
            ...(unclear !== undefined && { unclear: (0,problem/* brief */.dh)(unclear, mostText) }),
        };
    });
}
const mostText = 200;
function toCases(all) {
    const sure = all.map((each) => each.sure).reduce(tests_totals/* addTests */.Bi, tests_totals/* noTests */.Vl);
    const open = all.map((each) => each.open).reduce(tests_totals/* addTests */.Bi, tests_totals/* noTests */.Vl);
    return { ...sure, ...(open.total > 0 && { open }) };
}
function toFindings(all) {
    const sure = sumOf(all.map((each) => each.sure));
    const open = sumOf(all.map((each) => each.open));
    const isOpen = report/* severities */.gO.some((severity) => open[severity] > 0);
    return { ...sure, ...(isOpen && { open }) };
}
function sumOf(all) {
    const counts = { ...report_parts/* noFindings */._I };
    const tallies = (0,finding_tally/* openTallies */.pC)();
    for (const each of all) {
        for (const severity of report/* severities */.gO)
            counts[severity] += each.counts[severity];
        (0,finding_tally/* mergeTallies */.n_)(tallies, each.tallies);
    }
    return { ...counts, ages: (0,ages/* toAges */.W)(tallies) };
}
/** Of the first kind in which something is open. */
function unclearOf(part) {
    const { ofTests, ofScans, lines } = part;
    const isOpen = ({ counts }) => Object.values(counts).some((each) => each > 0);
    return (ofTests.find(({ open }) => open.total > 0)?.unclear ??
        lines?.unclear ??
        ofScans.find(({ open }) => isOpen(open))?.unclear);
}


/***/ }),

/***/ 33128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ openMerge)
});

// EXTERNAL MODULE: ./lib/sources/reports/finding-marks.js
var finding_marks = __webpack_require__(4536);
// EXTERNAL MODULE: ./lib/sources/reports/finding-tally.js
var finding_tally = __webpack_require__(93520);
// EXTERNAL MODULE: ./lib/sources/reports/beyond-counting.js
var beyond_counting = __webpack_require__(52613);
// EXTERNAL MODULE: ./lib/sources/reports/report.js
var reports_report = __webpack_require__(24798);
// EXTERNAL MODULE: ./lib/sources/report-files/ages.js
var ages = __webpack_require__(1595);
;// CONCATENATED MODULE: ./lib/sources/report-files/brief.js
const longestMessage = 200;
/** With the beginning of its message. */
function brief(each) {
    const { message } = each;
    return message === undefined || message.length <= longestMessage
        ? { ...each }
        : { ...each, message: `${message.slice(0, longestMessage - 1)}…` };
}

// EXTERNAL MODULE: ./lib/sources/reports/line-book.js + 1 modules
var line_book = __webpack_require__(80478);
// EXTERNAL MODULE: ./lib/sources/reports/part-book.js
var part_book = __webpack_require__(42627);
// EXTERNAL MODULE: ./lib/sources/reports/problem.js
var problem = __webpack_require__(78469);
// EXTERNAL MODULE: ./lib/sources/reports/told-path.js
var told_path = __webpack_require__(51741);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/sources/report-files/part-paths.js + 1 modules
var part_paths = __webpack_require__(54490);
;// CONCATENATED MODULE: ./lib/sources/report-files/report-root.js
/** Where the paths of a report begin: one tool ran in one folder, and most of its source files are found from there. */



/** Paths that are looked for. */
const mostLooked = 200;
const deepest = 12;
/** JaCoCo and its like tell `com/acme/Main.kt`, which lies below one of these. */
const sourceRoots = [
    '',
    ...['java', 'kotlin', 'scala', 'groovy'].map((each) => `src/main/${each}`),
    'src',
];
const ofJvm = /\.(?:java|kts?|scala|groovy)$/;
/**
 * `paths` are plain ones, `report` that of the report below the top. The folder in which more of them are than in
 * any other, and at least half, is where the tool ran: then so begin those that are not there, as code that was made.
 */
function placingOf(paths, { sources, report = '', roots = [] }) {
    if (sources === undefined)
        return () => undefined;
    const { folder, root } = sources;
    const find = (top, path) => (ofJvm.test(path) ? sourceRoots : [''])
        .flatMap((each) => below(external_node_path_.posix.join(top, each), path) ?? [])
        .find((each) => (0,part_paths/* isFile */.fo)((0,external_node_path_.join)(root, each)));
    const inside = (path) => {
        const top = [root, folder].find((each) => path.startsWith(`${each}/`));
        return top === undefined ? undefined : path.slice(top.length + 1);
    };
    const { relative, foreign } = looked(paths, inside);
    const told = roots.map(told_path/* plainPath */.s1).flatMap((each) => inside(`${each}/`) ?? tailsOf(each));
    const tops = [...new Set(['.', ...(0,part_paths/* topsOf */.SU)(report), ...told.map((each) => external_node_path_.posix.join(each, '.'))])];
    const top = mostOf(relative.map((path) => tops.filter((each) => find(each, path) !== undefined)), relative.length);
    const before = mostOf(foreign.map((path) => beginningsOf(path).filter((each) => find('', path.slice(each.length + 1)) !== undefined)), foreign.length);
    return (path) => {
        if (!(0,told_path/* isAbsolute */.oP)(path)) {
            if (top === undefined)
                return undefined;
            return ofJvm.test(path) ? find(top, path) : below(top, path);
        }
        const own = inside(path);
        if (own !== undefined)
            return own;
        const begins = before !== undefined && path.startsWith(`${before}/`);
        return begins ? path.slice(before.length + 1) : undefined;
    };
}
/** The first of each kind. */
function looked(paths, inside) {
    const relative = [];
    const foreign = [];
    for (const path of paths) {
        const to = (0,told_path/* isAbsolute */.oP)(path) ? foreign : relative;
        if (to.length < mostLooked && (to === relative || inside(path) === undefined))
            to.push(path);
    }
    return { relative, foreign };
}
/** What is in more lists than any other, and in at least half of them. */
function mostOf(lists, all) {
    const counts = new Map();
    for (const each of lists.flat())
        counts.set(each, (counts.get(each) ?? 0) + 1);
    const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
    if (first === undefined || first[1] === second?.[1])
        return undefined;
    return first[1] * 2 >= all ? first[0] : undefined;
}
/** Folders in which the repository may begin; below it is more than a name, which alone says too little. */
function beginningsOf(path) {
    const segments = path.split('/');
    const ends = segments
        .map((_, index) => index)
        .slice(1, -1)
        .slice(-deepest);
    return ends.map((end) => segments.slice(0, end).join('/'));
}
/** A folder as it is told, of which nobody knows where the repository begins. */
function tailsOf(folder) {
    const segments = folder.split('/').filter((each) => each !== '' && each !== '..');
    return segments.map((_, index) => segments.slice(index).join('/')).slice(-deepest);
}
function below(top, path) {
    const joined = external_node_path_.posix.join(top, path);
    return joined.startsWith('../') || joined === '..' ? undefined : joined;
}

// EXTERNAL MODULE: ./lib/sources/reports/coverage-counts.js
var coverage_counts = __webpack_require__(26147);
;// CONCATENATED MODULE: ./lib/sources/report-files/same-file.js
/** Source files that may be one or several, as nobody knows where their paths begin: both readings, and the worse one. */



/** A space has no such character in it. */
const mark = '\0';
function toKey({ space, path }) {
    return `${space}${mark}${path}`;
}
function ofKey(key) {
    const at = key.indexOf(mark);
    return { space: key.slice(0, at), path: key.slice(at + 1) };
}
const same_file_deepest = 64;
/**
 * The group of each key that may be the same file as one of another space: by the same path, or by one that ends
 * with it. Of no key if there is but one space.
 */
function groupsOf(keys) {
    const byPath = new Map();
    const spaces = new Set();
    for (const key of keys) {
        const { space, path } = ofKey(key);
        const plain = withoutRoot(path);
        spaces.add(space);
        const known = byPath.get(plain);
        if (known === undefined)
            byPath.set(plain, [key]);
        else
            known.push(key);
    }
    if (spaces.size < 2)
        return new Map();
    const { root, join } = openUnion();
    for (const [path, [first = '', ...others]] of byPath) {
        others.forEach((each) => join(first, each));
        for (const tail of same_file_tailsOf(path)) {
            const ends = byPath.get(tail) ?? [];
            const own = ofKey(first).space;
            const isOther = others.length > 0 || ends.some((each) => ofKey(each).space !== own);
            if (ends[0] !== undefined && isOther)
                join(first, ends[0]);
        }
    }
    return numbered(byPath, root);
}
function numbered(byPath, root) {
    const sizes = new Map();
    const all = [...byPath.values()].flat();
    for (const key of all)
        sizes.set(root(key), (sizes.get(root(key)) ?? 0) + 1);
    const numbers = new Map();
    const groups = new Map();
    for (const key of all) {
        const top = root(key);
        if (sizes.get(top) === 1)
            continue;
        if (!numbers.has(top))
            numbers.set(top, numbers.size);
        groups.set(key, numbers.get(top) ?? 0);
    }
    return groups;
}
function openUnion() {
    const above = new Map();
    const root = (key) => {
        let top = key;
        for (let next = above.get(top); next !== undefined; next = above.get(top))
            top = next;
        if (top !== key)
            above.set(key, top);
        return top;
    };
    const join = (one, other) => {
        const [top, below] = [root(one), root(other)];
        if (top !== below)
            above.set(below, top);
    };
    return { root, join };
}
function same_file_tailsOf(path) {
    const tails = [];
    for (let at = path.indexOf('/'); at !== -1 && tails.length < same_file_deepest; at = path.indexOf('/', at + 1))
        tails.push(path.slice(at + 1));
    return tails;
}
/** Reports of the JVM tell a path from below it. */
function withoutRoot(path) {
    return path.replace(/(^|\/)src\/main\/(?:java|kotlin|scala|groovy)\//, '$1');
}
/**
 * How much worse the files may be than if all of them were several: fewer covered where they are one, since a
 * line covered by each counts once, and of each measure by itself. Whichever of them are one, no reading
 * has fewer covered than all as one have, nor more uncovered than one of both has.
 */
function excessOf(book, groups) {
    const excess = (0,coverage_counts/* noSums */.YE)();
    const several = new Map();
    for (const file of book.files()) {
        const group = groups.get(file.path);
        if (group === undefined)
            continue;
        const sums = several.get(String(group)) ?? (0,coverage_counts/* noSums */.YE)();
        several.set(String(group), sums);
        for (const measure of reports_report/* measures */.qY)
            (0,coverage_counts/* addCounts */.c5)(sums[measure], file[measure] ?? (0,coverage_counts/* noCounts */.Yi)());
    }
    const asOne = (0,line_book/* openLineBook */.S1)();
    for (const [key, lines] of book.entries()) {
        const group = groups.get(key);
        if (group !== undefined)
            asOne.tell(String(group), lines);
    }
    for (const one of asOne.files()) {
        const apart = several.get(one.path);
        if (apart !== undefined)
            addExcess(excess, one, apart);
    }
    return excess;
}
/** `covered` is how many fewer are covered, `total` how many more are not. */
function addExcess(excess, one, apart) {
    for (const measure of reports_report/* measures */.qY) {
        const share = one[measure] ?? (0,coverage_counts/* noCounts */.Yi)();
        const { covered, total } = apart[measure];
        const fewer = Math.max(0, covered - share.covered);
        const uncovered = Math.max(0, share.total - share.covered - (total - covered));
        (0,coverage_counts/* addCounts */.c5)(excess[measure], { covered: fewer, total: uncovered });
    }
}

;// CONCATENATED MODULE: ./lib/sources/report-files/merge-coverage.js
/** Coverage of several files as one: line by line, since percentages and sums cannot be added. */







/** Nothing yet. `sources` is where their files may be looked for. */
function openCoverageMerge(sources) {
    const worse = [];
    let first;
    let book;
    let fault;
    let files = 0;
    let settled;
    /** Measures that some file tells and no line does. */
    const sums = new Set();
    const named = [];
    const spaces = new Map();
    const tell = (report, origin, to) => {
        if (report.book === undefined) {
            throw new problem/* ReportFault */.pC('wrong-shape', 'one of several files tells sums and no lines');
        }
        const lines = report.book.totals();
        for (const measure of reports_report/* measures */.qY) {
            if (report.totals[measure] !== undefined && lines[measure] === undefined)
                sums.add(measure);
        }
        worse.push(worseThan(report.totals, lines));
        const place = placingOf(report.book.paths(), {
            sources,
            report: origin?.path,
            roots: report.roots,
        });
        const space = spaceOf(origin, worse.length);
        if (origin !== undefined && !spaces.has(space))
            spaces.set(space, origin);
        const keyOf = (path) => {
            const placed = place(path);
            if (placed !== undefined)
                return toKey({ space: '', path: placed });
            if (ofGo.test(path))
                return toKey({ space: 'go', path });
            return toKey({ space: (0,told_path/* isAbsolute */.oP)(path) ? `${space}${foreign}` : space, path });
        };
        to.merge(report.book, keyOf);
        if (report.named !== undefined)
            named.push(renamed(report.named, (path) => shown(keyOf(path), origin)));
    };
    /** As parts read it: what lies in the workspace begins there for sure. */
    const shown = (key, origin) => {
        const { space, path } = ofKey(key);
        const isIn = space === '' && sources !== undefined && origin?.archive === undefined;
        return isIn ? `${sources.root}/${path}` : path;
    };
    /** One file by itself is told only if its paths are of two kinds, so that one may be told twice. */
    const whole = () => {
        if (files === 1 && fault === undefined && book === undefined && first?.report.book) {
            if (!isMixed(first.report.book.paths()))
                return undefined;
            attempt(() => {
                if (first !== undefined)
                    tell(first.report, first.origin, (book = (0,line_book/* openLineBook */.S1)()));
            });
        }
        return book;
    };
    const attempt = (work) => {
        try {
            work();
        }
        catch (error) {
            fault = error instanceof Error ? error.message : 'it failed';
            book = undefined;
        }
    };
    const settle = () => {
        const all = whole();
        if (settled !== undefined || all === undefined)
            return settled;
        attempt(() => {
            const groups = groupsOf(all.paths());
            const excess = groups.size === 0 ? undefined : excessOf(all, groups);
            const totals = sumOf(all.totals(), { worse, sums, excess });
            settled = { totals, doubts: doubtsOf(groups, { spaces, isWorse: excess !== undefined }) };
        });
        return settled;
    };
    return {
        add(report, origin) {
            files += 1;
            settled = undefined;
            if (fault !== undefined)
                return;
            if (first === undefined) {
                first = { report, origin };
                return;
            }
            const before = first;
            attempt(() => {
                if (book === undefined)
                    tell(before.report, before.origin, (book = (0,line_book/* openLineBook */.S1)()));
                tell(report, origin, book);
            });
        },
        totals() {
            const all = settle()?.totals;
            return files === 1 && fault === undefined ? (all ?? first?.report.totals) : all;
        },
        *files() {
            const all = whole();
            if (all === undefined) {
                if (files === 1)
                    yield* first?.report.files() ?? [];
                return;
            }
            for (const file of all.files())
                yield { ...file, path: shown(file.path, first?.origin) };
        },
        named() {
            if (whole() !== undefined)
                return named;
            return first?.report.named === undefined ? [] : [first.report.named];
        },
        refused() {
            settle();
            const kind = 'coverage';
            if (fault !== undefined)
                return [{ kind, reason: fault }];
            const reason = 'several files tell its sum, and no lines that could be put together';
            return [...sums].map((measure) => ({ kind, measure, reason }));
        },
        doubts: () => settle()?.doubts ?? new Map(),
    };
}
/** `example.com/shop/pay/card.go` is the same file wherever it is told. */
const ofGo = /^\w[\w-]*(?:\.[\w-]+)+\/.+\.go$/;
/** After a space: absolute paths of elsewhere. One of them and a relative one may be the same file. */
const foreign = ' absolute';
/** Parallel jobs leave the same file in an archive each: it was made at the same place. */
function spaceOf(origin, number) {
    return origin?.archive === undefined ? String(number) : `in ${origin.path}`;
}
function isMixed(paths) {
    const kinds = new Set();
    for (const path of paths) {
        kinds.add((0,told_path/* isAbsolute */.oP)(path));
        if (kinds.size > 1)
            return true;
    }
    return false;
}
function renamed(named, nameOf) {
    const all = new Map();
    for (const [path, own] of named) {
        const name = nameOf(path);
        const before = all.get(name);
        all.set(name, before === undefined ? own : (0,part_book/* joinNamed */.CN)([before, own]));
    }
    return all;
}
/** By the reports whose paths could not be settled. */
function doubtsOf(groups, of) {
    const doubts = new Map();
    for (const key of groups.keys()) {
        const { space, path } = ofKey(key);
        const origin = of.spaces.get(space.endsWith(foreign) ? space.slice(0, -foreign.length) : space);
        if (origin === undefined || doubts.has(origin))
            continue;
        doubts.set(origin, `tells ${(0,problem/* quote */.hD)(path)}, which other files of the report may tell too or not: nothing says where its paths begin, ` +
            'so the worse reading counts (let them begin at the top of the repository, or check it out before the gate runs)');
    }
    return doubts;
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
function sumOf(lines, part) {
    const found = reports_report/* measures */.qY.flatMap((measure) => {
        const share = lines[measure];
        if (share === undefined || part.sums.has(measure))
            return [];
        const { covered: fewer, total: more } = part.excess?.[measure] ?? { covered: 0, total: 0 };
        // What is not covered stays: of fewer covered ones there are fewer.
        let covered = share.covered - fewer;
        let total = share.total - fewer + more;
        for (const each of part.worse) {
            covered -= each[measure]?.covered ?? 0;
            total += each[measure]?.total ?? 0;
        }
        return [[measure, { covered: Math.max(0, covered), total }]];
    });
    return Object.fromEntries(found);
}

// EXTERNAL MODULE: ./lib/sources/report-files/merge-parts.js + 1 modules
var merge_parts = __webpack_require__(60258);
;// CONCATENATED MODULE: ./lib/sources/report-files/merge-mutation.js
/**
 * Nothing yet. Of a report that is there twice nobody knows whether it is one run or two. Survivors count
 * again, since more of them are worse. The score is that of whichever reading is the lowest: a mean is the
 * lowest with all that are below it, and without all others.
 */
function openMutationMerge() {
    const once = [];
    const again = [];
    return {
        add({ totals }) {
            once.push(totals);
        },
        addAgain({ totals }) {
            again.push(totals);
        },
        totals() {
            if (once.length === 0)
                return undefined;
            const { detected, total } = lowestScore(sum(once), again);
            const { survived, uncovered } = sum([...once, ...again]);
            return { detected, total, survived, uncovered };
        },
    };
}
function lowestScore(first, others) {
    // Without mutants there is no score: such a report would stand anywhere in the order.
    const rising = others
        .filter(({ total }) => total > 0)
        .sort((a, b) => a.detected * b.total - b.detected * a.total);
    return rising.reduce((so, each) => (each.detected * so.total < so.detected * each.total ? sum([so, each]) : so), first);
}
function sum(all) {
    const of = (key) => all.reduce((total, each) => total + each[key], 0);
    return {
        detected: of('detected'),
        total: of('total'),
        survived: of('survived'),
        uncovered: of('uncovered'),
    };
}

// EXTERNAL MODULE: ./lib/sources/reports/suite-marks.js
var suite_marks = __webpack_require__(40625);
// EXTERNAL MODULE: ./lib/sources/reports/tests-totals.js
var tests_totals = __webpack_require__(81031);
;// CONCATENATED MODULE: ./lib/sources/report-files/merge-tests.js


const mostFailures = 20;
function addBefore(one, other) {
    return { again: (0,tests_totals/* addTests */.Bi)(one.again, other.again), open: (0,tests_totals/* addTests */.Bi)(one.open, other.open) };
}
/** The report without what is not counted again. */
function countedOnce(report, before) {
    const { again, open } = before;
    const { totals, failures, flaky, parts } = report;
    return {
        totals: withoutAgain(totals, again),
        // Those that another file told are listed there.
        failures: again.failed > 0 && again.failed >= totals.failed ? [] : failures.slice(0, mostFailures),
        flaky,
        ...(parts && { parts: parts.map((each) => doubtful(each, (0,tests_totals/* addTests */.Bi)(again, open))) }),
    };
}
function withoutAgain(totals, again) {
    const less = (count, told) => Math.max(0, count - told);
    const passed = less(totals.passed, again.total - again.failed - again.skipped);
    const failed = less(totals.failed, again.failed);
    const skipped = less(totals.skipped, again.skipped);
    const errors = Math.min(failed, less(totals.errors, again.errors));
    return { ...totals, ...{ total: passed + failed + skipped, passed, failed, errors, skipped } };
}
function doubtful(part, again) {
    if (again.total === 0)
        return part;
    const { sure, open, there } = part;
    const passedOf = ({ total, failed, skipped }) => total - failed - skipped;
    const failed = Math.min(sure.failed, again.failed);
    const skipped = Math.min(sure.skipped, again.skipped);
    const moved = {
        total: Math.min(passedOf(sure), passedOf(again)) + failed + skipped,
        ...{ failed, skipped, errors: Math.min(sure.errors, failed) },
    };
    const rest = {
        total: sure.total - moved.total,
        failed: sure.failed - failed,
        errors: Math.min(sure.errors - moved.errors, sure.failed - failed),
        skipped: sure.skipped - skipped,
    };
    const unclear = 'several files tell the same tests';
    return { sure: rest, open: (0,tests_totals/* addTests */.Bi)(open, moved), there, unclear };
}
/** All of them as one. */
function together(reports) {
    const { flaky, failures, ...totals } = sumTests(reports);
    const [first, ...others] = reports.map(({ parts = [] }) => parts);
    const parts = first?.map((part, index) => others.flatMap((each) => each[index] ?? []).reduce(addTold, part));
    return { totals, failures, flaky, ...(parts && { parts }) };
}
function addTold(one, other) {
    return {
        sure: (0,tests_totals/* addTests */.Bi)(one.sure, other.sure),
        open: (0,tests_totals/* addTests */.Bi)(one.open, other.open),
        there: one.there || other.there,
        unclear: one.unclear ?? other.unclear,
    };
}
/** In `failures` the first of all. */
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

;// CONCATENATED MODULE: ./lib/sources/report-files/told-twice.js
/** Suites that several files of a report tell: parts beside the file that was put together from them. */



const nothingBefore = { again: tests_totals/* noTests */.Vl, open: tests_totals/* noTests */.Vl };
/** Nothing yet. What one file tells several times it means several times. */
function openToldTwice() {
    const known = new Map();
    const doubts = new Map();
    let files = 0;
    let size = 0;
    let isCut = false;
    const keep = (all) => {
        for (const each of all) {
            if (size >= suite_marks/* mostSuites */.BV) {
                isCut = true;
                return;
            }
            size += 1;
            const { mark } = each.suite;
            const others = known.get(mark);
            if (others === undefined)
                known.set(mark, [each]);
            else
                others.push(each);
        }
    };
    return {
        add({ suites = [], hasMoreSuites = false }, origin) {
            files += 1;
            isCut ||= hasMoreSuites;
            const fresh = [];
            const matched = new Set();
            let before = nothingBefore;
            let first;
            for (const suite of suites) {
                const same = known
                    .get(suite.mark)
                    ?.find((each) => !matched.has(each) && isSameRun(each.suite, suite));
                if (same === undefined) {
                    fresh.push({ suite, origin });
                    continue;
                }
                matched.add(same);
                before = addBefore(before, toldBefore(same.suite, suite));
                first ??= same.origin;
            }
            keep(fresh);
            if (matched.size > 0 && origin !== undefined)
                doubts.set(origin, toldBy(first, { suites: matched.size, again: before.again }));
            return before;
        },
        doubts: () => doubts,
        refused() {
            if (!isCut || files < 2)
                return [];
            const reason = `has more than ${String(suite_marks/* mostSuites */.BV)} suites in several files, so that nobody knows which are told twice`;
            return [{ kind: 'tests', reason }];
        },
    };
}
/** Two that were run begin at other times, elsewhere, or last longer, where that is told. */
function isSameRun(one, other) {
    return ['begun', 'host', 'time'].every((key) => one[key] === undefined || other[key] === undefined || one[key] === other[key]);
}
/**
 * All of it where both began at the same time. Else it may have run twice: failed and skipped cases count as often as they are
 * told, and those that passed once.
 */
function toldBefore(one, { begun, counts }) {
    if (begun !== undefined && begun === one.begun)
        return { again: counts, open: tests_totals/* noTests */.Vl };
    const { total, failed, errors, skipped } = counts;
    const others = { total: failed + skipped, failed, errors, skipped };
    return { again: { ...tests_totals/* noTests */.Vl, total: total - others.total }, open: others };
}
function toldBy(other, { suites, again }) {
    const which = other === undefined ? 'another file' : other.path;
    return (`tells ${suites === 1 ? 'a suite' : `${String(suites)} suites`} that ${which} tells too, with the same cases and times: ${String(again.total)} of their ` +
        'cases are not counted again (let the report name only one of both; where they ran twice, let the files tell when)');
}

// EXTERNAL MODULE: ./lib/sources/reports/case-names.js
var case_names = __webpack_require__(98645);
;// CONCATENATED MODULE: ./lib/sources/report-files/told-in-formats.js
/** Cases that a report tells in several formats: one run, told by two loggers. */


/** Nothing yet. */
function openToldInFormats() {
    const formats = new Map();
    let settled;
    const again = () => (settled ??= toldAgain([...formats.values()]));
    return {
        add({ names }, origin) {
            if (names === undefined || names.all.passed + names.all.others === 0)
                return;
            settled = undefined;
            const known = formats.get(names.format) ?? openFormat(origin);
            formats.set(names.format, known);
            join(known, names);
        },
        before() {
            const { passed, others } = again();
            return { again: { ...tests_totals/* noTests */.Vl, total: passed }, open: { ...tests_totals/* noTests */.Vl, total: others } };
        },
        doubts() {
            const [first, ...others] = formats.values();
            const { passed } = again();
            if (first === undefined || passed === 0)
                return new Map();
            const message = told_in_formats_toldBy(first.origin, passed);
            return new Map(others.flatMap(({ origin }) => (origin ? [[origin, message]] : [])));
        },
    };
}
function openFormat(origin) {
    const all = { passed: 0, others: 0 };
    return { passed: new Map(), others: new Map(), all, origin, hasMoreNames: false };
}
function join(to, { passed, others, all, hasMoreNames }) {
    to.all.passed += all.passed;
    to.all.others += all.others;
    to.hasMoreNames ||= hasMoreNames;
    for (const [name, count] of passed)
        if (!(0,case_names/* addName */.ZN)(to.passed, { name, count }))
            to.hasMoreNames = true;
    for (const [name, count] of others)
        if (!(0,case_names/* addName */.ZN)(to.others, { name, count }))
            to.hasMoreNames = true;
}
/**
 * How many passed cases are sure only once. Of each name there are at least as many cases as the format has that tells most
 * of them; those that failed or were skipped count as often as they are told. Of more names than are kept any may be the same.
 */
function toldAgain(formats) {
    if (formats.length < 2)
        return { passed: 0, others: 0 };
    if (formats.some(({ hasMoreNames }) => hasMoreNames))
        return surplus(formats.map(({ all }) => all));
    const names = new Set(formats.flatMap(({ passed, others }) => [...passed.keys(), ...others.keys()]));
    const sum = { passed: 0, others: 0 };
    for (const name of names) {
        const told = formats.map((each) => ({
            ...{ passed: each.passed.get(name) ?? 0, others: each.others.get(name) ?? 0 },
        }));
        const { passed, others } = surplus(told);
        sum.passed += passed;
        sum.others += others;
    }
    return sum;
}
function surplus(told) {
    const totals = told.map(({ passed, others }) => passed + others);
    const passed = told.reduce((sum, each) => sum + each.passed, 0);
    const again = totals.reduce((sum, each) => sum + each, 0) - Math.max(...totals);
    return { passed: Math.min(passed, again), others: Math.max(0, again - passed) };
}
function told_in_formats_toldBy(other, again) {
    const which = other === undefined ? 'a file of another format' : other.path;
    return (`tells cases whose names end like those of ${which}, which has another format: ${String(again)} of their cases that passed are not counted ` +
        'again (let the report name files of one format; other tests belong in a report of their own)');
}

;// CONCATENATED MODULE: ./lib/sources/report-files/merge.js
/** What several files of one report say together. Only usable files are told to it, each once. */












const mostFindings = 50;
const mostMetrics = 200;
/** Nothing yet. `sources` is where source files are looked for. Of metrics that nobody asks for no more than the first are kept. */
function openMerge({ parts: asked, sources, metrics = [] } = {}) {
    const tests = [];
    const twice = openToldTwice();
    const inFormats = openToldInFormats();
    const scans = [];
    const tallies = (0,finding_tally/* openTallies */.pC)();
    const marks = (0,finding_marks/* openMarksBySeverity */.Fp)();
    const mutations = openMutationMerge();
    const wanted = new Set(metrics);
    const [kept, others] = [[], []];
    const coverage = openCoverageMerge(sources);
    const origins = [];
    let measured = false;
    /** Cases that count, and that another file may have told. */
    let openAgain = 0;
    const addTests = (report, origin) => {
        const before = twice.add(report, origin);
        tests.push(countedOnce(report, before));
        openAgain += before.open.total;
    };
    const addScan = (report) => {
        scans.push(listedOf(report));
        (0,finding_tally/* mergeTallies */.n_)(tallies, report.tallies);
        for (const severity of reports_report/* severities */.gO)
            (0,finding_marks/* mergeMarks */.L_)(marks[severity], report.marks[severity]);
    };
    return {
        add(report, origin) {
            switch (report.kind) {
                case 'tests':
                    inFormats.add(report, origin);
                    addTests(report, origin);
                    break;
                case 'coverage':
                    coverage.add(report, origin);
                    if (origin !== undefined)
                        origins.push(origin);
                    break;
                case 'scan':
                    addScan(report);
                    break;
                case 'mutation':
                    mutations.add(report);
                    break;
                case 'performance':
                    measured = true;
                    for (const each of report.metrics) {
                        if (!wanted.has(each.metric)) {
                            if (others.length < mostMetrics)
                                others.push(each);
                            // One more than may be kept shows that there are too many.
                        }
                        else if (kept.length <= mostMetrics)
                            kept.push(each);
                    }
            }
        },
        addAgain(report, origin) {
            if (report.kind === 'tests')
                addTests(report, origin);
            else if (report.kind === 'scan')
                addScan(report);
            else if (report.kind === 'mutation')
                mutations.addAgain(report);
        },
        doubts: () => new Map([...coverage.doubts(), ...inFormats.doubts(), ...twice.doubts()]),
        merged() {
            const lines = coverage.totals();
            const mutated = mutations.totals();
            const tooMany = kept.length > mostMetrics;
            const files = lines && {
                files: coverage.files(),
                totals: lines,
                named: coverage.named(),
                origins,
            };
            const before = inFormats.before();
            const isOnce = before.again.total + before.open.total === 0;
            const counted = isOnce ? tests : [countedOnce(together(tests), before)];
            const again = openAgain + before.open.total;
            const parts = asked && (0,merge_parts/* mergeParts */.N3)(asked, { tests: counted, scans, coverage: files });
            const refused = [
                ...coverage.refused(),
                ...twice.refused(),
                ...(tooMany ? [tooManyMetrics] : []),
            ];
            return countable({
                ...(tests.length > 0 && { tests: { ...sumTests(counted), ...(again > 0 && { again }) } }),
                ...(lines && { coverage: lines }),
                ...(scans.length > 0 && { scan: sumScans(scans, { tallies, marks }) }),
                ...(measured && !tooMany && { performance: [...kept, ...others].slice(0, mostMetrics) }),
                ...(mutated && { mutation: mutated }),
                ...(refused.length > 0 && { refused }),
                ...(parts && parts.length > 0 && { parts }),
            });
        },
    };
}
/** A kind whose files are too many together is not told, and nothing of it in parts. */
function countable(merged) {
    const beyond = ['tests', 'coverage', 'scan', 'mutation'].flatMap((kind) => {
        const count = (0,beyond_counting/* beyondCounting */.D)(merged[kind] ?? {});
        return count === undefined ? [] : [{ kind, reason: `all of it ${(0,beyond_counting/* tooManyToCount */.u)(count)}` }];
    });
    if (beyond.length === 0)
        return merged;
    const kinds = new Set(beyond.map(({ kind }) => kind));
    const without = (told) => Object.fromEntries(Object.entries(told).filter(([kind]) => !kinds.has(kind)));
    const parts = merged.parts?.map(without);
    const refused = [...(merged.refused ?? []), ...beyond];
    return { ...without(merged), refused, ...(parts && { parts }) };
}
function listedOf({ totals, findings, parts }) {
    return { totals, findings, ...(parts && { parts }) };
}
const tooManyMetrics = {
    kind: 'performance',
    reason: `more than ${String(mostMetrics)} values of the metrics that rules ask for`,
};
function sumScans(reports, { tallies, marks }) {
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
        ages: (0,ages/* toAges */.W)(tallies),
        states: statesOf(tallies),
        marks: toMarks(marks),
    };
}
function toMarks(marks) {
    const told = reports_report/* severities */.gO.filter((severity) => marks[severity].size > 0);
    return Object.fromEntries(told.map((severity) => [severity, Object.fromEntries(marks[severity])]));
}
function statesOf(tallies) {
    const told = reports_report/* severities */.gO.filter((severity) => Object.values(tallies[severity].states).some((count) => count > 0));
    return Object.fromEntries(told.map((severity) => [severity, { ...tallies[severity].states }]));
}


/***/ }),

/***/ 89848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withFilesThere)
/* harmony export */ });
/* harmony import */ var _find_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49946);
/** Which parts have files in the workspace: a scan that finds nothing there does not name them. */

/** A part of which nothing is told and no file is there may be one that somebody wrote wrongly. */
async function withFilesThere(merged, folder) {
    const { parts } = merged;
    if (parts === undefined || folder === undefined)
        return merged;
    const found = await Promise.all(parts.map(async (part) => {
        const { paths, scan, there } = part;
        if (scan === undefined || there === true || paths === undefined)
            return part;
        return (await (0,_find_files_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFile */ .jv)(folder, paths)) ? { ...part, there: true } : part;
    }));
    return { ...merged, parts: found };
}


/***/ }),

/***/ 54490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fo: () => (/* binding */ isFile),
  K$: () => (/* binding */ pathsAround),
  _z: () => (/* binding */ pathsAsTold),
  SU: () => (/* binding */ topsOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/sources/report-files/file-endings.js
var file_endings = __webpack_require__(52100);
;// CONCATENATED MODULE: ./lib/sources/report-files/folder-listing.js
/** Which files are below a folder: any number of paths is asked for, and each folder that is there is read once. */


/** Paths are relative to `root`, with slashes, as the folders spell them; true for a file or a link to one. */
function openListing(root) {
    const known = new Map();
    const entriesOf = (folder) => {
        const entries = known.get(folder) ?? read((0,external_node_path_.join)(root, folder));
        known.set(folder, entries);
        return entries;
    };
    return (path) => {
        let end = path.indexOf('/');
        let from = 0;
        while (end !== -1) {
            const entry = entriesOf(path.slice(0, from)).get(path.slice(from, end));
            if (entry === undefined || entry.isFile())
                return false;
            from = end + 1;
            end = path.indexOf('/', from);
        }
        const entry = entriesOf(path.slice(0, from)).get(path.slice(from));
        if (entry?.isSymbolicLink() !== true)
            return entry?.isFile() === true;
        return (0,external_node_fs_.statSync)((0,external_node_path_.join)(root, path), { throwIfNoEntry: false })?.isFile() === true;
    };
}
/** Empty where it cannot be read. */
function read(folder) {
    try {
        return new Map((0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).map((each) => [each.name, each]));
    }
    catch {
        return new Map();
    }
}

// EXTERNAL MODULE: ./lib/sources/reports/told-path.js
var told_path = __webpack_require__(51741);
;// CONCATENATED MODULE: ./lib/sources/report-files/part-paths.js
/** Where paths of a report may lie in the workspace, for parts: as they are told, or below the report's folder. */





const deepest = 12;
/** `reports` are paths from the top of the workspace. A file that is there decides; where none is, all may be it. */
function pathsAround({ folder, root }, reports, foldersOf = (0,file_endings/* openEndings */.R)(root)) {
    const tops = [...new Set(reports.flatMap(topsOf))];
    const isListed = openListing(root);
    const around = { folders: [...new Set([root, folder])], tops: ['.', ...tops] };
    return {
        path: (told) => (0,told_path/* toldPath */.TQ)(told, around),
        settle(paths) {
            const there = paths.filter((path) => isFile((0,external_node_path_.join)(root, path)));
            return there.length === 0 ? paths : there;
        },
        isThere: (paths) => paths.some(isListed),
        foldersOf,
    };
}
/** Of reports that were made elsewhere, as in an archive: a relative path begins at the top. */
const pathsAsTold = {
    path: (told) => (0,told_path/* toldPath */.TQ)(told, { folders: [], tops: ['.'] }),
    settle: (paths) => paths,
    isThere: () => true,
    foldersOf: () => [],
};
/** The folder of the report and those above it, without the top. */
function topsOf(report) {
    const folders = external_node_path_.posix
        .dirname(report)
        .split('/')
        .filter((each) => each !== '.');
    return folders.map((_, index) => folders.slice(0, index + 1).join('/')).slice(-deepest);
}
/** Readers cannot wait, and few paths have to be looked at. */
function isFile(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 52613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ beyondCounting),
/* harmony export */   u: () => (/* binding */ tooManyToCount)
/* harmony export */ });
/** Sums of a report that no double holds exactly: each number that is added may be possible, and their sum is not. */
/**
 * The first count of totals that is not exact, also of a share in them; undefined if all are. A time is no count: it is
 * bounded where it is read.
 */
function beyondCounting(totals) {
    return countsIn(totals).find((count) => !Number.isSafeInteger(count));
}
/** For people: `adds up to 18014398509481982, which is beyond what can be counted`. */
function tooManyToCount(count) {
    return `adds up to ${String(count)}, which is beyond what can be counted`;
}
/** Lists and what is told besides are no totals. */
function countsIn(totals) {
    return Object.entries(totals).flatMap(([key, value]) => {
        if (typeof value === 'number')
            return key === 'duration' ? [] : [value];
        return isShare(value) ? [value.covered, value.total] : [];
    });
}
function isShare(value) {
    return typeof value === 'object' && value !== null && 'covered' in value && 'total' in value;
}


/***/ }),

/***/ 91138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ shareOfBranches),
/* harmony export */   E3: () => (/* binding */ eachBranch),
/* harmony export */   GY: () => (/* binding */ branchCount),
/* harmony export */   Pv: () => (/* binding */ openBranches),
/* harmony export */   S: () => (/* binding */ ones),
/* harmony export */   a1: () => (/* binding */ mostBits),
/* harmony export */   ak: () => (/* binding */ coveredOf),
/* harmony export */   iX: () => (/* binding */ mostBranches)
/* harmony export */ });
/* harmony import */ var _function_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78196);
/* harmony import */ var _line_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57274);
/** The branches of a source file by line, in twelve bytes a line that has any. */


/** Up to here `taken` is a set of bits. */
const mostBits = 31;
/** Of one line; a switch of more cases is told as this many. */
const mostBranches = 255;
const width = 3;
/** No branches yet. */
function openBranches() {
    const { place, words, rows, reset } = (0,_line_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .openLineRows */ .U)(width, (first) => first >>> 8);
    return {
        add(line, of) {
            if (of.total === 0)
                return;
            const index = place(line);
            const [row, at] = [words(), index * width];
            const before = countAt(row, index);
            const { total, taken, mark = 0 } = before.total > 0 ? union(before, of) : of;
            row[at] = line * 256 + total;
            row[at + 1] = taken;
            row[at + 2] = mark;
        },
        rows,
        reset,
    };
}
/** Visits rows that were kept. */
function eachBranch(rows, visit) {
    for (let index = 0; index * width < rows.length; index += 1) {
        visit((rows[index * width] ?? 0) >>> 8, countAt(rows, index));
    }
}
/** The sum of the rows that stand in a part of an array. */
function shareOfBranches(words, from, to) {
    let covered = 0;
    let total = 0;
    for (let at = from; at < to; at += width) {
        const of = { total: (words[at] ?? 0) & 255, taken: words[at + 1] ?? 0 };
        total += of.total;
        covered += coveredOf(of);
    }
    return { covered, total };
}
/** A count of which only numbers are known: the lowest bits; cut to what a row can hold, never for the better. */
function branchCount({ covered, total }) {
    const most = Math.min(total, mostBranches);
    const kept = Math.max(0, covered - (total - most));
    if (most > mostBits)
        return { total: most, taken: kept };
    return { total: most, taken: kept === mostBits ? 0x7fffffff : (1 << kept) - 1 };
}
/** How many were taken. */
function coveredOf({ total, taken }) {
    return total > mostBits ? taken : ones(taken);
}
function countAt(rows, index) {
    const at = index * width;
    return { total: (rows[at] ?? 0) & 255, taken: rows[at + 1] ?? 0, mark: rows[at + 2] ?? 0 };
}
function union(one, other) {
    const { total, mark = 0 } = one;
    const { mark: otherMark = 0 } = other;
    if (total === other.total && mark === otherMark) {
        const taken = total > mostBits ? Math.max(one.taken, other.taken) : one.taken | other.taken;
        return { total, taken, mark };
    }
    const [first, second] = [shareOf(one), shareOf(other)];
    const isByNumber = total === other.total && (mark === 0 || otherMark === 0);
    const covered = Math.max(first.covered, second.covered);
    return branchCount(isByNumber ? { covered, total } : (0,_function_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .worseOf */ .WD)(first, second));
}
function shareOf(of) {
    return { covered: coveredOf(of), total: of.total };
}
/** How many bits of 32 are set. */
function ones(word) {
    const pairs = word - ((word >>> 1) & 0x55555555);
    const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
    return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}


/***/ }),

/***/ 98645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZN: () => (/* binding */ addName),
/* harmony export */   f4: () => (/* binding */ openCaseNames)
/* harmony export */ });
/* unused harmony export mostNames */
/* harmony import */ var _formats_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91821);
/** How often a report tells cases of each name, so that one run in two formats is known: of the first names, in bounded memory. */

/** So many names of cases in one format are compared with those of other formats. */
const mostNames = 100_000;
/** Nothing yet. */
function openCaseNames(format) {
    const passed = new Map();
    const others = new Map();
    const all = { passed: 0, others: 0 };
    let hasMoreNames = false;
    return {
        add(name, outcome) {
            const [counts, key] = (0,_formats_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassed */ .Hh)(outcome)
                ? [passed, 'passed']
                : [others, 'others'];
            all[key] += 1;
            hasMoreNames = !addName(counts, { name: endOf(name), count: 1 }) || hasMoreNames;
        },
        told: () => ({ format, passed, others, all, hasMoreNames }),
    };
}
/** False if there are too many names for it. */
function addName(counts, { name, count }) {
    const before = counts.get(name);
    if (before === undefined && counts.size >= mostNames)
        return false;
    counts.set(name, (before ?? 0) + count);
    return true;
}
/** What formats put between a case and what holds it; the holder stands before. */
const separators = new Set(Array.from('.:/\\>›»|', (each) => each.charCodeAt(0)));
/**
 * A hash of what follows the last separator, without what formats write in several ways. One has `Cart > adds`
 * where another has `adds`, with the rest in a field of its own or nowhere; arguments at the end are of the name.
 */
function endOf(name) {
    const before = startOfArguments(name);
    let hash = 0x811c9dc5;
    let isEmpty = true;
    for (let at = name.length - 1; at >= 0; at -= 1) {
        const code = name.charCodeAt(at);
        if (at < before && separators.has(code)) {
            if (isEmpty)
                continue;
            break;
        }
        const letter = code >= 65 && code <= 90 ? code + 32 : code;
        if (!isLetter(letter))
            continue;
        isEmpty = false;
        hash = Math.imul(hash ^ letter, 0x01000193);
    }
    return hash;
}
function isLetter(code) {
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127;
}
/** `Pays(amount: 1.5)`, `test_pays[1.5]`. The length if there are none. */
function startOfArguments(name) {
    const last = name.at(-1);
    if (last !== ')' && last !== ']')
        return name.length;
    let depth = 0;
    for (let at = name.length - 1; at >= 0; at -= 1) {
        const letter = name[at];
        if (letter === ')' || letter === ']')
            depth += 1;
        else if (letter === '(' || letter === '[')
            depth -= 1;
        if (depth === 0)
            return at;
    }
    return name.length;
}


/***/ }),

/***/ 26147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VM: () => (/* binding */ lowerShare),
/* harmony export */   YE: () => (/* binding */ noSums),
/* harmony export */   Yi: () => (/* binding */ noCounts),
/* harmony export */   c5: () => (/* binding */ addCounts),
/* harmony export */   hE: () => (/* binding */ readShareOf),
/* harmony export */   hW: () => (/* binding */ checkedShare),
/* harmony export */   kT: () => (/* binding */ countOne)
/* harmony export */ });
/* harmony import */ var _coverage_totals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81640);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89784);
/** Counting of shares of coverage, shared by the formats that tell elements and sums of them. */


/** Nothing yet. */
function noCounts() {
    return { covered: 0, total: 0 };
}
/** Nothing yet, of each measure. */
function noSums() {
    return {
        lines: noCounts(),
        branches: noCounts(),
        functions: noCounts(),
        statements: noCounts(),
    };
}
function addCounts(to, { covered, total }) {
    to.covered += covered;
    to.total += total;
}
/** One more, covered or not. */
function countOne(to, covered) {
    to.total += 1;
    if (covered)
        to.covered += 1;
}
/** The one with the lower rate. */
function lowerShare(one, other) {
    return other.covered * one.total < one.covered * other.total ? other : one;
}
/**
 * The share that was counted from elements, set against the sums that parts of the file declare and
 * what it declares in all. Where no element tells it, the sums of the parts are what there is.
 */
function checkedShare(part) {
    const { of, counted, sums, declared, problems, parts = [] } = part;
    const isCounted = counted.total > 0;
    const share = (0,_coverage_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .worseShare */ .Ym)({
        of,
        counted: isCounted ? counted : sums,
        other: isCounted && sums.total > 0 ? sums : undefined,
        declared,
        problems,
    });
    return isCounted ? (0,_coverage_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .worseBySums */ .mJ)(share, { of, counted, sums: parts, declared, problems }) : share;
}
/** Both counts or none; more covered than there are, or a number that cannot be, is a problem. */
function readShareOf(raw, of) {
    const { what, problems } = of;
    const covered = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .readCount */ ._0)(raw.covered, { what: `covered ${what}`, problems });
    const total = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .readCount */ ._0)(raw.total, { what, problems });
    if (covered === undefined || total === undefined)
        return undefined;
    if (covered <= total)
        return { covered, total };
    problems.add('impossible-number', `${what}: ${String(covered)} are covered of ${String(total)} in all`);
    return undefined;
}


/***/ }),

/***/ 81640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JO: () => (/* binding */ toCoverageTotals),
/* harmony export */   Pr: () => (/* binding */ onceOf),
/* harmony export */   Ym: () => (/* binding */ worseShare),
/* harmony export */   mJ: () => (/* binding */ worseBySums)
/* harmony export */ });
/* harmony import */ var _rounded_rate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28270);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24798);


/**
 * As few covered and as many in all as either says. `other` is the same counted in another way that
 * tools use: if that is what is declared, there is no disagreement, and the lower share is taken.
 */
function worseShare(part) {
    const { counted, declared, other } = part;
    if (agrees(counted, declared))
        return counted;
    if (other !== undefined && agrees(other, declared)) {
        return rateOf(other) < rateOf(counted) ? other : counted;
    }
    tell(part);
    const total = Math.max(counted.total, declared.total ?? 0);
    const byRate = declared.rate === undefined ? total : (0,_rounded_rate_js__WEBPACK_IMPORTED_MODULE_0__/* .coveredBy */ .UJ)(declared.rate, total);
    return { covered: Math.min(counted.covered, declared.covered ?? Infinity, byRate), total };
}
function agrees(share, { covered, total, rate }) {
    return ((covered ?? share.covered) === share.covered &&
        (total ?? share.total) === share.total &&
        (rate === undefined || (0,_rounded_rate_js__WEBPACK_IMPORTED_MODULE_0__/* .isRoundedTo */ .Bl)(share, rate)));
}
function tell(part) {
    const { covered, total, rate } = part.declared;
    const said = [
        ...(covered === undefined ? [] : [`${String(covered)} covered`]),
        ...(total === undefined ? [] : [`${String(total)} in all`]),
        ...(rate === undefined ? [] : [`a share of ${String(rate.rate)}`]),
    ];
    const found = `${String(part.counted.covered)} of ${String(part.counted.total)}`;
    part.problems.add('disagreement', `declares ${said.join(', ')} of ${part.of}, and has ${found}`);
}
function rateOf({ covered, total }) {
    return total === 0 ? 0 : covered / total;
}
/**
 * A share in which some files were counted more than once, with each once: `counted` is with all tellings, `once` with each file
 * once. What the share is worse than it was counted stays.
 */
function onceOf(share, of) {
    const { counted, once } = of;
    if (share === undefined || once === undefined)
        return share;
    const fewer = Math.max(0, counted.covered - share.covered);
    const more = Math.max(0, share.total - counted.total);
    return { covered: Math.max(0, once.covered - fewer), total: once.total + more };
}
/**
 * The share, or worse if the sums of the parts of a file say so. Sums of fewer than are counted are not of all parts; those that
 * agree with what the file declares in all are counted as its tool counts, and were looked at as that.
 */
function worseBySums(share, part) {
    const { counted, declared, of } = part;
    return part.sums.reduce((worse, { covered, total }) => {
        const isAll = total > 0 && total >= counted.total;
        const isDeclared = declared.total !== undefined && agrees({ covered, total }, declared);
        const isWorse = covered < worse.covered || total > worse.total;
        if (!isAll || isDeclared || !isWorse || rateOf({ covered, total }) >= rateOf(worse))
            return worse;
        tell({ ...part, of: `${of} by its parts`, declared: { covered, total } });
        return { covered: Math.min(worse.covered, covered), total: Math.max(worse.total, total) };
    }, share);
}
/** The totals of a whole report. If nothing could be covered, it is no evidence. */
function toCoverageTotals(shares, problems) {
    const told = _report_js__WEBPACK_IMPORTED_MODULE_1__/* .measures */ .qY.flatMap((measure) => {
        const share = shares[measure];
        return share !== undefined && share.total > 0 ? [[measure, share]] : [];
    });
    const isWrong = problems.list().some(({ code }) => code === 'impossible-number');
    if (told.length === 0 && !isWrong)
        problems.add('nothing-counted', 'has no line that could be covered');
    return Object.fromEntries(told);
}


/***/ }),

/***/ 92702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ openDecoder),
/* harmony export */   P$: () => (/* binding */ encodingOf)
/* harmony export */ });
/* unused harmony export byteOrderMark */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78469);
/** Bytes to text, in pieces: UTF-8, UTF-16 and ISO-8859-1, and nothing that is none of them. */


/** The encoding of a byte order mark, and how long it is. */
function byteOrderMark(bytes) {
    const [a, b, c] = bytes;
    if (a === 0xef && b === 0xbb && c === 0xbf)
        return { encoding: 'utf-8', length: 3 };
    if (a === 0xff && b === 0xfe)
        return { encoding: 'utf-16le', length: 2 };
    if (a === 0xfe && b === 0xff)
        return { encoding: 'utf-16be', length: 2 };
    return undefined;
}
const declarations = {
    'utf-8': ['utf-8'],
    utf8: ['utf-8'],
    'us-ascii': ['utf-8'],
    ascii: ['utf-8'],
    'utf-16': ['utf-16le', 'utf-16be'],
    'utf-16le': ['utf-16le'],
    'utf-16be': ['utf-16be'],
    'iso-8859-1': ['latin1'],
    latin1: ['latin1'],
};
/**
 * The encoding of a file: its byte order mark, and for XML what its declaration says, which must not
 * contradict. Throws a ReportFault that names an encoding which is not read.
 */
function encodingOf(bytes) {
    const mark = byteOrderMark(bytes)?.encoding ?? bareUtf16(bytes);
    const start = openDecoder(mark ?? 'latin1').write(bytes.subarray(0, 512));
    const declared = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"']*)["']/.exec(start)?.[1];
    if (declared === undefined)
        return mark ?? 'utf-8';
    const key = declared.toLowerCase();
    const known = Object.hasOwn(declarations, key) ? (declarations[key] ?? []) : [];
    if (known.length === 0) {
        const read = 'UTF-8, UTF-16 and ISO-8859-1 are read';
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportFault */ .pC('encoding', `declares the encoding ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(declared)}; ${read}`);
    }
    const found = mark ?? (known.length === 1 ? known[0] : undefined);
    if (found !== undefined && known.includes(found) && (mark !== undefined || !isWide(found))) {
        return found;
    }
    const is = mark?.toUpperCase() ?? 'bytes without a byte order mark';
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportFault */ .pC('encoding', `declares the encoding ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(declared)}, and is ${is}`);
}
/** XML in UTF-16 without a mark begins with `<?`: https://www.w3.org/TR/xml/#sec-guessing */
function bareUtf16([a, b, c, d]) {
    if (a === 0x3c && b === 0 && c === 0x3f && d === 0)
        return 'utf-16le';
    if (a === 0 && b === 0x3c && c === 0 && d === 0x3f)
        return 'utf-16be';
    return undefined;
}
function isWide(encoding) {
    return encoding === 'utf-16le' || encoding === 'utf-16be';
}
/** A decoder of one file. A byte order mark is taken away. */
function openDecoder(encoding) {
    if (encoding === 'latin1') {
        return { write: (bytes) => toBuffer(bytes).toString('latin1'), end: () => '' };
    }
    const decoder = new TextDecoder(encoding, { fatal: true });
    // ASCII is the same in UTF-8, and is copied several times faster; not where a character is open.
    let fast = false;
    const decode = (bytes, stream) => {
        try {
            return decoder.decode(bytes, { stream });
        }
        catch {
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportFault */ .pC('encoding', `holds bytes that are not ${encoding.toUpperCase()}`);
        }
    };
    return {
        write: (bytes) => {
            if (fast && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes))
                return toBuffer(bytes).toString('latin1');
            const last = bytes.at(-1);
            fast = encoding === 'utf-8' && last !== undefined && last < 0x80;
            return decode(bytes, true);
        },
        end: () => decode(new Uint8Array(), false),
    };
}
function toBuffer(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}


/***/ }),

/***/ 15296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ sharesOf),
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   XQ: () => (/* binding */ mostFunctions),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   vD: () => (/* binding */ noLines),
/* harmony export */   x1: () => (/* binding */ writeLines)
/* harmony export */ });
/* harmony import */ var _branch_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91138);
/* harmony import */ var _function_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78196);
/* harmony import */ var _item_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88785);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24798);
/** What is kept of the lines of one source file, as one array of words: a book may hold a hundred thousand of them. */




const mostFunctions = 0xffffffff;
const noLines = {
    found: new Uint32Array(0),
    hit: new Uint32Array(0),
    branches: new Uint32Array(0),
    statements: new Uint32Array(0),
    functions: new Uint32Array(0),
    unnamed: { covered: 0, total: 0 },
};
/** Lengths of bits, branches, statements and functions; unnamed functions, covered and in all. */
const headWords = 6;
/** How many words the array has. */
function wordsOf({ found, branches, statements, functions }) {
    return headWords + found.length * 2 + branches.length + statements.length + functions.length;
}
/** Writes them into an array of that many words. */
function writeLines(to, lines) {
    const { found, hit, branches, statements, functions, unnamed } = lines;
    const { covered, total } = unnamed;
    const lengths = [found.length, branches.length, statements.length, functions.length];
    to.set([...lengths, covered, total]);
    let at = headWords;
    for (const words of [found, hit, branches, statements, functions]) {
        to.set(words, at);
        at += words.length;
    }
}
/** Views of such an array. */
function readLines(from) {
    const [bits = 0, branches = 0, statements = 0, functions = 0, covered = 0, total = 0] = from;
    let at = headWords;
    const next = (length) => from.subarray(at, (at += length));
    return {
        found: next(bits),
        hit: next(bits),
        branches: next(branches),
        statements: next(statements),
        functions: next(functions),
        unnamed: { covered, total },
    };
}
/** What such an array tells; a measure of which nothing was told is absent. Without views: there may be many files. */
function sharesOf(words) {
    const [bits = 0, branches = 0, statements = 0, functions = 0, covered = 0, total = 0] = words;
    const hit = headWords + bits;
    const rows = hit + bits;
    const items = rows + branches;
    const marks = items + statements;
    const named = (0,_function_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .shareOfFunctions */ .yP)(words, marks, marks + functions);
    return present({
        lines: { covered: bitsOf(words, hit, rows), total: bitsOf(words, headWords, hit) },
        branches: (0,_branch_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .shareOfBranches */ .$J)(words, rows, items),
        functions: (0,_function_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .worseOf */ .WD)(named, { covered, total }),
        statements: (0,_item_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOfItems */ .wW)(words, items, marks),
    });
}
/** The same of several files. */
function sumOf(files) {
    const sums = { lines: none(), branches: none(), functions: none(), statements: none() };
    for (const words of files) {
        const shares = sharesOf(words);
        for (const measure of _report_js__WEBPACK_IMPORTED_MODULE_1__/* .measures */ .qY) {
            sums[measure].covered += shares[measure]?.covered ?? 0;
            sums[measure].total += shares[measure]?.total ?? 0;
        }
    }
    return present(sums);
}
function present({ lines, branches, functions, statements }) {
    return {
        ...(lines.total > 0 && { lines }),
        ...(branches.total > 0 && { branches }),
        ...(functions.total > 0 && { functions }),
        ...(statements.total > 0 && { statements }),
    };
}
function none() {
    return { covered: 0, total: 0 };
}
function bitsOf(words, from, to) {
    let sum = 0;
    for (let at = from; at < to; at += 1)
        sum += (0,_branch_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .ones */ .S)(words[at] ?? 0);
    return sum;
}


/***/ }),

/***/ 4536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ addMark),
/* harmony export */   Fp: () => (/* binding */ openMarksBySeverity),
/* harmony export */   L_: () => (/* binding */ mergeMarks),
/* harmony export */   zT: () => (/* binding */ openMarks)
/* harmony export */ });
/* unused harmony export mostMarks */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _longest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77614);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24798);
/** Marks by which a later scan knows findings again: of the first ones, in bounded memory. */



/** So many different ones are kept of a report. */
const mostMarks = 2000;
/** Of all names together: what is held is bounded whatever a file says. */
const longest = 2000;
/** The folder above, in which the sources lie, may be another one in each run. */
const keptOfAbsolute = 4;
/**
 * Makes marks of rule, component and file; lines move. Undefined for a finding that names neither rule nor
 * component, or has too long names, and for new ones beyond the first 2,000: they have no mark.
 */
function openMarks() {
    const known = new Map();
    return ({ rule = '', component = '', file = '' }) => {
        if (rule === '' && component === '')
            return undefined;
        if ((0,_longest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .lengthOf */ .Y5)([rule, component, file]) > _longest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .longestName */ .YG)
            return undefined;
        const place = placeOf(file);
        // The lengths say where each begins.
        const name = `${String(rule.length)} ${String(component.length)} ${rule}${component}${place}`;
        const before = known.get(name);
        if (before !== undefined || known.size >= mostMarks)
            return before;
        const text = JSON.stringify([rule, component, place]);
        if (text.length > longest)
            return undefined;
        const mark = markOf(text);
        known.set(name, mark);
        return mark;
    };
}
/** 72 bits: enough that nobody finds a name of a file with the mark of another finding. */
function markOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text, 'base64url').slice(0, 12);
}
function placeOf(file) {
    const path = file.includes('\\') ? file.replaceAll('\\', '/') : file;
    if (!/^(\/|[A-Za-z][\w+.-]*:)/.test(path))
        return path.startsWith('./') ? path.slice(2) : path;
    return path.split('/').slice(-keptOfAbsolute).join('/');
}
function openMarksBySeverity() {
    const entries = _report_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO.map((severity) => [severity, new Map()]);
    return Object.fromEntries(entries);
}
function addMark(marks, mark, count = 1) {
    if (mark === undefined)
        return;
    const before = marks.get(mark);
    if (before !== undefined || marks.size < mostMarks)
        marks.set(mark, (before ?? 0) + count);
}
/** Adds others to these marks. */
function mergeMarks(marks, others) {
    for (const [mark, count] of others)
        addMark(marks, mark, count);
}


/***/ }),

/***/ 93520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JQ: () => (/* binding */ addToTally),
/* harmony export */   du: () => (/* binding */ openTimes),
/* harmony export */   jx: () => (/* binding */ openTally),
/* harmony export */   n_: () => (/* binding */ mergeTallies),
/* harmony export */   pC: () => (/* binding */ openTallies),
/* harmony export */   tj: () => (/* binding */ mostSpans),
/* harmony export */   vc: () => (/* binding */ mergeTally)
/* harmony export */ });
/* unused harmony export newsStates */
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96216);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24798);
/** When findings were first seen, and what a file says of them beside an earlier run: for any number, in bounded memory. */


/** What they say they are beside an earlier run; whoever says nothing of it is in none. */
const newsStates = ['new', 'unchanged', 'updated'];
/** So many spans are kept of a severity: as many times are told apart, and more where few findings share one. */
const mostSpans = 100;
const mostKnown = 1000;
/** No program writes a fraction of more digits than this leaves. */
const longestTime = 40;
function openTally() {
    return { spans: [], states: { new: 0, unchanged: 0, updated: 0 } };
}
/** One for each severity. */
function openTallies() {
    const entries = _report_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.map((severity) => [severity, openTally()]);
    return Object.fromEntries(entries);
}
/** Adds what a finding says: when it was first seen, as `openTimes` reads it, and its state. Other words are not known. */
function addToTally(tally, { at, state }, most = mostSpans) {
    if (state === 'new' || state === 'unchanged' || state === 'updated')
        tally.states[state] += 1;
    if (at !== undefined)
        addSpan(tally.spans, { from: at, to: at, count: 1 }, most);
}
/** Reads times of RFC 3339 with a zone; undefined for all else. A file repeats the same ones: the first are remembered. */
function openTimes() {
    const known = new Map();
    return (text) => {
        if (text === undefined || text.length > longestTime)
            return undefined;
        const before = known.get(text);
        if (before !== undefined)
            return before;
        const at = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(text);
        // 1970 and the year 1 are what programs write that know no time.
        const found = at !== undefined && at > 0 ? at : undefined;
        if (known.size < mostKnown)
            known.set(text, found);
        return found;
    };
}
/** Adds another tally to this one. */
function mergeTally(tally, other) {
    for (const state of newsStates)
        tally.states[state] += other.states[state];
    for (const span of other.spans)
        addSpan(tally.spans, span, mostSpans);
}
/** Adds all of them, by severity. */
function mergeTallies(tallies, others) {
    for (const severity of _report_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO)
        mergeTally(tallies[severity], others[severity]);
}
function addSpan(spans, span, most) {
    const place = placeOf(spans, span);
    const before = spans[place - 1];
    // Where no place is left, what lies in a span is one of it: nothing has to be moved.
    const isOf = spans.length < most ? isSameTime : isInside;
    if (before !== undefined && isOf(span, before)) {
        spans[place - 1] = { from: before.from, to: before.to, count: before.count + span.count };
        return;
    }
    spans.splice(place, 0, span);
    if (spans.length > most)
        mergeCheapest(spans);
}
/** Behind all that begin earlier, or at the same time and end no later. */
function placeOf(spans, { from, to }) {
    let [low, high] = [0, spans.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        const each = spans[middle];
        const isBefore = each !== undefined && (each.from < from || (each.from === from && each.to <= to));
        if (isBefore)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function isSameTime(one, other) {
    return one.from === one.to && other.from === other.to && one.from === other.from;
}
function isInside(one, other) {
    return one.from >= other.from && one.to <= other.to;
}
/** Two neighbours become one: those of which a limit is then the least likely to leave much open. */
function mergeCheapest(spans) {
    let newest = 0;
    for (const { to } of spans)
        newest = Math.max(newest, to);
    let [place, least] = [0, Infinity];
    let one;
    let ownHarm = 0;
    // A loop without lists of its own: it runs for each finding of a time of its own.
    for (const [index, other] of spans.entries()) {
        const harm = harmOf(other, newest);
        if (one !== undefined) {
            const cost = harmOf(join(one, other), newest) - harm - ownHarm;
            if (cost < least)
                [place, least] = [index - 1, cost];
        }
        one = other;
        ownHarm = harm;
    }
    const [first, second] = [spans[place], spans[place + 1]];
    if (first !== undefined && second !== undefined)
        spans.splice(place, 2, join(first, second));
}
function join(one, other) {
    return { from: one.from, to: Math.max(one.to, other.to), count: one.count + other.count };
}
/** How many findings lie between the ends, by how wide the span is for its age: limits of a year are coarser than of a week. */
function harmOf({ from, to, count }, newest) {
    return (Math.max(0, count - 2) * (to - from)) / (newest - from + _time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd);
}


/***/ }),

/***/ 91821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ isPassed),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   Ni: () => (/* binding */ worseOutcome),
/* harmony export */   _A: () => (/* binding */ outcomeIn),
/* harmony export */   mQ: () => (/* binding */ countsOf)
/* harmony export */ });
/* harmony import */ var _tests_totals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81031);
/** What a test case came to, and its counts. */

const rank = { passed: 0, skipped: 1, failed: 2, error: 3 };
const one = { ..._tests_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .noTests */ .Vl, total: 1 };
/** One case of this outcome. */
const countsOf = {
    passed: one,
    skipped: { ...one, skipped: 1 },
    failed: { ...one, failed: 1 },
    error: { ...one, failed: 1, errors: 1 },
};
/** True for what counts as failed. */
function isFailure(outcome) {
    return rank[outcome] >= rank.failed;
}
/** True for what counts as passed. */
function isPassed(outcome) {
    return rank[outcome] === rank.passed;
}
/** The worse of two. */
function worseOutcome(one, other) {
    return rank[other] > rank[one] ? other : one;
}
/** The outcome of a word, or undefined; names of prototypes are no words. */
function outcomeIn(words, word) {
    return Object.hasOwn(words, word) ? words[word] : undefined;
}


/***/ }),

/***/ 78196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WD: () => (/* binding */ worseOf),
/* harmony export */   gC: () => (/* binding */ joinFunctions),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   ty: () => (/* binding */ toFunctionRows),
/* harmony export */   yP: () => (/* binding */ shareOfFunctions)
/* harmony export */ });
/** Functions that are told together: two of the same identity are two. */
function toFunctionRows(told) {
    return Uint32Array.from(told, ({ identity, covered }) => rowOf(identity, covered)).sort();
}
/** The functions of two tellings. Of several with one mark nobody knows which is which: the worse reading counts. */
function joinFunctions(one, other) {
    if (one.length === 0 || other.length === 0)
        return one.length === 0 ? other : one;
    const joined = new Uint32Array(one.length + other.length);
    let [left, right, length] = [0, 0, 0];
    while (left < one.length && right < other.length) {
        const first = one[left] ?? 0;
        const second = other[right] ?? 0;
        const mark = first >>> 1;
        if (mark !== second >>> 1) {
            joined[length++] = first < second ? first : second;
            if (first < second)
                left += 1;
            else
                right += 1;
            continue;
        }
        const [leftEnd, rightEnd] = [endOf(one, left), endOf(other, right)];
        const { covered, total } = joinShares(shareOfFunctions(one, left, leftEnd), shareOfFunctions(other, right, rightEnd));
        joined.fill(mark * 2, length, length + total - covered);
        joined.fill(mark * 2 + 1, length + total - covered, length + total);
        length += total;
        left = leftEnd;
        right = rightEnd;
    }
    for (const rest of [one.subarray(left), other.subarray(right)]) {
        joined.set(rest, length);
        length += rest.length;
    }
    return joined.slice(0, length);
}
/** Of functions with one mark. */
function joinShares(one, other) {
    if (one.total !== other.total)
        return worseOf(one, other);
    return { covered: Math.max(one.covered, other.covered), total: one.total };
}
/**
 * What holds whether both tell the same things or others: no fewer are covered than by the one that covers more, and no
 * more are left than by both together.
 */
function worseOf(one, other) {
    const covered = Math.max(one.covered, other.covered);
    return { covered, total: covered + one.total - one.covered + other.total - other.covered };
}
/** The sum of the rows that stand in a part of an array. */
function shareOfFunctions(words, from, to) {
    let covered = 0;
    for (let at = from; at < to; at += 1)
        covered += (words[at] ?? 0) & 1;
    return { covered, total: to - from };
}
/** Where those end that have the mark of a row. */
function endOf(rows, from) {
    const mark = (rows[from] ?? 0) >>> 1;
    let to = from + 1;
    while (to < rows.length && (rows[to] ?? 0) >>> 1 === mark)
        to += 1;
    return to;
}
function rowOf(identity, covered) {
    return ((hashOf(identity) & ~1) | (covered ? 1 : 0)) >>> 0;
}
/** FNV-1a of a text, from where a hash of others ended, and a last mixing (of MurmurHash3): 32 bits. */
function hashOf(text, seed = 0x811c9dc5) {
    let hash = seed;
    for (let at = 0; at < text.length; at += 1)
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
}


/***/ }),

/***/ 88785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ itemCount),
/* harmony export */   X_: () => (/* binding */ eachItem),
/* harmony export */   dz: () => (/* binding */ openItems),
/* harmony export */   eM: () => (/* binding */ oneItem),
/* harmony export */   wW: () => (/* binding */ shareOfItems),
/* harmony export */   xt: () => (/* binding */ toBranchCount)
/* harmony export */ });
/* harmony import */ var _branch_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91138);
/* harmony import */ var _line_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57274);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78469);
/**
 * Statements, branches or instructions of a source file by line, in twelve bytes a line that has any: as many
 * as there are, where branch-lines.ts holds up to 255 of a line in eight bytes.
 */



const mostOfLine = 2 ** 31;
/** Nothing yet. */
function openItems() {
    const { place, words, rows, reset } = (0,_line_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .openLineRows */ .U)(3, (first) => first);
    const tell = (line, of, join) => {
        if (of.total === 0)
            return;
        const index = place(line);
        const row = words();
        const before = countAt(row, index);
        const { total, taken } = before.total > 0 ? join(before, of) : of;
        row[index * 3] = line;
        row[index * 3 + 1] = total;
        row[index * 3 + 2] = taken;
    };
    return {
        add: (line, of) => tell(line, of, union),
        extend: (line, of) => tell(line, of, joined),
        share: () => shareOfItems(rows(), 0, rows().length),
        each: (visit) => eachItem(rows(), visit),
        rows,
        reset,
    };
}
/** Visits rows that were kept. */
function eachItem(rows, visit) {
    for (let index = 0; index * 3 < rows.length; index += 1) {
        visit(rows[index * 3] ?? 0, countAt(rows, index));
    }
}
/** The sum of the rows that stand in a part of an array. */
function shareOfItems(words, from, to) {
    let covered = 0;
    let total = 0;
    for (let at = from; at < to; at += 3) {
        const of = { total: words[at + 1] ?? 0, taken: words[at + 2] ?? 0 };
        total += of.total;
        covered += (0,_branch_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .coveredOf */ .ak)(of);
    }
    return { covered, total };
}
/** One, taken or not. */
function oneItem(taken) {
    return { total: 1, taken: taken ? 1 : 0 };
}
/** A count of which only numbers are known: the lowest bits. */
function itemCount({ covered, total }) {
    return total > _branch_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .mostBits */ .a1 ? { total, taken: covered } : (0,_branch_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .branchCount */ .GY)({ covered, total });
}
/** For a book, which holds fewer branches of a line. */
function toBranchCount(of) {
    return of.total > _branch_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .mostBranches */ .iX ? (0,_branch_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .branchCount */ .GY)({ covered: (0,_branch_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .coveredOf */ .ak)(of), total: of.total }) : of;
}
function countAt(rows, index) {
    return { total: rows[index * 3 + 1] ?? 0, taken: rows[index * 3 + 2] ?? 0 };
}
function union(one, other) {
    if (one.total === other.total) {
        const taken = one.total > _branch_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .mostBits */ .a1 ? Math.max(one.taken, other.taken) : one.taken | other.taken;
        return { total: one.total, taken };
    }
    return itemCount({
        covered: Math.max((0,_branch_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .coveredOf */ .ak)(one), (0,_branch_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .coveredOf */ .ak)(other)),
        total: sumOf(one, other),
    });
}
function joined(one, other) {
    const total = sumOf(one, other);
    const taken = total > _branch_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .mostBits */ .a1 ? (0,_branch_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .coveredOf */ .ak)(one) + (0,_branch_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .coveredOf */ .ak)(other) : one.taken | (other.taken << one.total);
    return { total, taken };
}
/** Held in 32 bits, so that it must not wrap. */
function sumOf(one, other) {
    const total = one.total + other.total;
    if (total <= mostOfLine)
        return total;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportFault */ .pC('impossible-number', `has a line of which it tells ${String(total)} parts`);
}


/***/ }),

/***/ 80478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ mostFiles),
  $5: () => (/* binding */ mostLines),
  S1: () => (/* binding */ openLineBook)
});

// EXTERNAL MODULE: ./lib/sources/reports/branch-lines.js
var branch_lines = __webpack_require__(91138);
// EXTERNAL MODULE: ./lib/sources/reports/file-lines.js
var file_lines = __webpack_require__(15296);
// EXTERNAL MODULE: ./lib/sources/reports/function-rows.js
var function_rows = __webpack_require__(78196);
// EXTERNAL MODULE: ./lib/sources/reports/item-lines.js
var item_lines = __webpack_require__(88785);
// EXTERNAL MODULE: ./lib/sources/reports/longest-name.js
var longest_name = __webpack_require__(77614);
// EXTERNAL MODULE: ./lib/sources/reports/own-text.js
var own_text = __webpack_require__(93420);
// EXTERNAL MODULE: ./lib/sources/reports/problem.js
var problem = __webpack_require__(78469);
// EXTERNAL MODULE: ./lib/sources/reports/told-path.js
var told_path = __webpack_require__(51741);
;// CONCATENATED MODULE: ./lib/sources/reports/word-store.js
/** Room for many small arrays of words: pages that they share, since an array of its own costs more than it holds. */
const pageWords = 64 * 1024;
/** Before each array: how long it may become, and how long it is. */
const headWords = 2;
/** An empty store, of at most so many words. */
function openWordStore(most) {
    const pages = [];
    let held = 0;
    /** The end of the last page, if it is shared. */
    let used = pageWords;
    const pageOf = (place) => pages[Math.floor(place / pageWords)] ?? none;
    const room = (place, length) => {
        const page = pageOf(place);
        const at = place % pageWords;
        page[at + 1] = length;
        return { place, words: page.subarray(at + headWords, at + headWords + length) };
    };
    const place = (length) => {
        const isShared = length <= pageWords / 4;
        if (!isShared || used + length > pageWords) {
            const size = isShared ? pageWords : length;
            if (held + size > most)
                return undefined;
            held += size;
            pages.push(new Uint32Array(size));
            used = 0;
        }
        const found = (pages.length - 1) * pageWords + used;
        used = isShared ? used + length : pageWords;
        return found;
    };
    return {
        room(length, before) {
            if (before !== undefined && length <= (pageOf(before)[before % pageWords] ?? 0))
                return room(before, length);
            // What has grown once may grow again.
            const capacity = before === undefined ? length : Math.ceil(length * 1.5);
            const found = place(capacity + headWords);
            if (found === undefined)
                return undefined;
            pageOf(found)[found % pageWords] = capacity;
            return room(found, length);
        },
        at(found) {
            const page = pageOf(found);
            const from = (found % pageWords) + headWords;
            return page.subarray(from, from + (page[from - 1] ?? 0));
        },
    };
}
const none = new Uint32Array(0);

;// CONCATENATED MODULE: ./lib/sources/reports/line-book.js
/**
 * The lines of source files, each once, however often reports tell it: two bits a line, so that half a
 * gigabyte of report is a few megabytes. Shards are merged by telling their lines to one book.
 */









/** No source file has more lines. */
const mostLines = 1 << 24;
/** Source files of a report. */
const mostFiles = 200_000;
/** Characters of their paths. */
const mostNamed = 1 << 25;
/** Of all files together: 64 MiB. */
const mostWords = 1 << 24;
/** Words that may be copied for each thing that is told: files that are told in turns are copied out and in. */
const copiedPerTelling = 64;
/** An empty book. `own` copies the name of a file. */
function openLineBook(own = own_text/* ownText */.U) {
    /** Where the store has them. */
    const files = new Map();
    const store = openWordStore(mostWords);
    let named = 0;
    /** Words that may still be copied. */
    let copies = mostWords;
    /** The file that is told now is worked on in these, and kept when another follows. */
    const branches = (0,branch_lines/* openBranches */.Pv)();
    const statements = (0,item_lines/* openItems */.dz)();
    let found = new Uint32Array(1024);
    let hit = new Uint32Array(1024);
    let used = 0;
    let { functions, unnamed } = file_lines/* noLines */.vD;
    let name;
    /** The same as it was given: comparing with it takes no look at the characters. */
    let given;
    const turnTo = (file) => {
        copies += copiedPerTelling;
        if (file === given)
            return;
        (0,longest_name/* refuseLongPath */.qs)(file);
        keep();
        given = file;
        name = own((0,told_path/* plainPath */.s1)(file));
        const place = files.get(name);
        const kept = place === undefined ? file_lines/* noLines */.vD : (0,file_lines/* readLines */.Se)(store.at(place));
        used = kept.found.length;
        reserve(used);
        found.set(kept.found);
        hit.set(kept.hit);
        branches.reset(kept.branches);
        statements.reset(kept.statements);
        // A copy: it is written back to where it stands, and further on.
        functions = kept.functions.slice();
        ({ unnamed } = kept);
    };
    const keep = () => {
        if (name === undefined)
            return;
        const lines = {
            found: found.subarray(0, used),
            hit: hit.subarray(0, used),
            branches: branches.rows(),
            statements: statements.rows(),
            ...{ functions, unnamed },
        };
        const place = files.get(name);
        if (place === undefined)
            named += name.length;
        if (named > mostNamed)
            throw new problem/* ReportFault */.pC('too-large', 'tells of too long paths');
        if (place === undefined && files.size >= mostFiles) {
            throw new problem/* ReportFault */.pC('too-large', `tells of more than ${String(mostFiles)} source files`);
        }
        const length = (0,file_lines/* wordsOf */.Z9)(lines);
        const room = store.room(length, place);
        copies -= length;
        if (room === undefined || copies < 0 || unnamed.total > file_lines/* mostFunctions */.XQ)
            throw tooMuch();
        (0,file_lines/* writeLines */.x1)(room.words, lines);
        files.set(name, room.place);
        lines.found.fill(0);
        lines.hit.fill(0);
        used = 0;
        name = given = undefined;
    };
    const addFunctions = (rows) => {
        copies -= functions.length;
        if (copies < 0)
            throw tooMuch();
        functions = (0,function_rows/* joinFunctions */.gC)(functions, rows);
    };
    const reserve = (length) => {
        if (length <= found.length)
            return;
        const wider = 2 ** Math.ceil(Math.log2(length));
        found = extended(found, wider);
        hit = extended(hit, wider);
    };
    const records = function* () {
        keep();
        for (const [path, place] of files)
            yield [path, store.at(place)];
    };
    const eachRecord = function* () {
        for (const [, words] of records())
            yield words;
    };
    const tell = (file, told) => {
        // Each file is told once.
        copies = mostWords;
        turnTo(file);
        const length = told.found.length;
        reserve(length);
        used = Math.max(used, length);
        for (let word = 0; word < length; word += 1) {
            found[word] = (found[word] ?? 0) | (told.found[word] ?? 0);
            hit[word] = (hit[word] ?? 0) | (told.hit[word] ?? 0);
        }
        (0,branch_lines/* eachBranch */.E3)(told.branches, (line, of) => branches.add(line, of));
        (0,item_lines/* eachItem */.X_)(told.statements, (line, of) => statements.add(line, of));
        addFunctions(told.functions);
        unnamed = (0,function_rows/* worseOf */.WD)(unnamed, told.unnamed);
    };
    return {
        line(file, line, covered) {
            turnTo(file);
            const word = line >>> 5;
            const bit = 1 << (line & 31);
            if (word >= used) {
                reserve(word + 1);
                used = word + 1;
            }
            found[word] = (found[word] ?? 0) | bit;
            if (covered)
                hit[word] = (hit[word] ?? 0) | bit;
        },
        branches(file, line, of) {
            turnTo(file);
            branches.add(line, of);
        },
        statements(file, line, of) {
            turnTo(file);
            statements.add(line, of);
        },
        functions(file, told) {
            turnTo(file);
            addFunctions((0,function_rows/* toFunctionRows */.ty)(told));
        },
        unnamedFunctions(file, share) {
            turnTo(file);
            unnamed = (0,function_rows/* worseOf */.WD)(unnamed, share);
        },
        totals: () => (0,file_lines/* sumOf */.XN)(eachRecord()),
        *files() {
            for (const [path, words] of records())
                yield { path, ...(0,file_lines/* sharesOf */.AR)(words) };
        },
        merge(other, nameOf = (file) => file) {
            for (const [file, lines] of other.entries())
                tell(nameOf(file), lines);
        },
        tell,
        *paths() {
            keep();
            yield* files.keys();
        },
        has(file) {
            const plain = (0,told_path/* plainPath */.s1)(file);
            return plain === name || files.has(plain);
        },
        *entries() {
            for (const [path, words] of records())
                yield [path, (0,file_lines/* readLines */.Se)(words)];
        },
    };
}
function extended(old, length) {
    const wider = new Uint32Array(length);
    wider.set(old);
    return wider;
}
function tooMuch() {
    return new problem/* ReportFault */.pC('too-large', 'tells of more lines than can be held');
}


/***/ }),

/***/ 57274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ openLineRows)
/* harmony export */ });
/** Numbers of a source file by line, in a fixed count of words a line that has any: a report may have millions. */
/** So many rows may stand behind the others, out of order: to move all the others for each would take the square of their number. */
const mostLate = 16_384;
/** No rows yet. `lineOf` tells the line from the first of the `width` words of a row. */
function openLineRows(width, lineOf) {
    let words = new Uint32Array(0);
    let length = 0;
    /** The rows behind those that are in order, by line. */
    const late = new Map();
    const reserve = (count) => {
        if (count * width <= words.length)
            return;
        const wider = new Uint32Array(Math.max(8 * width, count * width, words.length * 2));
        wider.set(words);
        words = wider;
    };
    const lineAt = (index) => lineOf(words[index * width] ?? 0);
    /** The first of the rows before `end`, which are in order, that is not of a line before this one. */
    const find = (line, end) => {
        let [low, high] = [0, end];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (lineAt(middle) < line)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    const append = () => {
        reserve(length + 1);
        words.fill(0, length * width, (length + 1) * width);
        length += 1;
        return length - 1;
    };
    /** Moves each late row to its place, from the last one on. */
    const settle = () => {
        if (late.size === 0)
            return;
        let end = length - late.size;
        const rows = words.slice(end * width, length * width);
        const first = end;
        const inOrder = [...late].sort(([one], [other]) => other - one);
        for (const [nth, [line, index]] of inOrder.entries()) {
            const at = find(line, end);
            const to = at + inOrder.length - nth;
            words.copyWithin(to * width, at * width, end * width);
            const from = (index - first) * width;
            words.set(rows.subarray(from, from + width), (to - 1) * width);
            end = at;
        }
        late.clear();
    };
    return {
        place(line) {
            const end = length - late.size;
            if (end === length && (length === 0 || lineAt(length - 1) < line))
                return append();
            const index = find(line, end);
            if (index < end && lineAt(index) === line)
                return index;
            const known = late.get(line);
            if (known !== undefined)
                return known;
            if (late.size >= mostLate)
                settle();
            const added = append();
            late.set(line, added);
            return added;
        },
        words: () => words,
        rows() {
            settle();
            return words.subarray(0, length * width);
        },
        reset(kept) {
            late.clear();
            length = kept.length / width;
            reserve(length);
            words.set(kept);
        },
    };
}


/***/ }),

/***/ 77614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   YG: () => (/* binding */ longestName),
/* harmony export */   qs: () => (/* binding */ refuseLongPath)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78469);
/** What holds other things is looked at with each of them: its name is bounded, else few bytes make much work (T43). */

/** Characters of a path, and of the names of all that holds something together; no system has longer paths. */
const longestName = 4096;
/** Characters of some names together. */
function lengthOf(names) {
    return names.reduce((sum, { length }) => sum + length, 0);
}
/** Throws a ReportFault for a source file whose path, given in parts, is too long. */
function refuseLongPath(...parts) {
    if (lengthOf(parts) <= longestName)
        return;
    const most = String(longestName);
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportFault */ .pC('too-large', `has a path of more than ${most} characters`);
}


/***/ }),

/***/ 23748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ measureBytes),
/* harmony export */   k: () => (/* binding */ defaultMostBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78469);
/** The bytes of a file on their way to a driver: counted, bounded, hashed, and their beginning looked at. */


/** What the policy allows if it says nothing (`limits.report-size`): 512 MB. */
const defaultMostBytes = 512_000_000;
/** Measures bytes, of which there may be `most`. */
function measureBytes(source, most) {
    const iterator = source[Symbol.asyncIterator]();
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let count = 0;
    let digest;
    let first = new Uint8Array();
    const next = async () => {
        const step = await iterator.next().catch(toFault);
        if (step.done === true) {
            digest ??= `sha256:${hash.digest('hex')}`;
            return undefined;
        }
        const { value } = step;
        count += value.length;
        if (count > most) {
            await iterator.return?.();
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportFault */ .pC('too-large', `has more than ${String(most)} bytes`);
        }
        hash.update(value);
        return value;
    };
    return {
        async head(atLeast) {
            const parts = [];
            let length = 0;
            while (length < atLeast && digest === undefined) {
                const part = await next();
                if (part === undefined)
                    break;
                parts.push(part);
                length += part.length;
            }
            first = parts.length === 1 ? (parts[0] ?? first) : Buffer.concat(parts);
            return first;
        },
        async *chunks() {
            if (first.length > 0)
                yield first;
            while (digest === undefined) {
                const part = await next();
                if (part !== undefined && part.length > 0)
                    yield part;
            }
        },
        count: () => count,
        digest: () => digest,
    };
}
function toFault(error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportFault */ .pC('not-readable', `could not be read: ${reason}`);
}


/***/ }),

/***/ 89784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ digitsOf),
/* harmony export */   UW: () => (/* binding */ readSeconds),
/* harmony export */   Xw: () => (/* binding */ readLine),
/* harmony export */   _0: () => (/* binding */ readCount),
/* harmony export */   cb: () => (/* binding */ readShare),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   oO: () => (/* binding */ readPercent)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78469);

/** A count; undefined if it is absent, or impossible, which is a problem. A text such as `3` or `3.0` is one too. */
function readCount(raw, of) {
    if (raw === undefined || raw === null)
        return undefined;
    if (typeof raw === 'string' && raw.length < 10) {
        const short = digitsOf(raw, 0, raw.length);
        if (short !== undefined)
            return short;
    }
    const text = typeof raw === 'number' ? String(raw) : raw;
    const isCount = typeof text === 'string' && /^\s*\d+(?:\.0+)?\s*$/.test(text);
    const value = isCount ? Number(text) : Number.NaN;
    if (Number.isSafeInteger(value))
        return value;
    refuse(raw, { ...of, wanted: 'a count' });
    return undefined;
}
/**
 * The digits of a part of a text as a safe integer; undefined if there is anything else. Quicker than a regular
 * expression where lines are counted by the million.
 */
function digitsOf(text, from, to) {
    let value = from < to ? 0 : Number.NaN;
    for (let at = from; at < to; at += 1) {
        const digit = text.charCodeAt(at) - 48;
        value = digit >= 0 && digit <= 9 ? value * 10 + digit : Number.NaN;
    }
    return Number.isSafeInteger(value) ? value : undefined;
}
/** A finite number, negative or not; undefined if it is absent, or impossible, which is a problem. */
function readNumber(raw, of) {
    if (raw === undefined || raw === null)
        return undefined;
    const value = toNumber(raw);
    if (value !== undefined)
        return value;
    refuse(raw, { ...of, wanted: 'a number' });
    return undefined;
}
/** A share from 0 to 1; undefined if it is absent, or impossible, which is a problem. */
function readShare(raw, of) {
    if (raw === undefined || raw === null)
        return undefined;
    const value = toNumber(raw);
    if (value !== undefined && value >= 0 && value <= 1)
        return value;
    refuse(raw, { ...of, wanted: 'a share from 0 to 1' });
    return undefined;
}
/** A share from 0 to 1 of a percentage; undefined if it is absent, or impossible, which is a problem. */
function readPercent(raw, of) {
    if (raw === undefined || raw === null)
        return undefined;
    const value = toNumber(raw);
    if (value !== undefined && value >= 0 && value <= 100)
        return value / 100;
    refuse(raw, { ...of, wanted: value === undefined ? 'a number' : '0 to 100' });
    return undefined;
}
/**
 * Seconds as milliseconds, no more than can be counted, so that times can be added. What is no time is a problem that is
 * only shown: such a report has no duration; a time that is too long is impossible.
 */
function readSeconds(raw, of) {
    if (raw === undefined || raw === null || raw === '')
        return undefined;
    // PHPUnit and others write 1,234.56.
    const isParted = typeof raw === 'string' && raw.includes(',');
    const value = toNumber(isParted ? raw.replace(/,(?=\d{3}\b)/g, '') : raw);
    if (value !== undefined && value * 1e3 > Number.MAX_SAFE_INTEGER) {
        refuse(raw, { ...of, wanted: 'a time that can be counted' });
        return undefined;
    }
    if (value !== undefined && value >= 0)
        return Math.round(value * 1e6) / 1e3;
    of.problems.add('not-told', `${of.what} is ${show(raw)}, which is no time`);
    return undefined;
}
/** A line number from 1, else undefined: it only says where. */
function readLine(raw) {
    const value = toNumber(raw ?? null);
    return value !== undefined && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}
const decimal = /^\s*[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?\s*$/;
function toNumber(raw) {
    if (typeof raw === 'number')
        return Number.isFinite(raw) ? raw : undefined;
    if (typeof raw !== 'string' || !decimal.test(raw))
        return undefined;
    const value = Number(raw);
    return Number.isFinite(value) ? value : undefined;
}
function refuse(raw, of) {
    of.problems.add('impossible-number', `${of.what} is ${show(raw)}, which is not ${of.wanted}`);
}
function show(raw) {
    if (typeof raw === 'string')
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(raw);
    if (typeof raw === 'number' && Number.isNaN(raw))
        return 'beyond what can be counted';
    return raw === null || typeof raw !== 'object' ? String(raw) : 'a list or an object';
}


/***/ }),

/***/ 93420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openOwnTexts),
/* harmony export */   U: () => (/* binding */ ownText)
/* harmony export */ });
/** Copies of names that readers keep: a piece of a chunk would hold the whole chunk in memory. */
/** The text itself in memory of its own. */
function ownText(text) {
    return Buffer.from(text).toString();
}
/** The same, and the last copy again while the text is the same: who keeps it elsewhere as well keeps one of it. */
function openOwnTexts() {
    let last = '';
    return (text) => {
        if (text !== last)
            last = ownText(text);
        return last;
    };
}


/***/ }),

/***/ 42627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ joinNamed),
/* harmony export */   K_: () => (/* binding */ noParts),
/* harmony export */   TJ: () => (/* binding */ openPartBook)
/* harmony export */ });
/* harmony import */ var _finding_tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93520);
/* harmony import */ var _part_membership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63919);
/* harmony import */ var _own_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93420);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24798);
/* harmony import */ var _tests_totals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81031);
/* harmony import */ var _told_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51741);






/** Nothing yet. */
function openPartBook(selections, reading) {
    const memberships = (0,_part_membership_js__WEBPACK_IMPORTED_MODULE_1__/* .openMemberships */ .S)(selections, reading);
    const parts = selections.map(() => ({
        ...{ in: none(), rooted: none(), found: none() },
        ...{ beside: none(), open: none() },
    }));
    const there = { in: new Set(), rooted: new Set(), found: new Set() };
    const all = none();
    const files = new Map();
    /** One for all files of the same parts. */
    const named = new Map();
    const hasComponents = selections.some(({ components }) => components !== undefined);
    const each = ({ of }, visit) => {
        for (const { part, how } of of) {
            const counted = parts[part]?.[how];
            if (counted !== undefined)
                visit(counted);
            if (how !== 'open' && how !== 'beside')
                there[how].add(part);
        }
    };
    const count = (membership, severity, findings) => {
        all.counts[severity] += findings;
        each(membership, ({ counts }) => void (counts[severity] += findings));
    };
    const namedBy = ({ id, of }) => {
        const indexes = (wanted) => of
            .filter(({ part, how }) => how === wanted && selections[part]?.components !== undefined)
            .map(({ part }) => part);
        const known = named.get(id) ?? { in: indexes('in'), open: indexes('open') };
        named.set(id, known);
        return known;
    };
    const sides = (part) => {
        const told = { sure: part.in, open: part.open };
        if (memberships.isMixed())
            told.open = sum(told.open, part.rooted);
        else
            told.sure = sum(told.sure, part.rooted);
        if (memberships.isBeside())
            told.open = sum(told.open, sum(part.found, part.beside));
        else
            told.sure = sum(told.sure, part.found);
        return told;
    };
    const unclear = (part) => memberships.unclear(part) ??
        (memberships.isMixed() ? 'its absolute paths begin elsewhere than others' : undefined);
    return {
        isAsked: true,
        cases(place, counts) {
            all.tests = (0,_tests_totals_js__WEBPACK_IMPORTED_MODULE_3__/* .addTests */ .Bi)(all.tests, counts);
            each(memberships.of(place), (counted) => void (counted.tests = (0,_tests_totals_js__WEBPACK_IMPORTED_MODULE_3__/* .addTests */ .Bi)(counted.tests, counts)));
        },
        finding(place, { severity, at, state }) {
            const membership = memberships.of(place);
            count(membership, severity, 1);
            each(membership, ({ tallies }) => (0,_finding_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .addToTally */ .JQ)(tallies[severity], { at, state }));
        },
        membership: (place) => memberships.of(place),
        group({ membership, severity, count: findings, tally }) {
            count(membership, severity, findings);
            if (tally !== undefined)
                each(membership, ({ tallies }) => (0,_finding_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeTally */ .vc)(tallies[severity], tally));
        },
        saw: (place) => each(memberships.of(place), () => undefined),
        named(told, components) {
            if (!hasComponents)
                return;
            const file = (0,_told_path_js__WEBPACK_IMPORTED_MODULE_4__/* .plainPath */ .s1)(told);
            const own = namedBy(memberships.of({ files: [], components }));
            const before = files.get(file);
            if (before === undefined)
                files.set((0,_own_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ownText */ .U)(file), own);
            else if (before !== own)
                files.set(file, joinNamed([before, own]));
        },
        ofTests(totals) {
            const { passed, failed, errors, skipped } = restOf(totals, all.tests);
            const rest = { total: Math.max(0, passed) + failed + skipped, failed, errors, skipped };
            return parts.map((part, index) => {
                const { sure, open } = sides(part);
                return {
                    sure: withFewer(sure.tests, Math.max(0, -passed)),
                    open: (0,_tests_totals_js__WEBPACK_IMPORTED_MODULE_3__/* .addTests */ .Bi)(open.tests, rest),
                    there: sure.tests.total > 0,
                    unclear: unclear(index) ?? (rest.total > 0 ? 'not each case is told with its place' : undefined),
                };
            });
        },
        ofScan(totals) {
            const rest = none();
            for (const severity of _report_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO)
                rest.counts[severity] = Math.max(0, totals[severity] - all.counts[severity]);
            const hasRest = _report_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO.some((severity) => rest.counts[severity] > 0);
            return parts.map((part, index) => {
                const { sure, open } = sides(part);
                const whole = sum(open, rest);
                return {
                    sure: { counts: sure.counts, tallies: sure.tallies },
                    open: { counts: whole.counts, tallies: whole.tallies },
                    there: there.in.has(index) ||
                        (there.rooted.has(index) && !memberships.isMixed()) ||
                        (there.found.has(index) && !memberships.isBeside()),
                    unclear: unclear(index) ?? (hasRest ? 'not each finding is told with its place' : undefined),
                };
            });
        },
        files: () => files,
    };
}
/** In a part if each says so. */
function joinNamed(all) {
    const told = [...new Set(all.flatMap((each) => [...each.in, ...each.open]))];
    const isIn = (part) => all.every((each) => each.in.includes(part));
    return { in: told.filter(isIn), open: told.filter((part) => !isIn(part)) };
}
function none() {
    return {
        tests: _tests_totals_js__WEBPACK_IMPORTED_MODULE_3__/* .noTests */ .Vl,
        counts: { critical: 0, high: 0, medium: 0, low: 0, info: 0 },
        tallies: (0,_finding_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .openTallies */ .pC)(),
    };
}
function sum(one, other) {
    const both = none();
    both.tests = (0,_tests_totals_js__WEBPACK_IMPORTED_MODULE_3__/* .addTests */ .Bi)(one.tests, other.tests);
    for (const severity of _report_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO) {
        both.counts[severity] = one.counts[severity] + other.counts[severity];
        for (const { tallies } of [one, other])
            (0,_finding_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeTally */ .vc)(both.tallies[severity], tallies[severity]);
    }
    return both;
}
/** What the totals have and no place was told of; fewer passed ones than were counted are negative. */
function restOf(totals, counted) {
    const passed = counted.total - counted.failed - counted.skipped;
    return {
        passed: totals.passed - passed,
        failed: Math.max(0, totals.failed - counted.failed),
        errors: Math.max(0, Math.min(totals.errors - counted.errors, totals.failed - counted.failed)),
        skipped: Math.max(0, totals.skipped - counted.skipped),
    };
}
/** A file that declares fewer passed cases than it has may mean those of any part. */
function withFewer(counts, fewer) {
    const { total, failed, skipped } = counts;
    return { ...counts, total: total - Math.min(fewer, total - failed - skipped) };
}
const nothing = { id: 0, of: [] };
/** Where no part is asked for. */
const noParts = {
    isAsked: false,
    cases: () => undefined,
    finding: () => undefined,
    membership: () => nothing,
    group: () => undefined,
    saw: () => undefined,
    named: () => undefined,
    ofTests: () => [],
    ofScan: () => [],
    files: () => new Map(),
};


/***/ }),

/***/ 63919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ openMemberships)
});

// EXTERNAL MODULE: ./lib/evidence/glob.js
var evidence_glob = __webpack_require__(32027);
// EXTERNAL MODULE: ./lib/sources/reports/longest-name.js
var longest_name = __webpack_require__(77614);
// EXTERNAL MODULE: ./lib/sources/reports/problem.js
var problem = __webpack_require__(78469);
;// CONCATENATED MODULE: ./lib/sources/reports/folders-beside.js
/** Folders in which a tool may have run instead of where its report lies: until one of its paths is not there. */
const mostFound = 200;
const mostFolders = 10_000;
/** `isFile` tells whether a path is a file of the workspace. */
function openFoldersBeside(isFile) {
    const likely = new Set();
    const unlikely = new Set();
    const paths = new Set();
    let isUnknown = false;
    const rule = (folder, path) => {
        if (isFile(`${folder}/${path}`))
            return;
        likely.delete(folder);
        unlikely.add(folder);
    };
    return {
        found(path) {
            if (paths.has(path))
                return;
            if (paths.size < mostFound)
                paths.add(path);
            for (const folder of likely)
                rule(folder, path);
        },
        add(folders) {
            isUnknown ||= folders === undefined;
            for (const folder of folders ?? []) {
                if (likely.has(folder) || unlikely.has(folder))
                    continue;
                if (likely.size + unlikely.size >= mostFolders) {
                    isUnknown = true;
                    return;
                }
                likely.add(folder);
                for (const path of paths) {
                    if (!likely.has(folder))
                        break;
                    rule(folder, path);
                }
            }
        },
        isLikely: () => isUnknown || likely.size > 0,
    };
}

;// CONCATENATED MODULE: ./lib/sources/reports/part-membership.js
/** Which parts something of a report belongs to, by its paths and components; where that is open, it is said. */




/** Places that are remembered. */
const mostKnown = 10_000;
/** Sets of parts that are told apart; a place of yet another one may be of any part. */
const mostDistinct = 10_000;
function openMemberships(selections, reading) {
    const parts = selections.map(toMatcher);
    const hasPaths = parts.some(({ matchesPath }) => matchesPath !== undefined);
    const known = new Map();
    const distinct = new Map();
    const reasons = new Map();
    let root;
    let several = false;
    let within = false;
    const besides = openFoldersBeside((path) => reading.isThere([path]));
    const reasonsBeside = new Map();
    const any = { id: -1, of: parts.map((_, part) => ({ part, how: 'open' })) };
    const open = (part, reason) => {
        if (!reasons.has(part))
            reasons.set(part, reason);
        return 'open';
    };
    const tooLong = () => {
        for (const { part } of any.of)
            open(part, 'some of it has too long a name');
        return any;
    };
    const byPath = (part, told, globs) => {
        const { matches } = globs;
        const path = reading.path(told);
        if (path === undefined)
            return open(part, `${(0,problem/* quote */.hD)(told)} is no path of the repository`);
        if (path.kind === 'rooted') {
            const below = path.segments.map((_, index) => path.segments.slice(index).join('/'));
            return byRoot(below, matches) ?? elsewhere({ part, told, paths: below }, globs);
        }
        within = true;
        const there = reading.settle(path.paths);
        const settled = there.filter(matches);
        const own = { part, told, paths: path.paths };
        if (settled.length === 0)
            return elsewhere(own, globs);
        if (settled.length === there.length) {
            return path.isRelative && mayBeBeside(own, (each) => !matches(each)) ? 'found' : 'in';
        }
        const other = there.find((each) => !matches(each)) ?? '';
        const may = `${(0,problem/* quote */.hD)(settled[0] ?? '')} or ${(0,problem/* quote */.hD)(other)}`;
        return open(part, `${(0,problem/* quote */.hD)(told)} may be ${may}`);
    };
    /** A tool that ran in a folder further down tells paths from there. */
    const elsewhere = (of, { matches, mayEnd }) => {
        const { part, told, paths } = of;
        if (!paths.some(mayEnd))
            return 'out';
        if (!reading.isThere(paths))
            return open(part, `${(0,problem/* quote */.hD)(told)} is no file of the workspace`);
        return mayBeBeside(of, matches) ? 'beside' : 'out';
    };
    /** What is there is meant, unless the tool ran in a folder that has a file of this path too, and it differs for the part. */
    const mayBeBeside = ({ part, told, paths }, differs) => {
        const path = paths.find((each) => reading.isThere([each])) ?? paths[0] ?? '';
        const folders = reading.foldersOf(path);
        const others = folders?.filter((folder) => {
            const other = `${folder}/${path}`;
            return !paths.includes(other) && differs(other);
        });
        if (others?.length === 0)
            return false;
        besides.add(others);
        const other = others?.[0] === undefined ? 'another file' : (0,problem/* quote */.hD)(`${others[0]}/${path}`);
        if (!reasonsBeside.has(part))
            reasonsBeside.set(part, `${(0,problem/* quote */.hD)(told)} may be ${(0,problem/* quote */.hD)(path)} or ${other}`);
        return true;
    };
    const tellFound = (told) => {
        const path = reading.path(told);
        if (path?.kind !== 'within' || !path.isRelative)
            return;
        const there = path.paths.find((each) => reading.isThere([each]));
        if (there !== undefined)
            besides.found(there);
    };
    /** Where the repository begins is the shortest folder below which the path matches. */
    const byRoot = (below, matches) => {
        const start = below.findIndex(matches);
        if (start === -1)
            return undefined;
        const begins = below[0]?.slice(0, -(below[start]?.length ?? 0));
        root ??= begins;
        several ||= root !== begins;
        return 'rooted';
    };
    const answerOf = (part, { matchesPath, matchesComponent }, { files, components, }) => {
        if (matchesComponent !== undefined && components.some(matchesComponent))
            return 'in';
        const byComponents = matchesComponent !== undefined && components.length > 0 ? ['out'] : [];
        const byPaths = matchesPath === undefined ? [] : files.map((file) => byPath(part, file, matchesPath));
        const answers = [...byPaths, ...byComponents];
        const order = ['in', 'rooted', 'found', 'open', 'beside', 'out'];
        const best = order.find((each) => answers.includes(each));
        return best ?? open(part, `some of it tells no ${wantedBy({ matchesPath, matchesComponent })}`);
    };
    return {
        of(place) {
            const files = place.files.filter(isTold);
            const components = place.components.filter(isTold);
            if ((0,longest_name/* lengthOf */.Y5)([...files, ...components]) > longest_name/* longestName */.YG)
                return tooLong();
            const key = JSON.stringify([files, components]);
            const before = known.get(key);
            if (before !== undefined)
                return before;
            if (hasPaths)
                files.forEach(tellFound);
            const of = parts.flatMap((matcher, part) => {
                const how = answerOf(part, matcher, { files, components });
                return how === 'out' ? [] : [{ part, how }];
            });
            const name = of.map(({ part, how }) => `${String(part)}${how}`).join(' ');
            const isOneMore = !distinct.has(name) && distinct.size >= mostDistinct;
            const membership = distinct.get(name) ?? (isOneMore ? any : { id: distinct.size, of });
            if (!isOneMore)
                distinct.set(name, membership);
            if (known.size >= mostKnown)
                known.clear();
            known.set(key, membership);
            return membership;
        },
        isMixed: () => several || (within && root !== undefined),
        isBeside: () => besides.isLikely(),
        unclear: (part) => reasons.get(part) ?? (besides.isLikely() ? reasonsBeside.get(part) : undefined),
    };
}
function toMatcher({ paths, components }) {
    const globs = paths?.map(toGlob);
    const tails = paths?.flatMap(tailsOf) ?? [];
    const names = components?.map(toName);
    return {
        matchesPath: globs && {
            matches: (path) => globs.some((matches) => matches(path)),
            mayEnd: (path) => tails.some((tail) => (0,evidence_glob/* matchesGlob */.kt)(path, tail)),
        },
        matchesComponent: names && ((component) => names.some((name) => isBelow(toName(component), name))),
    };
}
/** Most paths differ in what stands before the first wildcard, which is quick to see. */
function toGlob(written) {
    const glob = (0,evidence_glob/* plainGlob */.Bq)(written);
    if (glob === undefined)
        return () => false;
    const start = glob.slice(0, /[*?]|$/.exec(glob)?.index);
    const folder = start.slice(0, start.lastIndexOf('/') + 1);
    return (path) => path.startsWith(folder) && (0,evidence_glob/* matchesGlob */.kt)(path, glob);
}
/** What the end of a path has to match, wherever it begins. */
function tailsOf(written) {
    const segments = (0,evidence_glob/* plainGlob */.Bq)(written)?.split('/') ?? [];
    return segments.at(-1) === '**' ? ['**'] : segments.map((_, at) => segments.slice(at).join('/'));
}
/** Java writes `com/acme/pay` for a package, and `com.acme.pay` for what is in it. */
function toName(component) {
    return component.replaceAll(/[/\\]/g, '.');
}
/** `com.acme.pay` has `com.acme.pay.Card` below it, `lodash` has `lodash@4.17.21`, `pay` has `pay > refunds`. */
function isBelow(component, name) {
    if (!component.startsWith(name))
        return false;
    const rest = component.slice(name.length);
    return rest === '' || /^(?:[.@:#$]| > )/.test(rest);
}
function wantedBy({ matchesPath, matchesComponent }) {
    if (matchesComponent === undefined)
        return 'path';
    return matchesPath === undefined ? 'component' : 'path and no component';
}
function isTold(name) {
    return name !== undefined && name !== '';
}


/***/ }),

/***/ 78469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ problemCodes),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   dh: () => (/* binding */ brief),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   pC: () => (/* binding */ ReportFault),
/* harmony export */   t4: () => (/* binding */ openProblems)
/* harmony export */ });
/** What is wrong with a report file: what makes it useless as evidence, and what is only shown. */
/** `unusable`: no evidence. `shown`: the worse of two numbers was taken, and people are told. */
const problemCodes = {
    empty: 'unusable',
    'not-readable': 'unusable',
    'too-large': 'unusable',
    'too-deep': 'unusable',
    'unknown-format': 'unusable',
    encoding: 'unusable',
    'not-well-formed': 'unusable',
    truncated: 'unusable',
    duplicate: 'unusable',
    doctype: 'unusable',
    'wrong-shape': 'unusable',
    'impossible-number': 'unusable',
    'nothing-counted': 'unusable',
    'all-skipped': 'unusable',
    'failed-run': 'unusable',
    'no-results': 'unusable',
    /** The tool that wrote it said that it did not finish. */
    incomplete: 'unusable',
    disagreement: 'shown',
    /** A bound that the tool itself was given did not hold; its numbers stand. */
    'failed-threshold': 'shown',
    /** A measure is not a number and nothing of it was counted: as if it were not told. */
    'not-told': 'shown',
    /** Findings whose severity is not known count as critical. */
    'unknown-severity': 'shown',
    /** Test cases that came to what no table knows count as errors. */
    'unknown-outcome': 'shown',
    /** The tool left something out that it should have scanned, and finished. */
    partial: 'shown',
};
/** Ends the reading of a file; `readReport` makes a problem of it, nobody else sees it. */
class ReportFault extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}
const mostProblems = 20;
/** An empty collection. */
function openProblems() {
    const found = new Map();
    const more = {};
    const kept = { unusable: 0, shown: 0 };
    return {
        add(code, message) {
            const key = `${code} ${message}`;
            if (found.has(key))
                return;
            const severity = problemCodes[code];
            kept[severity] += 1;
            if (kept[severity] <= mostProblems)
                found.set(key, { code, message });
            else
                more[code] = (more[code] ?? 0) + 1;
        },
        list: () => [
            ...found.values(),
            ...Object.entries(more).map(([code, count]) => ({
                code: code,
                message: `and ${String(count)} more of this kind`,
                count,
            })),
        ],
    };
}
const severest = ['disagreement', 'unknown-severity', 'unknown-outcome'];
/** What makes a file useless first, then what makes its numbers worse, then the rest; those of a rank in the order of the file. */
function bySeverity(problems) {
    const rank = ({ code }) => {
        if (problemCodes[code] === 'unusable')
            return 0;
        return severest.includes(code) ? 1 : 2;
    };
    return [...problems].sort((one, other) => rank(one) - rank(other));
}
const longest = 120;
/** Text of the file within a message: one line, bounded, in quotes. */
function quote(text) {
    return JSON.stringify(brief(text, longest));
}
/** The beginning of a text; what was cut is shown by an ellipsis. */
function brief(text, most) {
    return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}


/***/ }),

/***/ 9023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ranIn)
/* harmony export */ });
/** `none`: the file is whole, and no test of it ran. Undefined where it tells nothing of tests that could be believed. */
function ranIn({ kind, usable, report, problems }) {
    if (kind !== 'tests')
        return undefined;
    if (usable)
        return 'some';
    const isIdle = problems.every(({ code }) => code === 'all-skipped' || code === 'nothing-counted');
    return isIdle && report !== undefined ? 'none' : undefined;
}


/***/ }),

/***/ 52605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readReport)
});

// EXTERNAL MODULE: ./lib/sources/reports/beyond-counting.js
var beyond_counting = __webpack_require__(52613);
// EXTERNAL MODULE: ./lib/sources/reports/drivers/decode.js
var decode = __webpack_require__(92702);
// EXTERNAL MODULE: ./lib/sources/reports/coverage-counts.js
var coverage_counts = __webpack_require__(26147);
// EXTERNAL MODULE: ./lib/sources/reports/coverage-totals.js
var coverage_totals = __webpack_require__(81640);
// EXTERNAL MODULE: ./lib/sources/reports/line-book.js + 1 modules
var line_book = __webpack_require__(80478);
// EXTERNAL MODULE: ./lib/sources/reports/problem.js
var problem = __webpack_require__(78469);
;// CONCATENATED MODULE: ./lib/sources/reports/told.js
const mostCommits = 5;
const dated = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?/;
/** Years that a report may be of; outside of them a number is no time. */
const earliest = Date.UTC(2000, 0, 1);
const latest = Date.UTC(2200, 0, 1);
/** An empty collection. */
function openTold() {
    const commits = new Set();
    let first;
    let last;
    return {
        commit(text) {
            if (typeof text !== 'string' || !/^(?:[0-9a-f]{7,40}|[0-9a-f]{64})$/i.test(text))
                return;
            if (commits.size < mostCommits)
                commits.add(text.toLowerCase());
        },
        time(value) {
            const time = typeof value === 'number' ? fromNumber(value) : fromText(value);
            if (time === undefined)
                return;
            if (first === undefined || time.at < first.at)
                first = time;
            if (last === undefined || time.at > last.at)
                last = time;
        },
        told: () => ({ commits: [...commits], ...(first && { first }), ...(last && { last }) }),
    };
}
/** The names under which a build writes its commit into properties. */
const commitNames = /^(?:(?:env\.)?(?:GITHUB_SHA|CI_COMMIT_SHA|GIT_COMMIT)|(?:git|vcs|scm)[._-]?(?:commit|sha|revision)(?:[._-]?(?:id|sha))?|commit(?:[._-]?(?:id|sha|hash))?)$/i;
/** True for `git.commit`, `GITHUB_SHA` and the like. */
function isCommitName(name) {
    return commitNames.test(name);
}
function fromNumber(at) {
    return at >= earliest && at < latest ? { at, zoned: true } : undefined;
}
function fromText(text) {
    if (typeof text !== 'string')
        return undefined;
    const date = dated.exec(text)?.[0];
    if (date === undefined)
        return undefined;
    const zone = /^\s*(?:UTC|GMT|Z|[+-]\d\d:?\d\d)$/i.exec(text.slice(date.length))?.[0].trim();
    const offset = zone === undefined || /^(?:UTC|GMT|Z)$/i.test(zone) ? 'Z' : zone;
    const whole = date.length === 10 ? `${date}T00:00:00` : date.replace(' ', 'T');
    const at = Date.parse(`${whole}${offset}`);
    return Number.isNaN(at) ? undefined : { at, zoned: zone !== undefined };
}

// EXTERNAL MODULE: ./lib/sources/reports/branch-lines.js
var branch_lines = __webpack_require__(91138);
// EXTERNAL MODULE: ./lib/sources/reports/item-lines.js
var item_lines = __webpack_require__(88785);
// EXTERNAL MODULE: ./lib/sources/reports/numbers.js
var numbers = __webpack_require__(89784);
;// CONCATENATED MODULE: ./lib/sources/reports/formats/clover-file.js
/** One source file of a Clover report: its lines, and which dialect of branches it is written in. */






/** Branches that one line may have. */
const mostOfLine = 2 ** 20;
/** A file of which nothing was told yet. Its functions throw a ReportFault. */
function openCloverFile(name, problems) {
    const functions = (0,coverage_counts/* noCounts */.Yi)();
    const methods = [];
    const lines = new Map();
    const statements = (0,item_lines/* openItems */.dz)();
    /** `truecount` branches of the sum are taken: Istanbul. */
    const sums = (0,item_lines/* openItems */.dz)();
    /** Two branches, each with how often it was taken: OpenClover. */
    const pairs = (0,item_lines/* openItems */.dz)();
    let conditions = 0;
    let counted = 0;
    let metrics = {};
    const takeCondition = (line, attributes, count) => {
        const [yes, no] = ['truecount', 'falsecount'].map((key) => (0,numbers/* readCount */._0)(attributes[key], { what: `${key} of a line of ${(0,problem/* quote */.hD)(name)}`, problems }));
        if (attributes['truecount'] === undefined || attributes['falsecount'] === undefined) {
            throw new problem/* ReportFault */.pC('wrong-shape', `has a condition of ${(0,problem/* quote */.hD)(name)} without its counts`);
        }
        if (yes === undefined || no === undefined)
            return;
        conditions += 1;
        if (count !== undefined)
            counted += 1;
        else
            see(line, yes + no > 0);
        pairs.extend(line, { total: 2, taken: (yes > 0 ? 1 : 0) | (no > 0 ? 2 : 0) });
        // More are hits, and no branches.
        const total = Math.min(yes + no, mostOfLine);
        sums.extend(line, (0,item_lines/* itemCount */.F)({ covered: Math.min(yes, total), total }));
    };
    const see = (line, hit) => {
        lines.set(line, hit || lines.get(line) === true);
    };
    return {
        name,
        line(attributes) {
            const type = attributes['type'] ?? '';
            const line = (0,numbers/* readCount */._0)(attributes['num'], { what: `num of ${(0,problem/* quote */.hD)(name)}`, problems });
            const count = (0,numbers/* readCount */._0)(attributes['count'], {
                what: `count of a line of ${(0,problem/* quote */.hD)(name)}`,
                problems,
            });
            const needed = type === 'cond' ? [attributes['num']] : [attributes['num'], attributes['count']];
            if (needed.includes(undefined)) {
                throw new problem/* ReportFault */.pC('wrong-shape', `has a line of ${(0,problem/* quote */.hD)(name)} without num or count`);
            }
            if (line === undefined || (count === undefined && attributes['count'] !== undefined))
                return;
            if (line >= line_book/* mostLines */.$5) {
                throw new problem/* ReportFault */.pC('impossible-number', `has line ${String(line)} of ${(0,problem/* quote */.hD)(name)}`);
            }
            if (type === 'method') {
                const covered = (count ?? 0) > 0;
                (0,coverage_counts/* countOne */.kT)(functions, covered);
                const of = ['name', 'signature'].map((key) => attributes[key] ?? '');
                methods.push({ identity: [String(line), ...of].join(), covered });
                return;
            }
            if (type !== 'stmt' && type !== 'cond') {
                throw new problem/* ReportFault */.pC('wrong-shape', `has a line of the unknown type ${(0,problem/* quote */.hD)(type)}`);
            }
            if (count !== undefined) {
                see(line, count > 0);
                statements.extend(line, (0,item_lines/* oneItem */.eM)(count > 0));
            }
            if (type === 'cond')
                takeCondition(line, attributes, count);
        },
        declare: (told) => void (metrics = told),
        finish(book) {
            const branches = choose({ sums, pairs, conditions, counted, declared: metrics.branches });
            lines.forEach((hit, line) => book.line(name, line, hit));
            branches.each((line, of) => book.branches(name, line, (0,item_lines/* toBranchCount */.xt)(of)));
            statements.each((line, of) => book.statements(name, line, of));
            const { covered, total } = metrics.functions ?? functions;
            // Istanbul declares functions without a line of them.
            if (covered === functions.covered && total === functions.total)
                book.functions(name, methods);
            else
                book.unnamedFunctions(name, { covered, total });
            const lost = lostLines(statements, { name, declared: metrics.statements, problems });
            return { branches: branches.share(), functions, statements: statements.share(), lost };
        },
    };
}
/** Tools tell fewer statements by line than there are, so that fewer may be hit than are declared, and never more. */
function lostLines(statements, part) {
    const { name, declared, problems } = part;
    let hit = 0;
    statements.each((_line, of) => {
        if ((0,branch_lines/* coveredOf */.ak)(of) > 0)
            hit += 1;
    });
    if (declared === undefined || declared.total === 0 || declared.covered >= hit)
        return 0;
    const declares = `${String(declared.covered)} of ${String(declared.total)} statements`;
    problems.add('disagreement', `declares ${declares} of ${(0,problem/* quote */.hD)(name)}, and has ${String(hit)} lines that are hit`);
    return hit - declared.covered;
}
/**
 * Istanbul gives each condition a count and its own meaning, and declares no fewer branches than its lines
 * have; OpenClover gives it none. What is neither is read as the worse of both.
 */
function choose(part) {
    const { sums, pairs, conditions, counted, declared } = part;
    if (counted === 0)
        return pairs;
    const [share, ofPairs] = [sums.share(), pairs.share()];
    const isWithin = declared !== undefined && share.total <= declared.total && share.covered <= declared.covered;
    if (counted === conditions && isWithin)
        return sums;
    return (0,coverage_counts/* lowerShare */.VM)(share, ofPairs) === ofPairs ? pairs : sums;
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/clover.js
/**
 * Clover XML, as OpenClover, PHPUnit and Istanbul (Jest, Vitest, nyc) write it:
 * https://github.com/openclover/clover/blob/master/clover-core/src/main/java/com/atlassian/clover/reporters/xml/XMLReporter.java
 * https://github.com/sebastianbergmann/php-code-coverage/blob/main/src/Report/Clover.php
 * https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-reports/lib/clover/index.js
 *
 * Test code (`testproject`) is not counted.
 */






const clover = {
    id: 'clover',
    kind: 'coverage',
    title: 'Clover',
    specification: 'https://github.com/openclover/clover/blob/master/clover-core/src/main/java/com/atlassian/clover/reporters/xml/XMLReporter.java',
    driver: 'xml',
    // Cobertura has the same root, and packages instead of a project.
    recognises: ({ xml }) => xml?.root === 'coverage' &&
        xml.attributes['line-rate'] === undefined &&
        (xml.elements[1] === 'project' || xml.attributes['clover'] !== undefined),
    read: readClover,
};
const attributesOf = {
    branches: 'conditionals',
    functions: 'methods',
    statements: 'statements',
};
function readClover(problems) {
    const book = (0,line_book/* openLineBook */.S1)();
    const told = openTold();
    const counted = { branches: (0,coverage_counts/* noCounts */.Yi)(), functions: (0,coverage_counts/* noCounts */.Yi)(), statements: (0,coverage_counts/* noCounts */.Yi)() };
    const sums = { branches: (0,coverage_counts/* noCounts */.Yi)(), functions: (0,coverage_counts/* noCounts */.Yi)(), statements: (0,coverage_counts/* noCounts */.Yi)() };
    const sumsOfPackages = { branches: (0,coverage_counts/* noCounts */.Yi)(), functions: (0,coverage_counts/* noCounts */.Yi)(), statements: (0,coverage_counts/* noCounts */.Yi)() };
    let declared = {};
    const parents = [];
    let file;
    let lost = 0;
    let isRepeated = false;
    const takeMetrics = (attributes) => {
        const parent = parents.at(-1) ?? '';
        if (parent === 'project')
            declared = readMetrics(attributes, { of: 'the project', problems });
        if (parent === 'package') {
            const metrics = readMetrics(attributes, { of: 'a package', problems });
            for (const measure of ['branches', 'functions', 'statements']) {
                (0,coverage_counts/* addCounts */.c5)(sumsOfPackages[measure], metrics[measure] ?? (0,coverage_counts/* noCounts */.Yi)());
            }
        }
        if (parent !== 'file' || file === undefined)
            return;
        const metrics = readMetrics(attributes, { of: (0,problem/* quote */.hD)(file.name), problems });
        file.declare(metrics);
        for (const measure of ['branches', 'functions', 'statements']) {
            (0,coverage_counts/* addCounts */.c5)(sums[measure], metrics[measure] ?? (0,coverage_counts/* noCounts */.Yi)());
        }
    };
    const share = (measure, once) => {
        const checked = (0,coverage_counts/* checkedShare */.hW)({
            of: measure,
            counted: counted[measure],
            sums: sums[measure],
            parts: [sums[measure], sumsOfPackages[measure]],
            declared: declared[measure] ?? {},
            problems,
        });
        return isRepeated ? (0,coverage_totals/* onceOf */.Pr)(checked, { counted: counted[measure], once }) : checked;
    };
    return {
        open(name, attributes, depth) {
            parents.length = depth - 1;
            if (depth === 1)
                told.time(timeOf(attributes['generated']));
            const isTest = parents[1] === 'testproject';
            if (name === 'file' && !isTest) {
                file = openCloverFile(attributes['path'] ?? attributes['name'] ?? '', problems);
            }
            else if (name === 'metrics' && !isTest) {
                takeMetrics(attributes);
            }
            else if (name === 'line' && !isTest) {
                file?.line(attributes);
            }
            parents.push(name);
            return false;
        },
        close(name, _text, depth) {
            parents.length = depth - 1;
            if (name !== 'file' || file === undefined)
                return;
            // A bare name may be of several files.
            if (file.name.includes('/') && book.has(file.name)) {
                isRepeated = true;
                problems.add('disagreement', `tells of ${(0,problem/* quote */.hD)(file.name)} more than once; it counts once`);
            }
            const of = file.finish(book);
            (0,coverage_counts/* addCounts */.c5)(counted.branches, of.branches);
            (0,coverage_counts/* addCounts */.c5)(counted.functions, of.functions);
            (0,coverage_counts/* addCounts */.c5)(counted.statements, of.statements);
            lost += of.lost;
            file = undefined;
        },
        end() {
            const { lines, ...once } = book.totals();
            const totals = (0,coverage_totals/* toCoverageTotals */.JO)({
                lines: lines && { ...lines, covered: Math.max(0, lines.covered - lost) },
                branches: share('branches', once.branches),
                functions: share('functions', once.functions),
                statements: share('statements', once.statements),
            }, problems);
            return { kind: 'coverage', totals, files: book.files, book, told: told.told() };
        },
    };
}
function readMetrics(attributes, { of, problems }) {
    const read = (measure) => {
        const key = attributesOf[measure];
        const raw = { covered: attributes[`covered${key}`], total: attributes[key] };
        return (0,coverage_counts/* readShareOf */.hE)(raw, { what: `${key} of ${of}`, problems });
    };
    const metrics = {
        branches: read('branches'),
        functions: read('functions'),
        statements: read('statements'),
    };
    return metrics;
}
/** Seconds, or milliseconds. */
function timeOf(text) {
    const time = Number(text);
    return time < 1e11 ? time * 1000 : time;
}

// EXTERNAL MODULE: ./lib/sources/reports/own-text.js
var own_text = __webpack_require__(93420);
// EXTERNAL MODULE: ./lib/sources/reports/rounded-rate.js
var rounded_rate = __webpack_require__(28270);
// EXTERNAL MODULE: ./lib/sources/reports/told-path.js
var told_path = __webpack_require__(51741);
// EXTERNAL MODULE: ./lib/sources/reports/file-lines.js
var file_lines = __webpack_require__(15296);
;// CONCATENATED MODULE: ./lib/sources/reports/formats/cobertura-methods.js
/** Lines that Cobertura tells in methods, set against the lines of the classes, which hold them again. */




/**
 * Nothing yet. `own` copies the name of a file. A method of one line may tell where it begins and how often it was called, as
 * Istanbul and lcov_cobertura write it: of its line the class says more, which may have run without a call.
 */
function openCoberturaMethods(own, problems) {
    const whole = (0,line_book/* openLineBook */.S1)(own);
    const beginnings = (0,line_book/* openLineBook */.S1)(own);
    let first;
    let hasOne = true;
    let isEmpty = true;
    return {
        line(file, told) {
            isEmpty = false;
            if (hasOne && (first === undefined || first.line === told.line)) {
                first = first === undefined ? told : joined(first, told);
                return;
            }
            if (hasOne && first !== undefined)
                tell(whole, file, first);
            hasOne = false;
            tell(whole, file, told);
        },
        close(file) {
            if (hasOne && first !== undefined)
                tell(beginnings, file, first);
            first = undefined;
            hasOne = true;
        },
        settle(classes) {
            const lost = { lines: 0, branches: 0 };
            if (isEmpty)
                return { book: classes, lost };
            const book = (0,line_book/* openLineBook */.S1)(own);
            const [inMethods, begun] = [new Map(whole.entries()), new Map(beginnings.entries())];
            for (const [file, lines] of classes.entries()) {
                const [ofMethods, starts] = [inMethods.get(file), begun.get(file)];
                const of = { lines, whole: ofMethods ?? file_lines/* noLines */.vD, begun: starts ?? file_lines/* noLines */.vD };
                const isAlone = ofMethods === undefined && starts === undefined;
                const { settled, differ } = isAlone ? { settled: lines, differ: 0 } : settleFile(of, lost);
                if (differ > 0)
                    problems.add('disagreement', toMessage(file, differ));
                book.tell(file, settled);
                inMethods.delete(file);
                begun.delete(file);
            }
            for (const others of [inMethods, begun])
                for (const [file, lines] of others)
                    book.tell(file, lines);
            return { book, lost };
        },
    };
}
function tell(book, file, { line, hit, branches }) {
    book.line(file, line, hit);
    if (branches !== undefined)
        book.branches(file, line, (0,branch_lines/* branchCount */.GY)(branches));
}
function joined(one, other) {
    const branches = one.branches && other.branches
        ? worseShareOf(one.branches, other.branches)
        : (one.branches ?? other.branches);
    return { line: one.line, hit: one.hit || other.hit, branches };
}
function toMessage(file, differ) {
    const lines = differ === 1 ? 'a line' : `${String(differ)} lines`;
    return `tells ${lines} of ${(0,problem/* quote */.hD)(file)} otherwise in a method than in its class, and the worse counts`;
}
/** Of lines that only methods tell nobody says otherwise. */
function settleFile(of, lost) {
    const { lines, whole, begun } = of;
    const length = Math.max(lines.found.length, whole.found.length, begun.found.length);
    const [found, hit] = [new Uint32Array(length), new Uint32Array(length)];
    const differs = new Uint32Array(length);
    for (let word = 0; word < length; word += 1) {
        const [told, covered] = [lines.found[word] ?? 0, lines.hit[word] ?? 0];
        const [inMethod, ran] = [whole.found[word] ?? 0, whole.hit[word] ?? 0];
        const called = ran | (begun.hit[word] ?? 0);
        const worse = covered & (~inMethod | ran);
        found[word] = told | inMethod | (begun.found[word] ?? 0);
        hit[word] = worse | (~told & called);
        differs[word] = (covered & ~worse) | (told & ~covered & called);
        lost.lines += (0,branch_lines/* ones */.S)(differs[word] ?? 0);
    }
    const { rows, other } = settleBranches(of);
    for (const { line, fewer } of other) {
        lost.branches += fewer;
        differs[line >>> 5] = (differs[line >>> 5] ?? 0) | (1 << (line & 31));
    }
    const differ = differs.reduce((sum, word) => sum + (0,branch_lines/* ones */.S)(word), 0);
    return { settled: { ...lines, found, hit, branches: rows }, differ };
}
function settleBranches(of) {
    const settled = new Map();
    const other = [];
    (0,branch_lines/* eachBranch */.E3)(of.lines.branches, (line, each) => settled.set(line, each));
    const inMethods = (0,branch_lines/* openBranches */.Pv)();
    for (const { branches } of [of.whole, of.begun])
        (0,branch_lines/* eachBranch */.E3)(branches, (line, each) => inMethods.add(line, each));
    (0,branch_lines/* eachBranch */.E3)(inMethods.rows(), (line, each) => {
        const own = settled.get(line);
        const [one, two] = [shareOf(own ?? each), shareOf(each)];
        if (one.covered === two.covered && one.total === two.total) {
            settled.set(line, own ?? each);
            return;
        }
        const worse = worseShareOf(one, two);
        other.push({ line, fewer: Math.max(one.covered, two.covered) - worse.covered });
        settled.set(line, (0,branch_lines/* branchCount */.GY)(worse));
    });
    const branches = (0,branch_lines/* openBranches */.Pv)();
    for (const [line, each] of settled)
        branches.add(line, each);
    return { rows: branches.rows(), other };
}
function shareOf(of) {
    return { covered: (0,branch_lines/* coveredOf */.ak)(of), total: of.total };
}
/** Fewer covered and more that are not. */
function worseShareOf(one, other) {
    const covered = Math.min(one.covered, other.covered);
    const uncovered = Math.max(one.total - one.covered, other.total - other.covered);
    return { covered, total: covered + uncovered };
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/cobertura-rates.js
/** The rates that packages and classes of Cobertura declare, set against their lines. */



const measures = ['lines', 'branches'];
const attributeOf = { lines: 'line-rate', branches: 'branch-rate' };
/** Nothing yet; a rate that cannot be is a problem. */
function openCoberturaRates(problems) {
    const worse = { lines: 0, branches: 0 };
    let holder;
    let current;
    const closeClass = (done) => {
        for (const measure of measures) {
            const counted = done.own[measure].total > 0 ? done.own[measure] : done.methods[measure];
            const lost = lostBy(counted, { of: done, measure, problems });
            worse[measure] += lost;
            if (holder === undefined)
                continue;
            (0,coverage_counts/* addCounts */.c5)(holder.own[measure], counted);
            holder.worse[measure] += lost;
            holder.most[measure] = Math.max(holder.most[measure], counted.covered);
        }
    };
    const closePackage = (done) => {
        for (const measure of measures) {
            const declared = done.declared[measure];
            const counted = done.own[measure];
            const least = done.most[measure] / counted.total;
            if (done.isShared && declared !== undefined && declared.rate >= least)
                continue;
            // What its classes lost is not lost again.
            const lost = lostBy(counted, { of: done, measure, problems });
            worse[measure] += Math.max(0, lost - done.worse[measure]);
        }
    };
    return {
        open(name, attributes, file) {
            const opened = openElement(name, attributes, problems);
            if (name === 'package') {
                holder = opened;
                return;
            }
            current = opened;
            if (holder?.files.has(file) === true)
                holder.isShared = true;
            holder?.files.add(file);
        },
        line({ hit, branches, inMethod }) {
            if (current === undefined)
                return;
            const to = inMethod ? current.methods : current.own;
            (0,coverage_counts/* countOne */.kT)(to.lines, hit);
            if (branches !== undefined)
                (0,coverage_counts/* addCounts */.c5)(to.branches, branches);
        },
        close(name) {
            if (name === 'class' && current !== undefined)
                closeClass(current);
            if (name === 'package' && holder !== undefined)
                closePackage(holder);
            current = undefined;
            if (name === 'package')
                holder = undefined;
        },
        worse: () => worse,
    };
}
function openElement(name, attributes, problems) {
    const of = `${name} ${(0,problem/* quote */.hD)(attributes['name'] ?? '')}`;
    const rate = (measure) => {
        const key = attributeOf[measure];
        // Without a line the rate is 0, 1 or NaN, by the tool.
        const raw = attributes[key] === 'NaN' ? undefined : attributes[key];
        return (0,rounded_rate/* readRoundedRate */.Ux)(raw, { what: `${key} of ${of}`, problems });
    };
    return {
        of,
        declared: { lines: rate('lines'), branches: rate('branches') },
        own: { lines: (0,coverage_counts/* noCounts */.Yi)(), branches: (0,coverage_counts/* noCounts */.Yi)() },
        methods: { lines: (0,coverage_counts/* noCounts */.Yi)(), branches: (0,coverage_counts/* noCounts */.Yi)() },
        worse: { lines: 0, branches: 0 },
        most: { lines: 0, branches: 0 },
        files: new Set(),
        isShared: false,
    };
}
function lostBy(counted, part) {
    const { of, measure, problems } = part;
    const declared = of.declared[measure];
    if (declared === undefined || (0,rounded_rate/* isRoundedTo */.Bl)(counted, declared))
        return 0;
    const { covered, total } = counted;
    problems.add('disagreement', `declares a share of ${String(declared.rate)} of the ${measure} of ${of.of}, and has ${String(covered)} of ${String(total)}`);
    return Math.max(0, covered - (0,rounded_rate/* coveredBy */.UJ)(declared, total));
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/cobertura.js
/**
 * Cobertura XML, as coverage.py, gcovr, coverlet, SimpleCov, Istanbul, MATLAB and others write it:
 * https://github.com/cobertura/cobertura/blob/master/cobertura/src/test/resources/dtds/coverage-04.dtd
 */











const cobertura = {
    id: 'cobertura',
    kind: 'coverage',
    title: 'Cobertura',
    specification: 'https://github.com/cobertura/cobertura/blob/master/cobertura/src/test/resources/dtds/coverage-04.dtd',
    driver: 'xml',
    // Clover has the same root, and neither of these.
    recognises: ({ xml }) => xml?.root === 'coverage' &&
        (xml.attributes['line-rate'] !== undefined || xml.elements.includes('packages')),
    read: readCobertura,
};
/** Folders of `sources` that are looked at. */
const mostRoots = 20;
const longestRoot = 1000;
function readCobertura(problems, parts) {
    const own = (0,own_text/* openOwnTexts */.H)();
    const classes = (0,line_book/* openLineBook */.S1)(own);
    const methods = openCoberturaMethods(own, problems);
    const told = openTold();
    /** Lines and branches as often as classes tell them: how some tools count. */
    const raw = { lines: none(), branches: none() };
    const functions = none();
    const rates = openCoberturaRates(problems);
    const roots = [];
    let root = {};
    let file = '';
    let packageName;
    /** The package of each source file, while the file declares nothing that could decide; then whether one is of two. */
    const packages = new Map();
    let isOfTwo = false;
    let method;
    /** Made once a class: there are many lines. */
    let numberOf = { what: 'a line number', problems };
    let hitsOf = { what: 'the hits of a line', problems };
    const takeLine = (attributes) => {
        const line = (0,numbers/* readCount */._0)(attributes['number'], numberOf);
        const hits = (0,numbers/* readCount */._0)(attributes['hits'], hitsOf);
        const where = () => `of ${(0,problem/* quote */.hD)(file)}`;
        if (attributes['number'] === undefined || attributes['hits'] === undefined) {
            throw new problem/* ReportFault */.pC('wrong-shape', `has a line ${where()} without number or hits`);
        }
        if (line === undefined || hits === undefined)
            return;
        if (line >= line_book/* mostLines */.$5) {
            throw new problem/* ReportFault */.pC('impossible-number', `has line ${String(line)} ${where()}`);
        }
        const hit = hits > 0;
        const branches = branchesOf(attributes['condition-coverage'], problems);
        rates.line({ hit, branches, inMethod: method !== undefined });
        if (method !== undefined) {
            method.hit ||= hit;
            methods.line(file, { line, hit, branches });
            return;
        }
        classes.line(file, line, hit);
        if (branches !== undefined)
            classes.branches(file, line, (0,branch_lines/* branchCount */.GY)(branches));
        raw.lines.total += 1;
        if (hit)
            raw.lines.covered += 1;
        if (branches !== undefined)
            add(raw.branches, branches);
    };
    const declared = (measure) => {
        const plural = measure === 'line' ? 'lines' : 'branches';
        const counted = plural === 'lines' ? raw.lines : raw.branches;
        const value = (key) => {
            // 0 of 0 branches is NaN in MATLAB, and says that they were not measured.
            if (root[key] !== 'NaN' || counted.total > 0 || measure === 'line')
                return root[key];
            problems.add('not-told', `${key} is NaN, and it has no ${plural}`);
            return undefined;
        };
        return {
            covered: (0,numbers/* readCount */._0)(value(`${plural}-covered`), { what: `${plural}-covered`, problems }),
            total: (0,numbers/* readCount */._0)(value(`${plural}-valid`), { what: `${plural}-valid`, problems }),
            rate: (0,rounded_rate/* readRoundedRate */.Ux)(value(`${measure}-rate`), { what: `${measure}-rate`, problems }),
        };
    };
    const noteOf = (path) => {
        if (!packages.has(path))
            packages.set(own(path), packageName);
        else
            isOfTwo ||= packages.get(path) !== packageName;
    };
    return {
        open(name, attributes, depth) {
            if (depth === 1) {
                root = attributes;
                const stamp = Number(attributes['timestamp']);
                // Seconds, or milliseconds.
                told.time(stamp < 1e11 ? stamp * 1000 : stamp);
            }
            else if (name === 'source') {
                return roots.length < mostRoots;
            }
            else if (name === 'package' || name === 'class') {
                if (name === 'package')
                    packageName = attributes['name'];
                else {
                    file = own(attributes['filename'] ?? attributes['name'] ?? '');
                    const of = (0,problem/* quote */.hD)(file);
                    numberOf = { what: `a line number of ${of}`, problems };
                    hitsOf = { what: `the hits of a line of ${of}`, problems };
                    parts.named(file, [packageName]);
                    if (root['lines-valid'] === undefined)
                        noteOf((0,told_path/* plainPath */.s1)(file));
                }
                rates.open(name, attributes, file);
            }
            else if (name === 'method') {
                method = { hit: false };
            }
            else if (name === 'line') {
                takeLine(attributes);
            }
            return false;
        },
        close(name, text) {
            if (name === 'package' || name === 'class')
                rates.close(name);
            const folder = name === 'source' ? text.trim() : '';
            if (folder !== '' && folder.length <= longestRoot)
                roots.push(folder);
            if (name !== 'method' || method === undefined)
                return;
            add(functions, { covered: method.hit ? 1 : 0, total: 1 });
            method = undefined;
            methods.close(file);
        },
        end() {
            const { book, lost } = methods.settle(classes);
            const counted = book.totals();
            // Of two packages it may be two files: nothing of the file says which, so the worse reading counts.
            const ofPackages = (one, all) => isOfTwo && all.total >= one.total ? worseShareOf(one, all) : one;
            const lines = ofPackages(counted.lines ?? none(), raw.lines);
            const branches = ofPackages(counted.branches ?? none(), raw.branches);
            const ofLines = (0,coverage_totals/* worseShare */.Ym)({
                of: 'lines',
                ...{ counted: lines, other: raw.lines, declared: declared('line'), problems },
            });
            const ofBranches = (0,coverage_totals/* worseShare */.Ym)({
                of: 'branches',
                ...{ counted: branches, other: raw.branches, declared: declared('branch'), problems },
            });
            const worse = rates.worse();
            const totals = (0,coverage_totals/* toCoverageTotals */.JO)({
                // What both lost is not lost twice.
                lines: atMost(ofLines, lines.covered + lost.lines - worse.lines),
                branches: atMost(ofBranches, branches.covered + lost.branches - worse.branches),
                functions,
            }, problems);
            return { kind: 'coverage', totals, files: book.files, book, roots, told: told.told() };
        },
    };
}
/** `50% (2/4)`; undefined if the line has none. */
function branchesOf(text, problems) {
    if (text === undefined || text === '')
        return undefined;
    const [, coveredText, totalText] = /\(([^()/]*)\/([^()/]*)\)/.exec(text) ?? [];
    const what = `condition-coverage ${(0,problem/* quote */.hD)(text)}`;
    const covered = (0,numbers/* readCount */._0)(coveredText, { what, problems });
    const total = (0,numbers/* readCount */._0)(totalText, { what, problems });
    if (covered === undefined || total === undefined || covered > total || total > 2 ** 24) {
        problems.add('impossible-number', `${what} is no share of branches`);
        return undefined;
    }
    const most = coveredAtMost(text, total);
    if (most < covered)
        problems.add('disagreement', `${what} covers no more than ${String(most)} by its percentage`);
    return { covered: Math.min(covered, most), total };
}
/** By a percentage that may have been rounded down to the next whole one; all where there is none. */
function coveredAtMost(text, total) {
    const percent = Number(/^\s*(\d{1,3}(?:\.\d{1,9})?)\s*%/.exec(text)?.[1] ?? 100);
    return Math.min(total, Math.ceil(((percent + 1) * total) / 100) - 1);
}
function none() {
    return { covered: 0, total: 0 };
}
/** Not more covered than that. */
function atMost({ covered, total }, most) {
    return { covered: Math.max(0, Math.min(covered, most)), total };
}
function add(to, { covered, total }) {
    to.covered += covered;
    to.total += total;
}

// EXTERNAL MODULE: ./lib/sources/reports/case-names.js
var case_names = __webpack_require__(98645);
;// CONCATENATED MODULE: ./lib/sources/reports/trace-place.js
/** More of a text is not looked at. */
const mostText = 4096;
/** `File "tests/test_pay.py", line 12`: the last one is where it broke. */
const pythonFrame = /\bFile "([^"\n]{1,300})", line (\d{1,9})/g;
/** `tests/test_pay.py:12: AssertionError`, as pytest ends each part of its trace. */
const pytestLine = /^([^\s:"()]{1,300}\.py):(\d{1,9}): /gm;
/** `at pay (src/pay.test.ts:12:5)`, `src/lib.rs:12:5`, `./spec/pay_spec.rb:12:in`, `/app/tests/PayTest.php:12`. */
const trace_place_frame = /(?:^|[\s(@])((?:file:\/\/)?[^\s:"'()@]{1,300}\.[A-Za-z]{1,5}):(\d{1,9})(?!\w)/gm;
/** Of libraries and runtimes, not of the project. */
const foreign = /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|gems|\.cargo)\/|^\/usr\//;
/**
 * The place that the text names, its path as it is written; undefined if it names none. A name without
 * a folder (`PayTest.java:12`) says too little.
 */
function placeInTrace(text) {
    const start = text.slice(0, mostText);
    const python = [...placesOf(start, pythonFrame), ...placesOf(start, pytestLine)];
    return python.at(-1) ?? placesOf(start, trace_place_frame)[0];
}
function placesOf(text, pattern) {
    return [...text.matchAll(pattern)].flatMap(([, file = '', line = '']) => {
        const isOwn = file.includes('/') && !foreign.test(file);
        return isOwn && Number(line) > 0 ? [{ file, line: Number(line) }] : [];
    });
}

;// CONCATENATED MODULE: ./lib/sources/reports/failed-cases.js
/** The first failed cases of a report, in bounded memory. */


const mostCases = 50;
const longestName = 300;
const longestMessage = 1000;
/** Puts a case to the list, unless it is full. */
function keepFailed(cases, parts) {
    if (cases.length >= mostCases)
        return;
    const { name, classname, message, trace = message ?? '' } = parts;
    const { file, line } = placeOf(parts, trace);
    cases.push({
        name: (0,problem/* brief */.dh)(name, longestName),
        ...(classname && { classname: (0,problem/* brief */.dh)(classname, longestName) }),
        ...(file && { file: (0,problem/* brief */.dh)(file, longestName) }),
        ...(line !== undefined && { line }),
        ...(message && { message: (0,problem/* brief */.dh)(message, longestMessage) }),
    });
}
/** As the file tells it; what it does not tell may be in what was printed. */
function placeOf({ file, line }, trace) {
    if (file && line !== undefined)
        return { file, line };
    const printed = placeInTrace(trace);
    if (!file)
        return printed ?? { line };
    return printed?.file?.endsWith(file) === true ? printed : { file };
}

;// CONCATENATED MODULE: ./lib/sources/reports/part-times.js
/** How long a whole took by the times of its parts: not known if one of them ran and tells none, or an impossible one. */

/** Seconds as milliseconds; what is no time is a problem that is only shown. */
function readTime(raw, of) {
    const isTold = raw !== undefined && raw !== null && raw !== '';
    return (0,numbers/* readSeconds */.UW)(raw, of) ?? (isTold ? 'impossible' : 'missing');
}
/** Milliseconds where they are known. */
function knownTime(time) {
    return typeof time === 'number' ? time : undefined;
}
/** No part yet. */
function openTimes() {
    let sum = 0;
    let [told, missing, impossible] = [0, 0, 0];
    return {
        add(time) {
            if (time === 'missing')
                missing += 1;
            else if (time === 'impossible')
                impossible += 1;
            else
                [sum, told] = [sum + time, told + 1];
        },
        whole(declared) {
            if (impossible > 0)
                return 'impossible';
            const parts = Math.round(sum * 1e3) / 1e3;
            if (declared === 'missing')
                return missing > 0 || told === 0 ? 'missing' : parts;
            if (declared === 'impossible' || parts <= declared)
                return declared;
            // It declares less than some of its parts took: what the others took it does not tell either.
            return missing > 0 ? 'missing' : parts;
        },
        hasAny: () => told + missing + impossible > 0,
    };
}

// EXTERNAL MODULE: ./lib/sources/reports/suite-marks.js
var suite_marks = __webpack_require__(40625);
// EXTERNAL MODULE: ./lib/sources/reports/tests-totals.js
var tests_totals = __webpack_require__(81031);
;// CONCATENATED MODULE: ./lib/sources/reports/values.js
/** True for an object, not for a list or null. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A text; undefined for everything else. */
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
/** The value behind keys and indices; undefined if one of them is not there. */
function at(value, ...keys) {
    // A loop: it runs several times for each finding.
    let inner = value;
    for (const key of keys) {
        if (typeof key === 'number')
            inner = Array.isArray(inner) ? inner[key] : undefined;
        else
            inner = isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined;
        if (inner === undefined)
            return undefined;
    }
    return inner;
}

// EXTERNAL MODULE: ./lib/sources/reports/formats/outcome.js
var formats_outcome = __webpack_require__(91821);
;// CONCATENATED MODULE: ./lib/sources/reports/formats/ctrf.js
/** CTRF, the Common Test Report Format: https://ctrf.io/docs/specification/overview */










const ctrf = {
    id: 'ctrf',
    kind: 'tests',
    title: 'CTRF',
    specification: 'https://ctrf.io/docs/specification/overview',
    driver: 'json',
    recognises: ({ json }) => json !== undefined &&
        (json.value('reportFormat') === 'CTRF' ||
            (json.has('results.tool') && (json.has('results.summary') || json.has('results.tests')))),
    read: readCtrf,
};
/** `other` is no success; as if it had failed. */
const outcomes = {
    passed: 'passed',
    failed: 'failed',
    skipped: 'skipped',
    pending: 'skipped',
    other: 'error',
};
function readCtrf(problems, parts) {
    const failures = [];
    const names = (0,case_names/* openCaseNames */.f4)('ctrf');
    const told = openTold();
    const marked = (0,suite_marks/* openMarkedSuites */.W_)();
    let group;
    let counted = tests_totals/* noTests */.Vl;
    let summary;
    let flaky = 0;
    const times = openTimes();
    let hasTests = false;
    const endGroup = () => {
        if (group === undefined || marked.isFull())
            return;
        const { mark, counts, begun } = group;
        marked.add({ mark: mark.mark(), counts, ...(begun !== undefined && { begun }) });
    };
    const addToGroup = (test, outcome) => {
        const holder = JSON.stringify([textOf(test['filePath']), holderOf(test['suite'])]);
        const name = textOf(test['name']) ?? '';
        if (group?.holder !== holder || group.first === name) {
            endGroup();
            const { start } = test;
            const begun = (0,suite_marks/* keptText */.GD)(typeof start === 'number' ? String(start) : textOf(start));
            group = { holder, first: name, begun, mark: (0,suite_marks/* openSuiteMark */.Ox)(), counts: tests_totals/* noTests */.Vl };
        }
        group.counts = (0,tests_totals/* addTests */.Bi)(group.counts, formats_outcome/* countsOf */.mQ[outcome]);
        const { duration } = test;
        const time = typeof duration === 'number' ? duration : undefined;
        if (!marked.isFull())
            group.mark.add({ classname: holder, name, time, outcome });
    };
    const takeTest = (value) => {
        if (!isObject(value))
            throw new problem/* ReportFault */.pC('wrong-shape', 'has a test that is no object');
        const status = textOf(value['status']) ?? '';
        const outcome = (0,formats_outcome/* outcomeIn */._A)(outcomes, status);
        if (outcome === undefined) {
            throw new problem/* ReportFault */.pC('wrong-shape', `has a test of the unknown status ${(0,problem/* quote */.hD)(status)}`);
        }
        const counts = formats_outcome/* countsOf */.mQ[outcome];
        counted = (0,tests_totals/* addTests */.Bi)(counted, counts);
        names.add(textOf(value['name']) ?? '', outcome);
        addToGroup(value, outcome);
        const holder = holderOf(value['suite']);
        parts.cases({ files: [textOf(value['filePath'])], components: [holder] }, counts);
        if (value['flaky'] === true && outcome === 'passed')
            flaky += 1;
        const took = milliseconds(value['duration'], 'the duration of a test', problems);
        // What was skipped took no time.
        if (took !== 'missing' || outcome !== 'skipped')
            times.add(took);
        if (!(0,formats_outcome/* isFailure */.N6)(outcome))
            return;
        keepFailed(failures, {
            name: textOf(value['name']) ?? '',
            classname: holder,
            file: textOf(value['filePath']),
            line: (0,numbers/* readLine */.Xw)(value['line']),
            message: textOf(value['message']) ?? textOf(value['trace']),
            trace: textOf(value['trace']),
        });
    };
    return {
        selections: [
            { path: 'results.summary', value: (value) => void (summary = isObject(value) ? value : {}) },
            { path: 'results.tests', open: (type) => void (hasTests = type === 'list') },
            {
                path: 'results.tests.*',
                value: takeTest,
                without: ['steps', 'attachments', 'extra', 'retryAttempts', 'stdout', 'stderr'],
            },
            { path: 'results.environment.commit', value: told.commit },
            { path: 'timestamp', value: told.time },
        ],
        end() {
            if (!hasTests)
                throw new problem/* ReportFault */.pC('no-results', 'has no list of tests, only a summary at best');
            endGroup();
            const declared = summary === undefined ? {} : declaredIn(summary, problems);
            (0,tests_totals/* tellDisagreements */.RH)({ of: 'the summary', counted, declared, problems });
            told.time(summary?.['start']);
            told.time(summary?.['stop']);
            const duration = knownTime(times.whole(span(summary ?? {})));
            const totals = (0,tests_totals/* toTestTotals */.pR)((0,tests_totals/* worseOf */.WD)(counted, declared), { duration, problems });
            return {
                kind: 'tests',
                totals,
                failures,
                flaky,
                ...marked.told(),
                names: names.told(),
                told: told.told(),
            };
        },
    };
}
/** A text, or a list of nested ones. */
function holderOf(suite) {
    if (!Array.isArray(suite))
        return textOf(suite);
    return suite.filter((each) => typeof each === 'string').join(' > ');
}
function declaredIn(summary, problems) {
    const count = (key) => (0,numbers/* readCount */._0)(summary[key], { what: `${key} of the summary`, problems });
    const sum = (keys) => {
        const told = keys.map(count).filter((each) => each !== undefined);
        return told.length === 0 ? undefined : told.reduce((total, each) => total + each, 0);
    };
    return {
        total: count('tests'),
        passed: count('passed'),
        failed: sum(['failed', 'other']),
        errors: count('other'),
        skipped: sum(['skipped', 'pending']),
    };
}
function milliseconds(raw, what, problems) {
    const seconds = typeof raw === 'number' ? raw / 1000 : raw;
    return readTime(seconds, { what, problems });
}
/** From start to stop, both milliseconds since 1970; who does not know writes the same twice. */
function span({ start, stop }) {
    if (typeof start !== 'number' || typeof stop !== 'number' || stop <= start)
        return 'missing';
    return milliseconds(stop - start, 'the duration', (0,problem/* openProblems */.t4)());
}

// EXTERNAL MODULE: ./lib/sources/reports/finding-tally.js
var finding_tally = __webpack_require__(93520);
// EXTERNAL MODULE: ./lib/sources/reports/finding-marks.js
var finding_marks = __webpack_require__(4536);
// EXTERNAL MODULE: ./lib/sources/reports/part-book.js
var part_book = __webpack_require__(42627);
// EXTERNAL MODULE: ./lib/sources/reports/report.js
var report = __webpack_require__(24798);
;// CONCATENATED MODULE: ./lib/sources/reports/scan-totals.js
/** Findings of a scan, counted and tallied by severity, with the most severe ones kept, in bounded memory. */





const mostFindings = 50;
const scan_totals_longestName = 300;
const scan_totals_longestMessage = 1000;
/** An empty tally. */
function openScanTally(parts = part_book/* noParts */.K_) {
    const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
    const kept = {
        critical: [],
        high: [],
        medium: [],
        low: [],
        info: [],
    };
    const tallies = (0,finding_tally/* openTallies */.pC)();
    const timeOf = (0,finding_tally/* openTimes */.du)();
    const marks = (0,finding_marks/* openMarksBySeverity */.Fp)();
    const markOf = (0,finding_marks/* openMarks */.zT)();
    let suppressed = 0;
    const keep = (finding) => {
        const list = kept[finding.severity];
        if (list.length < mostFindings)
            list.push(toFinding(finding));
    };
    return {
        add(finding) {
            counts[finding.severity] += 1;
            const { severity, since, state, file, component } = finding;
            const at = timeOf(since);
            (0,finding_tally/* addToTally */.JQ)(tallies[severity], { at, state });
            if (state === undefined)
                (0,finding_marks/* addMark */.BY)(marks[severity], markOf(finding));
            parts.finding({ files: [file], components: [component] }, { severity, at, state });
            keep(finding);
        },
        addGroup({ severity, count, samples, tally, membership, marks: others }) {
            counts[severity] += count;
            parts.group({ membership, severity, count, tally });
            if (tally !== undefined)
                (0,finding_tally/* mergeTally */.vc)(tallies[severity], tally);
            if (others !== undefined)
                (0,finding_marks/* mergeMarks */.L_)(marks[severity], others);
            const left = mostFindings - kept[severity].length;
            for (const sample of samples.slice(0, left))
                keep({ ...sample, severity });
        },
        count(severity, findings) {
            counts[severity] += findings;
        },
        suppress() {
            suppressed += 1;
        },
        totals: () => ({
            total: report/* severities */.gO.reduce((sum, severity) => sum + counts[severity], 0),
            ...counts,
            suppressed,
        }),
        findings: () => report/* severities */.gO.flatMap((severity) => kept[severity]).slice(0, mostFindings),
        tallies: () => tallies,
        marks: () => marks,
    };
}
function toFinding(parts) {
    const { severity, rule, message, component, file, line, since, state } = parts;
    return {
        severity,
        ...(rule && { rule: (0,problem/* brief */.dh)(rule, scan_totals_longestName) }),
        ...(message && { message: (0,problem/* brief */.dh)(message, scan_totals_longestMessage) }),
        ...(component && { component: (0,problem/* brief */.dh)(component, scan_totals_longestName) }),
        ...(file && { file: (0,problem/* brief */.dh)(file, scan_totals_longestName) }),
        ...(line !== undefined && { line }),
        ...(since && { since: (0,problem/* brief */.dh)(since, 40) }),
        ...(state && { state: (0,problem/* brief */.dh)(state, 40) }),
    };
}

;// CONCATENATED MODULE: ./lib/sources/reports/severity.js
/** A CVSS score (https://www.first.org/cvss/v3.1/specification-document, 5): 0 is none. Undefined outside of 0 to 10. */
function severityOfScore(score) {
    if (!(score >= 0 && score <= 10))
        return undefined;
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    if (score >= 4)
        return 'medium';
    return score > 0 ? 'low' : 'info';
}
const order = ['info', 'low', 'medium', 'high', 'critical'];
/** The more severe of two. */
function moreSevere(one, other) {
    return order.indexOf(other) > order.indexOf(one) ? other : one;
}

;// CONCATENATED MODULE: ./lib/sources/reports/severity-words.js
/** The words in which scanners write severities, in one table. */

const scanTools = (/* unused pure expression or super */ null && ([
    'npm',
    'trivy',
    'grype',
    'osv',
    'semgrep',
    'gitlab',
    'cyclonedx',
]));
/** The five of our own scale, as most tools write them. */
const own = Object.fromEntries(report/* severities */.gO.map((severity) => [severity, severity]));
/**
 * In lower case. A word that is not here says nothing, as `unknown` does, and the finding counts as the
 * worst that it may be. What lies below low in a scale of vulnerabilities is still one: low, not info.
 */
const words = {
    // https://docs.npmjs.com/about-audit-reports
    npm: { ...own, moderate: 'medium' },
    // https://trivy.dev/docs/latest/configuration/filtering/#by-severity
    trivy: own,
    // https://github.com/anchore/grype/blob/main/grype/vulnerability/severity.go
    grype: { ...own, negligible: 'low' },
    // `database_specific.severity`: https://ossf.github.io/osv-schema/
    osv: { ...own, moderate: 'medium', important: 'high', negligible: 'low' },
    // https://semgrep.dev/docs/kb/rules/understand-severities
    semgrep: {
        ...own,
        error: 'high',
        warning: 'medium',
        info: 'low',
        experiment: 'low',
        inventory: 'low',
    },
    // https://docs.gitlab.com/user/application_security/vulnerabilities/severities/
    gitlab: own,
    // https://cyclonedx.org/docs/1.6/json/#vulnerabilities_items_ratings_items_severity
    cyclonedx: { ...own, none: 'info' },
};
/** What a tool means by a word in any case; undefined if it says nothing. */
function severityOfWord(tool, word) {
    const key = word.trim().toLowerCase();
    const table = words[tool];
    return Object.hasOwn(table, key) ? table[key] : undefined;
}

;// CONCATENATED MODULE: ./lib/sources/reports/rated-findings.js





const mostWords = 10;
const longestWord = 40;
/** An empty collection for the findings of one file. */
function openRatedFindings(tool, problems, parts) {
    const tally = openScanTally(parts);
    const unknown = new Map();
    let unknownCount = 0;
    const scoreOf = (raw) => {
        const score = (0,numbers/* readNumber */.kz)(raw, { what: 'a CVSS score', problems });
        const severity = score === undefined ? undefined : severityOfScore(score);
        if (score !== undefined && severity === undefined)
            problems.add('impossible-number', `a CVSS score is ${String(score)}, not 0 to 10`);
        return severity;
    };
    const noteUnknown = (raw) => {
        unknownCount += 1;
        const word = typeof raw === 'string' ? (0,problem/* quote */.hD)((0,problem/* brief */.dh)(raw, longestWord)) : 'none';
        if (unknown.has(word) || unknown.size < mostWords)
            unknown.set(word, (unknown.get(word) ?? 0) + 1);
    };
    const tellUnknown = () => {
        if (unknownCount === 0)
            return;
        const named = [...unknown].map(([word, count]) => `${word} (${String(count)})`).join(', ');
        const [are, count] = unknownCount === 1
            ? ['1 finding is', 'counts']
            : [`${String(unknownCount)} findings are`, 'count'];
        const message = `${are} of no known severity, and ${count} as critical: ${named}`;
        problems.add('unknown-severity', message);
    };
    return {
        rate({ word, scores = [] }) {
            const known = typeof word === 'string' ? severityOfWord(tool, word) : undefined;
            // A score is looked at in any case, so that an impossible one is found.
            const rated = scores.map(scoreOf).filter((each) => each !== undefined);
            return known ?? worst(rated);
        },
        isStrange(word) {
            if (word === undefined || word === null)
                return false;
            if (typeof word !== 'string')
                return true;
            const saysNothing = /^\s*(?:unknown)?\s*$/i.test(word);
            return !saysNothing && severityOfWord(tool, word) === undefined;
        },
        add(finding, severity, word) {
            if (severity === undefined)
                noteUnknown(word);
            tally.add({ ...finding, severity: severity ?? 'critical' });
        },
        count: (severity, findings) => tally.count(severity, findings),
        suppress: () => tally.suppress(),
        counted: (severity) => tally.totals()[severity],
        report(told) {
            tellUnknown();
            return {
                kind: 'scan',
                totals: tally.totals(),
                findings: tally.findings(),
                tallies: tally.tallies(),
                marks: tally.marks(),
                told: told.told(),
            };
        },
    };
}
/** The worst of several; undefined if there is none. */
function worst(found) {
    return found.length === 0 ? undefined : found.reduce(moreSevere);
}

;// CONCATENATED MODULE: ./lib/sources/reports/cvss.js
const weightsOf3 = {
    AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
    AC: { L: 0.77, H: 0.44 },
    UI: { N: 0.85, R: 0.62 },
    C: { H: 0.56, L: 0.22, N: 0 },
    I: { H: 0.56, L: 0.22, N: 0 },
    A: { H: 0.56, L: 0.22, N: 0 },
};
const privileges = {
    U: { N: 0.85, L: 0.62, H: 0.27 },
    C: { N: 0.85, L: 0.68, H: 0.5 },
};
const weightsOf2 = {
    AV: { L: 0.395, A: 0.646, N: 1 },
    AC: { H: 0.35, M: 0.61, L: 0.71 },
    Au: { M: 0.45, S: 0.56, N: 0.704 },
    C: { N: 0, P: 0.275, C: 0.66 },
    I: { N: 0, P: 0.275, C: 0.66 },
    A: { N: 0, P: 0.275, C: 0.66 },
};
/** The base score from 0 to 10; undefined for what is no whole vector of these versions. */
function scoreOfVector(vector) {
    const [first = '', ...rest] = vector.trim().split('/');
    if (first === 'CVSS:3.0' || first === 'CVSS:3.1')
        return scoreOf3(toMetrics(rest));
    if (first.startsWith('CVSS:'))
        return undefined;
    return scoreOf2(toMetrics([first, ...rest]));
}
function scoreOf3(metrics) {
    const scope = metrics.get('S') ?? '';
    const required = weightOf(privileges, scope, metrics.get('PR'));
    const told = weigh(weightsOf3, metrics);
    if (told === undefined || required === undefined)
        return undefined;
    const [vector, complexity, interaction, ...losses] = told;
    const base = 1 - losses.reduce((product, loss) => product * (1 - loss), 1);
    const isChanged = scope === 'C';
    const impact = isChanged ? 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15 : 6.42 * base;
    if (impact <= 0)
        return 0;
    const exploitability = 8.22 * (vector ?? 0) * (complexity ?? 0) * required * (interaction ?? 0);
    const sum = impact + exploitability;
    return roundUp(Math.min(isChanged ? 1.08 * sum : sum, 10));
}
function scoreOf2(metrics) {
    const told = weigh(weightsOf2, metrics);
    if (told === undefined)
        return undefined;
    const [vector, complexity, authentication, ...losses] = told;
    const impact = 10.41 * (1 - losses.reduce((product, loss) => product * (1 - loss), 1));
    const exploitability = 20 * (vector ?? 0) * (complexity ?? 0) * (authentication ?? 0);
    const factor = impact === 0 ? 0 : 1.176;
    return Math.round((0.6 * impact + 0.4 * exploitability - 1.5) * factor * 10) / 10;
}
/** One weight for each metric of the table, in its order; undefined if one is not told. */
function weigh(table, metrics) {
    const found = Object.keys(table).map((key) => weightOf(table, key, metrics.get(key)));
    return found.every((each) => each !== undefined) ? found : undefined;
}
function weightOf(table, key, value) {
    const row = Object.hasOwn(table, key) ? table[key] : undefined;
    return row !== undefined && value !== undefined && Object.hasOwn(row, value)
        ? row[value]
        : undefined;
}
/** Empty if a metric is there twice, so that such a vector has no score. */
function toMetrics(parts) {
    const metrics = new Map();
    for (const part of parts) {
        const colon = part.indexOf(':');
        const key = part.slice(0, Math.max(colon, 0));
        if (metrics.has(key))
            return new Map();
        metrics.set(key, part.slice(colon + 1));
    }
    return metrics;
}
/** To one decimal, upwards, as appendix A of version 3.1 does it without the errors of binary numbers. */
function roundUp(value) {
    const whole = Math.round(value * 100_000);
    return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/cyclonedx-rating.js
/** How severe a vulnerability of CycloneDX is by its ratings: https://cyclonedx.org/docs/1.6/json/#vulnerabilities_items_ratings */



/**
 * The worst of words, scores and vectors. Without a severity where a word or a vector of CVSS says what nobody knows, or where
 * a method that is not read says something and all others that there is none; `word` is what says so.
 */
function rateCyclone(ratings, findings) {
    const strange = ratings.find((each) => findings.isStrange(each.severity))?.severity;
    const read = ratings.map((each) => readRating(each, findings));
    const isTold = read.some((each) => each.isTold);
    const unread = read.flatMap((each) => each.unread ?? []);
    const word = strange ?? unread.find(({ of }) => of === 'cvss' || !isTold)?.word;
    if (word !== undefined)
        return { severity: undefined, word };
    return { severity: worst(read.flatMap(({ found }) => found)), word: ratings[0]?.severity };
}
function readRating(rating, findings) {
    const { severity, score, method } = rating;
    const vector = textOf(rating.vector)?.trim() ?? '';
    const isOfCvss = method === undefined ? cvssVector.test(vector) : cvssMethod.test(method);
    const hasCvssScore = method === undefined || isOfCvss;
    const word = findings.rate({ word: severity });
    const scores = [
        findings.rate({ scores: hasCvssScore ? [score] : [] }),
        findings.rate({ scores: isOfCvss ? [scoreOf(vector, method)] : [] }),
    ].filter((each) => each !== undefined);
    const isNone = /^\s*none\s*$/i.test(textOf(severity) ?? '');
    const isTold = (word !== undefined && !isNone) || scores.some((each) => each !== 'info');
    const found = [...(word === undefined ? [] : [word]), ...scores];
    if (isTold || scores.length > 0)
        return { found, isTold };
    const [said] = [vector, score].filter((each) => !saysNothing(each));
    if (said === undefined)
        return { found, isTold };
    return { found, isTold, unread: { of: isOfCvss ? 'cvss' : 'other', word: said } };
}
const cvssMethod = /^cvss/i;
/** Those of version 2 have no name before them, and may stand in parentheses. */
const cvssVector = /^(?:CVSS:|\(?AV:)/;
/** In the extension of older versions vectors of version 3 have no name before them either. */
function scoreOf(vector, method) {
    const plain = vector.replace(/^\((.*)\)$/, '$1');
    const isNamed = plain.startsWith('CVSS:') || !/^cvssv?3/i.test(method ?? '');
    return scoreOfVector(isNamed ? plain : `CVSS:3.1/${plain}`);
}
function saysNothing(value) {
    return value === undefined || value === null || value === '' || Number(value) === 0;
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/cyclonedx-vulnerability.js



/** States in which it is no risk any more; all others count, `in_triage` and those that nobody knows too. */
const harmless = ['resolved', 'resolved_with_pedigree', 'false_positive', 'not_affected'];
/** An empty collection for one document. */
function openCycloneFindings(problems, parts) {
    const findings = openRatedFindings('cyclonedx', problems, parts);
    let vulnerabilities = 0;
    return {
        add(vulnerability) {
            vulnerabilities += 1;
            const places = [...new Set(vulnerability.affects)];
            if (isSuppressed(vulnerability, problems)) {
                for (let count = 0; count < Math.max(1, places.length); count += 1)
                    findings.suppress();
                return;
            }
            const { severity, word } = rateCyclone(vulnerability.ratings, findings);
            const { id, message, published } = vulnerability;
            for (const component of places.length === 0 ? [undefined] : places)
                findings.add({ rule: id, message, component, since: published }, severity, word);
        },
        report({ list, tools, told }) {
            if (list === 'absent')
                problems.add('no-results', 'is a bill of materials without vulnerabilities: nothing was scanned');
            // Trivy writes an empty list also if it only made the bill of materials, as it does by default:
            // https://trivy.dev/docs/latest/supply-chain/sbom/#generating
            else if (vulnerabilities === 0 && tools.some((tool) => /\btrivy\b/i.test(tool)))
                problems.add('no-results', 'has an empty list by Trivy, which writes one even where it does not scan; use --format json');
            return findings.report(told);
        },
    };
}
/** What is said to be no risk without any reason counts; a pedigree is a reason. */
function isSuppressed(vulnerability, problems) {
    const { state, isJustified } = vulnerability;
    if (typeof state !== 'string' || !harmless.includes(state))
        return false;
    if (isJustified || state === 'resolved_with_pedigree')
        return true;
    problems.add('disagreement', `${(0,problem/* quote */.hD)(vulnerability.id ?? 'a vulnerability')} is said to be ${state} without a justification or detail; it counts`);
    return false;
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/cyclonedx-xml.js



const cyclonedxXml = {
    id: 'cyclonedx-xml',
    kind: 'scan',
    title: 'CycloneDX XML',
    specification: 'https://cyclonedx.org/docs/1.6/xml/',
    driver: 'xml',
    recognises: ({ xml }) => xml?.root === 'bom' &&
        Object.entries(xml.attributes).some(([key, value]) => /^xmlns\b/.test(key) && /\bcyclonedx\.org\/schema\/bom\b/.test(value)),
    read: readCyclonedxXml,
};
/** What is read of a vulnerability: the names of the elements from it inwards. */
const wanted = new Set([
    ...['id', 'description', 'detail', 'published', 'created'],
    ...['analysis/state', 'analysis/justification', 'analysis/detail', 'analysis/responses/response'],
    ...['affects/target/ref', 'ratings/rating/severity', 'ratings/rating/method'],
    'ratings/rating/vector',
    // In the extension a score has parts.
    ...['ratings/rating/score', 'ratings/rating/score/base'],
]);
const mostAffected = 10_000;
const mostTools = 20;
function readCyclonedxXml(problems, parts) {
    const findings = openCycloneFindings(problems, parts);
    const told = openTold();
    const tools = [];
    const path = [];
    let list = 'absent';
    let current;
    const inner = (open) => path.slice(open.depth).join('/');
    const finish = ({ texts, ratings, affects }) => {
        const reasons = ['analysis/justification', 'analysis/detail', 'analysis/responses/response'];
        findings.add({
            id: texts.get('id'),
            message: texts.get('description') ?? texts.get('detail'),
            published: texts.get('published') ?? texts.get('created'),
            ratings,
            state: texts.get('analysis/state'),
            isJustified: reasons.some((key) => (texts.get(key) ?? '') !== ''),
            affects,
        });
    };
    const take = (open, name, text) => {
        if (name === 'ratings/rating')
            open.ratings.push(toRating(open.rating));
        else if (name.startsWith('ratings/rating/') && text !== '')
            open.rating.set(name.slice('ratings/rating/'.length), text);
        else if (name === 'affects/target/ref') {
            if (open.affects.length >= mostAffected)
                throw new problem/* ReportFault */.pC('too-large', 'has a vulnerability of too many components');
            open.affects.push(text);
        }
        else if (wanted.has(name) && text !== '' && !open.texts.has(name))
            open.texts.set(name, text);
    };
    return {
        open(name, attributes, depth) {
            const parent = path.at(-1);
            path.push(name);
            if (current !== undefined) {
                if (inner(current) === 'ratings/rating')
                    current.rating = new Map();
                return wanted.has(inner(current));
            }
            if (name === 'vulnerabilities')
                list = 'told';
            if (name === 'vulnerability' && parent === 'vulnerabilities') {
                current = openVulnerability(attributes, depth);
                return false;
            }
            const where = path.join('/');
            if (where === 'bom/metadata/properties/property')
                return isCommitName(attributes['name'] ?? '');
            return where === 'bom/metadata/timestamp' || isToolName(where);
        },
        close(_name, text) {
            const where = path.join('/');
            if (current !== undefined) {
                if (path.length === current.depth) {
                    finish(current);
                    current = undefined;
                }
                else {
                    take(current, inner(current), text);
                }
            }
            else if (where === 'bom/metadata/timestamp')
                told.time(text);
            else if (where === 'bom/metadata/properties/property')
                told.commit(text);
            else if (isToolName(where) && tools.length < mostTools)
                tools.push(text);
            path.pop();
        },
        end: () => findings.report({ list, tools, told }),
    };
}
function openVulnerability(attributes, depth) {
    // In the extension the component is named by an attribute; `bom-ref` is of the vulnerability itself.
    const ref = attributes['ref'];
    const affects = ref === undefined ? [] : [ref];
    return { depth, texts: new Map(), ratings: [], rating: new Map(), affects };
}
function toRating(texts) {
    return {
        severity: texts.get('severity'),
        score: texts.get('score/base') ?? texts.get('score'),
        vector: texts.get('vector'),
        method: texts.get('method'),
    };
}
function isToolName(where) {
    return /^bom\/metadata\/tools\/(?:tool|components\/component)\/name$/.test(where);
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/cyclonedx.js




const cyclonedx = {
    id: 'cyclonedx',
    kind: 'scan',
    title: 'CycloneDX',
    specification: 'https://cyclonedx.org/docs/1.6/json/#vulnerabilities',
    driver: 'json',
    recognises: ({ json }) => json?.value('bomFormat') === 'CycloneDX' ||
        /\bcyclonedx\.org\/schema\b/.test(json?.value('$schema') ?? ''),
    read: readCyclonedx,
};
/** Parts of a vulnerability that are large and not asked for. */
const without = ['advisories', 'references', 'credits', 'cwes', 'proofOfConcept', 'tools'];
const cyclonedx_mostTools = 20;
function readCyclonedx(problems, parts) {
    const findings = openCycloneFindings(problems, parts);
    const told = openTold();
    const tools = [];
    let format;
    let list = 'absent';
    const takeTool = (value) => {
        const name = textOf(at(value, 'name'));
        if (name !== undefined && tools.length < cyclonedx_mostTools)
            tools.push(name);
    };
    return {
        selections: [
            { path: 'bomFormat', value: (value) => void (format = textOf(value)) },
            { path: 'metadata.timestamp', value: (value) => told.time(value) },
            // A list of tools until 1.4, an object of components and services since.
            { path: 'metadata.tools.*', value: takeTools(takeTool) },
            {
                path: 'metadata.properties.*',
                value: (value) => {
                    if (isCommitName(textOf(at(value, 'name')) ?? ''))
                        told.commit(at(value, 'value'));
                },
            },
            {
                path: 'vulnerabilities',
                open(type) {
                    if (type === 'list')
                        list = 'told';
                },
            },
            {
                path: 'vulnerabilities.*',
                without,
                value: (value) => findings.add(toVulnerability(value)),
            },
        ],
        end() {
            if (format !== 'CycloneDX')
                throw new problem/* ReportFault */.pC('wrong-shape', 'has no bomFormat CycloneDX');
            return findings.report({ list, tools, told });
        },
    };
}
function takeTools(take) {
    return (value) => Array.isArray(value) ? value.forEach((each) => take(each)) : take(value);
}
function toVulnerability(value) {
    if (!isObject(value))
        throw new problem/* ReportFault */.pC('wrong-shape', 'has a vulnerability that is no object');
    const analysis = value['analysis'];
    const response = at(analysis, 'response');
    const reasons = [at(analysis, 'justification'), at(analysis, 'detail')];
    return {
        id: textOf(value['id']),
        message: textOf(value['description']) ?? textOf(value['detail']),
        published: textOf(value['published']) ?? textOf(value['created']),
        ratings: listOf(value['ratings']).map((rating) => ({
            severity: at(rating, 'severity'),
            score: at(rating, 'score'),
            vector: at(rating, 'vector'),
            method: textOf(at(rating, 'method')),
        })),
        state: at(analysis, 'state'),
        isJustified: reasons.some((reason) => (textOf(reason) ?? '').trim() !== '') ||
            listOf(response).some((each) => (textOf(each) ?? '').trim() !== ''),
        affects: listOf(value['affects'])
            .map((each) => textOf(at(each, 'ref')))
            .filter((ref) => ref !== undefined),
    };
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./lib/sources/reports/units.js
/**
 * Units of measured values, brought to few: `ms`, `bytes`, `percent`, `per second` and none. Prefixes of bytes are
 * those of IEC 80000-13: kB is 1000, KiB is 1024; `KB` is of no standard and is kept as it is written.
 */
const knownUnits = (/* unused pure expression or super */ null && (['ms', 'bytes', 'percent', 'per second', '']));
/** The one table: each written form, as tools write it. */
const conversions = {
    ...units_forms(['ms', 1e-6], 'ns nsec nanosecond nanoseconds'),
    ...units_forms(['ms', 1e-3], 'us µs μs usec microsecond microseconds'),
    ...units_forms(['ms', 1], 'ms msec millis millisecond milliseconds'),
    ...units_forms(['ms', 1e3], 's sec secs second seconds'),
    ...units_forms(['ms', 6e4], 'min minute minutes'),
    ...units_forms(['ms', 36e5], 'h hour hours'),
    ...units_forms(['bytes', 1], 'B byte bytes'),
    ...units_forms(['bytes', 1e3], 'kB'),
    ...units_forms(['bytes', 1e6], 'MB'),
    ...units_forms(['bytes', 1e9], 'GB'),
    ...units_forms(['bytes', 1024], 'KiB'),
    ...units_forms(['bytes', 1024 ** 2], 'MiB'),
    ...units_forms(['bytes', 1024 ** 3], 'GiB'),
    ...units_forms(['percent', 1], '% percent percentage'),
    ...units_forms(['per second', 1], '/s per-second Hz rps ops/s ops/sec op/s req/s reqs/s req/sec'),
    ...units_forms(['per second', 1], 'requests/s requests/sec iter/s iter/sec items/s iterations/s'),
    ...units_forms(['per second', 1], 'B/s bytes/s ops/second requests/second iterations/second'),
    ...units_forms(['per second', 1e3], 'ops/ms kB/s'),
    ...units_forms(['per second', 1e6], 'ops/us MB/s'),
    ...units_forms(['per second', 1e9], 'ops/ns GB/s'),
    ...units_forms(['per second', 1024 ** 2], 'MiB/s'),
    'per second': ['per second', 1],
    ...units_forms(['', 1], 'unitless count none'),
    '': ['', 1],
};
const longestUnit = 40;
/** Time or memory of one operation is that time or memory: `ns/iter`, `B/op`. */
const ofOneOperation = /\/(?:op|iter|iteration)$/;
/** A quantity in a known unit; one of an unknown unit stays as it is, its unit cut to 40 characters. */
function toKnownUnit({ value, unit }) {
    const written = unit.trim();
    const conversion = find(written) ?? find(written.replace(ofOneOperation, ''));
    if (conversion === undefined)
        return { value, unit: written.slice(0, longestUnit) };
    const [known, factor] = conversion;
    return { value: factor === 1 ? value : tidy(value * factor), unit: known };
}
/** True for units whose values are never negative. */
function isNeverNegative(unit) {
    return unit === 'ms' || unit === 'bytes' || unit === 'per second';
}
/** Symbols are as they are written, since Mb is not MB; words in any case. */
function find(written) {
    const word = /^[a-z]{4,}$/i.test(written) ? written.toLowerCase() : written;
    return [written, word]
        .filter((form) => Object.hasOwn(conversions, form))
        .map((form) => conversions[form])[0];
}
/** Without the noise of a multiplication: 1.132 s are 1132 ms, not 1131.9999999999998. */
function tidy(value) {
    return Number(value.toPrecision(15));
}
function units_forms(conversion, written) {
    return Object.fromEntries(written.split(' ').map((form) => [form, conversion]));
}

;// CONCATENATED MODULE: ./lib/sources/reports/metric-book.js



const mostMetrics = 20_000;
const metric_book_longestName = 1000;
/** An empty book. */
function openMetricBook(problems) {
    const found = new Map();
    return {
        add({ metric, raw, unit }) {
            const written = (0,numbers/* readNumber */.kz)(raw, { what: `the value of ${(0,problem/* quote */.hD)(metric)}`, problems });
            if (written === undefined)
                return;
            const measured = { metric, ...toKnownUnit({ value: written, unit }) };
            const isPossible = Number.isFinite(measured.value) && !(measured.value < 0 && isNeverNegative(measured.unit));
            if (!isPossible) {
                const is = `${String(written)} ${unit}`.trim();
                problems.add('impossible-number', `the value of ${(0,problem/* quote */.hD)(metric)} is ${is}`);
                return;
            }
            const before = found.get(metric);
            if (before === undefined) {
                refuseTooMuch(metric, found.size);
                found.set(metric, measured);
            }
            else if (before.value !== measured.value || before.unit !== measured.unit) {
                // Which of them is worse is not known: a small number may be good or bad.
                problems.add('duplicate', `has two values of ${(0,problem/* quote */.hD)(metric)}`);
            }
        },
        list() {
            if (found.size === 0)
                problems.add('nothing-counted', 'has no measured value');
            return [...found.values()];
        },
    };
}
function refuseTooMuch(metric, size) {
    if (metric.length > metric_book_longestName)
        throw new problem/* ReportFault */.pC('too-large', `has a name of more than ${String(metric_book_longestName)} characters`);
    if (size >= mostMetrics)
        throw new problem/* ReportFault */.pC('too-large', `has more than ${String(mostMetrics)} measured values`);
}

;// CONCATENATED MODULE: ./lib/sources/reports/ordered-statistics.js
/** Statistics of one distribution that have an order: the minimum is not above the median, that not above p(95). */

/** No mean is below its minimum: it is raised to it, and that is told. */
function raiseMean(mean, of) {
    const { min, what, problems } = of;
    if (mean === undefined || min === undefined || mean < 0 || mean >= min)
        return mean;
    if (min - mean > noise * Math.abs(min))
        problems.add('disagreement', `${(0,problem/* quote */.hD)(what)} has a mean ${String(mean)} below its minimum ${String(min)}`);
    return min;
}
/** What floating point may make of equal numbers. */
const noise = 1e-9;
/**
 * The statistics of times, where more is worse: one that is below another of a lower rank is impossible, and is
 * raised to it. A disagreement is told.
 */
function raiseToOrder(statistics, { what, problems }) {
    const raised = new Map();
    let highest;
    for (const each of [...statistics].sort((one, other) => one.rank - other.rank)) {
        if (highest === undefined || each.value >= highest.value) {
            highest = each;
            raised.set(each.key, each.value);
            continue;
        }
        // A negative one is kept, to be refused where it is a time.
        raised.set(each.key, each.value < 0 ? each.value : highest.value);
        if (highest.value - each.value <= noise * Math.abs(highest.value))
            continue;
        const says = `${each.key} ${String(each.value)} below ${highest.key} ${String(highest.value)}`;
        problems.add('disagreement', `${(0,problem/* quote */.hD)(what)} has ${says}`);
    }
    return raised;
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/gatling.js






const gatling = {
    id: 'gatling',
    kind: 'performance',
    title: 'Gatling stats',
    specification: 'https://docs.gatling.io/reference/stats/reports/oss/',
    driver: 'json',
    recognises: ({ json }) => json !== undefined &&
        ['', 'stats.'].some((within) => json.has(`${within}numberOfRequests.total`) && json.has(`${within}numberOfRequests.ko`)),
    read: readGatling,
};
function readGatling(problems) {
    const book = openMetricBook(problems);
    let root = null;
    return {
        selections: [{ path: '', value: (value) => void (root = value) }],
        end() {
            const stats = at(root, 'stats') ?? root;
            const below = membersOf(root).flatMap((each) => leavesOf(each, ''));
            const slowest = new Map();
            const parts = below.map(({ name, stats: own }) => {
                const counts = countsOf(own, { what: (0,problem/* quote */.hD)(name), problems });
                const longest = takeStats(own, counts, { prefix: `${name}.`, book, problems });
                for (const [of, max] of longest)
                    if (max > (slowest.get(of)?.max ?? -Infinity))
                        slowest.set(of, { name, max });
                return counts;
            });
            const all = worseSum(countsOf(stats, { what: 'the whole', problems }), parts, problems);
            takeStats(stats, all, { prefix: '', slowest, book, problems });
            if (all.requests === 0)
                problems.add('nothing-counted', 'made no request');
            return { kind: 'performance', metrics: book.list(), told: openTold().told() };
        },
    };
}
/** Requests of a group and of the groups in it, named by their path. */
function leavesOf(node, above) {
    const name = `${above}${textOf(at(node, 'name')) ?? ''}`;
    const type = textOf(at(node, 'type'));
    if (type === 'REQUEST')
        return [{ name, stats: at(node, 'stats') }];
    if (type === 'GROUP')
        return membersOf(node).flatMap((each) => leavesOf(each, `${name} / `));
    throw new problem/* ReportFault */.pC('wrong-shape', `has a part of the type ${(0,problem/* quote */.hD)(type ?? '')}`);
}
function membersOf(node) {
    const contents = at(node, 'contents');
    return isObject(contents) ? Object.values(contents) : [];
}
/** What is neither ok nor ko failed. */
function countsOf(stats, { what, problems }) {
    const [total, ok, ko] = ['total', 'ok', 'ko'].map((key) => (0,numbers/* readCount */._0)(dashless(at(stats, 'numberOfRequests', key)) ?? 0, {
        what: `${key} requests of ${what}`,
        problems,
    }));
    if (at(stats, 'numberOfRequests', 'total') === undefined)
        throw new problem/* ReportFault */.pC('wrong-shape', `does not say how many requests ${what} made`);
    const [all, good, bad] = [total ?? 0, ok ?? 0, ko ?? 0];
    if (all !== good + bad) {
        const says = `${String(all)} requests, ${String(good)} of them ok and ${String(bad)} ko`;
        problems.add('disagreement', `${what} has ${says}`);
    }
    return { requests: Math.max(all, good + bad), errors: Math.max(bad, all - good), ok: good };
}
function worseSum(whole, parts, problems) {
    const errors = parts.reduce((sum, each) => sum + each.errors, 0);
    if (errors <= whole.errors)
        return whole;
    const says = `${String(whole.errors)} ko, and its requests ${String(errors)}`;
    problems.add('disagreement', `the whole has ${says}`);
    return { ...whole, requests: Math.max(whole.requests, errors), errors };
}
const ordered = [
    ['minResponseTime', 'min', 0],
    ['percentiles1', 'percentiles1', 1],
    ['percentiles2', 'percentiles2', 2],
    ['percentiles3', 'percentiles3', 3],
    ['percentiles4', 'percentiles4', 4],
    ['maxResponseTime', 'max', 100],
];
/**
 * Times of all requests, and with `-ok` of those that succeeded: a quick failure makes the former look better. The longest of
 * both, which are no shorter than those of the slowest request.
 */
function takeStats(stats, { requests, errors, ok }, part) {
    if (!isObject(stats))
        throw new problem/* ReportFault */.pC('wrong-shape', 'has a part without stats');
    const { prefix, slowest, book, problems } = part;
    const longest = new Map();
    const add = (key, raw, unit) => book.add({ metric: `${prefix}${key}`, raw: dashless(raw), unit });
    add('requests', requests, '');
    add('errors', errors, '');
    if (requests > 0)
        add('error-rate', (errors * 100) / requests, '%');
    const kinds = [
        { of: 'total', suffix: '', number: requests },
        { of: 'ok', suffix: '-ok', number: ok },
    ].filter(({ number }) => number > 0);
    for (const { of, suffix } of kinds) {
        const what = `${prefix}${of}`;
        const told = statisticsOf(stats, { of, what, problems });
        const inOrder = raiseToOrder(told, { what, problems });
        const raw = dashless(at(stats, 'meanResponseTime', of));
        const mean = (0,numbers/* readNumber */.kz)(raw, { what: `mean of ${(0,problem/* quote */.hD)(what)}`, problems });
        add(`mean${suffix}`, raiseMean(mean, { min: inOrder.get('min'), what, problems }), 'ms');
        for (const [key, said] of inOrder) {
            const value = key === 'max' ? atLeast(said, slowest?.get(of), problems) : said;
            if (key === 'max')
                longest.set(of, value);
            add(`${key}${suffix}`, value, 'ms');
        }
    }
    add('throughput', at(stats, 'meanNumberOfRequestsPerSecond', 'total'), 'per second');
    return longest;
}
/** A negative time is kept, to be refused. */
function atLeast(said, slowest, problems) {
    if (slowest === undefined || said < 0 || said >= slowest.max)
        return said;
    const { name, max } = slowest;
    const has = `${String(said)}, and its request ${(0,problem/* quote */.hD)(name)} ${String(max)}`;
    problems.add('disagreement', `the whole has a max of ${has}`);
    return max;
}
function statisticsOf(stats, { of, what, problems, }) {
    return ordered.flatMap(([name, key, rank]) => {
        const raw = dashless(at(stats, name, of));
        const value = (0,numbers/* readNumber */.kz)(raw, { what: `${key} of ${(0,problem/* quote */.hD)(what)}`, problems });
        return value === undefined ? [] : [{ key, rank, value }];
    });
}
/** Older versions write `-` for no number. */
function dashless(raw) {
    return raw === '-' ? undefined : raw;
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/gitlab-security.js





const gitlabSecurity = {
    id: 'gitlab-security',
    kind: 'scan',
    title: 'GitLab security report',
    specification: 'https://gitlab.com/gitlab-org/security-products/security-report-schemas',
    driver: 'json',
    recognises: ({ json }) => json !== undefined &&
        json.value('bomFormat') === undefined &&
        ((json.has('scan.type') && (json.has('scan.status') || json.has('scan.scanner'))) ||
            /\bsecurity-report-schemas\b/.test(json.value('schema') ?? '') ||
            (json.has('vulnerabilities') &&
                (json.has('vulnerabilities.*.identifiers') ||
                    json.has('vulnerabilities.*.scanner') ||
                    json.has('remediations') ||
                    json.has('dependency_files')))),
    read: readGitlabSecurity,
};
/** Parts of a vulnerability that are large, or hold what was sent and received, or the secret. */
const gitlab_security_without = [
    ...['description', 'details', 'evidence', 'links', 'solution', 'tracking', 'flags', 'assets'],
    ...['raw_source_code_extract', 'stacktrace_snippet', 'cvss_vectors'],
];
function readGitlabSecurity(problems, parts) {
    const findings = openRatedFindings('gitlab', problems, parts);
    const told = openTold();
    let version;
    let hasList = false;
    let scan = 'absent';
    let status;
    return {
        selections: [
            { path: 'version', value: (value) => void (version = textOf(value)) },
            { path: 'vulnerabilities', open: (type) => void (hasList = type === 'list') },
            { path: 'vulnerabilities.*', without: gitlab_security_without, value: (value) => takeVulnerability(value, findings) },
            {
                path: 'scan',
                open(type) {
                    if (type === 'object')
                        scan = 'told';
                },
            },
            { path: 'scan.status', value: (value) => void (status = value) },
            { path: 'scan.start_time', value: (value) => told.time(value) },
            { path: 'scan.end_time', value: (value) => told.time(value) },
            { path: 'scan.messages.*', value: (value) => tellMessage(value, problems) },
            {
                path: 'scan.partial_scan',
                value(value) {
                    if (value === null)
                        return;
                    const mode = (0,problem/* quote */.hD)(textOf(at(value, 'mode')) ?? '');
                    problems.add('incomplete', `is of a part of the project only (partial_scan ${mode})`);
                },
            },
        ],
        end() {
            if (!hasList)
                problems.add('no-results', 'has no list of vulnerabilities: nothing was scanned');
            tellStatus({ version, scan, status, problems });
            return findings.report(told);
        },
    };
}
/** `scan` and its status are required since version 15 of the schemas. */
function tellStatus(part) {
    const { version, scan, status, problems } = part;
    if (status === 'success')
        return;
    const major = /^(\d{1,4})\.\d/.exec(version ?? '')?.[1];
    if (major === undefined) {
        problems.add('wrong-shape', `is of version ${(0,problem/* quote */.hD)(version ?? '')}, which is none of the schemas`);
    }
    if (status === undefined && scan === 'absent' && Number(major) < 15)
        return;
    const is = status === undefined ? 'is not told' : `is ${(0,problem/* quote */.hD)(textOf(status) ?? 'no text')}`;
    problems.add('failed-run', `the status of the scan ${is}; it has to be success`);
}
function tellMessage(value, problems) {
    const level = textOf(at(value, 'level'));
    if (level === 'info' || level === 'warn')
        return;
    problems.add('failed-run', `the scan failed: ${(0,problem/* quote */.hD)(textOf(at(value, 'value')) ?? '')}`);
}
function takeVulnerability(value, findings) {
    if (!isObject(value))
        throw new problem/* ReportFault */.pC('wrong-shape', 'has a vulnerability that is no object');
    const word = value['severity'];
    const location = value['location'];
    const dependency = at(location, 'dependency');
    const name = textOf(at(dependency, 'package', 'name'));
    findings.add({
        rule: textOf(at(value, 'identifiers', 0, 'value')) ?? textOf(value['cve']),
        message: textOf(value['name']) ?? textOf(value['message']),
        component: name === undefined
            ? (textOf(at(location, 'image')) ?? textOf(at(location, 'hostname')))
            : [name, textOf(at(dependency, 'version'))].filter(Boolean).join('@'),
        file: textOf(at(location, 'file')) ?? textOf(at(location, 'path')),
        line: (0,numbers/* readLine */.Xw)(at(location, 'start_line')),
        since: textOf(value['discovered_at']),
    }, findings.rate({ word }), word);
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/go-cover.js
/**
 * Go cover profile: `mode: set|count|atomic`, then `name.go:line.column,line.column statements count`.
 * A block that is told again, as `-coverpkg` or several profiles one after another do, is the same block:
 * https://pkg.go.dev/golang.org/x/tools/cover#ParseProfiles
 *
 * Go measures statements, and tells lines only as ends of blocks, so no lines are counted.
 */





const goCover = {
    id: 'go-cover',
    kind: 'coverage',
    title: 'Go cover profile',
    specification: 'https://pkg.go.dev/golang.org/x/tools/cover#ParseProfiles',
    driver: 'lines',
    recognises: ({ lines }) => modeLine.test(lines[0] ?? ''),
    read: readGoCover,
};
const modeLine = /^mode: (set|count|atomic)$/;
const blockLine = /^(.+):((\d+)\.\d+,(\d+)\.\d+) (\d+) (\d+)$/;
/** Different blocks, of all files. */
const mostBlocks = 1_000_000;
/** In one block. */
const mostStatements = 1 << 20;
function readGoCover(problems) {
    const files = new Map();
    let mode;
    let blocks = 0;
    const add = (file, place, { statements, ran }) => {
        const known = files.get(file) ?? new Map();
        if (known.size === 0)
            files.set(file, known);
        const before = known.get(place);
        if (before === undefined) {
            blocks += 1;
            if (blocks > mostBlocks)
                throw new problem/* ReportFault */.pC('too-large', `has more than ${String(mostBlocks)} blocks`);
        }
        else if (Math.abs(before) !== statements) {
            throw new problem/* ReportFault */.pC('wrong-shape', `has the block ${(0,problem/* quote */.hD)(`${file}:${place}`)} with ${String(Math.abs(before))} and with ${String(statements)} statements`);
        }
        if (before === undefined || ran)
            known.set(place, ran ? -statements : statements);
    };
    return {
        line(text, number) {
            const told = modeLine.exec(text)?.[1];
            if (told !== undefined) {
                if (mode !== undefined && mode !== told)
                    throw new problem/* ReportFault */.pC('wrong-shape', `has blocks of mode ${mode} and of mode ${told}`);
                mode = told;
                return;
            }
            if (text === '')
                return;
            const [, file, place, first, last, statements, count] = blockLine.exec(text) ?? [];
            if (file === undefined || place === undefined) {
                throw new problem/* ReportFault */.pC('not-well-formed', `line ${String(number)} is no block of a Go cover profile: ${(0,problem/* quote */.hD)(text)}`);
            }
            const [from, to] = [Number(first), Number(last)];
            const [many, times] = [Number(statements), Number(count)];
            const isPossible = from <= to && to < line_book/* mostLines */.$5 && many <= mostStatements && Number.isSafeInteger(times);
            if (!isPossible) {
                throw new problem/* ReportFault */.pC('impossible-number', `line ${String(number)}: ${(0,problem/* quote */.hD)(text)} holds an impossible number`);
            }
            // A block without a statement, such as an empty function, is nothing to be covered.
            if (many > 0)
                add(file, place, { statements: many, ran: times > 0 });
        },
        end() {
            const book = (0,line_book/* openLineBook */.S1)();
            for (const [file, known] of files)
                tellBlocks(known, (line, of) => book.statements(file, line, of));
            const totals = (0,coverage_totals/* toCoverageTotals */.JO)({ statements: book.totals().statements }, problems);
            return { kind: 'coverage', totals, files: book.files, book, told: openTold().told() };
        },
    };
}
/** By the line on which a block begins, in the order of their columns, so that shards tell them alike. */
function tellBlocks(blocks, tell) {
    const statements = (0,item_lines/* openItems */.dz)();
    const places = [...blocks.keys()].map((place) => ({
        place,
        start: place.split(/[.,]/).map(Number),
    }));
    places.sort(({ start: one }, { start: other }) => {
        const at = one.findIndex((each, index) => each !== other[index]);
        return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
    });
    for (const { place, start } of places) {
        const told = blocks.get(place) ?? 0;
        const total = Math.abs(told);
        statements.extend(start[0] ?? 0, (0,item_lines/* itemCount */.F)({ covered: told < 0 ? total : 0, total }));
    }
    statements.each(tell);
}

// EXTERNAL MODULE: ./lib/sources/reports/longest-name.js
var longest_name = __webpack_require__(77614);
;// CONCATENATED MODULE: ./lib/sources/reports/formats/go-test-event.js


const deepest = 8;
/** Throws a ReportFault for what is no object, or has a key twice: the later would hide the earlier. */
function parseEvent(text, line) {
    const at = `line ${String(line)}`;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new problem/* ReportFault */.pC('not-well-formed', `${at} is no JSON, or is cut`);
    }
    if (!isObject(value))
        throw new problem/* ReportFault */.pC('wrong-shape', `${at} is no object`);
    if (keysOf(value, at) !== keysIn(text))
        throw new problem/* ReportFault */.pC('duplicate', `${at} has a key twice in one object`);
    return value;
}
/** How many keys there are, once each, in the value and all within it. */
function keysOf(value, at, depth = 1) {
    if (typeof value !== 'object' || value === null)
        return 0;
    if (depth > deepest)
        throw new problem/* ReportFault */.pC('too-deep', `${at} is nested too deep`);
    const inner = Object.values(value);
    const own = Array.isArray(value) ? 0 : inner.length;
    return inner.reduce((sum, each) => sum + keysOf(each, at, depth + 1), own);
}
/** How many keys are written in a text that is well-formed. */
function keysIn(text) {
    let keys = 0;
    for (let from = text.indexOf('"'); from !== -1; from = text.indexOf('"', from)) {
        const end = endOfText(text, from + 1);
        from = end + 1;
        while (/\s/.test(text.charAt(from)))
            from += 1;
        if (text.charAt(from) === ':')
            keys += 1;
    }
    return keys;
}
/** The index of the quote that ends the text; one behind an odd number of backslashes does not. */
function endOfText(text, from) {
    for (let end = text.indexOf('"', from); end !== -1; end = text.indexOf('"', end + 1)) {
        let first = end;
        while (first > from && text.charAt(first - 1) === '\\')
            first -= 1;
        if ((end - first) % 2 === 0)
            return end;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/go-test-package.js


/** Characters of output that are kept for a test that may fail. */
const longestOutput = 1000;
const go_test_package_frame = /^\s*(?:=== (?:RUN|PAUSE|CONT|NAME)|--- (?:PASS|SKIP|FAIL|BENCH):)/;
/** Each test that counts is told to `counted`, and to `failed` besides if it failed or never ended. */
function openPackage({ counted, failed, held, }) {
    /** By the name of the test at the top. */
    const trees = new Map();
    let counts = tests_totals/* noTests */.Vl;
    let ownOutput = '';
    const treeOf = (top) => {
        const known = trees.get(top);
        if (known !== undefined)
            return known;
        const tree = { top: undefined, below: undefined };
        trees.set(top, tree);
        return tree;
    };
    const testOf = (name) => {
        const top = topOf(name);
        const tree = treeOf(top);
        const known = name === top ? tree.top : tree.below?.get(name);
        if (known !== undefined)
            return known;
        held(1);
        const test = newTest();
        if (name === top)
            tree.top = test;
        else
            (tree.below ??= new Map()).set(name, test);
        return test;
    };
    const settleTree = (top, { top: own, below }) => {
        const tree = new Map(below);
        if (own !== undefined)
            tree.set(top, own);
        held(-tree.size);
        const parents = parentsIn(tree);
        const deepestFirst = [...tree].sort(([one], [other]) => other.length - one.length);
        for (const [name, test] of deepestFirst) {
            // Benchmarks measure, and need not tell their end; only one that failed is a case.
            if (name.startsWith('Benchmark') && !(0,formats_outcome/* isFailure */.N6)(test.outcome ?? 'passed'))
                continue;
            // A test that never ended is one that the program ended with: a panic, os.Exit or a timeout.
            const outcome = test.outcome ?? 'error';
            const parent = parents.get(test);
            const worst = (0,formats_outcome/* worseOutcome */.Ni)(test.inner ?? outcome, outcome);
            if (parent !== undefined)
                parent.inner = (0,formats_outcome/* worseOutcome */.Ni)(parent.inner ?? 'passed', worst);
            if (test.inner !== undefined && ((0,formats_outcome/* isFailure */.N6)(test.inner) || !(0,formats_outcome/* isFailure */.N6)(outcome)))
                continue;
            counts = (0,tests_totals/* addTests */.Bi)(counts, formats_outcome/* countsOf */.mQ[outcome]);
            counted(name, outcome);
            if ((0,formats_outcome/* isFailure */.N6)(outcome))
                failed(partsOf(name, test));
        }
    };
    return {
        run(name) {
            const top = topOf(name);
            const tree = trees.get(top);
            // With -count the same test runs again, and each run counts.
            if (name === top && tree?.top !== undefined) {
                settleTree(top, tree);
                tree.top = tree.below = undefined;
            }
            testOf(name);
        },
        end(name, outcome) {
            const test = testOf(name);
            // Two ends of one run: the worse one is believed.
            test.outcome = (0,formats_outcome/* worseOutcome */.Ni)(test.outcome ?? 'passed', outcome);
            if (!(0,formats_outcome/* isFailure */.N6)(test.outcome))
                test.output = '';
        },
        output(name, text) {
            if (go_test_package_frame.test(text))
                return;
            if (name === '') {
                ownOutput = kept(ownOutput, text);
                return;
            }
            const top = topOf(name);
            const tree = trees.get(top);
            const test = name === top ? tree?.top : tree?.below?.get(name);
            if (test !== undefined && (test.outcome === undefined || (0,formats_outcome/* isFailure */.N6)(test.outcome)))
                test.output = kept(test.output, text);
        },
        text: () => ownOutput,
        settle() {
            for (const [top, tree] of trees)
                settleTree(top, tree);
            trees.clear();
            return counts;
        },
    };
}
function newTest() {
    return { outcome: undefined, inner: undefined, output: '' };
}
function topOf(name) {
    const slash = name.indexOf('/');
    return slash === -1 ? name : name.slice(0, slash);
}
/**
 * The nearest test above each: names of subtests may hold slashes themselves. In their order a name stands behind all that it
 * begins with, so that each is looked at once: to look for every beginning of a name would take the square of its length.
 */
function parentsIn(tree) {
    const parents = new Map();
    /** What the name before begins with, and itself. */
    const above = [];
    for (const name of [...tree.keys()].sort()) {
        const test = tree.get(name) ?? newTest();
        while (!name.startsWith(above.at(-1)?.name ?? ''))
            above.pop();
        const parent = above.findLast((each) => name[each.name.length] === '/');
        if (parent !== undefined)
            parents.set(test, parent.test);
        above.push({ name, test });
    }
    return parents;
}
function kept(output, text) {
    return output.length >= longestOutput
        ? output
        : output + text.slice(0, longestOutput - output.length);
}
/** `    a_test.go:19: message` tells where. */
function partsOf(name, { outcome, output }) {
    const [, file, line, message] = /^[ \t]*([^\s:]+\.go):(\d{1,9}):\s?(.*)/m.exec(output) ?? [];
    const text = outcome === undefined ? `did not end ${output}`.trim() : (message ?? output.trim());
    return { name, message: text, file, line: line === undefined ? undefined : Number(line) };
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/go-test.js
/** `go test -json`, one event a line: https://pkg.go.dev/cmd/test2json (and `go help buildjson` for builds) */












const goTest = {
    id: 'go-test',
    kind: 'tests',
    title: 'Go test -json',
    specification: 'https://pkg.go.dev/cmd/test2json',
    driver: 'lines',
    recognises: recogniseGo,
    read: readGo,
};
const go_test_event = /^\{.*"Action"\s*:\s*"(?:start|run|pause|cont|pass|bench|fail|output|skip|attr|artifacts|build-output|build-fail)"/;
/** What `go` itself writes when both of its outputs go into one file. */
const progress = /^go: (?:downloading|finding|extracting) /;
function recogniseGo({ lines }) {
    const first = lines.find((line) => line.trim() !== '' && !progress.test(line)) ?? '';
    return go_test_event.test(first) && /"(?:Package|Test|ImportPath|Time|Output|Elapsed)"\s*:/.test(first);
}
/** How a test or a package ends. Nothing else says that a test passed. */
const ends = { pass: 'passed', fail: 'failed', skip: 'skipped' };
const mostBuilds = 10_000;
/** Packages that have begun and not ended; go runs few at a time. */
const mostRunning = 10_000;
/** Tests that are held until their package ends. */
const mostTests = 500_000;
function readGo(problems, parts) {
    /** Those that have begun and not ended. */
    const packages = new Map();
    /** Builds that failed, and that no package has named yet, with what they wrote. */
    const builds = new Map();
    const failedBuilds = new Set();
    const failures = [];
    const names = (0,case_names/* openCaseNames */.f4)('go-test');
    const told = openTold();
    const marked = (0,suite_marks/* openMarkedSuites */.W_)();
    const times = openTimes();
    let counted = tests_totals/* noTests */.Vl;
    let tests = 0;
    const keepOf = (name) => (failed) => keepFailed(failures, { classname: name, ...failed });
    const held = (more) => {
        tests += more;
        if (tests > mostTests)
            throw new problem/* ReportFault */.pC('too-large', 'has too many tests in packages that do not end');
    };
    const packageOf = (name, of) => {
        const known = packages.get(name);
        if (known !== undefined)
            return known;
        (0,longest_name/* refuseLongPath */.qs)(name);
        if (packages.size >= mostRunning)
            throw new problem/* ReportFault */.pC('too-large', 'has too many packages that do not end');
        const begun = (0,suite_marks/* keptText */.GD)(textOf(of['Time']));
        const found = {
            ...openPackage({ counted: names.add, failed: keepOf(name), held }),
            mark: (0,suite_marks/* openSuiteMark */.Ox)(),
            begun,
        };
        packages.set(name, found);
        return found;
    };
    const count = (name, counts) => {
        counted = (0,tests_totals/* addTests */.Bi)(counted, counts);
        // A build is told as `acme/pay [acme/pay.test]`.
        const [path] = name.split(' [', 1);
        parts.cases({ files: [], components: [path] }, counts);
    };
    const addError = (failed) => {
        count(failed.name, formats_outcome/* countsOf */.mQ.error);
        keepFailed(failures, failed);
    };
    /**
     * A package that is run again counts again: the file does not say that the later run was meant to
     * replace the earlier one.
     */
    const endPackage = (name, outcome, of) => {
        const ended = packageOf(name, of);
        packages.delete(name);
        const counts = ended.settle();
        count(name, counts);
        const elapsed = readTime(of['Elapsed'], { what: `Elapsed of ${(0,problem/* quote */.hD)(name)}`, problems });
        // What was skipped took no time.
        if (elapsed !== 'missing' || outcome !== 'skipped')
            times.add(elapsed);
        const took = knownTime(elapsed);
        const { mark, begun } = ended;
        const when = {
            ...(begun !== undefined && { begun }),
            ...(took !== undefined && { time: took }),
        };
        if (!marked.isFull())
            marked.add({ mark: mark.mark(), counts, ...when });
        if (outcome === 'passed' && counts.failed > 0)
            problems.add('disagreement', `package ${(0,problem/* quote */.hD)(name)} passed, and has failed tests`);
        // Its build failed, or it ended outside of its tests: by a panic, os.Exit or a data race.
        const build = textOf(of['FailedBuild']);
        if (outcome !== 'failed' || (counts.failed > 0 && build === undefined))
            return;
        if (build !== undefined)
            failedBuilds.delete(build);
        const message = build === undefined ? ended.text() : (builds.get(build) ?? ended.text());
        addError({ name, message: message.trim() });
    };
    const endTest = ({ name, test, outcome, }, of) => {
        const running = packageOf(name, of);
        running.end(test, outcome);
        const elapsed = of['Elapsed'];
        const time = typeof elapsed === 'number' ? elapsed * 1000 : undefined;
        if (!marked.isFull())
            running.mark.add({ classname: name, name: test, time, outcome });
    };
    const takeBuild = (action, of) => {
        const path = textOf(of['ImportPath']) ?? '';
        if (action === 'build-fail') {
            failedBuilds.add(path);
            if (failedBuilds.size > mostBuilds)
                throw new problem/* ReportFault */.pC('too-large', 'has too many failed builds');
        }
        else if (builds.has(path) || builds.size < mostBuilds) {
            const text = builds.get(path) ?? '';
            if (text.length < 1000)
                builds.set(path, `${text}${textOf(of['Output']) ?? ''}`.slice(0, 1000));
        }
    };
    const take = (of) => {
        const action = textOf(of['Action']);
        if (action === undefined)
            throw new problem/* ReportFault */.pC('wrong-shape', 'has an event without Action');
        if (action.startsWith('build-')) {
            takeBuild(action, of);
            return;
        }
        const name = textOf(of['Package']) ?? '';
        const test = textOf(of['Test']) ?? '';
        const outcome = (0,formats_outcome/* outcomeIn */._A)(ends, action);
        if (action === 'output') {
            packages.get(name)?.output(test, textOf(of['Output']) ?? '');
            return;
        }
        told.time(of['Time']);
        if (outcome !== undefined && test === '')
            endPackage(name, outcome, of);
        else if (outcome !== undefined)
            endTest({ name, test, outcome }, of);
        else if (action === 'run' && test !== '')
            packageOf(name, of).run(test);
        else if (action === 'start')
            packageOf(name, of);
        // Other events, of now or later, end nothing: a test that they are of fails unless it ends.
    };
    return {
        line(text, number) {
            if (text.trim() === '' || progress.test(text))
                return;
            take(parseEvent(text, number));
        },
        end() {
            for (const [name, open] of packages) {
                problems.add('incomplete', `package ${(0,problem/* quote */.hD)(name)} has no end`);
                count(name, open.settle());
                times.add('missing');
            }
            for (const path of failedBuilds)
                addError({ name: path, message: builds.get(path)?.trim() });
            const duration = knownTime(times.whole('missing'));
            const totals = (0,tests_totals/* toTestTotals */.pR)(counted, { duration, problems });
            return {
                kind: 'tests',
                totals,
                failures,
                flaky: 0,
                ...marked.told(),
                names: names.told(),
                told: told.told(),
            };
        },
    };
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/medians.js
/** Medians of what a file measured several times. */
/** The middle value, or the mean of both; undefined for none. */
function median(values) {
    const sorted = [...values].sort((one, other) => one - other);
    const upper = sorted[Math.floor(sorted.length / 2)];
    const lower = sorted[Math.ceil(sorted.length / 2) - 1];
    return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/google-benchmark.js






const googleBenchmark = {
    id: 'google-benchmark',
    kind: 'performance',
    title: 'Google Benchmark',
    specification: 'https://github.com/google/benchmark/blob/main/docs/user_guide.md#output-formats',
    driver: 'json',
    recognises: ({ json }) => json !== undefined &&
        json.has('benchmarks') &&
        !json.has('machine_info') &&
        (json.has('benchmarks.*.time_unit') ||
            json.has('context.library_build_type') ||
            (json.has('context.num_cpus') && json.has('context.mhz_per_cpu'))),
    read: readBenchmarks,
};
const rates = ['bytes_per_second', 'items_per_second'];
const times = ['real_time', 'cpu_time'];
/** Fitted complexity, which is no time. */
const fits = ['BigO', 'RMS'];
const mostValues = 500_000;
/** Each has a measured value at least, of which no more are told. */
const mostRuns = 20_000;
function readBenchmarks(problems) {
    const runs = new Map();
    const told = openTold();
    let hasList = false;
    let skipped = 0;
    let values = 0;
    const take = (row) => {
        const name = isObject(row) ? (textOf(row['run_name']) ?? textOf(row['name'])) : undefined;
        if (!isObject(row) || name === undefined)
            throw new problem/* ReportFault */.pC('wrong-shape', 'has a benchmark without a name');
        if (row['error_occurred'] === true || row['error_occurred'] === 'true') {
            const why = (0,problem/* quote */.hD)(textOf(row['error_message']) ?? '');
            problems.add('failed-run', `${(0,problem/* quote */.hD)(name)} failed: ${why}`);
            return;
        }
        if (row['skipped'] === true) {
            skipped += 1;
            return;
        }
        const aggregate = textOf(row['aggregate_name']);
        if (aggregate !== undefined && fits.includes(aggregate))
            return;
        const unit = textOf(row['time_unit']);
        if (unit === undefined)
            throw new problem/* ReportFault */.pC('wrong-shape', `does not tell the time unit of ${(0,problem/* quote */.hD)(name)}`);
        if (!runs.has(name) && runs.size >= mostRuns)
            throw new problem/* ReportFault */.pC('too-large', 'has too many benchmarks');
        const run = runs.get(name) ?? { samples: new Map(), aggregates: [] };
        runs.set(name, run);
        values += 1;
        if (values > mostValues)
            throw new problem/* ReportFault */.pC('too-large', 'has too many repetitions');
        if (aggregate !== undefined)
            run.aggregates.push({ of: aggregate, row: measuresIn(row), unit });
        else
            takeSample(run, { row, name, unit, problems });
    };
    return {
        selections: [
            {
                path: 'context.date',
                value: (value) => {
                    told.time(value);
                },
            },
            { path: 'benchmarks', open: (type) => void (hasList = type === 'list') },
            { path: 'benchmarks.*', value: take },
        ],
        end() {
            if (!hasList)
                throw new problem/* ReportFault */.pC('wrong-shape', 'has no list of benchmarks');
            const book = openMetricBook(problems);
            for (const [name, run] of runs)
                tellRun(run, { name, book, problems });
            const metrics = book.list();
            if (skipped > 0 && metrics.length === 0)
                problems.add('all-skipped', `has ${String(skipped)} benchmarks, all skipped`);
            return { kind: 'performance', metrics, told: told.told() };
        },
    };
}
/** What is asked for of a row: there may be many, with what else users put into them. */
function measuresIn(row) {
    return Object.fromEntries([...times, ...rates].map((measure) => [measure, row[measure]]));
}
function takeSample(run, part) {
    const { row, name, unit, problems } = part;
    if (times.every((measure) => (row[measure] ?? undefined) === undefined))
        throw new problem/* ReportFault */.pC('wrong-shape', `has no time of ${(0,problem/* quote */.hD)(name)}`);
    for (const measure of [...times, ...rates]) {
        const value = (0,numbers/* readNumber */.kz)(row[measure], { what: `${measure} of ${(0,problem/* quote */.hD)(name)}`, problems });
        if (value === undefined)
            continue;
        const known = run.samples.get(measure);
        const ownUnit = rates.includes(measure) ? 'per second' : unit;
        if (known !== undefined && known.unit !== ownUnit)
            throw new problem/* ReportFault */.pC('wrong-shape', `has repetitions of ${(0,problem/* quote */.hD)(name)} in several units`);
        if (known !== undefined)
            known.values.push(value);
        else
            run.samples.set(measure, { values: [value], unit: ownUnit });
    }
}
/**
 * `name.real_time` is the median of the repetitions; where the file only has aggregates, its median, else its mean.
 * Of a declared median that differs from the repetitions the longer time is taken, or the lower rate.
 */
function tellRun(run, { name, book, problems }) {
    for (const measure of [...times, ...rates]) {
        const samples = run.samples.get(measure);
        const declared = (of) => (0,numbers/* readNumber */.kz)(run.aggregates.find((each) => each.of === of)?.row[measure], {
            what: `${of} of ${measure} of ${(0,problem/* quote */.hD)(name)}`,
            problems,
        });
        const unit = rates.includes(measure)
            ? 'per second'
            : (samples?.unit ?? run.aggregates[0]?.unit ?? '');
        const said = declared('median') ?? (samples === undefined ? declared('mean') : undefined);
        const counted = samples === undefined ? undefined : median(samples.values);
        const raw = worse({ of: 'median', said, counted, measure, name, problems });
        book.add({ metric: `${name}.${measure}`, raw, unit });
        const mean = declared('mean');
        const countedMean = mean === undefined ? undefined : meanOf(samples?.values);
        const worseMean = worse({
            of: 'mean',
            said: mean,
            counted: countedMean,
            measure,
            name,
            problems,
        });
        book.add({ metric: `${name}.${measure}.mean`, raw: worseMean, unit });
        book.add({ metric: `${name}.${measure}.stddev`, raw: declared('stddev'), unit });
        const variation = declared('cv');
        if (variation !== undefined)
            book.add({ metric: `${name}.${measure}.cv`, raw: variation * 100, unit: '%' });
    }
}
function meanOf(values = []) {
    if (values.length === 0)
        return undefined;
    return values.reduce((sum, each) => sum + each, 0) / values.length;
}
function worse(part) {
    const { of, said, counted, measure, name, problems } = part;
    if (said === undefined || counted === undefined)
        return counted ?? said;
    if (Math.abs(said - counted) <= 1e-6 * Math.abs(counted))
        return counted;
    const says = `${String(said)}, and its repetitions have ${String(counted)}`;
    problems.add('disagreement', `the ${of} ${measure} of ${(0,problem/* quote */.hD)(name)} is ${says}`);
    return rates.includes(measure) ? Math.min(said, counted) : Math.max(said, counted);
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/grype.js




const grype = {
    id: 'grype',
    kind: 'scan',
    title: 'Grype',
    specification: 'https://github.com/anchore/grype/blob/main/grype/presenter/models/document.go',
    driver: 'json',
    recognises: ({ json }) => json !== undefined &&
        json.has('matches') &&
        (json.value('descriptor.name') === 'grype' ||
            json.has('matches.*.vulnerability') ||
            json.has('ignoredMatches.*.vulnerability')),
    read: readGrype,
};
/** Parts of a match that are large and not asked for. */
const grype_without = ['urls', 'description', 'relatedVulnerabilities', 'matchDetails', 'cpes', 'epss'];
function readGrype(problems, parts) {
    const findings = openRatedFindings('grype', problems, parts);
    const told = openTold();
    let hasMatches = false;
    return {
        selections: [
            { path: 'matches', open: (type) => void (hasMatches = type === 'list') },
            { path: 'matches.*', without: grype_without, value: (value) => takeMatch(value, findings) },
            {
                path: 'ignoredMatches.*',
                without: grype_without,
                value: (value) => takeIgnored(value, { findings, problems }),
            },
            { path: 'alertsByPackage.*.alerts.*.type', value: (value) => tellAlert(value, problems) },
            { path: 'descriptor.timestamp', value: (value) => told.time(value) },
            {
                path: 'descriptor.db.status.valid',
                value: (value) => {
                    if (value === false)
                        problems.add('incomplete', 'its database of vulnerabilities was not valid');
                },
            },
        ],
        end() {
            if (!hasMatches)
                problems.add('no-results', 'has no list of matches: nothing was matched');
            return findings.report(told);
        },
    };
}
function takeMatch(value, findings) {
    if (!isObject(value))
        throw new problem/* ReportFault */.pC('wrong-shape', 'has a match that is no object');
    const vulnerability = value['vulnerability'];
    const artifact = value['artifact'];
    const word = at(vulnerability, 'severity');
    const list = at(vulnerability, 'cvss');
    const scores = (Array.isArray(list) ? list : []).map((each) => at(each, 'metrics', 'baseScore'));
    const fixes = at(vulnerability, 'fix', 'versions');
    const fixed = Array.isArray(fixes) ? fixes.filter((each) => typeof each === 'string') : [];
    findings.add({
        rule: textOf(at(vulnerability, 'id')),
        message: fixed.length === 0 ? undefined : `fixed in ${fixed.slice(0, 5).join(', ')}`,
        component: [textOf(at(artifact, 'name')), textOf(at(artifact, 'version'))]
            .filter(Boolean)
            .join('@'),
        file: textOf(at(artifact, 'locations', 0, 'path')),
    }, findings.rate({ word, scores }), word);
}
/** One that no rule is told for was not ignored by anybody, and counts. */
function takeIgnored(value, part) {
    const rules = at(value, 'appliedIgnoreRules');
    if (Array.isArray(rules) && rules.length > 0) {
        part.findings.suppress();
        return;
    }
    part.problems.add('disagreement', 'has ignored matches that no rule ignores; they count');
    takeMatch(value, part.findings);
}
/** Packages of a distribution that is unknown or past its end are matched against too little. */
function tellAlert(value, problems) {
    const type = (0,problem/* quote */.hD)(textOf(value) ?? 'unknown');
    problems.add('partial', `vulnerabilities of some packages may be missing: alert ${type}`);
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/istanbul-summary.js
/**
 * Istanbul `coverage-summary.json`, as Jest, Vitest, nyc and c8 write it:
 * https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-reports/lib/json-summary/index.js
 *
 * Only sums are told, so shards of it cannot be merged.
 */








const istanbulSummary = {
    id: 'istanbul-summary',
    kind: 'coverage',
    title: 'Istanbul coverage-summary.json',
    specification: 'https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-reports/lib/json-summary/index.js',
    driver: 'json',
    recognises: ({ json }) => json !== undefined && report/* measures */.qY.some((measure) => json.has(`total.${measure}.pct`)),
    read: readIstanbulSummary,
};
/** So many are kept; all are counted. */
const mostFiles = 200_000;
function readIstanbulSummary(problems) {
    const files = new Map();
    let isRepeated = false;
    const sums = (0,coverage_counts/* noSums */.YE)();
    let total;
    const takeFile = (value, path) => {
        const shares = sharesOf(value, { of: (0,problem/* quote */.hD)(path), problems });
        for (const measure of report/* measures */.qY)
            (0,coverage_counts/* addCounts */.c5)(sums[measure], shares[measure] ?? (0,coverage_counts/* noCounts */.Yi)());
        if (files.size >= mostFiles) {
            throw new problem/* ReportFault */.pC('too-large', `tells of more than ${String(mostFiles)} source files`);
        }
        const plain = (0,told_path/* plainPath */.s1)(path);
        const before = files.get(plain);
        files.set(plain, { path: plain, ...(before === undefined ? shares : worseOf(before, shares)) });
        if (before === undefined)
            return;
        isRepeated = true;
        problems.add('disagreement', `tells of ${(0,problem/* quote */.hD)(path)} more than once; it counts once`);
    };
    return {
        selections: [
            {
                path: 'total',
                value: (value) => void (total = sharesOf(value, { of: 'the total', problems })),
            },
            { path: '*', value: (value, keys) => takeFile(value, String(keys[0])) },
        ],
        end() {
            const declared = total ?? {};
            const share = (measure) => {
                const of = declared[measure];
                if (files.size === 0)
                    return of;
                // A measure that the total does not tell is none of the report.
                if (of === undefined)
                    return undefined;
                const counted = sums[measure];
                const worse = (0,coverage_totals/* worseShare */.Ym)({ of: measure, counted, declared: of, problems });
                return isRepeated
                    ? (0,coverage_totals/* onceOf */.Pr)(worse, { counted, once: sumOf(files.values(), measure) })
                    : worse;
            };
            const totals = (0,coverage_totals/* toCoverageTotals */.JO)(Object.fromEntries(report/* measures */.qY.map((measure) => [measure, share(measure)])), problems);
            return { kind: 'coverage', totals, files: () => files.values(), told: openTold().told() };
        },
    };
}
/** Two tellings of one file: the fewest covered, and the most in all. */
function worseOf(one, other) {
    const found = report/* measures */.qY.flatMap((measure) => {
        const [first, second] = [one[measure], other[measure]];
        if (first === undefined || second === undefined)
            return [first ?? second].flatMap((share) => (share ? [[measure, share]] : []));
        const covered = Math.min(first.covered, second.covered);
        return [[measure, { covered, total: Math.max(first.total, second.total) }]];
    });
    return Object.fromEntries(found);
}
function sumOf(files, measure) {
    const sum = (0,coverage_counts/* noCounts */.Yi)();
    for (const file of files)
        (0,coverage_counts/* addCounts */.c5)(sum, file[measure] ?? (0,coverage_counts/* noCounts */.Yi)());
    return sum;
}
/** Throws a ReportFault for what is no summary of a file. */
function sharesOf(value, { of, problems }) {
    if (!isObject(value))
        throw new problem/* ReportFault */.pC('wrong-shape', `has ${of} as no object`);
    const shares = {};
    for (const measure of report/* measures */.qY) {
        const told = value[measure];
        if (told === undefined)
            continue;
        const what = `${measure} of ${of}`;
        if (at(told, 'total') === undefined || at(told, 'covered') === undefined) {
            throw new problem/* ReportFault */.pC('wrong-shape', `has ${what} without total or covered`);
        }
        const raw = { covered: at(told, 'covered'), total: at(told, 'total') };
        const share = (0,coverage_counts/* readShareOf */.hE)(raw, { what, problems });
        const rate = rateOf(at(told, 'pct'), { what, share, problems });
        if (share !== undefined)
            shares[measure] = (0,coverage_totals/* worseShare */.Ym)({ of: what, counted: share, declared: { rate }, problems });
    }
    return shares;
}
/** `pct` is rounded down to two digits, and the text Unknown where there is nothing to cover. */
function rateOf(raw, part) {
    const { what, share, problems } = part;
    if (share?.total === 0 || raw === 'Unknown')
        return undefined;
    return (0,rounded_rate/* readRoundedRate */.Ux)(raw, { what: `the percentage of ${what}`, problems, inPercent: true });
}

;// CONCATENATED MODULE: ./lib/sources/reports/first-key.js
/** The first key of a JSON object, for formats whose keys are paths of source files. */
/** As it is written, with its escapes; undefined if there is none. `within` are keys that lead to the object. */
function firstKey(text, within = []) {
    const opened = within.map((key) => `"${escapeExpression(key)}"\\s*:\\s*\\{\\s*`).join('');
    return new RegExp(`^\\s*\\{\\s*${opened}"((?:[^"\\\\]|\\\\.)*)"\\s*:`).exec(text)?.[1];
}
function escapeExpression(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/istanbul-file.js
/** One source file of an Istanbul coverage-final.json, in whichever order its parts are told. */




/** Statements, functions and branches of one file. */
const mostItems = 2_000_000;
/** A file of which nothing was told yet. */
function openIstanbulFile(name, problems) {
    /** Lines by id; 0 if not told. */
    const statements = new Map();
    const branches = new Map();
    /** How many places each branch has, if it tells them. */
    const places = new Map();
    const functions = new Map();
    const ran = {
        statements: new Map(),
        functions: new Map(),
        branches: new Map(),
    };
    let items = 0;
    const enough = () => {
        items += 1;
        if (items > mostItems)
            throw new problem/* ReportFault */.pC('too-large', `tells too much of ${(0,problem/* quote */.hD)(name)}`);
    };
    const unlike = (id, { count, counts }) => `tells ${String(count)} places of branch ${id} of ${(0,problem/* quote */.hD)(name)}, and how often ${String(counts)} ran`;
    const hit = (value, what) => {
        enough();
        if (value === undefined || value === null)
            throw new problem/* ReportFault */.pC('wrong-shape', `has no count of ${what} of ${(0,problem/* quote */.hD)(name)}`);
        return (((0,numbers/* readCount */._0)(value, { what: `the count of ${what} of ${(0,problem/* quote */.hD)(name)}`, problems }) ?? 0) > 0);
    };
    const note = (lines, id, raw) => {
        const line = typeof raw === 'number' ? raw : 0;
        if ((lines.get(id) ?? 0) > 0)
            return;
        if (line >= line_book/* mostLines */.$5 || line < 0 || !Number.isInteger(line))
            throw new problem/* ReportFault */.pC('impossible-number', `has line ${String(line)} of ${(0,problem/* quote */.hD)(name)}`);
        lines.set(id, line);
    };
    return {
        statement: (id) => void statements.set(id, statements.get(id) ?? 0),
        statementLine: (id, line) => note(statements, id, line),
        functionOf: (id) => void functions.set(id, {}),
        functionAt(id, what, value) {
            const of = functions.get(id);
            if (of !== undefined)
                of[what] = value;
        },
        branch: (id) => void branches.set(id, branches.get(id) ?? 0),
        branchPlace: (id) => void places.set(id, (places.get(id) ?? 0) + 1),
        branchLine: (id, line) => note(branches, id, line),
        ranStatement: (id, count) => void ran.statements.set(id, hit(count, `statement ${id}`)),
        ranFunction: (id, count) => void ran.functions.set(id, hit(count, `function ${id}`)),
        ranBranches(id, counts) {
            if (!Array.isArray(counts))
                throw new problem/* ReportFault */.pC('wrong-shape', `has no counts of branch ${id} of ${(0,problem/* quote */.hD)(name)}`);
            const list = counts;
            ran.branches.set(id, list.map((count) => hit(count, `branch ${id}`)));
        },
        finish(book) {
            checkSame(statements, ran.statements, `statements of ${(0,problem/* quote */.hD)(name)}`);
            checkSame(functions, ran.functions, `functions of ${(0,problem/* quote */.hD)(name)}`);
            checkSame(branches, ran.branches, `branches of ${(0,problem/* quote */.hD)(name)}`);
            for (const [id, count] of places) {
                const counts = ran.branches.get(id)?.length ?? 0;
                if (counts !== count)
                    throw new problem/* ReportFault */.pC('wrong-shape', unlike(id, { count, counts }));
            }
            const ofLine = { statements: (0,item_lines/* openItems */.dz)(), branches: (0,item_lines/* openItems */.dz)() };
            for (const [id, line] of statements) {
                const covered = ran.statements.get(id) === true;
                ofLine.statements.extend(line, (0,item_lines/* oneItem */.eM)(covered));
                if (line > 0)
                    book.line(name, line, covered);
            }
            for (const [id, line] of branches) {
                for (const taken of ran.branches.get(id) ?? [])
                    ofLine.branches.extend(line, (0,item_lines/* oneItem */.eM)(taken));
            }
            ofLine.statements.each((line, of) => book.statements(name, line, of));
            ofLine.branches.each((line, of) => book.branches(name, line, (0,item_lines/* toBranchCount */.xt)(of)));
            const told = [...ran.functions].map(([id, covered]) => {
                const { name: own, line, column } = functions.get(id) ?? {};
                return { identity: JSON.stringify([own, line, column]), covered };
            });
            book.functions(name, told);
            return ofLine.branches.share();
        },
    };
}
function checkSame(there, ran, what) {
    if (there.size === ran.size && [...ran.keys()].every((id) => there.has(id)))
        return;
    throw new problem/* ReportFault */.pC('wrong-shape', `tells where ${String(there.size)} ${what} are, and how often ${String(ran.size)} ran`);
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/istanbul.js
/**
 * Istanbul `coverage-final.json`, as Jest, Vitest, nyc and c8 write it: where statements, functions and
 * branches are, and how often each ran. A line is one on which a statement begins:
 * https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-lib-coverage/lib/file-coverage.js
 */







const istanbul = {
    id: 'istanbul',
    kind: 'coverage',
    title: 'Istanbul coverage-final.json',
    specification: 'https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-lib-coverage/lib/file-coverage.js',
    driver: 'json',
    recognises: ({ json, text }) => {
        const path = json === undefined ? undefined : firstKey(text);
        return path !== undefined && json?.has(`${path}.statementMap`) === true;
    },
    read: readIstanbul,
};
const parts = ['statementMap', 'fnMap', 'branchMap', 's', 'f', 'b'];
/** What tells a function from the others of its file. */
const functionWords = [
    ['name', 'name'],
    ['loc.start.line', 'line'],
    ['loc.start.column', 'column'],
];
function readIstanbul(problems) {
    const book = (0,line_book/* openLineBook */.S1)();
    const branches = (0,coverage_counts/* noCounts */.Yi)();
    let file;
    const seen = new Set();
    let name = '';
    let isRepeated = false;
    /** The id below a part: `path.s.3`. */
    const id = (keys) => String(keys[2]);
    return {
        selections: [
            {
                path: '*',
                open(type, keys) {
                    name = String(keys[0]);
                    if (type !== 'object')
                        throw new problem/* ReportFault */.pC('wrong-shape', `has ${(0,problem/* quote */.hD)(name)} as no object`);
                    file = openIstanbulFile(name, problems);
                    seen.clear();
                },
                close() {
                    const missing = parts.find((part) => !seen.has(part));
                    if (missing !== undefined)
                        throw new problem/* ReportFault */.pC('wrong-shape', `has ${(0,problem/* quote */.hD)(name)} without ${missing}`);
                    // Bundled code has more branches on a line than the book holds.
                    isRepeated ||= book.has(name);
                    if (file !== undefined)
                        (0,coverage_counts/* addCounts */.c5)(branches, file.finish(book));
                },
            },
            ...parts.map((part) => ({
                path: `*.${part}`,
                open: (type) => {
                    if (type === 'object')
                        seen.add(part);
                },
            })),
            { path: '*.statementMap.*', open: (_type, keys) => file?.statement(id(keys)) },
            {
                path: '*.statementMap.*.start.line',
                value: (value, keys) => file?.statementLine(id(keys), value),
            },
            { path: '*.fnMap.*', open: (_type, keys) => file?.functionOf(id(keys)) },
            ...functionWords.map(([path, word]) => ({
                path: `*.fnMap.*.${path}`,
                value: (value, keys) => file?.functionAt(id(keys), word, value),
            })),
            { path: '*.branchMap.*', open: (_type, keys) => file?.branch(id(keys)) },
            { path: '*.branchMap.*.line', value: (value, keys) => file?.branchLine(id(keys), value) },
            {
                path: '*.branchMap.*.loc.start.line',
                value: (value, keys) => file?.branchLine(id(keys), value),
            },
            { path: '*.branchMap.*.locations.*', open: (_type, keys) => file?.branchPlace(id(keys)) },
            {
                path: '*.branchMap.*.locations.*.start.line',
                value: (value, keys) => file?.branchLine(id(keys), value),
            },
            { path: '*.s.*', value: (value, keys) => file?.ranStatement(id(keys), value) },
            { path: '*.f.*', value: (value, keys) => file?.ranFunction(id(keys), value) },
            { path: '*.b.*', value: (value, keys) => file?.ranBranches(id(keys), value) },
        ],
        end() {
            const once = book.totals();
            const totals = (0,coverage_totals/* toCoverageTotals */.JO)(isRepeated ? once : { ...once, branches }, problems);
            return { kind: 'coverage', totals, files: book.files, book, told: openTold().told() };
        },
    };
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/jacoco-classes.js
/** What classes of JaCoCo declare of their lines, set against the source files, which have the lines of all their classes. */





/** Nothing yet. */
function openJacocoClasses(problems) {
    const files = new Map();
    return {
        add(path, { covered, total }) {
            const file = (0,told_path/* plainPath */.s1)(pathOf(path));
            const known = files.get(file);
            if (known !== undefined) {
                known.covered += covered;
                known.total = Math.max(known.total, total);
                return;
            }
            if (files.size >= line_book/* mostFiles */.p)
                throw new problem/* ReportFault */.pC('too-large', 'has classes of too many source files');
            files.set((0,own_text/* ownText */.U)(file), { covered, total });
        },
        worse(share, book) {
            const missing = new Set(files.keys());
            let [fewer, more] = [0, 0];
            let [counted, all] = [0, 0];
            const compare = (file, { covered, total }) => {
                const of = files.get(file);
                missing.delete(file);
                if (of === undefined || (covered <= of.covered && total >= of.total))
                    return;
                fewer += Math.max(0, covered - of.covered);
                more += Math.max(0, of.total - total);
                const say = `${String(of.covered)} covered lines at most, and ${String(of.total)} in all at least`;
                problems.add('disagreement', `classes of ${(0,problem/* quote */.hD)(file)} have ${say}, and it has ${String(covered)} of ${String(total)}`);
            };
            for (const { path, lines = { covered: 0, total: 0 } } of book.files()) {
                counted += lines.covered;
                all += lines.total;
                compare(path, lines);
            }
            // A report that tells no lines at all has nothing to compare with.
            if (all === 0)
                return share;
            for (const file of missing)
                compare(file, { covered: 0, total: 0 });
            return {
                covered: Math.max(0, Math.min(share.covered, counted - fewer)),
                total: Math.max(share.total, all + more),
            };
        },
    };
}
/** A path of names; throws a ReportFault if it is too long. */
function pathOf(names) {
    (0,longest_name/* refuseLongPath */.qs)(...names);
    return names.join('/');
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/jacoco.js
/**
 * JaCoCo XML, as JaCoCo, Kover and PHP or Scala bridges write it. Its files name a DTD, which is not
 * fetched: https://www.jacoco.org/jacoco/trunk/coverage/report.dtd
 *
 * A line is covered if one of its instructions is; LINE, BRANCH and INSTRUCTION are counted from the lines
 * of the source files, METHOD from the methods: https://www.jacoco.org/jacoco/trunk/doc/counters.html
 */









const jacoco = {
    id: 'jacoco',
    kind: 'coverage',
    title: 'JaCoCo',
    specification: 'https://www.jacoco.org/jacoco/trunk/coverage/report.dtd',
    driver: 'xml',
    recognises: ({ xml, text }) => xml?.root === 'report' &&
        (/<!DOCTYPE\s+report\s+PUBLIC\s+["']-\/\/JACOCO\/\//.test(text) ||
            ['sessioninfo', 'group', 'package', 'counter'].includes(xml.elements[1] ?? '')),
    read: readJacoco,
};
const measureOf = {
    LINE: 'lines',
    BRANCH: 'branches',
    METHOD: 'functions',
    INSTRUCTION: 'statements',
};
/** Instructions or branches that one line may have. */
const jacoco_mostOfLine = 2 ** 24;
function readJacoco(problems, parts) {
    const book = (0,line_book/* openLineBook */.S1)();
    const told = openTold();
    const methods = (0,coverage_counts/* noCounts */.Yi)();
    const branchesOfLines = (0,coverage_counts/* noCounts */.Yi)();
    /** What source files declare, and classes that have none. */
    const sums = (0,coverage_counts/* noSums */.YE)();
    /** What elements of a kind declare together. */
    const sumsOf = { class: (0,coverage_counts/* noSums */.YE)(), package: (0,coverage_counts/* noSums */.YE)(), group: (0,coverage_counts/* noSums */.YE)() };
    const classes = openJacocoClasses(problems);
    const declared = {};
    /** Open elements with their names; the last one is the parent of what comes. */
    const parents = [];
    let file = '';
    const takeLine = (attributes) => {
        const count = (key) => (0,numbers/* readCount */._0)(attributes[key], { what: `${key} of a line of ${(0,problem/* quote */.hD)(file)}`, problems }) ?? 0;
        const line = count('nr');
        // The DTD lets all but nr be absent: what is not said to be covered is not.
        const isHalf = ['i', 'b'].some((each) => attributes[`c${each}`] !== undefined && attributes[`m${each}`] === undefined);
        if (attributes['nr'] === undefined || isHalf) {
            throw new problem/* ReportFault */.pC('wrong-shape', `has a line of ${(0,problem/* quote */.hD)(file)} without nr, mi or mb`);
        }
        const [ci, cb] = [count('ci'), count('cb')];
        const [instructions, branches] = [count('mi') + ci, count('mb') + cb];
        if (line >= line_book/* mostLines */.$5 || instructions > jacoco_mostOfLine || branches > jacoco_mostOfLine) {
            throw new problem/* ReportFault */.pC('impossible-number', `has line ${String(line)} of ${(0,problem/* quote */.hD)(file)} with ${String(instructions)} instructions and ${String(branches)} branches`);
        }
        book.line(file, line, ci > 0);
        book.branches(file, line, (0,branch_lines/* branchCount */.GY)({ covered: cb, total: branches }));
        (0,coverage_counts/* addCounts */.c5)(branchesOfLines, { covered: cb, total: branches });
        book.statements(file, line, (0,item_lines/* itemCount */.F)({ covered: ci, total: instructions }));
    };
    const takeClass = (lines) => {
        const places = parents.slice(1, -1).map((each) => each.attributes['name'] ?? '');
        const source = parents.at(-1)?.attributes['sourcefilename'];
        if (source !== undefined)
            classes.add([...places, source], lines);
    };
    const takeCounter = (attributes) => {
        const type = attributes['type'] ?? '';
        const measure = Object.hasOwn(measureOf, type) ? measureOf[type] : undefined;
        if (measure === undefined)
            return;
        const what = `${type} of ${(0,problem/* quote */.hD)(parents.at(-1)?.attributes['name'] ?? '')}`;
        const share = toShare(attributes, { what, problems });
        if (share === undefined)
            return;
        const parent = parents.at(-1);
        const element = parent?.element;
        // Classes of one source file share lines; and of groups within each other the outer one tells all.
        if (element === 'class' && type === 'LINE')
            takeClass(share);
        if (element === 'package' || (element === 'group' && parents.length === 2)) {
            (0,coverage_counts/* addCounts */.c5)(sumsOf[element][measure], share);
        }
        else if (element === 'class' && type === 'METHOD') {
            (0,coverage_counts/* addCounts */.c5)(sumsOf.class[measure], share);
        }
        if (parents.length === 1) {
            declared[measure] = {
                covered: (declared[measure]?.covered ?? 0) + share.covered,
                total: (declared[measure]?.total ?? 0) + share.total,
            };
        }
        else if (parent?.element === 'method') {
            if (type === 'METHOD')
                (0,coverage_counts/* countOne */.kT)(methods, share.covered > 0 && share.total === share.covered);
        }
        else if (parent?.element === 'sourcefile' || isWithoutSource(parent)) {
            (0,coverage_counts/* addCounts */.c5)(sums[measure], share);
        }
    };
    return {
        open(name, attributes, depth) {
            if (name === 'sessioninfo') {
                told.time(Number(attributes['start']));
                told.time(Number(attributes['dump']));
            }
            else if (name === 'sourcefile') {
                const places = parents.slice(1).map((each) => each.attributes['name'] ?? '');
                const own = attributes['name'] ?? '';
                file = pathOf([...places, own]);
                parts.named(file, places);
            }
            else if (name === 'line') {
                takeLine(attributes);
            }
            else if (name === 'counter') {
                takeCounter(attributes);
            }
            parents.length = depth - 1;
            parents.push({ element: name, attributes });
            return false;
        },
        close(_name, _text, depth) {
            parents.length = depth - 1;
        },
        end() {
            const counted = book.totals();
            const share = (measure, of = (0,coverage_counts/* noCounts */.Yi)()) => (0,coverage_counts/* checkedShare */.hW)({
                of: measure,
                ...{ counted: of, sums: sums[measure], declared: declared[measure] ?? {}, problems },
                parts: [sums, sumsOf.class, sumsOf.package, sumsOf.group].map((each) => each[measure]),
            });
            const totals = (0,coverage_totals/* toCoverageTotals */.JO)({
                lines: classes.worse(share('lines', counted.lines), book),
                branches: share('branches', branchesOfLines),
                functions: share('functions', methods),
                statements: share('statements', counted.statements),
            }, problems);
            return { kind: 'coverage', totals, files: book.files, book, told: told.told() };
        },
    };
}
/** Such a class is in no source file, and JaCoCo counts it by itself. */
function isWithoutSource(parent) {
    return parent?.element === 'class' && parent.attributes['sourcefilename'] === undefined;
}
function toShare(attributes, { what, problems }) {
    const missed = (0,numbers/* readCount */._0)(attributes['missed'], { what: `missed ${what}`, problems });
    if (attributes['missed'] === undefined || attributes['covered'] === undefined) {
        throw new problem/* ReportFault */.pC('wrong-shape', `${what} has a counter without missed or covered`);
    }
    const covered = (0,numbers/* readCount */._0)(attributes['covered'], { what: `covered ${what}`, problems });
    if (missed === undefined || covered === undefined)
        return undefined;
    return (0,coverage_counts/* readShareOf */.hE)({ covered, total: missed + covered }, { what, problems });
}

;// CONCATENATED MODULE: ./lib/sources/reports/histogram.js
/**
 * Counts of whole numbers in bounded memory, so that percentiles of any number of values can be told: each value
 * below 2048 has a bucket of its own, above it each power of two is divided into 1024 buckets. A percentile is the
 * upper edge of its bucket: never below the true one, and at most 1/1024 (0.1 %) above it.
 */
const perOctave = 1024;
/** An empty histogram. */
function openHistogram() {
    const buckets = new Map();
    let count = 0;
    let sum = 0;
    let min = Infinity;
    let max = 0;
    return {
        add(value) {
            const edge = upperEdge(value);
            buckets.set(edge, (buckets.get(edge) ?? 0) + 1);
            count += 1;
            sum += value;
            min = Math.min(min, value);
            max = Math.max(max, value);
        },
        count: () => count,
        min: () => (count === 0 ? 0 : min),
        max: () => max,
        mean: () => (count === 0 ? 0 : sum / count),
        percentile(percent) {
            const rank = Math.max(1, Math.ceil((percent * count) / 100));
            let below = 0;
            for (const edge of [...buckets.keys()].sort((one, other) => one - other)) {
                below += buckets.get(edge) ?? 0;
                if (below >= rank)
                    return Math.min(edge, max);
            }
            return max;
        },
    };
}
/** The highest value of the bucket. */
function upperEdge(value) {
    if (value < 2 * perOctave)
        return value;
    const width = 2 ** (Math.floor(Math.log2(value)) - 10);
    return Math.floor(value / width) * width + width - 1;
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/load-samples.js
/** Samples of a load test, counted as they come: in all, and by label. */

/** Labels that are told by themselves; a label for each address would have no bound. */
const mostLabels = 300;
/** No samples yet. */
function openLoadTally(problems) {
    const all = newTally();
    const byLabel = new Map();
    let first = Infinity;
    let last = -Infinity;
    let allTimed = true;
    const tallyOf = (label) => {
        const known = byLabel.get(label);
        if (known !== undefined)
            return known;
        if (byLabel.size >= mostLabels) {
            const most = String(mostLabels);
            problems.add('not-told', `has more than ${most} labels; the rest is only in the sums`);
            return undefined;
        }
        const created = newTally();
        byLabel.set(label, created);
        return created;
    };
    return {
        add(sample) {
            const own = tallyOf(sample.label);
            if (own !== undefined)
                count(own, sample);
            if (sample.isSum)
                return;
            count(all, sample);
            if (sample.began === undefined) {
                allTimed = false;
            }
            else {
                first = Math.min(first, sample.began);
                last = Math.max(last, sample.began + sample.elapsed);
            }
        },
        tell(book) {
            const requests = all.times.count();
            // Only sums, or nothing: no request was made.
            if (requests === 0)
                return;
            tellTally(all, { prefix: '', book });
            if (allTimed && last > first) {
                const raw = (requests * 1000) / (last - first);
                book.add({ metric: 'throughput', raw, unit: 'per second' });
            }
            for (const [label, tally] of byLabel)
                tellTally(tally, { prefix: `${label}.`, book });
        },
    };
}
function newTally() {
    return { times: openHistogram(), errors: 0 };
}
function count(tally, { elapsed, failed }) {
    tally.times.add(elapsed);
    if (failed)
        tally.errors += 1;
}
function tellTally({ times, errors }, { prefix, book }) {
    const add = (key, raw, unit) => book.add({ metric: `${prefix}${key}`, raw, unit });
    const requests = times.count();
    add('requests', requests, '');
    add('errors', errors, '');
    add('error-rate', (errors * 100) / requests, '%');
    add('mean', times.mean(), 'ms');
    add('min', times.min(), 'ms');
    for (const percent of [50, 90, 95, 99])
        add(`p${String(percent)}`, times.percentile(percent), 'ms');
    add('max', times.max(), 'ms');
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/jmeter-csv.js





const jmeterCsv = {
    id: 'jmeter-csv',
    kind: 'performance',
    title: 'JMeter JTL (CSV)',
    specification: 'https://jmeter.apache.org/usermanual/listeners.html#csvlogformat',
    driver: 'lines',
    recognises: ({ lines }) => {
        const columns = splitRow(lines[0] ?? '', delimiterOf(lines[0] ?? ''));
        return (columns.includes('elapsed') &&
            ['timeStamp', 'label', 'responseCode', 'success'].filter((each) => columns.includes(each))
                .length >= 2);
    },
    read: readCsv,
};
const longestRow = 1024 * 1024;
/** What a transaction controller writes in place of an answer; its data has no type. */
const sumMessage = 'Number of samples in transaction';
function readCsv(problems) {
    const tally = openLoadTally(problems);
    const told = openTold();
    let header = '';
    let delimiter = ',';
    let columns = [];
    let open = '';
    const takeRow = (text, number) => {
        const cells = splitRow(text, delimiter);
        if (cells.length !== columns.length) {
            const has = `${String(cells.length)} cells, and the header ${String(columns.length)}`;
            throw new problem/* ReportFault */.pC('wrong-shape', `line ${String(number)} has ${has}`);
        }
        const cell = (name) => cells[columns.indexOf(name)];
        const what = `elapsed of line ${String(number)}`;
        const elapsed = (0,numbers/* readCount */._0)(cell('elapsed'), { what, problems });
        const success = cell('success')?.toLowerCase();
        if (success !== 'true' && success !== 'false') {
            const is = (0,problem/* quote */.hD)(success ?? '');
            throw new problem/* ReportFault */.pC('wrong-shape', `line ${String(number)} has the success ${is}`);
        }
        // An impossible number was told, and ends this file as evidence.
        if (elapsed === undefined)
            return;
        const stamp = cell('timeStamp') ?? '';
        const began = /^\d{13}$/.test(stamp) ? Number(stamp) : undefined;
        told.time(began ?? stamp.replaceAll('/', '-'));
        tally.add({
            ...{ label: cell('label') ?? '', elapsed, failed: success === 'false', began },
            isSum: (cell('responseMessage') ?? '').startsWith(sumMessage) && (cell('dataType') ?? '') === '',
        });
    };
    return {
        line(text, number) {
            if (columns.length === 0) {
                header = text;
                delimiter = delimiterOf(text);
                columns = splitRow(text, delimiter);
                for (const name of ['elapsed', 'success'])
                    if (columns.filter((each) => each === name).length !== 1)
                        throw new problem/* ReportFault */.pC('wrong-shape', `needs the column ${name}, once`);
                return;
            }
            // A quoted cell may hold line breaks.
            const row = open === '' ? text : `${open}\n${text}`;
            if (row.length > longestRow)
                throw new problem/* ReportFault */.pC('too-large', `line ${String(number)} belongs to a row without end`);
            open = hasOpenQuote(row) ? row : '';
            if (open !== '' || row === '' || row === header)
                return;
            takeRow(row, number);
        },
        end() {
            if (open !== '')
                throw new problem/* ReportFault */.pC('truncated', 'ends within a quoted cell');
            const book = openMetricBook(problems);
            tally.tell(book);
            return { kind: 'performance', metrics: book.list(), told: told.told() };
        },
    };
}
/** `jmeter.save.saveservice.default_delimiter` may be another than a comma. */
function delimiterOf(header) {
    return [',', ';', '\t', '|'].find((each) => header.includes(each)) ?? ',';
}
function hasOpenQuote(row) {
    let quotes = 0;
    for (let from = row.indexOf('"'); from !== -1; from = row.indexOf('"', from + 1))
        quotes += 1;
    return quotes % 2 === 1;
}
/** Cells of a row; `""` within quotes is one quote. */
function splitRow(row, delimiter) {
    if (!row.includes('"'))
        return row.split(delimiter);
    const cells = [];
    let cell = '';
    let quoted = false;
    for (let index = 0; index < row.length; index += 1) {
        const character = row[index] ?? '';
        if (quoted && character === '"' && row[index + 1] === '"') {
            cell += '"';
            index += 1;
        }
        else if (character === '"') {
            quoted = !quoted;
        }
        else if (!quoted && character === delimiter) {
            cells.push(cell);
            cell = '';
        }
        else {
            cell += character;
        }
    }
    return [...cells, cell];
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/jmeter-xml.js






const jmeterXml = {
    id: 'jmeter-xml',
    kind: 'performance',
    title: 'JMeter JTL (XML)',
    specification: 'https://jmeter.apache.org/usermanual/listeners.html#xmlformat2.1',
    driver: 'xml',
    recognises: ({ xml }) => xml?.root === 'testResults',
    read: readJtl,
};
/**
 * Samples below the root are counted; those within another one are parts of it, and fail it. A failed assertion
 * fails its sample, whatever the sample says.
 */
function readJtl(problems) {
    const tally = openLoadTally(problems);
    const told = openTold();
    const stack = [];
    const finish = ({ attributes, said, innerFailed }) => {
        const label = attributes['lb'] ?? '';
        if (said && innerFailed)
            problems.add('disagreement', `${(0,problem/* quote */.hD)(label)} says it succeeded, and a part of it failed`);
        const failed = !said || innerFailed;
        const outer = stack.at(-1);
        if (outer !== undefined) {
            if (failed)
                outer.innerFailed = true;
            return;
        }
        const elapsed = (0,numbers/* readCount */._0)(attributes['t'], { what: `the time of ${(0,problem/* quote */.hD)(label)}`, problems });
        if (elapsed === undefined) {
            if (attributes['t'] === undefined)
                throw new problem/* ReportFault */.pC('wrong-shape', `has the sample ${(0,problem/* quote */.hD)(label)} without a time`);
            return;
        }
        const stamp = attributes['ts'] ?? '';
        const began = /^\d{13}$/.test(stamp) ? Number(stamp) : undefined;
        if (began !== undefined)
            told.time(began);
        const isSum = (attributes['rm'] ?? '').startsWith(sumMessage) && (attributes['dt'] ?? '') === '';
        tally.add({ label, elapsed, failed, began, isSum });
    };
    return {
        open(name, attributes) {
            if (name === 'sample' || name === 'httpSample') {
                const said = attributes['s'];
                if (said !== 'true' && said !== 'false') {
                    const label = (0,problem/* quote */.hD)(attributes['lb'] ?? '');
                    throw new problem/* ReportFault */.pC('wrong-shape', `does not say whether ${label} succeeded (s)`);
                }
                stack.push({ attributes, said: said === 'true', innerFailed: false });
            }
            return name === 'failure' || name === 'error';
        },
        close(name, text) {
            if (name === 'sample' || name === 'httpSample') {
                const sample = stack.pop();
                if (sample !== undefined)
                    finish(sample);
            }
            else if ((name === 'failure' || name === 'error') && text !== 'false') {
                const sample = stack.at(-1);
                if (sample !== undefined)
                    sample.innerFailed = true;
            }
        },
        end() {
            const book = openMetricBook(problems);
            tally.tell(book);
            return { kind: 'performance', metrics: book.list(), told: told.told() };
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/sources/reports/formats/junit-suite.js
/** A suite of JUnit XML: what it declares, set against the cases in it and in the suites within. */







/** `src/pay/card.test.ts`; `com.acme.Card` is none, nor is a sentence. */
const sourceFile = /^[^\s/]+(?:\/[^/]+)*\/[^\s/]+\.[A-Za-z]{1,5}$/;
const longestHolder = 200;
/** True for what looks like the path of a source file. */
function isSourceFile(name) {
    return name.length <= longest_name/* longestName */.YG && sourceFile.test(name);
}
/** Begins a suite; impossible numbers are problems. */
function openSuite(attributes, part) {
    const { problems } = part;
    const name = attributes['name'] ?? '';
    const of = name === '' ? (part.isRoot ? 'the report' : 'a suite') : `suite ${(0,problem/* quote */.hD)(name)}`;
    /** Names of the same number in several dialects: the worst is meant. */
    const count = (keys) => {
        const told = keys
            .map((key) => (0,numbers/* readCount */._0)(attributes[key], { what: `${key} of ${of}`, problems }))
            .filter((each) => each !== undefined);
        return told.length === 0 ? undefined : Math.max(...told);
    };
    const failures = count(['failures', 'failed']);
    const errors = count(['errors']);
    const skipped = [count(['skipped', 'skip', 'skips', 'ignored']), count(['disabled'])];
    const told = skipped.filter((each) => each !== undefined);
    const sum = told.reduce((total, each) => total + each, 0);
    return {
        name,
        file: attributes['file'],
        nameOfFile: isSourceFile(name) ? name : undefined,
        holder: name.length > longestHolder ? (0,external_node_crypto_.hash)('sha256', name, 'base64url') : name,
        declared: {
            total: count(['tests']),
            failed: failures === undefined && errors === undefined
                ? undefined
                : (failures ?? 0) + (errors ?? 0),
            errors,
            skipped: told.length === 0 ? undefined : sum,
        },
        tellsFailures: failures !== undefined && errors !== undefined,
        skipped: [...told, sum],
        onlyDisabled: skipped[0] === undefined,
        time: readTime(attributes['time'], { what: `time of ${of}`, problems }),
        begun: (0,suite_marks/* keptText */.GD)(attributes['timestamp']),
        host: (0,suite_marks/* keptText */.GD)(attributes['hostname']),
        times: openTimes(),
        mark: (0,suite_marks/* openSuiteMark */.Ox)(),
        direct: tests_totals/* noTests */.Vl,
        inner: tests_totals/* noTests */.Vl,
        innerWorse: tests_totals/* noTests */.Vl,
        hasSuites: false,
    };
}
/** Ends a suite: tells where it contradicts its cases, and gives its numbers to the suite around it. */
function closeSuite(suite, part) {
    const { parent, problems } = part;
    const counted = (0,tests_totals/* addTests */.Bi)(suite.direct, suite.inner);
    // Some dialects declare for a suite with suites in it only its own cases.
    const ownOnly = suite.hasSuites && agrees(suite, suite.direct);
    const declared = ownOnly ? {} : meant(suite, counted);
    const of = suite.name === ''
        ? parent === undefined
            ? 'the report'
            : 'a suite'
        : `suite ${(0,problem/* quote */.hD)(suite.name)}`;
    (0,tests_totals/* tellDisagreements */.RH)({ of, counted, declared, problems });
    const isWhole = parent === undefined;
    const inner = isWhole && counted.total === 0 ? tests_totals/* noTests */.Vl : suite.innerWorse;
    const { total, ...others } = declared;
    const cases = hasOthers(suite, declared, counted) ? others : { total, ...others };
    const worse = (0,tests_totals/* worseOf */.WD)((0,tests_totals/* addTests */.Bi)(suite.direct, inner), cases, isWhole ? 'whole' : 'part');
    if (parent !== undefined) {
        parent.hasSuites = true;
        parent.inner = (0,tests_totals/* addTests */.Bi)(parent.inner, counted);
        parent.innerWorse = (0,tests_totals/* addTests */.Bi)(parent.innerWorse, worse);
        if (suite.time !== 'missing' || suite.times.hasAny())
            parent.times.add(junit_suite_timeOf(suite));
    }
    return worse;
}
/** The longer of what it declares and of what its parts add up to. */
function junit_suite_timeOf({ time, times }) {
    return times.whole(time);
}
/** The cases directly in a suite, so that they are known again. */
function markedSuite({ mark, direct, begun, host, ...suite }) {
    const time = knownTime(suite.time);
    return {
        ...{ mark: mark.mark(), counts: direct },
        ...(begun !== undefined && { begun }),
        ...(host !== undefined && { host }),
        ...(time !== undefined && { time }),
    };
}
function agrees(suite, counts) {
    const { total, failed, skipped } = meant(suite, counts);
    return ((total === undefined || total === counts.total) &&
        (failed === undefined || failed === counts.failed) &&
        (skipped === undefined || skipped === counts.skipped));
}
/**
 * True if `tests` are more than the cases, and it says of failures, errors and skipped ones what the cases do: then those
 * that are not listed are of another kind, such as subtests (pytest) or assertions (Catch2, doctest), and none failed.
 */
function hasOthers({ tellsFailures, hasSuites }, { total = 0, failed, errors, skipped }, counts) {
    if (!tellsFailures || counts.total === 0 || total <= counts.total)
        return false;
    if (failed !== counts.failed || errors !== counts.errors)
        return false;
    // A suite around others often does not tell how many are skipped, and these do.
    return skipped === undefined ? hasSuites || counts.skipped === 0 : skipped === counts.skipped;
}
/** What is declared, with that reading of the skipped ones that agrees, if any does. */
function meant(suite, counts) {
    const { declared } = suite;
    if (declared.skipped === undefined)
        return declared;
    const agreed = suite.skipped.includes(counts.skipped);
    // gtest tells for the whole how many are disabled, and not how many were skipped besides.
    if (!agreed && !(suite.onlyDisabled && declared.skipped <= counts.skipped))
        return declared;
    return { ...declared, skipped: counts.skipped };
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/junit.js
/**
 * JUnit XML and its dialects: Ant, surefire, pytest, jest, gtest, gotestsum, PHPUnit, nextest and more.
 *
 * There is no one specification; read are the union of https://github.com/testmoapp/junitxml and
 * https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report.xsd.
 */










const junit = {
    id: 'junit',
    kind: 'tests',
    title: 'JUnit XML',
    specification: 'https://github.com/testmoapp/junitxml',
    driver: 'xml',
    recognises: ({ xml }) => xml?.root === 'testsuites' || xml?.root === 'testsuite',
    read: readJunit,
};
/** What an element within a case makes of it. */
const marks = {
    skipped: 'skipped',
    failure: 'failed',
    rerunFailure: 'failed',
    error: 'error',
    rerunError: 'error',
};
/**
 * `status` and `result` of a case, in lower case and without what parts the words. `run` and `completed` say that it ran:
 * gtest, Catch2, doctest, CTest, Abseil, Bazel. The others are of Pester, Ginkgo, behave, Behat, Criterion, Katalon, utPLSQL
 * and Qt (whose expected and blacklisted results have a word each). A word that is not here is an error.
 */
const junit_words = Object.fromEntries(Object.entries({
    passed: 'run ran executed complete completed finished done pass passed success successful succeeded ok fixed xfail bpass bxfail',
    skipped: 'disabled notrun notexecuted notrunnable skipped skip ignored ignore pending suppressed untested todo excluded bfail bxpass',
    failed: 'fail failed failure xpass regression',
    error: 'error errored broken timeout timedout aborted',
}).flatMap(([outcome, list]) => list.split(' ').map((word) => [word, outcome])));
function readJunit(problems, parts) {
    const suites = [];
    const failures = [];
    const marked = (0,suite_marks/* openMarkedSuites */.W_)();
    const names = (0,case_names/* openCaseNames */.f4)('junit');
    const told = openTold();
    let current;
    let flaky = 0;
    let whole = tests_totals/* noTests */.Vl;
    let duration;
    const count = (outcome, of = {}) => {
        const suite = suites.at(-1);
        if (suite === undefined)
            throw new problem/* ReportFault */.pC('wrong-shape', 'has a test case outside of a suite');
        suite.direct = (0,tests_totals/* addTests */.Bi)(suite.direct, formats_outcome/* countsOf */.mQ[outcome]);
        if (!parts.isAsked)
            return;
        const name = of['classname'] ?? of['class'];
        const holders = [name, ...suites.map((each) => each.name)];
        const file = of['file'] ?? suites.findLast((each) => each.file)?.file;
        // Vitest and others write the path of the file as the name of what holds the case.
        const files = file
            ? [file]
            : [isSourceFile(name ?? '') ? name : undefined, ...suites.map((each) => each.nameOfFile)];
        parts.cases({ files, components: holders }, formats_outcome/* countsOf */.mQ[outcome]);
    };
    const finishCase = (done) => {
        const { attributes, place, message, trace, outcome } = done;
        count(outcome, attributes);
        names.add(attributes['name'] ?? '', outcome);
        if (done.flaky && outcome === 'passed')
            flaky += 1;
        const took = readTime(attributes['time'], { what: 'the time of a test case', problems });
        const suite = suites.at(-1);
        // What was skipped took no time.
        if (took !== 'missing' || outcome !== 'skipped')
            suite?.times.add(took);
        if (suite !== undefined && !marked.isFull()) {
            const classname = attributes['classname'] ?? attributes['class'] ?? suite.holder;
            suite.mark.add({ classname, name: attributes['name'] ?? '', time: knownTime(took), outcome });
        }
        if (outcome === 'passed' || outcome === 'skipped')
            return;
        keepFailed(failures, {
            name: attributes['name'] ?? '',
            classname: attributes['classname'] ?? attributes['class'] ?? suites.at(-1)?.name,
            file: place['file'] ?? attributes['file'],
            line: (0,numbers/* readLine */.Xw)(place['line'] ?? attributes['line']),
            message,
            trace: trace === '' ? message : trace,
        });
    };
    const mark = (name, attributes) => {
        if (current === undefined)
            return false;
        if (name === 'flakyFailure' || name === 'flakyError')
            current.flaky = true;
        const outcome = Object.hasOwn(marks, name) ? marks[name] : undefined;
        if (outcome === undefined)
            return false;
        const isFirst = !(0,formats_outcome/* isFailure */.N6)(current.outcome) && (0,formats_outcome/* isFailure */.N6)(outcome);
        current.outcome = (0,formats_outcome/* worseOutcome */.Ni)(current.outcome, outcome);
        if (!isFirst)
            return false;
        current.place = attributes;
        current.message = attributes['message'] ?? '';
        return true;
    };
    return {
        open(name, attributes, depth) {
            if (name === 'testsuites' || name === 'testsuite') {
                if (current !== undefined)
                    throw new problem/* ReportFault */.pC('wrong-shape', 'has a suite within a test case');
                told.time(attributes['timestamp']);
                suites.push(openSuite(attributes, { problems, isRoot: depth === 1 }));
                return false;
            }
            if (name === 'testcase') {
                if (current !== undefined)
                    throw new problem/* ReportFault */.pC('wrong-shape', 'has a test case within another');
                current = {
                    attributes,
                    outcome: statedOutcome(attributes, problems),
                    flaky: false,
                    place: {},
                    message: '',
                    trace: '',
                };
                return false;
            }
            if (name === 'property' && isCommitName(attributes['name'] ?? ''))
                told.commit(attributes['value']);
            if (current !== undefined)
                return mark(name, attributes);
            // A suite that broke before its first case.
            if ((name === 'error' || name === 'failure') && suites.length === depth - 1) {
                count(name === 'error' ? 'error' : 'failed');
                keepFailed(failures, { name: suites.at(-1)?.name ?? '', message: attributes['message'] });
            }
            return false;
        },
        close(name, text) {
            if (name === 'testcase' && current !== undefined) {
                finishCase(current);
                current = undefined;
            }
            else if (current !== undefined && text !== '' && current.trace === '') {
                current.trace = text;
                current.message ||= text;
            }
            else if (name === 'testsuites' || name === 'testsuite') {
                const suite = suites.pop();
                if (suite === undefined)
                    return;
                if (suite.direct.total > 0 && !marked.isFull())
                    marked.add(markedSuite(suite));
                const result = closeSuite(suite, { parent: suites.at(-1), problems });
                if (suites.length > 0)
                    return;
                whole = result;
                duration = knownTime(junit_suite_timeOf(suite));
            }
        },
        end() {
            const totals = (0,tests_totals/* toTestTotals */.pR)(whole, { duration, problems });
            return {
                ...{ kind: 'tests', totals, failures, flaky, told: told.told() },
                ...{ ...marked.told(), names: names.told() },
            };
        },
    };
}
/** What the attributes of a case say, the worse of two; a word that nobody knows is told. */
function statedOutcome(attributes, problems) {
    return ['status', 'result'].reduce((worse, key) => {
        const text = attributes[key] ?? '';
        const word = text.toLowerCase().replace(/[\s_-]/g, '');
        if (word === '')
            return worse;
        const outcome = (0,formats_outcome/* outcomeIn */._A)(junit_words, word);
        if (outcome === undefined) {
            problems.add('unknown-outcome', `a test case has the ${key} ${(0,problem/* quote */.hD)(text)}, which is not known and counts as an error`);
        }
        return (0,formats_outcome/* worseOutcome */.Ni)(worse, outcome ?? 'error');
    }, 'passed');
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/k6-statistics.js



/** How the built-in metrics count, for the old export: https://grafana.com/docs/k6/latest/using-k6/metrics/reference/ */
const k6_statistics_times = /^(?:http_req_(?!failed$)\w+|(?:iteration|group)_duration|ws_(?:connecting|session_duration|ping)|grpc_req_duration|browser_http_req_duration|browser_web_vital_(?!cls$)\w+)$/;
const sizes = /^data_(?:sent|received)$/;
/** Puts its statistics into the book: `http_reqs.count`, `http_req_failed.rate`, `http_req_duration.p(95)`. */
function takeK6Metric(metric, part) {
    const { values } = metric;
    if (isTold(values, 'passes') || isTold(values, 'fails'))
        takeRate(metric, part);
    else if (isTold(values, 'count') && isTold(values, 'rate'))
        takeCounter(metric, part);
    else if (isTold(values, 'rate'))
        takeRate(metric, part);
    else if (isTold(values, 'value'))
        takeGauge(metric, part);
    else
        takeTrend(metric, part);
}
function isTold(values, key) {
    return values[key] !== undefined && values[key] !== null;
}
/** `passes` are the values that are not zero, so for `http_req_failed` they are what failed. */
function takeRate({ name, values }, { book, problems }) {
    const count = (key) => (0,numbers/* readCount */._0)(values[key], { what: `${key} of ${(0,problem/* quote */.hD)(name)}`, problems });
    const passes = count('passes');
    const fails = count('fails');
    const what = `the rate of ${(0,problem/* quote */.hD)(name)}`;
    const declared = (0,numbers/* readShare */.cb)(values['rate'] ?? values['value'], { what, problems });
    book.add({ metric: `${name}.passes`, raw: passes, unit: '' });
    book.add({ metric: `${name}.fails`, raw: fails, unit: '' });
    const all = (passes ?? 0) + (fails ?? 0);
    const counted = passes === undefined || fails === undefined || all === 0 ? undefined : passes / all;
    const rate = worseRate({ name, declared, counted, problems });
    if (rate !== undefined) {
        book.add({ metric: `${name}.rate`, raw: Number((rate * 100).toPrecision(15)), unit: '%' });
    }
}
/** A rate of failures is worse if it is higher, one of checks if it is lower; of others it is not known. */
function worseRate(part) {
    const { name, declared, counted, problems } = part;
    if (declared === undefined || counted === undefined)
        return declared ?? counted;
    if (Math.abs(declared - counted) < 1e-6)
        return declared;
    const says = `the rate of ${(0,problem/* quote */.hD)(name)} is ${String(declared)}, and counted ${String(counted)}`;
    const base = baseName(name);
    if (base !== 'checks' && base !== 'http_req_failed') {
        problems.add('impossible-number', says);
        return undefined;
    }
    problems.add('disagreement', says);
    return base === 'checks' ? Math.min(declared, counted) : Math.max(declared, counted);
}
function takeCounter({ name, values, contains }, { book }) {
    const isSize = contains === undefined ? sizes.test(baseName(name)) : contains === 'data';
    book.add({ metric: `${name}.count`, raw: values['count'], unit: isSize ? 'bytes' : '' });
    book.add({ metric: `${name}.rate`, raw: values['rate'], unit: 'per second' });
}
function takeGauge(metric, { book }) {
    for (const key of ['value', 'min', 'max'])
        book.add({ metric: `${metric.name}.${key}`, raw: metric.values[key], unit: unitOf(metric) });
}
/** `p(95)`, `med` and the like; see `summaryTrendStats`. */
function takeTrend(metric, { book, problems }) {
    const { name, values } = metric;
    const statistics = [];
    let mean;
    for (const [key, raw] of Object.entries(values)) {
        if (key === 'thresholds')
            continue;
        const rank = rankOf(key);
        if (rank === undefined && key !== 'avg' && key !== 'count')
            throw new problem/* ReportFault */.pC('wrong-shape', `has ${(0,problem/* quote */.hD)(key)} in ${(0,problem/* quote */.hD)(name)}, no statistic of k6`);
        if (key === 'count')
            book.add({ metric: `${name}.${key}`, raw, unit: '' });
        if (key === 'count')
            continue;
        const value = (0,numbers/* readNumber */.kz)(raw, { what: `${key} of ${(0,problem/* quote */.hD)(name)}`, problems });
        if (rank === undefined)
            mean = value;
        else if (value !== undefined)
            statistics.push({ key, rank, value });
    }
    const inOrder = raiseToOrder(statistics, { what: name, problems });
    const raised = raiseMean(mean, { min: inOrder.get('min'), what: name, problems });
    book.add({ metric: `${name}.avg`, raw: raised, unit: unitOf(metric) });
    for (const [key, value] of inOrder)
        book.add({ metric: `${name}.${key}`, raw: value, unit: unitOf(metric) });
}
function rankOf(key) {
    if (key === 'min')
        return 0;
    if (key === 'med')
        return 50;
    if (key === 'max')
        return 100;
    const rank = Number(/^p\((\d{1,3}(?:\.\d+)?)\)$/.exec(key)?.[1] ?? Number.NaN);
    return rank >= 0 && rank <= 100 ? rank : undefined;
}
/** Times are milliseconds whatever `summaryTimeUnit` shows to people. */
function unitOf({ name, contains }) {
    if (contains === 'time')
        return 'ms';
    if (contains === 'data')
        return 'bytes';
    if (contains !== undefined)
        return '';
    return k6_statistics_times.test(baseName(name)) ? 'ms' : sizes.test(baseName(name)) ? 'bytes' : '';
}
/** Without tags. */
function baseName(name) {
    return name.split('{', 1)[0] ?? name;
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/k6.js






const builtIn = ['http_reqs', 'http_req_duration', 'iterations', 'iteration_duration', 'vus'];
const k6 = {
    id: 'k6',
    kind: 'performance',
    title: 'k6 summary',
    specification: 'https://grafana.com/docs/k6/latest/results-output/end-of-test/custom-summary/',
    driver: 'json',
    recognises: ({ json }) => json !== undefined &&
        ((json.has('metrics') &&
            (json.has('root_group') ||
                json.has('state.testRunDurationMs') ||
                builtIn.some((name) => json.has(`metrics.${name}`)))) ||
            (json.has('root_group.path') && json.has('root_group.id'))),
    read: readK6,
};
function readK6(problems) {
    const book = openMetricBook(problems);
    const thresholds = { total: 0, failed: 0 };
    let hasMetrics = false;
    let groupFails = 0;
    /** Told last: its groups may have more that failed. */
    let checks;
    return {
        selections: [
            { path: 'metrics', open: (type) => void (hasMetrics = type === 'object') },
            {
                path: 'metrics.*',
                value(value, keys) {
                    const name = String(keys[1]);
                    if (!isObject(value))
                        throw new problem/* ReportFault */.pC('wrong-shape', `has the metric ${(0,problem/* quote */.hD)(name)} that is no object`);
                    const values = valuesOf(value, name);
                    const metric = { name, values, contains: textOf(value['contains']) };
                    if (name === 'checks')
                        checks = metric;
                    else
                        takeK6Metric(metric, { book, problems });
                    takeThresholds(value, { name, thresholds, problems });
                },
            },
            { path: 'root_group', value: (value) => void (groupFails = failsIn(value, problems)) },
        ],
        end() {
            if (!hasMetrics)
                throw new problem/* ReportFault */.pC('wrong-shape', 'has no metrics');
            if (checks !== undefined)
                takeK6Metric(withFails(checks, groupFails, problems), { book, problems });
            // What follows is no measured value: without one it is told that nothing was measured.
            book.list();
            if (groupFails > 0)
                book.add({ metric: 'failed-checks', raw: groupFails, unit: '' });
            if (thresholds.total > 0)
                book.add({ metric: 'failed-thresholds', raw: thresholds.failed, unit: '' });
            return { kind: 'performance', metrics: book.list(), told: openTold().told() };
        },
    };
}
/** What fails in groups did not pass: of all that were checked as many passed as are left. */
function withFails(checks, groupFails, problems) {
    const { values } = checks;
    // What is no count is told where the metric is read.
    const [passes, fails] = [values['passes'], values['fails']];
    if (typeof passes !== 'number' || typeof fails !== 'number' || fails >= groupFails)
        return checks;
    const says = `${String(fails)} failed checks, and its groups have ${String(groupFails)}`;
    problems.add('disagreement', `the metric checks has ${says}`);
    const passed = Math.max(0, passes + fails - groupFails);
    return { ...checks, values: { ...values, passes: passed, fails: groupFails } };
}
function valuesOf(metric, name) {
    const values = metric['values'];
    if (values === undefined && metric['type'] === undefined)
        return metric;
    if (isObject(values))
        return values;
    throw new problem/* ReportFault */.pC('wrong-shape', `has no values of ${(0,problem/* quote */.hD)(name)}`);
}
function takeThresholds(metric, part) {
    const { name, thresholds, problems } = part;
    const isOld = metric['values'] === undefined;
    const told = metric['thresholds'];
    if (told === undefined || told === null)
        return;
    if (!isObject(told))
        throw new problem/* ReportFault */.pC('wrong-shape', `has thresholds of ${(0,problem/* quote */.hD)(name)} that are no object`);
    for (const [expression, answer] of Object.entries(told)) {
        const held = at(answer, 'ok') ?? (isOld && typeof answer === 'boolean' ? !answer : undefined);
        if (typeof held !== 'boolean') {
            const what = `${(0,problem/* quote */.hD)(expression)} of ${(0,problem/* quote */.hD)(name)}`;
            throw new problem/* ReportFault */.pC('wrong-shape', `does not say whether the threshold ${what} held`);
        }
        thresholds.total += 1;
        if (held)
            continue;
        thresholds.failed += 1;
        problems.add('failed-threshold', `${(0,problem/* quote */.hD)(name)} did not hold ${(0,problem/* quote */.hD)(expression)}`);
    }
}
/** Failed checks of a group and of the groups in it, which are a list or, in the older form, an object. */
function failsIn(group, problems) {
    const checks = members(at(group, 'checks')).map((check) => (0,numbers/* readCount */._0)(at(check, 'fails'), { what: 'fails of a check', problems }) ?? 0);
    const groups = members(at(group, 'groups')).map((inner) => failsIn(inner, problems));
    return [...checks, ...groups].reduce((sum, each) => sum + each, 0);
}
function members(value) {
    if (Array.isArray(value))
        return value;
    return isObject(value) ? Object.values(value) : [];
}

// EXTERNAL MODULE: ./lib/sources/reports/function-rows.js
var function_rows = __webpack_require__(78196);
// EXTERNAL MODULE: ./lib/sources/reports/line-rows.js
var line_rows = __webpack_require__(57274);
;// CONCATENATED MODULE: ./lib/sources/reports/formats/lcov-section.js
/** One source file in an LCOV trace, from `SF:` to `end_of_record`. No regular expressions where there are millions of lines. */







/** Lines with branches of one source file: 16 MiB. */
const mostBranchLines = 1 << 20;
/** Characters of the names of its functions, of which each costs as many as its entries hold. */
const mostOfFunctions = 1 << 25;
const costOfEntry = 100;
const costOfHit = 8;
/** Line, total, which were taken, and a mark of their blocks and numbers. */
const width = 4;
/** No branches: rows that sections use one after the other, since each may have many. */
function openBranchRows() {
    return (0,line_rows/* openLineRows */.U)(width, (first) => first);
}
/** An empty section. */
function openSection(file, { book, branches }) {
    branches.reset(new Uint32Array(0));
    // One literal: there may be a hundred thousand sections.
    return {
        file,
        book,
        lines: { covered: 0, total: 0 },
        branches,
        held: { branches: 0, functions: 0 },
        functions: new Map(),
        hits: new Map(),
        starts: new Map(),
        declared: new Map(),
    };
}
/** What takes a line; undefined for one that counts nothing. */
function takerOf(text) {
    if (text.startsWith('DA:'))
        return takeLine;
    if (text.startsWith('BRDA:'))
        return takeBranch;
    if (text.startsWith('FN:'))
        return takeFunction;
    if (text.startsWith('FNDA:') || text.startsWith('FNA:'))
        return takeHits;
    if (text.startsWith('FNL:'))
        return takeStart;
    return /^(?:LF|LH|BRF|BRH|FNF|FNH):/.test(text) ? takeSum : undefined;
}
/** `DA:line,hits[,checksum]` */
function takeLine(to, text, number) {
    const comma = text.indexOf(',');
    const end = text.indexOf(',', comma + 1);
    const line = sourceLine(text, 3, comma) ?? impossible(text, number);
    const hits = lcov_section_count(text, comma + 1, end) ?? impossible(text, number);
    to.lines.total += 1;
    if (hits > 0)
        to.lines.covered += 1;
    to.book.line(to.file, line, hits > 0);
}
/** `BRDA:line,[e]block,branch,taken`, where `-` is a block that was never run; a branch may hold commas. */
function takeBranch(to, text, number) {
    const first = text.indexOf(',');
    const second = text.indexOf(',', first + 1);
    const last = text.lastIndexOf(',');
    const line = sourceLine(text, 5, first) ?? impossible(text, number);
    if (second <= first || last <= second)
        impossible(text, number);
    const isTaken = !text.endsWith(',-') && (lcov_section_count(text, last + 1, -1) ?? impossible(text, number)) > 0;
    const at = to.branches.place(line) * width;
    const row = to.branches.words();
    const total = row[at + 1] ?? 0;
    if (total === 0) {
        to.held.branches += 1;
        if (to.held.branches > mostBranchLines)
            tooMuch(to, 'lines with branches');
        row[at] = line;
        row[at + 3] = 1;
    }
    row[at + 3] = (0,function_rows/* hashOf */.qQ)(text.slice(first, last), row[at + 3]);
    const before = row[at + 2] ?? 0;
    const taken = total === branch_lines/* mostBits */.a1 ? (0,branch_lines/* ones */.S)(before) : before;
    const bit = total < branch_lines/* mostBits */.a1 ? 1 << total : 1;
    row[at + 2] = isTaken ? taken + bit : taken;
    row[at + 1] = total + 1;
}
/** The branches of a section, by line; beyond 31 of a line `taken` is how many. */
function* lcov_section_branchesOf({ branches }) {
    const rows = branches.rows();
    for (let at = 0; at < rows.length; at += width) {
        const of = { total: rows[at + 1] ?? 0, taken: rows[at + 2] ?? 0, mark: rows[at + 3] ?? 0 };
        yield { line: rows[at] ?? 0, of };
    }
}
function hold(to, cost) {
    to.held.functions += cost;
    if (to.held.functions > mostOfFunctions)
        tooMuch(to, 'functions');
}
function tooMuch({ file }, what) {
    throw new problem/* ReportFault */.pC('too-large', `tells of too many ${what} of ${(0,problem/* quote */.hD)(file)}`);
}
/** `FN:start[,end],name`: a name may hold commas. */
function takeFunction(to, text) {
    const comma = text.indexOf(',');
    const second = text.indexOf(',', comma + 1);
    const hasEnd = second > comma && lcov_section_count(text, comma + 1, second) !== undefined;
    const name = comma === -1 ? '' : text.slice((hasEnd ? second : comma) + 1);
    addFunction(to, text.slice(3, comma), name);
}
/** Copies: pieces of a text would keep all of it. */
function addFunction(to, start, name) {
    const identity = (0,own_text/* ownText */.U)(`${start},${name}`);
    if (to.functions.has(identity))
        return;
    hold(to, identity.length + costOfEntry);
    to.functions.set(identity, identity.slice(start.length + 1));
}
/** `FNL:index,start[,end]`: where the function begins that aliases name. */
function takeStart(to, text) {
    const [index = '', start = ''] = text.slice(4).split(',', 2);
    hold(to, text.length + costOfEntry);
    to.starts.set((0,own_text/* ownText */.U)(index), (0,own_text/* ownText */.U)(start));
}
/** `FNDA:hits,name`, and `FNA:index,hits,name` for an alias. */
function takeHits(to, text, number) {
    const from = text.indexOf(text.startsWith('FNA:') ? ',' : ':') + 1;
    const comma = text.indexOf(',', from);
    const hits = lcov_section_count(text, from, comma) ?? impossible(text, number);
    const name = comma === -1 ? '' : text.slice(comma + 1);
    const told = to.hits.get(name);
    hold(to, told === undefined ? name.length + costOfEntry : costOfHit);
    if (told === undefined)
        to.hits.set((0,own_text/* ownText */.U)(name), [hits > 0]);
    else
        told.push(hits > 0);
    const start = from > 5 ? to.starts.get(text.slice(4, from - 1)) : undefined;
    if (start !== undefined)
        addFunction(to, start, name);
}
/** The functions of a section: hits name no place, so that those of several functions of one name follow their order. */
function functionsOf({ functions, hits }) {
    const byName = new Map();
    for (const [identity, name] of functions) {
        const known = byName.get(name);
        if (known === undefined)
            byName.set(name, [identity]);
        else
            known.push(identity);
    }
    for (const name of hits.keys())
        if (!byName.has(name))
            byName.set(name, [`,${name}`]);
    const found = [];
    for (const [name, identities] of byName) {
        const told = hits.get(name) ?? [];
        const inOrder = told.length <= identities.length ? told : sureOf(told, identities.length);
        for (const [index, identity] of identities.entries())
            found.push({ identity, covered: inOrder[index] === true });
    }
    return found;
}
/** Hits that are told more often than there are functions: each that was missed may be another one. */
function sureOf(told, count) {
    const hit = told.filter((each) => each).length;
    const least = hit > 0 ? 1 : 0;
    const covered = Math.max(least, count - (told.length - hit));
    return Array.from({ length: count }, (_, index) => index < covered);
}
/** `LF:`, `LH:` and the like: what the file declares; of two the worse, the most in all and the fewest hit. */
function takeSum(to, text, number) {
    const [key = '', value = ''] = text.split(':');
    const sum = lcov_section_count(value.trim(), 0, -1) ?? impossible(text, number);
    const before = to.declared.get(key) ?? sum;
    to.declared.set(key, key.endsWith('H') ? Math.min(before, sum) : Math.max(before, sum));
}
function impossible(text, number) {
    throw new problem/* ReportFault */.pC('impossible-number', `line ${String(number)}: ${(0,problem/* quote */.hD)(text)} holds an impossible number`);
}
function sourceLine(text, from, to) {
    const line = to === -1 ? undefined : lcov_section_count(text, from, to);
    return line !== undefined && line < line_book/* mostLines */.$5 ? line : undefined;
}
/** The digits of a part of a line, to its end if `to` is -1; undefined if it is anything else. */
function lcov_section_count(text, from, to) {
    return (0,numbers/* digitsOf */.C3)(text, from, to === -1 ? text.length : to);
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/lcov.js
/** LCOV trace files: https://github.com/linux-test-project/lcov/blob/master/man/geninfo.1 (FILES) */







const lcov = {
    id: 'lcov',
    kind: 'coverage',
    title: 'LCOV',
    specification: 'https://github.com/linux-test-project/lcov/blob/master/man/geninfo.1',
    driver: 'lines',
    recognises: ({ lines }) => /^(?:TN:|SF:)/.test(lines.find((line) => line.trim() !== '' && !line.startsWith('#')) ?? ''),
    read: readLcov,
};
/** What else may be in a section; checksums, line exclusions and conditions (MC/DC) are not counted. */
const ignored = /^(?:VER|MCDC|MCF|MCH|TN|L)\b/;
const pairs = { lines: ['LF', 'LH'], branches: ['BRF', 'BRH'], functions: ['FNF', 'FNH'] };
function readLcov(problems) {
    const book = (0,line_book/* openLineBook */.S1)();
    const rows = openBranchRows();
    /** How much worse sections declare themselves than they are. */
    const worse = { lines: (0,coverage_counts/* noCounts */.Yi)(), branches: (0,coverage_counts/* noCounts */.Yi)(), functions: (0,coverage_counts/* noCounts */.Yi)() };
    let section;
    const finish = (done) => {
        const named = functionsOf(done);
        const unnamed = named.length > 0 ? (0,coverage_counts/* noCounts */.Yi)() : sumsOfFunctions(done, problems);
        const functions = (0,coverage_counts/* noCounts */.Yi)();
        (0,coverage_counts/* addCounts */.c5)(functions, unnamed);
        for (const { covered } of named)
            (0,coverage_counts/* countOne */.kT)(functions, covered);
        const branches = (0,coverage_counts/* noCounts */.Yi)();
        for (const { line, of } of lcov_section_branchesOf(done)) {
            const covered = (0,branch_lines/* coveredOf */.ak)(of);
            const { mark, total } = of;
            const told = total > branch_lines/* mostBits */.a1 ? { ...(0,branch_lines/* branchCount */.GY)({ covered, total }), mark } : of;
            book.branches(done.file, line, told);
            (0,coverage_counts/* addCounts */.c5)(branches, { covered, total });
        }
        book.functions(done.file, named);
        book.unnamedFunctions(done.file, unnamed);
        const counted = { lines: done.lines, branches, functions };
        for (const measure of ['lines', 'branches', 'functions']) {
            const [totalKey, coveredKey] = pairs[measure];
            const total = done.declared.get(totalKey);
            const covered = done.declared.get(coveredKey);
            const own = counted[measure];
            if ((total ?? own.total) === own.total && (covered ?? own.covered) === own.covered)
                continue;
            problems.add('disagreement', `declares ${String(covered ?? own.covered)} of ${String(total ?? own.total)} ${measure} of ${(0,problem/* quote */.hD)(done.file)}, ` +
                `and has ${String(own.covered)} of ${String(own.total)}`);
            worse[measure].total += Math.max(0, (total ?? 0) - own.total);
            worse[measure].covered += Math.max(0, own.covered - (covered ?? Infinity));
        }
    };
    return {
        line(written, number) {
            const text = section !== undefined && endsBlank(written) ? written.trimEnd() : written;
            if (section !== undefined) {
                const take = takerOf(text);
                if (take !== undefined) {
                    take(section, text, number);
                    return;
                }
                if (text === 'end_of_record') {
                    finish(section);
                    section = undefined;
                    return;
                }
            }
            else if (text.startsWith('SF:')) {
                section = openSection(text.slice(3), { book, branches: rows });
                return;
            }
            if (text === '' || text.startsWith('#') || ignored.test(text))
                return;
            throw new problem/* ReportFault */.pC('not-well-formed', `line ${String(number)} is none of LCOV: ${(0,problem/* quote */.hD)(text)}`);
        },
        end() {
            if (section !== undefined) {
                throw new problem/* ReportFault */.pC('truncated', `ends within the record of ${(0,problem/* quote */.hD)(section.file)}`);
            }
            const { lines, branches, functions } = book.totals();
            const totals = (0,coverage_totals/* toCoverageTotals */.JO)({
                lines: lines && less(lines, worse.lines),
                branches: branches && less(branches, worse.branches),
                functions: functions && less(functions, worse.functions),
            }, problems);
            return { kind: 'coverage', totals, files: book.files, book, told: openTold().told() };
        },
    };
}
/** True for a space or a tab at the end, which says nothing. */
function endsBlank(text) {
    const last = text.charCodeAt(text.length - 1);
    return last === 32 || last === 9;
}
/** What is declared of functions without naming one, as Bun does. */
function sumsOfFunctions({ file, declared }, problems) {
    const total = declared.get('FNF');
    const covered = declared.get('FNH');
    if (total === undefined || covered === undefined)
        return (0,coverage_counts/* noCounts */.Yi)();
    const raw = { covered, total };
    return (0,coverage_counts/* readShareOf */.hE)(raw, { what: `functions of ${(0,problem/* quote */.hD)(file)}`, problems }) ?? (0,coverage_counts/* noCounts */.Yi)();
}
function less(share, by) {
    return { covered: Math.max(0, share.covered - by.covered), total: share.total + by.total };
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/lighthouse-pages.js



const lighthouse_pages_mostRuns = 1000;
/** Of all runs together; Lighthouse has less than two hundred in one. */
const lighthouse_pages_mostValues = 200_000;
/** Of an address, and of the name of an audit or category, of which there are few. */
const longestNames = { address: longest_name/* longestName */.YG, name: 1000 };
/** No runs yet. */
function openPages(problems) {
    const runs = new Map();
    let held = 0;
    const keep = (values, value) => {
        refuseLonger('name', value.metric);
        held += 1;
        if (held > lighthouse_pages_mostValues)
            throw new problem/* ReportFault */.pC('too-large', 'has too many measured values');
        values.push(value);
    };
    return {
        run(key) {
            const run = runs.get(key) ?? { url: '', values: [] };
            runs.set(key, run);
            if (runs.size > lighthouse_pages_mostRuns)
                throw new problem/* ReportFault */.pC('too-large', 'has too many runs');
            return {
                page(url) {
                    refuseLonger('address', url);
                    run.url = url;
                },
                score(category, raw) {
                    if (raw === null) {
                        problems.add('incomplete', `could not tell the score of ${(0,problem/* quote */.hD)(category)}`);
                        return;
                    }
                    const share = (0,numbers/* readShare */.cb)(raw, { what: `the score of ${(0,problem/* quote */.hD)(category)}`, problems });
                    if (share === undefined)
                        return;
                    const value = Number((share * 100).toPrecision(15));
                    keep(run.values, { metric: `${category}.score`, value, unit: '%', isScore: true });
                },
                audit(id, raw, unit) {
                    const value = (0,numbers/* readNumber */.kz)(raw, { what: `the value of ${(0,problem/* quote */.hD)(id)}`, problems });
                    if (value !== undefined)
                        keep(run.values, { metric: id, value, unit, isScore: false });
                },
            };
        },
        tell(book) {
            const byPage = new Map();
            for (const { url, values } of runs.values()) {
                if (values.length === 0)
                    problems.add('incomplete', `has a run of ${(0,problem/* quote */.hD)(url)} without a score`);
                byPage.set(url, [...(byPage.get(url) ?? []), values]);
            }
            const pages = [...byPage].map(([url, each]) => ({ url, values: typical(each) }));
            for (const value of lighthouse_pages_worst(pages.map(({ values }) => values)))
                put(book, value);
            if (pages.length < 2)
                return;
            for (const { url, values } of pages)
                for (const value of values)
                    put(book, { ...value, metric: `${url} ${value.metric}` });
        },
    };
}
function refuseLonger(what, text) {
    const most = longestNames[what];
    if (text.length <= most)
        return;
    throw new problem/* ReportFault */.pC('too-large', `has ${what === 'name' ? 'a' : 'an'} ${what} of more than ${String(most)} characters`);
}
function put(book, { metric, value, unit }) {
    book.add({ metric, raw: value, unit });
}
/** The run in the middle, and of two in the middle the worse one. */
function typical(runs) {
    return merge(runs, (values) => {
        const fromWorst = [...values].sort(fromWorstToBest);
        return fromWorst[Math.ceil(values.length / 2) - 1];
    });
}
function lighthouse_pages_worst(pages) {
    return merge(pages, (values) => [...values].sort(fromWorstToBest)[0]);
}
function fromWorstToBest(one, other) {
    return one.isScore ? one.value - other.value : other.value - one.value;
}
function merge(groups, choose) {
    const byMetric = new Map();
    for (const value of groups.flat()) {
        const known = byMetric.get(value.metric);
        if (known === undefined)
            byMetric.set(value.metric, [value]);
        else
            known.push(value);
    }
    return [...byMetric.values()].flatMap((values) => choose(values) ?? []);
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/lighthouse.js





const lighthouse = {
    id: 'lighthouse',
    kind: 'performance',
    title: 'Lighthouse',
    specification: 'https://github.com/GoogleChrome/lighthouse/blob/main/docs/understanding-results.md',
    driver: 'json',
    recognises: ({ json }) => json !== undefined &&
        (['', '*.', 'lighthouseResult.'].some((within) => json.has(`${within}lighthouseVersion`)) ||
            (json.has('*.isRepresentativeRun') && json.has('*.summary'))),
    read: readLighthouse,
};
/** Units of metrics in versions before 6, which do not tell `numericUnit`. */
const oldUnits = {
    ...Object.fromEntries([
        ...['first-contentful-paint', 'first-meaningful-paint', 'largest-contentful-paint'],
        ...['speed-index', 'total-blocking-time', 'max-potential-fid', 'interactive'],
        ...[
            'first-cpu-idle',
            'server-response-time',
            'time-to-first-byte',
            'estimated-input-latency',
        ],
    ].map((id) => [id, 'ms'])),
    'total-byte-weight': 'bytes',
};
/** What is large in an audit, and no number. */
const lighthouse_without = ['details', 'description', 'title', 'warnings', 'explanation', 'scoringOptions'];
function readLighthouse(problems) {
    const told = openTold();
    const pages = openPages(problems);
    /** The run that a value is in; undefined for what PageSpeed Insights tells beside its run. */
    const runOf = (keys, depth) => {
        const outer = keys.length > depth ? keys[0] : '';
        if (typeof outer === 'string' && outer !== '' && outer !== 'lighthouseResult')
            return undefined;
        return pages.run(String(outer));
    };
    const takeCategory = (value, keys) => runOf(keys, 2)?.score(String(keys.at(-1)), at(value, 'score') ?? null);
    const takeAudit = (value, keys) => {
        const raw = at(value, 'numericValue') ?? at(value, 'rawValue');
        if (typeof raw !== 'number')
            return;
        const id = String(keys.at(-1));
        const told = textOf(at(value, 'numericUnit')) ?? '';
        const unit = told === '' && Object.hasOwn(oldUnits, id) ? (oldUnits[id] ?? '') : told;
        runOf(keys, 2)?.audit(id, raw, unit);
    };
    const takeError = (value, keys) => {
        const code = at(value, 'code');
        // Before version 6 a run without an error had this code.
        if (runOf(keys, 1) === undefined || value === null || code === 'NO_ERROR')
            return;
        const why = [code, at(value, 'message')].filter((each) => typeof each === 'string').join(': ');
        problems.add('failed-run', `a run failed (runtimeError): ${(0,problem/* quote */.hD)(why)}`);
    };
    const takeUrl = (value, keys) => {
        const run = runOf(keys, 1);
        if (typeof value === 'string')
            run?.page(value);
    };
    const takeSummary = (value, keys) => {
        if (typeof keys[0] !== 'number')
            return;
        if (!isObject(value))
            throw new problem/* ReportFault */.pC('wrong-shape', 'has a run without a summary');
        for (const [id, score] of Object.entries(value))
            pages.run(String(keys[0])).score(id, score ?? null);
    };
    const takeTime = (value) => told.time(value);
    return {
        selections: [
            ...['', '*.'].flatMap((within) => [
                {
                    path: `${within}categories.*`,
                    value: takeCategory,
                    without: ['auditRefs', 'description'],
                },
                { path: `${within}audits.*`, value: takeAudit, without: lighthouse_without },
                { path: `${within}runtimeError`, value: takeError },
                { path: `${within}requestedUrl`, value: takeUrl },
                { path: `${within}fetchTime`, value: takeTime },
            ]),
            { path: '*.url', value: takeUrl },
            { path: '*.summary', value: takeSummary },
        ],
        end() {
            const book = openMetricBook(problems);
            pages.tell(book);
            return { kind: 'performance', metrics: book.list(), told: told.told() };
        },
    };
}

;// CONCATENATED MODULE: ./lib/sources/reports/declared-findings.js



/** The counts of an object whose keys are a tool's words, and `total`; what is absent is not told. */
function readDeclared(value, part) {
    const { keys, problems } = part;
    const rows = [...Object.entries(keys), ['total', 'total']];
    return Object.fromEntries(rows.flatMap(([name, key]) => {
        const count = (0,numbers/* readCount */._0)(at(value, key), { what: `${key} of the summary`, problems });
        return count === undefined ? [] : [[name, count]];
    }));
}
/** Adds what is declared and not in the file, and tells both kinds of disagreement. */
function addMissing(findings, part) {
    const { declared, of, problems } = part;
    for (const severity of report/* severities */.gO) {
        const said = declared[severity];
        const found = findings.counted(severity);
        if (said === undefined || said === found)
            continue;
        problems.add('disagreement', `${of} declares ${String(said)} ${severity} ${said === 1 ? 'finding' : 'findings'}, and has ${String(found)}`);
        if (said > found)
            findings.count(severity, said - found);
    }
    const found = report/* severities */.gO.reduce((sum, severity) => sum + findings.counted(severity), 0);
    const { total } = declared;
    if (total === undefined || total <= found)
        return;
    problems.add('disagreement', `${of} declares ${String(total)} ${total === 1 ? 'finding' : 'findings'}, and has ${String(found)}`);
    // How severe the missing ones are is not told.
    findings.count('critical', total - found);
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/npm-audit.js
/**
 * `npm audit --json`: version 2 of the report (npm 7 and later), version 1 (npm 6, pnpm, Yarn), and the
 * report of an audit that failed.
 *
 * Version 2 is of packages, one finding each, as npm counts: https://github.com/npm/cli/blob/latest/workspaces/arborist/lib/audit-report.js.
 * Version 1 is of advisories; npm 6 counts each path to a package, and pnpm each advisory.
 */






const npmAudit = {
    id: 'npm-audit',
    kind: 'scan',
    title: 'npm audit',
    specification: 'https://docs.npmjs.com/cli/commands/npm-audit#audit-endpoints',
    driver: 'json',
    recognises: ({ json }) => json !== undefined &&
        !json.isList &&
        (json.has('auditReportVersion') ||
            (json.has('advisories') &&
                (json.has('actions') || json.has('muted') || json.has('metadata.vulnerabilities'))) ||
            (json.has('actions.*.resolves') && json.has('actions.*.module')) ||
            json.has('error.summary') ||
            /^(?:E[A-Z]|ERR_PNPM_)/.test(json.value('error.code') ?? '')),
    read: readNpmAudit,
};
const keys = {
    critical: 'critical',
    high: 'high',
    medium: 'moderate',
    low: 'low',
    info: 'info',
};
function readNpmAudit(problems, parts) {
    const findings = openRatedFindings('npm', problems, parts);
    const paths = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
    let version;
    let has = 'neither';
    let declared = {};
    return {
        selections: [
            { path: 'auditReportVersion', value: (value) => void (version = value) },
            {
                path: 'error',
                value: (value) => {
                    if (value !== null)
                        problems.add('failed-run', `npm audit failed: ${reasonOf(value)}`);
                },
            },
            {
                path: 'vulnerabilities',
                open(type) {
                    if (type === 'object')
                        has = 'packages';
                },
            },
            {
                path: 'vulnerabilities.*',
                without: ['nodes', 'effects'],
                value: (value, path) => takePackage(value, { findings, name: String(path[1]) }),
            },
            {
                path: 'advisories',
                open(type) {
                    if (type === 'object' && has === 'neither')
                        has = 'advisories';
                },
            },
            {
                path: 'advisories.*',
                without: ['overview', 'recommendation', 'references', 'metadata'],
                value: (value, path) => takeAdvisory(value, { findings, paths, id: String(path[1]) }),
            },
            { path: 'muted.*', value: () => findings.suppress() },
            {
                path: 'metadata.vulnerabilities',
                value: (value) => void (declared = readDeclared(value, { keys, problems })),
            },
        ],
        end() {
            if (version !== undefined && version !== 2 && version !== 1) {
                const is = (0,problem/* quote */.hD)(JSON.stringify(version));
                throw new problem/* ReportFault */.pC('wrong-shape', `is of version ${is} of npm's audit report; 1 and 2 are read`);
            }
            if (has === 'neither')
                problems.add('no-results', 'has neither vulnerabilities nor advisories');
            if (has === 'advisories')
                countPaths(findings, { paths, declared });
            addMissing(findings, { declared, of: 'the summary', problems });
            return findings.report(openTold());
        },
    };
}
/** npm 6 declares a number for each path; where it does, that is the number. */
function countPaths(findings, part) {
    const { paths, declared } = part;
    if (report/* severities */.gO.some((severity) => declared[severity] !== paths[severity]))
        return;
    for (const severity of report/* severities */.gO) {
        findings.count(severity, paths[severity] - findings.counted(severity));
    }
}
/** As severe as the worst of itself and the advisories that it has. */
function takePackage(value, { findings, name }) {
    if (!isObject(value))
        throw new problem/* ReportFault */.pC('wrong-shape', 'has a package that is no object');
    const list = value['via'];
    const via = (Array.isArray(list) ? list : []).filter(isObject);
    const severity = worst([value, ...via]
        .map((each) => findings.rate({ word: each['severity'] }))
        .filter((each) => each !== undefined));
    const unknown = [value, ...via].find((each) => isToldUnknown(each, findings));
    const [first] = via;
    findings.add({
        rule: first === undefined ? undefined : ruleOf(first),
        message: first === undefined ? viaOthers(list) : textOf(first['title']),
        component: [textOf(value['name']) ?? name, textOf(value['range'])].filter(Boolean).join('@'),
    }, unknown === undefined ? severity : undefined, (unknown ?? value)['severity']);
}
/** A severity that npm does not have is not hidden by one that it has. */
function isToldUnknown(of, findings) {
    const word = of['severity'];
    return word !== undefined && findings.rate({ word }) === undefined;
}
function viaOthers(list) {
    const names = Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
    return names.length === 0 ? undefined : `needs ${names.slice(0, 5).join(', ')}`;
}
function takeAdvisory(value, part) {
    const { findings, paths, id } = part;
    if (!isObject(value))
        throw new problem/* ReportFault */.pC('wrong-shape', 'has an advisory that is no object');
    const severity = findings.rate({ word: value['severity'] });
    const list = value['findings'];
    const counts = (Array.isArray(list) ? list : []).map((each) => {
        const of = at(each, 'paths');
        return Array.isArray(of) ? of.length : 0;
    });
    paths[severity ?? 'critical'] += Math.max(1, counts.reduce((sum, count) => sum + count, 0));
    findings.add({
        rule: ruleOf(value) ?? id,
        message: textOf(value['title']),
        component: textOf(value['module_name']),
        since: textOf(value['created']),
    }, severity, value['severity']);
}
/** The id that people know stands at the end of the address. */
function ruleOf(advisory) {
    const id = textOf(advisory['github_advisory_id']);
    return id ?? /GHSA(?:-[0-9a-z]{4}){3}/.exec(textOf(advisory['url']) ?? '')?.[0];
}
function reasonOf(error) {
    const keysOfReason = ['code', 'summary', 'message', 'detail'];
    const texts = keysOfReason.map((key) => textOf(at(error, key))).filter(Boolean);
    return (0,problem/* quote */.hD)(texts.length === 0 ? (textOf(error) ?? 'no reason is told') : texts.join(': '));
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/dotnet.js

/** The first frame with a file: `at A.B() in C:\src\a.cs:line 27`. */
function placeIn(stackTrace) {
    for (const frame of stackTrace.split(/[\r\n]+/)) {
        const begin = frame.indexOf(' in ');
        if (begin === -1)
            continue;
        const place = frame.slice(begin + ' in '.length);
        const end = place.search(/:line \d/);
        if (end < 1)
            continue;
        const line = (0,numbers/* readLine */.Xw)(/^:line (\d{1,9})/.exec(place.slice(end))?.[1]);
        return { file: place.slice(0, end), ...(line !== undefined && { line }) };
    }
    return {};
}
const dotnet_span = /^(?:(\d{1,8})\.)?(\d{1,2}):(\d\d):(\d\d(?:\.\d{1,9})?)$/;
/**
 * A TimeSpan `[d.]hh:mm:ss[.fffffff]` as milliseconds, or undefined:
 * https://learn.microsoft.com/dotnet/standard/base-types/standard-timespan-format-strings
 */
function toMilliseconds(text) {
    const found = dotnet_span.exec(text ?? '');
    if (found === null)
        return undefined;
    const parts = found.slice(1);
    const [days, hours, minutes, seconds] = parts.map((part) => Number(part ?? 0));
    const whole = ((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0);
    return Math.round((whole * 60 + (seconds ?? 0)) * 1e6) / 1e3;
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/nunit2.js
/**
 * NUnit 2 XML, which Pester and others write too:
 * https://nunit.org/files/testresult_schema_25.txt and https://docs.nunit.org/2.6.4/xmlResults.html (before 2.5 without `result`)
 */










const nunit2 = {
    id: 'nunit2',
    kind: 'tests',
    title: 'NUnit 2 XML',
    specification: 'https://nunit.org/files/testresult_schema_25.txt',
    driver: 'xml',
    recognises: ({ xml }) => xml?.root === 'test-results',
    read: readNunit2,
};
const results = {
    Success: 'passed',
    Passed: 'passed',
    Failure: 'failed',
    Failed: 'failed',
    Error: 'error',
    // It could not be run as it is written.
    NotRunnable: 'error',
    Cancelled: 'error',
    Ignored: 'skipped',
    Skipped: 'skipped',
    // An assumption did not hold, so that nothing was tested: neither a success nor a failure.
    Inconclusive: 'skipped',
};
function readNunit2(problems) {
    const nodes = [];
    const path = [];
    const failures = [];
    const names = (0,case_names/* openCaseNames */.f4)('nunit2');
    const told = openTold();
    const marked = (0,suite_marks/* openMarkedSuites */.W_)();
    let counted = tests_totals/* noTests */.Vl;
    /** Suites that failed by themselves, which are no cases. */
    let extra = tests_totals/* noTests */.Vl;
    let declared = {};
    const times = openTimes();
    const takeCase = ({ name, outcome, ...node }, suite) => {
        const time = knownTime(node.time);
        counted = (0,tests_totals/* addTests */.Bi)(counted, formats_outcome/* countsOf */.mQ[outcome]);
        names.add(name, outcome);
        if (suite === undefined)
            return;
        suite.direct = (0,tests_totals/* addTests */.Bi)(suite.direct, formats_outcome/* countsOf */.mQ[outcome]);
        if (!marked.isFull())
            suite.mark.add({ classname: suite.name, name, time, outcome });
    };
    const finish = (done) => {
        const parent = nodes.at(-1);
        const failed = (0,formats_outcome/* isFailure */.N6)(done.outcome);
        if (parent !== undefined)
            parent.explained ||= failed || done.explained;
        if (done.isCase)
            takeCase(done, parent);
        else if (failed && !done.explained)
            extra = (0,tests_totals/* addTests */.Bi)(extra, formats_outcome/* countsOf */.mQ.error);
        if (done.direct.total > 0 && !marked.isFull()) {
            const { mark, direct } = done;
            const time = knownTime(done.time);
            marked.add({ mark: mark.mark(), counts: direct, ...(time !== undefined && { time }) });
        }
        // What was skipped took no time, nor does a suite with nothing in it.
        const isIdle = done.isCase ? done.outcome === 'skipped' : !done.times.hasAny();
        if (done.time !== 'missing' || !isIdle)
            (parent?.times ?? times).add(done.times.whole(done.time));
        if (!failed || (!done.isCase && done.explained))
            return;
        keepFailed(failures, {
            name: done.name,
            classname: parent?.name,
            message: done.message,
            ...placeIn(done.stackTrace),
        });
    };
    return {
        open(name, attributes, depth) {
            const parent = path.at(-1);
            path.push(name);
            if (depth === 1) {
                declared = nunit2_declaredIn(attributes, problems);
                told.time(`${attributes['date'] ?? ''}T${attributes['time'] ?? ''}`);
            }
            else if (name === 'test-suite' || name === 'test-case') {
                if (nodes.at(-1)?.isCase === true)
                    throw new problem/* ReportFault */.pC('wrong-shape', `has a ${name} within a test case`);
                const isCase = name === 'test-case';
                const of = `${isCase ? 'test case' : 'suite'} ${(0,problem/* quote */.hD)(attributes['name'] ?? '')}`;
                nodes.push({
                    name: attributes['name'] ?? '',
                    isCase,
                    time: readTime(attributes['time'], { what: `time of ${of}`, problems }),
                    times: openTimes(),
                    mark: (0,suite_marks/* openSuiteMark */.Ox)(),
                    direct: tests_totals/* noTests */.Vl,
                    outcome: outcomeOf(attributes, { of, isCase }),
                    explained: false,
                    message: '',
                    stackTrace: '',
                });
            }
            else if (name === 'property' && isCommitName(attributes['name'] ?? '')) {
                told.commit(attributes['value']);
            }
            else if (name === 'failure') {
                const of = nodes.at(-1);
                if (of?.isCase === true)
                    of.outcome = (0,formats_outcome/* worseOutcome */.Ni)(of.outcome, 'failed');
            }
            return parent === 'failure' && (name === 'message' || name === 'stack-trace');
        },
        close(name, text) {
            path.pop();
            const node = nodes.at(-1);
            if (node === undefined)
                return;
            if (name === 'test-suite' || name === 'test-case') {
                nodes.pop();
                finish(node);
            }
            else if (text !== '' && path.at(-1) === 'failure') {
                if (name === 'message')
                    node.message = text;
                else
                    node.stackTrace = text;
            }
        },
        end() {
            (0,tests_totals/* tellDisagreements */.RH)({ of: 'the run', counted, declared, problems });
            const counts = (0,tests_totals/* addTests */.Bi)((0,tests_totals/* worseOf */.WD)(counted, declared), extra);
            const duration = knownTime(times.whole('missing'));
            const totals = (0,tests_totals/* toTestTotals */.pR)(counts, { duration, problems });
            return {
                kind: 'tests',
                totals,
                failures,
                flaky: 0,
                ...marked.told(),
                names: names.told(),
                told: told.told(),
            };
        },
    };
}
/** `result` since 2.5; `executed` and `success` say it before, and where they are worse they count. */
function outcomeOf(attributes, { of, isCase }) {
    const word = attributes['result'];
    const executed = attributes['executed']?.toLowerCase();
    const success = attributes['success']?.toLowerCase();
    const stated = word === undefined ? undefined : (0,formats_outcome/* outcomeIn */._A)(results, word);
    if (word !== undefined && stated === undefined)
        throw new problem/* ReportFault */.pC('wrong-shape', `${of} has the unknown result ${(0,problem/* quote */.hD)(word)}`);
    if (isCase && stated === undefined && executed !== 'false' && success === undefined)
        throw new problem/* ReportFault */.pC('wrong-shape', `${of} has no result`);
    const flagged = [
        ...(executed === 'false' ? ['skipped'] : []),
        // What was not run, or is inconclusive, is written with success="False" by some.
        ...(success === 'false' && executed !== 'false' && stated !== 'skipped'
            ? ['failed']
            : []),
    ];
    return flagged.reduce(formats_outcome/* worseOutcome */.Ni, stated ?? 'passed');
}
/** `total` is without those of `not-run`, which holds the ignored, skipped and invalid ones. Pester leaves `not-run` 0. */
function nunit2_declaredIn(attributes, problems) {
    const count = (key) => (0,numbers/* readCount */._0)(attributes[key], { what: `${key} of the run`, problems });
    const [total, errors, failures] = [count('total'), count('errors'), count('failures')];
    const [notRun, invalid = 0, inconclusive = 0] = [
        count('not-run'),
        count('invalid'),
        count('inconclusive'),
    ];
    const named = (count('ignored') ?? 0) + (count('skipped') ?? 0);
    const failed = (errors ?? 0) + (failures ?? 0) + invalid;
    return {
        total: total === undefined ? undefined : total + (notRun ?? 0),
        failed: errors === undefined && failures === undefined ? undefined : failed,
        skipped: notRun === undefined ? undefined : Math.max(notRun - invalid, named) + inconclusive,
    };
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/case-group.js


/** An empty group. */
function openGroup(of, declared) {
    return { of, declared, counted: tests_totals/* noTests */.Vl, worse: tests_totals/* noTests */.Vl };
}
/** A case in the group. */
function countCase(group, outcome) {
    group.counted = (0,tests_totals/* addTests */.Bi)(group.counted, formats_outcome/* countsOf */.mQ[outcome]);
    group.worse = (0,tests_totals/* addTests */.Bi)(group.worse, formats_outcome/* countsOf */.mQ[outcome]);
}
/**
 * Ends a group: tells where it contradicts its cases, gives its numbers to the one around it, and
 * returns the worse ones.
 */
function closeGroup(group, part) {
    const { parent, problems } = part;
    const { of, counted, declared } = group;
    (0,tests_totals/* tellDisagreements */.RH)({ of, counted, declared, problems });
    const isWhole = parent === undefined;
    const inner = isWhole && counted.total === 0 ? tests_totals/* noTests */.Vl : group.worse;
    const worse = (0,tests_totals/* worseOf */.WD)(inner, declared, isWhole ? 'whole' : 'part');
    if (parent !== undefined) {
        parent.counted = (0,tests_totals/* addTests */.Bi)(parent.counted, counted);
        parent.worse = (0,tests_totals/* addTests */.Bi)(parent.worse, worse);
    }
    return worse;
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/nunit3.js
/** NUnit 3 XML, of the console, of adapters and of Unity: https://docs.nunit.org/articles/nunit/technical-notes/usage/Test-Result-XML-Format.html */










const nunit3 = {
    id: 'nunit3',
    kind: 'tests',
    title: 'NUnit 3 XML',
    specification: 'https://docs.nunit.org/articles/nunit/technical-notes/usage/Test-Result-XML-Format.html',
    driver: 'xml',
    recognises: ({ xml }) => xml?.root === 'test-run',
    read: readNunit3,
};
/** `result`: https://docs.nunit.org/articles/nunit/extending-nunit/Framework-Extensibility.html (ResultState) */
const nunit3_results = {
    Passed: 'passed',
    Failed: 'failed',
    Skipped: 'skipped',
    // An assumption did not hold, so that nothing was tested: NUnit counts it neither as passed nor as failed.
    Inconclusive: 'skipped',
    // It ran to its end with a doubt, and NUnit does not count it as passed.
    Warning: 'skipped',
};
/** `label` says more; a word that is not here changes nothing. */
const labels = {
    Error: 'error',
    // It could not be run as it is written. First versions called that skipped.
    Invalid: 'error',
    Cancelled: 'error',
    Ignored: 'skipped',
    Explicit: 'skipped',
};
function readNunit3(problems, parts) {
    const suites = [];
    const path = [];
    const failures = [];
    const names = (0,case_names/* openCaseNames */.f4)('nunit3');
    const told = openTold();
    const marked = (0,suite_marks/* openMarkedSuites */.W_)();
    let current;
    let whole = tests_totals/* noTests */.Vl;
    /** Suites that failed in their setup or teardown, which are no cases. */
    let extra = tests_totals/* noTests */.Vl;
    let duration;
    const keep = ({ attributes, message, stackTrace }) => {
        keepFailed(failures, {
            name: attributes['name'] ?? attributes['fullname'] ?? '',
            classname: attributes['classname'] ?? suites.at(-1)?.attributes['fullname'],
            message,
            ...placeIn(stackTrace),
        });
    };
    const finishCase = (done) => {
        const suite = suites.at(-1);
        if (suite === undefined)
            throw new problem/* ReportFault */.pC('wrong-shape', 'has a test case outside of a suite');
        countCase(suite, done.outcome);
        suite.direct = (0,tests_totals/* addTests */.Bi)(suite.direct, formats_outcome/* countsOf */.mQ[done.outcome]);
        if (!marked.isFull()) {
            const { classname = '', fullname, name = '', duration: seconds, time } = done.attributes;
            suite.mark.add({
                ...{ classname, name: fullname ?? name, outcome: done.outcome },
                time: (0,suite_marks/* markedTime */.M7)(seconds ?? time),
            });
        }
        names.add(done.attributes['name'] ?? done.attributes['fullname'] ?? '', done.outcome);
        const components = [done.attributes['classname'], done.attributes['fullname']];
        parts.cases({ files: [], components }, formats_outcome/* countsOf */.mQ[done.outcome]);
        if (!(0,formats_outcome/* isFailure */.N6)(done.outcome))
            return;
        suite.explained = true;
        keep(done);
    };
    const markSuite = ({ attributes, mark, direct }) => {
        const begun = (0,suite_marks/* keptText */.GD)(attributes['start-time']);
        const time = (0,suite_marks/* markedTime */.M7)(attributes['duration']);
        const when = { ...(begun !== undefined && { begun }), ...(time !== undefined && { time }) };
        marked.add({ mark: mark.mark(), counts: direct, ...when });
    };
    const finishSuite = (done) => {
        const parent = suites.at(-1);
        if (done.direct.total > 0 && !marked.isFull())
            markSuite(done);
        const ownFault = /^(?:SetUp|TearDown|Test)$/.test(siteOf(done.attributes) ?? '');
        if ((0,formats_outcome/* isFailure */.N6)(done.outcome) && (!done.explained || ownFault)) {
            extra = (0,tests_totals/* addTests */.Bi)(extra, formats_outcome/* countsOf */.mQ.error);
            keep(done);
        }
        if (parent !== undefined)
            parent.explained ||= done.explained || (0,formats_outcome/* isFailure */.N6)(done.outcome);
        const worse = closeGroup(done, { parent, problems });
        if (parent === undefined)
            whole = worse;
    };
    return {
        open(name, attributes, depth) {
            const parent = path.at(-1);
            path.push(name);
            if (depth === 1 || name === 'test-suite') {
                if (current !== undefined)
                    throw new problem/* ReportFault */.pC('wrong-shape', 'has a suite within a test case');
                told.time(attributes['start-time']);
                told.time(attributes['end-time']);
                const of = depth === 1 ? 'the run' : `suite ${(0,problem/* quote */.hD)(attributes['name'] ?? '')}`;
                const group = openGroup(of, nunit3_declaredIn(attributes, { of, problems }));
                // A suite without a result tells nothing that its cases do not tell.
                const outcome = attributes['result'] === undefined ? 'passed' : nunit3_outcomeOf(attributes, of);
                const texts = { message: '', stackTrace: '' };
                const marks = { mark: (0,suite_marks/* openSuiteMark */.Ox)(), direct: tests_totals/* noTests */.Vl };
                suites.push({ ...group, attributes, outcome, explained: false, ...texts, ...marks });
                if (depth === 1) {
                    const seconds = attributes['duration'] ?? attributes['time'];
                    duration = (0,numbers/* readSeconds */.UW)(seconds, { what: 'the duration of the run', problems });
                }
                return false;
            }
            if (name === 'test-case') {
                if (current !== undefined)
                    throw new problem/* ReportFault */.pC('wrong-shape', 'has a test case within another');
                const of = `test case ${(0,problem/* quote */.hD)(attributes['fullname'] ?? attributes['name'] ?? '')}`;
                current = { attributes, outcome: nunit3_outcomeOf(attributes, of), message: '', stackTrace: '' };
                return false;
            }
            if (name === 'property' && isCommitName(attributes['name'] ?? ''))
                told.commit(attributes['value']);
            if (current !== undefined && (name === 'failure' || isFailedAssertion(name, attributes)))
                current.outcome = (0,formats_outcome/* worseOutcome */.Ni)(current.outcome, 'failed');
            return parent === 'failure' && (name === 'message' || name === 'stack-trace');
        },
        close(name, text) {
            path.pop();
            if (name === 'test-case' && current !== undefined) {
                finishCase(current);
                current = undefined;
            }
            else if (name === 'test-suite' || path.length === 0) {
                const suite = suites.pop();
                if (suite !== undefined)
                    finishSuite(suite);
            }
            else if (text !== '' && path.at(-1) === 'failure') {
                const of = current ?? suites.at(-1);
                if (of === undefined)
                    return;
                if (name === 'message')
                    of.message = text;
                else
                    of.stackTrace = text;
            }
        },
        end() {
            const counts = (0,tests_totals/* addTests */.Bi)(whole, extra);
            const totals = (0,tests_totals/* toTestTotals */.pR)(counts, { duration, problems });
            return {
                kind: 'tests',
                totals,
                failures,
                flaky: 0,
                ...marked.told(),
                names: names.told(),
                told: told.told(),
            };
        },
    };
}
/** Unity writes all of it into one attribute: `Failed:Error(SetUp)`. */
const composed = /^(\w+)(?::([\w ]+))?(?:\((\w+)\))?$/;
function nunit3_outcomeOf(attributes, of) {
    const text = attributes['result'];
    if (text === undefined)
        throw new problem/* ReportFault */.pC('wrong-shape', `${of} has no result`);
    const [, word = '', label] = composed.exec(text) ?? [];
    const outcome = (0,formats_outcome/* outcomeIn */._A)(nunit3_results, word);
    if (outcome === undefined)
        throw new problem/* ReportFault */.pC('wrong-shape', `${of} has the unknown result ${(0,problem/* quote */.hD)(text)}`);
    return [label, attributes['label']].reduce((worst, each) => (0,formats_outcome/* worseOutcome */.Ni)(worst, (0,formats_outcome/* outcomeIn */._A)(labels, each ?? '') ?? worst), outcome);
}
function siteOf(attributes) {
    return attributes['site'] ?? composed.exec(attributes['result'] ?? '')?.[3];
}
function isFailedAssertion(name, attributes) {
    return name === 'assertion' && /^(?:Failed|Error)$/.test(attributes['result'] ?? '');
}
/** `testcasecount` is how many there are, run or not, and no number of this run. */
function nunit3_declaredIn(attributes, part) {
    const count = (key) => (0,numbers/* readCount */._0)(attributes[key], { what: `${key} of ${part.of}`, problems: part.problems });
    const skipped = [count('skipped'), count('inconclusive'), count('warnings')];
    const told = skipped.filter((each) => each !== undefined);
    return {
        total: count('total'),
        passed: count('passed'),
        failed: count('failed'),
        skipped: told.length === 0 ? undefined : told.reduce((sum, each) => sum + each, 0),
    };
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/opencover.js
/**
 * OpenCover XML, as OpenCover, coverlet and AltCover write it:
 * https://github.com/OpenCover/opencover/wiki/Reports
 * https://github.com/coverlet-coverage/coverlet/blob/master/src/coverlet.core/Reporters/OpenCoverReporter.cs
 *
 * Statements are sequence points; a line is one on which a sequence point begins.
 */









const openCover = {
    id: 'opencover',
    kind: 'coverage',
    title: 'OpenCover',
    specification: 'https://github.com/OpenCover/opencover/wiki/Reports',
    driver: 'xml',
    recognises: ({ xml }) => xml?.root === 'CoverageSession',
    read: readOpenCover,
};
/** Code that the compiler made, which is on no line. */
const hiddenLine = 0xfeefee;
const opencover_keysOf = {
    statements: 'SequencePoints',
    branches: 'BranchPoints',
    functions: 'Methods',
};
function noSums() {
    return { statements: (0,coverage_counts/* noCounts */.Yi)(), branches: (0,coverage_counts/* noCounts */.Yi)(), functions: (0,coverage_counts/* noCounts */.Yi)() };
}
function addSummary(sums, attributes, problems) {
    for (const measure of ['statements', 'branches', 'functions']) {
        const key = opencover_keysOf[measure];
        const raw = { covered: attributes[`visited${key}`], total: attributes[`num${key}`] };
        const share = (0,coverage_counts/* readShareOf */.hE)(raw, { what: `${key} of a summary`, problems });
        (0,coverage_counts/* addCounts */.c5)(sums[measure], share ?? (0,coverage_counts/* noCounts */.Yi)());
    }
}
/** Source files by their number, and the characters of their paths. */
const opencover_mostFiles = 200_000;
const mostHeld = 1 << 25;
function readOpenCover(problems) {
    const book = (0,line_book/* openLineBook */.S1)();
    const counted = { statements: (0,coverage_counts/* noCounts */.Yi)(), branches: (0,coverage_counts/* noCounts */.Yi)(), functions: (0,coverage_counts/* noCounts */.Yi)() };
    /** OpenCover counts the entry of each method as a branch too. */
    const entries = (0,coverage_counts/* noCounts */.Yi)();
    const paths = new Map();
    let held = 0;
    /** By file, over all modules: one that is in two is counted as often as in the summary. */
    const files = new Map();
    let summary = {};
    /** What modules and methods declare, which have summaries beside those of their classes. */
    const sumsOf = { Module: noSums(), Method: noSums() };
    const parents = [];
    let method = { file: '', points: 0, visited: false };
    const addPath = (uid, path) => {
        (0,longest_name/* refuseLongPath */.qs)(uid, path);
        held += uid.length + path.length;
        if (paths.size >= opencover_mostFiles || held > mostHeld)
            throw new problem/* ReportFault */.pC('too-large', 'tells of too many source files');
        paths.set(uid, path);
    };
    const ofFile = (name) => {
        const known = files.get(name) ?? { points: (0,item_lines/* openItems */.dz)(), branches: (0,item_lines/* openItems */.dz)() };
        files.set(name, known);
        return known;
    };
    const takePoint = (attributes, kind) => {
        const what = kind === 'statements' ? 'a sequence point' : 'a branch point';
        const visits = (0,numbers/* readCount */._0)(attributes['vc'], { what: `vc of ${what}`, problems });
        const line = (0,numbers/* readCount */._0)(attributes['sl'], { what: `sl of ${what}`, problems });
        if (attributes['vc'] === undefined ||
            (kind === 'statements' && attributes['sl'] === undefined)) {
            throw new problem/* ReportFault */.pC('wrong-shape', `has ${what} without vc or sl`);
        }
        if (visits === undefined || line === hiddenLine)
            return;
        if (line !== undefined && line >= line_book/* mostLines */.$5) {
            throw new problem/* ReportFault */.pC('impossible-number', `has ${what} on line ${String(line)}`);
        }
        const hit = visits > 0;
        (0,coverage_counts/* countOne */.kT)(counted[kind], hit);
        if (kind === 'statements') {
            method.points += 1;
            method.visited ||= hit;
        }
        if (line === undefined)
            return;
        const id = attributes['fileid'];
        const file = (id === undefined ? undefined : paths.get(id)) ?? method.file;
        if (kind === 'statements')
            book.line(file, line, hit);
        const of = ofFile(file);
        (kind === 'statements' ? of.points : of.branches).extend(line, (0,item_lines/* oneItem */.eM)(hit));
    };
    const count = (key) => (0,numbers/* readCount */._0)(summary[key], { what: `${key} of the summary`, problems });
    const declared = (measure) => {
        const key = `${measure.toLowerCase()}Coverage`;
        // coverlet writes it as the language of the machine does.
        const percent = summary[key]?.replace(',', '.');
        const rate = (0,rounded_rate/* readRoundedRate */.Ux)(percent, {
            what: `${key} of the summary`,
            ...{ problems, inPercent: true },
        });
        const points = {
            covered: count(`visited${measure}Points`),
            total: count(`num${measure}Points`),
        };
        return { ...points, rate };
    };
    return {
        open(name, attributes, depth) {
            parents.length = depth - 1;
            const parent = parents.at(-1);
            parents.push(name);
            switch (name) {
                case 'Summary':
                    if (depth === 2)
                        summary = attributes;
                    else if (parent === 'Module' || parent === 'Method')
                        addSummary(sumsOf[parent], attributes, problems);
                    break;
                case 'File':
                    addPath(attributes['uid'] ?? '', attributes['fullPath'] ?? '');
                    break;
                case 'Method':
                    method = { file: '', points: 0, visited: false };
                    break;
                case 'FileRef':
                    method.file = paths.get(attributes['uid'] ?? '') ?? '';
                    break;
                case 'SequencePoint':
                    takePoint(attributes, 'statements');
                    break;
                case 'BranchPoint':
                    takePoint(attributes, 'branches');
                    break;
                default:
            }
            return false;
        },
        close(name) {
            if (name !== 'Method' || method.points === 0)
                return;
            (0,coverage_counts/* countOne */.kT)(counted.functions, method.visited);
            (0,coverage_counts/* countOne */.kT)(entries, method.visited);
        },
        end() {
            for (const [name, { points, branches }] of files) {
                points.each((line, of) => book.statements(name, line, of));
                branches.each((line, of) => book.branches(name, line, (0,item_lines/* toBranchCount */.xt)(of)));
            }
            const withEntries = {
                covered: counted.branches.covered + entries.covered,
                total: counted.branches.total + entries.total,
            };
            const none = (0,coverage_counts/* noCounts */.Yi)();
            const parts = (measure) => [
                sumsOf.Module[measure],
                sumsOf.Method[measure],
            ];
            const isWithEntries = ({ covered, total }) => covered === withEntries.covered && total === withEntries.total;
            const totals = (0,coverage_totals/* toCoverageTotals */.JO)({
                lines: book.totals().lines,
                branches: (0,coverage_counts/* checkedShare */.hW)({
                    of: 'branches',
                    ...{ counted: counted.branches, sums: counted.branches.total > 0 ? withEntries : none },
                    ...{ declared: counted.branches.total > 0 ? declared('Branch') : {}, problems },
                    parts: parts('branches').filter((each) => !isWithEntries(each)),
                }),
                functions: (0,coverage_counts/* checkedShare */.hW)({
                    of: 'methods',
                    ...{ counted: counted.functions, sums: none, problems, parts: parts('functions') },
                    declared: { covered: count('visitedMethods'), total: count('numMethods') },
                }),
                statements: (0,coverage_counts/* checkedShare */.hW)({
                    of: 'sequence points',
                    ...{
                        counted: counted.statements,
                        sums: none,
                        parts: parts('statements'),
                        declared: declared('Sequence'),
                        problems,
                    },
                }),
            }, problems);
            return { kind: 'coverage', totals, files: book.files, book, told: openTold().told() };
        },
    };
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/osv-groups.js


/** Each vulnerability once: by the groups of the file, and what is in none of them by its aliases. */
function groupVulnerabilities(value, problems) {
    const all = objectsIn(value['vulnerabilities']);
    const byId = indexById(all);
    const grouped = new Set();
    const told = objectsIn(value['groups']).flatMap((group) => {
        const ids = textsIn(group['ids']);
        ids.forEach((id) => grouped.add(id));
        const inIt = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
        // Each is of one group only, so that many groups of many that have one id are no work.
        ids.forEach((id) => byId.delete(id));
        const parts = connected(inIt, ['aliases', 'upstream', 'related']);
        const score = group['max_severity'];
        if (parts.length <= 1)
            return [{ ids, vulnerabilities: inIt, score }];
        problems.add('disagreement', `a group of ${(0,problem/* quote */.hD)(ids.join(', '))} is of ${String(parts.length)} vulnerabilities that do not name each other; each counts`);
        return parts.map((part) => ({ ...toGroup(part), score }));
    });
    const rest = all.filter((each) => !grouped.has(textOf(each['id']) ?? ''));
    return [...told, ...connected(rest, ['aliases']).map(toGroup)];
}
function indexById(all) {
    const byId = new Map();
    for (const each of all) {
        const id = textOf(each['id']) ?? '';
        const same = byId.get(id);
        if (same === undefined)
            byId.set(id, [each]);
        else
            same.push(each);
    }
    return byId;
}
function toGroup(vulnerabilities) {
    const ids = vulnerabilities.map((each) => textOf(each['id'])).filter((id) => id !== undefined);
    return { ids, vulnerabilities, score: undefined };
}
/** Sets of vulnerabilities that share a name: their id, or what they list under the keys. In linear time. */
function connected(vulnerabilities, keys) {
    const parents = vulnerabilities.map((_, index) => index);
    const first = new Map();
    vulnerabilities.forEach((each, index) => {
        for (const name of [textOf(each['id']), ...keys.flatMap((key) => textsIn(each[key]))]) {
            if (name === undefined || name === '')
                continue;
            const other = first.get(name);
            if (other === undefined)
                first.set(name, index);
            else
                parents[rootOf(parents, index)] = rootOf(parents, other);
        }
    });
    const sets = new Map();
    vulnerabilities.forEach((each, index) => {
        const root = rootOf(parents, index);
        const members = sets.get(root);
        if (members === undefined)
            sets.set(root, [each]);
        else
            members.push(each);
    });
    return [...sets.values()];
}
/** The end of a chain, which is made shorter on the way. */
function rootOf(parents, index) {
    let at = index;
    for (;;) {
        const parent = parents[at] ?? at;
        if (parent === at)
            return at;
        const next = parents[parent] ?? parent;
        parents[at] = next;
        at = next;
    }
}
function objectsIn(value) {
    if (value === undefined || value === null)
        return [];
    const list = Array.isArray(value) ? value : [value];
    if (list.every(isObject))
        return list;
    throw new problem/* ReportFault */.pC('wrong-shape', 'has vulnerabilities or groups that are no list of objects');
}
function textsIn(value) {
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/osv-severity.js
/** How severe a vulnerability of OSV-Scanner is: https://ossf.github.io/osv-schema/#severity-field */





/**
 * The worst of `max_severity` of the group, a score as text and empty if there is none, of what the CVSS vectors come
 * to, and of the word of the database; undefined if none of them is known, or if there is no `max_severity` and one of them says
 * something that nobody knows.
 */
function rateGroup(group, part) {
    const { findings, problems } = part;
    const told = findings.rate({ scores: group.score === '' ? [] : [group.score] });
    const vectors = group.vulnerabilities.flatMap(vectorsOf);
    const found = findings.rate({ scores: vectors.map(scoreOfVector) });
    const words = group.vulnerabilities.map((each) => at(each, 'database_specific', 'severity'));
    const [word] = words.filter((each) => each !== undefined);
    const named = worst(words.map((each) => findings.rate({ word: each })).filter((each) => each !== undefined));
    const others = { 'a vector': found, 'a word of its database': named };
    for (const [what, other] of Object.entries(others)) {
        if (told === undefined || other === undefined || moreSevere(told, other) === told)
            continue;
        problems.add('disagreement', `${(0,problem/* quote */.hD)(group.ids[0] ?? '')} has a max_severity that is ${told}, and ${what} that is ${other}`);
    }
    const strange = words.find((each) => findings.isStrange(each));
    const isUnscored = vectors.some((each) => each.startsWith('CVSS:') && scoreOfVector(each) === undefined);
    if (told === undefined && (strange !== undefined || isUnscored))
        return { severity: undefined, word: strange ?? word };
    return { severity: worst([told, found, named].filter((each) => each !== undefined)), word };
}
function vectorsOf(vulnerability) {
    const list = vulnerability['severity'];
    return (Array.isArray(list) ? list : [])
        .map((each) => textOf(at(each, 'score')))
        .filter((each) => each !== undefined);
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/osv-scanner.js






const osvScanner = {
    id: 'osv-scanner',
    kind: 'scan',
    title: 'OSV-Scanner',
    specification: 'https://google.github.io/osv-scanner/output/',
    driver: 'json',
    recognises: ({ json }) => json !== undefined &&
        json.has('results') &&
        (json.has('experimental_config') ||
            json.has('results.*.packages') ||
            (json.has('results.*.source.path') && json.has('results.*.source.type')) ||
            json.has('results.*.packageSource')),
    read: readOsvScanner,
};
/** Parts of a vulnerability that are large and not asked for. */
const osv_scanner_without = ['affected', 'details', 'references', 'credits', 'licenses', 'schema_version'];
function readOsvScanner(problems, parts) {
    const findings = openRatedFindings('osv', problems, parts);
    let hasResults = false;
    let source;
    const takeSource = (value) => void (source = textOf(value));
    return {
        selections: [
            { path: 'results', open: (type) => void (hasResults = type === 'list') },
            {
                path: 'results.*',
                open(type) {
                    if (type !== 'object')
                        throw new problem/* ReportFault */.pC('wrong-shape', 'has a result that is no object');
                    source = undefined;
                },
            },
            { path: 'results.*.source.path', value: takeSource },
            { path: 'results.*.packageSource.path', value: takeSource },
            {
                path: 'results.*.packages.*',
                without: osv_scanner_without,
                value: (value) => osv_scanner_takePackage(value, { findings, source, problems }),
            },
        ],
        end() {
            if (!hasResults)
                problems.add('no-results', 'has no list of results: nothing was scanned');
            return findings.report(openTold());
        },
    };
}
function osv_scanner_takePackage(value, part) {
    const { findings, source, problems } = part;
    if (!isObject(value))
        throw new problem/* ReportFault */.pC('wrong-shape', 'has a package that is no object');
    const { name, version, commit } = isObject(value['package']) ? value['package'] : {};
    const texts = [name, version === '' ? commit : (version ?? commit)].map(textOf);
    const place = { component: texts.filter(Boolean).join('@'), file: source };
    for (const group of groupVulnerabilities(value, problems)) {
        const { severity, word } = rateGroup(group, { findings, problems });
        const published = group.vulnerabilities.map((each) => textOf(each['published']));
        findings.add({
            ...place,
            rule: group.ids[0],
            message: group.vulnerabilities.map((each) => textOf(each['summary'])).find(Boolean),
            since: published.filter((each) => each !== undefined).sort()[0],
        }, severity, word);
    }
    const violations = value['license_violations'];
    // A licence that the policy of the scan does not allow; it has no severity of its own.
    for (const license of Array.isArray(violations) ? violations : []) {
        findings.add({ ...place, rule: 'license', message: textOf(license) }, 'high');
    }
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/plain-metrics.js




const plainMetrics = {
    id: 'plain-metrics',
    kind: 'performance',
    title: 'plain { name, value, unit }',
    specification: 'https://github.com/benchmark-action/github-action-benchmark#charts-with-custom-data',
    driver: 'json',
    recognises: ({ json }) => {
        if (json === undefined)
            return false;
        const within = json.isList ? '*.' : '';
        return ['name', 'value', 'unit'].every((key) => json.has(`${within}${key}`));
    },
    read: readPlain,
};
function readPlain(problems) {
    const book = openMetricBook(problems);
    const take = (value) => {
        const name = isObject(value) ? textOf(value['name']) : undefined;
        if (!isObject(value) || name === undefined || name === '')
            throw new problem/* ReportFault */.pC('wrong-shape', 'has an entry without a name');
        const raw = value['value'] ?? undefined;
        if (raw === undefined)
            throw new problem/* ReportFault */.pC('wrong-shape', `has no value of ${(0,problem/* quote */.hD)(name)}`);
        const unit = value['unit'] ?? '';
        if (typeof unit !== 'string')
            throw new problem/* ReportFault */.pC('wrong-shape', `has a unit of ${(0,problem/* quote */.hD)(name)} that is no text`);
        book.add({ metric: name, raw, unit });
    };
    const object = {};
    let isOne = false;
    return {
        selections: [
            { path: '', open: (type) => void (isOne = type === 'object') },
            {
                path: '*',
                without: ['extra'],
                value(value, keys) {
                    const [key] = keys;
                    if (typeof key === 'number')
                        take(value);
                    else if (key === 'name' || key === 'value' || key === 'unit')
                        object[key] = value;
                },
            },
        ],
        end() {
            if (isOne)
                take(object);
            return { kind: 'performance', metrics: book.list(), told: openTold().told() };
        },
    };
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/pytest-benchmark.js







const pytestBenchmark = {
    id: 'pytest-benchmark',
    kind: 'performance',
    title: 'pytest-benchmark',
    specification: 'https://pytest-benchmark.readthedocs.io/en/latest/usage.html',
    driver: 'json',
    recognises: ({ json }) => json !== undefined &&
        ((json.has('machine_info') && (json.has('benchmarks') || json.has('commit_info'))) ||
            (json.has('benchmarks.*.stats.rounds') && json.has('benchmarks.*.name'))),
    read: pytest_benchmark_readBenchmarks,
};
function pytest_benchmark_readBenchmarks(problems) {
    const book = openMetricBook(problems);
    const told = openTold();
    let hasList = false;
    return {
        selections: [
            {
                path: 'commit_info.id',
                value: (value) => {
                    told.commit(value);
                },
            },
            {
                path: 'datetime',
                value: (value) => {
                    told.time(value);
                },
            },
            { path: 'benchmarks', open: (type) => void (hasList = type === 'list') },
            {
                path: 'benchmarks.*',
                without: ['extra_info', 'params', 'options'],
                value: (value) => takeBenchmark(value, { book, problems }),
            },
        ],
        end() {
            if (!hasList)
                throw new problem/* ReportFault */.pC('wrong-shape', 'has no list of benchmarks');
            return { kind: 'performance', metrics: book.list(), told: told.told() };
        },
    };
}
const pytest_benchmark_ordered = [
    ['min', 0],
    ['q1', 25],
    ['median', 50],
    ['q3', 75],
    ['max', 100],
];
function takeBenchmark(value, { book, problems }) {
    const name = isObject(value) ? (textOf(value['fullname']) ?? textOf(value['name'])) : undefined;
    if (!isObject(value) || name === undefined)
        throw new problem/* ReportFault */.pC('wrong-shape', 'has a benchmark without a name');
    const stats = value['stats'];
    if (!isObject(stats))
        throw new problem/* ReportFault */.pC('wrong-shape', `has no stats of ${(0,problem/* quote */.hD)(name)}`);
    const rounds = (0,numbers/* readCount */._0)(stats['rounds'], { what: `rounds of ${(0,problem/* quote */.hD)(name)}`, problems });
    if (rounds === 0)
        problems.add('no-results', `${(0,problem/* quote */.hD)(name)} ran no round`);
    const counted = recount(stats, { name, problems });
    const worst = (key) => {
        const said = (0,numbers/* readNumber */.kz)(stats[key], { what: `${key} of ${(0,problem/* quote */.hD)(name)}`, problems });
        const found = counted[key];
        if (said === undefined || found === undefined)
            return said ?? found;
        if (Math.abs(said - found) <= 1e-6 * Math.abs(found))
            return said;
        const says = `${String(said)} s, and its rounds have ${String(found)} s`;
        problems.add('disagreement', `${key} of ${(0,problem/* quote */.hD)(name)} is ${says}`);
        return Math.max(said, found);
    };
    const statistics = pytest_benchmark_ordered.flatMap(([key, rank]) => {
        const said = worst(key);
        return said === undefined ? [] : [{ key, rank, value: said }];
    });
    const inOrder = raiseToOrder(statistics, { what: name, problems });
    for (const [key, raw] of inOrder)
        book.add({ metric: `${name}.${key}`, raw, unit: 's' });
    const mean = raiseMean(worst('mean'), { min: inOrder.get('min'), what: name, problems });
    book.add({ metric: `${name}.mean`, raw: mean, unit: 's' });
    for (const key of ['stddev', 'iqr'])
        book.add({ metric: `${name}.${key}`, raw: stats[key], unit: 's' });
    const ops = pytest_benchmark_worseRate(stats['ops'], { name, mean, problems });
    book.add({ metric: `${name}.ops`, raw: ops, unit: 'per second' });
    book.add({ metric: `${name}.rounds`, raw: rounds, unit: '' });
}
/** How often it ran in a second is one over its mean: the fewer of both. */
function pytest_benchmark_worseRate(raw, of) {
    const what = `ops of ${(0,problem/* quote */.hD)(of.name)}`;
    const said = (0,numbers/* readNumber */.kz)(raw, { what, problems: of.problems });
    if (said === undefined || of.mean === undefined || of.mean <= 0)
        return said;
    const found = 1 / of.mean;
    if (Math.abs(said - found) <= 1e-6 * found)
        return said;
    const says = `${String(said)}, and its mean makes ${String(found)}`;
    of.problems.add('disagreement', `${what} is ${says}`);
    return Math.min(said, found);
}
/** What the rounds themselves say, if they were saved (`--benchmark-save-data`, or `--benchmark-json`). */
function recount(stats, { name, problems }) {
    const data = stats['data'];
    if (!Array.isArray(data) || data.length === 0)
        return {};
    const values = data.flatMap((each) => (0,numbers/* readNumber */.kz)(each, { what: `a round of ${(0,problem/* quote */.hD)(name)}`, problems }) ?? []);
    const sum = values.reduce((total, each) => total + each, 0);
    return {
        min: values.reduce((one, other) => Math.min(one, other), Infinity),
        median: median(values),
        mean: sum / values.length,
        max: values.reduce((one, other) => Math.max(one, other), -Infinity),
    };
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/sarif-rules.js




/** SARIF tells no more than four levels; without a score an error is high, not critical. */
const ofLevel = {
    error: 'high',
    warning: 'medium',
    note: 'low',
    none: 'info',
};
const sarif_rules_none = [];
/** Each result of the id asks all of them. */
const mostOfOneId = 100;
/** The rules of one run. */
function openRules(problems) {
    /** Of the driver, and of each extension. */
    const byPlace = new Map();
    const byId = new Map();
    const byGuid = new Map();
    /** Indices by guid or name; of one that several have no rule is found. */
    const components = new Map();
    const overrides = [];
    let invocations = 0;
    const placedAt = ({ index, extension, component }) => {
        if (index === undefined)
            return undefined;
        const of = component === undefined ? (extension ?? 'driver') : components.get(component);
        if (of === undefined || of === 'several')
            return undefined;
        return byPlace.get(of === 'driver' ? undefined : of)?.get(index);
    };
    const find = (reference) => {
        const { id, guid } = reference;
        const known = guid === undefined ? undefined : byGuid.get(guid);
        const placed = known ?? placedAt(reference);
        // An id may be hierarchical: `CA1000/1` is of the rule `CA1000`.
        const named = id === undefined ? sarif_rules_none : (byId.get(id) ?? byId.get(parentOf(id)) ?? sarif_rules_none);
        return placed === undefined ? named : [placed, ...named];
    };
    /** Once: there may be as many overrides as rules. */
    const overriddenLevels = () => {
        const found = new Map();
        for (const { rule, level } of overrides) {
            const rules = find(rule);
            for (const each of rules)
                found.set(each, higher(found.get(each) ?? level, level));
            if (rules.length === 0)
                lost = higher(lost, level);
        }
        return found;
    };
    let levelsOf;
    /** The highest level that is of a rule that is not found: it may be of any. */
    let lost = 'none';
    const overridden = (rules) => {
        if (overrides.length === 0)
            return undefined;
        const known = (levelsOf ??= overriddenLevels());
        const levels = rules.flatMap((rule) => known.get(rule) ?? []);
        return levels.length === 0 ? undefined : levels.reduce(higher);
    };
    return {
        addRule(value, { extension, index }) {
            if (!isObject(value))
                return;
            const id = textOf(value['id']);
            const severity = sarif_rules_scoreOf(value, problems);
            const rule = {
                id,
                level: toLevel(at(value, 'defaultConfiguration', 'level')),
                severity,
                isUnknown: severity === undefined && isUnknown(value),
            };
            const places = byPlace.get(extension) ?? new Map();
            byPlace.set(extension, places);
            places.set(index, rule);
            const guid = textOf(value['guid']);
            if (guid !== undefined)
                byGuid.set(guid, worseRule(byGuid.get(guid), rule));
            if (id === undefined)
                return;
            const same = byId.get(id) ?? [];
            if (same.length >= mostOfOneId)
                throw new problem/* ReportFault */.pC('too-large', `has too many rules of the id ${(0,problem/* quote */.hD)(id)}`);
            same.push(rule);
            byId.set(id, same);
        },
        addComponent(value, extension) {
            const name = textOf(value);
            if (name === undefined)
                return;
            const here = extension ?? 'driver';
            components.set(name, (components.get(name) ?? here) === here ? here : 'several');
        },
        addInvocation(value) {
            invocations += 1;
            const list = value['ruleConfigurationOverrides'];
            for (const each of Array.isArray(list) ? list : []) {
                const level = toLevel(at(each, 'configuration', 'level'));
                if (level !== undefined)
                    overrides.push({ rule: toReference(at(each, 'descriptor')), level });
            }
        },
        severity({ rule, level, own }) {
            const rules = find(rule);
            const override = overridden(rules);
            if (rules.length === 0) {
                const stated = own ?? (level === undefined ? undefined : ofLevel[level]);
                if (stated !== undefined || !isNamedElsewhere(rule))
                    return stated ?? ofLevel[higher('warning', lost)];
                const of = 'findings of rules that are not in the file';
                problems.add('unknown-severity', `${of} are of no known severity, and count as critical`);
                return 'critical';
            }
            const unknown = rules.find(({ isUnknown }) => isUnknown);
            if (unknown !== undefined) {
                const of = `findings of the rule ${(0,problem/* quote */.hD)(unknown.id ?? '')}`;
                problems.add('unknown-severity', `${of} are of no known severity, and count as critical`);
                return 'critical';
            }
            const scores = [own, ...rules.map(({ severity }) => severity)].filter((each) => each !== undefined);
            if (scores.length > 0)
                return scores.reduce(moreSevere);
            if (level !== undefined)
                return ofLevel[level];
            const configured = [lost, ...rules.map((each) => each.level ?? 'warning')];
            // Which of several invocations a result is of is not asked.
            if (override !== undefined && invocations === 1)
                return ofLevel[higher(override, lost)];
            const levels = override === undefined ? configured : [...configured, override];
            return ofLevel[levels.reduce(higher)];
        },
    };
}
/** The `rule`, `ruleId` and `ruleIndex` of a result, or a descriptor by itself. */
function toReference(value) {
    const extension = toIndex(at(value, 'toolComponent', 'index'));
    const names = ['guid', 'name'].map((key) => textOf(at(value, 'toolComponent', key)));
    return {
        id: textOf(at(value, 'id')),
        index: toIndex(at(value, 'index')),
        extension,
        guid: textOf(at(value, 'guid')),
        component: extension === undefined ? (names[0] ?? names[1]) : undefined,
    };
}
/** -1 is none (3.27.6). */
function toIndex(value) {
    return typeof value === 'number' && value >= 0 ? value : undefined;
}
/** By what only a rule of the file can say: not by an id, which tools write without any rule. */
function isNamedElsewhere({ id, index, guid, component }) {
    if (id !== undefined)
        return component !== undefined;
    return (index ?? guid ?? component) !== undefined;
}
/** Of two with one guid: as bad as either. */
function worseRule(one, other) {
    if (one === undefined)
        return other;
    const levels = [one, other].map(({ level }) => level ?? 'warning');
    const severities = [one.severity, other.severity].filter((each) => each !== undefined);
    return {
        id: other.id,
        level: levels.reduce(higher),
        severity: severities.length === 0 ? undefined : severities.reduce(moreSevere),
        isUnknown: one.isUnknown || other.isUnknown,
    };
}
/**
 * `properties.security-severity`, a CVSS score above 0; 0 is what tools write that know none, so that the level says how
 * bad it is: https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
function sarif_rules_scoreOf(value, problems) {
    const written = at(value, 'properties', 'security-severity');
    if (written === undefined)
        return undefined;
    const what = `security-severity of ${(0,problem/* quote */.hD)(textOf(value['id']) ?? textOf(value['ruleId']) ?? '')}`;
    const score = (0,numbers/* readNumber */.kz)(written, { what, problems });
    if (score === undefined || score === 0)
        return undefined;
    const severity = severityOfScore(score);
    if (severity === undefined)
        problems.add('impossible-number', `${what} is ${String(score)}, not 0 to 10`);
    return severity;
}
/** Trivy's: https://github.com/aquasecurity/trivy/blob/main/pkg/report/sarif.go, which writes 0.0 beside the tag. */
function isUnknown(rule) {
    const tags = at(rule, 'properties', 'tags');
    const isScored = at(rule, 'properties', 'security-severity') !== undefined;
    return isScored && Array.isArray(tags) && tags.includes('UNKNOWN');
}
/** Throws a ReportFault for a level that SARIF does not have. */
function toLevel(value) {
    if (value === undefined || value === null)
        return undefined;
    const level = levels.find((each) => each === value);
    if (level !== undefined)
        return level;
    throw new problem/* ReportFault */.pC('wrong-shape', `has the level ${shown(value)}, which SARIF does not have`);
}
/** A text in quotes, and what is none as it is written. */
function shown(value) {
    return (0,problem/* quote */.hD)(textOf(value) ?? JSON.stringify(value));
}
const levels = ['none', 'note', 'warning', 'error'];
function higher(one, other) {
    return levels.indexOf(other) > levels.indexOf(one) ? other : one;
}
/** `CA1000` of `CA1000/1`; itself if it has no part. */
function parentOf(id) {
    const slash = id.lastIndexOf('/');
    return slash === -1 ? id : id.slice(0, slash);
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/sarif-result.js
/** One result of SARIF: whether it counts, of which group it is, and what is kept of it. */







/** Counts a result of the run. Throws a ReportFault for what SARIF does not have. */
function takeResult(value, { run, tally, problems, parts, }) {
    if (!isObject(value))
        throw new problem/* ReportFault */.pC('wrong-shape', 'has a result that is no object');
    const stated = toLevel(value['level']);
    const kind = toKind(value['kind']);
    // It was found in an earlier run and is not there any more (3.27.24).
    const state = textOf(value['baselineState']);
    if (state === 'absent')
        return;
    const isClean = kind === 'pass' || kind === 'notApplicable';
    if (isClean && (stated === undefined || stated === 'none'))
        return;
    if (isClean)
        problems.add('disagreement', `has a result of the kind ${kind} and of a level above none; the level counts`);
    if (sarif_result_isSuppressed(value['suppressions'])) {
        tally.suppress();
        return;
    }
    const level = stated ?? (kind === 'fail' ? undefined : 'none');
    const rule = sarif_result_ruleOf(value);
    const own = sarif_rules_scoreOf(value, problems);
    const membership = parts.membership(parts.isAsked ? sarif_result_placesOf(value['locations'], run) : nowhere);
    const group = run.groups.of({ rule, level, own, membership });
    group.count += 1;
    const since = textOf(at(value, 'provenance', 'firstDetectionTimeUtc'));
    if (since !== undefined || state !== undefined) {
        group.tally ??= (0,finding_tally/* openTally */.jx)();
        (0,finding_tally/* addToTally */.JQ)(group.tally, { at: run.timeOf(since), state }, group.spans);
    }
    const place = at(value, 'locations', 0, 'physicalLocation');
    const file = textOf(at(place, 'artifactLocation', 'uri'));
    const mark = state === undefined ? run.markOf({ rule: rule.id, file }) : undefined;
    if (mark !== undefined)
        (0,finding_marks/* addMark */.BY)((group.marks ??= new Map()), mark);
    if ((group.samples?.length ?? 0) >= group.mostSamples)
        return;
    (group.samples ??= []).push({
        rule: rule.id,
        message: messageOf(value),
        file,
        line: (0,numbers/* readLine */.Xw)(at(place, 'region', 'startLine')),
        since,
        state,
    });
}
/** 3.27.9. Throws a ReportFault for a kind that SARIF does not have. */
function toKind(value) {
    if (value === undefined || value === null)
        return 'fail';
    const kind = kinds.find((each) => each === value);
    if (kind !== undefined)
        return kind;
    throw new problem/* ReportFault */.pC('wrong-shape', `has the kind ${shown(value)}, which SARIF does not have`);
}
const kinds = ['fail', 'pass', 'open', 'review', 'informational', 'notApplicable'];
/** A copy of as much of it as is told later: 50,000 samples would hold the whole file. */
function messageOf(value) {
    const text = textOf(at(value, 'message', 'text')) ?? textOf(at(value, 'message', 'markdown'));
    if (text === undefined || text.length <= scan_totals_longestMessage)
        return text;
    return Buffer.from(text.slice(0, scan_totals_longestMessage + 1)).toString();
}
const nowhere = { files: [], components: [] };
/** Each place that a result names: it is of the parts of any of them. One that only an index tells may be any file. */
function sarif_result_placesOf(value, { bases }) {
    if (!Array.isArray(value))
        return nowhere;
    const locations = value;
    const artifacts = locations.map((each) => at(each, 'physicalLocation', 'artifactLocation'));
    const isTold = artifacts.some((artifact) => textOf(at(artifact, 'uri')) !== undefined);
    return {
        files: artifacts.map((artifact, index) => {
            const uri = bases.resolve(artifact);
            if (uri !== undefined || (artifact === undefined && !isTold))
                return uri;
            return `location:${String(index)}`;
        }),
        components: locations.flatMap((each) => {
            const logical = at(each, 'logicalLocations');
            const list = Array.isArray(logical) ? logical : [];
            return list.map((name) => textOf(at(name, 'fullyQualifiedName')) ?? textOf(at(name, 'name')));
        }),
    };
}
function sarif_result_ruleOf(result) {
    const rule = toReference(at(result, 'rule'));
    const id = textOf(at(result, 'ruleId'));
    const index = toIndex(at(result, 'ruleIndex'));
    const isOther = isOtherRule(rule.id ?? id, id ?? rule.id) || (rule.index ?? index) !== (index ?? rule.index);
    if (isOther)
        throw new problem/* ReportFault */.pC('wrong-shape', 'has a result that names two rules');
    return { ...rule, id: rule.id ?? id, index: rule.index ?? index };
}
/** One of them may be a part of the other: `CA1000/1` (3.27.5). */
function isOtherRule(one, other) {
    if (one === undefined || other === undefined || one === other)
        return false;
    return !one.startsWith(`${other}/`) && !other.startsWith(`${one}/`);
}
/** 3.27.23: one that is under review or rejected makes that none counts; an empty list suppresses nothing. */
function sarif_result_isSuppressed(value) {
    if (!Array.isArray(value) || value.length === 0)
        return false;
    const list = value;
    return list.every((each) => isObject(each) && (each['status'] ?? 'accepted') === 'accepted');
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/sarif-bases.js

const sarif_bases_deepest = 8;
const isWhole = /^(?:[A-Za-z][\w+.-]*:|\/)/;
/** A base that is not told is the top of the repository. */
function openBases() {
    let bases;
    const asked = new Set();
    const below = (location, depth) => {
        const uri = textOf(at(location, 'uri'));
        const base = textOf(at(location, 'uriBaseId'));
        if (base === undefined || (uri !== undefined && isWhole.test(uri)))
            return uri;
        if (bases === undefined)
            asked.add(base);
        const known = depth < sarif_bases_deepest && isObject(bases) ? bases[base] : undefined;
        const before = (known === undefined ? undefined : below(known, depth + 1)) ?? '';
        return uri === undefined ? before : join(before, uri);
    };
    return {
        add: (value) => void (bases = value),
        resolve: (artifact) => textOf(at(artifact, 'uri')) === undefined ? undefined : below(artifact, 0),
        isLate: () => [...asked].some((id) => {
            const base = below({ uriBaseId: id }, 0) ?? '';
            return base !== '' && !isWhole.test(base);
        }),
    };
}
function join(base, uri) {
    return base === '' || base.endsWith('/') ? `${base}${uri}` : `${base}/${uri}`;
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/sarif-groups.js
/** Results of SARIF by rule and kind: counted, since a rule may be told after its results. */


const mostGroups = 100_000;
const mostSamples = 50;
/** Groups of which samples are kept; of later ones only the number, and what few spans hold of their ages. */
const sampledGroups = 1000;
const spansOfLater = 2;
/** No groups yet. */
function openGroups() {
    const groups = [];
    /** Most rules have results of one kind: the first group of an id is found without a longer key. */
    const firstOf = new Map();
    const others = new Map();
    const open = ({ rule, level, own, membership }) => {
        if (groups.length >= mostGroups)
            throw new problem/* ReportFault */.pC('too-large', 'has results of too many rules');
        const isSampled = groups.length < sampledGroups;
        const group = {
            rule,
            level,
            own,
            membership,
            count: 0,
            samples: undefined,
            tally: undefined,
            marks: undefined,
            spans: isSampled ? finding_tally/* mostSpans */.tj : spansOfLater,
            mostSamples: isSampled ? mostSamples : 0,
        };
        groups.push(group);
        return group;
    };
    return {
        of(kind) {
            const { id } = kind.rule;
            const first = id === undefined ? undefined : firstOf.get(id);
            if (first !== undefined && isSame(first, kind))
                return first;
            if (id !== undefined && first === undefined) {
                const group = open(kind);
                firstOf.set(id, group);
                return group;
            }
            const key = keyOf(kind);
            const group = others.get(key) ?? open(kind);
            if (group.count === 0)
                others.set(key, group);
            return group;
        },
        all: () => groups,
    };
}
function isSame(one, other) {
    return (one.rule.id === other.rule.id &&
        one.rule.index === other.rule.index &&
        one.rule.extension === other.rule.extension &&
        one.rule.guid === other.rule.guid &&
        one.rule.component === other.rule.component &&
        one.level === other.level &&
        one.own === other.own &&
        one.membership.id === other.membership.id);
}
/** The id is last and whatever it holds, and a result without one is of another group. */
function keyOf({ rule, level, own, membership }) {
    const { id, index, extension, guid, component } = rule;
    const others = guid === undefined && component === undefined ? '' : JSON.stringify([guid, component]);
    const name = `${others}${id === undefined ? '' : `=${id}`}`;
    return `${String(index ?? '')} ${String(extension ?? '')} ${level ?? ''} ${own ?? ''} ${String(membership.id)} ${name}`;
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/sarif-run.js
/** One run of SARIF: its rules, its results, and whether it scanned at all. */







function openRun(problems) {
    return {
        ...{ rules: openRules(problems), groups: openGroups(), bases: openBases() },
        ...{ results: 'absent', external: new Set() },
        ...{ timeOf: (0,finding_tally/* openTimes */.du)(), markOf: (0,finding_marks/* openMarks */.zT)() },
    };
}
/** Absent or null results were not looked for (3.14.23); an empty list says that there are none. */
function closeRun({ rules, groups, bases, results, external }, of) {
    const { tally, problems } = of;
    const number = String(of.number);
    if (external.size > 0) {
        const where = 'are in other files (externalPropertyFileReferences)';
        problems.add('no-results', `${[...external].join(', ')} of run ${number} ${where}`);
    }
    else if (results === 'absent') {
        problems.add('no-results', `run ${number} has no list of results: it did not scan`);
    }
    // What was told before its base was taken for a path from the top.
    const anywhere = bases.isLate() ? of.parts.membership({ files: [], components: [] }) : undefined;
    for (const group of groups.all()) {
        const { count, samples = [], tally: ages, marks } = group;
        const membership = anywhere ?? group.membership;
        const severity = rules.severity(group);
        tally.addGroup({ severity, count, samples, tally: ages, marks, membership });
    }
}
/** What decides how many findings there are and how bad: of the other parts nothing is read (3.15.3). */
const decidingParts = new Set([
    ...['results', 'driver', 'extensions', 'policies', 'invocations', 'conversion'],
]);
/** Not successful, or it says so and that it did not start or was killed (3.20.9 to 3.20.15). */
function tellFailure(invocation, { problems, what }) {
    const [signal, start] = ['exitSignalName', 'processStartFailureMessage'].map((key) => textOf(invocation[key]));
    if (invocation['executionSuccessful'] === true && !signal && !start)
        return;
    const reason = textOf(invocation['exitCodeDescription']) ?? start ?? signal;
    const why = reason === undefined ? '' : `: ${(0,problem/* quote */.hD)(reason)}`;
    problems.add('failed-run', `${what} did not succeed (executionSuccessful)${why}`);
}
/**
 * The tool ended well, and something within it did not (3.20.21 and 3.20.22, 3.58.6): a file or a rule was left out.
 * Warnings and notes are ordinary: CodeQL writes one for each file that it reads.
 */
function tellNotifications(invocation, { problems, number }) {
    for (const key of ['toolExecutionNotifications', 'toolConfigurationNotifications']) {
        const list = invocation[key];
        for (const each of Array.isArray(list) ? list : []) {
            if (at(each, 'level') !== 'error')
                continue;
            const text = textOf(at(each, 'message', 'text')) ?? textOf(at(each, 'descriptor', 'id'));
            const why = text === undefined ? '' : `: ${(0,problem/* quote */.hD)(text)}`;
            problems.add('partial', `run ${String(number)} tells an error of the tool${why}`);
        }
    }
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/sarif.js






const sarif = {
    id: 'sarif',
    kind: 'scan',
    title: 'SARIF',
    specification: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html',
    driver: 'json',
    recognises: ({ json }) => json !== undefined &&
        (/\bsarif\b/i.test(json.value('$schema') ?? '') ||
            (json.has('runs') &&
                (json.has('runs.*.tool') || json.has('version') || json.has('runs.*.results')))),
    read: readSarif,
};
/** Parts of a result that are large, and say nothing of how many there are or how bad. */
const sarif_without = [
    ...[
        'codeFlows',
        'graphs',
        'graphTraversals',
        'stacks',
        'relatedLocations',
        'fixes',
        'attachments',
    ],
    ...[
        'fingerprints',
        'partialFingerprints',
        'webRequest',
        'webResponse',
        'taxa',
        'snippet',
        'contextRegion',
    ],
];
function readSarif(problems, parts) {
    const tally = openScanTally(parts);
    const told = openTold();
    let version;
    let runs = 0;
    let run;
    const takeInvocation = (value) => {
        if (!isObject(value))
            throw new problem/* ReportFault */.pC('wrong-shape', 'has an invocation that is no object');
        run?.rules.addInvocation(value);
        told.time(value['startTimeUtc']);
        told.time(value['endTimeUtc']);
        tellFailure(value, { problems, what: `run ${String(runs)}` });
        tellNotifications(value, { problems, number: runs });
    };
    return {
        selections: [
            { path: 'version', value: (value) => void (version = textOf(value) ?? '') },
            {
                path: 'runs.*',
                open(type) {
                    if (type !== 'object')
                        throw new problem/* ReportFault */.pC('wrong-shape', 'has a run that is no object');
                    runs += 1;
                    run = openRun(problems);
                },
                close() {
                    if (run !== undefined)
                        closeRun(run, { tally, problems, parts, number: runs });
                    run = undefined;
                },
            },
            {
                path: 'runs.*.results',
                open(type) {
                    if (run !== undefined && type === 'list')
                        run.results = 'list';
                },
            },
            {
                path: 'runs.*.results.*',
                without: sarif_without,
                value(value) {
                    if (run !== undefined)
                        takeResult(value, { run, tally, problems, parts });
                },
            },
            {
                path: 'runs.*.tool.driver.rules.*',
                without: ['help', 'fullDescription', 'shortDescription', 'messageStrings', 'relationships'],
                value: (value, keys) => run?.rules.addRule(value, { extension: undefined, index: Number(keys[5]) }),
            },
            {
                path: 'runs.*.tool.extensions.*.rules.*',
                without: ['help', 'fullDescription', 'shortDescription', 'messageStrings', 'relationships'],
                value: (value, keys) => run?.rules.addRule(value, { extension: Number(keys[4]), index: Number(keys[6]) }),
            },
            ...['guid', 'name'].flatMap((key) => [
                {
                    path: `runs.*.tool.driver.${key}`,
                    value: (value) => run?.rules.addComponent(value, undefined),
                },
                {
                    path: `runs.*.tool.extensions.*.${key}`,
                    value: (value, keys) => run?.rules.addComponent(value, Number(keys[4])),
                },
            ]),
            {
                path: 'runs.*.invocations',
                open(type) {
                    if (type !== 'list' && type !== 'null')
                        throw new problem/* ReportFault */.pC('wrong-shape', 'has invocations that are no list');
                },
            },
            {
                path: 'runs.*.conversion.invocation',
                without: ['environmentVariables', 'responseFiles', 'arguments', 'commandLine'],
                value(value) {
                    if (isObject(value))
                        tellFailure(value, { problems, what: `the conversion of run ${String(runs)}` });
                },
            },
            {
                path: 'runs.*.invocations.*',
                without: ['environmentVariables', 'responseFiles', 'arguments', 'commandLine'],
                value: takeInvocation,
            },
            {
                path: 'runs.*.artifacts.*.location.uri',
                value: (value) => parts.saw({ files: [textOf(value)], components: [] }),
            },
            { path: 'runs.*.originalUriBaseIds', value: (value) => run?.bases.add(value) },
            {
                path: 'inlineExternalProperties.*',
                open() {
                    const where = 'parts of its runs are in inlineExternalProperties';
                    problems.add('no-results', `${where}, which are not read`);
                },
            },
            { path: 'runs.*.versionControlProvenance.*.revisionId', value: told.commit },
            {
                path: 'runs.*.externalPropertyFileReferences.*',
                open(_type, keys) {
                    const key = String(keys[3]);
                    if (decidingParts.has(key))
                        run?.external.add(key);
                },
            },
        ],
        end() {
            if (version !== '2.1.0') {
                const is = version === undefined ? 'does not say its version' : `is of version ${(0,problem/* quote */.hD)(version)}`;
                throw new problem/* ReportFault */.pC('wrong-shape', `${is}; SARIF 2.1.0 is read`);
            }
            if (runs === 0)
                problems.add('no-results', 'has no run: nothing was scanned');
            return {
                kind: 'scan',
                totals: tally.totals(),
                findings: tally.findings(),
                tallies: tally.tallies(),
                marks: tally.marks(),
                told: told.told(),
            };
        },
    };
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/semgrep.js





const semgrep = {
    id: 'semgrep',
    kind: 'scan',
    title: 'Semgrep',
    specification: 'https://github.com/semgrep/semgrep-interfaces/blob/main/semgrep_output_v1.atd',
    driver: 'json',
    recognises: ({ json }) => json !== undefined &&
        (json.has('results.*.check_id') ||
            (json.has('paths.scanned') && (json.has('results') || json.has('errors'))) ||
            (json.has('results') && json.has('skipped_rules')) ||
            (json.has('errors.*.level') && json.has('errors.*.code') && json.has('errors.*.type'))),
    read: readSemgrep,
};
/** Parts of a result that are large, or the text of the file. */
const semgrep_without = ['metadata', 'metavars', 'dataflow_trace', 'lines', 'fix', 'fixed_lines', 'spans'];
/** Reasons that are no choice of people: Semgrep gave up on the file. */
const gaveUp = ['analysis_failed_parser_or_internal_error', 'too_many_matches'];
function readSemgrep(problems, parts) {
    const findings = openRatedFindings('semgrep', problems, parts);
    const seen = { results: false, errors: false, scanned: undefined };
    let results = 0;
    return {
        selections: [
            { path: 'results', open: (type) => void (seen.results = type === 'list') },
            {
                path: 'results.*',
                without: semgrep_without,
                value(value) {
                    results += 1;
                    semgrep_takeResult(value, findings);
                },
            },
            { path: 'errors', open: (type) => void (seen.errors = type === 'list') },
            { path: 'errors.*', without: semgrep_without, value: (value) => tellError(value, problems) },
            {
                path: 'paths.scanned',
                open(type) {
                    if (type === 'list')
                        seen.scanned = 0;
                },
            },
            {
                path: 'paths.scanned.*',
                value(value) {
                    seen.scanned = (seen.scanned ?? 0) + 1;
                    parts.saw({ files: [textOf(value)], components: [] });
                },
            },
            { path: 'paths.skipped.*', value: (value) => tellSkipped(value, problems) },
            {
                path: 'skipped_rules.*',
                value: (value) => problems.add('partial', `rule ${quoted(value, 'rule_id')} was not run`),
            },
        ],
        end() {
            if (!seen.results)
                problems.add('no-results', 'has no list of results');
            else if (!seen.errors)
                problems.add('no-results', 'has no list of errors: whether it ended well is not told');
            else if (seen.scanned === 0 && results === 0)
                problems.add('no-results', 'scanned no file');
            return findings.report(openTold());
        },
    };
}
/** `is_ignored`: somebody wrote `nosemgrep` beside it, and the scan was told to list such results too. */
function semgrep_takeResult(value, findings) {
    if (!isObject(value))
        throw new problem/* ReportFault */.pC('wrong-shape', 'has a result that is no object');
    const extra = value['extra'];
    if (at(extra, 'is_ignored') === true) {
        findings.suppress();
        return;
    }
    const word = at(extra, 'severity');
    const dependency = at(extra, 'sca_info', 'dependency_match', 'found_dependency');
    findings.add({
        rule: textOf(value['check_id']),
        message: textOf(at(extra, 'message')),
        component: [textOf(at(dependency, 'package')), textOf(at(dependency, 'version'))]
            .filter(Boolean)
            .join('@'),
        file: textOf(value['path']),
        line: (0,numbers/* readLine */.Xw)(at(value, 'start', 'line')),
    }, findings.rate({ word }), word);
}
/** `error` is what makes Semgrep fail; a warning or a note is of a part that it went past, as a file with a syntax error. */
function tellError(value, problems) {
    const level = textOf(at(value, 'level'));
    const type = at(value, 'type');
    const kind = textOf(type) ?? textOf(at(type, 0)) ?? 'an error';
    const text = textOf(at(value, 'message')) ?? textOf(at(value, 'long_msg')) ?? '';
    const message = (0,problem/* quote */.hD)(`${kind}: ${text}`.trim());
    if (level === 'warn' || level === 'info')
        problems.add('partial', `was told as ${level}: ${message}`);
    else
        problems.add('incomplete', `failed in part: ${message}`);
}
function tellSkipped(value, problems) {
    if (!gaveUp.includes(textOf(at(value, 'reason')) ?? ''))
        return;
    problems.add('partial', `gave up on ${quoted(value, 'path')}: ${quoted(value, 'reason')}`);
}
function quoted(value, key) {
    return (0,problem/* quote */.hD)(textOf(at(value, key)) ?? '');
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/simplecov-file.js
/**
 * What SimpleCov tells of one source file: a list of lines, or an object of lines, branches and methods.
 * A line is a count, null (nothing to run) or `ignored` (between `:nocov:` marks):
 * https://docs.ruby-lang.org/en/master/Coverage.html
 */





/** Tells everything to the book. Throws a ReportFault for what has another shape. */
function takeRubyFile(value, file) {
    // Before SimpleCov 0.18 there were only lines.
    const parts = Array.isArray(value)
        ? { lines: value }
        : isObject(value)
            ? value
            : undefined;
    const lines = parts?.['lines'] ?? undefined;
    const branches = parts?.['branches'] ?? undefined;
    const methods = parts?.['methods'] ?? undefined;
    if (lines === undefined && branches === undefined && methods === undefined) {
        throw new problem/* ReportFault */.pC('wrong-shape', `has ${(0,problem/* quote */.hD)(file.name)} without lines`);
    }
    if (lines !== undefined)
        takeLines(lines, file);
    if (branches !== undefined)
        takeBranches(branches, file);
    if (methods !== undefined)
        takeMethods(methods, file);
}
function takeLines(lines, file) {
    if (!Array.isArray(lines))
        throw wrong('lines', file);
    lines.forEach((each, index) => {
        const hit = hitOf(each, `line ${String(index + 1)}`, file);
        if (hit !== undefined)
            file.book.line(file.name, index + 1, hit);
    });
}
/** In coverage.json a list of them; in .resultset.json by condition, with keys of Ruby: `[:then, 1, 4, 8, 4, 16]`. */
function takeBranches(branches, file) {
    const found = (0,item_lines/* openItems */.dz)();
    const add = (raw, line) => {
        const hit = hitOf(raw, 'a branch', file);
        if (hit !== undefined)
            found.extend(line, (0,item_lines/* oneItem */.eM)(hit));
    };
    if (Array.isArray(branches)) {
        for (const each of branches) {
            if (!isObject(each))
                throw wrong('branches', file);
            add(each['coverage'], lineOf(each['report_line'] ?? each['start_line'], file));
        }
    }
    else if (isObject(branches)) {
        for (const [condition, arms] of Object.entries(branches)) {
            if (!isObject(arms))
                throw wrong('branches', file);
            const line = lineOf(/^\[:?"?\w+"?, \d+, (\d+),/.exec(condition)?.[1], file);
            for (const arm of Object.values(arms))
                add(arm, line);
        }
    }
    else {
        throw wrong('branches', file);
    }
    found.each((line, of) => file.book.branches(file.name, line, (0,item_lines/* toBranchCount */.xt)(of)));
}
/** In coverage.json a list of them; in .resultset.json by keys of Ruby: `[Shop, :pay, 1, 2, 3, 5]`. */
function takeMethods(methods, file) {
    const told = [];
    if (!Array.isArray(methods) && !isObject(methods))
        throw wrong('methods', file);
    const isList = Array.isArray(methods);
    for (const [key, each] of Object.entries(methods)) {
        const raw = isObject(each) ? each['coverage'] : each;
        const covered = hitOf(raw, 'a method', file);
        if (covered === undefined)
            continue;
        const own = isObject(each) ? [each['name'], each['start_line']] : [];
        const identity = isList ? JSON.stringify(own) : key;
        told.push({ identity, covered });
    }
    file.book.functions(file.name, told);
}
/** Undefined for what is not counted. */
function hitOf(raw, what, file) {
    if (raw === null || raw === 'ignored')
        return undefined;
    if (typeof raw !== 'number')
        throw wrong(what, file);
    const { problems } = file;
    const count = (0,numbers/* readCount */._0)(raw, { what: `${what} of ${(0,problem/* quote */.hD)(file.name)}`, problems });
    return count === undefined ? undefined : count > 0;
}
function lineOf(raw, file) {
    const line = Number(raw);
    if (Number.isSafeInteger(line) && line >= 0 && line < line_book/* mostLines */.$5)
        return line;
    throw wrong('a branch without its line', file);
}
function wrong(what, { name }) {
    return new problem/* ReportFault */.pC('wrong-shape', `has ${what} of ${(0,problem/* quote */.hD)(name)} in an unknown shape`);
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/simplecov-resultset.js
/**
 * SimpleCov `.resultset.json`: what Ruby's Coverage told, of each command that ran tests; a line counts as
 * covered if one of them covered it, as when SimpleCov merges them:
 * https://github.com/simplecov-ruby/simplecov/blob/main/lib/simplecov/result_merger.rb
 *
 * Lines between `:nocov:` marks are in it as all others, so they are counted.
 */






const simplecovResultset = {
    id: 'simplecov-resultset',
    kind: 'coverage',
    title: 'SimpleCov .resultset.json',
    specification: 'https://github.com/simplecov-ruby/simplecov/blob/main/lib/simplecov/result_merger.rb',
    driver: 'json',
    recognises: ({ json, text }) => {
        const command = json === undefined ? undefined : firstKey(text);
        if (command === undefined || json === undefined)
            return false;
        if (!json.has(`${command}.coverage`))
            return false;
        const path = firstKey(text, [command, 'coverage']);
        const file = `${command}.coverage.${path ?? ''}`;
        if (path === undefined)
            return json.has(`${command}.timestamp`);
        return (json.has(`${file}.*`) ||
            ['lines', 'branches', 'methods'].some((key) => json.has(`${file}.${key}`)));
    },
    read: readResultset,
};
function readResultset(problems) {
    const book = (0,line_book/* openLineBook */.S1)();
    const told = openTold();
    let hasCoverage = false;
    return {
        selections: [
            {
                path: '*',
                open: () => void (hasCoverage = false),
                close(keys) {
                    if (!hasCoverage)
                        throw new problem/* ReportFault */.pC('wrong-shape', `has the command ${(0,problem/* quote */.hD)(String(keys[0]))} without coverage`);
                },
            },
            { path: '*.coverage', open: (type) => void (hasCoverage = type === 'object') },
            {
                path: '*.coverage.*',
                value: (value, keys) => takeRubyFile(value, { name: String(keys[2]), book, problems }),
            },
            {
                path: '*.timestamp',
                value: (value) => told.time(typeof value === 'number' ? value * 1000 : undefined),
            },
        ],
        end() {
            const totals = (0,coverage_totals/* toCoverageTotals */.JO)(book.totals(), problems);
            return { kind: 'coverage', totals, files: book.files, book, told: told.told() };
        },
    };
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/simplecov.js
/**
 * SimpleCov `coverage.json`, as its JSON formatter writes it (simplecov_json_formatter, and SimpleCov from 1.0):
 * https://github.com/simplecov-ruby/simplecov/blob/main/schemas/coverage.schema.json
 * https://github.com/codeclimate-community/simplecov_json_formatter
 */







const simplecov = {
    id: 'simplecov',
    kind: 'coverage',
    title: 'SimpleCov coverage.json',
    specification: 'https://github.com/simplecov-ruby/simplecov/blob/main/schemas/coverage.schema.json',
    driver: 'json',
    recognises: ({ json }) => json?.has('meta.simplecov_version') === true,
    read: readSimplecov,
};
function readSimplecov(problems) {
    const book = (0,line_book/* openLineBook */.S1)();
    const told = openTold();
    let total;
    let hasCoverage = false;
    return {
        selections: [
            {
                path: 'meta',
                value(value) {
                    const version = textOf(at(value, 'schema_version'));
                    if (version !== undefined && !version.startsWith('1.'))
                        throw new problem/* ReportFault */.pC('wrong-shape', `is of version ${(0,problem/* quote */.hD)(version)} of the schema; version 1 is read`);
                    told.commit(at(value, 'commit'));
                    told.time(at(value, 'timestamp'));
                },
            },
            { path: 'total', value: (value) => void (total = value) },
            { path: 'coverage', open: (type) => void (hasCoverage = type === 'object') },
            {
                path: 'coverage.*',
                without: ['source'],
                value: (value, keys) => takeRubyFile(value, { name: String(keys[1]), book, problems }),
            },
        ],
        end() {
            if (!hasCoverage)
                throw new problem/* ReportFault */.pC('wrong-shape', 'has no object of files (coverage)');
            const counted = book.totals();
            const declared = (key) => {
                const raw = { covered: at(total, key, 'covered'), total: at(total, key, 'total') };
                return (0,coverage_counts/* readShareOf */.hE)(raw, { what: `${key} of the total`, problems });
            };
            const share = (of, has) => (0,coverage_counts/* checkedShare */.hW)({
                of,
                ...{
                    counted: has ?? (0,coverage_counts/* noCounts */.Yi)(),
                    sums: (0,coverage_counts/* noCounts */.Yi)(),
                    declared: declared(of) ?? {},
                    problems,
                },
            });
            const totals = (0,coverage_totals/* toCoverageTotals */.JO)({
                lines: share('lines', counted.lines),
                branches: share('branches', counted.branches),
                functions: share('methods', counted.functions),
            }, problems);
            return { kind: 'coverage', totals, files: book.files, book, told: told.told() };
        },
    };
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/stryker.js




const stryker = {
    id: 'stryker',
    kind: 'mutation',
    title: 'Stryker mutation report',
    specification: 'https://github.com/stryker-mutator/mutation-testing-elements/blob/master/packages/report-schema/src/mutation-testing-report-schema.json',
    driver: 'json',
    recognises: ({ json, text }) => {
        if (json === undefined)
            return false;
        if (json.has('schemaVersion') && json.has('thresholds.high'))
            return true;
        // Stryker writes the files first, with their source.
        const path = firstKey(text, ['files']);
        if (path === undefined)
            return false;
        const has = (key) => json.has(`files.${path}.${key}`);
        return has('mutants') || (has('language') && has('source'));
    },
    read: readStryker,
};
/** A timeout is a mutant that was noticed. */
const groups = {
    Killed: 'killed',
    Timeout: 'killed',
    Survived: 'survived',
    NoCoverage: 'uncovered',
    Ignored: 'ignored',
    CompileError: 'invalid',
    RuntimeError: 'invalid',
    Pending: 'pending',
};
function readStryker(problems) {
    const counts = { killed: 0, survived: 0, uncovered: 0, ignored: 0, invalid: 0, pending: 0 };
    let version;
    let hasFiles = false;
    let hasMutants = false;
    const takeMutant = (value) => {
        const status = textOf(at(value, 'status'));
        const group = status !== undefined && Object.hasOwn(groups, status) ? groups[status] : undefined;
        if (group === undefined) {
            const is = status === undefined ? 'no status' : `the unknown status ${(0,problem/* quote */.hD)(status)}`;
            throw new problem/* ReportFault */.pC('wrong-shape', `has a mutant of ${is}`);
        }
        counts[group] += 1;
    };
    return {
        selections: [
            { path: 'schemaVersion', value: (value) => void (version = textOf(value) ?? '') },
            { path: 'files', open: (type) => void (hasFiles = type === 'object') },
            {
                path: 'files.*',
                open: () => void (hasMutants = false),
                close(keys) {
                    if (!hasMutants)
                        throw new problem/* ReportFault */.pC('wrong-shape', `has ${(0,problem/* quote */.hD)(String(keys[1]))} without a list of mutants`);
                },
            },
            { path: 'files.*.mutants', open: (type) => void (hasMutants = type === 'list') },
            {
                path: 'files.*.mutants.*',
                value: takeMutant,
                without: [
                    'location',
                    'replacement',
                    'description',
                    'coveredBy',
                    'killedBy',
                    'statusReason',
                ],
            },
        ],
        end() {
            if (version === undefined || !/^[12](?:\.\d+){0,2}$/.test(version)) {
                const is = version === undefined ? 'does not say its version' : `is of version ${(0,problem/* quote */.hD)(version)}`;
                throw new problem/* ReportFault */.pC('wrong-shape', `${is}; versions 1 and 2 of the schema are read`);
            }
            if (!hasFiles)
                throw new problem/* ReportFault */.pC('no-results', 'has no files: nothing was mutated');
            const { killed, survived, uncovered, ignored, invalid, pending } = counts;
            if (pending > 0)
                problems.add('incomplete', `has ${String(pending)} mutants that were not tested`);
            // As if they had survived.
            const total = killed + survived + uncovered + pending;
            if (total === 0)
                problems.add('nothing-counted', 'has no mutant that counts');
            return {
                kind: 'mutation',
                totals: {
                    detected: killed,
                    total,
                    survived: survived + pending,
                    uncovered,
                    ignored,
                    invalid,
                },
                told: openTold().told(),
            };
        },
    };
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/tap-diagnostics.js
/** What producers of TAP tell beside their test points: where and why one failed, and how long all took. */

/** `message: "…"`, `line: 8` and `file: a.js`, as tap, tape and Node's test runner write them. */
function takeDiagnostic(failure, text) {
    const [, key, value = ''] = /^(message|error|file|line|location):(.*)$/s.exec(text) ?? [];
    if (key === undefined)
        return;
    const plain = value.trim().replace(/^(['"])(.*)\1$/s, '$2');
    const place = key === 'location' ? /^(.+?):(\d+)(?::\d+)?$/.exec(plain) : null;
    if (key === 'message' || key === 'error')
        failure.message ??= plain;
    else if (key === 'line')
        failure.line ??= (0,numbers/* readLine */.Xw)(plain);
    else
        failure.file ??= key === 'location' ? place?.[1] : plain;
    if (place !== null)
        failure.line ??= (0,numbers/* readLine */.Xw)(place[2]);
}
/** `# time=40.1ms` of node-tap, `# duration_ms 40.1` of Node. */
function durationIn(text, problems) {
    const found = /^# (?:time=([\d.]+)ms|duration_ms ([\d.]+))\s*$/.exec(text);
    if (found === null)
        return undefined;
    const milliseconds = Number(found[1] ?? found[2]);
    return (0,numbers/* readSeconds */.UW)(milliseconds / 1000, { what: 'the duration', problems });
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/tap-line.js
// With `s`, and nothing optional before what ends the line: else a long line takes the square of its length.
const pointLine = /^(not )?ok\b(?:[ \t]+(\d+)(?!\w))?(.*)$/s;
const planLine = /^1\.\.(\d+)\s*(?:#\s*(.*))?$/s;
/** Whitespace, `#` and whitespace again, as TAP 14 has it: a name may hold a `#` in a word, as addresses and code do. */
const directive = /[ \t]#[ \t]+(skip\S*|todo)(?!\S)/i;
/** As some write it, which only makes worse what passed: `#skip`. A `#` behind a backslash is part of the name. */
const laxSkip = /(?:^|[^\\])#\s*(skip\S*)(?!\S)/i;
/** Reads a line without its indentation. */
function readTapLine(text) {
    const point = pointLine.exec(text);
    if (point !== null)
        return { type: 'point', point: toPoint(point) };
    const plan = planLine.exec(text);
    if (plan !== null) {
        const skip = /^skip\S*\s*(.*)$/is.exec(plan[2] ?? '')?.[1];
        return { type: 'plan', count: Number(plan[1]), skip };
    }
    const version = /^TAP version (\d{1,9})\s*$/i.exec(text);
    if (version !== null)
        return { type: 'version', version: Number(version[1]) };
    const bail = /^Bail out!\s*(.*)$/is.exec(text);
    if (bail !== null)
        return { type: 'bail', reason: bail[1] ?? '' };
    if (text.trimEnd() === '}')
        return { type: 'brace' };
    return text.startsWith('#') ? { type: 'comment', text } : { type: 'other' };
}
function toPoint([, not, digits, rest = '']) {
    const opens = /\{\s*$/.test(rest);
    const text = opens ? rest.replace(/\{\s*$/, '') : rest;
    const found = (not === undefined ? laxSkip.exec(text) : null) ?? directive.exec(text);
    const word = found?.[1]?.toLowerCase();
    const number = digits === undefined ? undefined : Number(digits);
    const name = (found === null ? text : text.slice(0, found.index + 1)).trimEnd();
    return {
        outcome: tap_line_outcomeOf(not === undefined, word),
        excused: word === 'todo' && not !== undefined,
        number: number === undefined || Number.isSafeInteger(number) ? number : Number.NaN,
        name: (name.endsWith('#') ? name.slice(0, -1).trimEnd() : name).replace(/^[\s-]+/, ''),
        opens,
    };
}
function tap_line_outcomeOf(ok, word) {
    // It is expected to fail, and fails: no failure, and no success. One that passes passed.
    if (word === 'todo')
        return ok ? 'passed' : 'skipped';
    // Skipped and not ok contradict each other; Perl's harness fails it.
    if (word !== undefined)
        return ok ? 'skipped' : 'failed';
    return ok ? 'passed' : 'failed';
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/tap-numbers.js
/** The numbers of the test points in one stream: none twice, in few bytes as long as they ascend. */

const mostAhead = 100_000;
/** None yet. */
function openNumbers() {
    /** All below were there. */
    let next = 1;
    const ahead = new Set();
    let highest = 0;
    let count = 0;
    return {
        add(given) {
            const number = given ?? next;
            count += 1;
            highest = Math.max(highest, number);
            if (number < next || ahead.has(number))
                return false;
            if (number > next) {
                if (ahead.size >= mostAhead)
                    throw new problem/* ReportFault */.pC('too-large', 'has too many test points out of order');
                ahead.add(number);
                return true;
            }
            next += 1;
            while (ahead.delete(next))
                next += 1;
            return true;
        },
        highest: () => highest,
        count: () => count,
    };
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/tap-stream.js




/** Failures that are kept. */
const mostFailures = 50;
/** An empty stream. */
function openStream(depth) {
    return {
        depth,
        plan: undefined,
        planIsLast: false,
        counts: tests_totals/* noTests */.Vl,
        numbers: openNumbers(),
        failures: [],
        pending: undefined,
        ended: undefined,
    };
}
/**
 * Puts a point, which sums up the subtest if there is one: that counts then, by its own points. The
 * point itself counts if the subtest has none, or if it failed and nothing in it did.
 * Gives the failure that was added, for its diagnostics.
 */
function addPoint(stream, point, part) {
    const { subtest, names, problems } = part;
    addNumber(stream, point, problems);
    if (subtest !== undefined && subtest.counts.total > 0) {
        const { counts } = subtest;
        if (point.excused) {
            const skipped = counts.skipped + counts.failed;
            addCounts(stream, { ...counts, failed: 0, errors: 0, skipped });
            return undefined;
        }
        addCounts(stream, counts);
        keepFailures(stream, subtest.failures);
        if (counts.failed > 0 || !(0,formats_outcome/* isFailure */.N6)(point.outcome))
            return undefined;
    }
    addCounts(stream, formats_outcome/* countsOf */.mQ[point.outcome]);
    names.add(point.name, point.outcome);
    if (!(0,formats_outcome/* isFailure */.N6)(point.outcome))
        return undefined;
    const failure = { name: point.name };
    keepFailures(stream, [failure]);
    return failure;
}
/** A subtest that nothing sums up counts by itself. */
function addOrphan(stream) {
    const subtest = stream.ended;
    if (subtest === undefined)
        return;
    stream.ended = undefined;
    addCounts(stream, subtest.counts);
    keepFailures(stream, subtest.failures);
}
/** Ends a stream: it must hold as many points as it planned. */
function judgePlan(stream, of, problems) {
    const { plan, numbers } = stream;
    const count = numbers.count();
    const has = `${String(count)} test point${count === 1 ? '' : 's'}`;
    if (plan === undefined) {
        problems.add('incomplete', `${of} has no plan, so that nobody knows whether ${has} are all`);
    }
    else if (count < plan) {
        problems.add('incomplete', `${of} plans ${String(plan)} test points, and has ${has}`);
    }
    else if (count > plan) {
        problems.add('wrong-shape', `${of} plans ${String(plan)} test points, and has ${has}`);
    }
    else if (numbers.highest() > plan) {
        const number = String(numbers.highest());
        problems.add('wrong-shape', `${of} plans ${String(plan)} test points, and has one ${number}`);
    }
}
function addNumber(stream, point, problems) {
    if (Number.isNaN(point.number)) {
        problems.add('impossible-number', `the number of ${(0,problem/* quote */.hD)(point.name)} is beyond counting`);
    }
    else if (!stream.numbers.add(point.number)) {
        problems.add('duplicate', `has the test point ${String(point.number)} twice in one stream`);
    }
    if (stream.planIsLast && stream.numbers.count() <= (stream.plan ?? 0))
        problems.add('disagreement', 'has test points on both sides of its plan');
}
function addCounts(stream, counts) {
    stream.counts = (0,tests_totals/* addTests */.Bi)(stream.counts, counts);
}
function keepFailures(stream, failures) {
    for (const failure of failures) {
        if (stream.failures.length < mostFailures)
            stream.failures.push(failure);
    }
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/tap.js
/** TAP 12, 13 and 14, the Test Anything Protocol: https://testanything.org/tap-version-14-specification.html */









const tap = {
    id: 'tap',
    kind: 'tests',
    title: 'TAP',
    specification: 'https://testanything.org/tap-version-14-specification.html',
    driver: 'lines',
    recognises: recogniseTap,
    read: readTap,
};
/** By its version line, or by a plan or a test point as the first line that is no comment. */
function recogniseTap({ lines, xml, json }) {
    if (xml !== undefined || json !== undefined)
        return false;
    const first = lines.map((line) => line.trim()).find((line) => /^[^#]/.test(line)) ?? '';
    const { type } = readTapLine(first);
    if (type === 'plan' || type === 'bail' || type === 'version')
        return true;
    return /^(?:not )?ok(?: \d+\b| - | #|$)/.test(first);
}
const tap_deepest = 32;
const newest = 14;
function readTap(problems) {
    const streams = [openStream(0)];
    const names = (0,case_names/* openCaseNames */.f4)('tap');
    const told = openTold();
    /** Of all points in the file, which tells no time of each. */
    const mark = (0,suite_marks/* openSuiteMark */.Ox)();
    const marked = (0,suite_marks/* openMarkedSuites */.W_)();
    let duration;
    /** The failure that a block of diagnostics belongs to, and the block while it is open. */
    let last;
    let follows = false;
    let block;
    let skipped;
    let hasPoints = false;
    const top = () => streams[streams.length - 1] ?? openStream(0);
    const nameOf = ({ depth }) => depth === 0 ? 'it' : `a subtest ${String(depth)} deep`;
    /** Ends the streams that are deeper than a line. */
    const climb = (depth) => {
        while (top().depth > depth) {
            const done = streams.pop();
            if (done === undefined)
                return;
            finish(done);
            const parent = top();
            addOrphan(parent);
            parent.ended = done;
        }
    };
    const sumUp = (stream, point) => {
        last = addPoint(stream, point, { subtest: stream.ended, names, problems });
        stream.ended = undefined;
    };
    const endBraces = (stream, brace) => {
        const { pending } = stream;
        if (pending === undefined)
            return;
        stream.pending = undefined;
        sumUp(stream, pending);
        if (brace === 'missing')
            problems.add('truncated', `${nameOf(stream)} has a subtest without its closing brace`);
    };
    const finish = (done) => {
        endBraces(done, 'missing');
        addOrphan(done);
        // One that only holds other ones has no plan of its own.
        if (done.depth === 0 || done.numbers.count() > 0 || done.plan !== undefined)
            judgePlan(done, nameOf(done), problems);
    };
    const descend = (depth) => {
        while (top().depth < depth)
            streams.push(openStream(top().depth + 1));
    };
    /** A line of a subtest that is over, or of none: it begins another. */
    const take = (line) => {
        const stream = top();
        switch (line.type) {
            case 'point':
                hasPoints = true;
                mark.add({
                    ...{ classname: String(stream.depth), name: line.point.name },
                    ...{ time: undefined, outcome: line.point.outcome },
                });
                endBraces(stream, 'missing');
                follows = true;
                if (line.point.opens) {
                    addOrphan(stream);
                    stream.pending = line.point;
                }
                else {
                    sumUp(stream, line.point);
                }
                return;
            case 'plan':
                if (!Number.isSafeInteger(line.count))
                    problems.add('impossible-number', 'has a plan beyond counting');
                if (stream.plan !== undefined)
                    problems.add('wrong-shape', `${nameOf(stream)} has more than one plan`);
                stream.planIsLast = stream.numbers.count() > 0;
                stream.plan = Math.max(line.count, stream.plan ?? 0);
                if (stream.depth === 0 && line.count === 0)
                    skipped = line.skip;
                return;
            case 'bail':
                problems.add('incomplete', `was given up (Bail out!): ${(0,problem/* quote */.hD)(line.reason)}`);
                return;
            case 'version':
                if (line.version < 12 || line.version > newest) {
                    const is = `is TAP version ${String(line.version)}`;
                    throw new problem/* ReportFault */.pC('wrong-shape', `${is}; 12 to ${String(newest)} are read`);
                }
                return;
            case 'brace':
                endBraces(stream, 'there');
                return;
            case 'comment':
            case 'other':
        }
    };
    /** True if the line is in a block of YAML, or begins one behind a test point. */
    const takeBlock = (text, number) => {
        const body = text.trimStart();
        const indent = text.length - body.length;
        if (block === undefined) {
            if (!follows || body.trimEnd() !== '---' || indent <= top().depth * 4)
                return false;
            block = { indent, from: number };
            return true;
        }
        if (body !== '' && indent < block.indent) {
            const from = String(block.from);
            problems.add('not-well-formed', `has diagnostics from line ${from} on that are not closed`);
            block = undefined;
            return false;
        }
        if (indent === block.indent && body.trimEnd() === '...')
            block = undefined;
        else if (last !== undefined)
            takeDiagnostic(last, body);
        return true;
    };
    return {
        line(text, number) {
            if (takeBlock(text, number) || text.trim() === '')
                return;
            follows = false;
            const indent = /^ */.exec(text)?.[0].length ?? 0;
            const line = readTapLine(text.slice(indent));
            if (line.type === 'comment' && indent === 0) {
                const took = durationIn(line.text, problems);
                // A test may print such a line too: the longest counts.
                if (took !== undefined)
                    duration = Math.max(duration ?? 0, took);
            }
            // Bailing out ends all, wherever it is said.
            if (line.type === 'bail') {
                take(line);
                return;
            }
            const depth = indent / 4;
            // What is indented otherwise is output.
            if (line.type === 'other' || line.type === 'comment' || !Number.isInteger(depth))
                return;
            if (depth > tap_deepest)
                throw new problem/* ReportFault */.pC('too-deep', 'has subtests nested too deep');
            climb(depth);
            descend(depth);
            take(line);
        },
        end() {
            if (block !== undefined)
                throw new problem/* ReportFault */.pC('truncated', `ends within the diagnostics of a test point`);
            climb(0);
            const [whole = openStream(0)] = streams;
            finish(whole);
            if (!hasPoints && skipped !== undefined)
                problems.add('all-skipped', `says that all is skipped: ${(0,problem/* quote */.hD)(skipped)}`);
            const failures = [];
            whole.failures.forEach((each) => keepFailed(failures, each));
            const totals = (0,tests_totals/* toTestTotals */.pR)(whole.counts, { duration, problems });
            const time = duration === undefined ? {} : { time: duration };
            marked.add({ mark: mark.mark(), counts: whole.counts, ...time });
            return {
                kind: 'tests',
                totals,
                failures,
                flaky: 0,
                ...marked.told(),
                names: names.told(),
                told: told.told(),
            };
        },
    };
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/trivy-findings.js



const trivyLists = ['Vulnerabilities', 'Misconfigurations', 'Secrets', 'Licenses'];
/** False if it counts nothing: a check that passed, or an exception of a policy, which is suppressed. */
function takeTrivyFinding(value, { list, target, findings }) {
    if (!isObject(value))
        throw new problem/* ReportFault */.pC('wrong-shape', 'has a finding that is no object');
    // https://github.com/aquasecurity/trivy/blob/main/pkg/types/misconfiguration.go
    const status = list === 'Misconfigurations' ? value['Status'] : undefined;
    if (status === 'PASS')
        return false;
    if (status === 'EXCEPTION') {
        findings.suppress();
        return false;
    }
    const word = value['Severity'];
    const severity = findings.rate({ word, scores: scoresOf(value) });
    findings.add(describe[list](value, target), severity, word);
    return true;
}
const lists = {
    vulnerability: 'Vulnerabilities',
    misconfiguration: 'Misconfigurations',
    secret: 'Secrets',
    license: 'Licenses',
};
/**
 * https://github.com/aquasecurity/trivy/blob/main/pkg/types/finding.go: ignored by a file of the
 * repository, or not affected or fixed by a VEX document. In any other state it counts.
 */
function takeTrivyModified(value, { target, findings }) {
    const status = textOf(at(value, 'Status')) ?? '';
    if (['ignored', 'not_affected', 'fixed'].includes(status)) {
        findings.suppress();
        return;
    }
    const type = textOf(at(value, 'Type')) ?? '';
    const list = Object.hasOwn(lists, type) ? lists[type] : undefined;
    const finding = at(value, 'Finding');
    takeTrivyFinding(isObject(finding) ? finding : {}, {
        list: list ?? 'Vulnerabilities',
        target,
        findings,
    });
}
/** `CVSS` is by source; a number that is not there is left out, and 0 is one that is not told. */
function scoresOf(value) {
    const sources = value['CVSS'];
    const keys = ['V2Score', 'V3Score', 'V40Score'];
    return Object.values(isObject(sources) ? sources : {})
        .flatMap((source) => keys.map((key) => at(source, key)))
        .filter((score) => score !== 0);
}
const describe = {
    Vulnerabilities: (value, target) => ({
        rule: textOf(value['VulnerabilityID']),
        message: textOf(value['Title']),
        component: named(value['PkgName'], value['InstalledVersion']),
        file: textOf(value['PkgPath']) ?? target,
        since: textOf(value['PublishedDate']),
    }),
    Misconfigurations: (value, target) => ({
        rule: textOf(value['ID']),
        message: textOf(value['Message']) ?? textOf(value['Title']),
        component: textOf(at(value, 'CauseMetadata', 'Resource')),
        file: target,
        line: (0,numbers/* readLine */.Xw)(at(value, 'CauseMetadata', 'StartLine')),
    }),
    Secrets: (value, target) => ({
        rule: textOf(value['RuleID']),
        message: textOf(value['Title']),
        file: target,
        line: (0,numbers/* readLine */.Xw)(value['StartLine']),
    }),
    Licenses: (value, target) => ({
        rule: textOf(value['Name']),
        message: textOf(value['Category']),
        component: textOf(value['PkgName']),
        file: filled(value['FilePath']) ?? target,
    }),
};
function named(name, version) {
    return [textOf(name), textOf(version)].filter(Boolean).join('@');
}
function filled(value) {
    return textOf(value) === '' ? undefined : textOf(value);
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/trivy.js






const trivy = {
    id: 'trivy',
    kind: 'scan',
    title: 'Trivy',
    specification: 'https://github.com/aquasecurity/trivy/blob/main/pkg/types/report.go',
    driver: 'json',
    recognises: ({ json }) => json !== undefined &&
        json.has('SchemaVersion') &&
        ['ArtifactName', 'ArtifactType', 'Results', 'Trivy'].some((key) => json.has(key)),
    read: readTrivy,
};
/** Parts of a finding that are large, or secret: `Match` and `Code` hold the text of the file. */
const trivy_without = ['Description', 'References', 'Layer', 'Code', 'Match', 'Text', 'CweIDs', 'Traces'];
function readTrivy(problems, parts) {
    const findings = openRatedFindings('trivy', problems, parts);
    const told = openTold();
    let schema;
    let results = 0;
    let target;
    let failures = 0;
    let declared;
    const finishResult = () => {
        if (declared === undefined || declared === failures)
            return;
        problems.add('disagreement', `${(0,problem/* quote */.hD)(target ?? 'a result')} declares ${String(declared)} failed checks, and has ${String(failures)}`);
        // How severe the missing ones are is not told.
        if (declared > failures)
            findings.count('critical', declared - failures);
    };
    return {
        selections: [
            { path: 'SchemaVersion', value: (value) => void (schema = value) },
            { path: 'CreatedAt', value: (value) => told.time(value) },
            { path: 'Metadata.Commit', value: (value) => told.commit(value) },
            {
                path: 'Metadata.OS.EOSL',
                value: (value) => {
                    if (value === true)
                        problems.add('partial', 'the system is past its end of support: its vulnerabilities are not all known');
                },
            },
            {
                path: 'Results.*',
                open(type) {
                    if (type !== 'object')
                        throw new problem/* ReportFault */.pC('wrong-shape', 'has a result that is no object');
                    results += 1;
                    target = undefined;
                    failures = 0;
                    declared = undefined;
                },
                close: finishResult,
            },
            {
                path: 'Results.*.Target',
                value(value) {
                    target = textOf(value);
                    parts.saw({ files: [target], components: [] });
                },
            },
            {
                path: 'Results.*.MisconfSummary',
                value: (value) => {
                    const of = { what: 'Failures of MisconfSummary', problems };
                    declared = isObject(value) ? (0,numbers/* readCount */._0)(value['Failures'], of) : undefined;
                },
            },
            ...trivyLists.map((list) => ({
                path: `Results.*.${list}.*`,
                without: trivy_without,
                value: (value) => {
                    const counted = takeTrivyFinding(value, { list, target, findings });
                    if (counted && list === 'Misconfigurations')
                        failures += 1;
                },
            })),
            {
                path: 'Results.*.ExperimentalModifiedFindings.*',
                without: trivy_without,
                value: (value) => takeTrivyModified(value, { target, findings }),
            },
        ],
        end() {
            if (schema !== 2) {
                const is = (0,problem/* quote */.hD)(JSON.stringify(schema));
                throw new problem/* ReportFault */.pC('wrong-shape', `is of SchemaVersion ${is}; 2 is read`);
            }
            if (results === 0)
                problems.add('no-results', 'has no results: nothing was scanned');
            return findings.report(told);
        },
    };
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/trx-outcomes.js



const trx_outcomes_outcomes = {
    Passed: 'passed',
    // The case itself passed; that its run was aborted makes the whole file incomplete.
    PassedButRunAborted: 'passed',
    // What vstest writes for a skipped case.
    NotExecuted: 'skipped',
    Failed: 'failed',
    Error: 'error',
    // No answer within its time is no success.
    Timeout: 'error',
    Aborted: 'error',
    Disconnected: 'error',
    // It ran, and nobody can say whether it passed; the source adds that aborted ones may be written so.
    Inconclusive: 'error',
    // It was to be run, and could not.
    NotRunnable: 'error',
    // It has ended without a measure of success.
    Completed: 'error',
    // It is an outcome of runs; of a case it is not told what it means.
    Warning: 'error',
    // It was not at its end when the file was written.
    InProgress: 'error',
    Pending: 'error',
};
/** Without the attribute it is Error, the first of the enumeration, which its writers leave out. */
function trxOutcome(attributes) {
    const word = attributes['outcome'] ?? 'Error';
    const outcome = (0,formats_outcome/* outcomeIn */._A)(trx_outcomes_outcomes, word);
    if (outcome !== undefined)
        return outcome;
    throw new problem/* ReportFault */.pC('wrong-shape', `has a result of the unknown outcome ${(0,problem/* quote */.hD)(word)}`);
}
const failing = [
    ...['failed', 'error', 'timeout', 'aborted', 'inconclusive', 'notRunnable', 'disconnected'],
    ...['warning', 'completed', 'inProgress', 'pending'],
];
/** `<Counters>`. vstest leaves `notExecuted` 0 whatever was skipped, so that 0 tells nothing. */
function trxCounters(attributes, problems) {
    const count = (key) => (0,numbers/* readCount */._0)(attributes[key], { what: `the counter ${key}`, problems });
    const sum = (keys) => {
        const told = keys.map(count).filter((each) => each !== undefined);
        return told.length === 0 ? undefined : told.reduce((total, each) => total + each, 0);
    };
    const notExecuted = count('notExecuted');
    return {
        total: count('total'),
        passed: sum(['passed', 'passedButRunAborted']),
        failed: sum(failing),
        skipped: notExecuted === 0 ? undefined : notExecuted,
    };
}
/** What the outcome of the whole run says beside its cases. */
function judgeTrxRun(outcome, part) {
    const { hasFailed, problems } = part;
    if (outcome === undefined || ['Completed', 'Passed', 'Warning'].includes(outcome))
        return;
    if (outcome !== 'Failed') {
        problems.add('incomplete', `says that the run ended as ${(0,problem/* quote */.hD)(outcome)}`);
    }
    else if (!hasFailed) {
        problems.add('failed-run', 'says that the run failed, and has no failed case');
    }
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/trx.js
/**
 * TRX of Visual Studio and `dotnet test`:
 * https://github.com/microsoft/vstest/tree/main/src/Microsoft.TestPlatform.Extensions.TrxLogger
 */










const trx = {
    id: 'trx',
    kind: 'tests',
    title: 'TRX',
    specification: 'https://github.com/microsoft/vstest/tree/main/src/Microsoft.TestPlatform.Extensions.TrxLogger',
    driver: 'xml',
    recognises: ({ xml }) => xml?.root === 'TestRun' &&
        (/\/TeamTest\//i.test(xml.attributes['xmlns'] ?? '') ||
            ['Results', 'TestDefinitions', 'ResultSummary'].some((each) => xml.elements.includes(each))),
    read: readTrx,
};
const trx_mostFailures = 50;
function readTrx(problems) {
    const path = [];
    const results = [];
    const failures = [];
    const names = (0,case_names/* openCaseNames */.f4)('trx');
    const told = openTold();
    /** The whole run: what holds a case is told after all of them. */
    const mark = (0,suite_marks/* openSuiteMark */.Ox)();
    const marked = (0,suite_marks/* openMarkedSuites */.W_)();
    let begun;
    let leaves = tests_totals/* noTests */.Vl;
    /** With the summaries of data-driven tests, which versions of the tool count or not. */
    let all = tests_totals/* noTests */.Vl;
    const times = openTimes();
    let declared = {};
    let run;
    let test;
    const begin = (attributes, depth) => {
        const outcome = trxOutcome(attributes);
        if (attributes['outcome'] === 'PassedButRunAborted')
            problems.add('incomplete', 'has a case that passed in a run that was aborted');
        results.push({ attributes, outcome, depth, inner: undefined, message: '', stackTrace: '' });
    };
    const finish = (done) => {
        const { attributes, outcome, inner } = done;
        all = (0,tests_totals/* addTests */.Bi)(all, formats_outcome/* countsOf */.mQ[outcome]);
        const parent = results.at(-1);
        const worst = inner === undefined ? outcome : (0,formats_outcome/* worseOutcome */.Ni)(inner, outcome);
        if (parent !== undefined)
            parent.inner = (0,formats_outcome/* worseOutcome */.Ni)(parent.inner ?? 'passed', worst);
        // A summary counts where it failed and nothing in it did.
        if (inner !== undefined && ((0,formats_outcome/* isFailure */.N6)(inner) || !(0,formats_outcome/* isFailure */.N6)(outcome)))
            return;
        leaves = (0,tests_totals/* addTests */.Bi)(leaves, formats_outcome/* countsOf */.mQ[outcome]);
        const time = toMilliseconds(attributes['duration']);
        names.add(attributes['testName'] ?? '', outcome);
        mark.add({ classname: '', name: attributes['testName'] ?? '', time, outcome });
        // What was skipped took no time, and what sums others up is told by them.
        if (inner === undefined && (time !== undefined || outcome !== 'skipped'))
            times.add(time ?? 'missing');
        if (!(0,formats_outcome/* isFailure */.N6)(outcome) || failures.length >= trx_mostFailures)
            return;
        failures.push({
            testId: attributes['testId'],
            parts: {
                name: attributes['testName'] ?? '',
                message: done.message,
                ...placeIn(done.stackTrace),
            },
        });
    };
    /** `TestMethod` of a `UnitTest`. */
    const name = (className) => {
        for (const failure of failures) {
            if (failure.testId !== undefined && failure.testId === test)
                failure.parts = { ...failure.parts, classname: className };
        }
    };
    const takeRunError = (text) => {
        if (!isOfCases(text))
            problems.add('failed-run', `says of the run: ${(0,problem/* quote */.hD)(text)}`);
    };
    let isRunError = false;
    return {
        open(element, attributes, depth) {
            const parent = path.at(-1);
            path.push(element);
            if (parent === 'Results' || parent === 'InnerResults') {
                begin(attributes, depth);
                return false;
            }
            const result = results.at(-1);
            // What has passed has no error; a skipped one may tell its reason so.
            if (element === 'ErrorInfo' && result?.outcome === 'passed')
                result.outcome = 'failed';
            if (result !== undefined)
                return parent === 'ErrorInfo' && (element === 'Message' || element === 'StackTrace');
            if (element === 'Times' && depth === 2) {
                begun = (0,suite_marks/* keptText */.GD)(attributes['start']);
                told.time(attributes['start']);
                told.time(attributes['finish']);
            }
            else if (element === 'UnitTest') {
                test = attributes['id'];
            }
            else if (element === 'TestMethod') {
                name(attributes['className']);
            }
            else if (element === 'ResultSummary' && depth === 2) {
                run = attributes['outcome'];
            }
            else if (element === 'Counters' && parent === 'ResultSummary') {
                declared = trxCounters(attributes, problems);
            }
            else if (element === 'RunInfo') {
                isRunError = !['Warning', 'Passed', 'Completed'].includes(attributes['outcome'] ?? '');
            }
            else if (element === 'Text' && parent === 'RunInfo') {
                return isRunError;
            }
            return false;
        },
        close(element, text, depth) {
            path.pop();
            const current = results.at(-1);
            if (current?.depth === depth) {
                results.pop();
                finish(current);
            }
            else if (current !== undefined && text !== '') {
                if (element === 'Message')
                    current.message = text;
                else if (element === 'StackTrace')
                    current.stackTrace = text;
            }
            else if (current === undefined && element === 'Text' && isRunError) {
                takeRunError(text);
            }
        },
        end() {
            judgeTrxRun(run, { hasFailed: leaves.failed > 0, problems });
            const counted = trx_agrees(all, declared) ? all : leaves;
            (0,tests_totals/* tellDisagreements */.RH)({ of: 'the summary', counted, declared, problems });
            const worse = counted === all ? leaves : (0,tests_totals/* worseOf */.WD)(leaves, declared);
            const duration = knownTime(times.whole('missing'));
            const totals = (0,tests_totals/* toTestTotals */.pR)(worse, { duration, problems });
            const list = [];
            failures.forEach(({ parts }) => keepFailed(list, parts));
            marked.add({ mark: mark.mark(), counts: leaves, ...(begun !== undefined && { begun }) });
            return {
                ...{ kind: 'tests', totals, failures: list, flaky: 0, told: told.told() },
                ...{ ...marked.told(), names: names.told() },
            };
        },
    };
}
function trx_agrees(counts, { total, passed, failed, skipped }) {
    return (total === counts.total &&
        passed === counts.total - counts.failed - counts.skipped &&
        failed === counts.failed &&
        (skipped ?? counts.skipped) === counts.skipped);
}
/**
 * Errors of the run that say no more than failed cases do: the adapter of xUnit.net writes each of them
 * so, and exit code 2 is theirs (https://learn.microsoft.com/dotnet/core/testing/microsoft-testing-platform-exit-codes).
 */
function isOfCases(text) {
    return text.endsWith('[FAIL]') || /'2'(?:(?!'2').)*\/testingplatform\/exitcodes/.test(text);
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats/xunit.js
/** xUnit.net XML of v2 and v3, and of v1: https://xunit.net/docs/format-xml-v2 and https://xunit.net/docs/format-xml-v1 */











const xunit = {
    id: 'xunit',
    kind: 'tests',
    title: 'xUnit.net XML',
    specification: 'https://xunit.net/docs/format-xml-v2',
    driver: 'xml',
    recognises: ({ xml }) => xml?.root === 'assemblies' ||
        // Other files of .NET and Java have this root too.
        (xml?.root === 'assembly' &&
            (xml.attributes['total'] !== undefined || xml.elements.includes('test'))),
    read: readXunit,
};
const xunit_results = {
    Pass: 'passed',
    Fail: 'failed',
    Skip: 'skipped',
    // v3: an explicit test that nobody asked for, or one that was left out by such a wish.
    NotRun: 'skipped',
};
const holders = ['assemblies', 'assembly', 'collection', 'class'];
function readXunit(problems, parts) {
    const groups = [];
    const path = [];
    const failures = [];
    const names = (0,case_names/* openCaseNames */.f4)('xunit');
    const told = openTold();
    const marked = (0,suite_marks/* openMarkedSuites */.W_)();
    let assembly;
    let current;
    let whole = tests_totals/* noTests */.Vl;
    let errors = tests_totals/* noTests */.Vl;
    let declaredErrors = 0;
    const times = openTimes();
    const finish = (done) => {
        const { attributes } = done;
        const group = groups.at(-1);
        if (done.isError)
            errors = (0,tests_totals/* addTests */.Bi)(errors, formats_outcome/* countsOf */.mQ.error);
        else if (group === undefined)
            throw new problem/* ReportFault */.pC('wrong-shape', 'has a test outside of an assembly');
        else {
            countCase(group, done.outcome);
            const { type, name = '', time, 'source-file': file } = attributes;
            const { outcome } = done;
            names.add(name, outcome);
            if (!marked.isFull())
                assembly?.mark.add({ classname: type ?? '', name, time: (0,suite_marks/* markedTime */.M7)(time), outcome });
            parts.cases({ files: [file], components: [type] }, formats_outcome/* countsOf */.mQ[done.outcome]);
        }
        if (!(0,formats_outcome/* isFailure */.N6)(done.outcome))
            return;
        const place = placeIn(done.stackTrace);
        keepFailed(failures, {
            name: attributes['name'] ?? attributes['type'] ?? '',
            classname: done.isError ? undefined : attributes['type'],
            message: done.message,
            file: attributes['source-file'] ?? place.file,
            line: (0,numbers/* readLine */.Xw)(attributes['source-line']) ?? place.line,
        });
    };
    const finishAssembly = ({ counted }) => {
        if (assembly === undefined)
            return;
        const { mark, begun, time } = assembly;
        const when = { ...(begun !== undefined && { begun }), ...(time !== undefined && { time }) };
        marked.add({ mark: mark.mark(), counts: counted, ...when });
        assembly = undefined;
    };
    const beginGroup = (name, attributes) => {
        const title = attributes['name'] ?? '';
        const of = title === '' ? `the ${name}` : `${name} ${(0,problem/* quote */.hD)(title)}`;
        groups.push(openGroup(of, xunit_declaredIn(attributes, { of, problems })));
        if (name !== 'assembly')
            return;
        if (attributes['total'] === undefined)
            problems.add('incomplete', `${of} has no total, which is written at its end`);
        declaredErrors += (0,numbers/* readCount */._0)(attributes['errors'], { what: `errors of ${of}`, problems }) ?? 0;
        const took = readTime(attributes['time'], { what: `time of ${of}`, problems });
        times.add(took);
        const began = `${attributes['run-date'] ?? ''}T${attributes['run-time'] ?? ''}`;
        told.time(began);
        const begun = (0,suite_marks/* keptText */.GD)(began.length > 1 ? began : attributes['start-rtf']);
        assembly = { mark: (0,suite_marks/* openSuiteMark */.Ox)(), begun, time: knownTime(took) };
    };
    return {
        open(name, attributes) {
            const parent = path.at(-1);
            path.push(name);
            if (current === undefined && holders.includes(name)) {
                told.time(attributes['start-rtf']);
                told.time(attributes['finish-rtf']);
                beginGroup(name, attributes);
            }
            else if (name === 'test' || (name === 'error' && parent === 'errors')) {
                if (current !== undefined)
                    throw new problem/* ReportFault */.pC('wrong-shape', `has a ${name} within a test`);
                const isError = name === 'error';
                const outcome = isError ? 'error' : xunit_outcomeOf(attributes);
                current = { attributes, isError, outcome, message: '', stackTrace: '' };
            }
            else if (name === 'trait' && isCommitName(attributes['name'] ?? '')) {
                told.commit(attributes['value']);
            }
            else if (name === 'failure' && current !== undefined) {
                current.outcome = (0,formats_outcome/* worseOutcome */.Ni)(current.outcome, 'failed');
            }
            return parent === 'failure' && (name === 'message' || name === 'stack-trace');
        },
        close(name, text) {
            path.pop();
            if ((name === 'test' || name === 'error') && current !== undefined) {
                finish(current);
                current = undefined;
            }
            else if (current !== undefined) {
                if (text === '' || path.at(-1) !== 'failure')
                    return;
                if (name === 'message')
                    current.message = text;
                else
                    current.stackTrace = text;
            }
            else if (holders.includes(name)) {
                const group = groups.pop();
                if (group === undefined)
                    return;
                if (name === 'assembly')
                    finishAssembly(group);
                const worse = closeGroup(group, { parent: groups.at(-1), problems });
                if (groups.length === 0)
                    whole = worse;
            }
        },
        end() {
            const missing = declaredErrors - errors.errors;
            if (missing > 0) {
                const has = `and has ${String(errors.errors)}`;
                problems.add('disagreement', `declares ${String(declaredErrors)} errors, ${has}`);
                errors = {
                    total: declaredErrors,
                    failed: declaredErrors,
                    errors: declaredErrors,
                    skipped: 0,
                };
            }
            const duration = knownTime(times.whole('missing'));
            const totals = (0,tests_totals/* toTestTotals */.pR)((0,tests_totals/* addTests */.Bi)(whole, errors), { duration, problems });
            return {
                kind: 'tests',
                totals,
                failures,
                flaky: 0,
                ...marked.told(),
                names: names.told(),
                told: told.told(),
            };
        },
    };
}
function xunit_outcomeOf(attributes) {
    const of = `test ${(0,problem/* quote */.hD)(attributes['name'] ?? '')}`;
    const word = attributes['result'];
    if (word === undefined)
        throw new problem/* ReportFault */.pC('wrong-shape', `${of} has no result`);
    const outcome = (0,formats_outcome/* outcomeIn */._A)(xunit_results, word);
    if (outcome !== undefined)
        return outcome;
    throw new problem/* ReportFault */.pC('wrong-shape', `${of} has the unknown result ${(0,problem/* quote */.hD)(word)}`);
}
function xunit_declaredIn(attributes, part) {
    const count = (key) => (0,numbers/* readCount */._0)(attributes[key], { what: `${key} of ${part.of}`, problems: part.problems });
    const [skipped, notRun] = [count('skipped'), count('not-run')];
    return {
        total: count('total'),
        passed: count('passed'),
        failed: count('failed'),
        skipped: skipped === undefined ? undefined : skipped + (notRun ?? 0),
    };
}

;// CONCATENATED MODULE: ./lib/sources/reports/formats.js




































/** No two recognise the same file. */
const formats = [
    junit,
    trx,
    nunit2,
    nunit3,
    xunit,
    tap,
    goTest,
    ctrf,
    cobertura,
    lcov,
    sarif,
    npmAudit,
    trivy,
    grype,
    osvScanner,
    semgrep,
    gitlabSecurity,
    cyclonedx,
    cyclonedxXml,
    gatling,
    googleBenchmark,
    jmeterCsv,
    jmeterXml,
    k6,
    lighthouse,
    plainMetrics,
    pytestBenchmark,
    jacoco,
    clover,
    istanbulSummary,
    istanbul,
    goCover,
    simplecov,
    simplecovResultset,
    openCover,
    stryker,
];

;// CONCATENATED MODULE: ./lib/sources/reports/json-outline.js
/** What the beginning of a JSON file holds, read without judging it: the driver does that. */
const json_outline_deepest = 6;
const token = /\s+|[{}[\],:]|"((?:[^"\\]|\\.)*)"|[^\s{}[\],:"]+/gy;
/** Looks at the beginning; what comes after the end of the text is not known. */
function outlineJson(text) {
    const seen = new Map();
    const levels = [];
    let isSequence = false;
    let ended = false;
    for (const [word, quoted] of text.matchAll(token)) {
        if (/^\s/.test(word))
            continue;
        if (ended) {
            isSequence = true;
            break;
        }
        ended = step(levels, { word, quoted }, seen);
    }
    return {
        has: (path) => seen.has(path),
        value: (path) => seen.get(path),
        keys: [...seen.keys()].filter((path) => !/[.*]/.test(path) && path !== ''),
        isList: text.startsWith('['),
        isSequence,
    };
}
/** True once the first value has ended. */
function step(levels, { word, quoted }, seen) {
    const level = levels.at(-1);
    // What lies deeper is only counted.
    const depth = levels.length;
    if (word === '}' || word === ']') {
        levels.pop();
        return levels.length === 0;
    }
    if (word === ':') {
        if (level !== undefined)
            level.inValue = true;
        return false;
    }
    if (word === ',') {
        if (level !== undefined)
            level.inValue = level.list;
        return false;
    }
    if (level !== undefined && !level.inValue) {
        level.key = quoted ?? word;
        if (depth <= json_outline_deepest)
            note(seen, json_outline_joined(level), undefined);
        return false;
    }
    const path = level === undefined || depth > json_outline_deepest ? '' : json_outline_joined(level);
    const isContainer = word === '{' || word === '[';
    if (level !== undefined && depth <= json_outline_deepest) {
        note(seen, path, isContainer ? undefined : (quoted ?? word));
    }
    if (!isContainer)
        return level === undefined;
    const list = word === '[';
    levels.push({ list, path, key: list ? '*' : '', inValue: list });
    return false;
}
function json_outline_joined({ path, key }) {
    return path === '' ? key : `${path}.${key}`;
}
/** The first value of a path is kept. */
function note(seen, path, value) {
    if (seen.get(path) === undefined)
        seen.set(path, value);
}

// EXTERNAL MODULE: ./lib/sources/reports/xml-outline.js
var xml_outline = __webpack_require__(53496);
;// CONCATENATED MODULE: ./lib/sources/reports/head.js
/** The beginning of a file, looked at so that its format can be recognised. */


/** How much of a file is looked at, in bytes. */
const headBytes = 64 * 1024;
const mostLines = 40;
/** The root and what follows on it is near the beginning. */
const xmlCharacters = 16 * 1024;
/** Looks at the beginning of a text. */
function toHead(text) {
    const lines = text.split(/\r\n|\n|\r/, mostLines);
    const first = text.trimStart();
    if (first.startsWith('<'))
        return { text, lines, xml: (0,xml_outline/* outlineXml */.a)(first.slice(0, xmlCharacters)) };
    if (/^[[{]/.test(first))
        return { text, lines, json: outlineJson(first) };
    return { text, lines };
}

// EXTERNAL MODULE: ./lib/sources/reports/measured.js
var reports_measured = __webpack_require__(23748);
;// CONCATENATED MODULE: ./lib/sources/reports/read-report.js
/** Reads one report file as a stream: recognised from its content, in constant memory, and never better than it is. */







/** Never throws: what goes wrong is a problem, and a file with such a problem is no evidence. */
async function readReport(input) {
    const problems = (0,problem/* openProblems */.t4)();
    const measured = (0,reports_measured/* measureBytes */.E)(input.bytes, input.mostBytes ?? reports_measured/* defaultMostBytes */.k);
    let format;
    let report;
    try {
        format = await recognise(measured);
        const { parts = part_book/* noParts */.K_ } = input;
        report = withParts(await run(format, { measured, problems, parts }), parts);
        tellBeyondCounting(report, problems);
    }
    catch (error) {
        const { code, message } = error instanceof problem/* ReportFault */.pC ? error : crashed(error);
        problems.add(code, message);
    }
    return conclude({ format, report, problems, measured });
}
async function recognise(measured) {
    const bytes = await measured.head(headBytes);
    if (bytes.length === 0)
        throw new problem/* ReportFault */.pC('empty', 'is empty');
    const start = bytes.subarray(0, headBytes);
    const head = toHead(read_report_textOf(start));
    if (head.text.trim() === '')
        throw new problem/* ReportFault */.pC('empty', 'holds nothing but blank lines');
    return formats.find((each) => each.recognises(head)) ?? refuseUnknown(head);
}
/** A character that is cut at the end of the beginning is left out. */
function read_report_textOf(start) {
    return (0,decode/* openDecoder */.Br)((0,decode/* encodingOf */.P$)(start)).write(start);
}
function refuseUnknown(head) {
    throw new problem/* ReportFault */.pC('unknown-format', `begins with ${beginningOf(head)}, as none of the ${formats.length} formats does that are read (docs/reports.md)`);
}
function beginningOf({ xml, json, text }) {
    if (xml !== undefined && xml.root !== '')
        return `<${(0,problem/* brief */.dh)(xml.root, 60)}>`;
    if (json !== undefined && json.keys.length > 0) {
        return `the keys ${json.keys.slice(0, 6).map(problem/* quote */.hD).join(', ')}`;
    }
    return (0,problem/* quote */.hD)(text.trim().split(/\r?\n/, 1)[0] ?? '');
}
/** Each driver is loaded when a file needs it. */
async function run(format, part) {
    const { measured, problems, parts } = part;
    switch (format.driver) {
        case 'xml': {
            const { readXml } = await Promise.all(/* import() */[__webpack_require__.e(9800), __webpack_require__.e(4639)]).then(__webpack_require__.bind(__webpack_require__, 64639));
            return readXml(measured.chunks(), format.read(problems, parts));
        }
        case 'json': {
            const { readJson } = await Promise.all(/* import() */[__webpack_require__.e(5497), __webpack_require__.e(4419)]).then(__webpack_require__.bind(__webpack_require__, 84419));
            return readJson(measured.chunks(), format.read(problems, parts));
        }
        case 'lines': {
            const { readLines } = await __webpack_require__.e(/* import() */ 5993).then(__webpack_require__.bind(__webpack_require__, 85993));
            return readLines(measured.chunks(), format.read(problems, parts));
        }
    }
}
function tellBeyondCounting(report, problems) {
    if (report.kind === 'performance')
        return;
    const beyond = (0,beyond_counting/* beyondCounting */.D)(report.totals);
    if (beyond !== undefined)
        problems.add('impossible-number', (0,beyond_counting/* tooManyToCount */.u)(beyond));
}
function withParts(report, parts) {
    if (parts === part_book/* noParts */.K_)
        return report;
    switch (report.kind) {
        case 'tests':
            return { ...report, parts: parts.ofTests(report.totals) };
        case 'scan':
            return { ...report, parts: parts.ofScan(report.totals) };
        case 'coverage':
            return { ...report, named: parts.files() };
        default:
            return report;
    }
}
function crashed(error) {
    const reason = error instanceof Error ? error.message : String(error);
    return new problem/* ReportFault */.pC('not-readable', `could not be read: a fault of the gate: ${reason}`);
}
function conclude(part) {
    const { format, report, measured } = part;
    const problems = part.problems.list();
    const digest = measured.digest();
    const usable = report !== undefined && problems.every(({ code }) => problem/* problemCodes */.GF[code] === 'shown');
    // An impossible number says that no number of this file can be believed.
    const believed = problems.every(({ code }) => code !== 'impossible-number');
    return {
        ...(format && { format: format.id, kind: format.kind }),
        ...(report && believed && { report }),
        problems,
        usable,
        bytes: measured.count(),
        ...(digest !== undefined && { digest }),
    };
}


/***/ }),

/***/ 24798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gO: () => (/* reexport safe */ _evidence_finding_ages_js__WEBPACK_IMPORTED_MODULE_0__.Z_),
/* harmony export */   qY: () => (/* binding */ measures)
/* harmony export */ });
/* unused harmony export reportKinds */
/* harmony import */ var _evidence_finding_ages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3417);
const reportKinds = (/* unused pure expression or super */ null && (['tests', 'coverage', 'scan', 'performance', 'mutation']));
const measures = ['lines', 'branches', 'functions', 'statements'];



/***/ }),

/***/ 28270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ isRoundedTo),
/* harmony export */   UJ: () => (/* binding */ coveredBy),
/* harmony export */   Ux: () => (/* binding */ readRoundedRate)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89784);

/** Zeros at the end may not be written, and a division leaves digits that say nothing. */
const fewestDigits = 2;
const mostDigits = 4;
/** Of binary numbers, beside one of the last digit. */
const noise = 1e-9;
/** A share from 0 to 1, or in percent; undefined if it is absent, or impossible, which is a problem. */
function readRoundedRate(raw, of) {
    const shift = of.inPercent === true ? 2 : 0;
    const rate = shift > 0 ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .readPercent */ .oO)(raw, of) : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .readShare */ .cb)(raw, of);
    if (rate === undefined)
        return undefined;
    const written = /\.(\d+)\s*$/.exec(typeof raw === 'string' ? raw : JSON.stringify(raw))?.[1]?.length ?? 0;
    const digits = Math.min(Math.max(written + shift, fewestDigits), mostDigits);
    return { rate, unit: 10 ** -digits };
}
/** True if the share may have been rounded to the rate. What is a share of nothing is any rate. */
function isRoundedTo({ covered, total }, { rate, unit }) {
    return total === 0 || Math.abs(rate - covered / total) < unit - noise;
}
/** How many of so many are covered by the rate at most, if it was not rounded up. */
function coveredBy({ rate }, total) {
    return Math.floor(rate * total + noise);
}


/***/ }),

/***/ 40625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ mostSuites),
/* harmony export */   GD: () => (/* binding */ keptText),
/* harmony export */   M7: () => (/* binding */ markedTime),
/* harmony export */   Ox: () => (/* binding */ openSuiteMark),
/* harmony export */   W_: () => (/* binding */ openMarkedSuites)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** Marks by which a run of a suite is known again where another file tells it too: of the first ones, in bounded memory. */

/** So many suites of a report are compared with those of other files. */
const mostSuites = 100_000;
/** Texts are hashed together: each call costs more than its bytes. */
const hashedAtOnce = 8192;
/** Nothing yet. The order of cases counts: tools that put files together keep it. */
function openSuiteMark() {
    let begun;
    let text = '';
    return {
        add({ classname, name, time, outcome }) {
            // No XML has this character.
            text += `${classname}\0${name}\0${time === undefined ? '' : String(time)}\0${outcome}\n`;
            if (text.length < hashedAtOnce)
                return;
            begun = (begun ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')).update(text, 'utf8');
            text = '';
        },
        mark() {
            // Most suites are small, and one call is the cheapest.
            const digest = begun === undefined
                ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text, 'base64url')
                : begun.update(text, 'utf8').digest('base64url');
            return digest.slice(0, 12);
        },
    };
}
/** The first suites of a report. */
function openMarkedSuites() {
    const suites = [];
    let hasMore = false;
    return {
        isFull: () => hasMore,
        add(suite) {
            if (suite.counts.total === 0)
                return;
            if (suites.length < mostSuites)
                suites.push(suite);
            else
                hasMore = true;
        },
        told: () => ({ suites, ...(hasMore && { hasMoreSuites: true }) }),
    };
}
/** What a format writes as a number of seconds, for a mark alone; undefined if it is none. */
function markedTime(text) {
    const seconds = text === undefined || text === '' ? NaN : Number(text);
    return Number.isFinite(seconds) ? seconds * 1000 : undefined;
}
const longest = 100;
/** A copy of a short text: a piece of a chunk would hold the whole chunk in memory. */
function keptText(text) {
    return text === undefined || text === ''
        ? undefined
        : Buffer.from(text.slice(0, longest)).toString();
}


/***/ }),

/***/ 81031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ addTests),
/* harmony export */   RH: () => (/* binding */ tellDisagreements),
/* harmony export */   Vl: () => (/* binding */ noTests),
/* harmony export */   WD: () => (/* binding */ worseOf),
/* harmony export */   pR: () => (/* binding */ toTestTotals)
/* harmony export */ });
const noTests = { total: 0, failed: 0, errors: 0, skipped: 0 };
/** The sum of both. */
function addTests(one, other) {
    return {
        total: one.total + other.total,
        failed: one.failed + other.failed,
        errors: one.errors + other.errors,
        skipped: one.skipped + other.skipped,
    };
}
/**
 * More failed, more skipped and fewer passed of the two; the total is their sum, so that each number
 * is as bad as the worse of both, and they still add up. Cases that are declared and of which nothing is told
 * failed, as those of a run that broke off, unless all of them are said to have passed: then they do not count. A whole
 * report without any case is no evidence.
 */
function worseOf(counts, declared, of = 'whole') {
    const told = Math.max(counts.failed, declared.failed ?? 0);
    const skipped = Math.max(counts.skipped, declared.skipped ?? 0);
    const total = Math.min(counts.total, declared.total ?? Infinity);
    const passed = Math.min(Math.max(0, total - told - skipped), declared.passed ?? Infinity, passedOf(counts));
    const more = told - counts.failed + skipped - counts.skipped;
    const isEvidence = of === 'part' || counts.total > 0;
    const isMissing = isEvidence && !havePassed(counts, declared);
    const missing = isMissing ? Math.max(0, (declared.total ?? 0) - counts.total - more) : 0;
    const failed = told + missing;
    const errors = Math.min(failed, Math.max(counts.errors, declared.errors ?? 0));
    return { total: passed + failed + skipped, failed, errors, skipped };
}
/** What failed and was skipped is told as the cases are, and all that there are more passed. */
function havePassed(counts, { total = 0, passed, failed, skipped = counts.skipped }) {
    const isSame = failed === counts.failed && skipped === counts.skipped;
    return counts.total > 0 && isSame && passed === total - failed - skipped;
}
/** Says how a file contradicts itself: `suite "x" declares 5 tests, and has 4`. */
function tellDisagreements(part) {
    const { of, counted, declared, problems } = part;
    const rows = [
        { what: 'tests', said: declared.total, found: counted.total },
        { what: 'passed', said: declared.passed, found: passedOf(counted) },
        { what: 'failed', said: declared.failed, found: counted.failed },
        { what: 'skipped', said: declared.skipped, found: counted.skipped },
    ];
    for (const { what, said, found } of rows) {
        if (said === undefined || said === found)
            continue;
        problems.add('disagreement', `${of} declares ${String(said)} ${what}, and has ${String(found)}`);
    }
}
/** The totals of a whole report. Without a case, or with none that ran, it is no evidence. */
function toTestTotals(counts, part) {
    const { duration, problems } = part;
    const { total, skipped, failed, errors } = counts;
    if (total === 0)
        problems.add('nothing-counted', 'has no test case');
    else if (skipped === total)
        problems.add('all-skipped', allSkipped(total));
    return {
        ...{ total, passed: passedOf(counts), failed, errors, skipped },
        ...(duration !== undefined && { duration }),
    };
}
function allSkipped(total) {
    return total === 1
        ? 'has 1 test case, which is skipped'
        : `has ${String(total)} test cases, all skipped`;
}
function passedOf({ total, failed, skipped }) {
    return total - failed - skipped;
}


/***/ }),

/***/ 51741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TQ: () => (/* binding */ toldPath),
/* harmony export */   oP: () => (/* binding */ isAbsolute),
/* harmony export */   s1: () => (/* binding */ plainPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/** Paths as reports write them, made comparable with globs from the top of a repository. */


const deepest = 64;
/** Steps that lead nowhere, and what Windows writes. */
const spelt = /\\|(?:^|\/)\.{1,2}(?:\/|$)|.\/\/|^file:/;
/** One spelling of a source file: `./src/a.ts`, `src\\a.ts` and `src/../src/a.ts` are `src/a.ts`. What is no path stays as it is. */
function plainPath(told) {
    if (!spelt.test(told))
        return told;
    const [form] = formsOf(told);
    return form === undefined ? told : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(form);
}
/** Undefined for what is no path, such as an address on the network, or leads out of the repository. */
function toldPath(told, { folders, tops }) {
    const forms = formsOf(told);
    const isRelative = forms.every((form) => !isAbsolute(form));
    const paths = forms.flatMap((form) => {
        if (isRelative)
            return tops.flatMap((top) => below(top, form) ?? []);
        const plain = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(form);
        const folder = folders.find((each) => plain.startsWith(`${each}/`));
        return folder === undefined ? [] : [plain.slice(folder.length + 1)];
    });
    if (paths.length > 0)
        return { kind: 'within', paths: [...new Set(paths)], isRelative };
    const [form = '', ...others] = forms;
    if (isRelative || others.length > 0)
        return undefined;
    const segments = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(form).split('/').filter(Boolean);
    return segments.length > deepest ? undefined : { kind: 'rooted', segments };
}
/** With slashes; also decoded, where it may be an address: `src/a%20b.ts`. */
function formsOf(told) {
    try {
        if (told.startsWith('file:'))
            return [(0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(told)];
        if (told === '' || told.includes('\0') || /^[A-Za-z][\w+.-]+:/.test(told))
            return [];
        const plain = told.replaceAll('\\', '/');
        const decoded = plain.includes('%') ? decodeURIComponent(plain) : plain;
        return decoded === plain || decoded.includes('\0') ? [plain] : [plain, decoded];
    }
    catch {
        return told.startsWith('file:') ? [] : [told.replaceAll('\\', '/')];
    }
}
function isAbsolute(path) {
    return path.startsWith('/') || /^[A-Za-z]:\//.test(path);
}
function below(top, path) {
    const joined = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(top, path);
    const isInner = joined !== '.' && joined !== '..' && !joined.startsWith('../');
    return isInner && !joined.endsWith('/') ? joined : undefined;
}


/***/ }),

/***/ 53496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ outlineXml),
/* harmony export */   f: () => (/* binding */ localName)
/* harmony export */ });
/** What the beginning of an XML file holds, read without judging it: the driver does that. */
const prolog = /^(?:\s+|<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE\s(?:"[^"]*"|'[^']*'|[^>"'[])*(?:\[[^]*?\]\s*)?>)+/;
const element = /<([\p{L}_][\p{L}\p{N}_.:-]*)((?:\s+[^\s=<>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)/gu;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const mostElements = 40;
/** Looks at the beginning of a document; comments and CDATA are taken out of it first. */
function outlineXml(text) {
    const body = text.replace(prolog, '').replace(/<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>/g, '');
    const found = [...body.matchAll(element)].slice(0, mostElements);
    const pairs = [...(found[0]?.[2] ?? '').matchAll(attribute)];
    return {
        root: localName(found[0]?.index === 0 ? (found[0][1] ?? '') : ''),
        attributes: Object.fromEntries(pairs.map((each) => [each[1] ?? '', each[2] ?? each[3] ?? ''])),
        elements: found.map((each) => localName(each[1] ?? '')),
    };
}
/** Without the prefix of a namespace. */
function localName(name) {
    const colon = name.indexOf(':');
    return colon === -1 ? name : name.slice(colon + 1);
}


/***/ })

};

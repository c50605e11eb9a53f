export const id = 3670;
export const ids = [3670];
export const modules = {

/***/ 63670:
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
// EXTERNAL MODULE: ./lib/sources/reports/read-report.js + 81 modules
var read_report = __webpack_require__(72660);
// EXTERNAL MODULE: ./lib/cli/console.js
var cli_console = __webpack_require__(11515);
// EXTERNAL MODULE: ./lib/cli/exit-codes.js
var exit_codes = __webpack_require__(20535);
// EXTERNAL MODULE: ./lib/cli/inputs.js
var inputs = __webpack_require__(88805);
// EXTERNAL MODULE: ./lib/report/columns.js
var columns = __webpack_require__(72269);
// EXTERNAL MODULE: ./lib/report/untrusted.js
var untrusted = __webpack_require__(55536);
;// CONCATENATED MODULE: ./lib/cli/measure-view.js
/** The table of `measure` for people. */


const measure_view_columns = 100;
/** A line a file, and its problems below it. */
function renderMeasured({ files }, { unicode }) {
    const rows = files.map((file) => ({
        file,
        cells: [nameOf(file), formatOf(file), totalsOf(file)],
    }));
    const widths = [0, 1].map((index) => Math.max(...rows.map(({ cells }) => (0,columns/* columnsOf */.PL)(cells[index] ?? ''))));
    const lines = rows.flatMap(({ file, cells }) => {
        const padded = cells.map((cell, index) => pad(cell, widths[index] ?? 0));
        return [`${markOf(file, unicode)} ${padded.join('  ').trimEnd()}`, ...problemsOf(file)];
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
function problemsOf({ problems }) {
    return problems.flatMap(({ message }) => (0,columns/* wrap */.LV)((0,untrusted/* escapeTerminal */.en)(message), measure_view_columns - 4).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`));
}
function totalsOf(file) {
    if (file.totals === null)
        return 'not read';
    switch (file.kind) {
        case 'tests': {
            const { total, passed, failed, errors, skipped, duration } = file.totals;
            const ofErrors = errors > 0 ? ` (${String(errors)} errors)` : '';
            const took = duration === undefined ? '' : `, ${(duration / 1000).toFixed(2)} s`;
            return `${String(total)} cases: ${String(passed)} passed, ${String(failed)} failed${ofErrors}, ${String(skipped)} skipped${took}`;
        }
        case 'coverage':
            return Object.entries(file.totals)
                .flatMap(([measure, share]) => (share === undefined ? [] : `${measure} ${percent(share)}`))
                .join(', ');
        case 'scan': {
            const { total, suppressed, ...counts } = file.totals;
            const told = Object.entries(counts).map(([severity, count]) => `${String(count)} ${severity}`);
            const aside = suppressed > 0 ? `; ${String(suppressed)} suppressed` : '';
            return `${String(total)} findings: ${told.join(', ')}${aside}`;
        }
        case 'performance':
            return file.totals
                .slice(0, 5)
                .map(({ metric, value, unit }) => `${(0,untrusted/* escapeTerminal */.en)(metric)} ${String(value)} ${(0,untrusted/* escapeTerminal */.en)(unit)}`.trim())
                .join(', ');
        case 'mutation': {
            const { detected, total } = file.totals;
            return `mutants ${percent({ covered: detected, total })}`;
        }
    }
}
/** `87.31 % (262 of 300)`, cut and not rounded: 99.999 % is not 100 %. */
function percent({ covered, total }) {
    const hundredths = total === 0 ? 0 : Math.floor((covered * 10_000) / total);
    return `${(hundredths / 100).toFixed(2)} % (${String(covered)} of ${String(total)})`;
}
function pad(text, width) {
    return text + ' '.repeat(Math.max(0, width - (0,columns/* columnsOf */.PL)(text)));
}

;// CONCATENATED MODULE: ./lib/cli/measure.js
/** measure: what the gate reads in report files, for people who wonder where a number comes from. */








/** One after the other, so that memory is that of one. 1 if any file has a problem. */
async function measure(given, console) {
    const format = (0,inputs/* toPlainFormat */.XS)(given);
    const files = [];
    for (const path of given.operands)
        files.push(toFile(path, await readFile(path)));
    const document = { schema: 1, files };
    console.out(format === 'json' ? (0,cli_console/* toJson */.aB)(document) : renderMeasured(document, console));
    return files.some(({ problems }) => problems.length > 0) ? exit_codes/* exitCodes */.h.blocked : exit_codes/* exitCodes */.h.done;
}
async function readFile(path) {
    const problem = await refuse(path);
    if (problem === undefined)
        return (0,read_report/* readReport */.t)({ bytes: (0,external_node_fs_.createReadStream)(path) });
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
    const problems = read.problems.map((each) => ({ ...each, severity: problem/* problemCodes */.GF[each.code] }));
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


/***/ })

};

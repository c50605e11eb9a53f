import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80099:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 38321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 87997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 1258:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 24377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ toAccessFormat),
/* harmony export */   t: () => (/* binding */ toKeeping)
/* harmony export */ });
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33814);
/** The flags of access that have few values. */

const formats = ['text', 'json', 'csv', 'markdown'];
/** Throws a UsageError. */
function toAccessFormat(given) {
    const text = given.text('format') ?? 'text';
    const format = formats.find((one) => one === text);
    if (format !== undefined)
        return format;
    throw new _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--format ${text} is not known`, `write --format ${formats.join(', ')}`);
}
const keepings = ['keep', 'none'];
/** Whether a snapshot is kept. Throws a UsageError. */
function toKeeping(given) {
    const text = given.text('snapshot') ?? 'keep';
    const keeping = keepings.find((one) => one === text);
    if (keeping !== undefined)
        return keeping;
    throw new _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--snapshot ${text} is not known`, `write --snapshot ${keepings.join(' or ')}`);
}


/***/ }),

/***/ 33814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aW: () => (/* binding */ asksForJson),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   lR: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);
/** The command line: which command, with which flags; a wrong flag is answered with the right one. */

/** The command line cannot be understood: exit 2. */
class UsageError extends Error {
    hint;
    code = 'request/usage';
    constructor(message, hint) {
        super(message);
        this.hint = hint;
    }
}
/** Reads the arguments of one command. Throws a UsageError that says what to write instead. */
function readArguments(argv, syntax) {
    const { values, positionals } = tryParse(argv, syntax.flags);
    for (const [flag, given = []] of Object.entries(values)) {
        if (given.includes('')) {
            throw new UsageError(`--${flag} is empty`, `write --${flag} VALUE, or leave it out`);
        }
        if (given.length > 1 && syntax.flags[flag] === 'text') {
            throw new UsageError(`--${flag} is there twice`, 'write it once: one of them would be lost');
        }
    }
    const most = syntax.operand === undefined ? 0 : syntax.operand.endsWith('…') ? Infinity : 1;
    const surplus = positionals.slice(most)[0];
    if (surplus !== undefined) {
        throw new UsageError(`"${surplus}" belongs to no flag`, knownFlags(syntax.flags));
    }
    if (syntax.operand !== undefined && positionals[0] === undefined) {
        throw new UsageError('it is not said of what', `write promotion-gate ${syntax.operand}`);
    }
    return {
        text: (flag) => values[flag]?.[0],
        required: (flag) => values[flag]?.[0] ?? refuse(flag),
        list: (flag) => values[flag] ?? [],
        operand: positionals[0] ?? '',
        operands: positionals,
    };
}
function tryParse(argv, flags) {
    const option = { type: 'string', multiple: true };
    const options = Object.fromEntries(Object.keys(flags).map((name) => [name, option]));
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options, allowPositionals: true, strict: true });
    }
    catch (error) {
        const message = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
        throw new UsageError(message, knownFlags(flags));
    }
}
function refuse(flag) {
    throw new UsageError(`--${flag} is missing`, `write --${flag} VALUE; in a pipeline, the input \`${flag}\``);
}
function knownFlags(flags) {
    const names = Object.keys(flags).map((name) => `--${name}`);
    return names.length === 0
        ? 'this command has no flags'
        : `flags of this command: ${names.join(' ')}`;
}
/** True if the answer is to be JSON: asked before the flags are read, since they may be wrong. */
function asksForJson(argv) {
    return argv.some((word, index) => word === '--format=json' || (word === 'json' && argv[index - 1] === '--format'));
}


/***/ }),

/***/ 76696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isPeriodFormat),
/* harmony export */   H: () => (/* binding */ toCalendarFormat)
/* harmony export */ });
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33814);
/** The formats of the calendar, and which of its flags go with them. */

const formats = ['text', 'json', 'ics', 'mermaid'];
/** The format; text unless said otherwise. Throws a UsageError for one that an instant cannot be told in. */
function toCalendarFormat(given) {
    const text = given.text('format') ?? 'text';
    const format = formats.find((one) => one === text);
    if (format === undefined) {
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--format ${text} is not known`, `write --format ${formats.join(', ')}`);
    }
    if (isPeriodFormat(format) && given.list('at').length > 0) {
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--format ${format} shows a period, not an instant`, 'write --from 2026-12-01 --to 2027-01-01 instead of --at, or --format text');
    }
    return format;
}
/** True for a format that shows a period: without `--from` and `--to` the next 90 days. */
function isPeriodFormat(format) {
    return format === 'ics' || format === 'mermaid';
}


/***/ }),

/***/ 94710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ commands)
/* harmony export */ });
/* harmony import */ var _access_options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24377);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(33814);
/* harmony import */ var _calendar_format_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76696);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(88805);
/* harmony import */ var _lint_source_name_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(95659);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(67365);
/* harmony import */ var _part_selection_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8830);
/* harmony import */ var _schema_names_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(96758);
/** The commands: their flags, what must be given, and the chunk that does the work. */








/** Each command is a chunk of its own: a run loads only what it needs. */
const commands = {
    check: {
        flags: { ..._inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .promotionFlags */ .fV, record: 'text', publish: 'text' },
        verify: verifyPromotion,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3160), __nccwpck_require__.e(8343), __nccwpck_require__.e(8815), __nccwpck_require__.e(8161), __nccwpck_require__.e(8070), __nccwpck_require__.e(8292), __nccwpck_require__.e(7823), __nccwpck_require__.e(6092), __nccwpck_require__.e(8997), __nccwpck_require__.e(1961), __nccwpck_require__.e(7770), __nccwpck_require__.e(2097)]).then(__nccwpck_require__.bind(__nccwpck_require__, 62097))).check,
    },
    explain: {
        flags: { ..._inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .promotionFlags */ .fV, at: 'text', evidence: 'text' },
        verify: verifyExplain,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3160), __nccwpck_require__.e(8343), __nccwpck_require__.e(8161), __nccwpck_require__.e(8292), __nccwpck_require__.e(6092), __nccwpck_require__.e(7770), __nccwpck_require__.e(9281)]).then(__nccwpck_require__.bind(__nccwpck_require__, 49281))).explain,
    },
    lint: {
        flags: { policy: 'text', layers: 'text', source: 'text', sha: 'text', format: 'text' },
        verify: (given) => {
            (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .toPlainFormat */ .XS)(given);
            (0,_lint_source_name_js__WEBPACK_IMPORTED_MODULE_4__/* .toLintSource */ .W)(given);
        },
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3160), __nccwpck_require__.e(8343), __nccwpck_require__.e(8815), __nccwpck_require__.e(8161), __nccwpck_require__.e(8070), __nccwpck_require__.e(8292), __nccwpck_require__.e(7823), __nccwpck_require__.e(6092), __nccwpck_require__.e(8997), __nccwpck_require__.e(1961), __nccwpck_require__.e(3951), __nccwpck_require__.e(9663), __nccwpck_require__.e(3883)]).then(__nccwpck_require__.bind(__nccwpck_require__, 83883))).lint,
    },
    replay: {
        flags: { policy: 'text', layers: 'text', at: 'text', format: 'text' },
        operand: 'replay RECORD',
        verify: _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .toFormat */ .Vr,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3160), __nccwpck_require__.e(8343), __nccwpck_require__.e(8815), __nccwpck_require__.e(8161), __nccwpck_require__.e(8070), __nccwpck_require__.e(8292), __nccwpck_require__.e(7823), __nccwpck_require__.e(6092), __nccwpck_require__.e(7770), __nccwpck_require__.e(5255)]).then(__nccwpck_require__.bind(__nccwpck_require__, 45255))).replay,
    },
    result: {
        flags: { record: 'text', outcome: 'text', format: 'text' },
        verify: (given) => {
            (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .toPlainFormat */ .XS)(given);
            given.required('record');
            (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_5__/* .toOutcome */ .K)(given);
        },
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3160), __nccwpck_require__.e(8343), __nccwpck_require__.e(8815), __nccwpck_require__.e(8161), __nccwpck_require__.e(8070), __nccwpck_require__.e(8292), __nccwpck_require__.e(7823), __nccwpck_require__.e(7706)]).then(__nccwpck_require__.bind(__nccwpck_require__, 88801))).result,
    },
    measure: {
        flags: { format: 'text', paths: 'list', components: 'list' },
        operand: 'measure FILE…',
        verify: (given) => {
            (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .toPlainFormat */ .XS)(given);
            (0,_part_selection_js__WEBPACK_IMPORTED_MODULE_6__/* .toPart */ .t)(given);
        },
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3160), __nccwpck_require__.e(8343), __nccwpck_require__.e(2017), __nccwpck_require__.e(8132)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42449))).measure,
    },
    schema: {
        flags: {},
        operand: `schema ${_schema_names_js__WEBPACK_IMPORTED_MODULE_7__/* .schemaNames */ .G.join('|')}`,
        verify: _schema_names_js__WEBPACK_IMPORTED_MODULE_7__/* .toSchemaName */ .w,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3160), __nccwpck_require__.e(8343), __nccwpck_require__.e(8815), __nccwpck_require__.e(8161), __nccwpck_require__.e(8070), __nccwpck_require__.e(8292), __nccwpck_require__.e(2153), __nccwpck_require__.e(9888)]).then(__nccwpck_require__.bind(__nccwpck_require__, 69888))).schema,
    },
    calendar: {
        flags: {
            environment: 'text',
            service: 'text',
            policy: 'text',
            layers: 'text',
            regions: 'text',
            at: 'list',
            from: 'text',
            to: 'text',
            format: 'text',
        },
        verify: (given) => {
            (0,_calendar_format_js__WEBPACK_IMPORTED_MODULE_2__/* .toCalendarFormat */ .H)(given);
            given.required('environment');
        },
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3160), __nccwpck_require__.e(8343), __nccwpck_require__.e(8815), __nccwpck_require__.e(8161), __nccwpck_require__.e(8070), __nccwpck_require__.e(8292), __nccwpck_require__.e(7823), __nccwpck_require__.e(9135), __nccwpck_require__.e(6092), __nccwpck_require__.e(8997), __nccwpck_require__.e(1961), __nccwpck_require__.e(8982)]).then(__nccwpck_require__.bind(__nccwpck_require__, 58982))).calendar,
    },
    access: {
        flags: {
            environment: 'text',
            service: 'text',
            policy: 'text',
            layers: 'text',
            snapshot: 'text',
            format: 'text',
        },
        verify: (given) => {
            (0,_access_options_js__WEBPACK_IMPORTED_MODULE_0__/* .toAccessFormat */ .r)(given);
            (0,_access_options_js__WEBPACK_IMPORTED_MODULE_0__/* .toKeeping */ .t)(given);
        },
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3160), __nccwpck_require__.e(8343), __nccwpck_require__.e(8815), __nccwpck_require__.e(8161), __nccwpck_require__.e(8070), __nccwpck_require__.e(8292), __nccwpck_require__.e(7823), __nccwpck_require__.e(8997), __nccwpck_require__.e(1837)]).then(__nccwpck_require__.bind(__nccwpck_require__, 21837))).access,
    },
    'calendar import': {
        flags: { from: 'text', environment: 'text', timezone: 'text', format: 'text' },
        operand: 'calendar import --from TOOL FILE',
        verify: (given) => {
            given.required('from');
        },
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3160), __nccwpck_require__.e(8343), __nccwpck_require__.e(8815), __nccwpck_require__.e(8161), __nccwpck_require__.e(8070), __nccwpck_require__.e(8292), __nccwpck_require__.e(7823), __nccwpck_require__.e(8306)]).then(__nccwpck_require__.bind(__nccwpck_require__, 13161))).calendarImport,
    },
};
function verifyPromotion(given) {
    (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .toInputs */ .LD)(given);
    (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .toFormat */ .Vr)(given);
}
/** Saved evidence says itself what was to be promoted: a flag beside it would be ignored in silence. */
function verifyExplain(given) {
    verifyPromotion(given);
    if (given.text('evidence') === undefined)
        return;
    const surplus = Object.keys(_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .candidateFlags */ .HT).find((flag) => given.list(flag).length > 0);
    if (surplus === undefined)
        return;
    throw new _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--${surplus} and --evidence do not go together`, 'the evidence says what was to be promoted: leave one of them out');
}


/***/ }),

/***/ 11515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ onUnheard),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   bC: () => (/* binding */ processConsole)
/* harmony export */ });
/** Where a command writes: one document on stdout, everything else on stderr. */
/** The process's own streams. NO_COLOR and the locale are respected (no-color.org). */
function processConsole() {
    const { env, stdout, stderr } = process;
    let answered = false;
    return {
        out(text) {
            answered = true;
            stdout.write(ending(text));
        },
        hasAnswered: () => answered,
        err: (text) => void stderr.write(ending(text)),
        color: stdout.isTTY && env['NO_COLOR'] === undefined && env['TERM'] !== 'dumb',
        unicode: isUtf8(env),
    };
}
/**
 * Calls `end` once nobody can be told any more: whoever read stdout went away (EPIPE), or stderr fails,
 * where every word about it would fail again. What else stdout fails at is thrown: stderr tells it.
 */
function onUnheard(streams, end) {
    streams.stdout.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
        end();
    });
    streams.stderr.on('error', end);
}
function ending(text) {
    return text.endsWith('\n') ? text : `${text}\n`;
}
/** POSIX: LC_ALL beats LC_CTYPE beats LANG; pipelines that set none of them show UTF-8. */
function isUtf8(env) {
    const locale = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find((value) => value);
    return locale === undefined || /utf-?8/i.test(locale) || env['CI'] === 'true';
}
/** What a terminal or a runner could act on; none of it occurs in JSON but inside of strings (T54). */
const unsafe = /[\u007f-\u009f\p{Cf}\p{Co}\p{Zl}\p{Zp}]|#(?=#\[)|(?<=section_(?:start|end)):/gu;
/** One JSON document, indented for people; it says the same, and cannot be taken for a command. */
function toJson(value) {
    return `${JSON.stringify(value, null, 2).replace(unsafe, escapeUnits)}\n`;
}
function escapeUnits(text) {
    const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}


/***/ }),

/***/ 36224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ toErrorDocument)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(13411);

/** `faults` holds at least one. */
function toErrorDocument(part) {
    const { faults, exitCode } = part;
    return { schema: 1, error: true, exitCode, faults: [...faults], engine: { name: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, version: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .rE } };
}


/***/ }),

/***/ 20535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/** What the process tells the pipeline: 0 allow, 1 block, 2 configuration error, 3 could not decide. */
const exitCodes = { done: 0, blocked: 1, configuration: 2, undecided: 3 };


/***/ }),

/***/ 10931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ helpText),
/* harmony export */   o: () => (/* binding */ commandNames)
/* harmony export */ });
/** Help that teaches: what each command answers, with an example that runs. */
const promotion = `  --environment NAME   where to promote to (required)
  --service NAME       what to promote, if the policy names several services
  --policy FILE        the policy (default .promotion-gate.yml)
  --layers DIR         clones of the policy repositories, as DIR/owner/repo
  --sha COMMIT         the candidate (default HEAD)
  --version TEXT       its version, shown to people
  --artifacts LINE     name@sha256:… (repeat for several)
  --regions A,B        the regions of this promotion
  --ticket KEY         its change ticket
  --bypass ID          the bypass to be used; this version redeems none
  --format FORMAT      text, json (one document on stdout) or markdown`;
const exits = `Exit codes: 0 allow, 1 block, 2 configuration error (no decision), 3 could not decide.`;
const commands = {
    check: {
        summary: 'decide, claim, record and publish; the exit code is the answer',
        text: `promotion-gate check --environment NAME [flags]

May HEAD be promoted to this environment, now? Reads .promotion-gate.yml, gathers
evidence, decides, and records the decision in refs/promotion-gate/records. As a step of
GitHub Actions it reads policy and facts by API, and posts the decision (docs/hosts.md).

${promotion}
  --record FILE        write the record of the decision there
  --publish PLACES     on a forge: status, check-run (GitHub), comment,
                       external-status-check, deployment-approval (GitLab), or none

${exits}

Example: promotion-gate check --environment production`,
    },
    explain: {
        summary: 'the same decision without publishing, claiming or recording anything',
        text: `promotion-gate explain --environment NAME [--at INSTANT] [--evidence FILE] [flags]

What would be decided, why, and what would unblock it when.

  --at INSTANT         decide for another instant: 2026-11-23T19:00 (policy's zone) or RFC 3339
  --evidence FILE      decide on saved evidence, or on a record; nothing else is looked at
${promotion}

Exit codes: 0 for every verdict, 2 configuration error.

Example: promotion-gate explain --environment production --at 2026-11-23T19:00`,
    },
    lint: {
        summary: 'every fault of a policy with file, line and column',
        text: `promotion-gate lint [--policy FILE] [--layers DIR] [--format text|json]
                    [--source files|forge] [--sha COMMIT]

Checks the policy and the layers it extends: YAML, keys, values, names, parts that this
version does not evaluate; of time: what never opens, opens in vain, is past, has no end,
changes its length with the clocks, misses the end of a month; each line of its calendars.
Exceptions, catalogues and people files are known by their first key.

  --source forge       in a job of GitHub Actions or GitLab CI/CD: the candidate's own version,
                       of a change what would be merged, by API; layers of other repositories
                       that the policy of the default branch names too. So does \`command: lint\`
  --sha COMMIT         another candidate, with --source forge

Exit codes: 0 without errors (warnings are shown), 2 with errors, 3 if it could not be read.

Example: promotion-gate lint`,
    },
    replay: {
        summary: 'decide again from a record, and compare',
        text: `promotion-gate replay RECORD [--at INSTANT] [--policy FILE] [--layers DIR]
                      [--format text|json|markdown]

The record holds the evidence and the policy's text, so the same decision must come out on
any machine. An evidence file (with --policy) is decided, but there is nothing to compare.

Exit codes: 0 same, 1 differs, 2 unreadable or changed, 3 decided by another engine and differs.

Example: promotion-gate replay record.json`,
    },
    result: {
        summary: 'record what became of the deployment',
        text: `promotion-gate result --record FILE --outcome success|failure|rolled-back
                      [--format text|json]

Appends the outcome to the records, joined with the decision. Cadence and expected
durations are counted from it. Run it after the deployment, whatever its outcome. A failure
of what was never allowed is nothing to record.

Exit codes: 0 recorded, or nothing to record, 2 configuration error, 3 not recorded.

Example: promotion-gate result --record record.json --outcome success`,
    },
    measure: {
        summary: 'what the gate reads in report files: tests, coverage, scans',
        text: `promotion-gate measure FILE… [--paths GLOB]… [--components NAME]… [--format text|json]

What the gate counts in each file, in which format, and what is wrong with it. The format is
recognised from the content. Totals are counted again; where a file declares others, the
worse number is taken and said. No policy is read, and nothing is decided.

With --paths or --components also what belongs to such a part, as \`parts\` of a rule would have
it. The folder in which the command runs stands for the top of the repository.

Exit codes: 0 no file has a problem, 1 some file has, 2 no file is named.

Example: promotion-gate measure report.xml`,
    },
    schema: {
        summary: 'print a JSON schema',
        text: `promotion-gate schema policy|exceptions|catalog|people|evidence|record|decision|error
                      |measure|access

What users write, and what is printed as JSON: a decision, or an error where there is none;
what measure reads, and what access tells.

For editors: put this line first in your policy
  # yaml-language-server: $schema=<path or address of the schema>

Example: promotion-gate schema policy > policy.schema.json`,
    },
    calendar: {
        summary: 'when it is open: now, at an instant, over a period',
        text: `promotion-gate calendar --environment NAME [--at INSTANT]… [--from DATE --to DATE] [flags]

Open or not, by which period, since when and until when, and what comes next. Only windows
count: no approval, ticket or test is looked at.

  --at INSTANT         an instant, may be repeated (default: now)
  --from, --to DATE    a period of at most three years, a line a day: hours, freezes, openings
  --service NAME       of which service, if the policy names several
  --regions A,B        in which regions
  --policy, --layers   as of every command
  --format FORMAT      text, json (instants, openings, spans), ics (for calendar programs)
                       or mermaid (a gantt chart); the last two show a period and take no
                       --at; without --from and --to the next 90 days

Exit codes: 0, 2 configuration error, 3 not known: then ics and mermaid print nothing.

Example: promotion-gate calendar --environment production --at 2026-12-24T12:00`,
    },
    access: {
        summary: 'who may deploy, approve, bypass, edit the policy; and what changed',
        text: `promotion-gate access [--environment NAME] [--service NAME] [flags]

Each right with whoever has it, through what, its last use by the records, and the difference
to the last snapshot. In a job of GitHub Actions or GitLab CI/CD it asks the forge; a clone
knows the groups of the policy only. What the token may not read is told as not known, with
the token that would tell. Each run keeps a snapshot in the records, to be signed.

  --environment NAME   show one environment (default: all of the policy; all are kept)
  --service NAME       show one service
  --snapshot WHAT      keep (default) or none: leave nothing in the records
  --policy, --layers   as of every command
  --format FORMAT      text, json, csv or markdown (with lines to sign)

Exit codes: 0 all of it is known, 2 configuration error, 3 some of it is not known, or the
snapshot was not kept.

Example: promotion-gate access --environment production --format csv`,
    },
    'calendar import': {
        summary: 'turn the deployment windows of another tool into a policy',
        text: `promotion-gate calendar import --from argocd|gitlab|mergify|tspascoal|aws FILE
                                [--environment NAME] [--timezone ZONE] [--format text|json]

Prints a policy of the same meaning. What cannot be expressed is said on stderr, with its
line, and stands as a comment in the policy; nothing is made wider or narrower in silence.

  --from argocd        an AppProject with syncWindows (YAML or JSON)
  --from gitlab        the answer of GET /projects/:id/freeze_periods
  --from mergify       a configuration with schedule conditions, or scheduled freezes
  --from tspascoal     .github/deployhours-gate.yml of GitHubActions.Gates.Samples
  --from aws           an AWS Systems Manager Change Calendar (.ics)
  --environment NAME   for which environment (default production)
  --timezone ZONE      the policy's zone, where the file says none

Exit codes: 0 all of it is expressed, 2 unreadable or without windows of that tool, 3 some
of it is not expressed.

Example: promotion-gate calendar import --from gitlab freeze_periods.json`,
    },
};
/** The commands, in the order in which they are taught. */
const commandNames = Object.keys(commands);
/** The help of one command, or of all. */
function helpText(name) {
    const help = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (help !== undefined)
        return help.text;
    const rows = commandNames.map((one) => `  ${one.padEnd(15)} ${commands[one]?.summary ?? ''}`);
    return `promotion-gate: may this change be promoted to this environment, now?

${rows.join('\n')}

promotion-gate COMMAND --help tells more. ${exits}`;
}


/***/ }),

/***/ 88805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ candidateFlags),
/* harmony export */   LD: () => (/* binding */ toInputs),
/* harmony export */   Vr: () => (/* binding */ toFormat),
/* harmony export */   XS: () => (/* binding */ toPlainFormat),
/* harmony export */   fV: () => (/* binding */ promotionFlags),
/* harmony export */   pU: () => (/* binding */ toRegions)
/* harmony export */ });
/* harmony import */ var _hosts_host_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(34337);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(33814);
/** The inputs of the step as flags: they say which promotion, never what is required. */


/** Flags that say what is to be promoted. */
const candidateFlags = {
    service: 'text',
    sha: 'text',
    version: 'text',
    artifacts: 'list',
    regions: 'text',
    ticket: 'text',
    bypass: 'text',
};
/** Flags of every command that decides about a promotion. */
const promotionFlags = {
    environment: 'text',
    policy: 'text',
    layers: 'text',
    ...candidateFlags,
    format: 'text',
};
/** Reads them. Throws a UsageError if the environment is missing. */
function toInputs(given) {
    return {
        environment: given.required('environment'),
        service: given.text('service'),
        policy: given.text('policy'),
        layers: given.text('layers'),
        sha: given.text('sha'),
        version: given.text('version'),
        artifacts: given
            .list('artifacts')
            // Lines, or words where an input can hold no line breaks.
            .flatMap((lines) => lines.split(/\s+/))
            .filter(Boolean),
        regions: toRegions(given),
        ticket: given.text('ticket'),
        bypass: given.text('bypass'),
        publish: toPlaces(given),
    };
}
/** The places of `--publish status,comment`; `none` is nowhere. */
function toPlaces(given) {
    const text = given.text('publish');
    if (text === undefined)
        return undefined;
    const words = text.split(/[\s,]+/).filter(Boolean);
    if (words.length === 1 && words[0] === 'none')
        return [];
    const places = words.flatMap((word) => _hosts_host_js__WEBPACK_IMPORTED_MODULE_0__/* .publishPlaces */ .C6.find((place) => place === word) ?? []);
    if (places.length === words.length && words.length > 0)
        return [...new Set(places)];
    const known = `any of ${_hosts_host_js__WEBPACK_IMPORTED_MODULE_0__/* .publishPlaces */ .C6.join(', ')}, or none`;
    throw new _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--publish ${text} is not known`, `write --publish with ${known}`);
}
/** The regions of `--regions A,B`. */
function toRegions(given) {
    return (given.text('regions') ?? '')
        .split(',')
        .map((id) => id.trim())
        .filter(Boolean);
}
const formats = ['text', 'json', 'markdown'];
/** The format of a decision; text unless said otherwise. */
function toFormat(given) {
    return pickFormat(given, formats);
}
/** The format of an answer that has no markdown. */
function toPlainFormat(given) {
    return pickFormat(given, ['text', 'json']);
}
function pickFormat(given, known) {
    const text = given.text('format') ?? 'text';
    const format = known.find((one) => one === text);
    if (format === undefined) {
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--format ${text} is not known`, `write --format ${known.join(', ')}`);
    }
    return format;
}


/***/ }),

/***/ 95659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ toLintSource)
/* harmony export */ });
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33814);
/** What lint reads: `--source files` or `--source forge`. */

const lintSources = ['files', 'forge'];
/** The source of `--source`. Throws a UsageError for an unknown one, and for flags that do not go together. */
function toLintSource(given) {
    const text = given.text('source') ?? 'files';
    const name = lintSources.find((each) => each === text);
    if (name === undefined) {
        const hint = `write --source with one of ${lintSources.join(', ')}`;
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--source ${text} is not known`, hint);
    }
    const other = name === 'files' ? 'sha' : 'layers';
    if (given.text(other) === undefined)
        return name;
    const hint = 'leave one of them out: files are those of the working tree, the forge has commits';
    throw new _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--${other} and --source ${name} do not go together`, hint);
}


/***/ }),

/***/ 67365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ toOutcome)
/* harmony export */ });
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33814);
/** What can become of a deployment. */

const outcomes = ['success', 'failure', 'rolled-back'];
/** The value of `--outcome`. Throws a UsageError. */
function toOutcome(given) {
    const text = given.required('outcome');
    const outcome = outcomes.find((one) => one === text);
    if (outcome !== undefined)
        return outcome;
    throw new _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--outcome ${text} is not known`, `write --outcome with one of ${outcomes.join(', ')}`);
}


/***/ }),

/***/ 8830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ toPart)
/* harmony export */ });
/* harmony import */ var _evidence_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(32027);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33814);
/** Flags that name a part of a report: `--paths` and `--components`. */


/** Undefined if no part is asked for. Throws a UsageError for a path that a policy could not have. */
function toPart(given) {
    const [paths, components] = [given.list('paths'), given.list('components')];
    const wrong = paths.find((path) => (0,_evidence_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .plainGlob */ .Bq)(path) === undefined || path.endsWith('/'));
    if (wrong !== undefined) {
        const hint = 'write a glob from the top of the repository, such as src/payments/**';
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--paths ${wrong} is no path of files below this folder`, hint);
    }
    if (paths.length === 0 && components.length === 0)
        return undefined;
    return {
        ...(paths.length > 0 && { paths: [...paths] }),
        ...(components.length > 0 && { components: [...components] }),
    };
}


/***/ }),

/***/ 96758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ schemaNames),
/* harmony export */   w: () => (/* binding */ toSchemaName)
/* harmony export */ });
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33814);
/** The names of the JSON schemas that the command prints. */

const schemaNames = [
    'policy',
    'exceptions',
    'catalog',
    'people',
    'evidence',
    'record',
    'decision',
    'error',
    'measure',
    'access',
];
/** The schema that is asked for. Throws a UsageError. */
function toSchemaName({ operand }) {
    const name = schemaNames.find((one) => one === operand);
    if (name !== undefined)
        return name;
    throw new _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`there is no schema "${operand}"`, `schemas: ${schemaNames.join(', ')}`);
}


/***/ }),

/***/ 78180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ compileLate)
/* harmony export */ });
/** A run is over before most of what an optimising compiler does for it has paid. */
/**
 * The V8 of Node 20 compiles what is hot on threads of its own, and much of that is finished after the
 * run: with four times its budget (bytes of bytecode, 132 KiB by default) a decision takes a tenth less
 * CPU, a calendar of 1,000 windows a third less. Later versions have a cheaper compiler before it.
 */
async function compileLate() {
    if (!process.versions.v8.startsWith('11.3.'))
        return;
    const { setFlagsFromString } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1258, 19));
    setFlagsFromString('--interrupt-budget=600000');
}


/***/ }),

/***/ 32457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isTold),
/* harmony export */   a: () => (/* binding */ noteTold)
/* harmony export */ });
/** Errors that ended a run whose outputs are left behind already: nobody needs to write poorer ones over them. */
const told = new WeakSet();
/** Notes that outputs, status and summary tell of the error. */
function noteTold(error) {
    if (error instanceof Error)
        told.add(error);
}
/** True if that was noted. */
function isTold(error) {
    return error instanceof Error && told.has(error);
}


/***/ }),

/***/ 32027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ plainGlob),
/* harmony export */   dL: () => (/* binding */ unmatchedOf),
/* harmony export */   kt: () => (/* binding */ matchesGlob)
/* harmony export */ });
/** Globs over paths and tag names: `*` and `?` within a segment, `**` across segments, all else literal. */
/**
 * True if the whole path matches. Time is at most the product of both lengths: the usual libraries
 * turn globs into backtracking patterns, and `*a*a*a*a*a*b` hangs them (T09).
 */
function matchesGlob(path, glob) {
    return matchesSegments(path.split('/'), glob.split('/'));
}
/** `reachable[i]` after a part of the glob: it can match the first `i` segments of the path. */
function matchesSegments(path, glob) {
    let reachable = [true, ...path.map(() => false)];
    for (const part of glob) {
        reachable =
            part === '**'
                ? spread(reachable)
                : [
                    false,
                    ...path.map((segment, index) => reached(reachable, index) && matchesSegment(segment, part)),
                ];
    }
    return reached(reachable, path.length);
}
/** `**` stands for any number of segments, also for none. */
function spread(reachable) {
    const first = reachable.indexOf(true);
    return reachable.map((_, index) => first >= 0 && index >= first);
}
function reached(reachable, index) {
    return reachable[index] === true;
}
/** Each `*` takes as little as it can; on a mismatch only the last one takes more. */
function matchesSegment(segment, pattern) {
    let at = 0;
    let next = 0;
    let star;
    while (at < segment.length) {
        const wanted = pattern[next];
        if (wanted === '*') {
            star = { pattern: next, at };
            next += 1;
        }
        else if (wanted === '?' || wanted === segment[at]) {
            at += 1;
            next += 1;
        }
        else if (star !== undefined) {
            star.at += 1;
            at = star.at;
            next = star.pattern + 1;
        }
        else {
            return false;
        }
    }
    return /^\**$/.test(pattern.slice(next));
}
/** The globs that match none of the paths. */
function unmatchedOf(globs, paths) {
    return globs.filter((each) => {
        const glob = plainGlob(each);
        return glob === undefined || !paths.some((path) => matchesGlob(path, glob));
    });
}
/** `./a//b` is `a/b`; undefined if it leads out of the folder that it is told of, or means that itself. */
function plainGlob(glob) {
    const segments = glob.split('/').filter((segment) => segment !== '' && segment !== '.');
    const leaves = glob.startsWith('/') || /[\\\0]/.test(glob) || segments.includes('..');
    return leaves || segments.length === 0 ? undefined : segments.join('/');
}


/***/ }),

/***/ 34337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ publishPlaces),
/* harmony export */   GI: () => (/* binding */ RequestError),
/* harmony export */   hG: () => (/* binding */ UnavailableError)
/* harmony export */ });
/** Places of a forge where a decision can be posted, besides the job's own log and summary. */
const publishPlaces = [
    ...['status', 'check-run', 'comment'],
    // GitLab's alone.
    ...['external-status-check', 'deployment-approval'],
];
/** The step was asked for something that cannot be: exit 2, no decision. */
class RequestError extends Error {
    code;
    hint;
    constructor(code, message, hint) {
        super(message);
        this.code = code;
        this.hint = hint;
    }
}
/** The forge did not answer, or not in a way that could be used: exit 3, nothing is decided. */
class UnavailableError extends Error {
    code = 'gate/unavailable';
}


/***/ }),

/***/ 80342:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _cli_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33814);
/* harmony import */ var _cli_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(94710);
/* harmony import */ var _cli_console_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(11515);
/* harmony import */ var _cli_error_document_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(36224);
/* harmony import */ var _cli_exit_codes_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(20535);
/* harmony import */ var _cli_help_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(10931);
/* harmony import */ var _cli_short_run_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(78180);
/* harmony import */ var _cli_told_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(32457);
/* harmony import */ var _report_outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8568);
/* harmony import */ var _report_untrusted_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(55536);
/** The entry point: finds the command, runs it, and catches whatever nobody else caught: exit 3, never 0. */










const helpWords = ['help', '--help', '-h'];
/** The step of a pipeline, if the process is one: an error leaves its outputs behind too. */
let step;
async function run(argv, console) {
    const [name, ...rest] = toCommand(await wordsOf(argv));
    if (name === undefined) {
        throw new _cli_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('no command is given', `commands: ${_cli_help_js__WEBPACK_IMPORTED_MODULE_4__/* .commandNames */ .o.join(', ')}`);
    }
    if (helpWords.includes(name)) {
        console.out((0,_cli_help_js__WEBPACK_IMPORTED_MODULE_4__/* .helpText */ .B)(rest.join(' ') || undefined));
        return _cli_exit_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.done;
    }
    // Only as the one word after the command: a flag's value such as a version may be `-h` too.
    if (rest.length === 1 && helpWords.includes(rest[0] ?? '')) {
        console.out((0,_cli_help_js__WEBPACK_IMPORTED_MODULE_4__/* .helpText */ .B)(name));
        return _cli_exit_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.done;
    }
    const command = Object.hasOwn(_cli_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .P, name) ? _cli_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .P[name] : undefined;
    if (command === undefined) {
        throw new _cli_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`there is no command "${name}"`, `commands: ${_cli_help_js__WEBPACK_IMPORTED_MODULE_4__/* .commandNames */ .o.join(', ')}`);
    }
    const given = (0,_cli_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .readArguments */ .lR)(rest, command);
    command.verify(given);
    // Before any schema is made.
    await Promise.all(/* import() */[__nccwpck_require__.e(3160), __nccwpck_require__.e(9343)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9343));
    const execute = await command.load();
    const exitCode = await execute(given, console);
    // A step that was not asked to decide has not failed to.
    if (name !== 'check')
        await leave({ ..._report_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .undecidedOutputs */ .c, 'reason-code': '', reasons: '[]' });
    return exitCode;
}
/** `calendar import` is one command of two words. */
function toCommand(words) {
    const both = words.slice(0, 2).join(' ');
    return words.length > 1 && Object.hasOwn(_cli_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .P, both) ? [both, ...words.slice(2)] : words;
}
/**
 * The command line; without one the inputs of the step stand for it. A step says at once that nothing
 * was decided, so that a run that breaks leaves no other answer (F33).
 */
async function wordsOf(argv) {
    if (argv.length > 0 && argv[0] !== 'check')
        return argv;
    const { openStep } = await __nccwpck_require__.e(/* import() */ 504).then(__nccwpck_require__.bind(__nccwpck_require__, 40504));
    step = await openStep();
    // What cannot be written now cannot be written at the end either, where it ends the run (F31).
    await leave(_report_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .undecidedOutputs */ .c).catch(() => undefined);
    return argv.length > 0 ? argv : ((await step?.words()) ?? []);
}
async function leave(outputs) {
    await step?.leave(outputs);
}
/** What the process tells when a command did not end by itself. */
function tellError(error, console) {
    const { code, message, hint } = toFault(error);
    const refused = code.startsWith('request/');
    const exitCode = refused ? _cli_exit_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.configuration : _cli_exit_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.undecided;
    // A document that is out already, a decision for example, stays the only one (F31).
    if ((0,_cli_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .asksForJson */ .aW)(process.argv) && !console.hasAnswered()) {
        console.out((0,_cli_console_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)((0,_cli_error_document_js__WEBPACK_IMPORTED_MODULE_2__/* .toErrorDocument */ .x)({ faults: [{ code, message, hint }], exitCode })));
    }
    const told = refused ? message : `could not decide: ${message}`;
    console.err(`promotion-gate: ${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeTerminal */ .en)(told)}`);
    console.err(`  ${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeTerminal */ .en)(hint ?? 'Nothing was deployed.')}`);
    return exitCode;
}
/** The same, what later steps read, and an annotation, since few open a log. */
async function leaveError(error) {
    const exitCode = tellError(error, console);
    const refused = exitCode === _cli_exit_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.configuration;
    const { code, message, hint } = toFault(error);
    if (!(0,_cli_told_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isTold */ .W)(error)) {
        const decision = refused ? 'error' : 'inconclusive';
        const outputs = { ..._report_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .undecidedOutputs */ .c, decision, 'reason-code': code, reasons: `["${code}"]` };
        await leave(outputs).catch(() => undefined);
    }
    if (!(0,_cli_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .asksForJson */ .aW)(process.argv)) {
        const title = `${refused ? 'Configuration error' : 'Could not decide'} [${code}]`;
        const told = [message, ...(hint === undefined ? [] : [hint])].map(_report_untrusted_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeTerminal */ .en).join('; ');
        await step?.tell({ title, message: told }).catch(() => undefined);
    }
    return exitCode;
}
/** A RequestError is known by its code alone: its module is not loaded for that. */
function toFault(error) {
    if (!(error instanceof Error))
        return { code: 'gate/crashed', message: 'unknown error' };
    const { message } = error;
    const hint = 'hint' in error && typeof error.hint === 'string' ? error.hint : undefined;
    const code = 'code' in error ? String(error.code) : '';
    const known = code.startsWith('request/') || code === 'gate/unavailable';
    return { code: known ? code : 'gate/crashed', message, hint };
}
/** No answer may depend on the zone of the machine, so the process runs in UTC whatever TZ says. */
process.env['TZ'] = 'UTC';
await (0,_cli_short_run_js__WEBPACK_IMPORTED_MODULE_9__/* .compileLate */ .y)();
const console = (0,_cli_console_js__WEBPACK_IMPORTED_MODULE_7__/* .processConsole */ .bC)();
/** Nothing but a finished command may end the process with 0 (F33). */
process.exitCode = _cli_exit_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.undecided;
let isBreaking = false;
/** Ends the process with the code of `told`; once, as telling of an error may be the next one (F33). */
function breakOff(told) {
    if (isBreaking)
        return;
    isBreaking = true;
    const code = (process.exitCode = told());
    // Not with process.exitCode: a command that finishes meanwhile sets it.
    const end = () => process.exit(code);
    // Outputs of an allow may be out already: the runner takes the last ones.
    leave(_report_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .undecidedOutputs */ .c).then(end, end);
}
process.on('uncaughtException', (error) => breakOff(() => tellError(error, console)));
// Nobody saw the answer (F31).
(0,_cli_console_js__WEBPACK_IMPORTED_MODULE_7__/* .onUnheard */ .Z)(process, () => breakOff(() => _cli_exit_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.undecided));
let isFinished = false;
// Whoever calls process.exit(0) before has not decided either.
process.on('exit', (code) => {
    if (!isFinished && code === 0)
        process.exitCode = _cli_exit_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.undecided;
});
process.exitCode = await run(process.argv.slice(2), console).catch(leaveError);
isFinished = true;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ undecidedOutputs),
/* harmony export */   toErrorOutputs: () => (/* binding */ toErrorOutputs),
/* harmony export */   toOutputs: () => (/* binding */ toOutputs)
/* harmony export */ });
/* unused harmony export outputNames */
const outputNames = (/* unused pure expression or super */ null && ([
    'decision',
    'enforced',
    'reason-code',
    'reasons',
    'retry-at',
    'valid-until',
    'sha',
    'service',
    'environment',
    'policy-commit',
    'record',
    'record-digest',
]));
/** What a run leaves behind that ends before it has decided: never an allow. */
const undecidedOutputs = {
    decision: 'inconclusive',
    enforced: 'true',
    'reason-code': 'gate/crashed',
    reasons: '["gate/crashed"]',
    'retry-at': '',
    'valid-until': '',
    sha: '',
    service: '',
    environment: '',
    'policy-commit': '',
    record: '',
    'record-digest': '',
};
/** The forms that a value may have; anything else becomes an empty text. */
const forms = {
    code: /^[a-z0-9][a-z0-9-]{0,62}\/[a-z0-9][a-z0-9-]{0,62}$/,
    instant: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/,
    commit: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/,
    id: /^[\p{L}\p{N}](?:[\p{L}\p{N}._/-]{0,98}[\p{L}\p{N}])?$/u,
    /** As GitLab takes it, but for variables: https://docs.gitlab.com/ci/yaml/#environmentname. */
    environment: /^[\p{L}\p{N}_.](?:[\p{L}\p{N}._/ -]{0,253}[\p{L}\p{N}._-])?$/u,
    /** Nothing that a shell reads, and no beginning that a program takes for an option. */
    path: /^[\p{L}\p{N}./\\_~][\p{L}\p{N}./\\:+@_~ -]{0,999}$/u,
    digest: /^sha256:[0-9a-f]{64}$/,
};
/** The outputs of a decision. `recordPath` is where the record was written. */
function toOutputs(of) {
    const { decision, record, recordPath } = of;
    return {
        decision: decision.verdict,
        enforced: decision.enforced ? 'true' : 'false',
        'reason-code': inForm('code', decision.reasonCode),
        reasons: toCodes(decision.reasons),
        'retry-at': inForm('instant', decision.retryAt),
        'valid-until': inForm('instant', decision.validUntil),
        sha: inForm('commit', decision.sha),
        service: inForm('id', decision.service),
        environment: inForm('environment', decision.environment),
        'policy-commit': inForm('commit', decision.policy[0]?.commit),
        record: inForm('path', recordPath),
        'record-digest': inForm('digest', record?.digest),
    };
}
/** The outputs of a run without a decision: exit 2 is an error of policy or request, 3 is not known. */
function toErrorOutputs(of) {
    const { faults, exitCode, service, environment, mode } = of;
    const codes = faults.filter(({ severity }) => severity !== 'warning').map(({ code }) => code);
    const [first] = codes.filter((code) => forms.code.test(code));
    return {
        ...undecidedOutputs,
        decision: exitCode === 2 ? 'error' : 'inconclusive',
        enforced: mode === 'preview' ? 'false' : 'true',
        ...(first === undefined ? {} : { 'reason-code': first, reasons: toCodes(codes) }),
        service: inForm('id', service),
        environment: inForm('environment', environment),
    };
}
function toCodes(codes) {
    return JSON.stringify([...new Set(codes)].filter((code) => forms.code.test(code)));
}
function inForm(form, text) {
    return text !== undefined && forms[form].test(text) ? text : '';
}


/***/ }),

/***/ 55536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ defuseLine),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   X: () => (/* binding */ escapeXml),
/* harmony export */   dU: () => (/* binding */ toLinkTarget),
/* harmony export */   en: () => (/* binding */ escapeTerminal),
/* harmony export */   fk: () => (/* binding */ escapeComment),
/* harmony export */   gd: () => (/* binding */ isOwnPath),
/* harmony export */   qy: () => (/* binding */ codeQuote),
/* harmony export */   ws: () => (/* binding */ toVisible)
/* harmony export */ });
/* unused harmony export longest */
/** Text from outside, made harmless for the place where it is shown (threat T54). */
/** Longer text is cut: nobody reads it, and it hides the verdict (T70). */
const longest = 200;
/** Controls, format characters (bidi, zero-width, tags), lone surrogates, separators and private use. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
const space = /[\s\u0085\u2028\u2029]+/gu;
/**
 * One line of visible characters, at most `longest` of them. White space becomes one space; what
 * cannot be seen becomes U+FFFD, so that two different ids never look the same.
 */
function toVisible(text) {
    // Cut before the regular expressions run, so that megabytes cost nothing.
    const start = text.slice(0, 8 * longest);
    const visible = start.replace(space, ' ').replace(invisible, '\u{fffd}');
    const characters = Array.from(visible.trim());
    const fits = characters.length <= longest && start.length === text.length;
    return fits ? characters.join('') : `${characters.slice(0, longest - 1).join('')}…`;
}
/**
 * A line that no runner takes for a command: GitHub reads `::x::` at the start of a line (after
 * spaces) and `##[x]` anywhere, GitLab folds at `section_start:`. The length stays the same.
 */
function defuseLine(line) {
    return line
        .replace(/^\s*:+(?=:)/, blank)
        .replace(/##(?=\[)/g, '# ')
        .replace(/(section_(?:start|end)):/g, '$1 ');
}
/** A value for a terminal or a job log: visible, and no command even where a line is wrapped. */
function escapeTerminal(text) {
    return defuseLine(toVisible(text).replace(/(?<= ):+(?=:)/g, blank));
}
/**
 * Characters that begin a mention or a reference on GitHub or GitLab: `@name`, `#12`, `!12`, `%v1` …;
 * `GL-12`, `[issue:12]` and `*iteration:x` are GitLab's too, which reads them after the markup:
 * https://docs.gitlab.com/user/markdown/#gitlab-specific-references
 */
const reference = /[@#!$%&~^](?!\s)/g;
const zeroWidth = '\u{200b}';
/** A value within a line of markdown, table cells included: no markup, mention, reference or link. */
function escapeMarkdown(text) {
    return escapeTerminal(text)
        .replace(reference, `$&${zeroWidth}`)
        .replace(/:(?=\/\/)|\b(?:www|G[HL])(?=[.-])|\[(?=\w+:)|\*(?=iteration:)/gi, `$&${zeroWidth}`)
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/\|/g, '&#124;')
        .replace(/\$/g, '&#36;')
        .replace(/^\//, '&#47;')
        .replace(/[\\`*_[\]~]/g, '\\$&');
}
/** People and ids: in a code span nothing is notified; what a span cannot carry is escaped instead. */
function codeQuote(text) {
    const visible = escapeTerminal(text);
    return visible === '' || /[`|<>\\&]/.test(visible) ? escapeMarkdown(text) : `\`${visible}\``;
}
/** A value in an attribute or the text of XML: no markup, and nothing that XML may not hold. */
function escapeXml(text) {
    return text
        .replace(space, ' ')
        .replace(invisible, '\u{fffd}')
        .replace(/[\ufffe\uffff]/g, '\u{fffd}')
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;')
        .replace(/'/g, '&#39;');
}
/** The address if it is an http or https one without a way out of `[…](…)`; else undefined. */
function toLinkTarget(text) {
    if (text.length > 2000 || !/^https?:\/\/[^\s]+$/i.test(text) || !URL.canParse(text)) {
        return undefined;
    }
    const { href, username, password } = new URL(text);
    if (username !== '' || password !== '')
        return undefined;
    return href.replace(/[()[\]<>|`*_~\\"'!$]/g, percentEncode);
}
/** An id within an HTML comment: it can neither close the comment nor be taken for another id. */
function escapeComment(text) {
    const visible = toVisible(text);
    if (visible === '')
        return 'unknown';
    return encodeURIComponent(visible).replace(/--/g, '%2D%2D').replace(/-$/, '%2D');
}
/** As many spaces as there are characters. */
function blank(text) {
    return ' '.repeat(text.length);
}
function percentEncode(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
/** True for a path that shows as it is and is of this repository: another one's is `owner/repo//path`. */
function isOwnPath(file) {
    return toVisible(file) === file && !file.startsWith('/') && !file.includes('//');
}


/***/ }),

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ readDistSha256),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   rE: () => (/* binding */ version)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(73136);
/** The gate's own name and version, as decisions and records carry them. */




const name = 'promotion-gate';
/** Compared with package.json in a test. */
const version = '1.4.0';
/** The digest of the bundle's manifest, which names every file's digest; empty if not bundled. */
function readDistSha256() {
    try {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url));
        const manifest = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'manifest.json');
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(manifest)).digest('hex');
    }
    catch {
        return '';
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(80342);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

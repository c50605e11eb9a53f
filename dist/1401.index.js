export const id = 1401;
export const ids = [1401];
export const modules = {

/***/ 5460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf)
/* harmony export */ });
/** Why one of the runner's files could not be written, as the system's code: paths are left out. */
/** `EROFS`, `ENOSPC` … */
function codeOf(error) {
    const isCoded = typeof error === 'object' && error !== null && 'code' in error;
    return isCoded ? String(error.code) : 'unknown error';
}


/***/ }),

/***/ 72692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   ni: () => (/* binding */ toCommandLine),
/* harmony export */   wg: () => (/* binding */ inputOf)
/* harmony export */ });
/* unused harmony export recordFile */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34337);
/* harmony import */ var _step_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63819);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65854);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62676);
/** The inputs of the component as a command line: the same names are flags. */





/** What a check leaves in CI_PROJECT_DIR if the input `record` names no other file. */
const recordFile = 'promotion-gate-record.json';
/** What the runner collects under these names is a report: a record there would be read as one. */
const reportFiles = [_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .outputsFile */ .R, ...Object.values(_reports_js__WEBPACK_IMPORTED_MODULE_4__/* .reportNames */ .TT)];
/**
 * The command line that the inputs stand for; an empty input is one that was not given. Throws a
 * RequestError for a command that a step cannot run, since `help` would end well and decide nothing, and
 * for a record in the place of a report.
 */
function toCommandLine(env) {
    refuseReport(env);
    return (0,_step_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOfInputs */ .C)({
        inputOf: (input) => inputOf(env, input),
        recordPath: () => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['CI_PROJECT_DIR'] ?? '', recordFile),
    });
}
function refuseReport(env) {
    const record = inputOf(env, 'record');
    if (record === undefined)
        return;
    const [first = ''] = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(env['CI_PROJECT_DIR'] ?? ''), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(record)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
    if (!reportFiles.includes(first))
        return;
    const message = `the input record is ${first}, which is a report of the job`;
    throw new _host_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .GI('request/usage', message, 'give the record another name');
}
/** `PROMOTION_GATE_INPUT_ENVIRONMENT`: a name of a variable has no hyphens on GitLab. */
function variableOf(input) {
    return `PROMOTION_GATE_INPUT_${input.toUpperCase().replaceAll('-', '_')}`;
}
/** The text of an input, which the component only ever puts into a variable; tokens have other names. */
function inputOf(env, input) {
    const text = env[variableOf(input)]?.trim();
    return text === undefined || text === '' ? undefined : text;
}


/***/ }),

/***/ 56211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ toPlainLogText),
/* harmony export */   Z: () => (/* binding */ toLogText)
/* harmony export */ });
/** Text for the job's log of GitLab, which reads sections and colours in it. */
/** The colours of the terminal report; every other sequence moves the cursor or hides something. */
const color = /\u001b\[[\d;]*m/y;
// Line feeds and tabs stay.
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/** All that a terminal or a runner could act on, but for the end of a line. */
const controls = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}]/gu;
/** The same without colours, for text that nobody has escaped for the terminal. */
function toPlainLogText(text) {
    return withoutSections(text.replace(/\r\n/g, '\n').replace(controls, '\u{fffd}'));
}
/**
 * Text in which no section begins or ends, and that controls nothing but colours. It was escaped where
 * it was made; this is the second lock on the same door (T54).
 * https://docs.gitlab.com/ci/jobs/job_logs/#custom-collapsible-sections
 */
function toLogText(text) {
    return withoutSections(text
        .replace(/\r\n/g, '\n')
        .replace(control, (character, at) => isColor(text, character, at) ? character : '\u{fffd}'));
}
function withoutSections(text) {
    return text.replace(/(section_(?:start|end)):/g, '$1 ');
}
function isColor(text, character, at) {
    if (character !== '\u001b')
        return false;
    color.lastIndex = at;
    return color.test(text);
}


/***/ }),

/***/ 65854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ outputsFile),
  outputsPath: () => (/* binding */ outputsPath),
  writeOutputs: () => (/* binding */ writeOutputs)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/hosts/file-fault.js
var file_fault = __webpack_require__(5460);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/dotenv.js
/** Outputs as a dotenv report, which becomes variables of later jobs. */
/** Bytes: a report has to be smaller (https://docs.gitlab.com/administration/instance_limits/). */
const limit = 5 * 1024;
/** Variables of a report where nobody raised the limit. */
const mostVariables = 20;
/** Characters that a list of codes may have, so that it leaves room for the rest. */
const longestList = 2000;
/** What stands in a value as it is; GitLab expands `$` when it hands the variable on. */
const plain = /[\p{L}\p{N}._/:+@~,-]/u;
/**
 * One `NAME=value` a line, in the order of the outputs: `reason-code` is REASON_CODE. GitLab knows no
 * quotes, blanks, comments or lines in a value (https://docs.gitlab.com/ci/yaml/artifacts_reports/),
 * so none is left (T63): a JSON list of codes becomes the codes with commas between them, as many of
 * the first as fit 2000 characters, and any other character that is not plain is written as in an
 * address, `%20`. Throws an Error if the whole does not fit the limits of a report.
 */
function toDotenv(outputs) {
    const entries = Object.entries(outputs);
    const text = entries.map(([name, value]) => `${toName(name)}=${toValue(value)}\n`).join('');
    if (entries.length > mostVariables) {
        throw new Error(`a dotenv report holds at most ${mostVariables} variables`);
    }
    if (Buffer.byteLength(text) >= limit) {
        throw new Error('the outputs do not fit a dotenv report of less than 5 KB; shorten `record`');
    }
    return text;
}
function toName(name) {
    if (/^[a-z][a-z0-9-]*$/.test(name))
        return name.toUpperCase().replaceAll('-', '_');
    throw new Error('the name of an output has other characters than letters, digits and hyphens');
}
function toValue(value) {
    const codes = toList(value);
    if (codes === undefined)
        return Array.from(value, encode).join('');
    return fitting(codes.map((code) => Array.from(code, encodeItem).join(''))).join(',');
}
/** The items of a JSON list of texts; undefined for any other value. */
function toList(value) {
    if (!value.startsWith('['))
        return undefined;
    try {
        const list = JSON.parse(value);
        return Array.isArray(list) && list.every((item) => typeof item === 'string') ? list : undefined;
    }
    catch {
        return undefined;
    }
}
function fitting(codes) {
    let length = 0;
    return codes.filter((code) => (length += code.length + 1) <= longestList);
}
function encodeItem(character) {
    return character === ',' ? '%2C' : encode(character);
}
/** Half of a surrogate pair has no bytes: it becomes U+FFFD. */
function encode(character) {
    if (plain.test(character))
        return character;
    const bytes = [...Buffer.from(character, 'utf8')];
    return bytes.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/outputs.js
/** The file through which a job leaves its outputs: a dotenv report, which the runner collects. */





/** As the component names it under `artifacts: reports: dotenv`. */
const outputsFile = 'promotion-gate.env';
/** Where the report lies; `directory` is CI_PROJECT_DIR. */
function outputsPath(directory) {
    return (0,external_node_path_.join)(directory ?? '', outputsFile);
}
/**
 * Replaces the report by these outputs, whole. The folder is the checkout of a commit that nobody has
 * approved yet: a file or a link of that name is replaced and never written through. Rejects if it
 * cannot be written, so that the run does not end well without it (F31).
 */
async function writeOutputs(path, outputs) {
    const record = inFolder((0,external_node_path_.dirname)(path), outputs.record);
    const text = toDotenv({ ...outputs, record });
    const draft = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await (0,promises_.writeFile)(draft, text, { flag: 'wx', flush: true });
        await (0,promises_.rename)(draft, path);
    }
    catch (error) {
        await (0,promises_.rm)(draft, { force: true }).catch(() => undefined);
        throw new Error(`the outputs could not be written to ${outputsFile} (${(0,file_fault/* codeOf */.$)(error)})`);
    }
}
/** As a later job finds the file, whose folder is another one: artifacts keep paths below CI_PROJECT_DIR. */
function inFolder(folder, record) {
    if (record === '')
        return record;
    const path = (0,external_node_path_.relative)((0,external_node_path_.resolve)(folder), (0,external_node_path_.resolve)(record));
    const [first, ...rest] = path.split(external_node_path_.sep);
    return first === '..' || (0,external_node_path_.isAbsolute)(path) ? record : [first, ...rest].join('/');
}


/***/ }),

/***/ 62676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ writeReports),
/* harmony export */   TT: () => (/* binding */ reportNames),
/* harmony export */   ZG: () => (/* binding */ clearReports),
/* harmony export */   hP: () => (/* binding */ linksOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _file_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5460);
/**
 * The reports that the runner collects from the job's folder:
 * https://docs.gitlab.com/ci/yaml/artifacts_reports/
 */



/** The component names them as `reports:` of the job. */
const reportNames = {
    junit: 'promotion-gate-junit.xml',
    codeQuality: 'promotion-gate-code-quality.json',
    links: 'promotion-gate-annotations.json',
};
/** Removes what is there by these names: a file that the repository brought is no report. */
async function clearReports(directory) {
    const cleared = await Promise.all(Object.values(reportNames).map((name) => tryFile(name, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), { force: true }))));
    return cleared.flat();
}
/** Writes the reports, and gives a note for each that cannot be: the log says the same. */
async function writeReports(directory, files) {
    const names = ['junit', 'codeQuality', 'links'];
    const written = await Promise.all(names.map((name) => tryFile(reportNames[name], async () => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, reportNames[name]);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
        // A link of this name, which the repository could bring, is not followed.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, files[name], { flag: 'wx' });
    })));
    return written.flat();
}
async function tryFile(name, write) {
    try {
        await write();
        return [];
    }
    catch (error) {
        return [`the report ${name} was not written: its file cannot be written to (${(0,_file_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error)})`];
    }
}
/** Addresses of GitLab's own pages: lines of files at the commit, and the record as an artifact. */
function linksOf(environment, publication) {
    const { serverUrl, project, job, directory } = environment;
    const sha = publication.sha ?? environment.sha;
    const record = withinFolder(directory, publication.outputs.record);
    return {
        toLine: ({ file, line, commit = sha }) => `${serverUrl}/${project.path}/-/blob/${commit}/${encodePath(file)}#L${String(line)}`,
        more: record === undefined
            ? []
            : [
                {
                    label: 'Record of the decision',
                    url: `${job.url}/artifacts/file/${encodePath(record)}`,
                },
            ],
    };
}
/** The path as the job's artifacts know it; undefined if there is none within the folder. */
function withinFolder(directory, path) {
    if (path === '')
        return undefined;
    const inner = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(directory) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path) : path;
    const isInside = inner !== '' && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inner) && inner.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] !== '..';
    return isInside ? inner.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') : undefined;
}
function encodePath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}


/***/ }),

/***/ 61401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitlabStep: () => (/* binding */ gitlabStep)
/* harmony export */ });
/* harmony import */ var _job_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94475);
/* harmony import */ var _component_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72692);
/* harmony import */ var _job_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56211);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65854);




/** The report is written anew each time: it is collected after the job, and only the last one counts. */
function gitlabStep(env, out) {
    return {
        words: () => confirmed(env),
        leave: (outputs) => (0,_outputs_js__WEBPACK_IMPORTED_MODULE_1__.writeOutputs)((0,_outputs_js__WEBPACK_IMPORTED_MODULE_1__.outputsPath)(env['CI_PROJECT_DIR']), outputs),
        // GitLab has no annotations but links, and the message is in the log already: its code ends the log.
        tell: ({ title }) => (0,_job_log_js__WEBPACK_IMPORTED_MODULE_2__/* .writeLines */ .x)(out, [oneLine(title).slice(0, 4000)]),
    };
}
/** A check asks GitLab itself who vouches for its inputs, beside its other questions. */
async function confirmed(env) {
    const words = (0,_component_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .toCommandLine */ .ni)(env);
    if (words[0] === 'check')
        return words;
    const { confirmStep } = await Promise.all(/* import() */[__webpack_require__.e(3160), __webpack_require__.e(8343), __webpack_require__.e(4840), __webpack_require__.e(7314), __webpack_require__.e(6535)]).then(__webpack_require__.bind(__webpack_require__, 11770));
    await confirmStep(env, new Date().toISOString());
    return words;
}
function oneLine(text) {
    return (0,_job_log_js__WEBPACK_IMPORTED_MODULE_3__/* .toPlainLogText */ .R)(text).replace(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 94475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ writeLines)
/* harmony export */ });
/** Writes lines; rejects if the stream is closed or its disk is full (F31). */
function writeLines(out, lines) {
    const text = lines.map((line) => (line.endsWith('\n') ? line : `${line}\n`)).join('');
    if (text === '')
        return Promise.resolve();
    return new Promise((resolve, reject) => {
        out.write(text, (error) => (error ? reject(error) : resolve()));
    });
}


/***/ }),

/***/ 63819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ wordsOfInputs),
/* harmony export */   a: () => (/* binding */ stepInputs)
/* harmony export */ });
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34337);
/** The inputs of the gate as a step of a pipeline: the same names on every forge, and flags of the command. */

/** Every input that a step has; nothing else is ever read as one (T62). */
const stepInputs = [
    'environment',
    'service',
    'policy',
    'policy-token',
    'records-token',
    'token',
    'sha',
    'version',
    'artifacts',
    'regions',
    'ticket',
    'bypass',
    'publish',
    'command',
    'record',
    'outcome',
];
/** Which inputs a command takes; tokens never stand on a command line. */
const taken = {
    check: [
        ...['environment', 'service', 'policy', 'sha', 'version', 'artifacts', 'regions'],
        ...['ticket', 'bypass', 'publish', 'record'],
    ],
    result: ['record', 'outcome'],
    lint: ['policy', 'sha'],
};
/**
 * The command line that the inputs stand for; an input that is undefined was not given. `recordPath` is
 * where a check leaves its record if no input says so. Throws a RequestError for a command that a step
 * cannot run, since `help` would end well and decide nothing.
 */
function wordsOfInputs(of) {
    const command = of.inputOf('command') ?? 'check';
    const inputs = Object.hasOwn(taken, command) ? taken[command] : undefined;
    if (inputs === undefined) {
        const known = Object.keys(taken).join(', ');
        const message = `"${command.slice(0, 40)}" is no command of a step`;
        throw new _host_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI('request/usage', message, `write one of ${known} into the input command`);
    }
    const flags = inputs.flatMap((input) => {
        const text = of.inputOf(input);
        return text === undefined ? [] : [`--${input}=${text}`];
    });
    // A step has no work tree to read, or one that nobody has approved: the forge tells what would be merged.
    if (command === 'lint')
        return [command, '--source=forge', ...flags];
    if (command !== 'check' || of.inputOf('record') !== undefined)
        return [command, ...flags];
    const path = of.recordPath();
    return path === undefined ? [command, ...flags] : [command, ...flags, `--record=${path}`];
}


/***/ })

};

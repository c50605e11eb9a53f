export const id = 8973;
export const ids = [8973];
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

/***/ 11029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ve: () => (/* binding */ toCommand),
/* harmony export */   ZQ: () => (/* binding */ toLogText),
/* harmony export */   mL: () => (/* binding */ toAnnotationCommand),
/* harmony export */   xL: () => (/* binding */ toGroup)
/* harmony export */ });
/** `::error title=…,file=…,line=…,col=…::message`, without the line's end. */
function toCommand(command) {
    const { name, properties = {}, message } = command;
    const shown = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '' && value !== 0)
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    const space = Object.keys(properties).length === 0 ? '' : ' ';
    return `::${name}${space}${shown.join(',')}::${escapeData(message)}`;
}
/** The command that shows an annotation. */
function toAnnotationCommand({ level, title, message, place }) {
    const { file, line, column: col } = place ?? {};
    return toCommand({ name: level, properties: { title, file, line, col }, message });
}
/** The lines below one that folds them. */
function toGroup(title, lines) {
    if (lines.length === 0)
        return [];
    return [
        toCommand({ name: 'group', message: title }),
        ...lines,
        toCommand({ name: 'endgroup', message: '' }),
    ];
}
/**
 * Text for the log in which no runner finds a command: `::` at the start of a line, `##[` anywhere.
 * The text was escaped where it was made; this is the second lock on the same door (T54).
 */
function toLogText(text) {
    return text
        .replace(/((?:^|\u0085)[\s\u0085]*)(:+)(?=:)/gm, (_, space, colons) => {
        return `${space}${' '.repeat(colons.length)}`;
    })
        .replace(/##(?=\[)/g, '# ');
}
function escapeData(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}


/***/ }),

/***/ 66265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeOutputs)
/* harmony export */ });
/* unused harmony export toOutputText */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _file_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5460);
/** The file through which a step leaves its outputs: GITHUB_OUTPUT, in the form that the runner reads. */



/**
 * Appends all outputs in one write; the runner takes the last value of each. Without a path there is
 * no runner, and nothing is written. Rejects if the file cannot be written, so that the run does not
 * end well without them (F31).
 */
async function writeOutputs(path, outputs) {
    if (path === undefined || path === '')
        return;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.appendFile)(path, toOutputText(outputs, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID), { flush: true });
    }
    catch (error) {
        throw new Error(`the outputs could not be written to the file of GITHUB_OUTPUT (${(0,_file_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error)})`);
    }
}
/**
 * `name<<delimiter`, value, delimiter. The delimiter is made of `random`, and is contained in no value:
 * otherwise a value could end early and state other outputs (CVE-2022-35954, T63).
 */
function toOutputText(outputs, random) {
    const entries = Object.entries(outputs);
    const all = entries.flat().join('\n');
    let delimiter = `gate_${random()}`;
    while (all.includes(delimiter))
        delimiter = `${delimiter}_${random()}`;
    return entries.map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`).join('');
}


/***/ }),

/***/ 28973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubStep: () => (/* binding */ githubStep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/hosts/step-inputs.js
var step_inputs = __webpack_require__(63819);
;// CONCATENATED MODULE: ./lib/hosts/github/action-inputs.js
/** The inputs of action.yml as a command line: the same names are flags. */


/** Every input that action.yml declares; nothing else of `INPUT_…` is ever read (T62). */
const actionInputs = (/* unused pure expression or super */ null && (stepInputs));
/**
 * The command line that the inputs stand for; an empty input is one that was not given. Throws a
 * RequestError for a command that a step cannot run, since `help` would end well and decide nothing.
 */
function toCommandLine(env) {
    return (0,step_inputs/* wordsOfInputs */.C)({
        inputOf: (input) => inputOf(env, input),
        recordPath: () => defaultRecordPath(env),
    });
}
/** The runner's variable of an input: upper case, spaces as underscores, hyphens as they are. */
function inputOf(env, input) {
    const text = env[`INPUT_${input.toUpperCase()}`]?.trim();
    return text === undefined || text === '' ? undefined : text;
}
/** Where the record is left for later steps; each run of the gate in a job has a file of its own. */
function defaultRecordPath({ RUNNER_TEMP: folder }) {
    if (folder === undefined || folder === '')
        return undefined;
    return (0,external_node_path_.join)(folder, `promotion-gate-${Date.now()}-${process.pid}.json`);
}

// EXTERNAL MODULE: ./lib/hosts/github/commands.js
var commands = __webpack_require__(11029);
// EXTERNAL MODULE: ./lib/hosts/job-log.js
var job_log = __webpack_require__(94475);
// EXTERNAL MODULE: ./lib/hosts/github/outputs.js
var github_outputs = __webpack_require__(66265);
;// CONCATENATED MODULE: ./lib/hosts/github/step.js




/** Of several values of an output the runner takes the last one. */
function githubStep(env, out) {
    return {
        words: () => toCommandLine(env),
        leave: (outputs) => (0,github_outputs/* writeOutputs */.K)(env['GITHUB_OUTPUT'], outputs),
        tell: ({ title, message }) => (0,job_log/* writeLines */.x)(out, [(0,commands/* toCommand */.Ve)({ name: 'error', properties: { title }, message })]),
    };
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

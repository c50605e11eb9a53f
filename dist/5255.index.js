export const id = 5255;
export const ids = [5255,504,5864];
export const modules = {

/***/ 55840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceOf),
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75700);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33814);
/* harmony import */ var _load_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62575);
/** Saved evidence and records, as files that commands read. */




/** Reads a record (its digest is checked) or an evidence document. Throws a UsageError; `hint` is for a file that is not there. */
async function readDocument(path, hint = 'name a file that exists') {
    const value = parseJson(await readText(path, hint), path);
    if (isObject(value) && 'digest' in value) {
        const [{ readRecord }, { sha256 }] = await Promise.all([
            (0,_load_records_js__WEBPACK_IMPORTED_MODULE_3__/* .loadRecords */ .f)(),
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 476)),
        ]);
        const read = readRecord(value, sha256);
        if ('problem' in read) {
            throw new _arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${path} cannot be used: ${read.problem}`, 'take the record as it was written');
        }
        return { kind: 'record', record: read.record };
    }
    const parsed = _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceSchema */ .j.safeParse(value);
    if (!parsed.success) {
        const issue = parsed.error.issues[0];
        const at = issue?.path.join('.') ?? '';
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${path} is neither a record nor evidence: ${at} ${issue?.message ?? ''}`.trim(), 'promotion-gate schema evidence prints what is expected');
    }
    return { kind: 'evidence', evidence: parsed.data };
}
async function readText(path, hint) {
    try {
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isFile())
            throw new Error('it is not a file');
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${path} could not be read: ${reason}`, hint);
    }
}
function parseJson(text, path) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${path} is no JSON: ${reason}`, 'take the file as it was written');
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
/** The evidence of either kind of document. Throws a UsageError if there is none. */
function evidenceOf(document, path) {
    const evidence = document.kind === 'evidence' ? document.evidence : document.record.evidence;
    if (evidence === undefined) {
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${path} holds no evidence`, 'take the record of a decision');
    }
    return evidence;
}


/***/ }),

/***/ 25574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readInstant),
/* harmony export */   a: () => (/* binding */ readUtcInstant)
/* harmony export */ });
/* harmony import */ var _time_civil_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31963);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96216);
/* harmony import */ var _time_zone_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33710);
/* harmony import */ var _report_untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55536);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33814);
/* harmony import */ var _console_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11515);






const local = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2}))?$/;
/** RFC 3339 but for the seconds. */
const withoutSeconds = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(Z|[+-]\d{2}:\d{2})$/i;
/**
 * Reads an instant. A local time that a gap swallows is the first instant after the gap, one that a
 * fold repeats is the earlier one; `tell` is given a line about either, by default for stderr.
 * `zoneTable` is asked for a table that reaches at least to the instant `near`. Throws a UsageError.
 */
function readInstant(part) {
    const { text, policy, zoneTable, tell = tellStderr } = part;
    const instant = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(text);
    if (instant !== undefined)
        return instant;
    const time = parseLocal(text);
    const table = time && zoneTable(policy.timezone, time.date * _time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd);
    if (time === undefined || table === undefined) {
        throw noInstant(text, `write 2026-11-23T19:00 (in ${policy.timezone}) or 2026-11-23T18:00:00Z`);
    }
    const found = (0,_time_zone_table_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveLocal */ .iT)((0,_time_zone_table_js__WEBPACK_IMPORTED_MODULE_2__/* .toZone */ .s2)(table), time.date, time.sinceMidnight);
    const note = changeOfClock(found);
    if (note !== undefined) {
        tell((0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeTerminal */ .en)(`promotion-gate: in ${policy.timezone} ${text} ${note}`));
    }
    return found.kind === 'fold' ? found.earlier : found.at;
}
/** Reads an instant where no policy says in which zone a local time is. Throws a UsageError. */
function readUtcInstant(text) {
    const instant = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(text);
    if (instant !== undefined)
        return instant;
    throw noInstant(text, 'write 2026-11-23T18:00:00Z');
}
function noInstant(text, hint) {
    return new _arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`"${text.slice(0, 60)}" is no instant`, secondsMissing(text) ?? hint);
}
function tellStderr(line) {
    (0,_console_js__WEBPACK_IMPORTED_MODULE_5__/* .processConsole */ .bC)().err(line);
}
/** A hint for `2026-11-23T18:00Z`. */
function secondsMissing(text) {
    const [, date = '', time = '', offset = ''] = withoutSeconds.exec(text) ?? [];
    const whole = `${date}T${time}:00${offset}`;
    return (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(whole) === undefined ? undefined : `the seconds are missing: write ${whole}`;
}
/** Continues `in Europe/Berlin 2026-10-25T02:30`; undefined where clocks show the time once. */
function changeOfClock(found) {
    switch (found.kind) {
        case 'fold':
            return `comes twice; ${(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r4)(found.earlier)} is taken, the later one is ${(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r4)(found.later)}`;
        case 'gap':
            return `is skipped by the clock; ${(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r4)(found.at)} is taken, the first instant after it`;
        case 'exact':
            return undefined;
    }
}
/** A day, and the time since its midnight in ms; 24:00 is the end of the day. */
function parseLocal(text) {
    const [, written = '', hours = '0', minutes = '0'] = local.exec(text) ?? [];
    const date = (0,_time_civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCivilDate */ .Di)(written);
    const sinceMidnight = Number(hours) * _time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .hour */ .nW + Number(minutes) * _time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .minute */ .Vc;
    const exists = Number(minutes) < 60 && sinceMidnight <= _time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd;
    return date === undefined || !exists ? undefined : { date, sinceMidnight };
}


/***/ }),

/***/ 62575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ loadRecords)
/* harmony export */ });
/** Building and reading records needs canonical JSON, which most runs that fail do not. */
function loadRecords() {
    return Promise.all(/* import() */[__webpack_require__.e(2153), __webpack_require__.e(5126)]).then(__webpack_require__.bind(__webpack_require__, 85126));
}


/***/ }),

/***/ 55864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ openRunHost),
/* harmony export */   openLocalHost: () => (/* binding */ openLocalHost)
/* harmony export */ });
/* harmony import */ var _hosts_detect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40504);
/* harmony import */ var _policy_policy_sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96281);
/* harmony import */ var _sources_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(476);
/* harmony import */ var _load_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62575);
/** Opens the host of a run with what it takes from the process. */




/** The host that the process runs on: for commands that decide, claim or record. */
async function openRunHost(opened) {
    return (0,_hosts_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .openHost */ .Z)(await toOptions(opened));
}
/** The local git repository, whatever the process runs on: for commands that only read files. */
async function openLocalHost(opened) {
    const { layers, now } = opened;
    const inputs = { environment: '', layers, artifacts: [], regions: [] };
    return (0,_hosts_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .openGitHost */ .j)(await toOptions({ inputs, now }));
}
/** The module of records is a chunk of its own, which commands share. */
async function toOptions({ inputs, now }) {
    const { readRecord } = await (0,_load_records_js__WEBPACK_IMPORTED_MODULE_3__/* .loadRecords */ .f)();
    return {
        directory: process.cwd(),
        inputs,
        now,
        readRecord: (value) => readRecord(value, _sources_digest_js__WEBPACK_IMPORTED_MODULE_2__.sha256),
        listSources: _policy_policy_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .policySources */ .T,
        out: process.stdout,
    };
}


/***/ }),

/***/ 45255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   replay: () => (/* binding */ replay)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _decision_decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49694);
/* harmony import */ var _policy_link_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98431);
/* harmony import */ var _report_untrusted_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(55536);
/* harmony import */ var _sources_recording_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75887);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96216);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13411);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33814);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55840);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20535);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88805);
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(25574);
/* harmony import */ var _local_host_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(55864);
/* harmony import */ var _policy_session_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(67823);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(80901);
/** replay: decide again from a record, and compare with what was decided then. */















/** Prints the decision; the comparison goes to stderr. */
async function replay(given, console) {
    const format = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .toFormat */ .Vr)(given);
    const path = given.operand;
    const document = await (0,_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .readDocument */ .u)(path);
    const saved = (0,_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .evidenceOf */ .X)(document, path);
    const at = given.text('at');
    const evidence = at === undefined ? saved : { ...saved, now: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .formatInstant */ .r4)((0,_instants_js__WEBPACK_IMPORTED_MODULE_10__/* .readUtcInstant */ .a)(at)) };
    const policyPath = given.text('policy');
    const source = await sourceOf({ document, policyPath, layers: given.text('layers'), evidence });
    const decided = await decideAgain({ source, policyPath, evidence });
    const decision = decided.kind === 'decision' ? decided.decision : undefined;
    console.out(decided.kind === 'faults'
        ? await (0,_show_js__WEBPACK_IMPORTED_MODULE_13__/* .renderFaults */ .M)({ faults: decided.faults, format, console, now: evidence.now })
        : await (0,_show_js__WEBPACK_IMPORTED_MODULE_13__/* .renderDecision */ .X)({ shown: { ...decided, evidence }, format, console }));
    const record = document.kind === 'record' ? document.record : undefined;
    if (record?.decision === undefined || at !== undefined || policyPath !== undefined) {
        console.err('promotion-gate: nothing was compared');
        return decision === undefined ? _exit_codes_js__WEBPACK_IMPORTED_MODULE_8__/* .exitCodes */ .h.configuration : _exit_codes_js__WEBPACK_IMPORTED_MODULE_8__/* .exitCodes */ .h.done;
    }
    return compare({ record, decision, console });
}
function compare(part) {
    const { record, decision, console } = part;
    // Through JSON, since an absent key and one without a value are written alike.
    const now = decision && JSON.parse(JSON.stringify(decision));
    if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(now, JSON.parse(JSON.stringify(record.decision)))) {
        console.err('promotion-gate: the decision is the same');
        return _exit_codes_js__WEBPACK_IMPORTED_MODULE_8__/* .exitCodes */ .h.done;
    }
    const { engine } = record.origin;
    if (engine.version === _version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .rE && engine.distSha256 === (0,_version_js__WEBPACK_IMPORTED_MODULE_5__/* .readDistSha256 */ .CL)()) {
        console.err('promotion-gate: the decision differs');
        return _exit_codes_js__WEBPACK_IMPORTED_MODULE_8__/* .exitCodes */ .h.blocked;
    }
    const by = `${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_14__/* .escapeTerminal */ .en)(`${engine.name} ${engine.version}`)}, this is ${_version_js__WEBPACK_IMPORTED_MODULE_5__/* .name */ .UU} ${_version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .rE}`;
    console.err(`promotion-gate: the decision differs; engine differs: it was decided by ${by}`);
    return _exit_codes_js__WEBPACK_IMPORTED_MODULE_8__/* .exitCodes */ .h.undecided;
}
async function decideAgain(part) {
    const { source, policyPath, evidence } = part;
    const now = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInstant */ .nV)(evidence.now) ?? 0;
    const loaded = await (0,_policy_session_js__WEBPACK_IMPORTED_MODULE_12__/* .loadPolicy */ .t)({ source, path: policyPath, now, names: _policy_link_js__WEBPACK_IMPORTED_MODULE_2__/* .anyNames */ .r });
    const { policy, layers, faults } = loaded;
    if (policy === undefined)
        return { kind: 'faults', faults };
    return (0,_decision_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .L)({ policy, evidence, layers, engine: { name: _version_js__WEBPACK_IMPORTED_MODULE_5__/* .name */ .UU, version: _version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .rE } });
}
async function sourceOf(part) {
    const { document, policyPath, layers, evidence } = part;
    if (policyPath === undefined && document.kind === 'record' && document.record.policy) {
        return (0,_sources_recording_source_js__WEBPACK_IMPORTED_MODULE_3__/* .replayReadings */ .f)(document.record.policy);
    }
    if (policyPath === undefined) {
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb('evidence holds no policy', 'write --policy FILE');
    }
    const host = await (0,_local_host_js__WEBPACK_IMPORTED_MODULE_11__.openLocalHost)({ layers, now: evidence.now });
    return host.policies;
}


/***/ }),

/***/ 40504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ openHost),
/* harmony export */   j: () => (/* binding */ openGitHost),
/* harmony export */   openStep: () => (/* binding */ openStep)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34337);
/** Finds the host that the command runs on: the only place that looks at a forge's variables. */


/** The step that this process is, or undefined outside of a pipeline. */
async function openStep() {
    const forge = forgeOf(process.env);
    if (forge === undefined)
        return undefined;
    if (forge === 'GitLab') {
        const { gitlabStep } = await __webpack_require__.e(/* import() */ 1401).then(__webpack_require__.bind(__webpack_require__, 61401));
        return gitlabStep(process.env, process.stdout);
    }
    const { githubStep } = await __webpack_require__.e(/* import() */ 8973).then(__webpack_require__.bind(__webpack_require__, 28973));
    return githubStep(process.env, process.stdout);
}
/** The host of this process: that of its forge, and no other one where that cannot be opened. */
async function openHost(options) {
    const forge = forgeOf(process.env);
    if (forge === 'GitHub') {
        const { githubHost } = await Promise.all(/* import() */[__webpack_require__.e(3160), __webpack_require__.e(8343), __webpack_require__.e(8161), __webpack_require__.e(4840), __webpack_require__.e(1456), __webpack_require__.e(9698)]).then(__webpack_require__.bind(__webpack_require__, 39698));
        return githubHost({ ...options, env: process.env });
    }
    if (forge === 'GitLab') {
        const { gitlabHost } = await Promise.all(/* import() */[__webpack_require__.e(3160), __webpack_require__.e(8343), __webpack_require__.e(8161), __webpack_require__.e(4840), __webpack_require__.e(7314), __webpack_require__.e(1456), __webpack_require__.e(3963)]).then(__webpack_require__.bind(__webpack_require__, 40554));
        return gitlabHost({ ...options, env: process.env });
    }
    return openGitHost(options);
}
/** The local git host, whatever the process runs on: for commands that publish and claim nothing. */
async function openGitHost(options) {
    const { gitHost } = await Promise.all(/* import() */[__webpack_require__.e(3160), __webpack_require__.e(8343), __webpack_require__.e(8161), __webpack_require__.e(5348), __webpack_require__.e(5447)]).then(__webpack_require__.bind(__webpack_require__, 55447));
    return gitHost({ ...options, layers: options.inputs.layers, login: loginName() });
}
/**
 * Throws a RequestError for a process that says it is on both: whoever starts a pipeline of GitLab can set
 * GITHUB_ACTIONS, and would have it decided by what he sets besides (T62).
 */
function forgeOf(env) {
    const isGithub = env['GITHUB_ACTIONS'] === 'true';
    const isGitlab = env['GITLAB_CI'] === 'true';
    if (isGithub && isGitlab) {
        const message = 'GITHUB_ACTIONS and GITLAB_CI are both set: a job runs on one of them';
        throw new _host_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .GI('request/two-forges', message, 'remove the variable that is not true');
    }
    if (isGithub)
        return 'GitHub';
    return isGitlab ? 'GitLab' : undefined;
}
function loginName() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().username;
    }
    catch {
        return 'unknown';
    }
}


/***/ }),

/***/ 96281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ policySources)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _yaml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57040);
/** Which other policies a policy allows the step to name: its `policy-sources`, read before anything else of it. */


const sourcesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ 'policy-sources': zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional() });
/** `owner/repo` or `owner/repo//path` each; undefined if the text is no policy. */
function policySources(text) {
    const document = (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g)({ file: '.promotion-gate.yml', text });
    const parsed = document.ok ? sourcesSchema.safeParse(document.yaml.value) : undefined;
    return parsed?.success === true ? (parsed.data['policy-sources'] ?? []) : undefined;
}


/***/ }),

/***/ 75887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ recordReadings),
/* harmony export */   f: () => (/* binding */ replayReadings)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(476);

/** Wraps a source. */
function recordReadings(source) {
    const files = [];
    const unread = [];
    const changed = [];
    const keep = (role, asked, reading) => {
        if (reading.status === 'known') {
            const { level, text } = reading.file;
            files.push({ ...(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__.identify)(reading.file), role, asked, level, text });
        }
        else {
            unread.push({ role, asked, status: reading.status, reason: reading.reason });
        }
        return reading;
    };
    return {
        root: async (path) => keep('root', '', await source.root(path)),
        layer: async (file) => keep('layer', nameOf(file), await source.layer(file)),
        live: async (file) => {
            const reading = await source.live(file);
            return isCalendar(file.path) ? reading : keep('live', nameOf(file), reading);
        },
        sibling: async (path, of) => {
            const reading = await source.sibling(path, of);
            return isCalendar(path) ? reading : keep('sibling', `${of.name} ${path}`, reading);
        },
        changedAt: async (file) => {
            const at = await source.changedAt(file);
            changed.push({ asked: nameOf(file), ...(at === undefined ? {} : { at }) });
            return at;
        },
        readings: () => ({ files, unread, changed }),
    };
}
/** What a calendar says is part of the evidence, with its digest: its text would be there twice. */
function isCalendar(path) {
    return path.endsWith('.ics');
}
/** The source that a record holds: it answers what was answered then, and nothing else. */
function replayReadings(readings) {
    const find = (role, asked) => {
        const file = readings.files.find((one) => one.role === role && one.asked === asked);
        if (file)
            return Promise.resolve({ status: 'known', file });
        const missing = readings.unread.find((one) => one.role === role && one.asked === asked);
        const { status, reason } = missing ?? {
            status: 'failed',
            reason: 'not in the record',
        };
        return Promise.resolve({ status, reason });
    };
    return {
        root: () => find('root', ''),
        layer: (file) => find('layer', nameOf(file)),
        live: (file) => find('live', nameOf(file)),
        sibling: (path, of) => find('sibling', `${of.name} ${path}`),
        changedAt: (file) => Promise.resolve(readings.changed.find(({ asked }) => asked === nameOf(file))?.at),
    };
}
function nameOf({ repository, path, ref }) {
    return `${repository}//${path}${ref === undefined ? '' : `@${ref}`}`;
}


/***/ })

};

export const id = 4255;
export const ids = [4255];
export const modules = {

/***/ 3459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceOf),
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5700);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3814);
/* harmony import */ var _load_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2575);
/** Saved evidence and records, as files that commands read. */




/** Reads a record (its digest is checked) or an evidence document. Throws a UsageError. */
async function readDocument(path) {
    const value = parseJson(await readText(path), path);
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
async function readText(path) {
    try {
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isFile())
            throw new Error('it is not a file');
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${path} could not be read: ${reason}`, 'name a file that exists');
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

/***/ 4255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   takeSaved: () => (/* binding */ takeSaved)
/* harmony export */ });
/* harmony import */ var _evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8758);
/* harmony import */ var _policy_select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7588);
/* harmony import */ var _sources_zone_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4807);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6216);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3459);
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5574);
/* harmony import */ var _policy_session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4585);
/** explain on saved evidence: nothing is asked of the world but the files of the policy. */







/** The evidence with another instant and environment, if they are asked for. */
async function takeSaved({ inputs, at }, path) {
    const saved = (0,_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceOf */ .X)(await (0,_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .readDocument */ .u)(path), path);
    const now = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInstant */ .nV)(saved.now) ?? 0;
    const zoneTable = (zone) => {
        const reading = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .readingOf */ .MU)(saved.facts, { kind: 'zone', key: zone });
        return reading?.status === 'known' ? reading.value : undefined;
    };
    const loaded = await (0,_policy_session_js__WEBPACK_IMPORTED_MODULE_6__/* .loadPolicy */ .t)({
        source: await policiesOf(inputs, saved.now),
        path: inputs.policy,
        now,
        // What the evidence knows needs no runtime; the others are looked up.
        zoneProblem: (zone) => (zoneTable(zone) === undefined ? (0,_sources_zone_names_js__WEBPACK_IMPORTED_MODULE_2__/* .zoneProblem */ .Y)(zone) : undefined),
    });
    if (loaded.policy === undefined)
        return { faults: loaded.faults };
    const { policy } = loaded;
    const instant = at === undefined ? now : (0,_instants_js__WEBPACK_IMPORTED_MODULE_5__/* .readInstant */ .W)({ text: at, policy, zoneTable });
    const { service, regions } = saved.request;
    const { environment } = inputs;
    const same = environment === saved.request.environment;
    // The name of an environment tells its region: another name is another promotion.
    const asked = { environment, service, regions: same ? regions : [], repository: service };
    const resolved = (0,_policy_select_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveTarget */ .u1)(policy, asked);
    if ('faults' in resolved)
        return resolved;
    const request = { ...saved.request, environment, regions: [...resolved.target.regions] };
    return { loaded, evidence: { ...saved, now: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInstant */ .r4)(instant), request } };
}
/** A policy that is named is read as a plain file, and git is not run. */
async function policiesOf(inputs, now) {
    const directory = process.cwd();
    if (inputs.policy !== undefined) {
        const { plainPolicies } = await __webpack_require__.e(/* import() */ 5348).then(__webpack_require__.bind(__webpack_require__, 5348));
        return plainPolicies(directory, inputs.layers);
    }
    const { openLocalHost } = await __webpack_require__.e(/* import() */ 9067).then(__webpack_require__.bind(__webpack_require__, 9067));
    return (await openLocalHost({ layers: inputs.layers, now })).policies;
}


/***/ }),

/***/ 5574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readInstant)
/* harmony export */ });
/* harmony import */ var _time_civil_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1963);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6216);
/* harmony import */ var _time_zone_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3710);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3814);




const local = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2}))?$/;
/**
 * Reads an instant. A local time that a gap swallows is the first instant after the gap. `zoneTable`
 * is asked for a table that reaches at least to the instant `near`.
 */
function readInstant(part) {
    const { text, policy, zoneTable } = part;
    const instant = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(text);
    if (instant !== undefined)
        return instant;
    const time = parseLocal(text);
    const table = time && zoneTable(policy.timezone, time.date * _time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd);
    if (time === undefined || table === undefined) {
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`"${text.slice(0, 60)}" is no instant`, `write 2026-11-23T19:00 (in ${policy.timezone}) or 2026-11-23T18:00:00Z`);
    }
    const found = (0,_time_zone_table_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveLocal */ .iT)((0,_time_zone_table_js__WEBPACK_IMPORTED_MODULE_2__/* .toZone */ .s2)(table), time.date, time.sinceMidnight);
    return found.kind === 'fold' ? found.earlier : found.at;
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

/***/ 4807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ zoneProblem),
/* harmony export */   i: () => (/* binding */ clockOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _policy_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3304);
/** Names of time zones: which are accepted, and what was probably meant by the others. */


/** Area/Place as in the IANA database; no place has a digit, but `Etc/GMT+5`, an offset, does. */
const areaAndPlace = /^[A-Za-z]+(?:\/[A-Za-z]+(?:[_-][A-Za-z]+)*)+$/;
/** Words of zone names that are not simply capitalized; they occur in aliases only. */
const irregularWords = new Map(['ACT', 'NSW', 'LHI', 'US', 'IN', 'UTC', 'UCT', 'GMT', 'DeNoronha', 'EasterIsland']
    .concat(['BajaNorte', 'BajaSur', 'ComodRivadavia', 'of', 'es', 'au'])
    .map((word) => [word.toLowerCase(), word]));
/** One formatter a zone: making one costs as much as fifty questions to it. */
const clocks = new Map();
/**
 * Why a name is no time zone, with the name that was probably meant; undefined if it is one. A zone
 * is UTC, or an Area/Place that the runtime knows, in exactly that case, aliases included.
 */
function zoneProblem(name) {
    if (name === 'UTC')
        return undefined;
    if (!areaAndPlace.test(name)) {
        const meant = name.toUpperCase() === 'UTC' ? 'UTC' : 'an area and a place as in Europe/Berlin';
        return `"${name}" is no time zone: write ${meant}; offsets and abbreviations are refused`;
    }
    if (isInstalled(name))
        return undefined;
    const clock = clockOf(name);
    if (clock === undefined) {
        const known = (0,_policy_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, Intl.supportedValuesOf('timeZone'));
        return `"${name}" is no time zone that this runtime knows${didYouMean(known)}`;
    }
    const exact = exactCase(name, clock.resolvedOptions().timeZone);
    return exact === name
        ? undefined
        : `"${name}" is no time zone: upper and lower case matter${didYouMean(exact)}`;
}
/**
 * The system's own zone files spare a run that needs no table the start of Intl (20 ms). A zone that
 * only the system knows fails when its table is read, and is then unknown.
 */
function isInstalled(name) {
    // Elsewhere file names may match in any case, and zone names do not.
    if (process.platform !== 'linux' || /^(posix|right)\//.test(name))
        return false;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(`/usr/share/zoneinfo/${name}`, { throwIfNoEntry: false })?.isFile() === true;
}
/** The formatter of a zone, from which its offsets are read; undefined if the runtime does not know it. */
function clockOf(name) {
    if (!clocks.has(name))
        clocks.set(name, newClock(name));
    return clocks.get(name);
}
function newClock(name) {
    try {
        return new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
    }
    catch {
        return undefined;
    }
}
/** The runtime answers an alias (Asia/Kolkata) with its own name (Asia/Calcutta), any case accepted. */
function exactCase(name, resolved) {
    if (resolved.toLowerCase() === name.toLowerCase())
        return resolved;
    return name.replaceAll(/[A-Za-z]+/g, capitalized);
}
function capitalized(word) {
    const lower = word.toLowerCase();
    return irregularWords.get(lower) ?? lower.charAt(0).toUpperCase() + lower.slice(1);
}
function didYouMean(name) {
    return name === undefined ? '' : `; did you mean ${name}?`;
}


/***/ })

};

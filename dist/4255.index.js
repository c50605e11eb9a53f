export const id = 4255;
export const ids = [4255];
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

/***/ 74255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   takeSaved: () => (/* binding */ takeSaved)
/* harmony export */ });
/* harmony import */ var _evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11743);
/* harmony import */ var _policy_select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7588);
/* harmony import */ var _sources_runtime_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96811);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96216);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55840);
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25574);
/* harmony import */ var _policy_session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67823);
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
        names: {
            zoneProblem: (zone) => zoneTable(zone) === undefined ? _sources_runtime_names_js__WEBPACK_IMPORTED_MODULE_2__/* .runtimeNames */ .j.zoneProblem(zone) : undefined,
            holidayProblem: (code) => (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .readingOf */ .MU)(saved.facts, { kind: 'holidays', key: code })?.status === 'known'
                ? undefined
                : _sources_runtime_names_js__WEBPACK_IMPORTED_MODULE_2__/* .runtimeNames */ .j.holidayProblem(code),
        },
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
        const { plainPolicies } = await __webpack_require__.e(/* import() */ 5348).then(__webpack_require__.bind(__webpack_require__, 95348));
        return plainPolicies(directory, inputs.layers);
    }
    const { openLocalHost } = await __webpack_require__.e(/* import() */ 5864).then(__webpack_require__.bind(__webpack_require__, 55864));
    return (await openLocalHost({ layers: inputs.layers, now })).policies;
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

/***/ 9432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ holidayCodeProblem),
  s: () => (/* binding */ readHolidays)
});

// EXTERNAL MODULE: ./lib/time/civil-date.js
var civil_date = __webpack_require__(31963);
// EXTERNAL MODULE: ./lib/time/instant.js
var time_instant = __webpack_require__(96216);
// EXTERNAL MODULE: ./lib/sources/digest.js
var sources_digest = __webpack_require__(476);
// EXTERNAL MODULE: ./lib/policy/suggest.js
var suggest = __webpack_require__(63304);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./lib/sources/holiday-table.js
/** The table of public holidays that comes with the gate: a header, and one line for each country. */



const fileName = 'holidays.jsonl';
const table = {};
/** Read at the first question. Throws if the file is not there. */
function readTable() {
    if (table.text === undefined) {
        const folder = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
        const beside = (0,external_node_path_.join)(folder, fileName);
        // Beside the bundle; from src/ and lib/, where it was generated.
        const path = (0,external_node_fs_.existsSync)(beside) ? beside : (0,external_node_path_.join)(folder, '..', '..', 'data', fileName);
        table.text = (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    return table.text;
}
/** Throws if the table cannot be read. */
function readHeader() {
    const text = readTable();
    return JSON.parse(text.slice(0, text.indexOf('\n')));
}
/** The line of a country as it stands, undefined if there is none; no other line is parsed. */
function findLine(country) {
    const text = readTable();
    const start = text.indexOf(`\n{"code":${JSON.stringify(country)},`);
    return start === -1 ? undefined : text.slice(start + 1, text.indexOf('\n', start + 1));
}
/** The entry of a country by its code, such as DE. */
function findCountry(country) {
    const line = findLine(country);
    return line === undefined ? undefined : JSON.parse(line);
}
/** The English names of all countries, by their code. */
function listCountries() {
    const openings = readTable().matchAll(/^\{"code":"(?<code>[A-Z]{2})","name":"(?<name>[^"]*)"/gm);
    return new Map([...openings].map(({ groups }) => [groups?.['code'] ?? '', groups?.['name'] ?? '']));
}

;// CONCATENATED MODULE: ./lib/sources/holiday-codes.js
/** Codes of countries and regions whose holidays are known, and what was probably meant by the others. */


const shape = /^(?<country>[A-Z]{2})(?:-(?<region>[A-Z0-9]{1,3}))?$/;
/** What people write for a country that has another code. */
const otherCodes = {
    UK: 'GB',
    EL: 'GR',
    USA: 'US',
    UAE: 'AE',
    ENGLAND: 'GB-ENG',
    SCOTLAND: 'GB-SCT',
    WALES: 'GB-WLS',
};
/** Undefined if the table does not know the code. */
function findPlace(code) {
    const parts = shape.exec(code)?.groups;
    const country = parts === undefined ? undefined : findCountry(parts['country'] ?? '');
    if (country === undefined)
        return undefined;
    const region = parts?.['region'];
    const isKnown = region === undefined || Object.hasOwn(country.regions ?? {}, region);
    return isKnown ? { country, region } : undefined;
}
/** Continues `"DE-HS" is no code of the table of holidays`: `; did you mean DE-HE (Hessen)?` */
function suggestCode(code) {
    const upper = code.trim().toUpperCase().replaceAll('_', '-');
    if (upper !== code && findPlace(upper) !== undefined)
        return `: write ${upper}`;
    const [head = '', ...rest] = upper.split('-');
    const other = Object.hasOwn(otherCodes, head) ? otherCodes[head] : undefined;
    if (other !== undefined) {
        const whole = [other, ...rest].join('-');
        return `: write ${findPlace(whole) === undefined ? other : whole}`;
    }
    const countries = listCountries();
    const named = findByName(code, countries);
    if (named !== undefined)
        return `: write the ISO 3166 code ${named}`;
    const country = /^[A-Z]{2}$/.test(head) ? findCountry(head) : undefined;
    if (country !== undefined)
        return suggestRegion(country, rest.join('-'));
    const near = (0,suggest/* nearest */.p)(head, [...countries.keys()]);
    return near === undefined
        ? ': write an ISO 3166 code such as DE or DE-HE'
        : `; did you mean ${near} (${countries.get(near) ?? ''})?`;
}
/** "Germany", and "Germny" too. */
function findByName(text, countries) {
    if (text.trim().length < 4)
        return undefined;
    const name = (0,suggest/* nearest */.p)(text.trim(), [...countries.values()]);
    return [...countries].find(([, each]) => each === name)?.[0];
}
function suggestRegion(country, text) {
    const regions = Object.entries(country.regions ?? {});
    if (regions.length === 0)
        return `: it has no regions of ${country.name}, write ${country.code}`;
    const codes = regions.map(([code]) => code);
    const byName = regions
        .map(([code, { name }]) => ({ code, reach: reachIn(name, text) }))
        .sort((a, b) => a.reach - b.reach)[0];
    const near = byName !== undefined && byName.reach !== Infinity ? byName.code : (0,suggest/* nearest */.p)(text, codes);
    if (near !== undefined) {
        return `; did you mean ${country.code}-${near} (${country.regions?.[near]?.name ?? ''})?`;
    }
    const shown = codes.slice(0, 12).join(', ');
    return `; its regions of ${country.name} are ${shown}${codes.length > 12 ? ', …' : ''}`;
}
/** How far into a name the letters reach, in their order and from the start of a word: HS in Hessen, 3. */
function reachIn(name, letters) {
    const words = name.toLowerCase().split(/[\s-]+/);
    const reaches = words.map((_, index) => reachFromStart(words.slice(index).join(''), letters));
    return Math.min(Infinity, ...reaches);
}
function reachFromStart(name, letters) {
    let reach = 0;
    for (const letter of letters.toLowerCase().replaceAll(/[\s-]/g, '')) {
        const at = name.indexOf(letter, reach);
        if (at === -1 || (reach === 0 && at !== 0))
            return Infinity;
        reach = at + 1;
    }
    return reach === 0 ? Infinity : reach;
}

;// CONCATENATED MODULE: ./lib/sources/holidays.js





/**
 * The holidays of an ISO code in a span of RFC 3339 instants, one entry a day. `from` and `through`
 * are narrower than the span where the table ends before it; a day outside of them is not known.
 */
function readHolidays(code, span, fetchedAt) {
    try {
        const problem = holidayCodeProblem(code);
        const place = findPlace(code);
        if (problem !== undefined || place === undefined)
            return fail(problem ?? notRead);
        const { version, years } = readHeader();
        const { from, through } = toDays(span);
        const [first, last] = [`${years[0]}-01-01`, `${years[1]}-12-31`];
        const [begin, end] = [from < first ? first : from, through > last ? last : through];
        if (begin > end) {
            const reach = `from ${years[0]} to ${years[1]}`;
            return fail(`the table of holidays reaches ${reach}, asked was ${from} to ${through}`);
        }
        const digest = `sha256:${(0,sources_digest.sha256)(findLine(place.country.code) ?? '')}`;
        return {
            status: 'known',
            value: { from: begin, through: end, days: listDays(place, begin, end) },
            source: { level: 'workspace', system: `holidays ${version}`, fetchedAt, digest },
        };
    }
    catch {
        return fail(notRead);
    }
}
const notRead = 'the table of holidays (holidays.jsonl) could not be read: install the gate again';
function fail(reason) {
    return { status: 'failed', reason, retryable: false };
}
/**
 * Why a code names no country or region whose holidays are known, with the one that was probably
 * meant; undefined if it does.
 */
function holidayCodeProblem(code) {
    try {
        if (findPlace(code) !== undefined)
            return undefined;
        return `"${code.slice(0, 60)}" is no code of the table of holidays${suggestCode(code)}`;
    }
    catch {
        return notRead;
    }
}
/** A day more at both ends: ahead of UTC and behind it, it is another date. Throws for no instants. */
function toDays(span) {
    return { from: dateOf(span.from, -1), through: dateOf(span.to, 1) };
}
function dateOf(text, offset) {
    const instant = (0,time_instant/* parseInstant */.nV)(text);
    if (instant === undefined)
        throw new RangeError(`${text} is no RFC 3339 instant`);
    return (0,civil_date/* formatCivilDate */.PF)(Math.floor(instant / time_instant/* day */.vd) + offset);
}
function listDays({ country, region }, from, through) {
    const entry = region === undefined ? undefined : country.regions?.[region];
    const minus = new Set(toEntries(entry?.minus));
    const entries = [
        ...toEntries(country.days).filter((each) => !minus.has(each)),
        ...toEntries(entry?.plus),
    ];
    const days = new Map();
    for (const each of entries) {
        const [date = '', index = ''] = each.split(':');
        const name = country.names[Number(index)];
        if (date < from || date > through || name === undefined)
            continue;
        days.set(date, [...(days.get(date) ?? []), name]);
    }
    return [...days]
        .map(([date, names]) => ({ date, name: names.join(', ') }))
        .sort((a, b) => (a.date < b.date ? -1 : 1));
}
/** `2026-01-01:0` for each. */
function toEntries(days = {}) {
    return Object.entries(days).flatMap(([year, text]) => text.split(' ').map((each) => `${year}-${each.slice(0, 2)}-${each.slice(2)}`));
}


/***/ }),

/***/ 96811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ runtimeNames)
/* harmony export */ });
/* harmony import */ var _holidays_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9432);
/* harmony import */ var _zone_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94807);


/** Looked up when a policy uses them. */
const runtimeNames = { zoneProblem: _zone_names_js__WEBPACK_IMPORTED_MODULE_1__/* .zoneProblem */ .Y, holidayProblem: _holidays_js__WEBPACK_IMPORTED_MODULE_0__/* .holidayCodeProblem */ .v };


/***/ }),

/***/ 94807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ zoneProblem),
/* harmony export */   i: () => (/* binding */ clockOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _policy_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63304);
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
        // The offset alone cannot be asked for; a letter of the weekday is the cheapest beside it.
        const shown = { weekday: 'narrow', timeZoneName: 'longOffset' };
        return new Intl.DateTimeFormat('en-US', { timeZone: name, ...shown });
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

export const id = 8997;
export const ids = [8997,504,5864];
export const modules = {

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

/***/ 91222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ worldOf),
/* harmony export */   x: () => (/* binding */ tzVersion)
/* harmony export */ });
/** The world of one run, with the policies that it reads. */
function worldOf(host, read) {
    const { facts, tellsDeployments, outside, freezes, workspace, archives } = host;
    return {
        ...read,
        read: facts,
        tz: tzVersion(),
        tellsDeployments,
        outside,
        freezes,
        workspace,
        archives,
    };
}
/** The version of the runtime's time-zone database. */
function tzVersion() {
    return process.versions['tz'] ?? 'unknown';
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

/***/ 45718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hz: () => (/* binding */ parsePeople),
/* harmony export */   tX: () => (/* binding */ peopleFileSchema),
/* harmony export */   tf: () => (/* binding */ toAccount)
/* harmony export */ });
/* unused harmony export personSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _checks_rule_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37012);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66546);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30807);
/** The people file: one person, several accounts and e-mail addresses (policy.md 4, T12). */




const text = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1);
/** The id outlives a change of the login. */
const account = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ login: text, id: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(), text]) })]);
const accounts = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([account, zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(account).min(1)]);
const address = zod__WEBPACK_IMPORTED_MODULE_3__/* .email */ .Rpp({ error: 'expected an e-mail address' });
/** `machine` accounts are no person's: they approve nothing. */
const personSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    github: accounts.optional(),
    gitlab: accounts.optional(),
    emails: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([address, zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(address).min(1)]).optional(),
    machine: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(true).optional(),
});
const peopleFileSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ people: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(_checks_rule_options_js__WEBPACK_IMPORTED_MODULE_0__/* .idSchema */ .fY, personSchema) });
/** Reads a people file. What is named for two people is a fault: whose it is nobody could tell. */
function parsePeople(source) {
    const parsed = (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFile */ .C)(source, peopleFileSchema);
    if (!parsed.ok)
        return parsed;
    const { people } = parsed.value;
    const faults = [...empty(parsed.yaml, people), ...twice(parsed.yaml, people)];
    return faults.length > 0 ? { ok: false, faults } : { ok: true, value: people, yaml: parsed.yaml };
}
function empty(yaml, people) {
    return Object.entries(people)
        .filter(([, { github, gitlab, emails }]) => !(github ?? gitlab ?? emails))
        .map(([id]) => (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultIn */ ._8)(yaml, {
        code: 'policy/person-without-account',
        path: ['people', id],
        part: 'key',
        message: `${id} has no account`,
        hint: 'write github, gitlab or emails',
    }));
}
function twice(yaml, people) {
    const owners = new Map();
    return Object.entries(people).flatMap(([id, person]) => namesOf(person).flatMap(({ name, shown, path }) => {
        const owner = owners.get(name);
        if (owner === undefined || owner === id) {
            owners.set(name, id);
            return [];
        }
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultIn */ ._8)(yaml, {
            code: 'policy/person-named-twice',
            path: ['people', id, ...path],
            message: `${shown} is named for ${owner} and for ${id}`,
            hint: 'write all accounts of one person under one id',
        });
    }));
}
function namesOf(person) {
    const places = (key, given) => Array.isArray(given) ? given.map((one, index) => [one, [key, index]]) : [[given, [key]]];
    return [
        ...['github', 'gitlab'].flatMap((key) => places(key, person[key] ?? []).flatMap(([one, path]) => {
            const { login, id } = toAccount(one);
            return [
                { name: `${key} login ${login.toLowerCase()}`, shown: login, path },
                ...(id === undefined ? [] : [{ name: `${key} id ${id}`, shown: `the id ${id}`, path }]),
            ];
        })),
        ...places('emails', person.emails ?? []).map(([one, path]) => ({
            ...{ name: `e-mail ${one.toLowerCase()}`, shown: one, path },
        })),
    ];
}
/** A login as people write it, with or without `@`. */
function toAccount(one) {
    const { login, id } = typeof one === 'string' ? { login: one, id: undefined } : one;
    const plain = login.replace(/^@/, '');
    return id === undefined ? { login: plain } : { login: plain, id: String(id) };
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

/***/ 36137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readLiveFile)
/* harmony export */ });
/* harmony import */ var _policy_layers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64944);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(476);


/** A file with what it says, or why that is not known: its first fault with line and column. */
async function readLiveFile(part) {
    const { address, of, source, parse, now } = part;
    const remote = (0,_policy_layers_js__WEBPACK_IMPORTED_MODULE_0__/* .toRemoteFile */ .G)(address);
    const reading = remote ? await source.live(remote) : await source.sibling(address, of);
    if (reading.status !== 'known') {
        return { status: 'failed', reason: reading.reason, retryable: true };
    }
    const { file } = reading;
    const parsed = parse({ file: file.name, text: file.text });
    if (!parsed.ok) {
        const { place, message } = parsed.faults[0] ?? { place: undefined, message: 'it is not valid' };
        const at = place ? `${place.file}:${String(place.line)}:${String(place.column)}: ` : '';
        return { status: 'failed', reason: `${at}${message}`, retryable: false };
    }
    const digest = `sha256:${(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__.sha256)(file.text)}`;
    const told = { level: file.level, system: file.name, fetchedAt: now, digest };
    return { value: parsed.value, source: told };
}


/***/ }),

/***/ 31003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readPeople)
/* harmony export */ });
/* harmony import */ var _policy_people_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45718);
/* harmony import */ var _live_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36137);


/** No two layers name a people file: none below can make one person two. */
async function readPeople(part) {
    const { policy, host, source, now } = part;
    const layer = policy.layers.find(({ config }) => config.people !== undefined);
    const address = layer?.config.people;
    if (layer === undefined || address === undefined) {
        return nobody({ status: 'unsupported', reason: 'the policy names no people file' });
    }
    const read = await (0,_live_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readLiveFile */ .B)({ address, of: layer.file, source, now, parse: _policy_people_file_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePeople */ .hz });
    if ('status' in read)
        return nobody(read);
    const owners = ownersOf(read.value, host);
    return {
        reading: { status: 'known', value: toPeople(read.value, host), source: read.source },
        accountOf: (email) => owners.get(email.toLowerCase()),
    };
}
function nobody(reading) {
    return { reading, accountOf: () => undefined };
}
function toPeople(file, host) {
    return Object.entries(file).map(([id, person]) => ({
        id,
        accounts: [...accountsOf(person, host)],
        ...(person.machine === undefined ? {} : { machine: person.machine }),
    }));
}
/** In a clone logins are those of either forge: nobody there can say which one is meant. */
function accountsOf({ github, gitlab }, host) {
    const named = [...(host === 'gitlab' ? [] : [github]), ...(host === 'github' ? [] : [gitlab])];
    return named.flatMap((accounts) => [accounts ?? []].flat().map(_policy_people_file_js__WEBPACK_IMPORTED_MODULE_0__/* .toAccount */ .tf));
}
function ownersOf(file, host) {
    const owners = new Map();
    for (const [id, person] of Object.entries(file)) {
        const [account = { login: id }] = accountsOf(person, host);
        const kind = person.machine === undefined ? 'human' : 'bot';
        for (const email of [person.emails ?? []].flat()) {
            owners.set(email.toLowerCase(), { ...account, kind });
        }
    }
    return owners;
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

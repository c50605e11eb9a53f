export const id = 9653;
export const ids = [9653,504,5864];
export const modules = {

/***/ 62575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ loadRecords)
/* harmony export */ });
/** Building and reading records needs canonical JSON, which most runs that fail do not. */
function loadRecords() {
    return __webpack_require__.e(/* import() */ 5126).then(__webpack_require__.bind(__webpack_require__, 85126));
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

/***/ 8635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ neededFacts)
/* harmony export */ });
/* harmony import */ var _evidence_report_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42836);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24114);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29853);



/** Each fact once; facts of the same kind and key carry the same `spec`, but for the parts and metrics of a report. */
function neededFacts(policy, request) {
    const refs = [{ kind: 'zone', key: policy.timezone }];
    for (const rule of (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .rulesFor */ .N)(policy, request)) {
        refs.push(...rule.question.needs, ...(rule.question.uses ?? []));
        refs.push(...(0,_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionFacts */ .TR)(rule, policy, request));
    }
    const once = new Map();
    for (const ref of refs) {
        const key = `${ref.kind} ${ref.key}`;
        const before = once.get(key);
        once.set(key, before !== undefined && ref.kind === 'report' ? withSpecs(ref, before) : ref);
    }
    return [...once.values()];
}
/** All that any rule asks of one report: it is read once. */
function withSpecs(one, other) {
    const specs = [other, one].flatMap(({ spec }) => spec === undefined ? [] : [_evidence_report_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .partsSpecSchema */ .$H.parse(spec)]);
    const spec = (0,_evidence_report_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSpecs */ .jK)(specs);
    return spec === undefined ? one : { ...one, spec };
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
        const { githubHost } = await Promise.all(/* import() */[__webpack_require__.e(3160), __webpack_require__.e(8343), __webpack_require__.e(8345), __webpack_require__.e(4840), __webpack_require__.e(1456), __webpack_require__.e(8265)]).then(__webpack_require__.bind(__webpack_require__, 98265));
        return githubHost({ ...options, env: process.env });
    }
    if (forge === 'GitLab') {
        const { gitlabHost } = await Promise.all(/* import() */[__webpack_require__.e(3160), __webpack_require__.e(8343), __webpack_require__.e(8345), __webpack_require__.e(4840), __webpack_require__.e(7314), __webpack_require__.e(1456), __webpack_require__.e(3963)]).then(__webpack_require__.bind(__webpack_require__, 40554));
        return gitlabHost({ ...options, env: process.env });
    }
    return openGitHost(options);
}
/** The local git host, whatever the process runs on: for commands that publish and claim nothing. */
async function openGitHost(options) {
    const { gitHost } = await Promise.all(/* import() */[__webpack_require__.e(3160), __webpack_require__.e(8343), __webpack_require__.e(8345), __webpack_require__.e(5348), __webpack_require__.e(6302)]).then(__webpack_require__.bind(__webpack_require__, 36302));
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

/***/ 14397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ recordStoreOf)
/* harmony export */ });
/**
 * `branch`, `none`, or `owner/repo`; undefined if the policy does not say. Words are sealed, so that
 * at most one layer says it.
 */
function recordStoreOf({ layers }) {
    return layers.find(({ config }) => config.records?.store !== undefined)?.config.records?.store;
}


/***/ }),

/***/ 29181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readCatalog)
/* harmony export */ });
/* harmony import */ var _policy_live_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35460);
/* harmony import */ var _policy_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30807);
/* harmony import */ var _live_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36137);



/** The entry of one service; `none` where the catalogue does not list it. */
async function readCatalog(part) {
    const { policy, service, source, now } = part;
    const layer = policy.layers.find(({ config }) => config.catalog !== undefined);
    const address = layer?.config.catalog;
    if (layer === undefined || address === undefined) {
        return { status: 'unsupported', reason: 'the policy names no catalogue' };
    }
    const read = await (0,_live_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readLiveFile */ .B)({
        ...{ address, of: layer.file, source, now },
        parse: (file) => (0,_policy_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFile */ .C)(file, _policy_live_files_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogSchema */ .X8),
    });
    if ('status' in read)
        return read;
    const { catalog } = read.value;
    const entry = Object.hasOwn(catalog, service) ? catalog[service] : undefined;
    if (entry === undefined)
        return { status: 'none', source: read.source };
    const { tier, owner } = entry;
    const value = {
        ...(tier === undefined ? {} : { tier }),
        ...(entry.data === undefined ? {} : { data: [entry.data].flat() }),
        ...(entry.regions === undefined ? {} : { regions: [entry.regions].flat() }),
        ...(owner === undefined ? {} : { owner }),
    };
    return { status: 'known', value, source: read.source };
}


/***/ }),

/***/ 72493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ue: () => (/* binding */ calendarRange),
  W6: () => (/* binding */ eventRange),
  kg: () => (/* binding */ gather),
  sR: () => (/* binding */ zoneRange)
});

// EXTERNAL MODULE: ./lib/evidence/facts.js + 1 modules
var evidence_facts = __webpack_require__(72508);
// EXTERNAL MODULE: ./lib/policy/record-store.js
var record_store = __webpack_require__(14397);
// EXTERNAL MODULE: ./lib/policy/select.js
var policy_select = __webpack_require__(7588);
// EXTERNAL MODULE: ./lib/time/instant.js
var instant = __webpack_require__(96216);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/sources/archives/kept-archives.js
/** Archives of one run: one in which several reports lie is looked for and downloaded once. */



/** What is kept at once; beyond it archives are downloaded for each report anew. */
const mostKept = 2 ** 30;
function keepArchives(find) {
    const found = new Map();
    let folder;
    let files = 0;
    let bytes = 0;
    async function keep(archive, mostBytes) {
        folder ??= (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'promotion-gate-'));
        files += 1;
        const name = `${String(files)}.zip`;
        const path = (0,external_node_path_.join)(await folder, name);
        const downloaded = await archive.download({ path, mostBytes });
        if (downloaded.status === 'known')
            bytes += downloaded.bytes;
        return { ...downloaded, path };
    }
    /** The limit is that of the policy, so one for all that ask. */
    function keeping(archive) {
        let kept;
        const download = async ({ path: to, mostBytes }) => {
            if (kept === undefined && bytes > mostKept)
                return archive.download({ path: to, mostBytes });
            kept ??= keep(archive, mostBytes);
            const { path, ...downloaded } = await kept;
            if (downloaded.status === 'known')
                await (0,promises_.link)(path, to).catch(() => (0,promises_.copyFile)(path, to));
            return downloaded;
        };
        return { ...archive, download: (target) => download(target).catch(toFailed) };
    }
    return {
        find(question, context) {
            const { of, request } = context;
            const key = JSON.stringify([question, of, request.candidate.sha, request.mode]);
            const reading = found.get(key) ?? find(question, context).then(wrapping(keeping));
            found.set(key, reading);
            return reading;
        },
        async close() {
            const path = await folder?.catch(() => undefined);
            if (path !== undefined)
                await (0,promises_.rm)(path, { recursive: true, force: true }).catch(() => undefined);
        },
    };
}
function wrapping(keeping) {
    return (reading) => reading.status === 'known' ? { ...reading, value: reading.value.map(keeping) } : reading;
}
function toFailed(error) {
    const reason = error instanceof Error ? error.message : 'there is no room for an archive';
    return { status: 'failed', reason, retryable: false };
}

// EXTERNAL MODULE: ./lib/sources/catalog.js
var sources_catalog = __webpack_require__(29181);
// EXTERNAL MODULE: ./lib/policy/people-file.js
var people_file = __webpack_require__(45718);
// EXTERNAL MODULE: ./lib/sources/live-file.js
var live_file = __webpack_require__(36137);
;// CONCATENATED MODULE: ./lib/sources/people.js


/** No two layers name a people file: none below can make one person two. */
async function readPeople(part) {
    const { policy, host, source, now } = part;
    const layer = policy.layers.find(({ config }) => config.people !== undefined);
    const address = layer?.config.people;
    if (layer === undefined || address === undefined) {
        return nobody({ status: 'unsupported', reason: 'the policy names no people file' });
    }
    const read = await (0,live_file/* readLiveFile */.B)({ address, of: layer.file, source, now, parse: people_file/* parsePeople */.hz });
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
    return named.flatMap((accounts) => [accounts ?? []].flat().map(people_file/* toAccount */.tf));
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

// EXTERNAL MODULE: ./lib/sources/holidays.js + 2 modules
var holidays = __webpack_require__(9432);
// EXTERNAL MODULE: ./lib/sources/zones.js + 2 modules
var zones = __webpack_require__(90486);
;// CONCATENATED MODULE: ./lib/sources/gather.js









const dayLength = 86_400_000;
/** Zone tables reach 400 days back from the earliest instant asked about and 800 beyond the latest. */
const reach = { back: 400 * dayLength, ahead: 800 * dayLength };
/** Reads every fact that any rule may need. Never throws: a reading that throws is failed. */
async function gather(part) {
    const { request, at } = part;
    const kept = part.world.archives && keepArchives(part.world.archives);
    const world = { ...part.world, archives: kept?.find };
    const gathering = { ...part, world, people: peopleOnce(part) };
    try {
        const readings = await Promise.all(part.facts.map(async (ref) => ({ ref, reading: await readSafely(ref, gathering) })));
        let facts = {};
        for (const { ref, reading } of readings)
            facts = (0,evidence_facts/* withReading */.tl)(facts, ref, reading);
        return { schema: 1, now: (0,instant/* formatInstant */.r4)(at), tz: world.tz, request, facts };
    }
    finally {
        await kept?.close();
    }
}
function peopleOnce({ policy, request, world }) {
    let book;
    return () => {
        book ??= readPeople({
            ...{ policy, host: request.host, source: world.files ?? world.policies },
            now: (0,instant/* formatInstant */.r4)(world.now),
        });
        return book;
    };
}
async function readSafely(ref, part) {
    try {
        return await read(ref, part);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : 'it could not be read';
        return { status: 'failed', reason, retryable: false };
    }
}
async function read(ref, part) {
    const { policy, world, at, also = [] } = part;
    const now = (0,instant/* formatInstant */.r4)(world.now);
    const instants = [world.now, at, ...also];
    if (ref.kind === 'zone') {
        // People are told the time in the zone of the policy.
        const read = ref.key === policy.timezone ? zones/* readZone */.X : zones/* readOffsets */.B;
        return read(ref.key, zoneRange(instants), now);
    }
    if (ref.kind === 'holidays') {
        return (0,holidays/* readHolidays */.s)(ref.key, calendarRange(instants), now);
    }
    if (ref.kind === 'calendar') {
        const { gatherCalendar } = await Promise.all(/* import() */[__webpack_require__.e(3951), __webpack_require__.e(9663)]).then(__webpack_require__.bind(__webpack_require__, 99663));
        return (await gatherCalendar(ref.key, { ...part, instants }));
    }
    if (ref.kind === 'catalog') {
        const catalog = await (0,sources_catalog/* readCatalog */.u)({ policy, service: ref.key, source: world.policies, now });
        return catalog;
    }
    if (ref.kind === 'people')
        return (await part.people()).reading;
    if (ref.kind === 'report') {
        const { gatherReport } = await Promise.all(/* import() */[__webpack_require__.e(5828), __webpack_require__.e(2233)]).then(__webpack_require__.bind(__webpack_require__, 42233));
        return (await gatherReport(ref, part));
    }
    if (ref.kind === 'baseline') {
        const { gatherBaseline } = await Promise.all(/* import() */[__webpack_require__.e(5828), __webpack_require__.e(8203)]).then(__webpack_require__.bind(__webpack_require__, 78203));
        const numbers = await gatherBaseline(ref, {
            ...part,
            readHost: (asked) => readHost(asked, part),
        });
        return numbers;
    }
    return readHost(ref, part);
}
async function readHost(ref, part) {
    const { policy, world } = part;
    const { environment = part.request.environment } = ref;
    const request = { ...part.request, environment };
    const now = (0,instant/* formatInstant */.r4)(world.now);
    const unknown = sharedHistory(ref, policy) ?? unkeptHistory(ref, part);
    if (unknown !== undefined)
        return unknown;
    const since = (0,instant/* formatInstant */.r4)(world.now - reach.back);
    const addresses = async () => (await part.people()).accountOf;
    return world.read.read(ref, { request, now, since, shared: isShared(policy), addresses });
}
/** One statement for several services does not tell whose deployment it was (policy.md 4). */
function sharedHistory(ref, policy) {
    if (!tellsOfDeployments(ref) || !hasStatement(ref) || !isShared(policy))
        return undefined;
    const services = Object.keys((0,policy_select/* servicesOf */.Yj)(policy)).join(', ');
    return {
        status: 'unsupported',
        reason: `the deployments of ${services} cannot be told apart by one statement`,
        needs: 'no `deployments` statement: results are then recorded for each service',
    };
}
/** Where no records are kept, what would be counted from them is not known: zero would be an answer. */
function unkeptHistory(ref, { policy, world }) {
    const told = world.tellsDeployments && !isShared(policy);
    const fromRecords = ref.kind === 'records' ||
        ref.kind === 'baseline' ||
        (tellsOfDeployments(ref) && !hasStatement(ref) && !told);
    if (!fromRecords || (0,record_store/* recordStoreOf */.A)(policy) !== 'none')
        return undefined;
    return {
        status: 'unsupported',
        reason: 'the policy keeps no records (`records: { store: none }`)',
        needs: 'a store for records',
    };
}
function tellsOfDeployments({ kind }) {
    return kind === 'deployments' || kind === 'changed-paths' || kind === 'changes';
}
/** Whether the policy says where deployments are seen. */
function hasStatement({ kind, spec }) {
    if (kind !== 'changes')
        return spec !== undefined;
    return (typeof spec === 'object' &&
        spec !== null &&
        'deployments' in spec &&
        spec.deployments !== undefined);
}
/** Several services in one policy: one history may be that of all of them. */
function isShared(policy) {
    return Object.keys((0,policy_select/* servicesOf */.Yj)(policy)).length > 1;
}
/** From where to where zone tables must reach for the given instants. */
function zoneRange(instants) {
    return rangeAround(instants, reach);
}
/** The same for events: as far as openings are looked for, and a month more behind. All of them are recorded. */
function eventRange(instants) {
    return rangeAround(instants, { back: 432 * dayLength, ahead: 432 * dayLength });
}
/** The same for holidays: a fiscal year that an instant lies in begins and ends beyond that. */
function calendarRange(instants) {
    return rangeAround(instants, { back: 2 * reach.back, ahead: reach.ahead + reach.back });
}
function rangeAround(instants, reach) {
    const startOfDay = (instant) => instant - (instant % dayLength);
    return {
        from: (0,instant/* formatInstant */.r4)(startOfDay(Math.min(...instants) - reach.back)),
        to: (0,instant/* formatInstant */.r4)(startOfDay(Math.max(...instants) + reach.ahead)),
    };
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


/***/ }),

/***/ 90486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ readOffsets),
  X: () => (/* binding */ readZone)
});

// EXTERNAL MODULE: ./lib/time/instant.js
var instant = __webpack_require__(96216);
;// CONCATENATED MODULE: ./lib/sources/zone-abbreviations.js
/** The short names of offsets that people use, as CLDR has them: to ask Intl for one costs more than a decision. */
/** Offsets in minutes east of UTC with their names, and the zones that have exactly these today. */
const namedOffsets = [
    [
        'CET 60, CEST 120',
        'Africa/Ceuta Arctic/Longyearbyen Atlantic/Jan_Mayen Europe/Amsterdam Europe/Andorra Europe/Belgrade Europe/Berlin Europe/Bratislava Europe/Brussels Europe/Budapest Europe/Busingen Europe/Copenhagen Europe/Gibraltar Europe/Ljubljana Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Monaco Europe/Oslo Europe/Paris Europe/Podgorica Europe/Prague Europe/Rome Europe/San_Marino Europe/Sarajevo Europe/Skopje Europe/Stockholm Europe/Tirane Europe/Vaduz Europe/Vatican Europe/Vienna Europe/Warsaw Europe/Zagreb Europe/Zurich',
    ],
    [
        'AST -240',
        'America/Anguilla America/Antigua America/Aruba America/Barbados America/Blanc-Sablon America/Curacao America/Dominica America/Grenada America/Guadeloupe America/Kralendijk America/Lower_Princes America/Marigot America/Martinique America/Montserrat America/Port_of_Spain America/Puerto_Rico America/Santo_Domingo America/St_Barthelemy America/St_Kitts America/St_Lucia America/St_Thomas America/St_Vincent America/Tortola America/Virgin',
    ],
    [
        'EST -300, EDT -240',
        'America/Detroit America/Fort_Wayne America/Grand_Turk America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac America/Indianapolis America/Iqaluit America/Kentucky/Monticello America/Louisville America/Montreal America/Nassau America/New_York America/Nipigon America/Pangnirtung America/Port-au-Prince America/Thunder_Bay America/Toronto US/East-Indiana US/Eastern US/Michigan',
    ],
    [
        'EET 120, EEST 180',
        'Africa/Cairo Asia/Beirut Asia/Famagusta Asia/Gaza Asia/Hebron Asia/Nicosia Europe/Athens Europe/Bucharest Europe/Chisinau Europe/Helsinki Europe/Kiev Europe/Mariehamn Europe/Nicosia Europe/Riga Europe/Sofia Europe/Tallinn Europe/Tiraspol Europe/Uzhgorod Europe/Vilnius Europe/Zaporozhye',
    ],
    [
        'GMT 0',
        'Africa/Abidjan Africa/Accra Africa/Bamako Africa/Banjul Africa/Bissau Africa/Conakry Africa/Dakar Africa/Freetown Africa/Lome Africa/Monrovia Africa/Nouakchott Africa/Ouagadougou Africa/Sao_Tome Africa/Timbuktu America/Danmarkshavn Atlantic/Reykjavik Atlantic/St_Helena',
    ],
    [
        'CST -360, CDT -300',
        'America/Chicago America/Indiana/Knox America/Indiana/Tell_City America/Knox_IN America/Matamoros America/Menominee America/North_Dakota/Beulah America/North_Dakota/Center America/North_Dakota/New_Salem America/Ojinaga America/Rainy_River America/Rankin_Inlet America/Resolute America/Winnipeg US/Central US/Indiana-Starke',
    ],
    [
        'CST -360',
        'America/Bahia_Banderas America/Belize America/Chihuahua America/Costa_Rica America/El_Salvador America/Guatemala America/Managua America/Merida America/Mexico_City America/Monterrey America/Regina America/Swift_Current America/Tegucigalpa',
    ],
    [
        'AEST 600, AEDT 660',
        'Antarctica/Macquarie Australia/ACT Australia/Canberra Australia/Currie Australia/Hobart Australia/Melbourne Australia/NSW Australia/Sydney Australia/Tasmania Australia/Victoria',
    ],
    [
        'MST -420, MDT -360',
        'America/Boise America/Cambridge_Bay America/Ciudad_Juarez America/Denver America/Edmonton America/Inuvik America/Shiprock America/Yellowknife US/Mountain',
    ],
    [
        'AKST -540, AKDT -480',
        'America/Anchorage America/Juneau America/Metlakatla America/Nome America/Sitka America/Yakutat US/Alaska',
    ],
    [
        'PST -480, PDT -420',
        'America/Ensenada America/Los_Angeles America/Santa_Isabel America/Tijuana America/Vancouver US/Pacific',
    ],
    [
        'AST -240, ADT -180',
        'America/Glace_Bay America/Goose_Bay America/Halifax America/Moncton America/Thule Atlantic/Bermuda',
    ],
    [
        'EST -300',
        'America/Cancun America/Cayman America/Coral_Harbour America/Jamaica America/Panama',
    ],
    [
        'MST -420',
        'America/Creston America/Dawson_Creek America/Fort_Nelson America/Phoenix US/Arizona',
    ],
    ['WET 0, WEST 60', 'Atlantic/Canary Atlantic/Faeroe Atlantic/Madeira Europe/Lisbon'],
    [
        'ACST 570, ACDT 630',
        'Australia/Adelaide Australia/Broken_Hill Australia/South Australia/Yancowinna',
    ],
    ['HAST -600, HADT -540', 'America/Adak America/Atka US/Aleutian'],
    ['AWST 480', 'Antarctica/Casey Australia/Perth Australia/West'],
    ['NZST 720, NZDT 780', 'Antarctica/McMurdo Antarctica/South_Pole Pacific/Auckland'],
    ['AEST 600', 'Australia/Brisbane Australia/Lindeman Australia/Queensland'],
    ['HST -600', 'Pacific/Honolulu Pacific/Johnston US/Hawaii'],
    ['CET 60', 'Africa/Algiers Africa/Tunis'],
    ['EET 120', 'Africa/Tripoli Europe/Kaliningrad'],
    ['IST 330', 'Asia/Calcutta Asia/Colombo'],
    ['GST 240', 'Asia/Dubai Asia/Muscat'],
    ['ACST 570', 'Australia/Darwin Australia/North'],
    ['LHST 630, LHDT 660', 'Australia/LHI Australia/Lord_Howe'],
    ['GMT 0, BST 60', 'Europe/Belfast Europe/London'],
    ['ACWST 525', 'Australia/Eucla'],
];
/** Zones that have no such names in English. */
const unnamedZones = 'Africa/Addis_Ababa Africa/Asmera Africa/Bangui Africa/Blantyre Africa/Brazzaville Africa/Bujumbura Africa/Casablanca Africa/Dar_es_Salaam Africa/Djibouti Africa/Douala Africa/El_Aaiun Africa/Gaborone Africa/Harare Africa/Johannesburg Africa/Juba Africa/Kampala Africa/Khartoum Africa/Kigali Africa/Kinshasa Africa/Lagos Africa/Libreville Africa/Luanda Africa/Lubumbashi Africa/Lusaka Africa/Malabo Africa/Maputo Africa/Maseru Africa/Mbabane Africa/Mogadishu Africa/Nairobi Africa/Ndjamena Africa/Niamey Africa/Porto-Novo Africa/Windhoek America/Araguaina America/Argentina/ComodRivadavia America/Argentina/La_Rioja America/Argentina/Rio_Gallegos America/Argentina/Salta America/Argentina/San_Juan America/Argentina/San_Luis America/Argentina/Tucuman America/Argentina/Ushuaia America/Asuncion America/Bahia America/Belem America/Boa_Vista America/Bogota America/Buenos_Aires America/Campo_Grande America/Caracas America/Catamarca America/Cayenne America/Cordoba America/Coyhaique America/Cuiaba America/Dawson America/Eirunepe America/Fortaleza America/Godthab America/Guayaquil America/Guyana America/Havana America/Hermosillo America/Jujuy America/La_Paz America/Lima America/Maceio America/Manaus America/Mazatlan America/Mendoza America/Miquelon America/Montevideo America/Noronha America/Paramaribo America/Porto_Acre America/Porto_Velho America/Punta_Arenas America/Recife America/Rio_Branco America/Rosario America/Santarem America/Santiago America/Sao_Paulo America/Scoresbysund America/St_Johns America/Whitehorse Antarctica/Davis Antarctica/DumontDUrville Antarctica/Mawson Antarctica/Palmer Antarctica/Rothera Antarctica/Syowa Antarctica/Vostok Asia/Aden Asia/Almaty Asia/Amman Asia/Anadyr Asia/Aqtau Asia/Aqtobe Asia/Ashgabat Asia/Ashkhabad Asia/Atyrau Asia/Baghdad Asia/Bahrain Asia/Baku Asia/Bangkok Asia/Barnaul Asia/Bishkek Asia/Brunei Asia/Chita Asia/Choibalsan Asia/Chongqing Asia/Chungking Asia/Dacca Asia/Damascus Asia/Dhaka Asia/Dili Asia/Dushanbe Asia/Harbin Asia/Hong_Kong Asia/Hovd Asia/Irkutsk Asia/Istanbul Asia/Jakarta Asia/Jayapura Asia/Jerusalem Asia/Kabul Asia/Kamchatka Asia/Karachi Asia/Kashgar Asia/Katmandu Asia/Khandyga Asia/Krasnoyarsk Asia/Kuala_Lumpur Asia/Kuching Asia/Kuwait Asia/Macao Asia/Macau Asia/Magadan Asia/Makassar Asia/Manila Asia/Novokuznetsk Asia/Novosibirsk Asia/Omsk Asia/Oral Asia/Phnom_Penh Asia/Pontianak Asia/Pyongyang Asia/Qatar Asia/Qostanay Asia/Qyzylorda Asia/Rangoon Asia/Riyadh Asia/Saigon Asia/Sakhalin Asia/Samarkand Asia/Seoul Asia/Shanghai Asia/Singapore Asia/Srednekolymsk Asia/Taipei Asia/Tashkent Asia/Tbilisi Asia/Tehran Asia/Tel_Aviv Asia/Thimbu Asia/Thimphu Asia/Tokyo Asia/Tomsk Asia/Ujung_Pandang Asia/Ulaanbaatar Asia/Ulan_Bator Asia/Urumqi Asia/Ust-Nera Asia/Vientiane Asia/Vladivostok Asia/Yakutsk Asia/Yekaterinburg Asia/Yerevan Atlantic/Azores Atlantic/Cape_Verde Atlantic/South_Georgia Atlantic/Stanley Europe/Astrakhan Europe/Istanbul Europe/Kirov Europe/Minsk Europe/Moscow Europe/Samara Europe/Saratov Europe/Simferopol Europe/Ulyanovsk Europe/Volgograd Indian/Antananarivo Indian/Chagos Indian/Christmas Indian/Cocos Indian/Comoro Indian/Kerguelen Indian/Mahe Indian/Maldives Indian/Mauritius Indian/Mayotte Indian/Reunion Pacific/Apia Pacific/Bougainville Pacific/Chatham Pacific/Easter Pacific/Efate Pacific/Enderbury Pacific/Fakaofo Pacific/Fiji Pacific/Funafuti Pacific/Galapagos Pacific/Gambier Pacific/Guadalcanal Pacific/Guam Pacific/Kiritimati Pacific/Kosrae Pacific/Kwajalein Pacific/Majuro Pacific/Marquesas Pacific/Midway Pacific/Nauru Pacific/Niue Pacific/Norfolk Pacific/Noumea Pacific/Pago_Pago Pacific/Palau Pacific/Pitcairn Pacific/Ponape Pacific/Port_Moresby Pacific/Rarotonga Pacific/Saipan Pacific/Samoa Pacific/Tahiti Pacific/Tarawa Pacific/Tongatapu Pacific/Truk Pacific/Wake Pacific/Wallis Pacific/Yap US/Samoa';

// EXTERNAL MODULE: ./lib/sources/zone-names.js
var zone_names = __webpack_require__(94807);
;// CONCATENATED MODULE: ./lib/sources/zone-offsets.js
/**
 * What `read` makes of the offsets of a zone. The runtime takes both from the same database as Intl; a
 * name that it does not know reads as UTC, so the caller asks Intl where all offsets are 0. Undefined
 * where the clock cannot be put into a zone, as in a worker thread.
 */
function withOffsets(zone, read) {
    const before = process.env['TZ'];
    try {
        if (!isMovable())
            return undefined;
        process.env['TZ'] = zone;
        return read(localOffset);
    }
    finally {
        // Nothing else runs in between, and nobody finds the clock where it was not.
        if (before === undefined)
            delete process.env['TZ'];
        else
            process.env['TZ'] = before;
    }
}
/** One for all: thousands of instants are asked for. */
const clock = new Date(0);
function localOffset(at) {
    clock.setTime(at);
    // Not -0, which is no offset that JSON could tell.
    return 0 - clock.getTimezoneOffset();
}
let movable;
/** Kathmandu has been 5:45 ahead of UTC since 1986, and no other zone of today's is. */
function isMovable() {
    if (movable === undefined) {
        process.env['TZ'] = 'Asia/Kathmandu';
        movable = localOffset(Date.UTC(2026, 0, 1)) === 5 * 60 + 45;
    }
    return movable;
}

;// CONCATENATED MODULE: ./lib/sources/zones.js




/**
 * Two changes of one zone can be seven days less an hour apart (Gaza 2040, Recife 2000), five weeks
 * around each Ramadan in Casablanca. Steps that are shorter cannot step over two of them.
 */
const step = 7 * instant/* day */.vd - 2 * instant/* hour */.nW;
/** The locales that know the short names people use, by the area of the zone, in order. */
const locales = {
    Africa: ['en-GB'],
    America: ['en-US'],
    Antarctica: ['en-AU', 'en-GB'],
    Arctic: ['en-GB'],
    Asia: ['en-GB', 'en-IN'],
    Atlantic: ['en-US', 'en-GB'],
    Australia: ['en-AU'],
    Europe: ['en-GB'],
    Indian: ['en-IN'],
    Pacific: ['en-US', 'en-AU'],
    US: ['en-US'],
};
const allLocales = ['en-US', 'en-GB', 'en-AU', 'en-IN'];
/**
 * The table of a zone over a period: the offset at `from`, then each change up to `to`, with the names
 * that people use, such as CET. Never throws: a name that `zoneProblem` refuses, or an unreadable
 * period, is a failed reading.
 */
function readZone(name, period, fetchedAt) {
    return readTable({ name, period, fetchedAt, nameOf: abbreviationsOf(name) });
}
/** The same for a zone in which nobody is told the time: each offset is named by itself. */
function readOffsets(name, period, fetchedAt) {
    return readTable({ name, period, fetchedAt, nameOf: ({ offset }) => toUtcOffset(offset) });
}
function readTable(part) {
    const { name, period, fetchedAt, nameOf } = part;
    const problem = (0,zone_names/* zoneProblem */.Y)(name);
    if (problem !== undefined)
        return { status: 'failed', reason: problem, retryable: false };
    const from = (0,instant/* parseInstant */.nV)(period.from);
    const to = (0,instant/* parseInstant */.nV)(period.to);
    if (from === undefined || to === undefined || to < from) {
        const reason = `no period from ${period.from} to ${period.to}`;
        return { status: 'failed', reason, retryable: false };
    }
    const found = changesOf(name, { from, to });
    if (found === undefined) {
        const reason = `"${name}" is no time zone that this runtime knows`;
        return { status: 'failed', reason, retryable: false };
    }
    const transitions = found.map((change) => ({
        at: (0,instant/* formatInstant */.r4)(change.at),
        offset: change.offset,
        abbreviation: nameOf(change),
    }));
    const value = { name, from: (0,instant/* formatInstant */.r4)(from), to: (0,instant/* formatInstant */.r4)(to), transitions };
    return { status: 'known', value, source: provenance(fetchedAt) };
}
/** Undefined if the runtime does not know the zone: by the clock of the process it would be UTC. */
function changesOf(name, span) {
    const found = withOffsets(name, (offsetAt) => changes(offsetAt, span));
    if (found?.some(({ offset }) => offset !== 0) === true)
        return found;
    const clock = (0,zone_names/* clockOf */.i)(name);
    return clock && (found ?? changes((at) => shownOffset(clock, at), span));
}
function changes(offsetAt, span) {
    let before = span.from;
    let current = offsetAt(before);
    const found = [{ at: before, offset: current }];
    while (before < span.to) {
        const after = Math.min(before + step, span.to);
        const offset = offsetAt(after);
        if (offset !== current) {
            found.push({ at: firstMinute(offsetAt, { before, after, offset }), offset });
        }
        before = after;
        current = offset;
    }
    return found;
}
/** Clocks change on whole minutes: bisect to the first one that has the new offset. */
function firstMinute(offsetAt, between) {
    let low = Math.floor(between.before / instant/* minute */.Vc);
    let high = Math.floor(between.after / instant/* minute */.Vc);
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (offsetAt(middle * instant/* minute */.Vc) === between.offset)
            high = middle;
        else
            low = middle;
    }
    return high * instant/* minute */.Vc;
}
/** Minutes east of UTC of a text such as `F, GMT-03:30`, or `F, GMT` for none. */
function shownOffset(clock, at) {
    const shown = clock.format(at).slice('F, GMT'.length);
    const minutes = Number(shown.slice(1, 3)) * 60 + Number(shown.slice(4, 6));
    return shown.startsWith('-') ? -minutes : minutes;
}
/**
 * Short names of the offsets of a zone, such as CET. The same offset has the same name within one
 * table; where no locale has one and would write `GMT+1`, it is named by itself.
 */
function abbreviationsOf(zone) {
    if (isListed(unnamedZones, zone))
        return ({ offset }) => toUtcOffset(offset);
    const known = new Map(listedNames(zone));
    const asked = locales[zone.split('/')[0] ?? ''] ?? allLocales;
    return ({ at, offset }) => {
        // An offset that the table does not have is one of rules that have changed.
        const name = known.get(offset) ?? firstName(zone, asked, at) ?? toUtcOffset(offset);
        known.set(offset, name);
        return name;
    };
}
function listedNames(zone) {
    const [offsets] = namedOffsets.find(([, zones]) => isListed(zones, zone)) ?? [''];
    return offsets
        .split(', ')
        .map((text) => text.split(' '))
        .map(([name = '', offset]) => [Number(offset), name]);
}
function isListed(zones, zone) {
    return ` ${zones} `.includes(` ${zone} `);
}
function firstName(zone, asked, at) {
    for (const locale of asked) {
        const text = namerOf(zone, locale).format(at);
        const name = text.slice(text.lastIndexOf(' ') + 1);
        if (!/^(?:GMT|UTC)[+-]/.test(name))
            return name;
    }
    return undefined;
}
/** One formatter a zone and locale, as one table may be read for several periods. */
const namers = new Map();
function namerOf(zone, locale) {
    const key = `${locale} ${zone}`;
    const made = namers.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'short' });
    namers.set(key, made);
    return made;
}
/** `UTC+8`, `UTC-3:30`. */
function toUtcOffset(offset) {
    const size = Math.abs(offset);
    const minutes = size % 60;
    const rest = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
    return `UTC${offset < 0 ? '-' : '+'}${String(Math.floor(size / 60))}${rest}`;
}
function provenance(fetchedAt) {
    return { level: 'workspace', system: `tz ${process.versions['tz'] ?? 'unknown'}`, fetchedAt };
}


/***/ })

};

export const id = 828;
export const ids = [828,504,9067];
export const modules = {

/***/ 9067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLocalHost: () => (/* binding */ openLocalHost),
  i: () => (/* binding */ openRunHost)
});

// EXTERNAL MODULE: ./lib/hosts/detect.js
var detect = __webpack_require__(504);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./lib/policy/yaml-document.js + 11 modules
var yaml_document = __webpack_require__(7040);
;// CONCATENATED MODULE: ./lib/policy/policy-sources.js
/** Which other policies a policy allows the step to name: its `policy-sources`, read before anything else of it. */


const sourcesSchema = schemas/* looseObject */._H3({ 'policy-sources': schemas/* array */.YOg(schemas/* string */.YjP()).optional() });
/** `owner/repo` or `owner/repo//path` each; undefined if the text is no policy. */
function policySources(text) {
    const document = (0,yaml_document/* readYaml */.g)({ file: '.promotion-gate.yml', text });
    const parsed = document.ok ? sourcesSchema.safeParse(document.yaml.value) : undefined;
    return parsed?.success === true ? (parsed.data['policy-sources'] ?? []) : undefined;
}

// EXTERNAL MODULE: ./lib/sources/digest.js
var digest = __webpack_require__(476);
// EXTERNAL MODULE: ./lib/cli/load-records.js
var load_records = __webpack_require__(2575);
;// CONCATENATED MODULE: ./lib/cli/local-host.js
/** Opens the host of a run with what it takes from the process. */




/** The host that the process runs on: for commands that decide, claim or record. */
async function openRunHost(opened) {
    return (0,detect/* openHost */.Z)(await toOptions(opened));
}
/** The local git repository, whatever the process runs on: for commands that only read files. */
async function openLocalHost(opened) {
    const { layers, now } = opened;
    const inputs = { environment: '', layers, artifacts: [], regions: [] };
    return (0,detect/* openGitHost */.j)(await toOptions({ inputs, now }));
}
/** The module of records is a chunk of its own, which commands share. */
async function toOptions({ inputs, now }) {
    const { readRecord } = await (0,load_records/* loadRecords */.f)();
    return {
        directory: process.cwd(),
        inputs,
        now,
        readRecord: (value) => readRecord(value, digest.sha256),
        listSources: policySources,
        out: process.stdout,
    };
}


/***/ }),

/***/ 903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ completeRequest)
/* harmony export */ });
/* harmony import */ var _hosts_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4337);
/* harmony import */ var _policy_select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7588);


/** The whole request, or the faults that keep it from being asked. */
function completeRequest(part) {
    const { policy, inputs, host } = part;
    const { environment } = inputs;
    const unnamed = (0,_policy_select_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentFaults */ .Jx)(policy, environment);
    if (unnamed.length > 0)
        return { faults: unnamed };
    const repository = host.repository.name.split('/').at(-1) ?? host.repository.name;
    const { service, regions } = inputs;
    const resolved = (0,_policy_select_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveTarget */ .u1)(policy, { environment, service, regions, repository });
    if ('faults' in resolved)
        return resolved;
    const { target } = resolved;
    const { foreign, ...stated } = host;
    const enforces = foreign !== true && (0,_policy_select_js__WEBPACK_IMPORTED_MODULE_1__/* .enforcesPreviews */ .$c)(policy, environment);
    const request = {
        ...stated,
        mode: enforces ? 'enforce' : stated.mode,
        environment,
        service: target.service,
        regions: [...target.regions],
        artifacts: inputs.artifacts.map(toArtifact),
    };
    return { request };
}
/** `name@sha256:<64 hex>`. */
function toArtifact(line) {
    const match = /^(.+)@(sha256:[0-9a-f]{64})$/.exec(line.trim());
    const [, name, digest] = match ?? [];
    if (name === undefined || digest === undefined) {
        throw new _hosts_host_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI('request/artifact', `"${line.slice(0, 100)}" is no artifact`, 'write name@sha256:<64 hex digits>');
    }
    return { name, digest };
}


/***/ }),

/***/ 7004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ factsToGather)
/* harmony export */ });
/* harmony import */ var _decision_needs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8635);
/* harmony import */ var _decision_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);
/* harmony import */ var _policy_record_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4397);
/* harmony import */ var _policy_select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7588);
/** The facts of a decision: what the rules need, and what the host brings to every decision. */




/** Each fact once. */
function factsToGather(part) {
    const { policy, request, host } = part;
    const [own] = policy.layers;
    const standing = host
        .standing(request)
        .filter(({ kind }) => kind !== 'policy-change' || canChange(part))
        .map((ref) => (own === undefined ? ref : specified(ref, { own, policy, request })));
    const refs = [...(0,_decision_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .neededFacts */ .N)(policy, request), ...standing];
    return [...new Map(refs.map((ref) => [`${ref.kind} ${ref.key}`, ref])).values()];
}
/** What the host has to know of the policy to read the fact. */
function specified(ref, known) {
    const { own, policy, request } = known;
    if (ref.kind === 'branch-protection')
        return { ...ref, key: own.file.name };
    if (ref.kind !== 'policy-change')
        return ref;
    const deployments = (0,_decision_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .historyFor */ .C)(policy, { layer: own, environment: request.environment }).spec;
    const { path, blob, repository } = own.file;
    return { ...ref, spec: { path, blob, repository, owners: ownersOf(own), deployments } };
}
/** The people of the group that owns the layer. */
function ownersOf({ config }) {
    const group = config.owner === undefined ? undefined : config.groups?.[config.owner];
    return { logins: [group?.members ?? []].flat(), teams: [group?.github ?? []].flat() };
}
/**
 * Only a policy of the repository that is promoted can change in what is promoted, and where nobody
 * keeps what was deployed there is no range at all.
 */
function canChange(part) {
    const { policy, request, host } = part;
    const isOwn = policy.layers[0]?.file.repository === request.repository.name;
    if (!isOwn)
        return false;
    const isShared = Object.keys((0,_policy_select_js__WEBPACK_IMPORTED_MODULE_2__/* .servicesOf */ .Yj)(policy)).length > 1;
    return (host.tellsDeployments && !isShared) || (0,_policy_record_store_js__WEBPACK_IMPORTED_MODULE_3__/* .recordStoreOf */ .A)(policy) !== 'none';
}


/***/ }),

/***/ 8635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ neededFacts)
/* harmony export */ });
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4114);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);


/** Each fact once; facts of the same kind and key carry the same `spec`. */
function neededFacts(policy, request) {
    const refs = [{ kind: 'zone', key: policy.timezone }];
    for (const rule of (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .rulesFor */ .N)(policy, request)) {
        refs.push(...rule.question.needs, ...(rule.question.uses ?? []));
        refs.push(...(0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionFacts */ .TR)(rule, policy, request));
    }
    return [...new Map(refs.map((ref) => [`${ref.kind} ${ref.key}`, ref])).values()];
}


/***/ }),

/***/ 504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ openHost),
/* harmony export */   j: () => (/* binding */ openGitHost),
/* harmony export */   openStep: () => (/* binding */ openStep)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4337);
/** Finds the host that the command runs on: the only place that looks at a forge's variables. */


/** The step that this process is, or undefined outside of a pipeline. */
async function openStep() {
    if (forgeOf(process.env) !== 'GitHub')
        return undefined;
    const { githubStep } = await __webpack_require__.e(/* import() */ 8973).then(__webpack_require__.bind(__webpack_require__, 8973));
    return githubStep(process.env, process.stdout);
}
/** The host of this process. On a forge that this version does not serve it refuses: no silent fallback. */
async function openHost(options) {
    const forge = forgeOf(process.env);
    if (forge === 'GitHub') {
        const { githubHost } = await Promise.all(/* import() */[__webpack_require__.e(3160), __webpack_require__.e(2311), __webpack_require__.e(1735)]).then(__webpack_require__.bind(__webpack_require__, 1735));
        return githubHost({ ...options, env: process.env });
    }
    if (forge === 'GitLab') {
        throw new _host_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .GI('request/host-not-built', 'this version does not decide on GitLab yet: policy and workspace are not trusted there', 'run the command outside of the pipeline, or use `lint` and `explain --evidence`');
    }
    return openGitHost(options);
}
/** The local git host, whatever the process runs on: for commands that publish and claim nothing. */
async function openGitHost(options) {
    const { gitHost } = await Promise.all(/* import() */[__webpack_require__.e(3160), __webpack_require__.e(2311), __webpack_require__.e(5348), __webpack_require__.e(4105)]).then(__webpack_require__.bind(__webpack_require__, 4105));
    return gitHost({ ...options, layers: options.inputs.layers, login: loginName() });
}
function forgeOf(env) {
    if (env['GITHUB_ACTIONS'] === 'true')
        return 'GitHub';
    return env['GITLAB_CI'] === 'true' ? 'GitLab' : undefined;
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

/***/ 8042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ limitsOf)
/* harmony export */ });
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5921);
/** What a policy says of how the gate works: its budgets, and where records are kept. */

const budgets = ['attempt', 'total', 'settle'];
/** Budgets in milliseconds: the tightest of all layers; absent where no layer says anything. */
function limitsOf({ layers }) {
    const stated = budgets.flatMap((budget) => {
        const texts = layers.flatMap(({ config }) => config.limits?.[budget] ?? []);
        const times = texts.flatMap((text) => (0,_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseElapsed */ .Er)(text) ?? []);
        return times.length === 0 ? [] : [[budget, Math.min(...times)]];
    });
    return Object.fromEntries(stated);
}


/***/ }),

/***/ 4397:
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

/***/ 3578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ gather),
  s: () => (/* binding */ zoneRange)
});

// EXTERNAL MODULE: ./lib/evidence/facts.js
var evidence_facts = __webpack_require__(8758);
// EXTERNAL MODULE: ./lib/policy/record-store.js
var record_store = __webpack_require__(4397);
// EXTERNAL MODULE: ./lib/policy/select.js
var policy_select = __webpack_require__(7588);
// EXTERNAL MODULE: ./lib/time/instant.js
var instant = __webpack_require__(6216);
// EXTERNAL MODULE: ./lib/policy/live-files.js
var live_files = __webpack_require__(5460);
// EXTERNAL MODULE: ./lib/policy/layers.js + 1 modules
var policy_layers = __webpack_require__(4944);
// EXTERNAL MODULE: ./lib/policy/parse.js + 2 modules
var parse = __webpack_require__(3882);
// EXTERNAL MODULE: ./lib/sources/digest.js
var sources_digest = __webpack_require__(476);
;// CONCATENATED MODULE: ./lib/sources/catalog.js




/** The entry of one service; `none` where the catalogue does not list it. */
async function readCatalog(part) {
    const { policy, service, source, now } = part;
    const layer = policy.layers.find(({ config }) => config.catalog !== undefined);
    const address = layer?.config.catalog;
    if (layer === undefined || address === undefined) {
        return { status: 'unsupported', reason: 'the policy names no catalogue' };
    }
    const remote = (0,policy_layers/* toRemoteFile */.G)(address);
    const reading = remote ? await source.live(remote) : await source.sibling(address, layer.file);
    if (reading.status !== 'known') {
        return { status: 'failed', reason: reading.reason, retryable: true };
    }
    const { file } = reading;
    const parsed = (0,parse/* parseFile */.C)({ file: file.name, text: file.text }, live_files/* catalogSchema */.X8);
    if (!parsed.ok) {
        const { place, message } = parsed.faults[0] ?? { place: undefined, message: 'it is not valid' };
        const at = place ? `${place.file}:${String(place.line)}:${String(place.column)}: ` : '';
        return { status: 'failed', reason: `${at}${message}`, retryable: false };
    }
    const digest = `sha256:${(0,sources_digest.sha256)(file.text)}`;
    const provenance = { level: file.level, system: file.name, fetchedAt: now, digest };
    const entry = Object.hasOwn(parsed.value.catalog, service)
        ? parsed.value.catalog[service]
        : undefined;
    if (entry === undefined)
        return { status: 'none', source: provenance };
    const { tier, owner } = entry;
    const value = {
        ...(tier === undefined ? {} : { tier }),
        ...(entry.data === undefined ? {} : { data: [entry.data].flat() }),
        ...(entry.regions === undefined ? {} : { regions: [entry.regions].flat() }),
        ...(owner === undefined ? {} : { owner }),
    };
    return { status: 'known', value, source: provenance };
}

// EXTERNAL MODULE: ./lib/sources/zones.js
var zones = __webpack_require__(6573);
;// CONCATENATED MODULE: ./lib/sources/gather.js






const dayLength = 86_400_000;
/** Zone tables reach 400 days back from the earliest instant asked about and 800 beyond the latest. */
const reach = { back: 400 * dayLength, ahead: 800 * dayLength };
/** Reads every fact that any rule may need. Never throws: a reading that throws is failed. */
async function gather(part) {
    const { request, world, at } = part;
    const readings = await Promise.all(part.facts.map(async (ref) => ({ ref, reading: await readSafely(ref, part) })));
    let facts = {};
    for (const { ref, reading } of readings)
        facts = (0,evidence_facts/* withReading */.tl)(facts, ref, reading);
    return { schema: 1, now: (0,instant/* formatInstant */.r4)(at), tz: world.tz, request, facts };
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
    const { policy, request, world, at } = part;
    const now = (0,instant/* formatInstant */.r4)(world.now);
    if (ref.kind === 'zone') {
        return (0,zones/* readZone */.X)(ref.key, zoneRange([world.now, at]), now);
    }
    if (ref.kind === 'catalog') {
        const catalog = await readCatalog({ policy, service: ref.key, source: world.policies, now });
        return catalog;
    }
    const unknown = sharedHistory(ref, policy) ?? unkeptHistory(ref, part);
    if (unknown !== undefined)
        return unknown;
    const since = (0,instant/* formatInstant */.r4)(world.now - reach.back);
    return world.read.read(ref, { request, now, since, shared: isShared(policy) });
}
/** One statement for several services does not tell whose deployment it was (policy.md 4). */
function sharedHistory(ref, policy) {
    if (!tellsOfDeployments(ref) || ref.spec === undefined || !isShared(policy))
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
    const fromRecords = ref.kind === 'records' || (tellsOfDeployments(ref) && ref.spec === undefined && !told);
    if (!fromRecords || (0,record_store/* recordStoreOf */.A)(policy) !== 'none')
        return undefined;
    return {
        status: 'unsupported',
        reason: 'the policy keeps no records (`records: { store: none }`)',
        needs: 'a store for records',
    };
}
function tellsOfDeployments({ kind }) {
    return kind === 'deployments' || kind === 'changed-paths';
}
/** Several services in one policy: one history may be that of all of them. */
function isShared(policy) {
    return Object.keys((0,policy_select/* servicesOf */.Yj)(policy)).length > 1;
}
/** From where to where zone tables must reach for the given instants. */
function zoneRange(instants) {
    const startOfDay = (instant) => instant - (instant % dayLength);
    return {
        from: (0,instant/* formatInstant */.r4)(startOfDay(Math.min(...instants) - reach.back)),
        to: (0,instant/* formatInstant */.r4)(startOfDay(Math.max(...instants) + reach.ahead)),
    };
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


/***/ }),

/***/ 6573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readZone)
/* harmony export */ });
/* harmony import */ var date_fns_locale_en_US__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4984);
/* harmony import */ var date_fns_tz_formatInTimeZone__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8370);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6216);
/* harmony import */ var _zone_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4807);
/** Time zones as tables of their offsets, asked once of the runtime's own database (Intl). */




/**
 * Two changes of one zone can be seven days less an hour apart (Gaza 2040, Recife 2000), five weeks
 * around each Ramadan in Casablanca. Steps of three days cannot step over two of them.
 */
const step = 3 * _time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd;
/** Locales that know the short names people use, in the order in which they are asked. */
const locales = ['en-US', 'en-GB', 'en-AU', 'en-IN'];
/**
 * The table of a zone over a period: the offset at `from`, then each change up to `to`. Never
 * throws: a name that `zoneProblem` refuses, or an unreadable period, is a failed reading.
 */
function readZone(name, period, fetchedAt) {
    const problem = (0,_zone_names_js__WEBPACK_IMPORTED_MODULE_2__/* .zoneProblem */ .Y)(name);
    if (problem !== undefined)
        return { status: 'failed', reason: problem, retryable: false };
    const clock = (0,_zone_names_js__WEBPACK_IMPORTED_MODULE_2__/* .clockOf */ .i)(name);
    const from = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(period.from);
    const to = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(period.to);
    if (clock === undefined) {
        const reason = `"${name}" is no time zone that this runtime knows`;
        return { status: 'failed', reason, retryable: false };
    }
    if (from === undefined || to === undefined || to < from) {
        const reason = `no period from ${period.from} to ${period.to}`;
        return { status: 'failed', reason, retryable: false };
    }
    const transitions = changes(clock, { from, to }).map(({ at, offset }) => ({
        at: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r4)(at),
        offset,
        abbreviation: abbreviation(name, { at, offset }),
    }));
    const value = { name, from: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r4)(from), to: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r4)(to), transitions };
    return { status: 'known', value, source: provenance(fetchedAt) };
}
function changes(clock, span) {
    const found = [{ at: span.from, offset: offsetAt(clock, span.from) }];
    let before = span.from;
    let current = offsetAt(clock, before);
    while (before < span.to) {
        const after = Math.min(before + step, span.to);
        const offset = offsetAt(clock, after);
        if (offset !== current) {
            found.push({ at: firstMinute(clock, { before, after, offset }), offset });
        }
        before = after;
        current = offset;
    }
    return found;
}
/** Clocks change on whole minutes: bisect to the first one that shows the new offset. */
function firstMinute(clock, between) {
    let low = Math.floor(between.before / _time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .minute */ .Vc);
    let high = Math.floor(between.after / _time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .minute */ .Vc);
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (offsetAt(clock, middle * _time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .minute */ .Vc) === between.offset)
            high = middle;
        else
            low = middle;
    }
    return high * _time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .minute */ .Vc;
}
/** Minutes east of UTC, from a text such as `11/20/2026, GMT-03:30`, or `… GMT` for none. */
function offsetAt(clock, at) {
    const text = clock.format(at);
    const sign = text.lastIndexOf('GMT') + 3;
    const minutes = Number(text.slice(sign + 1, sign + 3)) * 60 + Number(text.slice(sign + 4, sign + 6));
    return text.charAt(sign) === '-' ? -minutes : minutes;
}
function abbreviation(name, change) {
    for (const locale of locales) {
        const short = shortName(locale, { name, at: change.at });
        if (short !== undefined)
            return short;
    }
    return toUtcOffset(change.offset);
}
/** Undefined where the locale has no name for it and would write `GMT+1`. */
function shortName(code, zone) {
    const name = (0,date_fns_tz_formatInTimeZone__WEBPACK_IMPORTED_MODULE_0__/* .formatInTimeZone */ .q)(zone.at, zone.name, 'zzz', { locale: { ...date_fns_locale_en_US__WEBPACK_IMPORTED_MODULE_3__/* .enUS */ .c, code } });
    return /^(?:GMT|UTC)[+-]/.test(name) ? undefined : name;
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

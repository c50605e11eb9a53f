export const id = 110;
export const ids = [110];
export const modules = {

/***/ 8110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/decision/decide.js + 3 modules
var decide = __webpack_require__(6645);
// EXTERNAL MODULE: ./lib/decision/needs.js
var needs = __webpack_require__(8635);
// EXTERNAL MODULE: ./lib/report/untrusted.js
var untrusted = __webpack_require__(5536);
// EXTERNAL MODULE: ./lib/sources/gather.js + 1 modules
var gather = __webpack_require__(3578);
// EXTERNAL MODULE: ./lib/sources/recording-source.js
var recording_source = __webpack_require__(5887);
// EXTERNAL MODULE: ./lib/sources/zone-names.js
var zone_names = __webpack_require__(4807);
// EXTERNAL MODULE: ./lib/time/instant.js
var instant = __webpack_require__(6216);
// EXTERNAL MODULE: ./lib/version.js + 1 modules
var version = __webpack_require__(7885);
// EXTERNAL MODULE: ./lib/evidence/facts.js
var facts = __webpack_require__(8758);
;// CONCATENATED MODULE: ./lib/cli/claim.js

/** Decides, and while the answer is allow, claims one effect after the other and decides again. */
async function claim(part) {
    const { host, decideOn } = part;
    let claimed = { evidence: part.evidence, decided: decideOn(part.evidence) };
    const { request } = part.evidence;
    const effects = [
        { kind: 'candidate', make: () => host.claims.candidate(request) },
        // A bypass is redeemed and a lock is taken here once a policy can ask for them.
    ];
    for (const { kind, make } of effects) {
        if (!mayClaim(claimed))
            return claimed;
        const evidence = withClaim(claimed.evidence, kind, await attempt(make));
        claimed = { evidence, decided: decideOn(evidence) };
    }
    return claimed;
}
/** The evidence with the result of a claim. */
function withClaim(evidence, kind, reading) {
    return { ...evidence, facts: (0,facts/* withReading */.tl)(evidence.facts, { kind, key: '' }, reading) };
}
/** Only an enforcing run that is allowed so far changes anything. */
function mayClaim({ evidence, decided }) {
    const allowed = decided.kind === 'decision' && decided.decision.verdict === 'allow';
    return allowed && evidence.request.mode === 'enforce';
}
async function attempt(make) {
    try {
        return await make();
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : 'the claim failed';
        return { status: 'failed', reason, retryable: true };
    }
}

// EXTERNAL MODULE: ./lib/cli/console.js
var console = __webpack_require__(1515);
// EXTERNAL MODULE: ./lib/cli/exit-codes.js
var exit_codes = __webpack_require__(535);
// EXTERNAL MODULE: ./lib/cli/inputs.js
var cli_inputs = __webpack_require__(8805);
// EXTERNAL MODULE: ./lib/cli/local-host.js + 1 modules
var local_host = __webpack_require__(7135);
// EXTERNAL MODULE: ./lib/cli/policy-session.js + 12 modules
var policy_session = __webpack_require__(4585);
// EXTERNAL MODULE: ./lib/policy/record-store.js
var record_store = __webpack_require__(4397);
// EXTERNAL MODULE: ./lib/sources/digest.js
var digest = __webpack_require__(476);
// EXTERNAL MODULE: ./lib/cli/load-records.js
var load_records = __webpack_require__(2575);
;// CONCATENATED MODULE: ./lib/cli/keep-record.js





/** A lost race is run again at most this often. */
const attempts = 10;
/** Reads the head of the store; never throws. */
async function readStoreHead(host) {
    try {
        return { ok: true, sha: await host.records.head() };
    }
    catch (error) {
        return { ok: false, reason: error instanceof Error ? error.message : 'it could not be read' };
    }
}
/**
 * Appends the record. Where the policy demands records or counts them, an allow without one is no
 * allow (F32).
 */
async function keepRecord(part) {
    let { claimed, head } = part;
    const store = (0,record_store/* recordStoreOf */.A)(part.policy);
    const { recordDecision } = await (0,load_records/* loadRecords */.f)();
    const build = ({ evidence, decision, previous }) => {
        const id = (0,digest.ulid)((0,instant/* parseInstant */.nV)(evidence.now) ?? 0);
        const policy = part.policies.readings();
        return recordDecision({ id, evidence, policy, decision, engine: part.engine, previous }, digest.sha256);
    };
    for (let attempt = 1;; attempt += 1) {
        const { decided, evidence } = claimed;
        if (decided.kind === 'faults')
            return { kind: 'refused', faults: decided.faults };
        const { decision } = decided;
        const previous = head.ok ? head.sha : null;
        const record = build({ evidence, decision, previous });
        const made = { kind: 'kept', evidence, decision, record };
        if (store === 'none' || evidence.request.mode !== 'enforce')
            return { ...made, stored: false };
        const result = await append({ host: part.host, store, head, record });
        if (result.status === 'appended')
            return { ...made, stored: true };
        if (result.status === 'conflict' && attempt < attempts) {
            head = await readStoreHead(part.host);
            // Somebody else recorded in between: all that may hang on it is read and claimed again.
            claimed = await part.again();
            continue;
        }
        const reason = 'reason' in result ? result.reason : 'others kept writing at the same time';
        const demanded = store !== undefined || evidence.facts.records !== undefined;
        if (demanded && decision.verdict === 'allow')
            return refuse({ ...part, claimed, reason, build });
        return { ...made, stored: false, note: notRecorded(reason) };
    }
}
async function append(part) {
    const { host, store, head, record } = part;
    if (store !== undefined && store !== 'branch') {
        const reason = `records are to be kept in ${store}, which this host cannot write to`;
        return { status: 'unsupported', reason };
    }
    if (!head.ok)
        return { status: 'failed', reason: head.reason };
    try {
        return await host.records.append(record, head.sha);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : 'the store could not be written';
        return { status: 'failed', reason };
    }
}
/** A record was needed and there is none: decided again, an allow is none any more. */
function refuse(part) {
    const { claimed, reason, build, decideOn } = part;
    const failed = { status: 'failed', reason, retryable: true };
    const evidence = withClaim(claimed.evidence, 'record-append', failed);
    const decided = decideOn(evidence);
    if (decided.kind === 'faults')
        return { kind: 'refused', faults: decided.faults };
    const { decision } = decided;
    const record = build({ evidence, decision, previous: null });
    return { kind: 'kept', evidence, decision, record, stored: false, note: notRecorded(reason) };
}
function notRecorded(reason) {
    return `the decision was not recorded: ${reason}`;
}

// EXTERNAL MODULE: ./lib/cli/request.js
var cli_request = __webpack_require__(903);
// EXTERNAL MODULE: ./lib/cli/show.js
var show = __webpack_require__(901);
;// CONCATENATED MODULE: ./lib/cli/check.js
/** check: request → policy → evidence → decide → claim → decide → record → report → exit code. */


















/** Decides on the host it finds itself on, claims, records and publishes. */
async function check(given, console) {
    const inputs = (0,cli_inputs/* toInputs */.LD)(given);
    const format = (0,cli_inputs/* toFormat */.Vr)(given);
    const now = Date.now();
    const host = await (0,local_host/* openRunHost */.i)({ layers: inputs.layers, now: (0,instant/* formatInstant */.r4)(now) });
    const policies = (0,recording_source/* recordReadings */.$)(host.policies);
    const [hostRequest, head, loaded] = await Promise.all([
        host.request(inputs),
        readStoreHead(host),
        (0,policy_session/* loadPolicy */.t)({ source: policies, path: inputs.policy, now, zoneProblem: zone_names/* zoneProblem */.Y }),
    ]);
    const told = { format, console, now: (0,instant/* formatInstant */.r4)(now), environment: inputs.environment };
    const refuse = async (faults) => {
        console.out(await (0,show/* renderFaults */.M)({ ...told, faults, promotionVersion: inputs.version }));
        return exit_codes/* exitCodes */.h.configuration;
    };
    const { policy, layers } = loaded;
    if (policy === undefined)
        return refuse(loaded.faults);
    const completed = (0,cli_request/* completeRequest */.Z)({ policy, inputs, host: hostRequest });
    if ('faults' in completed)
        return refuse(completed.faults);
    const { request } = completed;
    const engine = { name: version/* name */.UU, version: version/* version */.rE, distSha256: (0,version/* readDistSha256 */.CL)() };
    const decideOn = (evidence) => (0,decide/* decide */.L)({ policy, evidence, layers, engine: { name: version/* name */.UU, version: version/* version */.rE } });
    const facts = (0,needs/* neededFacts */.N)(policy, request);
    const tz = process.versions['tz'] ?? 'unknown';
    const gatherAndClaim = async (on) => {
        const world = { read: on.facts, policies, now, tz };
        const evidence = await (0,gather/* gather */.k)({ policy, request, world, facts, at: now });
        return claim({ evidence, host: on, decideOn });
    };
    const again = async () => {
        const fresh = await (0,local_host/* openRunHost */.i)({ layers: inputs.layers, now: (0,instant/* formatInstant */.r4)(now) });
        await fresh.request(inputs);
        return gatherAndClaim(fresh);
    };
    const claimed = await gatherAndClaim(host);
    if (claimed.decided.kind === 'faults')
        return refuse(claimed.decided.faults);
    const kept = await keepRecord({ claimed, policy, policies, host, engine, decideOn, head, again });
    if (kept.kind === 'refused')
        return refuse(kept.faults);
    const { decision, record, stored } = kept;
    const shown = { decision, evidence: kept.evidence, record: stored ? record : undefined };
    await publish({ shown, format, console, host });
    if (kept.note !== undefined)
        console.err(`promotion-gate: ${(0,untrusted/* escapeTerminal */.en)(kept.note)}`);
    const path = given.text('record');
    if (path !== undefined)
        await writeRecord(path, record);
    return decision.exitCode;
}
async function publish(part) {
    const { shown, format, console, host } = part;
    const text = await (0,show/* renderDecision */.X)({ shown, format, console });
    if (format !== 'text') {
        console.out(text);
        return;
    }
    const { headline, service, environment } = shown.decision;
    const markdown = () => (0,show/* renderDecision */.X)({ shown, format: 'markdown', console });
    await host.publish({ title: `${headline}: ${service} → ${environment}`, text, markdown });
}
/** A record that was asked for and cannot be written is no success: the error ends the run (F31). */
async function writeRecord(path, record) {
    try {
        await (0,promises_.writeFile)(path, (0,console/* toJson */.a)(record));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new Error(`the record could not be written: ${reason}`);
    }
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
    const request = {
        ...host,
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
        throw new _hosts_host_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .G('request/artifact', `"${line.slice(0, 100)}" is no artifact`, 'write name@sha256:<64 hex digits>');
    }
    return { name, digest };
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
    const unknown = sharedHistory(ref, policy) ?? unkeptHistory(ref, policy);
    if (unknown !== undefined)
        return unknown;
    const since = (0,instant/* formatInstant */.r4)(world.now - reach.back);
    return world.read.read(ref, { request, now, since });
}
/** One statement for several services does not tell whose deployment it was (policy.md 4). */
function sharedHistory(ref, policy) {
    const ofDeployments = ref.kind === 'deployments' || ref.kind === 'changed-paths';
    const services = Object.keys((0,policy_select/* servicesOf */.Yj)(policy));
    if (!ofDeployments || ref.spec === undefined || services.length < 2)
        return undefined;
    return {
        status: 'unsupported',
        reason: `the deployments of ${services.join(', ')} cannot be told apart by one statement`,
        needs: 'no `deployments` statement: results are then recorded for each service',
    };
}
/** Where no records are kept, what would be counted from them is not known: zero would be an answer. */
function unkeptHistory(ref, policy) {
    const fromRecords = ref.kind === 'records' ||
        ((ref.kind === 'deployments' || ref.kind === 'changed-paths') && ref.spec === undefined);
    if (!fromRecords || (0,record_store/* recordStoreOf */.A)(policy) !== 'none')
        return undefined;
    return {
        status: 'unsupported',
        reason: 'the policy keeps no records (`records: { store: none }`)',
        needs: 'a store for records',
    };
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

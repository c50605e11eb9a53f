export const id = 5380;
export const ids = [5380,504,9067];
export const modules = {

/***/ 5380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  calendar: () => (/* binding */ calendar)
});

// EXTERNAL MODULE: ./lib/checks/windows/expand.js
var expand = __webpack_require__(5551);
// EXTERNAL MODULE: ./lib/time/instant.js
var time_instant = __webpack_require__(6216);
// EXTERNAL MODULE: ./lib/time/interval-set.js
var interval_set = __webpack_require__(5361);
// EXTERNAL MODULE: ./lib/decision/ask.js
var ask = __webpack_require__(3019);
// EXTERNAL MODULE: ./lib/decision/clock.js
var clock = __webpack_require__(6092);
// EXTERNAL MODULE: ./lib/decision/conditions.js + 2 modules
var conditions = __webpack_require__(4114);
// EXTERNAL MODULE: ./lib/decision/facts-view.js
var facts_view = __webpack_require__(4023);
// EXTERNAL MODULE: ./lib/decision/rules.js + 1 modules
var decision_rules = __webpack_require__(9927);
;// CONCATENATED MODULE: ./lib/decision/calendar.js
/** The calendar of an environment: when a deployment may run, what closes it, and when it opens again. */








/** The calendar at one instant. Only windows count: no ticket, approval or test is looked at. */
function calendarAt(policy, evidence) {
    const scope = scopeOf(policy, evidence);
    const { now } = scope;
    const open = (0,clock/* surroundingsOf */.ZD)(scope).open(now - expand/* horizon */._g, now + expand/* horizon */._g);
    const at = (0,time_instant/* formatInstant */.r4)(now);
    if (open === undefined) {
        const nothing = { nextOpen: null, nextClose: null, nextCloseReason: null };
        return { at, open: null, entry: null, ...nothing };
    }
    const isOpen = (0,interval_set/* contains */.gR)(open, now);
    const nextOpen = isOpen
        ? (0,interval_set/* firstFrom */.nT)(open, (0,interval_set/* intervalAt */.pm)(open, now)?.end ?? Infinity)
        : (0,interval_set/* firstFrom */.nT)(open, now);
    const close = isOpen ? (0,interval_set/* intervalAt */.pm)(open, now)?.end : nextOpen?.end;
    const nextClose = close !== undefined && close < now + expand/* horizon */._g ? close : undefined;
    return {
        at,
        open: isOpen,
        entry: entryAt(scope, now),
        nextOpen: nextOpen === undefined ? null : (0,time_instant/* formatInstant */.r4)(nextOpen.start),
        nextClose: nextClose === undefined ? null : (0,time_instant/* formatInstant */.r4)(nextClose),
        nextCloseReason: nextClose === undefined ? null : entryAt(scope, nextClose),
    };
}
/** The openings of a period, merged over all rules and layers; undefined if a rule is not known. */
function openingsBetween(part) {
    const { policy, evidence, from, to } = part;
    const open = (0,clock/* surroundingsOf */.ZD)(scopeOf(policy, evidence)).open(from, to);
    return open === undefined
        ? undefined
        : (0,interval_set/* clip */.$Q)(open, from, to).map(({ start, end }) => ({
            start: (0,time_instant/* formatInstant */.r4)(start),
            end: (0,time_instant/* formatInstant */.r4)(end),
        }));
}
function scopeOf(policy, evidence) {
    const { request } = evidence;
    const facts = (0,facts_view/* viewOf */.du)(evidence.facts);
    const now = (0,time_instant/* parseInstant */.nV)(evidence.now) ?? NaN;
    const rules = (0,decision_rules/* rulesFor */.N)(policy, request).filter(({ question }) => question.bounds === 'during');
    return { policy, request, facts, now, rules, zone: (0,clock/* policyZone */.Bc)({ policy, facts, now }) };
}
/** The ids of the periods that open or close at the instant: frozen ones first. */
function entryAt(scope, now) {
    const at = { ...scope, now };
    const around = (0,clock/* surroundingsOf */.ZD)(at);
    const answers = scope.rules.flatMap((rule) => {
        const admits = (0,clock/* admitsOf */.iV)({ rule, scope: at, range: { from: now, to: now + 1 }, around });
        const found = (0,ask/* ask */.k)({ rule, applies: (0,conditions/* applies */.Br)(rule, at), facts: scope.facts, now, around });
        const admitted = admits !== undefined && (0,interval_set/* contains */.gR)(admits, now);
        return found.map((answer) => ({ rule, answer, admitted }));
    });
    const closing = answers.filter(({ admitted, answer }) => !admitted && answer.outcome === 'fail');
    const frozen = closing.flatMap(({ answer }) => idOf(answer.data['period']));
    if (frozen.length > 0)
        return [...new Set(frozen)].join(', ');
    if (closing.length > 0)
        return null;
    const inside = answers.flatMap(({ answer }) => textsOf(answer.data['inside']));
    return inside.length > 0 ? [...new Set(inside)].join(', ') : null;
}
function idOf(value) {
    return typeof value === 'object' && value !== null && 'id' in value ? [String(value.id)] : [];
}
function textsOf(value) {
    return Array.isArray(value) ? value.map(String) : [];
}

// EXTERNAL MODULE: ./lib/decision/needs.js
var needs = __webpack_require__(8635);
// EXTERNAL MODULE: ./lib/evidence/facts.js
var evidence_facts = __webpack_require__(8758);
// EXTERNAL MODULE: ./lib/report/clock.js + 1 modules
var report_clock = __webpack_require__(1366);
// EXTERNAL MODULE: ./lib/report/untrusted.js
var untrusted = __webpack_require__(5536);
;// CONCATENATED MODULE: ./lib/report/calendar.js


/** Renders instants and openings in the policy's zone. */
function renderCalendar(shown, options) {
    const clock = (0,report_clock/* toClock */.Q)(shown.facts, shown);
    const title = `${(0,untrusted/* escapeTerminal */.en)(shown.environment)}, times in ${shown.timezone}`;
    const instants = shown.instants.map((one) => renderInstant(one, { clock, options }));
    const { openings } = shown;
    const list = openings === undefined
        ? []
        : openings === null
            ? ['  not known: a rule of the calendar is not evaluated by this version']
            : openings.length === 0
                ? ['  no opening']
                : openings.map(({ start, end }) => `  ${clock.span(start, end)}`);
    return [title, ...instants, ...list, ''].join('\n');
}
function renderInstant({ at, open, entry, nextOpen, nextClose, nextCloseReason }, { clock, options }) {
    const signs = options.unicode ? { open: '✓', closed: '✗' } : { open: 'ok', closed: 'x' };
    const when = clock.moment(at);
    if (open === null)
        return `  ? ${when}  not known: a rule is not evaluated by this version`;
    const why = entry === null ? '' : ` (${(0,untrusted/* escapeTerminal */.en)(entry)})`;
    const next = nextOpen === null ? 'does not open again within 400 days' : `opens ${clock.moment(nextOpen)}`;
    const reason = nextCloseReason === null ? '' : ` (${(0,untrusted/* escapeTerminal */.en)(nextCloseReason)})`;
    const close = nextClose === null ? '' : `closes ${clock.moment(nextClose)}${reason}`;
    const told = open ? [`open${why}`, close || 'no close ahead'] : [`closed${why}`, next];
    return `  ${open ? signs.open : signs.closed} ${when}  ${told.join('; ')}`;
}

// EXTERNAL MODULE: ./lib/sources/gather.js + 1 modules
var gather = __webpack_require__(3578);
// EXTERNAL MODULE: ./lib/sources/zone-names.js
var zone_names = __webpack_require__(4807);
// EXTERNAL MODULE: ./lib/sources/zones.js
var zones = __webpack_require__(6573);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
// EXTERNAL MODULE: ./lib/policy/select.js
var policy_select = __webpack_require__(7588);
// EXTERNAL MODULE: ./lib/cli/inputs.js
var inputs = __webpack_require__(8805);
// EXTERNAL MODULE: ./lib/cli/pseudo-request.js
var pseudo_request = __webpack_require__(5158);
;// CONCATENATED MODULE: ./lib/cli/calendar-target.js



/** Reads the flags against the policy. */
function toCalendarTarget(policy, given) {
    const environment = given.required('environment');
    const unnamed = (0,policy_select/* environmentFaults */.Jx)(policy, environment);
    if (unnamed.length > 0)
        return { faults: unnamed };
    const named = given.text('service');
    const [first = 'any', ...rest] = Object.keys((0,policy_select/* servicesOf */.Yj)(policy));
    const service = named ?? first;
    const asked = { environment, service, repository: service, regions: (0,inputs/* toRegions */.pU)(given) };
    const resolved = (0,policy_select/* resolveTarget */.u1)(policy, asked);
    if ('faults' in resolved)
        return resolved;
    const { regions } = resolved.target;
    const request = (0,pseudo_request/* anyPromotion */.c)({ policy, environment, service, regions });
    return { request, others: named === undefined ? rest : [] };
}

// EXTERNAL MODULE: ./lib/cli/console.js
var cli_console = __webpack_require__(1515);
// EXTERNAL MODULE: ./lib/cli/exit-codes.js
var exit_codes = __webpack_require__(535);
// EXTERNAL MODULE: ./lib/cli/local-host.js + 1 modules
var local_host = __webpack_require__(9067);
// EXTERNAL MODULE: ./lib/cli/instants.js
var cli_instants = __webpack_require__(5574);
// EXTERNAL MODULE: ./lib/cli/policy-session.js + 12 modules
var policy_session = __webpack_require__(4585);
// EXTERNAL MODULE: ./lib/cli/show.js
var show = __webpack_require__(901);
;// CONCATENATED MODULE: ./lib/cli/calendar.js
/** calendar: when an environment is open: now, at instants, or over a period. */


















/** Prints the calendar. */
async function calendar(given, console) {
    const environment = given.required('environment');
    const format = (0,inputs/* toPlainFormat */.XS)(given);
    const now = Date.now();
    const host = await (0,local_host.openLocalHost)({ layers: given.text('layers'), now: (0,time_instant/* formatInstant */.r4)(now) });
    const source = host.policies;
    const loaded = await (0,policy_session/* loadPolicy */.t)({ source, path: given.text('policy'), now, zoneProblem: zone_names/* zoneProblem */.Y });
    const { policy } = loaded;
    const target = policy === undefined ? loaded : toCalendarTarget(policy, given);
    if (policy === undefined || 'faults' in target) {
        const { faults } = 'faults' in target ? target : loaded;
        console.out(await (0,show/* renderFaults */.M)({ faults, format, console, environment }));
        return exit_codes/* exitCodes */.h.configuration;
    }
    const { request, others } = target;
    const zoneTable = tableReader(now);
    const instant = (text) => (0,cli_instants/* readInstant */.W)({ text, policy, zoneTable });
    const span = spanOf(given, instant);
    const asked = given.list('at').map(instant);
    const at = asked.length === 0 && span === undefined ? [now] : asked;
    const shown = calendar_show({ policy, request, at, span, now });
    console.out(format === 'json'
        ? (0,cli_console/* toJson */.a)({ schema: 1, environment, ...shown.calendar })
        : renderCalendar({ environment, now: (0,time_instant/* formatInstant */.r4)(now), facts: shown.facts, ...shown.calendar }, console));
    if (others.length > 0) {
        const names = (0,untrusted/* escapeTerminal */.en)([request.service, ...others].join(', '));
        console.err(`promotion-gate: the calendar of the first of ${names}; --service names another`);
    }
    const { openings, instants } = shown.calendar;
    const unknown = openings === null || instants.some(({ open }) => open === null);
    return unknown ? exit_codes/* exitCodes */.h.undecided : exit_codes/* exitCodes */.h.done;
}
function spanOf(given, instant) {
    const from = given.text('from');
    const to = given.text('to');
    if (from === undefined && to === undefined)
        return undefined;
    if (from === undefined || to === undefined) {
        throw new cli_arguments/* UsageError */.eb('--from and --to belong together', 'write --from 2026-12-01 --to 2027-01-01');
    }
    const span = { from: instant(from), to: instant(to) };
    if (span.to <= span.from)
        throw new cli_arguments/* UsageError */.eb('--to is not after --from', 'swap them');
    return span;
}
function calendar_show(part) {
    const { policy, request, at, span, now } = part;
    const all = [now, ...at, ...(span === undefined ? [] : [span.from, span.to])];
    let facts = {};
    for (const ref of (0,needs/* neededFacts */.N)(policy, request)) {
        if (ref.kind !== 'zone')
            continue;
        facts = (0,evidence_facts/* withReading */.tl)(facts, ref, (0,zones/* readZone */.X)(ref.key, (0,gather/* zoneRange */.s)(all), (0,time_instant/* formatInstant */.r4)(now)));
    }
    const evidenceAt = (instant) => ({
        schema: 1,
        now: (0,time_instant/* formatInstant */.r4)(instant),
        tz: process.versions['tz'] ?? 'unknown',
        request,
        facts,
    });
    const instants = at.map((instant) => calendarAt(policy, evidenceAt(instant)));
    const found = span && openingsBetween({ policy, evidence: evidenceAt(span.from), ...span });
    const openings = span === undefined ? {} : { openings: found ?? null };
    return { facts, calendar: { timezone: policy.timezone, instants, ...openings } };
}
function tableReader(now) {
    return (zone, near) => {
        const reading = (0,zones/* readZone */.X)(zone, (0,gather/* zoneRange */.s)([now, near]), (0,time_instant/* formatInstant */.r4)(now));
        return reading.status === 'known' ? reading.value : undefined;
    };
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

/***/ 5158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ anyPromotion)
/* harmony export */ });
/* harmony import */ var _policy_select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7588);

/** No commit, no people: whatever depends on them stays unknown. */
function anyPromotion(part) {
    const { policy, environment, service, regions } = part;
    const known = service ?? Object.keys((0,_policy_select_js__WEBPACK_IMPORTED_MODULE_0__/* .servicesOf */ .Yj)(policy))[0] ?? 'any';
    const stated = [(0,_policy_select_js__WEBPACK_IMPORTED_MODULE_0__/* .servicesOf */ .Yj)(policy)[known]?.regions ?? []].flat();
    return {
        host: 'git',
        mode: 'preview',
        repository: { id: 'any', name: 'any' },
        service: known,
        environment,
        candidate: { sha: '0'.repeat(40), ref: 'any', pinned: true },
        artifacts: [],
        regions: [...(regions.length > 0 ? regions : stated)],
        actors: [],
    };
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

/***/ 1366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ formatElapsed),
  Q: () => (/* binding */ toClock)
});

// EXTERNAL MODULE: ./lib/evidence/facts.js
var evidence_facts = __webpack_require__(8758);
// EXTERNAL MODULE: ./lib/time/civil-date.js
var civil_date = __webpack_require__(1963);
// EXTERNAL MODULE: ./lib/time/instant.js
var instant = __webpack_require__(6216);
// EXTERNAL MODULE: ./lib/time/zone-table.js
var zone_table = __webpack_require__(3710);
;// CONCATENATED MODULE: ./lib/report/civil-format.js
/** Local dates and times as text, by the zone table alone: no runtime database, no process zone. */


const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'].concat([
    ...['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
]);
/** The tokens of a pattern, named as in Unicode TR 35; `'T'` stands for itself. */
const tokens = /yyyy|MMM|MM|EEE|dd|d|HH|mm|'T'/g;
/** Formats an instant in a zone: `EEE d MMM yyyy, HH:mm` gives `Mon 23 Nov 2026, 19:02`. */
function formatLocal(what) {
    const { day, time } = (0,zone_table/* toLocal */.jw)(what.zone, what.at);
    const date = (0,civil_date/* fromCivilDay */.Gr)(day);
    const minutes = Math.floor(time / 60_000);
    const parts = {
        yyyy: String(date.year),
        MMM: months[date.month - 1] ?? '',
        MM: twoDigits(date.month),
        EEE: weekdays[(0,civil_date/* weekdayIndexOf */.a3)(day)] ?? '',
        dd: twoDigits(date.day),
        d: String(date.day),
        HH: twoDigits(Math.floor(minutes / 60)),
        mm: twoDigits(minutes % 60),
        "'T'": 'T',
    };
    return what.pattern.replaceAll(tokens, (token) => parts[token] ?? token);
}
function twoDigits(value) {
    return String(value).padStart(2, '0');
}

;// CONCATENATED MODULE: ./lib/report/clock.js
/** Instants as people read them: in the policy's zone, by the zone table that the evidence carries. */





const utc = (0,zone_table/* toZone */.s2)({
    name: 'UTC',
    from: '1970-01-01T00:00:00Z',
    to: '9999-12-31T00:00:00Z',
    transitions: [{ at: '1970-01-01T00:00:00Z', offset: 0, abbreviation: 'UTC' }],
});
const minute = 60_000;
const daysCalledByName = 6 * 24 * 60 * minute;
/** The clock of a report; UTC where the evidence has no usable table of the zone. */
function toClock(facts, told) {
    const zone = zoneOf(facts, told.timezone);
    const now = (0,instant/* parseInstant */.nV)(told.now) ?? 0;
    function show(at, pattern) {
        return formatLocal({ zone, at, pattern });
    }
    function day(at) {
        return show(at, show(at, 'yyyy') === show(now, 'yyyy') ? 'EEE d MMM' : 'EEE d MMM yyyy');
    }
    function time(at) {
        return show(at, 'HH:mm');
    }
    function zoneAt(at) {
        return (0,zone_table/* abbreviationAt */.MT)(zone, at);
    }
    function moment(at) {
        return `${day(at)}, ${time(at)} ${zoneAt(at)}`;
    }
    function isToday(at) {
        return show(at, 'yyyy-MM-dd') === show(now, 'yyyy-MM-dd');
    }
    function inUtc(at, shownDay) {
        const isSameDay = formatLocal({ zone: utc, at, pattern: 'EEE d' }) === show(shownDay, 'EEE d');
        return formatLocal({ zone: utc, at, pattern: isSameDay ? 'HH:mm' : 'EEE HH:mm' });
    }
    function within(start, end) {
        const isOneDay = day(start) === day(end) && zoneAt(start) === zoneAt(end) && start !== end;
        if (!isOneDay)
            return undefined;
        return { day: day(start), times: `${time(start)}–${time(end)} ${zoneAt(end)}` };
    }
    return {
        full: (text) => toldAt(text, (at) => `${show(at, 'EEE d MMM yyyy, HH:mm')} ${zoneAt(at)}`),
        moment: (text) => toldAt(text, moment),
        near: (text) => toldAt(text, (at) => {
            if (isToday(at))
                return time(at);
            const isRecent = at < now && now - at < daysCalledByName;
            return isRecent ? show(at, 'EEE HH:mm') : `${day(at)} ${time(at)}`;
        }),
        span: (from, to) => toldBetween(from, to, (start, end) => {
            if (start === end)
                return moment(start);
            const short = within(start, end);
            return short === undefined
                ? `${moment(start)} – ${moment(end)}`
                : `${short.day}, ${short.times}`;
        }),
        within: (from, to) => {
            const start = (0,instant/* parseInstant */.nV)(from);
            const end = (0,instant/* parseInstant */.nV)(to);
            return start === undefined || end === undefined ? undefined : within(start, end);
        },
        utcSpan: (from, to) => {
            const start = (0,instant/* parseInstant */.nV)(from);
            const end = (0,instant/* parseInstant */.nV)(to);
            if (start === undefined || end === undefined)
                return undefined;
            if ((0,zone_table/* offsetAt */.HA)(zone, start) === 0 && (0,zone_table/* offsetAt */.HA)(zone, end) === 0)
                return undefined;
            return start === end
                ? `${inUtc(start, start)} UTC`
                : `${inUtc(start, start)}–${inUtc(end, start)} UTC`;
        },
        deadline: (text) => toldAt(text, (at) => (isToday(at) ? `${time(at)} ${zoneAt(at)}` : moment(at))),
        date: (text) => {
            if ((0,civil_date/* parseCivilDate */.Di)(text) === undefined)
                return text;
            const at = (0,instant/* parseInstant */.nV)(`${text}T00:00:00Z`) ?? 0;
            const sameYear = text.startsWith(show(now, 'yyyy'));
            return formatLocal({ zone: utc, at, pattern: sameYear ? 'EEE d MMM' : 'EEE d MMM yyyy' });
        },
        typed: (text) => toldAt(text, (at) => {
            const local = (0,zone_table/* toLocal */.jw)(zone, at);
            const resolved = (0,zone_table/* resolveLocal */.iT)(zone, local.day, local.time);
            const isExact = zone !== utc && resolved.kind === 'exact' && at % minute === 0;
            return isExact ? show(at, "yyyy-MM-dd'T'HH:mm") : text;
        }),
        isFuture: (text) => ((0,instant/* parseInstant */.nV)(text) ?? now) > now,
    };
}
/** Elapsed milliseconds as `45 min`, `2 h 30 min`, `106 h`; below a minute as `30 s`. */
function formatElapsed(ms) {
    if (!Number.isFinite(ms))
        return 'for ever';
    if (ms < minute)
        return `${String(Math.round(ms / 1000))} s`;
    const minutes = Math.round(ms / minute);
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    if (hours === 0)
        return `${String(rest)} min`;
    return rest === 0 ? `${String(hours)} h` : `${String(hours)} h ${String(rest)} min`;
}
/** A table that is out of order made the decision inconclusive; the report must still be readable. */
function zoneOf(facts, name) {
    const reading = (0,evidence_facts/* readingOf */.MU)(facts, { kind: 'zone', key: name });
    if (reading?.status !== 'known')
        return utc;
    try {
        return (0,zone_table/* toZone */.s2)(reading.value);
    }
    catch {
        return utc;
    }
}
function toldAt(text, tell) {
    const at = (0,instant/* parseInstant */.nV)(text);
    return at === undefined ? text : tell(at);
}
function toldBetween(from, to, tell) {
    const start = (0,instant/* parseInstant */.nV)(from);
    const end = (0,instant/* parseInstant */.nV)(to);
    return start === undefined || end === undefined ? `${from} – ${to}` : tell(start, end);
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

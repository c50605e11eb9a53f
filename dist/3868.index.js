export const id = 3868;
export const ids = [3868];
export const modules = {

/***/ 53868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lookAround: () => (/* binding */ lookAround)
/* harmony export */ });
/* harmony import */ var _policy_host_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28042);
/* harmony import */ var _policy_record_store_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(14397);
/* harmony import */ var _sources_gather_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82895);
/* harmony import */ var _sources_runtime_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96811);
/* harmony import */ var _sources_zones_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90486);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96216);
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25574);
/* harmony import */ var _local_host_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55864);
/* harmony import */ var _policy_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67823);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70903);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(27004);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(91222);
/** explain on the world as it is, at another instant if asked. */












/** Gathers what a `check` would gather, and claims nothing. */
async function lookAround({ inputs, at }) {
    const now = Date.now();
    const host = await (0,_local_host_js__WEBPACK_IMPORTED_MODULE_6__/* .openRunHost */ .i)({ inputs, now: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .formatInstant */ .r4)(now) });
    const { policies } = host;
    const [hostRequest, loaded] = await Promise.all([
        host.request(inputs),
        (0,_policy_session_js__WEBPACK_IMPORTED_MODULE_7__/* .loadPolicy */ .t)({ source: policies, path: inputs.policy, now, names: _sources_runtime_names_js__WEBPACK_IMPORTED_MODULE_2__/* .runtimeNames */ .j }),
    ]);
    const { policy } = loaded;
    if (policy === undefined)
        return { faults: loaded.faults };
    host.configure({ limits: (0,_policy_host_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .limitsOf */ .A)(policy), store: (0,_policy_record_store_js__WEBPACK_IMPORTED_MODULE_10__/* .recordStoreOf */ .A)(policy) });
    const completed = (0,_request_js__WEBPACK_IMPORTED_MODULE_8__/* .completeRequest */ .Z)({ policy, inputs, host: hostRequest });
    if ('faults' in completed)
        return completed;
    const zoneTable = (zone, near) => {
        const reading = (0,_sources_zones_js__WEBPACK_IMPORTED_MODULE_3__/* .readZone */ .X)(zone, (0,_sources_gather_js__WEBPACK_IMPORTED_MODULE_1__/* .zoneRange */ .sR)([now, near]), (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .formatInstant */ .r4)(now));
        return reading.status === 'known' ? reading.value : undefined;
    };
    const instant = at === undefined ? now : (0,_instants_js__WEBPACK_IMPORTED_MODULE_5__/* .readInstant */ .W)({ text: at, policy, zoneTable });
    const world = (0,_world_js__WEBPACK_IMPORTED_MODULE_11__/* .worldOf */ .c)(host, { policies, now });
    const { request } = completed;
    const facts = (0,_standing_js__WEBPACK_IMPORTED_MODULE_9__/* .factsToGather */ .Q)({ policy, request, host });
    return { loaded, evidence: await (0,_sources_gather_js__WEBPACK_IMPORTED_MODULE_1__/* .gather */ .kg)({ policy, request, world, facts, at: instant }) };
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

/***/ 70903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ completeRequest)
/* harmony export */ });
/* harmony import */ var _hosts_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34337);
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

/***/ 27004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ factsToGather)
/* harmony export */ });
/* harmony import */ var _decision_needs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8635);
/* harmony import */ var _decision_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29853);
/* harmony import */ var _policy_record_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14397);
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
/** The people of the group that owns the layer, as each forge knows it. */
function ownersOf({ config }) {
    const group = config.owner === undefined ? undefined : config.groups?.[config.owner];
    return {
        logins: [group?.members ?? []].flat(),
        teams: [group?.github ?? []].flat(),
        groups: [group?.gitlab ?? []].flat(),
    };
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

/***/ 28042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ limitsOf),
/* harmony export */   d: () => (/* binding */ reportSizeOf)
/* harmony export */ });
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75921);
/** What a policy says of how the gate works: its budgets, and how large a report may be. */

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
const sizes = { KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 };
/** The most bytes that a report may have: the least of all layers; undefined where no layer says anything. */
function reportSizeOf({ layers }) {
    const stated = layers.flatMap(({ config }) => {
        const [, number, unit] = /^(\d+) ?(\w+)$/.exec(config.limits?.['report-size'] ?? '') ?? [];
        return unit === undefined ? [] : [Number(number) * (sizes[unit] ?? 0)];
    });
    return stated.length === 0 ? undefined : Math.min(...stated);
}


/***/ })

};

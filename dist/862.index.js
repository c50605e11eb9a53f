export const id = 862;
export const ids = [862];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 5229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cU: () => (/* binding */ notBuilt),
/* harmony export */   fG: () => (/* binding */ upgrade),
/* harmony export */   qH: () => (/* binding */ defineCheck),
/* harmony export */   tg: () => (/* binding */ reserveCheck)
/* harmony export */ });
/** Declares a check; the registry in index.ts is the only place that collects them. */
function defineCheck(check) {
    return { built: true, names: () => [], ...check };
}
/** Declares a check whose grammar is reserved and whose question nobody can answer yet. */
function reserveCheck(check) {
    return {
        codes: {},
        built: false,
        names: () => [],
        ...check,
        questions: () => [notBuilt({ id: `${check.id}/reserved`, at: [], what: check.id })],
    };
}
/** Another version of the gate may be able to answer. */
const upgrade = { what: 'upgrade-gate' };
/** A question about something that this version reads but does not evaluate: never a pass. */
function notBuilt(part) {
    return {
        id: part.id,
        at: part.at,
        needs: [],
        evaluate: () => [
            { code: 'gate/not-built', outcome: 'unknown', data: { what: part.what }, acts: [upgrade] },
        ],
    };
}


/***/ }),

/***/ 6451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ checks)
});

// UNUSED EXPORTS: checkOf

// EXTERNAL MODULE: ./lib/checks/check.js
var check = __webpack_require__(5229);
// EXTERNAL MODULE: ./lib/checks/rule-options.js
var rule_options = __webpack_require__(7012);
// EXTERNAL MODULE: ./lib/checks/values.js
var values = __webpack_require__(5455);
;// CONCATENATED MODULE: ./lib/checks/change-content.js
/** change-content: what must not travel together (the grammar is reserved; see docs/checks.md). */



const entry = (0,rule_options/* withOptions */.tq)({
    paths: values/* textsSchema */.a0,
    'apart-from': values/* textsSchema */.a0.optional(),
    rollback: values/* textsSchema */.a0.optional(),
});
const changeContent = (0,check/* reserveCheck */.tg)({
    id: 'change-content',
    title: 'Content of the change',
    config: (0,rule_options/* blockOfEntries */.dO)(entry),
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
;// CONCATENATED MODULE: ./lib/checks/change-ticket.js
/** change-ticket: an approved change of the ITSM for this promotion (the grammar is reserved; see docs/checks.md). */




const config = (0,rule_options/* withOptions */.tq)({
    from: values/* nameSchema */.Jq.optional(),
    per: schemas/* enum */.k5n(['promotion', 'change']).optional(),
    matches: schemas/* array */.YOg(schemas/* enum */.k5n(['service', 'environment', 'version']))
        .min(1)
        .optional(),
    window: schemas/* enum */.k5n(['required', 'optional']).optional(),
    uses: values/* boundsSchema */.Hm.optional(),
    fields: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).optional(),
    'planned-before': values/* durationSchema */.sK.optional(),
    exposure: values/* boundsSchema */.Hm.optional(),
});
const changeTicket = (0,check/* reserveCheck */.tg)({
    id: 'change-ticket',
    title: 'Change ticket',
    config,
    names: ({ from }) => from === undefined ? [] : [{ kind: 'tickets', name: from, path: ['from'] }],
});

;// CONCATENATED MODULE: ./lib/checks/dependency-health.js
/** dependency-health: the neighbours must be well and compatible (the grammar is reserved; see docs/checks.md). */




const reaction = schemas/* enum */.k5n(['fail', 'wait']).optional();
const need = schemas/* strictObject */.rej({
    version: schemas/* string */.YjP().min(1).optional(),
    settle: values/* preciseDurationSchema */.N_.optional(),
    degraded: reaction,
    upgrading: reaction,
});
const dependency_health_config = (0,rule_options/* withSoftOptions */.$X)({
    needs: schemas/* union */.KCZ([schemas/* literal */.euz('catalog'), schemas/* record */.g1P(rule_options/* idSchema */.fY, need)], {
        error: 'expected catalog, or a map of neighbours such as { orders-api: { version: ^2.3 } }',
    }),
});
const dependencyHealth = (0,check/* reserveCheck */.tg)({
    id: 'dependency-health',
    title: 'Dependency health',
    config: dependency_health_config,
    names: ({ needs }) => needs === 'catalog'
        ? []
        : Object.keys(needs).map((name) => ({
            kind: 'dependency',
            name,
            path: ['needs', name],
        })),
});

;// CONCATENATED MODULE: ./lib/checks/quality.js
/** quality: thresholds on tests, coverage and performance (the grammar is reserved; see docs/checks.md). */




const bounds = values/* boundsSchema */.Hm.optional();
const tests = (0,rule_options/* entries */.jO)((0,rule_options/* withOptions */.tq)({ cases: bounds, failed: bounds, skipped: bounds, duration: bounds }));
const coverage = schemas/* strictObject */.rej({
    from: values/* nameSchema */.Jq.optional(),
    lines: bounds,
    branches: bounds,
    functions: bounds,
    statements: bounds,
    ...rule_options/* ruleOptionsSchema */.e2.shape,
});
const performance = (0,rule_options/* entries */.jO)((0,rule_options/* withSoftOptions */.$X)({
    from: values/* nameSchema */.Jq,
    metric: values/* nameSchema */.Jq.optional(),
    ...values/* boundsShapeWithWarn */.rH,
}).refine(values/* isDeciding */._J, {
    error: 'sets no bound: write at-least, at-most, drop, rise or no-new',
}));
const quality_config = (0,rule_options/* withOptions */.tq)({
    tests: tests.optional(),
    coverage: coverage.optional(),
    performance: performance.optional(),
    baseline: rule_options/* idSchema */.fY.optional(),
});
const quality = (0,check/* reserveCheck */.tg)({
    id: 'quality',
    title: 'Quality',
    config: quality_config,
    names: (value) => [
        ...Object.keys(value.tests ?? {}).map((name) => report(name, ['tests', name])),
        ...(value.coverage ? [report(value.coverage.from ?? 'coverage', ['coverage', 'from'])] : []),
        ...Object.entries(value.performance ?? {}).map(([id, rule]) => report(rule.from, ['performance', id, 'from'])),
    ],
});
function report(name, path) {
    return { kind: 'report', name, path };
}

;// CONCATENATED MODULE: ./lib/checks/readiness.js
/** readiness: release criteria besides tests (the grammar is reserved; see docs/checks.md). */




const readiness_entry = (0,rule_options/* withOptions */.tq)({
    file: values/* nameSchema */.Jq.optional(),
    report: values/* nameSchema */.Jq.optional(),
    check: values/* nameSchema */.Jq.optional(),
    reviewed: schemas/* boolean */.zMY().optional(),
    'younger-than': values/* elapsedSchema */.Mf.optional(),
    'recovery-time': values/* boundsSchema */.Hm.optional(),
}).refine((value) => value.file ?? value.report ?? value.check, {
    error: 'names no evidence: write file, report or check',
});
const readiness = (0,check/* reserveCheck */.tg)({
    id: 'readiness',
    title: 'Readiness',
    config: (0,rule_options/* blockOfEntries */.dO)(readiness_entry),
    names: (value) => (0,rule_options/* entriesOf */.Mc)(value).flatMap(([id, { report }]) => report === undefined ? [] : [{ kind: 'report', name: report, path: [id, 'report'] }]),
});

;// CONCATENATED MODULE: ./lib/checks/required-checks.js
/** required-checks: named checks of the forge, or of a file or note, that must have succeeded on the candidate. */



const required_checks_text = schemas/* string */.YjP().min(1);
const github = schemas/* strictObject */.rej({ name: required_checks_text, app: schemas/* union */.KCZ([required_checks_text, schemas/* int */.Whr()]).optional() });
const gitlab = schemas/* union */.KCZ([schemas/* strictObject */.rej({ job: required_checks_text }), schemas/* strictObject */.rej({ external: required_checks_text })], {
    error: 'expected { job: NAME } or { external: NAME }',
});
const git = schemas/* union */.KCZ([schemas/* strictObject */.rej({ file: required_checks_text }), schemas/* strictObject */.rej({ notes: required_checks_text })], {
    error: 'expected { file: PATH } or { notes: NAME }',
});
const required_checks_entry = (0,rule_options/* withOptions */.tq)({
    github: github.optional(),
    gitlab: gitlab.optional(),
    git: git.optional(),
    accept: schemas/* array */.YOg(required_checks_text).min(1).optional(),
}).refine((value) => value.github ?? value.gitlab ?? value.git, {
    error: 'names no source: write github: { name }, gitlab: { job } or git: { file }',
});
const required_checks_config = (0,rule_options/* blockOfEntries */.dO)(required_checks_entry);
/** Conclusions that say that the check has not ended yet, in the forges' own words. */
const pending = [
    ...['pending', 'expected', 'queued', 'in_progress', 'running'],
    ...['waiting', 'requested', 'created'],
];
const requiredChecks = (0,check/* defineCheck */.qH)({
    id: 'required-checks',
    title: 'Required checks',
    codes: {
        'required-checks/passed': 'The check succeeded on the candidate.',
        'required-checks/not-passed': 'The check ended with a conclusion that is not accepted.',
        'required-checks/pending': 'The check has not ended yet.',
        'required-checks/missing': 'No result of the check is there for the candidate.',
        'required-checks/other-commit': 'The result that was found belongs to another commit.',
    },
    config: required_checks_config,
    questions: (value, context) => (0,rule_options/* entriesOf */.Mc)(value).map(([id, rule]) => toQuestion({ id, rule, context })),
});
function toQuestion(part) {
    const { id, rule, context } = part;
    const ref = {
        kind: 'check-result',
        key: context.factKey(id),
        spec: { id, github: rule.github, gitlab: rule.gitlab, git: rule.git },
    };
    return {
        id: `required-checks/${id}`,
        at: [id],
        options: rule,
        needs: [ref],
        evaluate: (facts) => [
            judgeResult({
                id,
                result: facts.value(ref),
                accepted: rule.accept ?? ['success'],
                candidate: context.request.candidate.sha,
            }),
        ],
    };
}
/** Only an accepted conclusion on this very commit passes (T44, T45, T46). */
function judgeResult(seen) {
    const { id, result, accepted, candidate } = seen;
    const required = { check: id, accepted: [...accepted], sha: candidate };
    const act = { what: 'run-check', detail: { check: id, sha: candidate } };
    if (result === undefined) {
        return { code: 'required-checks/missing', outcome: 'fail', data: required, acts: [act] };
    }
    const data = {
        ...required,
        conclusion: result.conclusion,
        found: result.sha,
        ...(result.url === undefined ? {} : { url: result.url }),
    };
    if (result.sha !== candidate) {
        return { code: 'required-checks/other-commit', outcome: 'unknown', data, acts: [act] };
    }
    if (accepted.includes(result.conclusion)) {
        return { code: 'required-checks/passed', outcome: 'pass', data };
    }
    if (pending.includes(result.conclusion)) {
        const wait = { what: 'await-check', detail: { check: id, sha: candidate } };
        return { code: 'required-checks/pending', outcome: 'fail', data, acts: [wait] };
    }
    const mend = { what: 'mend-check', detail: { check: id, sha: candidate } };
    return { code: 'required-checks/not-passed', outcome: 'fail', data, acts: [mend] };
}

;// CONCATENATED MODULE: ./lib/checks/security-scan.js
/** security-scan: bounds on the findings of named scans (the grammar is reserved; see docs/checks.md). */



const security_scan_bounds = values/* boundsSchema */.Hm.optional();
const security_scan_config = (0,rule_options/* withOptions */.tq)({
    scans: (0,rule_options/* entries */.jO)((0,rule_options/* withOptions */.tq)({ critical: security_scan_bounds, high: security_scan_bounds, medium: security_scan_bounds, low: security_scan_bounds, total: security_scan_bounds })),
});
const securityScan = (0,check/* reserveCheck */.tg)({
    id: 'security-scan',
    title: 'Security scans',
    config: security_scan_config,
    names: ({ scans }) => Object.keys(scans).map((name) => ({ kind: 'report', name, path: ['scans', name] })),
});

;// CONCATENATED MODULE: ./lib/checks/separation-of-duties.js
/** separation-of-duties: who must have agreed and who may deploy (the grammar is reserved; see docs/checks.md). */




/** Every key has a default, so that an approval may be written as { }. */
const approval = schemas/* strictObject */.rej({
    count: schemas/* int */.Whr().min(1).optional(),
    from: values/* nameSchema */.Jq.optional(),
    per: schemas/* enum */.k5n(['change', 'promotion']).optional(),
    via: schemas/* enum */.k5n(['review', 'environment', 'ticket']).optional(),
    expires: values/* elapsedSchema */.Mf.optional(),
    grace: values/* durationSchema */.sK.optional(),
    ...rule_options/* ruleOptionsSchema */.e2.shape,
});
const deployer = (0,rule_options/* withOptions */.tq)({
    from: values/* textsSchema */.a0.optional(),
    not: schemas/* array */.YOg(schemas/* enum */.k5n(['contributors', 'sole-contributor', 'approvers']))
        .min(1)
        .optional(),
});
const separation_of_duties_config = (0,rule_options/* withOptions */.tq)({
    approvals: (0,rule_options/* entries */.jO)(approval).optional(),
    deployer: deployer.optional(),
});
/** Starters that are no group: a run that the merge itself started. */
const pipeline = 'pipeline';
const separationOfDuties = (0,check/* reserveCheck */.tg)({
    id: 'separation-of-duties',
    title: 'Separation of duties',
    config: separation_of_duties_config,
    names: (value) => [
        ...Object.entries(value.approvals ?? {}).flatMap(([id, { from }]) => from === undefined ? [] : [{ kind: 'group', name: from, path: ['approvals', id, 'from'] }]),
        ...[value.deployer?.from ?? []]
            .flat()
            .filter((name) => name !== pipeline)
            .map((name) => ({ kind: 'group', name, path: ['deployer', 'from'] })),
    ],
});

;// CONCATENATED MODULE: ./lib/checks/sequence.js
/** sequence: an earlier environment first, regions in order (the grammar is reserved; see docs/checks.md). */




const sequence_config = (0,rule_options/* withOptions */.tq)({
    after: schemas/* strictObject */.rej({
        environment: values/* nameSchema */.Jq,
        same: schemas/* enum */.k5n(['artifact', 'commit']).optional(),
        soak: values/* preciseDurationSchema */.N_.optional(),
    })
        .optional(),
    regions: values/* namesSchema */.yC.optional(),
    apart: values/* preciseDurationSchema */.N_.optional(),
});
const sequence = (0,check/* reserveCheck */.tg)({
    id: 'sequence',
    title: 'Environment order',
    config: sequence_config,
    names: ({ after, regions = [] }) => [
        ...(after
            ? [
                {
                    kind: 'environment',
                    name: after.environment,
                    path: ['after', 'environment'],
                },
            ]
            : []),
        ...regions.map((name, index) => ({ kind: 'region', name, path: ['regions', index] })),
    ],
});

// EXTERNAL MODULE: ./lib/time/duration.js
var duration = __webpack_require__(5921);
// EXTERNAL MODULE: ./lib/time/instant.js
var time_instant = __webpack_require__(6216);
// EXTERNAL MODULE: ./lib/time/interval-set.js
var interval_set = __webpack_require__(5361);
// EXTERNAL MODULE: ./lib/time/civil-date.js
var civil_date = __webpack_require__(1963);
// EXTERNAL MODULE: ./lib/time/zone-table.js
var zone_table = __webpack_require__(3710);
;// CONCATENATED MODULE: ./lib/time/quota-period.js
/** The calendar period, in a zone, in which a quota such as `2 per month` counts. */


/** Weeks begin on Monday (ISO 8601), quarters in January, April, July and October. */
function quotaPeriod(part) {
    const { zone, per, at } = part;
    const { first, next } = quota_period_bounds((0,zone_table/* toLocal */.jw)(zone, at).day, per);
    return { start: (0,zone_table/* startOfDay */.ol)(zone, first), end: (0,zone_table/* startOfDay */.ol)(zone, next) };
}
function quota_period_bounds(day, per) {
    if (per === 'day')
        return { first: day, next: day + 1 };
    if (per === 'week') {
        const first = day - (0,civil_date/* weekdayIndexOf */.a3)(day);
        return { first, next: first + 7 };
    }
    const { year, month } = (0,civil_date/* fromCivilDay */.Gr)(day);
    const length = per === 'month' ? 1 : per === 'quarter' ? 3 : 12;
    const start = month - 1 - ((month - 1) % length);
    return { first: monthStart(year, start), next: monthStart(year, start + length) };
}
/** `month` counts from 0 and may run into the next year. */
function monthStart(year, month) {
    const date = { year: year + Math.floor(month / 12), month: (month % 12) + 1, day: 1 };
    return (0,civil_date/* toCivilDay */.Ty)(date) ?? 0;
}

;// CONCATENATED MODULE: ./lib/checks/windows/history.js
/** Deployments of the requested environment, seen where its `deployments` statement says. */
function deploymentsRef(context) {
    return {
        kind: 'deployments',
        key: [context.request.environment, context.history.key].filter(Boolean).join(' '),
        spec: context.history.spec,
    };
}
/** Records of the requested service and environment. */
function recordsRef(context) {
    return { kind: 'records', key: context.request.environment };
}

// EXTERNAL MODULE: ./lib/checks/windows/expand.js
var windows_expand = __webpack_require__(5551);
;// CONCATENATED MODULE: ./lib/checks/windows/open.js
/** open: closed outside of every period of the list; a list is a union, several lists intersect. */



/** The question whether now lies in one of the named periods, in every region of the promotion. */
function openQuestion(names, context) {
    const periods = (0,windows_expand/* periodsOf */.qC)(names, context.words);
    const unbuilt = (0,windows_expand/* unbuiltOf */.N7)(periods);
    const expand = (facts, range) => (0,windows_expand/* expandAll */.eo)(periods, { facts, words: context.words, reading: 'narrowest', range });
    return {
        id: 'windows/open',
        at: ['open'],
        permits: true,
        needs: (0,windows_expand/* zonesOf */.jL)(periods),
        bounds: 'during',
        evaluate: (facts, now) => {
            const { expanded, open } = (0,windows_expand/* lookAhead */.Rf)(now, (range) => {
                const all = expand(facts, range);
                return { expanded: all, open: (0,windows_expand/* commonOpening */.kB)(all) };
            }, (seen, range) => (0,windows_expand/* tellsNextEnd */.h1)(seen.open, range));
            const described = { periods: periods.map(describePeriod) };
            if ((0,interval_set/* contains */.gR)(open, now))
                return [passed({ now, open, expanded, described })];
            if (unbuilt.length > 0)
                return unbuilt;
            return [failed({ now, open, expanded, described })];
        },
        admits: (facts, range) => unbuilt.length > 0 ? undefined : (0,windows_expand/* commonOpening */.kB)(expand(facts, range)),
    };
}
/** What people need to know of a period: its id, its words as written, its zones. */
function describePeriod(period) {
    return {
        id: period.id,
        zones: period.zones.map(({ region, zone }) => region === undefined ? { zone } : { region, zone }),
        written: period.written,
        ...(period.title === undefined ? {} : { title: period.title }),
        ...(period.reason === undefined ? {} : { reason: period.reason }),
        ...(period.owner === undefined ? {} : { owner: period.owner }),
        ...(period.ticket === undefined ? {} : { ticket: period.ticket }),
        ...(period.hard ? { hard: true } : {}),
    };
}
function passed({ now, open, expanded, described }) {
    const until = (0,interval_set/* intervalAt */.pm)(open, now)?.end ?? Infinity;
    const inside = expanded.filter(({ set }) => (0,interval_set/* contains */.gR)(set, now)).map(({ period }) => period.id);
    return {
        code: 'windows/open',
        outcome: 'pass',
        data: { ...described, inside: [...new Set(inside)], ...instantField('until', until) },
    };
}
function failed({ now, open, expanded, described }) {
    const next = (0,interval_set/* firstFrom */.nT)(open, now);
    const since = open.filter(({ end }) => end <= now).at(-1)?.end;
    const inside = expanded.filter(({ set }) => (0,interval_set/* contains */.gR)(set, now)).map(({ region }) => region);
    const regions = new Set(expanded.flatMap(({ region }) => region ?? []));
    const shut = [...regions].filter((region) => !inside.includes(region));
    return {
        code: 'windows/closed',
        outcome: 'fail',
        data: {
            ...described,
            ...(shut.length > 0 ? { regions: shut } : {}),
            ...instantField('since', since),
            ...instantField('next', next?.start),
            ...instantField('nextEnd', next?.end),
        },
        clears: next?.start,
    };
}
/** A field with an instant as RFC 3339, or nothing where there is no such instant. */
function instantField(name, instant) {
    return instant === undefined || !Number.isFinite(instant)
        ? {}
        : { [name]: (0,time_instant/* formatInstant */.r4)(instant) };
}

;// CONCATENATED MODULE: ./lib/checks/windows/cadence.js






/** One question for each key of `cadence`. */
function cadenceQuestions(cadence, context) {
    const quota = cadence['at-most'] === undefined ? undefined : (0,duration/* parseQuota */.Km)(cadence['at-most']);
    const failure = cadence['after-failure'];
    return [
        ...(cadence.apart === undefined
            ? []
            : [pauseQuestion({ key: 'apart', text: cadence.apart, counts: isAny, context })]),
        ...(failure === undefined
            ? []
            : [pauseQuestion({ key: 'after-failure', text: failure, counts: hasFailed, context })]),
        ...(quota === undefined ? [] : [quotaQuestion(quota, context)]),
    ];
}
/** One that is still running counts from its start. */
function isAny() {
    return true;
}
function hasFailed({ outcome }) {
    return outcome === 'failure' || outcome === 'rolled-back';
}
function pauseQuestion(part) {
    const pause = (0,duration/* parseElapsed */.Er)(part.text) ?? Infinity;
    if (part.key === 'after-failure' && tellsOnlySuccess(part.context))
        return failuresUnseen(part);
    const ref = deploymentsRef(part.context);
    const { sha } = part.context.request.candidate;
    // A promotion that was allowed and has no result yet is asked about again: it is not its own past.
    const counts = (one) => part.counts(one) && (one.outcome !== 'in-progress' || one.sha !== sha);
    const last = (facts) => lastOf(facts, ref, counts);
    return {
        id: `windows/cadence-${part.key}`,
        at: ['cadence', part.key],
        needs: [ref],
        bounds: 'start',
        evaluate: (facts, now) => {
            const at = last(facts);
            const data = { rule: part.key, pause };
            if (at === 'untimed')
                return [{ code: 'windows/no-times', outcome: 'unknown', data }];
            if (at === 'never')
                return [{ code: 'windows/cadence-kept', outcome: 'pass', data }];
            const clears = at + pause;
            const seen = { ...data, ...instantField('last', at), ...instantField('until', clears) };
            return now >= clears
                ? [{ code: 'windows/cadence-kept', outcome: 'pass', data: seen }]
                : [{ code: 'windows/too-soon', outcome: 'fail', data: seen, clears }];
        },
        admits: (facts) => {
            const at = last(facts);
            const start = at === 'never' ? -Infinity : at === 'untimed' ? Infinity : at + pause;
            return start === Infinity ? [] : [{ start, end: Infinity }];
        },
    };
}
/** Tags and refs follow deployments that succeeded: that there was no failure cannot be told. */
function tellsOnlySuccess({ history }) {
    const { spec } = history;
    return typeof spec === 'object' && spec !== null && ('tags' in spec || 'ref' in spec);
}
function failuresUnseen({ key, context }) {
    const data = {
        fact: `deployments ${context.request.environment}`,
        reason: 'tags and refs tell only what succeeded',
        needs: 'results recorded with `promotion-gate result`, and no `deployments` statement',
    };
    const acts = [{ what: 'mend-source', detail: data }];
    return {
        id: `windows/cadence-${key}`,
        at: ['cadence', key],
        needs: [],
        bounds: 'start',
        evaluate: () => [{ code: 'gate/fact-unsupported', outcome: 'unknown', data, acts }],
        admits: () => undefined,
    };
}
/** The newest end (or start) of the deployments that count; one without any time makes it unknown. */
function lastOf(facts, ref, counts) {
    const times = (facts.value(ref) ?? [])
        .filter(counts)
        .map(({ finishedAt, startedAt }) => (0,time_instant/* parseInstant */.nV)(finishedAt ?? startedAt ?? ''));
    if (times.length === 0)
        return 'never';
    const known = times.filter((time) => time !== undefined);
    return known.length < times.length ? 'untimed' : Math.max(...known);
}
/** Counts promotions that were allowed, each once however often it was asked for. */
function quotaQuestion(quota, context) {
    const ref = recordsRef(context);
    const zone = context.words.timezone;
    const at = ['cadence', 'at-most'];
    const look = (facts, now) => {
        const period = quotaPeriod({ zone: facts.zone(zone), per: quota.per, at: now });
        const records = facts.value(ref) ?? [];
        const used = promotionsIn(records, period, context.request.candidate.sha);
        return { period, used };
    };
    return {
        id: 'windows/cadence-at-most',
        at,
        needs: [ref, { kind: 'zone', key: zone }],
        bounds: 'start',
        evaluate: (facts, now) => {
            const { period, used } = look(facts, now);
            const clears = quota.count === 0 ? undefined : period.end;
            const data = {
                rule: 'at-most',
                count: quota.count,
                per: quota.per,
                used,
                ...instantField('until', period.end),
            };
            return used < quota.count
                ? [{ code: 'windows/cadence-kept', outcome: 'pass', data }]
                : [{ code: 'windows/quota-used-up', outcome: 'fail', data, clears }];
        },
        admits: (facts, { from }) => {
            const { period, used } = look(facts, from);
            if (quota.count === 0)
                return interval_set/* never */.Zm;
            return used < quota.count ? interval_set/* always */.Gk : (0,interval_set/* complement */.Zw)((0,interval_set/* toIntervalSet */.tH)([period]));
        },
    };
}
function promotionsIn(records, period, candidate) {
    const promotions = records.filter((record) => {
        const at = (0,time_instant/* parseInstant */.nV)(record.at) ?? NaN;
        const allowed = record.kind === 'decision' && record.verdict === 'allow' && record.enforced;
        return allowed && at >= period.start && at < period.end && record.sha !== candidate;
    });
    return new Set(promotions.map(({ promotionId }) => promotionId)).size;
}

;// CONCATENATED MODULE: ./lib/checks/windows/fits.js






/** How many of the newest successful deployments an estimate looks at. */
const sample = 20;
/** The question whether a deployment that starts now ends before anything closes. */
function fitsQuestion(fits, context) {
    const { expected, reserve } = typeof fits === 'string' ? { expected: fits, reserve: undefined } : fits;
    const reserveMs = reserve === undefined ? 0 : ((0,duration/* parseElapsed */.Er)(reserve) ?? 0);
    const fixed = expected === 'p90' ? undefined : ((0,duration/* parseElapsed */.Er)(expected) ?? 0) + reserveMs;
    const ref = deploymentsRef(context);
    const estimate = (facts) => fixed === undefined
        ? estimateFrom({ facts, ref, reserve: reserveMs })
        : { kind: 'known', length: fixed };
    const length = (facts) => {
        const made = estimate(facts);
        return made.kind === 'unknown' ? Infinity : made.length;
    };
    return {
        id: 'windows/fits',
        at: ['fits'],
        needs: fixed === undefined ? [ref] : [],
        bounds: 'start',
        length,
        evaluate: (facts, now, around) => {
            const made = estimate(facts);
            if (made.kind === 'unknown') {
                return [{ code: 'windows/no-durations', outcome: 'unknown', data: { seen: made.seen } }];
            }
            const open = (0,windows_expand/* lookAhead */.Rf)(now, ({ from, to }) => around.open(from, to), (seen, range) => seen !== undefined && (0,windows_expand/* tellsNextEnd */.h1)((0,interval_set/* erodeEnd */.JE)(seen, made.length), range));
            if (open === undefined) {
                // What makes it unknown is a finding of its own, with its own act.
                const acts = [{ what: 'start-again' }];
                return [{ code: 'windows/unbounded', outcome: 'unknown', data: {}, acts }];
            }
            const starts = (0,interval_set/* erodeEnd */.JE)(open, made.length);
            const close = (0,interval_set/* intervalAt */.pm)(open, now)?.end;
            const data = { length: made.length, basis: made.kind, ...instantField('close', close) };
            const notes = made.kind === 'first' ? [{ code: 'windows/no-history', outcome: 'warn', data }] : [];
            if ((0,interval_set/* contains */.gR)(starts, now))
                return [...notes, { code: 'windows/fits', outcome: 'pass', data }];
            const clears = (0,interval_set/* firstFrom */.nT)(starts, now)?.start;
            return [...notes, { code: 'windows/does-not-fit', outcome: 'fail', data, clears }];
        },
        admits: (facts, { from, to }, around) => {
            const open = around.open(from, to);
            return open === undefined ? undefined : (0,interval_set/* erodeEnd */.JE)(open, length(facts));
        },
    };
}
function estimateFrom(part) {
    const deployments = part.facts.value(part.ref) ?? [];
    const successes = deployments.filter(({ outcome }) => outcome === 'success').slice(0, sample);
    if (successes.length === 0)
        return { kind: 'first', length: part.reserve };
    const durations = successes.flatMap((one) => durationOf(one) ?? []).sort((a, b) => a - b);
    const p90 = durations[Math.ceil(durations.length * 0.9) - 1];
    return p90 === undefined
        ? { kind: 'unknown', seen: successes.length }
        : { kind: 'p90', length: p90 + part.reserve };
}
function durationOf({ startedAt, finishedAt }) {
    const start = startedAt === undefined ? undefined : (0,time_instant/* parseInstant */.nV)(startedAt);
    const end = finishedAt === undefined ? undefined : (0,time_instant/* parseInstant */.nV)(finishedAt);
    return start === undefined || end === undefined || end < start ? undefined : end - start;
}

;// CONCATENATED MODULE: ./lib/checks/windows/frozen.js
/** frozen: no promotion while any period of any list runs; frozen beats open. */





/** The question whether now lies in none of the named periods, in any region of the promotion. */
function frozenQuestion(names, context) {
    const periods = (0,windows_expand/* periodsOf */.qC)(names, context.words);
    const unbuilt = (0,windows_expand/* unbuiltOf */.N7)(periods);
    const expand = (facts, range) => (0,windows_expand/* expandAll */.eo)(periods, { facts, words: context.words, reading: 'widest', range });
    return {
        id: 'windows/frozen',
        at: ['frozen'],
        needs: (0,windows_expand/* zonesOf */.jL)(periods),
        bounds: 'during',
        evaluate: (facts, now) => {
            const { expanded, frozen } = (0,windows_expand/* lookAhead */.Rf)(now, (range) => {
                const all = expand(facts, range);
                return { expanded: all, frozen: (0,interval_set/* unionAll */.TG)(all.map(({ set }) => set)) };
            }, (seen, range) => (0,windows_expand/* tellsNextEnd */.h1)(seen.frozen, range));
            const running = expanded.filter(({ set }) => (0,interval_set/* contains */.gR)(set, now));
            const over = (0,interval_set/* intervalAt */.pm)(frozen, now)?.end;
            const findings = running.map((one) => frozen_failed({ one, now, facts, over }));
            if (findings.length > 0 || unbuilt.length > 0)
                return [...findings, ...unbuilt];
            return [frozen_passed(expanded, now)];
        },
        admits: (facts, range) => unbuilt.length > 0
            ? undefined
            : (0,interval_set/* complement */.Zw)((0,interval_set/* unionAll */.TG)(expand(facts, range).map(({ set }) => set))),
    };
}
function frozen_failed(seen) {
    const { one, now, facts, over } = seen;
    const { period, region, set, zone } = one;
    const interval = (0,interval_set/* intervalAt */.pm)(set, now) ?? { start: now, end: now };
    const lastDay = endsWithDay(one) ? (0,zone_table/* lastWholeDay */.Cl)(facts.zone(zone), interval) : undefined;
    return {
        code: 'windows/frozen',
        outcome: 'fail',
        data: {
            period: describePeriod(period),
            ...(region === undefined ? {} : { region }),
            ...instantField('since', interval.start),
            ...instantField('until', interval.end),
            ...(lastDay === undefined ? {} : { lastDay: (0,civil_date/* formatCivilDate */.PF)(lastDay) }),
        },
        clears: over !== undefined && Number.isFinite(over) ? over : undefined,
    };
}
/** True for kinds that people write by their last day, and not by the instant of their end. */
function endsWithDay({ period }) {
    if ('notBuilt' in period.rule)
        return false;
    const { shape } = period.rule.period;
    return shape.kind === 'through' || (shape.kind === 'dates' && shape.hours.length === 0);
}
function frozen_passed(expanded, now) {
    const next = expanded
        .flatMap(({ period, set }) => {
        const start = (0,interval_set/* firstFrom */.nT)(set, now)?.start;
        return start === undefined ? [] : [{ id: period.id, start }];
    })
        .sort((a, b) => a.start - b.start)[0];
    return {
        code: 'windows/not-frozen',
        outcome: 'pass',
        data: {
            periods: [...new Set(expanded.map(({ period }) => period.id))],
            ...(next === undefined ? {} : { next: next.id, ...instantField('nextStart', next.start) }),
        },
    };
}

;// CONCATENATED MODULE: ./lib/checks/windows.js
/** windows: when a promotion may start: open and frozen periods, whether it fits, and how often. */








const fitsSchema = schemas/* union */.KCZ([
    values/* preciseDurationSchema */.N_,
    schemas/* strictObject */.rej({
        expected: schemas/* union */.KCZ([schemas/* literal */.euz('p90'), values/* preciseDurationSchema */.N_]),
        reserve: values/* preciseDurationSchema */.N_.optional(),
    }),
], { error: 'expected elapsed time such as 45m, or { expected: p90, reserve: 15m }' });
const cadenceSchema = schemas/* strictObject */.rej({
    apart: values/* preciseDurationSchema */.N_.optional(),
    'at-most': values/* quotaSchema */.s7.optional(),
    'after-failure': values/* preciseDurationSchema */.N_.optional(),
})
    .refine((value) => Object.keys(value).length > 0, {
    error: 'is empty: write apart, at-most or after-failure',
});
const windows_config = (0,rule_options/* withOptions */.tq)({
    open: values/* namesSchema */.yC.optional(),
    frozen: values/* namesSchema */.yC.optional(),
    fits: fitsSchema.optional(),
    'covered-by': values/* nameSchema */.Jq.optional(),
    cadence: cadenceSchema.optional(),
});
const windows = (0,check/* defineCheck */.qH)({
    id: 'windows',
    title: 'Windows',
    codes: {
        'windows/open': 'Now lies in one of the open periods.',
        'windows/closed': 'Now lies outside of every open period.',
        'windows/not-frozen': 'Now lies in none of the frozen periods.',
        'windows/frozen': 'Now lies in a frozen period; frozen beats open.',
        'windows/fits': 'The expected duration ends before the next close.',
        'windows/does-not-fit': 'The expected duration ends after the next close.',
        'windows/unbounded': 'When the windows close is not known, so neither is whether it fits.',
        'windows/no-history': 'Nothing was deployed yet: only the reserve must fit.',
        'windows/no-durations': 'The history of deployments tells no durations.',
        'windows/cadence-kept': 'The last deployments are far enough away.',
        'windows/too-soon': 'The last deployment, or the last failure, is too recent.',
        'windows/quota-used-up': 'As many promotions as the period allows have taken place.',
        'windows/no-times': 'The history of deployments tells no times.',
    },
    config: windows_config,
    names: (value) => [
        ...periods('open', value.open),
        ...periods('frozen', value.frozen),
        ...(value['covered-by'] === undefined
            ? []
            : [{ kind: 'calendar', name: value['covered-by'], path: ['covered-by'] }]),
    ],
    questions: (value, context) => {
        const questions = [];
        if (value.open)
            questions.push(openQuestion(value.open, context));
        if (value.frozen)
            questions.push(frozenQuestion(value.frozen, context));
        if (value.fits)
            questions.push(fitsQuestion(value.fits, context));
        if (value.cadence)
            questions.push(...cadenceQuestions(value.cadence, context));
        if (value['covered-by'] !== undefined) {
            const what = 'windows.covered-by';
            questions.push((0,check/* notBuilt */.cU)({ id: 'windows/covered-by', at: ['covered-by'], what }));
        }
        return questions;
    },
});
function periods(key, names = []) {
    return names.map((name, index) => ({ kind: 'period', name, path: [key, index] }));
}

;// CONCATENATED MODULE: ./lib/checks/index.js
/** The registry: one line a check; grammar, JSON schema and documentation follow from it. */










/** In the order in which people are told about them. */
const checks = [
    windows,
    sequence,
    requiredChecks,
    quality,
    securityScan,
    changeTicket,
    separationOfDuties,
    changeContent,
    readiness,
    dependencyHealth,
];
/** The check of the given id, or undefined. */
function checkOf(id) {
    return checks.find((check) => check.id === id);
}


/***/ }),

/***/ 7012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ withSoftOptions),
/* harmony export */   KN: () => (/* binding */ whenSchema),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   dO: () => (/* binding */ blockOfEntries),
/* harmony export */   e2: () => (/* binding */ ruleOptionsSchema),
/* harmony export */   fY: () => (/* binding */ idSchema),
/* harmony export */   jO: () => (/* binding */ entries),
/* harmony export */   tq: () => (/* binding */ withOptions)
/* harmony export */ });
/* unused harmony exports enforcements, ruleOptionKeys */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);
/* harmony import */ var _evidence_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);
/* harmony import */ var _time_civil_date_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1963);
/** The keys that every check block, every id-keyed entry in it and every `also` block may carry. */



const word = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1);
const words = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([word, zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(word).min(1)], {
    error: 'expected a name or a list of names',
});
const tier = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0);
/** One of a closed set, or a list of them: a slip would be a condition that never holds. */
function oneOrMore(values) {
    const one = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(values);
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([one, zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(one).min(1)], {
        error: `expected one of ${values.join(', ')}, or a list of them`,
    });
}
/** A condition: a list means any of its values, several keys must all hold. */
const whenSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    service: words.optional(),
    tier: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([tier, zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(tier).min(1)], { error: 'expected a tier such as 1, or a list of tiers' })
        .optional(),
    data: words.optional(),
    region: words.optional(),
    class: oneOrMore(['standard', 'normal', 'emergency']).optional(),
    risk: oneOrMore(['low', 'medium', 'high']).optional(),
    paths: words.optional(),
    during: words.optional(),
});
const enforcements = ['block', 'warn', 'observe'];
const date = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .refine((text) => (0,_time_civil_date_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCivilDate */ .Di)(text) !== undefined, {
    error: 'expected a date such as 2027-01-15',
})
    .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
const options = {
    /** For people; the id stays the address. */
    title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).optional(),
    when: whenSchema.optional(),
    enforce: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(enforcements).optional(),
    'enforce-from': date.optional(),
    trust: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_evidence_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .trustLevels */ .eN).optional(),
    controls: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1)).min(1).optional(),
};
const softOptions = { ...options, 'on-unknown': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['inconclusive', 'warn']).optional() };
const ruleOptionsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(options);
/** The names of the keys that are options and no content. */
const ruleOptionKeys = Object.keys(softOptions);
function demandContent(value) {
    return Object.keys(value).some((key) => !ruleOptionKeys.includes(key));
}
const empty = { error: 'is empty: it demands nothing. Say what must hold, or remove it' };
/** An object that carries rule options and must say something besides them. */
function withOptions(shape) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...shape, ...options }).refine(demandContent, empty);
}
/** The same, where `on-unknown: warn` is allowed: only for questions that declare `softUnknown`. */
function withSoftOptions(shape) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...shape, ...softOptions }).refine(demandContent, empty);
}
/** An id: the address of a rule in records, exceptions and reports. */
const idSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'expected an id: a-z, 0-9 and -, at most 63 characters');
/** A map keyed by id that must not be empty. */
function entries(entry) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(idSchema, entry)
        .refine((map) => Object.keys(map).length > 0, { error: 'is empty: name at least one entry' });
}
/** A block whose entries stand beside its options, so that no entry may be called like an option. */
function blockOfEntries(entry) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc(options)
        .catchall(entry)
        .superRefine((value, context) => {
        const ids = entriesOf(value).map(([id]) => id);
        if ('on-unknown' in value) {
            const message = 'is not allowed here: what is not known never passes';
            context.addIssue({ code: 'custom', message, path: ['on-unknown'] });
        }
        if (ids.length === 0)
            context.addIssue({ code: 'custom', message: empty.error });
        for (const id of ids) {
            const issue = idSchema.safeParse(id).error?.issues[0];
            if (issue)
                context.addIssue({ code: 'custom', message: issue.message, path: [id] });
        }
    });
}
/** The entries of such a block, its options left out. */
function entriesOf(block) {
    return Object.entries(block).filter(([key]) => !ruleOptionKeys.includes(key));
}


/***/ }),

/***/ 5455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hm: () => (/* binding */ boundsSchema),
/* harmony export */   Jq: () => (/* binding */ nameSchema),
/* harmony export */   Mf: () => (/* binding */ elapsedSchema),
/* harmony export */   N_: () => (/* binding */ preciseDurationSchema),
/* harmony export */   _J: () => (/* binding */ isDeciding),
/* harmony export */   a0: () => (/* binding */ textsSchema),
/* harmony export */   rH: () => (/* binding */ boundsShapeWithWarn),
/* harmony export */   s7: () => (/* binding */ quotaSchema),
/* harmony export */   sK: () => (/* binding */ durationSchema),
/* harmony export */   yC: () => (/* binding */ namesSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2311);
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5921);
/** Schemas of values that several checks share: durations, quotas, bounds, globs, names. */


/** A name that is defined elsewhere in the policy. */
const nameSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1);
const namesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(nameSchema).min(1);
/** One text or a list of texts. */
const textsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).min(1)], {
    error: 'expected a text or a list of texts',
});
/** Elapsed time without days, so that nobody has to ask what a day is where clocks change. */
const preciseDurationSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .preciseElapsedPattern */ .gN, 'expected elapsed time such as 45m or 24h (not 1d: write 24h)');
/** Elapsed time; `d` is 24 hours. */
const elapsedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .elapsedPattern */ .lT, 'expected elapsed time such as 45m, 24h or 30d');
const durationSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(new RegExp(`${_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .elapsedPattern */ .lT.source}|${_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .businessDaysPattern */ .Qq.source}`), 'expected a duration such as 30m, 24h, 14d or 2 business days');
const quotaSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .quotaPattern */ .Rv, 'expected a quota such as 2 per month');
const quantity = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^-?\d{1,15}(\.\d{1,9})?( ?(%|points|ms|s|m|h|d))?$/)], { error: 'expected a number, if need be with a unit: 85%, 0.5 points, 300ms, 30d' });
const limit = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ 'at-most': quantity });
const boundsShape = {
    'at-least': quantity.optional(),
    'at-most': quantity.optional(),
    drop: limit.optional(),
    rise: limit.optional(),
    'no-new': zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional(),
    'older-than': elapsedSchema.optional(),
    within: elapsedSchema.optional(),
};
const deciding = ['at-least', 'at-most', 'drop', 'rise', 'no-new', 'warn'];
/** True if a bound says what must hold, and does not only filter what is counted. */
function isDeciding(bounds) {
    return Object.keys(bounds).some((key) => deciding.includes(key));
}
const decides = { error: 'sets no bound: write at-least, at-most, drop, rise or no-new' };
/** All keys of bounds must hold; `warn` is a second, tighter set that only warns. */
const boundsShapeWithWarn = {
    ...boundsShape,
    warn: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(boundsShape).refine(isDeciding, decides).optional(),
};
const boundsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(boundsShapeWithWarn).refine(isDeciding, decides);


/***/ }),

/***/ 5551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N7: () => (/* binding */ unbuiltOf),
/* harmony export */   Rf: () => (/* binding */ lookAhead),
/* harmony export */   _g: () => (/* binding */ horizon),
/* harmony export */   eo: () => (/* binding */ expandAll),
/* harmony export */   h1: () => (/* binding */ tellsNextEnd),
/* harmony export */   jL: () => (/* binding */ zonesOf),
/* harmony export */   kB: () => (/* binding */ commonOpening),
/* harmony export */   qC: () => (/* binding */ periodsOf)
/* harmony export */ });
/* harmony import */ var _time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5361);
/* harmony import */ var _time_period_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4416);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5229);



/** How far ahead a next opening is looked for: 400 days, in ms. */
const horizon = 400 * 86_400_000;
/** What is near is looked at first: most answers lie within 40 days, in ms. */
const near = 40 * 86_400_000;
/** How far back the last opening is looked for, to say since when it is closed: 31 days, in ms. */
const lookBack = 31 * 86_400_000;
/** Looks near ahead, and as far as the horizon only if that is not enough to answer. */
function lookAhead(now, look, isEnough) {
    const range = { from: now, to: now + near };
    const seen = look(range);
    return isEnough(seen, range) ? seen : look({ from: now, to: now + horizon });
}
/** True if the set tells, before the end of the range, when the running or next interval ends. */
function tellsNextEnd(set, { from, to }) {
    const next = (0,_time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .firstFrom */ .nT)(set, from);
    return next !== undefined && next.end < to;
}
/** The periods that a list names; linking has made sure that each exists. */
function periodsOf(names, words) {
    return names.flatMap((name) => words.period(name) ?? []);
}
/** The zone tables that the periods need. */
function zonesOf(periods) {
    const names = new Set(periods.flatMap((period) => period.zones.map(({ zone }) => zone)));
    return [...names].map((key) => ({ kind: 'zone', key }));
}
/** What of the periods' grammar this version does not evaluate, as a finding; none if it is all. */
function unbuiltOf(periods) {
    const what = periods.flatMap(({ id, rule }) => 'notBuilt' in rule ? [`periods.${id}: ${rule.notBuilt}`] : []);
    if (what.length === 0)
        return [];
    const data = { what: what.join('; ') };
    return [{ code: 'gate/not-built', outcome: 'unknown', data, acts: [_check_js__WEBPACK_IMPORTED_MODULE_2__/* .upgrade */ .fG] }];
}
/**
 * Every period in every zone in which it is judged; those not built are left out. The sets reach
 * back a little before the range, so that a past close can be told.
 */
function expandAll(periods, asked) {
    const range = { from: asked.range.from - lookBack, to: asked.range.to };
    const request = { ...asked, range };
    return periods.flatMap((period) => period.zones.flatMap(({ region, zone }) => {
        const set = expandOnce({ period, zone, request });
        return set === undefined ? [] : [{ period, region, set, zone }];
    }));
}
/** Open for all: what every region's union of open periods has in common. */
function commonOpening(expanded) {
    const everywhere = expanded.filter(({ region }) => region === undefined).map(({ set }) => set);
    const regions = new Set(expanded.flatMap(({ region }) => region ?? []));
    if (regions.size === 0)
        return (0,_time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .unionAll */ .TG)(everywhere);
    return (0,_time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .intersectAll */ .pW)([...regions].map((region) => (0,_time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .unionAll */ .TG)([
        ...everywhere,
        ...expanded.filter((one) => one.region === region).map(({ set }) => set),
    ])));
}
/** What was expanded already on the same facts: verdict and advice ask for the same sets. */
const expansions = new WeakMap();
function expandOnce(part) {
    const { period, zone, request } = part;
    const { facts, reading, range } = request;
    const known = expansions.get(facts) ?? new Map();
    expansions.set(facts, known);
    const key = JSON.stringify([period.layer, period.id, zone, reading, range.from, range.to]);
    if (!known.has(key))
        known.set(key, expandIn(part));
    return known.get(key);
}
function expandIn(part) {
    const { period, zone: name, request } = part;
    if ('notBuilt' in period.rule)
        return undefined;
    const zone = request.facts.zone(name);
    const days = new Map();
    // What is taken away from an opening is read widest, and from a freeze narrowest.
    const opposite = request.reading === 'widest' ? 'narrowest' : 'widest';
    // Periods that share exceptions are expanded once for the same range, however often they meet (T08).
    const excludes = (id, range) => {
        const key = JSON.stringify([id, range.from, range.to]);
        const found = days.get(key) ?? expandDays(id, range);
        days.set(key, found);
        return found;
    };
    // Linking has refused circles, and has marked what excepts a period that is not evaluated.
    const expandDays = (id, range) => {
        const other = request.words.period(id);
        if (other === undefined || 'notBuilt' in other.rule) {
            throw new RangeError(`period ${id} cannot be expanded`);
        }
        return (0,_time_period_js__WEBPACK_IMPORTED_MODULE_1__/* .occurrenceDays */ .X)(other.rule.period, { zone, reading: opposite, ...range, excludes });
    };
    const { reading, range } = request;
    return (0,_time_period_js__WEBPACK_IMPORTED_MODULE_1__/* .expandPeriod */ .O)(period.rule.period, { zone, reading, ...range, excludes }).set;
}


/***/ }),

/***/ 8758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ intrinsicKinds),
/* harmony export */   MU: () => (/* binding */ readingOf),
/* harmony export */   tl: () => (/* binding */ withReading),
/* harmony export */   tp: () => (/* binding */ factsSchema)
/* harmony export */ });
/* unused harmony exports deploymentSchema, pastRecordSchema, factSchemas, factKinds */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2652);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8877);
/** The closed set of kinds of facts, and the shape of each. */



const instant = _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instantSchema */ .p;
const sha = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
/** Offsets are minutes east of UTC; each transition holds from its instant to the next one. */
const zone = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    from: instant,
    to: instant,
    transitions: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ at: instant, offset: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), abbreviation: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }))
        .min(1),
});
/** One past deployment; times are absent where the source does not tell them. */
const deploymentSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    sha,
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['success', 'failure', 'rolled-back', 'in-progress']),
    startedAt: instant.optional(),
    finishedAt: instant.optional(),
    url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
});
/** One earlier decision or result of the same service and environment, as the records tell it. */
const pastRecordSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    promotionId: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['decision', 'error', 'aborted', 'result']),
    at: instant,
    sha,
    verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['allow', 'block', 'inconclusive']).optional(),
    enforced: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['success', 'failure', 'rolled-back']).optional(),
});
/**
 * Every kind of fact with the schema of its value. Keys: `zone` the zone's name; `deployments` and
 * `records` the environment's name, with the layer's where a layer above sees them elsewhere; `check-result` the address of the rule that asks; `catalog` the
 * service; `branch-protection` the name of the layer; the others have the empty key.
 */
const factSchemas = {
    zone,
    /** Newest first. */
    deployments: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(deploymentSchema),
    /** Newest first. */
    records: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(pastRecordSchema),
    'changed-paths': zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        /** The last successful deployment, or null on the first one: then all paths count. */
        base: sha.nullable(),
        paths: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    }),
    'check-result': zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        sha,
        conclusion: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        completedAt: instant.optional(),
        url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    }),
    catalog: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        tier: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().optional(),
        data: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional(),
        regions: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional(),
        owner: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    }),
    'branch-protection': zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), protected: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY() }),
    /** How far the forge's clock is ahead of the runner's, in seconds. */
    clock: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ skew: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }),
    /** Whether the candidate is a commit of the branch that changes have to be merged to. */
    reachability: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), reachable: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY() }),
    /** Who says what this run is: the forge's signed token, or variables that a step could have set. */
    'run-identity': zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        proof: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['token', 'claimed']),
        environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        repositoryId: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        sha: sha.optional(),
        runId: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().optional(),
        actorId: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        workflow: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    }),
    /** Whether the policy changed since the last successful deployment, and who stands behind that. */
    'policy-change': zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        /** The commit of the last successful deployment, or null if there is none. */
        base: sha.nullable(),
        changed: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        /** Who of the layer's owner approved the change, by login. */
        approvedBy: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        /** What the policy at the base says of this promotion; absent where it was not asked. */
        atBase: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['allow', 'block', 'inconclusive', 'error']).optional(),
        reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    }),
    class: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['standard', 'normal', 'emergency']),
    risk: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['low', 'medium', 'high']),
    /** Claims: what became of the effects that can still turn an allow into a no. */
    candidate: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ sha }),
    'bypass-redemption': zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    lock: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    'record-append': zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), store: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
};
const factKinds = Object.keys(factSchemas);
/** Facts that the runtime itself provides: no policy can demand a trust level of them. */
const intrinsicKinds = new Set([
    'zone',
    'candidate',
    'bypass-redemption',
    'lock',
    'record-append',
]);
const kindSchemas = Object.fromEntries(factKinds.map((kind) => [
    kind,
    zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readingSchema */ .Cu)(factSchemas[kind])).optional(),
]));
/** The schema of all facts; unknown kinds are refused. */
const factsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(kindSchemas);
/** The reading of one fact, or undefined if nobody looked. */
function readingOf(facts, ref) {
    const ofKind = facts[ref.kind];
    return ofKind !== undefined && Object.hasOwn(ofKind, ref.key) ? ofKind[ref.key] : undefined;
}
/** The facts with one reading set or replaced. */
function withReading(facts, ref, reading) {
    return { ...facts, [ref.kind]: { ...facts[ref.kind], [ref.key]: reading } };
}


/***/ }),

/***/ 2652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ instantSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2311);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6216);
/** The schema of instants in documents: RFC 3339 with seconds, exactly what the time room reads. */


/** Text such as `2026-11-20T16:55:00Z`. */
const instantSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .refine((text) => (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(text) !== undefined, {
    error: 'expected an instant such as 2026-11-20T16:55:00Z',
})
    .meta({ format: 'date-time' });


/***/ }),

/***/ 8877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ readingSchema),
/* harmony export */   W2: () => (/* binding */ isTrusted),
/* harmony export */   eN: () => (/* binding */ trustLevels),
/* harmony export */   t8: () => (/* binding */ isUnknown)
/* harmony export */ });
/* unused harmony export provenanceSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2311);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2652);
/** What came of looking at one thing: known, nothing there, not knowable here, or could not look. */


/** How far a source can be believed, weakest first. */
const trustLevels = ['workspace', 'artifact', 'forge', 'attested'];
/** Where a value came from. `fetchedAt` is RFC 3339 in UTC; `digest` is `sha256:<hex>` of what was read. */
const provenanceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    level: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(trustLevels),
    system: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    fetchedAt: _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instantSchema */ .p,
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
/** The schema of a reading whose known value has the given schema. */
function readingSchema(value) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('status', [
        zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ status: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('known'), value, source: provenanceSchema }),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ status: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('none'), source: provenanceSchema }),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            status: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('unsupported'),
            reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            needs: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        }),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ status: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('failed'), reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), retryable: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }),
    ]);
}
/** True if the reading says neither what is there nor that nothing is there. */
function isUnknown(reading) {
    return reading.status === 'unsupported' || reading.status === 'failed';
}
/** True if `level` is at least as strong as `demanded`. */
function isTrusted(level, demanded) {
    return trustLevels.indexOf(level) >= trustLevels.indexOf(demanded);
}


/***/ }),

/***/ 6546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   Pd: () => (/* binding */ isUnavailable),
/* harmony export */   _8: () => (/* binding */ faultIn)
/* harmony export */ });
/** A fault of a policy or of another file that users write: what, where, and what to do. */
/** True if any of the faults forbids a decision. */
function hasErrors(faults) {
    return faults.some((fault) => fault.severity === 'error');
}
/** Codes of faults that say that something could not be looked at: nothing is wrong, and nothing is known. */
const unavailable = new Set(['policy/unavailable', 'gate/unavailable']);
/** True if no fault is one of the policy or the request: then nothing could be decided (exit 3). */
function isUnavailable(faults) {
    const errors = faults.filter(({ severity }) => severity !== 'warning');
    return errors.length > 0 && errors.every(({ code }) => unavailable.has(code));
}
/** Builds a fault at a path of a file; an error unless said otherwise. */
function faultIn(file, fault) {
    return {
        code: fault.code,
        severity: fault.severity ?? 'error',
        place: file.place(fault.path, fault.part ?? 'value'),
        message: fault.message,
        ...(fault.hint === undefined ? {} : { hint: fault.hint }),
    };
}


/***/ }),

/***/ 3304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/** "Did you mean": the nearest of the known names, if it is near enough to be a slip. */

/** The known name that is most likely meant, or undefined if none is near. */
function nearest(name, known) {
    const reach = Math.max(1, Math.floor(name.length / 3));
    let best;
    for (const candidate of known) {
        const apart = apartness(name.toLowerCase(), candidate.toLowerCase());
        if (apart <= reach && apart < (best?.distance ?? Infinity)) {
            best = { name: candidate, distance: apart };
        }
    }
    return best?.name;
}
/** Two letters swapped are the commonest slip, and nearer than any other: `form` is `from`, not `for`. */
function apartness(name, candidate) {
    return isSwapOf(name, candidate) ? 0.5 : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name, candidate);
}
function isSwapOf(a, b) {
    const at = [...a].findIndex((letter, index) => letter !== b[index]);
    if (at === -1 || a.length !== b.length)
        return false;
    const swapped = `${a.charAt(at + 1)}${a.charAt(at)}`;
    return `${a.slice(0, at)}${swapped}${a.slice(at + 2)}` === b;
}
/** A hint: the nearest name, or the list of known ones if it is short enough to read. */
function suggest(name, known) {
    const near = nearest(name, known);
    if (near !== undefined)
        return `did you mean "${near}"?`;
    if (known.length === 0)
        return undefined;
    const shown = known.slice(0, 12).join(', ');
    return `known here: ${shown}${known.length > 12 ? ', …' : ''}`;
}


/***/ }),

/***/ 1963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ parseCivilDate),
/* harmony export */   Gr: () => (/* binding */ fromCivilDay),
/* harmony export */   PF: () => (/* binding */ formatCivilDate),
/* harmony export */   Ty: () => (/* binding */ toCivilDay),
/* harmony export */   a3: () => (/* binding */ weekdayIndexOf),
/* harmony export */   mx: () => (/* binding */ weekdays)
/* harmony export */ });
/* unused harmony export weekdayOf */
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6216);
/** Dates of the proleptic Gregorian calendar as day numbers, without zone or clock. */

/** The days of the week as policies write them, Monday first. */
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** The day number, or undefined if there is no such date. Years 100 to 9999. */
function toCivilDay({ year, month, day }) {
    const civilDay = Date.UTC(year, month - 1, day) / _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd;
    const found = fromCivilDay(civilDay);
    const exists = found.year === year && found.month === month && found.day === day;
    return exists && year <= 9999 ? civilDay : undefined;
}
/** The date of a day number. */
function fromCivilDay(civilDay) {
    const date = new Date(civilDay * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
/** The index in `weekdays` of a day: 0 is Monday. */
function weekdayIndexOf(civilDay) {
    const sinceMonday = (civilDay + 3) % 7; // 1970-01-01 was a Thursday
    return sinceMonday < 0 ? sinceMonday + 7 : sinceMonday;
}
/** The day of the week. */
function weekdayOf(civilDay) {
    return weekdays[weekdayIndexOf(civilDay)] ?? 'mon';
}
/** The day of a text such as `2026-12-01`; undefined for another form or a date that does not exist. */
function parseCivilDate(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return undefined;
    const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
    return toCivilDay({ year, month, day });
}
/** Text such as `2026-12-01`. */
function formatCivilDate(civilDay) {
    return new Date(civilDay * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd).toISOString().slice(0, 10);
}


/***/ }),

/***/ 5921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ parseElapsed),
/* harmony export */   Km: () => (/* binding */ parseQuota),
/* harmony export */   Qq: () => (/* binding */ businessDaysPattern),
/* harmony export */   Rv: () => (/* binding */ quotaPattern),
/* harmony export */   gN: () => (/* binding */ preciseElapsedPattern),
/* harmony export */   lT: () => (/* binding */ elapsedPattern)
/* harmony export */ });
/* unused harmony export parseDuration */
/** Durations and quotas as users write them: `45m`, `2 business days`, `2 per month`. */
const unitMs = {
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
};
const elapsedPattern = /^(\d{1,9}) ?(ms|s|m|h|d)$/;
const preciseElapsedPattern = /^(\d{1,9}) ?(ms|s|m|h)$/;
const businessDaysPattern = /^(\d{1,4}) business days?$/;
const quotaPattern = /^(\d{1,6}) per (day|week|month|quarter|year)$/;
/** Reads a duration; undefined if the text is none. `1d` is 24 hours. */
function parseDuration(text) {
    const business = businessDaysPattern.exec(text);
    if (business)
        return { kind: 'business-days', days: Number(business[1]) };
    const ms = parseElapsed(text);
    return ms === undefined ? undefined : { kind: 'elapsed', ms };
}
/** Reads an elapsed duration in milliseconds; undefined if the text is none. */
function parseElapsed(text) {
    const match = elapsedPattern.exec(text);
    const unit = match?.[2];
    return unit === undefined ? undefined : Number(match?.[1]) * (unitMs[unit] ?? 0);
}
/** Reads a quota such as `2 per month`; undefined if the text is none. */
function parseQuota(text) {
    const match = quotaPattern.exec(text);
    return match ? { count: Number(match[1]), per: match[2] } : undefined;
}


/***/ }),

/***/ 6216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ minute),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   nW: () => (/* binding */ hour),
/* harmony export */   r4: () => (/* binding */ formatInstant),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/** Instants as epoch milliseconds, and their RFC 3339 text. */
/** One minute in milliseconds. */
const minute = 60_000;
/** One hour in milliseconds. */
const hour = 60 * minute;
/** Twenty-four hours in milliseconds; a local day may be shorter or longer. */
const day = 24 * hour;
const rfc3339 = /^(?<date>\d{4}-\d{2}-\d{2})T(?<clock>\d{2}:\d{2}:\d{2})(?:\.(?<fraction>\d+))?(?:Z|(?<sign>[+-])(?<hours>\d{2}):(?<minutes>\d{2}))$/i;
/**
 * The instant of an RFC 3339 date-time with `Z` or an offset; digits below the millisecond are cut.
 * Undefined for everything else: no offset, no seconds, an impossible date, a leap second.
 */
function parseInstant(text) {
    const parts = rfc3339.exec(text)?.groups;
    if (parts === undefined)
        return undefined;
    const wallText = `${parts['date'] ?? ''}T${parts['clock'] ?? ''}`;
    const wall = Date.parse(`${wallText}Z`);
    // Date.parse turns 30 February into March and 24:00:00 into the next day; the text then differs.
    if (Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(wallText))
        return undefined;
    const offsetHours = Number(parts['hours'] ?? 0);
    const offsetMinutes = Number(parts['minutes'] ?? 0);
    if (offsetHours > 23 || offsetMinutes > 59)
        return undefined;
    const offset = (offsetHours * hour + offsetMinutes * minute) * (parts['sign'] === '-' ? -1 : 1);
    return wall + Number((parts['fraction'] ?? '').padEnd(3, '0').slice(0, 3)) - offset;
}
/** UTC text such as `2026-11-20T16:55:00Z`, milliseconds only when not zero. Throws a RangeError if not finite. */
function formatInstant(instant) {
    return new Date(instant).toISOString().replace('.000Z', 'Z');
}


/***/ }),

/***/ 5361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   Gk: () => (/* binding */ always),
/* harmony export */   JE: () => (/* binding */ erodeEnd),
/* harmony export */   Re: () => (/* binding */ subtract),
/* harmony export */   TG: () => (/* binding */ unionAll),
/* harmony export */   Zm: () => (/* binding */ never),
/* harmony export */   Zw: () => (/* binding */ complement),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   nT: () => (/* binding */ firstFrom),
/* harmony export */   pW: () => (/* binding */ intersectAll),
/* harmony export */   pm: () => (/* binding */ intervalAt),
/* harmony export */   tH: () => (/* binding */ toIntervalSet),
/* harmony export */   y$: () => (/* binding */ intersect)
/* harmony export */ });
/* unused harmony exports union, nextChange */
/** The empty set. */
const never = [];
/** All instants. */
const always = [{ start: -Infinity, end: Infinity }];
/** The set of any intervals: in any order, overlapping or empty. Linear if they come sorted. */
function toIntervalSet(intervals) {
    const merged = [];
    let open;
    const sorted = intervals.filter(({ start, end }) => start < end).sort(byStart);
    for (const interval of sorted) {
        if (open === undefined || interval.start > open.end) {
            if (open !== undefined)
                merged.push(open);
            open = interval;
        }
        else if (interval.end > open.end) {
            open = { start: open.start, end: interval.end };
        }
    }
    if (open !== undefined)
        merged.push(open);
    return merged;
}
// Not a subtraction: -Infinity minus -Infinity is not a number.
function byStart(a, b) {
    return a.start < b.start ? -1 : a.start > b.start ? 1 : 0;
}
/** Instants in either set. */
function union(a, b) {
    return unionAll([a, b]);
}
/** Instants in any of the sets; of no sets: never. The sort merges sorted runs, so this is near linear. */
function unionAll(sets) {
    return toIntervalSet(sets.flat());
}
/** Instants in both sets. */
function intersect(a, b) {
    const common = [];
    let i = 0;
    let j = 0;
    for (;;) {
        const left = a[i];
        const right = b[j];
        if (left === undefined || right === undefined)
            return common;
        const start = Math.max(left.start, right.start);
        const end = Math.min(left.end, right.end);
        if (start < end)
            common.push({ start, end });
        if (left.end < right.end)
            i += 1;
        else
            j += 1;
    }
}
/** Instants in all of the sets; of no sets: always. */
function intersectAll(sets) {
    return sets.reduce(intersect, always);
}
/** Instants that are not in the set. */
function complement(set) {
    const gaps = [];
    let start = -Infinity;
    for (const interval of set) {
        if (start < interval.start)
            gaps.push({ start, end: interval.start });
        start = interval.end;
    }
    if (start < Infinity)
        gaps.push({ start, end: Infinity });
    return gaps;
}
/** Instants in `a` that are not in `b`. */
function subtract(a, b) {
    return intersect(a, complement(b));
}
/** True if the instant is in the set. */
function contains(set, instant) {
    return intervalAt(set, instant) !== undefined;
}
/** The interval that holds the instant. */
function intervalAt(set, instant) {
    const next = firstEndingAfter(set, instant);
    return next !== undefined && next.start <= instant ? next : undefined;
}
/** The first finite start or end after the instant. */
function nextChange(set, after) {
    const next = firstEndingAfter(set, after);
    if (next === undefined)
        return undefined;
    if (next.start > after)
        return next.start;
    return next.end < Infinity ? next.end : undefined;
}
/** The part of the set in `[from, to)`. */
function clip(set, from, to) {
    return from < to ? intersect(set, [{ start: from, end: to }]) : never;
}
/**
 * The starts `t` for which all of `[t, t + length)` is in one interval of the set, length in ms:
 * `[start, end - length + 1)`, the last start included. A length of nothing changes nothing.
 */
function erodeEnd(set, length) {
    if (length <= 0)
        return set;
    return set
        .map(({ start, end }) => ({ start, end: end - length + 1 }))
        .filter(({ start, end }) => start < end);
}
/** The first interval at or after the instant, without its part before it. */
function firstFrom(set, instant) {
    const next = firstEndingAfter(set, instant);
    return next && { start: Math.max(next.start, instant), end: next.end };
}
function firstEndingAfter(set, instant) {
    let low = 0;
    let high = set.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((set[middle]?.end ?? Infinity) > instant)
            high = middle;
        else
            low = middle + 1;
    }
    return set[low];
}


/***/ }),

/***/ 4503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ occurrencesOf),
/* harmony export */   r: () => (/* binding */ datesOf)
/* harmony export */ });
/* harmony import */ var _civil_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1963);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6216);
/** The occurrences of a period on the calendar and the wall clock, before any zone is known. */


// An occurrence that has a part in a range may have started this many days before it,
// one more than its own length because clocks may have skipped a day.
const longestHours = 2;
const longestWeek = 8;
const longestYear = 367;
/** All occurrences that have a part in the range of days, and perhaps a few around it. */
function occurrencesOf(shape, range) {
    switch (shape.kind) {
        case 'weekdays':
            return daysOfWeek(shape.days, startingBefore(range, longestHours)).flatMap((day) => occurrencesOn(day, shape.hours));
        case 'dates':
            return shape.dates
                .flatMap((rule) => datesOf(rule, startingBefore(range, longestHours)))
                .flatMap(({ day }) => occurrencesOn(day, shape.hours));
        case 'through':
            return spansOf({ from: shape.from, end: { ...shape.through, time: _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd } }, range).map(({ from, until }) => ({ from, until: { day: until.day + 1 } }));
        case 'until':
            return spansOf({ from: shape.from, end: { time: 0, ...shape.until } }, range);
        case 'weekly':
            return daysOfWeek([shape.from.weekday], startingBefore(range, longestWeek)).map((day) => ({
                from: { day, time: shape.from.time },
                until: { day: day + daysBetween(shape.from, shape.until), time: shape.until.time },
            }));
    }
}
/** The dates of a rule that exist in the range, each with the rule's time if it has one. */
function datesOf(rule, range) {
    if (rule.kind === 'full')
        return isWithin(rule.day, range) ? [rule] : [];
    return yearsOf(range)
        .flatMap((year) => inYear(rule, year))
        .filter(({ day }) => isWithin(day, range));
}
function startingBefore({ first, last }, longest) {
    return { first: first - longest, last };
}
function isWithin(day, { first, last }) {
    return day >= first && day <= last;
}
function occurrencesOn(day, hours) {
    if (hours.length === 0)
        return [{ from: { day }, until: { day: day + 1 } }];
    return hours.map(({ start, end }) => ({ from: { day, time: start }, until: { day, time: end } }));
}
function daysOfWeek(days, { first, last }) {
    const wanted = _civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdays */ .mx.map((weekday) => days.includes(weekday));
    const found = [];
    for (let day = first; day <= last; day += 1) {
        if (wanted[(0,_civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdayIndexOf */ .a3)(day)] === true)
            found.push(day);
    }
    return found;
}
function daysBetween(from, until) {
    const days = _civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdays */ .mx.indexOf(until.weekday) - _civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdays */ .mx.indexOf(from.weekday);
    return days < 0 || (days === 0 && until.time <= from.time) ? days + 7 : days;
}
function spansOf({ from, end }, range) {
    if (from.kind === 'full' || end.kind === 'full') {
        // The parser puts a full date only beside a full date.
        return from.kind === 'full' && end.kind === 'full' ? [{ from, until: end }] : [];
    }
    // By the calendar, not by search: in a common year 02-20 … 02-29 is skipped, it does not run on for years.
    const yearsLater = placeInYear(end) > placeInYear(from) ? 0 : 1;
    return yearsOf(startingBefore(range, longestYear)).flatMap((year) => inYear(from, year).flatMap((start) => inYear(end, year + yearsLater).map((until) => ({ from: start, until }))));
}
function placeInYear({ month, dayOfMonth, time = 0 }) {
    return (month * 31 + dayOfMonth) * _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd + time;
}
function yearsOf({ first, last }) {
    const firstYear = (0,_civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .fromCivilDay */ .Gr)(first).year;
    const count = (0,_civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .fromCivilDay */ .Gr)(last).year - firstYear + 1;
    return Array.from({ length: count }, (_, index) => firstYear + index);
}
/** Empty where the year has no such date (02-29). */
function inYear({ month, dayOfMonth, time }, year) {
    const day = (0,_civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .toCivilDay */ .Ty)({ year, month, day: dayOfMonth });
    if (day === undefined)
        return [];
    return time === undefined ? [{ day }] : [{ day, time }];
}


/***/ }),

/***/ 4416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ expandPeriod),
/* harmony export */   X: () => (/* binding */ occurrenceDays)
/* harmony export */ });
/* harmony import */ var _interval_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5361);
/* harmony import */ var _occurrences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4503);
/* harmony import */ var _zone_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3710);



/**
 * All occurrences that touch `[from, to)`, with their own starts and ends, also beyond it.
 * The set is complete within `[from, to)` only: after an end beyond `to` another may follow at once.
 * Throws a RangeError if a bound is not finite, or if `excludes` is missing and needed.
 */
function expandPeriod(rule, expansion) {
    const { zone, from, to } = expansion;
    if (!Number.isFinite(from) || !Number.isFinite(to)) {
        throw new RangeError('A period expands between finite instants only');
    }
    // A day that comes again after midnight may start before `to` though it is the next one.
    const days = { first: (0,_zone_table_js__WEBPACK_IMPORTED_MODULE_2__/* .toLocal */ .jw)(zone, from).day, last: (0,_zone_table_js__WEBPACK_IMPORTED_MODULE_2__/* .toLocal */ .jw)(zone, to).day + 1 };
    const occurrences = (0,_occurrences_js__WEBPACK_IMPORTED_MODULE_1__/* .occurrencesOf */ .O)(rule.shape, days);
    const excepted = exceptedDays(rule.except, { ...expansion, occurrences });
    const validity = validityOf(rule, expansion);
    const found = [];
    const emptied = new Set();
    for (const occurrence of occurrences) {
        if (excepted.has(occurrence.from.day))
            continue;
        const interval = toInterval(occurrence, expansion);
        if (interval.start < interval.end) {
            if (interval.start < to && interval.end > from)
                found.push(interval);
        }
        else if (interval.start < to && interval.start >= from && holds(validity, interval.start)) {
            emptied.add(occurrence.from.day);
        }
    }
    return { set: (0,_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .intersect */ .y$)((0,_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .toIntervalSet */ .tH)(found), (0,_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .toIntervalSet */ .tH)([validity])), emptied: [...emptied] };
}
/** The local days that the period's occurrences touch within `[from, to)`. */
function occurrenceDays(rule, expansion) {
    const { zone, from, to } = expansion;
    const days = new Set();
    for (const { start, end } of (0,_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(expandPeriod(rule, expansion).set, from, to)) {
        const last = (0,_zone_table_js__WEBPACK_IMPORTED_MODULE_2__/* .toLocal */ .jw)(zone, end - 1).day;
        for (let day = (0,_zone_table_js__WEBPACK_IMPORTED_MODULE_2__/* .toLocal */ .jw)(zone, start).day; day <= last; day += 1)
            days.add(day);
    }
    return days;
}
function toInterval({ from, until }, expansion) {
    return { start: startOf(from, expansion), end: endOf(until, expansion) };
}
function validityOf({ validFrom, validUntil }, expansion) {
    return {
        start: validFrom === undefined ? -Infinity : startOf(validFrom, expansion),
        end: validUntil === undefined ? Infinity : endOf(validUntil, expansion),
    };
}
function startOf(time, { zone, reading }) {
    const local = resolve(time, zone);
    if (local.kind !== 'fold')
        return local.at;
    return reading === 'widest' ? local.earlier : local.later;
}
function endOf(time, { zone, reading }) {
    const local = resolve(time, zone);
    if (local.kind !== 'fold')
        return local.at;
    return reading === 'widest' ? local.later : local.earlier;
}
/** A date without a time is a whole day: its beginning is no ambiguous time where 00:00 comes twice. */
function resolve({ day, time }, zone) {
    return time === undefined ? (0,_zone_table_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveDayStart */ .Fi)(zone, day) : (0,_zone_table_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveLocal */ .iT)(zone, day, time);
}
function holds({ start, end }, instant) {
    return start <= instant && instant < end;
}
function exceptedDays({ dates, periods }, { zone, excludes, occurrences }) {
    const range = startDaysOf(occurrences);
    if (range === undefined)
        return new Set();
    const days = new Set(dates.flatMap((date) => (0,_occurrences_js__WEBPACK_IMPORTED_MODULE_1__/* .datesOf */ .r)(date, range)).map(({ day }) => day));
    if (periods.length === 0)
        return days;
    if (excludes === undefined)
        throw new RangeError('The days of excepted periods are not given');
    const instants = { from: (0,_zone_table_js__WEBPACK_IMPORTED_MODULE_2__/* .startOfDay */ .ol)(zone, range.first), to: (0,_zone_table_js__WEBPACK_IMPORTED_MODULE_2__/* .startOfDay */ .ol)(zone, range.last + 1) };
    for (const id of periods) {
        for (const day of excludes(id, instants))
            days.add(day);
    }
    return days;
}
function startDaysOf(occurrences) {
    if (occurrences.length === 0)
        return undefined;
    let first = Infinity;
    let last = -Infinity;
    for (const { from } of occurrences) {
        first = Math.min(first, from.day);
        last = Math.max(last, from.day);
    }
    return { first, last };
}


/***/ }),

/***/ 3710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ lastWholeDay),
/* harmony export */   Fi: () => (/* binding */ resolveDayStart),
/* harmony export */   HA: () => (/* binding */ offsetAt),
/* harmony export */   MT: () => (/* binding */ abbreviationAt),
/* harmony export */   iT: () => (/* binding */ resolveLocal),
/* harmony export */   jw: () => (/* binding */ toLocal),
/* harmony export */   ol: () => (/* binding */ startOfDay),
/* harmony export */   s2: () => (/* binding */ toZone)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6216);

/** Throws a RangeError for a table without transitions, with an unreadable instant, or out of order. */
function toZone(table) {
    const starts = table.transitions.map(({ at }) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(at) ?? NaN);
    const inOrder = starts.every((start, index) => start > (starts[index - 1] ?? -Infinity));
    if (starts.length === 0 || !inOrder) {
        throw new RangeError(`The zone table of ${table.name} is empty or not in order`);
    }
    const segments = table.transitions.map(({ offset, abbreviation }, index) => ({
        start: index === 0 ? -Infinity : (starts[index] ?? NaN),
        end: starts[index + 1] ?? Infinity,
        offset: offset * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .minute */ .Vc,
        abbreviation,
    }));
    const offsets = segments.map(({ offset }) => offset);
    return {
        name: table.name,
        segments,
        smallestOffset: Math.min(...offsets),
        largestOffset: Math.max(...offsets),
    };
}
/** Milliseconds east of UTC at the instant; outside the table the nearest offset holds. */
function offsetAt(zone, instant) {
    return segmentAt(zone, instant)?.offset ?? 0;
}
/** The abbreviation at the instant, such as CET. */
function abbreviationAt(zone, instant) {
    return segmentAt(zone, instant)?.abbreviation ?? '';
}
/** What clocks show at the instant. */
function toLocal(zone, instant) {
    const { offset = 0, abbreviation = '' } = segmentAt(zone, instant) ?? {};
    const wall = instant + offset;
    const day = Math.floor(wall / _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd);
    return { day, time: wall - day * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd, offset, abbreviation };
}
/** The instants of a local time, `time` in ms after 00:00 of the day; 24:00 and more run into the next days. */
function resolveLocal(zone, day, time) {
    const wall = day * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd + time;
    let earlier;
    let later;
    let afterGap;
    for (let index = segmentIndexAt(zone, wall - zone.largestOffset);; index += 1) {
        const segment = zone.segments[index];
        if (segment === undefined || segment.start > wall - zone.smallestOffset)
            break;
        const at = wall - segment.offset;
        if (at >= segment.start && at < segment.end) {
            earlier ??= at;
            later = at;
        }
        else if (at < segment.start) {
            afterGap ??= segment.start;
        }
    }
    // Clocks show a time or jump over it, so afterGap is set where no segment shows it.
    if (earlier === undefined || later === undefined)
        return { kind: 'gap', at: afterGap ?? NaN };
    return earlier === later ? { kind: 'exact', at: earlier } : { kind: 'fold', earlier, later };
}
/**
 * The beginning of a local day. A fold only if clocks are put back across midnight, so that the day
 * before comes again; where 00:00 itself is repeated, the day begins with the first one.
 */
function resolveDayStart(zone, day) {
    const start = resolveLocal(zone, day, 0);
    const onePiece = start.kind === 'fold' && toLocal(zone, start.later - 1).day === day;
    return onePiece ? { kind: 'exact', at: start.earlier } : start;
}
/** The first instant of a local day; of a day that clocks skipped, the first instant after it. */
function startOfDay(zone, day) {
    const start = resolveDayStart(zone, day);
    return start.kind === 'fold' ? start.earlier : start.at;
}
/** The last local day of an interval that ends together with a day; undefined if it ends within one or never. */
function lastWholeDay(zone, interval) {
    if (!Number.isFinite(interval.end))
        return undefined;
    const endsWithDay = startOfDay(zone, toLocal(zone, interval.end).day) === interval.end;
    return endsWithDay ? toLocal(zone, interval.end - 1).day : undefined;
}
function segmentAt(zone, instant) {
    return zone.segments[segmentIndexAt(zone, instant)];
}
function segmentIndexAt(zone, instant) {
    let low = 0;
    let high = zone.segments.length - 1;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (instant < (zone.segments[middle]?.end ?? Infinity))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}


/***/ })

};

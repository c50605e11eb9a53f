export const id = 6092;
export const ids = [6092];
export const modules = {

/***/ 66092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ policyZone),
/* harmony export */   ZD: () => (/* binding */ surroundingsOf),
/* harmony export */   et: () => (/* binding */ whileExcepted),
/* harmony export */   iV: () => (/* binding */ admitsOf),
/* harmony export */   k7: () => (/* binding */ tryAdmits)
/* harmony export */ });
/* harmony import */ var _time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25361);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24114);
/* harmony import */ var _enforcement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28208);
/* harmony import */ var _waive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19384);




/** The zone in which the policy means its dates; undefined if its table is not known. */
function policyZone(part) {
    const { policy, facts, now } = part;
    const unknown = facts.unknown({ kind: 'zone', key: policy.timezone }, now);
    return unknown === undefined ? facts.zone(policy.timezone) : undefined;
}
/** Instants at which a deployment may run, by the rules that bound it as a whole. */
function surroundingsOf(scope) {
    const known = new Map();
    const open = (from, to) => {
        const key = `${String(from)} ${String(to)}`;
        if (!known.has(key)) {
            const bounding = scope.rules.filter(({ question }) => question.bounds === 'during');
            const sets = bounding.map((rule) => admitsOf({ rule, scope, range: { from, to } }));
            const told = sets.filter((set) => set !== undefined);
            known.set(key, told.length < sets.length ? undefined : (0,_time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .intersectAll */ .pW)(told));
        }
        return known.get(key);
    };
    return { open };
}
/** The instants at which the rule does not stand in the way; undefined if that is not known. */
function admitsOf(part) {
    const { rule, scope, range, around = { open: () => _time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .always */ .Gk } } = part;
    const { question } = rule;
    if (rule.options.some(({ enforce }) => enforce === 'observe' || enforce === 'warn')) {
        return _time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .always */ .Gk;
    }
    if ((0,_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .appliesApartFromClock */ .Nb)(rule, scope).state === 'no')
        return _time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .always */ .Gk;
    if (question.admits === undefined)
        return _time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .always */ .Gk;
    const during = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .duringOf */ .$X)(rule, scope, range);
    const readable = question.needs.every((ref) => scope.facts.unknown(ref, scope.now) === undefined);
    const own = readable ? tryAdmits({ rule, scope, range, around }) : undefined;
    const ahead = beforeEnforcement(rule, scope);
    if (own === undefined || during === undefined) {
        // Nobody's way is barred before the enforcement begins; what follows is not known.
        return ahead.length > 0 ? ahead : undefined;
    }
    return (0,_time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .unionAll */ .TG)([admitsUnder(during, own), ahead, whileExcepted(rule, scope)]);
}
/** Outside of a `during` the rule says nothing; where that is not known, only what it admits is told. */
function admitsUnder(during, own) {
    const doubtful = during.filter(({ complete }) => !complete).map(({ set }) => set);
    const outside = during.filter(({ complete }) => complete).map(({ set }) => (0,_time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .complement */ .Zw)(set));
    return (0,_time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .unionAll */ .TG)([(0,_time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .intersectAll */ .pW)([own, ...doubtful]), ...outside]);
}
function beforeEnforcement(rule, { now, zone }) {
    const ahead = (0,_enforcement_js__WEBPACK_IMPORTED_MODULE_2__/* .enforcementAhead */ .iX)(rule.options, now, zone);
    return ahead === undefined ? _time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .never */ .Zm : [{ start: -Infinity, end: ahead.at }];
}
/** When an exception excuses the rule. */
function whileExcepted(rule, { request, zone }) {
    if (zone === undefined)
        return _time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .never */ .Zm;
    return (0,_time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .toIntervalSet */ .tH)((0,_waive_js__WEBPACK_IMPORTED_MODULE_3__/* .exceptionsFor */ .w)(rule, request.service, zone).map(({ interval }) => interval));
}
/** What the question itself admits, whatever its options say; undefined if it does not say, or crashes. */
function tryAdmits(part) {
    const { rule, scope, range, around } = part;
    try {
        return rule.question.admits?.(scope.facts, range, around);
    }
    catch {
        // The same question crashes in `ask`, where it becomes a finding.
        return undefined;
    }
}


/***/ }),

/***/ 24114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Br: () => (/* binding */ applies),
  Nb: () => (/* binding */ appliesApartFromClock),
  TR: () => (/* binding */ conditionFacts),
  $X: () => (/* binding */ duringOf)
});

// EXTERNAL MODULE: ./lib/checks/windows/expand.js
var expand = __webpack_require__(85551);
// EXTERNAL MODULE: ./lib/checks/windows/history.js
var windows_history = __webpack_require__(65759);
// EXTERNAL MODULE: ./lib/checks/windows/period-facts.js
var period_facts = __webpack_require__(52216);
// EXTERNAL MODULE: ./lib/time/duration.js
var duration = __webpack_require__(75921);
// EXTERNAL MODULE: ./lib/time/instant.js
var instant = __webpack_require__(96216);
// EXTERNAL MODULE: ./lib/time/interval-set.js
var interval_set = __webpack_require__(25361);
// EXTERNAL MODULE: ./lib/decision/enforcement.js
var enforcement = __webpack_require__(28208);
// EXTERNAL MODULE: ./lib/decision/facts-view.js
var facts_view = __webpack_require__(4023);
// EXTERNAL MODULE: ./lib/evidence/glob.js
var evidence_glob = __webpack_require__(32027);
;// CONCATENATED MODULE: ./lib/decision/paths.js
/** Globs over changed paths. */

/** True if the path matches one of the globs; dots and case count as they stand. */
function matchesAny(path, globs) {
    return globs.some((glob) => (0,evidence_glob/* matchesGlob */.kt)(path, glob));
}

// EXTERNAL MODULE: ./lib/policy/select.js
var policy_select = __webpack_require__(7588);
// EXTERNAL MODULE: ./lib/decision/rules.js
var rules = __webpack_require__(29853);
// EXTERNAL MODULE: ./lib/checks/rule-options.js
var rule_options = __webpack_require__(37012);
;// CONCATENATED MODULE: ./lib/decision/service-facts.js
/** What is known of the service: by the catalogue, and by the policy's own file, which may only raise it. */


/** The catalogue's facts, which the service's own file may only raise, as a rule of `layer` sees them. */
function serviceFacts(scope, layer) {
    const own = (0,policy_select/* servicesOf */.Yj)(scope.policy)[scope.request.service] ?? {};
    const missing = (what) => ({
        unknown: `neither the policy nor a catalogue states the ${what} of ${scope.request.service}`,
    });
    const ownData = own.data === undefined ? [] : [own.data].flat();
    const ownRegions = own.regions === undefined ? [] : [own.regions].flat();
    if (!hasCatalog(scope.policy)) {
        return {
            tier: own.tier === undefined ? missing('tier') : { known: own.tier },
            data: own.data === undefined ? missing('data') : { known: ownData },
            regions: own.regions === undefined ? missing('regions') : { known: ownRegions },
        };
    }
    const ref = catalogRef(scope.request);
    const unknown = scope.facts.unknown(ref, scope.now);
    if (unknown) {
        const reason = { unknown: unknown.reason };
        return { tier: reason, data: reason, regions: reason };
    }
    const listedFacts = scope.facts.value(ref) ?? strictest(scope, layer);
    const tier = raised({ listed: listedFacts.tier, own: own.tier, named: tiersNamed(scope, layer) });
    return {
        tier: tier === undefined ? missing('tier') : { known: tier },
        data: { known: [...(listedFacts.data ?? []), ...ownData] },
        regions: { known: [...(listedFacts.regions ?? []), ...ownRegions] },
    };
}
/**
 * The service's own tier counts where it is stricter. Tiers match exactly, so one that no rule names
 * would lift every rule: it counts as the nearest stricter one that is named, or the strictest (T07).
 */
function raised(part) {
    const { listed, own, named } = part;
    if (own === undefined || (listed !== undefined && own >= listed))
        return listed;
    const stricter = named.filter((tier) => tier <= own);
    if (stricter.length > 0)
        return Math.max(...stricter);
    return named.length > 0 ? Math.min(...named) : own;
}
/**
 * A service that the catalogue does not list: the lowest tier, every data class and region named in
 * the layer or above.
 */
function strictest(scope, layer) {
    const layers = fromLayerUp(scope, layer);
    const tiers = tiersNamed(scope, layer);
    return {
        tier: tiers.length === 0 ? 0 : Math.min(...tiers),
        data: conditionsIn(layers).flatMap(({ data }) => [data ?? []].flat()),
        regions: layers.flatMap(({ regions }) => [...regions.keys()]),
    };
}
function tiersNamed(scope, layer) {
    return conditionsIn(fromLayerUp(scope, layer)).flatMap(({ tier }) => [tier ?? []].flat());
}
/** A layer below cannot change what a rule takes for the strictest (T07). */
function fromLayerUp({ policy }, { index }) {
    return policy.layers.filter((layer) => layer.index >= index);
}
function conditionsIn(layers) {
    return layers.flatMap(({ config }) => whensIn(config.environments));
}
/** An `also` block may be called `when`: it is told from a condition by its content. */
function whensIn(value) {
    if (value === null || typeof value !== 'object')
        return [];
    return Object.entries(value).flatMap(([key, below]) => {
        const when = key === 'when' ? rule_options/* whenSchema */.KN.safeParse(below) : undefined;
        return when?.success === true ? [when.data] : whensIn(below);
    });
}
/** True if some layer names a catalogue. */
function hasCatalog(policy) {
    return policy.layers.some(({ config }) => config.catalog !== undefined);
}
/** The catalogue's entry of the requested service. */
function catalogRef(request) {
    return { kind: 'catalog', key: request.service };
}

;// CONCATENATED MODULE: ./lib/decision/conditions.js












/** The changed paths since the last deployment, seen where the rule's layer or one above says. */
function changedPathsOf(rule, policy) {
    const { key, spec } = (0,rules/* historyFor */.C)(policy, rule);
    return { kind: 'changed-paths', key, spec };
}
/** The deployments of the requested environment, seen in the same place. */
function deploymentsOf(rule, policy, request) {
    return (0,windows_history/* deploymentsRef */.AD)({ request, history: (0,rules/* historyFor */.C)(policy, rule) });
}
/** The facts that the conditions of a rule look at. */
function conditionFacts(rule, policy, request) {
    const whens = rule.options.flatMap(({ when }) => when ?? []);
    const uses = (key) => whens.some((when) => when[key] !== undefined);
    // The regions of a promotion are asked of the catalogue only where the request names none.
    const regions = uses('region') && request.regions.length === 0;
    const catalogued = uses('tier') || uses('data') || regions;
    const during = whens.flatMap((when) => periodsIn(when, rule));
    return [
        ...(uses('paths') ? [changedPathsOf(rule, policy)] : []),
        ...(uses('failed-promotions') ? [deploymentsOf(rule, policy, request)] : []),
        ...(catalogued && hasCatalog(policy) ? [catalogRef(request)] : []),
        ...(uses('class') && hasClasses(policy) ? [{ kind: 'class', key: '' }] : []),
        ...(uses('risk') ? [{ kind: 'risk', key: '' }] : []),
        ...(0,period_facts/* factsOf */.xS)(during, rule.words),
    ];
}
/** Whether all conditions of a rule hold; `during` is judged at `now`. */
function applies(rule, seen) {
    const scope = { ...seen, facts: (0,facts_view/* trusting */.h3)(seen.facts, (0,enforcement/* demandedTrust */.Rv)(rule.options)) };
    const answers = rule.options.flatMap(({ when }) => when === undefined ? [] : conditionsOf({ when, rule, scope }));
    return (answers.find(({ state }) => state === 'no') ??
        answers.find(({ state }) => state === 'unknown') ?? { state: 'yes' });
}
/** The same without `during`, which changes with the clock. */
function appliesApartFromClock(rule, scope) {
    const options = rule.options.map((option) => {
        const { during: _, ...when } = option.when ?? {};
        return { ...option, when };
    });
    return applies({ ...rule, options }, scope);
}
/** Each `during` of the rule, all of which must hold; undefined if a zone, holidays or a calendar are not known. */
function duringOf(rule, { facts, now }, range) {
    const lists = rule.options.flatMap(({ when }) => when?.during === undefined ? [] : [periodsIn(when, rule)]);
    const needed = (0,period_facts/* factsOf */.xS)(lists.flat(), rule.words);
    if (needed.some((ref) => facts.unknown(ref, now) !== undefined))
        return undefined;
    const request = { facts, words: rule.words, reading: 'widest', range };
    return lists.map((periods) => ({
        set: (0,interval_set/* unionAll */.TG)((0,expand/* expandAll */.eo)(periods, request).map(({ set }) => set)),
        complete: (0,expand/* unbuiltOf */.N7)(periods).length === 0,
    }));
}
function periodsIn({ during = [] }, rule) {
    return (0,expand/* periodsOf */.qC)([during].flat(), rule.words);
}
function conditionsOf(part) {
    const { when, rule, scope } = part;
    const answers = [];
    const { request } = scope;
    if (when.service !== undefined) {
        answers.push(answer('service', listed(when.service).includes(request.service)));
    }
    const service = serviceFacts(scope, rule.layer);
    if (when.tier !== undefined) {
        const wanted = [when.tier].flat();
        answers.push(stated('tier', service.tier, (tier) => wanted.includes(tier)));
    }
    if (when.data !== undefined) {
        const wanted = listed(when.data);
        answers.push(stated('data', service.data, (data) => data.some((one) => wanted.includes(one))));
    }
    if (when.region !== undefined) {
        const wanted = listed(when.region);
        const regions = request.regions.length > 0 ? { known: request.regions } : service.regions;
        answers.push(stated('region', regions, (all) => all.some((one) => wanted.includes(one))));
    }
    if (when.class !== undefined) {
        const classes = hasClasses(scope.policy)
            ? factOf(scope, { kind: 'class', key: '' })
            : { known: 'normal' };
        const wanted = listed(when.class);
        answers.push(stated('class', classes, (one) => wanted.includes(one)));
    }
    if (when.risk !== undefined) {
        const wanted = listed(when.risk);
        const risk = factOf(scope, { kind: 'risk', key: '' });
        answers.push(stated('risk', risk, (one) => wanted.includes(one)));
    }
    if (when.paths !== undefined) {
        answers.push(pathsCondition({ globs: listed(when.paths), rule, scope }));
    }
    if (when.during !== undefined)
        answers.push(duringCondition({ when, rule, scope }));
    const failures = when['failed-promotions'];
    if (failures !== undefined)
        answers.push(failuresCondition({ failures, rule, scope }));
    return answers;
}
/** A restriction applies if any changed path matches, an open list only if all do. */
function pathsCondition(part) {
    const { globs, rule, scope } = part;
    const changed = pathsOfService(factOf(scope, changedPathsOf(rule, scope.policy)), scope);
    return stated('paths', changed, (paths) => rule.question.permits === true
        ? paths.every((path) => matchesAny(path, globs))
        : paths.some((path) => matchesAny(path, globs)));
}
/** What changed of the service; an empty range never lifts a rule (policy.md 4). */
function pathsOfService(changed, { policy, request }) {
    if ('unknown' in changed)
        return changed;
    const globs = (0,policy_select/* servicesOf */.Yj)(policy)[request.service]?.paths;
    const { paths } = changed.known;
    const own = globs === undefined ? paths : paths.filter((path) => matchesAny(path, [globs].flat()));
    return own.length > 0
        ? { known: own }
        : { unknown: `nothing of ${request.service} changed since its last deployment` };
}
function duringCondition(part) {
    const { when, rule, scope } = part;
    const periods = periodsIn(when, rule);
    for (const ref of (0,period_facts/* factsOf */.xS)(periods, rule.words)) {
        const unknown = scope.facts.unknown(ref, scope.now);
        if (unknown) {
            const reason = `${(0,facts_view/* nameOfFact */.b7)(ref)}: ${unknown.reason}`;
            return { state: 'unknown', condition: 'during', reason };
        }
    }
    const range = { from: scope.now - 1, to: scope.now + 1 };
    const only = { ...rule, options: [{ when: { during: when.during } }] };
    const inside = (duringOf(only, scope, range) ?? []).every(({ set }) => (0,interval_set/* contains */.gR)(set, scope.now));
    const unbuilt = periods.find(({ rule: defined }) => 'notBuilt' in defined);
    if (!inside && unbuilt !== undefined) {
        const reason = `period ${unbuilt.id} is not evaluated by this version`;
        return { state: 'unknown', condition: 'during', reason };
    }
    return answer('during', inside);
}
/** Failures without a time may count: then it is not known, unless there are enough without them. */
function failuresCondition(part) {
    const { failures, rule, scope } = part;
    const condition = 'failed-promotions';
    const { policy, request, facts, now } = scope;
    if ((0,windows_history/* tellsOnlySuccess */.q8)((0,rules/* historyFor */.C)(policy, rule))) {
        return { state: 'unknown', condition, reason: windows_history/* onlySuccess */.e$ };
    }
    const ref = deploymentsOf(rule, policy, request);
    const unknown = facts.unknown(ref, now);
    if (unknown !== undefined)
        return { state: 'unknown', condition, reason: unknown.reason };
    const since = now - ((0,duration/* parseElapsed */.Er)(failures.within) ?? Infinity);
    const times = (facts.value(ref) ?? [])
        .filter(windows_history/* hasFailed */.WN)
        .map(({ finishedAt, startedAt }) => (0,instant/* parseInstant */.nV)(finishedAt ?? startedAt ?? ''));
    const counted = times.filter((time) => time !== undefined && time >= since).length;
    const untimed = times.filter((time) => time === undefined).length;
    const least = failures['at-least'];
    if (counted < least && counted + untimed >= least) {
        const reason = 'it is not told when a promotion failed';
        return { state: 'unknown', condition, reason };
    }
    return answer(condition, counted >= least);
}
function factOf(scope, ref) {
    const unknown = scope.facts.unknown(ref, scope.now);
    if (unknown)
        return { unknown: unknown.reason };
    const value = scope.facts.value(ref);
    return value === undefined ? { unknown: 'nothing is known of it' } : { known: value };
}
function stated(condition, fact, holds) {
    return 'unknown' in fact
        ? { state: 'unknown', condition, reason: fact.unknown }
        : answer(condition, holds(fact.known));
}
function answer(condition, holds) {
    return holds ? { state: 'yes' } : { state: 'no', condition };
}
function listed(value) {
    return [value].flat();
}
function hasClasses(policy) {
    return policy.layers.some(({ config }) => config.classes !== undefined);
}


/***/ }),

/***/ 28208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rv: () => (/* binding */ demandedTrust),
/* harmony export */   aY: () => (/* binding */ enforcementAt),
/* harmony export */   iX: () => (/* binding */ enforcementAhead),
/* harmony export */   ux: () => (/* binding */ controlsOf)
/* harmony export */ });
/* harmony import */ var _evidence_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var _time_civil_date_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31963);
/* harmony import */ var _time_zone_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33710);



const weakestFirst = ['observe', 'warn', 'block'];
/** Of several statements the weaker holds; before its `enforce-from` a statement only observes. */
function enforcementAt(options, now, zone) {
    const stated = options.map((option) => {
        const from = enforcedFrom(option, zone);
        return from !== undefined && now < from ? 'observe' : (option.enforce ?? 'block');
    });
    return weakestFirst.find((one) => stated.includes(one)) ?? 'block';
}
/** The latest `enforce-from` that lies ahead, as the instant and as the date written. */
function enforcementAhead(options, now, zone) {
    return options
        .flatMap((option) => {
        const at = enforcedFrom(option, zone);
        const date = option['enforce-from'];
        return at === undefined || date === undefined || at <= now ? [] : [{ at, date }];
    })
        .sort((a, b) => b.at - a.at)[0];
}
/** 00:00 of the date in the policy's zone; without a zone the rule is in force already. */
function enforcedFrom(option, zone) {
    const date = option['enforce-from'];
    const day = date === undefined ? undefined : (0,_time_civil_date_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCivilDate */ .Di)(date);
    return day === undefined || zone === undefined ? undefined : (0,_time_zone_table_js__WEBPACK_IMPORTED_MODULE_2__/* .startOfDay */ .ol)(zone, day);
}
/** The highest trust level demanded. */
function demandedTrust(options) {
    const levels = options.map(({ trust }) => _evidence_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .trustLevels */ .eN.indexOf(trust ?? 'workspace'));
    return _evidence_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .trustLevels */ .eN[Math.max(0, ...levels)] ?? 'workspace';
}
/** The controls of all levels, each once. */
function controlsOf(options) {
    return [...new Set(options.flatMap(({ controls }) => controls ?? []))];
}


/***/ }),

/***/ 4023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b7: () => (/* binding */ nameOfFact),
/* harmony export */   du: () => (/* binding */ viewOf),
/* harmony export */   h3: () => (/* binding */ trusting),
/* harmony export */   w8: () => (/* binding */ levelBelow)
/* harmony export */ });
/* harmony import */ var _evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11743);
/* harmony import */ var _evidence_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78877);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96216);
/* harmony import */ var _time_zone_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33710);




/** Builds the view. `value` answers undefined also for unknown facts: ask `unknown` first. */
function viewOf(facts) {
    const zones = new Map();
    const zone = (name) => {
        const compiled = zones.get(name) ?? compile(facts, name);
        zones.set(name, compiled);
        return compiled;
    };
    return {
        reading: (ref) => (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .readingOf */ .MU)(facts, ref),
        value: (ref) => {
            const reading = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .readingOf */ .MU)(facts, ref);
            return reading?.status === 'known' ? reading.value : undefined;
        },
        zone,
        unknown: (ref, now) => unknownOf({ facts, ref, now }) ??
            (ref.kind === 'zone' ? zoneFault(() => zone(ref.key)) : undefined),
    };
}
/** A table that cannot be compiled says nothing. */
function zoneFault(compiled) {
    try {
        compiled();
        return undefined;
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : 'its table is not valid';
        return { status: 'failed', reason, retryable: false };
    }
}
function compile(facts, name) {
    const reading = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .readingOf */ .MU)(facts, { kind: 'zone', key: name });
    if (reading?.status !== 'known')
        throw new RangeError(`the zone ${name} is not known`);
    return (0,_time_zone_table_js__WEBPACK_IMPORTED_MODULE_3__/* .toZone */ .s2)(reading.value);
}
function unknownOf(part) {
    const { facts, ref, now } = part;
    const reading = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .readingOf */ .MU)(facts, ref);
    if (reading === undefined) {
        return { status: 'failed', reason: 'it is not in the evidence', retryable: false };
    }
    if ((0,_evidence_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnknown */ .t8)(reading))
        return reading;
    switch (ref.kind) {
        case 'zone':
            return zoneGap(facts, ref.key, now);
        case 'holidays':
        case 'calendar':
            return dayGap(facts, { kind: ref.kind, key: ref.key }, now);
        default:
            return undefined;
    }
}
/** Holidays and events say nothing of days that were not looked at; and none at all is no answer. */
function dayGap(facts, ref, now) {
    const reading = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .readingOf */ .MU)(facts, ref);
    if (reading?.status !== 'known') {
        return { status: 'failed', reason: 'it is not there', retryable: false };
    }
    const { value } = reading;
    const from = 'to' in value ? value.from : `${value.from}T00:00:00Z`;
    const to = 'to' in value ? value.to : `${value.through}T00:00:00Z`;
    return gapOf({ from, to, now, what: 'what is known of it' });
}
/** A zone table says nothing of instants that it does not reach. */
function zoneGap(facts, key, now) {
    const reading = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .readingOf */ .MU)(facts, { kind: 'zone', key });
    if (reading?.status !== 'known') {
        return { status: 'failed', reason: 'the zone does not exist', retryable: false };
    }
    return gapOf({ ...reading.value, now, what: 'its table' });
}
function gapOf(part) {
    const { from, to, now, what } = part;
    const reaches = now >= ((0,_time_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(from) ?? Infinity) && now <= ((0,_time_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(to) ?? -Infinity);
    const reason = `${what} reaches from ${from} to ${to} only`;
    return reaches ? undefined : { status: 'failed', reason, retryable: false };
}
/** The level of a known fact if it is below the one demanded; the runtime's own facts have none. */
function levelBelow(facts, ref, demanded) {
    if (_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .intrinsicKinds */ .HC.has(ref.kind))
        return undefined;
    const reading = facts.reading(ref);
    if (reading === undefined || !('source' in reading))
        return undefined;
    const { level } = reading.source;
    return (0,_evidence_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrusted */ .W2)(level, demanded) ? undefined : level;
}
/** The same facts, where one that is not trusted enough counts as not known. */
function trusting(view, demanded) {
    return {
        ...view,
        unknown: (ref, now) => {
            const level = levelBelow(view, ref, demanded);
            const reason = `it comes from the level ${String(level)}; required: ${demanded}`;
            return view.unknown(ref, now) ?? (level && { status: 'unsupported', reason });
        },
    };
}
/** A fact as people are told of it: `zone Europe/Berlin`, `changed-paths`. */
function nameOfFact({ kind, key }) {
    return key === '' ? kind : `${kind} ${key}`;
}


/***/ }),

/***/ 58299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ protectionQuestion),
/* harmony export */   Z: () => (/* binding */ lackOf)
/* harmony export */ });
/** The question whether the branch of the layer is protected on its forge. */
function protectionQuestion(layer) {
    const ref = { kind: 'branch-protection', key: layer };
    return {
        id: 'policy/protected',
        at: ['require-protected'],
        needs: [ref],
        evaluate: (facts) => {
            const seen = facts.value(ref);
            if (seen?.protected === true) {
                return [{ code: 'policy/protected', outcome: 'pass', data: { layer } }];
            }
            const lack = seen === undefined ? {} : lackOf(seen);
            const acts = [{ what: 'protect-branch', detail: lack }];
            return [{ code: 'policy/unprotected', outcome: 'fail', data: { layer, ...lack }, acts }];
        },
    };
}
/** Which ref is not protected, and for want of what: how that is mended differs from forge to forge. */
function lackOf({ ref, lacks }) {
    return { ref, ...(lacks === undefined ? {} : { lacks }) };
}


/***/ }),

/***/ 29853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ historyFor),
/* harmony export */   N: () => (/* binding */ rulesFor)
/* harmony export */ });
/* harmony import */ var _checks_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5229);
/* harmony import */ var _policy_record_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14397);
/* harmony import */ var _policy_select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7588);
/* harmony import */ var _protection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58299);
/** The rules that a promotion meets: each question of each check block, with its address and options. */




/** Every rule of every layer for the request, in the order in which people are told. */
function rulesFor(policy, request) {
    const blocks = (0,_policy_select_js__WEBPACK_IMPORTED_MODULE_1__/* .selectBlocks */ .dL)(policy, request);
    return [
        ...blocks.flatMap((block) => blockRules(block, { request, policy })),
        ...policy.layers.flatMap((layer) => layerRules({ layer, policy, request })),
    ];
}
function blockRules(block, { request, policy }) {
    const { layer, words, address, path, check, config } = block;
    const own = layer.index === 0;
    const { environment } = request;
    const history = historyFor(policy, { layer, environment });
    const paths = (0,_policy_select_js__WEBPACK_IMPORTED_MODULE_1__/* .servicesOf */ .Yj)(policy)[request.service]?.paths;
    const context = {
        layer: layer.file.name,
        address,
        request,
        words,
        history,
        paths: paths === undefined ? undefined : [paths].flat(),
        ledger: (0,_policy_record_store_js__WEBPACK_IMPORTED_MODULE_2__/* .recordStoreOf */ .A)(policy) === 'none' ? undefined : { holidays: layer.holidays },
        environmentId: address.split('/')[0] ?? environment,
        stage: (id, region) => {
            const name = (0,_policy_select_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentName */ .VE)(policy, { layer, id, region });
            if (name === undefined)
                return undefined;
            return { environment: name, history: historyFor(policy, { layer, environment: name }) };
        },
        factKey: (entry) => (own ? `${address}.${entry}` : `${layer.file.name}#${address}.${entry}`),
    };
    return check.questions(config, context).map((question) => ({
        question,
        address: question.at.length === 0 ? address : `${address}.${question.at.join('.')}`,
        layer,
        environment,
        words,
        place: layer.yaml.place([...path, ...question.at]),
        options: [...block.options, ...[question.options ?? []].flat()],
    }));
}
/**
 * Where deployments of this environment are seen, for the rules of one layer: the statement nearest
 * to the base, in the layer or above. No layer below can turn its rules to where nothing is seen
 * (T07), so what two layers see is two facts: the key tells the layer, and is empty for the own one.
 */
function historyFor(policy, { layer, environment }) {
    const seen = (0,_policy_select_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentsFor */ .SL)(policy, environment).filter((selected) => selected.layer.index >= layer.index);
    const key = layer.index === 0 ? '' : layer.file.name;
    return { key, spec: seen.flatMap(({ config }) => config.deployments ?? []).at(-1) };
}
/** What a layer demands besides its checks: that its branch is protected, that no hold is on. */
function layerRules(part) {
    const { layer } = part;
    const words = (0,_policy_select_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsFor */ .tu)(part);
    const rule = (question, key) => ({
        question,
        address: key,
        layer,
        environment: part.request.environment,
        words,
        place: layer.yaml.place([key]),
        options: [],
    });
    return [
        ...(layer.config['require-protected'] === true
            ? [rule((0,_protection_js__WEBPACK_IMPORTED_MODULE_3__/* .protectionQuestion */ .G)(layer.file.name), 'require-protected')]
            : []),
        ...(layer.config.holds === undefined
            ? []
            : [rule((0,_checks_check_js__WEBPACK_IMPORTED_MODULE_0__/* .notBuilt */ .cU)({ id: 'gate/holds', at: ['holds'], what: 'holds' }), 'holds')]),
    ];
}


/***/ }),

/***/ 19384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ exceptionFaults),
/* harmony export */   w: () => (/* binding */ exceptionsFor)
/* harmony export */ });
/* harmony import */ var _time_civil_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31963);
/* harmony import */ var _time_zone_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33710);
/* harmony import */ var _policy_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66546);
/** Exceptions: granted where the rule is owned, for one service, between two dates, always shown. */



/** For this long before it ends an exception warns: 14 days, in ms. */
const notice = 14 * 86_400_000;
/** The exceptions of the rule's own layer that excuse it for the service, at whatever instant. */
function exceptionsFor(rule, service, zone) {
    return Object.entries(rule.layer.exceptions?.entries ?? {}).flatMap(([id, entry]) => {
        const meant = rule.address === entry.rule || rule.address.startsWith(`${entry.rule}.`);
        if (!isOfCheck(rule))
            return [];
        // `instead` sets other bounds; it never excuses a rule that has no bounds.
        if (!meant || entry.service !== service || entry.instead !== undefined)
            return [];
        const interval = intervalOf(entry, zone);
        return interval === undefined ? [] : [{ id, interval }];
    });
}
/** What a layer demands besides its checks (require-protected, holds) has no address in an environment. */
function isOfCheck({ address }) {
    return address.includes('/');
}
/** An expired exception of the service is a configuration error; one that ends soon warns. */
function exceptionFaults(part) {
    const { policy, service, now, zone } = part;
    return policy.layers.flatMap((layer) => Object.entries(layer.exceptions?.entries ?? {})
        .filter(([, entry]) => service === undefined || entry.service === service)
        .flatMap(([id, entry]) => faultsOf({ id, entry, layer, now, zone })));
}
function faultsOf(part) {
    const { id, entry, layer, now, zone } = part;
    const file = layer.exceptions?.yaml;
    if (file === undefined)
        return [];
    const interval = intervalOf(entry, zone);
    if (interval === undefined) {
        const message = `exception ${id}: from ${entry.from} through ${entry.through} is no span of days`;
        return [(0,_policy_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faultIn */ ._8)(file, { code: 'policy/exception', path: [id, 'from'], message })];
    }
    const left = interval.end - now;
    if (left > notice)
        return [];
    const lastDay = (0,_time_civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCivilDate */ .PF)((0,_time_civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCivilDate */ .Di)(entry.through) ?? 0);
    return [
        (0,_policy_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faultIn */ ._8)(file, {
            code: left <= 0 ? 'policy/exception-expired' : 'policy/exception-ending',
            severity: left <= 0 ? 'error' : 'warning',
            path: [id, 'through'],
            message: left <= 0
                ? `exception ${id} for ${entry.service} ended with ${lastDay}`
                : `exception ${id} for ${entry.service} ends with ${lastDay}`,
            hint: 'keep the rule and remove the exception, or have it granted anew',
        }),
    ];
}
function intervalOf(entry, zone) {
    const first = (0,_time_civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCivilDate */ .Di)(entry.from);
    const last = (0,_time_civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCivilDate */ .Di)(entry.through);
    if (first === undefined || last === undefined || last < first)
        return undefined;
    return { start: (0,_time_zone_table_js__WEBPACK_IMPORTED_MODULE_1__/* .startOfDay */ .ol)(zone, first), end: (0,_time_zone_table_js__WEBPACK_IMPORTED_MODULE_1__/* .startOfDay */ .ol)(zone, last + 1) };
}


/***/ }),

/***/ 11743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tp: () => (/* binding */ factsSchema),
  HC: () => (/* binding */ intrinsicKinds),
  MU: () => (/* binding */ readingOf),
  tl: () => (/* binding */ withReading)
});

// UNUSED EXPORTS: calendarEventSchema, deploymentSchema, factKinds, factSchemas, pastRecordSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./lib/time/civil-date.js
var civil_date = __webpack_require__(31963);
// EXTERNAL MODULE: ./lib/time/local-time.js
var local_time = __webpack_require__(95206);
// EXTERNAL MODULE: ./lib/evidence/baseline-fact.js
var baseline_fact = __webpack_require__(46357);
// EXTERNAL MODULE: ./lib/evidence/changes-fact.js
var changes_fact = __webpack_require__(43391);
;// CONCATENATED MODULE: ./lib/evidence/code-owners-fact.js
/** Who owns what the changes of a promotion touch, by the CODEOWNERS file of the protected branch. */


const code_owners_fact_text = schemas/* string */.YjP();
const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
/**
 * Paths of one change with the same owners. Without owners nobody owns them: the file does not name
 * them, or takes their owners away. With `unknown` it is not known who owns them, and that says why.
 */
const ownedPathsSchema = schemas/* strictObject */.rej({
    /** The first of the patterns, as it is written; absent where none matches. */
    pattern: code_owners_fact_text.optional(),
    /** The line of that pattern, from 1. */
    line: schemas/* int */.Whr().positive().optional(),
    /** The section of GitLab's file that asks for it. */
    section: code_owners_fact_text.optional(),
    /** How many owners the section asks for; 1 where it does not say. */
    count: schemas/* int */.Whr().positive(),
    /** As they are written: `@alice`, `@acme/payments`, an address. */
    owners: schemas/* array */.YOg(code_owners_fact_text),
    unknown: code_owners_fact_text.optional(),
    /** The first few, and how many more there are. Untrusted. */
    paths: schemas/* array */.YOg(code_owners_fact_text),
    more: schemas/* int */.Whr().min(0),
});
/** Who is meant by a name in the file: one login, the members of a group, or why that is not known. */
const ownerSchema = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ name: code_owners_fact_text, members: schemas/* array */.YOg(changes_fact/* accountSchema */.rE) }),
    schemas/* strictObject */.rej({ name: code_owners_fact_text, unknown: code_owners_fact_text, needs: code_owners_fact_text.optional() }),
]);
const codeOwnersSchema = schemas/* strictObject */.rej({
    /** Where the file is at the head of the protected branch; null if there is none. */
    file: schemas/* strictObject */.rej({ path: code_owners_fact_text, commit: sha }).nullable(),
    /** What is wrong with the file, `path:line: message`: the first few. */
    faults: schemas/* array */.YOg(code_owners_fact_text),
    /** By the head and the number of each change; at least one part each. */
    changes: schemas/* array */.YOg(schemas/* strictObject */.rej({
        head: sha,
        number: schemas/* int */.Whr().positive().optional(),
        parts: schemas/* array */.YOg(ownedPathsSchema).min(1),
    })),
    /** Everybody who owns one of the parts. */
    owners: schemas/* array */.YOg(ownerSchema),
});

// EXTERNAL MODULE: ./lib/evidence/instant.js
var instant = __webpack_require__(92652);
// EXTERNAL MODULE: ./lib/evidence/owed-fact.js
var owed_fact = __webpack_require__(7185);
// EXTERNAL MODULE: ./lib/evidence/reading.js
var reading = __webpack_require__(78877);
// EXTERNAL MODULE: ./lib/evidence/report-fact.js
var report_fact = __webpack_require__(49470);
;// CONCATENATED MODULE: ./lib/evidence/facts.js
/** The closed set of kinds of facts, and the shape of each. */










const facts_instant = instant/* instantSchema */.p;
const facts_sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
/** Offsets are minutes east of UTC; each transition holds from its instant to the next one. */
const zone = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    from: facts_instant,
    to: facts_instant,
    transitions: schemas/* array */.YOg(schemas/* strictObject */.rej({ at: facts_instant, offset: schemas/* int */.Whr(), abbreviation: schemas/* string */.YjP() }))
        .min(1),
});
const date = schemas/* string */.YjP().refine((text) => (0,civil_date/* parseCivilDate */.Di)(text) !== undefined, {
    error: 'expected a date such as 2026-12-24',
});
/** `2026-12-24`, a whole day, or `2026-12-24T18:00:00`, what clocks show in the zone in which it is judged. */
const localTime = schemas/* string */.YjP().refine((text) => (0,local_time/* parseLocalTime */.K)(text) !== undefined, {
    error: 'expected a date, or a date and a time such as 2026-12-24T18:00:00',
});
/** Public holidays of one country or region of it, by ISO 3166 code, on the days on which they are kept. */
const holidays = schemas/* strictObject */.rej({
    from: date,
    through: date,
    days: schemas/* array */.YOg(schemas/* strictObject */.rej({ date, name: schemas/* string */.YjP() })),
});
/**
 * One occurrence of an event. Of an event with a zone start and end are instants, read as RFC 5545
 * says; `widest` is there where clocks change and both readings together are longer. Floating events
 * and whole days are local times of the zone in which the period is judged; the end is exclusive.
 */
const calendarEventSchema = schemas/* strictObject */.rej({
    uid: schemas/* string */.YjP(),
    summary: schemas/* string */.YjP().optional(),
    categories: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Not confirmed: it restricts, and permits nothing. */
    tentative: schemas/* literal */.euz(true).optional(),
    time: schemas/* union */.KCZ([
        schemas/* strictObject */.rej({
            start: facts_instant,
            end: facts_instant,
            widest: schemas/* strictObject */.rej({ start: facts_instant, end: facts_instant }).optional(),
        }),
        schemas/* strictObject */.rej({ localStart: localTime, localEnd: localTime }),
    ]),
});
/** All occurrences with a part in `[from, to)`, by start; cancelled ones are left out. */
const calendar = schemas/* strictObject */.rej({
    from: facts_instant,
    to: facts_instant,
    events: schemas/* array */.YOg(calendarEventSchema),
    /** The first things of it that are read, and probably not meant: `line:column: message`. */
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
});
/** One past deployment; times are absent where the source does not tell them. */
const deploymentSchema = schemas/* strictObject */.rej({
    sha: facts_sha,
    version: schemas/* string */.YjP().optional(),
    outcome: schemas/* enum */.k5n(['success', 'failure', 'rolled-back', 'in-progress']),
    startedAt: facts_instant.optional(),
    finishedAt: facts_instant.optional(),
    url: schemas/* string */.YjP().optional(),
    /** A success that whoever may push could have made up: nothing counts as deployed before because of it. */
    unproved: schemas/* literal */.euz(true).optional(),
});
/** One earlier decision or result of the same service and environment, as the records tell it. */
const pastRecordSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    promotionId: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(['decision', 'error', 'aborted', 'result']),
    at: facts_instant,
    sha: facts_sha,
    verdict: schemas/* enum */.k5n(['allow', 'block', 'inconclusive']).optional(),
    enforced: schemas/* boolean */.zMY(),
    outcome: schemas/* enum */.k5n(['success', 'failure', 'rolled-back']).optional(),
    /** Digests of the artifacts that it was about. */
    artifacts: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    /** The version of the time-zone database that it was decided with. */
    tz: schemas/* string */.YjP().optional(),
});
/** What is wrong with the proof of a run's identity. */
const refusalSchema = schemas/* strictObject */.rej({
    fault: schemas/* enum */.k5n(['form', 'signature', 'issuer', 'audience', 'expired', 'early', 'variable']),
    /** In words that go on after "it is refused:"; never holds a part of the token. */
    reason: schemas/* string */.YjP(),
    /** The variable by which the job is given the token, or the one that says something else. */
    variable: schemas/* string */.YjP(),
});
/**
 * Every kind of fact with the schema of its value. Keys: `zone` the zone's name; `holidays` the ISO
 * code; `calendar` the calendar's id; `deployments` and
 * `records` the environment's name, with the layer's where a layer above sees them elsewhere; `check-result` the address of the rule that asks; `report` its id; `baseline` the report's, a metric and a slot (`baselineKey`); `catalog` the
 * service; `branch-protection` the name of the layer; `changes` and `code-owners` that of the deployments they count from;
 * `group` the group's id; the others have the empty key.
 */
const factSchemas = {
    zone,
    holidays,
    calendar,
    /** Newest first. */
    deployments: schemas/* array */.YOg(deploymentSchema),
    /** Newest first. */
    records: schemas/* array */.YOg(pastRecordSchema),
    'changed-paths': schemas/* strictObject */.rej({
        /** The last successful deployment, or null on the first one: then all paths count. */
        base: facts_sha.nullable(),
        paths: schemas/* array */.YOg(schemas/* string */.YjP()),
        /** Those of them that base and candidate differ in, and that the candidate has; all if it is absent. */
        present: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    }),
    'check-result': schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        sha: facts_sha,
        conclusion: schemas/* string */.YjP(),
        completedAt: facts_instant.optional(),
        url: schemas/* string */.YjP().optional(),
    }),
    /** Of a named report of the policy, all its files together. */
    report: report_fact/* reportSchema */.Q,
    /** What the numbers of a report are held against. */
    baseline: baseline_fact/* baselineSchema */.d2,
    catalog: schemas/* strictObject */.rej({
        tier: schemas/* int */.Whr().optional(),
        data: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
        regions: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
        owner: schemas/* string */.YjP().optional(),
    }),
    'branch-protection': schemas/* strictObject */.rej({
        ref: schemas/* string */.YjP(),
        protected: schemas/* boolean */.zMY(),
        /**
         * What keeps it from being protected, where the forge tells that: no rule asks for a review, somebody
         * may push (or make the tag), or the pinned commit is none of the branch.
         */
        lacks: schemas/* enum */.k5n(['review-rule', 'closed-push', 'pinned-commit']).optional(),
    }),
    /** How far the forge's clock is ahead of the runner's, in seconds. */
    clock: schemas/* strictObject */.rej({ skew: schemas/* number */.aig() }),
    /** Whether the candidate is a commit of the branch that changes have to be merged to. */
    reachability: schemas/* strictObject */.rej({ ref: schemas/* string */.YjP(), reachable: schemas/* boolean */.zMY() }),
    /** Who says what this run is: the forge's signed token, or variables that a step could have set. */
    'run-identity': schemas/* strictObject */.rej({
        proof: schemas/* enum */.k5n(['token', 'claimed', 'refused']),
        /** Of a token, or of variables, that were looked at and are not believed. */
        refusal: refusalSchema.optional(),
        /** Anybody who starts a run could have set what is claimed, and the forge was asked and did not confirm it. */
        unconfirmed: schemas/* literal */.euz(true).optional(),
        environment: schemas/* string */.YjP().optional(),
        repositoryId: schemas/* string */.YjP().optional(),
        sha: facts_sha.optional(),
        runId: schemas/* string */.YjP().optional(),
        attempt: schemas/* int */.Whr().optional(),
        actorId: schemas/* string */.YjP().optional(),
        workflow: schemas/* string */.YjP().optional(),
    }),
    /** Whether the policy changed since the last successful deployment, and who stands behind that. */
    'policy-change': schemas/* strictObject */.rej({
        /** The commit of the last successful deployment, or null if there is none. */
        base: facts_sha.nullable(),
        changed: schemas/* boolean */.zMY(),
        /** Who of the layer's owner approved the change, by login. */
        approvedBy: schemas/* array */.YOg(schemas/* string */.YjP()),
        /** Why no owner's approval counts, once the policy at the base was asked instead. */
        unapproved: schemas/* string */.YjP().optional(),
        /** What the policy at the base says of this promotion; absent where it was not asked. */
        atBase: schemas/* enum */.k5n(['allow', 'block', 'inconclusive', 'error']).optional(),
        reason: schemas/* string */.YjP().optional(),
    }),
    /** The pull request that a preview is about; its branch and labels are what people chose. */
    'pull-request': schemas/* strictObject */.rej({
        number: schemas/* int */.Whr().positive(),
        branch: schemas/* string */.YjP(),
        target: schemas/* string */.YjP(),
        labels: schemas/* array */.YOg(schemas/* string */.YjP()),
        /** True if the branch is one of another repository. */
        fork: schemas/* boolean */.zMY(),
    }),
    /** What is promoted, and who wrote and approved it. */
    changes: changes_fact/* changesSchema */.fh,
    /** Whose approval the paths of these changes ask for. */
    'code-owners': codeOwnersSchema,
    /** The members of a group of the policy. */
    group: changes_fact/* groupSchema */.NL,
    /** Which accounts are one person's. */
    people: changes_fact/* peopleSchema */.Zm,
    /** In whose name this run was started. */
    starter: changes_fact/* starterSchema */.bI,
    /** What earlier decisions of the same service and environment left owed, and is not settled. */
    owed: owed_fact/* owedSchema */.Pr,
    class: schemas/* enum */.k5n(['standard', 'normal', 'emergency']),
    risk: schemas/* enum */.k5n(['low', 'medium', 'high']),
    /** Claims: what became of the effects that can still turn an allow into a no. */
    candidate: schemas/* strictObject */.rej({ sha: facts_sha }),
    'bypass-redemption': schemas/* strictObject */.rej({ id: schemas/* string */.YjP() }),
    lock: schemas/* strictObject */.rej({ id: schemas/* string */.YjP() }),
    'record-append': schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), store: schemas/* string */.YjP() }),
};
const factKinds = Object.keys(factSchemas);
/** Facts that the runtime itself provides: no policy can demand a trust level of them. */
const intrinsicKinds = new Set([
    'zone',
    'holidays',
    'candidate',
    'bypass-redemption',
    'lock',
    'record-append',
]);
const kindSchemas = Object.fromEntries(factKinds.map((kind) => [
    kind,
    schemas/* record */.g1P(schemas/* string */.YjP(), (0,reading/* readingSchema */.Cu)(factSchemas[kind])).optional(),
]));
/** The schema of all facts; unknown kinds are refused. */
const factsSchema = schemas/* strictObject */.rej(kindSchemas);
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

/***/ 87290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ blocksOf)
/* harmony export */ });
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83694);

/** All check blocks of an environment, in the order of the registry, own ones first. */
function blocksOf(id, environment) {
    const own = blocksIn(environment, { path: ['environments', id], address: id, options: [] });
    const also = Object.entries(environment.also ?? {}).flatMap(([alsoId, block]) => blocksIn(block, {
        path: ['environments', id, 'also', alsoId],
        address: `${id}/${alsoId}`,
        options: [block],
    }));
    return [...own, ...also];
}
function blocksIn(container, at) {
    const values = container;
    return _checks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .A.flatMap((check) => {
        const config = values[check.id];
        if (typeof config !== 'object' || config === null)
            return [];
        return [
            {
                check,
                config,
                path: [...at.path, check.id],
                address: `${at.address}/${check.id}`,
                options: [...at.options, config],
            },
        ];
    });
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

/***/ 7588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ enforcesPreviews),
/* harmony export */   Jx: () => (/* binding */ environmentFaults),
/* harmony export */   SL: () => (/* binding */ environmentsFor),
/* harmony export */   VE: () => (/* binding */ environmentName),
/* harmony export */   Yj: () => (/* binding */ servicesOf),
/* harmony export */   dL: () => (/* binding */ selectBlocks),
/* harmony export */   iF: () => (/* binding */ environmentNames),
/* harmony export */   tu: () => (/* binding */ wordsFor),
/* harmony export */   u1: () => (/* binding */ resolveTarget)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87290);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66546);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63304);



/** Names service and regions of the promotion, or says why they cannot be named. */
function resolveTarget(policy, asked) {
    const own = policy.layers[0];
    if (own === undefined)
        return { faults: [] };
    const services = servicesOf(policy);
    const ids = Object.keys(services);
    const fault = (code, message, hint) => ({
        faults: [(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultIn */ ._8)(own.yaml, { code, path: ['services'], message, hint })],
    });
    const service = asked.service ?? (ids.length === 0 ? asked.repository : ids[0]);
    if (service === undefined || (asked.service === undefined && ids.length > 1)) {
        return fault('request/which-service', `the policy has several services: ${ids.join(', ')}`, 'say which one: --service NAME');
    }
    const promotable = ids.length > 0 ? ids : [asked.repository];
    if (!promotable.includes(service)) {
        return fault('request/unknown-service', `the policy names no service "${service}"`, (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(service, promotable));
    }
    const known = [...new Set(policy.layers.flatMap((layer) => [...layer.regions.keys()]))];
    const unknown = asked.regions.find((region) => !known.includes(region));
    if (unknown !== undefined) {
        return fault('request/unknown-region', `the policy names no region "${unknown}"`, (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(unknown, known));
    }
    const matched = regionsByName(policy, asked.environment);
    // With a catalogue the service's own file only adds to its regions: without a statement all count.
    const catalogued = policy.layers.some(({ config }) => config.catalog !== undefined);
    const stated = catalogued ? [] : [services[service]?.regions ?? []].flat();
    const foreign = asked.regions.find((region) => stated.length > 0 && !stated.includes(region));
    if (foreign !== undefined) {
        return fault('request/unknown-region', `the service ${service} is not in the region "${foreign}"`, `its regions: ${stated.join(', ')}`);
    }
    // What the environment's name says cannot be asked away.
    const named = matched.length > 0 ? [...new Set([...matched, ...asked.regions])] : asked.regions;
    return { target: { service, regions: named.length > 0 ? named : stated } };
}
/** The services of all layers, each named once; none means that the repository is the service. */
function servicesOf(policy) {
    const services = policy.layers.map(({ config }) => config.services ?? {});
    return Object.assign({}, ...services);
}
/**
 * The environments that match a name: by `match` (default: the id), and in a layer without a
 * `match` of its own by the id that a layer above matched.
 */
function environmentsFor(policy, name) {
    const matched = policy.layers.flatMap((layer) => Object.entries(layer.config.environments ?? {})
        .filter(([id, config]) => matches({ name, patterns: config.match ?? [id], layer }))
        .map(([id]) => ({ id, index: layer.index })));
    return policy.layers.flatMap((layer) => Object.entries(layer.config.environments ?? {}).flatMap(([id, config]) => {
        const own = matched.some((one) => one.id === id && one.index === layer.index);
        const inherited = config.match === undefined &&
            matched.some((one) => one.id === id && one.index > layer.index);
        return own || inherited ? [{ layer, id, config }] : [];
    }));
}
/** Every name that some environment of the policy answers to, for hints. */
function environmentNames(policy) {
    const names = policy.layers.flatMap((layer) => Object.entries(layer.config.environments ?? {}).flatMap(([id, { match }]) => (match ?? [id]).flatMap((pattern) => namesOf(pattern, layer))));
    return [...new Set(names)];
}
/** The fault of an environment that no layer names, or that nothing is demanded of. */
function environmentFaults(policy, name) {
    const own = policy.layers[0];
    if (own === undefined)
        return [];
    const selected = environmentsFor(policy, name);
    if (selected.length === 0) {
        const known = environmentNames(policy);
        const code = 'policy/unknown-environment';
        const message = `no environment of the policy is called "${name}"`;
        return [
            (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultIn */ ._8)(own.yaml, { code, path: ['environments'], message, hint: (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(name, known) }),
        ];
    }
    const silent = policy.layers.find((layer) => Object.keys(layer.config.environments ?? {}).length > 0 &&
        !selected.some((one) => one.layer === layer) &&
        selected.some((one) => one.layer.index < layer.index));
    if (silent !== undefined) {
        // By itself that layer would decide nothing: what extends it must not be allowed either (T07).
        const code = 'policy/unknown-environment';
        const message = `no environment of ${silent.file.name} is called "${name}", and it is extended`;
        return [(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultIn */ ._8)(silent.yaml, { code, path: ['environments'], message })];
    }
    const blocks = selected.flatMap(({ id, config }) => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .blocksOf */ .S)(id, config));
    if (blocks.length > 0)
        return [];
    const first = selected[0] ?? { layer: own, id: name };
    return [
        (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultIn */ ._8)(first.layer.yaml, {
            code: 'policy/no-checks',
            path: ['environments', first.id],
            message: `environment ${first.id} holds no check: nothing would be demanded`,
            hint: 'write at least one check, for instance windows: { open: [office-hours] }',
        }),
    ];
}
/** The check blocks that all layers have for the promotion; conditions are not judged here. */
function selectBlocks(policy, request) {
    return environmentsFor(policy, request.environment).flatMap(({ layer, id, config }) => {
        const words = wordsFor({ policy, layer, request });
        return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .blocksOf */ .S)(id, config).map((block) => ({ ...block, layer, environment: config, words }));
    });
}
/** The words of a layer; periods `in: region` are judged in each region of the promotion. */
function wordsFor(part) {
    const { policy, layer, request } = part;
    const period = (id) => {
        const defined = layer.periods.get(id);
        return defined === undefined ? undefined : toPeriod({ defined, policy, layer, request });
    };
    // No two layers define the same group, and approvals of all layers are judged together.
    const group = (id) => policy.layers
        .map(({ config: { groups = {} } }) => (Object.hasOwn(groups, id) ? groups[id] : undefined))
        .find((found) => found !== undefined);
    const people = policy.layers.find(({ config }) => config.people !== undefined)?.config.people;
    const { weekend, fiscalYear } = layer;
    return { timezone: policy.timezone, period, group, people, weekend, fiscalYear };
}
function toPeriod(part) {
    const { defined, policy, layer, request } = part;
    const { id, config, rule } = defined;
    const { title, in: zone, reason, owner, ticket, hard = false, ...written } = config;
    const chosen = request.regions.length > 0 ? request.regions : [...layer.regions.keys()];
    const regional = zone === 'region';
    const undefinedRegion = regional
        ? chosen.find((region) => !layer.regions.has(region))
        : undefined;
    const zones = regional
        ? chosen.flatMap((region) => {
            const found = layer.regions.get(region);
            if (found === undefined)
                return [];
            return [{ region, zone: found.timezone, holidays: found.holidays ?? layer.holidays }];
        })
        : [{ zone: zone ?? policy.timezone, holidays: layer.holidays }];
    const details = { title, reason, owner, ticket };
    const json = JSON.parse(JSON.stringify(written));
    const known = undefinedRegion === undefined ? rule : { notBuilt: `region ${undefinedRegion} is not defined` };
    return { id, ...details, hard, zones, rule: known, written: json, layer: defined.layer };
}
function regionsByName(policy, name) {
    const found = policy.layers.flatMap((layer) => Object.values(layer.config.environments ?? {}).flatMap(({ match = [] }) => [...layer.regions.keys()].filter((region) => match.some((pattern) => pattern.includes('{region}') && fill(pattern, region) === name))));
    return [...new Set(found)];
}
/** `match` is literal but for `{region}`, which is a region's id. */
function matches(part) {
    const { name, patterns, layer } = part;
    const regions = [...layer.regions.keys()];
    return patterns.some((pattern) => pattern.includes('{region}')
        ? regions.some((region) => fill(pattern, region) === name)
        : pattern === name);
}
/** The names that a pattern stands for. */
function namesOf(pattern, layer) {
    return pattern.includes('{region}')
        ? [...layer.regions.keys()].map((region) => fill(pattern, region))
        : [pattern];
}
/**
 * The name of an environment: with a region by its pattern for regions, else its own id or its first
 * other name. Undefined if the policy names it only in the other way. Statements nearer to the base count.
 */
function environmentName(policy, part) {
    const { layer, id, region } = part;
    const patterns = policy.layers
        .filter(({ index }) => index >= layer.index)
        .flatMap(({ config: { environments = {} } }) => Object.hasOwn(environments, id) ? [environments[id]?.match] : [])
        .filter((match) => match !== undefined)
        .at(-1) ?? [id];
    const regional = patterns.filter((pattern) => pattern.includes('{region}'));
    const literal = patterns.filter((pattern) => !pattern.includes('{region}'));
    if (region === undefined)
        return literal.includes(id) ? id : literal[0];
    const [pattern] = regional;
    return pattern === undefined ? undefined : fill(pattern, region);
}
function fill(pattern, region) {
    return pattern.replaceAll('{region}', region);
}
/** True if the policy enforces in previews too: by itself, or for one of the environments asked for. */
function enforcesPreviews(policy, environment) {
    return (policy.layers.some(({ config }) => config.preview === 'enforce') ||
        environmentsFor(policy, environment).some(({ config }) => config.preview === 'enforce'));
}


/***/ })

};

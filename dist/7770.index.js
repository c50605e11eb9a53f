export const id = 7770;
export const ids = [7770];
export const modules = {

/***/ 80901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ renderFaults),
/* harmony export */   X: () => (/* binding */ renderDecision)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13411);
/* harmony import */ var _console_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11515);
/* harmony import */ var _error_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36224);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20535);




/** How people call the command. */
const command = _version_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU;
/** A decision as text, markdown or JSON. */
async function renderDecision(part) {
    const { shown, format, console } = part;
    if (format === 'json')
        return (0,_console_js__WEBPACK_IMPORTED_MODULE_3__/* .toJson */ .aB)(shown.decision);
    const input = { ...shown, command };
    if (format === 'markdown') {
        const { renderMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(9135), __webpack_require__.e(6243), __webpack_require__.e(1675)]).then(__webpack_require__.bind(__webpack_require__, 63021));
        return renderMarkdown(input);
    }
    const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(9135), __webpack_require__.e(6243), __webpack_require__.e(6434)]).then(__webpack_require__.bind(__webpack_require__, 91488));
    return renderTerminal(input, console);
}
/** Faults as text or markdown on their own, or as one JSON document. */
async function renderFaults(part) {
    const { faults, format, console, now, service, environment, promotionVersion, mode } = part;
    if (format === 'json') {
        return (0,_console_js__WEBPACK_IMPORTED_MODULE_3__/* .toJson */ .aB)((0,_error_document_js__WEBPACK_IMPORTED_MODULE_1__/* .toErrorDocument */ .x)({ faults, exitCode: _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.configuration }));
    }
    const engine = { name: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, version: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .rE };
    const input = { faults, now, service, environment, version: promotionVersion, engine, mode };
    const report = await Promise.all(/* import() */[__webpack_require__.e(9135), __webpack_require__.e(6243), __webpack_require__.e(5719)]).then(__webpack_require__.bind(__webpack_require__, 27629));
    return format === 'markdown'
        ? report.renderPolicyErrorMarkdown(input)
        : report.renderPolicyErrorTerminal(input, console);
}


/***/ }),

/***/ 3019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _enforcement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28208);
/* harmony import */ var _facts_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4023);


/** The answers of one rule: at least one, whatever happens. It does not throw. */
function ask(asked) {
    const { rule, applies, facts, now } = asked;
    if (applies.state === 'no') {
        return [unknownOr('gate/not-applicable', { condition: applies.condition }, 'not-applicable')];
    }
    const doubt = applies.state === 'unknown' ? [conditionUnknown(applies)] : [];
    const missing = rule.question.needs.flatMap((ref) => {
        const unknown = facts.unknown(ref, now);
        return unknown === undefined ? distrust(asked, ref) : [factUnknown(ref, unknown)];
    });
    if (missing.length > 0)
        return [...doubt, ...missing];
    const answers = evaluate(asked);
    if (answers.length === 0) {
        return [...doubt, { ...unknownOr('gate/silent', {}), acts: [{ what: 'report-bug' }] }];
    }
    return [...doubt, ...(doubt.length > 0 ? answers.flatMap((one) => hold(rule, one)) : answers)];
}
/**
 * Where the condition is not known, what restricts applies. An open list permits: whether it closes
 * anything is then not known either, so its failure is no finding of its own beside the doubt.
 */
function hold(rule, answer) {
    // Neither may anything follow then.
    const { owes: _, ...held } = answer;
    return rule.question.permits === true && answer.outcome === 'fail' ? [] : [held];
}
function evaluate({ rule, facts, now, around }) {
    try {
        return rule.question.evaluate(seenBy(rule, facts), now, around);
    }
    catch (error) {
        const message = error instanceof Error ? error.message : 'unknown error';
        return [{ ...unknownOr('gate/crashed', { message }), acts: [{ what: 'report-bug' }] }];
    }
}
/** What a question uses has to be trusted as much as what it needs. */
function seenBy(rule, facts) {
    if (rule.question.uses === undefined)
        return facts;
    const needs = (0,_enforcement_js__WEBPACK_IMPORTED_MODULE_0__/* .demandedTrust */ .Rv)(rule.options);
    return {
        ...facts,
        reading: (ref) => {
            const has = (0,_facts_view_js__WEBPACK_IMPORTED_MODULE_1__/* .levelBelow */ .w8)(facts, ref, needs);
            const reason = `it comes from the level ${String(has)}; required: ${needs}`;
            return has === undefined ? facts.reading(ref) : { status: 'unsupported', reason };
        },
    };
}
function conditionUnknown(applies) {
    const { condition, reason } = applies;
    const acts = [{ what: 'state-condition', detail: { condition, reason } }];
    return { ...unknownOr('gate/condition-unknown', { condition, reason }), acts };
}
function factUnknown(ref, unknown) {
    const fact = (0,_facts_view_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfFact */ .b7)(ref);
    const acts = [{ what: 'mend-source', detail: { fact, reason: unknown.reason } }];
    if (unknown.status === 'failed') {
        const { reason, retryable } = unknown;
        return { ...unknownOr('gate/fact-failed', { fact, reason, retryable }), acts };
    }
    const { reason, needs } = unknown;
    const data = { fact, reason, ...(needs === undefined ? {} : { needs }) };
    return { ...unknownOr('gate/fact-unsupported', data), acts };
}
/** A known fact from a source that the rule does not trust enough counts as not known. */
function distrust({ rule, facts }, ref) {
    const needs = (0,_enforcement_js__WEBPACK_IMPORTED_MODULE_0__/* .demandedTrust */ .Rv)(rule.options);
    const has = (0,_facts_view_js__WEBPACK_IMPORTED_MODULE_1__/* .levelBelow */ .w8)(facts, ref, needs);
    if (has === undefined)
        return [];
    const data = { fact: (0,_facts_view_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfFact */ .b7)(ref), has, needs };
    const acts = [{ what: 'raise-trust', detail: data }];
    return [{ ...unknownOr('gate/trust-too-low', data), acts }];
}
function unknownOr(code, data, outcome = 'unknown') {
    return { code, outcome, data };
}


/***/ }),

/***/ 86052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ duringTimes),
/* harmony export */   Y2: () => (/* binding */ silentTimes),
/* harmony export */   pH: () => (/* binding */ enforcedTimes)
/* harmony export */ });
/* harmony import */ var _time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25361);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3019);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66092);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24114);
/* harmony import */ var _enforcement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28208);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29853);






/** What the rule only observes or warns of binds nobody; exceptions are not looked at. */
function enforcedTimes({ options }, { zone }) {
    if (options.some(({ enforce }) => enforce === 'observe' || enforce === 'warn'))
        return _time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .never */ .Zm;
    const latest = (0,_enforcement_js__WEBPACK_IMPORTED_MODULE_4__/* .enforcementAhead */ .iX)(options, -Infinity, zone);
    return latest === undefined ? _time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .always */ .Gk : [{ start: latest.at, end: Infinity }];
}
/** When every `during` of the rule holds, or may hold; undefined if that is not known. */
function duringTimes(rule, scope, range) {
    const during = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__/* .duringOf */ .$X)(rule, scope, range);
    return during && (0,_time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .intersectAll */ .pW)(during.map(({ set, complete }) => (complete ? set : _time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .always */ .Gk)));
}
/**
 * When rules are enforced and yet none of them can pass: none applies, or those that do are excused.
 * Then nothing speaks for a change, and the decision is inconclusive. Conditions other than `during`
 * that are not known are taken to hold, and a failure that people can mend as mended.
 */
function silentTimes(scope, range, around = (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .surroundingsOf */ .ZD)(scope)) {
    const rules = (0,_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .rulesFor */ .N)(scope.policy, scope.request);
    let enforced = _time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .never */ .Zm;
    let speaking = _time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .never */ .Zm;
    for (const rule of rules) {
        const times = enforcedTimes(rule, scope);
        if (times.length === 0)
            continue;
        enforced = (0,_time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)(enforced, times);
        speaking = (0,_time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)(speaking, (0,_time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .intersect */ .y$)(times, speakingTimes(rule, { scope, range, around })));
        // Most policies have a rule that always speaks: the others need not be asked.
        if ((0,_time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .complement */ .Zw)(speaking).length === 0)
            return _time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .never */ .Zm;
    }
    return (0,_time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re)(enforced, speaking), range.from, range.to);
}
/** When the rule applies and its answer can be a pass. A failure that is excused is none. */
function speakingTimes(rule, seen) {
    const { scope, range, around } = seen;
    const { facts, now } = scope;
    const apart = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__/* .appliesApartFromClock */ .Nb)(rule, scope);
    if (apart.state === 'no')
        return _time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .never */ .Zm;
    const outcomes = (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .k)({ rule, applies: apart, facts, now, around }).map(({ outcome }) => outcome);
    // What is no question of this promotion never passes: a freeze of merging, asked without a pull request.
    if (outcomes.every((outcome) => outcome === 'not-applicable'))
        return _time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .never */ .Zm;
    const during = duringTimes(rule, scope, range) ?? _time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .never */ .Zm;
    const excused = (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .whileExcepted */ .et)(rule, scope);
    if (excused.length === 0)
        return during;
    return (0,_time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re)(during, (0,_time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re)(excused, passingTimes(rule, { ...seen, outcomes })));
}
/** When the rule passes by itself; by what it answers now where no clock changes it. */
function passingTimes(rule, { outcomes, ...seen }) {
    if (rule.question.admits !== undefined)
        return (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .tryAdmits */ .k7)({ rule, ...seen }) ?? _time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .never */ .Zm;
    return outcomes.includes('pass') ? _time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .always */ .Gk : _time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .never */ .Zm;
}


/***/ }),

/***/ 49694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide)
});

// EXTERNAL MODULE: ./lib/policy/select.js
var policy_select = __webpack_require__(7588);
// EXTERNAL MODULE: ./lib/policy/fault.js
var fault = __webpack_require__(66546);
// EXTERNAL MODULE: ./lib/checks/windows/expand.js
var expand = __webpack_require__(85551);
// EXTERNAL MODULE: ./lib/time/instant.js
var instant = __webpack_require__(96216);
// EXTERNAL MODULE: ./lib/time/interval-set.js
var interval_set = __webpack_require__(25361);
// EXTERNAL MODULE: ./lib/decision/calendar-force.js
var calendar_force = __webpack_require__(86052);
// EXTERNAL MODULE: ./lib/decision/clock.js
var clock = __webpack_require__(66092);
// EXTERNAL MODULE: ./lib/checks/rule-options.js
var rule_options = __webpack_require__(37012);
// EXTERNAL MODULE: ./lib/decision/conditions.js + 2 modules
var conditions = __webpack_require__(24114);
// EXTERNAL MODULE: ./lib/decision/enforcement.js
var decision_enforcement = __webpack_require__(28208);
;// CONCATENATED MODULE: ./lib/decision/pooled.js





/**
 * The surroundings of one rule. A rule that is enforced less takes no approval away from it, nor does
 * one that an exception excuses. Where a condition is not known the rule asks, as restrictions do.
 */
function surroundingsFor(rule, scope, around) {
    if (rule.question.consents === undefined)
        return around;
    return { ...around, consents: () => consentsWith(rule, scope) };
}
function consentsWith(rule, scope) {
    const { now, zone } = scope;
    const least = rank((0,decision_enforcement/* enforcementAt */.aY)(rule.options, now, zone));
    return scope.rules.flatMap((other) => {
        const { consents } = other.question;
        if (consents === undefined)
            return [];
        if (other === rule)
            return [consents];
        const weaker = rank((0,decision_enforcement/* enforcementAt */.aY)(other.options, now, zone)) > least;
        const excused = (0,interval_set/* contains */.gR)((0,clock/* whileExcepted */.et)(other, scope), now);
        return weaker || excused || (0,conditions/* applies */.Br)(other, scope).state === 'no' ? [] : [consents];
    });
}
/** The strictest is 0. */
function rank(enforcement) {
    return rule_options/* enforcements */.g2.indexOf(enforcement);
}

;// CONCATENATED MODULE: ./lib/decision/advise.js
/** advise: when it can start, until when, and which acts of people would unblock it. */






/** How long an allow may be used at most: 15 minutes, in ms. */
const lifetime = 15 * 60_000;
/** How many openings people are told of. */
const told = 5;
/** The other failures are taken as mended: what remains is the clock. */
function advise(judgement) {
    const { scope, findings, verdict } = judgement;
    const { now } = scope;
    const { starts, known, open, range } = (0,expand/* lookAhead */.Rf)(now, (within) => ({ ...startsIn(judgement, within), range: within }), 
    // The horizon is told, and the same evidence must give the same one: never less than what is near.
    // One more than is told: the last one may be cut off by the end of the range.
    ({ starts: seen, range: { to } }) => to >= now + expand/* near */.Zh && (seen === undefined || seen.length > told));
    const openings = (starts ?? []).slice(0, told).map((start) => toOpening(start, { open, range }));
    const first = openings[0];
    const inTheWay = findings.filter(({ effect }) => effect === 'block');
    const onlyClocks = verdict === 'block' &&
        first !== undefined &&
        inTheWay.every(({ outcome, clears }) => outcome === 'fail' && clears !== undefined);
    const steps = verdict === 'allow' ? [] : stepsOf(starts?.length === 0 ? hopeless(findings) : findings);
    return {
        ...(verdict === 'allow' || first === undefined ? {} : { retryAt: first.start }),
        ...(first?.latestStart === undefined ? {} : { latestStart: first.latestStart }),
        openings,
        openingsKnown: starts !== undefined,
        horizon: (0,instant/* formatInstant */.r4)(range.to),
        ...(verdict === 'allow' ? { validUntil: validUntil(now, known) } : {}),
        steps,
        unblock: unblockOf(steps, findings),
        onlyClocks,
    };
}
/**
 * All instants at which every clock admits a start and some rule can pass, undefined if some clock is
 * not known; and at which all known clocks do, for an allow that an unknown one does not prevent.
 */
function startsIn({ scope, around }, range) {
    const sets = scope.rules.map((rule) => (0,clock/* admitsOf */.iV)({ rule, scope, range, around: surroundingsFor(rule, scope, around) }));
    const told = sets.filter((set) => set !== undefined);
    const silent = (0,calendar_force/* silentTimes */.Y2)(scope, range, around);
    const known = (0,interval_set/* subtract */.Re)((0,interval_set/* clip */.$Q)((0,interval_set/* intersectAll */.pW)(told), range.from, range.to), silent);
    const open = (0,interval_set/* subtract */.Re)(around.open(range.from, range.to) ?? interval_set/* never */.Zm, silent);
    return { starts: told.length < sets.length ? undefined : known, known, open };
}
function toOpening(start, { open, range }) {
    const end = (0,interval_set/* intervalAt */.pm)(open, start.start)?.end ?? Infinity;
    const latest = start.end - 1;
    // Where the opening may go on beyond what was looked at, so may the starts.
    const fits = end - start.end >= 0 && latest < end - 1 && end < range.to;
    return {
        start: (0,instant/* formatInstant */.r4)(start.start),
        ...(fits ? { latestStart: (0,instant/* formatInstant */.r4)(latest) } : {}),
        ...(end < range.to ? { end: (0,instant/* formatInstant */.r4)(end) } : {}),
    };
}
/** `now` + 15 min, or the last start of the running opening if that comes first. */
function validUntil(now, starts) {
    const last = (0,interval_set/* intervalAt */.pm)(starts, now);
    return (0,instant/* formatInstant */.r4)(Math.min(now + lifetime, last === undefined ? now : last.end - 1));
}
/** Where it never opens, no clock clears anything: to start again is no step. */
function hopeless(findings) {
    return findings.map(({ clears: _, ...finding }) => finding);
}
/** The same act from several findings is one step; starting again comes last. */
function stepsOf(findings) {
    const acts = new Map();
    const again = [];
    for (const [index, finding] of findings.entries()) {
        if (finding.effect !== 'block')
            continue;
        if (finding.clears !== undefined)
            again.push(index);
        for (const act of finding.acts) {
            if (act.what === 'start-again') {
                again.push(index);
                continue;
            }
            const key = JSON.stringify(act);
            const known = acts.get(key) ?? { act, clears: [] };
            known.clears.push(index);
            acts.set(key, known);
        }
    }
    const steps = [...acts.values(), { act: { what: 'start-again' }, clears: again }];
    return steps.map(({ act, clears }, id) => ({ id: id + 1, ...act, clears }));
}
/**
 * The smallest sets of steps that would allow. All built rules are conjoined, so there is one:
 * every step that clears something. It is incomplete if a finding in the way has no step.
 */
function unblockOf(steps, findings) {
    const clearing = steps.filter(({ clears }) => clears.length > 0);
    const cleared = new Set(clearing.flatMap(({ clears }) => clears));
    const complete = findings.every(({ effect }, index) => effect !== 'block' || cleared.has(index));
    return { sets: clearing.length === 0 ? [] : [clearing.map(({ id }) => id)], complete };
}

// EXTERNAL MODULE: ./lib/decision/ask.js
var ask = __webpack_require__(3019);
// EXTERNAL MODULE: ./lib/evidence/evidence.js
var evidence = __webpack_require__(75700);
// EXTERNAL MODULE: ./lib/evidence/facts.js + 1 modules
var facts = __webpack_require__(11743);
// EXTERNAL MODULE: ./lib/evidence/reading.js
var evidence_reading = __webpack_require__(78877);
;// CONCATENATED MODULE: ./lib/decision/claim-findings.js
/** Claims: effects that can still turn an allow into a no; their results are facts like all others. */



/** In the order in which they are claimed. */
const claims = [
    'candidate',
    'bypass-redemption',
    'lock',
    'record-append',
];
/** A finding for each claim that was made; a claim that was not made yet has none. */
function claimFindings(evidence) {
    return claims.flatMap((kind) => {
        const reading = (0,facts/* readingOf */.MU)(evidence.facts, { kind, key: '' });
        return reading === undefined ? [] : [toFinding({ kind, reading, evidence })];
    });
}
function toFinding(part) {
    const { kind, reading, evidence } = part;
    const base = {
        layer: 'gate',
        question: `gate/${kind}`,
        rule: `gate.${kind}`,
        controls: [],
        evidence: [{ kind, key: '' }],
    };
    if ((0,evidence_reading/* isUnknown */.t8)(reading) || reading.status === 'none') {
        const reason = (0,evidence_reading/* isUnknown */.t8)(reading) ? reading.reason : 'nothing is there';
        const code = kind === 'record-append' ? 'gate/not-recorded' : 'gate/fact-failed';
        const acts = [{ what: 'mend-source', detail: { fact: kind, reason } }];
        return {
            ...base,
            code,
            outcome: 'unknown',
            effect: 'block',
            data: { fact: kind, reason },
            acts,
        };
    }
    const judged = evidence.request.candidate.sha;
    const found = kind === 'candidate' ? candidateSha(evidence) : judged;
    if (found !== judged) {
        const code = 'gate/candidate-moved';
        const data = { was: judged, is: found ?? '' };
        const acts = [{ what: 'start-again' }];
        return { ...base, code, outcome: 'fail', effect: 'block', data, acts };
    }
    const code = kind === 'candidate' ? 'gate/candidate-confirmed' : 'gate/claimed';
    return { ...base, code, outcome: 'pass', effect: 'none', data: { claim: kind }, acts: [] };
}
function candidateSha(evidence) {
    const reading = (0,facts/* readingOf */.MU)(evidence.facts, { kind: 'candidate', key: '' });
    return reading?.status === 'known' ? reading.value.sha : undefined;
}

// EXTERNAL MODULE: ./lib/decision/facts-view.js
var facts_view = __webpack_require__(4023);
// EXTERNAL MODULE: ./lib/checks/duties/eligible.js + 1 modules
var eligible = __webpack_require__(53224);
// EXTERNAL MODULE: ./lib/checks/duties/matching.js + 2 modules
var matching = __webpack_require__(3794);
;// CONCATENATED MODULE: ./lib/checks/duties/settle.js



/**
 * What had been given counts as it did then, and may be given anew to another demand of the same place:
 * so this is the matching of then with one that came later. Not known where a change could not be read.
 */
function settle({ debt, changes, gap }, scene) {
    const isRead = gap === undefined && changes.length === debt.changes.length && changes.length > 0;
    if (!isRead)
        return { met: 'unknown', by: [] };
    const sure = fill({ debt, changes, scene }, ({ doubt }) => doubt.length === 0);
    const isKnown = changes.every(({ complete, unattributed }) => complete && unattributed.length === 0);
    if (sure !== undefined && isKnown) {
        return { met: 'yes', by: sure.flatMap((person) => scene.directory.accountsOf(person)) };
    }
    const isPossible = fill({ debt, changes, scene }, () => true) !== undefined;
    return { met: isKnown && !isPossible ? 'no' : 'unknown', by: [] };
}
/** Who came later and is needed, if what is owed is filled by the opinions that count; else undefined. */
function fill(part, counts) {
    const { debt, scene } = part;
    const { directory } = scene;
    const not = new Set(debt.not.map((account) => directory.personOf(account)));
    const given = new Set();
    const slots = debt.demands.flatMap((demand) => {
        const come = standingsOf(part, demand, 'since').filter((one) => !not.has(one.person) && one.against.length === 0 && counts(one));
        const gone = demand.id === debt.approval ? withdrawn(part, demand) : new Set();
        const before = demand.given
            .map((account) => directory.personOf(account))
            .filter((person) => !gone.has(person));
        for (const person of before)
            given.add(person);
        const people = [...new Set([...before, ...come.map(({ person }) => person)])];
        return Array.from({ length: demand.count }, () => ({ demand: demand.id, change: 0, people }));
    });
    // What was given then stays given: only this debt is asked for.
    const owed = slots.filter((slot) => slot.demand === debt.approval);
    const others = slots.filter((slot) => slot.demand !== debt.approval && slot.people.length > 0);
    const { filled } = (0,matching/* match */.Y)([...others, ...owed]);
    const isFull = owed.every((_, index) => filled[others.length + index] !== undefined);
    // Where nothing says what is owed, nothing pays it.
    if (!isFull || owed.length === 0)
        return undefined;
    return filled.flatMap((one) => (one === undefined || given.has(one) ? [] : [one]));
}
/** Who had given what is owed, and took it back before the rest of it came (T16). */
function withdrawn(part, demand) {
    const gone = standingsOf(part, demand, 'ever').filter(({ against }) => against.some((one) => one === 'dismissed' || one === 'changes-requested'));
    return new Set(gone.map(({ person }) => person));
}
function standingsOf({ debt, changes, scene }, { id, count, from }, when) {
    const since = (0,instant/* parseInstant */.nV)(debt.since) ?? Infinity;
    const seen = changes.map((change) => {
        const head = headOf(debt, change);
        return when === 'ever' ? { ...change, head } : laterOf(change, since, head);
    });
    const place = { change: debt.each ? 0 : undefined, changes: seen };
    const per = debt.each ? 'change' : 'promotion';
    return (0,eligible/* standingsFor */.po)({
        ...{ place, scene, apart: 'no' },
        demand: { id, count, from, per, via: 'review' },
    });
}
/** Only what was said after the promotion, or may have been, of the head that was promoted. */
function laterOf(change, since, head) {
    const reviews = change.reviews
        .filter(({ at }) => at === undefined || ((0,instant/* parseInstant */.nV)(at) ?? Infinity) > since)
        // Without a time it may be one of before, and did not count then.
        .map((review) => review.at === undefined ? { ...review, edited: 'unknown' } : review);
    return { ...change, head, reviews };
}
function headOf({ changes }, { number, head }) {
    return changes.find((one) => one.number === number)?.head ?? head;
}

// EXTERNAL MODULE: ./lib/checks/duties/scene.js
var duties_scene = __webpack_require__(6074);
// EXTERNAL MODULE: ./lib/evidence/owed-fact.js
var owed_fact = __webpack_require__(7185);
;// CONCATENATED MODULE: ./lib/decision/owed-findings.js
/** What earlier promotions left owed: it has come, is open until its date, or is overdue and blocks (policy.md 2). */







const owedRef = { kind: 'owed', key: '' };
/**
 * Findings of the gate itself: no exception excuses them, and they prove no rule. Where the debts could
 * not be read nobody knows whether one is overdue.
 */
function owedFindings(scope) {
    const { facts, now } = scope;
    // A rule that lets something follow asks for them: then nothing is no answer.
    const asking = scope.rules.filter(({ question }) => question.uses?.some(({ kind }) => kind === owedRef.kind));
    const trust = (0,decision_enforcement/* demandedTrust */.Rv)(asking.flatMap(({ options }) => options));
    if (asking.length === 0 && facts.reading(owedRef) === undefined)
        return { findings: [], carried: [] };
    const unknown = (0,facts_view/* trusting */.h3)(facts, trust).unknown(owedRef, now);
    const debts = facts.value(owedRef) ?? [];
    if (unknown !== undefined) {
        const code = unknown.status === 'unsupported' ? 'gate/fact-unsupported' : 'gate/fact-failed';
        const data = { fact: 'owed', reason: unknown.reason, needs: needsOf(unknown) };
        const acts = [{ what: 'mend-source', detail: data }];
        const findings = [owed_findings_toFinding({ code, outcome: 'unknown', data, acts })];
        // Not trusted, they are still said again: nothing is lost by that.
        return { findings, carried: debts.map(({ debt }) => debt) };
    }
    const answers = settleAll(debts, scope);
    return {
        findings: answers.map((answer) => judgeDebt(answer, scope)),
        carried: answers.map(({ owed: { debt }, settled: { met } }) => met === 'yes'
            ? { ...debt, met: (0,instant/* formatInstant */.r4)(now) }
            : { ...debt, not: [...debt.not, ...elsewhere(debt, answers)] }),
    };
}
/** One after the other: who pays one of them does not pay another beside it. */
function settleAll(debts, scope) {
    const gap = peopleGap(scope);
    const answers = [];
    for (const owed of debts) {
        const not = [...owed.debt.not, ...elsewhere(owed.debt, answers)];
        const seen = { ...owed, debt: { ...owed.debt, not }, ...(gap === undefined ? {} : { gap }) };
        const scene = sceneFor(seen, scope);
        answers.push({ owed: seen, scene, settled: settle(seen, scene) });
    }
    return answers;
}
/**
 * Who has paid for the promotion as a whole gives none of the approvals of its changes, and the other way
 * round: the same as before the promotion.
 */
function elsewhere(debt, answers) {
    const numbers = new Set(debt.changes.map(({ number }) => number));
    const paid = answers.filter(({ owed }) => owed.debt.each !== debt.each && owed.debt.changes.some(({ number }) => numbers.has(number)));
    const known = new Set(debt.not.map(keyOf));
    return paid.flatMap(({ settled }) => settled.by).filter((account) => !known.has(keyOf(account)));
}
function keyOf({ id, login }) {
    return id ?? login;
}
/** Why nobody knows whose accounts are one person's: then a second account could pay (T12). */
function peopleGap({ policy, request, facts, now }) {
    const [layer] = policy.layers;
    if (layer === undefined || (0,policy_select/* wordsFor */.tu)({ policy, layer, request }).people === undefined) {
        return undefined;
    }
    const unknown = facts.unknown({ kind: 'people', key: '' }, now);
    return unknown && `whose accounts are one person's is not known: ${unknown.reason}`;
}
function needsOf(unknown) {
    return 'needs' in unknown && typeof unknown.needs === 'string' ? unknown.needs : '';
}
/** The same debt once, with the earliest date. What is new says since when anew, and is the same debt. */
function distinctDebts(debts) {
    const found = new Map();
    for (const debt of debts) {
        const key = (0,owed_fact/* debtKey */.zC)(debt);
        const before = found.get(key);
        const isOlder = debt.record !== undefined && debt.met === undefined;
        if (before === undefined)
            found.set(key, debt);
        else
            found.set(key, isOlder ? (0,owed_fact/* joinDebts */.DP)(debt, before) : (0,owed_fact/* joinDebts */.DP)(before, debt));
    }
    return [...found.values()];
}
function sceneFor({ debt, changes }, scope) {
    const { policy, request, facts, now } = scope;
    const [layer] = policy.layers;
    if (layer === undefined)
        throw new RangeError('a policy has a layer');
    const words = (0,policy_select/* wordsFor */.tu)({ policy, layer, request });
    const named = [...debt.not, ...debt.demands.flatMap(({ given }) => given)];
    const groups = [...new Set(debt.demands.flatMap(({ from }) => from))];
    const seen = {
        ...{ case: 'range', base: null, changes: [...changes], consents: [], complete: true },
    };
    return (0,duties_scene/* sceneWith */.fs)({ facts, context: { words, request }, groups, now, changes: seen, also: named });
}
function judgeDebt({ owed: { debt, gap }, scene, settled: { met } }, { now }) {
    const overdue = now >= ((0,instant/* parseInstant */.nV)(debt.due) ?? -Infinity);
    const changes = debt.changes.map((change) => (0,duties_scene/* nameOfChange */.fE)(change, scene));
    const data = {
        ...{ approval: debt.approval, changes, urls: debt.changes.map(({ url }) => url ?? '') },
        ...{ due: debt.due, since: debt.since, record: debt.record ?? '', gap: gap ?? '' },
        contacts: debt.contact === undefined ? [] : [debt.contact],
    };
    if (met === 'yes')
        return owed_findings_toFinding({ code: 'afterwards/given', outcome: 'pass', data });
    if (!overdue)
        return owed_findings_toFinding({ code: 'afterwards/open', outcome: 'warn', data });
    const not = debt.not.map((account) => scene.directory.nameOf(scene.directory.personOf(account)));
    const detail = {
        ...{ approvals: [debt.approval], via: 'review', host: scene.host, count: 1 },
        ...{ changes, alone: [], urls: data.urls, not: [...new Set(not)].sort() },
        ...{ contacts: data.contacts, newRun: false },
    };
    const acts = [
        { what: 'give-approval', ...(debt.owner === undefined ? {} : { who: debt.owner }), detail },
    ];
    return met === 'no'
        ? owed_findings_toFinding({ code: 'afterwards/overdue', outcome: 'fail', data, acts })
        : owed_findings_toFinding({ code: 'afterwards/unsure', outcome: 'unknown', data, acts });
}
function owed_findings_toFinding(told) {
    const { code, outcome, data, acts = [] } = told;
    const effect = outcome === 'pass' ? 'none' : outcome === 'warn' ? 'warn' : 'block';
    return {
        ...{ code, outcome, effect, data, acts: [...acts] },
        ...{ layer: 'gate', question: 'afterwards/owed', rule: 'afterwards.owed' },
        ...{ controls: [], evidence: [owedRef] },
    };
}

// EXTERNAL MODULE: ./lib/decision/rules.js
var decision_rules = __webpack_require__(29853);
// EXTERNAL MODULE: ./lib/decision/protection.js
var protection = __webpack_require__(58299);
;// CONCATENATED MODULE: ./lib/decision/standing-findings.js



/** The clocks of forge and runner may be this many seconds apart. */
const mostSkew = 120;
const judges = {
    clock: judgeClock,
    reachability: judgeReachability,
    'run-identity': judgeIdentity,
    'policy-change': judgePolicyChange,
};
/**
 * A finding for each such fact that the evidence holds. None of them counts as the rule that has to
 * pass: they can only stand in the way.
 */
function standingFindings(policy, evidence) {
    const kinds = Object.keys(judges);
    return [
        ...kinds.flatMap((kind) => judgeKind({ kind, key: '' }, evidence)),
        ...protectionFindings(policy, evidence),
    ];
}
function judgeKind(ref, evidence) {
    const reading = (0,facts/* readingOf */.MU)(evidence.facts, ref);
    if (reading === undefined)
        return [];
    const judgeValue = judges[ref.kind];
    if (reading.status === 'known' && judgeValue !== undefined) {
        return [standing_findings_toFinding(ref, judgeValue(reading.value, evidence))];
    }
    return [standing_findings_toFinding(ref, unknown(ref, (0,evidence_reading/* isUnknown */.t8)(reading) ? reading : undefined))];
}
/** Without `require-protected` a branch that anybody can push to, or may be able to, is only worth a warning. */
function protectionFindings(policy, evidence) {
    return policy.layers.flatMap(({ file, config }) => {
        const ref = { kind: 'branch-protection', key: file.name };
        const reading = (0,facts/* readingOf */.MU)(evidence.facts, ref);
        if (reading === undefined || config['require-protected'] === true)
            return [];
        if (reading.status !== 'known') {
            const told = unknown(ref, (0,evidence_reading/* isUnknown */.t8)(reading) ? reading : undefined);
            return [{ ...standing_findings_toFinding(ref, told), effect: 'warn', layer: file.name }];
        }
        const { value } = reading;
        const told = value.protected
            ? { code: 'policy/protected', outcome: 'pass', data: { layer: file.name } }
            : {
                code: 'policy/unprotected',
                outcome: 'warn',
                data: { layer: file.name, ...(0,protection/* lackOf */.Z)(value) },
            };
        return [{ ...standing_findings_toFinding(ref, told), layer: file.name }];
    });
}
function judgeClock({ skew }) {
    const data = { skew, most: mostSkew };
    if (Math.abs(skew) <= mostSkew)
        return { code: 'gate/clock-agrees', outcome: 'pass', data };
    return {
        code: 'gate/clock-skewed',
        outcome: 'unknown',
        data,
        acts: [
            { what: 'mend-source', detail: { fact: 'clock', reason: 'set the clock of the runner' } },
        ],
    };
}
/** A commit of a fork, or of a branch that nobody reviewed, is none of the branch (T03, T26). */
function judgeReachability({ ref, reachable }, evidence) {
    const data = { ref, sha: evidence.request.candidate.sha };
    if (reachable)
        return { code: 'gate/candidate-reachable', outcome: 'pass', data };
    const acts = [{ what: 'merge-first', detail: data }];
    return { code: 'gate/candidate-unreachable', outcome: 'fail', data, acts };
}
/** Every claim of the token that the request states too has to say the same (T05, T31). */
function judgeIdentity(value, { request }) {
    if (value.proof === 'refused') {
        const data = { ...value.refusal };
        const acts = [{ what: 'mend-identity', detail: data }];
        return { code: 'gate/identity-refused', outcome: 'unknown', data, acts };
    }
    if (value.unconfirmed === true) {
        const detail = { fact: 'run-identity', reason: 'give the job an ID token for the gate' };
        const acts = [{ what: 'mend-source', detail }];
        return { code: 'gate/identity-unconfirmed', outcome: 'unknown', data: {}, acts };
    }
    if (value.proof === 'claimed') {
        return { code: 'gate/identity-claimed', outcome: 'not-applicable', data: {} };
    }
    const pairs = [
        ['environment', value.environment, request.environment],
        ['repository', value.repositoryId, request.repository.id],
        ['run', value.runId, request.run?.id],
        ['attempt', value.attempt, request.run?.attempt],
        ['workflow', value.workflow, request.run?.workflow],
    ];
    const differing = pairs.find(([, proved, asked]) => proved !== undefined && proved !== asked);
    if (differing === undefined) {
        const environment = value.environment === undefined ? 'claimed' : 'proved';
        return { code: 'gate/identity-proved', outcome: 'pass', data: { environment } };
    }
    const [what, proved, asked] = differing;
    const data = { what, proved: String(proved), asked: String(asked ?? '') };
    const acts = [{ what: 'mend-call', detail: data }];
    return { code: 'gate/identity-differs', outcome: 'fail', data, acts };
}
/** Who changes the rules in the range that they judge needs the owner, or must keep the old ones too. */
function judgePolicyChange(value) {
    const { base, changed, approvedBy, unapproved, atBase, reason } = value;
    if (!changed)
        return { code: 'policy/unchanged-in-range', outcome: 'pass', data: { base: base ?? '' } };
    const told = { base: base ?? '', by: approvedBy, atBase: atBase ?? '', reason: reason ?? '' };
    const data = unapproved === undefined ? told : { ...told, unapproved };
    if (approvedBy.length > 0 || atBase === 'allow') {
        return { code: 'policy/change-approved', outcome: 'pass', data };
    }
    const outcome = atBase === undefined || atBase === 'inconclusive' ? 'unknown' : 'fail';
    const acts = [{ what: 'approve-policy', detail: { base: base ?? '' } }];
    return { code: 'policy/changed-in-range', outcome, data, acts };
}
function unknown({ kind }, reading) {
    const reason = reading?.reason ?? 'nothing is there';
    const code = reading?.status === 'unsupported' ? 'gate/fact-unsupported' : 'gate/fact-failed';
    const data = { fact: kind, reason, needs: reading?.needs ?? '' };
    return { code, outcome: 'unknown', data, acts: [{ what: 'mend-source', detail: data }] };
}
function standing_findings_toFinding({ kind, key }, told) {
    const { code, outcome, data = {}, acts = [] } = told;
    const effect = outcome === 'fail' || outcome === 'unknown' ? 'block' : outcome === 'warn' ? 'warn' : 'none';
    return {
        code,
        outcome,
        effect,
        layer: 'gate',
        question: `gate/${kind}`,
        rule: `gate.${kind}`,
        data,
        controls: [],
        evidence: [{ kind, key }],
        acts: [...acts],
    };
}

// EXTERNAL MODULE: ./lib/decision/waive.js
var waive = __webpack_require__(19384);
;// CONCATENATED MODULE: ./lib/decision/judge.js














/** Asks every rule of every layer, and the claims that were made. */
function judge(policy, evidence) {
    const now = (0,instant/* parseInstant */.nV)(evidence.now) ?? NaN;
    const { request } = evidence;
    const facts = (0,facts_view/* viewOf */.du)(evidence.facts);
    const rules = (0,decision_rules/* rulesFor */.N)(policy, request);
    const zone = (0,clock/* policyZone */.Bc)({ policy, facts, now });
    const scope = { policy, request, facts, now, rules, zone };
    const around = (0,clock/* surroundingsOf */.ZD)(scope);
    const answered = rules.map((rule) => ({
        rule,
        enforcement: (0,decision_enforcement/* enforcementAt */.aY)(rule.options, now, zone),
        answers: (0,ask/* ask */.k)({
            ...{ rule, applies: (0,conditions/* applies */.Br)(rule, scope), facts, now },
            around: surroundingsFor(rule, scope, around),
        }),
    }));
    const enforced = answered.some(({ enforcement }) => enforcement === 'block');
    const positive = answered.some(({ enforcement, answers }) => enforcement === 'block' &&
        // What is owed is known to be missing: that is no silence.
        answers.some(({ outcome, owes }) => outcome === 'pass' || owes !== undefined));
    const earlier = owedFindings(scope);
    const found = [
        ...answered.flatMap(({ rule, enforcement, answers }) => answers.map((answer) => judge_toFinding({ rule, enforcement, answer, scope, around }))),
        ...(zone === undefined ? [zoneUnknown(scope)] : []),
        ...standingFindings(policy, evidence),
        ...earlier.findings,
        ...claimFindings(evidence),
    ];
    // Where something is in the way already, that nothing passed is no news.
    const unproven = enforced && !positive && verdictOf(found) === 'allow';
    const findings = unproven ? [...found, nothingPassed(policy)] : found;
    const verdict = verdictOf(findings);
    const isOwing = (rule) => findings.some(({ rule: address, effect }) => address === rule.address && effect === 'owed');
    const added = answered.flatMap(({ rule, answers }) => verdict === 'allow' && isOwing(rule) ? answers.flatMap(({ owes = [] }) => owes) : []);
    const owed = distinctDebts([...added, ...earlier.carried]);
    return { verdict, findings, enforced, scope, around, owed };
}
/** A fail in force blocks; else an unknown in force is inconclusive; else allow. */
function verdictOf(findings) {
    const inForce = findings.filter(({ effect }) => effect === 'block');
    if (inForce.some(({ outcome }) => outcome === 'fail'))
        return 'block';
    return inForce.length > 0 ? 'inconclusive' : 'allow';
}
function judge_toFinding(part) {
    const { rule, enforcement, answer, scope } = part;
    const { layer, options, place, question } = rule;
    const exception = exceptionOf(part);
    const ahead = (0,decision_enforcement/* enforcementAhead */.iX)(options, scope.now, scope.zone);
    const clears = answer.outcome === 'fail' ? clearsAt(part) : answer.clears;
    return {
        code: answer.code,
        outcome: answer.outcome,
        effect: exception === undefined ? effectOf({ answer, enforcement, rule }) : 'waived',
        layer: layer.file.name,
        question: question.id,
        rule: rule.address,
        data: answer.data,
        place,
        ...(clears === undefined ? {} : { clears: (0,instant/* formatInstant */.r4)(clears) }),
        ...ownerOf(layer),
        controls: (0,decision_enforcement/* controlsOf */.ux)(options),
        evidence: question.needs.map(({ kind, key }) => ({ kind, key })),
        ...(ahead === undefined ? {} : { enforceFrom: ahead.date }),
        ...(exception === undefined ? {} : { exception }),
        acts: (answer.acts ?? []).map(toAct),
    };
}
/** A rule under `during` is also mended by the end of the period in which it applies. */
function clearsAt(part) {
    const { rule, answer, scope, around } = part;
    if (!rule.options.some(({ when }) => when?.during !== undefined))
        return answer.clears;
    const range = { from: scope.now, to: scope.now + expand/* horizon */._g };
    const admitted = (0,clock/* admitsOf */.iV)({ rule, scope, range, around });
    const next = admitted && (0,interval_set/* firstFrom */.nT)(admitted, scope.now)?.start;
    return next !== undefined && next > scope.now && next < range.to ? next : answer.clears;
}
/** What the policy makes of an outcome. */
function effectOf(part) {
    const { answer, enforcement, rule } = part;
    if (answer.outcome === 'pass' || answer.outcome === 'not-applicable')
        return 'none';
    if (enforcement === 'observe')
        return 'observe';
    if (answer.outcome === 'warn' || enforcement === 'warn')
        return 'warn';
    if (answer.outcome === 'fail' && (answer.owes ?? []).length > 0)
        return 'owed';
    const soft = answer.outcome === 'unknown' &&
        rule.question.softUnknown === true &&
        rule.options.some((option) => option['on-unknown'] === 'warn');
    return soft ? 'warn' : 'block';
}
/** The id of the exception that excuses a failure now. What is unknown is never excused. */
function exceptionOf(part) {
    const { rule, answer, scope } = part;
    if (answer.outcome !== 'fail' || scope.zone === undefined)
        return undefined;
    return (0,waive/* exceptionsFor */.w)(rule, scope.request.service, scope.zone).find(({ interval }) => scope.now >= interval.start && scope.now < interval.end)?.id;
}
function ownerOf(layer) {
    const { owner } = layer.config;
    const contact = owner === undefined ? undefined : layer.config.groups?.[owner]?.contact;
    return {
        ...(owner === undefined ? {} : { owner }),
        ...(contact === undefined ? {} : { contact }),
    };
}
function toAct({ what, who, detail }) {
    return {
        what,
        ...(who === undefined ? {} : { who }),
        ...(detail === undefined ? {} : { detail }),
    };
}
/** Without the policy's zone nobody knows which exceptions and dates of enforcement are past. */
function zoneUnknown({ policy, facts, now }) {
    const ref = { kind: 'zone', key: policy.timezone };
    const unknown = facts.unknown(ref, now);
    const code = 'gate/fact-failed';
    const data = { fact: (0,facts_view/* nameOfFact */.b7)(ref), reason: unknown?.reason ?? 'it is not known' };
    return {
        code,
        outcome: 'unknown',
        effect: 'block',
        layer: policy.layers[0]?.file.name ?? '',
        question: 'gate/zone',
        rule: 'timezone',
        data,
        controls: [],
        evidence: [ref],
        acts: [{ what: 'mend-source', detail: data }],
    };
}
function nothingPassed(policy) {
    const code = 'gate/nothing-passed';
    return {
        code,
        outcome: 'unknown',
        effect: 'block',
        layer: policy.layers[0]?.file.name ?? '',
        question: code,
        rule: 'gate',
        data: {},
        controls: [],
        evidence: [],
        acts: [{ what: 'mend-policy' }],
    };
}

;// CONCATENATED MODULE: ./lib/decision/decide.js





/** Configuration errors precede everything; otherwise there is always a decision. */
function decide(part) {
    const { policy, evidence, layers, engine } = part;
    const { request } = evidence;
    const unnamed = (0,policy_select/* environmentFaults */.Jx)(policy, request.environment);
    if ((0,fault/* hasErrors */.Cs)(unnamed))
        return { kind: 'faults', faults: unnamed };
    const judgement = judge(policy, evidence);
    const granted = exceptionsNow(policy, judgement);
    if ((0,fault/* hasErrors */.Cs)(granted))
        return { kind: 'faults', faults: granted };
    const { onlyClocks, ...advice } = advise(judgement);
    const headline = headlineOf(judgement, onlyClocks);
    const previewed = request.mode === 'preview';
    const enforced = judgement.enforced && !previewed;
    const inForce = judgement.findings.filter(({ effect }) => effect === 'block');
    const decision = {
        schema: 1,
        verdict: judgement.verdict,
        headline: previewed ? 'preview' : headline,
        enforced,
        exitCode: previewed ? 0 : exitCodes[judgement.verdict],
        reasonCode: reasonOf(judgement, onlyClocks),
        reasons: [...new Set(inForce.map(({ code }) => code))],
        now: evidence.now,
        timezone: policy.timezone,
        service: request.service,
        environment: request.environment,
        sha: request.candidate.sha,
        ...(request.version === undefined ? {} : { version: request.version }),
        ...mutable(advice),
        findings: [...judgement.findings],
        ...(judgement.owed.length === 0 ? {} : { owed: [...judgement.owed] }),
        warnings: [
            ...[...policy.warnings.filter(isForEveryone), ...granted].map(toWarning),
            ...calendarWarnings(evidence),
        ],
        policy: [...layers],
        engine,
    };
    return { kind: 'decision', decision };
}
const exitCodes = { allow: 0, block: 1, inconclusive: 3 };
function toWarning({ code, place, message }) {
    return { code, place, message };
}
/** What was remarkable in calendars that decided: nobody lints what is on a server. */
function calendarWarnings({ facts }) {
    return Object.entries(facts.calendar ?? {}).flatMap(([id, reading]) => {
        if (reading.status !== 'known')
            return [];
        const file = reading.source.system ?? id;
        return (reading.value.warnings ?? []).flatMap((text) => {
            const [, line, column, message] = /^(\d+):(\d+): (.*)$/s.exec(text) ?? [];
            if (message === undefined)
                return [];
            const place = { file, line: Number(line), column: Number(column) };
            return [{ code: 'policy/calendar', place, message }];
        });
    });
}
/** What findings tell already, or only who writes the policy can mend, is left to `lint`. */
function isForEveryone({ code }) {
    return !['policy/not-built', 'policy/unfilled-slot', 'policy/authorless-status'].includes(code);
}
function exceptionsNow(policy, { scope }) {
    const { zone, now, request } = scope;
    if (zone === undefined)
        return [];
    return (0,waive/* exceptionFaults */.R)({ policy, service: request.service, now, zone });
}
function headlineOf({ verdict, findings }, onlyClocks) {
    if (verdict === 'inconclusive')
        return 'undecided';
    if (verdict === 'block')
        return onlyClocks ? 'wait' : 'blocked';
    return findings.some(({ code }) => code === 'gate/bypass-used') ? 'bypassed' : 'allowed';
}
function reasonOf({ verdict, findings, enforced }, onlyClocks) {
    const engine = (code) => code;
    if (verdict === 'allow')
        return engine(enforced ? 'gate/allowed' : 'gate/observed');
    if (onlyClocks)
        return engine('gate/waiting');
    const outcome = verdict === 'block' ? 'fail' : 'unknown';
    const first = findings.find((one) => one.effect === 'block' && one.outcome === outcome);
    return first?.code ?? engine('gate/nothing-passed');
}
function mutable(advice) {
    const { openings, steps, unblock, ...rest } = advice;
    return {
        ...rest,
        openings: [...openings],
        steps: [...steps],
        unblock: { sets: unblock.sets.map((set) => [...set]), complete: unblock.complete },
    };
}


/***/ }),

/***/ 75700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ evidenceSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92652);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11743);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8424);
/** The evidence document: all that a decision reads, as one value without secrets. */




/** `now` is RFC 3339 in UTC, `tz` the version of the time-zone database that filled the zone tables. */
const evidenceSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    now: _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instantSchema */ .p,
    tz: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    request: _request_js__WEBPACK_IMPORTED_MODULE_2__/* .requestSchema */ .TF,
    facts: _facts_js__WEBPACK_IMPORTED_MODULE_1__/* .factsSchema */ .tp,
});


/***/ }),

/***/ 8424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TF: () => (/* binding */ requestSchema),
/* harmony export */   yo: () => (/* binding */ artifactSchema),
/* harmony export */   zH: () => (/* binding */ actorSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/** Which promotion is asked for: never what is required of it. */

const sha = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
/** A person or machine, by the forge's id and login; never an e-mail address. */
const actorSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const artifactSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/),
});
/**
 * The request as the host states it. `environment` is the name as asked for; `mode` is `preview`
 * where nothing is enforced. Text fields are untrusted: they are escaped wherever they are shown.
 */
const requestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    host: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['git', 'github', 'gitlab']),
    mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['enforce', 'preview']),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }),
    service: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    candidate: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ sha, tree: sha.optional(), ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), pinned: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(artifactSchema),
    regions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    ticket: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    actors: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(actorSchema),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
        job: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        workflow: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    })
        .optional(),
});


/***/ })

};

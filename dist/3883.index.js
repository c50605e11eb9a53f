export const id = 3883;
export const ids = [3883];
export const modules = {

/***/ 33098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ gatherClocks)
/* harmony export */ });
/* harmony import */ var _decision_needs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8635);
/* harmony import */ var _sources_gather_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82895);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91222);
/** The facts that a calendar is made of: zones, holidays, calendars, and what the catalogue says of a service. */



const kinds = new Set(['zone', 'holidays', 'calendar', 'catalog']);
/** Evidence with these facts alone: nothing is asked of the host, and nothing over the network. */
async function gatherClocks(part) {
    const { policy, policies, request, now, also, more = [] } = part;
    const world = {
        read: { read: () => Promise.resolve({ status: 'unsupported', reason: 'it is not looked at' }) },
        policies,
        now,
        tz: (0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .tzVersion */ .x)(),
        tellsDeployments: false,
    };
    const facts = [...(0,_decision_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .neededFacts */ .N)(policy, request), ...more].filter(({ kind }) => kinds.has(kind));
    return (0,_sources_gather_js__WEBPACK_IMPORTED_MODULE_1__/* .gather */ .kg)({ policy, request, world, facts, at: now, also });
}


/***/ }),

/***/ 83883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lint: () => (/* binding */ lint)
});

// EXTERNAL MODULE: ./lib/policy/fault.js
var policy_fault = __webpack_require__(66546);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./lib/policy/blocks.js
var policy_blocks = __webpack_require__(87290);
// EXTERNAL MODULE: ./lib/policy/select.js
var policy_select = __webpack_require__(7588);
// EXTERNAL MODULE: ./lib/checks/strange-paths.js
var strange_paths = __webpack_require__(48820);
;// CONCATENATED MODULE: ./lib/policy/lint-paths.js


/** Of the conditions of one block; `path` and `address` are those of the block. */
function strangeConditions(part) {
    const { whens, path, address, layer } = part;
    const remarks = whens.flatMap(({ paths }) => (0,strange_paths/* remarksOnGlobs */.w)([], paths));
    return remarks.map(({ code, message, hint }) => (0,policy_fault/* faultIn */._8)(layer.yaml, {
        ...{ code, severity: 'warning', path, hint },
        message: `${address}.when.paths ${message}`,
    }));
}
/** Of the services that the layer names. */
function strangeServicePaths({ config, yaml }) {
    return Object.entries(config.services ?? {}).flatMap(([id, { paths }]) => (0,strange_paths/* remarksOnGlobs */.w)(['services', id, 'paths'], paths).map(({ code, at, message, hint }) => (0,policy_fault/* faultIn */._8)(yaml, {
        ...{ code, severity: 'warning', path: [...at], hint },
        message: `${at.join('.')} ${message}`,
    })));
}

// EXTERNAL MODULE: ./lib/policy/suggest.js
var suggest = __webpack_require__(63304);
;// CONCATENATED MODULE: ./lib/policy/lint.js
/** lint: what a policy says that is legal and yet surely not meant, or not evaluated by this version. */






/** Faults of a linked policy that need neither a clock nor a zone. */
function lintPolicy(policy) {
    const [own] = policy.layers;
    if (own === undefined)
        return [];
    const none = policy.layers.every(({ config }) => Object.keys(config.environments ?? {}).length === 0);
    const homeless = none
        ? [
            (0,policy_fault/* faultIn */._8)(own.yaml, {
                code: 'policy/no-environments',
                path: [],
                message: 'no layer names an environment: nothing could be promoted anywhere',
                hint: 'write environments: { production: { windows: { open: [office-hours] } } }',
            }),
        ]
        : [];
    return [...homeless, ...policy.layers.flatMap((layer) => lintLayer(layer, policy))];
}
function lintLayer(layer, policy) {
    const environments = Object.entries(layer.config.environments ?? {});
    const blocks = environments.flatMap(([id, environment]) => (0,policy_blocks/* blocksOf */.S)(id, environment));
    const empty = environments.flatMap(([id, environment]) => (0,policy_blocks/* blocksOf */.S)(id, environment).length > 0 || isFilledElsewhere(id, layer, policy)
        ? []
        : [
            (0,policy_fault/* faultIn */._8)(layer.yaml, {
                code: 'policy/no-checks',
                path: ['environments', id],
                message: `environment ${id} holds no check: nothing would be demanded`,
                hint: 'write at least one check, for instance windows: { open: [office-hours] }',
            }),
        ]);
    return [
        ...empty,
        ...blocks.flatMap((block) => lintBlock({ block, layer, policy })),
        ...unbuiltWords(layer),
        ...strangeServicePaths(layer),
        ...strayExceptions(layer, blocks),
    ];
}
function isFilledElsewhere(id, layer, policy) {
    return policy.layers.some((other) => {
        const environment = other === layer ? undefined : other.config.environments?.[id];
        return environment !== undefined && (0,policy_blocks/* blocksOf */.S)(id, environment).length > 0;
    });
}
function lintBlock(part) {
    const { block, layer, policy } = part;
    const { check, path, address } = block;
    const reserved = check.built
        ? []
        : [
            (0,policy_fault/* faultIn */._8)(layer.yaml, {
                code: 'policy/not-built',
                severity: 'warning',
                path,
                part: 'key',
                message: `${address}: this version reads ${check.id} but does not evaluate it; its question is unknown, never a pass`,
            }),
        ];
    const whens = block.options.flatMap(({ when }) => when ?? []);
    const parts = (check.unbuilt?.(block.config) ?? []).map((part) => unbuilt(layer, [...path, ...part], `${address}.${part.join('.')}`));
    const remarks = (check.remarks?.(block.config, block.options) ?? []).map(({ code, at, message, hint }) => (0,policy_fault/* faultIn */._8)(layer.yaml, {
        ...{ code, severity: 'warning', path: [...path, ...at], hint },
        message: `${[address, ...at].join('.')} ${message}`,
    }));
    return [
        ...reserved,
        ...parts,
        ...remarks,
        ...unstated({ whens, path, layer, policy }),
        ...strangeServices({ whens, path, layer }),
        ...strangeConditions({ whens, path, address, layer }),
        ...openUnderPaths({ whens, block, layer }),
        ...hardOpenings(block, layer),
        ...authorless(block, layer),
    ];
}
/** A condition on something that nobody states is never known, and then nothing is allowed. */
function unstated(part) {
    const { whens, path, layer, policy } = part;
    if (policy.layers.some(({ config }) => config.catalog !== undefined))
        return [];
    const services = Object.entries((0,policy_select/* servicesOf */.Yj)(policy));
    const keys = [
        { key: 'tier', stated: 'tier' },
        { key: 'data', stated: 'data' },
    ];
    return keys.flatMap(({ key, stated }) => {
        const silent = services.filter(([, service]) => service[stated] === undefined);
        if (!whens.some((when) => when[key] !== undefined) || silent.length === 0)
            return [];
        const names = silent.map(([id]) => id).join(', ');
        return [
            (0,policy_fault/* faultIn */._8)(layer.yaml, {
                code: 'policy/unstated',
                severity: 'warning',
                path,
                message: `a rule depends on ${key}, which neither the policy nor a catalogue states for ${names}`,
                hint: `write services: { ${silent[0]?.[0] ?? 'shop'}: { ${key}: … } }`,
            }),
        ];
    });
}
/** A condition on a service that the layer does not name never holds; without services any may come. */
function strangeServices(part) {
    const { whens, path, layer } = part;
    const known = Object.keys(layer.config.services ?? {});
    const named = whens.flatMap(({ service }) => [service ?? []].flat());
    return named
        .filter((name) => known.length > 0 && !known.includes(name))
        .map((name) => (0,policy_fault/* faultIn */._8)(layer.yaml, {
        code: 'policy/unknown-name',
        severity: 'warning',
        path,
        message: `unknown service "${name}" in a condition: it never holds`,
        hint: (0,suggest/* suggest */.Z)(name, known),
    }));
}
/** policy.md 3: an open list applies only if all changed paths match, so one more file lifts it. */
function openUnderPaths(part) {
    const { whens, block, layer } = part;
    const open = block.check.id === 'windows' && 'open' in block.config;
    if (!open || !whens.some(({ paths }) => paths !== undefined))
        return [];
    return [
        (0,policy_fault/* faultIn */._8)(layer.yaml, {
            code: 'policy/open-under-paths',
            severity: 'warning',
            path: [...block.path, 'open'],
            message: 'an open list under paths applies only if all changed paths match: a change that also touches another file is not held by it',
            hint: 'to hold every change that touches these paths, write frozen',
        }),
    ];
}
/** `hard` means that no class of change passes a freeze: of an opening it says nothing (policy.md 3). */
function hardOpenings({ check, config, path }, layer) {
    if (check.id !== 'windows' || !('open' in config) || !Array.isArray(config.open))
        return [];
    return config.open.flatMap((id, index) => {
        if (layer.periods.get(id)?.config.hard === undefined)
            return [];
        return [
            (0,policy_fault/* faultIn */._8)(layer.yaml, {
                code: 'policy/hard-opening',
                severity: 'warning',
                path: [...path, 'open', index],
                message: `period ${id} is hard, which means something only where it is frozen`,
                hint: 'remove hard, or name the period under frozen',
            }),
        ];
    });
}
/** Words that this version reads and does not use yet. */
function unbuiltWords(layer) {
    const { config } = layer;
    const words = ['holds', 'classes', 'risk', 'bypass'];
    return [
        ...words
            .filter((word) => config[word] !== undefined)
            .map((word) => unbuilt(layer, [word], word)),
        ...(config.records?.['copy-to'] === undefined
            ? []
            : [unbuilt(layer, ['records', 'copy-to'], 'records.copy-to')]),
    ];
}
/** Whoever may push can set a status of any name: where nobody else does, theirs is the only one (T44). */
function authorless({ check, config, path }, layer) {
    if (check.id !== 'required-checks')
        return [];
    return Object.entries(config).flatMap(([id, entry]) => {
        const { success, data } = anyonesStatus.safeParse(entry);
        if (!success || data.gitlab.author !== undefined)
            return [];
        return [
            (0,policy_fault/* faultIn */._8)(layer.yaml, {
                code: 'policy/authorless-status',
                severity: 'warning',
                path: [...path, id, 'gitlab', 'external'],
                message: `whoever may push can set the status "${data.gitlab.external}", and it counts if nobody else does`,
                hint: 'write author: USERNAME, the user whose token sets it',
            }),
        ];
    });
}
const anyonesStatus = schemas/* object */.Ikc({
    gitlab: schemas/* object */.Ikc({ external: schemas/* string */.YjP(), author: schemas/* string */.YjP().optional() }),
});
/** A key that this version reads and does not use. */
function unbuilt(layer, path, what) {
    return (0,policy_fault/* faultIn */._8)(layer.yaml, {
        code: 'policy/not-built',
        severity: 'warning',
        path,
        part: 'key',
        message: `this version reads ${what} but does not evaluate it; what depends on it is unknown, never a pass`,
    });
}
/** An exception for a rule that does not exist excuses nothing. */
function strayExceptions(layer, blocks) {
    const file = layer.exceptions;
    if (file === undefined)
        return [];
    return Object.entries(file.entries).flatMap(([id, { rule }]) => {
        const block = blocks.find(({ address }) => rule === address || rule.startsWith(`${address}.`));
        const below = block === undefined ? [] : rule.slice(block.address.length + 1).split('.');
        const path = [...(block?.path ?? []), ...below.filter(Boolean)];
        const exists = block !== undefined && reaches(layer, path);
        if (exists)
            return [];
        return [
            (0,policy_fault/* faultIn */._8)(file.yaml, {
                code: 'policy/exception-unknown-rule',
                severity: 'warning',
                path: [id, 'rule'],
                message: `exception ${id}: ${layer.file.name} has no rule ${rule}, so nothing is excused`,
            }),
        ];
    });
}
function reaches(layer, path) {
    let value = layer.config;
    for (const key of path) {
        if (typeof value !== 'object' || value === null || !(key in value))
            return false;
        value = value[key];
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/policy/ticket-keys.js
/** Ticket keys are RE2, which matches in linear time whatever the text: what RE2 refuses is an error. */

/** The keys that RE2 cannot compile: back references, look-around, or plain mistakes (T09). */
async function lintTicketKeys(policy) {
    const systems = policy.layers.flatMap((layer) => Object.entries(layer.config.tickets ?? {}).map(([id, { key }]) => ({ layer, id, key })));
    if (systems.every(({ key }) => key === undefined))
        return [];
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    return systems.flatMap(({ layer, id, key }) => {
        const problem = key === undefined ? undefined : problemOf(() => RE2JS.compile(key));
        return problem === undefined
            ? []
            : [
                (0,policy_fault/* faultIn */._8)(layer.yaml, {
                    code: 'policy/ticket-key',
                    path: ['tickets', id, 'key'],
                    message: `the key of ${id} is no RE2 pattern: ${problem}`,
                    hint: 'write a pattern such as CHG[0-9]{7}; RE2 has no look-around and no back references',
                }),
            ];
    });
}
function problemOf(compile) {
    try {
        compile();
        return undefined;
    }
    catch (error) {
        return error instanceof Error ? error.message : 'it cannot be compiled';
    }
}

// EXTERNAL MODULE: ./lib/policy/live-files.js
var live_files = __webpack_require__(35460);
// EXTERNAL MODULE: ./lib/policy/parse.js + 3 modules
var parse = __webpack_require__(30807);
// EXTERNAL MODULE: ./lib/policy/people-file.js
var people_file = __webpack_require__(45718);
// EXTERNAL MODULE: ./lib/policy/yaml-document.js + 11 modules
var yaml_document = __webpack_require__(57040);
// EXTERNAL MODULE: ./lib/sources/runtime-names.js
var runtime_names = __webpack_require__(96811);
// EXTERNAL MODULE: ./lib/cli/console.js
var cli_console = __webpack_require__(11515);
// EXTERNAL MODULE: ./lib/cli/exit-codes.js
var exit_codes = __webpack_require__(20535);
// EXTERNAL MODULE: ./lib/cli/inputs.js
var inputs = __webpack_require__(88805);
// EXTERNAL MODULE: ./lib/decision/facts-view.js
var facts_view = __webpack_require__(4023);
// EXTERNAL MODULE: ./lib/checks/windows/period-facts.js
var period_facts = __webpack_require__(52216);
;// CONCATENATED MODULE: ./lib/decision/lint-scope.js
/** True if every fact of the list is known now. */
function areKnown(refs, { facts, now }) {
    return refs.every((ref) => facts.unknown(ref, now) === undefined);
}

;// CONCATENATED MODULE: ./lib/decision/lint-categories.js
/** Categories in `only` that no event of the calendar has: the period would hold nothing of it. */



/** The faults of the periods that the layer itself defines. */
function lintCategories(layer, scope) {
    return Object.entries(layer.config.periods ?? {}).flatMap(([id, { calendar, only }]) => {
        if (calendar === undefined || only === undefined)
            return [];
        const ref = { kind: 'calendar', key: calendar };
        if (!areKnown([ref], scope))
            return [];
        const events = scope.facts.value(ref)?.events ?? [];
        // A calendar without events is told where its windows are.
        if (events.length === 0)
            return [];
        const known = [...new Set(events.flatMap(({ categories }) => categories))];
        const lower = new Set(known.map((category) => category.toLowerCase()));
        return only.flatMap((category, index) => {
            if (lower.has(category.toLowerCase()))
                return [];
            return [
                (0,policy_fault/* faultIn */._8)(layer.yaml, {
                    code: 'policy/unknown-category',
                    severity: 'warning',
                    path: ['periods', id, 'only', index],
                    message: `no event of the calendar ${calendar} that is looked at has the category ${category}`,
                    hint: hintFor(category, known),
                }),
            ];
        });
    });
}
function hintFor(category, known) {
    if (known.length === 0)
        return 'none of its events has a category: leave only out, or give them one';
    return (0,suggest/* suggest */.Z)(category, known.map((one) => one.slice(0, 60)));
}

// EXTERNAL MODULE: ./lib/time/civil-date.js
var civil_date = __webpack_require__(31963);
// EXTERNAL MODULE: ./lib/time/period-shape.js + 1 modules
var period_shape = __webpack_require__(79789);
// EXTERNAL MODULE: ./lib/time/zone-table.js
var zone_table = __webpack_require__(33710);
;// CONCATENATED MODULE: ./lib/decision/lint-holidays.js
/** Holiday sets that say too little of the year to come. */







/** Every holiday set that the layer itself states. */
function holidaySources({ config }) {
    const written = [
        { holidays: config.holidays, path: ['holidays'] },
        ...Object.entries(config.regions ?? {}).map(([id, { holidays }]) => ({
            holidays,
            path: ['regions', id, 'holidays'],
        })),
        ...Object.entries(config.periods ?? {}).map(([id, { holidays }]) => ({
            holidays: holidays === 'region' ? undefined : holidays,
            path: ['periods', id, 'holidays'],
        })),
    ];
    return written.flatMap(({ holidays, path }) => {
        if (holidays === undefined)
            return [];
        const source = (0,period_shape/* toHolidaySource */.R)(holidays);
        return [{ source, path, refs: (0,period_facts/* refsOf */.gA)(source) }];
    });
}
/** A set that nobody has filled for next year makes each of its days a business day. */
function lintHolidays(layer, scope) {
    const { policy, facts, now } = scope;
    if (!areKnown([{ kind: 'zone', key: policy.timezone }], scope))
        return [];
    const { year } = (0,civil_date/* fromCivilDay */.Gr)((0,zone_table/* toLocal */.jw)(facts.zone(policy.timezone), now).day);
    return holidaySources(layer).flatMap(({ source, path, refs }) => {
        if (!areKnown(refs, scope))
            return [];
        const gap = 'calendar' in source
            ? emptyYear({ calendar: source.calendar, year, layer, scope })
            : source.codes.flatMap((code) => lostNames({ code, year, scope }));
        return gap.map(({ message, hint }) => (0,policy_fault/* faultIn */._8)(layer.yaml, {
            code: 'policy/holidays-missing',
            severity: 'warning',
            path,
            message,
            hint,
        }));
    });
}
function emptyYear(part) {
    const { calendar, year, layer, scope } = part;
    const { policy, facts } = scope;
    const words = (0,policy_select/* wordsFor */.tu)({ policy, layer, request: scope.requestFor('') });
    const days = (0,period_facts/* calendarAt */.WD)(facts, { zone: policy.timezone }, words).holidaysOf({ calendar });
    if ([...days].some((day) => (0,civil_date/* fromCivilDay */.Gr)(day).year === year + 1))
        return [];
    return [
        {
            message: `the calendar ${calendar} knows no holiday in ${String(year + 1)}: each of its days would be a business day`,
            hint: 'enter the whole days on which nobody works',
        },
    ];
}
/** Some holidays are announced year by year, and the data end before next year. */
function lostNames(part) {
    const { code, year, scope } = part;
    const days = scope.facts.value({ kind: 'holidays', key: code })?.days ?? [];
    // One day may have several names.
    const namesIn = (wanted) => new Set(days
        .filter(({ date }) => date.startsWith(String(wanted)))
        .flatMap(({ name }) => name.split(', ')));
    const [before, here, next] = [namesIn(year - 1), namesIn(year), namesIn(year + 1)];
    // What was not there last year either comes and goes: substitute days, elections.
    const lost = [...here].filter((name) => before.has(name) && !next.has(name));
    if (lost.length === 0)
        return [];
    const names = lost.slice(0, 3).join(', ');
    const more = lost.length > 3 ? ` and ${String(lost.length - 3)} more` : '';
    return [
        {
            message: `${code}: ${names}${more} ${lost.length > 1 ? 'are' : 'is'} known in ${String(year)} and not in ${String(year + 1)}`,
            hint: 'use a newer version of the gate, or a calendar of your own that has them',
        },
    ];
}

// EXTERNAL MODULE: ./lib/checks/windows/expand.js
var expand = __webpack_require__(85551);
// EXTERNAL MODULE: ./lib/time/instant.js
var instant = __webpack_require__(96216);
// EXTERNAL MODULE: ./lib/time/period.js
var time_period = __webpack_require__(74416);
// EXTERNAL MODULE: ./lib/time/period-existence.js
var period_existence = __webpack_require__(60085);
// EXTERNAL MODULE: ./lib/time/interval-set.js
var interval_set = __webpack_require__(25361);
// EXTERNAL MODULE: ./lib/time/period-rule.js
var period_rule = __webpack_require__(11907);
;// CONCATENATED MODULE: ./lib/decision/lint-looked.js

/** A warning at the name of a period. */
function warn(layer, { id, ...fault }) {
    const path = ['periods', id];
    return (0,policy_fault/* faultIn */._8)(layer.yaml, { ...fault, severity: 'warning', path, part: 'key' });
}

;// CONCATENATED MODULE: ./lib/decision/lint-freezes.js
/** Freezes that do not come: never within 400 days, or not in one of the years, since an exception takes them. */









/** A period that never freezes has one fault, one that misses a year another. */
function lintFreezes(looked, scope) {
    const never = neverFrozen(looked, scope);
    return never.length > 0 ? never : missedYears(looked, scope);
}
/** A freeze that does not come protects nothing, and nothing else tells of it. */
function neverFrozen({ layer, id, rule, uses }, scope) {
    const frozen = uses.filter(({ list }) => list === 'frozen');
    if (startsBeyond(rule, scope.now + expand/* horizon */._g))
        return [];
    if (!frozen.some(({ words }) => isMissing(id, words, scope)))
        return [];
    const message = `period ${id} freezes nothing: it does not take place within 400 days`;
    const excepted = 'an exception removes the whole of what starts on its day: see `except`, also of the periods it names';
    const hasExceptions = rule.except.periods.length > 0 || rule.except.dates.length > 0;
    const hint = hasExceptions ? excepted : 'give it dates that come, or remove it from `frozen`';
    return [warn(layer, { id, code: 'policy/never-frozen', message, hint })];
}
/** True if all is known, and nothing of it takes place in any of its zones. */
function isMissing(id, words, scope) {
    const { facts, now } = scope;
    const period = words.period(id);
    if (period === undefined || 'notBuilt' in period.rule || period.zones.length === 0)
        return false;
    if (!areKnown((0,period_facts/* factsOf */.xS)([period], words), scope))
        return false;
    const { period: rule } = period.rule;
    const range = { from: now, to: now + expand/* horizon */._g };
    const occurs = (looked) => (0,expand/* expandAll */.eo)([looked], { facts, words, reading: 'widest', range }).some(
    // With the same two days of grace as for what is past.
    ({ set }) => (0,interval_set/* clip */.$Q)(set, now - 2 * instant/* day */.vd, range.to).length > 0);
    if (occurs(period))
        return false;
    // A calendar may be empty because nothing is planned; exceptions that empty it are told.
    if (rule.shape.kind !== 'calendar' && rule.shape.kind !== 'holidays')
        return true;
    return occurs(bare(period, rule));
}
/** What is written for a time further away than anybody looks is not missing. */
function startsBeyond({ shape, validFrom }, instant) {
    if (validFrom !== undefined && (0,period_rule/* nominalTime */.S)(validFrom) >= instant)
        return true;
    const isBeyond = (date) => date.kind === 'full' && (0,period_rule/* nominalTime */.S)(date) >= instant;
    switch (shape.kind) {
        case 'dates':
            return shape.dates.some(isBeyond);
        case 'through':
        case 'until':
            return isBeyond(shape.from);
        case 'rrule':
            return (0,period_rule/* nominalTime */.S)(shape.series.start) >= instant;
        default:
            return false;
    }
}
/** Exceptions are written for days; of a freeze that lasts for weeks they take the whole, if it starts on one. */
function missedYears({ layer, id, rule, uses }, scope) {
    if (!isYearlySpan(rule) || isExceptedByDate(rule))
        return [];
    const frozen = uses.filter(({ list }) => list === 'frozen');
    const missed = new Set(frozen.flatMap(({ words }) => missedStarts(id, words, scope)));
    if (missed.size === 0)
        return [];
    const starts = [...missed].sort();
    const years = [...new Set(starts.map((date) => date.slice(0, 4)))].join(' and ');
    const message = `period ${id} freezes nothing in ${years}: an exception removes the whole of what starts on ${starts.join(' and ')}`;
    const hint = 'remove the exception, or write the days of the freeze under dates: then it takes single days';
    return [warn(layer, { id, code: 'policy/freeze-excepted', message, hint })];
}
function isYearlySpan({ shape }) {
    if (shape.kind !== 'through' && shape.kind !== 'until')
        return false;
    const { from } = shape;
    return from.kind === 'yearly' || (from.kind === 'position' && from.of === 'year');
}
/** Whoever writes nothing but days with their years has meant them. */
function isExceptedByDate({ except: { dates, periods } }) {
    return periods.length === 0 && dates.every(({ kind }) => kind === 'full');
}
/** The days, `YYYY-MM-DD`, on which the freeze would start within 400 days but for its exceptions. */
function missedStarts(id, words, scope) {
    const { facts, now } = scope;
    const period = words.period(id);
    if (period === undefined || 'notBuilt' in period.rule)
        return [];
    if (!areKnown((0,period_facts/* factsOf */.xS)([period], words), scope))
        return [];
    const asked = {
        facts,
        words,
        reading: 'widest',
        range: { from: now, to: now + expand/* horizon */._g },
    };
    const kept = (0,expand/* expandAll */.eo)([period], asked);
    return (0,expand/* expandAll */.eo)([bare(period, period.rule.period)], asked).flatMap(({ set, zone, region }) => {
        const own = kept.find((one) => one.zone === zone && one.region === region)?.set ?? [];
        return set
            .filter((one) => one.end > now && (0,interval_set/* intersect */.y$)([one], own).length === 0)
            .map(({ start }) => (0,civil_date/* formatCivilDate */.PF)((0,zone_table/* toLocal */.jw)(facts.zone(zone), start).day));
    });
}
function bare(period, rule) {
    const without = { ...rule, except: { dates: [], periods: [] } };
    // What was expanded is kept by its name.
    return { ...period, id: `${period.id} without exceptions`, rule: { period: without } };
}

;// CONCATENATED MODULE: ./lib/decision/lint-told.js
/** Lengths as lint tells them: `8 h`, `6 h 30 min`. */

/** A length in ms, to the minute. */
function toldLength(length) {
    const minutes = Math.round(length / instant/* minute */.Vc);
    const rest = minutes % 60;
    const hours = `${String((minutes - rest) / 60)} h`;
    if (rest === 0)
        return hours;
    return minutes < 60 ? `${String(rest)} min` : `${hours} ${String(rest)} min`;
}

;// CONCATENATED MODULE: ./lib/decision/lint-periods.js
/** Faults of single periods: past ones, and those that clock changes empty or make longer or shorter. */












/** The faults of the periods that the layer itself defines. */
function lintPeriods(layer, scope) {
    const { policy } = scope;
    // Without regions of its own a promotion is one to every region.
    const request = { ...scope.requestFor(''), regions: [] };
    const words = (0,policy_select/* wordsFor */.tu)({ policy, layer, request });
    const uses = usesOf(scope);
    return Object.keys(layer.config.periods ?? {}).flatMap((id) => {
        const period = words.period(id);
        if (period === undefined || 'notBuilt' in period.rule)
            return [];
        const { period: rule } = period.rule;
        // Two days of grace, since no zone is looked at.
        if ((0,period_existence/* isOver */.P)(rule, scope.now - 2 * instant/* day */.vd)) {
            const message = `period ${id} is past: it does not take place any more`;
            const hint = 'remove it, or give it its next dates';
            return [warn(layer, { id, code: 'policy/past-period', message, hint })];
        }
        const own = uses.filter((use) => use.id === id && use.words.period(id)?.layer === period.layer);
        const looked = { layer, id, period, words, rule, uses: own };
        const freezes = lintFreezes(looked, scope);
        // A period that others take days away from: clock changes are not looked at.
        if (freezes.length > 0 || rule.except.periods.length > 0)
            return freezes;
        if (!areKnown((0,period_facts/* factsOf */.xS)([period], words), scope))
            return [];
        return [...emptied(looked, scope), ...changedLength(looked, scope)];
    });
}
/** Each use once in a layer, however many environments there are. */
function usesOf(scope) {
    const uses = new Map();
    for (const name of (0,policy_select/* environmentNames */.iF)(scope.policy)) {
        for (const { check, config, words, layer } of (0,policy_select/* selectBlocks */.dL)(scope.policy, scope.requestFor(name))) {
            if (check.id !== 'windows')
                continue;
            for (const list of ['open', 'frozen']) {
                const ids = config[list] ?? [];
                for (const id of ids)
                    uses.set(`${layer.file.name} ${list} ${id}`, { id, list, words });
            }
        }
    }
    return [...uses.values()];
}
/** A freeze that a gap empties protects nothing on that day, and an opening also none that a fold empties. */
function emptied(looked, scope) {
    const { layer, id, uses } = looked;
    const code = 'policy/emptied-by-clock-change';
    const skipped = emptiedDays(looked, { scope, reading: 'widest' });
    const opens = uses.some(({ list }) => list === 'open');
    const narrowed = opens ? emptiedDays(looked, { scope, reading: 'narrowest' }) : [];
    const twice = narrowed.filter((each) => !skipped.includes(each));
    const faults = [];
    if (skipped.length > 0) {
        const message = `period ${id} is empty on ${skipped.join(', ')}: clocks skip it`;
        const hint = 'write hours that do not lie in the gap alone, or cron and for, which then start after it';
        faults.push(warn(layer, { id, code, message, hint }));
    }
    if (twice.length > 0) {
        const message = `period ${id} opens nothing on ${twice.join(', ')}: clocks show its hours twice, and it opens from the later start to the earlier end`;
        const hint = 'write hours that reach beyond those that come twice, or cron and for, which then start the first time';
        faults.push(warn(layer, { id, code, message, hint }));
    }
    return faults;
}
function emptiedDays({ period, words, rule }, { scope, reading }) {
    const { facts, now } = scope;
    const range = { from: now, to: now + expand/* horizon */._g };
    return period.zones.flatMap((place) => {
        const zone = facts.zone(place.zone);
        const calendar = (0,period_facts/* calendarAt */.WD)(facts, place, words);
        const expansion = { zone, calendar, reading, ...range };
        return (0,time_period/* expandPeriod */.O)(rule, expansion).emptied.map((each) => `${(0,civil_date/* formatCivilDate */.PF)(each)} in ${place.zone}`);
    });
}
/** Hours around the next two clock changes that last longer or shorter than they are written. */
function changedLength(looked, scope) {
    const { layer, id, period, rule } = looked;
    if (writtenSpans(rule.shape).length === 0)
        return [];
    const changes = period.zones.flatMap((place) => lengthsAt(place, looked, scope));
    if (changes.length === 0)
        return [];
    const message = `period ${id} changes its length with the clocks: ${changes.join(', ')}`;
    const hint = 'if its length must not change, write cron and for, or hours apart from the change';
    return [warn(layer, { id, code: 'policy/length-changes', message, hint })];
}
function lengthsAt(place, { words, rule }, { facts, now }) {
    const zone = facts.zone(place.zone);
    const calendar = (0,period_facts/* calendarAt */.WD)(facts, place, words);
    return nextChanges(zone, now).flatMap((at) => {
        const expansion = { zone, calendar, reading: 'narrowest', from: at - 1, to: at + 1 };
        return writtenSpans(rule.shape).flatMap(({ shape, length: written }) => {
            // What the limits of the validity cut is not as long as it is written anyway.
            const valid = (0,time_period/* expandPeriod */.O)({ ...rule, shape }, expansion).set;
            const whole = (0,time_period/* expandPeriod */.O)({ shape, except: rule.except }, expansion).set;
            return whole.flatMap(({ start, end }) => {
                const isWhole = valid.some((one) => one.start === start && one.end === end);
                const real = end - start;
                if (!isWhole || real === written)
                    return [];
                const local = (0,civil_date/* formatCivilDate */.PF)((0,zone_table/* toLocal */.jw)(zone, start).day);
                const lengths = `${toldLength(real)} instead of ${toldLength(written)}`;
                return [`${lengths} on ${local} in ${place.zone}`];
            });
        });
    });
}
/**
 * Each span of hours or of the week as a shape of its own, with its length on the wall clock in ms. A
 * whole day is a day, and an hour more or less of several days is what everybody expects: none of those.
 */
function writtenSpans(shape) {
    if (shape.kind === 'weekdays' || shape.kind === 'dates') {
        return shape.hours
            .map((hours) => ({ shape: { ...shape, hours: [hours] }, length: hours.end - hours.start }))
            .filter(({ length }) => length < instant/* day */.vd);
    }
    if (shape.kind !== 'weekly')
        return [];
    const { from, until } = shape;
    const days = civil_date/* weekdays */.mx.indexOf(until.weekday) - civil_date/* weekdays */.mx.indexOf(from.weekday);
    const length = (days * instant/* day */.vd + until.time - from.time + 7 * instant/* day */.vd) % (7 * instant/* day */.vd);
    return length <= instant/* day */.vd ? [{ shape, length }] : [];
}
/** The next two changes of offset, at most as far as calendars look. */
function nextChanges(zone, now) {
    return zone.segments
        .map(({ start }) => start)
        .filter((start) => start > now && start < now + expand/* horizon */._g)
        .slice(0, 2);
}

// EXTERNAL MODULE: ./lib/decision/clock.js
var clock = __webpack_require__(66092);
// EXTERNAL MODULE: ./lib/decision/enforcement.js
var enforcement = __webpack_require__(28208);
// EXTERNAL MODULE: ./lib/time/duration.js
var duration = __webpack_require__(75921);
;// CONCATENATED MODULE: ./lib/decision/lint-later.js
/** What lies further away than the gate looks: a warning that nothing is open should not be read as "never". */







/** What is looked at in one go: less than 400 days, since tables of 800 days begin and end with a whole day. */
const stretch = expand/* horizon */._g - 2 * instant/* day */.vd;
/** With the first 400 days these are more than five years. */
const mostLooks = 4;
/**
 * The openings after the next 400 days, a stretch at a time, as far as all facts reach (zone tables: 800
 * days) and at most for five years. Each stretch is only looked at when it is asked for.
 */
function* laterOpenings(scope, refs, openFrom) {
    for (let look = 0; look < mostLooks; look += 1) {
        const from = scope.now + expand/* horizon */._g + look * stretch;
        const to = from + stretch;
        if (!areKnown(refs, { facts: scope.facts, now: to }))
            return;
        yield { from, open: (0,interval_set/* clip */.$Q)(openFrom({ ...scope, now: from }), -Infinity, to) };
    }
}
/** `; the first one after that begins on 2028-01-06`; empty if none of the length (ms) is known. */
function toldLater(later, { length, scope }) {
    const zone = (0,clock/* policyZone */.Bc)(scope);
    for (const { from, open } of later()) {
        const first = (0,interval_set/* firstFrom */.nT)((0,interval_set/* erodeEnd */.JE)(open, length), from);
        if (first === undefined || zone === undefined)
            continue;
        const date = (0,civil_date/* formatCivilDate */.PF)((0,zone_table/* toLocal */.jw)(zone, first.start).day);
        return `; the first time after that is on ${date}, further away than the gate looks`;
    }
    return '';
}

;// CONCATENATED MODULE: ./lib/decision/lint-fits.js
/** Openings too short for what `fits` expects: the rule would let nothing start. */






/** One fault for each block whose length fits into no opening of the environment. */
function lintFits(part) {
    const { name, blocks, open, later, scope } = part;
    const { now } = scope;
    return blocks.flatMap((block) => {
        const length = lengthOf(block.config.fits);
        if ((0,interval_set/* clip */.$Q)((0,interval_set/* erodeEnd */.JE)(open, length), now, now + expand/* horizon */._g).length > 0)
            return [];
        return [
            (0,policy_fault/* faultIn */._8)(block.layer.yaml, {
                code: 'policy/never-open',
                severity: 'warning',
                path: [...block.path, 'fits'],
                message: `no opening of ${name} within 400 days is as long as ${toldLength(length)}${toldLater(later, { length, scope })}`,
                hint: 'open for longer, or expect less',
            }),
        ];
    });
}
/** What the history will tell is not known here: then only the reserve must fit. */
function lengthOf(fits) {
    if (fits === undefined)
        return 0;
    if (typeof fits === 'string')
        return (0,duration/* parseElapsed */.Er)(fits) ?? 0;
    const expected = fits.expected === 'p90' ? 0 : ((0,duration/* parseElapsed */.Er)(fits.expected) ?? 0);
    return expected + (fits.reserve === undefined ? 0 : ((0,duration/* parseElapsed */.Er)(fits.reserve) ?? 0));
}

// EXTERNAL MODULE: ./lib/decision/rules.js
var decision_rules = __webpack_require__(29853);
;// CONCATENATED MODULE: ./lib/decision/lint-windows.js












/** All faults of one environment. */
function lintWindows(name, scope) {
    const all = (0,policy_select/* selectBlocks */.dL)(scope.policy, scope.requestFor(name))
        .filter((block) => block.check.id === 'windows' && isEnforced(block, scope))
        .map(toLists)
        .filter((lists) => areKnown(factsFor(lists), scope));
    const blocks = all.filter(({ block }) => block.options.every(({ when }) => when === undefined));
    const frozen = (0,interval_set/* unionAll */.TG)(blocks.map((lists) => frozenSet(lists, scope)));
    const endless = all.flatMap((lists) => withoutEnd(lists, scope));
    const never = neverOpen({ name, blocks, frozen, scope });
    const vain = never.length > 0 ? [] : openInVain({ blocks, frozen, scope });
    return [...never, ...vain, ...endless, ...onlyConditions(name, scope)];
}
/** While none of the conditions holds no rule can pass, and then the decision is inconclusive. */
function onlyConditions(name, scope) {
    const request = scope.requestFor(name);
    const rules = (0,decision_rules/* rulesFor */.N)(scope.policy, request).filter((rule) => isEnforced(rule, scope));
    const isConditional = rules.every(({ options }) => options.some(({ when }) => when !== undefined));
    const first = (0,policy_select/* selectBlocks */.dL)(scope.policy, request).find((block) => isEnforced(block, scope));
    if (first === undefined || !isConditional)
        return [];
    return [
        (0,policy_fault/* faultIn */._8)(first.layer.yaml, {
            code: 'policy/only-conditions',
            severity: 'warning',
            path: first.path,
            message: `every rule of ${name} has a condition: while none applies no rule passes, and nothing starts`,
            hint: 'write a rule without a condition beside them',
        }),
    ];
}
/** What only warns or observes, now or until a date ahead, closes nothing. */
function isEnforced({ options }, scope) {
    const { now } = scope;
    const zone = (0,clock/* policyZone */.Bc)(scope);
    return ((0,enforcement/* enforcementAt */.aY)(options, now, zone) === 'block' &&
        (0,enforcement/* enforcementAhead */.iX)(options, now, zone) === undefined);
}
function toLists(block) {
    const config = block.config;
    return { block, open: config['open'] ?? [], frozen: config['frozen'] ?? [] };
}
function factsFor({ block: { words }, open, frozen }) {
    return (0,period_facts/* factsOf */.xS)((0,expand/* periodsOf */.qC)([...open, ...frozen], words), words);
}
/** Judged over all rules without a condition: what never opens for anybody, or not for long enough. */
function neverOpen(part) {
    const { name, blocks, frozen, scope } = part;
    const first = blocks.find(({ open }) => open.length > 0) ?? blocks[0];
    if (first === undefined || blocks.some(hasUnbuilt))
        return [];
    const refs = blocks.flatMap(factsFor);
    const later = () => laterOpenings(scope, refs, (at) => commonSet(blocks, at));
    const open = (0,interval_set/* subtract */.Re)(openingsOf(blocks, scope), frozen);
    if ((0,interval_set/* clip */.$Q)(open, scope.now, scope.now + expand/* horizon */._g).length > 0) {
        return lintFits({ name, blocks: blocks.map(({ block }) => block), open, scope, later });
    }
    return [
        (0,policy_fault/* faultIn */._8)(first.block.layer.yaml, {
            code: 'policy/never-open',
            severity: 'warning',
            path: first.block.path,
            message: `${name} does not open within 400 days${toldLater(later, { length: 0, scope })}`,
            hint: 'promotion-gate calendar shows what closes it',
        }),
    ];
}
/** When all blocks together open, and none of them freezes. */
function commonSet(blocks, scope) {
    const frozen = (0,interval_set/* unionAll */.TG)(blocks.map((lists) => frozenSet(lists, scope)));
    return (0,interval_set/* subtract */.Re)(openingsOf(blocks, scope), frozen);
}
function openingsOf(blocks, scope) {
    const openings = blocks
        .filter(({ open }) => open.length > 0)
        .map(({ block: { words }, open }) => openSet(open, words, scope));
    return (0,interval_set/* intersectAll */.pW)(openings);
}
function hasUnbuilt({ block: { words }, open, frozen }) {
    return (0,expand/* periodsOf */.qC)([...open, ...frozen], words).some(({ rule }) => 'notBuilt' in rule);
}
/** A period of an open list that is frozen whenever it would open: it opens nothing. */
function openInVain(part) {
    const { blocks, frozen, scope } = part;
    const { now } = scope;
    return blocks.flatMap(({ block, open }) => open.flatMap((id, index) => {
        const own = (0,interval_set/* clip */.$Q)(openSet([id], block.words, scope), now, now + expand/* horizon */._g);
        if (own.length === 0 || (0,interval_set/* subtract */.Re)(own, frozen).length > 0)
            return [];
        return [
            (0,policy_fault/* faultIn */._8)(block.layer.yaml, {
                code: 'policy/open-in-vain',
                severity: 'warning',
                path: [...block.path, 'open', index],
                message: `period ${id} opens nothing: whenever it runs within 400 days, a freeze runs too`,
                hint: 'promotion-gate calendar shows which freeze',
            }),
        ];
    }));
}
/** A freeze that runs on for more than a year, past all that a calendar shows. */
function withoutEnd(lists, scope) {
    const { now } = scope;
    const running = frozenSet(lists, scope).find(({ start, end }) => end >= now + expand/* horizon */._g && end - Math.max(start, now) >= 365 * instant/* day */.vd);
    if (running === undefined)
        return [];
    const { block, frozen } = lists;
    return [
        (0,policy_fault/* faultIn */._8)(block.layer.yaml, {
            code: 'policy/endless-freeze',
            severity: 'warning',
            path: [...block.path, 'frozen'],
            message: `a freeze of ${frozen.join(', ')} does not end within 400 days`,
            hint: 'give it an end: through, until or valid-until',
        }),
    ];
}
function openSet(names, words, scope) {
    const { facts, now } = scope;
    const range = { from: now, to: now + expand/* horizon */._g };
    const request = { facts, words, reading: 'narrowest', range };
    return (0,expand/* commonOpening */.kB)((0,expand/* expandAll */.eo)((0,expand/* periodsOf */.qC)(names, words), request));
}
function frozenSet({ block: { words }, frozen }, { facts, now }) {
    const range = { from: now, to: now + expand/* horizon */._g };
    const request = { facts, words, reading: 'widest', range };
    return (0,interval_set/* unionAll */.TG)((0,expand/* expandAll */.eo)((0,expand/* periodsOf */.qC)(frozen, words), request).map(({ set }) => set));
}

;// CONCATENATED MODULE: ./lib/decision/lint-calendar.js
/** Faults of the calendar: what a policy says of time that is legal and surely not meant. */






/** All faults; what cannot be known is left out, and told where it is read. */
function lintCalendar(scope) {
    return [
        ...scope.policy.layers.flatMap((layer) => [
            ...lintPeriods(layer, scope),
            ...lintCategories(layer, scope),
            ...lintHolidays(layer, scope),
        ]),
        ...(0,policy_select/* environmentNames */.iF)(scope.policy).flatMap((name) => lintWindows(name, scope)),
    ];
}
/** The facts that all periods and holiday sets of the policy depend on. */
function factsOfPeriods(policy, request) {
    return policy.layers.flatMap((layer) => {
        const words = (0,policy_select/* wordsFor */.tu)({ policy, layer, request });
        const periods = [...layer.periods.keys()].flatMap((id) => words.period(id) ?? []);
        return [...(0,period_facts/* factsOf */.xS)(periods, words), ...holidaySources(layer).flatMap(({ refs }) => refs)];
    });
}

// EXTERNAL MODULE: ./lib/decision/waive.js
var waive = __webpack_require__(19384);
// EXTERNAL MODULE: ./lib/cli/clock-facts.js
var clock_facts = __webpack_require__(33098);
// EXTERNAL MODULE: ./lib/hosts/git/worktree-file.js
var worktree_file = __webpack_require__(60606);
// EXTERNAL MODULE: ./lib/sources/calendars/calendar-address.js
var calendar_address = __webpack_require__(16007);
// EXTERNAL MODULE: ./lib/sources/calendars/freezes-elsewhere.js
var freezes_elsewhere = __webpack_require__(27535);
// EXTERNAL MODULE: ./lib/sources/calendars/expand-calendar.js + 5 modules
var expand_calendar = __webpack_require__(86916);
// EXTERNAL MODULE: ./lib/sources/calendars/parse-calendar.js + 2 modules
var parse_calendar = __webpack_require__(70043);
// EXTERNAL MODULE: ./lib/sources/gather.js + 1 modules
var gather = __webpack_require__(82895);
// EXTERNAL MODULE: ./lib/sources/gather-calendar.js + 1 modules
var gather_calendar = __webpack_require__(99663);
;// CONCATENATED MODULE: ./lib/cli/lint-calendar-files.js
/** lint of the calendars that a policy names as files: each fault with its own file, line and column. */









/** Faults of every calendar that is a file; an address on the network is not asked. */
async function lintCalendarFiles(part) {
    const { policy, policies, now } = part;
    const calendars = policy.layers.flatMap((layer) => Object.entries(layer.config.calendars ?? {}).map(([id, word]) => ({
        ...{ layer, id },
        address: (0,calendar_address/* toCalendarAddress */.Q)(word),
        // Whose calendar it is depends on the service.
        shared: typeof word === 'string' && !word.includes('{owner}'),
    })));
    const freezes = calendars
        .filter(({ address }) => address?.kind === 'freeze-periods')
        .map(({ layer, id }) => notLookedAt(layer, id));
    const faults = await Promise.all(calendars
        .filter(({ shared }) => shared)
        .map(async ({ layer, id, address }) => {
        const reading = await read(address, layer, policies);
        return reading === undefined ? [] : faultsOf({ reading, address, layer, id, now });
    }));
    return [...freezes, ...faults.flat()];
}
function notLookedAt({ yaml }, id) {
    return (0,policy_fault/* faultIn */._8)(yaml, {
        code: 'policy/calendar',
        severity: 'warning',
        path: ['calendars', id],
        message: `the calendar ${id} was not looked at: ${freezes_elsewhere/* freezesElsewhere */.h.reason}`,
        hint: 'what depends on it is unknown here, never a pass',
    });
}
async function read(address, layer, policies) {
    switch (address?.kind) {
        case 'live':
            return policies.live(address.file);
        case 'file':
            return policies.sibling(address.path, layer.file);
        default:
            return undefined;
    }
}
function faultsOf(part) {
    const { reading, address, layer, id, now } = part;
    if (reading.status !== 'known') {
        return [
            (0,policy_fault/* faultIn */._8)(layer.yaml, {
                code: 'policy/calendar',
                severity: isOutOfReach(reading, address) ? 'warning' : 'error',
                path: ['calendars', id],
                message: `the calendar ${id} could not be read: ${reading.reason}`,
                hint: 'what depends on it is unknown, never a pass',
            }),
        ];
    }
    const { name, text } = reading.file;
    const parsed = (0,parse_calendar/* parseCalendar */.y)({ file: name, text });
    if (!parsed.ok)
        return parsed.faults;
    // What a decision would look at: a zone that nobody knows is a fault only there.
    const expanded = (0,expand_calendar/* expandCalendar */.D)(parsed.calendar, (0,gather_calendar/* calendarPart */.S)((0,gather/* eventRange */.W6)([now]), (0,instant/* formatInstant */.r4)(now)));
    return [...parsed.warnings, ...(expanded.ok ? expanded.warnings : expanded.faults)];
}
/**
 * Without a clone nothing is known of another repository; what lies beside the policy, leads out of its
 * repository or is no text cannot be read by a decision either.
 */
function isOutOfReach(reading, address) {
    if (reading.status !== 'failed')
        return false;
    if (reading.unavailable === true)
        return true;
    if (address?.kind !== 'live')
        return false;
    return (0,worktree_file/* staysBelow */.cK)(address.file.path) && !reading.reason.endsWith('is not UTF-8 text');
}

// EXTERNAL MODULE: ./lib/cli/pseudo-request.js
var pseudo_request = __webpack_require__(15158);
;// CONCATENATED MODULE: ./lib/cli/lint-clocks.js
/** lint of what depends on time: periods, calendars, holidays, exceptions, the zone data of the runtime. */









/** All faults; nothing is asked over the network but what `policies` asks. */
async function lintClocks(part) {
    const { policy, policies, records, now } = part;
    const requestFor = (environment) => (0,pseudo_request/* anyPromotion */.c)({ policy, environment, regions: [] });
    const request = requestFor('');
    const more = factsOfPeriods(policy, { ...request, regions: [] });
    const evidence = await (0,clock_facts/* gatherClocks */.H)({ policy, policies, request, now, also: [], more });
    const facts = (0,facts_view/* viewOf */.du)(evidence.facts);
    const zone = facts.value({ kind: 'zone', key: policy.timezone });
    const expired = zone === undefined
        ? []
        : (0,waive/* exceptionFaults */.R)({ policy, service: undefined, now, zone: (0,zone_table/* toZone */.s2)(zone) });
    return [
        ...expired,
        ...(await lintCalendarFiles({ policy, policies, now })),
        ...oldZoneData(policy, evidence, now),
        ...(await otherZoneData({ policy, records, tz: evidence.tz, now })),
        ...lintCalendar({ policy, facts, now, requestFor }),
    ];
}
/** The data of `2025b` are of 2025: how late in it, the name does not tell. */
function oldZoneData(policy, { tz }, now) {
    const year = Number(/^\d{4}/.exec(tz)?.[0]);
    const own = policy.layers[0];
    if (own === undefined || !(new Date(now).getUTCFullYear() - year > 1))
        return [];
    return [
        {
            code: 'policy/zone-data-old',
            severity: 'warning',
            place: own.yaml.place(['timezone']),
            message: `the time zones of this runtime are those of ${tz}, more than a year old`,
            hint: 'use a newer version of Node.js: zones change several times a year',
        },
    ];
}
async function look(records, place) {
    return records?.find(place).catch(() => undefined);
}
/** Two runtimes that disagree on a zone would decide differently; the newest record tells of the other. */
async function otherZoneData(part) {
    const { policy, records, tz, now } = part;
    const [own] = policy.layers;
    const since = (0,instant/* formatInstant */.r4)(now - 400 * instant/* day */.vd);
    const places = Object.keys((0,policy_select/* servicesOf */.Yj)(policy)).flatMap((service) => (0,policy_select/* environmentNames */.iF)(policy).map((environment) => ({ service, environment, since })));
    // Without a clone there are no records, and nothing to compare with.
    const found = await Promise.all(places.map((place) => look(records, place)));
    const newest = found
        .flatMap((reading) => (reading?.status === 'known' ? reading.value : []))
        .reduce((a, b) => (a === undefined || Date.parse(b.at) > Date.parse(a.at) ? b : a), undefined);
    if (own === undefined || newest?.tz === undefined || newest.tz === tz)
        return [];
    return [
        {
            code: 'policy/zone-data-differs',
            severity: 'warning',
            place: own.yaml.place(['timezone']),
            message: `the time zones of this runtime are those of ${tz}; the last decision was made with ${newest.tz.slice(0, 20)}`,
            hint: 'run the same version of Node.js in both places, or look at the zones that changed',
        },
    ];
}

// EXTERNAL MODULE: ./lib/cli/lint-source-name.js
var lint_source_name = __webpack_require__(95659);
// EXTERNAL MODULE: ./lib/policy/policy-sources.js
var policy_sources = __webpack_require__(96281);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(33814);
// EXTERNAL MODULE: ./lib/cli/local-host.js
var local_host = __webpack_require__(55864);
;// CONCATENATED MODULE: ./lib/cli/lint-source.js




const defaultPolicy = '.promotion-gate.yml';
/** Files as they lie here; nothing is asked over the network. */
async function openFiles(given, now) {
    const host = await (0,local_host.openLocalHost)({ layers: given.text('layers'), now: (0,instant/* formatInstant */.r4)(now) });
    const { policies, records } = host;
    return { policies, records, shown: given.text('policy') ?? defaultPolicy };
}
/**
 * The candidate's own version by the forge's interface, which for a change is the one that would be
 * merged; any file of it may be linted, since nothing is decided by it. What it names in other
 * repositories is read only where the policy of the default branch makes the gate read them too: a
 * change does not choose what the tokens of the job are used for (T03). Throws a UsageError outside of a
 * forge, and what the host throws for a job that is none.
 */
async function openForge(given, now, readThrough) {
    const path = given.text('policy') ?? defaultPolicy;
    const asked = { policy: given.text('policy'), sha: given.text('sha') };
    const inputs = { environment: '', artifacts: [], regions: [], ...asked };
    const host = await (0,local_host/* openRunHost */.i)({ inputs, now: (0,instant/* formatInstant */.r4)(now) });
    if (host.policiesAt === undefined) {
        const hint = 'leave it out: here the files of the working tree are read';
        throw new cli_arguments/* UsageError */.eb('--source forge is for a job of GitHub Actions or GitLab CI/CD', hint);
    }
    const { repository, candidate } = await host.request(inputs);
    const commit = candidate.sha;
    const at = host.policiesAt(commit);
    if (path.includes('//'))
        return { policies: host.policies, shown: path };
    const read = new Set([repository.name.toLowerCase()]);
    await readThrough(noting(host.policies, read));
    const own = { ...{ name: '', path: '', text: '' }, repository: repository.name, commit };
    const policies = {
        ...keepTo(at, read),
        root: () => at.sibling(path, { ...own, level: 'forge' }),
    };
    return { policies, shown: `${path} at ${commit.slice(0, 8)}` };
}
/** Adds each repository that is named on the way, and those that the policy lists itself. */
function noting(source, names) {
    const note = ({ repository }) => void names.add(repository.toLowerCase());
    return {
        ...source,
        async root(path) {
            const reading = await source.root(path);
            const listed = reading.status === 'known' ? (0,policy_sources/* policySources */.T)(reading.file.text) : [];
            for (const name of listed ?? [])
                names.add(toRepository(name));
            return reading;
        },
        layer(file) {
            note(file);
            return source.layer(file);
        },
        live(file) {
            note(file);
            return source.live(file);
        },
    };
}
/** Answers for files of these repositories alone; names of repositories are the same in any case of their letters. */
function keepTo(source, names) {
    const isKnown = ({ repository }) => names.has(repository.toLowerCase());
    return {
        ...source,
        layer: async (file) => (isKnown(file) ? source.layer(file) : notYet(file)),
        live: async (file) => (isKnown(file) ? source.live(file) : notYet(file)),
        changedAt: async (file) => (isKnown(file) ? source.changedAt(file) : undefined),
    };
}
function notYet({ repository }) {
    return {
        status: 'failed',
        reason: `${repository} is read for no change before the policy of the default branch names it`,
        hint: `list it in policy-sources there, or lint in a clone with --layers DIR`,
    };
}
/** `owner/repo` of `owner/repo//path`. */
function toRepository(name) {
    return (name.split('//')[0] ?? '').toLowerCase();
}

// EXTERNAL MODULE: ./lib/cli/policy-session.js
var policy_session = __webpack_require__(67823);
;// CONCATENATED MODULE: ./lib/cli/lint.js
/** lint: every fault of a policy, or of a file beside it, with file, line and column. */















/** Prints the faults; errors make it 2, and 3 if the only ones are that a forge could not be read. */
async function lint(given, console) {
    const format = (0,inputs/* toPlainFormat */.XS)(given);
    const now = Date.now();
    const path = given.text('policy');
    const find = (policies, records) => findFaults({ source: policies, records, path, now });
    const { policies, records, shown } = (0,lint_source_name/* toLintSource */.W)(given) === 'files'
        ? await openFiles(given, now)
        : await openForge(given, now, find);
    const faults = await find(policies, records);
    if (format === 'json') {
        console.out((0,cli_console/* toJson */.aB)({ schema: 1, faults }));
    }
    else {
        const { renderLint } = await __webpack_require__.e(/* import() */ 2245).then(__webpack_require__.bind(__webpack_require__, 42245));
        console.out(renderLint({ faults, file: shown }, console));
    }
    if (!(0,policy_fault/* hasErrors */.Cs)(faults))
        return exit_codes/* exitCodes */.h.done;
    return (0,policy_fault/* isUnavailable */.Pd)(faults) ? exit_codes/* exitCodes */.h.undecided : exit_codes/* exitCodes */.h.configuration;
}
async function findFaults(part) {
    const { source, records, path, now } = part;
    const root = await source.root(path);
    const beside = root.status === 'known' ? lintBeside(root.file) : undefined;
    if (beside !== undefined)
        return beside;
    const { policy, faults } = await (0,policy_session/* loadPolicy */.t)({ source, path, now, names: runtime_names/* runtimeNames */.j });
    if (policy === undefined)
        return [...faults].sort(byPlace);
    const keys = await lintTicketKeys(policy);
    const clocks = await lintClocks({ policy, policies: source, records, now });
    return [...faults, ...lintPolicy(policy), ...keys, ...clocks].sort(byPlace);
}
const besideParsers = {
    catalog: (source) => (0,parse/* parseFile */.C)(source, live_files/* catalogSchema */.X8),
    exceptions: live_files/* parseExceptions */.wu,
    people: people_file/* parsePeople */.hz,
};
/** Faults of exceptions, a catalogue or a people file; undefined if the file is a policy. */
function lintBeside({ name, text }) {
    const source = { file: name, text };
    const reading = (0,yaml_document/* readYaml */.g)(source);
    const kind = reading.ok ? (0,live_files/* kindOfFile */.yK)(reading.yaml) : 'policy';
    if (kind === 'policy')
        return undefined;
    const parsed = besideParsers[kind](source);
    return parsed.ok ? [] : parsed.faults;
}
function byPlace(a, b) {
    const file = a.place.file < b.place.file ? -1 : a.place.file > b.place.file ? 1 : 0;
    return file || a.place.line - b.place.line || a.place.column - b.place.column;
}


/***/ }),

/***/ 15158:
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

/***/ 60606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ readBelow),
/* harmony export */   cK: () => (/* binding */ staysBelow),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/** Reads a file below a folder without leaving it, not even by a symbolic link (T43). */



/** True if a path as written stays below the folder that it is relative to. */
function staysBelow(path) {
    return path !== '' && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) && !/(?:^|[/\\])\.\.(?:[/\\]|$)|[\0\n]/.test(path);
}
/** Reads at most `largest` bytes of `path`, relative to `folder`. */
async function readBelow(folder, path, largest) {
    if (!staysBelow(path))
        return failed(`${path} does not lie in the repository`);
    try {
        const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path));
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder), target);
        if (way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way)) {
            return failed(`${path} is a link that leads out of the repository`);
        }
        return await readStart(target, { path, largest });
    }
    catch (error) {
        return isMissing(error)
            ? { status: 'none' }
            : failed(`${path} cannot be read: ${codeOf(error)}`);
    }
}
/** The text of bytes that are UTF-8, or undefined; a character cut off at the end is dropped. */
function decodeText(bytes, whole) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, {
            stream: !whole,
        });
    }
    catch {
        return undefined;
    }
}
async function readStart(target, wanted) {
    // A named pipe would keep a blocking open waiting for ever.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const stat = await file.stat();
        if (!stat.isFile())
            return failed(`${wanted.path} is not a file`);
        const length = Math.min(stat.size, wanted.largest);
        const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
        const whole = stat.size <= wanted.largest;
        return { status: 'known', bytes: buffer.subarray(0, bytesRead), whole };
    }
    finally {
        await file.close();
    }
}
function isMissing(error) {
    return ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
}
function codeOf(error) {
    const hasCode = typeof error === 'object' && error !== null && 'code' in error;
    return String(hasCode ? error.code : error);
}
function failed(reason) {
    return { status: 'failed', reason };
}


/***/ }),

/***/ 27535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ freezesElsewhere)
/* harmony export */ });
/** Why it is not known wherever no job of GitLab runs; lint says it in the same words. */
const freezesElsewhere = {
    status: 'unsupported',
    reason: 'freeze periods of GitLab are read only where the gate runs as a job of GitLab',
    needs: 'a job of GitLab CI/CD, or the freeze periods as periods: calendar import --from gitlab',
};


/***/ })

};

export const id = 3214;
export const ids = [3214,504,9067];
export const modules = {

/***/ 3214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lint: () => (/* binding */ lint)
});

// EXTERNAL MODULE: ./lib/checks/windows/expand.js
var expand = __webpack_require__(5551);
// EXTERNAL MODULE: ./lib/policy/fault.js
var fault = __webpack_require__(6546);
// EXTERNAL MODULE: ./lib/policy/select.js
var policy_select = __webpack_require__(7588);
// EXTERNAL MODULE: ./lib/time/civil-date.js
var civil_date = __webpack_require__(1963);
// EXTERNAL MODULE: ./lib/time/interval-set.js
var interval_set = __webpack_require__(5361);
// EXTERNAL MODULE: ./lib/time/period.js
var time_period = __webpack_require__(4416);
;// CONCATENATED MODULE: ./lib/decision/lint-calendar.js
/** Faults of the calendar: periods that clock changes empty, environments that never open. */






/** All faults; every zone of the policy must be known. */
function lintCalendar(scope) {
    return [
        ...scope.policy.layers.flatMap((layer) => emptiedPeriods(layer, scope)),
        ...(0,policy_select/* environmentNames */.iF)(scope.policy).flatMap((name) => neverOpen(name, scope)),
    ];
}
/** A freeze that a gap empties protects nothing on that day. */
function emptiedPeriods(layer, { facts, now, policy }) {
    return Object.entries(layer.config.periods ?? {}).flatMap(([id, config]) => {
        const rule = layer.periods.get(id)?.rule;
        const zones = config.in === 'region'
            ? [...layer.regions.values()].map(({ timezone }) => timezone)
            : [config.in ?? policy.timezone];
        if (rule === undefined || 'notBuilt' in rule || rule.period.except.periods.length > 0)
            return [];
        const { period } = rule;
        const range = { from: now, to: now + expand/* horizon */._g };
        const days = zones.flatMap((zone) => {
            const expansion = { zone: facts.zone(zone), reading: 'widest', ...range };
            return (0,time_period/* expandPeriod */.O)(period, expansion).emptied.map((day) => `${(0,civil_date/* formatCivilDate */.PF)(day)} in ${zone}`);
        });
        return days.length === 0
            ? []
            : [
                (0,fault/* faultIn */._8)(layer.yaml, {
                    code: 'policy/emptied-by-clock-change',
                    severity: 'warning',
                    path: ['periods', id],
                    part: 'key',
                    message: `period ${id} is empty on ${days.join(', ')}: clocks skip it`,
                }),
            ];
    });
}
/** Judged over all rules without a condition: what never opens for anybody. */
function neverOpen(name, scope) {
    const blocks = (0,policy_select/* selectBlocks */.dL)(scope.policy, scope.requestFor(name)).filter(({ check, options }) => check.id === 'windows' && options.every(({ when }) => when === undefined));
    const opening = blocks.flatMap((block) => setOf({ block, key: 'open', scope }));
    const frozen = blocks.flatMap((block) => setOf({ block, key: 'frozen', scope }));
    const first = blocks.find(({ config }) => 'open' in config) ?? blocks[0];
    if (first === undefined || [...opening, ...frozen].includes(undefined))
        return [];
    const known = (sets) => sets.filter((set) => set !== undefined);
    const open = (0,interval_set/* subtract */.Re)((0,interval_set/* intersectAll */.pW)(known(opening)), (0,interval_set/* unionAll */.TG)(known(frozen)));
    const ahead = open.some(({ end, start }) => end > scope.now && start < scope.now + expand/* horizon */._g);
    if (ahead)
        return [];
    return [
        (0,fault/* faultIn */._8)(first.layer.yaml, {
            code: 'policy/never-open',
            severity: 'warning',
            path: first.path,
            message: `${name} does not open within 400 days`,
            hint: 'promotion-gate calendar shows what closes it',
        }),
    ];
}
/** The instants of one list; undefined if it holds a period that is not evaluated. */
function setOf(part) {
    const { block, key, scope } = part;
    const names = block.config[key];
    if (names === undefined)
        return [];
    const { words } = block;
    const periods = (0,expand/* periodsOf */.qC)(names, words);
    if (periods.some(({ rule }) => 'notBuilt' in rule))
        return [undefined];
    const range = { from: scope.now, to: scope.now + expand/* horizon */._g };
    const reading = key === 'open' ? 'narrowest' : 'widest';
    const expanded = (0,expand/* expandAll */.eo)(periods, { facts: scope.facts, words, reading, range });
    return [key === 'open' ? (0,expand/* commonOpening */.kB)(expanded) : (0,interval_set/* unionAll */.TG)(expanded.map(({ set }) => set))];
}

// EXTERNAL MODULE: ./lib/decision/facts-view.js
var facts_view = __webpack_require__(4023);
// EXTERNAL MODULE: ./lib/decision/waive.js
var waive = __webpack_require__(9384);
// EXTERNAL MODULE: ./lib/evidence/facts.js
var evidence_facts = __webpack_require__(8758);
// EXTERNAL MODULE: ./lib/policy/blocks.js
var policy_blocks = __webpack_require__(7290);
// EXTERNAL MODULE: ./lib/policy/suggest.js
var suggest = __webpack_require__(3304);
;// CONCATENATED MODULE: ./lib/policy/lint.js




/** Faults of a linked policy that need neither a clock nor a zone. */
function lintPolicy(policy) {
    const [own] = policy.layers;
    if (own === undefined)
        return [];
    const none = policy.layers.every(({ config }) => Object.keys(config.environments ?? {}).length === 0);
    const homeless = none
        ? [
            (0,fault/* faultIn */._8)(own.yaml, {
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
            (0,fault/* faultIn */._8)(layer.yaml, {
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
    const { check, config, path, address } = block;
    const reserved = check.built
        ? []
        : [
            (0,fault/* faultIn */._8)(layer.yaml, {
                code: 'policy/not-built',
                severity: 'warning',
                path,
                part: 'key',
                message: `${address}: this version reads ${check.id} but does not evaluate it; its question is unknown, never a pass`,
            }),
        ];
    const covered = check.id === 'windows' && 'covered-by' in config
        ? [unbuilt(layer, [...path, 'covered-by'], `${address}.covered-by`)]
        : [];
    const whens = block.options.flatMap(({ when }) => when ?? []);
    return [
        ...reserved,
        ...covered,
        ...unstated({ whens, path, layer, policy }),
        ...strangeServices({ whens, path, layer }),
        ...openUnderPaths({ whens, block, layer }),
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
            (0,fault/* faultIn */._8)(layer.yaml, {
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
        .map((name) => (0,fault/* faultIn */._8)(layer.yaml, {
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
        (0,fault/* faultIn */._8)(layer.yaml, {
            code: 'policy/open-under-paths',
            severity: 'warning',
            path: [...block.path, 'open'],
            message: 'an open list under paths applies only if all changed paths match: a change that also touches another file is not held by it',
            hint: 'to hold every change that touches these paths, write frozen',
        }),
    ];
}
/** Words that this version reads and does not use yet. */
function unbuiltWords(layer) {
    const { config } = layer;
    const words = ['holds', 'classes', 'risk', 'bypass', 'people'];
    return [
        ...words
            .filter((word) => config[word] !== undefined)
            .map((word) => unbuilt(layer, [word], word)),
        ...(config.records?.['copy-to'] === undefined
            ? []
            : [unbuilt(layer, ['records', 'copy-to'], 'records.copy-to')]),
    ];
}
function unbuilt(layer, path, what) {
    return (0,fault/* faultIn */._8)(layer.yaml, {
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
            (0,fault/* faultIn */._8)(file.yaml, {
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
                (0,fault/* faultIn */._8)(layer.yaml, {
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
var live_files = __webpack_require__(5460);
// EXTERNAL MODULE: ./lib/policy/parse.js + 2 modules
var parse = __webpack_require__(3882);
// EXTERNAL MODULE: ./lib/policy/yaml-document.js + 11 modules
var yaml_document = __webpack_require__(7040);
// EXTERNAL MODULE: ./lib/sources/gather.js + 1 modules
var gather = __webpack_require__(3578);
// EXTERNAL MODULE: ./lib/sources/zone-names.js
var zone_names = __webpack_require__(4807);
// EXTERNAL MODULE: ./lib/sources/zones.js
var sources_zones = __webpack_require__(6573);
// EXTERNAL MODULE: ./lib/time/instant.js
var instant = __webpack_require__(6216);
// EXTERNAL MODULE: ./lib/time/zone-table.js
var zone_table = __webpack_require__(3710);
// EXTERNAL MODULE: ./lib/cli/console.js
var cli_console = __webpack_require__(1515);
// EXTERNAL MODULE: ./lib/cli/exit-codes.js
var exit_codes = __webpack_require__(535);
// EXTERNAL MODULE: ./lib/cli/inputs.js
var inputs = __webpack_require__(8805);
// EXTERNAL MODULE: ./lib/cli/local-host.js + 1 modules
var local_host = __webpack_require__(9067);
// EXTERNAL MODULE: ./lib/cli/policy-session.js + 12 modules
var policy_session = __webpack_require__(4585);
// EXTERNAL MODULE: ./lib/cli/pseudo-request.js
var pseudo_request = __webpack_require__(5158);
;// CONCATENATED MODULE: ./lib/cli/lint.js
/** lint: every fault of a policy, or of a file beside it, with file, line and column. */





















/** Prints the faults; errors make it 2. */
async function lint(given, console) {
    const format = (0,inputs/* toPlainFormat */.XS)(given);
    const now = Date.now();
    const host = await (0,local_host.openLocalHost)({ layers: given.text('layers'), now: (0,instant/* formatInstant */.r4)(now) });
    const path = given.text('policy');
    const faults = await findFaults({ source: host.policies, path, now });
    if (format === 'json') {
        console.out((0,cli_console/* toJson */.a)({ schema: 1, faults }));
    }
    else {
        const { renderLint } = await __webpack_require__.e(/* import() */ 2245).then(__webpack_require__.bind(__webpack_require__, 2245));
        console.out(renderLint({ faults, file: path ?? '.promotion-gate.yml' }, console));
    }
    return (0,fault/* hasErrors */.Cs)(faults) ? exit_codes/* exitCodes */.h.configuration : exit_codes/* exitCodes */.h.done;
}
async function findFaults(part) {
    const { source, path, now } = part;
    const root = await source.root(path);
    const beside = root.status === 'known' ? lintBeside(root.file) : undefined;
    if (beside !== undefined)
        return beside;
    const { policy, faults } = await (0,policy_session/* loadPolicy */.t)({ source, path, now, zoneProblem: zone_names/* zoneProblem */.Y });
    if (policy === undefined)
        return [...faults].sort(byPlace);
    const keys = await lintTicketKeys(policy);
    return [...faults, ...lintPolicy(policy), ...keys, ...lintClocks(policy, now)].sort(byPlace);
}
/** Faults of exceptions or a catalogue; undefined if the file is a policy. */
function lintBeside({ name, text }) {
    const source = { file: name, text };
    const reading = (0,yaml_document/* readYaml */.g)(source);
    const kind = reading.ok ? (0,live_files/* kindOfFile */.yK)(reading.yaml) : 'policy';
    if (kind === 'policy')
        return undefined;
    const parsed = kind === 'catalog' ? (0,parse/* parseFile */.C)(source, live_files/* catalogSchema */.X8) : (0,live_files/* parseExceptions */.wu)(source);
    return parsed.ok ? [] : parsed.faults;
}
function lintClocks(policy, now) {
    const zones = new Set(policy.layers.flatMap((layer) => [
        policy.timezone,
        ...[...layer.regions.values()].map(({ timezone }) => timezone),
        ...[...layer.periods.values()].flatMap(({ config }) => config.in === undefined || config.in === 'region' ? [] : config.in),
    ]));
    let facts = {};
    for (const zone of zones) {
        const reading = (0,sources_zones/* readZone */.X)(zone, (0,gather/* zoneRange */.s)([now]), (0,instant/* formatInstant */.r4)(now));
        facts = (0,evidence_facts/* withReading */.tl)(facts, { kind: 'zone', key: zone }, reading);
    }
    const view = (0,facts_view/* viewOf */.du)(facts);
    const zone = view.value({ kind: 'zone', key: policy.timezone });
    const expired = zone === undefined
        ? []
        : (0,waive/* exceptionFaults */.R)({ policy, service: undefined, now, zone: (0,zone_table/* toZone */.s2)(zone) });
    const requestFor = (environment) => (0,pseudo_request/* anyPromotion */.c)({ policy, environment, regions: [] });
    return [...expired, ...lintCalendar({ policy, facts: view, now, requestFor })];
}
function byPlace(a, b) {
    const file = a.place.file < b.place.file ? -1 : a.place.file > b.place.file ? 1 : 0;
    return file || a.place.line - b.place.line || a.place.column - b.place.column;
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

/***/ 4023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b7: () => (/* binding */ nameOfFact),
/* harmony export */   du: () => (/* binding */ viewOf),
/* harmony export */   h3: () => (/* binding */ trusting),
/* harmony export */   w8: () => (/* binding */ levelBelow)
/* harmony export */ });
/* harmony import */ var _evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8758);
/* harmony import */ var _evidence_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8877);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6216);
/* harmony import */ var _time_zone_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3710);




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
    return ref.kind === 'zone' ? zoneGap(facts, ref.key, now) : undefined;
}
/** A zone table says nothing of instants that it does not reach. */
function zoneGap(facts, key, now) {
    const reading = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .readingOf */ .MU)(facts, { kind: 'zone', key });
    if (reading?.status !== 'known') {
        return { status: 'failed', reason: 'the zone does not exist', retryable: false };
    }
    const { from, to } = reading.value;
    const reaches = now >= ((0,_time_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(from) ?? Infinity) && now <= ((0,_time_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(to) ?? -Infinity);
    const reason = `its table reaches from ${from} to ${to} only`;
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

/***/ 9384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ exceptionFaults),
/* harmony export */   w: () => (/* binding */ exceptionsFor)
/* harmony export */ });
/* harmony import */ var _time_civil_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1963);
/* harmony import */ var _time_zone_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3710);
/* harmony import */ var _policy_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6546);
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

/***/ 7290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ blocksOf)
/* harmony export */ });
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6451);

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

/***/ 7588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ enforcesPreviews),
/* harmony export */   Jx: () => (/* binding */ environmentFaults),
/* harmony export */   SL: () => (/* binding */ environmentsFor),
/* harmony export */   Yj: () => (/* binding */ servicesOf),
/* harmony export */   dL: () => (/* binding */ selectBlocks),
/* harmony export */   iF: () => (/* binding */ environmentNames),
/* harmony export */   tu: () => (/* binding */ wordsFor),
/* harmony export */   u1: () => (/* binding */ resolveTarget)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7290);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6546);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3304);



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
    return { timezone: policy.timezone, period, weekend: layer.weekend };
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
            const timezone = layer.regions.get(region)?.timezone;
            return timezone === undefined ? [] : [{ region, zone: timezone }];
        })
        : [{ zone: zone ?? policy.timezone }];
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
function fill(pattern, region) {
    return pattern.replaceAll('{region}', region);
}
/** True if the policy enforces in previews too: by itself, or for one of the environments asked for. */
function enforcesPreviews(policy, environment) {
    return (policy.layers.some(({ config }) => config.preview === 'enforce') ||
        environmentsFor(policy, environment).some(({ config }) => config.preview === 'enforce'));
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

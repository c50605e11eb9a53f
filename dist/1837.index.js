export const id = 1837;
export const ids = [1837];
export const modules = {

/***/ 21837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  access: () => (/* binding */ access)
});

// EXTERNAL MODULE: ./lib/decision/access/compare.js
var compare = __webpack_require__(81530);
// EXTERNAL MODULE: ./lib/policy/host-settings.js
var host_settings = __webpack_require__(28042);
// EXTERNAL MODULE: ./lib/policy/record-store.js
var record_store = __webpack_require__(14397);
// EXTERNAL MODULE: ./lib/policy/select.js
var policy_select = __webpack_require__(7588);
// EXTERNAL MODULE: ./lib/report/untrusted.js
var untrusted = __webpack_require__(55536);
// EXTERNAL MODULE: ./lib/sources/digest.js
var digest = __webpack_require__(476);
// EXTERNAL MODULE: ./lib/sources/runtime-names.js
var runtime_names = __webpack_require__(96811);
// EXTERNAL MODULE: ./lib/time/instant.js
var instant = __webpack_require__(96216);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/cli/access-options.js
var access_options = __webpack_require__(24377);
// EXTERNAL MODULE: ./lib/policy/blocks.js
var blocks = __webpack_require__(87290);
;// CONCATENATED MODULE: ./lib/decision/access/policy-rights.js


/** What rules of all layers give to whom in these environments; other conditions than the service are left out. */
function policyRights(policy, environments) {
    return environments.flatMap((environment) => (0,policy_select/* environmentsFor */.SL)(policy, environment).flatMap(({ id, config }) => (0,blocks/* blocksOf */.S)(id, config)
        .filter(({ check }) => check.id === 'separation-of-duties')
        .flatMap(({ config: written, options }) => {
        const duties = written;
        const outer = options;
        return [
            ...Object.entries(duties.approvals ?? {}).map(([approval, rule]) => ({
                ...{
                    environment,
                    act: 'approve',
                    approval,
                },
                services: servicesIn([...outer, rule]),
                group: rule.from,
            })),
            ...[duties.deployer?.from ?? []].flat().map((group) => ({
                ...{ environment, act: 'deploy', group },
                services: servicesIn([...outer, duties.deployer ?? {}]),
            })),
        ];
    })));
}
/** All conditions must hold: what two of them name together. Undefined for every service. */
function servicesIn(options) {
    const lists = options.flatMap(({ when }) => when?.service === undefined ? [] : [[when.service].flat()]);
    const [first, ...others] = lists;
    return first?.filter((service) => others.every((list) => list.includes(service)));
}
/** The groups that the rights name, each once; no two layers define the same one. */
function groupsOf({ layers }, rights) {
    const ids = new Set(rights.flatMap(({ group }) => group ?? []));
    return [...ids].flatMap((id) => {
        const group = layers.map((layer) => groupIn(layer, id)).find((found) => found !== undefined);
        return group === undefined ? [] : [{ ...group, id }];
    });
}
function groupIn({ config: { groups = {} } }, id) {
    const group = Object.hasOwn(groups, id) ? groups[id] : undefined;
    return group && { id, members: group.members, github: group.github, gitlab: group.gitlab };
}
/** Rights with the members of their groups; a group whose members are not known is a row of itself, and a gap. */
function toGrants(part) {
    const { rights, groups, members } = part;
    const grants = rights.flatMap((right) => {
        const { environment, services, act, approval, group: id } = right;
        const given = { environment, act, ...(approval === undefined ? {} : { approval }) };
        const holders = holdersOf(id, part);
        const group = groups.find((one) => one.id === id);
        return (services ?? [undefined]).flatMap((service) => holders.map((holder) => ({
            ...given,
            ...(service === undefined ? {} : { service }),
            holder,
            through: act === 'approve'
                ? `policy${tellGroup(id, group)}`
                : `policy, deployer${tellGroup(id, group)}`,
            sources: [id === undefined ? 'policy' : `group ${id}`],
        })));
    });
    const gaps = groups.flatMap(({ id }) => {
        const reading = members.get(id);
        if (reading?.status !== 'unsupported' && reading?.status !== 'failed')
            return [];
        const acts = [...new Set(rights.filter(({ group }) => group === id).map(({ act }) => act))];
        const needs = reading.status === 'unsupported' ? reading.needs : undefined;
        const { status } = reading;
        const reason = `group ${id}: ${reading.reason}`;
        return [{ acts, source: `group ${id}`, status, reason, ...(needs && { needs }) }];
    });
    return { grants, gaps };
}
function holdersOf(id, { groups, members, accountOf }) {
    if (id === undefined)
        return [{ kind: 'role', login: 'whoever may write' }];
    if (id === 'pipeline')
        return [{ kind: 'role', login: 'pipeline' }];
    const group = groups.find((one) => one.id === id);
    if (group?.members !== undefined)
        return group.members.map(accountOf);
    const reading = members.get(id);
    if (reading?.status === 'known')
        return reading.value.members.map(toHolder);
    if (reading?.status === 'none')
        return [];
    return [{ kind: 'team', login: group?.github ?? group?.gitlab ?? id }];
}
function tellGroup(id, group) {
    if (id === undefined || id === 'pipeline')
        return '';
    const team = group?.members === undefined ? (group?.github ?? group?.gitlab) : undefined;
    return team === undefined ? `: group ${id}` : `: group ${id}, ${team}`;
}
/** An account of the forge; its own committer is nobody who may do anything. */
function toHolder({ id, login, kind }) {
    const known = kind === 'web' ? 'bot' : kind;
    return { kind: known, login, ...(id === undefined ? {} : { id }) };
}

;// CONCATENATED MODULE: ./lib/decision/access/last-use.js

/** Records tell who started what was allowed, and whose approvals counted for it. */
function lastUseOf(grant, book, directory) {
    const { act, holder } = grant;
    const isTold = act === 'deploy' || act === 'approve';
    const isOne = ['human', 'bot', 'app', 'unknown'].includes(holder.kind);
    if (!isTold || !isOne || book.records === undefined)
        return { status: 'unknown' };
    const uses = book.records.filter((record) => isCovered(grant, record) &&
        (act === 'deploy' ? isStart(grant, record, directory) : isApproval(grant, record, directory)));
    const [last] = [...uses].sort((a, b) => instantOf(b) - instantOf(a));
    if (last === undefined)
        return { status: 'unused', since: book.since };
    return { status: 'used', at: last.at, service: last.subject.service };
}
/** An allow that was enforced lets something be deployed; anything else uses no right. */
function isCovered({ environment, service }, record) {
    const { subject, kind, enforced, decision } = record;
    return (kind === 'decision' &&
        enforced &&
        decision?.verdict === 'allow' &&
        (environment === undefined || environment === subject.environment) &&
        (service === undefined || service === subject.service));
}
function isStart({ holder }, record, directory) {
    const reading = record.evidence?.facts.starter?.[''];
    const told = reading?.status === 'known' ? reading.value.accounts : [];
    const person = directory.personOf(holder);
    return [...record.origin.actors, ...told].some((one) => directory.personOf(one) === person);
}
/** The matching of the decision names people as the people file does, or by login. */
function isApproval({ holder, approval }, record, directory) {
    const person = directory.personOf(holder);
    const findings = record.decision?.findings ?? [];
    return findings.some(({ outcome, data }) => {
        const { matching } = data;
        if (outcome !== 'pass' || !Array.isArray(matching))
            return false;
        return matching.some((slot) => {
            const { approval: of, by } = slot;
            if (approval !== undefined && of !== approval)
                return false;
            return typeof by === 'string' && by !== '' && directory.named(by) === person;
        });
    });
}
function instantOf({ at }) {
    return (0,instant/* parseInstant */.nV)(at) ?? 0;
}

// EXTERNAL MODULE: ./lib/checks/duties/people.js
var people = __webpack_require__(43543);
// EXTERNAL MODULE: ./lib/sources/people.js
var sources_people = __webpack_require__(31003);
;// CONCATENATED MODULE: ./lib/cli/access-world.js
/** What access looks at: the forge, the groups and people of the policy, and the records. */








/** How far back uses and the last snapshot are looked for, in ms; as far as deployments are. */
const accessReach = 400 * instant/* day */.vd;
/** The snapshot of now. Never throws: what cannot be read is a gap. */
async function takeSnapshot(asked) {
    const { host, policy, request, now } = asked;
    const at = (0,instant/* formatInstant */.r4)(now);
    const environments = (0,policy_select/* environmentNames */.iF)(policy);
    const services = serviceNames(policy, request);
    const [told, own, uses] = await Promise.all([
        host.access(environments),
        readPolicyRights(asked, environments, services),
        readUses(asked, environments, services),
    ]);
    const grants = [...told.grants, ...own.grants];
    const directory = (0,people/* directoryOf */.j)(grants.map(({ holder }) => toAccount(holder)), own.people);
    const row = (grant) => {
        const person = own.people.find(({ id }) => directory.personOf(grant.holder) === `person ${id}`);
        return {
            ...grant,
            holder: machineOr(grant.holder, directory),
            ...(person === undefined ? {} : { person: person.id }),
            lastUse: lastUseOf(grant, uses.bookOf(grant.environment), directory),
        };
    };
    return {
        ...{ at, environments: [...environments], services: [...services] },
        rows: distinct(grants).map(row),
        gaps: [...told.gaps, ...own.gaps, ...uses.gaps],
        limits: [...told.limits, ...otherRepositories(policy, request), ...uses.limits],
    };
}
/** The repository is the one service where the policy names none. */
function serviceNames(policy, { repository }) {
    const named = Object.keys((0,policy_select/* servicesOf */.Yj)(policy));
    return named.length > 0 ? named : [repository.name.split('/').at(-1) ?? repository.name];
}
async function readPolicyRights({ host, policy, request, now }, environments, services) {
    const rights = policyRights(policy, environments);
    const groups = groupsOf(policy, rights);
    const [environment = '', service = ''] = [environments[0], services[0]];
    const context = {
        request: { ...withoutForeign(request), environment, service, regions: [], artifacts: [] },
        now: (0,instant/* formatInstant */.r4)(now),
        since: (0,instant/* formatInstant */.r4)(now - accessReach),
        shared: services.length > 1,
    };
    const unlisted = groups.filter(({ members }) => members === undefined);
    const [book, ...readings] = await Promise.all([
        (0,sources_people/* readPeople */.k)({ policy, host: host.id, source: host.policies, now: context.now }),
        ...unlisted.map(({ id, github, gitlab }) => host.facts.read({ kind: 'group', key: id, spec: { github, gitlab } }, context)),
    ]);
    const members = new Map(unlisted.map(({ id }, index) => [id, readings[index]]));
    const known = new Map([...members].flatMap(([id, reading]) => (reading ? [[id, reading]] : [])));
    const people = book.reading.status === 'known' ? book.reading.value : [];
    const given = toGrants({ rights, groups, members: known, accountOf: accountIn(people) });
    const { reading } = book;
    const unread = reading.status === 'failed'
        ? [{ acts: ['approve'], source: 'people', status: 'failed', reason: reading.reason }]
        : [];
    return { grants: given.grants, gaps: [...given.gaps, ...unread], people };
}
/** A text of the policy is a person of the people file, else a login. */
function accountIn(people) {
    return (text) => {
        const [account] = people.find(({ id }) => id === text)?.accounts ?? [];
        const { login = text.replace(/^@/, ''), id } = account ?? {};
        return toHolder({ login, id, kind: 'human' });
    };
}
async function readUses({ host, policy, now }, environments, services) {
    const since = (0,instant/* formatInstant */.r4)(now - accessReach);
    if ((0,record_store/* recordStoreOf */.A)(policy) === 'none') {
        const limits = ['when a right was last used, for the policy keeps no records'];
        return { bookOf: () => ({ since, records: undefined }), gaps: [], limits };
    }
    const read = await Promise.all(environments.flatMap((environment) => services.map(async (service) => ({
        environment,
        found: await host.records.documents({ service, environment, since }),
    }))));
    const unread = read.flatMap(({ found }) => found.status === 'known' || found.status === 'none' ? [] : [found]);
    const [first] = unread;
    const bookOf = (environment) => {
        const own = read.filter((one) => environment === undefined || one.environment === environment);
        const isWhole = own.every(({ found }) => ['known', 'none'].includes(found.status));
        return isWhole ? toUseBook(own.map(({ found }) => found)) : { since, records: undefined };
    };
    return { bookOf, gaps: first === undefined ? [] : [recordsGap(first)], limits: [] };
}
/** Nothing is told of the time before the first record; without any, no right is called unused. */
function toUseBook(found) {
    const lists = found.flatMap((one) => (one.status === 'known' ? [one.documents] : []));
    const firsts = lists.flatMap((documents) => documents.at(-1)?.at ?? []);
    const since = firsts.reduce((a, b) => (Date.parse(a) > Date.parse(b) ? a : b), '');
    return { since, records: since === '' ? undefined : lists.flat() };
}
/** Of records and snapshots alike. */
function recordsGap(unknown) {
    const { status, reason, needs } = unknown;
    const told = `when rights were last used: ${reason}`;
    return {
        ...{ acts: ['deploy', 'approve'], source: 'records', status, reason: told },
        ...(needs === undefined ? {} : { needs }),
    };
}
/** Layers of other repositories are changed there. */
function otherRepositories(policy, { repository }) {
    const others = policy.layers
        .map(({ file }) => file.repository)
        .filter((name) => name !== '' && name.toLowerCase() !== repository.name.toLowerCase());
    return [...new Set(others)].map((name) => `who may edit the part of the policy in ${name}: the same command there tells`);
}
function machineOr(holder, directory) {
    const isMachine = directory.isMachine(directory.personOf(holder));
    return isMachine && holder.kind === 'human' ? { ...holder, kind: 'bot' } : holder;
}
function toAccount({ kind, login, id }) {
    const own = kind === 'human' || kind === 'bot' || kind === 'app' ? kind : 'unknown';
    return { login, kind: own, ...(id === undefined ? {} : { id }) };
}
/** The same right told twice is one, whatever it was read from. */
function distinct(grants) {
    return [...new Map(grants.map((grant) => [(0,compare/* keyOf */.TN)(grant), grant])).values()];
}
function withoutForeign({ foreign: _, ...request }) {
    return request;
}

// EXTERNAL MODULE: ./lib/cli/append-record.js
var append_record = __webpack_require__(9488);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(33814);
// EXTERNAL MODULE: ./lib/cli/console.js
var cli_console = __webpack_require__(11515);
// EXTERNAL MODULE: ./lib/cli/exit-codes.js
var exit_codes = __webpack_require__(20535);
// EXTERNAL MODULE: ./lib/cli/load-records.js
var load_records = __webpack_require__(62575);
// EXTERNAL MODULE: ./lib/cli/local-host.js
var local_host = __webpack_require__(55864);
// EXTERNAL MODULE: ./lib/cli/policy-session.js
var policy_session = __webpack_require__(67823);
// EXTERNAL MODULE: ./lib/cli/show.js
var show = __webpack_require__(80901);
// EXTERNAL MODULE: ./lib/cli/world.js
var world = __webpack_require__(91222);
;// CONCATENATED MODULE: ./lib/cli/access.js
/** access: who may do what, through what, when it was last used, and what changed since the last snapshot. */




















/** Prints who may do what, and keeps a snapshot of all of it. */
async function access(given, console) {
    const format = (0,access_options/* toAccessFormat */.r)(given);
    const now = Date.now();
    const asked = { policy: given.text('policy'), layers: given.text('layers') };
    const inputs = { environment: '', artifacts: [], regions: [], ...asked };
    const host = await (0,local_host/* openRunHost */.i)({ inputs, now: (0,instant/* formatInstant */.r4)(now) });
    const [request, loaded] = await Promise.all([
        host.request(inputs),
        (0,policy_session/* loadPolicy */.t)({ source: host.policies, path: asked.policy, now, names: runtime_names/* runtimeNames */.j }),
    ]);
    const { policy } = loaded;
    const faults = policy === undefined ? loaded.faults : askedFaults(policy, given);
    if (policy === undefined || faults.length > 0)
        return tellFaults({ faults, format, given }, console);
    refuseService(serviceNames(policy, request), given);
    host.configure({ limits: (0,host_settings/* limitsOf */.A)(policy), store: (0,record_store/* recordStoreOf */.A)(policy) });
    const run = { host, policy, request, now };
    const [snapshot, previous] = await Promise.all([takeSnapshot(run), readPrevious(run)]);
    const kept = await keepSnapshot(run, snapshot, (0,access_options/* toKeeping */.t)(given));
    const report = {
        ...{ at: snapshot.at, repository: request.repository.name, kept: kept.record },
        previous: previous.snapshot && { at: previous.snapshot.at, record: previous.record },
        rows: shown((0,compare/* compareAccess */.Q4)(snapshot, previous.snapshot), given),
        gaps: withGap(snapshot.gaps, previous.gap),
        limits: snapshot.limits,
    };
    console.out(await render(report, format, console));
    if (kept.problem !== undefined) {
        console.err(`promotion-gate: the snapshot was not kept: ${(0,untrusted/* escapeTerminal */.en)(kept.problem)}`);
    }
    const isWhole = report.gaps.length === 0 && kept.problem === undefined;
    return isWhole ? exit_codes/* exitCodes */.h.done : exit_codes/* exitCodes */.h.undecided;
}
function askedFaults(policy, given) {
    const environment = given.text('environment');
    return environment === undefined ? [] : (0,policy_select/* environmentFaults */.Jx)(policy, environment);
}
/** Throws a UsageError for a service that the policy does not name. */
function refuseService(known, given) {
    const service = given.text('service');
    if (service === undefined || known.includes(service))
        return;
    const hint = `services: ${known.join(', ')}`;
    throw new cli_arguments/* UsageError */.eb(`no service of the policy is called "${service}"`, hint);
}
async function tellFaults(part, console) {
    const { faults, format, given } = part;
    const environment = given.text('environment') ?? '';
    // What is kept as a table is a table, or nothing.
    if (format === 'csv') {
        console.err(await (0,show/* renderFaults */.M)({ faults, format: 'text', console, environment }));
    }
    else {
        console.out(await (0,show/* renderFaults */.M)({ faults, format, console, environment }));
    }
    return exit_codes/* exitCodes */.h.configuration;
}
/** The newest snapshot; undefined if it is not known whether there is one. */
async function readPrevious({ host, policy, now }) {
    if ((0,record_store/* recordStoreOf */.A)(policy) === 'none')
        return { snapshot: null, record: '' };
    const found = await host.records.snapshots((0,instant/* formatInstant */.r4)(now - accessReach));
    if (found.status === 'none')
        return { snapshot: null, record: '' };
    if (found.status !== 'known')
        return { snapshot: undefined, record: '', gap: recordsGap(found) };
    const [newest] = found.documents;
    return newest?.access === undefined
        ? { snapshot: null, record: '' }
        : { snapshot: newest.access, record: newest.id };
}
/** What keeps the records from being read is told once. */
function withGap(gaps, more) {
    const isTold = gaps.some(({ source }) => source === more?.source);
    return more === undefined || isTold ? gaps : [...gaps, more];
}
/** Only a run that enforces leaves anything behind; a preview is a proposal of anybody. */
async function keepSnapshot({ host, policy, request, now }, snapshot, keeping) {
    const isKept = keeping === 'keep' && (0,record_store/* recordStoreOf */.A)(policy) !== 'none';
    if (!isKept || request.mode !== 'enforce')
        return { record: undefined };
    const { recordAccess } = await (0,load_records/* loadRecords */.f)();
    const engine = { name: version/* name */.UU, version: version/* version */.rE, distSha256: (0,version/* readDistSha256 */.CL)() };
    try {
        const made = { id: (0,digest.ulid)(now), request, access: snapshot, engine, tz: (0,world/* tzVersion */.x)() };
        const { record, answer } = await (0,append_record/* appendTo */.S)(host.records, (previous) => recordAccess({ ...made, previous }, digest.sha256));
        if (answer.status === 'appended') {
            return { record: { record: record.id, digest: record.digest, store: answer.store } };
        }
        const reason = 'reason' in answer ? answer.reason : 'others kept writing at the same time';
        return { record: undefined, problem: reason };
    }
    catch (error) {
        const problem = error instanceof Error ? error.message : 'the store could not be written';
        return { record: undefined, problem };
    }
}
/** What is of all environments or services is of the one that is asked for. */
function shown(rows, given) {
    const [environment, service] = [given.text('environment'), given.text('service')];
    const fits = (own, wanted) => own === undefined || wanted === undefined || own === wanted;
    return rows.filter(({ row }) => fits(row.environment, environment) && fits(row.service, service));
}
async function render(report, format, console) {
    switch (format) {
        case 'json':
            return (0,cli_console/* toJson */.aB)(toDocument(report));
        case 'csv':
            return (await __webpack_require__.e(/* import() */ 3753).then(__webpack_require__.bind(__webpack_require__, 73753))).renderAccessCsv(report);
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 4632).then(__webpack_require__.bind(__webpack_require__, 64632))).renderAccessMarkdown(report);
        case 'text':
            return (await __webpack_require__.e(/* import() */ 9542).then(__webpack_require__.bind(__webpack_require__, 79542))).renderAccessText(report, console);
    }
}
function toDocument(report) {
    const { at, repository, previous, kept, rows, gaps, limits } = report;
    return {
        ...{ schema: 1, at, repository },
        ...(previous === undefined ? {} : { previous }),
        kept: kept ?? null,
        rows: rows.map(({ row, change, past }) => ({ ...row, change, ...(past && { past }) })),
        gaps: [...gaps],
        limits: [...limits],
    };
}


/***/ }),

/***/ 9488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ appendTo)
/* harmony export */ });
/** A lost race for the head of the records is run again at most this often. */
const attempts = 10;
/** `build` makes the record on the head that it is to stand on. Rejects if the head cannot be read. */
async function appendTo(store, build) {
    for (let attempt = 1;; attempt += 1) {
        const head = await store.head();
        const record = build(head);
        const answer = await store.append(record, head);
        if (answer.status !== 'conflict' || attempt === attempts)
            return { record, answer };
    }
}


/***/ }),

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

/***/ 81530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q4: () => (/* binding */ compareAccess),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   _0: () => (/* binding */ accessChanges)
/* harmony export */ });
/** `unknown`: one of the two snapshots could not read the source. `first`: there is no earlier one. */
const accessChanges = ['new', 'gone', 'same', 'unknown', 'first'];
/**
 * The rows of now, and those that are gone. `before` is null if nothing was ever kept, and undefined if
 * that is not known.
 */
function compareAccess(now, before) {
    if (before === null || before === undefined) {
        const change = before === null ? 'first' : 'unknown';
        return sorted(now.rows.map((row) => ({ row, change })));
    }
    const [held, holding] = [keysOf(before.rows), keysOf(now.rows)];
    const unread = { before: sourcesOf(before.gaps), now: sourcesOf(now.gaps) };
    return sorted([
        ...now.rows.map((row) => {
            if (held.has(keyOf(row)))
                return { row, change: 'same' };
            const asked = wasAsked(row, before);
            return { row, change: asked && !isUnread(row, unread) ? 'new' : 'unknown' };
        }),
        ...before.rows
            .filter((row) => !holding.has(keyOf(row)) && !isReplaced(row, unread))
            .map((row) => ({
            row,
            change: isUnread(row, unread) ? 'unknown' : 'gone',
            past: true,
        })),
    ]);
}
/** An environment or service that the policy did not name then was not looked at. */
function wasAsked({ environment, service }, before) {
    return ((environment === undefined || before.environments.includes(environment)) &&
        (service === undefined || before.services.includes(service)));
}
function sourcesOf(gaps) {
    return new Set(gaps.map(({ source }) => source));
}
/** What only one of the two could read is no change. */
function isUnread({ sources }, { before, now }) {
    return sources.some((source) => before.has(source) || now.has(source));
}
/** A team stood for its members, who are told now. */
function isReplaced({ holder, sources }, { before, now }) {
    const was = sources.filter((source) => before.has(source));
    return holder.kind === 'team' && was.length > 0 && was.every((source) => !now.has(source));
}
function keysOf(rows) {
    return new Set(rows.map(keyOf));
}
/** The same right of the same account; a login alone may have changed hands, a number has not. */
function keyOf(row) {
    const { environment, service, act, approval, holder, through } = row;
    const who = holder.id === undefined ? ['login', holder.login.toLowerCase()] : ['id', holder.id];
    return JSON.stringify([environment, service, act, approval, sortOf(holder.kind), who, through]);
}
/** Whether an account is a person's may be told in one snapshot only: it is the same account. */
function sortOf(kind) {
    return kind === 'human' || kind === 'bot' || kind === 'unknown' ? 'account' : kind;
}
const actOrder = ['deploy', 'approve', 'bypass', 'edit-policy', 'administer'];
/** By environment and act, those of all environments last; no order of a forge's answers shows. */
function sorted(rows) {
    const keyed = rows.map((compared) => ({ compared, key: orderOf(compared) }));
    keyed.sort((a, b) => compareTexts(a.key, b.key));
    return keyed.map(({ compared }) => compared);
}
function orderOf({ row, change }) {
    const { environment, service, act, approval, holder, through } = row;
    return [
        environment === undefined ? '1' : `0${environment}`,
        String(actOrder.indexOf(act)),
        approval ?? '',
        service === undefined ? '0' : `1${service}`,
        holder.login.toLowerCase(),
        holder.id ?? '',
        through,
        change,
    ];
}
function compareTexts(one, other) {
    const at = one.findIndex((text, index) => text !== other[index]);
    if (at < 0)
        return 0;
    return (one[at] ?? '') < (other[at] ?? '') ? -1 : 1;
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

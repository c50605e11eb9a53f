export const id = 2097;
export const ids = [2097];
export const modules = {

/***/ 62097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/decision/decide.js + 7 modules
var decide = __webpack_require__(49694);
// EXTERNAL MODULE: ./lib/policy/host-settings.js
var host_settings = __webpack_require__(28042);
// EXTERNAL MODULE: ./lib/policy/record-store.js
var record_store = __webpack_require__(14397);
// EXTERNAL MODULE: ./lib/report/untrusted.js
var untrusted = __webpack_require__(55536);
// EXTERNAL MODULE: ./lib/sources/gather.js + 1 modules
var gather = __webpack_require__(82895);
// EXTERNAL MODULE: ./lib/sources/recording-source.js
var recording_source = __webpack_require__(75887);
// EXTERNAL MODULE: ./lib/sources/runtime-names.js
var runtime_names = __webpack_require__(96811);
// EXTERNAL MODULE: ./lib/time/instant.js
var instant = __webpack_require__(96216);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/evidence/facts.js + 1 modules
var facts = __webpack_require__(11743);
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
var console = __webpack_require__(11515);
// EXTERNAL MODULE: ./lib/cli/exit-codes.js
var exit_codes = __webpack_require__(20535);
// EXTERNAL MODULE: ./lib/cli/inputs.js
var cli_inputs = __webpack_require__(88805);
// EXTERNAL MODULE: ./lib/sources/digest.js
var digest = __webpack_require__(476);
// EXTERNAL MODULE: ./lib/cli/load-records.js
var load_records = __webpack_require__(62575);
;// CONCATENATED MODULE: ./lib/cli/keep-record.js





/** A lost race is run again at most this often. */
const attempts = 10;
/** Reads the head of the store where one is kept; never throws. */
async function readStoreHead(host, policy) {
    if ((0,record_store/* recordStoreOf */.A)(policy) === 'none')
        return { ok: true, sha: null };
    try {
        return { ok: true, sha: await host.records.head() };
    }
    catch (error) {
        return { ok: false, reason: error instanceof Error ? error.message : 'it could not be read' };
    }
}
/**
 * Appends the record. Where the policy demands records or counts them, or something is owed, an allow without one is no
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
        const result = await append({ host: part.host, head, record });
        if (result.status === 'appended')
            return { ...made, stored: true };
        if (result.status === 'conflict' && attempt < attempts) {
            head = await readStoreHead(part.host, part.policy);
            // Somebody else recorded in between: all that may hang on it is read and claimed again.
            claimed = await part.again();
            continue;
        }
        const reason = 'reason' in result ? result.reason : 'others kept writing at the same time';
        const owes = decision.owed?.some((debt) => debt.record === undefined) ?? false;
        const demanded = store !== undefined || evidence.facts.records !== undefined || owes;
        if (demanded && decision.verdict === 'allow')
            return refuse({ ...part, claimed, reason, build });
        return { ...made, stored: false, note: notRecorded(reason) };
    }
}
async function append(part) {
    const { host, head, record } = part;
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

// EXTERNAL MODULE: ./lib/cli/local-host.js
var local_host = __webpack_require__(55864);
// EXTERNAL MODULE: ./lib/decision/needs.js
var needs = __webpack_require__(8635);
// EXTERNAL MODULE: ./lib/cli/policy-session.js
var policy_session = __webpack_require__(67823);
// EXTERNAL MODULE: ./lib/cli/request.js
var cli_request = __webpack_require__(70903);
;// CONCATENATED MODULE: ./lib/cli/policy-at-base.js
/** Asks the policy of the last deployment too, where the policy changed since without its owner's approval. */









/** The evidence, with what the policy at the base says where that matters. */
async function askPolicyAtBase(part) {
    const { evidence, host } = part;
    const reading = (0,facts/* readingOf */.MU)(evidence.facts, { kind: 'policy-change', key: '' });
    if (reading?.status !== 'known' || host.policiesAt === undefined)
        return evidence;
    const { changed, approvedBy, base } = reading.value;
    if (!changed || approvedBy.length > 0 || base === null)
        return evidence;
    const atBase = await judgeAt(base, part);
    const asked = {
        ...reading,
        value: {
            ...reading.value,
            ...(reading.value.reason === undefined ? {} : { unapproved: reading.value.reason }),
            ...atBase,
        },
    };
    return withClaim(evidence, 'policy-change', asked);
}
async function judgeAt(base, part) {
    const { evidence, host, world, inputs } = part;
    const policies = host.policiesAt?.(base);
    if (policies === undefined)
        return {};
    const { now } = world;
    const loaded = await (0,policy_session/* loadPolicy */.t)({
        source: policies,
        path: inputs.policy,
        now,
        names: runtime_names/* runtimeNames */.j,
    });
    if (loaded.policy === undefined)
        return { atBase: 'error', reason: loaded.faults[0]?.code };
    const { policy, layers } = loaded;
    const completed = (0,cli_request/* completeRequest */.Z)({ policy, inputs, host: evidence.request });
    if ('faults' in completed)
        return { atBase: 'error', reason: completed.faults[0]?.code };
    const { request } = completed;
    const facts = (0,needs/* neededFacts */.N)(policy, request);
    const before = await (0,gather/* gather */.kg)({ policy, request, facts, at: now, world: { ...world, policies } });
    const decided = (0,decide/* decide */.L)({ policy, evidence: before, layers, engine: { name: version/* name */.UU, version: version/* version */.rE } });
    if (decided.kind === 'faults')
        return { atBase: 'error', reason: decided.faults[0]?.code };
    return { atBase: decided.decision.verdict, reason: decided.decision.reasonCode };
}

// EXTERNAL MODULE: ./lib/policy/fault.js
var fault = __webpack_require__(66546);
;// CONCATENATED MODULE: ./lib/report/status-name.js
/** The name of the commit status: whoever requires it requires this service, environment and policy (T02). */

/** What GitHub accepts as the context of a status, in characters. */
const longestName = 255;
/** What is longer would lose its end when it is made visible. */
const longestText = 200;
/** Long enough for every id that a policy can hold. */
const longestId = 70;
/**
 * `promotion-gate / payments-api / prod-emea`. A preview and a policy other than the default one have
 * names of their own, so that neither can stand in for the status that a branch requires. What is not
 * known is left out.
 */
function statusName(of) {
    const { service, environment, mode, policySource } = of;
    const ids = [service, environment].flatMap((id) => (id === undefined ? [] : [toId(id)]));
    const name = ['promotion-gate', ...ids].join(' / ');
    const preview = mode === 'preview' ? ' (preview)' : '';
    const room = longestName - name.length - preview.length - ' []'.length;
    const source = policySource === undefined ? '' : ` [${shorten(toPart(policySource), room)}]`;
    return `${name}${preview}${source}`;
}
function toId(text) {
    return shorten(toPart(text), longestId);
}
/** Brackets and ` / ` belong to the name: within a part they would make it look like another one. */
function toPart(text) {
    return (0,untrusted/* toVisible */.ws)(shorten(text, longestText)).replace(/[()[\]]| \/ /g, '_');
}
/** The end tells more than the middle: it holds the file's name and its ref. */
function shorten(text, most) {
    if (text.length <= most)
        return text;
    const half = Math.floor((most - 1) / 2);
    const head = text.slice(0, half).replace(/[\ud800-\udbff]$/, '');
    const tail = text.slice(text.length - half).replace(/^[\udc00-\udfff]/, '');
    return `${head}…${tail}`;
}

// EXTERNAL MODULE: ./lib/cli/show.js
var show = __webpack_require__(80901);
;// CONCATENATED MODULE: ./lib/cli/publication.js





/** A decision, with the path of its record. */
async function tellDecision(shown, context, recordPath) {
    const { console, format, policy, inputs } = context;
    const { decision, evidence, record } = shown;
    const { headline, service, environment, verdict, sha } = decision;
    const input = { ...shown, command: version/* name */.UU };
    const { toOutputs } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8568));
    const { mode } = evidence.request;
    const policySource = inputs.policy === undefined ? undefined : policy?.name;
    const named = statusName({ service, environment, mode, policySource });
    const annotations = async () => {
        const { renderAnnotations } = await Promise.all(/* import() */[__webpack_require__.e(9135), __webpack_require__.e(2368)]).then(__webpack_require__.bind(__webpack_require__, 32368));
        return atCandidate({ policy, sha }, (at) => renderAnnotations(input, at));
    };
    return {
        verdict,
        mode,
        aborted: false,
        title: `${headline}: ${service} → ${environment}`,
        text: format === 'text' ? await (0,show/* renderDecision */.X)({ shown, format, console }) : '',
        service,
        environment,
        sha,
        policySource,
        statusName: named,
        outputs: toOutputs({ decision, record, recordPath }),
        status: async () => (await Promise.all(/* import() */[__webpack_require__.e(9135), __webpack_require__.e(6243), __webpack_require__.e(6282)]).then(__webpack_require__.bind(__webpack_require__, 36282))).renderStatus(input),
        annotations,
        reports: async (links) => {
            const { toReportFiles } = await __webpack_require__.e(/* import() */ 5281).then(__webpack_require__.bind(__webpack_require__, 95281));
            const { toCheckCases } = await Promise.all(/* import() */[__webpack_require__.e(9135), __webpack_require__.e(3274)]).then(__webpack_require__.bind(__webpack_require__, 73274));
            const cases = toCheckCases(input);
            const all = await annotations();
            const policyCommit = policy?.commit;
            return toReportFiles({ name: named, cases, annotations: all, links, policyCommit });
        },
        markdown: () => (0,show/* renderDecision */.X)({ shown, format: 'markdown', console }),
    };
}
/** Faults of policy or request, and sources that could not be looked at. */
async function tellFaults(told, context) {
    const { inputs, console, format, now, mode, sha, policy } = context;
    const { faults, service = context.service ?? inputs.service } = told;
    const { environment } = inputs;
    const exitCode = exitCodeOf(faults);
    const engine = { name: version/* name */.UU, version: version/* version */.rE };
    const input = { faults, now, service, environment, version: inputs.version, engine, mode };
    const policySource = inputs.policy === undefined ? undefined : (policy?.name ?? inputs.policy);
    const named = statusName({ service, environment, mode, policySource });
    const annotations = async () => {
        const { renderFaultAnnotations } = await Promise.all(/* import() */[__webpack_require__.e(9135), __webpack_require__.e(2368)]).then(__webpack_require__.bind(__webpack_require__, 32368));
        return atCandidate({ policy, sha }, (at) => renderFaultAnnotations(input, at));
    };
    const { toErrorOutputs } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8568));
    const shown = { faults, console, now, service, environment, promotionVersion: inputs.version };
    return {
        verdict: exitCode === exit_codes/* exitCodes */.h.configuration ? 'error' : 'inconclusive',
        mode,
        aborted: told.aborted ?? false,
        title: `${exitCode === exit_codes/* exitCodes */.h.configuration ? 'policy error' : 'undecided'}: ${environment}`,
        text: format === 'text' ? await (0,show/* renderFaults */.M)({ ...shown, format }) : '',
        service,
        environment,
        sha,
        policySource,
        statusName: named,
        outputs: toErrorOutputs({ faults, exitCode, service, environment, mode }),
        status: async () => (await Promise.all(/* import() */[__webpack_require__.e(9135), __webpack_require__.e(6243), __webpack_require__.e(7629)]).then(__webpack_require__.bind(__webpack_require__, 27629))).renderPolicyErrorStatus(input),
        annotations,
        reports: async (links) => {
            const { toReportFiles } = await __webpack_require__.e(/* import() */ 5281).then(__webpack_require__.bind(__webpack_require__, 95281));
            const { toFaultCases } = await Promise.all(/* import() */[__webpack_require__.e(9135), __webpack_require__.e(3274)]).then(__webpack_require__.bind(__webpack_require__, 73274));
            const cases = toFaultCases(input);
            const all = await annotations();
            const policyCommit = policy?.commit;
            return toReportFiles({ name: named, cases, annotations: all, links, policyCommit });
        },
        markdown: () => (0,show/* renderFaults */.M)({ ...shown, mode, format: 'markdown' }),
    };
}
/** The host is asked for the policy of another candidate only where a line of it would be shown. */
async function atCandidate({ policy, sha }, render) {
    if (sha !== undefined && policy?.commit === sha)
        return render({ isAtCandidate: () => true });
    const all = render({ isAtCandidate: (file) => file === policy?.name });
    const isShown = all.some(({ place }) => place !== undefined && place.file === policy?.name);
    if (!isShown || (await policy?.isAtCandidate()) === true)
        return all;
    return render({ isAtCandidate: () => false });
}
/** 2 if the policy or the request is at fault, 3 if something could not be looked at. */
function exitCodeOf(faults) {
    return (0,fault/* isUnavailable */.Pd)(faults) || faults.some(({ code }) => broken.has(code))
        ? exit_codes/* exitCodes */.h.undecided
        : exit_codes/* exitCodes */.h.configuration;
}
/** The run itself broke, or was cancelled: neither policy nor request is at fault. */
const broken = new Set(['gate/crashed', 'gate/cancelled']);

;// CONCATENATED MODULE: ./lib/cli/signals.js
/** A run that is cancelled: what must be said is said in the little time that is left (F30). */

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** A runner kills the process a few seconds after the first signal. */
const longest = 4_000;
/** Runs `leave` once on the first signal, at most for four seconds, and ends the process with 3. Gives a function that stops watching. */
function onCancel(leave, cancelled = process) {
    const cancel = (signal) => {
        stop();
        // Not with its exitCode: a command that finishes meanwhile sets it.
        const end = () => void cancelled.exit(exit_codes/* exitCodes */.h.undecided);
        cancelled.exitCode = exit_codes/* exitCodes */.h.undecided;
        setTimeout(end, longest).unref();
        leave(signal).then(end, end);
    };
    const stop = () => {
        for (const signal of signals)
            cancelled.removeListener(signal, cancel);
    };
    for (const signal of signals)
        cancelled.on(signal, cancel);
    return stop;
}

// EXTERNAL MODULE: ./lib/cli/standing.js
var standing = __webpack_require__(27004);
// EXTERNAL MODULE: ./lib/cli/told-errors.js
var told_errors = __webpack_require__(32457);
// EXTERNAL MODULE: ./lib/cli/world.js
var cli_world = __webpack_require__(91222);
;// CONCATENATED MODULE: ./lib/cli/check.js
/** check: request → policy → evidence → decide → claim → decide → record → report → exit code. */




























/** How long the end waits for what is being told already, in milliseconds. */
const longestTelling = 500;
/** Decides on the host it finds itself on, claims, records and publishes. */
async function check(given, console) {
    const inputs = (0,cli_inputs/* toInputs */.LD)(given);
    const format = (0,cli_inputs/* toFormat */.Vr)(given);
    const now = Date.now();
    const host = await (0,local_host/* openRunHost */.i)({ inputs, now: (0,instant/* formatInstant */.r4)(now) });
    const run = {
        inputs,
        now,
        host,
        policies: (0,recording_source/* recordReadings */.$)(host.policies),
        console,
        recordPath: given.text('record'),
        context: {
            inputs,
            console,
            format,
            now: (0,instant/* formatInstant */.r4)(now),
            mode: 'enforce',
            sha: undefined,
            service: undefined,
            policy: undefined,
        },
        cancelled: false,
        telling: Promise.resolve(),
    };
    const stopWatching = onCancel((signal) => {
        run.cancelled = true;
        host.halt?.();
        return tellEnd(run, toEnd('gate/cancelled', signal));
    });
    try {
        return await decideAndTell(run);
    }
    catch (error) {
        if (run.cancelled)
            return await never();
        if (await tellEnd(run, toFailure(error)))
            (0,told_errors/* noteTold */.a)(error);
        throw error;
    }
    finally {
        stopWatching();
    }
}
async function decideAndTell(run) {
    const { inputs, now, host, policies } = run;
    const [hostRequest, loaded] = await Promise.all([
        host.request(inputs).then((request) => noteRequest(run, request)),
        (0,policy_session/* loadPolicy */.t)({ source: policies, path: inputs.policy, now, names: runtime_names/* runtimeNames */.j }),
    ]);
    notePolicy(run);
    if (loaded.policy === undefined)
        return tellNoPolicy(run, { loaded, hostRequest });
    const { policy: linked } = loaded;
    // First: what is remembered of tags is kept in the store that the policy names.
    host.configure({ limits: (0,host_settings/* limitsOf */.A)(linked), store: (0,record_store/* recordStoreOf */.A)(linked) });
    const policy = await withHostWarnings(host, linked);
    const completed = (0,cli_request/* completeRequest */.Z)({ policy, inputs, host: hostRequest });
    if ('faults' in completed)
        return check_refuse(run, completed.faults);
    const { mode, service } = completed.request;
    run.context = { ...run.context, mode, service };
    const kept = await decideAndRecord(run, { policy, loaded, request: completed.request });
    if (kept.kind === 'refused')
        return check_refuse(run, kept.faults);
    return tell(run, kept);
}
async function decideAndRecord(run, on) {
    const { inputs, now, policies } = run;
    const { policy, loaded, request } = on;
    const engine = { name: version/* name */.UU, version: version/* version */.rE, distSha256: (0,version/* readDistSha256 */.CL)() };
    const decideOn = (evidence) => (0,decide/* decide */.L)({ policy, evidence, layers: loaded.layers, engine: { name: version/* name */.UU, version: version/* version */.rE } });
    const gatherAndClaim = async (host) => {
        const world = (0,cli_world/* worldOf */.c)(host, { policies, files: host.policies, now });
        const facts = (0,standing/* factsToGather */.Q)({ policy, request, host });
        const gathered = await (0,gather/* gather */.kg)({ policy, request, world, facts, at: now });
        const evidence = await askPolicyAtBase({ evidence: gathered, host, world, inputs });
        return claim({ evidence, host, decideOn });
    };
    const again = async () => {
        const fresh = await (0,local_host/* openRunHost */.i)({ inputs, now: (0,instant/* formatInstant */.r4)(now) });
        fresh.configure({ limits: (0,host_settings/* limitsOf */.A)(policy), store: (0,record_store/* recordStoreOf */.A)(policy) });
        // Read again for what the host tells of its branch; what decides is the policy as it was read.
        const { policies: source } = fresh;
        await Promise.all([
            fresh.request(inputs),
            (0,policy_session/* loadPolicy */.t)({ source, path: inputs.policy, now, names: runtime_names/* runtimeNames */.j }),
        ]);
        return gatherAndClaim(fresh);
    };
    const { host } = run;
    const head = await readStoreHead(host, policy);
    if ((0,record_store/* recordStoreOf */.A)(policy) !== 'none' && request.mode === 'enforce') {
        run.abandon = () => recordEnd({ host, request, engine, tz: (0,cli_world/* tzVersion */.x)() });
    }
    const claimed = await gatherAndClaim(host);
    const keeper = { ...host, records: untilCancelled(run) };
    return keepRecord({ claimed, policy, policies, host: keeper, engine, decideOn, head, again });
}
function noteRequest(run, request) {
    const { mode, candidate } = request;
    run.context = { ...run.context, mode, sha: candidate.sha };
    return request;
}
function notePolicy(run) {
    const file = run.policies.readings().files.find(({ role }) => role === 'root');
    if (file === undefined)
        return;
    const isAtCandidate = () => isPolicyAt(run, file);
    run.context = {
        ...run.context,
        policy: { name: file.name, commit: file.commit, isAtCandidate },
    };
}
/** True if the policy at the candidate is the very file that decided. */
async function isPolicyAt({ host, inputs, context: { sha } }, { blob }) {
    if (sha === undefined)
        return false;
    const there = await host.policiesAt?.(sha).root(inputs.policy);
    return blob !== undefined && there?.status === 'known' && there.file.blob === blob;
}
/** What the host noticed while it read the layers stands beside the policy's own warnings. */
async function withHostWarnings(host, policy) {
    const moved = (await host.movedTags?.()) ?? [];
    const own = policy.layers[0]?.yaml.place(['extends']);
    if (moved.length === 0 || own === undefined)
        return policy;
    const warnings = moved.map(({ name: tag, was, is }) => ({
        code: 'policy/tag-moved',
        severity: 'warning',
        place: own,
        message: `the tag ${tag} was ${was.slice(0, 7)} and is ${is.slice(0, 7)} now, and no rule protects it`,
    }));
    return { ...policy, warnings: [...policy.warnings, ...warnings] };
}
async function tell(run, kept) {
    const { context, recordPath } = run;
    const { decision, record, stored, evidence } = kept;
    // Before anybody is told: a record that was asked for and cannot be written is no success (F31).
    if (recordPath !== undefined)
        await writeRecord(recordPath, record);
    const shown = { decision, evidence, record: stored ? record : undefined };
    const publication = await tellDecision(shown, context, recordPath);
    if (context.format !== 'text') {
        context.console.out(await (0,show/* renderDecision */.X)({ shown, ...context }));
    }
    if (kept.note !== undefined)
        note(run, kept.note);
    for (const missing of await publish(run, publication))
        note(run, missing);
    return decision.exitCode;
}
async function check_refuse(run, faults) {
    const { context, inputs } = run;
    const { console, format, now } = context;
    if (format !== 'text') {
        const { environment, version: promotionVersion } = inputs;
        console.out(await (0,show/* renderFaults */.M)({ faults, format, console, now, environment, promotionVersion }));
    }
    const publication = await tellFaults({ faults }, context);
    for (const missing of await publish(run, publication))
        note(run, missing);
    return exitCodeOf(faults);
}
/** A runner takes the last outputs: after a cancellation nothing else may be told, nor end well (F30). */
async function publish(run, publication) {
    if (isCancelled(run))
        return never();
    const telling = run.host.publish(publication);
    run.telling = telling.catch(() => undefined);
    const notes = await telling;
    return isCancelled(run) ? never() : notes;
}
/** The store of the run: no decision is recorded after its end. */
function untilCancelled(run) {
    const { records } = run.host;
    return {
        ...records,
        append: (record, head) => (isCancelled(run) ? never() : records.append(record, head)),
    };
}
/** Asked anew each time: a signal comes at any moment. */
function isCancelled({ cancelled }) {
    return cancelled;
}
/** The watch for signals ends the process. */
function never() {
    return new Promise(() => undefined);
}
/** Before the first policy is on its branch a preview only says so. */
async function tellNoPolicy(run, seen) {
    const { faults } = seen.loaded;
    const isFirst = faults.length > 0 && faults.every(({ code }) => code === 'policy/absent');
    const exitCode = await check_refuse(run, faults);
    return isFirst && seen.hostRequest.mode === 'preview' ? exit_codes/* exitCodes */.h.done : exitCode;
}
/** A run that ends without an answer leaves that behind where people look: false if it cannot. Nothing of it throws. */
async function tellEnd(run, fault) {
    try {
        const context = { ...run.context, format: 'json' };
        const ended = fault.code === 'gate/cancelled' ? { aborted: true } : {};
        await run.host.claims.release?.();
        const lost = fault.code === 'gate/cancelled' ? run.abandon?.() : undefined;
        // Its outputs are out soon; where it waits for the network the end is told beside it.
        await Promise.race([run.telling, (0,external_node_timers_promises_.setTimeout)(longestTelling, undefined, { ref: false })]);
        await run.host.publish(await tellFaults({ faults: [fault], ...ended }, context));
        await lost;
        return true;
    }
    catch {
        // What was left behind at the start already says that nothing was decided.
        return false;
    }
}
/** Records that the run was cancelled, if that can be done in the time that is left (F30). Never throws. */
async function recordEnd(of) {
    const { host, request, engine, tz } = of;
    try {
        const [{ recordAborted }, { sha256, ulid }] = await Promise.all([
            (0,load_records/* loadRecords */.f)(),
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 476)),
        ]);
        const now = Date.now();
        const previous = await host.records.head();
        const made = { id: ulid(now), at: (0,instant/* formatInstant */.r4)(now), request, engine, tz, previous };
        await host.records.append(recordAborted(made, sha256), previous);
    }
    catch {
        // The outputs and the status say it too.
    }
}
function toEnd(code, signal) {
    return { code, message: `the run was cancelled (${signal}) before it had decided` };
}
/** An error as a fault; those of the request and of the forge have codes of their own. */
function toFailure(error) {
    if (!(error instanceof Error))
        return { code: 'gate/crashed', message: 'unknown error' };
    const known = 'code' in error && /^(?:request|gate|policy)\//.test(String(error.code));
    const hint = 'hint' in error && typeof error.hint === 'string' ? { hint: error.hint } : {};
    return { code: known ? String(error.code) : 'gate/crashed', message: error.message, ...hint };
}
function note({ console }, text) {
    // By its parts, each of which is cut: one long sentence would lose what it says last.
    console.err(`promotion-gate: ${text.split('; ').map(untrusted/* escapeTerminal */.en).join('; ')}`);
}
/** With the folders above it: a job that checks nothing out has none. */
async function writeRecord(path, record) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(path, (0,console/* toJson */.aB)(record));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new Error(`the record could not be written: ${reason}`);
    }
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


/***/ }),

/***/ 75887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ recordReadings),
/* harmony export */   f: () => (/* binding */ replayReadings)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(476);

/** Wraps a source. */
function recordReadings(source) {
    const files = [];
    const unread = [];
    const changed = [];
    const keep = (role, asked, reading) => {
        if (reading.status === 'known') {
            const { level, text } = reading.file;
            files.push({ ...(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__.identify)(reading.file), role, asked, level, text });
        }
        else {
            unread.push({ role, asked, status: reading.status, reason: reading.reason });
        }
        return reading;
    };
    return {
        root: async (path) => keep('root', '', await source.root(path)),
        layer: async (file) => keep('layer', nameOf(file), await source.layer(file)),
        live: async (file) => {
            const reading = await source.live(file);
            return isCalendar(file.path) ? reading : keep('live', nameOf(file), reading);
        },
        sibling: async (path, of) => {
            const reading = await source.sibling(path, of);
            return isCalendar(path) ? reading : keep('sibling', `${of.name} ${path}`, reading);
        },
        changedAt: async (file) => {
            const at = await source.changedAt(file);
            changed.push({ asked: nameOf(file), ...(at === undefined ? {} : { at }) });
            return at;
        },
        readings: () => ({ files, unread, changed }),
    };
}
/** What a calendar says is part of the evidence, with its digest: its text would be there twice. */
function isCalendar(path) {
    return path.endsWith('.ics');
}
/** The source that a record holds: it answers what was answered then, and nothing else. */
function replayReadings(readings) {
    const find = (role, asked) => {
        const file = readings.files.find((one) => one.role === role && one.asked === asked);
        if (file)
            return Promise.resolve({ status: 'known', file });
        const missing = readings.unread.find((one) => one.role === role && one.asked === asked);
        const { status, reason } = missing ?? {
            status: 'failed',
            reason: 'not in the record',
        };
        return Promise.resolve({ status, reason });
    };
    return {
        root: () => find('root', ''),
        layer: (file) => find('layer', nameOf(file)),
        live: (file) => find('live', nameOf(file)),
        sibling: (path, of) => find('sibling', `${of.name} ${path}`),
        changedAt: (file) => Promise.resolve(readings.changed.find(({ asked }) => asked === nameOf(file))?.at),
    };
}
function nameOf({ repository, path, ref }) {
    return `${repository}//${path}${ref === undefined ? '' : `@${ref}`}`;
}


/***/ })

};

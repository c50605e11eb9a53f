export const id = 636;
export const ids = [636];
export const modules = {

/***/ 3459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceOf),
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5700);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3814);
/* harmony import */ var _load_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2575);
/** Saved evidence and records, as files that commands read. */




/** Reads a record (its digest is checked) or an evidence document. Throws a UsageError. */
async function readDocument(path) {
    const value = parseJson(await readText(path), path);
    if (isObject(value) && 'digest' in value) {
        const [{ readRecord }, { sha256 }] = await Promise.all([
            (0,_load_records_js__WEBPACK_IMPORTED_MODULE_3__/* .loadRecords */ .f)(),
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 476)),
        ]);
        const read = readRecord(value, sha256);
        if ('problem' in read) {
            throw new _arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${path} cannot be used: ${read.problem}`, 'take the record as it was written');
        }
        return { kind: 'record', record: read.record };
    }
    const parsed = _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceSchema */ .j.safeParse(value);
    if (!parsed.success) {
        const issue = parsed.error.issues[0];
        const at = issue?.path.join('.') ?? '';
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${path} is neither a record nor evidence: ${at} ${issue?.message ?? ''}`.trim(), 'promotion-gate schema evidence prints what is expected');
    }
    return { kind: 'evidence', evidence: parsed.data };
}
async function readText(path) {
    try {
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isFile())
            throw new Error('it is not a file');
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${path} could not be read: ${reason}`, 'name a file that exists');
    }
}
function parseJson(text, path) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${path} is no JSON: ${reason}`, 'take the file as it was written');
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
/** The evidence of either kind of document. Throws a UsageError if there is none. */
function evidenceOf(document, path) {
    const evidence = document.kind === 'evidence' ? document.evidence : document.record.evidence;
    if (evidence === undefined) {
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${path} holds no evidence`, 'take the record of a decision');
    }
    return evidence;
}


/***/ }),

/***/ 5255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   replay: () => (/* binding */ replay)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _decision_decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6645);
/* harmony import */ var _report_untrusted_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5536);
/* harmony import */ var _sources_recording_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5887);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6216);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7885);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3814);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3459);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(535);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8805);
/* harmony import */ var _local_host_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7135);
/* harmony import */ var _policy_session_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4585);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(901);
/** replay: decide again from a record, and compare with what was decided then. */













/** Prints the decision; the comparison goes to stderr. */
async function replay(given, console) {
    const format = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .toFormat */ .Vr)(given);
    const path = given.operand;
    const document = await (0,_documents_js__WEBPACK_IMPORTED_MODULE_6__/* .readDocument */ .u)(path);
    const saved = (0,_documents_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceOf */ .X)(document, path);
    const at = given.text('at');
    const evidence = at === undefined ? saved : { ...saved, now: toInstantText(at) };
    const policyPath = given.text('policy');
    const source = await sourceOf({ document, policyPath, layers: given.text('layers'), evidence });
    const decided = await decideAgain({ source, policyPath, evidence });
    const decision = decided.kind === 'decision' ? decided.decision : undefined;
    console.out(decided.kind === 'faults'
        ? await (0,_show_js__WEBPACK_IMPORTED_MODULE_11__/* .renderFaults */ .M)({ faults: decided.faults, format, console, now: evidence.now })
        : await (0,_show_js__WEBPACK_IMPORTED_MODULE_11__/* .renderDecision */ .X)({ shown: { ...decided, evidence }, format, console }));
    const record = document.kind === 'record' ? document.record : undefined;
    if (record?.decision === undefined || at !== undefined || policyPath !== undefined) {
        console.err('promotion-gate: nothing was compared');
        return decision === undefined ? _exit_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCodes */ .h.configuration : _exit_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCodes */ .h.done;
    }
    return compare({ record, decision, console });
}
function compare(part) {
    const { record, decision, console } = part;
    // Through JSON, since an absent key and one without a value are written alike.
    const now = decision && JSON.parse(JSON.stringify(decision));
    if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(now, JSON.parse(JSON.stringify(record.decision)))) {
        console.err('promotion-gate: the decision is the same');
        return _exit_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCodes */ .h.done;
    }
    const { engine } = record.origin;
    if (engine.version === _version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .rE && engine.distSha256 === (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .readDistSha256 */ .CL)()) {
        console.err('promotion-gate: the decision differs');
        return _exit_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCodes */ .h.blocked;
    }
    const by = `${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_12__/* .escapeTerminal */ .en)(`${engine.name} ${engine.version}`)}, this is ${_version_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU} ${_version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .rE}`;
    console.err(`promotion-gate: the decision differs; engine differs: it was decided by ${by}`);
    return _exit_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCodes */ .h.undecided;
}
async function decideAgain(part) {
    const { source, policyPath, evidence } = part;
    const now = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInstant */ .nV)(evidence.now) ?? 0;
    // Zones are facts of the evidence: what this runtime thinks of them does not matter.
    const zoneProblem = () => undefined;
    const loaded = await (0,_policy_session_js__WEBPACK_IMPORTED_MODULE_10__/* .loadPolicy */ .t)({ source, path: policyPath, now, zoneProblem });
    const { policy, layers, faults } = loaded;
    if (policy === undefined)
        return { kind: 'faults', faults };
    return (0,_decision_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .L)({ policy, evidence, layers, engine: { name: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU, version: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .rE } });
}
async function sourceOf(part) {
    const { document, policyPath, layers, evidence } = part;
    if (policyPath === undefined && document.kind === 'record' && document.record.policy) {
        return (0,_sources_recording_source_js__WEBPACK_IMPORTED_MODULE_2__/* .replayReadings */ .f)(document.record.policy);
    }
    if (policyPath === undefined) {
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb('evidence holds no policy', 'write --policy FILE');
    }
    const host = await (0,_local_host_js__WEBPACK_IMPORTED_MODULE_9__.openLocalHost)({ layers, now: evidence.now });
    return host.policies;
}
function toInstantText(text) {
    const instant = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInstant */ .nV)(text);
    if (instant === undefined) {
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`"${text.slice(0, 60)}" is no instant`, 'write 2026-11-23T18:00:00Z');
    }
    return (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInstant */ .r4)(instant);
}


/***/ })

};

export const id = 9888;
export const ids = [9888];
export const modules = {

/***/ 69888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schema: () => (/* binding */ schema)
});

// EXTERNAL MODULE: ./lib/cli/console.js
var cli_console = __webpack_require__(11515);
// EXTERNAL MODULE: ./lib/cli/exit-codes.js
var exit_codes = __webpack_require__(20535);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./lib/decision/decision.js
var decision = __webpack_require__(16130);
// EXTERNAL MODULE: ./lib/evidence/evidence.js
var evidence = __webpack_require__(75700);
// EXTERNAL MODULE: ./lib/policy/grammar.js
var grammar = __webpack_require__(71431);
// EXTERNAL MODULE: ./lib/policy/live-files.js
var live_files = __webpack_require__(35460);
// EXTERNAL MODULE: ./lib/policy/people-file.js
var people_file = __webpack_require__(45718);
// EXTERNAL MODULE: ./lib/report/record.js
var record = __webpack_require__(42153);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./lib/decision/access/compare.js
var compare = __webpack_require__(81530);
// EXTERNAL MODULE: ./lib/evidence/access.js
var access = __webpack_require__(55751);
// EXTERNAL MODULE: ./lib/evidence/instant.js
var instant = __webpack_require__(92652);
;// CONCATENATED MODULE: ./lib/cli/access-schema.js
/** The schema of the document that `access --format json` prints. */




/** `previous` is null if there is no earlier snapshot, and absent if that is not known; `kept` is null if none was kept. */
const accessSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(1),
    at: instant/* instantSchema */.p,
    repository: schemas/* string */.YjP(),
    previous: schemas/* strictObject */.rej({ at: instant/* instantSchema */.p, record: schemas/* string */.YjP() }).nullable().optional(),
    kept: schemas/* strictObject */.rej({ record: schemas/* string */.YjP(), digest: schemas/* string */.YjP(), store: schemas/* string */.YjP() }).nullable(),
    /** `past`: of the earlier snapshot alone. */
    rows: schemas/* array */.YOg(access/* accessRowSchema */.QQ.extend({ change: schemas/* enum */.k5n(compare/* accessChanges */._0), past: schemas/* literal */.euz(true).optional() })),
    gaps: schemas/* array */.YOg(access/* accessGapSchema */.a3),
    limits: schemas/* array */.YOg(schemas/* string */.YjP()),
});

;// CONCATENATED MODULE: ./lib/cli/error-schema.js
/** The schema of the document that `--format json` prints where there is no decision. */


const faultSchema = schemas/* strictObject */.rej({
    /** From the closed set of codes; `request/usage` is a command line that cannot be understood. */
    code: schemas/* string */.YjP(),
    message: schemas/* string */.YjP(),
    hint: schemas/* string */.YjP().optional(),
    severity: schemas/* enum */.k5n(['error', 'warning']).optional(),
    /** Faults of the policy have one. */
    place: decision/* placeSchema */.Jd.optional(),
});
/** `exitCode` 2: the request or the policy is wrong; 3: something failed before there was a decision. */
const errorSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(1),
    error: schemas/* literal */.euz(true),
    exitCode: schemas/* union */.KCZ([schemas/* literal */.euz(2), schemas/* literal */.euz(3)]),
    faults: schemas/* array */.YOg(faultSchema).min(1),
    engine: schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() }),
});

// EXTERNAL MODULE: ./lib/evidence/report-parts.js
var report_parts = __webpack_require__(42836);
// EXTERNAL MODULE: ./lib/evidence/report-totals.js
var report_totals = __webpack_require__(26895);
;// CONCATENATED MODULE: ./lib/cli/measure-schema.js
/** The schema of the document that `measure --format json` prints. */



const count = schemas/* int */.Whr().min(0);
const mutation = report_totals/* mutationTotalsSchema */.c8.extend({
    ignored: count.optional(),
    invalid: count.optional(),
});
/** `severity`: `unusable` makes the file no evidence; with `shown` the worse of two numbers was taken. */
const problem = schemas/* strictObject */.rej({
    code: schemas/* string */.YjP(),
    message: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(['unusable', 'shown']),
});
const known = {
    path: schemas/* string */.YjP(),
    format: schemas/* string */.YjP(),
    problems: schemas/* array */.YOg(problem),
    /** What of it belongs to the part that was asked for; absent where it is no evidence, or tells no parts. */
    part: report_parts/* reportPartSchema */.DP.optional(),
};
/** `totals` is null where the file could not be read to its end, or holds an impossible number. */
const file = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ ...known, kind: schemas/* literal */.euz('tests'), totals: report_totals/* testTotalsSchema */.jb.nullable() }),
    schemas/* strictObject */.rej({
        ...known,
        kind: schemas/* literal */.euz('coverage'),
        totals: report_totals/* coverageTotalsSchema */.R9.nullable(),
    }),
    schemas/* strictObject */.rej({ ...known, kind: schemas/* literal */.euz('scan'), totals: report_totals/* scanTotalsSchema */.kB.nullable() }),
    schemas/* strictObject */.rej({ ...known, kind: schemas/* literal */.euz('performance'), totals: report_totals/* metricsSchema */.HR.nullable() }),
    schemas/* strictObject */.rej({ ...known, kind: schemas/* literal */.euz('mutation'), totals: mutation.nullable() }),
    schemas/* strictObject */.rej({
        path: schemas/* string */.YjP(),
        kind: schemas/* null */.chJ(),
        format: schemas/* null */.chJ(),
        totals: schemas/* null */.chJ(),
        problems: schemas/* array */.YOg(problem).min(1),
    }),
]);
const measureSchema = schemas/* strictObject */.rej({ schema: schemas/* literal */.euz(1), files: schemas/* array */.YOg(file).min(1) });

;// CONCATENATED MODULE: ./lib/cli/json-schemas.js
/** JSON schemas, generated from the zod schemas that the gate itself uses. */










const json_schemas_schemas = {
    policy: { schema: grammar/* policySchema */.wh, title: 'promotion-gate policy, version 1' },
    exceptions: { schema: live_files/* exceptionsSchema */.IL, title: 'promotion-gate exceptions' },
    catalog: { schema: live_files/* catalogSchema */.X8, title: 'promotion-gate service catalogue' },
    people: { schema: people_file/* peopleFileSchema */.tX, title: 'promotion-gate people file' },
    evidence: { schema: evidence/* evidenceSchema */.j, title: 'promotion-gate evidence, schema 1' },
    record: { schema: record/* recordSchema */.f, title: 'promotion-gate record, schema 1' },
    decision: { schema: decision/* decisionSchema */.Ow, title: 'promotion-gate decision, schema 1' },
    error: { schema: errorSchema, title: 'promotion-gate error, schema 1' },
    measure: { schema: measureSchema, title: 'promotion-gate measure, schema 1' },
    access: { schema: accessSchema, title: 'promotion-gate access, schema 1' },
};
/** JSON Schema draft-07: what editors' YAML language servers understand. */
function jsonSchemaOf(name) {
    const { schema, title } = json_schemas_schemas[name];
    const { $schema, ...body } = json_schema_processors/* toJSONSchema */.bl(schema, {
        target: 'draft-7',
        io: 'input',
        unrepresentable: 'any',
        reused: 'ref',
    });
    return { $schema, title, ...body };
}

// EXTERNAL MODULE: ./lib/cli/schema-names.js
var schema_names = __webpack_require__(96758);
;// CONCATENATED MODULE: ./lib/cli/schema.js




/** Prints one schema. */
function schema(given, console) {
    console.out((0,cli_console/* toJson */.aB)(jsonSchemaOf((0,schema_names/* toSchemaName */.w)(given))));
    return Promise.resolve(exit_codes/* exitCodes */.h.done);
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

/***/ 45718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hz: () => (/* binding */ parsePeople),
/* harmony export */   tX: () => (/* binding */ peopleFileSchema),
/* harmony export */   tf: () => (/* binding */ toAccount)
/* harmony export */ });
/* unused harmony export personSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _checks_rule_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37012);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66546);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30807);
/** The people file: one person, several accounts and e-mail addresses (policy.md 4, T12). */




const text = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1);
/** The id outlives a change of the login. */
const account = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ login: text, id: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(), text]) })]);
const accounts = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([account, zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(account).min(1)]);
const address = zod__WEBPACK_IMPORTED_MODULE_3__/* .email */ .Rpp({ error: 'expected an e-mail address' });
/** `machine` accounts are no person's: they approve nothing. */
const personSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    github: accounts.optional(),
    gitlab: accounts.optional(),
    emails: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([address, zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(address).min(1)]).optional(),
    machine: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(true).optional(),
});
const peopleFileSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ people: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(_checks_rule_options_js__WEBPACK_IMPORTED_MODULE_0__/* .idSchema */ .fY, personSchema) });
/** Reads a people file. What is named for two people is a fault: whose it is nobody could tell. */
function parsePeople(source) {
    const parsed = (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFile */ .C)(source, peopleFileSchema);
    if (!parsed.ok)
        return parsed;
    const { people } = parsed.value;
    const faults = [...empty(parsed.yaml, people), ...twice(parsed.yaml, people)];
    return faults.length > 0 ? { ok: false, faults } : { ok: true, value: people, yaml: parsed.yaml };
}
function empty(yaml, people) {
    return Object.entries(people)
        .filter(([, { github, gitlab, emails }]) => !(github ?? gitlab ?? emails))
        .map(([id]) => (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultIn */ ._8)(yaml, {
        code: 'policy/person-without-account',
        path: ['people', id],
        part: 'key',
        message: `${id} has no account`,
        hint: 'write github, gitlab or emails',
    }));
}
function twice(yaml, people) {
    const owners = new Map();
    return Object.entries(people).flatMap(([id, person]) => namesOf(person).flatMap(({ name, shown, path }) => {
        const owner = owners.get(name);
        if (owner === undefined || owner === id) {
            owners.set(name, id);
            return [];
        }
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultIn */ ._8)(yaml, {
            code: 'policy/person-named-twice',
            path: ['people', id, ...path],
            message: `${shown} is named for ${owner} and for ${id}`,
            hint: 'write all accounts of one person under one id',
        });
    }));
}
function namesOf(person) {
    const places = (key, given) => Array.isArray(given) ? given.map((one, index) => [one, [key, index]]) : [[given, [key]]];
    return [
        ...['github', 'gitlab'].flatMap((key) => places(key, person[key] ?? []).flatMap(([one, path]) => {
            const { login, id } = toAccount(one);
            return [
                { name: `${key} login ${login.toLowerCase()}`, shown: login, path },
                ...(id === undefined ? [] : [{ name: `${key} id ${id}`, shown: `the id ${id}`, path }]),
            ];
        })),
        ...places('emails', person.emails ?? []).map(([one, path]) => ({
            ...{ name: `e-mail ${one.toLowerCase()}`, shown: one, path },
        })),
    ];
}
/** A login as people write it, with or without `@`. */
function toAccount(one) {
    const { login, id } = typeof one === 'string' ? { login: one, id: undefined } : one;
    const plain = login.replace(/^@/, '');
    return id === undefined ? { login: plain } : { login: plain, id: String(id) };
}


/***/ })

};

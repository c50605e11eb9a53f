export const id = 8070;
export const ids = [8070];
export const modules = {

/***/ 71431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g9: () => (/* binding */ extendsPattern),
/* harmony export */   wh: () => (/* binding */ policySchema)
/* harmony export */ });
/* unused harmony exports deploymentsSchema, environmentSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83694);
/* harmony import */ var _checks_rule_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37012);
/* harmony import */ var _checks_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75455);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39015);
/** The grammar of `.promotion-gate.yml`: words, slots, and the sum of the registered checks' configs. */





const text = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1);
/** `owner/repo//path@<40 hex>` or `@tag`. */
const extendsPattern = /^([\w.-]+(?:\/[\w.-]+)+)\/\/([^@\s]+)@([\w./-]+)$/;
const risk = zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['low', 'medium', 'high']);
const points = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    title: text.optional(),
    add: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1),
    paths: _checks_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textsSchema */ .a0.optional(),
    lines: _checks_values_js__WEBPACK_IMPORTED_MODULE_2__/* .boundsSchema */ .Hm.optional(),
    'author-promotions': _checks_values_js__WEBPACK_IMPORTED_MODULE_2__/* .boundsSchema */ .Hm.optional(),
    'failed-promotions': _checks_values_js__WEBPACK_IMPORTED_MODULE_2__/* .boundsSchema */ .Hm.optional(),
    when: _checks_rule_options_js__WEBPACK_IMPORTED_MODULE_1__/* .whenSchema */ .KN.optional(),
})
    .refine((value) => Object.keys(value).some((key) => key !== 'add' && key !== 'title'), {
    error: 'says not when the points are added: write paths, lines or when',
});
const riskSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    medium: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1).optional(),
    high: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1).optional(),
    points: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(_checks_rule_options_js__WEBPACK_IMPORTED_MODULE_1__/* .idSchema */ .fY, points).optional(),
});
const afterwards = zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(_checks_rule_options_js__WEBPACK_IMPORTED_MODULE_1__/* .idSchema */ .fY, zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ by: text, within: _checks_values_js__WEBPACK_IMPORTED_MODULE_2__/* .durationSchema */ .sK }));
const classSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    ticket: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        from: _checks_values_js__WEBPACK_IMPORTED_MODULE_2__/* .nameSchema */ .Jq,
        model: _checks_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textsSchema */ .a0.optional(),
        type: text.optional(),
        incident: _checks_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textsSchema */ .a0.optional(),
    })
        .optional(),
    risk: risk.optional(),
    passes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['open', 'frozen']))
        .min(1)
        .optional(),
    'at-most': _checks_values_js__WEBPACK_IMPORTED_MODULE_2__/* .quotaSchema */ .s7.optional(),
    afterwards: afterwards.optional(),
});
const approvals = (0,_checks_rule_options_js__WEBPACK_IMPORTED_MODULE_1__/* .entries */ .jO)(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ count: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1).optional(), from: _checks_values_js__WEBPACK_IMPORTED_MODULE_2__/* .nameSchema */ .Jq.optional() }));
const bypassSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    waives: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text).min(1),
    approvals: approvals.optional(),
    expires: _checks_values_js__WEBPACK_IMPORTED_MODULE_2__/* .elapsedSchema */ .Mf.optional(),
    'at-most': _checks_values_js__WEBPACK_IMPORTED_MODULE_2__/* .quotaSchema */ .s7.optional(),
    afterwards: afterwards.optional(),
});
const recordsSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    store: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^(branch|none|[\w.-]+(\/[\w.-]+)+)$/, 'expected branch, none or owner/repo')
        .optional(),
    'copy-to': zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('ticket')).min(1).optional(),
    keep: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^(\d{1,9} ?(s|m|h|d)|\d{1,3} years?)$/, 'expected a time such as 7 years or 400d')
        .optional(),
});
const limitsSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    attempt: _checks_values_js__WEBPACK_IMPORTED_MODULE_2__/* .preciseDurationSchema */ .N_.optional(),
    total: _checks_values_js__WEBPACK_IMPORTED_MODULE_2__/* .preciseDurationSchema */ .N_.optional(),
    settle: _checks_values_js__WEBPACK_IMPORTED_MODULE_2__/* .preciseDurationSchema */ .N_.optional(),
    'report-size': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^\d{1,6} ?(KiB|MiB|GiB)$/, 'expected a size such as 50MiB')
        .optional(),
});
/** Where the deployments of an environment are seen. */
const deploymentsSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ environment: text }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ tags: text }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ ref: text }),
], { error: 'expected { environment: NAME }, { tags: GLOB } or { ref: NAME }' });
const checkConfigs = Object.fromEntries(_checks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .A.map((check) => [check.id, check.config.optional()]));
const alsoSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ ..._checks_rule_options_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleOptionsSchema */ .e2.shape, ...checkConfigs })
    .refine((block) => _checks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .A.some(({ id }) => id in block), {
    error: 'holds no check: it demands nothing',
});
const environmentSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    title: text.optional(),
    match: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text).min(1).optional(),
    deployments: deploymentsSchema.optional(),
    preview: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('enforce').optional(),
    ...checkConfigs,
    also: (0,_checks_rule_options_js__WEBPACK_IMPORTED_MODULE_1__/* .entries */ .jO)(alsoSchema).optional(),
});
const classes = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    standard: classSchema.optional(),
    normal: classSchema.optional(),
    emergency: classSchema.optional(),
});
const policySchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    policy: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1, { error: 'expected 1, the version of the policy language' }),
    'requires-gate': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^v?\d+\.\d+(\.\d+)?$/, 'expected a version such as v1.4')
        .optional(),
    title: text.optional(),
    owner: text.optional(),
    accepts: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text).min(1).optional(),
    'policy-sources': zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text).min(1).optional(),
    'require-protected': zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().optional(),
    preview: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('enforce').optional(),
    extends: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(extendsPattern, 'expected owner/repo//path@<40 hex> or @tag')
        .optional(),
    services: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(_checks_rule_options_js__WEBPACK_IMPORTED_MODULE_1__/* .idSchema */ .fY, _words_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceSchema */ .dh).optional(),
    ..._words_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsShape */ .p5,
    ..._words_js__WEBPACK_IMPORTED_MODULE_3__/* .slotsShape */ .Jz,
    risk: riskSchema.optional(),
    classes: classes.optional(),
    bypass: bypassSchema.optional(),
    records: recordsSchema.optional(),
    limits: limitsSchema.optional(),
    environments: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(_checks_rule_options_js__WEBPACK_IMPORTED_MODULE_1__/* .idSchema */ .fY, environmentSchema).optional(),
});


/***/ }),

/***/ 35460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ exceptionsSchema),
/* harmony export */   X8: () => (/* binding */ catalogSchema),
/* harmony export */   bT: () => (/* binding */ fileFault),
/* harmony export */   wu: () => (/* binding */ parseExceptions),
/* harmony export */   yK: () => (/* binding */ kindOfFile)
/* harmony export */ });
/* unused harmony export exceptionSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88343);
/* harmony import */ var _checks_rule_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37012);
/* harmony import */ var _checks_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75455);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30807);
/* harmony import */ var _time_civil_date_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31963);
/* harmony import */ var _yaml_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57040);
/** The grammars of the files beside a policy: exceptions granted where a rule is owned, and the catalogue. */






const text = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1);
const date = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
    .refine((text) => (0,_time_civil_date_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCivilDate */ .Di)(text) !== undefined, {
    error: 'expected a date such as 2027-03-31',
})
    .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
/** An exception ends with the whole of its `through` day, in the policy's zone. */
const exceptionSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    service: text,
    rule: text,
    instead: _checks_values_js__WEBPACK_IMPORTED_MODULE_1__/* .boundsSchema */ .Hm.optional(),
    because: text,
    'compensated-by': text.optional(),
    from: date,
    through: date,
    'granted-by': _checks_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textsSchema */ .a0,
    ticket: text.optional(),
});
const bareExceptionsSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(_checks_rule_options_js__WEBPACK_IMPORTED_MODULE_0__/* .idSchema */ .fY, exceptionSchema);
const exceptionsSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ exceptions: bareExceptionsSchema });
/** What the organisation says of its services; the lowest tier is the most critical one. */
const catalogSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    catalog: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(_checks_rule_options_js__WEBPACK_IMPORTED_MODULE_0__/* .idSchema */ .fY, zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        tier: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0).optional(),
        data: _checks_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textsSchema */ .a0.optional(),
        regions: _checks_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textsSchema */ .a0.optional(),
        owner: text.optional(),
    })),
});
/** Reads granted exceptions, with or without the first key `exceptions:`. */
function parseExceptions(source) {
    const reading = (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)(source);
    if (!reading.ok)
        return reading;
    const { yaml } = reading;
    if (!yaml.keys([]).includes('exceptions'))
        return (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseValue */ .$)(yaml, bareExceptionsSchema);
    const parsed = (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseValue */ .$)(yaml, exceptionsSchema);
    return parsed.ok ? { ok: true, value: parsed.value.exceptions, yaml: below(yaml) } : parsed;
}
/** The same file, addressed from below its first key. */
function below(yaml) {
    return {
        value: yaml.value,
        place: (path, part) => yaml.place(['exceptions', ...path], part),
        source: (path) => yaml.source(['exceptions', ...path]),
        keys: (path) => yaml.keys(['exceptions', ...path]),
    };
}
/** Tells a file's kind; a map of entries that each name a `rule` are exceptions. */
function kindOfFile(yaml) {
    const keys = yaml.keys([]);
    if (keys.includes('policy'))
        return 'policy';
    if (keys.includes('exceptions'))
        return 'exceptions';
    if (keys.includes('catalog'))
        return 'catalog';
    if (isPeopleFile(yaml))
        return 'people';
    const entries = keys.length > 0 && keys.every((key) => yaml.keys([key]).includes('rule'));
    return entries ? 'exceptions' : 'policy';
}
/** A policy names its people file under the same key, as a text. */
function isPeopleFile(yaml) {
    return yaml.keys([]).includes('people') && yaml.keys(['people']).length > 0;
}
/** A fault of a file as a whole. */
function fileFault(part) {
    const { code, file, message, hint } = part;
    return {
        code,
        severity: 'error',
        place: { file, line: 1, column: 1 },
        message,
        ...(hint === undefined ? {} : { hint }),
    };
}


/***/ }),

/***/ 30807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ parseFile),
  $: () => (/* binding */ parseValue)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/parse.js + 1 modules
var parse = __webpack_require__(43852);
// EXTERNAL MODULE: ./lib/time/civil-date.js
var civil_date = __webpack_require__(31963);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./lib/policy/schema-keys.js
/** Which keys and values a schema knows at a path: for hints, so that a slip is answered with what is right. */

/** The keys that an object may carry at the path; empty where any id may stand. */
function keysAt(schema, path) {
    return [...new Set(valuesAt(schema, path).flatMap(ownKeys))];
}
/** The schemas of the values that may stand at the path, in any of its forms; none if no key leads there. */
function valuesAt(schema, path) {
    let current = [schema];
    for (const key of path)
        current = current.flatMap((one) => childrenAt(one, key));
    return current;
}
function unwrap(schema) {
    if (schema instanceof schemas/* ZodOptional */.IiU || schema instanceof schemas/* ZodNullable */.l1C) {
        return unwrap(schema.unwrap());
    }
    if (schema instanceof schemas/* ZodUnion */.fZ7)
        return schema.options.flatMap(unwrap);
    return [schema];
}
function childrenAt(schema, key) {
    return unwrap(schema).flatMap((one) => {
        if (one instanceof schemas/* ZodObject */.bvH) {
            const shape = one.shape;
            const child = shape[String(key)];
            return [child ?? one.def.catchall ?? []].flat();
        }
        if (one instanceof schemas/* ZodRecord */.b8S)
            return [one.valueType];
        if (one instanceof schemas/* ZodArray */.naA)
            return [one.element];
        return [];
    });
}
function ownKeys(schema) {
    return unwrap(schema).flatMap((one) => one instanceof schemas/* ZodObject */.bvH ? Object.keys(one.shape) : []);
}

;// CONCATENATED MODULE: ./lib/policy/bare-values.js
/** What to write where a policy holds a bare number or truth value and text is meant: `90` for `90m`. */



/**
 * A hint with a form that is valid there: the value with a unit, another form, or quoted. Undefined if
 * none is known: a hint that leads to the next error is worse than none.
 */
function bareHint(value) {
    const { source, path, schema } = value;
    const key = path.findLast((part) => typeof part === 'string') ?? '';
    if (['periods', 'groups', 'regions', 'timezone', 'holidays'].includes(String(path[0]))) {
        const form = Object.hasOwn(bare_values_forms, key) ? bare_values_forms[key] : undefined;
        if (form !== undefined)
            return form(source, path);
    }
    const schemas = valuesAt(schema, path);
    const fits = (text) => schemas.some((one) => parse/* safeParse */.xL(one, text).success);
    if (schemas.length === 0 || fits(source))
        return `quote it: "${source}"`;
    return withUnit(units.map((unit) => `${source}${unit}`).filter(fits));
}
/** Of elapsed time, sizes and quotas; what a place accepts is asked of its schema. */
const units = ['m', 'h', 'd', ' years', 'MiB', 'GiB', ' per day', ' per week'];
function withUnit(texts) {
    if (texts.length === 0)
        return undefined;
    const shown = texts.map((text) => (text.includes(' ') ? `"${text}"` : text));
    return `write it with its unit, such as ${shown.join(' or ')}`;
}
function hint(text) {
    return () => text;
}
function date(source, path) {
    return path.includes('weekly') ? weekly : toDate(source);
}
const weekly = 'write a day and a time, such as fri 17:00';
/** Texts with a grammar of their own, which is judged only after the schema. */
const bare_values_forms = {
    hours: hint('write from and until, such as 09:00-17:00'),
    days: hint('write days of the week, such as mon-fri'),
    at: hint('write a time, such as 18:00'),
    for: (source) => (/^\d{1,3}$/.test(source) ? withUnit([`${source}m`, `${source}h`]) : undefined),
    dates: date,
    except: date,
    from: date,
    through: date,
    until: date,
    start: date,
    'valid-from': date,
    'valid-until': date,
    timezone: hint('write an area and a place, such as Europe/Berlin'),
    cron: () => undefined,
    rrule: () => undefined,
    in: () => undefined,
    holidays: () => undefined,
};
/** `20261201` is read as that day; any other number may be anything. */
function toDate(source) {
    const written = source.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
    const isDate = (0,civil_date/* parseCivilDate */.Di)(written) !== undefined;
    return isDate ? `write ${written}` : 'write a date, such as 2026-12-01';
}

// EXTERNAL MODULE: ./lib/policy/fault.js
var policy_fault = __webpack_require__(66546);
// EXTERNAL MODULE: ./lib/policy/suggest.js
var suggest = __webpack_require__(63304);
;// CONCATENATED MODULE: ./lib/policy/schema-faults.js




/** The faults of all issues. A map whose only fault is an unknown key is not called empty as well. */
function schemaFaults(issues, misfit) {
    const slips = issues.filter(({ code }) => code === 'unrecognized_keys').map(addressOf);
    return issues
        .filter((issue) => issue.code !== 'custom' || !slips.includes(addressOf(issue)))
        .flatMap((issue) => toFaults(issue, misfit));
}
function addressOf({ path }) {
    return path.join('.');
}
function toFaults(issue, misfit) {
    const path = issue.path;
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => unknownKey([...path, key], misfit));
        case 'invalid_key':
            return [badId(issue, misfit)];
        case 'invalid_union': {
            const meant = branchMeant(issue);
            if (meant !== undefined) {
                return meant.flatMap((one) => toFaults({ ...one, path: [...path, ...one.path] }, misfit));
            }
            return [isMissing(misfit, path) ? missing(path, misfit) : wrongValue(issue, misfit)];
        }
        case 'invalid_type':
            return [isMissing(misfit, path) ? missing(path, misfit) : wrongType(issue, misfit)];
        case 'invalid_value':
            return [isMissing(misfit, path) ? missing(path, misfit) : notOneOf(issue, misfit)];
        case 'too_small':
            return [tooSmall(issue, misfit)];
        case 'custom':
            return [wrong({ path, message: `${schema_faults_name(path)} ${issue.message}` }, misfit)];
        default:
            return [wrongValue(issue, misfit)];
    }
}
function unknownKey(path, { yaml, schema }) {
    const parent = path.slice(0, -1);
    const key = String(path.at(-1));
    const message = `unknown key "${key}"${inside(parent)}`;
    const hint = (0,suggest/* suggest */.Z)(key, keysAt(schema, parent));
    return (0,policy_fault/* faultIn */._8)(yaml, { code: 'policy/unknown-key', path, part: 'key', message, hint });
}
function badId(issue, { yaml }) {
    const path = issue.path;
    const reason = issue.issues[0]?.message ?? 'is no id';
    const message = `"${String(path.at(-1))}": ${reason}`;
    return (0,policy_fault/* faultIn */._8)(yaml, { code: 'policy/bad-id', path, part: 'key', message });
}
function missing(path, { yaml }) {
    const message = `"${String(path.at(-1))}" is missing${inside(path.slice(0, -1))}`;
    return (0,policy_fault/* faultIn */._8)(yaml, { code: 'policy/missing-key', path, message });
}
function wrongType(issue, misfit) {
    const { yaml } = misfit;
    const path = issue.path;
    const seen = valueAt(yaml.value, path);
    const wanted = typeWords[issue.expected] ?? issue.expected;
    const message = `${schema_faults_name(path)} is ${describe(seen)}, expected ${wanted}`;
    const empty = seen === null ? 'write a value, or remove the key' : undefined;
    const hint = wanted === 'text' && isBare(seen) ? insteadOf(path, misfit) : empty;
    return (0,policy_fault/* faultIn */._8)(yaml, { code: 'policy/wrong-type', path, message, hint });
}
function notOneOf(issue, misfit) {
    const path = issue.path;
    const known = issue.values.map(String);
    const seen = valueAt(misfit.yaml.value, path);
    const all = known.length === 1 ? String(known[0]) : `one of ${known.join(', ')}`;
    const wanted = issue.message.startsWith('expected') ? issue.message : `expected ${all}`;
    const meant = typeof seen === 'string' ? (0,suggest/* suggest */.Z)(seen, known) : undefined;
    const hint = isBare(seen) && known.includes(String(seen)) ? 'quote it' : meant;
    return wrong({ path, message: `${schema_faults_name(path)} is ${describe(seen)}, ${wanted}`, hint }, misfit);
}
function tooSmall(issue, misfit) {
    const path = issue.path;
    const seen = valueAt(misfit.yaml.value, path);
    const told = Array.isArray(seen) || seen === '' ? 'empty' : describe(seen);
    const least = `${String(issue.minimum)}${issue.origin === 'array' ? ' entry' : ''}`;
    return wrong({ path, message: `${schema_faults_name(path)} is ${told}, expected at least ${least}` }, misfit);
}
function wrongValue(issue, misfit) {
    const path = issue.path;
    const seen = valueAt(misfit.yaml.value, path);
    const wanted = wantedBy(issue);
    const hint = isBare(seen) && !/number|true/.test(wanted) ? insteadOf(path, misfit) : undefined;
    return wrong({ path, message: `${schema_faults_name(path)} is ${describe(seen)}, ${wanted}`, hint }, misfit);
}
/** The schemas' own messages say what is expected; those of zod itself do not. */
function wantedBy(issue) {
    const { code, message } = issue;
    if (/^(expected|is|sets|holds|names|says) /.test(message))
        return message;
    if (code === 'invalid_format' && issue.format === 'url')
        return 'expected an address with https://';
    if (code === 'too_big')
        return `expected at most ${String(issue.maximum)}`;
    return message.startsWith('Invalid')
        ? 'which is no form that is known here'
        : `expected ${message}`;
}
function wrong(fault, { yaml }) {
    return (0,policy_fault/* faultIn */._8)(yaml, { code: 'policy/wrong-value', ...fault });
}
/**
 * Of several forms the one that the value is nearest to, so that its own faults are told: the only
 * one of its type, else the one with the fewest faults. If several are as near, what all refuse.
 */
function branchMeant(issue) {
    const branches = issue.errors.filter((issues) => issues.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'));
    const fewest = Math.min(...branches.map((issues) => issues.length));
    const nearest = branches.filter((issues) => issues.length === fewest);
    if (nearest.length <= 1)
        return nearest[0];
    const slips = nearest.flatMap((issues) => issues.filter(({ code }) => code === 'unrecognized_keys'));
    const distinct = new Map(slips.map((slip) => [JSON.stringify(slip), slip]));
    return distinct.size === 1 && slips.length === nearest.length
        ? [...distinct.values()]
        : undefined;
}
const typeWords = {
    string: 'text',
    object: 'a map of keys',
    record: 'a map of keys',
    array: 'a list in [ ]',
    boolean: 'true or false',
    number: 'a number',
    int: 'a whole number',
};
/** A number or a truth value where text may be meant: `1.10`, `true`. */
function isBare(value) {
    return typeof value === 'number' || typeof value === 'boolean';
}
function insteadOf(path, { yaml, schema }) {
    return bareHint({ source: yaml.source(path) ?? '', path, schema });
}
function isMissing({ yaml }, path) {
    const key = path.at(-1);
    if (key === undefined)
        return false;
    const parent = valueAt(yaml.value, path.slice(0, -1));
    return parent === null || typeof parent !== 'object' || !Object.hasOwn(parent, key);
}
function schema_faults_name(path) {
    return path.length === 0 ? 'the file' : path.join('.');
}
function inside(path) {
    return path.length === 0 ? '' : ` in ${path.join('.')}`;
}
function describe(value) {
    if (value === null || value === undefined)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map';
    if (typeof value === 'string')
        return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
    return `the ${typeof value} ${JSON.stringify(value)}`;
}
function valueAt(value, path) {
    let current = value;
    for (const key of path) {
        if (current === null || typeof current !== 'object')
            return undefined;
        current = current[key];
    }
    return current;
}

// EXTERNAL MODULE: ./lib/policy/yaml-document.js + 11 modules
var yaml_document = __webpack_require__(57040);
;// CONCATENATED MODULE: ./lib/policy/parse.js


/** Reads YAML strictly and checks it against the grammar; unknown keys are errors. */
function parseFile(source, schema) {
    const reading = (0,yaml_document/* readYaml */.g)(source);
    if (!reading.ok)
        return reading;
    return parseValue(reading.yaml, schema);
}
/** The same for a file whose YAML was read already. */
function parseValue(yaml, schema) {
    const result = schema.safeParse(yaml.value);
    if (result.success)
        return { ok: true, value: result.data, yaml };
    return { ok: false, faults: schemaFaults(result.error.issues, { yaml, schema }) };
}


/***/ }),

/***/ 39015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jz: () => (/* binding */ slotsShape),
/* harmony export */   X6: () => (/* binding */ livePattern),
/* harmony export */   dh: () => (/* binding */ serviceSchema),
/* harmony export */   p5: () => (/* binding */ wordsShape)
/* harmony export */ });
/* unused harmony export periodSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88343);
/* harmony import */ var _checks_duties_consents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72767);
/* harmony import */ var _checks_rule_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37012);
/* harmony import */ var _checks_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75455);
/* harmony import */ var _evidence_baseline_fact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46357);
/* harmony import */ var _time_civil_date_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31963);
/** The grammar of words and slots: what the names in a policy mean. */






const text = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1);
/** `owner/repo//path`: a live file, read at the head of that protected branch at every decision. */
const livePattern = /^([\w.-]+(?:\/[\w.-]+)+)\/\/([^@\s]+)$/;
/** A live file, or a path in the layer's own repository and commit. */
const file = text;
const calendarAddress = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
    .regex(/^(https:\/\/\S+|[\w.-]+(\/[\w.-]+)+\/\/\S+|[^\s:]+\.ics)$/, 'expected owner/repo//path.ics, an https address, or a path ending in .ics');
/** The freeze periods of a project of GitLab: of the one that the run is of, or of another one. */
const freezePeriods = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    gitlab: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('freeze-periods'),
    project: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .regex(/^[\w.-]+(\/[\w.-]+)+$/, 'expected group/project')
        .optional(),
});
/** A calendar by its address; `private` allows one that is reached inside of one's own network. */
const calendarSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([
    calendarAddress,
    zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ url: zod__WEBPACK_IMPORTED_MODULE_5__/* .url */ .OZ5({ protocol: /^https$/ }), private: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(true).optional() }),
    freezePeriods,
], {
    error: 'expected owner/repo//path.ics, an https address, a path ending in .ics, { url, private: true } or { gitlab: freeze-periods }',
});
const position = {
    of: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['month', 'quarter', 'year']),
    at: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
};
const dayNumber = zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().refine((n) => n !== 0, 'expected a number from 1, or a negative one');
/** A date: `2026-12-01`, `12-01` (every year), `…T18:00`, or a position in a month, quarter or year. */
const date = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([
    text,
    zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ day: dayNumber, ...position }),
    zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ 'business-day': dayNumber, ...position }),
    zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ weekday: text, nth: dayNumber, ...position }),
], {
    error: 'expected a date such as 2026-12-01, 12-01 (every year) or { business-day: -2, of: month }',
});
const hours = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(text).min(1)], {
    error: 'expected hours such as 09:00-16:00, or a list of them',
});
const days = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(text).min(1)], {
    error: 'expected days such as mon-fri, or a list of them',
});
/** Coarse shape only: `parsePeriod` in time/ says what is half-specified or contradicts itself. */
const periodSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    title: text.optional(),
    days: days.optional(),
    hours: hours.optional(),
    dates: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(date).min(1).optional(),
    from: date.optional(),
    through: date.optional(),
    until: date.optional(),
    weekly: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ from: text.optional(), until: text.optional() }).optional(),
    holidays: zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([_checks_values_js__WEBPACK_IMPORTED_MODULE_2__/* .nameSchema */ .Jq, zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_checks_values_js__WEBPACK_IMPORTED_MODULE_2__/* .nameSchema */ .Jq).min(1)], {
        error: 'expected region, a calendar, or a list of ISO codes such as [DE-HE]',
    })
        .optional(),
    calendar: _checks_values_js__WEBPACK_IMPORTED_MODULE_2__/* .nameSchema */ .Jq.optional(),
    only: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(text).min(1).optional(),
    rrule: text.optional(),
    start: text.optional(),
    for: text.optional(),
    cron: text.optional(),
    in: text.optional(),
    except: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(date).min(1).optional(),
    reason: text.optional(),
    owner: text.optional(),
    ticket: text.optional(),
    hard: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().optional(),
    'valid-from': text.optional(),
    'valid-until': text.optional(),
});
/** A calendar, or ISO 3166 codes. */
const holidaySet = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([_checks_values_js__WEBPACK_IMPORTED_MODULE_2__/* .nameSchema */ .Jq, zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_checks_values_js__WEBPACK_IMPORTED_MODULE_2__/* .nameSchema */ .Jq).min(1)], {
    error: 'expected a calendar, or a list of ISO codes such as [DE-HE]',
});
const groupSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    title: text.optional(),
    github: text.optional(),
    gitlab: text.optional(),
    servicenow: text.optional(),
    members: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(text).min(1).optional(),
    contact: text.optional(),
    meets: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ days: days.optional(), hours: hours.optional() }).optional(),
});
/** Credential variables carry this prefix, so that no policy can ask for another secret. */
const credentials = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
    .regex(/^PROMOTION_GATE_[A-Z0-9_]+$/, 'expected the name of a variable PROMOTION_GATE_…');
const ticketSystemSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    system: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['servicenow', 'jira', 'jsm', 'azure-boards', 'forge', 'http', 'file']),
    url: zod__WEBPACK_IMPORTED_MODULE_5__/* .url */ .OZ5({ protocol: /^https$/ }).optional(),
    credentials: credentials.optional(),
    key: text.optional(),
    states: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ go: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(text).min(1), wait: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(text).min(1).optional() })
        .optional(),
});
const weekday = zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
/** Words flow down: a layer below may use and add them, never redefine one. */
const wordsShape = {
    timezone: text.optional(),
    holidays: holidaySet.optional(),
    weekend: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(weekday).min(1).optional(),
    'fiscal-year': zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        starts: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
            .refine((text) => (0,_time_civil_date_js__WEBPACK_IMPORTED_MODULE_4__/* .parseCivilDate */ .Di)(`2024-${text}`) !== undefined, 'expected MM-DD, such as 04-01')
            .meta({ pattern: '^\\d{2}-\\d{2}$' }),
    })
        .optional(),
    calendars: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(_checks_rule_options_js__WEBPACK_IMPORTED_MODULE_1__/* .idSchema */ .fY, calendarSchema).optional(),
    people: file.optional(),
    catalog: file.optional(),
    exceptions: file.optional(),
    holds: file.optional(),
    regions: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(_checks_rule_options_js__WEBPACK_IMPORTED_MODULE_1__/* .idSchema */ .fY, zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ timezone: text, holidays: holidaySet.optional() }))
        .optional(),
    groups: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(_checks_rule_options_js__WEBPACK_IMPORTED_MODULE_1__/* .idSchema */ .fY, groupSchema)
        .superRefine((groups, context) => {
        if (!Object.hasOwn(groups, _checks_duties_consents_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOwners */ .eY))
            return;
        const message = `${_checks_duties_consents_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOwners */ .eY} stands for the owners in CODEOWNERS: give the group another id`;
        context.addIssue({ code: 'custom', message, path: [_checks_duties_consents_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOwners */ .eY] });
    })
        .optional(),
    periods: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(_checks_rule_options_js__WEBPACK_IMPORTED_MODULE_1__/* .idSchema */ .fY, periodSchema).optional(),
    tickets: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(_checks_rule_options_js__WEBPACK_IMPORTED_MODULE_1__/* .idSchema */ .fY, ticketSystemSchema).optional(),
};
/** A pattern could stand for what somebody else names. */
const exactName = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^[^*?[\]]+$/, 'expected an exact name, without *, ?, [ and ]');
/** Files of the workspace, or in what a workflow (GitHub) or a job (GitLab) left at the forge. */
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    files: zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(text).min(1)]),
    workflow: exactName.optional(),
    artifact: exactName.optional(),
    job: exactName.optional(),
})
    .superRefine((slot, context) => {
    const fault = slotFault(slot);
    if (fault !== undefined)
        context.addIssue({ code: 'custom', ...fault });
})
    .meta({
    dependencies: {
        workflow: ['artifact'],
        artifact: ['workflow'],
        job: { properties: { workflow: false, artifact: false } },
    },
});
function slotFault(slot) {
    const { workflow, artifact, job } = slot;
    if (job !== undefined && (workflow !== undefined || artifact !== undefined)) {
        const message = 'stands alone: write job (GitLab), or workflow and artifact (GitHub)';
        return { path: ['job'], message };
    }
    if (workflow !== undefined && artifact === undefined) {
        return { path: ['workflow'], message: 'needs the name of what it uploads: write artifact too' };
    }
    if (artifact !== undefined && workflow === undefined) {
        return { path: ['artifact'], message: 'needs the file of what uploads it: write workflow too' };
    }
    return undefined;
}
const dependencySchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    health: zod__WEBPACK_IMPORTED_MODULE_5__/* .url */ .OZ5({ protocol: /^https?$/ }).optional(),
    statuspage: zod__WEBPACK_IMPORTED_MODULE_5__/* .url */ .OZ5({ protocol: /^https$/ }).optional(),
    components: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(text).min(1).optional(),
    prometheus: text.optional(),
    deployments: text.optional(),
    samples: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ healthy: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(1), of: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(1) }).optional(),
    private: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(true).optional(),
});
/** Where else a report is named, this stands for the same one of the default branch. */
const reportId = _checks_rule_options_js__WEBPACK_IMPORTED_MODULE_1__/* .idSchema */ .fY.refine((id) => id !== _evidence_baseline_fact_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultBranch */ .OR, {
    error: `is what \`baseline: ${_evidence_baseline_fact_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultBranch */ .OR}\` stands for: give the report another id`,
});
/** Slots flow up: asked by name above, filled by the service. */
const slotsShape = {
    reports: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(reportId, reportSchema).optional(),
    dependencies: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(_checks_rule_options_js__WEBPACK_IMPORTED_MODULE_1__/* .idSchema */ .fY, dependencySchema).optional(),
};
/** What is promoted. With a catalogue these facts may only raise what it says. */
const serviceSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    title: text.optional(),
    paths: zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(text).min(1)]).optional(),
    tier: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0).optional(),
    data: zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(text).min(1)]).optional(),
    regions: zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(text).min(1)]).optional(),
});


/***/ }),

/***/ 57040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/policy/positions.js
/**
 * Returns a function from an offset (UTF-16 code units) to its place. Lines end at `\n`, so a `\r`
 * before it is the last column of its line. The lines are found once, at the first call.
 */
function placesIn({ file, text }) {
    let lineStarts;
    return (offset) => {
        lineStarts ??= findLineStarts(text);
        const index = lastAtOrBefore(lineStarts, offset);
        return { file, line: index + 1, column: offset - (lineStarts[index] ?? 0) + 1 };
    };
}
function findLineStarts(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
        starts.push(end + 1);
    }
    return starts;
}
function lastAtOrBefore(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/policy/yaml-quoting.js
/** Shows pieces of a YAML file inside messages: short, on one line, and quoted as YAML wants it. */
const LONGEST = 60;
/** The piece as code in a message: one line of at most 60 characters between backticks. */
function shown(piece) {
    return `\`${shorten(piece)}\``;
}
/** The piece as a quoted YAML scalar: in double quotes, or in single ones where that is easier. */
function quoted(piece) {
    const text = shorten(piece);
    const needsSingle = text.includes('"') || text.includes('\\');
    return needsSingle ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
/** The plain value at the start of a line's rest: up to a comment, a comma or a closing bracket. */
function valueAt(rest) {
    const comment = rest.search(/\s#/);
    const value = comment === -1 ? rest : rest.slice(0, comment);
    const end = value.slice(1).search(/[,\]}]/);
    return (end === -1 ? value : value.slice(0, end + 1)).trim();
}
function shorten(piece) {
    const line = piece
        .slice(0, 4 * LONGEST)
        .replace(/\s+/g, ' ')
        .trim();
    return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

;// CONCATENATED MODULE: ./lib/policy/yaml-aliases.js
/** Finds the value that each alias of a document stands for. */


/** A document without aliases. */
const NO_ALIASES = { targets: new Map(), faults: [] };
/**
 * Links each alias with the last anchor of its name before it. One without an anchor, or inside
 * of its own anchor, is a fault. yaml's own `resolve` visits the whole document for each alias.
 */
function linkAliases(document) {
    const anchors = new Map();
    const targets = new Map();
    const faults = [];
    (0,dist/* visit */.YR)(document, {
        Node(_key, node, ancestors) {
            if (!(0,dist/* isAlias */.Vj)(node)) {
                if (node.anchor !== undefined)
                    anchors.set(node.anchor, node);
                return;
            }
            const target = anchors.get(node.source);
            if (target === undefined)
                faults.push(unresolved(node));
            else if (ancestors.some((each) => (0,dist/* isNode */.Ll)(each) && each === target))
                faults.push(endless(node));
            else
                targets.set(node, target);
        },
    });
    return { targets, faults };
}
function unresolved(alias) {
    const source = `*${alias.source}`;
    return {
        code: 'policy/alias',
        offset: alias.range?.[0] ?? 0,
        message: `${shown(source)} is read as an alias, and no ${shown(`&${alias.source}`)} stands before it.`,
        hint: `Quote it if it is a text: ${quoted(source)}.`,
    };
}
function endless(alias) {
    return {
        code: 'policy/alias',
        offset: alias.range?.[0] ?? 0,
        message: `The alias ${shown(`*${alias.source}`)} stands inside the value that it repeats.`,
        hint: 'Write the value out.',
    };
}

;// CONCATENATED MODULE: ./lib/policy/yaml-limits.js
/**
 * Limits of one file. `bytes`, `nodes` (mappings, lists and scalars, keys included, after the
 * expansion of aliases) and `depth` (of lists and mappings) are part of the policy language.
 * `lines` and `marks` (indicators, brackets, anchors, tags, unknown escapes) only bound the work
 * of a hostile file: yaml looks back over blank lines, and builds an error for each stray mark.
 * Lists and mappings need at most two marks for each node.
 */
const YAML_LIMITS = {
    bytes: 256 * 1024,
    nodes: 5000,
    depth: 64,
    lines: 10_000,
    marks: 10_000,
};
/** What YAML 1.2 calls not printable, halves of surrogate pairs, and a `\r` that ends a line. */
const FORBIDDEN = /[\ufeff\ufffd\p{Cs}]|(?![\t\n\r\u0085])\p{Cc}|\r(?!\n)/u;
/** The first fault that is visible in the text itself: its size, then its characters. */
function checkText(text) {
    if (isOversize(text)) {
        return {
            code: 'policy/too-large',
            offset: 0,
            message: 'The file is larger than 256 KiB.',
            hint: 'Split it into layers, or move lists into live files.',
        };
    }
    const found = FORBIDDEN.exec(text);
    return found === null ? undefined : forbiddenCharacter(found[0], found.index);
}
function isOversize(text) {
    // A code unit is at most three bytes long, so the bytes of an ordinary file are never counted.
    if (text.length > YAML_LIMITS.bytes)
        return true;
    return text.length * 3 > YAML_LIMITS.bytes && Buffer.byteLength(text) > YAML_LIMITS.bytes;
}
function forbiddenCharacter(character, offset) {
    if (character === '\r') {
        return {
            code: 'policy/yaml-syntax',
            offset,
            message: 'A carriage return stands here without a line feed.',
            hint: 'Save the file with LF or CRLF line ends.',
        };
    }
    const point = character.codePointAt(0) ?? 0;
    const name = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
    const isByteOrderMark = character === '\ufeff';
    return {
        code: 'policy/not-utf-8',
        offset,
        message: isByteOrderMark
            ? 'A byte order mark (U+FEFF) stands in the middle of the file.'
            : `The file has a character that is not text (${name}).`,
        hint: isByteOrderMark ? 'Remove it.' : 'Save the file as UTF-8 without control characters.',
    };
}

;// CONCATENATED MODULE: ./lib/policy/yaml-misreadings.js
/** Valid YAML that is read as something nobody meant: silent nulls, lists and keys inside texts. */


/** What the value was probably meant to be, if YAML reads it as something else. */
function misreadValue(written) {
    const { text, node } = written;
    if (!(0,dist/* isScalar */.jn)(node))
        return undefined;
    if (node.source === '')
        return node.value === null ? commentAsValue(text, node.range[0]) : undefined;
    if (node.type !== dist/* Scalar */.X5.PLAIN)
        return undefined;
    const source = text.slice(node.range[0], node.range[1]);
    return itemInText(source, node.range[0]) ?? keyAsText(source, written);
}
/** `{ fits:45m }`: a key between brackets without a value. */
function misreadKey(key, offset) {
    return TIGHT_KEY.test(key) ? tightColon(key, offset) : undefined;
}
const TIGHT_KEY = /^[A-Za-z][\w.-]*:(?!\/\/)\S/;
/** `contact: #x`; a comment with a space behind its `#` is a comment that somebody meant. */
function commentAsValue(text, end) {
    const lineEnd = text.indexOf('\n', end);
    const rest = text.slice(end, lineEnd === -1 ? text.length : lineEnd);
    const comment = /^[ \t]*(#[^\s#]\S*)/.exec(rest)?.[1];
    if (comment === undefined)
        return undefined;
    return {
        code: 'policy/yaml-syntax',
        offset: end + rest.indexOf('#'),
        message: `${shown(comment)} is a comment here, so the value is empty.`,
        hint: `Quote it: ${quoted(comment)}; write \`# \` with a space if it is a comment.`,
    };
}
/** `open: a` with `  - b` on the next line, which YAML joins to the text `a - b`. */
function itemInText(source, offset) {
    const line = source.search(/\n[ \t]*-[ \t]/);
    if (line === -1)
        return undefined;
    return {
        code: 'policy/yaml-syntax',
        offset: offset + source.indexOf('-', line),
        message: 'This list item is read as part of the text that begins on a line above.',
        hint: 'Put every item on a line of its own below the key; quote the value if it is one text.',
    };
}
/** `windows:` with `  fits:45m` on the next line, which is a text and not a mapping. */
function keyAsText(source, { text, node, after, parent }) {
    if (parent === 'list' || !TIGHT_KEY.test(source))
        return undefined;
    const offset = node.range[0];
    const isOnOwnLine = parent === 'document' || text.slice(after, offset).includes('\n');
    return isOnOwnLine ? tightColon(source, offset) : undefined;
}
function tightColon(source, offset) {
    const line = source.split('\n', 1)[0] ?? '';
    const colon = line.indexOf(':');
    return {
        code: 'policy/yaml-syntax',
        offset,
        message: `${shown(line)} has no space after its colon, so it is not a key with a value.`,
        hint: `Write ${shown(`${line.slice(0, colon)}: ${line.slice(colon + 1)}`)}, or quote it if it is a text.`,
    };
}

;// CONCATENATED MODULE: ./lib/policy/yaml-brackets.js
const CLOSING = { '[': ']', '{': '}' };
/** Refuses a closing bracket that has no opening one, or not the one that belongs to it. */
function bracketFault(opening, closing) {
    if (opening === undefined) {
        return {
            code: 'policy/yaml-syntax',
            offset: closing.offset,
            message: `This \`${closing.source}\` closes nothing: no bracket is open here.`,
            hint: 'Remove it, or quote the text it belongs to.',
        };
    }
    const expected = CLOSING[opening.source] ?? '';
    if (closing.source === expected)
        return undefined;
    return {
        code: 'policy/yaml-syntax',
        offset: opening.offset,
        message: `The bracket \`${opening.source}\` that opens here is closed by \`${closing.source}\`.`,
        hint: `Close it with \`${expected}\`.`,
    };
}
/** Refuses a bracket that is still open where its list or mapping must have ended. */
function unclosedBracket({ offset, source }) {
    return {
        code: 'policy/yaml-syntax',
        offset,
        message: `The bracket \`${source}\` that opens here is never closed.`,
        hint: `Close it with \`${CLOSING[source] ?? ''}\`, or quote the text if no list or mapping is meant.`,
    };
}
/** Refuses a quoted scalar (source with its quotes) that has no closing quote. */
function unclosedQuote(source, offset) {
    if (isClosed(source))
        return undefined;
    const quote = source.charAt(0);
    return {
        code: 'policy/yaml-syntax',
        offset,
        message: `The quote \`${quote}\` that opens here is never closed.`,
        hint: `Close it with \`${quote}\`; lines that continue it must be indented more than its key.`,
    };
}
/**
 * A final quote closes unless it is escaped: after an odd number of backslashes in double quotes,
 * as one of a pair in single quotes. Counted backwards, because a pattern would be quadratic here.
 */
function isClosed(source) {
    const quote = source.charAt(0);
    const last = source.length - 1;
    if (last === 0 || source[last] !== quote)
        return false;
    const escape = quote === '"' ? '\\' : quote;
    let start = last;
    while (start > 1 && source[start - 1] === escape)
        start -= 1;
    return (last - start) % 2 === 0;
}
const HEX = '[0-9A-Fa-f]';
/** An escape of YAML 1.2 between double quotes, or else a backslash alone. */
const ESCAPE = new RegExp(String.raw `\\(?:[0abefnrtvNLP_ "/\\\t\n]|\r\n|x${HEX}{2}|u${HEX}{4}|U(?:0010|000${HEX})${HEX}{4})|\\`, 'g');
/** How many backslashes of a quoted scalar begin no escape that YAML knows. */
function countUnknownEscapes(source) {
    if (!source.startsWith('"') || !source.includes('\\'))
        return 0;
    let count = 0;
    for (const [escape] of source.matchAll(ESCAPE))
        if (escape === '\\')
            count += 1;
    return count;
}

;// CONCATENATED MODULE: ./lib/policy/yaml-tokens.js
/** Reads a text into the tokens of YAML and stops at the first limit, before composing anything. */



/** Stands where a document begins. */
const DOCUMENT_BEGINS = '\x02';
/** Announces a scalar: the next lexeme is its text, whatever that begins with. */
const SCALAR_FOLLOWS = '\x1f';
/** Stands where a flow collection ends although its bracket is still open. */
const FLOW_BREAKS_OFF = '\x18';
/** Tokens of a text within the limits. yaml's parser is fed lexeme by lexeme for that. */
function readTokens(text) {
    const parser = new dist/* Parser */.iX();
    const tokens = [];
    const survey = newSurvey();
    let lexemes = 0;
    let previous = '';
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        lexemes += 1;
        const { offset } = parser;
        if (previous !== SCALAR_FOLLOWS)
            note(survey, { offset, source: lexeme });
        for (const token of parser.next(lexeme))
            tokens.push(token);
        const fault = overLimit({ survey, parser, offset });
        if (fault !== undefined)
            return { within: false, fault, lexemes };
        previous = lexeme;
    }
    for (const token of parser.end())
        tokens.push(token);
    noteOpenBrackets(survey);
    survey.faults.push(...tokens.flatMap(directiveFaults), ...laterDocuments(tokens));
    return { within: true, tokens, faults: survey.faults, hasAliases: survey.hasAliases };
}
function newSurvey() {
    const flags = { hasAliases: false, inBlockHeader: false };
    return { nodes: 0, marks: 0, lines: 0, ...flags, brackets: [], faults: [] };
}
function note(survey, lexeme) {
    const { offset, source } = lexeme;
    if (source.endsWith('\n'))
        survey.inBlockHeader = false;
    if (survey.inBlockHeader)
        return;
    switch (source.charAt(0)) {
        case DOCUMENT_BEGINS:
        case ' ':
        case '\t':
        case '#':
            return;
        case '\r':
        case '\n':
            survey.lines += 1;
            return;
        case SCALAR_FOLLOWS:
            survey.nodes += 1;
            return;
        case '*':
            survey.nodes += 1;
            survey.hasAliases = true;
            return;
        case '|':
        case '>':
            survey.inBlockHeader = true;
            return;
        case '"':
        case "'":
            survey.nodes += 1;
            survey.marks += countUnknownEscapes(source);
            addFault(survey, unclosedQuote(source, offset));
            return;
        case '[':
        case '{':
            survey.nodes += 1;
            survey.brackets.push(lexeme);
            return;
        case ']':
        case '}':
            survey.marks += 1;
            addFault(survey, bracketFault(survey.brackets.pop(), lexeme));
            return;
        case FLOW_BREAKS_OFF:
            noteOpenBrackets(survey);
            return;
        case '!':
            survey.marks += 1;
            addFault(survey, tagFault(source, offset));
            return;
        default:
            survey.marks += 1;
    }
}
function addFault(survey, fault) {
    if (fault !== undefined)
        survey.faults.push(fault);
}
function noteOpenBrackets(survey) {
    const innermost = survey.brackets.at(-1);
    if (innermost !== undefined)
        survey.faults.push(unclosedBracket(innermost));
    survey.brackets.length = 0;
}
function overLimit(state) {
    const { survey, parser, offset } = state;
    if (survey.nodes > YAML_LIMITS.nodes)
        return tooManyNodes(offset);
    if (survey.marks > YAML_LIMITS.marks)
        return tooManyMarks(offset);
    if (survey.lines > YAML_LIMITS.lines)
        return tooManyLines(offset);
    const deepest = tooDeepCollection(parser);
    return deepest === undefined ? undefined : tooDeep(deepest.offset);
}
/** The parser's stack is the document, the open lists and mappings, and perhaps one scalar. */
function tooDeepCollection({ stack }) {
    if (stack.length <= YAML_LIMITS.depth)
        return undefined;
    return stack.filter(({ type }) => COLLECTIONS.has(type))[YAML_LIMITS.depth];
}
const COLLECTIONS = new Set(['block-map', 'block-seq', 'flow-collection']);
/** Refuses the file where it has more values than the limit. */
function tooManyNodes(offset) {
    return {
        code: 'policy/too-large',
        offset,
        message: 'The file has more than 5,000 values here (keys and repeated aliases included).',
        hint: 'Split it into layers, or move lists into live files.',
    };
}
/** Refuses the list or mapping that is nested more deeply than the limit. */
function tooDeep(offset) {
    return {
        code: 'policy/too-deep',
        offset,
        message: 'Lists and mappings are nested more than 64 deep here.',
        hint: 'A policy is at most about ten deep; check the brackets, dashes and the indentation.',
    };
}
function tooManyMarks(offset) {
    return {
        code: 'policy/too-large',
        offset,
        message: 'The file has more than 10,000 dashes, colons, commas, brackets and other marks.',
        hint: 'Split it into layers, or move lists into live files.',
    };
}
function tooManyLines(offset) {
    return {
        code: 'policy/too-large',
        offset,
        message: 'The file has more than 10,000 lines.',
        hint: 'Split it into layers, or remove blank lines and comments.',
    };
}
function tagFault(source, offset) {
    const tag = source.length > 40 ? `${source.slice(0, 40)}…` : source;
    return {
        code: 'policy/yaml-tag',
        offset,
        message: `The tag \`${tag}\` is not allowed.`,
        hint: 'Remove it; quote the value if it is a text that begins with `!`.',
    };
}
function directiveFaults(token) {
    if (token.type !== 'directive')
        return [];
    return [
        {
            code: 'policy/yaml-directive',
            offset: token.offset,
            message: 'A line that begins with `%` is a directive; directives are not allowed.',
            hint: 'Remove the line: policies are always YAML 1.2.',
        },
    ];
}
function laterDocuments(tokens) {
    const second = tokens.filter(({ type }) => type === 'document')[1];
    if (second === undefined)
        return [];
    return [
        {
            code: 'policy/several-documents',
            offset: second.offset,
            message: 'A second document begins here; a file holds exactly one.',
            hint: 'Remove the `---`, or move what follows into a file of its own.',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/policy/yaml-data.js
/** Turns a composed document into plain data, and refuses what strict files must not hold. */





/** Converts a document. Recursion is bounded by the depth that the tokens were checked for. */
function toData(source) {
    const conversion = { ...source, faults: [], nodes: 0, limit: undefined };
    yaml_data_note(conversion, misreadValue({ ...source, node: source.root, after: 0, parent: 'document' }));
    const value = convert(conversion, source.root, { depth: 0, alias: undefined });
    const { faults, limit } = conversion;
    return { value, faults: limit === undefined ? faults : [...faults, limit] };
}
function convert(conversion, node, around) {
    if (conversion.limit !== undefined)
        return null;
    if ((0,dist/* isAlias */.Vj)(node)) {
        const target = conversion.targets.get(node);
        const alias = around.alias ?? node;
        return target === undefined ? null : convert(conversion, target, { ...around, alias });
    }
    conversion.nodes += 1;
    const offset = (around.alias?.range ?? node.range)[0];
    if (conversion.nodes > YAML_LIMITS.nodes)
        conversion.limit = tooManyNodes(offset);
    if ((0,dist/* isScalar */.jn)(node)) {
        if (around.alias === undefined)
            yaml_data_note(conversion, halfCharacter(node));
        return node.value;
    }
    if (around.depth >= YAML_LIMITS.depth)
        conversion.limit = tooDeep(offset);
    const inside = { ...around, depth: around.depth + 1 };
    if ((0,dist/* isMap */.jh)(node))
        return convertMap(conversion, node, inside);
    return node.items.map((item) => convertItem(conversion, item, inside));
}
function convertItem(conversion, node, around) {
    if (around.alias === undefined) {
        yaml_data_note(conversion, misreadValue({ ...conversion, node, after: node.range[0], parent: 'list' }));
    }
    return convert(conversion, node, around);
}
/** The object has no prototype, so that `__proto__` and `constructor` are keys like any other. */
function convertMap(conversion, map, around) {
    const data = Object.create(null);
    for (const pair of map.items) {
        convert(conversion, pair.key, around);
        const key = keyText(pair.key);
        if (around.alias === undefined)
            notePair(conversion, pair);
        if (key !== undefined && key in data && around.alias === undefined) {
            yaml_data_note(conversion, duplicateKey(conversion, { map, pair, key }));
        }
        const value = pair.value === null ? null : convert(conversion, pair.value, around);
        if (key !== undefined)
            data[key] = value;
    }
    return data;
}
/** The text of a key, undefined where it is anything but text. */
function keyText(key) {
    return (0,dist/* isScalar */.jn)(key) && typeof key.value === 'string' ? key.value : undefined;
}
function notePair(conversion, { key, value }) {
    yaml_data_note(conversion, keyFault(conversion.text, key));
    if (value === null)
        yaml_data_note(conversion, misreadKey(keyText(key) ?? '', key.range[0]));
    else {
        const after = key.range[1];
        yaml_data_note(conversion, misreadValue({ ...conversion, node: value, after, parent: 'mapping' }));
    }
}
function yaml_data_note({ faults }, fault) {
    if (fault !== undefined)
        faults.push(fault);
}
function keyFault(text, key) {
    const offset = key.range[0];
    const name = keyText(key);
    if (name === undefined) {
        const source = text.slice(offset, key.range[1]);
        return {
            code: 'policy/key-not-text',
            offset,
            message: source === ''
                ? 'A key is missing before this colon.'
                : `The key ${shown(source)} is not a text.`,
            hint: source === '' ? 'Write the key, or remove the line.' : `Quote it: ${quoted(source)}.`,
        };
    }
    if (name !== '<<' || !(0,dist/* isScalar */.jn)(key) || key.type !== dist/* Scalar */.X5.PLAIN)
        return undefined;
    return {
        code: 'policy/merge-key',
        offset,
        message: 'Mappings cannot be merged with `<<`.',
        hint: 'Write the keys out, or repeat a whole value with an anchor and an alias.',
    };
}
/** Half of a character cannot be saved as UTF-8, so no record could hold the policy. */
function halfCharacter({ type, value, range }) {
    if (type !== dist/* Scalar */.X5.QUOTE_DOUBLE || !/\p{Cs}/u.test(String(value)))
        return undefined;
    return {
        code: 'policy/not-utf-8',
        offset: range[0],
        message: 'This text has an escape for half of a character (`\\ud800` to `\\udfff`).',
        hint: 'Write the character itself.',
    };
}
function duplicateKey({ placeOf }, found) {
    const first = found.map.items.find((pair) => keyText(pair.key) === found.key) ?? found.pair;
    const { line, column } = placeOf(first.key.range[0]);
    return {
        code: 'policy/duplicate-key',
        offset: found.pair.key.range[0],
        message: `The key ${shown(found.key)} is written twice; first on line ${line}, column ${column}.`,
        hint: 'Keep one of them, or join their values.',
    };
}

;// CONCATENATED MODULE: ./lib/policy/yaml-mistakes.js

/** `\tkey: 1` */
function tabIndentation({ text, offset }) {
    const tab = text.indexOf('\t', offset);
    return {
        offset: tab === -1 ? offset : tab,
        message: 'A tab is used as indentation; YAML allows only spaces.',
        hint: 'Replace the tab with spaces.',
    };
}
/** `lines: >= 80%` and `title: | text`: `>` and `|` begin a block of text on the next lines. */
function blockHeader({ offset, before, after }) {
    const start = /^[>|]/.test(after) ? before.length : lastIndicator(before);
    if (start === -1)
        return undefined;
    const value = valueAt((before + after).slice(start));
    const bound = /^>=?\s*(\d\S*)$/.exec(value)?.[1];
    return {
        offset: offset - before.length + start,
        message: `${shown(value)} is not a plain value: \`${value.charAt(0)}\` begins a block of text in YAML.`,
        hint: bound === undefined ? quoteIt(value) : `Write \`{ at-least: ${bound} }\`.`,
    };
}
function lastIndicator(before) {
    return Math.max(before.lastIndexOf('>'), before.lastIndexOf('|'));
}
/** `owner: @sam`, a backtick, `%` or `,` as the first character of a value. */
function reservedStart({ after }) {
    const character = after.startsWith('`') ? 'a backtick' : shown(after.charAt(0));
    return {
        message: `A value cannot begin with ${character} unless it is quoted.`,
        hint: quoteIt(valueAt(after)),
    };
}
/** `match: *` and `title: & more`. */
function namelessAlias({ after }) {
    const isAlias = after.startsWith('*');
    return {
        ...(isAlias ? { code: 'policy/alias' } : {}),
        message: isAlias
            ? '`*` begins an alias (a reference to an `&anchor`), and this one has no name.'
            : '`&` begins an anchor, and this one has no name.',
        hint: quoteIt(valueAt(after)),
    };
}
/** `"\d+"` */
function unknownEscape({ after }) {
    const escape = after.slice(0, 2);
    return {
        message: `${shown(escape)} is not an escape that YAML knows between double quotes.`,
        hint: `Write \`\\${escape}\`, or use single quotes, where a backslash is a backslash.`,
    };
}
/** `[a]#comment` */
function tightComment() {
    return {
        message: 'A comment needs a space before its `#`.',
        hint: 'Add the space, or quote the whole value if `#` belongs to it.',
    };
}
/** `title: *important note` */
function textAfterAlias({ offset, before, after }) {
    const alias = /\*[^\s,[\]{}]*\s*$/.exec(before);
    if (alias === null)
        return undefined;
    return {
        code: 'policy/alias',
        offset: offset - before.length + alias.index,
        message: `${shown(alias[0])} is read as an alias (a reference to an \`&anchor\`), and text follows it.`,
        hint: quoteIt(valueAt(alias[0] + after)),
    };
}
/** `reason: 'it's late'` */
function textAfterQuote({ before, after }) {
    if (!/["']\s*$/.test(before.slice(-40)))
        return undefined;
    return {
        message: `The quoted text ends before ${shown(after)}.`,
        hint: "Quote the whole value; an apostrophe between single quotes is written twice: ''.",
    };
}
/** `file: {{ name }}/x` */
function textAfterBracket({ before, after }) {
    if (!/[\]}]\s*$/.test(before.slice(-40)))
        return undefined;
    return {
        message: `Text follows a closing bracket: ${shown(after)}.`,
        hint: 'Quote the whole value if it is a text.',
    };
}
/** A line that begins between two columns in use, or left of the first line of the file. */
function unevenIndentation({ text, offset, before }) {
    if (before.trim() !== '')
        return undefined;
    const start = offset + (/^\s*/.exec(text.slice(offset))?.[0].length ?? 0);
    return {
        offset: start < text.length ? start : offset,
        message: 'This line does not begin in the same column as the lines it belongs to.',
        hint: 'Begin all keys of one mapping, or all dashes of one list, in the same column.',
    };
}
/** `fits:45m` and `open:[a]`, read as a text or as the first line of a long key. */
function noSpaceAfterColon({ after }) {
    const found = /^([\w.-]*|"[^"]*"|'[^']*'):(?=\S)(.*)$/.exec(after);
    if (found === null)
        return undefined;
    return {
        message: `${shown(after)} has no space after its colon.`,
        hint: `Write ${shown(`${found[1] ?? ''}: ${found[2] ?? ''}`)}.`,
    };
}
/** `open: - office-hours` */
function listOnKeyLine({ after }) {
    const item = after.replace(/^-\s*/, '');
    return {
        message: 'A list cannot begin on the line of its key.',
        hint: item === ''
            ? 'Put the item on the next line, or write `"-"` if the dash is a text.'
            : `Put ${shown(after)} on the next line, or write ${shown(`[${item}]`)}.`,
    };
}
/** `- item` below a key that has its value already, or left of the other items. */
function itemAmongKeys({ offset, after }) {
    const dash = /^\s*-(?=\s|$)/.exec(after);
    if (dash === null)
        return undefined;
    return {
        offset: offset + dash[0].length - 1,
        message: 'A list item stands where a key is expected.',
        hint: 'Begin it in the column of the items above; a key with a value cannot have a list as well.',
    };
}
/** `reason: note: more` */
function colonInValue({ after }) {
    if (!/:(?:\s|$)/.test(after))
        return undefined;
    const value = valueAt(after);
    return {
        message: `${shown(value)} stands on the line of another key, so it cannot be a mapping.`,
        hint: `Quote it if it is a text: ${quoted(value)}; otherwise put it on the next line.`,
    };
}
/** `a: 1` with a key indented below it. */
function keyBelowValue({ text, offset, after }) {
    const lineEnd = text.indexOf('\n', offset);
    const next = lineEnd === -1 ? null : /^\s*(?=\S)/.exec(text.slice(lineEnd));
    if (next === null)
        return undefined;
    return {
        offset: lineEnd + next[0].length,
        message: `This line is indented below the value ${shown(after)}, which is complete.`,
        hint: 'Begin it in the column of the key above, or remove the value there.',
    };
}
/** A line without a colon among keys. */
function noColon({ after }) {
    return {
        message: `${shown(after)} has no colon, and a key is expected here.`,
        hint: `Write ${shown(`${after}: …`)}, or indent the line if it continues the one above.`,
    };
}
/** `{ a: 1 b: 2 }` */
function missingComma() {
    return {
        message: 'A comma is missing before or after this entry.',
        hint: 'Separate the entries between brackets with commas.',
    };
}
/** `[a,, b]` */
function extraComma() {
    return { message: 'Nothing stands before this comma.', hint: 'Remove the comma.' };
}
/** What has no words of its own. */
function anythingElse({ error }) {
    return {
        message: `This is not valid YAML: ${error.replace(/^\S+ /, '').slice(0, 120)}.`,
        hint: 'Check the indentation and the brackets; quote the value if it is a text.',
    };
}
function quoteIt(value) {
    return `Quote it: ${quoted(value)}.`;
}

;// CONCATENATED MODULE: ./lib/policy/yaml-errors.js

/** Faults of one file that are told: more of them only hide what to do first. */
const MOST_FAULTS = 50;
/** The first row that has words for an error wins. */
const TRANSLATIONS = [
    { error: /^TAB_AS_INDENT/, tell: tabIndentation, derails: 'line' },
    { error: /Block scalar header|Not a YAML token/, tell: blockHeader, derails: 'line' },
    { error: /block scalar indicator/, tell: blockHeader, derails: 'line' },
    { error: /^BAD_SCALAR_START/, tell: reservedStart, derails: 'nothing' },
    { error: /^BAD_ALIAS/, tell: namelessAlias, derails: 'nothing' },
    { error: /^BAD_DQ_ESCAPE/, tell: unknownEscape, derails: 'nothing' },
    { error: /Comments must be separated/, tell: tightComment, derails: 'line' },
    { error: /at node end/, tell: textAfterAlias, derails: 'rest' },
    { error: /at node end/, tell: textAfterQuote, derails: 'rest' },
    { error: /at node end/, tell: textAfterBracket, derails: 'rest' },
    { error: /at node end|in YAML stream/, tell: unevenIndentation, derails: 'rest' },
    { error: /followed by map values/, tell: blockHeader, derails: 'line' },
    { error: /^MULTILINE_IMPLICIT_KEY/, tell: noSpaceAfterColon, derails: 'rest' },
    {
        error: /followed by map values|space after :/,
        tell: noSpaceAfterColon,
        derails: 'rest',
    },
    { error: /on same line with key/, tell: listOnKeyLine, derails: 'rest' },
    { error: /block sequence may not be used/, tell: itemAmongKeys, derails: 'rest' },
    { error: /^MULTILINE_IMPLICIT_KEY/, tell: itemAmongKeys, derails: 'rest' },
    { error: /Nested mappings/, tell: colonInValue, derails: 'rest' },
    { error: /Nested mappings/, tell: keyBelowValue, derails: 'rest' },
    { error: /^MULTILINE_IMPLICIT_KEY/, tell: noColon, derails: 'rest' },
    { error: /followed by map values/, tell: noColon, derails: 'rest' },
    { error: /^BAD_INDENT|Sequence item without/, tell: unevenIndentation, derails: 'rest' },
    { error: /Missing , |^BLOCK_IN_FLOW/, tell: missingComma, derails: 'rest' },
    { error: /Unexpected , in|empty item/, tell: extraComma, derails: 'rest' },
    { error: /./, tell: anythingElse, derails: 'rest' },
];
/**
 * Translates the errors before the offset `until`, where a quote or bracket that never closes
 * derails everything. In the order of the text, and never more than MOST_FAULTS.
 */
function translateErrors(source) {
    const faults = [];
    let lineEnd = -1;
    for (const error of source.errors.toSorted((a, b) => a.pos[0] - b.pos[0])) {
        const offset = error.pos[0];
        if (offset >= source.until)
            break;
        if (offset < lineEnd)
            continue;
        const spot = spotOf(source.text, error);
        const row = TRANSLATIONS.find((each) => each.error.test(spot.error) && each.tell(spot));
        const words = row?.tell(spot) ?? anythingElse(spot);
        faults.push({ code: 'policy/yaml-syntax', offset, ...words });
        if (row?.derails === 'line')
            lineEnd = offset + spot.after.length;
        if (row?.derails === 'rest' || faults.length === MOST_FAULTS)
            break;
    }
    return faults;
}
function spotOf(text, { code, message, pos }) {
    const offset = pos[0];
    const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    const end = text.indexOf('\n', offset);
    const after = text.slice(offset, end === -1 ? text.length : end).replace(/\r$/, '');
    return { text, offset, error: `${code} ${message}`, before: text.slice(start, offset), after };
}

;// CONCATENATED MODULE: ./lib/policy/yaml-lookup.js
/** Finds the value at a path of a composed document, and says where and how it is written. */


/** The lookup of a document that was converted without faults. */
function createLookup(document) {
    const { text, placeOf } = document;
    return {
        place(path, part = 'value') {
            const { node, key } = findNearest(document, path);
            const first = part === 'key' ? (key ?? node) : (node ?? key);
            return placeOf(first?.range[0] ?? 0);
        },
        source(path) {
            const node = follow(document, findExact(document, path)?.node);
            return (0,dist/* isScalar */.jn)(node) ? text.slice(node.range[0], node.range[1]) : undefined;
        },
        keys(path) {
            const node = follow(document, findExact(document, path)?.node);
            return (0,dist/* isMap */.jh)(node) ? node.items.map(({ key }) => keyText(key) ?? '') : [];
        },
    };
}
function findExact(document, path) {
    let entry = { node: document.root, key: undefined };
    for (const step of path)
        entry = entry && child(document, entry, step);
    return entry;
}
function findNearest(document, path) {
    let entry = { node: document.root, key: undefined };
    for (const step of path) {
        const next = child(document, entry, step);
        if (next === undefined)
            break;
        entry = next;
    }
    return entry;
}
function child(document, { node }, step) {
    const parent = follow(document, node);
    if ((0,dist/* isMap */.jh)(parent)) {
        const pair = parent.items.find(({ key }) => keyText(key) === String(step));
        return pair && { node: pair.value, key: pair.key };
    }
    const item = (0,dist/* isSeq */.oP)(parent) ? parent.items[Number(step)] : undefined;
    return item && { node: item, key: undefined };
}
function follow({ targets }, node) {
    return (0,dist/* isAlias */.Vj)(node) ? targets.get(node) : node;
}

;// CONCATENATED MODULE: ./lib/policy/yaml-document.js
/** Reads one strict YAML file into plain data and answers where each value is written. */








/**
 * Reads YAML 1.2 (core schema) without duplicate or merge keys, tags, directives or a second
 * document, within YAML_LIMITS. Never throws; a file over a limit is not composed at all.
 */
function readYaml(source) {
    const text = source.text.startsWith('\ufeff') ? source.text.slice(1) : source.text;
    const placeOf = placesIn({ file: source.file, text });
    function refuse(found) {
        const faults = found.toSorted((a, b) => a.offset - b.offset).slice(0, MOST_FAULTS);
        return { ok: false, faults: faults.map((fault) => toFault(fault, placeOf)) };
    }
    const textFault = checkText(text);
    if (textFault !== undefined)
        return refuse([textFault]);
    const reading = readTokens(text);
    if (!reading.within)
        return refuse([reading.fault]);
    if (!isWorthComposing(reading.faults))
        return refuse(reading.faults);
    const document = compose(reading.tokens);
    const errors = syntaxFaults({ text, document, known: reading.faults });
    const faults = [...reading.faults, ...errors];
    if (faults.length > 0)
        return refuse(faults);
    const root = rootOf(document);
    if (document === undefined || root === undefined)
        return refuse([EMPTY_FILE]);
    const aliases = reading.hasAliases ? linkAliases(document) : NO_ALIASES;
    const content = { text, root, targets: aliases.targets, placeOf };
    const data = toData(content);
    const dataFaults = [...aliases.faults, ...data.faults];
    if (dataFaults.length > 0)
        return refuse(dataFaults);
    return { ok: true, yaml: { value: data.value, ...createLookup(content) } };
}
const EMPTY_FILE = {
    code: 'policy/empty-file',
    offset: 0,
    message: 'The file is empty.',
    hint: 'Begin it with the line `policy: 1`, or with the first key of its kind.',
};
/**
 * Behind a directive the rest follows other rules, each document costs a schema, and of more
 * faults than are told the others are not looked for.
 */
function isWorthComposing(faults) {
    const whole = ['policy/yaml-directive', 'policy/several-documents'];
    return (faults.length < MOST_FAULTS && !faults.some(({ code }) => whole.some((each) => each === code)));
}
/** Duplicate keys are looked for in yaml-data.ts: yaml's own check is quadratic. */
function compose(tokens) {
    const [document] = new dist/* Composer */.Dk({ uniqueKeys: false }).compose(tokens);
    return document;
}
/** Faults from yaml's errors up to a quote or bracket that never closes and derails the rest. */
function syntaxFaults(source) {
    const unclosed = source.known.filter(({ code }) => code === 'policy/yaml-syntax');
    const until = Math.min(...unclosed.map(({ offset }) => offset), source.text.length + 1);
    return translateErrors({ text: source.text, errors: source.document?.errors ?? [], until });
}
function rootOf(document) {
    const root = document?.contents ?? undefined;
    return (0,dist/* isScalar */.jn)(root) && root.source === '' && root.type === dist/* Scalar */.X5.PLAIN ? undefined : root;
}
function toFault({ code, message, hint, offset }, placeOf) {
    return { code, severity: 'error', place: placeOf(offset), message, hint };
}


/***/ })

};

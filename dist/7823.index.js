export const id = 7823;
export const ids = [7823];
export const modules = {

/***/ 67823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var _policy_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66546);
/* harmony import */ var _policy_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98431);
/* harmony import */ var _policy_layers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64944);
/* harmony import */ var _sources_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(476);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13411);
/** Loads and links the policy of a run, and remembers what was read for the record. */





/** Reads the chain of layers through the source and links it. */
async function loadPolicy(part) {
    const { source, path, now, names } = part;
    const chain = await (0,_policy_layers_js__WEBPACK_IMPORTED_MODULE_2__/* .loadLayers */ .f)({ source, path, now });
    const { policy, faults } = (0,_policy_link_js__WEBPACK_IMPORTED_MODULE_1__/* .linkPolicy */ .l)(chain, { engineVersion: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .rE, ...names });
    const layers = (0,_sources_digest_js__WEBPACK_IMPORTED_MODULE_3__.identifyLayers)(chain);
    return policy === undefined || (0,_policy_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .Cs)(faults)
        ? { chain, layers, faults }
        : { chain, layers, faults, policy };
}


/***/ }),

/***/ 64944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ loadLayers),
  G: () => (/* binding */ toRemoteFile)
});

// EXTERNAL MODULE: ./lib/policy/grammar.js
var grammar = __webpack_require__(71431);
// EXTERNAL MODULE: ./lib/policy/live-files.js
var live_files = __webpack_require__(35460);
// EXTERNAL MODULE: ./lib/policy/parse.js + 3 modules
var parse = __webpack_require__(30807);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./lib/time/instant.js
var instant = __webpack_require__(96216);
// EXTERNAL MODULE: ./lib/policy/yaml-document.js + 11 modules
var yaml_document = __webpack_require__(57040);
;// CONCATENATED MODULE: ./lib/policy/retirement.js
/** Retired versions of a layer: its owner lists at the head which tags are still accepted. */



/** For this long after the head changed, a tag that it no longer accepts only warns: 14 days, in ms. */
const notice = 14 * 86_400_000;
const acceptsSchema = schemas/* looseObject */._H3({ accepts: schemas/* array */.YOg(schemas/* string */.YjP()).optional() });
/** The fault of a tag that the layer's owner retired; none for commits and where no list is kept. */
async function retirementFaults(part) {
    const { source, base, place, now } = part;
    const tag = base.ref;
    if (tag === undefined || /^[0-9a-f]{40}$/.test(tag))
        return [];
    const head = await source.live({ repository: base.repository, path: base.path });
    const fault = (code, severity, message) => ({
        code,
        severity,
        place,
        message,
        hint: 'extend a tag that the layer still accepts',
    });
    if (head.status !== 'known') {
        // A layer that is no longer at the head keeps no list; one that cannot be read may keep one.
        if (head.status === 'none' && part.accepts === undefined)
            return [];
        const reason = `the head of ${base.repository}//${base.path} could not be read: ${head.reason}`;
        const isAway = head.status === 'failed' && head.unavailable === true;
        return [
            fault(isAway ? 'policy/unavailable' : 'policy/acceptance-unknown', 'error', `whether ${tag} is still accepted is not known: ${reason}`),
        ];
    }
    const reading = (0,yaml_document/* readYaml */.g)({ file: head.file.name, text: head.file.text });
    const parsed = reading.ok ? acceptsSchema.safeParse(reading.yaml.value) : undefined;
    if (parsed?.success !== true) {
        return [
            fault('policy/acceptance-unknown', 'error', `whether ${tag} is still accepted is not known: ${head.file.name} could not be read`),
        ];
    }
    const accepted = parsed.data.accepts;
    if (accepted === undefined || accepted.includes(tag))
        return [];
    const since = (0,instant/* parseInstant */.nV)((await source.changedAt(base)) ?? '');
    const told = `${tag} is retired by the owner of ${base.repository}//${base.path}; accepted: ${accepted.join(', ')}`;
    return since !== undefined && now - since < notice
        ? [fault('policy/retiring', 'warning', `${told}. It is refused 14 days after the retirement`)]
        : [fault('policy/retired', 'error', told)];
}

// EXTERNAL MODULE: ./lib/policy/words.js
var words = __webpack_require__(39015);
;// CONCATENATED MODULE: ./lib/policy/layers.js






/** At most this many layers, the policy itself included. */
const maxLayers = 5;
/** Reads and parses the whole chain. Never throws: what cannot be read is a fault. */
async function loadLayers(part) {
    const { source, path, now } = part;
    const layers = [];
    const faults = [];
    const seen = new Set();
    let reading = await source.root(path);
    let asked;
    for (;;) {
        const file = fileOf({ reading, asked, path, faults });
        if (file === undefined)
            break;
        seen.add(file.name);
        const document = (0,yaml_document/* readYaml */.g)({ file: file.name, text: file.text });
        if (!document.ok) {
            faults.push(...document.faults);
            break;
        }
        const { yaml } = document;
        const parsed = (0,parse/* parseValue */.$)(yaml, grammar/* policySchema */.wh);
        if (!parsed.ok) {
            faults.push(...parsed.faults);
            return { layers, faults, unread: yaml };
        }
        const { value: config } = parsed;
        const exceptions = await readExceptions({ source, file, config, yaml, faults });
        if (asked !== undefined) {
            const { accepts } = config;
            faults.push(...(await retirementFaults({ source, base: asked.base, accepts, place: asked.place, now })));
        }
        layers.push({ index: layers.length, file, config, yaml, exceptions });
        if (config.extends === undefined)
            break;
        const at = yaml.place(['extends']);
        const base = toRemoteFile(config.extends);
        if (base === undefined || seen.has(config.extends) || layers.length >= maxLayers) {
            faults.push(brokenChain({ at, name: config.extends, repeated: seen.has(config.extends) }));
            break;
        }
        asked = { place: at, name: config.extends, base };
        reading = await source.layer(base);
    }
    return { layers, faults };
}
function fileOf(part) {
    const { reading, asked, path = '.promotion-gate.yml', faults } = part;
    if (reading.status === 'known')
        return reading.file;
    const { code, hint } = codeOf(reading, asked === undefined ? 'policy/absent' : undefined);
    if (asked === undefined) {
        faults.push((0,live_files/* fileFault */.bT)({ code, file: path, message: reading.reason, hint: hint ?? howToBegin }));
    }
    else {
        const message = `the layer ${asked.name} could not be read: ${reading.reason}`;
        const told = hint === undefined ? {} : { hint };
        faults.push({ code, severity: 'error', place: asked.place, message, ...told });
    }
    return undefined;
}
const howToBegin = 'write a policy: `promotion-gate schema policy` prints its grammar, README.md a starter';
/** A source that could not be looked at is no fault of any policy: `policy/unavailable` (T04). */
function codeOf(reading, absent) {
    const unreadable = absent === undefined ? 'policy/layer-unreadable' : 'policy/unreadable';
    if (reading.status === 'none')
        return { code: absent ?? unreadable };
    if (reading.unavailable === true)
        return { code: 'policy/unavailable', hint: 'run this again' };
    return { code: reading.code ?? unreadable, hint: reading.hint };
}
/** `owner/repo//path@ref` in its parts. */
function toRemoteFile(reference) {
    const match = grammar/* extendsPattern */.g9.exec(reference) ?? words/* livePattern */.X6.exec(reference);
    const [, repository, path, ref] = match ?? [];
    if (repository === undefined || path === undefined)
        return undefined;
    return { repository, path, ref };
}
function brokenChain(part) {
    return {
        code: 'policy/layer-chain',
        severity: 'error',
        place: part.at,
        message: part.repeated
            ? `${part.name} extends itself in the end`
            : `the chain of layers is longer than ${String(maxLayers)}`,
        hint: 'extend a layer nearer to the base',
    };
}
async function readExceptions(part) {
    const { source, file, config, yaml, faults } = part;
    if (config.exceptions === undefined)
        return undefined;
    const remote = toRemoteFile(config.exceptions);
    const reading = remote
        ? await source.live(remote)
        : await source.sibling(config.exceptions, file);
    if (reading.status !== 'known') {
        faults.push({
            code: 'policy/exceptions-unreadable',
            severity: 'warning',
            place: yaml.place(['exceptions']),
            message: `exceptions could not be read, so none is granted: ${reading.reason}`,
        });
        return undefined;
    }
    const parsed = (0,live_files/* parseExceptions */.wu)({ file: reading.file.name, text: reading.file.text });
    if (!parsed.ok) {
        faults.push(...parsed.faults);
        return undefined;
    }
    return { file: reading.file, yaml: parsed.yaml, entries: parsed.value };
}


/***/ }),

/***/ 98431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ anyNames),
  l: () => (/* binding */ linkPolicy)
});

// EXTERNAL MODULE: ./lib/time/period-calendar.js
var period_calendar = __webpack_require__(86203);
// EXTERNAL MODULE: ./lib/time/period-shape.js + 1 modules
var period_shape = __webpack_require__(79789);
// EXTERNAL MODULE: ./lib/time/date-syntax.js + 1 modules
var date_syntax = __webpack_require__(18847);
// EXTERNAL MODULE: ./lib/time/duration.js
var duration = __webpack_require__(75921);
// EXTERNAL MODULE: ./lib/time/instant.js
var instant = __webpack_require__(96216);
// EXTERNAL MODULE: ./lib/time/period-fault.js
var period_fault = __webpack_require__(12369);
;// CONCATENATED MODULE: ./lib/time/period-config.js



/** The keys that make a kind, each with the first of them; a period has keys of one kind only. */
const kindKeys = new Map([
    ['days', 'days'],
    ['dates', 'dates'],
    ['from', 'from'],
    ['through', 'from'],
    ['until', 'from'],
    ['weekly', 'weekly'],
    ['holidays', 'holidays'],
    ['calendar', 'calendar'],
    ['rrule', 'rrule'],
    ['cron', 'cron'],
]);
/** Keys that only mean something beside others; `hours` alone are the hours of every day. */
const companions = [
    { key: 'hours', beside: ['days', 'dates'] },
    { key: 'only', beside: ['calendar'] },
    { key: 'start', beside: ['rrule'] },
    { key: 'for', beside: ['rrule', 'cron'] },
];
/** Which kind of period it is. Throws a PeriodFault for none, for several, and for a part of one. */
function kindOf(config) {
    refuseMixture(config);
    const { days, hours, dates, from, through, until, weekly } = config;
    if (dates !== undefined)
        return { kind: 'dates', dates, hours };
    if (weekly !== undefined)
        return toWeekly(weekly);
    if (from !== undefined || through !== undefined || until !== undefined)
        return toSpan(config);
    const { holidays, calendar, only, rrule, cron } = config;
    if (holidays !== undefined)
        return { kind: 'holidays', holidays };
    if (calendar !== undefined)
        return { kind: 'calendar', calendar, only };
    if (rrule !== undefined)
        return toRecurrence(rrule, config);
    if (cron !== undefined)
        return { kind: 'cron', cron, length: toLength(config, 'cron') };
    if (days !== undefined || hours !== undefined)
        return { kind: 'weekdays', days, hours };
    throw new period_fault/* PeriodFault */.y([], 'This period does not say when it is', {
        hint: 'write days and hours, dates, from with through or until, or weekly',
    });
}
function refuseMixture(config) {
    let first;
    for (const key of Object.keys(config)) {
        const kind = kindKeys.get(key);
        if (kind === undefined || config[key] === undefined)
            continue;
        first ??= key;
        if (kind === kindKeys.get(first))
            continue;
        throw new period_fault/* PeriodFault */.y([key], `\`${first}\` and \`${key}\` are two kinds of period`, {
            hint: 'make two periods of it, or limit one with valid-from and valid-until',
        });
    }
    for (const companion of companions) {
        if (config[companion.key] !== undefined)
            refuseAlone(companion, first);
    }
}
function refuseAlone({ key, beside }, first) {
    if (first === undefined ? key === 'hours' : beside.includes(first))
        return;
    throw new period_fault/* PeriodFault */.y([key], `\`${key}\` goes with ${either(beside)} only`, {
        hint: key === 'hours'
            ? 'write days and hours, limited by valid-from and valid-until'
            : `remove it, or add ${either(beside)}`,
    });
}
function toSpan({ from, through, until }) {
    if (through !== undefined && until !== undefined) {
        throw new period_fault/* PeriodFault */.y(['until'], '`through` and `until` both say when it ends', {
            hint: 'keep through for the last day, or until for an instant',
        });
    }
    if (from === undefined) {
        const end = through === undefined ? 'until' : 'through';
        throw new period_fault/* PeriodFault */.y([end], `\`${end}\` has no beginning`, { hint: 'add from: <first day>' });
    }
    if (through !== undefined)
        return { kind: 'through', from, through };
    if (until !== undefined)
        return { kind: 'until', from, until };
    throw new period_fault/* PeriodFault */.y(['from'], '`from` has no end', {
        hint: 'add through: <last day>, or until: <the instant at which it ends>',
    });
}
function toWeekly({ from, until }) {
    if (from !== undefined && until !== undefined)
        return { kind: 'weekly', from, until };
    const missing = from === undefined ? 'from' : 'until';
    throw new period_fault/* PeriodFault */.y(['weekly'], `\`weekly\` has no \`${missing}\``, {
        hint: 'write { from: fri 17:00, until: mon 09:00 }',
    });
}
function toRecurrence(rrule, config) {
    const { start } = config;
    if (start === undefined) {
        throw new period_fault/* PeriodFault */.y(['rrule'], '`rrule` has no `start`', {
            hint: 'add start: 2026-12-01T18:00, the first time',
        });
    }
    return { kind: 'rrule', rrule, start, length: toLength(config, 'rrule') };
}
/** One occurrence that lasts longer than the horizon of a calendar never shows its end. */
const longest = 400 * instant/* day */.vd;
function toLength(config, what) {
    const text = config.for;
    if (text === undefined) {
        throw new period_fault/* PeriodFault */.y([what], `\`${what}\` has no \`for\``, {
            hint: 'add for: 2h, how long each one lasts',
        });
    }
    const length = duration/* preciseElapsedPattern */.gN.test(text) ? ((0,duration/* parseElapsed */.Er)(text) ?? 0) : 0;
    if (length === 0) {
        const days = /^([1-9]\d{0,3}) ?d$/.exec(text)?.[1];
        throw new period_fault/* PeriodFault */.y(['for'], `${JSON.stringify(text)} is not an elapsed time`, {
            hint: days === undefined ? 'write it in h, m or s: 2h' : `write ${String(Number(days) * 24)}h`,
        });
    }
    if (length > longest) {
        throw new period_fault/* PeriodFault */.y(['for'], `${text} is longer than 400 days`, {
            hint: 'write from and until for something that long',
        });
    }
    return length;
}
function either(keys) {
    return keys.map((key) => `\`${key}\``).join(' or ');
}

// EXTERNAL MODULE: ./lib/time/period-existence.js
var period_existence = __webpack_require__(60085);
// EXTERNAL MODULE: ./lib/time/period-rule.js
var period_rule = __webpack_require__(11907);
;// CONCATENATED MODULE: ./lib/time/period-syntax.js
/** Periods as policies write them, turned into rules, with what is wrong as data. */






/** Reads a period; what is legal and rarely meant is told by `periodWarnings`. It does not throw. */
function parsePeriod(config) {
    try {
        const kind = kindOf(config);
        const validity = parseValidity(config);
        const period = { shape: (0,period_shape/* parseShape */.T)(kind), except: parseExceptions(config), ...validity };
        if (!(0,period_existence/* canOccur */.H)(period)) {
            throw new period_fault/* PeriodFault */.y([], 'This period never takes place', {
                hint: 'its dates, exceptions and validity leave nothing of it',
            });
        }
        return { kind: 'period', period };
    }
    catch (fault) {
        if (!(fault instanceof period_fault/* PeriodFault */.y))
            throw fault;
        const { path, message, hint } = fault;
        return { kind: 'problem', path, message, ...(hint !== undefined && { hint }) };
    }
}
function parseExceptions({ except }) {
    if (except?.length === 0) {
        throw new period_fault/* PeriodFault */.y(['except'], '`except` is empty', { hint: 'remove it' });
    }
    const dates = [];
    const periods = [];
    for (const [index, entry] of except?.entries() ?? []) {
        if (typeof entry === 'string' && !(0,date_syntax/* looksLikeDate */.CQ)(entry))
            periods.push(entry);
        else
            dates.push((0,date_syntax/* parseDayRule */.YT)(entry, ['except', index]));
    }
    return { dates, periods };
}
function parseValidity(config) {
    const validFrom = parseLimit(config, 'valid-from');
    const validUntil = parseLimit(config, 'valid-until');
    if (validFrom && validUntil && (0,period_rule/* nominalTime */.S)(validUntil) <= (0,period_rule/* nominalTime */.S)(validFrom)) {
        throw new period_fault/* PeriodFault */.y(['valid-until'], '`valid-until` is not after `valid-from`', {
            hint: 'valid-until is the first day or instant at which it is not valid any more',
        });
    }
    return { ...(validFrom && { validFrom }), ...(validUntil && { validUntil }) };
}
function parseLimit(config, key) {
    const text = config[key];
    if (text === undefined)
        return undefined;
    const limit = (0,date_syntax/* parseDateRule */.GR)(text, [key]);
    if (limit.kind !== 'full') {
        throw new period_fault/* PeriodFault */.y([key], `${JSON.stringify(text)} has no year`, {
            hint: 'write a date of one year, such as 2026-12-01',
        });
    }
    return limit;
}

// EXTERNAL MODULE: ./lib/time/civil-date.js
var civil_date = __webpack_require__(31963);
// EXTERNAL MODULE: ./lib/time/interval-set.js
var interval_set = __webpack_require__(25361);
;// CONCATENATED MODULE: ./lib/time/cron-warnings.js


/** A remark if an occurrence still runs when the next one of the day begins; `length` is in ms. */
function overlapWarnings(rule, length) {
    const times = rule.hours.flatMap((h) => rule.minutes.map((m) => h * instant/* hour */.nW + m * instant/* minute */.Vc));
    const [first = 0] = times;
    if (times.length < 2)
        return [];
    const daily = isDaily(rule);
    const overlaps = times.some((time, index) => {
        const next = times[index + 1] ?? (daily ? first + instant/* day */.vd : Infinity);
        return time + length > next;
    });
    if (!overlaps)
        return [];
    const merged = (0,interval_set/* toIntervalSet */.tH)(times.map((start) => ({ start, end: start + length })));
    const spans = daily ? joinNights(merged) : merged;
    const begins = `it begins ${String(times.length)} times a day and then still runs from before`;
    const message = `${begins}: ${told(spans, daily)}`;
    return [{ path: ['for'], message, hint: hintFor(spans) }];
}
function isDaily({ daysOfMonth, months, weekdays }) {
    return daysOfMonth.length === 31 && months.length === 12 && weekdays.length === 7;
}
/** What runs on after midnight joins what begins there, where every day has the same times. */
function joinNights(spans) {
    const [first, ...others] = spans;
    const last = others.at(-1);
    if (first === undefined || last === undefined || last.end - instant/* day */.vd < first.start)
        return spans;
    const end = Math.max(last.end, first.end + instant/* day */.vd);
    return joinNights([...others.slice(0, -1), { start: last.start, end }]);
}
function told(spans, daily) {
    const together = spans
        .map(({ start, end }) => `from ${clock(start)} until ${later(end)}`)
        .join(' and ');
    if (!coversDay(spans))
        return `together ${together}`;
    return daily ? 'it is never interrupted' : `it is never interrupted ${together}`;
}
function coversDay(spans) {
    return spans.some(({ start, end }) => end - start >= instant/* day */.vd);
}
function hintFor(spans) {
    const [only, ...others] = spans;
    if (only === undefined || others.length > 0 || coversDay(spans) || only.end % instant/* minute */.Vc !== 0) {
        return 'if that is not meant, write a shorter for';
    }
    return `if that is meant, write hours: ${clock(only.start)}-${clock(only.end)}`;
}
function later(time) {
    // Midnight is the end of the day before.
    const days = Math.ceil(time / instant/* day */.vd) - 1;
    if (days <= 0)
        return clock(time);
    const day = days === 1 ? 'of the next day' : `${String(days)} days later`;
    return `${clock(time)} ${day}`;
}
function clock(time) {
    if (time > 0 && time % instant/* day */.vd === 0)
        return '24:00';
    return new Date(time).toISOString().slice(11, time % instant/* minute */.Vc === 0 ? 16 : 19);
}

;// CONCATENATED MODULE: ./lib/time/month-day-warnings.js
/** Days of the month with a duration: some months lack the day, and a duration misses the end of others. */


/** The lengths that each month has. */
const lengths = [[31], [28, 29], [31], [30], [31], [30], [31], [31], [30], [31], [30], [31]];
const allMonths = lengths.map((_, index) => index + 1);
/** As many days are those of a step: nobody counts on the last of them. */
const aStep = 7;
/** Remarks on cron and rrule; what is written as dates has its own. */
function monthDayWarnings({ shape }) {
    const found = shape.kind === 'cron' ? ofCron(shape) : shape.kind === 'rrule' ? ofSeries(shape) : undefined;
    if (found === undefined || found.days.length === 0 || found.days.length >= aStep)
        return [];
    const missing = missingDays(found);
    return missing.length > 0 ? missing : missedEnds(found);
}
function ofCron({ rule, length }) {
    const time = (rule.hours.at(-1) ?? 0) * instant/* hour */.nW + (rule.minutes.at(-1) ?? 0) * instant/* minute */.Vc;
    const { daysOfMonth: days, months } = rule;
    return { path: 'cron', days, months, time, length, alone: rule.days === 'both' };
}
function ofSeries({ series, length }) {
    const { rule, start } = series;
    // The last of some days is chosen among them, and one start has no other months.
    if (rule.bySetPos.length > 0 || rule.count === 1)
        return undefined;
    const first = (0,civil_date/* fromCivilDay */.Gr)(start.day);
    const hourOfDay = rule.byHour.at(-1);
    const time = hourOfDay === undefined ? (start.time ?? 0) : hourOfDay * instant/* hour */.nW;
    const written = rule.byMonthDay;
    const fromStart = written.length + rule.byDay.length + rule.byYearDay.length + rule.byWeekNo.length === 0 &&
        (rule.freq === 'monthly' || rule.freq === 'yearly');
    if (written.length === 0 && !fromStart)
        return undefined;
    return {
        path: fromStart ? 'start' : 'rrule',
        days: fromStart ? [first.day] : [...written].sort((a, b) => a - b),
        months: monthsOf(rule, { month: first.month, fromStart }),
        ...{ time, length, alone: true },
    };
}
function monthsOf({ freq, interval, byMonth }, { month, fromStart }) {
    if (byMonth.length > 0)
        return byMonth;
    if (freq === 'yearly' && fromStart)
        return [month];
    if (freq !== 'monthly')
        return allMonths;
    const reached = new Set(allMonths.map((_, n) => (month - 1 + n * interval) % 12));
    return [...reached].map((index) => index + 1);
}
/** A 31st alone is not there in five months; the last of 28-31 is meant to be there if it can. */
function missingDays({ path, days, months }) {
    const lacking = days.filter((day) => !days.includes(day - 1) && lengthsOf(months).some((length) => day > length));
    if (lacking.length === 0)
        return [];
    const named = lacking.map(ordinal).join(' and ');
    const message = `not every month has a ${named}: in months without it this does not take place`;
    const hint = 'write from and until, or dates: [{ day: -1, of: month }] for the last day of each month';
    return [{ path: [path], message, hint }];
}
/** What covers the end of one month exactly ends too early or too late in another. */
function missedEnds(found) {
    const { days, months, time, length, alone } = found;
    const [day = 0] = days;
    if (!alone || days.length > 1 || day < 1 || length <= instant/* day */.vd)
        return [];
    const last = Math.ceil(((day - 1) * instant/* day */.vd + time + length) / instant/* day */.vd);
    const ends = lengthsOf(months);
    const [shortest, longest] = [Math.min(...ends), Math.max(...ends)];
    if (shortest === longest || last < shortest || last > longest)
        return [];
    const what = last < longest
        ? `so the last days of longer months are not covered`
        : `so it runs into the next month where a month is shorter`;
    const message = `it ends on the ${ordinal(last)}, ${what}`;
    return [{ path: ['for'], message, hint: spanHint(day, months) }];
}
function spanHint(day, months) {
    if (months.length === allMonths.length) {
        return `write from: { day: ${String(day)}, of: month } and until: { day: 1, of: month }`;
    }
    const [month = 1] = months;
    const from = `${twoDigits(month)}-${twoDigits(day)}`;
    return `write dates, such as from: ${from} and until: ${twoDigits((month % 12) + 1)}-01`;
}
function lengthsOf(months) {
    return months.flatMap((month) => lengths[month - 1] ?? []);
}
function ordinal(day) {
    const ending = { 21: 'st', 22: 'nd', 23: 'rd', 31: 'st' }[day] ?? 'th';
    return `${String(day)}${ending}`;
}
function twoDigits(number) {
    return String(number).padStart(2, '0');
}

// EXTERNAL MODULE: ./lib/time/recurrence/recurrence.js + 9 modules
var recurrence = __webpack_require__(25845);
;// CONCATENATED MODULE: ./lib/time/period-warnings.js
/** What is legal in a period and yet rarely meant; lint tells it. */





/** All remarks on a period without a fault. */
function periodWarnings(rule, config) {
    const { kind } = rule.shape;
    if (kind === 'dates' || kind === 'through' || kind === 'until') {
        return [...dateWarnings(config), ...period_warnings_missedEnds(rule), ...vainExceptions(rule, config)];
    }
    return [...cronWarnings(rule), ...seriesWarnings(rule), ...monthDayWarnings(rule)];
}
/** 02-29 is legal, and its occurrence is skipped in three years of four (policy.md 3). */
function dateWarnings({ from, through, until, dates = [] }) {
    const remarks = [];
    const look = (date, path) => {
        if (typeof date !== 'string' || !date.startsWith('02-29'))
            return;
        const message = '02-29 exists in leap years only; in other years this does not take place';
        remarks.push({ path, message, hint: 'write 02-28 or 03-01 if it is meant for every year' });
    };
    look(from, ['from']);
    look(through, ['through']);
    look(until, ['until']);
    dates.forEach((date, index) => {
        look(date, ['dates', index]);
    });
    return remarks;
}
/** A 31st that most months have and some do not: a span of them is skipped there. */
function period_warnings_missedEnds({ shape }) {
    const dates = shape.kind === 'dates'
        ? shape.dates.map((date, index) => ({ date, path: ['dates', index] }))
        : shape.kind === 'through'
            ? [
                { date: shape.from, path: ['from'] },
                { date: shape.through, path: ['through'] },
            ]
            : shape.kind === 'until'
                ? [
                    { date: shape.from, path: ['from'] },
                    { date: shape.until, path: ['until'] },
                ]
                : [];
    return dates.flatMap(({ date, path }) => {
        if (date.kind !== 'position' || isInEveryUnit(date))
            return [];
        const hint = 'write -1 for the last one';
        const message = `not every ${date.of} has the number ${String(date.nth)}: where it has not, this does not take place`;
        return [{ path, message, hint }];
    });
}
/** The shortest month has 28 days and 4 of each weekday, quarters 90, years 365. */
function isInEveryUnit({ count, nth, of }) {
    // Beside a weekend of two days the shortest have 20, 64 and 260 business days, less their holidays:
    // this leaves room for 5, 9 and 20 of them on working days.
    if (count === 'business-day')
        return Math.abs(nth) <= { month: 15, quarter: 55, year: 240 }[of];
    const days = { month: 28, quarter: 90, year: 365 }[of];
    return Math.abs(nth) <= (count === 'day' ? days : Math.floor(days / 7));
}
/**
 * An exception takes away what starts on its day. What has one start, or one in each year, and is not
 * refused as never taking place (`canOccur`) loses nothing by another date.
 */
function vainExceptions({ shape }, { except = [] }) {
    if ((shape.kind !== 'through' && shape.kind !== 'until') || shape.from.kind === 'position') {
        return [];
    }
    const start = shape.from.kind === 'full' ? (0,civil_date/* formatCivilDate */.PF)(shape.from.day) : yearly(shape.from);
    return except.flatMap((date, index) => {
        if (typeof date !== 'string' || !(0,date_syntax/* looksLikeDate */.CQ)(date) || date.endsWith(start))
            return [];
        const message = `${date} takes nothing away: an exception removes the whole of what starts on its day, and this starts on ${start}`;
        const hint = 'write two periods, one that ends before the day and one that starts after it';
        return [{ path: ['except', index], message, hint }];
    });
}
function yearly({ month, dayOfMonth }) {
    return [month, dayOfMonth].map((part) => String(part).padStart(2, '0')).join('-');
}
function cronWarnings({ shape }) {
    return shape.kind === 'cron' ? overlapWarnings(shape.rule, shape.length) : [];
}
function seriesWarnings({ shape }) {
    if (shape.kind !== 'rrule' || (0,recurrence/* matchesStart */.kq)(shape.series))
        return [];
    const message = 'the rule does not produce its own start: the first time is a later one';
    return [{ path: ['start'], message, hint: 'write the first time that the rule produces' }];
}

// EXTERNAL MODULE: ./lib/checks/duties/consents.js
var consents = __webpack_require__(72767);
// EXTERNAL MODULE: ./lib/policy/blocks.js
var policy_blocks = __webpack_require__(87290);
// EXTERNAL MODULE: ./lib/policy/fault.js
var policy_fault = __webpack_require__(66546);
;// CONCATENATED MODULE: ./lib/policy/approval-faults.js
/** Approvals that contradict one another over the layers, or that nobody can ever give (policy.md 2 and 4). */



/** The faults of the approvals of one layer, beside those of itself and of the layers above it. */
function approvalFaults(layer, layers) {
    const visible = layers.slice(layer.index);
    const above = layers.slice(layer.index + 1).flatMap(askedIn);
    const own = askedIn(layer);
    return own.flatMap((asked, index) => [
        ...contradiction(asked, [...above, ...own.slice(0, index)]),
        ...impossible(asked, visible),
    ]);
}
function askedIn(layer) {
    return Object.entries(layer.config.environments ?? {}).flatMap(([environment, config]) => (0,policy_blocks/* blocksOf */.S)(environment, config).flatMap((block) => Object.entries(approvalsOf(block)).map(([id, entry]) => ({
        ...{ demand: (0,consents/* toDemand */.TO)(id, entry), layer, environment },
        path: [...block.path, 'approvals', id],
    }))));
}
/** Empty for the blocks of other checks. */
function approvalsOf({ check, config }) {
    if (check.id !== 'separation-of-duties')
        return {};
    return config.approvals ?? {};
}
/** Approvals of one id are put together: that needs one way to give them, judged at one place. */
function contradiction(asked, before) {
    const { demand, environment, layer, path } = asked;
    const other = before.find((one) => one.environment === environment &&
        one.demand.id === demand.id &&
        (0,consents/* demandKey */.nJ)(one.demand) !== (0,consents/* demandKey */.nJ)(demand));
    if (other === undefined)
        return [];
    const where = other.layer === layer ? 'this file' : other.layer.file.name;
    return [
        (0,policy_fault/* faultIn */._8)(layer.yaml, {
            code: 'policy/approval-differs',
            path,
            part: 'key',
            message: `approval ${demand.id} is asked for in another way in ${where}: via ${other.demand.via ?? 'any'}, per ${other.demand.per}`,
            hint: 'approvals of one id are put together: write the same via and per, or another id',
        }),
    ];
}
/** Only a group that the policy itself lists is known to be too small for good. */
function impossible(asked, visible) {
    const { demand, layer, path } = asked;
    const [from] = demand.from;
    if (from === undefined)
        return [];
    const group = visible
        .map(({ config: { groups = {} } }) => (Object.hasOwn(groups, from) ? groups[from] : undefined))
        .find((found) => found !== undefined);
    if (group?.members === undefined)
        return [];
    const size = new Set(group.members.map((member) => member.toLowerCase())).size;
    if (size >= demand.count)
        return [];
    return [
        (0,policy_fault/* faultIn */._8)(layer.yaml, {
            code: 'policy/impossible-approval',
            path,
            part: 'key',
            message: `approval ${demand.id} needs ${demand.count} of ${from}, which has ${size}`,
            hint: 'add members to the group, or ask for fewer',
        }),
    ];
}

;// CONCATENATED MODULE: ./lib/policy/freeze-faults.js
/** Freeze periods of GitLab have no categories: what asks for one would never be frozen. */

/** The faults of the periods of one layer, which sees the calendars of those above it. */
function freezeFaults(layer, layers) {
    const visible = layers.slice(layer.index);
    return Object.entries(layer.config.periods ?? {}).flatMap(([id, { calendar, only }]) => {
        if (calendar === undefined || only === undefined)
            return [];
        const word = visible
            .map(({ config: { calendars = {} } }) => Object.hasOwn(calendars, calendar) ? calendars[calendar] : undefined)
            .find((found) => found !== undefined);
        if (typeof word !== 'object' || !('gitlab' in word))
            return [];
        return [
            (0,policy_fault/* faultIn */._8)(layer.yaml, {
                code: 'policy/unknown-category',
                path: ['periods', id, 'only'],
                message: `period ${id} asks for categories, and the freeze periods of GitLab have none`,
                hint: 'leave only out: every freeze period of the project counts',
            }),
        ];
    });
}

// EXTERNAL MODULE: ./lib/policy/grammar.js
var grammar = __webpack_require__(71431);
;// CONCATENATED MODULE: ./lib/policy/holiday-faults.js
/** Faults of holiday sets: codes that nobody knows, sets that no place has. */

/** The faults of one layer, which sees `calendars`; their names are looked at where names are. */
function holidayFaults(layer, context) {
    return [
        ...holidaySets(layer).flatMap(({ holidays, path }) => typeof holidays === 'string'
            ? looksLikeCode({ holidays, path, layer })
            : holidays.flatMap((code, index) => {
                const problem = context.holidayProblem(code);
                if (problem === undefined)
                    return [];
                const at = [...path, index];
                const told = context.calendars.has(code) ? calendarInList(code) : { message: problem };
                return [(0,policy_fault/* faultIn */._8)(layer.yaml, { code: 'policy/unknown-holidays', path: at, ...told })];
            })),
        ...placeless(layer),
    ];
}
/** A list is one of codes. */
function calendarInList(calendar) {
    const message = `${JSON.stringify(calendar)} is a calendar, which stands alone and not in a list of codes`;
    return { message, hint: `write holidays: ${calendar}, or codes only: [DE-HE]` };
}
/** `DE-HE` where a calendar is meant to stand: the list is missing. */
function looksLikeCode(part) {
    const { holidays, path, layer } = part;
    if (!/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(holidays))
        return [];
    return [
        (0,policy_fault/* faultIn */._8)(layer.yaml, {
            code: 'policy/unknown-holidays',
            path,
            message: `${JSON.stringify(holidays)} stands where a calendar is named`,
            hint: `write a list of codes: [${holidays}]`,
        }),
    ];
}
/** `holidays: region` takes the set of each region, so the period is judged in each region. */
function placeless(layer) {
    return Object.entries(layer.config.periods ?? {}).flatMap(([id, period]) => {
        if (period.holidays !== 'region')
            return [];
        const fault = (key, message, hint) => [
            (0,policy_fault/* faultIn */._8)(layer.yaml, { code: 'policy/period', path: ['periods', id, key], message, hint }),
        ];
        if (period.in !== 'region') {
            const hint = 'add in: region, or name a calendar or codes: holidays: [DE-HE]';
            return fault('holidays', `period ${id}: \`holidays: region\` goes with \`in: region\` only`, hint);
        }
        const bare = [...layer.regions].filter(([, { holidays }]) => holidays === undefined);
        if (bare.length === 0 || layer.holidays !== undefined)
            return [];
        const names = bare.map(([region]) => region).join(', ');
        const hint = `write regions: { ${bare[0]?.[0] ?? 'emea'}: { holidays: [DE-HE] } }`;
        return fault('holidays', `period ${id}: no holidays are stated for ${names}`, hint);
    });
}
function holidaySets({ config }) {
    const sets = [
        { holidays: config.holidays, path: ['holidays'] },
        ...Object.entries(config.regions ?? {}).map(([id, { holidays }]) => ({
            holidays,
            path: ['regions', id, 'holidays'],
        })),
        ...Object.entries(config.periods ?? {})
            .filter(([, { holidays }]) => holidays !== 'region')
            .map(([id, { holidays }]) => ({ holidays, path: ['periods', id, 'holidays'] })),
    ];
    return sets.flatMap(({ holidays, path }) => (holidays === undefined ? [] : [{ holidays, path }]));
}

// EXTERNAL MODULE: ./lib/policy/suggest.js
var suggest = __webpack_require__(63304);
;// CONCATENATED MODULE: ./lib/policy/names.js



/** What a use of a name is called in messages, and where its definitions stand. */
const vocabulary = {
    period: 'periods',
    group: 'groups',
    report: 'reports',
    dependency: 'dependencies',
    tickets: 'tickets',
    calendar: 'calendars',
    region: 'regions',
};
/** The names in a layer that nothing defines. Slots are looked for in the layers below. */
function nameFaults(layer, layers) {
    const uses = [...ruleUses(layer), ...wordUses(layer)];
    return uses.flatMap((use) => {
        const slot = use.kind === 'report' || use.kind === 'dependency';
        const defining = slot ? layers : layers.slice(layer.index);
        const known = defining.flatMap(({ config }) => definitions(config, use.kind));
        if (known.includes(use.name))
            return [];
        return [
            (0,policy_fault/* faultIn */._8)(layer.yaml, {
                code: slot ? 'policy/unfilled-slot' : 'policy/unknown-name',
                severity: slot ? 'warning' : 'error',
                path: use.path,
                message: slot
                    ? `no layer fills the ${use.kind} "${use.name}"; the rule that demands it cannot pass`
                    : `unknown ${use.kind} "${use.name}" in ${keysOf(use.path)}`,
                hint: slot ? `write ${vocabulary[use.kind]}: { ${use.name}: … }` : (0,suggest/* suggest */.Z)(use.name, known),
            }),
        ];
    });
}
/** The last keys on the way to a name, without its place in a list: `windows.open`. */
function keysOf(path) {
    return path
        .filter((key) => typeof key === 'string')
        .slice(-2)
        .join('.');
}
function definitions(config, kind) {
    return Object.keys(config[vocabulary[kind]] ?? {});
}
/** The uses in the rules of every environment and its `also` blocks. */
function ruleUses(layer) {
    return Object.entries(layer.config.environments ?? {}).flatMap(([id, environment]) => {
        const also = Object.entries(environment.also ?? {}).flatMap(([alsoId, { when }]) => conditionUses(when, ['environments', id, 'also', alsoId]));
        return [...also, ...(0,policy_blocks/* blocksOf */.S)(id, environment).flatMap(blockUses)];
    });
}
function blockUses({ check, config, path }) {
    const names = check
        .names(config)
        .flatMap(({ kind, name, path: below }) => kind === 'environment' ? [] : [{ kind, name, path: [...path, ...below] }]);
    return [...names, ...nestedConditions(config, path)];
}
/** Conditions stand at the block, at its entries, and at entries of those. */
function nestedConditions(value, path) {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return [];
    return Object.entries(value).flatMap(([key, below]) => key === 'when' ? conditionUses(below, path) : nestedConditions(below, [...path, key]));
}
function conditionUses(when, path) {
    const uses = (kind, key) => [when?.[key] ?? []].flat().map((name) => ({ kind, name, path: [...path, 'when', key] }));
    return [...uses('period', 'during'), ...uses('region', 'region')];
}
/** The uses in words: exceptions of periods, calendars, classes, bypasses. */
function wordUses({ config }) {
    const uses = [];
    const use = (kind, name, path) => {
        if (name !== undefined)
            uses.push({ kind, name, path });
    };
    const holidays = (value, path) => {
        // A list holds codes; a text that looks like one is told as such (holiday-faults.ts).
        if (typeof value === 'string' && value !== 'region' && !/^[A-Z]{2}\b/.test(value)) {
            use('calendar', value, path);
        }
    };
    holidays(config.holidays, ['holidays']);
    for (const [id, region] of Object.entries(config.regions ?? {})) {
        holidays(region.holidays, ['regions', id, 'holidays']);
    }
    for (const [id, period] of Object.entries(config.periods ?? {})) {
        use('calendar', period.calendar, ['periods', id, 'calendar']);
        holidays(period.holidays, ['periods', id, 'holidays']);
        for (const [index, excepted] of (period.except ?? []).entries()) {
            if (typeof excepted === 'string' && !/^\d/.test(excepted)) {
                use('period', excepted, ['periods', id, 'except', index]);
            }
        }
    }
    for (const [id, rule] of Object.entries(config.classes ?? {})) {
        use('tickets', rule?.ticket?.from, ['classes', id, 'ticket', 'from']);
    }
    for (const [id, rule] of Object.entries(config.bypass?.approvals ?? {})) {
        use('group', rule.from, ['bypass', 'approvals', id, 'from']);
    }
    return uses;
}

;// CONCATENATED MODULE: ./lib/policy/seal.js
/** Words are sealed: a layer below may use and add them, never redefine one. */

/** Words that one layer states once; `exceptions` belong to each layer and are no such word. */
const single = [
    'timezone',
    'holidays',
    'weekend',
    'fiscal-year',
    'people',
    'catalog',
    'holds',
    'risk',
    'bypass',
    'records',
];
/** Words and slots that are maps: each id is stated once. */
const keyed = [
    'services',
    'calendars',
    'regions',
    'groups',
    'periods',
    'tickets',
    'classes',
    // Filled by one layer: a layer below cannot turn a rule above to another file.
    'reports',
];
/** The words of a layer that a layer above has defined already. */
function sealFaults(layer, layers) {
    const above = layers.slice(layer.index + 1);
    const found = [];
    for (const word of single) {
        const owner = above.find(({ config }) => config[word] !== undefined);
        if (layer.config[word] !== undefined && owner) {
            found.push({ path: [word], owner: owner.file.name });
        }
    }
    for (const word of keyed) {
        for (const id of Object.keys(layer.config[word] ?? {})) {
            const owner = above.find(({ config }) => Object.hasOwn(config[word] ?? {}, id));
            if (owner)
                found.push({ path: [word, id], owner: owner.file.name });
        }
    }
    return found.map(({ path, owner }) => (0,policy_fault/* faultIn */._8)(layer.yaml, {
        code: 'policy/redefined',
        path,
        part: 'key',
        message: `${path.join('.')} is defined in ${owner} already`,
        hint: 'words are sealed: use another id, or ask the owner of that layer',
    }));
}

;// CONCATENATED MODULE: ./lib/policy/versions.js
/** Versions of the gate, as `requires-gate` names them. */
/** True if `required` (v1.4 or 1.4.2) is newer than the running version. */
function isNewer(required, running) {
    const wanted = partsOf(required);
    const present = partsOf(running);
    for (const index of [0, 1, 2]) {
        const apart = (wanted[index] ?? 0) - (present[index] ?? 0);
        if (apart !== 0)
            return apart > 0;
    }
    return false;
}
function partsOf(version) {
    return version.replace(/^v/, '').split('.').map(Number);
}

;// CONCATENATED MODULE: ./lib/policy/link.js
/** Links the layers: words are sealed, names resolve in the layer or above, periods make sense. */













/** For evidence that was gathered: what it knows does not depend on this runtime. */
const anyNames = {
    zoneProblem: () => undefined,
    holidayProblem: () => undefined,
};
/** Links a chain of layers; each is told with its own line and column. */
function linkPolicy(chain, context) {
    const faults = [...chain.faults];
    const running = context.engineVersion;
    // A key that only a newer gate knows is told as what it is, not as an unknown key.
    const newer = chain.unread === undefined ? [] : gateFaults(requiredBy(chain.unread), running);
    if (newer.length > 0)
        return { faults: newer };
    faults.push(...chain.layers.flatMap(({ config, yaml }) => gateFaults({ required: config['requires-gate'], yaml }, running)));
    if (chain.layers.length === 0 || (0,policy_fault/* hasErrors */.Cs)(faults))
        return { faults };
    const layers = chain.layers.map((layer) => linkLayer({ layer, chain, faults }));
    for (const layer of layers) {
        faults.push(...sealFaults(layer, chain.layers));
        faults.push(...zoneFaults(layer, context));
        const calendars = calendarsSeenBy(layer, layers);
        faults.push(...holidayFaults(layer, { ...context, calendars }));
        faults.push(...nameFaults(layer, layers));
        faults.push(...freezeFaults(layer, layers));
        faults.push(...approvalFaults(layer, layers));
    }
    const timezone = layers.map(({ config }) => config.timezone).find((zone) => zone !== undefined);
    faults.push(...missingTimezone(layers));
    if ((0,policy_fault/* hasErrors */.Cs)(faults))
        return { faults };
    const warnings = faults.filter(({ severity }) => severity === 'warning');
    return { policy: { layers, timezone: timezone ?? 'UTC', warnings }, faults };
}
/** The calendars that the layer and those above it define. */
function calendarsSeenBy(layer, layers) {
    const visible = layers.slice(layer.index);
    return new Set(visible.flatMap(({ config }) => Object.keys(config.calendars ?? {})));
}
/** What a file requires that does not follow the grammar as a whole. */
function requiredBy(yaml) {
    const parsed = grammar/* policySchema */.wh.shape['requires-gate'].safeParse(yaml.value?.['requires-gate']);
    return { required: parsed.success ? parsed.data : undefined, yaml };
}
/** A layer that needs a newer gate says so, instead of an unknown key in 400 repositories. */
function gateFaults({ required, yaml }, running) {
    if (required === undefined || !isNewer(required, running))
        return [];
    return [
        (0,policy_fault/* faultIn */._8)(yaml, {
            code: 'policy/gate-too-old',
            path: ['requires-gate'],
            message: `this policy needs promotion-gate ${required} or newer, this is v${running}`,
            hint: 'upgrade the action, the component or the command; the policy itself may be right',
        }),
    ];
}
function linkLayer(part) {
    const { layer, chain, faults } = part;
    const visible = chain.layers.slice(layer.index);
    const periods = new Map();
    for (const source of [...visible].reverse()) {
        const told = source === layer ? faults : undefined;
        for (const [id, config] of Object.entries(source.config.periods ?? {})) {
            periods.set(id, definePeriod({ id, config, layer: source, faults: told }));
        }
    }
    settleExceptions({ periods, layer, faults });
    const regions = new Map([...visible]
        .reverse()
        .flatMap(({ config }) => Object.entries(config.regions ?? {}))
        .map(([id, { timezone, holidays }]) => [id, { timezone, holidays: sourceOf(holidays) }]));
    return {
        ...layer,
        periods,
        regions,
        weekend: firstStated(visible, 'weekend') ?? period_calendar/* plainCalendar */.H.weekend,
        holidays: sourceOf(firstStated(visible, 'holidays')),
        fiscalYear: fiscalYearOf(firstStated(visible, 'fiscal-year')?.starts),
    };
}
/** Words are sealed, so at most one layer states each. */
function firstStated(layers, key) {
    return layers.map(({ config }) => config[key]).find((value) => value !== undefined);
}
function sourceOf(holidays) {
    return holidays === undefined ? undefined : (0,period_shape/* toHolidaySource */.R)(holidays);
}
function fiscalYearOf(starts) {
    if (starts === undefined)
        return period_calendar/* plainCalendar */.H.fiscalYear;
    const [month = 1, day = 1] = starts.split('-').map(Number);
    return { month, day };
}
/** A period that excepts one that is not evaluated is not evaluated either; circles are errors. */
function settleExceptions(part) {
    const { periods, layer, faults } = part;
    const rules = new Map([...periods].map(([id, { rule }]) => [id, rule]));
    const known = new Map();
    for (const [id, defined] of periods) {
        const { state: settled } = settle({ id, rules, trail: [], known });
        if (settled === 'circle' && defined.layer === layer.file.name) {
            faults.push((0,policy_fault/* faultIn */._8)(layer.yaml, {
                code: 'policy/period',
                path: ['periods', id, 'except'],
                message: `period ${id} excepts itself in the end`,
                hint: 'remove one of the exceptions of the circle',
            }));
        }
        if (settled !== 'built' && settled !== 'circle') {
            periods.set(id, { ...defined, rule: { notBuilt: settled } });
            if (!('notBuilt' in defined.rule) && defined.layer === layer.file.name) {
                faults.push((0,policy_fault/* faultIn */._8)(layer.yaml, {
                    code: 'policy/not-built',
                    severity: 'warning',
                    path: ['periods', id, 'except'],
                    message: `period ${id}: ${settled}: not evaluated; what depends on it is unknown, never a pass`,
                }));
            }
        }
    }
}
/** Periods may except periods that except others, but not without end: each costs an expansion. */
const deepest = 4;
function settle(part) {
    const { id, trail, known } = part;
    if (trail.includes(id))
        return { state: 'circle', depth: 0 };
    const settled = known.get(id) ?? settleAnew(part);
    known.set(id, settled);
    return settled;
}
function settleAnew({ id, rules, trail, known }) {
    const rule = rules.get(id);
    if (rule === undefined)
        return { state: 'built', depth: 0 };
    if ('notBuilt' in rule)
        return { state: rule.notBuilt, depth: 0 };
    const below = rule.period.except.periods.map((other) => ({
        other,
        ...settle({ id: other, rules, trail: [...trail, id], known }),
    }));
    const depth = 1 + Math.max(-1, ...below.map((one) => one.depth));
    if (below.some(({ state }) => state === 'circle'))
        return { state: 'circle', depth };
    const unbuilt = below.find(({ state }) => state !== 'built');
    if (unbuilt !== undefined)
        return { state: `${unbuilt.state} (by except: ${unbuilt.other})`, depth };
    const tooDeep = `exceptions of exceptions, more than ${String(deepest)} deep`;
    return { state: depth > deepest ? tooDeep : 'built', depth };
}
function definePeriod(part) {
    const { id, config, layer, faults } = part;
    const parsed = parsePeriod(config);
    const path = ['periods', id];
    const named = { id, config, layer: layer.file.name };
    if (parsed.kind === 'problem') {
        faults?.push((0,policy_fault/* faultIn */._8)(layer.yaml, {
            code: 'policy/period',
            path: [...path, ...parsed.path],
            message: `period ${id}: ${parsed.message}`,
            hint: parsed.hint,
        }));
        return { ...named, rule: { notBuilt: 'a period with a fault' } };
    }
    for (const warning of periodWarnings(parsed.period, config)) {
        faults?.push((0,policy_fault/* faultIn */._8)(layer.yaml, {
            code: 'policy/period',
            severity: 'warning',
            path: [...path, ...warning.path],
            message: `period ${id}: ${warning.message}`,
            hint: warning.hint,
        }));
    }
    return { ...named, rule: { period: parsed.period } };
}
/** Unknown zones are errors, never read as UTC (T61). */
function zoneFaults(layer, context) {
    const { config } = layer;
    const uses = [
        { zone: config.timezone, path: ['timezone'] },
        ...Object.entries(config.regions ?? {}).map(([id, region]) => ({
            zone: region.timezone,
            path: ['regions', id, 'timezone'],
        })),
        ...Object.entries(config.periods ?? {})
            .filter(([, period]) => period.in !== 'region')
            .map(([id, period]) => ({ zone: period.in, path: ['periods', id, 'in'] })),
    ];
    const homeless = Object.entries(config.periods ?? {})
        .filter(([, period]) => period.in === 'region' && layer.regions.size === 0)
        .map(([id]) => (0,policy_fault/* faultIn */._8)(layer.yaml, {
        code: 'policy/unknown-name',
        path: ['periods', id, 'in'],
        message: `period ${id} is judged in each region, but no regions are defined`,
        hint: 'write regions: { emea: { timezone: Europe/Berlin } }',
    }));
    const unknown = uses.flatMap(({ zone, path }) => {
        const problem = zone === undefined ? undefined : context.zoneProblem(zone);
        return problem === undefined
            ? []
            : [(0,policy_fault/* faultIn */._8)(layer.yaml, { code: 'policy/unknown-zone', path, message: problem })];
    });
    return [...homeless, ...unknown];
}
/** Dates without a zone mean nothing: a policy that names days states one. */
function missingTimezone(layers) {
    return layers.flatMap((layer) => {
        const path = firstUseOfDays(layer);
        // In the layer or above: a layer below must not choose the zone of these dates (T07).
        const visible = layers.slice(layer.index);
        return path === undefined || visible.some(({ config }) => config.timezone !== undefined)
            ? []
            : [
                (0,policy_fault/* faultIn */._8)(layer.yaml, {
                    code: 'policy/no-timezone',
                    path,
                    message: 'the layer speaks of days, but neither it nor one above has a timezone',
                    hint: 'write timezone: Europe/Berlin, or the zone in which these dates are meant',
                }),
            ];
    });
}
/** Periods, `enforce-from` and quotas count local days. */
function firstUseOfDays({ config }) {
    if (Object.keys(config.periods ?? {}).length > 0)
        return ['periods'];
    const blocks = Object.entries(config.environments ?? {}).flatMap(([id, environment]) => (0,policy_blocks/* blocksOf */.S)(id, environment));
    return blocks.find(({ config: block, options }) => options.some((option) => option['enforce-from'] !== undefined) ||
        ('cadence' in block && hasQuota(block.cadence)))?.path;
}
function hasQuota(cadence) {
    return typeof cadence === 'object' && cadence !== null && 'at-most' in cadence;
}


/***/ }),

/***/ 476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   identify: () => (/* binding */ identify),
/* harmony export */   identifyLayers: () => (/* binding */ identifyLayers),
/* harmony export */   sha256: () => (/* binding */ sha256),
/* harmony export */   ulid: () => (/* binding */ ulid)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** SHA-256 digests and identifiers of what the gate reads and writes. */

/** SHA-256 of UTF-8 text, as hex. */
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
}
/** Who a file is, without its text. */
function identify(file) {
    const { name, repository, path, commit, blob, text } = file;
    return {
        name,
        repository,
        path,
        ...(commit === undefined ? {} : { commit }),
        ...(blob === undefined ? {} : { blob }),
        sha256: sha256(text),
    };
}
/** The identities of all layers, the policy itself first. */
function identifyLayers(chain) {
    return chain.layers.map(({ file }) => identify(file));
}
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** A ULID: 48 bits of time and 80 random bits, sortable by time (github.com/ulid/spec). */
function ulid(now) {
    const time = encode(BigInt(now), 10);
    const random = encode(BigInt(`0x${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(10).toString('hex')}`), 16);
    return time + random;
}
function encode(value, length) {
    let rest = value;
    let text = '';
    for (let index = 0; index < length; index += 1) {
        text = (alphabet[Number(rest & 31n)] ?? '') + text;
        rest >>= 5n;
    }
    return text;
}


/***/ }),

/***/ 18847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CQ: () => (/* binding */ looksLikeDate),
  GR: () => (/* binding */ parseDateRule),
  YT: () => (/* binding */ parseDayRule),
  r_: () => (/* binding */ refuseEndOfDay)
});

// EXTERNAL MODULE: ./lib/time/civil-date.js
var civil_date = __webpack_require__(31963);
// EXTERNAL MODULE: ./lib/time/instant.js
var instant = __webpack_require__(96216);
// EXTERNAL MODULE: ./lib/time/period-fault.js
var period_fault = __webpack_require__(12369);
// EXTERNAL MODULE: ./lib/time/period-rule.js
var period_rule = __webpack_require__(11907);
// EXTERNAL MODULE: ./lib/time/wall-clock-syntax.js
var wall_clock_syntax = __webpack_require__(60448);
;// CONCATENATED MODULE: ./lib/time/position-syntax.js
/** Positions in a month, quarter or year as policies write them: `{ business-day: -2, of: month, at: 18:00 }`. */




/** How many days and weekdays the longest unit has. */
const most = {
    month: { days: 31, weekdays: 5 },
    quarter: { days: 92, weekdays: 14 },
    year: { days: 366, weekdays: 53 },
};
/** Throws a PeriodFault for what is no position, or one that no unit has. */
function parsePosition(written, path) {
    const of = period_rule/* units */.M.find((unit) => unit === written['of']);
    if (of === undefined) {
        throw new period_fault/* PeriodFault */.y(path, 'This date does not say of what', {
            hint: 'add of: month, quarter or year',
        });
    }
    return { kind: 'position', ...countOf(written, path, of), of, ...timeOf(written, path) };
}
function countOf(written, path, of) {
    const { weekday, nth } = written;
    if (weekday !== undefined) {
        const count = civil_date/* weekdays */.mx.find((name) => name === weekday);
        if (count === undefined) {
            const near = typeof weekday === 'string' ? (0,wall_clock_syntax/* nearestWeekday */.vT)(weekday) : undefined;
            throw new period_fault/* PeriodFault */.y([...path, 'weekday'], `${JSON.stringify(weekday)} is not a day of the week`, {
                hint: near === undefined ? `write one of ${civil_date/* weekdays */.mx.join(', ')}` : `did you mean ${near}?`,
            });
        }
        return { count, nth: within(nth, { path: [...path, 'nth'], most: most[of].weekdays, of }) };
    }
    const key = written['day'] === undefined ? 'business-day' : 'day';
    return {
        count: key,
        nth: within(written[key], { path: [...path, key], most: most[of].days, of }),
    };
}
function within(nth, limit) {
    const { path, most, of } = limit;
    if (typeof nth === 'number' && Number.isInteger(nth) && nth !== 0 && Math.abs(nth) <= most)
        return nth;
    const largest = String(most);
    throw new period_fault/* PeriodFault */.y(path, `No ${of} has the number ${JSON.stringify(nth)}`, {
        hint: `write 1 to ${largest}, or -1 to -${largest} from the end`,
    });
}
function timeOf({ at }, path) {
    if (at === undefined)
        return {};
    const time = typeof at === 'string' ? (0,wall_clock_syntax/* parseClock */.gS)(at) : undefined;
    if (time !== undefined)
        return { time };
    throw new period_fault/* PeriodFault */.y([...path, 'at'], `${JSON.stringify(at)} is not a time`, {
        hint: 'write HH:MM up to 24:00, such as 18:00',
    });
}

;// CONCATENATED MODULE: ./lib/time/date-syntax.js
/** Dates as policies write them: of one year, of every year, with or without a time. */





const leapYear = 2024;
/** `2026-12-01` or `12-01`, either with `T18:00`, or a position. Throws a PeriodFault. */
function parseDateRule(config, path) {
    if (typeof config !== 'string')
        return parsePosition(config, path);
    const [date = '', clock, ...rest] = config.split('T');
    const isDate = /^(\d{4}-)?\d{2}-\d{2}$/.test(date);
    const time = clock === undefined ? undefined : (0,wall_clock_syntax/* parseClock */.gS)(clock);
    if (!isDate || rest.length > 0 || (clock !== undefined && time === undefined)) {
        throw new period_fault/* PeriodFault */.y(path, `${JSON.stringify(config)} is not a date`, {
            hint: suggestDate(config) ?? dateForms,
        });
    }
    const rule = toRule(date);
    if (rule === undefined) {
        throw new period_fault/* PeriodFault */.y(path, `There is no ${date}`, { hint: 'write a day that the month has' });
    }
    return time === undefined ? rule : { ...rule, time };
}
/** Like `parseDateRule`, without a time: for what stands for whole days. Throws a PeriodFault. */
function parseDayRule(config, path) {
    const rule = parseDateRule(config, path);
    if (rule.time !== undefined) {
        const isText = typeof config === 'string';
        const what = isText ? JSON.stringify(config) : 'This date';
        throw new period_fault/* PeriodFault */.y(isText ? path : [...path, 'at'], `${what} has a time, a whole day is expected`, {
            hint: 'write the date alone, or from and until with times',
        });
    }
    return rule;
}
/** 24:00 is an end; as a start it would belong to two days. Throws a PeriodFault. */
function refuseEndOfDay({ time }, path) {
    if (time !== instant/* day */.vd)
        return;
    throw new period_fault/* PeriodFault */.y(path, '24:00 is the end of a day', { hint: 'write 00:00 of the next day' });
}
/** True for text that can only be meant as a date, and not as the id of a period. */
function looksLikeDate(text) {
    return /^\d{1,4}([-/.]\d{1,2}){1,2}(?![\w-])|^\d{1,4}-\d{1,2}(-\d{1,2})?T/.test(text);
}
const dateForms = 'write a date such as 2026-12-01, or 12-01 for every year; with a time 2026-12-01T18:00';
function toRule(date) {
    if (date.length > 'MM-DD'.length) {
        const fullDay = (0,civil_date/* parseCivilDate */.Di)(date);
        return fullDay === undefined ? undefined : { kind: 'full', day: fullDay };
    }
    const [month = 0, day = 0] = date.split('-').map(Number);
    const exists = (0,civil_date/* toCivilDay */.Ty)({ year: leapYear, month, day }) !== undefined;
    return exists ? { kind: 'yearly', month, dayOfMonth: day } : undefined;
}
const almostDate = /^(?<year>\d{4}-)?(?<month>\d{1,2})-(?<day>\d{1,2})(?:[T ](?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2}(?:\.\d+)?)?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/i;
function suggestDate(text) {
    const parts = almostDate.exec(text)?.groups;
    if (parts === undefined)
        return undefined;
    const date = `${parts['year'] ?? ''}${twoDigits(parts['month'])}-${twoDigits(parts['day'])}`;
    const time = parts['hour'] !== undefined ? `T${twoDigits(parts['hour'])}:${twoDigits(parts['minute'])}` : '';
    if (toRule(date) === undefined)
        return undefined;
    if (time !== '' && (0,wall_clock_syntax/* parseClock */.gS)(time.slice(1)) === undefined)
        return undefined;
    const zone = parts['zone'] !== undefined ? ', a wall clock time in the zone of the period' : '';
    return `write ${date}${time}${zone}`;
}
function twoDigits(part) {
    return (part ?? '').padStart(2, '0');
}


/***/ }),

/***/ 60085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ canOccur),
/* harmony export */   P: () => (/* binding */ isOver)
/* harmony export */ });
/* harmony import */ var _cron_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87882);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96216);
/* harmony import */ var _occurrences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18100);
/* harmony import */ var _period_calendar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86203);
/* harmony import */ var _period_rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11907);
/* harmony import */ var _recurrence_recurrence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25845);






// 02-29 may be eight years away (1896 to 1904, 2096 to 2104).
const nineYears = 9 * 366;
const aQuarter = 92;
const twoYears = 2 * 366;
/** As many starts are looked at; with more of them some take place. */
const mostLooked = 1000;
const leapYearStart = 19_723; // 2024-01-01
/**
 * False if its dates, exceptions and validity leave nothing of it. Clock changes, business days, fiscal
 * quarters and years, and other periods as exceptions do not count: this needs no zone and no calendar.
 */
function canOccur(rule) {
    const { shape, validFrom, validUntil } = rule;
    switch (shape.kind) {
        case 'weekdays':
        case 'weekly': {
            if (validFrom === undefined || validUntil === undefined)
                return true;
            const range = { first: validFrom.day, last: validUntil.day };
            return range.last - range.first > twoYears || occursIn(rule, range);
        }
        case 'dates':
            // The parser has refused a date that no year, and a position that no unit has.
            return !isRestricted(rule) || shape.dates.some((date) => occursFrom(date, rule));
        case 'through':
            return dependsOnCalendar(shape.through) || occursFrom(shape.from, rule);
        case 'until':
            return dependsOnCalendar(shape.until) || occursFrom(shape.from, rule);
        case 'rrule':
            return (0,_recurrence_recurrence_js__WEBPACK_IMPORTED_MODULE_5__/* .canRecur */ .SN)(shape.series) && recursIn(rule, shape);
        case 'cron':
            return firesIn(rule, shape);
        case 'holidays':
        case 'calendar':
            // What holidays and calendars hold is not known here.
            return true;
    }
}
function isRestricted({ validFrom, validUntil, except }) {
    return validFrom !== undefined || validUntil !== undefined || except.dates.length > 0;
}
/** The parser has refused a cron that never comes: only a validity or exceptions can leave nothing of it. */
function firesIn(rule, { rule: cron, length }) {
    const { validFrom, validUntil, except } = rule;
    const isLimited = validFrom !== undefined && validUntil !== undefined;
    if (!isLimited && except.dates.length === 0)
        return true;
    const earliest = validUntil === undefined ? leapYearStart : validUntil.day - nineYears;
    const first = validFrom === undefined ? earliest : before(validFrom.day, length);
    const range = { first, last: Math.min(validUntil?.day ?? Infinity, first + nineYears) };
    const days = (0,_cron_js__WEBPACK_IMPORTED_MODULE_0__/* .cronTimes */ .x)({ ...cron, hours: [0], minutes: [0] }, range).slice(0, mostLooked);
    const isWhole = isLimited && range.last === validUntil.day;
    if (days.length === mostLooked || (days.length === 0 && !isWhole))
        return true;
    const excepted = exceptedDays(rule, range);
    return days
        .filter(({ day }) => !excepted.has(day))
        .some(({ day }) => (0,_cron_js__WEBPACK_IMPORTED_MODULE_0__/* .cronTimes */ .x)(cron, { first: day, last: day }).some((start) => isValid(occurrenceAt(start, length), rule)));
}
/** A series without an end goes on after its exceptions; one with an end is looked through. */
function recursIn(rule, shape) {
    const { series, length } = shape;
    const { count = Infinity } = series.rule;
    const { validFrom, validUntil } = rule;
    const last = Math.min(lastDay(series), validUntil?.day ?? Infinity);
    if (last === Infinity && count === Infinity)
        return true;
    if (!isRestricted(rule))
        return true;
    // To count, one has to begin with the first.
    const earliest = count < Infinity ? -Infinity : before(validFrom?.day ?? -Infinity, length);
    const first = Math.max(series.start.day, earliest);
    const near = { first, last: Math.min(last, first + aQuarter) };
    const range = { first, last: Math.min(last, first + nineYears) };
    return [near, range].some((each) => {
        const starts = startsIn(series, each);
        // What lies beyond is not looked at, so nothing is said of it.
        const isWhole = each.last === last || starts?.length === count;
        if (starts === undefined || starts.length >= mostLooked)
            return true;
        if (each === range && !isWhole)
            return true;
        const excepted = exceptedDays(rule, each);
        return starts.some((start) => !excepted.has(start.day) && isValid(occurrenceAt(start, length), rule));
    });
}
/** Undefined if there are too many to look at. */
function startsIn(series, range) {
    try {
        return (0,_recurrence_recurrence_js__WEBPACK_IMPORTED_MODULE_5__/* .recurrencesOf */ .Xf)(series, range);
    }
    catch (error) {
        if (error instanceof _recurrence_recurrence_js__WEBPACK_IMPORTED_MODULE_5__/* .RecurrenceOverflow */ .p4)
            return undefined;
        throw error;
    }
}
/** An instant is at most a day later on the calendar of any zone. */
function lastDay({ rule: { until } }) {
    if (until === undefined)
        return Infinity;
    return 'at' in until ? Math.floor(until.at / _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd) + 1 : until.day;
}
/** The first day on which something of the length may start that still runs on the day. */
function before(day, length) {
    return day - Math.ceil(length / _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd) - 1;
}
function occurrenceAt(from, length) {
    return { from, until: { day: from.day, time: (from.time ?? 0) + length } };
}
/** Which days are business days, and where fiscal quarters and years begin, is not known here. */
function dependsOnCalendar(date) {
    return date.kind === 'position' && (date.count === 'business-day' || date.of !== 'month');
}
function exceptedDays({ except }, range) {
    const dates = except.dates.filter((date) => !dependsOnCalendar(date));
    const days = dates.flatMap((date) => (0,_occurrences_js__WEBPACK_IMPORTED_MODULE_2__/* .datesOf */ .rs)(date, range, _period_calendar_js__WEBPACK_IMPORTED_MODULE_3__/* .plainCalendar */ .H));
    return new Set(days.map(({ day }) => day));
}
/** Nearly all that takes place does so within a quarter; what is rarer is looked for in nine years. */
function occursFrom(date, rule) {
    if (dependsOnCalendar(date))
        return true;
    const range = rangeOf(date, rule);
    const near = { first: range.first, last: Math.min(range.first + aQuarter, range.last) };
    return occursIn(rule, near) || occursIn(rule, range);
}
/** True if nothing of it takes place from the wall clock time (ms) on, by its dates and its validity. */
function isOver({ shape, validUntil }, wall) {
    if (validUntil !== undefined && (0,_period_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .nominalTime */ .S)(validUntil) <= wall)
        return true;
    switch (shape.kind) {
        case 'dates':
            return shape.dates.every((date) => endsBefore(date, wall));
        case 'through':
            return endsBefore(shape.through, wall);
        case 'until':
            return endsBefore({ time: 0, ...shape.until }, wall);
        case 'rrule': {
            const { until } = shape.series.rule;
            // An instant: in no zone do clocks show more than a day more.
            const ends = until !== undefined && 'at' in until ? until.at + _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd : Infinity;
            if (ends + shape.length <= wall)
                return true;
            const first = Math.floor((wall - shape.length) / _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd);
            // What is frequent is found nearby; what is rare has few starts in ten years.
            return [400, 3653].every((days) => startsIn(shape.series, { first, last: first + days })?.length === 0);
        }
        default:
            return false;
    }
}
/** A date without a time lasts until the end of its day. */
function endsBefore(date, wall) {
    return (date.kind === 'full' && (0,_period_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .nominalTime */ .S)({ day: date.day, time: date.time ?? _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd }) <= wall);
}
function rangeOf(date, { validFrom, validUntil }) {
    if (date.kind === 'full')
        return { first: date.day, last: date.day };
    const earliest = validUntil === undefined ? leapYearStart : validUntil.day - nineYears;
    const first = validFrom?.day ?? earliest;
    return { first, last: first + nineYears };
}
function occursIn(rule, range) {
    const { shape } = rule;
    if (!(0,_occurrences_js__WEBPACK_IMPORTED_MODULE_2__/* .isWritten */ .QH)(shape))
        return true;
    return (0,_occurrences_js__WEBPACK_IMPORTED_MODULE_2__/* .occurrencesOf */ .Og)(shape, range, _period_calendar_js__WEBPACK_IMPORTED_MODULE_3__/* .plainCalendar */ .H).some((occurrence) => isValid(occurrence, rule) && !isExcepted(occurrence.from.day, rule));
}
function isValid({ from, until }, { validFrom, validUntil }) {
    return ((validFrom === undefined || (0,_period_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .nominalTime */ .S)(until) > (0,_period_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .nominalTime */ .S)(validFrom)) &&
        (validUntil === undefined || (0,_period_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .nominalTime */ .S)(from) < (0,_period_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .nominalTime */ .S)(validUntil)));
}
function isExcepted(day, { except }) {
    return exceptedDays({ except }, { first: day, last: day }).size > 0;
}


/***/ }),

/***/ 79789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseShape),
  R: () => (/* binding */ toHolidaySource)
});

// EXTERNAL MODULE: ./lib/time/civil-date.js
var civil_date = __webpack_require__(31963);
// EXTERNAL MODULE: ./lib/time/date-syntax.js + 1 modules
var date_syntax = __webpack_require__(18847);
// EXTERNAL MODULE: ./lib/time/cron.js + 2 modules
var cron = __webpack_require__(87882);
// EXTERNAL MODULE: ./lib/time/instant.js
var instant = __webpack_require__(96216);
// EXTERNAL MODULE: ./lib/time/period-fault.js
var period_fault = __webpack_require__(12369);
// EXTERNAL MODULE: ./lib/time/recurrence/recurrence.js + 9 modules
var recurrence = __webpack_require__(25845);
// EXTERNAL MODULE: ./lib/time/period-rule.js
var period_rule = __webpack_require__(11907);
;// CONCATENATED MODULE: ./lib/time/span-shape.js
/** Spans with a `from` and a `through` or `until` as written: which ends may stand beside which starts. */





/** A span by its last day. Throws a PeriodFault. */
function parseThrough(config) {
    const from = parseStart(config.from);
    const through = (0,date_syntax/* parseDayRule */.YT)(config.through, ['through']);
    refuseMismatch(from, { key: 'through', end: through });
    refuseSharedEnd(from, { key: 'through', end: through });
    if (from.kind === 'full' && through.kind === 'full' && through.day < from.day) {
        throw new period_fault/* PeriodFault */.y(['through'], '`through` is before `from`', {
            hint: 'through is the last day, included',
        });
    }
    return { kind: 'through', from, through };
}
/** A span by the instant at which it ends. Throws a PeriodFault. */
function parseUntil(config) {
    const from = parseStart(config.from);
    const until = (0,date_syntax/* parseDateRule */.GR)(config.until, ['until']);
    refuseMismatch(from, { key: 'until', end: until });
    refuseSharedEnd(from, { key: 'until', end: until });
    if (from.kind === 'full' && until.kind === 'full' && (0,period_rule/* nominalTime */.S)(until) <= (0,period_rule/* nominalTime */.S)(from)) {
        throw new period_fault/* PeriodFault */.y(['until'], '`until` is not after `from`', {
            hint: 'until is the instant at which it ends, a date its 00:00; for a last day write through',
        });
    }
    if (from.kind === 'yearly' && until.kind === 'yearly' && timeOfYear(from) === timeOfYear(until)) {
        throw new period_fault/* PeriodFault */.y(['until'], '`until` is `from` of the next year: it would never end', {
            hint: 'for one day write dates: [12-24], for every day days: mon-sun',
        });
    }
    return { kind: 'until', from, until };
}
const firstOf2024 = 19_723;
/** In ms of a leap year; 24:00 of 31 December is the beginning of the year. */
function timeOfYear({ month, dayOfMonth, time = 0 }) {
    const day = (0,civil_date/* toCivilDay */.Ty)({ year: 2024, month, day: dayOfMonth }) ?? NaN;
    const last = (0,civil_date/* toCivilDay */.Ty)({ year: 2024, month: 12, day: 31 });
    return day === last && time === instant/* day */.vd ? firstOf2024 * instant/* day */.vd : day * instant/* day */.vd + time;
}
function parseStart(config) {
    const from = (0,date_syntax/* parseDateRule */.GR)(config, ['from']);
    (0,date_syntax/* refuseEndOfDay */.r_)(from, ['from']);
    return from;
}
function refuseMismatch(from, { key, end }) {
    // A date of every year and one of every month both recur.
    if ((from.kind === 'full') === (end.kind === 'full'))
        return;
    const message = from.kind === 'full'
        ? `\`from\` is in one year, \`${key}\` in every year`
        : `\`from\` is in every year, \`${key}\` in one year`;
    throw new period_fault/* PeriodFault */.y([key], message, { hint: 'give both a year, or neither' });
}
/** How often a recurring date comes in a year. */
const timesInYear = { month: 12, quarter: 4, year: 1 };
/** A month has an end of its own; an end that comes more rarely would be that of many months. */
function refuseSharedEnd(from, { key, end }) {
    const [often, rare] = [unitOf(from), unitOf(end)];
    if (often === undefined || rare === undefined)
        return;
    if (timesInYear[often] <= timesInYear[rare])
        return;
    const message = `\`from\` comes every ${often}, \`${key}\` every ${rare}: what starts in any ${often} would run on until then`;
    throw new period_fault/* PeriodFault */.y([key], message, {
        hint: `write \`from\` with of: ${rare}, or \`${key}\` with of: ${often}`,
    });
}
/** A date of every year is one of the year; one of a single year recurs in no unit. */
function unitOf(date) {
    if (date.kind === 'full')
        return undefined;
    return date.kind === 'yearly' ? 'year' : date.of;
}

// EXTERNAL MODULE: ./lib/time/wall-clock-syntax.js
var wall_clock_syntax = __webpack_require__(60448);
;// CONCATENATED MODULE: ./lib/time/period-shape.js
/** The kinds of a period as written, turned into the shapes of its rule. */








/** Reads the values of a period. Throws a PeriodFault. */
function parseShape(config) {
    switch (config.kind) {
        case 'weekdays':
            return { kind: 'weekdays', days: toDays(config.days), hours: toHours(config.hours) };
        case 'dates':
            return {
                kind: 'dates',
                dates: refuseEmpty(config.dates, 'dates').map((date, index) => (0,date_syntax/* parseDayRule */.YT)(date, ['dates', index])),
                hours: toHours(config.hours),
            };
        case 'through':
            return parseThrough(config);
        case 'until':
            return parseUntil(config);
        case 'weekly':
            return toWeekly(config);
        case 'holidays':
            return { kind: 'holidays', holidays: toHolidays(config.holidays) };
        case 'calendar':
            return {
                kind: 'calendar',
                calendar: config.calendar,
                only: config.only === undefined ? [] : eachText(config.only, 'only').map(({ text }) => text),
            };
        case 'rrule':
            return { kind: 'rrule', series: toSeries(config), length: config.length };
        case 'cron':
            return { kind: 'cron', rule: toCron(config.cron), length: config.length };
    }
}
function toHolidays(config) {
    if (config === 'region')
        return 'in-force';
    return toHolidaySource(config);
}
/** One name is that of a calendar, a list holds ISO 3166 codes (policy.md 1). */
function toHolidaySource(config) {
    return typeof config === 'string' ? { calendar: config } : { codes: config };
}
function toSeries({ rrule, start, length }) {
    const rule = (0,recurrence/* parseRecurrence */.Ov)(rrule, ['rrule']);
    const first = (0,date_syntax/* parseDateRule */.GR)(start, ['start']);
    if (first.kind !== 'full') {
        throw new period_fault/* PeriodFault */.y(['start'], `${JSON.stringify(start)} has no year`, {
            hint: 'write the first time with its year, such as 2026-12-01T18:00',
        });
    }
    (0,date_syntax/* refuseEndOfDay */.r_)(first, ['start']);
    const series = { rule, start: { day: first.day, time: first.time ?? 0 } };
    refuseFlood(series, length);
    return series;
}
/**
 * The most days that any command expands at once: a calendar of three years (`--from`, `--to`), the 400
 * days before and after it, 31 days of looking back, and a few for zones and days that clocks skip.
 */
const longestExpansion = 3 * 366 + 2 * 400 + 31 + 4;
const period_shape_firstOf2024 = 19_723;
const flood = 'It starts more than 100,000 times in the five years that a calendar looks at';
/** As often as a rule of RFC 5545 may start. */
function toCron(text) {
    const rule = (0,cron/* parseCron */.E)(text, ['cron']);
    const timesOfDay = rule.minutes.length * rule.hours.length;
    if (timesOfDay * mostDays(rule) <= recurrence/* mostStarts */.fY)
        return rule;
    throw new period_fault/* PeriodFault */.y(['cron'], flood, {
        hint: 'write days and hours, or fewer starts with a longer for',
    });
}
/** Days of the longest expansion on which it starts; what is rare on all days is not looked through. */
function mostDays(rule) {
    if (rule.minutes.length * rule.hours.length <= recurrence/* mostStarts */.fY / longestExpansion)
        return 0;
    const range = { first: period_shape_firstOf2024, last: period_shape_firstOf2024 + longestExpansion };
    return (0,cron/* cronTimes */.x)({ ...rule, hours: [0], minutes: [0] }, range).length;
}
/** What runs when an expansion begins has started before it, by its length (ms). */
function refuseFlood(series, length) {
    if (!mayFlood(series))
        return;
    const first = series.start.day;
    const days = longestExpansion + Math.ceil(length / instant/* day */.vd);
    try {
        (0,recurrence/* recurrencesOf */.Xf)(series, { first, last: first + days });
    }
    catch (error) {
        if (!(error instanceof recurrence/* RecurrenceOverflow */.p4))
            throw error;
        throw new period_fault/* PeriodFault */.y(['rrule'], flood, {
            hint: 'write days and hours, or a rule of hours or days with a longer for',
        });
    }
}
/** Rules that start rarely on a day are not looked through. */
function mayFlood({ rule }) {
    const { freq, byHour, byMinute, bySecond } = rule;
    if (freq === 'minutely' || freq === 'secondly')
        return true;
    const hours = freq === 'hourly' ? 24 : byHour.length;
    const each = [hours, byMinute.length, bySecond.length].map((count) => Math.max(1, count));
    return each.reduce((product, count) => product * count, 1) > 24;
}
function toDays(config = civil_date/* weekdays */.mx) {
    const found = typeof config === 'string'
        ? (0,wall_clock_syntax/* parseWeekdays */.rW)(config, ['days'])
        : eachText(config, 'days').flatMap(({ text, path }) => (0,wall_clock_syntax/* parseWeekdays */.rW)(text, path));
    return civil_date/* weekdays */.mx.filter((weekday) => found.includes(weekday));
}
function toHours(config) {
    if (config === undefined)
        return [];
    if (typeof config === 'string')
        return [(0,wall_clock_syntax/* parseHours */.Tk)(config, ['hours'])];
    return eachText(config, 'hours').map(({ text, path }) => (0,wall_clock_syntax/* parseHours */.Tk)(text, path));
}
function eachText(config, key) {
    if (typeof config === 'string')
        return [{ text: config, path: [key] }];
    return refuseEmpty(config, key).map((text, index) => ({ text, path: [key, index] }));
}
function refuseEmpty(list, key) {
    if (list.length > 0)
        return list;
    throw new period_fault/* PeriodFault */.y([key], `\`${key}\` is empty`, { hint: 'name at least one' });
}
function toWeekly(config) {
    const from = (0,wall_clock_syntax/* parseWeekTime */.nD)(config.from, ['weekly', 'from']);
    (0,date_syntax/* refuseEndOfDay */.r_)(from, ['weekly', 'from']);
    const until = (0,wall_clock_syntax/* parseWeekTime */.nD)(config.until, ['weekly', 'until']);
    if (timeOfWeek(from) === timeOfWeek(until)) {
        throw new period_fault/* PeriodFault */.y(['weekly', 'until'], 'It starts and ends at the same time of the week', {
            hint: 'for every day write days: mon-sun',
        });
    }
    return { kind: 'weekly', from, until };
}
/** In ms; 24:00 of Sunday is the beginning of the week. */
function timeOfWeek({ weekday, time }) {
    return (civil_date/* weekdays */.mx.indexOf(weekday) * instant/* day */.vd + time) % (7 * instant/* day */.vd);
}


/***/ }),

/***/ 60448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tk: () => (/* binding */ parseHours),
/* harmony export */   gS: () => (/* binding */ parseClock),
/* harmony export */   nD: () => (/* binding */ parseWeekTime),
/* harmony export */   rW: () => (/* binding */ parseWeekdays),
/* harmony export */   vT: () => (/* binding */ nearestWeekday)
/* harmony export */ });
/* harmony import */ var _civil_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31963);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96216);
/* harmony import */ var _period_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12369);
/** Times, hours and days of the week as policies write them. */



/** Milliseconds after 00:00 of a text such as `17:00`; `24:00` is the end of the day. */
function parseClock(text) {
    if (!/^\d{2}:[0-5]\d$/.test(text))
        return undefined;
    const time = Number(text.slice(0, 2)) * _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .hour */ .nW + Number(text.slice(3)) * _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .minute */ .Vc;
    return time <= _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd ? time : undefined;
}
/** `09:00-16:00`; an end at or before the start is on the next day. Throws a PeriodFault. */
function parseHours(text, path) {
    const span = toHours(text);
    if (span !== undefined)
        return span;
    const [start, end] = text.split('-');
    if (start === end) {
        throw new _period_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .PeriodFault */ .y(path, `${quote(text)} starts and ends at the same time`, {
            hint: 'for the whole day leave hours out',
        });
    }
    const suggestion = suggestHours(text) ?? 'HH:MM-HH:MM up to 24:00, such as 09:00-16:00';
    throw new _period_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .PeriodFault */ .y(path, `${quote(text)} is not a span of hours`, {
        hint: `write ${suggestion}`,
    });
}
/** `mon`, or the days of `mon-thu`; `fri-mon` wraps around the end of the week. Throws a PeriodFault. */
function parseWeekdays(text, path) {
    const names = text.split('-');
    if (names.length > 2)
        throw unknownDays(text, path);
    const [first = '', last = first] = names;
    const from = parseWeekday(first, { text, path });
    const days = (parseWeekday(last, { text, path }) - from + _civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdays */ .mx.length) % _civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdays */ .mx.length;
    return twoWeeks.slice(from, from + days + 1);
}
const twoWeeks = [..._civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdays */ .mx, ..._civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdays */ .mx];
/** `fri 17:00`. Throws a PeriodFault. */
function parseWeekTime(text, path) {
    const [name = '', clock = '', ...rest] = text.split(' ');
    const weekday = _civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdays */ .mx.find((known) => known === name);
    const time = parseClock(clock);
    if (weekday !== undefined && time !== undefined && rest.length === 0)
        return { weekday, time };
    const suggestion = `${nearestWeekday(name) ?? 'fri'} ${clockLike(clock) ?? '17:00'}`;
    throw new _period_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .PeriodFault */ .y(path, `${quote(text)} is not a day and a time`, {
        hint: `write a day and a time, such as ${suggestion}`,
    });
}
function toHours(text) {
    const [from = '', until = '', ...rest] = text.split('-');
    const start = parseClock(from);
    const end = parseClock(until);
    if (start === undefined || end === undefined || rest.length > 0)
        return undefined;
    if (start === end || start === _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)
        return undefined;
    return { start, end: end > start ? end : end + _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd };
}
function suggestHours(text) {
    const [from = '', until = ''] = text.split(/\s*(?:-|–|to)\s*/);
    const suggestion = `${clockLike(from.trim()) ?? ''}-${clockLike(until.trim()) ?? ''}`;
    return toHours(suggestion) && suggestion;
}
/** `9` and `9:00` as 09:00; undefined for what cannot be a time. */
function clockLike(text) {
    const [, hours, minutes = '00'] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(text) ?? [];
    const clock = `${hours?.padStart(2, '0') ?? ''}:${minutes}`;
    return parseClock(clock) === undefined ? undefined : clock;
}
function parseWeekday(name, at) {
    const index = _civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdays */ .mx.indexOf(name);
    if (index < 0)
        throw unknownDays(at.text, at.path);
    return index;
}
function unknownDays(text, path) {
    return new _period_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .PeriodFault */ .y(path, `${quote(text)} is not a day of the week or a range of days`, {
        hint: suggestDays(text) ?? `write days as in [mon, wed-fri]: ${_civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdays */ .mx.join(', ')}`,
    });
}
function suggestDays(text) {
    if (/^week-?days?$/i.test(text))
        return 'write mon-fri';
    if (/^week-?ends?$/i.test(text))
        return 'write sat-sun';
    const parts = text.split(/\s*([,–-]|\bto\b)\s*/);
    const names = parts.filter((_, index) => index % 2 === 0).map(nearestWeekday);
    if (names.includes(undefined))
        return undefined;
    return parts[1] === ',' || names.length > 2
        ? `write a list: [${names.join(', ')}]`
        : `did you mean ${names.join('-')}?`;
}
/** The day that shares its first three letters with the text, or two of them in their place. */
function nearestWeekday(text) {
    const letters = text.trim().toLowerCase().slice(0, 3);
    const nearest = [..._civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdays */ .mx].sort((a, b) => sharedLetters(b, letters) - sharedLetters(a, letters))[0];
    return nearest !== undefined && sharedLetters(nearest, letters) >= 2 ? nearest : undefined;
}
function sharedLetters(weekday, letters) {
    return [0, 1, 2].filter((index) => weekday[index] === letters[index]).length;
}
function quote(text) {
    return JSON.stringify(text);
}


/***/ })

};

export const id = 8306;
export const ids = [8306];
export const modules = {

/***/ 13161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  calendarImport: () => (/* binding */ calendarImport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./lib/report/untrusted.js
var untrusted = __webpack_require__(55536);
// EXTERNAL MODULE: ./lib/sources/runtime-names.js
var runtime_names = __webpack_require__(96811);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(33814);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/cli/calendar-import/policy-text.js
/** The policy that says what was imported, as YAML that people go on writing. */


const longestId = 40;
const longestReason = 200;
const flow = /^(?:periods|environments)$/;
/** The policy as data; undefined without windows. Periods in another zone than its own say so. */
function toPolicy({ windows, calendars, timezone: given }, asked) {
    if (windows.length === 0)
        return undefined;
    const zones = windows.flatMap(({ zone }) => zone ?? []);
    const timezone = asked.timezone ?? given ?? zones[0] ?? 'UTC';
    const periods = {};
    const lists = { open: [], frozen: [] };
    for (const { name, effect, period, zone, reason } of windows) {
        const id = unusedId(name, periods);
        const told = reason === undefined ? '' : toReason(reason);
        periods[id] = {
            ...period,
            ...(zone !== undefined && zone !== timezone && { in: zone }),
            ...(told !== '' && { reason: told }),
        };
        lists[effect].push(id);
    }
    const filled = Object.entries(lists).filter(([, ids]) => ids.length > 0);
    const environment = toId(asked.environment, 'production');
    const match = environment === asked.environment ? {} : { match: [asked.environment] };
    return {
        policy: 1,
        timezone,
        ...(calendars !== undefined && { calendars }),
        periods,
        environments: { [environment]: { ...match, windows: Object.fromEntries(filled) } },
    };
}
/**
 * Its text; what is not expressed and what is worth knowing come first, as comments. They are all of it
 * where no window is expressed: a policy without environments would be none.
 */
function renderPolicy(policy, imported) {
    const comments = [
        ...imported.unexpressed.map(({ place, message }) => `not expressed: line ${place.line}: ${message}`),
        ...imported.notes,
        ...(policy !== undefined && hasClockChanges(policy) ? [clockChanges] : []),
    ].map((text) => `# ${(0,untrusted/* escapeTerminal */.en)(text)}\n`);
    if (policy === undefined)
        return comments.join('');
    const document = new dist/* Document */.yo(policy, { aliasDuplicateObjects: false });
    for (const { key, value } of document.contents.items) {
        if ((0,dist/* isMap */.jh)(value) && flow.test(key.value))
            shapeEntries(value);
    }
    return `${comments.join('')}${document.toString({ lineWidth: 0 })}`;
}
const clockChanges = 'where clocks change, a time that comes twice is read the safe way: longer for frozen, shorter for open';
function hasClockChanges({ timezone, periods }) {
    return Object.values(periods).some((period) => period.calendar === undefined && (period.in ?? timezone) !== 'UTC');
}
/** Each entry on a line of its own; text from outside in quotes. */
function shapeEntries(map) {
    for (const { value } of map.items) {
        if (!(0,dist/* isMap */.jh)(value))
            continue;
        for (const pair of value.items) {
            if ((0,dist/* isMap */.jh)(pair.value))
                pair.value.flow = true;
            quoteReason(pair);
        }
        if (!value.has('windows'))
            value.flow = true;
        const match = value.get('match');
        if ((0,dist/* isCollection */.P3)(match))
            match.flow = true;
    }
}
function quoteReason({ key, value }) {
    if (key instanceof dist/* Scalar */.X5 && key.value === 'reason' && value instanceof dist/* Scalar */.X5) {
        value.type = dist/* Scalar */.X5.QUOTE_DOUBLE;
    }
}
function unusedId(name, taken) {
    const id = toId(name, 'window');
    if (!Object.hasOwn(taken, id))
        return id;
    let number = 2;
    while (Object.hasOwn(taken, `${id}-${number}`))
        number += 1;
    return `${id}-${number}`;
}
function toId(name, fallback) {
    if (/^[a-z0-9][a-z0-9-]{0,62}$/.test(name))
        return name;
    const words = name
        .toLowerCase()
        .slice(0, 4 * longestId)
        .replaceAll(/[^a-z0-9]+/g, '-');
    const id = words.replace(/^-/, '').slice(0, longestId).replace(/-$/, '');
    if (id === '')
        return fallback;
    return /^\d/.test(id) ? `${fallback}-${id}` : id;
}
/** One line of visible characters, and no command of a runner. */
function toReason(text) {
    const visible = text.slice(0, 8 * longestReason).replaceAll(/[\p{C}\p{Z}\ufffd]+/gu, ' ');
    const short = Array.from(visible.trim()).slice(0, longestReason).join('');
    return (0,untrusted/* defuseLine */.BM)(short).trim();
}

// EXTERNAL MODULE: ./lib/cli/console.js
var cli_console = __webpack_require__(11515);
// EXTERNAL MODULE: ./lib/cli/exit-codes.js
var exit_codes = __webpack_require__(20535);
// EXTERNAL MODULE: ./lib/cli/inputs.js
var inputs = __webpack_require__(88805);
// EXTERNAL MODULE: ./lib/cli/policy-session.js
var policy_session = __webpack_require__(67823);
;// CONCATENATED MODULE: ./lib/cli/calendar-import.js
/** calendar import: deployment windows of another tool as a policy of the same meaning. */










const tools = {
    argocd: {
        name: 'Argo CD',
        windows: 'window in spec.syncWindows of an AppProject',
        load: async () => (await __webpack_require__.e(/* import() */ 8980).then(__webpack_require__.bind(__webpack_require__, 58980))).importArgocd,
    },
    gitlab: {
        name: 'GitLab',
        windows: 'freeze period with freeze_start and freeze_end',
        load: async () => (await __webpack_require__.e(/* import() */ 3775).then(__webpack_require__.bind(__webpack_require__, 63775))).importGitlab,
    },
    mergify: {
        name: 'Mergify',
        windows: 'schedule in the conditions of merge_protections, queue_rules or pull_request_rules, nor any of scheduled_freezes',
        load: async () => (await __webpack_require__.e(/* import() */ 8697).then(__webpack_require__.bind(__webpack_require__, 98697))).importMergify,
    },
    tspascoal: {
        name: "tspascoal's gate",
        windows: 'slot in DeploySlots of a rule',
        load: async () => (await __webpack_require__.e(/* import() */ 3269).then(__webpack_require__.bind(__webpack_require__, 43269))).importTspascoal,
    },
    aws: {
        name: 'AWS',
        windows: 'change calendar',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3951), __webpack_require__.e(308)]).then(__webpack_require__.bind(__webpack_require__, 90308))).importAws,
    },
};
const mostBytes = 1024 * 1024;
/** Prints the policy; 3 if something of the file is not in it. Throws a UsageError if there is nothing. */
async function calendarImport(given, console) {
    const format = (0,inputs/* toPlainFormat */.XS)(given);
    const tool = toTool(given);
    const timezone = toTimezone(given);
    const environment = given.text('environment') ?? 'production';
    const file = given.operand === '-' ? 'stdin' : given.operand;
    const source = await readSource(given.operand);
    const imported = (await tool.load())({ file, text: source, environment, timezone });
    const { windows, unexpressed, notes } = imported;
    if (windows.length + unexpressed.length === 0)
        throw withoutWindows(file, tool);
    const policy = toPolicy(imported, { environment, timezone });
    const printed = renderPolicy(policy, imported);
    if (policy !== undefined)
        await proveReadable(printed);
    const answer = { schema: 1, policy: policy ?? null, unexpressed, notes };
    console.out(format === 'json' ? (0,cli_console/* toJson */.aB)(answer) : printed);
    for (const { place, message } of unexpressed) {
        const where = `${place.file}:${String(place.line)}:${String(place.column)}`;
        console.err(`${(0,untrusted/* escapeTerminal */.en)(where)}: not expressed: ${(0,untrusted/* escapeTerminal */.en)(message)}`);
    }
    return unexpressed.length > 0 ? exit_codes/* exitCodes */.h.undecided : exit_codes/* exitCodes */.h.done;
}
/** A file of another tool, or one without windows: nothing would be a policy that is always open. */
function withoutWindows(file, { name, windows }) {
    return new cli_arguments/* UsageError */.eb(`${file} has no windows of ${name}: there is no ${windows}`, 'give the file that has them, and the tool that it is of with --from');
}
/** What the gate itself would refuse is no policy: a fault of the importer, told before it is pasted. */
async function proveReadable(printed) {
    const file = { name: 'imported', repository: '', path: 'imported', text: printed };
    const none = { status: 'none', reason: 'only what was imported is read' };
    const source = {
        root: () => Promise.resolve({ status: 'known', file: { ...file, level: 'workspace' } }),
        layer: () => Promise.resolve(none),
        live: () => Promise.resolve(none),
        sibling: () => Promise.resolve(none),
        changedAt: () => Promise.resolve(undefined),
    };
    const { faults } = await (0,policy_session/* loadPolicy */.t)({ source, now: Date.now(), names: runtime_names/* runtimeNames */.j });
    const fault = faults.find(({ severity }) => severity === 'error');
    if (fault === undefined)
        return;
    const { line, column } = fault.place;
    throw new Error(`the policy made of it is not valid (${String(line)}:${String(column)}: ${fault.message}); report this, with the file`);
}
function toTool(given) {
    const from = given.required('from');
    const tool = Object.hasOwn(tools, from) ? tools[from] : undefined;
    if (tool !== undefined)
        return tool;
    const known = Object.keys(tools).join(', ');
    throw new cli_arguments/* UsageError */.eb(`--from ${from} is not known`, `write --from with one of: ${known}`);
}
function toTimezone(given) {
    const timezone = given.text('timezone');
    const problem = timezone === undefined ? undefined : runtime_names/* runtimeNames */.j.zoneProblem(timezone);
    if (problem === undefined)
        return timezone;
    throw new cli_arguments/* UsageError */.eb(`--timezone: ${problem}`, 'write --timezone Europe/Berlin');
}
async function readSource(path) {
    if (path === '-')
        return limited(await (0,consumers_.text)(process.stdin), 'stdin');
    try {
        const { size, isFile } = await statOf(path);
        if (!isFile)
            throw new Error('it is not a file');
        if (size > mostBytes)
            throw new Error('it is larger than 1 MiB');
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new cli_arguments/* UsageError */.eb(`${path} could not be read: ${reason}`, 'name a file that exists');
    }
}
async function statOf(path) {
    const found = await (0,promises_.stat)(path);
    return { size: found.size, isFile: found.isFile() };
}
function limited(content, name) {
    if (content.length <= mostBytes)
        return content;
    throw new cli_arguments/* UsageError */.eb(`${name} is larger than 1 MiB`, 'give the part that has the windows');
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

/***/ 9432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ holidayCodeProblem),
  s: () => (/* binding */ readHolidays)
});

// EXTERNAL MODULE: ./lib/time/civil-date.js
var civil_date = __webpack_require__(31963);
// EXTERNAL MODULE: ./lib/time/instant.js
var time_instant = __webpack_require__(96216);
// EXTERNAL MODULE: ./lib/sources/digest.js
var sources_digest = __webpack_require__(476);
// EXTERNAL MODULE: ./lib/policy/suggest.js
var suggest = __webpack_require__(63304);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./lib/sources/holiday-table.js
/** The table of public holidays that comes with the gate: a header, and one line for each country. */



const fileName = 'holidays.jsonl';
const table = {};
/** Read at the first question. Throws if the file is not there. */
function readTable() {
    if (table.text === undefined) {
        const folder = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
        const beside = (0,external_node_path_.join)(folder, fileName);
        // Beside the bundle; from src/ and lib/, where it was generated.
        const path = (0,external_node_fs_.existsSync)(beside) ? beside : (0,external_node_path_.join)(folder, '..', '..', 'data', fileName);
        table.text = (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    return table.text;
}
/** Throws if the table cannot be read. */
function readHeader() {
    const text = readTable();
    return JSON.parse(text.slice(0, text.indexOf('\n')));
}
/** The line of a country as it stands, undefined if there is none; no other line is parsed. */
function findLine(country) {
    const text = readTable();
    const start = text.indexOf(`\n{"code":${JSON.stringify(country)},`);
    return start === -1 ? undefined : text.slice(start + 1, text.indexOf('\n', start + 1));
}
/** The entry of a country by its code, such as DE. */
function findCountry(country) {
    const line = findLine(country);
    return line === undefined ? undefined : JSON.parse(line);
}
/** The English names of all countries, by their code. */
function listCountries() {
    const openings = readTable().matchAll(/^\{"code":"(?<code>[A-Z]{2})","name":"(?<name>[^"]*)"/gm);
    return new Map([...openings].map(({ groups }) => [groups?.['code'] ?? '', groups?.['name'] ?? '']));
}

;// CONCATENATED MODULE: ./lib/sources/holiday-codes.js
/** Codes of countries and regions whose holidays are known, and what was probably meant by the others. */


const shape = /^(?<country>[A-Z]{2})(?:-(?<region>[A-Z0-9]{1,3}))?$/;
/** What people write for a country that has another code. */
const otherCodes = {
    UK: 'GB',
    EL: 'GR',
    USA: 'US',
    UAE: 'AE',
    ENGLAND: 'GB-ENG',
    SCOTLAND: 'GB-SCT',
    WALES: 'GB-WLS',
};
/** Undefined if the table does not know the code. */
function findPlace(code) {
    const parts = shape.exec(code)?.groups;
    const country = parts === undefined ? undefined : findCountry(parts['country'] ?? '');
    if (country === undefined)
        return undefined;
    const region = parts?.['region'];
    const isKnown = region === undefined || Object.hasOwn(country.regions ?? {}, region);
    return isKnown ? { country, region } : undefined;
}
/** Continues `"DE-HS" is no code of the table of holidays`: `; did you mean DE-HE (Hessen)?` */
function suggestCode(code) {
    const upper = code.trim().toUpperCase().replaceAll('_', '-');
    if (upper !== code && findPlace(upper) !== undefined)
        return `: write ${upper}`;
    const [head = '', ...rest] = upper.split('-');
    const other = Object.hasOwn(otherCodes, head) ? otherCodes[head] : undefined;
    if (other !== undefined) {
        const whole = [other, ...rest].join('-');
        return `: write ${findPlace(whole) === undefined ? other : whole}`;
    }
    const countries = listCountries();
    const named = findByName(code, countries);
    if (named !== undefined)
        return `: write the ISO 3166 code ${named}`;
    const country = /^[A-Z]{2}$/.test(head) ? findCountry(head) : undefined;
    if (country !== undefined)
        return suggestRegion(country, rest.join('-'));
    const near = (0,suggest/* nearest */.p)(head, [...countries.keys()]);
    return near === undefined
        ? ': write an ISO 3166 code such as DE or DE-HE'
        : `; did you mean ${near} (${countries.get(near) ?? ''})?`;
}
/** "Germany", and "Germny" too. */
function findByName(text, countries) {
    if (text.trim().length < 4)
        return undefined;
    const name = (0,suggest/* nearest */.p)(text.trim(), [...countries.values()]);
    return [...countries].find(([, each]) => each === name)?.[0];
}
function suggestRegion(country, text) {
    const regions = Object.entries(country.regions ?? {});
    if (regions.length === 0)
        return `: it has no regions of ${country.name}, write ${country.code}`;
    const codes = regions.map(([code]) => code);
    const byName = regions
        .map(([code, { name }]) => ({ code, reach: reachIn(name, text) }))
        .sort((a, b) => a.reach - b.reach)[0];
    const near = byName !== undefined && byName.reach !== Infinity ? byName.code : (0,suggest/* nearest */.p)(text, codes);
    if (near !== undefined) {
        return `; did you mean ${country.code}-${near} (${country.regions?.[near]?.name ?? ''})?`;
    }
    const shown = codes.slice(0, 12).join(', ');
    return `; its regions of ${country.name} are ${shown}${codes.length > 12 ? ', …' : ''}`;
}
/** How far into a name the letters reach, in their order and from the start of a word: HS in Hessen, 3. */
function reachIn(name, letters) {
    const words = name.toLowerCase().split(/[\s-]+/);
    const reaches = words.map((_, index) => reachFromStart(words.slice(index).join(''), letters));
    return Math.min(Infinity, ...reaches);
}
function reachFromStart(name, letters) {
    let reach = 0;
    for (const letter of letters.toLowerCase().replaceAll(/[\s-]/g, '')) {
        const at = name.indexOf(letter, reach);
        if (at === -1 || (reach === 0 && at !== 0))
            return Infinity;
        reach = at + 1;
    }
    return reach === 0 ? Infinity : reach;
}

;// CONCATENATED MODULE: ./lib/sources/holidays.js





/**
 * The holidays of an ISO code in a span of RFC 3339 instants, one entry a day. `from` and `through`
 * are narrower than the span where the table ends before it; a day outside of them is not known.
 */
function readHolidays(code, span, fetchedAt) {
    try {
        const problem = holidayCodeProblem(code);
        const place = findPlace(code);
        if (problem !== undefined || place === undefined)
            return fail(problem ?? notRead);
        const { version, years } = readHeader();
        const { from, through } = toDays(span);
        const [first, last] = [`${years[0]}-01-01`, `${years[1]}-12-31`];
        const [begin, end] = [from < first ? first : from, through > last ? last : through];
        if (begin > end) {
            const reach = `from ${years[0]} to ${years[1]}`;
            return fail(`the table of holidays reaches ${reach}, asked was ${from} to ${through}`);
        }
        const digest = `sha256:${(0,sources_digest.sha256)(findLine(place.country.code) ?? '')}`;
        return {
            status: 'known',
            value: { from: begin, through: end, days: listDays(place, begin, end) },
            source: { level: 'workspace', system: `holidays ${version}`, fetchedAt, digest },
        };
    }
    catch {
        return fail(notRead);
    }
}
const notRead = 'the table of holidays (holidays.jsonl) could not be read: install the gate again';
function fail(reason) {
    return { status: 'failed', reason, retryable: false };
}
/**
 * Why a code names no country or region whose holidays are known, with the one that was probably
 * meant; undefined if it does.
 */
function holidayCodeProblem(code) {
    try {
        if (findPlace(code) !== undefined)
            return undefined;
        return `"${code.slice(0, 60)}" is no code of the table of holidays${suggestCode(code)}`;
    }
    catch {
        return notRead;
    }
}
/** A day more at both ends: ahead of UTC and behind it, it is another date. Throws for no instants. */
function toDays(span) {
    return { from: dateOf(span.from, -1), through: dateOf(span.to, 1) };
}
function dateOf(text, offset) {
    const instant = (0,time_instant/* parseInstant */.nV)(text);
    if (instant === undefined)
        throw new RangeError(`${text} is no RFC 3339 instant`);
    return (0,civil_date/* formatCivilDate */.PF)(Math.floor(instant / time_instant/* day */.vd) + offset);
}
function listDays({ country, region }, from, through) {
    const entry = region === undefined ? undefined : country.regions?.[region];
    const minus = new Set(toEntries(entry?.minus));
    const entries = [
        ...toEntries(country.days).filter((each) => !minus.has(each)),
        ...toEntries(entry?.plus),
    ];
    const days = new Map();
    for (const each of entries) {
        const [date = '', index = ''] = each.split(':');
        const name = country.names[Number(index)];
        if (date < from || date > through || name === undefined)
            continue;
        days.set(date, [...(days.get(date) ?? []), name]);
    }
    return [...days]
        .map(([date, names]) => ({ date, name: names.join(', ') }))
        .sort((a, b) => (a.date < b.date ? -1 : 1));
}
/** `2026-01-01:0` for each. */
function toEntries(days = {}) {
    return Object.entries(days).flatMap(([year, text]) => text.split(' ').map((each) => `${year}-${each.slice(0, 2)}-${each.slice(2)}`));
}


/***/ }),

/***/ 96811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ runtimeNames)
/* harmony export */ });
/* harmony import */ var _holidays_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9432);
/* harmony import */ var _zone_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94807);


/** Looked up when a policy uses them. */
const runtimeNames = { zoneProblem: _zone_names_js__WEBPACK_IMPORTED_MODULE_1__/* .zoneProblem */ .Y, holidayProblem: _holidays_js__WEBPACK_IMPORTED_MODULE_0__/* .holidayCodeProblem */ .v };


/***/ }),

/***/ 94807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ zoneProblem),
/* harmony export */   i: () => (/* binding */ clockOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _policy_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63304);
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
        // The offset alone cannot be asked for; a letter of the weekday is the cheapest beside it.
        const shown = { weekday: 'narrow', timeZoneName: 'longOffset' };
        return new Intl.DateTimeFormat('en-US', { timeZone: name, ...shown });
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


/***/ })

};

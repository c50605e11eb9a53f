export const id = 308;
export const ids = [308];
export const modules = {

/***/ 90308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   importAws: () => (/* binding */ importAws)
/* harmony export */ });
/* harmony import */ var _sources_calendars_parse_calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70043);
/* harmony import */ var _sources_calendars_whole_days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77709);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33814);
/* harmony import */ var _foreign_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27924);
/* harmony import */ var _sources_foreign_zones_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84108);





const id = 'change-calendar';
/** Reads the document. Throws a UsageError. */
function importAws(given) {
    const { file, text } = given;
    if (!/^(?!\/)[^\s:\\]+\.ics$/.test(file) || file.split('/').includes('..')) {
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${file} is no path of a calendar that a policy can name`, 'run this in the repository of the policy, with the path of the .ics file in it');
    }
    const parsed = (0,_sources_calendars_parse_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCalendar */ .y)({ file, text });
    if (!parsed.ok) {
        const [fault] = parsed.faults;
        throw (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Qm)(fault?.place ?? { file, line: 1, column: 1 }, fault?.message ?? 'this is no iCalendar document', fault?.hint);
    }
    const unexpressed = parsed.calendar.events
        .map((event) => (0,_sources_calendars_whole_days_js__WEBPACK_IMPORTED_MODULE_1__/* .asWholeDays */ .b)(event, event))
        .filter(({ start }) => start.form === 'date' || start.form === 'floating')
        .map(({ start }) => ({ place: start.place, message: withoutZone }));
    const zone = valueOf(text, 'X-WR-TIMEZONE');
    const named = zone === undefined ? undefined : (0,_sources_foreign_zones_js__WEBPACK_IMPORTED_MODULE_4__/* .toPolicyZone */ .a)(zone);
    const window = {
        name: id,
        effect: effectOf(given),
        period: { calendar: id },
        zone: undefined,
        reason: valueOf(text, 'X-WR-CALDESC'),
    };
    return {
        windows: [window],
        calendars: { [id]: file },
        unexpressed,
        notes: parsed.warnings.map(({ place, message }) => `line ${place.line}: ${message}`),
        timezone: given.timezone ?? (named && 'zone' in named ? named.zone : 'UTC'),
    };
}
const withoutZone = 'this event has no zone, and AWS does not say which one it takes: the gate takes the timezone of the policy';
function effectOf({ file, text }) {
    const type = valueOf(text, 'X-CALENDAR-TYPE');
    if (type === 'DEFAULT_OPEN')
        return 'frozen';
    if (type === 'DEFAULT_CLOSED')
        return 'open';
    const line = text.split('\n').findIndex((each) => each.startsWith('X-CALENDAR-TYPE')) + 1;
    const place = { file, line: Math.max(line, 1), column: 1 };
    const message = type === undefined ? 'no X-CALENDAR-TYPE' : `an X-CALENDAR-TYPE ${type}`;
    throw (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Qm)(place, `this calendar has ${message}, and so is no change calendar`, 'the type is DEFAULT_OPEN or DEFAULT_CLOSED');
}
/** A property of the calendar, continued on lines that begin with a space (RFC 5545, 3.1). */
function valueOf(text, name) {
    const lines = text.replaceAll(/\r?\n[ \t]/g, '').split(/\r?\n/);
    const value = lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1);
    return value?.trim() === '' ? undefined : value?.trim();
}


/***/ }),

/***/ 27924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ requiredText),
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   i1: () => (/* binding */ textsAt),
/* harmony export */   vM: () => (/* binding */ readForeign)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33814);
/** Files of other tools as values that know where they are written; JSON is read as the YAML that it is. */


/** More than any real file has; aliases count each time they are used. */
const mostNodes = 50_000;
const deepest = 64;
/** The documents of a file. Throws a UsageError at the first fault. */
function readForeign({ file, text }) {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const documents = parse({ file, text, lineCounter });
    const placeAt = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return { file, line, column: col };
    };
    const count = { nodes: 0 };
    return documents.flatMap((document) => {
        const [error] = document.errors;
        if (error !== undefined)
            throw malformed(placeAt(error.pos[0]), error.message);
        const { contents } = document;
        const place = { file, line: 1, column: 1 };
        return contents === null
            ? []
            : [toForeign(contents, { document, placeAt, place, depth: 0, count })];
    });
}
function parse(part) {
    const { file, text, lineCounter } = part;
    const options = { lineCounter, prettyErrors: false, logLevel: 'silent', merge: false };
    try {
        // A copy: without any document, the parser's list is more than a list.
        return [...(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, options)];
    }
    catch (error) {
        // The parser calls itself for each level.
        if (!(error instanceof RangeError))
            throw error;
        throw malformed({ file, line: 1, column: 1 }, 'it is nested too deeply');
    }
}
function toForeign(given, reading) {
    const { document, placeAt, count, depth } = reading;
    const place = given?.range ? placeAt(given.range[0]) : reading.place;
    count.nodes += 1;
    if (count.nodes > mostNodes)
        throw malformed(place, `there are more than ${mostNodes} values`);
    if (depth > deepest)
        throw malformed(place, 'it is nested too deeply');
    const inside = { ...reading, place, depth: depth + 1 };
    const node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(given) ? (given.resolve(document) ?? null) : given;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        const entries = node.items.map(({ key, value }) => {
            const at = key.range ? placeAt(key.range[0]) : place;
            return [keyOf(key, at), toForeign(value, { ...inside, place: at })];
        });
        return { kind: 'map', place, entries: new Map(entries) };
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        return { kind: 'list', place, items: node.items.map((item) => toForeign(item, inside)) };
    }
    const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.value : null;
    return { kind: 'scalar', place, value, text: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? (node.source ?? '') : '' };
}
function keyOf(key, place) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.source !== '<<')
        return key.source ?? String(key.value);
    throw malformed(place, 'this key is no plain text');
}
/** The file is not what it is said to be: exit 2. */
function malformed(place, message, hint) {
    const { file, line, column } = place;
    return new _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${file}:${line}:${column}: ${message}`, hint ?? 'give the file as the other tool has it, and its name with --from');
}
/** The value of a key; undefined if there is none, or null. */
function at(value, key) {
    const found = value.kind === 'map' ? value.entries.get(key) : undefined;
    return found?.kind === 'scalar' && found.value === null ? undefined : found;
}
/** The items of a list; none if there is no value. Throws a UsageError for anything else. */
function itemsOf(value, what) {
    if (value === undefined)
        return [];
    if (value.kind !== 'list')
        throw malformed(value.place, `${what} is no list`);
    return value.items;
}
/** A text, as written where YAML would read a number. Throws a UsageError for anything else. */
function textOf(value, what) {
    if (value.kind !== 'scalar' || value.value === null) {
        throw malformed(value.place, `${what} is no text`);
    }
    return typeof value.value === 'string' ? value.value : value.text;
}
/** The text of a key; undefined if there is none. */
function textAt(value, key) {
    const found = at(value, key);
    return found && textOf(found, key);
}
/** The text of a key that has to be there. Throws a UsageError. */
function requiredText(value, key) {
    const text = textAt(value, key);
    if (text === undefined || text === '')
        throw malformed(value.place, `there is no ${key}`);
    return text;
}
/** The texts of a list; none if there is no list. */
function textsAt(value, key) {
    return itemsOf(at(value, key), key).map((item) => textOf(item, `an item of ${key}`));
}
/** True for a key that says true. Throws a UsageError for what is neither true nor false. */
function isTrue(value, key) {
    const found = at(value, key);
    if (found === undefined)
        return false;
    if (found.kind === 'scalar' && typeof found.value === 'boolean')
        return found.value;
    throw malformed(found.place, `${key} is neither true nor false`);
}


/***/ }),

/***/ 84108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toPolicyZone)
/* harmony export */ });
/* harmony import */ var _zone_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94807);
/** Names of time zones as the gate takes them. */

const utcNames = new Set([
    'Etc/UTC',
    'Etc/GMT',
    'GMT',
    'Z',
    'Zulu',
    'Etc/Zulu',
]);
/** The zone's name for a policy, or why there is none. */
function toPolicyZone(name) {
    const zone = utcNames.has(name) ? 'UTC' : name;
    const problem = (0,_zone_names_js__WEBPACK_IMPORTED_MODULE_0__/* .zoneProblem */ .Y)(zone);
    return problem === undefined ? { zone } : { problem };
}


/***/ })

};

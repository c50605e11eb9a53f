export const id = 3951;
export const ids = [3951];
export const modules = {

/***/ 37835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   J8: () => (/* binding */ CalendarFault),
/* harmony export */   MK: () => (/* binding */ warningAt),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   ux: () => (/* binding */ faultAt)
/* harmony export */ });
/** A fault on its way to `parseCalendar` or `expandCalendar`, which return it. */
class CalendarFault extends Error {
    fault;
    constructor(place, complaint) {
        super(complaint.message);
        this.name = 'CalendarFault';
        this.fault = faultAt(place, complaint);
    }
}
/** An error unless said otherwise. */
function faultAt(place, complaint) {
    const { severity = 'error', message, hint } = complaint;
    return {
        code: 'policy/calendar',
        severity,
        place,
        message,
        ...(hint === undefined ? {} : { hint }),
    };
}
/** A warning. */
function warningAt(place, message, hint) {
    return faultAt(place, { severity: 'warning', message, hint });
}
const longestQuote = 80;
/** Text of the file inside a message: at most 80 characters of it, nothing that could break a line. */
function quote(text) {
    return JSON.stringify(text.length > longestQuote ? `${text.slice(0, longestQuote - 1)}…` : text);
}
/** The result, or the fault that was thrown on the way. */
function attempt(act) {
    try {
        return { ok: true, value: act() };
    }
    catch (error) {
        if (error instanceof CalendarFault)
            return { ok: false, fault: error.fault };
        throw error;
    }
}
const mostFaults = 50;
/** A file of another kind has a fault on each line; nobody reads them all. */
function shorten(faults) {
    const next = faults[mostFaults];
    if (next === undefined)
        return faults;
    const more = `${String(faults.length - mostFaults)} more, of which this is the first`;
    return [...faults.slice(0, mostFaults), { ...next, message: `${next.message}; ${more}` }];
}


/***/ }),

/***/ 36962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ parseCivil),
/* harmony export */   Kl: () => (/* binding */ classOf),
/* harmony export */   Tw: () => (/* binding */ valueTypeOf),
/* harmony export */   bV: () => (/* binding */ toSingleTime),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   xW: () => (/* binding */ classNames),
/* harmony export */   xe: () => (/* binding */ toTime)
/* harmony export */ });
/* harmony import */ var _time_civil_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31963);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96216);
/* harmony import */ var _calendar_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37835);
/* harmony import */ var _content_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86358);




/** The class of a time. */
function classOf({ form }) {
    return form === 'utc' || form === 'zoned' ? 'absolute' : form;
}
/** How each class is called in messages. */
const classNames = {
    date: 'a date',
    floating: 'a time without a zone',
    absolute: 'a time in a zone or in UTC',
};
/** The types of value that a property can have, the first one if it names none. */
function valueTypeOf(content, types) {
    const written = (0,_content_line_js__WEBPACK_IMPORTED_MODULE_3__/* .parameterOf */ .lS)(content, 'VALUE');
    if (written === undefined)
        return types[0];
    const type = types.find((each) => each === written.value.toUpperCase());
    if (type !== undefined)
        return type;
    throw new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .CalendarFault */ .J8(written.place, {
        message: `VALUE=${(0,_calendar_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(written.value)} is no type of ${content.name}`,
        hint: `write VALUE=${types.join(' or VALUE=')}`,
    });
}
/** The one date or time that a property holds. */
function toSingleTime(content) {
    const type = valueTypeOf(content, ['DATE-TIME', 'DATE']);
    return toTime(content, type, { text: content.value, at: 0 });
}
/** The comma separated parts of a value. */
function listOf({ value }) {
    let at = 0;
    return value.split(',').map((text) => {
        const written = { text, at };
        at += text.length + 1;
        return written;
    });
}
/** A date or a time in a value. Throws a CalendarFault with what to write. */
function toTime(content, type, written) {
    const place = (0,_content_line_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOfValue */ .E0)(content, written.at);
    const zone = (0,_content_line_js__WEBPACK_IMPORTED_MODULE_3__/* .parameterOf */ .lS)(content, 'TZID');
    const civil = parseCivil(written.text);
    const isDate = civil !== undefined && civil.time === undefined;
    if (civil === undefined || isDate !== (type === 'DATE')) {
        throw new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .CalendarFault */ .J8(place, noTime(content.name, type, written.text));
    }
    if (zone === undefined) {
        return {
            civil,
            place,
            form: isDate ? 'date' : written.text.endsWith('Z') ? 'utc' : 'floating',
        };
    }
    if (isDate || written.text.endsWith('Z')) {
        const what = isDate ? 'a whole day, which has no zone' : 'in UTC already, as its Z says';
        throw new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .CalendarFault */ .J8(zone.place, {
            message: `${content.name} has TZID=${(0,_calendar_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(zone.value)} and is ${what}`,
            hint: isDate ? 'remove the TZID' : 'remove the TZID or the Z',
        });
    }
    if (zone.value.trim() === '') {
        throw new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .CalendarFault */ .J8(zone.place, {
            message: `The TZID of ${content.name} is empty`,
            hint: 'write an area and a place as in TZID=Europe/Berlin',
        });
    }
    return { civil, place, form: 'zoned', tzid: zone.value, tzidPlace: zone.place };
}
/** `20261224`, `20261224T180000` or `20261224T180000Z`; undefined for anything else. */
function parseCivil(text) {
    const [, year, month, date, hours, minutes, seconds] = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})Z?)?$/.exec(text) ?? [];
    const day = (0,_time_civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .toCivilDay */ .Ty)({ year: Number(year), month: Number(month), day: Number(date) });
    if (day === undefined)
        return undefined;
    if (hours === undefined)
        return { day };
    if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59)
        return undefined;
    return { day, time: Number(hours) * _time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .hour */ .nW + Number(minutes) * _time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .minute */ .Vc + Number(seconds) * 1000 };
}
function noTime(name, type, text) {
    const message = `${name} ${(0,_calendar_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)} is no ${type === 'DATE' ? 'date' : 'date and time'}`;
    // What is probably meant: ISO 8601 with its signs, or a date whose type is not said.
    const bare = text
        .trim()
        .replaceAll(/[-:]/g, '')
        .replace(' ', 'T')
        .replace(/\.\d+/, '')
        .toUpperCase();
    const full = /T\d{4}$/.test(bare) ? `${bare}00` : bare;
    const meant = parseCivil(full);
    if (meant === undefined) {
        const example = type === 'DATE' ? '20261224' : '20261224T180000Z, or 20261224T180000 with a TZID';
        return { message, hint: `write it as in ${example}` };
    }
    const isDate = meant.time === undefined;
    if (isDate === (type === 'DATE'))
        return { message, hint: `write ${full}` };
    return {
        message,
        hint: `write ${name};VALUE=${isDate ? 'DATE' : 'DATE-TIME'}:${full}`,
    };
}


/***/ }),

/***/ 98693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ propertyOf),
/* harmony export */   C6: () => (/* binding */ placeOfComponent),
/* harmony export */   GW: () => (/* binding */ toComponents),
/* harmony export */   P1: () => (/* binding */ propertiesOf)
/* harmony export */ });
/* harmony import */ var _calendar_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37835);
/* harmony import */ var _content_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86358);
/* harmony import */ var _unfold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44996);



/**
 * The VCALENDAR objects of a file. Throws a CalendarFault for anything outside of them, an END that
 * closes something else, and a file that ends too early: none of it may look like a shorter calendar.
 */
function toComponents(lines) {
    const objects = [];
    const open = [];
    for (const content of lines) {
        const inner = open.at(-1);
        if (content.name === 'BEGIN') {
            const begun = begin(content, open);
            (inner?.components ?? objects).push(begun);
            open.push(begun);
        }
        else if (content.name === 'END') {
            end(content, inner);
            open.pop();
        }
        else if (inner === undefined) {
            throw outside(content);
        }
        else {
            inner.properties.push(content);
        }
    }
    const unclosed = open.at(-1);
    const last = lines.at(-1);
    if (unclosed !== undefined && last !== undefined)
        throw cutOff(unclosed, last);
    return objects;
}
/** The property, or undefined. Throws a CalendarFault if it is there twice. */
function propertyOf(component, name) {
    const [first, second] = propertiesOf(component, name);
    if (first !== undefined && second !== undefined) {
        throw new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .CalendarFault */ .J8((0,_content_line_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfName */ .EY)(second), {
            message: `${component.name} has a second ${name}; the first is on line ${lineOf(first)}`,
            hint: 'keep one',
        });
    }
    return first;
}
/** All properties of a name. */
function propertiesOf(component, name) {
    return component.properties.filter((property) => property.name === name);
}
/** Where the component begins. */
function placeOfComponent({ begin }) {
    return (0,_content_line_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfName */ .EY)(begin);
}
function begin(content, open) {
    const name = content.value.toUpperCase();
    if (open.length === 0 && name !== 'VCALENDAR')
        throw outside(content);
    if (open.length > 0 && name === 'VCALENDAR') {
        throw new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .CalendarFault */ .J8((0,_content_line_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfValue */ .E0)(content), {
            message: `A calendar begins inside of ${named(open.at(-1))}`,
            hint: 'write END:VCALENDAR before the next BEGIN:VCALENDAR; perhaps the one before is cut off',
        });
    }
    if (open.length >= _unfold_js__WEBPACK_IMPORTED_MODULE_2__/* .calendarLimits */ .Jf.depth) {
        throw new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .CalendarFault */ .J8((0,_content_line_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfValue */ .E0)(content), {
            message: 'Components are nested more than 8 levels deep',
            hint: 'a calendar needs three: VCALENDAR, VEVENT, VALARM',
        });
    }
    if (!/^[A-Z0-9-]+$/.test(name)) {
        throw new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .CalendarFault */ .J8((0,_content_line_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfValue */ .E0)(content), {
            message: `${(0,_calendar_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(content.value)} is no name of a component`,
            hint: 'write BEGIN:VEVENT, without a space at its end',
        });
    }
    return { name, begin: content, properties: [], components: [] };
}
function end(content, inner) {
    if (inner?.name === content.value.toUpperCase())
        return;
    const message = inner === undefined
        ? `END:${content.value.slice(0, 40)} closes nothing`
        : `${(0,_calendar_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`END:${content.value}`)} stands where ${named(inner)} is open`;
    throw new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .CalendarFault */ .J8((0,_content_line_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfValue */ .E0)(content), {
        message,
        hint: inner === undefined ? 'remove it, or add its BEGIN' : `write END:${inner.name} before it`,
    });
}
function outside(content) {
    const written = content.line.text;
    return new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .CalendarFault */ .J8((0,_content_line_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfName */ .EY)(content), {
        message: `${(0,_calendar_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(written)} stands outside of a calendar`,
        hint: 'a calendar begins with BEGIN:VCALENDAR and ends with END:VCALENDAR',
    });
}
function cutOff(unclosed, last) {
    return new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .CalendarFault */ .J8((0,_unfold_js__WEBPACK_IMPORTED_MODULE_2__/* .placeIn */ .VV)(last.line, last.line.text.length), {
        message: `The file ends inside of ${named(unclosed)}`,
        hint: `it is cut off: save or fetch it again; its last line has to be END:VCALENDAR`,
    });
}
function named(component) {
    if (component === undefined)
        return 'nothing';
    return `${component.name.slice(0, 40)} of line ${lineOf(component.begin)}`;
}
function lineOf(content) {
    return String((0,_content_line_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfName */ .EY)(content).line);
}


/***/ }),

/***/ 86358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ placeOfValue),
/* harmony export */   EY: () => (/* binding */ placeOfName),
/* harmony export */   lS: () => (/* binding */ parameterOf),
/* harmony export */   zC: () => (/* binding */ toContentLine)
/* harmony export */ });
/* harmony import */ var _calendar_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37835);
/* harmony import */ var _unfold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44996);


/** Where a character of the value stands; the beginning of the value without an offset. */
function placeOfValue({ line, valueAt }, offset = 0) {
    return (0,_unfold_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(line, valueAt + offset);
}
/** Where the property begins. */
function placeOfName({ line }) {
    return (0,_unfold_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(line, 0);
}
/** The single value of a parameter with its place. Throws a CalendarFault if it is there twice. */
function parameterOf(content, name) {
    const found = content.parameters.filter((parameter) => parameter.name === name);
    const [first, second] = found;
    if (first === undefined)
        return undefined;
    const place = (0,_unfold_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(content.line, first.at);
    if (second !== undefined || first.values.length > 1) {
        throw new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .CalendarFault */ .J8(second === undefined ? place : (0,_unfold_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(content.line, second.at), {
            message: `${content.name} has more than one ${name}`,
            hint: 'keep one',
        });
    }
    return { value: first.values[0] ?? '', place };
}
/** Takes a line apart. Throws a CalendarFault at the character that does not belong there. */
function toContentLine(line) {
    const { text } = line;
    const name = /^[A-Za-z0-9-]+/.exec(text)?.[0] ?? '';
    if (name === '') {
        throw new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .CalendarFault */ .J8((0,_unfold_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(line, 0), {
            message: `${(0,_calendar_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is no property`,
            hint: 'write NAME:value; the lines of a long text begin with a space',
        });
    }
    const parameters = [];
    let at = name.length;
    while (text[at] === ';') {
        const found = toParameter(line, at + 1);
        parameters.push(found.parameter);
        at = found.end;
    }
    if (text[at] !== ':')
        throw noValue(line, { name, at });
    const valueAt = at + 1;
    return { name: name.toUpperCase(), parameters, value: text.slice(valueAt), valueAt, line };
}
function toParameter(line, start) {
    const { text } = line;
    const name = matchAt(/[A-Za-z0-9-]+/y, text, start) ?? '';
    const equals = start + name.length;
    if (name === '' || text[equals] !== '=') {
        throw new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .CalendarFault */ .J8((0,_unfold_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(line, start), {
            message: `A parameter begins here, and ${(0,_calendar_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text.slice(start, start + 30))} is none`,
            hint: 'write ;NAME=value',
        });
    }
    const values = [];
    let at = equals;
    do {
        const written = matchAt(/"[^"]*"|[^";:,]*/y, text, at + 1) ?? '';
        values.push(decode(written.startsWith('"') ? written.slice(1, -1) : written));
        at += 1 + written.length;
    } while (text[at] === ',');
    if (text[at] === '"') {
        throw new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .CalendarFault */ .J8((0,_unfold_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(line, at), {
            message: `A quotation mark stands in the value of ${name.toUpperCase()} that is not its first or last character`,
            hint: "put the whole value into quotation marks; one inside of it is written ^'",
        });
    }
    return { parameter: { name: name.toUpperCase(), values, at: equals + 1 }, end: at };
}
function noValue(line, { name, at }) {
    const next = line.text[at];
    const observed = next === undefined ? 'the line ends' : `${(0,_calendar_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(next)} stands here`;
    return new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .CalendarFault */ .J8((0,_unfold_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(line, at), {
        message: `A colon or a semicolon was expected after ${(0,_calendar_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(line.text.slice(0, at))}, and ${observed}`,
        hint: `write ${name.slice(0, 40).toUpperCase()}:value; the lines of a long text begin with a space`,
    });
}
function matchAt(pattern, text, at) {
    const sticky = new RegExp(pattern);
    sticky.lastIndex = at;
    return sticky.exec(text)?.[0];
}
const decoded = { '^n': '\n', '^^': '^', "^'": '"' };
/** RFC 6868: `^n`, `^^` and `^'`; every other `^` is one. */
function decode(value) {
    return value.replaceAll(/\^[n^']/g, (pair) => decoded[pair] ?? pair);
}


/***/ }),

/***/ 20227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ toEnd),
/* harmony export */   _K: () => (/* binding */ toLasting),
/* harmony export */   qe: () => (/* binding */ toLength),
/* harmony export */   ri: () => (/* binding */ nominalLength)
/* harmony export */ });
/* unused harmony export isSameZone */
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96216);
/* harmony import */ var _time_period_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11907);
/* harmony import */ var _calendar_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37835);
/* harmony import */ var _calendar_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36962);
/* harmony import */ var _component_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98693);
/* harmony import */ var _content_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86358);






/** The length of an event that starts so. Throws a CalendarFault for two lengths, and for less than none. */
function toLength(component, start) {
    const end = (0,_component_js__WEBPACK_IMPORTED_MODULE_4__/* .propertyOf */ .$r)(component, 'DTEND');
    const duration = (0,_component_js__WEBPACK_IMPORTED_MODULE_4__/* .propertyOf */ .$r)(component, 'DURATION');
    if (end !== undefined && duration !== undefined) {
        throw new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .CalendarFault */ .J8((0,_content_line_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOfName */ .EY)(duration), {
            message: `The event has a DURATION and, on line ${String((0,_content_line_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOfName */ .EY)(end).line)}, a DTEND`,
            hint: 'keep one',
        });
    }
    if (end !== undefined)
        return toEnd((0,_calendar_time_js__WEBPACK_IMPORTED_MODULE_3__/* .toSingleTime */ .bV)(end), start);
    if (duration !== undefined) {
        return toLasting({ text: duration.value, place: (0,_content_line_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOfValue */ .E0)(duration), start });
    }
    // RFC 5545, 3.6.1: a date lasts its day, a time lasts no time at all.
    return { kind: 'lasting', days: start.form === 'date' ? 1 : 0, elapsed: 0 };
}
/** An end that fits to the start. */
function toEnd(end, start) {
    if ((0,_calendar_time_js__WEBPACK_IMPORTED_MODULE_3__/* .classOf */ .Kl)(end) !== (0,_calendar_time_js__WEBPACK_IMPORTED_MODULE_3__/* .classOf */ .Kl)(start)) {
        throw new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .CalendarFault */ .J8(end.place, {
            message: `The end is ${_calendar_time_js__WEBPACK_IMPORTED_MODULE_3__/* .classNames */ .xW[(0,_calendar_time_js__WEBPACK_IMPORTED_MODULE_3__/* .classOf */ .Kl)(end)]}, and the start is ${_calendar_time_js__WEBPACK_IMPORTED_MODULE_3__/* .classNames */ .xW[(0,_calendar_time_js__WEBPACK_IMPORTED_MODULE_3__/* .classOf */ .Kl)(start)]}`,
            hint: 'write both in the same form',
        });
    }
    const length = (0,_time_period_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .nominalTime */ .S)(end.civil) - (0,_time_period_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .nominalTime */ .S)(start.civil);
    // In two zones only the instants can tell, which is looked at when the zones are known.
    if (!isSameZone(end, start))
        return { kind: 'until', end };
    if (length < 0) {
        throw new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .CalendarFault */ .J8(end.place, {
            message: 'The event ends before it starts',
            hint: 'exchange the start and the end',
        });
    }
    if (length === 0 && start.form === 'date') {
        throw new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .CalendarFault */ .J8(end.place, {
            message: 'The event ends on the date on which it starts, and the end is exclusive',
            hint: 'write the day after the last one',
        });
    }
    return { kind: 'until', end };
}
/** A duration such as `P1DT2H`. Throws a CalendarFault for a negative one, and for hours of a whole day. */
function toLasting(part) {
    const { text, place, start } = part;
    const parsed = parseDuration(text);
    if (parsed === undefined) {
        throw new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .CalendarFault */ .J8(place, {
            message: `${(0,_calendar_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)} is no duration`,
            hint: 'write it as in PT45M, PT8H, P1D, P1DT12H or P2W',
        });
    }
    if (text.startsWith('-')) {
        throw new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .CalendarFault */ .J8(place, {
            message: `The duration ${(0,_calendar_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)} is negative: the event ends before it starts`,
            hint: `write ${text.slice(1)}`,
        });
    }
    if (start.form === 'date' && (parsed.elapsed > 0 || parsed.days === 0)) {
        throw new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .CalendarFault */ .J8(place, {
            message: `The event starts on a date, and its duration ${(0,_calendar_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)} is not one of whole days`,
            hint: 'write P1D, or a start with a time',
        });
    }
    return { kind: 'lasting', ...parsed };
}
/** True if both are read by the same clocks. */
function isSameZone(a, b) {
    if (a.form === 'zoned' && b.form === 'zoned')
        return a.tzid === b.tzid;
    return a.form === b.form;
}
/** The length on the calendar in ms; undefined where it depends on two zones. */
function nominalLength(length, start) {
    if (length.kind === 'lasting')
        return length.days * _time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd + length.elapsed;
    if (!isSameZone(length.end, start))
        return undefined;
    return (0,_time_period_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .nominalTime */ .S)(length.end.civil) - (0,_time_period_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .nominalTime */ .S)(start.civil);
}
// Six digits: nobody means more, and every sum stays an exact number.
const durationPattern = /^[+-]?P(?:(?<weeks>\d{1,6})W|(?=\d|T\d)(?:(?<days>\d{1,6})D)?(?:T(?=\d)(?:(?<hours>\d{1,6})H)?(?:(?<minutes>\d{1,6})M)?(?:(?<seconds>\d{1,6})S)?)?)$/;
function parseDuration(text) {
    const parts = durationPattern.exec(text)?.groups;
    if (parts === undefined)
        return undefined;
    const { weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0 } = parts;
    return {
        days: Number(weeks) * 7 + Number(days),
        elapsed: Number(hours) * _time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .hour */ .nW + Number(minutes) * _time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .minute */ .Vc + Number(seconds) * 1000,
    };
}


/***/ }),

/***/ 54717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ toFileZone),
/* harmony export */   f: () => (/* binding */ expandFileZone)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96216);
/* harmony import */ var _time_period_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11907);
/* harmony import */ var _time_recurrence_recurrence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25845);
/* harmony import */ var _time_zone_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33710);
/* harmony import */ var _calendar_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37835);
/* harmony import */ var _calendar_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36962);
/* harmony import */ var _component_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98693);
/* harmony import */ var _content_line_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86358);
/* harmony import */ var _recurrence_property_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93494);
/* harmony import */ var _rule_work_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47002);
/* harmony import */ var _text_value_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(54035);











/** Reads a VTIMEZONE. Throws a CalendarFault. */
function toFileZone(component) {
    const tzid = requiredOf(component, 'TZID');
    const observances = component.components
        .filter(({ name }) => name === 'STANDARD' || name === 'DAYLIGHT')
        .map(toObservance);
    if (observances.length === 0) {
        throw new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .CalendarFault */ .J8((0,_component_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOfComponent */ .C6)(component), {
            message: `The time zone ${(0,_calendar_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(tzid.value)} has neither STANDARD nor DAYLIGHT`,
            hint: 'add BEGIN:STANDARD with its DTSTART, TZOFFSETFROM and TZOFFSETTO',
        });
    }
    const text = component.components
        .flatMap(({ name, properties }) => [name, ...properties.map(({ line }) => line.text)])
        .join('\n');
    return { tzid: (0,_text_value_js__WEBPACK_IMPORTED_MODULE_10__/* .toText */ .f)(tzid), place: (0,_content_line_js__WEBPACK_IMPORTED_MODULE_7__/* .placeOfName */ .EY)(tzid), text, observances };
}
/**
 * The zone in `[from, to)` and before. Throws a CalendarFault for rules that cannot be expanded, or that
 * contradict each other in that time: long before it they do in every file of Outlook, where standard
 * and daylight time both begin in 1601.
 */
function expandFileZone({ tzid, observances }, { from, to, work }) {
    const onsets = observances
        .flatMap((observance) => onsetsOf(observance, { to, work }).map((civil) => ({
        at: (0,_time_period_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .nominalTime */ .S)(civil) - observance.from,
        observance,
    })))
        .sort((a, b) => a.at - b.at);
    const [first] = onsets;
    if (first === undefined)
        throw new RangeError('An observance has its DTSTART at least');
    const initial = { to: first.observance.from, name: '' };
    // Before its first onset the zone is what that one changes.
    const transitions = [toTransition(first.at - _time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd, initial)];
    for (const [index, { at, observance }] of onsets.entries()) {
        const next = onsets[index + 1];
        if (next?.at !== at) {
            transitions.push(toTransition(at, observance));
        }
        else if (next.observance.to !== observance.to) {
            let after = index + 2;
            while (onsets[after]?.at === at)
                after += 1;
            if ((onsets[after]?.at ?? Infinity) > from)
                throw contradiction(tzid, at, next.observance);
        }
    }
    const [start, end] = [transitions[0]?.at ?? '', transitions.at(-1)?.at ?? ''];
    return (0,_time_zone_table_js__WEBPACK_IMPORTED_MODULE_3__/* .toZone */ .s2)({ name: tzid, from: start, to: end, transitions });
}
function contradiction(tzid, at, { place }) {
    return new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .CalendarFault */ .J8(place, {
        message: `The time zone ${(0,_calendar_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(tzid)} has two offsets from ${(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(at)} on`,
        hint: 'keep one',
    });
}
function toTransition(at, { to, name }) {
    return { at: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(at), offset: to / _time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .minute */ .Vc, abbreviation: name };
}
/** From its beginning, since the last onset of a rule that has ended still holds; there are two in a year. */
function onsetsOf(observance, { to, work }) {
    const { start, from, rules, dates } = observance;
    const range = { first: start.day, last: Math.floor(to / _time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd) + 1 };
    const recurring = rules.flatMap(({ rule, place }) => {
        const { until } = rule;
        (0,_rule_work_js__WEBPACK_IMPORTED_MODULE_9__/* .spend */ .R)(work, { rule, place }, { start: start.day, ...range });
        const last = until !== undefined && 'at' in until ? until.at : Infinity;
        return starts({ rule, start, range, place }).filter((civil) => (0,_time_period_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .nominalTime */ .S)(civil) - from <= last);
    });
    const all = new Map([start, ...recurring, ...dates].map((civil) => [(0,_time_period_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .nominalTime */ .S)(civil), civil]));
    return [...all.values()];
}
function starts(part) {
    try {
        return (0,_time_recurrence_recurrence_js__WEBPACK_IMPORTED_MODULE_2__/* .recurrencesOf */ .Xf)(part, part.range);
    }
    catch (error) {
        if (!(error instanceof _time_recurrence_recurrence_js__WEBPACK_IMPORTED_MODULE_2__/* .RecurrenceOverflow */ .p4))
            throw error;
        throw new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .CalendarFault */ .J8(part.place, {
            message: 'The clocks of the time zone change more often than 100,000 times',
            hint: 'a rule of a time zone is FREQ=YEARLY',
        });
    }
}
function toObservance(component) {
    const start = requiredOf(component, 'DTSTART');
    const name = (0,_component_js__WEBPACK_IMPORTED_MODULE_6__/* .propertyOf */ .$r)(component, 'TZNAME');
    return {
        start: toOnset(start, start.value, 0),
        from: toOffset(requiredOf(component, 'TZOFFSETFROM')),
        to: toOffset(requiredOf(component, 'TZOFFSETTO')),
        name: name?.value.slice(0, 20) ?? '',
        rules: (0,_component_js__WEBPACK_IMPORTED_MODULE_6__/* .propertiesOf */ .P1)(component, 'RRULE').map(_recurrence_property_js__WEBPACK_IMPORTED_MODULE_8__/* .toRule */ .Aw),
        dates: (0,_component_js__WEBPACK_IMPORTED_MODULE_6__/* .propertiesOf */ .P1)(component, 'RDATE').flatMap((content) => (0,_calendar_time_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(content).map(({ text, at }) => toOnset(content, text, at))),
        place: (0,_component_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOfComponent */ .C6)(component),
    };
}
function requiredOf(component, name) {
    const found = (0,_component_js__WEBPACK_IMPORTED_MODULE_6__/* .propertyOf */ .$r)(component, name);
    if (found !== undefined && found.value !== '')
        return found;
    throw new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .CalendarFault */ .J8(found === undefined ? (0,_component_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOfComponent */ .C6)(component) : (0,_content_line_js__WEBPACK_IMPORTED_MODULE_7__/* .placeOfValue */ .E0)(found), {
        message: `The ${component.name} has no ${name}`,
        hint: `add ${name}, as in ${examples[name] ?? name}`,
    });
}
const examples = {
    TZID: 'TZID:Europe/Berlin',
    DTSTART: 'DTSTART:19701025T030000',
    TZOFFSETFROM: 'TZOFFSETFROM:+0200',
    TZOFFSETTO: 'TZOFFSETTO:+0100',
};
function toOnset(content, text, at) {
    const civil = (0,_calendar_time_js__WEBPACK_IMPORTED_MODULE_5__/* .parseCivil */ .Fl)(text);
    if (civil?.time !== undefined && !text.endsWith('Z'))
        return civil;
    throw new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .CalendarFault */ .J8((0,_content_line_js__WEBPACK_IMPORTED_MODULE_7__/* .placeOfValue */ .E0)(content, at), {
        message: `${content.name} ${(0,_calendar_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} of a time zone is no local time`,
        hint: 'write it as in 19701025T030000, without Z',
    });
}
function toOffset(content) {
    const [, sign, hours, minutes, seconds = '0'] = /^([+-])(\d{2})(\d{2})(\d{2})?$/.exec(content.value) ?? [];
    const size = Number(hours) * _time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .hour */ .nW + Number(minutes) * _time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .minute */ .Vc + Number(seconds) * 1000;
    const isOffset = Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) < 60;
    if (isOffset)
        return sign === '-' ? -size : size;
    throw new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .CalendarFault */ .J8((0,_content_line_js__WEBPACK_IMPORTED_MODULE_7__/* .placeOfValue */ .E0)(content), {
        message: `${content.name} ${(0,_calendar_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(content.value)} is no offset from UTC`,
        hint: 'write it as in +0100 or -0330',
    });
}


/***/ }),

/***/ 70043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ parseCalendar)
});

// EXTERNAL MODULE: ./lib/sources/calendars/calendar-fault.js
var calendar_fault = __webpack_require__(37835);
// EXTERNAL MODULE: ./lib/sources/calendars/calendar-time.js
var calendar_time = __webpack_require__(36962);
// EXTERNAL MODULE: ./lib/sources/calendars/component.js
var calendars_component = __webpack_require__(98693);
// EXTERNAL MODULE: ./lib/sources/calendars/content-line.js
var content_line = __webpack_require__(86358);
// EXTERNAL MODULE: ./lib/time/period-rule.js
var period_rule = __webpack_require__(11907);
// EXTERNAL MODULE: ./lib/sources/calendars/event-length.js
var event_length = __webpack_require__(20227);
;// CONCATENATED MODULE: ./lib/sources/calendars/event-dates.js
/** RDATE and EXDATE: instances that an event has besides its rules, and those that do not take place. */




/** The instances of an RDATE line of an event that starts so. Throws a CalendarFault. */
function toAddedTimes(content, start) {
    const type = (0,calendar_time/* valueTypeOf */.Tw)(content, ['DATE-TIME', 'DATE', 'PERIOD']);
    return (0,calendar_time/* listOf */.c3)(content).map((written) => {
        if (type === 'PERIOD')
            return toPeriod(content, start, written);
        return { start: fitting(content, start, (0,calendar_time/* toTime */.xe)(content, type, written)) };
    });
}
/** The instances that an EXDATE line takes out. Throws a CalendarFault. */
function toExcludedTimes(content, start) {
    const type = (0,calendar_time/* valueTypeOf */.Tw)(content, ['DATE-TIME', 'DATE']);
    return (0,calendar_time/* listOf */.c3)(content).map((written) => fitting(content, start, (0,calendar_time/* toTime */.xe)(content, type, written)));
}
function toPeriod(content, start, written) {
    const slash = written.text.indexOf('/');
    if (slash === -1) {
        throw new calendar_fault/* CalendarFault */.J8((0,content_line/* placeOfValue */.E0)(content, written.at), {
            message: `${(0,calendar_fault/* quote */.hD)(written.text)} is no period`,
            hint: 'write it as in 20261224T180000Z/20261224T200000Z or 20261224T180000Z/PT2H',
        });
    }
    const from = { text: written.text.slice(0, slash), at: written.at };
    const until = { text: written.text.slice(slash + 1), at: written.at + slash + 1 };
    const begins = fitting(content, start, (0,calendar_time/* toTime */.xe)(content, 'DATE-TIME', from));
    if (/^[+-]?P/.test(until.text)) {
        const place = (0,content_line/* placeOfValue */.E0)(content, until.at);
        return { start: begins, length: (0,event_length/* toLasting */._K)({ text: until.text, place, start: begins }) };
    }
    return { start: begins, length: (0,event_length/* toEnd */.FY)((0,calendar_time/* toTime */.xe)(content, 'DATE-TIME', until), begins) };
}
/** A date cannot be compared with a time, nor a time of any zone with one of a certain zone. */
function fitting(content, start, time) {
    if ((0,calendar_time/* classOf */.Kl)(time) === (0,calendar_time/* classOf */.Kl)(start))
        return time;
    throw new calendar_fault/* CalendarFault */.J8(time.place, {
        message: `${content.name} is ${calendar_time/* classNames */.xW[(0,calendar_time/* classOf */.Kl)(time)]}, and the start of the event is ${calendar_time/* classNames */.xW[(0,calendar_time/* classOf */.Kl)(start)]}`,
        hint: `write it in the form of DTSTART`,
    });
}

// EXTERNAL MODULE: ./lib/sources/calendars/recurrence-property.js
var recurrence_property = __webpack_require__(93494);
// EXTERNAL MODULE: ./lib/sources/calendars/text-value.js
var text_value = __webpack_require__(54035);
;// CONCATENATED MODULE: ./lib/sources/calendars/event.js









const longestSummary = 200;
/**
 * Reads a VEVENT. Throws a CalendarFault. TRANSP is not read, on purpose: products write TRANSPARENT
 * for whole days by default, and an event that is free time for people can be a freeze all the same.
 */
function toEvent(component, zones) {
    refuseUnread(component);
    const uid = required(component, 'UID');
    if (uid.value.trim() === '') {
        throw new calendar_fault/* CalendarFault */.J8((0,content_line/* placeOfValue */.E0)(uid), { message: 'The UID is empty', hint: uidHint });
    }
    const start = (0,calendar_time/* toSingleTime */.bV)(required(component, 'DTSTART'));
    const summary = (0,calendars_component/* propertyOf */.$r)(component, 'SUMMARY');
    const instance = toInstance(component);
    return {
        uid: (0,text_value/* toText */.f)(uid),
        ...(summary === undefined ? {} : { summary: toSummary(summary) }),
        categories: [...new Set((0,calendars_component/* propertiesOf */.P1)(component, 'CATEGORIES').flatMap(text_value/* toTexts */.O))],
        status: toStatus((0,calendars_component/* propertyOf */.$r)(component, 'STATUS')),
        start,
        length: (0,event_length/* toLength */.qe)(component, start),
        saysWholeDays: isTrue((0,calendars_component/* propertiesOf */.P1)(component, 'X-MICROSOFT-CDO-ALLDAYEVENT')),
        rules: (0,calendars_component/* propertiesOf */.P1)(component, 'RRULE').map((content) => (0,recurrence_property/* toRuleOf */.Fd)(start, content)),
        added: (0,calendars_component/* propertiesOf */.P1)(component, 'RDATE').flatMap((content) => toAddedTimes(content, start)),
        excluded: (0,calendars_component/* propertiesOf */.P1)(component, 'EXDATE').flatMap((content) => toExcludedTimes(content, start)),
        ...(instance === undefined ? {} : { instance }),
        sequence: toSequence((0,calendars_component/* propertyOf */.$r)(component, 'SEQUENCE')),
        stamp: toStamp((0,calendars_component/* propertyOf */.$r)(component, 'DTSTAMP')),
        place: (0,calendars_component/* placeOfComponent */.C6)(component),
        zones,
    };
}
/** What is valid, and probably not meant. */
function warningsOf({ start, length, status, rules }) {
    if (status === 'cancelled')
        return [];
    const odd = rules.filter((rule) => !(0,recurrence_property/* givesStart */.z6)(rule, start));
    const unsynchronized = odd.map(({ place }) => (0,calendar_fault/* warningAt */.MK)(place, 'The rule does not give the start of the event, which is an instance all the same', 'let DTSTART be the first time that the rule gives'));
    if ((0,event_length/* nominalLength */.ri)(length, start) !== 0)
        return unsynchronized;
    const empty = (0,calendar_fault/* warningAt */.MK)(start.place, 'The event lasts no time at all: it neither opens nor freezes anything', 'add a DTEND or a DURATION');
    return [...unsynchronized, empty];
}
/** Outlook says so of whole days, which it writes as times of its own zone. */
function isTrue(contents) {
    return contents.some(({ value }) => value.trim().toUpperCase() === 'TRUE');
}
function refuseUnread(component) {
    const inner = component.components.find(({ name }) => name === 'VEVENT');
    if (inner !== undefined) {
        throw new calendar_fault/* CalendarFault */.J8((0,calendars_component/* placeOfComponent */.C6)(inner), {
            message: 'A VEVENT begins inside of a VEVENT',
            hint: 'write END:VEVENT before it',
        });
    }
    const rule = (0,calendars_component/* propertyOf */.$r)(component, 'EXRULE');
    if (rule !== undefined) {
        throw new calendar_fault/* CalendarFault */.J8((0,content_line/* placeOfName */.EY)(rule), {
            message: 'EXRULE is no part of iCalendar any more, and without it the event would be longer',
            hint: 'write the days that do not take place as EXDATE',
        });
    }
}
function required(component, name) {
    const found = (0,calendars_component/* propertyOf */.$r)(component, name);
    if (found !== undefined)
        return found;
    throw new calendar_fault/* CalendarFault */.J8((0,calendars_component/* placeOfComponent */.C6)(component), {
        message: `The event has no ${name}`,
        hint: name === 'UID'
            ? uidHint
            : 'add DTSTART:20261224T180000Z, DTSTART;TZID=Europe/Berlin:20261224T180000 or DTSTART;VALUE=DATE:20261224',
    });
}
const uidHint = 'add a text that no other event has: UID:freeze-2026@example.com';
function toSummary(content) {
    return [...(0,text_value/* toText */.f)(content)].slice(0, longestSummary).join('');
}
const statuses = {
    CONFIRMED: 'confirmed',
    TENTATIVE: 'tentative',
    CANCELLED: 'cancelled',
};
function toStatus(content) {
    if (content === undefined)
        return 'confirmed';
    const written = content.value.toUpperCase();
    for (const [name, status] of Object.entries(statuses))
        if (name === written)
            return status;
    throw new calendar_fault/* CalendarFault */.J8((0,content_line/* placeOfValue */.E0)(content), {
        message: `STATUS ${(0,calendar_fault/* quote */.hD)(content.value)} is none of an event`,
        hint: `write ${Object.keys(statuses).join(', ')}, or no STATUS`,
    });
}
/** RANGE=THISANDFUTURE is refused: RFC 5545 does not say how a rule, or a clock change, moves the later ones. */
function toInstance(component) {
    const content = (0,calendars_component/* propertyOf */.$r)(component, 'RECURRENCE-ID');
    if (content === undefined)
        return undefined;
    const range = content.parameters.find(({ name }) => name === 'RANGE');
    if (range !== undefined) {
        throw new calendar_fault/* CalendarFault */.J8((0,content_line/* placeOfName */.EY)(content), {
            message: 'RECURRENCE-ID has a RANGE: how it changes the instances after it is not defined',
            hint: 'end the series with an UNTIL, and write what follows as a series of its own',
        });
    }
    const recurring = component.properties.find(({ name }) => ['RRULE', 'RDATE', 'EXDATE'].includes(name));
    if (recurring !== undefined) {
        throw new calendar_fault/* CalendarFault */.J8((0,content_line/* placeOfName */.EY)(recurring), {
            message: `The event is one instance of a series, as its RECURRENCE-ID says, and has an ${recurring.name}`,
            hint: 'remove one of the two',
        });
    }
    return (0,calendar_time/* toSingleTime */.bV)(content);
}
function toSequence(content) {
    if (content === undefined)
        return 0;
    if (/^\+?\d{1,9}$/.test(content.value))
        return Number(content.value);
    throw new calendar_fault/* CalendarFault */.J8((0,content_line/* placeOfValue */.E0)(content), {
        message: `SEQUENCE ${(0,calendar_fault/* quote */.hD)(content.value)} is no count of changes`,
        hint: 'write SEQUENCE:0 or a higher number',
    });
}
function toStamp(content) {
    if (content === undefined)
        return 0;
    const stamp = (0,calendar_time/* toSingleTime */.bV)(content);
    if (stamp.form === 'utc')
        return (0,period_rule/* nominalTime */.S)(stamp.civil);
    throw new calendar_fault/* CalendarFault */.J8((0,content_line/* placeOfValue */.E0)(content), {
        message: `DTSTAMP ${(0,calendar_fault/* quote */.hD)(content.value)} is not in UTC`,
        hint: 'write it as in DTSTAMP:20261101T120000Z',
    });
}

// EXTERNAL MODULE: ./lib/sources/calendars/file-zone.js
var file_zone = __webpack_require__(54717);
// EXTERNAL MODULE: ./lib/sources/calendars/revisions.js
var revisions = __webpack_require__(76964);
// EXTERNAL MODULE: ./lib/sources/calendars/unfold.js
var unfold = __webpack_require__(44996);
;// CONCATENATED MODULE: ./lib/sources/calendars/parse-calendar.js








/** Reads a file with one or several VCALENDAR objects. A text that is no iCalendar is no empty calendar. */
function parseCalendar(source) {
    const tree = (0,calendar_fault/* attempt */.CD)(() => (0,calendars_component/* toComponents */.GW)((0,unfold/* unfold */.t8)(source).map(content_line/* toContentLine */.zC)));
    if (!tree.ok)
        return { ok: false, faults: [tree.fault] };
    const faults = [];
    const collect = (act) => {
        const result = (0,calendar_fault/* attempt */.CD)(act);
        if (result.ok)
            return [result.value];
        faults.push(result.fault);
        return [];
    };
    const objects = tree.value;
    for (const object of objects)
        collect(() => refuseObject(object));
    collect(() => refuseMany(objects));
    const read = faults.length > 0 ? [] : objects.flatMap((object) => eventsOf(object, collect));
    const { events, faults: doubles } = (0,revisions/* newestOf */.s)(read, keyOf);
    faults.push(...doubles, ...foreignInstances(events));
    if (faults.length > 0)
        return { ok: false, faults: (0,calendar_fault/* shorten */.ml)(faults) };
    const warnings = [...events.flatMap(warningsOf), ...objects.flatMap(unread)];
    if (read.length === 0)
        warnings.push(withoutEvents(source.file));
    return { ok: true, calendar: { file: source.file, events }, warnings: (0,calendar_fault/* shorten */.ml)(warnings) };
}
function eventsOf(object, collect) {
    const zones = new Map();
    for (const component of object.components.filter(({ name }) => name === 'VTIMEZONE')) {
        for (const zone of collect(() => addedZone(zones, component)))
            zones.set(zone.tzid, zone);
    }
    return object.components
        .filter(({ name }) => name === 'VEVENT')
        .flatMap((component) => collect(() => toEvent(component, zones)));
}
function addedZone(zones, component) {
    const zone = (0,file_zone/* toFileZone */.O)(component);
    const before = zones.get(zone.tzid);
    if (before === undefined || before.text === zone.text)
        return zone;
    throw new calendar_fault/* CalendarFault */.J8(zone.place, {
        message: `The time zone ${(0,calendar_fault/* quote */.hD)(zone.tzid)} is on line ${String(before.place.line)} already, with other rules`,
        hint: 'keep one',
    });
}
/** What a VCALENDAR says of itself. A METHOD such as CANCEL makes a message about events of it. */
const expected = {
    VERSION: ['2.0'],
    CALSCALE: ['GREGORIAN'],
    METHOD: ['PUBLISH', 'REQUEST'],
};
function refuseObject(object) {
    for (const [name, values] of Object.entries(expected)) {
        const content = (0,calendars_component/* propertyOf */.$r)(object, name);
        if (content === undefined || values.some((value) => value === content.value.toUpperCase())) {
            continue;
        }
        throw new calendar_fault/* CalendarFault */.J8((0,content_line/* placeOfValue */.E0)(content), {
            message: `${name} ${(0,calendar_fault/* quote */.hD)(content.value)} is not supported`,
            hint: `export the calendar with ${name}:${values.join(` or ${name}:`)}`,
        });
    }
    for (const component of object.components) {
        if (component.name === 'VEVENT')
            continue;
        const hidden = hiddenEvent(component);
        if (hidden === undefined)
            continue;
        throw new calendar_fault/* CalendarFault */.J8((0,calendars_component/* placeOfComponent */.C6)(hidden), {
            message: `A VEVENT stands inside of ${component.name.slice(0, 40)}, where nobody looks for it`,
            hint: 'put it directly into VCALENDAR',
        });
    }
}
function hiddenEvent({ components }) {
    for (const component of components) {
        const found = component.name === 'VEVENT' ? component : hiddenEvent(component);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function refuseMany(objects) {
    const events = objects.flatMap(({ components }) => components.filter(({ name }) => name === 'VEVENT'));
    const first = events[unfold/* calendarLimits */.Jf.events];
    if (first === undefined)
        return;
    throw new calendar_fault/* CalendarFault */.J8((0,calendars_component/* placeOfComponent */.C6)(first), {
        message: 'The file has more than 20,000 events',
        hint: 'export a calendar of its own for what the gate has to know',
    });
}
/** One text for one event or instance, as far as it can be told without knowing the zones. */
function keyOf({ uid, instance }) {
    if (instance === undefined)
        return JSON.stringify([uid]);
    const { form, civil } = instance;
    return JSON.stringify([uid, form, form === 'zoned' ? instance.tzid : '', civil.day, civil.time]);
}
/** A RECURRENCE-ID has to be in the form of the starts of its series, or it names none of them. */
function foreignInstances(events) {
    const masters = new Map(events.filter(({ instance }) => instance === undefined).map((event) => [event.uid, event]));
    return events.flatMap(({ uid, instance }) => {
        const master = masters.get(uid);
        if (instance === undefined || master === undefined)
            return [];
        const [of, starts] = [(0,calendar_time/* classOf */.Kl)(instance), (0,calendar_time/* classOf */.Kl)(master.start)];
        if (of === starts)
            return [];
        const fault = new calendar_fault/* CalendarFault */.J8(instance.place, {
            message: `RECURRENCE-ID is ${calendar_time/* classNames */.xW[of]}, and the series on line ${String(master.place.line)} starts with ${calendar_time/* classNames */.xW[starts]}`,
            hint: 'write the start that the instance has in the series',
        });
        return [fault.fault];
    });
}
function unread({ components }) {
    return components
        .filter(({ name }) => name === 'VAVAILABILITY')
        .map((component) => (0,calendar_fault/* warningAt */.MK)((0,calendars_component/* placeOfComponent */.C6)(component), 'VAVAILABILITY (RFC 7953) is not read', 'write as events when it is open or frozen'));
}
function withoutEvents(file) {
    return (0,calendar_fault/* warningAt */.MK)({ file, line: 1, column: 1 }, 'The calendar has no events', 'see that it is the right one');
}


/***/ }),

/***/ 93494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ toRule),
/* harmony export */   Fd: () => (/* binding */ toRuleOf),
/* harmony export */   z6: () => (/* binding */ givesStart)
/* harmony export */ });
/* harmony import */ var _time_civil_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31963);
/* harmony import */ var _time_period_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12369);
/* harmony import */ var _time_recurrence_recurrence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25845);
/* harmony import */ var _calendar_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37835);
/* harmony import */ var _calendar_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36962);
/* harmony import */ var _content_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86358);






/** The rule of an RRULE line. Throws a CalendarFault at the part that is wrong. */
function toRule(content) {
    const place = (0,_content_line_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOfValue */ .E0)(content);
    try {
        return { rule: (0,_time_recurrence_recurrence_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRecurrence */ .Ov)(content.value, []), place };
    }
    catch (error) {
        if (!(error instanceof _time_period_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .PeriodFault */ .y))
            throw error;
        const { message, hint } = error;
        throw new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .CalendarFault */ .J8(placeOfPart(content, message), {
            message: `RRULE: ${message.slice(0, longestMessage)}`,
            hint,
        });
    }
}
// The message repeats a part of the rule, which is text of the file.
const longestMessage = 200;
function placeOfPart(content, message) {
    const part = /^[A-Z]+(?==)/.exec(message)?.[0];
    const at = part === undefined ? -1 : content.value.toUpperCase().indexOf(`${part}=`);
    return (0,_content_line_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOfValue */ .E0)(content, Math.max(at, 0));
}
/**
 * The rule of an event that starts so. Its UNTIL has to be in the form that RFC 5545 demands: whether
 * `UNTIL=20261231` includes the evening of that day is what products disagree about.
 */
function toRuleOf(start, content) {
    const placed = toRule(content);
    const { until } = placed.rule;
    if (until === undefined)
        return placed;
    const form = 'at' in until ? 'absolute' : until.time === undefined ? 'date' : 'floating';
    if (form === (0,_calendar_time_js__WEBPACK_IMPORTED_MODULE_4__/* .classOf */ .Kl)(start))
        return placed;
    const day = 'at' in until ? new Date(until.at).toISOString().slice(0, 10) : (0,_time_civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCivilDate */ .PF)(until.day);
    const shown = day.replaceAll('-', '');
    throw new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .CalendarFault */ .J8(placeOfPart(content, 'UNTIL='), {
        message: `UNTIL is ${untilNames[form]}, and the start needs one that is ${untilNames[(0,_calendar_time_js__WEBPACK_IMPORTED_MODULE_4__/* .classOf */ .Kl)(start)]}`,
        hint: `write UNTIL=${shown}${endOfDay[(0,_calendar_time_js__WEBPACK_IMPORTED_MODULE_4__/* .classOf */ .Kl)(start)]}`,
    });
}
const untilNames = {
    date: 'a date',
    floating: 'a time without Z',
    absolute: 'a time in UTC',
};
const endOfDay = {
    date: '',
    floating: 'T235959',
    absolute: 'T235959Z, the end in UTC',
};
/** True if the start is one that the rule gives. */
function givesStart({ rule }, { civil }) {
    const { until: _, ...endless } = rule;
    const range = { first: civil.day, last: civil.day };
    const [first] = (0,_time_recurrence_recurrence_js__WEBPACK_IMPORTED_MODULE_2__/* .recurrencesOf */ .Xf)({ rule: { ...endless, count: 1 }, start: civil }, range);
    return first !== undefined && first.time === civil.time;
}


/***/ }),

/***/ 76964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ newestOf)
/* harmony export */ });
/* harmony import */ var _calendar_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37835);

/** Of the events with the same key the one with the highest SEQUENCE, then the latest DTSTAMP. */
function newestOf(events, keyOf) {
    const newest = new Map();
    const equals = new Map();
    for (const event of events) {
        const key = keyOf(event);
        const before = newest.get(key);
        const order = before === undefined ? 1 : compareRevisions(event, before);
        if (order > 0) {
            newest.set(key, event);
            equals.delete(key);
        }
        else if (order === 0 && before !== undefined) {
            equals.set(key, sameRevision(event, before));
        }
    }
    return { events: [...newest.values()], faults: [...equals.values()] };
}
/** Positive if `a` is newer. */
function compareRevisions(a, b) {
    return a.sequence - b.sequence || a.stamp - b.stamp;
}
function sameRevision(event, before) {
    const which = event.instance === undefined ? 'event' : 'instance';
    return (0,_calendar_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .faultAt */ .ux)(event.place, {
        message: `The ${which} with the UID ${(0,_calendar_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(event.uid)} is already on line ${String(before.place.line)}, with the same SEQUENCE and DTSTAMP`,
        hint: 'give each event a UID of its own, or the newer version a higher SEQUENCE',
    });
}


/***/ }),

/***/ 47002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ spend),
/* harmony export */   t: () => (/* binding */ mostWork)
/* harmony export */ });
/* harmony import */ var _calendar_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37835);

/** More than a thousand endless series over three years each; a few seconds. */
const mostWork = 2_000_000;
/** Takes the work of a rule that starts on a day. Throws a CalendarFault when nothing is left. */
function spend(budget, { rule, place }, days) {
    const { start, first, last } = days;
    // Only a COUNT has to be followed from its beginning.
    const looked = last - (rule.count === undefined ? Math.max(start, first) : start) + 1;
    budget.left -= Math.max(0, Math.min(looked, mostDays(rule))) * workADay[rule.freq];
    if (budget.left >= 0)
        return;
    throw new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .CalendarFault */ .J8(place, {
        message: 'The rules of the calendar take too long to follow',
        hint: 'write UNTIL instead of COUNT in old series, and remove those that have ended',
    });
}
const workADay = {
    // These two look at months and years, not at days.
    yearly: 1 / 30,
    monthly: 1 / 10,
    weekly: 1,
    daily: 1,
    hourly: 24,
    minutely: 24 * 60,
    secondly: 24 * 60 * 60,
};
const daysApart = {
    yearly: 366,
    monthly: 31,
    weekly: 7,
};
/** After so many days a COUNT is reached; unknown where months, weeks or days of them are left out. */
function mostDays(rule) {
    const { freq, interval, count, byMonth, byMonthDay, byYearDay, byWeekNo } = rule;
    const leavesOut = [byMonth, byMonthDay, byYearDay, byWeekNo].some(({ length }) => length > 0);
    if (count === undefined || leavesOut)
        return Infinity;
    // BYDAY leaves at most six days out.
    const apart = daysApart[freq] ?? 7 / workADay[freq];
    return Math.ceil(count * interval * apart);
}


/***/ }),

/***/ 54035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ toTexts),
/* harmony export */   f: () => (/* binding */ toText)
/* harmony export */ });
/* harmony import */ var _calendar_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37835);
/* harmony import */ var _content_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86358);
/** Texts of iCalendar (RFC 5545, 3.3.11): escapes, and lists of them. */


/**
 * A text for people: an escape that RFC 5545 does not know stays as it is written, as in the exports
 * of several products.
 */
function toText({ value }) {
    return value.replaceAll(/\\([\\;,nN])/g, (_, escaped) => unescape(escaped));
}
/**
 * The comma separated texts of a value, trimmed, empty ones left out. Throws a CalendarFault for an
 * unknown escape: rules are matched against these texts, and `a\:b` matches nothing that people write.
 */
function toTexts(content) {
    const texts = [''];
    for (const { 0: token, index } of content.value.matchAll(/\\.?|,|[^\\,]+/gsu)) {
        if (token === ',')
            texts.push('');
        else
            texts.push(`${texts.pop() ?? ''}${decodeToken(content, token, index)}`);
    }
    return texts.map((text) => text.trim()).filter((text) => text !== '');
}
function decodeToken(content, token, index) {
    if (!token.startsWith('\\'))
        return token;
    if (/^\\[\\;,nN]$/.test(token))
        return unescape(token.slice(1));
    throw new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .CalendarFault */ .J8((0,_content_line_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfValue */ .E0)(content, index), {
        message: `${(0,_calendar_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(token)} is no escape in ${content.name}`,
        hint: 'a backslash is written \\\\, a comma \\,, a semicolon \\; and a line break \\n',
    });
}
function unescape(escaped) {
    return escaped.toLowerCase() === 'n' ? '\n' : escaped;
}


/***/ }),

/***/ 44996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jf: () => (/* binding */ calendarLimits),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   t8: () => (/* binding */ unfold)
/* harmony export */ });
/* harmony import */ var _calendar_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37835);

/** Limits of a calendar file. */
const calendarLimits = {
    bytes: 5 * 1024 * 1024,
    lines: 100_000,
    events: 20_000,
    depth: 8,
};
/** Where the character at the offset stands in the file. */
function placeIn({ file, pieces }, offset) {
    let low = 0;
    let high = pieces.length - 1;
    // By halves: a list of dates may be folded ten thousand times.
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((pieces[middle]?.offset ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    const piece = pieces[low] ?? { offset: 0, line: 1, column: 1 };
    return { file, line: piece.line, column: piece.column + offset - piece.offset };
}
/** The lines, blank ones left out. Throws a CalendarFault for a text that is no calendar, or too large. */
function unfold(source) {
    const { file } = source;
    const text = source.text.replace(/^\uFEFF/, '');
    refuseOther(file, text);
    const found = [];
    let current;
    for (const [index, ended] of text.split('\n').entries()) {
        const physical = ended.endsWith('\r') ? ended.slice(0, -1) : ended;
        const place = { file, line: index + 1, column: 1 };
        refuseControls(place, physical);
        if (physical === '') {
            current = undefined;
        }
        else if (/^[ \t]/.test(physical)) {
            if (current === undefined)
                throw continuesNothing(place);
            current.parts.push(physical.slice(1));
            current.pieces.push({ offset: current.length, line: place.line, column: 2 });
            current.length += physical.length - 1;
        }
        else {
            const pieces = [{ offset: 0, line: place.line, column: 1 }];
            current = { file, parts: [physical], pieces, length: physical.length };
            found.push(current);
        }
    }
    return found.map(({ parts, pieces }) => ({ file, text: parts.join(''), pieces }));
}
function refuseOther(file, text) {
    const start = { file, line: 1, column: 1 };
    if (text.length > calendarLimits.bytes || Buffer.byteLength(text) > calendarLimits.bytes) {
        throw new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .CalendarFault */ .J8(start, {
            message: 'The file is larger than 5 MiB',
            hint: 'export a calendar of its own for what the gate has to know',
        });
    }
    const kind = kindOfText(text);
    if (kind !== undefined) {
        throw new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .CalendarFault */ .J8(start, {
            message: `The file is ${kind}, no iCalendar`,
            hint: 'its first line has to be BEGIN:VCALENDAR; take the address that ends in .ics',
        });
    }
    let lines = 1;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        lines += 1;
    if (lines > calendarLimits.lines) {
        throw new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .CalendarFault */ .J8({ file, line: calendarLimits.lines + 1, column: 1 }, {
            message: 'The file has more than 100,000 lines',
            hint: 'export a calendar of its own for what the gate has to know',
        });
    }
}
function kindOfText(text) {
    const start = text.trimStart().slice(0, 200);
    if (start === '')
        return 'empty';
    if (/^<(?:!doctype html|html)/i.test(start))
        return 'an HTML page';
    if (start.startsWith('<'))
        return 'XML';
    if (start.startsWith('{') || start.startsWith('['))
        return 'JSON';
    return undefined;
}
// RFC 5545 allows the tab only; a lone CR would hide what stands before it in a log.
const control = /[\u0000-\u0008\u000b-\u001f\u007f]/;
function refuseControls(place, physical) {
    const at = physical.search(control);
    if (at === -1)
        return;
    const code = physical.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
    throw new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .CalendarFault */ .J8({ ...place, column: at + 1 }, {
        message: `The control character U+${code} stands in the text`,
        hint: 'remove it; lines end with CRLF or LF, and a line break inside of a text is written \\n',
    });
}
function continuesNothing(place) {
    return new _calendar_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .CalendarFault */ .J8(place, {
        message: 'The line begins with a space, and there is no line before it that it continues',
        hint: 'remove the space, or the blank line before it',
    });
}


/***/ }),

/***/ 77709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ asWholeDays)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96216);
/* harmony import */ var _event_length_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20227);
/** Times from midnight to midnight of an event that says that it is of whole days. */


/**
 * The instance as dates, if the event says so and both ends are at 00:00 in its own zone; else as it is.
 * The series is expanded in its zone before, as its rule, exceptions and changes are written in it.
 */
function asWholeDays({ saysWholeDays }, extent) {
    const { start, length } = extent;
    if (!saysWholeDays || start.civil.time !== 0)
        return extent;
    const nominal = length.kind === 'as-first' ? length.nominal : ((0,_event_length_js__WEBPACK_IMPORTED_MODULE_1__/* .nominalLength */ .ri)(length, start) ?? 0);
    if (nominal <= 0 || nominal % _time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd !== 0)
        return extent;
    const { civil, place } = start;
    return {
        start: { form: 'date', civil: { day: civil.day }, place },
        length: { kind: 'lasting', days: nominal / _time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd, elapsed: 0 },
    };
}


/***/ })

};

export const id = 8982;
export const ids = [8982];
export const modules = {

/***/ 58982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  calendar: () => (/* binding */ calendar)
});

// EXTERNAL MODULE: ./lib/time/civil-date.js
var civil_date = __webpack_require__(31963);
// EXTERNAL MODULE: ./lib/time/zone-table.js
var zone_table = __webpack_require__(33710);
// EXTERNAL MODULE: ./lib/time/instant.js
var time_instant = __webpack_require__(96216);
// EXTERNAL MODULE: ./lib/report/untrusted.js
var untrusted = __webpack_require__(55536);
;// CONCATENATED MODULE: ./lib/report/calendar-ics-lines.js
/** Content lines of iCalendar (RFC 5545): text that is escaped, and lines that are folded. */


/**
 * Untrusted text as a value of the type TEXT (3.3.11): one line, nothing invisible, and no `::`,
 * which a runner takes for a command where a fold puts it at the start of a line (T54).
 */
function escapeIcsText(text) {
    return (0,untrusted/* escapeTerminal */.en)(text)
        .replace(/:{2,}/g, ':')
        .replace(/[\\;,]/g, '\\$&');
}
/** The lines of one text value, of which each is escaped. */
function joinIcsLines(lines) {
    return lines.map(escapeIcsText).join('\\n');
}
/** `20261126T080000Z`, cut to the second. */
function toIcsInstant(at) {
    return `${(0,time_instant/* formatInstant */.r4)(at).slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}
const mostOctets = 75;
/** A line with its CRLF; a longer one goes on after a space, and no character is cut in two (3.1). */
function foldIcsLine(line) {
    const lines = [];
    let current = '';
    let octets = 0;
    for (const character of line) {
        const more = octetsOf(character);
        if (octets + more > mostOctets) {
            lines.push(current);
            current = ' ';
            octets = 1;
        }
        current += character;
        octets += more;
    }
    return [...lines, current].map((one) => `${one}\r\n`).join('');
}
function octetsOf(character) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80)
        return 1;
    if (point < 0x800)
        return 2;
    return point < 0x10000 ? 3 : 4;
}

// EXTERNAL MODULE: ./lib/report/phrase.js
var phrase = __webpack_require__(94701);
;// CONCATENATED MODULE: ./lib/report/calendar-times.js


/** What is said where an end lies beyond what was looked at. */
const noEnd = 'no end within 400 days';
/** The same of a start. */
const noStart = 'for more than 400 days';
/** How far was looked for what comes next: `within 400 days`, or until data end before that. */
function reachOf({ knownUntil }, clock) {
    return knownUntil === undefined
        ? 'within 400 days'
        : `until ${clock.moment(knownUntil)}, where what is known ends`;
}
/** The instant of a calendar's own text. Throws a RangeError for any other. */
function toInstant(text) {
    const instant = (0,time_instant/* parseInstant */.nV)(text);
    if (instant === undefined)
        throw new RangeError(`${text} is no instant`);
    return instant;
}
/** An end that is not known is infinite. */
function toInterval({ start, end }) {
    return {
        start: start === null ? -Infinity : toInstant(start),
        end: end === null ? Infinity : toInstant(end),
    };
}
/** True if any of it lies between the two instants. */
function touches(stretch, from, to) {
    const { start, end } = toInterval(stretch);
    return start < to && end > from;
}
/**
 * `Tue 24 Nov, 09:00–16:00 CET (08:00–15:00 UTC)`, or the end that is known; `untold` says how far one
 * was looked for.
 */
function tellStretch({ start, end }, clock, untold = noEnd) {
    if (start === null && end === null)
        return (0,phrase/* say */.cv) `${noStart}, ${untold}`;
    if (start === null)
        return (0,phrase/* say */.cv) `${noStart}, until ${tellMoment(end ?? '', clock)}`;
    if (end === null)
        return (0,phrase/* say */.cv) `from ${tellMoment(start, clock)}, ${untold}`;
    const inUtc = clock.utcSpan(start, end);
    const local = (0,phrase/* say */.cv) `${clock.span(start, end)}`;
    return inUtc === undefined ? local : (0,phrase/* say */.cv) `${local} (${inUtc})`;
}
/** `Tue 24 Nov, 09:00 CET (08:00 UTC)`. */
function tellMoment(at, clock) {
    const inUtc = clock.utcSpan(at, at);
    return inUtc === undefined ? (0,phrase/* say */.cv) `${clock.moment(at)}` : (0,phrase/* say */.cv) `${clock.moment(at)} (${inUtc})`;
}
/** `until Tue 24 Nov, 09:00 CET`, or that there is no end. */
function tellUntil({ end }, clock) {
    return end === null ? (0,phrase/* say */.cv) `${noEnd}` : (0,phrase/* say */.cv) `until ${clock.moment(end)}`;
}

// EXTERNAL MODULE: ./lib/report/shown-zone.js
var shown_zone = __webpack_require__(56546);
;// CONCATENATED MODULE: ./lib/report/calendar-ics.js





/** One calendar with an event for each opening and each frozen period; lines end with CRLF. */
function renderIcs(calendar) {
    const { environment, service } = calendar;
    const lines = [
        'BEGIN:VCALENDAR',
        'PRODID:-//promotion-gate//calendar//EN',
        'VERSION:2.0',
        'CALSCALE:GREGORIAN',
        `X-WR-CALNAME:${escapeIcsText(`${environment} (${service})`)}`,
        ...calendar.openings.flatMap((opening) => openingEvent(opening, calendar)),
        ...mergeFreezes(calendar.spans).flatMap((freeze) => freezeEvent(freeze, calendar)),
        'END:VCALENDAR',
    ];
    return lines.map(foldIcsLine).join('');
}
function openingEvent(opening, calendar) {
    const { environment, service, regions, now } = calendar;
    const { start, end } = cut(opening, calendar);
    const unknown = tellUnknown(opening);
    return [
        'BEGIN:VEVENT',
        `UID:${toUid(opening, ['open', service, environment, ...regions])}`,
        `DTSTAMP:${toIcsInstant(toInstant(now))}`,
        `DTSTART:${toIcsInstant(start)}`,
        `DTEND:${toIcsInstant(end)}`,
        `SUMMARY:${escapeIcsText(`${environment} open (${service})`)}`,
        ...(unknown.length === 0 ? [] : [`DESCRIPTION:${joinIcsLines(unknown)}`]),
        'CATEGORIES:OPEN',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
    ];
}
/** One event for a period that several rules name. */
function mergeFreezes(spans) {
    const found = new Map();
    for (const span of spans.filter(({ effect }) => effect === 'frozen')) {
        const key = JSON.stringify([span.period, span.region, span.start]);
        const other = found.get(key);
        const rule = `${span.rule} in ${span.layer}`;
        const isLonger = other !== undefined && toInterval(other).end > toInterval(span).end;
        const { end } = isLonger ? other : span;
        const rules = [...new Set([...(other?.rules ?? []), rule])];
        found.set(key, { ...(other ?? span), end, rules });
    }
    return [...found.values()];
}
function freezeEvent(freeze, calendar) {
    const { environment, service, now, facts } = calendar;
    const { period, region, title, reason, owner, ticket, rules, conditional } = freeze;
    const where = region === undefined ? '' : ` in ${region}`;
    const because = reason ?? title;
    const summary = `${environment} frozen: ${period}${where}`;
    const description = [
        ...(title === undefined ? [] : [title]),
        ...(reason === undefined ? [] : [reason]),
        ...(owner === undefined ? [] : [`Owner: ${owner}`]),
        ...(ticket === undefined ? [] : [`Ticket: ${ticket}`]),
        ...rules.map((rule) => `Rule: ${rule}`),
        ...tellUnknown(freeze),
        ...(conditional === true ? ['Applies under a condition, or for a part of the time.'] : []),
    ];
    const place = region === undefined ? [] : [region];
    return [
        'BEGIN:VEVENT',
        `UID:${toUid(freeze, ['frozen', period, service, environment, ...place])}`,
        `DTSTAMP:${toIcsInstant(toInstant(now))}`,
        ...timesOf(cut(freeze, calendar), (0,shown_zone/* zoneOf */.k)(facts, freeze.zone)),
        `SUMMARY:${escapeIcsText(because === undefined ? summary : `${summary} (${because})`)}`,
        `DESCRIPTION:${joinIcsLines(description)}`,
        'CATEGORIES:FREEZE',
        'TRANSP:OPAQUE',
        'END:VEVENT',
    ];
}
/** What has no known start or end is shown in the asked time alone. */
function cut(stretch, { from, to }) {
    return {
        start: toInstant(stretch.start ?? from),
        end: toInstant(stretch.end ?? to),
    };
}
function tellUnknown({ start, end }) {
    return [
        ...(start === null ? [`Runs ${noStart}.`] : []),
        ...(end === null ? [`It has ${noEnd}.`] : []),
    ];
}
/** Dates for whole local days of the period's zone, else instants. */
function timesOf({ start, end }, zone) {
    const [first, after] = [(0,zone_table/* toLocal */.jw)(zone, start).day, (0,zone_table/* toLocal */.jw)(zone, end).day];
    const isWhole = (0,zone_table/* startOfDay */.ol)(zone, first) === start && (0,zone_table/* startOfDay */.ol)(zone, after) === end;
    return isWhole
        ? [
            `DTSTART;VALUE=DATE:${(0,civil_date/* formatCivilDate */.PF)(first).replaceAll('-', '')}`,
            `DTEND;VALUE=DATE:${(0,civil_date/* formatCivilDate */.PF)(after).replaceAll('-', '')}`,
        ]
        : [`DTSTART:${toIcsInstant(start)}`, `DTEND:${toIcsInstant(end)}`];
}
/** The same for the same event in every run; different texts never become the same id. */
function toUid({ start }, parts) {
    const name = parts.map((part) => part.replaceAll(/[^A-Za-z0-9-]/gu, toHex)).join('.');
    const since = start === null ? 'always' : toIcsInstant(toInstant(start));
    return `${since}.${name}@promotion-gate`;
}
function toHex(character) {
    return `_${(character.codePointAt(0) ?? 0).toString(16)}_`;
}

// EXTERNAL MODULE: ./lib/report/civil-format.js
var civil_format = __webpack_require__(38625);
;// CONCATENATED MODULE: ./lib/report/calendar-mermaid.js




/** What a chart of more tasks would show is too small to read. */
const mostTasks = 60;
/** The chart of the asked time, in the policy's zone; every line ends with a newline. */
function renderMermaid(calendar) {
    const { environment, service, facts, timezone, from, to } = calendar;
    const zone = (0,shown_zone/* zoneOf */.k)(facts, timezone);
    const limits = { start: toInstant(from), end: toInstant(to) };
    const tasks = [...openTasks(calendar), ...frozenTasks(calendar)]
        .map((task) => ({
        ...task,
        until: task.end === Infinity ? ` ${noEnd}` : '',
        start: Math.max(task.start, limits.start),
        end: Math.min(task.end, limits.end),
    }))
        .filter(({ start, end }) => start < end)
        .sort((a, b) => a.start - b.start);
    const shown = tasks.slice(0, mostTasks);
    const sections = [...new Set(shown.map(({ section }) => section))].sort(bySection);
    const show = (at) => (0,civil_format/* formatLocal */.x)({ zone, at, pattern: 'yyyy-MM-dd HH:mm' });
    const more = tasks.length - shown.length;
    const lines = [
        'gantt',
        `  title ${toName(`${environment} (${service}) in ${zone.name}`)}`,
        '  dateFormat YYYY-MM-DD HH:mm',
        '  axisFormat %a %d %b',
        ...sections.flatMap((section) => [
            `  section ${section}`,
            ...shown
                .filter((task) => task.section === section)
                .map(({ name, mark, until, start, end }) => {
                const day = (0,civil_format/* formatLocal */.x)({ zone, at: start, pattern: 'EEE d MMM' });
                const named = mark === 'active' ? `${name} ${day}` : name;
                return `  ${named}${until} :${mark}, ${show(start)}, ${show(end)}`;
            }),
        ]),
        ...(more > 0 ? [`  %% and ${String(more)} more`] : []),
    ];
    return lines.map((line) => `${line}\n`).join('');
}
function openTasks({ openings }) {
    return openings.map((opening) => ({
        section: 'Open',
        name: 'open',
        mark: 'active',
        ...toInterval(opening),
    }));
}
/** A period once, though several rules may name it. */
function frozenTasks({ spans }) {
    const tasks = spans
        .filter(({ effect }) => effect === 'frozen')
        .map((span) => {
        const { period, region, reason } = span;
        const because = reason === undefined ? '' : ` (${reason})`;
        return {
            section: region === undefined ? 'Frozen' : `Frozen in ${toName(region)}`,
            // A word of its own at the start: a name alone could be one that the language knows.
            name: `freeze ${toName(`${period}${because}`)}`,
            mark: 'crit',
            ...toInterval(span),
        };
    });
    return [...new Map(tasks.map((task) => [keyOf(task), task])).values()];
}
/** Infinite ends have no JSON. */
function keyOf({ section, name, start, end }) {
    return JSON.stringify([section, name, String(start), String(end)]);
}
function bySection(a, b) {
    if (a === 'Open')
        return -1;
    if (b === 'Open')
        return 1;
    return a < b ? -1 : 1;
}
/** Letters, digits and a few signs that mean nothing to mermaid; everything else is a space (T54). */
function toName(text) {
    const safe = (0,untrusted/* toVisible */.ws)(text)
        .replaceAll(/[^\p{L}\p{N} ()_./+-]/gu, ' ')
        .replaceAll(/ {2,}/g, ' ')
        .trim();
    return Array.from(safe).slice(0, mostCharacters).join('').trim() || 'unnamed';
}
const mostCharacters = 60;

// EXTERNAL MODULE: ./lib/time/interval-set.js
var interval_set = __webpack_require__(25361);
;// CONCATENATED MODULE: ./lib/report/calendar-hours.js



const cells = {
    open: { unicode: '█', ascii: '#' },
    partly: { unicode: '▌', ascii: '+' },
    frozen: { unicode: '░', ascii: '/' },
    closed: { unicode: '·', ascii: '.' },
    unknown: { unicode: '?', ascii: '?' },
    skipped: { unicode: ' ', ascii: ' ' },
};
/** What the characters mean, in one line; `?` is told of where it is shown. */
function stripLegend(options, hasUnknown = false) {
    const known = { open: 'open', partly: 'open in part', frozen: 'frozen', closed: 'closed' };
    const words = hasUnknown ? { ...known, unknown: 'not known' } : known;
    return Object.keys(words)
        .map((cell) => `${show(cell, options)} ${words[cell]}`)
        .join('   ');
}
/** The local day from its first instant until the next one begins. */
function boundsOf(zone, day) {
    return { start: (0,zone_table/* startOfDay */.ol)(zone, day), end: (0,zone_table/* startOfDay */.ol)(zone, day + 1) };
}
/** True if clocks are changed on the local day. */
function isClockChange(zone, { start, end }) {
    return (0,zone_table/* offsetAt */.HA)(zone, start) !== (0,zone_table/* offsetAt */.HA)(zone, end);
}
/** The 24 characters; an hour that clocks skip is blank, one that they repeat is open if both are. */
function renderHours(seen, options) {
    const { zone, day } = seen;
    // A day that comes again after midnight reaches beyond its bounds, by less than a day.
    const near = { from: (day - 2) * time_instant/* day */.vd, to: (day + 3) * time_instant/* day */.vd };
    const open = (0,interval_set/* clip */.$Q)(seen.open, near.from, near.to);
    const frozen = (0,interval_set/* clip */.$Q)(seen.frozen, near.from, near.to);
    const unknown = (0,interval_set/* clip */.$Q)(seen.unknown ?? [], near.from, near.to);
    const hours = Array.from({ length: 24 }, (_, index) => hourOf(zone, day, index));
    return hours.map((one) => show(cellOf(one, { open, frozen, unknown }), options)).join('');
}
function cellOf(one, { open, frozen, unknown }) {
    if (one.length === 0)
        return 'skipped';
    if ((0,interval_set/* subtract */.Re)(one, open).length === 0)
        return 'open';
    if ((0,interval_set/* intersect */.y$)(one, open).length > 0)
        return 'partly';
    if ((0,interval_set/* intersect */.y$)(one, unknown).length > 0)
        return 'unknown';
    return (0,interval_set/* intersect */.y$)(one, frozen).length > 0 ? 'frozen' : 'closed';
}
/** The instants at which clocks show the hour: none in a gap, two hours in a fold. */
function hourOf(zone, day, index) {
    const wall = day * time_instant/* day */.vd + index * time_instant/* hour */.nW;
    return (0,interval_set/* toIntervalSet */.tH)(zone.segments.map(({ start, end, offset }) => ({
        start: Math.max(start, wall - offset),
        end: Math.min(end, wall + time_instant/* hour */.nW - offset),
    })));
}
function show(cell, { unicode }) {
    return cells[cell][unicode ? 'unicode' : 'ascii'];
}

// EXTERNAL MODULE: ./lib/report/columns.js
var report_columns = __webpack_require__(72269);
;// CONCATENATED MODULE: ./lib/report/calendar-brief.js
/** Text of a policy that must leave room for what stands beside it in a calendar. */


/** At most so many columns of a text; it is still untrusted. */
function brief(text, columns) {
    const visible = (0,untrusted/* toVisible */.ws)(text);
    return (0,report_columns/* columnsOf */.PL)(visible) <= columns ? visible : `${(0,report_columns/* clip */.$Q)(visible, columns - 1)}…`;
}

// EXTERNAL MODULE: ./lib/report/clock.js
var report_clock = __webpack_require__(37832);
;// CONCATENATED MODULE: ./lib/report/calendar-fit.js



/** `; 45 min fit: last start 15:15`, or that it is too late for them. */
function tellFit(instant, clock) {
    const { at, since, nextClose, latestStart, fitLength } = instant;
    if (nextClose === null || latestStart === null || fitLength === null)
        return [];
    const length = (0,report_clock/* formatElapsed */.C)(fitLength);
    const last = timeOf(latestStart, nextClose, clock);
    if (toInstant(at) <= toInstant(latestStart))
        return (0,phrase/* say */.cv) `; ${length} fit: last start ${last}`;
    const isShort = since !== null && toInstant(latestStart) < toInstant(since);
    return isShort ? (0,phrase/* say */.cv) `; too short for ${length}` : (0,phrase/* say */.cv) `; too late for ${length} since ${last}`;
}
/** The same for the next opening. */
function tellNextFit(instant, clock) {
    const { nextOpen, nextOpenEnd, nextLatestStart } = instant;
    if (nextOpen === null || nextOpenEnd === null || nextLatestStart === null)
        return [];
    const length = (0,report_clock/* formatElapsed */.C)(toInstant(nextOpenEnd) - toInstant(nextLatestStart));
    return toInstant(nextLatestStart) < toInstant(nextOpen)
        ? (0,phrase/* say */.cv) `; too short for ${length}`
        : (0,phrase/* say */.cv) `; ${length} fit: last start ${timeOf(nextLatestStart, nextOpenEnd, clock)}`;
}
/** When it fits at last, where that is neither now nor in the next opening. */
function tellFitAhead(instant, clock) {
    const { nextOpen, nextOpenEnd, nextFit, fitLength } = instant;
    if (fitLength === null)
        return [];
    const length = (0,report_clock/* formatElapsed */.C)(fitLength);
    if (nextFit === null)
        return (0,phrase/* say */.cv) `no opening ${reachOf(instant, clock)} is long enough for ${length}`;
    const isTold = nextOpen === null || nextOpenEnd === null || toInstant(nextFit) < toInstant(nextOpenEnd);
    return isTold ? [] : (0,phrase/* say */.cv) `${length} from ${clock.moment(nextFit)} on`;
}
/** The time alone on the day of the close. */
function timeOf(at, close, clock) {
    const within = clock.within(at, close);
    return within === undefined ? clock.moment(at) : within.times.slice(0, 'HH:mm'.length);
}

// EXTERNAL MODULE: ./lib/report/layout.js
var layout = __webpack_require__(65526);
;// CONCATENATED MODULE: ./lib/report/calendar-instant.js








const column = 18;
const mostLines = 8;
const mostPeriods = 2;
/** A text that is longer hides what comes next. */
const mostColumns = 70;
/** At most eight lines; the first one is the answer. */
function renderInstant(instant, { clock, options }) {
    const when = clock.moment(instant.at);
    const sign = instant.open === null ? 'unknown' : instant.open ? 'pass' : 'fail';
    const lead = sign === 'pass' && !options.unicode ? 3 : 2;
    const head = {
        lead: sign,
        label: (0,phrase/* say */.cv) `${when}`,
        text: answerOf(instant, clock),
        column: (0,report_columns/* columnsOf */.PL)(when) + lead + 4,
    };
    const rows = instant.open === true ? openRows(instant, clock) : closedRows(instant, clock);
    const told = rows.filter(([, text]) => !(0,phrase/* isSilent */.eS)(text)).map(toRow);
    return [head, ...told]
        .map((row) => (0,layout/* layRow */.tT)(row, options))
        .reduce((lines, row) => (lines.length + row.length > mostLines ? lines : [...lines, ...row]));
}
function toRow([label, text]) {
    const lead = label === '' ? undefined : 'later';
    return { lead, label: [{ kind: 'literal', text: label }], text, column };
}
function answerOf(instant, clock) {
    const { at, open, entry, nextOpen, nextClose, nextCloseReason } = instant;
    if (open === null)
        return (0,phrase/* say */.cv) `not known`;
    const named = entry === null ? [] : (0,phrase/* say */.cv) ` (${(0,phrase/* code */.aY)(brief(entry, mostColumns))})`;
    if (!open) {
        const where = instant.closedIn.length === 0 ? [] : (0,phrase/* say */.cv) ` in ${list(instant.closedIn)}`;
        return nextOpen === null
            ? (0,phrase/* say */.cv) `closed${where}${named}; does not open again ${reachOf(instant, clock)}`
            : (0,phrase/* say */.cv) `closed${where}${named}; opens ${clock.moment(nextOpen)}, in ${roughly(at, nextOpen)}`;
    }
    if (nextClose === null)
        return (0,phrase/* say */.cv) `open${named}; no close ${reachOf(instant, clock)}`;
    const reason = nextCloseReason === null ? [] : (0,phrase/* say */.cv) ` (${(0,phrase/* code */.aY)(brief(nextCloseReason, mostColumns))})`;
    const left = roughly(at, nextClose);
    return (0,phrase/* say */.cv) `open${named}; closes ${clock.moment(nextClose)}${reason}, in ${left}`;
}
function openRows(instant, clock) {
    const { since, nextClose, deciding } = instant;
    const periods = distinct(deciding.filter(({ effect }) => effect === 'open'));
    const covered = distinct(deciding.filter(({ effect }) => effect === 'covered'));
    const opening = { start: since, end: nextClose };
    return [
        ['open', tellStretch(opening, clock, `no end ${reachOf(instant, clock)}`)],
        ...periods
            .slice(0, mostPeriods)
            .flatMap((span) => decidedBy(span, { label: 'by', instant, clock })),
        ...onCall(covered, clock),
        ['closes', (0,phrase/* say */.cv) `${closeOf(instant, clock)}${tellFit(instant, clock)}`],
        ['then opens', nextClose === null ? [] : openingOf(instant, clock)],
        ['fits', tellFitAhead(instant, clock)],
        ['meanwhile', freezesAhead(instant, clock)],
        ['rule', list(deciding.map(({ rule }) => rule))],
    ];
}
function closedRows(instant, clock) {
    const { at, since, deciding, around, nextOpen, closedBy, open } = instant;
    if (open === null)
        return [];
    const frozen = distinct(deciding.filter(({ effect }) => effect === 'frozen'));
    const more = frozen.length - mostPeriods;
    const ended = around.filter((span) => span.effect !== 'frozen' && span.end === since);
    const end = ended.length === 0 || frozen.length > 0 ? [] : (0,phrase/* say */.cv) `; ${names(ended)} ended`;
    return [
        ...frozen
            .slice(0, mostPeriods)
            .flatMap((span) => decidedBy(span, { label: 'frozen by', instant, clock })),
        ...(more > 0 ? [['', (0,phrase/* say */.cv) `and ${more} more`]] : []),
        // Closed, and by no rule: then none applies, or what does is excused.
        ['no rule', closedBy.length === 0 ? (0,phrase/* say */.cv) `passes; a change needs one that does` : []],
        ['on call', nobodyOnCall(instant, clock)],
        ['opens', nextOpen === null ? [] : openingOf(instant, clock)],
        ['fits', tellFitAhead(instant, clock)],
        ['meanwhile', freezesAhead(instant, clock)],
        [
            'closed since',
            since === null
                ? (0,phrase/* say */.cv) `more than 400 days`
                : (0,phrase/* say */.cv) `${tellMoment(since, clock)}${since === at ? [] : (0,phrase/* say */.cv) `, for ${between(since, at)}`}${end}`,
        ],
        ['closes', byFreeze(instant).length === 0 ? [] : closeOf(instant, clock)],
        ['rule', list(closedBy)],
    ];
}
/** A period, and below it when it runs, where that is not told yet. */
function decidedBy(span, { label, instant, clock }) {
    const { since, open, nextClose } = instant;
    const when = tellStretch(span, clock);
    const opening = tellStretch({ start: since, end: nextClose }, clock);
    const isTold = open === true && (0,phrase/* toPlain */.Ul)(when) === (0,phrase/* toPlain */.Ul)(opening);
    return [[label, describe(span)], ...(isTold ? [] : [['', when]])];
}
function onCall(covered, clock) {
    if (covered.length === 0)
        return [];
    const shifts = covered.map((span) => (0,phrase/* say */.cv) `${personOf(span)} ${tellUntil(span, clock)}`);
    return [['on call', (0,phrase/* enumerate */.HL)(shifts, mostPeriods)]];
}
/** Said where that alone, or beside a freeze, keeps it closed. */
function nobodyOnCall({ closedBy, around, at }, clock) {
    if (!closedBy.some((rule) => rule.endsWith('.covered-by')))
        return [];
    const now = toInstant(at);
    const next = around.find((span) => span.effect === 'covered' && span.start !== null && toInstant(span.start) > now);
    return next?.start === undefined || next.start === null
        ? (0,phrase/* say */.cv) `nobody`
        : (0,phrase/* say */.cv) `nobody; next ${personOf(next)} from ${clock.moment(next.start)}`;
}
function personOf({ title, period }) {
    return title === undefined ? (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(period)}` : (0,phrase/* say */.cv) `${title} (${(0,phrase/* code */.aY)(period)})`;
}
/** The next opening: both ends, how long, and by which periods. */
function openingOf(instant, clock) {
    const { nextOpen, nextOpenEnd, around } = instant;
    if (nextOpen === null)
        return (0,phrase/* say */.cv) `not again ${reachOf(instant, clock)}`;
    const running = around.filter((span) => span.effect === 'open' && holds(span, nextOpen));
    const by = running.length === 0 ? [] : (0,phrase/* say */.cv) ` (${names(running)})`;
    const long = nextOpenEnd === null ? [] : (0,phrase/* say */.cv) `, for ${between(nextOpen, nextOpenEnd)}`;
    const untold = `no end ${reachOf(instant, clock)}`;
    const when = tellStretch({ start: nextOpen, end: nextOpenEnd }, clock, untold);
    return (0,phrase/* say */.cv) `${when}${long}${by}${tellNextFit(instant, clock)}`;
}
/** What ends the opening: the freeze that begins, or the periods that end. */
function closeOf(instant, clock) {
    const { nextClose, around } = instant;
    if (nextClose === null)
        return [];
    const freezes = byFreeze(instant);
    const ended = around.filter((span) => span.effect !== 'frozen' && span.end === nextClose);
    const when = tellMoment(nextClose, clock);
    if (freezes.length > 0) {
        const begins = freezes.map((span) => (0,phrase/* say */.cv) `${describe(span)}, ${tellUntil(span, clock)}`);
        return (0,phrase/* say */.cv) `${when}: ${(0,phrase/* enumerate */.HL)(begins, mostPeriods)}`;
    }
    return ended.length === 0 ? when : (0,phrase/* say */.cv) `${when}: ${names(ended)} ends`;
}
/** What freezes it between now and the next opening, and is not told otherwise. */
function freezesAhead({ at, open, nextOpen, nextClose, around }, clock) {
    if (nextOpen === null)
        return [];
    const from = toInstant(open === true ? (nextClose ?? at) : at);
    const begins = distinct(around.filter(({ effect }) => effect === 'frozen')).flatMap((span) => {
        const { start } = span;
        const begin = start === null ? -Infinity : toInstant(start);
        return start !== null && begin > from && begin < toInstant(nextOpen)
            ? [(0,phrase/* say */.cv) `${placeName(span)} from ${clock.moment(start)}`]
            : [];
    });
    return begins.length === 0 ? [] : (0,phrase/* say */.cv) `frozen by ${(0,phrase/* enumerate */.HL)(begins, mostPeriods)}`;
}
function byFreeze({ nextClose, around }) {
    if (nextClose === null)
        return [];
    return distinct(around.filter((span) => span.effect === 'frozen' && holds(span, nextClose)));
}
/** `peak-season in emea (Peak): peak sales; owner sales; ticket CHG7`. */
function describe(span) {
    const { title, reason, owner, ticket, hard, conditional } = span;
    const name = placeName(span);
    const titled = title === undefined ? name : (0,phrase/* say */.cv) `${name} (${brief(title, mostColumns)})`;
    const parts = [
        reason === undefined ? titled : (0,phrase/* say */.cv) `${titled}: ${brief(reason, mostColumns)}`,
        ...(owner === undefined ? [] : [(0,phrase/* say */.cv) `owner ${brief(owner, mostColumns)}`]),
        ...(ticket === undefined ? [] : [(0,phrase/* say */.cv) `ticket ${brief(ticket, mostColumns)}`]),
        ...(hard === true ? [(0,phrase/* say */.cv) `hard`] : []),
        ...(conditional === true ? [(0,phrase/* say */.cv) `under a condition`] : []),
    ];
    return (0,phrase/* join */.fj)(parts, '; ');
}
/** `peak-season in emea`. */
function placeName({ period, region }) {
    return region === undefined ? (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(period)}` : (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(period)} in ${(0,phrase/* code */.aY)(region)}`;
}
/** How long from one to the other: `45 min`, `7 h`, `12 days`. */
function between(start, end) {
    const length = toInstant(end) - toInstant(start);
    return length < 3 * time_instant/* day */.vd
        ? (0,report_clock/* formatElapsed */.C)(length)
        : `${String(Math.floor(length / time_instant/* day */.vd))} days${rest(length)}`;
}
/** The same without the hours of many days. */
function roughly(start, end) {
    return between(start, end).replace(/(?<=days) .*/, '');
}
function rest(length) {
    const hours = Math.floor((length % time_instant/* day */.vd) / time_instant/* hour */.nW);
    return hours === 0 ? '' : ` ${String(hours)} h`;
}
function holds(span, at) {
    const { start, end } = toInterval(span);
    return start <= toInstant(at) && toInstant(at) < end;
}
function names(spans) {
    return list(spans.map(({ period }) => period));
}
function list(texts) {
    return (0,phrase/* enumerate */.HL)([...new Set(texts)].map((text) => (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(text)}`), 3);
}
/** Several rules may name one period: the first one is shown. */
function distinct(spans) {
    const keyOf = ({ period, region, start, end, title }) => JSON.stringify([period, region, start, end, title]);
    return [...new Map([...spans].reverse().map((span) => [keyOf(span), span])).values()].reverse();
}

;// CONCATENATED MODULE: ./lib/report/calendar-freezes.js





/** A name that is longer leaves no room for the times. */
const calendar_freezes_mostColumns = 30;
/** The frozen periods that stop anything: one that is open all along is excepted. */
function freezesOf(spans, open) {
    return spans.flatMap((span) => {
        if (span.effect !== 'frozen')
            return [];
        const interval = toInterval(span);
        return (0,interval_set/* subtract */.Re)([interval], open).length > 0 ? [{ span, ...interval }] : [];
    });
}
/** `month-end from 18:00 until Tue 1 Dec 12:00` on its first line, then its name alone. */
function freezeOf({ span, start, end }, { zone, bounds, isFirst }) {
    const { period, region } = span;
    const id = (0,phrase/* code */.aY)(brief(period, calendar_freezes_mostColumns));
    const name = region === undefined ? (0,phrase/* say */.cv) `${id}` : (0,phrase/* say */.cv) `${id} in ${(0,phrase/* code */.aY)(brief(region, calendar_freezes_mostColumns))}`;
    const show = (at, pattern) => (0,civil_format/* formatLocal */.x)({ zone, at, pattern });
    const begins = start >= bounds.start;
    const from = start > bounds.start ? (0,phrase/* say */.cv) ` from ${show(start, 'HH:mm')}` : [];
    if (end === bounds.end)
        return (0,phrase/* say */.cv) `${name}${from}`;
    if (end < bounds.end)
        return (0,phrase/* say */.cv) `${name}${from} until ${show(end, 'HH:mm')}`;
    if (!begins && !isFirst)
        return name;
    if (end === Infinity)
        return (0,phrase/* say */.cv) `${name}${from}, ${noEnd}`;
    const endsWithDay = show(end, 'HH:mm') === '00:00';
    return endsWithDay
        ? (0,phrase/* say */.cv) `${name}${from} through ${show(end - 1, 'EEE d MMM')}`
        : (0,phrase/* say */.cv) `${name}${from} until ${show(end, 'EEE d MMM HH:mm')}`;
}
/** Several rules may name one period. */
function calendar_freezes_distinct(freezes) {
    const keyOf = ({ span }) => JSON.stringify([span.period, span.region, span.start, span.end]);
    return [...new Map(freezes.map((freeze) => [keyOf(freeze), freeze])).values()];
}

;// CONCATENATED MODULE: ./lib/report/calendar-day.js







const mostTimes = 3;
const mostFreezes = 2;
/** The day with its hours as characters. */
function toDay(day, seen, options) {
    const { zone, open, freezes } = seen;
    const bounds = boundsOf(zone, day);
    const hours = renderHours({ ...seen, day }, options);
    const changes = isClockChange(zone, bounds);
    const openings = (0,interval_set/* clip */.$Q)(open, bounds.start, bounds.end);
    const running = freezes.filter(({ start, end }) => start < bounds.end && end > bounds.start);
    const times = openings.map((opening) => calendar_day_timesOf(opening, { zone, bounds, changes }));
    const names = calendar_freezes_distinct(running).map((freeze) => freezeOf(freeze, { zone, bounds, isFirst: day === seen.first }));
    const isUnmanned = (0,interval_set/* clip */.$Q)(seen.unmanned, bounds.start, bounds.end).length > 0;
    const isUnknown = (0,interval_set/* clip */.$Q)(seen.unknown, bounds.start, bounds.end).length > 0;
    const told = [
        ...(times.length === 0 ? [] : [(0,phrase/* enumerate */.HL)(times, mostTimes)]),
        ...(names.length === 0 ? [] : [(0,phrase/* enumerate */.HL)(names, mostFreezes)]),
        ...(isUnmanned ? [(0,phrase/* say */.cv) `nobody on call`] : []),
        ...(isUnknown ? [(0,phrase/* say */.cv) `not known`] : []),
    ];
    const closed = bounds.start === bounds.end ? (0,phrase/* say */.cv) `clocks skip this day` : (0,phrase/* say */.cv) `closed`;
    const words = told.length === 0 ? closed : (0,phrase/* join */.fj)(told, '; ');
    const ids = running.map(({ span }) => `${span.period} ${span.region ?? ''}`).sort();
    return {
        day,
        hours,
        note: changes ? (0,phrase/* say */.cv) `${words}; clocks change` : words,
        like: changes || openings.length > 0 ? undefined : JSON.stringify([hours, ids, isUnmanned]),
    };
}
/** `09:00–16:00`; on a day with two offsets each time says which one it means. */
function calendar_day_timesOf({ start, end }, { zone, bounds, changes }) {
    if (start === bounds.start && end === bounds.end)
        return (0,phrase/* say */.cv) `open all day`;
    const name = (at) => (changes ? (0,phrase/* say */.cv) ` ${(0,zone_table/* abbreviationAt */.MT)(zone, at)}` : []);
    const from = (0,civil_format/* formatLocal */.x)({ zone, at: start, pattern: 'HH:mm' });
    // By the offset that holds until then: an end at 03:00 CEST is no 02:00 CET.
    const wall = end + (0,zone_table/* offsetAt */.HA)(zone, end - 1);
    const until = end === bounds.end ? '24:00' : (0,civil_format/* formatLocal */.x)({ zone: shown_zone/* utc */.n, at: wall, pattern: 'HH:mm' });
    return (0,phrase/* say */.cv) `${from}${name(start)}–${until}${name(end - 1)}`;
}

;// CONCATENATED MODULE: ./lib/report/calendar-strip.js










/** Up to five weeks every day has a line; of more, days that are closed alike share one. */
const mostUnfolded = 35;
/** One line for each day, under a scale of hours; they begin with two spaces. */
function renderStrip(strip, options) {
    const { zone, days, next } = strip;
    const open = (0,interval_set/* toIntervalSet */.tH)(strip.openings.map(toInterval));
    const unknown = (0,interval_set/* toIntervalSet */.tH)((strip.notKnown ?? []).map(toInterval));
    const freezes = freezesOf(strip.spans, open);
    const frozen = (0,interval_set/* toIntervalSet */.tH)(freezes);
    const unmanned = unmannedOf(strip.spans, [...open, ...frozen, ...unknown]);
    const seen = { zone, open, unknown, frozen, freezes, unmanned, first: days.first };
    const shown = Array.from({ length: days.last - days.first + 1 }, (_, index) => toDay(days.first + index, seen, options));
    const rows = shown.length > mostUnfolded ? fold(shown) : shown.map((day) => [day]);
    const last = next === undefined ? undefined : toDay(next, seen, options);
    const year = (0,civil_date/* fromCivilDay */.Gr)(days.first).year;
    const label = (day) => labelOf(day, year);
    const column = Math.max(...[days.last, next ?? days.last].map((day) => label(day).length));
    const line = (day, hours, note) => {
        const head = `${label(day.day).padEnd(column)}  ${hours.padEnd(24)}`;
        const text = { label: [{ kind: 'literal', text: head }], text: note };
        return (0,layout/* layRow */.tT)({ ...text, column: column + 30 }, options);
    };
    return [
        `${' '.repeat(column + 4)}0     6     12    18`,
        ...rows.flatMap(([day, until]) => line(day, until === undefined ? day.hours : `to ${label(until.day)}`, day.note)),
        ...(last === undefined ? [] : line(last, last.hours, (0,phrase/* say */.cv) `${last.note}; next after that`)),
    ];
}
/** Open periods without a shift; nothing where no rota is known. */
function unmannedOf(spans, told) {
    const of = (effect) => spans.filter((span) => span.effect === effect).map(toInterval);
    const shifts = of('covered');
    if (shifts.length === 0)
        return [];
    return (0,interval_set/* subtract */.Re)((0,interval_set/* toIntervalSet */.tH)(of('open')), (0,interval_set/* toIntervalSet */.tH)([...shifts, ...told]));
}
/** Pairs of the first and the last day of each run of days that are alike; one day is alone. */
function fold(days) {
    const runs = [];
    for (const day of days) {
        const run = runs.at(-1);
        if (day.like !== undefined && run?.[0].like === day.like)
            run[1] = day;
        else
            runs.push([day]);
    }
    return runs;
}
function labelOf(day, year) {
    const at = day * time_instant/* day */.vd;
    const show = (pattern) => (0,civil_format/* formatLocal */.x)({ zone: shown_zone/* utc */.n, at, pattern });
    const date = `${show('EEE')} ${show('d').padStart(2)} ${show('MMM')}`;
    return (0,civil_date/* fromCivilDay */.Gr)(day).year === year ? date : `${date} ${show('yyyy')}`;
}

// EXTERNAL MODULE: ./lib/report/words/index.js + 8 modules
var words = __webpack_require__(29135);
;// CONCATENATED MODULE: ./lib/report/calendar.js










const calendar_mostFreezes = 8;
const mostUnknown = 8;
/** Renders instants and the period in the policy's zone. */
function renderCalendar(shown, options) {
    const { environment, timezone, facts, instants, period, unknown } = shown;
    const clock = (0,report_clock/* toClock */.Q)(facts, shown);
    const lines = [
        `${(0,untrusted/* escapeTerminal */.en)(environment)}, times in ${(0,untrusted/* escapeTerminal */.en)((0,shown_zone/* zoneOf */.k)(facts, timezone).name)}`,
        ...instants.flatMap((one, index) => [
            ...(index === 0 ? [] : ['']),
            ...renderInstant(one, { clock, options }),
        ]),
        ...renderUnknown(unknown, { clock, options }),
        ...(instants.length === 0 || period === undefined ? [] : ['']),
        ...(period === undefined ? [] : renderPeriod(period, { shown, clock, options })),
    ];
    return lines.map((line) => `${line}\n`).join('');
}
/** The rules that are not known, one a line, with the reason. */
function calendar_tellUnknown(unknown, clock) {
    const told = unknown.map((one) => {
        const { line } = (0,words/* tell */.q)(toFinding(one), clock);
        return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(one.rule)} in ${one.layer}: ${line}`;
    });
    const more = told.length - mostUnknown;
    return more > 0 ? [...told.slice(0, mostUnknown), (0,phrase/* say */.cv) `and ${more} more`] : told;
}
function toFinding({ rule, layer, code: name, data }) {
    const at = { code: name, question: name, rule, layer, data };
    return { ...at, outcome: 'unknown', effect: 'block', controls: [], evidence: [], acts: [] };
}
function renderUnknown(unknown, { clock, options }) {
    return calendar_tellUnknown(unknown, clock).flatMap((text) => (0,layout/* layRow */.tT)({ lead: 'unknown', label: (0,phrase/* say */.cv) `not known`, text, column: 18 }, options));
}
function renderPeriod(period, { shown, clock, options }) {
    const { from, to, openings, notKnown = [], spans, days, next, nextIsKnown = true } = period;
    if (openings === null)
        return [];
    const zone = (0,shown_zone/* zoneOf */.k)(shown.facts, shown.timezone);
    const inside = openings.flatMap((one) => within(one, period));
    const count = inside.length === 1 ? (0,phrase/* say */.cv) `1 opening` : (0,phrase/* say */.cv) `${inside.length} openings`;
    const length = lengthOf(openings, period);
    const total = inside.length === 0 ? (0,phrase/* say */.cv) `no opening` : (0,phrase/* say */.cv) `${count}, ${(0,report_clock/* formatElapsed */.C)(length)} in all`;
    const dark = lengthOf(notKnown, period);
    const rest = dark === 0 ? [] : (0,phrase/* say */.cv) `; not known for ${(0,report_clock/* formatElapsed */.C)(dark)}`;
    const head = (0,phrase/* say */.cv) `${clock.span(from, to)}: ${total}${rest}`;
    const strip = renderStrip({ openings, notKnown, spans, zone, days, next }, options);
    const never = nextIsKnown
        ? '  It does not open within 400 days after that.'
        : '  When it opens after that is not known.';
    const ahead = next === undefined ? ['', never] : [];
    const frozen = calendar_freezesOf(period);
    const freezes = frozen.slice(0, calendar_mostFreezes);
    const more = frozen.length - freezes.length;
    return [
        ...(0,layout/* layRow */.tT)({ label: [], text: head, column: 2 }, options),
        '',
        ...strip,
        ...ahead,
        '',
        `  ${stripLegend(options, notKnown.length > 0)}`,
        ...(freezes.length === 0 ? [] : ['']),
        ...freezes.flatMap((span) => (0,layout/* layRow */.tT)({ label: (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(span.period)}`, text: calendar_freezeOf(span, clock) }, options)),
        ...(more > 0
            ? [`  and ${String(more)} more frozen periods: --format json tells them all`]
            : []),
    ];
}
/** How much of the stretches lies in the asked time, in ms. */
function lengthOf(stretches, period) {
    return stretches
        .flatMap((one) => within(one, period))
        .reduce((sum, { start, end }) => sum + end - start, 0);
}
function within(opening, { from, to }) {
    const start = Math.max(toInstant(opening.start), toInstant(from));
    const end = Math.min(toInstant(opening.end), toInstant(to));
    return start < end ? [{ start, end }] : [];
}
/** Each frozen period of the asked time once: several rules may name one. */
function calendar_freezesOf({ spans, from, to }) {
    const frozen = spans.filter((span) => span.effect === 'frozen' && touches(span, toInstant(from), toInstant(to)));
    const keyOf = ({ period, region, start, end }) => JSON.stringify([period, region, start, end]);
    return [...new Map(frozen.map((span) => [keyOf(span), span])).values()];
}
/** When it is frozen, in the policy's zone and in UTC, and what people need to know. */
function calendar_freezeOf(span, clock) {
    const { region, reason, owner, ticket } = span;
    const told = [
        ['in ', region],
        ['', reason],
        ['owner ', owner],
        ['ticket ', ticket],
    ];
    const parts = told.flatMap(([key, value]) => value === undefined ? [] : [(0,phrase/* say */.cv) `; ${{ kind: 'literal', text: key }}${value}`]);
    return (0,phrase/* say */.cv) `${tellStretch(span, clock)}${parts.flat()}`;
}

// EXTERNAL MODULE: ./lib/sources/gather.js + 1 modules
var gather = __webpack_require__(82895);
// EXTERNAL MODULE: ./lib/sources/runtime-names.js
var runtime_names = __webpack_require__(96811);
// EXTERNAL MODULE: ./lib/sources/zones.js + 2 modules
var zones = __webpack_require__(90486);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(33814);
// EXTERNAL MODULE: ./lib/cli/calendar-format.js
var calendar_format = __webpack_require__(76696);
// EXTERNAL MODULE: ./lib/policy/select.js
var policy_select = __webpack_require__(7588);
// EXTERNAL MODULE: ./lib/cli/inputs.js
var inputs = __webpack_require__(88805);
// EXTERNAL MODULE: ./lib/cli/pseudo-request.js
var pseudo_request = __webpack_require__(15158);
;// CONCATENATED MODULE: ./lib/cli/calendar-target.js



/** Reads the flags against the policy. */
function toCalendarTarget(policy, given) {
    const environment = given.required('environment');
    const unnamed = (0,policy_select/* environmentFaults */.Jx)(policy, environment);
    if (unnamed.length > 0)
        return { faults: unnamed };
    const named = given.text('service');
    const [first = 'any', ...rest] = Object.keys((0,policy_select/* servicesOf */.Yj)(policy));
    const service = named ?? first;
    const asked = { environment, service, repository: service, regions: (0,inputs/* toRegions */.pU)(given) };
    const resolved = (0,policy_select/* resolveTarget */.u1)(policy, asked);
    if ('faults' in resolved)
        return resolved;
    const { regions } = resolved.target;
    const request = (0,pseudo_request/* anyPromotion */.c)({ policy, environment, service, regions });
    return { request, others: named === undefined ? rest : [] };
}

// EXTERNAL MODULE: ./lib/checks/windows/expand.js
var expand = __webpack_require__(85551);
// EXTERNAL MODULE: ./lib/decision/ask.js
var ask = __webpack_require__(3019);
// EXTERNAL MODULE: ./lib/decision/clock.js
var clock = __webpack_require__(66092);
// EXTERNAL MODULE: ./lib/decision/conditions.js + 2 modules
var conditions = __webpack_require__(24114);
;// CONCATENATED MODULE: ./lib/decision/calendar-answers.js




/** The ids of the periods that open or close at the instant: frozen ones first. */
function entryAt(scope, now) {
    const closing = closingAt(scope, now);
    const frozen = closing.flatMap(({ answer }) => idOf(answer.data['period']));
    if (frozen.length > 0)
        return [...new Set(frozen)].join(', ');
    if (closing.length > 0)
        return null;
    const inside = answersAt(scope, now).flatMap(({ answer }) => textsOf(answer.data['inside']));
    return inside.length > 0 ? [...new Set(inside)].join(', ') : null;
}
/** What closes at the instant. */
function closingAt(scope, now) {
    return answersAt(scope, now).filter(({ admitted, answer }) => !admitted && answer.outcome === 'fail');
}
function answersAt(scope, now) {
    const at = { ...scope, now };
    const around = (0,clock/* surroundingsOf */.ZD)(at);
    return scope.rules.flatMap((rule) => {
        const admits = (0,clock/* admitsOf */.iV)({ rule, scope: at, range: { from: now, to: now + 1 }, around });
        const found = (0,ask/* ask */.k)({ rule, applies: (0,conditions/* applies */.Br)(rule, at), facts: scope.facts, now, around });
        const admitted = admits !== undefined && (0,interval_set/* contains */.gR)(admits, now);
        return found.map((answer) => ({ rule, answer, admitted }));
    });
}
/** None if anything closes that has no region: then it is closed everywhere. */
function regionsOf(closing) {
    const named = closing.map(({ answer: { data } }) => typeof data['region'] === 'string' ? [data['region']] : textsOf(data['regions']));
    return named.some((regions) => regions.length === 0) ? [] : [...new Set(named.flat())];
}
function idOf(value) {
    return typeof value === 'object' && value !== null && 'id' in value ? [String(value.id)] : [];
}
function textsOf(value) {
    return Array.isArray(value) ? value.map(String) : [];
}

// EXTERNAL MODULE: ./lib/decision/enforcement.js
var enforcement = __webpack_require__(28208);
// EXTERNAL MODULE: ./lib/decision/rules.js
var decision_rules = __webpack_require__(29853);
// EXTERNAL MODULE: ./lib/decision/waive.js
var waive = __webpack_require__(19384);
;// CONCATENATED MODULE: ./lib/decision/calendar-fit.js




/** The rules with a fixed length; one that is estimated from history is not a matter of a calendar. */
function fixedFits(policy, request) {
    return (0,decision_rules/* rulesFor */.N)(policy, request).filter(({ question, options }) => question.id === 'windows/fits' &&
        question.needs.length === 0 &&
        !options.some(({ enforce }) => enforce === 'observe' || enforce === 'warn'));
}
/** The longest of them that stands in the way of a start at the instant, in ms; undefined if none does. */
function fitLengthAt(rules, scope, at) {
    const lengths = rules
        .filter((rule) => isEnforced(rule, { ...scope, now: at }))
        .flatMap(({ question }) => question.length?.(scope.facts) ?? [])
        .filter((length) => length > 0);
    return lengths.length === 0 ? undefined : Math.max(...lengths);
}
function isEnforced(rule, scope) {
    const { now, zone, request } = scope;
    if ((0,conditions/* applies */.Br)(rule, scope).state !== 'yes')
        return false;
    if ((0,enforcement/* enforcementAhead */.iX)(rule.options, now, zone) !== undefined)
        return false;
    const exceptions = zone === undefined ? [] : (0,waive/* exceptionsFor */.w)(rule, request.service, zone);
    return !exceptions.some(({ interval }) => interval.start <= now && now < interval.end);
}

// EXTERNAL MODULE: ./lib/decision/calendar-force.js
var calendar_force = __webpack_require__(86052);
;// CONCATENATED MODULE: ./lib/decision/calendar-told.js





/** Judged by all rules of the scope; undefined if one of them is not known at any time of the range. */
function toldBetween(scope, range) {
    const all = scope.rules.map((rule) => admittedBy(rule, scope, range));
    const told = all.filter((one) => one !== undefined);
    if (told.length < all.length)
        return undefined;
    const limits = [{ start: range.from, end: range.to }];
    const speaks = (0,interval_set/* subtract */.Re)(limits, (0,calendar_force/* silentTimes */.Y2)(scope, range));
    const open = (0,interval_set/* intersectAll */.pW)([speaks, ...told.map(({ sure }) => sure)]);
    const possible = (0,interval_set/* intersectAll */.pW)([
        speaks,
        ...told.map(({ unknown, sure }) => (0,interval_set/* unionAll */.TG)([unknown, sure])),
    ]);
    return { open, unknown: (0,interval_set/* subtract */.Re)(possible, open) };
}
/** When the rule surely does not stand in the way, and when that is not known. */
function admittedBy(rule, scope, { from, to }) {
    const known = (0,interval_set/* clip */.$Q)(calendar_told_reachOf(rule, scope), from, to);
    const beyond = (0,interval_set/* clip */.$Q)((0,interval_set/* complement */.Zw)(known), from, to);
    const parts = [...known, ...beyond].map(({ start, end }) => {
        const part = { from: start, to: end };
        // Facts tell of their last instant itself too: what lies beyond begins after it.
        const now = known.some((one) => one.start === start) ? start : start + 1;
        const admits = (0,clock/* admitsOf */.iV)({ rule, scope: { ...scope, now }, range: part });
        return { part, admits };
    });
    if (parts.every(({ admits }) => admits === undefined))
        return undefined;
    const sure = (0,interval_set/* unionAll */.TG)(parts.map(({ part, admits = interval_set/* never */.Zm }) => (0,interval_set/* clip */.$Q)(admits, part.from, part.to)));
    // Beyond the facts only what is admitted without them is known.
    const doubtful = parts.filter(({ part, admits }) => admits === undefined || beyond.some(({ start }) => start === part.from));
    const open = (0,interval_set/* toIntervalSet */.tH)(doubtful.map(({ part }) => ({ start: part.from, end: part.to })));
    return { sure, unknown: (0,interval_set/* subtract */.Re)(open, sure) };
}
/** Where all facts with an end reach that the times of the rule depend on. */
function calendar_told_reachOf(rule, { policy, request, facts }) {
    const refs = [...rule.question.needs, ...(0,conditions/* conditionFacts */.TR)(rule, policy, request)];
    return refs.reduce((reach, ref) => {
        const limits = limitsOf(ref, facts);
        return limits === undefined ? reach : (0,interval_set/* intersect */.y$)(reach, [limits]);
    }, [{ start: -Infinity, end: Infinity }]);
}
/** Until when the facts of all rules in force tell of the time from now on; infinite where nothing ends. */
function knownUntil(scope) {
    const ends = scope.rules
        .filter((rule) => (0,calendar_force/* enforcedTimes */.pH)(rule, scope).length > 0)
        .filter((rule) => (0,conditions/* appliesApartFromClock */.Nb)(rule, scope).state !== 'no')
        .map((rule) => (0,interval_set/* intervalAt */.pm)(calendar_told_reachOf(rule, scope), scope.now)?.end ?? Infinity);
    return Math.min(Infinity, ...ends);
}
/** The first and the last instant of which the fact tells; undefined if it has no such limits. */
function limitsOf(ref, facts) {
    const told = writtenLimits(ref, facts);
    if (told === undefined)
        return undefined;
    const start = (0,time_instant/* parseInstant */.nV)(told.from) ?? Infinity;
    const end = (0,time_instant/* parseInstant */.nV)(told.to) ?? -Infinity;
    return start <= end ? { start, end } : undefined;
}
/** Why a known fact says nothing of the instant, by the end of the data that is passed. */
function reasonBeyond(ref, facts, at) {
    const limits = limitsOf(ref, facts);
    const told = writtenLimits(ref, facts);
    if (limits === undefined || told === undefined)
        return undefined;
    const show = (text) => text.replace(/T00:00:00Z$/u, '');
    if (at > limits.end)
        return `what is known of it ends with ${show(told.to)}`;
    return at < limits.start ? `what is known of it begins with ${show(told.from)}` : undefined;
}
function writtenLimits(ref, facts) {
    if (ref.kind === 'holidays') {
        const value = facts.value({ kind: ref.kind, key: ref.key });
        if (value === undefined)
            return undefined;
        return { from: `${value.from}T00:00:00Z`, to: `${value.through}T00:00:00Z` };
    }
    if (ref.kind === 'calendar')
        return facts.value({ kind: ref.kind, key: ref.key });
    return ref.kind === 'zone' ? facts.value({ kind: ref.kind, key: ref.key }) : undefined;
}

// EXTERNAL MODULE: ./lib/decision/facts-view.js
var facts_view = __webpack_require__(4023);
;// CONCATENATED MODULE: ./lib/decision/calendar-scope.js
/** What a calendar is asked: a policy, what is known, and a time; and the rules that answer. */





/** Where own starts and ends are looked for. */
function widthOf({ from, to, within }) {
    return within ?? { from: from - expand/* horizon */._g, to: to + expand/* horizon */._g };
}
/** The ends within a range: what reaches its edge may well go on, and zones are not known for ever. */
function ownEnds({ start, end }, { from, to }) {
    return {
        start: start <= from ? null : (0,time_instant/* formatInstant */.r4)(start),
        end: end >= to ? null : (0,time_instant/* formatInstant */.r4)(end),
    };
}
/** The rules that bound a deployment as a whole, and the instant of the evidence. */
function scopeOf(policy, evidence) {
    const { request } = evidence;
    const facts = (0,facts_view/* viewOf */.du)(evidence.facts);
    const now = (0,time_instant/* parseInstant */.nV)(evidence.now) ?? NaN;
    const rules = (0,decision_rules/* rulesFor */.N)(policy, request).filter(({ question }) => question.bounds === 'during');
    return { policy, request, facts, now, rules, zone: (0,clock/* policyZone */.Bc)({ policy, facts, now }) };
}

;// CONCATENATED MODULE: ./lib/decision/calendar-spans.js





/** Every period that touches `[from, to)`, by start; what cannot be known is left out. */
function spansBetween(look) {
    const { policy, evidence, from, to } = look;
    return spansIn(scopeOf(policy, evidence), { from, to, within: widthOf(look) });
}
const effects = ['frozen', 'open', 'covered'];
/** What decides first: frozen before open. */
function byEffect(a, b) {
    return effects.indexOf(a.effect) - effects.indexOf(b.effect);
}
/** The same of a scope, with starts and ends within a wider range. */
function spansIn(scope, { within, from, to }) {
    const spans = scope.rules.flatMap((rule) => {
        const { state } = (0,conditions/* appliesApartFromClock */.Nb)(rule, scope);
        const known = rule.question.needs.every((ref) => scope.facts.unknown(ref, scope.now) === undefined);
        if (state === 'no' || !known)
            return [];
        const timed = rule.options.some(({ when }) => when?.during !== undefined);
        const conditional = state === 'unknown' || timed;
        const admits = (0,clock/* admitsOf */.iV)({ rule, scope, range: within }) ?? [];
        const during = (0,calendar_force/* duringTimes */.CH)(rule, scope, within) ?? interval_set/* always */.Gk;
        const force = (0,interval_set/* intersectAll */.pW)([(0,calendar_force/* enforcedTimes */.pH)(rule, scope), during]);
        // What a rule only observes, or does not enforce yet, stops nobody and opens nothing.
        const partsOf = ({ effect, start, end }) => {
            const own = (0,interval_set/* clip */.$Q)((0,interval_set/* toIntervalSet */.tH)([{ start, end }]), within.from, within.to);
            if (effect === 'covered')
                return own;
            const bound = (0,interval_set/* intersectAll */.pW)([own, force]);
            return effect === 'frozen' ? (0,interval_set/* subtract */.Re)(bound, admits) : bound;
        };
        return (rule.question.spans?.(scope.facts, within) ?? [])
            .flatMap((span) => partsOf(span).map(({ start, end }) => ({ ...span, start, end })))
            .filter(({ start, end }) => start < to && end > from)
            .map((span) => ({ start: span.start, span: toSpan(span, { rule, within, conditional }) }));
    });
    return spans.sort((a, b) => a.start - b.start).map(({ span }) => span);
}
function toSpan(span, { rule, within, conditional }) {
    const { effect, id, zone, region, title, reason, owner, ticket, hard } = span;
    return {
        ...ownEnds(span, within),
        effect,
        period: id,
        zone,
        ...(region === undefined ? {} : { region }),
        ...(title === undefined ? {} : { title }),
        ...(reason === undefined ? {} : { reason }),
        ...(owner === undefined ? {} : { owner }),
        ...(ticket === undefined ? {} : { ticket }),
        ...(hard === true ? { hard } : {}),
        rule: rule.address,
        layer: rule.layer.file.name,
        ...(conditional ? { conditional } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/decision/calendar-instant.js










/** The calendar at one instant. Only windows count: no ticket, approval or test is looked at. */
function calendarAt(policy, evidence) {
    const scope = scopeOf(policy, evidence);
    const { now } = scope;
    const known = knownUntil(scope);
    const range = { from: now - expand/* horizon */._g, to: Math.min(now + expand/* horizon */._g, known) };
    const whole = (0,clock/* surroundingsOf */.ZD)(scope).open(range.from, range.to);
    const at = (0,time_instant/* formatInstant */.r4)(now);
    if (whole === undefined)
        return { at, open: null, ...nothing };
    // What lies beyond was not looked at: a change at the edge is none that is known.
    const open = (0,interval_set/* subtract */.Re)((0,interval_set/* clip */.$Q)(whole, range.from, range.to), (0,calendar_force/* silentTimes */.Y2)(scope, range));
    const running = (0,interval_set/* intervalAt */.pm)(open, now);
    const isOpen = running !== undefined;
    const next = (0,interval_set/* firstFrom */.nT)(open, running?.end ?? now);
    const close = (isOpen ? running : next)?.end;
    const nextClose = endWithin(close, range);
    const nextOpenEnd = endWithin(next?.end, range);
    const since = (0,interval_set/* intervalAt */.pm)(isOpen ? open : (0,interval_set/* complement */.Zw)(open), now)?.start ?? -Infinity;
    const fits = fixedFits(policy, evidence.request);
    const nextLength = next === undefined ? undefined : fitLengthAt(fits, scope, next.start);
    const length = isOpen || next === undefined ? fitLengthAt(fits, scope, now) : nextLength;
    const fit = length === undefined ? undefined : (0,interval_set/* firstFrom */.nT)((0,interval_set/* erodeEnd */.JE)(open, length), now);
    return {
        at,
        open: isOpen,
        entry: entryAt(scope, now),
        nextOpen: toField(next?.start),
        nextClose: toField(nextClose),
        nextCloseReason: nextClose === undefined ? null : entryAt(scope, nextClose),
        since: since <= range.from ? null : (0,time_instant/* formatInstant */.r4)(since),
        nextOpenEnd: toField(nextOpenEnd),
        fitLength: length ?? null,
        latestStart: isOpen ? toField(lastStart(nextClose, length)) : null,
        nextLatestStart: toField(lastStart(nextOpenEnd, nextLength)),
        nextFit: toField(fit?.start),
        ...(known < now + expand/* horizon */._g ? { knownUntil: (0,time_instant/* formatInstant */.r4)(known) } : {}),
        closedBy: [...new Set(closingAt(scope, now).map(({ rule }) => rule.address))],
        closedIn: regionsOf(closingAt(scope, now)),
        deciding: spansIn(scope, { within: range, from: now, to: now + 1 }).sort(byEffect),
    };
}
const nothing = {
    entry: null,
    nextOpen: null,
    nextClose: null,
    nextCloseReason: null,
    since: null,
    nextOpenEnd: null,
    fitLength: null,
    latestStart: null,
    nextLatestStart: null,
    nextFit: null,
    closedBy: [],
    closedIn: [],
    deciding: [],
};
function endWithin(end, { to }) {
    return end !== undefined && end < to ? end : undefined;
}
function lastStart(close, length) {
    return close === undefined || length === undefined ? undefined : close - length;
}
function toField(instant) {
    return instant === undefined ? null : (0,time_instant/* formatInstant */.r4)(instant);
}

;// CONCATENATED MODULE: ./lib/decision/calendar-openings.js
/** When it is open within a time that is asked for, over all rules and layers. */



/** The openings of a period, merged over all rules and layers; undefined if a rule is not known at all. */
function timesBetween(look) {
    const { policy, evidence, from, to } = look;
    const told = toldBetween(scopeOf(policy, evidence), { from, to });
    return told && { openings: toOpenings(told.open), notKnown: toOpenings(told.unknown) };
}
/** The openings alone. */
function openingsBetween(look) {
    return timesBetween(look)?.openings;
}
function toOpenings(set) {
    return set.map(({ start, end }) => ({ start: (0,time_instant/* formatInstant */.r4)(start), end: (0,time_instant/* formatInstant */.r4)(end) }));
}
/** The openings that touch `[from, to)`, with their own ends; undefined if a rule is not known at all. */
function wholeOpeningsBetween(look) {
    const { policy, evidence, from, to } = look;
    const within = widthOf(look);
    const told = toldBetween(scopeOf(policy, evidence), within);
    // An opening that runs into what is not known has no end that is known.
    const dark = told?.unknown ?? [];
    return told?.open
        .filter(({ start, end }) => start < to && end > from)
        .map(({ start, end }) => ({
        start: dark.some((one) => one.end === start) ? -Infinity : start,
        end: dark.some((one) => one.start === end) ? Infinity : end,
    }))
        .map((opening) => ownEnds(opening, within));
}

;// CONCATENATED MODULE: ./lib/decision/calendar-unknown.js






/** The rules whose times between two instants are not known, in the order of the policy. */
function unknownBetween(look) {
    const { policy, evidence, from, to } = look;
    const scope = scopeOf(policy, evidence);
    return scope.rules.flatMap((rule) => {
        const admits = (0,clock/* admitsOf */.iV)({ rule, scope, range: { from, to } });
        const doubts = [from, to].flatMap((now) => doubtsOf(rule, { ...scope, now }));
        // A condition that is not known lets what restricts apply; only where that is no answer it counts.
        const reasons = admits === undefined
            ? doubts
            : doubts.filter(({ code }) => code !== 'gate/condition-unknown');
        const silent = { code: 'gate/not-built', data: { what: rule.address } };
        const first = reasons[0] ?? (admits === undefined ? silent : undefined);
        if (first === undefined)
            return [];
        const { code, data } = first;
        return [{ rule: rule.address, layer: rule.layer.file.name, code, data }];
    });
}
function doubtsOf(rule, scope) {
    const { facts, now } = scope;
    if (rule.options.some(({ enforce }) => enforce === 'observe' || enforce === 'warn'))
        return [];
    const found = (0,ask/* ask */.k)({
        rule,
        applies: (0,conditions/* applies */.Br)(rule, scope),
        facts,
        now,
        around: (0,clock/* surroundingsOf */.ZD)(scope),
    });
    return found
        .filter(({ outcome }) => outcome === 'unknown')
        .map((doubt) => ({ ...doubt, data: { ...doubt.data, ...beyondData(rule, scope, doubt) } }));
}
/** The end of the data, where that is why: what was asked for is none of their ends. */
function beyondData({ question }, { facts, now }, { data }) {
    const ref = question.needs.find((one) => (0,facts_view/* nameOfFact */.b7)(one) === data['fact']);
    const reason = ref && reasonBeyond(ref, facts, now);
    return reason === undefined ? {} : { reason };
}

;// CONCATENATED MODULE: ./lib/decision/calendar.js
/** The calendar of an environment: when a deployment may run, what closes it, and when it opens again. */





;// CONCATENATED MODULE: ./lib/cli/calendar-view.js
/** What the calendar shows: instants with what is around them, and a period with all of its days. */






/** Everything that the formats show. */
function viewCalendar({ policy, evidence, at, span }) {
    const evidenceAt = (instant) => ({ ...evidence, now: (0,time_instant/* formatInstant */.r4)(instant) });
    const instants = at.map((instant) => instantAt(policy, evidenceAt(instant)));
    const period = span === undefined ? undefined : periodOf({ policy, evidence: evidenceAt(span.from), span });
    const spans = [
        ...instants.filter(({ open }) => open === null).map((one) => calendar_view_toSpan(one.at)),
        ...(span === undefined ? [] : [span]),
    ];
    const found = spans.flatMap(({ from, to }) => unknownBetween({ policy, evidence: evidenceAt(from), from, to }));
    const unknown = [...new Map(found.map((one) => [`${one.layer} ${one.rule}`, one])).values()];
    return { instants, period, unknown };
}
function calendar_view_toSpan(at) {
    const instant = toInstant(at);
    return { from: instant, to: instant };
}
function instantAt(policy, evidence) {
    const instant = calendarAt(policy, evidence);
    const { at, since, nextOpen, nextClose } = instant;
    const later = [at, nextOpen, nextClose].map((text) => toInstant(text ?? at));
    // What ended at the last change touches the millisecond before it.
    const range = { from: toInstant(since ?? at) - 1, to: Math.max(...later) + 1 };
    const now = toInstant(at);
    const within = { from: now - expand/* horizon */._g, to: now + expand/* horizon */._g };
    return { ...instant, around: spansBetween({ policy, evidence, ...range, within }) };
}
function periodOf(part) {
    const { policy, evidence, span } = part;
    const times = (range) => timesBetween({ policy, evidence, ...range });
    const spans = (range) => spansBetween({ policy, evidence, ...range, within });
    const zone = (0,shown_zone/* zoneOf */.k)(evidence.facts, policy.timezone);
    const days = { first: (0,zone_table/* toLocal */.jw)(zone, span.from).day, last: (0,zone_table/* toLocal */.jw)(zone, span.to - 1).day };
    const end = (0,zone_table/* startOfDay */.ol)(zone, days.last + 1);
    const ahead = nextOf(times({ from: end, to: end + expand/* horizon */._g }));
    const next = ahead.start === undefined ? undefined : (0,zone_table/* toLocal */.jw)(zone, ahead.start).day;
    const shownSpan = {
        from: (0,zone_table/* startOfDay */.ol)(zone, days.first),
        to: (0,zone_table/* startOfDay */.ol)(zone, (next ?? days.last) + 1),
    };
    const within = { from: span.from - expand/* horizon */._g, to: Math.max(span.to + expand/* horizon */._g, shownSpan.to) };
    const asked = times(span);
    const shown = asked && times(shownSpan);
    const limits = { from: (0,time_instant/* formatInstant */.r4)(span.from), to: (0,time_instant/* formatInstant */.r4)(span.to) };
    return {
        asked: span,
        openings: asked?.openings ?? null,
        notKnown: asked?.notKnown ?? [],
        spans: spans(span),
        whole: wholeOpeningsBetween({ policy, evidence, ...span, within }) ?? [],
        shown: {
            ...limits,
            openings: shown?.openings ?? null,
            notKnown: shown?.notKnown ?? [],
            spans: spans(shownSpan),
            days,
            next,
            nextIsKnown: ahead.known,
        },
    };
}
/** The first opening; one behind what is not known is perhaps not the first. */
function nextOf(times) {
    if (times === undefined)
        return { known: false };
    const [first, dark] = [times.openings[0], times.notKnown[0]];
    const start = first === undefined ? Infinity : toInstant(first.start);
    const known = dark === undefined || start < toInstant(dark.start);
    return known && first !== undefined ? { start, known } : { known };
}

// EXTERNAL MODULE: ./lib/cli/clock-facts.js
var clock_facts = __webpack_require__(33098);
// EXTERNAL MODULE: ./lib/cli/console.js
var cli_console = __webpack_require__(11515);
// EXTERNAL MODULE: ./lib/cli/exit-codes.js
var exit_codes = __webpack_require__(20535);
// EXTERNAL MODULE: ./lib/cli/instants.js
var cli_instants = __webpack_require__(25574);
// EXTERNAL MODULE: ./lib/cli/local-host.js
var local_host = __webpack_require__(55864);
// EXTERNAL MODULE: ./lib/cli/policy-session.js
var policy_session = __webpack_require__(67823);
// EXTERNAL MODULE: ./lib/cli/show.js
var cli_show = __webpack_require__(80901);
;// CONCATENATED MODULE: ./lib/cli/calendar.js





















/** Prints the calendar. */
async function calendar(given, console) {
    const environment = given.required('environment');
    const format = (0,calendar_format/* toCalendarFormat */.H)(given);
    const now = Date.now();
    const host = await (0,local_host.openLocalHost)({ layers: given.text('layers'), now: (0,time_instant/* formatInstant */.r4)(now) });
    const policies = host.policies;
    const loaded = await (0,policy_session/* loadPolicy */.t)({
        source: policies,
        path: given.text('policy'),
        now,
        names: runtime_names/* runtimeNames */.j,
    });
    const { policy } = loaded;
    const target = policy === undefined ? loaded : toCalendarTarget(policy, given);
    if (policy === undefined || 'faults' in target) {
        const { faults } = 'faults' in target ? target : loaded;
        // What is kept as a calendar is a calendar, or nothing.
        if ((0,calendar_format/* isPeriodFormat */.F)(format)) {
            console.err(await (0,cli_show/* renderFaults */.M)({ faults, format: 'text', console, environment }));
        }
        else {
            console.out(await (0,cli_show/* renderFaults */.M)({ faults, format, console, environment }));
        }
        return exit_codes/* exitCodes */.h.configuration;
    }
    const { request, others } = target;
    const zoneTable = tableReader(now);
    const instant = (text) => (0,cli_instants/* readInstant */.W)({ text, policy, zoneTable });
    const span = spanOf(given, instant) ?? defaultSpan(format, now);
    const asked = given.list('at').map(instant);
    const at = asked.length === 0 && span === undefined ? [now] : asked;
    const also = [...at, ...(span === undefined ? [] : [span.from, span.to])];
    const evidence = await (0,clock_facts/* gatherClocks */.H)({ policy, policies, request, now, also });
    const view = viewCalendar({ policy, evidence, at, span });
    calendar_show({ view, evidence, format, timezone: policy.timezone }, console);
    if (others.length > 0) {
        const names = (0,untrusted/* escapeTerminal */.en)([request.service, ...others].join(', '));
        console.err(`promotion-gate: the calendar of the first of ${names}; --service names another`);
    }
    const { unknown, instants } = view;
    const isKnown = unknown.length === 0 && instants.every(({ open }) => open !== null);
    return isKnown ? exit_codes/* exitCodes */.h.done : exit_codes/* exitCodes */.h.undecided;
}
function calendar_show(seen, console) {
    const { view, evidence, format, timezone } = seen;
    const { request, facts, now } = evidence;
    const { environment, service, regions } = request;
    const { instants, period, unknown } = view;
    if (format === 'text') {
        const shown = { environment, timezone, now, facts, instants, unknown };
        console.out(renderCalendar({ ...shown, period: period?.shown }, console));
        return;
    }
    if (format === 'json') {
        console.out((0,cli_console/* toJson */.aB)({
            ...{ schema: 1, environment, service, regions, timezone },
            instants: instants.map(({ around: _, ...instant }) => instant),
            ...(period === undefined ? {} : { openings: period.openings, spans: period.spans }),
            ...(period === undefined || period.notKnown.length === 0
                ? {}
                : { notKnown: period.notKnown }),
            ...(unknown.length === 0 ? {} : { unknown }),
        }));
        return;
    }
    if (period === undefined || period.openings === null || unknown.length > 0) {
        console.err(`promotion-gate: the calendar of ${(0,untrusted/* escapeTerminal */.en)(environment)} is not known`);
        const clock = (0,report_clock/* toClock */.Q)(facts, { timezone, now });
        for (const line of calendar_tellUnknown(unknown, clock))
            console.err(`  ${(0,phrase/* toPlain */.Ul)(line)}`);
        return;
    }
    const { whole: openings, spans, shown } = period;
    const { from, to } = shown;
    const asked = { environment, service, regions, timezone, now, facts, from, to };
    const calendar = { ...asked, openings, spans };
    console.out(format === 'ics' ? renderIcs(calendar) : renderMermaid(calendar));
}
/** Longer ones are for a machine that asks several times, in ms. */
const longestSpan = 3 * 366 * time_instant/* day */.vd;
/** What is shown of the future where a format needs a period, in ms. */
const defaultLength = 90 * time_instant/* day */.vd;
function defaultSpan(format, now) {
    return (0,calendar_format/* isPeriodFormat */.F)(format) ? { from: now, to: now + defaultLength } : undefined;
}
function spanOf(given, instant) {
    const from = given.text('from');
    const to = given.text('to');
    if (from === undefined && to === undefined)
        return undefined;
    if (from === undefined || to === undefined) {
        throw new cli_arguments/* UsageError */.eb('--from and --to belong together', 'write --from 2026-12-01 --to 2027-01-01');
    }
    const span = { from: instant(from), to: instant(to) };
    if (span.to <= span.from)
        throw new cli_arguments/* UsageError */.eb('--to is not after --from', 'swap them');
    if (span.to - span.from > longestSpan) {
        throw new cli_arguments/* UsageError */.eb('--from and --to are more than three years apart', 'ask for one year');
    }
    return span;
}
function tableReader(now) {
    return (zone, near) => {
        const reading = (0,zones/* readZone */.X)(zone, (0,gather/* zoneRange */.sR)([now, near]), (0,time_instant/* formatInstant */.r4)(now));
        return reading.status === 'known' ? reading.value : undefined;
    };
}


/***/ }),

/***/ 33098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ gatherClocks)
/* harmony export */ });
/* harmony import */ var _decision_needs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8635);
/* harmony import */ var _sources_gather_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82895);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91222);
/** The facts that a calendar is made of: zones, holidays, calendars, and what the catalogue says of a service. */



const kinds = new Set(['zone', 'holidays', 'calendar', 'catalog']);
/** Evidence with these facts alone: nothing is asked of the host, and nothing over the network. */
async function gatherClocks(part) {
    const { policy, policies, request, now, also, more = [] } = part;
    const world = {
        read: { read: () => Promise.resolve({ status: 'unsupported', reason: 'it is not looked at' }) },
        policies,
        now,
        tz: (0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .tzVersion */ .x)(),
        tellsDeployments: false,
    };
    const facts = [...(0,_decision_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .neededFacts */ .N)(policy, request), ...more].filter(({ kind }) => kinds.has(kind));
    return (0,_sources_gather_js__WEBPACK_IMPORTED_MODULE_1__/* .gather */ .kg)({ policy, request, world, facts, at: now, also });
}


/***/ }),

/***/ 25574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readInstant),
/* harmony export */   a: () => (/* binding */ readUtcInstant)
/* harmony export */ });
/* harmony import */ var _time_civil_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31963);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96216);
/* harmony import */ var _time_zone_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33710);
/* harmony import */ var _report_untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55536);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33814);
/* harmony import */ var _console_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11515);






const local = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2}))?$/;
/** RFC 3339 but for the seconds. */
const withoutSeconds = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(Z|[+-]\d{2}:\d{2})$/i;
/**
 * Reads an instant. A local time that a gap swallows is the first instant after the gap, one that a
 * fold repeats is the earlier one; `tell` is given a line about either, by default for stderr.
 * `zoneTable` is asked for a table that reaches at least to the instant `near`. Throws a UsageError.
 */
function readInstant(part) {
    const { text, policy, zoneTable, tell = tellStderr } = part;
    const instant = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(text);
    if (instant !== undefined)
        return instant;
    const time = parseLocal(text);
    const table = time && zoneTable(policy.timezone, time.date * _time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd);
    if (time === undefined || table === undefined) {
        throw noInstant(text, `write 2026-11-23T19:00 (in ${policy.timezone}) or 2026-11-23T18:00:00Z`);
    }
    const found = (0,_time_zone_table_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveLocal */ .iT)((0,_time_zone_table_js__WEBPACK_IMPORTED_MODULE_2__/* .toZone */ .s2)(table), time.date, time.sinceMidnight);
    const note = changeOfClock(found);
    if (note !== undefined) {
        tell((0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeTerminal */ .en)(`promotion-gate: in ${policy.timezone} ${text} ${note}`));
    }
    return found.kind === 'fold' ? found.earlier : found.at;
}
/** Reads an instant where no policy says in which zone a local time is. Throws a UsageError. */
function readUtcInstant(text) {
    const instant = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(text);
    if (instant !== undefined)
        return instant;
    throw noInstant(text, 'write 2026-11-23T18:00:00Z');
}
function noInstant(text, hint) {
    return new _arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`"${text.slice(0, 60)}" is no instant`, secondsMissing(text) ?? hint);
}
function tellStderr(line) {
    (0,_console_js__WEBPACK_IMPORTED_MODULE_5__/* .processConsole */ .bC)().err(line);
}
/** A hint for `2026-11-23T18:00Z`. */
function secondsMissing(text) {
    const [, date = '', time = '', offset = ''] = withoutSeconds.exec(text) ?? [];
    const whole = `${date}T${time}:00${offset}`;
    return (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(whole) === undefined ? undefined : `the seconds are missing: write ${whole}`;
}
/** Continues `in Europe/Berlin 2026-10-25T02:30`; undefined where clocks show the time once. */
function changeOfClock(found) {
    switch (found.kind) {
        case 'fold':
            return `comes twice; ${(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r4)(found.earlier)} is taken, the later one is ${(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r4)(found.later)}`;
        case 'gap':
            return `is skipped by the clock; ${(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r4)(found.at)} is taken, the first instant after it`;
        case 'exact':
            return undefined;
    }
}
/** A day, and the time since its midnight in ms; 24:00 is the end of the day. */
function parseLocal(text) {
    const [, written = '', hours = '0', minutes = '0'] = local.exec(text) ?? [];
    const date = (0,_time_civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCivilDate */ .Di)(written);
    const sinceMidnight = Number(hours) * _time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .hour */ .nW + Number(minutes) * _time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .minute */ .Vc;
    const exists = Number(minutes) < 60 && sinceMidnight <= _time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd;
    return date === undefined || !exists ? undefined : { date, sinceMidnight };
}


/***/ }),

/***/ 15158:
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

/***/ 3019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _enforcement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28208);
/* harmony import */ var _facts_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4023);


/** The answers of one rule: at least one, whatever happens. It does not throw. */
function ask(asked) {
    const { rule, applies, facts, now } = asked;
    if (applies.state === 'no') {
        return [unknownOr('gate/not-applicable', { condition: applies.condition }, 'not-applicable')];
    }
    const doubt = applies.state === 'unknown' ? [conditionUnknown(applies)] : [];
    const missing = rule.question.needs.flatMap((ref) => {
        const unknown = facts.unknown(ref, now);
        return unknown === undefined ? distrust(asked, ref) : [factUnknown(ref, unknown)];
    });
    if (missing.length > 0)
        return [...doubt, ...missing];
    const answers = evaluate(asked);
    if (answers.length === 0) {
        return [...doubt, { ...unknownOr('gate/silent', {}), acts: [{ what: 'report-bug' }] }];
    }
    return [...doubt, ...(doubt.length > 0 ? answers.flatMap((one) => hold(rule, one)) : answers)];
}
/**
 * Where the condition is not known, what restricts applies. An open list permits: whether it closes
 * anything is then not known either, so its failure is no finding of its own beside the doubt.
 */
function hold(rule, answer) {
    // Neither may anything follow then.
    const { owes: _, ...held } = answer;
    return rule.question.permits === true && answer.outcome === 'fail' ? [] : [held];
}
function evaluate({ rule, facts, now, around }) {
    try {
        return rule.question.evaluate(seenBy(rule, facts), now, around);
    }
    catch (error) {
        const message = error instanceof Error ? error.message : 'unknown error';
        return [{ ...unknownOr('gate/crashed', { message }), acts: [{ what: 'report-bug' }] }];
    }
}
/** What a question uses has to be trusted as much as what it needs. */
function seenBy(rule, facts) {
    if (rule.question.uses === undefined)
        return facts;
    const needs = (0,_enforcement_js__WEBPACK_IMPORTED_MODULE_0__/* .demandedTrust */ .Rv)(rule.options);
    return {
        ...facts,
        reading: (ref) => {
            const has = (0,_facts_view_js__WEBPACK_IMPORTED_MODULE_1__/* .levelBelow */ .w8)(facts, ref, needs);
            const reason = `it comes from the level ${String(has)}; required: ${needs}`;
            return has === undefined ? facts.reading(ref) : { status: 'unsupported', reason };
        },
    };
}
function conditionUnknown(applies) {
    const { condition, reason } = applies;
    const acts = [{ what: 'state-condition', detail: { condition, reason } }];
    return { ...unknownOr('gate/condition-unknown', { condition, reason }), acts };
}
function factUnknown(ref, unknown) {
    const fact = (0,_facts_view_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfFact */ .b7)(ref);
    const acts = [{ what: 'mend-source', detail: { fact, reason: unknown.reason } }];
    if (unknown.status === 'failed') {
        const { reason, retryable } = unknown;
        return { ...unknownOr('gate/fact-failed', { fact, reason, retryable }), acts };
    }
    const { reason, needs } = unknown;
    const data = { fact, reason, ...(needs === undefined ? {} : { needs }) };
    return { ...unknownOr('gate/fact-unsupported', data), acts };
}
/** A known fact from a source that the rule does not trust enough counts as not known. */
function distrust({ rule, facts }, ref) {
    const needs = (0,_enforcement_js__WEBPACK_IMPORTED_MODULE_0__/* .demandedTrust */ .Rv)(rule.options);
    const has = (0,_facts_view_js__WEBPACK_IMPORTED_MODULE_1__/* .levelBelow */ .w8)(facts, ref, needs);
    if (has === undefined)
        return [];
    const data = { fact: (0,_facts_view_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfFact */ .b7)(ref), has, needs };
    const acts = [{ what: 'raise-trust', detail: data }];
    return [{ ...unknownOr('gate/trust-too-low', data), acts }];
}
function unknownOr(code, data, outcome = 'unknown') {
    return { code, outcome, data };
}


/***/ }),

/***/ 86052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ duringTimes),
/* harmony export */   Y2: () => (/* binding */ silentTimes),
/* harmony export */   pH: () => (/* binding */ enforcedTimes)
/* harmony export */ });
/* harmony import */ var _time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25361);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3019);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66092);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24114);
/* harmony import */ var _enforcement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28208);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29853);






/** What the rule only observes or warns of binds nobody; exceptions are not looked at. */
function enforcedTimes({ options }, { zone }) {
    if (options.some(({ enforce }) => enforce === 'observe' || enforce === 'warn'))
        return _time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .never */ .Zm;
    const latest = (0,_enforcement_js__WEBPACK_IMPORTED_MODULE_4__/* .enforcementAhead */ .iX)(options, -Infinity, zone);
    return latest === undefined ? _time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .always */ .Gk : [{ start: latest.at, end: Infinity }];
}
/** When every `during` of the rule holds, or may hold; undefined if that is not known. */
function duringTimes(rule, scope, range) {
    const during = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__/* .duringOf */ .$X)(rule, scope, range);
    return during && (0,_time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .intersectAll */ .pW)(during.map(({ set, complete }) => (complete ? set : _time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .always */ .Gk)));
}
/**
 * When rules are enforced and yet none of them can pass: none applies, or those that do are excused.
 * Then nothing speaks for a change, and the decision is inconclusive. Conditions other than `during`
 * that are not known are taken to hold, and a failure that people can mend as mended.
 */
function silentTimes(scope, range, around = (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .surroundingsOf */ .ZD)(scope)) {
    const rules = (0,_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .rulesFor */ .N)(scope.policy, scope.request);
    let enforced = _time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .never */ .Zm;
    let speaking = _time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .never */ .Zm;
    for (const rule of rules) {
        const times = enforcedTimes(rule, scope);
        if (times.length === 0)
            continue;
        enforced = (0,_time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)(enforced, times);
        speaking = (0,_time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)(speaking, (0,_time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .intersect */ .y$)(times, speakingTimes(rule, { scope, range, around })));
        // Most policies have a rule that always speaks: the others need not be asked.
        if ((0,_time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .complement */ .Zw)(speaking).length === 0)
            return _time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .never */ .Zm;
    }
    return (0,_time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re)(enforced, speaking), range.from, range.to);
}
/** When the rule applies and its answer can be a pass. A failure that is excused is none. */
function speakingTimes(rule, seen) {
    const { scope, range, around } = seen;
    const { facts, now } = scope;
    const apart = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__/* .appliesApartFromClock */ .Nb)(rule, scope);
    if (apart.state === 'no')
        return _time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .never */ .Zm;
    const outcomes = (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .k)({ rule, applies: apart, facts, now, around }).map(({ outcome }) => outcome);
    // What is no question of this promotion never passes: a freeze of merging, asked without a pull request.
    if (outcomes.every((outcome) => outcome === 'not-applicable'))
        return _time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .never */ .Zm;
    const during = duringTimes(rule, scope, range) ?? _time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .never */ .Zm;
    const excused = (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .whileExcepted */ .et)(rule, scope);
    if (excused.length === 0)
        return during;
    return (0,_time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re)(during, (0,_time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re)(excused, passingTimes(rule, { ...seen, outcomes })));
}
/** When the rule passes by itself; by what it answers now where no clock changes it. */
function passingTimes(rule, { outcomes, ...seen }) {
    if (rule.question.admits !== undefined)
        return (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .tryAdmits */ .k7)({ rule, ...seen }) ?? _time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .never */ .Zm;
    return outcomes.includes('pass') ? _time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .always */ .Gk : _time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .never */ .Zm;
}


/***/ }),

/***/ 72269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   PL: () => (/* binding */ columnsOf)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55536);
/** Text in the columns of a terminal: how wide it is, and where it is broken. */

const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** How many columns a text takes: wide characters take two, combining marks none. */
function columnsOf(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let columns = 0;
    for (const character of text) {
        columns += /\p{M}/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
    }
    return columns;
}
/** Lines of whole words; a word that is longer than a line is broken. No line is a command. */
function wrap(text, columns) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ').flatMap((one) => breakWord(one, columns))) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (columnsOf(longer) <= columns) {
            line = longer;
        }
        else {
            lines.push(line);
            line = word;
        }
    }
    return [...lines, line].map(_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .defuseLine */ .BM);
}
/** As much of a text as fits. */
function clip(text, columns) {
    return breakWord(text, columns)[0] ?? '';
}
function breakWord(word, columns) {
    if (columnsOf(word) <= columns)
        return [word];
    const pieces = [];
    let piece = '';
    let used = 0;
    for (const character of word) {
        const more = columnsOf(character);
        if (used + more > columns) {
            pieces.push(piece);
            piece = '';
            used = 0;
        }
        piece += character;
        used += more;
    }
    return [...pieces, piece];
}


/***/ }),

/***/ 65526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ layHeading),
/* harmony export */   Xn: () => (/* binding */ laySentences),
/* harmony export */   cv: () => (/* binding */ layHeader),
/* harmony export */   tT: () => (/* binding */ layRow)
/* harmony export */ });
/* unused harmony export width */
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94701);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72269);
/** Lines of at most 94 columns: a sign, a label, and text that hangs below itself. */


/** The widest line, in columns. */
const width = 94;
const labelColumn = 26;
/** A row that is longer is cut: the JSON output has all of it. */
const mostLines = 6;
const signs = {
    pass: { unicode: '✓', ascii: 'ok', color: 32 },
    fail: { unicode: '✗', ascii: 'x', color: 31 },
    wait: { unicode: '◷', ascii: '(wait)', color: 33 },
    unknown: { unicode: '?', ascii: '?', color: 35 },
    warn: { unicode: '⚠', ascii: '!', color: 33 },
    error: { unicode: '!', ascii: '!', color: 31 },
    preview: { unicode: '◌', ascii: 'preview', color: 36 },
    later: { unicode: '·', ascii: '-', color: 2 },
};
/** `✗ BLOCKED  subject` with the time at the right end, below it where there is no room. */
function layHeader(header, options) {
    const { sign, title } = header;
    // Without UTF-8 these signs are words, and the title says the same.
    const isWord = !options.unicode && (sign === 'wait' || sign === 'preview');
    const lead = isWord ? '' : `${show(sign, options)} `;
    const subject = plain(header.subject, options);
    const time = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(plain([{ kind: 'value', text: header.time }], options), width / 2);
    const [first = '', ...rest] = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(`${lead}${title}  ${subject}`, width - 2);
    const gap = width - (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(first) - (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(time);
    const lines = rest.length === 0 && gap >= 2
        ? [`${first}${' '.repeat(gap)}${time}`.trimEnd()]
        : [first, ...rest.map((line) => `  ${line}`), `  ${time}`];
    const head = `${lead}${title}`;
    return lines.map((line, index) => index === 0 && line.startsWith(head)
        ? `${paint(head, { color: signs[sign].color, bold: true, options })}${line.slice(head.length)}`
        : line);
}
/** Sentences over the whole width. */
function laySentences(phrase, options) {
    return (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(plain(phrase, options), width - 2).map((line) => `  ${line}`);
}
/** The heading of a section. */
function layHeading(text, options) {
    return `  ${paint(text, { color: 1, options })}`;
}
/** A row; a label that is too long has the text below it. */
function layRow(row, options) {
    const lead = toLead(row.lead, options);
    const label = plain(row.label, options);
    const [firstLabel = '', ...moreLabels] = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(label, width - 2 - (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(lead));
    const head = `  ${lead}${firstLabel}`;
    const words = plain(row.text, options);
    const isWide = row.copied === true && (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(words) > width - labelColumn;
    const column = isWide ? 4 : (row.column ?? labelColumn);
    const text = cut((0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(words, width - column), options);
    const isLong = moreLabels.length > 0 || (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(head) + 1 > column;
    const [first = '', ...rest] = isLong && label !== '' ? ['', ...text] : text;
    const indent = ' '.repeat(column);
    const gap = ' '.repeat(Math.max(0, column - (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(head)));
    const painted = `  ${paintLead(row.lead, lead, options)}${head.slice(2 + lead.length)}`;
    return [
        `${painted}${gap}${first}`.trimEnd(),
        ...moreLabels.map((line) => `  ${line}`),
        ...rest.map((line) => `${indent}${line}`),
    ];
}
function cut(lines, options) {
    if (lines.length <= mostLines)
        return lines;
    const last = lines[mostLines - 1] ?? '';
    const ellipsis = options.unicode ? '…' : '...';
    const shorter = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(last, width - labelColumn - 3);
    return [...lines.slice(0, mostLines - 1), `${shorter}${ellipsis}`];
}
function plain(phrase, options) {
    const text = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .toPlain */ .Ul)(phrase);
    return options.unicode ? text : toAscii(text);
}
function toAscii(text) {
    return text
        .replace(/→/g, '->')
        .replace(/[–—]/g, '-')
        .replace(/…/g, '...')
        .replace(/[^\x20-\x7e]/gu, '?');
}
function show(sign, { unicode }) {
    return unicode ? signs[sign].unicode : signs[sign].ascii;
}
function toLead(lead, options) {
    if (lead === undefined)
        return '';
    return `${typeof lead === 'number' ? String(lead) : show(lead, options)} `;
}
function paintLead(lead, text, options) {
    return typeof lead === 'string' ? paint(text, { color: signs[lead].color, options }) : text;
}
function paint(text, style) {
    if (!style.options.color)
        return text;
    return `\u001b[${style.bold ? '1;' : ''}${String(style.color)}m${text}\u001b[0m`;
}


/***/ })

};

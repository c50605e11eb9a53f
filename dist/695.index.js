export const id = 695;
export const ids = [695];
export const modules = {

/***/ 695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importArgocd: () => (/* binding */ importArgocd)
});

// EXTERNAL MODULE: ./lib/cli/calendar-import/cron.js
var cron = __webpack_require__(4093);
// EXTERNAL MODULE: ./lib/cli/calendar-import/cron-windows.js
var cron_windows = __webpack_require__(3981);
// EXTERNAL MODULE: ./lib/cli/calendar-import/foreign-file.js
var foreign_file = __webpack_require__(7924);
// EXTERNAL MODULE: ./lib/time/instant.js
var instant = __webpack_require__(6216);
;// CONCATENATED MODULE: ./lib/cli/calendar-import/go-duration.js
/** Durations as Go writes them: `1h30m`, `1.5h` (https://pkg.go.dev/time#ParseDuration). */

const unitMs = {
    ns: 1e-6,
    us: 1e-3,
    µs: 1e-3,
    μs: 1e-3,
    ms: 1,
    s: 1000,
    m: instant/* minute */.Vc,
    h: instant/* hour */.nW,
};
const part = /(\d+(?:\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h)/gu;
/** Milliseconds; undefined for another text, and for what is not longer than nothing. */
function parseGoDuration(text) {
    const positive = text.replace(/^\+/, '');
    if (text.length > 40 || positive.replace(part, '') !== '')
        return undefined;
    const ms = [...positive.matchAll(part)]
        .map(([, number, unit]) => Number(number) * (unitMs[unit ?? ''] ?? NaN))
        .reduce((sum, each) => sum + each, 0);
    return ms > 0 ? ms : undefined;
}

// EXTERNAL MODULE: ./lib/cli/calendar-import/zones.js
var zones = __webpack_require__(6146);
;// CONCATENATED MODULE: ./lib/cli/calendar-import/argocd.js
/**
 * Sync windows of Argo CD's AppProject. Where any `allow` window applies, everything outside of them
 * is closed; an active `deny` wins: docs/user-guide/sync_windows.md of argoproj/argo-cd. A window is
 * active if the cron fires, by the clocks of its zone, within its duration before what they show now:
 * `SyncWindows.active` in pkg/apis/application/v1alpha1/types.go. So it lasts by the wall clock.
 * `syncOverrun` speaks of syncs that run already; the gate decides before one begins.
 */





const selectors = ['applications', 'namespaces', 'clusters'];
/** Reads projects, a list of them, or several documents. Throws a UsageError. */
function importArgocd(given) {
    const projects = (0,foreign_file/* readForeign */.vM)(given).flatMap(projectsIn);
    const [first] = projects;
    if (first === undefined) {
        throw (0,foreign_file/* malformed */.Qm)({ file: given.file, line: 1, column: 1 }, 'there is no AppProject');
    }
    const windows = [];
    const unexpressed = [];
    const [project = first, ...others] = projects.filter((one) => windowsOf(one).length > 0);
    for (const other of others) {
        const message = 'another project with windows of its own: import it by itself';
        unexpressed.push({ place: other.place, message });
    }
    for (const window of windowsOf(project)) {
        const reasons = problemsOf(window);
        unexpressed.push(...reasons.map((message) => ({ place: window.place, message })));
        if (scopeProblem(window) !== undefined)
            continue;
        const zone = (0,foreign_file/* textAt */.$6)(window, 'timeZone') ?? 'UTC';
        const found = expressedOf(window, zone);
        if ('problem' in found) {
            unexpressed.push({ place: window.place, message: found.problem });
            continue;
        }
        const effect = effectOf(window);
        const reason = (0,foreign_file/* textAt */.$6)(window, 'description');
        windows.push(...found.periods.map((period) => ({
            name: reason ?? (effect === 'open' ? 'sync-allowed' : 'sync-denied'),
            effect,
            period,
            zone: found.zone,
            reason,
        })));
    }
    return { windows, unexpressed, notes: [] };
}
function projectsIn(document) {
    if (document.kind === 'list')
        return document.items.flatMap(projectsIn);
    const kind = (0,foreign_file/* textAt */.$6)(document, 'kind');
    if (kind === 'AppProject')
        return [document];
    const items = (0,foreign_file.at)(document, 'items');
    return items === undefined ? [] : (0,foreign_file/* itemsOf */.S3)(items, 'items').flatMap(projectsIn);
}
function windowsOf(project) {
    const spec = (0,foreign_file.at)(project, 'spec');
    return spec === undefined ? [] : (0,foreign_file/* itemsOf */.S3)((0,foreign_file.at)(spec, 'syncWindows'), 'syncWindows');
}
function effectOf(window) {
    const kind = (0,foreign_file/* requiredText */.$4)(window, 'kind');
    if (kind === 'allow')
        return 'open';
    if (kind === 'deny')
        return 'frozen';
    throw (0,foreign_file/* malformed */.Qm)(window.place, `"${kind}" is no kind of window`, 'a window is allow or deny');
}
function expressedOf(window, timeZone) {
    const reading = (0,cron/* parseForeignCron */.Ou)((0,foreign_file/* requiredText */.$4)(window, 'schedule'));
    if ('problem' in reading)
        return reading;
    const duration = (0,foreign_file/* requiredText */.$4)(window, 'duration');
    const length = parseGoDuration(duration);
    if (length === undefined)
        return { problem: `"${duration}" is no duration` };
    const named = (0,zones/* toPolicyZone */.a)(timeZone);
    if ('problem' in named)
        return named;
    return { ...(0,cron_windows/* windowPeriods */.f)({ cron: reading.cron, length, zone: named.zone }), zone: named.zone };
}
/** What a window says beyond its times. */
function problemsOf(window) {
    const scope = scopeProblem(window);
    if (scope !== undefined)
        return [scope];
    return (0,foreign_file/* isTrue */.Hn)(window, 'manualSync')
        ? ['manualSync: people may still sync by hand; in the gate a bypass is the way']
        : [];
}
/**
 * Why the window does not apply to everything. One selector suffices, or with andOperator all that
 * are given have to match.
 */
function scopeProblem(window) {
    const given = selectors
        .map((key) => ({ key, globs: (0,foreign_file/* textsAt */.i1)(window, key) }))
        .filter(({ globs }) => globs.length > 0);
    if (given.length === 0)
        return 'it names no application, and applies to none';
    const limiting = given.filter(({ globs }) => !globs.includes('*'));
    const isLimited = (0,foreign_file/* isTrue */.Hn)(window, 'andOperator')
        ? limiting.length > 0
        : limiting.length === given.length;
    if (!isLimited)
        return undefined;
    const told = limiting.map(({ key, globs }) => `${key} ${globs.join(', ')}`).join('; ');
    return `it applies to some applications only (${told}): write it into their own policies`;
}


/***/ })

};

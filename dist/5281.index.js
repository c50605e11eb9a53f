export const id = 5281;
export const ids = [5281];
export const modules = {

/***/ 95281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  toReportFiles: () => (/* binding */ toReportFiles)
});

;// CONCATENATED MODULE: ./lib/report/code-quality.js
const severities = { error: 'blocker', warning: 'minor', notice: 'info' };
/**
 * JSON: the annotations that have a place, in their order. `sha256` gives the digest of a text as hex.
 * A fingerprint is made of code and place alone: what is told changes with the clock.
 */
function renderCodeQuality(annotations, sha256) {
    const counts = new Map();
    const issues = annotations.flatMap(({ level, title, message, code, place }) => {
        if (place === undefined)
            return [];
        const { file, line, column } = place;
        const name = code ?? 'gate/finding';
        const key = JSON.stringify([name, file, line, column]);
        const count = counts.get(key) ?? 0;
        counts.set(key, count + 1);
        const issue = {
            description: `${title}: ${message}`,
            check_name: name,
            // GitLab shows only the first of two with one fingerprint.
            fingerprint: sha256(`${key} ${String(count)}`),
            severity: severities[level],
            // `./a.yml` would be another file than `a.yml`.
            location: { path: file.replace(/^(?:\.\/)+/, ''), lines: { begin: Math.max(1, line) } },
        };
        return [issue];
    });
    return `${JSON.stringify(issues, null, 2)}\n`;
}

// EXTERNAL MODULE: ./lib/report/untrusted.js
var untrusted = __webpack_require__(55536);
;// CONCATENATED MODULE: ./lib/report/external-links.js
/**
 * Links that GitLab shows beside the log of the job:
 * https://docs.gitlab.com/ci/yaml/artifacts_reports/#artifactsreportsannotations
 */

/** More would hide the first ones (T70). */
const mostLinks = 20;
/** What is longer makes GitLab refuse the whole report, links that are well included. */
const longest = 255;
/**
 * JSON. A link that is not https, that carries credentials or that is too long is left out, and one
 * address is there only once: a label comes from outside, so it never stands for two places.
 */
function renderExternalLinks(links) {
    const shown = new Map();
    for (const { label, url } of links) {
        const target = (0,untrusted/* toLinkTarget */.dU)(url);
        const isShown = target?.startsWith('https://') === true && target.length <= longest;
        if (isShown && !shown.has(target) && shown.size < mostLinks) {
            shown.set(target, (0,untrusted/* toVisible */.ws)(label) || 'open');
        }
    }
    const items = [...shown].map(([url, label]) => ({ external_link: { label, url } }));
    return `${JSON.stringify({ 'promotion-gate': items }, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./lib/report/junit.js

/** More are only counted: a list that nobody can read hides the verdict (T70). */
const mostCases = 1000;
/** What stands in the way comes first, so that it is never what is left out. */
const order = ['failed', 'error', 'skipped', 'passed'];
/**
 * One XML document; every value is escaped, and what cannot be seen is gone. `name` is the one of the
 * suite. What only warns has passed, and says so in its output.
 */
function renderJunit(name, cases) {
    const ordered = order.flatMap((outcome) => cases.filter((one) => one.outcome === outcome));
    const shown = withOwnNames(ordered.slice(0, mostCases));
    const more = ordered.length - shown.length;
    const all = more > 0 ? [...shown, leftOut(more)] : shown;
    const counts = [
        ['name', name],
        ['tests', String(all.length)],
        ...[
            ['failures', 'failed'],
            ['errors', 'error'],
            ['skipped', 'skipped'],
        ].map(([key, outcome]) => [key, String(countOf(all, outcome))]),
    ];
    const head = toAttributes(counts);
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites>',
        `  <testsuite ${head}>`,
        ...all.map(toCase),
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
/** GitLab takes two cases of one name for the same one, and shows the last. */
function withOwnNames(cases) {
    const counts = new Map();
    return cases.map((one) => {
        const key = JSON.stringify([one.check, one.name]);
        const count = (counts.get(key) ?? 0) + 1;
        counts.set(key, count);
        return count === 1 ? one : { ...one, name: `${one.name} #${String(count)}` };
    });
}
function leftOut(more) {
    const name = 'what is left out here';
    const message = `${String(more)} more are told in the record`;
    return { check: 'gate', name, outcome: 'skipped', code: '', message };
}
function countOf(cases, outcome) {
    return cases.filter((one) => one.outcome === outcome).length;
}
function toCase({ check, name, outcome, code, message }) {
    const head = `    <testcase ${toAttributes([
        ['classname', check],
        ['name', name],
    ])}`;
    const body = toBody({ outcome, code, message });
    return body === '' ? `${head}/>` : `${head}>${body}</testcase>`;
}
function toBody({ outcome, code, message }) {
    const text = (0,untrusted/* escapeXml */.X)(message);
    switch (outcome) {
        case 'failed':
            return `<failure ${toAttributes([['type', code]])}>${text}</failure>`;
        case 'error':
            return `<error ${toAttributes([['type', code]])}>${text}</error>`;
        case 'skipped':
            return `<skipped>${text}</skipped>`;
        case 'passed':
            return text === '' ? '' : `<system-out>${text}</system-out>`;
    }
}
function toAttributes(pairs) {
    return pairs.map(([name, value]) => `${name}="${(0,untrusted/* escapeXml */.X)(value)}"`).join(' ');
}

// EXTERNAL MODULE: ./lib/sources/digest.js
var digest = __webpack_require__(476);
;// CONCATENATED MODULE: ./lib/cli/report-files.js




/** `name` is the one of the status. */
function toReportFiles(of) {
    const { name, cases, annotations, links, policyCommit } = of;
    return {
        junit: renderJunit(name, cases),
        codeQuality: renderCodeQuality(annotations, digest.sha256),
        links: renderExternalLinks([
            ...links.more,
            ...annotations.flatMap((annotation) => toLineLink(annotation, links, policyCommit)),
            ...cases.flatMap(toCaseLink),
        ]),
    };
}
/** A policy that is another one at the candidate is shown at the commit that it was read at. */
function toLineLink({ code, place, elsewhere }, { toLine }, policyCommit) {
    const shown = place ?? (policyCommit === undefined ? undefined : elsewhere);
    if (shown === undefined)
        return [];
    const label = `${code ?? 'policy'}: ${shown.file}:${String(shown.line)}`;
    return [
        { label, url: toLine({ ...shown, commit: place === undefined ? policyCommit : undefined }) },
    ];
}
/** Where what did not pass is explained elsewhere. */
function toCaseLink({ name, outcome, url }) {
    return url === undefined || outcome === 'passed' ? [] : [{ label: name, url }];
}


/***/ })

};

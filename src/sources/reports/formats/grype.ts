/** Grype's JSON: https://github.com/anchore/grype/blob/main/grype/presenter/models/document.go */
import type { JsonFormat, JsonReader, JsonValue } from '../format.js';
import type { PartBook } from '../part-book.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import { openRatedFindings, type RatedFindings } from '../rated-findings.js';
import { openTold } from '../told.js';
import { at, isObject, textOf } from '../values.js';

export const grype: JsonFormat = {
  id: 'grype',
  kind: 'scan',
  title: 'Grype',
  specification: 'https://github.com/anchore/grype/blob/main/grype/presenter/models/document.go',
  driver: 'json',
  recognises: ({ json }) =>
    json !== undefined &&
    json.has('matches') &&
    (json.value('descriptor.name') === 'grype' ||
      json.has('matches.*.vulnerability') ||
      json.has('ignoredMatches.*.vulnerability')),
  read: readGrype,
};

/** Parts of a match that are large and not asked for. */
const without = ['urls', 'description', 'relatedVulnerabilities', 'matchDetails', 'cpes', 'epss'];

function readGrype(problems: Problems, parts: PartBook): JsonReader {
  const findings = openRatedFindings('grype', problems, parts);
  const told = openTold();
  let hasMatches = false;
  return {
    selections: [
      { path: 'matches', open: (type) => void (hasMatches = type === 'list') },
      { path: 'matches.*', without, value: (value) => takeMatch(value, findings) },
      {
        path: 'ignoredMatches.*',
        without,
        value: (value) => takeIgnored(value, { findings, problems }),
      },
      { path: 'alertsByPackage.*.alerts.*.type', value: (value) => tellAlert(value, problems) },
      { path: 'descriptor.timestamp', value: (value) => told.time(value) },
      {
        path: 'descriptor.db.status.valid',
        value: (value) => {
          if (value === false)
            problems.add('incomplete', 'its database of vulnerabilities was not valid');
        },
      },
    ],
    end() {
      if (!hasMatches) problems.add('no-results', 'has no list of matches: nothing was matched');
      return findings.report(told);
    },
  };
}

function takeMatch(value: JsonValue, findings: RatedFindings): void {
  if (!isObject(value)) throw new ReportFault('wrong-shape', 'has a match that is no object');
  const vulnerability = value['vulnerability'];
  const artifact = value['artifact'];
  const word = at(vulnerability, 'severity');
  const list = at(vulnerability, 'cvss');
  const scores = (Array.isArray(list) ? (list as readonly JsonValue[]) : []).map((each) =>
    at(each, 'metrics', 'baseScore'),
  );
  const fixes = at(vulnerability, 'fix', 'versions');
  const fixed = Array.isArray(fixes) ? fixes.filter((each) => typeof each === 'string') : [];
  findings.add(
    {
      rule: textOf(at(vulnerability, 'id')),
      message: fixed.length === 0 ? undefined : `fixed in ${fixed.slice(0, 5).join(', ')}`,
      component: [textOf(at(artifact, 'name')), textOf(at(artifact, 'version'))]
        .filter(Boolean)
        .join('@'),
      file: textOf(at(artifact, 'locations', 0, 'path')),
    },
    findings.rate({ word, scores }),
    word,
  );
}

/** One that no rule is told for was not ignored by anybody, and counts. */
function takeIgnored(
  value: JsonValue,
  part: { readonly findings: RatedFindings; readonly problems: Problems },
): void {
  const rules = at(value, 'appliedIgnoreRules');
  if (Array.isArray(rules) && rules.length > 0) {
    part.findings.suppress();
    return;
  }
  part.problems.add('disagreement', 'has ignored matches that no rule ignores; they count');
  takeMatch(value, part.findings);
}

/** Packages of a distribution that is unknown or past its end are matched against too little. */
function tellAlert(value: JsonValue, problems: Problems): void {
  const type = quote(textOf(value) ?? 'unknown');
  problems.add('partial', `vulnerabilities of some packages may be missing: alert ${type}`);
}

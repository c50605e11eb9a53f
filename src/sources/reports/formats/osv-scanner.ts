/** OSV-Scanner's JSON: https://google.github.io/osv-scanner/output/#json */
import type { JsonFormat, JsonReader, JsonValue } from '../format.js';
import type { PartBook } from '../part-book.js';
import { ReportFault, type Problems } from '../problem.js';
import { openRatedFindings, type RatedFindings } from '../rated-findings.js';
import { openTold } from '../told.js';
import { isObject, textOf } from '../values.js';
import { groupVulnerabilities } from './osv-groups.js';
import { rateGroup } from './osv-severity.js';

export const osvScanner: JsonFormat = {
  id: 'osv-scanner',
  kind: 'scan',
  title: 'OSV-Scanner',
  specification: 'https://google.github.io/osv-scanner/output/',
  driver: 'json',
  recognises: ({ json }) =>
    json !== undefined &&
    json.has('results') &&
    (json.has('experimental_config') ||
      json.has('results.*.packages') ||
      (json.has('results.*.source.path') && json.has('results.*.source.type')) ||
      json.has('results.*.packageSource')),
  read: readOsvScanner,
};

/** Parts of a vulnerability that are large and not asked for. */
const without = ['affected', 'details', 'references', 'credits', 'licenses', 'schema_version'];

function readOsvScanner(problems: Problems, parts: PartBook): JsonReader {
  const findings = openRatedFindings('osv', problems, parts);
  let hasResults = false;
  let source: string | undefined;
  const takeSource = (value: JsonValue): void => void (source = textOf(value));
  return {
    selections: [
      { path: 'results', open: (type) => void (hasResults = type === 'list') },
      {
        path: 'results.*',
        open(type) {
          if (type !== 'object')
            throw new ReportFault('wrong-shape', 'has a result that is no object');
          source = undefined;
        },
      },
      { path: 'results.*.source.path', value: takeSource },
      { path: 'results.*.packageSource.path', value: takeSource },
      {
        path: 'results.*.packages.*',
        without,
        value: (value) => takePackage(value, { findings, source, problems }),
      },
    ],
    end() {
      if (!hasResults) problems.add('no-results', 'has no list of results: nothing was scanned');
      return findings.report(openTold());
    },
  };
}

function takePackage(
  value: JsonValue,
  part: {
    readonly findings: RatedFindings;
    readonly source: string | undefined;
    readonly problems: Problems;
  },
): void {
  const { findings, source, problems } = part;
  if (!isObject(value)) throw new ReportFault('wrong-shape', 'has a package that is no object');
  const { name, version, commit } = isObject(value['package']) ? value['package'] : {};
  const texts = [name, version === '' ? commit : (version ?? commit)].map(textOf);
  const place = { component: texts.filter(Boolean).join('@'), file: source };
  for (const group of groupVulnerabilities(value, problems)) {
    const { severity, word } = rateGroup(group, { findings, problems });
    const published = group.vulnerabilities.map((each) => textOf(each['published']));
    findings.add(
      {
        ...place,
        rule: group.ids[0],
        message: group.vulnerabilities.map((each) => textOf(each['summary'])).find(Boolean),
        since: published.filter((each) => each !== undefined).sort()[0],
      },
      severity,
      word,
    );
  }
  const violations = value['license_violations'];
  // A licence that the policy of the scan does not allow; it has no severity of its own.
  for (const license of Array.isArray(violations) ? (violations as readonly JsonValue[]) : []) {
    findings.add({ ...place, rule: 'license', message: textOf(license) }, 'high');
  }
}

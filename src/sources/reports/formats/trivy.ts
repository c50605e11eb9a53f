/** Trivy's JSON: https://github.com/aquasecurity/trivy/blob/main/pkg/types/report.go */
import type { JsonFormat, JsonReader, JsonValue } from '../format.js';
import { readCount } from '../numbers.js';
import type { PartBook } from '../part-book.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import { openRatedFindings } from '../rated-findings.js';
import { openTold } from '../told.js';
import { isObject, textOf } from '../values.js';
import { takeTrivyFinding, takeTrivyModified, trivyLists } from './trivy-findings.js';

export const trivy: JsonFormat = {
  id: 'trivy',
  kind: 'scan',
  title: 'Trivy',
  specification: 'https://github.com/aquasecurity/trivy/blob/main/pkg/types/report.go',
  driver: 'json',
  recognises: ({ json }) =>
    json !== undefined &&
    json.has('SchemaVersion') &&
    ['ArtifactName', 'ArtifactType', 'Results', 'Trivy'].some((key) => json.has(key)),
  read: readTrivy,
};

/** Parts of a finding that are large, or secret: `Match` and `Code` hold the text of the file. */
const without = ['Description', 'References', 'Layer', 'Code', 'Match', 'Text', 'CweIDs', 'Traces'];

function readTrivy(problems: Problems, parts: PartBook): JsonReader {
  const findings = openRatedFindings('trivy', problems, parts);
  const told = openTold();
  let schema: JsonValue | undefined;
  let results = 0;
  let target: string | undefined;
  let failures = 0;
  let declared: number | undefined;

  const finishResult = (): void => {
    if (declared === undefined || declared === failures) return;
    problems.add(
      'disagreement',
      `${quote(target ?? 'a result')} declares ${String(declared)} failed checks, and has ${String(failures)}`,
    );
    // How severe the missing ones are is not told.
    if (declared > failures) findings.count('critical', declared - failures);
  };

  return {
    selections: [
      { path: 'SchemaVersion', value: (value) => void (schema = value) },
      { path: 'CreatedAt', value: (value) => told.time(value) },
      { path: 'Metadata.Commit', value: (value) => told.commit(value) },
      {
        path: 'Metadata.OS.EOSL',
        value: (value) => {
          if (value === true)
            problems.add(
              'partial',
              'the system is past its end of support: its vulnerabilities are not all known',
            );
        },
      },
      {
        path: 'Results.*',
        open(type) {
          if (type !== 'object')
            throw new ReportFault('wrong-shape', 'has a result that is no object');
          results += 1;
          target = undefined;
          failures = 0;
          declared = undefined;
        },
        close: finishResult,
      },
      {
        path: 'Results.*.Target',
        value(value) {
          target = textOf(value);
          parts.saw({ files: [target], components: [] });
        },
      },
      {
        path: 'Results.*.MisconfSummary',
        value: (value) => {
          const of = { what: 'Failures of MisconfSummary', problems };
          declared = isObject(value) ? readCount(value['Failures'], of) : undefined;
        },
      },
      ...trivyLists.map((list) => ({
        path: `Results.*.${list}.*`,
        without,
        value: (value: JsonValue): void => {
          const counted = takeTrivyFinding(value, { list, target, findings });
          if (counted && list === 'Misconfigurations') failures += 1;
        },
      })),
      {
        path: 'Results.*.ExperimentalModifiedFindings.*',
        without,
        value: (value) => takeTrivyModified(value, { target, findings }),
      },
    ],
    end() {
      if (schema !== 2) {
        const is = quote(JSON.stringify(schema));
        throw new ReportFault('wrong-shape', `is of SchemaVersion ${is}; 2 is read`);
      }
      if (results === 0) problems.add('no-results', 'has no results: nothing was scanned');
      return findings.report(told);
    },
  };
}

/** Semgrep's JSON, and Opengrep's: https://github.com/semgrep/semgrep-interfaces/blob/main/semgrep_output_v1.atd (cli_output) */
import type { JsonFormat, JsonReader, JsonValue } from '../format.js';
import { readLine } from '../numbers.js';
import type { PartBook } from '../part-book.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import { openRatedFindings, type RatedFindings } from '../rated-findings.js';
import { openTold } from '../told.js';
import { at, isObject, textOf } from '../values.js';

export const semgrep: JsonFormat = {
  id: 'semgrep',
  kind: 'scan',
  title: 'Semgrep',
  specification: 'https://github.com/semgrep/semgrep-interfaces/blob/main/semgrep_output_v1.atd',
  driver: 'json',
  recognises: ({ json }) =>
    json !== undefined &&
    (json.has('results.*.check_id') ||
      (json.has('paths.scanned') && (json.has('results') || json.has('errors'))) ||
      (json.has('results') && json.has('skipped_rules')) ||
      (json.has('errors.*.level') && json.has('errors.*.code') && json.has('errors.*.type'))),
  read: readSemgrep,
};

/** Parts of a result that are large, or the text of the file. */
const without = ['metadata', 'metavars', 'dataflow_trace', 'lines', 'fix', 'fixed_lines', 'spans'];

/** Reasons that are no choice of people: Semgrep gave up on the file. */
const gaveUp = ['analysis_failed_parser_or_internal_error', 'too_many_matches'];

function readSemgrep(problems: Problems, parts: PartBook): JsonReader {
  const findings = openRatedFindings('semgrep', problems, parts);
  const seen = { results: false, errors: false, scanned: undefined as number | undefined };
  let results = 0;
  return {
    selections: [
      { path: 'results', open: (type) => void (seen.results = type === 'list') },
      {
        path: 'results.*',
        without,
        value(value) {
          results += 1;
          takeResult(value, findings);
        },
      },
      { path: 'errors', open: (type) => void (seen.errors = type === 'list') },
      { path: 'errors.*', without, value: (value) => tellError(value, problems) },
      {
        path: 'paths.scanned',
        open(type) {
          if (type === 'list') seen.scanned = 0;
        },
      },
      {
        path: 'paths.scanned.*',
        value(value) {
          seen.scanned = (seen.scanned ?? 0) + 1;
          parts.saw({ files: [textOf(value)], components: [] });
        },
      },
      { path: 'paths.skipped.*', value: (value) => tellSkipped(value, problems) },
      {
        path: 'skipped_rules.*',
        value: (value) => problems.add('partial', `rule ${quoted(value, 'rule_id')} was not run`),
      },
    ],
    end() {
      if (!seen.results) problems.add('no-results', 'has no list of results');
      else if (!seen.errors)
        problems.add('no-results', 'has no list of errors: whether it ended well is not told');
      else if (seen.scanned === 0 && results === 0) problems.add('no-results', 'scanned no file');
      return findings.report(openTold());
    },
  };
}

/** `is_ignored`: somebody wrote `nosemgrep` beside it, and the scan was told to list such results too. */
function takeResult(value: JsonValue, findings: RatedFindings): void {
  if (!isObject(value)) throw new ReportFault('wrong-shape', 'has a result that is no object');
  const extra = value['extra'];
  if (at(extra, 'is_ignored') === true) {
    findings.suppress();
    return;
  }
  const word = at(extra, 'severity');
  const dependency = at(extra, 'sca_info', 'dependency_match', 'found_dependency');
  findings.add(
    {
      rule: textOf(value['check_id']),
      message: textOf(at(extra, 'message')),
      component: [textOf(at(dependency, 'package')), textOf(at(dependency, 'version'))]
        .filter(Boolean)
        .join('@'),
      file: textOf(value['path']),
      line: readLine(at(value, 'start', 'line')),
    },
    findings.rate({ word }),
    word,
  );
}

/** `error` is what makes Semgrep fail; a warning or a note is of a part that it went past, as a file with a syntax error. */
function tellError(value: JsonValue, problems: Problems): void {
  const level = textOf(at(value, 'level'));
  const type = at(value, 'type');
  const kind = textOf(type) ?? textOf(at(type, 0)) ?? 'an error';
  const text = textOf(at(value, 'message')) ?? textOf(at(value, 'long_msg')) ?? '';
  const message = quote(`${kind}: ${text}`.trim());
  if (level === 'warn' || level === 'info')
    problems.add('partial', `was told as ${level}: ${message}`);
  else problems.add('incomplete', `failed in part: ${message}`);
}

function tellSkipped(value: JsonValue, problems: Problems): void {
  if (!gaveUp.includes(textOf(at(value, 'reason')) ?? '')) return;
  problems.add('partial', `gave up on ${quoted(value, 'path')}: ${quoted(value, 'reason')}`);
}

function quoted(value: JsonValue, key: string): string {
  return quote(textOf(at(value, key)) ?? '');
}

/**
 * Security reports of GitLab: SAST, DAST, dependency and container scanning, secret detection, fuzzing.
 * https://gitlab.com/gitlab-org/security-products/security-report-schemas
 *
 * A flag (`flagged-as-likely-false-positive`) is what a tool supposes, and suppresses nothing: GitLab
 * shows such a finding too, and only people dismiss one, which is in no report.
 */
import type { JsonFormat, JsonReader, JsonValue } from '../format.js';
import { readLine } from '../numbers.js';
import type { PartBook } from '../part-book.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import { openRatedFindings, type RatedFindings } from '../rated-findings.js';
import { openTold } from '../told.js';
import { at, isObject, textOf } from '../values.js';

export const gitlabSecurity: JsonFormat = {
  id: 'gitlab-security',
  kind: 'scan',
  title: 'GitLab security report',
  specification: 'https://gitlab.com/gitlab-org/security-products/security-report-schemas',
  driver: 'json',
  recognises: ({ json }) =>
    json !== undefined &&
    json.value('bomFormat') === undefined &&
    ((json.has('scan.type') && (json.has('scan.status') || json.has('scan.scanner'))) ||
      /\bsecurity-report-schemas\b/.test(json.value('schema') ?? '') ||
      (json.has('vulnerabilities') &&
        (json.has('vulnerabilities.*.identifiers') ||
          json.has('vulnerabilities.*.scanner') ||
          json.has('remediations') ||
          json.has('dependency_files')))),
  read: readGitlabSecurity,
};

/** Parts of a vulnerability that are large, or hold what was sent and received, or the secret. */
const without = [
  ...['description', 'details', 'evidence', 'links', 'solution', 'tracking', 'flags', 'assets'],
  ...['raw_source_code_extract', 'stacktrace_snippet', 'cvss_vectors'],
];

function readGitlabSecurity(problems: Problems, parts: PartBook): JsonReader {
  const findings = openRatedFindings('gitlab', problems, parts);
  const told = openTold();
  let version: string | undefined;
  let hasList = false;
  let scan: 'absent' | 'told' = 'absent';
  let status: JsonValue | undefined;
  return {
    selections: [
      { path: 'version', value: (value) => void (version = textOf(value)) },
      { path: 'vulnerabilities', open: (type) => void (hasList = type === 'list') },
      { path: 'vulnerabilities.*', without, value: (value) => takeVulnerability(value, findings) },
      {
        path: 'scan',
        open(type) {
          if (type === 'object') scan = 'told';
        },
      },
      { path: 'scan.status', value: (value) => void (status = value) },
      { path: 'scan.start_time', value: (value) => told.time(value) },
      { path: 'scan.end_time', value: (value) => told.time(value) },
      { path: 'scan.messages.*', value: (value) => tellMessage(value, problems) },
      {
        path: 'scan.partial_scan',
        value(value) {
          if (value === null) return;
          const mode = quote(textOf(at(value, 'mode')) ?? '');
          problems.add('incomplete', `is of a part of the project only (partial_scan ${mode})`);
        },
      },
    ],
    end() {
      if (!hasList)
        problems.add('no-results', 'has no list of vulnerabilities: nothing was scanned');
      tellStatus({ version, scan, status, problems });
      return findings.report(told);
    },
  };
}

/** `scan` and its status are required since version 15 of the schemas. */
function tellStatus(part: {
  readonly version: string | undefined;
  readonly scan: 'absent' | 'told';
  readonly status: JsonValue | undefined;
  readonly problems: Problems;
}): void {
  const { version, scan, status, problems } = part;
  if (status === 'success') return;
  const major = /^(\d{1,4})\.\d/.exec(version ?? '')?.[1];
  if (major === undefined) {
    problems.add(
      'wrong-shape',
      `is of version ${quote(version ?? '')}, which is none of the schemas`,
    );
  }
  if (status === undefined && scan === 'absent' && Number(major) < 15) return;
  const is = status === undefined ? 'is not told' : `is ${quote(textOf(status) ?? 'no text')}`;
  problems.add('failed-run', `the status of the scan ${is}; it has to be success`);
}

function tellMessage(value: JsonValue, problems: Problems): void {
  const level = textOf(at(value, 'level'));
  if (level === 'info' || level === 'warn') return;
  problems.add('failed-run', `the scan failed: ${quote(textOf(at(value, 'value')) ?? '')}`);
}

function takeVulnerability(value: JsonValue, findings: RatedFindings): void {
  if (!isObject(value))
    throw new ReportFault('wrong-shape', 'has a vulnerability that is no object');
  const word = value['severity'];
  const location = value['location'];
  const dependency = at(location, 'dependency');
  const name = textOf(at(dependency, 'package', 'name'));
  findings.add(
    {
      rule: textOf(at(value, 'identifiers', 0, 'value')) ?? textOf(value['cve']),
      message: textOf(value['name']) ?? textOf(value['message']),
      component:
        name === undefined
          ? (textOf(at(location, 'image')) ?? textOf(at(location, 'hostname')))
          : [name, textOf(at(dependency, 'version'))].filter(Boolean).join('@'),
      file: textOf(at(location, 'file')) ?? textOf(at(location, 'path')),
      line: readLine(at(location, 'start_line')),
      since: textOf(value['discovered_at']),
    },
    findings.rate({ word }),
    word,
  );
}

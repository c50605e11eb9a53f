/** What Trivy finds: vulnerabilities, misconfigurations, secrets and licences; and what it was told to ignore. */
import type { JsonObject, JsonValue } from '../format.js';
import { readLine } from '../numbers.js';
import { ReportFault } from '../problem.js';
import type { RatedFindings, UnratedFinding } from '../rated-findings.js';
import { at, isObject, textOf } from '../values.js';

export const trivyLists = ['Vulnerabilities', 'Misconfigurations', 'Secrets', 'Licenses'] as const;
export type TrivyList = (typeof trivyLists)[number];

interface Place {
  /** What was scanned, if it was told before. */
  readonly target: string | undefined;
  readonly findings: RatedFindings;
}

/** False if it counts nothing: a check that passed, or an exception of a policy, which is suppressed. */
export function takeTrivyFinding(
  value: JsonValue,
  { list, target, findings }: Place & { readonly list: TrivyList },
): boolean {
  if (!isObject(value)) throw new ReportFault('wrong-shape', 'has a finding that is no object');
  // https://github.com/aquasecurity/trivy/blob/main/pkg/types/misconfiguration.go
  const status = list === 'Misconfigurations' ? value['Status'] : undefined;
  if (status === 'PASS') return false;
  if (status === 'EXCEPTION') {
    findings.suppress();
    return false;
  }
  const word = value['Severity'];
  const severity = findings.rate({ word, scores: scoresOf(value) });
  findings.add(describe[list](value, target), severity, word);
  return true;
}

const lists: Readonly<Record<string, TrivyList>> = {
  vulnerability: 'Vulnerabilities',
  misconfiguration: 'Misconfigurations',
  secret: 'Secrets',
  license: 'Licenses',
};

/**
 * https://github.com/aquasecurity/trivy/blob/main/pkg/types/finding.go: ignored by a file of the
 * repository, or not affected or fixed by a VEX document. In any other state it counts.
 */
export function takeTrivyModified(value: JsonValue, { target, findings }: Place): void {
  const status = textOf(at(value, 'Status')) ?? '';
  if (['ignored', 'not_affected', 'fixed'].includes(status)) {
    findings.suppress();
    return;
  }
  const type = textOf(at(value, 'Type')) ?? '';
  const list = Object.hasOwn(lists, type) ? lists[type] : undefined;
  const finding = at(value, 'Finding');
  takeTrivyFinding(isObject(finding) ? finding : {}, {
    list: list ?? 'Vulnerabilities',
    target,
    findings,
  });
}

/** `CVSS` is by source; a number that is not there is left out, and 0 is one that is not told. */
function scoresOf(value: JsonObject): readonly (JsonValue | undefined)[] {
  const sources = value['CVSS'];
  const keys = ['V2Score', 'V3Score', 'V40Score'];
  return Object.values(isObject(sources) ? sources : {})
    .flatMap((source) => keys.map((key) => at(source, key)))
    .filter((score) => score !== 0);
}

type Describe = (value: JsonObject, target: string | undefined) => UnratedFinding;

const describe: Readonly<Record<TrivyList, Describe>> = {
  Vulnerabilities: (value, target) => ({
    rule: textOf(value['VulnerabilityID']),
    message: textOf(value['Title']),
    component: named(value['PkgName'], value['InstalledVersion']),
    file: textOf(value['PkgPath']) ?? target,
    since: textOf(value['PublishedDate']),
  }),
  Misconfigurations: (value, target) => ({
    rule: textOf(value['ID']),
    message: textOf(value['Message']) ?? textOf(value['Title']),
    component: textOf(at(value, 'CauseMetadata', 'Resource')),
    file: target,
    line: readLine(at(value, 'CauseMetadata', 'StartLine')),
  }),
  Secrets: (value, target) => ({
    rule: textOf(value['RuleID']),
    message: textOf(value['Title']),
    file: target,
    line: readLine(value['StartLine']),
  }),
  Licenses: (value, target) => ({
    rule: textOf(value['Name']),
    message: textOf(value['Category']),
    component: textOf(value['PkgName']),
    file: filled(value['FilePath']) ?? target,
  }),
};

function named(name: JsonValue | undefined, version: JsonValue | undefined): string {
  return [textOf(name), textOf(version)].filter(Boolean).join('@');
}

function filled(value: JsonValue | undefined): string | undefined {
  return textOf(value) === '' ? undefined : textOf(value);
}

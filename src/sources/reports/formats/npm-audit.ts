/**
 * `npm audit --json`: version 2 of the report (npm 7 and later), version 1 (npm 6, pnpm, Yarn), and the
 * report of an audit that failed.
 *
 * Version 2 is of packages, one finding each, as npm counts: https://github.com/npm/cli/blob/latest/workspaces/arborist/lib/audit-report.js.
 * Version 1 is of advisories; npm 6 counts each path to a package, and pnpm each advisory.
 */
import { addMissing, readDeclared, type Counts } from '../declared-findings.js';
import type { JsonFormat, JsonObject, JsonReader, JsonValue } from '../format.js';
import type { PartBook } from '../part-book.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import { openRatedFindings, worst, type RatedFindings } from '../rated-findings.js';
import { severities, type Severity } from '../report.js';
import { openTold } from '../told.js';
import { at, isObject, textOf } from '../values.js';

export const npmAudit: JsonFormat = {
  id: 'npm-audit',
  kind: 'scan',
  title: 'npm audit',
  specification: 'https://docs.npmjs.com/cli/commands/npm-audit#audit-endpoints',
  driver: 'json',
  recognises: ({ json }) =>
    json !== undefined &&
    !json.isList &&
    (json.has('auditReportVersion') ||
      (json.has('advisories') &&
        (json.has('actions') || json.has('muted') || json.has('metadata.vulnerabilities'))) ||
      (json.has('actions.*.resolves') && json.has('actions.*.module')) ||
      json.has('error.summary') ||
      /^(?:E[A-Z]|ERR_PNPM_)/.test(json.value('error.code') ?? '')),
  read: readNpmAudit,
};

const keys: Readonly<Record<Severity, string>> = {
  critical: 'critical',
  high: 'high',
  medium: 'moderate',
  low: 'low',
  info: 'info',
};

/** Advisories by severity, if each path to the package counts. */
type Paths = Record<Severity, number>;

function readNpmAudit(problems: Problems, parts: PartBook): JsonReader {
  const findings = openRatedFindings('npm', problems, parts);
  const paths: Paths = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  let version: JsonValue | undefined;
  let has: 'neither' | 'packages' | 'advisories' = 'neither';
  let declared: Counts = {};

  return {
    selections: [
      { path: 'auditReportVersion', value: (value) => void (version = value) },
      {
        path: 'error',
        value: (value) => {
          if (value !== null) problems.add('failed-run', `npm audit failed: ${reasonOf(value)}`);
        },
      },
      {
        path: 'vulnerabilities',
        open(type) {
          if (type === 'object') has = 'packages';
        },
      },
      {
        path: 'vulnerabilities.*',
        without: ['nodes', 'effects'],
        value: (value, path) => takePackage(value, { findings, name: String(path[1]) }),
      },
      {
        path: 'advisories',
        open(type) {
          if (type === 'object' && has === 'neither') has = 'advisories';
        },
      },
      {
        path: 'advisories.*',
        without: ['overview', 'recommendation', 'references', 'metadata'],
        value: (value, path) => takeAdvisory(value, { findings, paths, id: String(path[1]) }),
      },
      { path: 'muted.*', value: () => findings.suppress() },
      {
        path: 'metadata.vulnerabilities',
        value: (value) => void (declared = readDeclared(value, { keys, problems })),
      },
    ],
    end() {
      if (version !== undefined && version !== 2 && version !== 1) {
        const is = quote(JSON.stringify(version));
        throw new ReportFault(
          'wrong-shape',
          `is of version ${is} of npm's audit report; 1 and 2 are read`,
        );
      }
      if (has === 'neither')
        problems.add('no-results', 'has neither vulnerabilities nor advisories');
      if (has === 'advisories') countPaths(findings, { paths, declared });
      addMissing(findings, { declared, of: 'the summary', problems });
      return findings.report(openTold());
    },
  };
}

/** npm 6 declares a number for each path; where it does, that is the number. */
function countPaths(
  findings: RatedFindings,
  part: { readonly paths: Paths; readonly declared: Counts },
): void {
  const { paths, declared } = part;
  if (severities.some((severity) => declared[severity] !== paths[severity])) return;
  for (const severity of severities) {
    findings.count(severity, paths[severity] - findings.counted(severity));
  }
}

/** As severe as the worst of itself and the advisories that it has. */
function takePackage(
  value: JsonValue,
  { findings, name }: { readonly findings: RatedFindings; readonly name: string },
): void {
  if (!isObject(value)) throw new ReportFault('wrong-shape', 'has a package that is no object');
  const list = value['via'];
  const via = (Array.isArray(list) ? (list as readonly JsonValue[]) : []).filter(isObject);
  const severity = worst(
    [value, ...via]
      .map((each) => findings.rate({ word: each['severity'] }))
      .filter((each) => each !== undefined),
  );
  const unknown = [value, ...via].find((each) => isToldUnknown(each, findings));
  const [first] = via;
  findings.add(
    {
      rule: first === undefined ? undefined : ruleOf(first),
      message: first === undefined ? viaOthers(list) : textOf(first['title']),
      component: [textOf(value['name']) ?? name, textOf(value['range'])].filter(Boolean).join('@'),
    },
    unknown === undefined ? severity : undefined,
    (unknown ?? value)['severity'],
  );
}

/** A severity that npm does not have is not hidden by one that it has. */
function isToldUnknown(of: JsonObject, findings: RatedFindings): boolean {
  const word = of['severity'];
  return word !== undefined && findings.rate({ word }) === undefined;
}

function viaOthers(list: JsonValue | undefined): string | undefined {
  const names = Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
  return names.length === 0 ? undefined : `needs ${names.slice(0, 5).join(', ')}`;
}

function takeAdvisory(
  value: JsonValue,
  part: { readonly findings: RatedFindings; readonly paths: Paths; readonly id: string },
): void {
  const { findings, paths, id } = part;
  if (!isObject(value)) throw new ReportFault('wrong-shape', 'has an advisory that is no object');
  const severity = findings.rate({ word: value['severity'] });
  const list = value['findings'];
  const counts = (Array.isArray(list) ? (list as readonly JsonValue[]) : []).map((each) => {
    const of = at(each, 'paths');
    return Array.isArray(of) ? of.length : 0;
  });
  paths[severity ?? 'critical'] += Math.max(
    1,
    counts.reduce((sum, count) => sum + count, 0),
  );
  findings.add(
    {
      rule: ruleOf(value) ?? id,
      message: textOf(value['title']),
      component: textOf(value['module_name']),
      since: textOf(value['created']),
    },
    severity,
    value['severity'],
  );
}

/** The id that people know stands at the end of the address. */
function ruleOf(advisory: JsonObject): string | undefined {
  const id = textOf(advisory['github_advisory_id']);
  return id ?? /GHSA(?:-[0-9a-z]{4}){3}/.exec(textOf(advisory['url']) ?? '')?.[0];
}

function reasonOf(error: JsonValue): string {
  const keysOfReason = ['code', 'summary', 'message', 'detail'];
  const texts = keysOfReason.map((key) => textOf(at(error, key))).filter(Boolean);
  return quote(texts.length === 0 ? (textOf(error) ?? 'no reason is told') : texts.join(': '));
}

/** What a job left behind, as GitLab reads it after the job. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export class ReportError extends Error {}

/** Bytes and variables of a dotenv report: https://docs.gitlab.com/administration/instance_limits/. */
const mostBytes = 5 * 1024;
const mostVariables = 20;

/**
 * The variables of a dotenv report by https://docs.gitlab.com/ci/yaml/artifacts_reports/#artifactsreportsdotenv:
 * no blank lines, no comments, quotes are part of the value. Throws a ReportError.
 */
export function parseDotenv(text: string): Readonly<Record<string, string>> {
  if (Buffer.byteLength(text) > mostBytes) throw new ReportError('Dotenv Artifact Too Big');
  const lines = text.replace(/\n$/, '').split('\n');
  if (lines.length > mostVariables)
    throw new ReportError(`Dotenv files cannot have more than ${mostVariables} variables`);
  const pairs = lines.map((line) => {
    const [, name, value] = /^(\w+)=([^\r]*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new ReportError(`Invalid Format: ${line}`);
    return [name, value.trim()] as const;
  });
  const names = pairs.map(([name]) => name);
  if (new Set(names).size < names.length) throw new ReportError('Duplicate key');
  return Object.fromEntries(pairs);
}

/** The names of outputs again: REASON_CODE is `reason-code`. */
export function toOutputs(
  variables: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [
      name.toLowerCase().replaceAll('_', '-'),
      value,
    ]),
  );
}

export interface Reports {
  /** Raw texts, undefined for a file that is not there. */
  readonly dotenv: string | undefined;
  readonly junit: string | undefined;
  readonly codeQuality: string | undefined;
  readonly annotations: string | undefined;
  readonly record: string | undefined;
}

/** `record` is where the job was told to leave its record, below the folder. */
export function readReports(directory: string, record = 'promotion-gate-record.json'): Reports {
  const read = (name: string): string | undefined => {
    try {
      const path = join(directory, name);
      return statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;
    } catch {
      return undefined;
    }
  };
  return {
    dotenv: read('promotion-gate.env'),
    junit: read('promotion-gate-junit.xml'),
    codeQuality: read('promotion-gate-code-quality.json'),
    annotations: read('promotion-gate-annotations.json'),
    record: read(record),
  };
}

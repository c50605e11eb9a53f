/** What a schema has against a value, as faults: where it stands, what was seen, what to write. */
import type { z } from 'zod';
import { bareHint } from './bare-values.js';
import { faultIn, type Fault } from './fault.js';
import { keysAt } from './schema-keys.js';
import { suggest } from './suggest.js';
import type { YamlFile, YamlPath } from './yaml-document.js';

/** A file that was read, and the schema that it does not fit. */
export interface Misfit {
  readonly yaml: YamlFile;
  readonly schema: z.ZodType;
}

type Issue = z.core.$ZodIssue;

/** The faults of all issues. A map whose only fault is an unknown key is not called empty as well. */
export function schemaFaults(issues: readonly Issue[], misfit: Misfit): readonly Fault[] {
  const slips = issues.filter(({ code }) => code === 'unrecognized_keys').map(addressOf);
  return issues
    .filter((issue) => issue.code !== 'custom' || !slips.includes(addressOf(issue)))
    .flatMap((issue) => toFaults(issue, misfit));
}

function addressOf({ path }: Issue): string {
  return path.join('.');
}

function toFaults(issue: Issue, misfit: Misfit): readonly Fault[] {
  const path = issue.path as YamlPath;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey([...path, key], misfit));
    case 'invalid_key':
      return [badId(issue, misfit)];
    case 'invalid_union': {
      const meant = branchMeant(issue);
      if (meant !== undefined) {
        return meant.flatMap((one) => toFaults({ ...one, path: [...path, ...one.path] }, misfit));
      }
      return [isMissing(misfit, path) ? missing(path, misfit) : wrongValue(issue, misfit)];
    }
    case 'invalid_type':
      return [isMissing(misfit, path) ? missing(path, misfit) : wrongType(issue, misfit)];
    case 'invalid_value':
      return [isMissing(misfit, path) ? missing(path, misfit) : notOneOf(issue, misfit)];
    case 'too_small':
      return [tooSmall(issue, misfit)];
    case 'custom':
      return [wrong({ path, message: `${name(path)} ${issue.message}` }, misfit)];
    default:
      return [wrongValue(issue, misfit)];
  }
}

function unknownKey(path: YamlPath, { yaml, schema }: Misfit): Fault {
  const parent = path.slice(0, -1);
  const key = String(path.at(-1));
  const message = `unknown key "${key}"${inside(parent)}`;
  const hint = suggest(key, keysAt(schema, parent));
  return faultIn(yaml, { code: 'policy/unknown-key', path, part: 'key', message, hint });
}

function badId(issue: z.core.$ZodIssueInvalidKey, { yaml }: Misfit): Fault {
  const path = issue.path as YamlPath;
  const reason = issue.issues[0]?.message ?? 'is no id';
  const message = `"${String(path.at(-1))}": ${reason}`;
  return faultIn(yaml, { code: 'policy/bad-id', path, part: 'key', message });
}

function missing(path: YamlPath, { yaml }: Misfit): Fault {
  const message = `"${String(path.at(-1))}" is missing${inside(path.slice(0, -1))}`;
  return faultIn(yaml, { code: 'policy/missing-key', path, message });
}

function wrongType(issue: z.core.$ZodIssueInvalidType, misfit: Misfit): Fault {
  const { yaml } = misfit;
  const path = issue.path as YamlPath;
  const seen = valueAt(yaml.value, path);
  const wanted = typeWords[issue.expected] ?? issue.expected;
  const message = `${name(path)} is ${describe(seen)}, expected ${wanted}`;
  const empty = seen === null ? 'write a value, or remove the key' : undefined;
  const hint = wanted === 'text' && isBare(seen) ? insteadOf(path, misfit) : empty;
  return faultIn(yaml, { code: 'policy/wrong-type', path, message, hint });
}

function notOneOf(issue: z.core.$ZodIssueInvalidValue, misfit: Misfit): Fault {
  const path = issue.path as YamlPath;
  const known = issue.values.map(String);
  const seen = valueAt(misfit.yaml.value, path);
  const all = known.length === 1 ? String(known[0]) : `one of ${known.join(', ')}`;
  const wanted = issue.message.startsWith('expected') ? issue.message : `expected ${all}`;
  const meant = typeof seen === 'string' ? suggest(seen, known) : undefined;
  const hint = isBare(seen) && known.includes(String(seen)) ? 'quote it' : meant;
  return wrong({ path, message: `${name(path)} is ${describe(seen)}, ${wanted}`, hint }, misfit);
}

function tooSmall(issue: z.core.$ZodIssueTooSmall, misfit: Misfit): Fault {
  const path = issue.path as YamlPath;
  const seen = valueAt(misfit.yaml.value, path);
  const told = Array.isArray(seen) || seen === '' ? 'empty' : describe(seen);
  const least = `${String(issue.minimum)}${issue.origin === 'array' ? ' entry' : ''}`;
  return wrong({ path, message: `${name(path)} is ${told}, expected at least ${least}` }, misfit);
}

function wrongValue(issue: Issue, misfit: Misfit): Fault {
  const path = issue.path as YamlPath;
  const seen = valueAt(misfit.yaml.value, path);
  const wanted = wantedBy(issue);
  const hint = isBare(seen) && !/number|true/.test(wanted) ? insteadOf(path, misfit) : undefined;
  return wrong({ path, message: `${name(path)} is ${describe(seen)}, ${wanted}`, hint }, misfit);
}

/** The schemas' own messages say what is expected; those of zod itself do not. */
function wantedBy(issue: Issue): string {
  const { code, message } = issue;
  if (/^(expected|is|sets|holds|names|says) /.test(message)) return message;
  if (code === 'invalid_format' && issue.format === 'url')
    return 'expected an address with https://';
  if (code === 'too_big') return `expected at most ${String(issue.maximum)}`;
  return message.startsWith('Invalid')
    ? 'which is no form that is known here'
    : `expected ${message}`;
}

function wrong(
  fault: { path: YamlPath; message: string; hint?: string | undefined },
  { yaml }: Misfit,
): Fault {
  return faultIn(yaml, { code: 'policy/wrong-value', ...fault });
}

/**
 * Of several forms the one that the value is nearest to, so that its own faults are told: the only
 * one of its type, else the one with the fewest faults. If several are as near, what all refuse.
 */
function branchMeant(issue: z.core.$ZodIssueInvalidUnion): readonly Issue[] | undefined {
  const branches = issue.errors.filter((issues) =>
    issues.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
  );
  const fewest = Math.min(...branches.map((issues) => issues.length));
  const nearest = branches.filter((issues) => issues.length === fewest);
  if (nearest.length <= 1) return nearest[0];
  const slips = nearest.flatMap((issues) =>
    issues.filter(({ code }) => code === 'unrecognized_keys'),
  );
  const distinct = new Map(slips.map((slip) => [JSON.stringify(slip), slip]));
  return distinct.size === 1 && slips.length === nearest.length
    ? [...distinct.values()]
    : undefined;
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'a map of keys',
  record: 'a map of keys',
  array: 'a list in [ ]',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
};

/** A number or a truth value where text may be meant: `1.10`, `true`. */
function isBare(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean';
}

function insteadOf(path: YamlPath, { yaml, schema }: Misfit): string | undefined {
  return bareHint({ source: yaml.source(path) ?? '', path, schema });
}

function isMissing({ yaml }: Misfit, path: YamlPath): boolean {
  const key = path.at(-1);
  if (key === undefined) return false;
  const parent = valueAt(yaml.value, path.slice(0, -1));
  return parent === null || typeof parent !== 'object' || !Object.hasOwn(parent, key);
}

function name(path: YamlPath): string {
  return path.length === 0 ? 'the file' : path.join('.');
}

function inside(path: YamlPath): string {
  return path.length === 0 ? '' : ` in ${path.join('.')}`;
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
  return `the ${typeof value} ${JSON.stringify(value)}`;
}

function valueAt(value: unknown, path: YamlPath): unknown {
  let current = value;
  for (const key of path) {
    if (current === null || typeof current !== 'object') return undefined;
    current = (current as Record<string | number, unknown>)[key];
  }
  return current;
}

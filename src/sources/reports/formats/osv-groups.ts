/**
 * Which ids of a package are one vulnerability. OSV-Scanner tells it in `groups`, by aliases:
 * https://google.github.io/osv-scanner/output/#json. It is believed where the vulnerabilities say so too.
 */
import type { JsonObject, JsonValue } from '../format.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import { isObject, textOf } from '../values.js';

/** One vulnerability of a package. */
export interface OsvGroup {
  readonly ids: readonly string[];
  /** As far as the file holds them. */
  readonly vulnerabilities: readonly JsonObject[];
  /** `max_severity`, if a group is told. */
  readonly score: JsonValue | undefined;
}

/** Each vulnerability once: by the groups of the file, and what is in none of them by its aliases. */
export function groupVulnerabilities(value: JsonObject, problems: Problems): readonly OsvGroup[] {
  const all = objectsIn(value['vulnerabilities']);
  const byId = indexById(all);
  const grouped = new Set<string>();
  const told = objectsIn(value['groups']).flatMap((group) => {
    const ids = textsIn(group['ids']);
    ids.forEach((id) => grouped.add(id));
    const inIt = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
    // Each is of one group only, so that many groups of many that have one id are no work.
    ids.forEach((id) => byId.delete(id));
    const parts = connected(inIt, ['aliases', 'upstream', 'related']);
    const score = group['max_severity'];
    if (parts.length <= 1) return [{ ids, vulnerabilities: inIt, score }];
    problems.add(
      'disagreement',
      `a group of ${quote(ids.join(', '))} is of ${String(parts.length)} vulnerabilities that do not name each other; each counts`,
    );
    return parts.map((part) => ({ ...toGroup(part), score }));
  });
  const rest = all.filter((each) => !grouped.has(textOf(each['id']) ?? ''));
  return [...told, ...connected(rest, ['aliases']).map(toGroup)];
}

function indexById(all: readonly JsonObject[]): Map<string, JsonObject[]> {
  const byId = new Map<string, JsonObject[]>();
  for (const each of all) {
    const id = textOf(each['id']) ?? '';
    const same = byId.get(id);
    if (same === undefined) byId.set(id, [each]);
    else same.push(each);
  }
  return byId;
}

function toGroup(vulnerabilities: readonly JsonObject[]): OsvGroup {
  const ids = vulnerabilities.map((each) => textOf(each['id'])).filter((id) => id !== undefined);
  return { ids, vulnerabilities, score: undefined };
}

/** Sets of vulnerabilities that share a name: their id, or what they list under the keys. In linear time. */
function connected(
  vulnerabilities: readonly JsonObject[],
  keys: readonly string[],
): readonly (readonly JsonObject[])[] {
  const parents = vulnerabilities.map((_, index) => index);
  const first = new Map<string, number>();
  vulnerabilities.forEach((each, index) => {
    for (const name of [textOf(each['id']), ...keys.flatMap((key) => textsIn(each[key]))]) {
      if (name === undefined || name === '') continue;
      const other = first.get(name);
      if (other === undefined) first.set(name, index);
      else parents[rootOf(parents, index)] = rootOf(parents, other);
    }
  });
  const sets = new Map<number, JsonObject[]>();
  vulnerabilities.forEach((each, index) => {
    const root = rootOf(parents, index);
    const members = sets.get(root);
    if (members === undefined) sets.set(root, [each]);
    else members.push(each);
  });
  return [...sets.values()];
}

/** The end of a chain, which is made shorter on the way. */
function rootOf(parents: number[], index: number): number {
  let at = index;
  for (;;) {
    const parent = parents[at] ?? at;
    if (parent === at) return at;
    const next = parents[parent] ?? parent;
    parents[at] = next;
    at = next;
  }
}

function objectsIn(value: JsonValue | undefined): readonly JsonObject[] {
  if (value === undefined || value === null) return [];
  const list = Array.isArray(value) ? (value as readonly JsonValue[]) : [value];
  if (list.every(isObject)) return list;
  throw new ReportFault('wrong-shape', 'has vulnerabilities or groups that are no list of objects');
}

function textsIn(value: JsonValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

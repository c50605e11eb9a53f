/** One result of SARIF: whether it counts, of which group it is, and what is kept of it. */
import { addToTally, openTally } from '../finding-tally.js';
import { addMark } from '../finding-marks.js';
import type { JsonValue } from '../format.js';
import { readLine } from '../numbers.js';
import type { PartBook } from '../part-book.js';
import type { PartPlace } from '../part-membership.js';
import { ReportFault, type Problems } from '../problem.js';
import { longestMessage, type ScanTally } from '../scan-totals.js';
import { at, isObject, textOf } from '../values.js';
import {
  scoreOf,
  shown,
  toIndex,
  toLevel,
  toReference,
  type RuleReference,
} from './sarif-rules.js';
import type { SarifRun } from './sarif-run.js';

/** Counts a result of the run. Throws a ReportFault for what SARIF does not have. */
export function takeResult(
  value: JsonValue,
  {
    run,
    tally,
    problems,
    parts,
  }: {
    readonly run: SarifRun;
    readonly tally: ScanTally;
    readonly problems: Problems;
    readonly parts: PartBook;
  },
): void {
  if (!isObject(value)) throw new ReportFault('wrong-shape', 'has a result that is no object');
  const stated = toLevel(value['level']);
  const kind = toKind(value['kind']);
  // It was found in an earlier run and is not there any more (3.27.24).
  const state = textOf(value['baselineState']);
  if (state === 'absent') return;
  const isClean = kind === 'pass' || kind === 'notApplicable';
  if (isClean && (stated === undefined || stated === 'none')) return;
  if (isClean)
    problems.add(
      'disagreement',
      `has a result of the kind ${kind} and of a level above none; the level counts`,
    );
  if (isSuppressed(value['suppressions'])) {
    tally.suppress();
    return;
  }
  const level = stated ?? (kind === 'fail' ? undefined : 'none');
  const rule = ruleOf(value);
  const own = scoreOf(value, problems);
  const membership = parts.membership(parts.isAsked ? placesOf(value['locations'], run) : nowhere);
  const group = run.groups.of({ rule, level, own, membership });
  group.count += 1;
  const since = textOf(at(value, 'provenance', 'firstDetectionTimeUtc'));
  if (since !== undefined || state !== undefined) {
    group.tally ??= openTally();
    addToTally(group.tally, { at: run.timeOf(since), state }, group.spans);
  }
  const place = at(value, 'locations', 0, 'physicalLocation');
  const file = textOf(at(place, 'artifactLocation', 'uri'));
  const mark = state === undefined ? run.markOf({ rule: rule.id, file }) : undefined;
  if (mark !== undefined) addMark((group.marks ??= new Map<string, number>()), mark);
  if ((group.samples?.length ?? 0) >= group.mostSamples) return;
  (group.samples ??= []).push({
    rule: rule.id,
    message: messageOf(value),
    file,
    line: readLine(at(place, 'region', 'startLine')),
    since,
    state,
  });
}

/** 3.27.9. Throws a ReportFault for a kind that SARIF does not have. */
function toKind(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return 'fail';
  const kind = kinds.find((each) => each === value);
  if (kind !== undefined) return kind;
  throw new ReportFault('wrong-shape', `has the kind ${shown(value)}, which SARIF does not have`);
}

const kinds = ['fail', 'pass', 'open', 'review', 'informational', 'notApplicable'];

/** A copy of as much of it as is told later: 50,000 samples would hold the whole file. */
function messageOf(value: JsonValue): string | undefined {
  const text = textOf(at(value, 'message', 'text')) ?? textOf(at(value, 'message', 'markdown'));
  if (text === undefined || text.length <= longestMessage) return text;
  return Buffer.from(text.slice(0, longestMessage + 1)).toString();
}

const nowhere: PartPlace = { files: [], components: [] };

/** Each place that a result names: it is of the parts of any of them. One that only an index tells may be any file. */
function placesOf(value: JsonValue | undefined, { bases }: SarifRun): PartPlace {
  if (!Array.isArray(value)) return nowhere;
  const locations = value as readonly JsonValue[];
  const artifacts = locations.map((each) => at(each, 'physicalLocation', 'artifactLocation'));
  const isTold = artifacts.some((artifact) => textOf(at(artifact, 'uri')) !== undefined);
  return {
    files: artifacts.map((artifact, index) => {
      const uri = bases.resolve(artifact);
      if (uri !== undefined || (artifact === undefined && !isTold)) return uri;
      return `location:${String(index)}`;
    }),
    components: locations.flatMap((each) => {
      const logical = at(each, 'logicalLocations');
      const list = Array.isArray(logical) ? (logical as readonly JsonValue[]) : [];
      return list.map((name) => textOf(at(name, 'fullyQualifiedName')) ?? textOf(at(name, 'name')));
    }),
  };
}

function ruleOf(result: JsonValue): RuleReference {
  const rule = toReference(at(result, 'rule'));
  const id = textOf(at(result, 'ruleId'));
  const index = toIndex(at(result, 'ruleIndex'));
  const isOther =
    isOtherRule(rule.id ?? id, id ?? rule.id) || (rule.index ?? index) !== (index ?? rule.index);
  if (isOther) throw new ReportFault('wrong-shape', 'has a result that names two rules');
  return { ...rule, id: rule.id ?? id, index: rule.index ?? index };
}

/** One of them may be a part of the other: `CA1000/1` (3.27.5). */
function isOtherRule(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return false;
  return !one.startsWith(`${other}/`) && !other.startsWith(`${one}/`);
}

/** 3.27.23: one that is under review or rejected makes that none counts; an empty list suppresses nothing. */
function isSuppressed(value: JsonValue | undefined): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  const list = value as readonly JsonValue[];
  return list.every((each) => isObject(each) && (each['status'] ?? 'accepted') === 'accepted');
}

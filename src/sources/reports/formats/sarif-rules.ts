/** What a run of SARIF says of its rules, whenever it says it, and how severe a result of one is. */
import type { JsonObject, JsonValue } from '../format.js';
import { readNumber } from '../numbers.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import type { Severity } from '../report.js';
import { moreSevere, severityOfScore } from '../severity.js';
import { at, isObject, textOf } from '../values.js';

export type Level = 'error' | 'warning' | 'note' | 'none';

/** SARIF tells no more than four levels; without a score an error is high, not critical. */
const ofLevel: Readonly<Record<Level, Severity>> = {
  error: 'high',
  warning: 'medium',
  note: 'low',
  none: 'info',
};

/** How a result names its rule; see SARIF 2.1.0, 3.27.5 to 3.27.7 and 3.52. */
export interface RuleReference {
  readonly id: string | undefined;
  readonly index: number | undefined;
  /** Index of the extension; undefined is the driver. */
  readonly extension: number | undefined;
  readonly guid?: string | undefined;
  /** Guid or name of the driver or an extension, where no index tells it. */
  readonly component?: string | undefined;
}

interface Rule {
  readonly id: string | undefined;
  readonly level: Level | undefined;
  readonly severity: Severity | undefined;
  /** The tool itself said that it does not know. */
  readonly isUnknown: boolean;
}

export interface SarifRules {
  addRule(
    value: JsonValue,
    of: { readonly extension: number | undefined; readonly index: number },
  ): void;
  /** A guid or a name of the driver or of an extension. */
  addComponent(name: JsonValue, extension: number | undefined): void;
  addInvocation(value: JsonObject): void;
  /** Once the whole run was told. A score counts more than a level: it says how bad it is, a level how sure. */
  severity(result: {
    readonly rule: RuleReference;
    readonly level: Level | undefined;
    readonly own: Severity | undefined;
  }): Severity;
}

const none: readonly Rule[] = [];

/** Each result of the id asks all of them. */
const mostOfOneId = 100;

/** The rules of one run. */
export function openRules(problems: Problems): SarifRules {
  /** Of the driver, and of each extension. */
  const byPlace = new Map<number | undefined, Map<number, Rule>>();
  const byId = new Map<string, Rule[]>();
  const byGuid = new Map<string, Rule>();
  /** Indices by guid or name; of one that several have no rule is found. */
  const components = new Map<string, number | 'driver' | 'several'>();
  const overrides: { readonly rule: RuleReference; readonly level: Level }[] = [];
  let invocations = 0;

  const placedAt = ({ index, extension, component }: RuleReference): Rule | undefined => {
    if (index === undefined) return undefined;
    const of = component === undefined ? (extension ?? 'driver') : components.get(component);
    if (of === undefined || of === 'several') return undefined;
    return byPlace.get(of === 'driver' ? undefined : of)?.get(index);
  };
  const find = (reference: RuleReference): readonly Rule[] => {
    const { id, guid } = reference;
    const known = guid === undefined ? undefined : byGuid.get(guid);
    const placed = known ?? placedAt(reference);
    // An id may be hierarchical: `CA1000/1` is of the rule `CA1000`.
    const named = id === undefined ? none : (byId.get(id) ?? byId.get(parentOf(id)) ?? none);
    return placed === undefined ? named : [placed, ...named];
  };
  /** Once: there may be as many overrides as rules. */
  const overriddenLevels = (): ReadonlyMap<Rule, Level> => {
    const found = new Map<Rule, Level>();
    for (const { rule, level } of overrides) {
      const rules = find(rule);
      for (const each of rules) found.set(each, higher(found.get(each) ?? level, level));
      if (rules.length === 0) lost = higher(lost, level);
    }
    return found;
  };
  let levelsOf: ReadonlyMap<Rule, Level> | undefined;
  /** The highest level that is of a rule that is not found: it may be of any. */
  let lost: Level = 'none';
  const overridden = (rules: readonly Rule[]): Level | undefined => {
    if (overrides.length === 0) return undefined;
    const known = (levelsOf ??= overriddenLevels());
    const levels = rules.flatMap((rule) => known.get(rule) ?? []);
    return levels.length === 0 ? undefined : levels.reduce(higher);
  };

  return {
    addRule(value, { extension, index }) {
      if (!isObject(value)) return;
      const id = textOf(value['id']);
      const severity = scoreOf(value, problems);
      const rule = {
        id,
        level: toLevel(at(value, 'defaultConfiguration', 'level')),
        severity,
        isUnknown: severity === undefined && isUnknown(value),
      };
      const places = byPlace.get(extension) ?? new Map<number, Rule>();
      byPlace.set(extension, places);
      places.set(index, rule);
      const guid = textOf(value['guid']);
      if (guid !== undefined) byGuid.set(guid, worseRule(byGuid.get(guid), rule));
      if (id === undefined) return;
      const same = byId.get(id) ?? [];
      if (same.length >= mostOfOneId)
        throw new ReportFault('too-large', `has too many rules of the id ${quote(id)}`);
      same.push(rule);
      byId.set(id, same);
    },
    addComponent(value, extension) {
      const name = textOf(value);
      if (name === undefined) return;
      const here = extension ?? 'driver';
      components.set(name, (components.get(name) ?? here) === here ? here : 'several');
    },
    addInvocation(value) {
      invocations += 1;
      const list = value['ruleConfigurationOverrides'];
      for (const each of Array.isArray(list) ? (list as readonly JsonValue[]) : []) {
        const level = toLevel(at(each, 'configuration', 'level'));
        if (level !== undefined)
          overrides.push({ rule: toReference(at(each, 'descriptor')), level });
      }
    },
    severity({ rule, level, own }) {
      const rules = find(rule);
      const override = overridden(rules);
      if (rules.length === 0) {
        const stated = own ?? (level === undefined ? undefined : ofLevel[level]);
        if (stated !== undefined || !isNamedElsewhere(rule))
          return stated ?? ofLevel[higher('warning', lost)];
        const of = 'findings of rules that are not in the file';
        problems.add('unknown-severity', `${of} are of no known severity, and count as critical`);
        return 'critical';
      }
      const unknown = rules.find(({ isUnknown }) => isUnknown);
      if (unknown !== undefined) {
        const of = `findings of the rule ${quote(unknown.id ?? '')}`;
        problems.add('unknown-severity', `${of} are of no known severity, and count as critical`);
        return 'critical';
      }
      const scores = [own, ...rules.map(({ severity }) => severity)].filter(
        (each) => each !== undefined,
      );
      if (scores.length > 0) return scores.reduce(moreSevere);
      if (level !== undefined) return ofLevel[level];
      const configured = [lost, ...rules.map((each) => each.level ?? 'warning')];
      // Which of several invocations a result is of is not asked.
      if (override !== undefined && invocations === 1) return ofLevel[higher(override, lost)];
      const levels = override === undefined ? configured : [...configured, override];
      return ofLevel[levels.reduce(higher)];
    },
  };
}

/** The `rule`, `ruleId` and `ruleIndex` of a result, or a descriptor by itself. */
export function toReference(value: JsonValue | undefined): RuleReference {
  const extension = toIndex(at(value, 'toolComponent', 'index'));
  const names = ['guid', 'name'].map((key) => textOf(at(value, 'toolComponent', key)));
  return {
    id: textOf(at(value, 'id')),
    index: toIndex(at(value, 'index')),
    extension,
    guid: textOf(at(value, 'guid')),
    component: extension === undefined ? (names[0] ?? names[1]) : undefined,
  };
}

/** -1 is none (3.27.6). */
export function toIndex(value: JsonValue | undefined): number | undefined {
  return typeof value === 'number' && value >= 0 ? value : undefined;
}

/** By what only a rule of the file can say: not by an id, which tools write without any rule. */
function isNamedElsewhere({ id, index, guid, component }: RuleReference): boolean {
  if (id !== undefined) return component !== undefined;
  return (index ?? guid ?? component) !== undefined;
}

/** Of two with one guid: as bad as either. */
function worseRule(one: Rule | undefined, other: Rule): Rule {
  if (one === undefined) return other;
  const levels = [one, other].map(({ level }) => level ?? 'warning');
  const severities = [one.severity, other.severity].filter((each) => each !== undefined);
  return {
    id: other.id,
    level: levels.reduce(higher),
    severity: severities.length === 0 ? undefined : severities.reduce(moreSevere),
    isUnknown: one.isUnknown || other.isUnknown,
  };
}

/**
 * `properties.security-severity`, a CVSS score above 0; 0 is what tools write that know none, so that the level says how
 * bad it is: https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
export function scoreOf(value: JsonObject, problems: Problems): Severity | undefined {
  const written = at(value, 'properties', 'security-severity');
  if (written === undefined) return undefined;
  const what = `security-severity of ${quote(textOf(value['id']) ?? textOf(value['ruleId']) ?? '')}`;
  const score = readNumber(written, { what, problems });
  if (score === undefined || score === 0) return undefined;
  const severity = severityOfScore(score);
  if (severity === undefined)
    problems.add('impossible-number', `${what} is ${String(score)}, not 0 to 10`);
  return severity;
}

/** Trivy's: https://github.com/aquasecurity/trivy/blob/main/pkg/report/sarif.go, which writes 0.0 beside the tag. */
function isUnknown(rule: JsonObject): boolean {
  const tags = at(rule, 'properties', 'tags');
  const isScored = at(rule, 'properties', 'security-severity') !== undefined;
  return isScored && Array.isArray(tags) && tags.includes('UNKNOWN');
}

/** Throws a ReportFault for a level that SARIF does not have. */
export function toLevel(value: JsonValue | undefined): Level | undefined {
  if (value === undefined || value === null) return undefined;
  const level = levels.find((each) => each === value);
  if (level !== undefined) return level;
  throw new ReportFault('wrong-shape', `has the level ${shown(value)}, which SARIF does not have`);
}

/** A text in quotes, and what is none as it is written. */
export function shown(value: JsonValue): string {
  return quote(textOf(value) ?? JSON.stringify(value));
}

const levels: readonly Level[] = ['none', 'note', 'warning', 'error'];

function higher(one: Level, other: Level): Level {
  return levels.indexOf(other) > levels.indexOf(one) ? other : one;
}

/** `CA1000` of `CA1000/1`; itself if it has no part. */
function parentOf(id: string): string {
  const slash = id.lastIndexOf('/');
  return slash === -1 ? id : id.slice(0, slash);
}

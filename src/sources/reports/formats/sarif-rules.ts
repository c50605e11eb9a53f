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
}

interface Rule {
  readonly id: string | undefined;
  readonly level: Level | undefined;
  readonly severity: Severity | undefined;
}

export interface SarifRules {
  addRule(
    value: JsonValue,
    of: { readonly extension: number | undefined; readonly index: number },
  ): void;
  addInvocation(value: JsonObject): void;
  /** Once the whole run was told. A score counts more than a level: it says how bad it is, a level how sure. */
  severity(result: {
    readonly rule: RuleReference;
    readonly level: Level | undefined;
    readonly own: Severity | undefined;
  }): Severity;
}

/** Each result of the id asks all of them. */
const mostOfOneId = 100;

/** The rules of one run. */
export function openRules(problems: Problems): SarifRules {
  const byPlace = new Map<string, Rule>();
  const byId = new Map<string, Rule[]>();
  const overrides: { readonly rule: RuleReference; readonly level: Level }[] = [];
  let invocations = 0;

  const find = ({ id, index, extension }: RuleReference): readonly Rule[] => {
    const placed = index === undefined ? undefined : byPlace.get(placeOf(extension, index));
    // An id may be hierarchical: `CA1000/1` is of the rule `CA1000`.
    const named =
      id === undefined ? [] : (byId.get(id) ?? byId.get(id.slice(0, id.lastIndexOf('/'))) ?? []);
    return placed === undefined ? named : [placed, ...named];
  };
  /** Once: there may be as many overrides as rules. */
  const overriddenLevels = (): ReadonlyMap<Rule, Level> => {
    const found = new Map<Rule, Level>();
    for (const { rule, level } of overrides) {
      for (const each of find(rule)) found.set(each, higher(found.get(each) ?? level, level));
    }
    return found;
  };
  let levelsOf: ReadonlyMap<Rule, Level> | undefined;
  const overridden = (rules: readonly Rule[]): Level | undefined => {
    const known = (levelsOf ??= overriddenLevels());
    const levels = rules.flatMap((rule) => known.get(rule) ?? []);
    return levels.length === 0 ? undefined : levels.reduce(higher);
  };

  return {
    addRule(value, { extension, index }) {
      if (!isObject(value)) return;
      const id = textOf(value['id']);
      const rule = {
        id,
        level: toLevel(at(value, 'defaultConfiguration', 'level')),
        severity: scoreOf(value, problems),
      };
      byPlace.set(placeOf(extension, index), rule);
      if (id === undefined) return;
      const same = byId.get(id) ?? [];
      if (same.length >= mostOfOneId)
        throw new ReportFault('too-large', `has too many rules of the id ${quote(id)}`);
      same.push(rule);
      byId.set(id, same);
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
      const scores = [own, ...rules.map(({ severity }) => severity)].filter(
        (each) => each !== undefined,
      );
      if (scores.length > 0) return scores.reduce(moreSevere);
      if (level !== undefined) return ofLevel[level];
      const configured = rules.map((each) => each.level ?? 'warning');
      const override = overridden(rules);
      // Which of several invocations a result is of is not asked.
      if (override !== undefined && invocations === 1) return ofLevel[override];
      const levels = override === undefined ? configured : [...configured, override];
      return ofLevel[levels.length === 0 ? 'warning' : levels.reduce(higher)];
    },
  };
}

/** The `rule`, `ruleId` and `ruleIndex` of a result, or a descriptor by itself. */
export function toReference(value: JsonValue | undefined): RuleReference {
  const index = at(value, 'index');
  const extension = at(value, 'toolComponent', 'index');
  return {
    id: textOf(at(value, 'id')),
    index: typeof index === 'number' && index >= 0 ? index : undefined,
    extension: typeof extension === 'number' && extension >= 0 ? extension : undefined,
  };
}

/** `properties.security-severity`, a CVSS score: https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning */
export function scoreOf(value: JsonObject, problems: Problems): Severity | undefined {
  const what = `security-severity of ${quote(textOf(value['id']) ?? textOf(value['ruleId']) ?? '')}`;
  const score = readNumber(at(value, 'properties', 'security-severity'), { what, problems });
  if (score === undefined) return undefined;
  const severity = severityOfScore(score);
  if (severity === undefined)
    problems.add('impossible-number', `${what} is ${String(score)}, not 0 to 10`);
  return severity;
}

/** Throws a ReportFault for a level that SARIF does not have. */
export function toLevel(value: JsonValue | undefined): Level | undefined {
  if (value === undefined || value === null) return undefined;
  const level = levels.find((each) => each === value);
  if (level !== undefined) return level;
  throw new ReportFault(
    'wrong-shape',
    `has the level ${quote(JSON.stringify(value))}, which SARIF does not have`,
  );
}

const levels: readonly Level[] = ['none', 'note', 'warning', 'error'];

function higher(one: Level, other: Level): Level {
  return levels.indexOf(other) > levels.indexOf(one) ? other : one;
}

function placeOf(extension: number | undefined, index: number): string {
  return `${String(extension ?? 'driver')} ${String(index)}`;
}

/** One run of SARIF: its rules, its results, and whether it scanned at all. */
import { openTimes } from '../finding-tally.js';
import { openMarks } from '../finding-marks.js';
import type { JsonObject, JsonValue } from '../format.js';
import { quote, type Problems } from '../problem.js';
import type { PartBook } from '../part-book.js';
import type { ScanTally } from '../scan-totals.js';
import { at, textOf } from '../values.js';
import { openBases, type SarifBases } from './sarif-bases.js';
import { openGroups, type Groups } from './sarif-groups.js';
import { openRules, type SarifRules } from './sarif-rules.js';

export interface SarifRun {
  readonly rules: SarifRules;
  readonly groups: Groups;
  readonly bases: SarifBases;
  results: 'absent' | 'list';
  /** What is in other files, by its keys. */
  readonly external: Set<string>;
  readonly timeOf: ReturnType<typeof openTimes>;
  readonly markOf: ReturnType<typeof openMarks>;
}

export function openRun(problems: Problems): SarifRun {
  return {
    ...{ rules: openRules(problems), groups: openGroups(), bases: openBases() },
    ...{ results: 'absent', external: new Set() },
    ...{ timeOf: openTimes(), markOf: openMarks() },
  };
}

/** Absent or null results were not looked for (3.14.23); an empty list says that there are none. */
export function closeRun(
  { rules, groups, bases, results, external }: SarifRun,
  of: {
    readonly tally: ScanTally;
    readonly problems: Problems;
    readonly number: number;
    readonly parts: PartBook;
  },
): void {
  const { tally, problems } = of;
  const number = String(of.number);
  if (external.size > 0) {
    const where = 'are in other files (externalPropertyFileReferences)';
    problems.add('no-results', `${[...external].join(', ')} of run ${number} ${where}`);
  } else if (results === 'absent') {
    problems.add('no-results', `run ${number} has no list of results: it did not scan`);
  }
  // What was told before its base was taken for a path from the top.
  const anywhere = bases.isLate() ? of.parts.membership({ files: [], components: [] }) : undefined;
  for (const group of groups.all()) {
    const { count, samples = [], tally: ages, marks } = group;
    const membership = anywhere ?? group.membership;
    const severity = rules.severity(group);
    tally.addGroup({ severity, count, samples, tally: ages, marks, membership });
  }
}

/** What decides how many findings there are and how bad: of the other parts nothing is read (3.15.3). */
export const decidingParts: ReadonlySet<string> = new Set([
  ...['results', 'driver', 'extensions', 'policies', 'invocations', 'conversion'],
]);

/** Not successful, or it says so and that it did not start or was killed (3.20.9 to 3.20.15). */
export function tellFailure(
  invocation: JsonObject,
  { problems, what }: { readonly problems: Problems; readonly what: string },
): void {
  const [signal, start] = ['exitSignalName', 'processStartFailureMessage'].map((key) =>
    textOf(invocation[key]),
  );
  if (invocation['executionSuccessful'] === true && !signal && !start) return;
  const reason = textOf(invocation['exitCodeDescription']) ?? start ?? signal;
  const why = reason === undefined ? '' : `: ${quote(reason)}`;
  problems.add('failed-run', `${what} did not succeed (executionSuccessful)${why}`);
}

/**
 * The tool ended well, and something within it did not (3.20.21 and 3.20.22, 3.58.6): a file or a rule was left out.
 * Warnings and notes are ordinary: CodeQL writes one for each file that it reads.
 */
export function tellNotifications(
  invocation: JsonObject,
  { problems, number }: { readonly problems: Problems; readonly number: number },
): void {
  for (const key of ['toolExecutionNotifications', 'toolConfigurationNotifications']) {
    const list = invocation[key];
    for (const each of Array.isArray(list) ? (list as readonly JsonValue[]) : []) {
      if (at(each, 'level') !== 'error') continue;
      const text = textOf(at(each, 'message', 'text')) ?? textOf(at(each, 'descriptor', 'id'));
      const why = text === undefined ? '' : `: ${quote(text)}`;
      problems.add('partial', `run ${String(number)} tells an error of the tool${why}`);
    }
  }
}

/**
 * Mutation report of Stryker, Stryker.NET, Stryker4s, Infection and Pitest (mutation-testing-elements):
 * https://github.com/stryker-mutator/mutation-testing-elements/blob/master/packages/report-schema/src/mutation-testing-report-schema.json
 *
 * Its states and what they count for:
 * https://stryker-mutator.io/docs/mutation-testing-elements/mutant-states-and-metrics/
 */
import type { JsonFormat, JsonReader, JsonValue } from '../format.js';
import { firstKey } from '../first-key.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import { openTold } from '../told.js';
import { at, textOf } from '../values.js';

export const stryker: JsonFormat = {
  id: 'stryker',
  kind: 'mutation',
  title: 'Stryker mutation report',
  specification:
    'https://github.com/stryker-mutator/mutation-testing-elements/blob/master/packages/report-schema/src/mutation-testing-report-schema.json',
  driver: 'json',
  recognises: ({ json, text }) => {
    if (json === undefined) return false;
    if (json.has('schemaVersion') && json.has('thresholds.high')) return true;
    // Stryker writes the files first, with their source.
    const path = firstKey(text, ['files']);
    if (path === undefined) return false;
    const has = (key: string): boolean => json.has(`files.${path}.${key}`);
    return has('mutants') || (has('language') && has('source'));
  },
  read: readStryker,
};

type Group = 'killed' | 'survived' | 'uncovered' | 'ignored' | 'invalid' | 'pending';

/** A timeout is a mutant that was noticed. */
const groups: Readonly<Record<string, Group>> = {
  Killed: 'killed',
  Timeout: 'killed',
  Survived: 'survived',
  NoCoverage: 'uncovered',
  Ignored: 'ignored',
  CompileError: 'invalid',
  RuntimeError: 'invalid',
  Pending: 'pending',
};

function readStryker(problems: Problems): JsonReader {
  const counts = { killed: 0, survived: 0, uncovered: 0, ignored: 0, invalid: 0, pending: 0 };
  let version: string | undefined;
  let hasFiles = false;
  let hasMutants = false;

  const takeMutant = (value: JsonValue): void => {
    const status = textOf(at(value, 'status'));
    const group =
      status !== undefined && Object.hasOwn(groups, status) ? groups[status] : undefined;
    if (group === undefined) {
      const is = status === undefined ? 'no status' : `the unknown status ${quote(status)}`;
      throw new ReportFault('wrong-shape', `has a mutant of ${is}`);
    }
    counts[group] += 1;
  };

  return {
    selections: [
      { path: 'schemaVersion', value: (value) => void (version = textOf(value) ?? '') },
      { path: 'files', open: (type) => void (hasFiles = type === 'object') },
      {
        path: 'files.*',
        open: () => void (hasMutants = false),
        close(keys) {
          if (!hasMutants)
            throw new ReportFault(
              'wrong-shape',
              `has ${quote(String(keys[1]))} without a list of mutants`,
            );
        },
      },
      { path: 'files.*.mutants', open: (type) => void (hasMutants = type === 'list') },
      {
        path: 'files.*.mutants.*',
        value: takeMutant,
        without: [
          'location',
          'replacement',
          'description',
          'coveredBy',
          'killedBy',
          'statusReason',
        ],
      },
    ],
    end() {
      if (version === undefined || !/^[12](?:\.\d+){0,2}$/.test(version)) {
        const is =
          version === undefined ? 'does not say its version' : `is of version ${quote(version)}`;
        throw new ReportFault('wrong-shape', `${is}; versions 1 and 2 of the schema are read`);
      }
      if (!hasFiles) throw new ReportFault('no-results', 'has no files: nothing was mutated');
      const { killed, survived, uncovered, ignored, invalid, pending } = counts;
      if (pending > 0)
        problems.add('incomplete', `has ${String(pending)} mutants that were not tested`);
      // As if they had survived.
      const total = killed + survived + uncovered + pending;
      if (total === 0) problems.add('nothing-counted', 'has no mutant that counts');
      return {
        kind: 'mutation',
        totals: {
          detected: killed,
          total,
          survived: survived + pending,
          uncovered,
          ignored,
          invalid,
        },
        told: openTold().told(),
      };
    },
  };
}

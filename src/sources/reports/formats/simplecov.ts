/**
 * SimpleCov `coverage.json`, as its JSON formatter writes it (simplecov_json_formatter, and SimpleCov from 1.0):
 * https://github.com/simplecov-ruby/simplecov/blob/main/schemas/coverage.schema.json
 * https://github.com/codeclimate-community/simplecov_json_formatter
 */
import { checkedShare, noCounts, readShareOf } from '../coverage-counts.js';
import { toCoverageTotals } from '../coverage-totals.js';
import type { JsonFormat, JsonReader, JsonValue } from '../format.js';
import { openLineBook } from '../line-book.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import type { Share } from '../report.js';
import { openTold } from '../told.js';
import { at, textOf } from '../values.js';
import { takeRubyFile } from './simplecov-file.js';

export const simplecov: JsonFormat = {
  id: 'simplecov',
  kind: 'coverage',
  title: 'SimpleCov coverage.json',
  specification:
    'https://github.com/simplecov-ruby/simplecov/blob/main/schemas/coverage.schema.json',
  driver: 'json',
  recognises: ({ json }) => json?.has('meta.simplecov_version') === true,
  read: readSimplecov,
};

function readSimplecov(problems: Problems): JsonReader {
  const book = openLineBook();
  const told = openTold();
  let total: JsonValue | undefined;
  let hasCoverage = false;

  return {
    selections: [
      {
        path: 'meta',
        value(value) {
          const version = textOf(at(value, 'schema_version'));
          if (version !== undefined && !version.startsWith('1.'))
            throw new ReportFault(
              'wrong-shape',
              `is of version ${quote(version)} of the schema; version 1 is read`,
            );
          told.commit(at(value, 'commit'));
          told.time(at(value, 'timestamp'));
        },
      },
      { path: 'total', value: (value) => void (total = value) },
      { path: 'coverage', open: (type) => void (hasCoverage = type === 'object') },
      {
        path: 'coverage.*',
        without: ['source'],
        value: (value, keys) => takeRubyFile(value, { name: String(keys[1]), book, problems }),
      },
    ],
    end() {
      if (!hasCoverage) throw new ReportFault('wrong-shape', 'has no object of files (coverage)');
      const counted = book.totals();
      const declared = (key: string): Share | undefined => {
        const raw = { covered: at(total, key, 'covered'), total: at(total, key, 'total') };
        return readShareOf(raw, { what: `${key} of the total`, problems });
      };
      const share = (of: string, has: Share | undefined): Share =>
        checkedShare({
          of,
          ...{
            counted: has ?? noCounts(),
            sums: noCounts(),
            declared: declared(of) ?? {},
            problems,
          },
        });
      const totals = toCoverageTotals(
        {
          lines: share('lines', counted.lines),
          branches: share('branches', counted.branches),
          functions: share('methods', counted.functions),
        },
        problems,
      );
      return { kind: 'coverage', totals, files: book.files, book, told: told.told() };
    },
  };
}

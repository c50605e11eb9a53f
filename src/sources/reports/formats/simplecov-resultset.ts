/**
 * SimpleCov `.resultset.json`: what Ruby's Coverage told, of each command that ran tests; a line counts as
 * covered if one of them covered it, as when SimpleCov merges them:
 * https://github.com/simplecov-ruby/simplecov/blob/main/lib/simplecov/result_merger.rb
 *
 * Lines between `:nocov:` marks are in it as all others, so they are counted.
 */
import { toCoverageTotals } from '../coverage-totals.js';
import type { JsonFormat, JsonReader } from '../format.js';
import { firstKey } from '../first-key.js';
import { openLineBook } from '../line-book.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import { openTold } from '../told.js';
import { takeRubyFile } from './simplecov-file.js';

export const simplecovResultset: JsonFormat = {
  id: 'simplecov-resultset',
  kind: 'coverage',
  title: 'SimpleCov .resultset.json',
  specification:
    'https://github.com/simplecov-ruby/simplecov/blob/main/lib/simplecov/result_merger.rb',
  driver: 'json',
  recognises: ({ json, text }) => {
    const command = json === undefined ? undefined : firstKey(text);
    if (command === undefined || json === undefined) return false;
    if (!json.has(`${command}.coverage`)) return false;
    const path = firstKey(text, [command, 'coverage']);
    const file = `${command}.coverage.${path ?? ''}`;
    if (path === undefined) return json.has(`${command}.timestamp`);
    return (
      json.has(`${file}.*`) ||
      ['lines', 'branches', 'methods'].some((key) => json.has(`${file}.${key}`))
    );
  },
  read: readResultset,
};

function readResultset(problems: Problems): JsonReader {
  const book = openLineBook();
  const told = openTold();
  let hasCoverage = false;
  return {
    selections: [
      {
        path: '*',
        open: () => void (hasCoverage = false),
        close(keys) {
          if (!hasCoverage)
            throw new ReportFault(
              'wrong-shape',
              `has the command ${quote(String(keys[0]))} without coverage`,
            );
        },
      },
      { path: '*.coverage', open: (type) => void (hasCoverage = type === 'object') },
      {
        path: '*.coverage.*',
        value: (value, keys) => takeRubyFile(value, { name: String(keys[2]), book, problems }),
      },
      {
        path: '*.timestamp',
        value: (value) => told.time(typeof value === 'number' ? value * 1000 : undefined),
      },
    ],
    end() {
      const totals = toCoverageTotals(book.totals(), problems);
      return { kind: 'coverage', totals, files: book.files, book, told: told.told() };
    },
  };
}

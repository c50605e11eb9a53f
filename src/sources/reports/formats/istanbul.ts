/**
 * Istanbul `coverage-final.json`, as Jest, Vitest, nyc and c8 write it: where statements, functions and
 * branches are, and how often each ran. A line is one on which a statement begins:
 * https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-lib-coverage/lib/file-coverage.js
 */
import { addCounts, noCounts } from '../coverage-counts.js';
import { toCoverageTotals } from '../coverage-totals.js';
import type { JsonFormat, JsonKeys, JsonReader, JsonValue } from '../format.js';
import { firstKey } from '../first-key.js';
import { openLineBook } from '../line-book.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import { openTold } from '../told.js';
import { openIstanbulFile, type FunctionWord, type IstanbulFile } from './istanbul-file.js';

export const istanbul: JsonFormat = {
  id: 'istanbul',
  kind: 'coverage',
  title: 'Istanbul coverage-final.json',
  specification:
    'https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-lib-coverage/lib/file-coverage.js',
  driver: 'json',
  recognises: ({ json, text }) => {
    const path = json === undefined ? undefined : firstKey(text);
    return path !== undefined && json?.has(`${path}.statementMap`) === true;
  },
  read: readIstanbul,
};

const parts = ['statementMap', 'fnMap', 'branchMap', 's', 'f', 'b'] as const;

/** What tells a function from the others of its file. */
const functionWords: readonly (readonly [string, FunctionWord])[] = [
  ['name', 'name'],
  ['loc.start.line', 'line'],
  ['loc.start.column', 'column'],
];

function readIstanbul(problems: Problems): JsonReader {
  const book = openLineBook();
  const branches = noCounts();
  let file: IstanbulFile | undefined;
  const seen = new Set<string>();
  let name = '';
  let isRepeated = false;

  /** The id below a part: `path.s.3`. */
  const id = (keys: JsonKeys): string => String(keys[2]);
  return {
    selections: [
      {
        path: '*',
        open(type, keys) {
          name = String(keys[0]);
          if (type !== 'object')
            throw new ReportFault('wrong-shape', `has ${quote(name)} as no object`);
          file = openIstanbulFile(name, problems);
          seen.clear();
        },
        close() {
          const missing = parts.find((part) => !seen.has(part));
          if (missing !== undefined)
            throw new ReportFault('wrong-shape', `has ${quote(name)} without ${missing}`);
          // Bundled code has more branches on a line than the book holds.
          isRepeated ||= book.has(name);
          if (file !== undefined) addCounts(branches, file.finish(book));
        },
      },
      ...parts.map((part) => ({
        path: `*.${part}`,
        open: (type: string): void => {
          if (type === 'object') seen.add(part);
        },
      })),
      { path: '*.statementMap.*', open: (_type, keys) => file?.statement(id(keys)) },
      {
        path: '*.statementMap.*.start.line',
        value: (value, keys) => file?.statementLine(id(keys), value),
      },
      { path: '*.fnMap.*', open: (_type, keys) => file?.functionOf(id(keys)) },
      ...functionWords.map(([path, word]) => ({
        path: `*.fnMap.*.${path}`,
        value: (value: JsonValue, keys: JsonKeys) => file?.functionAt(id(keys), word, value),
      })),
      { path: '*.branchMap.*', open: (_type, keys) => file?.branch(id(keys)) },
      { path: '*.branchMap.*.line', value: (value, keys) => file?.branchLine(id(keys), value) },
      {
        path: '*.branchMap.*.loc.start.line',
        value: (value, keys) => file?.branchLine(id(keys), value),
      },
      { path: '*.branchMap.*.locations.*', open: (_type, keys) => file?.branchPlace(id(keys)) },
      {
        path: '*.branchMap.*.locations.*.start.line',
        value: (value: JsonValue, keys) => file?.branchLine(id(keys), value),
      },
      { path: '*.s.*', value: (value, keys) => file?.ranStatement(id(keys), value) },
      { path: '*.f.*', value: (value, keys) => file?.ranFunction(id(keys), value) },
      { path: '*.b.*', value: (value, keys) => file?.ranBranches(id(keys), value) },
    ],
    end() {
      const once = book.totals();
      const totals = toCoverageTotals(isRepeated ? once : { ...once, branches }, problems);
      return { kind: 'coverage', totals, files: book.files, book, told: openTold().told() };
    },
  };
}

/**
 * Lighthouse results: one, a list of several runs, an answer of PageSpeed Insights, or the manifest of Lighthouse CI.
 * https://github.com/GoogleChrome/lighthouse/blob/main/docs/understanding-results.md
 * https://github.com/GoogleChrome/lighthouse-ci/blob/main/docs/configuration.md#target-filesystem
 */
import type { JsonFormat, JsonKeys, JsonReader, JsonValue } from '../format.js';
import { openMetricBook } from '../metric-book.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import { openTold } from '../told.js';
import { at, isObject, textOf } from '../values.js';
import { openPages, type Pages } from './lighthouse-pages.js';

export const lighthouse: JsonFormat = {
  id: 'lighthouse',
  kind: 'performance',
  title: 'Lighthouse',
  specification:
    'https://github.com/GoogleChrome/lighthouse/blob/main/docs/understanding-results.md',
  driver: 'json',
  recognises: ({ json }) =>
    json !== undefined &&
    (['', '*.', 'lighthouseResult.'].some((within) => json.has(`${within}lighthouseVersion`)) ||
      (json.has('*.isRepresentativeRun') && json.has('*.summary'))),
  read: readLighthouse,
};

/** Units of metrics in versions before 6, which do not tell `numericUnit`. */
const oldUnits: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      ...['first-contentful-paint', 'first-meaningful-paint', 'largest-contentful-paint'],
      ...['speed-index', 'total-blocking-time', 'max-potential-fid', 'interactive'],
      ...[
        'first-cpu-idle',
        'server-response-time',
        'time-to-first-byte',
        'estimated-input-latency',
      ],
    ].map((id) => [id, 'ms']),
  ),
  'total-byte-weight': 'bytes',
};

/** What is large in an audit, and no number. */
const without = ['details', 'description', 'title', 'warnings', 'explanation', 'scoringOptions'];

function readLighthouse(problems: Problems): JsonReader {
  const told = openTold();
  const pages = openPages(problems);

  /** The run that a value is in; undefined for what PageSpeed Insights tells beside its run. */
  const runOf = (keys: JsonKeys, depth: number): ReturnType<Pages['run']> | undefined => {
    const outer = keys.length > depth ? keys[0] : '';
    if (typeof outer === 'string' && outer !== '' && outer !== 'lighthouseResult') return undefined;
    return pages.run(String(outer));
  };
  const takeCategory = (value: JsonValue, keys: JsonKeys): void =>
    runOf(keys, 2)?.score(String(keys.at(-1)), at(value, 'score') ?? null);
  const takeAudit = (value: JsonValue, keys: JsonKeys): void => {
    const raw = at(value, 'numericValue') ?? at(value, 'rawValue');
    if (typeof raw !== 'number') return;
    const id = String(keys.at(-1));
    const told = textOf(at(value, 'numericUnit')) ?? '';
    const unit = told === '' && Object.hasOwn(oldUnits, id) ? (oldUnits[id] ?? '') : told;
    runOf(keys, 2)?.audit(id, raw, unit);
  };
  const takeError = (value: JsonValue, keys: JsonKeys): void => {
    const code = at(value, 'code');
    // Before version 6 a run without an error had this code.
    if (runOf(keys, 1) === undefined || value === null || code === 'NO_ERROR') return;
    const why = [code, at(value, 'message')].filter((each) => typeof each === 'string').join(': ');
    problems.add('failed-run', `a run failed (runtimeError): ${quote(why)}`);
  };
  const takeUrl = (value: JsonValue, keys: JsonKeys): void => {
    const run = runOf(keys, 1);
    if (typeof value === 'string') run?.page(value);
  };
  const takeSummary = (value: JsonValue, keys: JsonKeys): void => {
    if (typeof keys[0] !== 'number') return;
    if (!isObject(value)) throw new ReportFault('wrong-shape', 'has a run without a summary');
    for (const [id, score] of Object.entries(value))
      pages.run(String(keys[0])).score(id, score ?? null);
  };
  const takeTime = (value: JsonValue): void => told.time(value);

  return {
    selections: [
      ...['', '*.'].flatMap((within) => [
        {
          path: `${within}categories.*`,
          value: takeCategory,
          without: ['auditRefs', 'description'],
        },
        { path: `${within}audits.*`, value: takeAudit, without },
        { path: `${within}runtimeError`, value: takeError },
        { path: `${within}requestedUrl`, value: takeUrl },
        { path: `${within}fetchTime`, value: takeTime },
      ]),
      { path: '*.url', value: takeUrl },
      { path: '*.summary', value: takeSummary },
    ],
    end() {
      const book = openMetricBook(problems);
      pages.tell(book);
      return { kind: 'performance', metrics: book.list(), told: told.told() };
    },
  };
}

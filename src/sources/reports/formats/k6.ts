/**
 * The end-of-test summary of k6, in both of its forms: what `handleSummary` is given, where each metric has `type`,
 * `contains` and `values` (https://grafana.com/docs/k6/latest/results-output/end-of-test/custom-summary/), and the older
 * `--summary-export`, where the statistics stand in the metric itself and a threshold is **true if it failed**
 * (https://github.com/grafana/k6/blob/master/internal/js/summary.go).
 */
import type { JsonFormat, JsonObject, JsonReader, JsonValue } from '../format.js';
import { openMetricBook } from '../metric-book.js';
import { readCount } from '../numbers.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import { openTold } from '../told.js';
import { at, isObject, textOf } from '../values.js';
import { takeK6Metric, type K6Metric } from './k6-statistics.js';

const builtIn = ['http_reqs', 'http_req_duration', 'iterations', 'iteration_duration', 'vus'];

export const k6: JsonFormat = {
  id: 'k6',
  kind: 'performance',
  title: 'k6 summary',
  specification: 'https://grafana.com/docs/k6/latest/results-output/end-of-test/custom-summary/',
  driver: 'json',
  recognises: ({ json }) =>
    json !== undefined &&
    ((json.has('metrics') &&
      (json.has('root_group') ||
        json.has('state.testRunDurationMs') ||
        builtIn.some((name) => json.has(`metrics.${name}`)))) ||
      (json.has('root_group.path') && json.has('root_group.id'))),
  read: readK6,
};

interface Thresholds {
  total: number;
  failed: number;
}

function readK6(problems: Problems): JsonReader {
  const book = openMetricBook(problems);
  const thresholds: Thresholds = { total: 0, failed: 0 };
  let hasMetrics = false;
  let groupFails = 0;
  /** Told last: its groups may have more that failed. */
  let checks: K6Metric | undefined;
  return {
    selections: [
      { path: 'metrics', open: (type) => void (hasMetrics = type === 'object') },
      {
        path: 'metrics.*',
        value(value, keys) {
          const name = String(keys[1]);
          if (!isObject(value))
            throw new ReportFault('wrong-shape', `has the metric ${quote(name)} that is no object`);
          const values = valuesOf(value, name);
          const metric = { name, values, contains: textOf(value['contains']) };
          if (name === 'checks') checks = metric;
          else takeK6Metric(metric, { book, problems });
          takeThresholds(value, { name, thresholds, problems });
        },
      },
      { path: 'root_group', value: (value) => void (groupFails = failsIn(value, problems)) },
    ],
    end() {
      if (!hasMetrics) throw new ReportFault('wrong-shape', 'has no metrics');
      if (checks !== undefined)
        takeK6Metric(withFails(checks, groupFails, problems), { book, problems });
      // What follows is no measured value: without one it is told that nothing was measured.
      book.list();
      if (groupFails > 0) book.add({ metric: 'failed-checks', raw: groupFails, unit: '' });
      if (thresholds.total > 0)
        book.add({ metric: 'failed-thresholds', raw: thresholds.failed, unit: '' });
      return { kind: 'performance', metrics: book.list(), told: openTold().told() };
    },
  };
}

/** What fails in groups did not pass: of all that were checked as many passed as are left. */
function withFails(checks: K6Metric, groupFails: number, problems: Problems): K6Metric {
  const { values } = checks;
  // What is no count is told where the metric is read.
  const [passes, fails] = [values['passes'], values['fails']];
  if (typeof passes !== 'number' || typeof fails !== 'number' || fails >= groupFails) return checks;
  const says = `${String(fails)} failed checks, and its groups have ${String(groupFails)}`;
  problems.add('disagreement', `the metric checks has ${says}`);
  const passed = Math.max(0, passes + fails - groupFails);
  return { ...checks, values: { ...values, passes: passed, fails: groupFails } };
}

function valuesOf(metric: JsonObject, name: string): JsonObject {
  const values = metric['values'];
  if (values === undefined && metric['type'] === undefined) return metric;
  if (isObject(values)) return values;
  throw new ReportFault('wrong-shape', `has no values of ${quote(name)}`);
}

function takeThresholds(
  metric: JsonObject,
  part: { readonly name: string; readonly thresholds: Thresholds; readonly problems: Problems },
): void {
  const { name, thresholds, problems } = part;
  const isOld = metric['values'] === undefined;
  const told = metric['thresholds'];
  if (told === undefined || told === null) return;
  if (!isObject(told))
    throw new ReportFault('wrong-shape', `has thresholds of ${quote(name)} that are no object`);
  for (const [expression, answer] of Object.entries(told)) {
    const held = at(answer, 'ok') ?? (isOld && typeof answer === 'boolean' ? !answer : undefined);
    if (typeof held !== 'boolean') {
      const what = `${quote(expression)} of ${quote(name)}`;
      throw new ReportFault('wrong-shape', `does not say whether the threshold ${what} held`);
    }
    thresholds.total += 1;
    if (held) continue;
    thresholds.failed += 1;
    problems.add('failed-threshold', `${quote(name)} did not hold ${quote(expression)}`);
  }
}

/** Failed checks of a group and of the groups in it, which are a list or, in the older form, an object. */
function failsIn(group: JsonValue | undefined, problems: Problems): number {
  const checks = members(at(group, 'checks')).map(
    (check) => readCount(at(check, 'fails'), { what: 'fails of a check', problems }) ?? 0,
  );
  const groups = members(at(group, 'groups')).map((inner) => failsIn(inner, problems));
  return [...checks, ...groups].reduce((sum, each) => sum + each, 0);
}

function members(value: JsonValue | undefined): readonly (JsonValue | undefined)[] {
  if (Array.isArray(value)) return value as readonly JsonValue[];
  return isObject(value) ? Object.values(value) : [];
}

/**
 * `{ name, value, unit }`, one or a list, which anything can write. A list is also what github-action-benchmark calls
 * `customSmallerIsBetter` and `customBiggerIsBetter`:
 * https://github.com/benchmark-action/github-action-benchmark#charts-with-custom-data
 */
import type { JsonFormat, JsonReader, JsonValue } from '../format.js';
import { openMetricBook } from '../metric-book.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import { openTold } from '../told.js';
import { isObject, textOf } from '../values.js';

export const plainMetrics: JsonFormat = {
  id: 'plain-metrics',
  kind: 'performance',
  title: 'plain { name, value, unit }',
  specification:
    'https://github.com/benchmark-action/github-action-benchmark#charts-with-custom-data',
  driver: 'json',
  recognises: ({ json }) => {
    if (json === undefined) return false;
    const within = json.isList ? '*.' : '';
    return ['name', 'value', 'unit'].every((key) => json.has(`${within}${key}`));
  },
  read: readPlain,
};

function readPlain(problems: Problems): JsonReader {
  const book = openMetricBook(problems);
  const take = (value: JsonValue): void => {
    const name = isObject(value) ? textOf(value['name']) : undefined;
    if (!isObject(value) || name === undefined || name === '')
      throw new ReportFault('wrong-shape', 'has an entry without a name');
    const raw = value['value'] ?? undefined;
    if (raw === undefined) throw new ReportFault('wrong-shape', `has no value of ${quote(name)}`);
    const unit = value['unit'] ?? '';
    if (typeof unit !== 'string')
      throw new ReportFault('wrong-shape', `has a unit of ${quote(name)} that is no text`);
    book.add({ metric: name, raw, unit });
  };
  const object: Record<string, JsonValue> = {};
  let isOne = false;
  return {
    selections: [
      { path: '', open: (type) => void (isOne = type === 'object') },
      {
        path: '*',
        without: ['extra'],
        value(value, keys) {
          const [key] = keys;
          if (typeof key === 'number') take(value);
          else if (key === 'name' || key === 'value' || key === 'unit') object[key] = value;
        },
      },
    ],
    end() {
      if (isOne) take(object);
      return { kind: 'performance', metrics: book.list(), told: openTold().told() };
    },
  };
}

/** One metric of a k6 summary: https://grafana.com/docs/k6/latest/using-k6/metrics/ */
import type { JsonObject } from '../format.js';
import type { MetricBook } from '../metric-book.js';
import { readCount, readNumber, readShare } from '../numbers.js';
import { raiseMean, raiseToOrder, type Statistic } from '../ordered-statistics.js';
import { quote, ReportFault, type Problems } from '../problem.js';

export interface K6Metric {
  /** May hold tags: `http_req_duration{expected_response:true}`. */
  readonly name: string;
  readonly values: JsonObject;
  /** `time`, `data` or `default`; the old export does not tell it. */
  readonly contains: string | undefined;
}

/** How the built-in metrics count, for the old export: https://grafana.com/docs/k6/latest/using-k6/metrics/reference/ */
const times =
  /^(?:http_req_(?!failed$)\w+|(?:iteration|group)_duration|ws_(?:connecting|session_duration|ping)|grpc_req_duration|browser_http_req_duration|browser_web_vital_(?!cls$)\w+)$/;
const sizes = /^data_(?:sent|received)$/;

/** Puts its statistics into the book: `http_reqs.count`, `http_req_failed.rate`, `http_req_duration.p(95)`. */
export function takeK6Metric(
  metric: K6Metric,
  part: { readonly book: MetricBook; readonly problems: Problems },
): void {
  const { values } = metric;
  if (isTold(values, 'passes') || isTold(values, 'fails')) takeRate(metric, part);
  else if (isTold(values, 'count') && isTold(values, 'rate')) takeCounter(metric, part);
  else if (isTold(values, 'rate')) takeRate(metric, part);
  else if (isTold(values, 'value')) takeGauge(metric, part);
  else takeTrend(metric, part);
}

type Part = Parameters<typeof takeK6Metric>[1];

function isTold(values: JsonObject, key: string): boolean {
  return values[key] !== undefined && values[key] !== null;
}

/** `passes` are the values that are not zero, so for `http_req_failed` they are what failed. */
function takeRate({ name, values }: K6Metric, { book, problems }: Part): void {
  const count = (key: string): number | undefined =>
    readCount(values[key], { what: `${key} of ${quote(name)}`, problems });
  const passes = count('passes');
  const fails = count('fails');
  const what = `the rate of ${quote(name)}`;
  const declared = readShare(values['rate'] ?? values['value'], { what, problems });
  book.add({ metric: `${name}.passes`, raw: passes, unit: '' });
  book.add({ metric: `${name}.fails`, raw: fails, unit: '' });
  const all = (passes ?? 0) + (fails ?? 0);
  const counted =
    passes === undefined || fails === undefined || all === 0 ? undefined : passes / all;
  const rate = worseRate({ name, declared, counted, problems });
  if (rate !== undefined) {
    book.add({ metric: `${name}.rate`, raw: Number((rate * 100).toPrecision(15)), unit: '%' });
  }
}

/** A rate of failures is worse if it is higher, one of checks if it is lower; of others it is not known. */
function worseRate(part: {
  readonly name: string;
  readonly declared: number | undefined;
  readonly counted: number | undefined;
  readonly problems: Problems;
}): number | undefined {
  const { name, declared, counted, problems } = part;
  if (declared === undefined || counted === undefined) return declared ?? counted;
  if (Math.abs(declared - counted) < 1e-6) return declared;
  const says = `the rate of ${quote(name)} is ${String(declared)}, and counted ${String(counted)}`;
  const base = baseName(name);
  if (base !== 'checks' && base !== 'http_req_failed') {
    problems.add('impossible-number', says);
    return undefined;
  }
  problems.add('disagreement', says);
  return base === 'checks' ? Math.min(declared, counted) : Math.max(declared, counted);
}

function takeCounter({ name, values, contains }: K6Metric, { book }: Part): void {
  const isSize = contains === undefined ? sizes.test(baseName(name)) : contains === 'data';
  book.add({ metric: `${name}.count`, raw: values['count'], unit: isSize ? 'bytes' : '' });
  book.add({ metric: `${name}.rate`, raw: values['rate'], unit: 'per second' });
}

function takeGauge(metric: K6Metric, { book }: Part): void {
  for (const key of ['value', 'min', 'max'])
    book.add({ metric: `${metric.name}.${key}`, raw: metric.values[key], unit: unitOf(metric) });
}

/** `p(95)`, `med` and the like; see `summaryTrendStats`. */
function takeTrend(metric: K6Metric, { book, problems }: Part): void {
  const { name, values } = metric;
  const statistics: Statistic[] = [];
  let mean: number | undefined;
  for (const [key, raw] of Object.entries(values)) {
    if (key === 'thresholds') continue;
    const rank = rankOf(key);
    if (rank === undefined && key !== 'avg' && key !== 'count')
      throw new ReportFault(
        'wrong-shape',
        `has ${quote(key)} in ${quote(name)}, no statistic of k6`,
      );
    if (key === 'count') book.add({ metric: `${name}.${key}`, raw, unit: '' });
    if (key === 'count') continue;
    const value = readNumber(raw, { what: `${key} of ${quote(name)}`, problems });
    if (rank === undefined) mean = value;
    else if (value !== undefined) statistics.push({ key, rank, value });
  }
  const inOrder = raiseToOrder(statistics, { what: name, problems });
  const raised = raiseMean(mean, { min: inOrder.get('min'), what: name, problems });
  book.add({ metric: `${name}.avg`, raw: raised, unit: unitOf(metric) });
  for (const [key, value] of inOrder)
    book.add({ metric: `${name}.${key}`, raw: value, unit: unitOf(metric) });
}

function rankOf(key: string): number | undefined {
  if (key === 'min') return 0;
  if (key === 'med') return 50;
  if (key === 'max') return 100;
  const rank = Number(/^p\((\d{1,3}(?:\.\d+)?)\)$/.exec(key)?.[1] ?? Number.NaN);
  return rank >= 0 && rank <= 100 ? rank : undefined;
}

/** Times are milliseconds whatever `summaryTimeUnit` shows to people. */
function unitOf({ name, contains }: K6Metric): string {
  if (contains === 'time') return 'ms';
  if (contains === 'data') return 'bytes';
  if (contains !== undefined) return '';
  return times.test(baseName(name)) ? 'ms' : sizes.test(baseName(name)) ? 'bytes' : '';
}

/** Without tags. */
function baseName(name: string): string {
  return name.split('{', 1)[0] ?? name;
}

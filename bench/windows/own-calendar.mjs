/** Answers and calendars by the product's own code: zone tables, periods and interval sets. */
import { readOffsets, readZone } from '../../src/sources/zones.js';
import { firstFrom, intervalAt } from '../../src/time/interval-set.js';
import { day, formatInstant } from '../../src/time/instant.js';
import { expandPeriod } from '../../src/time/period.js';
import { parsePeriod } from '../../src/time/period-syntax.js';
import { toZone } from '../../src/time/zone-table.js';

/** @typedef {import('../../src/time/interval-set.js').IntervalSet} IntervalSet */
/** @typedef {import('../../src/time/period-config.js').PeriodConfig} PeriodConfig */
/** @typedef {import('../../src/time/zone-table.js').Zone} Zone */
/** @typedef {import('./workload.mjs').Window} Window */
/** @typedef {import('./workload.mjs').Answer} Answer */

/** Near first: most windows open again within a week, those of a day of the month within a month. */
const reaches = [8 * day, 40 * day, 400 * day];
const monthlyReaches = reaches.slice(1);

/**
 * @param {readonly Window[]} windows
 * @param {number} now
 * @returns {readonly Answer[]}
 */
export function answer(windows, now) {
  const zones = readZones(windows, now);
  return windows.map(({ zone: name, period }) => {
    const zone = zoneIn(zones, name);
    const rule = ruleOf(period);
    for (const reach of rule.shape.kind === 'dates' ? monthlyReaches : reaches) {
      const { set } = expandPeriod(rule, {
        zone,
        reading: 'narrowest',
        from: now,
        to: now + reach,
      });
      const current = intervalAt(set, now);
      const next = firstFrom(set, current?.end ?? now);
      if (next !== undefined) return [current !== undefined, next.start];
    }
    throw new Error(`no opening: ${JSON.stringify(period)}`);
  });
}

/**
 * The instants of each window in a range.
 * @param {readonly Window[]} windows
 * @param {{ readonly from: number, readonly to: number }} range
 * @returns {readonly IntervalSet[]}
 */
export function expandAll(windows, range) {
  const zones = readZones(windows, range.from);
  return windows.map(({ zone: name, period }) => {
    const zone = zoneIn(zones, name);
    return expandPeriod(ruleOf(period), { zone, reading: 'narrowest', ...range }).set;
  });
}

/**
 * Each zone once, over the time that the gate asks for; the first one as the zone of the policy.
 * @param {readonly Window[]} windows
 * @param {number} now
 */
function readZones(windows, now) {
  const at = formatInstant(now);
  const span = { from: formatInstant(now - 400 * day), to: formatInstant(now + 800 * day) };
  const names = new Set(windows.map(({ zone }) => zone));
  return new Map(
    [...names].map((name, index) => {
      const read = index === 0 ? readZone : readOffsets;
      const reading = read(name, span, at);
      if (reading.status !== 'known') throw new Error(JSON.stringify(reading));
      return [name, toZone(reading.value)];
    }),
  );
}

/**
 * @param {ReadonlyMap<string, Zone>} zones
 * @param {string} name
 */
function zoneIn(zones, name) {
  const zone = zones.get(name);
  if (zone === undefined) throw new Error(`no table of ${name}`);
  return zone;
}

/** @param {PeriodConfig} config */
function ruleOf(config) {
  const parsed = parsePeriod(config);
  if (parsed.kind === 'problem') throw new Error(JSON.stringify(parsed));
  return parsed.period;
}

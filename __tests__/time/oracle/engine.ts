/** The gate's own answers about a sample: its policy as text, its evidence as gathered. */
import {
  calendarAt,
  openingsBetween,
  type CalendarInstant,
} from '../../../src/decision/calendar.js';
import { judge } from '../../../src/decision/judge.js';
import { neededFacts } from '../../../src/decision/needs.js';
import type { Evidence } from '../../../src/evidence/evidence.js';
import { withReading, type Facts, type FactReading } from '../../../src/evidence/facts.js';
import type { Policy } from '../../../src/policy/policy.js';
import { readZone } from '../../../src/sources/zones.js';
import { known, link, requestOf, wednesday } from '../../decision/builders.js';
import type { Sample } from './policy-generator.js';

/** The linked policy with its evidence, or what is wrong with the policy. */
export type Loaded =
  | { readonly kind: 'policy'; readonly policy: Policy; readonly evidence: Evidence }
  | { readonly kind: 'faults'; readonly messages: readonly string[] };

/** Reads the policy as text and puts the facts into the evidence by hand. */
export async function load(sample: Sample): Promise<Loaded> {
  const { policy, faults } = await link(JSON.stringify(sample.policy));
  if (policy === undefined) {
    const errors = faults.filter(({ severity }) => severity === 'error');
    return { kind: 'faults', messages: errors.map(({ message }) => message) };
  }
  const request = requestOf({ regions: [...sample.regions] });
  const range = rangeOf(sample);
  let facts: Facts = {};
  for (const { kind, key } of neededFacts(policy, request)) {
    if (kind === 'zone') facts = withReading(facts, { kind, key }, zoneOf(key, range));
    if (kind === 'holidays') facts = withReading(facts, { kind, key }, holidaysOf(sample, key));
    if (kind === 'calendar') facts = withReading(facts, { kind, key }, calendarOf(sample, key));
  }
  const evidence: Evidence = {
    schema: 1,
    now: `${sample.stretch.from}T00:00:00Z`,
    tz: '2026a',
    request,
    facts,
  };
  return { kind: 'policy', policy, evidence };
}

interface Range {
  readonly from: string;
  readonly to: string;
}

/** Calendars look 400 days back and ahead of each instant. */
function rangeOf({ stretch }: Sample): Range {
  const middle = Date.parse(`${stretch.from}T00:00:00Z`);
  const [from = '', to = ''] = [-500, 600].map((days) =>
    new Date(middle + days * 86_400_000).toISOString(),
  );
  return { from, to };
}

const zones = new Map<string, FactReading<'zone'>>();

function zoneOf(name: string, range: Range): FactReading<'zone'> {
  const key = `${name} ${range.from}`;
  const reading = zones.get(key) ?? readZone(name, range, wednesday);
  zones.set(key, reading);
  return reading;
}

function holidaysOf(sample: Sample, key: string): FactReading<'holidays'> {
  const { from, to } = rangeOf(sample);
  const days = (sample.known.holidays[key] ?? []).map((date) => ({ date, name: 'a holiday' }));
  return known<'holidays'>({ from: from.slice(0, 10), through: to.slice(0, 10), days });
}

function calendarOf(sample: Sample, key: string): FactReading<'calendar'> {
  const events = (sample.known.calendars[key] ?? []).map(({ categories, ...event }) => ({
    ...event,
    categories: [...categories],
  }));
  return known<'calendar'>({ ...rangeOf(sample), events });
}

/** The openings as `start/end`, by the gate. */
export function openings(
  { policy, evidence }: { policy: Policy; evidence: Evidence },
  span: { from: number; to: number },
): readonly string[] | undefined {
  return openingsBetween({ policy, evidence, ...span })?.map(({ start, end }) => `${start}/${end}`);
}

/** The calendar at an instant, by the gate. */
export function askAt(
  { policy, evidence }: { policy: Policy; evidence: Evidence },
  now: string,
): CalendarInstant {
  return calendarAt(policy, { ...evidence, now });
}

/** True if the verdict blocks, by the gate. */
export function blocksAt(
  { policy, evidence }: { policy: Policy; evidence: Evidence },
  now: string,
): boolean {
  return judge(policy, { ...evidence, now }).verdict === 'block';
}

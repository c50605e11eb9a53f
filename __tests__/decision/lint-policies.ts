/** The faults that lint finds in the calendar of a policy, for the tests of each kind. */
import { factsOfPeriods, lintCalendar } from '../../src/decision/lint-calendar.js';
import { viewOf } from '../../src/decision/facts-view.js';
import { readingOf, withReading, type Facts } from '../../src/evidence/facts.js';
import { anyPromotion } from '../../src/cli/pseudo-request.js';
import type { Fault } from '../../src/policy/fault.js';
import { zoneRange } from '../../src/sources/gather.js';
import { readZone } from '../../src/sources/zones.js';
import { parseInstant } from '../../src/time/instant.js';
import { policyOf, wednesday, type PolicyFiles } from './builders.js';

/** What lint says on Wednesday 18 November 2026, with the tables of all zones and the facts that are given. */
export async function lintedWith(
  files: string | PolicyFiles,
  given: { readonly now?: string; readonly facts?: Facts } = {},
): Promise<readonly Fault[]> {
  const { now: text = wednesday } = given;
  const policy = await policyOf(files, text);
  const now = parseInstant(text) ?? NaN;
  const requestFor = (environment: string) => anyPromotion({ policy, environment, regions: [] });
  let facts = given.facts ?? {};
  const ofPeriods = factsOfPeriods(policy, { ...requestFor(''), regions: [] });
  const own = { kind: 'zone', key: policy.timezone } as const;
  for (const { kind, key } of [own, ...ofPeriods]) {
    const isGiven = readingOf(facts, { kind, key }) !== undefined;
    if (kind !== 'zone' || isGiven) continue;
    facts = withReading(facts, { kind, key }, readZone(key, zoneRange([now]), text));
  }
  return lintCalendar({ policy, facts: viewOf(facts), now, requestFor });
}

/** `code line:column` of each fault. */
export function places(faults: readonly Fault[]): readonly string[] {
  return faults.map(({ code, place }) => `${code} ${place.line}:${place.column}`);
}

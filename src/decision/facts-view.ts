/** What questions see of the evidence: known values, readings, compiled zones. */
import type { KnownFacts } from '../checks/check.js';
import { type Facts, type FactRef, readingOf, intrinsicKinds } from '../evidence/facts.js';
import { isUnknown, type Unknown, isTrusted, type TrustLevel } from '../evidence/reading.js';
import { parseInstant, type Instant } from '../time/instant.js';
import { toZone, type Zone } from '../time/zone-table.js';

/** A view over the facts; zones are compiled once. */
export interface FactsView extends KnownFacts {
  /** Why the fact is not known, or undefined if it is known or authoritatively nothing. */
  unknown(ref: FactRef, now: Instant): Unknown | undefined;
}

/** Builds the view. `value` answers undefined also for unknown facts: ask `unknown` first. */
export function viewOf(facts: Facts): FactsView {
  const zones = new Map<string, Zone>();
  const zone = (name: string): Zone => {
    const compiled = zones.get(name) ?? compile(facts, name);
    zones.set(name, compiled);
    return compiled;
  };
  return {
    reading: (ref) => readingOf(facts, ref),
    value: (ref) => {
      const reading = readingOf(facts, ref);
      return reading?.status === 'known' ? reading.value : undefined;
    },
    zone,
    unknown: (ref, now) =>
      unknownOf({ facts, ref, now }) ??
      (ref.kind === 'zone' ? zoneFault(() => zone(ref.key)) : undefined),
  };
}

/** A table that cannot be compiled says nothing. */
function zoneFault(compiled: () => Zone): Unknown | undefined {
  try {
    compiled();
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'its table is not valid';
    return { status: 'failed', reason, retryable: false };
  }
}

function compile(facts: Facts, name: string): Zone {
  const reading = readingOf(facts, { kind: 'zone', key: name });
  if (reading?.status !== 'known') throw new RangeError(`the zone ${name} is not known`);
  return toZone(reading.value);
}

function unknownOf(part: { facts: Facts; ref: FactRef; now: Instant }): Unknown | undefined {
  const { facts, ref, now } = part;
  const reading = readingOf(facts, ref);
  if (reading === undefined) {
    return { status: 'failed', reason: 'it is not in the evidence', retryable: false };
  }
  if (isUnknown(reading)) return reading;
  switch (ref.kind) {
    case 'zone':
      return zoneGap(facts, ref.key, now);
    case 'holidays':
    case 'calendar':
      return dayGap(facts, { kind: ref.kind, key: ref.key }, now);
    default:
      return undefined;
  }
}

/** Holidays and events say nothing of days that were not looked at; and none at all is no answer. */
function dayGap(
  facts: Facts,
  ref: FactRef<'holidays' | 'calendar'>,
  now: Instant,
): Unknown | undefined {
  const reading = readingOf(facts, ref);
  if (reading?.status !== 'known') {
    return { status: 'failed', reason: 'it is not there', retryable: false };
  }
  const { value } = reading;
  const from = 'to' in value ? value.from : `${value.from}T00:00:00Z`;
  const to = 'to' in value ? value.to : `${value.through}T00:00:00Z`;
  return gapOf({ from, to, now, what: 'what is known of it' });
}

/** A zone table says nothing of instants that it does not reach. */
function zoneGap(facts: Facts, key: string, now: Instant): Unknown | undefined {
  const reading = readingOf(facts, { kind: 'zone', key });
  if (reading?.status !== 'known') {
    return { status: 'failed', reason: 'the zone does not exist', retryable: false };
  }
  return gapOf({ ...reading.value, now, what: 'its table' });
}

function gapOf(part: {
  from: string;
  to: string;
  now: Instant;
  what: string;
}): Unknown | undefined {
  const { from, to, now, what } = part;
  const reaches = now >= (parseInstant(from) ?? Infinity) && now <= (parseInstant(to) ?? -Infinity);
  const reason = `${what} reaches from ${from} to ${to} only`;
  return reaches ? undefined : { status: 'failed', reason, retryable: false };
}

/** The level of a known fact if it is below the one demanded; the runtime's own facts have none. */
export function levelBelow(
  facts: KnownFacts,
  ref: FactRef,
  demanded: TrustLevel,
): TrustLevel | undefined {
  if (intrinsicKinds.has(ref.kind)) return undefined;
  const reading = facts.reading(ref);
  if (reading === undefined || !('source' in reading)) return undefined;
  const { level } = reading.source;
  return isTrusted(level, demanded) ? undefined : level;
}

/** The same facts, where one that is not trusted enough counts as not known. */
export function trusting(view: FactsView, demanded: TrustLevel): FactsView {
  return {
    ...view,
    unknown: (ref, now) => {
      const level = levelBelow(view, ref, demanded);
      const reason = `it comes from the level ${String(level)}; required: ${demanded}`;
      return view.unknown(ref, now) ?? (level && { status: 'unsupported', reason });
    },
  };
}

/** A fact as people are told of it: `zone Europe/Berlin`, `changed-paths`. */
export function nameOfFact({ kind, key }: FactRef): string {
  return key === '' ? kind : `${kind} ${key}`;
}

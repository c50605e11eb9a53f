/** lint of the calendars that a policy names as files: each fault with its own file, line and column. */
import { staysBelow } from '../hosts/git/worktree-file.js';
import { faultIn, type Fault } from '../policy/fault.js';
import type { LinkedLayer, Policy } from '../policy/policy.js';
import type { PolicyReading, PolicySource } from '../policy/source.js';
import { toCalendarAddress, type CalendarAddress } from '../sources/calendars/calendar-address.js';
import { freezesElsewhere } from '../sources/calendars/freezes-elsewhere.js';
import { expandCalendar } from '../sources/calendars/expand-calendar.js';
import { parseCalendar } from '../sources/calendars/parse-calendar.js';
import { eventRange } from '../sources/gather.js';
import { calendarPart } from '../sources/gather-calendar.js';
import { formatInstant, type Instant } from '../time/instant.js';

/** Faults of every calendar that is a file; an address on the network is not asked. */
export async function lintCalendarFiles(part: {
  policy: Policy;
  policies: PolicySource;
  now: Instant;
}): Promise<readonly Fault[]> {
  const { policy, policies, now } = part;
  const calendars = policy.layers.flatMap((layer) =>
    Object.entries(layer.config.calendars ?? {}).map(([id, word]) => ({
      ...{ layer, id },
      address: toCalendarAddress(word),
      // Whose calendar it is depends on the service.
      shared: typeof word === 'string' && !word.includes('{owner}'),
    })),
  );
  const freezes = calendars
    .filter(({ address }) => address?.kind === 'freeze-periods')
    .map(({ layer, id }) => notLookedAt(layer, id));
  const faults = await Promise.all(
    calendars
      .filter(({ shared }) => shared)
      .map(async ({ layer, id, address }) => {
        const reading = await read(address, layer, policies);
        return reading === undefined ? [] : faultsOf({ reading, address, layer, id, now });
      }),
  );
  return [...freezes, ...faults.flat()];
}

function notLookedAt({ yaml }: LinkedLayer, id: string): Fault {
  return faultIn(yaml, {
    code: 'policy/calendar',
    severity: 'warning',
    path: ['calendars', id],
    message: `the calendar ${id} was not looked at: ${freezesElsewhere.reason}`,
    hint: 'what depends on it is unknown here, never a pass',
  });
}

async function read(
  address: CalendarAddress | undefined,
  layer: LinkedLayer,
  policies: PolicySource,
): Promise<PolicyReading | undefined> {
  switch (address?.kind) {
    case 'live':
      return policies.live(address.file);
    case 'file':
      return policies.sibling(address.path, layer.file);
    default:
      return undefined;
  }
}

function faultsOf(part: {
  reading: PolicyReading;
  address: CalendarAddress | undefined;
  layer: LinkedLayer;
  id: string;
  now: Instant;
}): readonly Fault[] {
  const { reading, address, layer, id, now } = part;
  if (reading.status !== 'known') {
    return [
      faultIn(layer.yaml, {
        code: 'policy/calendar',
        severity: isOutOfReach(reading, address) ? 'warning' : 'error',
        path: ['calendars', id],
        message: `the calendar ${id} could not be read: ${reading.reason}`,
        hint: 'what depends on it is unknown, never a pass',
      }),
    ];
  }
  const { name, text } = reading.file;
  const parsed = parseCalendar({ file: name, text });
  if (!parsed.ok) return parsed.faults;
  // What a decision would look at: a zone that nobody knows is a fault only there.
  const expanded = expandCalendar(
    parsed.calendar,
    calendarPart(eventRange([now]), formatInstant(now)),
  );
  return [...parsed.warnings, ...(expanded.ok ? expanded.warnings : expanded.faults)];
}

/**
 * Without a clone nothing is known of another repository; what lies beside the policy, leads out of its
 * repository or is no text cannot be read by a decision either.
 */
function isOutOfReach(reading: PolicyReading, address: CalendarAddress | undefined): boolean {
  if (reading.status !== 'failed') return false;
  if (reading.unavailable === true) return true;
  if (address?.kind !== 'live') return false;
  return staysBelow(address.file.path) && !reading.reason.endsWith('is not UTF-8 text');
}

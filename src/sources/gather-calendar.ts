/** Gathers one calendar of the policy: where it is, whose it is, and how far it has to reach. */
import type { FactReading } from '../evidence/facts.js';
import type { Request } from '../evidence/request.js';
import type { Policy } from '../policy/policy.js';
import type { CalendarWord } from '../policy/words.js';
import { parseInstant, formatInstant, type Instant } from '../time/instant.js';
import { toZone } from '../time/zone-table.js';
import type { CalendarPart } from './calendars/expand-calendar.js';
import { readCalendar } from './calendars/read-calendar.js';
import { readCatalog } from './catalog.js';
import { calendarRange, eventRange, type World } from './gather.js';
import { readOffsets, type ZonePeriod } from './zones.js';

/** The occurrences of a calendar around the instants; never throws for what it holds. */
export async function gatherCalendar(
  id: string,
  part: {
    readonly policy: Policy;
    readonly request: Pick<Request, 'service'>;
    readonly world: Pick<World, 'policies' | 'now' | 'outside' | 'freezes'>;
    readonly instants: readonly Instant[];
  },
): Promise<FactReading<'calendar'>> {
  const { policy, world, instants } = part;
  const layer = policy.layers.find(({ config }) => config.calendars?.[id] !== undefined);
  const word = layer?.config.calendars?.[id];
  if (layer === undefined || word === undefined) {
    return { status: 'unsupported', reason: `the policy names no calendar ${id}` };
  }
  const now = formatInstant(world.now);
  const range = isHolidaySet(id, policy) ? calendarRange(instants) : eventRange(instants);
  const span = calendarPart(range, now);
  return readCalendar({
    address: word,
    layer: layer.file,
    source: world.policies,
    http: world.outside,
    freezes: world.freezes,
    owner: needsOwner(word) ? await ownerOf(part) : undefined,
    span,
    now,
    zone: (name) => span.zone(name),
  });
}

/** A part of time in which events are looked for, with the runtime's zones over it. */
export function calendarPart(range: ZonePeriod, fetchedAt: string): CalendarPart {
  return {
    from: parseInstant(range.from) ?? NaN,
    to: parseInstant(range.to) ?? NaN,
    zone(name) {
      const reading = readOffsets(name, range, fetchedAt);
      return reading.status === 'known' ? toZone(reading.value) : undefined;
    },
  };
}

/** Business days are counted through whole years. */
function isHolidaySet(id: string, { layers }: Policy): boolean {
  return layers.some(
    ({ config: { holidays, regions = {}, periods = {} } }) =>
      holidays === id ||
      [...Object.values(regions), ...Object.values(periods)].some((one) => one.holidays === id),
  );
}

function needsOwner(word: CalendarWord): boolean {
  if (typeof word === 'string') return word.includes('{owner}');
  return 'url' in word && word.url.includes('{owner}');
}

/** The owner of the service, as the catalogue says. */
async function ownerOf(part: {
  readonly policy: Policy;
  readonly request: Pick<Request, 'service'>;
  readonly world: Pick<World, 'policies' | 'now'>;
}): Promise<string | undefined> {
  const { policy, request, world } = part;
  const now = formatInstant(world.now);
  const source = world.policies;
  const catalog = await readCatalog({ policy, service: request.service, source, now });
  return catalog.status === 'known' ? catalog.value.owner : undefined;
}

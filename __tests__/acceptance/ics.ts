/** Events around now: `check` reads the real clock, so calendars are written around it as policies are. */
import { eventOf } from '../sources/calendars/calendars.js';

export { calendarOf, eventOf } from '../sources/calendars/calendars.js';

const hour = 3_600_000;

/** An event from and until so many hours from now, in whole seconds of UTC. */
export function event(from: number, until: number, ...more: readonly string[]): readonly string[] {
  const [start, end] = [from, until].map((hours) =>
    new Date(Date.now() + hours * hour).toISOString().replaceAll(/[-:]|\.\d+/g, ''),
  );
  const id = `UID:${from}-${until}@acme.test`;
  return eventOf(id, 'DTSTAMP:20260101T000000Z', `DTSTART:${start}`, `DTEND:${end}`, ...more);
}

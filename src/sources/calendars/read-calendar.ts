/** A calendar that the policy names: read from where it is, and expanded; never empty because it is missing. */
import type { FactReading } from '../../evidence/facts.js';
import type { ReadFreezePeriods } from '../../evidence/freeze-periods.js';
import type { TrustLevel, Unknown } from '../../evidence/reading.js';
import type { Fault } from '../../policy/fault.js';
import type { PolicySource, PolicyText } from '../../policy/source.js';
import type { CalendarWord } from '../../policy/words.js';
import { formatInstant, type Instant } from '../../time/instant.js';
import type { Zone } from '../../time/zone-table.js';
import { sha256 } from '../digest.js';
import { notPublic } from '../http/addresses.js';
import type { OpenHttp } from '../http/client.js';
import type { HttpFault } from '../http/http.js';
import { type CalendarAddress, fillOwner, toCalendarAddress } from './calendar-address.js';
import { expandCalendar } from './expand-calendar.js';
import { parseCalendar } from './parse-calendar.js';

/** What is asked of a calendar, and by what it can be read. */
export interface CalendarRequest {
  /** As the policy writes it, `{owner}` included. */
  readonly address: CalendarWord;
  /** The layer that defines it. */
  readonly layer: PolicyText;
  readonly source: PolicySource;
  /** A client of its own for the one server; undefined where no requests are made. */
  readonly http: OpenHttp | undefined;
  /** What reads freeze periods; undefined where no job of GitLab runs. */
  readonly freezes?: ReadFreezePeriods | undefined;
  /** The owner of the service, as the catalogue tells it. */
  readonly owner: string | undefined;
  readonly span: { readonly from: Instant; readonly to: Instant };
  /** RFC 3339 in UTC. */
  readonly now: string;
  zone(name: string): Zone | undefined;
}

/** What a source of policies reads of a file is cut not far beyond this; the rest would be missing. */
const largestFile = 256 * 1024;
const largestAnswer = 2 * 1024 * 1024;

/** The occurrences in the span. Never `none`: a calendar that is not there is failed. */
export async function readCalendar(part: CalendarRequest): Promise<FactReading<'calendar'>> {
  const filled = fillOwner(part.address, part.owner);
  if (filled.status === 'refused') return failed(`the calendar cannot be read: ${filled.reason}`);
  if (filled.status === 'owner-needed') {
    const needs = 'a catalogue that lists the service with its owner';
    return unsupported(`the calendar cannot be read: ${filled.reason}`, needs);
  }
  const address = toCalendarAddress(filled.word);
  if (address === undefined) {
    return failed(
      'the calendar has no address that can be read: ' +
        'write owner/repo//path.ics, an https address, or a path ending in .ics',
    );
  }
  if (address.kind === 'freeze-periods') {
    const { readFreezeCalendar } = await import('./freeze-calendar.js');
    const { project } = address;
    return readFreezeCalendar({ ...part, project, level: part.layer.level });
  }
  const read = await (address.kind === 'https' ? readUrl(address, part) : readFile(address, part));
  return 'status' in read ? read : toReading(read, part);
}

/** What was read. `name` is how people call it, without the query of a URL. */
interface CalendarText {
  readonly name: string;
  readonly text: string;
  readonly level: TrustLevel;
  readonly url?: string;
}

function toReading(read: CalendarText, part: CalendarRequest): FactReading<'calendar'> {
  const { name, text, level, url } = read;
  const parsed = parseCalendar({ file: name, text });
  if (!parsed.ok) return faulty(name, parsed.faults);
  const { from, to } = part.span;
  const zone = (each: string): Zone | undefined => part.zone(each);
  const expanded = expandCalendar(parsed.calendar, { from, to, zone });
  if (!expanded.ok) return faulty(name, expanded.faults);
  const warnings = [...parsed.warnings, ...expanded.warnings].slice(0, mostWarnings).map(toWarning);
  return {
    status: 'known',
    value: {
      from: formatInstant(from),
      to: formatInstant(to),
      events: [...expanded.events],
      ...(warnings.length > 0 && { warnings }),
    },
    source: {
      level,
      system: name,
      fetchedAt: part.now,
      digest: `sha256:${sha256(text)}`,
      ...(url === undefined ? {} : { url }),
    },
  };
}

const mostWarnings = 5;
const longestWarning = 200;

function toWarning({ place, message }: Fault): string {
  const told = `${String(place.line)}:${String(place.column)}: ${message}`;
  return [...told].slice(0, longestWarning).join('');
}

async function readFile(
  address: Extract<CalendarAddress, { kind: 'live' | 'file' }>,
  { source, layer }: CalendarRequest,
): Promise<CalendarText | Unknown> {
  const reading =
    address.kind === 'live'
      ? await source.live(address.file)
      : await source.sibling(address.path, layer);
  if (reading.status !== 'known') {
    const retryable = reading.status === 'failed' && reading.unavailable === true;
    const hint =
      reading.status === 'failed' && reading.hint !== undefined ? `: ${reading.hint}` : '';
    return failed(`${reading.reason}${hint}`, retryable);
  }
  const { name, text, level } = reading.file;
  if (Buffer.byteLength(text) > largestFile) {
    return failed(`${name} is larger than 256 KiB: export only what the gate has to know`);
  }
  return { name, text, level };
}

async function readUrl(
  address: Extract<CalendarAddress, { kind: 'https' }>,
  { layer, http }: CalendarRequest,
): Promise<CalendarText | Unknown> {
  const url = new URL(address.url);
  // Whoever can change a workspace must not make the gate ask a server of their choice (T64).
  if (layer.level === 'workspace') {
    return unsupported(
      `the calendar at ${url.host} was not asked for: a policy read from a workspace causes no requests`,
      'a policy read from a protected branch of a forge, or the calendar as a file',
    );
  }
  if (http === undefined) {
    return unsupported(
      `the calendar at ${url.host} was not asked for: no requests are made here`,
      'the calendar as a file',
    );
  }
  url.hash = '';
  const client = http({
    limits: { bytes: largestAnswer },
    origins: [url.origin],
    reach: address.private ? 'private' : 'public',
  });
  const headers = { accept: 'text/calendar, text/plain;q=0.5' };
  const { href } = url;
  const request = { method: 'GET', url: href, headers, repeatable: true, expect: 'text' } as const;
  const reply = await client.send(request);
  if (!reply.ok) return toUnknown(reply.fault, address.private);
  const { text } = reply.value;
  if (Buffer.byteLength(text) > largestAnswer) {
    return failed(`${url.host} answered with more than ${largestAnswer} bytes`);
  }
  const oddity = oddityOf(text);
  if (oddity !== undefined) {
    return failed(`${url.host} answered with ${oddity}, expected a calendar`, true);
  }
  // Who chose the server is the policy, at the level at which it was read.
  const name = `${url.origin}${url.pathname}`;
  return { name, text, level: layer.level, url: name };
}

/** A login page or an error in an answer of 200 (F11, F12). */
function oddityOf(text: string): string | undefined {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (start === '') return 'nothing';
  if (/^BEGIN:VCALENDAR/i.test(start)) return undefined;
  return start.startsWith('<') ? 'a page' : 'a text that does not begin with BEGIN:VCALENDAR';
}

function toUnknown({ reason, retryable }: HttpFault, isPrivate: boolean): Unknown {
  if (!reason.includes(notPublic)) return failed(reason, retryable);
  const told = isPrivate
    ? 'no server of a calendar can be at its address'
    : 'its address is of this machine or a private network; if that is meant, write { url: …, private: true }';
  return failed(`${reason}: ${told}`);
}

function faulty(name: string, faults: readonly Fault[]): Unknown {
  const [fault] = faults;
  if (fault === undefined) return failed(`${name} is not a valid calendar`);
  const { file, line, column } = fault.place;
  return failed(`${file}:${line}:${column}: ${fault.message}`);
}

function failed(reason: string, retryable = false): Unknown {
  return { status: 'failed', reason, retryable };
}

function unsupported(reason: string, needs: string): Unknown {
  return { status: 'unsupported', reason, needs };
}

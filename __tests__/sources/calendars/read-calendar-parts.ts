/** What a calendar is read from in tests: a policy, files, and a client that answers from memory. */
import type { TrustLevel } from '../../../src/evidence/reading.js';
import type { PolicyReading, PolicySource, PolicyText } from '../../../src/policy/source.js';
import {
  readCalendar,
  type CalendarRequest,
} from '../../../src/sources/calendars/read-calendar.js';
import type { OpenHttp } from '../../../src/sources/http/client.js';
import type {
  HttpClient,
  HttpFault,
  HttpReply,
  HttpRequest,
} from '../../../src/sources/http/http.js';
import { calendarWith, zoneOf } from './calendars.js';

export const now = '2026-11-18T10:00:00Z';
export const span = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2027, 0, 1) };
export const freeze = calendarWith(
  'DTSTART:20261201T080000Z',
  'DTEND:20261202T080000Z',
  'SUMMARY:Freeze',
);

export function fileOf(name: string, text: string, level: TrustLevel = 'forge'): PolicyText {
  return { name, repository: 'acme/shop', path: name, level, text };
}

export function layerOf(level: TrustLevel): PolicyText {
  return fileOf('.promotion-gate.yml', 'policy: 1\n', level);
}

/** Files by name; what is not given does not exist. */
export function sourceOf(files: Readonly<Record<string, PolicyReading | string>>): PolicySource {
  function find(name: string): Promise<PolicyReading> {
    const given = files[name];
    if (given === undefined) {
      return Promise.resolve({ status: 'none', reason: `there is no ${name}` });
    }
    if (typeof given !== 'string') return Promise.resolve(given);
    return Promise.resolve({ status: 'known', file: fileOf(name, given) });
  }
  const never = () => Promise.reject(new Error('not asked for'));
  return {
    root: never,
    layer: never,
    changedAt: never,
    live: ({ repository, path }) => find(`${repository}//${path}`),
    sibling: (path, of) => find(`${of.repository}:${path}`),
  };
}

export function read(part: Partial<CalendarRequest>) {
  return readCalendar({
    address: 'freezes.ics',
    layer: layerOf('forge'),
    source: sourceOf({}),
    http: undefined,
    owner: undefined,
    span,
    now,
    zone: zoneOf,
    ...part,
  });
}

/** A client that answers with the text, or with what is given, and notes what it was asked. */
export function fakeHttp(answer: string | Partial<HttpFault>) {
  const asked: HttpRequest[] = [];
  const opened: object[] = [];
  const fault: HttpFault = { kind: 'connection', reason: '', retryable: true, sent: false };
  const http: OpenHttp = (options) => {
    opened.push(options);
    const send = (request: HttpRequest): Promise<HttpReply> => {
      asked.push(request);
      const { url } = request;
      return Promise.resolve(
        typeof answer === 'string'
          ? { ok: true, value: { status: 200, headers: {}, text: answer, url } }
          : { ok: false, fault: { ...fault, ...answer } },
      );
    };
    return { send } as Partial<HttpClient> as HttpClient;
  };
  return { http, asked, opened };
}

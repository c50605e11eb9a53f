/** Calendars for the tests of their words: a shop in Berlin, its openings and what freezes it. */
import type {
  CalendarInstant,
  CalendarOpening,
  CalendarSpan,
} from '../../src/decision/calendar.js';
import type { Facts } from '../../src/evidence/facts.js';
import { toZone, type ZoneTable } from '../../src/time/zone-table.js';
import { parseCivilDate } from '../../src/time/civil-date.js';
import { berlin, evidence } from './decisions.js';

export const zone = toZone(berlin);

const source = { level: 'workspace', fetchedAt: evidence.now } as const;
/** New York, for periods of a region. */
const newYork: ZoneTable = {
  name: 'America/New_York',
  from: '2025-10-01T00:00:00Z',
  to: '2029-01-01T00:00:00Z',
  transitions: [
    { at: '2025-10-01T00:00:00Z', offset: -240, abbreviation: 'EDT' },
    { at: '2025-11-02T06:00:00Z', offset: -300, abbreviation: 'EST' },
  ],
};

export const facts: Facts = {
  zone: {
    ...evidence.facts.zone,
    'America/New_York': {
      status: 'known',
      value: { ...newYork, transitions: [...newYork.transitions] },
      source,
    },
  },
};

/** The number of a day such as `2026-11-26`. */
export function dayOf(text: string): number {
  return parseCivilDate(text) ?? NaN;
}

/** `2026-11-24T08:00` to `15:00` of the same day, in UTC. */
export function opening(start: string, end: string): CalendarOpening {
  const day = start.slice(0, 11);
  return { start: `${start}:00Z`, end: `${end.includes('T') ? end : day + end}:00Z` };
}

/** Thu 26 to Mon 30 November in Berlin, unless said otherwise. */
export function freeze(part: Partial<CalendarSpan> = {}): CalendarSpan {
  return {
    start: '2026-11-25T23:00:00Z',
    end: '2026-11-30T23:00:00Z',
    effect: 'frozen',
    period: 'peak-season',
    zone: 'Europe/Berlin',
    reason: 'peak sales',
    owner: 'sales',
    ticket: 'CHG0031742',
    rule: 'production/windows.frozen',
    layer: '.promotion-gate.yml',
    ...part,
  };
}

/** Office hours of Tuesday, 24 November, unless said otherwise. */
export function office(part: Partial<CalendarSpan> = {}): CalendarSpan {
  return {
    start: '2026-11-24T08:00:00Z',
    end: '2026-11-24T15:00:00Z',
    effect: 'open',
    period: 'office-hours',
    zone: 'Europe/Berlin',
    rule: 'production/windows.open',
    layer: '.promotion-gate.yml',
    ...part,
  };
}

/** Where no `fits` applies. */
const noFit = { fitLength: null, latestStart: null, nextLatestStart: null, nextFit: null } as const;

/** Tuesday, 10:00 in Berlin: open. */
export const openInstant: CalendarInstant = {
  at: '2026-11-24T09:00:00Z',
  open: true,
  entry: 'office-hours',
  nextOpen: '2026-11-25T08:00:00Z',
  nextOpenEnd: '2026-11-25T15:00:00Z',
  nextClose: '2026-11-24T15:00:00Z',
  nextCloseReason: null,
  since: '2026-11-24T08:00:00Z',
  ...noFit,
  closedIn: [],
  closedBy: [],
  deciding: [office()],
};

/** Friday, 23:00 in Berlin: frozen. */
export const frozenInstant: CalendarInstant = {
  at: '2026-11-27T22:00:00Z',
  open: false,
  entry: 'peak-season',
  nextOpen: '2026-12-01T08:00:00Z',
  nextOpenEnd: '2026-12-01T15:00:00Z',
  nextClose: '2026-12-01T15:00:00Z',
  nextCloseReason: null,
  since: '2026-11-25T15:00:00Z',
  ...noFit,
  closedIn: [],
  closedBy: ['production/windows.open', 'production/windows.frozen'],
  deciding: [freeze()],
};

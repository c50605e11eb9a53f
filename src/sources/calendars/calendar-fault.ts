/** Faults of a calendar file: built in one shape, thrown where they are found. */
import type { Fault, FaultSeverity, Place } from '../../policy/fault.js';

/** What is wrong: `message` names what was observed, `hint` what to write instead. */
export interface Complaint {
  readonly severity?: FaultSeverity;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** A fault on its way to `parseCalendar` or `expandCalendar`, which return it. */
export class CalendarFault extends Error {
  readonly fault: Fault;

  constructor(place: Place, complaint: Complaint) {
    super(complaint.message);
    this.name = 'CalendarFault';
    this.fault = faultAt(place, complaint);
  }
}

/** An error unless said otherwise. */
export function faultAt(place: Place, complaint: Complaint): Fault {
  const { severity = 'error', message, hint } = complaint;
  return {
    code: 'policy/calendar',
    severity,
    place,
    message,
    ...(hint === undefined ? {} : { hint }),
  };
}

/** A warning. */
export function warningAt(place: Place, message: string, hint?: string): Fault {
  return faultAt(place, { severity: 'warning', message, hint });
}

const longestQuote = 80;

/** Text of the file inside a message: at most 80 characters of it, nothing that could break a line. */
export function quote(text: string): string {
  return JSON.stringify(text.length > longestQuote ? `${text.slice(0, longestQuote - 1)}…` : text);
}

/** The result, or the fault that was thrown on the way. */
export function attempt<T>(
  act: () => T,
): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault } {
  try {
    return { ok: true, value: act() };
  } catch (error) {
    if (error instanceof CalendarFault) return { ok: false, fault: error.fault };
    throw error;
  }
}

const mostFaults = 50;

/** A file of another kind has a fault on each line; nobody reads them all. */
export function shorten(faults: readonly Fault[]): readonly Fault[] {
  const next = faults[mostFaults];
  if (next === undefined) return faults;
  const more = `${String(faults.length - mostFaults)} more, of which this is the first`;
  return [...faults.slice(0, mostFaults), { ...next, message: `${next.message}; ${more}` }];
}

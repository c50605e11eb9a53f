/** Faults that this folder itself finds in answers, and text from outside cut short enough for a reason. */
import type { z } from 'zod';
import type { FaultKind, HttpFault } from '../sources/http/http.js';

const longestQuote = 200;

/** At most 200 characters of text from outside, on one line. */
export function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longestQuote ? line : `${line.slice(0, longestQuote - 1)}…`;
}

/**
 * A fault of an answer that came. Only what the server may mend by itself is worth another try. An
 * answer that says neither yes nor no may come after the request was carried out (F21).
 */
export function faultOf(kind: FaultKind, reason: string): HttpFault {
  const unclear = ['connection', 'deadline', 'server', 'malformed'].includes(kind);
  return { kind, reason, retryable: unclear || kind === 'rate-limit', sent: unclear };
}

/** The first field that is not as expected, by its path; never its value. */
export function malformed(what: string, error: z.ZodError): HttpFault {
  const [issue] = error.issues;
  const path = issue?.path.map(String).join('.') ?? '';
  const where = path === '' ? 'the answer' : `"${path}"`;
  return faultOf('malformed', `${what}: ${where}: ${cut(issue?.message ?? 'is not as expected')}`);
}

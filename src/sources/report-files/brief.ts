/** Messages are the longest part of what is kept of a report; a record keeps their beginning. */
import type { FailedCase, ScanFinding } from '../reports/report.js';

const longestMessage = 200;

/** With the beginning of its message. */
export function brief<T extends FailedCase | ScanFinding>(each: T): T {
  const { message } = each;
  return message === undefined || message.length <= longestMessage
    ? { ...each }
    : { ...each, message: `${message.slice(0, longestMessage - 1)}…` };
}

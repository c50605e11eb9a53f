/** What .NET writes in the same way into all of its test reports: stack traces and time spans. */
import type { ReportPlace } from '../report.js';
import { readLine } from '../numbers.js';

/** The first frame with a file: `at A.B() in C:\src\a.cs:line 27`. */
export function placeIn(stackTrace: string): ReportPlace {
  for (const frame of stackTrace.split(/[\r\n]+/)) {
    const begin = frame.indexOf(' in ');
    if (begin === -1) continue;
    const place = frame.slice(begin + ' in '.length);
    const end = place.search(/:line \d/);
    if (end < 1) continue;
    const line = readLine(/^:line (\d{1,9})/.exec(place.slice(end))?.[1]);
    return { file: place.slice(0, end), ...(line !== undefined && { line }) };
  }
  return {};
}

const span = /^(?:(\d{1,8})\.)?(\d{1,2}):(\d\d):(\d\d(?:\.\d{1,9})?)$/;

/**
 * A TimeSpan `[d.]hh:mm:ss[.fffffff]` as milliseconds, or undefined:
 * https://learn.microsoft.com/dotnet/standard/base-types/standard-timespan-format-strings
 */
export function toMilliseconds(text: string | undefined): number | undefined {
  const found = span.exec(text ?? '');
  if (found === null) return undefined;
  const parts: readonly (string | undefined)[] = found.slice(1);
  const [days, hours, minutes, seconds] = parts.map((part) => Number(part ?? 0));
  const whole = ((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0);
  return Math.round((whole * 60 + (seconds ?? 0)) * 1e6) / 1e3;
}

/** What producers of TAP tell beside their test points: where and why one failed, and how long all took. */
import { readLine, readSeconds } from '../numbers.js';
import type { Problems } from '../problem.js';
import type { Failure } from './tap-stream.js';

/** `message: "…"`, `line: 8` and `file: a.js`, as tap, tape and Node's test runner write them. */
export function takeDiagnostic(failure: Failure, text: string): void {
  const [, key, value = ''] = /^(message|error|file|line|location):(.*)$/s.exec(text) ?? [];
  if (key === undefined) return;
  const plain = value.trim().replace(/^(['"])(.*)\1$/s, '$2');
  const place = key === 'location' ? /^(.+?):(\d+)(?::\d+)?$/.exec(plain) : null;
  if (key === 'message' || key === 'error') failure.message ??= plain;
  else if (key === 'line') failure.line ??= readLine(plain);
  else failure.file ??= key === 'location' ? place?.[1] : plain;
  if (place !== null) failure.line ??= readLine(place[2]);
}

/** `# time=40.1ms` of node-tap, `# duration_ms 40.1` of Node. */
export function durationIn(text: string, problems: Problems): number | undefined {
  const found = /^# (?:time=([\d.]+)ms|duration_ms ([\d.]+))\s*$/.exec(text);
  if (found === null) return undefined;
  const milliseconds = Number(found[1] ?? found[2]);
  return readSeconds(milliseconds / 1000, { what: 'the duration', problems });
}

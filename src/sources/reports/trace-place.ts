/** Where a case failed, by what its tool printed: the line of a source file in a stack trace or a message. */
import type { ReportPlace } from './report.js';

/** More of a text is not looked at. */
const mostText = 4096;

/** `File "tests/test_pay.py", line 12`: the last one is where it broke. */
const pythonFrame = /\bFile "([^"\n]{1,300})", line (\d{1,9})/g;
/** `tests/test_pay.py:12: AssertionError`, as pytest ends each part of its trace. */
const pytestLine = /^([^\s:"()]{1,300}\.py):(\d{1,9}): /gm;
/** `at pay (src/pay.test.ts:12:5)`, `src/lib.rs:12:5`, `./spec/pay_spec.rb:12:in`, `/app/tests/PayTest.php:12`. */
const frame = /(?:^|[\s(@])((?:file:\/\/)?[^\s:"'()@]{1,300}\.[A-Za-z]{1,5}):(\d{1,9})(?!\w)/gm;

/** Of libraries and runtimes, not of the project. */
const foreign =
  /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|gems|\.cargo)\/|^\/usr\//;

/**
 * The place that the text names, its path as it is written; undefined if it names none. A name without
 * a folder (`PayTest.java:12`) says too little.
 */
export function placeInTrace(text: string): ReportPlace | undefined {
  const start = text.slice(0, mostText);
  const python = [...placesOf(start, pythonFrame), ...placesOf(start, pytestLine)];
  return python.at(-1) ?? placesOf(start, frame)[0];
}

function placesOf(text: string, pattern: RegExp): readonly ReportPlace[] {
  return [...text.matchAll(pattern)].flatMap(([, file = '', line = '']) => {
    const isOwn = file.includes('/') && !foreign.test(file);
    return isOwn && Number(line) > 0 ? [{ file, line: Number(line) }] : [];
  });
}

/** Sums jest's JSON reports, given as arguments, into one closing line: `N passed, N failed`. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * What is read of a report of `jest --json`.
 * @typedef {{
 *   readonly numPassedTests: number,
 *   readonly numFailedTests: number,
 *   readonly numRuntimeErrorTestSuites: number,
 *   readonly success: boolean,
 * }} Report
 * @typedef {{ readonly passed: number, readonly failed: number }} Count
 */

/**
 * A suite that could not run, a run without a test and one without a report count as a failed test each.
 * @param {readonly (Report | undefined)[]} reports
 * @returns {Count}
 */
export function countTests(reports) {
  const counts = reports.map(countReport);
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/**
 * @param {Report | undefined} report
 * @returns {Count}
 */
function countReport(report) {
  if (report === undefined) return { passed: 0, failed: 1 };
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  // A run may fail with every test green, and one that found no test has shown nothing.
  const isGreen = report.success && report.numPassedTests > 0;
  return { passed: report.numPassedTests, failed: failed === 0 && !isGreen ? 1 : failed };
}

/**
 * @param {string} path
 * @returns {Report | undefined}
 */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { passed, failed } = countTests(process.argv.slice(2).map(readReport));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** Severities that tools write in their own words or as a score. */
import type { Severity } from './report.js';

/** A CVSS score (https://www.first.org/cvss/v3.1/specification-document, 5): 0 is none. Undefined outside of 0 to 10. */
export function severityOfScore(score: number): Severity | undefined {
  if (!(score >= 0 && score <= 10)) return undefined;
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return score > 0 ? 'low' : 'info';
}

const order: readonly Severity[] = ['info', 'low', 'medium', 'high', 'critical'];

/** The more severe of two. */
export function moreSevere(one: Severity, other: Severity): Severity {
  return order.indexOf(other) > order.indexOf(one) ? other : one;
}

/** The registry: one line a check; grammar, JSON schema and documentation follow from it. */
import { changeContent } from './change-content.js';
import { changeTicket } from './change-ticket.js';
import type { Check } from './check.js';
import { dependencyHealth } from './dependency-health.js';
import { quality } from './quality.js';
import { readiness } from './readiness.js';
import { requiredChecks } from './required-checks.js';
import { securityScan } from './security-scan.js';
import { separationOfDuties } from './separation-of-duties.js';
import { sequence } from './sequence.js';
import { windows } from './windows.js';

/** In the order in which people are told about them. */
export const checks = [
  windows,
  sequence,
  requiredChecks,
  quality,
  securityScan,
  changeTicket,
  separationOfDuties,
  changeContent,
  readiness,
  dependencyHealth,
] as readonly Check[];

/** The check of the given id, or undefined. */
export function checkOf(id: string): Check | undefined {
  return checks.find((check) => check.id === id);
}

/** Policies with windows, and the deployments that they look at, for the tests of this check. */
import type { FactReading, FactValue } from '../../../src/evidence/facts.js';
import { formatInstant, minute } from '../../../src/time/instant.js';
import {
  decideFor,
  known,
  notEvaluated,
  otherSha,
  told,
  type Given,
  type PolicyFiles,
} from '../../decision/builders.js';

export const words = `
policy: 1
timezone: Europe/Berlin
regions: { emea: { timezone: Europe/Berlin }, amer: { timezone: America/New_York } }
periods:
  morning: { days: mon-fri, hours: 09:00-12:00 }
  noon: { days: mon-fri, hours: 11:00-14:00 }
  evening: { days: mon-fri, hours: 19:00-22:00 }
  regional: { days: mon-fri, hours: 08:00-18:00, in: region }
  regional-evening: { days: mon-fri, hours: 18:00-23:00, in: region }
  midweek: { days: wed, in: region, hours: 12:00-24:00 }
  today: { dates: [2026-11-18], reason: audit, owner: release-office, ticket: CHG1 }
  peak: { from: 2026-11-17, through: 2026-11-30, hard: true }
  forever: { from: 2026-01-01, through: 2029-12-31 }
  holiday: { holidays: [DE-HE] }
  workday: { days: mon-fri, hours: 09:00-17:00, except: [holiday] }
  slot: { calendar: company }${notEvaluated}
calendars: { company: company.ics, duty: duty.ics, incidents: incidents.ics }
`;

export function policyWith(rules: string): string {
  return `${words}environments:\n  production:\n    ${rules}\n`;
}

/** `code effect` of every finding but that nothing passed. */
export async function codesOf(
  rules: string | PolicyFiles,
  given: Given = {},
): Promise<readonly string[]> {
  const files = typeof rules === 'string' ? policyWith(rules) : rules;
  return told((await decideFor(files, given)).findings).filter(
    (code) => !code.startsWith('gate/nothing'),
  );
}

/** Wednesday 18 November 2026, a time in UTC. */
export function at(now: string): Given {
  return { now: `2026-11-18T${now}:00Z` };
}

type Deployments = FactReading<'deployments'>;

export function ended(
  finishedAt: string,
  minutes = 30,
  outcome: 'success' | 'failure' | 'rolled-back' | 'in-progress' = 'success',
) {
  const startedAt = formatInstant(Date.parse(finishedAt) - minutes * minute);
  return { sha: otherSha, outcome, startedAt, finishedAt };
}

export function seen(...deployments: FactValue<'deployments'>): Deployments {
  return known<'deployments'>(deployments);
}
export function deployed(reading: Deployments): NonNullable<Given['facts']> {
  return { deployments: { production: reading } };
}

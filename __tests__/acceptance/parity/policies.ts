/** Policies that mean the same on both forges: each check names its source on either. */
import { policyWith, type PolicyParts } from '../policies.js';
import type { Files } from '../github/repository.js';
import type { WorldOptions } from './forge.js';

/** `unit` of GitHub Actions, and the job `unit` of GitLab's pipelines. */
export const checks = `required-checks:
  unit: { github: { name: unit, app: github-actions }, gitlab: { job: unit } }`;

export const noRecords = 'records: { store: none }';

export const standard: PolicyParts = {
  production: `windows: { open: [always], frozen: [long-ago] }\n${checks}`,
  more: noRecords,
};

/** The standard windows with more in them. */
export function timed(windows: string, more = noRecords): PolicyParts {
  return { production: `windows: { open: [always], ${windows} }\n${checks}`, more };
}

/** The files of the first commit. */
export function filesWith(policy: WorldOptions['policy']): Files {
  const text = typeof policy === 'string' ? policy : policyWith(policy ?? standard);
  return { 'README.md': 'shop\n', ...(text === '' ? {} : { '.promotion-gate.yml': text }) };
}

/** Short budgets: no behaviour waits for what it knows will not come. */
export const shortBudgets = {
  PROMOTION_GATE_ATTEMPT: '2s',
  PROMOTION_GATE_TOTAL: '12s',
  PROMOTION_GATE_SETTLE: '300ms',
  PROMOTION_GATE_BACKOFF: '40ms',
};

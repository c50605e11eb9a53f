/** security-scan: bounds on the findings of named scans (the grammar is reserved; see docs/checks.md). */
import { reserveCheck, type NameUse } from './check.js';
import { entries, withOptions } from './rule-options.js';
import { boundsSchema } from './values.js';

const bounds = boundsSchema.optional();

const config = withOptions({
  scans: entries(
    withOptions({ critical: bounds, high: bounds, medium: bounds, low: bounds, total: bounds }),
  ),
});

export const securityScan = reserveCheck({
  id: 'security-scan',
  title: 'Security scans',
  config,
  names: ({ scans }) =>
    Object.keys(scans).map((name): NameUse => ({ kind: 'report', name, path: ['scans', name] })),
});

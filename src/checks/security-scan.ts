/** security-scan: bounds on the findings of named scans. */
import { defineCheck, type NameUse } from './check.js';
import { boundsOn, found } from './reports/bounds.js';
import { reportCodes } from './reports/codes.js';
import { boundsQuestion } from './reports/judge-bounds.js';
import { findScan, scanMeasures } from './reports/measures.js';
import { entries, idSchema, withOptions } from './rule-options.js';

const bounds = boundsOn(found).optional();

const config = withOptions({
  scans: entries(
    withOptions({ critical: bounds, high: bounds, medium: bounds, low: bounds, total: bounds }),
  ),
  baseline: idSchema.optional(),
});

export const securityScan = defineCheck({
  id: 'security-scan',
  title: 'Security scans',
  codes: reportCodes('security-scan'),
  config,
  names: ({ scans, baseline }) => [
    ...Object.keys(scans).map((name) => report(name, ['scans', name])),
    ...(baseline === undefined ? [] : [report(baseline, ['baseline'])]),
  ],
  questions: ({ scans, baseline }, context) =>
    Object.entries(scans).flatMap(([id, rule]) =>
      scanMeasures.flatMap((measure) => {
        const set = rule[measure];
        if (set === undefined) return [];
        const named = { check: 'security-scan', report: id, kind: 'scan' } as const;
        return boundsQuestion({
          ...{ named, measure, at: ['scans', id, measure], bounds: set, options: rule, context },
          from: baseline,
          find: (fact, part, now) => findScan(fact, { measure, part, now }),
        });
      }),
    ),
});

function report(name: string, path: NameUse['path']): NameUse {
  return { kind: 'report', name, path };
}

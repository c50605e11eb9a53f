/** security-scan: bounds on the findings of named scans. */
import type { z } from 'zod';
import { defineCheck, type CheckContext, type NameUse, type Question } from './check.js';
import { baselineUses } from './reports/baseline.js';
import { boundsOn, found, ofPart } from './reports/bounds.js';
import { reportCodes } from './reports/codes.js';
import { boundsQuestion } from './reports/judge-bounds.js';
import { remarksOnPaths } from './strange-paths.js';
import { remarksOnCompared } from './reports/only-compared.js';
import { findScan, scanMeasures } from './reports/measures.js';
import { findScanOfPart } from './reports/part-measures.js';
import { partsOn, toNamedPart } from './reports/parts.js';
import { entries, idSchema, withOptions } from './rule-options.js';

const bounds = boundsOn(found).optional();
const ofParts = boundsOn(ofPart(found)).optional();

const config = withOptions({
  scans: entries(
    withOptions({
      ...{ critical: bounds, high: bounds, medium: bounds, low: bounds, total: bounds },
      parts: partsOn({
        ...{ critical: ofParts, high: ofParts, medium: ofParts, low: ofParts, total: ofParts },
      }).optional(),
    }),
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
    ...baselineUses(baseline),
  ],
  remarks: ({ scans, baseline }, outer) => {
    const rules = Object.entries(scans).map(([id, rule]) => {
      const bounds = scanMeasures.map((measure) => rule[measure]);
      return { at: ['scans', id], bounds, options: [...outer, rule], parts: rule.parts };
    });
    return [
      ...remarksOnCompared(rules, baseline),
      ...Object.entries(scans).flatMap(([id, rule]) => remarksOnPaths(['scans', id], rule)),
    ];
  },
  questions: (value, context) => [
    ...wholeQuestions(value, context),
    ...partQuestions(value, context),
  ],
});

type Config = z.infer<typeof config>;

function wholeQuestions({ scans, baseline }: Config, context: CheckContext): readonly Question[] {
  return Object.entries(scans).flatMap(([id, rule]) =>
    scanMeasures.flatMap((measure) => {
      const set = rule[measure];
      if (set === undefined) return [];
      const named = { check: 'security-scan', report: id, kind: 'scan' } as const;
      return boundsQuestion({
        ...{ named, measure, at: ['scans', id, measure], bounds: set, options: [rule], context },
        from: baseline,
        find: (fact, part, now) => findScan(fact, { measure, part, now }),
      });
    }),
  );
}

function partQuestions({ scans }: Config, context: CheckContext): readonly Question[] {
  return Object.entries(scans).flatMap(([report, rule]) =>
    Object.entries(rule.parts ?? {}).flatMap(([id, entry]) =>
      scanMeasures.flatMap((measure) => {
        const set = entry[measure];
        if (set === undefined) return [];
        const named = { check: 'security-scan', report, kind: 'scan' } as const;
        const own = toNamedPart(id, entry);
        const at = ['scans', report, 'parts', id, measure];
        return boundsQuestion({
          ...{ named, measure, at, bounds: set, options: [rule, entry], context, part: own },
          find: (fact, part, now) => findScanOfPart(fact, own, { measure, part, now }),
        });
      }),
    ),
  );
}

function report(name: string, path: NameUse['path']): NameUse {
  return { kind: 'report', name, path };
}

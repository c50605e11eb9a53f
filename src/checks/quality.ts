/** quality: thresholds on tests, coverage and performance (the grammar is reserved; see docs/checks.md). */
import { z } from 'zod';
import { reserveCheck, type NameUse } from './check.js';
import {
  entries,
  idSchema,
  withSoftOptions,
  withOptions,
  ruleOptionsSchema,
} from './rule-options.js';
import { boundsSchema, boundsShapeWithWarn, isDeciding, nameSchema } from './values.js';

const bounds = boundsSchema.optional();

const tests = entries(
  withOptions({ cases: bounds, failed: bounds, skipped: bounds, duration: bounds }),
);

const coverage = z.strictObject({
  from: nameSchema.optional(),
  lines: bounds,
  branches: bounds,
  functions: bounds,
  statements: bounds,
  ...ruleOptionsSchema.shape,
});

const performance = entries(
  withSoftOptions({
    from: nameSchema,
    metric: nameSchema.optional(),
    ...boundsShapeWithWarn,
  }).refine(isDeciding, {
    error: 'sets no bound: write at-least, at-most, drop, rise or no-new',
  }),
);

const config = withOptions({
  tests: tests.optional(),
  coverage: coverage.optional(),
  performance: performance.optional(),
  baseline: idSchema.optional(),
});

export const quality = reserveCheck({
  id: 'quality',
  title: 'Quality',
  config,
  names: (value) => [
    ...Object.keys(value.tests ?? {}).map((name): NameUse => report(name, ['tests', name])),
    ...(value.coverage ? [report(value.coverage.from ?? 'coverage', ['coverage', 'from'])] : []),
    ...Object.entries(value.performance ?? {}).map(([id, rule]): NameUse =>
      report(rule.from, ['performance', id, 'from']),
    ),
  ],
});

function report(name: string, path: NameUse['path']): NameUse {
  return { kind: 'report', name, path };
}

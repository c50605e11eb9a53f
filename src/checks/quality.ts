/** quality: bounds on the numbers of named test, coverage and performance reports. */
import { z } from 'zod';
import {
  defineCheck,
  type CheckContext,
  type ConfigPath,
  type NameUse,
  type Question,
} from './check.js';
import {
  anything,
  boundsOn,
  counted,
  countedOrShare,
  covered,
  faultsOf,
  timed,
} from './reports/bounds.js';
import { reportCodes } from './reports/codes.js';
import { boundsQuestion } from './reports/judge-bounds.js';
import {
  coverageMeasures,
  findCoverage,
  findMetric,
  findTests,
  testMeasures,
} from './reports/measures.js';
import {
  entries,
  idSchema,
  withSoftOptions,
  withOptions,
  ruleOptionsSchema,
  type RuleOptions,
} from './rule-options.js';
import { boundsShapeWithWarn, isDeciding, nameSchema, type Bounds } from './values.js';

const tests = entries(
  withOptions({
    cases: boundsOn(counted).optional(),
    failed: boundsOn(countedOrShare).optional(),
    skipped: boundsOn(countedOrShare).optional(),
    duration: boundsOn(timed).optional(),
  }),
);

const coverage = z.strictObject({
  from: nameSchema.optional(),
  lines: boundsOn(covered).optional(),
  branches: boundsOn(covered).optional(),
  functions: boundsOn(covered).optional(),
  statements: boundsOn(covered).optional(),
  ...ruleOptionsSchema.shape,
});

const performance = entries(
  withSoftOptions({
    from: nameSchema,
    metric: nameSchema.optional(),
    ...boundsShapeWithWarn,
  })
    .refine(isDeciding, {
      error: 'sets no bound: write at-least, at-most, drop, rise or no-new',
    })
    .superRefine((rule, context) => {
      for (const fault of faultsOf(rule, anything)) context.addIssue({ code: 'custom', ...fault });
    }),
);

const config = withOptions({
  tests: tests.optional(),
  coverage: coverage.optional(),
  performance: performance.optional(),
  baseline: idSchema.optional(),
});

type Config = z.infer<typeof config>;
type PerformanceRule = z.infer<typeof performance>[string];

export const quality = defineCheck({
  id: 'quality',
  title: 'Quality',
  codes: reportCodes('quality'),
  config,
  names: (value) => [
    ...Object.keys(value.tests ?? {}).map((name): NameUse => report(name, ['tests', name])),
    ...(value.coverage ? [report(value.coverage.from ?? 'coverage', ['coverage', 'from'])] : []),
    ...Object.entries(value.performance ?? {}).map(([id, rule]): NameUse =>
      report(rule.from, ['performance', id, 'from']),
    ),
    ...(value.baseline === undefined ? [] : [report(value.baseline, ['baseline'])]),
  ],
  questions: (value, context) => [
    ...testQuestions(value, context),
    ...coverageQuestions(value, context),
    ...Object.entries(value.performance ?? {}).map(([id, rule]) =>
      performanceQuestion({ id, rule, context, from: value.baseline }),
    ),
  ],
});

function report(name: string, path: NameUse['path']): NameUse {
  return { kind: 'report', name, path };
}

function testQuestions(value: Config, context: CheckContext): readonly Question[] {
  return Object.entries(value.tests ?? {}).flatMap(([id, rule]) =>
    testMeasures.flatMap((measure) => {
      const bounds = rule[measure];
      if (bounds === undefined) return [];
      const named = { check: 'quality', report: id, kind: 'tests' } as const;
      const at: ConfigPath = ['tests', id, measure];
      return boundsQuestion({
        ...{ named, measure, at, bounds, options: rule, context, from: value.baseline },
        find: (fact) => findTests(fact, measure),
      });
    }),
  );
}

function coverageQuestions(
  { coverage, baseline }: Config,
  context: CheckContext,
): readonly Question[] {
  if (coverage === undefined) return [];
  const named = {
    ...({ check: 'quality', kind: 'coverage' } as const),
    report: coverage.from ?? 'coverage',
  };
  return coverageMeasures.flatMap((measure) => {
    const bounds = coverage[measure];
    if (bounds === undefined) return [];
    return boundsQuestion({
      ...{ named, measure, at: ['coverage', measure], bounds, options: coverage, context },
      from: baseline,
      find: (fact) => findCoverage(fact, measure),
    });
  });
}

function performanceQuestion(part: {
  readonly id: string;
  readonly rule: PerformanceRule;
  readonly context: CheckContext;
  readonly from: string | undefined;
}): Question {
  const { id, rule, context, from } = part;
  const measure = rule.metric ?? id;
  const options: RuleOptions = rule;
  const named = { check: 'quality', report: rule.from, kind: 'performance' } as const;
  return boundsQuestion({
    ...{ named, measure, at: ['performance', id], bounds: boundsOf(rule), options, context, from },
    softUnknown: true,
    find: (fact) => findMetric(fact, measure),
  });
}

/** The bounds stand beside the options of the rule. */
function boundsOf(rule: PerformanceRule): Bounds {
  const keys = Object.keys(boundsShapeWithWarn);
  return Object.fromEntries(Object.entries(rule).filter(([key]) => keys.includes(key)));
}

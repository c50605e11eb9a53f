/** quality: bounds on the numbers of named test, coverage, mutation and performance reports. */
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
  ofPart,
  timed,
} from './reports/bounds.js';
import { baselineUses } from './reports/baseline.js';
import { reportCodes } from './reports/codes.js';
import { boundsQuestion } from './reports/judge-bounds.js';
import { remarksOnPaths } from './strange-paths.js';
import { remarksOnCompared, type ComparedRule } from './reports/only-compared.js';
import {
  coverageMeasures,
  findCoverage,
  findMetric,
  findMutation,
  findTests,
  testMeasures,
} from './reports/measures.js';
import { findCoverageOfPart, findTestsOfPart, testPartMeasures } from './reports/part-measures.js';
import { partsOn, toNamedPart } from './reports/parts.js';
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
    parts: partsOn({
      cases: boundsOn(ofPart(counted)).optional(),
      failed: boundsOn(ofPart(countedOrShare)).optional(),
      skipped: boundsOn(ofPart(countedOrShare)).optional(),
    }).optional(),
  }),
);

const ofLines = boundsOn(ofPart(covered)).optional();
const coverage = z.strictObject({
  from: nameSchema.optional(),
  lines: boundsOn(covered).optional(),
  branches: boundsOn(covered).optional(),
  functions: boundsOn(covered).optional(),
  statements: boundsOn(covered).optional(),
  parts: partsOn({
    ...{ lines: ofLines, branches: ofLines, functions: ofLines, statements: ofLines },
  }).optional(),
  ...ruleOptionsSchema.shape,
});

const mutation = withOptions({
  from: nameSchema.optional(),
  score: boundsOn(covered),
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
  mutation: mutation.optional(),
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
    ...(value.mutation ? [report(value.mutation.from ?? 'mutation', ['mutation', 'from'])] : []),
    ...Object.entries(value.performance ?? {}).map(([id, rule]): NameUse =>
      report(rule.from, ['performance', id, 'from']),
    ),
    ...baselineUses(value.baseline),
  ],
  remarks: (value, options) => [
    ...remarksOnCompared(rulesIn(value, options), value.baseline),
    ...Object.entries(value.tests ?? {}).flatMap(([id, rule]) =>
      remarksOnPaths(['tests', id], rule),
    ),
    ...remarksOnPaths(['coverage'], value.coverage ?? {}),
  ],
  questions: (value, context) => [
    ...testQuestions(value, context),
    ...testPartQuestions(value, context),
    ...coverageQuestions(value, context),
    ...coveragePartQuestions(value, context),
    ...mutationQuestions(value, context),
    ...Object.entries(value.performance ?? {}).map(([id, rule]) =>
      performanceQuestion({ id, rule, context, from: value.baseline }),
    ),
  ],
});

function report(name: string, path: NameUse['path']): NameUse {
  return { kind: 'report', name, path };
}

function rulesIn(
  { tests = {}, coverage, mutation, performance = {} }: Config,
  outer: readonly RuleOptions[],
): readonly ComparedRule[] {
  const ruleOf = (rule: RuleOptions, rest: Omit<ComparedRule, 'options'>): ComparedRule => ({
    ...rest,
    options: [...outer, rule],
  });
  return [
    ...Object.entries(tests).map(([id, rule]) => {
      const bounds = testMeasures.map((measure) => rule[measure]);
      return ruleOf(rule, { at: ['tests', id], bounds, parts: rule.parts });
    }),
    ...[coverage ?? []].flat().map((rule) => {
      const bounds = coverageMeasures.map((measure) => rule[measure]);
      return ruleOf(rule, { at: ['coverage'], bounds, parts: rule.parts });
    }),
    ...[mutation ?? []].flat().map((rule) => {
      return ruleOf(rule, { at: ['mutation'], bounds: [rule.score] });
    }),
    ...Object.entries(performance).map(([id, rule]) => {
      return ruleOf(rule, { at: ['performance', id], bounds: [boundsOf(rule)] });
    }),
  ];
}

function testQuestions(value: Config, context: CheckContext): readonly Question[] {
  return Object.entries(value.tests ?? {}).flatMap(([id, rule]) =>
    testMeasures.flatMap((measure) => {
      const bounds = rule[measure];
      if (bounds === undefined) return [];
      const named = { check: 'quality', report: id, kind: 'tests' } as const;
      const at: ConfigPath = ['tests', id, measure];
      return boundsQuestion({
        ...{ named, measure, at, bounds, options: [rule], context, from: value.baseline },
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
      ...{ named, measure, at: ['coverage', measure], bounds, options: [coverage], context },
      from: baseline,
      find: (fact) => findCoverage(fact, measure),
    });
  });
}

function testPartQuestions({ tests }: Config, context: CheckContext): readonly Question[] {
  return Object.entries(tests ?? {}).flatMap(([report, rule]) =>
    Object.entries(rule.parts ?? {}).flatMap(([id, entry]) =>
      testPartMeasures.flatMap((measure) => {
        const bounds = entry[measure];
        if (bounds === undefined) return [];
        const part = toNamedPart(id, entry);
        const at = ['tests', report, 'parts', id, measure];
        return boundsQuestion({
          named: { check: 'quality', report, kind: 'tests' },
          ...{ measure, at, bounds, options: [rule, entry], context, part },
          find: (fact) => findTestsOfPart(fact, part, measure),
        });
      }),
    ),
  );
}

function coveragePartQuestions({ coverage }: Config, context: CheckContext): readonly Question[] {
  if (coverage === undefined) return [];
  const report = coverage.from ?? 'coverage';
  return Object.entries(coverage.parts ?? {}).flatMap(([id, entry]) =>
    coverageMeasures.flatMap((measure) => {
      const bounds = entry[measure];
      if (bounds === undefined) return [];
      const part = toNamedPart(id, entry);
      const at = ['coverage', 'parts', id, measure];
      return boundsQuestion({
        named: { check: 'quality', report, kind: 'coverage' },
        ...{ measure, at, bounds, options: [coverage, entry], context, part },
        find: (fact) => findCoverageOfPart(fact, part, measure),
      });
    }),
  );
}

function mutationQuestions(
  { mutation, baseline }: Config,
  context: CheckContext,
): readonly Question[] {
  if (mutation === undefined) return [];
  const report = mutation.from ?? 'mutation';
  const question = boundsQuestion({
    named: { check: 'quality', report, kind: 'mutation' },
    ...{ measure: 'score', at: ['mutation', 'score'], bounds: mutation.score },
    ...{ options: [mutation], context, from: baseline },
    find: findMutation,
  });
  return [question];
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
    ...{
      named,
      measure,
      at: ['performance', id],
      bounds: boundsOf(rule),
      options: [options],
      context,
      from,
    },
    softUnknown: true,
    find: (fact) => findMetric(fact, measure),
  });
}

/** The bounds stand beside the options of the rule. */
function boundsOf(rule: PerformanceRule): Bounds {
  const keys = Object.keys(boundsShapeWithWarn);
  return Object.fromEntries(Object.entries(rule).filter(([key]) => keys.includes(key)));
}

/** windows: when a promotion may start: open and frozen periods, whether it fits, and how often. */
import { z } from 'zod';
import { defineCheck, type NameUse, type Question } from './check.js';
import { withOptions } from './rule-options.js';
import { nameSchema, namesSchema, preciseDurationSchema, quotaSchema } from './values.js';
import { cadenceQuestions } from './windows/cadence.js';
import { coverQuestion } from './windows/cover.js';
import { fitsQuestion } from './windows/fits.js';
import { frozenQuestion } from './windows/frozen.js';
import { openQuestion } from './windows/open.js';
import { stabilisationQuestion } from './windows/stabilisation.js';

export const fitsSchema = z.union(
  [
    preciseDurationSchema,
    z.strictObject({
      expected: z.union([z.literal('p90'), preciseDurationSchema], {
        error: 'expected p90, or elapsed time such as 45m',
      }),
      reserve: preciseDurationSchema.optional(),
    }),
  ],
  { error: 'expected elapsed time such as 45m, or { expected: p90, reserve: 15m }' },
);
export type Fits = z.infer<typeof fitsSchema>;

export const cadenceSchema = z
  .strictObject({
    apart: preciseDurationSchema.optional(),
    'at-most': quotaSchema.optional(),
    'after-failure': preciseDurationSchema.optional(),
    'after-incident': z
      .strictObject({ calendar: nameSchema, wait: preciseDurationSchema })
      .optional(),
  })
  .refine((value) => Object.keys(value).length > 0, {
    error: 'is empty: write apart, at-most, after-failure or after-incident',
  });
export type Cadence = z.infer<typeof cadenceSchema>;

export const stabilisationSchema = z.strictObject({
  frozen: namesSchema,
  fixes: z
    .strictObject({ branches: namesSchema.optional(), labels: namesSchema.optional() })
    .refine((value) => Object.keys(value).length > 0, {
      error: 'is empty: write branches or labels, by which a fix is known',
    }),
});
export type Stabilisation = z.infer<typeof stabilisationSchema>;

const config = withOptions({
  open: namesSchema.optional(),
  frozen: namesSchema.optional(),
  fits: fitsSchema.optional(),
  'covered-by': nameSchema.optional(),
  cadence: cadenceSchema.optional(),
  stabilisation: stabilisationSchema.optional(),
});

export const windows = defineCheck({
  id: 'windows',
  title: 'Windows',
  codes: {
    'windows/open': 'Now lies in one of the open periods.',
    'windows/closed': 'Now lies outside of every open period.',
    'windows/not-frozen': 'Now lies in none of the frozen periods.',
    'windows/frozen': 'Now lies in a frozen period; frozen beats open.',
    'windows/fits': 'The expected duration ends before the next close.',
    'windows/does-not-fit': 'The expected duration ends after the next close.',
    'windows/unbounded': 'When the windows close is not known, so neither is whether it fits.',
    'windows/no-history': 'Nothing was deployed yet: only the reserve must fit.',
    'windows/no-durations': 'The history of deployments tells no durations.',
    'windows/cadence-kept': 'The last deployments are far enough away.',
    'windows/too-soon': 'The last deployment, or the last failure, is too recent.',
    'windows/quota-used-up': 'As many promotions as the period allows have taken place.',
    'windows/covered': 'Somebody of the rota is on call.',
    'windows/not-covered': 'Nobody of the rota is on call.',
    'windows/no-pull-request': 'Merging is judged in previews only.',
    'windows/merges-open': 'Everything may be merged.',
    'windows/fix': 'Only fixes may be merged, and this is one.',
    'windows/stabilising': 'Only fixes may be merged, and this is none.',
    'windows/no-times': 'The history of deployments tells no times.',
  },
  config,
  names: (value) => [
    ...periods('open', value.open),
    ...periods('frozen', value.frozen),
    ...periods('frozen', value.stabilisation?.frozen, ['stabilisation']),
    ...calendarUse(value['covered-by'], ['covered-by']),
    ...calendarUse(value.cadence?.['after-incident']?.calendar, [
      'cadence',
      'after-incident',
      'calendar',
    ]),
  ],
  questions: (value, context) => {
    const questions: Question[] = [];
    if (value.open) questions.push(openQuestion(value.open, context));
    if (value.frozen) questions.push(frozenQuestion(value.frozen, context));
    if (value.fits) questions.push(fitsQuestion(value.fits, context));
    if (value.cadence) questions.push(...cadenceQuestions(value.cadence, context));
    if (value['covered-by'] !== undefined) {
      questions.push(coverQuestion(value['covered-by'], context));
    }
    if (value.stabilisation) questions.push(stabilisationQuestion(value.stabilisation, context));
    return questions;
  },
});

function periods(
  key: string,
  names: readonly string[] = [],
  above: readonly string[] = [],
): NameUse[] {
  return names.map((name, index) => ({ kind: 'period', name, path: [...above, key, index] }));
}

function calendarUse(name: string | undefined, path: readonly string[]): NameUse[] {
  return name === undefined ? [] : [{ kind: 'calendar', name, path }];
}

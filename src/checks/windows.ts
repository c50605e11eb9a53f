/** windows: when a promotion may start: open and frozen periods, whether it fits, and how often. */
import { z } from 'zod';
import { defineCheck, notBuilt, type NameUse, type Question } from './check.js';
import { withOptions } from './rule-options.js';
import { nameSchema, namesSchema, preciseDurationSchema, quotaSchema } from './values.js';
import { cadenceQuestions } from './windows/cadence.js';
import { fitsQuestion } from './windows/fits.js';
import { frozenQuestion } from './windows/frozen.js';
import { openQuestion } from './windows/open.js';

export const fitsSchema = z.union(
  [
    preciseDurationSchema,
    z.strictObject({
      expected: z.union([z.literal('p90'), preciseDurationSchema]),
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
  })
  .refine((value) => Object.keys(value).length > 0, {
    error: 'is empty: write apart, at-most or after-failure',
  });
export type Cadence = z.infer<typeof cadenceSchema>;

const config = withOptions({
  open: namesSchema.optional(),
  frozen: namesSchema.optional(),
  fits: fitsSchema.optional(),
  'covered-by': nameSchema.optional(),
  cadence: cadenceSchema.optional(),
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
    'windows/no-times': 'The history of deployments tells no times.',
  },
  config,
  names: (value) => [
    ...periods('open', value.open),
    ...periods('frozen', value.frozen),
    ...(value['covered-by'] === undefined
      ? []
      : [{ kind: 'calendar', name: value['covered-by'], path: ['covered-by'] } satisfies NameUse]),
  ],
  questions: (value, context) => {
    const questions: Question[] = [];
    if (value.open) questions.push(openQuestion(value.open, context));
    if (value.frozen) questions.push(frozenQuestion(value.frozen, context));
    if (value.fits) questions.push(fitsQuestion(value.fits, context));
    if (value.cadence) questions.push(...cadenceQuestions(value.cadence, context));
    if (value['covered-by'] !== undefined) {
      const what = 'windows.covered-by';
      questions.push(notBuilt({ id: 'windows/covered-by', at: ['covered-by'], what }));
    }
    return questions;
  },
});

function periods(key: string, names: readonly string[] = []): NameUse[] {
  return names.map((name, index) => ({ kind: 'period', name, path: [key, index] }));
}

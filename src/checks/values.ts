/** Schemas of values that several checks share: durations, quotas, bounds, globs, names. */
import { z } from 'zod';
import {
  businessDaysPattern,
  elapsedPattern,
  preciseElapsedPattern,
  quotaPattern,
} from '../time/duration.js';

/** A name that is defined elsewhere in the policy. */
export const nameSchema = z.string().min(1);
export const namesSchema = z.array(nameSchema).min(1);

/** One text or a list of texts. */
export const textsSchema = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)], {
  error: 'expected a text or a list of texts',
});

/** Elapsed time without days, so that nobody has to ask what a day is where clocks change. */
export const preciseDurationSchema = z
  .string()
  .regex(preciseElapsedPattern, 'expected elapsed time such as 45m or 24h (not 1d: write 24h)');

/** Elapsed time; `d` is 24 hours. */
export const elapsedSchema = z
  .string()
  .regex(elapsedPattern, 'expected elapsed time such as 45m, 24h or 30d');

export const durationSchema = z
  .string()
  .regex(
    new RegExp(`${elapsedPattern.source}|${businessDaysPattern.source}`),
    'expected a duration such as 30m, 24h, 14d or 2 business days',
  );

export const quotaSchema = z.string().regex(quotaPattern, 'expected a quota such as 2 per month');

const quantity = z.union(
  [z.number(), z.string().regex(/^-?\d{1,15}(\.\d{1,9})?( ?(%|points|ms|s|m|h|d))?$/)],
  { error: 'expected a number, if need be with a unit: 85%, 0.5 points, 300ms, 30d' },
);
const limit = z.strictObject({ 'at-most': quantity });
const boundsShape = {
  'at-least': quantity.optional(),
  'at-most': quantity.optional(),
  drop: limit.optional(),
  rise: limit.optional(),
  'no-new': z.literal(true).optional(),
  'older-than': elapsedSchema.optional(),
  within: elapsedSchema.optional(),
};
const deciding = ['at-least', 'at-most', 'drop', 'rise', 'no-new', 'warn'];

/** True if a bound says what must hold, and does not only filter what is counted. */
export function isDeciding(bounds: object): boolean {
  return Object.keys(bounds).some((key) => deciding.includes(key));
}
const decides = { error: 'sets no bound: write at-least, at-most, drop, rise or no-new' };

/** All keys of bounds must hold; `warn` is a second, tighter set that only warns. */
export const boundsShapeWithWarn = {
  ...boundsShape,
  warn: z.strictObject(boundsShape).refine(isDeciding, decides).optional(),
};
export const boundsSchema = z.strictObject(boundsShapeWithWarn).refine(isDeciding, decides);
export type Bounds = z.infer<typeof boundsSchema>;

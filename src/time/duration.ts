/** Durations and quotas as users write them: `45m`, `2 business days`, `2 per month`. */

/** Elapsed milliseconds, or a number of business days, whose end depends on a calendar. */
export type Duration =
  | { readonly kind: 'elapsed'; readonly ms: number }
  | { readonly kind: 'business-days'; readonly days: number };

/** Milliseconds of each unit of elapsed time. */
export const unitMs: Readonly<Partial<Record<string, number>>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

export const elapsedPattern = /^(\d{1,9}) ?(ms|s|m|h|d)$/;
export const preciseElapsedPattern = /^(\d{1,9}) ?(ms|s|m|h)$/;
export const businessDaysPattern = /^(\d{1,4}) business days?$/;
export const quotaPattern = /^(\d{1,6}) per (day|week|month|quarter|year)$/;

/** Reads a duration; undefined if the text is none. `1d` is 24 hours. */
export function parseDuration(text: string): Duration | undefined {
  const business = businessDaysPattern.exec(text);
  if (business) return { kind: 'business-days', days: Number(business[1]) };
  const ms = parseElapsed(text);
  return ms === undefined ? undefined : { kind: 'elapsed', ms };
}

/** Reads an elapsed duration in milliseconds; undefined if the text is none. */
export function parseElapsed(text: string): number | undefined {
  const match = elapsedPattern.exec(text);
  const unit = match?.[2];
  return unit === undefined ? undefined : Number(match?.[1]) * (unitMs[unit] ?? 0);
}

export type QuotaUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

export interface Quota {
  readonly count: number;
  readonly per: QuotaUnit;
}

/** Reads a quota such as `2 per month`; undefined if the text is none. */
export function parseQuota(text: string): Quota | undefined {
  const match = quotaPattern.exec(text);
  return match ? { count: Number(match[1]), per: match[2] as QuotaUnit } : undefined;
}

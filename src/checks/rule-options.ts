/** The keys that every check block, every id-keyed entry in it and every `also` block may carry. */
import { z } from 'zod';
import { trustLevels } from '../evidence/reading.js';
import { parseCivilDate } from '../time/civil-date.js';
import { day } from '../time/instant.js';
import { elapsedPattern, parseElapsed } from '../time/duration.js';

const word = z.string().min(1);
const words = z.union([word, z.array(word).min(1)], {
  error: 'expected a name or a list of names',
});
const tier = z.int().min(0);

/** One of a closed set, or a list of them: a slip would be a condition that never holds. */
function oneOrMore<const T extends readonly string[]>(values: T) {
  const one = z.enum(values);
  return z.union([one, z.array(one).min(1)], {
    error: `expected one of ${values.join(', ')}, or a list of them`,
  });
}

/** As far back as deployments are read. */
const longestHistory = 400 * day;

/** Only at least: what failed long ago no longer counts, so that with time a rule only falls away. */
const failures = z.strictObject({
  'at-least': z.int().min(1),
  within: z
    .string()
    .regex(elapsedPattern, 'expected elapsed time such as 24h or 90d')
    .refine((text) => (parseElapsed(text) ?? 0) <= longestHistory, {
      error: 'goes further back than deployments are read: at most 400d',
    }),
});

/** A condition: a list means any of its values, several keys must all hold. */
export const whenSchema = z.strictObject({
  service: words.optional(),
  tier: z
    .union([tier, z.array(tier).min(1)], { error: 'expected a tier such as 1, or a list of tiers' })
    .optional(),
  data: words.optional(),
  region: words.optional(),
  class: oneOrMore(['standard', 'normal', 'emergency']).optional(),
  risk: oneOrMore(['low', 'medium', 'high']).optional(),
  paths: words.optional(),
  during: words.optional(),
  'failed-promotions': failures.optional(),
});
export type When = z.infer<typeof whenSchema>;

export const enforcements = ['block', 'warn', 'observe'] as const;
export type Enforcement = (typeof enforcements)[number];

const date = z
  .string()
  .refine((text) => parseCivilDate(text) !== undefined, {
    error: 'expected a date such as 2027-01-15',
  })
  .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

const options = {
  /** For people; the id stays the address. */
  title: z.string().min(1).optional(),
  when: whenSchema.optional(),
  enforce: z.enum(enforcements).optional(),
  'enforce-from': date.optional(),
  trust: z.enum(trustLevels).optional(),
  controls: z.array(z.string().min(1)).min(1).optional(),
};
const softOptions = { ...options, 'on-unknown': z.enum(['inconclusive', 'warn']).optional() };

export const ruleOptionsSchema = z.strictObject(options);
export type RuleOptions = z.infer<typeof ruleOptionsSchema> & {
  readonly 'on-unknown'?: 'inconclusive' | 'warn' | undefined;
};

/** The names of the keys that are options and no content. */
export const ruleOptionKeys: readonly string[] = Object.keys(softOptions);

function demandContent(value: object): boolean {
  return Object.keys(value).some((key) => !ruleOptionKeys.includes(key));
}
const empty = { error: 'is empty: it demands nothing. Say what must hold, or remove it' };

/** An object that carries rule options and must say something besides them. */
export function withOptions<S extends z.core.$ZodShape>(shape: S) {
  return z.strictObject({ ...shape, ...options }).refine(demandContent, empty);
}

/** The same, where `on-unknown: warn` is allowed: only for questions that declare `softUnknown`. */
export function withSoftOptions<S extends z.core.$ZodShape>(shape: S) {
  return z.strictObject({ ...shape, ...softOptions }).refine(demandContent, empty);
}

/** An id: the address of a rule in records, exceptions and reports. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'expected an id: a-z, 0-9 and -, at most 63 characters');

/** A map keyed by id that must not be empty. */
export function entries<S extends z.ZodType>(entry: S) {
  return z
    .record(idSchema, entry)
    .refine((map) => Object.keys(map).length > 0, { error: 'is empty: name at least one entry' });
}

/** A block whose entries stand beside its options, so that no entry may be called like an option. */
export function blockOfEntries<S extends z.ZodType>(entry: S) {
  return z
    .object(options)
    .catchall(entry)
    .superRefine((value, context) => {
      const ids = entriesOf(value).map(([id]) => id);
      if ('on-unknown' in value) {
        const message = 'is not allowed here: what is not known never passes';
        context.addIssue({ code: 'custom', message, path: ['on-unknown'] });
      }
      if (ids.length === 0) context.addIssue({ code: 'custom', message: empty.error });
      for (const id of ids) {
        const issue = idSchema.safeParse(id).error?.issues[0];
        if (issue) context.addIssue({ code: 'custom', message: issue.message, path: [id] });
      }
    });
}

/** The entries of such a block, its options left out. */
export function entriesOf<E>(block: object): [string, E][] {
  return Object.entries(block).filter(([key]) => !ruleOptionKeys.includes(key)) as [string, E][];
}

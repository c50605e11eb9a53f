/** Who owns what the changes of a promotion touch, by the CODEOWNERS file of the protected branch. */
import { z } from 'zod';
import { accountSchema } from './changes-fact.js';

const text = z.string();
const sha = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);

/**
 * Paths of one change with the same owners. Without owners nobody owns them: the file does not name
 * them, or takes their owners away. With `unknown` it is not known who owns them, and that says why.
 */
export const ownedPathsSchema = z.strictObject({
  /** The first of the patterns, as it is written; absent where none matches. */
  pattern: text.optional(),
  /** The line of that pattern, from 1. */
  line: z.int().positive().optional(),
  /** The section of GitLab's file that asks for it. */
  section: text.optional(),
  /** How many owners the section asks for; 1 where it does not say. */
  count: z.int().positive(),
  /** As they are written: `@alice`, `@acme/payments`, an address. */
  owners: z.array(text),
  unknown: text.optional(),
  /** The first few, and how many more there are. Untrusted. */
  paths: z.array(text),
  more: z.int().min(0),
});
export type OwnedPaths = z.infer<typeof ownedPathsSchema>;

/** Who is meant by a name in the file: one login, the members of a group, or why that is not known. */
export const ownerSchema = z.union([
  z.strictObject({ name: text, members: z.array(accountSchema) }),
  z.strictObject({ name: text, unknown: text, needs: text.optional() }),
]);
export type Owner = z.infer<typeof ownerSchema>;

export const codeOwnersSchema = z.strictObject({
  /** Where the file is at the head of the protected branch; null if there is none. */
  file: z.strictObject({ path: text, commit: sha }).nullable(),
  /** What is wrong with the file, `path:line: message`: the first few. */
  faults: z.array(text),
  /** By the head and the number of each change; at least one part each. */
  changes: z.array(
    z.strictObject({
      head: sha,
      number: z.int().positive().optional(),
      parts: z.array(ownedPathsSchema).min(1),
    }),
  ),
  /** Everybody who owns one of the parts. */
  owners: z.array(ownerSchema),
});
export type CodeOwners = z.infer<typeof codeOwnersSchema>;

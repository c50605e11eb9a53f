/** The document in which a local run finds the results of checks: JSON, strict, and without doubt. */
import { z } from 'zod';
import { instantSchema } from '../../evidence/instant.js';

const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);

const result = z.union([
  z.string().min(1),
  z.strictObject({
    conclusion: z.string().min(1),
    completedAt: instantSchema.optional(),
    url: z.string().optional(),
  }),
]);

const documentSchema = z.strictObject({
  sha: sha.optional(),
  checks: z.record(z.string(), result),
});
export type StatusDocument = z.infer<typeof documentSchema>;

/** Parses the text; the problem names the line, or the key that is wrong. */
export function parseStatusDocument(
  text: string,
): { readonly document: StatusDocument } | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problem: `it is not valid JSON${placeIn(text, error)}` };
  }
  const twice = findDuplicateKey(text);
  if (twice !== undefined) return { problem: `the key ${twice} is there twice` };
  const parsed = documentSchema.safeParse(value);
  if (parsed.success) return { document: parsed.data };
  const [issue] = parsed.error.issues;
  const path =
    issue === undefined || issue.path.length === 0 ? 'the document' : issue.path.join('.');
  return { problem: `${path}: ${issue?.message ?? 'it has another shape'}` };
}

/** Node names a position for most faults, in words that differ between its versions. */
function placeIn(text: string, error: unknown): string {
  const position = /at position (\d+)/.exec(String(error))?.[1];
  if (position === undefined) return '';
  const before = text.slice(0, Number(position)).split('\n');
  return ` (line ${before.length}, column ${(before.at(-1) ?? '').length + 1})`;
}

/** JSON.parse takes the last of two equal keys; others take the first. `text` is valid JSON. */
function findDuplicateKey(text: string): string | undefined {
  const open: Set<unknown>[] = [];
  for (const [token, key] of text.matchAll(
    /("[^"\\]*(?:\\.[^"\\]*)*")\s*:|"[^"\\]*(?:\\.[^"\\]*)*"|[{}]/g,
  )) {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (key !== undefined) {
      const name: unknown = JSON.parse(key);
      if (open.at(-1)?.has(name) === true) return key;
      open.at(-1)?.add(name);
    }
  }
  return undefined;
}

/** A file at a commit: its text as it is in the repository, or by name why it cannot be taken. */
import { z } from 'zod';
import { largestFile, tooLarge, whyPointer } from '../file-content.js';
import { blobName } from '../object-name.js';

/** `null` if there is nothing at the path. */
export const fileSchema = z
  .object({
    mode: z.int(),
    type: z.string(),
    object: z
      .object({
        oid: z.string().optional(),
        text: z.string().nullish(),
        byteSize: z.int().optional(),
        isTruncated: z.boolean().optional(),
        isBinary: z.boolean().nullish(),
      })
      .nullable(),
  })
  .nullish();

type FileAnswer = NonNullable<z.infer<typeof fileSchema>>;

export type FileText =
  | { readonly ok: true; readonly blob: string; readonly text: string }
  | { readonly ok: false; readonly reason: string };

/** GitHub gives a mode as a number, as in `0o100644`. */
const modes: Readonly<Record<string, string>> = {
  [0o120000]: 'a symbolic link',
  [0o160000]: 'a submodule',
  [0o040000]: 'a folder',
};

const regularModes: ReadonlySet<number> = new Set([0o100644, 0o100755, 0o100664]);

/**
 * Only a regular file is one: a link would be read as the text of its target (T43). The text must be
 * the blob's own: one that was shortened, converted from another encoding or stands in for a file in
 * Git LFS does not have its digest.
 */
export function toFileText({ mode, type, object }: FileAnswer, path: string): FileText {
  if (type !== 'blob' || !regularModes.has(mode)) {
    return failed(
      `${path} is ${modes[mode] ?? `a ${type} of mode ${mode.toString(8)}`}, not a file`,
    );
  }
  const { oid, text, byteSize, isTruncated, isBinary } = object ?? {};
  if (oid === undefined || byteSize === undefined) return failed(`${path}: its blob was not told`);
  if (byteSize > largestFile) {
    return failed(tooLarge(path, byteSize));
  }
  if (isTruncated !== false) return failed(`${path}: its text was cut off by GitHub`);
  if (isBinary !== false || typeof text !== 'string') return failed(`${path} is not UTF-8 text`);
  const pointer = whyPointer(path, text);
  if (pointer !== undefined) return failed(pointer);
  const format = oid.length === 64 ? 'sha256' : 'sha1';
  if (blobName(Buffer.from(text, 'utf8'), format) !== oid) {
    return failed(`${path}: its text is not that of its blob ${oid}; is it UTF-8 text?`);
  }
  return { ok: true, blob: oid, text };
}

function failed(reason: string): FileText {
  return { ok: false, reason };
}

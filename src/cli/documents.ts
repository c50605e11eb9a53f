/** Saved evidence and records, as files that commands read. */
import { readFile, stat } from 'node:fs/promises';
import { evidenceSchema, type Evidence } from '../evidence/evidence.js';
import type { RecordDocument } from '../report/record.js';
import { UsageError } from './arguments.js';
import { loadRecords } from './load-records.js';

export type SavedDocument =
  | { readonly kind: 'evidence'; readonly evidence: Evidence }
  | { readonly kind: 'record'; readonly record: RecordDocument };

/** Reads a record (its digest is checked) or an evidence document. Throws a UsageError; `hint` is for a file that is not there. */
export async function readDocument(
  path: string,
  hint = 'name a file that exists',
): Promise<SavedDocument> {
  const value = parseJson(await readText(path, hint), path);
  if (isObject(value) && 'digest' in value) {
    const [{ readRecord }, { sha256 }] = await Promise.all([
      loadRecords(),
      import('../sources/digest.js'),
    ]);
    const read = readRecord(value, sha256);
    if ('problem' in read) {
      throw new UsageError(
        `${path} cannot be used: ${read.problem}`,
        'take the record as it was written',
      );
    }
    return { kind: 'record', record: read.record };
  }
  const parsed = evidenceSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const at = issue?.path.join('.') ?? '';
    throw new UsageError(
      `${path} is neither a record nor evidence: ${at} ${issue?.message ?? ''}`.trim(),
      'promotion-gate schema evidence prints what is expected',
    );
  }
  return { kind: 'evidence', evidence: parsed.data };
}

async function readText(path: string, hint: string): Promise<string> {
  try {
    if (!(await stat(path)).isFile()) throw new Error('it is not a file');
    return await readFile(path, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${path} could not be read: ${reason}`, hint);
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${path} is no JSON: ${reason}`, 'take the file as it was written');
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The evidence of either kind of document. Throws a UsageError if there is none. */
export function evidenceOf(document: SavedDocument, path: string): Evidence {
  const evidence = document.kind === 'evidence' ? document.evidence : document.record.evidence;
  if (evidence === undefined) {
    throw new UsageError(`${path} holds no evidence`, 'take the record of a decision');
  }
  return evidence;
}

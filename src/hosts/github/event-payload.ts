/** Reads the file in which the runner leaves the event's payload. */
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { z } from 'zod';
import { RequestError } from '../host.js';
import type { GithubEnvironment } from './environment.js';

/** Bytes; GitHub itself sends no payload of more than 25 MiB. */
const largest = 25 * 1024 * 1024;

/** The fields that the schema names. Throws a RequestError if one of them cannot be had. */
export async function readPayload<S extends z.ZodType>(
  { event }: GithubEnvironment,
  schema: S,
): Promise<z.infer<S>> {
  if (event.path === undefined) throw unusable('GITHUB_EVENT_PATH is not set');
  const parsed = schema.safeParse(parseJson(await readWhole(event.path)));
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path.join('.') ?? '';
  throw unusable(`the payload of "${event.name}" has no usable field "${field}"`);
}

async function readWhole(path: string): Promise<Buffer> {
  try {
    // A named pipe would keep a blocking open waiting for ever.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const { size } = await file.stat();
      if (size > largest) throw unusable(`the event file has ${size} bytes, at most ${largest}`);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof RequestError) throw error;
    throw unusable('the file of GITHUB_EVENT_PATH cannot be read');
  }
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw unusable('the file of GITHUB_EVENT_PATH is not valid JSON');
  }
}

function unusable(message: string): RequestError {
  const hint = 'the runner writes this file; a step before the gate must not change it';
  return new RequestError('request/event', message, hint);
}

/** The flags of access that have few values. */
import { UsageError, type Arguments } from './arguments.js';

const formats = ['text', 'json', 'csv', 'markdown'] as const;
export type AccessFormat = (typeof formats)[number];

/** Throws a UsageError. */
export function toAccessFormat(given: Arguments): AccessFormat {
  const text = given.text('format') ?? 'text';
  const format = formats.find((one) => one === text);
  if (format !== undefined) return format;
  throw new UsageError(`--format ${text} is not known`, `write --format ${formats.join(', ')}`);
}

const keepings = ['keep', 'none'] as const;

/** Whether a snapshot is kept. Throws a UsageError. */
export function toKeeping(given: Arguments): (typeof keepings)[number] {
  const text = given.text('snapshot') ?? 'keep';
  const keeping = keepings.find((one) => one === text);
  if (keeping !== undefined) return keeping;
  throw new UsageError(
    `--snapshot ${text} is not known`,
    `write --snapshot ${keepings.join(' or ')}`,
  );
}

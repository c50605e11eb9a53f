/** The inputs of the step as flags: they say which promotion, never what is required. */
import { publishPlaces, type Inputs, type PublishPlace } from '../hosts/host.js';
import { UsageError, type Arguments, type FlagTable } from './arguments.js';

/** Flags that say what is to be promoted. */
export const candidateFlags = {
  service: 'text',
  sha: 'text',
  version: 'text',
  artifacts: 'list',
  regions: 'text',
  ticket: 'text',
  bypass: 'text',
} as const satisfies FlagTable;

/** Flags of every command that decides about a promotion. */
export const promotionFlags = {
  environment: 'text',
  policy: 'text',
  layers: 'text',
  ...candidateFlags,
  format: 'text',
} as const satisfies FlagTable;

/** Reads them. Throws a UsageError if the environment is missing. */
export function toInputs(given: Arguments): Inputs {
  return {
    environment: given.required('environment'),
    service: given.text('service'),
    policy: given.text('policy'),
    layers: given.text('layers'),
    sha: given.text('sha'),
    version: given.text('version'),
    artifacts: given
      .list('artifacts')
      // Lines, or words where an input can hold no line breaks.
      .flatMap((lines) => lines.split(/\s+/))
      .filter(Boolean),
    regions: toRegions(given),
    ticket: given.text('ticket'),
    bypass: given.text('bypass'),
    publish: toPlaces(given),
  };
}

/** The places of `--publish status,comment`; `none` is nowhere. */
function toPlaces(given: Arguments): readonly PublishPlace[] | undefined {
  const text = given.text('publish');
  if (text === undefined) return undefined;
  const words = text.split(/[\s,]+/).filter(Boolean);
  if (words.length === 1 && words[0] === 'none') return [];
  const places = words.flatMap((word) => publishPlaces.find((place) => place === word) ?? []);
  if (places.length === words.length && words.length > 0) return [...new Set(places)];
  const known = `any of ${publishPlaces.join(', ')}, or none`;
  throw new UsageError(`--publish ${text} is not known`, `write --publish with ${known}`);
}

/** The regions of `--regions A,B`. */
export function toRegions(given: Arguments): readonly string[] {
  return (given.text('regions') ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
}

const formats = ['text', 'json', 'markdown'] as const;
export type Format = (typeof formats)[number];

/** The format of a decision; text unless said otherwise. */
export function toFormat(given: Arguments): Format {
  return pickFormat(given, formats);
}

/** The format of an answer that has no markdown. */
export function toPlainFormat(given: Arguments): 'text' | 'json' {
  return pickFormat(given, ['text', 'json']);
}

function pickFormat<F extends Format>(given: Arguments, known: readonly F[]): F {
  const text = given.text('format') ?? 'text';
  const format = known.find((one) => one === text);
  if (format === undefined) {
    throw new UsageError(`--format ${text} is not known`, `write --format ${known.join(', ')}`);
  }
  return format;
}

/** The policy that says what was imported, as YAML that people go on writing. */
import { Document, isCollection, isMap, type Pair, Scalar, type YAMLMap } from 'yaml';
import { defuseLine, escapeTerminal } from '../../report/untrusted.js';
import type { PeriodConfig } from '../../time/period-config.js';
import type { Imported, ImportedWindow } from './imported.js';

export interface ImportedPolicy {
  readonly policy: 1;
  readonly timezone: string;
  readonly calendars?: Readonly<Record<string, string>> | undefined;
  readonly periods: Readonly<Record<string, ImportedPeriod>>;
  readonly environments: Readonly<Record<string, unknown>>;
}

type ImportedPeriod = PeriodConfig & { readonly in?: string; readonly reason?: string };

const longestId = 40;
const longestReason = 200;
const flow = /^(?:periods|environments)$/;

/** The policy as data; undefined without windows. Periods in another zone than its own say so. */
export function toPolicy(
  { windows, calendars, timezone: given }: Imported,
  asked: { readonly environment: string; readonly timezone: string | undefined },
): ImportedPolicy | undefined {
  if (windows.length === 0) return undefined;
  const zones = windows.flatMap(({ zone }) => zone ?? []);
  const timezone = asked.timezone ?? given ?? zones[0] ?? 'UTC';
  const periods: Record<string, ImportedPeriod> = {};
  const lists: Record<ImportedWindow['effect'], string[]> = { open: [], frozen: [] };
  for (const { name, effect, period, zone, reason } of windows) {
    const id = unusedId(name, periods);
    const told = reason === undefined ? '' : toReason(reason);
    periods[id] = {
      ...period,
      ...(zone !== undefined && zone !== timezone && { in: zone }),
      ...(told !== '' && { reason: told }),
    };
    lists[effect].push(id);
  }
  const filled = Object.entries(lists).filter(([, ids]) => ids.length > 0);
  const environment = toId(asked.environment, 'production');
  const match = environment === asked.environment ? {} : { match: [asked.environment] };
  return {
    policy: 1,
    timezone,
    ...(calendars !== undefined && { calendars }),
    periods,
    environments: { [environment]: { ...match, windows: Object.fromEntries(filled) } },
  };
}

/**
 * Its text; what is not expressed and what is worth knowing come first, as comments. They are all of it
 * where no window is expressed: a policy without environments would be none.
 */
export function renderPolicy(policy: ImportedPolicy | undefined, imported: Imported): string {
  const comments = [
    ...imported.unexpressed.map(
      ({ place, message }) => `not expressed: line ${place.line}: ${message}`,
    ),
    ...imported.notes,
    ...(policy !== undefined && hasClockChanges(policy) ? [clockChanges] : []),
  ].map((text) => `# ${escapeTerminal(text)}\n`);
  if (policy === undefined) return comments.join('');
  const document = new Document(policy, { aliasDuplicateObjects: false });
  for (const { key, value } of (document.contents as YAMLMap<Scalar<string>>).items) {
    if (isMap(value) && flow.test(key.value)) shapeEntries(value);
  }
  return `${comments.join('')}${document.toString({ lineWidth: 0 })}`;
}

const clockChanges =
  'where clocks change, a time that comes twice is read the safe way: longer for frozen, shorter for open';

function hasClockChanges({ timezone, periods }: ImportedPolicy): boolean {
  return Object.values(periods).some(
    (period) => period.calendar === undefined && (period.in ?? timezone) !== 'UTC',
  );
}

/** Each entry on a line of its own; text from outside in quotes. */
function shapeEntries(map: YAMLMap): void {
  for (const { value } of map.items) {
    if (!isMap(value)) continue;
    for (const pair of value.items) {
      if (isMap(pair.value)) pair.value.flow = true;
      quoteReason(pair);
    }
    if (!value.has('windows')) value.flow = true;
    const match = value.get('match');
    if (isCollection(match)) match.flow = true;
  }
}

function quoteReason({ key, value }: Pair): void {
  if (key instanceof Scalar && key.value === 'reason' && value instanceof Scalar) {
    value.type = Scalar.QUOTE_DOUBLE;
  }
}

function unusedId(name: string, taken: Readonly<Record<string, unknown>>): string {
  const id = toId(name, 'window');
  if (!Object.hasOwn(taken, id)) return id;
  let number = 2;
  while (Object.hasOwn(taken, `${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}

function toId(name: string, fallback: string): string {
  if (/^[a-z0-9][a-z0-9-]{0,62}$/.test(name)) return name;
  const words = name
    .toLowerCase()
    .slice(0, 4 * longestId)
    .replaceAll(/[^a-z0-9]+/g, '-');
  const id = words.replace(/^-/, '').slice(0, longestId).replace(/-$/, '');
  if (id === '') return fallback;
  return /^\d/.test(id) ? `${fallback}-${id}` : id;
}

/** One line of visible characters, and no command of a runner. */
function toReason(text: string): string {
  const visible = text.slice(0, 8 * longestReason).replaceAll(/[\p{C}\p{Z}\ufffd]+/gu, ' ');
  const short = Array.from(visible.trim()).slice(0, longestReason).join('');
  return defuseLine(short).trim();
}

/**
 * Scheduled freezes of Mergify: the answer of GET /repos/{owner}/{repository}/scheduled_freeze
 * (https://docs.mergify.com/api/scheduled-freeze/). Instants with an offset are written in UTC, which is
 * the same; those without are wall clock of the freeze's zone.
 */
import { formatInstant, minute, parseInstant } from '../../time/instant.js';
import { at, itemsOf, requiredText, textAt, textsAt, type Foreign } from './foreign-file.js';
import type { Imported, ImportedWindow, Unexpressed } from './imported.js';
import { toPolicyZone } from '../../sources/foreign-zones.js';

/** The freezes of the answer. Throws a UsageError. */
export function importFreezes(answer: Foreign): Imported {
  const windows: ImportedWindow[] = [];
  const unexpressed: Unexpressed[] = [];
  const list = at(answer, 'scheduled_freezes') ?? answer;
  for (const freeze of itemsOf(list, 'scheduled_freezes')) {
    const found = toWindow(freeze);
    if ('problem' in found) unexpressed.push({ place: freeze.place, message: found.problem });
    else windows.push(found);
  }
  return { windows, unexpressed, notes: [] };
}

function toWindow(freeze: Foreign): ImportedWindow | { readonly problem: string } {
  const limits = ['matching_conditions', 'exclude_conditions'].find((key) =>
    hasConditions(freeze, key),
  );
  if (limits !== undefined) {
    return { problem: `${limits}: it holds for some pull requests only` };
  }
  const end = textAt(freeze, 'end');
  if (end === undefined) {
    return { problem: 'it has no end: a hold stops until somebody lifts it' };
  }
  const from = toTime(requiredText(freeze, 'start'));
  const until = toTime(end);
  if (from?.isInstant !== until?.isInstant || from === undefined || until === undefined) {
    return { problem: 'its start or end is no date and time in whole minutes' };
  }
  if (until.text <= from.text) return { problem: 'its end is not after its start' };
  const named = toPolicyZone(from.isInstant ? 'UTC' : (textAt(freeze, 'timezone') ?? 'UTC'));
  if ('problem' in named) return named;
  const reason = textAt(freeze, 'reason');
  const period = { from: from.text, until: until.text };
  return { name: reason ?? 'freeze', effect: 'frozen', period, zone: named.zone, reason };
}

function hasConditions(freeze: Foreign, key: string): boolean {
  const found = at(freeze, key);
  if (found === undefined) return false;
  return found.kind === 'map' ? found.entries.size > 0 : textsAt(freeze, key).length > 0;
}

/** `2026-12-24T18:00`; undefined for what a policy cannot write. */
function toTime(text: string): { readonly text: string; readonly isInstant: boolean } | undefined {
  const instant = parseInstant(text);
  if (instant !== undefined) {
    if (instant % minute !== 0) return undefined;
    return { text: formatInstant(instant).slice(0, 16), isInstant: true };
  }
  // Read as UTC only to find out whether there is such a date.
  const local = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(?::00(?:\.0+)?)?$/.exec(text)?.[1];
  if (local === undefined || parseInstant(`${local}:00Z`) === undefined) return undefined;
  return { text: local, isInstant: false };
}

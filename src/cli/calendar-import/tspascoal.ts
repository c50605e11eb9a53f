/**
 * Deploy hours of the gate of tspascoal/GitHubActions.Gates.Samples: `.github/deployhours-gate.yml`, as
 * docs/Configuring.md and src/DeployHours.Gate have it. Times are UTC. A rule of the environment, in any
 * case, beats the one without a name; without either the gate rejects, as it does in a lockout.
 */
import { UsageError } from '../arguments.js';
import {
  at,
  isTrue,
  itemsOf,
  malformed,
  readForeign,
  requiredText,
  textAt,
  textOf,
  type Foreign,
} from './foreign-file.js';
import type { ForeignText, Imported, ImportedWindow, Unexpressed } from './imported.js';
import { dayMinutes, toWeek, weekPeriods, type WeekSpan } from './week.js';

const keys: ReadonlySet<string> = new Set(['Version', 'Lockout', 'DeployDays', 'Rules']);
const dayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const workdays = [0, 1, 2, 3, 4];

/** Reads the file. Throws a UsageError. */
export function importTspascoal(given: ForeignText): Imported {
  const [file] = readForeign(given);
  if (file?.kind !== 'map') {
    throw malformed({ file: given.file, line: 1, column: 1 }, 'there are no Rules');
  }
  const unknown = [...file.entries].find(([key]) => !keys.has(key));
  if (unknown !== undefined) throw malformed(unknown[1].place, `there is no key "${unknown[0]}"`);
  const rule = ruleOf(file, given.environment);
  const days = daysOf(file);
  const unexpressed: Unexpressed[] = [];
  const spans: WeekSpan[] = [];
  for (const slot of itemsOf(at(rule, 'DeploySlots'), 'DeploySlots')) {
    const found = toSlot(slot);
    if ('problem' in found) unexpressed.push({ place: slot.place, message: found.problem });
    else spans.push(...days.map((day) => ({ ...found, start: day * dayMinutes + found.start })));
  }
  const wait = at(rule, 'WaitMinutes');
  if (wait !== undefined && textOf(wait, 'WaitMinutes') !== '0') {
    const message = 'WaitMinutes: the gate does not wait before it looks';
    unexpressed.push({ place: wait.place, message });
  }
  const zone = 'UTC';
  const windows = weekPeriods(toWeek(spans)).map((period): ImportedWindow => ({
    name: 'deploy-hours',
    effect: 'open',
    period,
    zone,
  }));
  if (isTrue(file, 'Lockout')) {
    const reason = 'Lockout is true';
    const period = { days: 'mon-sun' };
    windows.push({ name: 'lockout', effect: 'frozen', period, zone, reason });
  }
  return { windows, unexpressed, notes: [] };
}

function ruleOf(file: Foreign, environment: string): Foreign {
  const rules = itemsOf(at(file, 'Rules'), 'Rules');
  const named = rules.map((rule) => ({ rule, name: textAt(rule, 'Environment') ?? '' }));
  const wanted = environment.toLowerCase();
  const found =
    named.find(({ name }) => name.toLowerCase() === wanted) ??
    named.find(({ name }) => name === '');
  if (found !== undefined) return found.rule;
  throw new UsageError(
    `${file.place.file} has no rule for ${environment}`,
    `write --environment with one of: ${named.map(({ name }) => name).join(', ')}`,
  );
}

function daysOf(file: Foreign): readonly number[] {
  const given = at(file, 'DeployDays');
  if (given === undefined) return workdays;
  const items = itemsOf(given, 'DeployDays');
  if (items.length === 0) throw malformed(given.place, 'DeployDays is empty');
  return items.map((item) => {
    const name = textOf(item, 'a day');
    const day = dayNames.indexOf(name.toLowerCase());
    if (day < 0) throw malformed(item.place, `"${name}" is no day of the week`);
    return day;
  });
}

function toSlot(slot: Foreign): WeekSpan | { readonly problem: string } {
  const [start, end] = ['Start', 'End'].map((key) => {
    const text = requiredText(slot, key);
    const found = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/.exec(text);
    const [hours, minutes, seconds] = [found?.[1], found?.[2], found?.[3] ?? '0'].map(Number);
    if (!((hours ?? 24) <= 23 && (minutes ?? 60) <= 59 && (seconds ?? 60) <= 59)) {
      throw malformed(slot.place, `${key} "${text}" is no time of a day`);
    }
    return (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
  });
  if (start === undefined || end === undefined || end < start) {
    throw malformed(slot.place, 'End is before Start');
  }
  if (start === end) return { problem: 'this slot lasts an instant only' };
  if (start % 60 !== 0 || end % 60 !== 0) {
    return { problem: 'a policy has no seconds: round the slot to minutes first' };
  }
  return { start: start / 60, length: (end - start) / 60 };
}

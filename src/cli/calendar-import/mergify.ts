/**
 * Windows of Mergify: schedules in the conditions of one rule, all of which have to hold
 * (https://docs.mergify.com/workflow/schedule-merge/), or scheduled freezes. A `schedule !=` closes, so
 * it is a freeze; what the other conditions of a rule ask is no matter of windows.
 */
import { at, itemsOf, malformed, readForeign, textAt, type Foreign } from './foreign-file.js';
import type { ForeignText, Imported, ImportedWindow, Unexpressed } from './imported.js';
import { importFreezes } from './mergify-freezes.js';
import { parseTimeCondition, type TimeCondition } from './mergify-schedule.js';
import { intersectWeeks, weekPeriods } from './week.js';

const sections = ['merge_protections', 'queue_rules', 'pull_request_rules'] as const;
const conditionKeys = [
  'conditions',
  'success_conditions',
  'queue_conditions',
  'routing_conditions',
  'merge_conditions',
] as const;

interface Found {
  readonly foreign: Foreign;
  readonly time: TimeCondition;
}

interface TimedRule {
  readonly foreign: Foreign;
  readonly name: string;
  readonly found: readonly Found[];
}

/** Reads a configuration, a list of conditions, or the answer with the freezes. Throws a UsageError. */
export function importMergify(given: ForeignText): Imported {
  const [document] = readForeign(given);
  if (document === undefined || document.kind === 'scalar') {
    throw malformed(
      { file: given.file, line: 1, column: 1 },
      'there are neither rules nor freezes',
    );
  }
  if (isFreezes(document)) return importFreezes(document);
  const [rule, ...others] = rulesOf(document);
  const unexpressed = others.map(({ foreign, name }): Unexpressed => ({
    place: foreign.place,
    message: `rule ${name} has windows of its own: import it by itself, for another environment`,
  }));
  if (rule === undefined) return { windows: [], unexpressed, notes: [] };
  const read = windowsOf(rule);
  return {
    windows: read.windows,
    unexpressed: [...read.unexpressed, ...unexpressed],
    notes: [
      `these are the windows of ${rule.name}; its other conditions are not of time and are left out`,
      'an end such as 17:00 or 23:59 is that instant: Mergify does not say whether its minute counts',
    ],
  };
}

function isFreezes(document: Foreign): boolean {
  if (at(document, 'scheduled_freezes') !== undefined) return true;
  return (
    document.kind === 'list' &&
    document.items.some((item) => item.kind === 'map' && at(item, 'start'))
  );
}

/** The rules that speak of time. */
function rulesOf(document: Foreign): readonly TimedRule[] {
  const rules =
    document.kind === 'list'
      ? [{ foreign: document, name: 'the list', lists: [document] }]
      : sections.flatMap((section) =>
          itemsOf(at(document, section), section).map((foreign) => ({
            foreign,
            name: textAt(foreign, 'name') ?? `of ${section}`,
            lists: decidesMerges(foreign, section)
              ? conditionKeys.flatMap((key) => at(foreign, key) ?? [])
              : [],
          })),
        );
  return rules
    .map(({ foreign, name, lists }) => ({
      foreign,
      name,
      found: [...lists.flatMap(conditionsIn), ...limitsOf(foreign)],
    }))
    .filter(({ found }) => found.length > 0);
}

/** A rule that only labels or comments is about no merge. */
function decidesMerges(rule: Foreign, section: string): boolean {
  if (section !== 'pull_request_rules') return true;
  const actions = at(rule, 'actions');
  return actions?.kind === 'map' && ['merge', 'queue'].some((key) => actions.entries.has(key));
}

/** A protection with a time in `if` does not apply at other times, which no window says. */
function limitsOf(rule: Foreign): readonly Found[] {
  const limits = at(rule, 'if');
  if (limits === undefined || !textsIn(limits).some((text) => parseTimeCondition(text))) return [];
  const problem = 'a time in `if`: the protection applies at that time only';
  return [{ foreign: limits, time: { kind: 'other', problem } }];
}

/** All conditions of a list have to hold; those in groups are looked at only to tell of them. */
function conditionsIn(list: Foreign): readonly Found[] {
  return itemsOf(list, 'the conditions').flatMap((item) => {
    if (item.kind === 'map') {
      const all = at(item, 'and');
      if (all !== undefined && item.entries.size === 1) return conditionsIn(all);
      return textsIn(item).some((text) => parseTimeCondition(text) !== undefined)
        ? grouped(item)
        : [];
    }
    const time = item.kind === 'scalar' ? parseTimeCondition(String(item.value)) : undefined;
    return time === undefined ? [] : [{ foreign: item, time }];
  });
}

function grouped(foreign: Foreign): readonly Found[] {
  const problem = 'a window within `or` or `not`: write what is meant as periods';
  return [{ foreign, time: { kind: 'other', problem } }];
}

function textsIn(value: Foreign): readonly string[] {
  if (value.kind === 'scalar') return [String(value.value)];
  const parts = value.kind === 'map' ? [...value.entries.values()] : value.items;
  return parts.flatMap(textsIn);
}

function windowsOf(rule: TimedRule): Pick<Imported, 'windows' | 'unexpressed'> {
  const windows: ImportedWindow[] = [];
  const unexpressed: Unexpressed[] = [];
  const within: Extract<TimeCondition, { kind: 'within' | 'outside' }>[] = [];
  for (const { foreign, time } of rule.found) {
    if (time.kind === 'other') {
      unexpressed.push({ place: foreign.place, message: time.problem });
    } else if (time.kind === 'outside') {
      windows.push(...frozen(rule.name, time));
    } else if (within[0] !== undefined && within[0].zone !== time.zone) {
      const message = `it has to hold together with a schedule of ${within[0].zone}: write it as an \`also\` block`;
      unexpressed.push({ place: foreign.place, message });
    } else within.push(time);
  }
  const [first] = within;
  if (first === undefined) return { windows, unexpressed };
  const periods = weekPeriods(intersectWeeks(within.map(({ week }) => week)));
  if (periods.length === 0) {
    unexpressed.push({ place: rule.foreign.place, message: 'its schedules never hold at once' });
  }
  const open = periods.map((period): ImportedWindow => ({
    name: rule.name,
    effect: 'open',
    period,
    zone: first.zone,
  }));
  return { windows: [...open, ...windows], unexpressed };
}

function frozen(
  name: string,
  { week, zone }: Extract<TimeCondition, { kind: 'within' | 'outside' }>,
): readonly ImportedWindow[] {
  return weekPeriods(week).map((period) => ({
    name: `not-${name}`,
    effect: 'frozen',
    period,
    zone,
  }));
}

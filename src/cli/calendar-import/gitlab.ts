/**
 * Freeze periods of GitLab: the answer of GET /projects/:id/freeze_periods
 * (https://docs.gitlab.com/api/freeze_periods/). Frozen is what lies between the last start and the first
 * end after it: app/models/ci/freeze_period.rb of gitlabhq/gitlabhq. Older releases also asked that this
 * end come before the next start, and so froze less. Zones have the names of Rails.
 */
import { parseForeignCron } from '../../time/foreign-cron.js';
import {
  at,
  itemsOf,
  malformed,
  readForeign,
  requiredText,
  textAt,
  type Foreign,
} from './foreign-file.js';
import { freezePeriods } from './freeze-pairs.js';
import type { Expressed, ForeignText, Imported, ImportedWindow, Unexpressed } from './imported.js';
import { railsZones } from '../../sources/rails-zones.js';
import { toPolicyZone } from '../../sources/foreign-zones.js';

/** Reads the list. Throws a UsageError. */
export function importGitlab(given: ForeignText): Imported {
  const [document, ...others] = readForeign(given);
  const [surplus] = others;
  if (document === undefined) {
    throw malformed({ file: given.file, line: 1, column: 1 }, 'there is no list of freeze periods');
  }
  if (surplus !== undefined) throw malformed(surplus.place, 'there is a second document');
  const windows: ImportedWindow[] = [];
  const unexpressed: Unexpressed[] = [];
  // One freeze period is an answer of GitLab too.
  const isOne = at(document, 'freeze_start') !== undefined;
  for (const freeze of isOne ? [document] : itemsOf(document, 'the answer')) {
    const { place } = freeze;
    const zone = zoneOf(freeze);
    const found = 'problem' in zone ? zone : expressedOf(freeze);
    if ('problem' in found || 'problem' in zone) {
      unexpressed.push({ place, message: 'problem' in found ? found.problem : '' });
      continue;
    }
    if (found.periods.length === 0) {
      const message = 'it never holds: its start never comes';
      unexpressed.push({ place, message });
    }
    const name = `freeze-${textAt(freeze, 'id') ?? 'period'}`;
    windows.push(
      ...found.periods.map((period) => ({
        name,
        effect: 'frozen' as const,
        period,
        zone: zone.zone,
      })),
    );
  }
  return { windows, unexpressed, notes: [] };
}

function expressedOf(freeze: Foreign): Expressed {
  const start = parseForeignCron(requiredText(freeze, 'freeze_start'));
  const end = parseForeignCron(requiredText(freeze, 'freeze_end'));
  if ('problem' in start) return start;
  if ('problem' in end) return end;
  return freezePeriods({ start: start.cron, end: end.cron });
}

function zoneOf(freeze: Foreign): ReturnType<typeof toPolicyZone> {
  const name = textAt(freeze, 'cron_timezone') ?? 'UTC';
  return toPolicyZone(railsZones.get(name) ?? name);
}

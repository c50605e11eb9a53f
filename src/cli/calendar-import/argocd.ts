/**
 * Sync windows of Argo CD's AppProject. Where any `allow` window applies, everything outside of them
 * is closed; an active `deny` wins: docs/user-guide/sync_windows.md of argoproj/argo-cd. A window is
 * active if the cron fires, by the clocks of its zone, within its duration before what they show now:
 * `SyncWindows.active` in pkg/apis/application/v1alpha1/types.go. So it lasts by the wall clock.
 * `syncOverrun` speaks of syncs that run already; the gate decides before one begins.
 */
import { parseForeignCron } from '../../time/foreign-cron.js';
import { windowPeriods } from './cron-windows.js';
import {
  at,
  isTrue,
  itemsOf,
  malformed,
  readForeign,
  requiredText,
  textAt,
  textsAt,
  type Foreign,
} from './foreign-file.js';
import { parseGoDuration } from './go-duration.js';
import type { Expressed, ForeignText, Imported, ImportedWindow, Unexpressed } from './imported.js';
import { toPolicyZone } from '../../sources/foreign-zones.js';

const selectors = ['applications', 'namespaces', 'clusters'] as const;

/** Reads projects, a list of them, or several documents. Throws a UsageError. */
export function importArgocd(given: ForeignText): Imported {
  const projects = readForeign(given).flatMap(projectsIn);
  const [first] = projects;
  if (first === undefined) {
    throw malformed({ file: given.file, line: 1, column: 1 }, 'there is no AppProject');
  }
  const windows: ImportedWindow[] = [];
  const unexpressed: Unexpressed[] = [];
  const [project = first, ...others] = projects.filter((one) => windowsOf(one).length > 0);
  for (const other of others) {
    const message = 'another project with windows of its own: import it by itself';
    unexpressed.push({ place: other.place, message });
  }
  for (const window of windowsOf(project)) {
    const reasons = problemsOf(window);
    unexpressed.push(...reasons.map((message) => ({ place: window.place, message })));
    if (scopeProblem(window) !== undefined) continue;
    const zone = textAt(window, 'timeZone') ?? 'UTC';
    const found = expressedOf(window, zone);
    if ('problem' in found) {
      unexpressed.push({ place: window.place, message: found.problem });
      continue;
    }
    const effect = effectOf(window);
    const reason = textAt(window, 'description');
    windows.push(
      ...found.periods.map((period) => ({
        name: reason ?? (effect === 'open' ? 'sync-allowed' : 'sync-denied'),
        effect,
        period,
        zone: found.zone,
        reason,
      })),
    );
  }
  return { windows, unexpressed, notes: [] };
}

function projectsIn(document: Foreign): readonly Foreign[] {
  if (document.kind === 'list') return document.items.flatMap(projectsIn);
  const kind = textAt(document, 'kind');
  if (kind === 'AppProject') return [document];
  const items = at(document, 'items');
  return items === undefined ? [] : itemsOf(items, 'items').flatMap(projectsIn);
}

function windowsOf(project: Foreign): readonly Foreign[] {
  const spec = at(project, 'spec');
  return spec === undefined ? [] : itemsOf(at(spec, 'syncWindows'), 'syncWindows');
}

function effectOf(window: Foreign): 'open' | 'frozen' {
  const kind = requiredText(window, 'kind');
  if (kind === 'allow') return 'open';
  if (kind === 'deny') return 'frozen';
  throw malformed(window.place, `"${kind}" is no kind of window`, 'a window is allow or deny');
}

function expressedOf(
  window: Foreign,
  timeZone: string,
): (Expressed & { readonly zone: string }) | { readonly problem: string } {
  const reading = parseForeignCron(requiredText(window, 'schedule'));
  if ('problem' in reading) return reading;
  const duration = requiredText(window, 'duration');
  const length = parseGoDuration(duration);
  if (length === undefined) return { problem: `"${duration}" is no duration` };
  const named = toPolicyZone(timeZone);
  if ('problem' in named) return named;
  return { ...windowPeriods({ cron: reading.cron, length, zone: named.zone }), zone: named.zone };
}

/** What a window says beyond its times. */
function problemsOf(window: Foreign): readonly string[] {
  const scope = scopeProblem(window);
  if (scope !== undefined) return [scope];
  return isTrue(window, 'manualSync')
    ? ['manualSync: people may still sync by hand; in the gate a bypass is the way']
    : [];
}

/**
 * Why the window does not apply to everything. One selector suffices, or with andOperator all that
 * are given have to match.
 */
function scopeProblem(window: Foreign): string | undefined {
  const given = selectors
    .map((key) => ({ key, globs: textsAt(window, key) }))
    .filter(({ globs }) => globs.length > 0);
  if (given.length === 0) return 'it names no application, and applies to none';
  const limiting = given.filter(({ globs }) => !globs.includes('*'));
  const isLimited = isTrue(window, 'andOperator')
    ? limiting.length > 0
    : limiting.length === given.length;
  if (!isLimited) return undefined;
  const told = limiting.map(({ key, globs }) => `${key} ${globs.join(', ')}`).join('; ');
  return `it applies to some applications only (${told}): write it into their own policies`;
}

/** Policies as texts, loaded, linked and linted at a fixed instant, without disk and without git. */
import { loadPolicy, type LoadedPolicy } from '../../src/cli/policy-session.js';
import type { Fault } from '../../src/policy/fault.js';
import { lintClocks } from '../../src/cli/lint-clocks.js';
import { lintPolicy } from '../../src/policy/lint.js';
import type { PolicyReading, PolicySource } from '../../src/policy/source.js';
import { renderLint } from '../../src/report/lint.js';
import { runtimeNames } from '../../src/sources/runtime-names.js';
import { formatInstant } from '../../src/time/instant.js';

/** The instant at which the documentation is read: Fri 20 Nov 2026, 17:55 in Berlin. */
export const now = Date.UTC(2026, 10, 20, 16, 55);

/** What people call a policy that has no other name. */
export const policyFile = '.promotion-gate.yml';

/** Files by name: the policy itself, layers as `owner/repo//path@tag`, live files as `owner/repo//path`. */
export type Texts = Readonly<Record<string, string>>;

/** Every calendar that a document names. */
const calendar = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'UID:new-year',
  'DTSTART;VALUE=DATE:20260101',
  'RRULE:FREQ=YEARLY',
  'CATEGORIES:FREEZE',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

/** Loads and links the policy. */
export function load(texts: Texts): Promise<LoadedPolicy> {
  return loadPolicy({ source: sourceOf(texts), now, names: runtimeNames });
}

/** All that `lint` finds. */
export async function faultsOf(texts: Texts): Promise<readonly Fault[]> {
  const { policy, faults } = await load(texts);
  if (policy === undefined) return faults;
  const source = { level: 'workspace', fetchedAt: formatInstant(now) } as const;
  const records = { find: () => Promise.resolve({ status: 'none', source } as const) };
  const clocks = await lintClocks({ policy, policies: sourceOf(texts), records, now });
  return [...faults, ...lintPolicy(policy), ...clocks];
}

/** What `lint` prints of them: errors alone if there are any, as it then looks no further. */
export async function lintText(texts: Texts): Promise<string> {
  const faults = await faultsOf(texts);
  return renderLint({ faults, file: policyFile }, { color: false, unicode: true });
}

/** The messages of the errors among them, with where they stand. */
export async function errorsOf(texts: Texts): Promise<readonly string[]> {
  return (await faultsOf(texts))
    .filter(({ severity }) => severity === 'error')
    .map(({ place, message }) => `${place.file}:${String(place.line)} ${message}`);
}

function sourceOf(texts: Texts): PolicySource {
  const read = (name: string, at: { repository: string; path: string }): Promise<PolicyReading> => {
    const text = texts[name] ?? (name.endsWith('.ics') ? calendar : undefined);
    return Promise.resolve(
      text === undefined
        ? { status: 'none', reason: `there is no ${name}` }
        : { status: 'known', file: { name, ...at, level: 'workspace', text } },
    );
  };
  return {
    root: (path = policyFile) => read(path, { repository: 'acme/shop', path }),
    layer: ({ repository, path, ref = '' }) =>
      read(`${repository}//${path}@${ref}`, { repository, path }),
    live: ({ repository, path }) => read(`${repository}//${path}`, { repository, path }),
    sibling: (path) => read(path, { repository: 'acme/shop', path }),
    changedAt: () => Promise.resolve(undefined),
  };
}

/** calendar import: files of other tools become policies that lint accepts, or are told line by line. */
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { temporaryFolder, newClone } from '../hosts/git/clones.js';
import { calendarOf, eventOf } from './ics.js';
import { gate, repository, type Run } from './gate.js';

/** What each tool writes; the part in `rest` has no equal in a policy. */
const tools = {
  argocd: {
    file: 'project.yml',
    text: `kind: AppProject
spec:
  syncWindows:
    - { kind: allow, schedule: 0 9 * * 1-5, duration: 8h, timeZone: Europe/Amsterdam, applications: ['*'] }
`,
    rest: "    - { kind: deny, schedule: 0 17 * * 5, duration: 64h, applications: ['shop-*'] }\n",
    told: 'project.yml:5:7: not expressed: it applies to some applications only',
    opens: '2026-12-02T09:00',
    closes: '2026-12-02T17:00',
  },
  gitlab: {
    file: 'freeze_periods.yml',
    text: `- { id: 1, freeze_start: "0 23 * * 5", freeze_end: "0 7 * * 1", cron_timezone: Berlin }\n`,
    rest: `- { id: 2, freeze_start: "0 0 1 * 1", freeze_end: "0 6 13 * 5", cron_timezone: UTC }\n`,
    told: 'freeze_periods.yml:2:3: not expressed: ',
    opens: '2026-12-07T07:00',
    closes: '2026-12-04T23:00',
  },
  mergify: {
    file: 'mergify.yml',
    text: `merge_protections:
  - name: Office hours
    success_conditions:
      - schedule = Mon-Fri 09:00-17:30[Europe/Paris]
`,
    rest: '      - current-datetime>=2026-12-24T00:00\n',
    told: 'mergify.yml:5:9: not expressed: a policy has no "current-datetime>=2026-12-24T00:00"',
    opens: '2026-12-04T17:29',
    closes: '2026-12-04T17:30',
  },
  tspascoal: {
    file: 'deployhours-gate.yml',
    text: `DeployDays: [Monday, Tuesday]
Rules:
- Environment: production
  DeploySlots:
  - { Start: '08:00', End: '12:10' }
`,
    rest: "  - { Start: '14:00:30', End: '15:00' }\n",
    told: 'deployhours-gate.yml:6:5: not expressed: a policy has no seconds',
    opens: '2026-12-08T12:09',
    closes: '2026-12-08T12:10',
  },
} as const;
const names = Object.keys(tools) as (keyof typeof tools)[];

/** Imports a text that lies in a folder of its own. */
function importing(from: string, text: string, file = 'windows.yml'): Promise<Run> {
  const directory = temporaryFolder();
  const args = ['calendar', 'import', '--from', from, file];
  return gate(withFile(directory, file, text), args, { TZ: 'Pacific/Apia' });
}

function withFile(directory: string, file: string, text: string): string {
  newClone(directory).write(file, text);
  return directory;
}

/** What lint says of a policy, and whether it is open at two instants. */
async function judged(
  policy: string,
  files: Readonly<Record<string, string>>,
  at: readonly string[],
) {
  const { directory } = repository(`${policy}services: { shop: {} }\n`, files);
  const asked = at.flatMap((each) => ['--at', each]);
  const args = ['calendar', '--environment', 'production', '--format', 'json', ...asked];
  const [lint, calendar] = await Promise.all([gate(directory, ['lint']), gate(directory, args)]);
  const { instants } = JSON.parse(calendar.stdout) as { instants: { open: boolean | null }[] };
  return { lint: lint.code, open: instants.map(({ open }) => open) };
}

describe('all of it is expressed: exit 0, and stdout is a policy that lint accepts', () => {
  test.each(names)('--from %s', async (from) => {
    const { file, text, opens, closes } = tools[from];
    const { code, stdout, stderr } = await importing(from, text, file);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(await judged(stdout, {}, [opens, closes])).toEqual({ lint: 0, open: [true, false] });
  });

  test('--from aws: the policy names the calendar', async () => {
    const file = 'ops/change-calendar.ics';
    const text = calendarOf(
      ...['PRODID:-//AWS//Change Calendar 1.0//EN', 'X-CALENDAR-TYPE:DEFAULT_OPEN'],
      ...eventOf(
        'UID:1',
        'DTSTAMP:20260101T000000Z',
        'DTSTART:20261224T180000Z',
        'DTEND:20261227T060000Z',
      ),
    );
    const { code, stdout, stderr } = await importing('aws', text, file);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const at = ['2026-12-24T17:59', '2026-12-24T18:00', '2026-12-27T06:00'];
    const files = { [file]: text };
    expect(await judged(stdout, files, at)).toEqual({ lint: 0, open: [true, false, true] });
    expect((await judged(stdout, {}, at)).lint).toBe(2);
  });
});

describe('some of it is not: exit 3, each place by its line, and the rest is a policy', () => {
  test.each(names)('--from %s', async (from) => {
    const { file, text, rest, told } = tools[from];
    const { code, stdout, stderr } = await importing(from, `${text}${rest}`, file);
    expect(code).toBe(3);
    expect(stderr.startsWith(told) ? told : stderr).toBe(told);
    const [, line = ''] = told.split(':');
    expect(stdout).toContain(`# not expressed: line ${line}: `);
    const { directory } = repository(`${stdout}services: { shop: {} }\n`);
    expect((await gate(directory, ['lint'])).code).toBe(0);
  });

  test('as JSON', async () => {
    const { file, text, rest } = tools.gitlab;
    const directory = withFile(temporaryFolder(), file, `${text}${rest}`);
    const args = ['calendar', 'import', '--from', 'gitlab', file, '--format', 'json'];
    const { code, stdout } = await gate(directory, args);
    expect({ code, document: JSON.parse(stdout) as unknown }).toMatchObject({
      code: 3,
      document: {
        schema: 1,
        policy: { policy: 1 },
        unexpressed: [{ place: { line: 2, column: 3 } }],
      },
    });
  });
});

describe('malformed: exit 2, nothing on stdout', () => {
  const rows = [
    {
      from: 'argocd',
      text: 'kind: AppProject\nspec: { syncWindows: [ { kind: allow',
      says: 'windows.yml:2:',
    },
    { from: 'argocd', text: 'kind: Application', says: 'windows.yml:1:1: there is no AppProject' },
    { from: 'gitlab', text: '{"message":"401 Unauthorized"}', says: 'the answer is no list' },
    {
      from: 'gitlab',
      text: '- { freeze_end: 0 7 * * 1 }',
      says: 'windows.yml:1:3: there is no freeze_start',
    },
    { from: 'mergify', text: '', says: 'there are neither rules nor freezes' },
    {
      from: 'tspascoal',
      text: 'DeployDays: [Funday]\nRules:\n- DeploySlots: []\n',
      says: 'windows.yml:1:14: ',
    },
    {
      from: 'aws',
      text: 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n',
      file: 'windows.ics',
      says: 'windows.ics:',
    },
  ];
  test.each(rows)('--from $from: $says', async ({ from, text, file, says }) => {
    const { code, stdout, stderr } = await importing(from, text, file);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
  });
});

describe('usage: exit 2, nothing on stdout', () => {
  const rows = [
    { name: 'no tool', args: ['windows.yml'], says: '--from is missing' },
    {
      name: 'an unknown tool',
      args: ['--from', 'jenkins', 'windows.yml'],
      says: 'argocd, gitlab, mergify',
    },
    { name: 'no file', args: ['--from', 'gitlab'], says: 'calendar import' },
    {
      name: 'a file that is not there',
      args: ['--from', 'gitlab', 'gone.yml'],
      says: 'gone.yml could not be read',
    },
    { name: 'a folder', args: ['--from', 'gitlab', '.'], says: 'could not be read' },
    {
      name: 'no time zone',
      args: ['--from', 'gitlab', 'windows.yml', '--timezone', 'CET+1'],
      says: '--timezone',
    },
    {
      name: 'markdown',
      args: ['--from', 'gitlab', 'windows.yml', '--format', 'markdown'],
      says: '--format markdown',
    },
    {
      name: 'an unknown flag',
      args: ['--from', 'gitlab', 'windows.yml', '--force'],
      says: '--force',
    },
  ];
  const directory = withFile(join(temporaryFolder(), 'shop'), 'windows.yml', tools.gitlab.text);
  test.each(rows)('$name', async ({ args, says }) => {
    const { code, stdout, stderr } = await gate(directory, ['calendar', 'import', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
  });
});

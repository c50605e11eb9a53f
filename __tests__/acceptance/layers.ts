/** Clones of an organisation's policy repositories, as `--layers DIR` takes them. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newClone, temporaryFolder } from '../hosts/git/clones.js';

const fixtures = join(dirname(fileURLToPath(import.meta.url)), 'fixtures');

/** A policy as large as an organisation's or a service's policy is. */
export function fixture(name: string): string {
  return readFileSync(join(fixtures, `${name}.yml`), 'utf8');
}

const catalog = `catalog:
  payments-api:    { tier: 1, data: [financial], regions: [emea, apac], owner: payments-leads }
  payments-worker: { tier: 2, data: [financial], regions: [emea], owner: payments-leads }
  room-booking:    { tier: 4, regions: [emea], owner: release-office }
`;
const people = `people:
  alice: { github: alice, gitlab: alice }
`;
const calendarText = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//acme\r\nEND:VCALENDAR\r\n';

/** The folder DIR with acme/release-policy at tag v3 and the repositories of its live files. */
export function organisation(baseline = fixture('organisation-baseline')): string {
  const folder = temporaryFolder();
  const policy = newClone(join(folder, 'acme', 'release-policy'));
  policy.commit({
    'baseline.yml': baseline,
    'exceptions.yml': fixture('organisation-exceptions'),
    'people.yml': people,
  });
  policy.git('tag', 'v3');
  newClone(join(folder, 'acme', 'service-catalog')).commit({ 'services.yml': catalog });
  newClone(join(folder, 'acme', 'release-calendar')).commit({
    'target2.ics': calendarText,
    'company.ics': calendarText,
    'holds.yml': 'holds: {}\n',
  });
  return folder;
}

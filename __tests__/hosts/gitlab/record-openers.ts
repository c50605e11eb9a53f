/** Stores of records over a project in memory, as the tests open them. */
import { toRecordPlace } from '../../../src/hosts/gitlab/record-branch.js';
import { gitlabRecords, type GitlabRecords } from '../../../src/hosts/gitlab/records.js';
import { now, readRecord } from '../git/builders.js';
import { project, type Project } from './record-project.js';

export const own = { id: '7', path: 'acme/shop' };
export const branch = 'promotion-gate/records';
export const place = toRecordPlace('branch', { project: own });
export const store = `acme/shop@${branch}`;
export const folder = '.promotion-gate/records/shop/production/2026/11';

/** What is sent. */
export const head = `GET branches/${encodeURIComponent(branch)}`;
export const write = 'POST commits';

export function open({ api }: Pick<Project, 'api'>): GitlabRecords {
  return gitlabRecords({ api, place, readRecord, now });
}

/** A project whose branch of records holds these files, beside something else. */
export function holding(files: Readonly<Record<string, string>> = {}): {
  gitlab: Project;
  records: GitlabRecords;
  at: string;
} {
  const gitlab = project();
  const at = gitlab.push(branch, { 'README.md': 'records', ...files });
  return { gitlab, records: open(gitlab), at };
}

/** Paths of records on the branch, without those of the claims and of the project. */
export function stored(gitlab: Project): readonly string[] {
  return [...gitlab.files(branch).keys()].filter((path) => path.startsWith(place.folder)).sort();
}

export function newest(gitlab: Project): string | undefined {
  return gitlab.history(branch).at(-1)?.sha;
}

/** What the publisher is given in tests: a project, a publication with reports, and a GitLab that agrees. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import type { Publication } from '../../../src/hosts/host.js';
import type { PostingEnvironment } from '../../../src/hosts/gitlab/posting.js';
import { undecidedOutputs } from '../../../src/report/outputs.js';
import { environmentOf, headSha } from './runner-variables.js';
import type { Answers } from './stub-api.js';

export const marker = '<!-- promotion-gate production shop -->';
export const statusName = 'promotion-gate / shop / production';
export const statusPath = `/projects/4711/statuses/${headSha}`;
export const statusesQuestion = `GET /projects/4711/repository/commits/${headSha}/statuses`;
export const notesPath = '/projects/4711/merge_requests/7/notes';
export const notesQuestion = `GET ${notesPath}?sort=desc&order_by=created_at`;

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The environment of a job with a folder of its own. */
export function jobEnvironment(): PostingEnvironment {
  const directory = mkdtempSync(join(tmpdir(), 'gate-job-'));
  folders.push(directory);
  return { ...environmentOf(), directory };
}

export function publication(part: Partial<Publication> = {}): Publication {
  return {
    verdict: 'block',
    mode: 'enforce',
    aborted: false,
    title: 'blocked: shop → production',
    text: '✗ BLOCKED  shop\n',
    service: 'shop',
    environment: 'production',
    sha: headSha,
    policySource: undefined,
    statusName,
    outputs: { ...undecidedOutputs, decision: 'block' },
    status: () => Promise.resolve({ state: 'failure', text: 'Blocked: window closed' }),
    annotations: () => Promise.resolve([]),
    reports: () => Promise.resolve({ junit: '<x/>', codeQuality: '[]', links: '{}' }),
    markdown: () => Promise.resolve(`### ⛔ Blocked: shop → production\nwhy\n\n${marker}\n`),
    ...part,
  };
}

/** A project without notes, in which everything is permitted. */
export const friendly: Answers = {
  [`POST ${statusPath}`]: { body: { status: 'failed', name: statusName } },
  [statusesQuestion]: { body: [] },
  'GET /user': { body: { id: 31 } },
  [`GET ${notesPath}`]: { body: [] },
  [`POST ${notesPath}`]: { body: { id: 1 } },
};

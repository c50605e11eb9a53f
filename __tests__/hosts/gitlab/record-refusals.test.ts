/** Records that GitLab does not take: why, and what to do; and that nothing is taken for written. */
import { expect, test } from '@jest/globals';
import type { HttpFault } from '../../../src/sources/http/http.js';
import { record } from '../git/builders.js';
import { head, holding, stored, write } from './record-openers.js';
import { refusal } from './record-project.js';

const needs = 'role Developer, scope api';
const rows: readonly {
  readonly name: string;
  readonly fault: HttpFault;
  readonly status: string;
  readonly says: readonly string[];
  /** True if the branch has to be looked at. */
  readonly looks?: true;
}[] = [
  {
    name: 'by a protected branch',
    fault: refusal(403, '403 Forbidden - You are not allowed to push into this branch'),
    status: 'unsupported',
    says: [needs, 'if promotion-gate/records is protected, allow its user to push there'],
  },
  {
    name: 'by a protected branch, as a hook says it',
    fault: refusal(400, 'GitLab: You are not allowed to push code to protected branches'),
    status: 'unsupported',
    says: [needs],
  },
  {
    name: 'without the permission',
    fault: refusal(403, '403 Forbidden'),
    status: 'unsupported',
    says: [needs],
  },
  {
    name: 'with 401',
    fault: refusal(401, '401 Unauthorized'),
    status: 'failed',
    says: ['answered 401'],
  },
  {
    name: 'by a rule on messages',
    fault: refusal(400, "Commit message does not follow the pattern '^JIRA'"),
    status: 'failed',
    says: ['push rule', "'^JIRA'", 'a project of their own'],
  },
  {
    name: 'by a rule on names of branches',
    fault: refusal(400, "Branch name 'promotion-gate/records' does not follow the pattern 'x'"),
    status: 'failed',
    says: ['push rule'],
  },
  {
    name: 'for want of room',
    fault: refusal(400, 'because this repository has exceeded its size limit of 10 MiB by 5 MiB'),
    status: 'failed',
    says: ['no room left', '10 MiB'],
  },
  {
    name: 'by a project that cannot be written to',
    fault: refusal(400, "You can't push code to a read-only GitLab instance."),
    status: 'failed',
    says: ['cannot be written to now'],
  },
  {
    name: 'as too large',
    fault: refusal(413, 'Payload Too Large'),
    status: 'failed',
    says: ['larger than'],
  },
  {
    name: 'as too many requests',
    fault: refusal(429, 'Retry later'),
    status: 'failed',
    says: ['Retry later'],
  },
  {
    name: 'because two wrote at once',
    fault: refusal(400, '9:Could not update refs/heads/x. Please refresh and try again..'),
    status: 'conflict',
    says: [],
  },
  {
    name: 'in words that are not known here',
    fault: refusal(400, `No\n${'x'.repeat(500)}`),
    status: 'failed',
    says: [`GitLab refused it: No ${'x'.repeat(196)}…`],
    looks: true,
  },
];

test.each(rows)('a record that is refused $name', async ({ fault, status, says, looks }) => {
  const { gitlab, records, at } = holding();
  gitlab.interfere(write, { fault });
  const answer = await records.append(record({ id: 'r1' }), at);
  expect(answer.status).toBe(status);
  for (const part of says) expect('reason' in answer && answer.reason).toContain(part);
  expect(gitlab.sent.slice(0, 2)).toEqual(looks === true ? [write, head] : [write]);
  expect(stored(gitlab)).toEqual([]);
});

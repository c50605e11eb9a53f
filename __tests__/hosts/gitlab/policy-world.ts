/** A project on GitLab, the ones that it takes layers from, and what the interface tells of their files. */
import { createHash } from 'node:crypto';
import { blobName } from '../../../src/hosts/object-name.js';
import type { DefaultBranch } from '../../../src/hosts/gitlab/default-branch.js';

export const now = '2026-11-20T12:00:00Z';
export const head = 'a'.repeat(40);
export const older = 'b'.repeat(40);
export const policyText = 'policy: 1\n';

/** Of the project with the id 7, and of `acme/release/policy`. */
export const own = '/projects/7';
export const other = '/projects/acme%2Frelease%2Fpolicy';

export function blobOf(text: string): string {
  return blobName(Buffer.from(text), 'sha1');
}

/** The answer to a question for a branch. */
export function branchOf(more: object = {}) {
  return {
    name: 'main',
    default: true,
    protected: true,
    developers_can_push: false,
    can_push: false,
    web_url: 'https://gitlab.example/acme/shop/-/tree/main',
    commit: { id: head },
    ...more,
  };
}

/** What `readDefaultBranch` makes of it. */
export const main: DefaultBranch = {
  name: 'main',
  ref: 'refs/heads/main',
  commit: head,
  protected: true,
  open: false,
};

/** A file as an access token is told it. */
export function fileOf(text: string, more: object = {}) {
  const bytes = Buffer.from(text);
  return {
    size: bytes.length,
    encoding: 'base64',
    content: bytes.toString('base64'),
    content_sha256: createHash('sha256').update(bytes).digest('hex'),
    blob_id: blobOf(text),
    commit_id: head,
    ...more,
  };
}

/** A rule of a branch; `0` is no one. */
export function branchRule(name: string, ...levels: readonly (number | object)[]) {
  const push_access_levels = levels.map((level) =>
    typeof level === 'number' ? { access_level: level } : level,
  );
  return { name, push_access_levels };
}

/** A rule of a tag. */
export function tagRule(name: string, ...levels: readonly number[]) {
  return { name, create_access_levels: levels.map((access_level) => ({ access_level })) };
}

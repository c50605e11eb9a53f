/** Runs of a workflow and their artifacts, as a script of GitHub's answers tells them. */
import { createHash } from 'node:crypto';
import type { ArchiveQuestion, ArchivesOf } from '../../../src/evidence/archives.js';
import { githubArchives } from '../../../src/hosts/github/archives.js';
import { candidate, openScripted } from './answers.js';
import { branch, context, now } from './fact-world.js';
import { environmentOf } from './runner-variables.js';
import { scriptedHttp, type Scripted, type ScriptedStep } from './scripted-http.js';

export const question = { workflow: 'ci.yml', artifact: 'test-results' };
export const zip = 'bytes of a ZIP archive';
export const zipDigest = `sha256:${createHash('sha256').update(zip).digest('hex')}`;

/** Run 91 of ci.yml, as REST tells it; `change` replaces fields. */
export function runOf(change: object = {}) {
  return {
    id: 1091,
    run_number: 91,
    head_sha: candidate,
    path: '.github/workflows/ci.yml',
    event: 'push',
    status: 'completed',
    conclusion: 'success',
    created_at: '2026-11-20T10:00:00Z',
    run_started_at: '2026-11-20T11:00:00Z',
    repository: { id: 4711 },
    head_repository: { id: 4711 },
    ...change,
  };
}

/** What run 91 left; `of` replaces what is told of its run. */
export function artifactOf(change: object = {}, of: object = {}) {
  return {
    id: 5,
    name: 'test-results',
    expired: false,
    created_at: '2026-11-20T10:05:00Z',
    digest: zipDigest,
    archive_download_url: 'https://elsewhere.example/5/zip',
    workflow_run: {
      ...{ id: 1091, head_sha: candidate, repository_id: 4711, head_repository_id: 4711 },
      ...of,
    },
    ...change,
  };
}

export interface ArchiveWorld {
  /** Commits of the default branch, the newest first; their runs are `runs`. */
  readonly commits?: readonly string[] | Scripted;
  readonly of?: ArchivesOf;
  readonly runs?: readonly unknown[] | Scripted;
  /** An array is filtered by name as GitHub does it. */
  readonly artifacts?: readonly unknown[] | Scripted;
  readonly zip?: Scripted;
  readonly mode?: 'enforce' | 'preview';
}

export function openArchives(world: ArchiveWorld = {}) {
  const {
    runs = [runOf()],
    artifacts = [artifactOf()],
    mode = 'enforce',
    of = 'candidate',
  } = world;
  const { commits = [] } = world;
  const steps: readonly ScriptedStep[] = [
    { match: '/actions/workflows/', answer: listOf('workflow_runs', runs) },
    {
      match: /\/actions\/runs\/\d+\/artifacts/,
      answer: ({ url }) => {
        const name = new URL(url).searchParams.get('name');
        const isMeant = (one: unknown) => name === null || (one as { name: string }).name === name;
        return listOf(
          'artifacts',
          Array.isArray(artifacts) ? artifacts.filter(isMeant) : artifacts,
        );
      },
    },
    {
      match: '/commits?',
      answer: isList(commits) ? { body: commits.map((sha) => ({ sha })) } : commits,
    },
    { match: '/zip', answer: world.zip ?? { body: zip } },
  ];
  const http = scriptedHttp(steps);
  const main = branch('refs/heads/main');
  const find = githubArchives({
    ...{ api: openScripted(http), environment: environmentOf() },
    snapshot: () => Promise.resolve({ ok: true, value: { defaultBranch: main } }),
  });
  return {
    http,
    find: (asked: ArchiveQuestion = question) => find(asked, { ...context({ mode }), now, of }),
  };
}

function listOf(key: string, given: readonly unknown[] | Scripted): Scripted {
  if (!isList(given)) return given;
  return { body: { total_count: given.length, [key]: given } };
}

function isList<T>(given: readonly T[] | Scripted): given is readonly T[] {
  return Array.isArray(given);
}

/** REST's runs of workflows, and the artifacts that they left. */
import { fullName, nodeId, type RunArtifact, type WorkflowRun } from '../model.js';
import { permits } from '../tokens.js';
import { found, Refusal, type Call, type Handler } from './call.js';
import { instant, toRun, toUser } from './shapes.js';

function runOf({ repo, path }: Call): WorkflowRun {
  const id = Number(path['run_id']);
  return found(repo.runs.find((run) => run.id === id));
}

/** A workflow is named by its file or its id. */
function listRuns(call: Call): ReturnType<Handler> {
  const { repo, path, query } = call;
  const name = path['workflow_id'] ?? '';
  const own = repo.runs.filter((run) =>
    /^\d+$/.test(name) ? run.workflowId === Number(name) : run.path === `.github/workflows/${name}`,
  );
  if (own.length === 0 && !repo.workflows.includes(name)) throw new Refusal(404, 'Not Found');
  const runs = own
    .filter((run) => [null, run.sha].includes(query.get('head_sha')))
    .filter((run) => [null, run.event].includes(query.get('event')))
    .filter((run) => [null, run.branch].includes(query.get('branch')))
    .filter((run) => [null, run.status, run.conclusion].includes(query.get('status')))
    .reverse();
  return {
    status: 200,
    items: runs.map((run) => toRun(call, run)),
    wrap: (workflow_runs, total_count) => ({ total_count, workflow_runs }),
  };
}

function toArtifact(
  { apiUrl, repo }: Call,
  { id, name, zip, expired, createdAt, digest, run }: RunArtifact,
): unknown {
  const url = `${apiUrl}/repos/${fullName(repo)}/actions/artifacts/${id}`;
  return {
    id,
    node_id: nodeId('AF', id),
    name,
    size_in_bytes: zip.length,
    url,
    archive_download_url: `${url}/zip`,
    expired,
    created_at: instant(createdAt),
    updated_at: instant(createdAt),
    expires_at: instant(new Date(Date.parse(createdAt) + 90 * 86_400_000).toISOString()),
    digest,
    workflow_run: {
      id: run.id,
      repository_id: repo.id,
      head_repository_id: run.headRepository ?? 0,
      head_branch: run.branch,
      head_sha: run.sha,
    },
  };
}

function listArtifacts(call: Call): ReturnType<Handler> {
  const { repo, query } = call;
  const run = runOf(call);
  const name = query.get('name');
  const artifacts = repo.artifacts.filter(
    (one) => one.run.id === run.id && (name === null || one.name === name),
  );
  return {
    status: 200,
    items: artifacts.reverse().map((one) => toArtifact(call, one)),
    wrap: (page, total_count) => ({ total_count, artifacts: page }),
  };
}

/** Whoever may read a public repository sees its lists; for a file he needs the permission all the same. */
function download({ repo, token, path, addressOf }: Call): ReturnType<Handler> {
  if (!permits(token, { ...repo, private: true }, [['actions', 'read']])) {
    throw new Refusal(403, 'You must have the actions scope to download artifacts.');
  }
  const id = Number(path['artifact_id']);
  const { expired, zip } = found(repo.artifacts.find((one) => one.id === id));
  if (path['archive_format'] !== 'zip') throw new Refusal(404, 'Not Found');
  if (expired) throw new Refusal(410, 'Artifact has expired');
  return { status: 302, location: addressOf(zip) };
}

function reviews(call: Call): ReturnType<Handler> {
  const { id } = runOf(call);
  const approvals = call.repo.approvals.filter(({ run }) => run === id);
  return {
    status: 200,
    value: approvals.map(({ user, environment, state = 'approved' }) => ({
      state,
      comment: '',
      user: toUser(user),
      environments: [{ id: 1, name: environment }],
    })),
  };
}

export const actions: Readonly<Record<string, Handler>> = {
  'actions/get-workflow-run': (call) => ({ status: 200, value: toRun(call, runOf(call)) }),
  'actions/get-workflow-run-attempt': (call) => ({ status: 200, value: toRun(call, runOf(call)) }),
  'actions/get-reviews-for-run': reviews,
  'actions/list-workflow-runs': listRuns,
  'actions/list-workflow-run-artifacts': listArtifacts,
  'actions/download-artifact': download,
};

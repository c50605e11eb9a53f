/** What GraphQL may change: commits on a branch, refs, comments. */
import { compare } from '../history.js';
import { fullName, nodeId, readNodeId, type Comment, type Repository } from '../model.js';
import { flatten, get, put, putBlob, putTree } from '../objects.js';
import { comment } from '../happenings.js';
import { signature } from '../repository.js';
import { commentLength } from '../rest/people.js';
import { forbids, sees } from '../tokens.js';
import { commitNode } from './git-nodes.js';
import { demand, problem, type Arguments, type Field, type Node, type Scope } from './node.js';
import { commentNode } from './pull-nodes.js';
import { refNode } from './repository-node.js';

const write = [['contents', 'write']] as const;
const commentWrite = [
  ['issues', 'write'],
  ['pull-requests', 'write'],
] as const;
const zeros = '0'.repeat(40);

type Input = Readonly<Record<string, unknown>>;

function visible(scope: Scope): readonly Repository[] {
  return scope.repositories().filter((repo) => sees(scope.token, repo));
}

function repositoryOf(scope: Scope, id: unknown): Repository {
  const repo = visible(scope).find((one) => nodeId('R', one.id) === id);
  if (repo === undefined)
    throw problem('NOT_FOUND', `Could not resolve to a node with the global id of '${String(id)}'`);
  return repo;
}

function allowed(scope: Scope, repo: Repository, change: Parameters<typeof forbids>[2]): void {
  const reason = forbids(scope.token, repo, change);
  if (reason !== undefined) throw problem('UNPROCESSABLE', reason);
}

/** The repository and the full name of a branch that is named, or that an id stands for. */
function branchOf(scope: Scope, given: Input): { repo: Repository; ref: string } {
  const node = typeof given['id'] === 'string' ? readNodeId(given['id']) : undefined;
  const [, id = '', named = ''] = /^(\d+):(.+)$/.exec(node?.id ?? '') ?? [];
  const name = String(given['repositoryNameWithOwner']);
  const repo = visible(scope).find((one) =>
    node === undefined ? fullName(one).toLowerCase() === name.toLowerCase() : String(one.id) === id,
  );
  if (repo === undefined)
    throw problem('NOT_FOUND', `Could not resolve to a Repository with the name '${name}'.`);
  const branch = String(given['branchName']).replace(/^refs\/heads\//, '');
  return { repo, ref: node === undefined ? `refs/heads/${branch}` : named };
}

function createCommitOnBranch(scope: Scope, input: Input): Node {
  const { repo, ref } = branchOf(scope, input['branch'] as Input);
  demand(scope, repo, write);
  const head = repo.refs.get(ref);
  if (head === undefined)
    throw problem(
      'NOT_FOUND',
      `A branch named "${ref.slice('refs/heads/'.length)}" does not exist.`,
    );
  const expected = String(input['expectedHeadOid']);
  if (head !== expected)
    throw problem(
      'STALE_DATA',
      `Expected branch to point to "${expected}" but it did not.  Pull and try again.`,
    );
  allowed(scope, repo, { ref, kind: 'update', forced: false });
  const files = flatten(repo.objects, get(repo.objects, head, 'commit')?.tree ?? '');
  const changes = (input['fileChanges'] ?? {}) as {
    additions?: { path: string; contents: string }[];
    deletions?: { path: string }[];
  };
  for (const { path } of changes.deletions ?? []) {
    if (!files.delete(path))
      throw problem(
        'UNPROCESSABLE',
        `A path was requested for deletion which does not exist as of commit oid \`${head}\``,
      );
  }
  for (const { path, contents } of changes.additions ?? []) {
    if (
      path === '' ||
      path.startsWith('/') ||
      path.split('/').some((part) => ['', '.', '..', '.git'].includes(part))
    )
      throw problem('UNPROCESSABLE', `A path was requested which is malformed: ${path}`);
    files.set(path, {
      mode: '100644',
      oid: putBlob(repo.objects, Buffer.from(contents, 'base64')),
    });
  }
  const { headline, body } = input['message'] as { headline: string; body?: string };
  const person = signature(scope.token.owner.login, new Date().toISOString());
  const message = body === undefined || body === '' ? headline : `${headline}\n\n${body}`;
  const tree = putTree(repo.objects, files);
  const oid = put(repo.objects, {
    type: 'commit',
    tree,
    parents: [head],
    author: person,
    committer: person,
    message,
  });
  repo.refs.set(ref, oid);
  return { commit: () => commitNode(scope, repo, oid), ref: () => refNode(scope, repo, ref) };
}

interface RefUpdate {
  readonly name: string;
  readonly beforeOid?: string | null;
  readonly afterOid: string;
  readonly force: boolean;
}

function updateRefs(scope: Scope, input: Input): Node {
  const repo = repositoryOf(scope, input['repositoryId']);
  demand(scope, repo, write);
  const updates = input['refUpdates'] as readonly RefUpdate[];
  // All or nothing: everything is looked at before anything moves.
  for (const { name, beforeOid, afterOid, force } of updates) {
    const now = repo.refs.get(name);
    if (beforeOid != null && beforeOid !== (now ?? zeros))
      throw problem('STALE_DATA', `The reference ${name} is not at ${beforeOid}.`);
    if (afterOid !== zeros && !repo.objects.has(afterOid))
      throw problem('UNPROCESSABLE', `${afterOid} does not exist`);
    const forward =
      now === undefined ||
      afterOid === zeros ||
      compare(repo.objects, now, afterOid)?.behind.length === 0;
    if (!forward && !force)
      throw problem('UNPROCESSABLE', `Update of ${name} is not a fast forward.`);
    const kind = now === undefined ? 'creation' : afterOid === zeros ? 'deletion' : 'update';
    allowed(scope, repo, { ref: name, kind, forced: !forward });
  }
  for (const { name, afterOid } of updates)
    if (afterOid === zeros) repo.refs.delete(name);
    else repo.refs.set(name, afterOid);
  return {};
}

function createRef(scope: Scope, input: Input): Node {
  const repo = repositoryOf(scope, input['repositoryId']);
  demand(scope, repo, write);
  const [name, oid] = [String(input['name']), String(input['oid'])];
  if (repo.refs.has(name))
    throw problem('UNPROCESSABLE', `A ref named "${name}" already exists in the repository.`);
  if (!repo.objects.has(oid)) throw problem('UNPROCESSABLE', `${oid} does not exist`);
  allowed(scope, repo, { ref: name, kind: 'creation', forced: false });
  repo.refs.set(name, oid);
  return { ref: () => refNode(scope, repo, name) };
}

function checkedBody(input: Input): string {
  const body = String(input['body']);
  if (body.length > commentLength)
    throw problem('UNPROCESSABLE', `Body is too long (maximum is ${commentLength} characters)`);
  return body;
}

function addComment(scope: Scope, input: Input): Node {
  for (const repo of visible(scope)) {
    const pull = repo.pulls.find((one) => nodeId('PR', one.id) === input['subjectId']);
    if (pull === undefined) continue;
    demand(scope, repo, commentWrite);
    const made = comment(pull, scope.token.owner, checkedBody(input));
    return { commentEdge: { cursor: '', node: commentNode(scope, made) } };
  }
  throw problem(
    'NOT_FOUND',
    `Could not resolve to a node with the global id of '${String(input['subjectId'])}'`,
  );
}

function commentOf(scope: Scope, id: unknown): Comment {
  for (const repo of visible(scope)) {
    const found = repo.pulls
      .flatMap(({ comments }) => comments)
      .find((one) => nodeId('IC', one.id) === id);
    if (found === undefined) continue;
    demand(scope, repo, commentWrite);
    return found;
  }
  throw problem('NOT_FOUND', `Could not resolve to a node with the global id of '${String(id)}'`);
}

function updateIssueComment(scope: Scope, input: Input): Node {
  const found = commentOf(scope, input['id']);
  found.body = checkedBody(input);
  found.updatedAt = new Date().toISOString();
  return { issueComment: commentNode(scope, found) };
}

function minimizeComment(scope: Scope, input: Input): Node {
  const found = commentOf(scope, input['subjectId']);
  found.minimized = String(input['classifier']);
  return { minimizedComment: commentNode(scope, found) };
}

/** The mutations that the fake carries out, by name. */
export function mutations(scope: Scope): Readonly<Record<string, Field>> {
  const all = {
    createCommitOnBranch,
    updateRefs,
    createRef,
    addComment,
    updateIssueComment,
    minimizeComment,
  };
  return Object.fromEntries(
    Object.entries(all).map(([name, carryOut]) => [
      name,
      (args: Arguments) => {
        const input = args['input'] as Input;
        return { clientMutationId: input['clientMutationId'] ?? null, ...carryOut(scope, input) };
      },
    ]),
  );
}

/** GraphQL's git objects: commits with what hangs on them, trees, blobs and annotated tags. */
import { ancestry, historyOf } from '../history.js';
import { nodeId, type Repository } from '../model.js';
import { entryAt, get, type CommitObject, type Signature, type TreeEntry } from '../objects.js';
import { account, resolveCommit } from '../repository.js';
import { pullsOf } from '../rest/commits.js';
import { rollupNode } from './check-nodes.js';
import { actorNode, connection, guarded, type Arguments, type Node, type Scope } from './node.js';
import { pullNode } from './pull-nodes.js';
import { repositoryNode } from './repository-node.js';

function common(scope: Scope, repo: Repository, oid: string): Node {
  return {
    oid,
    abbreviatedOid: oid.slice(0, 7),
    id: nodeId('O', `${repo.id}:${oid}`),
    repository: () => repositoryNode(scope, repo),
  };
}

/** A person of a commit; a name that starts with `?` belongs to no account. */
function gitActor({ name, email, date }: Signature): Node {
  const user = name.startsWith('?') ? null : actorNode(account(name));
  return { __typename: 'GitActor', name, email, date, user };
}

/** The author of git, then those that trailers of the message name. */
function authorsOf({ author, message }: CommitObject): readonly Node[] {
  const trailers = [...message.matchAll(/^Co-authored-by: *([^<\n]*?) *<([^>\n]*)>$/gim)];
  const others = trailers.map(([, name = '', email = '']) => ({ ...author, name, email }));
  return [author, ...others].map(gitActor);
}

function signatureNode(kind: 'github' | 'person' | undefined): Node | null {
  if (kind === undefined) return null;
  return { __typename: 'GpgSignature', isValid: true, wasSignedByGitHub: kind === 'github' };
}

/** GitHub gives at most this many bytes of a blob as text; beyond it `text` is cut. */
const textBytes = 512_000;

function blobNode(scope: Scope, repo: Repository, oid: string, data: Buffer): Node {
  const isBinary = data.includes(0);
  const isTruncated = data.length > textBytes;
  const text = isBinary ? null : data.subarray(0, textBytes).toString('utf8');
  return {
    __typename: 'Blob',
    ...common(scope, repo, oid),
    byteSize: data.length,
    isBinary,
    isTruncated,
    text,
  };
}

function entryNode(
  scope: Scope,
  repo: Repository,
  { mode, name, oid }: TreeEntry,
  path: string,
): Node {
  const type = mode === '160000' ? 'commit' : mode === '40000' ? 'tree' : 'blob';
  const size = get(repo.objects, oid, 'blob')?.data.length ?? 0;
  const object = () => (mode === '160000' ? null : objectNode(scope, repo, oid));
  return {
    __typename: 'TreeEntry',
    name,
    path,
    mode: Number.parseInt(mode, 8),
    type,
    oid,
    size,
    object,
  };
}

function treeNode(scope: Scope, repo: Repository, oid: string, folder: string): Node {
  const entries = get(repo.objects, oid, 'tree')?.entries ?? [];
  const path = (name: string) => (folder === '' ? name : `${folder}/${name}`);
  return {
    __typename: 'Tree',
    ...common(scope, repo, oid),
    entries: () => entries.map((entry) => entryNode(scope, repo, entry, path(entry.name))),
  };
}

export function commitNode(scope: Scope, repo: Repository, oid: string): Node | null {
  const commit = get(repo.objects, oid, 'commit');
  if (commit === undefined) return null;
  const { tree, parents, author, committer, message } = commit;
  const [headline = '', ...body] = message.split('\n');
  const many = (shas: readonly string[]) => shas.map((sha) => commitNode(scope, repo, sha));
  return {
    __typename: 'Commit',
    ...common(scope, repo, oid),
    message,
    messageHeadline: headline,
    messageBody: body.join('\n').trim(),
    committedDate: committer.date,
    authoredDate: author.date,
    author: gitActor(author),
    committer: gitActor(committer),
    authors: (args: Arguments) => connection(authorsOf(commit), args, 'authors'),
    committedViaWeb: committer.name === 'web-flow',
    authoredByCommitter: author.name === committer.name,
    signature: signatureNode(repo.signatures.get(oid)),
    tree: () => treeNode(scope, repo, tree, ''),
    parents: (args: Arguments) => connection(many(parents), args, 'parents'),
    history: (args: Arguments) => {
      const path = args['path'];
      const list =
        typeof path === 'string' ? historyOf(repo.objects, oid, path) : ancestry(repo.objects, oid);
      return connection(many(list), args, 'history');
    },
    file: ({ path }: Arguments) => {
      const entry = entryAt(repo.objects, tree, String(path));
      return entry === undefined ? null : entryNode(scope, repo, entry, String(path));
    },
    statusCheckRollup: () => rollupNode(scope, repo, oid),
    associatedPullRequests: (args: Arguments) => {
      const guard = guarded(scope, repo, [['pull-requests', 'read']]);
      const pulls = [...pullsOf(repo, oid)];
      if ((args['orderBy'] as { direction: string } | undefined)?.direction === 'DESC')
        pulls.reverse();
      return connection(
        guard(pulls.map((pull) => pullNode(scope, repo, pull))),
        args,
        'associatedPullRequests',
      );
    },
  };
}

/** The node of an object id; null if it is not there. */
export function objectNode(scope: Scope, repo: Repository, oid: string, folder = ''): Node | null {
  const object = repo.objects.get(oid);
  switch (object?.type) {
    case undefined:
      return null;
    case 'commit':
      return commitNode(scope, repo, oid);
    case 'blob':
      return blobNode(scope, repo, oid, object.data);
    case 'tree':
      return treeNode(scope, repo, oid, folder);
    case 'tag': {
      const { name, message, tagger, object: target } = object;
      return {
        __typename: 'Tag',
        ...common(scope, repo, oid),
        name,
        message,
        tagger: gitActor(tagger),
        target: () => objectNode(scope, repo, target),
      };
    }
  }
}

/** `main`, `HEAD`, `<oid>` or any of them with `:path`. */
export function expressionNode(scope: Scope, repo: Repository, expression: string): Node | null {
  const colon = expression.indexOf(':');
  const name = colon < 0 ? expression : expression.slice(0, colon);
  if (colon < 0 && repo.objects.has(name)) return objectNode(scope, repo, name);
  const ref = name === 'HEAD' ? repo.defaultBranch : name;
  const oid = resolveCommit(repo, ref);
  if (oid === undefined) return null;
  if (colon < 0) return objectNode(scope, repo, oid);
  const path = expression.slice(colon + 1).replace(/\/$/, '');
  const entry = entryAt(repo.objects, get(repo.objects, oid, 'commit')?.tree ?? '', path);
  return entry === undefined ? null : objectNode(scope, repo, entry.oid, path);
}

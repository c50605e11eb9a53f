/** The model as GitLab's GraphQL interface shows it. */
import { commitOf } from '../present.js';
import { user as userNamed } from '../project.js';
import type { Job, Member, MergeRequest, Note, Pipeline, Project, User } from '../model.js';
import { requestCommits } from '../request-diffs.js';

export type Node = Readonly<Record<string, unknown>>;

interface Paged {
  readonly first?: number;
  readonly after?: string | null;
}

/** At most a hundred: https://docs.gitlab.com/api/graphql/#limits. */
export function connection(items: readonly unknown[], { first = 100, after }: Paged): Node {
  const from = typeof after !== 'string' ? 0 : Number(Buffer.from(after, 'base64').toString());
  const end = from + Math.min(first, 100);
  const endCursor = Buffer.from(String(Math.min(end, items.length))).toString('base64');
  return {
    nodes: items.slice(from, end),
    pageInfo: {
      ...{ hasNextPage: end < items.length, hasPreviousPage: from > 0 },
      ...{ startCursor: null, endCursor },
    },
  };
}

export function userNode({ id, username, bot, type, blocked = false }: User): Node {
  return {
    ...{ id: `gid://gitlab/User/${id}`, username, name: username, bot },
    state: blocked ? 'blocked' : 'active',
    type: type ?? (bot ? 'PROJECT_BOT' : 'HUMAN'),
  };
}

/** Whole seconds, as this interface tells times. */
function toTime(text: string | null): string | null {
  return text === null ? null : `${new Date(text).toISOString().slice(0, 19)}Z`;
}

/** Whose a confirmed address is: that of GitLab's own committer, and of `nobody…`, is nobody's. */
function accountOf(email: string): Node | null {
  const [name = ''] = email.split('@');
  return name === 'GitLab' || name.startsWith('nobody') ? null : userNode(userNamed(name));
}

export function commitNode(project: Project, sha: string): Node {
  const { author, committer, message } = commitOf(project.git.objects, sha);
  return {
    ...{ id: `gid://gitlab/Commit/${sha}`, sha, message },
    ...{ authorName: author.name, authorEmail: author.email, authoredDate: author.date },
    ...{ committerName: committer.name, committerEmail: committer.email },
    committedDate: committer.date,
    author: accountOf(author.email),
    committer: accountOf(committer.email),
    signature: project.signed.has(sha)
      ? { __typename: 'X509Signature', commitSha: sha, verificationStatus: 'VERIFIED_SYSTEM' }
      : null,
  };
}

function noteNode({ id, body, author, system, action, createdAt, updatedAt }: Note): Node {
  return {
    ...{ id: `gid://gitlab/Note/${id}`, body, system, author: userNode(author) },
    ...{ createdAt: toTime(createdAt), updatedAt: toTime(updatedAt) },
    systemNoteMetadata:
      action === undefined ? null : { id: `gid://gitlab/SystemNoteMetadata/${id}`, action },
  };
}

export function requestNode(project: Project, of: MergeRequest, serverUrl: string): Node {
  const commits = requestCommits(project, of);
  return {
    ...{ id: `gid://gitlab/MergeRequest/${of.id}`, iid: String(of.iid), title: of.title },
    ...{ state: of.state, targetBranch: of.targetBranch, sourceBranch: of.sourceBranch },
    webUrl: `${serverUrl}/${project.path}/-/merge_requests/${of.iid}`,
    ...{ createdAt: toTime(of.createdAt), mergedAt: toTime(of.mergedAt) },
    ...{ diffHeadSha: of.sha, mergeCommitSha: of.mergeCommitSha, commitCount: commits.length },
    author: userNode(of.author),
    mergeUser: of.mergeUser === null ? null : userNode(of.mergeUser),
    approvedBy: (paged: Paged) => connection(of.approvers.map(userNode), paged),
    commits: (paged: Paged) =>
      connection(
        commits.map((sha) => commitNode(project, sha)),
        paged,
      ),
    notes: ({ filter, ...paged }: Paged & { readonly filter?: string }) => {
      const isWanted = ({ system }: Note) =>
        filter === 'ONLY_ACTIVITY' ? system : filter !== 'ONLY_COMMENTS' || !system;
      return connection(of.notes.filter(isWanted).map(noteNode), paged);
    },
  };
}

export function jobNode({ id, name, manual = false, retried }: Job): Node {
  return { id: `gid://gitlab/Ci::Build/${id}`, name, manualJob: manual, retried };
}

export function pipelineNode({ id, iid, user, upstream }: Pipeline): Node {
  return {
    ...{ id: `gid://gitlab/Ci::Pipeline/${id}`, iid: String(iid), user: userNode(user) },
    upstream: upstream === undefined ? null : pipelineNode(upstream),
  };
}

export function memberNode({ user, level }: Member): Node {
  return {
    ...{ id: `gid://gitlab/GroupMember/${user.id}`, user: userNode(user) },
    accessLevel: { integerValue: level, stringValue: 'DEVELOPER' },
  };
}

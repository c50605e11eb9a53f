/** The part of GitLab's GraphQL schema that is asked for, and what a question may cost. */
import { buildSchema, Kind, TypeInfo, visit, visitWithTypeInfo, type DocumentNode } from 'graphql';

/** https://docs.gitlab.com/api/graphql/reference/, with names and types as they stand there. */
export const gitlabSchema = buildSchema(`
  scalar Time
  scalar JobID
  scalar CiPipelineID
  enum UserState { active blocked deactivated banned ldap_blocked blocked_pending_approval }
  interface User { id: ID! username: String! name: String! bot: Boolean! type: UserType! state: UserState! }
  enum UserType {
    HUMAN SUPPORT_BOT ALERT_BOT VISUAL_REVIEW_BOT SERVICE_USER GHOST PROJECT_BOT MIGRATION_BOT
    SECURITY_BOT AUTOMATION_BOT SECURITY_POLICY_BOT ADMIN_BOT SERVICE_ACCOUNT LLM_BOT PLACEHOLDER
    DUO_CODE_REVIEW_BOT IMPORT_USER
  }
  type UserCore implements User {
    id: ID! username: String! name: String! bot: Boolean! type: UserType! state: UserState!
  }
  type MergeRequestAuthor implements User {
    id: ID! username: String! name: String! bot: Boolean! type: UserType! state: UserState!
  }
  type PageInfo {
    hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String
  }
  type UserCoreConnection { nodes: [UserCore] pageInfo: PageInfo! }
  enum VerificationStatus { VERIFIED UNVERIFIED UNVERIFIED_KEY UNKNOWN_KEY VERIFIED_SYSTEM }
  interface CommitSignatureInterface { commitSha: String verificationStatus: VerificationStatus }
  type X509Signature implements CommitSignatureInterface {
    commitSha: String verificationStatus: VerificationStatus
  }
  type Commit {
    id: ID! sha: String! message: String authorName: String authorEmail: String
    committerName: String committerEmail: String authoredDate: Time committedDate: Time
    author: UserCore committer: UserCore signature: CommitSignatureInterface
  }
  type CommitConnection { nodes: [Commit] pageInfo: PageInfo! }
  enum NotesFilterType { ALL_NOTES ONLY_COMMENTS ONLY_ACTIVITY }
  type SystemNoteMetadata { id: ID! action: String }
  type Note {
    id: ID! system: Boolean! body: String! createdAt: Time! updatedAt: Time! author: UserCore
    systemNoteMetadata: SystemNoteMetadata
  }
  type NoteConnection { nodes: [Note] pageInfo: PageInfo! }
  enum MergeRequestState { merged opened closed locked all }
  type MergeRequest {
    id: ID! iid: String! title: String! state: MergeRequestState! webUrl: String
    targetBranch: String! sourceBranch: String! createdAt: Time! mergedAt: Time
    diffHeadSha: String mergeCommitSha: String commitCount: Int
    author: MergeRequestAuthor mergeUser: UserCore
    approvedBy(first: Int, after: String): UserCoreConnection
    commits(first: Int, after: String): CommitConnection
    notes(first: Int, after: String, filter: NotesFilterType): NoteConnection!
  }
  type MergeRequestConnection { nodes: [MergeRequest] pageInfo: PageInfo! }
  type CiJob { id: JobID name: String manualJob: Boolean retried: Boolean }
  type Pipeline { id: ID! iid: String! user: UserCore upstream: Pipeline }
  type AccessLevel { integerValue: Int stringValue: String }
  type GroupMember { id: ID! user: UserCore accessLevel: AccessLevel }
  type GroupMemberConnection { nodes: [GroupMember] pageInfo: PageInfo! }
  enum GroupMemberRelation { DIRECT INHERITED DESCENDANTS SHARED_FROM_GROUPS }
  type Group {
    id: ID! fullPath: ID!
    groupMembers(first: Int, after: String, relations: [GroupMemberRelation!]): GroupMemberConnection
  }
  type Repository { rootRef: String commit(ref: String!): Commit }
  type Project {
    id: ID! fullPath: ID!
    mergeRequest(iid: String!): MergeRequest
    mergeRequests(first: Int, after: String, iids: [String!]): MergeRequestConnection
    repository: Repository
    job(id: JobID!): CiJob
    pipeline(id: CiPipelineID, iid: ID, sha: String): Pipeline
  }
  type Query {
    project(fullPath: ID!): Project
    group(fullPath: ID!): Group
    users(first: Int, after: String, ids: [ID!], usernames: [String!]): UserCoreConnection
  }
`);

/** https://docs.gitlab.com/api/graphql/#limits, for whoever has a token. */
export const mostComplex = 250;

const asksGit = ['diffHeadSha', 'commits', 'signature', 'commit', 'rootRef'];

/**
 * Each field counts one, and one more if GitLab looks into the repository for it; a list counts all
 * below it once more for each hundred that are asked for. https://docs.gitlab.com/api/graphql/#max-query-complexity
 */
export function complexityOf(document: DocumentNode): number {
  const fragments = new Map<string, number>();
  const info = new TypeInfo(gitlabSchema);
  let whole = 0;
  const stack: number[] = [];
  // Fragments first: each use counts all that it stands for.
  const ordered = {
    ...document,
    definitions: [...document.definitions].sort(
      (a, b) => rank(a.kind, JSON.stringify(a)) - rank(b.kind, JSON.stringify(b)),
    ),
  };
  visit(
    ordered,
    visitWithTypeInfo(info, {
      enter: (node) => {
        const isFragment = node.kind === Kind.FRAGMENT_DEFINITION;
        if (node.kind === Kind.OPERATION_DEFINITION || isFragment) stack.push(0);
        if (node.kind === Kind.FIELD) stack.push(0);
        if (node.kind === Kind.FRAGMENT_SPREAD) add(stack, fragments.get(node.name.value) ?? 0);
      },
      leave: (node) => {
        if (node.kind === Kind.FIELD) {
          const below = stack.pop() ?? 0;
          const own = 1 + (asksGit.includes(node.name.value) ? 1 : 0);
          const first = node.arguments?.find(({ name }) => name.value === 'first')?.value;
          const size = first?.kind === Kind.INT ? Number(first.value) : 0;
          add(stack, Math.floor((below + own) * (1 + size / 100)));
        }
        if (node.kind === Kind.FRAGMENT_DEFINITION)
          fragments.set(node.name.value, stack.pop() ?? 0);
        if (node.kind === Kind.OPERATION_DEFINITION) whole = stack.pop() ?? 0;
      },
    }),
  );
  return whole;
}

function add(stack: number[], complexity: number): void {
  const top = stack.length - 1;
  stack[top] = (stack[top] ?? 0) + complexity;
}

/** A fragment that uses another one comes after it. */
function rank(kind: Kind, text: string): number {
  if (kind !== Kind.FRAGMENT_DEFINITION) return 2;
  return text.includes(Kind.FRAGMENT_SPREAD) ? 1 : 0;
}

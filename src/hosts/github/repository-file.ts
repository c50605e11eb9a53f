/** One request for a file of any repository: at a commit, at a tag, or at the head of its default branch. */
import { z } from 'zod';
import type { HttpFault } from '../../sources/http/http.js';
import type { Api, GraphqlRefusal, Part } from './api.js';
import {
  branchShape,
  holdsCandidate,
  isFixed,
  isProtected,
  rulesShape,
  type Told,
} from './branch-head.js';
import { cut } from '../faults.js';
import type { PolicyFailure } from '../policy-names.js';
import { fileSchema, toFileText } from './file-part.js';
import { fileText, rulesText, unless, usedVariables, youngFields } from './fragments.js';
import { askLean } from './lean.js';

/** Where in the history of a repository. A branch other than the default one is never asked for (T03). */
export type FilePlace =
  | { readonly kind: 'commit'; readonly sha: string }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'head' };

export interface FileQuestion {
  readonly owner: string;
  readonly name: string;
  readonly path: string;
  readonly at: FilePlace;
}

/** What keeps the file as it is: the default branch, or the tag. */
export interface Anchor {
  readonly ref: string;
  readonly protected: Part<boolean>;
  /** Where it is no rule that is missing. */
  readonly lacks?: 'pinned-commit' | undefined;
}

export type FileReading =
  | {
      readonly status: 'known';
      readonly commit: string;
      /** `null` if the commit has nothing at the path. */
      readonly file: { readonly blob: string; readonly text: string } | null;
      readonly anchor: Anchor;
    }
  | PolicyFailure;

const commitSchema = z.object({ __typename: z.string(), oid: z.string(), file: fileSchema });

const answerSchema = z.object({
  repository: z
    .object({
      object: commitSchema.nullish(),
      tag: z
        .object({
          name: z.string(),
          prefix: z.string(),
          target: commitSchema.extend({ target: commitSchema.optional() }).nullable(),
          ...rulesShape,
        })
        .nullish(),
      defaultBranchRef: z.object({ ...branchShape, target: commitSchema.nullable() }).nullish(),
    })
    .nullable(),
});

type RepositoryAnswer = NonNullable<z.infer<typeof answerSchema>['repository']>;

/** Never throws. `credentials` says whose permission it is that counts, in words. */
export async function readRepositoryFile(
  { api, credentials }: { readonly api: Api; readonly credentials: string },
  question: FileQuestion,
): Promise<FileReading> {
  const { reply, missing } = await askLean(api, {
    names: youngFields,
    schema: answerSchema,
    compose: (without) => compose(question, without),
  });
  const whole = `${question.owner}/${question.name}`;
  const hidden = unreadable(whole, credentials);
  if (!reply.ok) {
    const isHidden = reply.fault.kind === 'not-found' || reply.fault.kind === 'forbidden';
    return isHidden ? hidden : unavailable(whole, reply.fault);
  }
  const { repository } = reply.value;
  if (repository === null) return hidden;
  if (missing.has('file')) {
    return away(`${whole}: this GitHub Enterprise Server cannot read a file by its path`);
  }
  const refusal = reply.refused.find(isDecisive);
  if (refusal?.type === 'FORBIDDEN') return hidden;
  if (refusal !== undefined) return away(`${whole}: ${refusal.type} ${cut(refusal.message)}`);
  return toReading(question, repository, { refused: reply.refused, missing });
}

function compose(question: FileQuestion, without: ReadonlySet<string>) {
  const { owner, name, path, at } = question;
  const commit = `__typename oid ${fileText(without)}`;
  const rules = rulesText(without);
  const compare = unless(without, 'compare', 'compare(headRef: $headRef) { status }');
  const places = {
    commit: `object(oid: $sha) { ${commit} }
      defaultBranchRef { name prefix target { __typename oid } ${rules} ${compare} }`,
    tag: `tag: ref(qualifiedName: $tag) {
        name prefix ${rules}
        target { ${commit} ... on Tag { target { ${commit} } } }
      }`,
    head: `defaultBranchRef { name prefix target { ${commit} } ${rules} }`,
  };
  const body = `repository(owner: $owner, name: $name) { ${places[at.kind]} }`;
  const sha = at.kind === 'commit' ? at.sha : undefined;
  const { declared, values } = usedVariables(body, {
    owner: ['String!', owner],
    name: ['String!', name],
    path: ['String!', path],
    sha: ['GitObjectID!', sha],
    headRef: ['String!', sha],
    tag: ['String!', at.kind === 'tag' ? `refs/tags/${at.tag}` : undefined],
  });
  const text = `query PolicyFile(${declared}) { ${body} }`;
  return { name: 'PolicyFile', text, variables: values, repeatable: true };
}

/** What is not told of rules and comparisons only leaves the protection unknown. */
function isDecisive({ type, path }: GraphqlRefusal): boolean {
  if (path.some((each) => ['rules', 'refUpdateRule', 'compare'].includes(each))) return false;
  return type !== 'NOT_FOUND' || path.length < 2;
}

function toReading(question: FileQuestion, answer: RepositoryAnswer, told: Told): FileReading {
  const { owner, name, path, at } = question;
  const found = findCommit(at, answer);
  if (found === undefined) return failed(`${owner}/${name} has no ${wordsOf(at)}`);
  const { commit, anchor } = found(told);
  if (commit?.__typename !== 'Commit') {
    return failed(`${wordsOf(at)} of ${owner}/${name} does not lead to a commit`);
  }
  const { oid, file } = commit;
  if (file === null || file === undefined) {
    return { status: 'known', commit: oid, file: null, anchor };
  }
  const read = toFileText(file, `${owner}/${name}//${path}`);
  if (!read.ok) return failed(read.reason);
  const { blob, text } = read;
  return { status: 'known', commit: oid, file: { blob, text }, anchor };
}

type Commit = z.infer<typeof commitSchema>;
type Found = (told: Told) => { readonly commit: Commit | null; readonly anchor: Anchor };

function findCommit(at: FilePlace, answer: RepositoryAnswer): Found | undefined {
  const { object, tag, defaultBranchRef: head } = answer;
  if (at.kind === 'tag') {
    const ref = `refs/tags/${at.tag}`;
    // GitHub completes short names, so that another ref may come than the one that was asked for.
    if (!tag || `${tag.prefix}${tag.name}` !== ref) return undefined;
    const commit = tag.target?.target ?? tag.target;
    return (told) => ({ commit, anchor: { ref, protected: isFixed(tag, told) } });
  }
  if (!head) return undefined;
  const ref = `${head.prefix}${head.name}`;
  if (at.kind === 'head') {
    return (told) => ({ commit: head.target, anchor: { ref, protected: isProtected(head, told) } });
  }
  if (!object) return undefined;
  // A commit that is not on the branch may come from a fork: the branch does not protect it.
  return (told) => {
    const guarded = isProtected(head, told);
    const held = holdsCandidate(head, { ...told, isKnown: true });
    const lacks = guarded.status === 'known' && guarded.value ? 'pinned-commit' : undefined;
    return { commit: object, anchor: { ref, protected: both(guarded, held), lacks } };
  };
}

function both(one: Part<boolean>, other: Part<boolean>): Part<boolean> {
  const parts = [one, other];
  const no = parts.find((each) => each.status === 'known' && !each.value);
  return no ?? parts.find((each) => each.status !== 'known') ?? one;
}

function wordsOf(at: FilePlace): string {
  if (at.kind === 'head') return 'default branch';
  return at.kind === 'tag' ? `tag "${at.tag}"` : `commit ${at.sha}`;
}

function unreadable(repository: string, credentials: string): PolicyFailure {
  return {
    status: 'failed',
    code: 'policy/layer-unreadable',
    reason: `${repository} is not there, or ${credentials} may not read it`,
    hint: `give the input policy-token a token with contents: read on ${repository}`,
  };
}

function unavailable(repository: string, fault: HttpFault): PolicyFailure {
  return away(`${repository} could not be read: ${fault.reason}`);
}

function away(reason: string): PolicyFailure {
  return { status: 'failed', reason, unavailable: true };
}

function failed(reason: string): PolicyFailure {
  return { status: 'failed', reason };
}

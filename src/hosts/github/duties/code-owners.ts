/** Who owns what the changes of a promotion touch, by CODEOWNERS at the head of the default branch. */
import { z } from 'zod';
import type { Account } from '../../../evidence/changes-fact.js';
import type { FactReading } from '../../../evidence/facts.js';
import { parseGithubOwners, githubPlaces } from '../../code-owners/github-file.js';
import { ownedChanges } from '../../code-owners/owned-changes.js';
import type { OwnersFile } from '../../code-owners/owners-file.js';
import { resolveOwners, shownOf, withoutFile } from '../../code-owners/resolve-owners.js';
import type { ReadContext } from '../../host.js';
import type { Part } from '../api.js';
import { ask, failed, forgeSource, toPart } from '../fact-answers.js';
import type { FactSources } from '../fact-sources.js';
import { fileSchema, toFileText } from '../file-part.js';
import { wanted } from '../permissions.js';
import { readChangedFiles } from './changed-files.js';
import { ownersDocument } from './documents.js';
import { readGroup } from './group.js';
import { Unread, valueOf } from './unread.js';

/** Never of the candidate or of a pull request: who may be judged would choose the judges (T03). */
export async function readCodeOwners(
  sources: FactSources,
  context: ReadContext,
  changes: Promise<FactReading<'changes'>>,
): Promise<FactReading<'code-owners'>> {
  try {
    const [read, list] = await Promise.all([readHead(sources), changes]);
    const { commit, file } = valueOf(read);
    const source = forgeSource(context.now, { sha: commit });
    const told = list.status === 'none' ? [] : valueOf(list).changes;
    if (file === undefined) return { status: 'known', value: withoutFile(told), source };
    const files = valueOf(await readChangedFiles(sources, told));
    const base = list.status === 'known' ? list.value.base : null;
    const owned = await ownedChanges({
      ...{ file, places: githubPlaces },
      changes: told.map(({ head, number }) => ({
        ...{ head, number },
        // Where there is no pull request nobody can approve, whoever owns it.
        changed: (number === undefined ? undefined : files.get(number)) ?? { paths: [] },
      })),
      before: () =>
        base === null
          ? Promise.resolve({ status: 'known', value: undefined })
          : readFile(sources, base),
    });
    const owners = await resolveOwners(
      owned.flatMap(({ parts }) => parts),
      {
        accountOf: (await context.addresses?.()) ?? (() => undefined),
        read: (name) => readOwner(sources, name, context.now),
      },
    );
    const { path, faults } = file;
    const value = { file: { path, commit }, faults: shownOf(faults), changes: owned, owners };
    return { status: 'known', value, source };
  } catch (error) {
    if (error instanceof Unread) return error.unknown;
    throw error;
  }
}

const answerSchema = z.object({
  repository: z.object({
    object: z
      .object({ oid: z.string(), file0: fileSchema, file1: fileSchema, file2: fileSchema })
      .nullable(),
  }),
});

interface Read {
  readonly commit: string;
  readonly file: OwnersFile | undefined;
}

async function readHead(sources: FactSources): Promise<Part<Read>> {
  const snapshot = valueOf(toPart(await sources.snapshot(), wanted.repository));
  const { sha: commit } = snapshot.defaultBranch;
  const file = await readFile(sources, commit);
  return file.status === 'known' ? { status: 'known', value: { commit, file: file.value } } : file;
}

/** The first file in the order in which GitHub looks for it; undefined if there is none. */
async function readFile(
  { api, environment }: FactSources,
  sha: string,
): Promise<Part<OwnersFile | undefined>> {
  const { owner, name } = environment;
  const [file0, file1, file2] = githubPlaces;
  const variables = { owner, name, sha, file0, file1, file2 };
  const query = { name: 'CodeOwners', text: ownersDocument, variables, repeatable: true };
  const part = await ask(api, query, { schema: answerSchema, of: wanted.codeOwners });
  if (part.status !== 'known') return part;
  const { object } = part.value.repository;
  if (object?.oid !== sha) return failed(`the commit ${sha} is not told`);
  const found = [object.file0, object.file1, object.file2];
  const at = found.findIndex((file) => file != null);
  const [file, path] = [found[at], githubPlaces[at]];
  if (file == null || path === undefined) return { status: 'known', value: undefined };
  const text = toFileText(file, path);
  if (!text.ok) return failed(text.reason);
  return { status: 'known', value: parseGithubOwners(path, text.text) };
}

/** No workflow's own token can have it. */
const teamNeeds = 'a token of a GitHub App with the permission members: read (or read:org)';

/** A login stands for itself; who belongs to a team has to be read. */
async function readOwner(
  sources: FactSources,
  name: string,
  now: string,
): Promise<Part<readonly Account[]>> {
  const bare = name.slice(1);
  if (!bare.includes('/')) {
    return { status: 'known', value: [{ login: bare, kind: 'unknown' }] };
  }
  const group = await readGroup(sources, { key: name, spec: { github: bare } }, now);
  if (group.status === 'known') return { status: 'known', value: group.value.members };
  if (group.status === 'none') return { status: 'known', value: [] };
  return group.status === 'unsupported' ? { ...group, needs: teamNeeds } : group;
}

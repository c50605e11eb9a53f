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
    const list = await changes;
    const told = list.status === 'none' ? [] : valueOf(list).changes;
    const base = list.status === 'known' ? list.value.base : null;
    const [read, files] = await Promise.all([
      readFiles(sources, base),
      readChangedFiles(sources, told),
    ]);
    const { commit, file, before } = valueOf(read);
    const source = forgeSource(context.now, { sha: commit });
    if (file === undefined) return { status: 'known', value: withoutFile(told), source };
    const paths = valueOf(files);
    const owned = ownedChanges({
      ...{ file, before },
      changes: told.map(({ head, number }) => ({
        ...{ head, number },
        // Where there is no pull request nobody can approve, whoever owns it.
        changed: (number === undefined ? undefined : paths.get(number)) ?? { paths: [] },
      })),
    });
    const owners = await resolveOwners(
      owned.flatMap(({ parts }) => parts),
      {
        accountOf: (await context.addresses?.()) ?? (() => undefined),
        told: toLogin,
        read: (name) => readTeam(sources, name, context.now),
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

const commitSchema = z
  .object({ oid: z.string(), file0: fileSchema, file1: fileSchema, file2: fileSchema })
  .nullable();
const answerSchema = z.object({
  repository: z.object({ now: commitSchema, before: commitSchema.optional() }),
});

interface Read {
  readonly commit: string;
  readonly file: OwnersFile | undefined;
  /** That of what is deployed, where it is another one. */
  readonly before: Part<OwnersFile | undefined>;
}

/** Both files in one request; nothing is deployed where `base` is null. */
async function readFiles(sources: FactSources, base: string | null): Promise<Part<Read>> {
  const { api, environment } = sources;
  const snapshot = valueOf(toPart(await sources.snapshot(), wanted.repository));
  const { sha } = snapshot.defaultBranch;
  const [file0, file1, file2] = githubPlaces;
  const { owner, name } = environment;
  const isOther = base !== null && base !== sha;
  const variables = { owner, name, sha, base, isOther, file0, file1, file2 };
  const query = { name: 'CodeOwners', text: ownersDocument, variables, repeatable: true };
  const part = await ask(api, query, { schema: answerSchema, of: wanted.codeOwners });
  if (part.status !== 'known') return part;
  const { now, before } = part.value.repository;
  const file = toFile(now, sha);
  if (file.status !== 'known') return file;
  const nothing = { status: 'known', value: undefined } as const;
  const older = isOther ? toFile(before, base) : nothing;
  const isSame = older.status === 'known' && older.value?.blob === file.value?.blob;
  return {
    status: 'known',
    value: { commit: sha, file: file.value?.file, before: isSame ? nothing : fileOf(older) },
  };
}

interface Placed {
  /** Where it is and what is in it. */
  readonly blob: string;
  readonly file: OwnersFile;
}

/** The first file in the order in which GitHub looks for it; undefined if there is none. */
function toFile(
  object: z.infer<typeof commitSchema> | undefined,
  sha: string,
): Part<Placed | undefined> {
  if (object?.oid !== sha) return failed(`the commit ${sha} is not told`);
  const found = [object.file0, object.file1, object.file2];
  const at = found.findIndex((file) => file != null);
  const [file, path] = [found[at], githubPlaces[at]];
  if (file == null || path === undefined) return { status: 'known', value: undefined };
  const text = toFileText(file, path);
  if (!text.ok) return failed(text.reason);
  const value = { blob: `${path} ${text.blob}`, file: parseGithubOwners(path, text.text) };
  return { status: 'known', value };
}

function fileOf(part: Part<Placed | undefined>): Part<OwnersFile | undefined> {
  return part.status === 'known' ? { status: 'known', value: part.value?.file } : part;
}

/** No workflow's own token can have it. */
const teamNeeds = 'a token of a GitHub App with the permission members: read (or read:org)';

/** A login stands for itself. */
function toLogin(name: string): Account | undefined {
  return name.includes('/') ? undefined : { login: name.slice(1), kind: 'unknown' };
}

/** Who belongs to a team has to be read. */
async function readTeam(
  sources: FactSources,
  name: string,
  now: string,
): Promise<Part<readonly Account[]>> {
  const group = await readGroup(sources, { key: name, spec: { github: name.slice(1) } }, now);
  if (group.status === 'known') return { status: 'known', value: group.value.members };
  if (group.status === 'none') return { status: 'known', value: [] };
  return group.status === 'unsupported' ? { ...group, needs: teamNeeds } : group;
}

/** Who owns what the changes of a promotion touch, by CODEOWNERS at the head of the default branch. */
import type { Change } from '../../../evidence/changes-fact.js';
import type { FactReading } from '../../../evidence/facts.js';
import { gitlabPlaces, parseGitlabOwners } from '../../code-owners/gitlab-file.js';
import { ownedChanges } from '../../code-owners/owned-changes.js';
import type { ChangedPaths } from '../../code-owners/owned-paths.js';
import type { OwnersFile } from '../../code-owners/owners-file.js';
import { resolveOwners, shownOf, withoutFile } from '../../code-owners/resolve-owners.js';
import type { ReadContext } from '../../host.js';
import { askEach, failed, forgeSource, type Part } from '../fact-answers.js';
import type { FactSources } from '../fact-sources.js';
import { readFileText } from '../file-text.js';
import { toUnknown, wanted } from '../permissions.js';
import { closed } from '../protection.js';
import { readOwner } from './owners.js';
import { readRequestPaths } from './touched.js';

/**
 * Never of the candidate or of a merge request: who may be judged would choose the judges (T03). The
 * file is read on any tier; whether GitLab itself asks its owners is another matter.
 */
export async function readCodeOwners(
  sources: FactSources,
  context: ReadContext,
  changes: Promise<FactReading<'changes'>>,
): Promise<FactReading<'code-owners'>> {
  if (sources.api.credential === 'job') return closed(wanted.changes);
  const [read, list] = await Promise.all([readHead(sources), changes]);
  if (list.status !== 'known' && list.status !== 'none') return list;
  if (read.status !== 'known') return read;
  const { commit, file } = read.value;
  const source = forgeSource(context.now, { sha: commit });
  const told = list.status === 'none' ? [] : list.value.changes;
  if (file === undefined) return { status: 'known', value: withoutFile(told), source };
  const base = list.status === 'known' ? list.value.base : null;
  const [paths, before] = await Promise.all([
    askEach(told, (change) => readPaths(sources, change)),
    readBefore(sources, { base, head: read.value }),
  ]);
  if (paths.status !== 'known') return paths;
  const owned = ownedChanges({
    ...{ file: file.file, before },
    changes: told.map(({ head, number }, index) => ({
      ...{ head, number },
      changed: paths.value[index] ?? { paths: [] },
    })),
  });
  const owners = await resolveOwners(
    owned.flatMap(({ parts }) => parts),
    {
      accountOf: (await context.addresses?.()) ?? (() => undefined),
      read: (name) => readOwner(sources, name),
    },
  );
  const { path, faults } = file.file;
  const value = { file: { path, commit }, faults: shownOf(faults), changes: owned, owners };
  return { status: 'known', value, source };
}

interface Placed {
  /** Where it is and what is in it. */
  readonly blob: string;
  /** Of the places. */
  readonly index: number;
  readonly file: OwnersFile;
}

interface Read {
  readonly commit: string;
  readonly file: Placed | undefined;
}

async function readHead(sources: FactSources): Promise<Part<Read>> {
  const head = await sources.branch();
  if (!head.ok) return toUnknown(head.fault, wanted.branches, sources.api);
  const { commit } = head.value;
  const file = await readFirst(sources, { commit, places: gitlabPlaces });
  return file.status === 'known' ? { status: 'known', value: { commit, file: file.value } } : file;
}

/** The file of what is deployed, where it is another one. Most often it is at the same place. */
async function readBefore(
  sources: FactSources,
  { base, head }: { readonly base: string | null; readonly head: Read },
): Promise<Part<OwnersFile | undefined>> {
  const nothing = { status: 'known', value: undefined } as const;
  if (base === null || base === head.commit) return nothing;
  const most = (head.file?.index ?? 0) + 1;
  const near = await readFirst(sources, { commit: base, places: gitlabPlaces.slice(0, most) });
  const found =
    near.status === 'known' && near.value === undefined
      ? await readFirst(sources, { commit: base, places: gitlabPlaces.slice(most) })
      : near;
  if (found.status !== 'known') return found;
  return found.value?.blob === head.file?.blob
    ? nothing
    : { status: 'known', value: found.value?.file };
}

/** The first file in the order in which GitLab looks for it; undefined if there is none. */
async function readFirst(
  { api, environment }: FactSources,
  { commit, places }: { readonly commit: string; readonly places: readonly string[] },
): Promise<Part<Placed | undefined>> {
  const place = { api, project: environment.project.id };
  const texts = await Promise.all(
    places.map((path) => readFileText(place, { path, commit, what: path })),
  );
  for (const [index, text] of texts.entries()) {
    const path = places[index] ?? '';
    if (text.status === 'fault') return toUnknown(text.fault, wanted.codeOwners, api);
    if (text.status === 'failed') return failed(text.reason);
    if (text.file !== null) {
      const { blob, text: said } = text.file;
      const file = parseGitlabOwners(path, said);
      return { status: 'known', value: { blob: `${path} ${blob}`, index, file } };
    }
  }
  return { status: 'known', value: undefined };
}

/** Where there is no merge request nobody can approve, whoever owns it. */
async function readPaths(sources: FactSources, { number }: Change): Promise<Part<ChangedPaths>> {
  if (number === undefined) return { status: 'known', value: { paths: [] } };
  return { status: 'known', value: await readRequestPaths(sources, String(number)) };
}

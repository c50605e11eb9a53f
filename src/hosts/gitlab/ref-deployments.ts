/** The deployment that a branch or tag follows: it knows the last one only, and not when it was. */
import { z } from 'zod';
import type { Deployment } from '../../evidence/facts.js';
import { cut } from '../faults.js';
import { pathOf } from './api.js';
import { commitSchema, failed, toPart, type Part } from './fact-answers.js';
import type { FactSources } from './fact-sources.js';
import { wanted } from './permissions.js';

/** The commit is missing where a tag is one of a tree or of a file. */
const refSchema = z.object({
  name: z.string(),
  commit: z.object({ id: commitSchema }).nullish(),
});
type Ref = z.infer<typeof refSchema>;
type Kind = 'branches' | 'tags';

/** A search is for a part of the name, so that more than the one can be found. */
const most = 1000;

const places = { branches: 'refs/heads/', tags: 'refs/tags/' } as const;

/** A name that is not there was never deployed; the name of both a branch and a tag is none (T03). */
export async function readRefDeployment(
  sources: FactSources,
  name: string,
): Promise<Part<readonly Deployment[]>> {
  const kinds = kindsOf(name);
  if (kinds.length === 0) {
    return failed(cut(`"${name}" is neither a branch nor a tag: GitLab tells of no other refs`));
  }
  const found: Ref[] = [];
  for (const part of await Promise.all(kinds.map((kind) => readRef(sources, { kind, name })))) {
    if (part.status !== 'known') return part;
    found.push(...part.value);
  }
  if (found.length > 1) {
    const full = kinds.map((kind) => `${places[kind]}${name}`).join(' and of ');
    return failed(cut(`"${name}" is the name of ${full}: write it in full`));
  }
  const [ref] = found;
  if (ref === undefined) return { status: 'known', value: [] };
  if (!ref.commit) return failed(cut(`"${name}" is the name of no commit`));
  return { status: 'known', value: [{ sha: ref.commit.id, outcome: 'success' }] };
}

/** A full name is that ref alone. */
function kindsOf(name: string): readonly Kind[] {
  const all = ['branches', 'tags'] as const;
  return name.startsWith('refs/') ? all.filter((kind) => name.startsWith(places[kind])) : all;
}

/** None or one, by its exact name: from the list, since the job token may ask for no single one. */
async function readRef(
  { api, environment }: FactSources,
  { kind, name }: { readonly kind: Kind; readonly name: string },
): Promise<Part<readonly Ref[]>> {
  const short = name.startsWith('refs/') ? name.slice(places[kind].length) : name;
  const reply = await api.list(
    pathOf('projects', environment.project.id, 'repository', kind),
    { search: short },
    { item: refSchema, most, id: (ref) => ref.name },
  );
  const part = toPart(reply, { ...wanted.branches, what: kind }, api);
  if (part.status !== 'known') return part;
  return { status: 'known', value: part.value.filter((ref) => ref.name === short) };
}

/** The deployment that a branch or tag follows: it knows the last one only, and not when it was. */
import { z } from 'zod';
import type { Deployment } from '../../evidence/facts.js';
import type { Part } from './api.js';
import { ask, failed } from './fact-answers.js';
import { cut } from '../faults.js';
import { refsDocument } from './fact-documents.js';
import type { FactSources } from './fact-sources.js';
import { wanted } from './permissions.js';

const refs = { ...wanted.repository, what: 'branches and tags' };

const object = z.object({ __typename: z.string(), oid: z.string() });

const refSchema = z.object({
  name: z.string(),
  prefix: z.string(),
  target: object.extend({ target: object.optional() }),
});

const answerSchema = z.object({
  repository: z.object({ first: refSchema.nullable(), second: refSchema.nullable() }),
});

/** A name that is not there was never deployed; the name of both a branch and a tag is none (T03). */
export async function readRefDeployment(
  { api, environment }: FactSources,
  name: string,
): Promise<Part<readonly Deployment[]>> {
  const isFull = name.startsWith('refs/');
  const variables = {
    owner: environment.owner,
    name: environment.name,
    first: isFull ? name : `refs/heads/${name}`,
    second: isFull ? name : `refs/tags/${name}`,
  };
  const query = { name: 'Refs', text: refsDocument, variables, repeatable: true };
  const part = await ask(api, query, { schema: answerSchema, of: refs });
  if (part.status !== 'known') return part;
  const { first, second } = part.value.repository;
  if (!isFull && first !== null && second !== null) {
    const { first: branch, second: tag } = variables;
    return failed(cut(`"${name}" is the name of ${branch} and of ${tag}: write it in full`));
  }
  const ref = first ?? second;
  if (ref === null) return { status: 'known', value: [] };
  const { target } = ref;
  const peeled = target.__typename === 'Tag' ? target.target : target;
  if (peeled?.__typename !== 'Commit') {
    const type = (peeled ?? target).__typename.toLowerCase();
    return failed(cut(`"${name}" is a ${type}, not a commit`));
  }
  return { status: 'known', value: [{ sha: peeled.oid, outcome: 'success' }] };
}

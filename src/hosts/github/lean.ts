/** Asks once more without what this server or this token cannot give, where that made the whole fail. */
import type { z } from 'zod';
import type { Api, GraphqlQuery, GraphqlReply } from './api.js';

/** Leaves out of a document the fields and parts whose names are given. */
export type Compose<Name extends string> = (without: ReadonlySet<Name>) => GraphqlQuery;

export interface LeanReply<Name extends string, T> {
  readonly reply: GraphqlReply<T>;
  /** What was left out since the server does not have it. */
  readonly missing: ReadonlySet<Name>;
}

/**
 * A server refuses a whole document for one field that it does not know (F28). `names` are those
 * that can be left out; each is asked for by its own name, without an alias.
 */
export async function askLean<Name extends string, S extends z.ZodType>(
  api: Api,
  question: {
    readonly compose: Compose<Name>;
    readonly names: readonly Name[];
    readonly schema: S;
  },
): Promise<LeanReply<Name, z.infer<S>>> {
  const { compose, names, schema } = question;
  const reply = await api.graphql(compose(new Set()), schema);
  const unknown = reply.refused.filter(({ type }) => type === 'undefinedField');
  const missing = new Set(
    names.filter((name) =>
      unknown.some(({ path, message }) => path.at(-1) === name || message.includes(`'${name}'`)),
    ),
  );
  if (missing.size === 0) return { reply, missing };
  return { reply: await api.graphql(compose(missing), schema), missing };
}

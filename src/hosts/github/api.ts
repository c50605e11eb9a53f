/** GitHub's two interfaces as the rest of this folder sees them: guarded, checked, and counted. */
import type { z } from 'zod';
import type { Unknown } from '../../evidence/reading.js';
import type { HttpDownload, HttpFault, HttpFile, HttpReply } from '../../sources/http/http.js';

/** A document of GraphQL; its text is ours alone, everything from outside is a variable. */
export interface GraphqlQuery {
  /** The name of the operation, for messages. */
  readonly name: string;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** False for mutations that must not be carried out twice. */
  readonly repeatable: boolean;
}

/** One entry of `errors` that concerns a part of the answer only. */
export interface GraphqlRefusal {
  /** `FORBIDDEN`, `NOT_FOUND`, `undefinedField` … */
  readonly type: string;
  /** Names of fields from the top; indices of lists are left out. */
  readonly path: readonly string[];
  /** Untrusted. */
  readonly message: string;
}

export type GraphqlReply<T> =
  | { readonly ok: true; readonly value: T; readonly refused: readonly GraphqlRefusal[] }
  | { readonly ok: false; readonly fault: HttpFault; readonly refused: readonly GraphqlRefusal[] };

/** A route as GitHub's documentation writes it: `GET /repos/{owner}/{repo}/commits/{ref}`. */
export type Route = `${'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'} /${string}`;

/** What the items of a list look like. */
export interface ListOf<S extends z.ZodType> {
  readonly item: S;
  /** Finds the array in an answer that is an object. */
  readonly key?: string;
  readonly most: number;
  /** Tells items apart, so that one that moved to the next page is not there twice. */
  readonly id: (item: z.infer<S>) => string;
}

export interface Api {
  /**
   * Never throws. Errors without a path fail the whole; those with one are in `refused`, and
   * whoever reads that part decides what it means. Data beside errors is never taken for complete.
   */
  graphql<S extends z.ZodType>(query: GraphqlQuery, schema: S): Promise<GraphqlReply<z.infer<S>>>;
  /** Never throws. Through Octokit, loaded at the first call. */
  rest<S extends z.ZodType>(
    route: Route,
    parameters: Readonly<Record<string, unknown>>,
    schema: S,
  ): Promise<HttpReply<z.infer<S>>>;
  /**
   * All items of a list, page by page, each page checked; a page that cannot be read, or a total that
   * does not match, fails the whole (F09–F11, F14, F18). More than `most` items is a fault of its
   * own: kind `too-large`.
   */
  list<S extends z.ZodType>(
    route: Route,
    parameters: Readonly<Record<string, unknown>>,
    of: ListOf<S>,
  ): Promise<HttpReply<readonly z.infer<S>[]>>;
  /**
   * Never throws; after a fault there is no file. GitHub redirects to where the file is kept: the token
   * does not go there (T65).
   */
  download(
    route: Route & `GET ${string}`,
    parameters: Readonly<Record<string, string>>,
    into: Pick<HttpDownload, 'to' | 'mostBytes'>,
  ): Promise<HttpReply<HttpFile>>;
}

/** A part of an answer, or why it is not known. */
export type Part<T> = { readonly status: 'known'; readonly value: T } | Unknown;

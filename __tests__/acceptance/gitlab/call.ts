/** What a route of the fake is, what it is given, and the answers that GitLab gives in its words. */
import type { z } from 'zod';
import type { Project, Role, Token } from './model.js';

/** A request as a route sees it; `token` is undefined for nobody, and for a job token where it does not count. */
export interface Call {
  readonly project: Project;
  readonly token: Token | undefined;
  /** Decoded parts of the path, by name. */
  readonly part: (name: string) => string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly serverUrl: string;
  /** Keeps a file, and says where; undefined where the server gives files itself. */
  readonly keep: ((bytes: Buffer) => string) | undefined;
}

/** One value, a list that is paged, a text as it is, a file, or the address where it is kept. */
export type Result =
  | { readonly kind: 'value'; readonly status: number; readonly value: unknown }
  | {
      readonly kind: 'list';
      readonly items: readonly unknown[];
      readonly key?: (item: never) => string;
    }
  | { readonly kind: 'text'; readonly text: Buffer }
  | { readonly kind: 'file'; readonly bytes: Buffer }
  | { readonly kind: 'elsewhere'; readonly address: string };

export interface Route {
  /** `repository/branch`: the name for faults and the log. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  /** `/projects/:id/repository/branches/:branch`; each part is one segment, encoded. */
  readonly path: string;
  /** True if a job token may (https://docs.gitlab.com/ci/jobs/ci_job_token/#job-token-access). */
  readonly job: boolean;
  readonly role: Role;
  /** What nobody gets: 401 where GitLab first asks who it is, else the 404 of a private project. */
  readonly nobody: 401 | 404;
  readonly answer: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly handle: (call: Call) => Result;
}

/** GitLab's own refusal; nothing was done. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly value: unknown,
  ) {
    super(JSON.stringify(value));
  }
}

/** `404 Branch Not Found`, or `404 Not found` where GitLab names nothing. */
export function notFound(what?: string): Refusal {
  return refused(404, what === undefined ? '404 Not found' : `404 ${what} Not Found`);
}

export function refused(status: number, message: unknown): Refusal {
  return new Refusal(status, { message });
}

export function value(of: unknown, status = 200): Result {
  return { kind: 'value', status, value: of };
}

/** `key` names an item for pages by key. */
export function list<T>(items: readonly T[], key?: (item: T) => string): Result {
  return { kind: 'list', items, ...(key === undefined ? {} : { key }) };
}

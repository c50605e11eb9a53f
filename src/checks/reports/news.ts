/** Which findings are new: what the file does not say of them, an earlier scan may. */
import type { Numbers } from '../../evidence/report-fact.js';

type Finding = NonNullable<Numbers['scan']>['findings'][number];

/** Of the findings that are counted. */
export interface News {
  /** New, as the file itself says. */
  readonly added: number;
  /** Those that the file lists, and of which it does not say it. */
  readonly untold: readonly Finding[];
  /** Those that are counted and not listed. */
  readonly unlisted: number;
}

export interface Compared {
  readonly added: number;
  /** Of so many it is still not known. */
  readonly unknown: number;
}

/**
 * Holds untold findings against an earlier scan by rule, component and file; lines move. Where a finding
 * names none of them, or the earlier scan listed only some of its own, it may be new or not.
 */
export function compareNews(
  news: News,
  before: { readonly findings: readonly Finding[]; readonly all: number },
): Compared {
  const isComplete = before.findings.length === before.all;
  const known = new Map<string, number>();
  for (const finding of before.findings) {
    const id = identityOf(finding);
    if (id !== undefined) known.set(id, (known.get(id) ?? 0) + 1);
  }
  let added = news.added;
  let unknown = news.unlisted;
  for (const finding of news.untold) {
    const id = identityOf(finding);
    const left = id === undefined ? 0 : (known.get(id) ?? 0);
    if (id !== undefined && left > 0) known.set(id, left - 1);
    else if (id !== undefined && isComplete) added += 1;
    else unknown += 1;
  }
  return { added, unknown };
}

function identityOf({ rule, component, file }: Finding): string | undefined {
  if (rule === undefined && component === undefined) return undefined;
  return JSON.stringify([rule ?? '', component ?? '', file ?? '']);
}

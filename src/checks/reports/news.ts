/** Which findings are new: what the file does not say of them, an earlier scan may. */
import type { Numbers } from '../../evidence/report-fact.js';

type Scan = NonNullable<Numbers['scan']>;
type Finding = Scan['findings'][number];

/** Of the findings that are counted. */
export interface News {
  /** New, as the file itself says. */
  readonly added: number;
  /** Those that the file lists, and of which it does not say it. */
  readonly untold: readonly Finding[];
  /** Those that do not say it, and are not listed. */
  readonly unlisted: number;
  /** How many untold ones have each mark; undefined where a record of before holds none. */
  readonly marks: ReadonlyMap<string, number> | undefined;
}

/** All that were counted of these severities, and those of them that are listed. */
export interface ListedNews extends News {
  readonly listed: readonly Finding[];
  readonly all: number;
}

/** What the findings say of themselves; where their states were not tallied, those that are listed do. */
export function newsOf(
  scan: Scan,
  of: {
    readonly wanted: readonly Finding['severity'][];
    readonly listed: readonly Finding[];
    readonly all: number;
  },
): ListedNews {
  const { wanted, listed, all } = of;
  const untold = listed.filter(({ state }) => !states.some((each) => each === state));
  const count = (state: (typeof states)[number]): number =>
    scan.states === undefined
      ? listed.filter((finding) => finding.state === state).length
      : wanted.reduce((sum, severity) => sum + (scan.states?.[severity]?.[state] ?? 0), 0);
  const told = states.reduce((sum, state) => sum + count(state), 0);
  const unlisted = Math.max(0, all - told - untold.length);
  return { added: count('new'), untold, unlisted, listed, all, marks: marksOf(scan, wanted) };
}

function marksOf(
  { marks }: Scan,
  wanted: readonly Finding['severity'][],
): ReadonlyMap<string, number> | undefined {
  if (marks === undefined) return undefined;
  const all = new Map<string, number>();
  for (const [mark, count] of wanted.flatMap((each) => Object.entries(marks[each] ?? {}))) {
    all.set(mark, (all.get(mark) ?? 0) + count);
  }
  return all;
}

const states = ['new', 'unchanged', 'updated'] as const;

export interface Compared {
  readonly added: number;
  /** Of so many it is still not known. */
  readonly unknown: number;
}

/**
 * Holds untold findings against an earlier scan by rule, component and file; lines move. Where a finding
 * names none of them, or the earlier scan knows only some of its own, it may be new or not.
 */
export function compareNews(news: News, before: Before): Compared {
  const now = knownOf(news, news.untold);
  const then = knownOf(before, before.listed);
  // Marks are compared with marks alone, and those that told their state then have none.
  const byList = [now.listed, then.listed] as const;
  const byMark = now.marked && then.marked && ([now.marked, then.marked] as const);
  const isKnown = ([, counts]: typeof byList): boolean => sum(counts) === before.all;
  const both = byMark !== undefined && (isKnown(byMark) || !isKnown(byList)) ? byMark : byList;
  const [own, earlier] = both;
  const isComplete = isKnown(both);
  let matched = 0;
  for (const [mark, count] of own) matched += Math.min(count, earlier.get(mark) ?? 0);
  const unmatched = sum(own) - matched;
  const unknown = news.untold.length + news.unlisted - sum(own);
  return isComplete
    ? { added: news.added + unmatched, unknown }
    : { added: news.added, unknown: unknown + unmatched };
}

/** Those listed that are new for sure; where the earlier scan lists only some, nobody can name them. */
export function newOnes(news: ListedNews, before: Before | undefined): readonly Finding[] {
  if (before === undefined) return news.listed.filter(({ state }) => state === 'new');
  if (before.listed.length < before.all) return [];
  const left = new Map(knownOf(before, before.listed).listed);
  return news.untold.filter((finding) => {
    const id = identityOf(finding) ?? '';
    const count = left.get(id) ?? 0;
    left.set(id, count - 1);
    return id !== '' && count <= 0;
  });
}

type Before = Pick<ListedNews, 'listed' | 'all' | 'marks'>;
type Counts = ReadonlyMap<string, number>;

function knownOf(
  { marks }: Pick<News, 'marks'>,
  listed: readonly Finding[],
): { readonly marked: Counts | undefined; readonly listed: Counts } {
  const counts = new Map<string, number>();
  for (const finding of listed) {
    const id = identityOf(finding);
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return { marked: marks, listed: counts };
}

function sum(counts: Counts): number {
  return [...counts.values()].reduce((total, each) => total + each, 0);
}

function identityOf({ rule, component, file }: Finding): string | undefined {
  if (rule === undefined && component === undefined) return undefined;
  return JSON.stringify([rule ?? '', component ?? '', file ?? '']);
}

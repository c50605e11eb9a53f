/** Judges `no-new`: by what the file says of its findings, and where it is silent, by the baseline. */
import type { JsonObject, Observation } from '../check.js';
import { notTold, type Asked, type Found, type Seen } from './asked.js';
import { instantOf, reportOfRun, sourceOfRun } from './baseline.js';
import { baselineUnknown, noBaseline } from './judge-change.js';
import { compareNews, type Compared } from './news.js';

/** One answer; none if nobody counts findings. */
export function judgeNews(
  asked: Asked,
  seen: Seen,
  { found, data }: { readonly found: Found; readonly data: JsonObject },
): readonly Observation[] {
  const { news } = found;
  if (news === undefined) return [];
  const isTold = news.untold.length + news.unlisted === 0;
  // One that says that it is new is enough.
  if (isTold || news.added > 0) return [conclude(asked, data, { added: news.added })];
  const { baseline, now, fact } = seen;
  if (baseline.status === 'unknown') return [baselineUnknown(asked, baseline.reason)];
  const run = baseline.status === 'none' ? undefined : baseline.fact.runs.find(hasScan);
  const [before] = run ? asked.find(reportOfRun(run), {}, instantOf(run, now)) : [];
  if (baseline.status === 'none' || run === undefined || before?.news === undefined) {
    return [noBaseline(asked, data)];
  }
  const compared = compareNews(news, { findings: before.news.listed, all: before.news.all });
  const told = { ...data, baseline: sourceOfRun(run, { baseline, now: fact }) };
  if (compared.added === 0 && compared.unknown > 0) {
    return [notTold(asked, seen, 'not each finding says whether it is new')];
  }
  return [conclude(asked, told, compared)];
}

function hasScan({ numbers }: { readonly numbers: { readonly scan?: unknown } }): boolean {
  return numbers.scan !== undefined;
}

function conclude(
  { named, measure }: Asked,
  about: JsonObject,
  { added }: Pick<Compared, 'added'>,
): Observation {
  const { check, report } = named;
  const data = { ...about, comparisons: [], added };
  if (added === 0) return { code: `${check}/met`, outcome: 'pass', data };
  const mend = { what: 'mend-numbers', detail: { report, measure } };
  return { code: `${check}/missed`, outcome: 'fail', data, acts: [mend] };
}

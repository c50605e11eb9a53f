/** Judges `no-new`: by what the file says of its findings, and where it is silent, by the baseline. */
import type { JsonObject, Observation } from '../check.js';
import { notTold, type Asked, type Found, type Seen } from './asked.js';
import { instantOf, reportOfRun, sourceOfRun } from './baseline.js';
import { baselineUnknown, noBaseline } from './judge-change.js';
import { namesOf } from './measures.js';
import { compareNews, newOnes, type Compared } from './news.js';

/** One answer; none if nobody counts findings. */
export function judgeNews(
  asked: Asked,
  seen: Seen,
  { found, data }: { readonly found: Found; readonly data: JsonObject },
): readonly Observation[] {
  const { news } = found;
  if (news === undefined) return [];
  const unknown = news.untold.length + news.unlisted;
  // One that says that it is new is enough.
  if (unknown === 0 || news.added > 0) {
    const told = { ...data, findings: namesOf(newOnes(news, undefined)) };
    return [conclude(asked, told, { added: news.added, unknown })];
  }
  const { baseline, now, fact } = seen;
  if (baseline.status === 'unknown') return [baselineUnknown(asked, baseline.reason)];
  const run = baseline.status === 'none' ? undefined : baseline.fact.runs.find(hasScan);
  const [before] = run ? asked.find(reportOfRun(run), {}, instantOf(run, now)) : [];
  if (baseline.status === 'none' || run === undefined || before?.news === undefined) {
    return [noBaseline(asked, data)];
  }
  const compared = compareNews(news, before.news);
  const told = { ...data, baseline: sourceOfRun(run, { baseline, now: fact }) };
  if (compared.added === 0 && compared.unknown > 0) {
    const some = `${String(compared.unknown)} of ${String(news.all)} findings`;
    const hint = 'let the tool say it of each (baselineState of SARIF), or bound their number';
    const reason = `${some} do not say whether they are new, and the scan before does not tell it: ${hint}`;
    return [notTold(asked, seen, reason)];
  }
  return [conclude(asked, { ...told, findings: namesOf(newOnes(news, before.news)) }, compared)];
}

function hasScan({ numbers }: { readonly numbers: { readonly scan?: unknown } }): boolean {
  return numbers.scan !== undefined;
}

function conclude(
  { named, measure }: Asked,
  about: JsonObject,
  { added, unknown }: Compared,
): Observation {
  const { check, report } = named;
  const data = { ...about, comparisons: [], added, ...(unknown > 0 && { unsaid: unknown }) };
  if (added === 0) return { code: `${check}/met`, outcome: 'pass', data };
  const mend = { what: 'mend-numbers', detail: { report, measure } };
  return { code: `${check}/missed`, outcome: 'fail', data, acts: [mend] };
}

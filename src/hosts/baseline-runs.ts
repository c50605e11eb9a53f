/** Stored records as the fact that numbers are held against: what the reports of allowed promotions told. */
import {
  baselineSpecSchema,
  type BaselineRun,
  type BaselineSpec,
} from '../evidence/baseline-fact.js';
import { formatsOf, numbersOf } from '../evidence/baseline-numbers.js';
import type { FactReading } from '../evidence/facts.js';
import type { Provenance } from '../evidence/reading.js';
import type { RecordDocument } from '../report/record.js';
import { parseInstant } from '../time/instant.js';
import type { DocumentsReading } from './past-records.js';

/** So many runs tell how far a metric varies. */
const mostRuns = 20;
/** Of totals the last ones are enough: a number that the newest does not tell may be in one before. */
const mostTotals = 3;

/** `sha` is the candidate: a commit is never its own baseline. */
export function toBaselineReading(
  found: DocumentsReading,
  source: Provenance,
  asked: { readonly spec: unknown; readonly sha: string },
): FactReading<'baseline'> {
  if (found.status === 'none') return { status: 'none', source };
  if (found.status !== 'known') return found;
  const spec = baselineSpecSchema.parse(asked.spec);
  const runs = runsOf(found.documents, { spec, sha: asked.sha });
  const at = { ...source, sha: found.head };
  if (runs.length === 0) return { status: 'none', source: at };
  return { status: 'known', value: { origin: 'records', runs }, source: at };
}

function runsOf(
  documents: readonly RecordDocument[],
  { spec, sha }: { readonly spec: BaselineSpec; readonly sha: string },
): BaselineRun[] {
  const most = spec.metric === undefined ? mostTotals : mostRuns;
  const seen = new Set([sha]);
  const runs: BaselineRun[] = [];
  for (const document of documents) {
    if (runs.length === most) break;
    const { subject } = document;
    if (seen.has(subject.sha)) continue;
    const run = toRun(document, spec);
    if (run === undefined) continue;
    seen.add(subject.sha);
    runs.push(runs.length === 0 ? run : withoutFindings(run));
  }
  return runs;
}

/** Of a decision that allowed and was enforced, if one of the report's kinds was evidence then. */
function toRun(document: RecordDocument, spec: BaselineSpec): BaselineRun | undefined {
  const { id, at, subject, decision, enforced, evidence } = document;
  const isAllowed = document.kind === 'decision' && enforced && decision?.verdict === 'allow';
  const reports = evidence?.facts.report ?? {};
  const reading = Object.hasOwn(reports, spec.report) ? reports[spec.report] : undefined;
  if (!isAllowed || reading?.status !== 'known') return undefined;
  const now = parseInstant(at);
  if (now === undefined) return undefined;
  const numbers = numbersOf(reading.value, { sha: subject.sha, metric: spec.metric, now });
  if (Object.keys(numbers).length === 0) return undefined;
  const { version } = subject;
  const policy = decision.policy[0]?.sha256;
  return {
    ...{ record: id, at, sha: subject.sha },
    ...(version !== undefined && { version }),
    ...(policy !== undefined && { policy }),
    patterns: reading.value.patterns.slice(0, 20),
    formats: formatsOf(reading.value),
    numbers,
  };
}

function withoutFindings(run: BaselineRun): BaselineRun {
  const { scan, ...others } = run.numbers;
  if (scan === undefined) return run;
  const { ages: _, marks: __, ...rest } = scan;
  return { ...run, numbers: { ...others, scan: { ...rest, findings: [] } } };
}

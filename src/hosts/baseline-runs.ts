/** Stored records as the fact that numbers are held against: what the reports of allowed promotions told. */
import {
  baselineSpecSchema,
  type BaselineRun,
  type BaselineSpec,
} from '../evidence/baseline-fact.js';
import type { FactReading } from '../evidence/facts.js';
import type { Provenance } from '../evidence/reading.js';
import type { Numbers, ReportFact } from '../evidence/report-fact.js';
import { isEvidence } from '../evidence/report-validity.js';
import type { RecordDocument } from '../report/record.js';
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
  const numbers = numbersOf(reading.value, { sha: subject.sha, metric: spec.metric });
  if (Object.keys(numbers).length === 0) return undefined;
  const { version } = subject;
  const policy = decision.policy[0]?.sha256;
  const formats = reading.value.files.flatMap(({ format }) => format ?? []);
  return {
    ...{ record: id, at, sha: subject.sha },
    ...(version !== undefined && { version }),
    ...(policy !== undefined && { policy }),
    patterns: reading.value.patterns.slice(0, 20),
    formats: [...new Set(formats)].sort(),
    numbers,
  };
}

/** What a comparison needs: no names of failed tests, no messages of findings. */
function numbersOf(
  fact: ReportFact,
  of: { readonly sha: string; readonly metric: string | undefined },
): Numbers {
  const { sha, metric } = of;
  const { tests, coverage, scan, performance } = fact;
  if (metric !== undefined) {
    const told = (performance ?? []).filter((each) => each.metric === metric);
    const isTold = told.length > 0 && isEvidence(fact, { kind: 'performance', sha });
    return isTold ? { performance: told } : {};
  }
  return {
    ...(tests && isEvidence(fact, { kind: 'tests', sha }) && { tests: { ...tests, failures: [] } }),
    ...(coverage && isEvidence(fact, { kind: 'coverage', sha }) && { coverage }),
    ...(scan &&
      isEvidence(fact, { kind: 'scan', sha }) && {
        scan: { ...scan, findings: scan.findings.map(({ message: _, line: __, ...rest }) => rest) },
      }),
  };
}

function withoutFindings(run: BaselineRun): BaselineRun {
  const { scan, ...others } = run.numbers;
  return scan === undefined
    ? run
    : { ...run, numbers: { ...others, scan: { ...scan, findings: [] } } };
}

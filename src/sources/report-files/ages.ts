/** Ages of findings as a fact tells them: of those severities of which a file tells a time. */
import type { ReportFact } from '../../evidence/report-fact.js';
import { formatInstant } from '../../time/instant.js';
import type { FindingTallies } from '../reports/finding-tally.js';
import { severities } from '../reports/report.js';

type Ages = NonNullable<NonNullable<ReportFact['scan']>['ages']>;

export function toAges(tallies: FindingTallies): Ages {
  const told = severities.filter((severity) => tallies[severity].spans.length > 0);
  const entries = told.map((severity) => {
    const spans = tallies[severity].spans.map(({ from, to, count }) => ({
      from: formatInstant(from),
      ...(to !== from && { to: formatInstant(to) }),
      count,
    }));
    return [severity, spans] as const;
  });
  return Object.fromEntries(entries);
}

/** What the report `all` and the numbers before it are judged to be. */
import type { BaselineFact } from '../../../src/evidence/baseline-fact.js';
import type { FactReading } from '../../../src/evidence/facts.js';
import type { ReportFact } from '../../../src/evidence/report-fact.js';
import { toClock } from '../../../src/report/clock.js';
import { toPlain } from '../../../src/report/phrase.js';
import { tell } from '../../../src/report/words/index.js';
import { decideFor, known, wednesday } from '../../decision/builders.js';

interface Given {
  readonly rules: string;
  readonly fact: ReportFact;
  readonly baseline?: BaselineFact | FactReading<'baseline'>;
  readonly key?: string;
}

export async function judged({ rules, fact, baseline, key = 'all' }: Given): Promise<{
  readonly codes: readonly string[];
  readonly verdict: string;
  readonly data: readonly object[];
  readonly lines: readonly string[];
}> {
  const policy = `
policy: 1
reports: { all: { files: x }, before: { files: x.xml } }
environments: { production: { ${rules} } }
`;
  const reading =
    baseline === undefined || 'status' in baseline ? baseline : known<'baseline'>(baseline);
  const decision = await decideFor(policy, {
    facts: {
      report: { all: known<'report'>(fact) },
      ...(reading && { baseline: { [key]: reading } }),
    },
  });
  const clock = toClock({}, { timezone: 'UTC', now: wednesday });
  const own = decision.findings.filter(({ question }) => /^(quality|security)/.test(question));
  return {
    codes: own.map(({ code, effect }) => `${code} ${effect}`),
    verdict: decision.verdict,
    data: own.map(({ data }) => data),
    lines: own.map((finding) => toPlain(tell(finding, clock).line)),
  };
}

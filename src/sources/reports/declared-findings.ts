/** How many findings a file declares by severity, set against those in it: the worse number is taken. */
import type { JsonValue } from './format.js';
import { readCount } from './numbers.js';
import type { Problems } from './problem.js';
import type { RatedFindings } from './rated-findings.js';
import { severities, type Severity } from './report.js';
import { at } from './values.js';

export type Counts = Readonly<Partial<Record<Severity | 'total', number>>>;

/** The counts of an object whose keys are a tool's words, and `total`; what is absent is not told. */
export function readDeclared(
  value: JsonValue | undefined,
  part: { readonly keys: Readonly<Record<Severity, string>>; readonly problems: Problems },
): Counts {
  const { keys, problems } = part;
  const rows = [...Object.entries(keys), ['total', 'total'] as const];
  return Object.fromEntries(
    rows.flatMap(([name, key]) => {
      const count = readCount(at(value, key), { what: `${key} of the summary`, problems });
      return count === undefined ? [] : [[name, count]];
    }),
  );
}

/** Adds what is declared and not in the file, and tells both kinds of disagreement. */
export function addMissing(
  findings: RatedFindings,
  part: { readonly declared: Counts; readonly of: string; readonly problems: Problems },
): void {
  const { declared, of, problems } = part;
  for (const severity of severities) {
    const said = declared[severity];
    const found = findings.counted(severity);
    if (said === undefined || said === found) continue;
    problems.add(
      'disagreement',
      `${of} declares ${String(said)} ${severity} ${said === 1 ? 'finding' : 'findings'}, and has ${String(found)}`,
    );
    if (said > found) findings.count(severity, said - found);
  }
  const found = severities.reduce((sum, severity) => sum + findings.counted(severity), 0);
  const { total } = declared;
  if (total === undefined || total <= found) return;
  problems.add(
    'disagreement',
    `${of} declares ${String(total)} ${total === 1 ? 'finding' : 'findings'}, and has ${String(found)}`,
  );
  // How severe the missing ones are is not told.
  findings.count('critical', total - found);
}

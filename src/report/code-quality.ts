/**
 * Findings beside the lines of policy and source that they are about, as GitLab shows them in a merge
 * request: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
import type { Annotation } from './annotations.js';

/** A line of the report; the names are GitLab's. */
interface CodeQualityIssue {
  readonly description: string;
  readonly check_name: string;
  /** Tells the finding of one run apart from others, and is the same in the next run. */
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const severities = { error: 'blocker', warning: 'minor', notice: 'info' } as const satisfies Record<
  Annotation['level'],
  CodeQualityIssue['severity']
>;

/**
 * JSON: the annotations that have a place, in their order. `sha256` gives the digest of a text as hex.
 * A fingerprint is made of code and place alone: what is told changes with the clock.
 */
export function renderCodeQuality(
  annotations: readonly Annotation[],
  sha256: (text: string) => string,
): string {
  const counts = new Map<string, number>();
  const issues = annotations.flatMap(({ level, title, message, code, place }) => {
    if (place === undefined) return [];
    const { file, line, column } = place;
    const name = code ?? 'gate/finding';
    const key = JSON.stringify([name, file, line, column]);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    const issue: CodeQualityIssue = {
      description: `${title}: ${message}`,
      check_name: name,
      // GitLab shows only the first of two with one fingerprint.
      fingerprint: sha256(`${key} ${String(count)}`),
      severity: severities[level],
      // `./a.yml` would be another file than `a.yml`.
      location: { path: file.replace(/^(?:\.\/)+/, ''), lines: { begin: Math.max(1, line) } },
    };
    return [issue];
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}

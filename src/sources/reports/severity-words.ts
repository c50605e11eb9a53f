/** The words in which scanners write severities, in one table. */
import { severities, type Severity } from './report.js';

export const scanTools = [
  'npm',
  'trivy',
  'grype',
  'osv',
  'semgrep',
  'gitlab',
  'cyclonedx',
] as const;
export type ScanTool = (typeof scanTools)[number];

/** The five of our own scale, as most tools write them. */
const own: Readonly<Record<string, Severity>> = Object.fromEntries(
  severities.map((severity) => [severity, severity]),
);

/**
 * In lower case. A word that is not here says nothing, as `unknown` does, and the finding counts as the
 * worst that it may be. What lies below low in a scale of vulnerabilities is still one: low, not info.
 */
const words: Readonly<Record<ScanTool, Readonly<Record<string, Severity>>>> = {
  // https://docs.npmjs.com/about-audit-reports
  npm: { ...own, moderate: 'medium' },
  // https://trivy.dev/docs/latest/configuration/filtering/#by-severity
  trivy: own,
  // https://github.com/anchore/grype/blob/main/grype/vulnerability/severity.go
  grype: { ...own, negligible: 'low' },
  // `database_specific.severity`: https://ossf.github.io/osv-schema/
  osv: { ...own, moderate: 'medium', important: 'high', negligible: 'low' },
  // https://semgrep.dev/docs/kb/rules/understand-severities
  semgrep: {
    ...own,
    error: 'high',
    warning: 'medium',
    info: 'low',
    experiment: 'low',
    inventory: 'low',
  },
  // https://docs.gitlab.com/user/application_security/vulnerabilities/severities/
  gitlab: own,
  // https://cyclonedx.org/docs/1.6/json/#vulnerabilities_items_ratings_items_severity
  cyclonedx: { ...own, none: 'info' },
};

/** What a tool means by a word in any case; undefined if it says nothing. */
export function severityOfWord(tool: ScanTool, word: string): Severity | undefined {
  const key = word.trim().toLowerCase();
  const table = words[tool];
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

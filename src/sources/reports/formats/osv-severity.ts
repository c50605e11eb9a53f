/** How severe a vulnerability of OSV-Scanner is: https://ossf.github.io/osv-schema/#severity-field */
import { scoreOfVector } from '../cvss.js';
import type { JsonObject, JsonValue } from '../format.js';
import { quote, type Problems } from '../problem.js';
import { worst, type RatedFindings } from '../rated-findings.js';
import type { Severity } from '../report.js';
import { moreSevere } from '../severity.js';
import { at, textOf } from '../values.js';
import type { OsvGroup } from './osv-groups.js';

/**
 * `max_severity` of the group, a score as text and empty if there is none, or what the CVSS vectors
 * come to if that is worse; without both the word of the database, which is undefined if not known.
 */
export function rateGroup(
  group: OsvGroup,
  part: { readonly findings: RatedFindings; readonly problems: Problems },
): { readonly severity: Severity | undefined; readonly word: JsonValue | undefined } {
  const { findings, problems } = part;
  const told = findings.rate({ scores: group.score === '' ? [] : [group.score] });
  const vectors = group.vulnerabilities.flatMap(vectorsOf);
  const found = findings.rate({ scores: vectors.map(scoreOfVector) });
  const words = group.vulnerabilities.map((each) => at(each, 'database_specific', 'severity'));
  const [word] = words.filter((each) => each !== undefined);
  if (told !== undefined && found !== undefined && moreSevere(told, found) !== told) {
    problems.add(
      'disagreement',
      `${quote(group.ids[0] ?? '')} has a max_severity that is ${told}, and a vector that is ${found}`,
    );
  }
  const rated = [told, found].filter((each) => each !== undefined);
  if (rated.length > 0) return { severity: worst(rated), word };
  const named = words.map((each) => findings.rate({ word: each }));
  return { severity: worst(named.filter((each) => each !== undefined)), word };
}

function vectorsOf(vulnerability: JsonObject): readonly string[] {
  const list = vulnerability['severity'];
  return (Array.isArray(list) ? (list as readonly JsonValue[]) : [])
    .map((each) => textOf(at(each, 'score')))
    .filter((each) => each !== undefined);
}

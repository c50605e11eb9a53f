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
 * The worst of `max_severity` of the group, a score as text and empty if there is none, of what the CVSS vectors come
 * to, and of the word of the database; undefined if none of them is known, or if there is no `max_severity` and one of them says
 * something that nobody knows.
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
  const named = worst(
    words.map((each) => findings.rate({ word: each })).filter((each) => each !== undefined),
  );
  const others = { 'a vector': found, 'a word of its database': named };
  for (const [what, other] of Object.entries(others)) {
    if (told === undefined || other === undefined || moreSevere(told, other) === told) continue;
    problems.add(
      'disagreement',
      `${quote(group.ids[0] ?? '')} has a max_severity that is ${told}, and ${what} that is ${other}`,
    );
  }
  const strange = words.find((each) => findings.isStrange(each));
  const isUnscored = vectors.some(
    (each) => each.startsWith('CVSS:') && scoreOfVector(each) === undefined,
  );
  if (told === undefined && (strange !== undefined || isUnscored))
    return { severity: undefined, word: strange ?? word };
  return { severity: worst([told, found, named].filter((each) => each !== undefined)), word };
}

function vectorsOf(vulnerability: JsonObject): readonly string[] {
  const list = vulnerability['severity'];
  return (Array.isArray(list) ? (list as readonly JsonValue[]) : [])
    .map((each) => textOf(at(each, 'score')))
    .filter((each) => each !== undefined);
}

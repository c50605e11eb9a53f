/** How severe a vulnerability of CycloneDX is by its ratings: https://cyclonedx.org/docs/1.6/json/#vulnerabilities_items_ratings */
import { scoreOfVector } from '../cvss.js';
import type { JsonValue } from '../format.js';
import { worst, type RatedFindings } from '../rated-findings.js';
import type { Severity } from '../report.js';
import { textOf } from '../values.js';

type Raw = JsonValue | undefined;

export interface CycloneRating {
  readonly severity: Raw;
  readonly score: Raw;
  readonly vector: Raw;
  /** `CVSSv31`, `OWASP`, `SSVC`, …: only CVSS has scores from 0 to 10. */
  readonly method: string | undefined;
}

interface Read {
  readonly found: readonly Severity[];
  /** It says more than that there is no severity. */
  readonly isTold: boolean;
  /** What it says besides, if nothing of that is known: in CVSS, or in a method that is not read. */
  readonly unread?: { readonly of: 'cvss' | 'other'; readonly word: Raw };
}

/**
 * The worst of words, scores and vectors. Without a severity where a word or a vector of CVSS says what nobody knows, or where
 * a method that is not read says something and all others that there is none; `word` is what says so.
 */
export function rateCyclone(
  ratings: readonly CycloneRating[],
  findings: RatedFindings,
): { readonly severity: Severity | undefined; readonly word: Raw } {
  const strange = ratings.find((each) => findings.isStrange(each.severity))?.severity;
  const read = ratings.map((each) => readRating(each, findings));
  const isTold = read.some((each) => each.isTold);
  const unread = read.flatMap((each) => each.unread ?? []);
  const word = strange ?? unread.find(({ of }) => of === 'cvss' || !isTold)?.word;
  if (word !== undefined) return { severity: undefined, word };
  return { severity: worst(read.flatMap(({ found }) => found)), word: ratings[0]?.severity };
}

function readRating(rating: CycloneRating, findings: RatedFindings): Read {
  const { severity, score, method } = rating;
  const vector = textOf(rating.vector)?.trim() ?? '';
  const isOfCvss = method === undefined ? cvssVector.test(vector) : cvssMethod.test(method);
  const hasCvssScore = method === undefined || isOfCvss;
  const word = findings.rate({ word: severity });
  const scores = [
    findings.rate({ scores: hasCvssScore ? [score] : [] }),
    findings.rate({ scores: isOfCvss ? [scoreOf(vector, method)] : [] }),
  ].filter((each) => each !== undefined);
  const isNone = /^\s*none\s*$/i.test(textOf(severity) ?? '');
  const isTold = (word !== undefined && !isNone) || scores.some((each) => each !== 'info');
  const found = [...(word === undefined ? [] : [word]), ...scores];
  if (isTold || scores.length > 0) return { found, isTold };
  const [said] = [vector, score].filter((each) => !saysNothing(each));
  if (said === undefined) return { found, isTold };
  return { found, isTold, unread: { of: isOfCvss ? 'cvss' : 'other', word: said } };
}

const cvssMethod = /^cvss/i;
/** Those of version 2 have no name before them, and may stand in parentheses. */
const cvssVector = /^(?:CVSS:|\(?AV:)/;

/** In the extension of older versions vectors of version 3 have no name before them either. */
function scoreOf(vector: string, method: string | undefined): number | undefined {
  const plain = vector.replace(/^\((.*)\)$/, '$1');
  const isNamed = plain.startsWith('CVSS:') || !/^cvssv?3/i.test(method ?? '');
  return scoreOfVector(isNamed ? plain : `CVSS:3.1/${plain}`);
}

function saysNothing(value: Raw): boolean {
  return value === undefined || value === null || value === '' || Number(value) === 0;
}

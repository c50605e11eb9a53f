/** Annotations at lines of source: the failed tests and the findings behind a number that did not hold. */
import type { Finding } from '../decision/decision.js';
import type { Evidence } from '../evidence/evidence.js';
import { readingOf } from '../evidence/facts.js';
import { matchesGlob, plainGlob } from '../evidence/glob.js';
import type { ReportFact } from '../evidence/report-fact.js';
import type { Annotation } from './annotations.js';
import { has, textOf, textsOf } from './finding-data.js';
import { say, toPlain, type Phrase } from './phrase.js';
import { isOwnPath, toVisible } from './untrusted.js';

type Level = Annotation['level'];
type Failure = NonNullable<ReportFact['tests']>['failures'][number];
type ScanFinding = NonNullable<ReportFact['scan']>['findings'][number];

/**
 * One for each failed case and each finding that has a line in the repository, most severe first: those
 * of a finding that blocks before those of one that warns. `levelOf` is the level of a finding that is
 * shown, undefined for one that is not.
 */
export function sourceAnnotations(
  findings: readonly Finding[],
  part: {
    readonly evidence: Evidence;
    readonly levelOf: (finding: Finding) => Level | undefined;
  },
): readonly Annotation[] {
  const found = findings.flatMap((finding) => {
    const level = part.levelOf(finding);
    const fact = level && reportOf(finding, part.evidence);
    return level && fact ? placed(finding, { fact, level }) : [];
  });
  const ranked = levels.flatMap((level) => found.filter((each) => each.level === level));
  // `high` and `total` may both be missed: what is at one place is shown once.
  const once = new Map<string, Annotation>();
  for (const { words, ...shown } of ranked) {
    const key = JSON.stringify([words, shown.place]);
    if (!once.has(key)) once.set(key, shown);
  }
  return [...once.values()];
}

const levels: readonly Level[] = ['error', 'warning', 'notice'];

/** `words` are what is shown without the rule: the title before its code. */
interface Placed extends Annotation {
  readonly words: string;
}

/** Only where a number did not hold: what is no evidence says nothing of the source. */
function reportOf({ outcome, evidence }: Finding, { facts }: Evidence): ReportFact | undefined {
  if (outcome !== 'fail' && outcome !== 'warn') return undefined;
  const ref = evidence.find(({ kind }) => kind === 'report');
  const reading = ref && readingOf(facts, { kind: 'report', key: ref.key });
  return reading?.status === 'known' ? reading.value : undefined;
}

function placed(
  finding: Finding,
  { fact, level }: { readonly fact: ReportFact; readonly level: Level },
): readonly Placed[] {
  const measure = textOf(finding.data, 'measure');
  switch (textOf(finding.data, 'kind')) {
    case 'tests':
      // Only failed cases are listed.
      return measure === 'failed'
        ? (fact.tests?.failures ?? [])
            .filter(({ file }) => isOfPart(finding, file))
            .flatMap((each) => annotate(each, { finding, level, title: titleOfCase(each) }))
        : [];
    case 'scan':
      return (fact.scan?.findings ?? [])
        .filter(({ severity }) => measure === 'total' || measure === severity)
        .filter(({ file }) => isOfPart(finding, file))
        .flatMap((each) => annotate(each, { finding, level, title: titleOfFinding(each) }));
    default:
      return [];
  }
}

/** Of a rule for a part only what lies in its paths. */
function isOfPart({ data }: Finding, file = ''): boolean {
  if (!has(data, 'part')) return true;
  const plain = file.replace(/^(?:\.\/)+/, '');
  return textsOf(data, 'paths').some((path) => matchesGlob(plain, plainGlob(path) ?? ''));
}

function titleOfCase({ name }: Failure): Phrase {
  return say`Test failed: ${name || 'a case without a name'}`;
}

/** `High: CVE-2026-1 in openssl` */
function titleOfFinding({ severity, rule, component }: ScanFinding): Phrase {
  const what = rule ?? component ?? 'a finding without a rule';
  const where = rule !== undefined && component !== undefined ? say` in ${component}` : [];
  return say`${severity.charAt(0).toUpperCase()}${severity.slice(1)}: ${what}${where}`;
}

function annotate(
  { file, line = 1, message }: Pick<Failure, 'file' | 'line' | 'message'>,
  part: { readonly finding: Finding; readonly level: Level; readonly title: Phrase },
): readonly Placed[] {
  const { finding, level, title } = part;
  if (file === undefined || !isSourcePath(file)) return [];
  const report = textOf(finding.data, 'report');
  const from = say`report ${report}, rule ${finding.rule}`;
  return [
    {
      words: toPlain(title),
      level,
      title: toPlain(say`${title} [${finding.code}]`),
      message: toPlain(message ? say`${message} (${from})` : from),
      code: toVisible(finding.code),
      place: { file: file.replace(/^(?:\.\/)+/, ''), line: Math.max(1, line) },
    },
  ];
}

/** A path from the top of the repository; what a tool tells of elsewhere has no line to show. */
function isSourcePath(file: string): boolean {
  return file !== '' && isOwnPath(file) && !/[\\:]/.test(file) && !file.split('/').includes('..');
}

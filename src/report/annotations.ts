/** Annotations: the most severe findings first, as a forge shows them beside the code. */
import type { Finding } from '../decision/decision.js';
import { toClock, type Clock } from './clock.js';
import { gatherLines, isSilent, say, toPlain, type Phrase } from './phrase.js';
import type { PolicyErrorInput, ReportedFault, ReportInput } from './report-input.js';
import { checkOf, reasonOf } from './rows.js';
import { sourceAnnotations } from './source-annotations.js';
import { isOwnPath, toVisible } from './untrusted.js';
import { tell } from './words/index.js';

/** `title` and `message` are one line of visible text each; a host escapes them for its own syntax. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** The code of the finding or the fault; absent where others are only counted. */
  readonly code?: string | undefined;
  /** Of the policy only where the file at the candidate is the one that decided. */
  readonly place?: AnnotationPlace | undefined;
  /** Where it is not: the line is shown at the commit that the policy was read at. */
  readonly elsewhere?: AnnotationPlace | undefined;
}

export interface AnnotationPlace {
  readonly file: string;
  readonly line: number;
  readonly column?: number | undefined;
}

/** Tells whether a file of the policy is at the candidate the very one that decided: its lines can be shown. */
export interface PolicyAt {
  readonly isAtCandidate: (file: string) => boolean;
}

/** More are only counted: they would hide the verdict (T70). */
const mostAnnotations = 60;

/** A forge cuts titles near 80 characters; the code follows in brackets. */
const longestTitle = 120;

/**
 * One annotation for each finding that somebody should see, and then the lines of source that such a
 * finding is about; a green run has none.
 */
export function renderAnnotations(input: ReportInput, policy: PolicyAt): readonly Annotation[] {
  const { decision, evidence } = input;
  const clock = toClock(evidence.facts, decision);
  const isPreview = decision.headline === 'preview';
  const seen = decision.findings.flatMap((finding) => {
    const kind = kindOf(finding);
    return kind === undefined ? [] : [{ finding, kind, told: tell(finding, clock) }];
  });
  const named = new Set(
    seen.filter(({ told }) => !isSilent(told.short)).map(({ finding }) => checkOf(finding)),
  );
  // A finding without a short form is told by another one of its check: nothing fits while it is closed.
  const shown = kinds.flatMap((kind) =>
    seen.filter(
      ({ finding, kind: of, told }) =>
        of === kind && (!isSilent(told.short) || !named.has(checkOf(finding))),
    ),
  );
  const levelsNow = isPreview ? previewLevels : levels;
  const rules = shown.map(({ finding, kind, told }) => ({
    level: levelsNow[kind],
    title: titleOf({ finding, kind, short: told.short, clock }),
    message: toPlain(messageOf(finding, clock)),
    code: toVisible(finding.code),
    ...placeOf(finding.place, policy),
  }));
  const sources = sourceAnnotations(decision.findings, {
    evidence,
    levelOf(finding) {
      const kind = kindOf(finding);
      return kind === undefined || kind === 'later' ? undefined : levelsNow[kind];
    },
  });
  return limit([...rules, ...sources]);
}

/** One annotation for each fault of the policy or the request, errors first. */
export function renderFaultAnnotations(
  input: PolicyErrorInput,
  policy: PolicyAt,
): readonly Annotation[] {
  const { faults, mode } = input;
  const ordered = [
    ...faults.filter(({ severity }) => severity !== 'warning'),
    ...faults.filter(({ severity }) => severity === 'warning'),
  ];
  return limit(
    ordered.map((fault) => {
      const place = placeOf(fault.place, policy);
      return {
        level: faultLevel(fault, mode),
        title: withCode(capitalize(toVisible(fault.message)), fault.code),
        message: toPlain(faultMessage(fault, place.place !== undefined)),
        code: toVisible(fault.code),
        ...place,
      };
    }),
  );
}

/** Most severe first. */
const kinds = ['fail', 'unknown', 'waived', 'warn', 'later'] as const;
type Kind = (typeof kinds)[number];

const levels = {
  fail: 'error',
  unknown: 'error',
  waived: 'warning',
  warn: 'warning',
  later: 'notice',
} as const satisfies Record<Kind, Annotation['level']>;

/** Nothing is enforced in a preview, so that nothing of it is an error. */
const previewLevels = {
  fail: 'warning',
  unknown: 'warning',
  waived: 'notice',
  warn: 'notice',
  later: 'notice',
} as const satisfies Record<Kind, Annotation['level']>;

/** What a finding means for people; undefined if there is nothing to tell. */
function kindOf({ effect, outcome }: Finding): Kind | undefined {
  switch (effect) {
    case 'block':
      return outcome === 'fail' || outcome === 'unknown' ? outcome : 'warn';
    case 'waived':
      return 'waived';
    case 'warn':
    case 'owed':
      return 'warn';
    case 'observe':
      return outcome === 'fail' ? 'later' : undefined;
    case 'none':
      return undefined;
  }
}

const leads = {
  fail: [],
  unknown: say`could not decide: `,
  waived: say`waived: `,
  warn: [],
  later: say`not yet enforced, would block: `,
} as const satisfies Record<Kind, Phrase>;

/** `Window closed until Mon 23 Nov, 19:00 CET [windows/closed]` */
function titleOf(part: { finding: Finding; kind: Kind; short: Phrase; clock: Clock }): string {
  const { finding, kind, short, clock } = part;
  const { clears } = finding;
  const words = isSilent(short) ? say`${checkOf(finding)}` : short;
  const isTimed = kind === 'fail' && clears !== undefined && clock.isFuture(clears);
  const phrase = say`${leads[kind]}${words}${isTimed ? say` until ${clock.moment(clears)}` : []}`;
  const text = toPlain(phrase);
  // An id at the beginning stays as it is written.
  return withCode(phrase[0]?.kind === 'literal' ? capitalize(text) : text, finding.code);
}

function withCode(text: string, code: string): string {
  const characters = Array.from(text);
  const cut =
    characters.length <= longestTitle ? text : `${characters.slice(0, longestTitle - 1).join('')}…`;
  return toPlain(say`${cut} [${code}]`);
}

function capitalize(text: string): string {
  return text.replace(/^[a-z](?=[a-z]*[ :])/, (letter) => letter.toUpperCase());
}

/** `windows: closed since …. Rule: production/windows.open, .promotion-gate.yml:12` */
function messageOf(finding: Finding, clock: Clock): Phrase {
  const { owner, contact, place, rule } = finding;
  const at = place === undefined ? [] : say`, ${place.file}:${place.line}`;
  const people = [owner, contact].flatMap((one) => (one === undefined ? [] : [say`${one}`]));
  const ask = people.length === 0 ? [] : say` Ask ${gatherLines(people, ', ')}.`;
  return say`${checkOf(finding)}: ${reasonOf(finding, clock)}.${ask} Rule: ${rule}${at}`;
}

function faultMessage({ message, hint, place }: ReportedFault, isPlaced: boolean): Phrase {
  const advice = hint === undefined ? [] : say`; ${hint}`;
  const isTold = isPlaced || place === undefined;
  return isTold
    ? say`${message}${advice}`
    : say`${place.file}:${place.line}:${place.column} ${message}${advice}`;
}

/** A first policy that is still to be merged keeps nobody from anything. */
function faultLevel(
  { code, severity }: ReportedFault,
  mode: PolicyErrorInput['mode'],
): Annotation['level'] {
  if (mode === 'preview' && code === 'policy/absent') return 'notice';
  return severity === 'warning' ? 'warning' : 'error';
}

/** Files of other repositories are called `owner/repo//path`: this one has no line to show for them. */
function placeOf(
  place: Finding['place'] | ReportedFault['place'],
  { isAtCandidate }: PolicyAt,
): Pick<Annotation, 'place' | 'elsewhere'> {
  if (place === undefined || !isOwnPath(place.file)) return {};
  return isAtCandidate(place.file) ? { place } : { elsewhere: place };
}

function limit(all: readonly Annotation[]): readonly Annotation[] {
  const shown = all.slice(0, mostAnnotations);
  const more = all.length - shown.length;
  if (more <= 0) return shown;
  const message = `${String(more)} more are counted in the job summary and told in the record`;
  return [...shown, { level: 'notice', title: `and ${String(more)} more`, message }];
}

/** The steps of a decision as rows: who, which act, because of what. */
import type { Decision, Finding, Step } from '../decision/decision.js';
import type { Clock } from './clock.js';
import { textOf, textsOf } from './finding-data.js';
import { code, gatherLines, join, say, strong, type Phrase } from './phrase.js';
import type { ReportInput } from './report-input.js';
import { checkOf } from './rows.js';
import { tellAct } from './words/acts.js';
import { tell } from './words/index.js';

export interface StepRow {
  readonly number: number;
  readonly who: Phrase;
  readonly act: Phrase;
  /** Addresses to open, each on a line of its own. */
  readonly links: readonly string[];
  /** Addresses that the act names itself, for where a name leads nowhere. */
  readonly addresses: readonly string[];
  readonly because: Phrase;
}

/** At most this many steps are told; the rest is counted. */
export const mostSteps = 10;

/** The steps that people are told: on a preview nobody starts anything yet. */
export function stepsOf({ headline, steps }: Decision): readonly Step[] {
  // Where nothing else is to be done and no clock clears anything, another run says the same.
  const [only, ...others] = steps;
  const isIdle = others.length === 0 && only?.what === startAgain && only.clears.length === 0;
  return headline === 'preview' || isIdle ? steps.filter(({ what }) => what !== startAgain) : steps;
}

const startAgain = 'start-again';

/** The first steps in the order of the decision. */
export function toSteps(input: ReportInput, clock: Clock): readonly StepRow[] {
  const { decision } = input;
  const context = { decision, clock, again: againOn(input) };
  const explained = new Set<Finding>();
  return stepsOf(decision)
    .slice(0, mostSteps)
    .map((step, index) => {
      const findings = step.clears.flatMap((cleared) => decision.findings[cleared] ?? []);
      const unexplained = findings.filter((finding) => !explained.has(finding));
      for (const finding of findings) explained.add(finding);
      return {
        number: index + 1,
        who: whoOf(step, input),
        act: tellAct(step, context),
        links: distinct(findings.map(({ data }) => textOf(data, 'url'))),
        addresses: distinct(textsOf(step.detail ?? {}, 'urls')),
        because: reasonsOf(unexplained, clock),
      };
    });
}

/** The first few, each once. */
function distinct(urls: readonly string[]): readonly string[] {
  return [...new Set(urls)].filter((url) => url !== '').slice(0, 3);
}

/** An approval is given by somebody else than who started this. */
function whoOf({ who, what }: Step, input: ReportInput): Phrase {
  if (who !== undefined) return who.includes(' or ') ? say`${eachOf(who)}` : say`${code(who)}`;
  return what === 'give-approval' ? say`who may write` : starterOf(input);
}

/** `erin or frank`, each by itself. */
function eachOf(who: string): Phrase {
  return join(
    who.split(' or ').map((one) => say`${code(one)}`),
    ' or ',
  );
}

/** `windows: closed …. 45 min must fit …; required-checks: unit …` */
function reasonsOf(findings: readonly Finding[], clock: Clock): Phrase {
  const checks = [...new Set(findings.map(checkOf))];
  const reasons = checks.map((check) => {
    const ofCheck = findings.filter((finding) => checkOf(finding) === check);
    const lines = ofCheck.map((finding) => tell(finding, clock).line);
    return say`${strong(check)}: ${gatherLines(lines, '. ', 3)}`;
  });
  return gatherLines(reasons, '; ', 3);
}

/** The checks that stand in the way and that none of the steps clears. */
export function checksWithoutStep(
  { findings }: Decision,
  steps: readonly Step[],
): readonly string[] {
  const cleared = new Set(steps.flatMap(({ clears }) => clears));
  const untold = findings.filter(({ effect }, index) => effect === 'block' && !cleared.has(index));
  return [...new Set(untold.map(checkOf))];
}

/** The numbers of the steps that must be done before a new run helps. */
export function numbersBeforeStart(decision: Decision): readonly number[] {
  return stepsOf(decision)
    .map(({ what }, index) => ({ what, number: index + 1 }))
    .filter(({ what, number }) => what !== startAgain && number <= mostSteps)
    .map(({ number }) => number);
}

/** Who started this: on the local host the person at the keyboard. */
function starterOf({ evidence }: ReportInput): Phrase {
  const login = evidence.request.actors[0]?.login;
  if (evidence.request.host === 'git') {
    return login === undefined ? say`you` : say`${code(login)} (you)`;
  }
  return login === undefined ? say`who started this` : say`${code(login)}`;
}

function againOn({ evidence }: ReportInput): Phrase {
  return evidence.request.host === 'git' ? say`Run this again` : say`Re-run this job`;
}

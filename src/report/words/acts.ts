/** The acts that a step asks of a person, in words. */
import type { Decision, Step } from '../../decision/decision.js';
import type { Clock } from '../clock.js';
import { textOf, type Data } from '../finding-data.js';
import { lastStart, nextOpening, toSpan } from '../openings.js';
import { code, say, type Phrase } from '../phrase.js';
import { factName } from './facts.js';
import { sayIf, shortSha } from './told.js';

/** What an act may speak of. `again` is the imperative for a new run on this host. */
export interface ActContext {
  readonly decision: Decision;
  readonly clock: Clock;
  readonly again: Phrase;
}

type Words = (detail: Data, context: ActContext) => Phrase;

const acts: Readonly<Record<string, Words>> = {
  'start-again': (_, context) => startAgain(context),
  'run-check': (detail) => say`Run ${check(detail)} on ${commit(detail)}.`,
  'await-check': (detail) => say`Wait until ${check(detail)} has ended.`,
  'mend-check': (detail) =>
    say`Fix what ${check(detail)} found; if it failed by chance, run it again on ${commit(detail)}.`,
  'make-report': (detail) =>
    say`Make the report ${code(textOf(detail, 'report'))} anew on ${commit(detail)}, before the gate runs.`,
  'mend-numbers': (detail) =>
    say`Mend what the report ${code(textOf(detail, 'report'))} shows (${textOf(detail, 'measure')}).`,
  'fetch-history': () => say`Fetch the whole history: ${code('git fetch --unshallow --tags')}`,
  'mend-source': (detail) => mendSource(textOf(detail, 'fact')),
  'raise-trust': (detail) =>
    say`Prove ${factName(textOf(detail, 'fact'))} at level ${textOf(detail, 'needs')}, or lower the rule's trust.`,
  'enter-shift': (detail) => say`Enter into ${code(textOf(detail, 'calendar'))} who is on call.`,
  'state-condition': (detail) =>
    textOf(detail, 'condition') === 'during'
      ? say`Make readable what says when the rule applies${about({ reason: textOf(detail, 'reason') })}.`
      : say`Let the gate know ${code(textOf(detail, 'condition'))} of this change.`,
  'mend-policy': (detail) => say`Mend the policy${about(detail)}.`,
  'merge-first': (detail) =>
    say`Merge ${commit(detail)} into ${code(textOf(detail, 'ref').replace(/^refs\/heads\//, ''))}, and promote the commit that this makes.`,
  'mend-call': (detail) =>
    say`Ask for ${code(textOf(detail, 'proved'))} in the workflow, or run the job in ${code(textOf(detail, 'asked'))}.`,
  'protect-branch': () => say`Protect the policy's branch with a rule that asks for pull requests.`,
  'approve-policy': () => say`Let the owner of the policy approve its change.`,
  'upgrade-gate': (detail) =>
    say`Use a version of the gate that can judge this, or take it out of the policy${about(detail)}.`,
  'report-bug': (detail) => say`Report this as a bug of the gate, with the record${about(detail)}.`,
};

/** True if the act has words of its own. */
export function hasActWords(what: string): boolean {
  return Object.hasOwn(acts, what);
}

/** What is to be done; an act without words is told by its name and detail. */
export function tellAct(step: Step, context: ActContext): Phrase {
  const words = hasActWords(step.what) ? acts[step.what] : undefined;
  if (words !== undefined) return words(step.detail ?? {}, context);
  return say`${code(step.what)}${about(step.detail ?? {})}`;
}

/** When and how to run again; nothing queues a run, so it is said that nothing starts by itself. */
function startAgain({ decision, clock, again }: ActContext): Phrase {
  const opening = nextOpening(decision, clock);
  if (opening === undefined) {
    const last = lastStart(decision, clock);
    return last.length === 0 ? say`${again}.` : say`${again}; ${last}.`;
  }
  const utc = clock.utcSpan(opening.start, opening.latestStart ?? opening.end ?? opening.start);
  const inUtc = utc === undefined ? [] : say` (${utc})`;
  return say`${again} ${toSpan(opening, clock)}${inUtc}. It does not start again by itself.`;
}

/** A result that cannot be read is mostly one that nobody has made yet. */
function mendSource(fact: string): Phrase {
  if (fact === '') return say`Make the source readable.`;
  const name = factName(fact);
  return fact.startsWith('check-result ')
    ? say`Let the check run on this commit, or make ${name} readable.`
    : say`Make ${name} readable.`;
}

function check(detail: Data): Phrase {
  return say`${code(textOf(detail, 'check'))}`;
}

function commit(detail: Data): Phrase {
  const sha = shortSha(textOf(detail, 'sha'));
  return sha === '' ? say`the candidate` : say`${code(sha)}`;
}

function about(detail: Data): Phrase {
  const texts = Object.keys(detail).map((key) => textOf(detail, key));
  const told = texts.filter((text) => text !== '').join(', ');
  return sayIf(told, say` (${told})`);
}

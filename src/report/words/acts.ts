/** The acts that a step asks of a person, in words. */
import type { Decision, Step } from '../../decision/decision.js';
import type { Clock } from '../clock.js';
import { textOf, textsOf, type Data } from '../finding-data.js';
import { lastStart, nextOpening, toSpan } from '../openings.js';
import { code, enumerate, say, type Phrase } from '../phrase.js';
import {
  tellChangingWith,
  tellLeaving,
  tellMovingApart,
  tellRollback,
  tellTag,
  tellVersion,
} from './content.js';
import {
  tellApproving,
  tellAttributing,
  tellOtherStart,
  tellOwnersMending,
  tellWidening,
} from './duties-acts.js';
import { factName } from './facts.js';
import { tellMending } from './identity.js';
import { tellProtection } from './protection.js';
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
  'remove-report': (detail) =>
    say`Remove ${code(textOf(detail, 'file'))} from the repository, or let the job write the report ${code(textOf(detail, 'report'))} elsewhere and name that place in the policy.`,
  'mend-numbers': (detail) =>
    say`Mend what the report ${code(textOf(detail, 'report'))} shows (${textOf(detail, 'measure')}${sayIf(textOf(detail, 'part'), say` of ${code(textOf(detail, 'part'))}`)}).`,
  'mend-unit': (detail) =>
    say`Let the report ${code(textOf(detail, 'report'))} tell ${textOf(detail, 'measure')} in the unit of its bounds.`,
  'mend-part': (detail) =>
    say`Let the report ${code(textOf(detail, 'report'))} tell what belongs to ${code(textOf(detail, 'part'))}, or mend its paths and components in the policy.`,
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
    say`Ask for ${code(textOf(detail, 'proved'))} in the call of the gate, or run the job in ${code(textOf(detail, 'asked'))}.`,
  'mend-identity': (detail, { again }) => tellMending(detail, again),
  'protect-branch': (detail) => say`${tellProtection(detail)}.`,
  'approve-policy': () => say`Let the owner of the policy approve its change.`,
  'give-approval': (detail) => tellApproving(detail),
  'attribute-commits': (detail) => tellAttributing(detail),
  'start-by-other': (detail, { again }) => tellOtherStart(detail, again),
  'add-code-owners': () =>
    say`Add a ${code('CODEOWNERS')} to the protected branch, or ask a group of the policy.`,
  'mend-code-owners': (detail) => tellOwnersMending(detail),
  'widen-group': (detail) => tellWidening(detail),
  'promote-first': (detail) =>
    say`Promote ${commit(detail)} to ${code(textOf(detail, 'environment'))} first.`,
  'await-stage': (detail) =>
    say`Wait until the deployment to ${code(textOf(detail, 'environment'))} has ended; where nobody tells the gate, record what became of it (${code('result')}).`,
  'record-artifacts': (detail) =>
    say`Name the artifacts in the promotion to ${code(textOf(detail, 'environment'))} too, and record its result.`,
  'name-artifact': () => say`Name what is promoted: ${code('artifacts')}, with the digest.`,
  'name-region': () => say`Say which region is promoted: ${code('regions')}.`,
  'move-apart': (detail) => tellMovingApart(detail),
  'leave-paths': (detail) => tellLeaving(detail),
  'change-with': (detail) => tellChangingWith(detail),
  'add-rollback': (detail) => tellRollback(detail),
  'name-version': (detail) => tellVersion(detail),
  'promote-tag': (detail) => tellTag(detail),
  'promote-one-region': (detail) =>
    say`Promote one region after the other: ${enumerate(textsOf(detail, 'regions').map((region) => say`${code(region)}`))}.`,
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

/** Words of the engine's own codes: what could not be known, and what the gate itself ran into. */
import { textOf, type Data } from '../finding-data.js';
import { code, say, type Phrase } from '../phrase.js';
import { factName } from './facts.js';
import { tellRefusal } from './identity.js';
import { tellDanger, tellProtection, tellUnprotected } from './protection.js';
import { sayIf, shortSha, type Words } from './told.js';

export const gateWords: Words = {
  'gate/not-built': ({ data }) => ({
    line: say`${code(textOf(data, 'what'))} is not evaluated by this version of the gate`,
    short: say`${textOf(data, 'what')} not built`,
  }),
  'gate/fact-unsupported': ({ data }) => ({
    line: say`${fact(data)} cannot be known here: ${textOf(data, 'reason')}${untoldNeeds(data)}`,
    short: say`${fact(data)} cannot be known here`,
  }),
  'gate/fact-failed': ({ data }) => ({
    line: say`${fact(data)} could not be read: ${textOf(data, 'reason')}`,
    short: say`${fact(data)} could not be read`,
  }),
  'gate/trust-too-low': ({ data }) => ({
    line: say`${fact(data)} is proved at level ${textOf(data, 'has')}; required: ${textOf(data, 'needs')}`,
    short: say`${fact(data)} is not trusted enough`,
  }),
  'gate/condition-unknown': ({ data }) => ({
    line: say`whether the rule applies is not known (${condition(data)}): ${textOf(data, 'reason')}`,
    short: say`${condition(data)} not known`,
  }),
  'gate/not-applicable': ({ data }) => ({
    line: say`does not apply: ${condition(data)}`,
    short: say`does not apply`,
  }),
  'gate/crashed': ({ data }) => ({
    line: say`the gate itself failed while it judged this: ${textOf(data, 'message')}`,
    short: say`the gate itself failed`,
  }),
  'gate/silent': () => ({
    line: say`the gate gave no answer to this question`,
    short: say`the gate gave no answer`,
  }),
  'gate/nothing-passed': () => ({
    line: say`no rule passed, so nothing speaks for this change`,
    short: say`no rule passed`,
  }),
  'gate/waiting': () => ({
    line: say`only the clock is missing`,
    short: say`only the clock is missing`,
  }),
  'gate/allowed': () => ({ line: say`every rule in force is kept`, short: say`allowed` }),
  'gate/observed': () => ({
    line: say`no rule is enforced yet`,
    short: say`no rule is enforced yet`,
  }),
  'gate/bypass-used': ({ data }) => ({
    line: say`waived by a bypass ${code(textOf(data, 'id'))}`,
    short: say`bypass used`,
  }),
  'gate/candidate-confirmed': () => ({
    line: say`still the commit that was judged`,
    short: say`commit confirmed`,
  }),
  'gate/claimed': ({ data }) => {
    const line = claimed(textOf(data, 'claim'));
    return { line, short: line };
  },
  'gate/candidate-moved': ({ data }) => ({
    line: say`the commit changed while the gate decided: ${commit(data, 'was')} became ${commit(data, 'is')}`,
    short: say`the commit changed meanwhile`,
  }),
  'gate/not-recorded': ({ data }) => ({
    line: say`the decision is not recorded: ${textOf(data, 'reason')}`,
    short: say`not recorded`,
  }),
  'gate/clock-agrees': () => ({ line: say`the clock agrees`, short: say`clock agrees` }),
  'gate/clock-skewed': ({ data }) => ({
    line: say`the runner's clock is ${textOf(data, 'skew')} s away from the forge's; at most ${textOf(data, 'most')} s`,
    short: say`the runner's clock is wrong`,
  }),
  'gate/candidate-reachable': ({ data }) => ({
    line: say`a commit of ${code(branch(data))}`,
    short: say`commit of ${branch(data)}`,
  }),
  'gate/candidate-unreachable': ({ data }) => ({
    line: say`${commit(data, 'sha')} is no commit of ${code(branch(data))}: it was never merged there`,
    short: say`not a commit of ${branch(data)}`,
  }),
  'gate/identity-proved': ({ data }) => ({
    line: say`the forge's token proves this run${textOf(data, 'environment') === 'proved' ? say` and its environment` : []}`,
    short: say`run proved`,
  }),
  'gate/identity-claimed': () => ({
    line: say`run and environment are claimed, not proved by a token`,
    short: say`run claimed`,
  }),
  'gate/identity-unconfirmed': () => ({
    line: say`nobody vouches for this run: the forge did not confirm its commit and pipeline, which are variables`,
    short: say`run not confirmed`,
  }),
  'gate/identity-refused': ({ data }) => tellRefusal(data),
  'gate/identity-differs': ({ data }) => ({
    line: say`the forge's token says ${textOf(data, 'what')} ${code(textOf(data, 'proved'))}; asked was ${code(textOf(data, 'asked'))}`,
    short: say`the token speaks of another ${textOf(data, 'what')}`,
  }),
  'policy/unchanged-in-range': ({ data }) => ({
    line:
      textOf(data, 'base') === ''
        ? say`nothing was deployed before`
        : say`the policy file is that of the last deployment`,
    short: say`policy unchanged`,
  }),
  'policy/change-approved': () => ({
    line: say`the policy changed since the last deployment, and may`,
    short: say`policy change approved`,
  }),
  'policy/changed-in-range': ({ data }) => ({
    line: say`the policy changed since ${commit(data, 'base')} was deployed; its owner has not approved that${sayIf(textOf(data, 'unapproved'), say` (${textOf(data, 'unapproved')})`)}, and the policy before ${textOf(data, 'atBase') === 'block' ? say`does not allow this` : say`could not decide this`}${sayIf(textOf(data, 'reason'), say` (${textOf(data, 'reason')})`)}`,
    short: say`the policy changed, without its owner's approval`,
  }),
  'policy/protected': () => ({
    line: say`the policy's branch is protected`,
    short: say`policy protected`,
  }),
  // A warning has no step that would say what to do.
  'policy/unprotected': ({ data, outcome }) => ({
    line: say`${tellUnprotected(data)}: ${tellDanger(data)}${outcome === 'warn' ? say`. ${tellProtection(data)}` : []}`,
    short: tellUnprotected(data),
  }),
};

function fact(data: Data): Phrase {
  return factName(textOf(data, 'fact'));
}

function claimed(claim: string): Phrase {
  if (claim === 'record-append') return say`recorded`;
  return claim === 'lock' ? say`locked for others` : say`claimed: ${code(claim)}`;
}

function condition(data: Data): Phrase {
  const text = textOf(data, 'condition');
  return text === '' ? say`a condition of the policy` : say`${code(text)}`;
}

function commit(data: Data, key: string): Phrase {
  return say`${code(shortSha(textOf(data, key)))}`;
}

/** `refs/heads/main` as people call it. */
function branch(data: Data): string {
  return textOf(data, 'ref').replace(/^refs\/heads\//, '');
}

/** What is needed, where the reason does not say it already. */
function untoldNeeds(data: Data): Phrase {
  const needs = textOf(data, 'needs');
  return textOf(data, 'reason').includes(needs) ? [] : sayIf(needs, say` (needs ${needs})`);
}

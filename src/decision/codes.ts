/** Every code that the engine itself puts into a finding or gives as a reason, with what it means. */
export const engineCodes = {
  'gate/allowed': 'Every rule in force is kept.',
  'gate/waiting': 'Only clocks are against it: nobody must act, it can start later.',
  'gate/bypass-used': 'Rules that do not hold were waived by a bypass.',
  'gate/observed':
    'No rule is enforced yet: the promotion is allowed and what would be said is shown.',
  'gate/fact-failed': 'A fact that a rule needs could not be read.',
  'gate/fact-unsupported': 'A fact that a rule needs cannot be known on this host.',
  'gate/trust-too-low': 'A fact comes from a source that the rule does not trust enough.',
  'gate/condition-unknown':
    'Whether the condition of a rule holds is not known; the rule was applied.',
  'gate/not-applicable': 'The condition of the rule does not hold.',
  'gate/not-built': 'This version reads the rule but does not evaluate it.',
  'gate/crashed': 'The question threw an error: a fault of the gate.',
  'gate/silent': 'The question gave no answer: a fault of the gate.',
  'gate/nothing-passed': 'No rule in force was positively kept.',
  'gate/candidate-confirmed': 'The candidate is still the commit that was judged.',
  'gate/candidate-moved': 'The ref points at another commit than the one that was judged.',
  'gate/claimed': 'The claim succeeded.',
  'gate/not-recorded': 'The decision could not be recorded.',
  'gate/clock-agrees': "The runner's clock agrees with the forge's.",
  'gate/clock-skewed': "The runner's clock is more than two minutes away from the forge's.",
  'gate/candidate-reachable': 'The candidate is a commit of the protected branch.',
  'gate/candidate-unreachable':
    'The candidate is no commit of the branch that changes are merged to.',
  'gate/identity-proved': "The forge's signed token says that this run is what it says it is.",
  'gate/identity-claimed': 'Repository, commit and environment of the run are claimed, not proved.',
  'gate/identity-unconfirmed':
    'What the variables say of the run was confirmed by nobody: who starts it can set them.',
  'gate/identity-refused':
    'The proof of the run was looked at and is not believed: its ID token, or variables that say something else.',
  'gate/identity-differs': "The forge's signed token speaks of another run than the request.",
  'afterwards/overdue': 'What an earlier promotion left owed did not come in time.',
  'afterwards/open': 'What an earlier promotion left owed has not come yet.',
  'afterwards/given': 'What an earlier promotion left owed has come.',
  'afterwards/unsure': 'Whether what was owed came in time is not known.',
  'policy/unchanged-in-range': 'The policy is the one of the last successful deployment.',
  'policy/change-approved':
    "The policy changed since the last deployment, with its owner's approval, or the one before allows this too.",
  'policy/changed-in-range':
    "The policy changed since the last deployment, without its owner's approval, and the one before does not allow this.",
  'policy/protected': 'The branch of the policy is protected.',
  'policy/unprotected': 'The branch of the policy is not protected.',
} as const satisfies Record<string, string>;

export type EngineCode = keyof typeof engineCodes;

/** A policy that is not protected: who could change it, and what to do, in the words of the forge. */
import { describe, expect, test } from '@jest/globals';
import { checks } from '../../../src/checks/index.js';
import { engineCodes } from '../../../src/decision/codes.js';
import { factKinds } from '../../../src/evidence/facts.js';
import { toClock } from '../../../src/report/clock.js';
import { toPlain } from '../../../src/report/phrase.js';
import { factName } from '../../../src/report/words/facts.js';
import { tell } from '../../../src/report/words/index.js';
import { evidence, finding, friday } from '../decisions.js';

const clock = toClock(evidence.facts, { timezone: 'Europe/Berlin', now: friday });
const code = 'policy/unprotected';

const main = { layer: '.promotion-gate.yml', ref: 'refs/heads/main' };
const tag = { layer: 'acme/policy//base.yml@v3', ref: 'refs/tags/v3' };

const rows: readonly (readonly [string, object, string, string])[] = [
  [
    'a branch without rules of GitHub',
    { ...main, lacks: 'review-rule' },
    "the policy's branch is not protected: whoever can push can change the policy",
    "Protect the policy's branch with a rule that asks for pull requests",
  ],
  [
    'a branch of GitLab to which somebody may push',
    { ...main, lacks: 'closed-push' },
    "the policy's branch is not protected: members who may push to it (Maintainers, and whoever else its rules let) can change the policy without a merge request",
    'Set "Allowed to push and merge" to "No one" for the policy\'s branch (Settings, Repository, Protected branches), and require an approval of merge requests if your tier has approval rules',
  ],
  [
    'a tag of GitHub',
    { ...tag, lacks: 'review-rule' },
    "the policy's tag is not protected: whoever can push can move it",
    "Protect the policy's tag with a rule that restricts updates and deletions",
  ],
  [
    'a tag of GitLab',
    { ...tag, lacks: 'closed-push' },
    "the policy's tag is not protected: members who may create it (Maintainers, and whoever else its rules let) can move it",
    'Set "Allowed to create" to "No one" for the policy\'s tag (Settings, Repository, Protected tags)',
  ],
  [
    'a commit that is none of the branch',
    { ...main, lacks: 'pinned-commit' },
    'the policy is not protected: the commit that is pinned is none of the default branch, so that anybody could have made it',
    'Pin a commit of the default branch',
  ],
  [
    'a record that does not say more',
    { layer: '.promotion-gate.yml' },
    "the policy's branch is not protected: whoever can push can change the policy",
    "Protect the policy's branch, so that nobody changes the policy without a review",
  ],
  [
    'the name of a property',
    { ...main, lacks: 'constructor' },
    "the policy's branch is not protected: whoever can push can change the policy",
    "Protect the policy's branch, so that nobody changes the policy without a review",
  ],
];

describe('a policy that is not protected', () => {
  test.each(rows)('%s', (_, given, line, remedy) => {
    const data = { ...given };
    const failed = tell(finding({ code, outcome: 'fail', data }), clock);
    expect(toPlain(failed.line)).toBe(line);
    // A step says what to do about a failure; of a warning there is none.
    const warned = tell(finding({ code, outcome: 'warn', data }), clock);
    expect(toPlain(warned.line)).toBe(`${line}. ${remedy}`);
    expect(line.startsWith(toPlain(warned.short))).toBe(true);
  });
});

describe('no word of one forge without a fact that says so', () => {
  const declared = [
    ...checks.flatMap(({ codes }) => Object.keys(codes)),
    ...Object.keys(engineCodes),
  ];
  const foreign = /pull[\s-]request/i;

  test.each(declared)('%s', (each) => {
    for (const outcome of ['fail', 'warn'] as const) {
      const { line, short } = tell(finding({ code: each, outcome }), clock);
      expect(`${toPlain(line)} ${toPlain(short)}`).not.toMatch(foreign);
    }
  });

  test.each(factKinds)('the name of the fact %s', (kind) => {
    expect(toPlain(factName(kind))).not.toMatch(foreign);
  });
});

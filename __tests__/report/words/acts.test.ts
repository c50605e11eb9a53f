/** Every act that a step can ask for is told in words; an unknown one by its name. */
import { describe, expect, test } from '@jest/globals';
import { toClock } from '../../../src/report/clock.js';
import { say, toMarkdown } from '../../../src/report/phrase.js';
import { hasActWords, tellAct } from '../../../src/report/words/acts.js';
import { decision, evidence, scenes, sha, step } from '../decisions.js';

const clock = toClock(evidence.facts, scenes.blocked.decision);
const again = say`Run this again`;
const fact = 'check-result production/required-checks.unit';

describe('acts', () => {
  test.each([
    ['run-check', { check: 'unit', sha }, 'Run `unit` on `4f2a91c`.'],
    ['await-check', { check: 'unit', sha }, 'Wait until `unit` has ended.'],
    [
      'mend-check',
      { check: 'unit', sha },
      'Fix what `unit` found; if it failed by chance, run it again on `4f2a91c`.',
    ],
    [
      'mend-unit',
      { report: 'load', measure: 'p95' },
      'Let the report `load` tell p95 in the unit of its bounds.',
    ],
    ['fetch-history', {}, 'Fetch the whole history: `git fetch --unshallow --tags`'],
    [
      'mend-source',
      { fact, reason: 'gone' },
      'Let the check run on this commit, or make the result of `unit` readable.',
    ],
    ['mend-source', { fact: 'clock', reason: 'gone' }, 'Make the clock of the forge readable.'],
    [
      'raise-trust',
      { fact, has: 'workspace', needs: 'forge' },
      "Prove the result of `unit` at level forge, or lower the rule's trust.",
    ],
    ['state-condition', { condition: 'class' }, 'Let the gate know `class` of this change.'],
    ['mend-policy', {}, 'Mend the policy.'],
    [
      'protect-branch',
      { ref: 'refs/heads/main', lacks: 'review-rule' },
      "Protect the policy's branch with a rule that asks for pull requests.",
    ],
    [
      'protect-branch',
      { ref: 'refs/heads/main', lacks: 'closed-push' },
      'Set "Allowed to push and merge" to "No one" for the policy\'s branch (Settings, Repository, Protected branches), and require an approval of merge requests if your tier has approval rules.',
    ],
    [
      'protect-branch',
      { ref: 'refs/tags/v3', lacks: 'closed-push' },
      'Set "Allowed to create" to "No one" for the policy\'s tag (Settings, Repository, Protected tags).',
    ],
    [
      'protect-branch',
      { ref: 'refs/heads/main', lacks: 'pinned-commit' },
      'Pin a commit of the default branch.',
    ],
    [
      'protect-branch',
      {},
      "Protect the policy's branch, so that nobody changes the policy without a review.",
    ],
    [
      'mend-identity',
      { fault: 'expired', variable: 'ID_TOKEN' },
      'Run this again: a new job gets a new ID token.',
    ],
    ['mend-identity', { fault: 'early', variable: 'ID_TOKEN' }, 'Set the clock of the runner.'],
    [
      'mend-identity',
      { fault: 'audience', variable: 'ID_TOKEN' },
      'Ask for the ID token with the audience `promotion-gate` and no other one; it comes by `ID_TOKEN`.',
    ],
    [
      'mend-identity',
      { fault: 'issuer', variable: 'ID_TOKEN' },
      'Let nothing but the forge set `ID_TOKEN` for this job, and use a gate that was set up for the server that the job runs on.',
    ],
    [
      'mend-identity',
      { fault: 'signature', variable: 'ID_TOKEN' },
      'Let nothing but the forge set `ID_TOKEN` for this job; its ID token has to be the one that the forge signs.',
    ],
    [
      'mend-identity',
      { fault: 'variable', variable: 'CI_COMMIT_SHA' },
      'Remove what sets `CI_COMMIT_SHA`, such as a variable of the project, the pipeline or an earlier step: only the runner may.',
    ],
    ['mend-identity', {}, 'Let nothing stand in for the ID token of this job.'],
    [
      'mend-call',
      { what: 'environment', proved: 'staging', asked: 'production' },
      'Ask for `staging` in the call of the gate, or run the job in `production`.',
    ],
    [
      'upgrade-gate',
      { what: 'quality' },
      'Use a version of the gate that can judge this, or take it out of the policy (quality).',
    ],
    ['report-bug', {}, 'Report this as a bug of the gate, with the record.'],
  ])('%s', (what, detail, expected) => {
    const told = tellAct(step({ what, detail }), { decision: decision(), clock, again });
    expect(hasActWords(what)).toBe(true);
    expect(toMarkdown(told)).toBe(expected);
  });

  test('start-again names both ends of the opening, in UTC as well', () => {
    const context = { decision: scenes.blocked.decision, clock, again };
    expect(toMarkdown(tellAct(step({ what: 'start-again' }), context))).toBe(
      'Run this again Mon 23 Nov, 19:00–20:15 CET (18:00–19:15 UTC). It does not start again by itself.',
    );
  });

  test('start-again in an opening that only closes', () => {
    const openings = [{ start: '2026-11-20T16:55:00Z', end: '2026-11-20T21:00:00Z' }];
    const context = { decision: decision({ openings }), clock, again };
    expect(toMarkdown(tellAct(step({ what: 'start-again' }), context))).toBe(
      'Run this again; it closes 22:00 CET.',
    );
  });

  test.each(['approve-change', 'constructor'])(
    '%s has no words and is told by its name',
    (what) => {
      const unknown = step({ what, detail: { ticket: 'CHG7' } });
      expect(hasActWords(what)).toBe(false);
      expect(toMarkdown(tellAct(unknown, { decision: decision(), clock, again }))).toBe(
        `\`${what}\` (CHG7)`,
      );
    },
  );
});

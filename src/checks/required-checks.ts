/** required-checks: named checks of the forge, or of a file or note, that must have succeeded on the candidate. */
import { z } from 'zod';
import type { FactRef, FactValue } from '../evidence/facts.js';
import { defineCheck, type CheckContext, type Observation, type Question } from './check.js';
import { blockOfEntries, entriesOf, withOptions } from './rule-options.js';

const text = z.string().min(1);
const github = z.strictObject({ name: text, app: z.union([text, z.int()]).optional() });
const gitlab = z.union(
  [
    z.strictObject({ job: text }),
    // By the name of the user that sets it, since anybody who may push can set one of any name (T44).
    z.strictObject({ external: text, author: text.optional() }),
  ],
  { error: 'expected { job: NAME } or { external: NAME, author: USERNAME }' },
);
const git = z.union([z.strictObject({ file: text }), z.strictObject({ notes: text })], {
  error: 'expected { file: PATH } or { notes: NAME }',
});

const entry = withOptions({
  github: github.optional(),
  gitlab: gitlab.optional(),
  git: git.optional(),
  accept: z.array(text).min(1).optional(),
}).refine((value) => value.github ?? value.gitlab ?? value.git, {
  error: 'names no source: write github: { name }, gitlab: { job } or git: { file }',
});

const config = blockOfEntries(entry);

type Entry = z.infer<typeof entry>;
type Result = FactValue<'check-result'>;

/** Conclusions that say that the check has not ended yet, in the forges' own words. */
const pending = [
  ...['pending', 'expected', 'queued', 'in_progress', 'running'],
  ...['waiting', 'requested', 'created'],
];

export const requiredChecks = defineCheck({
  id: 'required-checks',
  title: 'Required checks',
  codes: {
    'required-checks/passed': 'The check succeeded on the candidate.',
    'required-checks/not-passed': 'The check ended with a conclusion that is not accepted.',
    'required-checks/pending': 'The check has not ended yet.',
    'required-checks/missing': 'No result of the check is there for the candidate.',
    'required-checks/other-commit': 'The result that was found belongs to another commit.',
  },
  config,
  questions: (value, context) =>
    entriesOf<Entry>(value).map(([id, rule]) => toQuestion({ id, rule, context })),
});

function toQuestion(part: { id: string; rule: Entry; context: CheckContext }): Question {
  const { id, rule, context } = part;
  const ref: FactRef<'check-result'> = {
    kind: 'check-result',
    key: context.factKey(id),
    spec: { id, github: rule.github, gitlab: rule.gitlab, git: rule.git },
  };
  return {
    id: `required-checks/${id}`,
    at: [id],
    options: rule,
    needs: [ref],
    evaluate: (facts) => [
      judgeResult({
        id,
        result: facts.value(ref),
        accepted: rule.accept ?? ['success'],
        candidate: context.request.candidate.sha,
      }),
    ],
  };
}

/** Only an accepted conclusion on this very commit passes (T44, T45, T46). */
function judgeResult(seen: {
  id: string;
  result: Result | undefined;
  accepted: readonly string[];
  candidate: string;
}): Observation {
  const { id, result, accepted, candidate } = seen;
  const required = { check: id, accepted: [...accepted], sha: candidate };
  const act = { what: 'run-check', detail: { check: id, sha: candidate } };
  if (result === undefined) {
    return { code: 'required-checks/missing', outcome: 'fail', data: required, acts: [act] };
  }
  const data = {
    ...required,
    conclusion: result.conclusion,
    found: result.sha,
    ...(result.url === undefined ? {} : { url: result.url }),
  };
  if (result.sha !== candidate) {
    return { code: 'required-checks/other-commit', outcome: 'unknown', data, acts: [act] };
  }
  if (accepted.includes(result.conclusion)) {
    return { code: 'required-checks/passed', outcome: 'pass', data };
  }
  if (pending.includes(result.conclusion)) {
    const wait = { what: 'await-check', detail: { check: id, sha: candidate } };
    return { code: 'required-checks/pending', outcome: 'fail', data, acts: [wait] };
  }
  const mend = { what: 'mend-check', detail: { check: id, sha: candidate } };
  return { code: 'required-checks/not-passed', outcome: 'fail', data, acts: [mend] };
}

/** The golden cases as worlds: the facts of their evidence set up at a forge, which then has to tell them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Decision } from '../../../src/decision/decision.js';
import type { Evidence } from '../../../src/evidence/evidence.js';
import { root } from '../gate.js';
import { commit, head } from '../github/repository.js';
import type { Change, World } from './forge.js';

const folder = join(root, '__tests__', 'cases');

export interface GoldenCase {
  readonly name: string;
  readonly policy: string;
  readonly evidence: Evidence;
  readonly decision: Decision;
}

export const goldenCases: readonly GoldenCase[] = readdirSync(folder).map((name) => {
  const read = (file: string) => readFileSync(join(folder, name, file), 'utf8');
  return {
    name,
    policy: read('policy.yml'),
    evidence: JSON.parse(read('evidence.json')) as Evidence,
    decision: JSON.parse(read('decision.json')) as Decision,
  };
});

/** Why the facts of a case cannot be those of any forge; undefined for one that can be set up. */
export function whyNot({ evidence: { facts, request } }: GoldenCase): string | undefined {
  const isKnown = Object.values(facts.zone ?? {}).every(({ status }) => status === 'known');
  if (!isKnown) return 'zones are read from the runtime';
  if (facts.report) return 'numbers cannot be made into the files that told them';
  if (facts.changes) return 'people are set up for their own scenarios';
  for (const reading of Object.values(facts['check-result'] ?? {})) {
    if (reading.status === 'none') return 'a forge cannot say that a check will never come';
    if (reading.status === 'known' && reading.value.sha !== request.candidate.sha)
      return 'a forge is asked for results of the candidate alone';
  }
  return undefined;
}

/** The policy with the check of a file as one of both forges. */
export function onForges(policy: string): string {
  return policy.replace(
    '{ git: { file: build/checks.json } }',
    '{ github: { name: unit, app: github-actions }, gitlab: { job: unit } }',
  );
}

/** Sets up the facts; gives back the change that a preview is about. */
export function stage(world: World, { evidence }: GoldenCase): Change | undefined {
  const { facts, request } = evidence;
  const results = Object.values(facts['check-result'] ?? {});
  const ended = results.flatMap((each) => (each.status === 'known' ? [each.value.conclusion] : []));
  const unit = ended[0] === 'failure' ? 'failure' : 'success';
  for (const reading of Object.values(facts.deployments ?? {}))
    if (reading.status === 'known')
      for (const { finishedAt = '', outcome } of reading.value)
        world.deployed({ at: finishedAt, outcome: outcome === 'failure' ? outcome : 'success' });
  for (const reading of Object.values(facts['changed-paths'] ?? {}))
    if (reading.status === 'known') {
      world.deployed({ at: hoursBefore(evidence.now, 20) });
      for (const path of reading.value.paths) commit(world.git, { files: { [path]: 'new\n' } });
    }
  if (request.mode === 'preview') return world.change({ unit });
  if (ended.length > 0) world.check(unit, head(world.git));
  return undefined;
}

function hoursBefore(at: string, hours: number): string {
  return new Date(Date.parse(at) - hours * 3_600_000).toISOString();
}

/** What a decision says but for names, links and numbers of the host that it was made on. */
export function comparable(decision: Decision): unknown {
  const { sha, policy, engine, findings, warnings, steps, unblock, ...rest } = decision;
  const own = findings.filter(isOfPolicy);
  return {
    ...rest,
    findings: own.map(({ code, outcome, effect, question, rule, evidence, acts }) => ({
      ...{ code, outcome, effect, question, rule, evidence },
      acts: acts.map(({ what }) => what),
    })),
    steps: steps.map(({ what }) => what),
    ways: unblock.sets.map((set) => set.length),
    named: [sha.length, policy.length, engine.name],
    warned: warnings.length,
  };
}

/** What a forge answers to the questions that stand beside every policy. */
export function standingCodes({ findings }: Decision): readonly string[] {
  return findings.filter((finding) => !isOfPolicy(finding)).map(({ code }) => code);
}

function isOfPolicy({ rule }: Decision['findings'][number]): boolean {
  return !rule.startsWith('gate.');
}

/** stabilisation: while it lasts only fixes may be merged; judged in previews of pull requests. */
import type { FactValue } from '../../evidence/facts.js';
import { matchesGlob } from '../../evidence/glob.js';
import {
  always,
  complement,
  contains,
  intervalAt,
  unionAll,
  type IntervalSet,
} from '../../time/interval-set.js';
import type { CheckContext, JsonObject, KnownFacts, Question, TimeRange } from '../check.js';
import type { Stabilisation } from '../windows.js';
import { expandAll, lookAhead, periodsOf, tellsNextEnd, unbuiltOf } from './expand.js';
import { describePeriod, instantField } from './open.js';
import { factsOf } from './period-facts.js';

const pullRequest = { kind: 'pull-request', key: '' } as const;

/** The question whether this pull request may be merged now; a promotion is none. */
export function stabilisationQuestion(config: Stabilisation, context: CheckContext): Question {
  const periods = periodsOf(config.frozen, context.words);
  const unbuilt = unbuiltOf(periods);
  const expand = (facts: KnownFacts, range: TimeRange) =>
    expandAll(periods, { facts, words: context.words, reading: 'widest', range });
  const frozen = (facts: KnownFacts, range: TimeRange): IntervalSet =>
    unionAll(expand(facts, range).map(({ set }) => set));
  return {
    id: 'windows/stabilisation',
    at: ['stabilisation'],
    needs: [pullRequest, ...factsOf(periods, context.words)],
    evaluate: (facts, now) => {
      const pull = facts.value(pullRequest);
      if (pull === undefined) {
        const data = { condition: 'pull-request' };
        return [{ code: 'windows/no-pull-request', outcome: 'not-applicable', data }];
      }
      if (unbuilt.length > 0) return unbuilt;
      const told = describe(pull);
      const fix = reasonToMerge(pull, config);
      if (fix !== undefined) {
        return [{ code: 'windows/fix', outcome: 'pass', data: { ...told, fix } }];
      }
      const set = lookAhead(
        now,
        (range) => frozen(facts, range),
        (seen, range) => tellsNextEnd(seen, range),
      );
      const over = intervalAt(set, now)?.end;
      if (over === undefined) {
        return [{ code: 'windows/merges-open', outcome: 'pass', data: told }];
      }
      const range = { from: now, to: now + 1 };
      const running = expand(facts, range).filter((one) => contains(one.set, now));
      const data = {
        ...told,
        periods: running.map(({ period }) => describePeriod(period)),
        ...instantField('until', over),
        ...fixesOf(config),
      };
      const clears = Number.isFinite(over) ? over : undefined;
      return [{ code: 'windows/stabilising', outcome: 'fail', data, clears }];
    },
    admits: (facts, range) => {
      const pull = facts.value(pullRequest);
      if (pull === undefined || reasonToMerge(pull, config) !== undefined) return always;
      return unbuilt.length > 0 ? undefined : complement(frozen(facts, range));
    },
  };
}

function describe({ number, branch, target }: FactValue<'pull-request'>): JsonObject {
  return { number, branch, target };
}

/** The branch or label by which it is a fix. Whoever forks a repository names branches as he likes. */
function reasonToMerge(
  { branch, labels, fork }: FactValue<'pull-request'>,
  { fixes }: Stabilisation,
): string | undefined {
  const label = labels.find((name) => fixes.labels?.includes(name) === true);
  if (label !== undefined) return label;
  const named = !fork && fixes.branches?.some((glob) => matchesGlob(branch, glob)) === true;
  return named ? branch : undefined;
}

function fixesOf({ fixes }: Stabilisation): JsonObject {
  return {
    ...(fixes.branches === undefined ? {} : { branches: fixes.branches }),
    ...(fixes.labels === undefined ? {} : { labels: fixes.labels }),
  };
}

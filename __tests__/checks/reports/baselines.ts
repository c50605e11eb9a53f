/** Baselines for tests, as gathering makes them of records. */
import type { BaselineFact, BaselineRun } from '../../../src/evidence/baseline-fact.js';
import type { Numbers } from '../../../src/evidence/report-fact.js';
import { someTests } from './facts.js';

/** A run that was allowed on Friday the 13th, as release 1.4.1. */
export function runOf(numbers: Numbers, part: Partial<BaselineRun> = {}): BaselineRun {
  return {
    record: '01K',
    at: '2026-11-13T10:00:00Z',
    sha: 'b'.repeat(40),
    version: '1.4.1',
    policy: 'p',
    patterns: ['lcov.info'],
    formats: ['lcov'],
    numbers,
    ...part,
  };
}

export function baselineOf(...runs: readonly BaselineRun[]): BaselineFact {
  return { origin: 'records', policy: 'p', runs: [...runs] };
}

export function lines(covered: number, total: number): Numbers {
  return { coverage: { lines: { covered, total } } };
}

export function mutants(detected: number, total: number): Numbers {
  return { mutation: { detected, total, survived: total - detected, uncovered: 0 } };
}

export function testNumbers(part: Partial<NonNullable<Numbers['tests']>>): Numbers {
  return { tests: { ...someTests, failures: [], ...part } };
}

export function metric(...values: readonly number[]): Numbers {
  return { performance: values.map((value) => ({ metric: 'p95', value, unit: 'ms' })) };
}

/** Decisions for the tests of the words: a shop in Berlin, small pieces, everything else at rest. */
import type { Decision, Finding, Step } from '../../src/decision/decision.js';
import type { Evidence } from '../../src/evidence/evidence.js';
import type { PolicyErrorInput, ReportInput } from '../../src/report/report-input.js';

export const sha = '4f2a91c0d5b84c7f9a3e61b2c8d7e6f5a4b3c2d1';

/** Friday evening, after everybody wanted to go home. */
export const friday = '2026-11-20T16:55:00Z';
export const mondayOpening = {
  start: '2026-11-23T18:00:00Z',
  latestStart: '2026-11-23T19:15:00Z',
  end: '2026-11-23T20:00:00Z',
};
const tuesdayOpening = {
  start: '2026-11-24T18:00:00Z',
  latestStart: '2026-11-24T19:15:00Z',
  end: '2026-11-24T20:00:00Z',
};

const source = { level: 'workspace', fetchedAt: friday } as const;

export const berlin = {
  name: 'Europe/Berlin',
  from: '2025-10-01T00:00:00Z',
  to: '2029-01-01T00:00:00Z',
  transitions: [
    { at: '2025-10-01T00:00:00Z', offset: 120, abbreviation: 'CEST' },
    { at: '2025-10-26T01:00:00Z', offset: 60, abbreviation: 'CET' },
    { at: '2026-03-29T01:00:00Z', offset: 120, abbreviation: 'CEST' },
    { at: '2026-10-25T01:00:00Z', offset: 60, abbreviation: 'CET' },
    { at: '2027-03-28T01:00:00Z', offset: 120, abbreviation: 'CEST' },
    { at: '2027-10-31T01:00:00Z', offset: 60, abbreviation: 'CET' },
  ],
};

export const evidence: Evidence = {
  schema: 1,
  now: friday,
  tz: '2026a',
  request: {
    host: 'git',
    mode: 'enforce',
    repository: { id: 'shop', name: 'shop' },
    service: 'shop',
    environment: 'production',
    candidate: { sha, ref: 'HEAD', pinned: false },
    artifacts: [],
    regions: [],
    actors: [{ login: 'bob' }],
  },
  facts: { zone: { 'Europe/Berlin': { status: 'known', value: berlin, source } } },
};

/** A finding; the effect follows from the outcome unless it is given. */
export function finding(part: Partial<Finding> & Pick<Finding, 'code' | 'outcome'>): Finding {
  const counts = part.outcome === 'fail' || part.outcome === 'unknown';
  return {
    effect: counts ? 'block' : 'none',
    layer: '.promotion-gate.yml',
    question: part.code,
    rule: 'production/rule',
    data: {},
    controls: [],
    evidence: [],
    acts: [],
    ...part,
  };
}

export function step(part: Partial<Step> & Pick<Step, 'what'>): Step {
  return { id: 0, clears: [], ...part };
}

/** A decision on Friday 17:55 in Berlin; by default all is well. */
export function decision(part: Partial<Decision> = {}): Decision {
  return {
    schema: 1,
    verdict: 'allow',
    headline: 'allowed',
    enforced: true,
    exitCode: 0,
    reasonCode: 'gate/allowed',
    reasons: [],
    now: friday,
    timezone: 'Europe/Berlin',
    service: 'shop',
    environment: 'production',
    sha,
    version: '4.18.0',
    openings: [],
    openingsKnown: true,
    horizon: '2027-12-25T16:55:00Z',
    findings: [],
    steps: [],
    unblock: { sets: [], complete: true },
    warnings: [],
    policy: [
      {
        name: '.promotion-gate.yml',
        repository: 'shop',
        path: '.promotion-gate.yml',
        commit: '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d',
        sha256: 'sha256:9d8e7f60',
      },
    ],
    engine: { name: 'promotion-gate', version: '1.4.0' },
    ...part,
  };
}

export function report(part: Partial<Decision> = {}, more: Partial<ReportInput> = {}): ReportInput {
  return {
    decision: decision(part),
    evidence,
    command: 'promotion-gate',
    record: { id: '01KAH3Q8Z5', digest: `sha256:4f2a91c0${'0'.repeat(56)}` },
    ...more,
  };
}

export const evening = {
  id: 'change-evening',
  zones: [{ zone: 'Europe/Berlin' }],
  written: { days: 'mon-thu', hours: '19:00-22:00' },
};

export const findings = {
  open: finding({
    code: 'windows/open',
    outcome: 'pass',
    data: { periods: [evening], inside: ['change-evening'], until: '2026-11-20T21:00:00Z' },
  }),
  closed: finding({
    code: 'windows/closed',
    outcome: 'fail',
    clears: mondayOpening.start,
    data: {
      periods: [evening],
      since: '2026-11-19T21:00:00Z',
      next: mondayOpening.start,
      nextEnd: mondayOpening.end,
    },
  }),
  frozen: finding({
    code: 'windows/frozen',
    outcome: 'fail',
    clears: '2026-11-30T23:00:00Z',
    data: {
      period: {
        id: 'peak-season',
        reason: 'peak sales',
        owner: 'sales',
        zones: [{ zone: 'Europe/Berlin' }],
        written: { from: '2026-11-20', through: '2026-11-30' },
      },
      since: '2026-11-19T23:00:00Z',
      until: '2026-11-30T23:00:00Z',
      lastDay: '2026-11-30',
    },
  }),
  notFrozen: finding({
    code: 'windows/not-frozen',
    outcome: 'pass',
    data: { periods: ['peak-season'], next: 'peak-season', nextStart: '2026-11-25T23:00:00Z' },
  }),
  fits: finding({
    code: 'windows/fits',
    outcome: 'pass',
    data: { length: 2_700_000, basis: 'known', close: '2026-11-20T21:00:00Z' },
  }),
  doesNotFit: finding({
    code: 'windows/does-not-fit',
    outcome: 'fail',
    clears: mondayOpening.start,
    data: { length: 2_700_000, basis: 'known' },
  }),
  passed: finding({
    code: 'required-checks/passed',
    question: 'required-checks/unit',
    outcome: 'pass',
    data: { check: 'unit', accepted: ['success'], sha, conclusion: 'success', found: sha },
  }),
  notPassed: finding({
    code: 'required-checks/not-passed',
    question: 'required-checks/unit',
    outcome: 'fail',
    data: {
      check: 'unit',
      accepted: ['success'],
      sha,
      conclusion: 'failure',
      found: sha,
      url: 'https://ci.example/runs/4711',
    },
  }),
  sourceFailed: finding({
    code: 'gate/fact-failed',
    question: 'required-checks/unit',
    outcome: 'unknown',
    data: {
      fact: 'check-result production/required-checks.unit',
      reason: 'checks/unit.json is no JSON (line 3)',
    },
  }),
} as const;

/** One decision for each headline and each way in which rules do not bite. */
export const scenes = {
  allowed: report({
    findings: [findings.open, findings.notFrozen, findings.fits, findings.passed],
    validUntil: '2026-11-20T17:10:00Z',
    latestStart: '2026-11-20T20:15:00Z',
    openings: [{ start: friday, latestStart: '2026-11-20T20:15:00Z' }, mondayOpening],
  }),
  blocked: report({
    verdict: 'block',
    headline: 'blocked',
    exitCode: 1,
    retryAt: mondayOpening.start,
    latestStart: mondayOpening.latestStart,
    openings: [mondayOpening, tuesdayOpening],
    findings: [findings.closed, findings.notFrozen, findings.doesNotFit, findings.notPassed],
    steps: [
      step({ id: 1, what: 'mend-check', detail: { check: 'unit', sha }, clears: [3] }),
      step({ id: 2, what: 'start-again', clears: [0, 2] }),
    ],
  }),
  wait: report({
    verdict: 'block',
    headline: 'wait',
    exitCode: 1,
    retryAt: mondayOpening.start,
    latestStart: mondayOpening.latestStart,
    openings: [mondayOpening, tuesdayOpening],
    findings: [findings.closed, findings.doesNotFit, findings.passed],
    steps: [step({ id: 1, what: 'start-again', clears: [0, 1] })],
  }),
  undecided: report({
    verdict: 'inconclusive',
    headline: 'undecided',
    exitCode: 3,
    findings: [findings.open, findings.sourceFailed],
    retryAt: friday,
    latestStart: '2026-11-20T20:15:00Z',
    steps: [
      step({
        id: 1,
        what: 'mend-source',
        detail: { fact: 'check-result production/required-checks.unit' },
        clears: [1],
      }),
      step({ id: 2, what: 'start-again', clears: [1] }),
    ],
  }),
  preview: report({
    verdict: 'block',
    headline: 'preview',
    enforced: false,
    retryAt: mondayOpening.start,
    latestStart: mondayOpening.latestStart,
    openings: [mondayOpening, tuesdayOpening],
    findings: [findings.closed, findings.notFrozen, findings.notPassed],
    steps: [
      step({ id: 1, what: 'mend-check', detail: { check: 'unit', sha }, clears: [2] }),
      step({ id: 2, what: 'start-again', clears: [0] }),
    ],
  }),
  observed: report({
    enforced: false,
    findings: [{ ...findings.closed, effect: 'observe' }, findings.passed],
  }),
  notYetEnforced: report({
    validUntil: '2026-11-20T17:10:00Z',
    findings: [
      findings.open,
      { ...findings.notPassed, effect: 'observe', enforceFrom: '2027-01-15' },
    ],
  }),
  waived: report({
    validUntil: '2026-11-20T17:10:00Z',
    findings: [
      { ...findings.frozen, effect: 'waived', exception: 'black-friday-hotfix' },
      findings.passed,
    ],
  }),
} as const satisfies Record<string, ReportInput>;

/** Faults instead of a decision: of the policy, and of the call. */
export const faultScenes = {
  'policy-error': {
    service: 'shop',
    version: '4.18.0',
    environment: 'production',
    now: friday,
    engine: { name: 'promotion-gate', version: '1.4.0' },
    faults: [
      {
        code: 'policy/unused',
        severity: 'warning',
        message: 'period late-evening is used nowhere',
        place: { file: '.promotion-gate.yml', line: 9, column: 3 },
      },
      {
        code: 'policy/unknown-name',
        severity: 'error',
        message: 'unknown period "change-evning" in windows.open',
        hint: 'did you mean "change-evening"?',
        place: { file: '.promotion-gate.yml', line: 17, column: 14 },
      },
    ],
  },
  'configuration-error': {
    now: friday,
    faults: [
      {
        code: 'request/environment',
        message: 'there is no environment "prodution" in .promotion-gate.yml',
        hint: 'did you mean "production"?',
      },
    ],
  },
} as const satisfies Record<string, PolicyErrorInput>;

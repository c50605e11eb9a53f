/** gather: each needed fact is read once, and a reader that fails is a failed reading. */
import { describe, expect, test } from '@jest/globals';
import { neededFacts } from '../../src/decision/needs.js';
import { evidenceSchema } from '../../src/evidence/evidence.js';
import type { FactReader } from '../../src/evidence/fact-reader.js';
import type { FactRef } from '../../src/evidence/facts.js';
import { calendarRange, gather, zoneRange } from '../../src/sources/gather.js';
import { parseInstant } from '../../src/time/instant.js';
import {
  policyOf,
  requestOf,
  sourceOf,
  wednesday,
  type PolicyFiles,
} from '../decision/builders.js';

const now = parseInstant(wednesday) ?? 0;

async function gathered(
  files: PolicyFiles,
  read: (ref: FactRef) => unknown,
  request = requestOf(),
) {
  const policy = await policyOf(files);
  const asked: FactRef[] = [];
  const reader = {
    read: (ref: FactRef) => {
      asked.push(ref);
      return Promise.resolve().then(() => read(ref));
    },
  } as unknown as FactReader;
  const world = {
    read: reader,
    policies: sourceOf(files),
    now,
    tz: '2026a',
    tellsDeployments: false,
  };
  const facts = neededFacts(policy, request);
  return { evidence: await gather({ policy, request, world, facts, at: now }), asked };
}

const none = { status: 'none', source: { level: 'workspace', fetchedAt: wednesday } };
const rules = `
environments:
  production:
    windows: { cadence: { apart: 1h, at-most: 2 per week } }
    required-checks: { unit: { git: { file: c } }, lint: { git: { file: c } } }
    also: { more: { windows: { cadence: { apart: 2h } } } }
`;

describe('gather', () => {
  test('reads each fact once, whatever number of rules needs it', async () => {
    const { asked, evidence } = await gathered(
      { root: `policy: 1\ntimezone: UTC\n${rules}` },
      () => none,
    );
    expect(asked.map(({ kind, key }) => `${kind} ${key}`).sort()).toEqual([
      'check-result production/required-checks.lint',
      'check-result production/required-checks.unit',
      'deployments production',
      'records production',
    ]);
    expect(evidence.facts.zone?.['UTC']?.status).toBe('known');
    expect(evidence).toMatchObject({ schema: 1, now: wednesday, tz: '2026a' });
  });

  test('one reader that throws leaves the others known (F34)', async () => {
    const { evidence } = await gathered(
      { root: `policy: 1\ntimezone: UTC\n${rules}` },
      ({ kind }) => {
        if (kind === 'deployments') throw new Error('reset');
        return none;
      },
    );
    expect(evidence.facts.deployments?.['production']).toEqual({
      status: 'failed',
      reason: 'reset',
      retryable: false,
    });
    expect(evidence.facts.records?.['production']?.status).toBe('none');
  });

  test('one statement about the deployments of several services tells none of them apart', async () => {
    const services = 'services: { shop: {}, blog: {} }\n';
    const stated = rules.replace('windows:', 'deployments: { tags: v* }\n    windows:');
    const { asked, evidence } = await gathered(
      { root: `policy: 1\ntimezone: UTC\n${services}${stated}` },
      () => none,
    );
    expect(evidence.facts.deployments?.['production']?.status).toBe('unsupported');
    expect(asked.map(({ kind }) => kind)).not.toContain('deployments');
  });
});

describe('who stands behind a promotion', () => {
  const people = 'acme/policy//people.yml';
  const asking = `environments: { production: { separation-of-duties: { approvals: { peer: {} } } } }`;

  test('T10: the host may ask whose an address is, and the people file is read once', async () => {
    const live = { [people]: 'people: { alice: { github: alice, emails: alice@example.org } }' };
    const root = `policy: 1\ntimezone: UTC\npeople: ${people}\n${asking}\n`;
    const policy = await policyOf({ root, live });
    const request = requestOf();
    let reads = 0;
    const source = sourceOf({ root, live });
    const answers: unknown[] = [];
    const read: FactReader['read'] = async (_, { addresses }) => {
      const accountOf = await addresses?.();
      answers.push(accountOf?.('Alice@example.org'), accountOf?.('x@example.org'));
      return { status: 'failed', reason: 'not now', retryable: true };
    };
    const files = {
      ...source,
      live: (file: Parameters<typeof source.live>[0]) => ((reads += 1), source.live(file)),
    };
    const world = {
      read: { read },
      policies: source,
      files,
      now,
      tz: '2026a',
      tellsDeployments: true,
    };
    const facts = neededFacts(policy, request);
    const { facts: found } = await gather({ policy, request, world, facts, at: now });
    expect(reads).toBe(1);
    expect(answers).toContainEqual({ login: 'alice', kind: 'human' });
    expect(answers).toContain(undefined);
    expect(found.people?.['']).toMatchObject({ status: 'known', value: [{ id: 'alice' }] });
    expect(JSON.stringify(found)).not.toContain('@');
  });

  test('of several services one statement does not tell whose range it is', async () => {
    const root = `policy: 1
timezone: UTC
services: { shop: { paths: shop/** }, blog: {} }
environments: { production: { deployments: { tags: "v*" }, separation-of-duties: { approvals: { peer: {} } } } }`;
    const { asked, evidence } = await gathered({ root }, () => none);
    expect(evidence.facts.changes?.['']).toMatchObject({ status: 'unsupported' });
    expect(asked.some(({ kind }) => kind === 'changes')).toBe(false);
  });
});

describe('holidays and calendars', () => {
  const words = `policy: 1
timezone: UTC
calendars: { ours: ours.ics, theirs: acme/calendars//theirs.ics, far: "https://calendars.acme.test/a.ics" }
periods:
  free: { holidays: [DE-HE] }
  shut: { calendar: ours }
environments:
  production: { windows: { frozen: [free, shut], covered-by: theirs } }
  staging: { windows: { covered-by: far } }
`;
  const ics = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//acme//shop//EN',
    ...['BEGIN:VEVENT', 'UID:a', 'DTSTAMP:20260101T000000Z', 'SUMMARY:alice'],
    ...['DTSTART:20261118T090000Z', 'DTEND:20261118T110000Z', 'END:VEVENT'],
    'END:VCALENDAR',
    '',
  ].join('\r\n');
  const refuse = (): never => {
    throw new Error('no host is asked for them');
  };

  test('are read from the data of the gate, beside the policy and from other repositories', async () => {
    const files = {
      root: words,
      siblings: { 'ours.ics': ics },
      live: { 'acme/calendars//theirs.ics': ics },
    };
    const { asked, evidence } = await gathered(files, refuse);
    expect(asked).toEqual([]);
    const { holidays, calendar } = evidence.facts;
    const read = holidays?.['DE-HE'];
    expect(read?.status === 'known' && read.value.days.map(({ date }) => date)).toContain(
      '2026-12-25',
    );
    for (const id of ['ours', 'theirs']) {
      expect(calendar?.[id]).toMatchObject({
        status: 'known',
        value: { events: [{ summary: 'alice' }] },
      });
    }
    expect(evidenceSchema.safeParse(evidence).error).toBeUndefined();
  });

  test('F34: a calendar that is not there leaves the others known', async () => {
    const { evidence } = await gathered({ root: words, siblings: { 'ours.ics': ics } }, refuse);
    const { holidays, calendar } = evidence.facts;
    expect(holidays?.['DE-HE']?.status).toBe('known');
    expect(calendar?.['ours']?.status).toBe('known');
    expect(calendar?.['theirs']?.status).not.toBe('known');
  });

  test('F34: a calendar that is none is failed, never empty', async () => {
    const files = { root: words, siblings: { 'ours.ics': '<html>sign in</html>' } };
    const { evidence } = await gathered(files, refuse);
    expect(evidence.facts.calendar?.['ours']?.status).toBe('failed');
  });

  test('an address on the network is not known where nothing may be asked', async () => {
    const request = requestOf({ environment: 'staging' });
    const { evidence } = await gathered({ root: words }, refuse, request);
    expect(evidence.facts.calendar?.['far']?.status).toBe('unsupported');
  });

  test('reach further than zone tables: a fiscal year may begin before them', () => {
    expect(calendarRange([now])).toEqual({
      from: '2024-09-09T00:00:00Z',
      to: '2030-03-02T00:00:00Z',
    });
  });
});

test('zone tables reach 400 days back and 800 ahead of all instants', () => {
  const later = parseInstant('2027-01-01T12:00:00Z') ?? 0;
  expect(zoneRange([later, now])).toEqual({
    from: '2025-10-14T00:00:00Z',
    to: '2029-03-11T00:00:00Z',
  });
});

/** Generated policies and evidence: every kind of rule, condition and enforcement, and every kind of reading. */
import fc from 'fast-check';
import { neededFacts } from '../../src/decision/needs.js';
import type { Evidence } from '../../src/evidence/evidence.js';
import {
  readingOf,
  withReading,
  type FactKind,
  type FactReading,
  type FactRef,
  type Facts,
} from '../../src/evidence/facts.js';
import type { Policy } from '../../src/policy/policy.js';
import { formatInstant, minute } from '../../src/time/instant.js';
import {
  checkResult,
  evidenceOf,
  failed,
  known,
  none,
  otherSha,
  policyOf,
  unsupported,
  type PolicyFiles,
} from './builders.js';
import { calendar, event, holidays, holidaysWithin, localEvent } from './clock-facts.js';

/** Instants around a fortnight in November 2026, whole minutes. */
export const instants = fc
  .integer({ min: 0, max: 20 * 24 * 60 })
  .map((minutes) => formatInstant(Date.UTC(2026, 10, 13) + minutes * minute));

const words = {
  policy: 1,
  timezone: 'Europe/Berlin',
  holidays: ['DE-HE'],
  regions: {
    emea: { timezone: 'Europe/Berlin' },
    amer: { timezone: 'America/New_York', holidays: ['US'] },
  },
  calendars: { company: 'company.ics', duty: 'duty.ics', incidents: 'incidents.ics' },
  periods: {
    work: { days: 'mon-fri', hours: '08:00-18:00' },
    day: { days: 'mon-sun' },
    evening: { days: 'mon-thu', hours: ['06:00-09:30', '19:00-22:00'] },
    tokyo: { days: 'mon-fri', hours: '10:00-18:00', in: 'Asia/Tokyo' },
    regional: { days: 'mon-fri', hours: '08:00-20:00', in: 'region' },
    peak: { from: '2026-11-26', through: '2026-11-30' },
    weekend: { weekly: { from: 'fri 17:00', until: 'mon 09:00' } },
    cutover: { from: '2026-11-17T10:00', until: '2026-11-17T14:30', hard: true },
    quiet: { days: 'mon-sun', hours: '12:00-13:00', except: ['peak'] },
    free: { holidays: 'region', in: 'region' },
    closing: { from: { 'business-day': -3, of: 'month' }, through: { day: -1, of: 'month' } },
    ordinary: { days: 'mon-fri', hours: '07:00-21:00', except: ['free-days', 'outage'] },
    'free-days': { holidays: ['DE-HE'] },
    outage: { calendar: 'company', only: ['FREEZE'] },
    slot: { calendar: 'company' },
    fortnight: {
      rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH',
      start: '2026-11-03T08:00',
      for: '9h',
    },
    nightly: { cron: '0 3,15 * * *', for: '4h' },
    d0: { days: 'sun' },
    d1: { days: 'sun', except: ['d0'] },
    d2: { days: 'sun', except: ['d1'] },
    d3: { days: 'sun', except: ['d2'] },
    d4: { days: 'sun', except: ['d3'] },
    unbuilt: { days: 'mon-sun', except: ['d4'] },
  },
};

const open = fc.oneof(
  fc.subarray(['work', 'day', 'evening', 'tokyo', 'regional', 'unbuilt'], { minLength: 1 }),
  fc.subarray(['work', 'ordinary', 'slot', 'fortnight'], { minLength: 1 }),
);
const frozen = fc.oneof(
  fc.subarray(['peak', 'weekend', 'cutover', 'quiet', 'tokyo'], { minLength: 1 }),
  fc.subarray(['free', 'closing', 'outage', 'nightly', 'cutover'], { minLength: 1 }),
);
const stabilisation = fc
  .subarray(['closing', 'free-days', 'outage', 'weekend'], { minLength: 1 })
  .map((periods) => ({ frozen: periods, fixes: { branches: ['hotfix/**'], labels: ['fix'] } }));
const fits = fc.constantFrom<unknown>('45m', '3h', { expected: 'p90', reserve: '15m' });
const cadence = fc.constantFrom<unknown>(
  { apart: '4h' },
  { 'at-most': '2 per week' },
  { 'after-failure': '24h', apart: '30m' },
  { 'after-incident': { calendar: 'incidents', wait: '2h' } },
);

const when = fc.oneof(
  fc.constantFrom<object>(
    { service: 'shop' },
    { service: ['blog', 'shop'] },
    { service: 'blog' },
    { tier: 1 },
    { tier: [2, 3] },
    { data: 'customer' },
    { region: 'emea' },
    { region: ['amer'] },
    { class: 'normal' },
    { class: 'emergency' },
    { risk: ['medium', 'high'] },
    { paths: 'src/**' },
    { paths: ['docs/**', '**/*.md'] },
    { during: 'peak' },
    { during: ['work', 'weekend'] },
    { during: 'tokyo' },
    { during: ['quiet', 'unbuilt'] },
    { during: 'free-days' },
    { during: ['outage', 'ordinary'] },
    { service: 'blog', risk: 'high' },
    { tier: 1, during: 'work' },
  ),
);

const options = fc.record(
  {
    when,
    enforce: fc.constantFrom('block', 'warn', 'observe'),
    'enforce-from': fc.constantFrom('2026-10-01', '2026-11-18', '2026-11-25', '2027-02-01'),
    trust: fc.constantFrom('workspace', 'artifact'),
  },
  { requiredKeys: [] },
);
/** Most rules stand without options, so that promotions are allowed often enough. */
const rarely = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  { weight: 2, arbitrary: options },
);

const windows = fc
  .tuple(
    fc
      .oneof(
        { weight: 3, arbitrary: fc.record({ open, frozen, fits, cadence }, { requiredKeys: [] }) },
        {
          weight: 1,
          arbitrary: fc.record(
            { open, frozen, fits, 'covered-by': fc.constant('duty'), stabilisation },
            { requiredKeys: [] },
          ),
        },
      )
      .filter((value) => Object.keys(value).length > 0),
    rarely,
  )
  .map(([value, more]) => ({ ...value, ...more }));
const entry = rarely.map((more) => ({ git: { file: 'checks.json' }, ...more }));
const requiredChecks = fc
  .tuple(
    fc
      .record({ unit: entry, lint: entry }, { requiredKeys: [] })
      .filter((value) => Object.keys(value).length > 0),
    rarely,
  )
  .map(([value, more]) => ({ ...value, ...more }));
const reserved = rarely.map((more) => ({ approvals: { peer: { count: 1 } }, ...more }));

/** One or several checks. */
export const someChecks = fc
  .oneof(
    {
      weight: 8,
      arbitrary: fc.record({ windows, 'required-checks': requiredChecks }, { requiredKeys: [] }),
    },
    { weight: 1, arbitrary: fc.record({ 'separation-of-duties': reserved }) },
  )
  .filter((value) => Object.keys(value).length > 0);
const alsoBlocks = fc.tuple(someChecks, rarely).map(([block, more]) => ({ ...block, ...more }));
const environment = fc
  .tuple(someChecks, fc.option(alsoBlocks, { nil: undefined }))
  .map(([own, also]) => (also === undefined ? own : { ...own, also: { extra: also } }));

const serviceFacts = fc.record(
  { tier: fc.integer({ min: 0, max: 3 }), data: fc.constantFrom('customer', 'public') },
  { requiredKeys: [] },
);

/** A chain of one to three layers as objects, the policy itself first; words stand in the base. */
export const chains = fc
  .record({
    environments: fc.array(environment, { minLength: 1, maxLength: 3 }),
    service: serviceFacts,
    catalog: fc.boolean(),
  })
  .map(({ environments, service, catalog }) =>
    environments.map((production, index) => {
      const base = index === environments.length - 1;
      return {
        policy: 1,
        ...(base ? words : { extends: referenceOf(index + 1) }),
        ...(base && catalog ? { catalog: 'acme/catalog//services.yml' } : {}),
        ...(base ? { services: { shop: service, blog: {} } } : {}),
        environments: { production },
      };
    }),
  );

function referenceOf(index: number): string {
  return `acme/policy//layer-${String(index)}.yml@${String(index).repeat(40)}`;
}

/** The files of a chain: JSON is YAML. */
export function filesOf(chain: readonly object[]): PolicyFiles {
  const [root, ...above] = chain.map((layer) => JSON.stringify(layer));
  const layers = above.map((text, index) => [referenceOf(index + 1), text]);
  return { root: root ?? '', layers: Object.fromEntries(layers) as Record<string, string> };
}

const unknowns = [failed, unsupported] as const;

/** Mostly known and well, so that everything is allowed now and then. */
function readings<K extends FactKind>(well: FactReading<K>, others: readonly FactReading<K>[]) {
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant(well) },
    { weight: 2, arbitrary: fc.constantFrom(...others) },
    { weight: 1, arbitrary: fc.constantFrom(...unknowns) },
  );
}

function deployment(outcome: 'success' | 'failure' | 'rolled-back' | 'in-progress', at: string) {
  const finishedAt = formatInstant(Date.parse(at) + 40 * minute);
  return { sha: otherSha, outcome, startedAt: at, finishedAt };
}

const history = [
  deployment('success', '2026-11-17T09:00:00Z'),
  deployment('failure', '2026-11-16T13:00:00Z'),
  deployment('success', '2026-11-13T09:00:00Z'),
];
const untimed = { sha: otherSha, outcome: 'success' } as const;

function allowed(id: string, at: string) {
  const verdict = 'allow' as const;
  return {
    id,
    promotionId: id,
    kind: 'decision' as const,
    at,
    sha: otherSha,
    verdict,
    enforced: true,
  };
}

const shift = { summary: 'alice' };
const pull = { number: 7, branch: 'hotfix/a', target: 'main', labels: ['fix'], fork: false };

const pools = fc.record({
  holidays: readings<'holidays'>(holidays('2026-12-25'), [
    none,
    holidays('2026-11-18', '2026-11-19'),
    holidaysWithin('2025-01-01', '2026-11-20'),
  ]),
  calendar: readings<'calendar'>(
    calendar(
      event('2026-11-12T08:00:00Z', '2026-11-25T08:00:00Z', { ...shift, categories: ['DUTY'] }),
    ),
    [
      none,
      calendar(),
      calendar(
        localEvent('2026-11-18', '2026-11-20', { categories: ['Freeze'] }),
        event('2026-11-24T08:00:00Z', '2026-11-24T20:00:00Z', { tentative: true }),
      ),
    ],
  ),
  'pull-request': readings<'pull-request'>(none, [
    known<'pull-request'>(pull),
    known<'pull-request'>({ ...pull, labels: [], fork: true }),
  ]),
  deployments: readings<'deployments'>(known<'deployments'>(history), [
    none,
    known<'deployments'>([untimed]),
    known<'deployments'>([deployment('rolled-back', '2026-11-19T09:00:00Z'), ...history]),
  ]),
  records: readings<'records'>(none, [
    known<'records'>([allowed('a', '2026-11-16T09:00:00Z'), allowed('b', '2026-11-17T09:00:00Z')]),
  ]),
  'changed-paths': readings<'changed-paths'>(
    known<'changed-paths'>({ base: otherSha, paths: ['src/a.ts', 'README.md'] }),
    [none, known<'changed-paths'>({ base: null, paths: ['docs/a.md'] })],
  ),
  'check-result': readings<'check-result'>(checkResult('success', { level: 'artifact' }), [
    none,
    checkResult('failure'),
    checkResult('success'),
    checkResult('success', { sha: otherSha }),
  ]),
  catalog: readings<'catalog'>(
    known<'catalog'>({ tier: 2, data: ['customer'], regions: ['emea'] }),
    [known<'catalog'>({ tier: 1 }), known<'catalog'>({ tier: 3, data: ['public'] })],
  ),
  risk: readings<'risk'>(known<'risk'>('low'), [none, known<'risk'>('high')]),
  class: readings<'class'>(known<'class'>('normal'), [none]),
  zone: fc.oneof(
    { weight: 9, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(...unknowns) },
  ),
});

/** A policy with evidence that has a reading for each fact it looks at. */
export const cases = fc
  .record({
    chain: chains,
    now: instants,
    regions: fc.constantFrom<string[]>([], ['emea'], ['emea', 'amer']),
    /** Several pools, so that two facts of a kind may read differently. */
    pools: fc.array(pools, { minLength: 3, maxLength: 3 }),
  })
  .map(({ chain, now, regions, pools: given }) => ({
    chain,
    evidenceFor: (policy: Policy): Evidence => {
      const bare = evidenceOf(policy, { now, request: { regions } });
      let { facts } = bare;
      for (const [index, { kind, key }] of neededFacts(policy, bare.request).entries()) {
        const reading = (given[index % given.length] as Partial<Record<FactKind, unknown>>)[kind];
        if (reading !== undefined) {
          facts = withReading(facts, { kind, key }, reading as FactReading<typeof kind>);
        }
      }
      return { ...bare, facts };
    },
  }));

/** A case whose policy is linked. */
export async function prepare(generated: {
  chain: readonly object[];
  evidenceFor: (policy: Policy) => Evidence;
}): Promise<{ policy: Policy; evidence: Evidence }> {
  const policy = await policyOf(filesOf(generated.chain));
  return { policy, evidence: generated.evidenceFor(policy) };
}

/** Every fact of the evidence. */
export function refsOf(facts: Facts): readonly FactRef[] {
  return Object.entries(facts).flatMap(([kind, readings]) =>
    Object.keys(readings).map((key) => ({ kind: kind as FactKind, key })),
  );
}

/** The evidence with one reading replaced by an unknown one. */
export function without(
  evidence: Evidence,
  ref: FactRef,
  unknown: typeof failed | typeof unsupported,
): Evidence {
  if (readingOf(evidence.facts, ref) === undefined) throw new Error('there is no such fact');
  return { ...evidence, facts: withReading(evidence.facts, ref, unknown) };
}

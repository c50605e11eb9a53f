/** Policies from text and evidence from a few facts, for the tests of the engine. */
import { decide, type Decided } from '../../src/decision/decide.js';
import type { Decision, Finding } from '../../src/decision/decision.js';
import { judge, type Judgement } from '../../src/decision/judge.js';
import { neededFacts } from '../../src/decision/needs.js';
import type { Evidence } from '../../src/evidence/evidence.js';
import {
  withReading,
  type FactKind,
  type FactReading,
  type Facts,
  type FactValue,
} from '../../src/evidence/facts.js';
import type { TrustLevel } from '../../src/evidence/reading.js';
import type { Request } from '../../src/evidence/request.js';
import { linkPolicy, type Linked } from '../../src/policy/link.js';
import { loadLayers } from '../../src/policy/layers.js';
import type { Policy } from '../../src/policy/policy.js';
import type { PolicyReading, PolicySource, RemoteFile } from '../../src/policy/source.js';
import { runtimeNames } from '../../src/sources/runtime-names.js';
import { parseInstant } from '../../src/time/instant.js';
import type { ZoneTable } from '../../src/time/zone-table.js';
import { tableFromIntl } from '../time/zone-from-intl.js';

export const sha = '4f2a91c0d5b84c7f9a3e61b2c8d7e6f5a4b3c2d1';
export const otherSha = 'a'.repeat(40);
/** Friday, 17:55 in Berlin. */
export const friday = '2026-11-20T16:55:00Z';
/** Wednesday, 11:00 in Berlin. */
export const wednesday = '2026-11-18T10:00:00Z';

/** Words that define `later`: its exceptions go deeper than this version follows them. */
export const notEvaluated = `
  d0: { days: sun }
  d1: { days: sun, except: [d0] }
  d2: { days: sun, except: [d1] }
  d3: { days: sun, except: [d2] }
  d4: { days: sun, except: [d3] }
  later: { days: mon-sun, except: [d4] }`;

/** The texts that a policy is made of; layers and live files by their reference. */
export interface PolicyFiles {
  readonly root: string;
  readonly layers?: Readonly<Record<string, string>>;
  readonly live?: Readonly<Record<string, string>>;
  readonly siblings?: Readonly<Record<string, string>>;
  /** When the live files last changed. */
  readonly changedAt?: string;
}

/** A source that answers from memory; what is not given does not exist. */
export function sourceOf(files: PolicyFiles): PolicySource {
  return {
    root: () => Promise.resolve(textOf('.promotion-gate.yml', files.root)),
    layer: (file) => Promise.resolve(textOf(nameOf(file), files.layers?.[nameOf(file)])),
    live: (file) => Promise.resolve(textOf(nameOf(file), files.live?.[nameOf(file)])),
    sibling: (path) => Promise.resolve(textOf(path, files.siblings?.[path])),
    changedAt: () => Promise.resolve(files.changedAt),
  };
}

function textOf(name: string, text: string | undefined): PolicyReading {
  if (text === undefined) return { status: 'none', reason: `there is no ${name}` };
  const path = name.split('//')[1] ?? name;
  const file = { name, repository: 'acme/shop', path, level: 'workspace', text } as const;
  return { status: 'known', file };
}

function nameOf({ repository, path, ref }: RemoteFile): string {
  return `${repository}//${path}${ref === undefined ? '' : `@${ref}`}`;
}

/** Loads and links; the running gate is 1.4.0. */
export async function link(files: string | PolicyFiles, now = wednesday): Promise<Linked> {
  const given = typeof files === 'string' ? { root: files } : files;
  const instant = parseInstant(now) ?? 0;
  const chain = await loadLayers({ source: sourceOf(given), path: undefined, now: instant });
  return linkPolicy(chain, { engineVersion: '1.4.0', ...runtimeNames });
}

/** The linked policy; fails with the faults if there are errors. */
export async function policyOf(files: string | PolicyFiles, now = wednesday): Promise<Policy> {
  const { policy, faults } = await link(files, now);
  if (policy === undefined) throw new Error(faults.map(({ message }) => message).join('; '));
  return policy;
}

/** A known reading. */
export function known<K extends FactKind>(
  value: FactValue<K>,
  level: TrustLevel = 'workspace',
): FactReading<K> {
  return { status: 'known', value, source: { level, fetchedAt: wednesday } };
}

export const none = {
  status: 'none',
  source: { level: 'workspace', fetchedAt: wednesday },
} as const;
export const failed = { status: 'failed', reason: 'connection reset', retryable: true } as const;
export const unsupported = { status: 'unsupported', reason: 'not on this host' } as const;

/** A request for `shop` to `production`. */
export function requestOf(part: Partial<Request> = {}): Request {
  return {
    host: 'git',
    mode: 'enforce',
    repository: { id: 'shop', name: 'shop' },
    service: 'shop',
    environment: 'production',
    candidate: { sha, ref: 'HEAD', pinned: false },
    artifacts: [],
    regions: [],
    actors: [{ login: 'bob' }],
    ...part,
  };
}

export interface Given {
  readonly now?: string;
  readonly request?: Partial<Request>;
  readonly facts?: Facts;
}

/** Evidence with the table of every zone that the policy needs, and the facts that are given. */
export function evidenceOf(policy: Policy, given: Given = {}): Evidence {
  const request = requestOf(given.request);
  let facts: Facts = {};
  for (const { kind, key } of neededFacts(policy, request)) {
    if (kind === 'zone') facts = withReading(facts, { kind, key }, known<'zone'>(tableOf(key)));
  }
  for (const [kind, readings] of Object.entries(given.facts ?? {})) {
    facts = { ...facts, [kind]: { ...facts[kind as FactKind], ...readings } };
  }
  return { schema: 1, now: given.now ?? wednesday, tz: '2026a', request, facts };
}

const tables = new Map<string, ZoneTable>();

function tableOf(name: string): FactValue<'zone'> {
  const from = Date.UTC(2025, 8, 1);
  const table = tables.get(name) ?? tableFromIntl(name, from, Date.UTC(2029, 0, 1));
  tables.set(name, table);
  return { ...table, transitions: [...table.transitions] };
}

const engine = { name: 'promotion-gate', version: '1.4.0' };

/** Decides; configuration errors are returned as they are. */
export function decideOn(policy: Policy, evidence: Evidence): Decided {
  return decide({ policy, evidence, layers: [], engine });
}

/** The decision; fails where there is none. */
export function decisionOf(policy: Policy, evidence: Evidence): Decision {
  const decided = decideOn(policy, evidence);
  if (decided.kind === 'decision') return decided.decision;
  throw new Error(decided.faults.map(({ message }) => message).join('; '));
}

/** Links, gathers and decides in one go. */
export async function decideFor(files: string | PolicyFiles, given: Given = {}): Promise<Decision> {
  const policy = await policyOf(files, given.now);
  return decisionOf(policy, evidenceOf(policy, given));
}

/** Links, gathers and judges in one go. */
export async function judgeFor(files: string | PolicyFiles, given: Given = {}): Promise<Judgement> {
  const policy = await policyOf(files, given.now);
  return judge(policy, evidenceOf(policy, given));
}

/** `code effect` of each finding of the rule, or of all rules. */
export function told(findings: readonly Finding[], rule?: string): readonly string[] {
  return findings
    .filter((one) => rule === undefined || one.rule === rule)
    .map(({ code, effect }) => `${code} ${effect}`);
}

/** The result of a check on the candidate. */
export function checkResult(
  conclusion: string,
  more: { sha?: string; level?: TrustLevel } = {},
): FactReading<'check-result'> {
  const value = { name: 'unit', sha: more.sha ?? sha, conclusion };
  return known<'check-result'>(value, more.level);
}

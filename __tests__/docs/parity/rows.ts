/** The rows of the table, each asked of a host: inputs, facts, places, records, identity, candidates, reports. */
import { factKinds, type FactKind, type FactRef } from '../../../src/evidence/facts.js';
import { publishPlaces, type Host } from '../../../src/hosts/host.js';
import { readElsewhere } from '../../../src/hosts/elsewhere.js';
import { record } from '../../hosts/git/builders.js';
import { publication } from '../../hosts/github/publications.js';
import { undecidedOutputs } from '../../../src/report/outputs.js';
import {
  branchName,
  groupName,
  headName,
  policyPath,
  storeName,
  tagName,
  type Act,
  type Opened,
  type Setting,
} from './bench.js';

/** What a reader needs to be asked; `policy-change` is about one that changed, and has an owner. */
const specs: Partial<Record<FactKind, unknown>> = {
  'check-result': {
    id: 'unit',
    ...{ github: { name: 'unit' }, gitlab: { job: 'unit' }, git: { file: 'checks.json' } },
  },
  'policy-change': {
    ...{ path: policyPath, blob: '0'.repeat(40), repository: 'acme/shop' },
    owners: { logins: ['carol'], teams: [], groups: [] },
  },
  changes: {},
  'code-owners': {},
  group: { github: 'acme/owners', gitlab: groupName },
};

const keys: Partial<Record<FactKind, string>> = {
  'branch-protection': policyPath,
  'check-result': 'production/required-checks.unit',
  changes: 'production',
  'code-owners': 'production',
  deployments: 'production',
  group: 'owners',
  records: 'production',
};

/** All that some host reads by itself; the others the gate reads, whatever the host. */
export const hostKinds = factKinds.filter((kind) => !Object.hasOwn(readElsewhere, kind));

/** A fact is told if it is known, or known to be none. */
export const facts: Act = async ({ host, context }) => {
  await host.policies.root(undefined);
  host.configure({ limits: {}, store: 'branch' });
  const readings = await Promise.all(
    hostKinds.map(async (kind) => {
      const ref: FactRef = { kind, key: keys[kind] ?? '', spec: specs[kind] };
      const { status } = await host.facts.read(ref, context);
      return [`\`${kind}\``, status === 'known' || status === 'none'] as const;
    }),
  );
  return Object.fromEntries(readings);
};

/** What only some hosts have; a new one is a row by itself. */
const extras: Readonly<Record<string, string>> = {
  policiesAt: 'the policy before its change is asked too',
  archives: 'reports that other jobs left',
  movedTags: 'tags of layers that moved are told',
  outside: 'calendars at an address',
  freezes: 'freeze periods as a calendar',
};
/** How a host ends early is no matter of parity. */
const mechanics: readonly string[] = ['halt'];
const everywhere: readonly (keyof Host)[] = [
  ...(['id', 'request', 'policies', 'facts', 'tellsDeployments', 'standing'] as const),
  ...(['claims', 'records', 'workspace', 'configure', 'publish'] as const),
];

export const abilities: Act = ({ host }) => {
  const others = Object.keys(host).filter(
    (key) => !mechanics.includes(key) && !(everywhere as readonly string[]).includes(key),
  );
  const own = [...new Set([...others, ...Object.keys(extras)])];
  const rows = own.map((key) => [extras[key] ?? `\`${key}\``, others.includes(key)] as const);
  const deployments = ['deployments without any statement', host.tellsDeployments] as const;
  return Promise.resolve(Object.fromEntries([deployments, ...rows]));
};

/** `otherwise` has a row for what comes of it where it is not posted. */
export interface Placed {
  readonly row: string;
  readonly setting: Setting;
  readonly isPosted: Act;
  readonly otherwise: Act;
}

/** Posted is what a request has written, without a note that something is missing. */
export const places: readonly Placed[] = publishPlaces.map((place) => {
  const row = `\`${place}\``;
  async function post({ host, context, requests, writes }: Opened) {
    const { sha, mode } = { ...context.request, ...context.request.candidate };
    const before = requests();
    const outputs = { ...undecidedOutputs, decision: 'allow', enforced: 'true' } as const;
    const notes = await host.publish(publication({ sha, mode, verdict: 'allow', outputs }));
    return { hasWritten: writes() > 0, isNoted: notes.length > 0, hasAsked: requests() > before };
  }
  return {
    // Only what is enforced is approved; the other places are those of a change as well.
    ...{
      row,
      setting: { ...(place === 'deployment-approval' ? {} : { change: true }), places: [place] },
    },
    isPosted: async (opened) => {
      const { hasWritten, isNoted } = await post(opened);
      return { [row]: hasWritten && !isNoted };
    },
    otherwise: async (opened) => {
      const { hasWritten, hasAsked } = await post(opened);
      return {
        'a status in its place': hasWritten,
        'where the project is set up for it': hasAsked && !hasWritten,
      };
    },
  };
});

/** Kept in a branch of the repository itself, and found again. */
export const records: Act = async ({ host, context }) => {
  host.configure({ limits: {}, store: 'branch' });
  const { sha } = context.request.candidate;
  const kept = record({ id: '01M7WFQGZ7NJ65SDF9PEAW7EGA', at: context.now, sha });
  const appended = await host.records.append(kept, await host.records.head());
  const query = { service: 'shop', environment: 'production', since: context.since };
  const found = await host.records.find(query);
  return {
    'kept in the repository, and read back':
      appended.status === 'appended' && found.status === 'known' && found.value.length === 1,
  };
};

export const recordsElsewhere: Act = async ({ host, context }) => {
  host.configure({ limits: {}, store: storeName });
  const { sha } = context.request.candidate;
  const kept = record({ id: '01M7WFQGZ7NJ65SDF9PEAW7EGA', at: context.now, sha });
  const { status } = await host.records.append(kept, await host.records.head());
  return { 'kept in another repository, with `records-token`': status === 'appended' };
};

/** How well the run is known. */
export function identity(row: string, wanted: { readonly proof: string }): Act {
  return async ({ host, context }) => {
    const reading = await host.facts.read({ kind: 'run-identity', key: '' }, context);
    return { [row]: reading.status === 'known' && reading.value.proof === wanted.proof };
  };
}

/** A name of the commit, by what the input `sha` holds. */
export const candidates: readonly { readonly row: string; readonly setting: Setting }[] = [
  { row: 'the commit of the run', setting: {} },
  { row: '40 digits', setting: { sha: headName } },
  { row: 'a branch', setting: { sha: branchName } },
  { row: 'a tag', setting: { sha: tagName } },
  { row: 'a ref in full', setting: { sha: `refs/tags/${tagName}` } },
];

export function named(row: string): Act {
  return async ({ host, context }) => {
    const { sha } = context.request.candidate;
    const claimed = await host.claims.candidate(context.request);
    return { [row]: claimed.status === 'known' && claimed.value.sha === sha };
  };
}

/** A change is previewed: its commit is the candidate, and nothing is enforced. */
export const preview: Act = ({ context }) =>
  Promise.resolve({ 'a pull or merge request, as a preview': context.request.mode === 'preview' });

/** What it is for, by the name under which a host leaves it. */
const purposes: Readonly<Record<string, string>> = {
  log: 'the log',
  output: 'outputs for later jobs',
  'promotion-gate.env': 'outputs for later jobs',
  summary: 'a page of the job',
  annotations: 'annotations at lines',
  'promotion-gate-code-quality.json': 'code quality at lines',
  'promotion-gate-junit.xml': 'JUnit',
  'promotion-gate-annotations.json': 'links beside the log',
};

/** What is left behind without posting anything; a file of another name is a row by itself. */
export const reports: Act = async ({ host, left }) => {
  const texts = { junit: '<testsuites/>', codeQuality: '[]', links: '{}' };
  await host.publish(publication({ reports: () => Promise.resolve(texts) }));
  const rows = left().map((name) => [purposes[name] ?? `\`${name}\``, true] as const);
  return Object.fromEntries(rows);
};

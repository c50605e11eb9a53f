/** What a run tells the world: its decision, the faults that prevented one, or that it broke. */
import type { Inputs, Publication } from '../hosts/host.js';
import { isUnavailable } from '../policy/fault.js';
import type { Annotation, PolicyAt } from '../report/annotations.js';
import type { ReportedFault } from '../report/report-input.js';
import { statusName } from '../report/status-name.js';
import { name, version } from '../version.js';
import type { Console } from './console.js';
import { exitCodes } from './exit-codes.js';
import type { Format } from './inputs.js';
import { renderDecision, renderFaults, type Shown } from './show.js';

/** What is known of a run, whatever becomes of it. */
export interface RunContext {
  readonly inputs: Inputs;
  readonly console: Console;
  readonly format: Format;
  /** RFC 3339 in UTC. */
  readonly now: string;
  readonly mode: Publication['mode'];
  /** The commit to be judged, once it is known. */
  readonly sha: string | undefined;
  /** As the policy names it, once that is known. */
  readonly service: string | undefined;
  readonly policy: PolicyInUse | undefined;
}

/** The policy file as it was read. */
export interface PolicyInUse {
  readonly name: string;
  /** The commit that it was read at; undefined where it is a plain file. */
  readonly commit: string | undefined;
  /** Asks the host whether the file at the candidate is the same. */
  readonly isAtCandidate: () => Promise<boolean>;
}

/** A decision, with the path of its record. */
export async function tellDecision(
  shown: Shown,
  context: RunContext,
  recordPath: string | undefined,
): Promise<Publication> {
  const { console, format, policy, inputs } = context;
  const { decision, evidence, record } = shown;
  const { headline, service, environment, verdict, sha } = decision;
  const input = { ...shown, command: name };
  const { toOutputs } = await import('../report/outputs.js');
  const { mode } = evidence.request;
  const policySource = inputs.policy === undefined ? undefined : policy?.name;
  const named = statusName({ service, environment, mode, policySource });
  const annotations = async () => {
    const { renderAnnotations } = await import('../report/annotations.js');
    return atCandidate({ policy, sha }, (at) => renderAnnotations(input, at));
  };
  return {
    verdict,
    mode,
    aborted: false,
    title: `${headline}: ${service} → ${environment}`,
    text: format === 'text' ? await renderDecision({ shown, format, console }) : '',
    service,
    environment,
    sha,
    policySource,
    statusName: named,
    outputs: toOutputs({ decision, record, recordPath }),
    status: async () => (await import('../report/status.js')).renderStatus(input),
    annotations,
    reports: async (links) => {
      const { toReportFiles } = await import('./report-files.js');
      const { toCheckCases } = await import('../report/check-cases.js');
      const cases = toCheckCases(input);
      const all = await annotations();
      const policyCommit = policy?.commit;
      return toReportFiles({ name: named, cases, annotations: all, links, policyCommit });
    },
    markdown: () => renderDecision({ shown, format: 'markdown', console }),
  };
}

/** Faults of policy or request, and sources that could not be looked at. */
export async function tellFaults(
  told: {
    readonly faults: readonly ReportedFault[];
    readonly service?: string | undefined;
    readonly aborted?: true;
  },
  context: RunContext,
): Promise<Publication> {
  const { inputs, console, format, now, mode, sha, policy } = context;
  const { faults, service = context.service ?? inputs.service } = told;
  const { environment } = inputs;
  const exitCode = exitCodeOf(faults);
  const engine = { name, version };
  const input = { faults, now, service, environment, version: inputs.version, engine, mode };
  const policySource = inputs.policy === undefined ? undefined : (policy?.name ?? inputs.policy);
  const named = statusName({ service, environment, mode, policySource });
  const annotations = async () => {
    const { renderFaultAnnotations } = await import('../report/annotations.js');
    return atCandidate({ policy, sha }, (at) => renderFaultAnnotations(input, at));
  };
  const { toErrorOutputs } = await import('../report/outputs.js');
  const shown = { faults, console, now, service, environment, promotionVersion: inputs.version };
  return {
    verdict: exitCode === exitCodes.configuration ? 'error' : 'inconclusive',
    mode,
    aborted: told.aborted ?? false,
    title: `${exitCode === exitCodes.configuration ? 'policy error' : 'undecided'}: ${environment}`,
    text: format === 'text' ? await renderFaults({ ...shown, format }) : '',
    service,
    environment,
    sha,
    policySource,
    statusName: named,
    outputs: toErrorOutputs({ faults, exitCode, service, environment, mode }),
    status: async () => (await import('../report/policy-error.js')).renderPolicyErrorStatus(input),
    annotations,
    reports: async (links) => {
      const { toReportFiles } = await import('./report-files.js');
      const { toFaultCases } = await import('../report/check-cases.js');
      const cases = toFaultCases(input);
      const all = await annotations();
      const policyCommit = policy?.commit;
      return toReportFiles({ name: named, cases, annotations: all, links, policyCommit });
    },
    markdown: () => renderFaults({ ...shown, mode, format: 'markdown' }),
  };
}

/** The host is asked for the policy of another candidate only where a line of it would be shown. */
async function atCandidate(
  { policy, sha }: Pick<RunContext, 'policy' | 'sha'>,
  render: (at: PolicyAt) => readonly Annotation[],
): Promise<readonly Annotation[]> {
  if (sha !== undefined && policy?.commit === sha) return render({ isAtCandidate: () => true });
  const all = render({ isAtCandidate: (file) => file === policy?.name });
  const isShown = all.some(({ place }) => place !== undefined && place.file === policy?.name);
  if (!isShown || (await policy?.isAtCandidate()) === true) return all;
  return render({ isAtCandidate: () => false });
}

/** 2 if the policy or the request is at fault, 3 if something could not be looked at. */
export function exitCodeOf(
  faults: readonly ReportedFault[],
): typeof exitCodes.configuration | typeof exitCodes.undecided {
  return isUnavailable(faults) || faults.some(({ code }) => broken.has(code))
    ? exitCodes.undecided
    : exitCodes.configuration;
}

/** The run itself broke, or was cancelled: neither policy nor request is at fault. */
const broken: ReadonlySet<string> = new Set(['gate/crashed', 'gate/cancelled']);

/** The outputs of the step: ids, enums, instants and JSON only, never text from outside (T63). */
import type { Decision } from '../decision/decision.js';
import type { ReportedFault, ReportInput } from './report-input.js';

export const outputNames = [
  'decision',
  'enforced',
  'reason-code',
  'reasons',
  'retry-at',
  'valid-until',
  'sha',
  'service',
  'environment',
  'policy-commit',
  'record',
  'record-digest',
] as const;
export type OutputName = (typeof outputNames)[number];

/** Every declared output; an empty text where there is nothing to say. */
export type Outputs = Readonly<Record<OutputName, string>>;

/** What a run leaves behind that ends before it has decided: never an allow. */
export const undecidedOutputs: Outputs = {
  decision: 'inconclusive',
  enforced: 'true',
  'reason-code': 'gate/crashed',
  reasons: '["gate/crashed"]',
  'retry-at': '',
  'valid-until': '',
  sha: '',
  service: '',
  environment: '',
  'policy-commit': '',
  record: '',
  'record-digest': '',
};

/** The forms that a value may have; anything else becomes an empty text. */
const forms = {
  code: /^[a-z0-9][a-z0-9-]{0,62}\/[a-z0-9][a-z0-9-]{0,62}$/,
  instant: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/,
  commit: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/,
  id: /^[\p{L}\p{N}](?:[\p{L}\p{N}._/-]{0,98}[\p{L}\p{N}])?$/u,
  /** As GitLab takes it, but for variables: https://docs.gitlab.com/ci/yaml/#environmentname. */
  environment: /^[\p{L}\p{N}_.](?:[\p{L}\p{N}._/ -]{0,253}[\p{L}\p{N}._-])?$/u,
  /** Nothing that a shell reads, and no beginning that a program takes for an option. */
  path: /^[\p{L}\p{N}./\\_~][\p{L}\p{N}./\\:+@_~ -]{0,999}$/u,
  digest: /^sha256:[0-9a-f]{64}$/,
} as const satisfies Record<string, RegExp>;

/** The outputs of a decision. `recordPath` is where the record was written. */
export function toOutputs(of: {
  readonly decision: Decision;
  readonly record?: ReportInput['record'];
  readonly recordPath?: string | undefined;
}): Outputs {
  const { decision, record, recordPath } = of;
  return {
    decision: decision.verdict,
    enforced: decision.enforced ? 'true' : 'false',
    'reason-code': inForm('code', decision.reasonCode),
    reasons: toCodes(decision.reasons),
    'retry-at': inForm('instant', decision.retryAt),
    'valid-until': inForm('instant', decision.validUntil),
    sha: inForm('commit', decision.sha),
    service: inForm('id', decision.service),
    environment: inForm('environment', decision.environment),
    'policy-commit': inForm('commit', decision.policy[0]?.commit),
    record: inForm('path', recordPath),
    'record-digest': inForm('digest', record?.digest),
  };
}

/** The outputs of a run without a decision: exit 2 is an error of policy or request, 3 is not known. */
export function toErrorOutputs(of: {
  readonly faults: readonly ReportedFault[];
  readonly exitCode: 2 | 3;
  readonly service?: string | undefined;
  readonly environment?: string | undefined;
  /** A preview enforces nothing, whatever becomes of it. */
  readonly mode: 'enforce' | 'preview';
}): Outputs {
  const { faults, exitCode, service, environment, mode } = of;
  const codes = faults.filter(({ severity }) => severity !== 'warning').map(({ code }) => code);
  const [first] = codes.filter((code) => forms.code.test(code));
  return {
    ...undecidedOutputs,
    decision: exitCode === 2 ? 'error' : 'inconclusive',
    enforced: mode === 'preview' ? 'false' : 'true',
    ...(first === undefined ? {} : { 'reason-code': first, reasons: toCodes(codes) }),
    service: inForm('id', service),
    environment: inForm('environment', environment),
  };
}

function toCodes(codes: readonly string[]): string {
  return JSON.stringify([...new Set(codes)].filter((code) => forms.code.test(code)));
}

function inForm(form: keyof typeof forms, text: string | undefined): string {
  return text !== undefined && forms[form].test(text) ? text : '';
}

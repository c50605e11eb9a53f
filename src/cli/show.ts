/** Shows a decision, or the faults that prevented one, in the format that was asked for. */
import type { Decision } from '../decision/decision.js';
import type { Evidence } from '../evidence/evidence.js';
import type { ReportedFault, ReportInput } from '../report/report-input.js';
import { name, version } from '../version.js';
import { toJson, type Console } from './console.js';
import { toErrorDocument } from './error-document.js';
import { exitCodes } from './exit-codes.js';
import type { Format } from './inputs.js';

export interface Shown {
  readonly decision: Decision;
  readonly evidence: Evidence;
  readonly record?: { readonly id: string; readonly digest: string } | undefined;
}

/** How people call the command. */
const command = name;

/** A decision as text, markdown or JSON. */
export async function renderDecision(part: {
  shown: Shown;
  format: Format;
  console: Console;
}): Promise<string> {
  const { shown, format, console } = part;
  if (format === 'json') return toJson(shown.decision);
  const input: ReportInput = { ...shown, command };
  if (format === 'markdown') {
    const { renderMarkdown } = await import('../report/markdown.js');
    return renderMarkdown(input);
  }
  const { renderTerminal } = await import('../report/terminal.js');
  return renderTerminal(input, console);
}

/** Faults as text or markdown on their own, or as one JSON document. */
export async function renderFaults(part: {
  faults: readonly ReportedFault[];
  format: Format;
  console: Console;
  /** RFC 3339 in UTC; left out where the faults do not depend on the time. */
  now?: string | undefined;
  service?: string | undefined;
  environment?: string | undefined;
  promotionVersion?: string | undefined;
  mode?: 'enforce' | 'preview' | undefined;
}): Promise<string> {
  const { faults, format, console, now, service, environment, promotionVersion, mode } = part;
  if (format === 'json') {
    return toJson(toErrorDocument({ faults, exitCode: exitCodes.configuration }));
  }
  const engine = { name, version };
  const input = { faults, now, service, environment, version: promotionVersion, engine, mode };
  const report = await import('../report/policy-error.js');
  return format === 'markdown'
    ? report.renderPolicyErrorMarkdown(input)
    : report.renderPolicyErrorTerminal(input, console);
}

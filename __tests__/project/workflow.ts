/** A workflow as the linter of this folder sees it: the parts that rules are about, and no others. */
import { parse } from 'yaml';
import { z } from 'zod';
import type { WorkflowText } from './workflow-texts.js';

const stepSchema = z.object({
  id: z.string().optional(),
  if: z.coerce.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
  'continue-on-error': z.unknown().optional(),
});

const jobSchema = z.object({
  if: z.coerce.string().optional(),
  uses: z.string().optional(),
  permissions: z.unknown().optional(),
  'timeout-minutes': z.number().optional(),
  'continue-on-error': z.unknown().optional(),
  steps: z.array(stepSchema).default([]),
});

const workflowSchema = z.object({
  on: z.union([z.string(), z.array(z.string()), z.record(z.string(), z.unknown())]),
  permissions: z.unknown().optional(),
  concurrency: z.unknown().optional(),
  jobs: z.record(z.string(), jobSchema),
});

/** A step; `at` is how people find it: `deploy.yml jobs.deploy.steps[0]`. */
export type Step = z.infer<typeof stepSchema> & { readonly at: string };
export type Job = Omit<z.infer<typeof jobSchema>, 'steps'> & {
  readonly at: string;
  readonly steps: readonly Step[];
};

export interface Workflow {
  readonly at: string;
  readonly text: string;
  readonly events: readonly string[];
  readonly permissions: unknown;
  readonly concurrency: unknown;
  readonly jobs: readonly Job[];
}

/** Throws if it is no workflow at all; GitHub's parser says more about that. */
export function readWorkflow({ path, text }: WorkflowText): Workflow {
  const { on, permissions, concurrency, jobs } = workflowSchema.parse(parse(text));
  return {
    at: path,
    text,
    events: typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on),
    permissions,
    concurrency,
    jobs: Object.entries(jobs).map(([id, job]) => {
      const at = `${path} jobs.${id}`;
      const steps = job.steps.map((step, index) => ({ ...step, at: `${at}.steps[${index}]` }));
      return { ...job, at, steps };
    }),
  };
}

/** True for a step that runs this very action. */
export function isGate({ uses }: Step): boolean {
  return uses === './' || /^[^/]+\/promotion-gate@/.test(uses ?? '');
}

/** True for a step that asks for a decision: what follows it depends on its answer. */
export function asksForDecision(step: Step): boolean {
  return isGate(step) && (step.with['command'] ?? 'check') === 'check';
}

/** True for a step that puts files of a repository into the workspace. */
export function isCheckout({ uses }: Step): boolean {
  return uses?.startsWith('actions/checkout@') ?? false;
}

/** Rules for workflows, each a function from a workflow to its faults; they hold for what users copy too. */
import { asksForDecision, isCheckout, isGate, readWorkflow } from './workflow.js';
import type { Job, Step, Workflow } from './workflow.js';
import type { WorkflowText } from './workflow-texts.js';

/** Stands for the owner and the commit that a user puts in; GitHub refuses to run it. */
const placeholder = `OWNER/promotion-gate@${'0'.repeat(40)}`;

/** Their workflow and token are those of the default branch, while others say what it works on. */
const borrowedTrust = ['pull_request_target', 'workflow_run', 'issue_comment'];

const rules: Readonly<Record<string, (workflow: Workflow) => readonly string[]>> = {
  'T68: what is used is pinned to a commit': (workflow) =>
    usesOf(workflow)
      .filter(({ uses }) => !isPinned(uses))
      .map(({ at, uses }) => `${at} uses ${uses}: pin it to 40 hex digits`),

  'T68: a pin says which version it is': (workflow) =>
    usesOf(workflow)
      .filter(({ uses }) => uses.includes('@'))
      .filter(({ uses }) => linesWith(workflow.text, uses).some((line) => !hasVersion(line)))
      .map(({ at, uses }) => `${at} uses ${uses}: add the version, # v1.2.3`),

  'T63: no expression is part of a script': (workflow) =>
    stepsOf(workflow)
      .filter(({ run, with: { script } }) => [run, script].some((text) => hasExpression(text)))
      .map(({ at }) => `${at} has an expression in its script: pass it in env`),

  'T66: permissions are stated, and none is given to all jobs': ({ at, permissions, jobs }) => [
    ...(isScopes(permissions) && grants(permissions).length === 0
      ? []
      : [`${at} must have permissions: {} for all jobs`]),
    ...jobs
      .filter((job) => job.permissions !== undefined && !isScopes(job.permissions))
      .map((job) => `${job.at} must name its permissions one by one`),
  ],

  'a checkout leaves no token behind': (workflow) =>
    stepsOf(workflow)
      .filter((step) => isCheckout(step) && step.with['persist-credentials'] !== false)
      .map(({ at }) => `${at} must have persist-credentials: false`),

  'each job has a time limit': ({ jobs }) =>
    jobs
      .filter((job) => job.uses === undefined && job['timeout-minutes'] === undefined)
      .map(({ at }) => `${at} must have timeout-minutes`),

  'runs of one kind do not overtake each other': ({ at, concurrency }) =>
    concurrency === undefined ? [`${at} must have concurrency`] : [],

  'T67: with borrowed trust nothing is checked out': (workflow) =>
    workflow.events.some((event) => borrowedTrust.includes(event))
      ? stepsOf(workflow)
          .filter(isCheckout)
          .map(({ at }) => `${at} checks out under ${workflow.events.join(', ')}`)
      : [],

  'T06: nothing lets a decision go unasked or unheard': (workflow) => [
    ...stepsOf(workflow)
      .filter(asksForDecision)
      .filter((step) => step.if !== undefined || step['continue-on-error'] !== undefined)
      .map(({ at }) => `${at} must have neither if nor continue-on-error`),
    ...gateJobs(workflow)
      .filter((job) => job['continue-on-error'] !== undefined || isConditional(workflow, job))
      .map(({ at }) => `${at} must have neither if nor continue-on-error`),
  ],

  'T62: a decision is asked for before anything else in its job': (workflow) =>
    gateJobs(workflow)
      .filter(({ steps }) => steps[0] === undefined || !asksForDecision(steps[0]))
      .map(({ at }) => `${at} must ask for the decision in its first step`),

  'T26: what is checked out behind a decision is what was judged': (workflow) =>
    gateJobs(workflow).flatMap(({ steps }) => {
      const judged = `\${{ steps.${steps.find(asksForDecision)?.id ?? '?'}.outputs.sha }}`;
      return steps
        .filter((step) => isCheckout(step) && step.with['ref'] !== judged)
        .map(({ at }) => `${at} must have ref: ${judged}`);
    }),

  'a result is recorded whatever happened': (workflow) =>
    stepsOf(workflow)
      .filter((step) => isGate(step) && step.with['command'] === 'result')
      .filter((step) => !(step.if ?? '').includes('always()'))
      .map(({ at }) => `${at} must have always() in its if`),
};

/** Every fault, with where it is and the rule that finds it. */
export function lintWorkflow(source: WorkflowText): readonly string[] {
  const workflow = readWorkflow(source);
  return Object.entries(rules).flatMap(([rule, find]) =>
    find(workflow).map((fault) => `${fault} (${rule})`),
  );
}

/** The rules, by what they demand. */
export const ruleNames: readonly string[] = Object.keys(rules);

function stepsOf({ jobs }: Workflow): readonly Step[] {
  return jobs.flatMap(({ steps }) => steps);
}

function gateJobs({ jobs }: Workflow): readonly Job[] {
  return jobs.filter(({ steps }) => steps.some(asksForDecision));
}

/** Actions and reusable workflows. */
function usesOf(workflow: Workflow): readonly { readonly at: string; readonly uses: string }[] {
  return [...workflow.jobs, ...stepsOf(workflow)].flatMap(({ at, uses }) =>
    uses === undefined ? [] : [{ at, uses }],
  );
}

function isPinned(uses: string): boolean {
  if (uses === placeholder || uses.startsWith('./')) return true;
  if (/@0{40}$/.test(uses) || uses.startsWith('OWNER/')) return false;
  return /^(?:[\w.-]+\/[\w./-]+@[0-9a-f]{40}|docker:\/\/\S+@sha256:[0-9a-f]{64})$/.test(uses);
}

function linesWith(text: string, uses: string): readonly string[] {
  return text.split('\n').filter((line) => line.includes(uses) && line.includes('uses:'));
}

function hasVersion(line: string): boolean {
  return /#\s*v\d+\.\d+\.\d+$/.test(line.trimEnd());
}

function hasExpression(text: unknown): boolean {
  return typeof text === 'string' && text.includes('${{');
}

/** Scopes one by one; not `read-all` or `write-all`. */
function isScopes(permissions: unknown): permissions is Readonly<Record<string, unknown>> {
  return typeof permissions === 'object' && permissions !== null;
}

function grants(permissions: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(permissions).filter((scope) => permissions[scope] !== 'none');
}

/** A job that is skipped counts as passed. A preview decides nothing, so it may be skipped. */
function isConditional({ events }: Workflow, job: Job): boolean {
  return job.if !== undefined && events.some((event) => event !== 'pull_request');
}

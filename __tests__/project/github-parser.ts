/** GitHub's own parser of workflows and of action.yml: what it refuses, GitHub refuses. */
import {
  NoOperationTraceWriter,
  convertWorkflowTemplate,
  parseWorkflow,
} from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { convertActionTemplate } from '@actions/workflow-parser/actions/action-template';
import type { WorkflowText } from './workflow-texts.js';

const trace = new NoOperationTraceWriter();

/** The errors of a workflow, each with line and column. */
export async function workflowErrors({ path, text }: WorkflowText): Promise<readonly string[]> {
  const { context, value } = parseWorkflow({ name: path, content: text }, trace);
  if (value === undefined) return context.errors.getErrors().map(({ message }) => message);
  const template = await convertWorkflowTemplate(context, value);
  return (template.errors ?? []).map(({ Message }) => Message);
}

/** The errors of an action.yml. */
export function actionErrors({ path, text }: WorkflowText): readonly string[] {
  const { context, value } = parseAction({ name: path, content: text }, trace);
  if (value !== undefined) convertActionTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

/** What the input `policy` names on GitLab, where a project lies in one group or in groups of groups. */
import { toPolicyName, type PolicyName } from '../policy-names.js';

/** `group/project`, `group/subgroup/project`: two names or more, none of them a step out of the path. */
const projectPattern = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[\w.-]+(?:\/[\w.-]+)+$/;

/** See `toPolicyName`. */
export function readPolicyName(path: string | undefined): PolicyName {
  return toPolicyName(path, projectPattern);
}

/** True for the full path of a project. */
export function isProjectPath(text: string): boolean {
  return projectPattern.test(text);
}

/** What a project of GitLab itself asks of approvals: evidence beside the judgement, and no part of it. */
import { z } from 'zod';
import type { ApprovalSettings, Tristate } from '../../../evidence/changes-fact.js';
import { pathOf } from '../api.js';
import type { FactSources } from '../fact-sources.js';
import { toUnknown, wanted } from '../permissions.js';

/** https://docs.gitlab.com/api/merge_request_approvals/#get-configuration */
const answerSchema = z.object({
  reset_approvals_on_push: z.boolean(),
  disable_overriding_approvers_per_merge_request: z.boolean(),
  merge_requests_author_approval: z.boolean(),
  merge_requests_disable_committers_approval: z.boolean(),
});

/** Never throws. One request; what is not told is unknown, with the reason. */
export async function readApprovalSettings({
  api,
  environment,
}: Pick<FactSources, 'api' | 'environment'>): Promise<ApprovalSettings> {
  const path = pathOf('projects', environment.project.id, 'approvals');
  const reply = await api.get(path, {}, answerSchema);
  if (!reply.ok) {
    const told = toUnknown(reply.fault, wanted.approvalSettings, api);
    const reason =
      told.status === 'unsupported' ? `${told.reason}; it takes ${told.needs ?? ''}` : told.reason;
    const none = { authors: 'unknown', committers: 'unknown', kept: 'unknown' } as const;
    return { ...none, overrides: 'unknown', unknown: reason };
  }
  const { value } = reply;
  return {
    authors: yesOrNo(value.merge_requests_author_approval),
    committers: yesOrNo(!value.merge_requests_disable_committers_approval),
    kept: yesOrNo(!value.reset_approvals_on_push),
    overrides: yesOrNo(!value.disable_overriding_approvers_per_merge_request),
  };
}

function yesOrNo(is: boolean): Tristate {
  return is ? 'yes' : 'no';
}

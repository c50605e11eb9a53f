/** What a clone does not tell of access: all that a forge keeps. */
import { accessActs, type AccessReading } from '../../evidence/access.js';

/** No row, and one gap that says where it can be known. */
export function unreadAccess(): AccessReading {
  return {
    grants: [],
    gaps: [
      {
        acts: [...accessActs],
        source: 'forge',
        status: 'unsupported',
        reason:
          'roles, reviewers of environments and rules of the branch: a clone does not know them',
        needs: 'the same command in a job of GitHub Actions or GitLab CI/CD',
      },
    ],
    limits: [],
  };
}

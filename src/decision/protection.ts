/** require-protected: the branch that a policy came from must be protected. */
import type { Question } from '../checks/check.js';
import type { FactRef } from '../evidence/facts.js';

const protect = { what: 'protect-branch' };

/** The question whether the branch of the layer is protected on its forge. */
export function protectionQuestion(layer: string): Question {
  const ref: FactRef<'branch-protection'> = { kind: 'branch-protection', key: layer };
  return {
    id: 'policy/protected',
    at: ['require-protected'],
    needs: [ref],
    evaluate: (facts) => {
      const seen = facts.value(ref);
      return seen?.protected === true
        ? [{ code: 'policy/protected', outcome: 'pass', data: { layer } }]
        : [{ code: 'policy/unprotected', outcome: 'fail', data: { layer }, acts: [protect] }];
    },
  };
}

/** require-protected: the branch that a policy came from must be protected. */
import type { Question } from '../checks/check.js';
import type { FactRef, FactValue } from '../evidence/facts.js';
import type { Finding } from './decision.js';

/** The question whether the branch of the layer is protected on its forge. */
export function protectionQuestion(layer: string): Question {
  const ref: FactRef<'branch-protection'> = { kind: 'branch-protection', key: layer };
  return {
    id: 'policy/protected',
    at: ['require-protected'],
    needs: [ref],
    evaluate: (facts) => {
      const seen = facts.value(ref);
      if (seen?.protected === true) {
        return [{ code: 'policy/protected', outcome: 'pass', data: { layer } }];
      }
      const lack = seen === undefined ? {} : lackOf(seen);
      const acts = [{ what: 'protect-branch', detail: lack }];
      return [{ code: 'policy/unprotected', outcome: 'fail', data: { layer, ...lack }, acts }];
    },
  };
}

/** Which ref is not protected, and for want of what: how that is mended differs from forge to forge. */
export function lackOf({ ref, lacks }: FactValue<'branch-protection'>): Finding['data'] {
  return { ref, ...(lacks === undefined ? {} : { lacks }) };
}

/** The facts about earlier deployments and decisions that windows look at. */
import type { FactRef } from '../../evidence/facts.js';
import type { CheckContext } from '../check.js';

/** Deployments of the requested environment, seen where its `deployments` statement says. */
export function deploymentsRef(context: CheckContext): FactRef<'deployments'> {
  return {
    kind: 'deployments',
    key: [context.request.environment, context.history.key].filter(Boolean).join(' '),
    spec: context.history.spec,
  };
}

/** Records of the requested service and environment. */
export function recordsRef(context: CheckContext): FactRef<'records'> {
  return { kind: 'records', key: context.request.environment };
}

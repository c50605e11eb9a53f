/** The facts about earlier deployments and decisions that windows look at. */
import type { Deployment, FactRef } from '../../evidence/facts.js';
import type { CheckContext } from '../check.js';

/** Deployments of the requested environment, seen where its `deployments` statement says. */
export function deploymentsRef(
  context: Pick<CheckContext, 'request' | 'history'>,
): FactRef<'deployments'> {
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

/** It failed, or was taken back. */
export function hasFailed({ outcome }: Deployment): boolean {
  return outcome === 'failure' || outcome === 'rolled-back';
}

/** Tags and refs follow deployments that succeeded: that there was no failure cannot be told. */
export function tellsOnlySuccess({ spec }: CheckContext['history']): boolean {
  return typeof spec === 'object' && spec !== null && ('tags' in spec || 'ref' in spec);
}

/** Why failures are not known then. */
export const onlySuccess = 'tags and refs tell only what succeeded';

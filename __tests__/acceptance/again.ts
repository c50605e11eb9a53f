/**
 * Scenarios start processes that have to answer within budgets of real time. On a machine that does other things
 * besides one may miss its budget, so a scenario that fails is played once more: what is wrong fails twice.
 */
import { expect, jest } from '@jest/globals';

if (expect.getState().testPath?.includes('/__tests__/acceptance/') === true) {
  jest.retryTimes(1, { logErrorsBeforeRetry: true });
}

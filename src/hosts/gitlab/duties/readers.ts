/** What is read of people, loaded as one once the first of them is asked for. */
export { readPolicyApprovals } from '../policy-approvals.js';
export { readCodeOwners } from './code-owners.js';
export { readGroup } from './group.js';
export { readLateChange } from './late.js';
export { readChanges } from './read-changes.js';
export { readStarter } from './starter.js';

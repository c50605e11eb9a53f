/** The readers of the people of a promotion, loaded together where a rule asks for any of them. */
export { readChanges } from './changes.js';
export { readCodeOwners } from './code-owners.js';
export { readLateChange } from './late.js';
export { readGroup } from './group.js';
export { readStarter } from './starter.js';

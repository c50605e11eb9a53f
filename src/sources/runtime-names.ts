/** Which names the runtime and the data of the gate know: time zones, and codes of holiday sets. */
import type { OutsideNames } from '../policy/link.js';
import { holidayCodeProblem } from './holidays.js';
import { zoneProblem } from './zone-names.js';

/** Looked up when a policy uses them. */
export const runtimeNames: OutsideNames = { zoneProblem, holidayProblem: holidayCodeProblem };

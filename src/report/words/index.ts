/** The words for every finding code, and an honest answer for a code that has none. */
import type { Finding } from '../../decision/decision.js';
import type { Clock } from '../clock.js';
import { code, say } from '../phrase.js';
import { afterwardsWords } from './afterwards.js';
import { contentWords } from './content.js';
import { dutiesWords } from './duties.js';
import { gateWords } from './gate.js';
import { requiredChecksWords } from './required-checks.js';
import { reportWords } from './reports.js';
import { sequenceWords } from './sequence.js';
import type { Told, Words } from './told.js';
import { windowsWords } from './windows.js';

const words: Words = {
  ...windowsWords,
  ...requiredChecksWords,
  ...reportWords('quality'),
  ...reportWords('security-scan'),
  ...dutiesWords,
  ...afterwardsWords,
  ...contentWords,
  ...sequenceWords,
  ...gateWords,
};

/** True if the code has words of its own. */
export function hasWords(findingCode: string): boolean {
  return Object.hasOwn(words, findingCode);
}

/** A finding in words. */
export function tell(finding: Finding, clock: Clock): Told {
  const known = hasWords(finding.code) ? words[finding.code] : undefined;
  const { data: seen, outcome } = finding;
  if (known !== undefined) return known({ data: seen, clock, outcome });
  const short = say`${code(finding.code)}`;
  const data = JSON.stringify(finding.data);
  return { line: data === '{}' ? short : say`${short} ${data}`, short };
}

/** Facts and their sources in words: what is at fault where it is not the change. */
import { code, say, type Phrase } from '../phrase.js';

const noEvidence = say`a report is no evidence for this commit`;
const blames: Readonly<Record<string, Phrase>> = {
  'gate/fact-failed': say`a source could not be read`,
  'gate/fact-unsupported': say`the policy asks for something that cannot be known here`,
  'gate/trust-too-low': say`the policy asks for a stronger proof than there is here`,
  'gate/not-built': say`the policy asks for something that this version cannot judge yet`,
  'gate/condition-unknown': say`whether a rule applies could not be found out`,
  'gate/crashed': say`the gate itself failed`,
  'gate/silent': say`the gate itself failed`,
  'gate/not-recorded': say`the decision could not be recorded`,
  'gate/identity-refused': say`the proof of what this run is was refused`,
  'gate/clock-skewed': say`the runner's clock is wrong`,
  'quality/unusable': noEvidence,
  'quality/other-commit': noEvidence,
  'quality/committed': noEvidence,
  'quality/outdated': noEvidence,
  'quality/not-told': say`a report does not tell what the policy asks for`,
  'security-scan/unusable': noEvidence,
  'security-scan/other-commit': noEvidence,
  'security-scan/committed': noEvidence,
  'security-scan/outdated': noEvidence,
  'quality/baseline-unknown': say`what a number is held against could not be found out`,
  'security-scan/baseline-unknown': say`what a number is held against could not be found out`,
  'security-scan/not-told': say`a report does not tell what the policy asks for`,
  'separation-of-duties/unsure': say`who stands behind the change could not be found out`,
  'separation-of-duties/deployer-unknown': say`who started the run could not be found out`,
  'separation-of-duties/no-earlier-allow': say`no record tells that this commit was allowed here before`,
  'windows/no-durations': say`the history of deployments tells too little`,
  'windows/unbounded': say`when the windows close could not be found out`,
  'windows/no-times': say`the history of deployments tells too little`,
};

/** What is at fault where it is not the change; undefined where that cannot be said. */
export function blame(code: string): Phrase | undefined {
  return Object.hasOwn(blames, code) ? blames[code] : undefined;
}

/** A fact as findings name it, `<kind> <key>`, in words. */
export function factName(fact: string): Phrase {
  const [kind = '', ...rest] = fact.split(' ');
  const key = code(rest.join(' '));
  switch (kind) {
    case 'zone':
      return say`the time zone ${key}`;
    case 'deployments':
      return say`the history of deployments to ${key}`;
    case 'records':
      return say`the records of ${key}`;
    case 'changed-paths':
      return say`the list of changed files`;
    case 'check-result':
      return say`the result of ${code(fact.replace(/^.*required-checks\./, ''))}`;
    case 'report':
      return say`the report ${key}`;
    case 'baseline':
      return say`the earlier numbers of the report ${key}`;
    case 'catalog':
      return say`the catalogue's entry of ${key}`;
    case 'branch-protection':
      return say`the protection of the policy's branch`;
    case 'pull-request':
      return say`the change that is to be merged`;
    case 'changes':
      return say`the list of changes and of the people behind them`;
    case 'code-owners':
      return say`the code owners of what changed`;
    case 'owed':
      return say`what earlier promotions left owed`;
    case 'group':
      return say`the members of ${key}`;
    case 'people':
      return say`the list of people and their accounts`;
    case 'starter':
      return say`who started this run`;
    case 'class':
      return say`the class of the change`;
    case 'risk':
      return say`the risk of the change`;
    case 'candidate':
      return say`the commit to be promoted`;
    case 'record-append':
      return say`the store of the records`;
    case 'clock':
      return say`the clock of the forge`;
    case 'reachability':
      return say`the branch that the commit belongs to`;
    case 'run-identity':
      return say`the identity of this run`;
    case 'policy-change':
      return say`the history of the policy`;
    case 'lock':
      return say`the lock of the environment`;
    case 'bypass-redemption':
      return say`the bypass`;
    default:
      return say`${code(fact)}`;
  }
}

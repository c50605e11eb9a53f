/** Policies whose answer today is known: `check` reads the real clock, so they are written around it. */

const day = 86_400_000;

/** The date in UTC, a number of days from today. */
export function dateFromToday(days: number): string {
  return new Date(Date.now() + days * day).toISOString().slice(0, 10);
}

/** Always open, two days around now frozen, and open in a week only. */
const periods = `
  always:    { days: mon-sun, hours: 00:00-24:00 }
  these-days: { from: ${dateFromToday(-2)}, through: ${dateFromToday(2)}, reason: stocktaking, owner: sales }
  next-week: { from: ${dateFromToday(6)}, through: ${dateFromToday(9)} }
  long-ago:  { from: 2020-01-01, through: 2020-01-02 }`;

export interface PolicyParts {
  /** The body of the environment `production`, indented by four spaces. */
  readonly production: string;
  /** Further keys of the policy, not indented. */
  readonly more?: string;
  /** Further environments, a line each. */
  readonly stages?: string;
}

/** A policy of the service shop in UTC. */
export function policyWith({ production, more = '', stages = '' }: PolicyParts): string {
  return `policy: 1
timezone: UTC
services: { shop: {} }
periods:${periods}
${more}
environments:
${stages.replaceAll(/^(?=.)/gm, '  ')}
  production:
${production.replaceAll(/^(?=.)/gm, '    ')}
`;
}

/** The starter of the language's description, but for the periods, and without duties. */
export const openPolicy = policyWith({
  production: 'windows: { open: [always], frozen: [long-ago] }',
});
export const frozenPolicy = policyWith({
  production: 'windows: { open: [always], frozen: [these-days] }',
});
export const waitingPolicy = policyWith({ production: 'windows: { open: [next-week] }' });

/** Open now, and a result that has to be there. */
export const testedPolicy = policyWith({
  production: `windows: { open: [always] }
required-checks:
  tests: { git: { file: checks.json } }`,
});

/** What a run of tests leaves behind for `testedPolicy`. */
export function results(sha: string, conclusion: string): string {
  return JSON.stringify({ sha, checks: { tests: conclusion } });
}

/** Facts that no host reads: the gate's own readers do, tickets tell them, or they are results of claims. */

/** An answer to a question that this host cannot answer; `needs` names who could. */
export function unsupported(
  reason: string,
  needs: string,
): Promise<{ status: 'unsupported'; reason: string; needs: string }> {
  return Promise.resolve({ status: 'unsupported', reason, needs });
}

function claimed(): Promise<{ status: 'unsupported'; reason: string }> {
  return Promise.resolve({ status: 'unsupported', reason: 'this fact is the result of a claim' });
}

/** The readers of these kinds, the same on every host. */
export const readElsewhere = {
  zone: () => unsupported('zones are read from the runtime', 'the reader of zones'),
  holidays: () => unsupported('holidays are read from the data of the gate', 'that data'),
  calendar: () => unsupported('calendars are read where the policy says', 'that calendar'),
  report: () => unsupported('reports are read from the files of the run', 'a workspace'),
  people: () => unsupported('people are read where the policy says', 'that people file'),
  class: () => unsupported('the class of a change comes from its ticket', 'a ticket system'),
  risk: () => unsupported('the risk of a change is not computed here', 'a later version'),
  candidate: claimed,
  'bypass-redemption': claimed,
  lock: claimed,
  'record-append': claimed,
} as const;

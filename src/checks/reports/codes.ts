/** The codes of findings about reports, the same for each check that reads them. */

const meanings = {
  met: 'The number is within its bounds.',
  missed: 'The number is not within its bounds.',
  near: 'The number is within its bounds, and not within those that warn.',
  missing:
    'A glob of the report matches no file, or none of one of its archives, or no layer of the policy says where it is.',
  unusable:
    'A file or archive of the report is no evidence: broken, empty, nothing ran, or not recognised.',
  'other-commit':
    'A file of the report names other commits, and not the candidate, or its archive is of another one.',
  committed:
    'A file of the report is in the repository as it is: nothing shows that this run made it.',
  outdated:
    'A file of the report was made before the candidate, or before the run that it should be of.',
  'not-told': 'The report does not tell the number, or not enough to decide.',
  'no-baseline':
    'There is no earlier number to hold this one against: its other bounds hold alone.',
  'baseline-unknown': 'What the number has to be held against is not known.',
} as const;

export type ReportCode = keyof typeof meanings;

/** The codes with their meaning, each with the id of the check before it. */
export function reportCodes(check: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(meanings).map(([code, meaning]) => [`${check}/${code}`, meaning]),
  );
}

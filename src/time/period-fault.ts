/** What is wrong with a period as written, on its way from where it is found to `parsePeriod`. */

/** Keys and indexes from the period to the value. */
export type FaultPath = readonly (string | number)[];

/** `message` names what was observed, `hint` what to write instead. */
export class PeriodFault extends Error {
  readonly path: FaultPath;
  readonly hint: string | undefined;

  constructor(path: FaultPath, message: string, { hint }: { readonly hint?: string } = {}) {
    super(message);
    this.name = 'PeriodFault';
    this.path = path;
    this.hint = hint;
  }
}

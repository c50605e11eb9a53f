/** What the process tells the pipeline: 0 allow, 1 block, 2 configuration error, 3 could not decide. */
export const exitCodes = { done: 0, blocked: 1, configuration: 2, undecided: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Of which commit the files in the folder of a run are. */

/**
 * Reports in the folder of a run are about the commit that the run stands on, whatever candidate is asked
 * about: another one is judged by none of them (T41). Rejects with what to do.
 */
export function demandOwnFiles(own: string, candidate: string): Promise<void> {
  if (own === candidate) return Promise.resolve();
  const error = new Error(
    `the files here are of ${short(own)}, the commit of this run, and not of the candidate ${short(candidate)}: start the run there, or let the report name its job, or workflow and artifact`,
  );
  return Promise.reject(error);
}

function short(sha: string): string {
  return sha.slice(0, 8);
}

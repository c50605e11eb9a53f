/** Why one of the runner's files could not be written, as the system's code: paths are left out. */

/** `EROFS`, `ENOSPC` … */
export function codeOf(error: unknown): string {
  const isCoded = typeof error === 'object' && error !== null && 'code' in error;
  return isCoded ? String(error.code) : 'unknown error';
}

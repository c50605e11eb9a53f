/** Whether this process would believe any server (T62). */

/** Says what is wrong and what to do; undefined if certificates are checked. */
export function tlsProblem(env: NodeJS.ProcessEnv): string | undefined {
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] !== '0') return undefined;
  return (
    'NODE_TLS_REJECT_UNAUTHORIZED=0 turns the check of certificates off, so that anybody on the way ' +
    'could answer for the server; unset it, and name the certificate of your own authority in ' +
    'NODE_EXTRA_CA_CERTS'
  );
}

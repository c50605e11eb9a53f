/** Which statuses of a commit a run stands in for that ends before it knows its service. */

const prefix = 'promotion-gate / ';

/**
 * True for the name of each service's status of the same environment, such as
 * `promotion-gate / shop / production` for `promotion-gate / production`.
 */
export function isOfEnvironment(status: string, name: string): boolean {
  const end = name.slice(prefix.length - ' / '.length);
  return status.startsWith(prefix) && status.endsWith(end) && status !== name;
}

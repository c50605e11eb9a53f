/** Which statuses of a commit belong together although one of them was posted by a run that did not know its service. */

const prefix = 'promotion-gate / ';

/**
 * True for the name of each service's status of the same environment, such as
 * `promotion-gate / shop / production` for `promotion-gate / production`.
 */
export function isOfEnvironment(status: string, name: string): boolean {
  const end = name.slice(prefix.length - ' / '.length);
  return status.startsWith(prefix) && status.endsWith(end) && status !== name;
}

/**
 * The name that this status has where a run ends before it knows its service: `promotion-gate / production`
 * for `promotion-gate / shop / production`. Undefined if it is none of the service.
 */
export function namelessOf(status: string, service: string): string | undefined {
  const start = `${prefix}${service} / `;
  return status.startsWith(start) ? `${prefix}${status.slice(start.length)}` : undefined;
}

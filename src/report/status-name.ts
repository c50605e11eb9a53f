/** The name of the commit status: whoever requires it requires this service, environment and policy (T02). */
import { toVisible } from './untrusted.js';

/** What GitHub accepts as the context of a status, in characters. */
const longestName = 255;

/** What is longer would lose its end when it is made visible. */
const longestText = 200;

/** Long enough for every id that a policy can hold. */
const longestId = 70;

/**
 * `promotion-gate / payments-api / prod-emea`. A preview and a policy other than the default one have
 * names of their own, so that neither can stand in for the status that a branch requires. What is not
 * known is left out.
 */
export function statusName(of: {
  readonly service: string | undefined;
  readonly environment: string | undefined;
  readonly mode: 'enforce' | 'preview';
  /** The name of a policy other than the default one. */
  readonly policySource: string | undefined;
}): string {
  const { service, environment, mode, policySource } = of;
  const ids = [service, environment].flatMap((id) => (id === undefined ? [] : [toId(id)]));
  const name = ['promotion-gate', ...ids].join(' / ');
  const preview = mode === 'preview' ? ' (preview)' : '';
  const room = longestName - name.length - preview.length - ' []'.length;
  const source = policySource === undefined ? '' : ` [${shorten(toPart(policySource), room)}]`;
  return `${name}${preview}${source}`;
}

function toId(text: string): string {
  return shorten(toPart(text), longestId);
}

/** Brackets and ` / ` belong to the name: within a part they would make it look like another one. */
function toPart(text: string): string {
  return toVisible(shorten(text, longestText)).replace(/[()[\]]| \/ /g, '_');
}

/** The end tells more than the middle: it holds the file's name and its ref. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const half = Math.floor((most - 1) / 2);
  const head = text.slice(0, half).replace(/[\ud800-\udbff]$/, '');
  const tail = text.slice(text.length - half).replace(/^[\udc00-\udfff]/, '');
  return `${head}…${tail}`;
}

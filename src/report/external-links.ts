/**
 * Links that GitLab shows beside the log of the job:
 * https://docs.gitlab.com/ci/yaml/artifacts_reports/#artifactsreportsannotations
 */
import { toLinkTarget, toVisible } from './untrusted.js';

export interface ExternalLink {
  readonly label: string;
  readonly url: string;
}

/** More would hide the first ones (T70). */
const mostLinks = 20;

/** What is longer makes GitLab refuse the whole report, links that are well included. */
const longest = 255;

/**
 * JSON. A link that is not https, that carries credentials or that is too long is left out, and one
 * address is there only once: a label comes from outside, so it never stands for two places.
 */
export function renderExternalLinks(links: readonly ExternalLink[]): string {
  const shown = new Map<string, string>();
  for (const { label, url } of links) {
    const target = toLinkTarget(url);
    const isShown = target?.startsWith('https://') === true && target.length <= longest;
    if (isShown && !shown.has(target) && shown.size < mostLinks) {
      shown.set(target, toVisible(label) || 'open');
    }
  }
  const items = [...shown].map(([url, label]) => ({ external_link: { label, url } }));
  return `${JSON.stringify({ 'promotion-gate': items }, null, 2)}\n`;
}

/** The reports that a forge reads from files: made here, written by the host. */
import type { ReportFiles, ReportLinks } from '../hosts/host.js';
import type { Annotation } from '../report/annotations.js';
import type { CheckCase } from '../report/check-cases.js';
import { renderCodeQuality } from '../report/code-quality.js';
import { renderExternalLinks, type ExternalLink } from '../report/external-links.js';
import { renderJunit } from '../report/junit.js';
import { sha256 } from '../sources/digest.js';

/** `name` is the one of the status. */
export function toReportFiles(of: {
  readonly name: string;
  readonly cases: readonly CheckCase[];
  readonly annotations: readonly Annotation[];
  readonly links: ReportLinks;
  /** The commit that the policy was read at; undefined where it was read from none. */
  readonly policyCommit: string | undefined;
}): ReportFiles {
  const { name, cases, annotations, links, policyCommit } = of;
  return {
    junit: renderJunit(name, cases),
    codeQuality: renderCodeQuality(annotations, sha256),
    links: renderExternalLinks([
      ...links.more,
      ...annotations.flatMap((annotation) => toLineLink(annotation, links, policyCommit)),
      ...cases.flatMap(toCaseLink),
    ]),
  };
}

/** A policy that is another one at the candidate is shown at the commit that it was read at. */
function toLineLink(
  { code, place, elsewhere }: Annotation,
  { toLine }: ReportLinks,
  policyCommit: string | undefined,
): readonly ExternalLink[] {
  const shown = place ?? (policyCommit === undefined ? undefined : elsewhere);
  if (shown === undefined) return [];
  const label = `${code ?? 'policy'}: ${shown.file}:${String(shown.line)}`;
  return [
    { label, url: toLine({ ...shown, commit: place === undefined ? policyCommit : undefined }) },
  ];
}

/** Where what did not pass is explained elsewhere. */
function toCaseLink({ name, outcome, url }: CheckCase): readonly ExternalLink[] {
  return url === undefined || outcome === 'passed' ? [] : [{ label: name, url }];
}

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
}): ReportFiles {
  const { name, cases, annotations, links } = of;
  return {
    junit: renderJunit(name, cases),
    codeQuality: renderCodeQuality(annotations, sha256),
    links: renderExternalLinks([
      ...links.more,
      ...annotations.flatMap((annotation) => toLineLink(annotation, links)),
      ...cases.flatMap(toCaseLink),
    ]),
  };
}

function toLineLink({ code, place }: Annotation, { toLine }: ReportLinks): readonly ExternalLink[] {
  if (place === undefined) return [];
  const label = `${code ?? 'policy'}: ${place.file}:${String(place.line)}`;
  return [{ label, url: toLine(place) }];
}

/** Where what did not pass is explained elsewhere. */
function toCaseLink({ name, outcome, url }: CheckCase): readonly ExternalLink[] {
  return url === undefined || outcome === 'passed' ? [] : [{ label: name, url }];
}

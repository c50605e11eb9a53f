/** Small reports of scanners, one builder for each format: what a test does not name is as a clean scan writes it. */
export type Part = Readonly<Record<string, unknown>>;

export const none = { total: 0, critical: 0, high: 0, medium: 0, low: 0, info: 0, suppressed: 0 };

function text(value: unknown): string {
  return JSON.stringify(value);
}

/** Version 2, with packages by name. */
export function npm2(vulnerabilities: Part, declared?: Part, more: Part = {}): string {
  const metadata = { vulnerabilities: declared, dependencies: { total: 4 } };
  return text({ auditReportVersion: 2, vulnerabilities, metadata, ...more });
}

/** Version 1, with advisories by id. */
export function npm1(advisories: Part, declared?: Part, more: Part = {}): string {
  return text({
    actions: [],
    advisories,
    muted: [],
    metadata: { vulnerabilities: declared },
    ...more,
  });
}

export function trivy(results: unknown, more: Part = {}): string {
  return text({
    SchemaVersion: 2,
    CreatedAt: '2026-03-01T10:00:00.5Z',
    ArtifactName: 'app',
    ArtifactType: 'container_image',
    Results: results,
    ...more,
  });
}

export function grype(matches: unknown, more: Part = {}): string {
  const descriptor = { name: 'grype', version: '0.80.0', timestamp: '2026-03-01T10:00:00Z' };
  return text({ matches, source: null, distro: {}, descriptor, ...more });
}

/** One result with these packages. */
export function osv(packages: readonly Part[], more: Part = {}): string {
  const results = [{ source: { path: '/src/go.mod', type: 'lockfile' }, packages }];
  return text({ results, experimental_config: { licenses: {} }, ...more });
}

export function semgrep(results: unknown, more: Part = {}): string {
  const paths = { scanned: ['a.py'] };
  return text({ version: '1.90.0', results, errors: [], paths, skipped_rules: [], ...more });
}

export function gitlab(vulnerabilities: unknown, scan: unknown = scanned, more: Part = {}): string {
  return text({ version: '15.0.7', vulnerabilities, scan, remediations: [], ...more });
}

export const scanned = {
  type: 'sast',
  status: 'success',
  start_time: '2026-03-01T10:00:00',
  end_time: '2026-03-01T10:01:00',
  scanner: { id: 'semgrep' },
};

export function cyclonedx(vulnerabilities: unknown, more: Part = {}): string {
  return text({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, vulnerabilities, ...more });
}

export function cyclonedxXml(inner: string): string {
  return `<?xml version="1.0"?><bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="1">${inner}</bom>`;
}

/** One small report of each scanner that writes JSON, by the id of its format. */

function json(value: unknown): string {
  return JSON.stringify(value);
}

export const scanSamples: Readonly<Record<string, string>> = {
  sarif: json({
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 't',
            rules: [
              {
                id: 'r',
                defaultConfiguration: { level: 'error' },
                properties: { 'security-severity': '7.5' },
              },
            ],
            notifications: [{ id: 'n' }],
          },
          extensions: [{ name: 'e', rules: [{ id: 'q' }] }],
        },
        invocations: [{ executionSuccessful: true, startTimeUtc: '2026-01-01T10:00:00Z' }],
        versionControlProvenance: [{ repositoryUri: 'u', revisionId: 'c' }],
        originalUriBaseIds: { SRC: { uri: 'src/' } },
        artifacts: [{ location: { uri: 'a.ts', uriBaseId: 'SRC' } }],
        results: [
          {
            ruleId: 'r',
            ruleIndex: 0,
            level: 'error',
            kind: 'fail',
            message: { text: 'm' },
            baselineState: 'new',
            provenance: { firstDetectionTimeUtc: '2026-01-01T10:00:00Z' },
            suppressions: [{ status: 'rejected' }],
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'a#.ts', uriBaseId: 'SRC', index: 0 },
                  region: { startLine: 1 },
                },
              },
            ],
          },
        ],
      },
    ],
  }),
  'npm-audit': json({
    auditReportVersion: 2,
    vulnerabilities: {
      'a#': {
        name: 'a',
        severity: 'high',
        via: [
          {
            source: 1,
            name: 'a',
            title: 't',
            url: 'https://x/GHSA-aaaa-bbbb-cccc',
            severity: 'high',
            cvss: { score: 7.5 },
            range: '*',
          },
          'b',
        ],
        effects: [],
        range: '*',
        nodes: ['node_modules/a'],
      },
    },
    metadata: { vulnerabilities: { info: 0, low: 0, moderate: 0, high: 1, critical: 0, total: 1 } },
  }),
  trivy: json({
    SchemaVersion: 2,
    CreatedAt: '2026-03-01T10:00:00.5Z',
    ArtifactName: 'app',
    Metadata: { Commit: 'c' },
    Results: [
      {
        Target: 'app',
        Class: 'lang-pkgs',
        MisconfSummary: { Failures: 1 },
        Vulnerabilities: [
          {
            VulnerabilityID: 'CVE-1',
            PkgName: 'p',
            InstalledVersion: '1',
            PkgPath: 'a',
            Title: 't',
            Severity: 'HIGH',
            CVSS: { nvd: { V3Score: 7.5 } },
            PublishedDate: '2026-03-01T10:00:00Z',
          },
          { VulnerabilityID: 'CVE-#', Severity: 'HIGH' },
        ],
        Misconfigurations: [
          {
            ID: 'm',
            Status: 'FAIL',
            Severity: 'HIGH',
            Message: 'm',
            CauseMetadata: { Resource: 'r', StartLine: 1 },
          },
        ],
        Secrets: [{ RuleID: 's', Severity: 'HIGH', Title: 't', StartLine: 1 }],
        Licenses: [{ Name: 'l', Severity: 'HIGH', Category: 'c', PkgName: 'p', FilePath: 'f' }],
        ExperimentalModifiedFindings: [
          {
            Type: 'vulnerability',
            Status: 'ignored',
            Statement: 's',
            Source: '.trivyignore',
            Finding: { VulnerabilityID: 'CVE-2', Severity: 'LOW' },
          },
        ],
      },
    ],
  }),
  grype: json({
    matches: [
      {
        vulnerability: {
          id: 'CVE-#',
          severity: 'High',
          cvss: [{ metrics: { baseScore: 7.5 } }],
          fix: { versions: ['2'] },
        },
        artifact: { name: 'p', version: '1', locations: [{ path: 'a' }] },
      },
    ],
    ignoredMatches: [
      {
        vulnerability: { id: 'CVE-2', severity: 'High' },
        artifact: { name: 'p' },
        appliedIgnoreRules: [{ vulnerability: 'CVE-2' }],
      },
    ],
    descriptor: { name: 'grype', version: '0.80.0', timestamp: '2026-03-01T10:00:00Z' },
  }),
  'osv-scanner': json({
    results: [
      {
        source: { path: '/src/go.mod', type: 'lockfile' },
        packages: [
          {
            package: { name: 'p#', version: '1', ecosystem: 'Go' },
            vulnerabilities: [
              {
                id: 'GO-1',
                aliases: ['CVE-1'],
                summary: 's',
                published: '2026-03-01T10:00:00Z',
                severity: [
                  { type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' },
                ],
                database_specific: { severity: 'HIGH' },
              },
            ],
            groups: [{ ids: ['GO-1'], aliases: ['CVE-1'], max_severity: '7.5' }],
            license_violations: ['GPL'],
          },
        ],
      },
    ],
    experimental_config: { licenses: {} },
  }),
  semgrep: json({
    version: '1.90.0',
    results: [
      {
        check_id: 'r',
        path: 'a#.py',
        start: { line: 7 },
        end: { line: 7 },
        extra: {
          severity: 'ERROR',
          message: 'm',
          sca_info: { dependency_match: { found_dependency: { package: 'p', version: '1' } } },
        },
      },
    ],
    errors: [{ level: 'warn', type: ['PartialParsing', []], code: 3, message: 'm' }],
    paths: { scanned: ['a#.py'], skipped: [{ path: 'b.py', reason: 'too_many_matches' }] },
    skipped_rules: [{ rule_id: 'r' }],
  }),
  'gitlab-security': json({
    version: '15.0.7',
    vulnerabilities: [
      {
        id: '1',
        severity: 'High',
        name: 'n',
        discovered_at: '2026-03-01T10:00:00Z',
        identifiers: [{ value: 'CWE-79' }],
        location: {
          file: 'a#.ts',
          start_line: 1,
          image: 'i',
          dependency: { package: { name: 'p' }, version: '1' },
        },
      },
    ],
    scan: {
      type: 'sast',
      status: 'success',
      start_time: '2026-03-01T10:00:00',
      end_time: '2026-03-01T10:01:00',
      scanner: { id: 's' },
      messages: [{ level: 'info', value: 'v' }],
    },
    remediations: [],
  }),
  cyclonedx: json({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: '2026-03-01T10:00:00Z',
      tools: { components: [{ name: 't' }] },
      component: { 'bom-ref': 'a', name: 'a', version: '1' },
    },
    components: [{ 'bom-ref': 'p', name: 'p', version: '1', purl: 'pkg:npm/p@1' }],
    vulnerabilities: [
      {
        'bom-ref': 'v',
        id: 'CVE-#',
        source: { name: 'nvd' },
        published: '2026-03-01T10:00:00Z',
        description: 'd',
        ratings: [{ severity: 'high', score: 7.5, method: 'CVSSv31' }],
        analysis: { state: 'in_triage', justification: 'j' },
        affects: [{ ref: 'p' }],
      },
    ],
  }),
};

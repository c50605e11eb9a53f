/** The table of formats: one line each, in the order in which they are tried. */
import type { Format } from './format.js';
import { clover } from './formats/clover.js';
import { cobertura } from './formats/cobertura.js';
import { ctrf } from './formats/ctrf.js';
import { cyclonedxXml } from './formats/cyclonedx-xml.js';
import { cyclonedx } from './formats/cyclonedx.js';
import { gatling } from './formats/gatling.js';
import { gitlabSecurity } from './formats/gitlab-security.js';
import { goCover } from './formats/go-cover.js';
import { goTest } from './formats/go-test.js';
import { googleBenchmark } from './formats/google-benchmark.js';
import { grype } from './formats/grype.js';
import { istanbulSummary } from './formats/istanbul-summary.js';
import { istanbul } from './formats/istanbul.js';
import { jacoco } from './formats/jacoco.js';
import { jmeterCsv } from './formats/jmeter-csv.js';
import { jmeterXml } from './formats/jmeter-xml.js';
import { junit } from './formats/junit.js';
import { k6 } from './formats/k6.js';
import { lcov } from './formats/lcov.js';
import { lighthouse } from './formats/lighthouse.js';
import { npmAudit } from './formats/npm-audit.js';
import { nunit2 } from './formats/nunit2.js';
import { nunit3 } from './formats/nunit3.js';
import { openCover } from './formats/opencover.js';
import { osvScanner } from './formats/osv-scanner.js';
import { plainMetrics } from './formats/plain-metrics.js';
import { pytestBenchmark } from './formats/pytest-benchmark.js';
import { sarif } from './formats/sarif.js';
import { semgrep } from './formats/semgrep.js';
import { simplecovResultset } from './formats/simplecov-resultset.js';
import { simplecov } from './formats/simplecov.js';
import { stryker } from './formats/stryker.js';
import { tap } from './formats/tap.js';
import { trivy } from './formats/trivy.js';
import { trx } from './formats/trx.js';
import { xunit } from './formats/xunit.js';

/** No two recognise the same file. */
export const formats: readonly Format[] = [
  junit,
  trx,
  nunit2,
  nunit3,
  xunit,
  tap,
  goTest,
  ctrf,
  cobertura,
  lcov,
  sarif,
  npmAudit,
  trivy,
  grype,
  osvScanner,
  semgrep,
  gitlabSecurity,
  cyclonedx,
  cyclonedxXml,
  gatling,
  googleBenchmark,
  jmeterCsv,
  jmeterXml,
  k6,
  lighthouse,
  plainMetrics,
  pytestBenchmark,
  jacoco,
  clover,
  istanbulSummary,
  istanbul,
  goCover,
  simplecov,
  simplecovResultset,
  openCover,
  stryker,
];

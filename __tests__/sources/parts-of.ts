/** Gathers the parts of a report out of files in a folder of its own. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { factsSchema } from '../../src/evidence/facts.js';
import type { ReportFact } from '../../src/evidence/report-fact.js';
import type { PartSelection, ReportPart } from '../../src/evidence/report-parts.js';
import type { World } from '../../src/sources/gather.js';
import { gatherReport } from '../../src/sources/gather-report.js';
import { parseInstant } from '../../src/time/instant.js';
import { policyOf, requestOf, wednesday } from '../decision/builders.js';

const now = parseInstant(wednesday) ?? 0;

/** Texts by path; `ROOT` in a text stands for the folder. */
export type Files = Readonly<Record<string, string>>;

/** What is known of the report whose files lie in folders `r`. */
export async function factOf(parts: readonly PartSelection[], files: Files): Promise<ReportFact> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'parts-')));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text.replaceAll('ROOT', folder));
    }
    const policy = await policyOf(
      'policy: 1\nreports: { unit: { files: "**/r/*" } }\nenvironments: { production: { required-checks: { x: { git: { notes: c } } } } }\n',
    );
    const workspace: World['workspace'] = () =>
      Promise.resolve({ folder, since: () => Promise.resolve(now) });
    const world = { now, workspace } as unknown as World;
    const ref = { kind: 'report', key: 'unit', spec: { parts } } as const;
    const reading = await gatherReport(ref, { policy, request: requestOf(), world });
    factsSchema.parse({ report: { unit: reading } });
    if (reading.status !== 'known') throw new Error(JSON.stringify(reading));
    return reading.value;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function partsOf(
  parts: readonly PartSelection[],
  files: Files,
): Promise<readonly ReportPart[]> {
  return (await factOf(parts, files)).parts ?? [];
}

export async function partOf(part: PartSelection, files: Files): Promise<ReportPart> {
  const [only] = await partsOf([part], files);
  if (only === undefined) throw new Error('no part');
  return only;
}

/** What the files of a named report say together: totals by kind, and where each number comes from. */
import { z } from 'zod';
import { agesSchema, isWithin, marksSchema, statesSchema } from './finding-ages.js';
import { instantSchema } from './instant.js';
import { reportPartSchema } from './report-parts.js';
import {
  coverageTotalsSchema,
  metricsSchema,
  mutationTotalsSchema,
  scanTotalsSchema,
  testTotalsSchema,
} from './report-totals.js';

const count = z.int().min(0);
const text = z.string();

/** `at` is when; without a zone in the file it is read as UTC, and may be half a day off. */
const toldTime = z.strictObject({ at: instantSchema, zoned: z.boolean() });

const kind = z.enum(['tests', 'coverage', 'scan', 'performance', 'mutation']);

const reportFile = z.strictObject({
  /** From the top of the workspace, or of the archive. */
  path: text,
  /** The name of the archive that it is in. */
  archive: text.optional(),
  /** Absent where it was not recognised. */
  format: text.optional(),
  kind: kind.optional(),
  /** False if it is no evidence: then it is in none of the totals, but for tests that were all skipped. */
  usable: z.boolean(),
  /** Of its bytes; absent where they were not read to the end. */
  digest: text.optional(),
  bytes: count,
  /** When it was last written, by the file system. */
  modifiedAt: instantSchema.optional(),
  /** The name that git gives to its bytes, where the commit that is checked out has them at this place. */
  committed: text.optional(),
  /** Commits that the file itself names. */
  commits: z.array(text).optional(),
  /** The first and the last time that the file itself tells. */
  first: toldTime.optional(),
  last: toldTime.optional(),
  /** The same bytes as another file: what is good in them counts once, and all of it where they show that it is one run. */
  copyOf: text.optional(),
  /** The most severe of them; `more` says how many others there are. */
  problems: z.array(z.strictObject({ code: text, message: text })).optional(),
});

const place = { file: text.optional(), line: z.int().optional() };

const tests = testTotalsSchema.extend({
  /** Passed after they had failed; they are in `passed`. */
  flaky: count,
  /** How many of all another file may tell too: what failed or was skipped counts as often as it is told. */
  again: count.optional(),
  /** The first of them. */
  failures: z.array(
    z.strictObject({
      name: text,
      classname: text.optional(),
      message: text.optional(),
      ...place,
    }),
  ),
});

const scan = scanTotalsSchema
  .extend({
    /** The most severe ones. */
    findings: z.array(
      z.strictObject({
        severity: z.enum(['critical', 'high', 'medium', 'low', 'info']),
        rule: text.optional(),
        message: text.optional(),
        component: text.optional(),
        since: text.optional(),
        state: text.optional(),
        ...place,
      }),
    ),
    /** Of all findings; where they are absent only those that are listed are of known age and state. */
    ages: agesSchema.optional(),
    states: statesSchema.optional(),
    /** Absent in records of before they were kept; then those that are listed are compared. */
    marks: marksSchema.optional(),
  })
  .refine(isWithin, { error: 'ages, states and marks are of more findings than there are' });

/** What a job left at the forge, and was read: a report has to be in each of them. */
const reportArchive = z.strictObject({
  /** For people: `artifact reports of run 91 of ci.yml`. */
  name: text,
  url: text.optional(),
  /** The commit that the run or job was of. */
  sha: text,
  /** When the run or job began. */
  since: instantSchema,
  /** Of the archive as it was downloaded. */
  digest: text,
  /** How many of its files match; none were read if there is a problem. */
  files: count,
  /** The globs that match none of its files. */
  unmatched: z.array(text).optional(),
  /** Why nothing of it counts. */
  problem: text.optional(),
});

/** All that is known of a named report. Totals are of usable files, and of whole ones of which no test ran; a kind that none is of is absent. */
export const reportSchema = z.strictObject({
  /** The globs that were looked for; none if no layer fills the report. */
  patterns: z.array(text),
  /** Those of them that match no file of the workspace; absent where each matches one. */
  unmatched: z.array(text).optional(),
  /** What is written before is of an earlier run or commit; absent where nobody tells it. */
  since: instantSchema.optional(),
  /** Where the policy says that the archives are; absent for files of the workspace. */
  from: z
    .strictObject({ workflow: text.optional(), artifact: text.optional(), job: text.optional() })
    .optional(),
  archives: z.array(reportArchive).optional(),
  /** How many files there are. */
  fileCount: count,
  /** The first of them; those that may be no evidence come before all others. */
  files: z.array(reportFile),
  tests: tests.optional(),
  coverage: coverageTotalsSchema.optional(),
  scan: scan.optional(),
  performance: metricsSchema.optional(),
  mutation: mutationTotalsSchema.optional(),
  /** What parts that rules ask for have of these totals. */
  parts: z.array(reportPartSchema).optional(),
  /** What of several files cannot be put together, and is therefore not told. */
  refused: z.array(z.strictObject({ kind, measure: text.optional(), reason: text })).optional(),
});
export type ReportFact = z.infer<typeof reportSchema>;
export type ReportKind = z.infer<typeof kind>;

/** The numbers of a report without its files. */
export const numbersSchema = reportSchema.pick({
  tests: true,
  coverage: true,
  scan: true,
  performance: true,
  mutation: true,
});
export type Numbers = z.infer<typeof numbersSchema>;
export type ReportFileFact = z.infer<typeof reportFile>;
export type ReportArchiveFact = z.infer<typeof reportArchive>;

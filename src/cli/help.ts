/** Help that teaches: what each command answers, with an example that runs. */

interface Help {
  readonly summary: string;
  readonly text: string;
}

const promotion = `  --environment NAME   where to promote to (required)
  --service NAME       what to promote, if the policy names several services
  --policy FILE        the policy (default .promotion-gate.yml)
  --layers DIR         clones of the policy repositories, as DIR/owner/repo
  --sha COMMIT         the candidate (default HEAD)
  --version TEXT       its version, shown to people
  --artifacts LINE     name@sha256:… (repeat for several)
  --regions A,B        the regions of this promotion
  --ticket KEY         its change ticket
  --bypass ID          the bypass to be used; this version redeems none
  --format FORMAT      text, json (one document on stdout) or markdown`;

const exits = `Exit codes: 0 allow, 1 block, 2 configuration error (no decision), 3 could not decide.`;

const commands: Readonly<Record<string, Help>> = {
  check: {
    summary: 'decide, claim, record and publish; the exit code is the answer',
    text: `promotion-gate check --environment NAME [flags]

May HEAD be promoted to this environment, now? Reads .promotion-gate.yml, gathers
evidence, decides, and records the decision in refs/promotion-gate/records. As a step of
GitHub Actions it reads policy and facts by API, and posts the decision (docs/hosts.md).

${promotion}
  --record FILE        write the record of the decision there
  --publish PLACES     on a forge: status, check-run (GitHub), comment,
                       external-status-check, deployment-approval (GitLab), or none

${exits}

Example: promotion-gate check --environment production`,
  },
  explain: {
    summary: 'the same decision without publishing, claiming or recording anything',
    text: `promotion-gate explain --environment NAME [--at INSTANT] [--evidence FILE] [flags]

What would be decided, why, and what would unblock it when.

  --at INSTANT         decide for another instant: 2026-11-23T19:00 (policy's zone) or RFC 3339
  --evidence FILE      decide on saved evidence, or on a record; nothing else is looked at
${promotion}

Exit codes: 0 for every verdict, 2 configuration error.

Example: promotion-gate explain --environment production --at 2026-11-23T19:00`,
  },
  lint: {
    summary: 'every fault of a policy with file, line and column',
    text: `promotion-gate lint [--policy FILE] [--layers DIR] [--format text|json]
                    [--source files|forge] [--sha COMMIT]

Checks the policy and the layers it extends: YAML, keys, values, names, parts that this
version does not evaluate; of time: what never opens, opens in vain, is past, has no end,
changes its length with the clocks, misses the end of a month; each line of its calendars.
Exceptions, catalogues and people files are known by their first key.

  --source forge       in a job of GitHub Actions or GitLab CI/CD: the candidate's own version,
                       of a change what would be merged, by API; layers of other repositories
                       that the policy of the default branch names too. So does \`command: lint\`
  --sha COMMIT         another candidate, with --source forge

Exit codes: 0 without errors (warnings are shown), 2 with errors, 3 if it could not be read.

Example: promotion-gate lint`,
  },
  replay: {
    summary: 'decide again from a record, and compare',
    text: `promotion-gate replay RECORD [--at INSTANT] [--policy FILE] [--layers DIR]
                      [--format text|json|markdown]

The record holds the evidence and the policy's text, so the same decision must come out on
any machine. An evidence file (with --policy) is decided, but there is nothing to compare.

Exit codes: 0 same, 1 differs, 2 unreadable or changed, 3 decided by another engine and differs.

Example: promotion-gate replay record.json`,
  },
  result: {
    summary: 'record what became of the deployment',
    text: `promotion-gate result --record FILE --outcome success|failure|rolled-back
                      [--format text|json]

Appends the outcome to the records, joined with the decision. Cadence and expected
durations are counted from it. Run it after the deployment, whatever its outcome. A failure
of what was never allowed is nothing to record.

Exit codes: 0 recorded, or nothing to record, 2 configuration error, 3 not recorded.

Example: promotion-gate result --record record.json --outcome success`,
  },
  measure: {
    summary: 'what the gate reads in report files: tests, coverage, scans',
    text: `promotion-gate measure FILE… [--paths GLOB]… [--components NAME]… [--format text|json]

What the gate counts in each file, in which format, and what is wrong with it. The format is
recognised from the content. Totals are counted again; where a file declares others, the
worse number is taken and said. No policy is read, and nothing is decided.

With --paths or --components also what belongs to such a part, as \`parts\` of a rule would have
it. The folder in which the command runs stands for the top of the repository.

Exit codes: 0 no file has a problem, 1 some file has, 2 no file is named.

Example: promotion-gate measure report.xml`,
  },
  schema: {
    summary: 'print a JSON schema',
    text: `promotion-gate schema policy|exceptions|catalog|people|evidence|record|decision|error
                      |measure|access

What users write, and what is printed as JSON: a decision, or an error where there is none;
what measure reads, and what access tells.

For editors: put this line first in your policy
  # yaml-language-server: $schema=<path or address of the schema>

Example: promotion-gate schema policy > policy.schema.json`,
  },
  calendar: {
    summary: 'when it is open: now, at an instant, over a period',
    text: `promotion-gate calendar --environment NAME [--at INSTANT]… [--from DATE --to DATE] [flags]

Open or not, by which period, since when and until when, and what comes next. Only windows
count: no approval, ticket or test is looked at.

  --at INSTANT         an instant, may be repeated (default: now)
  --from, --to DATE    a period of at most three years, a line a day: hours, freezes, openings
  --service NAME       of which service, if the policy names several
  --regions A,B        in which regions
  --policy, --layers   as of every command
  --format FORMAT      text, json (instants, openings, spans), ics (for calendar programs)
                       or mermaid (a gantt chart); the last two show a period and take no
                       --at; without --from and --to the next 90 days

Exit codes: 0, 2 configuration error, 3 not known: then ics and mermaid print nothing.

Example: promotion-gate calendar --environment production --at 2026-12-24T12:00`,
  },
  access: {
    summary: 'who may deploy, approve, bypass, edit the policy; and what changed',
    text: `promotion-gate access [--environment NAME] [--service NAME] [flags]

Each right with whoever has it, through what, its last use by the records, and the difference
to the last snapshot. In a job of GitHub Actions or GitLab CI/CD it asks the forge; a clone
knows the groups of the policy only. What the token may not read is told as not known, with
the token that would tell. Each run keeps a snapshot in the records, to be signed.

  --environment NAME   show one environment (default: all of the policy; all are kept)
  --service NAME       show one service
  --snapshot WHAT      keep (default) or none: leave nothing in the records
  --policy, --layers   as of every command
  --format FORMAT      text, json, csv or markdown (with lines to sign)

Exit codes: 0 all of it is known, 2 configuration error, 3 some of it is not known, or the
snapshot was not kept.

Example: promotion-gate access --environment production --format csv`,
  },
  'calendar import': {
    summary: 'turn the deployment windows of another tool into a policy',
    text: `promotion-gate calendar import --from argocd|gitlab|mergify|tspascoal|aws FILE
                                [--environment NAME] [--timezone ZONE] [--format text|json]

Prints a policy of the same meaning. What cannot be expressed is said on stderr, with its
line, and stands as a comment in the policy; nothing is made wider or narrower in silence.

  --from argocd        an AppProject with syncWindows (YAML or JSON)
  --from gitlab        the answer of GET /projects/:id/freeze_periods
  --from mergify       a configuration with schedule conditions, or scheduled freezes
  --from tspascoal     .github/deployhours-gate.yml of GitHubActions.Gates.Samples
  --from aws           an AWS Systems Manager Change Calendar (.ics)
  --environment NAME   for which environment (default production)
  --timezone ZONE      the policy's zone, where the file says none

Exit codes: 0 all of it is expressed, 2 unreadable or without windows of that tool, 3 some
of it is not expressed.

Example: promotion-gate calendar import --from gitlab freeze_periods.json`,
  },
};

/** The commands, in the order in which they are taught. */
export const commandNames: readonly string[] = Object.keys(commands);

/** The help of one command, or of all. */
export function helpText(name: string | undefined): string {
  const help = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (help !== undefined) return help.text;
  const rows = commandNames.map((one) => `  ${one.padEnd(15)} ${commands[one]?.summary ?? ''}`);
  return `promotion-gate: may this change be promoted to this environment, now?

${rows.join('\n')}

promotion-gate COMMAND --help tells more. ${exits}`;
}

/**
 * Pipelines that gitlab-ci-local runs for a project of the fake GitLab: the component is included from its
 * own project, the gate asks the fake, and a job that deploys needs it.
 *
 * Where gitlab-ci-local is not GitLab, and what is done about it:
 * - It knows no project, no pipeline and no job of the forge, and makes no tokens. What the runner would tell
 *   each job stands in `.gitlab-ci-local.yml`, as variables of the jobs; ID tokens are signed by the fake
 *   for the audience that the configuration asks for.
 * - `--variable` is a variable of the pipeline: as on GitLab it counts more than those of a job and those
 *   of the runner. But a dotenv report counts still more, which on GitLab it does not.
 * - It fetches included files with git and not by the interface of GitLab; they are the same commits.
 * - It copies what git tracks into the folder of each job, whatever GIT_STRATEGY says.
 * - It runs jobs without containers, if it is told so, but tells those with an image a CI_PROJECT_DIR of one.
 * - It keeps dotenv reports and the paths of artifacts, and no other report: those are read where the job
 *   left them. Here a dotenv report is held to the rules of GitLab.
 * - A job after one that was skipped is never started, not even with `when: on_failure`.
 * - It knows no `environment: action`, `resource_group`, `interruptible` or protected variables; and with
 *   `allow_failure: exit_codes` it lets any failure pass, so that no pipeline here may use it.
 */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { parse } from 'yaml';
import { temporaryFolder } from '../../hosts/git/clones.js';
import type { Values } from '../../gitlab/component.js';
import { zipOf } from '../../sources/archives/zip-writer.js';
import type { FakeGitlab } from '../gitlab/fake-gitlab.js';
import type { Job } from '../gitlab/model.js';
import { parseDotenv, readReports, toOutputs, type Reports } from '../gitlab/reports.js';
import { audienceIn } from './audience.js';
import { remotes } from './component-project.js';
import {
  gateName,
  seenFile,
  testsName,
  toConfiguration,
  type ConfigurationOptions,
} from './forge-configuration.js';
import { newForgeJobs, settle, type ForgeJobOptions, type ForgeJobs } from './forge-jobs.js';
import { checkOut, writeRepository } from './git-folder.js';
import { demandRsync, startProgram, wordsOfRun } from './local-pipeline.js';

export interface PipelineOptions extends ConfigurationOptions, ForgeJobOptions {
  /** `schema` to hold the whole against GitLab's own schema, too, which takes a second. */
  readonly validation?: 'schema';
}

export interface PipelineEnd {
  /** Of gitlab-ci-local: 0 if no job failed. */
  readonly code: number;
  readonly log: string;
  /** Exit codes of the jobs that ran, by name. */
  readonly jobs: Readonly<Record<string, number>>;
  /** What a job left behind, the gate if none is named. */
  readonly reports: (job?: string) => Reports;
  /** Outputs of the gate by name; empty if there is no report. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The environment that `deploy` saw; undefined if it did not run. */
  readonly deployed: Values | undefined;
}

const state = '.gitlab-ci-local';

/** Runs a pipeline to its end, on a clone of its own. Throws a ReportError for a report that GitLab refuses. */
export async function runPipeline(options: PipelineOptions): Promise<PipelineEnd> {
  demandRsync();
  const { project, pipeline, component, variables = {}, validation } = options;
  const folder = temporaryFolder();
  const { sha } = pipeline;
  const remote = `${remotes}${project.path}.git`;
  const clone = checkOut(project.git, { folder, sha, remote });
  clone.write('.gitlab-ci.yml', JSON.stringify(toConfiguration(options)));
  const jobs = newForgeJobs(options, {
    builds: join(folder, state, 'builds'),
    fetching: servedAs(remote, project),
  });
  if (jobs.tests !== undefined)
    giveArtifacts(options.gitlab, jobs.tests, join(folder, state, 'artifacts', testsName));
  clone.write('.gitlab-ci-local.yml', JSON.stringify(jobs.configuration));
  const words = [
    ...['--no-artifacts-to-source', `--json-schema-validation=${validation === 'schema'}`],
    ...['--ignore-predefined-vars', jobs.predefined.join(',')],
    ...wordsOfRun(variables),
  ];
  const run = await startProgram({ directory: folder, home: component.home, words });
  const end = collect(join(folder, state), run);
  settle(jobs.jobs, end.jobs);
  if (Object.keys(end.jobs).length > 0) expectAudiences(join(folder, state), jobs);
  return end;
}

/** Variables with which git fetches from what the forge has now, by the address that it has there. */
function servedAs(remote: string, { git }: PipelineOptions['project']): Values {
  const folder = temporaryFolder();
  writeRepository(git, folder);
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `url.file://${folder}.insteadOf`,
    GIT_CONFIG_VALUE_0: remote,
  };
}

/** The forge has what the job has left as soon as it has ended well, which is looked at when somebody asks. */
function giveArtifacts(gitlab: FakeGitlab, job: Job, folder: string): void {
  gitlab.before({ when: 'pipeline/jobs', times: 'always' }, () => {
    if (!existsSync(folder)) return;
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const files = names.filter((name) => statSync(join(folder, name)).isFile());
    job.status = 'success';
    job.artifacts = {
      archive: zipOf(files.map((name) => ({ name, text: readFileSync(join(folder, name)) }))),
    };
  });
}

/** The tokens were signed for what the jobs of this pipeline really ask for. */
function expectAudiences(folder: string, { audiences }: ForgeJobs): void {
  const whole = parse(read(join(folder, 'expanded-gitlab-ci.yml')) ?? '') as object;
  const asked = Object.entries(whole).filter(([name]) => name in audiences);
  expect(Object.fromEntries(asked.map(([name, job]) => [name, audienceIn(job)]))).toEqual(
    audiences,
  );
}

function collect(
  folder: string,
  run: { readonly code: number; readonly log: string },
): PipelineEnd {
  const reports = (job = gateName): Reports => {
    const kept = join(folder, 'artifacts', job);
    return {
      ...readReports(join(folder, 'builds', job)),
      dotenv: read(join(kept, '.gitlab-ci-reports', 'dotenv', 'promotion-gate.env')),
      record: read(join(kept, 'promotion-gate-record.json')),
    };
  };
  const { dotenv } = reports();
  const seen = read(join(folder, 'artifacts', 'deploy', seenFile));
  return {
    ...run,
    jobs: exitCodes(run.log),
    reports,
    outputs: dotenv === undefined ? {} : toOutputs(parseDotenv(dotenv)),
    deployed: seen === undefined ? undefined : toVariables(seen),
  };
}

function read(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** `deploy finished in 9 ms` and `promotion-gate finished in 1 s  FAIL 3`. */
function exitCodes(log: string): Readonly<Record<string, number>> {
  const ended = log.matchAll(/^(\S+)\s+finished in .*?(?:FAIL (\d+)\s*)?$/gm);
  const jobs = [...ended].filter(([, name]) => name !== 'pipeline');
  return Object.fromEntries(jobs.map(([, name = '', code = '0']) => [name, Number(code)]));
}

/** As `env` prints them; one that has several lines is of no interest here. */
function toVariables(text: string): Values {
  const pairs = [...text.matchAll(/^(\w+)=(.*)$/gm)];
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value]));
}

/** A shop on a fake GitLab, whose pipelines include the component and deploy if they may. */
import { expect } from '@jest/globals';
import { newWorld, production, type World, type WorldOptions } from '../gitlab/worlds.js';
import { parseDotenv } from '../gitlab/reports.js';
import { publishComponent, type ComponentProject } from './component-project.js';
import { gateName } from './forge-configuration.js';
import { runPipeline, type PipelineEnd, type PipelineOptions } from './forge-pipeline.js';

export interface Shop extends Omit<World, 'run'> {
  readonly component: ComponentProject;
  /** The pipeline of the world, unless another is named. */
  readonly run: (options?: Partial<PipelineOptions>) => Promise<PipelineEnd>;
}

/**
 * `closeWorlds` closes it, and demands that nothing was asked that GitLab does not document. `server` is
 * the address that the component is published for, if it is not that of the fake.
 */
export async function openShop(
  options: WorldOptions & { readonly server?: string } = {},
): Promise<Shop> {
  const { gitlab, project, pipeline } = await newWorld(options);
  const component = publishComponent(gitlab, options.server);
  const place = { gitlab, project, pipeline, component };
  return { ...place, run: (given = {}) => runPipeline({ ...place, ...given }) };
}

/** The status that people see, `success` or `failed`; undefined if none was posted. */
export function statusOf({ project }: Pick<Shop, 'project'>): string | undefined {
  return project.statuses.findLast(({ name, retried }) => name === production && !retried)?.status;
}

/** It was deployed, with the answer of the gate in the environment of the job. */
export function expectDeployed(shop: Shop, end: PipelineEnd): void {
  const ran = expect.objectContaining({ [gateName]: 0, deploy: 0 }) as unknown;
  expect({ jobs: end.jobs, log: end.log }).toMatchObject({ jobs: ran });
  expect(end.outputs).toMatchObject({ decision: 'allow', enforced: 'true' });
  expect(end.deployed).toMatchObject(parseDotenv(end.reports().dotenv ?? ''));
  expect(statusOf(shop)).toBe('success');
}

const told = { 1: 'block', 2: 'error', 3: 'inconclusive' } as const;

/** The gate ended with that code, no job after it has begun, and the last that people were told is no yes. */
export function expectStopped(shop: Shop, end: PipelineEnd, code: 1 | 2 | 3): void {
  const { jobs, log } = end;
  expect({ jobs, log }).toEqual({ jobs: { [gateName]: code }, log });
  expect(end.deployed).toBeUndefined();
  expect(end.code).toBe(1);
  const { dotenv } = end.reports();
  if (dotenv !== undefined) expect(end.outputs['decision']).toBe(told[code]);
  const last = new Map(shop.project.statuses.map(({ name, status }) => [name, status]));
  for (const [name, status] of last)
    if (name.startsWith(gateName)) expect(status).not.toBe('success');
}

/** As before, whatever the gate ended with. */
export function expectNothingDeployed(shop: Shop, end: PipelineEnd): void {
  const code = end.jobs[gateName];
  const isNo = code === 1 || code === 2 || code === 3;
  expect({ code, isNo, log: end.log }).toMatchObject({ isNo: true });
  if (isNo) expectStopped(shop, end, code);
}

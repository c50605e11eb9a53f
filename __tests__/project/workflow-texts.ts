/** Every workflow of the project: its own, those of the examples, and the blocks of the documents. */
import { readFileSync, readdirSync } from 'node:fs';
import { fencesOf, readDocuments, type Fence } from '../docs/markdown.js';

/** A workflow as it is written; `path` says where. */
export interface WorkflowText {
  readonly path: string;
  readonly text: string;
}

/** The workflows that run in this project. */
export function ownWorkflows(): readonly WorkflowText[] {
  return filesOf('.github/workflows');
}

/** The workflows that users copy. */
export function exampleWorkflows(): readonly WorkflowText[] {
  return filesOf('examples/github');
}

/** Blocks that are marked `yaml workflow`, or as a part of one: `workflow=jobs`, `workflow=steps`. */
export function documentWorkflows(): readonly WorkflowText[] {
  return readDocuments().flatMap((document) =>
    fencesOf(document)
      .filter(({ language, info }) => language === 'yaml' && info.split('=')[0] === 'workflow')
      .map((fence) => ({ path: `${document.path}:${String(fence.line)}`, text: toWhole(fence) })),
  );
}

/** What stands above a part of a workflow, and how far the part is moved to the right. */
const frames: Readonly<Record<string, { readonly above: string; readonly indent: string }>> = {
  workflow: { above: '', indent: '' },
  'workflow=jobs': {
    above: 'on: push\npermissions: {}\nconcurrency: part\njobs:\n',
    indent: ' '.repeat(2),
  },
  'workflow=steps': {
    above: `on: push
permissions: {}
concurrency: part
jobs:
  part:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    steps:
`,
    indent: ' '.repeat(6),
  },
};

/** The block, put into a workflow if it is a part of one. Throws if it is marked as another part. */
export function toWhole({ info, text }: Pick<Fence, 'info' | 'text'>): string {
  const frame = frames[info];
  if (frame === undefined) throw new Error(`"${info}" is no part of a workflow that is known`);
  return frame.above + text.replaceAll(/^(?=.)/gm, frame.indent);
}

function filesOf(folder: string): readonly WorkflowText[] {
  return readdirSync(folder)
    .filter((name) => /^\w[\w-]*\.ya?ml$/.test(name))
    .map((name) => `${folder}/${name}`)
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

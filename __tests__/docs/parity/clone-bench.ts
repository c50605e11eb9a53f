/** A local clone, probed: there is no token. */
import { gitHost } from '../../../src/hosts/git/host.js';
import { readRecord } from '../../hosts/git/builders.js';
import { captured } from '../../hosts/github/publications.js';
import { newClone } from '../../hosts/git/clones.js';
import {
  absent,
  answersOf,
  branchName,
  contextFor,
  inputsOf,
  policyPath,
  policyText,
  settled,
  tagName,
  type Bench,
} from './bench.js';

export const cloneBench: Bench = {
  async probe(act, asked = {}) {
    const clone = newClone();
    const sha = clone.commit({ 'README.md': 'shop\n', [policyPath]: policyText });
    clone.git('branch', branchName);
    clone.git('tag', '-a', '-m', 'first', tagName);
    clone.write('checks.json', JSON.stringify({ sha, checks: { unit: 'success' } }));
    const setting = settled(asked, sha);
    const { out, text } = captured();
    const host = gitHost({
      ...{ directory: clone.directory, login: 'alice', now: new Date().toISOString() },
      ...{ out, readRecord },
    });
    await host.request(inputsOf(setting));
    const context = await contextFor(host, setting, { context: undefined, sha });
    const left = () => (text() === '' ? [] : ['log']);
    const none = { requests: () => 0, writes: () => 0 };
    const answers = await answersOf(act, { host, context, ...none, left });
    const cells = Object.entries(answers).map(([row, holds]) => [row, holds ? 'yes' : absent]);
    return Object.fromEntries(cells) as Readonly<Record<string, string>>;
  },
};

/** REST's git database: refs, tags, commits, trees and blobs. */
import { compare } from '../history.js';
import { fullName } from '../model.js';
import { entryAt, flatten, get, put, putBlob, putTree, type FileEntry } from '../objects.js';
import { signature } from '../repository.js';
import { forbids } from '../tokens.js';
import { found, Refusal, type Call, type Handler } from './call.js';
import { toGitCommit, toRef } from './shapes.js';

function refName({ path }: Call): string {
  return `refs/${path['ref'] ?? ''}`;
}

function refuse(call: Call, change: Parameters<typeof forbids>[2]): void {
  const reason = forbids(call.token, call.repo, change);
  if (reason !== undefined) throw new Refusal(422, reason);
}

function createRef(call: Call): ReturnType<Handler> {
  const { repo, body } = call;
  const ref = String(body['ref']);
  const sha = String(body['sha']);
  if (!/^refs\/[^/]+\/.+$/.test(ref))
    throw new Refusal(422, 'Reference name must start with refs/ and have two slashes.');
  if (!repo.objects.has(sha)) throw new Refusal(422, 'Object does not exist');
  if (repo.refs.has(ref)) throw new Refusal(422, 'Reference already exists');
  refuse(call, { ref, kind: 'creation', forced: false });
  repo.refs.set(ref, sha);
  return { status: 201, value: toRef(call, ref, sha) };
}

function updateRef(call: Call): ReturnType<Handler> {
  const { repo, body } = call;
  const ref = refName(call);
  const sha = String(body['sha']);
  const old = repo.refs.get(ref);
  if (old === undefined) throw new Refusal(422, 'Reference does not exist');
  if (!repo.objects.has(sha)) throw new Refusal(422, 'Object does not exist');
  const forward = compare(repo.objects, old, sha)?.behind.length === 0;
  if (!forward && body['force'] !== true) throw new Refusal(422, 'Update is not a fast forward');
  refuse(call, { ref, kind: 'update', forced: !forward });
  repo.refs.set(ref, sha);
  return { status: 200, value: toRef(call, ref, sha) };
}

function deleteRef(call: Call): ReturnType<Handler> {
  const ref = refName(call);
  if (!call.repo.refs.has(ref)) throw new Refusal(422, 'Reference does not exist');
  refuse(call, { ref, kind: 'deletion', forced: false });
  call.repo.refs.delete(ref);
  return { status: 204 };
}

function getTree(call: Call): ReturnType<Handler> {
  const { repo, path, query, apiUrl } = call;
  const name = path['tree_sha'] ?? '';
  const sha = get(repo.objects, name, 'commit')?.tree ?? name;
  const tree = found(get(repo.objects, sha, 'tree'));
  const url = `${apiUrl}/repos/${fullName(repo)}/git/trees/${sha}`;
  const direct = tree.entries.map(({ name: entry, mode, oid }) => [entry, { mode, oid }] as const);
  const files = query.has('recursive') ? [...flatten(repo.objects, sha)] : direct;
  // The real limit is 100,000 entries; the form is the same.
  const shown = files.slice(0, 100_000).map(([entry, { mode, oid }]) => ({
    path: entry,
    mode: mode.padStart(6, '0'),
    type: mode === '160000' ? 'commit' : mode === '40000' ? 'tree' : 'blob',
    sha: oid,
    size: get(repo.objects, oid, 'blob')?.data.length,
  }));
  return { status: 200, value: { sha, url, tree: shown, truncated: files.length > shown.length } };
}

function createTree({ repo, body, apiUrl }: Call): ReturnType<Handler> {
  const base = body['base_tree'];
  const files =
    typeof base === 'string' ? flatten(repo.objects, base) : new Map<string, FileEntry>();
  for (const given of body['tree'] as Record<string, string | null | undefined>[]) {
    const path = given['path'] ?? '';
    const mode = (given['mode'] ?? '100644').replace(/^0/, '');
    if (given['sha'] === null) files.delete(path);
    else {
      const oid = given['sha'] ?? putBlob(repo.objects, given['content'] ?? '');
      if (!repo.objects.has(oid))
        throw new Refusal(
          422,
          `tree.sha ${oid} is not a valid ${mode === '40000' ? 'tree' : 'blob'}`,
        );
      if (mode !== '40000') files.set(path, { mode, oid });
      else
        for (const [inner, file] of flatten(repo.objects, oid, `${path}/`)) files.set(inner, file);
    }
  }
  const sha = putTree(repo.objects, files);
  const tree = get(repo.objects, sha, 'tree')?.entries.map(({ name, mode, oid }) => ({
    path: name,
    mode: mode.padStart(6, '0'),
    type: mode === '40000' ? 'tree' : 'blob',
    sha: oid,
  }));
  return {
    status: 201,
    value: {
      sha,
      url: `${apiUrl}/repos/${fullName(repo)}/git/trees/${sha}`,
      tree,
      truncated: false,
    },
  };
}

function createCommit(call: Call): ReturnType<Handler> {
  const { repo, body, token } = call;
  const tree = String(body['tree']);
  const parents = (body['parents'] ?? []) as string[];
  if (get(repo.objects, tree, 'tree') === undefined)
    throw new Refusal(422, 'Tree SHA does not exist');
  for (const parent of parents)
    if (get(repo.objects, parent, 'commit') === undefined)
      throw new Refusal(422, 'Parent SHA does not exist or is not a commit object');
  const person = signature(token.owner.login, new Date().toISOString());
  const sha = put(repo.objects, {
    type: 'commit',
    tree,
    parents,
    author: person,
    committer: person,
    message: String(body['message']),
  });
  return { status: 201, value: toGitCommit(call, sha) };
}

function getTag({ repo, path, apiUrl }: Call): ReturnType<Handler> {
  const sha = path['tag_sha'] ?? '';
  const tag = found(get(repo.objects, sha, 'tag'));
  const url = `${apiUrl}/repos/${fullName(repo)}/git`;
  const object = { type: tag.objectType, sha: tag.object, url: `${url}/commits/${tag.object}` };
  return {
    status: 200,
    value: {
      sha,
      node_id: `TA_${sha}`,
      tag: tag.name,
      url: `${url}/tags/${sha}`,
      message: tag.message,
      tagger: tag.tagger,
      object,
    },
  };
}

function getContent(call: Call): ReturnType<Handler> {
  const { repo, path, query, apiUrl } = call;
  const ref = query.get('ref') ?? repo.defaultBranch;
  const name = ref.replace(/^refs\//, '');
  const oid = repo.objects.has(ref)
    ? ref
    : (repo.refs.get(`refs/${name}`) ??
      repo.refs.get(`refs/heads/${name}`) ??
      repo.refs.get(`refs/tags/${name}`));
  const commit = get(repo.objects, oid, 'commit');
  if (commit === undefined) throw new Refusal(404, `No commit found for the ref ${ref}`);
  const at = path['path'] ?? '';
  const entry = found(entryAt(repo.objects, commit.tree, at));
  const url = `${apiUrl}/repos/${fullName(repo)}/contents/${at}?ref=${ref}`;
  const links = { self: url, git: null, html: null };
  const common = {
    name: entry.name,
    path: at,
    sha: entry.oid,
    url,
    _links: links,
    git_url: null,
    html_url: null,
    download_url: null,
  };
  const blob = get(repo.objects, entry.oid, 'blob');
  if (blob === undefined) {
    const entries = get(repo.objects, entry.oid, 'tree')?.entries ?? [];
    const value = entries.map(({ name: inner, mode, oid: sha }) => {
      const kind = mode === '40000' ? 'dir' : 'file';
      return { ...common, type: kind, name: inner, path: `${at}/${inner}`, sha, size: 0 };
    });
    return { status: 200, value };
  }
  const content = blob.data.toString('base64').replace(/.{60}/g, '$&\n');
  return {
    status: 200,
    value: { ...common, type: 'file', size: blob.data.length, encoding: 'base64', content },
  };
}

export const gitData: Readonly<Record<string, Handler>> = {
  'git/create-ref': createRef,
  'git/update-ref': updateRef,
  'git/delete-ref': deleteRef,
  'git/get-ref': (call) => {
    const ref = refName(call);
    return { status: 200, value: toRef(call, ref, found(call.repo.refs.get(ref))) };
  },
  'git/list-matching-refs': (call) => {
    const refs = [...call.repo.refs].filter(([ref]) => ref.startsWith(refName(call))).sort();
    return { status: 200, value: refs.map(([ref, oid]) => toRef(call, ref, oid)) };
  },
  'git/get-tree': getTree,
  'git/create-tree': createTree,
  'git/create-commit': createCommit,
  'git/get-commit': (call) => {
    const sha = call.path['commit_sha'] ?? '';
    found(get(call.repo.objects, sha, 'commit'));
    return { status: 200, value: toGitCommit(call, sha) };
  },
  'git/create-blob': ({ repo, body, apiUrl }) => {
    const sha = putBlob(
      repo.objects,
      Buffer.from(String(body['content']), body['encoding'] === 'base64' ? 'base64' : 'utf8'),
    );
    return {
      status: 201,
      value: { sha, url: `${apiUrl}/repos/${fullName(repo)}/git/blobs/${sha}` },
    };
  },
  'git/get-blob': ({ repo, path, apiUrl }) => {
    const sha = path['file_sha'] ?? '';
    const { data } = found(get(repo.objects, sha, 'blob'));
    const url = `${apiUrl}/repos/${fullName(repo)}/git/blobs/${sha}`;
    return {
      status: 200,
      value: {
        sha,
        url,
        node_id: `B_${sha}`,
        size: data.length,
        encoding: 'base64',
        content: data.toString('base64'),
      },
    };
  },
  'git/get-tag': getTag,
  'repos/get-content': getContent,
};

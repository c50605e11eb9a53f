/** The project's documents as the tests read them: fenced blocks, headings as anchors, links. */
import { readdirSync, readFileSync } from 'node:fs';

/** A document; `path` is relative to the project. */
export interface Document {
  readonly path: string;
  readonly text: string;
}

/** A fenced block: language, what stands behind it, and the line (from 1) of the opening fence. */
export interface Fence {
  readonly language: string;
  readonly info: string;
  readonly text: string;
  readonly line: number;
}

/** README.md, CONTRIBUTING.md, docs/ and the documents beside the examples. */
export function readDocuments(): readonly Document[] {
  const below = ['docs', 'examples'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
  return ['README.md', 'CONTRIBUTING.md', ...below.sort()].map(readDocument);
}

/** One document, which must exist. */
export function readDocument(path: string): Document {
  return { path, text: readFileSync(path, 'utf8') };
}

/** The fenced blocks of a document, in their order. */
export function fencesOf({ text }: Document): readonly Fence[] {
  return [...text.matchAll(/^```(\w*) ?([^\n]*)\n([\s\S]*?)^```$/gm)].map((match) => {
    const [, language = '', info = '', content = ''] = match;
    return { language, info, text: content, line: text.slice(0, match.index).split('\n').length };
  });
}

/** A part of a document under one heading, down to the next heading of the same or a higher level. */
export interface Section {
  readonly level: number;
  readonly anchor: string;
  readonly title: string;
  readonly text: string;
}

/** The sections of a document; the anchors are those of GitHub and GitLab. */
export function sectionsOf(document: Document): readonly Section[] {
  const text = withoutFences(document.text);
  const headings = [...text.matchAll(/^(#{1,6}) +(.+)$/gm)].map((match) => ({
    level: match[1]?.length ?? 0,
    title: match[2] ?? '',
    at: match.index,
  }));
  return headings.map(({ level, title, at }, index) => {
    const next = headings.slice(index + 1).find((one) => one.level <= level);
    return { level, title, anchor: toAnchor(title), text: text.slice(at, next?.at) };
  });
}

/** The targets of links, without those to other sites. */
export function linksOf(document: Document): readonly string[] {
  const found = withoutFences(document.text).matchAll(/\]\(([^)\s]+)\)/g);
  return [...found].flatMap(([, target = '']) => (/^[a-z]+:/.test(target) ? [] : [target]));
}

function toAnchor(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

/** `#` begins a comment there, and no heading; as many lines remain. */
function withoutFences(text: string): string {
  return text.replaceAll(/^```[\s\S]*?^```$/gm, (block) => block.replaceAll(/[^\n]/g, ''));
}

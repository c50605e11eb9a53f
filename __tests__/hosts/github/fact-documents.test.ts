import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from '@jest/globals';
import * as duties from '../../../src/hosts/github/duties/documents.js';
import * as documents from '../../../src/hosts/github/fact-documents.js';

const sdl = readFileSync('node_modules/@octokit/graphql-schema/schema.graphql', 'utf8');
const schema = buildSchema(sdl, { assumeValid: true, assumeValidSDL: true });

describe('documents of facts are what GitHub publishes', () => {
  test.each(Object.entries({ ...documents, ...duties }))('%s', (_, document) => {
    const text = typeof document === 'string' ? document : document(3);
    expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
  });

  test('a field that is not there would be seen', () => {
    const wrong = documents.tagsDocument.replace('tagger', 'taggedBy');
    expect(validate(schema, parse(wrong))).not.toEqual([]);
  });
});

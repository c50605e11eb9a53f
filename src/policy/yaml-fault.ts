/** The closed set of reasons for which a YAML file is refused before its content is looked at. */

/** Every code of the strict YAML reader, and when it is given. Codes are never renamed. */
export const YAML_CODES = {
  'policy/yaml-syntax': 'The text is not YAML, or YAML reads it as something nobody meant.',
  'policy/empty-file': 'The file holds nothing but blank lines and comments.',
  'policy/duplicate-key': 'A key is written twice in one mapping.',
  'policy/key-not-text': 'A key is a number, null, true, false, a list, a mapping or an alias.',
  'policy/merge-key': 'A mapping is merged with `<<`.',
  'policy/alias': 'An alias has no anchor before it, or contains itself.',
  'policy/yaml-tag': 'A value has a tag such as `!!str` or `!secret`.',
  'policy/yaml-directive': 'The file has a directive such as `%YAML 1.1`.',
  'policy/several-documents': 'The file has more than one document.',
  'policy/too-large': 'The file has too many bytes, lines or values.',
  'policy/too-deep': 'Lists and mappings are nested too deeply.',
  'policy/not-utf-8': 'The file is not UTF-8 text, or has a character that YAML forbids.',
} as const satisfies Record<`policy/${string}`, string>;

export type YamlCode = keyof typeof YAML_CODES;

/** A fault at an offset (UTF-16 code units) of the text without its byte order mark. */
export interface YamlFault {
  readonly code: YamlCode;
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

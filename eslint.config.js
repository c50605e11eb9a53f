/** Lint: typescript-eslint's strictest presets, and the conventions of this project that a rule can hold. */
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** @type {import('eslint').Linter.RulesRecord} */
const conventions = {
  'max-lines': ['error', 400],
  'no-restricted-syntax': [
    'error',
    {
      // Of a module; inside a function, an arrow may close over what is there.
      selector:
        ':matches(Program, ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator:not([id.typeAnnotation]) > :matches(ArrowFunctionExpression, FunctionExpression)',
      message: 'Write a function declaration.',
    },
    { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
    { selector: 'TSEnumDeclaration', message: 'Write a union of literals.' },
    {
      selector: ':matches(ClassDeclaration, ClassExpression):not([superClass.name=/Error$/])',
      message: 'Write functions over readonly data; a class is for errors.',
    },
  ],
  '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
  // By code point is what a text without Intl can do.
  '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true },
  ],
};

export default defineConfig(
  globalIgnores(['dist/', 'lib/', 'coverage/', '.node24/']),
  {
    files: ['**/*.ts', '**/*.mjs', '*.config.js'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    rules: conventions,
  },
  {
    files: ['src/**/*.ts'],
    rules: { '@typescript-eslint/max-params': ['error', { max: 3 }] },
  },
  {
    // In JavaScript the compiler reads a type from a comment, this rule family does not.
    files: ['**/*.mjs'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Both tools ask for a default export.
    files: ['*.config.js'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);

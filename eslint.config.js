// Conventions that a machine can check: strict types everywhere, effects kept out of the pure rooms, small files.
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const banned = (names, message) => names.map((name) => ({ name, message }));

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'test/out/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error'] }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        {
          selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
          message: 'Never a string into HTML: insert a sanitised fragment.',
        },
        {
          selector: "CallExpression[callee.property.name='insertAdjacentHTML']",
          message: 'Never a string into HTML: insert a sanitised fragment.',
        },
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Never a string into HTML: use the ArticleBody component.',
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_$', argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    // Pure rooms: what they need of the world is handed to them.
    files: ['src/model/**', 'src/feed/**', 'src/article/**', 'src/polling/**', 'src/triage/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...banned(
          [
            'fetch',
            'setTimeout',
            'setInterval',
            'navigator',
            'indexedDB',
            'localStorage',
            'caches',
          ],
          'Effects are handed in.',
        ),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The clock is handed in.' },
        { object: 'Math', property: 'random', message: 'Randomness is handed in.' },
        { object: 'performance', property: 'now', message: 'The clock is handed in.' },
      ],
    },
  },
  {
    files: ['src/model/**', 'src/feed/**', 'src/polling/**', 'src/triage/**', 'src/library/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...banned(
          ['document', 'window', 'DOMParser', 'fetch', 'navigator', 'localStorage'],
          'This room runs in a worker without a DOM, and its effects are handed in.',
        ),
      ],
    },
  },
  {
    // Firefox keeps its event page awake while a listener's promise is pending, so listeners return theirs.
    files: ['src/browser/**'],
    rules: {
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false } },
      ],
    },
  },
  {
    files: ['**/*.tsx'],
    rules: {
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['test/**'],
    rules: {
      'no-console': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['vite.config.ts', 'test/**/*.config.ts', 'eslint.config.js', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['**/*.js', '**/*.cjs', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['public/*.js'],
    languageOptions: { globals: { document: 'readonly', localStorage: 'readonly' } },
  },
  { files: ['**/*.cjs'], languageOptions: { globals: { module: 'writable' } } },
);

// Wikimedia's rules, written out: eslint-config-wikimedia (0.32) wants ESLint 8 and has no flat config.
import stylistic from '@stylistic/eslint-plugin';
import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import { configs } from 'typescript-eslint';

const spacing = {
	'@stylistic/array-bracket-spacing': [ 'error', 'always' ],
	'@stylistic/arrow-parens': 'error',
	'@stylistic/arrow-spacing': 'error',
	'@stylistic/block-spacing': 'error',
	'@stylistic/brace-style': 'error',
	'@stylistic/comma-dangle': 'error',
	'@stylistic/comma-spacing': 'error',
	'@stylistic/comma-style': 'error',
	'@stylistic/computed-property-spacing': [ 'error', 'always' ],
	'@stylistic/dot-location': [ 'error', 'property' ],
	'@stylistic/eol-last': 'error',
	'@stylistic/function-call-spacing': 'error',
	'@stylistic/indent': [ 'error', 'tab', { SwitchCase: 1 } ],
	'@stylistic/key-spacing': 'error',
	'@stylistic/keyword-spacing': 'error',
	'@stylistic/linebreak-style': 'error',
	'@stylistic/member-delimiter-style': 'error',
	'@stylistic/new-parens': 'error',
	'@stylistic/no-floating-decimal': 'error',
	'@stylistic/no-multi-spaces': 'error',
	'@stylistic/no-multiple-empty-lines': [ 'error', { max: 1, maxBOF: 0, maxEOF: 0 } ],
	'@stylistic/no-trailing-spaces': 'error',
	'@stylistic/no-whitespace-before-property': 'error',
	'@stylistic/object-curly-spacing': [ 'error', 'always' ],
	'@stylistic/operator-linebreak': [ 'error', 'after', { overrides: { '|': 'ignore' } } ],
	'@stylistic/quotes': [ 'error', 'single', { avoidEscape: true, allowTemplateLiterals: 'always' } ],
	'@stylistic/semi': 'error',
	'@stylistic/semi-spacing': 'error',
	'@stylistic/space-before-blocks': 'error',
	'@stylistic/space-before-function-paren': [ 'error', { anonymous: 'always', named: 'never', asyncArrow: 'always' } ],
	'@stylistic/space-in-parens': [ 'error', 'always', { exceptions: [ 'empty' ] } ],
	'@stylistic/space-infix-ops': 'error',
	'@stylistic/space-unary-ops': 'error',
	'@stylistic/switch-colon-spacing': 'error',
	'@stylistic/template-curly-spacing': [ 'error', 'always' ],
	'@stylistic/type-annotation-spacing': 'error'
};

const meaning = {
	curly: 'error',
	'default-case-last': 'error',
	'dot-notation': 'error',
	eqeqeq: 'error',
	'no-console': 'error',
	'no-eval': 'error',
	'no-extend-native': 'error',
	'no-implied-eval': 'error',
	// Figures are printed with every kind of space.
	'no-irregular-whitespace': [ 'error', { skipStrings: true, skipTemplates: true, skipRegExps: true, skipComments: true } ],
	'no-new-func': 'error',
	'no-param-reassign': 'error',
	'no-script-url': 'error',
	'no-self-compare': 'error',
	'no-shadow': 'off',
	'@typescript-eslint/no-shadow': 'error',
	'no-unneeded-ternary': 'error',
	'no-unused-expressions': 'off',
	'@typescript-eslint/no-unused-expressions': 'error',
	'no-useless-concat': 'off',
	'no-var': 'error',
	'object-shorthand': 'error',
	'one-var': [ 'error', 'never' ],
	'prefer-const': 'error',
	'prefer-template': 'off',
	yoda: 'error',
	'@typescript-eslint/no-unused-vars': [ 'error', { argsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' } ],
	'@typescript-eslint/consistent-type-imports': 'error',
	'@typescript-eslint/explicit-module-boundary-types': 'error'
};

/** Text reaches a page only as text: nothing that reads markup, nothing that runs text. */
const markup = [
	...[ 'innerHTML', 'outerHTML', 'srcdoc' ].map( ( name ) => ( {
		selector: `MemberExpression[property.name="${ name }"], Property[key.name="${ name }"]`, message: 'Write text with textContent.'
	} ) ),
	...[ 'insertAdjacentHTML', 'createContextualFragment', 'parseHTML', 'html', 'setHTMLUnsafe', 'globalEval' ].map( ( name ) => ( {
		selector: `CallExpression > MemberExpression.callee[property.name="${ name }"]`, message: 'Build elements, and write text with textContent.'
	} ) ),
	{ selector: 'MemberExpression[object.name="document"][property.name=/^write/]', message: 'Build elements instead.' },
	// jQuery reads a string that begins with "<" as markup: hand it elements.
	{ selector: 'CallExpression[callee.name="$"][arguments.0.type!="Identifier"][arguments.0.type!="MemberExpression"]', message: 'Hand jQuery elements, never strings.' }
];
/** What the oldest browser that MediaWiki serves cannot read, and no build step mends. */
const tooNew = [
	{ selector: 'Literal[bigint]', message: 'MediaWiki validates ES2016: write BigInt( 10 ).' },
	{ selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]', message: 'No lookbehind before Safari 16.4.' }
];
/** Verdicts rest on exact arithmetic. */
const exact = [
	{ selector: 'CallExpression[callee.name="parseFloat"]', message: 'Keep to exact fractions: judge/rational.' },
	{ selector: 'MemberExpression[object.name="Number"][property.name="parseFloat"]', message: 'Keep to exact fractions: judge/rational.' },
	{ selector: 'CallExpression > MemberExpression.callee[property.name="toFixed"]', message: 'Keep to exact fractions: judge/rational.' }
];

export default [
	{ ignores: [ 'dist/', 'node_modules/', 'coverage/', 'test/pages/' ] },
	js.configs.recommended,
	...configs.strict,
	regexp.configs[ 'flat/recommended' ],
	{
		plugins: { '@stylistic': stylistic },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			...spacing, ...meaning,
			// The data of languages is written as it is said: "[a-z]{2}" reads better than a shorthand that means the same.
			'regexp/negation': 'off',
			'regexp/no-obscure-range': 'off',
			'regexp/no-useless-range': 'off',
			'regexp/prefer-character-class': 'off',
			'regexp/prefer-d': 'off',
			'regexp/prefer-w': 'off',
			'regexp/use-ignore-case': 'off',
			// A non-capturing group that is not needed costs nothing and sets apart what belongs together.
			'regexp/no-useless-non-capturing-group': 'off'
		}
	},
	{ files: [ 'test/**/*.ts' ], rules: { '@typescript-eslint/explicit-module-boundary-types': 'off', '@typescript-eslint/no-non-null-assertion': 'off' } },
	{ files: [ 'src/**/*.ts' ], ignores: [ 'src/cli/**' ], rules: { 'no-restricted-syntax': [ 'error', ...markup, ...tooNew ] } },
	{ files: [ 'src/{judge,figures,claims,inputs}/**/*.ts' ], rules: { 'no-restricted-syntax': [ 'error', ...markup, ...tooNew, ...exact ] } },
	{
		files: [ '**/*.mjs', 'test/**/*.js' ],
		languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', fetch: 'readonly', Buffer: 'readonly', performance: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly' } },
		rules: { 'no-console': 'off', '@typescript-eslint/explicit-module-boundary-types': 'off' }
	},
	{
		files: [ 'test/demo/mw.js' ],
		languageOptions: { sourceType: 'script', globals: { window: 'readonly', document: 'readonly', jQuery: 'readonly', localStorage: 'readonly', location: 'readonly' } }
	}
];

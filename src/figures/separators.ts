/**
 * Decimal mark and grouping mark, and the codes of the languages and variants that write them.
 * Generated from CLDR by test/figures/generate.ts; test/figures/formats.test.ts keeps it so.
 */
export const SEPARATORS: Readonly<Record<string, string>> = {
	'.,': 'en ar he ja zh ko hi ms fil th ta te ml kn gu pa ur ne si sw my km cy ga es-419 es-mx es-us bn mr',
	',.': 'es de it pt nl eu ca tr id vi ro el da hr sl sr bs gl ast is mk az ar-ma',
	',\u202f': 'fr',
	',\u00a0': 'pl ru uk sv cs bg hu nb fi sk lt lv et be kk ka hy af sq uz de-at fr-ca en-za pt-pt',
	'٫٬': 'fa ar-eg ckb',
	".'": 'de-ch de-li it-ch',
	",'": 'fr-ch'
};

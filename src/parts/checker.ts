import { check } from '../check';
import { registerLanguage } from '../languages/registry';
import { readPage } from '../page/read';
import { plainFindings } from '../plain';
import { definePart } from '../shared';

/** All that reads and checks: fetched for the pages that may hold a claim. */
const checker = { check, plainFindings, readPage, registerLanguage };
export type Checker = typeof checker;

definePart( 'checker', checker );

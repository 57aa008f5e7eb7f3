import { checking, retold } from '../checking';
import { registerLanguage } from '../languages/registry';
import { reading } from '../page/read';
import { plainFindings } from '../plain';
import { definePart } from '../shared';
import { countVotes } from '../votes/count';

/** All that reads and checks: fetched for the pages that may hold a claim. */
const checker = { checking, countVotes, plainFindings, reading, registerLanguage, retold };
export type Checker = typeof checker;

definePart( 'checker', checker );

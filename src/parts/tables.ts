import type { TableReader } from '../checking';
import { tableClaims } from '../claims/table';
import { toldClaims } from '../claims/tables/told';
import { definePart } from '../shared';

/** Fetched for the discussions that hold a table of data, after the checker, whose modules it uses. */
const tables: TableReader = { tableClaims, toldClaims };
definePart( 'tables', tables );

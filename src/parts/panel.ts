import { createDetails } from '../panel/details';
import { definePart } from '../shared';

definePart( 'panel', { createDetails } );

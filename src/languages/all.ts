import { ar } from './ar';
import { bn } from './bn';
import { cs } from './cs';
import { fa } from './fa';
import { he } from './he';
import { hi } from './hi';
import { id } from './id';
import { ja } from './ja';
import { ko } from './ko';
import { pl } from './pl';
import { ru } from './ru';
import { sv } from './sv';
import { tr } from './tr';
import { uk } from './uk';
import { vi } from './vi';
import { zh } from './zh';
import type { Language } from './language';
import { registerLanguage } from './registry';

/** Every language that FigureCheck has words for beside English; the gadget loads them one by one, on demand. */
const LANGUAGES: readonly Language[] = [ ar, bn, cs, fa, he, hi, id, ja, ko, pl, ru, sv, tr, uk, vi, zh ];

LANGUAGES.forEach( registerLanguage );

import { ar } from './ar';
import { bn } from './bn';
import { ca } from './ca';
import { cs } from './cs';
import { de } from './de';
import { es } from './es';
import { eu } from './eu';
import { fa } from './fa';
import { fr } from './fr';
import { he } from './he';
import { hi } from './hi';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { sv } from './sv';
import { tr } from './tr';
import { uk } from './uk';
import { vi } from './vi';
import { zh } from './zh';
import type { Language } from './language';
import { registerLanguage } from './registry';

/** Every language that FigureCheck has words for beside English; the gadget loads them one by one, on demand. */
export const LANGUAGES: readonly Language[] = [
	ar, bn, ca, cs, de, es, eu, fa, fr, he, hi, id, it, ja, ko, nl, pl, pt, ru, sv, tr, uk, vi, zh
];

LANGUAGES.forEach( registerLanguage );

import type { Language } from './language';
import { registerLanguage } from './registry';

/** Every language that FigureCheck has words for beside English; the gadget loads them one by one, on demand. */
const LANGUAGES: readonly Language[] = [];

LANGUAGES.forEach( registerLanguage );

/** How a language writes numbers. All languages are always known: an English page holds German notation, too. */
export interface NumberFormat {
	readonly decimal: string;
	readonly group: string;
	/** The percent sign stands before the number. */
	readonly percentFirst: boolean;
	/** Powers of ten by magnitude word, lower case; `1:` before it for one that also stands glued ("685k"). */
	readonly magnitudes: Readonly<Record<string, number>>;
}

/** Decimal mark and grouping mark by language, from CLDR 48. */
const SEPARATORS: Readonly<Record<string, string>> = {
	en: '.,', es: ',.', fr: ',\u202f', de: ',.', it: ',.', pt: ',.', nl: ',.', pl: ',\u00a0', ru: ',\u00a0', uk: ',\u00a0', eu: ',.', ca: ',.', sv: ',\u00a0', cs: ',\u00a0',
	tr: ',.', ar: '.,', fa: '٫٬', he: '.,', hi: '.,', bn: '.,', ja: '.,', zh: '.,', ko: '.,', id: ',.', vi: ',.', ckb: '٫٬', sr: ',.', hu: ',\u00a0'
};
/** Powers of ten by magnitude word, lower case; a word of one letter only counts glued to its digits. */
const MAGNITUDES: Readonly<Record<string, string>> = {
	en: 'k=3|thousand=3|m=6|mn=6|million=6|millions=6|bn=9|b=9|billion=9|trillion=12|lakh=5|lakhs=5|crore=7|crores=7',
	es: 'k=3|mil=3|millón=6|millones=6|m=6|mil millones=9|billón=12|billones=12',
	fr: 'k=3|mille=3|millier=3|milliers=3|million=6|millions=6|m=6|milliard=9|milliards=9|md=9|mds=9|billion=12|billions=12',
	de: 'tausend=3|tsd=3|million=6|millionen=6|mio=6|milliarde=9|milliarden=9|mrd=9|billion=12|billionen=12|bio=12',
	it: 'mille=3|mila=3|milione=6|milioni=6|mln=6|miliardo=9|miliardi=9|mld=9|mila miliardi=12',
	pt: 'mil=3|milhão=6|milhões=6|mi=6|mil milhões=9|bilhão=9|bilhões=9|bi=9|trilhão=12|trilhões=12|bilião=12|biliões=12',
	nl: 'k=3|duizend=3|miljoen=6|mln=6|miljard=9|mld=9|biljoen=12|bln=12',
	pl: 'tys=3|tysiąc=3|tysiące=3|tysięcy=3|mln=6|milion=6|miliony=6|milionów=6|mld=9|miliard=9|miliardy=9|miliardów=9|bln=12',
	ru: 'тыс=3|тысяча=3|тысячи=3|тысяч=3|млн=6|миллион=6|миллиона=6|миллионов=6|млрд=9|миллиард=9|миллиарда=9|миллиардов=9|трлн=12',
	uk: 'тис=3|тисяча=3|тисячі=3|тисяч=3|млн=6|мільйон=6|мільйони=6|мільйона=6|мільйонів=6|млрд=9|мільярд=9|мільярди=9|мільярдів=9|трлн=12',
	eu: 'mila=3|milioi=6|milioiko=6|mila milioi=9|bilioi=12', ca: 'k=3|mil=3|milers=3|milió=6|milions=6|mil milions=9|bilió=12|bilions=12',
	sv: 'tusen=3|tn=3|miljon=6|miljoner=6|mn=6|mnkr=6|miljard=9|miljarder=9|md=9|biljon=12|biljoner=12', cs: 'tis=3|tisíc=3|tisíce=3|mil=6|mio=6|milion=6|miliony=6|milionu=6|milionů=6|mld=9|miliarda=9|miliardy=9|miliard=9|bilion=12',
	tr: 'bin=3|b=3|milyon=6|mn=6|milyar=9|mr=9|trilyon=12', ar: 'ألف=3|آلاف=3|ألفا=3|ألفًا=3|مليون=6|ملايين=6|مليار=9|مليارات=9|تريليون=12', fa: 'هزار=3|میلیون=6|میلیارد=9|تریلیون=12',
	he: 'אלף=3|אלפים=3|מיליון=6|מליון=6|מיליארד=9|מליארד=9|טריליון=12', hi: 'हज़ार=3|हजार=3|लाख=5|करोड़=7|करोड=7|अरब=9|खरब=11', bn: 'হাজার=3|লাখ=5|লক্ষ=5|কোটি=7',
	ja: '千=3|万=4|億=8|兆=12', zh: '千=3|万=4|萬=4|亿=8|億=8|兆=12', ko: '천=3|만=4|억=8|조=12',
	id: 'rb=3|ribu=3|juta=6|jt=6|miliar=9|m=9|triliun=12', vi: 'nghìn=3|ngàn=3|triệu=6|tr=6|tỷ=9|tỉ=9', hu: 'ezer=3|millió=6|milliárd=9', sr: 'хиљада=3|милион=6|милиона=6|hiljada=3|milion=6|miliona=6'
};
const formats = new Map<string, NumberFormat>();

/** The notation of a BCP 47 code, English where it is not known. */
export function formatOf( code: string ): NumberFormat {
	const base = code.toLowerCase().split( '-' )[ 0 ];
	const known = SEPARATORS[ base ] ? base : 'en';
	let format = formats.get( known );
	if ( !format ) {
		const magnitudes: Record<string, number> = Object.create( null );
		for ( const entry of ( MAGNITUDES[ known ] || MAGNITUDES.en ).split( '|' ) ) {
			const [ word, power ] = entry.split( '=' );
			magnitudes[ word ] = Number( power );
		}
		format = { decimal: SEPARATORS[ known ][ 0 ], group: SEPARATORS[ known ][ 1 ], percentFirst: known === 'tr' || known === 'eu', magnitudes };
		formats.set( known, format );
	}
	return format;
}

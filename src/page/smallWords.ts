/** The commonest small words of each language, and behind them letters that its neighbours do not write. */
export const SMALL_WORDS: Readonly<Record<string, string>> = {
	en: 'the of and to in is that for it was on with are this have not you we be as were has by at from or an they there all but can so which out per than more',
	es: 'el la los las de que y en un una por con no para del se lo es al más hay como son este ya sin fue o ñ',
	fr: 'le la les de des et en un une que est pour dans qui pas du sur au ce il ont sont nous avec plus soit donc été ne',
	de: 'der die das und ist nicht ein eine zu den mit von auf für im es sich auch dem wir haben sind wurden also nur noch aus bei nach nein oder wie als ß',
	it: 'il la di che e un una per non del con sono è le della i dei da si ho gli nel anche alle dal più sono stati questo',
	pt: 'o a de que e do da em um uma para não com os as no na por mais se foram dos ao ã õ',
	nl: 'de het een van en in is dat op te niet voor met zijn er aan ook door we wordt dit naar dus nog maar bij uit worden',
	pl: 'w i na z się nie do to że jest o jak za po od ale przez są czyli jego oraz było przeciw razem osób więcej ł ę ą ś ż ź',
	eu: 'eta da ez du bat dira hau ere baina dute izan egin dago hori zen duen dugu ditu guztira ziren beraz hots zuten berriz aurten iaz',
	ca: 'el la els les de que i en un una per amb no del és al més dels però hi ha són',
	sv: 'och att det i en som är på för av inte med den till om har de vi ett men från blev så alltså bara vid ut å',
	cs: 'a v se na je že to s z do o k i jsou ale jako pro by jsem tak které má bylo jen tedy ze byl celkem než ě ř ů',
	tr: 've bir bu için da de ile olarak çok daha var ama olan gibi ne her değil yani oldu kadar geçen yıl sayısı toplam oy madde kişi günde ğ ı ş',
	id: 'yang dan di ini itu dari untuk dengan tidak pada dalam adalah akan juga ada atau ke oleh jadi orang tahun suara sebanyak kami menjadi sisanya belum sudah',
	vi: 'và của là có không được cho các trong một với này người những đã để từ bài tức còn ơ ư đ ạ ả ấ ầ ậ ắ ặ ẹ ế ề ệ ị ọ ố ồ ộ ớ ờ ợ ụ ứ ừ ự',
	ru: 'и в не на что с по это как из для но то от ы э ъ ё', uk: 'і в не на що з та це як із для але до від й і ї є ґ',
	ar: 'في من على إلى أن هذا التي عن مع لا ما أي ي ك ة أ إ ى', fa: 'و در به از که این است با را برای یعنی شد پ چ ژ گ ک ی',
	ja: 'の は を が で と に し た る ま す い', zh: ''
};

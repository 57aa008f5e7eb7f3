import { PAGE_TITLE, SELF_LINK, bitsOf } from './selectors';

/**
 * What the names of the user and user talk namespaces have in common in a language, aliases and both genders included:
 * "Benutzerin Diskussion", "Dyskusja wikipedysty", "Обсуждение участницы".
 */
const USER = /user|usu[aáà]ri|utili[sz]at|utilizad|benutzer|utent|gebruiker|użytkowni|wikipedy|участни|користувач|lankide|مستخدم|کاربر|משתמש|kullanıcı|利用者|用[户戶]|使用者|사용자|सदस्य|pengguna|thành viên|användar|uživate|wikipedist|بەکارھ|корисни|korisni|szerkeszt|ব্যবহারকারী|käyttäjä|bruker|bruger|χρήστη|потребител|suradni|užívate|redaktor|ผู้ใช้|kasutaja|naudotoj|dalībni|lietotāj|uporabni/i;
/** The same for the page Special:Contributions. */
const CONTRIBUTIONS = /^(?:contribu?[stcç]|contribuição|beitr|bijdrag|wkład|вклад|внесок|ekarpen|مساهم|مشارکت|תרומ|katk|投稿記録|(?:用[户戶]|使用者)?[貢贡][獻献]|기여|योगदान|kontribusi|đóng góp|bidrag|př[ií]spěv|prispev|príspev|بەشدار|доприн|прилоз|doprin|priloz|szerkesztő közrem|অবদান|muokkauk|συνεισφ|принос|เรื่องที่เขียน|kaastöö|indėlis)/i;

/** The title that a link leads to, where the address shows one. */
const ADDRESS = /(?:[?&]title=|\/wiki\/|\/index\.php\/|^\.{0,2}\/)([^?&#]+)/;

/** Users by the addresses of their links, as a page repeats them. */
export type Users = Map<string, string | null>;

/** The user whose page, talk page or contributions a link leads to, or null. */
export function userOf( link: Element, known: Users ): string | null {
	if ( bitsOf( link ) & SELF_LINK ) {
		const page = titleOf( link.ownerDocument );
		return page ? userOfTitle( page ) : ( link.textContent || '' ).trim() || null;
	}
	const href = link.getAttribute( 'href' ) || '';
	let user = known.get( href );
	if ( user === undefined ) {
		// "/w/index.php?title=User:X&action=edit&redlink=1", "//nl.wikipedia.org/wiki/Gebruiker:X", "./User:X".
		const match = ( href.indexOf( 'title=' ) < 0 ? ADDRESS : /[?&]title=([^&#]+)/ ).exec( href );
		user = match ? userOfTitle( decode( match[ 1 ] ) ) : null;
		known.set( href, user );
	}
	return user;
}

function titleOf( document: Document ): string {
	const heading = document.getElementById( PAGE_TITLE );
	return ( heading ? heading.textContent : document.title ) || '';
}

function userOfTitle( title: string ): string | null {
	const [ , space, name, rest ] = /^([^:]+):([^/]+)(?:\/(.*))?$/.exec( title.replace( /_/g, ' ' ) ) || [];
	if ( !space ) {
		return null;
	}
	if ( rest === undefined ) {
		return USER.test( space ) ? normalize( name ) : null;
	}
	return CONTRIBUTIONS.test( name ) && rest && rest.indexOf( '/' ) < 0 ? normalize( rest ) : null;
}

/** User names begin with a capital; bots write IPv6 addresses in small letters. */
function normalize( name: string ): string {
	const trimmed = name.trim();
	return /^[\d:A-F][\dA-F]*:[\d:A-F]*$/i.test( trimmed ) ? trimmed.toUpperCase() : trimmed.charAt( 0 ).toUpperCase() + trimmed.slice( 1 );
}

function decode( address: string ): string {
	try {
		return decodeURIComponent( address );
	} catch ( _ ) {
		// Bytes that are no UTF-8: links of old to Latin-1 wikis.
		return address;
	}
}

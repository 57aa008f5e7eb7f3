/**
 * All that FigureCheck knows of MediaWiki's HTML: names of elements and classes, each with its reason. Seen in 1.39,
 * 1.43 and Parsoid 2.8, with and without DiscussionTools.
 */

const setOf = ( names: string ): ReadonlySet<string> => new Set( names.split( ' ' ) );

/** Elements that begin and end a block of text. */
export const BLOCKS = setOf( 'p div dl dd dt ul ol li table tbody thead tfoot tr td th caption h1 h2 h3 h4 h5 h6 blockquote pre hr section article main nav header footer aside figure figcaption details summary center address fieldset form body html' );
/** Elements whose text is not part of the page. */
export const SKIPPED = setOf( 'script style template noscript head title meta link iframe object' );
/** Elements whose text is shown but states nothing: code, struck text, formulas, controls. */
export const HIDDEN = setOf( 'code pre kbd samp tt var s del strike math svg button textarea select option input audio video' );
/** Elements that quote somebody else. */
export const QUOTES = setOf( 'blockquote q cite' );
export const HEADINGS = setOf( 'h1 h2 h3 h4 h5 h6' );
/** Items of the lists by which talk pages indent; each is a step of a comment's level. */
export const INDENTS = setOf( 'li dd' );

/**
 * Classes of parts that are not read. One expression over the class attribute, as most elements have none.
 * - mw-editsection, mw-headline-number: "[edit]" and numbers of headings (all versions)
 * - ext-discussiontools-init-(replylink|section-bar|section-subscribe|pageframe|sidebar|section-actions): buttons and counts ("5 comments") of DiscussionTools, there even when not shown (1.43)
 * - toc, navbox, NavFrame, vertical-navbox, catlinks, printfooter: navigation
 * - mw-highlight: syntaxhighlight; mwe-math-element: math
 * - reference, mw-cite-backlink: footnote marks of Cite
 * - sortkey: keys of sortable tables that are not shown
 * - adminMark: text that a gadget of Meta adds behind user links
 * - noexcerpt is left alone: archives use it round talk
 */
export const HIDDEN_CLASSES = /(?:^|\s)(?:mw-editsection\S*|mw-headline-number|ext-discussiontools-init-(?:replylink|section-(?:bar|subscribe|actions)|pageframe|sidebar)\S*|toc|navbox\S*|NavFrame|vertical-navbox|catlinks|printfooter|mw-highlight|mwe-math-element|reference|mw-cite-backlink|sortkey|adminMark|mw-indicators|figurecheck\S*)(?:\s|$)/;
/** Classes that quote: {{tq}} on Meta and Wikipedia, {{quote}}. */
export const QUOTE_CLASSES = /(?:^|\s)(?:inline-quote\S*|templatequote|quotebox|quote|talkquote)(?:\s|$)/;
/** Tables that lay out or navigate. */
export const NO_TABLE = /(?:^|\s)(?:navbox\S*|toc|mbox\S*|ambox|tmbox|ombox|messagebox|talkheader|metadata|plainlinks|layouttable)(?:\s|$)/;
/** The place of a page's content, innermost first. */
export const CONTENT = [ '.mw-parser-output', '#mw-content-text' ];
/** Link of a page to itself: a signature on one's own talk page. */
export const SELF_LINK = /(?:^|\s)(?:mw-)?selflink(?:\s|$)/;
/** Where DiscussionTools marks the beginning of a comment, with the comment's id (1.36 and later). */
export const COMMENT_START = 'data-mw-comment-start';
/** Any of it tells that DiscussionTools sees a discussion. */
export const COMMENT_MARKER = '[data-mw-comment-start]';
/** "Add topic" tab: the page is a discussion by its own wish (__NEWSECTIONLINK__). */
export const ADD_TOPIC = '#ca-addsection';

/** Beginnings of the names of user and user talk namespaces, gender forms and aliases included. */
export const USER_NAMESPACES = /^(?:user|usuari|utili[sz]a|discussion utili|benutzer|utente|discussioni utente|usuári|utente|gebruiker|overleg gebruiker|wikipedyst|dyskusja (?:wikip|użytk)|użytkowni|участни|обсуждение участни|корист|обговорення корист|lankide|användar|uživatel|wikipedist|diskuse s |kullanıcı|مستخدم|نقاش المستخدم|کاربر|بحث کاربر|משתמש|שיחת משתמש|सदस्य|ব্যবহারকারী|利用者|ノート|用户|用戶|使用者|사용자|pengguna|pembicaraan pengguna|thành viên|thảo luận thành viên|szerkesztő|بەکار|لێدوانی بەکار|разговор са корис|korisni|razgovor sa koris|χρήστης|συζήτηση χρήστη|bruker|bruger|käyttäjä|keskustelu käyttäjästä|felhasználó|uporabnik|naudotojas|dalībnieks|kasutaja|потребител|беседа потребител)/i;
/** Beginnings of the names of the Special namespace; a user's name follows behind the slash of the contributions page. */
export const SPECIAL_NAMESPACES = /^(?:spe[cz]i|spécial|especial|служебн|спеціальн|aparteko|служебн|خاص|ویژه|מיוחד|विशेष|বিশেষ|特別|特殊|특수|istimewa|đặc biệt|posebno|посебно|تایبەت|specjaln|służ|özel|especial|toiminnot|ειδικό)/i;

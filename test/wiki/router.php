<?php
// Router of `php -S`: entry points of MediaWiki run, everything else below /w is a file.
// It runs at global scope on purpose, as MediaWiki's entry points expect it.
$wikiPath = rawurldecode( parse_url( 'http://x' . $_SERVER['REQUEST_URI'], PHP_URL_PATH ) ?: '/' );
$wikiEntry = null;
$wikiInfo = '';
if ( preg_match( '#^/w/(index|api|load|rest)\.php(/.*)?$#s', $wikiPath, $wikiMatch ) ) {
	$wikiEntry = $wikiMatch[1] . '.php';
	$wikiInfo = $wikiMatch[2] ?? '';
} elseif ( $wikiPath === '/' || strpos( $wikiPath, '/wiki/' ) === 0 ) {
	$wikiEntry = 'index.php';
}
if ( $wikiEntry === null ) {
	if ( preg_match( '#^/w/(skins|resources|extensions)/.*\.(css|js|json|svg|png|gif|jpe?g|woff2?)$#si', $wikiPath )
		&& strpos( $wikiPath, '..' ) === false && is_file( $_SERVER['DOCUMENT_ROOT'] . $wikiPath ) ) {
		return false;
	}
	http_response_code( 404 );
	return true;
}
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = "/w/$wikiEntry";
$_SERVER['SCRIPT_FILENAME'] = $_SERVER['DOCUMENT_ROOT'] . "/w/$wikiEntry";
unset( $_SERVER['PATH_INFO'] );
if ( $wikiInfo !== '' ) {
	$_SERVER['PATH_INFO'] = $wikiInfo;
	$_SERVER['PHP_SELF'] .= $wikiInfo;
}
chdir( $_SERVER['DOCUMENT_ROOT'] . '/w' );
unset( $wikiPath, $wikiMatch, $wikiInfo );
require $_SERVER['SCRIPT_FILENAME'];
return true;

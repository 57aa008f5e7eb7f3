<?php
// Read at the end of the LocalSettings.php that MediaWiki's own installer writes, by 1.39 and 1.43 alike. For a wiki
// that lives for one test run, on the loopback interface.

$wikiDir = __DIR__;
$wikiFeatures = json_decode( file_get_contents( "$wikiDir/wiki.json" ), true );

$wgArticlePath = '/wiki/$1';
$wgUsePathInfo = true;
$wgAllowUserJs = true;
$wgFragmentMode = [ 'html5', 'legacy' ];
$wgLocaltimezone = 'UTC';
$wgUseInstantCommons = false;
$wgPingback = false;
$wgEnableEmail = false;
$wgRateLimits = [];
$wgPasswordAttemptThrottle = [];
$wgJobRunRate = 0;
// The package has no favicon of its own, and a missing one is an error in the console.
$wgFavicon = '/w/resources/assets/mediawiki.png';

// The workers of one server share APCu. What is written shows at once, as every test writes.
$wgMainCacheType = CACHE_ACCEL;
$wgMessageCacheType = CACHE_ACCEL;
$wgParserCacheType = CACHE_NONE;
$wgCachePages = false;
$wgCacheDirectory = "$wikiDir/cache";
$wgLocalisationCacheConf['store'] = 'array';
$wgLocalisationCacheConf['storeDirectory'] = $wgCacheDirectory;
$wgResourceLoaderMaxage['unversioned'] = 0;
$wgShowExceptionDetails = true;
$wgDebugLogGroups = [ 'exception' => "$wikiDir/log/exception.log", 'error' => "$wikiDir/log/error.log", 'fatal' => "$wikiDir/log/exception.log" ];

// Dark mode: Vector 2022 and Minerva have it since 1.43.
$wgVectorNightMode = [ 'beta' => false, 'logged_out' => true, 'logged_in' => true ];
$wgMinervaNightMode = [ 'base' => true, 'amc' => true, 'loggedin' => true, 'beta' => true ];

foreach ( [ 'Vector', 'MinervaNeue', 'MonoBook', 'Timeless' ] as $wikiSkin ) {
	wfLoadSkin( $wikiSkin );
}
foreach ( $wikiFeatures['extensions'] as $wikiExtension ) {
	wfLoadExtension( $wikiExtension );
}
foreach ( [ 'replytool', 'newtopictool', 'sourcemodetoolbar', 'topicsubscription', 'visualenhancements', 'visualenhancements_reply', 'visualenhancements_pageframe' ] as $wikiFeature ) {
	$GLOBALS["wgDiscussionTools_$wikiFeature"] = 'available';
}
if ( $wikiFeatures['csp'] ) {
	// The strictest that MediaWiki's own inline scripts live with: nothing from elsewhere.
	$wgCSPHeader = [ 'unsafeFallback' => true, 'default-src' => true, 'script-src' => [], 'includeCORS' => false ];
}

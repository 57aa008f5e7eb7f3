import type { Ring, Scope } from '../inputs/scope';
import { isPlain } from '../judge/fault';
import type { Claim, Figure } from '../model';
import { addedClaims } from './change/added';
import { againstClaims } from './change/against';
import { answeredClaims } from './sum/answered';
import { apartClaims } from './change/ahead';
import { bindingOf } from './binding';
import { changeClaims } from './change/change';
import { doubted, likely } from './claim';
import { withBothAsWhole, withComplement } from './complement';
import { deductedClaims } from './sum/deducted';
import { differenceClaims } from './change/difference';
import { evidenceClaims } from './evidence/evidence';
import { figuresIn } from './expression';
import { flowClaims } from './sum/flow';
import { formulaClaims } from './formula/formula';
import { fractionClaims, isToldOfFraction } from './share/fraction';
import { gapClaims } from './change/gap';
import { multipleClaims } from './multiple/multiple';
import { nearbyClaims } from './nearby';
import { openClaims } from './open';
import { countPartitionClaims } from './partition/countPartition';
import { partitionClaims } from './partition/partition';
import { portionClaims } from './share/portion';
import { postfixClaims } from './formula/postfix';
import { prefixClaims } from './formula/prefix';
import { productClaims } from './formula/product';
import { rateClaims } from './rate/rate';
import { refine } from './refine';
import type { Mention } from './words/mention';
import { rowClaims } from './share/row';
import { restClaims } from './sum/rest';
import { restatementClaims } from './restatement';
import { seriesClaims } from './change/series';
import { netClaims } from './change/net';
import { addendShareClaims, shareClaims } from './share/share';
import { totalClaims } from './sum/sum';
import { tallyClaims } from './tally/tally';
import { thresholdClaims } from './tally/threshold';
import { turnoutClaims } from './share/turnout';
import { undoneClaims } from './sum/undone';
import { wholeClaims } from './sum/whole';

type Finder = ( scope: Scope ) => Claim[];

/** What takes three figures at least: most sentences have fewer. */
const ofThree = ( find: Finder ): Finder => ( scope ) => scope.mentions.length < 3 ? [] : find( scope );

/** In the order of their plainness: what is found first is preferred where two are equally good. */
const PLAIN_FINDERS: readonly Finder[] = [ changeClaims, tallyClaims, shareClaims, fractionClaims, multipleClaims, rateClaims, restClaims, ofThree( productClaims ) ];
const LIKELY_FINDERS: readonly Finder[] = [
	ofThree( turnoutClaims ), differenceClaims, portionClaims, netClaims, gapClaims, nearbyClaims
];
/** These say themselves what they go by, whatever their clause speaks of. */
const NAMED_FINDERS: readonly Finder[] = [ restatementClaims, partitionClaims, rowClaims, addendShareClaims, ofThree( seriesClaims ) ];
/** The same, less plainly. */
const TOLD_FINDERS: readonly Finder[] = [ ofThree( countPartitionClaims ), undoneClaims, ofThree( addedClaims ), apartClaims, againstClaims, wholeClaims, answeredClaims, flowClaims, deductedClaims ];

/** A sentence with more figures is a list or a log; whoever reads it would not call them claims. */
const MOST_FIGURES = 50;

/**
 * Every claim that a sentence may be read to make; one figure may have several. Whoever has not read a correction may
 * still be right. In steps, as one sentence can take its time as long as nothing is compiled.
 */
export function* findingClaims( scope: Scope ): Steps {
	const { uncorrected } = scope;
	const claims = yield* claimsOf( scope );
	return uncorrected ? claims.concat( ( yield* claimsOf( uncorrected ) ).map( doubted ) ) : claims;
}

type Steps = Generator<readonly never[], Claim[]>;
const NOTHING: readonly never[] = [];

function* claimsOf( scope: Scope ): Steps {
	if ( scope.mentions.length > MOST_FIGURES ) {
		return [];
	}
	if ( isAlone( scope ) ) {
		return refine( scope.sentence, rateClaims( scope ) ).concat( openClaims( scope ) );
	}
	// "a quarter of the 960 letters, namely 240, were …": the quarter is what is claimed.
	const isPartTold = ( { figure }: Claim ): boolean => scope.mentions.some( ( mention ) => mention.figure === figure && isToldOfFraction( scope.mentions, mention ) );
	const formulas = scope.mentions.length < 2 ? [] : formulaClaims( scope.sentence ).concat( postfixClaims( scope.sentence ), prefixClaims( scope ) ).filter( ( claim ) => !isPartTold( claim ) );
	const operands = formulas.reduce<Figure[]>( ( figures, { readings } ) => figures.concat( figuresIn( readings[ 0 ].expression ) ), [] );
	const thresholds = thresholdClaims( scope );
	const taken = operands.concat( formulas.map( ( { figure } ) => figure ), thresholds.map( ( { figure } ) => figure ) );
	const rest = taken.length ? without( scope, taken ) : scope;
	// "1,338 / 2,283 = 58.6% and 945 / 2,283 = 41.4%, together 100%"
	const sums = formulas.length > 1 ? totalClaims( without( scope, operands ) ).map( likely ) : [];
	const named = formulas.concat( thresholds, yield* by( NAMED_FINDERS, rest ) );
	const placed = sums.concat( yield* by( PLAIN_FINDERS, rest ), totalClaims( rest ), ( yield* by( LIKELY_FINDERS, rest ) ).map( likely ) );
	const told = yield* by( TOLD_FINDERS, rest );
	const evidence = evidenceClaims( rest, figuresBehind( named.concat( placed, told ).filter( isPlain ) ) );
	yield NOTHING;
	const firm = bound( scope, placed );
	yield NOTHING;
	return refine( scope.sentence, named.concat( firm, told, evidence ) ).concat( openClaims( rest ) );
}

function* by( finders: readonly Finder[], scope: Scope ): Steps {
	const claims: Claim[] = [];
	for ( const find of finders ) {
		claims.push( ...find( scope ) );
		yield NOTHING;
	}
	return claims;
}

/** A figure with no other one in sight follows from nothing, as most do: it can read like a rate or a share, no more. */
const isAlone = ( { mentions, rings }: Scope ): boolean => mentions.length === 1 && rings.every( ( ring ) => ring.name === 'sentence' || !ring.mentions.length );

/** Claims bound as firmly as all else that their sentence says lets them be. */
function bound( scope: Scope, claims: readonly Claim[] ): Claim[] {
	return claims.map( ( claim ) => {
		const target = scope.mentions.find( ( { figure } ) => figure === claim.figure );
		const inputs = target ? inputsOf( scope, claim ) : [];
		const whole = target ? withComplement( claim, target, inputs ) : claim;
		const binding = target ? bindingOf( scope, whole, target, inputs ) : claim.binding;
		return { ...binding === 'aside' ? withBothAsWhole( whole, inputs ) : whole, binding };
	} );
}

/** What a claim may be held to: the figures of its readings, but of those for charity only where there are no others. */
function inputsOf( scope: Scope, { readings }: Claim ): Mention[] {
	const grounds = readings.filter( ( { charitable } ) => !charitable );
	return ( grounds.length ? grounds : readings ).reduce<Mention[]>( ( mentions, { expression } ) => mentions.concat( mentionsOf( scope, figuresIn( expression ) ) ), [] );
}

/** Where the figures stand: most of them in the nearest ring. */
function mentionsOf( { rings }: Scope, figures: readonly Figure[] ): Mention[] {
	const found: Mention[] = [];
	for ( let i = 0; i < rings.length && found.length < figures.length; i++ ) {
		found.push( ...rings[ i ].mentions.filter( ( { figure } ) => figures.includes( figure ) ) );
	}
	return found;
}

/** The figures that each claimed figure is worked out from. */
function figuresBehind( claims: readonly Claim[] ): Map<Figure, Set<Figure>> {
	const inputs = new Map<Figure, Set<Figure>>();
	for ( const { figure, readings } of claims ) {
		const own = inputs.get( figure ) || new Set<Figure>();
		readings.forEach( ( { expression } ) => figuresIn( expression ).forEach( ( input ) => own.add( input ) ) );
		inputs.set( figure, own );
	}
	return inputs;
}

/** The scope without figures of written-out formulas, and without thresholds: of them all is said. */
function without( scope: Scope, taken: readonly Figure[] ): Scope {
	const mentions = scope.mentions.filter( ( mention ) => !taken.some( ( { start } ) => start === mention.figure.start ) );
	return { ...scope, mentions, rings: [ { name: 'sentence', mentions } as Ring ].concat( scope.rings.slice( 1 ) ) };
}

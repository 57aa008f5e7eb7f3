/** What the gadget shares with its parts, under `mw.figurecheck`: each part puts itself there under its name. */
interface Shared {
	readonly parts: Record<string, unknown>;
}

interface Host {
	figurecheck?: Shared;
}

const host = (): Host => mw as unknown as Host;

/** Takes the page for this copy; false where another copy has it, be it the gadget or an imported script. */
export function claimPage(): boolean {
	if ( host().figurecheck ) {
		return false;
	}
	host().figurecheck = { parts: {} };
	return true;
}

export function definePart( name: string, part: unknown ): void {
	const { figurecheck } = host();
	if ( figurecheck ) {
		figurecheck.parts[ name ] = part;
	}
}

export function partOf( name: string ): unknown {
	const { figurecheck } = host();
	return figurecheck && figurecheck.parts[ name ];
}

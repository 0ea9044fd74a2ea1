import { CAPITALS } from '../text/letters';

/** How a line begins that names its author ("By Ada Orne", "Text: Leo Vask"), for a pattern. */
export const BYLINE_START = String.raw`(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|[Pp]or|[Dd]i|[Dd]a|[Dd]oor|[Aa]v|[Aa]f|[Ff]rån|[Oo]d|[Tt]ext|[Aa]uth?or):?\s+[${CAPITALS}\u0590-\u10ff\u3041-\ud7ff]`;

import { headNoun } from './people.ts';

/**
 * Can one have several of it? region, member of parliament; not rice, nor what is many already (residents, police).
 *
 * @param gloss of a noun
 */
export function isCountable(gloss: string): boolean {
  const noun = headNoun(gloss);
  if (!/^[a-z]{2,}$/.test(noun) || MASSES.has(noun)) return false;
  return COUNTED.has(noun) || !(ABSTRACT.test(noun) || MANY.test(noun));
}

/**
 * Of several equivalents the first that English can double: pekerjaan-pekerjaan are jobs, not works.
 *
 * @param glosses of a noun, in the order in which they are shown
 */
export function countedFirst(glosses: readonly string[]): string {
  const [first = '', ...others] = glosses;
  const head = headNoun(first);
  if (head === 'work' && others.includes('job')) return 'job';
  if (!SELDOM_MANY.has(head)) return first;
  return others.find((gloss) => isCountable(gloss)) ?? first;
}

const SELDOM_MANY = new Set(
  'ease lack spending thinking progress access superiority kindness knowledge excess education shopping'.split(
    ' ',
  ),
);

const MASSES = new Set(
  `money cash water horsepower hertz kilohertz megahertz gigahertz information news advice evidence equipment furniture food rice blood sand air oil gold silver iron coffee tea milk sugar salt flour meat
courage wisdom luck music permission progress research traffic work weather wealth homework insurance soil smoke hair flesh wool silk wood steel rain snow ice dust mud energy
access support attention peace love alcohol rust foam makeup moss trust time help assistance harm luggage baggage waste garbage trash content software hardware data media feedback footage damage debris rubble
ammunition machinery jewelry poetry fiction art math health power wildlife timber cotton corn wheat paddy fertilizer fuel petrol gasoline coal cement paper plastic grass
fruit people public police personnel staff crew clergy youth mankind rupiah yen yuan baht ringgit rest remainder majority half plenty most stuff lot much none dead ecstasy heroin cocaine cannabis marijuana meth everyone anyone someone
rent capital aid relief leeway labor manpower workforce unemployment inflation poverty hunger corruption crime collusion bribery fraud extortion perjury
transportation transport agriculture forestry trade commerce malaria dengue cholera tuberculosis cancer influenza covid polio rabies fever nausea anemia
respect honor blame hope anger fear pride shame grief joy fun pleasure laughter sleep light heat cold warmth noise outside inside front back middle top north south west center beginning end up latitude longitude rattan east`.split(
    /\s+/,
  ),
);

// residents, goods; not campus, basis
const MANY = /[^s]s$/;

// Endings of what is seldom counted …
const ABSTRACT =
  /(?:ness|ism|ship|hood|dom|ity|ing|ics|ture|logy|graphy|ance|ence|cation|ration|nalism)$/;

// … and words that end so and are.
const COUNTED = new Set(
  `illness business weakness witness wilderness championship scholarship relationship partnership membership ship battleship warship neighborhood kingdom
university city community facility activity entity identity opportunity charity celebrity possibility responsibility ability disability quality personality nationality authority priority
municipality commodity utility locality irregularity similarity difficulty penalty vulnerability calamity deity formality fatality casualty minority
building meeting ring wing king string painting warning finding hearing drawing killing shooting bombing beating saving holding landing ceiling opening offering gathering ruling wedding
recording listing sibling stabbing hijacking kidnapping briefing screening posting rating ranking setting greeting carving writing outing lodging thing
picture structure feature creature lecture culture measure venture adventure sculpture fixture gesture signature departure failure procedure fracture
ideology apology technology photography ambulance instance performance appearance convenience alliance allowance substance disturbance grievance entrance chance romance dance conference difference preference reference
sequence consequence residence sentence occurrence influence experience fence audience application publication indication allegation violation location vacation specification modification qualification
operation corporation declaration generation demonstration celebration consideration federation illustration administration configuration
bus campus virus bonus status census circus octopus focus crisis basis analysis canvas gas lens`.split(
    /\s+/,
  ),
);

/** Kinds of English nouns that decide what ber- and se- say, and what bound forms are called in English. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** berkacamata: wear glasses. */
export const WORN = set(
  'glasses hat cap shirt trousers pants skirt uniform veil headscarf hijab helmet mask jacket coat dress shoes sandals boots gloves turban tie batik sarong robe clothes scarf armor underwear sunglasses costume toga kebaya necklace ring bracelet earring earrings sandal sneakers perfume lipstick mascara makeup suit vest belt crown badge t-shirt jersey',
);

/** bersepeda: ride a bicycle. */
export const RIDDEN = set(
  'bicycle bike motorcycle motorbike horse scooter pedicab boat plane taxi minivan bus',
);

/** bergolok: be armed with a machete. */
export const ARMS = set(
  'pistol knife machete sickle spear gun rifle sword dagger axe bow club weapon firearm cleaver',
);

/** sedunia: throughout the world. */
export const THROUGHOUT = set(
  'world country city province regency district region archipelago island nation area village continent kingdom globe subdistrict state municipality homeland',
);

/** sekantor: of the same office. */
export const SAME = set(
  'office class room house team age kind type generation profession tribe religion faith family party school nation ancestry blood rank level kampung alumni year-group group ethnicity organization company course surname name shape position batch bed table destiny fate opinion idea color clan camp vision forum breath tone direction dialect language roof mother father',
);

/** sekilo: one kilo. */
export const ONE_OF = set(
  'kilo kilogram liter meter hour minute day week month year cup glass plate sack box piece sheet pair night moment handful',
);

/** Nouns that one has, though English also uses them as verbs: bermotif, bernama. */
export const OWNED = set(
  'name value function influence experience power form shape price interest line spot frame layer wall water cloud soil film file label mark model pattern plan plant position profile purpose roof rule season share stage star string surface system test title track type view voice volume wound sense sound scale rank rate point part order number net note motif coat code color cost cover cash branch band back arm skin face link list load permit place capital design effect flower fund group handle knot land leaf light limit machine mirror plot pulse ring scar screen shade sign staff stake step style tail target tip trace veil wave weight word impact character balance skill',
);

/** Roots whose meN- form simply happens: merebak spread, meluap overflow. */
export const HAPPENINGS = set(
  'darat rebak luap jamur wabah alir susut cair cuat seruak rangkak letus ledak kembang muara tetes gejolak gelembung kerut rosot lonjak lambung nguap uap lebur dunia kristal gumpal beku karat lapuk tular jalar kuat beludak bludak leleh sebar roket puncak tanjak banjir rapat tumpuk',
);

/** Adjectives whose plain meN- form is done to something: merusak damage, merinci detail; of others it is to become so. */
export const DONE_TO_THINGS = set(
  'lahap lintas padu perinci rinci tanggap teliti acak kebiri goreng hemat hina singkat rangkap ringkas robek rusak seru kupas bagi',
);

/** Times of day: malamnya, paginya are that night, that morning. */
export const TIMES_OF_DAY = set('morning noon afternoon evening night daytime dawn dusk');

/** harinya, tahunnya, waktunya: the day, the year, the time, nobody's. */
export const SPANS = set('day week month year hour time moment date weekend');

/** dipundak, dilantai: on the shoulder, on the floor; elsewhere one is in something. */
export const ON_WHICH = set(
  'shoulder back table desk counter shelf roof wall chest forehead bench beach street road floor mattress stage page screen island neck cheek knee ground sidewalk coast land plate bridge slope plain media internet ship boat plane roadside',
);

/** dibandara: at the airport. */
export const AT_WHICH = set(
  'airport station terminal harbor port location site place scene intersection crossroads T-junction junction border edge end foot top peak summit door gate headquarters campus university school hotel market mosque church temple court pier dock bend stop post stall shop store mall event party meeting hearing',
);

/** berhari-hari: for days. */
export const UNITS = set(
  'second minute hour day night week month year decade century generation season kilometer meter mile time page ton liter kilo kilogram gram dozen hectare',
);

/** pebasket: basketball player. */
export const SPORTS = set(
  'football basketball volleyball badminton tennis golf futsal chess handball hockey baseball rugby polo softball billiards darts cricket takraw',
);

/** kemalaman: be overtaken by night. */
export const TIMES = set('night daytime evening afternoon morning dusk dark');

/** mobil-mobilan: toy car. */
export const TOYS = set(
  'car horse house ship plane airplane boat train gun pistol rifle sword money motorcycle bicycle animal person doll truck tank rocket robot bow knife crown soldier elephant dog cat bird',
);

/** kelautan: maritime affairs. */
export const AFFAIRS = set(
  'sea ocean forest port airport aviation aerospace space land soil city village region population tax customs finance labor livestock tourism youth language library archive agriculture electricity',
);

/** Nouns of persons, by their end: chair of a meeting, teacher, shepherd. */
export const PERSON =
  /(?:er|or|ist|ian|man|woman|person|herd|child|king|queen|chief|chair|head|boy|girl|friend|enemy|guest|hero|expert|loser)$/;

const THINGS = set(
  'bottle box bag book film song novel story law rule commodity product food drink tool weapon asset bank park museum island city village province state colony capital center place home house base symbol model example standard habit tradition culture issue problem topic target goal priority scapegoat stepchild slave servant partner tourist poem list table map project business industry company group team unit network website theater street field garden forest lake powder flour liquid gas fuel fertilizer paper money coin medicine',
);

/** Something that other things can be made into: commodity, village; not surge or fever. */
export function isThing(noun: string): boolean {
  return THINGS.has(noun.slice(noun.lastIndexOf(' ') + 1)) || PERSON.test(noun);
}

const MUTUAL = set(
  'kiss hug embrace greet meet hit kick punch slap push pull help love hate visit chase call answer see shoot attack bite marry blame accuse know hold curse follow support insult scold tickle swear',
);

/** Does one do this to somebody who can do it back? look at, hit; not spread or squeeze. */
export function isMutual(verb: string): boolean {
  return (
    MUTUAL.has(verb) ||
    /^(?:look|stare|shout|shoot|wave|smile|point|throw|argue|write) (?:at|to|with)$/.test(verb)
  );
}

/** antarpulau: inter-island. */
export const BOUND_GLOSSES: Readonly<Record<string, string>> = {
  'adi-': 'great ',
  'antar-': 'inter-',
  'anti-': 'anti-',
  'bi-': 'bi-',
  'catur-': 'four-',
  'dasa-': 'ten-',
  'dwi-': 'two-',
  'eka-': 'one-',
  'eks-': 'former ',
  'ekstra-': 'extra-',
  'infra-': 'infra-',
  'inter-': 'inter-',
  'intra-': 'intra-',
  'kontra-': 'counter-',
  'maha-': 'great ',
  'makro-': 'macro-',
  'mega-': 'mega-',
  'mikro-': 'micro-',
  'mini-': 'mini-',
  'mono-': 'mono-',
  'multi-': 'multi-',
  'non-': 'non-',
  'pan-': 'pan-',
  'panca-': 'five-',
  'pasca-': 'post-',
  'pra-': 'pre-',
  'pro-': 'pro-',
  'proto-': 'proto-',
  'purna-': 'retired ',
  're-': 're-',
  'semi-': 'semi-',
  'serba-': 'all-',
  'sub-': 'sub-',
  'super-': 'super-',
  'supra-': 'supra-',
  'swa-': 'self-',
  'tele-': 'tele-',
  'trans-': 'trans-',
  'tri-': 'three-',
  'ultra-': 'ultra-',
};

/** Kinds of English nouns that decide what ber- and se- say, and what bound forms are called in English. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** berkacamata: wear glasses. */
export const WORN = set(
  'glasses hat cap shirt trousers pants skirt uniform veil headscarf hijab helmet mask jacket coat dress shoes sandals boots gloves turban tie batik sarong robe clothes scarf armor underwear sunglasses costume toga kebaya',
);

/** bersepeda: ride a bicycle. */
export const RIDDEN = set('bicycle bike motorcycle motorbike horse scooter pedicab boat');

/** sedunia: throughout the world. */
export const THROUGHOUT = set(
  'world country city province regency district region archipelago island nation area village continent kingdom globe subdistrict state municipality homeland',
);

/** sekantor: of the same office. */
export const SAME = set(
  'office class room house team age kind type generation profession tribe religion faith family party school nation ancestry blood rank level kampung alumni year-group batch bed table destiny fate opinion idea color',
);

/** sekilo: one kilo. */
export const ONE_OF = set(
  'kilo kilogram liter meter hour minute day week month year cup glass plate sack box piece sheet pair night moment handful',
);

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

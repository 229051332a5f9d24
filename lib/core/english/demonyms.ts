const TABLE = `
Afghanistan>Afghan|Africa>African|Algeria>Algerian|America>American|Argentina>Argentine|Asia>Asian|Australia>Australian
Austria>Austrian|Bangladesh>Bangladeshi|Belarus>Belarusian|Belgium>Belgian|Bolivia>Bolivian|Brazil>Brazilian|Brunei>Bruneian
Bulgaria>Bulgarian|Cambodia>Cambodian|Cameroon>Cameroonian|Canada>Canadian|Chile>Chilean|China>Chinese|Colombia>Colombian
Croatia>Croatian|Cuba>Cuban|Czech Republic>Czech|Denmark>Danish|Ecuador>Ecuadorian|Egypt>Egyptian|Britain>British|England>British
Ethiopia>Ethiopian|Europe>European|Finland>Finnish|France>French|Georgia>Georgian|Germany>German|Ghana>Ghanaian|Greece>Greek
Hungary>Hungarian|Iceland>Icelandic|India>Indian|Indonesia>Indonesian|Iran>Iranian|Iraq>Iraqi|Ireland>Irish|Israel>Israeli
Italy>Italian|Jamaica>Jamaican|Japan>Japanese|Jordan>Jordanian|Kazakhstan>Kazakh|Kenya>Kenyan|Kuwait>Kuwaiti|Laos>Lao
Lebanon>Lebanese|Libya>Libyan|Malaysia>Malaysian|Mexico>Mexican|Mongolia>Mongolian|Morocco>Moroccan|Nepal>Nepali|Netherlands>Dutch
Nigeria>Nigerian|North Korea>North Korean|Norway>Norwegian|Pakistan>Pakistani|Palestine>Palestinian|Paraguay>Paraguayan
Peru>Peruvian|Philippines>Philippine|Poland>Polish|Portugal>Portuguese|Qatar>Qatari|Romania>Romanian|Russia>Russian
Saudi (Arabia)>Saudi|Saudi Arabia>Saudi|Scotland>Scottish|Senegal>Senegalese|Serbia>Serbian|Singapore>Singaporean|Slovakia>Slovak
Slovenia>Slovenian|Somalia>Somali|South Africa>South African|South Korea>South Korean|Korea>Korean|Soviet Union>Soviet|Spain>Spanish
Sri Lanka>Sri Lankan|Sudan>Sudanese|Sweden>Swedish|Switzerland>Swiss|Syria>Syrian|Taiwan>Taiwanese|Thailand>Thai|Tunisia>Tunisian
Turkey>Turkish|Ukraine>Ukrainian|Uruguay>Uruguayan|Uzbekistan>Uzbek|Venezuela>Venezuelan|Vietnam>Vietnamese|Wales>Welsh
Yemen>Yemeni|United States>US|the Dutch>Dutch|Southeast Asia>Southeast Asian`;

/** Adjectives of countries and continents: France → French. */
export const DEMONYMS: ReadonlyMap<string, string> = read(TABLE);

const REGIONS_TABLE = `Aceh>Acehnese|Ambon>Ambonese|Bali>Balinese|Banjar>Banjarese|Flores>Florenese|Islam>Islamic|Java>Javanese|Kalimantan>Bornean|Kalimantan (Borneo)>Bornean
Madura>Madurese|Maluku>Moluccan|Papua>Papuan|Sulawesi>Sulawesian|Sumatra>Sumatran|Timor>Timorese|Toraja>Torajan`;

/** What belongs to a region or a faith, where English does not just name it: kejawaan, Javanese identity. */
export const OF_REGIONS: ReadonlyMap<string, string> = read(REGIONS_TABLE);

function read(table: string): ReadonlyMap<string, string> {
  return new Map(
    table
      .trim()
      .split(/[|\n]/)
      .map((pair): [string, string] => {
        const [place = '', adjective = ''] = pair.split('>');
        return [place, adjective];
      }),
  );
}

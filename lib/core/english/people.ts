import { plural, withArticle } from './inflect.ts';
import { ownEntry } from './own-entry.ts';

/** English nouns for people: by these the gloss of an Indonesian noun says that it means somebody. */
const PEOPLE: ReadonlySet<string> = new Set(
  `abuser academic accountant activist actor actress actuary adherent administrator admiral admirer adventurer adviser advisor agent aide ally ambassador ancestor angler announcer applicant archaeologist archer architect
artist assailant assistant associate astronaut astronomer athlete attacker attendant auditor aunt author baby bachelor banker barber beginner believer beneficiary bishop blasphemer boss boxer boy boyfriend breeder bricklayer bride brigadier broker brother
bureaucrat busker businessman businessperson businesswoman butcher buyer campaigner candidate captain captive carpenter cashier celebrity chair chairman chairperson chairwoman champion chancellor chief child choreographer citizen civilian cleaner clergy cleric clerk client climber coach
collector colleague colonel columnist comedian commander commentator commissioner commuter compatriot competitor complainant composer conductor congressman consultant consumer contestant contractor convict coordinator corporal correspondent corpse corruptor
counselor courier cousin craftsman creator creditor criminal critic culprit customer cyclist dancer daughter dead dealer debtor defendant defender demonstrator dentist deputy descendant designer detainee detective developer dictator director disciple
diver doctor donor driver duchess duke economist editor educator elder emperor employee employer engineer entertainer entrepreneur escort examiner executive expert extortionist eyewitness farmer father fan fellow fiancé fighter figure filmmaker finalist firefighter fisherman follower
foreigner founder friend fugitive gambler gardener general gentleman girl girlfriend goalkeeper governor graduate grandchild grandfather grandmother grandparent grandson guard guardian guest guide guitarist hacker head headman heir hero hijacker historian
host hostage hunter husband illustrator imam immigrant importer individual infant influencer informant inmate inspector instructor intellectual intern interpreter investigator investor jockey journalist judge justice keeper kidnapper killer king laborer lad lady
landlord lawmaker lawyer leader learner lecturer legislator librarian lieutenant listener lover maid major man manager mastermind mayor mechanic mediator medic medalist member mentor merchant messenger midfielder midwife migrant militant miner
minister minor mother motorcyclist motorist murderer musician nephew newcomer niece nobleman nominee notary novelist nun nurse nutritionist observer occupant offender officer official operator opponent orphan owner painter paramedic parent participant partner passenger
pastor patient patron peacekeeper peasant pedestrian perpetrator person photographer physician pianist pilgrim pilot pioneer player plumber poet policeman policewoman politician pope porter practitioner preacher predecessor president priest prince princess principal prisoner
producer professor programmer prophet prosecutor protester psychiatrist psychologist publisher pupil queen racer rapist reader recipient recruit rector referee refugee regent regional relative renter reporter representative researcher resident retiree
rider rival robber sailor scholar scientist secretary seller senator senior separatist sergeant servant shaman sheikh shareholder shopkeeper sibling singer sister smoker smuggler sniper sociologist soldier somebody someone son songwriter speaker specialist
spokesman spokesperson spokeswoman sponsor spouse staffer statesman stepfather stepmother stranger striker student subordinate successor sultan superior supervisor supplier supporter surfer surgeon survivor suspect swimmer swindler tailor
teacher teammate technician teenager tenant terrorist therapist thief thinker thug toddler tourist trader trainer traitor translator traveler treasurer trustee tycoon ustaz uncle user veteran victim vice villager violator visitor vocalist volunteer voter waiter
warden widow widower wife winner witness woman worker worshiper wrestler writer youth youngster`.split(
    /\s+/,
  ),
);

/** … and those that mean many at once. */
const GROUPS: ReadonlySet<string> = new Set([
  ...[...PEOPLE].map((noun) => plural(noun)),
  ...'people men women children clergy public mob crowd masses troops personnel staff crew couple congregation community society family youths parents'.split(
    ' ',
  ),
]);

/** One person, several, or undefined when the gloss means something else: district head → one; hajj pilgrims → many. */
export function peopleIn(gloss: string): 'one' | 'many' | undefined {
  const head = headNoun(gloss);
  if (GROUPS.has(head)) return 'many';
  return PEOPLE.has(head) ? 'one' : undefined;
}

/** The noun that an English gloss is about: Head of State → head; police officer (rank) → officer. */
export function headNoun(gloss: string): string {
  const bare = gloss.replace(/\s*\([^)]*\)/gu, '').replace(/^(?:an?|the) /u, '');
  const phrase = bare.split(/[;,]| (?:of|for|in|to|at|with|on|from) /u)[0] ?? '';
  const word = phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase();
  return word.slice(word.lastIndexOf('-') + 1);
}

const STANDINGS: Readonly<Record<string, string>> = Object.fromEntries(
  `author authorship,citizen citizenship,member membership,leader leadership,owner ownership,partner partnership,friend friendship,champion championship,scholar scholarship,guardian guardianship,
chairman chairmanship,craftsman craftsmanship,entrepreneur entrepreneurship,statesman statesmanship,editor editorship,king kingship,woman womanhood,man manhood,girl girlhood,boy boyhood,child childhood,father fatherhood,
mother motherhood,brother brotherhood,sister sisterhood,widow widowhood,widower widowerhood,bachelor bachelorhood,priest priesthood,prophet prophethood,knight knighthood,hero heroism,volunteer volunteerism,journalist journalism,
activist activism,expert expertise,intellectual intellectualism,nobleman nobility,noble nobility,official officialdom,servant servitude,slave slavery,president presidency,governor governorship,sultan sultanate,
mayor mayoralty,ambassador ambassadorship,regent regency,bishop bishopric,judge judgeship,lawyer legal profession,doctor medical profession,nurse nursing,midwife midwifery,farmer farming,librarian librarianship,
neighbor neighborhood,parent parenthood,virgin virginity,individual individuality,coach coaching,trainer training,companion companionship,apprentice apprenticeship,relative kinship,poet poetic art,artist artistry,soldier soldiering,orphan orphanhood`
    .split(/,\s*/)
    .map((pair) => {
      const [who = '', ...what] = pair.split(' ');
      return [who, what.join(' ')];
    }),
);

/** What somebody is by being it: author → authorship, member of parliament → being a member of parliament. */
export function standing(person: string): string {
  return ownEntry(STANDINGS, person) ?? `being ${withArticle(person)}`;
}

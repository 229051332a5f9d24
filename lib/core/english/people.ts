import { plural, withArticle } from './inflect.ts';
import { ownEntry } from './own-entry.ts';

/** English nouns for people: by these the gloss of an Indonesian noun says that it means somebody. */
const PEOPLE: ReadonlySet<string> = new Set(
  `abuser academic accompanist accountant acquaintance activist actor actress actuary adherent administrator admiral admirer adventurer advertiser adviser advisor agent aide ally ambassador ancestor angler announcer anthropologist
applicant appraiser archaeologist archer architect arranger artist assailant assessor assistant associate astronaut astronomer astrophysicist atheist athlete attacker attendant auditor aunt author aviator baby bachelor backer
banker barber beggar beginner believer benefactor beneficiary bidder biographer biologist bishop blasphemer bodybuilder bomber borrower boss boxer boy boyfriend breadwinner breeder briber bricklayer bride brigadier broker brother
bureaucrat burglar businessman businessperson businesswoman busker butcher buyer caller cameraman campaigner candidate capitalist captain captive cardiologist caretaker carpenter cartoonist carver cashier celebrity chair chairman
chairperson chairwoman challenger champion chancellor cheerleader chief child choreographer citizen civilian cleaner clergy cleric clerk client climber coach coachman collaborator colleague collector colonel colonizer columnist
combatant comedian commander commentator commissioner communicator commuter compatriot competitor complainant composer conductor confidant congressman conservationist conspirator constituent consultant consumer contestant
contractor contributor convict coordinator corporal corpse correspondent corruptor counselor courier cousin craftsman creator creditor criminal criminologist critic crony culprit cultivator curator custodian customer cyclist
dancer daughter dead dealer debtor debutant defaulter defector defendant defender demonstrator dentist dependent depositor deputy dermatologist descendant designer detainee detective developer dictator director disciple dissident
diver doctor donor doorkeeper drinker driver drummer duchess duke economist editor educator elder embezzler emigrant emperor employee employer encroacher enforcer engineer entertainer entomologist entrepreneur epidemiologist
escort essayist ethnographer evacuee evangelist examiner executioner executive expert explorer exporter extortionist extremist eyewitness facilitator fan fanatic farmer father fellow feminist fiancé fighter figure filmmaker
finalist financier firefighter fisherman follower forecaster foreigner foreman formulator founder freelancer friend fugitive fundraiser gambler gardener general gentleman geologist girl girlfriend goalkeeper goalscorer goddess
golfer governor graduate grandchild grandfather grandmother grandparent grandson greeter groom guarantor guard guardian guest guide guitarist gunman hacker hairstylist handler harbormaster hater head headman healer heir helmsman
helper henchman herder hero hijacker historian hoarder hobbyist holder host hostage hunter husband idealist idol illustrator imam imitator immigrant immunologist implementer importer incumbent individual infant infiltrator
influencer informant initiator inmate innovator insider inspector instigator instructor intellectual interlocutor intern internist interpreter interviewer inventor investigator investor jockey journalist judge jumper junior
justice keeper kicker kidnapper killer king laborer lad lady landlord lawmaker lawyer leader leaker learner lecturer legislator lender lesbian liar librarian lieutenant linesman linguist listener logger loser lover loyalist
magician maid major man manager marketer master mastermind matchmaker mathematician mayor mechanic medalist mediator medic member mentor merchant messenger middleman midfielder midwife migrant militant miner minister minor
moneylender mother motorcyclist motorist mourner mugger murderer musician narrator nationalist naturalist navigator negotiator neighbor nephew neurologist newcomer newlywed niece nobleman nominee notary novelist nun nurse
nutritionist observer obstetrician occupant offender officer official oncologist operator ophthalmologist opponent opportunist oppressor organizer orientalist originator orphan outsider owner pacifist painter paleontologist
panelist parachutist paramedic parent participant partner passenger pastor patient patron payer peacekeeper peasant pedestrian pediatrician peer perfectionist performer perpetrator person pharmacist philologist philosopher
photographer physician physicist physiotherapist pianist pilgrim pilot pioneer planner player plumber poet policeman policewoman policymaker politician pope porter practitioner preacher predecessor presenter president priest
prince princess principal prisoner proclaimer producer professor programmer promoter prophet proposer prosecutor protester psychiatrist psychologist publisher pupil pursuer quarterfinalist queen questioner racer ranger rapist
reader realist receptionist recipient reciter recruit recruiter rector referee reformist refugee regent regional relative renter repairman reporter representative rescuer researcher resident respondent retiree reviewer rider
ringleader rioter rival robber ruler runner sailor saver savior scalper scavenger scholar scientist scorer screenwriter scriptwriter sculptor secretary seducer seeker seismologist seller semifinalist senator sender senior
separatist sergeant servant settler shaman shareholder sheikh shooter shopkeeper sibling singer sister slaughterer smallholder smoker smuggler snatcher sniper sociologist soldier somebody someone son songwriter speaker specialist
spectator speculator spokesman spokesperson spokeswoman sponsor spouse spreader staffer stalker statesman stepbrother stepfather stepmother stepsister storyteller stranger striker student subordinate successor sufferer sultan
superior superstar supervisor supplier supporter surfer surgeon survivor suspect sweeper swimmer swindler sycophant sympathizer tactician tailor tamer taxpayer teacher teammate technician teenager tenant terrorist theologian
theorist therapist thief thinker thug tiktoker toddler tourist tracker trader trainer traitor translator transmigrant traveler treasurer troublemaker trustee tsar tycoon tyrant ultranationalist uncle uploader urologist user ustaz
vaccinator vendor verifier veteran veterinarian vicar vice victim videographer viewer villager violator violinist visitor vizier vocalist volcanologist volunteer voter waiter walker wanderer warden watchman welder widow widower
wife winger winner witness woman womanizer worker workman worshiper wrestler writer youngster youth youtuber zionist`.split(
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

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** English nouns for what only people have: kin, body, what is worn. */
export const INNATE: ReadonlySet<string> = set(
  `death wife husband child children son daughter mother father parent parents brother sister sibling family grandfather grandmother grandchild grandparent
uncle aunt nephew niece cousin in-law boyfriend girlfriend lover spouse fiancé stepmother stepfather stepchild hand head face eye ear nose mouth lip
lips hair foot leg arm finger heart chest shoulder back neck body skin blood brain mind soul tongue tooth voice tear tears smile lung knee elbow wrist
waist hip thigh ankle cheek chin forehead eyebrow nail buttocks wound stomach birthday wedding marriage childhood birthplace hometown birth pregnancy
illness corpse self wallet shirt clothes dress shoe hat pillow bed diary toy thesis dissertation diploma house home residence village
mom dad mommy daddy great-grandchild relative twin ex-wife ex-husband thumb palm fist throat jaw spirit lungs kidney liver bone skull breath pulse remains passport jacket helmet uniform veil headscarf hijab watch necklace wheelchair upbringing glasses trousers pants sandals ring underwear handkerchief backpack breast breasts muscle muscles genitals womb fetus eyelid toe heel appetite coat mask pocket blanket`,
);

/** English nouns for what people have first of all, though a ministry may have it as well: a house, a statement, a duty. */
export const PERSONAL: ReadonlySet<string> = set(
  `friend partner colleague neighbor boss assistant lawyer attorney counsel teacher student doctor coach opponent rival enemy guest client fan follower name age book
room car motorcycle bicycle phone bag money salary job work career life death feeling dream hope wish desire opinion view statement speech
word words remark answer promise mistake fault sin luck fate experience memory hobby talent letter pen dog cat pet school lesson exam degree identity
disease injury confession testimony explanation response request suggestion invitation complaint apology decision attitude behavior character
appearance presence absence girl boy lecturer subordinate superior employer employee teammate act deed crime escape vehicle fellow candidacy
popularity land farm field garden rice-field paddy wealth assets belongings property rank residency occupation profession status past innocence anger
sadness disappointment concern gratitude admiration greeting prayer condolences loyalty courage ability skill gesture passion nickname title faith
religion intention willingness conscience position post duty task term involvement whereabouts arrival departure visit return pursuit victory defeat
achievement performance debut role style figure
suspicion earnings license card safe closet idol bodyguard protégé classmate roommate accomplice captor nanny surname address cellphone emotion annoyance grief frustration worry anxiety fear joy happiness longing regret remorse envy bravery honesty sincerity patience humility kindness determination belief conviction oration sermon interview nationality citizenship signature handwriting personality dedication busyness whining crying sobbing laughter scream gaze stare sleep imagination
perseverance persistence diligence thoroughness ignorance dislike aversion distrust mistrust displeasure discomfort inexperience reluctance unwillingness inability refusal arrogance stubbornness carelessness negligence cowardice boldness modesty generosity hospitality intelligence cleverness wisdom looks health youth maturity greed jealousy hatred affection fondness curiosity enthusiasm motivation obedience devotion fatigue exhaustion hunger thirst loneliness shyness nervousness panic trauma stress addiction stupidity blindness deafness eloquence seriousness discipline dignity pride prestige tyranny arbitrariness downfall dismissal resignation nomination inauguration arrest detention imprisonment acquittal extradition expertise seniority diligence education
header punch kick smash license card account safe fortune laptop smartphone motorbike suitcase luggage savings allowance severance grave funeral
habit expression instinct grievance graduation lie alibi lawsuit sacrifice fury doubt confusion unease empathy attention divorce posture cyst cancer asthma fever honor privacy acquaintance crony hater loyalist knife pistol jewelry
passing vacation awareness consciousness initials shot celebration leave internship oath tweet guitar racket plea sympathy ego charm struggle dedication morals conversation jersey desk table boat plantation`,
);

/** English nouns for what somebody who acts has, person or body, whatever things stand between. */
export const ACTORS: ReadonlySet<string> = set(
  `year right group ambition production harvest crop effort action step commitment plan idea proposal demand criticism praise argument appeal support authority power leadership administration party team staff subordinate ranks troops soldiers members member policy
agenda priority campaign trip journey service activity decision-making assignment mandate movement attack accusation finding report assessment view understanding knowledge confidence readiness optimism pride
income profit ministry goods luggage share successor predecessor replacement competitor customer shareholder investor ownership office headquarters territory people citizen voter supporter client contract weapon gun ammunition equipment business shop product blog website site region constituency channel account`,
);

/** English nouns for what things have: of these -nya is never a person's. */
export const OF_THINGS: ReadonlySet<string> = set(
  `brightness density thickness depth resident inhabitant population way cost price impact effect consequence result cause purpose goal aim benefit value amount number length width height weight contents content function use type kind location implementation process quality level rate total
range part rest form shape taste obstacle drawback point existence problem example term meaning origin beginning end peak source composition frequency duration capacity size chronology sequence stage phase requirement
reason color cargo sound temperature speed distance area distribution procedure mechanism difference remainder percentage majority claw claws fang fangs horn wing wings beak snout trunk tusk hoof tail winner champion danger tremor aftershock`,
);

/** English nouns whose -nya is a person's: his/her wife, his/her hand; of other nouns it is its. */
export const PERSONAL: ReadonlySet<string> = new Set(
  `wife husband child son daughter mother father mom dad mommy daddy parent parents brother sister sibling family friend grandfather grandmother grandparent grandchild great-grandchild uncle aunt nephew
niece cousin in-law relative twin heir ancestor stepmother stepfather stepchild ex-wife ex-husband fiancé spouse partner boyfriend girlfriend lover idol
colleague neighbor boss assistant aide bodyguard driver lawyer teacher student pupil protégé doctor coach lecturer subordinate superior employer employee teammate classmate roommate compatriot accomplice
captor killer attacker opponent rival enemy guest client fan follower predecessor girl boy baby maid nanny
hand head face eye ear nose mouth lip lips hair foot leg arm finger thumb palm fist heart chest shoulder back neck throat jaw body skin blood brain mind soul spirit tongue tooth voice tear tears smile lung lungs
knee elbow wrist waist hip thigh ankle cheek chin forehead eyebrow nail buttocks kidney liver bone skull breath pulse corpse remains
name surname nickname age book house home room residence address car motorcycle bicycle phone cellphone bag wallet passport shirt clothes dress jacket helmet uniform veil headscarf hijab shoe hat watch necklace wheelchair money salary wealth
job work career profession occupation life death birthday wedding marriage pregnancy birth childhood birthplace hometown upbringing
feeling emotion anger annoyance disappointment sadness grief frustration concern worry anxiety fear joy happiness pride longing regret remorse gratitude envy courage bravery honesty sincerity patience humility kindness loyalty
dream hope wish desire ambition intention determination suspicion income earnings belief conviction faith prayer opinion view argument statement speech oration sermon greeting interview word words remark answer promise mistake fault sin luck fate experience memory hobby talent
letter diary pillow bed dog cat pet toy school lesson exam thesis diploma degree identity nationality citizenship illness disease injury wound stomach signature handwriting
confession testimony explanation response request suggestion invitation complaint apology decision attitude behavior character personality appearance figure presence absence leadership dedication
busyness whining crying sobbing laughter scream gaze stare sleep imagination`.split(/\s+/),
);

/** Indonesian words that are a person's though their English may be a thing's: jabatan position, but of a person. */
export const PERSONAL_ROOTS: ReadonlySet<string> = new Set(
  `jabat -an|putra|putri|kunjung -an|unggah -an|cuit -an|per- buat -an|argumentasi|fitrah|sakit|ke- tarik -an|cinta|ke- cinta -an|kasih|minat|peN- dukung|peN- kawal|ibadah|ceramah|rengek -an|ke- sedia -an|niat|tekad|maksud|
peN- damping|saudara|pasang -an|tirah|asuh -an|pe- kerja -an|ke- hadir -an|karya|peN- akuan`
    .replaceAll('\n', '')
    .split('|'),
);

/** Indonesian words that are a thing's though their English may be a person's: a pen for animals, a view from a hill. */
export const IMPERSONAL_ROOTS: ReadonlySet<string> = new Set(
  'kandang|peN- pandang -an|ruang|ruang -an|muncul|tengkorak|induk|per- buku -an'.split('|'),
);

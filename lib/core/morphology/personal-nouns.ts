/** English nouns whose -nya is a person's: his/her wife, his/her hand; of other nouns it is its. */
export const PERSONAL: ReadonlySet<string> = new Set(
  `wife husband child son daughter mother father parent parents brother sister sibling family friend grandfather grandmother grandchild uncle aunt nephew niece cousin in-law
boyfriend girlfriend lover spouse partner fiancé colleague neighbor boss assistant lawyer teacher student doctor coach opponent rival enemy guest client fan follower
hand head face eye ear nose mouth lip lips hair foot leg arm finger heart chest shoulder back neck body skin blood brain mind soul tongue tooth voice tear tears smile
name age book house home room car motorcycle bicycle phone bag wallet shirt clothes dress shoe hat money salary job work career life death birthday wedding marriage
feeling dream hope wish desire opinion view statement speech word words remark answer promise mistake fault sin luck fate experience memory childhood hobby talent
letter diary pen pillow bed dog cat pet toy school lesson exam thesis diploma degree identity birthplace hometown birth illness disease injury wound stomach
confession testimony explanation response request suggestion invitation complaint apology decision attitude behavior character appearance presence absence
girl boy lecturer subordinate superior employer employee teammate girl grandparent lung knee elbow wrist waist hip thigh ankle cheek chin forehead eyebrow nail buttocks stepmother stepfather stepchild pregnancy girlfriend wound`.split(
    /\s+/,
  ),
);

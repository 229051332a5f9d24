/** English words made from others by no rule, one row a kind. */
function pairs(rows: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    rows
      .split(/,\s*/)
      .filter((row) => row !== '')
      .map((row) => row.split('>') as [string, string]),
  );
}

/** Nouns of adjectives that do not end in -ness. */
export const QUALITIES = pairs(
  `high>height,long>length,wide>width,broad>breadth,deep>depth,strong>strength,hot>heat,far>distance,fast>speed,quick>speed,young>youth,poor>poverty,wise>wisdom,
free>freedom,true>truth,big>size,large>size,great>greatness,many>large number,much>large amount,few>small number,angry>anger,proud>pride,beautiful>beauty,hungry>hunger,thirsty>thirst,
brave>bravery,honest>honesty,safe>safety,different>difference,difficult>difficulty,important>importance,able>ability,healthy>health,dead>death,active>activity,equal>equality,
real>reality,legal>legality,certain>certainty,loyal>loyalty,cruel>cruelty,urgent>urgency,just>justice,fair>fairness,private>privacy,public>public nature,secret>secrecy,
calm>calm,silent>silence,patient>patience,independent>independence,dependent>dependence,violent>violence,present>presence,absent>absence,distant>distance,
stable>stability,flexible>flexibility,possible>possibility,similar>similarity,popular>popularity,familiar>familiarity,regular>regularity,simple>simplicity,
complex>complexity,pure>purity,mature>maturity,secure>security,scarce>scarcity,rare>rarity,severe>severity,sincere>sincerity,diverse>diversity,sensitive>sensitivity,
productive>productivity,creative>creativity,objective>objectivity,relative>relativity,competitive>competitiveness,effective>effectiveness,passive>passivity,
original>originality,moral>morality,national>national nature,personal>personal nature,neutral>neutrality,mental>mentality,vital>vitality,formal>formality,normal>normality,
electric>electricity,elastic>elasticity,authentic>authenticity,toxic>toxicity,democratic>democratic nature,easy>ease,right-hand>right,viral>viral spread,positive>positive side,negative>negative side,exciting>excitement,accurate>accuracy,efficient>efficiency,frequent>frequency,
fluent>fluency,consistent>consistency,transparent>transparency,sufficient>sufficiency,emergent>emergence,current>currency,desperate>despair,delicate>delicacy,
adequate>adequacy,intimate>intimacy,obstinate>obstinacy,pregnant>pregnancy,vacant>vacancy,constant>constancy,bankrupt>bankruptcy,ready>readiness,willing>willingness,
successful>success,peaceful>peace,joyful>joy,faithful>faith,hopeful>hope,doubtful>doubt,careful>care,powerful>power,skillful>skill,useful>usefulness,
noisy>noise,smoky>smoke,lucky>luck,guilty>guilt,worried>worry,afraid>fear,scared>fear,sad>sadness,happy>happiness,jealous>jealousy,anxious>anxiety,
curious>curiosity,generous>generosity,nervous>nervousness,dangerous>danger,serious>seriousness,famous>fame,luxurious>luxury,mysterious>mystery,miserable>misery,
satisfied>satisfaction,disappointed>disappointment,confused>confusion,frustrated>frustration,tired>tiredness,interested>interest,excited>excitement,
surprised>surprise,exhausted>exhaustion,late>delay,early>earliness,alive>life,ill>illness,sick>sickness,well>well-being,wrong>error,correct>correctness,right>rightness,
crowded>crowdedness,isolated>isolation,separate>separation,united>unity,close>closeness,near>nearness,open>openness,closed>closure,under control>control,under pressure>pressure,controlled>control,clear>clarity,vague>vagueness,
expensive>high price,cheap>low price,low>low level,tall>height,short>shortness,heavy>weight,thick>thickness,light>lightness,old>age,new>newness,hard>harshness,
warm>warmth,dry>dryness,empty>emptiness,full>fullness,smooth>smoothness,rich>wealth,grateful>gratitude,uniform>uniformity,even>evenness,thankful>gratitude,wealthy>wealth,prosperous>prosperity,sharp>sharpness,intelligent>intelligence,
smart>intelligence,clever>cleverness,stupid>stupidity,mad>madness,crazy>madness,blind>blindness,fragile>fragility,fertile>fertility,mobile>mobility,hostile>hostility,
agile>agility,noble>nobility,humble>humility,valid>validity,humid>humidity,solid>solidity,rapid>rapidity,evil>evil,good>good quality,bad>poor state,fun>fun,better>improvement,
human>humanity,Christian>Christianity,Muslim>Muslim identity,Islamic>Islamic nature,Catholic>Catholicism,religious>religiosity,divine>divinity,royal>royalty,
necessary>necessity,various>variety,numerous>large number,responsible>responsibility,capable>capability,sustainable>sustainability,available>availability,
lonely>loneliness,busy>busyness,holy>holiness,lazy>laziness,filthy>filth,wealthy>wealth,unjust>injustice,unfair>unfairness,unclear>lack of clarity,uncertain>uncertainty,unable>inability,
bored>boredom,chaotic>chaos,complicated>complexity,economical>thrift,heroic>heroism,fanatical>fanaticism,cracked>crack,polluted>pollution,injured>injury,integrated>integration,deadlocked>deadlock,delayed>delay,decisive>decisiveness,strategic>strategic value,polite>politeness,global>global nature,crowded>crowdedness,special>special nature,modern>modernity,typical>typical nature,minimal>small amount,maximal>full extent,dense>density,delighted>delight,hesitant>hesitancy,infertile>infertility,compound>compound nature,determined>determination,limited>limitation,scattered>scattering,fat>fatness,friendly>friendliness,eternal>eternity,enthusiastic>enthusiasm,optimistic>optimism,pessimistic>pessimism,aware>awareness,conscious>consciousness,
obedient>obedience,enough>sufficiency,usual>commonness,harmonious>harmony,sane>sanity,sure>certainty,naive>naivety,brutal>brutality,immune>immunity,humane>humanity,ambiguous>ambiguity,savage>savagery,unfamiliar>unfamiliarity,
literate>literacy,senile>senility,obscene>obscenity,perfect>perfection,genius>genius,intense>intensity,eccentric>eccentricity,exotic>exoticism,romantic>romance,homosexual>homosexuality,illegal>illegality,rational>rationality,radical>radicalism,
spiritual>spirituality,skeptical>skepticism,cynical>cynicism,secular>secularism,sexual>sexuality,potential>potential,professional>professionalism,reciprocal>reciprocity,unequal>inequality,hypocritical>hypocrisy,greedy>greed,mighty>might,magical>magic,
pious>piety,vain>futility,solemn>solemnity,intact>integrity,legitimate>legitimacy,obligatory>obligation,mandatory>obligation,spontaneous>spontaneity,tenacious>tenacity,tense>tension,autonomous>autonomy,anonymous>anonymity,corrupt>corruption,
extinct>extinction,furious>fury,glorious>glory,grand>grandeur,graceful>grace,hasty>haste,humorous>humor,hysterical>hysteria,impartial>impartiality,individualistic>individualism,monotonous>monotony,official>official status,orderly>order,
patriotic>patriotism,resolute>resolve,sterile>sterility,unlucky>bad luck,vulgar>vulgarity,virgin>virginity,authoritarian>authoritarianism,elderly>old age,drunk>drunkenness,ashamed>shame,naked>nakedness,disabled>disability,skilled>skill,
experienced>experience,balanced>balance,detailed>detail,advanced>advancement,sophisticated>sophistication,sacred>sacredness,forced>compulsion,shocked>shock,amazed>amazement,disgusted>disgust,annoyed>annoyance,relieved>relief,paralyzed>paralysis,
resigned>resignation,relaxed>relaxation,damaged>damage,neglected>neglect,abandoned>abandonment,varied>variety,concerned>concern,panicked>panic,moved>emotion,troubled>trouble,destroyed>destruction,mistaken>mistake,intoxicated>intoxication,
saturated>saturation,same>similarity,identical>similarity,cautious>caution,civil>civility,clean>cleanliness,orthodox>orthodoxy,trivial>triviality,tragic>tragedy,traumatic>trauma,superior>superiority,senior>seniority,masculine>masculinity,
feminine>femininity,racist>racism,elitist>elitism,immoral>immorality,magnetic>magnetism,dynamic>dynamism,sadistic>sadism,symbolic>symbolism,symmetrical>symmetry,synergistic>synergy,ethical>ethics,aesthetic>aesthetics,erotic>eroticism,ethnic>ethnicity,
functional>functionality,humanistic>humanism,hygienic>hygiene,individual>individuality,informal>informality,logical>logic,mystical>mysticism,natural>naturalness,partial>partiality,pragmatic>pragmatism,proportional>proportionality,realistic>realism,
sentimental>sentimentality,specific>specificity,artistic>artistry,adventurous>adventurousness,bold>boldness,stubborn>stubbornness,stunned>shock,astonished>astonishment,accustomed>habit,adopted>adoption,established>stability,pleased>pleasure,
dizzy>dizziness,mute>muteness,firm>firmness,painful>pain,shameful>shame,impossible>impossibility,invalid>invalidity,immature>immaturity,impatient>impatience,inactive>inactivity,insecure>insecurity,injust>injustice,insane>insanity,irregular>irregularity,
unhappy>unhappiness,unstable>instability,imbalanced>imbalance,inefficient>inefficiency,inaccurate>inaccuracy,inconsistent>inconsistency,incompetent>incompetence,competent>competence,arrogant>arrogance,elegant>elegance,fragrant>fragrance,
decent>decency,dominant>dominance,abundant>abundance,relevant>relevance,tolerant>tolerance,prominent>prominence,permanent>permanence,eager>eagerness,hollow>hollowness,festive>festivity,native>native origin,unconscious>unconsciousness,liberal>liberalism,middle>middle,minimum>minimum,maximum>maximum,previous>precedence,valuable>value,intricate>intricacy,double>doubling,last>end,first>beginning,nationalist>nationalism,multipurpose>versatility,continuous>continuity,comparable>comparability,brilliant>brilliance,remote>remoteness,indecent>indecency,destitute>destitution,outdated>obsolescence,wilted>wilting,resentful>resentment,heartbreaking>sorrow,despicable>disgrace,cunning>cunning,exasperated>exasperation,haunted>eeriness,immediate>immediacy,frozen>freezing,
local>local nature,maritime>maritime nature,monetary>monetary nature,motor>motor nature,micro>micro nature,macro>macro nature,pseudo>pseudo nature,solo>solo nature,state>state nature,standard>standard nature,final>final nature,leading>leading nature,supporting>supporting nature,administrative>administrative nature,legislative>legislative nature,favorite>favorite nature,halal>halal status,affectionate>affection,comfortable>comfort,binding>binding nature,liquid>liquidity,successive>succession,swollen>swelling,torn>tear,fun>fun,scorching>scorching heat,inspiring>inspiration`,
);

/** One who does it, where -er does not say it. */
export const DOERS = pairs(
  `act>actor,direct>director,edit>editor,invest>investor,visit>visitor,conquer>conqueror,govern>governor,collect>collector,investigate>investigator,donate>donor,
translate>translator,inspect>inspector,conduct>conductor,contract>contractor,protect>protector,supervise>supervisor,advise>adviser,survive>survivor,sail>sailor,possess>possessor,
participate>participant,assist>assistant,apply>applicant,inhabit>inhabitant,migrate>migrant,immigrate>immigrant,emigrate>emigrant,lie>liar,beg>beggar,study>student,learn>learner,cook>cook,guide>guide,judge>judge,
spy>spy,steal>thief,rebel>rebel,guard>guard,guarantee>guarantor,fly>flier,pilot>pilot,represent>representative,accompany>companion,attend>attendee,protest>protester,
love>lover,like>fan,play>player,attack>attacker,criticize>critic,criticise>critic,analyze>analyst,type>typist,tour>tourist,accuse>accuser,compete>competitor,oversee>overseer,
pray>worshipper,die>one who dies,sing>singer,dance>dancer,paint>painter,sculpt>sculptor,weave>weaver,farm>farmer,trade>trader,sell>seller,buy>buyer,rent>renter,lease>lessee,
owe>debtor,inherit>heir,occupy>occupant,reside>resident,live>resident,serve>servant,kill>killer,murder>murderer,rape>rapist,smuggle>smuggler,kidnap>kidnapper,rob>robber,
deceive>fraudster,cheat>cheater,escort>escort,champion>champion,sponsor>sponsor,host>host,rule>ruler,reign>ruler,command>commander,follow>follower,believe>believer,
object>objector,deal>dealer,found>founder,initiate>initiator,create>creator,invent>inventor,discover>discoverer,innovate>innovator,know>one who knows,see>one who sees,
have>owner,own>owner,hold>holder,use>user,need>one in need,answer>respondent,respond>respondent,speak>speaker,talk>talker,breed>breeder,fish>fisher,hunt>hunter`,
);

/** What happens when it happens, where -ing does not say it best. */
export const EVENTS = pairs(
  `there is>presence,rise>rise,increase>increase,surge>surge,soar>surge,decline>decline,decrease>decrease,fall>fall,drop>drop,die>death,arrive>arrival,depart>departure,occur>occurrence,happen>occurrence,
end>end,begin>start,start>start,collapse>collapse,lack>lack,be born>birth,grow>growth,lose>loss,disappear>disappearance,appear>appearance,emerge>emergence,fail>failure,succeed>success,discover>discovery,find>discovery,
enter>entry,leave>departure,choose>selection,elect>election,exist>existence,change>change,spread>spread,attack>attack,return>return,return home>return home,delay>delay,release>release,publish>publication,
form>formation,found>founding,establish>establishment,approve>approval,reject>rejection,refuse>refusal,remove>removal,destroy>destruction,defeat>defeat,develop>development,improve>improvement,
decide>decision,announce>announcement,reveal>disclosure,arrest>arrest,detain>detention,appoint>appointment,implement>implementation,complete>completion,solve>solution,create>creation,
participate>participation,plunge>plunge,leak>leak,socialize>socializing,subscribe>subscription,rule>rule,move>move,shift>shift,meet>meeting,lose strength>weakening,weaken>weakening,strengthen>strengthening,jump>jump,explode>explosion,erupt>eruption,crash>crash,break out>outbreak,
break>breaking,divorce>divorce,marry>marriage,separate>separation,depend>dependence,rely>reliance,involve>involvement,connect>connection,relate>relation,differ>difference,agree>agreement,dominate>dominance,
recover>recovery,resign>resignation,withdraw>withdrawal,win>win,issue>issuance,pass>passing,expire>expiry,shrink>contraction,swell>swelling,rage>raging,flow>flow,slow>slowdown,slow down>slowdown,vanish>disappearance,be present>presence,
be killed>death,be absent>absence,be disbursed>disbursement,be in turmoil>turmoil,make music>music-making,seek treatment>treatment,be finished>completion,be used up>running out,arise>emergence,qualify>qualification,advance>advance,pass away>death,mushroom>proliferation,worsen>worsening,overflow>overflow,continue>continuation,circulate>circulation,
operate>operation,apply>entry into force,take place>holding,achieve>achievement,disrupt>disruption,maintain>maintenance,fulfill>fulfillment,hold>holding,carry out>carrying out,cut off>severing,realize>realization,distribute>distribution,
protect>protection,disturb>disturbance,limit>limitation,block>blocking,select>selection,sell>sale,preserve>preservation,guarantee>guarantee,spill>spillage,delay>delay,postpone>postponement,register>registration,expose>exposure,pollute>pollution,
scatter>scattering,divide>division,unite>unification,open>opening,close>closure,burn>burning,drop out>dropping out,stop>halt,halt>halt,cancel>cancellation,distort>distortion,accommodate>accommodation,absorb>absorption,utilize>utilization,evict>eviction,
flee>escape,laugh>laughter,relapse>relapse,struggle>struggle,graduate>graduation,retire>retirement,go>departure,be late>late arrival,be lost>loss,be met>fulfillment,be fulfilled>fulfillment,be damaged>damage,be missing>disappearance,
accept>acceptance,baptize>baptism,summarize>summary,sympathize>sympathy,scrutinize>scrutiny,plagiarize>plagiarism,hypnotize>hypnosis,acquire>acquisition,obtain>acquisition,demolish>demolition,reconcile with>reconciliation with,liquidate>liquidation,adjust>adjustment,admit>admission,adopt>adoption,abolish>abolition,accuse>accusation,adapt>adaptation,add>addition,apologize>apology,assassinate>assassination,assault>assault,assign>assignment,attract>attraction,
betray>betrayal,bury>burial,capture>capture,collect>collection,collide>collision,combine>combination,compensate>compensation,complain>complaint,compose>composition,condemn>condemnation,confess>confession,confirm>confirmation,conquer>conquest,
conserve>conservation,construct>construction,consume>consumption,contribute>contribution,control>control,convert>conversion,correct>correction,criticize>criticism,deduct>deduction,defend>defense,define>definition,deliver>delivery,deny>denial,
deploy>deployment,deport>deportation,depose>removal,describe>description,destabilize>destabilization,detect>detection,direct>direction,discuss>discussion,dismiss>dismissal,disqualify>disqualification,dissolve>dissolution,divert>diversion,
eject>ejection,embezzle>embezzlement,emphasize>emphasis,employ>employment,empower>empowerment,encourage>encouragement,endorse>endorsement,enforce>enforcement,enlarge>enlargement,enrich>enrichment,enroll>enrollment,erode>erosion,escape>escape,
exchange>exchange,exclude>exclusion,execute>execution,exhibit>exhibition,expand>expansion,expel>expulsion,explain>explanation,exploit>exploitation,explore>exploration,export>export,express>expression,extend>extension,extract>extraction,
harass>harassment,impeach>impeachment,import>import,impose>imposition,imprison>imprisonment,include>inclusion,infect>infection,inherit>inheritance,inject>injection,injure>injury,inspect>inspection,install>installation,interpret>interpretation,
intervene>intervention,invade>invasion,invent>invention,invest>investment,invite>invitation,launch>launch,manage>management,merge>merger,mix>mixture,murder>murder,neglect>neglect,observe>observation,obstruct>obstruction,occupy>occupation,oppose>opposition,
oppress>oppression,organize>organization,pay>payment,perform>performance,place>placement,predict>prediction,prepare>preparation,present>presentation,prevent>prevention,proclaim>proclamation,procure>procurement,produce>production,prohibit>prohibition,
promote>promotion,propose>proposal,prosecute>prosecution,provide>provision,provoke>provocation,punish>punishment,purchase>purchase,pursue>pursuit,qualify for>qualification for,receive>receipt,recognize>recognition,reconcile>reconciliation,
reconstruct>reconstruction,recruit>recruitment,redeem>redemption,reduce>reduction,reinforce>reinforcement,renew>renewal,repair>repair,repeat>repetition,replace>replacement,represent>representation,rescue>rescue,resettle>resettlement,resist>resistance,
resolve>resolution,restore>restoration,restrict>restriction,retrieve>retrieval,review>review,revise>revision,revoke>revocation,search>search,seize>seizure,serve>service,settle>settlement,steal>theft,submit>submission,supervise>supervision,
suppress>suppression,survive>survival,suspect>suspicion,suspend>suspension,synthesize>synthesis,threaten>threat,transfer>transfer,transform>transformation,transmit>transmission,treat>treatment,use>use`,
);

/** Nouns that take neither a nor a plural. */
export const MASS_NOUNS: ReadonlySet<string> = new Set(
  `money water power horsepower influence information news advice evidence equipment furniture food rice blood sand air oil gas gold silver iron coffee tea milk sugar salt
courage wisdom faith fun interest knowledge luck music permission progress research traffic work weather wealth value meaning content potential quality talent
education experience training insurance capital land soil smoke fire hair skin flesh wool silk wood steel rain snow ice dust mud energy electricity fuel pressure
strength authority access support attention responsibility justice law order peace war violence anger hope love hatred pride pain poison alcohol capacity sense force
honor dignity character status legal certainty rust cyanide arsenic mercury nicotine protein fiber calcium caffeine foam makeup moss glitter repentance asceticism snot dandruff cooperation competence balance commitment patience saliva cancer cholesterol breakfast lunch dinner trust confidence discipline sympathy solidarity understanding dignity`.split(
    /\s+/,
  ),
);

import { ownEntry } from './own-entry.ts';

/** English nouns that are verbs as they stand: joke, dance, rust. */
const VERBS_TOO: ReadonlySet<string> = new Set(
  `act aid aim alarm ambush anchor anger answer appeal arrest attack attempt auction award balance ban bandage bargain bark battle beam benefit bet bill
blame blast blink blister block bloom boast bomb book bottle bow box brake branch breed bribe broadcast bubble bump bruise brush budget burn call camp campaign care carpet cash cast cause challenge
change charge chart chat cheat check cheer chain chirp circle claim clamp clash click cloud cluster coat comb comfort command comment compost compromise concern conflict contact contest
contract contrast control cook copy cost cough cover crack crash credit cross crowd cry cure curse curve cycle damage dance date deal debate debut decay decrease defeat
delay demand design desire detail detour dialogue diet dispute ditch divorce doubt draft dream dress drill drink drive drop drum echo edit empty end escape estimate exchange
excuse exercise exhaust exit experience experiment export eye face fail fall farm fast favor fear feast fence fight file film filter finance fine finger finish fire fish flash flatten
float flood flow flower focus fool force form format frame free fry fuel function fund glitter glow grant grip group guarantee guard guess guide halt hammer handle harm harvest
haunt head heat help hint hold honor hope host hum hunt hurry idle import impact increase index influence insult insure interest interview invoice iron issue jerk joke judge jump
kick kiss knot label labor land last laugh launch layer lead leak lease lecture license lie light limit line link list load loan lock loop love machine mail map march mark
market mask master match matter measure meet mention merit mine mirror mix mob model monitor motor move murmur name neighbor note notice number nurse object offer oil order
outline pack package paint parade park part pass patch pattern pause pay pedal permit phone photograph picture pile pilot place plan plant plaster play pledge plot plow pocket
point poison polish poll pool position post pour power practice praise pray preview price print process produce profile profit program progress project promise protest prune pulse pump
punch purchase push puzzle quarrel question queue quote race raid rain raise rally rank ransom rate reach rebel record reform refund regret rehearse reign release remark rent
repair reply report request rescue research reserve respect rest result return reverse review revolt reward ride ring riot risk roar rock roll rope rotate route rule run
salt gulp grasp pinch bite bundle rush rust sacrifice sail salute sample sanction saw scan scar scare schedule score scratch scream screen script seal search season secure sense sentence serve set shade shadow shake shame
shape share shelter shield shift ship shock shoot shop shoulder shout show shower shrug shuttle sigh sign signal silence sin sip slap sleep slice slide slip slope smear smell
smile smoke snap sneeze snore snow soap sound spark speed spell spice spin splash split sponsor spot spray spread spring stack staff stage stain stamp stand star stare start state
steam steer step sting stir stock stop store storm strain stream stress stretch strike string strip stroke structure struggle study stumble style supply support surf surge surprise surrender survey
suspect swarm sweat swell swim swing switch symbol talk tap target tax tease telephone test thank theme thread threat threaten thunder ticket tie time tip toast toil tour trace
track trade train transfer transit transport trap travel treat trial trick trigger trim trouble trust tune turn twist type upload update urge use vacuum value veil view vision visit
voice vote vow wage wait walk wall wander warp wash waste watch water wave weed weight welcome whip whisper whistle winter wish wonder work worry worship wound wrap wreck yawn yield`
    .split(/\s+/)
    // Verbs, but not what the noun's affixed forms mean.
    .filter(
      (word) =>
        !/^(?:face|head|eye|finger|shoulder|star|string|book|pocket|winter|symbol|vision|trial|wage|weight|threat|theme|structure|motor|neighbor|flatten|threaten|idle|matter|last|picture)$/.test(
          word,
        ),
    ),
);

/** Verbs of nouns that no ending tells. */
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  `repentance>repent,booster shot>give a booster shot,sorry>apologize,union>unite,consultation>consult,presentation>present,case presentation>present a case,information>inform,transformation>transform,confirmation>confirm,adaptation>adapt,
documentation>document,implementation>implement,registration>register,observation>observe,reservation>reserve,preparation>prepare,exploration>explore,declaration>declare,restoration>restore,
combination>combine,determination>determine,examination>examine,invitation>invite,accusation>accuse,interpretation>interpret,limitation>limit,quotation>quote,expectation>expect,
exploitation>exploit,affirmation>affirm,fermentation>ferment,deportation>deport,transportation>transport,conservation>conserve,reformation>reform,orientation>orient,recommendation>recommend,
representation>represent,compensation>compensate,conversation>converse,condemnation>condemn,foundation>found,accreditation>accredit,improvisation>improvise,adoration>adore,
inspiration>inspire,admiration>admire,aspiration>aspire,imagination>imagine,perspiration>sweat,respiration>breathe,evaporation>evaporate,variation>vary,provocation>provoke,invocation>invoke,revocation>revoke,
qualification>qualify,classification>classify,application>apply,implication>imply,multiplication>multiply,publication>publish,abolition>abolish,competition>compete,repetition>repeat,composition>compose,
opposition>oppose,proposition>propose,imposition>impose,exposition>expose,recognition>recognize,definition>define,acquisition>acquire,prohibition>prohibit,exhibition>exhibit,addition>add,edition>edit,
promotion>promote,devotion>devote,solution>solve,revolution>revolt,evolution>evolve,resolution>resolve,pollution>pollute,contribution>contribute,distribution>distribute,institution>institute,substitution>substitute,
prosecution>prosecute,execution>execute,persecution>persecute,description>describe,subscription>subscribe,prescription>prescribe,corruption>corrupt,interruption>interrupt,disruption>disrupt,adoption>adopt,
assumption>assume,consumption>consume,deduction>deduct,destruction>destroy,reception>receive,perception>perceive,deception>deceive,conception>conceive,absorption>absorb,
decision>decide,division>divide,revision>revise,supervision>supervise,provision>provide,collision>collide,invasion>invade,evasion>evade,explosion>explode,erosion>erode,conclusion>conclude,exclusion>exclude,
inclusion>include,confusion>confuse,fusion>fuse,infusion>infuse,diffusion>diffuse,illusion>deceive,conversion>convert,diversion>divert,version>version,immersion>immerse,expansion>expand,extension>extend,suspension>suspend,
tension>strain,comprehension>comprehend,apprehension>apprehend,expulsion>expel,propulsion>propel,permission>permit,admission>admit,submission>submit,commission>commission,transmission>transmit,emission>emit,omission>omit,
discussion>discuss,possession>possess,depression>depress,impression>impress,expression>express,oppression>oppress,compression>compress,regression>regress,aggression>attack,concession>concede,recession>recede,succession>succeed,
analysis>analyze,synthesis>synthesize,diagnosis>diagnose,emphasis>emphasize,hypothesis>hypothesize,criticism>criticize,sympathy>sympathize,apology>apologize,identity>identify,
advice>advise,taxation>tax,plantation>plant,administration>administer,election>elect,proof>prove,belief>believe,relief>relieve,life>live,loss>lose,gift>give,choice>choose,speech>speak,song>sing,food>feed,blood>bleed,breath>breathe,bath>bathe,success>succeed,
growth>grow,death>die,birth>give birth,marriage>marry,robbery>rob,discovery>discover,recovery>recover,delivery>deliver,injury>injure,inquiry>inquire,entry>enter,refusal>refuse,approval>approve,arrival>arrive,
proposal>propose,removal>remove,survival>survive,denial>deny,trial>try,defense>defend,offense>offend,pretense>pretend,response>respond,resistance>resist,assistance>assist,guidance>guide,performance>perform,
appearance>appear,existence>exist,dependence>depend,difference>differ,preference>prefer,reference>refer,service>serve,practice>practice,signature>sign,mixture>mix,pressure>press,departure>depart,
failure>fail,closure>close,pleasure>please,oath of allegiance>pledge allegiance,oath>swear,makeup>put on makeup,warning>warn,meeting>meet,feeling>feel,training>train,greeting>greet,blessing>bless,painting>paint,drawing>draw,
building>build,meaning>mean,hearing>hear,opening>open,ending>end,saying>say,writing>write,reading>read,setting>set,shopping>shop,joint venture>set up jointly,friendly visit>visit,merger>merge,occupation>occupy,plagiarism>plagiarize,duplicate>duplicate`
    .split(/,\s*/)
    .map((pair): [string, string] => {
      const [noun = '', verb = ''] = pair.split('>');
      return [noun, verb];
    }),
);

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ification$/, 'ify'],
  [/([^aeiou])ization$/, '$1ize'],
  [/([bcdfghlmnprstvu])ation$/, '$1ate'],
  [/duction$/, 'duce'],
  [/([aeiur]c)tion$/, '$1t'],
  [
    /(velop|ment|gage|range|vest|treat|ploy|pay|place|ship|fulfil|state|manage|judge|agree|move|improve|announce|enforce|replace|punish|accomplish|establish|nourish|embarrass|harass|assess|entertain|govern|adjust|appoint|disappoint|invest|equip|enlist|employ|enjoy|deploy|pay)ment$/,
    '$1',
  ],
];
const SHORTEST = 7; // letters; nation and station are nouns only
const NO_VERB =
  /^(?:vacation|reputation|population|corporation|federation|occupation|situation|obligation|vocation|association|constellation|sensation|vegetation|section|function|traction|election|fiction|auction|friction|connotation|periodization)$/;

/**
 * The verb that an English noun stands for: hydration → hydrate, joke → joke, decision → decide.
 *
 * @returns undefined for nouns without one: chair, authority
 */
export function verbOfNoun(noun: string): string | undefined {
  const irregular = ownEntry(IRREGULAR, noun);
  if (irregular !== undefined) return irregular;
  if (VERBS_TOO.has(noun)) return noun;
  if (noun.includes(' ') || noun.length <= SHORTEST || NO_VERB.test(noun)) return undefined;
  for (const [ending, verb] of ENDINGS) {
    if (ending.test(noun)) return noun.replace(ending, verb);
  }
  return undefined;
}

// What one does alone or what simply happens: nothing to do it to.
const INTRANSITIVE = new Set(
  `go come arrive depart leave return fall rise sit stand lie kneel squat sleep wake die live exist happen occur appear emerge disappear vanish collapse erupt proceed speak talk
laugh cry weep smile step swim walk fly flee escape wander stay remain wait weigh dance sing sneeze cough blink shiver tremble rage glow shine bleed sweat yawn work play pray fast
travel migrate slip stumble trip sink drown surge soar plunge plummet decline recede slump drift flow leak drip end stop begin start last quarrel fight compete agree differ
retire resign recover graduate succeed fail party rest gather survive get become seem look grow apply bounce wane subside roll pant gape stutter stammer sway stagger gasp moan groan sob howl snore totter wobble sigh loiter roam flicker gleam glitter twinkle`.split(
    /\s+/,
  ),
);

/** Can this not be done to anything? step down, fall, lie sprawled; not look at, knock down. */
export function isIntransitive(phrase: string): boolean {
  const [first = '', ...rest] = phrase.split(' ');
  if (!INTRANSITIVE.has(first)) return false;
  const last = rest.at(-1);
  if (
    last !== undefined &&
    /^(?:at|for|on|to|with|into|after|of|about|through|over|across|from)$/.test(last)
  )
    return false;
  return !/^(?:start|begin|stop|end|leave|grow|roll|sink|apply|work|play|recover|look|get|fly|travel|walk) \w+|^(?:play|start|begin|stop|end|leave|grow|roll|get|fight)$/.test(
    phrase,
  );
}

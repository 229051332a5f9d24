/** Past participles that do not end in -ed. */
export const PARTICIPLES: Readonly<Record<string, string>> = Object.fromEntries(
  'be been,bear borne,beat beaten,become become,begin begun,bend bent,bet bet,bid bid,bind bound,bite bitten,bleed bled,blow blown,break broken,breed bred,bring brought,broadcast broadcast,build built,burst burst,buy bought,cast cast,catch caught,choose chosen,cling clung,come come,cost cost,creep crept,cut cut,deal dealt,dig dug,do done,draw drawn,drink drunk,drive driven,eat eaten,fall fallen,feed fed,feel felt,fight fought,find found,flee fled,fling flung,fly flown,forbid forbidden,forecast forecast,foresee foreseen,forget forgotten,forgive forgiven,freeze frozen,get gotten,give given,go gone,grind ground,grow grown,hang hung,have had,hear heard,hide hidden,hit hit,hold held,hurt hurt,input input,keep kept,know known,lay laid,lead led,leave left,lend lent,let let,lie lain,light lit,lose lost,make made,mean meant,meet met,mistake mistaken,misunderstand misunderstood,offset offset,oversee overseen,overtake overtaken,overthrow overthrown,pay paid,put put,quit quit,read read,rebuild rebuilt,repay repaid,reset reset,rewrite rewritten,ride ridden,ring rung,rise risen,run run,say said,see seen,seek sought,sell sold,send sent,set set,sew sewn,shake shaken,shed shed,shine shone,shoot shot,show shown,shrink shrunk,shut shut,sing sung,sink sunk,sit sat,sleep slept,slide slid,slit slit,sow sown,speak spoken,speed sped,spend spent,spin spun,spit spat,split split,spread spread,spring sprung,stand stood,steal stolen,stick stuck,sting stung,strike struck,string strung,strive striven,swear sworn,sweep swept,swell swollen,swim swum,swing swung,take taken,teach taught,tear torn,tell told,think thought,throw thrown,thrust thrust,tread trodden,undergo undergone,understand understood,undertake undertaken,undo undone,uphold upheld,upset upset,wake woken,wear worn,weave woven,weep wept,win won,wind wound,withdraw withdrawn,withhold withheld,withstand withstood,wring wrung,write written'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Verbs of two syllables or more that double their last letter: refer → referred. */
export const DOUBLING = new Set(
  'refer prefer confer defer infer transfer occur recur incur deter submit commit admit permit omit emit transmit rebel control patrol compel expel propel repel regret equip begin forget upset program kidnap'.split(
    ' ',
  ),
);

/** Plurals that do not take -s. */
export const PLURALS: Readonly<Record<string, string>> = Object.fromEntries(
  'child children,man men,woman women,person people,foot feet,tooth teeth,mouse mice,goose geese,ox oxen,half halves,life lives,knife knives,wife wives,leaf leaves,shelf shelves,thief thieves,wolf wolves,self selves,loaf loaves,calf calves,crisis crises,analysis analyses,basis bases,thesis theses,criterion criteria,phenomenon phenomena,medium media,datum data,species species,series series,fish fish,sheep sheep,deer deer,aircraft aircraft,people people,police police,means means,news news,staff staff,equipment equipment,information information,money money,advice advice,evidence evidence,furniture furniture,rice rice,goods goods,personnel personnel,food food'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

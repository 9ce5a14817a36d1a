import type { Kind } from './kinds.ts';

const point = '{value,label?,preference?:number}';
const name = '{full,given?,additional?,prefix?,family?,honorific?,suffix?}';
const blob = '{sha256,type,size:number}';
const ending = (words: string) => `ending:{how:${words},on:day}`;
const channels = 'meeting|call|video|mail|message|letter|card|other';
const moments = 'alone|group|coffee|host|slight|reunion|important|queue|table|welcome|ignored|no-click|leave';
const topics =
  'meeting|work|route|challenge|seeks|people|outside|again|coffee|help|theme|congress|book|club|jubilee';
const styles = 'shy|enthusiastic|factual';
const reach = 'reach:{why:illness|distance|other,until?:day}';

/**
 * Of every kind what stands at its paths (`soundFields`): a path alone is a text, `!` must be there, `set/` is each element of a set.
 * A path that does not stand here may hold anything.
 */
export const shapesOf: { readonly [K in Kind]: string } = {
  person: `name!:${name} role organisation department place does howMet metOn:day metThrough birthday:birthday rhythm:month|quarter|half-year|year|none
    ${reach} nickname language address:je|u photo:${blob} uid resource import mergedInto sorted:{at:instant,matters:flag}
    emails/:${point} phones/:${point} urls/:${point} tags/:{label}
    addresses/:{street?,locality?,region?,postalCode?,country?,box?,extended?,label?} card:{text,version} otherCards/:{text,version}`,
  encounter: `on!:day at:instant channel!:${channels} from:me|them event text line precision:month|quarter|year click:no suggestedOn:day
    people/:{} heard/:{at:instant} told/:{at:instant} asked/:{at:instant}`,
  note: 'about! text! on!:day import',
  memory: 'text! on:day encounter people/:{}',
  event: `name! kind!:reception|congress|lecture|book-presentation|annual-meeting|club|farewell|jubilee|funeral|other on!:day
    startsAt:time endsAt:time place goal:{form:meet|theme|again,count?:number,theme?} hours:number fee:{cents:number,currency:currency}
    theme pitch pitchUsed ask host hosting:{is:flag,on:day} rounds:rounds towards checklist/:{doneAt}`,
  target: `event! person name reason sentence ${ending('spoken|dropped')}`,
  attendance:
    'event! on!:day file listed/:{at:number,name:named,role?,organisation?,email?,place?} recognised/:{as} unknown/:{on}',
  reflection:
    'event! on!:day brought cards:number goalMet:yes|partly|no well better energy:score enjoyment:score',
  promise: `by!:them|me person! text! madeOn!:day dueOn:day encounter event purpose:thank-you|report-back|one-to-one interview
    ${ending('kept|released|overtaken')}`,
  favour: `by!:them|me person! what!:information|advice|introduction|referral|time|opportunity|assignment|attention text! on!:day
    grewFrom thankedOn:day encounter event goal`,
  introduction: `a! b! on!:day about reason aAskedOn:day bAskedOn:day aAnswer:{said:yes|no,on:day} bAnswer:{said:yes|no,on:day}
    introducedOn:day metOn:day thankedOn:day outcome:{how:worked|nothing,on:day,text?} ${ending('withdrawn|quiet')} nextOn:day ask promise
    grewFrom goal`,
  goal: `text! why on!:day ${ending('reached|let-go')}`,
  interview: `person! madeOn!:day why:{because:role|organisation|other,text?} focus wantToKnow on:day startsAt:time place channel:${channels}
    goal held:{on:day,encounter?} learned advice seenAs calledOff:{on:day} applying:{on:day,text?} questions/:{text,place:number}
    passedOn/:{name}`,
  drill:
    'person! leftOutOn:day cards/:{due:day,last:day,stability:number,difficulty:number,times:number,lapses:number}',
  ask: `owner! text! on!:day encounter goal ${ending('answered|outdated')}`,
  offer: `owner! text! on!:day encounter ${ending('withdrawn|outdated')}`,
  snooze: 'person! how!:later|declined on!:day until:day endedOn:day',
  import:
    'name! format!:vcard|linkedin|csv|json|example at!:instant counts:{create:number,merge:number,skip:number} ending:{how,at:instant}',
  card: `name:${name} role organisation place does photo:${blob} emails/:${point} phones/:${point} urls/:${point}`,
  pitch: 'label! text! audience language:nl|en length:number timed:{seconds:number,calm:number,on:day}',
  line: `text! language!:en|nl moment:${moments} topic:${topics} tone:open|theme|own|festive|farewell|mourning style:${styles} why`,
  setting: `language:nl|en address:je|u style:${styles} zone:zone weeklyCap:number horizonDays:number theme:light|dark|system
    conversationMinutes:number guards:flag ${reach} oneToOnesPerMonth:number drillPerDay:number embeddings:flag`,
};

import { cueOf, type GuardCues } from './cue.ts';

const day =
  '(?:today|tonight|tomorrow|(?:this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|this week|the weekend|next week|(?:the )?end of (?:the |this )?(?:day|week|month|today)|noon|midnight)';
const offerOfUs =
  '(?:quote|quotation|brochure|leaflet|catalogue|catalog|price list|rates|proposal|demo|demonstration|presentation|free trial|deal|estimate)';

/** What sells, presses or asks for a job in an English letter. */
export const englishCues: GuardCues = {
  selling: cueOf(
    '(?:gives?|giving|give)(?: \\w+){0,3} discount(?! you| he| she)|the (?:best|cheapest|fastest|finest) \\w+(?: \\w+)? (?:in|on|around) (?:the|town|britain|england|europe)|(?:\\w+|\\d+) times (?:faster|cheaper|better|more efficient)|(?:try|test|use)(?: \\w+){0,4} (?:for )?free|free for (?:a|one|two|three|\\d+)',
    'competitively priced|spectacular|sensational|satisfied customers|happy customers|our customers (?:are|love|save)|no strings attached|all inclusive|proven (?:results?|success)|in stock|at no extra cost|without obligation',
    '\\d+ ?(?:%|per ?cent) (?:off|discount|cheaper|less)|save (?:you |your \\w+ )?(?:up to|at least|over|thousands|\\d)|saves (?:you |your \\w+ )?(?:up to |at least |over |thousands|\\d)',
    '(?:special|exclusive|limited|introductory|unbeatable|amazing|great|fantastic|once-in-a-lifetime|unmissable|seasonal|early-bird|launch) (?:offer|price|prices|deal|deals|discount|rate|rates|opportunity)',
    '(?:get|offer|offering|with|enjoy|claim|grab|take|have)(?: \\w+){0,3} (?:discount|promotion)(?! you| he| she| they)',
    '(?:unique|revolutionary|groundbreaking|ground-breaking|unrivalled|amazing|fantastic|innovative|proven|perfect|ideal|best-selling|award-winning|world-class|superior) (?:formula|product|products|solution|solutions|method|approach|system|service|services|package|programme|program|platform|offering)',
    '(?:lowest|best|keenest|most competitive) (?:price|prices|rate|rates|value)|top quality|value for money|money[- ]back|no[- ]obligation (?:trial|consultation)|free (?:trial|consultation|audit|demo|assessment|month)|(?:second|first|third) (?:\\w+ )?(?:for )?free|free of charge when',
    "market[- ]leader|market[- ]leading|industry[- ]leading|number one (?:in|for)|leading provider|(?:we|he|she|they|it)(?: are|'re| is|'s) (?:simply )?the (?:best|cheapest|leading|number|fastest|only)",
    'guarantee[sd]?|guaranteed|highest return|double your|boost your|(?:increase|grow|skyrocket) your (?:sales|revenue|profit|turnover|profits)|change your life',
    "take advantage|don't miss (?:this|our) (?:offer|deal|opportunity|chance)|(?:buy|book|order|sign up|register|act|subscribe|call|click) (?:now|today|here)",
    'did you know (?:that )?(?:we|i|our \\w+)(?: \\w+){0,3} (?:sell|offer|provide|do|supply|run|have)',
    "more (?:clients|customers|revenue|sales|leads|turnover|profit)|\\d+ ?(?:%|per ?cent) more|our (?:promotion|offer|sale|deal)|free (?:shipping|delivery|gift)|won't regret|(?:cheaper|better|faster) than your (?:current|present)|for (?:just|only) [£$€]|from (?:just |only )?[£$€]\\d|unbeatable|(?:complete|full|wide|new) range of",
    'our (?:web ?shop|latest (?:product|collection|offer)\\w*|special\\w*|promotion\\w*|best[- ]seller\\w*)|one-stop shop',
  ),
  'follow-up-as-sales': cueOf(
    '(?:see|show|work out|calculate|discuss|find out) (?:whether|if|how|what|how much) (?:i|we)(?: \\w+){0,5} (?:cheaper|better|faster|save|improve|take over|optimise)|make your(?: \\w+){1,3} (?:cheaper|better|faster)',
    'our (?:proposal|offer|package|programme|program|product|platform|agency|subscription|trial)|my (?:services?|products?|course|training|workshops?|package|programme|fee|rates|webinar)(?! (?:at school|teacher|was|is going))|(?:places?|spots?) (?:left )?(?:in|on) (?:my|our)|thought (?:about|over) (?:our|my)|(?:people|companies|anyone|friends) who (?:could|might|would) (?:use|need|buy|want) (?:my|our)',
    '(?:sign|place|give us|award us|win) (?:the|an|a|your) (?:contract|order|deal|business|assignment)|close (?:a|the|this) deal|when (?:can|could|will|do) (?:we|you) (?:sign|decide|order|start working together)',
    `(?:send|sending|sent|attach|attached|enclosed|enclosing|share|sharing|prepare|give|make|arrange|book|schedule|set up|come (?:round|by|over)|pop (?:round|in)|show|here's|here is|offer|present|run)(?: [\\p{L}'-]+){0,6} (?:our|my|a|an|the|some)(?: [\\p{L}-]+){0,3} ${offerOfUs}`,
    'our (?:rates|prices|pricing|price list|brochure|catalogue|catalog|quote|proposal)|my (?:rates|price list|prices)',
    '(?:sharp|great|good|attractive|special|keen|very good) (?:deal|offer|price)|make (?:you )?(?:an|a good) offer|offer you (?:a|an|our|some)(?: \\w+){0,3} (?:deal|price|package|rate|discount)',
    "(?:show|tell|explain|demonstrate|present|discuss|explore|walk|see|talk about|learn|hear)(?: [\\p{L}']+){0,5} (?:what|how) (?:we|our \\w+|i|my \\w+)(?: \\w+){0,2} (?:can|could|might|do|does|would)(?: \\w+){0,5}",
    '(?:what|how) (?:we|our \\w+|my \\w+) (?:can|could|might) (?:do for|help|offer|benefit|save|support|add)',
    '(?:our|my) (?:services|products|product range|range of|package|packages|solution|solutions|software|system|offering|offerings|subscription|training programme|product)(?= |\\.|,|\\?|!|$)',
    "(?:we|our \\w+|i) (?:help|support|advise|work with|serve|supply|offer|sell to)(?: \\w+){0,3} (?:companies|businesses|organisations|firms|teams|shops|owners|people) (?:like|such as) (?:yours|you)|(?:free|no[- ]obligation)[ ,]+(?:no[- ]obligation )?(?:consultation|chat|call|meeting|session|assessment|audit|workshop)|interested\\?|(?:if you're|are you|would you be) interested(?= in (?:our|what|a|buying|having|trying|working)|\\?|,)",
    '(?:drop|come|stop|pop|call|visit|swing)(?: \\w+){0,3} (?:by|round|in|over)?(?: \\w+){0,2} ?to (?:show|demonstrate|present|explain|discuss) (?:you|it|our|the)|(?:like|follow|share) (?:my|our) (?:page|newsletter|post)|subscribe to|(?:the|our) (?:possibilities|options) (?:for|with) (?:you|your)|your (?:new )?(?:supplier|provider|partner) for|send you (?:a|our) (?:quote|offer|proposal|estimate)',
    '(?:to|you|could|would|can) become (?:a|our) (?:customer|client)|as (?:a|our) (?:customer|client)|do(?:ing)? business (?:together|with you)|your business\\?|win your business|trial period|buy from us|switch to us|place an order|interested in (?:buying|our|my)',
  ),
  'asks-for-job': cueOf(
    'lost my job|out of work|unemployed|know of (?:anything|something|any work|any jobs?)(?: for me| going|,|\\?|\\.)|(?:pass|send|forward|hand)(?: \\w+){0,2} my (?:cv|résumé|resume)|give me a (?:chance|try|start)|take a chance on me|get a foot in the door|offer me (?:a|an|some)|any (?:work|jobs|openings) (?:going|for)',
    "(?:do you have|have you got|is there|are there|know of|any)(?: [\\p{L}']+){0,4} (?:vacanc(?:y|ies)|job|jobs|openings?|positions?|roles?)(?! description)",
    '(?:open|suitable|vacant|available) (?:positions?|vacanc(?:y|ies)|roles?|posts?|jobs?)|vacanc(?:y|ies) for me|(?:job|role|position|place|work|post|opening|vacancy) for me',
    '(?:role|position|vacancy|job|post|opening|something)(?: \\w+){0,4} (?:opens? up|open up|comes? up|become available|becomes available)|should (?:a|any) (?:role|position|vacancy|job)',
    '(?:looking|searching|hunting) for (?:a |an )?(?:new |permanent |full-time |part-time |nice )?(?:job|work|position|role|employment|challenge|opportunity)|(?:need|seeks?|seeking|want|wants) (?:a |an )(?:new )?(?:job|position|role)|job ?seek\\w+|job hunt\\w*',
    '(?<!about )apply(?:ing)? (?:for|to|at|with)|my application|my (?:cv|résumé|resume|covering letter|cover letter)|(?:cv|résumé|resume)(?: \\w+){0,2} (?:attached|enclosed)|attached(?: \\w+){0,3} (?:cv|résumé|resume)',
    '(?:hire|employ|recruit|take on|take) me(?! (?:through|out|along|round|to|with|back|for|a|an))|employ me|give me a (?:job|chance|position)|could use me|use me|(?:come|start|begin) (?:and )?work(?:ing)? (?:for|at|with) (?:you|your)|work for (?:you|your)|join your (?:team|company|firm|organisation|organization)|consider me',
    "(?:i'm|i am|i'll be|be) available (?:from|as of|right|immediately|for work|to start)|(?:work|working) (?:in|on|within|as part of|for|at|with) your (?:team|company|firm|department|organisation|shop)(?! was| is)|(?:do|did) you (?:need|have room for|want) (?:people|anyone|anybody|staff|someone|more|extra|help|new)(?=[^.]*\\?)|are you (?:hiring|recruiting|taking on)|(?:anything|something) (?:comes|came|opens|opened) up (?:in|at|with)|(?:interview|opportunity) (?:with|at|to work at|to work for) your|join (?:you|your company|the company)(?= as| and|\\.)|find me (?:a|some)|any work for me|job interview",
    'good word|available immediately|start (?:right away|immediately|straight away|at once)|(?:keep|bear) me in mind|get me (?:a job|in|an interview)|help me (?:find|get|land) (?:a |an )?(?:job|work|position|role)|refer me (?:to|for)',
  ),
  pressure: cueOf(
    "i trust (?:that )?you(?:'ll| will)|since i (?:\\w+ )?helped you|because i (?:\\w+ )?helped you|prices? (?:goes|go|is going|will go|are going|rises?|will rise) up|otherwise (?:your|the|you|it)|sign up quickly|quickly!|when it's gone|it would be (?:rude|a shame|unkind) (?:if|to|not)|places left|spots left|i expect (?:you|a|an)|surely you",
    "last (?:chance|place|places|spot|spots|call|reminder|warning)|final (?:chance|call|reminder|notice)|now or never|before it'?s too late|while stocks last|don't miss out|hurry(?! )|act fast|be quick|running out",
    `(?:only|just) (?:valid|available|open|runs|good)?(?: \\w+){0,2} ?(?:until|till) ${day}|valid (?:only )?(?:until|till)|(?:expires?|ends|closes) (?:on )?${day}`,
    `by (?:${day}|\\d+(?: ?[ap]m)?)(?: at the latest)? ?(?:at the latest|or)|at the latest|(?:answer|reply|decide|decision|response|hear|confirm|let me know|know|call|ring|sign|yes)(?: [\\p{L}']+){0,6} (?:by|before|within) (?:the )?(?:${day}|\\d+ (?:hours|days)|24 hours|an hour)`,
    'only (?:one|two|three|a few|\\d+) (?:places?|spots?|seats?|left|days?)|hold a (?:place|spot) for you|if you (?:decide|sign|say yes|act|book|order)(?: \\w+){0,2} (?:this week|today|now)|say yes (?:quickly|now|fast|today)',
    'urgently|urgent(?! care)|immediate (?:reply|answer|response|decision)|as soon as possible|asap|(?:reply|answer|call|decide|respond|sign) (?:now|immediately|at once|right away|today)',
    "can't (?:possibly )?(?:say no|refuse|let me down|turn)|cannot (?:say no|refuse|let me down)|won't take no|no is not an|you (?:must|have to|need to|simply must|really must) (?!be |know|have (?:been|had)|feel|see (?:it|that) |not |mind)|i'm counting on you|count on you",
    "you promised|you said you'?d (?:reply|call|write|answer|get back)|(?:expected|hoped for) (?:more|better) (?:of|from) you|disappoint(?:ed|ing)|let (?:me|us) down|i thought we were|i'm surprised you|frankly,",
    '(?:second|third|fourth|fifth|umpteenth) (?:time|e?-?mail|message|reminder|attempt|request)|(?:written|emailed|e-mailed|called|rung|asked|reminded|messaged|contacted)(?: \\w+)? (?:\\w+ times|twice|again and again|repeatedly)|(?:remind|chase|chasing|ask|asking|following up)(?: you)? (?:once more|once again|yet again|again)|another reminder',
    "(?:still|yet) (?:haven't|have not|no|not|waiting|nothing)(?: [\\p{L}']+){0,3} ?(?:heard|reply|answer|response|replied|answered|responded|word|for)|haven't (?:heard|had)(?: [\\p{L}']+){0,4} (?:from|back|reply|answer)|(?:why|how come) (?:haven't|have|don't|didn't|won't|are) you(?: not| n't)? ?(?:replied|answered|reply|answer|respond|called|call|written|ignoring)|you never (?:replied|answered|called|wrote)|ignoring me",
    "if i (?:don't|do not) (?:hear|get)(?: \\w+){0,4}|i(?:'ll| will) (?:assume|take it)|(?:do|are) you (?:even )?(?:read|reading|checking) (?:your|my)|(?:already|also) (?:texted|messaged|emailed|e-mailed|called|rung|written|sent)|how long (?:must|do|will|should) i|everybody else (?:has|is|said)|everyone else (?:has|is|said)|time is running|what are you waiting|come on,|before you know it|don't (?:wait|delay|leave it)(?! on)",
    'after (?:all|everything) (?:that )?i|you owe me|least you (?:can|could) do|in my debt|i did (?:so|this) much for you|guilty',
  ),
};

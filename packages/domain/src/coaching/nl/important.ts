import type { Line } from '../coaching.ts';

/** Someone important you have never met. */
export const important: readonly Line[] = [
  {
    id: 'important-read',
    style: 'factual',
    say: {
      je: 'Dag, ik ben {me}. Ik heb met plezier gelezen wat je over … schreef.',
      u: 'Goedendag, ik ben {me}. Ik heb met plezier gelezen wat u over … schreef.',
    },
    why: {
      je: 'Eén ding dat je echt is bijgebleven, zegt meer dan tien complimenten.',
      u: 'Eén ding dat u echt is bijgebleven, zegt meer dan tien complimenten.',
    },
  },
  {
    id: 'important-one-question',
    style: 'shy',
    say: {
      je: 'Mag ik je één vraag stellen? Ik houd je niet lang op.',
      u: 'Mag ik u één vraag stellen? Ik houd u niet lang op.',
    },
    why: 'Wie weinig tijd vraagt, krijgt vaak juist meer.',
    next: 'Eén vraag, luisteren, bedanken, en als eerste afronden.',
  },
  {
    id: 'important-stayed',
    style: 'factual',
    say: {
      je: 'Wat je zei over … laat me niet los. Hoe ben je daarop gekomen?',
      u: 'Wat u zei over … laat me niet los. Hoe bent u daarop gekomen?',
    },
    why: 'Iedereen vraagt bekende mensen wat ze vinden, en bijna niemand hoe ze daar zijn gekomen.',
  },
  {
    id: 'important-thanks',
    style: 'shy',
    say: {
      je: 'Ik heb niets te vragen. Ik wilde je alleen bedanken voor … .',
      u: 'Ik heb niets te vragen. Ik wilde u alleen bedanken voor … .',
    },
    why: 'Wie altijd om iets gevraagd wordt, onthoudt degene die niets kwam halen.',
  },
  {
    id: 'important-occupies',
    style: 'factual',
    say: {
      je: 'Wat houdt je op dit moment het meest bezig?',
      u: 'Wat houdt u op dit moment het meest bezig?',
    },
    why: {
      je: 'Zo praat je als gelijken: over het werk, niet over de functie.',
      u: 'Zo praat u als gelijken: over het werk, niet over de functie.',
    },
  },
  {
    id: 'important-advice',
    style: 'factual',
    say: {
      je: 'Welk advies zou je iemand geven die nu met … begint?',
      u: 'Welk advies zou u iemand geven die nu met … begint?',
    },
    why: {
      je: 'Raad geven doet bijna iedereen graag, en jij hebt er lang wat aan.',
      u: 'Raad geven doet bijna iedereen graag, en u hebt er lang wat aan.',
    },
  },
  {
    id: 'important-mutual',
    style: 'enthusiastic',
    say: {
      je: '… zei dat ik je eens moest aanspreken. Dus bij dezen.',
      u: '… zei dat ik u eens moest aanspreken. Dus bij dezen.',
    },
    why: 'Een gezamenlijke bekende is de kortste weg, en geeft de ander meteen iets om op te reageren.',
  },
  {
    id: 'important-person',
    style: 'enthusiastic',
    say: {
      je: 'Hoe vind je het zelf, zo’n bijeenkomst?',
      u: 'Hoe vindt u het zelf, zo’n bijeenkomst?',
    },
    why: 'Iedereen spreekt vandaag de functie aan, en deze vraag is voor de mens.',
  },
  {
    id: 'important-disagree',
    style: 'enthusiastic',
    say: {
      je: 'Waar was je het vandaag zelf níét mee eens?',
      u: 'Waar was u het vandaag zelf níét mee eens?',
    },
    why: 'Een vraag die niet iedereen stelt, krijgt een antwoord dat niet iedereen hoort.',
    fits: ['theme'],
  },
  {
    id: 'important-member',
    style: 'enthusiastic',
    say: {
      je: 'Jij bent al zo lang lid. Wat is er nog over van de club van toen?',
      u: 'U bent al zo lang lid. Wat is er nog over van de club van toen?',
    },
    why: 'Wie lang meeloopt, weet nog hoe het was en vertelt er graag over.',
    fits: ['own'],
  },
  {
    id: 'important-memory',
    style: 'enthusiastic',
    say: {
      je: 'Welke herinnering aan al die jaren vertel je het liefst?',
      u: 'Welke herinnering aan al die jaren vertelt u het liefst?',
    },
    why: {
      je: 'Met ‘het liefst’ vraag je om het verhaal waar iemand van gaat glimlachen.',
      u: 'Met ‘het liefst’ vraagt u om het verhaal waar iemand van gaat glimlachen.',
    },
    fits: ['festive'],
  },
  {
    id: 'important-nervous',
    style: 'shy',
    say: {
      je: 'Ik vind het een beetje spannend, maar ik wilde je toch graag even gedag zeggen.',
      u: 'Ik vind het een beetje spannend, maar ik wilde u toch graag even gedag zeggen.',
    },
    why: 'Wie eerlijk zegt dat het spannend is, krijgt bijna altijd een vriendelijk antwoord.',
  },
  {
    id: 'important-hand',
    style: 'shy',
    say: {
      je: 'Ik ben {me}. Ik wilde je graag eens de hand schudden.',
      u: 'Ik ben {me}. Ik wilde u graag eens de hand schudden.',
    },
    why: {
      je: 'Meer hoeft het niet te zijn, want de tweede keer ben je geen vreemde meer.',
      u: 'Meer hoeft het niet te zijn, want de tweede keer bent u geen vreemde meer.',
    },
  },
  {
    id: 'important-because-of-you',
    style: 'enthusiastic',
    say: {
      je: 'Door jou ben ik begonnen met … . Dat wilde ik je graag eens vertellen.',
      u: 'Door u ben ik begonnen met … . Dat wilde ik u graag eens vertellen.',
    },
    why: 'Wie in het openbaar spreekt, hoort zelden wat er daarna mee gebeurt.',
  },
  {
    id: 'important-all-those-hands',
    style: 'enthusiastic',
    say: { je: 'Hoe houd je het vol, al die handen?', u: 'Hoe houdt u het vol, al die handen?' },
    why: 'Een knipoog naar het moment geeft even lucht.',
  },
  {
    id: 'important-same-field',
    style: 'factual',
    say: {
      je: 'Ik werk aan … , en dat raakt aan jouw werk. Mag ik vragen hoe jij dat ziet?',
      u: 'Ik werk aan … , en dat raakt aan uw werk. Mag ik vragen hoe u dat ziet?',
    },
    why: {
      je: 'Je noemt wat je gemeen hebt, en dan praten er twee vakgenoten.',
      u: 'U noemt wat u gemeen hebt, en dan praten er twee vakgenoten.',
    },
  },
  {
    id: 'important-teacher',
    style: 'factual',
    say: { je: 'Van wie heb je zelf het meest geleerd?', u: 'Van wie hebt u zelf het meest geleerd?' },
    why: 'Over leermeesters praat iedereen graag, ook wie zelf beroemd is geworden.',
  },
  {
    id: 'important-page',
    style: 'enthusiastic',
    say: {
      je: 'Welke bladzijde heeft je de meeste moeite gekost?',
      u: 'Welke bladzijde heeft u de meeste moeite gekost?',
    },
    why: 'Dat staat niet op de achterflap, en de schrijver weet het meteen.',
    at: ['book-presentation'],
  },
  {
    id: 'important-unasked',
    style: 'factual',
    say: {
      je: 'Welke vraag uit de zaal had je graag nog gekregen?',
      u: 'Welke vraag uit de zaal had u graag nog gekregen?',
    },
    why: 'Na een lezing is er altijd iets niet gezegd, en daar is nu even plaats voor.',
    at: ['lecture'],
  },
  {
    id: 'important-quarter-hour',
    style: 'factual',
    say: {
      je: 'Wat had je nog verteld als je een kwartier langer had gehad?',
      u: 'Wat had u nog verteld als u een kwartier langer had gehad?',
    },
    why: 'Het mooiste stuk sneuvelt vaak als laatste, en nu komt het toch ter sprake.',
    at: ['congress'],
  },
  {
    id: 'important-board',
    style: 'factual',
    say: {
      je: 'Wat hoop je dat we dit jaar voor elkaar krijgen?',
      u: 'Wat hoopt u dat we dit jaar voor elkaar krijgen?',
    },
    why: 'Een bestuur hoort vooral waarom iets niet kan, en dit gaat over wat wel kan.',
    at: ['annual-meeting'],
  },
];

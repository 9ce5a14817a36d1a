import { wordsOf } from '../words/listed.ts';

const separable =
  '(?:aan|achter|af|beet|bij|bijeen|binnen|boven|door|goed|in|kwijt|langs|los|mee|na|neer|om|onder|op|open|over|rond|samen|schoon|stil|stuk|tegemoet|tegen|teleur|terecht|terug|thuis|toe|tegemoet|uit|vast|vol|voor|vooruit|voort|vrij|waar|weer|weg|wakker|plaats|deel|klaar|kennis|leeg|bloot|gelijk|groot|hoog|dood)';
const weak = new RegExp(`^${separable}?ge[a-zïëöü]{2,}[dt]$`);
const inseparable = new RegExp(`^${separable}?(?:be|ver|ont|her|er)[a-zïëöü]{3,}[dt]$`);
const over = /^(?:over|onder|voor|door|om|weer|vol|mis)(?:ge)?[a-zïë]{3,}[dt]$/;
/** What strong participles have after `ge`, `be`, `ver`, `ont`: gegeven, besproken, vervangen, opgenomen. */
const strong = new Set(
  wordsOf(`geven nomen schreven lezen vonden kozen sloten kregen sproken holpen dragen vangen gaan daan zien vraagd weten houden laten roepen
    lopen slagen vallen staan steld zonden trokken worpen bouwd schonken boden bogen wezen wogen reden meten zet zongen dronken geten eten
    bakken graven wassen slapen hangen heven scheiden sneden stoken broken nepen grepen keken leden stegen dwongen bonden drongen drukt
    bleven goten schoten schoven loten stolen staken sleten dreven streken blazen raden treden varen zeten heten wonnen brand bracht dacht
    kocht zocht zegd legd komen vlochten bevolen smolten gonnen scholden wezen schapen molken zworen rezen schonden kneed ruilen geleken keurd`),
);
const prefixed = new RegExp(`^${separable}?(?:ge|be|ver|ont|her|er)(.+)$`);
/** Strong participles with other beginnings. */
const compound = new Set(
  wordsOf(
    'ondernomen ondervonden overwonnen overtroffen onderbroken onderzocht overwogen voorzien omschreven onderschreven doorbroken onderworpen ondergaan doorgenomen overlegd',
  ),
);
/** Words of the same shape that are no participles. */
const others = new Set(
  wordsOf(`gebied geld gezicht gewicht gevecht gerecht gelaat geduld gebaat geest geluid gemoed gebed gedicht gedrag genot geschrift gezond
    beleid bestand beeld beraad besluit bericht beroemd bewust bekend best benieuwd verband verstand verdriet vertrek verschil verlof verslag
    verkeerd vermoeid verbod verzet verder vers verhaal verraad verplicht herfst herstel ernst eerst erfenis gerust gemeend gezind gewoond gewend 
    onderdeel onderwerp onderhoud onderzoek overleg overzicht overheid overschot voorstel voordeel voorbeeld voorraad voorzet voorheid doorgaat omzet
    ontwerp ontbijt ontslag ontzag overstap overmacht vandaag geschikt gemeente verwant bevoegd beperkt beleefd bezeten beschaafd geheid onderricht
    overwicht voorwoord ondergrond overkant achtergrond voorgrond voorrecht inzicht bijgedacht gebruik gebrek gevolg gevoel begeleid bekwaam vervolgd bezit
    beweging geheel gelegen belegen verlegen gelden volgend openend uiteraard zelfstandig onbekend geleerd geliefd gek verliefd beduidend overigens`),
);
/** With `zijn` these tell how something is, or what became of it by itself. */
const states = new Set(
  wordsOf(`geboren getrouwd gescheiden verloofd verhuisd geslaagd gestopt begonnen gestart gegroeid gegaan gekomen geworden geweest gebleven gestorven
    overleden gevallen gebeurd vertrokken verdwenen veranderd aangekomen afgestudeerd opgegroeid opgestaan ontstaan geëindigd beland gestrand gegrond gelukt mislukt verschenen
    geïnteresseerd gespecialiseerd gevestigd verbonden betrokken gericht bedoeld opgeleid gewend gewoon geschikt bezorgd verbaasd verrast overtuigd
    tevreden ervaren bekend beroemd bevoegd verantwoord gemotiveerd gedreven geraakt gezegend verknocht gehecht verslaafd gelegen gebaseerd gesteld
    aangesloten georiënteerd ingesteld voorbereid bereid uitgerust gekwalificeerd gecertificeerd gediplomeerd gepensioneerd ingeburgerd toegewijd
    afgestemd doorgegroeid overgestapt teruggekeerd uitgegroeid meegegaan doorgegaan uitgegaan ingestapt opgestapt vergeten verloren verdwaald
    geïnspireerd gefascineerd geboeid verheugd vereerd opgelucht gespannen ontspannen geopend gesloten gevuld gedaald gestegen toegenomen afgenomen
    bevriend verliefd vermoeid uitgeput gewild geliefd gezien gevraagd afgelopen voorbij verouderd versleten gegroeid ontevreden gehuwd aanbevolen verplicht
    toegestaan gewenst vereist nodig uitgebreid ingewikkeld gemengd beperkt verdeeld gevlucht geëmigreerd genezen hersteld opgeklommen getroffen gegeven`),
);

/** Whether a word, in small letters, has the shape of a past participle. */
export function isDutchParticiple(word: string): boolean {
  if (word.length < 5 || others.has(word)) return false;
  if (weak.test(word) || inseparable.test(word) || over.test(word))
    return (
      !/(?:heid|teit|ment|ent|ant|acht|icht|ucht)$/.test(word) ||
      /^(?:ge|.+ge|ver|be)(?:bracht|dacht|kocht|zocht|wacht|richt|sticht|licht|plicht|zucht)$/.test(word)
    );
  if (compound.has(word)) return true;
  const root = prefixed.exec(word)?.[1];
  return root !== undefined && strong.has(root);
}

/** A participle that with `zijn` is a state and no passive. */
export function isDutchState(word: string): boolean {
  return states.has(word);
}

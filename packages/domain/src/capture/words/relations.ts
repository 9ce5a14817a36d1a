/** What somebody is to another: after `haar`, `zijn`, `her` the name that follows is another person. */
export const relations: ReadonlySet<string> = new Set(
  `collega colleague zakenpartner compagnon partner vrouw man zoon dochter broer zus zusje broertje baas leidinggevende buurman buurvrouw vriend vriendin assistent assistente
wife husband son daughter brother sister boss supervisor neighbour neighbor friend co-founder cofounder medeoprichter business-partner assistant deputy successor opvolger voorganger predecessor
schoonzus zwager nicht neef oom tante cousin nephew niece uncle aunt father mother dad mum mom vader moeder ex-collega oud-collega studiegenoot oud-studiegenoot klasgenoot oud-klasgenoot huisgenoot flatmate
roommate classmate teamgenoot teammate manager mentor medewerker stagiaire stagiair intern associate girlfriend boyfriend fiance fiancee verloofde echtgenoot echtgenote buren vrienden kennissen ouders collega's zussen broers neighbours neighbors friends colleagues parents sisters brothers kids kinderen`.split(
    /\s+/,
  ),
);

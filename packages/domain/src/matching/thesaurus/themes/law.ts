import type { Theme } from '../theme.ts';

/** Law, justice and intellectual property. */
export const law: Theme = {
  role: `
jurist = jurist, juriste, juridisch adviseur, rechtsgeleerde, rechtskundige / lawyer, legal adviser, legal advisor, legal counsel, jurist, legal consultant > legal-advice ~ legal-sector
attorney = advocaat, advocate, raadsman, raadsvrouw, pleiter / attorney, solicitor, barrister, attorney at law, advocate < jurist > legal-advice, litigation
corporate-lawyer = bedrijfsjurist, ondernemingsjurist, ondernemingsrechtadvocaat / corporate lawyer, in-house counsel, company lawyer, general counsel < jurist > corporate-law, contracts
employment-lawyer = arbeidsrechtadvocaat, arbeidsjurist, arbeidsrechtjurist, advocaat arbeidsrecht, ontslagadvocaat / employment lawyer, labour lawyer, employment solicitor < attorney > employment-law, dismissal
criminal-lawyer = strafrechtadvocaat, strafpleiter, advocaat strafrecht / criminal lawyer, criminal defence lawyer < attorney > criminal-law
family-lawyer = familierechtadvocaat, echtscheidingsadvocaat, scheidingsadvocaat / family lawyer, divorce lawyer < attorney > family-law, divorce
property-lawyer = vastgoedadvocaat, vastgoedjurist, bouwrechtadvocaat, huurrechtadvocaat / property lawyer, real estate lawyer, construction lawyer, tenancy lawyer < attorney > property-law
immigration-lawyer = immigratieadvocaat, vreemdelingenrechtadvocaat, asieladvocaat / immigration lawyer, immigration attorney, visa lawyer < attorney > immigration-law
injury-lawyer = letselschadeadvocaat, letselschade-expert / personal injury lawyer, injury solicitor < attorney > injury-claims
insolvency-lawyer = curator faillissement, insolventieadvocaat, faillissementscurator / insolvency lawyer, insolvency practitioner, receiver, liquidator < attorney > bankruptcy
tax-lawyer = fiscaal jurist, belastingjurist, fiscaaljuriste / tax lawyer, tax attorney < jurist, tax-adviser > tax-advice
privacy-lawyer = privacyjurist, privacyadvocaat, avg-jurist, avg-specialist / privacy lawyer, data protection lawyer, gdpr lawyer, gdpr specialist < jurist > privacy
privacy-officer = privacy officer, functionaris gegevensbescherming, fg, privacyfunctionaris, privacyadviseur / privacy officer, data protection officer, dpo, privacy consultant > privacy
it-lawyer = ict-jurist, it-jurist, internetjurist, ict-advocaat / it lawyer, technology lawyer, internet lawyer < jurist > it-law
ip-lawyer = ie-advocaat, merkenadvocaat, auteursrechtjurist / ip lawyer, intellectual property lawyer, copyright lawyer < jurist > intellectual-property
patent-attorney = octrooigemachtigde, octrooiadviseur, patentgemachtigde, patentadvocaat / patent attorney, patent agent, patent lawyer > patents
trademark-attorney = merkengemachtigde, merkenadviseur, merkenjurist / trademark attorney, trade mark attorney, trademark agent > trademarks
procurement-lawyer = aanbestedingsjurist, aanbestedingsadvocaat / procurement lawyer, public tender lawyer < jurist > public-tender
environmental-lawyer = omgevingsrechtjurist, milieujurist, omgevingsjurist / environmental lawyer, planning lawyer < jurist > environmental-law
notary = notaris, kandidaat-notaris, notariskantoor, notariaat / notary, civil-law notary, notary public > deeds, wills, incorporation
judge = rechter, raadsheer / judge, magistrate ~ legal-sector
prosecutor = officier van justitie, openbaar aanklager / prosecutor, public prosecutor ~ criminal-law
bailiff = deurwaarder, gerechtsdeurwaarder / bailiff, process server > debt-collection
debt-collector = incassomedewerker, incassobureau, incassospecialist / debt collector, collection agency > debt-collection
mediator = mediator, bemiddelaar, conflictbemiddelaar, mediation / mediator, conflict mediator, mediation > mediation, conflict, divorce
arbitrator = arbiter / arbitrator > dispute
legal-assistant = juridisch medewerker, paralegal, juridisch secretaresse, juridisch assistent / paralegal, legal assistant, legal secretary > legal-advice
compliance-officer = compliance officer, compliance-adviseur, compliancemanager, integriteitsfunctionaris / compliance officer, compliance manager > compliance
confidential-adviser = vertrouwenspersoon / confidential adviser, confidant, confidential counsellor > undesirable-behaviour
detective = privédetective, bedrijfsrechercheur, recherchebureau / private detective, private investigator > fraud
`,
  need: `
legal-advice = juridisch advies, rechtshulp, juridische hulp, juridische vraag, rechtsbijstand, juridische zaken, recht / legal advice, legal help, legal question, legal matters, legal aid, law
employment-law = arbeidsrecht, arbeidsovereenkomst, arbeidscontract, personeelsrecht, cao / employment law, labour law, employment contract, labor law < legal-advice
dismissal = ontslag, ontslagzaak, ontslagrecht, vaststellingsovereenkomst, transitievergoeding, ontslaan / dismissal, redundancy, severance, unfair dismissal, settlement agreement, termination of employment < employment-law
criminal-law = strafrecht, strafzaak, strafproces / criminal law, criminal case, criminal defence < legal-advice
family-law = familierecht, personen- en familierecht, omgangsregeling, alimentatie / family law, alimony, child custody, child support < legal-advice
divorce = echtscheiding, scheiding, scheiden / divorce, separation < family-law
corporate-law = ondernemingsrecht, vennootschapsrecht, aandeelhoudersovereenkomst, statuten, rechtspersonen / corporate law, company law, shareholder agreement, articles of association < legal-advice
cooperative = coöperatie, coöperatief / cooperative, co-operative, coop < corporate-law
property-law = vastgoedrecht, huurrecht, bouwrecht, pachtrecht / property law, real estate law, construction law, tenancy law, rent law < legal-advice
immigration-law = vreemdelingenrecht, migratierecht, immigratierecht, verblijfsvergunning, werkvergunning, werkvisum, visum, kennismigrant, tewerkstellingsvergunning / immigration law, work permit, residence permit, visa, work visa, highly skilled migrant < legal-advice ~ international-staff
injury-claims = letselschade, schadeclaim, smartengeld / personal injury, injury claim, compensation claim < legal-advice
bankruptcy = faillissement, faillissementsrecht, insolventie, surseance, doorstart / bankruptcy, insolvency, receivership, restart after bankruptcy < legal-advice
contracts = contract, contractenrecht, overeenkomst, algemene voorwaarden, contracten opstellen, leveringsvoorwaarden / contract, contract law, agreement, terms and conditions, drafting contracts, general terms < legal-advice
litigation = procederen, rechtszaak, proces, procesrecht, geschil / litigation, court case, lawsuit, legal proceedings < legal-advice
dispute = geschil, geschillen, arbitrage / dispute, arbitration < legal-advice
public-tender = aanbesteding, aanbesteden, aanbestedingsrecht, tender, tendertraject / public tender, tender, tendering, public procurement, bid < legal-advice ~ procurement
environmental-law = omgevingsrecht, omgevingswet, bestemmingsplan, omgevingsvergunning, bouwvergunning, vergunningen, vergunning / environmental law, planning law, zoning plan, building permit, permit, planning permission < legal-advice
it-law = ict-recht, internetrecht, it-contracten, licentierecht / it law, internet law, technology law, software licence < legal-advice
administrative-law = bestuursrecht, bezwaarschrift, bezwaar maken / administrative law, objection to a decision < legal-advice
competition-law = mededingingsrecht, kartelrecht / competition law, antitrust < legal-advice
inheritance-law = erfrecht, erfenis, nalatenschap / inheritance law, inheritance, estate, probate < legal-advice
wills = testament, levenstestament / will, last will, living will < inheritance-law
deeds = akte, notariële akte, leveringsakte, hypotheekakte / deed, notarial deed, deed of transfer
incorporation = bv oprichten, oprichting bv, stichting oprichten, vereniging oprichten, bedrijf inschrijven / incorporation, setting up a company, company formation, setting up a foundation < corporate-law
privacy = privacy, avg, gegevensbescherming, gdpr, persoonsgegevens, verwerkersovereenkomst, cookies, datalek, privacywetgeving / privacy, gdpr, data protection, personal data, data breach, cookies, processing agreement < legal-advice ~ information-security
intellectual-property = intellectueel eigendom, ie-recht, auteursrecht, licenties / intellectual property, ip, ip law, copyright, licensing < legal-advice
patents = octrooi, patent, octrooiaanvraag, octrooirecht / patent, patent application < intellectual-property
trademarks = merkrecht, merkregistratie, merkenrecht, merk registreren, merkbescherming / trademark, trade mark, trademark registration, brand protection < intellectual-property
debt-collection = incasso, incasseren, onbetaalde facturen, openstaande facturen, wanbetaler, debiteuren, facturen innen, betalingsachterstand / debt collection, unpaid invoices, overdue invoices, outstanding invoices, collecting debts, late payers ~ credit-management
mediation = mediation, bemiddeling, bemiddelen / mediation, mediating ~ conflict
conflict = conflict, arbeidsconflict, ruzie, conflicthantering / conflict, workplace conflict, labour dispute, conflict resolution
compliance = compliance, integriteit, wwft, naleving / compliance, integrity, anti-money laundering, aml, kyc
undesirable-behaviour = ongewenst gedrag, grensoverschrijdend gedrag, intimidatie, pesten op het werk / undesirable behaviour, harassment, bullying at work
fraud = fraude, fraudeonderzoek, bedrijfsrecherche / fraud, fraud investigation
`,
  sector: `
legal-sector = advocatuur, rechtbank, gerecht, juridische dienstverlening, juridisch, rechtspraak, advocatenkantoor, justitie / legal services, legal, law firm, judiciary, court, legal sector
intellectual-property-sector = octrooibureau, merkenbureau / patent firm, trademark agency < legal-sector
`,
};

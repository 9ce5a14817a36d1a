/** Words of money people and what to say instead. */
export const financeJargon: string = `
cashflow, cash flow: geld dat binnenkomt en uitgaat
liquiditeit, liquiditeitspositie: geld dat je nu hebt
liquiditeitsprognose: hoeveel geld er straks is
solvabiliteit: hoeveel je zelf hebt en hoeveel je leent
rentabiliteit: winst op wat je erin stopt
werkkapitaal, working capital: geld om mee te werken
due diligence: bedrijf doorlichten voor je koopt
private equity: geld van beleggers
venture capital, durfkapitaal: geld van beleggers die risico nemen
funding: geld om te beginnen
seed-ronde, serie a: eerste geld van beleggers
exitstrategie: plan om te verkopen
runway: hoe lang het geld genoeg is
burn rate: hoe snel het geld opgaat
return on investment, roi: wat het oplevert
ebitda: winst voor rente en belasting
fiscale optimalisatie: minder belasting betalen
fiscaliteit: belasting
assetmanagement, asset management, asset: bezit beheren
balanstotaal: alles wat een bedrijf bezit
margeverbetering: wat je overhoudt
omzetmaximalisatie: zoveel mogelijk verkopen
factoring: je rekeningen vooraf laten betalen
debiteurenbeheer: zorgen dat klanten betalen
treasury: geld beheren
hedging, hedgen: risico afdekken
risk management, risicomanagement: op tijd zien wat mis kan gaan
mitigeren, mitigatie, mitigerend: kleiner maken
forecast, forecasting: verwachting
budgetteren: vooraf bepalen wat iets mag kosten
business control, business controller: wie de cijfers bewaakt
auditing: controle
auditor: controleur
bedrijfswaardering: wat een bedrijf waard is
fusies en overnames, mergers and acquisitions: bedrijven kopen en verkopen
cap table: wie welk deel bezit
holdingstructuur: bedrijven boven elkaar
vermogensplanning, estate planning: regelen wat er later met je geld gebeurt
fintech: bank via internet
leverage: hefboom
equity: eigen geld
duration: looptijd
bottomline, bottom line: wat er overblijft
top line: omzet
`;

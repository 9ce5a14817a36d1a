import type { Theme } from '../theme.ts';

/** Money: bookkeeping, tax, funding, insurance, pensions. */
export const finance: Theme = {
  role: `
bookkeeper = boekhouder, boekhoudster, administrateur, administratiekantoor, boekhoudkantoor, administratief dienstverlener / bookkeeper, accounts clerk, bookkeeping firm > bookkeeping, vat, tax-return ~ accountancy-sector
accountant = accountant, registeraccountant, ra, accountant-administratieconsulent, aa-accountant, accountantskantoor / accountant, chartered accountant, certified public accountant, cpa, accounting firm > annual-accounts, bookkeeping, tax-return, audit ~ accountancy-sector
auditor = auditor, controlerend accountant, financieel auditor / auditor, external auditor, financial auditor < accountant > audit
internal-auditor = intern auditor, interne auditor / internal auditor > audit
tax-adviser = belastingadviseur, fiscalist, belastingconsulent, fiscaal adviseur, belastingspecialist / tax adviser, tax advisor, tax consultant, tax specialist, tax accountant > tax-advice, tax-return
vat-specialist = btw-specialist, btw-adviseur / vat specialist, vat adviser, vat consultant < tax-adviser > vat
controller = controller, financial controller, business controller, concerncontroller / controller, financial controller, business controller > financial-control, management-reporting
cfo = cfo, financieel directeur, hoofd financiën, financial director, financieel manager / cfo, chief financial officer, finance director, head of finance, finance manager > financial-control, financial-strategy
treasurer = penningmeester, penningmeesteres / treasurer > board-finances
payroll-administrator = salarisadministrateur, loonadministrateur, payrollspecialist, salarisverwerker / payroll administrator, payroll specialist, payroll clerk > payroll
financial-adviser = financieel adviseur / financial adviser, financial advisor > financial-advice
financial-planner = financieel planner, vermogensplanner / financial planner, wealth planner < financial-adviser > financial-planning
mortgage-adviser = hypotheekadviseur, hypotheker / mortgage adviser, mortgage broker, mortgage advisor < financial-adviser > mortgage
pension-adviser = pensioenadviseur, pensioenspecialist, pensioenconsulent / pension adviser, pension advisor, pensions consultant < financial-adviser > pension
insurance-adviser = verzekeringsadviseur, assurantieadviseur, verzekeringstussenpersoon, assurantietussenpersoon, verzekeringsmakelaar / insurance adviser, insurance broker, insurance agent, insurance advisor < financial-adviser > insurance
credit-adviser = kredietadviseur, financieringsadviseur, kredietbemiddelaar / credit adviser, loan adviser, financing adviser, loan officer < financial-adviser > business-loan, funding
banker = bankier, bankmanager, bankdirecteur, relatiemanager bank / banker, bank manager, relationship manager bank > business-loan ~ banking
asset-manager = vermogensbeheerder, vermogensadviseur, private banker / asset manager, wealth manager, private banker, portfolio manager > asset-management
investor = investeerder, belegger, geldschieter, financier, investeringsfonds, participatiemaatschappij / investor, investment fund, financier, private equity > investment
angel-investor = angel investor, informal investor, business angel, informele investeerder / angel investor, business angel, informal investor < investor > investment, startup-funding
venture-capitalist = durfkapitalist, venture capitalist, venture-capitalinvesteerder, durfinvesteerder, vc / venture capitalist, venture capital investor, vc, venture investor < investor > investment, startup-funding
crowdfunding-adviser = crowdfundingadviseur, crowdfundingspecialist / crowdfunding adviser, crowdfunding advisor, crowdfunding expert > crowdfunding
grant-adviser = subsidieadviseur, subsidiespecialist, subsidieaanvrager, subsidieadviesbureau / grant adviser, grant writer, subsidy consultant, grants consultant, bid writer > grants
fundraiser = fondsenwerver, sponsorwerver / fundraiser, development officer > fundraising, sponsorship
ma-adviser = overnameadviseur, bedrijfsovernameadviseur, overnamespecialist, bedrijfsmakelaar, fusie- en overnameadviseur / m&a adviser, mergers and acquisitions adviser, business broker, acquisition adviser, corporate finance adviser > business-transfer, valuation
succession-adviser = opvolgingsadviseur, adviseur bedrijfsopvolging, familiebedrijvenadviseur / succession adviser, family business adviser < ma-adviser > business-succession, business-transfer
valuator = register valuator, bedrijfswaardeerder, waarderingsdeskundige / business valuator, valuation expert > valuation
credit-manager = creditmanager, debiteurenbeheerder, credit controller / credit manager, credit controller > credit-management, debt-collection
actuary = actuaris / actuary > risk, pension
risk-manager = risicomanager, risk manager / risk manager > risk
financial-analyst = financieel analist, beleggingsanalist / financial analyst, investment analyst > financial-analysis
economist = econoom / economist
debt-counsellor = schuldhulpverlener, budgetcoach, schuldhulpmaatje, bewindvoerder, schuldhulp / debt counsellor, debt adviser, budget coach, money coach > debt-help, budgeting
claims-adjuster = schade-expert, schadebehandelaar, taxateur schade / claims adjuster, loss adjuster > insurance
subsidy-officer = subsidieverstrekker, fondsbeheerder, programmamanager fonds / grant maker, foundation programme officer > grants
`,
  need: `
bookkeeping = boekhouding, administratie, boekhouden, financiële administratie, boekhoudprogramma, boekhoudpakket / bookkeeping, accounts, accounting, financial administration, accounting software
annual-accounts = jaarrekening, jaarcijfers, jaarstukken, balans / annual accounts, year-end accounts, annual financial statements, balance sheet ~ bookkeeping
audit = accountantscontrole, controleverklaring, audit, kascontrole / audit, auditing, financial audit ~ annual-accounts
vat = btw, btw-aangifte, omzetbelasting, btw-regels / vat, vat return, sales tax < tax-advice
tax-advice = belastingadvies, fiscaal advies, belasting, fiscaal, fiscale vragen, vennootschapsbelasting, belastingen, belastingvraag / tax advice, tax, taxes, fiscal, tax planning, corporate tax
tax-return = belastingaangifte, aangifte, inkomstenbelasting / tax return, income tax, tax filing < tax-advice
international-tax = internationale belasting, emigratie, expatbelasting, dertigprocentregeling / international tax, expat tax, emigration tax, thirty percent ruling < tax-advice
financial-control = financiën, financieel beheer, control, interim-finance / finances, financial management, financial control
management-reporting = managementrapportage, rapportages, stuurinformatie, liquiditeitsprognose / management reporting, management information, cash flow forecast ~ financial-control
financial-strategy = financiële strategie, financieringsstrategie / financial strategy ~ funding
board-finances = penningmeesterschap, financiën van een vereniging / treasurership, club finances ~ financial-control
payroll = salarisadministratie, loonadministratie, loonstrook, verloning, loonstroken, payroll, payrolling, salarisverwerking / payroll, payslips, salary administration, wage administration
financial-advice = financieel advies, geldzaken / financial advice, money matters
financial-planning = financiële planning, vermogensplanning, financieel plan / financial planning, wealth planning, retirement planning < financial-advice
mortgage = hypotheek, hypotheken, woningfinanciering, oversluiten / mortgage, home loan, home financing < financial-advice
pension = pensioen, pensioenregeling, pensioenen, pensioenopbouw, oudedagsvoorziening / pension, pension scheme, pensions, retirement savings < financial-advice
insurance = verzekering, verzekeren, zakelijke verzekering, assurantiën, aansprakelijkheidsverzekering, aov, arbeidsongeschiktheidsverzekering, schadeverzekering / insurance, business insurance, liability insurance, disability insurance, insuring
cyber-insurance = cyberverzekering, verzekering tegen cybercrime / cyber insurance < insurance
funding = financiering, kapitaal, geld ophalen, bedrijfsfinanciering, groeifinanciering / funding, financing, capital, raising money, business finance
business-loan = lening, bedrijfslening, krediet, zakelijk krediet, bankkrediet, microkrediet, zakelijke lening / loan, business loan, credit, bank loan, microcredit < funding
investment = investering, durfkapitaal, groeikapitaal, beleggen, participatie, investeren / investment, venture capital, growth capital, investing, equity, seed money < funding
startup-funding = startkapitaal, startfinanciering, seedinvestering, pitch deck / seed funding, start-up funding, seed capital, pitch deck < investment
crowdfunding = crowdfunding / crowdfunding < funding
grants = subsidie, subsidieaanvraag, fonds, fondsaanvraag, subsidies, subsidieregeling, europese subsidies / grant, subsidy, grant application, european funds, eu funding, open calls, funding application < funding
fundraising = fondsenwerving, geld inzamelen, donaties, donateurs, fondsen werven, schenkingen / fundraising, donations, donors, raising funds, charity funding ~ funding
sponsorship = sponsoring, sponsor, sponsoren, sponsorwerving / sponsorship, sponsor, sponsoring, corporate sponsor ~ fundraising
asset-management = vermogensbeheer, beleggingen, aandelen / asset management, wealth management, shares, stocks < financial-advice
business-transfer = bedrijfsovername, bedrijfsoverdracht, bedrijf verkopen, overname, bedrijf overnemen, fusie, verkoop van een bedrijf, bedrijfsverkoop / business transfer, acquisition, selling a business, takeover, merger, mergers and acquisitions, m&a, business sale
business-succession = bedrijfsopvolging, opvolging, opvolger, familiebedrijf / business succession, succession, successor, family business < business-transfer
valuation = waardebepaling, bedrijfswaardering, taxatie onderneming / valuation, business valuation ~ business-transfer
credit-management = debiteurenbeheer, creditmanagement, facturatie, factoring / credit management, accounts receivable, invoicing, factoring
risk = risicomanagement, risicobeheer, risicoanalyse / risk management, risk analysis
financial-analysis = financiële analyse, financieel model, businesscase / financial analysis, financial model, business case
debt-help = schuldhulp, schuldhulpverlening, schulden, schuldregeling, schuldsanering, geldproblemen / debt help, debt relief, debts, debt counselling, money problems
budgeting = budget, begroting, budgetcoaching, budgetteren / budget, budgeting
cost-savings = kostenbesparing, kosten besparen, bezuinigen / cost savings, cutting costs, cost reduction
payments = betalingen, betaaloplossing, betaalsysteem, pinnen, betaalterminal / payments, payment provider, payment system, payment software
crypto = crypto, cryptovaluta, bitcoin, blockchain / crypto, cryptocurrency, bitcoin, blockchain
`,
  sector: `
finance-sector = financiële dienstverlening, financiële sector, finance, financieel / financial services, financial sector, finance
accountancy-sector = accountancy, accountantsbranche / accountancy, accounting sector < finance-sector
banking = bankwezen, bank, banken, bancaire sector / banking, bank, banks < finance-sector
insurance-sector = verzekeringsbranche, verzekeraar, verzekeringsmaatschappij / insurance sector, insurer, insurance company < finance-sector
pension-fund = pensioenfonds / pension fund < finance-sector
fintech = fintech, financiële technologie / fintech, financial technology < finance-sector
charity-fund = vermogensfonds, goededoelenfonds / endowment fund, charitable foundation
`,
};

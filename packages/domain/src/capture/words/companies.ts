/** Organisations that people name without saying what they are, folded: `sanne van philips` is no family name. */
export const companies: ReadonlySet<string> = new Set(
  `buurtzorg icare carinova sensire abn abnamro accenture action adidas adobe adyen aegon ahold airbnb airbus akzo akzonobel aldi allianz amazon anwb apple arcadis argos arla arup asml asr asos aviva axa basf bam barclays bayer bbc bdo belfius belastingdienst bmw
boeing bol bol.com booking booking.com boskalis bp brabantia bt bunq campina canon capgemini cbs centraal cern cisco citroen coca-cola coolblue coop corendon corona cz daf damen danone deliveroo deliverect dell deloitte delta dhl disney dsm dpg
ebay ecco efteling eneco enexis engie ericsson essent eurail exact ey facebook fairphone fedex figma floraholland fokker ford friesland frieslandcampina fugro gasunie gemalto gitlab google goldman grab greenpeace gsk
heijmans heineken hema hellofresh hilti honda houthoff hp hsbc huawei hubspot ibm ikea imec infosys ing intel intertoys jaguar jumbo just-eat kadaster kbc kew klm klarna knmi kpmg kpn kvk landal leaseplan lego lidl linkedin lloyds
marktplaats mars mcdonald's mckinsey meta mediamarkt menzis microsoft miele mojang mollie monzo mozilla nasa natwest nestle netflix nhs nike nn nokia nos novartis novo ns nuon nvidia nxp oracle oxfam
pathe paypal pepsi pfizer philips picnic plus pon porsche postnl prorail proximus pwc rabo rabobank randstad reuters rijksmuseum rivm roche rijkswaterstaat rws ryanair samsung sanofi santander sap schiphol sendcloud shell shopify siemens signify sky slack sncb
snap solvay sony spotify spar stedin stellantis strava stripe swapfiets takeaway tata tennet tesco tesla thales tiktok tno tnt toyota transavia triodos tui twilio uber ubs ukzn umc umcg umcu unhcr unicef unilever uwv vanderlande vattenfall vinted visma vitens vgz vodafone
volkswagen volvo vopak vpro vrt vu wageningen waitrose wehkamp wetransfer who wolters wpp wwf xerox zalando zara zeiss zeeman ziggo zilveren lumc amc radboudumc erasmusmc mediahuis nrc volkskrant efsa esa estec tudelft uva tu/e tue ucl lse mit eth kcl epfl eur rug`.split(
    /\s+/,
  ),
);

/** Organisations that are called like a person, folded. */
export const namesakes: ReadonlySet<string> = new Set(
  `albert heijn|jan linders|douwe egberts|peter langhout|van lanschot|van oord|wolters kluwer|john lewis|john deere|hugo boss|ted baker|ralph lauren|calvin klein|tommy hilfiger|laura ashley|paul smith|harvey nichols|morgan stanley|goldman sachs|charles schwab|estee lauder|jan snel`.split(
    '|',
  ),
);

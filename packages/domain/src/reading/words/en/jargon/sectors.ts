/** Words of marketing, policy, care, schools, building, law and freight, and what to say instead. */
export const englishSectorJargon: string = `
digital strategy: plan for the internet
digital marketing: adverts on the internet
marketing automation: messages that send themselves
growth marketer, growth marketing, growth hacker, growth hacking, growth hack: someone who finds customers
landing page: page where people come in
a/b test, a/b testing, split testing: trying two versions
target audience, target market, target demographic: people you want to reach
market segment, segmentation: kind of customer
brand identity, brand strategy, brand positioning, brand awareness, brand equity: what people think of you
brand ambassador: someone who speaks for you
positioning: what you stand for
content marketing, content strategy, content creator, content creation: writing for the internet
thought leadership, thought leader: someone people listen to
call to action: asking people to do something
lead generation, lead magnet, lead nurturing: finding customers
inbound, outbound: customers coming in or being called
click-through, click-through rate: how many look
retargeting, remarketing: showing it again
influencer marketing: paying people to talk about it
social selling: selling on social media
omnichannel, multichannel, multi-channel: in shops and online
conversion, conversions, conversion rate: sale
sales funnel, funnel: road to a sale
sales enablement: help for sellers
revenue operations, revenue stream, revenue streams: income
go-to-market, go to market: first sales
market penetration, market share: how much you sell
customer acquisition: finding customers
customer lifetime value, lifetime value: what a customer brings in
customer success: help for customers
key account, key accounts: big customer
loyalty programme: thanks for coming back
churn: customers leaving
monetise, monetize, monetisation, monetization: earn from
product-market fit: something people want
product roadmap: plan for what comes next
traction: first customers
runway, burn rate: how long the money lasts
seed round, seed funding, series a, series b, pre-seed: first money
angel investor: person who puts money in
cap table: list of owners
exit strategy: plan for selling up
founder-market fit: right person for it
total addressable market, addressable market: everybody who could buy
stealth mode: secret
hyperscale, hyper-growth, hypergrowth: growing very fast
first-mover advantage: being first
north star metric: the one figure that counts
unit economics: what one sale brings in
bootstrapped: with money of our own
accelerator: school for new companies
incubator: place for new companies
gig economy: odd jobs
sharing economy: sharing things
fintech, insurtech, proptech, edtech, healthtech, medtech, agritech, martech, legaltech, regtech: software
deep tech: new science
web3, metaverse: the next internet
nft, nfts: a picture you own online
generative ai, large language model, large language models: programs that write
prompt engineering: asking a program well
computer vision: computers that see
data lake, data pipeline, data-lake: store of data
data insights, insights: what you learn
data points: figures
cloud-based, cloud solutions: on the internet
on-prem: on your own computers
implementation, implement: put in place
provisioning: setting up
managed it: computers looked after
it support services: help with computers
cyber resilience: safe computers
endpoint security, endpoints: safe laptops
multi-factor authentication: two ways to log in
threat landscape: dangers
attack surface: where thieves get in
stakeholder engagement, stakeholder management: talking with everybody it touches
community engagement, public engagement: talking with people nearby
place-making, placemaking: making places nicer
regeneration: doing up a town
levelling up: making poorer places better off
service users, service user: people
beneficiaries: people helped
end user, end users, end-users: people who use it
hard-to-reach, hard to reach groups: people who are often missed
co-production, coproduction, co-produce: making it together
person-centred, person-centred care, patient-centred: with the person first
trauma-informed: with care for what people went through
strengths-based, asset-based: from what people can do
early intervention, intervention, interventions: help
care pathway, care pathways, clinical pathway: steps of care
multi-agency, inter-agency: with several offices
integrated care, joined-up: together
safeguarding: keeping people safe
signposting, signpost: telling people where to go
social prescribing: sending people to clubs
primary care: the doctor
secondary care: the hospital
holistic therapy, holistic wellbeing: care for body and mind
modality, modalities: way of treating
somatic: of the body
energy work, energy healing: laying on hands
neurodiverse, neurodivergent, neurodiversity: people who think in another way
pedagogy, pedagogical: teaching
curriculum development, curriculum design: planning lessons
scaffolding learning: helping step by step
differentiated learning, differentiation: teaching each child
attainment gap: difference in marks
formative assessment, summative assessment: test
metacognition: thinking about thinking
learning outcomes, learning outcome: what you learn
learning journey: learning
personal development, personal growth: learning about yourself
lifelong learning: learning all your life
capability building, capabilities, capability: what you can do
competencies, competency: what you can do
leadership: leading people
leadership coaching, leadership programme: learning to lead
team dynamics: how people get on
performance coaching: learning to do better
mindset: way of thinking
limiting beliefs: thoughts that hold you back
accountability partner, accountability: someone who checks
growth mindset: wanting to learn
feedback loop, feedback loops: hearing how it goes
people strategy, people operations, people partner: care for staff
workforce: staff
workforce solutions, staffing solutions: finding staff
employee retention: keeping staff
employee relations: getting on with staff
change programme, change programmes: change
change management: helping people change
programme management, program management: running projects
interim management: leading for a while
process mapping: drawing how work goes
process automation: work that does itself
operational efficiency, operational efficiencies, efficiencies: less waste
streamline: make simpler
cost-effective: cheap
cost optimisation, cost reduction: spending less
value engineering: building for less
procurement: buying
logistics solutions: moving goods
supply chain: where goods come from
last-mile, last mile, last-mile delivery: to the door
cross-docking: moving goods across
fulfilment, fulfillment: sending out
freight forwarding: sending goods abroad
inventory management: stock
asset management, assets: things you own
facilities management: looking after buildings
building envelope: walls and roof
retrofit, retrofitting: mending old houses
net zero, net-zero, carbon neutral, carbon-neutral: no harm to the climate
decarbonise, decarbonisation, decarbonize: burn less
circular economy: using things again
carbon footprint: harm to the climate
biophilic design, biophilic: with plants
mixed-use development, mixed-use: homes and shops
stakeholder buy-in: people agreeing
due diligence: checks before buying
wealth management: looking after money
wealth creation: getting richer
wealth preservation: keeping money
diversify, diversified, diversification: spread
portfolio: what you own
asset allocation: how money is spread
tax-efficient, tax efficiency, tax optimisation: paying less tax
tax planning, estate planning: planning for tax
cash flow, cashflow: money coming in and going out
cash flow forecasting, forecasting: looking ahead
management accounts: figures for the owner
fractional: part-time
fractional cfo: part-time head of finance
invoice factoring: selling bills
risk mitigation, risk management: fewer dangers
dispute resolution: settling quarrels
litigation: going to court
intellectual property: ideas you own
conveyancing: papers for buying a house
corporate governance: how a company is run
regulatory compliance: keeping to the rules
conflict resolution: settling quarrels
paradigm shift: big change
pain point: trouble
touchpoint, touchpoints: time you meet
offerings: what you sell
robust solution: something that works
customise, customised, customizable: made for you
personalised service: made for you
immersive, experiential: that you feel
seamless experience: easy
journey mapping: drawing what people go through
ideation session: thinking together
evangelist: fan
ninja, guru, rockstar: expert
visionary: with ideas
serial entrepreneur: someone who starts companies
solopreneur: one-person business
intrapreneur: someone with ideas at work
ecosystem partner, ecosystem partners: company we work with
optimise, optimize, optimisation, optimization: make better
maximise, maximize: get the most out of
incentivise, incentivize: reward
utilisation: use
strategic, strategically: planned
strategise, strategize: plan
strategic advice, strategic planning: plan
framework: plan
methodology, methodologies: way of working
b2b, b2c: for companies or for people
playbook, playbooks: plan
design partner, design partners: first user
revolutionise, revolutionize: change
scale up, scale your business, scale your, scaling: grow
thrive: do well
reimagine, reimagining: think again
supercharge, turbocharge: speed up
automation: work that does itself
smb, smbs: small firm
democratise, democratize: open up to all
unlocking, unlock: open up
navigate complexity, navigate change: cope
cutting-edge technology: new technology
world-class: very good
executive presence: how you come across
authentic leadership, servant leadership: leading as yourself
bottleneck, bottlenecks: trouble
competitively priced, competitive pricing: cheap
core competency: what you do best
tech stack: programs you use
low-hanging fruit: easy wins
holistic view: looking at everything
value stream: road to the customer
quick wins, quick win: easy start
rightsize: make fit
best practices: what works
bottom-line growth, bottom line, top-line growth: profit
enterprise clients, enterprise customers, enterprise: large firm
velocity: speed
marketplace: market
fast-paced world, ever-changing landscape, digital landscape, competitive landscape: these days
today's market, today's marketplace, today's world: these days
strategic planning: making a plan
partner with: work with
digital experience, digital experiences: websites and apps
learning journeys: lessons
revops: help for sellers
customer-centricity: care for customers
cross-pollination: learning from each other
`;

/** Words of advisers and sellers and what to say instead. */
export const consultancyJargon: string = `
solution, solutions: help
total solution: everything in one
one-stop shop, one-stop-shop: everything in one place
full-service: that does everything
value proposition: what you offer
unique selling point, unique selling proposition: what sets you apart
usp: what sets you apart
pain point, pain points: problem
framework: plan
methodology: way of working
holistic: looking at the whole
impact: difference
impactful: that makes a difference
consultancy: advice firm
boutique: small
fractional: for a few days a week
customer-centric, client-centric, customer centric: that puts customers first
user-centric: made for users
human-centric, human-centred design: made for people
design thinking: finding answers together
co-creation, co-create: making together
brainstorm, brainstorming session: think of ideas
workstream: part of the work
touchpoint: moment of contact
engagement model: way of working together
scope of work, scoping: what is included
gap analysis: what is missing
swot analysis: strengths and weaknesses
roll out, rollout, roll-out: start everywhere
go-to-market, go to market: how you start selling
time-to-market, time to market: time until it is sold
market penetration: how many people buy
market leader, industry leader, leading provider: well known
cross-sell, cross-selling, upsell, upselling: sell more
funnel, sales funnel: steps to a sale
conversion, conversion rate: how many people buy
lead generation, lead-gen: finding customers
leads: possible customers
growth hacking, growth hacker: growing fast by trying
brand awareness: whether people know you
brand identity: how people see you
brand strategy, branding: how you want to be seen
rebranding: a new name and look
content strategy, content marketing, content creation: writing and pictures
content creator: someone who makes pieces
storytelling: telling stories
inbound, outbound: drawing customers
omnichannel, multichannel, multi-channel: in shops and online
target audience: people you want to reach
segmentation: splitting into groups
search engine optimisation, search engine optimization: being found online
pay-per-click: paying for each visitor
performance marketing: paying only for results
influencer marketing: being shown by well-known people
social proof: others like it too
customer success: helping customers get on
customer experience: how customers find it
customer retention: keeping customers
account management: looking after customers
key account: large customer
business development: finding new customers
b2b, business-to-business: for companies
b2c, business-to-consumer: for people at home
procurement strategy: plan for buying
supply chain: the way from maker to buyer
supply chain management, logistics optimisation: getting goods there on time
fulfilment, order fulfilment: packing and sending
sourcing: finding suppliers
vendor management: dealing with suppliers
service level agreement: promise about service
sustainability strategy: plan to be green
carbon footprint: harm to the climate
net zero, net-zero: without harm to the climate
circular economy: using things again
social enterprise: company for a good cause
social impact: what it does for people
theory of change: how you think it will work
outcomes-based, outcome-based: by results
capability, capabilities: what you can do
evangelist: fan
guru, ninja, rockstar: expert
serial entrepreneur: someone who starts companies
ideapreneur, solopreneur: someone working alone
initiative, initiatives: plan
insights: what you learn
purpose-driven, purpose-led: for a good cause
mission-driven: for a good cause
results-driven, results-oriented: that gets things done
solution-oriented, solutions-oriented: that helps
future-proof, future proof: that will last
tailor-made solution, bespoke solution, tailored solution: just what is needed
synergise, synergize: work together
utilise, utilize, utilisation: use
deliver value, add value: help
proven track record, track record: what you have done
unlock potential, unlock value: bring out the best
trusted advisor, trusted adviser: adviser
hyper-growth, hypergrowth: growing very fast
rightshoring: choosing where
holistic approach: looking at the whole
`;

/** Words that return in every trade and what to say instead. */
export const englishMoreJargon: string = `
cleantech: technology
content: texts and pictures
bespoke: made to measure
unlocking value, create value, drive value: be of use
deliver value faster: be of use sooner
complex challenges: hard questions
employee journey: what people go through with you
reskill: learning new work
enabler, enablement: what makes it possible
actionable insights: what you can use
predictive maintenance: repair before it breaks
digital twin: computer model of a real thing
omni-channel: everywhere at once
lead gen: finding customers
conversion optimisation: visitors who buy
business model: how you earn
business case: sum whether it pays
best of breed, best-of-breed: very good
values-driven: with an aim
transformative: change
transition management: leading a change
tailor-made: made to measure
hands-on: practical
high-end: costly and good
community building: bringing people together
personal branding: what you're known for
lifecycle, life cycle: life
end to end: from start to finish
plug and play: ready to use
tooling: tools
use case, use cases: example of use
portfolio: range
estate planning: settling what you leave
intervention, interventions: help
team dynamics: how a team gets on
wellbeing strategy: plan for health
circularity: using again
make an impact: that makes a difference
moving forward: from now on
frictionless: smooth
robust: strong
agility: in short steps
core business: what it's all about
dynamic team, dynamic environment: team
high performance, high-performance, high-performing: very good
drive results, driving results, drive growth, drive change, drive engagement: get things done
first mover, first-mover: the first
win-win, win-win situation: good for both
next level, next-level: better
level up: get better
mission statement: aim
co-design: designing together
customer experience, employee experience, guest experience: how people find it
knowledge transfer: sharing knowledge
strategic partner, trusted partner, trusted adviser, trusted advisor: somebody who helps you think
future-ready, future-fit: ready for later
self-organising teams, servant leadership: leading
pain points: problems
pipeline: what's coming
sweet spot: best place
circle back: come back to it
take offline: talk later
low-touch, high-touch: with little or much contact
north star: aim
laser-focused, laser focus: with attention
results-oriented, outcome-focused, outcomes-based: that gets things done
client-facing, customer-facing: with customers
forward-thinking, forward-looking: that thinks ahead
industry-leading, market-leading, award-winning solutions: known
innovative solutions, tailored solution, integrated solutions, scalable solutions: help
one size fits all, one-size-fits-all: the same for everybody
passionate about excellence, operational excellence, excellence: good work
thought-provoking: that makes you think
white label, white-label: under your own name
wheelhouse: what you're good at
ai-driven, tech-driven, insight-driven, people-driven, design-driven: based on it
personalisation, personalization, hyper-personalisation: made for you
the next level: better
young professionals: young people at work
`;

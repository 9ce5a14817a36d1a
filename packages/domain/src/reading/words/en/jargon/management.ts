/** Words of managers and what to say instead: `term, term: plain words`. */
export const managementJargon: string = `
leverage: use
synergy: working well together
synergistic: that work well together
facilitate: help with
facilitation: help
facilitator: someone who leads a talk
stakeholder: everyone involved
stakeholder management, stakeholder engagement: talking with everyone involved
shareholder value: what owners earn
buy-in: agreement
silo: department that works alone
alignment: wanting the same
align: agree
governance: who decides and checks
change management: helping people through a change
change manager: someone who helps people through a change
change agent: someone who starts a change
transformation: change
transformational: that changes a lot
digital transformation: working in a new way with computers
optimise, optimize, optimisation, optimization: improve
streamline: make simpler
implement, implementation: put in place
operationalise, operationalize: carry out
operational excellence: doing the daily work well
strategic: planned
strategise, strategize: plan
strategic partner: partner
paradigm shift: new way of thinking
mindset: way of thinking
empower, empowerment: let people decide for themselves
ownership: feeling responsible
accountability: answering for what you do
thought leader: expert
thought leadership: leading with knowledge
best practice, best practices: what works well elsewhere
best-in-class, best in class: very good
world-class: very good
benchmark: comparison
benchmarking: comparing with others
low-hanging fruit, low hanging fruit: easy things first
quick win, quick-win: something that helps soon
win-win: good for both
move the needle: make a difference
boil the ocean: try to do everything
think outside the box, outside the box, out-of-the-box, out of the box: in a new way
blue-sky thinking, blue sky thinking: thinking freely
circle back: come back to it
touch base: talk
reach out: write or ring
ideate, ideation: think of ideas
iterate, iteration, iterative: try again and improve
pivot: change direction
scale-up, scaleup: fast-growing company
scalable, scalability: that can grow
roadmap: plan
milestone: step
deliverable: what you hand over
actionable: that you can use
granular, granularity: in detail
bandwidth: time
drill down, deep dive, deep-dive: look closely
helicopter view: the whole picture
key performance indicator: measure
kpi: measure
metric: measure
mission statement: what you are for
mission-critical: that must not fail
core competency, core competencies: what you are good at
core values: what you stand for
value-add, value add, added value: what it is worth to others
value chain: every step from maker to buyer
value creation: making something useful
cross-functional: from several departments
multi-disciplinary, multidisciplinary: with several trades
matrix organisation: company with two bosses each
c-suite, c-level: the directors
executive leadership: directors
interim manager: temporary manager
turnaround: rescue
restructuring: changing who does what
downsizing, rightsizing: letting people go
lean, lean six sigma, six sigma: without needless steps
kaizen: improving a little every day
continuous improvement: improving a little every day
root cause analysis: finding the real cause
process improvement, process optimisation, business process: how work is done
resource allocation: who does what
prioritise, prioritize, prioritisation: choose what comes first
proactive, proactively: before it is needed
agile transformation: learning to work in short steps
capacity building: helping people learn
learnings: what you learned
lessons learned: what you learned
going forward: from now on
at the end of the day: in the end
game changer, game-changer, game-changing: something really new
paradigm: way of thinking
verticals: trade
drive growth, drive engagement, drive change: help it grow
double down, doubling down: do more of
boots on the ground: people on the spot
on the same page: agreed
run rate: earnings at this pace
`;

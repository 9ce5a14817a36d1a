/** Groups of words that everybody in business says of themselves: they tell nobody anything, wherever they stand. */
export const englishPlatitudes: string = `
added value
add value
adds value
adding value
add real value
real value
create value
creating value
deliver value
delivers value
delivering value
deliver results
delivers results
delivering results
drive results
get results
measurable results
tangible results
real results
extra mile
exceed expectations
exceeds expectations
exceeding expectations
beyond expectations
above and beyond
make a difference
making a difference
makes a difference
make an impact
making an impact
real difference
meaningful impact
lasting impact
positive impact
sustainable impact
social impact
at scale
take you to the next level
take your business
next level
new heights
unlock potential
unlock the potential
unlock your potential
unlock your full potential
full potential
fulfil your potential
reach your potential
reach their potential
true potential
best version of
best self
passionate about people
passionate about what we do
passionate about helping
passionate about making
passionate team
our passion
driven by passion
unique blend
unique combination
unique approach
unique selling point
proven track record
track record
wealth of experience
years of experience
vast experience
decades of experience
wide range of services
wide range
full range
broad range
comprehensive suite
comprehensive range
suite of
tailored to your needs
tailored to you
tailored approach
tailored services
tailored solution
tailored solutions
to your needs
your unique needs
unique needs
bespoke service
personal touch
personal service
personal approach
peace of mind
attention to detail
quality service
quality services
highest quality
highest standards
high-quality service
high quality service
first-class service
world-class service
exceptional service
excellent service
outstanding service
outstanding results
exceptional results
exceptional experience
memorable experience
memorable experiences
customer satisfaction
customer service excellence
customers first
customer first
clients first
people first
at the heart of
at the heart of everything
heart of everything
one-stop shop
one stop shop
trusted partner
trusted partners
trusted advisor
partner of choice
supplier of choice
provider of choice
leading provider
market leader
leading supplier
long-term relationships
lasting relationships
lasting partnerships
building relationships
strong relationships
commitment to excellence
committed to excellence
committed to quality
dedicated team
dedicated professionals
experienced professionals
team of experts
team of professionals
dynamic team
fast-paced
forward thinking
ahead of the curve
ahead of the game
stay ahead
cutting edge
leading edge
push boundaries
pushing boundaries
pushing the boundaries
push the envelope
think big
think differently
thinking differently
shape the future
shaping the future
future of work
future of business
fit for the future
better tomorrow
brighter future
hit the ground running
get things done
make things happen
making things happen
can-do attitude
go-getter
people person
team player
self-starter
results driven
solution oriented
solutions oriented
solution provider
smart solutions
creative solutions
complete solutions
total solutions
sustainable solutions
practical solutions
effective solutions
right solution
right solutions
journey to success
path to success
road to success
key to success
achieve success
achieve your goals
achieve their goals
reach your goals
realise your vision
vision to life
bring ideas to life
bringing ideas to life
growth and success
grow your business
growing your business
sustainable growth
accelerate growth
accelerating growth
fuel growth
business growth
inspire people
inspire others
inspire and empower
inspire change
driving change
drive change
drive success
positive change
meaningful change
meaningful connections
connect people
connecting people
connector of people
bring people together
bringing people together
change-maker
change-makers
changemaker
changemakers
difference maker
thought partner
second to none
tick all the boxes
ticks all the boxes
raise the bar
raising the bar
wear many hats
wearing many hats
wear a lot of hats
like-minded
like-minded people
best selves
safe pair of hands
big picture
bring to the table
brings to the table
community builder
change maker
super connector
proven track record
value chain
`;

/** Words that say nothing in a sentence where nothing else says anything: `we stand for quality`. */
export const englishEmptyWords: string = `
collaboration collaborative quality passion passionate reliability reliable integrity innovation innovate innovator inspiration inspire inspiring satisfaction professionalism professional expertise flexibility flexible
dynamic ambition ambitious enthusiasm enthusiastic solution solutions value success successful excellence excellent exceptional outstanding unique leading purpose purposeful mission vision
potential synergy empower empowerment empowering trust transparency transparent commitment committed dedication dedicated creativity growth thrive thriving flourish transform transformation transformational transformative
sustainable sustainability impact impactful difference drive driven challenges challenge attitude mindset comprehensive holistic authentic authenticity accelerate elevate maximise maximize enhance
unleash unlock unlocking strengthen excel succeed experience experiences opportunities comprehensive results service approach integrated leverage dynamic marketplace landscape authentic resilience resilient best-in-class agile focus focused
`;

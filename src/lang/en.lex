# The English lexicon of inquit: everything that is English and nothing else.
#
# A section begins with [name]; each entry is a line, lower case, `word` or `word : attributes`. Entries without attributes may
# share a line, separated by commas. Lines that begin with # are comments.
#
# Verbs are given in their base form. Regular forms are made by rule; irregular ones are given: `past=`, `part=` (participle),
# `ing=`, `s=`. Flags: said (the neutral verbs), strong (to be trusted as a tag right beside a quote), manner (a sound or gesture),
# tell (takes the one spoken to as object), inverts (`said X` is common), noun (the base form is more often a noun), clause
# (governs that-clauses), cont (the same speaker goes on), reply (the other answers), question, neg (implies the negative),
# sure (reports with whatever it governs), seldom (has other senses more often than that of a report),
# clausal (reports with a clause or a quote, and does something else with a mere object: `observed the feast`),
# names (what follows in marks is what something is called), sees (its object is seen or heard to do something: `heard him say`),
# hears (its subject is told something, and tells nothing: `the court heard that`),
# together (reports with the words behind it, and not by itself: `took issue with`, `made clear that`, `ruled out`),
# denies (what it governs is not held, or not done: `denied that`, `rejected claims that`, `refused to`),
# particle=out|for|on|off|up.

[verbs speech]
# Saying: what was uttered.
accuse : tell sure
acknowledge : clause strong
add : strong clause cont inverts
admit : past=admitted ing=admitting strong clause
admonish : tell clause
advise : tell seldom clausal
advocate : noun
affirm
agree : strong clause reply
allege : clause
allude : sure
announce : strong clause inverts sure
answer : strong noun reply inverts clausal
apologize
appeal : noun seldom
applaud : sure
apprise : tell
argue : clause inverts sure
ask : tell strong question inverts
assail
assent
assert : clause sure
assure : tell clause
attest : clause
attribute : sure
aver : past=averred ing=averring clause
avow : clause
backpedal
backtrack
bark
beg : past=begged ing=begging
begin : past=began part=begun ing=beginning strong seldom clausal
belittle : sure
bellow
bemoan : sure
berate : sure
bewail : sure
boom : noun
beseech
blame : noun sure
blast : sure
bluster
boast
brand : noun names
brag : past=bragged ing=bragging
broach
cable : noun clausal
call : noun names particle=for
castigate : sure
caution : clause tell sure
cavil
censure : noun
certify : clausal
challenge : noun seldom
chant : clausal
characterize : sure
charge : noun
chastise : sure
chatter
cheer : noun clausal
chide : sure
chime
chortle : noun clausal
chuckle
cite : noun sure
claim : noun clause
clarify : clause
coach : noun
coin : noun seldom clausal
commend
compare : clausal
comment : noun sure
complain : clause sure
concede : clause strong inverts
conclude : strong clause cont inverts
concur : past=concurred ing=concurring clause
condemn : sure
confess
confide : clause
confirm : clause
congratulate
contend : clause
continue : strong cont inverts
contradict : denies
correct
corroborate : clause
counsel : tell noun
counter
credit : noun
criticize : sure
critique : noun
crow
cry : strong inverts
deadpan : past=deadpanned ing=deadpanning
debunk : denies
declaim
declare : strong clause inverts
decline : neg noun denies
decree : noun clause
decry : sure
defend
deflect
demand : strong question
demur : past=demurred ing=demurring
denigrate : sure
denounce : sure
deny : clause neg denies
depict : sure
deride : sure
describe : names
detail : noun clause
dictate
disavow : denies
disclaim : denies
disclose : clause
discuss
dismiss : denies
disown
disparage
dispute : noun clause denies
dissent : noun
divulge : clause
downplay
drawl
dub : names past=dubbed ing=dubbing
echo : reply
ejaculate : strong
elaborate
elucidate
emphasize : clause sure
encourage
enquire : question
enthuse : clause
entreat : tell
enumerate
enunciate
equivocate
estimate : noun clause
eulogize
eviscerate : sure
exaggerate
exclaim : strong inverts
excoriate : sure
exhort
explain : strong clause inverts sure
expostulate
expound
express : sure
extol : past=extolled ing=extolling sure
falter
fault : noun
forecast : past=forecast noun clause
foretell : past=foretold clause
forewarn : clause tell
fret : past=fretted ing=fretting clause
fulminate
fume
gasp : strong
giggle
gloat
greet : seldom clausal
gripe
groan
grouse
growl
grumble : clause
grunt : noun clausal
gulp
gush
hail : clausal
harangue
heckle
hector
hint : noun clause
hiss
holler : clausal
hypothesize : clause
implore
imply
impugn
indicate : clause
inform : tell clause
inquire : strong question inverts
insinuate : clause
insist : strong clause inverts sure
instruct : tell
interject
interpose : reply
interrupt : strong reply clausal
intimate : clause
intone
inveigh
invite : tell seldom clausal
jeer
joke : clause inverts
knock : noun seldom
kvetch : clause
label : names past=labeled noun
lambast
lambaste
lament : clause inverts sure
lampoon : sure
lash
laud : sure
laugh : noun seldom clausal
lecture : noun
liken : sure
lobby : noun
maintain : clause seldom clausal
malign
marvel : clause
mention : noun clause
moan
mock
moralize
mumble
murmur : strong inverts clausal
mutter : strong inverts
narrate
nitpick
note : noun clause inverts sure
notify : tell clause
object : noun reply clause
observe : strong clause inverts clausal
offer : noun
opine
order : tell noun clausal
outline : noun
overstate
pan : past=panned ing=panning
paraphrase
persist : clausal
persuade : tell
pester
pillory : past=pilloried sure
pipe : clausal
pitch : noun
plead : clause clausal
pledge : noun clause
point : noun clause particle=out
pontificate : clause
portray : sure
posit : clause
postulate : clause
praise : noun sure
pray : clause clausal
preach : clause clausal
predict : clause inverts
presage
proceed : strong cont
proclaim : clause
profess : clause
proffer
prognosticate : clause
project : noun clause clausal
promise : tell noun clause
pronounce : clausal
prophesy : past=prophesied clause
propose : clause
propound
protest : strong reply noun clause
pursue : strong cont
query : question
question : noun
quibble
quip : past=quipped ing=quipping clause clausal
quote : noun
rage : noun clausal
rail : sure
rant : noun
rave : noun clausal
reaffirm : clause sure
reason : noun
reassert : clause sure
reassure : tell clause
rebuke : noun sure
rebut : past=rebutted ing=rebutting clause sure denies
recall : clause inverts sees
recant : denies
recapitulate
recite
recollect : clause
recommend : clause
reconfirm : clause
recount : clause
refer : sure past=referred ing=referring
reference : noun
refuse : neg denies
refute : clause denies
rehash
reiterate : clause sure
rejoice
rejoin : strong reply clausal
relate : clausal
relay : clause
remark : strong clause inverts seldom clausal
remind : tell clausal
reminisce : clause
remonstrate
repeat : strong cont inverts clause noun
reply : strong clause reply inverts
report : noun clause inverts strong
reprimand
reproach : noun sure
reprove
repudiate : sure denies
request : noun clause sure
respond : strong clause reply inverts
restate : clause
resume : strong cont
retell : past=retold
retort : strong reply clause noun
retract : denies
return : strong reply inverts seldom clausal
reveal : clause strong sure
revile : sure
rhapsodize : clause
ridicule : noun
riposte : noun
rubbish : noun
rule : noun clause clausal together
salute : noun
say : past=said said strong clause inverts
scoff : clause
scold : sure
scream : clause noun
shout : strong inverts clause noun clausal
shriek : noun clausal
sigh : strong noun clausal
signal : noun seldom
skewer : noun
slam : past=slammed ing=slamming
slander : noun
smear
snap : past=snapped ing=snapping
snarl
sneer : clause
snort : noun clausal
sob : past=sobbed ing=sobbing
speak : past=spoke part=spoken
specify : clause
speculate : clause
splutter : clausal
spout
sputter : clausal
squawk : clausal
squeal : noun clausal
stammer : strong
state : noun clause inverts strong seldom
stipulate : clause
stress : clause noun
stutter
submit : past=submitted ing=submitting clause seldom clausal
sugarcoat
suggest : strong clause inverts
sum : past=summed ing=summing noun seldom particle=up
summarize : clause
swear : past=swore part=sworn clause seldom
talk : noun
taunt
tease
telegraph : noun clausal
tell : past=told said tell clause
term : names noun
testify : clause strong clausal
thank
theorize : clause
threaten : clause
thunder : noun
tout : sure
trumpet
underline
underscore : clause seldom
upbraid
urge : tell clause noun
utter
validate
vent
venture : strong noun clause
verify : clause
vilify : sure
volunteer : noun clause
wail : noun clausal
whimper : noun clausal
# “Voice” and “voices” are nouns in every story.
voiced : past=voiced s=voiced ing=voicing sure
vouch
vow : noun clause sure
warn : tell clause inverts strong
whine : clause
whinge : clause
whisper : strong inverts clause noun clausal
yell : inverts clause strong clausal

[verbs writing]
# Putting in writing.
author : noun
blog : past=blogged ing=blogging
editorialize : clause
email : tell noun seldom
pen : past=penned ing=penning noun
post : noun
publish
retweet : noun
scrawl : noun clausal
scribble : noun clausal
text : tell noun clausal
tweet : inverts noun clause
write : past=wrote part=written ing=writing inverts clause clausal

[verbs thought]
# Thinking, knowing, feeling.
agonize
ascertain : clause
assume : clause
believe : clause
brood
calculate : clause
conceive : clause
conjecture : noun clause
consider : clause
contemplate : question
decide : clause
deduce : clause
deem : clause sure
determine : clause
disbelieve
discern : clause
dream : past=dreamed/dreamt noun clause
fantasize : clause
feel : past=felt clause seldom
figure : noun clause seldom
foresee : past=foresaw part=foreseen clause
forget : past=forgot part=forgotten ing=forgetting clause denies
guess
imagine
infer : past=inferred ing=inferring clause
intuit
judge : noun clause
know : past=knew part=known clause
learn : past=learned/learnt clause
mull : question
muse
notice : noun clause
perceive : clause
ponder : question
presume : clause
presuppose : clause
rationalize : clause
realize : clause
reckon : clause
recognize : clause
reflect : seldom
regard : noun
remember : clause sees
ruminate
sense : noun clause
suppose
surmise : clause
suspect : noun clause
think : past=thought clause inverts
understand : past=understood clause
view : noun
wonder : question
worry : noun clause

[verbs trap]
# Look like cues and seldom are.
cast : past=cast noun
demonstrate : clause
discover : clause
document : noun
establish : clause
feature : noun sees
find : past=found clause
gather : clause seldom
hear : past=heard clause seldom sees hears
hold : past=held noun clause seldom clausal
illustrate : clause
list : noun
mean : past=meant clause seldom
prove : part=proven clause seldom
read : past=read
roar
see : past=saw part=seen clause sees
shoot : past=shot seldom together
show : part=shown noun clause sees

[verbs attitude]
# Wanting, fearing, supporting: no words need to have been said.
abhor : past=abhorred ing=abhorring
accede
accept : clause
acquiesce
admire
adore
aim : noun
anticipate : clause seldom
appreciate : clause
approve : seldom
aspire
back : noun seldom
balk
begrudge
bristle
care : noun
champion : noun
condone
countenance : noun
crave
deplore : sure
desire : noun
despise
detest
disagree : sure
disdain : noun
dislike
distrust : noun
doubt : denies
dread : noun clause
embrace
endorse : sure
envisage : clause
envision : clause
espouse
expect : sure
favor
favour : noun
fear
hate
hesitate
hope : clause
idolize
intend : clause seldom
itch
like
loathe
love
mistrust : noun
mourn
oppose : sure
plan : past=planned ing=planning noun
prefer : past=preferred ing=preferring clause
pretend
regret : past=regretted ing=regretting
reject : sure denies
relish
renounce
resent
resist
resolve : noun clause
respect : noun seldom
revere
rue
second-guess
seek : past=sought
strive : past=strove part=striven
support
trust : noun
value : noun
want
welcome : seldom
wish : noun clause
yearn
# Adjectives behind “is”: what somebody is critical of, or confident that. Each is its own base form, and more often no predicate.
adamant : noun clause sure
afraid : noun clause
ambivalent : noun sure
angry : noun
appreciative : noun sure
bullish : noun
complimentary : noun
confident : noun clause sure
contemptuous : noun sure
convinced : noun clause
critical : noun sure
dismissive : noun sure
distrustful : noun sure
doubtful : noun clause
eager : noun
emphatic : noun clause sure
enthusiastic : noun
fearful : noun clause
fond : noun
furious : noun clause
glad : noun clause
grateful : noun clause
insistent : noun clause sure
leery : noun sure
mindful : noun clause
mistrustful : noun sure
optimistic : noun clause sure
pessimistic : noun clause sure
proud : noun clause sure
reluctant : noun
sceptical : noun clause sure
skeptical : noun clause sure
supportive : noun sure
sure : noun clause
suspicious : noun sure
thankful : noun clause
unapologetic : noun
uncertain : noun sure
unconvinced : noun clause sure
unhappy : noun sure
unimpressed : noun
unsure : noun sure
upbeat : noun
upset : noun
wary : noun sure

[verbs other]
# Other verbs, needed to find the verb of a clause.
abandon
abolish
absorb
abuse
accelerate
access
accommodate
accompany
accomplish
accumulate
achieve
acquire
act : noun
activate
adapt
address
adhere
adjust
administer
adopt
advance : noun
advertise
affect
afford
aid : noun
alert : noun
alienate
allocate
allow
alter
amend
amount : noun
amplify
analyze
anchor : noun
anger
annoy
anoint
appear
apply
appoint
apprehend
approach
arise : past=arose part=arisen
arm
arouse
arrange
arrest
arrive
articulate
ascend
assassinate
assemble
assess
assign
assist
associate
attach
attack
attain
attempt : noun
attend
attract
authorize
avert
avoid : denies
await
award : noun
axe : noun
ban : past=banned ing=banning noun
bar : past=barred ing=barring noun
base : noun
be : past=was part=been
bear : past=bore part=borne noun
beat : past=beat part=beaten ing=beating noun
become : past=became part=become
befall : past=befell part=befallen
befriend
behave
belong
bend : past=bent
benefit : past=benefited/benefitted ing=benefiting/benefitting noun
beset : past=beset ing=besetting
bet : past=bet ing=betting noun
betray
bewilder
bid : past=bid ing=bidding noun
bind : past=bound
bite : past=bit part=bitten noun
bleed : past=bled
block : noun
blow : past=blew part=blown noun
board : noun
book : noun
boost : noun
borrow
bother
bounce
boycott : noun
break : past=broke part=broken noun
breathe
breed : past=bred noun
bring : past=brought
broadcast : past=broadcast noun
broaden
build : past=built
bully
burn : past=burned/burnt noun
burst : past=burst noun
bury
buy : past=bought
campaign : noun
cancel
cap : past=capped ing=capping noun
captivate
capture : sees
carry
catch : past=caught noun sees
cause : noun
cease
celebrate
chair : noun
change : noun
chase : noun
check : noun
cherish
choke
choose : past=chose part=chosen ing=choosing
circulate
clash : noun
classify
clean
clear
climb : noun
clinch
cling : past=clung
close : noun
coexist
coincide
collaborate
collapse : noun
collect
collide
combat : noun
combine
come : past=came part=come ing=coming
commemorate
commence
commit : past=committed ing=committing
communicate
compel : past=compelled ing=compelling
compensate
compete
compile
complete
comply
compose
comprise
conceal
concentrate
conduct
confer : past=conferred ing=conferring
confine
confiscate
conform
confront
confuse
connect
conquer
conserve
consist
consolidate
constitute
construct
consult
consume
contact : noun
contain
contaminate
contribute
control : past=controlled ing=controlling noun
convene
converge
convert
convey
convict
convince
cook : noun
cooperate
coordinate
cope
copy : noun
correspond
cost : past=cost noun
count : noun
cover : noun
crack : noun
crash : noun
create
creep : past=crept
criminalize
criss
cross : noun
crowd : noun
crush : noun
cultivate
curb : noun
curtail
cut : past=cut ing=cutting noun
damage : noun
dance : noun
dare
date : noun
dazzle
deactivate
deal : past=dealt noun
decrease : noun
dedicate
deepen
defeat : noun
defer : past=deferred ing=deferring
define
defy
degrade
deliver : together
demolish
depart
depend
deploy
deport
deposit : noun
deprive
derail
derive
descend
deserve
design : noun
designate
destabilize
destroy
detain
detect
deter : past=deterred ing=deterring
deteriorate
devastate
develop
deviate
devise
devote
devour
diagnose
die
differ
differentiate
dig : past=dug ing=digging
dilute
diminish
direct
disable
disappear
discard
disconnect
discontinue
discourage
discredit
discriminate
disgust
dismantle
dispatch
dispel : past=dispelled ing=dispelling
disperse
displace
display : noun
displease
disqualify
disrupt
dissolve
dissuade
distance : noun
distinguish
distort
distract
distribute
disturb
dive
diversify
divert
divide
do : past=did part=done s=does
dominate
donate
double : noun
draft : noun
drag : past=dragged ing=dragging
drain : noun
draw : past=drew part=drawn noun
dress : noun
drift : noun
drink : past=drank part=drunk noun
drive : past=drove part=driven ing=driving noun
drop : past=dropped ing=dropping noun
dry
dwindle
earn
ease : noun
eat : past=ate part=eaten
edit : noun
educate
effect : noun
elapse
elect
elevate
eliminate
elude
emanate
embark
embarrass
embed : past=embedded ing=embedding
embody
emerge
emigrate
employ
empower
empty
emulate
enable
enact
encompass
encounter : noun
end : noun
endanger
endure
energize
enforce
engage
engulf
enhance
enjoy
enlarge
enlist
enrich
enroll
ensue
ensure
entail
enter
entertain
enthrall
entitle : names
entrust
equip : past=equipped ing=equipping
eradicate
erase
erect
erode
erupt
escalate
escape : noun
evacuate
evade
evaluate
evict
evoke
evolve
exacerbate
examine
exceed
excel : past=excelled ing=excelling
exchange : noun
excite
exclude
execute
exempt
exercise : noun
exert
exhaust
exist
exit : noun
expand
expedite
expel : past=expelled ing=expelling
experience : noun
expire
explode
exploit : noun
explore
export : noun
expose
extend
face : noun
facilitate
fade
fail : denies
fall : past=fell part=fallen noun
falsify
fare
farm : noun
feed : past=fed noun
fetch
fight : past=fought noun
file : noun
fill : noun
film : noun sees
finalize
finance : noun
finish
fire : noun together
fit : past=fit ing=fitting noun
fix : noun
flag : past=flagged ing=flagging noun
flatter
flay
flee : past=fled ing=fleeing
fling : past=flung
float : noun together
flood : noun
flourish
flow : noun
fluctuate
fly : past=flew part=flown noun
focus : noun
fold : noun
follow
forbid : past=forbade part=forbidden ing=forbidding
force : noun
forge
forgive : past=forgave part=forgiven
forgo : past=forwent part=forgone
form : noun
fortify
foster
found : noun
frame : noun
fray
freeze : past=froze part=frozen
frighten
frustrate
fuel : noun
fulfil : past=fulfilled ing=fulfilling
fulfill
function : noun
fund : noun
gain : noun
galvanize
garner
generate
get : past=got ing=getting part=gotten
give : past=gave part=given ing=giving together
glorify
go : past=went part=gone s=goes
govern
grab : past=grabbed ing=grabbing
graduate
grant : noun
grapple
greenlight
grill : noun
grind : past=ground
grip : past=gripped ing=gripping noun
groom
grow : past=grew part=grown
guarantee : noun
guard : noun
guide : noun
halt : noun
hamper
hand : noun
handle
hang : past=hung
happen
harass
harden
harm : noun
hasten
haunt
have : past=had s=has ing=having
head : noun
heal
heat : noun
heighten
help : noun
hide : past=hid part=hidden ing=hiding noun
highlight : noun
hijack
hike : noun
hinder
hire
hit : past=hit ing=hitting noun together
hoard
honor : noun
host : noun
house : noun
hover
hug : past=hugged ing=hugging noun
hunt : noun
hurl
hurt : past=hurt noun
identify
ignite
ignore
illuminate
immigrate
impact : noun
impair
impede
implement
impose
impress
imprison
improve
inch
incite
include
incorporate
increase : noun
incur : past=incurred ing=incurring
indict
indoctrinate
induce
indulge
infect
infiltrate
inflate
inflict
influence : noun
infuse
inhabit
inherit
inhibit
initiate
inject
injure
innovate
insert
inspect
inspire
install
instill
integrate
intensify
interact
intercept
interfere
interpret
interrogate
intervene
intimidate
intrigue
introduce
invade
invent
invest
investigate
invoke
involve
irrigate
irritate
isolate
issue : noun together
jail : noun
jeopardize
join
jump : noun
justify
keep : past=kept
kick : noun
kidnap : past=kidnapped ing=kidnapping
kill
kiss : noun
kneel : past=knelt
lack : noun
land : noun
languish
lapse
last : noun
launch : noun
lay : past=laid
lead : past=led noun
lean : past=leaned/leant
leap : past=leaped/leapt noun
leave : past=left together
legalize
legitimize
lend : past=lent
let : past=let ing=letting together
level : noun
liberate
lie : past=lay part=lain ing=lying noun
lift : noun
light : past=lit noun
limit : noun
line : noun
linger
link : noun
lionize
liquidate
listen
litigate
live : noun
load : noun
locate
lock : noun
log : past=logged ing=logging noun
look : noun
loom
loosen
lose : past=lost ing=losing
lower
lure
magnify
make : past=made ing=making together
manage
manipulate
mar : past=marred ing=marring
march : noun
marginalize
mark : noun names
marry
mass : noun
match : noun
matter : noun
maximize
measure : noun
meet : past=met
memorize
menace
merge
migrate
mind : noun
mingle
minimize
misinterpret
misjudge
mislead : past=misled
misread : past=misread
misrepresent
miss : noun
mistake : past=mistook part=mistaken noun
misunderstand : past=misunderstood
mix : noun
mobilize
model : noun
modernize
modify
monitor : noun
monopolize
motivate
mount : noun
move : noun
multiply
murder : noun
muster
nab : past=nabbed ing=nabbing
name : noun names
narrow
nationalize
navigate
near
necessitate
need : noun
negate
negotiate
nix
nominate
normalize
nudge
nullify
number : noun
nurture
obey
obfuscate
oblige
obscure
obstruct
obtain
occupy
occur : past=occurred ing=occurring
offend
omit : past=omitted ing=omitting denies
open : noun
operate
oppress
orchestrate
organize
originate
oscillate
oust
outdo : past=outdid part=outdone
outlast
outlaw
outlive
outnumber
outpace
outperform
outrage
outrun : past=outran part=outrun ing=outrunning
outsell : past=outsold
outweigh
overcome : past=overcame part=overcome
overdo : past=overdid part=overdone
overestimate
overhaul
overhear : past=overheard
overlook
overpower
override : past=overrode part=overridden
overrun : past=overran part=overrun ing=overrunning
oversee : past=oversaw part=overseen
overshadow
overspend : past=overspent
overtake : past=overtook part=overtaken
overthrow : past=overthrew part=overthrown
overturn
overwhelm
owe
own
pacify
pack : noun
paint : noun
pamper
paralyze
park : noun
part : noun
participate
pass : noun
pave
pay : past=paid noun
penalize
penetrate
perform
perish
permeate
permit : past=permitted ing=permitting noun
persecute
pertain
photograph : noun
pick : noun
pile : noun
pilot : noun
pin : past=pinned ing=pinning noun
pit : past=pitted ing=pitting
place : noun
plague : noun
plant : noun
play : noun
plot : past=plotted ing=plotting noun
plummet
plunge
poison : noun
polarize
politicize
poll : noun
pool : noun
populate
pose
position : noun
possess
postpone
pour : noun
power : noun
practice : noun
precede
preclude
prepare
prescribe
present : noun
preserve
preside
press : noun
pressure : noun
prevail
prevent
print : noun
privatize
probe : noun
process : noun
procure
produce : noun
prohibit
proliferate
prolong
promote
prompt
propel : past=propelled ing=propelling
prosecute
prosper
protect
provide
provoke
publicize
pull : noun
pump : noun
punch : noun
punish
purchase : noun
purify
push : noun together
put : past=put ing=putting together
quadruple
qualify
quash
quell
quit : past=quit ing=quitting
quiz : s=quizzes past=quizzed ing=quizzing noun
race : noun
radicalize
raid : noun
rain : noun
raise : noun together
rally : noun
range : noun
rank : noun
rap : past=rapped ing=rapping noun
rate : noun
ratify
rattle
ravage
reach : noun
react
reactivate
ready
realign
reap
reappear
reassess
rebound
rebuff : denies
rebuild : past=rebuilt
recede
receive
reclaim
reconcile
reconsider
reread : past=reread
reconstruct
recoup
recover
recruit
rectify
recur : past=recurred ing=recurring
redeem
redefine
redirect
rediscover
redistribute
redo : past=redid part=redone
reduce
reelect
reform : noun
refrain : denies
regain
register
regulate
rehabilitate
rein
reinforce
reinstate
rekindle
relax
release : noun
relegate
relent
relieve
relinquish
relocate
rely
remain
remake : past=remade
remove
renew
renovate
rent : noun
reopen
reorganize
repair : noun
repay : past=repaid
repeal : noun
repel : past=repelled ing=repelling
replace
replenish
represent
repress
reproduce
require
rescue : noun
resell : past=resold
resemble
reserve : noun
reshape
reside
resign
resonate
rest : noun
restore
restrain
restrict
restructure
result : noun
resurface
retain
retaliate
rethink : past=rethought
retire
retreat : noun
retrieve
reunite
revamp
reverse : noun
revert
review : noun
revise
revive
revoke
reward : noun
rewrite : past=rewrote part=rewritten
rid : past=rid ing=ridding
ride : past=rode part=ridden noun
rile
ring : past=rang part=rung noun
rip : past=ripped ing=ripping
rise : past=rose part=risen noun
risk : noun
rival : noun
rob : past=robbed ing=robbing
rock : noun
roll : noun
rotate
rouse
ruin : noun
run : past=ran part=run ing=running noun
rush : noun
sack : noun
safeguard
sail : noun
salvage
satisfy
save : noun
scale : noun
scare : noun
scatter
schedule : noun
score : noun
scour
scramble
scrap : past=scrapped ing=scrapping
screen : noun
scrutinize
sculpt
seal
search : noun
seat : noun
secure
seduce
seem
segregate
seize
select
sell : past=sold
send : past=sent together
sensationalize
separate
serve : noun
set : past=set ing=setting noun
settle
sever
sew
shake : past=shook part=shaken noun
shape : noun
share : noun
shatter
shed : past=shed ing=shedding
shelter : noun
shelve
shepherd
shield : noun
shift : noun
shine : past=shone
ship : past=shipped ing=shipping noun
shock : noun
shop : past=shopped ing=shopping noun
shoulder : noun
shove
shrink : past=shrank part=shrunk
shun : past=shunned ing=shunning
shut : past=shut ing=shutting
side : noun
sideline
sign : noun
signify
silence : noun
simmer
simplify
simulate
sing : past=sang part=sung
sink : past=sank part=sunk
sit : past=sat ing=sitting
skip : past=skipped ing=skipping
skyrocket
slash
sleep : past=slept
slide : past=slid noun
sling : past=slung
slip : past=slipped ing=slipping noun
slit : past=slit ing=slitting noun
slow
smash
smell : noun
smoke : noun
smuggle
snatch
sneak
snub : past=snubbed ing=snubbing
soar
soften
solicit
solidify
solve
sort : noun
sow
span : past=spanned ing=spanning noun
spark : noun
spearhead
specialize
speed : past=sped noun
spell : past=spelled/spelt noun
spend : past=spent
spill
spin : past=spun ing=spinning noun
spit : past=spat ing=spitting
split : past=split ing=splitting noun
spoil : past=spoiled/spoilt
sponsor : noun
spot : past=spotted ing=spotting noun
spread : past=spread noun together
spring : past=sprang part=sprung noun
spur : past=spurred ing=spurring
spurn
squander
squeeze
stab : past=stabbed ing=stabbing
stabilize
staff : noun
stage : noun
stagnate
stall
stand : past=stood noun
star : past=starred ing=starring noun
stare
start : noun
starve
stay : noun
steal : past=stole part=stolen noun
steer
stem : past=stemmed ing=stemming noun
step : past=stepped ing=stepping noun
stick : past=stuck noun
stifle
stimulate
sting : past=stung
stir : past=stirred ing=stirring
stock : noun
stoke
stop : past=stopped ing=stopping noun
store : noun
storm : noun
strangle
stream : noun
streamline
strengthen
stretch : noun
stride : past=strode part=stridden noun
strike : past=struck noun
string : past=strung noun
strip : past=stripped ing=stripping noun
structure : noun
struggle : noun
study : noun
stumble
stun : past=stunned ing=stunning
subdue
subscribe
subside
subsidize
subvert
succeed
succumb
sue
suffer
suffice
suit : noun
supersede
supervise
supplant
supply : noun
suppress
surface : noun
surge : noun
surpass
surprise : noun
surrender : noun
surround
survive
suspend
sustain
swallow
swap : past=swapped ing=swapping noun
sweep : past=swept noun
swell
swim : past=swam part=swum ing=swimming noun
swing : past=swung noun
switch : noun
symbolize
sympathize
tackle : noun
take : past=took part=taken ing=taking together
tank : noun
tap : past=tapped ing=tapping noun
taper
target : noun
tarnish
taste : noun
teach : past=taught
tear : past=tore part=torn noun
teem
tempt
tend
terminate
terrify
test : noun
thicken
thrive
throw : past=threw part=thrown
thrust : past=thrust noun
thwart
tie : ing=tying noun
tighten
title : noun names
tolerate
topple
torpedo
toss
total : noun
touch : noun
tour : noun
tower : noun
trace : noun
track : noun
trade : noun
trail : noun
train : noun
trample
transcend
transfer : past=transferred ing=transferring noun
transform
translate
transmit : past=transmitted ing=transmitting
transpire
transport : noun
trap : past=trapped ing=trapping noun
traumatize
travel : noun
traverse
treat : noun
tremble
trick : noun
trigger : noun
trim : past=trimmed ing=trimming noun
triumph : noun
trounce
try : noun
tumble
turn : noun
uncover
undercut : past=undercut ing=undercutting
undergo : past=underwent part=undergone
undermine
underperform
undertake : past=undertook part=undertaken
undo : past=undid part=undone
unearth
unfold
unify
unite
unleash
unravel
unsettle
unveil
unwind : past=unwound
update : noun
upend
uphold : past=upheld
use : noun
usher
usurp
utilize
vacate
vanish
vary
vault
veer
veto : s=vetoes past=vetoed noun
vie : past=vied ing=vying
violate
visit : noun
vote : noun
wage : noun
wait : noun
waive
wake : past=woke part=woken noun
walk : noun
wander
warm
wash : noun
waste : noun
watch : noun sees
waver
weaken
wear : past=wore part=worn
weave : past=wove part=woven
weep : past=wept
weigh
widen
wield
win : past=won ing=winning noun
wind : past=wound noun
wipe
withdraw : past=withdrew part=withdrawn
wither
withhold : past=withheld
withstand : past=withstood
witness : noun
woo
work : noun
worsen
wound : noun
wrap : past=wrapped ing=wrapping
wreak
wrestle
wring : past=wrung
yield : noun

[aux]
# Auxiliaries with contractions.
'd : have
'll : modal future
'm : be
're : be
've : have
am : be
are : be
aren't : be neg
be : be
been : be
being : be
can : modal
can't : modal neg
cannot : modal neg
could : modal hypothetical
couldn't : modal neg
did : do
didn't : do neg
do : do
does : do
doesn't : do neg
don't : do neg
had : have
hadn't : have neg
has : have
hasn't : have neg
have : have
haven't : have neg
is : be
isn't : be neg
may : modal hypothetical
might : modal hypothetical
must : modal
shall : modal future
should : modal hypothetical
was : be
wasn't : be neg
were : be
weren't : be neg
will : modal future
won't : modal neg future
would : modal hypothetical
wouldn't : modal neg hypothetical

[titles]
# Titles and ranks. alone: may stand after “the” without a name; abbr: written with a full stop; role: a role noun too.
taoiseach : alone role
tánaiste : alone role
convener : role
ombudsman : role
igp : role
dgp : role
td : role
mla : role
mep : role
tuanku : m
tunku : m
tengku : m
dato : m
asiwaju : m
datuk : m
seri : m
ayatollah : m alone
mullah : m alone
datin : f
puan : f
encik : m
shrimati : f
thiru : m
mzee : m
bwana : m
haji : m
hajjah : f
ustaz : m
hajiya : f
atty : abbr
arc : abbr
adv : abbr
clr : abbr
air marshal, bombardier, chief inspector, chief superintendent, comrade, deacon, detective chief inspector
detective constable, detective inspector, detective sergeant, district judge, ensign, evangelist
field marshal, honorable, honourable, justice, lord justice, midshipman, msp, pc, pcso, petty officer
acp, adgp, aig, cr, cs, dci, dcp, dcs, dsp, sp, ssp, csp, rear admiral, saint, senior advocate, squadron leader, tory, vice admiral, warrant officer, wing commander
abbe : m
abbess : f alone role
abbot : m alone role
abbé : m
activist : role
actor : role
actress : f role
adm : abbr
admiral : m alone role
adviser : role
advisor : role
alderman : m role
alhaja : f
alhaji : m
ambassador : alone role
analyst : role
archbishop : alone role
archdeacon : m alone role
assemblyman : m role
assemblywoman : f role
attorney : role
attorney general : role
aunt : f kin
auntie : f kin
aunty : f kin
author : role
babu : m
baron : m alone role
baroness : f alone role
baronet : m role
barr : abbr
barrister : role
batsman : m role
begum : f
bishop : m alone role
bowler : role
brig : abbr
brigadier : alone role
brother : m kin
canon : alone
capt : abbr
captain : m alone role vocative
cardinal : alone role
ceo : role
cfo : role
chair : role
chairman : m role alone
chairperson : role
chairwoman : f role
chancellor : alone role
chief : role
chief constable : role
chief executive : role
chief justice : role
chief minister : role
cllr : abbr
cmdr : abbr
coach : role
col : abbr
colonel : m alone role vocative
columnist : role
commander : alone role
commissioner : role
commodore : alone role
comptroller : role
comte : m
comtesse : f
congressman : m role
congresswoman : f role
constable : role
consul : role
coo : role
cook : role
coroner : role alone
corporal : alone role
coun : abbr
councillor : role
councilman : m role
councilor : role
councilwoman : f role
counsel : role
count : m alone role
countess : f alone role
cousin : kin
cpl : abbr
cto : role
curate : alone role
czar : m alone role
dame : f
dean : alone role
defence minister : role
defender : role
del : abbr
delegate : role
democrat : role
deputy : role
deputy prime minister : role
det : abbr
mk : role
detective : role
director : role
doctor : alone vocative role
dom : m
don : m
dona : f
doña : f
dr : abbr
duc : m
ds : abbr
duchess : f alone role
duchesse : f
duke : m alone role
earl : m alone role
economist : role
editor : role
emir : m alone role
emperor : m alone role
empress : f alone role
engr : abbr
envoy : role
esquire : m
ex-president : role
executive director : role
eze : m
father : m alone kin
finance minister : role
foreign minister : role
foreign secretary : role
fr : m abbr
frau : f married
fraulein : f unmarried
fräulein : f
gaffer : m
gen : abbr
general : m alone role vocative
goalkeeper : role
goody : f
gov : abbr
governor : role alone
govs : abbr
graf : m
grandfather : m kin
grandma : f kin
grandmother : f kin
grandpa : m kin
granny : f kin
hajia : f
head : role
headmaster : m role alone
headmistress : f role alone
health minister : role
herr : m
historian : role
home minister : role
home secretary : role
hon : abbr
imam : alone role
insp : abbr
inspector : m alone role vocative
interior minister : role
judge : role alone
khan : m
king : m alone role
kumari : f
lady : f married person
laird : m alone role
lawmaker : role
lawyer : role
lieutenant : m alone role vocative
lord : m vocative
lt : abbr
madam : f vocative
madame : f married
mademoiselle : f unmarried
maestro : m
magistrate : role alone
maharajah : m alone role
maj : abbr
major : m alone role vocative
mallam : m
mammy : f
manager : role
managing director : role
marchioness : f alone role
marquess : m alone role
marquis : m alone role
marquise : f alone role
marshal : alone role
master : m
matron : f role alone
maulana : m
mayor : role alone
maître : m
mdlle : f
mesdames : f
messrs : m abbr
mgr : abbr
midfielder : role
mijnheer : m
minister : role alone
miss : f unmarried
mister : m
mlle : f abbr unmarried
mme : f abbr married
monsieur : m
monsignor : m
mother : f kin
mp : role
mr : m abbr
mrs : f abbr married
ms : f abbr
mufti : m
mynheer : m
nanny : f role
nurse : role vocative f
oba : m
officer : role vocative
otunba : m
padre : m alone role vocative
pandit : m
pasha : m
pastor : alone role
pharm : abbr
pollster : role
pope : m alone role
premier : role
president : role alone
prime minister : role
prince : m alone role
princess : f alone role
principal : role alone
prof : abbr
professor : m alone role vocative
prophet : role
prosecutor : role
provost : role alone
pvt : abbr
quarterback : role
queen : f alone role
rabbi : alone role vocative
rajah : m alone role
ranger : role
recorder : role
rector : role alone
referee : role
registrar : role
rep : abbr
representative : role
reps : abbr
republican : role
rev : m abbr alone
revd : abbr
ven : abbr
reverend : m alone
sahib : m vocative
sainte : f
sardar : m
secretary : role
secretary of state : role
secretary-general : role
inspector-general : role
director-general : role
auditor-general : role
accountant-general : role
comptroller-general : role
surgeon-general : role
governor-general : role
attorney-general : role
solicitor-general : role
sen : abbr
senator : role alone
senor : m
senora : f married
senorita : f unmarried
sens : abbr
sarge : m alone role vocative
sergeant : m alone role vocative
señor : m
señora : f
señorita : f
sgt : abbr
spc : abbr
shah : m alone
sheik : m alone
sheikh : m alone
sheriff : alone role
shri : m
signor : m
signora : f married
signorina : f unmarried
singer : role
sir : m vocative
sister : f kin
skipper : role alone
smt : f abbr
solicitor : role
solicitor general : role
speaker : role
spokesman : m role
spokesperson : role
spokeswoman : f role
squire : m alone role
sri : m
st : abbr
strategist : role
striker : role
sultan : m alone role
superintendent : alone role
supt : abbr
swami : m
treasurer : role
trooper : role
tsar : m alone role
umpire : role
uncle : m kin
undersecretary : role
ustad : m
vicar : alone role
vice president : role
vice-captain : role
vice-chancellor : role
vice-president : role
viscount : m alone role
viscountess : f alone role
warden : role
whip : role

[roles]
# Role nouns. kin; group: plural or collective sources; person: any person; animal: speaks in fables;
# source: speaks to reporters without a name.
appellant, arbitrator, assessor, auditor, bandleader, baritone, bassist, beautician, biographer, boatswain, bosun
bursar, catcher, caterer, chieftain, choreographer, chorister, churchwarden, claimant, cofounder
commuter, complainant, conservationist, controller, coordinator, cornerback, courtier, coworker
crofter, custodian, detainee, dispatcher, dramatist, eyewitness, flatmate, forecaster, fullback
gymnast, herder, housemate, illustrator, immigrant, islander, keyboardist, logger, medalist, medallist, migrant
missionary, mountaineer, newsreader, optician, ornithologist, outfielder, parishioner, pedestrian, performer
philanthropist, plaintiff, plasterer, potter, promoter, proprietor, recruiter, runner-up
sacristan, scriptwriter, sergeant-at-arms, skier, soprano, specialist, stationmaster
taxidermist, teammate, tenor, vice-chairman, viceroy
allrounder, anaesthetist, angler, archivist, baker, batter, beekeeper, bellringer, carer, centre-back, centre-forward, childminder, creditor, cricketer, depositor
dermatologist, endocrinologist, entomologist, fishmonger, fly-half, footballer, full-back, geneticist, glaciologist, goalscorer
golfer, guitarist, gynaecologist, halfback, hiker, hitchhiker, homeowner, immunologist, influencer, left-back, left-hander, marketer
microbiologist, neurobiologist, neuroscientist, neurosurgeon, nutritionist, oncologist, opener, overseer, paediatrician
palaeontologist, pathologist, pediatrician, physiotherapist, pitcher, playmaker, playwright, podcaster, postwoman
psychotherapist, rapper, right-back, right-hander, ringleader, roofer, rookie, sarpanch, screenwriter, scrum-half, seamer, shareholder
shortstop, skipper, sommelier, spinner, sprinter, stallholder, stockholder, subscriber, substitute, tehsildar, toxicologist, trawlerman, vocalist
volcanologist, wicketkeeper, winger, youtuber
co-author, co-chair, co-creator, co-director, co-founder, co-host, co-leader, co-owner, co-pilot, co-star, co-worker, co-writer, showrunner, star
archer, aristocrat, assassin, auctioneer, babysitter, bandit, bard, barista, bellhop, bodyguard, bookkeeper
backbencher, bouncer, boxer, brewer, bricklayer, burglar, cadet, cantor, castaway, cellist, cleric, cobbler, deckhand
drifter, druggist, drummer, executioner, fiddler, florist, forester, fugitive, gambler, gangster
groundskeeper, gunner, harbourmaster, healer, illusionist, intern, jockey, juggler, kidnapper, laborer
lifeguard, lumberjack, medic, mercenary, minstrel, mugger, narrator, notary, novice, organist, outlaw, poacher
privateer, prompter, quartermaster, schoolteacher, scribe, sentinel, slave, smuggler, storyteller, supervisor
telegraphist, trapper, trumpeter, typist, tyrant, vagabond, vendor, watchmaker, welder, woodcutter, wrestler
android, goblin, elf, ogre, troll
actuary, agronomist, anesthesiologist, anthropologist, appraiser, autoworker, canvasser, caseworker, challenger, classmate, climatologist
commandant, counselor, criminologist, demographer, distiller, ethicist, freshman, fundraiser, geographer, grower, gynecologist, hydrologist
incumbent, jurist, litigator, longshoreman, machinist, meatpacker, obstetrician, oceanographer, operative, paralegal, phlebotomist, radiologist
rancher, realtor, reservist, roommate, seismologist, social worker, sophomore, speechwriter, statistician, steelworker, stenographer, surrogate
teamster, trucker, underwriter, valedictorian, vintner, winemaker
billionaire, convict, inmate, magnate, monarch, newlywed, peer, pontiff, retiree, strongman, tycoon, whistle-blower
all-rounder, centre-back, centre-half, flanker, hooker, left-back, linebacker, right-back, wing-back
accountant, administrator, advocate, agent, ambassador, apprentice
archaeologist, architect, artist, assistant, astronaut, astronomer, athlete, attendant, author, baby
banker, barber, bartender, beggar, biologist, blogger, bookseller, boss, breeder, broker, builder, bus driver
butcher, cabbie, campaigner, candidate, captive, cardiologist, caretaker, carpenter, cashier
celebrity, ceo, champion, chancellor, chaplain, chef, chemist, chief, cleaner, client, climber, clown, coach
collector, columnist, comedian, companion, composer, computer scientist, concierge, conductor
contender, contractor, counsellor, courier, cousin, croupier, curator, customer, cyclist
dancer, dealer, defendant, demonstrator, dentist, designer, developer, diplomat, director, dissident, diver
draper, ecologist, economist, educator, electrician, emissary, engineer
entrepreneur, envoy, epidemiologist, executive, explorer, fan, farmer, fighter, filmmaker, financier
firefighter, former, fortune-teller, founder, front-runner, frontrunner, funder, gardener, gatekeeper
geologist, ghost, grocer, guard, guardian, guest, guide, hairdresser, headteacher, heir, hermit, historian
hotelier, hunter, informant, innkeeper, instructor, interpreter, intruder, invalid, inventor
investor, janitor, jester, jeweller, journalist, juror, keeper, landowner, latter, lawmaker
lama, leader, lecturer, legislator, librarian, linguist, lobbyist, locksmith, lodger, lookout, lover, magician
manager, mate, mathematician, mechanic, mediator, medium, member, merchant, messenger, meteorologist
millionaire, miner, mogul, motorist, musician, naturalist, navigator, negotiator
neurologist, newcomer, nominee, novelist, occupant, one, operator
opponent, orderly, orphan, owner, paramedic, partner
patient, peasant, peddler, pensioner, pharmacist, philosopher, photographer, physician, physicist, pianist
pilgrim, pilot, pirate, planner, player, plumber, politician, preacher, predecessor, presenter, prisoner
producer, professor, programmer, prosecutor, psychiatrist, psychologist, publican
publicist, publisher, pupil, racer, radiographer, receptionist, refugee
restaurateur, retailer, reveller, reviewer, rider, rival, robber, ruler, runner
scientist, scout, sculptor, seller, servant, shopkeeper, singer, sociologist, songwriter, speaker
spy, stockbroker, storekeeper, student, successor, surgeon, surveyor
suspect, swimmer, tailor, teacher, technician, teller, tenant, theologian, therapist, thief, tourist, trader
trainee, trainer, translator, traveler, traveller, trustee, tutor, undertaker, unionist, user, usher, vet
veteran, veterinarian, victim, villager, violinist, virologist, visitor, volunteer, warrior
weaver, whistleblower, winner, worker, writer, young, zoologist
bailiff : m
beadle : m
bellboy : m
buccaneer : m
busboy : m
cameraman : m
cowboy : m
craftsman : m
doorman : m
dwarf : m
friar : m
guardsman : m
handyman : m
herdsman : m
highwayman : m
huntsman : m
infantryman : m
manservant : m
newsboy : m
ostler : m
patrolman : m
sorcerer : m
stoker : m
swordsman : m
tradesman : m
verger : m
vicomte : m
woodsman : m
workman : m
yeoman : m
maidservant : f
priestess : f
salesgirl : f
seamstress : f
shepherdess : f
shopgirl : f
sorceress : f
dragon : animal
spider : animal
caterpillar : animal
toad : animal
monkey : animal
parrot : animal
bloke : m person
gentlewoman : f person
academics : group
activists : group
actress : f
advisers : group
advisors : group
agencies : group
aides : group
allies : group
american : m
analysts : group
athletes : group
attorneys : group
auditors : group
authorities : group
bachelor : m
bankers : group
banks : group
committeeman : m
committeewoman : f
frontman : m
groundsman : m
prioress : f
railwayman : m
selectman : m
signalman : m
barmaid : f
barman : m
bear : animal
biologists : group
bird : animal
bishops : group
blacksmith : m
boatman : m
bosses : group
boy : m person
boyfriend : m kin
boys : m group
bride : f
bridegroom : m
brokers : group
brother-in-law : m kin
brothers : m kin group
businessman : m
businesswoman : f
butler : m
bystanders : group
cabman : m
campaigners : group
candidates : group
carter : m
cat : animal
chambermaid : f
charities : group
charwoman : f
chauffeur : m
child : person
children : group
choirmaster : m
clergy : group
clergyman : m
clerk : m
coaches : group
coachman : m
colleagues : group
columnists : group
commanders : group
commentators : group
commissioners : group
commuters : group
companies : group
congressmen : group
conservationists : group
conservatives : group
constable : m
consumers : group
cook : f
councillors : group
mcas : group
meps : group
mlas : group
mps : group
msps : group
tds : group
cousins : kin group
creature : person
critics : group
crow : animal
curate : m
customers : group
dad : m kin
daddy : m kin
grandad : m kin
granddad : m kin
gran : f kin
gramps : m kin
ma : f kin
mama : f kin
mamma : f kin
mom : f kin
mommy : f kin
mum : f kin
mummy : f kin
nan : f kin
nana : f kin
nonna : f kin
oma : f kin
opa : m kin
pa : m kin
papa : m kin
pop : m kin
stepdad : m kin
stepmom : f kin
stepmum : f kin
abuela : f kin
amma : f kin
appa : m kin
babushka : f kin
grampa : m kin
grandmama : f kin
grandpapa : m kin
mam : f kin
maman : f kin
momma : f kin
nanna : f kin
nonno : m kin
abuelo : m kin
daughter : f kin
daughter-in-law : f kin
daughters : f kin group
delegates : group
democrats : group
detective : m
detectives : group
diplomats : group
directors : group
doctors : group
dog : animal
donkey : animal
donors : group
driver : m
drivers : group
ecologists : group
economists : group
editor : m
editors : group
emperor : m
employees : group
employers : group
engineers : group
englishman : m
environmentalists : group
executives : group
experts : group
fans : group
farmers : group
father : m kin
father-in-law : m kin
fellow : m person
ferryman : m
fiance : m kin
fiancee : f kin
fiancé : m kin
fiancée : f kin
firefighters : group
fireman : m
firms : group
fisherman : m
footman : m
forecasters : group
foreman : m
fox : animal
frenchman : m
friends : group
frog : animal
gamekeeper : m
gentleman : m person
gentlemen : m group
geologists : group
german : m
girl : f person
girlfriend : f kin
girls : f group
goat : animal
godfather : m kin
godmother : f kin
governess : f
grandchild : kin
granddaughter : f kin
grandson : m kin
groom : m
groups : group
guests : group
gunman : m
hare : animal
heiress : f
hen : f animal
hero : m
heroine : f
historians : group
horse : animal
host : m
hostess : f
housekeeper : f
housemaid : f
housewife : f
husband : m kin
ice-cream man : m
insiders : group
inspectors : group
investigators : group
investors : group
jailer : m
journalists : group
judges : group
jurors : group
kid : person
knight : m
labourer : m
lad : m person
landlady : f
landlord : m
landlords : group
lass : f person
lawmakers : group
lawyer : m source
lawyers : group
leaders : group
legislators : group
liberals : group
lion : animal
listeners : group
lobbyists : group
locals : group
maid : f
maiden : f person
mailman : m
man : m person
managers : group
mariner : m
matron : f
media : group
members : group
men : m group
meteorologists : group
midwife : f
migrants : group
militants : group
milkman : m
miller : m
ministers : group
mistress : f
monk : m
mother-in-law : f kin
motorists : group
mouse : animal
nanny : f
neighbors : group
neighbours : group
nephew : m kin
newsman : m
newspapers : group
niece : f kin
nobleman : m
nun : f
nurse : f
nursemaid : f
nurses : group
observers : group
officer : m source
officers : group
officials : group
opponents : group
organisers : group
organizers : group
other : person
others : group
owl : animal
owners : group
painter : m
paramedics : group
parent : kin
parents : group
passengers : group
patients : group
pedlar : m
people : group
person : person
pig : animal
planners : group
players : group
poet : m
police : group
policeman : m
policewoman : f
politicians : group
pollsters : group
porter : m
postman : m
postmaster : m
postmistress : f
priest : m
priests : group
prisoners : group
prosecutors : group
protesters : group
protestors : group
pundits : group
rabbit : animal
rat : animal
readers : group
rebels : group
rector : m
refugees : group
regulators : group
relatives : group
reporters : group
representatives : group
republicans : group
researchers : group
residents : group
robot : animal
sailor : m
sailors : m group
salesman : m
saleswoman : f
schoolboy : m
schoolgirl : f
schoolmaster : m
schoolmistress : f
scientists : group
seaman : m
secretary
senators : group
sentry : m
servants : group
sexton : m
shareholders : group
shepherd : m
sibling : kin
sister-in-law : f kin
sisters : f kin group
snake : animal
soldier : m
soldiers : group
son : m kin
son-in-law : m kin
sons : m kin group
sources : group
spinster : f
spokesman : m source
spokesmen : group
spokeswoman : f source
spouse : kin
stable boy : m
statesman : m
stepdaughter : f kin
stepfather : m kin
stepmother : f kin
stepson : m kin
steward : m
stewardess : f
stranger : person
strategists : group
students : group
supporters : group
survivors : group
teachers : group
teenager : person
tenants : group
toddler : person
tories : group
tortoise : animal
tourists : group
traders : group
tramp : m
troops : group
twin : kin
twins : kin group
uncle : m kin
unions : group
users : group
valet : m
vicar : m
victims : group
viewers : group
villagers : group
visitors : group
voice : person
voters : group
waiter : m
waitress : f
warder : m
washerwoman : f
watchman : m
wench : f
widow : f kin
widower : m kin
wife : f kin
witch : f
witnesses : group
wizard : m
wolf : animal
woman : f person
women : f group
workers : group
youngster : person
youth : m person
adviser : source
advisor : source
aide : source
ally : source
analyst : source
anchor : source
attendee : source
attorney : source
bystander : source
caller : source
colleague : source
consultant : source
correspondent : source
critic : source
donor : source
employee : source
employer : source
expert : source
friend : source
insider : source
interviewer : source
investigator : source
moderator : source
neighbor : source
neighbour : source
observer : source
official : source
onlooker : source
organiser : source
organizer : source
participant : source
passenger : source
passer-by : source
pollster : source
protester : source
protestor : source
reader : source
reporter : source
researcher : source
resident : source
respondent : source
scholar : source
source : source
spokesperson : source
staffer : source
strategist : source
supporter : source
survivor : source
viewer : source
voter : source
witness : source
couple : group
duo : group
ex-wife : f kin
ex-husband : m kin

[orgwords]
# Words that organisations are called by.
academy, administration, aerospace, agency, airline, airlines, airport, airways, alliance, apparel, archive, army, assembly
associates, association, authority, bakeries, ballet, bank, biosciences, biotech, board, body, bourse, brands, breweries, brewery, brigade, broadcaster, brothers
bureau, cabinet, campaign, capital, carrier, caucus, cement, center, centre, chamber, charity, chemicals, chronicle, church
advisers, advisors, analytics, aviation, biologics, broadcasting, communications, consulting, diagnostics, dynamics, electronics, entertainment
ferries, genomics, innovations, networks, pharma, pictures, properties, realty, software, strategies, trucking, wireless
assurance, automotive, bancorp, bankshares, biopharma, biosystems, brewing, broadband, cable, construction, developments, drilling
engineering, exploration, financial, footwear, healthcare, interactive, investments, leisure, medical, mining, mortgage, mutual
offshore, packaging, publishing, railroad, recruitment, recycling, refining, reinsurance, resources, retail, staffing, utilities
circle, city, clinic, club, coalition, college, command, commission, committee, company, confederation
conference, congress, consortium, constabulary, cooperative, corp, corporation, cosmetics, council, county, court, daily, dairies
delegation, department, directorate, distillers, district, division, duma, echo, election, embassy, energy, enterprise
enterprises, exchange, executive, express, faculty, federation, festival, fire, firm, fleet, foods, force, forces
forum, foundation, front, fund, furniture, gallery, gazette, globe, government, group, guard, guardian, guild, health
herald, holdings, homes, hospital, hotel, hotels, house, inc, industries, initiative, inquirer, institute, institution
insurance, insurer, international, journal, junta, laboratories, laboratory, labs, league, lender, legislature, library
limited, llc, llp, logistics, ltd, magazine, mail, maker, manufacturer, media, military, mills, minerals, ministry, mirror, mission
mosque, motors, movement, museum, navy, network, news, newspaper, nhs, office, opera, orchestra, organisation
organization, panel, paper, parish, parliament, partners, partnership, party, patrol, petroleum, pharmaceuticals, plc
police, post, practice, press, prison, program, programme, project, publication, publisher, quarterly, radio, railway
railways, record, regiment, registry, regulator, report, republic, resorts, retailer, review, robotics, school, secretariat
section, securities, semiconductor, semiconductors, senate, service, services, shipping, society, solutions, squad, staff, standard, star, startup, state, station, steel, stores
studio, studios, subcommittee, sun, supermarkets, surgery, survey, synod, systems, taskforce, team, technologies, telecom, telecoms, telegraph
television, textiles, theater, theatre, therapeutics, think-tank, times, town, toys, trade, treasury, tribunal, tribune, troupe, trust, tv
union, unit, university, utility, venture, ventures, watchdog, website, weekly, works, youth

[orgs]
# Organisations and capitals that speak. media: press agencies, papers, broadcasters.
aap, aarp, aclu, african union, airbus, al qaeda, amnesty international, anc, apc, arab league, asean
astrazeneca, asuu, bank of england, barclays, bcci, bjp, boeing, bp, brics, buckingham palace, bundestag
capitol hill, cbi, cdc, cia, citigroup, congress, dea, deutsche bank, dhs, dnc, doj, duma, ecb
efcc, elysee, epa, eu, european commission, european parliament, european union, europol, exxon, fbi, fcc, fda
fed, federal reserve, fifa, foreign office, ftc, gallup, goldman sachs, google, gop, greenpeace, hamas
hezbollah, holy see, home office, hsbc, huawei, human rights watch, ibm, icc, idf, imf, inec, intel, interpol
ioc, irs, isis, jpmorgan, justice department, knesset, kremlin, lapd, mensa, met office, mi5, mi6, microsoft
mlb, moderna, morgan stanley, naacp, nasa, nato, nba, ncaa, netflix, nfl, nhl, nhs, nnpc, nra, nsa, number 10
nypd, opec, oxfam, parliament, pdp, pentagon, pew, pfizer, politburo, rbi, red crescent, red cross, rnc, rnli
rspca, samsung, save the children, scotland yard, sebi, security council, state department, supreme court
taliban, tesco, tesla, toyota, treasury, tuc, u.n, uber, uefa, ufc, un, unesco, unhcr, unicef, united nations
vatican, wall street, walmart, white house, world bank, wto
abc : media
afp : media
agence france-presse : media
al jazeera : media
ap : media
associated press : media
axios : media
bbc : media
bloomberg : media
cbs : media
cnn : media
daily mail : media
economist : media
facebook : media
financial times : media
fox news : media
guardian : media
hindu : media
instagram : media
itv : media
msnbc : media
nbc : media
ndtv : media
new york times : media
npr : media
politico : media
premium times : media
pti : media
reuters : media
sky news : media
tass : media
times of india : media
twitter : media
wall street journal : media
washington post : media
xinhua : media
youtube : media

[places]
# Countries, states, cities, regions.
downing street
abuja, accra, addis ababa, aden, afghanistan, africa, albania, alberta, aleppo, algeria, algiers, alps
america, amman, amsterdam, angola, ankara, antarctica, antwerp, arctic, argentina, armenia, asia, athens
atlanta, atlantic, auckland, austin, australasia, australia, austria, azerbaijan, baghdad, bahrain, baku
balkans, baltimore, bangalore, bangkok, bangladesh, barbados, barcelona, basel, basra, bavaria, beijing
beirut, belarus, belfast, belgium, belgrade, bengal, bengaluru, benin, berlin, bern, bihar, birmingham
bolivia, bologna, bombay, bonn, bordeaux, bosnia, boston, botswana, bratislava, brazil, brisbane, bristol
britain, brittany, brooklyn, brunei, brussels, bucharest, budapest, buenos aires, buffalo, bulgaria, burma
burundi, cairo, calcutta, cambodia, cambridge, cameroon, canada, canberra, cape town, caracas, cardiff
caribbean, casablanca, catalonia, chad, charlotte, chennai, chicago, chile, china, cincinnati, cleveland
cologne, colombia, colombo, congo, copenhagen, cork, cornwall, costa rica, crimea, croatia, cuba, cyprus
czech republic, dakar, dallas, damascus, danube, dar es salaam, delhi, denmark, denver, derby, detroit, devon
dhaka, djibouti, doha, dorset, dubai, dublin, dundee, durban, dusseldorf, ecuador, edinburgh, egypt
el salvador, england, enugu, eritrea, essex, estonia, ethiopia, europe, exeter, far east, fiji, finland
florence, france, frankfurt, gabon, gambia, gaza, geneva, genoa, georgia, germany, ghana, glasgow, granada
greece, guangzhou, guatemala, guinea, gujarat, guyana, hague, haiti, halifax, hamburg, hanoi, harare, harlem
havana, helsinki, himalayas, hiroshima, holland, honduras, hong kong, honolulu, houston, hull, hungary
hyderabad, ibadan, iceland, india, indonesia, iran, iraq, ireland, islamabad, israel, istanbul, italy
ivory coast, jakarta, jamaica, japan, jerusalem, johannesburg, jordan, kabul, kaduna, kampala, kano, karachi
karnataka, kashmir, kathmandu, kazakhstan, kent, kenya, kerala, khartoum, kiev, kigali, kingston, kinshasa
kolkata, kosovo, kuala lumpur, kuwait, kyiv, kyrgyzstan, lagos, lahore, laos, las vegas, latin america, latvia
lausanne, lebanon, leeds, leicester, lesotho, liberia, libya, lima, lisbon, lithuania, liverpool, lombardy
london, los angeles, lusaka, luxembourg, lyon, lyons, macedonia, madagascar, madras, madrid, maharashtra
malaga, malawi, malaysia, maldives, mali, malta, manchester, manhattan, manila, manitoba, marseille
marseilles, mauritania, mauritius, mecca, mediterranean, melbourne, memphis, mexico, miami, middle east, milan
milwaukee, minneapolis, mogadishu, moldova, monaco, mongolia, montenegro, montreal, morocco, moscow, mosul
mozambique, mumbai, munich, myanmar, nairobi, namibia, naples, nashville, nepal, netherlands, new delhi
new orleans, new zealand, newcastle, nicaragua, niger, nigeria, nile, norfolk, normandy, north america
north korea, northern ireland, norway, norwich, nottingham, odessa, omaha, oman, ontario, osaka, oslo, ottawa
oxford, pacific, pakistan, palermo, palestine, panama, paraguay, paris, perth, peru, philadelphia, philippines
phoenix, pittsburgh, plymouth, poland, portland, portsmouth, portugal, prague, pretoria, provence, punjab
pyongyang, qatar, quebec, queens, queensland, rabat, rajasthan, raleigh, rangoon, reykjavik, rhine, riga
rio de janeiro, riyadh, romania, rome, rotterdam, russia, rwanda, sacramento, san antonio, san diego
san francisco, san jose, santiago, sao paulo, sarajevo, sardinia, saskatchewan, saudi arabia, scandinavia
scotland, seattle, senegal, seoul, serbia, seville, shanghai, sheffield, shenzhen, siberia, sichuan, sicily
sierra leone, singapore, slovakia, slovenia, sofia, somalia, somerset, south africa, south america
south korea, south sudan, southampton, soviet union, spain, sri lanka, st. louis, stockholm, strasbourg
stuttgart, sudan, suffolk, surrey, sussex, sweden, switzerland, sydney, syria, taipei, taiwan, tajikistan
tallinn, tamil nadu, tampa, tanzania, tashkent, tasmania, tbilisi, tehran, tel aviv, telangana, thailand
thames, tibet, togo, tokyo, toronto, trieste, trinidad, tripoli, tunis, tunisia, turin, turkey, turkmenistan
tuscany, u.k, u.s, uae, uganda, uk, ukraine, ulster, united arab emirates, united kingdom, united states
uruguay, usa, uttar pradesh, uzbekistan, valencia, vancouver, venezuela, venice, verona, versailles, victoria
vienna, vietnam, vilnius, wales, warsaw, wellington, west bank, winnipeg, xinjiang, yangon, yemen, yerevan
york, yorkshire, zagreb, zambia, zimbabwe, zurich
ala : state
alabama : state
alaska : state
ariz : state
arizona : state
ark : state
arkansas : state
calif : state
california : state
colo : state
colorado : state
conn : state
connecticut : state
d.c : state
del : state
delaware : state
fla : state
florida : state
hawaii : state
idaho : state
ill : state
illinois : state
ind : state
indiana : state
iowa : state
kan : state
kansas : state
kentucky : state
ky : state
louisiana : state
maine : state
maryland : state
mass : state
massachusetts : state
md : state
mich : state
michigan : state
minn : state
minnesota : state
mississippi : state
missouri : state
montana : state
n.c : state
n.d : state
n.h : state
n.j : state
n.m : state
n.y : state
neb : state
nebraska : state
nev : state
nevada : state
new hampshire : state
new jersey : state
new mexico : state
new york : state
north carolina : state
north dakota : state
ohio : state
okla : state
oklahoma : state
ore : state
oregon : state
pa : state
pennsylvania : state
r.i : state
rhode island : state
s.c : state
s.d : state
south carolina : state
south dakota : state
tenn : state
tennessee : state
tex : state
texas : state
utah : state
va : state
vermont : state
virginia : state
vt : state
w.va : state
wash : state
washington : state
west virginia : state
wis : state
wisconsin : state
wyo : state
wyoming : state

[placewords]
# Words that places are called by.
abbey, alley, arms, avenue, bay, beach, boulevard, bridge, castle, canyon, cathedral, cemetery, city, close, coast, country, corner, cottage
camp, cape, county, creek, crescent, cross, dale, desert, docks, drive, falls, farm, forest, fort, gorge, garden, gardens, gate, grange, green, grove, hall
harbor, harbour, heath, heights, highway, hill, hills, hotel, house, inn, island, islands, isle, junction, lake, lane
lodge, manor, market, mews, moor, mount, mountain, mountains, ocean, palace, parade, park, parsonage, pass, peak, pier
place, plain, plains, plaza, point, pond, port, prison, quay, river, road, row, sea, shore, springs, square, state, station, strait
street, tavern, temple, terrace, tower, towers, town, turnpike, valley, viaduct, view, villa, village, walk, wharf, wood, woods

[demonyms]
# Adjectives of nations, faiths and parties.
alabamian, alaskan, arizonan, arkansan, coloradan, floridian, idahoan, illinoisan, iowan, kansan, kentuckian, louisianan, marylander
michigander, minnesotan, mississippian, missourian, montanan, nebraskan, nevadan, ohioan, oklahoman, pennsylvanian
utahn, vermonter, virginian, wisconsinite
afghan, african, albanian, algerian, american, anglican, angolan, arab, argentine, argentinian, armenian
asian, australian, austrian, bangladeshi, basque, belarusian, belgian, bolivian, bosnian, brazilian, british, briton
bulgarian, burmese, californian, cambodian, cameroonian, canadian, catalan, catholic, chilean, chinese
christian, colombian, communist, congolese, conservative, cornish, croat, croatian, cuban, cypriot, czech, danish, democrat
democratic, dutch, dutchman, eastern, ecuadorian, egyptian, english, eritrean, estonian, ethiopian, european, filipino
finnish, flemish, french, georgian, german, ghanaian, greek, haitian, hindu, hispanic, hungarian, icelandic
indian, indonesian, iranian, iraqi, irish, islamic, israeli, irishman, italian, ivorian, jamaican, japanese, jewish
jordanian, kashmiri, kazakh, kenyan, korean, kurdish, kuwaiti, laotian, latin, latino, latvian, lebanese
liberal, liberian, libyan, lithuanian, malaysian, maltese, mexican, mongolian, moroccan, muslim, namibian
nepalese, nepali, nigerian, northern, norwegian, omani, orthodox, pakistani, palestinian, panamanian, peruvian
polish, portuguese, protestant, qatari, republican, roman, romanian, russian, rwandan, saudi, scottish
senegalese, serbian, sikh, singaporean, slovak, slovenian, socialist, scotsman, serb, somali, southern, soviet, spaniard, spanish
sudanese, swede, swedish, swiss, syrian, taiwanese, tanzanian, texan, thai, tibetan, tunisian, turkish, ugandan
azerbaijani, bahraini, barbadian, bhutanese, dane, dominican, emirati, englishman, englishwoman, fijian, finn, frenchman, frenchwoman, gambian
guatemalan, guinean, honduran, icelander, irishwoman, kosovan, macedonian, malawian, malian, maldivian, mauritian, moldovan, montenegrin
mozambican, nicaraguan, paraguayan, salvadoran, samoan, scot, scotswoman, tongan, trinidadian, ulsterman, uzbek, welshman, welshwoman
antiguan, aussie, bahamian, belizean, beninese, bermudian, botswanan, brit, burundian, chadian, gabonese, grenadian, guyanese, kurd
lesothan, mauritanian, pole, surinamese, swazi, togolese, turk, vincentian
ukrainian, ulster, uruguayan, venezuelan, vietnamese, welsh, western, yemeni, zambian, zimbabwean

[given m]
# Given names of men (census of the United States 1990, and other countries and times).
aamir, abubakar, adesina, altaf, ameen, andile, anupam, apostolos, arie, arseniy, artyom, atif, ayaz, azlan, azmi
babagana, babar, balbir, balram, bashiru, bheki, bhupesh, bhupinder, binali, biodun, boguslaw, bohuslav, bronislaw
calin, ciprian, corneliu, dawood, dumitru, dusan, eliud, emmerson, ergun, fazal, fela, fethullah, franjo, funso
gheorghe, guohua, gyorgy, haibo, hairul, haluk, hanif, harjit, hishammuddin, horia, iftikhar, ijaz, ilker, ilyas, imre
imtiaz, irfan, isao, ishaq, iskandar, iulian, jahangir, jairam, jamaluddin, janos, jianhua, jomo, josip, junichiro
jusuf, kamil, kamlesh, karan, kashif, katsuya, kenan, kgalema, khairy, kithure, kodjo, komla, kresimir, kristian, kuba
kuldeep, kyrylo, lateef, levent, lijun, luthando, mangosuthu, manmohan, mawuli, mayank, mesut, mevlut, miklos, milorad
miodrag, mircea, mohamad, mthunzi, mudassar, muhyiddin, muktar, mutahi, muzammil, mzwandile, naveed, ndubuisi, nebojsa
nhlanhla, nicolae, nihat, nitish, njabulo, noman, nyesom, octavian, osita, ovidiu, ozgur, panos, pervez, piyush
prawit, prayuth, predrag, puneet, rabiu, radu, rafizi, raghuram, rajnath, rama, ratko, riaz, rilwan, rinat, rishabh
rustem, samaila, sandip, sanjiv, schalk, selahattin, senyo, shabbir, shadab, shahbaz, shahrizal, shashank, shreyas
shun, siphiwe, soji, srdjan, stelian, stipe, sukhwinder, suleman, sunkanmi, susilo, svyatoslav, tamas, tanveer, tauqir
tolga, tomislav, tore, tsuyoshi, tumelo, ufuk, vassilis, viorel, vitali, vuthy, wahyu, wlodzimierz, xiaobo, yaovi
yongkang, yoshihiko, yousaf, yoweri, yuri, yury, yuto, zaheer, zain, zakari, zakes, zakir, zdravko, zeljko, zhigang
zulfiqar, zulkifli
afolabi, akinwale, alhassan, azeez, bakary, balázs, borys, ciarán, daiki, danylo, darragh, denys, ebenezer
erkki, feyi, fiachra, gautam, gustav, hrvoje, ishaan, istván, jabu, jaco, kobus, kumar, lamin, laxman, levente
lokesh, lubomir, lászló, mithun, nagaraj, niranjan, ogbonna, przemysław, radosław, ruairí, ruan, shamsher
siddhartha, somnath, sukhbir, svein, taavi, tamás, vaibhav, virendra, waheed, wiktor, zoltán
abebe, abhinav, abiy, adetunji, adewunmi, adeyemi, adrián, aftab, agron, agyemang, ahsan, aibek, akhtar, akihiro
akinola, ali-reza, alireza, aliyu, alois, amirul, amr, andré, andrés, anisur, antonis, anutin, aodhan, arben, arshad
askar, attaullah, attila, auwal, azamat, azman, babatunji, bakhyt, balakrishnan, balazs, bassam, baz, bekele, bence
benigno, benoît, besnik, björn, bohumil, bolaji, bolat, bongbong, boyko, bulent, catalin, chaminda, cheruiyot
chidozie, chuan, cosmin, cédric, césar, danladi, dasun, dauda, daulet, dawit, dedi, deji, des, detlef, digvijay, dimuth
dong-hyun, dotun, dragos, edi, eko, ekrem, eoghan, erdem, fabián, faizal, fawad, fionn, firdaus, florin, françois
fredrik, garba, gaz, gaël, gbolahan, geraint, gergely, germán, getachew, ghulam, girma, gohar, gotabaya, guangchang
günter, hafiz, haider, haile, harbhajan, harun, hasnain, hazem, haziq, hendra, hernán, hone, hossein, hristo, hywel
ilir, inzamam, ionut, ishaku, issam, ivaylo, ivica, iván, iwan, izzat, jae-in, jaroslav, jarosław, jasur, javad
jejomar, jesús, ji-hoon, jianjun, jibril, jin-woo, joaquín, joash, joko, josé, joão, jérôme, jörg, jürgen, kabiru
kassym, katlego, kev, khairul, khawaja, khurram, kibet, kioko, kipkemboi, kiprop, kipruto, krishnan, kudzai
kusal, kyriakos, kyung-soo, lasith, lawal, liaquat, liviu, loïc, lubos, luka, lungelo, luís, mahathir, mahela
mahfuz, maksym, martín, masoud, mathéo, micheál, mihai, mizanur, mohsin, mulugeta, muneeb, munyaradzi, mushfiqur
mustapha, mutiso, muyiwa, mykhailo, naeem, najib, narayanan, nicolás, niyi, nkosi, nonso, nura, nursultan, nwachukwu
okoth, okwudili, ole, oleh, oleksiy, oluwafemi, ondrej, ostap, parvez, per-erik, peter-pal, prabowo, praveen, prayut
pádraig, rafiqul, raghavan, ramachandra, ranil, rawiri, razak, razvan, raúl, rené, rizal, rizwan, ruairidh, rubén
rumen, rémi, rüdiger, sadiq, sajid, sajith, sandor, sang-ho, sarfraz, sauli, sebastián, semisi, seyi, seán, shafiqul
shakib, shehbaz, sherzod, shoaib, sione, slamet, somchai, sorin, srettha, stéphane, subramanian, suharto, suk-yeol
sule, sutrisno, syahrul, séamus, sören, takudzwa, talgat, talha, tamer, tamim, tane, tanvir, tareq, tesfaye
tevita, thaksin, thisara, théo, tibor, timur, tobenna, tomás, traian, tushar, twalib, umair, umaru, upul, uzochukwu
vaclav, vasile, venkataraman, vitaliy, vojislav, vuk, víctor, wasim, waweru, wenliang, wiremu, xiaoping, yerlan
yevhen, yonas, yoshihide, yudi, yunfei, zainal, zeeshan, zemin, zlatko, zweli, ángel, íñigo, óscar
rafa, istvan, laszlo, gabor, zoltan, ferenc, zeke, dex, jaxon, cillian, oisin, tadhg, fergal, ruairi, iolo, aled, emyr, gruffudd, ruaridh, torquil, sjoerd, pieter, joost, maarten, thijs, wouter, gert, casper, soren, anders, torsten, ragnar, halvor, eero, jukka, matti, pekka, wojciech, zbigniew, slawomir, bogdan, radek, zdenek, miroslav, branko, dragan, zoran, goran, nenad, dejan, plamen, stoyan, yiannis, stavros, kostas, behrouz, kourosh, bahram, siavash, abdulrahman, abdullahi, bilal, hamza, khalid, tahir, waqar, zubair, shahid, karthik, venkatesh, srinivas, murali, prakash, suresh, ramesh, harish, mahesh, nuwan, sanath, wei, hao, jianguo, guoqiang, tuan, quang, agus, budi, bambang, wayan, jiho, seojun, sangmin, youngho, haruto, ryota, takashi, ichiro, masao, obinna, ikenna, olumide, adewale, gbenga, femi, kunle, mamadou, ousmane, cheikh, moussa, sibusiso, bongani, lwazi, tinashe, farai, kipchoge, njoroge, ochieng, odhiambo, gonzalo, iker, aitor, joao, thiago, caio, rui
aakash, aarav, aarne, aaron, abayomi, abbas, abdallah, abdel, abdul, abdulaziz, abdulkadir, abdullah
abdulrahman, abe, abel, abhay, abhijit, abhishek, abiodun, abraham, abram, abu, adalberto, adam, adamu
adan, adebayo, adekunle, adel, adeleke, ademola, adeniyi, adeola, adetokunbo, adewale, aditya, adnan, ado
adolf, adolfo, adolph, adrian, afonso, agustin, agyeman, aharon, ahmad, ahmed, ahmet, aidan, ajay, ajit, akash
akhil, akin, akinwumi, akio, akira, akpan, akram, akshay, akwasi, al, alain, alan, alasdair, albert, alberto
albrecht, alden, aldo, alec, aled, alejandro, aleksander, aleksandr, aleksei, alessandro, alexander
alexei, alf, alfie, alfonso, alfonzo, alfred, alfredo, algernon, ali, aliko, alistair, allan, allen, alok
alonso, alonzo, alphonse, alphonso, alton, alun, alvaro, alvin, amado, amar, ambrose, amedeo, amin, aminu
amir, amit, amitabh, amnon, amol, amos, anand, anatoly, anders, anderson, andre, andreas, andrei, andres
andrew, andriy, andrzej, andy, angelo, angus, anibal, anil, anirudh, ankit, ankur, anoop, anthony, antione
antoine, anton, antone, antonino, antonio, antony, antti, antwan, anurag, anwar, arash, archibald, archie
arda, arden, ardeshir, arif, aristotelis, arjun, arkady, arlen, arlie, armand, armando, arnaud, arne, arnold
arnoldo, arnulfo, aron, arron, art, artem, arthur, arto, arturo, arun, arvid, arvind, asa, asad, asger, ashish
ashok, ashraf, ashwin, asif, atiku, ato, atta, atul, audu, august, augustine, augustus, aurelien
aurelio, austin, avi, avigdor, avinash, avner, avraham, axel, aydin, ayman, ayo, ayodeji, ayodele, aziz
azubuike, babajide, babatunde, bahram, balaji, bamidele, bankole, baptiste, baraka, barasa, barnaby, barney
barrett, barry, bart, bartholomew, barton, bartosz, bashar, bashir, basil, beau, behrouz, bello, ben, benedict
bengt, benito, benjamin, bennett, benny, benoit, bento, benton, benzion, beppe, bernard, bernardo, bernd
bernhard, bernie, berry, bert, bertram, bertrand, bharat, bhaskar, bilal, bill, billy, bimal, bipin, birger
bjarne, bjorn, blaine, blake, bo, boaz, bob, bobby, bodo, bogdan, bohdan, boleslaw, booker, boris, borje
bowen, boyce, boyd, brad, bradford, bradley, bradly, brady, brain, bram, branden, brandon, brant, brendan
brendon, brent, brenton, bret, brett, brian, brice, brock, broderick, brooks, bruce, bruno, bryan, bryant
bryce, bryn, bryon, buck, bud, buford, buhari, bukar, burak, burkhard, burl, burt, burton, buster, byron
caetano, cal, caleb, callum, calvin, carl, carlo, carlos, carlton, carmelo, carmine, carson, carsten
cathal, cecil, cedric, cedrick, cem, cengiz, cesar, cesare, chad, chadwick, chance, chandan, charles, charley
charlie, chas, chase, chauncey, chester, chet, chetan, chibuike, chibuzor, chidi, chidiebere, chigozie
chijioke, chike, chima, chinedu, chinonso, chinua, chirag, chris, christer, christian, christoper, christoph
christophe, christopher, christos, chuck, chuka, chukwudi, chukwuemeka, chukwuma, ciaran, claes, clarence
clark, claud, claude, claudio, claus, clay, clayton, clem, clement, clemente, cletus, cleveland, cliff
clifford, clifton, clint, clinton, clive, clyde, cody, colby, cole, coleman, colin, collin, colm, colton
columbus, conor, conrad, cordell, corey, cormac, cornelis, cornelius, cornell, corrado, cortez, cory, cosimo
coy, craig, crispin, cristian, cristobal, cristopher, curt, curtis, cuthbert, cyril, cyrille, cyrus, czeslaw
dafydd, daichi, daisuke, dale, dalton, damian, damien, damion, damon, dan, dane, danial, daniel
danilo, danjuma, dannie, danny, dante, dapo, darell, daren, darin, dario, darius, dariush, dariusz, darnell
daron, darrel, darrell, darren, darrick, darrin, darron, darryl, darwin, daryl, dave, david, davide, davie
davis, davy, dean, deandre, deangelo, declan, deepak, delbert, dele, delmar, delmer, demarcus, demetrius
denholm, denis, dennis, denny, denver, deon, derek, derick, dermot, derrick, deshawn, desmond, dev
devendra, devin, dewayne, dewey, dewitt, dexter, dhananjay, dharmendra, diarmuid, dick, dickie, dickon, didier
diederik, diego, dieter, dietmar, dietrich, digby, dilip, dillon, dimitri, dimitrios, dimitris, dinesh, dino
dion, dirk, dmitri, dmitry, dmytro, domenic, domenico, domingo, dominic, dominick, don, donal, donald
dongwook, donn, donnell, donnie, donny, donovan, donte, dorsey, doug, dougie, douglas, douglass, dov, doyle
dror, duane, duarte, dudley, duke, duncan, dunstan, dustin, dwain, dwayne, dwight, dylan, eamon, earl, earle
earnest, eberhard, ebo, ebrahim, ebuka, ed, eddie, eddy, edem, edgar, edgardo, edison, edmond, edmund, edmundo
edoardo, edouard, eduardo, edward, edwardo, edwin, eero, efraim, efrain, efren, egbert, egon, ehsan, ehud
eiji, einar, eino, eirik, eitan, ejike, ekene, ekow, elad, elbert, elden, eldon, eldridge, eli, elias, eliezer
elijah, elio, eliseo, elliot, elliott, ellis, ellsworth, elmer, elmo, eloy, elroy, elton, elvin, elvis, elwood
emad, emanuel, emanuele, emeka, emerson, emil, emile, emilio, emlyn, emmanuel, emmett, emmitt, emory
emre, emrys, enoch, enrico, enrique, enyinnaya, enzo, eoin, erasmo, ercan, erdal, eric, erich, erick, erik
erkan, erling, ernest, ernesto, ernie, ernst, errol, ervin, erwin, esben, esfandiar, esteban, ethan, ethelred
etienne, etim, ettore, euan, eugene, eugenio, eusebio, eustace, evan, evangelos, everett, everette, evgeny
ewan, eyal, ezekiel, ezequiel, ezra, fabian, fabien, fabio, fabrice, fabrizio, fadi, fahad, faisal, farai
farhad, farid, farouk, farrokh, faruk, fatih, faustino, fausto, fawaz, fayez, federico, fedor, felipe, felix
felton, femi, ferdinand, fergal, fergus, ferhat, fermin, fernando, ferruccio, festus, fidel, fiifi, filiberto
filippo, finlay, finn, fintan, fitzwilliam, flavio, flemming, fletcher, florencio, florent, florentino, floris
floyd, folarin, forest, forrest, francesco, francisco, franco, francois, frank, franklin, franklyn
fred, freddie, freddy, frederic, frederick, frederik, fredric, fredrick, freeman, friedrich, fritz, frode
fumio, fyodor, gabe, gabriel, gaetano, galen, ganesh, gareth, garfield, garland, garret, garrett, garry, garth
gary, gaspar, gaston, gaurav, gavin, gaylord, gbenga, genaro, gene, gennady, gennaro, geoffrey, geordie, georg
george, georges, georgios, georgy, gerald, geraldo, gerard, gerardo, gerhard, gerrit, gerry, gert, gethin
geunhye, ghassan, giacomo, giancarlo, gianluca, gianni, giannis, gideon, gidon, gijs, gil, gilbert, gilberto
giles, gilles, gino, giora, giorgio, giorgos, giovanni, girish, giulio, giuseppe, gleb, glen, glenn, godfrey
godswill, godwin, gokhan, goncalo, gonzalo, gopal, goran, gordon, goro, gosta, gottfried, gottlieb, govind
gowon, grady, graham, graig, grant, granville, greg, gregg, gregor, gregorio, gregory, grigori, grigory
grover, grzegorz, guenther, guglielmo, guido, guillaume, guillermo, gunnar, gunter, gunther, guofang, guoqiang
gurdeep, gus, gustave, gustavo, guy, gwilym, haakon, habib, habila, hadi, hafez, hai, haidar, haiyan
hajime, hakan, hakeem, hakim, hal, halil, halvard, hamad, hamid, hamish, hamisi, hamza, hani, hank, hans
hansjurgen, haoran, harald, hardeep, hari, harish, harlan, harland, harold, haroon, harris
harrison, harry, harsh, hartley, hartmut, haruki, haruto, harvey, hasan, hashim, hassan, hatem
haywood, hector, heath, heikki, heiko, heiner, heinrich, heinz, helmut, hemant, hendrik, henri, henrik, henrique
henry, henryk, herb, herbert, hercule, hercules, hereward, heriberto, herman, hermann, hernan, herschel
hershel, herve, hideki, hideo, hieu, hikaru, hilario, hilton, himanshu, hipolito, hiram, hiro, hiroaki, hiroki
hiroshi, hiroto, hisashi, hisham, hitesh, hjalmar, hoang, hobert, hodge, holger, homer, honore, hooshang
horace, horacio, horatio, hormoz, horst, hosea, hosni, houston, howard, howie, hoyt, hubert, huck, huey, hugh
hugo, humberto, humphrey, hung, hunter, huseyin, hussain, hussein, huw, hyman, hyunwoo, iain, ian, ibrahim
ichabod, ichiro, idris, ieuan, ifan, ifeanyi, ignacio, ignatius, igor, ihsan, ike, ikechukwu, ikenna, ilya
imad, imran, inder, ingemar, ingo, ingvar, inigo, ioannis, iolo, iqbal, ira, iraj, irvin, irving, irwin, isaac
isaiah, isaias, isamu, isiah, isiaka, isidro, ismael, ismail, israel, isreal, issa, issac, itamar, itzhak
ivan, ivar, ivor, iyke, jaap, jabari, jabir, jacek, jacinto, jack, jackson, jacob, jacques, jaein, jafar
jagdish, jai, jaime, jakaya, jake, jakub, jalal, jamaal, jamal, jamar, jame, jamel, james, jamil, jamison
jamshid, janusz, jared, jari, jarl, jarod, jaroslaw, jarred, jarrett, jarrod, jarvis, jason, jasper, jaswant
jatin, javed, javier, jay, jayant, jayson, jc, jeb, jed, jeff, jefferey, jefferson, jeffery, jeffrey, jeffry
jelle, jem, jens, jerald, jeramy, jere, jeremiah, jeremy, jermaine, jeroen, jerold, jerome, jeromy, jerrell
jerrod, jerrold, jerry, jerzy, jesper, jesse, jiabao, jian, jianguo, jide, jideofor, jiho, jihoon, jim
jimmie, jimmy, jinping, jintao, jiro, jitendra, joachim, joao, joaquin, jochen, jock, joe, joel, joesph, joey
johan, johann, johannes, john, johnathan, johnathon, johnnie, johnny, johnson, jolyon, jon, jonah, jonas
jonathan, jonathon, jonny, joonho, joost, jordon, jorg, jorge, jorgen, joris, jorma, jose, josef, joseph, josh
joshua, josiah, jospeh, josue, jozef, juan, judson, juha, juhani, jukka, julian, julien, julio, julius
juma, jun, junaid, junho, junichi, junior, junjie, jurgen, justin, kaare, kaarlo, kailash, kaito, kalle, kamal
kamau, kamran, kapil, karanja, kareem, karim, kariuki, karl, karlheinz, karsten, karthik, kartik, kaspar
kaveh, kayode, kazimierz, kazuhiro, kazuki, kazuo, keenan, kees, keiji, keisuke, keith, kelechi, kelvin, kemal
ken, kendrick, kenechukwu, keneth, kenichi, kenji, kenneth, kennith, kenny, kent, kenta, kenton, kenzo
keqiang, kermit, keven, kevin, keyvan, khaled, khalid, khalil, khanh, khosrow, kibaki, kieran, kieth, kimani
king, kingsley, kinyua, kip, kipchoge, kiprono, kiptoo, kirill, kirk, kishore, kiyoshi, kjell, klaas, klaus
knud, knut, kobina, koen, kofi, koichi, koji, kojo, koku, kolawole, konrad, konstantin, konstantinos, korey
kory, kostas, kraig, krishna, kristofer, kristopher, krzysztof, kunal, kunle, kurt, kurtis, kwabena, kwadwo
kwaku, kwame, kwasi, kweku, kyle, kyungsoo, lachlan, lakshman, lalit, lamar, lamont, lance, lancelot, landon
lanny, lanre, larry, lars, lasse, laurence, laurent, lawerence, lawrence, lazaro, leander, leandro, lech, leif
lekan, leland, lemuel, len, lenard, lenny, leo, leon, leonard, leonardo, leonel, leonid, leopoldo, leroy, les
lester, leszek, lev, levi, lew, lewis, liam, lincoln, lino, linwood, lionel, llewellyn, lloyd, logan, lon
long, lonnie, lonny, lorcan, lorenzo, lothar, louie, louis, lowell, loyd, luca, lucas, lucian, luciano
lucien, lucio, lucius, ludwig, luigi, luis, lukas, lukasz, luke, luther, lutz, lwazi, lyle, lyman, lyndon
lynwood, maarten, mac, macharia, maciej, mack, madhav, mads, magnus, mahdi, mahendra, mahesh, mahmoud, mahmud
maina, maiyaki, majid, major, makoto, maksim, malachi, malcolm, malcom, malik, manabu, mandla, manfred, manish
manjit, manny, manoj, manolis, manolo, mansour, manual, manuel, marc, marcel, marcelino, marcello, marcellus
marcelo, marcin, marco, marcos, marcus, marek, margarito, mariano, mario, marius, mariusz, mark, markus
marlin, marlon, marmaduke, marshall, marten, martin, marty, maruf, marvin, marwan, masahiro, masaki, masao
masaru, masato, masayuki, mason, masood, massimo, mateo, mateusz, mathew, mathieu, matt, matteo, matthew
matthias, matti, maurice, mauricio, maurizio, mauro, max, maxim, maxime, maximilian, maximo, maxwell, maynard
mazen, mbugua, mckinley, mehdi, mehmet, mehran, meir, melvin, menachem, merlin, merrill, mert, mervin
micah, michael, michale, michalis, micheal, michel, michio, mick, mickey, miguel, mikael, mike, mikel, mikey
mikhail, mikkel, mikko, miles, milford, milind, millard, milo, milton, minh, minho, minjun, minoru, miquel
mirko, miroslaw, mitch, mitchel, mitchell, mitsuo, mitya, mobolaji, modesto, mogens, mohamed, mohammad
mohammed, mohan, mohit, mohsen, moises, monroe, montague, monte, monty, mordecai, moritz, morris, mort, morten
morteza, mortimer, morton, mose, moses, moshe, mostafa, motti, moussa, mubarak, muchiri, mugo, muhammad
muhammadu, mukesh, mukhtar, mukul, munir, murali, murat, murdo, muriithi, murray, murtala, murtaza, musa
mustafa, musyoka, mutua, mwai, mwangi, mykola, myles, myron, nabil, nadav, nader, naftali, nagesh, naji, nam
nandan, naoki, naoto, napoleon, narayan, narendra, naresh, naseer, nasir, nasiru, nasser, nat, natan, nate
nathan, nathanael, nathanial, nathaniel, naveen, navin, nawaz, nazir, ndegwa, ndungu, neal, necati, ned, neddy
neeraj, neil, nello, nelson, nestor, neville, newland, newton, niall, nicholas, nick, nickolas, nicolas
niels, nigel, nikhil, nikolai, nikos, nilesh, nils, nima, nitin, nizar, njoroge, njuguna, nkosana, nnamdi
noah, noam, noble, noboru, nobuo, nobuyuki, noe, nolan, norbert, norberto, norman, normand, norris, nuhu, nuno
nuri, nwabueze, nyaga, obadiah, obafemi, obinna, obiora, ochieng, ochuko, octavio, octavius, odhiambo, odinga
odion, odis, ofer, ohad, oisin, ojwang, okan, okechukwu, okello, okey, okon, okoro, olabode, oladapo, oladipo
olaf, olamide, olanrewaju, olatunji, olav, olawale, olayinka, oleg, oleksandr, olen, olin, oliver, olivier
olli, olof, olu, olufemi, olumide, olusegun, olusola, omar, omer, omkar, omondi, onur, onyango
onyeka, opiyo, orazio, oren, orhan, orlando, orval, orville, osagie, osama, osamu, osaze, oscar, oskar, osman
osvaldo, oswald, oswaldo, otieno, otis, otto, ottokar, ouma, owain, owen, owino, oyinlola, ozan, ozzie, paavo
pablo, paddy, padraig, palmer, panagiotis, pancho, pankaj, paolo, parth, parviz, pascal, pascual
pasquale, patricio, patrick, paul, paulo, pavel, pavlo, pavlos, pawan, pawel, pedro, pekka, pentti, pepe
percival, percy, peregrine, perry, pete, peter, petr, petri, petro, petros, petter, phil, philip, philippe
phillip, phineas, phong, phuc, piero, pierre, piers, pieter, pietro, pino, piotr, porfirio, porter, poul
prabhakar, prabhat, pradeep, prakash, pramod, pranab, pranav, prasad, prashant, pratap, pravin, preben, prem
preston, prince, przemyslaw, pyotr, qasim, qishan, quang, quentin, quincy, quintin, quinton, quoc, raanan
radoslaw, rafael, rafal, raffaele, rafiq, raghav, raghu, ragnar, rahim, rahman, rahul, raila, rainer, raj
rajan, rajat, rajeev, rajendra, rajesh, rajinder, rajiv, raju, rakesh, ralph, ram, raman, ramesh, rameshwar
rami, ramin, ramiro, ramon, randal, randall, randell, randolph, randy, ranjit, raoul, raphael, rashad, rashed
rashid, rashidi, rasmus, rattan, rauf, raul, ravi, ravindra, ray, rayford, raymon, raymond, raymundo, recep
reed, reg, reggie, reginald, rehman, reid, reinaldo, reinhard, reinhold, reinier, ren, renaldo, renato
renzo, reuben, rex, rey, reyes, reynaldo, reza, rhett, rhodri, rhys, riad, ricardo, riccardo, rich
richard, richie, rick, rickey, rickie, ricky, rico, rigoberto, riku, rino, rishi, risto, ritesh, riyad
riza, roald, rob, robby, robert, roberto, robt, rocco, rocky, rod, roderick, rodger, rodion, rodney, rodolfo
rodrick, rodrigo, rogelio, roger, rohan, rohit, roland, rolando, rolf, rolland, rollo, romain, romano, romeo
ron, ronald, ronan, ronnie, ronny, roosevelt, rory, roscoe, rosendo, ross, rostam, rotimi, roy, royal, royce
ruaridh, ruben, rubin, rudiger, rudolf, rudolph, rudy, rueben, rufus, rui, rune, rupert, ruprecht, ruslan
russ, russel, russell, rusty, rutger, ruto, ruud, ryan, ryo, ryota, ryszard, ryu, saad, saburo, sachin, saeed
safwan, sagar, sahil, saif, sakari, sal, saleem, saleh, salim, salman, salum, salvador, salvatore, sam, sameer
sami, samir, sammy, samual, samuel, sandeep, sander, sandro, sanford, sangwoo, sani, sanjay, sanjeev, santo
santos, santosh, satish, satoru, satoshi, satya, satyajit, saul, saurabh, sayed, scot, scott, scottie, scotty
seamus, sean, seb, sebastian, sebastien, segun, seiji, selim, selorm, semyon, seojun, seppo, septimus, serge
sergei, sergey, sergio, serhiy, serkan, seth, seymour, shad, shafiq, shahid, shahram, shai, shailesh
shakeel, shane, shankar, sharad, sharif, shashi, shaun, shawn, shehu, shehzad, shekhar, sheldon, shelton
sherlock, sherman, sherwood, shigeru, shimon, shinichi, shinji, shinzo, shiro, shiv, shivraj, shlomo, sho
shohei, shoji, shon, shota, shyam, siavash, sid, siddharth, sidney, siegfried, sigmund, sigurd, silas, silvio
simeon, simmy, simon, sinan, sipho, siyabonga, sizwe, sjoerd, slawomir, sohail, sohrab, solomon, soren, sourav
spencer, spyros, sridhar, srinivas, sriram, stan, stanford, stanislav, stanislaw, stanley, stanton, stavros
stefan, stefano, stelios, stepan, stephan, stephen, sterling, steve, steven, stewart, stig, stijn
struan, stu, stuart, sture, subhash, sudhir, sujit, suleiman, suleyman, sumit, sundar, sungho, sunil
suraj, surendra, suresh, surinder, sushil, susumu, sven, svend, swapnil, syed, sylvain, sylvester, szymon, tad
tadashi, tadeusz, tadhg, taehyung, tafadzwa, tage, taher, tahir, taichi, taiwo, takahiro, takao, takashi
takehiko, takeo, takeshi, takuya, tal, talal, talib, taliesin, tanner, tapio, tapiwa, taras, tarik, tariq
taro, tarquin, tarun, tatsuya, tawfiq, tayfun, tayo, tebogo, ted, teddy, teemu, tejas, temitope, tendai
teodoro, terence, terje, terrance, terrell, terrence, tetsuo, tetsuya, thabo, thad, thaddeus, thanasis
thang, thanh, themba, theo, theobald, theodore, theodoros, theophile, theophilus, theron, thibault, thierry
thijs, thinh, thomas, thor, thorbjorn, thorsten, thulani, thurman, tiago, tijmen, tilo, tim, timmy, timo
timofei, timothy, tinashe, titus, tiziano, tobias, toby, tochukwu, tod, todd, toivo, tokunbo, tom, tomas
tomasz, tommaso, tommy, tomohiro, toney, tony, torben, torsten, toru, toshio, toshiro, travis, trent
trenton, trev, trevor, trey, tristan, tristram, troy, truman, trung, trygve, tsutomu, tuan, tunde, tung, tunji
tuomas, turgut, ty, tyler, tyree, tyrell, tyron, tyrone, tyson, uchenna, uday, udo, udoka, ugo
ugochukwu, ugur, uhuru, ulf, uli, ulrich, ulysses, umar, umberto, umesh, umit, upendra, urho, uri, uriah
usman, utkarsh, uwe, uzi, vadim, vaino, valentin, valentine, valentino, valerio, van, vance, vangelis, varun
vasant, vasco, vasilis, vasily, vasyl, vaughn, veikko, venkat, venkatesh, vern, vernon, vic, vicente, victor
viet, viggo, vijay, vikas, vikram, vikrant, viktor, ville, vimal, vinay, vince, vincent, vincenzo, vineet
vinh, vinod, vipin, viraj, virat, virgil, virgilio, vishal, vishnu, vitaly, vito, vittorio, vivek, vladimir
vladislav, volkan, volker, volodymyr, von, vsevolod, vusi, vyacheslav, vyvyan, waclaw, wade, wael, wafula
wahid, waldemar, waldo, wale, walid, walker, wallace, wally, walt, walter, walther, walton, wambua, wanyama
ward, warner, warren, waseem, waylon, wayne, weimin, wekesa, weldon, wendell, werner, wes, wesley, weston
wieslaw, wilber, wilbert, wilbur, wilburn, wiley, wilf, wilford, wilfred, wilfredo, wilfrid, wilhelm, will
willard, william, williams, willian, willie, willis, willy, wilmer, wilson, wilton, wim, winford, winfred
winston, witold, wladyslaw, wm, wojciech, wole, wolf, wolfgang, woodrow, wouter, wyatt, xavier, xiaoming
xolani, yaakov, yahya, yair, yakov, yakubu, yannick, yannis, yaron, yaroslav, yasar, yash, yashwant, yasin
yasir, yasser, yasuhiro, yasuo, yavuz, yaw, yegor, yehuda, yevgeny, yiannis, yichen, yifan, yigal
yilmaz, yinka, yitzhak, yoav, yogesh, yogi, yoichi, yoji, yonatan, yosef, yoshi, yoshihiro, yoshio, yossi
yosuke, youngho, younis, yousef, yuichi, yuji, yuki, yukio, yuriy, yusuf, yusufu, yusuke, yuta, yutaka, yuval
yves, yvon, zac, zach, zachariah, zachary, zachery, zack, zackary, zafar, zahid, zaid, zakaria, zakhar, zane, zayed
zbigniew, zdzislaw, ze'ev, zeb, zebedee, zeki, zhiqiang, zia, ziad, zihao, zubairu, zvi, zwelethu, zygmunt
adedayo, adil, aleksandar, alexey, amadou, andrej, andrey, aravind, atsushi, bakhtiyar, bojan, borislav, branko, darko
dejan, dhruv, dimitar, dragan, farhan, farooq, feroz, gael, georgi, giorgi, haris, ihor, ivo, jawad, jiri, kabir
kiril, kwesi, marko, milos, miroslav, nadeem, nikola, nikolay, petar, radovan, rustam, shivam, slobodan, sota, tarek
waleed, zoran, zubair
aiden, alastair, connor, etienne, graeme, jayden, luc, piet, rasheed, rustom, sandile, étienne
# Jean is a man before another name.
jean-baptiste, jean-bernard, jean-charles, jean-christophe, jean-claude, jean-daniel, jean-david, jean-eric
jean-etienne, jean-felix, jean-francois, jean-françois, jean-frederic, jean-frédéric, jean-félix
jean-georges, jean-gerard, jean-guy, jean-gérard, jean-henri, jean-hubert, jean-jacques, jean-jerome
jean-joseph, jean-julien, jean-jérôme, jean-leon, jean-louis, jean-loup, jean-luc, jean-léon, jean-marc
jean-marie, jean-martin, jean-maurice, jean-max, jean-michel, jean-nicolas, jean-noel, jean-noël
jean-olivier, jean-pascal, jean-patrick, jean-paul, jean-philippe, jean-pierre, jean-raymond, jean-remi
jean-rene, jean-rené, jean-robert, jean-roger, jean-rémi, jean-sebastien, jean-simon, jean-sébastien
jean-victor, jean-vincent, jean-xavier, jean-yves, jean-éric, jean-étienne
alyosha, arkasha, borya, dinny, fedya, grisha, ilyusha, kolya, kostya, pasha, petya, seryozha, stiva, vanya, vasya, vitya, volodya, yasha

[given f]
# Given names of women.
aamna, abida, abosede, adebimpe, adeela, adetoun, afshan, akorfa, akuba, aleema, ambreen, anamika, anca, aneela
anusha, asifa, aya, azra, babirye, bakhtawar, bathabile, beenish, bente, bimpe, bunmi, chenai, chepkemoi, chihiro
chizoba, didem, dilek, dimakatso, doyin, dzifa, ebun, enyonam, eyram, fadzai, fareeda, fauzia, firdous, foluke, fulya
gamze, gbemi, georgeta, ghazala, gugu, gugulethu, gulnaz, hajra, harumi, hemlata, hlengiwe, ibukun, ifrah, ilhan
ilknur, iniobong, ismat, iulia, javeria, jebet, jerotich, ji-eun, ji-hye, jiayi, jin-ah, jingjing, juhi, kalsoom
kaltume, kangana, kanini, karishma, khanyi, khanyisile, khosi, kishwar, kubra, kyrsten, lavanya, laxmi, lesego, lidiya
liping, luminita, maham, maheen, mahira, mahnoor, maimuna, malala, mallika, mamphela, mandira, medha, mehreen, melike
menaka, meryem, min-jung, mirela, misaki, misbah, mithali, mmusi, mosunmola, motunrayo, mumbi, munira, mythili
nabwire, naila, najma, nakato, nakimera, namukasa, nargis, naseem, nesrin, nicoleta, nivedita, nkiruka, nkosazana
nomfundo, nompumelelo, nonhlanhla, nosheen, nosiviwe, noxolo, nursel, nurul, nwakaego, oana, odunayo, olesya, oluremi
opeyemi, oyinkansola, peiyun, preity, pumla, qandeel, rafia, raheela, rahila, rodica, roopa, rukhsar, rumbidzai
rupali, ruslana, ruvimbo, ruxandra, sabita, sadaf, saira, sajida, samreen, serap, serwaa, shamim, sheetal, sheherbano
shehla, shoko, sidra, sindisiwe, snehal, so-young, sobia, solomiya, sorina, soumya, sumaira, sun-young, suprita
sushmita, sylwia, tabassum, talatu, tehmina, tejaswini, thembeka, thuli, thulisile, tolu, tripti, tugba, ujunwa, uloma
unoma, uzma, vibha, viktoria, viorica, vira, waceera, warigia, wavinya, winsome, wislawa, wunmi, xiaohong, xiaoli
xiaoyan, yasmeen, yemurai, yiwen, yoo-jin, young-mi, zandile, zeba, zeenat, zinhle, zoleka, zondwa, zoryana
zubeda, zulaikha, zulekha
aishatu, aneeta, annelie, bavani, bimbo, bożena, ceri, chandni, devika, kanika, kavitha, kusum, mahima
marietjie, mayuri, małgorzata, merete, mohini, nobuhle, olabisi, pragati, puja, rachna, ruksana, sania, sayali
shagufta, shireen, temi, tuğba, zsuzsa, żaneta
adebisi, adesua, adjoa, aigerim, aisyah, aizhan, almaz, amna, anaïs, andreea, anum, anuoluwapo, aroha, ayomide
azalina, azizah, benazir, birgitte, bisi, boitumelo, bosibori, bridie, bríd, bárbara, béatrice, catríona, chepkoech
chloé, debs, dilhani, dilnoza, dinara, dineo, eleri, eun-ji, fadekemi, fariha, fatemeh, fati, fehmida, folasade, françoise
geetha, geneviève, genzebe, geun-hye, gloria-macapagal, gráinne, guiying, gulnara, halyna, hamidah, hind, hinemoa
hirut, hye-jin, hélène, inès, inés, jeptoo, ji-won, ji-young, josée, kausar, kemunto, kerubo, khaleda, kiran-bedi
kristalina, krisztina, kumudini, ladi, larysa, leni, ljiljana, lucía, lungile, lyudmyla, léa, madina, mairéad
maliha, mamata, mariya, marketa, maría, masoumeh, maëlle, megawati, memunatu, meseret, mi-kyung, mihaela, milica
min-ji, modupe, moraa, máire, mónica, naheed, nalini, narges, nasira, ndunge, nekesa, ngaire, nighat, nilmini
niloofar, nilufer, nodira, nokuthula, noraini, norhayati, nusrat, nwando, nyasha, oby, olajumoke, orlaith
paetongtarn, peninah, päivi, raluca, ramatu, reka, renuka, retno, riikka, robina, rokeya, rositsa, rosmah, rosnah
róisín, saadatu, saba, saule, shade, shaista, sinéad, siobhán, sirimavo, siân, so-yeon, sofía, soo-jin, soon-ok
sudarat, susi, svitlana, tetiana, thérèse, tigist, timea, tirunesh, tiwa, vasanthakumari, verónica, xiulan, yenny
yingluck, yingying, yoon-ah, zaleha, zarina, zoé, zsuzsanna, zuraida, zuwaira, ángela, élise, úna
xiu, yuki, freya, ottoline, poppy, saffron, zadie, kasia, lenka, eszter, sanne, femke, maartje, anneke, sinead, orla, gwendolen, nerys, mererid, seren, fenella, morag, catriona, eilidh, shona, agata, bogumila, danuta, halina, jadwiga, krystyna, dagny, ragnhild, gudrun, signe, maija, aino, kirsi, tuula, zsofia, katalin, ildiko, emese, andrea, snezana, vesna, jelena, dragana, milena, kalina, desislava, ioanna, eleni, despina, nasrin, golnaz, mahsa, shabnam, hafsa, khadija, maryam, safiya, rukhsana, nasreen, farzana, sumaiya, anwesha, shalini, revathi, jyoti, pooja, nandini, rekha, usha, vidya, chandrika, dilrukshi, ming, huong, ngoc, siti, dewi, putri, ayu, rini, minji, eunji, hyejin, jiwoo, soojin, yuna, naoko, keiko, michiko, tomoko, aiko, chidinma, ifeoma, nkechi, uchenna, folake, bukola, temitope, titilayo, aminata, fatou, mariama, awa, zodwa, nthabiseng, lerato, palesa, naledi, tendai, rutendo, wambui, njeri, nyambura, atieno, halima, zuhura, rosario, pilar, inmaculada, montserrat, soledad, itziar, luisa, thais, jussara
aaliyah, aarti, aasma, abbey, abbie, abby, abeer, abena, abigail, abimbola, abla, achieng, ada, adaeze, adah
adaline, adanna, adaobi, addie, adebola, adedoyin, adela, adelaida, adelaide, adele, adelheid, adelia, adelina
adeline, adell, adella, adelle, adena, aderonke, adesuwa, adhiambo, adina, aditi, adria, adriana, adriane
adrianna, adrianne, adrien, adriene, adrienne, aduke, adunni, adwoa, afaf, afia, afton, afua, agata, agatha
agathe, aggie, agnes, agneta, agnieszka, agnus, agripina, agueda, agustina, ai, aida, aikaterini, aiko, aileen
ailene, ailsa, aimee, aino, aisha, aishwarya, aisling, aja, akane, akanksha, akemi, akiko, akilah, akinyi
akosua, akoth, akua, alaina, alaine, alana, alane, alanna, alayna, alba, albertha, albertina, albertine
albina, alda, alease, alecia, aleen, aleida, aleisha, alejandra, alejandrina, aleksandra, alena, alene, alesha
aleshia, alesia, alessandra, alessia, aleta, aletha, alethea, alethia, alexa, alexandra, alexandria
alexandrina, alexia, alfreda, alfredia, alia, alica, alice, alicia, alicja, alida, alina, aline, alisa, alise
alisha, alishia, alisia, alison, alissa, alita, alix, aliyah, aliza, alka, alla, alleen, allegra, allena
allene, allie, alline, allison, allyn, allyson, alma, almeda, almeta, almut, alona, alpha, alta, altagracia
altha, althea, alvera, alverta, alvina, alyce, alycia, alyona, alysa, alyse, alysha, alysia, alyson, alyssa
ama, amabel, amada, amaka, amalia, amanda, amandine, amani, amara, amarachi, amba, amber, amberly, amee
amelia, amelie, america, ami, amie, amiee, amina, aminah, amira, ammie, amparo, amrita, amy, ana, anabel
anais, analisa, anamaria, anandi, anastacia, anastasia, andera, andra, andrea, andree, andria, aneta, anette
anfisa, angela, angele, angelena, angeles, angelia, angelic, angelica, angelika, angeliki, angelina, angeline
angelique, angelita, angella, angelyn, angharad, angie, angila, angla, angle, anglea, anh, aniela, anika
anisa, anisha, anissa, anita, anitra, anja, anjali, anjana, anjanette, anjelica, anju, anke, ankita, ann, anna
annabel, annabell, annabelle, annalee, annalisa, annamae, annamaria, annamarie, annapurna, anne, anne-marie
anneke, anneli, annelies, anneliese, annelle, annemarie, annett, annetta, annette, annice, annick, annie
annika, annis, annita, annmarie, anthea, antionette, antje, antoinette, antonella, antonetta, antonette
antonia, antonietta, antonina, anuja, anuli, anupama, anuradha, anushka, anya, anyango, aoife, aparna, apiyo
apolonia, april, apryl, ara, araba, arabella, araceli, aracelis, aracely, araminta, arcelia, archana, ardath
ardelia, ardell, ardella, ardelle, ardis, ardith, aretha, argelia, ariana, ariane, arianna, arianne, arica
arielle, arina, arla, arlean, arleen, arlena, arlene, arletha, arletta, arlette, arlinda, arline, arlyne
armanda, armandina, armelle, armida, arminda, arnetta, arnette, arnita, artemisia, artie, aruna, arundhati
arvilla, arwa, asabe, asami, asha, ashanti, ashely, ashlea, ashlee, ashleigh, ashley, ashli, ashlie, ashly
ashlyn, ashton, asia, asley, asma, asmaa, assunta, astrid, asuka, asuncion, athena, athina, atieno, atinuke
atiya, atsuko, audie, audra, audrea, audrey, audria, audrie, audry, augusta, augustina, aundrea, aura, aurea
aurelia, aurelie, aurora, aurore, autumn, ava, avani, avdotya, avelina, avigail, avis, aviva, avril, awilda
awino, awuor, ayaka, ayako, ayana, ayanna, ayelet, ayesha, ayla, aylin, ayse, aysegul, aysel, ayumi
azadeh, azalee, azar, aziza, azucena, azzie, babara, babette, babs, bahia, bailey, bambi, banu, bao, barabara
barb, barbar, barbara, barbel, barbera, barbie, barbra, bari, barrie, basilia, bea, beata, beatrice, beatris
beatrix, beatriz, beaulah, bebe, beck, becki, beckie, becky, bee, behnaz, belen, belgin, belia, belinda
belkis, bell, bella, belle, belva, benedetta, benedicte, benedita, benita, berenice, berna, bernadette
bernadine, bernarda, bernardina, bernardine, berneice, bernetta, bernice, berniece, bernita, berta, bertha
berthe, bertie, beryl, bess, bessie, beth, bethan, bethanie, bethann, bethany, bethel, betje, betsey, betsy
bette, bettie, bettina, betty, bettyann, bettye, beula, beulah, bev, beverlee, beverley, beverly, bhavana
bhavani, bianca, bibi, biddy, bilkisu, billi, billye, bindu, binta, birdie, birgit, birgitta, birthe, blanca
blanch, blanche, blessing, blodwen, blondell, blossom, blythe, bobbi, bobbie, bobbye, bobette, bodil, bogumila
bok, bolanle, bong, bonita, bonnie, bonny, bose, bozena, branda, brande, brandee, brandi, brandie, brandy
branwen, breana, breann, breanna, breanne, bree, brenda, brenna, briana, brianna, brianne, bridget, bridgett
bridgette, brigette, brigid, brigida, brigitte, brinda, brittany, britany, britney, britni, britta, brittaney, brittani
brittanie, britteny, brittney, brittni, brittny, bronagh, bronwen, bronwyn, brook, brooke, bruna, brunhilde
brunilda, bryanna, brynn, buena, buffy, bukola, bula, bulah, bunny, bunty, burcu, bushra, busisiwe, busola
caitlin, caitlyn, calandra, calista, callie, calliope, camelia, camellia, cami, camie, camila, camilla
camille, cammie, cammy, canan, candace, candance, candelaria, candi, candice, candida, candie, candis, candra
candy, candyce, caoimhe, caprice, cara, caren, cari, caridad, carie, carin, carina, carisa, carissa, carita
carla, carlee, carleen, carlena, carlene, carletta, carley, carli, carlie, carline, carlita, carlota, carlotta
carly, carlyn, carma, carman, carmel, carmela, carmelia, carmelina, carmelita, carmella, carmen, carmina
carmon, carol, carola, carolann, carole, carolee, carolin, carolina, caroline, caroll, carolyn, carolyne
carolynn, caron, caroyln, carri, carrie, caryl, carylon, caryn, carys, casandra, casie, casimira, cass
cassandra, cassaundra, cassey, cassi, cassidy, cassie, cassondra, cassy, catalina, catarina, caterina
catharine, catherin, catherina, catherine, cathern, catheryn, cathey, cathi, cathie, cathleen, cathrine
cathryn, cathy, catina, catrice, catrin, catrina, catriona, cayla, cecelia, cecila, cecile, cecilia, cecille
cecily, celena, celesta, celeste, celestina, celestine, celia, celina, celinda, celine, celsa, ceola, ceren
ceridwen, cerys, chae, chan, chana, chanda, chandrika, chanel, chanell, chanelle, chantal, chantay
chante, chantel, chantell, chantelle, chara, charis, charise, charissa, charisse, charita, charity, charla
charleen, charlena, charlene, charlesetta, charlette, charline, charlott, charlotte, charlsie, charlyn
charmain, charmaine, charolette, charulata, chasidy, chasity, chassidy, chastity, chau, chava, chaya, chebet
chelimo, chelsea, chelsey, chelsie, cher, chere, cheree, cherelle, cheri, cherie, cherilyn, cherise, cherish
cherly, cherlyn, cherono, cherri, cherrie, cherry, cherryl, chery, cheryl, cheryle, cheryll, cheyenne, chia
chiamaka, chiara, chidimma, chidinma, chie, chieko, chikodi, chimamanda, chin, chinasa, chinelo
chinenye, ching, chinyere, chioma, chipo, chiquita, chisom, chitra, chiyo, chizuko, chloe, chrissie, chrissy
christa, christal, christeen, christel, christelle, christen, christena, christene, christi, christia
christiana, christiane, christie, christin, christina, christine, christinia, christy, chrystal, chu, chun
ciara, cicely, ciera, cierra, cinda, cinderella, cindi, cindie, cindy, cinthia, cinzia, cira, cissie, cissy
claire, clara, clare, claretha, claretta, claribel, clarice, clarinda, clarine, claris, clarisa, clarissa
clarita, classie, claudette, claudia, claudie, claudine, clelia, clemence, clemencia, clementina, clementine
clemmie, cleopatra, cleora, cleotilde, cleta, clodagh, clora, clorinda, clothilde, clotilde, codi, coleen
colene, coletta, colette, colleen, collen, collene, collette, conceicao, concepcion, conception, concetta
concha, conchita, connie, constance, consuela, consuelo, contessa, cora, coral, coralee, coralie, corazon
cordelia, cordia, cordie, cordula, coreen, corene, coretta, cori, corie, corina, corine, corinna, corinne
corliss, cornelia, corrie, corrin, corrina, corrine, corrinne, cortney, creola, cris, criselda, crissy, crista
cristal, cristen, cristi, cristie, cristin, cristina, cristine, cristy, crysta, crystal, crystle, cuc, cyndi
cyndy, cynthia, cyrstal, cythia, czeslawa, dacia, dafna, dagmar, dagny, dahlia, daina, daine, daisey, daisy
dalal, dalene, dalia, dalila, damaris, damilola, damini, danae, danelle, danette, dani, dania, danica
daniela, daniell, daniella, danielle, danika, danille, danita, dann, danna, dannette, dannielle
danuta, danyel, danyell, danyelle, daphine, daphne, darby, darcel, darcey, darci, darcie, daria
darla, darleen, darlena, darlene, darline, darya, davida, davina, dawn, dawna, dawne, dayle, dayna, daysi
deadra, deana, deandra, deandrea, deane, deann, deanna, deanne, deb, debbi, debbie, debbra, debby, debera
debi, debora, deborah, debra, debrah, debroah, dede, dedra, deeann, deeanna, deedee, deedra, deena, deepa
deepali, deepika, deetta, defne, deidra, deidre, deirdre, deja, delaine, delana, delcie, delena, delfina
delia, delicia, delila, delilah, delinda, delisa, dell, della, delma, delmy, delois, deloise, delora, deloras
delores, deloris, delorse, delpha, delphia, delphine, delsie, delta, delyth, demetra, demetria, demetrice
dena, denae, deneen, denese, denice, denise, denisha, denisse, denita, denna, dennise, denyse, deonna, dervla
derya, desirae, desiree, despina, dessie, destiny, detra, devaki, devi, devona, devora, devorah, dia, diamond
dian, diana, diane, diann, dianna, dianne, dido, diedra, diedre, dierdre, digna, dimitra, dimple, dina, dinah
dinorah, dione, dionna, dionne, divina, divya, dixie, dodie, dollie, dolly, dolores, doloris, domenica
dominga, dominica, dominque, domitila, domonique, donatella, donella, donetta, donette, donita
donna, donnetta, donnette, donya, dora, dorathy, dorcas, doreatha, doreen, dorene, doretha, dorethea, doretta
dori, doria, dorie, dorinda, dorine, doris, dorit, dorla, dorota, dorotha, dorothea, dorothee, dorothy, dorrie
dorris, dorte, dortha, dorthea, dorthey, dorthy, dot, dottie, dotty, dovie, dreama, drema, drucilla, drusilla
dulce, dulcie, dunia, dunya, durga, dusti, dwana, dyan, earlean, earleen, earlene, earlie, earline
earnestine, eartha, ebba, ebere, eboni, ebonie, ebony, ebru, ece, eda, edda, edelmira, edeltraud, eden
edie, edith, edna, edra, edris, edwina, edyth, edythe, eeva, effie, eftychia, efua, eglantine, ehtel, eiko
eila, eileen, eilene, eilidh, eimear, einat, eirlys, eithne, ekaette, ekaterina, ekta, ekua, ela, eladia
elaheh, elaina, elaine, elana, elane, elanor, elayne, elba, elda, eldora, eleanor, eleanora, eleanore, elease
elen, elena, elene, eleni, elenor, elenora, elenore, eleonor, eleonora, eleonore, elfreda, elfrida, elfrieda
elfriede, elham, elia, eliana, elicia, elida, elidia, elif, elin, elina, elinor, elinore, elisa, elisabeth
elisabetta, elise, elissa, eliz, eliza, elizabet, elizabeth, elizaveta, elizbeth, elizebeth, elke, ella
ellamae, ellan, ellen, ellena, elli, ellie, elly, ellyn, elma, elmira, elna, elnora, elodia, elodie, elois
eloisa, eloise, elouise, elpida, elsa, elsbeth, elsebeth, elsie, elspeth, elsy, eluned, elva, elvera, elvia
elvie, elvina, elvira, elwanda, elyse, elza, elzbieta, ema, eman, emanuela, emel, emelda, emelia, emelina
emeline, emely, emerald, emerita, emi, emiko, emilee, emilia, emilie, emily, emine, emma, emmaline, emmanuelle
emmeline, emmie, emmy, emogene, ena, encarnacion, enda, enedina, eneida, enid, eniola, enola, enrica
enriqueta, epifania, era, erica, ericka, erika, eriko, erin, erinn, erlene, erlinda, erline, erma, ermelinda
erminia, ermintrude, erna, ernestina, ernestine, eryn, esi, esinam, esmeralda, esmerelda, esperanza, esra
essie, esta, estefana, estela, estell, estella, estelle, ester, esther, estrella, etha, ethel, ethelene
ethelinda, ethelyn, ethyl, etsuko, etta, ettie, eudora, eufemia, eugena, eugenia, eugenie, eula, eulah
eulalia, eun, euna, eunice, eunji, eunjung, euphemia, eura, eusebia, eustacia, eustolia, eva, evalyn
evangelina, evangeline, evanthia, evdokia, eve, evelia, evelin, evelina, eveline, evelyn, evelyne, evelynn
evette, evgenia, evia, evie, evita, evon, evonne, ewa, exie, ezinne, fabienne, fabiola, fae, fairy, faith
faiza, fallon, fannie, fanny, farah, farangis, farida, farideh, farrah, farzana, fatema, fatima, fatimah
fatma, fausat, faustina, faviola, fawn, fawzia, fay, faye, fe, federica, felecia, felica, felice, felicia
felicidad, felicita, felicitas, felicity, felipa, felisa, felisha, femke, fenella, fenfang, fenna, fereshteh
feride, fermina, fern, fernanda, fernande, ferne, ffion, fidela, fidelia, filiz, filomena, fiona, fionnuala
fionnula, fiorella, flavia, fleta, fleur, fliss, flo, flor, flora, florance, florence, florencia, florene
florentina, floretta, floria, florinda, florine, florrie, flossie, floy, folake, folashade, fonda, forough
fotini, fran, franca, francene, frances, francesca, franchesca, francie, francina, francine, francisca
francoise, fransisca, frauke, freda, fredda, frederica, fredericka, fredia, fredricka, freeda, freida, freja
frida, frieda, friederike, fumi, fumiko, funke, funmi, funmilayo, fusun, fuyuko, gabi, gabriela
gabriella, gabrielle, gail, gala, galina, galit, garnet, garnett, gauri, gay, gayatri, gaye, gayla, gayle
gaylene, gaynell, gaynelle, gbemisola, gearldine, geertje, geeta, geetanjali, gema, gemma, gena, genesis
genevie, genevieve, genevive, genia, genie, genna, gennie, genny, genoveva, genowefa, georgann, georgeann
georgeanna, georgene, georgetta, georgette, georgia, georgiana, georgiann, georgianna, georgianne, georgie
georgina, georgine, geraldine, geralyn, gerd, gerda, geri, gerlinde, germaine, gerri, gertha, gertie, gertrud
gertrude, gertrudis, gertude, ghada, ghislaine, gia, giada, gianna, gidget, gigi, gila, gilberte, gilda
gillian, gilma, gina, ginette, ginevra, ginger, ginny, giorgia, giovanna, gisela, gisele, giselle, gita
giulia, giuliana, giuseppina, gladis, glady, gladys, glayds, glenda, glendora, glenna, glennie, glennis
glinda, gloria, glory, glynda, glynis, golda, golden, goldie, goli, golnaz, gonul, graca, grace, gracia
gracie, graciela, grainne, grayce, grazia, graziella, grazyna, gregoria, greta, gretchen, grete, gretel
grethe, gretta, gricelda, griet, grisel, griselda, gro, grusha, guadalupe, gudrun, guillermina, guinevere, gul
gulay, gulsen, gunilla, gunn, gunvor, gussie, gwen, gwenda, gwendolen, gwendoline, gwendolyn, gwenllian, gwenn
gwennie, gwyneth, habiba, hacer, hadassah, hadia, hadiza, hae, hafsa, hagit, hailey, hajar, hala, haley
halima, halina, halley, hallie, hamida, hana, hanako, handan, hande, hanh, hania, hanna, hannah, hanne
hanneke, hannelore, hannie, harmony, harriet, harriett, harriette, haruka, haruko, hassie, hatice
hattie, hauwa, haya, haydee, hayley, hazel, heather, hedda, hedvig, hedwig, hedy, hee, heide, heidemarie
heidi, heidy, heike, helaine, heledd, heleen, helen, helena, helene, helga, helle, hellen, helmi, hema
hemalata, henrietta, henriette, hephzibah, herlinda, herma, hermelinda, hermia, hermila, hermina, hermine
herminia, hermione, herta, hertha, hester, hettie, hetty, hiba, hideko, hiedi, hien, hilaria, hilary, hilda
hilde, hildegard, hildegarde, hildred, hildur, hilkka, hillary, hilma, hiroko, hisako, hitomi, hoa, holley
holli, hollie, holly, homa, honor, honoria, hope, hortencia, hortense, hortensia, hsiu, huda, hue, hui
huiling, hulda, hulya, huong, hwa, hye, hyejin, hyo, hyon, hyunjung, ibidun, ibironke, ida
idalia, idell, idella, idowu, iesha, ifeoma, ifeyinwa, ignacia, ijeoma, ikuko, ila, ilana, ilaria, ilda
ileana, ileen, ilene, iliana, ilka, illa, ilona, ilse, iluminada, ima, imelda, imke, immacolata, imogen
imogene, ina, inaam, india, indira, indu, ineke, inell, ines, inez, inga, inge, ingeborg, inger, ingrid
inmaculada, inna, inocencia, intisar, ioanna, iola, iona, ione, ipek, iqra, iraida, irena, irene, irina, iris
irit, irma, irmgard, irmtraud, iryna, isabel, isabell, isabella, isabelle, isadora, isaura, isela, isha
ishita, isidra, isla, islay, ismay, isobel, isolde, iva, ivana, ivelisse, ivette, ivey, ivonne, ivy, iwona
iyabo, izabela, izetta, izola, izumi, ja, jacalyn, jacelyn, jacinda, jacinta, jackeline, jackelyn, jacki
jacklyn, jackqueline, jaclyn, jacqualine, jacque, jacquelin, jacqueline, jacquelyn, jacquelyne, jacquelynn
jacquetta, jacqui, jacquie, jacquiline, jacquline, jacqulyn, jada, jade, jadwiga, jagruti, jaimee, jaimie
jaleesa, jalisa, jama, jamee, jami, jamika, jamila, jammie, jamuna, jana, janae, janaki, janay, jane, janean
janee, janeen, janel, janell, janella, janelle, janene, janessa, janet, janeth, janett, janetta, janette
janey, jani, janice, janie, janiece, janina, janine, janis, janise, janita, jann, janna, jannet, jannette
jannie, jantje, janyce, jaqueline, jaquelyn, jasmin, jasmine, jaunita, jaya, jayanti, jayashree, jaye, jayme
jaymie, jayna, jayne, jazmin, jazmine, jeana, jeane, jeanelle, jeanene, jeanett, jeanetta, jeanette
jeanice, jeanie, jeanine, jeanmarie, jeanna, jeanne, jeannetta, jeannette, jeannie, jeannine, jeffie, jemima
jen, jena, jenae, jene, jenee, jenell, jenelle, jenette, jeneva, jeni, jenice, jenifer, jeniffer, jenine
jenise, jenna, jennefer, jennell, jennette, jenni, jennie, jennifer, jenniffer, jennine, jenny, jepchirchir
jepkosgei, jeraldine, jeri, jerica, jerilyn, jerlene, jerri, jerrica, jerrie, jesenia, jesica, jessamy
jessenia, jessi, jessia, jessica, jessika, jestine, jesusa, jesusita, jetta, jette, jettie, jewel
jewell, ji, jiaying, jihan, jihye, jill, jillian, jimena, jina, jinny, jiwoo, jo, joan, joana, joane
joanie, joann, joanna, joanne, joannie, joaquina, jocasta, jocelyn, jocelyne, jodee, jodi, jodie, joeann
joella, joelle, joellen, joetta, joette, johana, johanna, johanne, johna, johnetta, johnette, johnna, johnsie
joi, joie, jolanda, jolanta, joleen, jolene, jolie, joline, jolyn, jolynn, jona, jone, jonell, jonelle
joni, jonie, jonna, jonnie, jorunn, josefa, josefina, josefine, joselyn, josephina, josephine, josette
josiane, josie, joslyn, josphine, jovan, jovita, joy, joya, joyce, joycelyn, joye, jozefa, juana, juanita
judi, judie, judith, judy, jule, julee, julene, juli, julia, juliana, juliane, juliann, julianna, julianne
julie, julieann, julienne, juliet, julieta, julietta, juliette, julissa, julita, jumai, jumoke, june, jung
junie, junita, junko, justa, justina, justine, justyna, jutta, jyothi, jyoti, ka, kaarina, kacey, kaci, kacie
kacy, kadriye, kaho, kaija, kaila, kaitlin, kaitlyn, kajal, kala, kaleigh, kaley, kali, kallie, kalliope
kalpana, kalyani, kalyn, kam, kamala, kami, kamila, kamilah, kamini, kana, kanako, kanchan, kandace, kandi
kandice, kandis, kandra, kandy, kanesha, kanisha, kaori, kaoru, kara, kareema, kareen, kareena, karen
karen-marie, karena, karey, kari, karie, karima, karin, karina, karine, karisa, karissa, karla, karleen
karlene, karly, karlyn, karma, karmen, karol, karole, karolina, karoline, karolyn, karon, karren, karri
karrie, karry, kary, karyl, karyn, kasandra, kasha, kasi, kasie, kassandra, kassie, katarzyna, kate, katelin
katelyn, katelynn, katerina, katerine, kateryna, kath, kathaleen, katharina, katharine, katharyn, kathe
katheleen, katherin, katherina, katherine, kathern, katheryn, kathey, kathi, kathie, kathleen, kathlene
kathline, kathlyn, kathrin, kathrine, kathryn, kathryne, kathy, kathyrn, kati, katia, katie, katina, katja
katlyn, katrice, katrien, katrin, katrina, kattie, katy, katya, kavita, kavya, kay, kayce, kaycee, kaye, kayla
kaylee, kayleen, kayleigh, kaylene, kazimiera, kazue, kazuko, kecia, keeley, keely, keena, keerthi, keesha
keiko, keila, keira, keisha, keitha, keli, kelle, kellee, kelley, kelli, kellie, kellye, kelsey, kelsi, kelsie
kemberly, kemi, kena, kenda, kendal, kendra, kenia, kenisha, kenna, kenya, kenyatta, kenyetta, kera, keren
keri, kerri, kerrie, kerstin, kesha, keshia, keturah, keva, kezia, khadija, khadijah, khalilah, kia, kiana
kiara, kiera, kiersten, kiesha, kiko, kiley, kimber, kimberely, kimberlee, kimberley, kimberli, kimberlie
kimberly, kimbery, kimbra, kimi, kimiko, kina, kindra, kinga, kira, kirsi, kirsteen, kirsten, kirstie, kirstin
kirsty, kirti, kisha, kittie, kitty, kiyoko, kizzie, kizzy, klara, klavdia, komal, kori, kortney, kotone
kourtney, krishnaveni, krissy, krista, kristal, kristan, kristeen, kristel, kristen, kristi, kristie
kristin, kristina, kristine, kristle, kristy, kristyn, kriti, krysta, krystal, krysten, krystin, krystina
krystle, krystyna, ksenia, kudirat, kum, kumiko, kumud, kyla, kylee, kylie, kyllikki, kym, kymberly, kyoko
kyong, kyra, kyriaki, kyungmi, lacey, lachelle, laci, lacie, lacresha, lada, ladawn, ladonna, lael
laetitia, lahoma, lai, laila, laine, lajuana, lakeesha, lakeisha, lakendra, lakenya, lakesha, lakeshia, lakia
lakiesha, lakisha, lakita, lakshmi, lala, laleh, lalita, lamia, lamis, lamonica, lan, lana, lanell, lanelle
lanette, lang, lani, lanie, lanita, lannie, lanora, laquanda, laquita, lara, laraba, larae, laraine, laree
larhonda, larisa, larissa, larita, laronda, larraine, larue, lasandra, lashanda, lashandra, lashaun, lashaunda
lashawn, lashawna, lashawnda, lashay, lashell, lashon, lashonda, lashunda, lasonya, lata, latanya, latarsha
latasha, latashia, latesha, latha, latia, laticia, latifa, latina, latisha, latonia, latonya, latoria, latosha
latoya, latoyia, latrice, latricia, latrina, latrisha, launa, laura, lauralee, lauran, laure, laureen, laurel
lauren, laurena, laurene, lauretta, laurette, lauri, laurice, laurie, laurinda, laurine, lauryn, lavada
lavelle, lavenia, lavera, laverna, laveta, lavette, lavina, lavinia, lavon, lavona, lavonda, lavone, lavonia
lavonna, lavonne, lawana, lawanda, lawanna, layla, layne, lea, leah, leana, leandra, leann, leanna, leanne
leanora, leatha, leatrice, lecia, leda, leeann, leeanna, leeanne, leela, leena, leesa, leia, leida
leigha, leighann, leila, leilani, leili, leisa, leisha, lekisha, lela, lelah, lelia, lena, lene, lenita, lenna
lennie, lenora, lenore, leola, leoma, leona, leonarda, leone, leonia, leonida, leonie, leonila, leonor
leonora, leonore, leontine, leora, leota, lera, lerato, lesa, lesha, lesia, leslee, lesli, lessie, leta, letha
leticia, letisha, letitia, letizia, lettice, lettie, letty, lex, lexie, leyla, lezlie, li, lia, liana, liane
lianne, libbie, libby, liberty, librada, lida, lidia, lieke, lien, liesel, lieselotte, ligia, lihua, liisa
lil, lila, lili, lilia, lilian, liliana, liliane, lilias, lilith, lilla, lilli, lillia, lilliam, lillian
lilliana, lillie, lilly, lily, limor, lin, lina, linda, lindiwe, lindsy, lindy, linette
ling, linh, linn, linnea, linnie, linsey, lis, lisa, lisabeth, lisandra, lisbet, lisbeth, lise, lisette, lisha
lissa, lissette, lita, liv, livia, liz, liza, lizabeth, lizbeth, lizeth, lizette, lizzette, lizzie, lizzy
loan, lobelia, loida, lois, loise, lola, lolita, loma, lona, londa, lone, loni, lonna, lora, loraine, loralee
lore, lorean, loredana, loree, loreen, lorelei, lorena, lorene, lorenza, loreta, loretta, lorette, lori, loria
loriann, lorie, lorilee, lorina, lorinda, lorine, loris, lorita, lorna, lorraine, lorretta, lorri, lorriane
lorrie, lorrine, lory, lotte, lottie, lotty, louann, louanne, louella, louetta, louisa, louise, loura, lourdes
lourie, louvenia, love, lovella, lovetta, lovie, lowri, loyce, lu, luana, luann, luanna, luanne, luba, lubna
lucasta, luci, lucia, luciana, lucie, lucienne, lucila, lucile, lucilla, lucille, lucina, lucinda, lucrecia
lucretia, lucy, ludie, ludivina, ludmila, lue, luella, luetta, luisa, luise, lula, lulu, luna, lupita, lura
lurdes, lurlene, lurline, luvenia, luz, lyda, lydia, lyla, lyn, lynda, lyndia, lyndsay, lyndsey, lynell
lynelle, lynetta, lynette, lynna, lynne, lynnette, lynsey, lyuba, lyubov, lyudmila, maaike, maame, mabel
mabelle, mable, machelle, machiko, macie, mackenzie, macy, madalena, madalene, madaline, madalyn, maddalena
maddie, madelaine, madeleine, madelene, madeline, madelyn, madge, madhavi, madhu, madhuri, madie, madison
madlyn, madoka, madonna, mae, maegan, maeve, mafalda, magali, magaly, magan, magaret, magda, magdalen
magdalena, magdalene, magen, maggie, magnolia, maha, mahalia, mahnaz, mai, maia, maida, maidie, maija, maiko
maile, mair, maira, maire, mairead, mairi, maisa, maisha, maisie, maja, majida, majorie, makeda, makena, maki
makiko, mala, malak, malati, malena, malgorzata, malia, malika, malinda, malini, malisa, malissa, malka
mallie, mallory, malorie, malvina, mami, mamie, mamiko, mammie, mamta, mana, manal, manda, mandi, mandie
mandy, manie, manisha, manju, manjula, manon, manuela, mao, maple, mara, maragaret, maragret, maranda, marcela
marcelene, marcelina, marceline, marcell, marcella, marcelle, marcene, marchelle, marci, marcia, marcie, marcy
mardell, maren, marfa, marg, margaret, margareta, margarete, margarethe, margarett, margaretta, margarette
margarida, margarita, margarite, margart, margaux, marge, margene, margeret, margert, margery, marget
margherita, margie, margit, margo, margorie, margot, margret, margrett, marguerita, marguerite, margurite
margy, marhta, mari, maria, maria-eleni, maria-grazia, mariah, mariam, marian, mariana, marianela, mariann
marianna, marianne, maribel, maribeth, marica, maricela, maricruz, marie, marie-claire, marie-louise, marieke
mariel, mariela, mariella, marielle, marietta, mariette, marigold, marijke, mariko, marilee, marilla, marilou
marilu, marilyn, marilynn, marin, marina, marinda, marine, maris, marisa, marisela, marisha, marisol, marissa
marit, marita, maritza, marivel, marjatta, marjorie, marjory, marketta, markita, marla, marlana, marleen
marlen, marlena, marlene, marlies, marline, marlo, marlyn, marlys, marna, marni, marnie, marquerite, marquetta
marquita, marquitta, marsha, marta, marth, martha, marthe, marti, martina, martine, marva, marvel, marvella
marvis, marwa, marx, mary, marya, maryalice, maryam, maryann, maryanna, maryanne, marybelle, marybeth
maryellen, maryetta, maryjane, maryjo, marylee, marylin, maryln, marylou, marylouise, marylyn, marylynn
maryrose, marzena, masako, masami, masha, masumi, matha, mathilda, mathilde, matilda, matilde, mattie, matty
maud, maude, maudie, maura, maureen, maurine, maurita, mavis, maxie, maxima, maximina, maxine, may, maya
mayawati, maybell, maybelle, maye, mayme, mayola, mayra, maysoon, mayu, mayuko, mayumi, mazie, mckenzie
meagan, meaghan, mechelle, mechthild, meda, mee, meena, meenakshi, meera, meg, megan, meggan, meggie, megha
meghan, meghann, megumi, mehitabel, mehri, mei, meihua, meiling, melaine, melani, melania, melanie, melany
melba, melda, melek, melia, melida, melina, melinda, melisa, melisande, melissa, melissia, melita, melitta
mellie, mellisa, mellissa, melodee, melodi, melodie, melody, melonie, melony, meltem, melva, melvina, melynda
mendy, menna, meral, mercedes, mercedez, mercy, meredith, mererid, meri, merideth, meridith, meriel, merilyn
merissa, merlene, merlyn, merna, merri, merrie, merrilee, merry, mertie, merve, meryl, meta, mette, mhairi, mi
mia, mica, micaela, micha, michaela, michaele, michela, michele, michelina, micheline, michell, michelle
michiko, micki, mickie, midori, mieke, mieko, miesha, migdalia, mignon, miguelina, miho, mikaela, mikako
miki, mikiko, mikki, mila, milagro, milagros, milda, mildred, milissa, millicent, millie, milly, mimi
mina, minako, minda, mindi, mindy, minerva, minji, minna, minnie, minoo, minta, mira, mirabel, miranda
mireille, mirella, mireya, miri, miriam, mirian, mirja, mirna, mirta, mirtha, missy, misti, mistie
misty, mitra, mitsue, mitsuko, mittie, mitzi, mitzie, miwa, miyako, miyoko, miyoung, miyuki, mizuki, modesta
modesty, moira, mojisade, mojisola, moll, mollie, molly, momoko, mona, monet, monica, monika, monique
monnie, monserrate, montserrat, moon, mora, morag, morenike, moriah, morna, morwenna, mouna, mozell, mozella
mozelle, mridula, mrinalini, muge, mui, mukta, muna, muoi, muriel, muthoni, mwanaisha, mwende, myesha, myfanwy
myong, myra, myriam, myrl, myrle, myrna, myrta, myrtice, myrtie, myrtis, myrtle, myung, na, nabila, nada
nadege, nadene, nadezhda, nadia, nadine, nadira, nadja, nadya, naeema, nafula, nahed, nahid, naida, naima
najat, najwa, nakesha, nakia, nakisha, nakita, nalan, naledi, naliaka, namrata, nan, nana, nance, nancee
nancey, nanci, nancie, nancy, nandi, nandini, nandita, nanette, nanjala, nanna, nannette, nannie, naoko, naoma
naomi, narayani, narcisa, nasreen, nasrin, nastasya, nastya, natacha, natalia, natalie, nataliya, natalya
natasha, natashia, nathalie, natisha, natividad, natosha, natsuki, natsuko, natsumi, nava, nawal, nayla
nazanin, nazia, nazli, ndidi, nechama, necole, neda, nedra, neelam, neeltje, neely, neema, neeta, negar, neha
neida, nel, nelda, nelia, nelida, nell, nella, nelle, nellie, nelly, nena, nenita, neoma, neomi, nereida
nerissa, nery, nerys, neslihan, nessa, neta, nettie, netty, neva, nevin, nga, ngan, ngoc, ngozi, nguyet, nhung
nia, niamh, nichelle, nichol, nichole, nicholle, nicki, nickie, nickole, nicol, nicola, nicolasa, nicole
nicoletta, nicolette, nicolle, nida, nidhi, nidia, niesha, nieves, niki, nikia, nikki, nikole, nila
nilda, nilgun, niloufar, nilsa, nimisha, nina, ninfa, nirmala, nisha, nita, njambi, njeri, nkechi, nkem, nkiru
nkoli, nneka, nnenna, nneoma, nobuko, noelia, noella, noelle, noemi, nohemi, nola, noma, nomsa, nomvula
nona, noora, nora, norah, noreen, norene, noriko, norine, norma, nosipho, noura, nova, novella
nozomi, ntombi, nu, nuala, nubia, nuha, nuray, nuria, nurit, nwamaka, nyambura, nydia, nyla, nyokabi
obdulia, obiageli, obioma, ocie, octavia, oda, odelia, odette, odile, odilia, ofelia, ofra, ogechi, oksana
olaide, oleksandra, olena, olene, oleta, olevia, olga, olimpia, olinda, oliva, olive, olivia, oluchi
oluwatoyin, olwen, olya, olympe, olympia, oma, omega, omobola, omolara, omolola, omotola, ona, oneida, onie
onita, onyinye, oonagh, opal, ophelia, ora, oralee, oralia, oretha, orit, orla, orlagh, ornella, orpha, osnat
ossie, otelia, otilia, ottilie, ouida, outi, ozell, ozella, ozge, ozie, ozlem, padma, padmini, page, paige
paivi, palesa, pallavi, palma, palmira, paloma, pam, pamala, pamela, pamelia, pamella, pamila, pamula
panagiota, pandora, pansy, paola, paquita, paraskevi, parisa, parthenia, particia, parvaneh, parvati
parvin, pascale, pasty, patience, patria, patrica, patrice, patricia, patrina, patrizia, patsy, patti, pattie
patty, paula, paulene, pauletta, paulette, paulina, pauline, paulita, payal, paz, pearl, pearle, pearlene
pearlie, pearline, pearly, peg, peggie, peggy, pei, pelin, penelope, penney, penni, pennie, penny, perdita
perla, pernille, perpetua, perrine, petra, petrina, petronella, petronila, petunia, phebe, philippa, phillis
philomena, phoebe, phumzile, phung, phuong, phylicia, phylis, phyliss, phyllida, phyllis, pia, piedad, pilar
pina, pinar, ping, pinkie, piper, pippa, pirkko, pok, polina, pollie, polly, pooja, poonam, porsche, porsha
portia, prabha, pragya, prajakta, pramila, praskovya, pratibha, pratima, precious, preeti, prerna, pricilla, priti
primrose, priscila, priscilla, priya, priyanka, providencia, prudence, prue, prunella, pura, purnima, pushpa
qiana, queen, queenie, quiana, quyen, rabab, rabia, rachael, rachal, racheal, rachel, rachele, rachell
rachelle, racquel, radha, radhika, rae, raeann, raelene, rafaela, raffaella, ragini, ragnhild, raguel, raili
raina, raisa, rajani, rajeshwari, rajni, rakhi, rakiya, ramona, ramonita, rana, ranae, randa, randee
randi, ranee, rania, ranjana, raquel, rasha, rasheeda, rashida, rashmi, rati, raven, raye, raylene, raymonde
rayna, razia, rea, reanna, reatha, reba, rebbeca, rebbecca, rebeca, rebecca, rebecka, rebekah, reda, reem
reena, refilwe, refugia, regan, regena, regenia, regina, regine, reginia, rehana, rehema, reiko, reina, reita
rekha, rema, remedios, remona, rena, renae, renata, renate, renay, renda, renea, renee, renetta, renita, renna
renu, reshma, ressie, reta, retha, retta, reva, revathi, reyna, reynalda, rhea, rheba, rhian, rhiannon, rhoda
rhona, rhonda, ria, ricarda, richa, richelle, ricki, rie, rigmor, riitta, rika, rikki, rima, rina, risa, rita
ritu, ritva, riva, rivka, riya, rizwana, roba, robbi, robbin, robbyn, robena, roberta, robyn, rochel
rochell, rochelle, rocio, roisin, rolanda, rolande, roma, romaine, romana, romelia, romona, rona, ronda, roni
ronit, ronke, ronna, ronni, roos, ros, rosa, rosalba, rosalee, rosalia, rosalie, rosalina, rosalind, rosalinda
rosaline, rosalva, rosalyn, rosamaria, rosamond, rosamund, rosana, rosann, rosanna, rosanne, rosaria, rosario
rosaura, rose, roseann, roseanna, roseanne, roselee, roselia, roseline, rosella, roselle, roselyn, rosemarie
rosemary, rosena, rosenda, rosetta, rosette, roshni, rosia, rosie, rosina, rosio, rosita, roslyn, rossana
rossie, roswitha, rosy, rowena, roxana, roxane, roxann, roxanna, roxanne, roxie, roxy, roya, rozanne, rozella
rubi, rubie, rubina, ruby, rubye, ruchi, rudo, rufina, rukmini, rumi, rumiko, ruolan, rupa, ruqayya, ruriko
rutendo, ruth, rutha, ruthann, ruthanne, ruthe, ruthie, ryann, ryoko, saadet, sabah, sabiha, sabina, sabine
sabra, sabrina, sachiko, sadako, sade, sadhana, sadie, sadye, saeko, safa, safia, safiya, sahar
saida, saima, saki, sakiko, sakina, sakura, salamatu, salena, salina, salley, sallie, sally, salma, salome
salwa, samantha, samar, samara, samatha, sameera, samella, samia, samina, samira, sana, sanae, sanda, sandee
sandhya, sandi, sandie, sandra, sandrine, sangeeta, sanjana, sanjuana, sanjuanita, sanna, sanne, sanora
santa, santina, saoirse, saori, sapna, sara, sarah, sarai, saran, saraswati, sari, sarina, sarit
sarita, saroj, sarojini, saskia, satoko, satomi, satu, saturnina, sau, saundra, savanna, savannah
savita, savitri, sawsan, sayaka, sayuri, scarlet, scarlett, season, sebrina, seda, seema, seija, seiko, selena
selene, selin, selina, selma, semra, sena, senaida, senga, sepideh, serafina, seraphina, serena, serina
serita, setsuko, severine, sevgi, sevim, sha, shabana, shabnam, shadi, shadia, shae, shahida, shahla
shahnaz, shaima, shaina, shakia, shakira, shakita, shala, shalanda, shalini, shalon, shalonda, shameka
shamika, shan, shana, shanae, shanda, shandi, shandra, shaneka, shanel, shanell, shanelle, shani, shanice
shanika, shaniqua, shanita, shanna, shannan, shanon, shanta, shantae, shantay, shante, shantel, shantell
shantelle, shanti, shaquana, shaquita, shara, sharada, sharan, sharda, sharee, sharell, sharen, shari, sharice
sharie, sharika, sharilyn, sharita, sharla, sharleen, sharlene, sharmaine, sharmila, sharolyn, sharon
sharonda, sharri, sharron, sharyl, sharyn, shasta, shauna, shaunda, shaunna, shaunta, shaunte, shavon
shavonda, shavonne, shawana, shawanda, shawanna, shawna, shawnda, shawnee, shawnna, shawnta, shayla
shayna, shazia, sheba, sheela, sheena, sheila, sheilah, shela, shelba, shelia, shella, shelley, shelli
shellie, shelly, shemeka, shemika, shena, shenika, shenita, shenna, shera, sheree, sherell, sheri, sherice
sheridan, sherie, sherika, sherill, sherilyn, sherine, sherise, sherita, sherlene, sherley, sherly, sherlyn
sheron, sherrell, sherri, sherrie, sherril, sherrill, sherron, sherry, sherryl, shery, sheryl, sheryll, shiela
shigeko, shiho, shikha, shila, shiloh, shilpa, shin, shinobu, shira, shirely, shirin, shirl, shirlee, shirleen
shirlene, shirley, shirly, shivani, shizue, shizuka, shizuko, shlomit, shobha, shohreh, shona, shonda, shondra
shonna, shonta, shoshana, shraddha, shreya, shruti, shu, shubha, shula, shweta, shyla, sian, sibel, sibongile
sibyl, sidonie, sieglinde, sierra, signe, sigrid, siham, silke, silva, silvana, silvia, sima, simin, simisola
simona, simone, simonne, sina, sindhu, sindy, sinead, siobhan, sioned, sirena, siri, sirkka, sirpa
sissy, sita, siu, siv, sixta, skye, slyvia, smita, smriti, sneha, socorro, sofia, sofie, sofya, soheila, soila
solange, soledad, solveig, somer, sommer, sona, sonal, sonali, sondra, song, sonia, sonja, sonya, soo
sook, sophia, sophie, sophronia, sophy, soraya, sorcha, soyeon, sparkle, spring, stacee, stacey, staci, stacia
stacie, stanislawa, star, starla, starr, stasia, stavroula, stefani, stefania, stefanie, stefany
steffanie, steffi, stella, stepanida, stepanie, stephaine, stephane, stephani, stephania, stephanie, stephany
stephenie, stephine, stephnie, stormy, su, suad, suanne, subhadra, subomi, suchitra, sudha, sudie, sue, sueann
suellen, suha, sujata, sujin, suk, suke, sukey, sukie, sulema, sulochana, sumati, sumaya, sumiko, sumitra
summer, sunanda, sunhee, sunita, sunni, sunniva, sunshine, supriya, surabhi, surekha, susan, susana
susann, susanna, susannah, susanne, sushila, sushma, susie, susy, suzan, suzann, suzanna, suzanne, suzette
suzi, suzie, suzy, svea, svetlana, swapna, swati, sweta, sybil, sybille, syble, sylvi, sylvia, sylvie, synthia
syreeta, ta, tabatha, tabetha, tabitha, tahira, tai, taina, taisha, tajuana, takako, takisha, tali, talia
talisha, talitha, tama, tamala, tamar, tamara, tamatha, tambra, tameika, tameka, tamekia, tamela, tamera
tamesha, tami, tamica, tamie, tamika, tamiko, tamisha, tammara, tammera, tammi, tammie, tammy, tamra, tamsin
tana, tandra, tandy, taneka, tanesha, tangela, tania, tanika, tanisha, tanja, tanna, tanuja, tanvi, tanya
tara, tarah, taraneh, taren, tari, tariro, tarja, tarra, tarsha, taryn, tasha, tashia, tashina, tasia, taslima
tatiana, tatum, tatyana, taunya, tawana, tawanda, tawanna, tawna, tawny, tawnya, tayna, teena, teesta, tega
tegan, tegwen, teisha, telma, temeka, temika, temilola, temperance, tempie, temple, tena, tenesha, tenisha
tennie, tennille, teodora, teofila, tequila, tera, tereasa, teresa, terese, teresia, teresinha, teresita
teressa, teri, terica, terina, terisa, terra, terresa, terri, terrie, terrilyn, tesha, tess, tessa, tessie
thalia, thandeka, thandi, thandiwe, thao, thea, theda, thelma, thembi, theodora, theodosia, theola, theresa
therese, theresia, theressa, thersa, thi, thomasena, thomasina, thomasine, thora, thresa, thu, thuraya, thuy
tia, tiana, tianna, tiara, tibby, tien, tiera, tierra, tiesha, tifany, tiffaney, tiffani, tiffanie, tiffany
tiffiny, tijuana, tilda, tillie, tilly, timika, tina, tinisha, tiny, tirza, tisa, tish, tisha, titania, titi
titilayo, tiziana, tobi, tobie, toccara, toi, tomasa, tomeka, tomi, tomika, tomiko, tommye, tomoko, tomomi
tona, tonda, tonette, toni, tonia, tonie, tonisha, tonita, tonja, tonya, topsy, tora, tori, torie, torri
torrie, torunn, tosha, toshia, toshiko, tottie, tova, tove, towanda, toya, tracee, tracey, traci
tracie, tran, trang, treasa, treena, trena, tresa, tressa, tressie, treva, tricia, trijntje, trina, trinh
trinity, trish, trisha, trista, trix, trixie, trude, trudi, trudie, trudy, trula, trupti, tryphena, tsitsi
tsukiko, tu, tula, tulay, tulsi, turid, tuula, tuulikki, tuyet, twana, twanda, twanna, twila, twyla, tyesha
tyisha, tynisha, tyra, tzipi, uchechi, uju, ula, ulla, ulrike, ulyana, uma, umeko, umm, una, unni, urmila
ursula, urszula, urvashi, uschi, usha, ute, uttara, uzoamaka, vada, vaishali, valarie, valda, valencia, valene
valentina, valeri, valeria, valerie, valery, vallie, valorie, valrie, vanda, vandana, vanesa, vanessa, vanetta
vani, vania, vanita, vanna, vannesa, vannessa, varsha, varvara, vashti, vasiliki, vasilisa, vasudha
vasundhara, veda, veena, velda, velia, vella, velma, velva, velvet, vena, venessa, venetta, venita, vennie
venus, veola, vera, verda, verdell, verdie, verena, vergie, verity, verla, verlene, verlie, verline, verna
vernell, vernetta, vernia, vernice, vernie, vernita, verona, veronica, veronika, veronique, versie, vertie
vesta, veta, vi, vicenta, vickey, vicki, vickie, vicky, victoria, victorina, vida, vidya, vigdis, vijaya, viki
vikki, vilma, vimala, vimbai, vina, vincenza, vineeta, vinita, vinnie, viola, violet, violeta, violette
virgen, virgie, virgina, virginia, virginie, vita, vittoria, viv, viva, vivan, vivian, viviana, viviane
vivien, vivienne, voncile, vonda, vonnie, wafa, wai, wairimu, waithera, waltraud, wambui, wan, wanda, waneta
wanetta, wangari, wangechi, wangui, wanita, wanja, wanjiku, wanjiru, wanza, wava, wei, wen, wendi, wendie
wendolyn, wendy, wenona, weronika, whitley, whitney, widad, wiebke, wieslawa, wilda, wilhelmina, wilhelmine
wilhemina, willa, willemijn, willena, willene, willetta, willette, willia, williemae, willodean, willow, wilma
windy, winifred, winnie, winnifred, winona, wonda, wynell, wynona, xanthe, xenia, xiao, xiaoling, ximena
xinyi, xiomara, xiuying, xochitl, xuan, yaa, yadira, yaeko, yael, yaffa, yahaira, yajaira, yamini, yamuna, yan
yana, yang, yanira, yasemin, yashoda, yasmin, yasmine, yasuko, yating, yayoi, yee, yehudit, yekaterina, yelena
yelizaveta, yen, yer, yesenia, yesim, yessenia, yetta, yetunde, yeukai, yevette, yevgenia, yewande, ying
ylva, yoko, yolanda, yolande, yolando, yolonda, yon, yonit, yoriko, yoshie, yoshiko, youlanda, yu, yuette, yui
yuk, yuka, yukari, yukie, yukiko, yuko, yulanda, yulia, yuliya, yumi, yumiko, yun, yuna, yung, yuonne
yuriko, yusra, yuxin, yvette, yvone, yvonne, zada, zahava, zahra, zaida, zainab, zainabu, zana, zandra, zanele
zara, zawadi, zaynab, zehra, zeina, zelda, zella, zelma, zena, zenaida, zenia, zenobia, zetta, zeynep, zhanna
zina, zinaida, zipporah, zita, zodwa, zoe, zofia, zoila, zola, zona, zonia, zora, zoraida, zoya, zubaida
zuhura, zula, zuleika, zulema, zulma, zuzanna
adama, adenike, aicha, ananya, bhavna, fatou, fatoumata, hafsat, hina, inas, ioana, ivona, jasmina, jelena, ljubica
maryna, mehwish, milena, nafisa, nilufar, olufunke, prachi, roza, sadia, sakshi, zeinab, zuzana
bronte, cressida, glenys, jean, liesl, narelle
dasha, galya, katenka, mashenka, sonechka, varya, yevdokia

[given u]
# Given names of both.
abiola, amrit, ayanda, bola, chandra, chika, dallas, daniele, dara, dayo, deniz, dung, ebele, efe, gabriele, gurpreet
halimah, han, harley, harpreet, haruna, hyacinth, hyun, isa, jaspreet, jin, jong, kagiso, kyung, manpreet, mel, min
mpho, nicky, noor, nour, ola, parveen, remi, rida, sage, santana, seun, shaheen, shea, simran, sola, stevie, suman
sunny, tatenda, tola, tope, toyin, tshepo, uche, yemi, yi
gwyn, oluwaseun
addison, alexis, alva, angel, ariel, ash, bennie, billie, blair, britt, carey, carrol, carroll, cary, casey
chang, chen, chi, chinwe, chong, chung, clair, cleo, courtney, cruz, dakota, dee, devon, dong, dorian, dusty
elisha, finley, francis, gale, hadley, hanan, harper, hollis, hong, ivory, jackie, jae, jamey, jamie, jan, jess
jiang, jing, jody, johnie, jordan, jude, kai, kasey, kehinde, kelly, kendall, kerry, kiran, kirby, kit, kris
lacy, lane, lavern, laverne, lee, lesley, leslie, lou, lupe, lynn, maria-jose, marion, merle, michal, ming, moe
morgan, nao, noel, odell, ollie, otha, paris, pat, payton, peyton, pip, quinn, reagan, reese, refugio
rei, remy, river, robbie, rowan, sammie, sang, shannon, shayne, shelby, skyler, sol, sung, sydney, taylor
tommie, tracy, uzoma, val, winter, xin, yong, young
amal, cameron, drew, iman, mika, noa, nur, sacha, sandy, tam
alex, aubrey, avery, dana, darcy, dominique, emery, frankie, hayden, jessie, jules, kim, leigh, lindsay
lindsey, loren, misha, nikita, parker, rene, riley, robin, sasha, shay, stacy, terry
zhenya

[nicknames]
# Short forms of given names, and of titles; and of adjectives the noun for one who is so.
amma : mother
appa : father
auntie : aunt
aunty : aunt
abuela : grandmother
abuelo : grandfather
babushka : grandmother
dad : father
daddy : father
gran : grandmother
grandad : grandfather
granddad : grandfather
grandma : grandmother
grandpa : grandfather
granny : grandmother
gramps : grandfather
grampa : grandfather
grandmama : grandmother
grandpapa : grandfather
ma : mother
mam : mother
maman : mother
momma : mother
nan : grandmother
nana : grandmother
nanna : grandmother
nonna : grandmother
nonno : grandfather
oma : grandmother
opa : grandfather
mama : mother
mamma : mother
mom : mother
mommy : mother
mum : mother
mummy : mother
pa : father
papa : father
abby : abigail
abe : abraham
al : albert alfred
alec : alexander
alex : alexander
alf : alfred
alfie : alfred
algie : algernon
algy : algernon
andy : andrew
annie : ann
archie : archibald
art : arthur
bab : barbara
barney : bernard
bea : beatrice
becky : rebecca
bella : isabella
ben : benjamin
bernie : bernard
bert : albert
bertie : albert
bess : elizabeth
bessie : elizabeth
beth : elizabeth
betsy : elizabeth
betty : elizabeth
biddy : bridget
bill : william
billy : william
bob : robert
bobby : robert
brad : bradley
cal : calvin
capt : captain
carrie : caroline
cathie : catherine
cathy : catherine
ceo : executive
chairman : chair
chairwoman : chair
charley : charles
charlie : charles
chris : christopher
chuck : charles
cindy : cynthia
cissie : cecilia
clem : clement
cllr : councillor
cr : councillor
col : colonel
con : cornelius
congressman : lawmaker
congresswoman : lawmaker
connie : constance
dan : daniel
danny : daniel
dave : david
davy : david
deb : deborah
debbie : deborah
dick : richard
dickie : richard
dolly : dorothy
don : donald
dinny : denis
dora : dorothy theodora
dot : dorothy
doug : douglas
dr : doctor physician surgeon
ed : edward
eddie : edward
eddy : edward
eliza : elizabeth
ella : eleanor
ellie : eleanor
elsie : elizabeth
essie : esther
fan : frances
fanny : frances
flo : florence
flossie : florence
fran : frances
frank : francis
frankie : francis
fred : frederick
freddie : frederick
freddy : frederick
gabby : gabrielle
gabe : gabriel
gen : general
gene : eugene
geoff : geoffrey
george : georgie
georgie : george
gerry : gerald
gina : regina
gov : governor
greg : gregory
gus : augustus
hal : henry
hank : henry
harriet : hattie
harry : henry
hattie : harriet
hetty : henrietta
ike : isaac
izzy : isabel isabella
jack : john
jackie : jacqueline
jake : jacob
jamie : james
jan : janet
jeb : john
jed : jedediah
jeff : jeffrey
jem : james
jemmy : james
jen : jennifer
jenny : jennifer
jerry : gerald
jess : jessica
jessie : jessica
jim : james
jimmie : james
jimmy : james
jo : josephine
joe : joseph
joey : joseph
john : jonathan
johnny : john
jon : jonathan
josh : joshua
josie : josephine
judy : judith
julie : julia
justice : judge
kate : katherine catherine
kathy : kathleen
katie : katherine
ken : kenneth
kenny : kenneth
kit : christopher
kitty : catherine
larry : lawrence
laurie : lawrence
len : leonard
lena : helena
leo : leonard
lettie : letitia
lew : lewis
libby : elizabeth
lil : lilian
lily : lilian
liz : elizabeth
liza : elizabeth
lizzie : elizabeth
lizzy : elizabeth
lottie : charlotte
lou : louis
lt : lieutenant
maddie : madeleine
madge : margaret
maggie : margaret
mame : mary
mamie : mary
mandy : amanda
marge : margaret
margie : margaret
mat : matthew
matt : matthew
matty : martha
maud : matilda
max : maximilian
may : mary
meg : margaret
mel : melanie
mick : michael
mickey : michael
mike : michael
millie : mildred
milly : mildred
minnie : wilhelmina
mitch : mitchell
moll : mary
molly : mary
mp : lawmaker
nan : anne
nancy : anne
nat : nathaniel
nate : nathan
ned : edward
nell : eleanor
nellie : eleanor
nelly : eleanor
nick : nicholas
nicky : nicholas
nora : eleanor
norm : norman
ollie : oliver
paddy : patrick
pam : pamela
pat : patrick
patty : patricia
pc : constable
peg : margaret
peggy : margaret
pete : peter
phil : philip
polly : mary
prof : professor
ray : raymond
reggie : reginald
rep : congressman representative lawmaker congresswoman
reps : congressman representative lawmaker congresswoman
rev : reverend minister pastor vicar clergyman parson curate chaplain priest
rick : richard
ricky : richard
rob : robert
robbie : robert
robin : robert
rod : roderick
ron : ronald
ronnie : ronald
rosie : rose
russ : russell
sadie : sarah
sal : sarah
sally : sarah
sam : samuel
sammy : samuel
sandy : alexander
sen : senator lawmaker
sens : senator lawmaker
senator : lawmaker
sarge : sergeant
sgt : sergeant
sid : sidney
siddy : sidney
steve : stephen steven
stu : stuart
sue : susan
supt : superintendent
susie : susan
suzy : susan
ted : edward theodore
teddy : edward theodore
terry : terence
tess : theresa
theo : theodore
tim : timothy
timmy : timothy
tina : christina
toby : tobias
tom : thomas
tommy : thomas
tony : anthony
trish : patricia
val : valerie
vic : victor
vicky : victoria
vince : vincent
viv : vivian
wally : walter
walt : walter
wat : walter
wes : wesley
will : william
willie : william
willy : william
winnie : winifred
zach : zachary
zack : zachary
# As in books from the Russian.
alyosha : alexei
anya : anna
arkasha : arkady
borya : boris
dasha : darya
dunya : avdotya yevdokia
fedya : fyodor
galya : galina
grisha : grigory
ilyusha : ilya
katenka : ekaterina katerina
katya : ekaterina katerina
kolya : nikolai
kostya : konstantin
lyuba : lyubov
masha : maria marya
mashenka : maria marya
misha : mikhail
mitya : dmitri dmitry
nadya : nadezhda
nastya : anastasia
natasha : natalya
olya : olga
pasha : pavel
petya : pyotr
sasha : alexander alexandra
seryozha : sergei
sonechka : sofya sofia
sonya : sofya sofia
stiva : stepan
tanya : tatyana tatiana
vanya : ivan
varya : varvara
vasya : vasily
vitya : viktor
volodya : vladimir
yasha : yakov
zhenya : yevgeny yevgenia

briton : british
dane : danish
democrat : democratic
dutchman : dutch
englishman : english
englishwoman : english
finn : finnish
frenchman : french
frenchwoman : french
irishman : irish
irishwoman : irish
scot : scottish
scotsman : scottish
scotswoman : scottish
spaniard : spanish
swede : swedish
welshman : welsh
welshwoman : welsh

[means]
# What a noun after “the” may mean, by a title, role or last word of theirs; and by any name of its own, for nouns of bodies.
agency : commission authority bureau board administration service directorate
airline : airways airlines air lines
association : federation union society institute
bank : bancorp holdings
authority : council
board : cricket
body : association federation council commission authority institute
broadcaster : corporation broadcasting television tv radio
broker : securities capital partners
brokerage : securities capital partners
brewer : brewery brewing
builder : homes construction group
business : plc ltd inc corp company group holdings limited firm
carmaker : motors motor
automaker : motors motor
carrier : airways airlines air lines
chain : stores group holdings
charity : trust foundation society fund rescue aid
club : fc cf afc rfc united rovers city town athletic wanderers county albion villa hotspur rangers celtic
company : plc ltd inc corp corporation group holdings limited industries airlines airways motors energy pharmaceuticals technologies foods textiles logistics
company : aerospace analytics biosciences biotech breweries chemicals electronics ferries genomics networks petroleum robotics
company : aviation biologics communications dynamics entertainment innovations pharma pictures properties realty software trucking wireless
company : semiconductor semiconductors shipping telecom therapeutics tech
company : systems partners ventures laboratories labs solutions studios enterprises services insurance media llc bank retailer
company : resources mining minerals automotive bancorp biopharma broadband construction developments engineering financial healthcare investments
company : homes hotels brands cosmetics motors construction insurer airline railway railways airport packaging retail wireless
company : medical publishing recruitment recycling utilities breweries brewing offshore exploration
department : treasury
developer : homes group properties construction
firm : plc ltd inc corp corporation group holdings limited industries energy pharmaceuticals technologies systems partners llp
firm : ventures laboratories labs solutions studios enterprises services company associates insurance
forecaster : office bureau service
force : police constabulary
fund : capital partners management point investments investors asset
grocer : group stores
group : plc holdings association society alliance coalition campaign network centre center movement foundation initiative trust forum
group : league federation union fund project institute council society
group : organization organisation
group : action watch international company committee front
insurer : insurance group life mutual
lender : bank bancorp
magazine : magazine weekly monthly
maker : foods motors industries brands chemicals group company
manufacturer : industries motors works group
miner : resources mining minerals metals gold
drugmaker : pharmaceuticals pharma therapeutics laboratories
chipmaker : semiconductor semiconductors
panel : committee commission board council subcommittee taskforce
paper : times guardian herald tribune post gazette mail telegraph chronicle express star sun mirror
broadcaster : abc bbc itv rte sabc sky
agency : afp ap cia dea epa fbi esa fda fema irs nasa nsa reuters
bureau : fbi f.b.i
newspaper : times guardian herald tribune post gazette mail telegraph chronicle express star sun mirror
newspaper : news observer journal examiner inquirer courier argus globe bulletin standard advertiser independent
organisation : league group
organization : league group
organisation : association society federation alliance network centre foundation institute trust fund council union forum
organization : association society federation alliance network center foundation institute trust fund council union forum
operator : group rail trains airports company
outfit : group company team
nonprofit : foundation fund project institute alliance league network coalition center centre society trust
owner : group holdings company
paper : times guardian herald tribune post gazette mail telegraph chronicle express star sun mirror
paper : news observer journal examiner inquirer courier argus globe bulletin standard advertiser independent
parent : group holdings company
party : alliance congress front movement labour league union democrats conservatives greens
publisher : press books media group
regulator : authority commission agency office board council
retailer : group stores plc
rival : group company
school : university college academy institute
side : united rovers city town athletic wanderers
startup : labs technologies systems
station : radio tv television channel
supermarket : stores group
team : united rovers city town athletic wanderers
union : association federation congress guild brotherhood unison nurses teachers workers
utility : energy water electric power gas grid
watchdog : authority commission agency office council ombudsman

# “Her ladyship” by her title.
excellency : governor ambassador count
highness : prince princess
ladyship : lady countess marchioness viscountess baroness
lordship : lord earl marquis viscount baron
majesty : king queen emperor empress

ex-wife : wife
ex-husband : husband
mum : mother
mom : mother
dad : father

backbencher : mp senator councillor
legislator : mp senator congressman congresswoman representative councillor assemblyman
politician : mp senator congressman congresswoman councillor minister mayor governor
diplomat : ambassador envoy consul
priest : father
cleric : imam bishop archbishop reverend sheikh rabbi ayatollah
clergyman : reverend rev vicar rector pastor canon dean
pastor : reverend rev
jurist : judge justice
academic : professor lecturer
footballer : striker midfielder defender goalkeeper winger forward
lawyer : attorney counsel barrister solicitor advocate
attorney : lawyer counsel
novelist : author writer
candidate : nominee contender hopeful
author : novelist writer
writer : novelist author
detective : inspector sergeant superintendent constable
officer : inspector sergeant constable superintendent detective commander captain lieutenant commissioner sheriff colonel major
officer : lt sgt capt det insp cpl maj col supt cmdr
policeman : inspector sergeant constable superintendent detective
policewoman : inspector sergeant constable superintendent detective
barrister : kc qc counsel san
silk : kc qc
lawyer : attorney solicitor barrister counsel kc qc san advocate
attorney : lawyer counsel
solicitor : lawyer
politician : mp senator councillor lawmaker congressman congresswoman representative minister mayor
lawmaker : mp senator congressman congresswoman representative assemblyman
premier : minister
boss : manager coach executive
manager : coach
coach : manager
skipper : captain
striker : forward
academic : professor lecturer
scholar : professor
scientist : professor researcher physicist biologist chemist ecologist
researcher : professor scientist ecologist
doctor : surgeon physician gp consultant
medic : doctor surgeon
monarch : king queen oba emir sultan prince princess
cleric : bishop archbishop vicar rector imam priest rabbi
clergyman : vicar rector priest
businessman : chairman chief executive founder
author : novelist writer
writer : novelist author
captain : skipper
musician : singer guitarist drummer pianist violinist cellist bassist organist songwriter composer
singer : soprano tenor baritone frontman songwriter vocalist
player : footballer striker midfielder defender goalkeeper winger forward quarterback linebacker batter bowler
keeper : goalkeeper wicketkeeper
bowler : spinner seamer
batsman : opener batter
batter : batsman opener
athlete : sprinter swimmer gymnast runner rower skier
journalist : reporter correspondent editor columnist broadcaster
reporter : journalist correspondent
executive : chairman chairwoman founder
entrepreneur : founder
activist : campaigner organizer organiser
campaigner : activist
teacher : headteacher headmaster headmistress principal
headteacher : headmaster headmistress principal
student : undergraduate freshman sophomore
soldier : private corporal sergeant lieutenant
prelate : archbishop bishop cardinal
peer : lord baroness baron
envoy : ambassador
comic : comedian
filmmaker : director
playwright : dramatist writer
physician : doctor surgeon
surgeon : doctor
farmer : grower rancher crofter
grandmother : pensioner
lawman : sheriff

[doers]
# Nouns for whoever does it, by the verb: “she teaches law … the professor”; “run” with “for” is “campaign”.
anchor : anchor
campaign : candidate contender hopeful
chair : chair chairman chairwoman chairperson
coach : coach
direct : director filmmaker
edit : editor
farm : farmer grower rancher
found : founder
head : head chief
host : host
manage : manager
own : owner
paint : painter artist
photograph : photographer
pitch : pitcher
preach : preacher pastor minister
prosecute : prosecutor
represent : lawyer attorney solicitor barrister counsel congressman congresswoman representative lawmaker
sculpt : sculptor artist
study : student researcher scientist
sue : plaintiff
teach : teacher professor lecturer instructor academic

[deeds]
# Objects with which a verb of reporting does something else: `claimed the title`, `reported for duty`, `answered the phone`.
# “sum” is any amount: `charged $40`, `fell 3 percent`.
admit : patient patients pupil pupils student students
answer : ad ads bell call calls door goal goals phone phones prayer prayers run runs touchdown touchdowns
argue : appeal appeals before case cases
call : ball balls cab cabs strike strikes taxi taxis
charge : admission fee fees rent sum toll tolls
claim : allowance allowances baggage bags benefits berth championship championships compensation crown expenses inheritance life lives
claim : luggage medal medals percent prize prizes refund
claim : scalp seat seats spot throne title titles trophy victim victims wicket wickets
compare : to with
contend : for with
declare : dividend dividends winner
decline : sharply significantly slightly steadily steeply sum
defend : championship crown seat seats title titles
deny : bail parole
describe : arc circle circles
find : comfort cure ground herself himself home homes itself job jobs myself ourselves peace place refuge sanctuary seat shelter
find : solace success themselves time way ways work yourself
insist : anonymity
know : since
post : audio bail bond clip link photo photos picture pictures recording tape tapes transcript transcripts video videos
post : gain gains loss losses profit profits record sum victories victory win wins
recall : ambassador ambassadors bottles cans cars engines envoy models packages products toys trucks units vehicles
repeat : champion champions
reply : behalf
report : camp class classes duty jail practice prison training work
respond : goal goals run runs touchdown touchdowns
return : sum
say : farewell goodbye grace hello prayer prayers
signal : turn turns

[relations]
# What somebody is to a relative of theirs.
child : father mother
children : father mother
daughter : father mother
daughters : father mother
grandchild : grandfather grandmother
grandchildren : grandfather grandmother
granddaughter : grandfather grandmother
grandson : grandfather grandmother
husband : wife
nephew : uncle aunt
nephews : uncle aunt
niece : uncle aunt
nieces : uncle aunt
son : father mother
sons : father mother
wife : husband

[surnames]
# Family names that stand first.
ahn, bui, cai, cao, chen, cheng, cho, choi, dang, deng, ding, dong, du, duong, feng, gao, guo, han, hoang, hu
huang, hwang, jang, jiang, jung, kim, kong, kwon, li, liang, lim, lin, liu, lu, luo, ly, mao, ngo, nguyen, oh
pan, park, peng, pham, phan, ren, seo, shen, shin, song, su, sun, tang, tian, tran, vu, wang, wei, wu, xi
xiao, xie, xu, yang, ye, ang, bae, chan, cheong, chew, chia, chua, goh, khoo, koh, kwok, kwong, lau, lee, leong, leung, loh, ng
ong, quek, seah, tan, tay, teo, toh, tse, truong, wong, yap, yeo, yip, dinh, trinh, tsang, cheung, tsai, hsu, hsieh, huynh, yoon, yu, yuan, zeng, zhang, zhao, zheng, zhou, zhu

[particles]
# Small words inside names.
abu, af, al, ap, arap, ben, bin, bint, binte, binti, da, das, de, del, della, den, der, des, di, do, dos, du, el, giolla, ibn, la, le, mac, mc
ní, nic, uí, ó, ua, s/o, d/o, o', op, st, ten, ter, van, von, wa, zu, zur

[suffixes]
# Words after names.
cbe, cpa, dbe, dds, d.d.s, d.o, ed.d, esq, frcp, frcs, frs, frse, ii, iii, iv, jp, jr, kbe, kc, lcsw, llb, llm, mba, mbe, md, m.d, mep, mla, mph, m.p.h, mp, msp, oam, obe, phd, ph.d, psyd, qc
qpm, rn, r.n, sc, sr, td

[abbreviations]
# Written with a full stop that ends no sentence.
a.d, a.m, acad, adm, al, ala, anon, approx, apr, arc, ariz, ark, assoc, asst, atty, aug, ave, b.a, b.c, barr
blvd, brig, bros, c, ca, calif, capt, cf, ch, chap, cie, circa, cit, cllr, cmdr, co, col, colo, comdr, conn
const, corp, cpl, d.c, d.phil, dec, del, dept, det, dist, div, dr, e.g, e.u, ed, edn, eds, engr, esq, est, etc
feb, fig, figs, fla, fr, fri, ga, gen, gmbh, gov, govs, hon, hr, hrs, hwy, i.e, ibid, ill, illus, inc, incl
ind, insp, inst, j.d, jan, jnr, jr, jul, jun, k.c, kan, kans, kg, km, ky, l.a, la, lb, lbs, ll.b, llc, lt, ltd, m.a
m.d, m.p, maj, mar, mass, md, messrs, mich, minn, mins, mlle, mm, mme, mmes, mo, mon, mont, mr, mrs, ms, mts
n.b, n.c, n.d, n.h, n.j, n.m, n.y, neb, nev, no, nos, nov, o.b.e, oct, okla, op, ore, orig, oz, p, p.m, p.s
pa, para, paras, penn, pfc, ph.d, pharm, plc, pp, pres, prof, pte, pvt, q.c, r.i, r.n, rd, rep, repr, reps, rev
revd, rs, s.c, s.d, sat, sec, sen, sens, sep, sept, sgt, smt, snr, spc, spec, sq, sr, st, ste, sun, supt, tel, tenn, tex
thu, thur, thurs, trans, treas, tue, tues, u.k, u.n, u.s, u.s.a, univ, v, va, viz, vol, vols, vs, vt, w.va
wash, wed, wis, wyo

[pronouns]
# m, f, n, p: gender and number; subj, obj, poss, refl, rel, first, indef, dem.
everybody : indef
everyone : indef
he : m subj
her : f obj poss
herself : f refl
him : m obj
himself : m refl
his : m poss
i : first subj
it : n subj
its : n poss
itself : n refl
many : indef
me : first obj
my : first poss
myself : first refl
nobody : indef
others : indef
our : first p poss
she : f subj
some : indef
somebody : indef
someone : indef
that : dem rel?
their : p poss
them : p obj
themselves : p refl
these : dem
they : p subj
this : dem
those : dem
us : first p obj
we : first p subj
which : rel
who : rel
whom : rel
whose : rel
you : subj

[determiners]
# def, indef, poss, quant, num.
a : indef
all : quant
an : indef
another : quant
any : quant
both : quant
dozen : num
dozens : num
each : quant
eight : num
either : quant
enough : quant
every : quant
few : quant
five : num
four : num
her : poss
his : poss
hundreds : num
its : poss
many : quant
most : quant
my : poss
neither : quant
nine : num
no : quant
one : num
other : quant
our : poss
seven : num
several : quant
six : num
some : quant
such : quant
ten : num
that : def
the : def
their : poss
these : def
this : def
those : def
thousands : num
three : num
two : num
whose : poss
your : poss

[prepositions]
aboard, about, above, across, after, against, along, alongside, amid, amidst, among, amongst, around, as, at
atop, before, behind, below, beneath, beside, besides, between, beyond, by, concerning, despite, down, during
except, excluding, for, from, in, including, inside, into, like, minus, near, of, off, on, onto, opposite
outside, over, past, per, plus, regarding, round, since, than, through, throughout, to, toward, towards, under
underneath, unlike, until, unto, up, upon, versus, via, with, within, without, worth

[subordinators]
after, although, as, because, before, if, lest, once, provided, since, than, that, though, till, unless, until
when, whenever, where, whereas, wherever, whether, while, whilst

[conjunctions]
and, but, nor, or, plus, so, yet

[wh]
how, however, what, whatever, when, where, whether, which, whichever, who, whoever, whom, whose, why

[adverbs]
# Adverbs that do not end in -ly.
abroad, absolutely, actually, again, ahead, all, allegedly, almost, alone, aloud, already, also, altogether
always, angrily, anyway, apart, apparently, aside, away, back, barely, basically, besides, bluntly, both
briefly, by and by, calmly, certainly, clearly, completely, currently, definitely, down, either, else
elsewhere, enough, entirely, especially, essentially, even, eventually, ever, everywhere, evidently, exactly
famously, far, firmly, first, flatly, forever, formerly, forth, forward, frankly, frequently, fully, further
furthermore, generally, gently, hardly, harshly, hence, here, honestly, however, immediately, indeed
initially, instantly, instead, jokingly, just, largely, last, likewise, literally, long, loudly, mainly, maybe
merely, moreover, mostly, much, namely, nearly, nevertheless, next, nonetheless, obviously, often, online
only, openly, otherwise, out, over, particularly, partly, perhaps, precisely, presumably, previously
privately, probably, publicly, quickly, quietly, quite, rarely, rather, really, repeatedly, reportedly, seldom
separately, sharply, simply, simultaneously, since, slowly, so, softly, sometimes, somewhat, somewhere
specifically, still, straight, strongly, suddenly, supposedly, surely, there, therefore, thereupon, though
thus, together, too, totally, twice, ultimately, usually, very, well, wholly, yet
afterward : time
afterwards : time
beforehand : time
ago : time
earlier : time
early : time
lately : time
later : time
meanwhile : time
n't : neg
never : neg
nor : neg
not : neg
now : time
nowadays : time
once : time
overnight : time
presently : time
recently : time
scarcely : neg
soon : time
subsequently : time
then : time
thereafter : time

[notadverbs]
# Words in -ly that are no adverbs.
ally, anomaly, apply, assembly, august, belly, bubbly, bully, burly, butterfly, chilly, comply, costly
cowardly, cuddly, curly, daily, deadly, disorderly, doily, dolly, early, elderly, emily, family, fly, folly
friendly, gangly, ghastly, ghostly, gully, heavenly, hilly, holly, holy, homely, hourly, imply, italy, jelly
jolly, july, kelly, kindly, leisurely, likely, lily, lively, lonely, lovely, lowly, manly, melancholy, molly
monopoly, monthly, multiply, neighbourly, nelly, only, orderly, polly, quarterly, rally, rely, reply, sally
scholarly, shapely, shelly, sickly, silly, sly, supply, surly, tally, timely, ugly, unlikely, unruly, weekly
wobbly, womanly, woolly, worldly, yearly

[time]
a.m : unit
afternoon : unit
april : month
aug : month
august : month
autumn : unit
centuries : unit
century : unit
dawn : unit
day : unit
days : unit
dec : month
decade : unit
decades : unit
december : month
dusk : unit
evening : unit
evenings : unit
feb : month
february : month
fortnight : unit
fri : day
friday : day
fridays : day
hour : unit
hours : unit
jan : month
january : month
july : month
june : month
march : month
may : month
midday : unit
midnight : unit
minute : unit
minutes : unit
moment : unit
mon : day
monday : day
mondays : day
month : unit
months : unit
morning : unit
mornings : unit
night : unit
nights : unit
noon : unit
nov : month
november : month
oct : month
october : month
p.m : unit
saturday : day
saturdays : day
second : unit
seconds : unit
sept : month
september : month
spring : unit
summer : unit
sunday : day
sundays : day
thurs : day
thursday : day
thursdays : day
time : unit
today : deictic
tomorrow : deictic
tonight : deictic
tues : day
tuesday : day
tuesdays : day
wed : day
wednesday : day
wednesdays : day
week : unit
weekend : unit
weeks : unit
winter : unit
year : unit
years : unit
yesterday : deictic

[numbers]
billion, crore, dozen, dozens, eight, eighteen, eighty, eleven, fifteen, fifty, five, forty, four, fourteen
half, hundred, hundreds, lakh, million, millions, nine, nineteen, ninety, one, quarter, seven, seventeen
seventy, six, sixteen, sixty, ten, third, thirteen, thirty, thousand, thousands, three, trillion, twelve
twenty, two, zero

[notnames]
# Capitalised, but no names: what begins sentences.
a, about, above, according, across, act, added, after, afterward, afterwards, again, against, ah, aha, alas
all, almost, along, already, also, although, always, am, american, americans, amid, among, an, analysis, and
another, any, anybody, anyone, anything, appendix, april, are, aren't, around, as, ask, asked, at, august, aye
based, be, because, been, before, behind, being, below, beneath, beside, besides, between, beyond, bible, big
billion, book, born, both, boys, breaking, british, bst, but, by, bye, can, can't, cannot, catholic, catholics, check
ceo, certainly, cfo, chapter, chinese, christ, christian, christians, christmas, click, come, contents
copyright, could, couldn't, covid, covid-19, credit, dear, december, despite, devil, did, didn't, diwali, do
does, doesn't, don't, down, during, each, earlier, easter, edt, eid, eight, either, eleven, email, english
epilogue, est, even, eventually, ever, every, everybody, everyone, everything, except, exclusive, fact, facts, farewell
february, few, fewer, fifty, figure, finally, fine, first, firstly, five, follow, following, for, forget
forty, four, french, friday, from, furthermore, gentlemen, german, get, girls, give, given, gmt, go, god
god's, good, goodbye, gospel, great, greek, had, hadn't, halloo, halloween, hanukkah, has, hasn't, have
haven't, he, heaven, heavens, hello, hence, her, here, hey, hi, him, hindu, hindus, his, hold, how, however
hullo, hundred, i, i'd, i'll, i'm, i've, if, image, in, including, indeed, index, indian, inside, instead
internet, into, introduction, is, isn't, it, italian, its, january, jesus, jew, jewish, jews, july, june, just
keep, koran, ladies, last, lastly, later, latin, least, leave, lent, less, lest, let, like, listen, little
look, lord, ma'am, madam, make, many, march, may, maybe, me, meanwhile, might, million, mine, monday, more
moreover, most, mr, mrs, much, muslim, muslims, must, my, nay, near, nearly, neither, never, nevertheless, new
next, nice, nine, no, nobody, none, nonetheless, nope, nor, not, nothing, november, now, o, october, of, off
often, oh, ok, okay, old, on, once, one, only, onto, ooh, opinion, or, other, others, otherwise, our, ours
out, outside, over, overall, page, part, passover, past, per, perhaps, photo, photos, please, pm, poor
preface, prologue, protestant, protestants, providence, pst, put, quite, quran, ramadan, rather, read, reality, really
regarding, related, remember, right, round, russian, said, same, saturday, say, scene, second, secondly
section, see, september, seven, several, shall, share, she, should, shouldn't, since, sir, six, so, some
somebody, someone, something, sometimes, soon, sorry, source, spanish, speaking, still, stop, such, suddenly
sunday, sure, surely, table, take, tell, ten, than, thank, thanks, that, the, their, theirs, them, then, there
therefore, these, they, think, third, thirty, this, those, though, thousand, three, through, throughout
thursday, thus, till, to, today, told, tomorrow, tonight, too, toward, towards, true, try, tuesday, tv, twelve
twenty, twice, two, under, unless, unlike, until, up, updated, upon, us, verdict, very, via, video, volume, wait, was
wasn't, watch, we, web, wednesday, well, were, weren't, what, when, where, whereas, whether, which, while
whilst, who, whom, whose, why, will, with, within, without, won't, would, wouldn't, wrong, yeah, yep, yes
yesterday, yet, you, young, your, yours

[vocatives]
# Words that somebody is called by.
boss, captain, chief, child, children, colonel, comrade, comrades, cousin, darling, dear, dearest, doctor
dude, everybody, everyone, folks, friend, friends, honey, inspector, love, mate, my child, my dear, my friend
my love, officer, pal, professor, sergeant, sweetheart, your grace, your highness, your honor, your honour
your majesty
aunt : f
auntie : f
aunty : f
boy : m
boys : m
bro : m
brother : m
buddy : m
chap : m
dad : m
daddy : m
father : m
fellow : m
gentlemen : m
girl : f
girls : f
grandfather : m
grandma : f
grandmother : f
grandpa : m
granny : f
guv : m
guvnor : m
lad : m
laddie : m
ladies : f
lass : f
lassie : f
ma : f
ma'am : f
madam : f
madame : f
mademoiselle : f
mama : f
mamma : f
man : m
marm : f
milady : f
milord : m
miss : f
mister : m
mom : f
mommy : f
monsieur : m
mother : f
mum : f
mummy : f
my boy : m
my girl : f
my lad : m
my lady : f
my lord : m
my man : m
nurse : f
old boy : m
old chap : m
old fellow : m
old girl : f
old man : m
pa : m
papa : m
sir : m
sirs : m
sister : f
son : m
sonny : m
uncle : m
your ladyship : f
your lordship : m

[reportnouns]
# Nouns of saying, with the kind of report.
account : speech
estimation : thought
reckoning : thought
telling : speech
accusation : speech
accusations : speech
acknowledgement : speech
acknowledgements : speech
acknowledgment : speech
acknowledgments : speech
admission : speech
admissions : speech
advice : speech
affirmation : speech
affirmations : speech
allegation : speech
allegations : speech
announcement : speech
announcements : speech
answer : speech
answers : speech
apologies : speech
apology : speech
appeal : speech
appeals : speech
argument : speech
arguments : speech
article : writing
articles : writing
assertion : speech
assertions : speech
assessment : thought speech
assessments : thought
assumption : thought
assumptions : thought
assurance : speech
assurances : speech
attack : speech
attacks : speech
belief : thought
beliefs : speech thought
boast : speech
boasts : speech
call : speech
calls : speech
caution : speech
cautions : speech
certainty : thought
challenge : speech
challenges : speech
chant : speech
chants : speech
characterization : speech
characterizations : speech
charge : speech
charges : speech
claim : speech
claims : speech
column : writing
columns : writing
command : speech
commands : speech
comment : speech
comments : speech
commitment : attitude
commitments : attitude
complaint : speech
complaints : speech
concern : attitude
concerns : attitude
concession : speech
concessions : speech
conclusion : thought speech
conclusions : thought
condemnation : speech
condemnations : speech
confession : speech
confessions : speech
confidence : attitude
confirmation : speech
confirmations : speech
contention : speech
contentions : speech
conviction : thought
convictions : thought
cries : speech
criticism : speech
criticisms : speech
decision : thought attitude
decisions : thought
declaration : speech
declarations : speech
defense : speech
defenses : speech
demand : speech
demands : speech
denial : speech denies
denials : speech denies
denunciation : speech
denunciations : speech
description : speech
descriptions : speech
desire : attitude
desires : attitude
determination : attitude
directive : speech
disclosure : speech
disclosures : speech
doubt : attitude denies
doubts : attitude denies
e-mail : writing
e-mails : writing
email : writing
emails : writing
endorsement : attitude
endorsements : speech
entreaty : speech
essay : writing
essays : writing
estimate : speech
estimates : speech
exhortation : speech
expectation : thought attitude
expectations : thought
explanation : speech
explanations : speech
falsehood : speech
falsehoods : speech
fear : attitude
fears : attitude
feeling : thought
feelings : thought
finding : thought
findings : thought
forecast : speech
forecasts : speech
guess : thought
guesses : thought
hint : speech
hints : speech
hope : attitude
hopes : speech attitude
hypothesis : thought
idea : thought
ideas : thought
implication : speech
implications : speech
impression : thought
impressions : thought
inscription : writing
insinuation : speech
insinuations : speech
insistence : speech
instruction : speech
instructions : speech
intention : attitude
intentions : attitude
invitation : speech
invitations : speech
joke : speech
jokes : speech
judgement : thought
judgements : thought
judgment : thought
judgments : thought
lament : speech
letter : writing
letters : writing
lie : speech
lies : speech
mantra : speech
memo : writing
memos : writing
message : speech
messages : speech
misconception : thought
motto : speech
note : writing
notes : writing
notion : thought
notions : thought
oath : speech
oaths : speech
objection : speech
objections : speech
observation : speech
observations : speech
offer : speech
offers : speech
opinion : thought
opinions : thought
opposition : attitude
optimism : attitude
order : speech
perception : thought
pessimism : attitude
placard : writing
placards : writing
plan : attitude
plans : attitude
plea : speech
pleas : speech
pledge : speech
pledges : speech
poll : writing
polls : writing
position : speech
positions : speech
post : writing
postcard : writing
postcards : writing
posts : writing
postscript : writing
prediction : speech
predictions : speech
preference : attitude
premise : thought
proclamation : speech
proclamations : speech
projection : speech
projections : speech
promise : speech
promises : speech
pronouncement : speech
pronouncements : speech
prophecies : speech
prophecy : speech
proposal : speech
proposals : speech
question : speech
questions : speech
quip : speech
quips : speech
realisation : thought
realization : thought
reassurance : speech
reassurances : speech
recognition : thought
recommendation : speech
recommendations : speech
refrain : speech
refusal : attitude denies
reluctance : attitude
remark : speech
remarks : speech
reminder : speech
reminders : speech
replies : speech
reply : speech
report : writing
reports : writing
request : speech
requests : speech
response : speech
responses : speech
retort : speech
revelation : speech
revelations : speech
rhetoric : speech
ruling : writing
rulings : writing
rumor : speech
rumors : speech
rumour : speech
rumours : speech
scepticism : attitude
shouts : speech
skepticism : attitude
slogan : speech
slogans : speech
speculation : thought
speculations : thought
speech : speech
speeches : speech
stance : speech
statement : speech
statements : speech
suggestion : speech
suggestions : speech
support : attitude
survey : writing
surveys : writing
suspicion : thought
suspicions : thought
taunt : speech
taunts : speech
telegram : writing
telegrams : writing
testimonials : speech
testimonies : speech
testimony : speech
theories : thought
theory : thought
thought : thought
thoughts : thought
threat : speech
threats : speech
tip : speech
tweet : writing
tweets : writing
ultimatum : speech
understanding : thought
understandings : thought
verdict : speech
view : thought
views : thought
vow : speech
vows : speech
warning : speech
warnings : speech
willingness : attitude
wish : attitude
wishes : attitude
word : speech
words : speech
worries : attitude
worry : attitude

[works]
# Nouns for what has a title: the title stands behind them in marks.
album, anthem, ballad, blog, book, broadcast, column, comedy, documentary, drama, feature, film, hit, hymn, magazine
memoir, movie, musical, novel, novella, opera, painting, pamphlet, play, podcast, poem, program, programme, series
show, single, sitcom, song, thriller, tune, video

[bearers]
# Nouns for what bears words that anybody can read: `a sign reading “No”`, `the plaque says`.
badge, badges, banner, banners, billboard, billboards, button, cap, caps, card, cards, data, documents, envelope, figures, filing, filings, flag
graffiti, hat, hats, headline, headlines, inscription, jacket, label, labels, leaflet, leaflets, mug, note, notice, notices
placard, placards, plaque, plaques, poll, polls, postcard, poster, posters, records, shirt, shirts, sign, slogan, sticker, stickers, survey, surveys
sweatshirt, sweatshirts, tattoo, tee, tombstone, jersey, jerseys

[venues]
# Where somebody says something: `called it “late” in an interview`.
address, appearance, appearances, blog, briefing, broadcast, broadcasts, call, calls, column, comments, debate, debates, deposition, editorial, email, emails, essay
homily, interview, interviews, keynote, lecture, lectures, memo, message, messages, monologue, newsletter, podcast, post, posting, posts, presser, remarks, sermon
sermons, speech, speeches, statement, statements, telegram, testimony, tweet, tweets

[ownwords]
# What is in it is the words of whoever it is from: `a statement from the club says`, `Lee's letter says`.
affidavit, affidavits, answer, answers, communique, dispatch, email, emails, e-mail, e-mails, letter, letters, memo, memos, message, messages
missive, note, notes, posting, post, posts, postcard, reply, replies, response, responses, speech, statement, statements
submission, submissions, telegram, testimony, tweet, tweets, verdict, voicemail

[applause]
# What words draw from those who hear them: `said that it had sunk, to loud applause`, `drawing boos from the crowd`.
applause, backlash, boos, cheer, cheers, chuckles, condemnation, criticism, gasps, groans, hisses, hoots, ire, jeers, laughs, laughter, outcry, outrage
ovation, rebuke, rebukes, ridicule, roars, scorn, shouts, whistles

[uttered]
# What somebody's words in marks are called behind them: `the mayor's “no new tolls” pledge`.
answer, boast, chant, claim, claims, comment, comments, joke, lie, mantra, pledge, promise, quip, refrain, remark, remarks, retort
slogan, statement, statements, taunt, taunts, threat, tweet, vow, warning

[prompt]
# How somebody is who says it at once: `was quick to say that`, `took pains to say that`.
careful, correct, glad, pains, pleased, prompt, proud, quick, right, swift, wrong

[heardby]
# What somebody does to be heard, in the forms in which it is told: `took to the airwaves to say that`, `used her speech to thank them`.
appeared, appears, broke, breaks, goes, held, holds, interrupted, interrupts, issued, issues, phoned, phones, seized, seizes
spoke, speaks, took, takes, turned, turns, used, uses, using, went, wrote, writes

[makesdo]
# What makes somebody else say or do something: `forced Lee, who had stayed away, to admit that`.
asked, asking, asks, challenged, challenges, challenging, compelled, compels, compelling, encouraged, encourages, encouraging
forced, forces, forcing, helped, led, nudged, obliged, ordered, ordering, orders, persuaded, persuades, persuading, pressed, presses
pressing, pressured, pressures, pressuring, prompted, prompting, prompts, pushed, pushes, pushing, required, requires, requiring
told, urged, urges, urging

[intends]
# What is meant to be done and not done yet, where an infinitive follows: `pledged to say`, `her plan to say`, `is due to say`.
about, agree, agreed, agrees, arranged, bound, certain, committed, commitment, determined, due, expect, expected, expecting, expects, intend
intended, intending, intends, intention, intentions, likely, offer, offered, offering, offers, plan, planned, planning, plans, pledge, pledged
pledges, pledging, poised, prepare, prepared, prepares, preparing, promise, promised, promises, promising, proposal, propose, proposed
proposes, proposing, resolved, scheduled, set, slated, sworn, threat, threaten, threatened, threatening, threatens, threats, undertook
vow, vowed, vowing, vows

[wishes]
# What may be done or not, where an infinitive follows: `wanted to say`, `asked Lee to say`, `a chance to say`, `free to say`.
ability, able, advise, advised, advises, advising, allow, allowed, allowing, allows, ask, asked, asking, asks, authority, beg, begged, begging, begs
challenge, challenged, challenges, challenging, chance, chances, desire, difficult, duty, eager, easier, easy, encourage, encouraged, encourages
encouraging, entitled, free, freedom, hard, harder, hope, hoped, hopes, hoping, implore, implored, implores, imploring, impossible, inclined
instruct, instructed, instructs, instructing, invitation, invite, invited, invites, inviting, keen, likelihood, need, needed, needing, needs
obligation, opportunities, opportunity, order, ordered, ordering, orders, permission, permitted, plea, pleas, possible, power, pressed, presses
pressing, pressure, pressured, pressures, pressuring, readiness, ready, reason, reasons, request, requests, require, required, requires
requiring, supposed, tell, telling, tells, temptation, tempted, told, tough, tougher, urge, urged, urges, urging, want, wanted, wanting, wants
willing, willingness, wish, wished, wishes, wishing

[unwilling]
# What is not done, where an infinitive follows: `was unable to say`, `hesitated to say`, `her failure to say`.
afraid : denies
ashamed : denies
failure : denies
failures : denies
hesitancy : denies
hesitant : denies
hesitate : denies
hesitated : denies
hesitates : denies
hesitating : denies
inability : denies
incapable : denies
loath : denies
neglected : denies
neglects : denies
powerless : denies
reluctance : denies
reluctant : denies
scared : denies
unable : denies
unwilling : denies
unwillingness : denies

[asides]
# What a writer calls words that he has just reported: `called it “dead,” a reference to the vote`.
accusation, acknowledgement, acknowledgment, admission, allegation, allusion, approach, assertion, assessment, barb, boast
characterisation, characterization, charge, claim, comment, complaint, concession, conclusion, contention, criticism, denial
departure, description, dig, echo, estimate, excuse, explanation, feeling, gibe, hint, insinuation, insult, jab, jibe, joke
justification, label, line, mantra, maxim, message, move, nickname, nod, notion, offer, outcome, phrase, position, prediction
proposal, pun, quip, rebuke, rebuttal, recommendation, reference, refrain, remark, reminder, retort, reversal, scenario, sentiment
shift, sign, signal, slogan, slur, stance, statement, step, stunt, suggestion, swipe, tactic, term, theme, threat, tone, turnabout
view, warning, word

[outcomes]
# What comes of a report, in the words of whoever tells of it: `said that it was late, drawing boos`.
alarming, angering, capping, contradicting, contrasting, dealing, deepening, defying, delighting, drawing, earning, echoing
eliciting, fueling, fuelling, giving, heartening, infuriating, mirroring, offering, prompting, provoking, putting, reigniting
sparking, stirring, stoking, stunning, surprising, throwing, triggering, undercutting

[cited]
# Whom or what a headline cites by one word and a colon: `Police: Man fell from pier`, `Pier unsafe: audit`.
affidavit, analysts, attorney, audit, authorities, complaint, coroner, cops, court, docs, documents, economists, experts, filing, filings
indictment, judge, lawsuit, lawyer, memo, ministry, neighbors, neighbours, officials, organizers, owner, pathologist, police, poll, polls
prosecution, prosecutor, prosecutors, records, regulator, report, reports, researchers, scientists, sheriff, source, sources, spokesman
spokeswoman, historians, insiders, newspaper, pollsters, studies, study, suit, survey, surveys, union, watchdog, witness, witnesses

[owned]
# Bodies that go by somebody's name: the Lee campaign.
administration, camp, campaign

[cries]
# What many call at once: `chants of “No” from the gallery`, `“No,” came shouts from the gallery`.
calls, chant, chants, chorus, choruses, cries, cry, howls, jeer, jeers, murmur, murmurs, roar, roars, scream, screams, shout, shouts, yell, yells

[pointers]
# What points at something else on a page: `READ MORE: “Ten bridges”`.
also, gallery, listen, more, photos, read, related, video, watch

[bodyparts]
# What does as its owner does: `Her eyes narrowed. “Why?”`
arm, arms, back, breath, brow, brows, cheek, cheeks, chest, chin, ear, ears, elbow, expression, eye, eyebrow, eyebrows, eyelashes, eyelids
eyes, face, features, feet, finger, fingers, fist, fists, foot, forehead, gaze, glance, grin, hand, hands, head, heart, jaw, knee, knees
knuckles, lashes, leg, legs, lip, lips, mouth, neck, nose, nostrils, palm, palms, pulse, shoulder, shoulders, skin, smile, spine, stomach
tail, teeth, temper, throat, thumb, tone, tongue, voice, whiskers, wings

[enters]
# What somebody does who comes in and speaks: `The door opened, and Ina came in.`
appeared, appears, approached, approaches, arrived, arrives, barged, barges, bounced, bounces, burst, bursts, came, comes, dashed, emerged
emerges, enter, entered, enters, hurried, hurries, limped, marched, marches, popped, pops, ran, rejoined, rejoins, returned, returns, rode, rushed
rushes, shuffled, shuffles, stepped, steps, strode, strolled, strolls, walked, walks, wandered

[reactions]
# How somebody is seen to answer, in the forms in which it is told: what stands in marks behind such a sentence is theirs.
adamant, aghast, agreed, agrees, amused, apologetic, apoplectic, baffled, beamed, beams, blunt, blunter, blushed
blushes, bridled, bridles, bristled, bristles, cackled, cackles, cautious, chuckled, chuckles, concurred, concurs, contrite, corrected
corrects, coy, defiant, demurred, demurs, differed, differs, disagreed, disagrees, disappointed, dismayed, dismissive
disputed, disputes, distraught, effusive, emphatic, enthusiastic, frowned, frowns, furious, gasped, gasps, giggled
giggles, grimaced, grimaces, grinned, grins, groaned, groans, grunted, grunts, guffawed, guffaws, hesitated, hesitates, hooted, hoots
impressed, incredulous, indignant, interjected, interjects, interrupted, interrupts, laughed, laughs, livid, nodded
nods, objected, objects, optimistic, outraged, overjoyed, paused, pauses, philosophical, protested, protests, reflective
relented, relents, relieved, scathing, sceptical, scoffed, scoffs, shrieked, shrieks, shrugged, shrugs, sighed, sighs, skeptical, smiled
smiles, sniffed, sniffs, snorted, snorts, squealed, squeals, stammered, stammers, succinct, sympathetic, unapologetic, unconvinced, unequivocal, unfazed
unimpressed, unmoved, unrepentant, upbeat, winced, winces, winked, winks

[adjectives]
# Adjectives that alone stand for nobody, as “poor” and “official” may: behind one, what may be a verb is a noun.
abrupt, additional, adequate, aggressive, ambitious, annual, apparent, average, awkward, bad, bigger, biggest, bitter, blunt
boisterous, brief, broad, broader, brutal, calm, candid, careful, casual, certain, cheap, clear, clearer, clever
coastal, colorful, colourful, comic, comparable, complete, complex, consistent, constant, contentious, controversial
convincing, cool, cordial, costly, crucial, curious, daily, dark, deafening, decent, deep, deeper, detailed, different
difficult, dim, direct, disastrous, distinct, domestic, dramatic, dubious, economic, elaborate, emotional
empty, endless, enormous, entire, erroneous, exact, excellent, exclusive, exhaustive, existing, expensive, explicit, explosive
extensive, extra, extreme, false, fatal, favorable, favourable, federal, fewer, fierce, fiery, final, fiscal, flat, flimsy
formal, former, forthcoming, frantic, frequent, friendly, frosty, full, fuller, fundamental, funny, furious
gentle, genuine, global, gloomy, graphic, greater, growing, grudging, harsh, harsher, hasty, heavy
hefty, historical, hostile, huge, identical, imminent, important, impressive, incorrect, indirect, informal, initial, inner
instant, intense, internal, international, joint, large, larger, largest, latest, lavish, lengthy, lesser, lively, lone
loose, loud, louder, low, lower, main, major, mandatory, marginal, massive, mere, mild, minor, mixed, modest, monthly
municipal, mutual, mysterious, narrow, nasty, national, naval, negative, neighboring, neighbouring, nervous, new, newer
newest, noisy, notable, nuclear, numerous, occasional, odd, ominous, optional
ordinary, outer, overall, overwhelming, painful, partial, passionate, peculiar, perfect, periodic, permanent, persistent
personal, petty, physical, plain, plausible, pleasant, pointed, polite, political, popular, positive, possible, potent
potential, powerful, precise, preliminary, previous, primary, principal, prior, private, profound, prolonged, prominent
prompt, public, pure, quiet, racial, random, rapid, raucous, raw, real, reasonable, recent, reckless, regional
relative, reliable, remarkable, remote, repeated, requisite, respective, rigorous, rough, rural, sad, same, sarcastic
secret, separate, serious, severe, shallow, sharp, sharper, short, shorter, similar, simple, slight, slow, small
smaller, social, soft, solid, sparse, special, specific, spontaneous, steady
steep, stiff, strange, strict, strident, strong, stronger, strongest, stunning, subsequent, substantial, subtle, sudden
sufficient, suitable, superb, superficial, sweeping, swift, symbolic, tacit, technical, televised, tense, tentative, tepid
terrible, terse, thin, thorough, thoughtful, thunderous, tight, tiny, total, tough, tougher, traditional, trivial, typical
ultimate, unanimous, unclear, unexpected, unfavorable, unfavourable, unofficial, unpopular, unsolicited, unusual, unverified
upcoming, urgent, usual, vague, vain, valid, valuable, various, vast, verbal, vicious, vigorous, violent, virtual, visible
vital, vivid, warm, weak, weaker, weekly, weird, wide, wider, widespread, wild, wonderful, worse, worst, worthy
yearly

[regions]
# Those of them that keep a capital inside a sentence: the Western states.
eastern, northeastern, northern, northwestern, southeastern, southern, southwestern, western

[offices]
# Offices that are nobody's surname, where “cook” and “bishop” may be.
ambassador, chairman, chairwoman, commissioner, director, executive, governor, leader, minister, officer, premier, president
secretary, spokesman, spokeswoman, superintendent

[partymembers]
# Nouns of people that surnames stand behind: Republican Lee, Briton Lee.
briton, communist, conservative, democrat, liberal, republican, socialist

[legalforms]
# What is left out where a company is named again.
co, corp, corporation, holdings, inc, limited, llc, llp, ltd, plc

[elder]
# Which of a family's namesakes: the father.
elder, older, senior, sr

[younger]
# And the son.
ii, iii, iv, jr, junior, younger

[ages]
# Nouns for whoever's age was told, or that he is new.
newcomer, octogenarian, pensioner, teenager, youngster

[verdicts]
# What somebody calls a thing: adjectives behind its noun, `called the suit baseless`.
absurd, abusive, alarming, appalling, arbitrary, arrogant, backward, baseless, bigoted, biased, bizarre, bogus, callous, childish
corrosive, corrupt, cowardly, crazy, cruel, cynical, dangerous, deceptive, delusional, deplorable, despicable, destructive, devastating, disappointing, discriminatory
disgraceful, disgusting, dishonest, disingenuous, dismaying, disrespectful, divisive, embarrassing, excessive, extraordinary, false, fanciful
farcical, flawed, foolish, fraudulent, frivolous, groundless, hateful, heartbreaking, historic, hollow, hypocritical, illegal, illegitimate
illogical, immoral, impractical, inaccurate, inadequate, inappropriate, incompetent, incomprehensible, inexcusable, inhumane, insane, insulting
intolerable, invalid, irrelevant, irresponsible, laughable, ludicrous, meaningless, meritless, misguided, misleading, monstrous, naive
nonsensical, objectionable, obscene, offensive, outdated, outrageous, overblown, pathetic, phony, politicised, politicized, preposterous
premature, racist, rash, reckless, regrettable, reprehensible, repugnant, ridiculous, scandalous, senseless, sexist, shameful
shocking, shortsighted, sickening, simplistic, slanderous, spurious, terrifying, toxic, tragic, troubling, unacceptable, unamerican
unconscionable, unconstitutional, unethical, unforgivable, unthinkable, unfair, unfit, unfortunate, unfounded, unhelpful, unhinged, unjust, unjustified, unlawful
unnecessary, unprecedented, unqualified, unrealistic, unreasonable, unsafe, unsustainable, untrue, unwarranted, unwise, unworkable, vile

[accused]
# Whom a court is about, whoever spoke last.
appellant, defendant

[courts]
# What hears: “The inquest heard he had left.”
assizes, committee, coroner, court, courts, courtroom, hearing, hearings, inquest, inquests, inquiry, judge, jurors, jury, magistrates, panel
tribunal, tribunals

[counterparts]
# Whom the one a text is about meets, and is only if the text says so: “The judge disagreed.”
anaesthetist, announcer, arbitrator, auctioneer, bailiff, barrister, bishop, bookseller, caller, chair, chairman
chairperson, chairwoman, chemist, clerk, colleague, constable, consultant, coroner, counsel, counsellor, dentist
deputy, detective, dispatcher, doctor, doorman, driver, examiner, firefighter, foreman, headmaster, headmistress
headteacher, inspector, interviewer, invigilator, judge, landlady, landlord, lawyer, librarian, linesman, magistrate, mayor
mechanic, medic, midwife, moderator, neighbor, neighbour, nurse, officer, official, ombudsman, paramedic, passer-by
pharmacist, physician, physiotherapist, policeman, policewoman, postman, priest, principal, professor, prosecutor
psychiatrist, psychologist, receptionist, rector, referee, registrar, reporter, reviewer, sergeant, sheriff, solicitor
spectator, superintendent, surgeon, surveyor, teacher, therapist, trooper, umpire, usher, vet, veterinarian, vicar, waiter
waitress, warden

[ingnouns]
# Words in -ing that are no participles.
according, anything, banking, bearing, beijing, being, blessing, boring, briefing, building, ceiling, clothing
concerning, cunning, darling, during, earring, engineering, evening, everything, exciting, existing, farthing
feeling, following, funding, gathering, hearing, herring, housing, including, inning, interesting, king
lightning, lodging, manufacturing, marketing, meeting, missing, morning, nothing, outstanding, painting
parking, pending, polling, pudding, regarding, ring, setting, shilling, sibling, something, spring, sterling
stocking, string, surroundings, thing, training, upcoming, viking, voting, wedding, willing, wing

[contractions]
# Words that begin with an apostrophe, without it: ’twas.
and, appen, ard, as, ave, bout, burbs, cause, copter, cos, coz, deed, ead, elp, em, er, ere, flu, fore, fraid
gainst, hood, im, less, mong, neath, nother, nough, ome, ope, ouse, ow, phone, plane, pon, round, scuse, spect
spose, stead, tain't, til, till, tis, tisn't, tother, twas, twasn't, tween, twere, twill, twixt, twould, ud
ull, un, zine

[exclaim]
# Interjections.
ah, aha, alas, amen, aye, blast, bother, bravo, come, damn, dash, eh, er, faith, farewell, god, golly, good
goodbye, goodness, gosh, gracious, ha, hah, hallo, heavens, hello, here, hey, hi, hm, hmm, ho, hooray, hullo
hurrah, hush, indeed, listen, look, lord, marry, nay, no, nonsense, now, o, oh, ok, okay, oops, ouch, please
pooh, pray, pshaw, really, right, rubbish, say, sh, shh, sorry, thanks, then, there, tut, ugh, um, welcome
well, why, wow, yeah, yes

[commonnames]
# Names that are common words too.
carpenter, carter, constable, khan, shah, weaver, steward
amber, an, angel, april, art, ash, august, autumn, bacon, bailey, baker, banks, barber, baron, basil, bell
berry, best, bill, bird, bishop, black, blue, bond, booth, boy, brand, brook, brown, buck, bud, bull, burns
bush, butler, cage, carol, case, cash, chance, charity, chase, cherry, chip, christian, church, clay, cliff
cole, constant, cook, cooper, crane, cross, crystal, curt, daisy, dale, dawn, day, dean, destiny, dick, dolly
don, drake, drew, duke, earl, early, ernest, eve, faith, fay, field, fields, fisher, flora, ford, forest, fox
frank, french, gay, gene, gill, ginger, glass, glory, gold, golden, goldie, good, gore, grace, grant, gray
green, grey, guy, hale, hardy, harmony, hart, hazel, heath, heather, herb, hill, holly, honor, hood, hope
hunt, hunter, iris, ivory, ivy, jack, jasmine, jean, jewel, jim, joy, june, justice, king, kitchen, knight
lake, lamb, lance, lane, lark, laurel, law, lily, lodge, long, love, major, mann, marina, mark, marks, marsh
mason, may, mercy, merry, mews, miles, mill, miller, moody, moon, moss, my, myrtle, newman, nick, noble, norm
north, olive, opal, page, pansy, parish, park, parson, pat, patience, peach, pearl, penny, pepper, pierce
pike, pitt, poe, pool, pope, poppy, porter, potter, power, powers, price, prince, prudence, queen, rain, randy
ray, read, reed, rice, rich, river, rivers, rob, robin, rock, rod, rose, rosemary, rosy, ruby, rush, rust
rusty, sage, sands, sandy, savage, see, serene, sharp, shepherd, shields, short, silver, sky, smart, snow, so
sparrow, spring, star, steel, stern, stone, storm, stormy, street, strong, sue, summer, sunny, swan, swift
taylor, temple, tiger, tower, towers, trinity, trump, tucker, turner, violet, walker, wall, ward, warren
waters, weeks, wells, west, white, will, winter, wise, wolf, wood, woods, young

[stage]
# What heads a scene or a stage direction of a script.
act, aside, curtain, dissolve, enter, enters, epilogue, exeunt, exit, exits, ext, exterior, fade, int, interior
offstage, prologue, re-enter, scene, tableau

# Lists that one rule asks for now and then. Their words have no class.

[list addressed]
# Offices that stand behind Mr, Mrs, Ms or Miss without a name: Mr President.
ambassador, attorney, chair, chairman, chairperson, chairwoman, chancellor, chief, commissioner, congressman
director, general, governor, judge, justice, mayor, minister, moderator, premier, president, principal
provost, recorder, secretary, senator, speaker, treasurer

[list behind people]
# Adjectives that stand behind people: “officials familiar with the plan”.
attending, aware, briefed, close, familiar, interviewed, involved, knowledgeable, polled, present, privy
surveyed

[list closes]
# Words before what is sent at the close of a letter: “with every blessing”, “kind regards”.
best, every, kind, kindest, many, warm, warmest, with

[list closing nouns]
# What is sent at the close of a letter.
blessing, blessings, love, prayers, regards, thanks, wishes

[list closing words]
# How the writer of a letter is his reader's: “yours faithfully”.
etc, faithfully, sincerely, truly

[list courtesy]
# Titles of people who have no office.
dr, miss, mr, mrs, ms

[list courts]
# Which court of several it is.
appeal, appeals, appellate, county, crown, district, family, high, lower, supreme, trial

[list events]
# Last words of names of what is held, won or signed. Some are surnames too.
accord, accords, act, agreement, amendment, award, awards, bill, bowl, carnival, challenge, championship
championships, charter, code, constitution, contest, convention, cup, day, declaration, derby, doctrine, fair
final, finals, games, inquiry, law, marathon, medal, memorandum, olympics, open, pact, parade, paralympics
plan, plate, playoffs, prix, prize, protocol, race, rally, referendum, regatta, resolution, scheme, shield
show, stakes, statute, summit, tour, tournament, treaty, triathlon, trophy, war, week

[list ordinals]
# Which of several somebody is: “a second said”. “A third” may be a third of all.
fifth, fourth, second, sixth

[list others]
# Words before a noun that say that it is not the body that just spoke.
local, new, other, rival, same, second

[list portions]
# Words for a part of those who were asked.
cent, half, lot, majorities, majority, minority, percent, plenty, plurality, proportion, quarter, quarters
share, third, thirds, two-thirds

[list public bodies]
# Nouns of bodies that have no name of one word.
authority, board, body, department, force, panel, party, school, side

[list whens]
# Words before a month: “last May”.
early, in, last, late, next, since, this, until

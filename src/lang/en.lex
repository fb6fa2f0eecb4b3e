# provisional

[verbs speech]
say : past=said said strong clause inverts
tell : past=told said tell clause
accuse
acknowledge : clause
add : strong clause cont inverts
admit : past=admitted ing=admitting strong clause
advise : tell
advocate
affirm
agree : strong clause reply
allege : clause
announce : strong clause inverts
answer : strong noun reply inverts
apologize
appeal : noun
argue : clause inverts
ask : tell strong question inverts
assert : clause
assure : tell
bark
beg : past=begged ing=begging
bellow
blame : noun
blast
boast
brag : past=bragged ing=bragging
call : noun particle=for
caution : clause
chant
charge : noun
cheer : noun
chide
chime
chuckle
cite : noun
claim : noun clause
clarify
comment : noun
complain : clause
concede : clause
conclude : strong clause cont inverts
condemn
confess
confirm : clause
contend : clause
continue : strong cont inverts
correct
counter
criticize
crow
cry : strong inverts
deadpan
declare : strong clause inverts
decline : neg
defend
demand : strong question
denounce
deny : clause neg
deride
describe
disclose : clause
discuss
dismiss
drawl
dub : past=dubbed ing=dubbing
echo : reply
ejaculate : strong
elaborate
emphasize : clause
enquire : question
estimate : noun clause
exclaim : strong inverts
exhort
explain : strong clause inverts
expostulate
expound
falter
fume
gasp : strong
giggle
greet
gripe
groan
growl
grumble
gulp
gush
hint
hiss
holler
implore
imply
indicate : clause
inform : tell
inquire : strong question inverts
insinuate
insist : strong clause inverts
instruct : tell
interject
interpose : reply
interrupt : strong reply
intimate
intone
joke : clause inverts
label : past=labeled noun
lament : clause inverts
laugh : noun
lecture : noun
maintain : clause
mention : noun
moan
mock
mumble
murmur : strong inverts
mutter : strong inverts
note : noun clause inverts
object : noun reply
observe : strong clause inverts
opine
paraphrase
persist
pipe
plead
pledge : noun clause
point : noun clause particle=out
posit
praise : noun
predict : clause
proceed : strong cont
proclaim
proffer
promise : tell noun clause
pronounce
propose : clause
protest : strong reply
pursue : strong cont
query : question
question : noun
quip : past=quipped ing=quipping clause
quote : noun
rail
rant
reason : noun
recall : clause inverts
recommend : clause
recount
refuse : neg
reiterate : clause
rejoin : strong reply
relate
remark : strong clause inverts
remind : tell
remonstrate
repeat : strong cont inverts
reply : strong clause reply inverts
report : noun clause inverts
reprove
request : noun
respond : strong clause reply inverts
resume : strong cont
retort : strong reply
return : strong reply inverts
reveal : clause
scoff
scold
scream
shout : strong inverts
sigh : strong noun
signal : noun
slam : past=slammed ing=slamming
snap : past=snapped ing=snapping
snarl
sneer
sob : past=sobbed ing=sobbing
specify
speculate
stammer : strong
state : noun clause inverts
stress : clause
stutter
suggest : strong clause
summarize
swear : past=swore part=sworn
taunt
tease
testify : clause
thank
theorize
tout
urge : tell
utter
venture : strong
volunteer
vow : noun clause
warn : tell clause inverts
whisper : strong inverts
yell : inverts
begin : past=began part=begun ing=beginning strong

[verbs writing]
write : past=wrote part=written ing=writing inverts clause
tweet : inverts
post : noun
blog
email
publish

[verbs thought]
think : past=thought clause inverts
believe : clause
know : past=knew part=known clause
feel : past=felt clause
suppose
imagine
guess
wonder : question
reflect
muse
consider
realize : clause
understand : past=understood

[verbs attitude]
want
hope : clause
fear
support
oppose
endorse
expect
plan : past=planned ing=planning noun
intend
seek : past=sought
favor
doubt
like
love
hate
prefer
regret
welcome
reject

[verbs trap]
find : past=found clause
show : part=shown noun
read : past=read
see : past=saw part=seen
shoot : past=shot
cast : past=cast noun
roar
learn

[verbs other]
go : past=went part=gone
come : past=came part=come ing=coming
take : past=took part=taken
make : past=made
get : past=got ing=getting
give : past=gave part=given
bring : past=brought
buy : past=bought
catch : past=caught
keep : past=kept
leave : past=left
lose : past=lost
meet : past=met
pay : past=paid
sit : past=sat ing=sitting
stand : past=stood
win : past=won ing=winning
run : past=ran part=run ing=running noun
lead : past=led
cut : past=cut ing=cutting
set : past=set ing=setting
hold : past=held
rise : past=rose part=risen
fall : past=fell part=fallen
hear : past=heard
grow : past=grew part=grown
draw : past=drew part=drawn
build : past=built
send : past=sent
spend : past=spent
fight : past=fought
hit : past=hit
break : past=broke part=broken
speak : past=spoke part=spoken
become : past=became part=become
turn : noun
look : noun
help : noun
move : noun
work : noun
need : noun
use : noun
vote : noun
offer
allow
appear
seem
try
attend
serve
walk
live
die
play
talk
wait
start
stop : past=stopped ing=stopping
open
close
end : noun
remain
include
involve
follow
lie : past=lay
lay : past=laid
put : past=put ing=putting
let : past=let ing=letting
raise
reach
join
visit
address
face
cause : noun
force : noun
release
launch
carry
create
pass
kill
attack
arrest
suspend

[aux]
be : be
is : be
are : be
was : be
were : be
been : be
being : be
am : be
have : have
has : have
had : have
do : do
does : do
did : do
will : modal future
would : modal hypothetical
can : modal
could : modal hypothetical
may : modal hypothetical
might : modal hypothetical
must : modal
shall : modal future
should : modal hypothetical
cannot : modal neg
don't : do neg
doesn't : do neg
didn't : do neg
won't : modal neg future
wouldn't : modal neg hypothetical
can't : modal neg
couldn't : modal neg
isn't : be neg
wasn't : be neg
aren't : be neg
weren't : be neg
hasn't : have neg
haven't : have neg
hadn't : have neg
're : be
've : have
'll : modal future
'd : have
'm : be

[titles]
mr : m
mister : m
sir : m
lord : m
master : m
monsieur : m
count : m
baron : m
king : m
prince : m
duke : m
father : m
brother : m
uncle : m
grandfather : m
captain : m
colonel : m
general : m
major : m
reverend : m
rev : m
professor : m
earl : m
marquis : m
admiral : m
mynheer : m
herr : m
signor : m
senor : m
don : m
esquire : m
inspector : m
sergeant : m
lieutenant : m
bishop : m
archdeacon : m
squire : m
mrs : f
miss : f
ms : f
lady : f
madame : f
mme : f
mademoiselle : f
mlle : f
mdlle : f
countess : f
baroness : f
queen : f
princess : f
duchess : f
aunt : f
mother : f
sister : f
grandmother : f
dame : f
marchioness : f
marquise : f
signora : f
signorina : f
senora : f
senorita : f
fraulein : f
frau : f
nanny : f
granny : f
dr : abbr
sen : abbr
rep : abbr
gov : abbr
gen : abbr
lt : abbr
president : role
senator : role
governor : role
secretary : role
minister : role
judge : role
justice
chairman : m role
mayor : role
prof : abbr
hon : abbr

[roles]
man : m
gentleman : m
boy : m
husband : m
son : m
nephew : m
butler : m
waiter : m
policeman : m
constable : m
officer : m
soldier : m
sailor : m
priest : m
vicar : m
clergyman : m
rector : m
curate : m
host : m
landlord : m
porter : m
footman : m
coachman : m
groom : m
detective : m
lad : m
fellow : m
youth : m
bachelor : m
knight : m
emperor : m
barman : m
clerk : m
frenchman : m
englishman : m
american : m
german : m
lawyer : m
editor : m
secretary : m
painter : m
poet : m
chauffeur : m
driver : m
tramp : m
mariner : m
steward : m
woman : f
girl : f
wife : f
daughter : f
niece : f
maid : f
maiden : f
hostess : f
landlady : f
housekeeper : f
governess : f
nurse : f
widow : f
matron : f
wench : f
spinster : f
charwoman : f
chambermaid : f
barmaid : f
waitress : f
housemaid : f
cook : f
heiress : f
mistress : f
actress : f
girls : f
nursemaid : f
other
child
stranger
friend
cousin
servant
voice
visitor
guest
companion
speaker
person
creature
baby
neighbour
prisoner
patient
traveller
former
latter
physician
attendant
one
teacher
writer
author
other
young
artist
concierge
croupier
spokesman : m
spokeswoman : f
spokesperson
official
officials : group
analyst
analysts : group
police : group
critics : group
aides : group
adviser
ambassador
nominee
candidate
lawyer
attorney
director
professor
researchers : group
scientists : group
voters : group
sources : group
source
people : group
experts : group
lawmakers : group
democrats : group
republicans : group
leaders : group
residents : group
witness
witnesses : group
neighbor
coach
manager
chief
ceo
executive
owner
founder
reporter
reporters : group

[orgwords]
university, committee, party, house, department, news, post, times, journal, council, institute, court, bureau, association, center, agency, commission, company, corporation, inc, corp, group, union, foundation, church, school, college, board, office, fund, bank, network, magazine, press, campaign, ministry, federation, government, congress, senate, league, club

[orgs]
white house
pentagon
kremlin
reuters : media
u.n
nato
fbi
cia
cnn : media
nbc : media
congress

[places]
china, russia, america, england, france, germany, india, nigeria, washington, london, paris, beijing, moscow, geneva, iowa, ohio, florida, texas, california, virginia, pennsylvania
new york
united states
united kingdom
hong kong

[demonyms]
american, chinese, british, french, german, russian, indian, nigerian, republican, democratic

[given m]
aaron, abdul, abe, abel, abraham, abram, adalberto, adam, adan, adolfo, adolph, adrian, agustin, ahmad, ahmed, al, alan, albert, alberto, alden, aldo, alec, alejandro, alex, alexander, alfonso, alfonzo, alfred, alfredo, algernon, ali, allan, allen, alonso, alonzo, alphonse, alphonso, alton, alvaro, alvin, amado, ambrose, amos, anderson, andre, andreas, andres, andrew, andy, angelo, anibal, anthony, antione, antoine, anton, antone, antonio, antony, antwan, archibald, archie, arden, arlen, arlie, armand, armando, arnold, arnoldo, arnulfo, aron, arron, art, arthur, arturo, asa, august, augustus, aurelio, austin, avery, barney, barrett, barry, bart, barton, basil, beau, ben, benedict, benito, benjamin, bennett, benny, benton, bernard, bernardo, berry, bert, bertie, bertram, bill, billy, blaine, blake, bo, bob, bobby, booker, boris, boyce, boyd, brad, bradford, bradley, bradly, brady, brain, branden, brandon, brant, brendan, brendon, brent, brenton, bret, brett, brian, brice, brock, broderick, brooks, bruce, bruno, bryan, bryant, bryce, bryon, buck, bud, buddy, buford, burl, burt, burton, buster, byron, caleb, calvin, cameron, carl, carlo, carlos, carlton, carmelo, carmine, carson, carter, cecil, cedric, cedrick, cesar, chad, chadwick, chance, charles, charley, charlie, chas, chase, chauncey, chester, chet, chris, christian, christoper, christopher, chuck, clarence, clark, claud, claude, claudio, clay, clayton, clement, clemente, cletus, cleveland, cliff, clifford, clifton, clint, clinton, clive, clyde, cody, colby, cole, coleman, colin, collin, colton, columbus, conrad, cordell, corey, cornelius, cornell, cortez, cory, coy, craig, cristobal, cristopher, curt, curtis, cyril, cyrus, dale, dallas, dalton, damian, damien, damion, damon, dan, dane, danial, daniel, danilo, danny, dante, darell, daren, darin, dario, darius, darnell, daron, darrel, darrell, darren, darrick, darrin, darron, darryl, darwin, daryl, dave, david, davis, dean, deandre, deangelo, del, delbert, delmar, delmer, demarcus, demetrius, denis, dennis, denny, denver, deon, derek, derick, derrick, deshawn, desmond, devin, dewayne, dewey, dewitt, dexter, dick, diego, dillon, dino, dion, dirk, domenic, domingo, dominic, dominick, don, donald, donn, donnell, donnie, donny, donovan, donte, dorsey, doug, douglas, douglass, doyle, drew, duane, dudley, duncan, dustin, dwain, dwayne, dwight, dylan, earl, earle, earnest, ed, eddie, eddy, edgar, edgardo, edison, edmond, edmund, edmundo, eduardo, edward, edwardo, edwin, efrain, efren, elbert, elden, eldon, eldridge, eli, elias, elijah, eliseo, elliot, elliott, ellis, ellsworth, elmer, elmo, eloy, elroy, elton, elvin, elvis, elwood, emanuel, emerson, emery, emil, emile, emilio, emmanuel, emmett, emmitt, emory, enoch, enrique, erasmo, eric, erich, erick, erik, ernest, ernesto, ernie, errol, ervin, erwin, esteban, ethan, eugene, eugenio, eusebio, evan, evelyn, everett, everette, ezekiel, ezequiel, ezra, fabian, faustino, fausto, federico, felipe, felix, felton, ferdinand, fermin, fernando, fidel, filiberto, fletcher, florencio, florentino, floyd, forest, forrest, foster, francesco, francis, francisco, frank, franklin, franklyn, fred, freddie, freddy, frederic, frederick, fredric, fredrick, freeman, fritz, gabriel, galen, garfield, garland, garret, garrett, garry, garth, gary, gaston, gavin, gaylord, genaro, gene, geoffrey, george, gerald, geraldo, gerard, gerardo, german, gil, gilbert, gilberto, giles, gino, giovanni, giuseppe, glen, glenn, godfrey, gonzalo, gordon, grady, graham, graig, grant, granville, greg, gregg, gregorio, gregory, grover, guillermo, gus, gustavo, guy, hai, hal, hank, hans, harlan, harland, harley, harold, harris, harrison, harry, harvey, hassan, hayden, haywood, heath, hector, henry, herb, herbert, hercule, hercules, heriberto, herman, herschel, hershel, hilario, hilton, hipolito, hiram, hobert, homer, horace, horacio, hosea, houston, howard, hoyt, hubert, huey, hugh, hugo, humberto, humphrey, hung, hunter, hyman, ian, ignacio, ike, ira, irvin, irving, irwin, isaac, isaiah, isaias, isiah, isidro, ismael, israel, isreal, issac, ivan, jacinto, jack, jackson, jacob, jacques, jake, jamaal, jamal, jamar, jame, jamel, james, jamison, jared, jarod, jarred, jarrett, jarrod, jarvis, jason, jasper, javier, jay, jayson, jc, jed, jeff, jefferey, jefferson, jeffery, jeffrey, jeffry, jem, jerald, jeramy, jere, jeremiah, jeremy, jermaine, jerold, jerome, jeromy, jerrell, jerrod, jerrold, jerry, jess, jesse, jesus, jim, jimmy, joaquin, jock, joe, joel, joesph, joey, john, johnathan, johnathon, johnny, johnson, jon, jonah, jonas, jonathan, jonathon, jordon, jorge, jose, josef, joseph, josh, joshua, josiah, jospeh, josue, juan, judson, jules, julian, julio, julius, junior, justin, kareem, karl, keenan, keith, kelvin, ken, kendrick, keneth, kenneth, kennith, kenny, kent, kenton, kermit, keven, kevin, kieth, king, kip, kirk, korey, kory, kraig, kristofer, kristopher, kurt, kurtis, kyle, lamar, lamont, lance, landon, lanny, larry, laurence, lawerence, lawrence, lazaro, leandro, leif, leland, lemuel, len, lenard, lenny, leo, leon, leonard, leonardo, leonel, leopoldo, leroy, les, leslie, lester, levi, lewis, lincoln, lino, linwood, lionel, lloyd, logan, lon, long, lonnie, lonny, loren, lorenzo, louie, louis, lowell, loyd, lucas, lucian, luciano, lucien, lucio, lucius, luigi, luis, luke, luther, lyle, lyman, lyndon, lynwood, mac, mack, major, malcolm, malcom, malik, manual, manuel, marc, marcel, marcelino, marcellus, marcelo, marco, marcos, marcus, margarito, mariano, mario, mark, markus, marlin, marlon, marquis, marshall, martin, marty, marvin, mason, mathew, matt, matthew, maurice, mauricio, mauro, max, maximo, maxwell, maynard, mckinley, mel, melvin, merlin, merrill, mervin, micah, michael, michale, micheal, michel, miguel, mike, mikel, milan, miles, milford, millard, milo, milton, miquel, mitch, mitchel, mitchell, modesto, mohamed, mohammad, mohammed, moises, monroe, monte, monty, morris, mortimer, morton, mose, moses, moshe, murray, myles, myron, napoleon, nathan, nathanael, nathanial, nathaniel, neal, ned, neil, nelson, nestor, neville, newland, newton, nicholas, nick, nickolas, nicolas, nigel, noah, noble, noe, noel, nolan, norbert, norberto, norman, normand, norris, octavio, odis, olen, olin, oliver, omar, omer, oren, orlando, orval, orville, oscar, osvaldo, oswald, oswaldo, otis, otto, owen, pablo, palmer, parker, pasquale, patrick, paul, pedro, percy, perry, pete, peter, phil, philip, phillip, pierre, porfirio, porter, preston, prince, quentin, quincy, quintin, quinton, rafael, raleigh, ralph, ramiro, ramon, randal, randall, randell, randolph, randy, raphael, rashad, raul, ray, rayford, raymon, raymond, raymundo, reed, reggie, reginald, reid, reinaldo, renaldo, renato, reuben, rex, rey, reyes, reynaldo, rhett, ricardo, rich, richard, richie, rick, rickey, rickie, ricky, rico, rigoberto, riley, rob, robby, robert, roberto, robin, robt, rocco, rocky, rod, roderick, rodger, rodney, rodolfo, rodrick, rodrigo, rogelio, roger, roland, rolando, rolf, rolland, roman, romeo, ron, ronald, ronnie, ronny, roosevelt, rory, roscoe, rosendo, ross, roy, royal, royce, ruben, rubin, rudolf, rudolph, rudy, rueben, rufus, rupert, russ, russel, russell, rusty, ryan, sal, salvador, salvatore, sam, sammy, samual, samuel, sanford, santiago, santo, saul, scot, scott, scottie, scotty, sean, sebastian, sergio, seth, seymour, shad, shane, shaun, shawn, sheldon, shelton, sherlock, sherman, sherwood, shon, sid, sidney, silas, simon, solomon, son, sonny, spencer, stan, stanford, stanley, stanton, stefan, stephan, stephen, sterling, steve, steven, stewart, stuart, sydney, sylvester, tad, tanner, ted, teddy, teodoro, terence, terrance, terrell, terrence, thad, thaddeus, theodore, theron, thomas, thurman, tibby, tim, timmy, timothy, titus, tobias, toby, tod, todd, tom, tomas, tommy, toney, tony, travis, trent, trenton, trevor, trey, troy, truman, tuan, ty, tyler, tyree, tyrell, tyron, tyrone, tyson, ulysses, valentin, van, vance, vaughn, vern, vernon, vicente, victor, vince, vincent, vincenzo, virgil, virgilio, vito, von, vyvyan, wade, waldo, walker, wallace, wally, walter, walton, ward, warner, warren, waylon, wayne, weldon, wendell, werner, wes, wesley, weston, wilber, wilbert, wilbur, wilburn, wiley, wilford, wilfred, wilfredo, wilfrid, will, willard, william, williams, willian, willie, willis, willy, wilmer, wilson, wilton, winford, winfred, winston, wm, woodrow, wyatt, xavier, zachariah, zachary, zachery, zack, zackary, zane

[given f]
abbey, abbie, abby, abigail, ada, adah, adaline, addie, adela, adelaida, adelaide, adele, adelia, adelina, adeline, adell, adella, adelle, adena, adina, adria, adriana, adriane, adrianna, adrianne, adrien, adriene, adrienne, afton, agatha, agnes, agnus, agripina, agueda, agustina, ai, aida, aide, aiko, aileen, ailene, aimee, aisha, aja, akiko, akilah, alaina, alaine, alana, alane, alanna, alayna, alba, alberta, albertha, albertina, albertine, albina, alda, alease, alecia, aleen, aleida, aleisha, alejandra, alejandrina, alena, alene, alesha, aleshia, alesia, alessandra, aleta, aletha, alethea, alethia, alexa, alexandra, alexandria, alexia, alfreda, alfredia, alia, alica, alice, alicia, alida, alina, aline, alisa, alise, alisha, alishia, alisia, alison, alissa, alita, alix, aliza, alla, alleen, allegra, allena, allene, allie, alline, allison, allyn, allyson, alma, almeda, almeta, alona, alpha, alta, altagracia, altha, althea, alvera, alverta, alvina, alyce, alycia, alysa, alyse, alysha, alysia, alyson, alyssa, amada, amal, amalia, amanda, amber, amberly, amee, amelia, america, ami, amie, amiee, amina, amira, ammie, amparo, amy, ana, anabel, analisa, anamaria, anastacia, anastasia, andera, andra, andrea, andree, andria, anette, angela, angele, angelena, angeles, angelia, angelic, angelica, angelika, angelina, angeline, angelique, angelita, angella, angelyn, angie, angila, angla, angle, anglea, anh, anika, anisa, anisha, anissa, anita, anitra, anja, anjanette, anjelica, ann, anna, annabel, annabell, annabelle, annalee, annalisa, annamae, annamaria, annamarie, anne, anneliese, annelle, annemarie, annett, annetta, annette, annice, annie, annika, annis, annita, annmarie, antionette, antoinette, antonetta, antonette, antonia, antonietta, antonina, anya, apolonia, april, apryl, ara, araceli, aracelis, aracely, arcelia, ardath, ardelia, ardell, ardella, ardelle, ardis, ardith, aretha, argelia, argentina, ariana, ariane, arianna, arianne, arica, arie, arielle, arla, arlean, arleen, arlena, arlene, arletha, arletta, arlette, arlinda, arline, arlyne, armanda, armandina, armida, arminda, arnetta, arnette, arnita, artie, arvilla, asha, ashanti, ashely, ashlea, ashlee, ashleigh, ashley, ashli, ashlie, ashly, ashlyn, ashton, asia, asley, assunta, astrid, asuncion, athena, audie, audra, audrea, audrey, audria, audrie, audry, augusta, augustina, aundrea, aura, aurea, aurelia, aurora, aurore, autumn, ava, avelina, avis, avril, awilda, ayako, ayana, ayanna, ayesha, azalee, azucena, azzie, babara, babette, bailey, bambi, bao, barabara, barb, barbar, barbara, barbera, barbie, barbra, bari, barrie, basilia, bea, beata, beatrice, beatris, beatriz, beaulah, bebe, becki, beckie, becky, bee, belen, belia, belinda, belkis, bell, bella, belle, belva, benita, berenice, berna, bernadette, bernadine, bernarda, bernardina, bernardine, berneice, bernetta, bernice, berniece, bernita, berta, bertha, beryl, bess, bessie, beth, bethanie, bethann, bethany, bethel, betsey, betsy, bette, bettie, bettina, betty, bettyann, bettye, beula, beulah, bev, beverlee, beverley, beverly, bianca, bibi, billi, billye, birdie, birgit, blanca, blanch, blanche, blondell, blossom, blythe, bobbi, bobbie, bobbye, bobette, bok, bong, bonita, bonnie, bonny, branda, brande, brandee, brandi, brandie, brandy, breana, breann, breanna, breanne, bree, brenda, brenna, briana, brianna, brianne, bridget, bridgett, bridgette, brigette, brigid, brigida, brigitte, brinda, britany, britney, britni, britta, brittaney, brittani, brittanie, brittany, britteny, brittney, brittni, brittny, bronwyn, brook, brooke, bruna, brunilda, bryanna, brynn, buena, buffy, bula, bulah, bunny, burma, caitlin, caitlyn, calandra, calista, callie, camelia, camellia, cami, camie, camila, camilla, camille, cammie, cammy, candace, candance, candelaria, candi, candice, candida, candie, candis, candra, candy, candyce, caprice, cara, caren, cari, caridad, carie, carin, carina, carisa, carissa, carita, carla, carlee, carleen, carlena, carlene, carletta, carley, carli, carlie, carline, carlita, carlota, carlotta, carly, carlyn, carma, carman, carmel, carmela, carmelia, carmelina, carmelita, carmella, carmen, carmina, carmon, carol, carola, carolann, carole, carolee, carolin, carolina, caroline, caroll, carolyn, carolyne, carolynn, caron, caroyln, carri, carrie, carry, caryl, carylon, caryn, casandra, casie, casimira, cassandra, cassaundra, cassey, cassi, cassidy, cassie, cassondra, cassy, catalina, catarina, caterina, catharine, catherin, catherina, catherine, cathern, catheryn, cathey, cathi, cathie, cathleen, cathrine, cathryn, cathy, catina, catrice, catrina, cayla, cecelia, cecila, cecile, cecilia, cecille, cecily, celena, celesta, celeste, celestina, celestine, celia, celina, celinda, celine, celsa, ceola, chae, chan, chana, chanda, chandra, chanel, chanell, chanelle, chantal, chantay, chante, chantel, chantell, chantelle, chara, charis, charise, charissa, charisse, charita, charity, charla, charleen, charlena, charlene, charlesetta, charlette, charline, charlott, charlotte, charlsie, charlyn, charmain, charmaine, charolette, chasidy, chasity, chassidy, chastity, chau, chaya, chelsea, chelsey, chelsie, cher, chere, cheree, cherelle, cheri, cherie, cherilyn, cherise, cherish, cherly, cherlyn, cherri, cherrie, cherry, cherryl, chery, cheryl, cheryle, cheryll, cheyenne, chia, chieko, chin, china, ching, chiquita, chloe, chrissy, christa, christal, christeen, christel, christen, christena, christene, christi, christia, christiana, christiane, christie, christin, christina, christine, christinia, christy, chrystal, chu, chun, ciara, cicely, ciera, cierra, cinda, cinderella, cindi, cindie, cindy, cinthia, cira, claire, clara, clare, claretha, claretta, claribel, clarice, clarinda, clarine, claris, clarisa, clarissa, clarita, classie, claudette, claudia, claudie, claudine, clelia, clemencia, clementina, clementine, clemmie, cleopatra, cleora, cleotilde, cleta, clora, clorinda, clotilde, codi, coleen, colene, coletta, colette, colleen, collen, collene, collette, concepcion, conception, concetta, concha, conchita, connie, constance, consuela, consuelo, contessa, cora, coral, coralee, coralie, corazon, cordelia, cordia, cordie, coreen, corene, coretta, cori, corie, corina, corine, corinna, corinne, corliss, cornelia, corrie, corrin, corrina, corrine, corrinne, cortney, creola, cris, criselda, crissy, crista, cristal, cristen, cristi, cristie, cristin, cristina, cristine, cristy, crysta, crystal, crystle, cuc, cyndi, cyndy, cynthia, cyrstal, cythia, dacia, dagmar, dagny, dahlia, daina, daine, daisey, daisy, dakota, dalene, dalia, dalila, damaris, danae, danelle, danette, dani, dania, danica, daniela, daniele, daniell, daniella, danielle, danika, danille, danita, dann, danna, dannette, dannielle, danuta, danyel, danyell, danyelle, daphine, daphne, dara, darby, darcel, darcey, darci, darcie, darcy, daria, darla, darleen, darlena, darlene, darline, davida, davina, dawn, dawna, dawne, dayle, dayna, daysi, deadra, deana, deandra, deandrea, deane, deann, deanna, deanne, deb, debbi, debbie, debbra, debby, debera, debi, debora, deborah, debra, debrah, debroah, dede, dedra, deeann, deeanna, deedee, deedra, deena, deetta, deidra, deidre, deirdre, deja, delaine, delana, delcie, delena, delfina, delia, delicia, delila, delilah, delinda, delisa, dell, della, delma, delmy, delois, deloise, delora, deloras, delores, deloris, delorse, delpha, delphia, delphine, delsie, delta, demetra, demetria, demetrice, dena, denae, deneen, denese, denice, denise, denisha, denisse, denita, denna, dennise, denyse, deonna, desirae, desire, desiree, despina, dessie, destiny, detra, devona, devora, devorah, dia, diamond, dian, diana, diane, diann, dianna, dianne, diedra, diedre, dierdre, digna, dimple, dina, dinah, dinorah, dione, dionna, dionne, divina, dixie, dodie, dollie, dolly, dolores, doloris, domenica, dominga, dominica, dominque, domitila, domonique, dona, donella, donetta, donette, donita, donna, donnetta, donnette, donya, dora, dorathy, dorcas, doreatha, doreen, dorene, doretha, dorethea, doretta, dori, doria, dorie, dorinda, dorine, doris, dorla, dorotha, dorothea, dorothy, dorris, dortha, dorthea, dorthey, dorthy, dot, dottie, dotty, dovie, dreama, drema, drucilla, drusilla, dulce, dulcie, dung, dusti, dwana, dyan, earlean, earleen, earlene, earlie, earline, earnestine, eartha, easter, eboni, ebonie, ebony, echo, eda, edda, edelmira, eden, edie, edith, edna, edra, edris, edwina, edyth, edythe, effie, ehtel, eileen, eilene, ela, eladia, elaina, elaine, elana, elane, elanor, elayne, elba, elda, eldora, eleanor, eleanora, eleanore, elease, elena, elene, eleni, elenor, elenora, elenore, eleonor, eleonora, eleonore, elfreda, elfrieda, elfriede, elia, eliana, elicia, elida, elidia, elin, elina, elinor, elinore, elisa, elisabeth, elise, elissa, eliz, eliza, elizabet, elizabeth, elizbeth, elizebeth, elke, ella, ellamae, ellan, ellen, ellena, elli, ellie, elly, ellyn, elma, elmira, elna, elnora, elodia, elois, eloisa, eloise, elouise, elsa, else, elsie, elsy, elva, elvera, elvia, elvie, elvina, elvira, elwanda, elyse, elza, ema, emelda, emelia, emelina, emeline, emely, emerald, emerita, emiko, emilee, emilia, emilie, emily, emma, emmaline, emmeline, emmie, emmy, emogene, ena, enda, enedina, eneida, enid, enola, enriqueta, epifania, era, erica, ericka, erika, erin, erinn, erlene, erlinda, erline, erma, ermelinda, erminia, erna, ernestina, ernestine, eryn, esmeralda, esperanza, essie, esta, estefana, estela, estell, estella, estelle, ester, esther, estrella, etha, ethel, ethelene, ethelyn, ethyl, etsuko, etta, ettie, eufemia, eugena, eugenia, eugenie, eula, eulah, eulalia, eun, euna, eunice, eura, eusebia, eustolia, eva, evalyn, evangelina, evangeline, eve, evelia, evelin, evelina, eveline, evelyne, evelynn, evette, evia, evie, evita, evon, evonne, ewa, exie, fabiola, fae, fairy, faith, fallon, fannie, fanny, farah, farrah, fatima, fatimah, faustina, faviola, fawn, fay, faye, fe, felecia, felica, felice, felicia, felicidad, felicita, felicitas, felipa, felisa, felisha, fermina, fern, fernanda, fernande, ferne, fidela, fidelia, filomena, fiona, flavia, fleta, flo, flor, flora, florance, florence, florencia, florene, florentina, floretta, floria, florida, florinda, florine, florrie, flossie, floy, fonda, fran, france, francene, frances, francesca, franchesca, francie, francina, francine, francisca, francoise, fransisca, freda, fredda, frederica, fredericka, fredia, fredricka, freeda, freida, frida, frieda, fumiko, gabriela, gabriele, gabriella, gabrielle, gail, gala, galina, garnet, garnett, gay, gaye, gayla, gayle, gaylene, gaynell, gaynelle, gearldine, gema, gemma, gena, genesis, geneva, genevie, genevieve, genevive, genia, genie, genna, gennie, genny, genoveva, georgann, georgeann, georgeanna, georgene, georgetta, georgette, georgia, georgiana, georgiann, georgianna, georgianne, georgie, georgina, georgine, geraldine, geralyn, gerda, geri, germaine, gerri, gertha, gertie, gertrud, gertrude, gertrudis, gertude, ghislaine, gia, gianna, gidget, gigi, gilberte, gilda, gillian, gilma, gina, ginette, ginger, ginny, giovanna, gisela, gisele, giselle, gita, giuseppina, gladis, glady, gladys, glayds, glenda, glendora, glenna, glennie, glennis, glinda, gloria, glory, glynda, glynis, golda, golden, goldie, grace, gracia, gracie, graciela, grayce, grazyna, gregoria, greta, gretchen, gretta, gricelda, grisel, griselda, gudrun, guillermina, gussie, gwen, gwenda, gwendolen, gwendolyn, gwenn, gwyn, gwyneth, ha, hae, hailey, haley, halina, halley, hallie, han, hana, hang, hanh, hanna, hannah, hannelore, harmony, harriet, harriett, harriette, hassie, hattie, haydee, hayley, hazel, heather, hedwig, hedy, hee, heide, heidi, heidy, heike, helaine, helen, helena, helene, helga, hellen, henrietta, henriette, herlinda, herma, hermelinda, hermila, hermina, hermine, herminia, herta, hertha, hester, hettie, hiedi, hien, hilaria, hilary, hilda, hilde, hildegard, hildegarde, hildred, hillary, hilma, hiroko, hisako, hoa, holley, holli, hollie, holly, honey, honor, hope, hortencia, hortense, hortensia, hsiu, hue, hui, hulda, huong, hwa, hyacinth, hye, hyo, hyon, hyun, ida, idalia, idell, idella, iesha, ignacia, ila, ilana, ilda, ileana, ileen, ilene, iliana, illa, ilona, ilse, iluminada, ima, imelda, imogen, imogene, ina, india, indira, inell, ines, inez, inga, inge, ingeborg, inger, ingrid, inocencia, iola, iona, ione, iraida, irena, irene, irina, iris, irish, irma, irmgard, isa, isabel, isabell, isabella, isabelle, isadora, isaura, isela, isidra, isis, isobel, iva, ivana, ivelisse, ivette, ivey, ivonne, ivy, izetta, izola, ja, jacalyn, jacelyn, jacinda, jacinta, jackeline, jackelyn, jacki, jacklyn, jackqueline, jaclyn, jacqualine, jacque, jacquelin, jacqueline, jacquelyn, jacquelyne, jacquelynn, jacquetta, jacqui, jacquie, jacquiline, jacquline, jacqulyn, jada, jade, jadwiga, jaimee, jaimie, jaleesa, jalisa, jama, jamee, jami, jamika, jamila, jammie, jana, janae, janay, jane, janean, janee, janeen, janel, janell, janella, janelle, janene, janessa, janet, janeth, janett, janetta, janette, janey, jani, janice, janie, janiece, janina, janine, janis, janise, janita, jann, janna, jannet, jannette, jannie, january, janyce, jaqueline, jaquelyn, jasmin, jasmine, jaunita, jaye, jayme, jaymie, jayna, jayne, jazmin, jazmine, jean, jeana, jeane, jeanelle, jeanene, jeanett, jeanetta, jeanette, jeanice, jeanie, jeanine, jeanmarie, jeanna, jeanne, jeannetta, jeannette, jeannie, jeannine, jeffie, jemima, jen, jena, jenae, jene, jenee, jenell, jenelle, jenette, jeneva, jeni, jenice, jenifer, jeniffer, jenine, jenise, jenna, jennefer, jennell, jennette, jenni, jennie, jennifer, jenniffer, jennine, jenny, jeraldine, jeri, jerica, jerilyn, jerlene, jerri, jerrica, jerrie, jesenia, jesica, jessenia, jessi, jessia, jessica, jessie, jessika, jestine, jesusa, jesusita, jetta, jettie, jewel, jewell, ji, jill, jillian, jin, jina, jinny, jo, joan, joana, joane, joanie, joann, joanna, joanne, joannie, joaquina, jocelyn, jodee, jodi, jodie, joeann, joella, joelle, joellen, joetta, joette, johana, johanna, johanne, johna, johnetta, johnette, johnna, johnsie, joi, joie, jolanda, joleen, jolene, jolie, joline, jolyn, jolynn, jona, jone, jonell, jonelle, jong, joni, jonie, jonna, jonnie, josefa, josefina, josefine, joselyn, josephina, josephine, josette, josie, joslyn, josphine, jovan, jovita, joy, joya, joyce, joycelyn, joye, juana, juanita, judi, judie, judith, judy, jule, julee, julene, juli, julia, juliana, juliane, juliann, julianna, julianne, julie, julieann, julienne, juliet, julieta, julietta, juliette, julissa, june, jung, junie, junita, junko, justa, justina, justine, jutta, ka, kacey, kaci, kacie, kacy, kai, kaila, kaitlin, kaitlyn, kala, kaleigh, kaley, kali, kallie, kalyn, kam, kamala, kami, kamilah, kandace, kandi, kandice, kandis, kandra, kandy, kanesha, kanisha, kara, karan, kareen, karen, karena, karey, kari, karie, karima, karin, karina, karine, karisa, karissa, karla, karleen, karlene, karly, karlyn, karma, karmen, karol, karole, karoline, karolyn, karon, karren, karri, karrie, karry, kary, karyl, karyn, kasandra, kasha, kasi, kasie, kassandra, kassie, kate, katelin, katelyn, katelynn, katerine, kathaleen, katharina, katharine, katharyn, kathe, katheleen, katherin, katherina, katherine, kathern, katheryn, kathey, kathi, kathie, kathleen, kathlene, kathline, kathlyn, kathrin, kathrine, kathryn, kathryne, kathy, kathyrn, kati, katia, katie, katina, katlyn, katrice, katrina, kattie, katy, kay, kayce, kaycee, kaye, kayla, kaylee, kayleen, kayleigh, kaylene, kazuko, kecia, keeley, keely, keena, keesha, keiko, keila, keira, keisha, keitha, keli, kelle, kellee, kelley, kelli, kellie, kellye, kelsey, kelsi, kelsie, kemberly, kena, kenda, kendal, kendra, kenia, kenisha, kenna, kenya, kenyatta, kenyetta, kera, keren, keri, kerri, kerrie, kerstin, kesha, keshia, keturah, keva, khadijah, khalilah, kia, kiana, kiara, kiera, kiersten, kiesha, kiley, kim, kimber, kimberely, kimberlee, kimberley, kimberli, kimberlie, kimberly, kimbery, kimbra, kimi, kimiko, kina, kindra, kira, kirsten, kirstie, kirstin, kisha, kit, kittie, kitty, kiyoko, kizzie, kizzy, klara, kori, kortney, kourtney, krishna, krissy, krista, kristal, kristan, kristeen, kristel, kristen, kristi, kristian, kristie, kristin, kristina, kristine, kristle, kristy, kristyn, krysta, krystal, krysten, krystin, krystina, krystle, krystyna, kum, kyla, kylee, kylie, kym, kymberly, kyoko, kyong, kyra, kyung, lacey, lachelle, laci, lacie, lacresha, ladawn, ladonna, lady, lael, lahoma, lai, laila, laine, lajuana, lakeesha, lakeisha, lakendra, lakenya, lakesha, lakeshia, lakia, lakiesha, lakisha, lakita, lala, lamonica, lan, lana, lanell, lanelle, lanette, lang, lani, lanie, lanita, lannie, lanora, laquanda, laquita, lara, larae, laraine, laree, larhonda, larisa, larissa, larita, laronda, larraine, larue, lasandra, lashanda, lashandra, lashaun, lashaunda, lashawn, lashawna, lashawnda, lashay, lashell, lashon, lashonda, lashunda, lasonya, latanya, latarsha, latasha, latashia, latesha, latia, laticia, latina, latisha, latonia, latonya, latoria, latosha, latoya, latoyia, latrice, latricia, latrina, latrisha, launa, laura, lauralee, lauran, laure, laureen, laurel, lauren, laurena, laurene, lauretta, laurette, lauri, laurice, laurie, laurinda, laurine, lauryn, lavada, lavelle, lavenia, lavera, laverna, laveta, lavette, lavina, lavinia, lavon, lavona, lavonda, lavone, lavonia, lavonna, lavonne, lawana, lawanda, lawanna, layla, layne, lea, leah, lean, leana, leandra, leann, leanna, leanne, leanora, leatha, leatrice, lecia, leda, leeann, leeanna, leeanne, leena, leesa, leia, leida, leigh, leigha, leighann, leila, leilani, leisa, leisha, lekisha, lela, lelah, lelia, lena, lenita, lenna, lennie, lenora, lenore, leola, leoma, leona, leonarda, leone, leonia, leonida, leonie, leonila, leonor, leonora, leonore, leontine, leora, leota, lera, lesa, lesha, lesia, leslee, lesli, lessie, leta, letha, leticia, letisha, letitia, lettie, letty, lexie, lezlie, li, lia, liana, liane, lianne, libbie, libby, liberty, librada, lida, lidia, lien, lieselotte, ligia, lila, lili, lilia, lilian, liliana, lilith, lilla, lilli, lillia, lilliam, lillian, lilliana, lillie, lilly, lily, lin, lina, linda, lindsay, lindsey, lindsy, lindy, linette, ling, linh, linn, linnea, linnie, linsey, lisa, lisabeth, lisandra, lisbeth, lise, lisette, lisha, lissa, lissette, lita, livia, liz, liza, lizabeth, lizbeth, lizeth, lizette, lizzette, lizzie, lizzy, loan, loida, lois, loise, lola, lolita, loma, lona, londa, loni, lonna, lora, loraine, loralee, lore, lorean, loree, loreen, lorelei, lorena, lorene, lorenza, loreta, loretta, lorette, lori, loria, loriann, lorie, lorilee, lorina, lorinda, lorine, loris, lorita, lorna, lorraine, lorretta, lorri, lorriane, lorrie, lorrine, lory, lottie, louann, louanne, louella, louetta, louisa, louise, loura, lourdes, lourie, louvenia, love, lovella, lovetta, lovie, loyce, lu, luana, luann, luanna, luanne, luba, luci, lucia, luciana, lucie, lucienne, lucila, lucile, lucilla, lucille, lucina, lucinda, lucrecia, lucretia, lucy, ludie, ludivina, lue, luella, luetta, luisa, luise, lula, lulu, luna, lupita, lura, lurlene, lurline, luvenia, luz, lyda, lydia, lyla, lyn, lynda, lyndia, lyndsay, lyndsey, lynell, lynelle, lynetta, lynette, lynna, lynne, lynnette, lynsey, ma, mabel, mabelle, mable, machelle, macie, mackenzie, macy, madalene, madaline, madalyn, maddie, madelaine, madeleine, madelene, madeline, madelyn, madge, madie, madison, madlyn, madonna, mae, maegan, mafalda, magali, magaly, magan, magaret, magda, magdalen, magdalena, magdalene, magen, maggie, magnolia, mahalia, mai, maia, maida, maile, maira, maire, maisha, maisie, majorie, makeda, malena, malia, malika, malinda, malisa, malissa, malka, mallie, mallory, malorie, malvina, mamie, mammie, mana, manda, mandi, mandie, mandy, manie, manuela, many, mao, maple, mara, maragaret, maragret, maranda, marcela, marcelene, marcelina, marceline, marcell, marcella, marcelle, marcene, marchelle, marci, marcia, marcie, marcy, mardell, maren, marg, margaret, margareta, margarete, margarett, margaretta, margarette, margarita, margarite, margart, marge, margene, margeret, margert, margery, marget, margherita, margie, margit, margo, margorie, margot, margret, margrett, marguerita, marguerite, margurite, margy, marhta, mari, maria, mariah, mariam, marian, mariana, marianela, mariann, marianna, marianne, maribel, maribeth, marica, maricela, maricruz, marie, mariel, mariela, mariella, marielle, marietta, mariette, mariko, marilee, marilla, marilou, marilu, marilyn, marilynn, marin, marina, marinda, marine, marion, maris, marisa, marisela, marisha, marisol, marissa, marita, maritza, marivel, marjorie, marjory, marketta, markita, marla, marlana, marleen, marlen, marlena, marlene, marline, marlo, marlyn, marlys, marna, marni, marnie, marquerite, marquetta, marquita, marquitta, marry, marsha, marta, marth, martha, marti, martina, martine, marva, marvel, marvella, marvis, marx, mary, marya, maryalice, maryam, maryann, maryanna, maryanne, marybelle, marybeth, maryellen, maryetta, maryjane, maryjo, maryland, marylee, marylin, maryln, marylou, marylouise, marylyn, marylynn, maryrose, masako, matha, mathilda, mathilde, matilda, matilde, mattie, maud, maude, maudie, maura, maureen, maurine, maurita, mavis, maxie, maxima, maximina, maxine, may, maya, maybell, maybelle, maye, mayme, mayola, mayra, mazie, mckenzie, meagan, meaghan, mechelle, meda, mee, meg, megan, meggan, meghan, meghann, mei, melaine, melani, melania, melanie, melany, melba, melda, melia, melida, melina, melinda, melisa, melissa, melissia, melita, mellie, mellisa, mellissa, melodee, melodi, melodie, melody, melonie, melony, melva, melvina, melynda, mendy, mercedes, mercedez, mercy, meredith, meri, merideth, meridith, merilyn, merissa, merlene, merlyn, merna, merri, merrie, merrilee, merry, mertie, meryl, meta, mi, mia, mica, micaela, micha, michaela, michaele, michele, michelina, micheline, michell, michelle, michiko, micki, mickie, miesha, migdalia, mignon, miguelina, mika, mikaela, miki, mikki, mila, milagro, milagros, milda, mildred, milissa, millicent, millie, milly, mimi, min, mina, minda, mindi, mindy, minerva, ming, minna, minnie, minta, mira, miranda, mireille, mirella, mireya, miriam, mirian, mirna, mirta, mirtha, misha, miss, missy, misti, mistie, misty, mitsue, mitsuko, mittie, mitzi, mitzie, miyoko, modesta, moira, mollie, molly, mona, monet, monica, monika, monique, monnie, monserrate, moon, mora, moriah, mozell, mozella, mozelle, mui, muoi, muriel, myesha, myong, myra, myriam, myrl, myrle, myrna, myrta, myrtice, myrtie, myrtis, myrtle, myung, na, nada, nadene, nadia, nadine, naida, nakesha, nakia, nakisha, nakita, nam, nan, nana, nancee, nancey, nanci, nancie, nancy, nanette, nannette, nannie, naoma, naomi, narcisa, natacha, natalia, natalie, natalya, natasha, natashia, nathalie, natisha, natividad, natosha, necole, neda, nedra, neely, neida, nelda, nelia, nelida, nell, nella, nelle, nellie, nelly, nena, nenita, neoma, neomi, nereida, nerissa, nery, neta, nettie, neva, nevada, nga, ngan, ngoc, nguyet, nia, nichelle, nichol, nichole, nicholle, nicki, nickie, nickole, nicol, nicola, nicolasa, nicole, nicolette, nicolle, nida, nidia, niesha, nieves, niki, nikia, nikita, nikki, nikole, nila, nilda, nilsa, nina, ninfa, nisha, nita, nobuko, noelia, noella, noelle, noemi, nohemi, nola, noma, nona, nora, norah, noreen, norene, noriko, norine, norma, nova, novella, nu, nubia, nydia, nyla, obdulia, ocie, octavia, oda, odelia, odessa, odette, odilia, ofelia, ok, ola, olene, oleta, olevia, olga, olimpia, olinda, oliva, olive, olivia, olympia, oma, omega, ona, oneida, onie, onita, opal, ophelia, ora, oralee, oralia, oretha, orpha, ossie, otelia, otilia, ouida, ozell, ozella, ozie, pa, page, paige, palma, palmira, pam, pamala, pamela, pamelia, pamella, pamila, pamula, pandora, pansy, paola, parthenia, particia, pasty, patience, patria, patrica, patrice, patricia, patrina, patsy, patti, pattie, patty, paula, paulene, pauletta, paulette, paulina, pauline, paulita, paz, pearl, pearle, pearlene, pearlie, pearline, pearly, peg, peggie, peggy, pei, penelope, penney, penni, pennie, penny, perla, petra, petrina, petronila, phebe, phillis, philomena, phoebe, phung, phuong, phylicia, phylis, phyliss, phyllis, pia, piedad, pilar, ping, pinkie, piper, pok, polina, polly, porsche, porsha, portia, precious, pricilla, princess, priscila, priscilla, providencia, prudence, pura, qiana, queen, queenie, quiana, quyen, rachael, rachal, racheal, rachel, rachele, rachell, rachelle, racquel, rae, raeann, raelene, rafaela, raguel, raina, raisa, ramona, ramonita, rana, ranae, randa, randee, randi, ranee, raquel, rasheeda, rashida, raven, raye, raylene, raymonde, rayna, rea, reagan, reanna, reatha, reba, rebbeca, rebbecca, rebeca, rebecca, rebecka, rebekah, reda, reena, refugia, regan, regena, regenia, regina, regine, reginia, reiko, reina, reita, rema, remedios, remona, rena, renae, renata, renate, renay, renda, renea, renee, renetta, renita, renna, ressie, reta, retha, retta, reva, reyna, reynalda, rhea, rheba, rhiannon, rhoda, rhona, rhonda, ria, ricarda, richelle, ricki, rikki, rima, rina, risa, rita, riva, rivka, robbi, robbin, robbyn, robena, roberta, robyn, rochel, rochell, rochelle, rocio, rolanda, rolande, roma, romaine, romana, romelia, romona, rona, ronda, roni, ronna, ronni, rosa, rosalba, rosalee, rosalia, rosalie, rosalina, rosalind, rosalinda, rosaline, rosalva, rosalyn, rosamaria, rosamond, rosana, rosann, rosanna, rosanne, rosaria, rosaura, rose, roseann, roseanna, roseanne, roselee, roselia, roseline, rosella, roselle, roselyn, rosemarie, rosemary, rosena, rosenda, rosetta, rosette, rosia, rosie, rosina, rosio, rosita, roslyn, rossana, rossie, rosy, rowena, roxana, roxane, roxann, roxanna, roxanne, roxie, roxy, rozanne, rozella, rubi, rubie, ruby, rubye, rufina, ruth, rutha, ruthann, ruthanne, ruthe, ruthie, ryann, sabina, sabine, sabra, sabrina, sacha, sachiko, sade, sadie, sadye, sage, salena, salina, salley, sallie, sally, salome, samantha, samara, samatha, samella, samira, sana, sanda, sandee, sandi, sandie, sandra, sandy, sanjuana, sanjuanita, sanora, santa, santana, santina, sara, sarah, sarai, saran, sari, sarina, sarita, sasha, saturnina, sau, saundra, savanna, savannah, scarlet, scarlett, season, sebrina, seema, selena, selene, selina, selma, sena, senaida, september, serafina, serena, serina, serita, setsuko, sha, shae, shaina, shakia, shakira, shakita, shala, shalanda, shalon, shalonda, shameka, shamika, shan, shana, shanae, shanda, shandi, shandra, shaneka, shanel, shanell, shanelle, shani, shanice, shanika, shaniqua, shanita, shanna, shannan, shanon, shanta, shantae, shantay, shante, shantel, shantell, shantelle, shanti, shaquana, shaquita, shara, sharan, sharda, sharee, sharell, sharen, shari, sharice, sharie, sharika, sharilyn, sharita, sharla, sharleen, sharlene, sharmaine, sharolyn, sharon, sharonda, sharri, sharron, sharyl, sharyn, shasta, shauna, shaunda, shaunna, shaunta, shaunte, shavon, shavonda, shavonne, shawana, shawanda, shawanna, shawna, shawnda, shawnee, shawnna, shawnta, shay, shayla, shayna, shea, sheba, sheena, sheila, sheilah, shela, shelba, shelia, shella, shelley, shelli, shellie, shelly, shemeka, shemika, shena, shenika, shenita, shenna, shera, sheree, sherell, sheri, sherice, sheridan, sherie, sherika, sherill, sherilyn, sherise, sherita, sherlene, sherley, sherly, sherlyn, sheron, sherrell, sherri, sherrie, sherril, sherrill, sherron, sherry, sherryl, shery, sheryl, sheryll, shiela, shila, shiloh, shin, shira, shirely, shirl, shirlee, shirleen, shirlene, shirley, shirly, shizue, shizuko, shona, shonda, shondra, shonna, shonta, shoshana, shu, shyla, sibyl, sierra, signe, sigrid, silva, silvana, silvia, sima, simona, simone, simonne, sina, sindy, siobhan, sirena, siu, sixta, skye, slyvia, socorro, sofia, soila, solange, soledad, somer, sommer, sona, sondra, song, sonia, sonja, sonya, soo, sook, soon, sophia, sophie, sophy, soraya, sparkle, spring, stacee, stacey, staci, stacia, stacie, stacy, star, starla, starr, stasia, stefani, stefania, stefanie, stefany, steffanie, stella, stepanie, stephaine, stephane, stephani, stephania, stephanie, stephany, stephenie, stephine, stephnie, stormy, su, suanne, sudie, sue, sueann, suellen, suk, sulema, sumiko, summer, sun, sunday, sunni, sunny, sunshine, susan, susana, susann, susanna, susannah, susanne, susie, susy, suzan, suzann, suzanna, suzanne, suzette, suzi, suzie, suzy, svetlana, sybil, syble, sylvia, sylvie, synthia, syreeta, ta, tabatha, tabetha, tabitha, tai, taina, taisha, tajuana, takako, takisha, talia, talisha, talitha, tam, tama, tamala, tamar, tamara, tamatha, tambra, tameika, tameka, tamekia, tamela, tamera, tamesha, tami, tamica, tamie, tamika, tamiko, tamisha, tammara, tammera, tammi, tammie, tammy, tamra, tana, tandra, tandy, taneka, tanesha, tangela, tania, tanika, tanisha, tanja, tanna, tanya, tara, tarah, taren, tari, tarra, tarsha, taryn, tasha, tashia, tashina, tasia, tatiana, tatum, tatyana, taunya, tawana, tawanda, tawanna, tawna, tawny, tawnya, tayna, teena, tegan, teisha, telma, temeka, temika, tempie, temple, tena, tenesha, tenisha, tennie, tennille, teodora, teofila, tequila, tera, tereasa, teresa, terese, teresia, teresita, teressa, teri, terica, terina, terisa, terra, terresa, terri, terrie, terrilyn, tesha, tess, tessa, tessie, thalia, thao, thea, theda, thelma, theodora, theola, theresa, therese, theresia, theressa, thersa, thi, thomasena, thomasina, thomasine, thora, thresa, thu, thuy, tia, tiana, tianna, tiara, tien, tiera, tierra, tiesha, tifany, tiffaney, tiffani, tiffanie, tiffany, tiffiny, tijuana, tilda, tillie, timika, tina, tinisha, tiny, tisa, tish, tisha, tobi, tobie, toccara, toi, tomasa, tomeka, tomi, tomika, tomiko, tommye, tomoko, tona, tonda, tonette, toni, tonia, tonie, tonisha, tonita, tonja, tonya, tora, tori, torie, torri, torrie, tosha, toshia, toshiko, tova, towanda, toya, tracee, tracey, traci, tracie, tran, trang, treasa, treena, trena, tresa, tressa, tressie, treva, tricia, trina, trinh, trinity, trish, trisha, trista, trudi, trudie, trudy, trula, tu, tula, tuyet, twana, twanda, twanna, twila, twyla, tyesha, tyisha, tynisha, tyra, ula, ulrike, un, una, ursula, usha, ute, vada, valarie, valda, valencia, valene, valentina, valeri, valeria, valerie, valery, vallie, valorie, valrie, vanda, vanesa, vanessa, vanetta, vania, vanita, vanna, vannesa, vannessa, vashti, vasiliki, veda, velda, velia, vella, velma, velva, velvet, vena, venessa, venetta, venice, venita, vennie, venus, veola, vera, verda, verdell, verdie, verena, vergie, verla, verlene, verlie, verline, verna, vernell, vernetta, vernia, vernice, vernie, vernita, verona, veronica, veronika, veronique, versie, vertie, vesta, veta, vi, vicenta, vickey, vicki, vickie, vicky, victoria, victorina, vida, viki, vikki, vilma, vina, vincenza, vinita, vinnie, viola, violet, violeta, violette, virgen, virgie, virgina, virginia, vita, viva, vivan, vivian, viviana, vivien, vivienne, voncile, vonda, vonnie, wai, waltraud, wan, wanda, waneta, wanetta, wanita, wava, wei, wen, wendi, wendie, wendolyn, wendy, wenona, whitley, whitney, wilda, wilhelmina, wilhemina, willa, willena, willene, willetta, willette, willia, williemae, willodean, willow, wilma, windy, winifred, winnie, winnifred, winona, winter, wonda, wynell, wynona, xenia, xiao, xiomara, xochitl, xuan, yadira, yaeko, yael, yahaira, yajaira, yan, yang, yanira, yasmin, yasmine, yasuko, yee, yelena, yen, yer, yesenia, yessenia, yetta, yevette, yi, ying, yoko, yolanda, yolande, yolando, yolonda, yon, yoshie, yoshiko, youlanda, yu, yuette, yuk, yuki, yukiko, yuko, yulanda, yun, yung, yuonne, yuri, yuriko, yvette, yvone, yvonne, zada, zaida, zana, zandra, zelda, zella, zelma, zena, zenaida, zenia, zenobia, zetta, zina, zita, zoe, zofia, zoila, zola, zona, zonia, zora, zoraida, zula, zulema, zulma

[given u]
alexis, alva, angel, ariel, aubrey, augustine, bennie, bernie, billie, blair, britt, carey, carrol, carroll, cary, casey, chang, chi, chong, chung, clair, cleo, courtney, cruz, dana, dannie, dee, devon, dominique, dong, dorian, dusty, elisha, frankie, gale, gerry, guadalupe, hollis, hong, ivory, jackie, jae, jaime, jamey, jamie, jan, jimmie, jody, johnie, johnnie, jordan, jude, kasey, kelly, kendall, kerry, kirby, kris, lacy, lane, lavern, laverne, lee, lesley, lou, lupe, lynn, man, merle, michal, mickey, minh, morgan, nicky, numbers, odell, ollie, otha, paris, pat, quinn, refugio, rene, robbie, rosario, sammie, sang, santos, shannon, shayne, shelby, sol, stevie, sung, taylor, terry, thanh, theo, tommie, tory, tracy, trinidad, tristan, val, valentine, yong, young

[nicknames]
bob : robert
bill : william
tom : thomas
joe : joseph
mike : michael
jim : james
dick : richard
lizzy : elizabeth
kate : katherine
sam : samuel
harry : henry
ned : edward
ben : benjamin
dan : daniel
rep : congressman representative lawmaker
sen : senator
gov : governor

[particles]
de, van, von, der, den, del, la, al, bin, da, di, le, el, ibn, du, des

[suffixes]
jr, sr, ii, iii, iv

[surnames]
li, wang, zhang, liu, chen, kim, park, nguyen, kong, shen

[abbreviations]
mr, mrs, ms, dr, sen, rep, gov, lt, col, sgt, capt, rev, hon, prof, st, jr, sr, jan, feb, mar, apr, aug, sept, oct, nov, dec, no, vs, inc, corp, co, ltd, dept, u.s, u.n, a.m, p.m, etc, e.g, i.e, calif, fla

[pronouns]
he : m subj
him : m obj
his : m poss
himself : m refl
she : f subj
her : f obj poss
herself : f refl
they : p subj
them : p obj
their : p poss
themselves : p refl
i : first subj
me : first obj
my : first poss
myself : first refl
we : first p subj
us : first p obj
our : first p poss
you : subj
it : n subj
its : n poss
who : rel
which : rel
whom : rel
whose : rel
this : dem
that : dem rel?
these : dem
those : dem
everyone : indef
someone : indef
others : indef
nobody : indef
many : indef
some : indef

[determiners]
the : def
a : indef
an : indef
this : def
that : def
these : def
those : def
his : poss
her : poss
their : poss
its : poss
my : poss
our : poss
your : poss
some : quant
many : quant
several : quant
most : quant
other : quant
another : quant
both : quant
all : quant
each : quant
every : quant
no : quant
any : quant
few : quant
two : num
three : num
four : num
five : num
one : num

[prepositions]
of, in, on, at, for, with, from, by, to, into, about, against, during, after, before, over, under, through, between, among, without, within, around, near, off, across, behind, beyond, toward, towards, amid, despite, via, per, than, like, including, except, since, until, upon, throughout, along, as

[subordinators]
that, as, when, while, because, if, though, although, after, before, since, where, whether, than, whereas, until, unless

[conjunctions]
and, but, or, so, yet, nor

[wh]
whether, how, what, why, who, where, when, which

[adverbs]
also, then, later, often, always, still, now, already, just, even, once, soon, again, never, ever, too, well, almost, meanwhile, instead, quickly
not : neg
never : neg

[notadverbs]
family, ally, reply, supply, assembly, july, italy, only, friendly, elderly, lovely, ugly, apply, rely, fly, early, daily, weekly

[time]
monday : day
tuesday : day
wednesday : day
thursday : day
friday : day
saturday : day
sunday : day
today : deictic
yesterday : deictic
tomorrow : deictic
tonight : deictic
january : month
february : month
march : month
april : month
may : month
june : month
july : month
august : month
september : month
october : month
november : month
december : month
week : unit
month : unit
year : unit
morning : unit
afternoon : unit
evening : unit
night : unit
day : unit
hours : unit
days : unit

[notnames]
i, oh, ah, yes, no, well, good, god, lord, the, a, an, and, but, if, it, he, she, they, we, you, however, meanwhile, what, who, why, how, when, where, there, then, now, this, that, these, those, is, are, was, were, do, does, did, have, has, had, not, all, one, two, three, any, some, every, nothing, so, as, at, by, for, from, in, of, on, to, with, chapter, part, book, after, before, because, although, while, since, according, asked, although, still, yet, here, even, just, only, perhaps, maybe, once, again, finally, instead, indeed, overall, despite, among, between, through, until, unlike, given, both, either, neither, another, each, many, most, more, such, first, second, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, july, september, october, november, december, my, his, her, our, their, your, its, let, come, look, go, please, thank, thanks

[reportnouns]
claim : speech
statement : speech
promise : speech
pledge : speech
belief : thought
hope : attitude
warning : speech

[ingnouns]
morning, evening, during, according, king, thing, something, nothing, anything, everything, wedding, spring, string, building, meeting, hearing

[contractions]
tis, twas, em, cause, bout, round, til, im, er

[exclaim]
oh, ah, well, alas, hello, hey

[vocatives]
sir : m
madam : f
dear
darling
ma'am : f
gentlemen
my friend
old man : m
boy : m

[commonnames]
an, april, art, august, baker, bill, black, brown, dean, drew, faith, golden, grace, green, guy, hill, hope, hunt, jack, joy, june, king, lane, long, mark, may, my, page, price, rich, rose, see, sharp, so, stone, stormy, white, will, young

[verbs speech]
apologise : clause
assail
attest : clause
beseech
bluster
caution : clause tell
certify
challenge : noun
chatter
clarify : clause
coach : noun
commend
confide : clause
congratulate
contradict
counsel : tell noun
credit : noun
critique : noun
debunk
decry
defend
deflect
detail : noun clause
dictate
disclaim
disparage
dispute : noun clause
divulge : clause
elucidate
encourage
enumerate
exaggerate
express
fault : noun
forecast : past=forecast noun clause
fret : past=fretted ing=fretting clause
gloat
gripe
grouse
grumble
harangue
heckle
hector
hint : noun clause
implore
inform : tell clause
inquire : question
insinuate : clause
instruct : tell
interject
intimate : clause
invite : tell
jeer
lambast
lambaste
lash
laud
lecture : noun
lobby : noun
malign
mention : clause
narrate
notify : tell clause
object : noun clause
offer : noun
outline : noun
pan : past=panned
persuade : tell
pester
plead : clause
pitch : noun
point : noun particle=out
posit : clause
pray : clause
preach : clause
presage
proclaim : clause
profess : clause
pronounce
propose : clause
protest : noun clause
quote : noun
rant : noun
reaffirm : clause
reassure : tell clause
rebuke : noun
rebut : past=rebutted ing=rebutting clause
recommend : clause
recite
recount : clause
refute : clause
rehash
reiterate : clause
rejoice
relay : clause
remonstrate
repeat : clause noun
report : noun clause strong inverts
reprimand
request : noun clause
respond : clause strong reply inverts
restate : clause
retell : past=retold
retort : clause
reveal : clause strong
ridicule : noun
salute : noun
scoff : clause
scold
scream : clause noun
shout : clause noun strong
slam : past=slammed ing=slamming
smear
sneer : clause
speculate : clause
specify : clause
spout
stammer
state : noun clause strong inverts
stipulate : clause
stress : noun clause
suggest : clause strong inverts
summarize : clause
swear : past=swore part=sworn clause
talk : noun
taunt
tease
testify : clause strong
thank
theorize : clause
threaten : clause
tout
trumpet
underline
underscore : clause
upbraid
urge : tell clause noun
utter
validate
venture : noun clause
vent
verify : clause
volunteer : noun clause
vow : noun clause
warn : tell clause strong inverts
whine : clause
whisper : clause noun
yell : clause strong
acknowledge : clause strong
concede : clause strong inverts
promise : noun tell clause
pledge : noun clause
refuse : neg
decline : neg noun
accuse : tell

[verbs writing]
tweet : noun clause inverts
retweet : noun
email : noun
text : noun
author : noun
pen : past=penned noun
editorialize : clause

[verbs thought]
assume : clause
calculate : clause
conceive : clause
consider : clause
contemplate : question
decide : clause
deem : clause
determine : clause
discern : clause
dream : noun clause
figure : noun clause
foresee : past=foresaw part=foreseen clause
forget : past=forgot part=forgotten clause
intuit
judge : noun clause
learn : clause
notice : noun clause
perceive : clause
ponder : question
presume : clause
reason : noun clause
recognize : clause
reckon : clause
regard : noun
remember : clause
sense : noun clause
surmise : clause
suspect : noun clause
understand : past=understood clause
view : noun
worry : noun clause

[verbs attitude]
abhor
accept : clause
admire
aim : noun
appreciate : clause
approve
aspire
back : noun
care : noun
champion : noun
crave
deplore
desire : noun
detest
disagree
dislike
embrace
envision : clause
favour : noun
intend : clause
itch
mourn
oppose
prefer : clause
reject
relish
resent
resist
resolve : noun clause
respect : noun
seek : past=sought
strive : past=strove part=striven
trust : noun
value : noun
want
wish : noun clause
yearn
hesitate
pretend
agree

[verbs trap]
find : past=found clause
show : part=shown noun clause
prove : part=proven clause
indicate : clause
read : past=read
see : past=saw part=seen clause
hear : past=heard clause
mean : past=meant clause
imply : clause
demonstrate : clause
illustrate : clause
discover : clause
document : noun
feature : noun
list : noun
establish : clause

[verbs other]
abandon
abolish
absorb
abuse
accelerate
accept
access
accommodate
accompany
accomplish
accumulate
achieve
acquire
act : noun
adapt
adjust
administer
adopt
advance : noun
affect
afford
aid : noun
aim : noun
alert : noun
allow
alter
amount : noun
analyze
anger
appear
apply
appoint
approach
approve
arise : past=arose part=arisen
arm
arrange
arrive
assemble
assess
assign
assist
associate
assume
attach
attempt : noun
attend
attract
avoid
await
award : noun
back : noun
ban : past=banned ing=banning noun
bar : past=barred ing=barring noun
base : noun
be : past=was part=been
bear : past=bore part=borne noun
beat : past=beat part=beaten ing=beating noun
become : past=became part=become
benefit : noun
bet : past=bet ing=betting noun
bid : past=bid ing=bidding noun
bind : past=bound
bite : past=bit part=bitten noun
block : noun
blow : past=blew part=blown noun
board : noun
book : noun
boost : noun
borrow
bother
bounce
break : past=broke part=broken noun
breathe
bring : past=brought
broadcast : past=broadcast noun
build : past=built
burn : noun
burst : past=burst noun
bury
buy : past=bought
calculate
campaign : noun
cancel
capture
care : noun
carry
cast : past=cast noun
catch : past=caught noun
cause : noun
celebrate
challenge : noun
change : noun
chase : noun
check : noun
choose : past=chose part=chosen ing=choosing
circulate
clash : noun
clean
clear
climb : noun
close : noun
coach : noun
collapse : noun
collect
combat : noun
combine
come : past=came part=come ing=coming
commit : past=committed ing=committing
compare
compete
compile
complete
comply
compose
conceal
concentrate
conduct
confront
confuse
connect
constitute
construct
consult
contact : noun
contain
contribute
control : past=controlled ing=controlling noun
convene
convert
convict
convince
cook : noun
cope
copy : noun
cost : past=cost noun
count : noun
cover : noun
crack : noun
crash : noun
create
creep : past=crept
cross : noun
crowd : noun
crush : noun
curb : noun
cut : past=cut ing=cutting noun
damage : noun
dance : noun
dare
date : noun
deal : past=dealt noun
decrease : noun
deepen
defeat : noun
deliver
demonstrate
depart
depend
deploy
deposit : noun
derive
descend
deserve
design : noun
destroy
detain
detect
determine
develop
devote
die
dig : past=dug ing=digging
direct
disappear
discover
display : noun
disrupt
distance : noun
distribute
disturb
dive
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
earn
ease : noun
eat : past=ate part=eaten
edit : noun
educate
effect : noun
elect
elevate
eliminate
embark
embarrass
embrace
emerge
employ
empty
enable
encounter : noun
end : noun
energize
enforce
engage
enhance
enjoy
enlist
ensure
enter
entertain
erect
erode
erupt
escalate
escape : noun
establish
evacuate
evade
evaluate
evolve
examine
exceed
exchange : noun
excite
execute
exercise : noun
exhaust
exist
exit : noun
expand
experience : noun
expire
explode
exploit : noun
explore
export : noun
extend
face : noun
facilitate
fade
fail
fall : past=fell part=fallen noun
fare
favor : noun
feature : noun
feed : past=fed noun
feel : past=felt
fight : past=fought noun
figure : noun
file : noun
fill : noun
film : noun
finance : noun
find : past=found noun
finish
fire : noun
fit : past=fit ing=fitting noun
fix : noun
flee : past=fled ing=fleeing
float : noun
flood : noun
flow : noun
fly : past=flew part=flown noun
focus : noun
fold : noun
follow
force : noun
forge
forget : past=forgot part=forgotten ing=forgetting
form : noun
found : noun
freeze : past=froze part=frozen
frighten
fuel : noun
fulfill
function : noun
fund : noun
gain : noun
gather
generate
get : past=got part=gotten ing=getting
give : past=gave part=given ing=giving
go : past=went part=gone s=goes
govern
grab : past=grabbed ing=grabbing
graduate
grant : noun
greet
grip : past=gripped ing=gripping noun
grow : past=grew part=grown
guarantee : noun
guard : noun
guide : noun
hail
halt : noun
hand : noun
handle
hang : past=hung
happen
harm : noun
hate : noun
haunt
have : past=had s=has ing=having
head : noun
heal
heat : noun
help : noun
hide : past=hid part=hidden ing=hiding noun
highlight : noun
hire
hit : past=hit ing=hitting noun
hold : past=held noun
honor : noun
host : noun
house : noun
hug : past=hugged ing=hugging noun
hunt : noun
hurt : past=hurt noun
identify
ignite
ignore
illustrate
impact : noun
impose
impress
improve
incite
include
increase : noun
incur
indict
inflict
influence : noun
inherit
initiate
inject
injure
insert
inspect
inspire
install
intensify
interfere
interrupt
intervene
introduce
invade
invest
investigate
invite
invoke
involve
issue : noun
jail : noun
join
judge : noun
jump : noun
justify
keep : past=kept
kick : noun
kill
kiss : noun
kneel : past=knelt
knock : noun
know : past=knew part=known
label : noun
lack : noun
land : noun
lapse
last : noun
laugh : noun
launch : noun
lay : past=laid
lead : past=led noun
lean
leap : noun
learn
leave : past=left
lend : past=lent
let : past=let ing=letting
level : noun
lie : past=lay part=lain ing=lying noun
lift : noun
light : past=lit noun
limit : noun
line : noun
link : noun
linger
list : noun
listen
live : noun
load : noun
lobby : noun
lock : noun
log : past=logged ing=logging noun
look : noun
loom
loosen
lose : past=lost ing=losing
lower
make : past=made ing=making
manage
march : noun
mark : noun
marry
mass : noun
match : noun
matter : noun
maximize
mean : past=meant noun
measure : noun
meet : past=met
merge
mind : noun
minimize
miss : noun
mix : noun
mobilize
model : noun
modify
monitor : noun
motivate
mount : noun
move : noun
multiply
murder : noun
name : noun
narrow
near
need : noun
negotiate
nominate
notice : noun
number : noun
obscure
obtain
occupy
occur
offend
open : noun
operate
order : noun
organize
orchestrate
organise
oust
outline : noun
overcome : past=overcame part=overcome
overhaul
oversee : past=oversaw part=overseen
overturn
overwhelm
owe
own
pack : noun
paint : noun
park : noun
part : noun
participate
pass : noun
pay : past=paid noun
perform
permit : past=permitted ing=permitting noun
pick : noun
pile : noun
pilot : noun
pin : past=pinned ing=pinning noun
place : noun
plague : noun
plant : noun
play : noun
plot : past=plotted ing=plotting noun
plunge
poison : noun
pool : noun
portray
position : noun
possess
pour : noun
power : noun
practice : noun
precede
prepare
present : noun
preserve
preside
press : noun
pressure : noun
pretend
prevail
prevent
print : noun
proceed
process : noun
produce : noun
prohibit
project : noun
prolong
promote
prompt
propel : past=propelled
protect
prove
provide
provoke
pull : noun
pump : noun
punch : noun
punish
purchase : noun
pursue
push : noun
put : past=put ing=putting
qualify
quit : past=quit ing=quitting
race : noun
raid : noun
rain : noun
raise : noun
rally : noun
range : noun
rank : noun
rate : noun
reach : noun
react
ready
rebuild : past=rebuilt
receive
recognize
recover
recruit
reduce
refer : past=referred ing=referring
reflect
reform : noun
regain
register
regulate
reinforce
relate
relax
release : noun
relieve
rely
remain
remove
renew
rent : noun
repair : noun
repeal : noun
replace
represent
rescue : noun
reserve : noun
reside
resign
resist
resolve
respect : noun
rest : noun
restore
restrict
result : noun
resume
retain
retire
retreat : noun
retrieve
return : noun
reunite
reverse : noun
review : noun
revise
revive
revoke
reward : noun
ride : past=rode part=ridden noun
ring : past=rang part=rung noun
rip : past=ripped ing=ripping
rise : past=rose part=risen noun
risk : noun
rock : noun
roll : noun
rotate
ruin : noun
rule : noun
run : past=ran part=run ing=running noun
rush : noun
sail : noun
satisfy
save : noun
scale : noun
scare : noun
scatter
schedule : noun
score : noun
scramble
scrap : past=scrapped
screen : noun
search : noun
seat : noun
secure
see : past=saw part=seen
seem
seize
select
sell : past=sold
send : past=sent
separate
serve : noun
set : past=set ing=setting noun
settle
shake : past=shook part=shaken noun
shape : noun
share : noun
shatter
shed : past=shed
shelter : noun
shift : noun
shine : past=shone
ship : past=shipped ing=shipping noun
shock : noun
shoot : past=shot
shop : past=shopped ing=shopping noun
shove
shrink : past=shrank part=shrunk
shut : past=shut ing=shutting
side : noun
sign : noun
silence : noun
sing : past=sang part=sung
sink : past=sank part=sunk
sit : past=sat ing=sitting
skip : past=skipped ing=skipping
sleep : past=slept
slide : past=slid noun
slip : past=slipped ing=slipping noun
slow
smash
smell : noun
smoke : noun
soar
solve
sort : noun
spark : noun
speed : past=sped noun
spell : noun
spend : past=spent
spill
spin : past=spun ing=spinning noun
split : past=split noun
sponsor : noun
spot : past=spotted noun
spread : past=spread noun
spring : past=sprang part=sprung noun
stab : past=stabbed ing=stabbing
stabilize
staff : noun
stage : noun
stand : past=stood noun
star : past=starred ing=starring noun
stare
start : noun
starve
stay : noun
steal : past=stole part=stolen noun
stem : past=stemmed noun
step : past=stepped ing=stepping noun
stick : past=stuck noun
stimulate
stir : past=stirred
stock : noun
stop : past=stopped ing=stopping noun
store : noun
storm : noun
stream : noun
strengthen
stretch : noun
strike : past=struck noun
strip : past=stripped noun
structure : noun
struggle : noun
study : noun
stumble
submit : past=submitted ing=submitting
succeed
suffer
suit : noun
supply : noun
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
sweep : past=swept noun
swim : past=swam part=swum noun
swing : past=swung noun
switch : noun
tackle : noun
take : past=took part=taken ing=taking
tank : noun
tap : past=tapped ing=tapping noun
target : noun
taste : noun
teach : past=taught
tear : past=tore part=torn noun
tend
test : noun
throw : past=threw part=thrown
tie : ing=tying noun
tighten
toss
total : noun
touch : noun
tour : noun
trace : noun
track : noun
trade : noun
trail : noun
train : noun
transfer : past=transferred noun
transform
translate
transmit
transport : noun
trap : noun
travel : noun
treat : noun
tremble
trick : noun
trigger : noun
trim : noun
triumph : noun
trust : noun
try : noun
turn : noun
undergo : past=underwent part=undergone
undermine
undertake : past=undertook part=undertaken
unfold
unite
unleash
unveil
update : noun
uphold : past=upheld
use : noun
vacate
vanish
vary
veto : s=vetoes past=vetoed noun
view : noun
violate
visit : noun
vote : noun
wage : noun
wait : noun
wake : past=woke part=woken noun
walk : noun
wander
warm
wash : noun
waste : noun
watch : noun
weaken
wear : past=wore part=worn
weigh
widen
win : past=won ing=winning noun
wind : past=wound noun
wipe
withdraw : past=withdrew part=withdrawn
withhold : past=withheld
witness : noun
work : noun
wound : noun
wrap : past=wrapped ing=wrapping
yield : noun
consume
conquer
criss
dismantle
dispatch
embody
disgust
compel : past=compelled ing=compelling
erase
evict
exclude
exclude
exempt
expel : past=expelled
falter
flourish
foster
frame : noun
fray
grapple
groom
harass
harden
hinder
hover
impede
implement
inch
indulge
infuse
inhabit
invent
isolate
jeopardize
loathe
lure
mar : past=marred
menace
mingle
muster
nudge
oblige
outnumber
outpace
outrage
overlook
overstate
overtake : past=overtook part=overtaken
oversee
paralyze
persist
pit
poll : noun
pose
rattle
reap
rebound
reconcile
redeem
rein
renovate
repay : past=repaid
repel
rival : noun
scour
seal
shepherd
shield : noun
shoulder : noun
shun : past=shunned
sideline
simmer
skyrocket
slash
snatch
soften
solidify
span : past=spanned noun
spearhead
specialize
spur : past=spurred
squander
squeeze
stall
steer
stoke
streamline
subside
swell
tarnish
tempt
thrive
topple
torpedo
tower : noun
trounce
tumble
unify
unravel
unsettle
upend
usher
vault
wield
woo
worsen
wrestle

[adverbs]
however, therefore, thus, moreover, furthermore, also, apparently, perhaps, maybe, probably, certainly, rather, quite, almost, nearly, barely, hardly, merely, mostly, partly, largely, mainly, generally, usually, sometimes, seldom, rarely, frequently, initially, subsequently, afterward, afterwards, eventually, ultimately, previously, formerly, recently, lately, currently, presently, soon, already, ever, further, nevertheless, nonetheless, otherwise, instead, anyway, besides, likewise, indeed, altogether, together, apart, ahead, aside, abroad, elsewhere, everywhere, somewhere, forever, forth, twice, once, again, simultaneously, immediately, instantly, suddenly, repeatedly, famously, reportedly, allegedly, supposedly, presumably, basically, essentially, simply, actually, really, literally, honestly, frankly, clearly, obviously, evidently, surely, definitely, absolutely, completely, totally, entirely, fully, wholly, exactly, precisely, specifically, particularly, especially, jokingly, angrily, bluntly, flatly, publicly, privately, openly, quietly, loudly, calmly, firmly, strongly, sharply, harshly, softly, gently, briefly, quickly, slowly, straight, away

[prepositions]
above, below, beneath, beside, besides, inside, outside, onto, atop, underneath, concerning, regarding, minus, plus, opposite, unlike, aboard, versus, amongst

[reportnouns]
accusation : speech
accusations : speech
admission : speech
admissions : speech
advice : speech
allegation : speech
allegations : speech
announcement : speech
announcements : speech
answer : speech
answers : speech
apology : speech
apologies : speech
appeal : speech
appeals : speech
argument : speech
arguments : speech
assertion : speech
assertions : speech
assessment : thought
assessments : thought
assurance : speech
assurances : speech
attack : speech
attacks : speech
boast : speech
boasts : speech
call : speech
calls : speech
characterization : speech
characterizations : speech
charge : speech
charges : speech
comment : speech
comments : speech
complaint : speech
complaints : speech
concession : speech
concessions : speech
conclusion : thought
conclusions : thought
concern : attitude
concerns : attitude
confession : speech
confessions : speech
contention : speech
contentions : speech
criticism : speech
criticisms : speech
decision : thought
decisions : thought
declaration : speech
declarations : speech
defense : speech
defenses : speech
demand : speech
demands : speech
denial : speech
denials : speech
description : speech
descriptions : speech
desire : attitude
desires : attitude
estimate : speech
estimates : speech
explanation : speech
explanations : speech
expectation : thought
expectations : thought
fear : attitude
fears : attitude
finding : thought
findings : thought
forecast : speech
forecasts : speech
guess : thought
guesss : thought
hint : speech
hints : speech
idea : thought
ideas : thought
implication : speech
implications : speech
insistence : speech
insistences : speech
intention : attitude
intentions : attitude
invitation : speech
invitations : speech
letter : writing
letters : writing
message : speech
messages : speech
notion : thought
notions : thought
objection : speech
objections : speech
observation : speech
observations : speech
offer : speech
offers : speech
opinion : thought
opinions : thought
plan : attitude
plans : attitude
plea : speech
pleas : speech
prediction : speech
predictions : speech
proposal : speech
proposals : speech
question : speech
questions : speech
quip : speech
quips : speech
remark : speech
remarks : speech
reminder : speech
reminders : speech
reply : speech
replies : speech
report : writing
reports : writing
request : speech
requests : speech
response : speech
responses : speech
revelation : speech
revelations : speech
rhetoric : speech
slogan : speech
slogans : speech
speculation : thought
speculations : thought
speech : speech
speechs : speech
suggestion : speech
suggestions : speech
suspicion : thought
suspicions : thought
testimony : speech
testimonies : speech
theory : thought
theories : thought
threat : speech
threats : speech
tweet : writing
tweets : writing
view : thought
views : thought
vow : speech
vows : speech
willingness : attitude
willingnesss : attitude
wish : attitude
wishs : attitude
word : speech
words : speech
words : speech
worry : attitude
worries : attitude
claims : speech
statements : speech
promises : speech
pledges : speech
beliefs : speech
hopes : speech
warnings : speech

/**
 * Words that have an easier one, one a line: the word, the easier one, and where it may stand (suggestions.ts). Only words
 * and fixed phrases with one meaning are in it: of a city's longer list of hard words nearly half of the swaps were wrong.
 * What is only an abbreviation is in src/text/abbreviations.ts.
 */
export const suggestionWords = `
tevens > ook
eveneens > ook
alsmede > en ook
alsook > en ook
evenals > net als
middels > met
door middel van > met
met behulp van > met
aan de hand van > met
indien mogelijk > als het kan
indien nodig > als het nodig is
indien > als
ingeval > als
in het geval dat > als
in geval van > bij
omtrent > over > nn=\\d
inzake > over
aangaande > over
nopens > over
hieromtrent > hierover
daaromtrent > daarover
dienaangaande > daarover
met betrekking tot > over
mbt > over
betreffende > over > na=de,het,een,deze,dit,die,dat
thans > nu
momenteel > nu
op dit moment > nu
heden ten dage > nu
tot op heden > tot nu toe
reeds > al
derhalve > daarom
mitsdien > daarom
dientengevolge > daardoor
doch > maar
desondanks > toch
niettemin > toch
desalniettemin > toch
nochtans > toch
niettegenstaande > ondanks
alhoewel > hoewel
ofschoon > hoewel
aangezien > omdat
opdat > zodat
alwaar > waar
hetgeen > wat
teneinde > om
ten einde > om > nb=raad
ten behoeve van > voor
t.b.v. > voor
met ingang van > vanaf
ten gevolge van > door
als gevolg van > door
ten tijde van > tijdens
gedurende > tijdens > pn=de,het,zijn,haar,deze,dit,die,hun,onze,ons
te allen tijde > altijd
te zijner tijd > later
t.z.t. > later
omstreeks > rond
circa > ongeveer
voornamelijk > vooral
hoofdzakelijk > vooral
slechts > maar > ra=\\d[\\d.,]*|één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|enkele|weinig;na=maar
slechts > alleen > na=maar
uitsluitend > alleen
louter > alleen
veelal > vaak
dikwijls > vaak
gewoonlijk > meestal
doorgaans > meestal
wederom > weer
voorts > verder
zodoende > zo
onverwijld > meteen
onmiddellijk > meteen
terstond > meteen
per omgaande > meteen
zo spoedig mogelijk > zo snel mogelijk
spoedig > snel
dient te > moet
dienen te > moeten
diende te > moest
dienden te > moesten
verzoekt u > vraagt u
verzoeken u > vragen u
verzoeken wij > vragen wij
verzoeken we > vragen we
met uitzondering van > behalve
behoudens > behalve
de desbetreffende > deze
het desbetreffende > dit
de bovengenoemde > deze
het bovengenoemde > dit
elders > ergens anders
geenszins > helemaal niet
enigszins > een beetje
aanvangstijd > begintijd
aanvangt > begint
aanvangen > beginnen
geschiedt > gebeurt
geschieden > gebeuren
voorafgaand aan > voor
na afloop van > na
conform > volgens
overeenkomstig > volgens > na=een,het,de
krachtens > volgens
ingevolge > volgens
blijkens > volgens
jegens > tegenover
d.d. > van
gehele > hele
kosteloos > gratis
kosteloze > gratis
additioneel > extra
additionele > extra
aanvullende > extra
optimaliseren > verbeteren
diverse > verschillende > na=een,onze,meer,zeer,heel,erg,deze,zo,steeds
essentieel > heel belangrijk
essentiële > heel belangrijke
cruciaal > heel belangrijk
cruciale > heel belangrijke
noodzakelijk > nodig > na=een
adequaat > goed
adequate > goede
complexe > ingewikkelde
gecompliceerd > ingewikkeld
gecompliceerde > ingewikkelde
destijds > toen
weldra > snel
vooralsnog > voorlopig
tweemaal > twee keer
driemaal > drie keer
nagenoeg > bijna
vrijwel > bijna
nabij > dicht bij
dwz > dat betekent
m.a.w. > met andere woorden
ipv > in plaats van
ivm > in verband met
n.a.v. > naar aanleiding van
aub > alstublieft
s.v.p. > alstublieft
svp > alstublieft
o.l.v. > onder leiding van
c.q. > of
trachten > proberen
tracht > probeert
poogt > probeert
vernemen > horen
verneemt > hoort
hanteren > gebruiken
hanteert > gebruikt
aanwenden > gebruiken
benutten > gebruiken
benut > gebruikt
implementatie > invoering
aanschaffen > kopen
vervaardigen > maken
draagt zorg voor > zorgt voor
dragen zorg voor > zorgen voor
naar verwachting > waarschijnlijk
van essentieel belang > heel belangrijk > pp=is,zijn,was,waren,blijft,ook,dus,daarom
van groot belang > heel belangrijk > pp=is,zijn,was,waren,blijft,ook,dus,daarom
van belang > belangrijk > pp=is,zijn,was,waren,blijft,ook,dus,daarom,niet,zeer,heel,erg
`;

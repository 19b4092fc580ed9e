"""Names of States and the words that tell a body or a function; no parsing of lines belongs here."""

from __future__ import annotations

from typing import Final

import regex

from moderator.domain.note.folding import fold

_NAMES: Final = """
Afghanistan;Albania;Algeria;Andorra;Angola;Antigua and Barbuda;Argentina;Armenia;Australia;Austria;Azerbaijan;
Bahamas;Bahrain;Bangladesh;Barbados;Belarus;Belgium;Belize;Benin;Bhutan;Bolivia;Bosnia and Herzegovina;Botswana;
Brazil;Brunei Darussalam;Bulgaria;Burkina Faso;Burundi;Cabo Verde;Cambodia;Cameroon;Canada;Central African Republic;
Chad;Chile;China;Colombia;Comoros;Congo;Costa Rica;Côte d'Ivoire;Croatia;Cuba;Cyprus;Czechia;Czech Republic;
Democratic People's Republic of Korea;Democratic Republic of the Congo;Denmark;Djibouti;Dominica;Dominican Republic;
Ecuador;Egypt;El Salvador;Equatorial Guinea;Eritrea;Estonia;Eswatini;Ethiopia;Fiji;Finland;France;Gabon;Gambia;
Georgia;Germany;Ghana;Greece;Grenada;Guatemala;Guinea;Guinea-Bissau;Guyana;Haiti;Holy See;Honduras;Hungary;Iceland;
India;Indonesia;Iran;Iraq;Ireland;Israel;Italy;Jamaica;Japan;Jordan;Kazakhstan;Kenya;Kiribati;Korea;Kuwait;
Kyrgyzstan;Lao People's Democratic Republic;Latvia;Lebanon;Lesotho;Liberia;Libya;Liechtenstein;Lithuania;Luxembourg;
Madagascar;Malawi;Malaysia;Maldives;Mali;Malta;Marshall Islands;Mauritania;Mauritius;Mexico;Micronesia;Moldova;
Monaco;Mongolia;Montenegro;Morocco;Mozambique;Myanmar;Namibia;Nauru;Nepal;Netherlands;New Zealand;Nicaragua;Niger;
Nigeria;North Macedonia;Norway;Oman;Pakistan;Palau;Palestine;Panama;Papua New Guinea;Paraguay;Peru;Philippines;
Poland;Portugal;Qatar;Romania;Russian Federation;Rwanda;Saint Kitts and Nevis;Saint Lucia;
Saint Vincent and the Grenadines;Samoa;San Marino;Sao Tome and Principe;Saudi Arabia;Senegal;Serbia;Seychelles;
Sierra Leone;Singapore;Slovakia;Slovenia;Solomon Islands;Somalia;South Africa;South Sudan;Spain;Sri Lanka;Sudan;
Suriname;Sweden;Switzerland;Syrian Arab Republic;Tajikistan;Tanzania;Thailand;Timor-Leste;Togo;Tonga;
Trinidad and Tobago;Tunisia;Turkey;Türkiye;Turkmenistan;Tuvalu;Uganda;Ukraine;United Arab Emirates;
United Kingdom of Great Britain and Northern Ireland;United Kingdom;United States of America;United States;Uruguay;
Uzbekistan;Vanuatu;Venezuela;Viet Nam;Yemen;Zambia;Zimbabwe;St. Kitts and Nevis;St. Vincent and the Grenadines;
St. Lucia;Turks and Caicos Islands;Wallis and Futuna;Saint Pierre and Miquelon;Trinité et Tobago;Antigua et Barbuda;
Bosnie et Herzégovine;Sao Tomé et Principe;Saint-Vincent et les Grenadines;Saint-Kitts et Nevis;
Royaume-Uni de Grande-Bretagne et d'Irlande du Nord;Antigua y Barbuda;Bosnia y Herzegovina;Trinidad y Tabago;
Trinidad y Tobago;Santo Tomé y Príncipe;San Vicente y las Granadinas;Saint Kitts y Nevis;San Cristóbal y Nieves;
Reino Unido de Gran Bretaña e Irlanda del Norte;Босния и Герцеговина;Боснии и Герцеговины;Тринидад и Тобаго;
Тринидада и Тобаго;Антигуа и Барбуда;Антигуа и Барбуды;Сан-Томе и Принсипи;Сент-Китс и Невис;
Сент-Винсент и Гренадины;波斯尼亚和黑塞哥维那;
特立尼达和多巴哥;安提瓜和巴布达;圣多美和普林西比;圣基茨和尼维斯;圣文森特和格林纳丁斯
"""
STATES: Final = frozenset(fold(name) for name in _NAMES.replace("\n", "").split(";"))
_JOINED: Final = sorted(
    (n.strip() for n in _NAMES.replace("\n", "").split(";") if regex.search(r" (and|et|y|e|и) |和", n)),
    key=len,
    reverse=True,
)
JOINED_STATES: Final = regex.compile("|".join(regex.escape(name) for name in _JOINED), regex.IGNORECASE)
_STYLE: Final = regex.compile(
    r"(?:the )?(?:(?:\p{L}+ ){0,3}(?:republic|kingdom|state|commonwealth|principality|sultanate|union) of )?(?:the )?",
)

_BODY_WORDS: Final = """
academy agency alliance assembly association associations authority bank barreau board bureau caucus center centre
chamber
church coalition collective college commission committee commune company confederation congress consortium
cooperative
council court delegation directorate embassy federation firm forum foundation fund government governments group
hospital hub house initiative inc institute institution laboratory league ltd ministry mission mouvement movement
municipality network ngo observatory office ombudsperson's organisation organization organizations organisations
parliament partnership party platform police programme project school secretariat senate service services society
syndicate team trust tribunal union university nations habitat watch city region province district county prefecture
académie agence alliance assemblée autorité banque bureau centre chambre coalition collectif comité confédération
conseil
cour fédération fondation fonds gouvernement groupe hôpital institut ligue mairie ministère municipalité
observatoire
organisation parlement plateforme programme réseau secrétariat société syndicat université ville école
academia agencia alianza asamblea asociación autoridad banco cámara centro coalición colectivo comisión comité
consejo
corte defensoría federación fundación fondo gobierno grupo hospital instituto liga ministerio misión municipalidad
municipio movimiento ayuntamiento observatorio oficina organización parlamento plataforma programa red secretaría
sociedad
sindicato unión universidad alcaldía escuela
البعثة بعثة مفوضية المفوضية منظمة المنظمة مكتب وزارة جامعة الجامعة برنامج مركز المركز معهد مجلس المجلس بلدية البلدية
رابطة
جمعية الجمعية مؤسسة المؤسسة شبكة الشبكة لجنة اللجنة اتحاد الاتحاد صندوق هيئة الهيئة حكومة وكالة المحكمة محكمة
البرلمان
академия агентство альянс ассоциация банк бюро ведомство институт комиссия комитет конгресс министерство
муниципалитет мэрия общество объединение организация палата парламент правительство представительство программа
секретариат сеть совет союз суд университет управление федерация фонд форум центр школа коалиция
"""
BODY_WORDS: Final = frozenset(fold(word) for word in _BODY_WORDS.split())
BODY_WORDS_ZH: Final = regex.compile(r"大学|委员会|办事处|协会|代表团|基金|组织|研究所|中心|理事会|联盟|学院|网络|政府|部$|署$")

_ROLE_WORDS: Final = """
adviser advisor activist administrator advocate ambassador analyst architect artist associate attorney author
barrister
attaché captain chair chairman chairperson chairwoman chancellor chief chargé co-chair co-director co-founder
commissioner consul consultant convener coordinator co-ordinator counsel counsellor counselor councillor dean
delegate deputy
deputy-director director director-general economist editor engineer envoy expert fellow founder governor
head historian journalist judge justice lawyer lead leader lecturer manager mayor member minister moderator
negotiator
observer officer ombudsman ombudsperson organizer organiser president principal
professor programme-manager rapporteur rector representative researcher scholar scientist secretary
secretary-general senator
solicitor specialist spokesperson student supervisor teacher treasurer trainer undersecretary
under-secretary under-secretary-general urbanist vice-chair vice-chairperson vice-mayor vice-minister vice-president
vice-rector volunteer
adjoint adjointe ambassadeur ambassadrice avocat avocate cheffe chef chercheur chercheuse conseiller conseillère
coordinateur
coordinatrice coordonnateur coordonnatrice directeur directrice expert experte fondateur fondatrice juge juriste
maire
membre ministre présidente président professeur professeure rapporteur rapporteuse recteur rectrice représentant
représentante
responsable secrétaire spécialiste vice-président vice-présidente chargée chargé déléguée délégué doyen doyenne
abogada abogado alcalde alcaldesa asesora asesor catedrática catedrático concejal concejala consejera consejero
coordinadora
coordinador decana decano directora director embajador embajadora experta experto fundadora fundador gobernador
gobernadora
investigador investigadora jefa jefe jueza juez ministra ministro presidenta presidente profesor profesora relator
relatora
representante secretaria secretario vicepresidenta vicepresidente oficial especialista
رئيس رئيسة مدير مديرة مستشار مستشارة أستاذ أستاذة السفير السفيرة سفير سفيرة الممثل الممثلة ممثل ممثلة وزير وزيرة
منسق منسقة
خبير خبيرة عضو عضوة أمين أمينة الأمين الأمينة مقرر مقررة المقرر المقررة نائب نائبة عمدة باحث باحثة محام محامية
посол представитель представительница директор глава заместитель министр мэр начальник председатель президент
профессор руководитель секретарь советник специалист эксперт докладчик координатор юрист адвокат член
"""
ROLE_WORDS: Final = frozenset(fold(word) for word in _ROLE_WORDS.split())
UNIT_WORDS: Final = frozenset(("section", "division", "unit", "branch", "department", "team", "desk", "service"))


def is_state(text: str) -> bool:
    """Say whether the text is a State's short name, alone or after "the", "Republic of" and the like."""
    folded = fold(text)
    if folded in STATES:
        return True
    style = _STYLE.match(folded)
    return style is not None and folded[style.end() :] in STATES

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
syndicate library museum radio television newspaper press studio clinic archive archives theatre bus transport team trust tribunal union university nations habitat watch city region province district county prefecture
journal magazine gazette herald chronicle newsroom revue quotidien hebdomadaire courrier revista diario periódico gaceta semanario noticiero вестник известия еженедельник телеканал
bibliothèque musée théâtre commune archives clinique compagnie maison cour tribunal presse académie agence alliance assemblée autorité banque bureau centre chambre coalition collectif comité confédération
conseil
cour fédération fondation fonds gouvernement groupe hôpital institut ligue mairie ministère municipalité
observatoire
organisation parlement plateforme programme réseau secrétariat société syndicat université ville école
biblioteca museo comuna archivo archivos empresa compañía casa clínica prensa emisora academia agencia alianza asamblea asociación autoridad banco cámara centro coalición colectivo comisión comité
consejo
corte defensoría federación fundación fondo gobierno grupo hospital instituto liga ministerio misión municipalidad
municipio movimiento ayuntamiento observatorio oficina organización parlamento plataforma programa red secretaría
sociedad
sindicato unión universidad alcaldía escuela
البعثة بعثة مفوضية المفوضية منظمة المنظمة مكتب وزارة جامعة الجامعة برنامج مركز المركز معهد مجلس المجلس بلدية البلدية
رابطة
جمعية الجمعية مؤسسة المؤسسة شبكة الشبكة لجنة اللجنة اتحاد الاتحاد صندوق هيئة الهيئة حكومة وكالة المحكمة محكمة
البرلمان مجلة صحيفة إذاعة قناة مدينة محافظة ولاية نقابة منتدى تحالف مبادرة مستشفى كلية شركة بنك موئل دار أمانة المنتدى المبادرة
المديرية مديرية هيئة المجلس اليونيسف اليونسكو جماعة ائتلاف جريدة وكالة دورية بيت متحف مكتبة مسرح مستشفى عيادة نادي لجنة مختبر أكاديمية مصرف مجموعة مدرسة المدرسة مصلحة مرصد المرصد سفارة دائرة صيدلية تعاونية التعاونية الاتحاد الأمانة منصة
академия агентство альянс ассоциация банк бюро ведомство институт комиссия комитет конгресс министерство
муниципалитет мэрия общество объединение организация палата парламент правительство представительство программа
секретариат сеть совет союз суд университет управление федерация фонд форум центр школа коалиция журнал газета радио мэрия администрация аппарат музей библиотека театр издательство
акимат хокимият ратуша больница компания корпорация профсоюз дума собрание агенство служба община сообщество
"""
BODY_WORDS: Final = frozenset(fold(word) for word in _BODY_WORDS.split())
BODY_WORDS_ZH: Final = regex.compile(
    r"^《[^《》]+》$|报社|杂志社?|[日晨晚周]报|通讯社|电视台|电台|大学|委员会|办事处|协会|代表团|基金|组织|研究所|研究院|研究会|学会|联合会|联合国$|中心|理事会|联盟|学院|网络|政府|公司|集团|机构|议会|法院|"
    r"检察院|银行|秘书处|使馆|高专办|平台|论坛|工会|医院|(?:[部署局厅院会社府])$",
)
ROLE_ZH: Final = regex.compile(
    r"(?:代表|教授|主任|[处司部市局科组校院会厅庭]长|秘书长?|专员|参赞|大使|官员?|顾问|研究员|负责人|报告员|专家|主席|律师|协调员|创始人|总干事|"
    r"干事|记者|学者|经理|总裁|代办|书记|委员|理事|讲师|法官|工程师|规划师|建筑师|总监|董事|发言人|监察员|活动家|倡导者|博士生|秘书处长)$",
)

_ROLE_WORDS: Final = """
adviser advisor activist administrator advocate ambassador analyst architect artist associate attorney author
barrister
attaché captain chair chairman chairperson chairwoman chancellor chief chargé co-chair co-director co-founder
commissioner consul consultant convener coordinator co-ordinator counsel counsellor counselor councillor dean
delegate deputy
deputy-director director director-general economist editor engineer envoy expert fellow founder governor
head historian journalist judge justice inventor speaker entrepreneur historian mediator curator librarian convenor co-lead co-convener co-convenor interpreter translator writer poet nurse doctor physician musician photographer filmmaker sociologist anthropologist geographer planner statistician
epidemiologist facilitator campaigner bailiff author paralegal archivist registrar lawyer lead leader lecturer manager mayor member minister moderator
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
sous-secrétaire sous-directeur sous-directrice codirecteur codirectrice cofondateur cofondatrice vice-ministre porte-parole gérant gérante inventeur inventrice bailli autrice auteur auteure historien historienne archiviste journaliste urbaniste sociologue anthropologue écrivain écrivaine architecte ingénieur ingénieure militante militant chargé responsable secrétaire spécialiste vice-président vice-présidente chargée chargé déléguée délégué doyen doyenne
abogada abogado alcalde alcaldesa asesora asesor catedrática catedrático concejal concejala consejera consejero
coordinadora
coordinador decana decano directora director embajador embajadora experta experto fundadora fundador gobernador
gobernadora
investigador investigadora jefa jefe jueza juez ministra ministro presidenta presidente profesor profesora relator
relatora
subsecretario subsecretaria subdirector subdirectora viceministro viceministra codirector codirectora cofundador cofundadora inventora inventor historiador historiadora embajadora gerente vocera vocero titular delegada delegado periodista conductora conductor escritora escritor socióloga sociólogo antropóloga antropólogo urbanista arquitecta arquitecto ingeniera ingeniero lideresa defensora defensor representante secretaria secretario vicepresidenta vicepresidente oficial especialista
رئيس رئيسة مدير مديرة مستشار مستشارة أستاذ أستاذة السفير السفيرة سفير سفيرة الممثل الممثلة ممثل ممثلة وزير وزيرة
منسق منسقة
خبير خبيرة عضو عضوة أمين أمينة الأمين الأمينة مقرر مقررة المقرر المقررة نائب نائبة عمدة مهندس مهندسة مسؤول مسؤولة كبير كبيرة مستشارو صحفي صحفية طبيب طبيبة رئيسا محررة محرر ناشط ناشطة باحث باحثة محام محامية
посол представитель представительница директор глава заместитель министр мэр начальник председатель президент
профессор сопредседатель доцент редактор эколог архитектор инженер журналист журналистка исследователь исследовательница правозащитник правозащитница
активист активистка аналитик консультант уполномоченный омбудсмен губернатор хоким аким ректор декан декану обозреватель менеджер руководитель секретарь советник специалист эксперт докладчик координатор юрист адвокат член
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

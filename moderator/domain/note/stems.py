"""The beginnings of words that tell what a heading in no dictionary announces, in six languages; applying them is done elsewhere."""

from __future__ import annotations

from typing import Final

import regex

from moderator.domain.note.folding import fold

# What stands behind "~" may begin inside a word, as Arabic and Chinese have it.
_WORDS: Final = {
    "moderator": """moderat;to moderate;animer;animera;animeront;para moderar;вести встречу;вести обсуждение;moderad;modera;moderan;moderé;modéré;facilit;animation;animateur;animatrice;animée;animé par;animés par;animées par;conduce;conduit;conducid;led by;
        guiding;guided by;guía;guidé;in the chair;leading the (?:conversation|discussion);dirige el;dirigé par;
        модерат;модерир;модерац;ведущ;ведет;ведёт;вести беседу;вести дискуссию;вести разговор;фасилит;~ميسر;~إدارة الجلسة;~إدارة الحوار;~إدارة النقاش;~يدير;~تدير;~محاورة? ال;~مدير الجلسة;~مديرة الجلسة;
        ~تيسير;~主持;~引导;~串场""",
    "chair": "chair;président;présidence;presidencia;presidente;presidenta;preside;председател;~رئيس الجلسة;~رئيسة الجلسة;~رئاسة;~主席",
    "keynote": "keynote;magistral;discours principal;discurso principal;orador principal;oradora principal;основн(?:ои|ые) докла;ключев(?:ои|ые) докла;"
    "~الكلمة الرئيسية;~主旨;~主题演讲;~主题报告",
    "closing": """closing;to close;pour clore;clôtur;para cerrar;закрыть;closure;conclud;conclus;wrap;final remarks;final words;final thoughts;last word;farewell;way forward;clôtur;conclu;clôt ;
        mot de la fin;mots de la fin;dernier mot;goodbye;synthèse;au revoir;adiós;прощ;mensaje final;message final;finales;finale;cierre;cierra;clausur;despedida;últimas palabras;palabras finales;
        заключ;закрыт;заверш;подвед;напутств;~ختام;~闭幕;~总结;~结语;~结束;~小结""",
    "opening": """opening;to open;ouvrir;ouvrira;ouvriront;para abrir;открыть;открывать;first words;host;hôte;anfitri;принимающ;~المضيف;~东道;opens;opened;welcom;introduc;inaugur;greet;setting the (?:scene|stage);framing;scene[- ]sett;ouvertur;ouvre;liminaire;bienvenu;
        accueil;introduct;mise en contexte;cadrage;salutation;préambule;apertura;abre ;abrirá;bienvenid;inicial;preliminar;introductori;saludo;salutaci;
        encuadre;contextualizaci;вступ;привет;открыти;открыва;откро;вводн;~افتتاح;~ترحيب;~استهلال;~تقديم;~开幕;~开场;~欢迎;~(?<!闭幕|总结|结束)致辞;~(?<!闭幕|总结|结束)致词;~引言;~导言""",
    "panellists": """panel;débattre;débattr;debatir;debatirán;panell;speaker;speech;spoken;expert;discuss;respond;present;contribut;intervention;intervenant;orateur;oratric;orador;
        conférenc;conferenc;table ronde;mesa;témoign;voix;regards;autour de ;échange;exposé;expos;expon;ponen;qui parle;qui intervient;stage;podium;tribune;estrado;сцен;quién;who;le débat;
        hablan;toman la palabra;prennent la parole;con la palabra;кто ;слово;~声音;~心声;~من يتحدث;~من سيتحدث;voces;alrededor de ;testimon;experienc;expérienc;
        particip;interv;dialog;convers;voices;around the table;perspective;case stud;remarks;statements;reflection;réflexion;reflexi;guest;invité;invitad;talk;
        pitch;input;prise de parole;prises de parole;выступ;доклад;эксперт;участник;участниц;дискусс;спикер;голос;опыт;мнени;сообщен;обсужд;собеседн;
        гост;реплик;позици;~متحدث;~متكلم;~مشارك;~خبراء;~خبيرات;~نقاش;~حلقة;~مداخل;~متدخل;~شهادات;~تجارب;~أصوات;~عروض;~ضيوف;
        ~嘉宾;~发言;~讨论;~演讲;~专家;~报告;~分享;~对话;~交流;~圆桌;~点评;~回应""",
}
# Words by somebody; whether they open or close only their place tells.
_SPEECH: Final = """words;address;message;mot d;mots d;allocution;discours;déclaration;palabras;mensaje;discurso;intervención d;слово ;слова ;речь;обращени;выступление ;
    ~كلمة;~كلمات;~خطاب;~致辞;~致词;~讲话;~寄语"""
_NEVER: Final = """contact;regist;inscri;enregistr;previous;last year;past ;former;précédent;anterior;прошл;предыдущ;регистрац;контакт;регрет;regret;apolog;
    excus;absent;unable;in memor;in memory;en mémoire;памят;~السابق;~للتسجيل;~للاتصال;~للتواصل;~ذكرى;~往届;~上届;~联系;~报名;~注册;~悼念"""
_ASIDE: Final = """committee;comité;комитет;secretariat;secrétariat;secretaría;секретариат;thank;remerci;agradec;благодар;acknowledg;interpret;interprèt;
    intérpret;translat;traduct;переводчик;team;équipe;equipo;команд;credits;crédits;press;prensa;presse;media;photo;foto;technic;techniq;técnic;техн;
    support;soutien;apoyo;focal;logist;логист;steering;staff;coordinat;coordonnat;coordinad;координ;author;auteur;autor;автор;editor;
    sponsor;working group;groupe de travail;grupo de trabajo;delegation;délégation;delegaci;делегац;~لجنة;~فريق;~شكر;~ترجم;~منسق;~مؤلف;
    ~委员会;~致谢;~感谢;~口译;~翻译;~工作组;~团队;~作者"""

_HOSTS: Final = """who invit;who organi;who host;inviting bod;qui invit;qui organis;qui accueill;quien invit;quienes invit;invitan;quien organiz;quienes organiz;
    quien convoca;quienes convocan;кто приглаша;приглаша;кто организ;кто провод;~من يدعو;~من ينظم;~谁主办;~邀请方;~邀请单位"""


def _pattern(words: str) -> regex.Pattern[str]:
    stems = [stem.strip() for stem in words.replace("\n", " ").split(";") if stem.strip()]
    return regex.compile("|".join(fold(stem[1:]) if stem.startswith("~") else rf"(?<!\p{{L}}){fold(stem)}" for stem in stems))


# In this order one kind goes before another where a heading holds words of both.
STEMS: Final = {kind: _pattern(words) for kind, words in _WORDS.items()}
SPEECH: Final = _pattern(_SPEECH)
HOSTS: Final = _pattern(_HOSTS)
# Persons under such a heading have no part in the panel as far as a heading can tell: never, or unless it also says "opening" or the like.
NEVER: Final = _pattern(_NEVER)
ASIDE: Final = _pattern(_ASIDE)
